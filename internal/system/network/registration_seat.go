package network

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/network/text"
)

// registration is somebody's new one, without a state; m is nil for a guest.
func (g *Gathering) registration(tx *db.Tx, m *Membership, who organisation.Person) Registration {
	g.asked++
	r := Registration{
		ID: RegistrationID(tx.NewID()), Meeting: g.Meeting.ID, Network: g.Network.ID, Person: who.ID, Name: who.Name, Email: who.Email,
		AskedAt: tx.Now(), position: g.asked, employed: true,
	}
	if m != nil {
		r.Member, r.Organisation = m.ID, m.Name
	}
	return r
}

// ask gives somebody of the municipality a seat when there is one, else a place
// in the order of those who wait.
func (s *Service) ask(tx *db.Tx, scope access.Scope, g *Gathering, m *Membership, who organisation.Person) (Registration, error) {
	r := g.registration(tx, m, who)
	r.State = Waits
	if p, ok := g.Of(m.ID); ok && g.takes(p) {
		r.State, r.SeatedAt = HasSeat, tx.Now()
	}
	return r, s.enter(tx, scope, g, r)
}

// enter writes a registration down, seats whoever has a seat, and tells them
// when somebody else did it.
func (s *Service) enter(tx *db.Tx, scope access.Scope, g *Gathering, r Registration) error {
	told := string(r.Person) == scope.Person && r.Person != ""
	if r.State == HasSeat {
		wrote, err := s.seat(tx, g, &r, nil)
		if err != nil {
			return err
		}
		told = told || wrote
	}
	if err := insertRegistration(tx, r, scope.Person); err != nil {
		return err
	}
	g.place(r)
	verb, letter := "registered", text.SeatLetter
	if r.State == Waits {
		verb, letter = "waits", text.WaitLetter
	}
	if !told {
		if err := s.tell(tx, g, r, text.SeatSubject, letter); err != nil {
			return err
		}
	}
	return g.record(tx, scope, r, verb, "")
}

// place puts a new registration among the gathering's.
func (g *Gathering) place(r Registration) {
	if r.Member == "" {
		g.Guests = append(g.Guests, r)
		return
	}
	p, ok := g.Of(r.Member)
	if !ok {
		return
	}
	if r.State == HasSeat {
		p.Seated = append(p.Seated, r)
		return
	}
	p.Waiting = append(p.Waiting, r)
	slices.SortStableFunc(p.Waiting, func(a, b Registration) int { return a.position - b.position })
}

// displace takes a registration out of the gathering's.
func (g *Gathering) displace(id RegistrationID) {
	is := func(r Registration) bool { return r.ID == id }
	g.Guests = slices.DeleteFunc(g.Guests, is)
	for i := range g.Places {
		g.Places[i].Seated = slices.DeleteFunc(g.Places[i].Seated, is)
		g.Places[i].Waiting = slices.DeleteFunc(g.Places[i].Waiting, is)
	}
}

// seat lets somebody take part in the meeting itself.
func (s *Service) seat(tx *db.Tx, g *Gathering, r *Registration, opening fault.Message) (wrote bool, err error) {
	given := meeting.Seated{Person: r.Person, Name: r.Name, Email: r.Email, Organisation: r.Organisation, Why: s.why(g, *r), Opening: opening}
	r.participant, wrote, err = s.Meetings.Seat(tx, g.Meeting, given)
	return wrote, err
}

// why is what the invitation says of why somebody takes part: their role.
func (s *Service) why(g *Gathering, r Registration) string {
	p, ok := g.Of(r.Member)
	if !ok {
		return text.Guest(i18n.Da)
	}
	for _, role := range g.Network.Programme.Roles {
		if slices.ContainsFunc(p.Member.Roles, func(given Given) bool { return given.Role == role.ID && given.Person == r.Person && !given.Never() }) {
			return role.Name.In(i18n.Da)
		}
	}
	return ""
}

// end ends a registration. Who has a seat loses it, and is told when somebody
// else did it; who has said no to the invitation stays among those who were
// asked.
func (s *Service) end(tx *db.Tx, scope access.Scope, g *Gathering, r Registration, why Ending, reason string) error {
	had := r.State
	r.State, r.EndedAt, r.Why = Over, tx.Now(), why
	if had == HasSeat && why != Declined {
		wrote, err := s.Meetings.Unseat(tx, g.Meeting, r.participant)
		if err != nil {
			return err
		}
		if !wrote && string(r.Person) != scope.Person {
			if err := s.tell(tx, g, r, text.LostSubject, text.LostLetter); err != nil {
				return err
			}
		}
	}
	if err := keepRegistration(tx, r); err != nil {
		return err
	}
	g.displace(r.ID)
	return g.record(tx, scope, r, string(why), reason)
}

