package programme_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"tovholder/internal/core/programme"
)

// Every example in the guide is read: whole programmes as they stand, rules
// and activities inside a programme that has what they hang on, other keys
// at the head of one.
func TestTheGuideIsTrue(t *testing.T) {
	t.Parallel()
	guide, err := os.ReadFile("../../../docs/programmes.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(guide), "```yaml\n")[1:]
	if len(blocks) < 12 {
		t.Fatalf("%d examples", len(blocks))
	}
	for n, block := range blocks {
		block, _, _ = strings.Cut(block, "```")
		switch {
		case strings.HasPrefix(block, "programme:"):
			parsed(t, fmt.Sprintf("example %d", n+1), block)
		case strings.HasPrefix(block, "when:"):
			for line := range strings.Lines(block) {
				parsed(t, strings.TrimSpace(line), example("", "- id: example\n  name: {da: E, en: E}\n  "+line))
			}
		case strings.HasPrefix(block, "- id:"):
			parsed(t, fmt.Sprintf("example %d", n+1), example("", block))
		default:
			parsed(t, fmt.Sprintf("example %d", n+1), example(block, ""))
		}
	}
}

// example is a programme with the given keys at its head and the given
// activity.
func example(head, activity string) string {
	var b strings.Builder
	for key, section := range map[string]string{
		"programme": "programme: example\nversion: 1\nname: {da: E, en: E}\n",
		"host":      "host: [municipality]\n",
		"anchors":   "anchors: [deadline]\n",
		"roles": "roles:\n  - {id: raadgiver, name: {da: R, en: A}, side: host}\n  - {id: ledere, name: {da: L, en: M}, side: host}\n" +
			"  - {id: medarbejdere, name: {da: M, en: S}, side: host}\n",
	} {
		if !strings.HasPrefix(head, key+":") {
			b.WriteString(section)
		}
	}
	b.WriteString(head + "phases:\n  - id: one\n    name: {da: E, en: O}\n    activities:\n" +
		"      - {id: visionsworkshop, name: {da: V, en: V}, when: {after: deadline, about: 1 month}}\n" +
		"      - {id: samarbejdsaftale, name: {da: S, en: S}, when: {after: visionsworkshop, about: 1 month}}\n" +
		"      - {id: afsluttende-moede, name: {da: A, en: A}, when: {after: samarbejdsaftale, exactly: 12 months}}\n")
	for line := range strings.Lines(activity) {
		b.WriteString("      " + line)
	}
	return b.String()
}

// What the guide lists is what the language has.
func TestTheGuideIsWhole(t *testing.T) {
	t.Parallel()
	guide, err := os.ReadFile("../../../docs/programmes.md")
	if err != nil {
		t.Fatal(err)
	}
	// An unknown word everywhere, so that every list of known words is told.
	_, mistakes := programme.Parse("x", []byte(`
qqqqqqqq: 1
not_for: [{qqqqqqqq: 1}]
authorities: [{qqqqqqqq: 1}]
themes: [{qqqqqqqq: 1}]
anchors: [{qqqqqqqq: 1}]
roles: [{qqqqqqqq: 1, side: qqqqqqqq, may: [qqqqqqqq], everyone: qqqqqqqq}]
tolerances: {qqqqqqqq: 1, right_after: {qqqqqqqq: 1}}
frame: {qqqqqqqq: 1}
duties: [{qqqqqqqq: 1}]
runs: qqqqqqqq
network:
  qqqqqqqq: 1
  seats: {qqqqqqqq: 1}
  kinds: [{qqqqqqqq: 1}]
  measures: [{qqqqqqqq: 1, unit: qqqqqqqq, period: qqqqqqqq, better: qqqqqqqq}]
analysis:
  qqqqqqqq: 1
  lenses: [{qqqqqqqq: 1}]
  data: [{qqqqqqqq: 1, kind: qqqqqqqq}]
  checklist: [{qqqqqqqq: 1}]
  guides: [{qqqqqqqq: 1}]
  surveys: [{qqqqqqqq: 1, groups: [{qqqqqqqq: 1}], questions: [{qqqqqqqq: 1, answer: qqqqqqqq}]}]
  learning: {qqqqqqqq: 1}
forms:
  - qqqqqqqq: 1
    sections:
      - qqqqqqqq: 1
        fields: [{qqqqqqqq: 1, kind: qqqqqqqq, means: qqqqqqqq, shows: qqqqqqqq, options: [{qqqqqqqq: 1}], columns: [{qqqqqqqq: 1}]}]
phases:
  - qqqqqqqq: 1
    activities:
      - qqqqqqqq: 1
        when: {qqqqqqqq: 1}
        form: qqqqqqqq
        length: {qqqqqqqq: 1}
        participants: [{qqqqqqqq: 1}]
        criteria: [{qqqqqqqq: 1}]
        deliverables: [{qqqqqqqq: 1, kind: qqqqqqqq}]
      - {id: a, name: {qqqqqqqq: 1}, when: {every: month, times: 2, after: x, except: [{qqqqqqqq: 1, number: 1}]}}
`))
	words := 0
	for _, m := range mistakes {
		for _, list := range []string{"there are: ", "one of ", "has the keys "} {
			if _, after, ok := strings.Cut(m.Text, list); ok {
				for word := range strings.SplitSeq(after, ", ") {
					words++
					if !strings.Contains(string(guide), "`"+word+"`") && !strings.Contains(string(guide), word+":") {
						t.Errorf("the guide does not speak of %q", word)
					}
				}
			}
		}
	}
	if words < 130 {
		t.Errorf("only %d words compared: %v", words, mistakes)
	}
}
