package web

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

type defineView struct {
	head
	title, action, back, button string
	form                        ui.Form
	version                     int64
	least                       int // the smallest number that everybody sees
	people, points              []ui.Option
	periodHolds                 bool
}

// begin is the page on which an indicator is defined, empty or from an example.
func (w *Web) begin(kind string) web.Handler {
	return func(r *web.Request) (web.Response, error) {
		set, err := w.indicators.Begin(r.Context(), r.Scope, subject.Ref{Kind: kind, ID: r.PathValue("subject")})
		if err != nil {
			return web.Response{}, err
		}
		values := url.Values{
			"unit": {string(indicator.People)}, "better": {string(indicator.Higher)}, "period": {string(indicator.Month)}, "decimals": {"0"}, "hide": {"yes"},
		}
		ui.SetDate(values, "from", indicator.Month.Start(r.Today()))
		for _, s := range indicator.Suggestions(r.Lang) {
			if s.ID == r.URL.Query().Get("eksempel") {
				for name, v := range map[string]string{"name": s.Name, "how": s.How, "source": s.Source, "unit": string(s.Unit), "better": string(s.Better)} {
					values.Set(name, v)
				}
			}
		}
		return web.Page(definePage(newView(r, set, ui.Form{Lang: r.Lang, Values: values}))), nil
	}
}

func newView(r *web.Request, set indicator.Setting, form ui.Form) defineView {
	l := r.Lang
	top := subjectweb.HeadOf(r, set.Subject, text.NewTitle(l), "indicators",
		ui.Crumb{Text: text.Section(l), Href: tab(set.Subject)}, ui.Crumb{Text: text.NewTitle(l)})
	v := defineView{
		head: head{frame: top.Frame, top: top}, title: text.NewTitle(l), action: tab(set.Subject) + "/ny", back: tab(set.Subject), button: text.Create(l), form: form,
	}
	v.choices(l, set)
	v.frame.Invalid = len(form.Errors) > 0
	return v
}

// choices are the people and the points that can be chosen; those that were
// chosen before stay.
func (v *defineView) choices(l i18n.Lang, set indicator.Setting) {
	v.least = int(set.Least())
	for _, h := range set.Subject.Candidates() {
		o := ui.Option{Value: string(h.Person), Text: h.Name}
		if h.OrgName != "" {
			o.Text += ", " + h.OrgName
		}
		v.people = append(v.people, o)
	}
	if set.Responsible != "" && !slices.ContainsFunc(v.people, func(o ui.Option) bool { return o.Value == string(set.Responsible) }) {
		v.people = append(v.people, ui.Option{Value: string(set.Responsible), Text: set.ResponsibleName})
	}
	for _, t := range append(slices.Clip(set.Points), set.Tells...) {
		o := ui.Option{Value: pointValue(t), Text: text.MeansGoal(l, t.Text)}
		if t.Means == programme.MeansPoint {
			o.Text = text.MeansPoint(l, t.Text)
		}
		if !slices.ContainsFunc(v.points, func(p ui.Option) bool { return p.Value == o.Value }) {
			v.points = append(v.points, o)
		}
	}
}

func pointValue(t indicator.Tells) string { return string(t.Means) + "|" + t.Entry }

