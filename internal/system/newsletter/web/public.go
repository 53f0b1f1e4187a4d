package web

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/newsletter"
	"tovholder/internal/system/newsletter/text"
)

type overviewView struct {
	frame    ui.Frame
	updated  string
	issues   []issueRow
	contacts []newsletter.Contact
	pages    ui.PagesProps
	staff    bool
}

type issueRow struct{ title, href, about, sent string }

func (w *Web) overview(r *web.Request) (web.Response, error) {
	l := r.Lang
	page, err := w.news.List(r.Context(), r.URL.Query().Get("efter"))
	if err != nil {
		return web.Response{}, err
	}
	v := overviewView{frame: r.Frame(text.News(l), ui.Crumb{Text: text.News(l)}), pages: ui.PagesProps{Lang: l}, staff: r.Scope.Holds(access.Adviser)}
	v.frame.Wide = true
	if v.contacts, err = w.news.Contacts(r.Context(), ""); err != nil {
		return web.Response{}, err
	}
	updated := page.Updated
	for _, c := range v.contacts {
		if c.Changed.After(updated) {
			updated = c.Changed
		}
	}
	v.updated = lastUpdated(r, updated)
	for _, i := range page.Issues {
		v.issues = append(v.issues, issueRow{i.Title, i.Address(), text.IssueAbout(l, newsletter.Names(l, i.Topics)), text.SentOn(l, day(&i))})
	}
	if page.Next != "" {
		v.pages.Next = root + "?efter=" + url.QueryEscape(page.Next)
	}
	if r.URL.Query().Get("efter") != "" {
		v.pages.Previous = root
	}
	return web.Page(overviewPage(v)), nil
}

func lastUpdated(r *web.Request, t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return text.LastUpdated(r.Lang, calendar.Of(t))
}

type issueView struct {
	frame         ui.Frame
	title         string
	about, sent   string
	draft         bool
	blocks        []blockView
	updated, back string
}

type blockView struct {
	heading    string
	paragraphs []string
	link, more string
}

func (w *Web) issue(r *web.Request) (web.Response, error) {
	l := r.Lang
	i, err := w.news.Find(r.Context(), r.Scope, newsletter.IssueID(r.PathValue("issue")))
	if err != nil {
		return web.Response{}, err
	}
	v := issueView{
		frame: r.Frame(i.Title, crumbs(r, ui.Crumb{Text: i.Title})...), title: i.Title, about: text.IssueAbout(l, newsletter.Names(l, i.Topics)),
		draft: i.Draft(), updated: lastUpdated(r, i.Updated()), sent: text.SentOn(l, day(i)),
	}
	if v.draft {
		v.sent, v.back = text.Draft(l), i.Desk()
	}
	for _, b := range i.Blocks {
		block := blockView{heading: b.Heading, paragraphs: paragraphs(b.Text), link: b.Link, more: text.ReadMorePlain(l)}
		if b.Heading != "" {
			block.more = text.ReadMore(l, b.Heading)
		}
		v.blocks = append(v.blocks, block)
	}
	return web.Page(issuePage(v)), nil
}

type signUpView struct {
	frame   ui.Frame
	form    ui.Form
	options []ui.Option
}

func signUpViewOf(r *web.Request, form ui.Form) signUpView {
	title := text.SignUpTitle(r.Lang)
	v := signUpView{frame: r.Frame(title, crumbs(r, ui.Crumb{Text: title})...), form: form, options: topicOptions(r.Lang, true)}
	v.frame.Invalid = len(form.Errors) > 0
	return v
}

func (w *Web) form(r *web.Request) (web.Response, error) {
	return web.Page(signUpPage(signUpViewOf(r, ui.Form{Lang: r.Lang, Values: url.Values{}}))), nil
}

