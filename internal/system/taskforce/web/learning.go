package web

import (
	"net/url"
	"strconv"
	"strings"

	"tovholder/internal/core/survey"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/system/taskforce/text"
)

type learningsView struct {
	head
	columns []ui.Column
	rows    []learningRow
	offer   string // address; empty for who can't
}

type learningRow struct {
	title, href, when, place, signed, state string
	kind                                    ui.Kind
}

func (in room) learnings(r *web.Request) (web.Response, error) {
	found, err := in.taskforce.Learnings(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := learningsView{
		head:    headOf(r, found.Place, "laering", text.PartLearning(l)),
		columns: []ui.Column{{Text: text.ColumnLearning(l)}, {Text: text.ColumnWhen(l)}, {Text: text.ColumnSigned(l)}, {Text: text.ColumnState(l)}},
	}
	if found.MayOffer() {
		v.offer = root(found.Place) + "/laering/ny"
	}
	for _, a := range found.All {
		row := learningRow{title: a.Title, href: a.Address(found.Address), when: a.When(l), place: a.Place, signed: signed(l, a)}
		row.state, row.kind = learningState(l, a, found.Today)
		v.rows = append(v.rows, row)
	}
	return web.Page(learningsPage(v)), nil
}

func learningState(l i18n.Lang, a *taskforce.Learning, today calendar.Date) (string, ui.Kind) {
	switch {
	case a.Off():
		return text.LearningCalledOff(l), ui.Failure
	case a.Survey != "":
		return text.LearningEvaluated(l), ui.Success
	case a.Over(today):
		return text.LearningHeld(l), ui.Success
	case a.Open(today):
		return text.LearningOpen(l), ui.Info
	}
	return text.LearningClosed(l), ui.Neutral
}

func signed(l i18n.Lang, a *taskforce.Learning) string {
	words := text.SignedCount(l, a.Count(taskforce.Placed))
	if _, limited := a.Free(); limited {
		words = text.SignedOf(l, a.Count(taskforce.Placed), a.Seats)
	}
	if n := a.Count(taskforce.Queued); n > 0 {
		words += " · " + text.QueuedCount(l, n)
	}
	return words
}

type learningForm struct {
	head
	form    ui.Form
	action  string
	back    string
	points  []ui.Option
	version int64
	once    string
}

func learningFormOf(r *web.Request, found taskforce.LearningList, values url.Values, title string) learningForm {
	l := r.Lang
	v := learningForm{
		head: headOf(r, found.Place, "laering", title, ui.Crumb{Text: title}), form: ui.Form{Lang: l, Values: values}, back: root(found.Place) + "/laering",
		points: []ui.Option{{Text: text.NoPoint(l)}}, once: values.Get("once"),
	}
	for _, p := range found.Points {
		v.points = append(v.points, ui.Option{Value: string(p.ID), Text: p.Label(l)})
	}
	return v
}

func mayOffer(found taskforce.LearningList) error {
	if !found.MayOffer() {
		return fault.New(fault.Forbidden, text.OnlyLeadersOffer)
	}
	return nil
}

func (in room) newLearning(r *web.Request) (web.Response, error) {
	found, err := in.taskforce.Learnings(r.Context(), r.Scope, in.ref(r))
	if err == nil {
		err = mayOffer(found)
	}
	if err != nil {
		return web.Response{}, err
	}
	v := learningFormOf(r, found, url.Values{"once": {wish(r)}}, text.NewLearning(r.Lang))
	v.action = root(found.Place) + "/laering/ny"
	return web.Page(learningFormPage(v)), nil
}

func offerOf(form url.Values) taskforce.Offer {
	o := taskforce.Offer{
		Title: form.Get("title"), About: form.Get("about"), StartsAt: form.Get("starts_at"), EndsAt: form.Get("ends_at"), Place: form.Get("place"),
		Point: taskforce.PointID(form.Get("point")), Once: form.Get("once"),
	}
	o.Day, _ = web.Day(form, "day")
	o.Closes, _ = web.Day(form, "closes")
	if seats := strings.TrimSpace(form.Get("seats")); seats != "" {
		n, err := strconv.Atoi(seats)
		if err != nil {
			n = -1 // which is refused
		}
		o.Seats = n
	}
	return o
}

func (in room) offer(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id, err := in.taskforce.Offer(r.Context(), r.Scope, in.ref(r), offerOf(form))
	if err == nil {
		return web.SeeOther(r.URL.Path[:len(r.URL.Path)-len("ny")] + string(id)).Saying(text.SaidOffered(r.Lang)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		found, err := in.taskforce.Learnings(r.Context(), r.Scope, in.ref(r))
		if err != nil {
			return web.Response{}, err
		}
		v := learningFormOf(r, found, form, text.NewLearning(r.Lang))
		v.action, v.form.Errors, v.frame.Invalid = root(found.Place)+"/laering/ny", list, true
		return web.Again(learningFormPage(v)), nil
	})
}

type learningView struct {
	head
	about, when, place, closes, signed, state string
	kind                                      ui.Kind
	point                                     link
	reason                                    string
	link                                      string // to sign up by; empty when one can't
	run                                       string // address; empty for who can't
	live                                      bool   // it can be changed
	held                                      bool
	people                                    []personRow
	columns                                   []ui.Column
	off                                       ui.Form
	version                                   int64
	survey                                    string // address of the evaluation
}

type personRow struct {
	id, name, email, workplace, state, strike string
	placed, came                              bool
}

func learningID(r *web.Request) taskforce.LearningID {
	return taskforce.LearningID(r.PathValue("learning"))
}

func (in room) seekLearning(r *web.Request) (taskforce.LearningList, *taskforce.Learning, error) {
	found, err := in.taskforce.Learnings(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return found, nil, err
	}
	a, ok := found.Find(learningID(r))
	if !ok {
		return found, nil, fault.New(fault.NotFound, text.NotFound)
	}
	return found, a, nil
}

func (in room) learning(r *web.Request) (web.Response, error) {
	found, a, err := in.seekLearning(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(learningPage(in.learningOf(r, found, a))), nil
}

func (in room) learningOf(r *web.Request, found taskforce.LearningList, a *taskforce.Learning) learningView {
	l := r.Lang
	at := a.Address(found.Address)
	v := learningView{
		head: headOf(r, found.Place, "laering", a.Title, ui.Crumb{Text: a.Title}), about: a.About, when: a.When(l), place: a.Place, closes: i18n.Date(l, a.Closes),
		signed: signed(l, a), reason: a.Cancelled, off: ui.Form{Lang: l}, version: a.Version, held: !a.Off() && !a.Day.After(found.Today),
		columns: []ui.Column{{Text: text.ColumnName(l)}, {Text: text.ColumnWorkplace(l)}, {Text: text.ColumnState(l)}},
	}
	v.state, v.kind = learningState(l, a, found.Today)
	for _, p := range found.Points {
		if p.ID == a.Point {
			v.point = link{p.Label(l), p.Address(found.Address)}
		}
	}
	if a.Open(found.Today) {
		v.link = in.BaseURL + a.Link()
	}
	if found.MayOffer() {
		v.run, v.live = at, !a.Off() && !a.Over(found.Today)
	}
	if a.Survey != "" {
		v.survey = found.Address + survey.Path + "/" + string(a.Survey)
	}
	for _, p := range a.Participants {
		if p.State == taskforce.Left {
			continue
		}
		row := personRow{id: p.ID, name: p.Name, email: p.Email, workplace: p.Workplace, state: text.SeatPlaced(l), placed: p.State == taskforce.Placed, came: p.Came}
		switch {
		case !row.placed:
			row.state = text.SeatQueued(l)
		case p.Came:
			row.state = text.SeatCame(l)
		}
		if v.live {
			row.strike = at + "/deltagere/" + p.ID + "/fjern"
		}
		v.people = append(v.people, row)
	}
	return v
}

func learningValues(a *taskforce.Learning) url.Values {
	values := url.Values{
		"title": {a.Title}, "about": {a.About}, "starts_at": {a.StartsAt}, "ends_at": {a.EndsAt}, "place": {a.Place}, "point": {string(a.Point)},
	}
	if a.Seats > 0 {
		values.Set("seats", strconv.Itoa(a.Seats))
	}
	ui.SetDate(values, "day", a.Day)
	ui.SetDate(values, "closes", a.Closes)
	return values
}

func (in room) editOf(r *web.Request, found taskforce.LearningList, a *taskforce.Learning, values url.Values) learningForm {
	v := learningFormOf(r, found, values, text.EditOf(r.Lang, a.Title))
	v.back = a.Address(found.Address)
	v.action, v.version = v.back+"/ret", a.Version
	return v
}

func (in room) editLearning(r *web.Request) (web.Response, error) {
	found, a, err := in.seekLearning(r)
	if err == nil {
		err = mayOffer(found)
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(learningFormPage(in.editOf(r, found, a, learningValues(a)))), nil
}

func (in room) reschedule(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = in.taskforce.Reschedule(r.Context(), r.Scope, in.ref(r), learningID(r), offerOf(form), web.Version(form))
	at := r.URL.Path[:len(r.URL.Path)-len("/ret")]
	if err == nil {
		return web.SeeOther(at).Saying(text.SaidSaved(r.Lang)), nil
	}
	found, a, sought := in.seekLearning(r)
	if sought != nil {
		return web.Response{}, sought
	}
	if fault.Is(err, fault.Stale) {
		l, v := r.Lang, in.editOf(r, found, a, form)
		return both(v.head, v.action, v.back, a.Version, learningValues(a), form,
			[2]string{"title", text.LearningTitle(l)}, [2]string{"about", text.LearningAbout(l)}, [2]string{"day-day", text.LearningDay(l)}, [2]string{"day-month", text.LearningDay(l)},
			[2]string{"day-year", text.LearningDay(l)}, [2]string{"starts_at", text.StartsAt(l)}, [2]string{"ends_at", text.EndsAt(l)}, [2]string{"place", text.LearningPlace(l)},
			[2]string{"seats", text.Seats(l)}, [2]string{"closes-day", text.SignUpCloses(l)}, [2]string{"closes-month", text.SignUpCloses(l)}, [2]string{"closes-year", text.SignUpCloses(l)},
			[2]string{"point", text.ServesPoint(l)}), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		v := in.editOf(r, found, a, form)
		v.form.Errors, v.frame.Invalid = list, true
		return web.Again(learningFormPage(v)), nil
	})
}

func (in room) callOff(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = in.taskforce.CallOff(r.Context(), r.Scope, in.ref(r), learningID(r), form.Get("reason"), web.Version(form))
	if err == nil {
		return web.SeeOther(r.URL.Path[:len(r.URL.Path)-len("/aflys")]).Saying(text.SaidCalledOff(r.Lang)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		found, a, err := in.seekLearning(r)
		if err != nil {
			return web.Response{}, err
		}
		v := in.learningOf(r, found, a)
		v.off, v.frame.Invalid = ui.Form{Lang: r.Lang, Values: form, Errors: list}, true
		return web.Again(learningPage(v)), nil
	})
}

func (in room) attended(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := in.taskforce.Attended(r.Context(), r.Scope, in.ref(r), learningID(r), form["came"]); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(r.URL.Path[:len(r.URL.Path)-len("/fremmoede")]).Saying(text.SaidSaved(r.Lang)), nil
}

func (in room) evaluate(r *web.Request) (web.Response, error) {
	if _, err := in.taskforce.Evaluate(r.Context(), r.Scope, in.ref(r), learningID(r)); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(r.URL.Path[:len(r.URL.Path)-len("/evaluering")]).Saying(text.SaidEvaluated(r.Lang)), nil
}

func (in room) strike(r *web.Request) (web.Response, error) {
	who := r.PathValue("participant")
	if err := in.taskforce.Strike(r.Context(), r.Scope, in.ref(r), learningID(r), who); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(r.URL.Path[:len(r.URL.Path)-len("/deltagere/"+who+"/fjern")]).Saying(text.SaidStruck(r.Lang)), nil
}
