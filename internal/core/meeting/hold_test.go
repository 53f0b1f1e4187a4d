package meeting_test

import (
	"strings"
	"testing"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/testkit/house"
)

// running is a meeting of today that is being held, with one item.
func (r *room) running(personas ...string) (meeting.ID, string) {
	r.t.Helper()
	scope := r.Scope("raadgiver")
	id := r.meets(r.today(), personas...)
	r.ok(r.Meetings.AddItem(r.t.Context(), scope, id, meeting.ItemDraft{Title: "Afvigelser i planen", Minutes: 20}))
	r.invite(id)
	r.ok(r.Meetings.Start(r.t.Context(), scope, id))
	return id, r.find(id).Items[0].ID
}

func TestTwoWhoWriteTheMinutesLoseNothing(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		id, item := r.running("forloebsleder")
		one, other := h.Scope("raadgiver"), h.Scope("forloebsleder")
		version := r.find(id).Items[0].Version
		next, err := h.Meetings.Note(t.Context(), one, id, item, "Planen holder.", version)
		if r.ok(err); next != version+1 {
			t.Errorf("version %d", next)
		}
		_, err = h.Meetings.Note(t.Context(), other, id, item, "Planen skrider.", version)
		r.is(fault.Stale, err)
		if _, err = h.Meetings.Note(t.Context(), other, id, item, "Planen holder.", version); err != nil {
			t.Errorf("the same words are no conflict: %v", err)
		}
		// the page shows both, and keeps what is chosen
		at := id.Address() + "/punkter/" + item + "/referat"
		c := h.As("forloebsleder")
		page := c.Post(at, "notes", "Planen skrider.", "version", "1").Is(412)
		if !strings.Contains(page.Body, "Planen holder.") || !strings.Contains(page.Body, "Planen skrider.") {
			t.Error(page.Text())
		}
		c.Submit(page, at, "notes", "Planen holder. Planen skrider.").Is(200)
		if it, _ := r.find(id).Item(item); it.Notes != "Planen holder. Planen skrider." || it.NotedBy != other.Name {
			t.Errorf("%+v", it)
		}
		_, err = h.Meetings.Note(t.Context(), h.Scope("implementering"), id, item, "x", 3)
		r.is(fault.Forbidden, err)
	})
}

func TestWhatIsLeftOpenComesToTheNextMeeting(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		scope := h.Scope("raadgiver")
		r.follow("statusmoede-1", r.today(), "10:00", "11:30", "") // nothing to follow yet
		first, err := h.Meetings.Create(t.Context(), scope, r.ref, meeting.New{Slot: "statusmoede-2"})
		r.ok(err)
		r.follow("statusmoede-2", r.today(), "10:00", "11:30", "Rådhuset")
		second, err := h.Meetings.Create(t.Context(), scope, r.ref, meeting.New{Slot: "statusmoede-3"})
		r.ok(err)
		r.follow("statusmoede-3", r.today().AddDays(90), "10:00", "11:30", "")
		if m := r.find(first); len(m.Items) == 0 || m.Items[0].Origin != meeting.FromNews || !strings.HasPrefix(m.Items[0].Title, "Siden sidst") {
			t.Errorf("what has happened does not lie ready: %+v", m.Items)
		}
		r.invite(first)
		r.ok(h.Meetings.Start(t.Context(), scope, first))
		item := r.find(first).Items[0].ID
		lead := organisation.PersonID(h.Scope("forloebsleder").Person)
		for range 2 { // a double submit
			r.ok(h.Meetings.AddTask(t.Context(), scope, first, meeting.Agreed{Text: "Sender listen", Person: lead, Due: r.today().AddDays(9), Once: "once"}))
			r.ok(h.Meetings.ParkTopic(t.Context(), scope, first, "Tolke i weekenden"))
			r.ok(h.Meetings.Decide(t.Context(), scope, first, item, "Vi fortsætter."))
		}
		r.ok(h.Meetings.Finish(t.Context(), scope, first))
		tasks, err := h.Meetings.Tasks(t.Context(), scope, first)
		if r.ok(err); len(tasks) != 1 || tasks[0].State != task.Pending || tasks[0].SourceAddress != first.Address() {
			t.Fatalf("%+v", tasks)
		}
		if m := r.find(first); len(m.Decisions) != 1 || len(m.Having(meeting.Parked)) != 1 {
			t.Errorf("%+v", m)
		}
		next := r.find(second)
		var titles, words string
		for _, it := range next.Items {
			titles, words = titles+it.Title+"\n", words+it.Text+"\n"
		}
		if !strings.Contains(titles, "Tolke i weekenden") || !strings.Contains(words, "Anne Vestermark: Sender listen") {
			t.Errorf("%s%s", titles, words)
		}
		r.ok(h.Meetings.Prepare(t.Context(), scope, second))
		if again := r.find(second); len(again.Having(meeting.OnAgenda)) < len(next.Having(meeting.OnAgenda)) || len(again.Items) > len(next.Items)+2 {
			t.Errorf("%d items became %d", len(next.Items), len(again.Items))
		}
	})
}

