// Package api is where other programs search the networks' library and write
// in it.
package api

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/knowledge"
)

// Library answers for the library.
type Library struct{ library *knowledge.Service }

// New makes it.
func New(library *knowledge.Service) *Library { return &Library{library} }

var (
	view   = access.Subject(knowledge.Noun, access.View)
	change = access.Subject(knowledge.Noun, access.Change)
)

const (
	entry    = "/knowledge/entries/{entry}"
	question = "/knowledge/questions/{question}"
	review   = "/knowledge/reviews/{review}"
	handbook = "/knowledge/handbooks/{handbook}"
	chapter  = "/knowledge/chapters/{chapter}"
)

// Operations are what can be asked for.
func (a *Library) Operations() []api.Operation {
	operations := slices.Concat(a.entries(), a.questions(), a.reviews(), a.books(), a.chapters())
	for i, o := range operations {
		switch {
		case strings.HasPrefix(o.Path, entry):
			o = o.Within(a.sees("entry"))
		case strings.HasPrefix(o.Path, question):
			o = o.Within(a.sees("question"))
		case strings.HasPrefix(o.Path, review):
			o = o.Within(func(ctx context.Context, scope access.Scope, value func(string) string) error {
				_, err := a.library.Review(ctx, scope, knowledge.ReviewID(value("review")))
				return err
			})
		case strings.HasPrefix(o.Path, handbook):
			o = o.Within(func(ctx context.Context, scope access.Scope, value func(string) string) error {
				_, err := a.library.Book(ctx, scope, knowledge.HandbookID(value("handbook")))
				return err
			})
		case strings.HasPrefix(o.Path, chapter):
			o = o.Within(func(ctx context.Context, scope access.Scope, value func(string) string) error {
				_, err := a.library.Leaf(ctx, scope, knowledge.ChapterID(value("chapter")))
				return err
			})
		}
		operations[i] = o
	}
	return operations
}

func (a *Library) entries() []api.Operation {
	return []api.Operation{
		api.Get("/knowledge/entries", access.SignedIn, "listEntries", "Search the library", a.list).
			Saying("What the caller may read: the best first when words are searched for, else the newest. Words are found in every form, and in compounds."),
		api.Create("/knowledge/entries", access.SignedIn, "addEntry", "Write an experience, a tool or an improvement down", a.add).
			Saying("For the caller's organisation, in a network that the caller takes part in.").Locating(inEntry),
		api.Get(entry, view, "getEntry", "One entry with its reviews", a.get),
		api.Put(entry, change, "changeEntry", "Save a new version of an entry", a.change).Guarded().
			Saying("For those who work in the organisation that wrote it. Earlier versions stay readable.").Locating(inEntry),
		api.Get(entry+"/versions", view, "listEntryVersions", "The versions of an entry", a.versions).Saying("The newest first."),
		api.Get(entry+"/versions/{version}", view, "getEntryVersion", "One version of an entry, as it was saved", a.version),
		api.Put(entry+"/sharing", change, "shareEntry", "Let everybody who is logged in read an entry, or only the members of its network", a.share).
			Saying("For those who lead the network."),
		api.Create(entry+"/reviews", change, "askForReview", "Ask the reference municipalities whether a tool would work with them", a.askReview).
			Saying("For those who work where the tool was written, and those who lead the network. The municipalities are told by letter."),
	}
}

func (a *Library) questions() []api.Operation {
	answered := question + "/answers/{answer}"
	return []api.Operation{
		api.Create("/knowledge/questions", access.SignedIn, "askQuestion", "Ask the members of a network", a.ask).Locating(inQuestion),
		api.Get(question, view, "getQuestion", "One question with its answers", a.talk),
		api.Put(question, change, "changeQuestion", "Say a question in other words", a.reword).Guarded().
			Saying("For those who work in the organisation that asked it.").Locating(inQuestion),
		api.Post(question+"/answers", change, "answerQuestion", "Answer a question", a.answer).
			Saying("Those who follow the question are told by letter that there is an answer.").Locating(inText),
		api.Put(answered+"/acceptance", change, "acceptAnswer", "Say that an answer has helped, or take that back", a.accept).
			Saying("For who asked the question, which then is answered."),
		api.Put(answered+"/recommendation", change, "recommendAnswer", "Recommend an answer, or no longer", a.recommend).
			Saying("For everybody in the network but who wrote the answer."),
		api.Put(question+"/following", change, "followQuestion", "Be told of answers to a question, or no longer", a.follow),
	}
}

