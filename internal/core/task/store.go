package task

import (
	"embed"
	"fmt"
	"io/fs"
	"time"

	"tovholder/internal/core/subject"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
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

func insertEvent(tx *db.Tx, scope access.Scope, id ID, e Event) error {
	_, err := tx.Exec(`INSERT INTO task_event (id, task_id, at, person_name, verb, reason, was, became) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		tx.NewID(), id, tx.Now(), scope.Name, e.Verb, e.Reason, e.Was, e.Became)
	return err
}

// locate tells to which subject a task belongs.
func locate(id ID) subject.Locate {
	return func(tx *db.Tx) (subject.Ref, error) {
		ref, known, err := db.Maybe(tx, func(r db.Scanner) (ref subject.Ref, err error) {
			err = r.Scan(&ref.Kind, &ref.ID)
			return ref, err
		}, `SELECT subject_kind, subject_id FROM task_task WHERE id = $1`, id)
		if err == nil && !known {
			err = fault.New(fault.NotFound, text.NoSuchTask)
		}
		return ref, err
	}
}

func one(tx *db.Tx, id ID) (*Task, error) {
	t, known, err := db.Maybe(tx, scan, selected+`WHERE t.id = $1`, id)
	if err == nil && !known {
		err = fault.New(fault.NotFound, text.NoSuchTask)
	}
	return &t, err
}

// updateTask takes the task's next version; a task that somebody else has
// changed in the meantime is Stale.
func updateTask(tx *db.Tx, t *Task) error {
	n, err := tx.Exec(`UPDATE task_task SET words = $3, note = $4, person_id = $5, role = $6, role_name = $7, due = $8, state = $9,
			settled_at = $10, settled_by = $11, remark = $12, version = version + 1 WHERE id = $1 AND version = $2`,
		t.ID, t.Version, t.Text, t.Note, db.Optional(t.Person), t.Role, db.JSON(t.RoleName), dueColumn(t.Due), t.State,
		db.Time{Time: t.SettledAt}, t.SettledBy, t.Remark)
	if err != nil {
		return fmt.Errorf("change a task: %w", err)
	}
	if n == 0 {
		return stale()
	}
	t.Version++
	return nil
}

func eventsOf(tx *db.Tx, id ID) ([]Event, error) {
	return db.All(tx, func(r db.Scanner) (e Event, err error) {
		var at db.Time
		err = r.Scan(&at, &e.By, &e.Verb, &e.Reason, &e.Was, &e.Became)
		e.At = at.Time
		return e, err
	}, `SELECT at, person_name, verb, reason, was, became FROM task_event WHERE task_id = $1 ORDER BY id`, id)
}
