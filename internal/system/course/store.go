package course

import (
	"embed"
	"fmt"
	"io/fs"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/course/text"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

const courseColumns = `c.id, c.programme, c.programme_version, c.host_id, c.host_name, c.label, c.agency_id, c.state, c.started_at, c.closed_at, c.next_day, c.version`

// row is a course without what belongs to it.
type row struct {
	Course
	programme string
	version   int
}

// never is stored where a course has no next day, so that such a course sorts
// after all others.
var never = calendar.NewDate(9999, time.December, 31)

func nextColumn(d calendar.Date) calendar.Date {
	if d.IsZero() {
		return never
	}
	return d
}

func scanCourse(r db.Scanner) (row, error) {
	var c row
	var started, closed db.Time
	err := r.Scan(&c.ID, &c.programme, &c.version, &c.Host, &c.HostName, &c.Label, &c.Agency, &c.State, &started, &closed, &c.NextDay, &c.Version)
	c.StartedAt, c.ClosedAt = started.Time, closed.Time
	if c.NextDay == never {
		c.NextDay = calendar.Date{}
	}
	c.Authorities = map[string]organisation.ID{}
	c.Anchors, c.Parts, c.Waivers = map[string]calendar.Date{}, map[string]calendar.Date{}, map[string]Waiver{}
	return c, err
}

// load reads a course whole.
func (s *Service) load(tx *db.Tx, id ID) (*Course, error) {
	found, err := db.One(tx, scanCourse, `SELECT `+courseColumns+` FROM course_course c WHERE c.id = $1`, id)
	if err != nil {
		return nil, err
	}
	courses, err := s.fill(tx, []row{found})
	if err != nil {
		return nil, err
	}
	return courses[0], nil
}

// rowsOf reads the courses themselves, without what belongs to them.
func rowsOf(tx *db.Tx, ids []string) ([]row, error) {
	var args []any
	in := db.In(&args, ids...)
	return db.All(tx, scanCourse, `SELECT `+courseColumns+` FROM course_course c WHERE c.id IN `+in, args...)
}

// fill reads what belongs to the courses, in a constant number of statements
// however many they are.
func (s *Service) fill(tx *db.Tx, rows []row) ([]*Course, error) {
	courses := make([]*Course, len(rows))
	byID := make(map[ID]*Course, len(rows))
	ids := make([]ID, len(rows))
	for i := range rows {
		c := &rows[i].Course
		p, err := s.Programmes.Get(tx, rows[i].programme, rows[i].version)
		if err != nil {
			return nil, err
		}
		c.Programme, c.calendar = p, s.Calendar
		courses[i], byID[c.ID], ids[i] = c, c, c.ID
	}
	if len(rows) == 0 {
		return nil, nil
	}
	for _, read := range []func(*db.Tx, []ID, map[ID]*Course) error{
		readAuthorities, readAnchors, readParts, readActivities, readSignatures, readAssessments, readArrangements, readRoles, readWaivers,
	} {
		if err := read(tx, ids, byID); err != nil {
			return nil, err
		}
	}
	return courses, nil
}

// readOwned runs a query whose first column is the course's id and hands each
// row to keep. The query ends where the list of ids is to follow.
func readOwned[T any](tx *db.Tx, what string, ids []ID, byID map[ID]*Course, scan func(db.Scanner, *ID, *T) error, keep func(*Course, T), query, order string) error {
	type owned struct {
		course ID
		value  T
	}
	var args []any
	in := db.In(&args, ids...)
	all, err := db.All(tx, func(r db.Scanner) (o owned, err error) {
		err = scan(r, &o.course, &o.value)
		return o, err
	}, query+in+order, args...)
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	for _, o := range all {
		keep(byID[o.course], o.value)
	}
	return nil
}

func readAuthorities(tx *db.Tx, ids []ID, byID map[ID]*Course) error {
	type filled struct {
		authority    string
		organisation organisation.ID
	}
	return readOwned(tx, "authorities", ids, byID, func(r db.Scanner, id *ID, f *filled) error {
		return r.Scan(id, &f.authority, &f.organisation)
	}, func(c *Course, f filled) { c.Authorities[f.authority] = f.organisation },
		`SELECT course_id, authority, organisation_id FROM course_authority WHERE course_id IN `, ``)
}

type dated struct {
	key string
	day calendar.Date
}

func scanDated(r db.Scanner, id *ID, d *dated) error { return r.Scan(id, &d.key, &d.day) }

func readAnchors(tx *db.Tx, ids []ID, byID map[ID]*Course) error {
	return readOwned(tx, "anchors", ids, byID, scanDated, func(c *Course, d dated) { c.Anchors[d.key] = d.day },
		`SELECT course_id, anchor, day FROM course_anchor WHERE course_id IN `, ``)
}

func readParts(tx *db.Tx, ids []ID, byID map[ID]*Course) error {
	return readOwned(tx, "parts", ids, byID, scanDated, func(c *Course, d dated) { c.Parts[d.key] = d.day },
		`SELECT course_id, key, day FROM course_part WHERE course_id IN `, ``)
}

func readSignatures(tx *db.Tx, ids []ID, byID map[ID]*Course) error {
	return readOwned(tx, "signatures", ids, byID, func(r db.Scanner, id *ID, s *Signature) error {
		var at db.Time
		err := r.Scan(id, &s.Key, &s.Document, &s.Version, &s.Day, &s.Person, &s.PersonName, &at)
		s.At = at.Time
		return err
	}, func(c *Course, s Signature) { c.Signatures = append(c.Signatures, s) },
		`SELECT course_id, key, document, version, day, person_id, person_name, at FROM course_signature WHERE course_id IN `, ` ORDER BY at, document`)
}

func readAssessments(tx *db.Tx, ids []ID, byID map[ID]*Course) error {
	return readOwned(tx, "assessments", ids, byID, func(r db.Scanner, id *ID, a *Assessment) error {
		var at db.Time
		err := r.Scan(id, &a.Key, &a.Criterion, &a.Side, &a.Verdict, &a.Note, &a.Person, &a.PersonName, &a.Role, &at, &a.Version)
		a.At = at.Time
		return err
	}, func(c *Course, a Assessment) { c.Assessed = append(c.Assessed, a) },
		`SELECT course_id, key, criterion, side, verdict, note, person_id, person_name, role, at, version
		FROM course_assessment WHERE course_id IN `, ``)
}

func readActivities(tx *db.Tx, ids []ID, byID map[ID]*Course) error {
	return readOwned(tx, "activities", ids, byID, func(r db.Scanner, id *ID, a *Activity) error {
		return r.Scan(id, &a.Key, &a.ID, &a.Phase, &a.Number, &a.Position, &a.State, &a.Target, &a.Earliest, &a.Latest,
			&a.Provisional, &a.Planned, &a.Set, &a.StartsAt, &a.EndsAt, &a.Place, &a.Reason)
	}, func(c *Course, a Activity) { c.Activities = append(c.Activities, a) },
		`SELECT course_id, `+activityColumns+` FROM course_activity WHERE course_id IN `,
		` ORDER BY course_id, CASE WHEN target IS NULL THEN 1 ELSE 0 END, target, position, number`)
}

func readRoles(tx *db.Tx, ids []ID, byID map[ID]*Course) error {
	return readOwned(tx, "roles", ids, byID, func(r db.Scanner, id *ID, g *Given) error {
		return r.Scan(id, &g.ID, &g.Role, &g.Person, &g.Name, &g.Title, &g.Email, &g.Organisation, &g.OrgName, &g.From, &g.To)
	}, func(c *Course, g Given) { c.Roles = append(c.Roles, g) },
		`SELECT r.course_id, r.id, r.role, r.person_id, p.name, p.title, p.email, r.organisation_id, o.name, r.from_day, r.to_day
		FROM course_role r JOIN organisation_person p ON p.id = r.person_id JOIN organisation_organisation o ON o.id = r.organisation_id
		WHERE r.course_id IN `, ` ORDER BY r.course_id, r.role, p.name, r.from_day, r.id`)
}

func readWaivers(tx *db.Tx, ids []ID, byID map[ID]*Course) error {
	type waived struct {
		warning string
		Waiver
	}
	return readOwned(tx, "waivers", ids, byID, func(r db.Scanner, id *ID, w *waived) error {
		var at db.Time
		err := r.Scan(id, &w.warning, &w.Reason, &w.Person, &w.PersonName, &at)
		w.At = at.Time
		return err
	}, func(c *Course, w waived) { c.Waivers[w.warning] = w.Waiver },
		`SELECT course_id, warning, reason, person_id, person_name, at FROM course_waiver WHERE course_id IN `, ``)
}

const activityColumns = `key, activity, phase, number, position, state, target, earliest, latest, provisional, planned, set_day, starts_at, ends_at, place, reason`

// selectCourses finds the courses of a list within the scope.
func selectCourses(tx *db.Tx, scope access.Scope, f Filter, limit int) ([]row, error) {
	if f.State == "" {
		f.State = Active
	}
	args := []any{string(f.State)}
	where := "c.state = $1 AND " + access.Where(tx, scope, Kind, "c.id", &args)
	add := func(condition string, value any) {
		args = append(args, value)
		where += fmt.Sprintf(" AND "+condition, len(args))
	}
	if f.Programme != "" {
		add("c.programme = $%d", f.Programme)
	}
	if f.Late {
		add("c.next_day < $%d", tx.Today())
	}
	order := "c.host_name, c.id"
	column := "c.host_name"
	if f.Sort == ByNext {
		order, column = "c.next_day, c.id", "c.next_day"
	}
	if key, id, ok := cutCursor(f.After); ok {
		args = append(args, key, id)
		where += fmt.Sprintf(" AND (%s, c.id) > ($%d, $%d)", column, len(args)-1, len(args))
	}
	args = append(args, limit)
	return db.All(tx, scanCourse, `SELECT `+courseColumns+` FROM course_course c WHERE `+where+
		fmt.Sprintf(` ORDER BY %s LIMIT $%d`, order, len(args)), args...)
}

func insertCourse(tx *db.Tx, c *Course) error {
	if _, err := tx.Exec(`INSERT INTO course_course (id, programme, programme_version, host_id, agency_id, host_name, state, started_at, next_day, version, once, label)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
		c.ID, c.Programme.ID, c.Programme.Version, c.Host, c.Agency, c.HostName, string(c.State), db.Instant(c.StartedAt), nextColumn(c.NextDay), c.Version, db.Optional(c.once), c.Label); err != nil {
		return err
	}
	for authority, id := range c.Authorities {
		if _, err := tx.Exec(`INSERT INTO course_authority (course_id, authority, organisation_id) VALUES ($1, $2, $3)`, c.ID, authority, id); err != nil {
			return err
		}
	}
	for anchor, day := range c.Anchors {
		if err := putAnchor(tx, c.ID, anchor, day); err != nil {
			return err
		}
	}
	for _, a := range c.Activities {
		if err := putActivity(tx, c.ID, a); err != nil {
			return err
		}
	}
	return nil
}

func putAnchor(tx *db.Tx, id ID, anchor string, day calendar.Date) error {
	_, err := tx.Exec(`INSERT INTO course_anchor (course_id, anchor, day) VALUES ($1, $2, $3)
		ON CONFLICT (course_id, anchor) DO UPDATE SET day = excluded.day`, id, anchor, day)
	return err
}

func putActivity(tx *db.Tx, id ID, a Activity) error {
	_, err := tx.Exec(`INSERT INTO course_activity (course_id, `+activityColumns+`)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
		ON CONFLICT (course_id, key) DO UPDATE SET state = excluded.state, target = excluded.target, earliest = excluded.earliest,
			latest = excluded.latest, provisional = excluded.provisional, set_day = excluded.set_day, starts_at = excluded.starts_at,
			ends_at = excluded.ends_at, place = excluded.place, reason = excluded.reason`,
		id, a.Key, a.ID, a.Phase, a.Number, a.Position, string(a.State), a.Target, a.Earliest, a.Latest, a.Provisional, a.Planned, a.Set,
		a.StartsAt, a.EndsAt, a.Place, a.Reason)
	return err
}

// keep writes what differs between two states of a course. It takes the next
// version; a course that somebody else changed in the meantime is Stale.
func (s *Service) keep(tx *db.Tx, scope access.Scope, before, after *Course) error {
	if err := touchWith(tx, before, after.NextDay); err != nil {
		return err
	}
	was := make(map[string]Activity, len(before.Activities))
	for _, a := range before.Activities {
		was[a.Key] = a
	}
	for _, a := range after.Activities {
		if was[a.Key] != a {
			if err := putActivity(tx, after.ID, a); err != nil {
				return fmt.Errorf("keep activity: %w", err)
			}
		}
		delete(was, a.Key)
	}
	for key := range was {
		if _, err := tx.Exec(`DELETE FROM course_activity WHERE course_id = $1 AND key = $2`, after.ID, key); err != nil {
			return fmt.Errorf("drop activity: %w", err)
		}
	}
	for anchor, day := range after.Anchors {
		if before.Anchors[anchor] != day {
			if err := putAnchor(tx, after.ID, anchor, day); err != nil {
				return fmt.Errorf("keep anchor: %w", err)
			}
		}
	}
	if err := keepParts(tx, before, after); err != nil {
		return err
	}
	if err := keepSignatures(tx, before, after); err != nil {
		return err
	}
	return s.moveMeetings(tx, scope, before, after)
}

func keepParts(tx *db.Tx, before, after *Course) error {
	for key, day := range after.Parts {
		if before.Parts[key] == day {
			continue
		}
		if _, err := tx.Exec(`INSERT INTO course_part (course_id, key, day) VALUES ($1, $2, $3)
			ON CONFLICT (course_id, key) DO UPDATE SET day = excluded.day`, after.ID, key, day); err != nil {
			return fmt.Errorf("keep part: %w", err)
		}
	}
	for key := range before.Parts {
		if _, kept := after.Parts[key]; kept {
			continue
		}
		if _, err := tx.Exec(`DELETE FROM course_part WHERE course_id = $1 AND key = $2`, after.ID, key); err != nil {
			return fmt.Errorf("drop part: %w", err)
		}
	}
	return nil
}

func keepSignatures(tx *db.Tx, before, after *Course) error {
	for _, s := range before.Signatures {
		if _, kept := after.Signed(s.Key, s.Document); !kept {
			if _, err := tx.Exec(`DELETE FROM course_signature WHERE course_id = $1 AND key = $2 AND document = $3`, after.ID, s.Key, s.Document); err != nil {
				return fmt.Errorf("drop signature: %w", err)
			}
		}
	}
	for _, s := range after.Signatures {
		if _, existed := before.Signed(s.Key, s.Document); existed {
			continue
		}
		if _, err := tx.Exec(`INSERT INTO course_signature (course_id, key, document, version, day, person_id, person_name, at)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, after.ID, s.Key, s.Document, s.Version, s.Day, s.Person, s.PersonName, db.Instant(s.At)); err != nil {
			return fmt.Errorf("keep signature: %w", err)
		}
	}
	return nil
}

