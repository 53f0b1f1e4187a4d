package web

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/text"
)

type fileView struct {
	frame          ui.Frame
	form           ui.Form
	municipalities []ui.Option // none when there is one alone
}

// file is the page on which a file of services is chosen.
func (w *Web) file(r *web.Request) (web.Response, error) {
	employers := directory.Employers(r.Scope)
	if len(employers) == 0 {
		return web.Response{}, fault.New(fault.Forbidden, text.ImportWhoMay)
	}
	return web.Page(filePage(fileOf(r, employers, ui.Form{Lang: r.Lang, Values: url.Values{}}))), nil
}

func fileOf(r *web.Request, employers []directory.Home, form ui.Form) fileView {
	l := r.Lang
	v := fileView{frame: frameOf(r, text.ImportTitle(l), ui.Crumb{Text: text.Mine(l), Href: mine}, ui.Crumb{Text: text.ImportLink(l)}), form: form}
	v.frame.Wide, v.frame.Invalid = false, len(form.Errors) > 0
	if len(employers) > 1 {
		for _, e := range employers {
			v.municipalities = append(v.municipalities, ui.Option{Value: string(e.ID), Text: e.Name})
		}
	}
	return v
}

// template is an empty spreadsheet with the headings.
func (w *Web) template(r *web.Request) (web.Response, error) {
	b, err := sheet.Excel(directory.Template(r.Lang))
	if err != nil {
		return web.Response{}, err
	}
	return web.File(sheet.XLSX, text.ImportTemplateFile(r.Lang)+".xlsx", b), nil
}

