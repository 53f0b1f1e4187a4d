package find_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"tovholder/internal/platform/search"
	"tovholder/internal/system/directory/find"

	"pgregory.net/rapid"
)

func index(synonyms [][]string, texts ...string) *find.Index {
	x := find.New(synonyms)
	for i, s := range texts {
		x.Put(fmt.Sprint(i), search.Field{Text: s, Weight: 1})
	}
	return x
}

func found(x *find.Index, query string) (ids []string) {
	for _, h := range x.Search(query) {
		ids = append(ids, h.ID)
	}
	return ids
}

func TestWordsAreFound(t *testing.T) {
	t.Parallel()
	synonyms := [][]string{{"hund", "kæledyr"}, {"sovested", "overnatning"}}
	for _, c := range []struct{ name, text, query string }{
		{"in another form", "Herberget for kvinder", "kvinde"},
		{"folded", "Sårpleje på gaden", "saarpleje"},
		{"in a compound, at its end", "Natherberg", "herberg"},
		{"in a compound, at its beginning", "Gældsrådgivning", "gæld"},
		{"while it is typed", "Retshjælpen", "retsh"},
		{"by a synonym", "Kæledyr må komme med", "hunde"},
		{"by a synonym of a misspelt word", "Overnatning", "soveted"},
		{"misspelt by a letter", "Herberg", "herbreg"},
		{"as it sounds", "Herberg", "hærbærg"},
		{"as it sounds, with a silent letter", "Vand og brød", "van"},
		{"written apart", "Natcafé", "nat café"},
		{"written together", "Herberg for kvinder", "kvindeherberg"},
	} {
		if got := found(index(synonyms, c.text, "Noget helt andet om fodbold"), c.query); !slices.Equal(got, []string{"0"}) {
			t.Errorf("%s: %q finds %v", c.name, c.query, got)
		}
	}
}

func TestWhatIsNotMeantIsNotFound(t *testing.T) {
	t.Parallel()
	x := index([][]string{{"hund", "kæledyr"}}, "Hunde er velkomne", "Fodbold for mænd")
	for _, query := range []string{"", "  ", "?!", "og med til", "tandlæge", "katte", "hus"} {
		if got := found(x, query); len(got) > 0 {
			t.Errorf("%q finds %v", query, got)
		}
	}
}

func TestWhatHasMoreOfTheWordsComesFirst(t *testing.T) {
	t.Parallel()
	x := index(nil, "Herberg for mænd", "Herberg for kvinder, hund tilladt", "Hundeklub", "Herberg for kvinder")
	if got := found(x, "herberg kvinde hund"); !slices.Equal(got, []string{"1", "3"}) {
		t.Errorf("found %v", got)
	}
}

// Whatever is put in and taken out, the index finds as one that was made anew.
func TestChangesLeaveNothingBehind(t *testing.T) {
	t.Parallel()
	words := []string{"herberg", "hund", "kvinde", "natcafé", "gæld", "bolig", "ung"}
	rapid.Check(t, func(t *rapid.T) {
		x, now := find.New(nil), map[string]string{}
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			id := fmt.Sprint(rapid.IntRange(0, 5).Draw(t, "id"))
			if rapid.Bool().Draw(t, "remove") {
				x.Remove(id)
				delete(now, id)
				continue
			}
			now[id] = rapid.SampledFrom(words).Draw(t, "a") + " " + rapid.SampledFrom(words).Draw(t, "b")
			x.Put(id, search.Field{Text: now[id], Weight: 1})
		}
		anew := find.New(nil)
		for id, s := range now {
			anew.Put(id, search.Field{Text: s, Weight: 1})
		}
		for _, w := range words {
			if got, want := x.Search(w), anew.Search(w); !slices.Equal(got, want) {
				t.Fatalf("%s: %v, made anew %v", w, got, want)
			}
		}
		if x.Len() != anew.Len() {
			t.Fatalf("%d things, made anew %d", x.Len(), anew.Len())
		}
	})
}

func FuzzSearch(f *testing.F) {
	x := index([][]string{{"hund", "kæledyr"}}, "Herberg for kvinder, hunde tilladt", "Natcafé")
	for _, s := range []string{"sovested til kvinde med hund", "\x00", "ååååååå", "nat café", "a b c d e f g h i j"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, query string) {
		for _, h := range x.Search(query) {
			if h.Score <= 0 {
				t.Errorf("%q: %v", query, h)
			}
		}
	})
}

// 20,000 services of about sixty words out of a vocabulary as the language has it.
func BenchmarkSearch(b *testing.B) {
	x, random := find.New([][]string{{"sovested", "overnatning", "herberg"}, {"hund", "kæledyr"}}), rand.New(rand.NewPCG(1, 2))
	heads := []string{"herberg", "hund", "kvinde", "natcafé", "gæld", "bolig", "ung", "rådgivning", "støtte", "behandling", "hjælp", "samtale", "familie", "arbejde", "sundhed", "kommune"}
	syllables := []string{"ka", "lund", "ver", "sti", "mo", "gard", "fro", "be", "nys", "tor", "hal", "ild", "ske", "ø", "rund", "plan"}
	vocabulary := slices.Clone(heads)
	for len(vocabulary) < 20000 {
		w := ""
		for range 2 + random.IntN(4) {
			w += syllables[random.IntN(len(syllables))]
		}
		vocabulary = append(vocabulary, w)
	}
	for i := range 20000 {
		var text string
		for range 60 {
			at := int(float64(len(vocabulary)) * random.Float64() * random.Float64() * random.Float64())
			text += " " + vocabulary[at]
		}
		x.Put(fmt.Sprint(i), search.Field{Text: text, Weight: 3})
	}
	for _, query := range []string{"hund", "sovested til kvinde med hund", "hærbærg", "kvindeherberg"} {
		b.Run(query, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				x.Search(query)
			}
		})
	}
}
