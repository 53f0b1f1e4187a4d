package programme

import (
	"slices"

	"github.com/goccy/go-yaml/ast"
)

// fieldKinds and meanings are what “kind” and “means” can say.
var (
	fieldKinds = []string{
		string(Line), string(Prose), string(Choice), string(Choices), string(Day), string(Number),
		string(Person), string(People), string(Organisation), string(Rows), string(Shown),
	}
	showings = []string{
		string(ShowsData), string(ShowsFindings), string(ShowsCases), string(ShowsRecommendations), string(ShowsChoice), string(ShowsEffects),
		string(ShowsAssessments),
	}
	meanings = []string{
		string(MeansPoint), string(MeansGoal), string(MeansCriterion), string(MeansOwner),
		string(MeansDevelopment), string(MeansChallenge), string(MeansDeviation),
	}
)

// longestText is the most that “longest” can allow, in characters.
const longestText = 50_000

// document reads one form.
func (a *author) document(n ast.Node) {
	o, ok := a.object(n, "a form", "id", "name", "called", "purpose", "write", "consult", "approve", "sign", "sides", "each", "publish", "renew", "assess", "sections")
	if !ok {
		return
	}
	o.need("id", "name", "sections")
	f := Form{
		ID: o.id("id"), Name: o.text("name"), Called: o.text("called"), Purpose: o.text("purpose"),
		Write: a.roleIDs(o, "write"), Consult: a.roleIDs(o, "consult"), Approve: a.roleIDs(o, "approve"), Sign: a.roleIDs(o, "sign"),
		Each: o.yes("each"), Publish: o.yes("publish"), Assess: a.roleIDs(o, "assess"),
	}
	f.Called = called(f.Called, f.Name)
	f.Sides = a.formSides(o)
	if o.has("approve") && o.has("sign") {
		a.atToken(o.keys["sign"], "a form is either approved or signed: “approve” or “sign”, not both")
	}
	if len(f.Sides) > 0 && len(f.Consult) == 0 && (o.has("approve") || o.has("sign")) {
		a.atToken(o.keys["sides"], "the other sides see the form from when they are heard, and nobody is: it lacks “consult”")
	}
	if _, twice := a.p.Form(f.ID); twice && f.ID != "" {
		a.at(o.fields["id"], "the form “%s” is written twice", f.ID)
	}
	if f.Each && f.ID != "" {
		a.eachAt[f.ID] = o.fields["each"]
	}
	o.each("sections", func(n ast.Node) { a.section(n, &f) })
	if o.fields["sections"] != nil && len(f.Sections) == 0 {
		a.at(o.fields["sections"], "a form has at least one section")
	}
	a.published(o, f)
	a.renewed(o, &f)
	a.assessed(o, f)
	a.p.Forms = append(a.p.Forms, f)
}

// roleIDs reads a list of roles, each written once.
func (a *author) roleIDs(o object, key string) []string {
	var all []string
	o.each(key, func(n ast.Node) {
		id := a.roleID(n)
		if id != "" && slices.Contains(all, id) {
			a.at(n, "the role “%s” is written twice", id)
		}
		all = append(all, id)
	})
	return all
}

// formSides reads which sides write a form.
func (a *author) formSides(o object) []string {
	var all []string
	o.each("sides", func(n ast.Node) {
		id := a.word(n, "a side", all)
		if id != "" && !slices.Contains(a.sides(), id) {
			a.at(n, "unknown side “%s”%s", id, suggest(id, a.sides()))
		}
		all = append(all, id)
	})
	return all
}

func (a *author) section(n ast.Node, f *Form) {
	o, ok := a.object(n, "a section", "id", "name", "help", "fields")
	if !ok {
		return
	}
	o.need("id", "name", "fields")
	s := Section{ID: o.id("id"), Name: o.text("name"), Help: o.text("help")}
	if s.ID != "" && slices.ContainsFunc(f.Sections, func(t Section) bool { return t.ID == s.ID }) {
		a.at(o.fields["id"], "the section “%s” is written twice in this form", s.ID)
	}
	f.Sections = append(f.Sections, s)
	to := &f.Sections[len(f.Sections)-1]
	o.each("fields", func(n ast.Node) {
		field, o, ok := a.field(n, "a field", "columns", "advice", "into", "shows")
		if !ok {
			return
		}
		if _, twice := f.Field(field.ID); twice && field.ID != "" {
			a.at(o.fields["id"], "the field “%s” is written twice in this form", field.ID)
		}
		a.columns(o, &field)
		a.meaning(o, field)
		a.advice(o, &field)
		a.into(o, &field)
		a.shows(o, &field)
		to.Fields = append(to.Fields, field)
	})
	if o.fields["fields"] != nil && len(to.Fields) == 0 {
		a.at(o.fields["fields"], "a section has at least one field")
	}
}

