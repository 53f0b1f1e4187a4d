package api_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

const (
	cti       = "CTI-netværket"
	agreement = "Projektledernetværket for aftalekommuner"
	support   = "Projektledernetværket for bostøttekommuner"
	unknown   = "0199aaaa-0000-7000-8000-000000000000"
	next      = "netvaerksmoede-2"
)

// bodies are what is sent in each call that changes something, so much that
// only the caller's rights decide.
var bodies = map[string]string{
	"POST /networks/{network}/meetings":                                                     `{"meetings": [{"activity": "netvaerksmoede-5", "day": "2027-09-01"}]}`,
	"POST /networks/{network}/meetings/{gathering}/registrations":                           `{"membership": "` + unknown + `", "person": "` + unknown + `"}`,
	"POST /networks/{network}/meetings/{gathering}/registrations/{registration}/withdrawal": `{}`,
	"POST /networks/{network}/meetings/{gathering}/registrations/{registration}/swap":       `{"person": "` + unknown + `"}`,
	"POST /networks/{network}/meetings/{gathering}/guests":                                  `{"name": "Ida Dal", "email": "ida@dal.example"}`,
	"PUT /networks/{network}/meetings/{gathering}/rules":                                    `{"guestsAllowed": true}`,
	"PUT /networks/{network}/meetings/{gathering}/quotas/{membership}":                      `{"seats": 5, "reason": "x"}`,
	"PUT /networks/{network}/meetings/{gathering}/attendance":                               `{"registrations": []}`,
	"POST /memberships/{membership}/roles":                                                  `{"role": "deltager", "person": "` + unknown + `"}`,
	"POST /memberships/{membership}/roles/{role}/handover":                                  `{"person": "` + unknown + `"}`,
	"POST /memberships/{membership}/roles/{role}/end":                                       ``,
	"POST /memberships/{membership}/measures":                                               `{"start": "2026-07-01", "values": [{"measure": "borgere-i-forloeb", "value": 7, "version": 0}]}`,
	"PUT /networks/{network}/reports/{activity}/own":                                        `{"entries": []}`,
	"POST /networks/{network}/reports/{activity}/own/submission":                            ``,
	"POST /networks/{network}/reports/{activity}/own/revision":                              ``,
	"POST /networks/{network}/reports/{activity}/reminders":                                 ``,
	"PUT /networks/{network}/reports/{activity}/deadline":                                   `{"deadline": "2026-12-01"}`,
	"POST /networks/{network}/reports/{activity}/agenda":                                    `{"theme": "x"}`,
}

// led are the operations that are for those who lead the network alone.
var led = []string{"/convening", "/meetings", "/guests", "/rules", "/quotas/{membership}", "/attendance", "/reminders", "/deadline", "/agenda"}

// Every operation on a network or a membership, by everybody who may not: no
// token, another municipality, the consultant who has no role in it, a member
// where only those who lead it may.
func TestWhoMayNotIsRefused(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		n := h.Network(agreement)
		m := h.Member(n, "Nørrekær")
		g := arranged(t, h, n)
		fill := strings.NewReplacer("{network}", string(n.ID), "{membership}", string(m.ID), "{gathering}", g, "{registration}", unknown,
			"{role}", m.Roles[0].ID, "{activity}", next)
		nobody, consultant, other, lead := caller.As(t, h, ""), caller.As(t, h, "konsulent"), caller.As(t, h, "soenderaa"), caller.As(t, h, "projektleder")
		seen := 0
		for _, route := range h.Calls() {
			path := strings.TrimPrefix(route.Pattern, frame.Root)
			if !strings.HasPrefix(path, "/networks/") && !strings.HasPrefix(path, "/memberships/") {
				continue
			}
			seen++
			var body any
			if route.Method != "GET" {
				sent, ok := bodies[route.Method+" "+path]
				if !ok {
					t.Errorf("%s %s has no line in this test", route.Method, path)
				}
				if sent != "" {
					body = sent
				}
			}
			call := func(by *caller.Caller) *caller.Reply {
				return by.Call(route.Method, fill.Replace(path), body, "If-Match", `"1"`)
			}
			call(nobody).Refused(401, "unauthenticated")
			for _, by := range []*caller.Caller{other, consultant} {
				if got := call(by).Refused(404, "not-found"); strings.Contains(got.Body, "Nørrekær") || got.ETag() != "" {
					t.Errorf("%s %s tells of Nørrekær: %s", route.Method, path, got.Body)
				}
			}
			if slices.ContainsFunc(led, func(end string) bool { return strings.HasSuffix(path, end) }) {
				if got := call(lead).Refused(403, "forbidden"); got.Problem.Detail == "" {
					t.Errorf("%s %s does not say who may", route.Method, path)
				}
			}
		}
		if seen < 25 {
			t.Errorf("only %d operations", seen)
		}
		if got := other.Get("/networks").Is(200); strings.Contains(got.Body, string(n.ID)) {
			t.Error("a stranger's list has the network")
		}
	})
}

