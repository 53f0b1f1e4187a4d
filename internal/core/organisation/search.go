package organisation

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// mostWords is how many words of a search or a name count.
const mostWords = 12

// fold writes a text in the form that is searched in: small letters, with å,
// æ and ø as aa, ae and oe, without other accents, cut into words.
func fold(s string) []string {
	s = strings.NewReplacer("å", "aa", "æ", "ae", "ø", "oe", "ä", "ae", "ö", "oe").Replace(norm.NFC.String(strings.ToLower(s)))
	bare := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
	words := strings.FieldsFunc(bare, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return words[:min(len(words), mostWords)]
}

// tails are the words themselves and their endings of three letters or more.
func tails(words []string) []string {
	all := slices.Clone(words)
	for _, w := range words {
		for i := range w {
			if i > 0 && len(w)-i >= 3 {
				all = append(all, w[i:])
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}
