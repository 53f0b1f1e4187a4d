package api_test

import (
	"os"
	"slices"
	"testing"

	"tovholder/internal/core/meeting/api"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

func TestAMeetingIsCalledByAnotherProgram(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		c := h.Course(house.Advisory, "Nørrekær")
		day := calendar.Of(h.Clock.Now()).AddDays(7)
		by, member, other := caller.As(t, h, "raadgiver"), caller.As(t, h, "forloebsleder"), caller.As(t, h, "soenderaa")
		made := api.NewMeeting{SubjectKind: "course", Subject: string(c.ID), People: []string{h.Scope("forloebsleder").Person}, MeetingDetails: api.MeetingDetails{
			Title: "Planlægning", Form: "physical", Day: day, StartsAt: "13:00", EndsAt: "14:30",
		}}
		var m api.Meeting
		reply := by.Call("POST", "/meetings", made).Is(201).Into(&m)
		at := "/meetings/" + m.ID
		if m.State != "draft" || reply.Header.Get("Location") != frame.Root+at {
			t.Errorf("%+v %s", m, reply.Header.Get("Location"))
		}
		wrong := made
		wrong.EndsAt = "12:00"
		by.Call("POST", "/meetings", wrong).Refused(422, "invalid", "body.endsAt")
		caller.As(t, h, "implementering").Call("POST", "/meetings", made).Refused(403, "forbidden")
		other.Call("POST", "/meetings", made).Refused(404, "not-found")
		other.Get(at).Refused(404, "not-found")
		caller.As(t, h, "implementering").Call("POST", at+"/invitation", nil).Refused(403, "forbidden")

		by.Call("POST", at+"/invitation", nil).Is(200).Into(&m)
		if m.State != "called" || !m.Participants[0].Invited {
			t.Errorf("%+v", m)
		}
		member.Call("POST", at+"/answer", api.MeetingAnswer{Answer: "yes"}).Is(200).Into(&m)
		if m.Participants[0].Answer != "yes" {
			t.Errorf("%+v", m.Participants)
		}
		by.Call("POST", at+"/items", api.MeetingItemDraft{Title: "Budget", Minutes: 15}).Is(201).Into(&m)
		if len(m.Items) != 1 || m.Items[0].State != "agenda" {
			t.Errorf("%+v", m.Items)
		}
		by.Call("PUT", at, made.MeetingDetails, "If-Match", `"1"`).Refused(412, "stale")
		by.Call("PUT", at+"/items/"+m.Items[0].ID+"/minutes", api.MeetingMinutes{Notes: "x"}, "If-Match", `"1"`).Refused(409, "conflict") // not begun
		var page frame.Page[api.MeetingSummary]
		member.Get("/meetings").Is(200).Into(&page)
		if len(page.Items) == 0 || page.Items[0].ID != m.ID {
			t.Errorf("%+v", page)
		}
		other.Get("/meetings").Is(200).Into(&page)
		if slices.ContainsFunc(page.Items, func(other api.MeetingSummary) bool { return other.ID == m.ID }) {
			t.Errorf("%+v", page)
		}
		other.Get("/meetings?subjectKind=course&subject="+string(c.ID)).Refused(404, "not-found")
		var d api.MeetingDocument
		member.Get(at + "/minutes").Is(200).Into(&d)
		if d.Hash == "" || d.Title == "" || d.Canonical == "" {
			t.Errorf("%+v", d)
		}
	})
}
