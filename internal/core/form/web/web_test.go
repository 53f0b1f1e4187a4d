package web_test

import (
	"context"
	"os"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// desk is a course at Nørrekær with a statement that has been begun.
type desk struct {
	*house.House
	t      *testing.T
	course string // its address
	id     form.ID
	at     string // the document's address
}

const first = "/skriv/baggrund"

func laid(t *testing.T, h *house.House) *desk {
	t.Helper()
	ctx := context.Background()
	adviser := h.Scope("raadgiver")
	id := h.Start(house.Advisory, h.Organisation("Nørrekær").ID, "deadline", house.Day(2027, time.March, 1))
	for role, persona := range map[string]string{"forloebsleder": "forloebsleder", "ledere": "metodeansvarlig", "ledelse": "leder", "implementeringsteam": "implementering"} {
		if err := h.Courses.Give(ctx, adviser, id, course.Gift{Role: role, Person: organisation.PersonID(h.Scope(persona).Person)}); err != nil {
			t.Fatal(err)
		}
	}
	d, err := h.Forms.Begin(ctx, adviser, subject.Ref{Kind: course.Kind, ID: string(id)}, "maal-og-vaerdi", "")
	if err != nil {
		t.Fatal(err)
	}
	return &desk{House: h, t: t, course: "/forloeb/" + string(id), id: d, at: "/dokumenter/" + string(d)}
}

// said is what is saved at a field.
func (k *desk) said(field string) string {
	k.t.Helper()
	d, err := k.Forms.Find(context.Background(), k.Scope("raadgiver"), k.id)
	if err != nil {
		k.t.Fatal(err)
	}
	return d.Entry(field).Cells[""]
}

// write lets somebody else write at a field meanwhile.
func (k *desk) write(by access.Scope, field, words string) {
	k.t.Helper()
	d, err := k.Forms.Find(context.Background(), by, k.id)
	if err != nil {
		k.t.Fatal(err)
	}
	out, err := k.Forms.Write(context.Background(), by, k.id, form.Batch{Edits: []form.Edit{{Key: field, Base: d.Entry(field).Version, Cells: form.Cells{"": words}}}})
	if err != nil || len(out.Saved) != 1 {
		k.t.Fatalf("%+v, %v", out, err)
	}
}

// Without a script: a section is filled in, saved and read again.
func TestASectionIsWrittenWithoutAScript(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		k := laid(t, h)
		by := h.As("forloebsleder")
		by.Get(k.course + "/dokumenter").Is(200)
		page := by.Get(k.at + first).Is(200)
		next := by.Submit(page, k.at+first, "v.nuvaerende-praksis", "Vi mødes hver uge.").Is(200)
		if !strings.HasPrefix(next.Address, k.at+"/skriv/udviklingspunkter") || k.said("nuvaerende-praksis") != "Vi mødes hver uge." {
			t.Errorf("%s: %q", next.Address, k.said("nuvaerende-praksis"))
		}
		by.Get(k.at).Is(200, htmlcheck.In("#nuvaerende-praksis", htmlcheck.Says("Vi mødes hver uge.")))
	})
}

// Two who write the same: the later one gets both, side by side; what the other
// wrote elsewhere is left in peace.
func TestBothVersionsAreShownWithoutAScript(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		k := laid(t, h)
		second := h.Scope("metodeansvarlig")
		k.write(second, "nuvaerende-praksis", "Vi mødes hver uge.")
		by := h.As("forloebsleder")
		page := by.Get(k.at + first)
		k.write(second, "nuvaerende-praksis", "Vi mødes hver måned.")
		k.write(second, "anledning", "Flere på gaden.")
		both := by.Submit(page, k.at+first, "v.nuvaerende-praksis", "Vi mødes tit.").Is(412,
			htmlcheck.In(".conflict", htmlcheck.Says("Vi mødes hver måned")), htmlcheck.In(".conflict ins", htmlcheck.Says("tit")), htmlcheck.In(".conflict del", htmlcheck.Says("måned")),
			htmlcheck.Any("textarea", htmlcheck.Says("Vi mødes tit.")), htmlcheck.In(".error-summary", htmlcheck.Says(second.Name)))
		if k.said("anledning") != "Flere på gaden." || k.said("nuvaerende-praksis") != "Vi mødes hver måned." {
			t.Error("what the other wrote is gone")
		}
		by.Submit(both, k.at+first, "v.nuvaerende-praksis", "Vi mødes tit, mindst hver måned.").Is(200)
		if got := k.said("nuvaerende-praksis"); got != "Vi mødes tit, mindst hver måned." {
			t.Errorf("it says %q", got)
		}
	})
}

func TestWhatCanNotBeTakenIsShownAgain(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		k := laid(t, h)
		by := h.As("forloebsleder")
		long := strings.Repeat("lang ", 2500)
		by.Submit(by.Get(k.at+first), k.at+first, "v.nuvaerende-praksis", long, "v.anledning", "Flere på gaden.").
			Is(422, htmlcheck.In(".error-summary", htmlcheck.Says("10.000")), htmlcheck.Any("textarea", htmlcheck.Says("lang lang lang")))
		if k.said("anledning") != "Flere på gaden." {
			t.Error("what could be taken was not")
		}
	})
}

