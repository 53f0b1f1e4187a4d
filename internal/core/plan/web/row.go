package web

import (
	"maps"
	"net/url"
	"strconv"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

type rowPageView struct {
	head
	heading string
	plan    string // address
	action  string
	fresh   bool // a row that isn't there yet
	may     bool // change everything
	mayTell bool // say how far it has come
	locked  bool
	writers string
	row     rowView
	notes   string
	when    string
	changed string
	form    ui.Form
	people  []ui.Option
	places  []ui.Option // where it can be moved to
	goals   []ui.Option
	themes  []ui.Option // instead of goals
	served  string      // what they are called together
	times   timesView
	departs *deviationView
	first   string // who is responsible first of all
}

func isPerson(id organisation.PersonID) func(subject.Holder) bool {
	return func(h subject.Holder) bool { return h.Person == id }
}

func (w *Web) row(r *web.Request) (web.Response, error) {
	p, row, err := w.findRow(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(rowPage(w.rowPageOf(r, p, row))), nil
}

func (w *Web) newRow(r *web.Request) (web.Response, error) {
	p, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	if !p.MayWrite() {
		return web.Response{}, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyWritersMay(l, p.Writers(l)) })
	}
	return web.Page(rowPage(w.freshOf(r, p))), nil
}

// freshOf is the page of a row that isn't there yet.
func (w *Web) freshOf(r *web.Request, p *plan.Plan) rowPageView {
	l := r.Lang
	v := rowPageView{
		head: headOf(r, p, text.NewRowPage(l, p.Title.In(l)), ui.Crumb{Text: text.NewRow(l)}), heading: text.NewRow(l), plan: p.Address(),
		action: p.Address() + "/raekker", fresh: true, may: p.MayWrite(), locked: p.State() == plan.Waiting,
		form: ui.Form{Lang: l, Values: url.Values{"kind": {string(plan.Activity)}, "status": {string(plan.Planned)}}},
	}
	v.offer(p)
	v.goals, v.themes, v.served = goalOptions(l, p, plan.Goal{}), themeOptions(l, p), p.ServedName(l)
	return v
}

func (w *Web) rowPageOf(r *web.Request, p *plan.Plan, row plan.Row) rowPageView {
	l := r.Lang
	v := rowPageView{
		head: headOf(r, p, text.RowTitle(l, row.Title, p.Title.In(l)), ui.Crumb{Text: row.Title}), heading: row.Title, plan: p.Address(),
		action: p.RowAddress(row.Number), may: p.MayWrite(), mayTell: p.MayTell(r.Scope, row), locked: p.State() == plan.Waiting, writers: p.Writers(l),
		row: w.rowOf(r, p, row), notes: row.Notes, when: row.Days(l), changed: text.ChangedBy(l, row.ChangedBy, row.ChangedAt),
		form: ui.Form{Lang: l, Values: valuesOf(p, row)},
	}
	v.offer(p)
	v.goals, v.themes, v.served = goalOptions(l, p, row.Goal), themeOptions(l, p), p.ServedName(l)
	v.times = timesOf(l, row, v.mayTell, r.Today())
	if len(row.Responsible) > 0 {
		v.first = string(row.Responsible[0].Person)
	}
	if d, ok := p.Deviation(row.Number); ok {
		one := deviationOf(r, p, d)
		v.departs = &one
		v.row.deviates(l, p, d)
	}
	for _, other := range p.Rows {
		if other.Number != row.Number {
			v.places = append(v.places, ui.Option{Value: strconv.Itoa(other.Number), Text: strconv.Itoa(other.Number) + " " + other.Title})
		}
	}
	v.places = append(v.places, ui.Option{Value: "0", Text: text.MoveLast(l)})
	return v
}

// offer lists what can be chosen among.
func (v *rowPageView) offer(p *plan.Plan) {
	for _, h := range p.Subject.Candidates() {
		v.people = append(v.people, ui.Option{Value: string(h.Person), Text: h.Name})
	}
}

