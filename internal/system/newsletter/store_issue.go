package newsletter

import (
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/newsletter/text"
)

// How an issue is kept.
const (
	draftState = "draft"
	sentState  = "sent"
)

// orNever is when an issue was sent, and of a draft a time that never comes.
func orNever(t time.Time) time.Time {
	if t.IsZero() {
		return time.Date(9999, time.December, 31, 0, 0, 0, 0, time.UTC)
	}
	return t
}

func (i *Issue) state() string {
	if i.Draft() {
		return draftState
	}
	return sentState
}

const issueColumns = `id, title, topics, blocks, state, writer_name, changed_at, sent_at, reached, version`

func scanIssue(r db.Scanner) (i Issue, err error) {
	var changed, sent db.Time
	var state string
	err = r.Scan(&i.ID, &i.Title, db.JSON(&i.Topics), db.JSON(&i.Blocks), &state, &i.Writer, &changed, &sent, &i.Reached, &i.Version)
	i.Changed = changed.Time
	if state == sentState {
		i.Sent = sent.Time
	}
	return i, err
}

func issueBy(tx *db.Tx, id IssueID) (Issue, bool, error) {
	return db.Maybe(tx, scanIssue, `SELECT `+issueColumns+` FROM newsletter_issue WHERE id = $1`, id)
}

func insertIssue(tx *db.Tx, i Issue) error {
	_, err := tx.Exec(`INSERT INTO newsletter_issue (id, title, topics, blocks, state, writer_name, changed_at, sent_at, reached, version)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		i.ID, i.Title, db.JSON(i.Topics), db.JSON(i.Blocks), i.state(), i.Writer, db.Instant(i.Changed), db.Instant(orNever(i.Sent)), i.Reached, i.Version)
	return err
}

// keepIssue writes an issue and takes its next version.
func keepIssue(tx *db.Tx, i Issue) error {
	n, err := tx.Exec(`UPDATE newsletter_issue SET title = $3, topics = $4, blocks = $5, state = $6, writer_name = $7, changed_at = $8, sent_at = $9, version = version + 1
		WHERE id = $1 AND version = $2`,
		i.ID, i.Version, i.Title, db.JSON(i.Topics), db.JSON(i.Blocks), i.state(), i.Writer, db.Instant(i.Changed), db.Instant(orNever(i.Sent)))
	if err == nil && n == 0 {
		err = stale()
	}
	return err
}

func dropIssue(tx *db.Tx, id IssueID) error {
	_, err := tx.Exec(`DELETE FROM newsletter_issue WHERE id = $1`, id)
	return err
}

// issues are those of a state, newest first, after a cursor.
func issues(tx *db.Tx, state, after string, most int) ([]Issue, error) {
	args := []any{state, most}
	where := "state = $1"
	if sent, id, ok := strings.Cut(after, "|"); ok {
		args = append(args, sent, id)
		where += " AND (sent_at, id) < ($3, $4)"
	}
	return db.All(tx, scanIssue, `SELECT `+issueColumns+` FROM newsletter_issue WHERE `+where+` ORDER BY sent_at DESC, id DESC LIMIT $2`, args...)
}

// insertDelivery notes that a subscriber gets an issue; first is false for who
// has got it.
func insertDelivery(tx *db.Tx, issue IssueID, to SubscriberID) (first bool, err error) {
	n, err := tx.Exec(`INSERT INTO newsletter_delivery (issue_id, subscriber_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`, issue, to)
	return n > 0, err
}

func addReached(tx *db.Tx, id IssueID, more int) error {
	_, err := tx.Exec(`UPDATE newsletter_issue SET reached = reached + $2 WHERE id = $1`, id, more)
	return err
}

// emailOf is the caller's own address.
func emailOf(tx *db.Tx, scope access.Scope) (string, error) {
	p, err := organisation.GetPerson(tx, organisation.PersonID(scope.Person))
	if err == nil && p.Email == "" {
		err = fault.New(fault.Invalid, text.NoOwnEmail)
	}
	return p.Email, err
}

const contactColumns = `id, part, name, title, phone, email, about, changed_at, version`

func scanContact(r db.Scanner) (c Contact, err error) {
	var changed db.Time
	err = r.Scan(&c.ID, &c.Part, &c.Name, &c.Title, &c.Phone, &c.Email, &c.About, &changed, &c.Version)
	c.Changed = changed.Time
	return c, err
}

func contacts(tx *db.Tx, part Part) ([]Contact, error) {
	parts := Parts()
	if part != "" {
		parts = []Part{part}
	}
	args := []any{mostContacts}
	return db.All(tx, scanContact, `SELECT `+contactColumns+` FROM newsletter_contact WHERE part IN `+db.In(&args, parts...)+` ORDER BY part, name, id LIMIT $1`, args...)
}

func contactBy(tx *db.Tx, id ContactID) (Contact, error) {
	c, ok, err := db.Maybe(tx, scanContact, `SELECT `+contactColumns+` FROM newsletter_contact WHERE id = $1`, id)
	if err == nil && !ok {
		err = fault.New(fault.NotFound, text.NoSuchContact)
	}
	return c, err
}

func insertContact(tx *db.Tx, c Contact) error {
	_, err := tx.Exec(`INSERT INTO newsletter_contact (id, part, name, title, phone, email, about, changed_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		c.ID, string(c.Part), c.Name, c.Title, c.Phone, c.Email, c.About, db.Instant(c.Changed), c.Version)
	return err
}

func keepContact(tx *db.Tx, c Contact) error {
	n, err := tx.Exec(`UPDATE newsletter_contact SET part = $3, name = $4, title = $5, phone = $6, email = $7, about = $8, changed_at = $9, version = version + 1
		WHERE id = $1 AND version = $2`, c.ID, c.Version, string(c.Part), c.Name, c.Title, c.Phone, c.Email, c.About, db.Instant(c.Changed))
	if err == nil && n == 0 {
		err = stale()
	}
	return err
}

func dropContact(tx *db.Tx, id ContactID) error {
	_, err := tx.Exec(`DELETE FROM newsletter_contact WHERE id = $1`, id)
	return err
}