func TestMinutesAreLockedAfterTheWindow(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		scope := h.Scope("raadgiver")
		id, item := r.running("forloebsleder")
		r.ok(h.Meetings.Add(t.Context(), scope, id, "", meeting.Guest{Name: "Åse Gæst", Email: "aase@example.dk"}, "", true))
		_, err := h.Meetings.Note(t.Context(), scope, id, item, "Planen holder.", 1)
		r.ok(err)
		r.ok(h.Meetings.Attend(t.Context(), scope, id, map[string]meeting.Attendance{participant(t, r.find(id), "Anne Vestermark").ID: meeting.Came}))
		r.ok(h.Meetings.Finish(t.Context(), scope, id))
		r.is(fault.Conflict, h.Meetings.Correct(t.Context(), h.Scope("forloebsleder"), id, "", "x")) // not sent yet
		_, err = h.Meetings.Send(t.Context(), scope, id, 7)
		r.ok(err)

		// a guest reads and corrects by the link
		at := link(t, r.letters("aase@example.dk")[0]) + "/referat"
		if page := h.As("").Get(at).Is(200); !strings.Contains(page.Text(), "Planen holder.") {
			t.Error(page.Text())
		}
		h.As("").Post(at, "item", item, "correction", "Planen holder næsten.").Is(200)
		h.As("").Post(at, "item", "", "correction", "").Is(422)
		r.ok(h.Meetings.Correct(t.Context(), h.Scope("forloebsleder"), id, item, "Skriv hvem"))
		r.is(fault.Forbidden, h.Meetings.Correct(t.Context(), h.Scope("implementering"), id, "", "x"))
		m := r.find(id)
		if len(m.Corrections) != 2 {
			t.Fatalf("%+v", m.Corrections)
		}
		it, _ := m.Item(item)
		_, err = h.Meetings.Note(t.Context(), scope, id, item, "Planen holder næsten.", it.Version)
		r.ok(err)
		r.ok(h.Meetings.Settle(t.Context(), scope, id, m.Corrections[0].ID, meeting.TakenIn))
		before, err := h.Meetings.Document(t.Context(), scope, id)
		r.ok(err)

		r.Pass(7)
		if m := r.find(id); m.State != meeting.Sent {
			t.Errorf("on the last day: %s", m.State)
		}
		r.Pass(1)
		// by the clock, before the job has come to it
		if m := r.find(id); m.State != meeting.Locked || m.Hash != "" {
			t.Errorf("after the last day: %s %s", m.State, m.Hash)
		}
		_, err = h.Meetings.Note(t.Context(), scope, id, item, "Noget andet", it.Version+1)
		r.is(fault.Conflict, err)
		r.ok(h.Jobs.Drain(t.Context()))
		m = r.find(id)
		kept, err := paper.Read([]byte(m.Content))
		if r.ok(err); m.Hash == "" || kept.Hash() != m.Hash || kept.Hash() != before.Hash() {
			t.Errorf("kept %s, hash %s, before %s", kept.Hash(), m.Hash, before.Hash())
		}
		r.is(fault.Conflict, h.Meetings.Correct(t.Context(), h.Scope("forloebsleder"), id, item, "for sent"))
		h.As("").Post(at, "item", "", "correction", "for sent").Is(422)
	})
}

func TestSeriesIsRepeatedMovedAndCancelled(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		r := enter(t, h)
		scope := h.Scope("raadgiver")
		id := r.meets(calendar.NewDate(2026, 11, 25), "forloebsleder")
		made, err := h.Meetings.Repeat(t.Context(), scope, id, meeting.Monthly, 3, "once")
		if r.ok(err); len(made) != 3 {
			t.Fatalf("%v", made)
		}
		if again, err := h.Meetings.Repeat(t.Context(), scope, id, meeting.Monthly, 3, "once"); err != nil || len(again) > 0 {
			t.Errorf("sent twice: %v %v", again, err)
		}
		if d := r.find(made[0]).Day; !calendar.Danish().IsWorkingDay(d) || d.Month() != 12 {
			t.Errorf("the meeting in the Christmas holidays is on %s", d)
		}
		if len(r.find(made[1]).Participants) != 2 {
			t.Error("the people are not the same")
		}
		r.invite(made[1])
		r.ok(h.Meetings.Move(t.Context(), scope, made[1], calendar.NewDate(2027, 1, 27), true, r.find(made[1]).Version))
		if a, b, c := r.find(made[0]).Day, r.find(made[1]).Day, r.find(made[2]).Day; a.Month() != 12 || b.Day() != 27 || c != calendar.NewDate(2027, 3, 1) && c != calendar.NewDate(2027, 2, 26) && c.Month() != 2 {
			t.Errorf("%s %s %s", a, b, c)
		}
		r.is(fault.Stale, h.Meetings.Move(t.Context(), scope, made[1], r.today(), false, 1))
		r.ok(h.Meetings.Cancel(t.Context(), scope, made[1], "Budget", true))
		if r.find(made[0]).State != meeting.Draft || r.find(made[1]).State != meeting.Cancelled || r.find(made[2]).State != meeting.Cancelled {
			t.Error("this and the following are cancelled, and no other")
		}
		_, err = h.Meetings.Repeat(t.Context(), scope, id, "yearly", 0, "")
		r.is(fault.Invalid, err)
	})
}