// field reads a field, or a column of a table, which has the same keys but
// for those that are more.
func (a *author) field(n ast.Node, what string, more ...string) (f Field, o object, ok bool) {
	o, ok = a.object(n, what, append([]string{"id", "name", "kind", "required", "help", "example", "options", "longest", "means"}, more...)...)
	if !ok {
		return f, o, false
	}
	o.need("id", "name", "kind")
	f = Field{
		ID: o.id("id"), Name: o.text("name"), Help: o.text("help"), Example: o.text("example"),
		Kind: FieldKind(o.string("kind")), Required: o.yes("required"), Longest: o.number("longest", 1, longestText),
		Means: Meaning(o.string("means")),
	}
	if f.Kind != "" && !slices.Contains(fieldKinds, string(f.Kind)) {
		a.at(o.fields["kind"], "unknown kind “%s”%s", f.Kind, suggest(string(f.Kind), fieldKinds))
		f.Kind = ""
	}
	if f.Means != "" && !slices.Contains(meanings, string(f.Means)) {
		a.at(o.fields["means"], "unknown meaning “%s”%s", f.Means, suggest(string(f.Means), meanings))
		f.Means = ""
	}
	if o.has("longest") && f.Kind != "" && f.Kind != Line && f.Kind != Prose {
		a.atToken(o.keys["longest"], "“longest” goes with the kinds line and prose")
	}
	a.options(o, &f)
	return f, o, true
}

func (a *author) options(o object, f *Field) {
	chosen := f.Kind == Choice || f.Kind == Choices
	switch {
	case f.Kind == "":
	case chosen && !o.has("options"):
		a.at(o.node, "%s of kind %s lacks “options”", o.what, f.Kind)
	case !chosen && o.has("options"):
		a.atToken(o.keys["options"], "“options” goes with the kinds choice and choices")
	}
	if a.themed(o, f) {
		return
	}
	o.each("options", func(n ast.Node) {
		o, ok := a.object(n, "an option", "id", "text")
		if !ok {
			return
		}
		o.need("id", "text")
		option := Option{ID: o.id("id"), Text: o.text("text")}
		if option.ID != "" && slices.ContainsFunc(f.Options, func(x Option) bool { return x.ID == option.ID }) {
			a.at(o.fields["id"], "the option “%s” is written twice", option.ID)
		}
		f.Options = append(f.Options, option)
	})
	if chosen && o.fields["options"] != nil && len(f.Options) < 2 {
		a.at(o.fields["options"], "there are at least two options to choose from")
	}
}

// themed reads “options: themes”: one chooses among the programme's themes.
func (a *author) themed(o object, f *Field) bool {
	n, ok := o.fields["options"].(*ast.StringNode)
	if !ok || n.Value != "themes" {
		return false
	}
	if len(a.p.Themes) < 2 {
		a.at(n, "“options: themes” chooses among the programme’s themes, and there are not two of them")
	}
	f.Themed = true
	for _, t := range a.p.Themes {
		f.Options = append(f.Options, Option(t))
	}
	return true
}

// columns reads the columns of a table.
func (a *author) columns(o object, f *Field) {
	switch {
	case f.Kind == "":
	case f.Kind == Rows && !o.has("columns"):
		a.at(o.node, "a table lacks “columns”")
	case f.Kind != Rows && o.has("columns"):
		a.atToken(o.keys["columns"], "“columns” goes with the kind table")
	}
	o.each("columns", func(n ast.Node) {
		column, o, ok := a.field(n, "a column")
		if !ok {
			return
		}
		if column.ID != "" && slices.ContainsFunc(f.Columns, func(c Field) bool { return c.ID == column.ID }) {
			a.at(o.fields["id"], "the column “%s” is written twice in this table", column.ID)
		}
		if column.Kind == Rows {
			a.at(o.fields["kind"], "a table has no table inside")
		}
		if column.Kind == Shown {
			a.at(o.fields["kind"], "nothing is shown in the column of a table")
		}
		a.columnMeaning(o, *f, column)
		f.Columns = append(f.Columns, column)
	})
	if f.Kind == Rows && o.fields["columns"] != nil && len(f.Columns) == 0 {
		a.at(o.fields["columns"], "a table has at least one column")
	}
}

