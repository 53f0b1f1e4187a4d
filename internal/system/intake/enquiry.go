package intake

import (
	"context"
	"fmt"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/intake/text"
)

// NewEnquiry is an enquiry that is written, or registered after a call.
type NewEnquiry struct {
	Round        RoundID
	Organisation organisation.ID
	Asked
	// Once is the same each time that one wish to enquire is sent. Empty for none.
	Once string
}

// Asking is what an enquiry can be registered with.
type Asking struct {
	*Round
	Organisations []organisation.Organisation // to choose among
}

// Asking tells from whom the caller can register an enquiry: those who hold the
// round from anybody who rings, others from where they work.
//
// Faults: NotFound; Conflict for an organisation that may not apply, or when the
// programme takes no enquiries.
func (s *Service) Asking(ctx context.Context, scope access.Scope, id RoundID) (*Asking, error) {
	var v *Asking
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		r, err := s.find(tx, scope, id)
		if err != nil {
			return err
		}
		v = &Asking{Round: r}
		if r.Intake().Enquiry == nil {
			return conflict(text.NoEnquiries)
		}
		if r.Staff() {
			kinds := make([]organisation.Kind, len(r.Kinds))
			for i, k := range r.Kinds {
				kinds[i] = organisation.Kind(k)
			}
			v.Organisations, err = organisation.Find(tx, "", kinds, "", mostHosts)
			return err
		}
		var refused error
		for _, h := range scope.Holdings {
			if h.Role != access.Manager && h.Role != access.Employee {
				continue
			}
			o, err := organisation.Get(tx, organisation.ID(h.Organisation))
			if err != nil {
				return err
			}
			if refused = r.asks(tx, o); refused == nil {
				v.Organisations = append(v.Organisations, o)
			}
		}
		if len(v.Organisations) == 0 {
			if refused == nil {
				refused = fault.New(fault.Forbidden, text.OnlyOrganisations)
			}
			return refused
		}
		return nil
	})
	return v, err
}

// mostHosts is how many organisations can be chosen among.
const mostHosts = 1000

// asks refuses an organisation that can't enquire: one can before the round
// opens, but not when it is over.
func (r *Round) asks(tx *db.Tx, o organisation.Organisation) error {
	if !r.Takes(string(o.Kind)) {
		if refusal, ok := r.Programme.Refused(string(o.Kind)); ok {
			return conflict(refusal.Text.In)
		}
		return conflict(func(l i18n.Lang) string { return text.NotForKind(l, o.Kind.Name(l)) })
	}
	if r.State == Cancelled {
		return conflict(text.IsCancelled)
	}
	if r.State != Announced || r.Late(tx.Now()) {
		return conflict(func(l i18n.Lang) string { return text.TooLate(l, r.Deadline) })
	}
	return nil
}

// Enquire writes an enquiry, or registers one after a call.
//
// Faults: NotFound for an organisation that isn't the caller's; Conflict as
// Asking; Invalid with fields.
func (s *Service) Enquire(ctx context.Context, scope access.Scope, n NewEnquiry) (EnquiryID, error) {
	var id EnquiryID
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		r, err := s.find(tx, scope, n.Round)
		if err != nil {
			return err
		}
		once := ""
		if n.Once != "" {
			once = scope.Person + " " + n.Once
			var already bool
			if id, already, err = askedOnce(tx, once); err != nil || already {
				return err
			}
		}
		if r.Intake().Enquiry == nil {
			return conflict(text.NoEnquiries)
		}
		o, err := organisation.Get(tx, n.Organisation)
		if fault.Is(err, fault.NotFound) {
			return invalid("organisation", text.OrganisationMissing)
		}
		if err != nil {
			return err
		}
		works := scope.HoldsIn(string(n.Organisation), access.Manager, access.Employee)
		if !works && !r.Staff() {
			return fault.New(fault.NotFound, text.NoSuchRound)
		}
		if err := r.asks(tx, o); err != nil {
			return err
		}
		e := &Enquiry{
			ID: EnquiryID(tx.NewID()), Round: r, Organisation: o.ID, Name: o.Name, Way: Phone, Asked: n.Asked, EnteredBy: scope.Name, At: tx.Now(), State: Received, Version: 1,
			mine: []string{roleStaff},
		}
		e.Need, e.Outcome, e.Who, e.Title, e.Reach = tidy(e.Need), tidy(e.Outcome), oneLine(e.Who), oneLine(e.Title), oneLine(e.Reach)
		if works {
			p, err := organisation.GetPerson(tx, organisation.PersonID(scope.Person))
			if err != nil {
				return err
			}
			e.Way, e.Person, e.Who, e.Title, e.Reach, e.mine = Written, p.ID, p.Name, p.Title, p.Email, []string{roleApplicant}
		}
		if err := e.check(); err != nil {
			return err
		}
		id = e.ID
		if err := insertEnquiry(tx, e, once); err != nil {
			return err
		}
		if err := e.keepMembers(tx); err != nil {
			return err
		}
		if err := s.tellAsked(tx, scope, e); err != nil {
			return err
		}
		return e.record(tx, scope, "received", "")
	})
	return id, err
}

