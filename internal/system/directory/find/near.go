package find

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"tovholder/internal/platform/search"
)

// near are the known words that a misspelt one sounds like, or that are few
// slips away: one slip, or two in a long word. Only the nearest are given.
func (x *Index) near(t search.Term) []search.Term {
	nearest, best := x.nearTo(t.Form)
	if t.Stem != t.Form {
		if others, far := x.nearTo(t.Stem); far < best {
			return others
		}
	}
	return nearest
}

// mostNear is how many words a misspelt one is taken for.
const mostNear = 8

func (x *Index) nearTo(form string) (nearest []search.Term, best int) {
	const shortest, long, none = 4, 8, 99 // letters; farther than anything
	letters := utf8.RuneCountInString(form)
	if letters < shortest {
		return nil, none
	}
	allowed := 1
	if letters >= long {
		allowed = 2
	}
	best = 2*allowed + 1 // in halves of a slip: what sounds the same is half a slip away
	heard, has := sound(form), lettersOf(form)
	for n, list := range [][]word{x.words, x.others} {
		for i := range list {
			w := &list[i]
			if n == 0 && len(w.in) == 0 {
				continue // nothing has it any more
			}
			if bits.OnesCount32(w.letters^has) > 2*allowed+3 { // a sound may change more letters than a slip
				continue
			}
			far := 2 * search.Slips(form, w.Form, allowed)
			switch {
			case w.sound == heard:
				far = min(far, 1)
			case far > 2*allowed:
				far = 2*search.Slips(heard, w.sound, allowed-1) + 1
			}
			if far > 2*allowed || far > best {
				continue
			}
			if far < best {
				nearest, best = nearest[:0], far
			}
			if len(nearest) < mostNear {
				nearest = append(nearest, search.Term{Form: w.Form, Stem: w.Stem})
			}
		}
	}
	if len(nearest) == 0 {
		best = none
	}
	return nearest, best
}

// lettersOf is the set of a word's letters.
func lettersOf(form string) (set uint32) {
	for _, c := range form {
		if 'a' <= c && c <= 'z' {
			set |= 1 << (c - 'a')
		}
	}
	return set
}

// heard are spellings that sound alike in Danish, the longer first. Words are
// folded: ae, oe and aa stand for æ, ø and å.
var heard = strings.NewReplacer(
	"hv", "v", "hj", "j", "gj", "g", "kj", "k",
	"nd", "n", "ld", "l", "rd", "r", "dt", "t", "ds", "s",
	"ph", "f", "th", "t", "sch", "sj", "ch", "sj", "ck", "k", "qu", "kv", "x", "ks", "z", "s", "c", "k", "w", "v",
	"ae", "e", "eg", "aj", "ej", "aj", "oej", "oj", "aa", "o", "oe", "o", "y", "i",
)

// sound is a folded word as it is heard: spellings that sound alike are one, and
// double letters single.
func sound(form string) string {
	var b strings.Builder
	last := rune(0)
	for _, c := range heard.Replace(form) {
		if c != last {
			b.WriteRune(c)
		}
		last = c
	}
	return b.String()
}
