package intake

import (
	"cmp"
	"context"
	"slices"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/intake/text"
)

// The scale on which a reader weighs an application by a criterion.
const (
	LeastPoints = 1
	MostPoints  = 5
)

// Review is what one reader thinks of one application.
type Review struct {
	Application ID
	Person      organisation.PersonID
	Name        string
	Points      map[string]int    // by criterion
	Answers     map[string]string // by question: they inform, and never count
	Note        string
	At          time.Time
	Version     int64
}

// Mean is the weighted mean of the points; ok is false while a criterion has
// none. Nothing else counts.
func (v Review) Mean(criteria []programme.Measured) (mean float64, ok bool) {
	sum, weights := 0, 0
	for _, c := range criteria {
		points, given := v.Points[c.ID]
		if !given {
			return 0, false
		}
		sum, weights = sum+c.Weight*points, weights+c.Weight
	}
	if weights == 0 {
		return 0, false
	}
	return float64(sum) / float64(weights), true
}

// Ranked is an application with what its readers think of it together.
type Ranked struct {
	*Application
	Rank    int     // the same for those that are equal; 0 while nobody has weighed it
	Mean    float64 // over the readers who have given points by every criterion
	Spread  float64 // between the reader who gave most and the one who gave least
	Read    int     // readers who have
	Reviews []Review
}

// rank puts applications in the order of the readers' means. Those that are
// equal stand in order of name, those that nobody has weighed last.
func rank(applications []*Application, reviews map[ID][]Review, criteria []programme.Measured) []Ranked {
	ranked := make([]Ranked, len(applications))
	for i, a := range applications {
		one := Ranked{Application: a, Reviews: reviews[a.ID]}
		least, most, sum := float64(MostPoints), float64(LeastPoints), 0.0
		for _, v := range one.Reviews {
			if mean, ok := v.Mean(criteria); ok {
				least, most, sum, one.Read = min(least, mean), max(most, mean), sum+mean, one.Read+1
			}
		}
		if one.Read > 0 {
			one.Mean, one.Spread = sum/float64(one.Read), most-least
		}
		ranked[i] = one
	}
	slices.SortStableFunc(ranked, func(a, b Ranked) int {
		if c := cmp.Compare(b.Mean, a.Mean); c != 0 {
			return c
		}
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	for i := range ranked {
		switch {
		case ranked[i].Read == 0:
		case i > 0 && ranked[i-1].Mean == ranked[i].Mean: //nolint:gosec // i is at least 1
			ranked[i].Rank = ranked[i-1].Rank
		default:
			ranked[i].Rank = i + 1
		}
	}
	return ranked
}

// Ranking is a round with the applications that were sent, in order.
type Ranking struct {
	*Round
	Ranked     []Ranked
	Others     []*Application // that were begun and not sent, or withdrawn; their words are nobody's here
	Candidates []Reader       // who can be added as readers, for those who hold the round
	Waiters    []Waiter       // who wait for a place since an earlier round
	Late       bool
}

// Waiter is an organisation that waits for the next round.
type Waiter struct {
	Application  ID
	Enquiry      EnquiryID
	Organisation organisation.ID
	Name         string
	Title        string // of the round in which it asked
}

// Ranking shows how the readers see the applications. What was sent is read
// when the deadline has passed, since until then it can be changed.
//
// Faults: NotFound for who doesn't read the round's applications.
func (s *Service) Ranking(ctx context.Context, scope access.Scope, id RoundID) (*Ranking, error) {
	var v *Ranking
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		v, err = s.ranking(tx, scope, id)
		if err != nil || !v.Staff() {
			return err
		}
		if v.Candidates, err = candidates(tx, v.Agency); err != nil {
			return err
		}
		v.Candidates = slices.DeleteFunc(v.Candidates, func(c Reader) bool {
			return slices.ContainsFunc(v.Readers, func(r Reader) bool { return r.Person == c.Person })
		})
		v.Waiters, err = waitingFor(tx, v.Programme.ID)
		v.Waiters = slices.DeleteFunc(v.Waiters, func(w Waiter) bool {
			return slices.ContainsFunc(v.Ranked, func(r Ranked) bool { return r.Organisation == w.Organisation }) ||
				slices.ContainsFunc(v.Others, func(a *Application) bool { return a.Organisation == w.Organisation })
		})
		return err
	})
	return v, err
}

func (s *Service) ranking(tx *db.Tx, scope access.Scope, id RoundID) (*Ranking, error) {
	r, err := s.reads(tx, scope, id)
	if err != nil {
		return nil, err
	}
	all, err := applicationsIn(tx, r)
	if err != nil {
		return nil, err
	}
	v := &Ranking{Round: r, Late: r.Late(tx.Now())}
	var sent []*Application
	for _, a := range all {
		if a.Sent() {
			sent = append(sent, a)
		} else {
			v.Others = append(v.Others, a)
		}
	}
	reviews, err := reviewsIn(tx, id)
	v.Ranked = rank(sent, reviews, r.Intake().Criteria)
	return v, err
}

