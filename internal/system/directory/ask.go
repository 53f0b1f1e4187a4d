package directory

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/limit"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/directory/text"
)

// Owners are asked in the daytime, askAtOnce at a time, so that letters leave
// evenly when many are due.
const (
	askEvery  = 15 * time.Minute
	askFrom   = 8 // o'clock, Danish time
	askUntil  = 16
	askAtOnce = 200

	linkLasts     = 60 * 24 * time.Hour
	guessesByHour = 30
)

// asking is the work of looking for whom to ask.
type asking struct{}

func (asking) Kind() string { return "directory-ask" }

// asked is whom to ask about what.
type asked struct {
	service ID
	step    int
}

func (d *Directory) ask(ctx context.Context, _ jobs.Job[asking]) error { return d.Ask(ctx) }

// Ask writes to the owners of services that nobody has confirmed for a while.
// Each is asked once when it is soon out of date, and once when it is.
func (d *Directory) Ask(ctx context.Context) error {
	now := d.DB.Now().In(calendar.Copenhagen())
	if now.Hour() < askFrom || now.Hour() >= askUntil {
		return nil
	}
	var all []asked
	if err := d.DB.Read(ctx, func(tx *db.Tx) (err error) {
		all, err = toAsk(tx, before(tx.Today(), AskAfter), before(tx.Today(), StaleAfter), askAtOnce)
		return err
	}); err != nil {
		return fmt.Errorf("look for whom to ask: %w", err)
	}
	var wrong []error
	for _, a := range all {
		if err := d.DB.Write(ctx, func(tx *db.Tx) error { return d.askOne(tx, a) }); err != nil {
			wrong = append(wrong, fmt.Errorf("ask about %s: %w", a.service, err))
			// whom no letter reaches must not keep the others from theirs
			wrong = append(wrong, d.DB.Write(ctx, func(tx *db.Tx) error { return startAskingAt(tx, a) }))
		}
	}
	wrong = append(wrong, d.DB.Write(ctx, func(tx *db.Tx) error { return dropLinks(tx, tx.Now()) }))
	return errors.Join(wrong...)
}

// before is the last instant of what was confirmed at least so many months ago.
func before(today calendar.Date, months int) time.Time {
	day := today.AddMonths(-months)
	// a month is as long as it is: 31 August is asked about on 28 February's last day
	for day.AddDays(1).AddMonths(months).Compare(today) <= 0 {
		day = day.AddDays(1)
	}
	return day.AddDays(1).At(0, 0).Add(-time.Millisecond)
}

func (d *Directory) askOne(tx *db.Tx, a asked) error {
	s, err := one(tx, a.service)
	if err != nil {
		return err
	}
	if first, err := startAsking(tx, s, a.step); err != nil || !first {
		return err
	}
	secret := strings.ToLower(rand.Text())
	if err := insertLink(tx, hashOf(secret), link{service: s.ID, email: s.Owner.Email, expires: tx.Now().Add(linkLasts)}); err != nil {
		return err
	}
	subject, body := text.AskSubject, text.AskMail
	if a.step > 1 {
		subject, body = text.StaleSubject, text.StaleMail
	}
	l, confirmed := i18n.Da, calendar.Of(s.Confirmed)
	return mail.Send(tx, mail.Message{
		To: s.Owner.Email, Subject: subject(l, s.Name), Text: body(l, s.Owner.Name, s.Name, s.MunName, confirmed, confirmed.AddMonths(StaleAfter), d.BaseURL+ConfirmAt(secret)),
	})
}

// LinkRoot is where the links of letters lead.
const LinkRoot = "/tilbudslink"

// ConfirmAt is where a service is confirmed by the secret of a letter.
func ConfirmAt(secret string) string { return LinkRoot + "/" + secret }

func hashOf(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

// Asked is what a link of a letter leads to.
type Asked struct {
	*Service
	Today  calendar.Date
	Used   bool
	UsedOn calendar.Date
}

// LookUp is the service that a link is about. place is where the call comes from.
//
// Faults: NotFound for a link that doesn't exist or has expired; TooMany when
// somebody tries links.
func (d *Directory) LookUp(ctx context.Context, secret, place string) (a Asked, err error) {
	err = d.DB.Read(ctx, func(tx *db.Tx) error {
		a, _, err = askedBy(tx, secret)
		return err
	})
	return a, d.guessed(ctx, err, place)
}

// guessed counts links that lead nowhere.
func (d *Directory) guessed(ctx context.Context, err error, place string) error {
	if !fault.Is(err, fault.NotFound) {
		return err
	}
	allowed, counting := limit.Allow(ctx, d.DB, "guess links of services|"+limit.Place(place), time.Hour, guessesByHour)
	if counting != nil {
		return counting
	}
	if !allowed {
		return fault.New(fault.TooMany, text.TooManyReports)
	}
	return err
}

func askedBy(tx *db.Tx, secret string) (a Asked, k link, err error) {
	k, known, err := linkBy(tx, hashOf(secret))
	if err != nil {
		return a, k, err
	}
	if !known || tx.Now().After(k.expires) {
		return a, k, fault.New(fault.NotFound, text.NoSuchLink)
	}
	if a.Service, err = one(tx, k.service); err != nil {
		return a, k, err
	}
	if a.Closed || a.Owner.Email != k.email { // it was somebody else's
		return a, k, fault.New(fault.NotFound, text.NoSuchLink)
	}
	a.Today, a.Used = tx.Today(), !k.used.IsZero()
	if a.Used {
		a.UsedOn = calendar.Of(k.used)
	}
	return a, k, nil
}

// ConfirmBy confirms a service as of a version by the link of a letter, once.
// What the owner says is wrong with it goes along as a report, to be looked
// into: then it is not confirmed. place is where the call comes from.
//
// Faults: as LookUp; Conflict when the link has been used; Stale when the
// service says something else by now; Invalid with the field "words".
func (d *Directory) ConfirmBy(ctx context.Context, secret string, version int64, wrong, place string) (a Asked, err error) {
	wrong = strings.TrimSpace(wrong)
	err = d.DB.Write(ctx, func(tx *db.Tx) error {
		var k link
		if a, k, err = askedBy(tx, secret); err != nil {
			return err
		}
		switch {
		case a.Used:
			return fault.New(fault.Conflict, func(l i18n.Lang) string { return text.LinkUsed(l, a.UsedOn) })
		case a.Version != version:
			return stale()
		}
		var checks fault.Checks
		checkWords(&checks, "words", wrong, LongestWords)
		if err := checks.Err(); err != nil {
			return err
		}
		if err := useLink(tx, hashOf(secret)); err != nil {
			return err
		}
		if wrong != "" {
			return d.report(tx, a.Service, Report{ID: ReportID(tx.NewID()), Words: wrong, Email: k.email, At: tx.Now()})
		}
		a.confirm(tx, a.Owner.Name)
		if err := a.save(tx); err != nil {
			return err
		}
		return record(tx, access.Scope{Name: a.Owner.Name, Via: access.ViaNotice}, a.ID, Confirmed, nil, nil)
	})
	return a, d.guessed(ctx, err, place)
}
