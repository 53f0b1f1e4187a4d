package meeting

import (
	"fmt"
	"slices"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/ical"
)

// Seated is somebody whom the owner of a meeting's subject has given a seat.
type Seated struct {
	Person                    organisation.PersonID // empty for a guest
	Name, Email, Organisation string
	Why                       string
	Opening                   fault.Message // how the invitation begins; nil for the usual words
}

// Get is a meeting whole, for whoever has found its subject within a scope and
// has a transaction already. Fault: NotFound.
func Get(tx *db.Tx, id ID) (*Meeting, error) {
	if _, err := refOf(tx, id); err != nil {
		return nil, err
	}
	return load(tx, id)
}

// Seat lets somebody take part because the owner of the subject has given them
// a seat, in the transaction in which it does. When the meeting is called they
// are invited at once, and wrote tells that they got the letter. Who takes part
// already and has declined is asked anew.
func (s *Service) Seat(tx *db.Tx, m *Meeting, given Seated) (participant string, wrote bool, err error) {
	i := slices.IndexFunc(m.Participants, given.is)
	if i < 0 {
		m.Participants = append(m.Participants, Participant{
			ID: tx.NewID(), Person: given.Person, Name: given.Name, Email: given.Email, Organisation: given.Organisation, Why: given.Why, Required: true, Invited: notYet,
		})
		i = len(m.Participants) - 1
		if err := insertParticipant(tx, m.ID, m.Participants[i]); err != nil {
			return "", false, fmt.Errorf("seat: %w", err)
		}
	}
	p := &m.Participants[i]
	if p.Answer == No {
		p.Answer, p.Note, p.Through, p.Invited = "", "", "", notYet
	}
	if m.State == Called && p.Invited == notYet {
		p.Invited = m.Sequence
		opening := given.Opening
		if opening == nil {
			opening = func(l i18n.Lang) string { return text.InvitationOpening(l, m.OrganiserName, m.Title) }
		}
		if wrote, err = s.write(tx, m, *p, ical.Request, text.InvitationSubject, opening); err != nil {
			return "", false, err
		}
	}
	return p.ID, wrote, keepParticipant(tx, *p)
}

func (g Seated) is(p Participant) bool {
	return g.Person != "" && p.Person == g.Person || g.Person == "" && p.Guest() && p.Email == g.Email
}

// Unseat takes back a seat that was given. Who is invited gets the
// cancellation, and wrote tells so; a participant who is not there is none.
func (s *Service) Unseat(tx *db.Tx, m *Meeting, participant string) (wrote bool, err error) {
	p, ok := m.Participant(participant)
	if !ok {
		return false, nil
	}
	if p.Invited != notYet && m.State == Called {
		if wrote, err = s.write(tx, m, p, ical.Cancel, text.CancelSubject, func(l i18n.Lang) string { return text.TakenOffOpening(l, m.Title) }); err != nil {
			return false, err
		}
	}
	m.Participants = slices.DeleteFunc(m.Participants, func(q Participant) bool { return q.ID == p.ID })
	return wrote, deleteParticipant(tx, p.ID)
}

// Wait notes of somebody who has said yes that there is no seat for them now:
// the answer stays no until one is free.
func (s *Service) Wait(tx *db.Tx, m *Meeting, participant string, why fault.Message) error {
	i := slices.IndexFunc(m.Participants, func(p Participant) bool { return p.ID == participant })
	if i < 0 {
		return nil
	}
	p := &m.Participants[i]
	l, err := s.language(tx, *p)
	if err != nil {
		return err
	}
	p.Answer, p.Note = No, why(l)
	return keepParticipant(tx, *p)
}

// tellAnswer tells the owner of the subject that a participant does not come
// after all, or does.
func (s *Service) tellAnswer(tx *db.Tx, scope access.Scope, m *Meeting, p Participant, before Answer) error {
	verb := subject.Accepted
	switch {
	case p.Answer == No && before != No:
		verb = subject.Declined
	case p.Answer == No || before != No:
		return nil
	}
	return s.subjects.Tell(tx, scope, m.Ref, subject.Event{
		Noun: Noun, ID: string(m.ID), Version: 1, Slot: m.Slot, Verb: verb, Day: tx.Today(), Title: m.Title, Participant: p.ID,
	})
}

// Between are the meetings of subjects of one kind on the days from the one to
// the other, in order of time and without what belongs to them; ids are the
// subjects, nil for all of the kind.
func Between(tx *db.Tx, kind string, ids []string, from, to calendar.Date, limit int) ([]*Meeting, error) {
	all, err := between(tx, kind, ids, from.AddDays(-mostDays), to, limit)
	return slices.DeleteFunc(all, func(m *Meeting) bool { return m.LastDay().Before(from) }), err
}

// AddParticipants reads who takes part in each of the meetings, in one
// statement.
func AddParticipants(tx *db.Tx, meetings []*Meeting) error {
	return readParticipantsOfEach(tx, meetings)
}

// Make is Create for a system that has decided on the meeting of an activity
// already, in the transaction in which it does; in is the subject as it stands
// after what has been decided. A meeting that the activity has is left as it is.
func (s *Service) Make(tx *db.Tx, scope access.Scope, in *subject.Subject, n New) (ID, error) {
	if id, ok, err := ofSlot(tx, in.Ref, n.Slot); err != nil || ok {
		return id, err
	}
	return s.make(tx, scope, in, n, "")
}

// UID names the meeting in calendars that anybody can read, where it stands
// beside the invitation and is counted by itself.
func (m *Meeting) UID() string { return string(m.ID) + ".oversigt@tovholder" }

// Public is the meeting as anybody may see it in a calendar: without the link
// to take part from afar, and without who comes. address is its public page.
func (m *Meeting) Public(l i18n.Lang, address string) ical.Event {
	e := m.event(l, address)
	e.UID, e.Sequence, e.Changed = m.UID(), int(m.Version), m.ChangedAt
	e.Location, e.Description = m.Place, ""
	if m.Place == "" && m.Virtually() {
		e.Location = FormName(l, m.Form)
	}
	return e
}
