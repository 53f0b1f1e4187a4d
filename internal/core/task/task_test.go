package task_test

import (
	"errors"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/testkit/dbtest"
)

// team is a subject with people, without a system that owns it.
type team struct {
	*db.DB
	t    *testing.T
	lab  *dbtest.Lab
	in   *subject.Subject
	anne organisation.PersonID // leads
	bo   organisation.PersonID
	kim  organisation.PersonID
}

func newTeam(t *testing.T, lab *dbtest.Lab) *team {
	t.Helper()
	x := &team{DB: lab.Open(access.Migrations(), organisation.Migrations(), task.Migrations(), audit.Migrations()), t: t, lab: lab}
	if err := x.Write(t.Context(), func(tx *db.Tx) (err error) {
		for _, p := range []struct {
			id   *organisation.PersonID
			name string
		}{{&x.anne, "Anne Vestermark"}, {&x.bo, "Bo Lund"}, {&x.kim, "Kim Åse"}} {
			if *p.id, err = organisation.Register(tx, access.Program(), organisation.Person{Name: p.name}); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	holder := func(id organisation.PersonID, name string) []subject.Holder {
		return []subject.Holder{{Person: id, Name: name}}
	}
	x.in = &subject.Subject{
		Ref: subject.Ref{Kind: "course", ID: "c1"}, Name: "Nørrekær Kommune", Mine: []string{"lead"}, MayLead: true,
		Roles: []subject.Role{
			{ID: "lead", Name: i18n.Text{Da: "Overordnet tovholder", En: "Course lead"}, May: []programme.Right{programme.MayLead}, Holders: holder(x.anne, "Anne Vestermark")},
			{ID: "team", Name: i18n.Text{Da: "Implementeringsteam", En: "Implementation team"}, Holders: append(holder(x.bo, "Bo Lund"), holder(x.kim, "Kim Åse")...)},
		},
	}
	return x
}

func (x *team) as(id organisation.PersonID, name string) access.Scope {
	return access.Scope{Account: "a", Person: string(id), Name: name, Via: access.ViaBrowser}
}

func (x *team) add(n task.New) (made *task.Task, err error) {
	err = x.Write(x.t.Context(), func(tx *db.Tx) error {
		made, err = task.Add(tx, x.as(x.anne, "Anne Vestermark"), x.in, n)
		return err
	})
	return made, err
}

func TestATaskIsKeptAsItWasAgreed(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		x := newTeam(t, lab)
		due := calendar.Of(lab.Clock.Now()).AddDays(3)
		first, err := x.add(task.New{
			Text: " Send  listen ", Person: x.bo, Due: due, SourceKind: "meeting", SourceID: "m1", SourceTitle: "Statusmøde", SourceAddress: "/moeder/m1", Once: "w1",
		})
		if err != nil {
			t.Fatal(err)
		}
		again, err := x.add(task.New{Text: "Send listen", Person: x.bo, Once: "w1"})
		if err != nil || again.ID != first.ID {
			t.Errorf("one wish made %s and %v (%v)", first.ID, again, err)
		}
		if _, err := x.add(task.New{Text: "Ring til borgmesteren", Role: "team"}); err != nil {
			t.Fatal(err)
		}
		if err := x.Read(t.Context(), func(tx *db.Tx) error {
			of, err := task.OfSource(tx, "meeting", "m1")
			if err != nil || len(of) != 1 || of[0].Text != "Send listen" || of[0].Who(i18n.Da) != "Bo Lund" || of[0].Due != due || of[0].GiverName != "Anne Vestermark" {
				t.Errorf("of the meeting: %+v, %v", of, err)
			}
			open, err := task.Open(tx, x.in.Ref)
			if err != nil || len(open) != 2 || open[1].Who(i18n.En) != "Implementation team" || !open[1].Due.IsZero() {
				t.Errorf("open: %+v, %v", open, err)
			}
			period, err := task.Between(tx, x.in.Ref, lab.Clock.Now(), lab.Clock.Now().AddDate(0, 0, 5))
			if err != nil || len(period.Made) != 2 || len(period.Overdue) != 1 || len(period.Done) != 0 {
				t.Errorf("in the period: %+v, %v", period, err)
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
	})
}

func TestATaskIsChecked(t *testing.T) {
	t.Parallel()
	x := newTeam(t, dbtest.New(t, db.SQLite))
	for field, n := range map[string]task.New{
		"text":   {Person: x.bo, Text: "  "},
		"person": {Text: "x", Person: "somebody else"},
		"due":    {Text: "x", Person: x.bo, Due: calendar.NewDate(20260, 1, 1)},
	} {
		_, err := x.add(n)
		if !fault.Is(err, fault.Invalid) || wrong(err) != field {
			t.Errorf("%s: %v", field, err)
		}
	}
	if _, err := x.add(task.New{Person: x.bo, Text: "Ring til 610190-1234"}); wrong(err) != "text" {
		t.Errorf("a personal number: %v", err)
	}
	if _, err := x.add(task.New{Text: "x", Role: "nobody's"}); wrong(err) != "person" {
		t.Errorf("unknown role: %v", err)
	}
}

// wrong is the field that a fault is about.
func wrong(err error) string {
	f, ok := errors.AsType[*fault.Error](err)
	if !ok || len(f.Fields) == 0 {
		return ""
	}
	return f.Fields[0].Name
}