// add adds a row, from the short form below the table or from the long one.
func (w *Web) add(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	edit, err := editOf(form)
	number := 0
	if err == nil {
		var row plan.Row
		edit(&row)
		number, err = w.plans.Add(r.Context(), r.Scope, idOf(r), row)
	}
	if err == nil && form.Has("in_place") {
		return w.added(r, number)
	}
	if err == nil {
		return web.SeeOther("/planer/" + r.PathValue("plan") + "#" + anchor(number)).Saying(text.RowAdded(r.Lang)), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	p, findErr := w.find(r)
	if !ok || fault.Is(err, fault.Forbidden) || findErr != nil {
		return web.Response{}, err
	}
	filled := ui.Form{Lang: r.Lang, Values: form, Errors: list}
	if form.Has("kind") {
		v := w.freshOf(r, p)
		v.form, v.frame.Invalid = filled, true
		return web.Again(rowPage(v)), nil
	}
	v := w.planOf(r, p)
	v.form, v.frame.Invalid = filled, true
	return web.Again(planPage(v)), nil
}

// added answers with the new row alone.
func (w *Web) added(r *web.Request, number int) (web.Response, error) {
	p, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	row, ok := p.Row(number)
	if !ok {
		return web.Response{}, fault.New(fault.NotFound, text.NoSuchRow)
	}
	return web.Page(rowFragment(fragment{row: w.rowOf(r, p, row)})), nil
}

// save changes a row. What could not be taken comes back as it was written;
// what somebody else has changed meanwhile is shown beside it.
func (w *Web) save(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	edit, err := editOf(form)
	if err == nil {
		err = w.plans.Change(r.Context(), r.Scope, idOf(r), numberOf(r), web.Version(form), edit)
	}
	if err == nil {
		return web.SeeOther("/planer/" + r.PathValue("plan") + "#" + anchor(numberOf(r))).Saying(text.RowSaved(r.Lang)), nil
	}
	p, row, findErr := w.findRow(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	if fault.Is(err, fault.Stale) {
		return web.Both(ui.BothVersions(w.bothOf(r, p, row, form))), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v := w.rowPageOf(r, p, row)
	maps.Copy(v.form.Values, form)
	v.form.Errors, v.frame.Invalid = list, true
	return web.Again(rowPage(v)), nil
}

// bothOf is what is saved now beside what the caller wrote.
func (w *Web) bothOf(r *web.Request, p *plan.Plan, row plan.Row, form url.Values) ui.BothProps {
	l := r.Lang
	b := ui.BothProps{Frame: headOf(r, p, text.RowTitle(l, row.Title, p.Title.In(l)), ui.Crumb{Text: row.Title}).frame, Action: p.RowAddress(row.Number), Version: row.Version, Keep: p.RowAddress(row.Number)}
	yours := row
	if edit, err := editOf(form); err == nil {
		edit(&yours)
	}
	for i, x := range yours.Responsible {
		if h, ok := p.Subject.Person(x.Person); ok {
			yours.Responsible[i].Name = h.Name
		}
	}
	now, mine := w.rowOf(r, p, row), w.rowOf(r, p, yours)
	add := func(name, label, nowValue, yourValue, nowText, yourText string) {
		b.Fields = append(b.Fields, ui.BothField{Name: name, Label: label, Now: nowValue, Yours: yourValue, NowText: nowText, YoursText: yourText})
	}
	add("title", text.TitleLabel(l), now.title, mine.title, "", "")
	add("heading", text.HeadingLabel(l), row.Heading, yours.Heading, "", "")
	add("kind", text.Kind(l), string(row.Kind), string(yours.Kind), row.Kind.Words(l), yours.Kind.Words(l))
	add("responsible", text.PeopleLabel(l), now.peopleValue, mine.peopleValue, "", "")
	add("start", text.StartLabel(l), now.startValue, mine.startValue, "", "")
	add("end", text.EndLabel(l), now.endValue, mine.endValue, "", "")
	add("repeat", text.RepeatLabel(l), row.Repeat.String(), yours.Repeat.String(), row.Repeat.Words(l), yours.Repeat.Words(l))
	add("status", text.StatusLabel(l), now.statusValue, mine.statusValue, now.status, mine.status)
	add("after", text.AfterLabel(l), now.after, mine.after, "", "")
	if len(p.Themes) > 0 {
		add("themes", p.ServedName(l), strings.Join(row.Themes, " "), strings.Join(yours.Themes, " "), now.themeNames, mine.themeNames)
		add("notes", text.NotesLabel(l), row.Notes, yours.Notes, "", "")
		return b
	}
	add("goal", text.GoalLabel(l), row.Goal.Key(), form.Get("goal"), row.Goal.Text, goalText(p, form.Get("goal")))
	add("criterion", text.CriterionLabel(l), row.Goal.Criterion, yours.Goal.Criterion, "", "")
	add("notes", text.NotesLabel(l), row.Notes, yours.Notes, "", "")
	return b
}

// give gives the row as a task.
func (w *Web) give(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.plans.Give(r.Context(), r.Scope, idOf(r), numberOf(r), organisation.PersonID(form.Get("person")))
	if err == nil {
		return web.SeeOther("/planer/" + r.PathValue("plan") + "/raekker/" + r.PathValue("row")).Saying(text.TaskGiven(r.Lang)), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	p, row, findErr := w.findRow(r)
	if !ok || !fault.Is(err, fault.Invalid) || findErr != nil {
		return web.Response{}, err
	}
	v := w.rowPageOf(r, p, row)
	for i := range list {
		list[i].Name = "task-person"
	}
	v.form.Errors, v.frame.Invalid = list, true
	return web.Again(rowPage(v)), nil
}

func (w *Web) move(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	before, err := strconv.Atoi(form.Get("before"))
	if err != nil {
		return web.Response{}, fault.New(fault.NotFound, text.NoSuchRow)
	}
	if err := w.plans.Move(r.Context(), r.Scope, idOf(r), numberOf(r), before); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther("/planer/" + r.PathValue("plan") + "#" + anchor(numberOf(r))).Saying(text.RowMoved(r.Lang)), nil
}

func (w *Web) remove(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	p, row, err := w.findRow(r)
	if err != nil {
		return web.Response{}, err
	}
	dropped, err := w.plans.Remove(r.Context(), r.Scope, idOf(r), row.Number, web.Version(form))
	if err != nil {
		return web.Response{}, err
	}
	back := web.SeeOther("/planer/" + r.PathValue("plan"))
	if dropped {
		return back.Saying(text.RowDropped(r.Lang, row.Title)), nil
	}
	return back.Saying(text.RowRemoved(r.Lang, row.Title)).Undoing(p.RowAddress(row.Number) + "/tilbage"), nil
}

// restore puts a row back that was taken out.
func (w *Web) restore(r *web.Request) (web.Response, error) {
	if err := w.plans.Restore(r.Context(), r.Scope, idOf(r), numberOf(r)); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther("/planer/" + r.PathValue("plan") + "#" + anchor(numberOf(r))).Saying(text.RowRestored(r.Lang)), nil
}
