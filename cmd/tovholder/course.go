package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/programme/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/ical"
)

type courseCommand struct {
	Preview coursePreview `cmd:"" help:"The schedule that a programme file gives, without a server."`
}

type coursePreview struct {
	File   string   `arg:"" help:"The programme file."`
	Anchor []string `sep:"none" placeholder:"ID=DATE" help:"The date of an anchor, such as deadline=2027-03-01."`
	Fixed  []string `sep:"none" placeholder:"ID=DATE" help:"What has happened or is agreed, such as statusmoede-1=2027-09-02. An agreement that a phase waits for counts as signed."`
	Format string   `enum:"text,json,ics" default:"text" help:"text, json or ics."`
	Lang   string   `enum:"da,en" default:"da" help:"The language of texts: da or en."`
}

// Run writes the schedule.
func (c *coursePreview) Run(t terminal) error {
	p, err := readProgramme(t, c.File)
	if err != nil {
		return err
	}
	known, err := c.known(p)
	if err != nil {
		return usage{err}
	}
	s := programme.Plan(p, known, calendar.Danish())
	lang, _ := i18n.Parse(c.Lang)
	var out []byte
	switch c.Format {
	case "json":
		out, err = asJSON(p, s, lang)
	case "ics":
		out = asCalendar(p, s, lang)
	default:
		out = asText(p, s, lang)
	}
	if err == nil {
		_, err = t.out.Write(out)
	}
	return err
}

// known gathers what the flags say; the error tells all that is wrong with them.
func (c *coursePreview) known(p *programme.Programme) (programme.Known, error) {
	var wrong []error
	anchors, errs := dates("anchor", c.Anchor)
	wrong = append(wrong, errs...)
	fixed, errs := dates("fixed", c.Fixed)
	wrong = append(wrong, errs...)
	known := programme.Known{Anchors: anchors, Set: map[string]programme.Fix{}}
	for key, date := range fixed {
		known.Set[key] = programme.Fix{Date: date, Done: p.Gate(key)}
	}
	if err := programme.Check(p, known); err != nil {
		wrong = append(wrong, err)
	}
	if len(wrong) > 0 {
		return known, errors.Join(wrong...)
	}
	for _, anchor := range p.Anchors {
		if _, ok := anchors[anchor.ID]; !ok {
			wrong = append(wrong, fmt.Errorf("the date of “%s” is missing; write --anchor %s=YYYY-MM-DD", anchor.ID, anchor.ID))
		}
	}
	return known, errors.Join(wrong...)
}

// dates reads ID=DATE, as a flag gives it.
func dates(flag string, values []string) (map[string]calendar.Date, []error) {
	all := map[string]calendar.Date{}
	var wrong []error
	for _, value := range values {
		id, written, ok := strings.Cut(value, "=")
		if !ok || id == "" || written == "" {
			wrong = append(wrong, fmt.Errorf("--%s %s: write ID=DATE, such as --%s deadline=2027-03-01", flag, value, flag))
			continue
		}
		date, err := calendar.Parse(written)
		if err != nil {
			wrong = append(wrong, fmt.Errorf("--%s %s: %w", flag, value, err))
			continue
		}
		if _, twice := all[id]; twice {
			wrong = append(wrong, fmt.Errorf("--%s %s: “%s” is given twice", flag, value, id))
			continue
		}
		all[id] = date
	}
	return all, wrong
}

func asJSON(p *programme.Programme, s *programme.Schedule, l i18n.Lang) ([]byte, error) {
	type activity struct {
		ID          string        `json:"id"`
		Phase       string        `json:"phase"`
		Target      calendar.Date `json:"target"`
		Earliest    calendar.Date `json:"earliest"`
		Latest      calendar.Date `json:"latest"`
		Provisional bool          `json:"provisional"`
		Form        string        `json:"form"`
		Why         string        `json:"why"`
	}
	whole := struct {
		Programme  string     `json:"programme"`
		Version    int        `json:"version"`
		Activities []activity `json:"activities"`
	}{p.ID, p.Version, make([]activity, 0, len(s.Items))}
	for _, it := range s.Items {
		whole.Activities = append(whole.Activities, activity{
			it.Key, it.Phase, it.Target, it.Earliest, it.Latest, it.Provisional, it.Form, it.Why.In(l),
		})
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(whole)
	return b.Bytes(), err
}

func asCalendar(p *programme.Programme, s *programme.Schedule, l i18n.Lang) []byte {
	c := ical.Calendar{Name: p.Name.In(l), Stamp: time.Now()} //nolint:forbidigo // a command has no other clock
	for _, it := range s.Items {
		if it.Target.IsZero() {
			continue
		}
		c.Events = append(c.Events, ical.Event{
			UID:     it.Key + "." + p.ID + ".preview@tovholder",
			Summary: p.Title(it.Key).In(l), Description: it.Why.In(l), Day: it.Target,
			Tentative: it.Provisional || it.State == programme.Proposed,
		})
	}
	return ical.Render(c)
}

func asText(p *programme.Programme, s *programme.Schedule, l i18n.Lang) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s\n", text.Version(l, p.Name.In(l), p.Version))
	for _, it := range s.Items {
		day := i18n.DateLong(l, it.Target)
		if it.Target.IsZero() {
			day = text.Undated(l)
		}
		notes := []string{it.Key}
		if it.Form != "" {
			notes = append(notes, programme.FormIn(l, it.Form))
		}
		if it.Provisional {
			notes = append(notes, text.Provisional(l))
		}
		if it.Earliest != it.Latest {
			notes = append(notes, text.Window(l, it.Earliest, it.Latest))
		}
		fmt.Fprintf(&b, "\n%s: %s\n    %s\n    %s\n", day, p.Title(it.Key).In(l), strings.Join(notes, " · "), it.Why.In(l))
	}
	return b.Bytes()
}
