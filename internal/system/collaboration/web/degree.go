package web

import (
	"cmp"
	"net/url"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/collaboration"
	"tovholder/internal/system/collaboration/text"
)

// degreeView is how far the model has come.
type degreeView struct {
	has      bool // the programme has measurements
	columns  []ui.Column
	groups   []degreeGroup
	all      string // the page with all measurements
	underWay *underWayView
}

type degreeGroup struct {
	name string
	rows []degreeRow
}

type degreeRow struct {
	name  string
	cells []levelView
}

// levelView is a level as a cell shows it: in words, and as a bar of so many of
// so many parts.
type levelView struct {
	words  string
	filled []bool
	moved  string // since the measurement before, for those who hear the page
	up     bool
	down   bool
}

// underWayView is the measurement that is being made.
type underWayView struct {
	title    string
	answered string
	due      string
	own      string // where the caller assesses; empty for who isn't asked
	ownText  string
	// answeredOn says when the caller has; empty while they haven't.
	answeredOn string
	document   string
	tallies    []tallyView
	columns    []ui.Column
}

type tallyView struct{ name, writers, partners string }

// degreeOf is the newest measurement beside the one before.
func degreeOf(l i18n.Lang, o *collaboration.Overview, person string) degreeView {
	v := degreeView{has: o.Assessed() != nil, all: o.Address + collaboration.Path + "/implementering"}
	finished := o.Finished()
	if len(finished) > 0 {
		v.table(l, finished, max(0, len(finished)-2))
	}
	v.underWay = underWayOf(l, o, person)
	return v
}

// table lays finished measurements side by side, from one on, the newest last.
func (v *degreeView) table(l i18n.Lang, finished []collaboration.Measurement, from int) {
	v.columns = []ui.Column{{Text: text.ColumnQuestion(l)}}
	measurements := finished[from:]
	for i, m := range measurements {
		v.columns = append(v.columns, ui.Column{Text: text.MeasurementHead(l, from+i+1, m.DoneOn)})
	}
	newest := measurements[len(measurements)-1]
	for _, r := range newest.Results {
		part := r.Part.In(l)
		if len(v.groups) == 0 || v.groups[len(v.groups)-1].name != part {
			v.groups = append(v.groups, degreeGroup{name: part})
		}
		row := degreeRow{name: r.Name.In(l)}
		before := 0
		for i := range measurements {
			one, ok := measurements[i].Result(r.ID)
			if !ok {
				row.cells, before = append(row.cells, levelView{words: text.NotMeasured(l)}), 0
				continue
			}
			row.cells = append(row.cells, levelOf(l, one, before))
			before = one.Level
		}
		g := &v.groups[len(v.groups)-1]
		g.rows = append(g.rows, row)
	}
}

func levelOf(l i18n.Lang, r collaboration.Result, before int) levelView {
	v := levelView{words: r.Words.In(l), filled: make([]bool, r.Levels)}
	for i := range v.filled {
		v.filled[i] = i < r.Level
	}
	switch {
	case before == 0:
	case r.Level > before:
		v.up, v.moved = true, text.MovedUp(l)
	case r.Level < before:
		v.down, v.moved = true, text.MovedDown(l)
	}
	return v
}

func underWayOf(l i18n.Lang, o *collaboration.Overview, person string) *underWayView {
	m := o.UnderWay()
	if m == nil {
		return nil
	}
	answered, asked := m.Answered()
	v := &underWayView{
		title: m.Title.In(l), answered: text.AnsweredOf(l, answered, asked), due: text.AwaitedUntil(l, m.Due),
		columns: []ui.Column{{Text: text.ColumnQuestion(l)}, {Text: text.ColumnWriters(l)}, {Text: text.ColumnPartners(l)}},
	}
	if o.Holds(o.Assessed().Assess...) && !o.Closed {
		v.own, v.ownText = o.Address+collaboration.AssessPath(m.Slot), text.GoAssess(l)
		if own, asked := m.Of(organisation.PersonID(person)); asked && own.Answered() {
			v.answeredOn, v.ownText = text.AssessedOn(l, calendar.Of(own.At)), text.ChangeAssessment(l)
		}
	}
	if o.MayLead && o.Side == subject.Host || o.Holds(o.Assessed().Write...) {
		v.document = cmp.Or(o.Measuring, o.Address+"/dokumenter")
	}
	if o.MaySteer() {
		for _, t := range m.Tallies(o.Assessed()) {
			v.tallies = append(v.tallies, tallyView{t.Question.Name.In(l), t.Words(l, t.Writers), t.Words(l, t.Partners)})
		}
	}
	return v
}

// beginView is the form that begins a measurement.
type beginView struct {
	shown  bool
	title  string
	slot   string
	action string
	form   ui.Form
}

