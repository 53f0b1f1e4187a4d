package web_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/browser"
	"tovholder/internal/testkit/house"

	"github.com/chromedp/chromedp"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// running is a meeting of today that is being held, with three items.
func running(t *testing.T, h *house.House) meeting.ID {
	t.Helper()
	c, scope := h.Course(house.Advisory, "Nørrekær"), h.Scope("raadgiver")
	id, err := h.Meetings.Create(t.Context(), scope, subject.Ref{Kind: course.Kind, ID: string(c.ID)}, meeting.New{
		Details: meeting.Details{Title: "Planlægningsmøde", Form: meeting.Virtual, Link: "https://video.example.dk/abc", Day: calendar.Of(h.Clock.Now()), StartsAt: "13:00", EndsAt: "14:30"},
		People:  []organisation.PersonID{organisation.PersonID(scope.Person), organisation.PersonID(h.Scope("forloebsleder").Person)},
	})
	do := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	do(err)
	for _, title := range []string{"Siden sidst", "Afvigelser i planen", "Eventuelt"} {
		do(h.Meetings.AddItem(t.Context(), scope, id, meeting.ItemDraft{Title: title, Minutes: 15, Text: "Kort oplæg.\n- først\n- så"}))
	}
	_, err = h.Meetings.Invite(t.Context(), scope, id)
	do(err)
	do(h.Meetings.Start(t.Context(), scope, id))
	return id
}

// The meeting is led by keys, and what is written is kept while one writes.
func TestTheMeetingIsLedByKeys(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	id := running(t, h)
	tab := h.As("raadgiver").Tab()
	browser.Resize(t, tab, 1280, 900)
	do := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	heading := func(want string) {
		t.Helper()
		got := ""
		for range 40 {
			got, _ = chromedp.Run(tab, chromedp.Evaluate[string](`document.querySelector("h1")?.textContent ?? ""`))
			if got == want {
				return
			}
			time.Sleep(50 * time.Millisecond)
		}
		t.Fatalf("on the screen is %q, want %q", got, want)
	}
	press := func(key string) {
		t.Helper()
		do(chromedp.Do(tab, chromedp.Evaluate[chromedp.Void](`document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "` + key + `", bubbles: true}))`)))
	}
	do(chromedp.Do(tab, chromedp.Navigate(h.URL+id.Address()+"/live")))
	heading("Siden sidst")
	press("ArrowRight")
	heading("Afvigelser i planen")
	press("n")
	heading("Eventuelt")
	press("p")
	heading("Afvigelser i planen")

	// written, and on to the next item at once: nothing is lost
	do(chromedp.Do(tab, chromedp.Evaluate[chromedp.Void](`(() => { const f = document.querySelector("textarea[name=notes]"); f.value = "Planen holder."; f.dispatchEvent(new Event("input", {bubbles: true})); })()`)))
	press("ArrowRight")
	heading("Eventuelt")
	in, m, err := h.Meetings.Find(t.Context(), h.Scope("raadgiver"), id)
	if err != nil || in == nil || m.Items[1].Notes != "Planen holder." {
		t.Fatalf("%v %+v", err, m.Items)
	}
}

// A line becomes who, what and when, shown before it is a task.
func TestALineBecomesATask(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := running(t, h)
		_, m, err := h.Meetings.Find(t.Context(), h.Scope("raadgiver"), id)
		if err != nil {
			t.Fatal(err)
		}
		c := h.As("raadgiver")
		at := id.Address() + "/punkter/" + m.Items[0].ID + "/opgave"
		page := c.Post(at, "fra", "live", "line", "Anne sender listen 3/12").Is(200)
		if tasks, _ := h.Meetings.Tasks(t.Context(), h.Scope("raadgiver"), id); len(tasks) > 0 {
			t.Error("it is a task before it was looked at")
		}
		page = c.Submit(page, at, "what", "Sender listen").Is(200)
		if !strings.Contains(page.Text(), "Opgaven er tilføjet") {
			t.Error(page.Text())
		}
		tasks, err := h.Meetings.Tasks(t.Context(), h.Scope("raadgiver"), id)
		if err != nil || len(tasks) != 1 || tasks[0].PersonName != "Anne Vestermark" || tasks[0].Due != calendar.NewDate(2026, 12, 3) || tasks[0].Text != "Sender listen" {
			t.Fatalf("%v %+v", err, tasks)
		}
		c.Post(at, "fra", "live", "line", " ").Is(422)
		h.As("implementering").Post(at, "line", "x").Is(403)
		h.As("soenderaa").Get(id.Address()).Is(404)
	})
}

// Every page, on a phone and on a screen.
func TestLook(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	id := running(t, h)
	c := h.Course(house.Advisory, "Nørrekær")
	_, m, err := h.Meetings.Find(t.Context(), h.Scope("raadgiver"), id)
	if err != nil {
		t.Fatal(err)
	}
	tab := h.As("raadgiver").Tab()
	for name, at := range map[string]string{
		"meeting-live": id.Address() + "/live", "meeting-show": id.Address(), "meeting-list": c.Address() + "/moeder", "meeting-mine": "/moeder",
		"meeting-begin": c.Address() + "/moeder/nyt?aktivitet=statusmoede-2", "meeting-item": id.Address() + "/punkter/" + m.Items[0].ID,
		"meeting-print": id.Address() + "/udskrift",
	} {
		h.Look(tab, name, at)
	}
}
