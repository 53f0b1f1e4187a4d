package programme

import (
	"slices"
	"strings"

	"tovholder/internal/core/programme/text"
	"tovholder/internal/platform/i18n"

	"github.com/goccy/go-yaml/ast"
)

// compile resolves what the rules hang on, finds circles, and puts the
// activities in an order in which each comes after what it hangs on.
func (a *author) compile() {
	a.p.steps = make([]step, len(a.written))
	for i, w := range a.written {
		a.p.steps[i] = step{activity: w.activity, phase: &a.p.Phases[w.phase]}
	}
	for i := range a.written {
		a.resolve(i)
	}
	if f := a.p.Frame; f != nil && f.After != "" {
		f.ref, _ = a.reference(a.frameAt, f.After)
	}
	if a.sequence(); len(a.mistakes) > 0 {
		return
	}
	for _, i := range a.p.sequence {
		a.gates(i)
	}
	for i := range a.p.steps {
		a.p.steps[i].spell()
	}
}

// resolve finds what an activity's rule hangs on.
func (a *author) resolve(i int) {
	w, r := &a.written[i], &a.written[i].activity.When
	s := &a.p.steps[i]
	for _, x := range []struct {
		key, raw string
		to       *reference
	}{{anchorKey(w.when), r.Anchor, &r.anchor}, {"until", r.Until, &r.until}} {
		if x.raw == "" {
			continue
		}
		ref, ok := a.reference(w.when.fields[x.key], x.raw)
		if !ok {
			continue
		}
		*x.to = ref
		s.depends = append(s.depends, ref.key(a))
		if ref.anchor == "" {
			s.after = append(s.after, ref.step)
		}
	}
}

// anchorKey is the key under which a rule names its anchor.
func anchorKey(when object) string {
	for _, key := range []string{"right_after", "before"} {
		if when.has(key) {
			return key
		}
	}
	return "after"
}

// reference finds an anchor, an activity, one of its occurrences or parts.
func (a *author) reference(at ast.Node, raw string) (reference, bool) {
	if anchor, ok := a.p.Anchor(raw); ok {
		return reference{anchor: anchor.ID, called: called(anchor.Called, anchor.Name)}, true
	}
	id, number, part := SplitKey(raw)
	step, ok := a.activities[id]
	if !ok {
		var known []string
		for _, anchor := range a.p.Anchors {
			known = append(known, anchor.ID)
		}
		for _, w := range a.written {
			known = append(known, w.activity.ID)
		}
		a.at(at, "unknown activity or anchor “%s”%s", raw, suggest(id, known))
		return reference{}, false
	}
	ref := reference{step: step, number: number, part: part}
	activity := a.written[step].activity
	switch rule := &activity.When; {
	case rule.Strictness == unreadable:
		return reference{}, false
	case rule.Strictness == AdHoc:
		a.at(at, "“%s” is held as needed, so no date can hang on it", id)
		return reference{}, false
	case rule.Until != "":
		a.at(at, "how often “%s” is held is only known in the course (until: %s), so no date can hang on it", id, rule.Until)
		return reference{}, false
	case rule.Numbered && number == 0:
		a.at(at, "“%s” is held %d times; say which one: %s-1 … %s-%d", id, len(rule.Offsets), id, id, len(rule.Offsets))
		return reference{}, false
	case number > 0 && !rule.Numbered:
		a.at(at, "“%s” is held once; write “%s”", id, id)
		return reference{}, false
	case number > len(rule.Offsets):
		a.at(at, "“%s” is held %d times, so there is no “%s”", id, len(rule.Offsets), raw)
		return reference{}, false
	}
	if parts := activity.Occurrence(number).Length.Parts; part > parts {
		if parts == 0 {
			a.at(at, "“%s” is not held in parts, so there is no “%s”", id, raw)
		} else {
			a.at(at, "“%s” is held in %d parts, so there is no “%s”", id, parts, raw)
		}
		return reference{}, false
	}
	ref.called = title(activity, number)
	if number == 0 {
		ref.called = called(activity.Called, activity.Name)
	} else {
		ref.called = called(i18n.Text{}, ref.called)
	}
	if part > 0 {
		ref.called = i18n.Text{Da: text.PartOf(i18n.Da, part, ref.called.Da), En: text.PartOf(i18n.En, part, ref.called.En)}
	}
	return ref, true
}

// key is the key of the item that a reference is to, or the id of the anchor.
func (r reference) key(a *author) string {
	if r.anchor != "" {
		return r.anchor
	}
	return OccurrenceKey(a.written[r.step].activity.ID, r.number)
}

// called is what something is called inside a sentence: as the programme
// says, else its name in quotation marks.
func called(as, name i18n.Text) i18n.Text {
	if !as.IsZero() {
		return as
	}
	return i18n.Text{Da: text.Quoted(i18n.Da, name.Da), En: text.Quoted(i18n.En, name.En)}
}

// sequence orders the activities so that each comes after those that it hangs
// on, and reports every circle once.
func (a *author) sequence() {
	const (
		unseen = iota
		open
		closed
	)
	state := make([]int, len(a.p.steps))
	var path []int
	var visit func(i int)
	visit = func(i int) {
		switch state[i] {
		case closed:
			return
		case open:
			circle := path[slices.Index(path, i):]
			names := make([]string, 0, len(circle)+1)
			for _, j := range circle {
				names = append(names, a.p.steps[j].activity.ID)
			}
			names = append(names, a.p.steps[i].activity.ID)
			w := a.written[i]
			a.at(w.when.fields[anchorKey(w.when)], "the dates go in a circle: %s", strings.Join(names, " hangs on "))
			return
		}
		state[i] = open
		path = append(path, i)
		for _, j := range a.p.steps[i].after {
			visit(j)
		}
		path = path[:len(path)-1]
		state[i] = closed
		a.p.sequence = append(a.p.sequence, i)
	}
	for i := range a.p.steps {
		visit(i)
	}
}

// gates finds the activities that must be completed before the dates of this
// one are certain: those that its phase opens with, and what they and its
// anchors wait for.
func (a *author) gates(i int) {
	s := &a.p.steps[i]
	add := func(all ...int) {
		for _, g := range all {
			if !slices.Contains(s.gates, g) {
				s.gates = append(s.gates, g)
			}
		}
	}
	for _, j := range s.after {
		add(a.p.steps[j].gates...)
		if a.p.Gate(a.p.steps[j].activity.ID) {
			add(j)
		}
	}
	if s.phase.Opens != "" {
		add(a.activities[s.phase.Opens])
	}
	if slices.Contains(s.gates, i) {
		a.atToken(a.written[i].id, "a phase waits for “%s”, and “%s” itself waits for that phase", s.activity.ID, s.activity.ID)
	}
}

// spell prepares the keys and forms of the occurrences that are known.
func (s *step) spell() {
	r := &s.activity.When
	for n := 1; n <= r.occurrences(); n++ {
		number := n
		if !r.Numbered {
			number = 0
		}
		s.keys = append(s.keys, OccurrenceKey(s.activity.ID, number))
		s.forms = append(s.forms, s.form(number))
	}
}

// form is the form of the n-th occurrence.
func (s *step) form(n int) string {
	if e := s.activity.exceptions[n]; e != nil && e.form != "" {
		return e.form
	}
	return s.activity.Form
}
