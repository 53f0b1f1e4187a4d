package knowledge_test

import (
	"fmt"
	"slices"
	"testing"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// N4: experience and method development are gathered in the network: who takes
// part reads it, the organisation that wrote it changes it, in versions.
func TestN4ExperienceIsGatheredInVersions(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		s := enter(t, h)
		id := s.write("implementering", "Samtaleskema til de første uger", "Et skema med otte spørgsmål.")
		v, err := h.Library.Find(t.Context(), h.Scope("raadgiver"), id)
		s.ok(err)
		if v.MayEdit || !v.MayShare || v.OrgName != "Nørrekær Kommune" || v.Version != 1 {
			t.Errorf("the adviser sees %+v", v)
		}
		edit := knowledge.Edit{Content: v.Content, Note: "Et spørgsmål mere.", Version: 1}
		edit.What = "Et skema med ni spørgsmål."
		s.is(fault.Forbidden, h.Library.Change(t.Context(), h.Scope("raadgiver"), id, edit))
		s.ok(h.Library.Change(t.Context(), h.Scope("metodeansvarlig"), id, edit))
		edit.What = "Et skema med ti spørgsmål."
		s.is(fault.Stale, h.Library.Change(t.Context(), h.Scope("gademedarbejder"), id, edit))
		v, versions, err := h.Library.Versions(t.Context(), h.Scope("raadgiver"), id)
		s.ok(err)
		if len(versions) != 2 || versions[1].What != "Et skema med otte spørgsmål." || v.What != "Et skema med ni spørgsmål." || versions[0].Note != "Et spørgsmål mere." {
			t.Errorf("the versions: %+v", versions)
		}
		// what says the same makes no version
		edit.What, edit.Version = v.What, 2
		s.ok(h.Library.Change(t.Context(), h.Scope("metodeansvarlig"), id, edit))
		if v, err = h.Library.Find(t.Context(), h.Scope("metodeansvarlig"), id); err != nil || v.Version != 2 {
			t.Errorf("version %d, %v", v.Version, err)
		}
	})
}

// Who may not read a thing finds it neither by its id nor by its words, nor
// learns from a guess which words there are.
func TestHiddenThingsAreNotFound(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		s := enter(t, h)
		id := s.write("implementering", "Nøglebundtet", "Zebrafinkerne flytter ind.", "egern")
		for _, who := range []string{"soenderaa", "forstander", "konsulent", "borger", "admin"} {
			_, err := h.Library.Find(t.Context(), h.Scope(who), id)
			s.is(fault.NotFound, err)
			_, _, err = h.Library.Versions(t.Context(), h.Scope(who), id)
			s.is(fault.NotFound, err)
			s.is(fault.NotFound, h.Library.Change(t.Context(), h.Scope(who), id, knowledge.Edit{Version: 1}))
			s.is(fault.NotFound, h.Library.Share(t.Context(), h.Scope(who), id, knowledge.Everyone))
			for _, f := range []knowledge.Filter{{}, {Query: "zebrafinker"}, {Query: "zebrafinken"}, {Query: "zebrafiknerne"}, {Tag: "egern"}, {In: s.in}} {
				if titles, page := s.found(who, f); slices.Contains(titles, "Nøglebundtet") || page.Meant != "" {
					t.Errorf("%s finds %v (%q) with %+v", who, titles, page.Meant, f)
				}
			}
		}
		if titles, page := s.found("metodeansvarlig", knowledge.Filter{Query: "zebrafiknerne"}); len(titles) != 1 || page.Meant != "zebrafinkerne" {
			t.Errorf("a slip is not forgiven: %v, %q", titles, page.Meant)
		}
		choices, err := h.Library.Choices(t.Context(), h.Scope("borger"))
		s.ok(err)
		if slices.ContainsFunc(choices.Voices, func(v knowledge.Voice) bool { return v.Name == "Nørrekær Kommune" }) {
			t.Errorf("a stranger may choose among %v", choices.Voices)
		}

		// those who lead the network share it with everybody, and take it back
		s.is(fault.Forbidden, h.Library.Share(t.Context(), h.Scope("implementering"), id, knowledge.Everyone))
		s.ok(h.Library.Share(t.Context(), h.Scope("raadgiver"), id, knowledge.Everyone))
		if titles, _ := s.found("soenderaa", knowledge.Filter{Query: "zebrafinker"}); len(titles) != 1 {
			t.Errorf("what is shared is not found: %v", titles)
		}
		if titles, _ := s.found("konsulent", knowledge.Filter{Query: "zebrafinker"}); len(titles) != 0 {
			t.Errorf("the consultant finds %v", titles)
		}
		v, err := h.Library.Find(t.Context(), h.Scope("soenderaa"), id)
		s.ok(err)
		if v.Place != nil || v.MayEdit || v.MayShare || v.Label.Address != "" {
			t.Errorf("who reads what is shared may %+v", v)
		}
		s.is(fault.Forbidden, h.Library.Change(t.Context(), h.Scope("soenderaa"), id, knowledge.Edit{Version: 1}))
		s.ok(h.Library.Share(t.Context(), h.Scope("raadgiver"), id, knowledge.Members))
		_, err = h.Library.Find(t.Context(), h.Scope("soenderaa"), id)
		s.is(fault.NotFound, err)
	})
}

