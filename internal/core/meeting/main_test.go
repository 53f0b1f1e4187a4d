package meeting_test

import (
	"context"
	"os"
	"regexp"
	"testing"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// room is a house with the course that meetings are held in.
type room struct {
	*house.House
	t    *testing.T
	c    *course.Course
	ref  subject.Ref
	seen map[string]bool // letters that were there before
}

func enter(t *testing.T, h *house.House) *room {
	c := h.Course(house.Advisory, "Nørrekær")
	r := &room{House: h, t: t, c: c, ref: subject.Ref{Kind: course.Kind, ID: string(c.ID)}, seen: map[string]bool{}}
	_, page, err := h.Meetings.Of(t.Context(), h.Scope("raadgiver"), r.ref, false, "")
	r.ok(err)
	for _, m := range page.Meetings { // those that the demonstration has called
		r.ok(h.Meetings.Cancel(t.Context(), h.Scope("raadgiver"), m.ID, "", false))
	}
	for _, l := range r.letters("") {
		r.seen[l.ID] = true
	}
	return r
}

func (r *room) today() calendar.Date { return calendar.Of(r.Clock.Now()) }

func (r *room) ok(err error) {
	r.t.Helper()
	if err != nil {
		r.t.Fatal(err)
	}
}

func (r *room) is(kind fault.Kind, err error) {
	r.t.Helper()
	if !fault.Is(err, kind) {
		r.t.Errorf("got %v, want a fault of kind %d", err, kind)
	}
}

// follow settles an activity as its owner tells the meeting.
func (r *room) follow(slot string, day calendar.Date, from, to, place string) {
	r.t.Helper()
	r.ok(r.DB.Write(context.Background(), func(tx *db.Tx) error {
		return r.Meetings.Follow(tx, r.Scope("raadgiver"), r.ref, slot, meeting.Appointment{Day: day, StartsAt: from, EndsAt: to, Place: place})
	}))
}

func details(day calendar.Date) meeting.Details {
	return meeting.Details{
		Title: "Planlægningsmøde", Purpose: "Vi fordeler opgaverne.", Form: meeting.Hybrid, Place: "Rådhuset, lokale 4", Link: "https://video.example.dk/abc",
		Day: day, StartsAt: "13:00", EndsAt: "14:30",
	}
}

// meets makes a meeting of its own, called by the adviser.
func (r *room) meets(day calendar.Date, personas ...string) meeting.ID {
	r.t.Helper()
	people := []organisation.PersonID{}
	for _, p := range append([]string{"raadgiver"}, personas...) {
		people = append(people, organisation.PersonID(r.Scope(p).Person))
	}
	id, err := r.Meetings.Create(context.Background(), r.Scope("raadgiver"), r.ref, meeting.New{Details: details(day), People: people})
	r.ok(err)
	return id
}

func (r *room) find(id meeting.ID) *meeting.Meeting {
	r.t.Helper()
	_, m, err := r.Meetings.Find(context.Background(), r.Scope("raadgiver"), id)
	r.ok(err)
	return m
}

func (r *room) invite(id meeting.ID) {
	r.t.Helper()
	_, err := r.Meetings.Invite(context.Background(), r.Scope("raadgiver"), id)
	r.ok(err)
}

// letters are those to an address, newest first.
func (r *room) letters(to string) []mail.Letter {
	r.t.Helper()
	var found []mail.Letter
	r.ok(r.DB.Read(context.Background(), func(tx *db.Tx) error {
		all, err := mail.Outbox(tx, 500)
		for _, l := range all {
			if (to == "" || l.To == to) && !r.seen[l.ID] {
				found = append(found, l)
			}
		}
		return err
	}))
	return found
}

func (r *room) email(persona string) string {
	r.t.Helper()
	email := ""
	r.ok(r.DB.Read(context.Background(), func(tx *db.Tx) error {
		p, err := organisation.GetPerson(tx, organisation.PersonID(r.Scope(persona).Person))
		email = p.Email
		return err
	}))
	return email
}

var linkForm = regexp.MustCompile(`/svar/[0-9a-f]{32}`)

// link is the personal one in a letter.
func link(t *testing.T, l mail.Letter) string {
	t.Helper()
	found := linkForm.FindString(l.Text)
	if found == "" {
		t.Fatalf("no link in %s", l.Text)
	}
	return found
}
