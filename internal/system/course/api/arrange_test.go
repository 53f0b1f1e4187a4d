package api_test

import (
	"strings"
	"testing"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"
)

func TestT9WhatTheHostProvidesIsReadAndWritten(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := string(h.Start(house.Taskforce, h.Organisation("Nørrekær").ID, "start", calendar.Of(h.Clock.Now()).AddDays(20)))
		by, path := caller.As(t, h, "raadgiver"), at(id, "/activities/aabningsmoede/arrangement")
		var a api.CourseArrangement
		tag := by.Get(path).Is(200).Into(&a).ETag()
		if tag != `"0"` || !a.MayChange || a.Settled || a.SettledAt != nil || !strings.Contains(a.Duty.Da, "forplejning") || a.Duty.En == "" {
			t.Errorf("%s %+v", tag, a)
		}
		room := api.CourseProvision{Place: "Rådhuset, lokale 214", Catering: "Frokost til 18", Settled: true}
		by.Call("PUT", path, room).Refused(428, "version-needed")
		by.Call("PUT", path, api.CourseProvision{Settled: true}, "If-Match", tag).Refused(422, "invalid", "body.place")
		by.Call("PUT", path, api.CourseProvision{Notes: "010190-1234"}, "If-Match", tag).Refused(422, "invalid", "body.notes")
		by.Call("PUT", path, `{"form": "0101011234", "settled": false}`, "If-Match", tag).Refused(422, "invalid", "body.form")
		got := by.Call("PUT", path, room, "If-Match", tag).Is(200).Into(&a)
		if got.ETag() != `"1"` || a.Version != 1 || !a.Settled || a.SettledBy == "" || a.SettledAt == nil || a.SettledDay.IsZero() || a.Catering != room.Catering {
			t.Errorf("%s %+v", got.ETag(), a)
		}
		if stale := by.Call("PUT", path, room, "If-Match", tag).Refused(412, "stale"); stale.ETag() != `"1"` {
			t.Errorf("the newest version is %s", stale.ETag())
		}
		virtual := api.CourseProvision{Form: "virtual", Place: "https://video.example/moede"}
		by.Call("PUT", path, virtual, "If-Match", `"1"`).Is(200).Into(&a)
		if a.Form != "virtual" || a.Settled || a.SettledBy != "" || !a.SettledDay.IsZero() {
			t.Errorf("%+v", a)
		}
		var c api.Course
		by.Get(at(id)).Is(200).Into(&c)
		if activity := activityIn(t, c, "aabningsmoede"); activity.Form != "virtual" || activity.Place != "" {
			t.Errorf("%+v", activity)
		}
		by.Get(at(id, "/activities/organisering/arrangement")).Refused(404, "not-found")
		by.Call("PUT", at(id, "/activities/organisering/arrangement"), room, "If-Match", `"0"`).Refused(404, "not-found")

		other, member, stranger := caller.As(t, h, "soenderaa"), caller.As(t, h, "ankestyrelsen"), caller.As(t, h, "")
		stranger.Get(path).Refused(401, "unauthenticated")
		other.Get(path).Refused(404, "not-found")
		other.Call("PUT", path, room, "If-Match", `"2"`).Refused(404, "not-found")
		member.Get(path).Is(200).Into(&a)
		if refused := member.Call("PUT", path, room, "If-Match", `"2"`).Refused(403, "forbidden"); a.MayChange || !strings.Contains(refused.Problem.Detail, " og rådgiver i Social- og Boligstyrelsen") {
			t.Errorf("%+v %+v", a, refused.Problem)
		}
	})
}
