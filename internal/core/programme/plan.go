package programme

import (
	"slices"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Known is what a course knows: the anchors' dates, and what people have set.
// Set is keyed by item ("statusmoede-2") or part ("afdaekning.2").
type Known struct {
	Anchors map[string]calendar.Date
	Set     map[string]Fix
}

// Fix is a date that people have agreed, or on which it has happened. Done
// without a date keeps the date that was proposed.
type Fix struct {
	Date calendar.Date
	Done bool
}

// State is how certain an item is.
type State int

// The states.
const (
	Proposed State = iota
	Fixed
	Done
)

// String is the state's name.
func (s State) String() string { return [...]string{"proposed", "fixed", "done"}[s] }

// Item is one occurrence of an activity in the calendar of a course.
type Item struct {
	Key         string
	Activity    string
	Phase       string
	Number      int           // 0 when the activity is held once
	Nominal     calendar.Date // the day that the rule points at
	Target      calendar.Date // the day itself: set, or proposed and then a working day
	Earliest    calendar.Date
	Latest      calendar.Date
	Provisional bool // until an agreement further up is signed
	Form        string
	Why         i18n.Text
	State       State
	DependsOn   []string // keys of items and ids of anchors that the rule counts from
	Outside     *Breach  // set when Target lies outside the window
	Closed      i18n.Text
	Parts       []Part // those with a date of their own

	step int
	ends calendar.Date // what follows counts from here
}

// Part is a part of an activity that has been given a date of its own.
type Part struct {
	Key    string
	Number int
	Date   calendar.Date
	Done   bool
}

// Breach is how far outside its window a date lies.
type Breach struct {
	Days  int  // at least 1
	After bool // later than the latest; else earlier than the earliest
}

// Schedule is a programme laid out in the calendar. Items are in order of
// target, those without a date last, and in the order of the file on ties.
type Schedule struct {
	Items  []Item
	Phases []Span
	Frame  *Drift // nil without a frame, or before it has begun

	places map[string]int
}

// Span is from the first to the last day of what a phase holds.
type Span struct {
	Phase       string
	From, To    calendar.Date
	Provisional bool // something in it is
}

// Drift is how the schedule stands to the programme's outer frame.
type Drift struct {
	From, To calendar.Date
	Last     calendar.Date // the last dated item
	Days     int           // from To to Last: positive when the course runs over
}

// Item finds an item by key.
func (s *Schedule) Item(key string) (*Item, bool) {
	i, ok := s.places[key]
	if !ok {
		return nil, false
	}
	return &s.Items[i], true
}

// Plan lays a programme out. It never fails: what hangs on an unknown date
// gets none, and what is set for keys that the programme doesn't have is
// left aside (see Check).
func Plan(p *Programme, known Known, cal calendar.Calendar) *Schedule {
	pl := &planner{p: p, known: known, cal: cal, spans: make([]span, len(p.steps))}
	count := 0
	for i := range p.steps {
		count += max(1, len(p.steps[i].keys))
	}
	pl.items = make([]Item, 0, count)
	for _, i := range p.sequence {
		pl.step(i)
	}
	for i := range pl.items {
		it := &pl.items[i]
		it.Provisional = it.State != Done && slices.ContainsFunc(p.steps[it.step].gates, pl.open)
	}
	return pl.schedule()
}

type planner struct {
	p     *Programme
	known Known
	cal   calendar.Calendar
	items []Item
	spans []span // for each step, its items
}

type span struct{ from, to int }

// step plans all occurrences of one activity.
func (pl *planner) step(i int) {
	s := &pl.p.steps[i]
	r := &s.activity.When
	base := pl.date(r.anchor)
	pl.spans[i].from = len(pl.items)
	if r.Until != "" {
		pl.series(i, base)
	} else {
		for n, key := range s.keys {
			number := n + 1
			if !r.Numbered {
				number = 0
			}
			pl.items = append(pl.items, pl.item(i, key, number, s.forms[n], base))
		}
	}
	pl.spans[i].to = len(pl.items)
}

// series plans occurrences until the end date is near. Those that have been
// set stay, also when the end has come closer since.
func (pl *planner) series(i int, base calendar.Date) {
	s := &pl.p.steps[i]
	r := &s.activity.When
	end := pl.date(r.until)
	reached := base.IsZero() || end.IsZero()
	for n := 1; n <= mostOccurrences; n++ {
		key := OccurrenceKey(s.activity.ID, n)
		if !reached {
			w := pl.window(r, n, base)
			reached = !w.latest.Before(end)
		}
		if reached {
			if len(pl.known.Set) == 0 {
				return
			}
			if _, set := pl.known.Set[key]; !set {
				continue
			}
		}
		pl.items = append(pl.items, pl.item(i, key, n, s.form(n), base))
	}
}

// date is the day that a reference stands for.
func (pl *planner) date(ref reference) calendar.Date {
	if ref.anchor != "" {
		return pl.known.Anchors[ref.anchor]
	}
	span := pl.spans[ref.step]
	for i := span.from; i < span.to; i++ {
		it := &pl.items[i]
		if it.Number != ref.number {
			continue
		}
		for _, part := range it.Parts {
			if part.Number == ref.part {
				return part.Date
			}
		}
		if ref.part > 0 {
			return it.Target
		}
		return it.ends
	}
	return calendar.Date{}
}

// open reports whether the activity that others wait for is not completed.
func (pl *planner) open(step int) bool {
	span := pl.spans[step]
	return span.from == span.to || pl.items[span.from].State != Done
}

// item plans one occurrence.
func (pl *planner) item(i int, key string, number int, form string, base calendar.Date) Item {
	s := &pl.p.steps[i]
	r := &s.activity.When
	it := Item{
		Key: key, Activity: s.activity.ID, Phase: s.phase.ID, Number: number, Form: form, DependsOn: s.depends, step: i,
	}
	w := pl.window(r, number, base)
	it.Nominal, it.Earliest, it.Latest, it.Target = w.nominal, w.earliest, w.latest, w.target
	it.ends = it.Target
	if len(pl.known.Set) > 0 {
		pl.set(&it)
	}
	it.breach()
	pl.explain(&it, r, base)
	return it
}

// set puts in what people have decided.
func (pl *planner) set(it *Item) {
	fix, set := pl.known.Set[it.Key]
	if set {
		it.State = Fixed
		if fix.Done {
			it.State = Done
		}
		if !fix.Date.IsZero() {
			it.Target, it.ends = fix.Date, fix.Date
		}
	}
	activity := pl.p.steps[it.step].activity
	parts := activity.Length.Parts
	if e := activity.exceptions[it.Number]; e != nil && e.length != nil {
		parts = e.length.Parts
	}
	done := 0
	for n := 1; n <= parts; n++ {
		key := PartKey(it.Key, n)
		fix, ok := pl.known.Set[key]
		if !ok {
			continue
		}
		if fix.Done {
			done++
		}
		if fix.Date.IsZero() {
			continue
		}
		it.Parts = append(it.Parts, Part{Key: key, Number: n, Date: fix.Date, Done: fix.Done})
		// What follows waits for the last part; until it has a date of its
		// own, no earlier than for the others.
		if n == parts || fix.Date.After(it.ends) {
			it.ends = fix.Date
		}
		if n == parts && it.State == Proposed {
			it.State = Fixed
		}
	}
	if parts > 0 && done == parts {
		it.State = Done
	}
	if !set {
		it.Target = it.ends
	}
}

// window is what a rule says about a date.
type window struct{ nominal, earliest, latest, target calendar.Date }

// window reckons the n-th occurrence of a rule from its base.
func (pl *planner) window(r *Rule, n int, base calendar.Date) window {
	if base.IsZero() || r.Strictness == AdHoc {
		return window{}
	}
	offset := r.offset(n)
	day := offset.from(base, r.Before, pl.cal)
	switch r.Strictness {
	case After:
		return window{
			nominal: day, target: day,
			earliest: pl.cal.AddWorkingDays(base, r.RightAfter.From),
			latest:   pl.cal.AddWorkingDays(base, r.RightAfter.To),
		}
	case Within:
		w := window{earliest: base, latest: day}
		if r.Before {
			w.earliest, w.latest = day, base
		}
		w.nominal = w.earliest.AddDays(w.latest.Sub(w.earliest) / 2)
		if w.target = pl.cal.Nearest(w.nominal, w.earliest, w.latest); w.target.IsZero() {
			// Not one working day in the window: the latest date binds.
			w.target = pl.cal.Nearest(w.nominal, calendar.Date{}, w.latest)
		}
		return w
	case Exactly:
		target := pl.cal.Nearest(day, calendar.Date{}, calendar.Date{})
		return window{nominal: day, earliest: target, latest: target, target: target}
	default:
		tolerance := r.tolerance.days()
		w := window{nominal: day, earliest: day.AddDays(-tolerance), latest: day.AddDays(tolerance)}
		if w.target = pl.cal.Nearest(day, w.earliest, w.latest); w.target.IsZero() {
			w.target = pl.cal.Nearest(day, calendar.Date{}, calendar.Date{})
		}
		return w
	}
}

// breach notes how far outside its window the item lies. The day that an
// exact rule points at is never outside, though work is moved off it.
func (it *Item) breach() {
	if it.Earliest.IsZero() || it.Target == it.Nominal {
		return
	}
	switch {
	case it.Target.After(it.Latest):
		it.Outside = &Breach{Days: it.Target.Sub(it.Latest), After: true}
	case it.Target.Before(it.Earliest):
		it.Outside = &Breach{Days: it.Earliest.Sub(it.Target)}
	}
}

// schedule sorts the items and sums them up.
func (pl *planner) schedule() *Schedule {
	var begin, last calendar.Date
	if pl.p.Frame != nil {
		begin = pl.date(pl.p.Frame.ref)
	}
	slices.SortStableFunc(pl.items, func(a, b Item) int {
		switch {
		case a.Target != b.Target && (a.Target.IsZero() || b.Target.IsZero()):
			return b.Target.Compare(a.Target) // no date compares as the earliest
		case a.Target != b.Target:
			return a.Target.Compare(b.Target)
		case a.step != b.step:
			return a.step - b.step
		}
		return a.Number - b.Number
	})
	s := &Schedule{Items: pl.items, Phases: make([]Span, len(pl.p.Phases)), places: make(map[string]int, len(pl.items))}
	for i := range pl.p.Phases {
		s.Phases[i].Phase = pl.p.Phases[i].ID
	}
	for i := range s.Items {
		it := &s.Items[i]
		s.places[it.Key] = i
		if it.Target.IsZero() {
			continue
		}
		last = it.Target
		for j := range s.Phases {
			if span := &s.Phases[j]; span.Phase == it.Phase {
				span.add(it)
			}
		}
	}
	if f := pl.p.Frame; !begin.IsZero() && !last.IsZero() {
		to := f.Length.from(begin, false, pl.cal)
		s.Frame = &Drift{From: begin, To: to, Last: last, Days: last.Sub(to)}
	}
	return s
}

func (s *Span) add(it *Item) {
	if s.From.IsZero() || it.Target.Before(s.From) {
		s.From = it.Target
	}
	if it.Target.After(s.To) {
		s.To = it.Target
	}
	s.Provisional = s.Provisional || it.Provisional
}
