package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"tovholder/internal/core/plan"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"

	"golang.org/x/net/html"
)

// has checks that all of the words are read on the page.
func has(words ...string) htmlcheck.Check {
	return func(n *html.Node) error {
		read := htmlcheck.Text(n)
		for _, w := range words {
			if !strings.Contains(read, w) {
				return fmt.Errorf("does not say %q: %.500s", w, read)
			}
		}
		return nil
	}
}

func TestPlanIsBegunFromItsTab(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		at := "/forloeb/" + string(started(t, h)) + "/plan"
		staff := h.As("implementering")
		staff.Get(at).Is(200, has("Planen er ikke påbegyndt endnu", "Begynd planen"))
		page := h.As("forloebsleder").Submit(h.As("forloebsleder").Get(at), at, "slot", slot)
		page.Is(200, has("Planen har ingen rækker endnu"))
		if !strings.HasPrefix(page.Address, "/planer/") {
			t.Errorf("begun, one stands at %s", page.Address)
		}
		staff.Get(at).Is(200)
		h.As("soenderaa").Get(at).Is(404)
		h.As("soenderaa").Post(at, "slot", slot).Is(404)
		h.As("forloebsleder").Post(at, "slot", "findes-ikke").Is(404)
	})
}

func TestPlanIsNotThereForStrangersToTheCourse(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := begun(t, h)
		n := add(t, h, id, "forloebsleder", plan.Row{Title: "Kortlægning"})
		at := "/planer/" + string(id)
		row := fmt.Sprintf("%s/raekker/%d", at, n)
		for _, persona := range []string{"soenderaa", "admin", "borger"} {
			c := h.As(persona)
			for _, path := range []string{
				at, at + "/raekker/ny", row, at + "/versioner", at + "/udskrift", at + "/dokument.pdf", at + "/dokument.docx", at + "/plan.xlsx", at + "/kalender.ics",
				at + "/indlaesning", at + "/indlaesning/x",
			} {
				c.Get(path).Is(404)
			}
			for _, path := range []string{
				at + "/raekker", row, row + "/flyt", row + "/fjern", row + "/tilbage", row + "/begrundelse", row + "/opgave", at + "/godkendelse", at + "/tilbagetraekning", at + "/indlaesning/x",
			} {
				c.Post(path, "title", "Fremmed", "version", "1", "before", "0", "reason", "Fremmed", "person", "x").Is(404)
			}
			c.Post(row+"/felt", "field", "title", "value", "Fremmed", "version", "1").Is(404)
			c.Attach(at+"/indlaesning", "file", "plan.xlsx", []byte("PK")).Is(404)
		}
		h.As("").Post(row, "title", "Fremmed").Is(401)
	})
}

func TestWhoSeesButMayNotIsToldWhoCan(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := begun(t, h)
		n := add(t, h, id, "forloebsleder", plan.Row{Title: "Kortlægning"})
		add(t, h, id, "leder", plan.Row{Title: "Lederens"})
		at := "/planer/" + string(id)
		lead := h.As("forloebsleder")
		lead.Submit(lead.Get(at), at+"/godkendelse").Is(409, has("godkend"))

		// projektleder has only been given a role that reads.
		p, err := h.Plans.Find(t.Context(), h.Scope("forloebsleder"), id)
		if err != nil {
			t.Fatal(err)
		}
		give(t, h, course.ID(p.Ref.ID), "medarbejdere", "projektleder")
		reads := h.As("projektleder")
		reads.Get(at).Is(200, has("Planen skrives af", "Anne Vestermark"), htmlcheck.None("form.plan-add"))
		row := fmt.Sprintf("%s/raekker/%d", at, n)
		reads.Get(row).Is(200, htmlcheck.None("form.plan-form"))
		reads.Get(at+"/raekker/ny").Is(403, has("Anne Vestermark"))
		reads.Get(at + "/indlaesning").Is(403)
		reads.Attach(at+"/indlaesning", "file", "plan.xlsx", []byte("PK")).Is(403)
		for _, path := range []string{at + "/raekker", row, row + "/flyt", row + "/fjern", row + "/tilbage", row + "/opgave", at + "/godkendelse", at + "/tilbagetraekning"} {
			reads.Post(path, "title", "Min", "version", "1", "before", "0", "person", "x").Is(403, has("Anne Vestermark"))
		}
		reads.Post(row+"/felt", "field", "title", "value", "Min", "version", "1").Is(403, has("Anne Vestermark"))
	})
}

