// Package api is where other programs read the news, sign people up, and help to
// write and send issues. A sign-up is confirmed, changed and ended by the links
// of the letters, which are their reader's own, and therefore on pages alone.
package api

import (
	"context"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/newsletter"
	"tovholder/internal/system/newsletter/text"
)

// News answers for the news.
type News struct{ news *newsletter.Service }

// New makes it.
func New(news *newsletter.Service) *News { return &News{news} }

const (
	draft   = "/newsletter/drafts/{issue}"
	contact = "/newsletter/contacts/{contact}"
)

// Operations are what can be asked for.
func (a *News) Operations() []api.Operation {
	staff := access.HoldsRole(access.Adviser)
	return []api.Operation{
		api.Get("/newsletter/issues", access.SignedIn, "listNewsletterIssues", "The newsletters that were sent", a.list).Saying("Newest first."),
		api.Get("/newsletter/issues/{issue}", access.SignedIn, "getNewsletterIssue", "One newsletter", a.get).Saying("One that was sent; a draft is not found."),
		api.Get("/newsletter/counts", staff, "getNewsletterCounts", "How many get the newsletters", a.counts),
		api.Post("/newsletter/sign-ups", access.SignedIn, "signUpForNews", "Sign an address up for the news", a.signUp).
			Saying("Its owner confirms by the link of a letter within a week. Nothing tells whether the address gets the news already."),
		api.Post("/newsletter/proposals", staff, "proposeNews", "Ask the owners of addresses whether they want the news", a.propose).
			Saying("Nobody gets news without saying yes, and nobody is asked who has left."),

		api.Get("/newsletter/drafts", staff, "listNewsletterDrafts", "The newsletters that are being written", a.drafts).Saying("The 20 changed last."),
		api.Create("/newsletter/drafts", staff, "writeNewsletter", "Begin a newsletter", a.write).Locating(inDraft),
		api.Get(draft, staff, "getNewsletterDraft", "One newsletter that is being written", a.draft).Saying("One that was sent is not found."),
		api.Put(draft, staff, "changeNewsletter", "Change a newsletter that is being written", a.rewrite).Guarded().Locating(inDraft),
		api.Delete(draft, staff, "discardNewsletter", "Throw a newsletter that is being written away", a.discard).Guarded(),
		api.Post(draft+"/sending", staff, "sendNewsletter", "Send a newsletter to everybody who has chosen one of its topics", a.send).Guarded().
			Saying("What has been sent stays as it is.").Locating(inDraft),

		api.Get("/newsletter/contacts", access.SignedIn, "listContactPersons", "Whom everybody can call or write to", a.contacts),
		api.Create("/newsletter/contacts", staff, "introduceContactPerson", "Add a contact person", a.introduce),
		api.Put(contact, staff, "correctContactPerson", "Change a contact person", a.correct).Guarded(),
		api.Delete(contact, staff, "dismissContactPerson", "Take a contact person off the page", a.dismiss).Guarded(),
	}
}

// NewsletterIssue is a newsletter in a list.
type NewsletterIssue struct {
	ID     string    `json:"id" doc:"The newsletter's id."`
	Title  string    `json:"title" doc:"Its title."`
	Topics []string  `json:"topics" doc:"What it is about: knowledge, funding, publications, conferences or themedays."`
	SentAt time.Time `json:"sentAt" doc:"When it was sent."`
}

// NewsletterIssueWithText is a newsletter with what it says.
type NewsletterIssueWithText struct {
	NewsletterIssue
	Sections []NewsletterSection `json:"sections" doc:"What it says."`
}

// NewsletterSection is a piece of a newsletter.
type NewsletterSection struct {
	Heading string `json:"heading,omitempty" maxLength:"150" doc:"The heading."`
	Text    string `json:"text,omitempty" maxLength:"4000" doc:"Plain text; an empty line parts paragraphs."`
	Link    string `json:"link,omitempty" maxLength:"500" doc:"Where there is more to read: an https address or a path of this program."`
}

// NewsletterCounts are how many get the newsletters.
type NewsletterCounts struct {
	Readers int            `json:"readers" doc:"Who get letters."`
	ByTopic map[string]int `json:"byTopic" doc:"How many have chosen each topic."`
	Pending int            `json:"pending" doc:"Sign-ups that wait to be confirmed."`
}

type listInput struct{ api.Paging }

func (a *News) list(ctx context.Context, _ *api.Call, in *listInput) (answer api.Answer[api.Page[NewsletterIssue]], err error) {
	place, err := in.Read("newsletters, newest first")
	if err != nil {
		return answer, err
	}
	page, err := a.news.List(ctx, place.After)
	if err != nil {
		return answer, err
	}
	answer.Body = api.Cut(in.Paging, place, page.Issues, page.Next,
		func(i newsletter.Issue) string { return string(i.ID) }, func(i newsletter.Issue) NewsletterIssue { return issueOf(&i) })
	return answer, nil
}

// IssueAddress names a newsletter in an address.
type IssueAddress struct {
	Issue string `path:"issue" doc:"The newsletter's id."`
}

func (a *News) get(ctx context.Context, call *api.Call, in *IssueAddress) (answer api.Answer[NewsletterIssueWithText], err error) {
	i, err := a.news.Find(ctx, call.Scope, newsletter.IssueID(in.Issue))
	if err == nil && i.Draft() {
		err = fault.New(fault.NotFound, text.NoSuchIssue)
	}
	if err != nil {
		return answer, err
	}
	answer.Body = withText(i)
	return answer, nil
}

func withText(i *newsletter.Issue) NewsletterIssueWithText {
	with := NewsletterIssueWithText{NewsletterIssue: issueOf(i), Sections: []NewsletterSection{}}
	for _, b := range i.Blocks {
		with.Sections = append(with.Sections, NewsletterSection{b.Heading, b.Text, b.Link})
	}
	return with
}

func issueOf(i *newsletter.Issue) NewsletterIssue {
	one := NewsletterIssue{ID: string(i.ID), Title: i.Title, Topics: []string{}, SentAt: i.Sent}
	for _, t := range i.Topics {
		one.Topics = append(one.Topics, string(t))
	}
	return one
}

func (a *News) counts(ctx context.Context, call *api.Call, _ *struct{}) (answer api.Answer[NewsletterCounts], err error) {
	c, err := a.news.Counts(ctx, call.Scope)
	if err != nil {
		return answer, err
	}
	answer.Body = NewsletterCounts{Readers: c.All, Pending: c.Pending, ByTopic: map[string]int{}}
	for _, t := range newsletter.Topics() {
		answer.Body.ByTopic[string(t)] = c.ByTopic[t]
	}
	return answer, nil
}
