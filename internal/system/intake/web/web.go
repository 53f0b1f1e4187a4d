// Package web is where rounds are seen, applied in, read and decided in the
// browser, and where enquiries are written and answered.
package web

import (
	"context"
	"net/url"
	"strconv"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/intake/text"
)

// Web answers for rounds, applications and enquiries.
type Web struct {
	intake   *intake.Service
	subjects *subject.Registry
	pdf      func(context.Context, paper.Document) ([]byte, error)
}

// New makes it; pdf prints a document.
func New(s *intake.Service, subjects *subject.Registry, pdf func(context.Context, paper.Document) ([]byte, error)) *Web {
	return &Web{s, subjects, pdf}
}

var (
	readRound         = access.Subject(intake.RoundKind, access.View)
	changeRound       = access.Subject(intake.RoundKind, access.Change)
	viewApplication   = access.Subject(intake.Kind, access.View)
	changeApplication = access.Subject(intake.Kind, access.Change)
	viewEnquiry       = access.Subject(intake.EnquiryKind, access.View)
	changeEnquiry     = access.Subject(intake.EnquiryKind, access.Change)
	announce          = access.HoldsRole(access.Adviser)
)

const (
	list        = intake.Root
	one         = list + "/{round}"
	read        = one + "/ansoegninger/{application}"
	application = "/ansoegninger/{application}"
	enquiries   = "/henvendelser"
	enquiry     = enquiries + "/{enquiry}"
)

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	return []web.Route{
		web.Get(list, access.Public, w.list),
		web.Get(list+"/ny", announce, w.blank),
		web.Post(list+"/ny", announce, w.announce),
		web.Get(one, access.Public, w.round),
		web.Get(one+"/ret", changeRound, w.edit),
		web.Post(one+"/ret", changeRound, w.change),
		web.Get(one+"/aflysning", changeRound, w.cancelling),
		web.Post(one+"/aflysning", changeRound, w.cancel),
		web.Get(one+"/historik", readRound, w.history),
		web.Post(one+"/laesere", changeRound, w.addReader),
		web.Post(one+"/laesere/{person}/fjern", changeRound, w.removeReader),
		web.Post(one+"/venteliste", changeRound, w.invite),
		web.Get(one+"/ansoegninger", readRound, w.ranking),
		web.Post(one+"/ansoegninger", access.SignedIn, w.apply),
		web.Get(read, readRound, w.read),
		web.Post(read, readRound, w.score),
		web.Get(read+"/start", changeRound, w.starting),
		web.Post(read+"/start", changeRound, w.start),
		web.Get(one+"/valg", changeRound, w.choosing),
		web.Post(one+"/valg", changeRound, w.choose),
		web.Post(one+"/afgoerelse", changeRound, w.decide),
		web.Get(one+"/rangliste.xlsx", changeRound, w.excel),
		web.Get(one+"/rangliste.csv", changeRound, w.comma),
		web.Get(one+"/henvendelse", access.SignedIn, w.asking),
		web.Post(one+"/henvendelse", access.SignedIn, w.ask),
		web.Get(enquiries, access.SignedIn, w.enquiries),
		web.Get(enquiry, viewEnquiry, w.enquiry),
		web.Post(enquiry+"/afklaring", changeEnquiry, w.clarify),
		web.Post(enquiry+"/svar", changeEnquiry, w.answer),
		web.Get(application, viewApplication, w.application),
		web.Post(application+"/mennesker", changeApplication, w.addWriter),
		web.Post(application+"/traek-tilbage", changeApplication, w.withdraw),
		web.Get(application+"/kvittering", viewApplication, w.receipt),
		web.Get(application+"/kvittering/udskrift", viewApplication, w.printed),
		web.Get(application+"/kvittering.pdf", viewApplication, w.receiptPDF),
		web.Get(application+"/kvittering.docx", viewApplication, w.receiptWord),
		web.Get(application+"/historik", viewApplication, w.applicationHistory),
	}
}

func roundID(r *web.Request) intake.RoundID { return intake.RoundID(r.PathValue("round")) }

func applicationID(r *web.Request) intake.ID { return intake.ID(r.PathValue("application")) }

func enquiryID(r *web.Request) intake.EnquiryID { return intake.EnquiryID(r.PathValue("enquiry")) }

// frameOf is the frame of a page of a round. Crumbs lead from the round on.
func frameOf(r *web.Request, in *intake.Round, title string, crumbs ...ui.Crumb) ui.Frame {
	way := []ui.Crumb{{Text: text.Rounds(r.Lang), Href: list}, {Text: in.Title, Href: in.ID.Address()}}
	f := r.Frame(title+" – "+in.Title, append(way, crumbs...)...)
	f.Wide = true
	return f
}

// again is the form as it was sent, with what is wrong with it; an error that
// is not the form's matter goes on.
func again(r *web.Request, form url.Values, err error) (ui.Form, error) {
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return ui.Form{}, err
	}
	return ui.Form{Lang: r.Lang, Values: form, Errors: list}, nil
}

func personOptions(l i18n.Lang, people []intake.Reader) []ui.Option {
	options := make([]ui.Option, len(people))
	for i, p := range people {
		options[i] = ui.Option{Value: string(p.Person), Text: i18n.List(l, []string{p.Name})}
		if p.Title != "" {
			options[i].Text += ", " + p.Title
		}
		if p.OrgName != "" {
			options[i].Text += " (" + p.OrgName + ")"
		}
	}
	return options
}

func whole(s string) int {
	s = strings.TrimSpace(s)
	n, err := strconv.Atoi(s)
	if err != nil && s != "" {
		return -1
	}
	return n
}

func kindName(l i18n.Lang, kind string) string { return organisation.Kind(kind).Name(l) }

// paragraphs are the parts of a text between empty lines.
func paragraphs(words string) []string {
	var all []string
	for p := range strings.SplitSeq(words, "\n\n") {
		if p = strings.TrimSpace(p); p != "" {
			all = append(all, p)
		}
	}
	return all
}
