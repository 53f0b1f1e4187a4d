package programme_test

import (
	"strings"
	"testing"

	"tovholder/internal/core/programme"
)

// The form begins on line 9, its field on line 13; each case is the field, or
// a line of the form with a field that is right.
func TestMistakesInForms(t *testing.T) {
	t.Parallel()
	const (
		n     = "name: {da: A, en: A}"
		right = "{id: a, " + n + ", kind: line}"
		goals = "{id: a, " + n + ", kind: table, means: goal, columns: [{id: g, " + n + ", kind: line}, "
		end   = "phases:\n  - id: one\n    name: {da: Et, en: One}\n    activities:\n      - {id: a, " + n + ", when: {ad_hoc: true}"
	)
	form := func(more string, fields ...string) string {
		return "programme: test\nversion: 1\nname: {da: P, en: T}\nhost: [municipality]\n" +
			"roles:\n  - {id: leder, name: {da: L, en: M}, side: host}\n  - {id: chef, name: {da: C, en: B}, side: host}\nforms:\n" +
			"  - {id: f, " + n + more + ",\n    sections: [\n      {id: s, " + n + ",\n       fields: [\n        " + strings.Join(fields, ",\n        ") + "]}]}\n"
	}
	due := "{id: d, " + n + ", kind: date, required: true}, {id: p, " + n + ", kind: person, required: true}"
	for _, c := range []struct{ file, want string }{
		{form("", right) + end + "}\n", ""},
		{form(", purpose: {da: A, en: A}, write: [leder], consult: [leder, chef], approve: chef", right) + end + "}\n", ""},
		{form(", writ: [leder]", right) + end + "}\n", "9:35: unknown key “writ” in a form; did you mean “write”?"},
		{form(", write: [ledr]", right) + end + "}\n", "9:43: unknown role “ledr”; did you mean “leder”?"},
		{form(", consult: [leder, leder]", right) + end + "}\n", "9:52: the role “leder” is written twice"},
		{form(", approve: [leder], sign: [chef]", right) + end + "}\n", "9:53: a form is either approved or signed: “approve” or “sign”, not both"},
		{form(", each: always", right) + end + "}\n", "“each” is true or false"},
		{form(", each: true", right) + end + "}\n", "9:41: “each” is each time that an activity is held, and no activity has “f” among its deliverables"},
		{form(", each: true", right) + end + ", deliverables: [{id: f, kind: minutes}]}\n", ""},
		{form(", each: true", right) + end + ", deliverables: [{id: f, kind: minutes, begun: true}, {id: f, kind: minutes}]}\n", "the form “f” is filled in each time, so it is not begun in another activity"},
		{form("", right) + end + ", deliverables: [{id: g, kind: plan}]}\n", "a deliverable lacks “name”"},
		{form(", sign: [leder]", right) + end + ", deliverables: [{id: f, " + n + ", kind: plan}]}\n", "the deliverable “f” is written in the form of that id, which says “name”; leave it out here"},
		{form(", sign: [leder]", right) + end + ", deliverables: [{id: f, kind: plan, sign: [leder]}]}\n", "18:96: the deliverable “f” is written in the form of that id, which says “sign”"},
		{form(", sign: [leder]", right) + end + ", deliverables: [{id: f, kind: plan, approve: [chef]}]}\n", "which says “approve”"},
		{form("", right, right) + end + "}\n", "14:14: the field “a” is written twice in this form"},
		{form("") + end + "}\n", "a section has at least one field"},
		{form("", "{id: a, "+n+"}") + end + "}\n", "13:9: a field lacks “kind”"},
		{form("", "{id: a, name: {da: A}, kind: line}") + end + "}\n", "“name” lacks “en”"},
		{form("", "{id: a, "+n+", kind: lin}") + end + "}\n", "13:45: unknown kind “lin”; did you mean “line”?"},
		{form("", "{id: a, "+n+", kind: text, options: []}") + end + "}\n", "unknown kind “text”; there are: line, prose, choice, choices, date, number, person, people, organisation, table"},
		{form("", "{id: a, "+n+", kind: line, requird: true}") + end + "}\n", "unknown key “requird” in a field; did you mean “required”?"},
		{form("", "{id: a, "+n+", kind: prose, longest: 0}") + end + "}\n", "“longest” is a whole number from 1 to 50000"},
		{form("", "{id: a, "+n+", kind: date, longest: 10}") + end + "}\n", "13:51: “longest” goes with the kinds line and prose"},
		{form("", "{id: a, "+n+", kind: choice}") + end + "}\n", "13:9: a field of kind choice lacks “options”"},
		{form("", "{id: a, "+n+", kind: choices, options: [{id: x, text: {da: X, en: X}}]}") + end + "}\n", "there are at least two options to choose from"},
		{form("", "{id: a, "+n+", kind: choice, options: [{id: x, text: {da: X, en: X}}, {id: x, text: {da: X, en: X}}]}") + end + "}\n", "the option “x” is written twice"},
		{form("", "{id: a, "+n+", kind: line, options: [{id: x, text: {da: X, en: X}}]}") + end + "}\n", "13:51: “options” goes with the kinds choice and choices"},
		{form("", "{id: a, "+n+", kind: table}") + end + "}\n", "13:9: a table lacks “columns”"},
		{form("", "{id: a, "+n+", kind: table, columns: []}") + end + "}\n", "a table has at least one column"},
		{form("", "{id: a, "+n+", kind: prose, columns: ["+right+"]}") + end + "}\n", "13:52: “columns” goes with the kind table"},
		{form("", "{id: a, "+n+", kind: table, columns: ["+right+", "+right+"]}") + end + "}\n", "the column “a” is written twice in this table"},
		{form("", "{id: a, "+n+", kind: table, columns: [{id: a, "+n+", kind: table}]}") + end + "}\n", "a table has no table inside"},
		{form("", "{id: a, "+n+", kind: table, columns: [{id: a, "+n+", kind: line, columns: []}]}") + end + "}\n", "unknown key “columns” in a column"},
		{form("", "{id: a, "+n+", kind: line, means: gol}") + end + "}\n", "unknown meaning “gol”; did you mean “goal”?"},
		{form("", "{id: a, "+n+", kind: prose, means: development-point}") + end + "}\n", ""},
		{form("", "{id: a, "+n+", kind: prose, means: goal}") + end + "}\n", "13:59: “goal” is what the rows of a table mean"},
		{form("", "{id: a, "+n+", kind: date, means: development-point}") + end + "}\n", "“development-point” is what the rows of a table, or a prose, mean"},
		{form("", "{id: a, "+n+", kind: person, means: responsible}") + end + "}\n", "“responsible” is what a column of a table of goals means"},
		{form("", goals+"{id: c, "+n+", kind: prose, means: criterion}, {id: r, "+n+", kind: people, means: responsible}]}") + end + "}\n", ""},
		{form("", goals+"{id: c, "+n+", kind: date, means: criterion}]}") + end + "}\n", "a criterion is of the kind line or prose"},
		{form("", goals+"{id: c, "+n+", kind: line, means: responsible}]}") + end + "}\n", "who is responsible is of the kind person or people"},
		{form("", goals+"{id: c, "+n+", kind: line, means: goal}]}") + end + "}\n", "a column means something only in a table of goals"},
		{form("", goals+"{id: c, "+n+", kind: line, means: criterion}, {id: d, "+n+", kind: line, means: criterion}]}") + end + "}\n", "“criterion” is what another column of this table means"},
		{form("", "{id: a, "+n+", kind: table, columns: [{id: a, "+n+", kind: line, means: criterion}]}") + end + "}\n", "a column means something only in a table of goals"},
		{form("", "{id: a, "+n+", kind: table, means: goal, columns: [{id: a, "+n+", kind: date}]}") + end + "}\n", "the first column of the table names each goal: its kind is line or prose"},
		{strings.Replace(form("", right), "forms:\n", "forms:\n  - {id: f, "+n+", sections: []}\n", 1) + end + "}\n", "9:45: a form has at least one section | 10:10: the form “f” is written twice"},
		{strings.Replace(form("", right), "sections: [\n", "sections: [{id: s, "+n+", fields: ["+right+"]},\n", 1) + end + "}\n", "the section “s” is written twice in this form | the field “a” is written twice in this form"},
		{form(", sides: [host]", right) + end + "}\n", ""},
		{form(", sides: [host, hst]", right) + end + "}\n", "unknown side “hst”; did you mean “host”?"},
		{form(", sides: [host, host]", right) + end + "}\n", "“host” is written twice"},
		{form(", sides: [host], sign: [leder], consult: [chef]", right) + end + "}\n", ""},
		{form(", sides: [host], sign: [leder]", right) + end + "}\n", "the other sides see the form from when they are heard, and nobody is: it lacks “consult”"},
		{form("", "{id: a, "+n+", kind: shown}") + end + "}\n", "a field of kind shown lacks “shows”"},
		{form("", "{id: a, "+n+", kind: line, shows: findings}") + end + "}\n", "“shows” goes with the kind shown"},
		{form("", "{id: a, "+n+", kind: shown, shows: findings, required: true}") + end + "}\n", "nobody fills in what is shown"},
		{form("", "{id: a, "+n+", kind: shown, shows: findings}") + end + "}\n", "what is shown comes from the analysis, and there is none"},
		{form("", "{id: a, "+n+", kind: table, columns: [{id: a, "+n+", kind: shown}]}") + end + "}\n", "nothing is shown in the column of a table"},
		{form(", publish: true, approve: [leder], renew: {on: d, by: p}", due) + end + "}\n", ""},
		{form(", publish: true", right) + end + "}\n", "what is published is approved first"},
		{form(", renew: {on: d, by: p}", due) + end + "}\n", "“renew” goes with “publish”"},
		{form(", publish: true, approve: [leder], renew: {on: p, by: e}", due) + end + "}\n", "“on” names a field of the kind date that is required | the form has no field “e”"},
		{form("", "{id: a, "+n+", kind: shown, shows: assessments}") + end + "}\n", "nobody does"},
		{form(", assess: [leder]", right) + end + "}\n", "“assess” goes with a form that is filled in “each” time"},
		{"forms: [f]\n", "a form is written as keys with values: id, name"},
	} {
		if strings.HasPrefix(c.file, "forms") {
			c.file = strings.Replace(form("", right), "forms:\n", "forms:\n  - f\n", 1) + end + "}\n"
		}
		checkMistakes(t, c.file, c.want)
	}
}

