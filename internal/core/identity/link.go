package identity

import (
	"context"
	"fmt"
	"time"

	"tovholder/internal/core/identity/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/limit"
	"tovholder/internal/platform/mail"
)

// Purpose is what a one-time link is for.
type Purpose string

// The purposes.
const (
	Invitation Purpose = "invitation" // choose the first password of an account
	Reset      Purpose = "reset"      // choose a new one
	First      Purpose = "first"      // make the first administrator
)

// Link is a one-time link that is still good.
type Link struct {
	Purpose Purpose
	Account AccountID
	Login   string // the account's log-in name
	Name    string // the name of its owner
}

// Path is the address of a link in this program.
func (p Purpose) Path(token string) string {
	if p == Reset {
		return "/nulstil/" + token
	}
	return "/invitation/" + token
}

func usedUp() error { return fault.New(fault.NotFound, text.LinkUsedUp) }

// Look tells what a link is for, without using it. A link that does not exist,
// was used or has expired gives a fault of kind NotFound.
func (s *Service) Look(ctx context.Context, token string) (l Link, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		l, _, err = look(tx, token)
		return err
	})
	return l, err
}

func look(tx *db.Tx, token string) (Link, Account, error) {
	l, ok, err := openLink(tx, hashOf(token))
	if err != nil {
		return l, Account{}, err
	}
	if !ok {
		return l, Account{}, usedUp()
	}
	if l.Account == "" {
		return l, Account{}, nil
	}
	a, known, err := accountBy(tx, l.Account)
	if err != nil {
		return l, a, err
	}
	if !known || a.State == Closed {
		return l, a, usedUp()
	}
	p, err := organisation.GetPerson(tx, a.Person)
	if err == nil && l.Purpose == Invitation && p.Email != a.Email {
		err = usedUp() // it was sent to an address that was a mistake
	}
	l.Login, l.Name = a.Login, p.Name
	return l, a, err
}

// Invite makes an account for a person who has none, or makes a new link for
// one that was never used, and mails the link. The log-in name is the person's
// e-mail address. Those who look after the person may; a person without an
// e-mail address gives a fault of kind Invalid, one who is in use already
// Conflict.
func (s *Service) Invite(ctx context.Context, scope access.Scope, person organisation.PersonID) error {
	if err := s.DB.Read(ctx, func(tx *db.Tx) error { return mayLookAfter(tx, scope, person) }); err != nil {
		return err
	}
	return s.secured(ctx, scope, subject{organisation.SubjectPerson, string(person)}, "invited", func(tx *db.Tx) error {
		if err := s.mayStillLookAfter(tx, scope, person); err != nil {
			return err
		}
		p, err := organisation.GetPerson(tx, person)
		if err != nil {
			return err
		}
		if p.Email == "" {
			return wrongField("email", text.InviteNoEmail)
		}
		a, err := s.accountToInvite(tx, scope, p)
		if err != nil {
			return fmt.Errorf("invite: %w", err)
		}
		link, err := s.newLink(tx, Invitation, a.ID, InvitationLife)
		if err != nil {
			return fmt.Errorf("invite: %w", err)
		}
		last := calendar.Of(tx.Now().Add(InvitationLife))
		return mail.Send(tx, mail.Message{To: a.Email, Subject: text.InvitationSubject(a.Lang), Text: text.InvitationMail(a.Lang, p.Name, scope.Name, link, last)})
	})
}

func mayLookAfter(tx *db.Tx, scope access.Scope, person organisation.PersonID) error {
	may, err := organisation.May(tx, scope, person)
	if err == nil && !may {
		err = hidden()
	}
	return err
}

// mayStillLookAfter asks again in the transaction of the change: by whom the
// scope was made, and which roles it holds, can be over by now.
func (s *Service) mayStillLookAfter(tx *db.Tx, scope access.Scope, person organisation.PersonID) error {
	if err := s.Still(tx, scope); err != nil {
		return err
	}
	now, err := organisation.Renewed(tx, scope)
	if err != nil {
		return err
	}
	return mayLookAfter(tx, now, person)
}

