package meeting_test

import (
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/testkit/house"
)

// A2.4: at the physical status meeting all members of the teams are invited; at
// the virtual ones they are offered and not ticked.
func TestA24AllTeamMembersAreInvitedToThePhysicalStatusMeeting(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		scope := h.Scope("raadgiver")
		id, err := h.Meetings.Create(t.Context(), scope, r.ref, meeting.New{Slot: "statusmoede-2"})
		r.ok(err)
		m := r.find(id)
		if m.Form != meeting.Physical || m.Activity != "statusmoede" || m.Title == "" {
			t.Errorf("%+v", m.Details)
		}
		var team []organisation.PersonID
		for _, g := range r.c.Holders("implementeringsteam", r.today()) {
			team = append(team, g.Person)
			p, ok := m.Person(g.Person)
			if !ok || !p.Required || !strings.Contains(p.Why, "Alle medlemmer af teamet") {
				t.Errorf("%s of the team: %+v", g.Name, p)
			}
		}
		if len(team) < 3 {
			t.Errorf("the team has %d members", len(team))
		}
		if _, ok := m.Mine(scope); !ok || len(m.Participants) > len(team)+8 {
			t.Errorf("the adviser comes of course, the other advisers don't: %d take part", len(m.Participants))
		}
		id, err = h.Meetings.Create(t.Context(), scope, r.ref, meeting.New{Slot: "statusmoede-3"})
		r.ok(err)
		for _, p := range r.find(id).Participants {
			lead := r.c.Holders("forloebsleder", r.today())
			if slices.Contains(team, p.Person) && p.Person != lead[0].Person {
				t.Errorf("%s is invited to the virtual one though the team comes perhaps", p.Name)
			}
		}
		if _, err := h.Meetings.Create(t.Context(), scope, r.ref, meeting.New{Slot: "statusmoede-2"}); !fault.Is(err, fault.Conflict) {
			t.Errorf("a second meeting of the activity: %v", err)
		}
	})
}

func TestTheActivityDecidesWhenItsMeetingIsHeld(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		scope := h.Scope("raadgiver")
		id, err := h.Meetings.Create(t.Context(), scope, r.ref, meeting.New{Slot: "statusmoede-3"})
		r.ok(err)
		_, err = h.Meetings.Invite(t.Context(), scope, id)
		r.is(fault.Conflict, err) // no date is agreed on
		day := r.today().AddDays(40)
		r.follow("statusmoede-3", day, "10:00", "11:30", "Rådhuset")
		r.invite(id)
		to := r.email("forloebsleder")
		if got := r.letters(to); len(got) != 1 || !strings.Contains(got[0].Calendar, "SEQUENCE:0") || got[0].Method != "REQUEST" {
			t.Fatalf("%+v", got)
		}
		r.ok(h.Meetings.Answer(t.Context(), h.Scope("forloebsleder"), id, meeting.Yes, ""))

		// what is written on the meeting itself does not move it
		m := r.find(id)
		d := m.Details
		d.Day, d.Purpose = day.AddDays(3), "Nyt formål"
		r.ok(h.Meetings.Change(t.Context(), scope, id, d, m.Version))
		if m := r.find(id); m.Day != day || m.Purpose != "Nyt formål" {
			t.Errorf("%+v", m.Details)
		}

		r.follow("statusmoede-3", day.AddDays(7), "10:00", "11:30", "Rådhuset")
		got := r.letters(to)
		if len(got) != 2 || !strings.Contains(got[0].Calendar, "SEQUENCE:1") || !strings.HasPrefix(got[0].Subject, "Ændret:") {
			t.Fatalf("%+v", got)
		}
		if p, _ := r.find(id).Mine(h.Scope("forloebsleder")); p.Answer != "" {
			t.Error("the answer to another day still counts")
		}
		r.follow("statusmoede-3", calendar.Date{}, "", "", "")
		got = r.letters(to)
		if m := r.find(id); m.State != meeting.Draft || len(got) != 3 || got[0].Method != "CANCEL" || !strings.Contains(got[0].Calendar, "SEQUENCE:2") {
			t.Errorf("%s, %+v", m.State, got[0])
		}
		r.follow("statusmoede-3", day.AddDays(14), "10:00", "11:30", "Rådhuset")
		r.invite(id)
		if got = r.letters(to); len(got) != 4 || got[0].Method != "REQUEST" || !strings.Contains(got[0].Calendar, "SEQUENCE:2") {
			t.Errorf("%+v", got[0])
		}
	})
}

