package web

import (
	"net/url"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/knowledge/text"
)

type talkView struct {
	frame    ui.Frame
	over     string
	name     string
	state    string
	kind     ui.Kind
	by       string
	paper    paper.Document
	tags     []tagLink
	address  string
	answers  []answerView
	entries  []hit
	mayTalk  bool
	mayEdit  bool
	follows  bool
	form     ui.Form
	once     string
	readBy   string
	mayShare bool
	shared   bool
}

type answerView struct {
	by        string
	paper     paper.Document
	accepted  bool
	helpful   string
	mine      bool // the caller recommends it
	recommend string
	accept    string
	entry     string
}

func (w *Web) askBlank(r *web.Request) (web.Response, error) {
	values := url.Values{"network": {r.URL.Query().Get("netvaerk")}, "once": {r.Now.Format("150405.000000")}}
	v, err := w.askOf(r, values)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(writePage(v)), nil
}

func (w *Web) askOf(r *web.Request, values url.Values) (writeView, error) {
	v, err := w.writeOf(r, values)
	l := r.Lang
	v.frame = frameOf(r, text.NewQuestion(l), ui.Crumb{Text: text.NewQuestion(l)})
	v.frame.Address, v.action = questions+"/nyt", questions+"/nyt"
	v.title, v.lead, v.kinds, v.question = text.NewQuestion(l), text.NewQuestionLead(l), nil, true
	return v, err
}

func (w *Web) ask(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id, err := w.library.Write(r.Context(), r.Scope, knowledge.New{
		Kind: knowledge.Question, In: refOf(form.Get("network")), Content: contentOf(form), Once: form.Get("once"),
	})
	if err == nil {
		return web.SeeOther(questions + "/" + string(id)).Saying(text.SaidAsked(r.Lang)), nil
	}
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v, findErr := w.askOf(r, form)
	if findErr != nil {
		return web.Response{}, findErr
	}
	v.form.Errors, v.frame.Invalid = list, true
	return web.Again(writePage(v)), nil
}

func (w *Web) talk(r *web.Request) (web.Response, error) {
	t, err := w.library.Talk(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(talkPage(talkOf(r, t, ui.Form{Lang: r.Lang}))), nil
}

func talkOf(r *web.Request, t knowledge.Talk, form ui.Form) talkView {
	l := r.Lang
	v := talkView{
		frame: frameOf(r, t.Title, ui.Crumb{Text: t.Title}), over: joined(t.Kind.Name(l), t.Label.In(l)), name: t.Title, state: text.StateOpen(l), kind: ui.Warning,
		by: text.AskedBy(l, t.AuthorName, t.OrgName, calendar.Of(t.MadeAt)), paper: said(t.What), tags: tagLinks(t.Tags), address: t.Address(),
		mayTalk: t.MayTalk, mayEdit: t.MayEdit && t.Author == r.Scope.Person, follows: t.Follows, form: form, once: r.Now.Format("150405.000000"),
		readBy: factsOf(l, t.View).readBy, mayShare: t.MayShare, shared: t.Reach == knowledge.Everyone, entries: hitsOf(l, t.Entries),
	}
	v.frame.Address = t.Address()
	if t.State == knowledge.Answered {
		v.state, v.kind = text.StateAnswered(l), ui.Success
	}
	for _, a := range t.Answers {
		at := t.Address() + "/svar/" + string(a.ID)
		one := answerView{by: text.AskedBy(l, a.AuthorName, a.OrgName, calendar.Of(a.At)), paper: said(a.Words), accepted: a.Accepted, mine: a.Mine}
		if a.Helpful > 0 {
			one.helpful = text.HelpfulCount(l, a.Helpful)
		}
		if t.MayTalk && a.Author != r.Scope.Person {
			one.recommend = at + "/anbefaling"
		}
		if t.MayAccept {
			one.accept = at + "/besvaret"
		}
		if t.MayTalk {
			one.entry = writing + web.Query("svar", string(a.ID), "spoergsmaal", string(t.ID))
		}
		v.answers = append(v.answers, one)
	}
	return v
}

// said is what somebody has written in one field, as a document.
func said(words string) paper.Document {
	return paper.Document{Lang: i18n.Da.Tag(), Blocks: paper.Prose(words)}
}

func (w *Web) answer(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.library.AnswerTo(r.Context(), r.Scope, idOf(r), form.Get("words"), form.Get("once"))
	if err == nil {
		return w.toQuestion(r, text.SaidAnswered(r.Lang)), nil
	}
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	t, findErr := w.library.Talk(r.Context(), r.Scope, idOf(r))
	if findErr != nil {
		return web.Response{}, findErr
	}
	v := talkOf(r, t, ui.Form{Lang: r.Lang, Values: form, Errors: list})
	v.frame.Invalid = true
	return web.Again(talkPage(v)), nil
}

func (w *Web) toQuestion(r *web.Request, message string) web.Response {
	return web.SeeOther(questions + "/" + r.PathValue("item")).Saying(message)
}

// turn reads from a form whether something is switched on or off.
func turn(r *web.Request) (on bool, err error) {
	form, err := r.Form()
	return form.Get("on") != "nej", err
}

func (w *Web) helpful(r *web.Request) (web.Response, error) {
	on, err := turn(r)
	if err == nil {
		err = w.library.Helpful(r.Context(), r.Scope, idOf(r), knowledge.AnswerID(r.PathValue("answer")), on)
	}
	if err != nil {
		return web.Response{}, err
	}
	if !on {
		return w.toQuestion(r, text.SaidUnhelpful(r.Lang)), nil
	}
	return w.toQuestion(r, text.SaidHelpful(r.Lang)), nil
}

func (w *Web) accept(r *web.Request) (web.Response, error) {
	on, err := turn(r)
	if err == nil {
		err = w.library.Accept(r.Context(), r.Scope, idOf(r), knowledge.AnswerID(r.PathValue("answer")), on)
	}
	if err != nil {
		return web.Response{}, err
	}
	if !on {
		return w.toQuestion(r, text.SaidUnaccepted(r.Lang)), nil
	}
	return w.toQuestion(r, text.SaidAccepted(r.Lang)), nil
}

func (w *Web) follow(r *web.Request) (web.Response, error) {
	on, err := turn(r)
	if err == nil {
		err = w.library.Follow(r.Context(), r.Scope, idOf(r), on)
	}
	if err != nil {
		return web.Response{}, err
	}
	return w.toQuestion(r, followed(r.Lang, on)), nil
}

func followed(l i18n.Lang, on bool) string {
	if on {
		return text.SaidFollowing(l)
	}
	return text.SaidNotFollowing(l)
}

func (w *Web) followNetwork(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	on := form.Get("on") != "nej"
	if err := w.library.FollowNetwork(r.Context(), r.Scope, refOf(form.Get("network")), on); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(root).Saying(followed(r.Lang, on)), nil
}

// turned is the hidden field that switches something on or off.
func turned(on bool) []ui.Hidden {
	return []ui.Hidden{{Name: "on", Value: map[bool]string{true: "ja", false: "nej"}[on]}}
}
