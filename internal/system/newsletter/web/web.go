// Package web is where people read and sign up for news, and where advisers
// write and send them.
package web

import (
	"net/http"
	"net/url"
	"strings"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/newsletter"
	"tovholder/internal/system/newsletter/text"

	"github.com/a-h/templ"
)

// Web answers for the news.
type Web struct {
	news    *newsletter.Service
	address func(*http.Request) string // from where a call comes
}

// New makes it.
func New(news *newsletter.Service, address func(*http.Request) string) *Web {
	return &Web{news, address}
}

const (
	root     = newsletter.Address
	signUp   = root + "/tilmelding"
	desk     = root + "/redaktion"
	contacts = root + "/kontakter"
)

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	staff := access.HoldsRole(access.Adviser)
	const (
		confirm = root + "/bekraeft/{token}"
		mine    = root + "/dig/{token}"
		leave   = root + "/afmeld/{token}"
		one     = desk + "/{issue}"
		contact = contacts + "/{contact}"
	)
	return []web.Route{
		web.Get(root, access.Public, w.overview),
		web.Get(signUp, access.Public, w.form),
		web.Post(signUp, access.Public, w.signUp),
		web.Get(confirm, access.Public, w.asked),
		web.Post(confirm, access.Public, w.confirm),
		web.Get(mine, access.Public, w.mine),
		web.Post(mine, access.Public, w.choose),
		web.Get(leave, access.Public, w.leaving),
		web.Post(leave, access.Public, w.leave),
		web.Get(root+"/{issue}", access.Public, w.issue),
		web.Get(desk, staff, w.desk),
		web.Get(desk+"/ny", staff, w.begin),
		web.Post(desk+"/ny", staff, w.write),
		web.Get(desk+"/forslag", staff, w.proposal),
		web.Post(desk+"/forslag", staff, w.propose),
		web.Get(one, staff, w.edit),
		web.Post(one, staff, w.rewrite),
		web.Get(one+"/brev", staff, w.letter),
		web.Post(one+"/proeve", staff, w.try),
		web.Get(one+"/udsendelse", staff, w.sending),
		web.Post(one+"/udsendelse", staff, w.send),
		web.Post(one+"/slet", staff, w.discard),
		web.Get(contacts, staff, w.contacts),
		web.Get(contacts+"/ny", staff, w.newContact),
		web.Post(contacts+"/ny", staff, w.introduce),
		web.Get(contact, staff, w.contact),
		web.Post(contact, staff, w.correct),
		web.Post(contact+"/fjern", staff, w.dismiss),
	}
}

// failed answers a form that could not be taken with the page that draw makes of
// what is wrong, and passes every other error on.
func failed(l i18n.Lang, err error, draw func(ui.Errors) templ.Component) (web.Response, error) {
	list, mendable := ui.ErrorsOf(l, err)
	if !mendable {
		return web.Response{}, err
	}
	return web.Again(draw(list)), nil
}

func (w *Web) from(r *web.Request) string { return w.address(r.Request) }

func crumbs(r *web.Request, further ...ui.Crumb) []ui.Crumb {
	return append([]ui.Crumb{{Text: text.News(r.Lang), Href: root}}, further...)
}

func deskCrumbs(r *web.Request, further ...ui.Crumb) []ui.Crumb {
	return crumbs(r, append([]ui.Crumb{{Text: text.Desk(r.Lang), Href: desk}}, further...)...)
}

// chosen are the topics that a form names.
func chosen(form url.Values) []newsletter.Topic {
	var topics []newsletter.Topic
	for _, t := range form["topics"] {
		topics = append(topics, newsletter.Topic(t))
	}
	return topics
}

func topicValues(topics []newsletter.Topic) []string {
	values := make([]string, len(topics))
	for n, t := range topics {
		values[n] = string(t)
	}
	return values
}

// topicOptions are the topics to choose from; explained says what each is.
func topicOptions(l i18n.Lang, explained bool) []ui.Option {
	hints := map[newsletter.Topic]string{
		newsletter.Knowledge: text.TopicKnowledgeHint(l), newsletter.Funding: text.TopicFundingHint(l), newsletter.Publications: text.TopicPublicationsHint(l),
		newsletter.Conferences: text.TopicConferencesHint(l), newsletter.ThemeDays: text.TopicThemeDaysHint(l),
	}
	var options []ui.Option
	for _, t := range newsletter.Topics() {
		o := ui.Option{Value: string(t), Text: t.Name(l)}
		if explained {
			o.Hint = hints[t]
		}
		options = append(options, o)
	}
	return options
}

// topicNames are topics in a table: "Viden og puljer".
func topicNames(l i18n.Lang, topics []newsletter.Topic) string {
	return i18n.Upper(newsletter.Names(l, topics))
}

// paragraphs are the pieces of a text that an empty line parts.
func paragraphs(s string) []string {
	var all []string
	for p := range strings.SplitSeq(s, "\n\n") {
		if p = strings.TrimSpace(p); p != "" {
			all = append(all, p)
		}
	}
	return all
}

func day(i *newsletter.Issue) calendar.Date { return calendar.Of(i.Updated()) }