func TestRowsWithoutAScript(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		k := laid(t, h)
		by := h.As("forloebsleder")
		at := k.at + "/skriv/maal"
		page := by.Post(at, "add", "maal").Is(200)
		rows := htmlcheck.Find(page.Doc, "tbody[data-entry]")
		if len(rows) == 0 {
			t.Fatal("no row")
		}
		key := htmlcheck.Attr(rows[0], "data-entry")
		by.Submit(page, at, "v."+key+".maal", "Bolig", "v."+key+".succeskriterium", "Ni ud af ti").Is(200)
		by.Post(at, "b."+key, "2", "v."+key+".maal", "Egen bolig").Is(200) // a page without the other columns
		if d, err := h.Forms.Find(context.Background(), h.Scope("raadgiver"), k.id); err != nil || d.Entry(key).Cells["succeskriterium"] != "Ni ud af ti" {
			t.Errorf("what was not sent is gone: %+v, %v", d.Entry(key), err)
		}
		removed := by.Post(at, "b."+key, "3-", "v."+key+".maal", "Egen bolig", "remove", key)
		removed.Is(200, htmlcheck.In(".rows-removed", htmlcheck.Says("Egen bolig")))
		by.Post(at, "restore", key).Is(200)
		if d, err := h.Forms.Find(context.Background(), h.Scope("raadgiver"), k.id); err != nil || len(d.Rows("maal")) != 1 {
			t.Errorf("%+v, %v", d, err)
		}
	})
}

// An expired session: the log-in carries what was written, and it is saved
// afterwards.
func TestAnExpiredSessionLosesNothingWithoutAScript(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		k := laid(t, h)
		by := h.NewClient("forloebsleder")
		by.LogIn()
		page := by.Get(k.at + first).Is(200)
		by.Post("/logout")
		asked := by.Submit(page, k.at+first, "v.nuvaerende-praksis", "Hovedgaden").Is(401)
		if !strings.Contains(asked.Body, "Hovedgaden") {
			t.Error("the log-in has forgotten what was written")
		}
	})
}

// Every address, by those who may not.
func TestWhoMayNotIsRefused(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		k := laid(t, h)
		gets := []string{"", "/skriv", first, "/nyt", "/tjek", "/historik", "/versioner", "/udskrift", "/dokument.pdf", "/dokument.docx"}
		posts := []string{first, "/gem", "/hoering", "/send", "/faerdig", "/traek-tilbage", "/ny-version", "/kommentarer", "/kommentarer/x"}
		member, other := h.As("implementering"), h.As("soenderaa")
		account := h.Scope("implementering").Account
		for _, path := range gets {
			other.Get(k.at + path).Is(404)
		}
		for _, path := range posts {
			other.Post(k.at+path, "account", h.Scope("soenderaa").Account).Is(404)
		}
		other.Get(k.course + "/dokumenter").Is(404)
		other.Post(k.course+"/dokumenter", "form", "samarbejdsaftale").Is(404)
		member.Follow = true
		for _, path := range []string{first, "/tjek"} {
			if p := member.Get(k.at + path).Is(403); !strings.Contains(p.Text(), "Anne Vestermark") {
				t.Errorf("%s does not say who may: %s", path, p.Text())
			}
		}
		for _, path := range posts[:7] {
			member.Post(k.at+path, "account", account, "revision", "0", "b.anledning", "0", "v.anledning", "x").Is(403)
		}
		member.Post(k.course+"/dokumenter", "form", "samarbejdsaftale").Is(403)
		member.Get(k.course + "/dokumenter").Is(200)
		for _, path := range []string{"", "/historik", "/versioner", "/udskrift", "/dokument.docx"} {
			member.Get(k.at + path).Is(200)
		}
		member.Post(k.at+"/kommentarer", "field", "anledning", "words", "Husk gadeteamet").Is(200, htmlcheck.In("#anledning", htmlcheck.Says("Husk gadeteamet")))
		member.Post(k.at+"/kommentarer", "field", "anledning", "words", "").Is(422)
		member.Post(k.at+"/gem", "account", "another").Is(409)
		h.As("forloebsleder").Get(k.at + "/skriv/findes-ikke").Is(404)
		h.As("forloebsleder").Get(k.at + "?version=3").Is(404)
	})
}

func TestTheLastStepSaysWhatIsMissing(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		k := laid(t, h)
		by := h.As("forloebsleder")
		k.write(h.Scope("forloebsleder"), "nuvaerende-praksis", "Vi mødes.")
		by.Get(k.at+"/tjek").Is(200, htmlcheck.In(".alert-warning", htmlcheck.Says("Mål")))
		by.Post(k.at+"/send", "revision", "1").Is(422, htmlcheck.In(".error-summary", htmlcheck.Says("Mål")))
		by.Post(k.at+"/hoering", "until-day", "40", "until-month", "1", "until-year", "2027").Is(422)
		k.write(h.Scope("metodeansvarlig"), "anledning", "Nyt.")
		by.Post(k.at+"/send", "revision", "1").Is(412)
	})
}
