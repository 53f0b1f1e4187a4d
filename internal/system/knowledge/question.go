package knowledge

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/knowledge/text"
)

// AnswerID names an answer.
type AnswerID string

// Answer is an answer to a question.
type Answer struct {
	ID           AnswerID
	Organisation organisation.ID
	OrgName      string
	Author       string
	AuthorName   string
	Words        string
	At           time.Time
	Accepted     bool // the asker was helped by it
	Helpful      int  // how many say so
	Mine         bool // the caller says so
}

// LongestAnswer is the most characters that an answer has.
const LongestAnswer = 5000

// Talk is a question with its answers.
type Talk struct {
	View
	Answers   []Answer
	Entries   []Listed // that were written from it
	Follows   bool
	MayAccept bool // the caller has asked it
}

// Talk is a question with its answers, the one that helped first.
//
// Fault: NotFound when it isn't there for the caller.
func (s *Service) Talk(ctx context.Context, scope access.Scope, id ID) (t Talk, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if t.View, err = s.view(tx, scope, id); err != nil {
			return err
		}
		if t.Kind != Question {
			return hidden()
		}
		if t.Answers, err = answersTo(tx, id, scope.Person); err != nil {
			return err
		}
		if t.Follows, err = follows(tx, string(id), scope.Person); err != nil {
			return err
		}
		if t.Entries, err = writtenFrom(tx, scope, id); err != nil {
			return err
		}
		t.MayAccept = t.MayTalk && t.Author == scope.Person
		return nil
	})
	slices.SortStableFunc(t.Answers, func(a, b Answer) int {
		if a.Accepted != b.Accepted {
			return map[bool]int{true: -1, false: 1}[a.Accepted]
		}
		return 0
	})
	return t, err
}

// AnswerTo answers a question. Those who follow it are told.
//
// Faults: NotFound; Forbidden for who takes no part in the network; Conflict
// when it is closed; Invalid with field "words".
func (s *Service) AnswerTo(ctx context.Context, scope access.Scope, id ID, words, once string) error {
	return s.onQuestion(ctx, scope, id, func(tx *db.Tx, in *Place, i *Item) error {
		words = strings.TrimSpace(words)
		var checks fault.Checks
		checks.Need(words != "", "words", text.AnswerMissing)
		checkWords(&checks, "words", words, LongestAnswer)
		if err := checks.Err(); err != nil {
			return err
		}
		a := Answer{ID: AnswerID(tx.NewID()), Organisation: organisationIn(scope, in), Author: scope.Person, AuthorName: scope.Name, Words: words, At: tx.Now()}
		if once != "" {
			once = scope.Person + " " + once
		}
		if added, err := insertAnswer(tx, id, a, once); err != nil || !added {
			return err
		}
		if err := follow(tx, string(id), scope.Person, true); err != nil {
			return err
		}
		if err := record(tx, scope, in, id, Replied, "", nil, told{Title: i.Title, Who: scope.Name}); err != nil {
			return err
		}
		return s.tell(tx, scope, in, string(id), func(l i18n.Lang, name string) (string, string) {
			return text.AnswerSubject(l, in.Name), text.AnswerMail(l, name, in.Name, s.BaseURL+i.Address())
		})
	})
}

// Accept says that an answer has helped the asker, and that the question is
// answered by it; on is false to take that back.
//
// Faults: NotFound; Forbidden for everybody but the asker.
func (s *Service) Accept(ctx context.Context, scope access.Scope, id ID, answer AnswerID, on bool) error {
	return s.onAnswer(ctx, scope, id, answer, func(tx *db.Tx, in *Place, i *Item, a Answer) error {
		if i.Author != scope.Person {
			return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyAsker(l, i.AuthorName) })
		}
		if a.Accepted == on {
			return nil
		}
		before, verb := i.told(), Solved
		if i.State = Answered; !on {
			i.State, verb = Waiting, Reopened
		}
		if err := accept(tx, id, answer, on); err != nil {
			return err
		}
		if err := updateItem(tx, i, i.Version); err != nil {
			return err
		}
		return record(tx, scope, in, id, verb, "", before, i.told())
	})
}

// Helpful says that an answer is helpful, or takes that back.
//
// Faults: NotFound; Forbidden for who takes no part, and for whose answer it is.
func (s *Service) Helpful(ctx context.Context, scope access.Scope, id ID, answer AnswerID, on bool) error {
	return s.onAnswer(ctx, scope, id, answer, func(tx *db.Tx, in *Place, i *Item, a Answer) error {
		if a.Author == scope.Person {
			return fault.New(fault.Forbidden, text.OwnAnswer)
		}
		if a.Mine == on {
			return nil
		}
		if err := setHelpful(tx, answer, scope.Person, on); err != nil {
			return err
		}
		verb := Helped
		if !on {
			verb = Unhelped
		}
		return record(tx, scope, in, id, verb, "", nil, told{Title: i.Title, Who: a.AuthorName})
	})
}

