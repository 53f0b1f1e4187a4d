package web

import (
	"net/url"
	"strconv"

	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey"
	"tovholder/internal/core/survey/text"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

type noteView struct {
	top       subjectweb.Head
	l         i18n.Lang
	title     string
	form      ui.Form
	questions []questionView
	action    string
	back      string
	once      string
	version   int64
}

func (in room) noteOf(r *web.Request, s *subject.Subject, one *survey.Survey, form ui.Form, version int64) noteView {
	l := r.Lang
	title := text.WriteInterview(l)
	if version > 0 {
		title = text.InterviewOf(l, form.Values.Get("label"))
	}
	at := one.Address(s.Address)
	return noteView{
		top: headOf(r, s, title, ui.Crumb{Text: one.Title, Href: at}, ui.Crumb{Text: title}), l: l, title: title, form: form,
		questions: questionsOf(l, one.Questions, form), action: r.URL.Path, back: at, once: form.Values.Get("once"), version: version,
	}
}

func (in room) runs(s *subject.Subject, one *survey.Survey) error {
	if !one.MayRun(s) || !one.Interview {
		return fault.New(fault.Forbidden, text.OnlyLeaders)
	}
	return nil
}

func (in room) newNote(r *web.Request) (web.Response, error) {
	s, one, _, err := in.surveys.Noted(r.Context(), r.Scope, in.ref(r), idOf(r), "")
	if err == nil {
		err = in.runs(s, one)
	}
	if err != nil {
		return web.Response{}, err
	}
	values := url.Values{"once": {r.Now.Format("150405.000000")}}
	return web.Page(notePage(in.noteOf(r, s, one, ui.Form{Lang: r.Lang, Values: values}, 0))), nil
}

func noteValues(n survey.Reply) url.Values {
	values := url.Values{"label": {n.Label}}
	for id, a := range n.Answers {
		values.Set(fieldPrefix+id, a.Words)
	}
	return values
}

func (in room) editNote(r *web.Request) (web.Response, error) {
	s, one, note, err := in.surveys.Noted(r.Context(), r.Scope, in.ref(r), idOf(r), survey.ReplyID(r.PathValue("reply")))
	if err == nil {
		err = in.runs(s, one)
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(notePage(in.noteOf(r, s, one, ui.Form{Lang: r.Lang, Values: noteValues(note)}, note.Version))), nil
}

func (in room) note(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	reply := survey.ReplyID(r.PathValue("reply"))
	g := given(form)
	g.Version = web.Version(form)
	_, err = in.surveys.Note(r.Context(), r.Scope, in.ref(r), idOf(r), reply, g)
	if err == nil {
		return web.SeeOther(back(r, "/interview/"+lastPart(r))).Saying(text.SaidNoted(r.Lang)), nil
	}
	s, one, now, sought := in.surveys.Noted(r.Context(), r.Scope, in.ref(r), idOf(r), reply)
	if sought != nil {
		return web.Response{}, sought
	}
	if fault.Is(err, fault.Stale) {
		v := in.noteOf(r, s, one, ui.Form{Lang: r.Lang, Values: form}, now.Version)
		saved := noteValues(now)
		p := ui.BothProps{Frame: v.top.Frame, Action: v.action, Version: now.Version, Keep: v.back}
		add := func(name, label string) {
			p.Fields = append(p.Fields, ui.BothField{Name: name, Label: label, Now: saved.Get(name), Yours: form.Get(name)})
		}
		add("label", text.FieldLabel(r.Lang))
		for _, q := range one.Questions {
			add(fieldPrefix+q.ID, q.Name.In(r.Lang))
		}
		return web.Both(ui.BothVersions(p)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		errors := named(one, list)
		v := in.noteOf(r, s, one, ui.Form{Lang: r.Lang, Values: form, Errors: errors}, now.Version)
		for i, q := range one.Questions {
			v.questions[i].field.Error = errors.Of(fieldPrefix + q.ID)
		}
		v.top.Frame.Invalid = true
		return web.Again(notePage(v)), nil
	})
}

func lastPart(r *web.Request) string {
	if reply := r.PathValue("reply"); reply != "" {
		return reply
	}
	return "nyt"
}

// resultView are the results as they are shown.
type resultView struct {
	waits   string // why nothing is shown
	columns []ui.Column
	rows    []scoredRow
	groups  []ui.Column
	byGroup []groupRow
	told    string
	themes  []themeView
	asked   []wordsView
	options []ui.Option // themes
}

type scoredRow struct{ question, count, mean, agree, disagree string }

type groupRow struct {
	question string
	means    []string
}

type themeView struct{ name, mean, words string }

type wordsView struct {
	id, question string
	words        []wordView
}

type wordView struct {
	reply string
	text  string
	label string
	theme ui.Field
}

func resultOf(l i18n.Lang, found survey.Results) *resultView {
	v := &resultView{
		columns: []ui.Column{
			{Text: text.ColumnQuestion(l)},
			{Text: text.ColumnCount(l), Number: true},
			{Text: text.ColumnMean(l), Number: true},
			{Text: text.ColumnAgree(l), Number: true},
			{Text: text.ColumnDisagree(l), Number: true},
		},
		told: text.GroupsTold(l, found.Least), options: []ui.Option{{Text: text.WithoutTheme(l)}}, groups: []ui.Column{{Text: text.ColumnQuestion(l)}},
	}
	switch {
	case found.Open:
		v.waits = text.ResultsWhenClosed(l, found.Least)
	case found.Few:
		v.waits = text.TooFew(l, found.Least)
	}
	for _, t := range found.Subject.Programme.Themes {
		v.options = append(v.options, ui.Option{Value: t.ID, Text: t.Text.In(l)})
	}
	for _, g := range found.Groups {
		v.groups = append(v.groups, ui.Column{Text: g.Text.In(l), Number: true})
	}
	for _, item := range found.Items {
		v.add(l, found, item)
	}
	v.themes = themesOf(l, found)
	return v
}

func (v *resultView) add(l i18n.Lang, found survey.Results, item survey.Item) {
	question := item.Name.In(l)
	if !item.Agree {
		w := wordsView{id: item.ID, question: question}
		for i, one := range item.Words {
			w.words = append(w.words, wordView{reply: string(one.Reply), text: one.Text, label: one.Label, theme: ui.Field{
				Lang: l, Name: "theme", ID: "tema-" + item.ID + "-" + strconv.Itoa(i), Label: text.FieldTheme(l), Value: one.Theme, HideLabel: true,
			}})
		}
		v.asked = append(v.asked, w)
		return
	}
	if found.Few || item.Scored.Count == 0 {
		return
	}
	s := item.Scored
	v.rows = append(v.rows, scoredRow{question, strconv.Itoa(s.Count), i18n.Number(l, s.Mean, 1), share(l, s.Agree, s.Count), share(l, s.Disagree, s.Count)})
	row := groupRow{question: question}
	for _, g := range item.Groups {
		if g.Count == 0 {
			row.means = append(row.means, text.GroupHidden(l))
			continue
		}
		row.means = append(row.means, i18n.Number(l, g.Mean, 1))
	}
	if len(row.means) > 0 {
		v.byGroup = append(v.byGroup, row)
	}
}

func share(l i18n.Lang, part, whole int) string {
	const hundred = 100
	return i18n.Number(l, hundred*float64(part)/float64(whole), 0) + " %"
}

// themesOf sums the answers up by theme.
func themesOf(l i18n.Lang, found survey.Results) []themeView {
	var all []themeView
	for _, t := range found.Subject.Programme.Themes {
		sum, statements, words := 0.0, 0, 0
		for _, item := range found.Items {
			if item.Agree && item.Theme == t.ID && item.Scored.Count > 0 {
				sum += item.Scored.Mean
				statements++
			}
			for _, w := range item.Words {
				if w.Theme == t.ID {
					words++
				}
			}
		}
		v := themeView{name: t.Text.In(l)}
		if statements > 0 {
			v.mean = text.ThemeMean(l, i18n.Number(l, sum/float64(statements), 1), statements)
		}
		if words > 0 {
			v.words = text.ThemeWords(l, words)
		}
		if v.mean != "" || v.words != "" {
			all = append(all, v)
		}
	}
	return all
}
