package web

import (
	"net/url"
	"strconv"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/knowledge/text"
)

// summary is a review as it stands on the tool.
type summary struct {
	headline string // how many have answered
	counts   string
	when     string
	version  string
	outcome  string
	kind     ui.Kind
	reason   string
	by       string
	href     string // all answers; empty for who may not read them
}

func summariesOf(l i18n.Lang, v knowledge.View, today calendar.Date) []summary {
	var all []summary
	for _, r := range v.Reviews {
		s := summaryOf(l, r, today)
		if v.Place != nil {
			s.href = r.Address()
		}
		all = append(all, s)
	}
	return all
}

func summaryOf(l i18n.Lang, r *knowledge.Review, today calendar.Date) summary {
	answered := len(r.Answered())
	s := summary{headline: text.ReviewedBy(l, answered, len(r.Responses)), when: text.ReviewWasDue(l, r.Due), version: text.ReviewVersion(l, int(r.Version))}
	if r.Open(today) {
		s.when = text.ReviewDue(l, r.Due)
	}
	if answered > 0 {
		s.counts = text.ReviewCounts(l, r.Count(knowledge.Works), r.Count(knowledge.WorksIf), r.Count(knowledge.WorksNot))
	}
	if r.Outcome != knowledge.Undecided {
		s.outcome, s.kind, s.reason, s.by = outcomeWords(l, r.Settlement), outcomeKind(r.Outcome), r.Reason, text.OutcomeWritten(l, r.By, calendar.Of(r.At))
	}
	return s
}

func outcomeWords(l i18n.Lang, o knowledge.Settlement) string {
	if o.Version > 0 {
		return text.OutcomeLine(l, o.Outcome.Name(l), int(o.Version))
	}
	return o.Outcome.Name(l)
}

func outcomeKind(o knowledge.Outcome) ui.Kind {
	switch o {
	case knowledge.Taken:
		return ui.Success
	case knowledge.Partly:
		return ui.Info
	case knowledge.Not, knowledge.Undecided:
	}
	return ui.Neutral
}

type reviewView struct {
	frame    ui.Frame
	over     string
	title    string
	toolHref string
	address  string
	about    summary
	replies  []replyView

	ownTitle   string
	ownWritten string
	mayAnswer  bool
	answer     ui.Form
	verdicts   []ui.Option
	seen       string

	mayMove  bool
	move     ui.Form
	settles  []settleView
	outcomes []ui.Option
	errors   ui.Errors
}

type replyView struct {
	municipality, verdict, changes, needs, by string
	kind                                      ui.Kind
	outcome, reason, settledBy                string
	outcomeKind                               ui.Kind
	answered                                  bool
}

// settleView is a form for what came of the whole or of one answer.
type settleView struct {
	id      string // of the form on the page
	of      string // the municipality; empty for the whole
	summary string
	open    bool
	form    ui.Form
}

func verdictKind(v knowledge.Verdict) ui.Kind {
	switch v {
	case knowledge.Works:
		return ui.Success
	case knowledge.WorksIf:
		return ui.Warning
	case knowledge.WorksNot:
		return ui.Failure
	}
	return ui.Neutral
}

