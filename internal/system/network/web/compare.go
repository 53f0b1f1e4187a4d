package web

import (
	"slices"
	"strconv"

	"tovholder/internal/core/indicator/suppress"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

// compareView is where the reports for a meeting are read side by side.
type compareView struct {
	head
	heading, count, shares string
	at                     string
	own                    string // where the reader's own municipality prepares the meeting
	agenda                 string // page of the meeting; empty while it has not been made
	leads, agency          bool
	remind                 int // members that have not sent theirs
	deadline               ui.Field
	errors                 ui.Errors
	moves                  bool // the deadline can be moved

	members []memberReport
	topics  []topicView
	trends  []trendView
	pairs   []pairView

	filter  filterView
	byPlace []placeView
	byTheme []themeView
	numbers *numbersView
}

type memberReport struct {
	name, href, kind string
	stage, when      string
	badge            ui.Kind
	baseline         bool
	reminded         string
}

type topicView struct {
	id, name, who, since string
	kind                 ui.Kind
	may                  bool
}

type trendView struct{ name, last, now, since string }

type pairView struct {
	theme, id, asks, tells      string
	asksID, tellsID             string
	challenge, development, why string
	raised                      bool
}

type filterView struct {
	action                     string
	kind, theme, section, show ui.Field
	kinds, themes, sections    []ui.Option
	shows                      []ui.Option
}

type placeView struct {
	name, kind string
	sections   []saidView
}

type saidView struct {
	name string
	rows []saidRow
}

type themeView struct {
	name string
	rows []saidRow
}

type saidRow struct {
	who, means, theme, text string
	kind                    ui.Kind
	rest                    []restView
}

type restView struct{ name, value string }

type numbersView struct {
	columns []ui.Column
	rows    [][]string
	feet    [][]string
	notes   []string
}

func (w *Reports) compare(r *web.Request) (web.Response, error) {
	v, err := w.compareOf(r, nil)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(comparePage(v)), nil
}

func (w *Reports) compareOf(r *web.Request, errors ui.Errors) (compareView, error) {
	all, err := w.networks.Reports(r.Context(), r.Scope, networkID(r), meetingKey(r))
	if err != nil {
		return compareView{}, err
	}
	l, n, m := r.Lang, all.Network, all.Meeting
	name := i18n.Lower(m.Name.In(l))
	v := compareView{
		head:    headOf(r, n.Seen(l, all.Today), text.ReportsTitle(l, name), "meetings", ui.Crumb{Text: text.TabMeetings(l), Href: n.ID.Address() + "/moeder"}, ui.Crumb{Text: text.ReportsCrumb(l)}),
		heading: text.ReportsTitle(l, name), count: text.ReportsCount(l, all.Count, all.Members), at: network.ReportsAddress(n.ID, m.Key),
		leads: all.Leads && n.State == network.Active && !m.Held, agency: all.Agency, remind: all.Members - all.Count, errors: errors,
	}
	v.frame.Invalid = len(errors) > 0
	v.shares = text.SharedFrom(l, m.Deadline)
	if all.Shared {
		v.shares = text.SharedSince(l, m.Deadline)
	}
	if all.Agenda != "" {
		v.agenda = all.Agenda.Address()
	}
	v.moves = v.leads && !all.Shared
	v.deadline = ui.Form{Lang: l, Errors: errors}.Field("deadline", text.FieldDeadline(l))
	v.deadline.Date = ui.DateOf(m.Deadline)
	for _, rep := range all.All {
		if rep.Own {
			v.own = network.PrepareAddress(n.ID, m.Key)
		}
		v.members = append(v.members, memberReportOf(l, all, rep))
	}
	v.themesOf(l, all)
	v.pairsOf(l, all)
	v.sideBySide(r, all)
	if table, ok := all.Numbers(l); ok {
		v.numbers = numbersOf(l, table)
	}
	return v, nil
}

func memberReportOf(l i18n.Lang, all *network.Reports, rep network.Report) memberReport {
	view := memberReport{name: rep.Member.Name, href: network.MemberAddress(rep.Member.ID), baseline: rep.Baseline, kind: kindName(l, all, rep)}
	view.stage, view.badge = stageOf(l, rep)
	if rep.Stage == network.Sent {
		view.when = i18n.Date(l, calendar.Of(rep.SentAt))
		if rep.Late {
			view.when = text.SentLate(l, view.when)
		}
	}
	if !rep.Reminded.IsZero() {
		view.reminded = i18n.Date(l, rep.Reminded)
	}
	return view
}

func kindName(l i18n.Lang, all *network.Reports, rep network.Report) string {
	if kind, ok := all.Network.KindOf(rep.Member); ok {
		return kind.Name.In(l)
	}
	return ""
}

func sinceName(l i18n.Lang, s network.Since) (string, ui.Kind) {
	switch s {
	case network.SinceNew:
		return text.SinceNew(l), ui.Info
	case network.SinceAgain:
		return text.SinceAgain(l), ui.Warning
	case network.SinceGone:
		return text.SinceGone(l), ui.Success
	}
	return "", ui.Neutral
}

func (v *compareView) themesOf(l i18n.Lang, all *network.Reports) {
	for _, t := range all.Topics() {
		since, kind := sinceName(l, t.Since)
		if t.Since != "" {
			v.trends = append(v.trends, trendView{t.Theme.Text.In(l), strconv.Itoa(t.Before), strconv.Itoa(len(t.Members)), since})
		}
		if !t.Recurring() {
			continue
		}
		var who []string
		for _, m := range t.Members {
			who = append(who, m.Name)
		}
		v.topics = append(v.topics, topicView{id: t.Theme.ID, name: t.Theme.Text.In(l), who: text.NamedBy(l, len(who), i18n.List(l, who)), since: since, kind: kind, may: v.leads && v.agenda != ""})
	}
}

func (v *compareView) pairsOf(l i18n.Lang, all *network.Reports) {
	for _, p := range all.Pairs() {
		v.pairs = append(v.pairs, pairView{
			theme: p.Theme.Text.In(l), id: p.Theme.ID, asks: p.Asks.Member.Name, tells: p.Tells.Member.Name, asksID: string(p.Asks.Member.ID), tellsID: string(p.Tells.Member.ID),
			challenge: p.Asks.Text, development: p.Tells.Text, why: p.Why(l), raised: p.Raised,
		})
	}
}

// How the reports are shown side by side.
const (
	byMunicipality = "kommuner"
	byTheme        = "temaer"
)

// sideBySide shows what was sent as the address asks for it.
func (v *compareView) sideBySide(r *web.Request, all *network.Reports) {
	l, q := r.Lang, r.URL.Query()
	f := ui.Form{Lang: l, Values: q}
	v.filter = filterView{
		action: v.at, kind: f.Field("slags", text.FieldKindShort(l)), theme: f.Field("tema", text.FieldTheme(l)), section: f.Field("afsnit", text.FieldSection(l)), show: f.Field("vis", text.FieldShow(l)),
		kinds: []ui.Option{{Text: text.AllOfThem(l)}}, themes: []ui.Option{{Text: text.AllOfThem(l)}}, sections: []ui.Option{{Text: text.AllOfThem(l)}},
		shows: []ui.Option{{Value: byMunicipality, Text: text.ByMunicipality(l)}, {Value: byTheme, Text: text.ByTheme(l)}},
	}
	for _, k := range all.Network.Programme.Network.Kinds {
		v.filter.kinds = append(v.filter.kinds, ui.Option{Value: k.ID, Text: k.Name.In(l)})
	}
	for _, t := range all.Network.Programme.Themes {
		v.filter.themes = append(v.filter.themes, ui.Option{Value: t.ID, Text: t.Text.In(l)})
	}
	sections := meaningsOf(l, all)
	for _, s := range sections {
		v.filter.sections = append(v.filter.sections, ui.Option{Value: string(s.means), Text: s.name})
	}
	keep := func(rep network.Report, s network.Said) bool {
		return (q.Get("slags") == "" || rep.Member.Kind == q.Get("slags")) && (q.Get("tema") == "" || s.Theme == q.Get("tema")) && (q.Get("afsnit") == "" || string(s.Means) == q.Get("afsnit"))
	}
	if v.filter.show.Value == "" {
		v.filter.show.Value = byMunicipality
	}
	if q.Get("vis") == byTheme {
		v.byTheme = themesBeside(l, all, sections, keep)
		return
	}
	for _, rep := range all.All {
		place := placeView{name: rep.Member.Name, kind: kindName(l, all, rep)}
		for _, section := range sections {
			said := saidView{name: section.name}
			for _, s := range rep.Said {
				if s.Means == section.means && keep(rep, s) {
					said.rows = append(said.rows, saidRowOf(l, all, rep, s, section.name))
				}
			}
			if len(said.rows) > 0 {
				place.sections = append(place.sections, said)
			}
		}
		if len(place.sections) > 0 {
			v.byPlace = append(v.byPlace, place)
		}
	}
}

// meaningView is a section of the reports by what it means.
type meaningView struct {
	means programme.Meaning
	name  string
}

func meaningsOf(l i18n.Lang, all *network.Reports) []meaningView {
	var list []meaningView
	for _, section := range all.Form.Sections {
		for _, f := range section.Fields {
			if f.Kind == programme.Rows && f.Means != "" && !slices.ContainsFunc(list, func(m meaningView) bool { return m.means == f.Means }) {
				list = append(list, meaningView{f.Means, f.Name.In(l)})
			}
		}
	}
	return list
}

func saidRowOf(l i18n.Lang, all *network.Reports, rep network.Report, s network.Said, means string) saidRow {
	row := saidRow{who: rep.Member.Name, means: means, text: s.Text, kind: ui.Warning}
	if s.Means == programme.MeansDevelopment {
		row.kind = ui.Success
	}
	for _, t := range all.Network.Programme.Themes {
		if t.ID == s.Theme {
			row.theme = t.Text.In(l)
		}
	}
	for _, a := range s.Rest {
		row.rest = append(row.rest, restView{a.Column.Name.In(l), all.Show(l, rep, a)})
	}
	return row
}

func themesBeside(l i18n.Lang, all *network.Reports, sections []meaningView, keep func(network.Report, network.Said) bool) []themeView {
	var themes []themeView
	add := func(id, name string) {
		view := themeView{name: name}
		for _, section := range sections {
			for _, rep := range all.All {
				for _, s := range rep.Said {
					if s.Theme == id && s.Means == section.means && keep(rep, s) {
						view.rows = append(view.rows, saidRowOf(l, all, rep, s, section.name))
					}
				}
			}
		}
		if len(view.rows) > 0 {
			themes = append(themes, view)
		}
	}
	for _, t := range all.Network.Programme.Themes {
		add(t.ID, t.Text.In(l))
	}
	add("", text.WithoutTheme(l))
	return themes
}

func numbersOf(l i18n.Lang, table suppress.Table) *numbersView {
	v := &numbersView{columns: []ui.Column{{Text: text.ColumnMunicipality(l)}}, notes: table.Notes(l)}
	total, counted := []string{text.NumbersTotal(l)}, []string{text.NumbersCounted(l)}
	for c, column := range table.Columns {
		v.columns = append(v.columns, ui.Column{Text: column.Head, Number: true})
		total, counted = append(total, table.SayTotal(l, c)), append(counted, table.SayCounted(l, c))
	}
	for _, row := range table.Rows {
		cells := []string{row.Name}
		for c, cell := range row.Cells {
			cells = append(cells, table.Say(l, c, cell))
		}
		v.rows = append(v.rows, cells)
	}
	v.feet = [][]string{total, counted}
	return v
}

func (w *Reports) remind(r *web.Request) (web.Response, error) {
	reminded, err := w.networks.Remind(r.Context(), r.Scope, networkID(r), meetingKey(r))
	if err != nil {
		return web.Response{}, err
	}
	said := text.Reminded(r.Lang, reminded)
	if reminded == 0 {
		said = text.RemindedNobody(r.Lang)
	}
	return web.SeeOther(network.ReportsAddress(networkID(r), meetingKey(r))).Saying(said), nil
}

func (w *Reports) setDeadline(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	day, _ := web.Day(form, "deadline")
	err = w.networks.SetDeadline(r.Context(), r.Scope, networkID(r), meetingKey(r), day)
	if err == nil {
		return web.SeeOther(network.ReportsAddress(networkID(r), meetingKey(r))).Saying(text.DeadlineSet(r.Lang, day)), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.compareOf(r, sent.Errors)
	if err != nil {
		return web.Response{}, err
	}
	v.deadline.Date = ui.DateValue{Day: form.Get("deadline-day"), Month: form.Get("deadline-month"), Year: form.Get("deadline-year")}
	return web.Again(comparePage(v)), nil
}

func (w *Reports) raise(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	what := network.Raised{Theme: form.Get("theme"), Asks: network.MemberID(form.Get("asks")), Tells: network.MemberID(form.Get("tells"))}
	if err := w.networks.Raise(r.Context(), r.Scope, networkID(r), meetingKey(r), what); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(network.ReportsAddress(networkID(r), meetingKey(r)) + "#temaer").Saying(text.ItemRaised(r.Lang)), nil
}

// paper is what the reports come to, to be printed.
func (w *Reports) paper(r *web.Request) (web.Response, error) {
	d, err := w.networks.ReportsPaper(r.Context(), r.Scope, networkID(r), meetingKey(r))
	if err != nil {
		return web.Response{}, err
	}
	at := network.ReportsAddress(networkID(r), meetingKey(r))
	return web.Page(ui.PrintPage(ui.PrintProps{Lang: r.Lang, Back: at, PDF: at + "/dokument.pdf", Word: at + "/dokument.docx"}, d)), nil
}

func (w *Reports) pdf(r *web.Request) (web.Response, error) {
	d, err := w.networks.ReportsPaper(r.Context(), r.Scope, networkID(r), meetingKey(r))
	if err != nil {
		return web.Response{}, err
	}
	b, err := w.press(r.Context(), d)
	if err != nil {
		return web.Response{}, err
	}
	return web.File("application/pdf", text.ReportsFile(r.Lang)+".pdf", b), nil
}

func (w *Reports) docx(r *web.Request) (web.Response, error) {
	d, err := w.networks.ReportsPaper(r.Context(), r.Scope, networkID(r), meetingKey(r))
	if err != nil {
		return web.Response{}, err
	}
	b, err := w.word(r.Context(), d)
	if err != nil {
		return web.Response{}, err
	}
	return web.File("application/vnd.openxmlformats-officedocument.wordprocessingml.document", text.ReportsFile(r.Lang)+".docx", b), nil
}

func (w *Reports) xlsx(r *web.Request) (web.Response, error) {
	s, err := w.networks.ReportsSheet(r.Context(), r.Scope, networkID(r), meetingKey(r))
	if err != nil {
		return web.Response{}, err
	}
	b, err := sheet.Excel(s)
	if err != nil {
		return web.Response{}, err
	}
	return web.File(sheet.XLSX, text.ReportsFile(r.Lang)+".xlsx", b), nil
}