// arranged is a meeting of a network three weeks ahead, for which nobody is
// registered.
func arranged(t *testing.T, h *house.House, n *network.Network) string {
	t.Helper()
	id, err := h.Meetings.Create(t.Context(), h.Scope("raadgiver"), subject.Ref{Kind: network.Kind, ID: string(n.ID)}, meeting.New{
		Details: meeting.Details{Title: "Temamøde", Form: meeting.Physical, Place: "Fredericia", Day: calendar.Of(h.Clock.Now()).AddDays(21), StartsAt: "10:00", EndsAt: "15:00"},
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(id)
}

func placesOf(t *testing.T, r api.Registrations, membership string) api.MunicipalityPlaces {
	t.Helper()
	for _, p := range r.Municipality {
		if p.Membership == membership {
			return p
		}
	}
	t.Fatal("the municipality has no places")
	return api.MunicipalityPlaces{}
}

// N3: the fifth waits though there is room, and moves up; what somebody else has
// changed in the meantime is not overwritten.
func TestPlacesAreTakenGivenUpAndSwapped(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		n := h.Network(cti)
		m := h.Member(n, "Nørrekær")
		at := "/networks/" + string(n.ID) + "/meetings/" + arranged(t, h, n)
		by, adviser := caller.As(t, h, "metodeansvarlig"), caller.As(t, h, "raadgiver")
		people := m.People(n.Programme, calendar.Of(h.Clock.Now()))
		if len(people) < 6 {
			t.Fatalf("%d people", len(people))
		}
		for i, p := range people[:5] {
			var r api.Registration
			by.Call("POST", at+"/registrations", api.NewRegistration{Membership: string(m.ID), Person: string(p.Person)}).Is(201).Into(&r)
			if want := map[bool]string{true: "seated", false: "waiting"}[i < 4]; r.State != want {
				t.Errorf("person %d is %s", i+1, r.State)
			}
		}
		var all api.Registrations
		tag := by.Get(at + "/registrations").Is(200).Into(&all).ETag()
		p := placesOf(t, all, string(m.ID))
		if p.Quota != 4 || p.Free != 0 || len(p.Seated) != 4 || len(p.Waiting) != 1 || !all.GuestsAllowed {
			t.Fatalf("%+v", p)
		}
		swap := at + "/registrations/" + p.Seated[1].ID + "/swap"
		to := api.RegistrationSwap{Person: string(people[5].Person)}
		by.Call("POST", swap, to).Refused(428, "version-needed")
		if got := by.Call("POST", swap, to, "If-Match", `"1"`).Refused(412, "stale"); got.ETag() != tag {
			t.Errorf("the newest version is %s, want %s", got.ETag(), tag)
		}
		tag = by.Call("POST", swap, to, "If-Match", tag).Is(200).Into(&all).ETag()
		if p = placesOf(t, all, string(m.ID)); !slices.ContainsFunc(p.Seated, func(r api.Registration) bool { return r.Person == to.Person }) {
			t.Errorf("%+v", p.Seated)
		}
		back := at + "/registrations/" + p.Seated[0].ID + "/withdrawal"
		by.Call("POST", back, api.RegistrationWithdrawal{}).Refused(428, "version-needed")
		by.Call("POST", back, api.RegistrationWithdrawal{}, "If-Match", `"1"`).Refused(412, "stale")
		by.Call("POST", back, api.RegistrationWithdrawal{Reason: "Syg."}, "If-Match", tag).Is(200).Into(&all)
		if p = placesOf(t, all, string(m.ID)); len(p.Seated) != 4 || len(p.Waiting) != 0 {
			t.Errorf("nobody moved up: %+v", p)
		}

		guest := api.NewGuest{Name: "Ida Dal", Email: "ida@dal.example", Organisation: "Roskilde Universitet"}
		adviser.Call("POST", at+"/guests", api.NewGuest{Name: "Ida", Email: "ida"}).Refused(422, "invalid", "body.email")
		adviser.Call("POST", at+"/guests", guest).Is(201).Into(&all)
		tag = adviser.Call("POST", at+"/guests", guest).Is(201).Into(&all).ETag()
		if len(all.Guests) != 1 || all.Guests[0].Name != guest.Name || all.Guests[0].Person != "" {
			t.Fatalf("%+v", all.Guests)
		}
		by.Call("POST", at+"/registrations/"+all.Guests[0].ID+"/withdrawal", api.RegistrationWithdrawal{}, "If-Match", tag).Refused(403, "forbidden")
		tag = adviser.Call("POST", at+"/registrations/"+all.Guests[0].ID+"/withdrawal", api.RegistrationWithdrawal{}, "If-Match", tag).Is(200).Into(&all).ETag()
		if len(all.Guests) != 0 {
			t.Errorf("%+v", all.Guests)
		}

		adviser.Call("PUT", at+"/rules", api.RegistrationRules{Capacity: 30}, "If-Match", `"1"`).Refused(412, "stale")
		adviser.Call("PUT", at+"/rules", api.RegistrationRules{RegisterUntil: calendar.Of(h.Clock.Now()).AddDays(200)}, "If-Match", tag).Refused(422, "invalid", "body.registerUntil")
		adviser.Call("PUT", at+"/rules", api.RegistrationRules{Capacity: 30}, "If-Match", tag).Is(200).Into(&all)
		if all.Capacity != 30 || all.GuestsAllowed {
			t.Errorf("%+v", all)
		}
		adviser.Call("POST", at+"/guests", guest).Refused(409, "conflict")
		adviser.Call("PUT", at+"/quotas/"+string(m.ID), api.MeetingQuota{Seats: 5}).Refused(422, "invalid", "body.reason")
		adviser.Call("PUT", at+"/quotas/"+string(m.ID), api.MeetingQuota{Seats: 5, Reason: "Vært for mødet."}).Is(200).Into(&all)
		if p = placesOf(t, all, string(m.ID)); p.Quota != 5 || p.Free != 1 || p.Reason == "" {
			t.Errorf("%+v", p)
		}
	})
}

