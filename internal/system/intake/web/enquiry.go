package web

import (
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/intake/text"

	"github.com/google/uuid"
)

func enquiryState(l i18n.Lang, e *intake.Enquiry) (string, ui.Kind) {
	switch e.State {
	case intake.Received:
		return text.EnquiryReceived(l), ui.Warning
	case intake.Clarified:
		return text.EnquiryClarified(l), ui.Neutral
	case intake.Invited:
		return text.EnquiryInvited(l), ui.Success
	case intake.WaitsForRound:
		return text.EnquiryWaits(l), ui.Neutral
	case intake.Answered:
		return text.EnquiryAnswered(l), ui.Neutral
	}
	return string(e.State), ui.Neutral
}

// askView is where an enquiry is written, or registered after a call.
type askView struct {
	frame         ui.Frame
	heading       ui.HeadingProps
	form          ui.Form
	action, back  string
	phone         bool
	organisations []ui.Option
}

func (w *Web) asking(r *web.Request) (web.Response, error) {
	v, err := w.askOf(r, ui.Form{Lang: r.Lang, Values: map[string][]string{"once": {uuid.NewString()}}})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(askPage(v)), nil
}

func (w *Web) askOf(r *web.Request, form ui.Form) (askView, error) {
	l := r.Lang
	in, err := w.intake.Asking(r.Context(), r.Scope, roundID(r))
	if err != nil {
		return askView{}, err
	}
	v := askView{
		heading: ui.HeadingProps{Text: text.WriteEnquiry(l), Over: in.Title, Lead: text.EnquiryLead(l, in.Person.Name)},
		form:    form, action: in.ID.Address() + "/henvendelse", back: in.ID.Address(), phone: in.Staff(),
	}
	if v.phone {
		v.heading.Text, v.heading.Lead = text.RegisterCall(l), text.CallLead(l)
	}
	v.frame = frameOf(r, in.Round, v.heading.Text, ui.Crumb{Text: v.heading.Text})
	v.frame.Invalid = len(form.Errors) > 0
	for _, o := range in.Organisations {
		v.organisations = append(v.organisations, ui.Option{Value: string(o.ID), Text: o.Name})
	}
	return v, nil
}

