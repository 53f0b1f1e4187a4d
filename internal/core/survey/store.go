package survey

import (
	"embed"
	"io/fs"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

const columns = `SELECT s.id, s.subject_kind, s.subject_id, s.serves, s.source, s.interview, s.kept, s.title, s.audience_da, s.audience_en, s.questions, s.groups,
	s.token, s.closes, s.opened_at, s.opened_by, s.version, (SELECT COUNT(*) FROM survey_reply r WHERE r.survey_id = s.id) FROM survey_survey s `

func scan(row db.Scanner) (*Survey, error) {
	s := &Survey{}
	var opened db.Time
	err := row.Scan(&s.ID, &s.Ref.Kind, &s.Ref.ID, &s.Serves, &s.Source, &s.Interview, &s.Kept, &s.Title, &s.For.Da, &s.For.En, db.JSON(&s.Questions), db.JSON(&s.Groups),
		&s.Token, &s.Closes, &opened, &s.OpenedBy, &s.Version, &s.Replies)
	s.OpenedAt = opened.Time
	return s, err
}

func of(tx *db.Tx, ref subject.Ref) ([]*Survey, error) {
	return db.All(tx, scan, columns+`WHERE s.subject_kind = $1 AND s.subject_id = $2 ORDER BY s.opened_at DESC, s.id DESC`, ref.Kind, ref.ID)
}

func byID(tx *db.Tx, ref subject.Ref, id ID) (*Survey, bool, error) {
	return db.Maybe(tx, scan, columns+`WHERE s.id = $1 AND s.subject_kind = $2 AND s.subject_id = $3`, id, ref.Kind, ref.ID)
}

func byToken(tx *db.Tx, token string) (*Survey, bool, error) {
	return db.Maybe(tx, scan, columns+`WHERE s.token = $1`, token)
}

func insert(tx *db.Tx, s *Survey) error {
	_, err := tx.Exec(`INSERT INTO survey_survey (id, subject_kind, subject_id, serves, source, interview, kept, title, audience_da, audience_en, questions, groups, token,
			closes, opened_at, opened_by, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
		s.ID, s.Ref.Kind, s.Ref.ID, s.Serves, s.Source, s.Interview, s.Kept, s.Title, s.For.Da, s.For.En, db.JSON(s.Questions), db.JSON(s.Groups), s.Token,
		s.Closes, db.Instant(s.OpenedAt), s.OpenedBy, s.Version)
	return err
}

func update(tx *db.Tx, s *Survey) error {
	_, err := tx.Exec(`UPDATE survey_survey SET closes = $2, version = version + 1 WHERE id = $1`, s.ID, s.Closes)
	return err
}

func replied(tx *db.Tx, wish string) (ReplyID, bool, error) {
	id, known, err := db.Maybe(tx, db.Text, `SELECT id FROM survey_reply WHERE once = $1`, wish)
	return ReplyID(id), known, err
}

func insertReply(tx *db.Tx, id ID, r Reply) error {
	_, err := tx.Exec(`INSERT INTO survey_reply (id, survey_id, part, label, noted_by, noted_at, version, once) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		r.ID, id, r.Group, r.Label, r.NotedBy, db.Time{Time: r.NotedAt}, r.Version, db.Optional(r.once))
	if err != nil {
		return err
	}
	return insertAnswers(tx, r)
}

func insertAnswers(tx *db.Tx, r Reply) error {
	for question, a := range r.Answers {
		if _, err := tx.Exec(`INSERT INTO survey_answer (reply_id, question, score, words, theme) VALUES ($1, $2, $3, $4, $5)`,
			r.ID, question, a.Score, a.Words, a.Theme); err != nil {
			return err
		}
	}
	return nil
}

func replaceReply(tx *db.Tx, r Reply) error {
	if _, err := tx.Exec(`UPDATE survey_reply SET part = $2, label = $3, noted_by = $4, noted_at = $5, version = version + 1 WHERE id = $1`,
		r.ID, r.Group, r.Label, r.NotedBy, db.Time{Time: r.NotedAt}); err != nil {
		return err
	}
	if _, err := tx.Exec(`DELETE FROM survey_answer WHERE reply_id = $1`, r.ID); err != nil {
		return err
	}
	return insertAnswers(tx, r)
}

const replyColumns = `SELECT r.id, r.part, r.label, r.noted_by, r.noted_at, r.version FROM survey_reply r `

func scanReply(row db.Scanner) (Reply, error) {
	var r Reply
	var noted db.Time
	err := row.Scan(&r.ID, &r.Group, &r.Label, &r.NotedBy, &noted, &r.Version)
	r.NotedAt = noted.Time
	return r, err
}

func replyByID(tx *db.Tx, survey ID, id ReplyID) (Reply, bool, error) {
	r, known, err := db.Maybe(tx, scanReply, replyColumns+`WHERE r.id = $1 AND r.survey_id = $2`, id, survey)
	if err != nil || !known {
		return r, known, err
	}
	r.Answers = map[string]Answer{}
	_, err = db.All(tx, func(row db.Scanner) (a Answer, err error) {
		var question string
		err = row.Scan(&question, &a.Score, &a.Words, &a.Theme)
		r.Answers[question] = a
		return a, err
	}, `SELECT question, score, words, theme FROM survey_answer WHERE reply_id = $1`, id)
	return r, true, err
}

// notesOf are the interviews that were written down.
func notesOf(tx *db.Tx, id ID) ([]Reply, error) {
	return db.All(tx, scanReply, replyColumns+`WHERE r.survey_id = $1 AND r.noted_at IS NOT NULL ORDER BY r.noted_at, r.id`, id)
}

func countsOf(tx *db.Tx, id ID) ([]count, error) {
	return db.All(tx, func(row db.Scanner) (c count, err error) {
		return c, row.Scan(&c.question, &c.part, &c.score, &c.n)
	}, `SELECT a.question, r.part, a.score, COUNT(*) FROM survey_answer a JOIN survey_reply r ON r.id = a.reply_id
		WHERE r.survey_id = $1 AND a.score > 0 GROUP BY a.question, r.part, a.score`, id)
}

// sizesOf is how many of each group have answered by the link.
func sizesOf(tx *db.Tx, id ID) (map[string]int, error) {
	sizes := map[string]int{}
	_, err := db.All(tx, func(row db.Scanner) (n int, err error) {
		var part string
		err = row.Scan(&part, &n)
		sizes[part] = n
		return n, err
	}, `SELECT part, COUNT(*) FROM survey_reply WHERE survey_id = $1 AND noted_at IS NULL GROUP BY part`, id)
	return sizes, err
}

type writtenWords struct {
	Words
	question string
}

func wordsOf(tx *db.Tx, id ID) ([]writtenWords, error) {
	return db.All(tx, func(row db.Scanner) (w writtenWords, err error) {
		return w, row.Scan(&w.Reply, &w.question, &w.Text, &w.Theme, &w.Label)
	}, `SELECT a.reply_id, a.question, a.words, a.theme, r.label FROM survey_answer a JOIN survey_reply r ON r.id = a.reply_id
		WHERE r.survey_id = $1 AND a.words <> '' ORDER BY a.question, a.reply_id`, id)
}

func code(tx *db.Tx, id ID, reply ReplyID, question, theme string) (int64, error) {
	return tx.Exec(`UPDATE survey_answer SET theme = $4 WHERE reply_id = $2 AND question = $3
		AND reply_id IN (SELECT r.id FROM survey_reply r WHERE r.survey_id = $1)`, id, reply, question, theme)
}
