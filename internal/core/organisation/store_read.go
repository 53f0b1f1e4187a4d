package organisation

import (
	"strings"

	"tovholder/internal/core/organisation/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

// What other rooms read. These functions trust their caller: who may see the
// answer is decided where it is shown.

// Get is one organisation; a fault of kind NotFound when there is none.
func Get(tx *db.Tx, id ID) (Organisation, error) {
	o, ok, err := db.Maybe(tx, scanOrganisation, `SELECT `+organisationColumns+` FROM organisation_organisation o WHERE o.id = $1`, id)
	if err == nil && !ok {
		err = hidden()
	}
	return o, err
}

// ByIDs are the organisations with these ids.
func ByIDs(tx *db.Tx, ids ...ID) (map[ID]Organisation, error) {
	found := map[ID]Organisation{}
	var args []any
	in := db.In(&args, ids...)
	all, err := db.All(tx, scanOrganisation, `SELECT `+organisationColumns+` FROM organisation_organisation o WHERE o.id IN `+in, args...)
	for _, o := range all {
		found[o.ID] = o
	}
	return found, err
}

// ByCode is the municipality with the code; ok is false when there is none.
func ByCode(tx *db.Tx, code string) (o Organisation, ok bool, err error) {
	return db.Maybe(tx, scanOrganisation, `SELECT `+organisationColumns+` FROM organisation_organisation o WHERE o.code = $1`, code)
}

// Called are the organisations whose name or CVR number is one of some words,
// exactly, by name.
func Called(tx *db.Tx, words ...string) ([]Organisation, error) {
	var args []any
	names := db.In(&args, words...)
	return db.All(tx, scanOrganisation, `SELECT `+organisationColumns+` FROM organisation_organisation o WHERE o.name IN `+names+`
		UNION SELECT `+organisationColumns+` FROM organisation_organisation o WHERE o.id IN (SELECT organisation_id FROM organisation_word WHERE word IN `+names+`) AND o.cvr IN `+names+`
		ORDER BY name, id`, args...)
}

// Find is a page of organisations by name, of the given kinds or of every
// kind. Each word of query must begin a part of the name (ø and oe are the
// same), or be a municipality code or a CVR number. after is the last one
// already seen, empty for the first page.
func Find(tx *db.Tx, query string, kinds []Kind, after ID, limit int) ([]Organisation, error) {
	where, args := []string{"1 = 1"}, []any{}
	if len(kinds) > 0 {
		where = append(where, "o.kind IN "+db.In(&args, kinds...))
	}
	matching(&where, &args, query, "o.id", "organisation_word", "organisation_id")
	if after != "" {
		last, err := Get(tx, after)
		if err != nil {
			return nil, err
		}
		args = append(args, last.Name, after)
		where = append(where, "(o.name, o.id) > ("+placeholder(len(args)-1)+", "+placeholder(len(args))+")")
	}
	args = append(args, limit)
	return db.All(tx, scanOrganisation, `SELECT `+organisationColumns+` FROM organisation_organisation o
		WHERE `+strings.Join(where, " AND ")+` ORDER BY o.name, o.id LIMIT `+placeholder(len(args)), args...)
}

// matching adds one condition for each word of a search: id is among those
// that have a word which begins with it.
func matching(where *[]string, args *[]any, query, id, table, column string) {
	for _, w := range fold(query) {
		*args = append(*args, w, w+"\U0010FFFF")
		*where = append(*where, id+` IN (SELECT `+column+` FROM `+table+
			` WHERE word >= `+placeholder(len(*args)-1)+` AND word < `+placeholder(len(*args))+`)`)
	}
}

// GetPerson is one person; a fault of kind NotFound when there is none.
func GetPerson(tx *db.Tx, id PersonID) (Person, error) {
	p, ok, err := db.Maybe(tx, scanPerson, `SELECT `+personColumns+` FROM organisation_person p WHERE p.id = $1`, id)
	if err == nil && !ok {
		err = fault.New(fault.NotFound, text.Hidden)
	}
	return p, err
}

// Member is a person in a role.
type Member struct {
	Person
	Appointment Appointment
	UnitName    string
}

const memberColumns = personColumns + `, ` + roleColumns + `, u.name`

const membersFrom = ` FROM organisation_role r JOIN organisation_person p ON p.id = r.person_id
	LEFT JOIN organisation_unit u ON u.id = r.unit_id `

func scanMember(row db.Scanner) (m Member, err error) {
	fields := append(m.fields(), m.Appointment.fields()...)
	err = row.Scan(append(fields, db.OrEmpty(&m.UnitName))...)
	return m, err
}

// PeopleIn are those who hold a role in the organisation on the day, by name.
// Citizens with a log-in are not among them: that they are known here is
// nobody's business but their own pathway's.
func PeopleIn(tx *db.Tx, id ID, day calendar.Date) ([]Member, error) {
	return db.All(tx, scanMember, `SELECT `+memberColumns+membersFrom+`
		WHERE r.organisation_id = $1 AND r.role <> $2 AND r.from_day <= $3 AND (r.to_day IS NULL OR r.to_day >= $3)
		ORDER BY p.name, p.id, r.role, r.id`, id, access.CitizenRole, day)
}

// FindPeople is a page of persons by name who hold a role in the organisation
// on the day. Each word of query must begin one of the person's names. Citizens
// are left out.
func FindPeople(tx *db.Tx, in ID, query string, day calendar.Date, after PersonID, limit int) ([]Person, error) {
	args := []any{in, access.CitizenRole, day}
	where := []string{`p.id IN (SELECT r.person_id FROM organisation_role r WHERE r.organisation_id = $1
		AND r.role <> $2 AND r.from_day <= $3 AND (r.to_day IS NULL OR r.to_day >= $3))`}
	matching(&where, &args, query, "p.id", "organisation_person_word", "person_id")
	if after != "" {
		last, err := GetPerson(tx, after)
		if err != nil {
			return nil, err
		}
		args = append(args, last.Name, after)
		where = append(where, "(p.name, p.id) > ("+placeholder(len(args)-1)+", "+placeholder(len(args))+")")
	}
	args = append(args, limit)
	return db.All(tx, scanPerson, `SELECT `+personColumns+` FROM organisation_person p
		WHERE `+strings.Join(where, " AND ")+` ORDER BY p.name, p.id LIMIT `+placeholder(len(args)), args...)
}

// Holding are those who hold a role in any organisation on the day, by name.
func Holding(tx *db.Tx, role access.Role, day calendar.Date) ([]Person, error) {
	return db.All(tx, scanPerson, `SELECT `+personColumns+` FROM organisation_person p
		WHERE p.id IN (SELECT r.person_id FROM organisation_role r WHERE r.role = $1 AND r.from_day <= $2 AND (r.to_day IS NULL OR r.to_day >= $2))
		ORDER BY p.name, p.id`, role, day)
}

// Administrators are those who run the instance until further notice.
func Administrators(tx *db.Tx) ([]PersonID, error) { return administrators(tx, "") }

// HoldingsOf are the roles that a person holds on the day, the oldest first.
func HoldingsOf(tx *db.Tx, id PersonID, day calendar.Date) ([]access.Holding, error) {
	_, holdings, err := Caller(tx, id, day)
	return holdings, err
}

// Caller is a person with the roles held on the day, the oldest first, in one
// statement.
func Caller(tx *db.Tx, id PersonID, day calendar.Date) (Person, []access.Holding, error) {
	type row struct {
		Person
		access.Holding
	}
	rows, err := db.All(tx, func(r db.Scanner) (w row, err error) {
		err = r.Scan(append(w.fields(), db.OrEmpty(&w.Organisation), db.OrEmpty(&w.OrganisationName), db.OrEmpty(&w.Kind), db.OrEmpty(&w.Role))...)
		return w, err
	}, `SELECT `+personColumns+`, o.id, o.name, o.kind, r.role FROM organisation_person p
		LEFT JOIN organisation_role r ON r.person_id = p.id AND r.from_day <= $2 AND (r.to_day IS NULL OR r.to_day >= $2)
		LEFT JOIN organisation_organisation o ON o.id = r.organisation_id
		WHERE p.id = $1 ORDER BY r.from_day, r.id`, id, day)
	if err != nil {
		return Person{}, nil, err
	}
	if len(rows) == 0 {
		return Person{}, nil, hidden()
	}
	var holdings []access.Holding
	for _, w := range rows {
		if w.Organisation != "" {
			holdings = append(holdings, w.Holding)
		}
	}
	return rows[0].Person, holdings, nil
}

// ByEmail is the person with an address who works somewhere on the day, in the
// role and for the organisation that come first by name; ok is false when there
// is none. Those who work in agencies, and citizens, are not found.
func ByEmail(tx *db.Tx, email string, day calendar.Date) (m Member, ok bool, err error) {
	return db.Maybe(tx, scanMember, `SELECT `+memberColumns+membersFrom+` JOIN organisation_organisation o ON o.id = r.organisation_id
		WHERE p.email = $1 AND r.role <> $2 AND o.kind <> $3 AND r.from_day <= $4 AND (r.to_day IS NULL OR r.to_day >= $4)
		ORDER BY o.name, r.role, r.id LIMIT 1`, email, access.CitizenRole, Agency, day)
}
