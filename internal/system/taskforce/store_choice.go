package taskforce

import (
	"fmt"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
)

const recommendationColumns = `SELECT r.id, r.subject_kind, r.subject_id, r.number, r.theme, r.title, r.words, r.side, r.state, r.reason, r.saved_at, r.saved_by_name, r.shared_at,
	r.version, c.point_id FROM taskforce_recommendation r LEFT JOIN taskforce_choice c ON c.recommendation_id = r.id `

func scanRecommendation(row db.Scanner) (*Recommendation, error) {
	r := &Recommendation{}
	var saved, shared db.Time
	err := row.Scan(&r.ID, &r.In.Kind, &r.In.ID, &r.Number, &r.Theme, &r.Title, &r.Words, &r.Side, &r.State, &r.Reason, &saved, &r.SavedBy, &shared,
		&r.Version, db.OrEmpty(&r.Point))
	r.SavedAt, r.SharedAt = saved.Time, shared.Time
	return r, err
}

func recommendationsOf(tx *db.Tx, ref subject.Ref) ([]*Recommendation, error) {
	all, err := db.All(tx, scanRecommendation, recommendationColumns+`WHERE r.subject_kind = $1 AND r.subject_id = $2 ORDER BY r.number`, ref.Kind, ref.ID)
	if err != nil {
		return nil, fmt.Errorf("recommendations: %w", err)
	}
	return all, fillRecommendations(tx, all)
}

func recommendationByID(tx *db.Tx, ref subject.Ref, id RecommendationID) (*Recommendation, error) {
	r, known, err := db.Maybe(tx, scanRecommendation, recommendationColumns+`WHERE r.id = $1 AND r.subject_kind = $2 AND r.subject_id = $3`, id, ref.Kind, ref.ID)
	switch {
	case err != nil:
		return nil, fmt.Errorf("recommendation: %w", err)
	case !known:
		return nil, hidden()
	}
	return r, fillRecommendations(tx, []*Recommendation{r})
}

// fillRecommendations adds what each rests on and how the sides see it.
func fillRecommendations(tx *db.Tx, all []*Recommendation) error {
	if len(all) == 0 {
		return nil
	}
	byID := map[RecommendationID]*Recommendation{}
	ids := make([]RecommendationID, len(all))
	for i, r := range all {
		byID[r.ID], ids[i] = r, r.ID
	}
	var args []any
	_, err := db.All(tx, func(row db.Scanner) (on FindingID, err error) {
		var id RecommendationID
		err = row.Scan(&id, &on)
		if r := byID[id]; r != nil {
			r.Findings = append(r.Findings, on)
		}
		return on, err
	}, `SELECT g.recommendation_id, g.finding_id FROM taskforce_ground g JOIN taskforce_finding f ON f.id = g.finding_id
		WHERE g.recommendation_id IN `+db.In(&args, ids...)+` ORDER BY g.recommendation_id, f.number`, args...)
	if err != nil {
		return fmt.Errorf("grounds: %w", err)
	}
	args = nil
	_, err = db.All(tx, func(row db.Scanner) (one Rating, err error) {
		var id RecommendationID
		var at db.Time
		err = row.Scan(&id, &one.Side, &one.Importance, &one.Effort, &at, &one.RatedBy)
		one.RatedAt = at.Time
		if r := byID[id]; r != nil {
			r.Ratings = append(r.Ratings, one)
		}
		return one, err
	}, `SELECT recommendation_id, side, importance, effort, rated_at, rated_by_name FROM taskforce_rating WHERE recommendation_id IN `+db.In(&args, ids...)+
		` ORDER BY recommendation_id, side`, args...)
	if err != nil {
		return fmt.Errorf("ratings: %w", err)
	}
	return nil
}

