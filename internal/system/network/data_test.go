package network_test

import (
	"archive/zip"
	"bytes"
	"context"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/chart"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"
)

const (
	citizens = "borgere-i-forloeb"
	kept     = "bolig-fastholdt"
	cti      = "CTI-netværket"
)

func memberRef(m *network.Member) subject.Ref {
	return subject.Ref{Kind: network.MemberKind, ID: string(m.ID)}
}

func number(n float64) *indicator.Decimal {
	d, _ := indicator.FromFloat(n)
	return &d
}

// measuresOf are a membership's measures, by their code, as a persona sees them.
func measuresOf(t *testing.T, h *house.House, persona string, m *network.Member) map[string]*indicator.View {
	t.Helper()
	_, all, err := h.Indicators.Of(context.Background(), h.Scope(persona), memberRef(m))
	must(t, err)
	of := map[string]*indicator.View{}
	for _, v := range all {
		of[v.Code] = v
	}
	return of
}

// lastQuarter is the quarter that ended last.
func lastQuarter(h *house.House) calendar.Date {
	return indicator.Quarter.Next(indicator.Quarter.Start(calendar.Of(h.Clock.Now())), -1)
}

// report enters a number of the last quarter for Nørrekær, in place of what
// stands there.
func report(t *testing.T, h *house.House, m *network.Member, code string, e indicator.Entry) {
	t.Helper()
	e.Start = lastQuarter(h)
	if now, ok := measuresOf(t, h, "metodeansvarlig", m)[code].Value(e.Start); ok {
		e.Version = now.Version
	}
	must(t, h.Indicators.EnterAll(context.Background(), h.Scope("metodeansvarlig"), memberRef(m), []indicator.Report{{Code: code, Entry: e}}))
}

// N8: a member has its network's measures as indicators, which nobody changes,
// and whoever is method lead is responsible for them.
func TestN8AMembersMeasuresComeFromTheProgramme(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, n := context.Background(), h.Network(cti)
		m := h.Member(n, "Nørrekær")
		measures := measuresOf(t, h, "metodeansvarlig", m)
		if len(measures) != len(n.Programme.Network.Measures) {
			t.Fatalf("%v", measures)
		}
		i := measures[citizens]
		if i.Name != "Borgere i forløb med metoden" || i.Unit != indicator.People || i.Period != indicator.Quarter || !i.HideSmall || i.ResponsibleName != "Sofie Bækvang" {
			t.Errorf("%+v", i.Definition)
		}
		d := i.Definition
		d.Name = "Noget andet"
		if err := h.Indicators.Redefine(ctx, h.Scope("metodeansvarlig"), i.ID, d, i.Version); !fault.Is(err, fault.Conflict) {
			t.Errorf("it is changed: %v", err)
		}
		h.As("metodeansvarlig").Get(i.Address() + "/rediger").Is(http.StatusConflict)
		if p := h.As("metodeansvarlig").Get(i.Address()).Is(http.StatusOK); strings.Contains(p.Body, i.Address()+"/rediger") {
			t.Error("changing it is offered")
		}
		// the role is handed over, and what is owed with it
		var held string
		for _, g := range m.Holders("metodeansvarlig", calendar.Of(h.Clock.Now())) {
			held = g.ID
		}
		kasper := organisation.PersonID(h.Scope("implementering").Person)
		must(t, h.Networks.HandOver(ctx, h.Scope("leder"), m.ID, held, kasper, calendar.Date{}, ""))
		for code, v := range measuresOf(t, h, "implementering", m) {
			if v.Responsible != kasper {
				t.Errorf("%s is asked of %s", code, v.ResponsibleName)
			}
		}
		// who leaves owes nothing more
		last := calendar.Of(h.Clock.Now())
		must(t, h.Networks.Leave(ctx, h.Scope("raadgiver"), m.ID, last, ""))
		for code, v := range measuresOf(t, h, "raadgiver", m) {
			if v.Until != last {
				t.Errorf("%s is measured until %v", code, v.Until)
			}
		}
	})
}

