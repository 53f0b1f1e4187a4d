package app_test

import (
	"context"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

// hostedObjects are activities that the host provides a room or a link for,
// which only the taskforce's programme has.
func hostedObjects(t *testing.T, h *house.House) map[string]map[string]string {
	t.Helper()
	c := h.Course(house.Taskforce, "Nørrekær")
	for _, a := range c.Activities {
		if c.Hosted(a) && a.State != course.Done {
			return map[string]map[string]string{
				"noerrekaer-taskforce": {"course": string(c.ID), "activity": a.Key},
				nothing:                {"course": unknown, "activity": a.Key},
			}
		}
	}
	t.Fatal("the host provides for nothing that lies ahead")
	return nil
}

// labelledObjects are courses of a programme that a host can run for each of
// several target groups.
func labelledObjects(t *testing.T, h *house.House) map[string]map[string]string {
	t.Helper()
	return map[string]map[string]string{
		"noerrekaer-model":     {"course": string(modelCourse(t, h))},
		"noerrekaer-taskforce": {"course": string(h.Course(house.Taskforce, "Nørrekær").ID)}, // can't
		nothing:                {"course": unknown},
	}
}

// modelCourse is Nørrekær's course of the collaboration model, which is begun
// where the demonstration has none.
func modelCourse(t *testing.T, h *house.House) course.ID {
	t.Helper()
	const model = "samarbejdsmodel"
	host, by := h.Organisation("Nørrekær").ID, h.Scope("leder")
	page, err := h.Courses.List(context.Background(), by, course.Filter{Programme: model})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range page.Courses {
		if c.Host == host {
			return c.ID
		}
	}
	id := h.Start(model, host, "start", calendar.Of(h.Clock.Now()))
	gift := course.Gift{Role: "projektleder", Person: organisation.PersonID(h.Scope("projektleder").Person)}
	if err := h.Courses.Give(context.Background(), by, id, gift); err != nil {
		t.Fatal(err)
	}
	return id
}