func (w *Web) ask(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id, err := w.intake.Enquire(r.Context(), r.Scope, intake.NewEnquiry{
		Round: roundID(r), Organisation: organisation.ID(form.Get("organisation")), Once: form.Get("once"),
		Asked: intake.Asked{Need: form.Get("need"), Outcome: form.Get("outcome"), Who: form.Get("who"), Title: form.Get("title"), Reach: form.Get("reach")},
	})
	if err == nil {
		return web.SeeOther(id.Address()).Saying(text.EnquirySent(r.Lang)), nil
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.askOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(askPage(v)), nil
}

type enquiriesView struct {
	frame ui.Frame
	rows  []ownRow
}

func (w *Web) enquiries(r *web.Request) (web.Response, error) {
	l := r.Lang
	all, err := w.intake.Enquiries(r.Context(), r.Scope)
	if err != nil {
		return web.Response{}, err
	}
	v := enquiriesView{frame: r.Frame(text.Enquiries(l), ui.Crumb{Text: text.Rounds(l), Href: list}, ui.Crumb{Text: text.Enquiries(l)})}
	v.frame.Within(list)
	for _, e := range all {
		row := ownRow{name: e.Name, href: e.ID.Address(), round: e.Round.Title + " · " + i18n.DateTime(l, e.At)}
		row.state, row.kind = enquiryState(l, e)
		v.rows = append(v.rows, row)
	}
	return web.Page(enquiriesPage(v)), nil
}

// enquiryView is one enquiry with what has been found out and answered.
type enquiryView struct {
	frame    ui.Frame
	heading  ui.HeadingProps
	facts    []fact
	clear    []fact // empty while it is not clarified
	answer   string
	apply    string // address of the application to which it led
	handles  bool
	form     ui.Form
	at       string
	version  int64
	outcomes []ui.Option
	rounds   []ui.Option
	past     []pastRow
}

type fact struct{ term, text string }

type pastRow struct{ at, who, what string }

func (w *Web) enquiry(r *web.Request) (web.Response, error) {
	v, err := w.enquiryOf(r, nil)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(enquiryPage(v)), nil
}

func (w *Web) enquiryOf(r *web.Request, sent *ui.Form) (enquiryView, error) {
	l := r.Lang
	e, err := w.intake.FindEnquiry(r.Context(), r.Scope, enquiryID(r))
	if err != nil {
		return enquiryView{}, err
	}
	v := enquiryView{
		frame:   r.Frame(text.EnquiryFrom(l, e.Name), ui.Crumb{Text: text.Rounds(l), Href: list}, ui.Crumb{Text: text.Enquiries(l), Href: enquiries}, ui.Crumb{Text: e.Name}),
		heading: ui.HeadingProps{Text: text.EnquiryFrom(l, e.Name), Over: e.Round.Title}, answer: e.Answer, handles: e.Staff() && !e.Done(), at: e.ID.Address(), version: e.Version,
	}
	v.frame.Within(list)
	v.heading.State, v.heading.Kind = enquiryState(l, e.Enquiry)
	way := text.WayWritten(l)
	if e.Way == intake.Phone {
		way = text.WayPhone(l, e.EnteredBy)
	}
	v.facts = facts(text.FieldNeed(l), e.Need, text.FieldOutcome(l), e.Outcome, text.FieldWho(l), e.Who, text.FieldPost(l), e.Title, text.FieldReach(l), e.Reach,
		text.Received(l), i18n.DateTime(l, e.At), text.Way(l), way, text.FieldContact(l), named(e.Round.Person))
	if !e.Clear.Day.IsZero() {
		v.clear = facts(text.FieldDay(l), i18n.Date(l, e.Clear.Day), text.FieldPeople(l), e.Clear.People, text.FieldNeeds(l), e.Clear.Needs,
			text.FieldProcess(l), e.Clear.Process, text.FieldStart(l), e.Clear.Start)
	}
	if e.Application != "" && !e.Staff() {
		v.apply = e.Application.Address()
	}
	v.form = ui.Form{Lang: l, Values: map[string][]string{
		"people": {e.Clear.People}, "needs": {e.Clear.Needs}, "process": {e.Clear.Process}, "start": {e.Clear.Start},
	}}
	ui.SetDate(v.form.Values, "day", e.Clear.Day)
	if sent != nil {
		v.form, v.frame.Invalid = *sent, true
	}
	v.outcomes = []ui.Option{{Value: string(intake.Invited), Text: text.LeadOn(l)}}
	if e.Round.Intake().Waiting {
		v.outcomes = append(v.outcomes, ui.Option{Value: string(intake.WaitsForRound), Text: text.LetWait(l)})
	}
	v.outcomes = append(v.outcomes, ui.Option{Value: string(intake.Answered), Text: text.JustAnswer(l)})
	for _, in := range e.Rounds {
		v.rounds = append(v.rounds, ui.Option{Value: string(in.ID), Text: in.Title})
	}
	for _, p := range e.Past {
		v.past = append(v.past, pastRow{i18n.DateTime(l, p.At), p.PersonName, enquiryPast(l, p.Verb)})
	}
	return v, nil
}

// facts are pairs of a term and what is known, without those that are empty.
func facts(pairs ...string) []fact {
	var all []fact
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			all = append(all, fact{pairs[i], pairs[i+1]})
		}
	}
	return all
}

func enquiryPast(l i18n.Lang, verb string) string {
	switch verb {
	case "received":
		return text.EnquiryReceived(l)
	case "clarified":
		return text.EnquiryClarified(l)
	case string(intake.Invited):
		return text.EnquiryInvited(l)
	case string(intake.WaitsForRound):
		return text.EnquiryWaits(l)
	}
	return text.EnquiryAnswered(l)
}

func (w *Web) clarify(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	day, _ := web.Day(form, "day") // a day that isn't is refused as none
	err = w.intake.Clarify(r.Context(), r.Scope, enquiryID(r), intake.Clarification{
		Day: day, Needs: form.Get("needs"), Process: form.Get("process"), Start: form.Get("start"), People: form.Get("people"),
	}, web.Version(form))
	return w.handled(r, err, text.ClarificationSaved(r.Lang))
}

func (w *Web) answer(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.intake.Answer(r.Context(), r.Scope, enquiryID(r), intake.Outcome{
		State: intake.EnquiryState(form.Get("outcome")), Round: intake.RoundID(form.Get("round")), Answer: form.Get("answer"),
	}, web.Version(form))
	return w.handled(r, err, text.AnswerSent(r.Lang))
}

// handled goes back to the enquiry, or shows what was sent again; beside what
// is saved when somebody else has changed it meanwhile.
func (w *Web) handled(r *web.Request, err error, said string) (web.Response, error) {
	if err == nil {
		return web.SeeOther(enquiryID(r).Address()).Saying(said), nil
	}
	form, _ := r.Form() // it has been read
	sent, stale := ui.Form{Lang: r.Lang, Values: form}, fault.Is(err, fault.Stale)
	if stale {
		sent.Errors = ui.Errors{{Text: text.StaleEnquiry(r.Lang)}}
	} else if sent, err = again(r, form, err); err != nil {
		return web.Response{}, err
	}
	v, err := w.enquiryOf(r, &sent)
	if err != nil {
		return web.Response{}, err
	}
	if stale {
		return web.Both(enquiryPage(v)), nil
	}
	return web.Again(enquiryPage(v)), nil
}