func (s *Service) accountToInvite(tx *db.Tx, scope access.Scope, p organisation.Person) (Account, error) {
	a, known, err := accountOf(tx, p.ID)
	if err != nil {
		return a, err
	}
	if known && a.State != Invited {
		return a, fault.New(fault.Conflict, text.InviteInUse)
	}
	other, taken, err := accountByLogin(tx, p.Email)
	if err != nil {
		return a, err
	}
	if taken && other.Person != p.ID {
		return a, wrongField("email", text.InviteLoginTaken)
	}
	if known {
		return s.inviteAt(tx, scope, a, p.Email)
	}
	return newAccount(tx, Account{Person: p.ID, Login: p.Email, Email: p.Email, Lang: scope.Lang, State: Invited}, scope)
}

// address is how an account is found, as the history tells it.
type address struct {
	Login string `json:"login"`
	Email string `json:"email"`
}

// inviteAt gives an account that is not in use yet the address to which its
// invitation now goes.
func (s *Service) inviteAt(tx *db.Tx, scope access.Scope, a Account, email string) (Account, error) {
	before, after := address{a.Login, a.Email}, address{email, email}
	if before == after {
		return a, nil
	}
	a.Login, a.Email = email, email
	if err := setAddress(tx, a.ID, a.Login, a.Email); err != nil {
		return a, err
	}
	return a, audit.Record(tx, scope, audit.Change{
		SubjectKind: organisation.SubjectPerson, SubjectID: string(a.Person), Noun: "account", NounID: string(a.ID), Verb: "changed",
		Before: before, After: after,
	})
}

// newAccount adds an account and tells the person's history.
func newAccount(tx *db.Tx, a Account, scope access.Scope) (Account, error) {
	a.ID = AccountID(tx.NewID())
	if a.Lang == i18n.Pseudo {
		a.Lang = i18n.Da
	}
	if err := insertAccount(tx, a); err != nil {
		return a, fmt.Errorf("add an account: %w", err)
	}
	return a, record(tx, scope, a, "created")
}

func record(tx *db.Tx, scope access.Scope, a Account, verb string) error {
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: organisation.SubjectPerson, SubjectID: string(a.Person), Noun: "account", NounID: string(a.ID), Verb: verb,
	})
}

// newLink makes a link, which is now the only one of its account, and returns
// its whole address.
func (s *Service) newLink(tx *db.Tx, purpose Purpose, account AccountID, life time.Duration) (string, error) {
	if account != "" {
		if err := dropLinks(tx, account); err != nil {
			return "", err
		}
	}
	token, hash := secret("")
	return s.BaseURL + purpose.Path(token), insertLink(tx, hash, purpose, account, tx.Now().Add(life))
}

// Accept uses an invitation: the password is chosen, the account is open and
// its owner is logged in with the session whose token is returned.
func (s *Service) Accept(ctx context.Context, token, password string, k Knock) (string, error) {
	a, hashed, err := s.choose(ctx, token, Invitation, password)
	if err != nil {
		return "", err
	}
	if err := s.tell(ctx, a.scope(), audit.Security, account(a.ID), "invitation used"); err != nil {
		return "", err
	}
	session, err := s.letIn(ctx, a, Login{Method: Password}, k, func(tx *db.Tx) error {
		if _, _, err := look(tx, token); err != nil {
			return err
		}
		if err := settle(tx, token, a, hashed); err != nil {
			return err
		}
		if err := setState(tx, a.ID, Active); err != nil {
			return err
		}
		return rememberPlace(tx, place(a.Login, k.Address))
	})
	return session, s.undone(ctx, a.scope(), audit.Security, account(a.ID), "invitation used", err)
}

// ResetPassword uses a link for a new password. Every session of the account
// ends, its tokens are worthless, and nobody is logged in: that is done with the new password.
func (s *Service) ResetPassword(ctx context.Context, token, password string) error {
	a, hashed, err := s.choose(ctx, token, Reset, password)
	if err != nil {
		return err
	}
	return s.secured(ctx, access.Scope{}, account(a.ID), "password reset", func(tx *db.Tx) error {
		if err := settle(tx, token, a, hashed); err != nil {
			return err
		}
		if err := endEverything(tx, a.ID); err != nil {
			return err
		}
		return s.tellChanged(tx, a)
	})
}

// choose finds the account behind a link and hashes the password chosen for it.
func (s *Service) choose(ctx context.Context, token string, purpose Purpose, password string) (a Account, hashed string, err error) {
	var l Link
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		l, a, err = look(tx, token)
		return err
	})
	if err != nil {
		return a, "", err
	}
	if l.Purpose != purpose {
		return a, "", usedUp()
	}
	hashed, err = s.newPassword(ctx, password, a.Login, l.Name)
	return a, hashed, err
}

