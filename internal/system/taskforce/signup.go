package taskforce

import (
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/limit"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/taskforce/text"
)

// Public is a learning activity as those see it who have its link.
type Public struct {
	*Learning
	Subject string // whose it is
	IsOpen  bool
	Today   calendar.Date
}

// Look is the learning activity that a link leads to. Faults: NotFound for a link
// that doesn't exist.
func (s *Service) Look(ctx context.Context, token string) (p Public, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		p, err = s.public(tx, token)
		return err
	})
	return p, err
}

func (s *Service) public(tx *db.Tx, token string) (Public, error) {
	a, err := learningByToken(tx, token)
	if err != nil {
		return Public{}, err
	}
	labels, err := s.Subjects.Labels(tx, []subject.Ref{a.In})
	if err != nil {
		return Public{}, err
	}
	label := labels[a.In]
	return Public{a, label.Name, a.Open(tx.Today()) && !label.Closed, tx.Today()}, nil
}

// SignedUp is what became of somebody who signed up.
type SignedUp struct{ Queued bool }

// Limits of what strangers can do by a link.
const (
	bySource        = 300  // sign-ups from one place in an hour: a municipality is one
	byAddress       = 3    // letters about one learning activity to one address in a day
	mostParticipate = 2000 // in one learning activity, those who wait included
)

// SignUp gives somebody a place, or one in the queue, and sends them a letter
// with a link to sign off by. For whoever has signed up already nothing changes,
// and nobody learns that they have. from is where the call comes from.
//
// Faults: NotFound for a link that doesn't exist; Conflict when it is closed or
// full; TooMany when too much comes from one place; Invalid with the fields
// "name", "email", "workplace".
func (s *Service) SignUp(ctx context.Context, l i18n.Lang, token, name, email, workplace, from string) (up SignedUp, err error) {
	if allowed, err := limit.Allow(ctx, s.DB, "sign up|"+limit.Place(from), time.Hour, bySource); err != nil || !allowed {
		return up, cmp.Or(err, error(fault.New(fault.TooMany, text.TooManyTries)))
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := s.public(tx, token)
		if err != nil {
			return err
		}
		if !a.IsOpen {
			return fault.New(fault.Conflict, text.SignUpClosed)
		}
		name, email, workplace = oneLine(name), strings.ToLower(strings.TrimSpace(email)), oneLine(workplace)
		if err := checkPerson(name, email, workplace); err != nil {
			return err
		}
		p := Participant{ID: tx.NewID(), Name: name, Email: email, Workplace: workplace, State: Placed, SignedAt: tx.Now(), lang: l}
		for _, there := range a.Participants {
			if there.Email == email && there.State != Left {
				up.Queued = there.State == Queued
				return nil
			}
			if there.Email == email {
				p.ID = there.ID
			}
		}
		if len(a.Participants) >= mostParticipate {
			return fault.New(fault.Conflict, text.SignUpClosed)
		}
		if tries, err := limit.Count(tx, "letters of "+string(a.ID)+"|"+email, 24*time.Hour); err != nil || tries > byAddress {
			return err // they have had their letters
		}
		if free, limited := a.Free(); limited && free == 0 {
			p.State = Queued
		}
		secret := strings.ToLower(rand.Text())
		if err := putParticipant(tx, a.ID, p, hashOf(secret)); err != nil {
			return fmt.Errorf("sign up: %w", err)
		}
		up.Queued = p.State == Queued
		return s.tellPlace(tx, a.Learning, p, secret)
	})
	return up, err
}

func (a *Learning) holds(id string, state Seat) bool {
	for _, p := range a.Participants {
		if p.ID == id {
			return p.State == state
		}
	}
	return false
}

func hashOf(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

// SignOffAt is where somebody signs off by the secret that they were sent.
func SignOffAt(token, secret string) string { return SignUpAt(token) + "/afmeld/" + secret }

// Leaving is the learning activity that somebody can sign off from by their link.
// Faults: NotFound for a link that doesn't exist.
func (s *Service) Leaving(ctx context.Context, token, secret string) (p Public, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		p, _, err = s.leaving(tx, token, secret)
		return err
	})
	return p, err
}

