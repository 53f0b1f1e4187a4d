package access

import (
	"embed"
	"fmt"
	"io/fs"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

// Membership ties a principal to a subject in a role, for a time.
type Membership struct {
	Principal string
	Role      string
	Since     calendar.Date
	Until     calendar.Date // the last day; zero while no end is known
}

var endless = calendar.NewDate(9999, time.December, 31)

// SetMembers replaces the memberships of a subject. The owning system calls it
// in the transaction that changes its roles.
func SetMembers(tx *db.Tx, subjectKind, subjectID string, members []Membership) error {
	if _, err := tx.Exec(`DELETE FROM access_membership WHERE subject_kind = $1 AND subject_id = $2`, subjectKind, subjectID); err != nil {
		return fmt.Errorf("clear members of %s: %w", subjectKind, err)
	}
	for _, m := range members {
		if m.Until.IsZero() {
			m.Until = endless
		}
		if _, err := tx.Exec(`INSERT INTO access_membership (subject_kind, subject_id, principal, role, since, until)
			VALUES ($1, $2, $3, $4, $5, $6)
			ON CONFLICT (subject_kind, subject_id, principal, role, since) DO UPDATE SET until = excluded.until
			WHERE excluded.until > access_membership.until`,
			subjectKind, subjectID, m.Principal, m.Role, m.Since, m.Until); err != nil {
			return fmt.Errorf("add member of %s: %w", subjectKind, err)
		}
	}
	return nil
}

// RolesIn are the roles that the scope has at a subject today; none means that the
// caller may not know that the subject exists.
func RolesIn(tx *db.Tx, s Scope, subjectKind, subjectID string) ([]string, error) {
	principals := s.Principals()
	if len(principals) == 0 {
		return nil, nil
	}
	args := []any{subjectKind, subjectID, tx.Today()}
	in := db.In(&args, principals...)
	roles, err := db.All(tx, db.Text, `SELECT DISTINCT role FROM access_membership
		WHERE subject_kind = $1 AND subject_id = $2 AND $3 BETWEEN since AND until AND principal IN `+in+` ORDER BY role`, args...)
	if err != nil {
		return nil, fmt.Errorf("roles in %s: %w", subjectKind, err)
	}
	return roles, nil
}

// RolesInEach are the roles that the scope has today at each of the subjects.
func RolesInEach(tx *db.Tx, s Scope, subjectKind string, subjectIDs []string) (map[string][]string, error) {
	principals := s.Principals()
	if len(principals) == 0 || len(subjectIDs) == 0 {
		return nil, nil
	}
	type held struct{ subject, role string }
	args := []any{subjectKind, tx.Today()}
	among, in := db.In(&args, subjectIDs...), db.In(&args, principals...)
	all, err := db.All(tx, func(row db.Scanner) (h held, err error) {
		err = row.Scan(&h.subject, &h.role)
		return h, err
	}, `SELECT DISTINCT subject_id, role FROM access_membership WHERE subject_kind = $1 AND $2 BETWEEN since AND until
		AND subject_id IN `+among+` AND principal IN `+in+` ORDER BY subject_id, role`, args...)
	if err != nil {
		return nil, fmt.Errorf("roles in each %s: %w", subjectKind, err)
	}
	byID := make(map[string][]string, len(subjectIDs))
	for _, h := range all {
		byID[h.subject] = append(byID[h.subject], h.role)
	}
	return byID, nil
}

// Where is the condition under which a list shows a subject to the scope: the
// subject's id must be among those that the scope is a member of today. It
// adds its values to args; column is the column that holds the subject's id.
func Where(tx *db.Tx, s Scope, subjectKind, column string, args *[]any) string {
	principals := s.Principals()
	if len(principals) == 0 {
		return "1 = 0"
	}
	*args = append(*args, subjectKind, tx.Today())
	kind, today := len(*args)-1, len(*args)
	return fmt.Sprintf("%s IN (SELECT subject_id FROM access_membership WHERE subject_kind = $%d AND $%d BETWEEN since AND until AND principal IN %s)",
		column, kind, today, db.In(args, principals...))
}

// Among is Where for a list of shared nouns, whose subjects are of many kinds:
// the columns hold the subject's kind and id.
func Among(tx *db.Tx, s Scope, kindColumn, idColumn string, args *[]any) string {
	principals := s.Principals()
	if len(principals) == 0 {
		return "1 = 0"
	}
	*args = append(*args, tx.Today())
	today := len(*args)
	return fmt.Sprintf("(%s, %s) IN (SELECT subject_kind, subject_id FROM access_membership WHERE $%d BETWEEN since AND until AND principal IN %s)",
		kindColumn, idColumn, today, db.In(args, principals...))
}
