package web

import (
	"net/url"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/meeting/text"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// replyView is the page behind the personal link of an invitation.
type replyView struct {
	frame     ui.Frame
	at        string
	title     string
	of        string
	when      string
	relative  string
	formName  string
	place     string
	link      string
	purpose   string
	organiser string
	name, why string
	wanted    *wantedView // the answer that the letter's link gave
	answer    string
	kind      ui.Kind
	form      ui.Form
	propose   ui.Form
	cancelled bool
	over      bool
	minutes   string // where the minutes are
	agenda    []itemView
	proposals []itemView
	material  []string
	mayAnswer bool
}

// wantedView is an answer that waits to be given: at once by the script when it
// is the first, after a click when it changes one that was given.
type wantedView struct {
	value, name string
	first       bool
	same        bool
}

var inDanish = map[string]meeting.Answer{"ja": meeting.Yes, "nej": meeting.No, "maaske": meeting.Maybe}

func (w *Web) look(r *web.Request) (meeting.Linked, error) {
	return w.meetings.Look(r.Context(), r.PathValue("token"), w.Address(r.Request))
}

func (w *Web) linked(r *web.Request) (web.Response, error) {
	found, err := w.look(r)
	if err != nil {
		return web.Response{}, err
	}
	v := replyOf(r, found)
	if wanted, ok := inDanish[r.URL.Query().Get("svar")]; ok && v.mayAnswer {
		v.wanted = &wantedView{value: string(wanted), name: meeting.AnswerName(r.Lang, wanted), first: found.Me.Answer == "", same: found.Me.Answer == wanted}
	}
	return page(replyPage(v))
}

func replyOf(r *web.Request, found meeting.Linked) replyView {
	l, m := r.Lang, found.Meeting
	v := replyView{
		frame: r.Frame(m.Title), at: meeting.LinkAddress(r.PathValue("token")), title: m.Title, of: found.Subject, when: m.When(l), formName: meeting.FormName(l, m.Form),
		place: m.Place, link: m.Link, purpose: m.Purpose, organiser: m.OrganiserName, name: found.Me.Name, why: found.Me.Why,
		cancelled: m.State == meeting.Cancelled, over: found.Over, mayAnswer: !found.Over && (m.State == meeting.Called || m.State == meeting.Running),
		form: ui.Form{Lang: l, Values: url.Values{"svar": {string(found.Me.Answer)}, "note": {found.Me.Note}}}, propose: ui.Form{Lang: l, Values: url.Values{}},
	}
	if !m.Virtually() {
		v.link = ""
	}
	if found.Me.Answer != "" {
		v.answer, v.kind = meeting.AnswerName(l, found.Me.Answer), answerKind(found.Me.Answer)
	}
	if !m.Day.IsZero() && !found.Over {
		v.relative = i18n.Relative(l, m.Day, r.Today())
	}
	if m.State == meeting.Sent || m.State == meeting.Locked {
		v.minutes = v.at + "/referat"
	}
	for i, it := range m.Having(meeting.OnAgenda) {
		one := itemOf(l, m, it)
		one.number, one.text, one.bullets = i+1, nil, nil
		v.agenda = append(v.agenda, one)
	}
	for _, it := range m.Having(meeting.Proposed) {
		if it.Proposer == found.Me.Name {
			v.proposals = append(v.proposals, itemOf(l, m, it))
		}
	}
	for _, f := range m.Material {
		v.material = append(v.material, f.Name)
	}
	return v
}

// again shows the page with a form as it was filled in.
func (w *Web) replyAgain(r *web.Request, err error, fill func(*replyView, ui.Errors)) (web.Response, error) {
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok {
		return web.Response{}, err
	}
	found, err := w.look(r)
	if err != nil {
		return web.Response{}, err
	}
	v := replyOf(r, found)
	v.frame.Invalid = true
	fill(&v, list)
	return web.Again(replyPage(v)), nil
}

func (w *Web) replied(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	a := meeting.Answer(form.Get("svar"))
	if err := w.meetings.AnswerBy(r.Context(), r.Lang, r.PathValue("token"), w.Address(r.Request), a, form.Get("note")); err != nil {
		return w.replyAgain(r, err, func(v *replyView, list ui.Errors) { v.form = ui.Form{Lang: r.Lang, Values: form, Errors: list} })
	}
	return web.SeeOther(meeting.LinkAddress(r.PathValue("token"))).Saying(text.AnswerIs(r.Lang, i18n.Lower(meeting.AnswerName(r.Lang, a)))), nil
}

func (w *Web) proposed(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := w.meetings.ProposeBy(r.Context(), r.Lang, r.PathValue("token"), w.Address(r.Request), form.Get("title"), form.Get("text")); err != nil {
		return w.replyAgain(r, err, func(v *replyView, list ui.Errors) { v.propose = ui.Form{Lang: r.Lang, Values: form, Errors: list} })
	}
	found, err := w.look(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(meeting.LinkAddress(r.PathValue("token")) + "#dagsorden").Saying(text.ItemProposed(r.Lang, found.Meeting.OrganiserName)), nil
}

func (w *Web) linkedCalendar(r *web.Request) (web.Response, error) {
	found, err := w.look(r)
	if err != nil {
		return web.Response{}, err
	}
	return w.calendarOf(found.Meeting, r.Lang), nil
}

// minutesView is the minutes for whoever has the personal link.
type minutesView struct {
	frame    ui.Frame
	document paper.Document
	at       string
	form     ui.Form
	until    string
	items    []ui.Option
	open     bool
}

func (w *Web) minutesOf(r *web.Request) (minutesView, error) {
	m, d, err := w.meetings.DocumentBy(r.Context(), r.Lang, r.PathValue("token"), w.Address(r.Request))
	if err == nil && m.State != meeting.Sent && m.State != meeting.Locked {
		err = fault.New(fault.NotFound, text.NoMinutesYet)
	}
	if err != nil {
		return minutesView{}, err
	}
	l := r.Lang
	v := minutesView{
		frame: r.Frame(d.Title), document: d, at: meeting.LinkAddress(r.PathValue("token")) + "/referat", form: ui.Form{Lang: l, Values: url.Values{}},
		open: m.State == meeting.Sent, items: []ui.Option{{Value: "", Text: text.WholeMeeting(l)}},
	}
	if v.open {
		v.until = text.OpenUntil(l, m.CorrectUntil)
	}
	for _, it := range m.Having(meeting.OnAgenda) {
		v.items = append(v.items, ui.Option{Value: it.ID, Text: it.Title})
	}
	return v, nil
}

func (w *Web) linkedMinutes(r *web.Request) (web.Response, error) {
	v, err := w.minutesOf(r)
	if err != nil {
		return web.Response{}, err
	}
	return page(minutesPage(v))
}

func (w *Web) linkedCorrection(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.minutesOf(r)
	if err != nil {
		return web.Response{}, err
	}
	err = w.meetings.CorrectBy(r.Context(), r.Lang, r.PathValue("token"), w.Address(r.Request), form.Get("item"), form.Get("correction"))
	if err == nil {
		return web.SeeOther(v.at).Saying(text.CorrectionSent(r.Lang)), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok {
		return web.Response{}, err
	}
	v.form, v.frame.Invalid = ui.Form{Lang: r.Lang, Values: form, Errors: list}, true
	return web.Again(minutesPage(v)), nil
}
