package web

import (
	"context"
	"net/url"
	"strings"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/suppress"
	"tovholder/internal/core/meeting"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/chart"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

// Files are what makes files of a document.
type Files struct {
	Print func(context.Context, paper.Document) ([]byte, error) // PDF
	Word  func(context.Context, paper.Document) ([]byte, error)
}

type dataView struct {
	head
	filter   ui.Form
	measures []ui.Option
	report   []link // the reader's own municipalities
	owed     []owedView
	parts    []measureView
	files    []link
	bring    *bringView
}

type link struct{ text, href string }

type owedView struct {
	ui.RowProps
	asked string
}

type measureView struct {
	id, name, how string
	wide, narrow  string
	columns       []ui.Column
	rows          []dataRow
	feet          []dataRow
	notes         []string
	small         []smallView
	files         []link
	empty         bool
}

type dataRow struct {
	name  string
	own   bool
	cells []dataCell
}

type dataCell struct {
	words   string
	missing bool
}

type smallView struct{ name, spark, says string }

type bringView struct {
	form     ui.Form
	action   string
	meetings []ui.Option
	formats  []ui.Option
}

const (
	measureParam = "maalepunkt"
	pdfFormat    = "pdf"
	wordFormat   = "docx"
)

func (w *Web) data(r *web.Request) (web.Response, error) {
	v, err := w.dataOf(r, ui.Form{Lang: r.Lang, Values: url.Values{"format": {pdfFormat}}})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(dataPage(v)), nil
}

func (w *Web) dataOf(r *web.Request, form ui.Form) (dataView, error) {
	l, today, chosen := r.Lang, r.Today(), r.URL.Query().Get(measureParam)
	d, err := w.networks.Data(r.Context(), r.Scope, networkID(r), chosen)
	if err != nil {
		return dataView{}, err
	}
	n, at := d.Network, networkID(r).Address()+"/data"
	v := dataView{
		head: headOf(r, n.Seen(l, today), text.DataTitle(l), "data", ui.Crumb{Text: text.TabData(l)}), filter: ui.Form{Lang: l, Values: r.URL.Query()},
		measures: []ui.Option{{Text: text.DataAll(l)}},
		files:    []link{{text.DataPdf(l), at + "/dokument.pdf"}, {text.DataWord(l), at + "/dokument.docx"}},
	}
	v.frame.Wide, v.frame.Invalid = true, len(form.Errors) > 0
	for _, m := range n.Programme.Network.Measures {
		v.measures = append(v.measures, ui.Option{Value: m.ID, Text: m.Name.In(l)})
	}
	for _, m := range d.Own {
		if n.State == network.Active {
			v.report = append(v.report, link{text.DataReport(l, m.Name), network.MemberAddress(m.ID) + "/data"})
		}
	}
	for _, o := range d.Owed {
		v.owed = append(v.owed, owedOf(l, n, o, today))
	}
	for i := range d.Measures {
		v.parts = append(v.parts, measureViewOf(l, &d.Measures[i], at))
	}
	if n.MayLead() && n.State == network.Active {
		meetings, err := w.networks.Coming(r.Context(), r.Scope, n.ID)
		if err != nil {
			return dataView{}, err
		}
		v.bring = bringOf(l, at, meetings, form)
	}
	return v, nil
}

func owedOf(l i18n.Lang, n *network.Network, o network.Owed, today calendar.Date) owedView {
	v := owedView{RowProps: ui.RowProps{
		Title: o.Member.Name + ": " + o.Measure.In(l), Meta: o.Indicator.SayMissing(l, o.Missing), When: text.DataUntil(l, o.Indicator.Deadline()), Kind: ui.Warning,
	}}
	if late := o.Indicator.Late(today); late > 0 {
		v.When, v.Kind = text.DataLate(l, late), ui.Failure
	}
	if g := n.Reporter(o.Member, today); g.Name != "" {
		v.asked = text.DataAsked(l, g.Name)
		return v
	}
	var lacks []string
	for _, role := range o.Member.Lacks(n.Programme, today) {
		lacks = append(lacks, i18n.Lower(role.Name.In(l)))
	}
	v.asked = text.DataNobody(l, i18n.Upper(i18n.List(l, lacks)))
	return v
}

func measureViewOf(l i18n.Lang, m *network.Measured, at string) measureView {
	v := measureView{id: m.ID, name: m.Name.In(l), how: m.How.In(l), empty: len(m.Starts) == 0}
	if v.empty {
		return v
	}
	t := m.Named(l)
	v.wide, v.narrow = m.Chart(l, "data-"+m.ID).SVG(chart.Wide()), m.Chart(l, "data-lille-"+m.ID).SVG(chart.Narrow())
	v.columns = append(v.columns, ui.Column{Text: text.ColumnMunicipality(l)})
	for _, c := range t.Columns {
		v.columns = append(v.columns, ui.Column{Text: c.Head, Number: true})
	}
	for i, line := range t.Rows {
		row := dataRow{name: line.Name, own: line.Own}
		for c, cell := range line.Cells {
			row.cells = append(row.cells, dataCell{t.Say(l, c, cell), cell.State == suppress.Missing})
		}
		v.rows = append(v.rows, row)
		small := m.Small(l, i)
		v.small = append(v.small, smallView{line.Name, small.Spark(), small.Desc})
	}
	for _, foot := range t.Feet(l) {
		row := dataRow{name: foot.Name}
		for c := range t.Columns {
			row.cells = append(row.cells, dataCell{words: foot.Say(l, c)})
		}
		v.feet = append(v.feet, row)
	}
	v.notes = t.Notes(l)
	v.files = []link{{text.DataXlsx(l), at + "/" + m.ID + "/tal.xlsx"}, {text.DataCsv(l), at + "/" + m.ID + "/tal.csv"}}
	return v
}

func bringOf(l i18n.Lang, at string, meetings []meeting.Listed, form ui.Form) *bringView {
	v := &bringView{form: form, action: at + "/moede", formats: []ui.Option{{Value: pdfFormat, Text: text.DataFormatPdf(l)}, {Value: wordFormat, Text: text.DataFormatWord(l)}}}
	for _, m := range meetings {
		v.meetings = append(v.meetings, ui.Option{Value: string(m.ID), Text: m.Title + ", " + i18n.Date(l, m.Day)})
	}
	return v
}

// bring makes a document of the interim results and puts it on a meeting.
func (w *Web) bring(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	d, err := w.networks.Data(r.Context(), r.Scope, networkID(r), "")
	if err != nil {
		return web.Response{}, err
	}
	if !d.Network.MayLead() {
		return web.Response{}, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyLeaders(l, d.Network.AgencyName) })
	}
	format := pdfFormat
	if form.Get("format") == wordFormat {
		format = wordFormat
	}
	file, err := w.made(r, d, format)
	if err != nil {
		return web.Response{}, err
	}
	to := meeting.ID(form.Get("meeting"))
	err = w.networks.Bring(r.Context(), r.Scope, d.Network.ID, to, dataFile(r, d)+"."+format, file)
	if fault.Is(err, fault.NotFound) {
		err = &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "meeting", Message: text.NoSuchMeeting}}}
	}
	if err == nil {
		return web.SeeOther(to.Address()).Saying(text.DataBrought(r.Lang)), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.dataOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(dataPage(v)), nil
}

