// Package mail sends letters. A letter is written into the outbox in the
// transaction that gives rise to it, and delivered by a job: it goes out if and
// only if that transaction commits, and waits while the mail server is away.
// Letters say that something waits, and where; never anything sensitive. Their
// text is erased once they are on their way, since it may hold a log-in link.
package mail

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/mail"
	"net/url"
	"strings"
	"time"
	"unicode"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/mail/text"
)

// Message is a letter in plain text, in the reader's language.
type Message struct {
	To      string // a bare address
	Subject string
	Text    string
	// Calendar is a calendar file that goes along, as text; none when empty.
	// Method is what it asks the reader's calendar to do, as in the file.
	Calendar, Method string
	// Unsubscribe is the address at which one post, and nothing else, ends the
	// letters of this kind to this reader. Mail programs show it as a button
	// (RFC 2369), and post to it without asking where it is https (RFC 8058).
	// None when empty.
	Unsubscribe string
}

// State is how far a letter has come.
type State string

// The states of a letter.
const (
	Waiting State = "waiting"
	Sent    State = "sent"
	Kept    State = "kept"   // in demo mode: shown instead of sent
	Failed  State = "failed" // will not be tried again
)

// Letter is a message in the outbox.
type Letter struct {
	Message
	ID      string
	State   State
	Problem string // why it is not sent; for administrators, in English
	Created time.Time
	Settled time.Time // sent, kept or failed
}

// Remembered is how long the outbox remembers that a letter was sent.
const Remembered = 30 * 24 * time.Hour

// Mail delivers what is in the outbox.
type Mail struct {
	db     *db.DB
	server Config
	log    *slog.Logger
}

// New registers the delivery with the queue. It warns when letters can't be
// sent.
func New(d *db.DB, j *jobs.Jobs, c Config, log *slog.Logger) (*Mail, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	m := &Mail{db: d, server: c, log: log}
	if m.log == nil {
		m.log = slog.Default()
	}
	if c.Host == "" && !c.Keep {
		m.log.Warn("no mail server is set: nobody gets invitations or notices by mail (--smtp-host)")
	}
	jobs.Work(j, m.deliver)
	jobs.Work(j, m.forget)
	j.Every(24*time.Hour, forgetting{})
	return m, nil
}

type delivery struct {
	ID string `json:"id"`
}

func (delivery) Kind() string { return "mail" }

type forgetting struct{}

func (forgetting) Kind() string { return "mail-forget" }

// Send puts a letter into the outbox. An address or subject that can't be used
// is a fault of kind Invalid.
func Send(tx *db.Tx, m Message) error {
	if err := m.check(); err != nil {
		return err
	}
	id := tx.NewID()
	if err := insert(tx, id, m); err != nil {
		return fmt.Errorf("put a letter into the outbox: %w", err)
	}
	return jobs.Enqueue(tx, delivery{ID: id})
}

// check refuses what could add a header or a recipient.
func (m Message) check() error {
	var c fault.Checks
	a, err := mail.ParseAddress(m.To)
	c.Need(err == nil && a.Address == m.To && !strings.ContainsFunc(m.To, unicode.IsControl), "to", text.BadAddress)
	c.Need(!strings.ContainsFunc(m.Method, func(r rune) bool { return r < 'A' || r > 'Z' }), "method", text.BadMethod)
	c.Need(strings.TrimSpace(m.Subject) != "" && !strings.ContainsFunc(m.Subject, breaksLine), "subject", text.BadSubject)
	c.Need(m.Unsubscribe == "" || isAddress(m.Unsubscribe), "unsubscribe", text.BadUnsubscribe)
	return c.Err()
}

// longestAddress is how long a web address in a header may be, so that it stands
// in one line (RFC 5322 allows 998 characters).
const longestAddress = 900

// isAddress reports whether an address can stand between the angle brackets of
// a header: printable ASCII that ends neither the brackets, a list nor the line.
func isAddress(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && u.User == nil && len(s) <= longestAddress &&
		!strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || r >= 0x7f || strings.ContainsRune("<>,()\"\\", r) })
}

func breaksLine(r rune) bool { return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' }

// deliver sends one letter, unless that has been done.
func (m *Mail) deliver(ctx context.Context, job jobs.Job[delivery]) error {
	var l Letter
	err := m.db.Read(ctx, func(tx *db.Tx) (err error) {
		l, err = byID(tx, job.Args.ID)
		return err
	})
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read letter %s: %w", job.Args.ID, err)
	}
	if l.State != Waiting {
		return nil
	}
	switch {
	case m.server.Keep:
		return m.settle(ctx, l.ID, Kept, "")
	case m.server.Host == "":
		return m.settle(ctx, l.ID, Failed, "no mail server is set")
	}
	failed := m.server.send(ctx, l)
	var refused *refusal
	switch {
	case failed == nil:
		return m.settle(ctx, l.ID, Sent, "")
	case errors.As(failed, &refused):
		m.log.WarnContext(ctx, "a letter was refused", "letter", l.ID, "problem", refused)
		return m.settle(ctx, l.ID, Failed, refused.Error())
	case job.Last:
		return errors.Join(m.settle(ctx, l.ID, Failed, failed.Error()), failed)
	default:
		return failed
	}
}

// settle notes what became of a letter, also when the program is being stopped:
// what has been sent must not be sent again.
func (m *Mail) settle(ctx context.Context, id string, state State, problem string) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 30*time.Second)
	defer cancel()
	err := m.db.Write(ctx, func(tx *db.Tx) error { return markSettled(tx, id, state, problem) })
	if err != nil {
		return fmt.Errorf("note that letter %s is %s: %w", id, state, err)
	}
	return nil
}

func (m *Mail) forget(ctx context.Context, _ jobs.Job[forgetting]) error {
	return m.db.Write(ctx, func(tx *db.Tx) error { return deleteSettled(tx, tx.Now().Add(-Remembered)) })
}

// Outbox lists the newest letters, newest first.
func Outbox(tx *db.Tx, most int) ([]Letter, error) { return newest(tx, most) }
