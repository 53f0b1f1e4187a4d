package web

import (
	"net/url"
	"strings"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/system/taskforce/text"
)

type boardView struct {
	head
	picture string // the drawing; empty while nothing is rated
	columns []ui.Column
	rows    []boardRow
	points  []link
	drafts  []draft
	write   string
	share   string
	errors  ui.Errors
}

type boardRow struct {
	title, href, importance, effort, sides, state, reason string
	stateKind                                             ui.Kind
}

func (in room) board(r *web.Request) (web.Response, error) {
	b, err := in.taskforce.Board(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(boardPage(boardOf(r, b))), nil
}

func (in room) boardAgain(r *web.Request, list ui.Errors) (web.Response, error) {
	b, err := in.taskforce.Board(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	v := boardOf(r, b)
	v.errors, v.frame.Invalid = list, true
	return web.Again(boardPage(v)), nil
}

func boardOf(r *web.Request, b taskforce.Board) boardView {
	l := r.Lang
	v := boardView{
		head: headOf(r, b.Place, "anbefalinger", text.PartChoice(l)), picture: taskforce.Picture(l, b.Recommendations),
		columns: []ui.Column{
			{Text: text.ColumnRecommendation(l)}, {Text: text.Importance(l), Number: true}, {Text: text.Effort(l), Number: true}, {Text: text.ColumnSides(l)}, {Text: text.ColumnState(l)},
		},
	}
	if b.MayWrite() {
		v.write, v.share = root(b.Place)+"/anbefalinger/ny", root(b.Place)+"/deling"
	}
	for _, one := range b.Recommendations {
		row := boardRow{title: one.Label(l), href: one.Address(b.Address), sides: sidesOf(l, b.Place, one), state: one.State.Name(l), stateKind: choiceKind(one.State), reason: one.Reason}
		if importance, effort, ok := one.Mean(); ok {
			row.importance, row.effort = i18n.Number(l, importance, 1), i18n.Number(l, effort, 1)
		}
		v.rows = append(v.rows, row)
	}
	for _, p := range b.Points {
		v.points = append(v.points, link{p.Label(l), p.Address(b.Address)})
	}
	for _, d := range b.Drafts {
		v.drafts = append(v.drafts, draft{"recommendation", string(d.ID), d.Label(l)})
	}
	return v
}

func choiceKind(c taskforce.Choice) ui.Kind {
	switch c {
	case taskforce.Chosen:
		return ui.Success
	case taskforce.Declined:
		return ui.Info
	case taskforce.Undecided:
	}
	return ui.Neutral
}

// sidesOf are the sides that have rated.
func sidesOf(l i18n.Lang, p taskforce.Place, one *taskforce.Recommendation) string {
	names := make([]string, len(one.Ratings))
	for i, rating := range one.Ratings {
		names[i] = p.SideName(l, rating.Side)
	}
	return strings.Join(names, ", ")
}

type recommendationForm struct {
	head
	form     ui.Form
	action   string
	back     string
	themes   []ui.Option
	findings []ui.Option
	version  int64
	once     string
}

func recommendationFormOf(r *web.Request, p taskforce.Place, findings []*taskforce.Finding, values url.Values, title string) recommendationForm {
	l := r.Lang
	v := recommendationForm{
		head: headOf(r, p, "anbefalinger", title, ui.Crumb{Text: title}), form: ui.Form{Lang: l, Values: values}, themes: themeOptions(l, p, text.ChooseTheme(l)),
		back: root(p) + "/anbefalinger", once: values.Get("once"),
	}
	for _, f := range findings {
		v.findings = append(v.findings, ui.Option{Value: string(f.ID), Text: f.Label(l)})
	}
	return v
}

func (in room) newRecommendation(r *web.Request) (web.Response, error) {
	all, err := in.taskforce.Findings(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	if !all.MayWrite() {
		return web.Response{}, in.taskforce.MayWrite(r.Context(), r.Scope, in.ref(r))
	}
	values := url.Values{"findings": r.URL.Query()["fund"], "once": {wish(r)}}
	v := recommendationFormOf(r, all.Place, all.All, values, text.NewRecommendation(r.Lang))
	v.action = root(all.Place) + "/anbefalinger/ny"
	return web.Page(recommendationFormPage(v)), nil
}

func adviceOf(form url.Values) taskforce.Advice {
	a := taskforce.Advice{Theme: form.Get("theme"), Title: form.Get("title"), Words: form.Get("words"), Once: form.Get("once")}
	for _, id := range form["findings"] {
		a.Findings = append(a.Findings, taskforce.FindingID(id))
	}
	return a
}

func (in room) recommend(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id, err := in.taskforce.Recommend(r.Context(), r.Scope, in.ref(r), adviceOf(form))
	if err == nil {
		return web.SeeOther(strings.TrimSuffix(r.URL.Path, "ny") + string(id)).Saying(text.SaidRecommended(r.Lang)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		all, err := in.taskforce.Findings(r.Context(), r.Scope, in.ref(r))
		if err != nil {
			return web.Response{}, err
		}
		v := recommendationFormOf(r, all.Place, all.All, form, text.NewRecommendation(r.Lang))
		v.action, v.form.Errors, v.frame.Invalid = root(all.Place)+"/anbefalinger/ny", list, true
		return web.Again(recommendationFormPage(v)), nil
	})
}

type recommendationView struct {
	head
	theme, side, state, reason string
	stateKind                  ui.Kind
	draft                      bool
	words                      []string
	grounds                    []link
	ratings                    []ratingView
	point                      link
	saved, shared              string
	edit, share, id            string
	at                         string
	version                    int64
	mayRate, mayChoose         bool
	rateForm, chooseForm       ui.Form
	declineForm                ui.Form
	importance, effort         []ui.Option
	points                     []ui.Option
	errors                     ui.Errors
}

type ratingView struct{ side, words, by string }

func recommendationID(r *web.Request) taskforce.RecommendationID {
	return taskforce.RecommendationID(r.PathValue("recommendation"))
}

func (in room) seekRecommendation(r *web.Request) (taskforce.RecommendationView, error) {
	return in.taskforce.Recommendation(r.Context(), r.Scope, in.ref(r), recommendationID(r))
}

func (in room) recommendation(r *web.Request) (web.Response, error) {
	one, err := in.seekRecommendation(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(recommendationPage(recommendationOf(r, one))), nil
}

func recommendationOf(r *web.Request, one taskforce.RecommendationView) recommendationView {
	l := r.Lang
	at := one.Address(one.Place.Address)
	v := recommendationView{
		head: headOf(r, one.Place, "anbefalinger", one.Label(l), ui.Crumb{Text: one.Label(l)}), theme: one.ThemeName(l, one.Theme), side: one.SideName(l, one.Side),
		state: one.State.Name(l), stateKind: choiceKind(one.State), reason: one.Reason, draft: !one.Shared(), words: paragraphs(one.Words),
		saved: text.SavedBy(l, one.SavedBy, calendar.Of(one.SavedAt)), id: string(one.ID), at: at, version: one.Version,
		rateForm: ui.Form{Lang: l, Values: url.Values{}}, chooseForm: ui.Form{Lang: l, Values: url.Values{}}, declineForm: ui.Form{Lang: l, Values: url.Values{}},
		importance: numbered(l, text.Low(l), text.High(l)), effort: numbered(l, text.Easy(l), text.Heavy(l)),
		points: []ui.Option{{Text: text.ANewPoint(l)}},
	}
	if one.Shared() {
		v.shared = text.SharedOn(l, calendar.Of(one.SharedAt))
	}
	open := one.State == taskforce.Undecided
	if one.MayWrite() {
		if open {
			v.edit = at + "/ret"
		}
		if v.draft {
			v.share = root(one.Place) + "/deling"
		}
	}
	v.mayRate, v.mayChoose = one.MayRate() && open && one.Shared(), one.MayChoose() && one.Shared()
	mine := one.RatingOf(one.Place.Side)
	if mine.Importance > 0 {
		v.rateForm.Values.Set("importance", v.importance[mine.Importance].Value)
		v.rateForm.Values.Set("effort", v.effort[mine.Effort].Value)
	}
	for _, f := range one.Findings {
		if one.Rests(f.ID) {
			v.grounds = append(v.grounds, link{f.Label(l), f.Address(one.Place.Address)})
		}
	}
	for _, rating := range one.Ratings {
		v.ratings = append(v.ratings, ratingView{
			one.SideName(l, rating.Side), text.RatedAs(l, rating.Importance, rating.Effort), text.SavedBy(l, rating.RatedBy, calendar.Of(rating.RatedAt)),
		})
	}
	for _, p := range one.Points {
		v.points = append(v.points, ui.Option{Value: string(p.ID), Text: p.Label(l)})
		if p.ID == one.Point {
			v.point = link{p.Label(l), p.Address(one.Place.Address)}
		}
	}
	return v
}

func editRecommendationOf(r *web.Request, one taskforce.RecommendationView, values url.Values) recommendationForm {
	v := recommendationFormOf(r, one.Place, one.Findings, values, text.EditOf(r.Lang, one.Label(r.Lang)))
	v.back = one.Address(one.Place.Address)
	v.action, v.version = v.back+"/ret", one.Version
	return v
}

func recommendationValues(one *taskforce.Recommendation) url.Values {
	values := url.Values{"theme": {one.Theme}, "title": {one.Title}, "words": {one.Words}}
	for _, id := range one.Findings {
		values.Add("findings", string(id))
	}
	return values
}

func (in room) editRecommendation(r *web.Request) (web.Response, error) {
	one, err := in.seekRecommendation(r)
	if err != nil {
		return web.Response{}, err
	}
	if !one.MayWrite() {
		return web.Response{}, in.taskforce.MayWrite(r.Context(), r.Scope, in.ref(r))
	}
	return web.Page(recommendationFormPage(editRecommendationOf(r, one, recommendationValues(one.Recommendation)))), nil
}

func (in room) reword(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = in.taskforce.Reword(r.Context(), r.Scope, in.ref(r), recommendationID(r), adviceOf(form), web.Version(form))
	if err == nil {
		return web.SeeOther(strings.TrimSuffix(r.URL.Path, "/ret")).Saying(text.SaidSaved(r.Lang)), nil
	}
	one, findErr := in.seekRecommendation(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	v := editRecommendationOf(r, one, form)
	if fault.Is(err, fault.Stale) {
		l := r.Lang
		now := recommendationValues(one.Recommendation)
		names := func(values url.Values) string {
			var all []string
			for _, id := range values["findings"] {
				all = append(all, called(v.findings, id))
			}
			return strings.Join(all, "\n")
		}
		p := ui.BothProps{Frame: v.frame, Action: v.action, Version: one.Version, Keep: v.back, Fields: []ui.BothField{
			{Name: "theme", Label: text.Theme(l), Now: now.Get("theme"), Yours: form.Get("theme"), NowText: called(v.themes, now.Get("theme")), YoursText: called(v.themes, form.Get("theme"))},
			{Name: "title", Label: text.RecommendationTitle(l), Now: now.Get("title"), Yours: form.Get("title")},
			{Name: "words", Label: text.RecommendationWords(l), Now: now.Get("words"), Yours: form.Get("words")},
			{
				Name: "findings", Label: text.RestsOn(l), Now: strings.Join(now["findings"], " "), Yours: strings.Join(form["findings"], " "),
				NowText: names(now), YoursText: names(form),
			},
		}}
		return web.Both(ui.BothVersions(p)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		v.form.Errors, v.frame.Invalid, v.version = list, true, web.Version(form)
		return web.Again(recommendationFormPage(v)), nil
	})
}

// settled answers a form of a recommendation's page; draw puts what was wrong
// beside what was written.
func (in room) settled(r *web.Request, err error, tail, said string, draw func(*recommendationView, ui.Errors)) (web.Response, error) {
	at := strings.TrimSuffix(r.URL.Path, tail)
	if err == nil {
		return web.SeeOther(at).Saying(said), nil
	}
	stale := fault.Is(err, fault.Stale)
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if fault.Is(err, fault.Forbidden) || !mendable && !stale {
		return web.Response{}, err
	}
	if stale {
		list = ui.Errors{{Text: text.StaleChoice(r.Lang)}}
	}
	one, findErr := in.seekRecommendation(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	v := recommendationOf(r, one)
	draw(&v, list)
	v.errors, v.frame.Invalid = list, true
	return web.Again(recommendationPage(v)), nil
}

func (in room) rate(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = in.taskforce.Rate(r.Context(), r.Scope, in.ref(r), recommendationID(r), numberOf(form, "importance"), numberOf(form, "effort"))
	return in.settled(r, err, "/vurdering", text.SaidRated(r.Lang), func(v *recommendationView, list ui.Errors) {
		v.rateForm.Values, v.rateForm.Errors = form, list
	})
}

func aimOf(form url.Values) taskforce.Aim {
	return taskforce.Aim{Title: form.Get("title"), Goal: form.Get("goal"), Criterion: form.Get("criterion"), Responsible: form.Get("responsible")}
}

func (in room) choose(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	_, err = in.taskforce.Choose(r.Context(), r.Scope, in.ref(r), recommendationID(r), taskforce.PointID(form.Get("point")), aimOf(form), web.Version(form))
	return in.settled(r, err, "/valg", text.SaidChosen(r.Lang), func(v *recommendationView, list ui.Errors) {
		v.chooseForm.Values, v.chooseForm.Errors = form, list
	})
}

func (in room) decline(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = in.taskforce.Decline(r.Context(), r.Scope, in.ref(r), recommendationID(r), form.Get("reason"), web.Version(form))
	return in.settled(r, err, "/fravalg", text.SaidDeclined(r.Lang), func(v *recommendationView, list ui.Errors) {
		v.declineForm.Values, v.declineForm.Errors = form, list
	})
}

func (in room) reconsider(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = in.taskforce.Reconsider(r.Context(), r.Scope, in.ref(r), recommendationID(r), web.Version(form))
	return in.settled(r, err, "/genaabning", text.SaidReconsidered(r.Lang), func(*recommendationView, ui.Errors) {})
}