// meaning checks that others can make of a field what it is said to mean.
func (a *author) meaning(o object, f Field) {
	at := o.fields["means"]
	switch f.Means {
	case MeansGoal:
		if f.Kind != "" && f.Kind != Rows {
			a.at(at, "“goal” is what the rows of a table mean")
			return
		}
	case MeansPoint:
		if f.Kind != "" && f.Kind != Rows && f.Kind != Prose {
			a.at(at, "“development-point” is what the rows of a table, or a prose, mean")
			return
		}
	case MeansDevelopment, MeansChallenge, MeansDeviation:
		if f.Kind != "" && f.Kind != Rows {
			a.at(at, "“%s” is what the rows of a table mean", f.Means)
			return
		}
	case MeansCriterion, MeansOwner:
		a.at(at, "“%s” is what a column of a table of goals means", f.Means)
		return
	default:
		return
	}
	if len(f.Columns) > 0 && f.Columns[0].Kind != "" && f.Columns[0].Kind != Line && f.Columns[0].Kind != Prose {
		a.at(at, "the first column of the table names each %s: its kind is line or prose", f.Means)
	}
}

func (a *author) columnMeaning(o object, table, column Field) {
	at := o.fields["means"]
	if column.Means == "" {
		return
	}
	if table.Means != MeansGoal || column.Means != MeansCriterion && column.Means != MeansOwner {
		a.at(at, "a column means something only in a table of goals (means: goal), and then “criterion” or “responsible”")
		return
	}
	if slices.ContainsFunc(table.Columns, func(c Field) bool { return c.Means == column.Means }) {
		a.at(at, "“%s” is what another column of this table means", column.Means)
	}
	switch {
	case column.Kind == "":
	case column.Means == MeansCriterion && column.Kind != Line && column.Kind != Prose:
		a.at(at, "a criterion is of the kind line or prose")
	case column.Means == MeansOwner && column.Kind != Person && column.Kind != People:
		a.at(at, "who is responsible is of the kind person or people")
	}
}

// writtenIn gives a deliverable what its form says about it.
func (a *author) writtenIn(f *Form, o object, d *Deliverable) {
	for _, key := range []string{"name", "sign", "approve"} {
		if o.has(key) {
			a.atToken(o.keys[key], "the deliverable “%s” is written in the form of that id, which says “%s”; leave it out here", d.ID, key)
		}
	}
	d.Name, d.Form = f.Name, true
	if !d.Begun {
		d.Sign, d.Approve = f.Sign, f.Approve
	}
	if d.Begun && f.Each {
		a.atToken(o.keys["begun"], "the form “%s” is filled in each time, so it is not begun in another activity", f.ID)
	}
}

// leftBehind checks that what is filled in each time has an activity to be
// held.
func (a *author) leftBehind() {
	for i := range a.p.Forms {
		id := a.p.Forms[i].ID
		if at := a.eachAt[id]; at != nil && !a.finished(id, &Activity{}) {
			a.at(at, "“each” is each time that an activity is held, and no activity has “%s” among its deliverables", id)
		}
	}
}

// shows reads what a field of the kind “shown” shows.
func (a *author) shows(o object, f *Field) {
	switch {
	case f.Kind == Shown && !o.has("shows"):
		a.at(o.node, "%s of kind shown lacks “shows”", o.what)
	case f.Kind != Shown && o.has("shows"):
		a.atToken(o.keys["shows"], "“shows” goes with the kind shown")
	case f.Kind == Shown && f.Required:
		a.atToken(o.keys["required"], "nobody fills in what is shown")
		return
	}
	f.Shows = Showing(o.oneOf("shows", showings))
	if f.Kind == Shown && f.Shows != ShowsAssessments && f.Shows != "" && a.p.Analysis == nil {
		a.at(o.fields["shows"], "what is shown comes from the analysis, and there is none")
	}
}
