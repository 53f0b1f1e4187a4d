package meeting_test

import (
	"strings"
	"testing"

	"tovholder/internal/core/meeting"
	"tovholder/internal/platform/calendar"
)

func TestALineIsWhoWhatWhen(t *testing.T) {
	t.Parallel()
	today := calendar.NewDate(2026, 11, 25) // a Wednesday
	names := []meeting.Name{{Person: "1", Full: "Peter Skovrod"}, {Person: "2", Full: "Anne Vestermark"}, {Person: "3", Full: "Anne Lise Holm"}, {Person: "4", Full: "Åse Bæk"}}
	for line, want := range map[string]struct{ who, what, due string }{
		"Peter sender listen 3/12":                      {"Peter Skovrod", "Sender listen", "2026-12-03"},
		"peter skovrod sender listen senest 3/12-2027.": {"Peter Skovrod", "Sender listen", "2027-12-03"},
		"Skovrod ringer til udlejeren om 2 uger":        {"Peter Skovrod", "Ringer til udlejeren", "2026-12-09"},
		"Anne Lise skriver udkast inden 1. december":    {"Anne Lise Holm", "Skriver udkast", "2026-12-01"},
		"Anne skriver udkast på fredag":                 {"", "Anne skriver udkast", "2026-11-27"},
		"Åse: book lokalet i morgen":                    {"Åse Bæk", "Book lokalet", "2026-11-26"},
		"Peter mødes med borgeren 3. marts 2027":        {"Peter Skovrod", "Mødes med borgeren", "2027-03-03"},
		"Peter sender listen 2/1":                       {"Peter Skovrod", "Sender listen", "2027-01-02"}, // has passed this year
		"Peter sender listen 31/2":                      {"Peter Skovrod", "Sender listen 31/2", ""},
		"Peter følger op på § 110":                      {"Peter Skovrod", "Følger op på § 110", ""},
		"Styregruppen beslutter budgettet onsdag":       {"", "Styregruppen beslutter budgettet", "2026-12-02"},
		"Peters liste opdateres om en måned":            {"", "Peters liste opdateres", "2026-12-25"},
		"Vi tager 3/4 af møderne":                       {"", "Vi tager 3/4 af møderne", ""},
		"":                                              {},
	} {
		got := meeting.Understand(line, names, today)
		if got.Who != want.who || got.Text != want.what || got.Due.String() != want.due {
			t.Errorf("%q is %q %q %s", line, got.Who, got.Text, got.Due)
		}
	}
	if got := meeting.Understand("Anne skriver udkast", names, today); strings.Join(got.Ambiguous, ",") != "Anne Vestermark,Anne Lise Holm" || got.Person != "" {
		t.Errorf("two can be meant: %+v", got)
	}
}
