package api

import (
	"context"
	"strings"
	"time"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/newsletter"
	"tovholder/internal/system/newsletter/text"
)

type signUpInput struct {
	Body struct {
		Email  string   `json:"email" maxLength:"254" doc:"The address that is to get the news."`
		Topics []string `json:"topics" maxItems:"5" doc:"What it is to hear about: knowledge, funding, publications, conferences or themedays."`
	}
}

func (a *News) signUp(ctx context.Context, call *api.Call, in *signUpInput) (answer api.Answer[api.None], err error) {
	return answer, a.news.SignUp(ctx, in.Body.Email, topicsOf(in.Body.Topics), call.Lang, "account "+call.Scope.Account)
}

type proposeInput struct {
	Body struct {
		Addresses []string `json:"addresses" maxItems:"200" doc:"Whom to ask."`
		Topics    []string `json:"topics" maxItems:"5" doc:"What they are asked about."`
	}
}

// NewsletterProposal is what became of addresses that were proposed.
type NewsletterProposal struct {
	Asked  int `json:"asked" doc:"How many are asked by letter."`
	Passed int `json:"passed" doc:"How many get the news already, have left, or were asked within a week."`
	Wrong  int `json:"wrong" doc:"How many are no addresses."`
}

func (a *News) propose(ctx context.Context, call *api.Call, in *proposeInput) (answer api.Answer[NewsletterProposal], err error) {
	p, err := a.news.Propose(ctx, call.Scope, strings.Join(in.Body.Addresses, " "), topicsOf(in.Body.Topics))
	answer.Body = NewsletterProposal{p.Written, p.Passed, p.Wrong}
	return answer, err
}

func topicsOf(names []string) (topics []newsletter.Topic) {
	for _, name := range names {
		topics = append(topics, newsletter.Topic(name))
	}
	return topics
}

// NewsletterText is what a newsletter says.
type NewsletterText struct {
	Title    string              `json:"title" maxLength:"150" doc:"Its title."`
	Topics   []string            `json:"topics" maxItems:"5" doc:"What it is about: knowledge, funding, publications, conferences or themedays."`
	Sections []NewsletterSection `json:"sections,omitempty" maxItems:"12" doc:"What it says."`
}

func (t NewsletterText) issue() newsletter.Issue {
	i := newsletter.Issue{Title: t.Title, Topics: topicsOf(t.Topics)}
	for _, s := range t.Sections {
		i.Blocks = append(i.Blocks, newsletter.Block{Heading: s.Heading, Text: s.Text, Link: s.Link})
	}
	return i
}

// NewsletterDraft is a newsletter that is being written.
type NewsletterDraft struct {
	ID        string    `json:"id" doc:"The newsletter's id."`
	ChangedAt time.Time `json:"changedAt" doc:"When it was changed last."`
	ChangedBy string    `json:"changedBy" doc:"The name of who changed it."`
	Version   int64     `json:"version" doc:"The version that stands."`
	NewsletterText
}

func draftOf(i *newsletter.Issue) NewsletterDraft {
	with := withText(i)
	return NewsletterDraft{
		ID: with.ID, ChangedAt: i.Changed, ChangedBy: i.Writer, Version: i.Version, NewsletterText: NewsletterText{with.Title, with.Topics, with.Sections},
	}
}

// inDraft says where in a body the field of a section is: "link-2" is the link
// of the second.
func inDraft(field string) string {
	if strings.Contains(field, "-") {
		return "body.sections"
	}
	return ""
}

func (a *News) drafts(ctx context.Context, call *api.Call, _ *struct{}) (answer api.Answer[[]NewsletterDraft], err error) {
	d, err := a.news.Desk(ctx, call.Scope, "")
	answer.Body = []NewsletterDraft{}
	for _, i := range d.Drafts {
		answer.Body = append(answer.Body, draftOf(&i))
	}
	return answer, err
}

type writeInput struct{ Body NewsletterText }

func (a *News) write(ctx context.Context, call *api.Call, in *writeInput) (answer api.Answer[NewsletterDraft], err error) {
	id, err := a.news.Write(ctx, call.Scope, in.Body.issue())
	if err != nil {
		return answer, err
	}
	if answer, err = a.drafted(ctx, call, string(id)); err == nil {
		answer.Location = "/newsletter/drafts/" + string(id)
	}
	return answer, err
}

func (a *News) draft(ctx context.Context, call *api.Call, in *IssueAddress) (api.Answer[NewsletterDraft], error) {
	return a.drafted(ctx, call, in.Issue)
}

// drafted is a draft as it stands.
func (a *News) drafted(ctx context.Context, call *api.Call, id string) (answer api.Answer[NewsletterDraft], err error) {
	i, err := a.news.Find(ctx, call.Scope, newsletter.IssueID(id))
	if err == nil && !i.Draft() {
		err = fault.New(fault.NotFound, text.NoSuchIssue)
	}
	if err != nil {
		return answer, err
	}
	return api.Answer[NewsletterDraft]{Body: draftOf(i), ETag: api.ETag(i.Version)}, nil
}

type rewriteInput struct {
	IssueAddress
	Body NewsletterText
}

func (a *News) rewrite(ctx context.Context, call *api.Call, in *rewriteInput) (answer api.Answer[NewsletterDraft], err error) {
	i := in.Body.issue()
	i.ID, i.Version = newsletter.IssueID(in.Issue), call.Version
	if err := a.news.Rewrite(ctx, call.Scope, i); err != nil {
		return answer, a.stale(ctx, call, in.Issue, err)
	}
	return a.drafted(ctx, call, in.Issue)
}

func (a *News) discard(ctx context.Context, call *api.Call, in *IssueAddress) (answer api.Answer[api.None], err error) {
	return answer, a.stale(ctx, call, in.Issue, a.news.Discard(ctx, call.Scope, newsletter.IssueID(in.Issue), call.Version))
}

func (a *News) send(ctx context.Context, call *api.Call, in *IssueAddress) (answer api.Answer[NewsletterIssueWithText], err error) {
	id := newsletter.IssueID(in.Issue)
	if err := a.news.Send(ctx, call.Scope, id, call.Version); err != nil {
		return answer, a.stale(ctx, call, in.Issue, err)
	}
	return a.get(ctx, call, in)
}

// stale adds to a refusal for a stale version which version of the draft stands.
func (a *News) stale(ctx context.Context, call *api.Call, id string, err error) error {
	if fault.Is(err, fault.Stale) {
		if i, findErr := a.news.Find(ctx, call.Scope, newsletter.IssueID(id)); findErr == nil {
			return api.Stale(err, i.Version)
		}
	}
	return err
}
