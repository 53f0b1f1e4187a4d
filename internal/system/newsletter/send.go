package newsletter

import (
	"context"
	"fmt"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/newsletter/text"
)

// batch is how many subscribers one job writes to: few enough that its
// transaction keeps nobody waiting.
const batch = 100

// Send publishes a draft and sends it to everybody who has chosen one of its
// topics by then. version is the one that the caller saw.
//
// Faults: NotFound for whoever doesn't write the news; Invalid for an issue that
// says nothing; Stale; Conflict when it has been sent.
func (s *Service) Send(ctx context.Context, scope access.Scope, id IssueID, version int64) error {
	if err := edits(scope); err != nil {
		return err
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		i, err := draft(tx, id)
		if err != nil {
			return err
		}
		var checks fault.Checks
		checks.Need(len(i.Blocks) > 0, "text-1", text.SaysNothing)
		if err := checks.Err(); err != nil {
			return err
		}
		i.Version, i.Sent, i.Changed, i.Writer = version, tx.Now(), tx.Now(), scope.Name
		if err := keepIssue(tx, i); err != nil {
			return err
		}
		if err := jobs.Enqueue(tx, sending{Issue: id}); err != nil {
			return err
		}
		return record(tx, scope, id, "sent", nil, i.Title)
	})
}

// Archive enters an issue as it is, without sending it: one that was sent before,
// or a draft.
func Archive(tx *db.Tx, i Issue) error {
	if err := i.check(); err != nil {
		return err
	}
	i.ID, i.Version = IssueID(tx.NewID()), 1
	return insertIssue(tx, i)
}

// sending is the work of sending an issue to the subscribers after one.
type sending struct {
	Issue IssueID      `json:"issue"`
	After SubscriberID `json:"after"`
}

func (sending) Kind() string { return "newsletter-send" }

// send writes to one batch and leaves the rest to the next job. Who has got the
// issue is noted with the letter: however often and by whomever a batch is
// tried, each gets it once.
func (s *Service) send(ctx context.Context, job jobs.Job[sending]) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		i, ok, err := issueBy(tx, job.Args.Issue)
		if err != nil || !ok || i.Draft() {
			return err
		}
		readers, err := readersOf(tx, i, job.Args.After, batch)
		if err != nil {
			return err
		}
		reached := 0
		for _, r := range readers {
			first, err := insertDelivery(tx, i.ID, r.ID)
			if err != nil {
				return err
			}
			if !first {
				continue
			}
			if err := s.post(tx, i, r); err != nil {
				return fmt.Errorf("write to subscriber %s: %w", r.ID, err)
			}
			reached++
		}
		if err := addReached(tx, i.ID, reached); err != nil || len(readers) < batch {
			return err
		}
		return jobs.Enqueue(tx, sending{Issue: i.ID, After: readers[len(readers)-1].ID})
	})
}

// post sends an issue to one subscriber.
func (s *Service) post(tx *db.Tx, i Issue, r Subscriber) error {
	topics, err := choicesOf(tx, r.ID)
	if err != nil {
		return err
	}
	own, err := s.newLink(tx, r.ID)
	if err != nil {
		return err
	}
	return mail.Send(tx, mail.Message{
		To: r.Email, Subject: i.Title, Text: Letter(r.Lang, s.BaseURL, i, topics, own.mine, own.leave), Unsubscribe: own.leave,
	})
}

// Preview is the letter as a subscriber would get it.
func (s *Service) Preview(l i18n.Lang, i *Issue) string {
	return Letter(l, s.BaseURL, *i, i.Topics, s.BaseURL+MineAddress("…"), s.BaseURL+LeaveAddress("…"))
}

// Try sends the letter to the caller alone, with a subject that says so; its
// links are nobody's.
//
// Faults: NotFound for whoever doesn't write the news; Invalid when the caller
// has no address.
func (s *Service) Try(ctx context.Context, scope access.Scope, id IssueID) error {
	i, err := s.Find(ctx, scope, id)
	if err != nil {
		return err
	}
	if err := edits(scope); err != nil {
		return err
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		email, err := emailOf(tx, scope)
		if err != nil {
			return err
		}
		return mail.Send(tx, mail.Message{To: email, Subject: text.TrySubject(scope.Lang, i.Title), Text: s.Preview(scope.Lang, i)})
	})
}
