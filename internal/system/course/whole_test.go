package course_test

import (
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func headings(d paper.Document) (all []string) {
	for _, b := range d.Blocks {
		if b.Heading != nil {
			all = append(all, b.Heading.Text)
		}
	}
	return all
}

func TestA9TheWholeCourseIsOneDocument(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := h.Course(house.Advisory, "Nørrekær").ID
		quiet := func(int) {}
		whole, err := h.Courses.Whole(t.Context(), h.Scope("forloebsleder"), id, course.Parts(), quiet)
		if err != nil {
			t.Fatal(err)
		}
		got := headings(whole)
		for _, want := range []string{
			"Mennesker", "Fasen Forberede", "Fasen Forandre", "Beskrivelse af mål og værdi", "Samarbejdsaftale", "Aktivitets- og milepælsplan",
			"Åbne opgaver",
		} {
			if !slices.ContainsFunc(got, func(h string) bool { return strings.Contains(h, want) }) {
				t.Errorf("%q is missing among %q", want, got)
			}
		}
		if whole.Lang != "da" || whole.Title != "Nørrekær Kommune" || !strings.Contains(string(whole.Canonical()), "Birgitte Nørreskov") {
			t.Errorf("the document is %q in %q", whole.Title, whole.Lang)
		}

		only, err := h.Courses.Whole(t.Context(), h.Scope("raadgiver"), id, []course.Part{course.PartFollowUp}, quiet)
		if err != nil {
			t.Fatal(err)
		}
		if got := headings(only); slices.Contains(got, "Samarbejdsaftale") || slices.Contains(got, "Mennesker") {
			t.Errorf("the follow-up alone has %q", got)
		}
		if _, err := h.Courses.Whole(t.Context(), h.Scope("soenderaa"), id, course.Parts(), quiet); !fault.Is(err, fault.NotFound) {
			t.Errorf("a stranger's document: %v", err)
		}
	})
}

func TestA9EvaluationAndFollowUpAreHandedOutAlone(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	id := h.Course(house.Advisory, "Sønderå").ID
	if _, err := h.Forms.Begin(t.Context(), h.Scope("raadgiver"), subject.Ref{Kind: course.Kind, ID: string(id)}, "evaluering", ""); err != nil {
		t.Fatal(err)
	}
	d, err := h.Courses.Whole(t.Context(), h.Scope("raadgiver"), id, []course.Part{course.PartFollowUp}, func(int) {})
	if err != nil {
		t.Fatal(err)
	}
	got := headings(d)
	if !slices.Contains(got, "Evaluering af samarbejdet") || !slices.Contains(got, "Plan for det videre arbejde") || slices.Contains(got, "Samarbejdsaftale") {
		t.Errorf("the follow-up has %q", got)
	}
}

func TestWhatIsOrderedIsChecked(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	id := h.Course(house.Advisory, "Nørrekær").ID
	for name, c := range map[string]struct {
		wanted course.Handout
		kind   fault.Kind
		by     string
	}{
		"nothing":        {course.Handout{Course: id, Format: "pdf"}, fault.Invalid, "leder"},
		"unknown part":   {course.Handout{Course: id, Parts: []course.Part{"alt"}, Format: "pdf"}, fault.Invalid, "leder"},
		"unknown format": {course.Handout{Course: id, Parts: course.Parts(), Format: "exe"}, fault.Invalid, "leder"},
		"a stranger":     {course.Handout{Course: id, Parts: course.Parts(), Format: "pdf"}, fault.NotFound, "soenderaa"},
	} {
		if _, err := h.Courses.Order(t.Context(), h.Scope(c.by), c.wanted); !fault.Is(err, c.kind) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
