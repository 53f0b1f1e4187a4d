package api

import (
	"context"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/knowledge"
)

func (a *Library) chapters() []api.Operation {
	part := chapter + "/entries/{entry}"
	return []api.Operation{
		api.Get(chapter, view, "getChapter", "One chapter as it is written, with the entries that it takes in", a.chapter),
		api.Put(chapter, change, "changeChapter", "Save what a chapter says", a.rewrite).Guarded().
			Saying("It becomes a draft again; what was approved stays as it was until it is approved anew.").Locating(inText),
		api.Post(chapter+"/moves", change, "moveChapter", "Move a chapter one place up or down", a.shift),
		api.Put(part, change, "takeIntoChapter", "Take an entry of the network into a chapter, in the version that stands", a.takeIn).
			Saying("One that is there already is brought up to that version. The chapter becomes a draft again."),
		api.Delete(part, change, "leaveOutOfChapter", "Take an entry out of a chapter", a.leaveOut),
		api.Post(chapter+"/review", change, "askForRemarks", "Send a chapter to review", a.put).
			Saying("The members of the network are asked for remarks, and those who lead it for approval."),
		api.Post(chapter+"/remarks", change, "remarkOnChapter", "Say something about a chapter", a.remark).Locating(inText),
		api.Post(chapter+"/approval", change, "approveChapter", "Approve a chapter as it stands", a.approve).Guarded().
			Saying("For those who lead the network; nobody approves what they have saved last."),
		api.Post(chapter+"/return", change, "returnChapter", "Send a chapter back to those who write it, with a reason", a.sendBack).
			Saying("For those who lead the network.").Locating(inText),
	}
}

// ChapterAddress names a chapter in an address.
type ChapterAddress struct {
	Chapter string `path:"chapter" doc:"The chapter's id."`
}

func (a *Library) chapter(ctx context.Context, call *api.Call, in *ChapterAddress) (api.Answer[Chapter], error) {
	return a.leaf(ctx, call, knowledge.ChapterID(in.Chapter))
}

// leaf is a chapter as it stands.
func (a *Library) leaf(ctx context.Context, call *api.Call, id knowledge.ChapterID) (answer api.Answer[Chapter], err error) {
	p, err := a.library.Leaf(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[Chapter]{Body: chapterOf(p), ETag: api.ETag(p.Version)}, nil
}

// after answers with the chapter when something was done with it; a stale
// change is told which version stands.
func (a *Library) after(ctx context.Context, call *api.Call, id string, err error) (answer api.Answer[Chapter], _ error) {
	at := knowledge.ChapterID(id)
	if err == nil {
		return a.leaf(ctx, call, at)
	}
	if fault.Is(err, fault.Stale) {
		if p, findErr := a.library.Leaf(ctx, call.Scope, at); findErr == nil {
			err = api.Stale(err, p.Version)
		}
	}
	return answer, err
}

type rewriteInput struct {
	ChapterAddress
	Body struct {
		Title string `json:"title" maxLength:"200" doc:"What the chapter is called."`
		Text  string `json:"text" maxLength:"30000" doc:"Its own text: an empty line parts paragraphs, lines that begin with \"- \" are a list, and one that begins with \"## \" is a heading."`
	}
}

func (a *Library) rewrite(ctx context.Context, call *api.Call, in *rewriteInput) (api.Answer[Chapter], error) {
	err := a.library.Rewrite(ctx, call.Scope, knowledge.ChapterID(in.Chapter), in.Body.Title, in.Body.Text, call.Version)
	return a.after(ctx, call, in.Chapter, err)
}

type shiftInput struct {
	ChapterAddress
	Body struct {
		Way string `json:"way" enum:"up,down" doc:"At the end it stays."`
	}
}

func (a *Library) shift(ctx context.Context, call *api.Call, in *shiftInput) (answer api.Answer[Workshop], err error) {
	id := knowledge.ChapterID(in.Chapter)
	p, err := a.library.Leaf(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	if err := a.library.Shift(ctx, call.Scope, p.Handbook, id, in.Body.Way == "up"); err != nil {
		return answer, err
	}
	return a.written(ctx, call, p.Handbook)
}

type partInput struct {
	ChapterAddress
	EntryAddress
}

func (a *Library) takeIn(ctx context.Context, call *api.Call, in *partInput) (api.Answer[Chapter], error) {
	return a.after(ctx, call, in.Chapter, a.library.TakeIn(ctx, call.Scope, knowledge.ChapterID(in.Chapter), knowledge.ID(in.Entry)))
}

func (a *Library) leaveOut(ctx context.Context, call *api.Call, in *partInput) (api.Answer[Chapter], error) {
	return a.after(ctx, call, in.Chapter, a.library.LeaveOut(ctx, call.Scope, knowledge.ChapterID(in.Chapter), knowledge.ID(in.Entry)))
}

func (a *Library) put(ctx context.Context, call *api.Call, in *ChapterAddress) (api.Answer[Chapter], error) {
	return a.after(ctx, call, in.Chapter, a.library.Put(ctx, call.Scope, knowledge.ChapterID(in.Chapter)))
}

type remarkInput struct {
	ChapterAddress
	Body struct {
		Text string `json:"text" maxLength:"5000" doc:"What is said, or why it is sent back."`
	}
}

func (a *Library) remark(ctx context.Context, call *api.Call, in *remarkInput) (api.Answer[Chapter], error) {
	return a.after(ctx, call, in.Chapter, a.library.Remark(ctx, call.Scope, knowledge.ChapterID(in.Chapter), in.Body.Text))
}

func (a *Library) sendBack(ctx context.Context, call *api.Call, in *remarkInput) (api.Answer[Chapter], error) {
	return a.after(ctx, call, in.Chapter, a.library.Return(ctx, call.Scope, knowledge.ChapterID(in.Chapter), in.Body.Text))
}

func (a *Library) approve(ctx context.Context, call *api.Call, in *ChapterAddress) (api.Answer[Chapter], error) {
	return a.after(ctx, call, in.Chapter, a.library.Approve(ctx, call.Scope, knowledge.ChapterID(in.Chapter), call.Version))
}
