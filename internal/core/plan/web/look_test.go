package web_test

import (
	"testing"

	"tovholder/internal/testkit/house"
)

// Every view is accessible, and fits a phone and a screen.
func TestPlanLooksRightOnPhoneAndScreen(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	lead := h.As("forloebsleder")
	tab := lead.Tab()
	h.Look(tab, "plan-empty", "/forloeb/"+string(started(t, h))+"/plan")
	at := "/planer/" + string(filled(t, h))
	for name, path := range map[string]string{
		"plan-table": at, "plan-gantt": at + "?vis=gantt", "plan-people": at + "?vis=ansvarlig", "plan-row": at + "/raekker/5", "plan-row-new": at + "/raekker/ny",
	} {
		h.Look(tab, name, path)
	}
	h.Look(h.As("raadgiver").Tab(), "plan-table-adviser", at)
}