// N8: all measures of a quarter are reported in one form: all of them or none.
func TestN8AMunicipalityReportsAQuarterInOneForm(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		m := h.Member(h.Network(cti), "Nørrekær")
		at := network.MemberAddress(m.ID) + "/data"
		quarter := "quarter:" + indicator.Quarter.Start(calendar.Of(h.Clock.Now())).String()
		lead := h.As("metodeansvarlig")
		p := lead.Get(at+"?periode="+quarter).Is(http.StatusOK, htmlcheck.Count("fieldset.data-part", 3))
		wrong := lead.Submit(p, at, "value-"+citizens, "mange", "part-"+kept, "9", "whole-"+kept, "8").Is(http.StatusUnprocessableEntity, htmlcheck.In(".error-summary", htmlcheck.Says("Skriv et tal")))
		wrong = lead.Submit(wrong, at, "value-"+citizens, "14").Is(http.StatusUnprocessableEntity, htmlcheck.Any("a", htmlcheck.Has("href", "#part-"+kept)))
		if _, there := measuresOf(t, h, "metodeansvarlig", m)[citizens].Value(indicator.Quarter.Start(calendar.Of(h.Clock.Now()))); there {
			t.Fatal("half of a form is entered")
		}
		lead.Submit(wrong, at, "part-"+kept, "7", "whole-"+kept, "8", "note-"+citizens, "Tolv i CTI").Is(http.StatusOK, htmlcheck.In(".said", htmlcheck.Says("er gemt")))
		measures := measuresOf(t, h, "metodeansvarlig", m)
		now := indicator.Quarter.Start(calendar.Of(h.Clock.Now()))
		v, _ := measures[citizens].Value(now)
		if share, _ := measures[kept].Value(now); v.Value != *number(14) || v.Note != "Tolv i CTI" || share.Value != *number(87.5) {
			t.Errorf("%+v %+v", v, share)
		}
		// two report at a time
		lead.Submit(lead.Get(at+"?periode="+quarter), at, "value-"+citizens, "15").Is(http.StatusOK)
		lead.Submit(p, at, "value-"+citizens, "16").Is(http.StatusPreconditionFailed, htmlcheck.In("main", htmlcheck.Says("15"), htmlcheck.Says("16")))
		h.As("gademedarbejder").Get(at).Is(http.StatusForbidden, htmlcheck.In("main", htmlcheck.Says("etodeansvarlig")))
		h.As("soenderaa").Get(at).Is(http.StatusNotFound)
		h.As("soenderaa").Post(at, "periode", quarter).Is(http.StatusNotFound)
		lead.Get(at + "?periode=quarter:1999-01-01").Is(http.StatusNotFound)
	})
}

func unzipped(t *testing.T, b []byte) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	must(t, err)
	var all strings.Builder
	for _, f := range z.File {
		r, err := f.Open()
		must(t, err)
		text, err := io.ReadAll(r)
		must(t, err)
		all.Write(text)
	}
	return all.String()
}

// N8, N7: whatever is made of the reported numbers, to everybody outside the
// municipality two networks that differ in its small numbers alone are the same.
func TestN8NothingTellsAMunicipalitysSmallNumbersToTheOthers(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		n := h.Network(cti)
		own := h.Member(n, "Nørrekær")
		at := n.ID.Address() + "/data"
		aalborg := h.Colleague(h.Member(n, "Aalborg").Roles[0].Person)
		instant := regexp.MustCompile(`\d{4}-\d\d-\d\dT[\d:.]+Z|value="[0-9a-f-]{36}"`)
		tell := func() (all []string) {
			for _, path := range []string{at, at + "?maalepunkt=" + citizens, at + "/" + citizens + "/tal.csv", at + "/" + citizens + "/tal.xlsx", at + "/" + kept + "/tal.csv", at + "/dokument.docx"} {
				p := h.As("raadgiver").Get(path)
				body := p.Body
				if strings.HasSuffix(path, "x") {
					body = unzipped(t, []byte(body))
				}
				if p.Status != http.StatusOK {
					t.Fatalf("%s: %d", path, p.Status)
				}
				all = append(all, instant.ReplaceAllString(body, ""))
			}
			d, err := h.Networks.Data(context.Background(), aalborg, n.ID, "")
			must(t, err)
			for i := range d.Measures {
				for row := range d.Measures[i].Table.Rows {
					all = append(all, d.Measures[i].Small(i18n.Da, row).Spark())
				}
				all = append(all, d.Measures[i].Chart(i18n.Da, "a").SVG(chart.Wide()))
			}
			return all
		}
		report(t, h, own, citizens, indicator.Entry{Value: number(1)})
		report(t, h, own, kept, indicator.Entry{Part: number(3), Whole: number(30)})
		first := tell()
		for _, small := range []float64{0, 2, 4} {
			report(t, h, own, citizens, indicator.Entry{Value: number(small)})
			report(t, h, own, kept, indicator.Entry{Part: number(30 - small), Whole: number(30)})
			for i, got := range tell() {
				if got != first[i] {
					t.Errorf("%v is told apart by %d", small, i)
				}
			}
		}
		// they themselves see theirs, and no total is made of it
		report(t, h, own, citizens, indicator.Entry{Value: number(3)})
		quarter := lastQuarter(h)
		read := func(persona string) (cell, total string) {
			d, err := h.Networks.Data(context.Background(), h.Scope(persona), n.ID, citizens)
			must(t, err)
			m := d.Measures[0]
			for c, start := range m.Starts {
				for _, row := range m.Table.Rows {
					if start == quarter && row.Name == own.Name {
						cell = m.Table.Say(i18n.Da, c, row.Cells[c])
						total = m.Table.SayTotal(i18n.Da, c)
					}
				}
			}
			return cell, total
		}
		mine, myTotal := read("metodeansvarlig")
		theirs, theirTotal := read("raadgiver")
		if mine != "3" || theirs != "under 5" || myTotal != theirTotal || myTotal == "" {
			t.Errorf("%s, %s; %s, %s", mine, theirs, myTotal, theirTotal)
		}
		h.As("metodeansvarlig").Get(at).Is(http.StatusOK, htmlcheck.Any(".data-note", htmlcheck.Says("Jeres egne tal under 5")))
		if csv := h.As("metodeansvarlig").Get(at + "/" + citizens + "/tal.csv").Body; !strings.Contains(csv, "under 5") {
			t.Errorf("a small number leaves in a file: %s", csv)
		}
		h.As("soenderaa").Get(at).Is(http.StatusNotFound)
		h.As("borger").Get(at + "/" + citizens + "/tal.csv").Is(http.StatusNotFound)
	})
}

