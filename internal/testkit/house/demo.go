package house

import (
	"context"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/course"
)

// The programmes of the demonstration's courses.
const (
	Advisory  = "raadgivningsforloeb"
	Taskforce = "taskforce"
	Model     = "samarbejdsmodel"
)

// Course is the demonstration's course of a programme at a host, named by the
// first word of its name: "Nørrekær", "Sønderå", "Herberget".
func (h *House) Course(programme, host string) *course.Course {
	h.t.Helper()
	ctx := context.Background()
	scope := h.Scope("raadgiver")
	for _, state := range []course.State{course.Active, course.Closed} {
		for f := (course.Filter{Programme: programme, State: state}); ; {
			page, err := h.Courses.List(ctx, scope, f)
			if err != nil {
				h.t.Fatal(err)
			}
			for _, c := range page.Courses {
				if strings.HasPrefix(c.HostName, host) {
					return c
				}
			}
			if f.After = page.Next; f.After == "" {
				break
			}
		}
	}
	h.t.Fatalf("no %s at %s", programme, host)
	return nil
}

// Start lets the adviser start a course for an organisation. The model that the
// demonstration runs there is closed first, since a host has one for each target
// group.
func (h *House) Start(programme string, host organisation.ID, anchor string, day calendar.Date) course.ID {
	h.t.Helper()
	if programme == Model {
		if demonstrated := h.Course(Model, "Nørrekær"); demonstrated.Host == host && demonstrated.State == course.Active {
			if err := h.Courses.Close(context.Background(), h.Scope("projektleder"), demonstrated.ID, demonstrated.Version, "Der begyndes forfra."); err != nil {
				h.t.Fatalf("close the demonstration's: %v", err)
			}
		}
	}
	id, err := h.Courses.Start(context.Background(), h.Scope("raadgiver"), course.Beginning{
		Programme: programme, Host: host, Anchors: map[string]calendar.Date{anchor: day},
	})
	if err != nil {
		h.t.Fatalf("start a course: %v", err)
	}
	return id
}

// Organisation finds one by the beginning of its name.
func (h *House) Organisation(name string) organisation.Organisation {
	h.t.Helper()
	var found []organisation.Organisation
	err := h.DB.Read(context.Background(), func(tx *db.Tx) (err error) {
		found, err = organisation.Find(tx, name, nil, "", 1)
		return err
	})
	if err != nil || len(found) == 0 {
		h.t.Fatalf("no organisation %s: %v", name, err)
	}
	return found[0]
}

// People are those who hold a role in an organisation today.
func (h *House) People(in organisation.ID) (people []organisation.Member) {
	h.t.Helper()
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) (err error) {
		people, err = organisation.PeopleIn(tx, in, tx.Today())
		return err
	}); err != nil {
		h.t.Fatal(err)
	}
	return people
}

// Day is a date.
func Day(y int, m time.Month, d int) calendar.Date { return calendar.NewDate(y, m, d) }

// Colleague is a scope in which somebody acts who has no log-in.
func (h *House) Colleague(id organisation.PersonID) access.Scope {
	h.t.Helper()
	s := access.Scope{Account: "test", Person: string(id), Via: access.ViaBrowser}
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
		p, holdings, err := organisation.Caller(tx, id, tx.Today())
		s.Name, s.Holdings = p.Name, holdings
		return err
	}); err != nil {
		h.t.Fatal(err)
	}
	return s
}