// touch takes the course's next version.
func touch(tx *db.Tx, c *Course) error { return touchWith(tx, c, c.NextDay) }

func touchWith(tx *db.Tx, c *Course, next calendar.Date) error {
	n, err := tx.Exec(`UPDATE course_course SET version = version + 1, next_day = $3 WHERE id = $1 AND version = $2`, c.ID, c.Version, nextColumn(next))
	if err != nil {
		return fmt.Errorf("take the next version: %w", err)
	}
	if n == 0 {
		return fault.New(fault.Stale, text.StaleCourse)
	}
	return nil
}

func closeCourse(tx *db.Tx, c *Course) error {
	n, err := tx.Exec(`UPDATE course_course SET state = $3, closed_at = $4, next_day = $5, version = version + 1 WHERE id = $1 AND version = $2`,
		c.ID, c.Version, string(Closed), db.Instant(tx.Now()), never)
	if err != nil {
		return fmt.Errorf("close course: %w", err)
	}
	if n == 0 {
		return fault.New(fault.Stale, text.StaleCourse)
	}
	return nil
}

// startedOnce is the course that a wish has started already.
func startedOnce(tx *db.Tx, once string) (id ID, already bool, err error) {
	found, already, err := db.Maybe(tx, db.Text, `SELECT id FROM course_course WHERE once = $1`, once)
	return ID(found), already, err
}

