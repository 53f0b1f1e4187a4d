package programme

import "tovholder/internal/platform/i18n"

// Strictness is how firmly a rule holds a date.
type Strictness int

// The strictnesses.
const (
	AdHoc      Strictness = iota // no date
	About                        // a window around the day
	After                        // "right after": some working days later
	Within                       // a real latest date
	Exactly                      // that day, or the nearest working day
	Recurring                    // about, again and again
	unreadable                   // the file had a mistake here
)

// Rule is when an activity takes place: an anchor, an offset and how strict.
type Rule struct {
	Strictness Strictness
	Anchor     string     // anchor, activity, "activity-N" or "activity.N"; empty for ad hoc
	Before     bool       // the offsets are counted backwards
	Offsets    []Offset   // one, or one for each occurrence; none when Until decides
	Numbered   bool       // the occurrences have numbers, even a single one
	Every      Offset     // the interval of a recurring one
	First      Offset     // how long after the anchor the first of a recurring one lies
	Until      string     // a recurring one goes on until this date is near
	Tolerance  *Offset    // instead of the programme's
	RightAfter RightAfter // what right after means here

	anchor, until reference
	tolerance     Offset
	words         []i18n.Text // each offset in words
	most          i18n.Text   // the longest that right after can be, in words
}

// reference is a resolved reference: to an anchor, or to an activity, one of
// its occurrences, one of its parts.
type reference struct {
	anchor string // id of the anchor, or empty
	step   int    // index into Programme.steps
	number int
	part   int
	called i18n.Text // what it is called inside a sentence
}

// step is an activity made ready for planning.
type step struct {
	activity *Activity
	phase    *Phase
	after    []int    // the steps that its date hangs on
	depends  []string // the keys and anchors that its date hangs on
	gates    []int    // the steps that must be completed before its dates are certain
	keys     []string // of the occurrences that are known beforehand
	forms    []string // of the same
}

// occurrences is how many occurrences are known beforehand.
func (r *Rule) occurrences() int {
	if r.Strictness == AdHoc {
		return 1
	}
	return len(r.Offsets)
}

// offset is the offset of the n-th occurrence; n is 0 for the only one.
func (r *Rule) offset(n int) Offset {
	if n = max(n, 1); n <= len(r.Offsets) {
		return r.Offsets[n-1]
	}
	return r.nth(n)
}

// say is the offset of the n-th occurrence in words.
func (r *Rule) say(n int) i18n.Text {
	if n = max(n, 1); n <= len(r.words) {
		return r.words[n-1]
	}
	return r.nth(n).words()
}

// nth is the offset of the n-th of a recurring one.
func (r *Rule) nth(n int) Offset {
	first, every := r.First, r.Every
	if first.Unit != every.Unit {
		first, every = first.plain(), every.plain()
	}
	return Offset{first.N + (n-1)*every.N, every.Unit}
}
