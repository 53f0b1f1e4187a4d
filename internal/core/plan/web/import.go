package web

import (
	"net/url"
	"strconv"
	"strings"

	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// excel is what is shown, as a spreadsheet.
func (w *Web) excel(r *web.Request) (web.Response, error) {
	p, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	b, err := sheet.Excel(p.Sheet(r.Lang))
	if err != nil {
		return web.Response{}, err
	}
	return web.File(sheet.XLSX, p.Slot+".xlsx", b), nil
}

type fileView struct {
	head
	title, action, back string
	form                ui.Form
}

func fileOf(r *web.Request, p *plan.Plan, list ui.Errors) fileView {
	l := r.Lang
	v := fileView{
		head:  headOf(r, p, text.ImportTitle(l, p.Title.In(l)), ui.Crumb{Text: text.Import(l)}),
		title: text.Import(l), action: p.Address() + "/indlaesning", back: p.Address(), form: ui.Form{Lang: l, Values: url.Values{}, Errors: list},
	}
	v.frame.Invalid = len(list) > 0
	return v
}

// fileToRead is the page on which a spreadsheet is chosen.
func (w *Web) fileToRead(r *web.Request) (web.Response, error) {
	p, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	if !p.MayWrite() {
		return web.Response{}, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyWritersMay(l, p.Writers(l)) })
	}
	return web.Page(filePage(fileOf(r, p, nil))), nil
}

// read reads the spreadsheet and leads to what it would change.
func (w *Web) read(r *web.Request) (web.Response, error) {
	if _, err := r.Form(); err != nil {
		return web.Response{}, err
	}
	var upload string
	err := error(&fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "file", Message: text.FileMissing}}})
	if files := r.Attached("file"); len(files) > 0 {
		upload, err = w.plans.Read(r.Context(), r.Scope, idOf(r), files[0].Name, files[0].Bytes)
	}
	if err == nil {
		return web.SeeOther("/planer/" + r.PathValue("plan") + "/indlaesning/" + upload), nil
	}
	p, findErr := w.find(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	for i := range list {
		list[i].Name = "file"
	}
	return web.Again(filePage(fileOf(r, p, list))), nil
}

type previewView struct {
	head
	title, lead   string
	wrong         []string
	action, again string
	back, version string
	rows          []previewRow
	columns       []ui.Column
	take          bool
	stale         bool
	nothing       bool
}

type previewRow struct {
	row, title, effect string
	kind               ui.Kind
	changes            []string
}

func (w *Web) preview(r *web.Request) (web.Response, error) {
	p, u, err := w.plans.Preview(r.Context(), r.Scope, idOf(r), r.PathValue("upload"))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(previewPage(previewOf(r, p, u))), nil
}

// take takes the spreadsheet into the plan. When the plan has changed in the
// meantime, what would be changed now is shown first.
func (w *Web) take(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	added, changed, err := w.plans.Take(r.Context(), r.Scope, idOf(r), r.PathValue("upload"), web.Version(form))
	if err == nil {
		return web.SeeOther("/planer/" + r.PathValue("plan")).Saying(text.Imported(r.Lang, added, changed)), nil
	}
	if !fault.Is(err, fault.Stale) && !fault.Is(err, fault.Invalid) {
		return web.Response{}, err
	}
	p, u, findErr := w.plans.Preview(r.Context(), r.Scope, idOf(r), r.PathValue("upload"))
	if findErr != nil {
		return web.Response{}, findErr
	}
	v := previewOf(r, p, u)
	if fault.Is(err, fault.Stale) {
		v.stale, v.frame.Invalid = true, true
		return web.Both(previewPage(v)), nil
	}
	return web.Again(previewPage(v)), nil
}

func previewOf(r *web.Request, p *plan.Plan, u plan.Upload) previewView {
	l := r.Lang
	at := p.Address() + "/indlaesning"
	v := previewView{
		head:  headOf(r, p, text.ImportTitle(l, p.Title.In(l)), ui.Crumb{Text: text.Import(l), Href: at}, ui.Crumb{Text: u.Name}),
		title: text.PreviewTitle(l, u.Name), action: at + "/" + u.ID, again: at, back: p.Address(), version: strconv.FormatInt(p.Version, 10),
		columns: []ui.Column{{Text: text.ColumnFileRow(l), Number: true}, {Text: text.ColumnTitle(l)}, {Text: text.ColumnEffect(l)}, {Text: text.ColumnChanges(l)}},
	}
	counts := map[plan.Effect]int{}
	for _, x := range u.Lines {
		counts[x.Effect]++
		row := previewRow{row: strconv.Itoa(x.Row), title: x.Is.Title}
		row.effect, row.kind = effectOf(l, x.Effect)
		for _, c := range x.Wrong {
			words := text.AtRow(l, x.Row, c.Text.In(l))
			if c.Column != "" {
				words = text.AtCell(l, x.Row, c.Column, c.Text.In(l))
			}
			v.wrong = append(v.wrong, words)
			row.changes = append(row.changes, words)
		}
		if x.Effect == plan.ChangesRow {
			row.changes = changesOf(l, p, x.Was, x.Is)
		}
		v.rows = append(v.rows, row)
	}
	v.lead = text.PreviewLead(l, counts[plan.AddsRow], counts[plan.ChangesRow], counts[plan.SameRow])
	v.nothing = counts[plan.SameRow] == len(u.Lines)
	if n := counts[plan.WrongRow]; n > 0 {
		v.lead, v.frame.Invalid = text.PreviewWrong(l, n), true
	}
	v.take = len(v.wrong) == 0 && !v.nothing && p.State() != plan.Waiting
	return v
}

func effectOf(l i18n.Lang, e plan.Effect) (string, ui.Kind) {
	switch e {
	case plan.AddsRow:
		return text.EffectNew(l), ui.Success
	case plan.ChangesRow:
		return text.EffectChanged(l), ui.Info
	case plan.WrongRow:
		return text.EffectWrong(l), ui.Failure
	case plan.SameRow:
	}
	return text.EffectSame(l), ui.Neutral
}

// changesOf tells the fields that differ.
func changesOf(l i18n.Lang, p *plan.Plan, was, is plan.Row) (changes []string) {
	differ := func(field, a, b string) {
		if a != b {
			changes = append(changes, text.FieldChange(l, field, orNothing(l, a), orNothing(l, b)))
		}
	}
	differ(text.ColumnTitle(l), was.Title, is.Title)
	differ(text.ColumnHeading(l), was.Heading, is.Heading)
	differ(text.ColumnKind(l), was.Kind.Words(l), is.Kind.Words(l))
	differ(text.ColumnPeople(l), strings.Join(was.Names(), ", "), strings.Join(is.Names(), ", "))
	differ(text.ColumnStart(l), shortDay(l, was.Start), shortDay(l, is.Start))
	differ(text.ColumnEnd(l), shortDay(l, was.End), shortDay(l, is.End))
	differ(text.ColumnOften(l), was.Repeat.Words(l), is.Repeat.Words(l))
	differ(text.ColumnStatus(l), was.Status.Words(l), is.Status.Words(l))
	differ(text.ColumnAfter(l), plan.Numbers(was.After), plan.Numbers(is.After))
	if len(p.Themes) > 0 {
		differ(p.ServedName(l), p.ThemeNumbers(was), p.ThemeNumbers(is))
	}
	differ(text.ColumnGoal(l), was.Goal.Text, is.Goal.Text)
	differ(text.CriterionLabel(l), was.Goal.Criterion, is.Goal.Criterion)
	differ(text.NotesLabel(l), was.Notes, is.Notes)
	return changes
}
