package taskforce

import (
	"fmt"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
)

const caseColumns = `SELECT c.id, c.subject_kind, c.subject_id, c.number, c.request_id FROM taskforce_case c `

func scanCase(row db.Scanner) (*Case, error) {
	c := &Case{Settled: map[string]Settlement{}}
	return c, row.Scan(&c.ID, &c.In.Kind, &c.In.ID, &c.Number, &c.Request)
}

func casesOf(tx *db.Tx, ref subject.Ref) ([]*Case, error) {
	all, err := db.All(tx, scanCase, caseColumns+`WHERE c.subject_kind = $1 AND c.subject_id = $2 ORDER BY c.number`, ref.Kind, ref.ID)
	if err != nil {
		return nil, fmt.Errorf("cases: %w", err)
	}
	return all, fillReviews(tx, all, `c.subject_kind = $1 AND c.subject_id = $2`, ref.Kind, ref.ID)
}

func caseByID(tx *db.Tx, ref subject.Ref, id CaseID) (*Case, error) {
	c, known, err := db.Maybe(tx, scanCase, caseColumns+`WHERE c.id = $1 AND c.subject_kind = $2 AND c.subject_id = $3`, id, ref.Kind, ref.ID)
	switch {
	case err != nil:
		return nil, fmt.Errorf("case: %w", err)
	case !known:
		return nil, hidden()
	}
	return c, fillReviews(tx, []*Case{c}, `c.id = $1`, id)
}

// fillReviews reads who reviews the cases and what they say.
func fillReviews(tx *db.Tx, all []*Case, where string, args ...any) error {
	byID := map[CaseID]*Case{}
	for _, c := range all {
		byID[c.ID] = c
	}
	_, err := db.All(tx, func(row db.Scanner) (r Review, err error) {
		var id CaseID
		var submitted db.Time
		r.Marks = map[string]Marked{}
		err = row.Scan(&id, &r.Place, &r.Person, &r.Name, &submitted, &r.Version)
		r.SubmittedAt = submitted.Time
		if c := byID[id]; c != nil {
			c.Reviews = append(c.Reviews, r)
		}
		return r, err
	}, `SELECT r.case_id, r.place, r.person_id, r.person_name, r.submitted_at, r.version FROM taskforce_review r JOIN taskforce_case c ON c.id = r.case_id
		WHERE `+where+` ORDER BY r.case_id, r.place`, args...)
	if err != nil {
		return fmt.Errorf("reviews: %w", err)
	}
	_, err = db.All(tx, func(row db.Scanner) (m Marked, err error) {
		var id CaseID
		var place int
		var item string
		err = row.Scan(&id, &place, &item, &m.Mark, &m.Note)
		if c := byID[id]; c != nil {
			for i := range c.Reviews {
				if c.Reviews[i].Place == place {
					c.Reviews[i].Marks[item] = m
				}
			}
		}
		return m, err
	}, `SELECT m.case_id, m.place, m.item, m.mark, m.note FROM taskforce_mark m JOIN taskforce_case c ON c.id = m.case_id WHERE `+where, args...)
	if err != nil {
		return fmt.Errorf("marks: %w", err)
	}
	_, err = db.All(tx, func(row db.Scanner) (s Settlement, err error) {
		var id CaseID
		var item string
		var at db.Time
		err = row.Scan(&id, &item, &s.Mark, &s.Reason, &at, &s.By)
		s.At = at.Time
		if c := byID[id]; c != nil {
			c.Settled[item] = s
		}
		return s, err
	}, `SELECT s.case_id, s.item, s.mark, s.reason, s.settled_at, s.settled_by FROM taskforce_settled s JOIN taskforce_case c ON c.id = s.case_id WHERE `+where, args...)
	if err != nil {
		return fmt.Errorf("settled marks: %w", err)
	}
	return nil
}

func insertCase(tx *db.Tx, scope access.Scope, c *Case) error {
	_, err := tx.Exec(`INSERT INTO taskforce_case (id, subject_kind, subject_id, number, request_id, added_at, added_by) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		c.ID, c.In.Kind, c.In.ID, c.Number, c.Request, tx.Now(), scope.Name)
	for i := range c.Reviews {
		if err != nil {
			break
		}
		r := &c.Reviews[i]
		_, err = tx.Exec(`INSERT INTO taskforce_review (case_id, place, person_id, person_name, submitted_at, version) VALUES ($1, $2, $3, $4, NULL, 1)`,
			c.ID, r.Place, r.Person, r.Name)
	}
	return err
}

func keepReview(tx *db.Tx, id CaseID, r *Review) error {
	n, err := tx.Exec(`UPDATE taskforce_review SET submitted_at = $3, version = version + 1 WHERE case_id = $1 AND place = $2 AND version = $4`,
		id, r.Place, db.Time{Time: r.SubmittedAt}, r.Version)
	if err := moved(n, err, &r.Version); err != nil {
		return err
	}
	if _, err := tx.Exec(`DELETE FROM taskforce_mark WHERE case_id = $1 AND place = $2`, id, r.Place); err != nil {
		return err
	}
	for item, m := range r.Marks {
		if _, err := tx.Exec(`INSERT INTO taskforce_mark (case_id, place, item, mark, note) VALUES ($1, $2, $3, $4, $5)`, id, r.Place, item, m.Mark, m.Note); err != nil {
			return err
		}
	}
	return nil
}

// reassign gives a review to somebody else, who begins anew.
func reassign(tx *db.Tx, id CaseID, place int, to subject.Holder) error {
	if _, err := tx.Exec(`DELETE FROM taskforce_mark WHERE case_id = $1 AND place = $2`, id, place); err != nil {
		return err
	}
	_, err := tx.Exec(`UPDATE taskforce_review SET person_id = $3, person_name = $4, version = version + 1 WHERE case_id = $1 AND place = $2`, id, place, to.Person, to.Name)
	return err
}

func settle(tx *db.Tx, id CaseID, item string, s Settlement) error {
	_, err := tx.Exec(`INSERT INTO taskforce_settled (case_id, item, mark, reason, settled_at, settled_by) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (case_id, item) DO UPDATE SET mark = excluded.mark, reason = excluded.reason, settled_at = excluded.settled_at, settled_by = excluded.settled_by`,
		id, item, s.Mark, s.Reason, s.At, s.By)
	return err
}

// awaiting is how many cases of a subject a person is still to review.
type awaiting struct {
	In    subject.Ref
	Count int
	Since db.Time
}

// reviewsFor are those of the caller's subjects in which they review cases that
// they have not finished.
func reviewsFor(tx *db.Tx, scope access.Scope, most int) ([]awaiting, error) {
	args := []any{scope.Person}
	among := access.Among(tx, scope, "c.subject_kind", "c.subject_id", &args)
	args = append(args, most)
	return db.All(tx, func(row db.Scanner) (a awaiting, err error) {
		return a, row.Scan(&a.In.Kind, &a.In.ID, &a.Count, &a.Since)
	}, `SELECT c.subject_kind, c.subject_id, COUNT(*), MIN(c.added_at) FROM taskforce_review r JOIN taskforce_case c ON c.id = r.case_id
		WHERE r.person_id = $1 AND r.submitted_at IS NULL AND `+among+fmt.Sprintf(` GROUP BY c.subject_kind, c.subject_id ORDER BY MIN(c.added_at) LIMIT $%d`, len(args)), args...)
}
