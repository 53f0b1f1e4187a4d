package search

import (
	"strings"
	"unicode"
)

// Nearby is the stretch of forms among which a word is looked for that was
// meant by a misspelt one: those that begin alike. ok is false for a word that
// is too short to guess at.
func (t Term) Nearby() (from, to string, ok bool) {
	runes := []rune(t.Form)
	if len(runes) < shortestGuess {
		return "", "", false
	}
	start := string(runes[:2])
	return start, after(start), true
}

const (
	shortestGuess = 4
	longGuess     = 8 // from so many letters on, two slips are forgiven
)

// Near is the form among those that are known that is nearest to a misspelt
// one: one slip away – a letter too much, too little, wrong, or two swapped –
// or two in a long word. ok is false when there is none, or when the term is
// found among them as it is.
func (t Term) Near(known []string) (meant string, ok bool) {
	allowed := 1
	if len([]rune(t.Form)) >= longGuess {
		allowed = 2
	}
	best := allowed + 1
	for _, form := range known {
		if t.finds(Word{Form: form, Stem: stem(form), Back: reverse(stem(form))}) > 0 {
			return "", false
		}
		if d := slips([]rune(t.Form), []rune(form), allowed); d < best {
			best, meant = d, form
		}
	}
	return meant, best <= allowed
}

// slips is how many slips lie between two words; more than allowed when there
// are more.
func slips(a, b []rune, allowed int) int {
	if len(a)-len(b) > allowed || len(b)-len(a) > allowed {
		return allowed + 1
	}
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range a {
		row[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

// Slips is how many slips lie between two words: a letter too much, too little,
// wrong, or two swapped. It is most+1 when there are more than most.
func Slips(a, b string, most int) int {
	if most < 0 {
		return most + 1
	}
	return min(slips([]rune(a), []rune(b), most), most+1)
}

// Excerpt is the part of a text around the first word that one of the terms
// finds, about so many letters long; its beginning when none does.
func Excerpt(text string, terms []Term, length int) string {
	text = strings.Join(strings.Fields(text), " ")
	runes := []rune(text)
	if len(runes) <= length {
		return text
	}
	from := 0
	if at, found := firstFound(runes, terms); found && at > length*2/3 {
		from = at - length/3
		for from < at && runes[from-1] != ' ' {
			from++
		}
	}
	to := min(from+length, len(runes))
	for to < len(runes) && to > from+length/2 && runes[to] != ' ' {
		to--
	}
	excerpt := strings.TrimSpace(string(runes[from:to]))
	if from > 0 {
		excerpt = "… " + excerpt
	}
	if to < len(runes) {
		excerpt += " …"
	}
	return excerpt
}

func firstFound(runes []rune, terms []Term) (at int, found bool) {
	start := -1
	for i := 0; i <= len(runes); i++ {
		inside := i < len(runes) && (unicode.IsLetter(runes[i]) || unicode.IsDigit(runes[i]))
		switch {
		case inside && start < 0:
			start = i
		case !inside && start >= 0:
			for _, w := range Words(Field{Text: string(runes[start:i]), Weight: 1}) {
				for _, t := range terms {
					if t.finds(w) > 0 {
						return start, true
					}
				}
			}
			start = -1
		}
	}
	return 0, false
}
