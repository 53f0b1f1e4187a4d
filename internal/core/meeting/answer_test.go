package meeting_test

import (
	"flag"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/meeting"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/testkit/house"
)

var update = flag.Bool("update", false, "write the golden files anew")

const here = "192.0.2.1"

// The calendar files of an invitation, of what it becomes, and of its end, as
// RFC 5545 and 5546 have them: one UID, a rising SEQUENCE, times in UTC.
func TestInvitationIsUpdatedAndCancelledInTheCalendar(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		scope := h.Scope("raadgiver")
		id := r.meets(r.today().AddDays(14), "forloebsleder", "implementering")
		r.ok(h.Meetings.Add(t.Context(), scope, id, "", meeting.Guest{Name: "Åse Gæst", Email: "aase@example.dk"}, "oplægsholder", false))
		r.invite(id)
		r.invite(id) // a second click writes nothing
		m := r.find(id)
		d := m.Details
		d.StartsAt, d.EndsAt = "14:00", "15:30"
		r.ok(h.Meetings.Change(t.Context(), scope, id, d, m.Version))
		r.ok(h.Meetings.Remove(t.Context(), scope, id, participant(t, r.find(id), "Kasper Elholm").ID))
		r.ok(h.Meetings.Cancel(t.Context(), scope, id, "Sygdom", false))

		letters := r.letters("aase@example.dk")
		if len(letters) != 3 {
			t.Fatalf("%d letters to the guest", len(letters))
		}
		var all strings.Builder
		for _, l := range slices.Backward(letters) {
			all.WriteString(l.Subject + "\n" + l.Text + "\n" + l.Calendar + "\n")
		}
		got := strings.ReplaceAll(all.String(), "\r\n ", "") // unfolded, so that what is replaced is whole
		got = strings.ReplaceAll(strings.ReplaceAll(got, string(id), "ID"), h.URL, "https://example.dk")
		got = regexp.MustCompile(`[0-9a-f]{32}`).ReplaceAllString(got, "TOKEN")
		golden := "testdata/invitation.txt"
		if *update {
			r.ok(os.WriteFile(golden, []byte(got), 0o644))
		}
		want, err := os.ReadFile(golden)
		if r.ok(err); got != string(want) {
			t.Errorf("got\n%s", got)
		}
		if left := r.letters(r.email("implementering")); left[0].Method != "CANCEL" || !strings.Contains(left[0].Text, "ikke længere med") {
			t.Errorf("who was taken off: %+v", left[0])
		}
		if len(r.letters(r.email("implementering"))) != 3 {
			t.Error("who was taken off is told of what came later")
		}
	})
}

func participant(t *testing.T, m *meeting.Meeting, name string) meeting.Participant {
	t.Helper()
	for _, p := range m.Participants {
		if p.Name == name {
			return p
		}
	}
	t.Fatalf("%s does not take part", name)
	return meeting.Participant{}
}

func TestAnswersByLink(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		id := r.meets(r.today().AddDays(5), "forloebsleder")
		r.ok(h.Meetings.Add(t.Context(), h.Scope("raadgiver"), id, "", meeting.Guest{Name: "Åse Gæst", Email: "aase@example.dk"}, "", true))
		r.invite(id)
		letter := r.letters("aase@example.dk")[0]
		at := link(t, letter)
		stranger := h.As("")

		// to look changes nothing: mail scanners follow links
		page := stranger.Get(at + "?svar=ja").Is(200)
		if participant(t, r.find(id), "Åse Gæst").Answer != "" {
			t.Error("a look is an answer")
		}
		if !strings.Contains(page.Body, "data-submits") || !strings.Contains(page.Text(), "Du svarer ja") {
			t.Errorf("%s", page.Text())
		}
		if page = stranger.Submit(page, at); page.Status != 200 || !strings.Contains(page.Text(), "Dit svar er ja") {
			t.Errorf("%d %s", page.Status, page.Text())
		}
		p := participant(t, r.find(id), "Åse Gæst")
		if p.Answer != meeting.Yes || p.Through != meeting.ByLink || p.AnsweredAt.IsZero() {
			t.Errorf("%+v", p)
		}
		// twice the same, then the other link: it asks
		if page = stranger.Get(at + "?svar=ja").Is(200); strings.Contains(page.Body, "data-submits") || !strings.Contains(page.Text(), "Du har svaret") {
			t.Errorf("%s", page.Text())
		}
		page = stranger.Get(at + "?svar=nej").Is(200)
		if strings.Contains(page.Body, "data-submits") || !strings.Contains(page.Text(), "Du har allerede svaret: Ja") {
			t.Errorf("%s", page.Text())
		}
		stranger.Submit(page, at)
		stranger.Post(at, "svar", "no", "note", "Bo kommer i stedet").Is(200)
		if p = participant(t, r.find(id), "Åse Gæst"); p.Answer != meeting.No || p.Note != "Bo kommer i stedet" {
			t.Errorf("%+v", p)
		}
		stranger.Post(at, "svar", "perhaps").Is(422)

		// an item proposed, once though sent twice
		for range 2 {
			stranger.Post(at+"/forslag", "title", "Tolke i weekenden", "text", "").Is(200)
		}
		if got := r.find(id).Having(meeting.Proposed); len(got) != 1 || got[0].Proposer != "Åse Gæst" {
			t.Errorf("%+v", got)
		}
		stranger.Post(at+"/forslag", "title", "").Is(422)
		if ics := stranger.Get(at + "/kalender.ics").Is(200); !strings.Contains(ics.Body, "BEGIN:VEVENT") {
			t.Error(ics.Body)
		}
		stranger.Get(at + "/referat").Is(404)
	})
}

