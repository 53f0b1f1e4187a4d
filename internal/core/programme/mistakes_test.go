package programme_test

import (
	"strings"
	"testing"

	"tovholder/internal/core/programme"
)

const head = `programme: test
version: 1
name: {da: Prøve, en: Trial}
host: [municipality]
anchors:
  - {id: start, name: {da: Start, en: Start}}
roles:
  - {id: leder, name: {da: Leder, en: Manager}, side: host}
phases:
  - id: one
    name: {da: Et, en: One}
    activities:
`

// Every mistake is told, with its line and column and what was meant. The
// snippet begins on line 13; each case says where in it the mistake lies.
func TestMistakes(t *testing.T) {
	t.Parallel()
	const n = "name: {da: A, en: A}, "
	for _, c := range []struct{ snippet, want string }{
		{"      - {id: a, " + n + "when: {after: start, about: 1 month}}", ""},
		{"      - {id: a, " + n + "whn: {ad_hoc: true}}", "13:9: an activity lacks “when” | 13:39: unknown key “whn” in an activity; did you mean “when”?"},
		{"      - {id: a, " + n + "when: {after: sart, about: 1 month}}", "13:53: unknown activity or anchor “sart”; did you mean “start”?"},
		{"      - {id: a, " + n + "when: {after: start, abut: 1 month}}", "13:45: “when” says how strict the date is: one of about, right_after, within, exactly, every, ad_hoc | 13:60: unknown key “abut” in “when”; did you mean “about”?"},
		{"      - {id: a, " + n + "when: {about: 1 month}}", "“when” lacks “after” (or “before”)"},
		{"      - {id: a, " + n + "when: {after: start, about: 1 moon}}", "13:67: “1 moon” is not a length of time; write a number and days"},
		{"      - {id: a, " + n + "when: {after: start, about: -1 month}}", "“-1 month” is negative; write “before:”"},
		{"      - {id: a, " + n + "when: {after: start, about: 1001 years}}", "“1001 years” is too long"},
		{"      - {id: a, " + n + "when: {after: start, about: 1 month, within: 2 months}}", "“when” has both “about” and “within”"},
		{"      - {id: a, " + n + "when: {after: start, before: start, about: 1 month}}", "“after” or “before”, not both"},
		{"      - {id: a, " + n + "when: {after: start, right_after: start}}", "“after” does not go with “right_after”"},
		{"      - {id: a, " + n + "when: {after: start, within: 0 days}}", "“within” is longer than nothing"},
		{"      - {id: a, " + n + "when: {after: start, within: 1 month, tolerance: 1 day}}", "“tolerance” does not go with “within”"},
		{"      - {id: a, " + n + "when: {after: start, about: 1 month, tolerance: 1 month}}", "a tolerance is in days or weeks"},
		{"      - {id: a, " + n + "when: {ad_hoc: false}}", "“ad_hoc” is true, or is left out"},
		{"      - {id: a, " + n + "when: {ad_hoc: yes}}", "“ad_hoc” is true, or is left out"},
		{"      - {id: a, " + n + "when: tomorrow}", "13:45: “when” is written as keys with values: after, before"},
		{"      - {id: a, " + n + "when: {every: month, after: start}}", "“every” goes with one of “times”, “for” and “until”"},
		{"      - {id: a, " + n + "when: {every: month, after: start, times: 0}}", "“times” is a whole number from 1 to 240"},
		{"      - {id: a, " + n + "when: {every: month, after: start, times: many}}", "“times” is a whole number from 1 to 240"},
		{"      - {id: a, " + n + "when: {every: month, after: start, for: 2 weeks}}", "“for” is too short"},
		{"      - {id: a, " + n + "when: {every: 0 days, after: start, times: 2}}", "“every” is longer than nothing"},
		{"      - {id: a, " + n + "when: {every: 5 times a year, after: start, times: 2}}", "does not come out in whole months"},
		{"      - {id: a, " + n + "when: {every: month, first: 2 weeks, after: start, times: 2}}", "“first” is in the same unit as “every”"},
		{"      - {id: a, " + n + "when: {every: day, after: start, for: 2 years}}", "the activity is held 241 times; the most is 240"},
		{"      - {id: a, " + n + "when: {every: month, after: start, times: 2, except: [{at: 3 months, form: physical}]}}", "none is held at 3 months; they are held at 1 month, 2 months"},
		{"      - {id: a, " + n + "when: {every: month, after: start, times: 2, except: [{number: 3, form: physical}]}}", "“number” is a whole number from 1 to 2"},
		{"      - {id: a, " + n + "when: {every: month, after: start, times: 2, except: [{form: physical}]}}", "an exception says which one it is about: “at” or “number”"},
		{"      - {id: a, " + n + "when: {after: start, about: 1 month, except: [{number: 1, form: physical}]}}", "held once, so there is nothing to except"},
		{"      - {id: a, " + n + "when: {every: month, after: start, times: 2, except: [{number: 1, form: call}, {at: 1 month, form: call}]}}", "number 1 has two exceptions"},
		{"      - {id: A b, " + n + "when: {ad_hoc: true}}", "“A b” is not an id"},
		{"      - {id: a-2, " + n + "when: {ad_hoc: true}}", "“a-2” is not an id"},
		{"      - {id: start, " + n + "when: {ad_hoc: true}}", "13:14: the id “start” is used twice"},
		{"      - {id: a, name: A, when: {ad_hoc: true}}", "“name” is a text in both languages: {da: …, en: …}"},
		{"      - {id: a, name: {da: A}, when: {ad_hoc: true}}", "“name” lacks “en”"},
		{"      - {id: a, name: {da: A, en: \"\"}, when: {ad_hoc: true}}", "“en” is empty"},
		{"      - {id: a, name: {da: A, so there, en: A}, when: {ad_hoc: true}}", "“so there” is no key in “name”; a text with a comma or a colon in it stands in quotation marks"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, form: phisical}", "unknown form “phisical”; did you mean “physical”?"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, participants: [ledre]}", "unknown role “ledre”; did you mean “leder”?"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, responsible: ledre}", "unknown role “ledre”; did you mean “leder”?"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, participants: [leder, {role: leder, perhaps: true}]}", "the role “leder” takes part twice"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, participants: [{role: leder, perhaps: true, must: true}]}", "either “perhaps” or “must”, not both"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, length: 5 hours}", "“5 hours” is not a length of time; write hours and minutes"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, length: {min: 5h, max: 4h}}", "“max” is shorter than “min”"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, length: {about: 5h, max: 4h}}", "“about” stands alone"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, length: {parts: 1}}", "“parts” is a whole number from 2 to 20"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, criteria: [{id: x, text: {da: X, en: X}}, {id: x, text: {da: X, en: X}}]}", "the criterion “x” is written twice in this activity"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, deliverables: [{id: x, name: {da: X, en: X}, kind: paln}]}", "unknown kind “paln”; did you mean “plan”?"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, deliverables: [{id: x, name: {da: X, en: X}, kind: plan, themes: true}]}", "“themes” goes with kind: plan, and the programme has “themes”"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, deliverables: [{id: x, name: {da: X, en: X}, kind: plan, sign: [chef]}]}", "unknown role “chef”; there are: leder"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, name: {da: B, en: B}}", "the key “name” is written twice in an activity"},
		{"      - {id: a, " + n + "when: {ad_hoc: true}, notes: }", "the key “notes” has no value"},
		{"      - {id: a, " + n + "when: &x {ad_hoc: true}}", "YAML anchors (&), aliases (*)"},
		{"      - {id: a, " + n + "when: {after: a, about: 1 month}}", "13:53: the dates go in a circle: a hangs on a"},
		{
			"      - {id: a, " + n + "when: {after: c, about: 1 month}}\n      - {id: b, " + n + "when: {right_after: a}}\n      - {id: c, " + n + "when: {before: b, about: 1 day}}",
			"13:53: the dates go in a circle: a hangs on c hangs on b hangs on a",
		},
		{
			"      - {id: a, " + n + "when: {every: month, after: start, until: b}}\n      - {id: b, " + n + "when: {after: start, about: 1 year}}\n      - {id: c, " + n + "when: {right_after: a-1}}",
			"15:59: how often “a” is held is only known in the course (until: b), so no date can hang on it",
		},
		{
			"      - {id: a, " + n + "when: {every: month, after: start, times: 2}}\n      - {id: b, " + n + "when: {right_after: a}}",
			"14:59: “a” is held 2 times; say which one: a-1 … a-2",
		},
		{
			"      - {id: a, " + n + "when: {every: month, after: start, times: 2}}\n      - {id: b, " + n + "when: {right_after: a-3}}",
			"“a” is held 2 times, so there is no “a-3”",
		},
		{
			"      - {id: a, " + n + "when: {after: start, about: 1 month}}\n      - {id: b, " + n + "when: {right_after: a-1}}",
			"“a” is held once; write “a”",
		},
		{
			"      - {id: a, " + n + "when: {after: start, about: 1 month}}\n      - {id: b, " + n + "when: {right_after: a.1}}",
			"“a” is not held in parts, so there is no “a.1”",
		},
		{
			"      - {id: a, " + n + "length: {parts: 2}, when: {after: start, about: 1 month}}\n      - {id: b, " + n + "when: {right_after: a.3}}",
			"“a” is held in 2 parts, so there is no “a.3”",
		},
		{
			"      - {id: a, " + n + "when: {ad_hoc: true}}\n      - {id: b, " + n + "when: {right_after: a}}",
			"“a” is held as needed, so no date can hang on it",
		},
		{
			"      - {id: a, " + n + "when: {ad_hoc: true}}\n  - {id: two, name: {da: To, en: Two}, opens_after: b, activities: [{id: b, " + n + "when: {ad_hoc: true}}]}",
			"14:53: “opens_after” names an activity of an earlier phase, and “b” is none; did you mean “a”?",
		},
		{
			"      - {id: a, " + n + "when: {every: month, after: start, times: 2}}\n  - {id: two, name: {da: To, en: Two}, opens_after: a, activities: []}",
			"“a” is held several times, so no phase can wait for it",
		},
		{
			"      - {id: a, " + n + "when: {right_after: b}}\n  - {id: two, name: {da: To, en: Two}, opens_after: a, activities: [{id: b, " + n + "when: {after: start, about: 1 month}}]}",
			"13:14: a phase waits for “a”, and “a” itself waits for that phase",
		},
		{
			"      - {id: a, " + n + "when: {after: strat, about: 1 month}}\n      - {id: a, " + n + "when: {after: start, about: 1 mnth}}",
			"13:53: unknown activity or anchor “strat”; did you mean “start”? | 14:14: the id “a” is used twice | 14:67: “1 mnth” is not a length of time",
		},
	} {
		checkMistakes(t, head+c.snippet+"\n", c.want)
	}
}

