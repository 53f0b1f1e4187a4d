package programme

import (
	"slices"

	"github.com/goccy/go-yaml/ast"
)

// What “kind” of data and “answer” to a question can say.
var (
	dataKinds = []string{string(Documents), string(KeyFigures), string(Interviews), string(Survey), string(CaseFiles)}
	answers   = []string{"agree", "prose"}
)

func (a *author) analysis(o object) {
	n := o.fields["analysis"]
	if n == nil {
		return
	}
	in, ok := a.object(n, "“analysis”", "lenses", "data", "checklist", "guides", "surveys", "learning")
	if !ok {
		return
	}
	in.need("lenses")
	if len(a.p.Themes) == 0 {
		a.atToken(o.keys["analysis"], "an analysis is about the programme’s themes, and there are none")
	}
	found := &Analysis{}
	in.each("lenses", func(n ast.Node) { a.lens(n, found) })
	in.each("data", func(n ast.Node) { a.dataNeed(n, found) })
	in.each("checklist", func(n ast.Node) { a.checkItem(n, found) })
	in.each("guides", func(n ast.Node) { a.guide(n, found) })
	in.each("surveys", func(n ast.Node) { a.survey(n, found) })
	a.learning(in, found)
	a.p.Analysis = found
}

// unique notes an id that is written twice in its list.
func unique[T any](o object, id, what string, all []T, idOf func(T) string) {
	if id != "" && slices.ContainsFunc(all, func(other T) bool { return idOf(other) == id }) {
		o.at(o.fields["id"], "%s “%s” is written twice", what, id)
	}
}

// theme reads the id of one of the programme's themes.
func (a *author) theme(o object) string {
	id := o.string("theme")
	if id == "" {
		return ""
	}
	if _, known := a.p.Theme(id); !known {
		ids := make([]string, len(a.p.Themes))
		for i, t := range a.p.Themes {
			ids[i] = t.ID
		}
		a.at(o.fields["theme"], "unknown theme “%s”%s", id, suggest(id, ids))
	}
	return id
}

func (a *author) lens(n ast.Node, to *Analysis) {
	o, ok := a.object(n, "a lens", "id", "name", "lead")
	if !ok {
		return
	}
	o.need("id", "name", "lead")
	l := Lens{ID: o.id("id"), Name: o.text("name"), Lead: o.string("lead")}
	unique(o, l.ID, "the lens", to.Lenses, func(l Lens) string { return l.ID })
	var authorities []string
	for _, who := range a.p.Authorities {
		authorities = append(authorities, who.ID)
	}
	if l.Lead != "" && !slices.Contains(authorities, l.Lead) {
		a.at(o.fields["lead"], "unknown authority “%s”%s", l.Lead, suggest(l.Lead, authorities))
	}
	to.Lenses = append(to.Lenses, l)
}

func (a *author) dataNeed(n ast.Node, to *Analysis) {
	o, ok := a.object(n, "an entry of “data”", "id", "name", "kind", "why", "theme")
	if !ok {
		return
	}
	o.need("id", "name", "kind", "why")
	d := DataNeed{ID: o.id("id"), Name: o.text("name"), Kind: DataKind(o.oneOf("kind", dataKinds)), Why: o.text("why"), Theme: a.theme(o)}
	unique(o, d.ID, "the entry", to.Data, func(d DataNeed) string { return d.ID })
	to.Data = append(to.Data, d)
}

func (a *author) checkItem(n ast.Node, to *Analysis) {
	o, ok := a.object(n, "an item of the checklist", "id", "theme", "name", "help", "basis")
	if !ok {
		return
	}
	o.need("id", "theme", "name")
	c := CheckItem{ID: o.id("id"), Theme: a.theme(o), Name: o.text("name"), Help: o.text("help"), Basis: o.text("basis")}
	unique(o, c.ID, "the item", to.Checklist, func(c CheckItem) string { return c.ID })
	to.Checklist = append(to.Checklist, c)
}

func (a *author) guide(n ast.Node, to *Analysis) {
	o, ok := a.object(n, "a guide", "id", "theme", "name", "questions")
	if !ok {
		return
	}
	o.need("id", "theme", "name", "questions")
	g := Guide{ID: o.id("id"), Theme: a.theme(o), Name: o.text("name")}
	unique(o, g.ID, "the guide", to.Guides, func(g Guide) string { return g.ID })
	o.each("questions", func(n ast.Node) { g.Questions = append(g.Questions, a.textOf(n, "a question")) })
	to.Guides = append(to.Guides, g)
}

func (a *author) survey(n ast.Node, to *Analysis) {
	o, ok := a.object(n, "a questionnaire", "id", "name", "for", "groups", "questions")
	if !ok {
		return
	}
	o.need("id", "name", "for", "questions")
	q := Questionnaire{ID: o.id("id"), Name: o.text("name"), For: o.text("for")}
	unique(o, q.ID, "the questionnaire", to.Surveys, func(q Questionnaire) string { return q.ID })
	o.each("groups", func(n ast.Node) {
		in, ok := a.object(n, "a group", "id", "text")
		if !ok {
			return
		}
		in.need("id", "text")
		g := Option{ID: in.id("id"), Text: in.text("text")}
		unique(in, g.ID, "the group", q.Groups, func(g Option) string { return g.ID })
		q.Groups = append(q.Groups, g)
	})
	o.each("questions", func(n ast.Node) {
		in, ok := a.object(n, "a question of a questionnaire", "id", "theme", "name", "answer")
		if !ok {
			return
		}
		in.need("id", "name", "answer")
		one := Question{ID: in.id("id"), Theme: a.theme(in), Name: in.text("name"), Agree: in.oneOf("answer", answers) == answers[0]}
		unique(in, one.ID, "the question", q.Questions, func(q Question) string { return q.ID })
		q.Questions = append(q.Questions, one)
	})
	to.Surveys = append(to.Surveys, q)
}

func (a *author) learning(in object, to *Analysis) {
	n := in.fields["learning"]
	if n == nil {
		return
	}
	o, ok := a.object(n, "“learning”", "activity", "evaluation")
	if !ok {
		return
	}
	o.need("activity", "evaluation")
	l := &Learning{Activity: o.id("activity"), Evaluation: o.id("evaluation")}
	if _, known := to.Questionnaire(l.Evaluation); !known && l.Evaluation != "" {
		a.at(o.fields["evaluation"], "unknown questionnaire “%s”", l.Evaluation)
	}
	a.learningAt = o.fields["activity"]
	to.Learning = l
}

// learned checks that what one learns by is one of the activities.
func (a *author) learned() {
	if a.learningAt == nil {
		return
	}
	id := a.p.Analysis.Learning.Activity
	if _, known := a.activities[id]; !known && id != "" {
		a.at(a.learningAt, "unknown activity “%s”", id)
	}
}
