package task

import (
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

func forgetReminders(tx *db.Tx, id ID) error {
	_, err := tx.Exec(`DELETE FROM task_reminder WHERE task_id = $1`, id)
	return err
}

// toRemind are those who may have something to be reminded of today. Whether
// they have is looked at one by one.
func toRemind(tx *db.Tx, today calendar.Date) ([]organisation.PersonID, error) {
	people, err := db.All(tx, db.Text, `SELECT DISTINCT t.person_id FROM task_task t
		LEFT JOIN task_reminder r ON r.task_id = t.id AND r.person_id = t.person_id
		WHERE t.state = $1 AND t.due <= $2 AND t.person_id IS NOT NULL AND (r.day IS NULL OR (t.due < $3 AND (NOT r.overdue OR r.day <= $4)))
		ORDER BY t.person_id`, Pending, today.AddDays(remindAhead), today, today.AddDays(-remindAgain))
	if err != nil {
		return nil, err
	}
	// a task of a role is its named holders'; those who have the role unasked
	// see it on their pages
	named, err := db.All(tx, db.Text, `SELECT DISTINCT m.principal FROM task_task t
		JOIN access_membership m ON m.subject_kind = t.subject_kind AND m.subject_id = t.subject_id AND m.role = t.role
		WHERE t.state = $1 AND t.due <= $2 AND t.role <> '' AND $3 BETWEEN m.since AND m.until AND m.principal LIKE 'person:%'
		ORDER BY m.principal`, Pending, today.AddDays(remindAhead), today)
	if err != nil {
		return nil, err
	}
	looked, err := db.All(tx, db.Text, `SELECT person_id FROM task_letter WHERE day = $1`, today)
	if err != nil {
		return nil, err
	}
	seen := make(map[string]bool, len(looked))
	for _, id := range looked {
		seen[id] = true
	}
	var ids []organisation.PersonID
	for _, p := range append(people, named...) {
		id, _, _ := strings.Cut(strings.TrimPrefix(p, "person:"), "@")
		if !seen[id] {
			seen[id] = true
			ids = append(ids, organisation.PersonID(id))
		}
	}
	return ids, nil
}

func remindersTo(tx *db.Tx, person organisation.PersonID) (map[ID]reminder, error) {
	type told struct {
		task ID
		reminder
	}
	all, err := db.All(tx, func(r db.Scanner) (t told, err error) {
		err = r.Scan(&t.task, &t.day, &t.overdue)
		return t, err
	}, `SELECT r.task_id, r.day, r.overdue FROM task_reminder r JOIN task_task t ON t.id = r.task_id WHERE r.person_id = $1 AND t.state = $2`, person, Pending)
	last := make(map[ID]reminder, len(all))
	for _, t := range all {
		last[t.task] = t.reminder
	}
	return last, err
}

func putReminder(tx *db.Tx, id ID, person organisation.PersonID, r reminder) error {
	_, err := tx.Exec(`INSERT INTO task_reminder (task_id, person_id, day, overdue) VALUES ($1, $2, $3, $4)
		ON CONFLICT (task_id, person_id) DO UPDATE SET day = excluded.day, overdue = excluded.overdue`, id, person, r.day, r.overdue)
	return err
}

// startDay reports whether nobody has looked after the person today.
func startDay(tx *db.Tx, person organisation.PersonID, today calendar.Date) (bool, error) {
	n, err := tx.Exec(`INSERT INTO task_letter (person_id, day) VALUES ($1, $2)
		ON CONFLICT (person_id) DO UPDATE SET day = excluded.day WHERE task_letter.day < excluded.day`, person, today)
	return n > 0, err
}
