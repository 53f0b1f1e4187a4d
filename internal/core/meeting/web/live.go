package web

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	"github.com/google/uuid"
)

// liveView is the screen that a meeting is led from: one item at a time.
type liveView struct {
	frame          ui.Frame
	at             string
	title          string
	page           itemPageView // the item that is up
	any            bool         // there is an item
	number, of     int
	previous, next string
	ends           string // in words
	endsAt         string // for the script
	agenda         []liveItem
	people         []participantView
	came           []string
	parked         []itemView
	form           ui.Form
	runs, running  bool
	written        bool
}

type liveItem struct {
	title, href string
	current     bool
}

// taskDraft is what a line was understood as, to be looked at before it is a
// task.
type taskDraft struct {
	form   ui.Form
	people []ui.Option
	once   string
}

func (w *Web) live(r *web.Request) (web.Response, error) {
	v, err := w.liveOf(r, r.URL.Query().Get("punkt"), filled{}, nil)
	if err != nil {
		return web.Response{}, err
	}
	return page(livePage(v))
}

func (w *Web) liveOf(r *web.Request, shown string, f filled, draft *taskDraft) (liveView, error) {
	in, m, err := w.find(r)
	if err != nil {
		return liveView{}, err
	}
	l := r.Lang
	v := liveView{
		frame: r.Frame(text.LiveTitle(l, m.Title), ui.Crumb{Text: in.Name, Href: moedesOf(in)}, ui.Crumb{Text: m.Title, Href: m.ID.Address()}, ui.Crumb{Text: text.LiveCrumb(l)}),
		at:    m.ID.Address(), title: m.Title, form: f.of("live", l), runs: m.MayRun(in, r.Scope), running: m.State == meeting.Running,
		written: m.State == meeting.Running || m.State == meeting.Held || m.State == meeting.Sent,
	}
	v.frame.Wide = true
	if end := m.End(); !end.IsZero() {
		v.ends, v.endsAt = text.EndsAt(l, end), end.UTC().Format("2006-01-02T15:04:05Z")
	}
	agenda := m.Having(meeting.OnAgenda)
	i := max(0, slices.IndexFunc(agenda, func(it meeting.Item) bool { return it.ID == shown }))
	at := func(i int) string { return v.at + "/live" + query("punkt", agenda[i].ID) }
	for j, it := range agenda {
		v.agenda = append(v.agenda, liveItem{title: strconv.Itoa(j+1) + ". " + it.Title, href: at(j), current: j == i})
	}
	if len(agenda) > 0 {
		v.any, v.number, v.of = true, i+1, len(agenda)
		v.page = itemPageView{head: head{frame: v.frame}, item: itemOf(l, m, agenda[i]), at: v.at, writes: v.written, task: draft}
		v.page.notes = ui.Form{Lang: l, Values: url.Values{"notes": {agenda[i].Notes}}}
		v.page.further = f.of("further", l)
		if i > 0 {
			v.previous = at(i - 1)
		}
		if i+1 < len(agenda) {
			v.next = at(i + 1)
		}
	}
	for _, it := range m.Having(meeting.Parked) {
		v.parked = append(v.parked, itemOf(l, m, it))
	}
	for _, p := range m.Participants {
		v.people = append(v.people, participantView{id: p.ID, name: p.Name, answer: meeting.AnswerName(l, p.Answer)})
		if p.Attended == meeting.Came || p.Attended == "" && p.Answer == meeting.Yes {
			v.came = append(v.came, p.ID)
		}
	}
	return v, nil
}

func (v liveView) peopleOptions() []ui.Option {
	options := make([]ui.Option, len(v.people))
	for i, p := range v.people {
		options[i] = ui.Option{Value: p.id, Text: p.name, Hint: p.answer}
	}
	return options
}

func (v liveView) cameField() ui.Field {
	return ui.Form{Lang: v.frame.Lang, Values: url.Values{"came": v.came}}.Field("came", text.WhoIsHere(v.frame.Lang))
}

