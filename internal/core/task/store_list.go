package task

import (
	"fmt"
	"strings"
	"time"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

// OfSource are the tasks that were agreed in one meeting or plan, in the order
// in which they were written down. The caller has found the source.
func OfSource(tx *db.Tx, kind, id string) ([]Task, error) {
	return db.All(tx, scan, selected+`WHERE t.source_kind = $1 AND t.source_id = $2 ORDER BY t.made_at, t.id`, kind, id)
}

// Open are a subject's open tasks, the nearest first, undated last. The caller
// has found the subject.
func Open(tx *db.Tx, ref subject.Ref) ([]Task, error) {
	return db.All(tx, scan, selected+`WHERE t.subject_kind = $1 AND t.subject_id = $2 AND t.state = $3 ORDER BY t.due, t.id`, ref.Kind, ref.ID, Pending)
}

// Between is what became of a subject's tasks from one instant to another. The
// caller has found the subject.
func Between(tx *db.Tx, ref subject.Ref, from, to time.Time) (Period, error) {
	var p Period
	var err error
	if p.Done, err = db.All(tx, scan, selected+`WHERE t.subject_kind = $1 AND t.subject_id = $2 AND t.settled_at >= $3 AND t.settled_at < $4 AND t.state = $5
		ORDER BY t.settled_at, t.id`, ref.Kind, ref.ID, from, to, Done); err != nil {
		return p, err
	}
	if p.Made, err = db.All(tx, scan, selected+`WHERE t.subject_kind = $1 AND t.subject_id = $2 AND t.made_at >= $3 AND t.made_at < $4 AND t.state <> $5
		ORDER BY t.made_at, t.id`, ref.Kind, ref.ID, from, to, Dropped); err != nil {
		return p, err
	}
	p.Overdue, err = db.All(tx, scan, selected+`WHERE t.subject_kind = $1 AND t.subject_id = $2 AND t.state = $3 AND t.due < $4
		ORDER BY t.due, t.id`, ref.Kind, ref.ID, Pending, calendar.Of(to))
	return p, err
}

// settledOf are the tasks of a subject that were done or dropped last, newest
// first.
func settledOf(tx *db.Tx, ref subject.Ref, limit int) ([]Task, error) {
	return db.All(tx, scan, selected+`WHERE t.subject_kind = $1 AND t.subject_id = $2 AND t.settled_at IS NOT NULL
		ORDER BY t.settled_at DESC, t.id DESC LIMIT $3`, ref.Kind, ref.ID, limit)
}

// mine is the condition under which the caller is to do an open task: by name,
// or by a role that they have in its subject today.
func mine(tx *db.Tx, scope access.Scope, args *[]any) string {
	*args = append(*args, scope.Person, Pending, tx.Today())
	person := len(*args) - 2
	return fmt.Sprintf(`t.id IN (SELECT id FROM task_task WHERE person_id = $%d AND state = $%d
		UNION ALL SELECT x.id FROM access_membership m
			JOIN task_task x ON x.subject_kind = m.subject_kind AND x.subject_id = m.subject_id AND x.role = m.role AND x.state = $%d
			WHERE $%d BETWEEN m.since AND m.until AND m.principal IN %s)`,
		person, person+1, person+1, person+2, db.In(args, scope.Principals()...))
}

// selectTasks are the tasks that a list shows, within the caller's scope.
func selectTasks(tx *db.Tx, scope access.Scope, f Filter, limit int) ([]Task, error) {
	var args []any
	where := []string{access.Among(tx, scope, "t.subject_kind", "t.subject_id", &args)}
	add := func(condition string, values ...any) {
		places := make([]any, len(values))
		for i, v := range values {
			args = append(args, v)
			places[i] = len(args)
		}
		where = append(where, fmt.Sprintf(condition, places...))
	}
	column, order, past := "t.due", "", ">"
	switch f.Show {
	case Settled:
		column, order, past = "t.settled_at", " DESC", "<"
		add("t.settled_at >= $%d", tx.Now().Add(-lately))
	case Team:
		add("t.state = $%d", Pending)
	case Own:
		where = append(where, mine(tx, scope, &args))
	case Given:
		add("t.giver_id = $%d AND t.state = $%d AND (t.person_id IS NULL OR t.person_id <> $%[1]d)", scope.Person, Pending)
	}
	if f.In.ID != "" {
		add("t.subject_kind = $%d AND t.subject_id = $%d", f.In.Kind, f.In.ID)
	}
	if f.Late {
		add("t.due < $%d", tx.Today())
	}
	if !f.Until.IsZero() {
		add("t.due <= $%d", f.Until)
	}
	if key, id, ok := cutCursor(f.After); ok {
		add("("+column+", t.id) "+past+" ($%d, $%d)", key, id)
	}
	args = append(args, limit)
	return db.All(tx, scan, selected+`WHERE `+strings.Join(where, " AND ")+
		fmt.Sprintf(` ORDER BY %s%s, t.id%s LIMIT $%d`, column, order, order, len(args)), args...)
}

// cursorOf is where a page ended: the sort key and the id.
func cursorOf(show Show, t Task) string {
	if show == Settled {
		return db.Instant(t.SettledAt) + "|" + string(t.ID)
	}
	return dueColumn(t.Due).String() + "|" + string(t.ID)
}

func cutCursor(s string) (key, id string, ok bool) { return strings.Cut(s, "|") }
