package knowledge

import (
	"encoding/json"
	"fmt"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

const reviewColumns = `r.id, r.item_id, r.version, r.due, r.asked_by, r.asked_by_name, r.asked_at, r.outcome, r.reason, r.outcome_version, r.settled_at, r.settled_by`

func scanReview(row db.Scanner) (*Review, error) {
	r := &Review{}
	var asked, settled db.Time
	err := row.Scan(&r.ID, &r.Item, &r.Version, &r.Due, &r.AskedBy, &r.AskedName, &asked,
		&r.Outcome, &r.Reason, &r.Settlement.Version, &settled, &r.By)
	r.AskedAt, r.At = asked.Time, settled.Time
	return r, err
}

func reviewByID(tx *db.Tx, id ReviewID) (*Review, error) {
	r, known, err := db.Maybe(tx, scanReview, `SELECT `+reviewColumns+` FROM knowledge_review r WHERE r.id = $1`, id)
	if err == nil && !known {
		err = hidden()
	}
	if err != nil {
		return nil, err
	}
	return r, withResponses(tx, r)
}

// reviewsOf are the reviews of a tool, the newest first, with what has been
// answered.
func reviewsOf(tx *db.Tx, id ID) ([]*Review, error) {
	all, err := db.All(tx, scanReview, `SELECT `+reviewColumns+` FROM knowledge_review r WHERE r.item_id = $1 ORDER BY r.asked_at DESC, r.id DESC`, id)
	if err != nil {
		return nil, err
	}
	return all, withResponses(tx, all...)
}

func withResponses(tx *db.Tx, reviews ...*Review) error {
	if len(reviews) == 0 {
		return nil
	}
	ids := make([]ReviewID, len(reviews))
	byID := map[ReviewID]*Review{}
	for i, r := range reviews {
		ids[i], byID[r.ID] = r.ID, r
	}
	type given struct {
		review ReviewID
		Response
	}
	var args []any
	in := db.In(&args, ids...)
	all, err := db.All(tx, func(r db.Scanner) (g given, err error) {
		var at, settled db.Time
		err = r.Scan(&g.review, &g.Organisation, &g.OrgName, db.OrEmpty(&g.Verdict), db.OrEmpty(&g.Changes), db.OrEmpty(&g.Needs), db.OrEmpty(&g.Person), db.OrEmpty(&g.PersonName),
			&at, &g.Changed, db.OrEmpty(&g.Outcome), db.OrEmpty(&g.Reason), &g.Version, &settled, db.OrEmpty(&g.By))
		g.At, g.Settlement.At = at.Time, settled.Time
		return g, err
	}, `SELECT a.review_id, a.organisation_id, o.name, x.verdict, x.changes, x.needs, x.person_id, x.person_name,
			x.answered_at, COALESCE(x.version, 0), x.outcome, x.reason, COALESCE(x.outcome_version, 0), x.settled_at, x.settled_by
		FROM knowledge_asked a JOIN organisation_organisation o ON o.id = a.organisation_id
		LEFT JOIN knowledge_response x ON x.review_id = a.review_id AND x.organisation_id = a.organisation_id
		WHERE a.review_id IN `+in+` ORDER BY a.review_id, o.name`, args...)
	for _, g := range all {
		byID[g.review].Responses = append(byID[g.review].Responses, g.Response)
	}
	return err
}

func insertReview(tx *db.Tx, r *Review, asked []organisation.ID) error {
	if _, err := tx.Exec(`INSERT INTO knowledge_review (id, item_id, version, due, asked_by, asked_by_name, asked_at, outcome, reason, outcome_version, settled_by)
		VALUES ($1, $2, $3, $4, $5, $6, $7, '', '', 0, '')`, r.ID, r.Item, r.Version, r.Due, r.AskedBy, r.AskedName, r.AskedAt); err != nil {
		return err
	}
	for _, id := range asked {
		if _, err := tx.Exec(`INSERT INTO knowledge_asked (review_id, organisation_id, due, answered, reminded) VALUES ($1, $2, $3, $4, $5)`,
			r.ID, id, r.Due, false, false); err != nil {
			return err
		}
	}
	return nil
}

// putResponse keeps an answer that had been written seen times; one that was
// written meanwhile is Stale.
func putResponse(tx *db.Tx, id ReviewID, x Response, seen int64) error {
	n, err := tx.Exec(`INSERT INTO knowledge_response (review_id, organisation_id, verdict, changes, needs, person_id, person_name, answered_at, version,
			outcome, reason, outcome_version, settled_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', '', 0, '')
		ON CONFLICT (review_id, organisation_id) DO UPDATE SET verdict = excluded.verdict, changes = excluded.changes, needs = excluded.needs,
			person_id = excluded.person_id, person_name = excluded.person_name, answered_at = excluded.answered_at, version = excluded.version
			WHERE knowledge_response.version = $10`,
		id, x.Organisation, x.Verdict, x.Changes, x.Needs, x.Person, x.PersonName, x.At, x.Changed, seen)
	if err != nil {
		return err
	}
	if n == 0 {
		return stale()
	}
	_, err = tx.Exec(`UPDATE knowledge_asked SET answered = $3 WHERE review_id = $1 AND organisation_id = $2`, id, x.Organisation, true)
	return err
}

func moveReview(tx *db.Tx, id ReviewID, due calendar.Date) error {
	if _, err := tx.Exec(`UPDATE knowledge_review SET due = $2 WHERE id = $1`, id, due); err != nil {
		return err
	}
	_, err := tx.Exec(`UPDATE knowledge_asked SET due = $2, reminded = $3 WHERE review_id = $1`, id, due, false)
	return err
}

func settle(tx *db.Tx, id ReviewID, of organisation.ID, o Settlement) error {
	args := []any{id, o.Outcome, o.Reason, o.Version, o.At, o.By}
	if of == "" {
		_, err := tx.Exec(`UPDATE knowledge_review SET outcome = $2, reason = $3, outcome_version = $4, settled_at = $5, settled_by = $6 WHERE id = $1`, args...)
		return err
	}
	_, err := tx.Exec(`UPDATE knowledge_response SET outcome = $2, reason = $3, outcome_version = $4, settled_at = $5, settled_by = $6
		WHERE review_id = $1 AND organisation_id = $7`, append(args, of)...)
	return err
}

// reminding is a municipality that has not answered a review that is soon due.
type missing struct {
	review       ReviewID
	item         ID
	organisation organisation.ID
	due          calendar.Date
}

func scanMissing(r db.Scanner) (m missing, err error) {
	err = r.Scan(&m.review, &m.item, &m.organisation, &m.due)
	return m, err
}

// toRemind are those who have not answered what is due by a day.
func toRemind(tx *db.Tx, today, until calendar.Date) ([]missing, error) {
	return db.All(tx, scanMissing, `SELECT a.review_id, r.item_id, a.organisation_id, a.due FROM knowledge_asked a JOIN knowledge_review r ON r.id = a.review_id
		WHERE a.answered = $1 AND a.reminded = $1 AND a.due >= $2 AND a.due <= $3 ORDER BY a.due, a.review_id, a.organisation_id`, false, today, until)
}

// startReminder reports whether nobody has reminded them meanwhile.
func startReminder(tx *db.Tx, m missing) (bool, error) {
	n, err := tx.Exec(`UPDATE knowledge_asked SET reminded = $3 WHERE review_id = $1 AND organisation_id = $2 AND reminded = $4 AND answered = $4`,
		m.review, m.organisation, true, false)
	return n > 0, err
}

// waiting is something that waits for somebody.
type waiting struct {
	sort  string // answer, outcome, question, chapter
	id    string // of the review, the question, the chapter
	in    subject.Ref
	title string
	more  string // the organisation that asks, or the handbook
	due   string
}

// Sorts of what waits.
const (
	forAnswer   = "answer"
	forOutcome  = "outcome"
	forQuestion = "question"
	forChapter  = "chapter"
)

// awaiting is what waits for the caller, each sort by itself and in order, most
// of each: reviews that one of the organisations has not answered; reviews of
// the caller's own tools that are over and of which nobody has written what came
// of them; questions of others without an answer; chapters in review that the
// caller has neither written nor said anything about. All is in networks that
// the caller is in.
func awaiting(tx *db.Tx, scope access.Scope, organisations []organisation.ID, most int) ([]waiting, error) {
	args := []any{false, tx.Today(), scope.Person, Waiting, InReview, most}
	in := db.In(&args, organisations...)
	members := access.Among(tx, scope, "x.subject_kind", "x.subject_id", &args)
	all, err := db.All(tx, func(r db.Scanner) (w waiting, err error) {
		err = r.Scan(&w.sort, &w.id, &w.in.Kind, &w.in.ID, &w.title, &w.more, &w.due)
		return w, err
	}, `SELECT * FROM (SELECT '`+forAnswer+`' AS sort, a.review_id AS id, x.subject_kind AS kind, x.subject_id AS of, v.content AS title, '' AS more, a.due AS due FROM knowledge_asked a
			JOIN knowledge_review r ON r.id = a.review_id JOIN knowledge_item x ON x.id = r.item_id JOIN knowledge_version v ON v.item_id = x.id AND v.number = x.version
			WHERE a.answered = $1 AND a.due >= $2 AND a.organisation_id IN `+in+` AND `+members+` ORDER BY a.due, a.review_id LIMIT $6) w1
		UNION ALL SELECT * FROM (SELECT '`+forOutcome+`', r.id, x.subject_kind, x.subject_id, v.content, '', r.due FROM knowledge_item x
			JOIN knowledge_review r ON r.item_id = x.id JOIN knowledge_version v ON v.item_id = x.id AND v.number = x.version
			WHERE x.author_id = $3 AND r.due < $2 AND r.outcome = '' AND `+members+` ORDER BY r.due, r.id LIMIT $6) w2
		UNION ALL SELECT * FROM (SELECT '`+forQuestion+`', x.id, x.subject_kind, x.subject_id, v.content, o.name, x.saved_at FROM
			(SELECT x.id FROM knowledge_item x WHERE x.state = $4 AND x.author_id <> $3 AND `+members+`
				AND (SELECT COUNT(*) FROM knowledge_answer a WHERE a.item_id = x.id) = 0 ORDER BY x.saved_at DESC, x.id DESC LIMIT $6) q
			JOIN knowledge_item x ON x.id = q.id JOIN knowledge_version v ON v.item_id = x.id AND v.number = x.version JOIN organisation_organisation o ON o.id = x.organisation_id) w3
		UNION ALL SELECT * FROM (SELECT '`+forChapter+`', c.id, x.subject_kind, x.subject_id, c.title, x.title, c.saved_at FROM knowledge_chapter c JOIN knowledge_handbook x ON x.id = c.handbook_id
			WHERE c.state = $5 AND c.saved_by <> $3 AND `+members+`
				AND NOT EXISTS (SELECT 1 FROM knowledge_remark m WHERE m.chapter_id = c.id AND m.version = c.version AND m.person_id = $3)
			ORDER BY c.saved_at, c.id LIMIT $6) w4`, args...)
	for i := range all {
		if all[i].sort != forChapter { // what an item is called stands in its version
			var c Content
			if err := json.Unmarshal([]byte(all[i].title), &c); err != nil {
				return nil, fmt.Errorf("read what an item says: %w", err)
			}
			all[i].title = c.Title
		}
	}
	return all, err
}
