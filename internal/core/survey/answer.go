package survey

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Asked is a survey as those see it who answer by its link.
type Asked struct {
	*Survey
	Subject string // whose it is
	IsOpen  bool
}

// Look is the survey that a link leads to. Faults: NotFound for a link that
// doesn't exist.
func (s *Service) Look(ctx context.Context, token string) (a Asked, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		a, err = s.asked(tx, token)
		return err
	})
	return a, err
}

func (s *Service) asked(tx *db.Tx, token string) (Asked, error) {
	one, known, err := byToken(tx, token)
	switch {
	case err != nil:
		return Asked{}, fmt.Errorf("find a survey: %w", err)
	case !known:
		return Asked{}, fault.New(fault.NotFound, text.NoSuchLink)
	}
	labels, err := s.Subjects.Labels(tx, []subject.Ref{one.Ref})
	if err != nil {
		return Asked{}, err
	}
	label := labels[one.Ref]
	return Asked{one, label.Name, one.Open(tx.Today()) && !label.Closed}, nil
}

// Given is what somebody answers.
type Given struct {
	Group   string
	Scores  map[string]int    // by the question's id; 0 or absent for no answer
	Words   map[string]string // by the question's id
	Once    string            // the same wish sent twice makes one reply
	Label   string            // of an interview: with whom, without names
	Version int64             // of the notes that are changed
}

// Give answers a survey by its link. Nothing is kept of who did, nor when.
//
// Faults: NotFound for a link that doesn't exist; Conflict when it is closed or
// full; Invalid with the fields "group", the id of a question, or "answers" when
// nothing was answered.
func (s *Service) Give(ctx context.Context, token string, g Given) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := s.asked(tx, token)
		if err != nil {
			return err
		}
		if !a.IsOpen {
			return fault.New(fault.Conflict, text.IsClosed)
		}
		if a.Replies >= MostReplies {
			return fault.New(fault.Conflict, text.IsFull)
		}
		g.Label = ""
		r, err := a.read(g)
		if err != nil {
			return err
		}
		r.ID, r.Version = blindID(tx, a.Token), 1
		if g.Once != "" {
			sum := sha256.Sum256([]byte(g.Once)) // which the page may have made as long as it likes
			r.once = string(a.ID) + " " + hex.EncodeToString(sum[:])
			if _, again, err := replied(tx, r.once); err != nil || again {
				return err
			}
		}
		if err := insertReply(tx, a.ID, r); err != nil {
			return fmt.Errorf("answer a survey: %w", err)
		}
		return nil
	})
}

// blindID is an id that tells nothing of when it was made: ids sort by time,
// and the order of replies could tell whose they are.
func blindID(tx *db.Tx, token string) ReplyID {
	sum := sha256.Sum256([]byte(tx.NewID() + token))
	return ReplyID(hex.EncodeToString(sum[:16]))
}

// read checks what was answered.
func (s *Survey) read(g Given) (Reply, error) {
	var checks fault.Checks
	r := Reply{Group: g.Group, Label: strings.Join(strings.Fields(g.Label), " "), Answers: map[string]Answer{}}
	inGroup := slices.ContainsFunc(s.Groups, func(o programme.Option) bool { return o.ID == g.Group })
	checks.Need(g.Group == "" || inGroup, "group", text.GroupWrong)
	for _, q := range s.Questions {
		if q.Agree {
			score := g.Scores[q.ID]
			checks.Need(score >= 0 && score <= Top, q.ID, text.ScoreWrong)
			if score > 0 {
				r.Answers[q.ID] = Answer{Score: score}
			}
			continue
		}
		words := strings.TrimSpace(strings.ReplaceAll(g.Words[q.ID], "\r\n", "\n"))
		checks.Need(utf8.RuneCountInString(words) <= LongestWords, q.ID, func(l i18n.Lang) string { return text.TooLong(l, LongestWords) })
		checks.Need(!cpr.In(words), q.ID, text.NoCpr)
		if words != "" {
			r.Answers[q.ID] = Answer{Words: words, Theme: q.Theme}
		}
	}
	checks.Need(len(r.Answers) > 0, "answers", text.NothingAnswered)
	return r, checks.Err()
}

