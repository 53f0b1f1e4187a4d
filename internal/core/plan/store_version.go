package plan

import (
	"fmt"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
)

// frozenRow is a row as a version keeps it.
type frozenRow struct {
	Number int `json:"number"`
	toldRow
}

func freeze(rows []Row) []frozenRow {
	frozen := make([]frozenRow, len(rows))
	for i, r := range rows {
		frozen[i] = frozenRow{r.Number, told(r)}
	}
	return frozen
}

func thaw(frozen []frozenRow) []Row {
	rows := make([]Row, len(frozen))
	for i, f := range frozen {
		rows[i] = Row{
			Number: f.Number, Heading: f.Heading, Kind: f.Kind, Title: f.Title, Responsible: f.Responsible, Start: f.Start, End: f.End,
			Status: f.Status, After: f.After, Themes: f.Themes, Notes: f.Notes,
		}
		if f.Repeat != nil {
			rows[i].Repeat = *f.Repeat
		}
		if f.Goal != nil {
			rows[i].Goal = *f.Goal
		}
	}
	return rows
}

// fillVersions reads what was sent for approval, the rows of the newest
// approved versions, and the reasons of what departs from them.
func fillVersions(tx *db.Tx, byID map[ID]*Plan, ids []ID) error {
	type owned struct {
		plan ID
		v    Version
	}
	var args []any
	in := db.In(&args, ids...)
	versions, err := db.All(tx, func(r db.Scanner) (o owned, err error) {
		var sent, settled db.Time
		err = r.Scan(&o.plan, &o.v.Number, &o.v.State, &o.v.Matter, &sent, &o.v.SentBy, &settled, &o.v.Reason)
		o.v.SentAt, o.v.SettledAt = sent.Time, settled.Time
		return o, err
	}, `SELECT plan_id, number, state, matter_id, sent_at, sent_name, settled_at, reason FROM plan_version WHERE plan_id IN `+in+` ORDER BY plan_id, number`, args...)
	if err != nil {
		return fmt.Errorf("versions: %w", err)
	}
	for _, o := range versions {
		byID[o.plan].Versions = append(byID[o.plan].Versions, o.v)
	}
	type content struct {
		plan ID
		rows []frozenRow
	}
	args = nil
	in = db.In(&args, ids...)
	approved, err := db.All(tx, func(r db.Scanner) (c content, err error) {
		err = r.Scan(&c.plan, db.JSON(&c.rows))
		return c, err
	}, `SELECT v.plan_id, v.content FROM plan_version v JOIN plan_plan p ON p.id = v.plan_id AND p.approved = v.number WHERE v.plan_id IN `+in, args...)
	if err != nil {
		return fmt.Errorf("approved versions: %w", err)
	}
	for _, c := range approved {
		byID[c.plan].approved = thaw(c.rows)
	}
	type given struct {
		plan ID
		reason
	}
	args = nil
	in = db.In(&args, ids...)
	reasons, err := db.All(tx, func(r db.Scanner) (g given, err error) {
		var at db.Time
		err = r.Scan(&g.plan, &g.number, &g.sort, db.OrEmpty(&g.start), db.OrEmpty(&g.end), &g.repeat, &g.words, &g.by, &at, &g.seen)
		g.at = at.Time
		return g, err
	}, `SELECT r.plan_id, r.number, r.sort, r.start_day, r.end_day, r.often, r.reason, r.person_name, r.at, r.version
		FROM plan_reason r JOIN plan_plan p ON p.id = r.plan_id AND p.approved = r.base WHERE r.plan_id IN `+in, args...)
	if err != nil {
		return fmt.Errorf("reasons: %w", err)
	}
	for _, g := range reasons {
		byID[g.plan].reasons = append(byID[g.plan].reasons, g.reason)
	}
	return nil
}

// authorsOf are those who have drafted what is not approved yet.
func authorsOf(tx *db.Tx, p *Plan) ([]organisation.PersonID, error) {
	return db.All(tx, func(r db.Scanner) (id organisation.PersonID, err error) {
		err = r.Scan(&id)
		return id, err
	}, `SELECT DISTINCT person_id FROM plan_change WHERE plan_id = $1 AND base = $2 AND drafting AND person_id <> '' ORDER BY person_id`, p.ID, p.Approved)
}

func insertVersion(tx *db.Tx, p *Plan, v Version) error {
	_, err := tx.Exec(`INSERT INTO plan_version (plan_id, number, state, matter_id, content, sent_at, sent_name, settled_at, reason)
		VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, '')`,
		p.ID, v.Number, v.State, v.Matter, db.JSON(freeze(p.Rows)), db.Instant(v.SentAt), v.SentBy)
	return err
}

func settleVersion(tx *db.Tx, id ID, v Version) error {
	_, err := tx.Exec(`UPDATE plan_version SET state = $3, settled_at = $4, reason = $5 WHERE plan_id = $1 AND number = $2`,
		id, v.Number, v.State, db.Instant(v.SettledAt), v.Reason)
	return err
}

func setState(tx *db.Tx, id ID, approved, waiting int) error {
	_, err := tx.Exec(`UPDATE plan_plan SET approved = $2, waiting = $3, version = version + 1 WHERE id = $1`, id, approved, waiting)
	return err
}

func frozenRows(tx *db.Tx, id ID, number int) (rows []Row, there bool, err error) {
	frozen, there, err := db.Maybe(tx, func(r db.Scanner) (f []frozenRow, err error) {
		err = r.Scan(db.JSON(&f))
		return f, err
	}, `SELECT content FROM plan_version WHERE plan_id = $1 AND number = $2`, id, number)
	return thaw(frozen), there, err
}

func putReason(tx *db.Tx, scope access.Scope, p *Plan, d Deviation, words string) error {
	_, err := tx.Exec(`INSERT INTO plan_reason (plan_id, number, base, sort, start_day, end_day, often, reason, person_name, at, version)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
		ON CONFLICT (plan_id, number, base) DO UPDATE SET sort = excluded.sort, start_day = excluded.start_day, end_day = excluded.end_day,
			often = excluded.often, reason = excluded.reason, person_name = excluded.person_name, at = excluded.at, version = plan_reason.version + 1`,
		p.ID, d.number(), p.Approved, d.Sort, d.Now.Start, d.Now.End, d.Now.Repeat, words, scope.Name, db.Instant(tx.Now()))
	return err
}
