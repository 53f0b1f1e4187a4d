// Package web is where meetings are called, prepared, held and written about
// in the browser: the lists, the meeting with its agenda and minutes, the
// screen it is led from, and the page behind the links of its letters.
package web

import (
	"cmp"
	"context"
	"net/http"
	"net/url"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"

	"github.com/a-h/templ"
)

// Web answers for meetings.
type Web struct {
	meetings *meeting.Service
	subjects *subject.Registry
	Print    func(context.Context, paper.Document) ([]byte, error) // as PDF
	Word     func(context.Context, paper.Document) ([]byte, error) // as DOCX
	Address  func(*http.Request) string                            // from where a call comes
}

// New makes it.
func New(meetings *meeting.Service, subjects *subject.Registry) *Web {
	return &Web{meetings: meetings, subjects: subjects}
}

var (
	view   = access.Subject(meeting.Noun, access.View)
	change = access.Subject(meeting.Noun, access.Change)
)

const (
	list  = "/moeder"
	one   = list + "/{meeting}"
	item  = one + "/punkter/{item}"
	reply = "/svar/{token}"
)

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	routes := []web.Route{
		web.Get(list, access.SignedIn, w.mine),
		web.Get(one, view, w.show),
		web.Get(one+"/ret", change, w.edit),
		web.Post(one+"/ret", change, w.change),
		web.Post(one+"/flyt", change, w.move),
		web.Post(one+"/gentag", change, w.repeat),
		web.Post(one+"/indkaldelse", change, w.invite),
		web.Post(one+"/aflysning", change, w.cancel),
		web.Post(one+"/siden-sidst", change, w.prepare),
		web.Post(one+"/deltagere", change, w.add),
		web.Post(one+"/deltagere/{participant}/fjern", change, w.remove),
		web.Post(one+"/svar", change, w.answer),
		web.Post(one+"/punkter", change, w.addItem),
		web.Get(item, change, w.editItem),
		web.Post(item, change, w.changeItem),
		web.Post(item+"/skridt", change, w.takeStep),
		web.Post(item+"/referat", change, w.note),
		web.Post(item+"/beslutning", change, w.decide),
		web.Post(one+"/beslutninger/{decision}/fjern", change, w.undecide),
		web.Post(item+"/opgave", change, w.task),
		web.Post(one+"/parkering", change, w.park),
		web.Post(one+"/fremmoede", change, w.attend),
		web.Post(one+"/start", change, w.start),
		web.Get(one+"/live", view, w.live),
		web.Post(one+"/slut", change, w.finish),
		web.Post(one+"/referat", change, w.send),
		web.Post(one+"/rettelser", change, w.correct),
		web.Post(one+"/rettelser/{correction}", change, w.settle),
		web.Upload(one+"/materiale", change, w.attach),
		web.Get(one+"/materiale/{file}", view, w.open),
		web.Post(one+"/materiale/{file}/fjern", change, w.detach),
		web.Get(one+"/kalender.ics", view, w.calendar),
		web.Get(one+"/udskrift", view, w.print),
		web.Get(one+"/dokument.pdf", view, w.pdf),
		web.Get(one+"/dokument.docx", view, w.docx),
		web.Get(reply, access.Public, w.linked),
		web.Post(reply, access.Public, w.replied),
		web.Post(reply+"/forslag", access.Public, w.proposed),
		web.Get(reply+"/kalender.ics", access.Public, w.linkedCalendar),
		web.Get(reply+"/referat", access.Public, w.linkedMinutes),
		web.Post(reply+"/referat", access.Public, w.linkedCorrection),
	}
	for _, o := range w.subjects.OwnersOf(meeting.Noun) {
		routes = append(routes,
			web.Get(o.Path+"/{subject}/moeder", access.Subject(o.Kind, access.View), w.of(o.Kind, w.list)),
			web.Get(o.Path+"/{subject}/moeder/nyt", access.Subject(o.Kind, access.Change), w.of(o.Kind, w.begin)),
			web.Post(o.Path+"/{subject}/moeder/nyt", access.Subject(o.Kind, access.Change), w.of(o.Kind, w.create)),
		)
	}
	return routes
}

// of answers for a subject of a kind.
func (w *Web) of(kind string, h func(*web.Request, subject.Ref) (web.Response, error)) web.Handler {
	return func(r *web.Request) (web.Response, error) {
		return h(r, subject.Ref{Kind: kind, ID: r.PathValue("subject")})
	}
}

func id(r *web.Request) meeting.ID { return meeting.ID(r.PathValue("meeting")) }

// find is the meeting that the address names, with its subject.
func (w *Web) find(r *web.Request) (*subject.Subject, *meeting.Meeting, error) {
	return w.meetings.Find(r.Context(), r.Scope, id(r))
}

// head is the top that the pages of a meeting have in common.
type head struct {
	frame ui.Frame
	top   subjectweb.Head
}

func (w *Web) headOf(r *web.Request, in *subject.Subject, title string, further ...ui.Crumb) head {
	top := subjectweb.HeadOf(r, in, title, "meetings", further...)
	return head{frame: top.Frame, top: top}
}

func moedesOf(in *subject.Subject) string { return in.Address + "/moeder" }

// filled is one of several forms on a page as it was filled in, with what is
// wrong with it. The zero value is none.
type filled struct {
	which string
	ui.Form
}

func (f filled) of(which string, l i18n.Lang) ui.Form {
	if f.which == which {
		return f.Form
	}
	return ui.Form{Lang: l, Values: url.Values{}}
}

// acted goes on after something was done with a meeting; what could not be done
// is told on the meeting's page, above the form as it was filled in.
func (w *Web) acted(r *web.Request, which string, form url.Values, err error, onward, said string) (web.Response, error) {
	if err == nil {
		return web.SeeOther(onward).Saying(said), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v, err := w.showOf(r, filled{which, ui.Form{Lang: r.Lang, Values: form, Errors: list}})
	if err != nil {
		return web.Response{}, err
	}
	v.frame.Invalid = true
	return web.Again(showPage(v)), nil
}

// from is where a form wants to go on to: the screen that the meeting is led
// from, or its page.
func onward(r *web.Request, form url.Values, anchor string) string {
	if form.Get("fra") == "live" {
		return id(r).Address() + "/live" + query("punkt", form.Get("punkt"))
	}
	return id(r).Address() + anchor
}

func query(pairs ...string) string {
	q := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			q.Set(pairs[i], pairs[i+1])
		}
	}
	if len(q) == 0 {
		return ""
	}
	return "?" + q.Encode()
}

func page(c templ.Component) (web.Response, error) { return web.Page(c), nil }

func or(a, b string) string { return cmp.Or(a, b) }
