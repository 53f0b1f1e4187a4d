package newsletter

import (
	"context"
	"fmt"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/limit"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/newsletter/text"
)

// request is a sign-up that waits to be confirmed.
type request struct {
	id       string
	email    string // empty when it has been used
	lang     i18n.Lang
	topics   []Topic
	proposed bool // by an adviser, not by the owner of the address
	expires  time.Time
	used     bool
}

// SignUp asks for news. Whether the address is known shows neither in what is
// returned nor in when: the letter is written afterwards. from is where the
// call comes from.
//
// Faults: Invalid for what is no address, or no topic; TooMany when too much
// comes from one place.
func (s *Service) SignUp(ctx context.Context, email string, topics []Topic, l i18n.Lang, from string) error {
	address, ok := tidied(email)
	topics = known(topics)
	var checks fault.Checks
	checks.Need(ok, "email", text.BadEmail)
	checks.Need(len(topics) > 0, "topics", text.TopicMissing)
	if err := checks.Err(); err != nil {
		return err
	}
	var open bool
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		tries, err := addTry(tx, "source|"+limit.Place(from), hourly)
		if open = tries <= bySource; err != nil || !open {
			return err
		}
		tries, err = addTry(tx, "address|"+hashOfAddress(address), daily)
		if err != nil {
			return err
		}
		work := writing{}
		if tries <= byAddress {
			if work.Request, err = ask(tx, address, topics, l, false); err != nil {
				return err
			}
		}
		return jobs.Enqueue(tx, work)
	})
	if err != nil {
		return fmt.Errorf("sign up for news: %w", err)
	}
	if !open {
		return tooMany()
	}
	return nil
}

// ask notes a sign-up.
func ask(tx *db.Tx, email string, topics []Topic, l i18n.Lang, proposed bool) (string, error) {
	r := request{id: tx.NewID(), email: email, lang: l, topics: topics, proposed: proposed, expires: tx.Now().Add(linkLife)}
	return r.id, insertRequest(tx, r)
}

// Await notes a sign-up whose letter has been written.
func Await(tx *db.Tx, email string, topics []Topic) error {
	id, err := ask(tx, email, topics, i18n.Da, false)
	if err != nil {
		return err
	}
	return keepHash(tx, id, hashOf(newToken()))
}

// writing is the work of writing to somebody who was signed up; to nobody when
// the request is empty.
type writing struct {
	Request string `json:"request"`
}

func (writing) Kind() string { return "newsletter-confirm" }

// write sends the letter that a sign-up is confirmed by. Who gets the news
// already gets a link to their own page instead.
func (s *Service) write(ctx context.Context, job jobs.Job[writing]) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		r, written, err := requestBy(tx, job.Args.Request)
		if err != nil || r.email == "" || written {
			return err
		}
		sub, there, err := subscriberByAddress(tx, hashOfAddress(r.email))
		if err != nil {
			return err
		}
		switch {
		case there && sub.State == Subscribed && r.proposed, there && sub.State == Left && r.proposed:
			return dropRequest(tx, r.id) // nobody is asked again who has said yes or no
		case there && sub.State == Subscribed:
			link, err := s.newLink(tx, sub.ID)
			if err != nil {
				return err
			}
			if err := dropRequest(tx, r.id); err != nil {
				return err
			}
			return mail.Send(tx, mail.Message{To: sub.Email, Subject: text.KnownSubject(r.lang), Text: text.KnownMail(r.lang, link.mine, link.leave)})
		}
		token := newToken()
		if err := keepHash(tx, r.id, hashOf(token)); err != nil {
			return err
		}
		body := text.ConfirmMail
		if r.proposed {
			body = text.ProposedMail
		}
		at := s.BaseURL + ConfirmAddress(token)
		return mail.Send(tx, mail.Message{To: r.email, Subject: text.ConfirmSubject(r.lang), Text: body(r.lang, Names(r.lang, r.topics), at, calendar.Of(r.expires))})
	})
}

// ConfirmAddress is the page on which a sign-up is confirmed.
func ConfirmAddress(token string) string { return Address + "/bekraeft/" + token }

