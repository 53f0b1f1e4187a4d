package web_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"tovholder/internal/testkit/browser"
	"tovholder/internal/testkit/house"

	"github.com/chromedp/chromedp"
)

// window is a desk in a real browser.
type window struct {
	*desk
	ctx context.Context
}

func open(t *testing.T, persona string) *window {
	t.Helper()
	h := house.New(t, house.Options{})
	return &window{desk: laid(t, h), ctx: h.As(persona).Tab()}
}

func (w *window) do(a chromedp.Action[chromedp.Void]) {
	w.t.Helper()
	if err := chromedp.Do(w.ctx, a); err != nil {
		w.t.Fatal(err)
	}
}

func (w *window) goTo(path string) {
	w.t.Helper()
	w.do(chromedp.Navigate(w.URL + path))
}

func (w *window) run(script string) {
	w.t.Helper()
	w.do(chromedp.Evaluate[chromedp.Void](script + "; undefined"))
}

// until waits for a condition of the page, which is evaluated again and again.
func (w *window) until(condition string) {
	w.t.Helper()
	for range 150 {
		ok, err := chromedp.Run(w.ctx, chromedp.Evaluate[bool]("!!("+condition+")"))
		if err == nil && ok {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	status, _ := chromedp.Run(w.ctx, chromedp.Evaluate[string](`location.pathname + ": " + (document.querySelector("[data-saved]")?.textContent ?? document.title)`))
	w.t.Fatalf("never: %s (%s)", condition, status)
}

const area = `document.querySelector("[name='v.nuvaerende-praksis']")`

func (w *window) write(words string) {
	w.t.Helper()
	w.run(fmt.Sprintf(`(() => { const f = %s; f.focus(); f.value = %q; f.dispatchEvent(new Event("input", {bubbles: true})); })()`, area, words))
}

func (w *window) status(words string) {
	w.t.Helper()
	w.until(fmt.Sprintf(`document.querySelector("[data-saved]").textContent.includes(%q)`, words))
}

// What is typed is saved by itself, and stands after a reload.
func TestWhatIsTypedIsSaved(t *testing.T) {
	t.Parallel()
	w := open(t, "forloebsleder")
	w.goTo(w.at + first)
	w.write("Vi mødes hver uge.")
	w.status("Gemt kl.")
	if got := w.said("nuvaerende-praksis"); got != "Vi mødes hver uge." {
		t.Errorf("the server has %q", got)
	}
	w.goTo(w.at + first)
	w.until(area + `.value === "Vi mødes hver uge."`)
	w.write("Vi mødes hver uge. Og taler.")
	w.run(`document.querySelector(".write-foot .button-primary").click()`)
	w.until(`location.pathname.endsWith("/udviklingspunkter")`)
	if got := w.said("nuvaerende-praksis"); got != "Vi mødes hver uge. Og taler." {
		t.Errorf("after going on the server has %q", got)
	}
}

// A lost connection: what is typed is kept on the device, survives a reload
// and is sent when the server answers again.
func TestALostConnectionLosesNothing(t *testing.T) {
	t.Parallel()
	w := open(t, "forloebsleder")
	w.goTo(w.at + first)
	w.run(`window.realFetch = window.fetch; window.fetch = () => Promise.reject(new TypeError("offline"))`)
	w.write("Skrevet uden forbindelse.")
	w.status("Der er ingen forbindelse")
	if got := w.said("nuvaerende-praksis"); got != "" {
		t.Fatalf("the server has %q", got)
	}
	w.goTo(w.at + first) // as one would reload
	w.until(area + `.value === "Skrevet uden forbindelse."`)
	w.status("Gemt kl.")
	if got := w.said("nuvaerende-praksis"); got != "Skrevet uden forbindelse." {
		t.Errorf("the server has %q", got)
	}
	w.until(`Object.keys(localStorage).length === 0`)
}

// An expired session: the page says so and keeps what is typed; after a log-in
// in another tab it is sent.
func TestAnExpiredSessionLosesNothing(t *testing.T) {
	t.Parallel()
	w := open(t, "forloebsleder")
	w.goTo(w.at + first)
	w.run(`fetch("/logout", {method: "POST"}).then(() => { window.out = true; })`)
	w.until(`window.out`)
	w.write("Skrevet, efter at jeg blev logget ud.")
	w.status("logget ud")
	w.until(`document.querySelector("[data-saved] a[href='/login']")`)
	w.run(`fetch("/demo/login", {method: "POST", body: new URLSearchParams({persona: "forloebsleder"})}).then(() => window.dispatchEvent(new Event("focus")))`)
	w.status("Gemt kl.")
	if got := w.said("nuvaerende-praksis"); got != "Skrevet, efter at jeg blev logget ud." {
		t.Errorf("the server has %q", got)
	}
}

// Somebody else has logged in on the device: what the first one wrote is
// neither sent nor shown.
func TestSomebodyElseOnTheDevice(t *testing.T) {
	t.Parallel()
	w := open(t, "forloebsleder")
	w.goTo(w.at + first)
	w.run(`fetch("/demo/login", {method: "POST", body: new URLSearchParams({persona: "metodeansvarlig"})}).then(() => { window.out = true; })`)
	w.until(`window.out`)
	w.write("Annes ord.")
	w.status("kunne ikke gemmes")
	if got := w.said("nuvaerende-praksis"); got != "" {
		t.Errorf("saved in the name of somebody else: %q", got)
	}
	w.goTo(w.at + first)
	w.until(area + `.value === ""`)
}

// Both versions are shown at the field, with what differs marked.
func TestBothVersionsAreShownWhileTyping(t *testing.T) {
	t.Parallel()
	w := open(t, "forloebsleder")
	w.goTo(w.at + first)
	w.desk.write(w.Scope("metodeansvarlig"), "nuvaerende-praksis", "Vi mødes hver måned.")
	w.write("Vi mødes hver uge.")
	w.until(`document.querySelector(".conflict ins")?.textContent === "uge" && document.querySelector(".conflict del")?.textContent === "måned"`)
	if got := w.said("nuvaerende-praksis"); got != "Vi mødes hver måned." {
		t.Errorf("the server has %q", got)
	}
	if found := browser.Axe(t, w.ctx); len(found) > 0 {
		t.Errorf("axe: %v", found)
	}
	w.write("Vi mødes hver uge og hver måned.")
	w.run(`document.querySelector("[data-mine]").click()`)
	w.status("Gemt kl.")
	w.until(`!document.querySelector(".conflict")`)
	if got := w.said("nuvaerende-praksis"); got != "Vi mødes hver uge og hver måned." {
		t.Errorf("the server has %q", got)
	}
}

// Rows are added, moved and taken away, and come back.
func TestRowsWithAScript(t *testing.T) {
	t.Parallel()
	w := open(t, "forloebsleder")
	w.goTo(w.at + "/skriv/maal")
	fill := func(n int, words string) {
		w.run(`document.querySelector("[data-add]").click()`)
		w.run(fmt.Sprintf(`(() => { const f = document.querySelectorAll("tbody[data-entry] [name$='.maal']")[%d]; f.value = %q; f.dispatchEvent(new Event("input", {bubbles: true})); f.dispatchEvent(new Event("change", {bubbles: true})); })()`, n, words))
	}
	fill(0, "Egen bolig")
	fill(1, "Fællesskab")
	w.status("Gemt kl.")
	w.until(`[...document.querySelectorAll("tbody [data-base]")].every(b => b.value.split("-")[0] !== "0")`)
	w.run(`document.querySelectorAll("[data-row=up]")[1].click()`)
	w.until(`document.querySelector("tbody [name$='.maal']").value === "Fællesskab"`)
	w.run(`document.querySelector("tbody [data-row=remove]").click()`)
	w.until(`document.querySelectorAll("tbody[data-entry]").length === 1 && document.querySelector(".rows-undo")`)
	w.run(`document.querySelector(".rows-undo button").click()`)
	w.until(`document.querySelectorAll("tbody[data-entry]").length === 2`)
}

// Every page can be used by everybody, on a phone and on a screen.
func TestPagesAreCalmOnPhoneAndScreen(t *testing.T) {
	t.Parallel()
	w := open(t, "forloebsleder")
	w.desk.write(w.Scope("metodeansvarlig"), "nuvaerende-praksis", "Vi mødes hver uge.")
	for _, path := range []string{w.course + "/dokumenter", w.at, w.at + first, w.at + "/skriv/maal", w.at + "/tjek", w.at + "/historik", w.at + "/versioner"} {
		for _, width := range []int64{360, 1280} {
			browser.Resize(t, w.ctx, width, 900)
			w.goTo(path)
			if strings.HasSuffix(path, "/maal") {
				w.run(`document.querySelector("[data-add]").click()`)
			}
			if found := browser.Axe(t, w.ctx); len(found) > 0 {
				t.Errorf("%s at %d: %v", path, width, found)
			}
			if wide := browser.Overflow(t, w.ctx); len(wide) > 0 {
				t.Errorf("%s at %d sticks out: %v", path, width, wide)
			}
		}
	}
}
