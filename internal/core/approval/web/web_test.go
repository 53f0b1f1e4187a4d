package web_test

import (
	"context"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"

	. "tovholder/internal/testkit/htmlcheck"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// put lets the course lead of Nørrekær put an agreement before the manager and
// the adviser, or a plan before the manager.
func put(t *testing.T, h *house.House, way approval.Way) *approval.Matter {
	t.Helper()
	lead, manager, adviser := h.Scope("forloebsleder"), h.Scope("leder"), h.Scope("raadgiver")
	p := approval.Put{
		Noun: "agreement", NounID: h.Clock.Now().String() + string(way), Version: 1, Title: "Samarbejdsaftale", Address: "/forloeb", Way: way,
		Authors: []organisation.PersonID{organisation.PersonID(lead.Person)},
		Content: paper.Document{
			Lang: "da", Title: "Samarbejdsaftale", Facts: []paper.Fact{{Term: "Vært", Text: "Nørrekær Kommune"}, {Term: "Periode", Text: "1. marts 2027 – 1. december 2028"}},
			Blocks: []paper.Block{
				paper.H(2, "Formål"),
				{Text: "Kommunen og Social- og Boligstyrelsen samarbejder om at bringe antallet af borgere i hjemløshed ned."},
				paper.H(2, "Hvem gør hvad"),
				{List: []string{"Kommunen stiller med et implementeringsteam.", "Styrelsen leder processen og giver sparring."}},
				{Table: &paper.Table{
					Columns: []paper.Column{{Head: "Mål", Share: 2}, {Head: "Ansvarlig"}, {Head: "Senest"}},
					Rows:    [][]string{{"Færre end 20 borgere bor på herberg", "Birgitte Nørreskov", "1. juni 2028"}, {"Alle i målgruppen har fået tilbudt Housing First", "Anne Vestermark", "1. marts 2028"}},
				}},
			},
		},
		Roles: []string{"ansvarlig-leder"},
	}
	if way == approval.Signature {
		p.Signers = []approval.Signer{
			{Role: "ansvarlig-leder", Person: organisation.PersonID(manager.Person)}, {Role: "raadgiver", Person: organisation.PersonID(adviser.Person)},
		}
	}
	ref := subject.Ref{Kind: course.Kind, ID: string(h.Course(house.Advisory, "Nørrekær").ID)}
	var m *approval.Matter
	if err := h.Subjects.Write(context.Background(), lead, subject.At(ref), func(tx *db.Tx, in *subject.Subject) (err error) {
		m, err = h.Approvals.Put(tx, lead, in, p)
		return err
	}); err != nil {
		t.Fatalf("put: %v", err)
	}
	return m
}

func TestAnAgreementIsSignedOnItsPage(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		m := put(t, h, approval.Signature)
		at := m.Page()
		lead, manager, adviser := h.As("forloebsleder"), h.As("leder"), h.As("raadgiver")
		lead.Get(at).Is(http.StatusOK, In("main", Says("Kommunen stiller med et implementeringsteam."), Says("Dokumentet underskrives af Birgitte Nørreskov (ansvarlig leder) og Astrid Lindebro (rådgiver).")), None(`[name="confirm"]`))
		page := manager.Get(at).Is(http.StatusOK, In(`label[for="confirm"]`, Says("underskriver det på vegne af Nørrekær Kommune (ansvarlig leder).")))
		for range 2 { // a click too many
			manager.Submit(page, at+"/underskrift", "confirm", "ja").Is(http.StatusOK, In("main", Says("Du har underskrevet. Nu mangler Astrid Lindebro (rådgiver).")), None(`[name="confirm"]`))
		}
		adviser.Submit(adviser.Get(at), at+"/underskrift", "confirm", "ja").Is(http.StatusOK, In("main", Says("Underskrevet"), Says("demonstrationens personvælger"), Says(m.Code)))
		if err := h.Jobs.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		document := lead.Get(at + "/dokument.pdf").Is(http.StatusOK)
		if again := h.As("implementering").Get(at + "/dokument.pdf"); again.Body != document.Body || !strings.HasPrefix(document.Body, "%PDF-") {
			t.Error("the document is another the second time")
		}
		lead.Get(at).Is(http.StatusOK, In(`a[href="`+m.Page()+`/dokument.pdf"]`), In("main", Says("Filen er den samme")))
		h.As("").Attach(approval.CheckAddress, "fil", "aftale.pdf", []byte(document.Body)).Is(http.StatusOK, In("#svar", Says("Filen er uændret"), Says("Astrid Lindebro")))
	})
}

