package web

import (
	"fmt"
	"net/url"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/survey"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/system/taskforce/text"
)

type requestsView struct {
	head
	columns   []ui.Column
	rows      []requestRow
	proposals []link
	ask       string // address; empty for who does not ask
	missing   int
}

type requestRow struct {
	title, href, kind, theme, who, due, relative, state string
	dueKind, stateKind                                  ui.Kind
}

func (in room) requests(r *web.Request) (web.Response, error) {
	c, err := in.taskforce.Collection(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := requestsView{
		head:    headOf(r, c.Place, "data", text.PartData(l)),
		columns: []ui.Column{{Text: text.ColumnData(l)}, {Text: text.ColumnKind(l)}, {Text: text.ColumnWho(l)}, {Text: text.ColumnDue(l)}, {Text: text.ColumnState(l)}},
	}
	if c.MayWrite() {
		v.ask = root(c.Place) + "/data/ny"
		for _, p := range c.Proposals {
			v.proposals = append(v.proposals, link{p.Name.In(l), v.ask + "?forslag=" + p.ID})
		}
	}
	for _, one := range c.Requests {
		row := requestRow{
			title: one.Label(l), href: one.Address(c.Address), kind: taskforce.KindName(l, one.Kind), theme: c.ThemeName(l, one.Theme), who: one.PersonName,
			due: i18n.Date(l, one.Due), state: one.State.Name(l), stateKind: stateKind(one.State),
		}
		if one.Open() {
			row.relative = i18n.Relative(l, one.Due, r.Today())
			v.missing++
		}
		if one.Late(r.Today()) > 0 {
			row.dueKind = ui.Failure
		}
		v.rows = append(v.rows, row)
	}
	return web.Page(requestsPage(v)), nil
}

func stateKind(s taskforce.RequestState) ui.Kind {
	switch s {
	case taskforce.Received:
		return ui.Success
	case taskforce.Partly:
		return ui.Warning
	case taskforce.Unavailable:
		return ui.Failure
	case taskforce.Awaited:
	}
	return ui.Neutral
}

type requestForm struct {
	head
	form    ui.Form
	action  string
	back    string
	kinds   []ui.Option
	themes  []ui.Option
	people  []ui.Option
	version int64
	once    string
}

func requestFormOf(r *web.Request, p taskforce.Place, values url.Values, title string) requestForm {
	l := r.Lang
	v := requestForm{
		head: headOf(r, p, "data", title, ui.Crumb{Text: title}), form: ui.Form{Lang: l, Values: values}, kinds: kindOptions(l),
		themes: themeOptions(l, p, text.AllThemes(l)), back: root(p) + "/data", once: values.Get("once"),
	}
	v.people = []ui.Option{{Text: text.ChoosePerson(l)}}
	for _, h := range p.Hosts() {
		v.people = append(v.people, ui.Option{Value: string(h.Person), Text: h.Name + ", " + h.Title})
	}
	return v
}

func (in room) newRequest(r *web.Request) (web.Response, error) {
	c, err := in.taskforce.Collection(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	if !c.MayWrite() {
		return web.Response{}, in.taskforce.MayWrite(r.Context(), r.Scope, in.ref(r))
	}
	values := url.Values{"kind": {string(programme.Documents)}, "once": {wish(r)}}
	for _, p := range c.Proposals {
		if p.ID == r.URL.Query().Get("forslag") {
			values.Set("kind", string(p.Kind))
			values.Set("title", p.Name.In(r.Lang))
			values.Set("why", p.Why.In(r.Lang))
			values.Set("theme", p.Theme)
		}
	}
	v := requestFormOf(r, c.Place, values, text.NewRequest(r.Lang))
	v.action = root(c.Place) + "/data/ny"
	return web.Page(requestFormPage(v)), nil
}

func wantedOf(form url.Values) taskforce.Wanted {
	due, _ := web.Day(form, "due")
	return taskforce.Wanted{
		Kind: programme.DataKind(form.Get("kind")), Theme: form.Get("theme"), Title: form.Get("title"), Why: form.Get("why"), Due: due,
		Person: organisation.PersonID(form.Get("person")), Once: form.Get("once"),
	}
}

func (in room) ask(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id, err := in.taskforce.Ask(r.Context(), r.Scope, in.ref(r), wantedOf(form))
	if err == nil {
		return web.SeeOther(r.URL.Path[:len(r.URL.Path)-len("ny")] + string(id)).Saying(text.SaidAsked(r.Lang)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		c, err := in.taskforce.Collection(r.Context(), r.Scope, in.ref(r))
		if err != nil {
			return web.Response{}, err
		}
		v := requestFormOf(r, c.Place, form, text.NewRequest(r.Lang))
		v.action, v.form.Errors, v.frame.Invalid = root(c.Place)+"/data/ny", list, true
		return web.Again(requestFormPage(v)), nil
	})
}

type requestView struct {
	head
	kind, theme, why, who, due, relative string
	state                                string
	stateKind                            ui.Kind
	note, asked                          string
	files                                []fileView
	findings                             []link
	settle                               string // address; empty for who can't
	form                                 ui.Form
	fileForm                             ui.Form
	states                               []ui.Option
	version                              int64
	edit                                 string
	further                              link // where the data of this kind are gathered; none when empty
}

type fileView struct{ name, href, meta, remove string }

func requestID(r *web.Request) taskforce.RequestID {
	return taskforce.RequestID(r.PathValue("request"))
}

func (in room) seekRequest(r *web.Request) (taskforce.RequestView, error) {
	return in.taskforce.Request(r.Context(), r.Scope, in.ref(r), requestID(r))
}

func (in room) request(r *web.Request) (web.Response, error) {
	v, err := in.seekRequest(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(requestPage(requestOf(r, v))), nil
}

func requestOf(r *web.Request, one taskforce.RequestView) requestView {
	l := r.Lang
	at := one.Address(one.Place.Address)
	v := requestView{
		head: headOf(r, one.Place, "data", one.Label(l), ui.Crumb{Text: one.Label(l)}), kind: taskforce.KindName(l, one.Kind), theme: one.ThemeName(l, one.Theme),
		why: one.Why, who: one.PersonName, due: i18n.Date(l, one.Due), state: one.State.Name(l), stateKind: stateKind(one.State), note: one.Note,
		asked: text.AskedBy(l, one.AskedBy, calendar.Of(one.AskedAt)), version: one.Version,
		form: ui.Form{Lang: l, Values: url.Values{"state": {string(one.State)}, "note": {one.Note}}}, fileForm: ui.Form{Lang: l},
	}
	if one.Open() {
		v.relative = i18n.Relative(l, one.Due, r.Today())
	}
	if one.MayWrite() {
		v.edit = at + "/ret"
	}
	if one.MayDeliver() {
		v.settle = at
		for _, s := range taskforce.RequestStates() {
			v.states = append(v.states, ui.Option{Value: string(s), Text: s.Name(l)})
		}
	}
	if one.Inside() {
		switch one.Kind {
		case programme.Interviews, programme.Survey:
			v.further = link{text.PartSurveys(l), one.Place.Address + survey.Path + "?til=" + url.QueryEscape(taskforce.RequestNoun+"/"+string(one.ID))}
		case programme.CaseFiles:
			v.further = link{text.PartCases(l), root(one.Place) + "/sager"}
		case programme.Documents, programme.KeyFigures:
		}
	}
	for _, f := range one.Files {
		shown := fileView{name: f.Name, href: at + "/filer/" + string(f.ID), meta: text.FileMeta(l, f.AddedBy, calendar.Of(f.AddedAt), size(l, f.Size))}
		if v.settle != "" {
			shown.remove = shown.href + "/fjern"
		}
		v.files = append(v.files, shown)
	}
	for _, f := range one.Findings {
		v.findings = append(v.findings, link{f.Label(l), f.Address(one.Place.Address)})
	}
	return v
}

// size is how large a file is, in words.
func size(l i18n.Lang, bytes int64) string {
	const kilo, mega = 1 << 10, 1 << 20
	if bytes >= mega {
		return text.Megabytes(l, int((bytes+mega/2)/mega))
	}
	return text.Kilobytes(l, int(max(1, (bytes+kilo/2)/kilo)))
}

func requestValues(one taskforce.RequestView) url.Values {
	values := url.Values{
		"kind": {string(one.Kind)}, "theme": {one.Theme}, "title": {one.Title}, "why": {one.Why}, "person": {string(one.Person)},
	}
	ui.SetDate(values, "due", one.Due)
	return values
}

func (in room) editRequest(r *web.Request) (web.Response, error) {
	one, err := in.seekRequest(r)
	if err != nil {
		return web.Response{}, err
	}
	if !one.MayWrite() {
		return web.Response{}, in.taskforce.MayWrite(r.Context(), r.Scope, in.ref(r))
	}
	return web.Page(requestFormPage(editRequestOf(r, one, requestValues(one)))), nil
}

func editRequestOf(r *web.Request, one taskforce.RequestView, values url.Values) requestForm {
	v := requestFormOf(r, one.Place, values, text.EditOf(r.Lang, one.Label(r.Lang)))
	v.back = one.Address(one.Place.Address)
	v.action, v.version = v.back+"/ret", one.Version
	return v
}

func (in room) reask(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = in.taskforce.Reask(r.Context(), r.Scope, in.ref(r), requestID(r), wantedOf(form), web.Version(form))
	if err == nil {
		return web.SeeOther(r.URL.Path[:len(r.URL.Path)-len("/ret")]).Saying(text.SaidSaved(r.Lang)), nil
	}
	one, findErr := in.seekRequest(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	if fault.Is(err, fault.Stale) {
		v := editRequestOf(r, one, form)
		now := requestValues(one)
		l := r.Lang
		p := ui.BothProps{Frame: v.frame, Action: v.action, Version: one.Version, Keep: v.back}
		add := func(name, label string, options []ui.Option) {
			f := ui.BothField{Name: name, Label: label, Now: now.Get(name), Yours: form.Get(name)}
			if options != nil {
				f.NowText, f.YoursText = called(options, f.Now), called(options, f.Yours)
			}
			p.Fields = append(p.Fields, f)
		}
		add("kind", text.ColumnKind(l), v.kinds)
		add("theme", text.Theme(l), v.themes)
		add("title", text.RequestTitle(l), nil)
		add("why", text.Why(l), nil)
		add("person", text.ColumnWho(l), v.people)
		add("due-day", text.DueDay(l), nil)
		add("due-month", text.DueMonth(l), nil)
		add("due-year", text.DueYear(l), nil)
		return web.Both(ui.BothVersions(p)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		v := editRequestOf(r, one, form)
		v.form.Errors, v.frame.Invalid, v.version = list, true, web.Version(form)
		return web.Again(requestFormPage(v)), nil
	})
}

func (in room) settle(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	at := r.URL.Path[:len(r.URL.Path)-len("/status")]
	err = in.taskforce.Settle(r.Context(), r.Scope, in.ref(r), requestID(r), taskforce.RequestState(form.Get("state")), form.Get("note"), web.Version(form))
	if err == nil {
		return web.SeeOther(at).Saying(text.SaidSaved(r.Lang)), nil
	}
	one, findErr := in.seekRequest(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	v := requestOf(r, one)
	if fault.Is(err, fault.Stale) {
		p := ui.BothProps{Frame: v.frame, Action: at + "/status", Version: one.Version, Keep: at, Fields: []ui.BothField{
			{
				Name: "state", Label: text.ColumnState(r.Lang), Now: string(one.State), Yours: form.Get("state"),
				NowText: called(v.states, string(one.State)), YoursText: called(v.states, form.Get("state")),
			},
			{Name: "note", Label: text.Note(r.Lang), Now: one.Note, Yours: form.Get("note")},
		}}
		return web.Both(ui.BothVersions(p)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		v.form.Values, v.form.Errors, v.frame.Invalid = form, list, true
		return web.Again(requestPage(v)), nil
	})
}

func (in room) deliver(r *web.Request) (web.Response, error) {
	if _, err := r.Form(); err != nil {
		return web.Response{}, err
	}
	at := r.URL.Path[:len(r.URL.Path)-len("/filer")]
	err := error(&fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "file", Message: text.ChooseFile}}})
	attached := r.Attached("file")
	for _, one := range attached {
		if err = in.taskforce.Deliver(r.Context(), r.Scope, in.ref(r), requestID(r), one.Name, one.Bytes); err != nil {
			break
		}
	}
	if err == nil {
		return web.SeeOther(at).Saying(text.SaidDelivered(r.Lang)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		one, err := in.seekRequest(r)
		if err != nil {
			return web.Response{}, err
		}
		v := requestOf(r, one)
		v.fileForm.Errors, v.frame.Invalid = list, true
		return web.Again(requestPage(v)), nil
	})
}

func (in room) file(r *web.Request) (web.Response, error) {
	f, err := in.taskforce.Open(r.Context(), r.Scope, in.ref(r), requestID(r), files.ID(r.PathValue("file")))
	if err != nil {
		return web.Response{}, err
	}
	return web.File(f.Mime, f.Name, f.Bytes), nil
}

func (in room) withdraw(r *web.Request) (web.Response, error) {
	id := r.PathValue("file")
	if err := in.taskforce.Withdraw(r.Context(), r.Scope, in.ref(r), requestID(r), files.ID(id)); err != nil {
		return web.Response{}, err
	}
	at := r.URL.Path[:len(r.URL.Path)-len(fmt.Sprintf("/filer/%s/fjern", id))]
	return web.SeeOther(at).Saying(text.SaidRemoved(r.Lang)), nil
}
