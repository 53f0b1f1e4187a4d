package newsletter

import (
	"context"
	"fmt"
	"time"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/newsletter/text"
)

// SubscriberID identifies somebody who gets news, or did.
type SubscriberID string

// State is whether somebody gets news.
type State string

// The states.
const (
	Subscribed State = "subscribed"
	Left       State = "left" // the address is erased
)

// Subscriber is somebody who gets news, or did.
type Subscriber struct {
	ID        SubscriberID
	Email     string // empty of somebody who has left
	Lang      i18n.Lang
	State     State
	Confirmed time.Time
}

// Mine is a subscriber's own page.
type Mine struct {
	Email  string
	Topics []Topic
	Left   bool
}

// links are the addresses in one letter that are its reader's own.
type links struct{ mine, leave string }

// newLink makes the personal link of a letter. Only its hash is kept, so every
// letter has one of its own.
func (s *Service) newLink(tx *db.Tx, id SubscriberID) (links, error) {
	token := newToken()
	if err := insertLink(tx, hashOf(token), id); err != nil {
		return links{}, err
	}
	return links{s.BaseURL + MineAddress(token), s.BaseURL + LeaveAddress(token)}, nil
}

// MineAddress is a subscriber's own page.
func MineAddress(token string) string { return Address + "/dig/" + token }

// LeaveAddress is where a subscriber leaves: by a button on the page, or by the
// one post that a mail program makes.
func LeaveAddress(token string) string { return Address + "/afmeld/" + token }

// Mine is what the personal link of a letter leads to.
//
// Faults: NotFound for a link that doesn't exist or is too old; TooMany when
// somebody tries links.
func (s *Service) Mine(ctx context.Context, token, from string) (Mine, error) {
	var m Mine
	err := s.guarded(ctx, from, func(tx *db.Tx) error {
		sub, err := linked(tx, token)
		if err != nil {
			return err
		}
		m = Mine{Email: sub.Email, Left: sub.State == Left}
		m.Topics, err = choicesOf(tx, sub.ID)
		return err
	})
	return m, err
}

func linked(tx *db.Tx, token string) (Subscriber, error) {
	sub, ok, err := subscriberByLink(tx, hashOf(token), tx.Now().Add(-mineLife))
	if err == nil && !ok {
		err = dead()
	}
	return sub, err
}

// Choose gives the subscriber other topics.
//
// Faults: as Mine; Invalid without a topic; Conflict for whoever has left.
func (s *Service) Choose(ctx context.Context, token string, topics []Topic, from string) error {
	if _, err := s.Mine(ctx, token, from); err != nil {
		return err
	}
	topics = known(topics)
	var checks fault.Checks
	checks.Need(len(topics) > 0, "topics", text.TopicMissingLeave)
	if err := checks.Err(); err != nil {
		return err
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		sub, err := linked(tx, token)
		if err != nil {
			return err
		}
		if sub.State == Left {
			return fault.New(fault.Conflict, text.HasLeft)
		}
		return choose(tx, sub, topics, "chose")
	})
}

// Leave ends the news for whoever has the link and erases the address; its hash
// stays, so that nobody proposes it again. Again changes nothing.
//
// Faults: as Mine.
func (s *Service) Leave(ctx context.Context, token, from string) error {
	if _, err := s.Mine(ctx, token, from); err != nil {
		return err
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		sub, err := linked(tx, token)
		if err != nil || sub.State == Left {
			return err
		}
		return LetGo(tx, sub)
	})
}

// LetGo ends the news for a subscriber.
func LetGo(tx *db.Tx, sub Subscriber) error {
	if err := choose(tx, sub, nil, "left"); err != nil {
		return err
	}
	sub.State, sub.Email = Left, ""
	if err := keepSubscriber(tx, sub); err != nil {
		return fmt.Errorf("let a subscriber go: %w", err)
	}
	return tally(tx, tallyAll, -1)
}