// Follow lets the caller be told of answers to a question, or no longer.
//
// Faults: NotFound; Forbidden for who takes no part.
func (s *Service) Follow(ctx context.Context, scope access.Scope, id ID, on bool) error {
	return s.onQuestion(ctx, scope, id, func(tx *db.Tx, in *Place, i *Item) error {
		return s.setFollow(tx, scope, in, string(id), i.Title, on)
	})
}

// FollowNetwork lets the caller be told of new questions in a network, or no
// longer.
//
// Faults: NotFound; Forbidden for who takes no part.
func (s *Service) FollowNetwork(ctx context.Context, scope access.Scope, ref subject.Ref, on bool) error {
	return s.write(ctx, scope, ref, func(tx *db.Tx, in *Place) error {
		if !takesPart(in) {
			return forbidden(text.OnlyMembers, in)
		}
		return s.setFollow(tx, scope, in, target(ref), in.Name, on)
	})
}

func (s *Service) setFollow(tx *db.Tx, scope access.Scope, in *Place, of, title string, on bool) error {
	if there, err := follows(tx, of, scope.Person); err != nil || there == on {
		return err
	}
	if err := follow(tx, of, scope.Person, on); err != nil {
		return err
	}
	verb := Followed
	if !on {
		verb = Unfollowed
	}
	return record(tx, scope, in, ID(of), verb, "", nil, told{Title: title})
}

// target is what those who follow a network follow.
func target(ref subject.Ref) string { return ref.Kind + "." + ref.ID }

// asked lets the asker follow the question, and tells those who follow the
// questions of the network.
func (s *Service) asked(tx *db.Tx, scope access.Scope, in *Place, i *Item) error {
	if err := follow(tx, string(i.ID), scope.Person, true); err != nil {
		return err
	}
	return s.tell(tx, scope, in, target(in.Ref), func(l i18n.Lang, name string) (string, string) {
		return text.QuestionSubject(l, in.Name), text.QuestionMail(l, name, in.Name, s.BaseURL+i.Address())
	})
}

func (s *Service) onQuestion(ctx context.Context, scope access.Scope, id ID, do func(*db.Tx, *Place, *Item) error) error {
	return s.onItem(ctx, scope, id, func(tx *db.Tx, in *Place, i *Item) error {
		switch {
		case i.Kind != Question:
			return hidden()
		case !takesPart(in):
			return forbidden(text.OnlyMembers, in)
		}
		return do(tx, in, i)
	})
}

func (s *Service) onAnswer(ctx context.Context, scope access.Scope, id ID, answer AnswerID, do func(*db.Tx, *Place, *Item, Answer) error) error {
	return s.onQuestion(ctx, scope, id, func(tx *db.Tx, in *Place, i *Item) error {
		all, err := answersTo(tx, id, scope.Person)
		if err != nil {
			return err
		}
		at := slices.IndexFunc(all, func(a Answer) bool { return a.ID == answer })
		if at < 0 {
			return hidden()
		}
		return do(tx, in, i, all[at])
	})
}

// tell writes to those who follow something and are in the network today,
// other than the caller. What it is about stands on its page alone.
func (s *Service) tell(tx *db.Tx, scope access.Scope, in *Place, of string, letter func(l i18n.Lang, name string) (subjectLine, body string)) error {
	people, err := followers(tx, of)
	if err != nil {
		return err
	}
	for _, id := range people {
		h, known := in.Person(id)
		if !known || string(id) == scope.Person {
			continue
		}
		if err := s.writeTo(tx, h.Person, h.Name, h.Email, letter); err != nil {
			return err
		}
	}
	return nil
}

// writeTo sends a letter in the person's language; nothing to who has no
// address.
func (s *Service) writeTo(tx *db.Tx, id organisation.PersonID, name, email string, letter func(l i18n.Lang, name string) (subjectLine, body string)) error {
	if email == "" {
		return nil
	}
	l, err := s.Accounts.LanguageOf(tx, id)
	if err == nil {
		subjectLine, body := letter(l, name)
		err = mail.Send(tx, mail.Message{To: email, Subject: subjectLine, Text: body})
	}
	if err != nil {
		return fmt.Errorf("write to %s: %w", id, err)
	}
	return nil
}

// Draft is an entry as it would be written from an answer: it is not kept.
//
// Fault: NotFound.
func (s *Service) Draft(ctx context.Context, scope access.Scope, id ID, answer AnswerID) (n New, err error) {
	t, err := s.Talk(ctx, scope, id)
	if err != nil {
		return n, err
	}
	at := slices.IndexFunc(t.Answers, func(a Answer) bool { return a.ID == answer })
	if at < 0 {
		return n, hidden()
	}
	n = New{Kind: Experience, In: t.In, Source: id, Content: Content{Title: t.Title, What: t.Answers[at].Words, Method: t.Method, Setting: t.Setting, Tags: t.Tags}}
	return n, nil
}
