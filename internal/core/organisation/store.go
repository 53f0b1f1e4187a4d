package organisation

import (
	"embed"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

func placeholder(n int) string { return "$" + strconv.Itoa(n) }

// Organisations.

const organisationColumns = `o.id, o.kind, o.name, o.code, o.cvr, o.region, o.version`

func scanOrganisation(row db.Scanner) (o Organisation, err error) {
	err = row.Scan(&o.ID, &o.Kind, &o.Name, db.OrEmpty(&o.Code), &o.CVR, &o.Region, &o.Version)
	return o, err
}

func insertOrganisation(tx *db.Tx, o Organisation) error {
	if _, err := tx.Exec(`INSERT INTO organisation_organisation (id, kind, name, code, cvr, region, version)
		VALUES ($1, $2, $3, $4, $5, $6, 1)`, o.ID, o.Kind, o.Name, db.Optional(o.Code), o.CVR, o.Region); err != nil {
		return fmt.Errorf("store organisation %s: %w", o.ID, err)
	}
	return indexOrganisation(tx, o)
}

// updateOrganisation reports false when the version is not the stored one.
func updateOrganisation(tx *db.Tx, o Organisation) (bool, error) {
	n, err := tx.Exec(`UPDATE organisation_organisation SET kind = $2, name = $3, code = $4, cvr = $5, region = $6, version = version + 1
		WHERE id = $1 AND version = $7`, o.ID, o.Kind, o.Name, db.Optional(o.Code), o.CVR, o.Region, o.Version)
	if err != nil || n == 0 {
		return false, err
	}
	return true, indexOrganisation(tx, o)
}

func indexOrganisation(tx *db.Tx, o Organisation) error {
	if _, err := tx.Exec(`DELETE FROM organisation_word WHERE organisation_id = $1`, o.ID); err != nil {
		return err
	}
	words := tails(fold(o.Name + " " + o.Code + " " + o.CVR))
	args := []any{o.ID}
	for _, w := range words {
		args = append(args, w)
	}
	return insertWords(tx, `INSERT INTO organisation_word (organisation_id, word) VALUES `, args)
}

// insertWords writes ($1, $n) for every argument after the first.
func insertWords(tx *db.Tx, insert string, args []any) error {
	if len(args) == 1 {
		return nil
	}
	rows := make([]string, 0, len(args)-1)
	for n := 2; n <= len(args); n++ {
		rows = append(rows, "($1, "+placeholder(n)+")")
	}
	_, err := tx.Exec(insert+strings.Join(rows, ", ")+" ON CONFLICT DO NOTHING", args...)
	return err
}

func codeTaken(tx *db.Tx, o Organisation) (bool, error) {
	if o.Code == "" {
		return false, nil
	}
	return db.Exists(tx, `SELECT 1 FROM organisation_organisation WHERE code = $1 AND id <> $2`, o.Code, o.ID)
}

// rolesHeldIn are the roles that somebody holds, or will hold, in the organisation.
func rolesHeldIn(tx *db.Tx, id ID) ([]string, error) {
	return db.All(tx, db.Text, `SELECT DISTINCT role FROM organisation_role
		WHERE organisation_id = $1 AND (to_day IS NULL OR to_day >= $2)`, id, tx.Today())
}

// Units.

func units(tx *db.Tx, id ID) ([]Unit, error) {
	return db.All(tx, func(row db.Scanner) (u Unit, err error) {
		err = row.Scan(&u.ID, &u.Organisation, db.OrEmpty(&u.Parent), &u.Name, &u.Closed, &u.Version)
		return u, err
	}, `SELECT id, organisation_id, parent_id, name, closed, version FROM organisation_unit
		WHERE organisation_id = $1 ORDER BY name, id`, id)
}

func insertUnit(tx *db.Tx, u Unit) error {
	_, err := tx.Exec(`INSERT INTO organisation_unit (id, organisation_id, parent_id, name, closed, version) VALUES ($1, $2, $3, $4, $5, 1)`,
		u.ID, u.Organisation, db.Optional(u.Parent), u.Name, u.Closed)
	return err
}

func updateUnit(tx *db.Tx, u Unit) (bool, error) {
	n, err := tx.Exec(`UPDATE organisation_unit SET parent_id = $2, name = $3, closed = $4, version = version + 1
		WHERE id = $1 AND version = $5`, u.ID, db.Optional(u.Parent), u.Name, u.Closed, u.Version)
	return n > 0, err
}

// People.

const personColumns = `p.id, p.name, p.title, p.email, p.phone, p.version`

func (p *Person) fields() []any {
	return []any{&p.ID, &p.Name, &p.Title, &p.Email, &p.Phone, &p.Version}
}

func scanPerson(row db.Scanner) (p Person, err error) {
	err = row.Scan(p.fields()...)
	return p, err
}

func insertPerson(tx *db.Tx, p Person) error {
	if _, err := tx.Exec(`INSERT INTO organisation_person (id, name, title, email, phone, version) VALUES ($1, $2, $3, $4, $5, 1)`,
		p.ID, p.Name, p.Title, p.Email, p.Phone); err != nil {
		return err
	}
	return indexPerson(tx, p)
}

func updatePerson(tx *db.Tx, p Person) (bool, error) {
	n, err := tx.Exec(`UPDATE organisation_person SET name = $2, title = $3, email = $4, phone = $5, version = version + 1
		WHERE id = $1 AND version = $6`, p.ID, p.Name, p.Title, p.Email, p.Phone, p.Version)
	if err != nil || n == 0 {
		return false, err
	}
	return true, indexPerson(tx, p)
}

func indexPerson(tx *db.Tx, p Person) error {
	if _, err := tx.Exec(`DELETE FROM organisation_person_word WHERE person_id = $1`, p.ID); err != nil {
		return err
	}
	args := []any{p.ID}
	for _, w := range fold(p.Name) {
		args = append(args, w)
	}
	return insertWords(tx, `INSERT INTO organisation_person_word (person_id, word) VALUES `, args)
}

// emailTaken finds somebody else with the address who holds a role in the organisation.
func emailTaken(tx *db.Tx, organisation ID, p Person) (name string, taken bool, err error) {
	if p.Email == "" {
		return "", false, nil
	}
	return db.Maybe(tx, db.Text, `SELECT p.name FROM organisation_person p
		WHERE p.email = $1 AND p.id <> $2 AND EXISTS (SELECT 1 FROM organisation_role r
			WHERE r.person_id = p.id AND r.organisation_id = $3 AND (r.to_day IS NULL OR r.to_day >= $4))
		ORDER BY p.id LIMIT 1`, p.Email, p.ID, organisation, tx.Today())
}

// Roles.

const roleColumns = `r.id, r.person_id, r.organisation_id, r.unit_id, r.role, r.from_day, r.to_day`

func (a *Appointment) fields() []any {
	return []any{&a.ID, &a.Person, &a.Organisation, db.OrEmpty(&a.Unit), &a.Role, &a.From, &a.To}
}

func scanAppointment(row db.Scanner) (a Appointment, err error) {
	err = row.Scan(a.fields()...)
	return a, err
}

func insertRole(tx *db.Tx, s access.Scope, a Appointment) error {
	_, err := tx.Exec(`INSERT INTO organisation_role
		(id, person_id, organisation_id, unit_id, role, from_day, to_day, given_by, given_at, ended_by, ended_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', NULL)`,
		a.ID, a.Person, a.Organisation, db.Optional(a.Unit), a.Role, a.From, a.To, s.Person, db.Instant(tx.Now()))
	return err
}

func endRole(tx *db.Tx, s access.Scope, id RoleID, last calendar.Date) error {
	_, err := tx.Exec(`UPDATE organisation_role SET to_day = $2, ended_by = $3, ended_at = $4 WHERE id = $1`,
		id, last, s.Person, db.Instant(tx.Now()))
	return err
}

func appointmentsOf(tx *db.Tx, id PersonID) ([]Appointment, error) {
	return db.All(tx, scanAppointment, `SELECT `+roleColumns+` FROM organisation_role r
		WHERE r.person_id = $1 ORDER BY r.from_day DESC, r.id DESC`, id)
}

// administrators are those who hold the role until further notice, but for one
// role of one of them.
func administrators(tx *db.Tx, without RoleID) ([]PersonID, error) {
	all, err := db.All(tx, db.Text, `SELECT person_id FROM organisation_role
		WHERE role = $1 AND id <> $2 AND from_day <= $3 AND to_day IS NULL ORDER BY person_id`, access.Administrator, without, tx.Today())
	ids := make([]PersonID, len(all))
	for i, id := range all {
		ids[i] = PersonID(id)
	}
	return ids, err
}

func codes(tx *db.Tx) (map[string]bool, error) {
	all, err := db.All(tx, db.Text, `SELECT code FROM organisation_organisation WHERE code IS NOT NULL`)
	known := map[string]bool{}
	for _, code := range all {
		known[code] = true
	}
	return known, err
}

func getRole(tx *db.Tx, id RoleID) (Appointment, bool, error) {
	return db.Maybe(tx, scanAppointment, `SELECT `+roleColumns+` FROM organisation_role r WHERE r.id = $1`, id)
}

// members is a page of those whose role is over (past), or is held or yet to
// begin, on the day.
func members(tx *db.Tx, id ID, day calendar.Date, past bool, after Member, limit int) ([]Member, error) {
	over := `(r.to_day IS NULL OR r.to_day >= $3)`
	if past {
		over = `r.to_day < $3`
	}
	return db.All(tx, scanMember, `SELECT `+memberColumns+membersFrom+`
		WHERE r.organisation_id = $1 AND r.role <> $2 AND `+over+` AND (p.name, r.id) > ($4, $5)
		ORDER BY p.name, r.id LIMIT $6`, id, access.CitizenRole, day, after.Name, after.Appointment.ID, limit)
}