func TestRowIsSavedWithoutScripts(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := begun(t, h)
		at := "/planer/" + string(id)
		lead := h.As("forloebsleder")
		lead.Submit(lead.Get(at), at+"/raekker", "title", "").Is(422, has("Skriv, hvad der skal ske."))
		lead.Submit(lead.Get(at), at+"/raekker", "title", "Kortlægning").Is(200, has("Kortlægning"))
		row := at + "/raekker/1"
		lead.Submit(lead.Get(row), row, "start-day", "31", "start-month", "2", "start-year", "2027", "notes", "Går ikke tabt").
			Is(422, has("Skriv en dato, der findes", "Går ikke tabt"))
		lead.Submit(lead.Get(row), row, "start-day", "1", "start-month", "2", "start-year", "2027", "end-day", "5", "end-month", "2", "end-year", "2027", "others", "Varmestuen Nord", "after", "").
			Is(200, has("1. feb. 2027", "5. feb. 2027", "Varmestuen Nord"))

		// Two editors of one row: both versions are shown, and nothing is lost.
		mine, theirs := lead.Get(row), h.As("implementering").Get(row)
		h.As("implementering").Submit(theirs, row, "title", "Deres").Is(200)
		both := lead.Submit(mine, row, "title", "Min").Is(412, has("Deres", "Min"))
		lead.Submit(both, row, "title", "Min").Is(200, has("Min"))

		lead.Get(row + "9").Is(404)
		removed := lead.Submit(lead.Get(row), row+"/fjern")
		removed.Is(200, has("Planen har ingen rækker endnu"))
		lead.Post(row+"/tilbage").Is(200, has("Min"))
	})
}

func TestFieldIsSavedAlone(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := begun(t, h)
		n := add(t, h, id, "forloebsleder", plan.Row{Title: "Kortlægning", Start: on(2027, 2, 1), End: on(2027, 2, 5)})
		lead := h.As("forloebsleder")
		at := fmt.Sprintf("/planer/%s/raekker/%d/felt", id, n)
		lead.Post(at, "field", "start", "value", "08/02/2027", "version", "1").Is(200, has("8. feb. 2027", "12. feb. 2027"))
		lead.Post(at, "field", "end", "value", "31/02/2027", "version", "2").Is(422, has("Skriv en dato, der findes"))
		lead.Post(at, "field", "title", "value", "Forsinket", "version", "1").Is(412, has("Kortlægning", "Forsinket"))
		lead.Post(at, "field", "status", "value", "done", "version", "2").Is(200, has("Gennemført"))
		lead.Post(at, "field", "number", "value", "7", "version", "3").Is(404)
	})
}

func TestDeviationsAreReasonedAndVersionsCompared(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := begun(t, h)
		n := add(t, h, id, "forloebsleder", plan.Row{Title: "Kortlægning", Start: on(2027, 2, 1), End: on(2027, 2, 5)})
		at := "/planer/" + string(id)
		row := fmt.Sprintf("%s/raekker/%d", at, n)
		lead, manager := h.As("forloebsleder"), h.As("leder")
		lead.Post(at+"/godkendelse", "version", "1").Is(412, has("Planen er ændret"))
		lead.Submit(lead.Get(at), at+"/godkendelse").Is(200, has("Venter på godkendelse"))
		matter := ""
		for _, a := range htmlcheck.Find(lead.Get(at).Doc, ".plan-approval a") {
			if href := htmlcheck.Attr(a, "href"); strings.HasPrefix(href, "/godkendelser/") {
				matter = href
			}
		}
		lead.Post(row+"/felt", "field", "title", "value", "Andet", "version", "1").Is(422, has("sendt til godkendelse"))
		approve(t, h, id)
		manager.Get(matter).Is(200)
		lead.Get(at).Is(200, has("Godkendt, version 1"))

		lead.Post(row+"/felt", "field", "end", "value", "12/02/2027", "version", "1").Is(200)
		lead.Get(at).Is(200, has("Mangler begrundelse"))
		lead.Get("/").Is(200, has("1 afvigelse mangler begrundelse"))
		lead.Get(at+"?vis=afvigelser").Is(200, has("Slut flyttet fra 5. februar 2027 til 12. februar 2027."))
		lead.Post(row+"/begrundelse", "reason", "", "version", "0").Is(422, has("Skriv, hvorfor rækken afviger"))
		lead.Post(row+"/begrundelse", "reason", "Sygdom", "version", "0").Is(200, has("Begrundelse: Sygdom"))
		lead.Post(row+"/begrundelse", "reason", "Noget andet", "version", "0").Is(412, has("Sygdom", "Noget andet"))
		if svg := lead.Get(at + "?vis=gantt").Body; !strings.Contains(svg, "stroke-dasharray=\"2 2\"") {
			t.Error("the chart has no ghost of the approved days")
		}
		lead.Get(at+"/versioner?fra=1&til=nu").Is(200, has("Slut flyttet fra"))
		lead.Get(at + "/versioner?fra=7&til=nu").Is(404)
	})
}

