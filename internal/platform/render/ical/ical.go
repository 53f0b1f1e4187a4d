// Package ical writes calendars that Outlook, Google and phones can read
// (RFC 5545): plain values in, bytes out.
package ical

import (
	"cmp"
	"strings"
	"time"
	"unicode"

	"tovholder/internal/platform/calendar"

	ics "github.com/arran4/golang-ical"
)

// Calendar is a calendar with its events.
type Calendar struct {
	Name   string
	Method Method
	Stamp  time.Time // when it was made
	Events []Event
}

// Method is what the reader's calendar is to do with it (RFC 5546). The zero
// Method is Publish.
type Method string

// The methods.
const (
	Publish Method = "PUBLISH" // for information
	Request Method = "REQUEST" // an invitation, or what it has become
	Cancel  Method = "CANCEL"  // it does not take place, or without the reader
)

// Person is somebody with an address.
type Person struct{ Name, Email string }

// Attendee is somebody who is invited to an event.
type Attendee struct {
	Person
	Optional bool
	Answer   Answer
}

// Answer is what an attendee has said. The zero Answer is none, and one is
// asked for.
type Answer string

// The answers.
const (
	Accepted  Answer = "ACCEPTED"
	Declined  Answer = "DECLINED"
	Tentative Answer = "TENTATIVE"
)

// Event takes place on whole days when Day is set, else from Start to End.
type Event struct {
	UID         string // the same each time the event is written; its own in the whole world
	Summary     string
	Description string
	Location    string
	URL         string
	Day         calendar.Date
	Through     calendar.Date // the last day; no date for a single day
	Start, End  time.Time
	Tentative   bool // not agreed yet
	Cancelled   bool
	Sequence    int       // how often it has been changed
	Changed     time.Time // when it was last; zero when nobody knows
	Organiser   Person
	Attendees   []Attendee
}

// Render writes the calendar: lines end in CRLF and are folded at 75 bytes,
// times are in UTC.
func Render(c Calendar) []byte {
	out := ics.NewCalendar()
	out.SetProductId("-//Tovholder//Tovholder//DA")
	out.SetMethod(ics.Method(cmp.Or(c.Method, Publish)))
	out.SetCalscale("GREGORIAN")
	if c.Name != "" {
		out.SetXWRCalName(plain(c.Name))
	}
	for _, e := range c.Events {
		add(out, c.Stamp, e)
	}
	return []byte(out.Serialize(ics.WithNewLineWindows))
}

func add(out *ics.Calendar, stamp time.Time, e Event) {
	event := out.AddEvent(word(e.UID))
	event.SetDtStampTime(stamp)
	event.SetSequence(e.Sequence)
	if !e.Changed.IsZero() {
		event.SetModifiedAt(e.Changed)
	}
	if !e.Day.IsZero() {
		through := e.Through
		if through.Before(e.Day) {
			through = e.Day
		}
		event.SetAllDayStartAt(midnight(e.Day))
		event.SetAllDayEndAt(midnight(through.AddDays(1))) // the first day after
		event.SetTimeTransparency(ics.TransparencyTransparent)
	} else {
		event.SetStartAt(e.Start)
		event.SetEndAt(e.End)
	}
	event.SetSummary(plain(e.Summary))
	if e.Description != "" {
		event.SetDescription(plain(e.Description))
	}
	if e.Location != "" {
		event.SetLocation(plain(e.Location))
	}
	if e.URL != "" {
		event.SetURL(word(e.URL))
	}
	if e.Organiser.Email != "" {
		event.SetOrganizer("mailto:"+word(e.Organiser.Email), named(e.Organiser)...)
	}
	for _, a := range e.Attendees {
		invite(event, a)
	}
	switch {
	case e.Cancelled:
		event.SetStatus(ics.ObjectStatusCancelled)
	case e.Tentative:
		event.SetStatus(ics.ObjectStatusTentative)
	default:
		event.SetStatus(ics.ObjectStatusConfirmed)
	}
}

func invite(event *ics.VEvent, a Attendee) {
	role := ics.ParticipationRoleReqParticipant
	if a.Optional {
		role = ics.ParticipationRoleOptParticipant
	}
	said := ics.ParticipationStatusNeedsAction
	if a.Answer != "" {
		said = ics.ParticipationStatus(a.Answer)
	}
	event.AddAttendee("mailto:"+word(a.Email), append(named(a.Person), ics.CalendarUserTypeIndividual, role, said, ics.WithRSVP(a.Answer == ""))...)
}

// named is the parameter with a person's name, without the marks that end a
// parameter: the library writes them in a way that few calendars read.
func named(p Person) []ics.PropertyParameter {
	name := strings.Map(func(r rune) rune {
		if strings.ContainsRune("\",;:'\\^", r) || r == '\n' {
			return ' '
		}
		return r
	}, plain(p.Name))
	if name = strings.Join(strings.Fields(name), " "); name == "" {
		return nil
	}
	return []ics.PropertyParameter{ics.WithCN(name)}
}

// midnight carries a day to the library, which takes the date from the time
// as it stands.
func midnight(d calendar.Date) time.Time {
	y, m, day := d.Civil()
	return time.Date(y, m, day, 0, 0, 0, 0, time.UTC)
}

// plain takes out what the library would write as it stands though it can't
// be in a text: control characters other than line breaks.
func plain(s string) string {
	s = strings.ReplaceAll(strings.ToValidUTF8(s, "\ufffd"), "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' {
			return ' '
		}
		return r
	}, s)
}

// word takes out everything that can't be in an address or an id.
func word(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.IsSpace(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
}
