package programme

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"
)

const (
	mostPlaces = 1000
	mostWeight = 10
)

func (a *author) intake(o object) {
	n := o.fields["intake"]
	if n == nil {
		return
	}
	in, ok := a.object(n, "“intake”", "form", "kinds", "places", "anchor", "member", "waiting", "enquiry", "seasons", "criteria", "questions")
	if !ok {
		return
	}
	in.need("form", "criteria")
	take := &Intake{
		Form: a.formID(in, "form"), Kinds: a.p.Hosts, Places: in.number("places", 1, mostPlaces), Waiting: in.yes("waiting"),
		Anchor: a.anchorID(in), Member: a.memberKind(in),
	}
	if in.has("kinds") {
		take.Kinds = nil
		in.each("kinds", func(n ast.Node) {
			kind := a.word(n, "a kind of organisation", take.Kinds)
			if kind != "" && !slices.Contains(a.p.Hosts, kind) {
				a.at(n, "“%s” is not under “host”, so it can’t apply%s", kind, suggest(kind, a.p.Hosts))
			}
			take.Kinds = append(take.Kinds, kind)
		})
	}
	f, _ := a.p.Form(take.Form)
	if f != nil && take.Form != "" && (f.Each || len(f.Approve)+len(f.Sign)+len(f.Consult) > 0) {
		a.at(in.fields["form"], "an application is sent, once: the form “%s” has no “each”, “consult”, “approve” or “sign”", f.ID)
	}
	take.Enquiry = a.enquiry(in, f)
	in.each("seasons", func(n ast.Node) { a.season(n, take) })
	in.each("criteria", func(n ast.Node) { a.measured(n, take, "a criterion", &take.Criteria, "weight") })
	in.each("questions", func(n ast.Node) { a.measured(n, take, "a question", &take.Questions) })
	if in.fields["criteria"] != nil && len(take.Criteria) == 0 {
		a.at(in.fields["criteria"], "there is at least one criterion")
	}
	a.p.Intake = take
	a.goesInto(f)
}

// anchorID reads the anchor that the deadline is.
func (a *author) anchorID(in object) string {
	id := in.string("anchor")
	if id == "" {
		return ""
	}
	if _, known := a.p.Anchor(id); !known {
		ids := make([]string, len(a.p.Anchors))
		for i := range a.p.Anchors {
			ids[i] = a.p.Anchors[i].ID
		}
		a.at(in.fields["anchor"], "unknown anchor “%s”%s", id, suggest(id, ids))
	}
	return id
}

// memberKind reads what one who is chosen becomes in a network.
func (a *author) memberKind(in object) string {
	id := in.string("member")
	if id == "" {
		return ""
	}
	if a.p.Network == nil {
		a.atToken(in.keys["member"], "“member” goes with “runs: network”")
		return ""
	}
	if _, known := a.p.Network.Kind(id); !known {
		ids := make([]string, len(a.p.Network.Kinds))
		for i, k := range a.p.Network.Kinds {
			ids[i] = k.ID
		}
		a.at(in.fields["member"], "unknown kind of member “%s”%s", id, suggest(id, ids))
	}
	return id
}

func (a *author) enquiry(in object, f *Form) *Enquiry {
	n := in.fields["enquiry"]
	if n == nil {
		return nil
	}
	o, ok := a.object(n, "“enquiry”", "need", "outcome")
	if !ok {
		return nil
	}
	o.need("need", "outcome")
	return &Enquiry{Need: a.fieldID(o, "need", f), Outcome: a.fieldID(o, "outcome", f)}
}

// fieldID reads the id of a field of a form in which text is written.
func (a *author) fieldID(o object, key string, f *Form) string {
	id := o.string(key)
	if id == "" || f == nil {
		return id
	}
	field, known := f.Field(id)
	switch {
	case !known:
		var ids []string
		for _, s := range f.Sections {
			for _, field := range s.Fields {
				ids = append(ids, field.ID)
			}
		}
		a.at(o.fields[key], "unknown field “%s” in the form “%s”%s", id, f.ID, suggest(id, ids))
	case field.Kind != Prose && field.Kind != Line:
		a.at(o.fields[key], "“%s” is no field in which a text is written", id)
	}
	return id
}