func (w *Web) signUp(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := w.news.SignUp(r.Context(), form.Get("email"), chosen(form), r.Lang, w.from(r)); err != nil {
		list, mendable := ui.ErrorsOf(r.Lang, err)
		if !mendable {
			return web.Response{}, err
		}
		return web.Again(signUpPage(signUpViewOf(r, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
	}
	l := r.Lang
	return web.Page(told(toldView{
		frame: r.Frame(text.CheckMailTitle(l)), lead: text.CheckMailLead(l), help: text.CheckMailHelp(l), href: root, button: text.ToNews(l),
	})), nil
}

// toldView is a page that says one thing and leads on.
type toldView struct {
	frame        ui.Frame
	lead, help   string
	href, button string
}

// deadLink says that a link works no longer, and what to do.
func deadLink(r *web.Request) web.Response {
	l := r.Lang
	return web.Page(told(toldView{
		frame: r.Frame(text.DeadTitle(l)), lead: text.DeadLead(l), help: text.DeadHelp(l), href: signUp, button: text.SignUpTitle(l),
	})).Status(http.StatusNotFound)
}

// linked answers with the page of a link, or says that it is dead.
func linked(r *web.Request, err error, page func() web.Response) (web.Response, error) {
	switch {
	case fault.Is(err, fault.NotFound):
		return deadLink(r), nil
	case err != nil:
		return web.Response{}, err
	}
	return page(), nil
}

type confirmView struct {
	frame        ui.Frame
	lead, action string
}

func (w *Web) asked(r *web.Request) (web.Response, error) {
	p, err := w.news.Asked(r.Context(), r.PathValue("token"), w.from(r))
	return linked(r, err, func() web.Response {
		if p.Done {
			return confirmed(r, p)
		}
		l := r.Lang
		return web.Page(confirmPage(confirmView{r.Frame(text.ConfirmTitle(l)), text.ConfirmLead(l, newsletter.Names(l, p.Topics)), r.URL.Path}))
	})
}

func confirmed(r *web.Request, p newsletter.Pending) web.Response {
	l := r.Lang
	return web.Page(told(toldView{
		frame: r.Frame(text.ConfirmedTitle(l)), lead: text.ConfirmedLead(l, newsletter.Names(l, p.Topics)), href: root, button: text.ToNews(l),
	}))
}

func (w *Web) confirm(r *web.Request) (web.Response, error) {
	token := r.PathValue("token")
	err := w.news.Confirm(r.Context(), token, w.from(r))
	var p newsletter.Pending
	if err == nil {
		p, err = w.news.Asked(r.Context(), token, w.from(r))
	}
	return linked(r, err, func() web.Response { return confirmed(r, p) })
}

type mineView struct {
	frame         ui.Frame
	form          ui.Form
	lead          string
	options       []ui.Option
	action, leave string
}

func mineViewOf(r *web.Request, m newsletter.Mine, form ui.Form) mineView {
	l, token := r.Lang, r.PathValue("token")
	v := mineView{
		frame: r.Frame(text.MineTitle(l)), form: form, lead: text.MineLead(l, m.Email), options: topicOptions(l, true),
		action: newsletter.MineAddress(token), leave: newsletter.LeaveAddress(token),
	}
	v.frame.Invalid = len(form.Errors) > 0
	return v
}

func (w *Web) mine(r *web.Request) (web.Response, error) {
	m, err := w.news.Mine(r.Context(), r.PathValue("token"), w.from(r))
	return linked(r, err, func() web.Response {
		if m.Left {
			return hasLeft(r)
		}
		return web.Page(minePage(mineViewOf(r, m, ui.Form{Lang: r.Lang, Values: url.Values{"topics": topicValues(m.Topics)}})))
	})
}

func (w *Web) choose(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	token := r.PathValue("token")
	m, err := w.news.Mine(r.Context(), token, w.from(r))
	if err == nil {
		err = w.news.Choose(r.Context(), token, chosen(form), w.from(r))
	}
	if list, mendable := ui.ErrorsOf(r.Lang, err); mendable && !m.Left {
		return web.Again(minePage(mineViewOf(r, m, ui.Form{Lang: r.Lang, Values: form, Errors: list}))), nil
	}
	if m.Left {
		return hasLeft(r), nil
	}
	return linked(r, err, func() web.Response {
		return web.SeeOther(newsletter.MineAddress(token)).Saying(text.TopicsSaved(r.Lang))
	})
}

func hasLeft(r *web.Request) web.Response {
	l := r.Lang
	return web.Page(told(toldView{frame: r.Frame(text.LeftTitle(l)), lead: text.LeftLead(l), href: signUp, button: text.SignUpTitle(l)}))
}

func (w *Web) leaving(r *web.Request) (web.Response, error) {
	m, err := w.news.Mine(r.Context(), r.PathValue("token"), w.from(r))
	return linked(r, err, func() web.Response {
		if m.Left {
			return hasLeft(r)
		}
		return web.Page(leavePage(confirmView{r.Frame(text.LeaveTitle(r.Lang)), text.LeaveLead(r.Lang), r.URL.Path}))
	})
}

// leave ends the news. A mail program posts here with nothing but
// List-Unsubscribe=One-Click (RFC 8058); it has no cookies and says no origin.
func (w *Web) leave(r *web.Request) (web.Response, error) {
	err := w.news.Leave(r.Context(), r.PathValue("token"), w.from(r))
	return linked(r, err, func() web.Response { return hasLeft(r) })
}

// among are the contact persons of one part.
func among(all []newsletter.Contact, part newsletter.Part) (of []newsletter.Contact) {
	for _, c := range all {
		if c.Part == part {
			of = append(of, c)
		}
	}
	return of
}

// dialled is a number without blanks.
func dialled(phone string) string { return strings.ReplaceAll(phone, " ", "") }
