package web_test

import (
	"testing"

	"tovholder/internal/core/plan"
	"tovholder/internal/testkit/house"
)

// Every view is accessible, and fits a phone and a screen.
func TestPlanLooksRightOnPhoneAndScreen(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	lead := h.As("forloebsleder")
	tab := lead.Tab()
	h.Look(tab, "plan-empty", "/forloeb/"+string(started(t, h))+"/plan")
	id := filled(t, h)
	at := "/planer/" + string(id)
	for name, path := range map[string]string{
		"plan-table": at, "plan-gantt": at + "?vis=gantt", "plan-people": at + "?vis=ansvarlig", "plan-row": at + "/raekker/5", "plan-row-new": at + "/raekker/ny",
	} {
		h.Look(tab, name, path)
	}
	h.Look(h.As("raadgiver").Tab(), "plan-table-adviser", at)

	// Approved, and then changed.
	p, err := h.Plans.Find(t.Context(), h.Scope("forloebsleder"), id)
	if err == nil {
		_, err = h.Plans.Send(t.Context(), h.Scope("forloebsleder"), id, p.Version)
	}
	if err != nil {
		t.Fatal(err)
	}
	approve(t, h, id)
	for _, n := range []int{6, 14} {
		r, _ := p.Row(n)
		if err := h.Plans.Change(t.Context(), h.Scope("forloebsleder"), id, n, r.Version, func(r *plan.Row) { r.End = r.End.AddDays(21) }); err != nil {
			t.Fatal(err)
		}
	}
	if err := h.Plans.Explain(t.Context(), h.Scope("forloebsleder"), id, 6, "Boligforeningen har skiftet kontaktperson.", 0); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{
		"plan-approved": at, "plan-approved-gantt": at + "?vis=gantt", "plan-deviations": at + "?vis=afvigelser", "plan-versions": at + "/versioner?fra=1&til=nu",
		"plan-import": at + "/indlaesning", "plan-sheet": at + "/udskrift",
	} {
		h.Look(tab, name, path)
	}
}