// refill ends the registrations of those who have left, and lets those who have
// waited longest move up as long as their municipality has a place and the room
// one as well.
func (s *Service) refill(tx *db.Tx, scope access.Scope, g *Gathering) error {
	for _, r := range g.Former {
		if r.Why == Left && r.EndedAt.IsZero() {
			stored, err := registrationByID(tx, r.ID)
			if err != nil {
				return err
			}
			if err := s.end(tx, scope, g, stored, Left, ""); err != nil {
				return err
			}
		}
	}
	for {
		r, ok := g.next()
		if !ok {
			return nil
		}
		g.displace(r.ID)
		r.State, r.SeatedAt = HasSeat, tx.Now()
		wrote, err := s.seat(tx, g, &r, func(l i18n.Lang) string { return text.MovedUpOpening(l, g.Meeting.Title) })
		if err != nil {
			return err
		}
		if err := keepRegistration(tx, r); err != nil {
			return err
		}
		g.place(r)
		if !wrote {
			if err := s.tell(tx, g, r, text.SeatSubject, text.MovedUpOpening); err != nil {
				return err
			}
		}
		if err := g.record(tx, scope, r, "moved-up", ""); err != nil {
			return err
		}
	}
}

// next is who moves up now: the one who has waited longest of those whose
// municipality has a place.
func (g *Gathering) next() (Registration, bool) {
	var first Registration
	found := false
	for i := range g.Places {
		p := &g.Places[i]
		if len(p.Waiting) > 0 && g.takes(p) && (!found || p.Waiting[0].position < first.position) {
			first, found = p.Waiting[0], true
		}
	}
	return first, found
}

// answered is told by a meeting that a participant comes or doesn't.
func (s *Service) answered(tx *db.Tx, scope access.Scope, id ID, e subject.Event) error {
	r, err := registrationOf(tx, e.Participant)
	if fault.Is(err, fault.NotFound) {
		return nil // one of the agency's own people
	}
	if err != nil {
		return err
	}
	n, err := s.load(tx, id)
	if err != nil {
		return err
	}
	g, err := s.claimed(tx, n, meeting.ID(e.ID))
	if err != nil || !g.Changes() {
		return err
	}
	if e.Verb == subject.Declined {
		if r.State != HasSeat {
			return nil
		}
		if err := s.end(tx, scope, g, r, Declined, ""); err != nil {
			return err
		}
		return s.refill(tx, scope, g)
	}
	return s.again(tx, scope, g, r)
}

// again asks for a seat for somebody who had declined and comes after all.
func (s *Service) again(tx *db.Tx, scope access.Scope, g *Gathering, old Registration) error {
	if old.State != Over {
		return nil
	}
	r := g.registration(tx, nil, organisation.Person{ID: old.Person, Name: old.Name, Email: old.Email})
	r.Member, r.Organisation, r.participant, r.State = old.Member, old.Organisation, old.participant, Waits
	free, limited := g.Room()
	if p, ok := g.Of(old.Member); ok && g.takes(p) || old.Member == "" && (!limited || free > 0) {
		r.State, r.SeatedAt = HasSeat, tx.Now()
	}
	if r.State == Waits {
		if err := s.Meetings.Wait(tx, g.Meeting, r.participant, text.WaitsForSeat); err != nil {
			return err
		}
		if err := s.tell(tx, g, r, text.SeatSubject, text.WaitLetter); err != nil {
			return err
		}
	}
	if err := insertRegistration(tx, r, scope.Person); err != nil {
		return err
	}
	g.place(r)
	verb := "registered"
	if r.State == Waits {
		verb = "waits"
	}
	return g.record(tx, scope, r, verb, "")
}

