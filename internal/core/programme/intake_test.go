package programme_test

import (
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/programme"
)

// Each case is what is written in “intake”, and what is said of it.
func TestMistakesInIntake(t *testing.T) {
	t.Parallel()
	const n = "name: {da: A, en: A}"
	file := func(field, intake string) string {
		return "programme: test\nversion: 1\nname: {da: P, en: T}\nhost: [municipality]\nanchors: [deadline]\nforms:\n" +
			"  - {id: f, " + n + ", sections: [{id: s, " + n + ", fields: [{id: why, " + n + ", kind: prose" + field + "}, {id: day, " + n + ", kind: date}]}]}\n" +
			"  - {id: g, " + n + ", sections: [{id: s, " + n + ", fields: [{id: what, " + n + ", kind: prose}]}]}\n" +
			"  - {id: e, each: true, " + n + ", sections: [{id: s, " + n + ", fields: [{id: what, " + n + ", kind: prose}]}]}\n" + intake +
			"phases:\n  - id: one\n    " + n + "\n    activities:\n      - {id: a, " + n + ", when: {ad_hoc: true}, deliverables: [{id: e, kind: report}]}\n"
	}
	const c = "criteria: [{id: c, name: {da: A, en: A}}]"
	for _, one := range []struct{ field, intake, want string }{
		{", advice: {from: 1200, to: 2400}, longest: 9000, into: g/what", "intake: {form: f, anchor: deadline, enquiry: {need: why, outcome: why}, " + c + "}\n", ""},
		{"", "intake: {form: x, " + c + "}\n", "10:16: unknown form “x”"},
		{"", "intake: {form: f}\n", "10:9: “intake” lacks “criteria”"},
		{"", "intake: {form: e, " + c + "}\n", "an application is sent, once"},
		{"", "intake: {form: f, kinds: [shelter], " + c + "}\n", "“shelter” is not under “host”"},
		{"", "intake: {form: f, anchor: deadlin, " + c + "}\n", "unknown anchor “deadlin”; did you mean “deadline”?"},
		{"", "intake: {form: f, member: a, " + c + "}\n", "“member” goes with “runs: network”"},
		{"", "intake: {form: f, enquiry: {need: wyh, outcome: why}, " + c + "}\n", "unknown field “wyh” in the form “f”"},
		{"", "intake: {form: f, enquiry: {need: day, outcome: why}, " + c + "}\n", "“day” is no field in which a text is written"},
		{"", "intake: {form: f, seasons: [{id: s, " + n + ", months: [2, 13], places: 2}], " + c + "}\n", "a month is a whole number from 1 to 12"},
		{"", "intake: {form: f, seasons: [{id: s, " + n + ", months: [2], places: 2}, {id: t, " + n + ", months: [2], places: 2}], " + c + "}\n", "the month 2 is written twice"},
		{"", "intake: {form: f, seasons: [{id: s, " + n + ", months: [2], places: 2}, {id: s, " + n + ", months: [3], places: 2}], " + c + "}\n", "the season “s” is written twice"},
		{"", "intake: {form: f, " + c + ", questions: [{id: c, " + n + "}]}\n", "the id “c” is used twice"},
		{"", "intake: {form: f, " + c + ", questions: [{id: q, " + n + ", weight: 2}]}\n", "unknown key “weight” in a question"},
		{", advice: {from: 3, to: 2}", "", "“from” is not larger than “to”"},
		{", advice: {from: 30, to: 200}, longest: 100", "", "“to” is not larger than “longest”"},
		{", into: g", "intake: {form: f, " + c + "}\n", "“into” is a form and a field with a stroke between"},
		{", into: g/what", "", "“into” goes with a field of the form that “intake” names"},
		{", into: h/what", "intake: {form: f, " + c + "}\n", "“into” names another form of this programme"},
		{", into: e/what", "intake: {form: f, " + c + "}\n", "in a form that is filled in once, and “e/what” is none"},
	} {
		_, mistakes := programme.Parse("x.yaml", []byte(file(one.field, one.intake)))
		var all []string
		for _, m := range mistakes {
			all = append(all, m.String())
		}
		got := strings.Join(all, " | ")
		if one.want == "" && got != "" || !strings.Contains(got, one.want) {
			t.Errorf("%s %s\nwant %s\ngot  %s", one.field, one.intake, one.want, got)
		}
	}
}

// T10, P4: two courses start in spring and two in autumn, and the reference
// network takes fifteen. Experience informs and never counts.
func TestIntakeOfTheShippedProgrammes(t *testing.T) {
	t.Parallel()
	taskforce := shipped(t, "taskforce.yaml").Intake
	if len(taskforce.Seasons) != 2 || taskforce.Seasons[0].Places != 2 || taskforce.Seasons[1].Places != 2 || taskforce.Seasons[1].Months[0] != time.August || taskforce.Enquiry == nil || !taskforce.Waiting {
		t.Errorf("taskforce: %+v", taskforce)
	}
	p := shipped(t, "referencenetvaerk.yaml")
	form, _ := p.Form(p.Intake.Form)
	why, _ := form.Field("hvorfor")
	experience, _ := form.Field("erfaring")
	if p.Intake.Places != 15 || why.Advice != (programme.Advice{From: 1200, To: 2400}) || why.Longest < 2*why.Advice.To || experience.Required {
		t.Errorf("reference network: %+v, %+v", p.Intake, why)
	}
	if _, counts := p.Intake.Criterion("erfaring"); counts {
		t.Error("experience counts in the ranking")
	}
}