// settle uses up the link, and with it every other of the account.
func settle(tx *db.Tx, token string, a Account, hashed string) error {
	first, err := useLink(tx, hashOf(token))
	if err != nil {
		return err
	}
	if !first {
		return usedUp()
	}
	if err := dropLinks(tx, a.ID); err != nil {
		return err
	}
	return setPassword(tx, a.ID, hashed)
}

// AskReset mails a link for a new password to whoever has the log-in name or
// the e-mail address. Who that is, and whether there is anybody, shows neither
// in what it returns nor in when: the letters are written afterwards.
func (s *Service) AskReset(ctx context.Context, login string, v Visitor) error {
	var open bool
	err := s.DB.Write(ctx, func(tx *db.Tx) (err error) {
		open, _, err = count(tx, newBucket(resetWindow, resetsPerAddress, "reset address", limit.Place(v.Address)))
		if err != nil || !open {
			return err
		}
		wanted, _, err := count(tx, newBucket(resetWindow, resetsPerAccount, "reset account", key(login)))
		if err != nil {
			return err
		}
		accounts, err := accountsFor(tx, login)
		if err != nil {
			return err
		}
		work := resets{Accounts: []AccountID{}}
		for _, a := range accounts {
			if wanted {
				work.Accounts = append(work.Accounts, a.ID)
			}
		}
		return jobs.Enqueue(tx, work)
	})
	if err != nil {
		return fmt.Errorf("ask for a new password: %w", err)
	}
	if !open {
		return fault.New(fault.TooMany, func(l i18n.Lang) string { return text.TooMany(l, int(resetWindow/time.Minute)) })
	}
	return nil
}

// resets is the work of writing to those who want a new password; often to
// nobody.
type resets struct {
	Accounts []AccountID `json:"accounts"`
}

func (resets) Kind() string { return "identity-reset" }

func (s *Service) sendResets(ctx context.Context, job jobs.Job[resets]) error {
	for _, id := range job.Args.Accounts {
		if err := s.tell(ctx, access.Program(), audit.Security, account(id), "reset asked for"); err != nil {
			return err
		}
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		for _, id := range job.Args.Accounts {
			a, known, err := accountBy(tx, id)
			if err != nil {
				return err
			}
			if !known || a.State != Active {
				continue
			}
			if err := s.mailReset(tx, a); err != nil {
				return fmt.Errorf("send a link for a new password: %w", err)
			}
		}
		return nil
	})
}

// cleaning is the work of taking away what has run out.
type cleaning struct{}

func (cleaning) Kind() string { return "identity-clean" }

func (s *Service) clean(ctx context.Context, _ jobs.Job[cleaning]) error {
	return s.DB.Write(ctx, clean)
}

func (s *Service) mailReset(tx *db.Tx, a Account) error {
	if a.Email == "" || !a.HasPassword() {
		return nil
	}
	p, err := organisation.GetPerson(tx, a.Person)
	if err != nil {
		return err
	}
	link, err := s.newLink(tx, Reset, a.ID, ResetLife)
	if err != nil {
		return err
	}
	return mail.Send(tx, mail.Message{To: a.Email, Subject: text.ResetSubject(a.Lang), Text: text.ResetMail(a.Lang, p.Name, link)})
}

// RescueLink makes a link for a new password for whoever runs the program's
// commands, for somebody who gets no mail. It is good for ResetLife.
func (s *Service) RescueLink(ctx context.Context, login string) (address string, err error) {
	a, err := s.mustFind(ctx, login)
	if err != nil {
		return "", err
	}
	err = s.secured(ctx, access.Program(), account(a.ID), "rescue link made", func(tx *db.Tx) error {
		purpose := Reset
		if a.State == Invited {
			purpose = Invitation
			p, err := organisation.GetPerson(tx, a.Person)
			if err != nil {
				return err
			}
			if err := setAddress(tx, a.ID, a.Login, p.Email); err != nil {
				return err
			}
		}
		address, err = s.newLink(tx, purpose, a.ID, ResetLife)
		return err
	})
	return address, err
}

func tooManyTries(l i18n.Lang) string { return text.TooMany(l, int(limitWindow/time.Minute)) }