// liveAgain shows the screen, or the item's page, with a form as it was filled
// in.
func (w *Web) liveAgain(r *web.Request, form url.Values, err error) (web.Response, error) {
	if form.Get("fra") != "live" {
		return w.itemAgain(r, "further", form, err)
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v, err := w.liveOf(r, or(r.PathValue("item"), form.Get("punkt")), filled{"further", ui.Form{Lang: r.Lang, Values: form, Errors: list}}, nil)
	if err != nil {
		return web.Response{}, err
	}
	v.form.Errors, v.frame.Invalid = list, true
	return web.Again(livePage(v)), nil
}

// back leads to where a form of an item was sent from.
func backTo(r *web.Request, form url.Values) string {
	if form.Get("fra") == "live" {
		return id(r).Address() + "/live" + query("punkt", r.PathValue("item"))
	}
	return id(r).Address() + "/punkter/" + r.PathValue("item")
}

// kept is what the script is told after it has sent the minutes of an item.
type kept struct {
	Version int64  `json:"version"`
	At      string `json:"at"`
}

// note keeps the minutes of an item. The script, which sends them while one
// writes, is answered in its own way.
func (w *Web) note(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	script := r.Header.Get("Accept") == "application/json"
	version, err := w.meetings.Note(r.Context(), r.Scope, id(r), r.PathValue("item"), form.Get("notes"), web.Version(form))
	switch {
	case err == nil && script:
		b, err := json.Marshal(kept{version, i18n.Time(r.Lang, r.Now)})
		return web.Bytes("application/json", b), err
	case err == nil:
		return web.SeeOther(backTo(r, form)).Saying(text.MinutesKept(r.Lang)), nil
	case fault.Is(err, fault.Stale) && script:
		return web.Bytes("application/json", []byte("{}")).Status(http.StatusPreconditionFailed), nil
	case fault.Is(err, fault.Stale):
		return w.bothItem(r, form, []string{"notes"}, "/referat")
	}
	return w.itemAgain(r, "notes", form, err)
}

func (w *Web) decide(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := w.meetings.Decide(r.Context(), r.Scope, id(r), r.PathValue("item"), form.Get("decision")); err != nil {
		return w.liveAgain(r, form, err)
	}
	return web.SeeOther(backTo(r, form)).Saying(text.DecisionKept(r.Lang)), nil
}

func (w *Web) undecide(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := w.meetings.Undecide(r.Context(), r.Scope, id(r), r.PathValue("decision")); err != nil {
		return web.Response{}, err
	}
	to := id(r).Address() + "/punkter/" + form.Get("punkt")
	if form.Get("fra") == "live" {
		to = id(r).Address() + "/live" + query("punkt", form.Get("punkt"))
	}
	return web.SeeOther(to).Saying(text.DecisionRemoved(r.Lang)), nil
}

// task reads a line as who, what and when, and shows what it was understood as;
// sent on from there, it becomes a task.
func (w *Web) task(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	in, m, err := w.runs(r)
	if err != nil {
		return web.Response{}, err
	}
	if form.Has("what") {
		return w.addTask(r, in, m, form)
	}
	line := strings.TrimSpace(form.Get("line"))
	if line == "" {
		return w.liveAgain(r, form, &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "line", Message: text.LineMissing}}})
	}
	read, _ := task.Understand(r.Lang, in, line, r.Today())
	if read.Person == "" && read.Role != "" { // tasks of a meeting are somebody's: the role is named in the text
		read.Text = in.RoleName(read.Role).In(r.Lang) + ": " + i18n.Lower(read.Text)
	}
	values := url.Values{"what": {read.Text}, "who": {string(read.Person)}}
	ui.SetDate(values, "due", read.Due)
	draft := &taskDraft{form: ui.Form{Lang: r.Lang, Values: values}, people: ownersOf(in, m), once: uuid.NewString()}
	return w.drafted(r, form, draft, http.StatusOK)
}

// drafted shows what a line was understood as, on the page that it came from.
func (w *Web) drafted(r *web.Request, form url.Values, draft *taskDraft, status int) (web.Response, error) {
	if form.Get("fra") == "live" {
		v, err := w.liveOf(r, r.PathValue("item"), filled{}, draft)
		if err != nil {
			return web.Response{}, err
		}
		v.form.Errors = draft.form.Errors
		return web.Page(livePage(v)).Status(status), nil
	}
	v, err := w.itemPageOf(r, filled{})
	if err != nil {
		return web.Response{}, err
	}
	v.task, v.further.Errors = draft, draft.form.Errors
	return web.Page(itemPage(v)).Status(status), nil
}

func (w *Web) addTask(r *web.Request, in *subject.Subject, m *meeting.Meeting, form url.Values) (web.Response, error) {
	due, ok := web.Day(form, "due")
	var err error
	if !ok {
		err = &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "due", Message: text.DayMissing}}}
	} else {
		err = w.meetings.AddTask(r.Context(), r.Scope, m.ID, meeting.Agreed{
			Text: form.Get("what"), Person: organisation.PersonID(form.Get("who")), Due: due, Once: form.Get("once"),
		})
	}
	if err == nil {
		return web.SeeOther(backTo(r, form)).Saying(text.TaskAdded(r.Lang)), nil
	}
	list, known := ui.ErrorsOf(r.Lang, err)
	if !known || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	for i := range list { // as this form calls what the task calls otherwise
		list[i].Name = or(map[string]string{"text": "what", "person": "who"}[list[i].Name], list[i].Name)
	}
	draft := &taskDraft{form: ui.Form{Lang: r.Lang, Values: form, Errors: list}, people: ownersOf(in, m), once: form.Get("once")}
	return w.drafted(r, form, draft, http.StatusUnprocessableEntity)
}

func (w *Web) park(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := w.meetings.ParkTopic(r.Context(), r.Scope, id(r), form.Get("topic")); err != nil {
		var f *fault.Error
		if fault.Is(err, fault.Invalid) {
			f = &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "topic", Message: text.ItemTitleMissing}}}
			err = f
		}
		return w.liveAgain(r, form, err)
	}
	return web.SeeOther(onward(r, form, "#dagsorden")).Saying(text.TopicParked(r.Lang)), nil
}

func (w *Web) attend(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	_, m, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	came := map[string]meeting.Attendance{}
	for _, p := range m.Participants {
		came[p.ID] = meeting.Absent
		if slices.Contains(form["came"], p.ID) {
			came[p.ID] = meeting.Came
		}
	}
	err = w.meetings.Attend(r.Context(), r.Scope, id(r), came)
	return w.acted(r, "attend", form, err, onward(r, form, "#deltagere"), text.AttendanceKept(r.Lang))
}
