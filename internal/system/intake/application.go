package intake

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/intake/text"
)

// mine finds an application for those who write it.
func (s *Service) mine(tx *db.Tx, scope access.Scope, id ID) (*Application, error) {
	mine, err := access.RolesIn(tx, scope, Kind, string(id))
	if err != nil {
		return nil, fmt.Errorf("find application: %w", err)
	}
	if len(mine) == 0 {
		return nil, fault.New(fault.NotFound, text.NoSuchApplication)
	}
	a, err := s.loadApplication(tx, id)
	if err != nil {
		return nil, fmt.Errorf("find application: %w", err)
	}
	a.mine = mine
	return a, nil
}

// View is an application as those who write it see it.
type View struct {
	*Application
	Document form.ID // in which it is written
	Draft    bool    // what was sent is being changed, and the change has not been sent
	Opens    bool    // what has come of it is there for the caller
	Managers []organisation.Member
	Others   []organisation.Member // who can be added
}

// Find is an application.
//
// Faults: NotFound for who doesn't write it.
func (s *Service) Find(ctx context.Context, scope access.Scope, id ID) (*View, error) {
	var v *View
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		a, err := s.mine(tx, scope, id)
		if err != nil {
			return err
		}
		v = &View{Application: a}
		people, err := organisation.PeopleIn(tx, a.Organisation, tx.Today())
		if err != nil {
			return err
		}
		for _, p := range people {
			writes := slices.ContainsFunc(a.Writers, func(w organisation.Person) bool { return w.ID == p.ID })
			switch {
			case p.Appointment.Role == access.Manager:
				v.Managers = append(v.Managers, p)
			case p.Appointment.Role == access.Employee && !writes:
				v.Others = append(v.Others, p)
			}
		}
		if v.Opens, err = s.opens(tx, scope, a.Became); err != nil {
			return err
		}
		standings, err := form.States(tx, a.ref())
		for _, one := range standings {
			v.Document = one.Document
			v.Draft = one.InForce > 0 && one.State == form.Draft
		}
		return err
	})
	return v, err
}

// opens reports whether the caller takes part in what has begun: nobody does
// for having applied.
func (s *Service) opens(tx *db.Tx, scope access.Scope, began subject.Ref) (bool, error) {
	if began.Kind == "" {
		return false, nil
	}
	_, err := s.Subjects.Find(tx, scope, began)
	if fault.Is(err, fault.NotFound) {
		return false, nil
	}
	return err == nil, err
}

func (a *Application) ref() subject.Ref { return subject.Ref{Kind: Kind, ID: string(a.ID)} }

// Apply begins an organisation's application in a round. Who has begun it, its
// managers and those who are added by name write it.
//
// Faults: NotFound for an organisation that the caller doesn't work in; Conflict
// when one cannot apply, or when a colleague has begun an application, which
// says who.
func (s *Service) Apply(ctx context.Context, scope access.Scope, id RoundID, org organisation.ID) (ID, error) {
	var application ID
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		r, err := s.find(tx, scope, id)
		if err != nil {
			return err
		}
		if !scope.HoldsIn(string(org), access.Manager, access.Employee) {
			return fault.New(fault.NotFound, text.NoSuchRound)
		}
		o, err := organisation.Get(tx, org)
		if err != nil {
			return err
		}
		if err := r.admits(tx, o); err != nil {
			return err
		}
		had, begun, err := applicationOf(tx, id, org)
		if err != nil {
			return err
		}
		if begun {
			application = had.ID
			return s.again(tx, scope, r, had)
		}
		if r.Intake().Enquiry != nil {
			return conflict(func(l i18n.Lang) string { return text.EnquiryFirst(l, r.Person.Name) })
		}
		a, err := s.begin(tx, scope, r, o, []organisation.PersonID{organisation.PersonID(scope.Person)})
		if err == nil {
			application = a.ID
		}
		return err
	})
	return application, err
}

// admits refuses an organisation that may not apply, or not now.
func (r *Round) admits(tx *db.Tx, o organisation.Organisation) error {
	switch now := tx.Now(); {
	case !r.Takes(string(o.Kind)):
		if refusal, ok := r.Programme.Refused(string(o.Kind)); ok {
			return conflict(refusal.Text.In)
		}
		return conflict(func(l i18n.Lang) string { return text.NotForKind(l, o.Kind.Name(l)) })
	case r.State == Cancelled:
		return conflict(text.IsCancelled)
	case r.State != Announced:
		return conflict(text.RoundIsOver)
	case r.Upcoming(now):
		return conflict(func(l i18n.Lang) string { return text.NotYetOpen(l, r.Opens) })
	case r.Late(now):
		return conflict(func(l i18n.Lang) string { return text.TooLate(l, r.Deadline) })
	}
	return nil
}

