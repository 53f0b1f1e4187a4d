package app_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"tovholder/internal/testkit/browser"
	"tovholder/internal/testkit/house"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// walker is a person at a real browser, who clicks and types.
type walker struct {
	t   *testing.T
	h   *house.House
	tab context.Context
}

func newWalker(t *testing.T, h *house.House, scripts bool) *walker {
	t.Helper()
	w := &walker{t, h, browser.New(t)}
	browser.Resize(t, w.tab, 1280, 900)
	if !scripts {
		off := func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
			_, err := cdp.Call(ctx, target, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
			return chromedp.Void{}, err
		}
		w.must(chromedp.Do(w.tab, off), "switch scripts off")
	}
	return w
}

func (w *walker) must(err error, what string) {
	w.t.Helper()
	if err != nil {
		w.t.Fatalf("%s: %v\nat %s:\n%.1500s", what, err, w.at(), w.read("main"))
	}
}

func (w *walker) open(path string) {
	w.t.Helper()
	w.must(chromedp.Do(w.tab, chromedp.Navigate(w.h.URL+path)), "open "+path)
}

// soon bounds how long something that is on the page is looked for.
func (w *walker) soon() (context.Context, context.CancelFunc) {
	return context.WithTimeout(w.tab, 10*time.Second)
}

// click follows a link or sends a form, and waits for the page that comes.
func (w *walker) click(selector string) {
	w.t.Helper()
	ctx, cancel := w.soon()
	defer cancel()
	response, err := chromedp.RunResponse(ctx, chromedp.Click(w.seen(selector)))
	w.must(err, "click "+selector)
	if response != nil && response.Status >= 400 {
		w.t.Fatalf("click %s: %d at %s:\n%.1500s", selector, response.Status, w.at(), w.read("main"))
	}
}

// seen is a selector for the first element that a CSS selector finds and a
// person sees: the menu stands twice on a page, for phones and for screens.
func (w *walker) seen(selector string) string {
	w.t.Helper()
	if strings.HasPrefix(selector, "/") {
		return selector
	}
	const mark = `(() => {
		document.querySelectorAll("[data-seen]").forEach(e => e.removeAttribute("data-seen"));
		const seen = [...document.querySelectorAll(SELECTOR)].find(e => e.checkVisibility());
		seen?.setAttribute("data-seen", "");
		return Boolean(seen);
	})()`
	found, err := chromedp.Run(w.tab, chromedp.Evaluate[bool](strings.Replace(mark, "SELECTOR", quoted(selector), 1)))
	if err == nil && !found {
		err = errors.New("it is not there")
	}
	w.must(err, "look for "+selector)
	return "[data-seen]"
}

// unfold opens what is folded.
func (w *walker) unfold(selector string) {
	w.t.Helper()
	ctx, cancel := w.soon()
	defer cancel()
	w.must(chromedp.Do(ctx, chromedp.Click(selector)), "unfold "+selector)
}

// fill types into a field in place of what stands there.
func (w *walker) fill(selector, value string) {
	w.t.Helper()
	ctx, cancel := w.soon()
	defer cancel()
	seen := w.seen(selector)
	w.must(chromedp.Do(ctx, chromedp.Evaluate[chromedp.Void](`document.querySelector("[data-seen]").value = ""`), chromedp.SendKeys(seen, value)), "fill "+selector)
}

// choose takes an option of a list by its value.
func (w *walker) choose(selector, value string) {
	w.t.Helper()
	ctx, cancel := w.soon()
	defer cancel()
	w.must(chromedp.Do(ctx, chromedp.SetValue(selector, value)), "choose in "+selector)
}

// fillDate fills the three fields of a date.
func (w *walker) fillDate(within, name, day, month, year string) {
	w.t.Helper()
	for _, part := range []struct{ end, value string }{{"-day", day}, {"-month", month}, {"-year", year}} {
		w.fill(within+` input[name="`+name+part.end+`"]`, part.value)
	}
}

// read is what stands in the first element that the selector finds; empty when
// there is none.
func (w *walker) read(selector string) string {
	w.t.Helper()
	text, err := chromedp.Run(w.tab, chromedp.Evaluate[string](`(document.querySelector(`+quoted(selector)+`)?.innerText ?? "")`))
	if err != nil {
		w.t.Fatalf("read %s: %v", selector, err)
	}
	return strings.Join(strings.Fields(text), " ")
}

func quoted(s string) string { return "'" + strings.ReplaceAll(s, "'", `\'`) + "'" }

func (w *walker) at() string {
	at, err := chromedp.Run(w.tab, chromedp.Location())
	if err != nil {
		return err.Error()
	}
	return strings.TrimPrefix(at, w.h.URL)
}

// says fails the test unless the words stand there.
func (w *walker) says(selector string, words ...string) {
	w.t.Helper()
	got := w.read(selector)
	for _, want := range words {
		if !strings.Contains(got, want) {
			w.t.Errorf("at %s, %s says %.800q, want %q", w.at(), selector, got, want)
		}
	}
}

// silent fails the test if the words stand there.
func (w *walker) silent(selector string, words ...string) {
	w.t.Helper()
	got := w.read(selector)
	for _, not := range words {
		if strings.Contains(got, not) {
			w.t.Errorf("at %s, %s says %q", w.at(), selector, not)
		}
	}
}

// enter logs in as a persona by the button on the log-in page.
func (w *walker) enter(persona string) {
	w.t.Helper()
	w.open("/login")
	w.click(`button[name="persona"][value="` + persona + `"]`)
	if at := w.at(); at != "/" {
		w.t.Fatalf("%s comes to %s", persona, at)
	}
}

// clickRefused sends a form that can't be taken.
func (w *walker) clickRefused(selector string, status int64) {
	w.t.Helper()
	ctx, cancel := w.soon()
	defer cancel()
	response, err := chromedp.RunResponse(ctx, chromedp.Click(selector))
	w.must(err, "click "+selector)
	if response.Status != status {
		w.t.Errorf("click %s: %d, want %d, at %s", selector, response.Status, status, w.at())
	}
}

// value is what stands in a field.
func (w *walker) value(selector string) string {
	w.t.Helper()
	value, err := chromedp.Run(w.tab, chromedp.Evaluate[string](`(document.querySelector(`+quoted(selector)+`)?.value ?? "")`))
	if err != nil {
		w.t.Fatalf("value of %s: %v", selector, err)
	}
	return value
}

// firstOption is the first value that can be chosen in a list.
func (w *walker) firstOption(selector string) string {
	w.t.Helper()
	value, err := chromedp.Run(w.tab, chromedp.Evaluate[string](`([...(document.querySelector(`+quoted(selector)+`)?.options ?? [])].find(o => o.value)?.value ?? "")`))
	if err != nil || value == "" {
		w.t.Fatalf("nothing to choose in %s: %v", selector, err)
	}
	return value
}

// until waits for what a script does to the page.
func (w *walker) until(condition string) {
	w.t.Helper()
	for range 100 {
		if ok, err := chromedp.Run(w.tab, chromedp.Evaluate[bool]("!!("+condition+")")); err == nil && ok {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	w.t.Fatalf("never: %s at %s", condition, w.at())
}
