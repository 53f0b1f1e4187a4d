package web_test

import (
	"context"
	"fmt"
	"testing"

	"tovholder/internal/core/plan"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/testkit/house"
)

// BenchmarkPlan is the page of a plan, with permission and rendering.
func BenchmarkPlan(b *testing.B) {
	for _, n := range []int{200, 1000} {
		for name, look := range map[string]string{"table": "", "gantt": "?vis=gantt"} {
			b.Run(fmt.Sprintf("%s-%d", name, n), func(b *testing.B) {
				h := house.New(b, house.Options{})
				at := "/planer/" + string(long(b, h, n)) + look
				c := h.As("forloebsleder")
				for b.Loop() {
					c.Get(at).Is(200)
				}
			})
		}
	}
}

// long is a plan of so many rows, each after the one before.
func long(b *testing.B, h *house.House, n int) plan.ID {
	b.Helper()
	id := begun(b, h)
	s := sheet.Sheet{Name: "Plan", Columns: []sheet.Column{{Head: "Nr."}, {Head: "Hvad"}, {Head: "Ansvarlig"}, {Head: "Start"}, {Head: "Slut"}, {Head: "Efter nr."}}}
	for i := range n {
		day := on(2027, 1, 4).AddDays(i)
		after := ""
		if i > 0 {
			after = fmt.Sprint(i)
		}
		s.Rows = append(s.Rows, []any{i + 1, fmt.Sprintf("Aktivitet %d", i+1), "Kasper Elholm", day.String(), day.AddDays(3).String(), after})
	}
	file, err := sheet.Excel(s)
	if err != nil {
		b.Fatal(err)
	}
	ctx, lead := context.Background(), h.Scope("forloebsleder")
	upload, err := h.Plans.Read(ctx, lead, id, "plan.xlsx", file)
	if err == nil {
		_, _, err = h.Plans.Take(ctx, lead, id, upload, 1)
	}
	if err != nil {
		b.Fatal(err)
	}
	return id
}