// Who came is noted when the meeting has begun, by those who lead it.
func TestAttendanceIsNoted(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		n := h.Network(cti)
		m := h.Member(n, "Nørrekær")
		id := arranged(t, h, n)
		at := "/networks/" + string(n.ID) + "/meetings/" + id
		adviser := caller.As(t, h, "raadgiver")
		var r api.Registration
		adviser.Call("POST", at+"/registrations", api.NewRegistration{Membership: string(m.ID), Person: h.Scope("metodeansvarlig").Person}).Is(201).Into(&r)
		came := api.Attendances{Registrations: []api.Attendance{{Registration: r.ID, Attended: "yes"}}}
		adviser.Call("PUT", at+"/attendance", came).Refused(409, "conflict")
		if _, err := h.Meetings.Invite(t.Context(), h.Scope("raadgiver"), meeting.ID(id)); err != nil {
			t.Fatal(err)
		}
		h.Pass(21)
		if err := h.Meetings.Start(t.Context(), h.Scope("raadgiver"), meeting.ID(id)); err != nil {
			t.Fatal(err)
		}
		adviser = caller.As(t, h, "raadgiver")
		var all api.Registrations
		adviser.Call("PUT", at+"/attendance", came).Is(200).Into(&all)
		if p := placesOf(t, all, string(m.ID)); len(p.Seated) != 1 || p.Seated[0].Came != "yes" {
			t.Errorf("%+v", p)
		}
		came.Registrations[0].Registration = unknown
		adviser.Call("PUT", at+"/attendance", came).Refused(404, "not-found")
	})
}

