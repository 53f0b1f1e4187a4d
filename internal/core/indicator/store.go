package indicator

import (
	"embed"
	"fmt"
	"io/fs"
	"time"

	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

// never is where indicators stand in order of due day that ask for nothing.
var never = calendar.NewDate(9999, time.December, 31)

func dueColumn(d calendar.Date) calendar.Date {
	if d.IsZero() {
		return never
	}
	return d
}

const columns = `i.id, i.subject_kind, i.subject_id, i.name, i.definition, i.unit, i.unit_name, i.decimals, i.direction, i.baseline, i.baseline_day,
	i.target, i.target_day, i.period, i.source, i.responsible_id, i.responsible_name, i.tells, i.from_day, i.until_day, i.hide_small, i.frozen, i.due_day, i.version, i.code`

func scan(r db.Scanner) (*Indicator, error) {
	var i Indicator
	err := r.Scan(&i.ID, &i.Ref.Kind, &i.Ref.ID, &i.Name, &i.How, &i.Unit, &i.UnitName, &i.Decimals, &i.Better, &i.Baseline, &i.BaselineDay,
		&i.Target, &i.TargetDay, &i.Period, &i.Source, &i.Responsible, &i.ResponsibleName, db.JSON(&i.Tells), &i.From, &i.Until, &i.HideSmall, &i.Frozen, &i.Due, &i.Version, db.OrEmpty(&i.Code))
	if i.Due == never {
		i.Due = calendar.Date{}
	}
	return &i, err
}

func refOf(tx *db.Tx, id ID) (subject.Ref, error) {
	ref, ok, err := db.Maybe(tx, func(r db.Scanner) (ref subject.Ref, err error) {
		err = r.Scan(&ref.Kind, &ref.ID)
		return ref, err
	}, `SELECT subject_kind, subject_id FROM indicator_indicator WHERE id = $1`, id)
	if err == nil && !ok {
		err = fault.New(fault.NotFound, text.NotFound)
	}
	return ref, err
}

// load is an indicator with its values and phases.
func load(tx *db.Tx, id ID, least Least) (*Indicator, error) {
	i, err := db.One(tx, scan, `SELECT `+columns+` FROM indicator_indicator i WHERE i.id = $1`, id)
	if err != nil {
		return nil, fmt.Errorf("load indicator: %w", err)
	}
	return i, fill(tx, []*Indicator{i}, least)
}

// loadOf are a subject's indicators with their values and phases.
func loadOf(tx *db.Tx, ref subject.Ref, least Least) ([]*Indicator, error) {
	all, err := db.All(tx, scan, `SELECT `+columns+` FROM indicator_indicator i
		WHERE i.subject_kind = $1 AND i.subject_id = $2 ORDER BY i.name, i.id LIMIT $3`, ref.Kind, ref.ID, mostIndicators)
	if err != nil {
		return nil, fmt.Errorf("load indicators: %w", err)
	}
	return all, fill(tx, all, least)
}

// measuresOf are the coded indicators of several subjects, with their values.
func measuresOf(tx *db.Tx, kind string, ids []string, least Least) ([]*Indicator, error) {
	args := []any{kind}
	all, err := db.All(tx, scan, `SELECT `+columns+` FROM indicator_indicator i
		WHERE i.subject_kind = $1 AND i.subject_id IN `+db.In(&args, ids...)+` AND i.code IS NOT NULL ORDER BY i.subject_id, i.code`, args...)
	if err != nil {
		return nil, fmt.Errorf("load measures: %w", err)
	}
	return all, fill(tx, all, least)
}

func countOf(tx *db.Tx, ref subject.Ref) (int, error) {
	return db.One(tx, db.Int, `SELECT count(*) FROM indicator_indicator WHERE subject_kind = $1 AND subject_id = $2`, ref.Kind, ref.ID)
}

// fill reads the values and the phases of all of them, which know from now on
// which numbers are small.
func fill(tx *db.Tx, all []*Indicator, least Least) error {
	if len(all) == 0 {
		return nil
	}
	byID := make(map[ID]*Indicator, len(all))
	ids := make([]ID, len(all))
	for n, i := range all {
		ids[n], byID[i.ID] = i.ID, i
		i.least = least
	}
	type of[T any] struct {
		id ID
		v  T
	}
	var args []any
	values, err := db.All(tx, func(r db.Scanner) (o of[Value], err error) {
		var first, at db.Time
		err = r.Scan(&o.id, &o.v.Start, &o.v.Value, &o.v.Part, &o.v.Whole, &o.v.Note, &o.v.Person, &o.v.PersonName, &first, &at, &o.v.Version)
		o.v.FirstAt, o.v.At = first.Time, at.Time
		return o, err
	}, `SELECT indicator_id, start_day, value, part, whole, note, person_id, person_name, first_at, at, version
		FROM indicator_value WHERE indicator_id IN `+db.In(&args, ids...)+` ORDER BY indicator_id, start_day`, args...)
	if err != nil {
		return fmt.Errorf("load values: %w", err)
	}
	for _, o := range values {
		byID[o.id].Values = append(byID[o.id].Values, o.v)
	}
	args = nil
	phases, err := db.All(tx, func(r db.Scanner) (o of[NewPhase], err error) {
		var at db.Time
		err = r.Scan(&o.id, &o.v.From, &o.v.Reason, &o.v.PersonName, &at)
		o.v.At = at.Time
		return o, err
	}, `SELECT indicator_id, from_day, reason, person_name, at FROM indicator_phase
		WHERE indicator_id IN `+db.In(&args, ids...)+` ORDER BY indicator_id, from_day`, args...)
	if err != nil {
		return fmt.Errorf("load phases: %w", err)
	}
	for _, o := range phases {
		byID[o.id].Phases = append(byID[o.id].Phases, o.v)
	}
	return nil
}

func insert(tx *db.Tx, i *Indicator) error {
	_, err := tx.Exec(`INSERT INTO indicator_indicator (id, subject_kind, subject_id, name, definition, unit, unit_name, decimals, direction,
			baseline, baseline_day, target, target_day, period, source, responsible_id, responsible_name, tells, from_day, until_day, hide_small, frozen, due_day, version, code)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)`,
		i.ID, i.Ref.Kind, i.Ref.ID, i.Name, i.How, i.Unit, i.UnitName, i.Decimals, i.Better, i.Baseline, i.BaselineDay, i.Target, i.TargetDay,
		i.Period, i.Source, i.Responsible, i.ResponsibleName, db.JSON(i.Tells), i.From, i.Until, i.HideSmall, i.Frozen, dueColumn(i.Due), i.Version, db.Optional(i.Code))
	return err
}

// keep writes an indicator's own fields and takes its next version.
func keep(tx *db.Tx, i *Indicator) error {
	n, err := tx.Exec(`UPDATE indicator_indicator SET name = $3, definition = $4, unit = $5, unit_name = $6, decimals = $7, direction = $8,
			baseline = $9, baseline_day = $10, target = $11, target_day = $12, period = $13, source = $14, responsible_id = $15, responsible_name = $16,
			tells = $17, from_day = $18, until_day = $19, hide_small = $20, frozen = $21, due_day = $22, version = version + 1
		WHERE id = $1 AND version = $2`,
		i.ID, i.Version, i.Name, i.How, i.Unit, i.UnitName, i.Decimals, i.Better, i.Baseline, i.BaselineDay, i.Target, i.TargetDay,
		i.Period, i.Source, i.Responsible, i.ResponsibleName, db.JSON(i.Tells), i.From, i.Until, i.HideSmall, i.Frozen, dueColumn(i.Due))
	if err == nil && n == 0 {
		err = fault.New(fault.Stale, text.Stale)
	}
	return err
}

// keepDue writes when the next value is due; a value is no change of the
// indicator itself.
func keepDue(tx *db.Tx, i *Indicator) error {
	_, err := tx.Exec(`UPDATE indicator_indicator SET due_day = $2 WHERE id = $1`, i.ID, dueColumn(i.Due))
	return err
}

func insertValue(tx *db.Tx, id ID, v Value) error {
	_, err := tx.Exec(`INSERT INTO indicator_value (indicator_id, start_day, value, part, whole, note, person_id, person_name, first_at, at, version)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
		id, v.Start, v.Value, v.Part, v.Whole, v.Note, v.Person, v.PersonName, db.Instant(v.FirstAt), db.Instant(v.At), v.Version)
	return err
}

// correctValue keeps what a value was and writes what it is.
func correctValue(tx *db.Tx, id ID, was, v Value) error {
	n, err := tx.Exec(`UPDATE indicator_value SET value = $4, part = $5, whole = $6, note = $7, person_id = $8, person_name = $9, at = $10, version = version + 1
		WHERE indicator_id = $1 AND start_day = $2 AND version = $3`,
		id, v.Start, was.Version, v.Value, v.Part, v.Whole, v.Note, v.Person, v.PersonName, db.Instant(v.At))
	if err == nil && n == 0 {
		err = fault.New(fault.Stale, text.StaleValue)
	}
	if err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO indicator_past (indicator_id, start_day, version, value, part, whole, note, person_name, at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		id, was.Start, was.Version, was.Value, was.Part, was.Whole, was.Note, was.PersonName, db.Instant(was.At))
	return err
}

func pastOf(tx *db.Tx, id ID, start calendar.Date) ([]Past, error) {
	return db.All(tx, func(r db.Scanner) (p Past, err error) {
		var at db.Time
		err = r.Scan(&p.Value, &p.Part, &p.Whole, &p.Note, &p.PersonName, &at, &p.Version)
		p.At = at.Time
		return p, err
	}, `SELECT value, part, whole, note, person_name, at, version FROM indicator_past
		WHERE indicator_id = $1 AND start_day = $2 ORDER BY version DESC`, id, start)
}

func insertPhase(tx *db.Tx, id ID, p NewPhase) error {
	_, err := tx.Exec(`INSERT INTO indicator_phase (indicator_id, from_day, reason, person_name, at) VALUES ($1, $2, $3, $4, $5)`,
		id, p.From, p.Reason, p.PersonName, db.Instant(p.At))
	return err
}

func deletePhase(tx *db.Tx, id ID, from calendar.Date) (found bool, err error) {
	n, err := tx.Exec(`DELETE FROM indicator_phase WHERE indicator_id = $1 AND from_day = $2`, id, from)
	return n > 0, err
}

// selectDue finds the indicators within the scope in order of when their next
// value is due.
func selectDue(tx *db.Tx, scope access.Scope, f Filter, limit int, least Least) ([]*Indicator, error) {
	var args []any
	where := access.Among(tx, scope, "i.subject_kind", "i.subject_id", &args)
	if f.Mine {
		args = append(args, scope.Person)
		where += fmt.Sprintf(" AND i.responsible_id = $%d", len(args))
	}
	if f.In.ID != "" {
		args = append(args, f.In.Kind, f.In.ID)
		where += fmt.Sprintf(" AND i.subject_kind = $%d AND i.subject_id = $%d", len(args)-1, len(args))
	}
	if !f.Before.IsZero() {
		args = append(args, f.Before)
		where += fmt.Sprintf(" AND i.due_day < $%d", len(args))
	}
	if day, id, ok := cutCursor(f.After); ok {
		args = append(args, day, id)
		where += fmt.Sprintf(" AND (i.due_day, i.id) > ($%d, $%d)", len(args)-1, len(args))
	}
	args = append(args, limit)
	all, err := db.All(tx, scan, `SELECT `+columns+` FROM indicator_indicator i WHERE `+where+
		fmt.Sprintf(` ORDER BY i.due_day, i.id LIMIT $%d`, len(args)), args...)
	if err != nil {
		return nil, fmt.Errorf("list indicators: %w", err)
	}
	return all, fill(tx, all, least)
}