// again goes on with an application that has been begun.
func (s *Service) again(tx *db.Tx, scope access.Scope, r *Round, had *Application) error {
	a, err := s.mine(tx, scope, had.ID)
	if fault.Is(err, fault.NotFound) {
		return conflict(func(l i18n.Lang) string { return text.HasBegunAlready(l, had.BegunBy, had.Name) })
	}
	if err != nil || a.State != Withdrawn || !r.Open(tx.Now()) {
		return err
	}
	a.State, a.Reason = Draft, ""
	if err := touch(tx, a); err != nil {
		return err
	}
	return a.record(tx, scope, "resumed", "")
}

// begin makes the application with its document.
func (s *Service) begin(tx *db.Tx, scope access.Scope, r *Round, o organisation.Organisation, writers []organisation.PersonID) (*Application, error) {
	a := &Application{ID: ID(tx.NewID()), Round: r, Organisation: o.ID, Name: o.Name, State: Draft, BegunBy: scope.Name, BegunAt: tx.Now(), Version: 1, mine: []string{roleApplicant}}
	a.Receipt = receiptOf(a)
	if err := insertApplication(tx, a); err != nil {
		return nil, fmt.Errorf("begin application: %w", err)
	}
	for _, w := range writers {
		if err := a.add(tx, scope, w); err != nil {
			return nil, err
		}
	}
	if err := a.keepMembers(tx); err != nil {
		return nil, err
	}
	if err := a.record(tx, scope, "begun", ""); err != nil {
		return nil, err
	}
	_, err := form.Ready(tx, scope, s.seen(a, scope.Lang, tx), r.Intake().Form)
	return a, err
}

// receiptOf is the number by which an application is asked about.
func receiptOf(a *Application) string {
	tail := strings.ToUpper(strings.ReplaceAll(string(a.ID), "-", ""))
	return fmt.Sprintf("A-%d-%s", a.BegunAt.Year(), tail[max(0, len(tail)-8):])
}

func (a *Application) add(tx *db.Tx, scope access.Scope, person organisation.PersonID) error {
	p, err := organisation.GetPerson(tx, person)
	if err != nil {
		return err
	}
	a.Writers = append(a.Writers, p)
	return insertWriter(tx, a.ID, person, scope.Name)
}

func (a *Application) keepMembers(tx *db.Tx) error {
	today := tx.Today()
	members := []access.Membership{{Principal: access.RolePrincipal(string(a.Organisation), access.Manager), Role: roleApplicant, Since: today}}
	for _, w := range a.Writers {
		members = append(members, access.Membership{Principal: access.PersonPrincipal(string(w.ID), string(a.Organisation)), Role: roleApplicant, Since: today})
	}
	return access.SetMembers(tx, Kind, string(a.ID), members)
}

// AddWriter lets a colleague write the application too.
//
// Faults: NotFound; Invalid with the field "person"; Conflict when nothing can
// be changed any more.
func (s *Service) AddWriter(ctx context.Context, scope access.Scope, id ID, person organisation.PersonID) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := s.mine(tx, scope, id)
		if err != nil {
			return err
		}
		if err := a.changeable(tx); err != nil {
			return err
		}
		people, err := organisation.PeopleIn(tx, a.Organisation, tx.Today())
		if err != nil {
			return err
		}
		works := func(p organisation.Member) bool {
			return p.ID == person && (p.Appointment.Role == access.Employee || p.Appointment.Role == access.Manager)
		}
		if !slices.ContainsFunc(people, works) {
			return invalid("person", text.ColleagueMissing)
		}
		if slices.ContainsFunc(a.Writers, func(w organisation.Person) bool { return w.ID == person }) {
			return nil
		}
		if err := a.add(tx, scope, person); err != nil {
			return err
		}
		if err := a.keepMembers(tx); err != nil {
			return err
		}
		if err := s.tellWriter(tx, scope, a, person); err != nil {
			return err
		}
		return a.record(tx, scope, "joined", "")
	})
}

// changeable refuses what comes when nothing can be changed any more, and says
// why.
func (a *Application) changeable(tx *db.Tx) error {
	if why := a.shut(tx); why != nil {
		return conflict(why)
	}
	return nil
}

func (a *Application) shut(tx *db.Tx) fault.Message {
	switch {
	case a.State == Withdrawn:
		return text.IsWithdrawn
	case a.State == Stopped:
		return text.IsCancelled
	case a.Open(tx.Now()):
		return nil
	case a.Round.Late(tx.Now()) && a.SentAt.IsZero():
		return func(l i18n.Lang) string { return text.TooLateUnsent(l, a.Round.Deadline) }
	case a.Round.Late(tx.Now()):
		return func(l i18n.Lang) string { return text.TooLateSent(l, a.Round.Deadline) }
	}
	return text.RoundIsOver
}

