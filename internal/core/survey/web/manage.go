package web

import (
	"fmt"
	"net/url"
	"strconv"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey"
	"tovholder/internal/core/survey/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

type link struct{ text, href string }

type listView struct {
	top     subjectweb.Head
	l       i18n.Lang
	columns []ui.Column
	rows    []listRow
	asks    []link // questionnaires that can be opened
	guides  []link // interview guides
}

type listRow struct {
	title, href, kind, replies, closes, state string
	open                                      bool
}

func (in room) list(r *web.Request) (web.Response, error) {
	s, all, err := in.surveys.Of(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := listView{
		top: headOf(r, s, text.Surveys(l)), l: l,
		columns: []ui.Column{{Text: text.ColumnSurvey(l)}, {Text: text.ColumnReplies(l), Number: true}, {Text: text.ColumnCloses(l)}, {Text: text.ColumnState(l)}},
	}
	for _, one := range all {
		row := listRow{
			title: one.Title, href: one.Address(s.Address), kind: kindOf(l, one), replies: strconv.Itoa(one.Replies), closes: i18n.Date(l, one.Closes),
			state: text.StateClosed(l), open: one.Open(r.Today()),
		}
		if row.open {
			row.state = text.StateOpen(l)
		}
		v.rows = append(v.rows, row)
	}
	if s.MayLead && !s.Closed && s.Side != subject.Host {
		v.asks, v.guides = offered(l, s, s.Address+survey.Path+"/ny?til="+url.QueryEscape(r.URL.Query().Get("til"))+"&kilde=")
	}
	return web.Page(listPage(v)), nil
}

func kindOf(l i18n.Lang, s *survey.Survey) string {
	if s.Interview {
		return text.KindInterview(l)
	}
	return text.KindQuestionnaire(l)
}

// offered are what can be asked by the programme, but for what learning
// activities are evaluated by, which is opened from them.
func offered(l i18n.Lang, s *subject.Subject, at string) (questionnaires, guides []link) {
	a := s.Programme.Analysis
	for _, q := range a.Surveys {
		if a.Learning == nil || a.Learning.Evaluation != q.ID {
			questionnaires = append(questionnaires, link{q.Name.In(l), at + url.QueryEscape(string(survey.OfQuestionnaire(q.ID)))})
		}
	}
	for _, g := range a.Guides {
		guides = append(guides, link{g.Name.In(l), at + url.QueryEscape(string(survey.OfGuide(g.ID)))})
	}
	return questionnaires, guides
}

type newView struct {
	top       subjectweb.Head
	l         i18n.Lang
	form      ui.Form
	source    string
	serves    string
	questions []string
	action    string
	back      string
}

// usuallyOpen is how many days a survey is proposed to be open.
const usuallyOpen = 21

func (in room) newOf(r *web.Request, form ui.Form) (newView, error) {
	s, _, err := in.surveys.Of(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return newView{}, err
	}
	if !s.MayLead || s.Side == subject.Host {
		return newView{}, fault.New(fault.Forbidden, text.OnlyLeaders)
	}
	l := r.Lang
	v := newView{
		top: headOf(r, s, text.NewSurvey(l), ui.Crumb{Text: text.NewSurvey(l)}), l: l, form: form, source: form.Values.Get("source"), serves: form.Values.Get("serves"),
		action: s.Address + survey.Path + "/ny", back: s.Address + survey.Path,
	}
	name, questions, known := sourceOf(l, s.Programme.Analysis, survey.Source(v.source))
	if !known {
		return newView{}, fault.New(fault.NotFound, text.NotFound)
	}
	v.questions = questions
	if form.Values.Get("title") == "" && len(form.Errors) == 0 {
		v.form.Values.Set("title", name)
	}
	v.top.Frame.Invalid = len(form.Errors) > 0
	return v, nil
}

func sourceOf(l i18n.Lang, a *programme.Analysis, from survey.Source) (name string, questions []string, known bool) {
	for _, q := range a.Surveys {
		if survey.OfQuestionnaire(q.ID) == from {
			for _, one := range q.Questions {
				questions = append(questions, one.Name.In(l))
			}
			return q.Name.In(l), questions, true
		}
	}
	for _, g := range a.Guides {
		if survey.OfGuide(g.ID) == from {
			for _, one := range g.Questions {
				questions = append(questions, one.In(l))
			}
			return g.Name.In(l), questions, true
		}
	}
	return "", nil, false
}

func (in room) new(r *web.Request) (web.Response, error) {
	q := r.URL.Query()
	values := url.Values{"source": {q.Get("kilde")}, "serves": {q.Get("til")}}
	ui.SetDate(values, "closes", r.Today().AddDays(usuallyOpen))
	v, err := in.newOf(r, ui.Form{Lang: r.Lang, Values: values})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(newPage(v)), nil
}

func (in room) begin(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	closes, _ := web.Day(form, "closes")
	id, err := in.surveys.Begin(r.Context(), r.Scope, in.ref(r), survey.Wanted{
		Source: survey.Source(form.Get("source")), Title: form.Get("title"), Serves: form.Get("serves"), Kept: true, Closes: closes,
	})
	if err == nil {
		return web.SeeOther(r.URL.Path[:len(r.URL.Path)-len("ny")] + string(id)).Saying(text.SaidOpened(r.Lang)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		v, err := in.newOf(r, ui.Form{Lang: r.Lang, Values: form, Errors: list})
		if err != nil {
			return web.Response{}, err
		}
		return web.Again(newPage(v)), nil
	})
}

type showView struct {
	top      subjectweb.Head
	l        i18n.Lang
	title    string
	state    string
	open     bool
	audience string
	counted  []string
	closes   string
	opened   string
	kept     bool
	link     string
	run      string // address of what can be done; empty for who can't
	form     ui.Form
	version  int64
	result   *resultView
	notes    []noteRow
	notable  bool // interviews can be written down
}

type noteRow struct{ label, href, meta string }

func (in room) show(r *web.Request) (web.Response, error) {
	found, err := in.surveys.Results(r.Context(), r.Scope, in.ref(r), idOf(r))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(showPage(in.showOf(r, found, nil))), nil
}

func (in room) showOf(r *web.Request, found survey.Results, form url.Values) showView {
	l, s := r.Lang, found.Subject
	v := showView{
		top: headOf(r, s, found.Title, ui.Crumb{Text: found.Title}), l: l, title: found.Title, state: text.StateClosed(l), open: found.Open,
		closes: text.ClosedOn(l, found.Closes), opened: text.OpenedBy(l, found.OpenedBy, calendar.Of(found.OpenedAt)), kept: found.Kept, link: in.base + found.Link(),
		audience: found.For.In(l), version: found.Version, notable: found.Interview, form: ui.Form{Lang: l, Values: form},
	}
	v.top.Frame.Wide = true
	if found.Open {
		v.state, v.closes = text.StateOpen(l), text.ClosesOn(l, found.Closes)
	}
	if form == nil {
		v.form.Values = url.Values{}
		ui.SetDate(v.form.Values, "closes", found.Closes)
	}
	v.counted = []string{text.RepliesCount(l, found.Replies-len(found.Notes))}
	if found.Interview {
		v.counted = append(v.counted, text.NotesCount(l, len(found.Notes)))
	}
	at := found.Address(s.Address)
	if found.MayRun(s) {
		v.run = at
	}
	for _, n := range found.Notes {
		v.notes = append(v.notes, noteRow{n.Label, at + "/interview/" + string(n.ID), text.NotedBy(l, n.NotedBy, n.NotedAt)})
	}
	v.result = resultOf(l, found)
	return v
}

func (in room) extend(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	closes, _ := web.Day(form, "closes")
	if err = in.surveys.Extend(r.Context(), r.Scope, in.ref(r), idOf(r), closes, web.Version(form)); err == nil {
		return web.SeeOther(back(r, "/frist")).Saying(text.SaidExtended(r.Lang)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		found, err := in.surveys.Results(r.Context(), r.Scope, in.ref(r), idOf(r))
		if err != nil {
			return web.Response{}, err
		}
		v := in.showOf(r, found, form)
		v.form.Errors, v.top.Frame.Invalid = list, true
		return web.Again(showPage(v)), nil
	})
}

// back is the page of the survey on which something was done.
func back(r *web.Request, what string) string { return r.URL.Path[:len(r.URL.Path)-len(what)] }

func (in room) close(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := in.surveys.Close(r.Context(), r.Scope, in.ref(r), idOf(r), web.Version(form)); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(back(r, "/luk")).Saying(text.SaidClosed(r.Lang)), nil
}

func (in room) code(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	reply, question := survey.ReplyID(form.Get("reply")), form.Get("question")
	if err := in.surveys.Code(r.Context(), r.Scope, in.ref(r), idOf(r), reply, question, form.Get("theme")); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(fmt.Sprintf("%s#ord-%s", back(r, "/tema"), question)).Saying(text.SaidCoded(r.Lang)), nil
}