func hasActive(tx *db.Tx, c *Course) (bool, error) {
	return db.Exists(tx, `SELECT 1 FROM course_course WHERE host_id = $1 AND programme = $2 AND state = $3`, c.Host, c.Programme.ID, string(Active))
}

func insertRole(tx *db.Tx, id ID, g Given, by string) error {
	_, err := tx.Exec(`INSERT INTO course_role (id, course_id, role, person_id, organisation_id, from_day, to_day, given_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, g.ID, id, g.Role, g.Person, g.Organisation, g.From, g.To, by)
	return err
}

func endRole(tx *db.Tx, id string, last calendar.Date) error {
	_, err := tx.Exec(`UPDATE course_role SET to_day = $2 WHERE id = $1`, id, last)
	return err
}

func putAssessment(tx *db.Tx, id ID, a Assessment) error {
	_, err := tx.Exec(`INSERT INTO course_assessment (course_id, key, criterion, side, verdict, note, person_id, person_name, role, at, version)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		ON CONFLICT (course_id, key, criterion, side) DO UPDATE SET verdict = excluded.verdict, note = excluded.note,
			person_id = excluded.person_id, person_name = excluded.person_name, role = excluded.role, at = excluded.at, version = excluded.version`,
		id, a.Key, a.Criterion, a.Side, string(a.Verdict), a.Note, a.Person, a.PersonName, a.Role, db.Instant(a.At), a.Version)
	return err
}

func putWaiver(tx *db.Tx, id ID, warning string, w Waiver) error {
	_, err := tx.Exec(`INSERT INTO course_waiver (course_id, warning, reason, person_id, person_name, at) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (course_id, warning) DO UPDATE SET reason = excluded.reason, person_id = excluded.person_id,
			person_name = excluded.person_name, at = excluded.at`, id, warning, w.Reason, w.Person, w.PersonName, db.Instant(w.At))
	return err
}

// myRoles are the caller's roles in each of the courses.
func myRoles(tx *db.Tx, scope access.Scope, courses []*Course) (map[ID][]string, error) {
	ids := make([]string, len(courses))
	for i, c := range courses {
		ids[i] = string(c.ID)
	}
	byID, err := access.RolesInEach(tx, scope, Kind, ids)
	if err != nil {
		return nil, err
	}
	roles := make(map[ID][]string, len(byID))
	for id, r := range byID {
		roles[ID(id)] = r
	}
	return roles, nil
}
