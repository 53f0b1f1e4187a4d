package web

import (
	"net/url"

	"tovholder/internal/core/task"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

type showView struct {
	frame ui.Frame
	over  string

	name, note    string
	state         string
	stateKind     ui.Kind
	who           string
	due, relative string
	late          string
	given         string
	source        string
	sourceHref    string
	remark        string // what was said when it was done, or why it was dropped
	remarkLabel   string
	past          []pastView

	address                     string
	version                     int64
	mayFinish, mayUndo, mayEdit bool
	options                     []ui.Option
	failed                      string // the form that could not be taken
	finish, change, hand, drop  ui.Form
	errors                      ui.Errors
	handNeedsReason             bool
}

type pastView struct{ at, by, what, reason string }

func (w *Web) find(r *web.Request) (task.View, error) {
	return w.tasks.Find(r.Context(), r.Scope, task.ID(r.PathValue("task")))
}

func (w *Web) show(r *web.Request) (web.Response, error) {
	v, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(showPage(showOf(r, v))), nil
}

func showOf(r *web.Request, t task.View) showView {
	l, today := r.Lang, r.Today()
	top := subjectweb.HeadOf(r, t.In, t.Text, "tasks", ui.Crumb{Text: text.Tasks(l), Href: tabAddress(t.In)}, ui.Crumb{Text: text.Task(l)})
	v := showView{
		frame: top.Frame, over: t.In.Name + " · " + t.In.Over.In(l), name: t.Text, note: t.Note, who: t.Who(l), due: text.NoDue(l),
		given: text.GivenBy(l, t.GiverName, t.MadeAt), source: t.SourceTitle, sourceHref: t.SourceAddress, remark: t.Remark,
		address: t.Address(), version: t.Version, handNeedsReason: t.Person != "",
		mayFinish: t.MayFinish && t.State == task.Pending && !t.In.Closed,
		mayEdit:   t.MayChange && t.State == task.Pending && !t.In.Closed,
		mayUndo:   t.State != task.Pending && !t.In.Closed && (t.MayFinish || t.State == task.Dropped && t.MayChange),
		finish:    ui.Form{Lang: l}, change: ui.Form{Lang: l, Values: valuesOf(t.Task)}, hand: ui.Form{Lang: l}, drop: ui.Form{Lang: l},
	}
	v.frame.Wide = true
	if r.Method != "GET" {
		v.frame.Address = t.Address()
	}
	if !t.Due.IsZero() {
		v.due, v.relative = i18n.DateLong(l, t.Due), i18n.Relative(l, t.Due, today)
	}
	switch late := t.Late(today); {
	case t.State == task.Done:
		v.state, v.stateKind, v.remarkLabel, v.relative = text.StateDone(l), ui.Success, text.Note(l), ""
	case t.State == task.Dropped:
		v.state, v.remarkLabel, v.relative = text.StateDropped(l), text.Why(l), ""
	case late > 0:
		v.late = text.DaysLate(l, late)
	}
	if v.mayEdit {
		v.options = whoOptions(l, t.In)
	}
	for _, e := range t.Events {
		v.past = append(v.past, pastOf(l, e))
	}
	return v
}

func valuesOf(t *task.Task) url.Values {
	values := url.Values{"text": {t.Text}, "note": {t.Note}}
	ui.SetDate(values, "due", t.Due)
	return values
}

func pastOf(l i18n.Lang, e task.Event) pastView {
	day := func(s string) string {
		d, err := calendar.Parse(s)
		if err != nil {
			return text.NoDate(l)
		}
		return i18n.Date(l, d)
	}
	v := pastView{at: i18n.DateTime(l, e.At), by: e.By, reason: e.Reason}
	switch e.Verb {
	case task.Made:
		v.what = text.EventMade(l, e.Became)
	case task.Worded:
		v.what = text.EventWorded(l, e.Was)
	case task.Moved:
		v.what = text.EventMoved(l, day(e.Was), day(e.Became))
	case task.Handed:
		v.what = text.EventHanded(l, e.Was, e.Became)
	case task.Finished:
		v.what = text.EventDone(l)
	case task.Stopped:
		v.what = text.EventDropped(l)
	case task.Reopened:
		v.what = text.EventReopened(l)
	}
	return v
}

func (w *Web) finish(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id := task.ID(r.PathValue("task"))
	if err := w.tasks.Finish(r.Context(), r.Scope, id, form.Get("note")); err != nil {
		return w.again(r, "finish", form, err)
	}
	at := section + "/" + string(id)
	return web.SeeOther(back(form, at)).Saying(text.SaidDone(r.Lang)).Undoing(at + "/fortryd"), nil
}

func (w *Web) reopen(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id := task.ID(r.PathValue("task"))
	if err := w.tasks.Reopen(r.Context(), r.Scope, id); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(back(form, section+"/"+string(id))).Saying(text.SaidReopened(r.Lang)), nil
}

func (w *Web) change(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	c := task.Change{Text: form.Get("text"), Note: form.Get("note"), Reason: form.Get("reason"), Version: web.Version(form)}
	if c.Due, err = dueOf(form); err == nil {
		err = w.tasks.Change(r.Context(), r.Scope, task.ID(r.PathValue("task")), c)
	}
	if err != nil {
		return w.again(r, "change", form, err)
	}
	return web.SeeOther(section + "/" + r.PathValue("task")).Saying(text.SaidChanged(r.Lang)), nil
}

func (w *Web) handOver(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	h := task.Handing{Reason: form.Get("reason"), Version: web.Version(form)}
	h.Person, h.Role = whoOf(form)
	if err := w.tasks.HandOver(r.Context(), r.Scope, task.ID(r.PathValue("task")), h); err != nil {
		return w.again(r, "hand", form, err)
	}
	return web.SeeOther(section + "/" + r.PathValue("task")).Saying(text.SaidHanded(r.Lang)), nil
}

func (w *Web) drop(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id := task.ID(r.PathValue("task"))
	if err := w.tasks.Drop(r.Context(), r.Scope, id, form.Get("reason"), web.Version(form)); err != nil {
		return w.again(r, "drop", form, err)
	}
	at := section + "/" + string(id)
	return web.SeeOther(at).Saying(text.SaidDropped(r.Lang)).Undoing(at + "/fortryd"), nil
}

// again shows the page with the form that could not be taken; where somebody
// else has changed the task, both versions.
func (w *Web) again(r *web.Request, failed string, form url.Values, err error) (web.Response, error) {
	list, mendable := ui.ErrorsOf(r.Lang, err)
	stale := fault.Is(err, fault.Stale)
	if fault.Is(err, fault.Forbidden) || !mendable && !stale {
		return web.Response{}, err
	}
	t, findErr := w.find(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	if stale {
		return web.Both(ui.BothVersions(bothOf(r, t, failed, form))), nil
	}
	v := showOf(r, t)
	v.failed, v.errors, v.frame.Invalid = failed, list, true
	for i := range v.errors {
		if v.errors[i].Name != "" {
			v.errors[i].Name = failed + "-" + v.errors[i].Name
		}
	}
	filled := ui.Form{Lang: r.Lang, Values: form, Errors: v.errors}
	switch failed {
	case "finish":
		v.finish = filled
	case "change":
		v.change = filled
	case "hand":
		v.hand = filled
	case "drop":
		v.drop = filled
	}
	return web.Again(showPage(v)), nil
}

// field is a question of one of the page's forms, which bears the form's name
// in its id: some stand in several.
func field(f ui.Form, form, name, label string) ui.Field {
	one := f.Field(name, label).WithID(form + "-" + name)
	one.Error = f.Errors.Of(one.ID)
	return one
}