// Several meetings are made at once, or none of them.
func TestMeetingsAreConvened(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		n := h.Network(cti)
		at := "/networks/" + string(n.ID)
		by := caller.As(t, h, "raadgiver")
		var list api.ConvenableList
		tag := by.Get(at + "/convening").Is(200).Into(&list).ETag()
		if len(list.Items) < 2 {
			t.Fatalf("%+v", list)
		}
		var plans api.MeetingPlans
		for _, c := range list.Items[:2] {
			c.StartsAt, c.EndsAt, c.Place = "10:00", "15:00", "Odense"
			plans.Meetings = append(plans.Meetings, c.MeetingPlan)
		}
		by.Call("POST", at+"/meetings", plans).Refused(428, "version-needed")
		if got := by.Call("POST", at+"/meetings", plans, "If-Match", `"99"`).Refused(412, "stale"); got.ETag() != tag {
			t.Errorf("the newest version is %s, want %s", got.ETag(), tag)
		}
		wrong := api.MeetingPlans{Meetings: slices.Clone(plans.Meetings)}
		wrong.Meetings[1].EndsAt = "09:00"
		by.Call("POST", at+"/meetings", wrong, "If-Match", tag).Refused(422, "invalid", "body.meetings")
		var whole api.Network
		by.Call("POST", at+"/meetings", plans, "If-Match", tag).Is(201).Into(&whole)
		for _, p := range plans.Meetings {
			if !slices.ContainsFunc(whole.Meetings, func(m api.NetworkMeeting) bool { return m.Activity == p.Activity && m.Day == p.Day }) {
				t.Errorf("no meeting of %s: %+v", p.Activity, whole.Meetings)
			}
		}
	})
}

// N5: the role that a municipality must fill is seen to be missing, given, and
// handed over with its history.
func TestAMethodLeadIsGivenAndHandedOver(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		m := h.Member(h.Network("ICM-netværket"), "Nørrekær")
		at := "/memberships/" + string(m.ID)
		by := caller.As(t, h, "leder")
		role := func(all api.Membership) api.MembershipRole {
			for _, r := range all.Roles {
				if r.ID == "metodeansvarlig" {
					return r
				}
			}
			t.Fatal("no such role")
			return api.MembershipRole{}
		}
		var all api.Membership
		by.Get(at).Is(200).Into(&all)
		if r := role(all); !r.Missing || len(r.Holders) != 0 || !all.Leads {
			t.Errorf("%+v", r)
		}
		sofie, kasper := h.Scope("metodeansvarlig").Person, h.Scope("implementering").Person
		by.Call("POST", at+"/roles", api.NewMembershipRole{Role: "metodeansvarlig", Person: h.Scope("soenderaa").Person}).Refused(422, "invalid", "body.person")
		by.Call("POST", at+"/roles", api.NewMembershipRole{Role: "metodeansvarlig", Person: sofie}).Is(201).Into(&all)
		if r := role(all); r.Missing || len(r.Holders) != 1 {
			t.Fatalf("%+v", r)
		}
		h.Pass(3)
		by = caller.As(t, h, "leder")
		hand := at + "/roles/" + role(all).Holders[0].ID + "/handover"
		by.Call("POST", hand, api.MembershipHandover{Person: sofie}).Refused(422, "invalid", "body.person")
		by.Call("POST", hand, api.MembershipHandover{Person: kasper, Note: "Sofie går på orlov."}).Is(200).Into(&all)
		r := role(all)
		if len(r.Holders) != 2 || !slices.ContainsFunc(r.Holders, func(g api.MembershipHolder) bool { return g.Person == sofie && !g.Until.IsZero() }) ||
			!slices.ContainsFunc(r.Holders, func(g api.MembershipHolder) bool { return g.Person == kasper && g.Until.IsZero() }) {
			t.Errorf("%+v", r.Holders)
		}
		by.Call("POST", hand, api.MembershipHandover{Person: kasper}).Refused(404, "not-found")
		i := slices.IndexFunc(r.Holders, func(g api.MembershipHolder) bool { return g.Until.IsZero() })
		by.Call("POST", at+"/roles/"+r.Holders[i].ID+"/end", nil).Is(200).Into(&all)
		if !role(all).Missing {
			t.Error("nobody has the role, and it is not missing")
		}
		caller.As(t, h, "styregruppe").Get(at).Refused(404, "not-found")
	})
}
