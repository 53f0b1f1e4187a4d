package web

import (
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

type listView struct {
	head
	mine    bool
	past    bool
	mayCall bool
	call    string // where a meeting without an activity is called
	filters []ui.Tab
	columns []ui.Column
	rows    []rowView
	slots   []slotView
	pages   ui.PagesProps
	empty   ui.EmptyProps
}

type rowView struct {
	title, href, of string
	when, relative  string
	form            string
	state           string
	kind            ui.Kind
	answers, my     string
	myKind          ui.Kind
}

type slotView struct{ name, when, href string }

func (w *Web) list(r *web.Request, ref subject.Ref) (web.Response, error) {
	q := r.URL.Query()
	past := q.Get("vis") == "holdte"
	in, p, err := w.meetings.Of(r.Context(), r.Scope, ref, past, q.Get("efter"))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	at := moedesOf(in)
	v := listView{head: w.headOf(r, in, text.MeetingsOf(l, in.Name), ui.Crumb{Text: text.Meetings(l)}), past: past, mayCall: in.MayLead && !in.Closed, call: at + "/nyt"}
	v.fill(r, p, at, past)
	v.empty = ui.EmptyProps{What: text.NoMeetings(l), Why: text.NoMeetingsWhy(l)}
	if past {
		v.empty = ui.EmptyProps{What: text.NoPastMeetings(l)}
	}
	if v.mayCall && !past {
		taken := map[string]bool{}
		for _, m := range p.Meetings {
			taken[m.Slot] = true
		}
		for _, a := range in.Activities {
			if meeting.Meets(a) && !a.Done && !taken[a.Key] {
				s := slotView{name: a.Name.In(l), when: text.Unsettled(l), href: at + "/nyt" + query("aktivitet", a.Key)}
				if !a.Day.IsZero() {
					s.when = i18n.DateLong(l, a.Day)
					if !a.Agreed {
						s.when = text.DateIsProposed(l, a.Day)
					}
				}
				v.slots = append(v.slots, s)
			}
		}
	}
	return page(listPage(v))
}

func (w *Web) mine(r *web.Request) (web.Response, error) {
	q := r.URL.Query()
	past := q.Get("vis") == "holdte"
	p, err := w.meetings.Mine(r.Context(), r.Scope, past, q.Get("efter"))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := listView{head: head{frame: r.Frame(text.MyMeetings(l), ui.Crumb{Text: text.MyMeetings(l)})}, mine: true, past: past}
	v.fill(r, p, list, past)
	v.empty = ui.EmptyProps{What: text.NoMeetingsMine(l), Why: text.NoMeetingsMineWhy(l)}
	if past {
		v.empty = ui.EmptyProps{What: text.NoPastMeetings(l)}
	}
	return page(listPage(v))
}

func (v *listView) fill(r *web.Request, p meeting.Page, at string, past bool) {
	l := r.Lang
	v.frame.Wide = true
	v.filters = []ui.Tab{
		{Text: text.ShowComing(l), Href: at, Current: !past},
		{Text: text.ShowPast(l), Href: at + "?vis=holdte", Current: past},
	}
	v.columns = []ui.Column{{Text: text.ColumnMeeting(l)}, {Text: text.ColumnTime(l)}, {Text: text.ColumnState(l)}, {Text: text.ColumnAnswers(l)}, {Text: text.ColumnMine(l)}}
	v.pages = ui.PagesProps{Lang: l}
	for _, m := range p.Meetings {
		row := rowView{title: m.Title, href: m.ID.Address(), when: m.When(l), form: meeting.FormName(l, m.Form), state: meeting.StateName(l, m.State), kind: kindOf(m.State)}
		if v.mine {
			row.of = p.Labels[m.Ref].Name
		}
		if !m.Day.IsZero() && !past {
			row.relative = i18n.Relative(l, m.Day, r.Today())
		}
		if m.State == meeting.Called || m.State == meeting.Running {
			row.answers = answersOf(l, m.Yes, m.Maybe, m.No, m.Missing)
		}
		if m.Mine != nil && m.State == meeting.Called {
			row.my, row.myKind = meeting.AnswerName(l, m.Mine.Answer), answerKind(m.Mine.Answer)
		}
		v.rows = append(v.rows, row)
	}
	which := ""
	if past {
		which = "holdte"
	}
	if r.URL.Query().Get("efter") != "" {
		v.pages.Previous = at + query("vis", which)
	}
	if p.Next != "" {
		v.pages.Next = at + query("vis", which, "efter", p.Next)
	}
}

func kindOf(s meeting.State) ui.Kind {
	switch s {
	case meeting.Called, meeting.Sent:
		return ui.Info
	case meeting.Running:
		return ui.Success
	case meeting.Held:
		return ui.Warning
	case meeting.Cancelled:
		return ui.Failure
	case meeting.Draft, meeting.Locked:
	}
	return ui.Neutral
}

func answerKind(a meeting.Answer) ui.Kind {
	switch a {
	case meeting.Yes:
		return ui.Success
	case meeting.No:
		return ui.Failure
	case meeting.Maybe:
		return ui.Info
	}
	return ui.Warning
}

// answersOf counts what people have answered; nobody's "maybe" is not told of.
func answersOf(l i18n.Lang, yes, maybe, no, missing int) string {
	if maybe > 0 {
		return text.AnswersMaybe(l, yes, maybe, no, missing)
	}
	return text.Answers(l, yes, no, missing)
}
