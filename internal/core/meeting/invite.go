package meeting

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
	"tovholder/internal/platform/render/ical"
)

// language is the one in which a participant is written to: their account's,
// Danish for those who have none.
func (s *Service) language(tx *db.Tx, p Participant) (i18n.Lang, error) {
	if p.Guest() {
		return i18n.Da, nil
	}
	return s.accounts.LanguageOf(tx, p.Person)
}

// Invite sends the invitation to everybody who has not got it, and puts what
// has happened since the last meeting on the agenda first. It tells how many
// letters were written.
//
// Faults: Forbidden for who may not; Conflict when there is no date yet, nobody
// to invite, or the meeting has been held.
func (s *Service) Invite(ctx context.Context, scope access.Scope, id ID) (sent int, err error) {
	err = s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		sent = 0
		switch {
		case m.State != Draft && m.State != Called:
			return conflict(text.HasBegun)
		case !m.Timed():
			return conflict(text.NoDateYet)
		case m.End().Before(tx.Now()):
			return conflict(text.DateIsPast)
		case len(m.Participants) == 0:
			return conflict(text.NobodyInvited)
		}
		before := m.told()
		if err := s.prepare(tx, scope, in, m); err != nil {
			return err
		}
		if m.State == Draft {
			m.State, m.CalledAt = Called, tx.Now()
		}
		for i := range m.Participants {
			p := &m.Participants[i]
			if p.Invited != notYet {
				continue
			}
			p.Invited = m.Sequence
			if p.Person == m.Organiser && p.Answer == "" {
				p.Answer, p.AnsweredAt, p.Through = Yes, tx.Now(), ByPage
			}
			wrote, err := s.write(tx, m, *p, ical.Request, text.InvitationSubject, func(l i18n.Lang) string { return text.InvitationOpening(l, m.OrganiserName, m.Title) })
			if err != nil {
				return err
			}
			if wrote {
				sent++
			}
			if err := keepParticipant(tx, *p); err != nil {
				return err
			}
		}
		if err := keep(tx, m); err != nil {
			return err
		}
		return m.record(tx, scope, in, "called", "", before, m.told())
	})
	return sent, err
}

// tellAgain tells those who are invited that something has changed. Who must
// find the time anew is asked anew.
func (s *Service) tellAgain(tx *db.Tx, m *Meeting, moved bool) error {
	for i := range m.Participants {
		p := &m.Participants[i]
		if p.Invited == notYet {
			continue
		}
		p.Invited = m.Sequence
		if moved && p.Person != m.Organiser {
			p.Answer, p.Through = "", ""
		}
		opening := func(l i18n.Lang) string { return text.UpdateOpening(l, m.Title) }
		if moved {
			opening = func(l i18n.Lang) string { return text.MovedOpening(l, m.Title) }
		}
		if _, err := s.write(tx, m, *p, ical.Request, text.UpdateSubject, opening); err != nil {
			return err
		}
		if err := keepParticipant(tx, *p); err != nil {
			return err
		}
	}
	return nil
}

// withdraw takes the invitation back from everybody who has it.
func (s *Service) withdraw(tx *db.Tx, m *Meeting, why fault.Message) error {
	m.Sequence++
	for i := range m.Participants {
		p := &m.Participants[i]
		if p.Invited == notYet {
			continue
		}
		p.Invited, p.Answer, p.Through = notYet, "", ""
		if _, err := s.write(tx, m, *p, ical.Cancel, text.CancelSubject, why); err != nil {
			return err
		}
		if err := keepParticipant(tx, *p); err != nil {
			return err
		}
	}
	return nil
}

