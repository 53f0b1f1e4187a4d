package web

import (
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/docx"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/pdf"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/intake/text"

	subjectweb "tovholder/internal/core/subject/web"
)

// applicationView is an application as those who write it see it.
type applicationView struct {
	top      subjectweb.Head
	lang     i18n.Lang
	at       string
	document string // address where it is written or read
	open     bool
	deadline string
	sent     string // when and by whom; empty while it has not been
	changing bool   // what was sent is being changed
	answer   string // in words, when there is one
	reason   string
	became   string // address of what has come of it, for those who take part in it
	shut     string // why there is none
	writers  []string
	managers []string
	people   []ui.Option
	withdraw bool
	form     ui.Form
	version  int64
	contact  contactView
	over     string // why nothing can be changed any more
}

func (w *Web) application(r *web.Request) (web.Response, error) {
	v, err := w.applicationOf(r, ui.Form{Lang: r.Lang})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(applicationPage(v)), nil
}

func (w *Web) applicationOf(r *web.Request, form ui.Form) (applicationView, error) {
	l := r.Lang
	a, err := w.intake.Find(r.Context(), r.Scope, applicationID(r))
	if err != nil {
		return applicationView{}, err
	}
	v := applicationView{
		top: subjectweb.HeadOf(r, a.Seen(l), a.Name+" – "+a.Round.Title, ""), lang: l, at: a.ID.Address(), open: a.Open(r.Now), deadline: text.DeadlineLong(l, a.Round.Deadline),
		document: "/dokumenter/" + string(a.Document), changing: a.Draft, reason: a.Reason, form: form, version: a.Version,
		contact: contactView{a.Round.Person.Name, a.Round.Person.Title, a.Round.Person.Phone, a.Round.Person.Email},
	}
	v.top.Frame.Invalid = len(form.Errors) > 0
	if !a.SentAt.IsZero() {
		v.sent = text.SentLead(l, intake.Clocked(l, a.SentAt), a.SentBy, a.Receipt)
	}
	switch a.State {
	case intake.Chosen:
		v.answer = text.AnswerChosen(l)
	case intake.Reserve:
		v.answer = text.AnswerReserve(l, a.Place)
	case intake.Waiting:
		v.answer = text.AnswerWaiting(l)
	case intake.Declined:
		v.answer = text.AnswerDeclined(l)
	case intake.Begun:
		v.answer = text.AnswerBegun(l)
		if a.Opens {
			v.became = a.Address
		} else {
			v.shut = text.BegunShut(l, a.Round.Person.Name)
		}
	case intake.Withdrawn:
		v.answer = text.IsWithdrawn(l)
	case intake.Stopped:
		v.answer = text.AnswerStopped(l)
	case intake.Draft:
		if a.Round.Late(r.Now) {
			v.over = text.TooLateUnsent(l, a.Round.Deadline)
		}
	case intake.Submitted:
		if a.Round.Late(r.Now) {
			v.over = text.BeingRead(l)
			if a.Draft {
				v.over = text.TooLateSent(l, a.Round.Deadline)
			}
		}
	}
	for _, p := range a.Writers {
		v.writers = append(v.writers, named(p))
	}
	for _, p := range a.Managers {
		v.managers = append(v.managers, named(p.Person))
	}
	if v.open {
		for _, p := range a.Others {
			v.people = append(v.people, ui.Option{Value: string(p.ID), Text: named(p.Person)})
		}
	}
	v.withdraw = a.State != intake.Withdrawn && a.State != intake.Declined && a.State != intake.Begun && a.State != intake.Stopped && (v.open || a.State != intake.Draft)
	return v, nil
}

func named(p organisation.Person) string {
	if p.Title == "" {
		return p.Name
	}
	return p.Name + ", " + p.Title
}

func (w *Web) addWriter(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.intake.AddWriter(r.Context(), r.Scope, applicationID(r), organisation.PersonID(form.Get("person")))
	if err == nil {
		return web.SeeOther(applicationID(r).Address()).Saying(text.WriterAdded(r.Lang)), nil
	}
	return w.refusedApplication(r, err)
}

func (w *Web) withdraw(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.intake.Withdraw(r.Context(), r.Scope, applicationID(r), form.Get("reason"), web.Version(form))
	if err == nil {
		return web.SeeOther(applicationID(r).Address()).Saying(text.IsWithdrawn(r.Lang)), nil
	}
	return w.refusedApplication(r, err)
}

func (w *Web) refusedApplication(r *web.Request, err error) (web.Response, error) {
	form, _ := r.Form() // it has been read
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.applicationOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(applicationPage(v)), nil
}

type receiptView struct {
	top     subjectweb.Head
	lang    i18n.Lang
	at      string
	paper   paper.Document
	heading string
	change  string // until when it can be changed; empty when it can't
}

func (w *Web) receipt(r *web.Request) (web.Response, error) {
	a, p, err := w.intake.Receipt(r.Context(), r.Scope, applicationID(r))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := receiptView{
		top:  subjectweb.HeadOf(r, a.Seen(l), text.ReceiptTitle(l), "", ui.Crumb{Text: text.ReceiptTitle(l)}),
		lang: l, at: a.ID.Address(), paper: p, heading: text.ReceiptHeading(l),
	}
	if a.Open(r.Now) {
		v.change = text.CanChange(l, a.Round.Deadline)
	}
	return web.Page(receiptPage(v)), nil
}

func (w *Web) printed(r *web.Request) (web.Response, error) {
	a, p, err := w.intake.Receipt(r.Context(), r.Scope, applicationID(r))
	if err != nil {
		return web.Response{}, err
	}
	at := a.ID.Address() + "/kvittering"
	return web.Page(ui.PrintPage(ui.PrintProps{Lang: r.Lang, Back: at, PDF: at + ".pdf", Word: at + ".docx"}, p)), nil
}

func (w *Web) receiptPDF(r *web.Request) (web.Response, error) {
	a, p, err := w.intake.Receipt(r.Context(), r.Scope, applicationID(r))
	if err != nil {
		return web.Response{}, err
	}
	b, err := w.pdf(r.Context(), p)
	if err != nil {
		return web.Response{}, err
	}
	return web.File(pdf.MIME, text.ReceiptTitle(r.Lang)+" "+a.Receipt+".pdf", b), nil
}

func (w *Web) receiptWord(r *web.Request) (web.Response, error) {
	a, p, err := w.intake.Receipt(r.Context(), r.Scope, applicationID(r))
	if err != nil {
		return web.Response{}, err
	}
	b, err := docx.Render(p)
	if err != nil {
		return web.Response{}, err
	}
	return web.File(docx.MIME, text.ReceiptTitle(r.Lang)+" "+a.Receipt+".docx", b), nil
}
