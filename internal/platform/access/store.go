package access

import (
	"embed"
	"fmt"
	"io/fs"

	"tovholder/internal/platform/db"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

// Membership ties a principal to a subject in a role.
type Membership struct {
	Principal string
	Role      string
}

// SetMembers replaces the memberships of a subject. The owning system calls it
// in the transaction that changes its roles.
func SetMembers(tx *db.Tx, subjectKind, subjectID string, members []Membership) error {
	if _, err := tx.Exec(`DELETE FROM access_membership WHERE subject_kind = $1 AND subject_id = $2`, subjectKind, subjectID); err != nil {
		return fmt.Errorf("clear members of %s: %w", subjectKind, err)
	}
	for _, m := range members {
		if _, err := tx.Exec(`INSERT INTO access_membership (subject_kind, subject_id, principal, role) VALUES ($1, $2, $3, $4)
			ON CONFLICT DO NOTHING`, subjectKind, subjectID, m.Principal, m.Role); err != nil {
			return fmt.Errorf("add member of %s: %w", subjectKind, err)
		}
	}
	return nil
}

// RolesIn are the roles that the scope has at a subject; none means that the
// caller may not know that the subject exists.
func RolesIn(tx *db.Tx, s Scope, subjectKind, subjectID string) ([]string, error) {
	principals := s.Principals()
	if len(principals) == 0 {
		return nil, nil
	}
	args := []any{subjectKind, subjectID}
	in := db.In(&args, principals...)
	roles, err := db.All(tx, db.Text, `SELECT DISTINCT role FROM access_membership
		WHERE subject_kind = $1 AND subject_id = $2 AND principal IN `+in+` ORDER BY role`, args...)
	if err != nil {
		return nil, fmt.Errorf("roles in %s: %w", subjectKind, err)
	}
	return roles, nil
}