func TestMistakesInTheHead(t *testing.T) {
	t.Parallel()
	rest := "phases:\n  - id: one\n    name: {da: Et, en: One}\n    activities:\n      - {id: a, name: {da: A, en: A}, when: {ad_hoc: true}}\n"
	ok := "programme: test\nversion: 1\nname: {da: P, en: T}\nhost: [municipality]\n"
	for _, c := range []struct{ file, want string }{
		{ok + rest, ""},
		{"", "1:1: the file is empty"},
		{"# only a remark\n", "1:1: the file is empty"},
		{"just words\n", "1:1: a programme is written as keys with values"},
		{"- a\n- b\n", "a programme is written as keys with values"},
		{"programme: [\n", "this is not YAML"},
		{"programme: \"x\nversion", "this is not YAML"},
		{strings.Repeat("[", 5000), "1:1: brackets or indentation are nested too deeply"},
		{strings.Repeat("a: 1\n", 501), "501:1: there are too many lines beside one another"},
		{ok + strings.Repeat("# long\n", 40_000), "1:1: the file is larger than 256 KB"},
		{ok + "---\n" + ok, "a file holds one programme"},
		{strings.Replace(ok, "version: 1\n", "", 1) + rest, "1:1: a programme lacks “version”"},
		{strings.Replace(ok, "version: 1", "version: 1.5", 1) + rest, "2:10: “version” is a whole number from 1 to 1000000"},
		{strings.Replace(ok, "version: 1", "version: one", 1) + rest, "“version” is a whole number"},
		{strings.Replace(ok, "version: 1", "version: 0", 1) + rest, "“version” is a whole number"},
		{strings.Replace(ok, "[municipality]", "[municipality, municipality]", 1) + rest, "“municipality” is written twice"},
		{strings.Replace(ok, "[municipality]", "[Kommune]", 1) + rest, "“Kommune” is not a kind of organisation"},
		{ok + "not_for: [{kind: municipality, text: {da: N, en: N}}]\n" + rest, "“municipality” is under “host” as well"},
		{ok + "anchors: [deadline, deadline]\n" + rest, "the id “deadline” is used twice"},
		{ok + "anchors: [deadline]\n" + rest, ""},
		{ok + "authorities: [{id: host, name: {da: H, en: H}}]\n" + rest, "the id “host” is used twice"},
		{ok + "roles: [{id: r, name: {da: R, en: R}, side: agency}]\n" + rest, "unknown side “agency”; there are: host, citizen, partner"},
		{ok + "roles: [{id: r, name: {da: R, en: R}, side: host}, {id: r, name: {da: R, en: R}, side: host}]\n" + rest, "the role “r” is written twice"},
		{ok + "roles: [{id: r, name: {da: R, en: R}, side: host, may: [leed]}]\n" + rest, "unknown right “leed”; did you mean “lead”?"},
		{ok + "roles: [{id: r, name: {da: R, en: R}, side: host, everyone: advisor}]\n" + rest, "did you mean “adviser”?"},
		{ok + "themes: [{id: r, text: {da: R, en: R}}, {id: r, text: {da: R, en: R}}]\n" + rest, "the theme “r” is written twice"},
		{ok + "duties: [{side: us, text: {da: R, en: R}}]\n" + rest, "unknown side “us”"},
		{ok + "tolerances: {months: 1 month}\n" + rest, "a tolerance is in days or weeks"},
		{ok + "tolerances: {right_after: {target: 5, from: 6, to: 10}}\n" + rest, "“right_after” is working days in this order: from, target, to"},
		{ok + "tolerances: {right_after: {target: 5}}\n" + rest, "5:27: “right_after” lacks “from” | 5:27: “right_after” lacks “to”"},
		{ok + "frame: {after: nowhere, length: 2 years}\n" + rest, "unknown activity or anchor “nowhere”"},
		{ok + "frame: {after: a, length: 2 years}\n" + rest, "“a” is held as needed, so no date can hang on it"},
		{ok + "phases: []\n", "a programme has at least one phase"},
		{ok + strings.Replace(rest, "phases:\n", "phases:\n  - {id: one, name: {da: X, en: X}, activities: []}\n", 1), "the phase “one” is written twice"},
		{ok + strings.Replace(rest, "    name: {da: Et, en: One}\n", "    name: {da: Et, en: One}\n    length: long\n", 1), "“long” is not a length of time"},
		{"\ufeff" + ok + rest, ""},
		{strings.ReplaceAll(ok+rest, "\n", "\r\n"), ""},
	} {
		checkMistakes(t, c.file, c.want)
	}
}