// Note writes an interview down, or changes what was written down of one.
//
// Faults: NotFound; Forbidden for who does not run the survey; Conflict when it
// is no interview; Stale; Invalid as Give, and with the field "label".
func (s *Service) Note(ctx context.Context, scope access.Scope, ref subject.Ref, id ID, reply ReplyID, g Given) (noted ReplyID, err error) {
	err = s.Subjects.Write(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) error {
		one, err := visible(tx, in, id)
		if err != nil {
			return err
		}
		if !one.MayRun(in) {
			return fault.New(fault.Forbidden, text.OnlyLeaders)
		}
		if !one.Interview {
			return fault.New(fault.Conflict, text.NoInterview)
		}
		r, err := one.noted(g)
		if err != nil {
			return err
		}
		r.NotedBy, r.NotedAt, r.Version = scope.Name, tx.Now(), 1
		if reply == "" {
			r.ID = ReplyID(tx.NewID())
			if g.Once != "" {
				r.once = scope.Person + " " + g.Once
				there, again, err := replied(tx, r.once)
				if err != nil || again {
					noted = there
					return err
				}
			}
			noted = r.ID
			if err := insertReply(tx, one.ID, r); err != nil {
				return fmt.Errorf("note an interview: %w", err)
			}
			return record(tx, scope, in, one, "noted", nil)
		}
		was, known, err := replyByID(tx, one.ID, reply)
		switch {
		case err != nil:
			return err
		case !known || was.NotedAt.IsZero():
			return hidden() // nobody changes what somebody else has answered
		case was.Version != g.Version:
			return fault.New(fault.Stale, text.Stale)
		}
		for q, a := range r.Answers {
			if before := was.Answers[q]; before.Words == a.Words {
				a.Theme = before.Theme
				r.Answers[q] = a
			}
		}
		noted, r.ID, r.Version = reply, reply, was.Version
		if err := replaceReply(tx, r); err != nil {
			return fmt.Errorf("change an interview: %w", err)
		}
		return record(tx, scope, in, one, "noted", nil)
	})
	return noted, err
}

// noted checks what was written down of an interview.
func (s *Survey) noted(g Given) (Reply, error) {
	r, err := s.read(g)
	var checks fault.Checks
	checks.Need(r.Label != "", "label", text.LabelMissing)
	checks.Need(utf8.RuneCountInString(r.Label) <= LongestLabel, "label", func(l i18n.Lang) string { return text.TooLong(l, LongestLabel) })
	checks.Need(!cpr.In(r.Label), "label", text.NoCpr)
	if wrong := checks.Err(); wrong != nil {
		return r, wrong
	}
	return r, err
}

// Noted is what was written down of an interview. Faults: NotFound.
func (s *Service) Noted(ctx context.Context, scope access.Scope, ref subject.Ref, id ID, reply ReplyID) (in *subject.Subject, one *Survey, r Reply, err error) {
	err = s.Subjects.Read(ctx, scope, subject.At(ref), func(tx *db.Tx, found *subject.Subject) error {
		in = found
		if one, err = visible(tx, in, id); err != nil {
			return err
		}
		if reply == "" {
			return nil
		}
		if !inside(in) {
			return hidden() // interviews are for those who ask
		}
		var known bool
		r, known, err = replyByID(tx, id, reply)
		if err == nil && (!known || r.NotedAt.IsZero()) {
			err = hidden()
		}
		return err
	})
	return in, one, r, err
}

// Code says which theme somebody's words are about.
//
// Faults: NotFound; Forbidden; Invalid with the field "theme".
func (s *Service) Code(ctx context.Context, scope access.Scope, ref subject.Ref, id ID, reply ReplyID, question, theme string) error {
	return s.Subjects.Write(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) error {
		one, err := visible(tx, in, id)
		if err != nil {
			return err
		}
		if !one.MayRun(in) {
			return fault.New(fault.Forbidden, text.OnlyLeaders)
		}
		if q, known := one.Question(question); !known || q.Agree {
			return hidden()
		}
		if _, known := in.Programme.Theme(theme); !known && theme != "" {
			return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "theme", Message: text.ThemeWrong}}}
		}
		n, err := code(tx, id, reply, question, theme)
		if err == nil && n == 0 {
			err = hidden()
		}
		return err
	})
}