func (e *Enquiry) check() error {
	var c fault.Checks
	c.Need(e.Need != "", "need", text.NeedMissing)
	checkWords(&c, "need", e.Need, longestWords)
	c.Need(e.Outcome != "", "outcome", text.OutcomeMissing)
	checkWords(&c, "outcome", e.Outcome, longestWords)
	c.Need(e.Who != "", "who", text.WhoMissing)
	for field, words := range map[string]string{"who": e.Who, "title": e.Title, "reach": e.Reach} {
		checkWords(&c, field, words, longestTitle)
	}
	return c.Err()
}

func (e *Enquiry) keepMembers(tx *db.Tx) error {
	today := tx.Today()
	members := []access.Membership{
		{Principal: access.RolePrincipal(string(e.Round.Agency), access.Adviser), Role: roleStaff, Since: today},
		{Principal: access.RolePrincipal(string(e.Organisation), access.Manager), Role: roleApplicant, Since: today},
	}
	if e.Person != "" {
		members = append(members, access.Membership{Principal: access.PersonPrincipal(string(e.Person), string(e.Organisation)), Role: roleApplicant, Since: today})
	}
	return access.SetMembers(tx, EnquiryKind, string(e.ID), members)
}

// people are who wrote, and the managers.
func (e *Enquiry) people(tx *db.Tx) ([]organisation.Person, error) {
	people, err := managersOf(tx, e.Organisation)
	if err != nil || e.Person == "" {
		return people, err
	}
	p, err := organisation.GetPerson(tx, e.Person)
	return append(people, p), err
}

func (e *Enquiry) record(tx *db.Tx, scope access.Scope, verb, reason string) error {
	c := audit.Change{SubjectKind: EnquiryKind, SubjectID: string(e.ID), Noun: EnquiryKind, NounID: string(e.ID), Verb: verb, Reason: reason, After: map[string]any{"state": e.State}}
	if len(e.mine) > 0 {
		c.Role = e.mine[0]
	}
	return audit.Record(tx, scope, c)
}

// Enquiries are those that the caller has a part in, the newest first.
func (s *Service) Enquiries(ctx context.Context, scope access.Scope) ([]*Enquiry, error) {
	var all []*Enquiry
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		all, err = s.enquiriesOf(tx, scope)
		return err
	})
	return all, err
}

// Shown is an enquiry with its history and the rounds into which it can lead.
type Shown struct {
	*Enquiry
	Past   []audit.Past
	Rounds []*Round
}

// FindEnquiry is an enquiry.
//
// Faults: NotFound for who has no part in it.
func (s *Service) FindEnquiry(ctx context.Context, scope access.Scope, id EnquiryID) (*Shown, error) {
	var v *Shown
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		e, err := s.enquiry(tx, scope, id)
		if err != nil {
			return err
		}
		v = &Shown{Enquiry: e}
		if v.Past, err = audit.History(tx, EnquiryKind, string(id), ""); err != nil || !e.Staff() {
			return err
		}
		all, err := s.roundsSince(tx, tx.Today())
		for _, r := range all {
			if r.Programme.ID == e.Round.Programme.ID && r.Open(tx.Now()) {
				v.Rounds = append(v.Rounds, r)
			}
		}
		return err
	})
	return v, err
}

func (s *Service) enquiry(tx *db.Tx, scope access.Scope, id EnquiryID) (*Enquiry, error) {
	mine, err := access.RolesIn(tx, scope, EnquiryKind, string(id))
	if err != nil {
		return nil, fmt.Errorf("find enquiry: %w", err)
	}
	if len(mine) == 0 {
		return nil, fault.New(fault.NotFound, text.NoSuchEnquiry)
	}
	e, err := s.loadEnquiry(tx, id)
	if err != nil {
		return nil, fmt.Errorf("find enquiry: %w", err)
	}
	e.mine = mine
	return e, nil
}

