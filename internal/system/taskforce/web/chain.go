package web

import (
	"net/url"
	"strings"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/plan"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/system/taskforce/text"
)

type chainView struct {
	head
	counts []countView
	gaps   []gapView
	points []pointChain
	loose  []looseView // recommendations that came into no point
	begun  bool
	inside bool
	first  string // where an author begins
}

type countView struct{ name, href string }

type gapView struct{ what, lacks, href string }

// pointChain is a development point with the chain before and after it.
type pointChain struct {
	point           link
	goal            string
	recommendations []recommendationChain
	after           afterView
}

type recommendationChain struct {
	link
	findings []findingChain
}

type findingChain struct {
	link
	data []link
}

// afterView is what comes of a development point.
type afterView struct {
	steps    []stepView
	measures []measureView
}

type stepView struct {
	link
	meta string
}

type measureView struct {
	link
	first, last string
}

type looseView struct {
	recommendationChain
	state     string
	stateKind ui.Kind
	reason    string
}

func (in room) chain(r *web.Request) (web.Response, error) {
	c, err := in.taskforce.Chain(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := chainView{head: headOf(r, c.Place, "", text.Analysis(l)), begun: len(c.Requests)+len(c.Findings)+len(c.Points) > 0, inside: c.Inside()}
	if c.MayWrite() {
		v.first = root(c.Place) + "/data/ny"
	}
	measures := 0
	for _, p := range c.Points {
		measures += len(c.Measures(p))
	}
	v.counts = []countView{
		{text.CountData(l, len(c.Requests)), root(c.Place) + "/data"},
		{text.CountFindings(l, len(c.Findings)), root(c.Place) + "/fund"},
		{text.CountRecommendations(l, len(c.Recommendations)), root(c.Place) + "/anbefalinger"},
		{text.CountPoints(l, len(c.Points)), "#udviklingspunkter"},
		{text.CountMeasures(l, measures), c.Address + "/maalinger"},
	}
	for _, g := range c.Gaps(l) {
		v.gaps = append(v.gaps, gapView{g.What, g.Lacks, g.Href})
	}
	for _, p := range c.Points {
		one := pointChain{point: link{p.Label(l), p.Address(c.Address)}, goal: p.Goal, after: afterOf(l, &c, p)}
		for _, rec := range c.Sources(p) {
			one.recommendations = append(one.recommendations, before(l, &c, rec))
		}
		v.points = append(v.points, one)
	}
	for _, rec := range c.Recommendations {
		if rec.Point == "" {
			v.loose = append(v.loose, looseView{before(l, &c, rec), rec.State.Name(l), choiceKind(rec.State), rec.Reason})
		}
	}
	return web.Page(chainPage(v)), nil
}

// before is a recommendation with what it rests on.
func before(l i18n.Lang, c *taskforce.Chain, rec *taskforce.Recommendation) recommendationChain {
	one := recommendationChain{link: link{rec.Label(l), rec.Address(c.Address)}}
	for _, f := range c.Grounds(rec) {
		found := findingChain{link: link{f.Label(l), f.Address(c.Address)}}
		for _, d := range c.Data(f) {
			found.data = append(found.data, link{d.Label(l), d.Address(c.Address)})
		}
		one.findings = append(one.findings, found)
	}
	return one
}

func afterOf(l i18n.Lang, c *taskforce.Chain, p *taskforce.Point) afterView {
	var after afterView
	for _, s := range c.Steps(p) {
		after.steps = append(after.steps, stepOf(l, s))
	}
	for _, m := range c.Measures(p) {
		after.measures = append(after.measures, measureOf(l, m))
	}
	return after
}

func stepOf(l i18n.Lang, s plan.Step) stepView {
	meta := s.Status.Words(l)
	if !s.End.IsZero() {
		meta += " · " + i18n.Date(l, s.End)
	}
	return stepView{link{s.Title, s.Address}, meta}
}

// measureOf is an indicator with where it began and where it is.
func measureOf(l i18n.Lang, m *indicator.Indicator) measureView {
	v := measureView{link: link{m.Name, m.Address()}}
	if m.Baseline != nil {
		v.first = text.BaselineIs(l, m.In(l, *m.Baseline))
	} else if first, ok := m.First(); ok {
		v.first = text.FirstIs(l, m.Say(l, first), m.Period.Name(l, first.Start))
	}
	if last, ok := m.Last(); ok {
		v.last = text.LastIs(l, m.Say(l, last), m.Period.Name(l, last.Start))
	}
	return v
}

type pointView struct {
	head
	goal, criterion, responsible, saved string
	chain                               pointChain
	gaps                                []gapView
	edit                                string
	plan, measures                      string // addresses where activities and indicators are added
}

func pointID(r *web.Request) taskforce.PointID { return taskforce.PointID(r.PathValue("point")) }

func (in room) seekPoint(r *web.Request) (taskforce.PointView, error) {
	return in.taskforce.Around(r.Context(), r.Scope, in.ref(r), pointID(r))
}

func (in room) point(r *web.Request) (web.Response, error) {
	one, err := in.seekPoint(r)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	at := one.Address(one.Place.Address)
	v := pointView{
		head: headOf(r, one.Place, "anbefalinger", one.Label(l), ui.Crumb{Text: one.Label(l)}), goal: one.Goal, criterion: one.Criterion, responsible: one.Responsible,
		saved: text.SavedBy(l, one.SavedBy, calendar.Of(one.SavedAt)), plan: one.Place.Address + "/plan", measures: one.Place.Address + "/maalinger",
		chain: pointChain{point: link{one.Label(l), at}, after: afterOf(l, &one.Chain, one.Point)},
	}
	for _, rec := range one.Sources(one.Point) {
		v.chain.recommendations = append(v.chain.recommendations, before(l, &one.Chain, rec))
	}
	for _, g := range one.Gaps(l) {
		if g.What == one.Label(l) {
			v.gaps = append(v.gaps, gapView{g.What, g.Lacks, g.Href})
		}
	}
	if one.MayChoose() {
		v.edit = at + "/ret"
	}
	return web.Page(pointPage(v)), nil
}

type pointForm struct {
	head
	form    ui.Form
	action  string
	back    string
	version int64
}

func pointFormOf(r *web.Request, one taskforce.PointView, values url.Values) pointForm {
	at := one.Address(one.Place.Address)
	title := text.EditOf(r.Lang, one.Label(r.Lang))
	return pointForm{
		head: headOf(r, one.Place, "anbefalinger", title, ui.Crumb{Text: title}), form: ui.Form{Lang: r.Lang, Values: values}, action: at + "/ret", back: at,
		version: one.Version,
	}
}

func pointValues(p *taskforce.Point) url.Values {
	return url.Values{"title": {p.Title}, "goal": {p.Goal}, "criterion": {p.Criterion}, "responsible": {p.Responsible}}
}

func (in room) editPoint(r *web.Request) (web.Response, error) {
	one, err := in.seekPoint(r)
	if err != nil {
		return web.Response{}, err
	}
	if !one.MayChoose() {
		return web.Response{}, in.taskforce.MayChoose(r.Context(), r.Scope, in.ref(r))
	}
	return web.Page(pointFormPage(pointFormOf(r, one, pointValues(one.Point)))), nil
}

func (in room) aim(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = in.taskforce.Aim(r.Context(), r.Scope, in.ref(r), pointID(r), aimOf(form), web.Version(form))
	if err == nil {
		return web.SeeOther(strings.TrimSuffix(r.URL.Path, "/ret")).Saying(text.SaidSaved(r.Lang)), nil
	}
	one, findErr := in.seekPoint(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	v := pointFormOf(r, one, form)
	if fault.Is(err, fault.Stale) {
		l := r.Lang
		return both(v.head, v.action, v.back, one.Version, pointValues(one.Point), form, [2]string{"title", text.PointTitle(l)}, [2]string{"goal", text.Goal(l)},
			[2]string{"criterion", text.Criterion(l)}, [2]string{"responsible", text.Responsible(l)}), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		v.form.Errors, v.frame.Invalid, v.version = list, true, web.Version(form)
		return web.Again(pointFormPage(v)), nil
	})
}