func (a *Library) reviews() []api.Operation {
	return []api.Operation{
		api.Get(review, view, "getReview", "What reference municipalities say about a tool", a.review),
		api.Put(review+"/response", change, "answerReview", "Answer a review for the caller's municipality", a.respond).Guarded().
			Saying("One answer a municipality, which can be changed until the due day."),
		api.Put(review+"/due", change, "moveReview", "Give those who are asked another due day", a.moveReview).
			Saying("For those who could have asked for the review."),
		api.Put(review+"/outcome", change, "settleReview", "Write what came of a review, or of one municipality's answer", a.settle).
			Saying("For those who work where the tool was written. The municipality is told by letter.").Locating(func(field string) string {
			return map[string]string{"version": "body.ledTo"}[field]
		}),
	}
}

// inEntry, inQuestion and inText say where in a body the fields are that the
// library calls otherwise.
func inEntry(field string) string {
	return map[string]string{"tags": "body.themes", "network": "body.subject"}[field]
}

func inQuestion(field string) string {
	return map[string]string{"what": "body.text", "network": "body.subject"}[field]
}

func inText(field string) string {
	return map[string]string{"words": "body.text", "remark": "body.text"}[field]
}

// sees finds the item that a parameter names within the caller's scope.
func (a *Library) sees(name string) func(context.Context, access.Scope, func(string) string) error {
	return func(ctx context.Context, scope access.Scope, value func(string) string) error {
		_, err := a.library.Find(ctx, scope, knowledge.ID(value(name)))
		return err
	}
}

type listInput struct {
	api.Paging
	Query        string `query:"q" maxLength:"200" doc:"Words to search for."`
	Kind         string `query:"kind" enum:"experience,tool,improvement,question" doc:"Only those of a kind."`
	Method       string `query:"method" enum:"act,icm,cti,udredning,loesladelse,opsoegende" doc:"Only those of a method."`
	Setting      string `query:"setting" enum:"bostoette,herberg,myndighed,gadeplan,boern-unge,behandling,jobcenter,kriminalforsorg,tvaers" doc:"Only those of a setting."`
	Organisation string `query:"organisation" maxLength:"100" doc:"Only those of an organisation: its id."`
	SubjectKind  string `query:"subjectKind" maxLength:"50" doc:"Only those of one network: its kind."`
	Subject      string `query:"subject" maxLength:"100" doc:"Only those of one network: its id."`
	Theme        string `query:"theme" maxLength:"40" doc:"Only those with a theme."`
}

func (a *Library) list(ctx context.Context, call *api.Call, in *listInput) (answer api.Answer[api.Page[EntrySummary]], err error) {
	f := knowledge.Filter{
		Query: in.Query, Kind: knowledge.Kind(in.Kind), Method: knowledge.Method(in.Method), Setting: knowledge.Setting(in.Setting),
		By: organisation.ID(in.Organisation), In: subject.Ref{Kind: in.SubjectKind, ID: in.Subject}, Tag: in.Theme,
	}
	place, err := in.Read(fmt.Sprintf("library, %+v", f))
	if err != nil {
		return answer, err
	}
	f.After = place.After
	page, err := a.library.List(ctx, call.Scope, f, knowledge.PageSize)
	if err != nil {
		return answer, err
	}
	answer.Body = api.Cut(in.Paging, place, page.Items, page.Next, func(i knowledge.Listed) string { return string(i.ID) }, summaryOf)
	return answer, nil
}

type addInput struct{ Body NewEntry }

func (a *Library) add(ctx context.Context, call *api.Call, in *addInput) (answer api.Answer[Entry], err error) {
	id, err := a.library.Write(ctx, call.Scope, knowledge.New{
		Kind: knowledge.Kind(in.Body.Kind), In: subject.Ref{Kind: in.Body.Subject.Kind, ID: in.Body.Subject.ID}, Content: in.Body.content(),
	})
	if err != nil {
		return answer, err
	}
	if answer, err = a.now(ctx, call, id); err == nil {
		answer.Location = "/knowledge/entries/" + string(id)
	}
	return answer, err
}

// EntryAddress names an entry in an address.
type EntryAddress struct {
	Entry string `path:"entry" doc:"The entry's id."`
}

func (a *Library) get(ctx context.Context, call *api.Call, in *EntryAddress) (api.Answer[Entry], error) {
	return a.now(ctx, call, knowledge.ID(in.Entry))
}

type changeInput struct {
	EntryAddress
	Body EntryChange
}

