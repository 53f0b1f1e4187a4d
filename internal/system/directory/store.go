package directory

import (
	"embed"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/db"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

const columns = `s.id, s.organisation_id, o.name, s.municipality_id, m.name, m.code, s.list, s.content, s.owner_name, s.owner_email,
	s.confirmed_at, s.confirmed_by, s.closed, s.source, s.reports, s.made_at, s.saved_at, s.version`

const joined = ` JOIN organisation_organisation o ON o.id = s.organisation_id JOIN organisation_organisation m ON m.id = s.municipality_id `

const from = ` FROM directory_service s` + joined

func scanService(r db.Scanner) (*Service, error) {
	s := &Service{}
	var confirmed, made, saved db.Time
	err := r.Scan(&s.ID, &s.Organisation, &s.OrgName, &s.Municipality, &s.MunName, &s.MunCode, &s.List, db.JSON(&s.Content), &s.Owner.Name, &s.Owner.Email,
		&confirmed, &s.ConfirmedBy, &s.Closed, db.OrEmpty(&s.Source), &s.Reports, &made, &saved, &s.Version)
	s.Confirmed, s.MadeAt, s.SavedAt = confirmed.Time, made.Time, saved.Time
	return s, err
}

func one(tx *db.Tx, id ID) (*Service, error) {
	s, known, err := db.Maybe(tx, scanService, `SELECT `+columns+from+`WHERE s.id = $1`, id)
	if err == nil && !known {
		err = hidden()
	}
	return s, err
}

// byIDs are the services that are there, in no order.
func byIDs(tx *db.Tx, ids []ID) ([]*Service, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	var args []any
	in := db.In(&args, ids...)
	return db.All(tx, scanService, `SELECT `+columns+from+`WHERE s.id IN `+in, args...)
}

// bumped counts a change of the directory, and gives its new state.
func bumped(tx *db.Tx) (int64, error) {
	return db.One(tx, int64Of, `UPDATE directory_state SET revision = revision + 1 WHERE id = 'all' RETURNING revision`)
}

func int64Of(r db.Scanner) (n int64, err error) { err = r.Scan(&n); return n, err }

func insertService(tx *db.Tx, s *Service) error {
	revision, err := bumped(tx)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO directory_service (id, organisation_id, municipality_id, list, name, content, owner_name, owner_email, confirmed_at, confirmed_by,
			closed, source, reports, made_at, saved_at, version, revision) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
		s.ID, s.Organisation, s.Municipality, s.List, s.Name, db.JSON(s.Content), s.Owner.Name, s.Owner.Email, db.Instant(s.Confirmed), s.ConfirmedBy,
		s.Closed, db.Optional(s.Source), s.Reports, db.Instant(s.MadeAt), db.Instant(s.SavedAt), s.Version, revision)
	return err
}

// updateService keeps a service that was seen in the given version; one that
// somebody else has changed in the meantime is Stale.
func updateService(tx *db.Tx, s *Service, seen int64) error {
	revision, err := bumped(tx)
	if err != nil {
		return err
	}
	n, err := tx.Exec(`UPDATE directory_service SET organisation_id = $3, list = $4, name = $5, content = $6, owner_name = $7, owner_email = $8,
			confirmed_at = $9, confirmed_by = $10, closed = $11, reports = $12, saved_at = $13, version = $14, revision = $15, source = $16 WHERE id = $1 AND version = $2`,
		s.ID, seen, s.Organisation, s.List, s.Name, db.JSON(s.Content), s.Owner.Name, s.Owner.Email,
		db.Instant(s.Confirmed), s.ConfirmedBy, s.Closed, s.Reports, db.Instant(s.SavedAt), s.Version, revision, db.Optional(s.Source))
	if err == nil && n == 0 {
		err = stale()
	}
	return err
}

// state is how often the directory and its list of synonyms were changed.
type state struct{ revision, words int64 }

func stateOf(tx *db.Tx) (state, error) {
	return db.One(tx, func(r db.Scanner) (s state, err error) {
		err = r.Scan(&s.revision, &s.words)
		return s, err
	}, `SELECT revision, words FROM directory_state WHERE id = 'all'`)
}

