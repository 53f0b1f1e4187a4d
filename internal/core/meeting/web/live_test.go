package web_test

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/mail"
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
		do(chromedp.Do(tab, chromedp.Evaluate[chromedp.Void](`document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "`+key+`", bubbles: true}))`)))
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
	d := m.Details
	d.Day, d.Title = m.Day.AddDays(7), "Opfølgning"
	next, err := h.Meetings.Create(t.Context(), h.Scope("raadgiver"), m.Ref, meeting.New{Details: d})
	if err == nil {
		err = h.Meetings.Add(t.Context(), h.Scope("raadgiver"), next, "", meeting.Guest{Name: "Åse Gæst", Email: "aase@example.dk"}, "Oplægsholder", true)
	}
	if err == nil {
		err = h.Meetings.AddItem(t.Context(), h.Scope("raadgiver"), next, meeting.ItemDraft{Title: "Velkomst", Minutes: 10})
	}
	if err == nil {
		_, err = h.Meetings.Invite(t.Context(), h.Scope("raadgiver"), next)
	}
	if err != nil {
		t.Fatal(err)
	}
	h.Look(tab, "meeting-called", next.Address())
	h.Look(tab, "meeting-edit", next.Address()+"/ret")
	stranger := h.As("").Tab()
	h.Look(stranger, "meeting-reply", letterTo(t, h, "aase@example.dk"))

	// one click in the letter is an answer
	if err := chromedp.Do(stranger, chromedp.Navigate(h.URL+letterTo(t, h, "aase@example.dk")+"?svar=ja")); err != nil {
		t.Fatal(err)
	}
	for range 60 {
		_, m, err = h.Meetings.Find(t.Context(), h.Scope("raadgiver"), next)
		if err != nil || m.Count(meeting.Yes) == 2 {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	if err != nil || m.Count(meeting.Yes) != 2 {
		t.Errorf("%v %+v", err, m.Participants)
	}
}

// letterTo is the personal link in the newest letter to an address.
func letterTo(t *testing.T, h *house.House, to string) string {
	t.Helper()
	found := ""
	if err := h.DB.Read(t.Context(), func(tx *db.Tx) error {
		all, err := mail.Outbox(tx, 50)
		for _, l := range all {
			if l.To == to && found == "" {
				found = regexp.MustCompile(`/svar/[0-9a-f]{32}`).FindString(l.Text)
			}
		}
		return err
	}); err != nil || found == "" {
		t.Fatalf("no letter to %s: %v", to, err)
	}
	return found
}

// What others have sent is saved and never shown in place, whatever it is
// called.
func TestMaterialIsHarmless(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := running(t, h)
		name := "../../etc/<script>alert(1)<\u002fscript>\r\nX: 1.txt"
		if err := h.Meetings.Attach(t.Context(), h.Scope("raadgiver"), id, "", name, []byte("<script>alert(1)</script>")); err != nil {
			t.Fatal(err)
		}
		_, m, err := h.Meetings.Find(t.Context(), h.Scope("raadgiver"), id)
		if err != nil || len(m.Material) != 1 {
			t.Fatalf("%v %+v", err, m.Material)
		}
		at := id.Address() + "/materiale/" + string(m.Material[0].File)
		page := h.As("forloebsleder").Get(id.Address()).Is(200)
		if strings.Contains(page.Body, "<script>alert") {
			t.Error("the name breaks out")
		}
		got := h.As("forloebsleder").Get(at).Is(200)
		if !strings.HasPrefix(got.Header.Get("Content-Disposition"), "attachment") || strings.Contains(got.Header.Get("Content-Type"), "html") {
			t.Errorf("%v", got.Header)
		}
		h.As("soenderaa").Get(at).Is(404)
		h.As("implementering").Post(at + "/fjern").Is(403)
		h.As("raadgiver").Post(at + "/fjern").Is(200)
		h.As("forloebsleder").Get(at).Is(404)
		if err := h.Meetings.Attach(t.Context(), h.Scope("raadgiver"), id, "", "x.exe", []byte("MZ\x90\x00\x03")); !fault.Is(err, fault.Invalid) {
			t.Errorf("a program is taken: %v", err)
		}
	})
}

// On paper: the print page, a file for a word processor.
func TestOnPaper(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	id := running(t, h)
	c := h.As("forloebsleder")
	if page := c.Get(id.Address() + "/udskrift").Is(200); !strings.Contains(page.Body, "Afvigelser i planen") {
		t.Error(page.Body)
	}
	if got := c.Get(id.Address() + "/dokument.docx").Is(200); !strings.HasPrefix(got.Body, "PK") {
		t.Error("no document")
	}
	if got := c.Get(id.Address() + "/kalender.ics").Is(200); !strings.Contains(got.Body, "DTSTART:20261124T120000Z") {
		t.Error(got.Body)
	}
	if got := c.Get(id.Address() + "/dokument.pdf").Is(200); !strings.HasPrefix(got.Body, "%PDF") {
		t.Error("no PDF")
	}
}