func approve(t *testing.T, h *house.House, id plan.ID) {
	t.Helper()
	p, err := h.Plans.Find(t.Context(), h.Scope("leder"), id)
	if err != nil {
		t.Fatal(err)
	}
	newest, _ := p.Newest()
	m, err := h.Approvals.Find(t.Context(), h.Scope("leder"), newest.Matter)
	if err == nil {
		err = h.Approvals.Approve(t.Context(), h.Scope("leder"), newest.Matter, m.Hash)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestSpreadsheetIsSeenBeforeItIsTaken(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := begun(t, h)
		at := "/planer/" + string(id) + "/indlaesning"
		lead := h.As("forloebsleder")
		file := func(start string) []byte {
			b, err := sheet.Excel(sheet.Sheet{Name: "Plan", Columns: []sheet.Column{{Head: "Hvad"}, {Head: "Start"}}, Rows: [][]any{{"Kortlægning", start}}})
			if err != nil {
				t.Fatal(err)
			}
			return b
		}
		lead.Get(at).Is(200, has("Regneark (XLSX)"))
		lead.Post(at).Is(422, has("Vælg den fil"))
		lead.Attach(at, "file", "../../etc/passwd", []byte("root:x:0:0")).Is(422)
		wrong := lead.Attach(at, "file", "plan.xlsx", file("31/02/2027"))
		wrong.Is(200, has("Række 2, kolonne B: 31/02/2027 findes ikke som dato."))
		lead.Submit(wrong, wrong.Address).Is(422, has("Intet er ændret"))
		good := lead.Attach(at, "file", "<b>plan.xlsx", file("01/02/2027"))
		good.Is(200, has("1 nye", "<b>plan.xlsx"))
		taken := lead.Submit(good, good.Address)
		taken.Is(200, has("Kortlægning", "1. feb. 2027"))
		lead.Post(good.Address, "version", "2").Is(404)
	})
}

func TestPlanGoesOutOfTheHouse(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	at := "/planer/" + string(filled(t, h))
	lead := h.As("forloebsleder")
	for path, mime := range map[string]string{
		"/dokument.pdf": "application/pdf", "/dokument.docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		"/plan.xlsx": sheet.XLSX, "/kalender.ics": "text/calendar; charset=utf-8",
	} {
		page := lead.Get(at + path).Is(200)
		if got := page.Header.Get("Content-Type"); got != mime || len(page.Body) < 1000 {
			t.Errorf("%s is %s, %d bytes", path, got, len(page.Body))
		}
	}
	lead.Get(at+"/udskrift").Is(200, has("Aktivitets- og milepælsplan", "Aftale om tildeling af boliger", "Varmestuen Nord"))
}

func TestRowIsGivenAsATask(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := begun(t, h)
		n := add(t, h, id, "forloebsleder", plan.Row{Title: "Ring til boligforeningen", Responsible: []plan.Responsible{{Name: "Kasper Elholm"}}, End: on(2026, 11, 26)})
		row := fmt.Sprintf("/planer/%s/raekker/%d", id, n)
		lead := h.As("forloebsleder")
		lead.Submit(lead.Get(row), row+"/opgave").Is(200, has("Opgaven er givet."))
		lead.Submit(lead.Get(row), row+"/opgave").Is(200)
		lead.Post(row+"/opgave", "person", "").Is(422)
		h.As("implementering").Get("/opgaver").Is(200, has("Ring til boligforeningen"))
		h.As("implementering").Get("/").Is(200, has("Ring til boligforeningen"))
	})
}

// A plan page costs the same number of statements with 3 rows and with 300.
func TestPlanCostsAConstantNumberOfStatements(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := begun(t, h)
		lead := h.As("forloebsleder")
		costs := func() map[string]int {
			c := map[string]int{}
			for _, path := range []string{"/planer/" + string(id), "/planer/" + string(id) + "?vis=gantt", "/"} {
				c[path] = len(lead.Get(path).Is(http.StatusOK).Statements)
			}
			return c
		}
		var rows [][]any
		grow := func(from, to int) {
			rows = nil
			for i := from; i <= to; i++ {
				rows = append(rows, []any{i, fmt.Sprintf("Række %d", i), "Kasper Elholm, Birgitte Nørreskov", "01/02/2027", "05/02/2027", fmt.Sprint(max(i-1, 1))})
			}
			rows[0][5] = ""
			b, err := sheet.Excel(sheet.Sheet{Name: "Plan", Columns: []sheet.Column{{Head: "Nr."}, {Head: "Hvad"}, {Head: "Ansvarlig"}, {Head: "Start"}, {Head: "Slut"}, {Head: "Efter nr."}}, Rows: rows})
			if err != nil {
				t.Fatal(err)
			}
			seen := lead.Attach("/planer/"+string(id)+"/indlaesning", "file", "plan.xlsx", b).Is(200)
			lead.Submit(seen, seen.Address).Is(200)
		}
		grow(1, 3)
		few := costs()
		grow(4, 300)
		many := costs()
		for path, n := range few {
			if many[path] != n {
				t.Errorf("%s takes %d statements with 3 rows, %d with 300", path, n, many[path])
			}
		}
	})
}
