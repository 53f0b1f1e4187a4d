package collaboration

import (
	"fmt"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
)

const measurementColumns = `m.subject_kind, m.subject_id, m.slot, m.title_da, m.title_en, m.begun_at, m.due, m.done_on, m.results, m.version`

func scanMeasurement(row db.Scanner) (*Measurement, error) {
	m := &Measurement{}
	var begun db.Time
	err := row.Scan(&m.In.Kind, &m.In.ID, &m.Slot, &m.Title.Da, &m.Title.En, &begun, &m.Due, &m.DoneOn, db.JSON(&m.Results), &m.Version)
	m.BegunAt = begun.Time
	return m, err
}

// measurementsOf are the measurements of a subject with what was assessed, the
// oldest first.
func measurementsOf(tx *db.Tx, ref subject.Ref) ([]*Measurement, error) {
	all, err := db.All(tx, scanMeasurement, `SELECT `+measurementColumns+` FROM collaboration_measurement m
		WHERE m.subject_kind = $1 AND m.subject_id = $2 ORDER BY m.begun_at, m.slot`, ref.Kind, ref.ID)
	if err != nil {
		return nil, fmt.Errorf("measurements: %w", err)
	}
	if len(all) == 0 {
		return nil, nil
	}
	return all, fillAssessments(tx, all, `subject_kind = $1 AND subject_id = $2`, ref.Kind, ref.ID)
}

func measurement(tx *db.Tx, ref subject.Ref, slot string) (*Measurement, error) {
	m, there, err := db.Maybe(tx, scanMeasurement, `SELECT `+measurementColumns+` FROM collaboration_measurement m
		WHERE m.subject_kind = $1 AND m.subject_id = $2 AND m.slot = $3`, ref.Kind, ref.ID, slot)
	if err != nil || !there {
		return nil, err
	}
	return m, fillAssessments(tx, []*Measurement{m}, `subject_kind = $1 AND subject_id = $2 AND slot = $3`, ref.Kind, ref.ID, slot)
}

func fillAssessments(tx *db.Tx, all []*Measurement, where string, args ...any) error {
	bySlot := map[string]*Measurement{}
	for _, m := range all {
		bySlot[m.Slot] = m
	}
	_, err := db.All(tx, func(row db.Scanner) (a Assessment, err error) {
		var slot string
		var at db.Time
		err = row.Scan(&slot, &a.Person, &a.Name, &a.Organisation, &a.Writes, db.JSON(&a.Levels), &a.Note, &at, &a.Version)
		a.At = at.Time
		if m := bySlot[slot]; m != nil && err == nil {
			m.Assessments = append(m.Assessments, a)
		}
		return a, err
	}, `SELECT slot, person_id, person_name, organisation, writes, levels, note, answered_at, version FROM collaboration_assessment
		WHERE `+where+` ORDER BY person_name, person_id`, args...)
	if err != nil {
		return fmt.Errorf("assessments: %w", err)
	}
	return nil
}

func insertMeasurement(tx *db.Tx, m *Measurement) error {
	_, err := tx.Exec(`INSERT INTO collaboration_measurement (subject_kind, subject_id, slot, title_da, title_en, begun_at, due, done_on, results, version)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)`,
		m.In.Kind, m.In.ID, m.Slot, m.Title.Da, m.Title.En, db.Instant(m.BegunAt), m.Due, m.DoneOn, db.JSON(m.Results))
	return err
}

// finishMeasurement keeps what a measurement said, also one that nobody was
// asked about first, and one that is finished anew.
func finishMeasurement(tx *db.Tx, m *Measurement) error {
	n, err := tx.Exec(`UPDATE collaboration_measurement SET done_on = $4, results = $5, version = version + 1 WHERE subject_kind = $1 AND subject_id = $2 AND slot = $3`,
		m.In.Kind, m.In.ID, m.Slot, m.DoneOn, db.JSON(m.Results))
	if err != nil || n > 0 {
		return err
	}
	return insertMeasurement(tx, m)
}

func insertAssessment(tx *db.Tx, m *Measurement, h subject.Holder, writes bool) error {
	_, err := tx.Exec(`INSERT INTO collaboration_assessment (subject_kind, subject_id, slot, person_id, person_name, organisation, writes, levels, note, answered_at, version)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', NULL, 0)`, m.In.Kind, m.In.ID, m.Slot, h.Person, h.Name, h.OrgName, writes, db.JSON(Levels{}))
	return err
}

// saveAssessment keeps what somebody has answered; saved is false when they
// have answered otherwise in the meantime.
func saveAssessment(tx *db.Tx, m *Measurement, a *Assessment) (saved bool, err error) {
	n, err := tx.Exec(`INSERT INTO collaboration_assessment (subject_kind, subject_id, slot, person_id, person_name, organisation, writes, levels, note, answered_at, version)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		ON CONFLICT (subject_kind, subject_id, slot, person_id) DO UPDATE SET levels = excluded.levels, note = excluded.note, answered_at = excluded.answered_at,
			writes = excluded.writes, version = excluded.version WHERE collaboration_assessment.version = $12`,
		m.In.Kind, m.In.ID, m.Slot, a.Person, a.Name, a.Organisation, a.Writes, db.JSON(a.Levels), a.Note, db.Instant(a.At), a.Version+1, a.Version)
	return n > 0, err
}

// finishedOf are the finished measurements of all subjects that the scope sees,
// the oldest first.
func finishedOf(tx *db.Tx, scope access.Scope, kind string) ([]*Measurement, error) {
	args := []any{}
	where := access.Where(tx, scope, kind, "m.subject_id", &args)
	args = append(args, kind)
	return db.All(tx, scanMeasurement, `SELECT `+measurementColumns+fmt.Sprintf(` FROM collaboration_measurement m
		WHERE m.subject_kind = $%d AND m.done_on IS NOT NULL AND `, len(args))+where+` ORDER BY m.done_on, m.slot`, args...)
}

// unmeasuredOf are the subjects that the scope sees and that have a framework, but
// no finished measurement.
func unmeasuredOf(tx *db.Tx, scope access.Scope, kind string) ([]Unmeasured, error) {
	args := []any{kind}
	where := access.Where(tx, scope, kind, "f.subject_id", &args)
	return db.All(tx, func(row db.Scanner) (u Unmeasured, err error) {
		err = row.Scan(&u.Ref.Kind, &u.Ref.ID, &u.UnderWay, &u.Answered, &u.Asked)
		return u, err
	}, `SELECT f.subject_kind, f.subject_id, CASE WHEN m.slot IS NULL THEN FALSE ELSE TRUE END,
			(SELECT COUNT(*) FROM collaboration_assessment a WHERE a.subject_kind = m.subject_kind AND a.subject_id = m.subject_id AND a.slot = m.slot AND a.answered_at IS NOT NULL),
			(SELECT COUNT(*) FROM collaboration_assessment a WHERE a.subject_kind = m.subject_kind AND a.subject_id = m.subject_id AND a.slot = m.slot)
		FROM collaboration_framework f
		LEFT JOIN collaboration_measurement m ON m.subject_kind = f.subject_kind AND m.subject_id = f.subject_id AND m.done_on IS NULL
		WHERE f.subject_kind = $1 AND `+where+`
			AND NOT EXISTS (SELECT 1 FROM collaboration_measurement d WHERE d.subject_kind = f.subject_kind AND d.subject_id = f.subject_id AND d.done_on IS NOT NULL)`, args...)
}
