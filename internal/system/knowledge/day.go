package knowledge

import (
	"cmp"
	"slices"

	"tovholder/internal/core/day"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/knowledge/text"
)

const (
	dayMost  = 5 // rows of each sort
	daySoon  = 2 // days before a review is due on which it becomes urgent
	listMost = 20
)

// Day is what the library has to say on a person's Min dag: reviews that wait
// for the person's municipality, what came of those of the person's own tools,
// questions that nobody has answered, and chapters of handbooks to comment on.
func (s *Service) Day(tx *db.Tx, scope access.Scope) (agenda day.Agenda, err error) {
	all, labels, err := s.waiting(tx, scope, dayMost)
	if err != nil {
		return agenda, err
	}
	l := scope.Lang
	for _, w := range all {
		row := day.Row{Context: labels[w.in].In(l), Note: w.more}
		switch w.sort {
		case forAnswer:
			row.Title, row.Act, row.Href, row.Day, row.First = text.DayReview(l, w.title), text.DayReviewAct(l), w.review().Address(), w.day(), true
			if row.Day.Sub(tx.Today()) <= daySoon {
				agenda.Urgent = append(agenda.Urgent, row)
			} else {
				agenda.Coming = append(agenda.Coming, row)
			}
			continue
		case forOutcome:
			row.Title, row.Act, row.Href, row.Day = text.DayOutcome(l, w.title), text.DayOpen(l), w.review().Address(), w.day()
		case forQuestion:
			row.Title, row.Act, row.Href = text.DayQuestion(l, w.title), text.DayAnswer(l), (&Item{ID: ID(w.id), Kind: Question}).Address()
		case forChapter:
			row.Title, row.Act, row.Href = text.DayChapter(l, w.title), text.DayRead(l), (&Chapter{ID: ChapterID(w.id)}).Address()
		}
		agenda.Waiting = append(agenda.Waiting, row)
	}
	return agenda, nil
}

func (s *Service) waiting(tx *db.Tx, scope access.Scope, most int) ([]waiting, map[subject.Ref]subject.Label, error) {
	if scope.Person == "" {
		return nil, nil, nil
	}
	all, err := awaiting(tx, scope, worksFor(scope), most)
	if err != nil {
		return nil, nil, err
	}
	refs := make([]subject.Ref, len(all))
	for i, w := range all {
		refs[i] = w.in
	}
	labels, err := s.Subjects.Labels(tx, refs)
	return all, labels, err
}

func (w *waiting) review() *Review { return &Review{ID: ReviewID(w.id)} }

// day is when a review is due.
func (w *waiting) day() calendar.Date {
	d, _ := calendar.Parse(w.due) // as it was stored
	return d
}

// Awaited is a review that waits for the caller's municipality.
type Awaited struct {
	Title   string
	Network string
	Review  *Review
}

func (s *Service) awaited(tx *db.Tx, scope access.Scope) ([]Awaited, error) {
	waits, labels, err := s.waiting(tx, scope, listMost)
	var all []Awaited
	for _, w := range waits {
		if w.sort == forAnswer {
			all = append(all, Awaited{w.title, labels[w.in].In(i18n.Da), &Review{ID: ReviewID(w.id), Due: w.day()}})
		}
	}
	slices.SortStableFunc(all, func(a, b Awaited) int { return cmp.Or(a.Review.Due.Compare(b.Review.Due)) })
	return all, err
}
