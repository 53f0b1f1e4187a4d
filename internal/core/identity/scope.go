package identity

import (
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

// ScopeOf is what a person who is not here may see now, for a letter or a
// calendar that is made for them. It is made anew each time: who has left an
// organisation sees nothing of it any more. No strong login stands behind it,
// so citizens' data stay closed. ok is false for a person without an account
// that is in use.
func (s *Service) ScopeOf(tx *db.Tx, person organisation.PersonID) (scope access.Scope, ok bool, err error) {
	a, known, err := accountOf(tx, person)
	if err != nil || !known || a.State != Active || !s.Demo && !a.HasPassword() {
		return scope, false, err
	}
	p, holdings, err := organisation.Caller(tx, person, tx.Today())
	if err != nil {
		return scope, false, err
	}
	return access.Scope{Account: string(a.ID), Person: string(person), Name: p.Name, Lang: a.Lang, Holdings: holdings, Via: access.ViaNotice}, true, nil
}

// LanguageOf is the language in which a person is written to; Danish when they
// have no account.
func (s *Service) LanguageOf(tx *db.Tx, person organisation.PersonID) (i18n.Lang, error) {
	a, _, err := accountOf(tx, person)
	return a.Lang, err
}

// Shut reports whether a person had an account that has been closed. Who has
// never had one is not shut out.
func (s *Service) Shut(tx *db.Tx, person organisation.PersonID) (bool, error) {
	a, known, err := accountOf(tx, person)
	return known && a.State == Closed, err
}
