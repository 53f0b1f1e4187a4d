package web

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/system/taskforce/text"
)

type findingsView struct {
	head
	themes []themeView
	drafts []draft // that can be shared
	write  string
	share  string
	errors ui.Errors
	inside bool
}

type themeView struct {
	name     string
	findings []findingRow
}

type findingRow struct {
	title, href, lens, side, kind, state string
	strength, draft                      bool
	data                                 string
}

// draft is something that can be shared.
type draft struct{ field, id, label string }

func (in room) findings(r *web.Request) (web.Response, error) {
	all, err := in.taskforce.Findings(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(findingsPage(findingsOf(r, all))), nil
}

func findingsOf(r *web.Request, all taskforce.Findings) findingsView {
	l := r.Lang
	v := findingsView{head: headOf(r, all.Place, "fund", text.PartFindings(l)), inside: all.Inside()}
	if all.MayWrite() {
		v.write, v.share = root(all.Place)+"/fund/nyt", root(all.Place)+"/deling"
	}
	for _, t := range all.Programme.Themes {
		theme := themeView{name: t.Text.In(l)}
		for _, f := range all.All {
			if f.Theme == t.ID {
				theme.findings = append(theme.findings, findingRowOf(l, all.Place, f))
			}
		}
		if len(theme.findings) > 0 {
			v.themes = append(v.themes, theme)
		}
	}
	if v.share == "" {
		return v
	}
	for _, f := range all.All {
		if !f.Shared() {
			v.drafts = append(v.drafts, draft{"finding", string(f.ID), f.Label(l)})
		}
	}
	return v
}

func findingRowOf(l i18n.Lang, p taskforce.Place, f *taskforce.Finding) findingRow {
	row := findingRow{
		title: f.Label(l), href: f.Address(p.Address), lens: p.LensName(l, f.Lens), side: p.SideName(l, f.Side), kind: f.Kind.Name(l),
		strength: f.Kind == taskforce.Strength, draft: !f.Shared(), data: text.EvidenceCount(l, len(f.Evidence)),
	}
	if row.draft {
		row.state = text.NotShared(l)
	}
	return row
}

func (in room) share(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	var findings []taskforce.FindingID
	for _, id := range form["finding"] {
		findings = append(findings, taskforce.FindingID(id))
	}
	var recommendations []taskforce.RecommendationID
	for _, id := range form["recommendation"] {
		recommendations = append(recommendations, taskforce.RecommendationID(id))
	}
	err = in.taskforce.Share(r.Context(), r.Scope, in.ref(r), findings, recommendations)
	back := strings.TrimSuffix(r.URL.Path, "/deling") + "/fund"
	ofBoard := form.Get("from") == "anbefalinger"
	if ofBoard {
		back = strings.TrimSuffix(back, "/fund") + "/anbefalinger"
	}
	if err == nil {
		return web.SeeOther(back).Saying(text.SaidShared(r.Lang)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		if ofBoard {
			return in.boardAgain(r, list)
		}
		all, err := in.taskforce.Findings(r.Context(), r.Scope, in.ref(r))
		if err != nil {
			return web.Response{}, err
		}
		v := findingsOf(r, all)
		v.errors, v.frame.Invalid = list, true
		return web.Again(findingsPage(v)), nil
	})
}

// spare is how many empty rows of evidence a form has beyond those in use.
const spare = 2

type findingForm struct {
	head
	form     ui.Form
	action   string
	back     string
	themes   []ui.Option
	lenses   []ui.Option
	kinds    []ui.Option
	requests []ui.Option
	rows     int
	version  int64
	once     string
}

func findingFormOf(r *web.Request, p taskforce.Place, requests []*taskforce.Request, values url.Values, title string) findingForm {
	l := r.Lang
	v := findingForm{
		head: headOf(r, p, "fund", title, ui.Crumb{Text: title}), form: ui.Form{Lang: l, Values: values}, themes: themeOptions(l, p, text.ChooseTheme(l)),
		back: root(p) + "/fund", once: values.Get("once"), rows: spare, lenses: []ui.Option{{Text: text.ChooseLens(l)}}, requests: []ui.Option{{Text: text.ChooseData(l)}},
	}
	for _, lens := range p.Analysis().Lenses {
		v.lenses = append(v.lenses, ui.Option{Value: lens.ID, Text: lens.Name.In(l)})
	}
	for _, k := range taskforce.FindingKinds() {
		v.kinds = append(v.kinds, ui.Option{Value: string(k), Text: k.Name(l)})
	}
	for _, one := range requests {
		v.requests = append(v.requests, ui.Option{Value: string(one.ID), Text: one.Label(l)})
	}
	for n := range taskforce.MostEvidence {
		if values.Get(rowName("data", n)) != "" || values.Get(rowName("shows", n)) != "" {
			v.rows = min(n+1+spare, taskforce.MostEvidence)
		}
	}
	return v
}

func foundOf(form url.Values) taskforce.Found {
	f := taskforce.Found{
		Theme: form.Get("theme"), Lens: form.Get("lens"), Kind: taskforce.FindingKind(form.Get("kind")), Title: form.Get("title"), Words: form.Get("words"),
		Once: form.Get("once"),
	}
	for n := range taskforce.MostEvidence {
		f.Evidence = append(f.Evidence, taskforce.Evidence{Request: taskforce.RequestID(form.Get(rowName("data", n))), Words: form.Get(rowName("shows", n))})
	}
	return f
}

func findingValues(f *taskforce.Finding) url.Values {
	values := url.Values{"theme": {f.Theme}, "lens": {f.Lens}, "kind": {string(f.Kind)}, "title": {f.Title}, "words": {f.Words}}
	for n, e := range f.Evidence {
		values.Set(rowName("data", n), string(e.Request))
		values.Set(rowName("shows", n), e.Words)
	}
	return values
}

func (in room) newFinding(r *web.Request) (web.Response, error) {
	all, err := in.taskforce.Findings(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	if !all.MayWrite() {
		return web.Response{}, in.taskforce.MayWrite(r.Context(), r.Scope, in.ref(r))
	}
	values := url.Values{"kind": {string(taskforce.Need)}, "once": {wish(r)}}
	if id := r.URL.Query().Get("data"); id != "" {
		values.Set(rowName("data", 0), id)
	}
	v := findingFormOf(r, all.Place, all.Requests, values, text.NewFinding(r.Lang))
	v.action = root(all.Place) + "/fund/nyt"
	return web.Page(findingFormPage(v)), nil
}

func (in room) find(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id, err := in.taskforce.Find(r.Context(), r.Scope, in.ref(r), foundOf(form))
	if err == nil {
		return web.SeeOther(strings.TrimSuffix(r.URL.Path, "nyt") + string(id)).Saying(text.SaidFindingWritten(r.Lang)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		all, err := in.taskforce.Findings(r.Context(), r.Scope, in.ref(r))
		if err != nil {
			return web.Response{}, err
		}
		v := findingFormOf(r, all.Place, all.Requests, form, text.NewFinding(r.Lang))
		v.action, v.form.Errors, v.frame.Invalid = root(all.Place)+"/fund/nyt", list, true
		return web.Again(findingFormPage(v)), nil
	})
}

type findingView struct {
	head
	row      findingRow
	theme    string
	words    []string
	evidence []evidenceView
	leads    []link
	saved    string
	shared   string
	edit     string
	share    string
	id       string
}

type evidenceView struct {
	from  link
	words []string
}

func findingID(r *web.Request) taskforce.FindingID {
	return taskforce.FindingID(r.PathValue("finding"))
}

func (in room) seekFinding(r *web.Request) (taskforce.FindingView, error) {
	return in.taskforce.Finding(r.Context(), r.Scope, in.ref(r), findingID(r))
}

func (in room) finding(r *web.Request) (web.Response, error) {
	one, err := in.seekFinding(r)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	at := one.Address(one.Place.Address)
	v := findingView{
		head: headOf(r, one.Place, "fund", one.Label(l), ui.Crumb{Text: one.Label(l)}), row: findingRowOf(l, one.Place, one.Finding), theme: one.ThemeName(l, one.Theme),
		words: paragraphs(one.Words), saved: text.SavedBy(l, one.SavedBy, calendar.Of(one.SavedAt)), id: string(one.ID),
	}
	if one.Shared() {
		v.shared = text.SharedOn(l, calendar.Of(one.SharedAt))
	}
	if one.MayWrite() {
		v.edit = at + "/ret"
		if !one.Shared() {
			v.share = root(one.Place) + "/deling"
		}
	}
	for _, e := range one.Evidence {
		if data, ok := one.Request(e.Request); ok {
			v.evidence = append(v.evidence, evidenceView{link{data.Label(l), data.Address(one.Place.Address)}, paragraphs(e.Words)})
		}
	}
	for _, rec := range one.Recommendations {
		v.leads = append(v.leads, link{rec.Label(l), rec.Address(one.Place.Address)})
	}
	return web.Page(findingPage(v)), nil
}

func paragraphs(words string) []string {
	return slices.DeleteFunc(strings.Split(words, "\n"), func(s string) bool { return strings.TrimSpace(s) == "" })
}

func editFindingOf(r *web.Request, one taskforce.FindingView, values url.Values) findingForm {
	v := findingFormOf(r, one.Place, one.Requests, values, text.EditOf(r.Lang, one.Label(r.Lang)))
	v.back = one.Address(one.Place.Address)
	v.action, v.version = v.back+"/ret", one.Version
	return v
}

func (in room) editFinding(r *web.Request) (web.Response, error) {
	one, err := in.seekFinding(r)
	if err != nil {
		return web.Response{}, err
	}
	if !one.MayWrite() {
		return web.Response{}, in.taskforce.MayWrite(r.Context(), r.Scope, in.ref(r))
	}
	return web.Page(findingFormPage(editFindingOf(r, one, findingValues(one.Finding)))), nil
}

func (in room) revise(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = in.taskforce.Revise(r.Context(), r.Scope, in.ref(r), findingID(r), foundOf(form), web.Version(form))
	if err == nil {
		return web.SeeOther(strings.TrimSuffix(r.URL.Path, "/ret")).Saying(text.SaidSaved(r.Lang)), nil
	}
	one, findErr := in.seekFinding(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	v := editFindingOf(r, one, form)
	if fault.Is(err, fault.Stale) {
		return web.Both(ui.BothVersions(bothFindings(r, v, one, form))), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		v.form.Errors, v.frame.Invalid, v.version = list, true, web.Version(form)
		return web.Again(findingFormPage(v)), nil
	})
}

func bothFindings(r *web.Request, v findingForm, one taskforce.FindingView, yours url.Values) ui.BothProps {
	l := r.Lang
	now := findingValues(one.Finding)
	p := ui.BothProps{Frame: v.frame, Action: v.action, Version: one.Version, Keep: v.back}
	add := func(name, label string, options []ui.Option) {
		f := ui.BothField{Name: name, Label: label, Now: now.Get(name), Yours: yours.Get(name)}
		if options != nil {
			f.NowText, f.YoursText = called(options, f.Now), called(options, f.Yours)
		}
		p.Fields = append(p.Fields, f)
	}
	add("kind", text.ColumnKind(l), v.kinds)
	add("theme", text.Theme(l), v.themes)
	add("lens", text.Lens(l), v.lenses)
	add("title", text.FindingTitle(l), nil)
	add("words", text.FindingWords(l), nil)
	for n := range taskforce.MostEvidence {
		name := []string{rowName("data", n), rowName("shows", n)}
		if now.Get(name[0])+yours.Get(name[0])+now.Get(name[1])+yours.Get(name[1]) == "" {
			continue
		}
		add(name[0], text.EvidenceFrom(l, n+1), v.requests)
		add(name[1], text.EvidenceShows(l, n+1), nil)
	}
	return p
}

func numberOf(form url.Values, name string) int {
	n, err := strconv.Atoi(form.Get(name))
	if err != nil {
		return 0 // which is no answer
	}
	return n
}
