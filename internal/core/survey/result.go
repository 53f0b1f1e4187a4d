package survey

import (
	"cmp"
	"context"
	"crypto/sha256"
	"slices"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
)

// Results are what was answered, as far as it may be known.
type Results struct {
	*Survey
	Subject *subject.Subject
	Least   int
	Open    bool // it can still be answered: what one more answers would tell what they answered
	Few     bool // nothing is shown of what was answered by the link: it is open, or few have
	Items   []Item
	Groups  []GroupSize
	Notes   []Reply // interviews that were written down, the oldest first
}

// Item is what was answered to one question.
type Item struct {
	programme.Question
	Scored Scored
	Groups []Scored // in the order of Results.Groups; of a hidden one zero
	Words  []Words
}

// Scored is how a statement was answered.
type Scored struct {
	Count    int
	Mean     float64
	Agree    int // scores of 4 and 5
	Between  int // scores of 3
	Disagree int // scores of 1 and 2
}

// GroupSize is a group with how many of it have answered.
type GroupSize struct {
	programme.Option
	Count  int
	Hidden bool // so few that neither their number nor their answers are shown
}

// Words are what somebody wrote, and what they are about.
type Words struct {
	Reply ReplyID
	Text  string
	Theme string
	Label string // of an interview
}

// Results are what was answered to a survey. Words are for the authorities.
//
// Faults: NotFound when the survey isn't there for the caller.
func (s *Service) Results(ctx context.Context, scope access.Scope, ref subject.Ref, id ID) (r Results, err error) {
	err = s.Subjects.Read(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) error {
		one, err := visible(tx, in, id)
		if err != nil {
			return err
		}
		r, err = s.results(tx, in, one)
		return err
	})
	return r, err
}

func (s *Service) results(tx *db.Tx, in *subject.Subject, one *Survey) (Results, error) {
	r := Results{Survey: one, Subject: in, Least: s.Least}
	if one.Interview && inside(in) {
		notes, err := notesOf(tx, one.ID)
		if err != nil {
			return r, err
		}
		r.Notes = notes
	}
	linked := one.Replies - len(r.Notes)
	if one.Interview && !inside(in) {
		r.Few = true // interviews are for those who ask
		return r, nil
	}
	r.Open = one.Open(tx.Today())
	r.Few = linked < s.Least || r.Open
	counts, err := countsOf(tx, one.ID)
	if err != nil {
		return r, err
	}
	sizes, err := sizesOf(tx, one.ID)
	if err != nil {
		return r, err
	}
	r.Groups = groupsOf(one.Groups, sizes, s.Least)
	words, err := wordsOf(tx, one.ID)
	if err != nil {
		return r, err
	}
	for _, q := range one.Questions {
		item := Item{Question: q}
		if q.Agree && !r.Few {
			if item.Scored = scored(counts, q.ID, func(string) bool { return true }); item.Scored.Count < s.Least {
				item.Scored = Scored{}
			}
			for _, g := range r.Groups {
				var of Scored
				if !g.Hidden {
					of = scored(counts, q.ID, func(part string) bool { return part == g.ID })
				}
				if of.Count < s.Least { // few of the group have answered this question
					of = Scored{}
				}
				item.Groups = append(item.Groups, of)
			}
			hideLast(&item, s.Least)
		}
		if !q.Agree && inside(in) {
			for _, w := range words {
				if w.question == q.ID && (w.Label != "" || !r.Few) {
					item.Words = append(item.Words, w.Words)
				}
			}
			mix(item.Words)
		}
		r.Items = append(r.Items, item)
	}
	return r, nil
}

// groupsOf hides the groups of which few have answered. When those together are
// few as well, the whole less the others would tell of them, so the smallest of
// the others is hidden too, until they are not.
func groupsOf(groups []programme.Option, sizes map[string]int, least int) []GroupSize {
	all := make([]GroupSize, len(groups))
	away := sizes[""] // those who belong to none are read as a group that is never shown
	for i, g := range groups {
		all[i] = GroupSize{Option: g, Count: sizes[g.ID], Hidden: sizes[g.ID] < least}
		if all[i].Hidden {
			away += all[i].Count
		}
	}
	for away > 0 && away < least {
		at := -1
		for i, g := range all {
			if !g.Hidden && (at < 0 || g.Count < all[at].Count) {
				at = i
			}
		}
		if at < 0 {
			break
		}
		all[at].Hidden = true
		away += all[at].Count
	}
	return all
}

// hideLast hides a further group's answers to one question where those that are
// hidden would follow from the others and the whole.
func hideLast(item *Item, least int) {
	for {
		rest, at := item.Scored.Count, -1
		for i, g := range item.Groups {
			rest -= g.Count
			if g.Count > 0 && (at < 0 || g.Count < item.Groups[at].Count) {
				at = i
			}
		}
		if rest == 0 || rest >= least || at < 0 {
			return
		}
		item.Groups[at] = Scored{}
	}
}

// count is how many of a group gave a score to a question.
type count struct {
	question, part string
	score, n       int
}

func scored(counts []count, question string, of func(part string) bool) Scored {
	var s Scored
	sum := 0
	for _, c := range counts {
		if c.question != question || !of(c.part) {
			continue
		}
		s.Count += c.n
		sum += c.score * c.n
		switch {
		case c.score > 3:
			s.Agree += c.n
		case c.score < 3:
			s.Disagree += c.n
		default:
			s.Between += c.n
		}
	}
	if s.Count > 0 {
		s.Mean = float64(sum) / float64(s.Count)
	}
	return s
}

// mix brings words into an order that tells nothing of who wrote them when.
func mix(words []Words) {
	slices.SortFunc(words, func(a, b Words) int {
		x, y := sha256.Sum256([]byte(a.Text)), sha256.Sum256([]byte(b.Text))
		return cmp.Or(cmp.Compare(b.Label, a.Label), slices.Compare(x[:], y[:]), cmp.Compare(a.Reply, b.Reply))
	})
}
