package ical_test

import (
	"flag"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/render/ical"

	ics "github.com/arran4/golang-ical"
	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestCalendar(t *testing.T) {
	t.Parallel()
	stamp := time.Date(2026, 11, 22, 18, 13, 0, 0, time.UTC)
	got := ical.Render(ical.Calendar{Name: "Nørrekær: forløb, møder", Stamp: stamp, Events: []ical.Event{
		{
			UID: "visionsworkshop@course", Summary: "Visionsworkshop; alle, også ledere", Day: calendar.NewDate(2027, 4, 30),
			Description: "Cirka 1 måned efter afdækningen (1. april 2027); 1. maj 2027 er en lørdag,\r\nså dagen er flyttet.\\", Tentative: true,
		},
		{UID: "seminar", Summary: "Seminar", Day: calendar.NewDate(2027, 12, 30), Through: calendar.NewDate(2028, 1, 1)},
		{
			UID: "møde 1", Summary: "Statusmøde", Start: calendar.NewDate(2026, 10, 25).At(2, 30), End: calendar.NewDate(2026, 10, 25).At(4, 0),
			Location: "Rådhuset", URL: "https://example.dk/moeder/1\r\nX:1", Sequence: 3,
		},
		{UID: "off", Summary: "Aflyst", Start: stamp, End: stamp.Add(time.Hour), Cancelled: true},
	}})
	golden(t, "testdata/calendar.ics", string(got))
}

func TestInvitation(t *testing.T) {
	t.Parallel()
	stamp := time.Date(2026, 11, 22, 18, 13, 0, 0, time.UTC)
	start := calendar.NewDate(2027, 4, 30).At(13, 0)
	event := ical.Event{
		UID: "1@tovholder", Summary: "Statusmøde", Start: start, End: start.Add(90 * time.Minute), Sequence: 2,
		Organiser: ical.Person{Name: `Anne "Tovholder" Vestermark; leder`, Email: "anne@example.dk"},
		Attendees: []ical.Attendee{
			{Person: ical.Person{Name: "Åse, Nørrekær", Email: "aase@example.dk\r\nATTENDEE:mailto:x@example.dk"}},
			{Person: ical.Person{Email: "bo@example.dk"}, Optional: true, Answer: ical.Declined},
		},
	}
	got := string(ical.Render(ical.Calendar{Method: ical.Request, Stamp: stamp, Events: []ical.Event{event}}))
	event.Cancelled = true
	got += string(ical.Render(ical.Calendar{Method: ical.Cancel, Stamp: stamp, Events: []ical.Event{event}}))
	golden(t, "testdata/invitation.ics", got)
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Whatever the texts hold, every line is short, ends in CRLF, and the calendar
// reads back with one event and the text that went in.
func TestPropertyNothingBreaksOut(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringMatching(`[a-zæøå ,;:"\\\r\n<>]{0,200}`)).Draw(t, "text")
		got := string(ical.Render(ical.Calendar{Name: text, Events: []ical.Event{
			{
				UID: "one" + text, Summary: text, Description: text, Location: text, URL: "https://example.dk/" + text, Organiser: ical.Person{Name: text, Email: "a@b" + text},
				Attendees: []ical.Attendee{{Person: ical.Person{Name: text, Email: "a@b" + text}}}, Day: calendar.NewDate(2027, 1, 1),
			},
		}}))
		lines := strings.SplitSeq(got, "\r\n")
		for line := range lines {
			if len(line) > 75 || strings.ContainsAny(line, "\r\n") || !utf8.ValidString(line) {
				t.Fatalf("line %q", line)
			}
		}
		unfolded := strings.Split(strings.ReplaceAll(got, "\r\n ", ""), "\r\n")
		begun := 0
		for _, line := range unfolded {
			if line == "BEGIN:VEVENT" {
				begun++
			}
		}
		parsed, err := ics.ParseCalendar(strings.NewReader(got))
		if err != nil || begun != 1 || len(parsed.Events()) != 1 {
			t.Fatalf("%d events, %v", begun, err)
		}
	})
}