// checkMistakes compares the mistakes, each as LINE:COLUMN: text, with those
// wanted, separated by |, each of which may leave out the place and the end.
func checkMistakes(t *testing.T, file, want string) {
	t.Helper()
	p, mistakes := programme.Parse("test.yaml", []byte(file))
	var got []string
	for _, m := range mistakes {
		text, ok := strings.CutPrefix(m.String(), "test.yaml:")
		if !ok || strings.Contains(text, "\n") {
			t.Errorf("not one line with its file: %q", m)
		}
		got = append(got, text)
	}
	if (p == nil) != (len(got) > 0) {
		t.Errorf("programme %v with %d mistakes", p != nil, len(got))
	}
	wanted := strings.Split(want, " | ")
	if want == "" {
		wanted = nil
	}
	fits := len(got) == len(wanted)
	for i := 0; fits && i < len(got); i++ {
		fits = strings.Contains(got[i], wanted[i])
	}
	if !fits {
		t.Errorf("%s\ngot:\n  %s\nwant:\n  %s", file[max(0, len(file)-200):], strings.Join(got, "\n  "), strings.Join(wanted, "\n  "))
	}
}

func FuzzParse(f *testing.F) {
	// Small seeds: the fuzzer takes long over large ones.
	f.Add([]byte(head + "      - {id: a, name: {da: A, en: A}, when: {every: month, first: 0 days, after: start, until: b, except: [{at: 1 month, length: {parts: 2}}]}}\n" +
		"      - {id: b, name: {da: A, en: A}, when: {after: start, exactly: [1 year, 2 years]}}\n"))
	f.Add([]byte(head + "      - id: a\n        name: {da: A, en: A}\n        when: {before: start, within: 2 weeks}\n        length: {about: 30 min}\n" +
		"  - {id: two, name: {da: To, en: Two}, opens_after: a, activities: [{id: b, name: {da: B, en: B}, when: {ad_hoc: true}}]}\n"))
	f.Add([]byte("frame: {after: a, length: half a year}\ntolerances: {days: 1 day, right_after: {from: 1, target: 2, to: 3}}\n"))
	f.Add([]byte(strings.Replace(head, "phases:\n", "forms:\n  - {id: f, name: {da: F, en: F}, sign: leder, each: true, sections: [{id: s, name: {da: S, en: S}, fields: [\n"+
		"      {id: a, name: {da: A, en: A}, kind: table, means: goal, columns: [{id: a, name: {da: A, en: A}, kind: line, longest: 9}, {id: b, name: {da: A, en: A}, kind: person, means: responsible}]},\n"+
		"      {id: b, name: {da: A, en: A}, kind: choice, options: [{id: x, text: {da: X, en: X}}, {id: y, text: {da: X, en: X}}]}]}]}\nphases:\n", 1) +
		"      - {id: a, name: {da: A, en: A}, when: {ad_hoc: true}, deliverables: [{id: f, kind: minutes}]}\n"))
	f.Add([]byte("&a [*a, {<<: *a}, !!x y, ? z : {}]"))
	f.Fuzz(func(t *testing.T, source []byte) {
		p, mistakes := programme.Parse("f", source)
		if (p == nil) != (len(mistakes) > 0) {
			t.Fatalf("programme %v, mistakes %v", p != nil, mistakes)
		}
		for _, m := range mistakes {
			if m.Line < 1 || m.Column < 1 || m.Text == "" {
				t.Fatalf("mistake %+v", m)
			}
		}
		if p == nil {
			return
		}
		known := programme.Known{Set: map[string]programme.Fix{}}
		for _, key := range p.Keys() {
			if len(known.Set) < 3 {
				known.Set[key] = programme.Fix{Date: day("2027-03-01")}
			}
		}
		if err := programme.Check(p, known); err != nil {
			t.Fatal(err)
		}
		s := plan(p, known)
		for _, it := range s.Items {
			if fix, set := known.Set[it.Key]; set && it.Target != fix.Date {
				t.Fatalf("%s set on %s lies on %s", it.Key, fix.Date, it.Target)
			}
		}
	})
}
