package intake

import (
	"fmt"
	"slices"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/intake/text"
)

// Clocked is an instant to the second, since a deadline is.
func Clocked(l i18n.Lang, t time.Time) string {
	at := t.In(calendar.Copenhagen())
	if l == i18n.En {
		return i18n.DateTime(l, t) + at.Format(":05")
	}
	return i18n.DateTime(l, t) + at.Format(".05")
}

// letter says that something waits, and where; never what it says.
type letter func(l i18n.Lang, name string) (subject, body string)

func (s *Service) write(tx *db.Tx, people []organisation.Person, say letter) error {
	var told []organisation.PersonID
	for _, p := range people {
		if p.Email == "" || slices.Contains(told, p.ID) {
			continue
		}
		told = append(told, p.ID)
		l, err := s.Accounts.LanguageOf(tx, p.ID)
		if err != nil {
			return err
		}
		subject, body := say(l, p.Name)
		if err := mail.Send(tx, mail.Message{To: p.Email, Subject: subject, Text: body}); err != nil {
			return fmt.Errorf("write to those who apply: %w", err)
		}
	}
	return nil
}

// people are those who write the application, and the managers.
func (a *Application) people(tx *db.Tx) ([]organisation.Person, error) {
	managers, err := managersOf(tx, a.Organisation)
	return append(slices.Clone(a.Writers), managers...), err
}

func managersOf(tx *db.Tx, org organisation.ID) ([]organisation.Person, error) {
	members, err := organisation.PeopleIn(tx, org, tx.Today())
	var managers []organisation.Person
	for _, m := range members {
		if m.Appointment.Role == access.Manager {
			managers = append(managers, m.Person)
		}
	}
	return managers, err
}

// toAll writes to all who have a part in an application. One that was read in a
// list comes without those who write it.
func (s *Service) toAll(tx *db.Tx, a *Application, say letter) error {
	if len(a.Writers) == 0 {
		whole, err := s.loadApplication(tx, a.ID)
		if err != nil {
			return err
		}
		a.Writers = whole.Writers
	}
	people, err := a.people(tx)
	if err != nil {
		return err
	}
	return s.write(tx, people, say)
}

func (s *Service) tellSent(tx *db.Tx, _ access.Scope, a *Application) error {
	return s.toAll(tx, a, func(l i18n.Lang, name string) (string, string) {
		return text.LetterSent(l, a.Round.Title), text.LetterSentBody(l, name, a.Name, a.Round.Title, a.Receipt, Clocked(l, a.SentAt), a.Hash, a.Round.Deadline, s.BaseURL+a.ID.Address()+"/kvittering")
	})
}

func (s *Service) tellWriter(tx *db.Tx, scope access.Scope, a *Application, person organisation.PersonID) error {
	p, err := organisation.GetPerson(tx, person)
	if err != nil {
		return err
	}
	return s.write(tx, []organisation.Person{p}, func(l i18n.Lang, name string) (string, string) {
		return text.LetterJoin(l, a.Round.Title), text.LetterJoinBody(l, name, scope.Name, a.Round.Title, a.Round.Deadline, s.BaseURL+a.ID.Address())
	})
}

func (s *Service) tellReader(tx *db.Tx, r *Round, person organisation.PersonID) error {
	p, err := organisation.GetPerson(tx, person)
	if err != nil {
		return err
	}
	return s.write(tx, []organisation.Person{p}, func(l i18n.Lang, name string) (string, string) {
		return text.LetterReader(l, r.Title), text.LetterReaderBody(l, name, r.Title, r.Deadline, s.BaseURL+r.ID.Address()+"/ansoegninger")
	})
}

// tellAnswer says that there is an answer, in the same words whatever it is.
func (s *Service) tellAnswer(tx *db.Tx, a *Application) error {
	return s.toAll(tx, a, func(l i18n.Lang, name string) (string, string) {
		return text.LetterAnswer(l, a.Round.Title), text.LetterAnswerBody(l, name, a.Name, a.Round.Title, s.BaseURL+a.ID.Address())
	})
}

func (s *Service) tellMovedUp(tx *db.Tx, a *Application) error {
	return s.toAll(tx, a, func(l i18n.Lang, name string) (string, string) {
		return text.LetterMovedUp(l, a.Round.Title), text.LetterMovedUpBody(l, name, a.Name, a.Round.Title, s.BaseURL+a.ID.Address())
	})
}

func (s *Service) tellBegun(tx *db.Tx, a *Application) error {
	return s.toAll(tx, a, func(l i18n.Lang, name string) (string, string) {
		return text.LetterBegun(l, a.Round.Title), text.LetterBegunBody(l, name, a.Name, a.Round.Title, s.BaseURL+a.ID.Address())
	})
}

func (s *Service) tellInvited(tx *db.Tx, a *Application) error {
	return s.toAll(tx, a, func(l i18n.Lang, name string) (string, string) {
		return text.LetterInvited(l, a.Round.Title), text.LetterInvitedBody(l, name, a.Name, a.Round.Title, a.Round.Deadline, s.BaseURL+a.ID.Address())
	})
}

func (s *Service) tellWithdrawn(tx *db.Tx, a *Application) error {
	r := a.Round
	return s.write(tx, []organisation.Person{r.Person}, func(l i18n.Lang, name string) (string, string) {
		return text.LetterWithdrawn(l, r.Title), text.LetterWithdrawnBody(l, name, a.Name, r.Title, s.BaseURL+r.ID.Address()+"/ansoegninger")
	})
}

// tellAsked tells the contact person of an enquiry that somebody else entered.
func (s *Service) tellAsked(tx *db.Tx, scope access.Scope, e *Enquiry) error {
	if string(e.Round.Person.ID) == scope.Person {
		return nil
	}
	return s.write(tx, []organisation.Person{e.Round.Person}, func(l i18n.Lang, name string) (string, string) {
		return text.LetterEnquiry(l, e.Name), text.LetterEnquiryBody(l, name, e.Name, e.Round.Title, s.BaseURL+e.ID.Address())
	})
}

// tellEnquirer tells those of the organisation that there is an answer.
func (s *Service) tellEnquirer(tx *db.Tx, e *Enquiry) error {
	people, err := e.people(tx)
	if err != nil {
		return err
	}
	at := e.ID.Address()
	if e.State == Invited {
		at = e.Application.Address()
	}
	return s.write(tx, people, func(l i18n.Lang, name string) (string, string) {
		return text.LetterEnquiryAnswer(l, e.Round.Title), text.LetterEnquiryAnswerBody(l, name, e.Name, e.Round.Programme.Name.In(l), s.BaseURL+at)
	})
}

// tellWaiting tells those who wait since an earlier round that there is a new
// one.
func (s *Service) tellWaiting(tx *db.Tx, r *Round) error {
	if !r.Intake().Waiting {
		return nil
	}
	waiting, err := waitingFor(tx, r.Programme.ID)
	if err != nil {
		return err
	}
	var told []organisation.ID
	for _, w := range waiting {
		if slices.Contains(told, w.Organisation) {
			continue
		}
		told = append(told, w.Organisation)
		people, err := managersOf(tx, w.Organisation)
		if err != nil {
			return err
		}
		if err := s.write(tx, people, func(l i18n.Lang, name string) (string, string) {
			return text.LetterNewRound(l, r.Title), text.LetterNewRoundBody(l, name, w.Name, r.Title, r.Deadline, s.BaseURL+r.ID.Address())
		}); err != nil {
			return err
		}
	}
	return nil
}