// happened is told that the application's document was finished, which sends
// it. A fault undoes both.
func (s *Service) happened(tx *db.Tx, scope access.Scope, id string, e subject.Event) error {
	if e.Noun != form.Noun || e.Verb != subject.Finished {
		return nil
	}
	a, err := s.mine(tx, scope, ID(id))
	if err != nil {
		return err
	}
	if err := a.changeable(tx); err != nil {
		return err
	}
	p, err := s.sent(tx, i18n.Da, a)
	if err != nil {
		return err
	}
	verb := "sent"
	if !a.SentAt.IsZero() {
		verb = "resent"
	}
	a.State, a.SentAt, a.SentBy, a.Hash = Submitted, tx.Now(), scope.Name, p.Hash()
	if err := touch(tx, a); err != nil {
		return err
	}
	if err := s.tellSent(tx, scope, a); err != nil {
		return err
	}
	return a.record(tx, scope, verb, "")
}

// inForce is the document that was sent.
func (s *Service) inForce(tx *db.Tx, l i18n.Lang, a *Application) (*form.Document, error) {
	d, ok, err := form.InForce(tx, s.seen(a, l, tx), a.Round.Intake().Form)
	if err == nil && !ok {
		err = fault.New(fault.NotFound, text.NothingSent)
	}
	return d, err
}

// sent is what was sent, on paper.
func (s *Service) sent(tx *db.Tx, l i18n.Lang, a *Application) (paper.Document, error) {
	d, err := s.inForce(tx, l, a)
	if err != nil {
		return paper.Document{}, err
	}
	return d.Paper(l), nil
}

// Receipt is the proof that an application was sent, with what was sent.
//
// Faults: NotFound for who doesn't write it, and while nothing has been sent.
func (s *Service) Receipt(ctx context.Context, scope access.Scope, id ID) (*Application, paper.Document, error) {
	var a *Application
	var p paper.Document
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if a, err = s.mine(tx, scope, id); err != nil {
			return err
		}
		l := scope.Lang
		if p, err = s.sent(tx, l, a); err != nil {
			return err
		}
		p.Facts = []paper.Fact{
			{Term: text.FactReceipt(l), Text: a.Receipt},
			{Term: text.FactRound(l), Text: a.Round.Title},
			{Term: text.FactApplicant(l), Text: a.Name},
			{Term: text.FactSent(l), Text: Clocked(l, a.SentAt)},
			{Term: text.FactSentBy(l), Text: a.SentBy},
			{Term: text.FactHash(l), Text: a.Hash},
		}
		p.Over, p.Title = p.Title, text.ReceiptTitle(l)
		return nil
	})
	return a, p, err
}

// Withdraw takes an application back, with a reason. When it had been chosen,
// the first reserve moves up.
//
// Faults: NotFound; Conflict when it can't be withdrawn; Invalid with the field
// "reason"; Stale for another version.
func (s *Service) Withdraw(ctx context.Context, scope access.Scope, id ID, reason string, version int64) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := s.mine(tx, scope, id)
		if err != nil {
			return err
		}
		if a.Version != version {
			return fault.New(fault.Stale, text.StaleApplication)
		}
		switch a.State {
		case Withdrawn:
			return conflict(text.IsWithdrawn)
		case Declined:
			return conflict(text.RoundIsOver)
		case Stopped:
			return conflict(text.IsCancelled)
		case Begun:
			return conflict(func(l i18n.Lang) string { return text.HasBegun(l, a.Round.Person.Name) })
		case Draft, Submitted, Chosen, Reserve, Waiting:
		}
		reason = tidy(reason)
		var c fault.Checks
		c.Need(reason != "" || a.State == Draft, "reason", text.ReasonMissing)
		checkWords(&c, "reason", reason, longestWords)
		if err := c.Err(); err != nil {
			return err
		}
		was := a.State
		a.State, a.Reason, a.Place, a.Choice = Withdrawn, reason, 0, Choice{}
		if err := touch(tx, a); err != nil {
			return err
		}
		if err := a.record(tx, scope, "withdrawn", reason); err != nil {
			return err
		}
		if was == Draft {
			return nil
		}
		if err := s.tellWithdrawn(tx, a); err != nil {
			return err
		}
		return s.moveUp(tx, scope, a.Round)
	})
}

// Mine are the applications that the caller writes.
func (s *Service) Mine(ctx context.Context, scope access.Scope) ([]*Application, error) {
	var all []*Application
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		all, err = s.applicationsOf(tx, scope)
		return err
	})
	return all, err
}