// changedSince are the services that were changed after a state of the directory.
func changedSince(tx *db.Tx, revision int64) ([]*Service, error) {
	return db.All(tx, scanService, `SELECT `+columns+from+`WHERE s.revision > $1 ORDER BY s.revision`, revision)
}

// Kept is what a list of those who look after services shows.
type Kept string

// The lists.
const (
	KeptAll    Kept = ""
	KeptWrong  Kept = "reported"
	KeptDue    Kept = "due" // those that are old as well
	KeptOld    Kept = "old"
	KeptClosed Kept = "closed"
)

// keptBy are services that organisations offer, or that stand in their
// directories, after a place in the order of names.
func keptBy(tx *db.Tx, o own, k Kept, due, old time.Time, after string, limit int) ([]*Service, error) {
	var args []any
	own := db.In(&args, o.offered...)
	in := db.In(&args, o.listed...)
	where := []string{"(s.organisation_id IN " + own + " OR s.municipality_id IN " + in + ")"}
	add := func(condition string, values ...any) {
		numbers := make([]any, len(values))
		for i, v := range values {
			args = append(args, v)
			numbers[i] = len(args)
		}
		where = append(where, fmt.Sprintf(condition, numbers...))
	}
	add("s.closed = $%d", k == KeptClosed)
	switch k {
	case KeptWrong:
		where = append(where, "s.reports > 0")
	case KeptDue:
		add("s.confirmed_at <= $%d", db.Instant(due))
	case KeptOld:
		add("s.confirmed_at <= $%d", db.Instant(old))
	case KeptAll, KeptClosed:
	}
	if id, name, ok := strings.Cut(after, "|"); ok {
		add("(s.name, s.id) > ($%d, $%d)", name, id)
	}
	args = append(args, limit)
	return db.All(tx, scanService, `SELECT `+columns+from+`WHERE `+strings.Join(where, " AND ")+` ORDER BY s.name, s.id LIMIT $`+strconv.Itoa(len(args)), args...)
}

// countsOf are how many services somebody looks after: all, reported, due, old.
func countsOf(tx *db.Tx, o own, due, old time.Time) (c Counts, err error) {
	args := []any{db.Instant(due), db.Instant(old)}
	own := db.In(&args, o.offered...)
	in := db.In(&args, o.listed...)
	return db.One(tx, func(r db.Scanner) (c Counts, err error) {
		err = r.Scan(&c.All, &c.Reported, &c.Due, &c.Old)
		return c, err
	}, `SELECT COUNT(*), COALESCE(SUM(CASE WHEN reports > 0 THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN confirmed_at <= $1 THEN 1 ELSE 0 END), 0),
			COALESCE(SUM(CASE WHEN confirmed_at <= $2 THEN 1 ELSE 0 END), 0)
		FROM directory_service WHERE (organisation_id IN `+own+` OR municipality_id IN `+in+`) AND NOT closed`, args...)
}

// providersIn are the organisations that have services in the directories of
// municipalities, by name.
func providersIn(tx *db.Tx, municipalities []Home) ([]Home, error) {
	var args []any
	var ids []organisation.ID
	for _, h := range municipalities {
		ids = append(ids, h.ID)
	}
	in := db.In(&args, ids...)
	return db.All(tx, func(r db.Scanner) (h Home, err error) {
		err = r.Scan(&h.ID, &h.Name, &h.Kind)
		return h, err
	}, `SELECT o.id, o.name, o.kind FROM organisation_organisation o
		WHERE o.id IN (SELECT organisation_id FROM directory_service WHERE municipality_id IN `+in+`) ORDER BY o.name, o.id`, args...)
}

// ownedBy are how many services a person is the owner of that are reported, or
// were confirmed long ago.
func ownedBy(tx *db.Tx, person string, old time.Time) (Counts, error) {
	return db.One(tx, func(r db.Scanner) (c Counts, err error) {
		err = r.Scan(&c.Reported, &c.Old)
		return c, err
	}, `SELECT COALESCE(SUM(CASE WHEN s.reports > 0 THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN s.confirmed_at <= $2 THEN 1 ELSE 0 END), 0)
		FROM organisation_person p JOIN directory_service s ON s.owner_email = lower(p.email) AND NOT s.closed WHERE p.id = $1`, person, db.Instant(old))
}