// Everyday searches find what they should, the title before the text.
func TestTheLibraryIsSearchedInDanish(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		s := enter(t, h)
		texts := map[string]string{
			"Trivselsskemaet":                   "Barnets hverdag og trivsel måles hver måned, og børnene svarer selv.",
			"Kommunernes hjemløshedsplaner":     "Sådan hænger planen sammen med boligselskabernes aftaler.",
			"Den første samtale på herberget":   "En guide til medarbejderne om mødet med den nye beboer.",
			"Fordelingsmøder i Gadeteamet":      "Gadearbejderne og bostøtten fordeler opgaverne hver tirsdag.",
			"Aftale med fængslet om løsladelse": "Kriminalforsorgen ringer otte uger før løsladelsen.",
			"Pårørendesamtaler":                 "Forældrene og andre pårørende inddrages, når borgeren siger ja.",
		}
		for title, what := range texts {
			s.write("implementering", title, what)
		}
		for query, want := range map[string]string{
			"trivsel": "Trivselsskemaet", "skemaer": "Trivselsskemaet", "barn": "Trivselsskemaet", "børns hverdag": "Trivselsskemaet", "maaned": "Trivselsskemaet",
			"hjemløs": "Kommunernes hjemløshedsplaner", "planer": "Kommunernes hjemløshedsplaner", "kommune": "Kommunernes hjemløshedsplaner", "boligselskab": "Kommunernes hjemløshedsplaner",
			"samtaler": "Pårørendesamtaler", "første samtaler": "Den første samtale på herberget", "herberg": "Den første samtale på herberget", "medarbejder guide": "Den første samtale på herberget",
			"gadearbejder": "Fordelingsmøder i Gadeteamet", "møde": "Fordelingsmøder i Gadeteamet", "fordele opgaver": "Fordelingsmøder i Gadeteamet",
			"fængsel": "Aftale med fængslet om løsladelse", "loesladelser": "Aftale med fængslet om løsladelse", "aftal": "Aftale med fængslet om løsladelse",
			"pårørende": "Pårørendesamtaler", "forældre": "Pårørendesamtaler", "paaroerende borger": "Pårørendesamtaler",
			"hvordan inddrager vi pårørende": "Pårørendesamtaler",
		} {
			if titles, _ := s.found("metodeansvarlig", knowledge.Filter{Query: query, In: s.in}); len(titles) == 0 || !slices.Contains(titles, want) {
				t.Errorf("%q finds %v, not %q", query, titles, want)
			}
		}
		if titles, _ := s.found("metodeansvarlig", knowledge.Filter{Query: "løsladelse", In: s.in}); len(titles) != 1 {
			t.Errorf("more is found than there is: %v", titles)
		}
		if titles, _ := s.found("metodeansvarlig", knowledge.Filter{Query: "cykelværksted"}); len(titles) != 0 {
			t.Errorf("found without being there: %v", titles)
		}
	})
}

