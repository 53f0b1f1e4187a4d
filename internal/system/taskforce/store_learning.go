package taskforce

import (
	"fmt"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

const learningColumns = `SELECT a.id, a.subject_kind, a.subject_id, a.number, a.title, a.about, a.day, a.starts_at, a.ends_at, a.place, a.seats, a.closes, a.point_id,
	a.token, a.cancelled, a.cancelled_at, a.survey_id, a.version FROM taskforce_learning a `

func scanLearning(row db.Scanner) (*Learning, error) {
	a := &Learning{}
	var off db.Time
	err := row.Scan(&a.ID, &a.In.Kind, &a.In.ID, &a.Number, &a.Title, &a.About, &a.Day, &a.StartsAt, &a.EndsAt, &a.Place, &a.Seats, &a.Closes, &a.Point,
		&a.Token, &a.Cancelled, &off, &a.Survey, &a.Version)
	a.CancelledAt = off.Time
	return a, err
}

func learningsOf(tx *db.Tx, ref subject.Ref) ([]*Learning, error) {
	all, err := db.All(tx, scanLearning, learningColumns+`WHERE a.subject_kind = $1 AND a.subject_id = $2 ORDER BY a.day, a.starts_at, a.number`, ref.Kind, ref.ID)
	if err != nil {
		return nil, fmt.Errorf("learning activities: %w", err)
	}
	return all, fillParticipants(tx, all, `a.subject_kind = $1 AND a.subject_id = $2`, ref.Kind, ref.ID)
}

func learningByID(tx *db.Tx, ref subject.Ref, id LearningID) (*Learning, error) {
	return oneLearning(tx, `a.id = $1 AND a.subject_kind = $2 AND a.subject_id = $3`, id, ref.Kind, ref.ID)
}

func learningByToken(tx *db.Tx, token string) (*Learning, error) {
	return oneLearning(tx, `a.token = $1`, token)
}

func oneLearning(tx *db.Tx, where string, args ...any) (*Learning, error) {
	a, known, err := db.Maybe(tx, scanLearning, learningColumns+`WHERE `+where, args...)
	switch {
	case err != nil:
		return nil, fmt.Errorf("learning activity: %w", err)
	case !known:
		return nil, hidden()
	}
	return a, fillParticipants(tx, []*Learning{a}, where, args...)
}

func fillParticipants(tx *db.Tx, all []*Learning, where string, args ...any) error {
	byID := map[LearningID]*Learning{}
	for _, a := range all {
		byID[a.ID] = a
	}
	_, err := db.All(tx, func(row db.Scanner) (p Participant, err error) {
		var id LearningID
		var at db.Time
		var came, lang string
		err = row.Scan(&id, &p.ID, &p.Name, &p.Email, &p.Workplace, &p.State, &came, &lang, &at)
		p.Came, p.SignedAt = came != "", at.Time
		if lang == i18n.En.Tag() {
			p.lang = i18n.En
		}
		if a := byID[id]; a != nil {
			a.Participants = append(a.Participants, p)
		}
		return p, err
	}, `SELECT p.learning_id, p.id, p.name, p.email, p.workplace, p.state, p.came, p.lang, p.signed_at FROM taskforce_participant p
		JOIN taskforce_learning a ON a.id = p.learning_id WHERE `+where+` ORDER BY p.signed_at, p.id`, args...)
	if err != nil {
		return fmt.Errorf("participants: %w", err)
	}
	return nil
}

func learningOnce(tx *db.Tx, wish string) (LearningID, bool, error) {
	return once[LearningID](tx, `SELECT id FROM taskforce_learning WHERE once = $1`, wish)
}

func insertLearning(tx *db.Tx, a *Learning) error {
	_, err := tx.Exec(`INSERT INTO taskforce_learning (id, subject_kind, subject_id, number, title, about, day, starts_at, ends_at, place, seats, closes, point_id, token,
			cancelled, cancelled_at, survey_id, version, once) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, '', NULL, '', 1, $15)`,
		a.ID, a.In.Kind, a.In.ID, a.Number, a.Title, a.About, a.Day, a.StartsAt, a.EndsAt, a.Place, a.Seats, a.Closes, a.Point, a.Token, db.Optional(a.once))
	return err
}

func updateLearning(tx *db.Tx, a *Learning) error {
	n, err := tx.Exec(`UPDATE taskforce_learning SET title = $3, about = $4, day = $5, starts_at = $6, ends_at = $7, place = $8, seats = $9, closes = $10, point_id = $11,
			cancelled = $12, cancelled_at = $13, survey_id = $14, version = version + 1 WHERE id = $1 AND version = $2`,
		a.ID, a.Version, a.Title, a.About, a.Day, a.StartsAt, a.EndsAt, a.Place, a.Seats, a.Closes, a.Point, a.Cancelled, db.Time{Time: a.CancelledAt}, a.Survey)
	return moved(n, err, &a.Version)
}

func putParticipant(tx *db.Tx, id LearningID, p Participant, secret string) error {
	_, err := tx.Exec(`INSERT INTO taskforce_participant (id, learning_id, name, email, workplace, state, came, lang, signed_at, secret_hash)
		VALUES ($1, $2, $3, $4, $5, $6, '', $7, $8, $9)
		ON CONFLICT (learning_id, email) DO UPDATE SET state = excluded.state, lang = excluded.lang, signed_at = excluded.signed_at, secret_hash = excluded.secret_hash`,
		p.ID, id, p.Name, p.Email, p.Workplace, p.State, p.lang.Tag(), db.Instant(p.SignedAt), secret)
	return err
}

func participantBySecret(tx *db.Tx, id LearningID, hash string) (string, bool, error) {
	return db.Maybe(tx, db.Text, `SELECT id FROM taskforce_participant WHERE learning_id = $1 AND secret_hash = $2`, id, hash)
}

func putSeat(tx *db.Tx, id string, s Seat) error {
	_, err := tx.Exec(`UPDATE taskforce_participant SET state = $2 WHERE id = $1`, id, s)
	return err
}

func putCame(tx *db.Tx, id string, came bool) error {
	word := ""
	if came {
		word = "yes"
	}
	_, err := tx.Exec(`UPDATE taskforce_participant SET came = $2 WHERE id = $1`, id, word)
	return err
}
