package directory

import (
	"strings"
	"time"

	"tovholder/internal/platform/db"
)

const reportColumns = `SELECT id, words, email, made_at, settled_at, settled_by, outcome, note FROM directory_report `

func scanReport(r db.Scanner) (p Report, err error) {
	var made, settled db.Time
	err = r.Scan(&p.ID, &p.Words, &p.Email, &made, &settled, &p.SettledBy, &p.Outcome, &p.Note)
	p.At, p.SettledAt = made.Time, settled.Time
	return p, err
}

// reportsOf are the open reports of a service, and the newest settled ones.
func reportsOf(tx *db.Tx, id ID) (open, settled []Report, err error) {
	if open, err = db.All(tx, scanReport, reportColumns+`WHERE service_id = $1 AND settled_at IS NULL ORDER BY made_at, id`, id); err != nil {
		return nil, nil, err
	}
	settled, err = db.All(tx, scanReport, reportColumns+`WHERE service_id = $1 AND settled_at IS NOT NULL ORDER BY made_at DESC, id LIMIT $2`, id, shownSettled)
	return open, settled, err
}

func insertReport(tx *db.Tx, id ID, r Report) error {
	_, err := tx.Exec(`INSERT INTO directory_report (id, service_id, words, email, made_at, settled_by, outcome, note) VALUES ($1, $2, $3, $4, $5, '', '', '')`,
		r.ID, id, r.Words, r.Email, db.Instant(r.At))
	return err
}

// countReports keeps how many reports of a service are open. What the service
// says stays the version that it was.
func countReports(tx *db.Tx, id ID, more int) error {
	_, err := tx.Exec(`UPDATE directory_service SET reports = reports + $2 WHERE id = $1`, id, more)
	return err
}

// settleReport settles a report, and gives it as it was before; nil when there
// is none. One that was settled before stays as it was.
func settleReport(tx *db.Tx, id ID, report ReportID, by string, o Outcome, note string) (*Report, error) {
	found, known, err := db.Maybe(tx, scanReport, reportColumns+`WHERE id = $1 AND service_id = $2`, report, id)
	if err != nil || !known {
		return nil, err
	}
	if found.SettledAt.IsZero() {
		// the address has served its purpose
		_, err = tx.Exec(`UPDATE directory_report SET settled_at = $2, settled_by = $3, outcome = $4, note = $5, email = '' WHERE id = $1`, report, tx.Now(), by, o, note)
	}
	return &found, err
}

// link is a link by which a service can be confirmed once.
type link struct {
	service ID
	email   string
	expires time.Time
	used    time.Time
}

func linkBy(tx *db.Tx, hash string) (link, bool, error) {
	return db.Maybe(tx, func(r db.Scanner) (k link, err error) {
		var expires, used db.Time
		err = r.Scan(&k.service, &k.email, &expires, &used)
		k.expires, k.used = expires.Time, used.Time
		return k, err
	}, `SELECT service_id, email, expires_at, used_at FROM directory_link WHERE hash = $1`, hash)
}

func insertLink(tx *db.Tx, hash string, k link) error {
	_, err := tx.Exec(`INSERT INTO directory_link (hash, service_id, email, made_at, expires_at) VALUES ($1, $2, $3, $4, $5)`,
		hash, k.service, k.email, tx.Now(), db.Instant(k.expires))
	return err
}

func useLink(tx *db.Tx, hash string) error {
	_, err := tx.Exec(`UPDATE directory_link SET used_at = $2 WHERE hash = $1`, hash, tx.Now())
	return err
}

func dropLinks(tx *db.Tx, before time.Time) error {
	_, err := tx.Exec(`DELETE FROM directory_link WHERE expires_at < $1`, db.Instant(before))
	return err
}

// toAsk are the services that were confirmed long enough ago, with how long ago
// the owner is to be asked about: 1 when it is soon out of date, 2 when it is.
func toAsk(tx *db.Tx, due, old time.Time, limit int) ([]asked, error) {
	return db.All(tx, func(r db.Scanner) (a asked, err error) {
		return a, r.Scan(&a.service, &a.step)
	}, `SELECT d.id, d.step FROM (SELECT id, confirmed_at, CASE WHEN confirmed_at <= $2 THEN 2 ELSE 1 END AS step
			FROM directory_service WHERE closed = $3 AND confirmed_at <= $1) d
		LEFT JOIN directory_asked a ON a.service_id = d.id AND a.confirmed_at = d.confirmed_at AND a.step >= d.step
		WHERE a.step IS NULL ORDER BY d.confirmed_at, d.id LIMIT $4`, db.Instant(due), db.Instant(old), false, limit)
}

// startAsking notes that the owner is asked; first is false when somebody else
// has done so.
func startAsking(tx *db.Tx, s *Service, step int) (first bool, err error) {
	n, err := tx.Exec(`INSERT INTO directory_asked (service_id, confirmed_at, step, asked_at) VALUES ($1, $2, $3, $4)
		ON CONFLICT (service_id, confirmed_at, step) DO NOTHING`, s.ID, db.Instant(s.Confirmed), step, tx.Now())
	return n > 0, err
}

// startAskingAt notes it for one who could not be asked.
func startAskingAt(tx *db.Tx, a asked) error {
	s, err := one(tx, a.service)
	if err == nil {
		_, err = startAsking(tx, s, a.step)
	}
	return err
}

func groupsOf(tx *db.Tx) ([]Group, error) {
	return db.All(tx, func(r db.Scanner) (g Group, err error) {
		var words string
		err = r.Scan(&g.ID, &words, &g.Version)
		g.Words = strings.Split(words, ", ")
		return g, err
	}, `SELECT id, words, version FROM directory_synonym ORDER BY id LIMIT $1`, mostGroups)
}

// synonyms are the words of all groups.
func synonyms(tx *db.Tx) ([][]string, error) {
	groups, err := groupsOf(tx)
	words := make([][]string, len(groups))
	for i, g := range groups {
		words[i] = g.Words
	}
	return words, err
}

// putGroup keeps a group of synonyms as its next version; without words it goes.
func putGroup(tx *db.Tx, g Group) error {
	if _, err := tx.Exec(`UPDATE directory_state SET words = words + 1 WHERE id = 'all'`); err != nil {
		return err
	}
	if len(g.Words) == 0 {
		_, err := tx.Exec(`DELETE FROM directory_synonym WHERE id = $1`, g.ID)
		return err
	}
	_, err := tx.Exec(`INSERT INTO directory_synonym (id, words, version) VALUES ($1, $2, 1)
		ON CONFLICT (id) DO UPDATE SET words = excluded.words, version = directory_synonym.version + 1`, g.ID, strings.Join(g.Words, ", "))
	return err
}
