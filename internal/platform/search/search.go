// Package search finds texts by Danish words. It is pure: it says which words
// of a text are kept, in which forms, and which stretches of them a search
// looks through. The rooms keep the words in a table of their own and find by
// index, on both engines.
//
// A word is kept folded (small letters, æ, ø, å as ae, oe, aa, no accents), and
// as its stem: "kommunernes" is found by "kommune". A compound is found by its
// first part and by its last one: "metodenetværk" by "metode" and by "netværk".
package search

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/danish"
	"golang.org/x/text/unicode/norm"
)

// Field is a text of a thing, and how much a word in it weighs.
type Field struct {
	Text   string
	Weight int
}

// Word is a word of a thing as it is kept.
type Word struct {
	Form   string // folded
	Stem   string
	Back   string // the stem from its end to its beginning
	Weight int    // of the weightiest field that has it
}

const (
	mostWords   = 4000 // of one thing
	mostTerms   = 8    // of a search
	mostRead    = 64   // words of a search, those that say nothing included
	longestWord = 60   // letters; what is longer is cut
)

// Words are the words of a thing, each form once, in the order of the alphabet.
func Words(fields ...Field) []Word {
	weights := map[string]int{}
	for _, f := range fields {
		for _, form := range cut(f.Text) {
			if common[form] {
				continue
			}
			if _, known := weights[form]; known || len(weights) < mostWords {
				weights[form] = max(weights[form], f.Weight)
			}
		}
	}
	words := make([]Word, 0, len(weights))
	for form, weight := range weights {
		s := stem(form)
		words = append(words, Word{Form: form, Stem: s, Back: reverse(s), Weight: weight})
	}
	slices.SortFunc(words, func(a, b Word) int { return cmp.Compare(a.Form, b.Form) })
	return words
}

// Term is one word that is searched for.
type Term struct{ Form, Stem string }

// Terms are the words of a search, each once; those that every text has are
// left out when there are others.
func Terms(query string) []Term {
	var all, telling []Term
	for _, form := range cut(query) {
		t := Term{Form: form, Stem: stem(form)}
		if slices.Contains(all, t) {
			continue
		}
		if len(telling) == mostTerms || len(all) == mostRead {
			break
		}
		all = append(all, t)
		if !common[form] {
			telling = append(telling, t)
		}
	}
	if len(telling) == 0 {
		telling = all
	}
	return telling[:min(len(telling), mostTerms)]
}

// Column is a form in which words are kept.
type Column string

// The columns.
const (
	Form Column = "form"
	Stem Column = "stem"
	Back Column = "back"
)

// Span is a stretch of a column, From included and To not, in which a term is
// found; what is found there weighs Factor times its weight.
type Span struct {
	Column   Column
	From, To string
	Factor   int
}

// Shorter stems than this are not looked for at the end of other words: "ret"
// is no part of "straffet".
const shortestPart = 4

// Spans are where a term is found: the same word in another form, a word that
// begins with what has been typed so far, a compound that begins or ends with it.
func (t Term) Spans() []Span {
	spans := []Span{{Stem, t.Stem, t.Stem + "\x01", 4}}
	if utf8.RuneCountInString(t.Form) > 1 {
		spans = append(spans, Span{Form, t.Form, after(t.Form), 2})
	}
	if utf8.RuneCountInString(t.Stem) >= shortestPart {
		back := reverse(t.Stem)
		spans = append(spans, Span{Stem, t.Stem, after(t.Stem), 2}, Span{Back, back, after(back), 1})
	}
	return spans
}

// finds tells whether a word is found by the term, and how well.
func (t Term) finds(w Word) (factor int) {
	for _, s := range t.Spans() {
		in := map[Column]string{Form: w.Form, Stem: w.Stem, Back: w.Back}[s.Column]
		if s.From <= in && in < s.To {
			factor = max(factor, s.Factor)
		}
	}
	return factor
}

// after is past everything that begins with the prefix, in the order of bytes.
func after(prefix string) string { return prefix + "\U0010FFFF" }

// Fold writes a text in small letters, with å, æ and ø as aa, ae and oe, and
// without other accents.
func Fold(s string) string {
	s = letters.Replace(norm.NFC.String(strings.ToLower(s)))
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

var letters = strings.NewReplacer("å", "aa", "æ", "ae", "ø", "oe", "ä", "ae", "ö", "oe")

// cut are the folded words of a text.
func cut(s string) []string {
	words := strings.FieldsFunc(Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i, w := range words {
		if utf8.RuneCountInString(w) > longestWord {
			words[i] = string([]rune(w)[:longestWord])
		}
	}
	return words
}

// stem is a folded word without its endings.
func stem(form string) string {
	for _, other := range irregular {
		if rest, ok := strings.CutSuffix(form, other[0]); ok {
			return rest + other[1]
		}
	}
	env := snowballstem.NewEnv(form)
	danish.Stem(env)
	return env.Current()
}

// irregular are words whose other forms have another vowel, folded; compounds
// end with them. What stands second is the stem of the basic form.
var irregular = [][2]string{
	{"boernenes", "barn"},
	{"boernene", "barn"},
	{"boerns", "barn"},
	{"boern", "barn"},
	{"maendene", "mand"},
	{"maends", "mand"},
	{"maend", "mand"},
	{"boegerne", "bog"},
	{"boeger", "bog"},
	{"moedrene", "mor"},
	{"moedre", "mor"},
	{"faedrene", "far"},
	{"faedre", "far"},
	{"broedre", "bror"},
	{"doetre", "datt"},
	{"naetterne", "nat"},
	{"naetter", "nat"},
	{"haenderne", "haand"},
	{"haender", "haand"},
	{"kraefterne", "kraft"},
	{"kraefter", "kraft"},
}

func reverse(s string) string {
	runes := []rune(s)
	slices.Reverse(runes)
	return string(runes)
}

// common are words that say nothing about what a text is about, folded.
var common = func() map[string]bool {
	words := map[string]bool{}
	for w := range strings.FieldsSeq(`ad af alle alt at blev blive bliver da de dem den denne der deres det dette dig din disse dog du
		efter eller en end er et for fra ham han hans har have hende her hos hun hvad hvem hver hvor hvordan hvorfor i ikke ind jeg jer jeres
		kan kunne man mange med meget men mig min mit mod naar ned nogen noget nogle nu og ogsaa om op os over paa saa sig sin sine sit
		skal skulle som til ud under vaere var ved vi vil ville vor vores the of and to in a is`) {
		words[w] = true
	}
	return words
}()