func reviewOf(r *web.Request, v knowledge.ReviewView) reviewView {
	l := r.Lang
	one := reviewView{
		frame: frameOf(r, text.ReviewOf(l, v.Tool.Title), ui.Crumb{Text: v.Tool.Title, Href: v.Tool.Address()}, ui.Crumb{Text: text.Review(l)}),
		over:  v.Tool.Label.In(l), title: text.ReviewOf(l, v.Tool.Title), toolHref: v.Tool.Address() + "/versioner/" + strconv.FormatInt(v.Version, 10), address: v.Address(),
		about: summaryOf(l, v.Review, r.Today()), mayAnswer: v.MayAnswer, mayMove: v.MayMove, move: ui.Form{Lang: l},
	}
	one.frame.Address = v.Address()
	for _, k := range knowledge.Verdicts() {
		one.verdicts = append(one.verdicts, ui.Option{Value: string(k), Text: k.Name(l)})
	}
	for _, o := range knowledge.Outcomes() {
		one.outcomes = append(one.outcomes, ui.Option{Value: string(o), Text: o.Name(l)})
	}
	if v.Own != nil {
		one.ownTitle, one.seen = text.OwnReply(l, v.Own.OrgName), strconv.FormatInt(v.Own.Changed, 10)
		one.answer = ui.Form{Lang: l, Values: url.Values{"verdict": {string(v.Own.Verdict)}, "changes": {v.Own.Changes}, "needs": {v.Own.Needs}}}
		if v.Own.Changed > 0 {
			one.ownWritten = text.ReplyWritten(l, v.Own.PersonName, calendar.Of(v.Own.At))
		}
	}
	settle := func(of organisation.ID, summary string, o knowledge.Settlement) {
		if !v.MaySettle || len(v.Answered()) == 0 {
			return
		}
		values := url.Values{"outcome": {string(o.Outcome)}, "reason": {o.Reason}}
		if o.Version > 0 {
			values.Set("version", strconv.FormatInt(o.Version, 10))
		}
		one.settles = append(one.settles, settleView{id: "udfald-" + strconv.Itoa(len(one.settles)), of: string(of), summary: summary, form: ui.Form{Lang: l, Values: values}})
	}
	settle("", text.WriteOutcome(l), v.Settlement)
	for _, x := range v.Responses {
		reply := replyView{municipality: x.OrgName, verdict: x.Verdict.Name(l), kind: verdictKind(x.Verdict), changes: x.Changes, needs: x.Needs, answered: x.Verdict != ""}
		if reply.answered {
			reply.by = text.RepliedBy(l, x.PersonName, calendar.Of(x.At))
			settle(x.Organisation, text.WriteOutcomeFor(l, x.OrgName), x.Settlement)
		}
		if x.Outcome != knowledge.Undecided {
			reply.outcome, reply.outcomeKind, reply.reason = outcomeWords(l, x.Settlement), outcomeKind(x.Outcome), x.Reason
			reply.settledBy = text.OutcomeWritten(l, x.By, calendar.Of(x.Settlement.At))
		}
		one.replies = append(one.replies, reply)
	}
	return one
}

func (w *Web) seekReview(r *web.Request) (knowledge.ReviewView, error) {
	return w.library.Review(r.Context(), r.Scope, reviewID(r))
}

func reviewID(r *web.Request) knowledge.ReviewID { return knowledge.ReviewID(r.PathValue("review")) }

func (w *Web) review(r *web.Request) (web.Response, error) {
	v, err := w.seekReview(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(reviewPage(reviewOf(r, v))), nil
}

func (w *Web) askReview(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	due, err := dueOf(form)
	if err == nil {
		_, err = w.library.AskReview(r.Context(), r.Scope, idOf(r), due)
	}
	if err == nil {
		return web.SeeOther(entries + "/" + r.PathValue("item")).Saying(text.SaidSentToReview(r.Lang)), nil
	}
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v, findErr := w.seek(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	again := showOf(r, v)
	again.reviewForm, again.frame.Invalid = ui.Form{Lang: r.Lang, Values: form, Errors: list}, true
	return web.Again(showPage(again)), nil
}

// dueOf reads the day; a fault for one that does not exist.
func dueOf(form url.Values) (calendar.Date, error) {
	due, ok := web.Day(form, "due")
	if !ok {
		return due, &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "due", Message: text.DueMissing}}}
	}
	return due, nil
}

func (w *Web) respond(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	seen, _ := strconv.ParseInt(form.Get("version"), 10, 64) // none is that of an answer not given
	err = w.library.Respond(r.Context(), r.Scope, reviewID(r), knowledge.Reply{
		Verdict: knowledge.Verdict(form.Get("verdict")), Changes: form.Get("changes"), Needs: form.Get("needs"), Seen: seen,
	})
	if err == nil {
		return web.SeeOther(reviewing + "/" + r.PathValue("review")).Saying(text.SaidReplied(r.Lang)), nil
	}
	return w.reviewAgain(r, err, func(v *reviewView, _ knowledge.ReviewView, list ui.Errors) {
		v.answer = ui.Form{Lang: r.Lang, Values: form, Errors: list}
	}, func(v knowledge.ReviewView) ui.BothProps { return bothReplies(r, v, form) })
}

