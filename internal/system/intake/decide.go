package intake

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/intake/text"
)

// Choose keeps what those who hold the round mean to do with its applications.
// Nobody is told before they decide.
//
// Faults: NotFound, Forbidden; Stale for another version; Conflict before the
// deadline and when it has been decided; Invalid with fields.
func (s *Service) Choose(ctx context.Context, scope access.Scope, id RoundID, choices map[ID]Choice, version int64) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		v, err := s.choosing(tx, scope, id, version)
		if err != nil {
			return err
		}
		return s.choose(tx, scope, v, choices)
	})
}

func (s *Service) choosing(tx *db.Tx, scope access.Scope, id RoundID, version int64) (*Ranking, error) {
	if _, err := s.staff(tx, scope, id); err != nil {
		return nil, err
	}
	v, err := s.ranking(tx, scope, id)
	if err != nil {
		return nil, err
	}
	switch {
	case v.Version != version:
		return nil, fault.New(fault.Stale, text.StaleRound)
	case v.State == Announced && !v.Late:
		return nil, conflict(func(l i18n.Lang) string { return text.ReadLater(l, v.Deadline) })
	}
	return v, v.undecided()
}

func (s *Service) choose(tx *db.Tx, scope access.Scope, v *Ranking, choices map[ID]Choice) error {
	var c fault.Checks
	for _, a := range v.Ranked {
		choice, given := choices[a.ID]
		if !given {
			continue
		}
		choice.Reason = tidy(choice.Reason)
		field := "choice-" + string(a.ID)
		may := slices.Contains([]State{"", Chosen, Reserve, Declined}, choice.What) || choice.What == Waiting && v.Intake().Waiting
		c.Need(may, field, text.ChoiceMissing)
		c.Need(choice.What != Reserve || choice.Place >= 1 && choice.Place <= mostPlaces, "place-"+string(a.ID), text.PlaceMissing)
		checkWords(&c, "reason-"+string(a.ID), choice.Reason, longestWords)
		if choice.What != Reserve {
			choice.Place = 0
		}
		if a.Choice == choice {
			continue
		}
		a.Choice = choice
		if err := touch(tx, a.Application); err != nil {
			return err
		}
	}
	if err := c.Err(); err != nil {
		return err
	}
	if err := touchRound(tx, v.Round); err != nil {
		return err
	}
	return v.record(tx, scope, audit.Change{Noun: RoundKind, NounID: string(v.ID), Verb: "chosen"})
}

// Decide makes the choice known: everybody who applied is told.
//
// Faults: as Choose; Invalid when an application has no choice, a decline has no
// reason, more are chosen than there are places, or two reserves have one place.
func (s *Service) Decide(ctx context.Context, scope access.Scope, id RoundID, choices map[ID]Choice, version int64) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		v, err := s.choosing(tx, scope, id, version)
		if err != nil {
			return err
		}
		if err := s.choose(tx, scope, v, choices); err != nil {
			return err
		}
		if err := v.decidable(); err != nil {
			return err
		}
		v.State, v.DecidedAt = Decided, tx.Now()
		if err := touchRound(tx, v.Round); err != nil {
			return err
		}
		for _, a := range v.Ranked {
			a.State, a.Place, a.Reason, a.AnsweredAt = a.Choice.What, a.Choice.Place, a.Choice.Reason, tx.Now()
			if err := touch(tx, a.Application); err != nil {
				return err
			}
			if err := a.record(tx, scope, string(a.State), a.Reason); err != nil {
				return err
			}
			if err := s.tellAnswer(tx, a.Application); err != nil {
				return err
			}
		}
		if err := v.record(tx, scope, audit.Change{Noun: RoundKind, NounID: string(id), Verb: "decided"}); err != nil {
			return err
		}
		return s.moveUp(tx, scope, v.Round)
	})
}

