package web

import (
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/intake/text"
)

// cancelView is where a round is cancelled, with what follows from it.
type cancelView struct {
	frame   ui.Frame
	heading ui.HeadingProps
	form    ui.Form
	action  string
	back    string
	version int64
}

func (w *Web) cancelling(r *web.Request) (web.Response, error) {
	v, err := w.cancelOf(r, ui.Form{Lang: r.Lang})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(cancelPage(v)), nil
}

func (w *Web) cancelOf(r *web.Request, form ui.Form) (cancelView, error) {
	l := r.Lang
	in, err := w.intake.Ranking(r.Context(), r.Scope, roundID(r))
	switch {
	case err != nil:
		return cancelView{}, err
	case !in.Staff():
		return cancelView{}, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyStaff(l, in.AgencyName) })
	case in.State == intake.Cancelled:
		return cancelView{}, fault.New(fault.Conflict, text.IsCancelled)
	case in.State == intake.Decided:
		return cancelView{}, fault.New(fault.Conflict, text.IsDecided)
	}
	applicants := len(in.Ranked)
	for _, a := range in.Others {
		if a.State != intake.Withdrawn {
			applicants++
		}
	}
	v := cancelView{
		frame:   frameOf(r, in.Round, text.CancelRound(l), ui.Crumb{Text: text.CancelRound(l)}),
		heading: ui.HeadingProps{Text: text.CancelRound(l), Over: in.Title, Lead: text.CancelLead(l, applicants)},
		form:    form, action: in.ID.Address() + "/aflysning", back: in.ID.Address(), version: in.Version,
	}
	v.frame.Invalid = len(form.Errors) > 0
	return v, nil
}

func (w *Web) cancel(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.intake.Cancel(r.Context(), r.Scope, roundID(r), form.Get("reason"), web.Version(form))
	if err == nil {
		return web.SeeOther(roundID(r).Address()).Saying(text.CancelledNow(r.Lang)), nil
	}
	sent, stale := ui.Form{Lang: r.Lang, Values: form}, fault.Is(err, fault.Stale)
	if stale {
		sent.Errors = ui.Errors{{Text: text.StaleRound(r.Lang)}}
	} else if sent, err = again(r, form, err); err != nil {
		return web.Response{}, err
	}
	v, err := w.cancelOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	if stale {
		return web.Both(cancelPage(v)), nil // what changed stands on the round's page; sent again it holds
	}
	return web.Again(cancelPage(v)), nil
}