func TestWhoMayNotIsRefused(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		id := r.meets(r.today().AddDays(3), "implementering")
		member, other := h.Scope("implementering"), h.Scope("soenderaa")
		_, _, err := h.Meetings.Find(t.Context(), other, id)
		r.is(fault.NotFound, err)
		_, _, err = h.Meetings.Of(t.Context(), other, r.ref, false, "")
		r.is(fault.NotFound, err)
		_, err = h.Meetings.Create(t.Context(), member, r.ref, meeting.New{Details: details(r.today())})
		r.is(fault.Forbidden, err)
		_, err = h.Meetings.Invite(t.Context(), member, id)
		r.is(fault.Forbidden, err)
		r.is(fault.Forbidden, h.Meetings.Change(t.Context(), member, id, details(r.today()), 1))
		r.is(fault.Forbidden, h.Meetings.Cancel(t.Context(), member, id, "", false))
		r.is(fault.Forbidden, h.Meetings.Start(t.Context(), member, id))
		r.is(fault.Forbidden, h.Meetings.Add(t.Context(), member, id, "", meeting.Guest{Name: "Åse", Email: "aase@example.dk"}, "", true))
		r.is(fault.NotFound, h.Meetings.Cancel(t.Context(), other, id, "", false))
		r.is(fault.Forbidden, h.Meetings.Answer(t.Context(), h.Scope("leder"), id, meeting.Yes, "")) // not invited
		if page, err := h.Meetings.Mine(t.Context(), other, false, ""); err != nil || slices.ContainsFunc(page.Meetings, func(m meeting.Listed) bool { return m.ID == id }) {
			t.Errorf("%v %v", page.Meetings, err)
		}
		if page, err := h.Meetings.Mine(t.Context(), member, false, ""); err != nil || len(page.Meetings) == 0 || page.Meetings[0].Mine == nil {
			t.Errorf("%v %v", page.Meetings, err)
		}
	})
}

func TestStatesFollowOneAnother(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		scope := h.Scope("raadgiver")
		id := r.meets(r.today().AddDays(1), "forloebsleder")
		r.is(fault.Conflict, h.Meetings.Start(t.Context(), scope, id)) // nobody is invited
		r.is(fault.Conflict, h.Meetings.Finish(t.Context(), scope, id))
		_, err := h.Meetings.Send(t.Context(), scope, id, 7)
		r.is(fault.Conflict, err)
		r.invite(id)
		r.is(fault.Conflict, h.Meetings.Start(t.Context(), scope, id)) // not today
		r.Pass(1)
		r.ok(h.Meetings.Start(t.Context(), scope, id))
		r.ok(h.Meetings.Start(t.Context(), scope, id)) // a second click
		r.is(fault.Conflict, h.Meetings.Cancel(t.Context(), scope, id, "", false))
		r.is(fault.Conflict, h.Meetings.Change(t.Context(), scope, id, details(r.today()), r.find(id).Version))
		r.ok(h.Meetings.Finish(t.Context(), scope, id))
		r.ok(h.Meetings.Finish(t.Context(), scope, id))
		_, err = h.Meetings.Send(t.Context(), scope, id, 0)
		r.is(fault.Invalid, err)
		sent, err := h.Meetings.Send(t.Context(), scope, id, 7)
		if r.ok(err); sent != 2 {
			t.Errorf("%d letters", sent)
		}
		_, err = h.Meetings.Send(t.Context(), scope, id, 7)
		r.is(fault.Conflict, err)
		if m := r.find(id); m.State != meeting.Sent || m.CorrectUntil != r.today().AddDays(7) {
			t.Errorf("%s until %s", m.State, m.CorrectUntil)
		}
	})
}

func TestWrongDetailsAreTold(t *testing.T) {
	t.Parallel()
	r := enter(t, house.New(t, house.Options{}))
	for field, change := range map[string]func(*meeting.Details){
		"title":     func(d *meeting.Details) { d.Title = " " },
		"form":      func(d *meeting.Details) { d.Form = "elsewhere" },
		"link":      func(d *meeting.Details) { d.Link = "javascript:alert(1)" },
		"day":       func(d *meeting.Details) { d.Day = calendar.Date{} },
		"starts_at": func(d *meeting.Details) { d.StartsAt = "25:00" },
		"ends_at":   func(d *meeting.Details) { d.EndsAt = "12:00" },
		"purpose":   func(d *meeting.Details) { d.Purpose = "Om borgeren 610190-1234" },
	} {
		d := details(r.today())
		change(&d)
		_, err := r.Meetings.Create(t.Context(), r.Scope("raadgiver"), r.ref, meeting.New{Details: d})
		if !fault.Is(err, fault.Invalid) || !strings.Contains(err.Error(), field+":") {
			t.Errorf("%s: %v", field, err)
		}
	}
	for _, link := range []string{"http://example.dk/x", "https://a@example.dk/", "https:///x", "https://example.dk/\nX"} {
		d := details(r.today())
		d.Link = link
		if _, err := r.Meetings.Create(t.Context(), r.Scope("raadgiver"), r.ref, meeting.New{Details: d}); !fault.Is(err, fault.Invalid) {
			t.Errorf("%q is taken: %v", link, err)
		}
	}
}

func TestOneWishMakesOneMeeting(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		n := meeting.New{Details: details(r.today()), Once: "wish"}
		first, err := h.Meetings.Create(t.Context(), h.Scope("raadgiver"), r.ref, n)
		r.ok(err)
		second, err := h.Meetings.Create(t.Context(), h.Scope("raadgiver"), r.ref, n)
		if r.ok(err); first != second {
			t.Error("two meetings")
		}
	})
}