// write writes a letter with its calendar file to a participant; one without an
// address gets none, and wrote is false.
func (s *Service) write(tx *db.Tx, m *Meeting, p Participant, method ical.Method, subject func(i18n.Lang, string, string) string, opening fault.Message) (wrote bool, err error) {
	if p.Email == "" {
		return false, nil
	}
	l, err := s.language(tx, p)
	if err != nil {
		return false, err
	}
	link := ""
	if method == ical.Request {
		if link, err = s.newLink(tx, m, p); err != nil {
			return false, err
		}
	}
	var b strings.Builder
	line := func(words string) { b.WriteString(words + "\n") }
	line(text.Dear(l, p.Name) + "\n")
	line(opening(l) + "\n")
	line(text.LetterWhen(l, m.When(l)))
	if m.Place != "" {
		line(text.LetterPlace(l, m.Place))
	}
	if m.Link != "" && m.Virtually() && method == ical.Request {
		line(text.LetterLink(l, m.Link))
	}
	if p.Why != "" && method == ical.Request {
		line(text.LetterWhy(l, p.Why))
	}
	if method == ical.Request {
		line("\n" + text.LetterAnswer(l))
		line(text.LetterYes(l, link+"?svar=ja"))
		line(text.LetterNo(l, link+"?svar=nej"))
		line(text.LetterMaybe(l, link+"?svar=maaske"))
		line("\n" + text.LetterAgenda(l, link))
	}
	message := mail.Message{
		To: p.Email, Subject: oneLine(subject(l, m.Title, m.When(l))), Text: b.String(), Method: string(method),
		Calendar: string(s.file(tx, l, m, p, method, cmp.Or(link, s.base+m.ID.Address()))),
	}
	if err := mail.Send(tx, message); err != nil {
		return false, fmt.Errorf("invite %s: %w", p.ID, err)
	}
	return true, nil
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// When is day and time in words: "tirsdag 24. november 2026 kl. 13.00–14.30".
func (d Details) When(l i18n.Lang) string {
	if d.Day.IsZero() {
		return text.NoDay(l)
	}
	switch {
	case d.Several() && d.StartsAt != "" && d.EndsAt != "":
		return text.FromTo(l, d.Start(), d.End())
	case d.Several():
		return text.DayToDay(l, i18n.DateLong(l, d.Day), i18n.DateLong(l, d.Last))
	case d.StartsAt == "":
		return i18n.DateLong(l, d.Day)
	}
	return i18n.DateLong(l, d.Day) + " " + i18n.TimeRange(l, d.Start(), instant(d.Day, d.EndsAt))
}

func (m *Meeting) uid() string { return string(m.ID) + "@tovholder" }

// file is the meeting as a calendar file for one participant.
func (s *Service) file(tx *db.Tx, l i18n.Lang, m *Meeting, p Participant, method ical.Method, link string) []byte {
	e := m.event(l, link)
	e.Organiser = ical.Person{Name: m.OrganiserName, Email: m.OrganiserEmail}
	e.Attendees = []ical.Attendee{{Person: ical.Person{Name: p.Name, Email: p.Email}, Optional: !p.Required, Answer: p.Answer.status()}}
	if method == ical.Cancel {
		e.Cancelled, e.URL, e.Description = true, "", ""
	}
	return ical.Render(ical.Calendar{Method: method, Stamp: tx.Now(), Events: []ical.Event{e}})
}

func (m *Meeting) event(l i18n.Lang, link string) ical.Event {
	e := ical.Event{
		UID: m.uid(), Summary: m.Title, Location: m.Place, URL: link, Sequence: m.Sequence, Tentative: m.State == Draft, Cancelled: m.State == Cancelled,
		Description: text.CalendarDescription(l, link),
	}
	if m.Link != "" && m.Virtually() {
		e.Description = text.LetterLink(l, m.Link) + "\n" + e.Description
		e.Location = cmp.Or(e.Location, m.Link)
	}
	if start := m.Start(); start.IsZero() {
		e.Day, e.Through = m.Day, m.Last
	} else {
		e.Start, e.End = start, m.End()
	}
	return e
}

func (a Answer) status() ical.Answer {
	switch a {
	case Yes:
		return ical.Accepted
	case No:
		return ical.Declined
	case Maybe:
		return ical.Tentative
	}
	return ""
}

// Calendar is the meeting as a calendar file that leads to its page.
func (s *Service) Calendar(m *Meeting, l i18n.Lang) []byte {
	if m.Day.IsZero() {
		return ical.Render(ical.Calendar{Stamp: s.db.Now()})
	}
	return ical.Render(ical.Calendar{Name: m.Title, Stamp: s.db.Now(), Events: []ical.Event{m.event(l, s.base+m.ID.Address())}})
}

// Cancel says that the meeting does not take place, and those after it in its
// series neither when following is set. Those who are invited are told.
//
// Faults: Forbidden for who may not; Conflict when the meeting has been held.
func (s *Service) Cancel(ctx context.Context, scope access.Scope, id ID, reason string, following bool) error {
	reason = strings.TrimSpace(reason)
	if !within(reason, longestTitle) {
		return invalid("reason", text.ReasonTooLong)
	}
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if m.State != Draft && m.State != Called {
			return conflict(text.CannotCancel)
		}
		return s.eachFrom(tx, m, following, func(one *Meeting) error { return s.cancel(tx, scope, in, one, reason) })
	})
}

