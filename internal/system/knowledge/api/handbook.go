package api

import (
	"context"
	"strconv"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/knowledge"
)

func (a *Library) books() []api.Operation {
	return []api.Operation{
		api.Get("/knowledge/handbooks", access.SignedIn, "listHandbooks", "The handbooks that are published", a.handbooks),
		api.Create("/knowledge/handbooks", access.HoldsRole(access.Adviser), "beginHandbook", "Begin a handbook of a network", a.begin).
			Saying("For those who lead the network.").Locating(inEntry),
		api.Get("/knowledge/workshops", access.SignedIn, "listWorkshops", "The handbooks that the caller's networks write", a.workshops),
		api.Get(handbook, view, "getHandbook", "One handbook as it is written: its chapters and editions", a.book),
		api.Put(handbook, change, "changeHandbook", "Change what a handbook is called and what it says it is about", a.retitle).Guarded().
			Saying("For those who lead the network."),
		api.Create(handbook+"/chapters", change, "addChapter", "Add a chapter at the end", a.addChapter),
		api.Create(handbook+"/editions", change, "publishHandbook", "Publish the chapters as they were approved last, as a new edition", a.publish).
			Saying("For those who lead the network. All municipalities are told by letter; PDF and DOCX are made in the background."),
		api.Get(handbook+"/editions", access.SignedIn, "listHandbookEditions", "The editions of a handbook", a.editions).Saying("The newest first."),
		api.Get(handbook+"/editions/{edition}", access.SignedIn, "getHandbookEdition", "One edition of a handbook, as it was published", a.edition).
			Saying("An edition never changes; its hash is the SHA-256 of its document."),
	}
}

func (a *Library) handbooks(ctx context.Context, _ *api.Call, _ *struct{}) (answer api.Answer[[]Handbook], err error) {
	all, err := a.library.Published(ctx)
	answer.Body = handbooksOf(all)
	return answer, err
}

func (a *Library) workshops(ctx context.Context, call *api.Call, _ *struct{}) (answer api.Answer[[]Handbook], err error) {
	all, err := a.library.Workshops(ctx, call.Scope)
	answer.Body = handbooksOf(all)
	return answer, err
}

type beginInput struct{ Body NewHandbook }

func (a *Library) begin(ctx context.Context, call *api.Call, in *beginInput) (answer api.Answer[Workshop], err error) {
	id, err := a.library.Compose(ctx, call.Scope, subject.Ref{Kind: in.Body.Subject.Kind, ID: in.Body.Subject.ID}, in.Body.Title, in.Body.Lead)
	if err != nil {
		return answer, err
	}
	if answer, err = a.written(ctx, call, id); err == nil {
		answer.Location = "/knowledge/handbooks/" + string(id)
	}
	return answer, err
}

// HandbookAddress names a handbook in an address.
type HandbookAddress struct {
	Handbook string `path:"handbook" doc:"The handbook's id."`
}

func (a *Library) book(ctx context.Context, call *api.Call, in *HandbookAddress) (api.Answer[Workshop], error) {
	return a.written(ctx, call, knowledge.HandbookID(in.Handbook))
}

// written is a handbook as it is written now.
func (a *Library) written(ctx context.Context, call *api.Call, id knowledge.HandbookID) (answer api.Answer[Workshop], err error) {
	b, err := a.library.Book(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[Workshop]{Body: workshopOf(b), ETag: api.ETag(b.Version)}, nil
}

type retitleInput struct {
	HandbookAddress
	Body HandbookText
}

func (a *Library) retitle(ctx context.Context, call *api.Call, in *retitleInput) (answer api.Answer[Workshop], err error) {
	id := knowledge.HandbookID(in.Handbook)
	err = a.library.Retitle(ctx, call.Scope, id, in.Body.Title, in.Body.Lead, call.Version)
	if err == nil {
		return a.written(ctx, call, id)
	}
	if fault.Is(err, fault.Stale) {
		if b, findErr := a.library.Book(ctx, call.Scope, id); findErr == nil {
			err = api.Stale(err, b.Version)
		}
	}
	return answer, err
}

type addChapterInput struct {
	HandbookAddress
	Body struct {
		Title string `json:"title" maxLength:"200" doc:"What the chapter is called."`
	}
}

func (a *Library) addChapter(ctx context.Context, call *api.Call, in *addChapterInput) (answer api.Answer[Chapter], err error) {
	id, err := a.library.AddChapter(ctx, call.Scope, knowledge.HandbookID(in.Handbook), in.Body.Title)
	if err != nil {
		return answer, err
	}
	if answer, err = a.leaf(ctx, call, id); err == nil {
		answer.Location = "/knowledge/chapters/" + string(id)
	}
	return answer, err
}

type publishInput struct {
	HandbookAddress
	Body struct {
		Note string `json:"note,omitempty" maxLength:"1000" doc:"What is new, in your own words."`
	}
}

func (a *Library) publish(ctx context.Context, call *api.Call, in *publishInput) (answer api.Answer[Edition], err error) {
	id := knowledge.HandbookID(in.Handbook)
	n, err := a.library.Publish(ctx, call.Scope, id, in.Body.Note)
	if err != nil {
		return answer, err
	}
	if answer, err = a.printed(ctx, call, id, n); err == nil {
		answer.Location = "/knowledge/handbooks/" + in.Handbook + "/editions/" + strconv.Itoa(n)
	}
	return answer, err
}

func (a *Library) editions(ctx context.Context, call *api.Call, in *HandbookAddress) (answer api.Answer[[]EditionSummary], err error) {
	i, err := a.library.Read(ctx, call.Scope, knowledge.HandbookID(in.Handbook), 0)
	answer.Body = []EditionSummary{}
	for _, e := range i.Editions {
		answer.Body = append(answer.Body, editionSummaryOf(e))
	}
	return answer, err
}

type editionInput struct {
	HandbookAddress
	Edition int `path:"edition" minimum:"1" doc:"The edition's number."`
}

func (a *Library) edition(ctx context.Context, call *api.Call, in *editionInput) (api.Answer[Edition], error) {
	return a.printed(ctx, call, knowledge.HandbookID(in.Handbook), in.Edition)
}

func (a *Library) printed(ctx context.Context, call *api.Call, id knowledge.HandbookID, n int) (answer api.Answer[Edition], err error) {
	i, err := a.library.Read(ctx, call.Scope, id, n)
	if err != nil {
		return answer, err
	}
	answer.Body = editionOf(i)
	return answer, nil
}
