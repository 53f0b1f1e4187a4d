package plan

import (
	"fmt"
	"time"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

// rowsOf are the rows that the caller is responsible for and that, or whose
// next time, should be over on a day, the latest first.
func rowsOf(tx *db.Tx, scope access.Scope, until calendar.Date, most int) ([]mine, error) {
	if scope.Person == "" {
		return nil, nil
	}
	args := []any{scope.Person, until, Planned, UnderWay}
	among := access.Among(tx, scope, "p.subject_kind", "p.subject_id", &args)
	args = append(args, most)
	rows, err := db.All(tx, func(r db.Scanner) (m mine, err error) {
		err = r.Scan(&m.plan, &m.ref.Kind, &m.ref.ID, &m.number, &m.title, &m.due, &m.repeat)
		return m, err
	}, `SELECT r.plan_id, p.subject_kind, p.subject_id, r.number, r.title, CASE WHEN r.often <> '' THEN r.next_day ELSE r.end_day END AS due, r.often
		FROM plan_responsible x JOIN plan_row r ON r.plan_id = x.plan_id AND r.number = x.number JOIN plan_plan p ON p.id = r.plan_id
		WHERE x.person_id = $1 AND CASE WHEN r.often <> '' THEN r.next_day ELSE r.end_day END <= $2 AND r.status IN ($3, $4) AND r.removed_at IS NULL AND `+among+
		fmt.Sprintf(` ORDER BY due, r.plan_id, r.number LIMIT $%d`, len(args)), args...)
	if err != nil {
		return nil, fmt.Errorf("rows of a person: %w", err)
	}
	return rows, nil
}

// stewarded are the newest plans within the scope.
func stewarded(tx *db.Tx, scope access.Scope, most int) ([]*Plan, error) {
	var args []any
	among := access.Among(tx, scope, "p.subject_kind", "p.subject_id", &args)
	args = append(args, most)
	plans, err := db.All(tx, scanPlan, `SELECT `+planColumns+` FROM plan_plan p WHERE `+among+
		fmt.Sprintf(` ORDER BY p.begun_at DESC, p.id LIMIT $%d`, len(args)), args...)
	if err != nil {
		return nil, fmt.Errorf("plans of a person: %w", err)
	}
	return plans, nil
}

// changesBetween are what has been done to the rows of a subject's plans after
// one instant and up to another.
func changesBetween(tx *db.Tx, ref subject.Ref, from, to time.Time) ([]change, error) {
	changes, err := db.All(tx, func(r db.Scanner) (c change, err error) {
		err = r.Scan(&c.plan, &c.number, &c.title, &c.base, &c.was, &c.is, &c.wasStart, &c.wasEnd, &c.start, &c.end, &c.wasRepeat, &c.repeat)
		return c, err
	}, `SELECT c.plan_id, c.number, c.title, c.base, c.status_from, c.status_to, c.start_from, c.end_from, c.start_to, c.end_to, c.often_from, c.often_to
		FROM plan_change c JOIN plan_plan p ON p.id = c.plan_id
		WHERE p.subject_kind = $1 AND p.subject_id = $2 AND c.at > $3 AND c.at <= $4 ORDER BY c.plan_id, c.at, c.id`,
		ref.Kind, ref.ID, db.Instant(from), db.Instant(to))
	if err != nil {
		return nil, fmt.Errorf("changes of plans: %w", err)
	}
	return changes, nil
}
