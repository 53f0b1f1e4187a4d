package form_test

import (
	"strings"
	"testing"

	"tovholder/internal/core/form"

	"pgregory.net/rapid"
)

func marked(pieces []form.Piece) string {
	var b strings.Builder
	for _, p := range pieces {
		b.WriteString([]string{p.Text, "[-" + p.Text + "-]", "[+" + p.Text + "+]"}[p.Only])
	}
	return b.String()
}

func TestDifferencesAreMarkedByWord(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ first, second, want string }{
		{"", "", ""},
		{"", "nyt", "[+nyt+]"},
		{"væk", "", "[-væk-]"},
		{"Vi mødes hver uge.", "Vi mødes hver måned.", "Vi mødes hver [-uge-][+måned+]."},
		{"Vi mødes hver uge.", "Vi mødes tit, hver uge.", "Vi mødes [+tit, +]hver uge."},
		{"a\nb", "a\nc\nb", "a\n[+c\n+]b"},
	} {
		if got := marked(form.Diff(c.first, c.second)); got != c.want {
			t.Errorf("%q and %q: %s, want %s", c.first, c.second, got, c.want)
		}
	}
}

// Whatever is compared, the pieces of either version give its text.
func TestNothingIsLostInAComparison(t *testing.T) {
	t.Parallel()
	text := rapid.StringOf(rapid.SampledFrom([]rune("abæ .,\nå1")))
	rapid.Check(t, func(r *rapid.T) {
		a, b := text.Draw(r, "a"), text.Draw(r, "b")
		var first, second strings.Builder
		for _, p := range form.Diff(a, b) {
			if p.Only != form.InSecond {
				first.WriteString(p.Text)
			}
			if p.Only != form.InFirst {
				second.WriteString(p.Text)
			}
		}
		if first.String() != a || second.String() != b {
			r.Errorf("%q became %q, %q became %q", a, first.String(), b, second.String())
		}
	})
	long := strings.Repeat("ord ", 2500)
	if pieces := form.Diff(long+"a", "b "+long); len(pieces) == 0 {
		t.Error("long texts are not compared")
	}
}
