package newsletter

import (
	"embed"
	"io/fs"
	"time"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

//go:embed migrations/*.sql
var migrations embed.FS

// Migrations are the tables of this room.
func Migrations() fs.FS { return db.Sub(migrations, "migrations") }

func insertRequest(tx *db.Tx, r request) error {
	_, err := tx.Exec(`INSERT INTO newsletter_request (id, email, email_hash, lang, topics, proposed, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		r.id, r.email, hashOfAddress(r.email), r.lang.Tag(), db.JSON(r.topics), r.proposed, tx.Now(), db.Instant(r.expires))
	return err
}

const requestColumns = `id, email, lang, topics, proposed, expires_at, used_at`

func scanRequest(r db.Scanner) (q request, err error) {
	var expires, used db.Time
	var lang string
	err = r.Scan(&q.id, &q.email, &lang, db.JSON(&q.topics), &q.proposed, &expires, &used)
	q.lang, _ = i18n.Parse(lang) // what was never written is Danish
	q.expires, q.used = expires.Time, !used.IsZero()
	return q, err
}

// requestBy is a sign-up; written reports whether its letter has been written.
func requestBy(tx *db.Tx, id string) (r request, written bool, err error) {
	r, ok, err := db.Maybe(tx, scanRequest, `SELECT `+requestColumns+` FROM newsletter_request WHERE id = $1`, id)
	if err != nil || !ok {
		return request{}, false, err
	}
	written, err = db.Exists(tx, `SELECT 1 FROM newsletter_request WHERE id = $1 AND hash IS NOT NULL`, id)
	return r, written, err
}

func requestByHash(tx *db.Tx, hash string) (request, bool, error) {
	return db.Maybe(tx, scanRequest, `SELECT `+requestColumns+` FROM newsletter_request WHERE hash = $1`, hash)
}

func keepHash(tx *db.Tx, id, hash string) error {
	_, err := tx.Exec(`UPDATE newsletter_request SET hash = $2 WHERE id = $1`, id, hash)
	return err
}

// useRequest notes that a link was used, and erases the address: the subscriber
// has it now.
func useRequest(tx *db.Tx, id string) error {
	_, err := tx.Exec(`UPDATE newsletter_request SET used_at = $2, email = '', email_hash = '' WHERE id = $1`, id, tx.Now())
	return err
}

func dropRequest(tx *db.Tx, id string) error {
	_, err := tx.Exec(`DELETE FROM newsletter_request WHERE id = $1`, id)
	return err
}

func dropRequests(tx *db.Tx, before time.Time) error {
	_, err := tx.Exec(`DELETE FROM newsletter_request WHERE expires_at < $1`, db.Instant(before))
	return err
}

// isKnown reports whether an address gets news, has left, or has been asked.
func isKnown(tx *db.Tx, hash string) (bool, error) {
	return db.Exists(tx, `SELECT 1 FROM newsletter_subscriber WHERE email_hash = $1
		UNION ALL SELECT 1 FROM newsletter_request WHERE email_hash = $1`, hash)
}

const subscriberColumns = `s.id, s.email, s.lang, s.state, s.confirmed_at`

func scanSubscriber(r db.Scanner) (s Subscriber, err error) {
	var confirmed db.Time
	var lang string
	err = r.Scan(&s.ID, &s.Email, &lang, &s.State, &confirmed)
	s.Lang, _ = i18n.Parse(lang)
	s.Confirmed = confirmed.Time
	return s, err
}

func subscriberByAddress(tx *db.Tx, hash string) (Subscriber, bool, error) {
	return db.Maybe(tx, scanSubscriber, `SELECT `+subscriberColumns+` FROM newsletter_subscriber s WHERE s.email_hash = $1`, hash)
}

func subscriberByLink(tx *db.Tx, hash string, since time.Time) (Subscriber, bool, error) {
	return db.Maybe(tx, scanSubscriber, `SELECT `+subscriberColumns+` FROM newsletter_link l JOIN newsletter_subscriber s ON s.id = l.subscriber_id
		WHERE l.hash = $1 AND l.made_at > $2`, hash, db.Instant(since))
}

func insertSubscriber(tx *db.Tx, s Subscriber) error {
	_, err := tx.Exec(`INSERT INTO newsletter_subscriber (id, email, email_hash, lang, state, confirmed_at) VALUES ($1, $2, $3, $4, $5, $6)`,
		s.ID, s.Email, hashOfAddress(s.Email), s.Lang.Tag(), string(s.State), db.Instant(s.Confirmed))
	return err
}

func keepSubscriber(tx *db.Tx, s Subscriber) error {
	var left any
	if s.State == Left {
		left = tx.Now()
	}
	_, err := tx.Exec(`UPDATE newsletter_subscriber SET email = $2, lang = $3, state = $4, confirmed_at = $5, left_at = $6 WHERE id = $1`,
		s.ID, s.Email, s.Lang.Tag(), string(s.State), db.Instant(s.Confirmed), left)
	return err
}

func scanTopic(r db.Scanner) (t Topic, err error) { err = r.Scan(&t); return t, err }

func choicesOf(tx *db.Tx, id SubscriberID) ([]Topic, error) {
	all, err := db.All(tx, scanTopic, `SELECT topic FROM newsletter_choice WHERE subscriber_id = $1`, id)
	return known(all), err
}

func replaceChoices(tx *db.Tx, id SubscriberID, topics []Topic) error {
	if _, err := tx.Exec(`DELETE FROM newsletter_choice WHERE subscriber_id = $1`, id); err != nil {
		return err
	}
	for _, t := range topics {
		if _, err := tx.Exec(`INSERT INTO newsletter_choice (subscriber_id, topic) VALUES ($1, $2)`, id, string(t)); err != nil {
			return err
		}
	}
	return nil
}

// readersOf are the subscribers after one who had chosen a topic of the issue
// when it was sent.
func readersOf(tx *db.Tx, i Issue, after SubscriberID, most int) ([]Subscriber, error) {
	args := []any{string(Subscribed), after, db.Instant(i.Sent), most}
	return db.All(tx, scanSubscriber, `SELECT `+subscriberColumns+` FROM newsletter_subscriber s
		WHERE s.state = $1 AND s.id > $2 AND s.confirmed_at <= $3
			AND EXISTS (SELECT 1 FROM newsletter_choice c WHERE c.subscriber_id = s.id AND c.topic IN `+db.In(&args, i.Topics...)+`)
		ORDER BY s.id LIMIT $4`, args...)
}

func insertLink(tx *db.Tx, hash string, id SubscriberID) error {
	_, err := tx.Exec(`INSERT INTO newsletter_link (hash, subscriber_id, made_at) VALUES ($1, $2, $3)`, hash, id, tx.Now())
	return err
}

func dropLinks(tx *db.Tx, before time.Time) error {
	_, err := tx.Exec(`DELETE FROM newsletter_link WHERE made_at < $1`, db.Instant(before))
	return err
}

const tallyAll = "all"

func tally(tx *db.Tx, name string, more int) error {
	_, err := tx.Exec(`INSERT INTO newsletter_tally (name, people) VALUES ($1, $2)
		ON CONFLICT (name) DO UPDATE SET people = newsletter_tally.people + excluded.people`, name, more)
	return err
}

func counts(tx *db.Tx) (Counts, error) {
	c := Counts{ByTopic: map[Topic]int{}}
	type one struct {
		name   string
		people int
	}
	all, err := db.All(tx, func(r db.Scanner) (o one, err error) { err = r.Scan(&o.name, &o.people); return o, err }, `SELECT name, people FROM newsletter_tally ORDER BY name LIMIT 20`)
	if err != nil {
		return c, err
	}
	for _, o := range all {
		if c.ByTopic[Topic(o.name)] = o.people; o.name == tallyAll {
			c.All = o.people
		}
	}
	c.Pending, err = db.One(tx, db.Int, `SELECT count(*) FROM newsletter_request WHERE expires_at > $1 AND used_at IS NULL`, tx.Now())
	return c, err
}

func triesOf(tx *db.Tx, source string, window time.Duration) (int, error) {
	n, _, err := db.Maybe(tx, db.Int, `SELECT tries FROM newsletter_try WHERE source = $1 AND since = $2`, hashOf(source), db.Instant(tx.Now().Truncate(window)))
	return n, err
}

func addTry(tx *db.Tx, source string, window time.Duration) (int, error) {
	return db.One(tx, db.Int, `INSERT INTO newsletter_try (source, since, tries) VALUES ($1, $2, 1)
		ON CONFLICT (source, since) DO UPDATE SET tries = newsletter_try.tries + 1 RETURNING tries`, hashOf(source), db.Instant(tx.Now().Truncate(window)))
}

func dropTries(tx *db.Tx, before time.Time) error {
	_, err := tx.Exec(`DELETE FROM newsletter_try WHERE since < $1`, db.Instant(before))
	return err
}