func (s *Service) leaving(tx *db.Tx, token, secret string) (Public, string, error) {
	p, err := s.public(tx, token)
	if err != nil {
		return p, "", err
	}
	who, known, err := participantBySecret(tx, p.ID, hashOf(secret))
	if err == nil && !known {
		err = hidden()
	}
	return p, who, err
}

// SignOff takes a sign-up back; the next who waits moves up. Once more changes
// nothing.
//
// Faults: NotFound for a link that doesn't exist; Conflict when it is over.
func (s *Service) SignOff(ctx context.Context, token, secret string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		p, who, err := s.leaving(tx, token, secret)
		if err != nil {
			return err
		}
		if p.Over(tx.Today()) {
			return fault.New(fault.Conflict, text.LearningIsOver)
		}
		return s.left(tx, p.Learning, who)
	})
}

func (s *Service) left(tx *db.Tx, a *Learning, who string) error {
	if err := putSeat(tx, who, Left); err != nil {
		return err
	}
	for i := range a.Participants {
		if a.Participants[i].ID == who {
			a.Participants[i].State = Left
		}
	}
	return s.moveUp(tx, a)
}

// Strike takes somebody off who has signed up, for whoever leads.
//
// Faults: NotFound; Forbidden; Conflict.
func (s *Service) Strike(ctx context.Context, scope access.Scope, ref subject.Ref, id LearningID, who string) error {
	return s.leading(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		a, err := learningByID(tx, ref, id)
		if err != nil {
			return err
		}
		if !a.holds(who, Placed) && !a.holds(who, Queued) {
			return hidden()
		}
		if a.Off() || a.Over(tx.Today()) {
			return fault.New(fault.Conflict, text.LearningIsOver)
		}
		if err := s.left(tx, a, who); err != nil {
			return err
		}
		return record(tx, scope, in, true, LearningNoun, string(a.ID), "struck", "", nil, a.told())
	})
}

// moveUp gives free places to those who wait, in the order in which they
// signed up, and tells them.
func (s *Service) moveUp(tx *db.Tx, a *Learning) error {
	if !a.Open(tx.Today()) && a.Day.Before(tx.Today()) {
		return nil
	}
	for i := range a.Participants {
		p := &a.Participants[i]
		if free, limited := a.Free(); p.State != Queued || limited && free == 0 {
			continue
		}
		p.State = Placed
		if err := putSeat(tx, p.ID, Placed); err != nil {
			return err
		}
		if err := s.send(tx, *p, text.LearningPlaceSubject(p.lang, a.Title), text.LearningMovedUp(p.lang, p.Name, a.Title, a.When(p.lang), a.Place)); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) tellPlace(tx *db.Tx, a *Learning, p Participant, secret string) error {
	off := s.BaseURL + SignOffAt(a.Token, secret)
	if p.State == Queued {
		return s.send(tx, p, text.LearningQueueSubject(p.lang, a.Title), text.LearningQueued(p.lang, a.Title, a.When(p.lang), off))
	}
	return s.send(tx, p, text.LearningPlaceSubject(p.lang, a.Title), text.LearningPlaced(p.lang, a.Title, a.When(p.lang), a.Place, off))
}

// tellAll writes to all who have a place or wait for one.
func (s *Service) tellAll(tx *db.Tx, a *Learning, letter func(l i18n.Lang, name string) (title, body string)) error {
	for _, p := range a.Participants {
		if p.State == Left {
			continue
		}
		title, body := letter(p.lang, p.Name)
		if err := s.send(tx, p, title, body); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) askToEvaluate(tx *db.Tx, in Place, a *Learning) error {
	all, err := survey.In(tx, in.Subject)
	if err != nil {
		return err
	}
	link := ""
	for _, one := range all {
		if one.ID == a.Survey {
			link = s.BaseURL + one.Link()
		}
	}
	kept := false
	for _, p := range a.Participants {
		kept = kept || p.Came
	}
	for _, p := range a.Participants {
		if p.State != Placed || kept && !p.Came {
			continue
		}
		if err := s.send(tx, p, text.EvaluateSubject(p.lang, a.Title), text.EvaluateLetter(p.lang, p.Name, a.Title, link)); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) send(tx *db.Tx, p Participant, title, body string) error {
	if err := mail.Send(tx, mail.Message{To: p.Email, Subject: title, Text: body}); err != nil {
		return fmt.Errorf("write to a participant: %w", err)
	}
	return nil
}
