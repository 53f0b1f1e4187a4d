package web

import (
	"net/url"
	"strings"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	"github.com/google/uuid"
)

// beginView is the form that makes a meeting.
type beginView struct {
	head
	heading string
	lead    string
	slot    string
	form    ui.Form
	action  string
	once    string
	when    string // of the activity's meeting
	where   string
	agree   string // where the activity's date is agreed on
	people  []ui.Option
	back    string
}

func (w *Web) begin(r *web.Request, ref subject.Ref) (web.Response, error) {
	in, err := w.subject(r, ref)
	if err != nil {
		return web.Response{}, err
	}
	slot := r.URL.Query().Get("aktivitet")
	n, offers, err := meeting.Outline(in, r.Scope, slot)
	if err != nil {
		return web.Response{}, err
	}
	values := url.Values{"title": {n.Title}, "purpose": {n.Purpose}, "form": {string(n.Form)}, "once": {uuid.NewString()}}
	for _, o := range offers {
		if o.Ticked {
			values.Add("people", string(o.Holder.Person))
		}
	}
	return page(beginPage(w.beginOf(r, in, slot, n, offers, ui.Form{Lang: r.Lang, Values: values})))
}

// subject is the one that the address names; whoever may not call its meetings
// is refused.
func (w *Web) subject(r *web.Request, ref subject.Ref) (*subject.Subject, error) {
	in, _, err := w.meetings.Of(r.Context(), r.Scope, ref, false, "")
	if err != nil {
		return nil, err
	}
	if !in.MayLead {
		return nil, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyLeadersCall(l, meeting.Leaders(l, in)) })
	}
	return in, nil
}

func (w *Web) beginOf(r *web.Request, in *subject.Subject, slot string, n meeting.New, offers []meeting.Offer, form ui.Form) beginView {
	l := r.Lang
	v := beginView{
		head:    w.headOf(r, in, text.NewMeeting(l), ui.Crumb{Text: text.Meetings(l), Href: moedesOf(in)}, ui.Crumb{Text: text.NewMeeting(l)}),
		heading: text.NewMeeting(l), lead: text.NewMeetingLead(l), slot: slot, form: form, action: moedesOf(in) + "/nyt", once: form.Values.Get("once"), back: moedesOf(in),
	}
	if slot != "" {
		a, _ := in.Activity(slot)
		v.heading = text.CallMeeting(l, i18n.Lower(a.Name.In(l)))
		v.when, v.where = n.When(l), n.Place
		if !n.Timed() {
			v.agree = a.Address
		}
	}
	for _, o := range offers {
		hint := o.Why
		if o.Holder.OrgName != "" {
			hint = strings.TrimPrefix(hint+" · "+o.Holder.OrgName, " · ")
		}
		if !o.Required {
			hint += " · " + text.Perhaps(l)
		}
		v.people = append(v.people, ui.Option{Value: string(o.Holder.Person), Text: o.Holder.Name, Hint: hint})
	}
	return v
}

func detailsOf(form url.Values) (d meeting.Details, c fault.Checks) {
	d = meeting.Details{
		Title: form.Get("title"), Purpose: form.Get("purpose"), Form: meeting.Form(form.Get("form")), Place: form.Get("place"), Link: form.Get("link"),
		StartsAt: clockOf(form.Get("starts_at")), EndsAt: clockOf(form.Get("ends_at")),
	}
	day, ok := web.Day(form, "day")
	if !ok {
		c.Add("day", text.DayMissing)
	}
	last, ok := web.Day(form, "last_day")
	if !ok {
		c.Add("last_day", text.LastDayWrong)
	}
	d.Day, d.Last = day, last
	return d, c
}

// clockOf takes a time as people write it, 9.00 or 9:00, as 09:00.
func clockOf(s string) string {
	s = strings.ReplaceAll(strings.TrimSpace(s), ".", ":")
	if len(s) == len("9:00") {
		s = "0" + s
	}
	return s
}

func (w *Web) create(r *web.Request, ref subject.Ref) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	in, err := w.subject(r, ref)
	if err != nil {
		return web.Response{}, err
	}
	slot := form.Get("slot")
	outlined, offers, err := meeting.Outline(in, r.Scope, slot)
	if err != nil {
		return web.Response{}, err
	}
	d, checks := detailsOf(form)
	n := meeting.New{Slot: slot, Details: d, People: []organisation.PersonID{}, Once: form.Get("once")}
	for _, person := range form["people"] {
		n.People = append(n.People, organisation.PersonID(person))
	}
	err = checks.Err()
	var made meeting.ID
	if err == nil {
		made, err = w.meetings.Create(r.Context(), r.Scope, ref, n)
	}
	if err == nil {
		return web.SeeOther(made.Address()).Saying(text.MeetingMade(r.Lang)), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v := w.beginOf(r, in, slot, outlined, offers, ui.Form{Lang: r.Lang, Values: form, Errors: list})
	v.frame.Invalid = true
	return web.Again(beginPage(v)), nil
}

func formOptions(l i18n.Lang) []ui.Option {
	var options []ui.Option
	for _, f := range meeting.Forms() {
		options = append(options, ui.Option{Value: string(f), Text: meeting.FormName(l, f)})
	}
	return options
}
