package web_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"tovholder/internal/core/plan"
	"tovholder/internal/testkit/browser"
	"tovholder/internal/testkit/house"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// A plan is written with the keyboard alone: arrows, letters, Enter, Tab and
// Escape; each row is saved by itself.
func TestPlanIsWrittenWithTheKeyboard(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	id := begun(t, h)
	for _, title := range []string{"Kortlægning", "Uddannelse"} {
		add(t, h, id, "forloebsleder", plan.Row{Title: title, Start: on(2027, 2, 1), End: on(2027, 2, 5)})
	}
	tab := h.As("forloebsleder").Tab()
	browser.Resize(t, tab, 1280, 900)
	do(t, tab, chromedp.Navigate(h.URL+"/planer/"+string(id)))
	do(t, tab, chromedp.Focus(`#r1 [data-field="title"]`))

	// Down one row, and right to the end of it: typing replaces the day.
	press(t, tab, kb.ArrowDown, kb.ArrowRight, kb.ArrowRight, kb.ArrowRight)
	press(t, tab, "12/02/2027", kb.Tab)
	holds(t, h, id, "the day typed", func(p *plan.Plan) bool { r, _ := p.Row(2); return r.End == on(2027, 2, 12) })

	// Tab went on to the status: a letter chooses, Enter saves.
	press(t, tab, "g", kb.Enter)
	holds(t, h, id, "the status", func(p *plan.Plan) bool { r, _ := p.Row(2); return r.Status == plan.Done })

	// Enter in the last row led to the new row: it is added at the end.
	press(t, tab, "Evaluering", kb.Enter)
	holds(t, h, id, "the new row", func(p *plan.Plan) bool { r, ok := p.Row(3); return ok && r.Title == "Evaluering" })
	waits(t, tab, `document.activeElement.dataset.field === "responsible" && document.activeElement.closest("tr").id === "r3"`)

	// Escape takes back what was typed.
	press(t, tab, "Ingen", kb.Escape)
	waits(t, tab, `document.activeElement.tagName === "TD" && document.activeElement.textContent.trim() === ""`)

	// What can't be saved stays in its field, with the reason beside it.
	press(t, tab, kb.ArrowRight, "31/02/2027", kb.Enter)
	waits(t, tab, `document.querySelector("#r3 .plan-error")?.textContent.includes("Skriv en dato, der findes") && document.querySelector("#r3 [data-editing] input").value === "31/02/2027"`)

	// Somebody else changes a row meanwhile: both are shown, and yours can be kept.
	if err := h.Plans.Change(t.Context(), h.Scope("implementering"), id, 1, 1, func(r *plan.Row) { r.Title = "Deres titel" }); err != nil {
		t.Fatal(err)
	}
	do(t, tab, chromedp.Focus(`#r1 [data-field="title"]`))
	press(t, tab, "Min titel", kb.Enter)
	waits(t, tab, `document.querySelector("#r1 .plan-error")?.textContent.includes("Deres titel")`)
	do(t, tab, chromedp.Focus(`#r1 [data-field="title"] input`))
	press(t, tab, kb.Enter)
	holds(t, h, id, "one's own title", func(p *plan.Plan) bool { r, _ := p.Row(1); return r.Title == "Min titel" })
}

func do(t *testing.T, tab context.Context, action chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(tab, action); err != nil {
		t.Fatal(err)
	}
}

func press(t *testing.T, tab context.Context, keys ...string) {
	t.Helper()
	for _, k := range keys {
		do(t, tab, chromedp.KeyEvent(k))
	}
}

// holds waits until the plan is so.
func holds(t *testing.T, h *house.House, id plan.ID, what string, is func(*plan.Plan) bool) {
	t.Helper()
	for range 200 {
		p, err := h.Plans.Find(t.Context(), h.Scope("forloebsleder"), id)
		if err != nil {
			t.Fatal(err)
		}
		if is(p) {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("%s was not saved", what)
}

// waits waits until the page is so.
func waits(t *testing.T, tab context.Context, is string) {
	t.Helper()
	for range 200 {
		ok, err := chromedp.Run(tab, chromedp.Evaluate[bool](fmt.Sprintf("Boolean(%s)", is)))
		if err != nil {
			t.Fatal(err)
		}
		if ok {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("the page never came to be: %s", is)
}
