package identity

import (
	"embed"
	"io/fs"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

// Accounts.

const accountColumns = `a.id, a.person_id, a.login, a.email, a.password, a.language, a.state, a.last_login_at`

func scanAccount(row db.Scanner) (a Account, err error) {
	var language string
	var last db.Time
	err = row.Scan(&a.ID, &a.Person, &a.Login, &a.Email, &a.password, &language, &a.State, &last)
	a.Lang, _ = i18n.Parse(language)
	a.LastLogin = last.Time
	return a, err
}

func accountBy(tx *db.Tx, id AccountID) (Account, bool, error) {
	return db.Maybe(tx, scanAccount, `SELECT `+accountColumns+` FROM identity_account a WHERE a.id = $1`, id)
}

func accountByLogin(tx *db.Tx, login string) (Account, bool, error) {
	return db.Maybe(tx, scanAccount, `SELECT `+accountColumns+` FROM identity_account a WHERE a.login_key = $1`, key(login))
}

func accountOf(tx *db.Tx, person organisation.PersonID) (Account, bool, error) {
	return db.Maybe(tx, scanAccount, `SELECT `+accountColumns+` FROM identity_account a WHERE a.person_id = $1`, person)
}

// accountsFor are the active ones with this log-in name or e-mail address. The
// log-in name is one person's own and comes first: anybody can write anybody's
// e-mail address on an account.
func accountsFor(tx *db.Tx, login string) ([]Account, error) {
	return db.All(tx, scanAccount, `SELECT `+accountColumns+` FROM identity_account a
		WHERE (a.login_key = $1 OR a.email = $1) AND a.state = $2 ORDER BY CASE WHEN a.login_key = $1 THEN 0 ELSE 1 END, a.id LIMIT 5`, key(login), Active)
}

func anyAccount(tx *db.Tx) (bool, error) {
	return db.Exists(tx, `SELECT 1 FROM identity_account`)
}

func insertAccount(tx *db.Tx, a Account) error {
	_, err := tx.Exec(`INSERT INTO identity_account (id, person_id, login, login_key, email, password, language, state, created_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		a.ID, a.Person, a.Login, key(a.Login), a.Email, a.password, a.Lang.Tag(), a.State, db.Instant(tx.Now()))
	return err
}

func setPassword(tx *db.Tx, id AccountID, hash string) error {
	_, err := tx.Exec(`UPDATE identity_account SET password = $2 WHERE id = $1`, id, hash)
	return err
}

func setState(tx *db.Tx, id AccountID, state State) error {
	_, err := tx.Exec(`UPDATE identity_account SET state = $2 WHERE id = $1`, id, state)
	return err
}

func shut(tx *db.Tx, a Account) error {
	_, err := tx.Exec(`UPDATE identity_account SET state = $2, closed_from = $3 WHERE id = $1`, a.ID, Closed, a.State)
	return err
}

// unshut gives a closed account the state back that it had before.
func unshut(tx *db.Tx, id AccountID) error {
	_, err := tx.Exec(`UPDATE identity_account SET state = closed_from, closed_from = '' WHERE id = $1`, id)
	return err
}

func setLanguage(tx *db.Tx, id AccountID, l i18n.Lang) error {
	_, err := tx.Exec(`UPDATE identity_account SET language = $2 WHERE id = $1`, id, l.Tag())
	return err
}

func setAddress(tx *db.Tx, id AccountID, login, email string) error {
	_, err := tx.Exec(`UPDATE identity_account SET login = $2, login_key = $3, email = $4 WHERE id = $1`, id, login, key(login), email)
	return err
}

// Links.

func insertLink(tx *db.Tx, hash string, purpose Purpose, account AccountID, ends time.Time) error {
	_, err := tx.Exec(`INSERT INTO identity_link (token_hash, purpose, account_id, created_at, ends_at) VALUES ($1, $2, $3, $4, $5)`,
		hash, purpose, db.Optional(account), db.Instant(tx.Now()), db.Instant(ends))
	return err
}

// openLink is a link that was not used and has not expired.
func openLink(tx *db.Tx, hash string) (l Link, ok bool, err error) {
	return db.Maybe(tx, func(row db.Scanner) (l Link, err error) {
		err = row.Scan(&l.Purpose, db.OrEmpty(&l.Account))
		return l, err
	}, `SELECT purpose, account_id FROM identity_link WHERE token_hash = $1 AND used_at IS NULL AND ends_at > $2`, hash, db.Instant(tx.Now()))
}

// useLink reports false when somebody else was quicker.
func useLink(tx *db.Tx, hash string) (bool, error) {
	n, err := tx.Exec(`UPDATE identity_link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND ends_at > $2`, hash, db.Instant(tx.Now()))
	return n == 1, err
}

// dropLinks makes the links of an account that are still open worthless.
func dropLinks(tx *db.Tx, account AccountID) error {
	_, err := tx.Exec(`DELETE FROM identity_link WHERE account_id = $1 AND used_at IS NULL`, account)
	return err
}

// invitationEnds is until when an account's invitation can be used; zero when
// there is none, or it went to an address that is no longer the person's.
func invitationEnds(tx *db.Tx, a Account) (time.Time, error) {
	t, _, err := db.Maybe(tx, func(row db.Scanner) (t db.Time, err error) {
		err = row.Scan(&t)
		return t, err
	}, `SELECT ends_at FROM identity_link WHERE account_id = $1 AND purpose = $2 AND used_at IS NULL AND ends_at > $3
		AND EXISTS (SELECT 1 FROM organisation_person p WHERE p.id = $4 AND p.email = $5)
		ORDER BY ends_at DESC LIMIT 1`, a.ID, Invitation, db.Instant(tx.Now()), a.Person, a.Email)
	return t.Time, err
}

// Attempts.

func addTry(tx *db.Tx, b bucket) (int64, error) {
	return db.One(tx, func(row db.Scanner) (n int64, err error) {
		err = row.Scan(&n)
		return n, err
	}, `INSERT INTO identity_attempt (bucket, since, tries) VALUES ($1, $2, 1)
		ON CONFLICT (bucket, since) DO UPDATE SET tries = identity_attempt.tries + 1 RETURNING tries`, b.name, b.since(tx.Now()))
}

func takeBack(tx *db.Tx, b bucket) error {
	_, err := tx.Exec(`UPDATE identity_attempt SET tries = tries - 1 WHERE bucket = $1 AND since = $2 AND tries > 0`, b.name, b.since(tx.Now()))
	return err
}

func empty(tx *db.Tx, b bucket) error {
	_, err := tx.Exec(`DELETE FROM identity_attempt WHERE bucket = $1`, b.name)
	return err
}

func isFamiliar(tx *db.Tx, place string, after time.Time) (bool, error) {
	return db.Exists(tx, `SELECT 1 FROM identity_familiar WHERE place = $1 AND seen_at > $2`, place, db.Instant(after))
}

func rememberPlace(tx *db.Tx, place string) error {
	_, err := tx.Exec(`INSERT INTO identity_familiar (place, seen_at) VALUES ($1, $2)
		ON CONFLICT (place) DO UPDATE SET seen_at = excluded.seen_at`, place, db.Instant(tx.Now()))
	return err
}

// clean takes away what has run out.
func clean(tx *db.Tx) error {
	now := tx.Now()
	for _, c := range []struct {
		statement string
		before    time.Time
	}{
		{`DELETE FROM identity_session WHERE ends_at < $1`, now},
		{`DELETE FROM identity_link WHERE ends_at < $1`, now.AddDate(0, 0, -30)},
		{`DELETE FROM identity_attempt WHERE since < $1`, now.Add(-2 * resetWindow)},
		{`DELETE FROM identity_familiar WHERE seen_at < $1`, now.Add(-placeRemembered)},
	} {
		if _, err := tx.Exec(c.statement, db.Instant(c.before)); err != nil {
			return err
		}
	}
	return nil
}
