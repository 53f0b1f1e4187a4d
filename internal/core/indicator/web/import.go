package web

import (
	"net/url"
	"strconv"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

type fileView struct {
	head
	title, action, back string
	form                ui.Form
	periods             string
	several             bool // what is wrong is in the rows of the file
}

type previewView struct {
	head
	lead, action, back, again string
	columns                   []ui.Column
	rows                      []previewRow
	nothing                   bool
}

type previewRow struct {
	row, period, number, now, note string
	state                          badge
}

// file is the page on which a file of numbers is chosen.
func (w *Web) file(r *web.Request) (web.Response, error) {
	i, err := w.indicators.MayEnter(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(filePage(fileOf(r, i, ui.Form{Lang: r.Lang, Values: url.Values{}}))), nil
}

func fileOf(r *web.Request, i *indicator.View, form ui.Form) fileView {
	l := r.Lang
	v := fileView{title: text.ImportTitle(l, i.Name), action: i.Address() + "/import", back: i.Address(), form: form, periods: text.ImportPeriods(l, i.Period.Example(l))}
	v.head = headOf(r, i, v.title, ui.Crumb{Text: text.ImportNumbers(l)})
	v.frame.Wide, v.frame.Invalid = false, len(form.Errors) > 0
	return v
}

func (w *Web) read(r *web.Request) (web.Response, error) {
	if _, err := r.Form(); err != nil {
		return web.Response{}, err
	}
	i, err := w.indicators.MayEnter(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return web.Response{}, err
	}
	var preview string
	switch files := r.Attached("file"); len(files) {
	case 0:
		err = wrongFile(text.ImportNoFile)
	case 1:
		preview, err = w.indicators.Read(r.Context(), r.Scope, i.ID, files[0].Name, files[0].Bytes)
	default:
		err = wrongFile(text.ImportOneFile)
	}
	if err == nil {
		return web.SeeOther(i.Address() + "/import/" + preview), nil
	}
	return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		v := fileOf(r, i, ui.Form{Lang: r.Lang, Values: url.Values{}, Errors: list})
		v.several = fault.Is(err, fault.Invalid) && len(list) > 0 && list[0].Name == "file" && preview == "" && len(r.Attached("file")) == 1
		for n := range list {
			list[n].Name = "file"
		}
		return web.Again(filePage(v)), nil
	})
}

func wrongFile(message fault.Message) error {
	return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "file", Message: message}}}
}

// preview shows what a file would do.
func (w *Web) preview(r *web.Request) (web.Response, error) {
	i, p, err := w.indicators.Preview(r.Context(), r.Scope, idOf(r), r.PathValue("preview"))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := previewView{
		lead: text.PreviewLead(l, p.FileName, p.New, p.Changed, p.Same), action: i.Address() + "/import/" + p.ID, back: i.Address(), again: i.Address() + "/import",
		nothing: p.New+p.Changed == 0,
		columns: []ui.Column{
			{Text: text.ColumnRow(l), Number: true},
			{Text: text.ColumnPeriod(l)},
			{Text: i.NumberHead(l), Number: true},
			{Text: text.ColumnBefore(l), Number: true},
			{Text: text.ColumnNote(l)},
			{Text: text.ColumnState(l)},
		},
	}
	v.head = headOf(r, i, text.PreviewTitle(l), ui.Crumb{Text: text.ImportNumbers(l), Href: v.again}, ui.Crumb{Text: text.PreviewTitle(l)})
	for _, line := range p.Lines {
		row := previewRow{row: strconv.Itoa(line.Row), period: i.Period.Name(l, line.Start), number: line.Value.In(l, i.Decimals), note: line.Note, state: badge{text.PreviewNew(l), ui.Info}}
		if line.Was != nil {
			row.now, row.state = i.Say(l, *line.Was), badge{text.PreviewChanged(l), ui.Warning}
		}
		if line.Same {
			row.state = badge{text.PreviewSame(l), ui.Neutral}
		}
		v.rows = append(v.rows, row)
	}
	return web.Page(previewPage(v)), nil
}

func (w *Web) take(r *web.Request) (web.Response, error) {
	taken, err := w.indicators.Take(r.Context(), r.Scope, idOf(r), r.PathValue("preview"))
	if err != nil {
		return web.Response{}, err
	}
	said := text.Imported(r.Lang, taken)
	if taken == 0 {
		said = text.ImportNothing(r.Lang)
	}
	return web.SeeOther(indicator.Address + "/" + r.PathValue("indicator")).Saying(said), nil
}