func TestLinksThatAreNoGood(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		id := r.meets(r.today().AddDays(5), "forloebsleder")
		r.invite(id)
		at := link(t, r.letters(r.email("forloebsleder"))[0])
		guessed := "/svar/" + strings.Repeat("0", 32)
		h.As("").Get(guessed).Is(404)
		h.As("").Post(guessed, "svar", "yes").Is(404)
		r.Pass(5)
		h.As("").Get(at).Is(200)
		r.Pass(2) // more than a day after the end
		h.As("").Get(at).Is(404)
		h.As("").Post(at, "svar", "yes").Is(404)

		// a cancelled meeting says so
		id = r.meets(r.today().AddDays(5), "forloebsleder")
		r.invite(id)
		at = link(t, r.letters(r.email("forloebsleder"))[0])
		r.ok(h.Meetings.Cancel(t.Context(), h.Scope("raadgiver"), id, "", false))
		if page := h.As("").Get(at + "?svar=ja").Is(200); !strings.Contains(page.Text(), "aflyst") || strings.Contains(page.Body, "data-submits") {
			t.Error(page.Text())
		}
		h.As("").Post(at, "svar", "yes").Is(422)

		// who tries many is stopped, with good links as well
		for range 40 {
			h.As("").Get(guessed)
		}
		h.As("").Get(guessed).Is(429)
		_, err := h.Meetings.Look(t.Context(), strings.TrimPrefix(at, "/svar/"), here)
		r.is(fault.TooMany, err)
		_, err = h.Meetings.Look(t.Context(), strings.TrimPrefix(at, "/svar/"), "198.51.100.7")
		r.ok(err)
		r.is(fault.NotFound, h.Meetings.AnswerBy(t.Context(), i18n.Da, "x", "198.51.100.7", meeting.Yes, ""))
	})
}

// The link of somebody with an account answers the invitation and no more: the
// minutes are for those who are members when they read them.
func TestMinutesByLinkAreForGuests(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		id, _ := r.running("forloebsleder")
		at := link(t, r.letters(r.email("forloebsleder"))[0])
		h.As("").Get(at).Is(200)
		r.ok(h.Meetings.Finish(t.Context(), h.Scope("raadgiver"), id))
		_, err := h.Meetings.Send(t.Context(), h.Scope("raadgiver"), id, 7)
		r.ok(err)
		h.As("").Get(at + "/referat").Is(404)
		h.As("").Get(at).Is(404)
	})
}

func TestNothingIsWrittenByLinkInAClosedSubject(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		id := r.meets(r.today().AddDays(5))
		r.ok(h.Meetings.Add(t.Context(), h.Scope("raadgiver"), id, "", meeting.Guest{Name: "Åse Gæst", Email: "aase@example.dk"}, "", true))
		r.invite(id)
		token := strings.TrimPrefix(link(t, r.letters("aase@example.dk")[0]), "/svar/")
		c, err := h.Courses.Find(t.Context(), h.Scope("raadgiver"), r.c.ID)
		r.ok(err)
		r.ok(h.Courses.Close(t.Context(), h.Scope("raadgiver"), c.ID, c.Version, "Samarbejdet er slut"))
		r.is(fault.Conflict, h.Meetings.AnswerBy(t.Context(), i18n.Da, token, here, meeting.Yes, ""))
		r.is(fault.Conflict, h.Meetings.ProposeBy(t.Context(), i18n.Da, token, here, "Tolke", ""))
		if p := participant(t, r.find(id), "Åse Gæst"); p.Answer != "" {
			t.Errorf("%+v", p)
		}
	})
}
