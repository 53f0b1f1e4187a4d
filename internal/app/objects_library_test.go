package app_test

import (
	"context"
	"encoding/json"
	"maps"
	"strings"
	"testing"

	"tovholder/internal/core/subject"
	"tovholder/internal/demo"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// libraryObjects are what stands in the library, by whose it is.
func libraryObjects(t *testing.T, h *house.House) map[string]map[string]string {
	t.Helper()
	return map[string]map[string]string{
		"noerrekaer-cti": shelfObjects(t, h, demoCTI, "metodeansvarlig"),
		"soenderaa-act":  shelfObjects(t, h, demoACT, "soenderaa"),
		"reference":      referenceObjects(t, h),
		nothing: {
			"item": unknown, "version": "1", "file": unknown, "question": unknown, "answer": unknown, "review": unknown, "handbook": unknown, "edition": "1", "number": "1",
			"chapter": unknown, "entry": unknown,
		},
	}
}

// shelfObjects are a tool in a network with two versions and a file, and a
// question with an answer.
func shelfObjects(t *testing.T, h *house.House, name, writer string) map[string]string {
	t.Helper()
	ctx, scope := context.Background(), h.Scope(writer)
	in := subject.Ref{Kind: network.Kind, ID: string(h.Network(name).ID)}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	says := knowledge.Content{Title: "Skema til den første samtale", What: "Fjorten spørgsmål.", How: "- Spørg først til hverdagen.\n- Skriv svaret ned.", Method: knowledge.CTI, Tags: []string{"samtale"}}
	id, err := h.Library.Write(ctx, scope, knowledge.New{Kind: knowledge.Tool, In: in, Content: says})
	must(err)
	says.What = "Sytten spørgsmål."
	must(h.Library.Change(ctx, scope, id, knowledge.Edit{Content: says, Version: 1, Note: "Et spørgsmål mere."}))
	must(h.Library.Attach(ctx, scope, id, "skema.txt", []byte("Sytten spørgsmål.")))
	v, err := h.Library.Find(ctx, scope, id)
	must(err)
	question, err := h.Library.Write(ctx, scope, knowledge.New{Kind: knowledge.Question, In: in, Content: knowledge.Content{Title: "Hvor længe varer samtalen?", What: "Fortæl os det."}})
	must(err)
	must(h.Library.AnswerTo(ctx, h.Scope("raadgiver"), question, "En time, og ikke mere.", ""))
	talk, err := h.Library.Talk(ctx, scope, question)
	must(err)
	return map[string]string{"item": string(id), "version": "1", "file": string(v.Files[0].ID), "question": string(question), "answer": string(talk.Answers[0].ID)}
}

// questionObjects are those of the library where a question is the item.
func questionObjects(all map[string]map[string]string) map[string]map[string]string {
	of := map[string]map[string]string{}
	for whose, values := range all {
		if values["question"] != "" {
			of[whose] = maps.Clone(values)
			of[whose]["item"] = values["question"]
		}
	}
	return of
}

// knowledgeObjects are those of the library as the API names them.
func knowledgeObjects(all map[string]map[string]string) map[string]map[string]string {
	of := map[string]map[string]string{}
	for whose, values := range all {
		of[whose] = maps.Clone(values)
		of[whose]["entry"] = values["item"]
	}
	return of
}

// chapterObjects are those of the API's chapters: another chapter than that of the
// pages, so that what is done to the one does not change the other.
func chapterObjects(all map[string]map[string]string) map[string]map[string]string {
	reference := all["reference"]
	return map[string]map[string]string{
		"reference": {"chapter": reference["approved"], "entry": reference["taken"]},
		nothing:     all[nothing],
	}
}

// referenceObjects are what is written, reviewed and published in the
// reference network of the demonstration.
func referenceObjects(t *testing.T, h *house.House) map[string]string {
	t.Helper()
	id := string(h.Network(demo.NetworkReference).ID)
	handbook := first(t, h, `SELECT id FROM knowledge_handbook WHERE subject_id = $1`, id)
	for _, pdf := range []bool{true, false} { // they are made when they are asked for
		if _, err := h.Library.File(context.Background(), knowledge.HandbookID(handbook), 1, pdf); err == nil {
			continue
		}
		if err := h.Jobs.Drain(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	return map[string]string{
		"item":   first(t, h, `SELECT id FROM knowledge_item WHERE subject_id = $1 AND kind = 'tool' ORDER BY id`, id),
		"review": first(t, h, `SELECT review_id FROM knowledge_asked WHERE NOT answered ORDER BY due DESC`), "version": "1",
		"handbook": handbook, "edition": "1", "number": "1", "chapter": first(t, h, `SELECT id FROM knowledge_chapter WHERE handbook_id = $1 AND state = 'review'`, handbook),
		"entry":    first(t, h, `SELECT id FROM knowledge_item WHERE subject_id = $1 AND kind = 'tool' ORDER BY id`, id),
		"part":     first(t, h, `SELECT p.item_id FROM knowledge_part p JOIN knowledge_chapter c ON c.id = p.chapter_id WHERE c.handbook_id = $1 AND c.state = 'review'`, handbook),
		"approved": first(t, h, `SELECT c.id FROM knowledge_chapter c JOIN knowledge_part p ON p.chapter_id = c.id WHERE c.handbook_id = $1 AND c.state = 'approved' ORDER BY c.place`, handbook),
		"taken":    first(t, h, `SELECT p.item_id FROM knowledge_part p JOIN knowledge_chapter c ON c.id = p.chapter_id WHERE c.handbook_id = $1 AND c.state = 'approved' ORDER BY c.place`, handbook),
		"second":   first(t, h, `SELECT id FROM knowledge_chapter WHERE handbook_id = $1 ORDER BY place DESC`, handbook),
	}
}

// libraryPages are the pages of the library.
func libraryPages(t *testing.T, h *house.House) []page {
	t.Helper()
	own, reference := shelfObjects(t, h, demoCTI, "metodeansvarlig"), referenceObjects(t, h)
	tool, question, reviewed := "/bibliotek/poster/"+own["item"], "/bibliotek/spoergsmaal/"+own["question"], "/bibliotek/poster/"+reference["item"]
	review, book, workshop := "/bibliotek/vurderinger/"+reference["review"], "/bibliotek/haandbog/"+reference["handbook"], "/bibliotek/haandboeger/"+reference["handbook"]
	over := "/bibliotek/vurderinger/" + first(t, h, `SELECT id FROM knowledge_review WHERE outcome <> ''`)
	chapter := "/bibliotek/kapitler/" + reference["chapter"]
	return []page{
		{"library-stranger", "", "/bibliotek", true},
		{"library", "metodeansvarlig", "/bibliotek", true},
		{"library-owner", "leder", "/bibliotek", true},
		{"library-adviser", "raadgiver", "/bibliotek", true},
		{"library-search", "metodeansvarlig", "/bibliotek/soeg?q=samtaler&slags=tool", true},
		{"library-search-none", "metodeansvarlig", "/bibliotek/soeg?q=kvantefysik", false},
		{"library-search-theme", "metodeansvarlig", "/bibliotek/soeg?tema=samtale", false},
		{"library-new", "metodeansvarlig", "/bibliotek/nyt", true},
		{"library-new-stranger", "borger", "/bibliotek/nyt", false},
		{"library-new-answer", "metodeansvarlig", "/bibliotek/nyt?spoergsmaal=" + own["question"] + "&svar=" + own["answer"], false},
		{"library-tool", "metodeansvarlig", tool, true},
		{"library-tool-adviser", "raadgiver", tool, false},
		{"library-tool-reviewed", "raadgiver", reviewed, true},
		{"library-edit", "metodeansvarlig", tool + "/ret", true},
		{"library-versions", "metodeansvarlig", tool + "/versioner", true},
		{"library-version", "metodeansvarlig", tool + "/versioner/1", false},
		{"library-file", "metodeansvarlig", tool + "/filer/" + own["file"], false},
		{"library-ask", "metodeansvarlig", "/bibliotek/spoergsmaal/nyt", true},
		{"library-question", "metodeansvarlig", question, true},
		{"library-question-adviser", "raadgiver", question, false},
		{"library-question-edit", "metodeansvarlig", question + "/ret", false},
		{"library-review", "leder", review, true},
		{"library-review-over", "leder", over, true},
		{"handbook-stranger", "", book, true},
		{"handbook-member", "leder", book, false},
		{"handbook-older", "", book + "/udgaver/1", true},
		{"handbook-chapter", "", book + "/udgaver/2/kapitler/2", true},
		{"handbook-print", "", book + "/udgaver/1/udskrift", true},
		{"handbook-pdf", "", book + "/udgaver/1/haandbog.pdf", false},
		{"handbook-word", "", book + "/udgaver/1/haandbog.docx", false},
		{"handbook-new", "raadgiver", "/bibliotek/haandboeger/ny", true},
		{"handbook-workshop", "raadgiver", workshop, true},
		{"handbook-workshop-member", "leder", workshop, false},
		{"handbook-leaf", "raadgiver", chapter, true},
		{"handbook-leaf-edit", "leder", chapter + "/ret", true},
	}
}

// growLibrary lets much be written.
func growLibrary(t *testing.T, h *house.House) {
	t.Helper()
	ctx, scope := context.Background(), h.Scope("metodeansvarlig")
	in := subject.Ref{Kind: network.Kind, ID: string(h.Network(demoCTI).ID)}
	for i := range 30 {
		says := knowledge.Content{Title: "Samtaler om nummer " + string(rune('a'+i%26)), What: "Samtale.", Tags: []string{"samtale"}}
		if _, err := h.Library.Write(ctx, scope, knowledge.New{Kind: knowledge.Tool, In: in, Content: says}); err != nil {
			t.Fatal(err)
		}
	}
}

// inLibrary is what people have written in the library: each text, each line of
// it, and what an excerpt is cut from.
func inLibrary(t *testing.T, h *house.House) (values []string) {
	t.Helper()
	keep := func(text string) {
		values = append(values, text)
		for line := range strings.Lines(text) {
			values = append(values, strings.TrimSpace(strings.TrimLeft(line, "-*# ")))
		}
	}
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
		contents, err := db.All(tx, db.Text, `SELECT content FROM knowledge_version`)
		if err != nil {
			return err
		}
		for _, content := range contents {
			var c knowledge.Content
			if err := json.Unmarshal([]byte(content), &c); err != nil {
				return err
			}
			for _, text := range append([]string{c.Title, c.What, c.Whom, c.How, c.Takes, c.Result, strings.Join(c.Tags, ", ")}, c.Tags...) {
				keep(text)
			}
			values = append(values, strings.Join(strings.Fields(strings.Join([]string{c.What, c.Whom, c.How, c.Takes, c.Result}, " ")), " "))
		}
		for _, query := range []string{
			`SELECT note FROM knowledge_version`, `SELECT name FROM knowledge_file`, `SELECT words FROM knowledge_answer`, `SELECT changes FROM knowledge_response`,
			`SELECT needs FROM knowledge_response`, `SELECT reason FROM knowledge_response`, `SELECT reason FROM knowledge_review`, `SELECT title FROM knowledge_handbook`, `SELECT lead FROM knowledge_handbook`,
			`SELECT title FROM knowledge_chapter`, `SELECT words FROM knowledge_chapter`, `SELECT words FROM knowledge_remark`, `SELECT note FROM knowledge_edition`, `SELECT hash FROM knowledge_edition`,
		} {
			found, err := db.All(tx, db.Text, query)
			if err != nil {
				return err
			}
			for _, text := range found {
				keep(text)
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for _, who := range []string{"metodeansvarlig", "leder", "raadgiver"} {
		for _, f := range []knowledge.Filter{{Query: "samtaler"}, {Entries: true}, {Kind: knowledge.Question}} {
			found, err := h.Library.List(context.Background(), h.Scope(who), f, knowledge.PageSize)
			if err != nil {
				t.Fatal(err)
			}
			for _, one := range found.Items { // cut out of the middle
				values = append(values, one.Excerpt)
			}
		}
	}
	return append(values, inHandbooks(t, h)...)
}

// inHandbooks is what stands in the editions of the handbooks and in chapters as
// they would be published: what people have written, and where it comes from, in
// the language of the book.
func inHandbooks(t *testing.T, h *house.House) (values []string) {
	t.Helper()
	keep := func(blocks []paper.Block) {
		for _, b := range blocks {
			values = append(append(append(values, b.Text, b.Note), b.List...), b.Numbers...)
			if b.Heading != nil {
				values = append(values, b.Heading.Text)
			}
		}
	}
	var documents, chapters []string
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) (err error) {
		if documents, err = db.All(tx, db.Text, `SELECT document FROM knowledge_edition`); err != nil {
			return err
		}
		chapters, err = db.All(tx, db.Text, `SELECT id FROM knowledge_chapter`)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	for _, canonical := range documents {
		d, err := paper.Read([]byte(canonical))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range d.Facts {
			values = append(values, f.Term, f.Text)
		}
		values = append(values, d.Over, d.Foot)
		keep(d.Blocks)
	}
	for _, id := range chapters {
		p, err := h.Library.Leaf(context.Background(), h.Scope("raadgiver"), knowledge.ChapterID(id))
		if err != nil {
			t.Fatal(err)
		}
		keep(p.Preview())
	}
	return values
}
