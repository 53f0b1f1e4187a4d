package programme

import (
	"regexp"
	"slices"
	"strconv"
	"time"

	"github.com/goccy/go-yaml/ast"
)

// activity reads one activity.
func (a *author) activity(n ast.Node, to *Activity, phase int) {
	o, ok := a.object(n, "an activity", "id", "name", "called", "purpose", "when", "form", "length", "responsible", "participants",
		"criteria", "deliverables", "host", "assumed", "notes")
	if !ok {
		return
	}
	o.need("id", "name", "when")
	*to = Activity{
		ID: o.id("id"), Name: o.text("name"), Called: o.text("called"), Purpose: o.text("purpose"),
		Form: a.form(o), Length: a.length(o), Participants: a.participants(o), Criteria: a.criteria(o),
		Host: o.text("host"), Assumed: o.yes("assumed"), Notes: o.text("notes"),
	}
	if responsible := o.fields["responsible"]; responsible != nil {
		to.Responsible = a.roleID(responsible)
	}
	o.each("deliverables", func(n ast.Node) { a.deliverable(n, to) })
	w := written{activity: to, phase: phase, id: start(o.node)}
	if t := o.fields["id"]; t != nil {
		w.id = t.GetToken()
	}
	to.When = Rule{Strictness: unreadable}
	if when := o.fields["when"]; when != nil {
		a.rule(when, to, &w)
	}
	if to.ID == "" {
		return
	}
	if a.ids[to.ID] != "" {
		a.atToken(w.id, "the id “%s” is used twice", to.ID)
		return
	}
	a.ids[to.ID] = "activity"
	a.activities[to.ID] = len(a.written)
	a.written = append(a.written, w)
}

func (a *author) form(o object) string {
	form := o.string("form")
	if form != "" && !slices.Contains(forms, form) {
		a.at(o.fields["form"], "unknown form “%s”%s", form, suggest(form, forms))
	}
	return form
}

func (a *author) participants(o object) []Participant {
	var all []Participant
	o.each("participants", func(n ast.Node) {
		who := Participant{Required: true}
		if _, scalar := n.(*ast.StringNode); scalar {
			who.Role = a.roleID(n)
		} else {
			o, ok := a.object(n, "a participant", "role", "perhaps", "must", "note")
			if !ok {
				return
			}
			o.need("role")
			if role := o.fields["role"]; role != nil {
				who.Role = a.roleID(role)
			}
			who.Required, who.Must, who.Note = !o.yes("perhaps"), o.yes("must"), o.text("note")
			if who.Must && !who.Required {
				a.at(n, "a participant is either “perhaps” or “must”, not both")
			}
		}
		for _, already := range all {
			if who.Role != "" && already.Role == who.Role {
				a.at(n, "the role “%s” takes part twice", who.Role)
			}
		}
		all = append(all, who)
	})
	return all
}

func (a *author) criteria(o object) []Criterion {
	var all []Criterion
	o.each("criteria", func(n ast.Node) {
		o, ok := a.object(n, "a criterion", "id", "text")
		if !ok {
			return
		}
		o.need("id", "text")
		c := Criterion{ID: o.id("id"), Text: o.text("text")}
		if c.ID != "" && slices.ContainsFunc(all, func(d Criterion) bool { return d.ID == c.ID }) {
			a.at(o.fields["id"], "the criterion “%s” is written twice in this activity", c.ID)
		}
		all = append(all, c)
	})
	return all
}

func (a *author) deliverable(n ast.Node, to *Activity) {
	o, ok := a.object(n, "a deliverable", "id", "name", "kind", "sign", "approve", "begun", "themes")
	if !ok {
		return
	}
	o.need("id", "kind")
	d := Deliverable{ID: o.id("id"), Name: o.text("name"), Kind: o.string("kind"), Begun: o.yes("begun"), Themes: o.yes("themes")}
	if d.Kind != "" && !slices.Contains(deliverableKinds, d.Kind) {
		a.at(o.fields["kind"], "unknown kind “%s”%s", d.Kind, suggest(d.Kind, deliverableKinds))
	}
	if d.Themes && (d.Kind != "plan" || len(a.p.Themes) == 0 || a.p.ThemesName.IsZero()) {
		a.atToken(o.keys["themes"], "the rows of a plan can serve the programme’s themes: “themes” goes with kind: plan, and the programme has “themes” and “themes_name”")
	}
	o.each("sign", func(n ast.Node) { d.Sign = append(d.Sign, a.roleID(n)) })
	o.each("approve", func(n ast.Node) { d.Approve = append(d.Approve, a.roleID(n)) })
	if form, ok := a.p.Form(d.ID); ok && d.ID != "" {
		a.writtenIn(form, o, &d)
	} else {
		o.need("name")
	}
	if d.ID != "" && !d.Begun && a.finished(d.ID, to) {
		a.at(o.fields["id"], "the deliverable “%s” is written twice; where it is only begun, write begun: true", d.ID)
	}
	to.Deliverables = append(to.Deliverables, d)
}

// finished reports whether a deliverable is finished in an activity that has
// been read.
func (a *author) finished(id string, now *Activity) bool {
	is := func(d Deliverable) bool { return d.ID == id && !d.Begun }
	return slices.ContainsFunc(now.Deliverables, is) ||
		slices.ContainsFunc(a.written, func(w written) bool { return slices.ContainsFunc(w.activity.Deliverables, is) })
}

func (a *author) length(o object) Length {
	n := o.fields["length"]
	if n == nil {
		return Length{}
	}
	if _, scalar := n.(*ast.StringNode); scalar {
		d := a.duration(n)
		return Length{Min: d, Max: d}
	}
	l, ok := a.object(n, "“length”", "min", "max", "about", "days", "parts", "note")
	if !ok {
		return Length{}
	}
	length := Length{Days: l.number("days", 1, 31), Parts: l.number("parts", 2, 20), Note: l.text("note")}
	if about := l.fields["about"]; about != nil {
		if l.has("min") || l.has("max") {
			a.at(about, "“about” stands alone, without “min” and “max”")
		}
		length.Min = a.duration(about)
		length.Max, length.About = length.Min, true
		return length
	}
	if low := l.fields["min"]; low != nil {
		length.Min = a.duration(low)
	}
	if high := l.fields["max"]; high != nil {
		if length.Max = a.duration(high); length.Max > 0 && length.Max < length.Min {
			a.at(high, "“max” is shorter than “min”")
		}
	}
	return length
}

var durationForm = regexp.MustCompile(`^(?:(\d{1,3}) ?h)? ?(?:(\d{1,3}) ?min)?$`)

// duration is hours and minutes: "4h", "30 min", "1h 30min".
func (a *author) duration(n ast.Node) time.Duration {
	s, ok := a.scalar(n, "a length of time")
	if !ok {
		return 0
	}
	m := durationForm.FindStringSubmatch(s)
	if m == nil || m[1] == "" && m[2] == "" {
		a.at(n, "“%s” is not a length of time; write hours and minutes, such as “4h” or “1h 30min”", s)
		return 0
	}
	hours, _ := strconv.Atoi("0" + m[1])
	minutes, _ := strconv.Atoi("0" + m[2])
	return time.Duration(hours)*time.Hour + time.Duration(minutes)*time.Minute
}
