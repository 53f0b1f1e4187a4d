// Package find is the search of the directory. It keeps the words of all
// services in memory, and finds services as people speak: in any form of a word,
// in compounds written together or apart, by other words for the same, and when
// a word is misspelt.
//
// An Index is not safe for use by several goroutines while it is changed.
package find

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/platform/search"
)

// Index knows the words of all services.
type Index struct {
	numbers map[string]int32 // of the things that are there
	ids     []string         // by number; empty for one that was taken out
	has     [][]int32        // the words of each thing
	spare   []int32          // numbers that are free again

	words  []word
	byForm map[string]int32
	byStem map[string][]int32
	alike  map[string][]string // stems that mean the same, by stem
	others []word              // that stand in the list of synonyms alone
}

// word is a word of the vocabulary with the things that have it.
type word struct {
	search.Word
	sound   string
	letters uint32
	in      []posting
}

type posting struct {
	thing  int32
	weight int32
}

// Hit is a thing that was found.
type Hit struct {
	ID    string
	Score float64 // comparable within one search alone
}

// New makes an index without things. Words of one group mean the same.
func New(synonyms [][]string) *Index {
	x := &Index{numbers: map[string]int32{}, byForm: map[string]int32{}, byStem: map[string][]int32{}, alike: map[string][]string{}}
	known := map[string]bool{}
	for _, group := range synonyms {
		var stems []string
		for _, term := range search.Terms(strings.Join(group, " ")) {
			stems = append(stems, term.Stem)
			if !known[term.Form] {
				known[term.Form] = true
				x.others = append(x.others, newWord(search.Word{Form: term.Form, Stem: term.Stem}))
			}
		}
		for _, s := range stems {
			for _, other := range stems {
				if other != s && !slices.Contains(x.alike[s], other) {
					x.alike[s] = append(x.alike[s], other)
				}
			}
		}
	}
	return x
}

func newWord(w search.Word) word {
	return word{Word: w, sound: sound(w.Form), letters: lettersOf(w.Form)}
}

// Len is how many things there are.
func (x *Index) Len() int { return len(x.numbers) }

// Put adds a thing, in place of what was there under its id.
func (x *Index) Put(id string, fields ...search.Field) {
	x.Remove(id)
	var n int32
	if len(x.spare) > 0 {
		n, x.spare = x.spare[len(x.spare)-1], x.spare[:len(x.spare)-1]
		x.ids[n] = id
	} else {
		n = int32(len(x.ids)) //nolint:gosec // far fewer things than that
		x.ids, x.has = append(x.ids, id), append(x.has, nil)
	}
	x.numbers[id] = n
	words := search.Words(fields...)
	has := make([]int32, len(words))
	for i, w := range words {
		at, known := x.byForm[w.Form]
		if !known {
			at = int32(len(x.words)) //nolint:gosec // as many as there are words
			x.byForm[w.Form] = at
			x.byStem[w.Stem] = append(x.byStem[w.Stem], at)
			x.words = append(x.words, newWord(w))
		}
		x.words[at].in = append(x.words[at].in, posting{n, int32(w.Weight)}) //nolint:gosec // weights are small
		has[i] = at
	}
	x.has[n] = has
}

// Remove takes a thing out; one that is not there stays away.
func (x *Index) Remove(id string) {
	n, there := x.numbers[id]
	if !there {
		return
	}
	for _, at := range x.has[n] {
		x.words[at].in = slices.DeleteFunc(x.words[at].in, func(p posting) bool { return p.thing == n })
	}
	delete(x.numbers, id)
	x.ids[n], x.has[n] = "", nil
	x.spare = append(x.spare, n)
}

// How well a word is found, times its weight.
const (
	same      = 8 // the word, in any form
	synonym   = 6
	begun     = 4 // it begins with what is typed
	head      = 5 // a compound that ends with the word: "natherberg" by "herberg"
	modifier  = 3 // a compound that begins with it: "herbergsplads"
	misspelt  = 3
	loose     = 2 // a part of what is typed is found
	shortPart = 4 // letters: shorter words are no parts of others
)

// little are words that say little of what is asked for: every service helps.
var little = map[string]bool{"hjaelp": true, "hjaelpe": true, "hjaelper": true, "tilbud": true, "sted": true, "brug": true, "soeger": true, "gerne": true, "finde": true, "mangler": true}

// asked are the words of a query that say something.
func asked(query string) []search.Term {
	terms := search.Terms(query)
	telling := slices.DeleteFunc(slices.Clone(terms), func(t search.Term) bool { return little[t.Form] })
	if len(telling) == 0 {
		return terms
	}
	return telling
}

