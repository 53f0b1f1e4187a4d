package course

import (
	"fmt"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/course/text"
)

// labelsBeside are the labels of the host's other running courses of the
// programme.
func labelsBeside(tx *db.Tx, c *Course) ([]string, error) {
	return db.All(tx, db.Text, `SELECT label FROM course_course WHERE host_id = $1 AND programme = $2 AND state = $3 AND id <> $4`,
		c.Host, c.Programme.ID, string(Active), c.ID)
}

// beside are the host's other running courses of the programme, as far as the
// scope is a member of them.
func beside(tx *db.Tx, scope access.Scope, c *Course) ([]row, error) {
	args := []any{c.Host, c.Programme.ID, string(Active), c.ID}
	within := access.Where(tx, scope, Kind, "c.id", &args)
	return db.All(tx, scanCourse, `SELECT `+courseColumns+` FROM course_course c
		WHERE c.host_id = $1 AND c.programme = $2 AND c.state = $3 AND c.id <> $4 AND `+within+` ORDER BY c.started_at, c.id`, args...)
}

// putLabel takes the course's next version.
func putLabel(tx *db.Tx, c *Course, label string) error {
	n, err := tx.Exec(`UPDATE course_course SET label = $3, version = version + 1 WHERE id = $1 AND version = $2`, c.ID, c.Version, label)
	if err != nil {
		return fmt.Errorf("label course: %w", err)
	}
	if n == 0 {
		return fault.New(fault.Stale, text.StaleCourse)
	}
	return nil
}