func (a *Library) change(ctx context.Context, call *api.Call, in *changeInput) (answer api.Answer[Entry], err error) {
	id := knowledge.ID(in.Entry)
	err = a.library.Change(ctx, call.Scope, id, knowledge.Edit{Content: in.Body.content(), Note: in.Body.Note, Version: call.Version})
	if err == nil {
		return a.now(ctx, call, id)
	}
	if fault.Is(err, fault.Stale) {
		if v, findErr := a.library.Find(ctx, call.Scope, id); findErr == nil {
			err = api.Stale(err, v.Version)
		}
	}
	return answer, err
}

// now is the entry as it stands.
func (a *Library) now(ctx context.Context, call *api.Call, id knowledge.ID) (answer api.Answer[Entry], err error) {
	v, err := a.library.Find(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[Entry]{Body: entryOf(v), ETag: api.ETag(v.Version)}, nil
}

type askInput struct{ Body NewQuestion }

func (a *Library) ask(ctx context.Context, call *api.Call, in *askInput) (answer api.Answer[Question], err error) {
	id, err := a.library.Write(ctx, call.Scope, knowledge.New{
		Kind: knowledge.Question, In: subject.Ref{Kind: in.Body.Subject.Kind, ID: in.Body.Subject.ID}, Content: knowledge.Content{Title: in.Body.Title, What: in.Body.Text},
	})
	if err != nil {
		return answer, err
	}
	if answer, err = a.asked(ctx, call, id); err == nil {
		answer.Location = "/knowledge/questions/" + string(id)
	}
	return answer, err
}

// QuestionAddress names a question in an address.
type QuestionAddress struct {
	Question string `path:"question" doc:"The question's id."`
}

func (a *Library) talk(ctx context.Context, call *api.Call, in *QuestionAddress) (api.Answer[Question], error) {
	return a.asked(ctx, call, knowledge.ID(in.Question))
}

type answerInput struct {
	QuestionAddress
	Body struct {
		Text string `json:"text" maxLength:"5000" doc:"The answer."`
	}
}

func (a *Library) answer(ctx context.Context, call *api.Call, in *answerInput) (answer api.Answer[Question], err error) {
	id := knowledge.ID(in.Question)
	if err := a.library.AnswerTo(ctx, call.Scope, id, in.Body.Text, ""); err != nil {
		return answer, err
	}
	return a.asked(ctx, call, id)
}

func (a *Library) asked(ctx context.Context, call *api.Call, id knowledge.ID) (answer api.Answer[Question], err error) {
	t, err := a.library.Talk(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[Question]{Body: questionOf(t), ETag: api.ETag(t.Version)}, nil
}

// ReviewAddress names a review in an address.
type ReviewAddress struct {
	Review string `path:"review" doc:"The review's id."`
}

func (a *Library) review(ctx context.Context, call *api.Call, in *ReviewAddress) (api.Answer[Review], error) {
	return a.reviewed(ctx, call, knowledge.ReviewID(in.Review))
}

type respondInput struct {
	ReviewAddress
	Body struct {
		Verdict string `json:"verdict" enum:"yes,changes,no" doc:"Would it work with you?"`
		Changes string `json:"changes,omitempty" maxLength:"4000" doc:"What would have to change; needed unless the verdict is yes."`
		Needs   string `json:"needs,omitempty" maxLength:"4000" doc:"What has to be in place first."`
	}
}

func (a *Library) respond(ctx context.Context, call *api.Call, in *respondInput) (answer api.Answer[Review], err error) {
	id := knowledge.ReviewID(in.Review)
	err = a.library.Respond(ctx, call.Scope, id, knowledge.Reply{
		Verdict: knowledge.Verdict(in.Body.Verdict), Changes: in.Body.Changes, Needs: in.Body.Needs, Seen: call.Version,
	})
	if err == nil {
		return a.reviewed(ctx, call, id)
	}
	if fault.Is(err, fault.Stale) {
		if v, findErr := a.library.Review(ctx, call.Scope, id); findErr == nil && v.Own != nil {
			err = api.Stale(err, v.Own.Changed)
		}
	}
	return answer, err
}

// reviewed is a review as it stands; its tag is that of the caller's own answer.
func (a *Library) reviewed(ctx context.Context, call *api.Call, id knowledge.ReviewID) (answer api.Answer[Review], err error) {
	v, err := a.library.Review(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	answer.Body = reviewOf(v)
	if v.Own != nil {
		answer.ETag = api.ETag(v.Own.Changed)
	}
	return answer, nil
}