// Search finds the things that say what is asked for, the best first. A thing
// that has not every word is found when none or few have: it comes after those
// that have more. Nothing is found by an empty query.
func (x *Index) Search(query string) []Hit {
	terms := asked(query)
	if len(terms) == 0 || len(x.numbers) == 0 {
		return nil
	}
	meant := x.meant(terms)
	scores, matched := make([]float32, len(x.ids)), make([]uint8, len(x.ids))
	each := make([]float32, len(x.ids))
	var touched, of []int32
	for _, found := range meant {
		of = of[:0]
		for at, factor := range found {
			for _, p := range x.words[at].in {
				if each[p.thing] == 0 {
					of = append(of, p.thing)
				}
				each[p.thing] = max(each[p.thing], factor*float32(p.weight))
			}
		}
		// what few have says more
		rare := float32(math.Log(1 + float64(len(x.numbers))/float64(max(1, len(of)))))
		for _, thing := range of {
			if matched[thing] == 0 {
				touched = append(touched, thing)
			}
			scores[thing] += each[thing] * rare
			matched[thing]++
			each[thing] = 0
		}
	}
	most := uint8(0)
	for _, thing := range touched {
		most = max(most, matched[thing])
	}
	hits := make([]Hit, 0, len(touched))
	for _, thing := range touched {
		if matched[thing] == most || matched[thing]+1 == most && most > 1 {
			share := float64(matched[thing]) / float64(len(meant))
			hits = append(hits, Hit{x.ids[thing], float64(scores[thing]) * share * share})
		}
	}
	slices.SortFunc(hits, func(a, b Hit) int { return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID)) })
	return hits
}

// meant are the words by which each of the terms is found, and how well. A
// compound of which nothing is known is looked for by its two parts.
func (x *Index) meant(terms []search.Term) (all []map[int32]float32) {
	found, spelt := make([]map[int32]float32, len(terms)), make([][]search.Term, len(terms))
	for i, t := range terms {
		found[i], spelt[i] = map[int32]float32{}, []search.Term{t}
		x.add(found[i], t, 1)
		if len(found[i]) == 0 {
			// what it may have been meant to be, among the words there are
			spelt[i] = x.near(t)
			for _, m := range spelt[i] {
				x.add(found[i], m, float32(misspelt)/same)
			}
		}
	}
	for i := range terms {
		if i > 0 {
			x.joined(spelt[i-1], spelt[i], found[i-1], found[i])
		}
	}
	for i, t := range terms {
		parts := x.parts(t.Form)
		if len(found[i]) > 0 || len(parts) == 0 {
			all = append(all, found[i])
			continue
		}
		for _, part := range parts {
			one := map[int32]float32{}
			x.add(one, part, float32(loose)/same)
			all = append(all, one)
		}
	}
	return all
}

// joined adds to what two terms find the compound that they are when written
// together: "natte cafe".
func (x *Index) joined(first, second []search.Term, found ...map[int32]float32) {
	for _, a := range first {
		for _, b := range second {
			for _, joint := range []string{"", "s", "e"} {
				if t, known := x.knows(a.Form + joint + b.Form); known {
					for _, one := range found {
						x.put(one, t, 1)
					}
				}
			}
		}
	}
}

// add adds the words by which a term is found as it is written.
func (x *Index) add(found map[int32]float32, t search.Term, share float32) {
	x.put(found, t, share)
	put := func(at int32, factor float32) { found[at] = max(found[at], factor*share) }
	typed, part := utf8.RuneCountInString(t.Form) > 1, utf8.RuneCountInString(t.Stem) >= shortPart
	for at := range x.words {
		w := &x.words[at]
		switch n := int32(at); { //nolint:gosec // as many as there are words
		case len(w.in) == 0:
		case part && len(w.Stem) > len(t.Stem) && strings.HasSuffix(w.Stem, t.Stem):
			put(n, head)
		case part && len(w.Stem) > len(t.Stem) && strings.HasPrefix(w.Stem, t.Stem):
			put(n, modifier)
		case typed && strings.HasPrefix(w.Form, t.Form):
			put(n, begun)
		}
	}
}

// put adds the words that are the term in any form, or mean the same.
func (x *Index) put(found map[int32]float32, t search.Term, share float32) {
	use := func(stem string, factor float32) {
		for _, at := range x.byStem[stem] {
			if len(x.words[at].in) > 0 { // a word that nothing has any more finds nothing
				found[at] = max(found[at], factor*share)
			}
		}
	}
	use(t.Stem, same)
	for _, other := range x.alike[t.Stem] {
		use(other, synonym)
	}
}

// parts are the two words that a compound is made of, when both are known.
func (x *Index) parts(form string) []search.Term {
	for cut := len(form) - 3; cut >= 3; cut-- {
		first, second := form[:cut], form[cut:]
		b, ok := x.knows(second)
		if !ok {
			continue
		}
		for _, joint := range []string{"", "s", "e"} {
			if a, ok := x.knows(strings.TrimSuffix(first, joint)); ok && strings.HasSuffix(first, joint) {
				return []search.Term{a, b}
			}
		}
	}
	return nil
}

func (x *Index) knows(form string) (search.Term, bool) {
	terms := search.Terms(form)
	if len(terms) != 1 || utf8.RuneCountInString(form) < 3 {
		return search.Term{}, false
	}
	t := terms[0]
	return t, len(x.alike[t.Stem]) > 0 || slices.ContainsFunc(x.byStem[t.Stem], func(at int32) bool { return len(x.words[at].in) > 0 })
}
