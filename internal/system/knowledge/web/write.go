package web

import (
	"maps"
	"net/url"
	"strings"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/knowledge/text"
)

type writeView struct {
	frame    ui.Frame
	title    string
	lead     string
	action   string
	back     string
	form     ui.Form
	kinds    []ui.Option // none when it can't be chosen
	networks []ui.Option // none when it can't be chosen
	methods  []ui.Option
	settings []ui.Option
	version  int64
	once     string
	source   string
	question bool // is edited
	homeless bool // the caller has no network to write for
}

func (w *Web) blank(r *web.Request) (web.Response, error) {
	q := r.URL.Query()
	values := url.Values{"network": {q.Get("netvaerk")}, "kind": {q.Get("slags")}, "once": {r.Now.Format("150405.000000")}}
	if question := q.Get("spoergsmaal"); question != "" {
		drafted, err := w.library.Draft(r.Context(), r.Scope, knowledge.ID(question), knowledge.AnswerID(q.Get("svar")))
		if err != nil {
			return web.Response{}, err
		}
		maps.Copy(values, valuesOf(&drafted.Content))
		values.Set("network", refValue(drafted.In))
		values.Set("source", question)
		values.Set("kind", string(drafted.Kind))
	}
	v, err := w.writeOf(r, values)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(writePage(v)), nil
}

func (w *Web) writeOf(r *web.Request, values url.Values) (writeView, error) {
	l := r.Lang
	choices, err := w.library.Networks(r.Context(), r.Scope)
	if err != nil {
		return writeView{}, err
	}
	v := writeView{
		frame: frameOf(r, text.NewEntry(l), ui.Crumb{Text: text.NewEntry(l)}), title: text.NewEntry(l), lead: text.NewEntryLead(l), action: writing, back: root,
		form: ui.Form{Lang: l, Values: values}, kinds: kindOptions(l), networks: networkOptions(l, choices),
		methods: methodOptions(l, text.NoMethod(l)), settings: settingOptions(l, text.NoSetting(l)), once: values.Get("once"), source: values.Get("source"),
		homeless: len(choices) == 0,
	}
	v.frame.Address = writing
	if len(v.networks) == 1 && values.Get("network") == "" {
		values.Set("network", v.networks[0].Value)
	}
	return v, nil
}

func (w *Web) write(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id, err := w.library.Write(r.Context(), r.Scope, knowledge.New{
		Kind: knowledge.Kind(form.Get("kind")), In: refOf(form.Get("network")), Content: contentOf(form), Once: form.Get("once"), Source: knowledge.ID(form.Get("source")),
	})
	if err == nil {
		return web.SeeOther(entries + "/" + string(id)).Saying(text.SaidWritten(r.Lang)), nil
	}
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v, findErr := w.writeOf(r, form)
	if findErr != nil {
		return web.Response{}, findErr
	}
	v.form.Errors, v.frame.Invalid = list, true
	return web.Again(writePage(v)), nil
}

func (w *Web) edit(r *web.Request) (web.Response, error) {
	v, err := w.seek(r)
	if err != nil {
		return web.Response{}, err
	}
	if !v.MayEdit {
		return web.Response{}, w.library.MayChange(r.Context(), r.Scope, v.ID)
	}
	return web.Page(writePage(editOf(r, v, valuesOf(&v.Content)))), nil
}

func editOf(r *web.Request, v knowledge.View, values url.Values) writeView {
	l := r.Lang
	one := writeView{
		frame: frameOf(r, text.EditTitle(l, v.Title), ui.Crumb{Text: v.Title, Href: v.Address()}, ui.Crumb{Text: text.Edit(l)}), title: text.EditTitle(l, v.Title),
		action: v.Address() + "/ret", back: v.Address(), form: ui.Form{Lang: l, Values: values},
		methods: methodOptions(l, text.NoMethod(l)), settings: settingOptions(l, text.NoSetting(l)), version: v.Version, question: v.Kind == knowledge.Question,
	}
	one.frame.Address = one.action
	return one
}

func (w *Web) save(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.library.Change(r.Context(), r.Scope, idOf(r), knowledge.Edit{Content: contentOf(form), Note: form.Get("note"), Version: web.Version(form)})
	list, mendable := ui.ErrorsOf(r.Lang, err)
	stale := fault.Is(err, fault.Stale)
	if err != nil && (!mendable && !stale || fault.Is(err, fault.Forbidden)) {
		return web.Response{}, err
	}
	v, findErr := w.seek(r)
	switch {
	case findErr != nil:
		return web.Response{}, findErr
	case err == nil:
		return web.SeeOther(v.Address()).Saying(text.SaidSaved(r.Lang)), nil
	case stale:
		return web.Both(ui.BothVersions(bothOf(r, v, form))), nil
	}
	again := editOf(r, v, form)
	again.form.Errors, again.frame.Invalid, again.version = list, true, web.Version(form)
	return web.Again(writePage(again)), nil
}

// bothOf is what is saved now beside what the reader wrote.
func bothOf(r *web.Request, v knowledge.View, yours url.Values) ui.BothProps {
	l := r.Lang
	edit := editOf(r, v, yours)
	p := ui.BothProps{Frame: edit.frame, Action: edit.action, Version: v.Version, Keep: v.Address()}
	now := valuesOf(&v.Content)
	add := func(name, label string, options []ui.Option) {
		f := ui.BothField{Name: name, Label: label, Now: now.Get(name), Yours: yours.Get(name)}
		if options != nil {
			f.NowText, f.YoursText = called(options, f.Now), called(options, f.Yours)
		}
		p.Fields = append(p.Fields, f)
	}
	add("title", text.TitleLabel(l), nil)
	add("method", text.MethodLabel(l), edit.methods)
	add("setting", text.SettingLabel(l), edit.settings)
	for _, s := range v.Sections(l) {
		add(s.Field, s.Heading, nil)
	}
	add("tags", text.TagsLabel(l), nil)
	p.Fields = append(p.Fields, ui.BothField{Name: "note", Yours: yours.Get("note"), Hidden: true})
	return p
}

// sectionField is the question for one section of an entry.
func sectionField(v writeView, s knowledge.Section) ui.Field {
	l := v.frame.Lang
	hints := map[string]string{"what": text.WhatHint(l), "whom": text.WhomHint(l), "how": text.HowHint(l), "takes": text.TakesHint(l), "result": text.ResultHint(l)}
	if v.question {
		return v.form.Field("what", text.QuestionWhat(l)).WithHint(text.QuestionWhatHint(l)).OfRows(8)
	}
	f := v.form.Field(s.Field, s.Heading).WithHint(hints[s.Field]).OfRows(map[bool]int{true: 8, false: 5}[s.Field == "how"])
	if s.Field != "what" {
		f = f.AsOptional()
	}
	return f
}

// titleField is the question for the title.
func titleField(v writeView) ui.Field {
	l := v.frame.Lang
	if v.question {
		return v.form.Field("title", text.KindQuestion(l)).WithHint(text.QuestionTitleHint(l))
	}
	return v.form.Field("title", text.TitleLabel(l)).WithHint(text.TitleHint(l))
}

func sendWords(v writeView) string {
	if v.question && v.version == 0 {
		return text.SendQuestion(v.frame.Lang)
	}
	return text.Save(v.frame.Lang)
}

func sections(l i18n.Lang, question bool) []knowledge.Section {
	all := (&knowledge.Content{}).Sections(l)
	if question {
		return all[:1]
	}
	return all
}

func joined(words ...string) string {
	var said []string
	for _, w := range words {
		if w != "" {
			said = append(said, w)
		}
	}
	return strings.Join(said, " · ")
}
