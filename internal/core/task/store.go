package task

import (
	"embed"
	"io/fs"
	"time"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

// never is stored where a task has no date.
var never = calendar.NewDate(9999, time.December, 31)

func dueColumn(d calendar.Date) calendar.Date {
	if d.IsZero() {
		return never
	}
	return d
}

const columns = `t.id, t.subject_kind, t.subject_id, t.words, t.note, t.person_id, p.name, t.role, t.role_name, t.due, t.state,
	t.source_kind, t.source_id, t.source_title, t.source_address, t.giver_id, t.giver_name, t.made_at, t.settled_at, t.settled_by, t.remark, t.version`

const selected = `SELECT ` + columns + ` FROM task_task t LEFT JOIN organisation_person p ON p.id = t.person_id `

func scan(r db.Scanner) (Task, error) {
	var t Task
	var made, settled db.Time
	err := r.Scan(&t.ID, &t.In.Kind, &t.In.ID, &t.Text, &t.Note, db.OrEmpty(&t.Person), db.OrEmpty(&t.PersonName), &t.Role, db.JSON(&t.RoleName), &t.Due, &t.State,
		&t.SourceKind, &t.SourceID, &t.SourceTitle, &t.SourceAddress, &t.Giver, &t.GiverName, &made, &settled, &t.SettledBy, &t.Remark, &t.Version)
	t.MadeAt, t.SettledAt = made.Time, settled.Time
	if t.Due == never {
		t.Due = calendar.Date{}
	}
	return t, err
}

func insertTask(tx *db.Tx, t *Task) error {
	_, err := tx.Exec(`INSERT INTO task_task (id, subject_kind, subject_id, words, note, person_id, role, role_name, due, state,
			source_kind, source_id, source_title, source_address, giver_id, giver_name, made_at, settled_by, remark, version, once)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, '', '', $18, $19)`,
		t.ID, t.In.Kind, t.In.ID, t.Text, t.Note, db.Optional(t.Person), t.Role, db.JSON(t.RoleName), dueColumn(t.Due), t.State,
		t.SourceKind, t.SourceID, t.SourceTitle, t.SourceAddress, t.Giver, t.GiverName, t.MadeAt, t.Version, db.Optional(t.once))
	return err
}

// madeOnce is the task that a wish has made already.
func madeOnce(tx *db.Tx, once string) (*Task, bool, error) {
	t, already, err := db.Maybe(tx, scan, selected+`WHERE t.once = $1`, once)
	return &t, already, err
}

func insertEvent(tx *db.Tx, scope access.Scope, id ID, c change) error {
	_, err := tx.Exec(`INSERT INTO task_event (id, task_id, at, person_name, verb, reason, was, became) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		tx.NewID(), id, tx.Now(), scope.Name, c.verb, c.reason, c.was, c.became)
	return err
}

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