func (a *author) season(n ast.Node, take *Intake) {
	o, ok := a.object(n, "a season", "id", "name", "months", "places")
	if !ok {
		return
	}
	o.need("id", "name", "months", "places")
	s := Season{ID: o.id("id"), Name: o.text("name"), Places: o.number("places", 1, mostPlaces)}
	if _, twice := take.Season(s.ID); twice && s.ID != "" {
		a.at(o.fields["id"], "the season “%s” is written twice", s.ID)
	}
	o.each("months", func(n ast.Node) {
		month, ok := a.month(n)
		if !ok {
			return
		}
		taken := slices.Contains(s.Months, month) || slices.ContainsFunc(take.Seasons, func(other Season) bool { return slices.Contains(other.Months, month) })
		if taken {
			a.at(n, "the month %d is written twice", month)
		}
		s.Months = append(s.Months, month)
	})
	take.Seasons = append(take.Seasons, s)
}

func (a *author) month(n ast.Node) (time.Month, bool) {
	if i, ok := n.(*ast.IntegerNode); ok {
		for m := time.January; m <= time.December; m++ {
			if i.GetToken().Value == strconv.Itoa(int(m)) {
				return m, true
			}
		}
	}
	a.at(n, "a month is a whole number from 1 to 12")
	return 0, false
}

// measured reads a criterion or a question.
func (a *author) measured(n ast.Node, take *Intake, what string, to *[]Measured, more ...string) {
	o, ok := a.object(n, what, append([]string{"id", "name", "help"}, more...)...)
	if !ok {
		return
	}
	o.need("id", "name")
	m := Measured{ID: o.id("id"), Name: o.text("name"), Help: o.text("help")}
	if len(more) > 0 {
		m.Weight = 1
		if o.has("weight") {
			m.Weight = o.number("weight", 1, mostWeight)
		}
	}
	same := func(other Measured) bool { return other.ID == m.ID }
	if m.ID != "" && (slices.ContainsFunc(take.Criteria, same) || slices.ContainsFunc(take.Questions, same)) {
		a.at(o.fields["id"], "the id “%s” is used twice", m.ID)
	}
	*to = append(*to, m)
}

// advice reads how long a text should be.
func (a *author) advice(o object, f *Field) {
	n := o.fields["advice"]
	if n == nil {
		return
	}
	if f.Kind != "" && f.Kind != Prose {
		a.atToken(o.keys["advice"], "“advice” goes with the kind prose")
	}
	in, ok := a.object(n, "“advice”", "from", "to")
	if !ok {
		return
	}
	in.need("from", "to")
	f.Advice = Advice{From: in.number("from", 1, longestText), To: in.number("to", 1, longestText)}
	switch {
	case f.Advice.From > f.Advice.To && f.Advice.To > 0:
		a.at(n, "“from” is not larger than “to”")
	case f.Longest > 0 && f.Advice.To > f.Longest:
		a.at(n, "“to” is not larger than “longest”")
	}
}

// into reads where an answer goes. That the field is there is seen when all
// forms are read.
func (a *author) into(o object, f *Field) {
	where := o.string("into")
	if where == "" {
		return
	}
	form, field, two := strings.Cut(where, "/")
	if !two || form == "" || field == "" {
		a.at(o.fields["into"], "“into” is a form and a field with a stroke between: FORM/FIELD")
		return
	}
	f.Into = Into{form, field}
	a.intos = append(a.intos, intoAt{o.fields["into"], *f})
}

// intoAt is an “into” with its place in the file.
type intoAt struct {
	node  ast.Node
	field Field
}

// goesInto checks what the answers go into. f is the application; nil when
// there is none.
func (a *author) goesInto(f *Form) {
	for _, in := range a.intos {
		if f == nil {
			a.at(in.node, "“into” goes with a field of the form that “intake” names")
			continue
		}
		if mine, ok := f.Field(in.field.ID); !ok || mine.Into != in.field.Into {
			a.at(in.node, "“into” goes with a field of the form that “intake” names")
			continue
		}
		target, known := a.p.Form(in.field.Into.Form)
		if !known || target.ID == f.ID {
			a.at(in.node, "“into” names another form of this programme, and “%s” is none", in.field.Into.Form)
			continue
		}
		field, known := target.Field(in.field.Into.Field)
		if !known || field.Kind != in.field.Kind || field.Kind == Rows || target.Each {
			a.at(in.node, "“into” names a field of the same kind in a form that is filled in once, and “%s/%s” is none", target.ID, in.field.Into.Field)
		}
	}
}