func (v *Ranking) decidable() error {
	var c fault.Checks
	chosen, places := 0, map[int]bool{}
	for _, a := range v.Ranked {
		id := string(a.ID)
		switch a.Choice.What {
		case Chosen:
			chosen++
		case Reserve:
			c.Need(!places[a.Choice.Place], "place-"+id, text.PlaceTwice)
			places[a.Choice.Place] = true
		case Declined:
			c.Need(a.Choice.Reason != "", "reason-"+id, func(l i18n.Lang) string { return text.DeclineReason(l, a.Name) })
		case Waiting:
		case Draft, Submitted, Withdrawn, Begun, Stopped, "":
			c.Add("choice-"+id, func(l i18n.Lang) string { return text.ChoiceFor(l, a.Name) })
		}
	}
	if chosen > v.Places {
		return invalid("", func(l i18n.Lang) string { return text.TooManyChosen(l, chosen, v.Places) })
	}
	return c.Err()
}

// moveUp lets reserves move up while there are places, in their order. It does
// nothing before the decision.
func (s *Service) moveUp(tx *db.Tx, scope access.Scope, r *Round) error {
	if r.State != Decided {
		return nil
	}
	all, err := applicationsIn(tx, r)
	if err != nil {
		return err
	}
	taken := 0
	var reserves []*Application
	for _, a := range all {
		switch a.State {
		case Chosen, Begun:
			taken++
		case Reserve:
			reserves = append(reserves, a)
		case Draft, Submitted, Withdrawn, Waiting, Declined, Stopped:
		}
	}
	slices.SortStableFunc(reserves, func(a, b *Application) int { return a.Place - b.Place })
	next := 1
	for _, a := range reserves {
		if taken >= r.Places {
			if a.Place != next {
				a.Place = next
				if err := touch(tx, a); err != nil {
					return err
				}
			}
			next++
			continue
		}
		taken++
		if err := s.promote(tx, scope, r, a); err != nil {
			return err
		}
	}
	return nil
}

// promote makes the first of the reserves one of the chosen.
func (s *Service) promote(tx *db.Tx, scope access.Scope, r *Round, a *Application) error {
	a.State, a.Place, a.AnsweredAt = Chosen, 0, tx.Now()
	if err := touch(tx, a); err != nil {
		return err
	}
	if err := a.record(tx, scope, "moved-up", ""); err != nil {
		return err
	}
	if err := r.record(tx, scope, audit.Change{Noun: Kind, NounID: string(a.ID), Verb: "moved-up", After: map[string]string{"name": a.Name}}); err != nil {
		return err
	}
	return s.tellMovedUp(tx, a)
}

// Start begins what a chosen application was for, with what was written in
// place: the application stands among its documents, and each answer that goes
// into another document is there as a draft.
//
// Faults: NotFound, Forbidden; Stale for another version of the application;
// Conflict when it has not been chosen; Invalid when the system in which it
// begins refuses it.
func (s *Service) Start(ctx context.Context, scope access.Scope, round RoundID, id ID, anchors map[string]calendar.Date, version int64) (string, error) {
	address := ""
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		r, err := s.staff(tx, scope, round)
		if err != nil {
			return err
		}
		a, err := s.read(tx, scope, round, id)
		if err != nil {
			return err
		}
		switch {
		case a.Version != version:
			return fault.New(fault.Stale, text.StaleApplication)
		case a.State != Chosen:
			return conflict(text.NotChosen)
		}
		a.Round = r
		if anchors == nil {
			anchors = map[string]calendar.Date{}
		}
		if r.Intake().Anchor != "" {
			anchors[r.Intake().Anchor] = r.Deadline
		}
		ref, at, err := s.Begin(tx, scope, Accepted{Programme: r.Programme, Network: r.Network, Organisation: a.Organisation, Member: r.Intake().Member, Anchors: anchors})
		if err != nil {
			return err
		}
		if err := s.carry(tx, scope, a, ref); err != nil {
			return fmt.Errorf("carry the application over: %w", err)
		}
		a.State, a.Became, a.Address = Begun, ref, at
		address = at
		if err := touch(tx, a); err != nil {
			return err
		}
		if err := a.record(tx, scope, "started", ""); err != nil {
			return err
		}
		if err := s.tellBegun(tx, a); err != nil {
			return err
		}
		return r.record(tx, scope, audit.Change{Noun: Kind, NounID: string(id), Verb: "started", After: map[string]string{"name": a.Name}})
	})
	return address, err
}

