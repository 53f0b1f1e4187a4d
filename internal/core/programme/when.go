package programme

import (
	"fmt"
	"slices"
	"strings"

	"tovholder/internal/platform/i18n"

	"github.com/goccy/go-yaml/ast"
)

// strictKeys say how firmly a rule holds its date; a rule has one of them.
var strictKeys = []string{"about", "right_after", "within", "exactly", "every", "ad_hoc"}

// mostOccurrences is how often an activity can be held.
const mostOccurrences = 240

// rule reads when an activity takes place.
func (a *author) rule(n ast.Node, to *Activity, w *written) {
	o, ok := a.object(n, "“when”", "after", "before", "about", "right_after", "within", "exactly", "every", "first",
		"times", "for", "until", "except", "tolerance", "ad_hoc")
	if !ok {
		return
	}
	w.when = o
	before := len(a.mistakes)
	var strict []string
	for _, key := range strictKeys {
		if o.has(key) {
			strict = append(strict, key)
		}
	}
	switch len(strict) {
	case 0:
		a.at(n, "“when” says how strict the date is: one of %s", strings.Join(strictKeys, ", "))
		return
	case 1:
	default:
		a.at(n, "“when” has both “%s” and “%s”; it is one of them", strict[0], strict[1])
		return
	}
	var r Rule
	switch strict[0] {
	case "ad_hoc":
		a.only(o, "ad_hoc")
		if b, ok := o.fields["ad_hoc"].(*ast.BoolNode); o.fields["ad_hoc"] != nil && (!ok || !b.Value) {
			a.at(o.fields["ad_hoc"], "“ad_hoc” is true, or is left out")
		}
		r.Strictness = AdHoc
	case "right_after":
		a.only(o, "right_after")
		r.Strictness, r.Anchor, r.RightAfter = After, o.string("right_after"), a.p.Tolerances.RightAfter
		r.Offsets = []Offset{{r.RightAfter.Target, WorkingDays}}
	case "within":
		a.only(o, "within", "after", "before")
		r.Strictness = Within
		r.Offsets = a.offsets(o, "within")
		if len(r.Offsets) > 1 {
			a.at(o.fields["within"], "“within” is one length of time")
		}
		if len(r.Offsets) == 1 && r.Offsets[0].N == 0 {
			a.at(o.fields["within"], "“within” is longer than nothing; for the same day write exactly: 0 days")
		}
	case "exactly":
		a.only(o, "exactly", "after", "before", "except")
		r.Strictness = Exactly
		r.Offsets = a.offsets(o, "exactly")
		r.Numbered = isList(o.fields["exactly"])
	case "about":
		a.only(o, "about", "after", "before", "tolerance", "except")
		r.Strictness = About
		r.Offsets = a.offsets(o, "about")
		r.Numbered = isList(o.fields["about"])
	case "every":
		a.recurring(o, &r)
	}
	if r.Strictness != AdHoc && r.Strictness != After {
		a.direction(o, &r)
	}
	if tolerance, ok := a.tolerance(o.fields["tolerance"]); ok {
		r.Tolerance = &tolerance
	}
	if len(r.Offsets) > mostOccurrences {
		a.at(n, "the activity is held %d times; the most is %d", len(r.Offsets), mostOccurrences)
	}
	a.exceptions(o, &r, to)
	if len(a.mistakes) > before {
		return
	}
	for _, offset := range r.Offsets {
		r.words = append(r.words, offset.words())
	}
	r.most = Offset{r.RightAfter.To, WorkingDays}.words()
	r.tolerance = a.p.Tolerances.Days
	if r.Tolerance != nil {
		r.tolerance = *r.Tolerance
	} else if r.long() {
		r.tolerance = a.p.Tolerances.Months
	}
	to.When = r
}

// long reports whether the rule counts in months or more.
func (r *Rule) long() bool {
	if r.Strictness == Recurring {
		return r.Every.long()
	}
	return len(r.Offsets) > 0 && r.Offsets[len(r.Offsets)-1].long()
}

func isList(n ast.Node) bool {
	_, ok := n.(*ast.SequenceNode)
	return ok
}

// only notes the keys that don't go with the strictness.
func (a *author) only(o object, key string, others ...string) {
	for k, t := range o.keys {
		if k != key && !slices.Contains(others, k) {
			a.atToken(t, "“%s” does not go with “%s”", k, key)
		}
	}
}

// direction reads what the offset is counted from, and in which direction.
func (a *author) direction(o object, r *Rule) {
	switch {
	case o.has("after") && o.has("before"):
		a.at(o.fields["before"], "“when” counts from one thing: “after” or “before”, not both")
	case o.has("before"):
		r.Anchor, r.Before = o.string("before"), true
	case o.has("after"):
		r.Anchor = o.string("after")
	default:
		a.at(o.node, "“when” lacks “after” (or “before”): what is the date counted from?")
	}
}

func (a *author) offsets(o object, key string) []Offset {
	var all []Offset
	o.each(key, func(n ast.Node) {
		if offset, ok := a.offset(n); ok {
			all = append(all, offset)
		}
	})
	return all
}