func (w *Web) define(kind string) web.Handler {
	return func(r *web.Request) (web.Response, error) {
		form, err := r.Form()
		if err != nil {
			return web.Response{}, err
		}
		ref := subject.Ref{Kind: kind, ID: r.PathValue("subject")}
		d, err := definitionIn(r.Lang, form)
		var id indicator.ID
		if err == nil {
			id, err = w.indicators.Define(r.Context(), r.Scope, ref, d)
		}
		if err == nil {
			return web.SeeOther(indicator.Address + "/" + string(id)).Saying(text.Created(r.Lang)), nil
		}
		return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
			set, err := w.indicators.Begin(r.Context(), r.Scope, ref)
			if err != nil {
				return web.Response{}, err
			}
			return web.Again(definePage(newView(r, set, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
		})
	}
}

// definitionIn reads a definition from the form.
func definitionIn(l i18n.Lang, form url.Values) (indicator.Definition, error) {
	n := numbers{form: form, lang: l}
	d := indicator.Definition{
		Name: form.Get("name"), How: form.Get("how"), Unit: indicator.Unit(form.Get("unit")), UnitName: form.Get("unit_name"),
		Better: indicator.Direction(form.Get("better")), Baseline: n.read("baseline"), BaselineDay: n.day("baseline_day"), Target: n.read("target"),
		TargetDay: n.day("target_day"), Period: indicator.Period(form.Get("period")), Source: form.Get("source"),
		Responsible: organisation.PersonID(form.Get("responsible")), From: n.day("from"), Until: n.day("until"), HideSmall: form.Get("hide") == "yes",
	}
	var err error
	if d.Decimals, err = strconv.Atoi(form.Get("decimals")); err != nil {
		n.checks.Add("decimals", text.DecimalsWrong)
	}
	for _, value := range form["tells"] {
		if means, entry, ok := strings.Cut(value, "|"); ok {
			d.Tells = append(d.Tells, indicator.Tells{Means: programme.Meaning(means), Entry: entry})
		}
	}
	return d, n.checks.Err()
}

func (w *Web) edit(r *web.Request) (web.Response, error) {
	set, err := w.indicators.Setting(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(definePage(editView(r, set, set.Version, ui.Form{Lang: r.Lang, Values: valuesOf(r.Lang, set.Indicator)}))), nil
}

func valuesOf(l i18n.Lang, i *indicator.Indicator) url.Values {
	values := url.Values{
		"name": {i.Name}, "how": {i.How}, "unit": {string(i.Unit)}, "unit_name": {i.UnitName}, "decimals": {strconv.Itoa(i.Decimals)},
		"better": {string(i.Better)}, "baseline": {written(l, i.Baseline)}, "target": {written(l, i.Target)}, "period": {string(i.Period)},
		"source": {i.Source}, "responsible": {string(i.Responsible)}, "hide": {"no"},
	}
	if i.HideSmall {
		values.Set("hide", "yes")
	}
	for _, t := range i.Tells {
		values.Add("tells", pointValue(t))
	}
	ui.SetDate(values, "baseline_day", i.BaselineDay)
	ui.SetDate(values, "target_day", i.TargetDay)
	ui.SetDate(values, "from", i.From)
	ui.SetDate(values, "until", i.Until)
	return values
}

func editView(r *web.Request, set indicator.Setting, version int64, form ui.Form) defineView {
	l := r.Lang
	title := text.EditTitle(l, set.Name)
	v := defineView{
		head: headOf(r, set.View, title, ui.Crumb{Text: text.EditShort(l)}), title: title, action: set.Address() + "/rediger",
		back: set.Address(), button: text.Save(l), form: form, version: version, periodHolds: len(set.Values) > 0,
	}
	v.frame.Wide = false
	v.choices(l, set)
	v.frame.Invalid = len(form.Errors) > 0
	return v
}

func (w *Web) save(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	set, err := w.indicators.Setting(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return web.Response{}, err
	}
	version := web.Version(form)
	d, err := definitionIn(r.Lang, form)
	if err == nil {
		err = w.indicators.Redefine(r.Context(), r.Scope, set.ID, d, version)
	}
	switch {
	case err == nil:
		return web.SeeOther(set.Address()).Saying(text.Saved(r.Lang)), nil
	case fault.Is(err, fault.Stale):
		return staleDefinition(r, set, form), nil
	}
	return failed(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		return web.Again(definePage(editView(r, set, version, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
	})
}

// staleDefinition shows what is saved now beside what this reader wrote.
func staleDefinition(r *web.Request, set indicator.Setting, form url.Values) web.Response {
	l := r.Lang
	now := valuesOf(l, set.Indicator)
	v := editView(r, set, set.Version, ui.Form{Lang: l, Values: form})
	words := func(options []ui.Option, value string) string {
		for _, o := range options {
			if o.Value == value {
				return o.Text
			}
		}
		return value
	}
	var fields []ui.BothField
	add := func(name, label string, options []ui.Option) {
		f := ui.BothField{Name: name, Label: label, Now: now.Get(name), Yours: form.Get(name)}
		if options != nil {
			f.NowText, f.YoursText = words(options, f.Now), words(options, f.Yours)
		}
		fields = append(fields, f)
	}
	add("name", text.FieldName(l), nil)
	add("how", text.FieldHow(l), nil)
	add("unit", text.FieldUnit(l), unitOptions(l))
	add("unit_name", text.FieldUnitName(l), nil)
	add("decimals", text.FieldDecimals(l), nil)
	add("better", text.FieldBetter(l), betterOptions(l))
	add("baseline", text.FieldBaseline(l), nil)
	add("target", text.FieldTarget(l), nil)
	add("period", text.FieldPeriod(l), periodOptions(l))
	add("source", text.FieldSource(l), nil)
	add("responsible", text.FieldResponsible(l), v.people)
	add("hide", text.FieldHide(l), yesNo(l))
	for _, name := range []string{"baseline_day", "target_day", "from", "until"} {
		was, is := dayIn(now, name), dayIn(form, name)
		fields = append(fields, ui.BothField{Name: name, Label: dayLabel(l, name), Now: was, Yours: is})
	}
	for _, t := range form["tells"] {
		fields = append(fields, ui.BothField{Name: "tells", Yours: t, Now: t, Hidden: true})
	}
	return web.Both(ui.BothVersions(ui.BothProps{Frame: v.frame, Action: v.action, Version: set.Version, Keep: set.Address(), Fields: fields}))
}

// dayIn is a day of a form in one field.
func dayIn(form url.Values, name string) string {
	if d, ok := web.Day(form, name); ok {
		return d.String()
	}
	return form.Get(name)
}

func dayLabel(l i18n.Lang, name string) string {
	switch name {
	case "baseline_day":
		return text.FieldBaselineDay(l)
	case "target_day":
		return text.FieldTargetDay(l)
	case "from":
		return text.FieldFrom(l)
	}
	return text.FieldUntil(l)
}

func unitOptions(l i18n.Lang) []ui.Option {
	var options []ui.Option
	for _, u := range indicator.Units() {
		options = append(options, ui.Option{Value: string(u), Text: u.Name(l)})
	}
	return options
}

func betterOptions(l i18n.Lang) []ui.Option {
	var options []ui.Option
	for _, d := range indicator.Directions() {
		options = append(options, ui.Option{Value: string(d), Text: d.Name(l)})
	}
	return options
}

func periodOptions(l i18n.Lang) []ui.Option {
	var options []ui.Option
	for _, p := range indicator.Periods() {
		options = append(options, ui.Option{Value: string(p), Text: p.Every(l)})
	}
	return options
}

func yesNo(l i18n.Lang) []ui.Option {
	return []ui.Option{{Value: "yes", Text: text.ChoiceYes(l)}, {Value: "no", Text: text.ChoiceNo(l)}}
}

func decimalOptions() []ui.Option {
	return []ui.Option{{Value: "0", Text: "0"}, {Value: "1", Text: "1"}, {Value: "2", Text: "2"}, {Value: "3", Text: "3"}}
}