func TestOnlyMembersSeeAMatter(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		m := put(t, h, approval.Approval)
		for _, path := range []string{"", "/udskrift", "/dokument.pdf", "/dokument.docx"} {
			h.As("soenderaa").Get(m.Page() + path).Is(http.StatusNotFound)
		}
		for _, path := range []string{"/godkendelse", "/underskrift", "/retur"} {
			h.As("soenderaa").Post(m.Page()+path, "hash", m.Hash, "confirm", "ja", "reason", "x").Is(http.StatusNotFound)
		}
		h.As("implementering").Post(m.Page()+"/godkendelse", "hash", m.Hash, "confirm", "ja").Is(http.StatusForbidden, In("main", Says("Birgitte Nørreskov")))
		h.As("forloebsleder").Post(m.Page()+"/godkendelse", "hash", m.Hash, "confirm", "ja").Is(http.StatusForbidden)
		p := h.As("").Get(m.Page())
		if !strings.HasPrefix(p.Address, "/login") {
			t.Errorf("a stranger comes to %s", p.Address)
		}
	})
}

func TestDecidingAsksForATickAndSeesAStaleHash(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		m := put(t, h, approval.Approval)
		manager, at := h.As("leder"), m.Page()
		page := manager.Get(at).Is(http.StatusOK, In("main", Says("Jeg har læst dokumentet og godkender det på vegne af Nørrekær Kommune (ansvarlig leder).")))
		manager.Submit(page, at+"/godkendelse").Is(http.StatusUnprocessableEntity, In(`.error-summary a[href="#confirm"]`))
		manager.Post(at+"/godkendelse", "hash", "x", "confirm", "ja").Is(http.StatusPreconditionFailed, In("main", Says("Læs det igen")))
		manager.Post(at+"/retur", "hash", "x", "reason", "Mål mangler").Is(http.StatusPreconditionFailed, In("textarea", Says("Mål mangler")))
		manager.Submit(page, at+"/retur", "reason", "").Is(http.StatusUnprocessableEntity, In(`.error-summary a[href="#reason"]`))
		manager.Submit(page, at+"/retur", "reason", "Mål mangler").Is(http.StatusOK, In("main", Says("Sendt tilbage af Birgitte Nørreskov"), Says("Mål mangler")))
		manager.Submit(page, at+"/godkendelse", "confirm", "ja").Is(http.StatusConflict, In("main", Says("har sendt dokumentet tilbage")))
	})
}

func TestAnybodyCanCheckADocument(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		m := put(t, h, approval.Approval)
		manager, stranger := h.As("leder"), h.As("")
		manager.Post(m.Page()+"/godkendelse", "hash", m.Hash, "confirm", "ja").Is(http.StatusOK,
			In("main", Says("Godkendt"), Says("PDF’en bliver lavet nu"), Says(m.Code)), None(`a[href="`+m.Page()+`/dokument.pdf"]`))
		h.Clock.Move(3 * time.Minute)
		manager.Get(m.Page()).Is(http.StatusOK, In("main", Says("ikke blevet lavet endnu")), In(`a[href="`+m.Page()+`/dokument.pdf"]`))
		word := manager.Get(m.Page() + "/dokument.docx").Is(http.StatusOK)
		if got := word.Header.Get("Content-Disposition"); !strings.Contains(got, "attachment") || word.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("served as %s", got)
		}
		manager.Get(m.Page()+"/udskrift").Is(http.StatusOK, In(".paper-signed", Says("Birgitte Nørreskov")), In(".paper-foot", Says("/verificer?kode="+m.Code)))

		check := approval.CheckAddress
		stranger.Get(check).Is(http.StatusOK, None("#svar"))
		stranger.Get(check+"?kode="+m.Code).Is(http.StatusOK,
			In("#svar", Says("Dokumentet står uændret"), Says("Samarbejdsaftale"), Says("Nørrekær Kommune"), Says("Birgitte Nørreskov"), Says("Ansvarlig leder"), Says(m.Hash)))
		stranger.Get(check+"?kode=0000").Is(http.StatusNotFound, In("main", Says("Vi har ikke udstedt")), None("#svar"))
		stranger.Attach(check, "fil", "aftale.docx", []byte(word.Body)).Is(http.StatusOK, In("#svar", Says("Filen er uændret")))
		stranger.Attach(check, "fil", "../x/aftale.docx", []byte(word.Body+"x")).Is(http.StatusOK, In("main", Says("»aftale.docx« er ikke en fil, vi har udstedt, eller den er ændret")), None("#svar"))
		stranger.Attach(check, "andet", "aftale.docx", []byte("x")).Is(http.StatusUnprocessableEntity, In(`.error-summary a[href="#fil"]`))
		if err := h.DB.Write(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE approval_matter SET content = '{"lang":"da","title":"Andet","blocks":[]}'`)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		stranger.Get(check+"?kode="+m.Code).Is(http.StatusOK, In("#svar", Says("Dokumentet passer ikke længere")))
		manager.Get(m.Page()).Is(http.StatusOK, In(".alert-error", Says("Dokumentet er ændret")))
		manager.Get(m.Page() + "/udskrift").Is(http.StatusConflict)
	})
}