func (s *Service) cancel(tx *db.Tx, scope access.Scope, in *subject.Subject, m *Meeting, reason string) error {
	before := m.told()
	m.State, m.Reason = Cancelled, reason
	if err := s.withdraw(tx, m, func(l i18n.Lang) string {
		if reason == "" {
			return text.CancelOpening(l, m.Title)
		}
		return text.CancelOpening(l, m.Title) + "\n\n" + reason
	}); err != nil {
		return err
	}
	if err := keep(tx, m); err != nil {
		return err
	}
	return m.record(tx, scope, in, "cancelled", reason, before, m.told())
}

// Guest is somebody without an account who is to take part.
type Guest struct{ Name, Email, Organisation string }

// Add adds a participant: one of the subject's people, or a guest when person
// is empty. Who is added after the invitation went out gets it by Invite.
//
// Faults: Forbidden for who may not; Invalid with fields; Conflict when they
// take part already or the meeting is over.
func (s *Service) Add(ctx context.Context, scope access.Scope, id ID, person organisation.PersonID, g Guest, why string, required bool) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if !m.Live() {
			return conflict(text.HasBegun)
		}
		p := Participant{
			ID: tx.NewID(), Person: person, Name: strings.TrimSpace(g.Name), Email: strings.TrimSpace(g.Email), Organisation: strings.TrimSpace(g.Organisation),
			Why: strings.TrimSpace(why), Required: required, Invited: notYet,
		}
		var c fault.Checks
		if person != "" {
			h, ok := in.Person(person)
			c.Need(ok, "person", text.NoSuchPerson)
			if ok && !in.Bids(person) {
				return conflict(text.TakesPartByRegistration)
			}
			p.Name, p.Email, p.Organisation = h.Name, h.Email, h.OrgName
		} else if in.Registered {
			return conflict(text.TakesPartByRegistration)
		} else {
			c.Need(p.Name != "" && within(p.Name, longestTitle) && oneLine(p.Name) == p.Name, "name", text.NameMissing)
			c.Need(organisation.ValidEmail(p.Email) && p.Email != "", "email", text.EmailWrong)
			c.Need(within(p.Organisation, longestTitle), "organisation", text.PlaceTooLong)
		}
		c.Need(within(p.Why, 4*longestTitle), "why", text.ReasonTooLong)
		if err := c.Err(); err != nil {
			return err
		}
		if slices.ContainsFunc(m.Participants, func(q Participant) bool {
			return person != "" && q.Person == person || person == "" && strings.EqualFold(q.Email, p.Email)
		}) {
			return conflict(func(l i18n.Lang) string { return text.TakesPartAlready(l, p.Name) })
		}
		if err := insertParticipant(tx, m.ID, p); err != nil {
			return err
		}
		return m.recordPart(tx, scope, in, "added", p.Name)
	})
}

// Remove takes a participant off; one who is invited is told so.
func (s *Service) Remove(ctx context.Context, scope access.Scope, id ID, participant string) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		p, ok := m.Participant(participant)
		switch {
		case !ok:
			return fault.New(fault.NotFound, text.NoSuchParticipant)
		case m.State != Draft && m.State != Called:
			return conflict(text.HasBegun)
		case !in.Bids(p.Person):
			return conflict(text.TakesPartByRegistration)
		}
		if p.Invited != notYet {
			if _, err := s.write(tx, m, p, ical.Cancel, text.CancelSubject, func(l i18n.Lang) string { return text.TakenOffOpening(l, m.Title) }); err != nil {
				return err
			}
		}
		if err := deleteParticipant(tx, p.ID); err != nil {
			return err
		}
		return m.recordPart(tx, scope, in, "removed", p.Name)
	})
}