// handled finds an enquiry for those who answer it.
func (s *Service) handled(tx *db.Tx, scope access.Scope, id EnquiryID, version int64) (*Enquiry, error) {
	e, err := s.enquiry(tx, scope, id)
	if err != nil {
		return nil, err
	}
	switch {
	case !e.Staff():
		return nil, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyStaff(l, e.Round.AgencyName) })
	case e.Version != version:
		return nil, fault.New(fault.Stale, text.StaleEnquiry)
	case e.Done():
		return nil, conflict(text.EnquiryIsDone)
	}
	return e, nil
}

// Clarify keeps what both have found out together: needs, process and start.
//
// Faults: NotFound; Forbidden for who doesn't hold the round; Stale; Conflict
// when the enquiry is answered; Invalid with fields.
func (s *Service) Clarify(ctx context.Context, scope access.Scope, id EnquiryID, c Clarification, version int64) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		e, err := s.handled(tx, scope, id, version)
		if err != nil {
			return err
		}
		c.Needs, c.Process, c.Start, c.People = tidy(c.Needs), tidy(c.Process), tidy(c.Start), tidy(c.People)
		var checks fault.Checks
		checks.Need(c.Day.Year() >= firstYear && !c.Day.After(tx.Today()), "day", text.ClarifiedDay)
		checks.Need(c.People != "", "people", text.PeopleMissing)
		checks.Need(c.Needs != "", "needs", text.NeedsMissing)
		checks.Need(c.Process != "", "process", text.ProcessMissing)
		checks.Need(c.Start != "", "start", text.StartMissing)
		for field, words := range map[string]string{"people": c.People, "needs": c.Needs, "process": c.Process, "start": c.Start} {
			checkWords(&checks, field, words, longestWords)
		}
		if err := checks.Err(); err != nil {
			return err
		}
		e.Clear = c
		if e.State == Received {
			e.State = Clarified
		}
		if err := touchEnquiry(tx, e); err != nil {
			return err
		}
		return e.record(tx, scope, "clarified", "")
	})
}

// Outcome is what becomes of an enquiry.
type Outcome struct {
	State  EnquiryState // Invited, WaitsForRound or Answered
	Round  RoundID      // in which one is invited to apply
	Answer string       // in words
}

// Answer says what becomes of an enquiry: an application in a round, which
// begins with what was said, a place on the waiting list, or an answer.
//
// Faults: as Clarify; Conflict when nobody can apply in the round.
func (s *Service) Answer(ctx context.Context, scope access.Scope, id EnquiryID, o Outcome, version int64) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		e, err := s.handled(tx, scope, id, version)
		if err != nil {
			return err
		}
		o.Answer = tidy(o.Answer)
		var c fault.Checks
		switch o.State {
		case Invited:
			c.Need(o.Round != "", "round", text.RoundMissing)
			c.Need(e.State != Received, "outcome", text.ClarifyFirst)
		case WaitsForRound:
			c.Need(e.Round.Intake().Waiting, "outcome", text.OutcomeWrong)
			c.Need(e.State != Received, "outcome", text.ClarifyFirst)
		case Answered:
			c.Need(o.Answer != "", "answer", text.AnswerMissing)
		case Received, Clarified:
			c.Add("outcome", text.OutcomeWrong)
		default:
			c.Add("outcome", text.OutcomeWrong)
		}
		checkWords(&c, "answer", o.Answer, longestWords)
		if err := c.Err(); err != nil {
			return err
		}
		if o.State == Invited {
			if err := s.leadOn(tx, scope, e, o.Round); err != nil {
				return err
			}
		}
		e.State, e.Answer = o.State, o.Answer
		if err := touchEnquiry(tx, e); err != nil {
			return err
		}
		if err := s.tellEnquirer(tx, e); err != nil {
			return err
		}
		return e.record(tx, scope, string(o.State), "")
	})
}

// leadOn begins the application to which an enquiry leads.
func (s *Service) leadOn(tx *db.Tx, scope access.Scope, e *Enquiry, round RoundID) error {
	r, err := s.staff(tx, scope, round)
	if err != nil {
		return err
	}
	if r.Programme.ID != e.Round.Programme.ID || r.Intake().Enquiry == nil {
		return invalid("round", text.RoundMissing)
	}
	var writers []organisation.PersonID
	if e.Person != "" {
		writers = append(writers, e.Person)
	}
	said := func(field, words string) form.Answer {
		return form.Answer{Form: r.Intake().Form, Field: field, Value: words, Person: e.Person, Name: e.Who, At: e.At}
	}
	a, err := s.invite(tx, scope, r, e.Organisation, writers, []form.Answer{said(r.Intake().Enquiry.Need, e.Need), said(r.Intake().Enquiry.Outcome, e.Outcome)})
	if err != nil {
		return err
	}
	e.Application = a.ID
	return nil
}