// Reading is an application as a reader has it before them.
type Reading struct {
	*Application
	Sent    *form.Document // what was sent
	Paper   paper.Document // the same, to be read
	Mine    Review
	Reviews []Review // of everybody
	Next    ID       // the next one that the reader has not weighed; empty for none
}

// Read shows what was sent, with what the caller has noted.
//
// Faults: NotFound for who doesn't read the round's applications, and for one
// that was not sent; Conflict before the deadline.
func (s *Service) Read(ctx context.Context, scope access.Scope, round RoundID, id ID) (*Reading, error) {
	var v *Reading
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		a, err := s.read(tx, scope, round, id)
		if err != nil {
			return err
		}
		v = &Reading{Application: a}
		if v.Sent, err = s.inForce(tx, scope.Lang, a); err != nil {
			return err
		}
		v.Paper = v.Sent.Paper(scope.Lang)
		of, err := reviewsIn(tx, round)
		if err != nil {
			return err
		}
		v.Reviews = of[id]
		v.Mine = Review{Application: id, Person: organisation.PersonID(scope.Person)}
		for _, one := range v.Reviews {
			if string(one.Person) == scope.Person {
				v.Mine = one
			}
		}
		all, err := applicationsIn(tx, a.Round)
		for _, other := range all {
			read := slices.ContainsFunc(of[other.ID], func(one Review) bool { return string(one.Person) == scope.Person })
			if v.Next == "" && other.ID != id && other.Sent() && !read {
				v.Next = other.ID
			}
		}
		return err
	})
	return v, err
}

// read finds an application for one who reads it.
func (s *Service) read(tx *db.Tx, scope access.Scope, round RoundID, id ID) (*Application, error) {
	r, err := s.reads(tx, scope, round)
	if err != nil {
		return nil, err
	}
	a, err := s.loadApplication(tx, id)
	if fault.Is(err, fault.NotFound) || err == nil && (a.round != round || !a.Sent()) {
		return nil, fault.New(fault.NotFound, text.NoSuchApplication)
	}
	if err != nil {
		return nil, err
	}
	a.Round = r
	if !r.Late(tx.Now()) {
		return nil, conflict(func(l i18n.Lang) string { return text.ReadLater(l, r.Deadline) })
	}
	return a, nil
}

// Score keeps what a reader thinks of an application. Criteria that are left
// out have no points yet.
//
// Faults: NotFound, Conflict as Read, and when the round has been decided;
// Invalid with fields; Stale when the reader has written from elsewhere.
func (s *Service) Score(ctx context.Context, scope access.Scope, round RoundID, v Review) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		a, err := s.read(tx, scope, round, v.Application)
		if err != nil {
			return err
		}
		r := a.Round
		if err := r.undecided(); err != nil {
			return err
		}
		var c fault.Checks
		for id, points := range v.Points {
			_, known := r.Intake().Criterion(id)
			c.Need(known && points >= LeastPoints && points <= MostPoints, "points-"+id, text.PointsWrong)
		}
		for id, words := range v.Answers {
			known := slices.ContainsFunc(r.Intake().Questions, func(q programme.Measured) bool { return q.ID == id })
			c.Need(known, "answer-"+id, text.PointsWrong)
			checkWords(&c, "answer-"+id, words, longestWords)
			v.Answers[id] = tidy(words)
		}
		v.Note = tidy(v.Note)
		checkWords(&c, "note", v.Note, longestWords)
		if err := c.Err(); err != nil {
			return err
		}
		had, weighed, err := reviewOf(tx, v.Application, organisation.PersonID(scope.Person))
		if err != nil {
			return err
		}
		if had.Version != v.Version {
			return fault.New(fault.Stale, text.StaleReview)
		}
		v.Person, v.Name, v.At, v.Version = organisation.PersonID(scope.Person), scope.Name, tx.Now(), had.Version+1
		if err := putReview(tx, round, v); err != nil {
			return err
		}
		change := audit.Change{Noun: "review", NounID: string(v.Application), Verb: "scored", After: toldReview{a.Name, v.Points, v.Answers, v.Note}}
		if weighed {
			change.Before = toldReview{a.Name, had.Points, had.Answers, had.Note}
		}
		return r.record(tx, scope, change)
	})
}

// toldReview is a review as the round's history remembers it.
type toldReview struct {
	Name    string            `json:"name"`
	Points  map[string]int    `json:"points"`
	Answers map[string]string `json:"answers"`
	Note    string            `json:"note"`
}