func beginOf(l i18n.Lang, o *collaboration.Overview) beginView {
	if o.Next == nil || o.Framework == nil || !o.MayPublish() || o.UnderWay() != nil {
		return beginView{}
	}
	values := url.Values{}
	due := o.Next.Day
	if due.IsZero() || due.Before(o.Today) {
		due = o.Today.AddDays(14)
	}
	ui.SetDate(values, "due", due)
	return beginView{shown: true, title: o.Next.Name.In(l), slot: o.Next.Key, action: o.Address + collaboration.Path + "/maalinger", form: ask(l, values)}
}

func (in room) begin(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	due, _ := web.Day(form, "due") // what is no day is none, which is refused
	err = in.Frameworks.Begin(r.Context(), r.Scope, in.ref(r), form.Get("slot"), due)
	if err == nil {
		return web.SeeOther(in.address(r, "")).Saying(text.SaidBegun(r.Lang)), nil
	}
	return in.overviewAgain(r, form, err)
}

type degreePageView struct {
	head
	degree degreeView
}

// degree shows all measurements beside each other.
func (in room) degree(r *web.Request) (web.Response, error) {
	o, err := in.Frameworks.Overview(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := degreePageView{head: headOf(r, o.Place, text.Degree(l), ui.Crumb{Text: text.Degree(l)})}
	v.degree.has = o.Assessed() != nil
	if finished := o.Finished(); len(finished) > 0 {
		v.degree.table(l, finished, 0)
	}
	v.degree.underWay = underWayOf(l, &o, r.Scope.Person)
	return web.Page(degreePage(v)), nil
}

type assessView struct {
	head
	lead    string
	privacy string
	groups  []assessGroup
	form    ui.Form
	action  string
	back    string
	version int64
	done    bool
}

type assessGroup struct {
	name, help string
	questions  []assessQuestion
}

type assessQuestion struct {
	id, name, help string
	options        []ui.Option
}

func (in room) assess(r *web.Request) (web.Response, error) {
	a, err := in.Frameworks.Asked(r.Context(), r.Scope, in.ref(r), r.PathValue("slot"))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(assessPage(in.assessOf(r, a, valuesOf(a.Own)))), nil
}

func valuesOf(own *collaboration.Assessment) url.Values {
	values := url.Values{"note": {own.Note}}
	for id, level := range own.Levels {
		values.Set(id, level)
	}
	return values
}

func (in room) assessOf(r *web.Request, a collaboration.Asked, values url.Values) assessView {
	l := r.Lang
	title := text.AssessTitle(l, a.Title.In(l))
	v := assessView{
		head: headOf(r, a.Place, title, ui.Crumb{Text: title}), lead: text.AwaitedUntil(l, a.Due), privacy: text.AssessPrivacy(l, collaboration.Least, a.Own.Organisation), form: ask(l, values), action: a.Address + collaboration.AssessPath(a.Slot),
		back: in.address(r, ""), version: a.Own.Version, done: a.Done(),
	}
	f := a.Assessed()
	for i := range f.Sections {
		s := &f.Sections[i]
		group := assessGroup{name: s.Name.In(l), help: s.Help.In(l)}
		for _, q := range s.Fields {
			if q.Kind != programme.Choice {
				continue
			}
			one := assessQuestion{id: q.ID, name: q.Name.In(l), help: q.Help.In(l)}
			for _, o := range q.Options {
				one.options = append(one.options, ui.Option{Value: o.ID, Text: o.Text.In(l)})
			}
			group.questions = append(group.questions, one)
		}
		if len(group.questions) > 0 {
			v.groups = append(v.groups, group)
		}
	}
	return v
}

func (in room) answer(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	levels := collaboration.Levels{}
	for name := range form {
		levels[name] = form.Get(name)
	}
	err = in.Frameworks.Answer(r.Context(), r.Scope, in.ref(r), r.PathValue("slot"), levels, form.Get("note"), web.Version(form))
	if err == nil {
		return web.SeeOther(in.address(r, "")).Saying(text.SaidAssessed(r.Lang)), nil
	}
	a, findErr := in.Frameworks.Asked(r.Context(), r.Scope, in.ref(r), r.PathValue("slot"))
	if findErr != nil {
		return web.Response{}, err
	}
	v := in.assessOf(r, a, form)
	if fault.Is(err, fault.Stale) {
		return in.bothAssessments(v, a, form), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		v.form.Errors, v.frame.Invalid = list, true
		return web.Again(assessPage(v)), nil
	})
}

// bothAssessments shows what the caller saved elsewhere beside what they chose
// here.
func (in room) bothAssessments(v assessView, a collaboration.Asked, form url.Values) web.Response {
	b := ui.BothProps{Frame: v.frame, Action: v.action, Version: v.version, Keep: v.action}
	now := valuesOf(a.Own)
	for _, g := range v.groups {
		for _, q := range g.questions {
			b.Fields = append(b.Fields, ui.BothField{
				Name: q.id, Label: q.name, Now: now.Get(q.id), Yours: form.Get(q.id),
				NowText: optionText(q.options, now.Get(q.id)), YoursText: optionText(q.options, form.Get(q.id)),
			})
		}
	}
	b.Fields = append(b.Fields, ui.BothField{Name: "note", Label: text.Note(v.frame.Lang), Now: now.Get("note"), Yours: form.Get("note")})
	return web.Both(ui.BothVersions(b))
}

