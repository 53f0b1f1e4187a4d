package knowledge

import (
	"fmt"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
)

func insertAnswer(tx *db.Tx, id ID, a Answer, once string) (added bool, err error) {
	n, err := tx.Exec(`INSERT INTO knowledge_answer (id, item_id, organisation_id, author_id, author_name, words, made_at, accepted, once)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (once) DO NOTHING`,
		a.ID, id, a.Organisation, a.Author, a.AuthorName, a.Words, a.At, false, db.Optional(once))
	return n > 0, err
}

func answersTo(tx *db.Tx, id ID, person string) ([]Answer, error) {
	return db.All(tx, func(r db.Scanner) (a Answer, err error) {
		var at db.Time
		var mine int
		err = r.Scan(&a.ID, &a.Organisation, &a.OrgName, &a.Author, &a.AuthorName, &a.Words, &at, &a.Accepted, &a.Helpful, &mine)
		a.At, a.Mine = at.Time, mine > 0
		return a, err
	}, `SELECT a.id, a.organisation_id, o.name, a.author_id, a.author_name, a.words, a.made_at, a.accepted,
			(SELECT COUNT(*) FROM knowledge_helpful h WHERE h.answer_id = a.id),
			(SELECT COUNT(*) FROM knowledge_helpful m WHERE m.answer_id = a.id AND m.person_id = $2)
		FROM knowledge_answer a JOIN organisation_organisation o ON o.id = a.organisation_id WHERE a.item_id = $1 ORDER BY a.id`, id, person)
}

// accept makes an answer the one that helped, in place of another.
func accept(tx *db.Tx, id ID, answer AnswerID, on bool) error {
	_, err := tx.Exec(`UPDATE knowledge_answer SET accepted = (id = $2 AND $3) WHERE item_id = $1`, id, answer, on)
	return err
}

func setHelpful(tx *db.Tx, answer AnswerID, person string, on bool) error {
	statement := `DELETE FROM knowledge_helpful WHERE answer_id = $1 AND person_id = $2`
	if on {
		statement = `INSERT INTO knowledge_helpful (answer_id, person_id) VALUES ($1, $2) ON CONFLICT (answer_id, person_id) DO NOTHING`
	}
	_, err := tx.Exec(statement, answer, person)
	return err
}

func follow(tx *db.Tx, of, person string, on bool) error {
	statement := `DELETE FROM knowledge_follow WHERE target = $1 AND person_id = $2`
	if on {
		statement = `INSERT INTO knowledge_follow (target, person_id) VALUES ($1, $2) ON CONFLICT (target, person_id) DO NOTHING`
	}
	_, err := tx.Exec(statement, of, person)
	return err
}

func follows(tx *db.Tx, of, person string) (bool, error) {
	return db.Exists(tx, `SELECT 1 FROM knowledge_follow WHERE target = $1 AND person_id = $2`, of, person)
}

func followers(tx *db.Tx, of string) ([]organisation.PersonID, error) {
	return db.All(tx, func(r db.Scanner) (id organisation.PersonID, err error) { return id, r.Scan(&id) },
		`SELECT person_id FROM knowledge_follow WHERE target = $1 ORDER BY person_id`, of)
}

// followed are those of the targets that a person follows.
func followed(tx *db.Tx, person string, targets []string) (map[string]bool, error) {
	args := []any{person}
	in := db.In(&args, targets...)
	all, err := db.All(tx, db.Text, `SELECT target FROM knowledge_follow WHERE person_id = $1 AND target IN `+in, args...)
	of := make(map[string]bool, len(all))
	for _, t := range all {
		of[t] = true
	}
	return of, err
}

// writtenFrom are the entries that were written from a question.
func writtenFrom(tx *db.Tx, scope access.Scope, id ID) ([]Listed, error) {
	args := []any{id}
	where := readableBy(tx, scope, "i", &args)
	return db.All(tx, func(r db.Scanner) (one Listed, err error) {
		one.Item, err = scanItem(r)
		return one, err
	}, `SELECT `+columns+from+fmt.Sprintf(`WHERE i.source_id = $1 AND %s ORDER BY i.id`, where), args...)
}