func insertRecommendation(tx *db.Tx, r *Recommendation) error {
	_, err := tx.Exec(`INSERT INTO taskforce_recommendation (id, subject_kind, subject_id, number, theme, title, words, side, state, reason, saved_at, saved_by_name, shared_at,
			version, once) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
		r.ID, r.In.Kind, r.In.ID, r.Number, r.Theme, r.Title, r.Words, r.Side, r.State, r.Reason, r.SavedAt, r.SavedBy, db.Time{Time: r.SharedAt}, r.Version, db.Optional(r.once))
	if err != nil {
		return err
	}
	return putGrounds(tx, r)
}

func updateRecommendation(tx *db.Tx, r *Recommendation) error {
	n, err := tx.Exec(`UPDATE taskforce_recommendation SET theme = $3, title = $4, words = $5, state = $6, reason = $7, saved_at = $8, saved_by_name = $9, shared_at = $10,
			version = version + 1 WHERE id = $1 AND version = $2`,
		r.ID, r.Version, r.Theme, r.Title, r.Words, r.State, r.Reason, r.SavedAt, r.SavedBy, db.Time{Time: r.SharedAt})
	if err := moved(n, err, &r.Version); err != nil {
		return err
	}
	if _, err := tx.Exec(`DELETE FROM taskforce_ground WHERE recommendation_id = $1`, r.ID); err != nil {
		return err
	}
	return putGrounds(tx, r)
}

func putGrounds(tx *db.Tx, r *Recommendation) error {
	for _, id := range r.Findings {
		if _, err := tx.Exec(`INSERT INTO taskforce_ground (recommendation_id, finding_id) VALUES ($1, $2)`, r.ID, id); err != nil {
			return err
		}
	}
	return nil
}

func putRating(tx *db.Tx, id RecommendationID, one Rating) error {
	_, err := tx.Exec(`INSERT INTO taskforce_rating (recommendation_id, side, importance, effort, rated_at, rated_by_name) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (recommendation_id, side) DO UPDATE SET importance = $3, effort = $4, rated_at = $5, rated_by_name = $6`,
		id, one.Side, one.Importance, one.Effort, one.RatedAt, one.RatedBy)
	return err
}

func putChoice(tx *db.Tx, id RecommendationID, into PointID) error {
	_, err := tx.Exec(`INSERT INTO taskforce_choice (recommendation_id, point_id) VALUES ($1, $2)`, id, into)
	return err
}

func dropChoice(tx *db.Tx, id RecommendationID) error {
	_, err := tx.Exec(`DELETE FROM taskforce_choice WHERE recommendation_id = $1`, id)
	return err
}

const pointColumns = `SELECT p.id, p.subject_kind, p.subject_id, p.number, p.title, p.goal, p.criterion, p.responsible, p.saved_at, p.saved_by_name, p.version FROM taskforce_point p `

func scanPoint(row db.Scanner) (*Point, error) {
	p := &Point{}
	var saved db.Time
	err := row.Scan(&p.ID, &p.In.Kind, &p.In.ID, &p.Number, &p.Title, &p.Goal, &p.Criterion, &p.Responsible, &saved, &p.SavedBy, &p.Version)
	p.SavedAt = saved.Time
	return p, err
}

func pointsOf(tx *db.Tx, ref subject.Ref) ([]*Point, error) {
	all, err := db.All(tx, scanPoint, pointColumns+`WHERE p.subject_kind = $1 AND p.subject_id = $2 ORDER BY p.number`, ref.Kind, ref.ID)
	if err != nil {
		return nil, fmt.Errorf("development points: %w", err)
	}
	return all, nil
}

func pointByID(tx *db.Tx, ref subject.Ref, id PointID) (*Point, error) {
	p, known, err := db.Maybe(tx, scanPoint, pointColumns+`WHERE p.id = $1 AND p.subject_kind = $2 AND p.subject_id = $3`, id, ref.Kind, ref.ID)
	switch {
	case err != nil:
		return nil, fmt.Errorf("development point: %w", err)
	case !known:
		return nil, hidden()
	}
	return p, nil
}

func insertPoint(tx *db.Tx, p *Point) error {
	_, err := tx.Exec(`INSERT INTO taskforce_point (id, subject_kind, subject_id, number, title, goal, criterion, responsible, saved_at, saved_by_name, version)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
		p.ID, p.In.Kind, p.In.ID, p.Number, p.Title, p.Goal, p.Criterion, p.Responsible, p.SavedAt, p.SavedBy, p.Version)
	return err
}

func updatePoint(tx *db.Tx, p *Point) error {
	n, err := tx.Exec(`UPDATE taskforce_point SET title = $3, goal = $4, criterion = $5, responsible = $6, saved_at = $7, saved_by_name = $8, version = version + 1
		WHERE id = $1 AND version = $2`, p.ID, p.Version, p.Title, p.Goal, p.Criterion, p.Responsible, p.SavedAt, p.SavedBy)
	return moved(n, err, &p.Version)
}