func dataFile(r *web.Request, d *network.Data) string {
	return text.DataFile(r.Lang, d.Network.Name, r.Today())
}

func (w *Web) made(r *web.Request, d *network.Data, format string) ([]byte, error) {
	document := d.Paper(r.Lang, r.Today())
	if format == wordFormat {
		return w.files.Word(r.Context(), document)
	}
	return w.files.Print(r.Context(), document)
}

func (w *Web) dataDocument(format, mime string) web.Handler {
	return func(r *web.Request) (web.Response, error) {
		d, err := w.networks.Data(r.Context(), r.Scope, networkID(r), r.URL.Query().Get(measureParam))
		if err != nil {
			return web.Response{}, err
		}
		b, err := w.made(r, d, format)
		if err != nil {
			return web.Response{}, err
		}
		return web.File(mime, dataFile(r, d)+"."+format, b), nil
	}
}

func (w *Web) dataSheet(ending, mime string, write func(sheet.Sheet) ([]byte, error)) web.Handler {
	return func(r *web.Request) (web.Response, error) {
		d, err := w.networks.Data(r.Context(), r.Scope, networkID(r), r.PathValue("measure"))
		if err != nil {
			return web.Response{}, err
		}
		b, err := write(d.Measures[0].Sheet(r.Lang))
		if err != nil {
			return web.Response{}, err
		}
		return web.File(mime, text.DataMeasureFile(r.Lang, d.Measures[0].Name.In(r.Lang), d.Network.Name)+"."+ending, b), nil
	}
}

// dataRoutes are the addresses of numbers.
func (w *Web) dataRoutes() []web.Route {
	const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
	return []web.Route{
		web.Get(one+"/data", view, w.data),
		web.Post(one+"/data/moede", change, w.bring),
		web.Get(one+"/data/dokument.pdf", view, w.dataDocument(pdfFormat, "application/pdf")),
		web.Get(one+"/data/dokument.docx", view, w.dataDocument(wordFormat, word)),
		web.Get(one+"/data/{measure}/tal.xlsx", view, w.dataSheet("xlsx", sheet.XLSX, sheet.Excel)),
		web.Get(one+"/data/{measure}/tal.csv", view, w.dataSheet("csv", sheet.CSV, sheet.Comma)),
		web.Get(member+"/data", changeMember, w.reporting),
		web.Post(member+"/data", changeMember, w.report),
	}
}

func numberOf(l i18n.Lang, s string) (*indicator.Decimal, bool) {
	if strings.TrimSpace(s) == "" {
		return nil, true
	}
	d, ok := indicator.ParseDecimal(l, s)
	return &d, ok
}
