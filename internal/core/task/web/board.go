package web

import (
	"crypto/rand"
	"net/url"
	"slices"

	"tovholder/internal/core/task"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

type boardView struct {
	top     subjectweb.Head
	action  string
	mayAdd  bool
	quick   ui.Field
	groups  []group
	settled []item
	empty   ui.EmptyProps
	next    string
}

// group is what one person, or one role, is to do.
type group struct {
	who   string
	late  int
	items []item
}

// board is the tasks of a subject: who does what, what is late first.
func (t tab) board(r *web.Request) (web.Response, error) {
	b, err := t.tasks.Board(r.Context(), r.Scope, t.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	form := ui.Form{Lang: l}
	v := boardView{
		top:    subjectweb.HeadOf(r, b.In, text.TasksOf(l, b.In.Name), "tasks", ui.Crumb{Text: text.Tasks(l)}),
		action: tabAddress(b.In), mayAdd: !b.In.Closed, quick: form.Field("line", text.QuickLabel(l)).WithHint(text.QuickHint(l)),
		empty: ui.EmptyProps{What: text.NoneOpen(l), Why: text.NoneOpenWhy(l)}, next: tabAddress(b.In),
	}
	for i := range b.Open {
		one := &b.Open[i]
		v.put(one.Who(l), itemOf(l, one, one.MayFinish(r.Scope, b.In) && !b.In.Closed, r.Today(), sourceOf(l, one)...), one.Late(r.Today()) > 0)
	}
	slices.SortStableFunc(v.groups, func(a, b group) int { return b.late - a.late })
	for i := range b.Settled {
		one := &b.Settled[i]
		v.settled = append(v.settled, itemOf(l, one, false, r.Today(), one.Who(l)))
	}
	return web.Page(boardPage(v)), nil
}

func (v *boardView) put(who string, one item, late bool) {
	i := slices.IndexFunc(v.groups, func(g group) bool { return g.who == who })
	if i < 0 {
		i = len(v.groups)
		v.groups = append(v.groups, group{who: who})
	}
	v.groups[i].items = append(v.groups[i].items, one)
	if late {
		v.groups[i].late++
	}
}

func sourceOf(l i18n.Lang, t *task.Task) []string {
	if t.SourceTitle == "" {
		return nil
	}
	return []string{text.AgreedAt(l, t.SourceTitle)}
}

// addView is the form for a new task: empty, or with what was understood of a
// line.
type addView struct {
	top        subjectweb.Head
	action     string
	back       string
	form       ui.Form
	line       string
	understood bool
	who        []ui.Option
	once       string
}

func (t tab) addPage(r *web.Request, form ui.Form) (addView, error) {
	in, err := t.tasks.Into(r.Context(), r.Scope, t.ref(r))
	if err != nil {
		return addView{}, err
	}
	l := r.Lang
	v := addView{
		top:    subjectweb.HeadOf(r, in, text.NewTask(l), "tasks", ui.Crumb{Text: text.Tasks(l), Href: tabAddress(in)}, ui.Crumb{Text: text.NewTask(l)}),
		action: tabAddress(in), back: tabAddress(in), form: form, who: whoOptions(l, in), once: form.Values.Get("once"),
	}
	if v.once == "" {
		v.once = rand.Text()
	}
	v.top.Frame.Invalid = len(form.Errors) > 0
	if r.Method != "GET" {
		v.top.Frame.Address = tabAddress(in) + "/ny"
	}
	return v, nil
}

func (t tab) blank(r *web.Request) (web.Response, error) {
	v, err := t.addPage(r, ui.Form{Lang: r.Lang, Values: url.Values{}})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(addPage(v)), nil
}

// understand shows what was understood of a line, to be mended before it is
// saved.
func (t tab) understand(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	in, err := t.tasks.Into(r.Context(), r.Scope, t.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	line := form.Get("line")
	u, _ := task.Understand(r.Lang, in, line, r.Today())
	values := url.Values{"text": {u.Text}, "person": {whoValue(u.Person, u.Role)}}
	ui.SetDate(values, "due", u.Due)
	v, err := t.addPage(r, ui.Form{Lang: r.Lang, Values: values})
	if err != nil {
		return web.Response{}, err
	}
	v.line, v.understood = line, u.Text != ""
	return web.Page(addPage(v)), nil
}

func (t tab) add(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	n := task.New{Text: form.Get("text"), Note: form.Get("note"), Once: form.Get("once")}
	n.Person, n.Role = whoOf(form)
	var made *task.Task
	if n.Due, err = dueOf(form); err == nil {
		made, err = t.tasks.Make(r.Context(), r.Scope, t.ref(r), n)
	}
	if err == nil {
		return web.SeeOther(t.owner.Path + "/" + r.PathValue("subject") + "/opgaver").Saying(text.SaidMade(r.Lang, made.Who(r.Lang))), nil
	}
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v, viewErr := t.addPage(r, ui.Form{Lang: r.Lang, Values: form, Errors: list})
	if viewErr != nil {
		return web.Response{}, viewErr
	}
	return web.Again(addPage(v)), nil
}
