package app_test

import (
	"testing"

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
