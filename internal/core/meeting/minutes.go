package meeting

import (
	"context"
	"fmt"
	"strings"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/mail"
)

// mostCorrections is the most days that minutes can be open for corrections.
const mostCorrections = 60

// Send sends the minutes to those who take part, who have so many days to ask
// for corrections; then the minutes stand.
//
// Faults: Forbidden for who may not; Conflict when the meeting is not over or
// the minutes are sent; Invalid for a number of days that can't be.
func (s *Service) Send(ctx context.Context, scope access.Scope, id ID, days int) (sent int, err error) {
	err = s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		sent = 0
		if m.State != Held {
			return conflict(text.NotHeldOrSent)
		}
		if days < 1 || days > mostCorrections {
			return invalid("days", text.DaysWrong)
		}
		before := m.told()
		m.State, m.SentAt, m.CorrectionDays = Sent, tx.Now(), days
		m.CorrectUntil = tx.Today().AddDays(days)
		for _, p := range m.Participants {
			if p.Email == "" {
				continue
			}
			if err := s.sendMinutes(tx, m, p); err != nil {
				return err
			}
			sent++
		}
		if err := keep(tx, m); err != nil {
			return err
		}
		if err := jobs.Enqueue(tx, locking{ID: m.ID}, jobs.At(m.CorrectUntil.AddDays(1).At(0, 5))); err != nil {
			return err
		}
		return m.record(tx, scope, in, "sent", "", before, m.told())
	})
	return sent, err
}

func (s *Service) sendMinutes(tx *db.Tx, m *Meeting, p Participant) error {
	l, err := s.language(tx, p)
	if err != nil {
		return err
	}
	address := s.base + m.ID.Address()
	if p.Guest() {
		link, err := s.newLink(tx, m, p)
		if err != nil {
			return err
		}
		address = link + "/referat"
	}
	body := text.Dear(l, p.Name) + "\n\n" + text.MinutesReady(l, m.Title, m.When(l)) + "\n\n" + address + "\n\n" + text.MinutesCorrect(l, m.CorrectUntil) + "\n"
	if err := mail.Send(tx, mail.Message{To: p.Email, Subject: oneLine(text.MinutesSubject(l, m.Title)), Text: body}); err != nil {
		return fmt.Errorf("send minutes to %s: %w", p.ID, err)
	}
	return nil
}

// Correct asks for a correction of the minutes. item may be empty, for the
// whole.
//
// Faults: Forbidden for who didn't take part; Conflict when the time for it has
// run out; Invalid for an empty one.
func (s *Service) Correct(ctx context.Context, scope access.Scope, id ID, item, words string) error {
	return s.change(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if _, ok := m.Mine(scope); !ok && !m.MayRun(in, scope) {
			return fault.New(fault.Forbidden, text.OnlyParticipantsCorrect)
		}
		return m.correct(tx, scope, in, scope.Name, item, words)
	})
}

// CorrectBy asks for a correction on behalf of whoever has the personal link.
func (s *Service) CorrectBy(ctx context.Context, l i18n.Lang, token, from, item, words string) error {
	return s.by(ctx, token, from, func(tx *db.Tx, found Linked) error {
		return found.Meeting.correct(tx, found.scope(l), nil, found.Me.Name, item, words)
	})
}

func (m *Meeting) correct(tx *db.Tx, scope access.Scope, in *subject.Subject, who, item, words string) error {
	if m.State != Sent {
		return conflict(text.NotOpenForCorrections)
	}
	words = strings.TrimSpace(words)
	if words == "" || !within(words, longestText) {
		return invalid("correction", text.CorrectionMissing)
	}
	if _, ok := m.Item(item); item != "" && !ok {
		return fault.New(fault.NotFound, text.NoSuchItem)
	}
	made := 0
	for _, c := range m.Corrections {
		if c.Name == who {
			if c.Text == words && c.Item == item {
				return nil // sent twice
			}
			made++
		}
	}
	if made >= proposals {
		return conflict(text.EnoughProposals)
	}
	if err := insertCorrection(tx, m.ID, Correction{ID: tx.NewID(), Item: item, Name: who, Text: words, State: Waiting, At: tx.Now()}); err != nil {
		return err
	}
	return m.recordPart(tx, scope, in, "correction", words)
}

// Settle says what has become of a correction. Taking it in, the organiser
// writes the item's minutes anew with Note.
func (s *Service) Settle(ctx context.Context, scope access.Scope, id ID, correction string, state CorrectionState) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if err := m.writable(); err != nil {
			return err
		}
		if state != TakenIn && state != LeftOut {
			return invalid("state", text.NoSuchStep)
		}
		for _, c := range m.Corrections {
			if c.ID == correction {
				if err := settleCorrection(tx, c.ID, state); err != nil {
					return err
				}
				return m.recordPart(tx, scope, in, "correction-"+string(state), c.Text)
			}
		}
		return fault.New(fault.NotFound, text.NoSuchCorrection)
	})
}

type locking struct {
	ID ID `json:"id"`
}

func (locking) Kind() string { return "meeting-lock" }

// lockDue locks the minutes of a meeting once the time for corrections has run
// out: their content is kept as it stands, with its hash.
func (s *Service) lockDue(ctx context.Context, job jobs.Job[locking]) error {
	return s.db.Write(ctx, func(tx *db.Tx) error {
		m, err := load(tx, job.Args.ID)
		if fault.Is(err, fault.NotFound) || err == nil && (m.State != Locked || m.Hash != "") {
			return nil
		}
		if err != nil {
			return err
		}
		labels, err := s.subjects.Labels(tx, []subject.Ref{m.Ref})
		if err != nil {
			return err
		}
		document, err := s.document(tx, i18n.Da, m, labels[m.Ref].Name)
		if err != nil {
			return err
		}
		m.Content, m.Hash = string(document.Canonical()), document.Hash()
		if err := keep(tx, m); err != nil {
			return err
		}
		scope := access.Program()
		return m.record(tx, scope, nil, "locked", "", nil, m.told())
	})
}
