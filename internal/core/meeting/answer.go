package meeting

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

const (
	// linkAfter is how long after the meeting's end a personal link can be used
	// to answer.
	linkAfter = 24 * time.Hour
	// minutesAfter is how long a guest can read the minutes by it.
	minutesAfter = 90 * 24 * time.Hour

	guessWindow = 15 * time.Minute
	mostGuesses = 30 // of links that don't exist, from one place within the window
	proposals   = 20 // that one participant may make for one meeting
)

// newLink makes a personal link. Only its hash is kept, so every letter gets one
// of its own; earlier ones stay good.
func (s *Service) newLink(tx *db.Tx, m *Meeting, p Participant) (string, error) {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails
	token := hex.EncodeToString(b[:])
	if err := insertLink(tx, hashOf(token), m.ID, p.ID); err != nil {
		return "", err
	}
	return s.base + LinkAddress(token), nil
}

// LinkAddress is where the page of a personal link is.
func LinkAddress(token string) string { return "/svar/" + token }

func hashOf(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// Linked is what a personal link leads to.
type Linked struct {
	Meeting *Meeting
	Me      Participant
	Subject string // the subject's name
	Over    bool   // too late to answer

	in subject.Label
}

// Look is what a personal link leads to. from is where the call comes from.
//
// Faults: NotFound for a link that doesn't exist, or is no longer good; TooMany
// when somebody tries links.
func (s *Service) Look(ctx context.Context, token, from string) (found Linked, err error) {
	err = s.db.Read(ctx, func(tx *db.Tx) error {
		if tries, err := guesses(tx, hashOf(from)); err != nil || tries >= mostGuesses {
			return tooMany(err)
		}
		found, err = s.linked(tx, token)
		return err
	})
	if fault.Is(err, fault.NotFound) {
		if counted := s.db.Write(ctx, func(tx *db.Tx) error { return countGuess(tx, hashOf(from)) }); counted != nil {
			return found, counted
		}
	}
	return found, err
}

func tooMany(err error) error {
	if err != nil {
		return err
	}
	return fault.New(fault.TooMany, text.TooManyTries)
}

func (s *Service) linked(tx *db.Tx, token string) (found Linked, err error) {
	unknown := fault.New(fault.NotFound, text.NoSuchLink)
	at, ok, err := linkBy(tx, hashOf(token))
	if err != nil || !ok {
		if err != nil {
			return found, err
		}
		return found, unknown
	}
	if found.Meeting, err = load(tx, at.meeting); err != nil {
		return found, err
	}
	m := found.Meeting
	if found.Me, ok = m.Participant(at.participant); !ok {
		return found, unknown
	}
	found.Over = !m.Live() || !m.Day.IsZero() && tx.Now().After(m.End().Add(linkAfter))
	// whoever has an account reads the minutes logged in, as a member
	if found.Over && m.State != Cancelled && (!found.Me.Guest() || !m.readable() || !tx.Now().Before(m.SentAt.Add(minutesAfter))) {
		return found, fault.New(fault.NotFound, text.LinkExpired)
	}
	labels, err := s.subjects.Labels(tx, []subject.Ref{m.Ref})
	found.in = labels[m.Ref]
	found.Subject = found.in.Name
	return found, err
}

// by runs a use case of whoever has the personal link. Faults: those of Look;
// Conflict when the subject is closed.
func (s *Service) by(ctx context.Context, token, from string, do func(*db.Tx, Linked) error) error {
	if _, err := s.Look(ctx, token, from); err != nil {
		return err
	}
	return s.db.Write(ctx, func(tx *db.Tx) error {
		found, err := s.linked(tx, token)
		if err != nil {
			return err
		}
		if err := found.in.Shut(); err != nil {
			return err
		}
		return do(tx, found)
	})
}

// readable reports whether the minutes have been sent.
func (m *Meeting) readable() bool { return m.State == Sent || m.State == Locked }

// Answer is the caller's answer to the invitation.
//
// Faults: Forbidden for who is not invited; Conflict when it is too late;
// Invalid with fields.
func (s *Service) Answer(ctx context.Context, scope access.Scope, id ID, a Answer, note string) error {
	return s.change(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		p, ok := m.Mine(scope)
		if !ok {
			return fault.New(fault.Forbidden, text.NotInvited)
		}
		return s.answer(tx, scope, in, m, p, a, note, ByPage)
	})
}

// AnswerBy is the answer of whoever has the personal link.
//
// Faults: those of Look and of Answer.
func (s *Service) AnswerBy(ctx context.Context, l i18n.Lang, token, from string, a Answer, note string) error {
	return s.by(ctx, token, from, func(tx *db.Tx, found Linked) error {
		return s.answer(tx, found.scope(l), nil, found.Meeting, found.Me, a, note, ByLink)
	})
}

// scope is the one in which whoever has the link acts: with their name, and
// without any right.
func (f Linked) scope(l i18n.Lang) access.Scope {
	return access.Scope{Person: string(f.Me.Person), Name: f.Me.Name, Lang: l, Via: access.ViaBrowser}
}

func (s *Service) answer(tx *db.Tx, scope access.Scope, in *subject.Subject, m *Meeting, p Participant, a Answer, note string, through Through) error {
	note = strings.TrimSpace(note)
	var c fault.Checks
	c.Need(a == Yes || a == No || a == Maybe, "svar", text.AnswerMissing)
	c.Need(within(note, 4*longestTitle), "note", text.ReasonTooLong)
	if err := c.Err(); err != nil {
		return err
	}
	switch {
	case m.State == Cancelled:
		return conflict(text.IsCancelled)
	case m.State != Called && m.State != Running || tx.Now().After(m.End().Add(linkAfter)):
		return conflict(text.TooLateToAnswer)
	case p.Answer == a && p.Note == note:
		return nil
	}
	before := p.Answer
	p.Answer, p.Note, p.AnsweredAt, p.Through = a, note, tx.Now(), through
	if err := keepParticipant(tx, p); err != nil {
		return err
	}
	if err := m.recordPart(tx, scope, in, "answered", p.Name+": "+string(a)); err != nil {
		return err
	}
	return s.tellAnswer(tx, scope, m, p, before)
}

// ProposeBy proposes an item on behalf of whoever has the personal link.
func (s *Service) ProposeBy(ctx context.Context, l i18n.Lang, token, from, title, words string) error {
	return s.by(ctx, token, from, func(tx *db.Tx, found Linked) error {
		return found.Meeting.propose(tx, found.scope(l), nil, found.Me.Name, ItemDraft{Title: title, Text: words})
	})
}
