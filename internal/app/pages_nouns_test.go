package app_test

import (
	"context"
	"testing"

	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

// nounPages are the pages of what is written, agreed, met about, done and
// measured in the courses.
func nounPages(t *testing.T, h *house.House) []page {
	t.Helper()
	c, shelter := h.Course(house.Advisory, "Nørrekær"), h.Course(house.Advisory, "Herberget")
	own, havnen := "/forloeb/"+string(c.ID), "/forloeb/"+string(shelter.ID)
	holbæk := "/forloeb/" + string(h.Course(house.Advisory, "Holbæk").ID)
	n, over := nounObjects(t, h, c), heldObjects(t, h, "Nørrekær")
	document := func(of *course.Course, form string) string {
		return "/dokumenter/" + first(t, h, `SELECT id FROM form_document WHERE subject_id = $1 AND form = $2`, string(of.ID), form)
	}
	goals, statement := document(c, "maal-og-vaerdi"), document(shelter, "maal-og-vaerdi")
	draft, heard := "/dokumenter/"+n["document"], document(shelter, "samarbejdsaftale")
	waiting := "/godkendelser/" + first(t, h, `SELECT id FROM approval_matter WHERE subject_id = $1 AND state = 'waiting'`, string(shelter.ID))
	signed := "/godkendelser/" + first(t, h, `SELECT id FROM approval_matter WHERE subject_id = $1 AND way = 'signature'`, string(c.ID))
	returned := "/godkendelser/" + first(t, h, `SELECT id FROM approval_matter WHERE subject_id = $1 AND state = 'returned'`, string(shelter.ID))
	plan, called, held := "/planer/"+n["plan"], "/moeder/"+n["meeting"], "/moeder/"+over["meeting"]
	task := "/opgaver/" + n["task"]
	done := "/opgaver/" + first(t, h, `SELECT id FROM task_task WHERE subject_id = $1 AND state = 'done' ORDER BY id`, string(c.ID))
	indicator, answer := "/maalinger/"+n["indicator"], "/svar/"+n["token"]
	minutes := "/svar/" + over["token"]
	if err := h.Jobs.Drain(context.Background()); err != nil {
		t.Fatal(err)
	}
	made := "/bestillinger/" + n["order"]
	order, err := h.Courses.Order(context.Background(), h.Scope("raadgiver"), course.Handout{Course: c.ID, Parts: course.Parts(), Format: "pdf"})
	if err != nil {
		t.Fatal(err)
	}
	return []page{
		{"documents", "forloebsleder", own + "/dokumenter", true},
		{"documents-shelter", "forstander", havnen + "/dokumenter", false},
		{"documents-read", "implementering", own + "/dokumenter", false},
		{"document", "forloebsleder", goals, true},
		{"document-waits", "forstander", statement, true},
		{"document-heard", "raadgiver", heard, true},
		{"document-draft", "forloebsleder", draft, false},
		{"document-read", "implementering", draft, false},
		{"document-write", "forstander", heard + "/skriv", false},
		{"document-section", "forstander", heard + "/skriv/parter", true},
		{"document-check", "forstander", heard + "/tjek", true},
		{"document-missing", "forloebsleder", draft + "/tjek", true},
		{"document-history", "raadgiver", statement + "/historik", true},
		{"document-versions", "raadgiver", statement + "/versioner", true},
		{"document-print", "forloebsleder", goals + "/udskrift", true},
		{"document-pdf", "forloebsleder", goals + "/dokument.pdf", false},
		{"document-word", "forloebsleder", goals + "/dokument.docx", false},
		{"document-news", "forstander", heard + "/nyt?siden=0", false},

		{"approval-waits", "forstander", waiting, true},
		{"approval-signed", "leder", signed, true},
		{"approval-returned", "raadgiver", returned, false},
		{"approval-print", "leder", signed + "/udskrift", false},
		{"approval-pdf", "leder", signed + "/dokument.pdf", false},
		{"approval-word", "leder", signed + "/dokument.docx", false},
		{"verify", "", "/verificer", true},
		{"verify-found", "", "/verificer?kode=" + n["code"], true},
		{"verify-unknown", "", "/verificer?kode=ABCD-EFGH", true},

		{"plan", "forloebsleder", plan, true},
		{"plan-read", "ankestyrelsen", "/forloeb/" + string(h.Course(house.Taskforce, "Randers").ID) + "/plan", false},
		{"plan-gantt", "forloebsleder", plan + "?vis=gantt", true},
		{"plan-people", "forloebsleder", plan + "?vis=personer", true},
		{"plan-none", "forstander", havnen + "/plan", true},
		{"plan-row", "forloebsleder", plan + "/raekker/10", true},
		{"plan-row-new", "implementering", plan + "/raekker/ny", true},
		{"plan-versions", "leder", plan + "/versioner?fra=1&til=nu", true},
		{"plan-print", "leder", plan + "/udskrift", true},
		{"plan-pdf", "leder", plan + "/dokument.pdf", false},
		{"plan-word", "leder", plan + "/dokument.docx", false},
		{"plan-one-page", "leder", plan + "/en-side.pdf", false},
		{"plan-sheet", "leder", plan + "/plan.xlsx", false},
		{"plan-calendar", "leder", plan + "/kalender.ics", false},
		{"plan-import", "forloebsleder", plan + "/indlaesning", true},
		{"plan-preview", "raadgiver", plan + "/indlaesning/" + n["upload"], true},

		{"meetings", "forloebsleder", own + "/moeder", true},
		{"meetings-past", "forloebsleder", own + "/moeder?vis=holdte", false},
		{"meetings-none", "raadgiver", holbæk + "/moeder", false},
		{"meetings-mine", "raadgiver", "/moeder", true},
		{"meetings-nobody", "borger", "/moeder", false},
		{"meeting-new", "raadgiver", own + "/moeder/nyt", true},
		{"meeting-of", "raadgiver", holbæk + "/moeder/nyt?aktivitet=visionsworkshop", true},
		{"meeting", "forloebsleder", called, true},
		{"meeting-invited", "implementering", called, true},
		{"meeting-over", "raadgiver", held, true},
		{"meeting-edit", "raadgiver", called + "/ret", true},
		{"meeting-item", "raadgiver", called + "/punkter/" + n["item"], true},
		{"meeting-live", "raadgiver", held + "/live", true},
		{"meeting-print", "forloebsleder", held + "/udskrift", true},
		{"meeting-pdf", "forloebsleder", held + "/dokument.pdf", false},
		{"meeting-word", "forloebsleder", held + "/dokument.docx", false},
		{"meeting-calendar", "forloebsleder", called + "/kalender.ics", false},
		{"meeting-file", "forloebsleder", held + "/materiale/" + over["file"], false},
		{"answer", "", answer, true},
		{"answer-calendar", "", answer + "/kalender.ics", false},
		{"answer-minutes", "", minutes + "/referat", true},

		{"tasks", "forloebsleder", own + "/opgaver", true},
		{"tasks-mine", "forloebsleder", "/opgaver", true},
		{"tasks-none", "borger", "/opgaver", false},
		{"tasks-sheet", "forloebsleder", "/opgaver/liste.xlsx", false},
		{"tasks-values", "forloebsleder", "/opgaver/liste.csv", false},
		{"task", "raadgiver", task, true},
		{"task-read", "leder", task, false},
		{"task-done", "raadgiver", done, false},
		{"task-new", "forloebsleder", own + "/opgaver/ny", true},

		{"indicators", "forloebsleder", own + "/maalinger", true},
		{"indicators-none", "forstander", havnen + "/maalinger", true},
		{"indicators-mine", "implementering", "/maalinger", true},
		{"indicators-all", "raadgiver", "/maalinger?vis=alle", false},
		{"indicator", "forloebsleder", indicator, true},
		{"indicator-limits", "leder", indicator + "?diagram=kontrol", true},
		{"indicator-new", "forloebsleder", own + "/maalinger/ny", true},
		{"indicator-edit", "forloebsleder", indicator + "/rediger", false},
		{"indicator-median", "forloebsleder", indicator + "/median", true},
		{"indicator-value", "forloebsleder", indicator + "/tal/" + n["period"], true},
		{"indicator-import", "forloebsleder", indicator + "/import", true},
		{"indicator-preview", "raadgiver", indicator + "/import/" + n["preview"], true},
		{"indicator-print", "leder", indicator + "/udskrift", false},
		{"indicator-pdf", "leder", indicator + "/dokument.pdf", false},
		{"indicator-word", "leder", indicator + "/dokument.docx", false},
		{"indicator-sheet", "leder", indicator + "/tal.xlsx", false},
		{"indicator-values", "leder", indicator + "/tal.csv", false},

		{"handout", "leder", own + "/samlet", true},
		{"orders", "raadgiver", "/bestillinger", true},
		{"order-waits", "raadgiver", "/bestillinger/" + string(order), true},
		{"order-made", "raadgiver", made, false},
		{"order-file", "raadgiver", made + "/fil", false},
		{"calendar-address", "leder", "/konto/kalender", true},
		{"calendar-feed", "", "/kalender/" + calendarOf(t, h, "forloebsleder"), false},
	}
}
