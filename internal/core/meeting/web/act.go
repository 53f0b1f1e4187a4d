package web

import (
	"net/url"
	"strconv"
	"strings"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
)

func (w *Web) invite(r *web.Request) (web.Response, error) {
	sent, err := w.meetings.Invite(r.Context(), r.Scope, id(r))
	said := text.InvitationsSent(r.Lang, sent)
	if sent == 0 {
		said = text.NobodyNew(r.Lang)
	}
	return w.acted(r, "invite", nil, err, id(r).Address(), said)
}

func (w *Web) prepare(r *web.Request) (web.Response, error) {
	err := w.meetings.Prepare(r.Context(), r.Scope, id(r))
	return w.acted(r, "prepare", nil, err, id(r).Address()+"#dagsorden", text.AgendaIsCurrent(r.Lang))
}

func (w *Web) cancel(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err == nil {
		err = w.meetings.Cancel(r.Context(), r.Scope, id(r), form.Get("reason"), form.Get("which") == "following")
	}
	return w.acted(r, "cancel", form, err, id(r).Address(), text.MeetingCancelled(r.Lang))
}

func (w *Web) add(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	which := "person"
	if form.Has("name") {
		which = "guest"
	}
	person := organisation.PersonID(form.Get("person"))
	if which == "person" && person == "" {
		err = &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "person", Message: text.NoSuchPerson}}}
	} else {
		err = w.meetings.Add(r.Context(), r.Scope, id(r), person,
			meeting.Guest{Name: form.Get("name"), Email: form.Get("email"), Organisation: form.Get("organisation")}, form.Get("why"), form.Get("perhaps") == "")
	}
	return w.acted(r, which, form, err, id(r).Address()+"#deltagere", text.ParticipantAdded(r.Lang))
}

func (w *Web) remove(r *web.Request) (web.Response, error) {
	err := w.meetings.Remove(r.Context(), r.Scope, id(r), r.PathValue("participant"))
	return w.acted(r, "remove", nil, err, id(r).Address()+"#deltagere", text.ParticipantRemoved(r.Lang))
}

func (w *Web) answer(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err == nil {
		err = w.meetings.Answer(r.Context(), r.Scope, id(r), meeting.Answer(form.Get("svar")), form.Get("note"))
	}
	return w.acted(r, "answer", form, err, id(r).Address(), text.AnswerKept(r.Lang))
}

// draftOf reads an item from a form, and notes what can't be read.
func draftOf(form url.Values) (meeting.ItemDraft, error) {
	d := meeting.ItemDraft{Title: form.Get("title"), Aim: meeting.Aim(form.Get("aim")), Owner: organisation.PersonID(form.Get("owner")), Text: form.Get("text")}
	if written := strings.TrimSpace(form.Get("minutes")); written != "" {
		n, err := strconv.Atoi(written)
		if err != nil {
			return d, &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "minutes", Message: text.MinutesWrong}}}
		}
		d.Minutes = n
	}
	return d, nil
}

func (w *Web) addItem(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	in, m, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	d, err := draftOf(form)
	if err == nil {
		err = w.meetings.AddItem(r.Context(), r.Scope, id(r), d)
	}
	said := text.ItemProposed(r.Lang, m.OrganiserName)
	if m.MayRun(in, r.Scope) {
		said = text.ItemAdded(r.Lang)
	}
	return w.acted(r, "item", form, err, id(r).Address()+"#dagsorden", said)
}

func (w *Web) takeStep(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err == nil {
		err = w.meetings.Take(r.Context(), r.Scope, id(r), r.PathValue("item"), meeting.Step(form.Get("skridt")))
	}
	return w.acted(r, "step", form, err, onward(r, form, "#dagsorden"), text.AgendaChanged(r.Lang))
}

func (w *Web) start(r *web.Request) (web.Response, error) {
	err := w.meetings.Start(r.Context(), r.Scope, id(r))
	return w.acted(r, "start", nil, err, id(r).Address()+"/live", text.MeetingStarted(r.Lang))
}