// Pending is a sign-up as the page of its link shows it.
type Pending struct {
	Topics []Topic
	Done   bool // it has been confirmed
}

// Asked is what a link confirms. It changes nothing: mail programs follow links
// before their readers do.
//
// Faults: NotFound for a link that doesn't exist or has expired; TooMany when
// somebody tries links.
func (s *Service) Asked(ctx context.Context, token, from string) (Pending, error) {
	var p Pending
	err := s.guarded(ctx, from, func(tx *db.Tx) error {
		r, err := requestOf(tx, token)
		p = Pending{Topics: r.topics, Done: r.used}
		return err
	})
	return p, err
}

func requestOf(tx *db.Tx, token string) (request, error) {
	r, ok, err := requestByHash(tx, hashOf(token))
	if err == nil && (!ok || tx.Now().After(r.expires)) {
		err = dead()
	}
	return r, err
}

// Confirm makes a subscriber of whoever has the link. Once is enough: again
// changes nothing.
//
// Faults: as Asked.
func (s *Service) Confirm(ctx context.Context, token, from string) error {
	if _, err := s.Asked(ctx, token, from); err != nil {
		return err
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		r, err := requestOf(tx, token)
		if err != nil || r.used {
			return err
		}
		if err := useRequest(tx, r.id); err != nil {
			return err
		}
		_, err = Enrol(tx, r.email, r.topics, r.lang)
		return err
	})
}

// Enrol makes a subscriber of an address whose owner has said yes.
func Enrol(tx *db.Tx, email string, topics []Topic, l i18n.Lang) (SubscriberID, error) {
	sub, there, err := subscriberByAddress(tx, hashOfAddress(email))
	if err != nil {
		return "", err
	}
	verb := "subscribed"
	switch {
	case !there:
		sub = Subscriber{ID: SubscriberID(tx.NewID()), Email: email, Lang: l, State: Subscribed, Confirmed: tx.Now()}
		err = insertSubscriber(tx, sub)
	case sub.State == Left:
		sub.Email, sub.Lang, sub.State, sub.Confirmed = email, l, Subscribed, tx.Now()
		err = keepSubscriber(tx, sub)
	default:
		verb = "chose"
	}
	if err != nil {
		return "", fmt.Errorf("enrol a subscriber: %w", err)
	}
	if verb == "subscribed" {
		if err := tally(tx, tallyAll, 1); err != nil {
			return "", err
		}
	}
	return sub.ID, choose(tx, sub, topics, verb)
}

// choose gives a subscriber other topics, and keeps the tally.
func choose(tx *db.Tx, sub Subscriber, topics []Topic, verb string) error {
	before, err := choicesOf(tx, sub.ID)
	if err != nil {
		return err
	}
	if err := replaceChoices(tx, sub.ID, topics); err != nil {
		return err
	}
	count := map[Topic]int{}
	for _, t := range topics {
		count[t]++
	}
	for _, t := range before {
		count[t]--
	}
	for _, t := range Topics() { // in one order, so that two changes don't wait for each other
		if n := count[t]; n != 0 {
			if err := tally(tx, string(t), n); err != nil {
				return err
			}
		}
	}
	return audit.Record(tx, access.Scope{Via: access.ViaBrowser}, audit.Change{
		SubjectKind: Noun, SubjectID: string(sub.ID), Noun: nounSubscriber, NounID: string(sub.ID), Verb: verb, Before: before, After: topics,
	})
}

// guarded reads what a link leads to, and counts links that don't exist.
func (s *Service) guarded(ctx context.Context, from string, read func(*db.Tx) error) error {
	source := "guess|" + limit.Place(from)
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		if tries, err := triesOf(tx, source, hourly); err != nil || tries >= byGuess {
			if err == nil {
				err = tooMany()
			}
			return err
		}
		return read(tx)
	})
	if fault.Is(err, fault.NotFound) {
		counted := s.DB.Write(ctx, func(tx *db.Tx) error {
			_, err := addTry(tx, source, hourly)
			return err
		})
		if counted != nil {
			return counted
		}
	}
	return err
}
