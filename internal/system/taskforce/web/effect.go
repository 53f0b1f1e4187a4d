package web

import (
	"slices"
	"strings"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/render/chart"
	"tovholder/internal/platform/render/docx"
	"tovholder/internal/platform/render/pdf"
	"tovholder/internal/platform/render/slides"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/system/taskforce/text"
)

type effectsView struct {
	head
	lead    string
	points  []effectPoint
	columns []ui.Column
	decks   []deckLink
	page    string // address of the summary on one page
	onwards []string
}

type effectPoint struct {
	link
	goal, criterion, steps string
	learning               []link
	rows                   []effectRow
	picture, narrow, said  string // for screens and for phones
}

type effectRow struct {
	link
	before, beforeOn, now, nowOn, wanted, state string
	kind                                        ui.Kind
}

type deckLink struct{ name, href string }

func effectKind(s taskforce.EffectStanding) ui.Kind {
	switch s {
	case taskforce.Reached, taskforce.Improved:
		return ui.Success
	case taskforce.Worse:
		return ui.Failure
	case taskforce.Unchanged, taskforce.NoEffectYet:
	}
	return ui.Neutral
}

func (in room) effects(r *web.Request) (web.Response, error) {
	o, err := in.taskforce.Outcome(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := effectsView{
		head: headOf(r, o.Place, "effekter", text.PartEffects(l)), lead: o.Lead, onwards: o.Onwards, page: root(o.Place) + "/sammenfatning",
		columns: []ui.Column{
			{Text: text.ColumnMeasure(l)}, {Text: text.ColumnBefore(l), Number: true}, {Text: text.ColumnNow(l), Number: true}, {Text: text.ColumnWanted(l), Number: true}, {Text: text.ColumnState(l)},
		},
	}
	v.frame.Wide = true
	for _, k := range taskforce.DeckKinds() {
		v.decks = append(v.decks, deckLink{k.Name(l), root(o.Place) + "/oplaeg/" + string(k)})
	}
	for _, p := range o.Points {
		one := effectPoint{link: link{p.Label(l), p.Address(o.Address)}, goal: p.Goal, criterion: p.Criterion}
		if done, all := o.Progress(p); all > 0 {
			one.steps = text.StepsDone(l, done, all)
		}
		for _, a := range o.Learnings {
			if a.Point == p.ID && !a.Off() {
				one.learning = append(one.learning, link{a.Title, a.Address(o.Address)})
			}
		}
		for _, e := range o.Effects(l, p) {
			one.rows = append(one.rows, effectRow{
				link: link{e.Name, e.Address()}, before: e.Before, beforeOn: e.BeforeOn, now: e.Now, nowOn: e.NowOn, wanted: e.Wanted,
				state: e.Standing.Name(l), kind: effectKind(e.Standing),
			})
			if wide, ok := e.Picture(l, "maaling-", chart.Wide()); ok && one.picture == "" {
				narrow, _ := e.Picture(l, "maaling-lille-", chart.Narrow())
				one.picture, one.narrow, one.said = wide.SVG, narrow.SVG, wide.Text
			}
		}
		v.points = append(v.points, one)
	}
	return web.Page(effectsPage(v)), nil
}

type deckView struct {
	head
	lead      string
	pptx, pdf string
	slides    []slideView
}

type slideView struct {
	title, lead string
	points      []slides.Point
	figures     []slides.Figure
	table       [][]string
	columns     []ui.Column
	picture     string
	said        string
}

func (in room) seekDeck(r *web.Request) (taskforce.Outcome, slides.Deck, error) {
	kind := taskforce.DeckKind(r.PathValue("deck"))
	if !slices.Contains(taskforce.DeckKinds(), kind) {
		return taskforce.Outcome{}, slides.Deck{}, fault.New(fault.NotFound, text.NotFound)
	}
	o, err := in.taskforce.Outcome(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return o, slides.Deck{}, err
	}
	return o, o.Deck(r.Lang, kind), nil
}

func (in room) deck(r *web.Request) (web.Response, error) {
	o, d, err := in.seekDeck(r)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	at := root(o.Place) + "/oplaeg/" + r.PathValue("deck")
	v := deckView{
		head: headOf(r, o.Place, "effekter", d.Title, ui.Crumb{Text: d.Title}), lead: text.DeckLead(l), pptx: at + "/praesentation.pptx", pdf: at + "/praesentation.pdf",
	}
	v.frame.Wide = true
	for _, s := range d.Slides {
		one := slideView{title: s.Title, lead: s.Lead, points: s.Points, figures: s.Figures}
		if s.Table != nil {
			for _, c := range s.Table.Columns {
				one.columns = append(one.columns, ui.Column{Text: c.Head, Number: c.Number})
			}
			one.table = s.Table.Rows
		}
		if s.Picture != nil {
			one.picture, one.said = s.Picture.SVG, s.Picture.Text
		}
		v.slides = append(v.slides, one)
	}
	return web.Page(deckPage(v)), nil
}

// fileName is what a file about the subject is called: words with hyphens.
func fileName(words ...string) string {
	return strings.ToLower(strings.Join(strings.Fields(strings.Join(words, " ")), "-"))
}

// pptxMIME is the type of a presentation.
const pptxMIME = "application/vnd.openxmlformats-officedocument.presentationml.presentation"

func (in room) pptx(r *web.Request) (web.Response, error) {
	o, d, err := in.seekDeck(r)
	if err != nil {
		return web.Response{}, err
	}
	b, err := d.PPTX(r.Context(), in.Printer.Draw)
	if err != nil {
		return web.Response{}, err
	}
	return web.File(pptxMIME, fileName(d.Title, o.Name)+".pptx", b), nil
}

func (in room) deckPDF(r *web.Request) (web.Response, error) {
	o, d, err := in.seekDeck(r)
	if err != nil {
		return web.Response{}, err
	}
	b, err := in.Printer.PrintDeck(r.Context(), d)
	if err != nil {
		return web.Response{}, err
	}
	return web.File(pdf.MIME, fileName(d.Title, o.Name)+".pdf", b), nil
}

func (in room) onePage(r *web.Request) (web.Response, error) {
	o, err := in.taskforce.Outcome(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	at := root(o.Place) + "/sammenfatning"
	return web.Page(ui.PrintPage(ui.PrintProps{
		Lang: r.Lang, Back: root(o.Place) + "/effekter", PDF: at + "/side.pdf", Word: at + "/side.docx",
	}, o.OnePage(r.Lang))), nil
}

func (in room) onePagePDF(r *web.Request) (web.Response, error) {
	o, err := in.taskforce.Outcome(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	b, err := in.Printer.Print(r.Context(), o.OnePage(r.Lang))
	if err != nil {
		return web.Response{}, err
	}
	return web.File(pdf.MIME, fileName(text.OnePageTitle(r.Lang), o.Name)+".pdf", b), nil
}

func (in room) onePageWord(r *web.Request) (web.Response, error) {
	o, err := in.taskforce.Outcome(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	b, err := docx.Renderer{Draw: in.Printer.Draw}.Render(r.Context(), o.OnePage(r.Lang))
	if err != nil {
		return web.Response{}, err
	}
	return web.File(docx.MIME, fileName(text.OnePageTitle(r.Lang), o.Name)+".docx", b), nil
}