// Filters hold across the pages, and each thing is listed once.
func TestFiltersHoldAcrossPages(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		s := enter(t, h)
		for i := range 47 {
			kind := knowledge.Tool
			if i%3 == 0 {
				kind = knowledge.Experience
			}
			_, err := h.Library.Write(t.Context(), h.Scope("implementering"), knowledge.New{
				Kind: kind, In: s.in, Content: knowledge.Content{Title: fmt.Sprintf("Bidrag %02d", i), What: "Om skemaer.", Method: knowledge.ICM, Tags: []string{"prøve"}},
			})
			s.ok(err)
		}
		for _, f := range []knowledge.Filter{{Tag: "prøve", Kind: knowledge.Tool}, {Query: "skema", Tag: "prøve", Kind: knowledge.Tool}} {
			seen := map[string]int{}
			for range 9 {
				titles, page := s.found("metodeansvarlig", f)
				for _, title := range titles {
					seen[title]++
				}
				if f.After = page.Next; f.After == "" {
					break
				}
			}
			if len(seen) != 31 {
				t.Errorf("%d of 31 are listed", len(seen))
			}
			for title, n := range seen {
				if n > 1 {
					t.Errorf("%s is listed %d times", title, n)
				}
			}
		}
		if titles, _ := s.found("metodeansvarlig", knowledge.Filter{Tag: "prøve", Method: knowledge.CTI}); len(titles) > 0 {
			t.Errorf("another method finds %v", titles)
		}
	})
}

func TestWhatCantBeWritten(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	s := enter(t, h)
	good := knowledge.New{Kind: knowledge.Tool, In: s.in, Content: knowledge.Content{Title: "Skema", What: "Et skema."}}
	try := func(who string, change func(*knowledge.New)) error {
		n := good
		change(&n)
		_, err := h.Library.Write(t.Context(), h.Scope(who), n)
		return err
	}
	for name, change := range map[string]func(*knowledge.New){
		"no title": func(n *knowledge.New) { n.Title = " " }, "no text": func(n *knowledge.New) { n.What = "" }, "no kind": func(n *knowledge.New) { n.Kind = "bog" },
		"a method that is none": func(n *knowledge.New) { n.Method = "zen" }, "a setting that is none": func(n *knowledge.New) { n.Setting = "månen" },
		"a personal number in a section": func(n *knowledge.New) { n.Result = "Borgeren 710203-1234 flyttede." }, "one in the title": func(n *knowledge.New) { n.Title = "710203-1234" },
		"one in a theme": func(n *knowledge.New) { n.Tags = []string{"710203-1234"} },
	} {
		if err := try("metodeansvarlig", change); !fault.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	s.is(fault.NotFound, try("soenderaa", func(*knowledge.New) {}))
	s.is(fault.NotFound, try("metodeansvarlig", func(n *knowledge.New) { n.In = subject.Ref{Kind: network.Kind, ID: "x"} }))
	s.is(fault.NotFound, try("metodeansvarlig", func(n *knowledge.New) { n.In.Kind = "kommune" }))

	good.Once = "samme ønske"
	first, err := h.Library.Write(t.Context(), h.Scope("metodeansvarlig"), good)
	s.ok(err)
	second, err := h.Library.Write(t.Context(), h.Scope("metodeansvarlig"), good)
	s.ok(err)
	if first != second {
		t.Error("the same wish made two entries")
	}
}

// Files are looked at before they are kept, and are read by those who read the
// entry.
func TestFilesOfAnEntry(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	s := enter(t, h)
	id := s.write("implementering", "Skema", "Et skema.")
	s.ok(h.Library.Attach(t.Context(), h.Scope("metodeansvarlig"), id, "skema.txt", []byte("Otte spørgsmål.")))
	s.is(fault.Invalid, h.Library.Attach(t.Context(), h.Scope("metodeansvarlig"), id, "skema.pdf", []byte("ikke en PDF")))
	s.is(fault.Forbidden, h.Library.Attach(t.Context(), h.Scope("raadgiver"), id, "skema.txt", []byte("Ni.")))
	v, err := h.Library.Find(t.Context(), h.Scope("raadgiver"), id)
	s.ok(err)
	if len(v.Files) != 1 {
		t.Fatalf("files: %+v", v.Files)
	}
	f, err := h.Library.Open(t.Context(), h.Scope("raadgiver"), id, v.Files[0].ID)
	s.ok(err)
	if string(f.Bytes) != "Otte spørgsmål." {
		t.Errorf("the file says %q", f.Bytes)
	}
	_, err = h.Library.Open(t.Context(), h.Scope("soenderaa"), id, v.Files[0].ID)
	s.is(fault.NotFound, err)
	other := s.write("implementering", "Et andet", "Noget.")
	_, err = h.Library.Open(t.Context(), h.Scope("metodeansvarlig"), other, v.Files[0].ID)
	s.is(fault.NotFound, err)
	s.ok(h.Library.Detach(t.Context(), h.Scope("metodeansvarlig"), id, v.Files[0].ID))
	_, err = h.Library.Open(t.Context(), h.Scope("metodeansvarlig"), id, v.Files[0].ID)
	s.is(fault.NotFound, err)
}