func (w *Web) finish(r *web.Request) (web.Response, error) {
	err := w.meetings.Finish(r.Context(), r.Scope, id(r))
	return w.acted(r, "finish", nil, err, id(r).Address(), text.MeetingFinished(r.Lang))
}

func (w *Web) send(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	sent := 0
	if err == nil {
		days, wrong := strconv.Atoi(strings.TrimSpace(form.Get("days")))
		if wrong != nil {
			days = 0
		}
		sent, err = w.meetings.Send(r.Context(), r.Scope, id(r), days)
	}
	return w.acted(r, "send", form, err, id(r).Address(), text.MinutesSent(r.Lang, sent))
}

func (w *Web) correct(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err == nil {
		err = w.meetings.Correct(r.Context(), r.Scope, id(r), form.Get("item"), form.Get("correction"))
	}
	return w.acted(r, "correction", form, err, id(r).Address()+"#rettelser", text.CorrectionSent(r.Lang))
}

func (w *Web) settle(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err == nil {
		err = w.meetings.Settle(r.Context(), r.Scope, id(r), r.PathValue("correction"), meeting.CorrectionState(form.Get("state")))
	}
	return w.acted(r, "settle", form, err, id(r).Address()+"#rettelser", text.CorrectionSettled(r.Lang))
}

func (w *Web) repeat(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	var made []meeting.ID
	if err == nil {
		n, wrong := strconv.Atoi(strings.TrimSpace(form.Get("count")))
		if wrong != nil {
			n = 0
		}
		made, err = w.meetings.Repeat(r.Context(), r.Scope, id(r), meeting.Every(form.Get("every")), n, form.Get("once"))
	}
	return w.acted(r, "repeat", form, err, id(r).Address(), text.SeriesMade(r.Lang, len(made)))
}

func (w *Web) move(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err == nil {
		day, ok := web.Day(form, "day")
		if !ok || day.IsZero() {
			err = &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "move-day", Message: text.DayMissing}}}
		} else {
			err = w.meetings.Move(r.Context(), r.Scope, id(r), day, form.Get("which") == "following", web.Version(form))
		}
	}
	return w.acted(r, "move", form, err, id(r).Address(), text.MeetingMoved(r.Lang))
}

func (w *Web) attach(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	sent := r.Attached("file")
	if len(sent) == 0 {
		err = &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "file", Message: text.FileMissing}}}
	}
	for _, f := range sent {
		if err == nil {
			err = w.meetings.Attach(r.Context(), r.Scope, id(r), form.Get("item"), f.Name, f.Bytes)
		}
	}
	return w.acted(r, "file", form, err, id(r).Address()+"#materiale", text.MaterialAdded(r.Lang))
}

func (w *Web) detach(r *web.Request) (web.Response, error) {
	err := w.meetings.Detach(r.Context(), r.Scope, id(r), files.ID(r.PathValue("file")))
	return w.acted(r, "detach", nil, err, id(r).Address()+"#materiale", text.MaterialRemoved(r.Lang))
}

// open gives a file to be saved: what others have sent is never shown in place.
func (w *Web) open(r *web.Request) (web.Response, error) {
	f, err := w.meetings.Open(r.Context(), r.Scope, id(r), files.ID(r.PathValue("file")))
	if err != nil {
		return web.Response{}, err
	}
	return web.File(f.Mime, f.Name, f.Bytes), nil
}

func (w *Web) calendar(r *web.Request) (web.Response, error) {
	_, m, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	return w.calendarOf(m, r.Lang), nil
}

func (w *Web) calendarOf(m *meeting.Meeting, l i18n.Lang) web.Response {
	return web.File("text/calendar; charset=utf-8", text.CalendarFile(l)+".ics", w.meetings.Calendar(m, l))
}
