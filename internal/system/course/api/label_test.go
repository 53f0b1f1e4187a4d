package api_test

import (
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"
)

func TestSecondTargetGroupThroughTheAPI(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := h.Start("samarbejdsmodel", h.Organisation("Nørrekær").ID, "start", calendar.Of(h.Clock.Now()))
		if err := h.Courses.Give(t.Context(), h.Scope("leder"), id, course.Gift{Role: "projektleder", Person: organisation.PersonID(h.Scope("projektleder").Person)}); err != nil {
			t.Fatal(err)
		}
		by, one := caller.As(t, h, "projektleder"), at(string(id))
		var c api.Course
		tag := by.Get(one).Is(200).Into(&c).ETag()
		by.Call("PUT", one+"/label", api.CourseLabel{Label: "Voksne"}).Refused(428, "version-needed")
		got := by.Call("PUT", one+"/label", api.CourseLabel{Label: "Voksne"}, "If-Match", tag).Is(200).Into(&c)
		if c.Label != "Voksne" || c.Host.Name != "Nørrekær Kommune" || got.ETag() == tag {
			t.Errorf("%s %+v", got.ETag(), c.CourseSummary)
		}
		if stale := by.Call("PUT", one+"/label", api.CourseLabel{Label: "Andre"}, "If-Match", tag).Refused(412, "stale"); stale.ETag() != got.ETag() {
			t.Errorf("the newest version is %s", stale.ETag())
		}
		by.Call("PUT", one+"/label", api.CourseLabel{Label: "010190-1234"}, "If-Match", got.ETag()).Refused(422, "invalid", "body.label")

		var copied api.CourseCopy
		made := by.Call("POST", one+"/copies", api.CourseLabel{Label: "Unge"}).Is(201).Into(&copied)
		if copied.Course.Label != "Unge" || copied.Document == "" || copied.Course.ID == string(id) || len(copied.Course.Roles) != 1 || made.Header.Get("Location") == "" {
			t.Errorf("%+v", copied)
		}
		by.Get("/documents/" + copied.Document).Is(200)
		by.Call("POST", one+"/copies", api.CourseLabel{Label: "unge"}).Refused(422, "invalid", "body.label")
		by.Call("POST", one+"/copies", api.CourseLabel{}).Refused(422, "invalid", "body.label")
		caller.As(t, h, "soenderaa").Call("POST", one+"/copies", api.CourseLabel{Label: "Familier"}).Refused(404, "not-found")
		adviser := caller.As(t, h, "raadgiver")
		adviser.Call("POST", one+"/copies", api.CourseLabel{Label: "Familier"}).Refused(403, "forbidden")
		adviser.Call("POST", at(string(h.Course(house.Advisory, "Nørrekær").ID))+"/copies", api.CourseLabel{Label: "Familier"}).Refused(409, "conflict")
		start := api.CourseStart{Programme: "samarbejdsmodel", Host: c.Host.ID, Anchors: days("start", "2027-01-04"), Label: "Unge"}
		adviser.Call("POST", "/courses", start).Refused(422, "invalid", "body.label")
		start.Label = "Familier"
		adviser.Call("POST", "/courses", start).Is(201).Into(&c)
		if c.Label != "Familier" {
			t.Errorf("%+v", c.CourseSummary)
		}
	})
}
