package identity

import (
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

// Sessions.

func insertSession(tx *db.Tx, hash string, s Session, account AccountID) error {
	_, err := tx.Exec(`INSERT INTO identity_session (id, token_hash, account_id, method, strong, device, created_at, seen_at, ends_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
		s.ID, hash, account, s.Login.Method, s.Login.Strong, s.Device, db.Instant(s.Created), db.Instant(s.Created.Add(SessionLife)))
	return err
}

func noteLogin(tx *db.Tx, id AccountID) error {
	_, err := tx.Exec(`UPDATE identity_account SET last_login_at = $2 WHERE id = $1`, id, db.Instant(tx.Now()))
	return err
}

// endOldest leaves an account its newest sessions, at most as many as it may have.
func endOldest(tx *db.Tx, account AccountID) error {
	_, err := tx.Exec(`DELETE FROM identity_session WHERE account_id = $1 AND id NOT IN (
		SELECT id FROM identity_session WHERE account_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2)`, account, SessionsMost)
	return err
}

func openSession(tx *db.Tx, hash string) (knock, bool, error) {
	return db.Maybe(tx, func(row db.Scanner) (k knock, err error) {
		var language string
		var seen db.Time
		err = row.Scan(&k.session, &k.account, &k.person, &language, &k.login.Method, &k.login.Strong, &seen)
		k.lang, _ = i18n.Parse(language)
		k.seen = seen.Time
		return k, err
	}, `SELECT s.id, a.id, a.person_id, a.language, s.method, s.strong, s.seen_at
		FROM identity_session s JOIN identity_account a ON a.id = s.account_id
		WHERE s.token_hash = $1 AND s.ends_at > $2 AND s.seen_at > $3 AND a.state = $4`,
		hash, db.Instant(tx.Now()), db.Instant(tx.Now().Add(-SessionIdle)), Active)
}

func noteSession(tx *db.Tx, id SessionID) error {
	_, err := tx.Exec(`UPDATE identity_session SET seen_at = $2 WHERE id = $1`, id, db.Instant(tx.Now()))
	return err
}

func sessionsOf(tx *db.Tx, account AccountID) ([]Session, error) {
	return db.All(tx, scanSession, `SELECT id, method, strong, device, created_at, seen_at FROM identity_session
		WHERE account_id = $1 AND ends_at > $2 AND seen_at > $3 ORDER BY seen_at DESC, id DESC`,
		account, db.Instant(tx.Now()), db.Instant(tx.Now().Add(-SessionIdle)))
}

func scanSession(row db.Scanner) (s Session, err error) {
	var created, seen db.Time
	err = row.Scan(&s.ID, &s.Login.Method, &s.Login.Strong, &s.Device, &created, &seen)
	s.Created, s.Seen = created.Time, seen.Time
	return s, err
}

func endSession(tx *db.Tx, account AccountID, id SessionID) (bool, error) {
	n, err := tx.Exec(`DELETE FROM identity_session WHERE account_id = $1 AND id = $2`, account, id)
	return n > 0, err
}

func endByToken(tx *db.Tx, token string) error {
	if token == "" {
		return nil
	}
	_, err := tx.Exec(`DELETE FROM identity_session WHERE token_hash = $1`, hashOf(token))
	return err
}

// endEverything ends an account's sessions and makes its tokens and calendar
// address worthless: what
// one did in an account, the other could go on doing.
func endEverything(tx *db.Tx, account AccountID) error {
	if _, err := tx.Exec(`DELETE FROM identity_session WHERE account_id = $1`, account); err != nil {
		return err
	}
	if err := dropCalendar(tx, account); err != nil {
		return err
	}
	return revokeTokens(tx, account)
}

// Tokens.

func insertToken(tx *db.Tx, hash string, t Token, account AccountID, l Login, ends time.Time) error {
	_, err := tx.Exec(`INSERT INTO identity_token (id, token_hash, account_id, name, method, strong, created_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		t.ID, hash, account, t.Name, l.Method, l.Strong, db.Instant(tx.Now()), db.Instant(ends))
	return err
}

func openToken(tx *db.Tx, hash string) (knock, bool, error) {
	return db.Maybe(tx, func(row db.Scanner) (k knock, err error) {
		var language string
		var used db.Time
		err = row.Scan(&k.token, &k.account, &k.person, &language, &k.login.Method, &k.login.Strong, &used)
		k.lang, _ = i18n.Parse(language)
		k.seen = used.Time
		return k, err
	}, `SELECT t.id, a.id, a.person_id, a.language, t.method, t.strong, t.used_at
		FROM identity_token t JOIN identity_account a ON a.id = t.account_id
		WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.ends_at > $2 AND a.state = $3`, hash, db.Instant(tx.Now()), Active)
}

func noteToken(tx *db.Tx, id TokenID) error {
	_, err := tx.Exec(`UPDATE identity_token SET used_at = $2 WHERE id = $1`, id, db.Instant(tx.Now()))
	return err
}

func tokensOf(tx *db.Tx, account AccountID) ([]Token, error) {
	return db.All(tx, func(row db.Scanner) (t Token, err error) {
		var created, ends, used db.Time
		err = row.Scan(&t.ID, &t.Name, &created, &ends, &used)
		t.Created, t.Used, t.Last = created.Time, used.Time, lastDay(ends.Time)
		return t, err
	}, `SELECT id, name, created_at, ends_at, used_at FROM identity_token
		WHERE account_id = $1 AND revoked_at IS NULL AND ends_at > $2 ORDER BY created_at DESC, id DESC`, account, db.Instant(tx.Now()))
}

func lastDay(ends time.Time) calendar.Date { return calendar.Of(ends.Add(-time.Millisecond)) }

func revokeToken(tx *db.Tx, account AccountID, id TokenID) (bool, error) {
	n, err := tx.Exec(`UPDATE identity_token SET revoked_at = $3 WHERE account_id = $1 AND id = $2 AND revoked_at IS NULL`,
		account, id, db.Instant(tx.Now()))
	return n > 0, err
}

func revokeTokens(tx *db.Tx, account AccountID) error {
	_, err := tx.Exec(`UPDATE identity_token SET revoked_at = $2 WHERE account_id = $1 AND revoked_at IS NULL`, account, db.Instant(tx.Now()))
	return err
}

// Calendars.

func calendarSince(tx *db.Tx, account AccountID) (time.Time, error) {
	t, _, err := db.Maybe(tx, func(row db.Scanner) (t db.Time, err error) {
		err = row.Scan(&t)
		return t, err
	}, `SELECT created_at FROM identity_calendar WHERE account_id = $1`, account)
	return t.Time, err
}

func putCalendar(tx *db.Tx, account AccountID, hash string) error {
	_, err := tx.Exec(`INSERT INTO identity_calendar (account_id, token_hash, created_at) VALUES ($1, $2, $3)
		ON CONFLICT (account_id) DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at`, account, hash, db.Instant(tx.Now()))
	return err
}

func dropCalendar(tx *db.Tx, account AccountID) error {
	_, err := tx.Exec(`DELETE FROM identity_calendar WHERE account_id = $1`, account)
	return err
}

func openCalendar(tx *db.Tx, hash string) (organisation.PersonID, bool, error) {
	person, ok, err := db.Maybe(tx, db.Text, `SELECT a.person_id FROM identity_calendar c JOIN identity_account a ON a.id = c.account_id WHERE c.token_hash = $1`, hash)
	return organisation.PersonID(person), ok, err
}