type collectedView struct {
	frame   ui.Frame
	looks   []ui.Tab // at the objectives, at the parts of the model
	without []withoutRow
	columns []ui.Column
	rows    []collectedRow
	sheet   string
}

type collectedRow struct {
	name, href, when string
	cells            []levelView
}

// withoutRow is a municipality without a finished measurement.
type withoutRow struct{ name, href, state string }

func (w *Web) collected(r *web.Request) (web.Response, error) {
	all, err := w.Frameworks.Collect(r.Context(), r.Scope)
	if err != nil {
		return web.Response{}, err
	}
	without, err := w.Frameworks.Unmeasured(r.Context(), r.Scope)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := collectedView{
		frame:   frameOf(r, text.Collected(l), ui.Crumb{Text: text.Collected(l)}),
		columns: []ui.Column{{Text: text.ColumnMunicipality(l)}, {Text: text.ColumnMeasured(l)}},
	}
	v.frame.Wide = true
	for _, u := range without {
		row := withoutRow{name: u.Label.Name, href: u.Label.Address + collaboration.Path, state: text.NeverMeasured(l)}
		if u.UnderWay {
			row.state = text.MeasuringNow(l, u.Answered, u.Asked)
		}
		v.without = append(v.without, row)
	}
	parts := r.URL.Query().Get("vis") == "dele"
	v.looks = []ui.Tab{{Text: text.CollectedThemes(l), Href: collected, Current: !parts}, {Text: text.CollectedParts(l), Href: collected + "?vis=dele", Current: parts}}
	var ids []string
	ids, v.columns = questionsOf(l, all, v.columns, !parts)
	for _, c := range all {
		row := collectedRow{
			name: c.Label.Name, href: c.Label.Address + collaboration.Path + "/implementering", when: text.MeasuredTimes(l, c.Newest.DoneOn, c.Count),
		}
		for _, id := range ids {
			row.cells = append(row.cells, cellOf(l, c, id))
		}
		v.rows = append(v.rows, row)
	}
	if len(v.rows) > 0 {
		v.sheet = collected + "/maalinger.xlsx"
	}
	return web.Page(collectedPage(v)), nil
}

// questionsOf are the objectives, or the parts of the model, that have been
// measured anywhere, in the order in which they are met.
func questionsOf(l i18n.Lang, all []collaboration.Collected, columns []ui.Column, themes bool) ([]string, []ui.Column) {
	var ids []string
	seen := map[string]bool{}
	for _, c := range all {
		for _, r := range c.Newest.Results {
			if r.Theme == themes && !seen[r.ID] {
				seen[r.ID] = true
				ids, columns = append(ids, r.ID), append(columns, ui.Column{Text: r.Name.In(l)})
			}
		}
	}
	return ids, columns
}

func cellOf(l i18n.Lang, c collaboration.Collected, id string) levelView {
	now, ok := c.Newest.Result(id)
	if !ok {
		return levelView{words: text.NotMeasured(l)}
	}
	before := 0
	if c.Before != nil {
		was, _ := c.Before.Result(id)
		before = was.Level
	}
	return levelOf(l, now, before)
}

// collectedSheet is every answer of every measurement, a row each.
func (w *Web) collectedSheet(r *web.Request) (web.Response, error) {
	all, err := w.Frameworks.Collect(r.Context(), r.Scope)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	s := sheet.Sheet{Lang: l, Name: text.Degree(l), Columns: []sheet.Column{
		{Head: text.ColumnMunicipality(l), Kind: sheet.Text, Width: 28},
		{Head: text.ColumnMeasurement(l), Kind: sheet.Text, Width: 40},
		{Head: text.ColumnMeasured(l), Kind: sheet.Date, Width: 12},
		{Head: text.ColumnPart(l), Kind: sheet.Text, Width: 22},
		{Head: text.ColumnQuestion(l), Kind: sheet.Text, Width: 60},
		{Head: text.ColumnLevel(l), Kind: sheet.Number, Width: 8},
		{Head: text.ColumnLevelWords(l), Kind: sheet.Text, Width: 26},
	}}
	for _, c := range all {
		for _, m := range c.All {
			for _, one := range m.Results {
				s.Rows = append(s.Rows, []any{c.Label.Name, m.Title.In(l), m.DoneOn, one.Part.In(l), one.Name.In(l), one.Level, one.Words.In(l)})
			}
		}
	}
	b, err := sheet.Excel(s)
	if err != nil {
		return web.Response{}, err
	}
	return web.File(sheet.XLSX, text.SheetName(l)+"-"+calendar.Of(r.Now).String()+".xlsx", b), nil
}
