package web

import (
	"maps"
	"net/url"
	"slices"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

// startView is the form that starts a course: first which programme, then for
// whom and from which date, at last the calendar that it gives.
type startView struct {
	frame      ui.Frame
	programmes []programmeCard
	programme  *programme.Programme
	summary    string
	refusals   []string
	hosts      []ui.Option
	labelled   bool // the host can have a course for each of several target groups
	others     []otherView
	form       ui.Form
	outline    *outlineView
	step       int
	notice     string
}

type programmeCard struct{ name, summary, href string }

type otherView struct {
	field   ui.Field
	options []ui.Option
}

type outlineView struct {
	host     string
	anchors  string
	timeline ui.TimelineProps
	phases   []phaseView
	hidden   []ui.Hidden
	back     string
}

func (w *Web) begin(r *web.Request) (web.Response, error) {
	q := r.URL.Query()
	v, p, err := w.startOf(r, q)
	if err != nil {
		return web.Response{}, err
	}
	if p == nil || !q.Has("host") || q.Has("ret") {
		return web.Page(startPage(v)), nil
	}
	b, err := beginningOf(q, p)
	var c *course.Course
	running := false
	if err == nil {
		c, running, err = w.courses.Outline(r.Context(), r.Scope, b)
	}
	if err != nil {
		return startAgain(v, err)
	}
	v.step = 3
	if running {
		v.notice = text.RunsAlready(r.Lang, c.HostName, p.Name.In(r.Lang))
	}
	v.outline = &outlineView{
		host: c.Name(), anchors: c.Outset(r.Lang, r.Today()), timeline: timelineOf(r.Lang, c, r.Today()), hidden: append(fieldsOf(q), ui.Hidden{Name: "once", Value: string(c.ID)}),
		back: "/forloeb/nyt?" + q.Encode() + "&ret=ja",
	}
	for i := range c.Programme.Phases {
		phase := phaseOf(r.Lang, c, &c.Programme.Phases[i], r.Today())
		for j := range phase.activities {
			phase.activities[j].href, phase.activities[j].relative = "", ""
		}
		v.outline.phases = append(v.outline.phases, phase)
	}
	v.frame.Wide = true
	return web.Page(startPage(v)), nil
}

func (w *Web) start(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	v, p, err := w.startOf(r, form)
	if err != nil {
		return web.Response{}, err
	}
	if p == nil {
		return startAgain(v, &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "program", Message: text.NoSuchProgramme}}})
	}
	b, err := beginningOf(form, p)
	var id course.ID
	if err == nil {
		id, err = w.courses.Start(r.Context(), r.Scope, b)
	}
	if err != nil {
		return startAgain(v, err)
	}
	said := text.CourseStarted(r.Lang)
	if !slices.ContainsFunc(p.Roles, func(role programme.Role) bool {
		return role.Everyone == string(access.Adviser) && slices.Contains(role.May, programme.MayLead)
	}) {
		said = text.CourseStartedLeader(r.Lang) // who starts it does not lead it
	}
	return web.SeeOther("/forloeb/" + string(id)).Saying(said), nil
}

func startAgain(v startView, err error) (web.Response, error) {
	list, ok := ui.ErrorsOf(v.frame.Lang, err)
	if !ok {
		return web.Response{}, err
	}
	v.form.Errors, v.frame.Invalid = list, true
	for i := range v.others {
		v.others[i].field.Error = list.Of(v.others[i].field.Name)
	}
	return web.Again(startPage(v)), nil
}

func (w *Web) startOf(r *web.Request, filled url.Values) (startView, *programme.Programme, error) {
	choice, err := w.courses.Choice(r.Context(), r.Scope, filled.Get("program"))
	if err != nil {
		return startView{}, nil, err
	}
	l := r.Lang
	v := startView{
		frame: r.Frame(text.StartCourse(l), ui.Crumb{Text: text.Courses(l), Href: "/forloeb"}, ui.Crumb{Text: text.StartCourse(l)}),
		form:  ui.Form{Lang: l, Values: filled}, step: 1,
	}
	p := choice.Programme
	if p == nil {
		for _, p := range choice.Programmes {
			v.programmes = append(v.programmes, programmeCard{p.Name.In(l), p.Summary.In(l), "/forloeb/nyt" + web.Query("program", p.ID)})
		}
		return v, nil, nil
	}
	v.programme, v.summary, v.step = p, p.Summary.In(l), 2
	for _, refused := range p.NotFor {
		v.refusals = append(v.refusals, refused.Text.In(l))
	}
	v.hosts = hostOptions(choice.Hosts)
	_, v.labelled = p.Published()
	for i, authority := range p.Authorities {
		if i == 0 {
			continue
		}
		f := v.form.Field("authority-"+authority.ID, text.AuthorityField(l, authority.Name.In(l)))
		for _, agency := range choice.Agencies {
			if f.Value == "" && agency.Name == authority.Name.Da {
				f.Value = string(agency.ID)
			}
		}
		v.others = append(v.others, otherView{f, hostOptions(choice.Agencies)})
	}
	return v, p, nil
}

func beginningOf(form url.Values, p *programme.Programme) (course.Beginning, error) {
	b := course.Beginning{
		Once:      form.Get("once"),
		Programme: p.ID, Host: organisation.ID(form.Get("host")), Label: form.Get("label"),
		Anchors: map[string]calendar.Date{}, Authorities: map[string]organisation.ID{},
	}
	var checks fault.Checks
	if b.Host == "" {
		checks.Add("host", text.HostMissing)
	}
	for _, a := range p.Anchors {
		day, ok := web.Day(form, "anchor-"+a.ID)
		if !ok {
			checks.Add("anchor-"+a.ID, text.DayMissing)
		}
		b.Anchors[a.ID] = day
	}
	for _, a := range p.Authorities {
		b.Authorities[a.ID] = organisation.ID(form.Get("authority-" + a.ID))
	}
	return b, checks.Err()
}

func fieldsOf(form url.Values) []ui.Hidden {
	var hidden []ui.Hidden
	for _, name := range slices.Sorted(maps.Keys(form)) {
		hidden = append(hidden, ui.Hidden{Name: name, Value: form.Get(name)})
	}
	return hidden
}