// A deliverable that is written in a form has what the form says.
func TestAFormSaysWhoSignsAndApproves(t *testing.T) {
	t.Parallel()
	source := strings.Replace(head, "phases:\n", "forms:\n  - {id: f, name: {da: Formular, en: Form}, sign: [leder], sections: [{id: s, name: {da: A, en: A}, "+
		"fields: [{id: a, name: {da: A, en: A}, kind: number}]}]}\nphases:\n", 1) +
		"      - {id: a, name: {da: A, en: A}, when: {ad_hoc: true}, deliverables: [{id: f, kind: agreement, begun: true}, {id: g, name: {da: G, en: G}, kind: plan}]}\n" +
		"      - {id: b, name: {da: B, en: B}, when: {ad_hoc: true}, deliverables: [{id: f, kind: agreement}]}\n"
	p := parsed(t, "test.yaml", source)
	form, ok := p.Form("f")
	if !ok || form.Called.Da != "»Formular«" && form.Called.Da != "“Formular”" {
		t.Errorf("%+v", form)
	}
	if field, ok := form.Field("a"); !ok || field.Kind != programme.Number {
		t.Errorf("%+v", field)
	}
	a, _, _ := p.Activity("a")
	if d := a.Deliverables[0]; !d.Form || !d.Begun || len(d.Sign) != 0 || d.Name.Da != "Formular" {
		t.Errorf("what is begun is signed: %+v", d)
	}
	if d := a.Deliverables[1]; d.Form || d.Name.Da != "G" {
		t.Errorf("%+v", d)
	}
	b, _, _ := p.Activity("b")
	if d := b.Deliverables[0]; !d.Form || len(d.Sign) != 1 || d.Sign[0] != "leder" || len(d.Approve) != 0 {
		t.Errorf("%+v", d)
	}
}