// N8: what is missing and late is told, with who is asked; on Min dag, too.
func TestN8WhatIsMissingIsAskedFor(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		n := h.Network(cti)
		at := n.ID.Address() + "/data"
		h.Pass(120) // a quarter has ended since, and more than the grace of 14 days is over
		p := h.As("raadgiver").Get(at).Is(http.StatusOK,
			htmlcheck.Any("#mangler li", htmlcheck.Says("Nørrekær Kommune: Borgere i forløb"), htmlcheck.Says("over fristen"), htmlcheck.Says("Sofie Bækvang")),
			htmlcheck.Any("#mangler li", htmlcheck.Says("Roskilde"), htmlcheck.Says("Bedt om tal")))
		if text := p.Text(); !strings.Contains(text, "4. kvartal 2026") {
			t.Errorf("%s", text)
		}
		if day := h.As("metodeansvarlig").Get("/").Is(http.StatusOK).Text(); !strings.Contains(day, "Borgere i forløb med metoden") {
			t.Errorf("Min dag does not ask: %s", day)
		}
	})
}

// N8: the interim results come back as material of a coming meeting, in one
// click.
func TestN8InterimResultsAreBroughtToAMeeting(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, n := context.Background(), h.Network(cti)
		ref := subject.Ref{Kind: network.Kind, ID: string(n.ID)}
		id, err := h.Meetings.Create(ctx, h.Scope("raadgiver"), ref, meeting.New{Details: meeting.Details{
			Title: "Netværksmøde", Day: calendar.Of(h.Clock.Now()).AddDays(20), StartsAt: "09:30", EndsAt: "15:00", Form: "physical", Place: "Fredericia",
		}})
		must(t, err)
		at := n.ID.Address() + "/data"
		adviser := h.As("raadgiver")
		p := adviser.Get(at).Is(http.StatusOK, htmlcheck.Any("#moede option", htmlcheck.Has("value", string(id))))
		adviser.Post(at+"/moede", "meeting", "findes-ikke", "format", "docx").Is(http.StatusUnprocessableEntity, htmlcheck.In(".error-summary", htmlcheck.Says("kommende møder")))
		adviser.Submit(p, at+"/moede", "meeting", string(id), "format", "docx").Is(http.StatusOK, htmlcheck.In(".said", htmlcheck.Says("føjet til mødet")))
		_, m, err := h.Meetings.Find(ctx, h.Scope("raadgiver"), id)
		must(t, err)
		item := m.Items[len(m.Items)-1]
		if len(m.Material) != 1 || item.Title != "Foreløbige resultater" || m.Material[0].Item != item.ID || !strings.HasSuffix(m.Material[0].Name, ".docx") {
			t.Fatalf("%+v %+v", m.Material, item)
		}
		f, err := h.Meetings.Open(ctx, h.Scope("metodeansvarlig"), id, m.Material[0].File)
		must(t, err)
		if text := unzipped(t, f.Bytes); !strings.Contains(text, "Borgere i forløb med metoden") || !strings.Contains(text, "under 5") || !strings.Contains(text, "I alt af de viste") {
			t.Error("the document has no results")
		}
		for _, persona := range []string{"metodeansvarlig", "leder"} {
			h.As(persona).Post(at+"/moede", "meeting", string(id), "format", "docx").Is(http.StatusForbidden)
			if p := h.As(persona).Get(at).Is(http.StatusOK); strings.Contains(p.Body, at+"/moede") {
				t.Errorf("it is offered to %s", persona)
			}
		}
		h.As("soenderaa").Post(at+"/moede", "meeting", string(id)).Is(http.StatusNotFound)
		// a meeting of another network is none of this one's
		other := h.Network("ACT-netværket")
		if err := h.Networks.Bring(ctx, h.Scope("raadgiver"), other.ID, id, "a.docx", []byte("x")); !fault.Is(err, fault.NotFound) {
			t.Errorf("%v", err)
		}
	})
}

func TestDataLooksRightOnPhoneAndScreen(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	n := h.Network(cti)
	h.Look(h.As("raadgiver").Tab(), "network-data-adviser", n.ID.Address()+"/data")
	tab := h.As("metodeansvarlig").Tab()
	h.Look(tab, "network-data-member", n.ID.Address()+"/data?maalepunkt="+citizens)
	h.Look(tab, "network-report", network.MemberAddress(h.Member(n, "Nørrekær").ID)+"/data")
}
