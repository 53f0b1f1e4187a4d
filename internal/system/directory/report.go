package directory

import (
	"context"
	"fmt"
	"strings"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/limit"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/directory/text"
)

// ReportID names a report.
type ReportID string

// Report is what somebody says is wrong with a service.
type Report struct {
	ID        ReportID
	Words     string
	Email     string // of who wrote it; may be empty
	At        time.Time
	SettledAt time.Time
	SettledBy string
	Outcome   Outcome
	Note      string
}

// Outcome is what came of a report.
type Outcome string

// The outcomes.
const (
	Mended    Outcome = "mended"
	Unfounded Outcome = "unfounded"
)

// Outcomes are both.
func Outcomes() []Outcome { return []Outcome{Mended, Unfounded} }

// Name is the outcome in words.
func (o Outcome) Name(l i18n.Lang) string {
	switch o {
	case Mended:
		return text.OutcomeMended(l)
	case Unfounded:
		return text.OutcomeUnfounded(l)
	}
	return string(o)
}

const (
	reportsByPlace = 20 // in an hour
	printsByPlace  = 60
	reportsOfOne   = 5  // of one service in an hour
	mostOpen       = 20 // of one service
	shownSettled   = 5
)

// Report notes what somebody says is wrong, and writes to the owner. The
// service is shown as doubted until somebody who looks after it has settled
// that. place is where the call comes from.
//
// Faults: NotFound; Invalid with the fields "words", "email"; TooMany when too
// much comes from one place, or the service has many that are not settled.
func (d *Directory) Report(ctx context.Context, id ID, words, email, place string) error {
	if allowed, err := limit.Allow(ctx, d.DB, "report services|"+limit.Place(place), time.Hour, reportsByPlace); err != nil {
		return err
	} else if !allowed {
		return fault.New(fault.TooMany, text.TooManyReports)
	}
	return d.DB.Write(ctx, func(tx *db.Tx) error {
		s, err := one(tx, id)
		if err != nil {
			return err
		}
		if s.Closed {
			return hidden()
		}
		r := Report{ID: ReportID(tx.NewID()), Words: strings.TrimSpace(words), Email: strings.ToLower(strings.TrimSpace(email)), At: tx.Now()}
		var checks fault.Checks
		checks.Need(r.Words != "", "words", text.ReportMissing)
		checkWords(&checks, "words", r.Words, LongestWords)
		checks.Need(r.Email == "" || validEmail(r.Email), "email", text.EmailWrong)
		if err := checks.Err(); err != nil {
			return err
		}
		if n, err := limit.Count(tx, "reports of "+string(id), time.Hour); err != nil {
			return err
		} else if n > reportsOfOne {
			return fault.New(fault.TooMany, text.TooManyOpen)
		}
		return d.report(tx, s, r)
	})
}

func (d *Directory) report(tx *db.Tx, s *Service, r Report) error {
	if s.Reports >= mostOpen {
		return fault.New(fault.TooMany, text.TooManyOpen)
	}
	if err := insertReport(tx, s.ID, r); err != nil {
		return fmt.Errorf("note a report: %w", err)
	}
	if err := countReports(tx, s.ID, 1); err != nil {
		return err
	}
	if err := record(tx, access.Scope{Name: text.Somebody(i18n.Da)}, s.ID, Reported, nil, told{Words: r.Words}); err != nil {
		return err
	}
	if s.Reports > 0 {
		return nil // the owner knows that there is something to look at
	}
	return mail.Send(tx, mail.Message{
		To: s.Owner.Email, Subject: text.ReportedSubject(i18n.Da, s.Name), Text: text.ReportedMail(i18n.Da, s.Owner.Name, s.Name, s.MunName, d.BaseURL+s.Address()),
	})
}

// Settle says what came of a report.
//
// Faults: NotFound; Forbidden; Conflict when it is settled already; Invalid
// with the fields "outcome", "note".
func (d *Directory) Settle(ctx context.Context, scope access.Scope, id ID, report ReportID, o Outcome, note string) error {
	return d.DB.Write(ctx, func(tx *db.Tx) error {
		s, scope, err := changing(tx, scope, id)
		if err != nil {
			return err
		}
		note = strings.TrimSpace(note)
		var checks fault.Checks
		checks.Need(o == Mended || o == Unfounded, "outcome", text.OutcomeMissing)
		checks.Need(o != Unfounded || note != "", "note", text.NoteMissing)
		checkWords(&checks, "note", note, LongestWords)
		if err := checks.Err(); err != nil {
			return err
		}
		switch found, err := settleReport(tx, s.ID, report, scope.Name, o, note); {
		case err != nil:
			return err
		case found == nil:
			return fault.New(fault.NotFound, text.NoSuchReport)
		case !found.SettledAt.IsZero():
			return fault.New(fault.Conflict, func(l i18n.Lang) string { return text.ReportSettled(l, found.SettledBy) })
		}
		if err := countReports(tx, s.ID, -1); err != nil {
			return err
		}
		return record(tx, scope, id, Settled, nil, told{Words: string(o)})
	})
}

// MayPrint counts what is printed from one place, since strangers may and it is
// dear. Fault: TooMany.
func (d *Directory) MayPrint(ctx context.Context, place string) error {
	allowed, err := limit.Allow(ctx, d.DB, "print services|"+limit.Place(place), time.Hour, printsByPlace)
	if err == nil && !allowed {
		err = fault.New(fault.TooMany, text.TooManyReports)
	}
	return err
}
