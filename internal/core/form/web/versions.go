package web

import (
	"strconv"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/form"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/docx"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/pdf"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

// historyView is who changed what.
type historyView struct {
	top     top
	lang    i18n.Lang
	heading string
	rows    []changeView
	pages   ui.PagesProps
}

type changeView struct {
	when, who, where, version string
	what                      string // that a row was taken away
	cells                     []cellChange
}

type cellChange struct {
	label  string
	pieces []form.Piece
}

func (w *Web) history(r *web.Request) (web.Response, error) {
	seen := r.URL.Query().Get("efter")
	d, changes, err := w.forms.History(r.Context(), r.Scope, idOf(r), seen)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := historyView{top: w.topOf(r, d, text.WhoChangedWhat(l)), lang: l, heading: text.WhoChangedWhat(l), pages: ui.PagesProps{Lang: l}}
	for _, c := range changes {
		v.rows = append(v.rows, changeOf(l, d, c))
	}
	at := d.Address() + "/historik"
	if seen != "" {
		v.pages.Previous = at
	}
	if len(changes) == form.PageSize {
		v.pages.Next = at + web.Query("efter", changes[len(changes)-1].ID)
	}
	return web.Page(historyPage(v)), nil
}

func (w *Web) topOf(r *web.Request, d *form.Document, words string) top {
	title := d.Title.In(r.Lang)
	return subjectweb.HeadOf(r, d.Subject, words+" – "+title, tab, ui.Crumb{Text: text.Documents(r.Lang), Href: tabAddress(d.Subject)},
		ui.Crumb{Text: title, Href: d.Address()}, ui.Crumb{Text: words})
}

func changeOf(l i18n.Lang, d *form.Document, c form.Change) changeView {
	v := changeView{when: i18n.DateTime(l, c.At), who: c.Name, where: c.Key, version: text.VersionNumber(l, c.Version)}
	f, ok := d.FieldOf(c.Key)
	if !ok {
		return v
	}
	v.where = f.Name.In(l)
	if c.Gone {
		v.what = text.RowTakenAway(l, rowWords(l, f, form.Entry{Cells: c.Before}))
		return v
	}
	v.cells = compared(l, f, c.Before, c.After, true)
	return v
}

// compared are the cells of an entry in two versions; only those that differ
// when so asked.
func compared(l i18n.Lang, f *programme.Field, before, after form.Cells, onlyDifferent bool) []cellChange {
	var changes []cellChange
	for _, c := range cellsOf(f) {
		pieces := form.Diff(form.Show(l, c.field, before[c.name]), form.Show(l, c.field, after[c.name]))
		if onlyDifferent && !differs(pieces) {
			continue
		}
		change := cellChange{pieces: pieces}
		if c.name != "" {
			change.label = c.field.Name.In(l)
		}
		changes = append(changes, change)
	}
	return changes
}

// versionsView are a document's versions, and two of them side by side.
type versionsView struct {
	top      top
	lang     i18n.Lang
	address  string
	versions []versionView
	options  []ui.Option
	from, to ui.Field
	sections []comparedSection
	fromName string
	toName   string
	compares bool
}

type versionView struct {
	name, href, state string
	kind              ui.Kind
	note              string
	decide            string
}

type comparedSection struct {
	name   string
	fields []comparedField
}

type comparedField struct {
	name string
	rows []comparedRow
}

// comparedRow is a field, or a row of a table, in both versions.
type comparedRow struct {
	label string
	from  []cellChange
	to    []cellChange
}

func (w *Web) versions(r *web.Request) (web.Response, error) {
	d, versions, err := w.forms.Versions(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := versionsView{top: w.topOf(r, d, text.Versions(l)), lang: l, address: d.Address()}
	v.top.Frame.Wide = true
	if d.State == form.Draft || d.State == form.Consultation {
		v.versions = append(v.versions, versionView{name: text.DraftOf(l, d.Version), href: d.Address(), state: text.StateDraft(l), note: noteOf(l, d)})
		v.options = append(v.options, ui.Option{Value: draftValue, Text: text.DraftOf(l, d.Version)})
	}
	for _, one := range versions {
		v.versions = append(v.versions, versionOf(l, d, one))
		v.options = append(v.options, ui.Option{Value: strconv.Itoa(one.Number), Text: text.VersionNumber(l, one.Number)})
	}
	if err := v.compare(r, d, versions); err != nil {
		return web.Response{}, err
	}
	return web.Page(versionsPage(v)), nil
}

// draftValue is what the draft is called in addresses.
const draftValue = "kladde"

func versionOf(l i18n.Lang, d *form.Document, one form.Version) versionView {
	n := strconv.Itoa(one.Number)
	v := versionView{name: text.VersionNumber(l, one.Number), href: d.Address() + web.Query("version", n), note: text.SentBy(l, one.SentBy, one.SentAt)}
	if one.Matter != "" {
		v.decide = "/godkendelser/" + one.Matter
	}
	switch {
	case one.Number == d.InForce:
		v.state, v.kind = text.InForce(l), ui.Success
	case one.Returned():
		v.state, v.kind = text.StateReturned(l), ui.Warning
	case one.Withdrawn():
		v.state = text.StateWithdrawn(l)
	case one.State == form.Settled:
		v.state = text.Replaced(l)
	default:
		v.state, v.kind = stateOf(l, d)
	}
	return v
}

// compare lays two versions side by side: those that are asked for, else what
// is in force against the draft, else the two newest.
func (v *versionsView) compare(r *web.Request, d *form.Document, versions []form.Version) error {
	if len(v.options) < 2 {
		return nil
	}
	q := r.URL.Query()
	from, to := q.Get("fra"), q.Get("til")
	if from == "" || to == "" {
		from, to = v.options[1].Value, v.options[0].Value
		if d.InForce > 0 && d.State != form.Settled {
			from = strconv.Itoa(d.InForce)
		}
	}
	l := r.Lang
	v.from = ui.Field{Lang: l, Name: "fra", Label: text.CompareFrom(l), Value: from}
	v.to = ui.Field{Lang: l, Name: "til", Label: text.CompareTo(l), Value: to}
	first, err := textOf(d, versions, from)
	if err != nil {
		return err
	}
	second, err := textOf(d, versions, to)
	if err != nil {
		return err
	}
	v.compares = true
	v.fromName, v.toName = nameOf(v.options, from), nameOf(v.options, to)
	for i := range d.Form.Sections {
		s := &d.Form.Sections[i]
		section := comparedSection{name: s.Name.In(l)}
		for j := range s.Fields {
			if f := comparedFieldOf(l, &s.Fields[j], first, second); len(f.rows) > 0 {
				section.fields = append(section.fields, f)
			}
		}
		if len(section.fields) > 0 {
			v.sections = append(v.sections, section)
		}
	}
	return nil
}

func nameOf(options []ui.Option, value string) string {
	for _, o := range options {
		if o.Value == value {
			return o.Text
		}
	}
	return value
}

func textOf(d *form.Document, versions []form.Version, value string) (*form.Document, error) {
	if value == draftValue && d.Open() {
		return d.At(versions, 0)
	}
	n, err := strconv.Atoi(value)
	if err != nil || n == 0 {
		n = -1 // which no document has
	}
	return d.At(versions, n)
}

// comparedFieldOf is a field with what differs in it; without rows when nothing
// does.
func comparedFieldOf(l i18n.Lang, f *programme.Field, first, second *form.Document) comparedField {
	field := comparedField{name: f.Name.In(l)}
	add := func(label string, a, b form.Cells) {
		changes := compared(l, f, a, b, true)
		if len(changes) == 0 {
			return
		}
		row := comparedRow{label: label}
		for _, c := range changes {
			row.from = append(row.from, cellChange{c.label, only(c.pieces, form.InFirst)})
			row.to = append(row.to, cellChange{c.label, only(c.pieces, form.InSecond)})
		}
		field.rows = append(field.rows, row)
	}
	if f.Kind != programme.Rows {
		add("", first.Entry(f.ID).Cells, second.Entry(f.ID).Cells)
		return field
	}
	seen := map[string]bool{}
	for i, row := range second.Rows(f.ID) {
		seen[row.Key] = true
		add(text.RowNamed(l, i+1), before(first, row.Key), row.Cells)
	}
	for _, row := range first.Rows(f.ID) {
		if !seen[row.Key] {
			add(text.RemovedRow(l), row.Cells, form.Cells{})
		}
	}
	return field
}

// before is what a row had in the first of two versions: nothing when it wasn't
// there.
func before(first *form.Document, key string) form.Cells {
	if e := first.Entry(key); !e.Gone {
		return e.Cells
	}
	return form.Cells{}
}

// paperOf is the version that is asked for, as it is handed out.
func (w *Web) paperOf(r *web.Request) (paper.Document, *form.Document, error) {
	d, versions, err := w.forms.Versions(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return paper.Document{}, nil, err
	}
	n, _ := strconv.Atoi(r.URL.Query().Get("version"))
	then, err := d.At(versions, n)
	if err != nil {
		return paper.Document{}, nil, err
	}
	p := then.Paper(r.Lang)
	if n == 0 && d.Open() {
		p.Facts = append(p.Facts, paper.Fact{Term: text.HowItStands(r.Lang), Text: text.StateDraft(r.Lang)})
	}
	return p, then, nil
}

func (w *Web) print(r *web.Request) (web.Response, error) {
	p, d, err := w.paperOf(r)
	if err != nil {
		return web.Response{}, err
	}
	query := ""
	if r.URL.RawQuery != "" {
		query = web.Query("version", strconv.Itoa(d.Version))
	}
	return web.Page(ui.PrintPage(ui.PrintProps{
		Lang: r.Lang, Back: d.Address() + query, PDF: d.Address() + "/dokument.pdf" + query, Word: d.Address() + "/dokument.docx" + query,
	}, p)), nil
}

func (w *Web) pdf(r *web.Request) (web.Response, error) {
	p, d, err := w.paperOf(r)
	if err != nil {
		return web.Response{}, err
	}
	if kept, ok, err := w.forms.Kept(r.Context(), r.Scope, d, approval.PDF); err != nil || ok {
		return web.File(kept.Mime, kept.Name, kept.Bytes), err
	}
	b, err := w.printer.Print(r.Context(), p)
	if err != nil {
		return web.Response{}, err
	}
	return web.File(pdf.MIME, fileName(r.Lang, d)+".pdf", b), nil
}

func (w *Web) word(r *web.Request) (web.Response, error) {
	p, d, err := w.paperOf(r)
	if err != nil {
		return web.Response{}, err
	}
	if kept, ok, err := w.forms.Kept(r.Context(), r.Scope, d, approval.DOCX); err != nil || ok {
		return web.File(kept.Mime, kept.Name, kept.Bytes), err
	}
	b, err := docx.Renderer{Draw: w.printer.Draw}.Render(r.Context(), p)
	if err != nil {
		return web.Response{}, err
	}
	return web.File(docx.MIME, fileName(r.Lang, d)+".docx", b), nil
}

func fileName(l i18n.Lang, d *form.Document) string {
	return d.Title.In(l) + " – " + d.Subject.Name
}