func TestMistakesInTheAnalysis(t *testing.T) {
	t.Parallel()
	analysis := func(more string) string {
		return "programme: test\nversion: 1\nname: {da: P, en: T}\nhost: [municipality]\nauthorities: [{id: styrelsen, name: {da: S, en: A}}]\n" +
			"themes: [{id: bolig, text: {da: B, en: H}}]\nanalysis:\n  lenses: [{id: faglig, name: {da: F, en: P}, lead: styrelsen}]\n" + more +
			"phases:\n  - id: en\n    name: {da: Et, en: One}\n    activities:\n      - {id: laering, name: {da: L, en: L}, when: {ad_hoc: true}}\n"
	}
	const asks = "  surveys:\n    - id: dag\n      name: {da: D, en: D}\n      for: {da: A, en: A}\n      questions: [{id: a, name: {da: A, en: A}, answer: agree}]\n"
	for _, c := range []struct{ file, want string }{
		{analysis(asks + "  learning: {activity: laering, evaluation: dag}\n"), ""},
		{analysis(asks + "  learning: {activity: laring, evaluation: dag}\n"), "unknown activity “laring”"},
		{analysis(asks + "  learning: {activity: laering, evaluation: uge}\n"), "unknown questionnaire “uge”"},
		{analysis(asks + "  learning: {activity: laering}\n"), "“learning” lacks “evaluation”"},
		{analysis(strings.Replace(asks, "      questions", "      groups: [{id: a, text: {da: A, en: A}}, {id: a, text: {da: B, en: B}}]\n      questions", 1)), "the group “a” is written twice"},
		{analysis("  checklist: [{id: a, theme: bolg, name: {da: A, en: A}}]\n"), "unknown theme “bolg”; did you mean “bolig”?"},
	} {
		_, mistakes := programme.Parse("test", []byte(c.file))
		var said []string
		for _, m := range mistakes {
			said = append(said, m.Text)
		}
		if got := strings.Join(said, " | "); c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%q, want %q, in\n%s", got, c.want, c.file)
		}
	}
}
