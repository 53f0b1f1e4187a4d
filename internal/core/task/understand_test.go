package task_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// table is a team around a table: two of them are called Anne.
func table() *subject.Subject {
	holders := func(names ...string) (list []subject.Holder) {
		for _, name := range names {
			list = append(list, subject.Holder{Person: organisation.PersonID(name), Name: name})
		}
		return list
	}
	return &subject.Subject{Roles: []subject.Role{
		{ID: "lead", Name: i18n.Text{Da: "Overordnet tovholder", En: "Course lead"}, Holders: holders("Anne Vestermark")},
		{ID: "team", Name: i18n.Text{Da: "Implementeringsteam", En: "Implementation team"}, Holders: holders("Peter Skovrod", "Anne Lund", "Åse Marie Bæk", "Malik Overlund")},
		{ID: "adviser", Name: i18n.Text{Da: "Rådgiver", En: "Adviser"}, Everyone: holders("Astrid Lindebro")},
	}}
}

func day(t testing.TB, s string) calendar.Date {
	t.Helper()
	if s == "" {
		return calendar.Date{}
	}
	d, err := calendar.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestALineBecomesWhoWhatWhen(t *testing.T) {
	t.Parallel()
	today := day(t, "2026-11-24") // a Tuesday
	for _, c := range []struct{ line, who, what, when string }{
		{"Peter sender listen 3/12", "Peter Skovrod", "Sender listen", "2026-12-03"},
		{"peter: send listen senest 3/12-2027", "Peter Skovrod", "Send listen", "2027-12-03"},
		{"Peter Skovrod skal sende listen den 3. december", "Peter Skovrod", "Sende listen", "2026-12-03"},
		{"Peter S. sender listen d. 3. dec. 2026.", "Peter Skovrod", "Sender listen", "2026-12-03"},
		{"Skovrod sender listen 3.12", "Peter Skovrod", "Sender listen", "2026-12-03"},
		{"3/12: Peter sender listen", "Peter Skovrod", "Sender listen", "2026-12-03"},
		{"Send listen til Malik inden fredag – Peter", "Peter Skovrod", "Send listen til Malik", "2026-11-27"},
		{"Send listen (Peter) 2026-12-03", "Peter Skovrod", "Send listen", "2026-12-03"},
		{"Send listen @peter i morgen", "Peter Skovrod", "Send listen", "2026-11-25"},
		{"Åse Bæk ringer til kommunen i dag", "Åse Marie Bæk", "Ringer til kommunen", "2026-11-24"},
		{"Åse ringer om 2 uger", "Åse Marie Bæk", "Ringer", "2026-12-08"},
		{"Malik skriver referat om en måned", "Malik Overlund", "Skriver referat", "2026-12-24"},
		{"Malik følger op tirsdag", "Malik Overlund", "Følger op", "2026-12-01"},
		{"Malik følger op næste fredag", "Malik Overlund", "Følger op", "2026-12-04"},
		{"Malik følger op torsdag den 3. december", "Malik Overlund", "Følger op", "2026-12-03"},
		{"Malik følger op i uge 49", "Malik Overlund", "Følger op", "2026-12-04"},
		{"Malik læser 3 rapporter inden 1/2", "Malik Overlund", "Læser 3 rapporter", "2027-02-01"},
		{"Malik ser på 29/2", "Malik Overlund", "Ser", "2028-02-29"},
		{"Malik holder møde 3/12 og skriver referat 10/12", "Malik Overlund", "Holder møde 3/12 og skriver referat", "2026-12-10"},
		{"Malik inviterer", "Malik Overlund", "Inviterer", ""},
		{"Implementeringsteamet samler eksempler 15. januar", "role team", "Samler eksempler", "2027-01-15"},
		{"Overordnet tovholder: kald sammen", "role lead", "Kald sammen", ""},
		{"Astrid kommer med skabelonen om 3 dage", "Astrid Lindebro", "Kommer med skabelonen", "2026-11-27"},
		{"Anne L. sender brev", "Anne Lund", "Sender brev", ""},
		// nobody, for the reader to mend
		{"Anne sender brev 3/12", "", "Anne sender brev", "2026-12-03"},
		{"Send listen til Peter fredag", "", "Send listen til Peter", "2026-11-27"},
		{"Petra sender listen 31/2", "", "Petra sender listen 31/2", ""},
		{"Peter 3/12", "Peter Skovrod", "", "2026-12-03"},
		{"", "", "", ""},
	} {
		u, ok := task.Understand(i18n.Da, table(), c.line, today)
		who := string(u.Person)
		if u.Role != "" {
			who = "role " + u.Role
		}
		if who != c.who || u.Text != c.what || u.Due != day(t, c.when) || ok != (c.who != "" && c.what != "") {
			t.Errorf("%q: %q, %q, %s, %v", c.line, who, u.Text, u.Due, ok)
		}
	}
	for _, c := range []struct{ line, who, what, when string }{
		{"Peter sends the list by 3 December", "Peter Skovrod", "Sends the list", "2026-12-03"},
		{"Peter will send the list in 2 weeks", "Peter Skovrod", "Send the list", "2026-12-08"},
		{"Implementation team: collect examples next Monday", "team", "Collect examples", "2026-11-30"},
		{"Peter calls tomorrow", "Peter Skovrod", "Calls", "2026-11-25"},
	} {
		u, ok := task.Understand(i18n.En, table(), c.line, today)
		if string(u.Person)+u.Role != c.who || u.Text != c.what || u.Due != day(t, c.when) || !ok {
			t.Errorf("%q: %+v, %v", c.line, u, ok)
		}
	}
}

func FuzzUnderstand(f *testing.F) {
	for _, line := range []string{"Peter sender listen 3/12", "@ 3/12", "næste fredag den 3. dec. 2026", "om en uge – Anne", "(Peter) uge 53", "\xff 99/99-9999", "@@ : –"} {
		f.Add(line, 60000)
	}
	s := table()
	f.Fuzz(func(t *testing.T, line string, n int) {
		today := calendar.NewDate(2000, 1, 1).AddDays(((n % 50000) + 50000) % 50000)
		u, ok := task.Understand(i18n.Da, s, line, today)
		if !utf8.ValidString(u.Text) || len([]rune(u.Text)) > len([]rune(line))+1 {
			t.Errorf("%q became %q", line, u.Text)
		}
		if ok && (u.Text == "" || u.Person == "" && u.Role == "") {
			t.Errorf("%q: understood %+v", line, u)
		}
		if u.Person != "" && !slices.ContainsFunc(s.Candidates(), func(h subject.Holder) bool { return h.Person == u.Person }) {
			t.Errorf("%q: a stranger, %s", line, u.Person)
		}
		if y := u.Due.Year(); !u.Due.IsZero() && (y < 2000 || y > 2150) {
			t.Errorf("%q: %s", line, u.Due)
		}
		if strings.TrimSpace(u.Text) != u.Text {
			t.Errorf("%q: blanks around %q", line, u.Text)
		}
	})
}