// carry puts what was written in its places in what has begun.
func (s *Service) carry(tx *db.Tx, scope access.Scope, a *Application, into subject.Ref) error {
	d, ok, err := form.InForce(tx, s.seen(a, scope.Lang, tx), a.Round.Intake().Form)
	if err != nil || !ok {
		return err
	}
	in, err := s.Subjects.Find(tx, scope, into)
	if err != nil {
		return err
	}
	if _, err := form.Adopt(tx, scope, in, d); err != nil {
		return err
	}
	written, err := form.Written(tx, d.ID)
	if err != nil {
		return err
	}
	var answers []form.Answer
	for _, section := range d.Form.Sections {
		for _, f := range section.Fields {
			e := d.Entry(f.ID)
			if f.Into == (programme.Into{}) || e.Cells[""] == "" {
				continue
			}
			last := written[f.ID]
			answers = append(answers, form.Answer{
				Form: f.Into.Form, Field: f.Into.Field, Value: e.Cells[""], Person: last.Person, Name: last.Name, At: last.At,
			})
		}
	}
	return form.Fill(tx, scope, in, answers)
}

// Invite begins an application for one who waits since an earlier round, with
// what it wrote then.
//
// Faults: NotFound, Forbidden; Conflict when nobody can apply in the round, or
// the organisation has begun already.
func (s *Service) Invite(ctx context.Context, scope access.Scope, round RoundID, waits ID) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		r, err := s.staff(tx, scope, round)
		if err != nil {
			return err
		}
		was, err := s.loadApplication(tx, waits)
		if fault.Is(err, fault.NotFound) || err == nil && (was.State != Waiting || was.Round.Programme.ID != r.Programme.ID) {
			return fault.New(fault.NotFound, text.NoSuchApplication)
		}
		if err != nil {
			return err
		}
		var writers []organisation.PersonID
		for _, w := range was.Writers {
			writers = append(writers, w.ID)
		}
		answers, err := s.answers(tx, scope, was, r)
		if err != nil {
			return err
		}
		a, err := s.invite(tx, scope, r, was.Organisation, writers, answers)
		if err != nil {
			return err
		}
		if err := s.tellInvited(tx, a); err != nil {
			return err
		}
		return r.record(tx, scope, audit.Change{Noun: Kind, NounID: string(a.ID), Verb: "invited", After: map[string]string{"name": a.Name}})
	})
}

// answers are what an application says, for another one in a newer round.
func (s *Service) answers(tx *db.Tx, scope access.Scope, was *Application, r *Round) ([]form.Answer, error) {
	d, ok, err := form.InForce(tx, s.seen(was, scope.Lang, tx), was.Round.Intake().Form)
	if err != nil || !ok {
		return nil, err
	}
	to, _ := r.Programme.Form(r.Intake().Form)
	var answers []form.Answer
	for _, e := range d.Entries {
		if f, known := to.Field(e.Key); known && f.Kind != programme.Rows {
			answers = append(answers, form.Answer{Form: to.ID, Field: e.Key, Value: e.Cells[""], Name: was.SentBy, At: was.SentAt})
		}
	}
	return answers, nil
}

// invite begins an application for an organisation with answers in place.
func (s *Service) invite(tx *db.Tx, scope access.Scope, r *Round, org organisation.ID, writers []organisation.PersonID, answers []form.Answer) (*Application, error) {
	o, err := organisation.Get(tx, org)
	if err != nil {
		return nil, err
	}
	if err := r.admits(tx, o); err != nil {
		return nil, err
	}
	if had, begun, err := applicationOf(tx, r.ID, org); err != nil || begun {
		if err == nil {
			err = conflict(func(l i18n.Lang) string { return text.HasBegunAlready(l, had.BegunBy, had.Name) })
		}
		return nil, err
	}
	a, err := s.begin(tx, scope, r, o, writers)
	if err != nil {
		return nil, err
	}
	return a, form.Fill(tx, scope, s.seen(a, scope.Lang, tx), answers)
}