// reviewAgain shows the review with what could not be taken; after a stale
// write, both versions.
func (w *Web) reviewAgain(r *web.Request, err error, fill func(*reviewView, knowledge.ReviewView, ui.Errors), both func(knowledge.ReviewView) ui.BothProps) (web.Response, error) {
	list, mendable := ui.ErrorsOf(r.Lang, err)
	stale := fault.Is(err, fault.Stale) && both != nil
	if fault.Is(err, fault.Forbidden) || !mendable && !stale {
		return web.Response{}, err
	}
	v, findErr := w.seekReview(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	if stale {
		return web.Both(ui.BothVersions(both(v))), nil
	}
	one := reviewOf(r, v)
	fill(&one, v, list)
	one.errors, one.frame.Invalid = list, true
	return web.Again(reviewPage(one)), nil
}

// bothReplies is the answer as a colleague has saved it beside what the reader
// wrote.
func bothReplies(r *web.Request, v knowledge.ReviewView, yours url.Values) ui.BothProps {
	l := r.Lang
	one := reviewOf(r, v)
	name := func(value string) string { return called(one.verdicts, value) }
	return ui.BothProps{Frame: one.frame, Action: one.address + "/svar", Version: v.Own.Changed, Keep: one.address, Fields: []ui.BothField{
		{Name: "verdict", Label: text.VerdictLabel(l), Now: string(v.Own.Verdict), Yours: yours.Get("verdict"), NowText: name(string(v.Own.Verdict)), YoursText: name(yours.Get("verdict"))},
		{Name: "changes", Label: text.ChangesLabel(l), Now: v.Own.Changes, Yours: yours.Get("changes")},
		{Name: "needs", Label: text.NeedsLabel(l), Now: v.Own.Needs, Yours: yours.Get("needs")},
	}}
}

func (w *Web) moveReview(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	due, err := dueOf(form)
	if err == nil {
		err = w.library.Move(r.Context(), r.Scope, reviewID(r), due)
	}
	if err == nil {
		return web.SeeOther(reviewing + "/" + r.PathValue("review")).Saying(text.SaidMoved(r.Lang)), nil
	}
	return w.reviewAgain(r, err, func(v *reviewView, _ knowledge.ReviewView, list ui.Errors) {
		v.move = ui.Form{Lang: r.Lang, Values: form, Errors: list}
	}, nil)
}

func (w *Web) settle(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	version, _ := strconv.ParseInt(form.Get("version"), 10, 64) // what is no number is no version
	err = w.library.Settle(r.Context(), r.Scope, reviewID(r), organisation.ID(form.Get("organisation")), knowledge.Settlement{
		Outcome: knowledge.Outcome(form.Get("outcome")), Reason: form.Get("reason"), Version: version,
	})
	if err == nil {
		return web.SeeOther(reviewing + "/" + r.PathValue("review")).Saying(text.SaidSettled(r.Lang)), nil
	}
	return w.reviewAgain(r, err, func(v *reviewView, _ knowledge.ReviewView, list ui.Errors) {
		for i := range v.settles {
			s := &v.settles[i]
			if s.of != form.Get("organisation") {
				continue
			}
			s.open = true
			for j := range list {
				if list[j].Name != "" {
					list[j].Name = s.id + "-" + list[j].Name
				}
			}
			s.form = ui.Form{Lang: r.Lang, Values: form, Errors: list}
		}
	}, nil)
}

// field is a question of one of several forms on a page, which bears the
// form's id in its own.
func (s settleView) field(name, label string) ui.Field {
	f := s.form.Field(name, label).WithID(s.id + "-" + name)
	f.Error = s.form.Errors.Of(f.ID)
	return f
}