// recurring reads "every": an interval, and how often or how long.
func (a *author) recurring(o object, r *Rule) {
	a.only(o, "every", "after", "first", "times", "for", "until", "tolerance", "except")
	r.Strictness, r.Numbered = Recurring, true
	every, ok := a.interval(o.fields["every"])
	if !ok {
		return
	}
	r.Every, r.First = every, every
	if first, ok := a.offset(o.fields["first"]); ok {
		if first.plain().Unit != every.plain().Unit {
			a.at(o.fields["first"], "“first” is in the same unit as “every”")
			return
		}
		r.First = first
	}
	var ends []string
	for _, key := range []string{"times", "for", "until"} {
		if o.has(key) {
			ends = append(ends, key)
		}
	}
	if len(ends) != 1 {
		a.at(o.node, "“every” goes with one of “times”, “for” and “until”: how long does it go on?")
		return
	}
	switch ends[0] {
	case "times":
		r.repeat(o.number("times", 1, mostOccurrences))
	case "for":
		if length, ok := a.offset(o.fields["for"]); ok {
			n := 0
			for n <= mostOccurrences && !r.nth(n+1).longer(length) {
				n++
			}
			if n == 0 {
				a.at(o.fields["for"], "“for” is too short: not even the first would be held")
			}
			r.repeat(n)
		}
	case "until":
		r.Until = o.string("until")
	}
}

func (r *Rule) repeat(times int) {
	for n := 1; n <= times; n++ {
		r.Offsets = append(r.Offsets, r.nth(n))
	}
}

// longer weighs two lengths of time, a month as a twelfth of 365¼ days.
func (o Offset) longer(than Offset) bool {
	weigh := func(o Offset) int {
		switch p := o.plain(); p.Unit {
		case Months:
			return p.N * 3044
		case WorkingDays:
			return p.N * 140
		default:
			return p.N * 100
		}
	}
	if o.plain().Unit == than.plain().Unit {
		return o.plain().N > than.plain().N
	}
	return weigh(o) > weigh(than)
}

// interval is the time from one occurrence to the next: a length of time or
// "4 times a year".
func (a *author) interval(n ast.Node) (Offset, bool) {
	if n == nil {
		return Offset{}, false
	}
	s, ok := a.scalar(n, "“every”")
	if !ok {
		return Offset{}, false
	}
	words := strings.Fields(s)
	if len(words) == 4 && (words[1] == "times" || words[1] == "time") && words[2] == "a" && words[3] == "year" {
		var times int
		if _, err := fmt.Sscanf(words[0], "%d", &times); err == nil && times > 0 && 12%times == 0 {
			return Offset{12 / times, Months}, true
		}
		a.at(n, "“%s” does not come out in whole months; write 1, 2, 3, 4, 6 or 12 times a year, or an interval such as “5 weeks”", s)
		return Offset{}, false
	}
	o, ok := a.offset(n)
	if ok && o.N == 0 {
		a.at(n, "“every” is longer than nothing")
		return Offset{}, false
	}
	if o.Unit == Quarters {
		o = o.plain() // "6 months" says more than "2 quarters"
	}
	return o, ok
}

// exceptions reads what is different about single occurrences.
func (a *author) exceptions(o object, r *Rule, to *Activity) {
	o.each("except", func(n ast.Node) {
		e, ok := a.object(n, "an exception", "at", "number", "name", "purpose", "form", "length", "participants", "criteria", "notes")
		if !ok {
			return
		}
		number, ok := a.which(e, r)
		if !ok {
			return
		}
		if to.exceptions[number] != nil {
			a.at(n, "number %d has two exceptions", number)
		}
		if to.exceptions == nil {
			to.exceptions = map[int]*exception{}
		}
		x := &exception{
			name: e.text("name"), purpose: e.text("purpose"), notes: e.text("notes"), form: a.form(e),
			participants: a.participants(e), criteria: a.criteria(e),
		}
		if e.has("length") {
			length := a.length(e)
			x.length = &length
		}
		to.exceptions[number] = x
	})
}

// which is the number of the occurrence that an exception is about.
func (a *author) which(e object, r *Rule) (int, bool) {
	if !r.Numbered {
		a.at(e.node, "the activity is held once, so there is nothing to except")
		return 0, false
	}
	if e.has("at") == e.has("number") {
		a.at(e.node, "an exception says which one it is about: “at” or “number”")
		return 0, false
	}
	most := len(r.Offsets)
	if r.Until != "" {
		most = mostOccurrences
	}
	if n := e.fields["number"]; n != nil {
		number := e.number("number", 1, max(most, 1))
		return number, number <= most
	}
	at, ok := a.offset(e.fields["at"])
	if !ok || r.Strictness == Recurring && r.Every.N == 0 {
		return 0, false
	}
	var there []string
	for number := 1; number <= most; number++ {
		offset := r.offset(number)
		if offset.same(at) {
			return number, true
		}
		if number <= 12 {
			there = append(there, offset.In(i18n.En))
		}
	}
	a.at(e.fields["at"], "none is held at %s; they are held at %s", at.In(i18n.En), strings.Join(there, ", "))
	return 0, false
}
