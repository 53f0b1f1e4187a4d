package app_test

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// A network's meeting from registration to who came, at a real browser without a
// script: the fifth of a municipality waits though there is room, moves up when
// a colleague withdraws, and gets the letter; a place goes to somebody else; a
// guest is invited (N3).
func TestN3AMeetingIsFilled(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	ctx, today := context.Background(), calendar.Of(h.Clock.Now())
	n := h.Network(demoCTI)
	m := h.Member(n, "Nørrekær")
	people := m.People(n.Programme, today)
	if len(people) < 6 {
		t.Fatalf("%d people of %s", len(people), m.Name)
	}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	id, err := h.Meetings.Create(ctx, h.Scope("raadgiver"), subject.Ref{Kind: network.Kind, ID: string(n.ID)}, meeting.New{
		Details: meeting.Details{Title: "Temamøde om støtte", Form: meeting.Physical, Place: "Fredericia", Day: today.AddDays(21), StartsAt: "10:00", EndsAt: "15:00"},
	})
	must(err)
	at := network.RegistrationAddress(n.ID, id)
	registering := `form[action="` + at + `"]`
	seat := func(name, rest string) string {
		return `//main//li[.//*[contains(@class,"holder-name") and contains(.,"` + name + `")]]` + rest
	}

	w := newWalker(t, h, false)
	w.enter("metodeansvarlig")
	w.open(at)
	for i, p := range people[:5] {
		w.choose(registering+` select[name="person"]`, string(p.Person))
		w.click(registering + ` button`)
		said := p.Name + " har en plads."
		if i == 4 {
			said = p.Name + " står på venteliste"
		}
		w.says(".said", said)
	}
	w.says("main", "4 har en plads, 1 venter.", "Venteliste")
	w.click(seat(people[0].Name, `//form[contains(@action,"/afmeld")]//button`))
	w.says("#pladser", people[4].Name, "Tilmeldt: 4. På venteliste: 0.")
	w.silent("#pladser", people[0].Name+" ", "Venteliste")
	letters := lettersTo(t, h, people[4].Email)
	if len(letters) == 0 || !strings.Contains(letters[0].Text, "Du er rykket op fra ventelisten") {
		t.Errorf("%s is not told: %+v", people[4].Name, letters)
	}

	w.unfold(seat(people[1].Name, `//details/summary`))
	w.choose(`form[action$="/byt"] select[name="person"]`, string(people[5].Person))
	w.click(seat(people[1].Name, `//form[contains(@action,"/byt")]//button`))
	w.says(".said", people[5].Name+" har fået pladsen.")
	w.silent("#pladser .seats", people[1].Name)

	adviser := newWalker(t, h, false)
	adviser.enter("raadgiver")
	adviser.open(at)
	adviser.unfold("#gaester summary")
	adviser.fill(`form[action$="/gaest"] input[name="name"]`, "Ida Dal")
	adviser.fill(`form[action$="/gaest"] input[name="email"]`, "ida@dal.example")
	adviser.click(`form[action$="/gaest"] button`)
	adviser.says("#gaester", "Ida Dal")
	adviser.says("main", "5 har en plads, 0 venter.")

	// the meeting is held, and who came stands by municipality
	_, err = h.Meetings.Invite(ctx, h.Scope("raadgiver"), id)
	must(err)
	h.Pass(21)
	must(h.Meetings.Start(ctx, h.Scope("raadgiver"), id))
	g, err := h.Networks.Registrations(ctx, h.Scope("raadgiver"), n.ID, id)
	must(err)
	own, _ := g.Of(m.ID)
	came := map[network.RegistrationID]meeting.Attendance{}
	for i, r := range own.Seated {
		came[r.ID] = meeting.Came
		if i == 0 {
			came[r.ID] = meeting.Absent
		}
	}
	must(h.Networks.Attend(ctx, h.Scope("raadgiver"), n.ID, id, came))
	must(h.Meetings.Finish(ctx, h.Scope("raadgiver"), id))
	w = newWalker(t, h, false)
	w.enter("metodeansvarlig")
	w.open(n.ID.Address() + "/fremmoede")
	w.says("main", "Temamøde om støtte", "3 kom · 4 af 4 pladser")
}