// tell writes a letter about somebody's seat.
func (s *Service) tell(tx *db.Tx, g *Gathering, r Registration, subject, words func(i18n.Lang, string) string) error {
	if r.Email == "" {
		return nil
	}
	l := i18n.Da
	if r.Person != "" {
		var err error
		if l, err = s.Accounts.LanguageOf(tx, r.Person); err != nil {
			return err
		}
	}
	body := text.Dear(l, r.Name) + "\n\n" + words(l, g.Meeting.Title) + "\n" + text.LetterWhen(l, g.Meeting.When(l)) + "\n"
	if r.Person != "" {
		body += "\n" + text.LetterSee(l, strings.TrimSuffix(s.BaseURL, "/")+RegistrationAddress(g.Network.ID, g.Meeting.ID)) + "\n"
	}
	if err := mail.Send(tx, mail.Message{To: r.Email, Subject: oneLine(subject(l, g.Meeting.Title)), Text: body}); err != nil {
		return fmt.Errorf("tell %s: %w", r.ID, err)
	}
	return nil
}

// refillOf lets the coming meetings of a network, or of all when n is empty,
// notice who has left.
func (s *Service) refillOf(tx *db.Tx, scope access.Scope, n ID) error {
	keys, err := gatheringsFrom(tx, n, tx.Today())
	if err != nil {
		return err
	}
	var loaded *Network
	for _, k := range keys {
		if loaded == nil || loaded.ID != k.network {
			if loaded, err = s.load(tx, k.network); err != nil {
				return err
			}
		}
		g, err := gather(tx, loaded, k.meeting)
		if err != nil {
			return err
		}
		if err := s.refill(tx, scope, g); err != nil {
			return err
		}
	}
	return nil
}

// refillEvery is how often it is looked for those who have left.
const refillEvery = time.Hour

type refilling struct{}

func (refilling) Kind() string { return "network-refill" }

// refillAll gives the seats of those who no longer work in their municipality to
// those who wait.
func (s *Service) refillAll(ctx context.Context, _ jobs.Job[refilling]) error { return s.Refill(ctx) }

// Refill gives the seats of those who have left their municipality, or whose
// municipality has left, to those who wait; the program does it every hour.
func (s *Service) Refill(ctx context.Context) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error { return s.refillOf(tx, access.Program(), "") })
}

// registrationNoun is what registrations are called in histories.
const registrationNoun = "registration"

// toldSeat is a registration, or the rules of one, as history remembers it.
type toldSeat struct {
	Meeting      string        `json:"meeting"`
	Name         string        `json:"name,omitempty"`
	Organisation string        `json:"organisation,omitempty"`
	Seats        int           `json:"seats,omitempty"`
	Until        calendar.Date `json:"until,omitzero"`
}

func (r Rules) told(title string) toldSeat {
	return toldSeat{Meeting: title, Until: r.RegisterUntil, Seats: r.Capacity}
}

func (g *Gathering) change(verb, reason string, before, after any) audit.Change {
	return audit.Change{Noun: registrationNoun, NounID: string(g.Meeting.ID), Verb: verb, Reason: reason, Before: before, After: after}
}

// record writes what has become of a registration into the network's history.
func (g *Gathering) record(tx *db.Tx, scope access.Scope, r Registration, verb, reason string) error {
	return g.Network.record(tx, scope, g.change(verb, reason, nil, toldSeat{Meeting: g.Meeting.Title, Name: r.Name, Organisation: r.Organisation}))
}

func givenChange(given Given) audit.Change {
	return audit.Change{Noun: "role", NounID: given.ID, Verb: "given", After: given.told()}
}

// toldRegistration puts a change of a registration into words.
func toldRegistration(l i18n.Lang, p audit.Past) subject.Past {
	var before, after toldSeat
	// what was written by this program reads back; a field it no longer knows
	// is left out
	_ = json.Unmarshal(p.BeforeJSON, &before)
	_ = json.Unmarshal(p.AfterJSON, &after)
	name := after.Name
	if after.Organisation != "" {
		name += " (" + after.Organisation + ")"
	}
	said := map[string]func(i18n.Lang, string, string) string{
		"registered": text.PastRegistered, "waits": text.PastWaits, "moved-up": text.PastMovedUp, string(Withdrawn): text.PastWithdrawn,
		string(Declined): text.PastDeclined, string(Swapped): text.PastSwapped, string(Left): text.PastLost,
	}
	switch p.Verb {
	case "raised":
		return subject.Past{What: text.PastRaised(l, after.Organisation, after.Meeting), Before: text.Places(l, before.Seats), After: text.Places(l, after.Seats)}
	case "arranged":
		return subject.Past{What: text.PastArranged(l, after.Meeting)}
	}
	if words := said[p.Verb]; words != nil {
		return subject.Past{What: words(l, name, after.Meeting)}
	}
	return subject.Past{What: after.Meeting}
}
