package identity

import (
	"context"
	"fmt"

	"tovholder/internal/core/identity/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// FirstAdministrator makes the one-time address at which the first
// administrator of a new instance is made, for the program to print when it
// starts. It is empty when there is an account already.
func (s *Service) FirstAdministrator(ctx context.Context) (address string, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		there, err := anyAccount(tx)
		if err != nil || there {
			return err
		}
		address, err = s.newLink(tx, First, "", InvitationLife)
		return err
	})
	if err != nil {
		return "", fmt.Errorf("make the first administrator's address: %w", err)
	}
	return address, nil
}

// Founder is the first administrator, and the organisation that runs the instance.
type Founder struct {
	Organisation string
	Name         string
	Email        string
	Login        string
	Password     string
}

// Found makes the first administrator and begins a session. The address can't
// be used once there is an account, whoever made it.
func (s *Service) Found(ctx context.Context, token string, f Founder, l i18n.Lang, k Knock) (string, error) {
	link, err := s.Look(ctx, token)
	if err != nil {
		return "", err
	}
	if link.Purpose != First {
		return "", usedUp()
	}
	hashed, err := s.checkFounder(ctx, f)
	if err != nil {
		return "", err
	}
	var a Account
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		there, err := anyAccount(tx)
		if err != nil {
			return err
		}
		first, err := useLink(tx, hashOf(token))
		if err != nil {
			return err
		}
		if there || !first {
			return usedUp()
		}
		person, err := establish(tx, f)
		if err != nil {
			return err
		}
		a, err = newAccount(tx, Account{Person: person, Login: f.Login, Email: f.Email, Lang: l, State: Active, password: hashed}, access.Program())
		return err
	})
	if err != nil {
		return "", fmt.Errorf("make the first administrator: %w", err)
	}
	if err := s.tell(ctx, access.Program(), audit.Security, account(a.ID), "first administrator made"); err != nil {
		return "", err
	}
	return s.letIn(ctx, a, Login{Method: Password}, k, func(tx *db.Tx) error { return rememberPlace(tx, place(a.Login, k.Address)) })
}

func (s *Service) checkFounder(ctx context.Context, f Founder) (hashed string, err error) {
	var c fault.Checks
	c.Need(f.Organisation != "", "organisation", text.OrganisationMissing)
	c.Need(f.Name != "", "name", text.NameMissing)
	c.Need(organisation.ValidEmail(f.Email), "email", text.EmailForm)
	c.Need(validLogin(f.Login), "login", text.LoginForm)
	if problem := checkPassword(f.Password, f.Login, []string{f.Name, f.Organisation}); problem != nil {
		c.Add("password", problem)
	}
	if err := c.Err(); err != nil {
		return "", err
	}
	return s.newPassword(ctx, f.Password, f.Login, f.Name, f.Organisation)
}

func establish(tx *db.Tx, f Founder) (organisation.PersonID, error) {
	by := access.Program()
	agency, err := organisation.Establish(tx, by, organisation.Organisation{Kind: organisation.Agency, Name: f.Organisation})
	if err != nil {
		return "", err
	}
	person, err := organisation.Register(tx, by, organisation.Person{Name: f.Name, Email: f.Email})
	if err != nil {
		return "", err
	}
	_, err = organisation.Appoint(tx, by, organisation.Appointment{Person: person, Organisation: agency, Role: access.Administrator, From: tx.Today()})
	return person, err
}