// lettersTo are the letters to an address, the newest first.
func lettersTo(t *testing.T, h *house.House, email string) []mail.Letter {
	t.Helper()
	var found []mail.Letter
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
		all, err := mail.Outbox(tx, 5000)
		for _, l := range all {
			if l.To == email {
				found = append(found, l)
			}
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return found
}

// The method lead that is missing is asked for on Min dag, appointed, and handed
// over; who had the role before stays to be read (N5).
func TestN5AMethodLeadIsAskedFor(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	sofie, kasper := h.Scope("metodeansvarlig"), h.Scope("implementering")
	m := h.Member(h.Network("ICM-netværket"), "Nørrekær")
	at := network.MemberAddress(m.ID)
	w := newWalker(t, h, false)
	w.enter("leder")
	w.says("main", "Kommunen mangler en metodeansvarlig")
	w.click(`main a[href="` + at + `#metodeansvarlig"]`)
	const giving = `//main//form[.//input[@name="role" and @value="metodeansvarlig"]]`
	w.choose(`#person-metodeansvarlig`, sofie.Person)
	w.click(giving + `//button`)
	w.says("main", sofie.Name)
	w.open("/")
	w.silent("main", "ICM-netværket mangler", at+"#metodeansvarlig")

	h.Pass(3)
	w = newWalker(t, h, false)
	w.enter("leder")
	w.open(at)
	w.unfold(`//main//*[@id="metodeansvarlig"]//details/summary`)
	w.choose(`form[action$="/videre"] select[name="person"]`, kasper.Person)
	w.fill(`form[action$="/videre"] input[name="note"]`, "Sofie går på orlov.")
	w.click(`//main//*[@id="metodeansvarlig"]//form[contains(@action,"/videre")]//button`)
	w.says(".said", "Rollen er givet videre.")
	w.says("#metodeansvarlig .holders", kasper.Name)
	w.silent("#metodeansvarlig .holders", sofie.Name)
	w.open(at + "/historik")
	w.says("main", "gik videre til "+kasper.Name, "Sofie går på orlov.", sofie.Name)
}

// Whoever comes by reads which networks there are and when they meet, and can
// subscribe to their calendar, without an account; who comes, and where to take
// part from afar, stays inside (N2).
func TestN2AStrangerReadsTheOverview(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	n := h.Network(demoCTI)
	names := []string{}
	for _, m := range n.Members {
		for _, g := range m.Roles {
			names = append(names, g.Name, g.Email)
		}
	}
	w := newWalker(t, h, false)
	w.open("/netvaerk")
	w.says("main", "CTI-netværket", "Projektledernetværket for aftalekommuner")
	w.click(`main a[href="` + n.ID.Address() + `"]`)
	w.says("h1", "CTI-netværket")
	w.silent("main", names...)
	if at := w.at(); at != n.ID.Address() {
		t.Errorf("at %s", at)
	}
	got := h.As("").Get("/netvaerk/kalender.ics").Is(http.StatusOK)
	if mime := got.Header.Get("Content-Type"); !strings.HasPrefix(mime, "text/calendar") {
		t.Errorf("of type %s", mime)
	}
	calendarIsValid(t, got.Body)
	for _, secret := range append(names, "ATTENDEE", "ORGANIZER", "mailto:") {
		if secret != "" && strings.Contains(got.Body, secret) {
			t.Errorf("the public calendar tells %q", secret)
		}
	}
}

// calendarIsValid fails the test unless the file is a calendar with events that
// have all that RFC 5545 demands.
func calendarIsValid(t *testing.T, file string) {
	t.Helper()
	if strings.Contains(strings.ReplaceAll(file, "\r\n", ""), "\n") {
		t.Error("lines don't end in CRLF")
	}
	if !strings.HasPrefix(file, "BEGIN:VCALENDAR\r\n") || !strings.HasSuffix(file, "END:VCALENDAR\r\n") || !strings.Contains(file, "\r\nVERSION:2.0\r\n") || !strings.Contains(file, "\r\nPRODID:") {
		t.Errorf("no calendar: %.200s", file)
	}
	uids := map[string]bool{}
	events := strings.Split(file, "BEGIN:VEVENT\r\n")[1:]
	if len(events) < 3 {
		t.Errorf("%d events", len(events))
	}
	for _, e := range events {
		uid := ""
		for line := range strings.SplitSeq(e, "\r\n") {
			if len(line) > 75 {
				t.Errorf("a line of %d bytes", len(line))
			}
			if id, ok := strings.CutPrefix(line, "UID:"); ok {
				uid = id
			}
		}
		if uid == "" || uids[uid] || !strings.Contains(e, "DTSTAMP:") || !strings.Contains(e, "DTSTART") || !strings.Contains(e, "SUMMARY") || !strings.Contains(e, "END:VEVENT") {
			t.Errorf("%.300s", e)
		}
		uids[uid] = true
	}
}

// A meeting in which somebody takes part stands in their own calendar; one for
// which a colleague alone is registered does not.
func TestNetworkMeetingsAreInThePersonalCalendar(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		ctx, today := context.Background(), calendar.Of(h.Clock.Now())
		n := h.Network(demoCTI)
		m := h.Member(n, "Nørrekær")
		id, err := h.Meetings.Create(ctx, h.Scope("raadgiver"), subject.Ref{Kind: network.Kind, ID: string(n.ID)}, meeting.New{
			Details: meeting.Details{Title: "Temamøde om støtte", Form: meeting.Physical, Place: "Fredericia", Day: today.AddDays(21), StartsAt: "10:00", EndsAt: "15:00"},
		})
		if err != nil {
			t.Fatal(err)
		}
		sofie := h.Scope("metodeansvarlig")
		r, err := h.Networks.Register(ctx, sofie, id, m.ID, organisation.PersonID(sofie.Person))
		if err != nil {
			t.Fatal(err)
		}
		stands := func(persona string) bool {
			t.Helper()
			found := false
			if err := h.DB.Read(ctx, func(tx *db.Tx) error {
				events, err := h.Networks.Feed(tx, h.Scope(persona))
				for _, e := range events {
					found = found || strings.Contains(e.Summary, "Temamøde om støtte")
				}
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return found
		}
		if !stands("metodeansvarlig") || stands("implementering") || stands("soenderaa") {
			t.Errorf("%t, %t, %t", stands("metodeansvarlig"), stands("implementering"), stands("soenderaa"))
		}
		if err := h.Networks.Withdraw(ctx, sofie, r.ID, "", network.AnyVersion); err != nil {
			t.Fatal(err)
		}
		if stands("metodeansvarlig") {
			t.Error("who has withdrawn still has it")
		}
	})
}