// upload reads the file and leads to what it would change.
func (w *Web) upload(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	employers := directory.Employers(r.Scope)
	if len(employers) == 0 {
		return web.Response{}, fault.New(fault.Forbidden, text.ImportWhoMay)
	}
	municipality := organisation.ID(form.Get("municipality"))
	if municipality == "" {
		municipality = employers[0].ID
	}
	var load directory.LoadID
	err = error(fault.New(fault.Invalid, text.ImportFileMissing))
	if sent := r.Attached("file"); len(sent) == 1 {
		load, err = w.Directory.Upload(r.Context(), r.Scope, municipality, directory.File{Name: sent[0].Name, Bytes: sent[0].Bytes})
	}
	if err == nil {
		return web.SeeOther(files + "/" + string(load)), nil
	}
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	for i := range list {
		list[i].Name = "file"
	}
	return web.Again(filePage(fileOf(r, employers, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
}

type loadView struct {
	frame      ui.Frame
	over, lead string
	action     string
	version    string
	do         string   // what the button says; empty when nothing can be imported
	wrong      string   // that rows are wrong
	stale      bool     // the directory has changed in between
	nothing    bool     // everything is there already
	notes      []string // what the file doesn't say
	ignored    string
	tabs       []ui.Tab
	rows       []loadRow
	pages      ui.PagesProps
}

type loadRow struct {
	row, name, effect string
	kind              ui.Kind
	says              []string
}

// rowsPerPage are the rows of a file that are shown at a time.
const rowsPerPage = 100

func (w *Web) preview(r *web.Request) (web.Response, error) {
	x, err := w.Directory.Preview(r.Context(), r.Scope, loadIn(r))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(loadPage(loadOf(r, x))), nil
}

func loadIn(r *web.Request) directory.LoadID { return directory.LoadID(r.PathValue("load")) }

// take imports the file. When a row would do something else than what was seen,
// what it would do now is shown first.
func (w *Web) take(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	added, changed, err := w.Directory.Import(r.Context(), r.Scope, loadIn(r), web.Version(form))
	if err == nil {
		return web.SeeOther(mine).Saying(text.ImportDone(r.Lang, added, changed)), nil
	}
	if !fault.Is(err, fault.Stale) && !fault.Is(err, fault.Invalid) {
		return web.Response{}, err
	}
	x, findErr := w.Directory.Preview(r.Context(), r.Scope, loadIn(r))
	if findErr != nil {
		return web.Response{}, findErr
	}
	v := loadOf(r, x)
	v.frame.Invalid = true
	if fault.Is(err, fault.Stale) {
		v.stale = true
		return web.Both(loadPage(v)), nil
	}
	return web.Again(loadPage(v)), nil
}

func loadOf(r *web.Request, x *directory.Load) loadView {
	l, q := r.Lang, url.Values{}
	if r.Method == http.MethodGet {
		q = r.URL.Query()
	}
	n := x.Counts
	v := loadView{
		frame: frameOf(r, text.ImportPreviewTitle(l), ui.Crumb{Text: text.Mine(l), Href: mine}, ui.Crumb{Text: text.ImportLink(l), Href: files}, ui.Crumb{Text: x.Name}),
		over:  text.ImportPreviewOver(l, x.Name, x.MunName), lead: text.ImportPreviewLead(l, n[directory.AddsService], n[directory.ChangesService], n[directory.SameService], n[directory.WrongService]),
		action: files + "/" + string(x.ID), version: strconv.FormatInt(x.Version, 10), pages: ui.PagesProps{Lang: l},
	}
	switch {
	case n[directory.WrongService] > 0:
		v.wrong, v.frame.Invalid = text.ImportWrong(l, n[directory.WrongService]), true
	case x.Ready():
		v.do = text.ImportDo(l, n[directory.AddsService]+n[directory.ChangesService])
	default:
		v.nothing = true
	}
	if x.NoProvider && n[directory.AddsService]+n[directory.WrongService] > 0 {
		v.notes = append(v.notes, text.ImportNoProvider(l, x.MunName))
	}
	if x.NoOwner && n[directory.AddsService]+n[directory.WrongService] > 0 {
		v.notes = append(v.notes, text.ImportNoOwner(l))
	}
	if len(x.Ignored) > 0 {
		var names []string
		for _, name := range x.Ignored {
			names = append(names, "»"+name+"«")
		}
		v.ignored = text.ImportIgnoredLead(l, i18n.List(l, names))
	}
	v.list(l, x, directory.Effect(q.Get("vis")), number(q.Get("side")))
	return v
}

// list shows the rows that do one thing, a page of them.
func (v *loadView) list(l i18n.Lang, x *directory.Load, shown directory.Effect, page int) {
	if !slices.Contains(directory.Effects(), shown) {
		i := slices.IndexFunc(directory.Effects(), func(e directory.Effect) bool { return x.Counts[e] > 0 })
		shown = directory.Effects()[i]
	}
	at := func(e directory.Effect, page int) string {
		q := url.Values{"vis": {string(e)}}
		if page > 0 {
			q.Set("side", strconv.Itoa(page))
		}
		return v.action + queryOf(q)
	}
	for _, e := range directory.Effects() {
		several, _, _ := effectOf(l, e)
		v.tabs = append(v.tabs, ui.Tab{Text: several, Href: at(e, 0), Current: e == shown, Count: x.Counts[e]})
	}
	rows := slices.DeleteFunc(slices.Clone(x.Rows), func(r directory.LoadRow) bool { return r.Effect != shown })
	page = min(page, max(len(rows)-1, 0)/rowsPerPage)
	if page > 0 {
		v.pages.Previous = at(shown, page-1)
	}
	if (page+1)*rowsPerPage < len(rows) {
		v.pages.Next = at(shown, page+1)
	}
	for _, one := range rows[page*rowsPerPage : min((page+1)*rowsPerPage, len(rows))] {
		v.rows = append(v.rows, rowOf(l, one))
	}
}

func rowOf(l i18n.Lang, x directory.LoadRow) loadRow {
	row := loadRow{row: text.ImportRow(l, x.Row), name: x.Is.Name}
	_, row.effect, row.kind = effectOf(l, x.Effect)
	for _, c := range x.Wrong {
		row.says = append(row.says, wrongIn(l, c))
	}
	const longest = 160 // characters of what stood there, and of what will
	for _, d := range x.Differences(l) {
		was, is := cut(d.Was, longest), cut(d.Is, longest)
		switch {
		case d.Was == "":
			row.says = append(row.says, text.ImportAddedField(l, d.Field, is))
		case d.Is == "":
			row.says = append(row.says, text.ImportClearedField(l, d.Field, was))
		default:
			row.says = append(row.says, text.ImportDifference(l, d.Field, was, is))
		}
	}
	if x.Effect == directory.AddsService {
		row.says = append(row.says, joined(x.Is.OrgName, x.Is.List.Name(l)))
	}
	return row
}

func wrongIn(l i18n.Lang, c directory.WrongCell) string {
	message := c.Message(l)
	switch {
	case c.Column != "" && c.Field != "":
		return text.ImportAt(l, c.Column, c.Field.Heading(l), message)
	case c.Column != "":
		return text.ImportAtColumn(l, c.Column, message)
	case c.Field != "":
		return text.ImportAtField(l, c.Field.Heading(l), message)
	}
	return message
}

func effectOf(l i18n.Lang, e directory.Effect) (several, one string, kind ui.Kind) {
	switch e {
	case directory.AddsService:
		return text.ImportEffectNew(l), text.ImportIsNew(l), ui.Success
	case directory.ChangesService:
		return text.ImportEffectChanged(l), text.ImportIsChanged(l), ui.Info
	case directory.WrongService:
		return text.ImportEffectWrong(l), text.ImportIsWrong(l), ui.Failure
	case directory.SameService:
	}
	return text.ImportEffectSame(l), text.ImportIsSame(l), ui.Neutral
}

func cut(s string, most int) string {
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return s
}
