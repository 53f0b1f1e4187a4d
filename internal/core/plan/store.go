package plan

import (
	"embed"
	"fmt"
	"io/fs"

	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

const planColumns = `p.id, p.subject_kind, p.subject_id, p.slot, p.title_da, p.title_en, p.begun_at, p.begun_name, p.last_number, p.approved, p.waiting, p.version, p.stewards`

func scanPlan(r db.Scanner) (*Plan, error) {
	var p Plan
	var begun db.Time
	err := r.Scan(&p.ID, &p.Ref.Kind, &p.Ref.ID, &p.Slot, &p.Title.Da, &p.Title.En, &begun, &p.BegunBy, &p.nextNumber, &p.Approved, &p.Waiting, &p.Version, db.JSON(&p.stewards))
	p.BegunAt = begun.Time
	p.nextNumber++
	return &p, err
}

// locate finds the subject of a plan.
func locate(id ID) subject.Locate {
	return func(tx *db.Tx) (subject.Ref, error) {
		ref, there, err := db.Maybe(tx, func(r db.Scanner) (ref subject.Ref, err error) {
			err = r.Scan(&ref.Kind, &ref.ID)
			return ref, err
		}, `SELECT subject_kind, subject_id FROM plan_plan WHERE id = $1`, id)
		if err == nil && !there {
			err = fault.New(fault.NotFound, text.NoSuchPlan)
		}
		return ref, err
	}
}

func load(tx *db.Tx, id ID) (*Plan, error) {
	p, err := db.One(tx, scanPlan, `SELECT `+planColumns+` FROM plan_plan p WHERE p.id = $1`, id)
	if err != nil {
		return nil, fmt.Errorf("load plan: %w", err)
	}
	return p, fill(tx, []*Plan{p})
}

// of are the plans of a subject, with their rows.
func of(tx *db.Tx, ref subject.Ref) ([]*Plan, error) {
	plans, err := db.All(tx, scanPlan, `SELECT `+planColumns+` FROM plan_plan p WHERE p.subject_kind = $1 AND p.subject_id = $2 ORDER BY p.begun_at, p.id`, ref.Kind, ref.ID)
	if err != nil {
		return nil, fmt.Errorf("plans of %s: %w", ref.Kind, err)
	}
	return plans, fill(tx, plans)
}

// fill reads the rows of the plans, in a constant number of statements.
func fill(tx *db.Tx, plans []*Plan) error {
	if len(plans) == 0 {
		return nil
	}
	byID := make(map[ID]*Plan, len(plans))
	ids := make([]ID, len(plans))
	for i, p := range plans {
		byID[p.ID], ids[i] = p, p.ID
	}
	type owned struct {
		plan ID
		row  Row
	}
	var args []any
	in := db.In(&args, ids...)
	rows, err := db.All(tx, func(r db.Scanner) (o owned, err error) {
		var at db.Time
		err = r.Scan(&o.plan, &o.row.Number, &o.row.position, &o.row.Heading, &o.row.Kind, &o.row.Title, &o.row.Start, &o.row.End, &o.row.Status, &o.row.Repeat,
			&o.row.Goal.ID, &o.row.Goal.Text, &o.row.Goal.Criterion, &o.row.Notes, &at, &o.row.ChangedBy, &o.row.Version)
		o.row.ChangedAt = at.Time
		return o, err
	}, `SELECT plan_id, number, position, heading, kind, title, start_day, end_day, status, often, goal_id, goal, criterion, notes, changed_at, changed_name, version
		FROM plan_row WHERE plan_id IN `+in+` AND removed_at IS NULL ORDER BY plan_id, position, number`, args...)
	if err != nil {
		return fmt.Errorf("rows: %w", err)
	}
	at := make(map[key]int, len(rows))
	for _, o := range rows {
		p := byID[o.plan]
		at[key{o.plan, o.row.Number}] = len(p.Rows)
		p.Rows = append(p.Rows, o.row)
	}
	type person struct {
		key
		Responsible
	}
	args = nil
	in = db.In(&args, ids...)
	people, err := db.All(tx, func(r db.Scanner) (x person, err error) {
		err = r.Scan(&x.plan, &x.number, db.OrEmpty(&x.Person), &x.Name)
		return x, err
	}, `SELECT plan_id, number, person_id, name FROM plan_responsible WHERE plan_id IN `+in+` ORDER BY plan_id, number, position`, args...)
	if err != nil {
		return fmt.Errorf("responsible: %w", err)
	}
	for _, x := range people {
		if i, there := at[x.key]; there {
			r := &byID[x.plan].Rows[i]
			r.Responsible = append(r.Responsible, x.Responsible)
		}
	}
	if err := fillParts(tx, byID, at, ids); err != nil {
		return err
	}
	return fillVersions(tx, byID, ids)
}

// key names a row among those of several plans.
type key struct {
	plan   ID
	number int
}

func insertPlan(tx *db.Tx, scope access.Scope, p *Plan) error {
	_, err := tx.Exec(`INSERT INTO plan_plan (id, subject_kind, subject_id, slot, title_da, title_en, begun_at, begun_by, begun_name, last_number, approved, waiting, version, stewards)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, 0, 1, $10)`,
		p.ID, p.Ref.Kind, p.Ref.ID, p.Slot, p.Title.Da, p.Title.En, db.Instant(tx.Now()), scope.Person, scope.Name, db.JSON(p.stewards))
	return err
}

// touch counts a change of the plan.
func touch(tx *db.Tx, p *Plan) error { return reserve(tx, p, 0) }

// reserve counts a change of the plan that gives numbers to so many new rows.
// It comes before the rows, so that two who add wait for each other.
func reserve(tx *db.Tx, p *Plan, numbers int) error {
	p.Version++
	_, err := tx.Exec(`UPDATE plan_plan SET version = version + 1, last_number = last_number + $2 WHERE id = $1`, p.ID, numbers)
	return err
}

func insertRow(tx *db.Tx, p *Plan, r Row) error {
	if _, err := tx.Exec(`INSERT INTO plan_row (plan_id, number, position, heading, kind, title, start_day, end_day, status, goal_id, goal, criterion, notes, changed_at, changed_name, version, often, next_day)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
		p.ID, r.Number, r.position, r.Heading, r.Kind, r.Title, r.Start, r.End, r.Status, r.Goal.ID, r.Goal.Text, r.Goal.Criterion, r.Notes,
		db.Instant(r.ChangedAt), r.ChangedBy, r.Version, r.Repeat, r.Next()); err != nil {
		return fmt.Errorf("insert row: %w", err)
	}
	return putTies(tx, p, Row{}, r)
}

// updateRow keeps a row as it has become; touched is false when somebody else
// has changed it in the meantime.
func updateRow(tx *db.Tx, p *Plan, was, r Row) (touched bool, err error) {
	n, err := tx.Exec(`UPDATE plan_row SET heading = $4, kind = $5, title = $6, start_day = $7, end_day = $8, status = $9, goal_id = $10, goal = $11, criterion = $12,
			notes = $13, changed_at = $14, changed_name = $15, often = $16, next_day = $17, version = version + 1
		WHERE plan_id = $1 AND number = $2 AND version = $3`,
		p.ID, r.Number, was.Version, r.Heading, r.Kind, r.Title, r.Start, r.End, r.Status, r.Goal.ID, r.Goal.Text, r.Goal.Criterion, r.Notes,
		db.Instant(r.ChangedAt), r.ChangedBy, r.Repeat, r.Next())
	if err != nil || n == 0 {
		return false, err
	}
	return true, putTies(tx, p, was, r)
}

// putTies keeps who is responsible for a row, what it depends on and what it
// serves.
func putTies(tx *db.Tx, p *Plan, was, r Row) error {
	if !samePeople(was, r) {
		if len(was.Responsible) > 0 {
			if _, err := tx.Exec(`DELETE FROM plan_responsible WHERE plan_id = $1 AND number = $2`, p.ID, r.Number); err != nil {
				return fmt.Errorf("clear responsible: %w", err)
			}
		}
		for i, x := range r.Responsible {
			if _, err := tx.Exec(`INSERT INTO plan_responsible (plan_id, number, position, person_id, name) VALUES ($1, $2, $3, $4, $5)`,
				p.ID, r.Number, i, db.Optional(x.Person), x.Name); err != nil {
				return fmt.Errorf("insert responsible: %w", err)
			}
		}
	}
	if !sameAfter(was, r) {
		if len(was.After) > 0 {
			if _, err := tx.Exec(`DELETE FROM plan_link WHERE plan_id = $1 AND number = $2`, p.ID, r.Number); err != nil {
				return fmt.Errorf("clear links: %w", err)
			}
		}
		for _, n := range r.After {
			if _, err := tx.Exec(`INSERT INTO plan_link (plan_id, number, after_number) VALUES ($1, $2, $3)`, p.ID, r.Number, n); err != nil {
				return fmt.Errorf("insert link: %w", err)
			}
		}
	}
	return putThemes(tx, p, was, r)
}

// takeOut takes a row out of the plan; it stays where it can be put back.
func takeOut(tx *db.Tx, p *Plan, r Row) (touched bool, err error) {
	n, err := tx.Exec(`UPDATE plan_row SET removed_at = $4, version = version + 1 WHERE plan_id = $1 AND number = $2 AND version = $3 AND removed_at IS NULL`,
		p.ID, r.Number, r.Version, db.Instant(tx.Now()))
	return n > 0, err
}

// putBack puts a row back that was taken out.
func putBack(tx *db.Tx, p *Plan, number int) (touched bool, err error) {
	n, err := tx.Exec(`UPDATE plan_row SET removed_at = NULL, version = version + 1 WHERE plan_id = $1 AND number = $2 AND removed_at IS NOT NULL`, p.ID, number)
	return n > 0, err
}

func placeRow(tx *db.Tx, p *Plan, number int, position int64) error {
	_, err := tx.Exec(`UPDATE plan_row SET position = $3 WHERE plan_id = $1 AND number = $2`, p.ID, number, position)
	return err
}

// remember keeps what was done to a row.
func remember(tx *db.Tx, scope access.Scope, p *Plan, was, r Row, drafting bool) error {
	title := r.Title
	if title == "" {
		title = was.Title
	}
	_, err := tx.Exec(`INSERT INTO plan_change (id, plan_id, number, at, person_id, person_name, title, base, drafting, status_from, status_to, start_from, end_from, start_to, end_to, often_from, often_to)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
		tx.NewID(), p.ID, max(was.Number, r.Number), db.Instant(tx.Now()), scope.Person, scope.Name, title, p.Approved, drafting,
		was.Status, r.Status, was.Start, was.End, r.Start, r.End, was.Repeat, r.Repeat)
	return err
}
