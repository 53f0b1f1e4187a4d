package web

import (
	"net/url"
	"strconv"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

type showView struct {
	head
	filled
	at          string // of the meeting
	title       string
	state       string
	kind        ui.Kind
	said        string // what comes next, in words
	when        string
	relative    string
	formName    string
	place, link string
	organiser   string
	purpose     string
	reason      string
	series      string
	beside      []subject.Tab
	bids        bool   // whoever calls the meeting says who takes part
	activity    string // page of the activity that it is the meeting of
	agree       string // where a date is to be agreed on first
	version     int64

	mayRun, mayPropose             bool
	draft, called, running, held   bool
	sent, locked, over             bool
	written                        bool // there are minutes, or they are being written
	mayStart, mayInvite, maySettle bool
	mayRepeat                      bool
	repeated                       bool
	invitees                       int
	prepared                       string
	until                          string
	hash                           string

	me          *participantView
	answers     string
	people      []participantView
	candidates  []ui.Option
	agenda      []itemView
	proposals   []itemView
	parked      []itemView
	planned     string
	tasks       []taskView
	corrections []correctionView
	material    []fileView
	items       []ui.Option // to choose among for corrections and material
}

type participantView struct {
	id, name, about, why string
	perhaps, guest       bool
	stays                bool // is taken off elsewhere
	answer               string
	kind                 ui.Kind
	note                 string
	invited, unreachable bool
	came                 string
	cameKind             ui.Kind
	said                 meeting.Answer
	attended             meeting.Attendance
}

type itemView struct {
	id, at      string
	number      int
	title       string
	meta        string
	text        []string
	bullets     []string
	proposer    string
	notes       string
	by          string
	decisions   []decisionView
	first, last bool
	news        bool
	minutes     int
	version     int64
}

type decisionView struct{ id, text string }

type taskView struct {
	text, href, who, due string
	done                 bool
}

type correctionView struct {
	id, name, item, text, state string
	waiting                     bool
	href                        string
}

type fileView struct{ href, name, size, item string }

func (w *Web) show(r *web.Request) (web.Response, error) {
	v, err := w.showOf(r, filled{})
	if err != nil {
		return web.Response{}, err
	}
	return page(showPage(v))
}

func (w *Web) showOf(r *web.Request, f filled) (showView, error) {
	in, m, err := w.find(r)
	if err != nil {
		return showView{}, err
	}
	tasks, err := w.meetings.Tasks(r.Context(), r.Scope, m.ID)
	if err != nil {
		return showView{}, err
	}
	l := r.Lang
	v := showView{
		head:   w.headOf(r, in, m.Title, ui.Crumb{Text: text.Meetings(l), Href: moedesOf(in)}, ui.Crumb{Text: m.Title}),
		filled: f, at: m.ID.Address(), title: m.Title, state: meeting.StateName(l, m.State), kind: kindOf(m.State), when: m.When(l), formName: meeting.FormName(l, m.Form),
		place: m.Place, link: m.Link, organiser: m.OrganiserName, purpose: m.Purpose, reason: m.Reason, version: m.Version, hash: m.Hash,
		mayRun: m.MayRun(in, r.Scope) && !in.Closed,
		draft:  m.State == meeting.Draft, called: m.State == meeting.Called, running: m.State == meeting.Running, held: m.State == meeting.Held,
		sent: m.State == meeting.Sent, locked: m.State == meeting.Locked, over: m.State == meeting.Cancelled,
		repeated: m.Slot != m.Activity || m.Series != "", series: m.Series,
	}
	v.frame.Wide = true
	v.beside, v.bids = w.subjects.Beside(l, m.Ref, meeting.Noun, string(m.ID)), !in.Registered
	v.written = v.running || m.Written()
	if !m.Day.IsZero() && m.Live() {
		v.relative = i18n.Relative(l, m.Day, r.Today())
	}
	if !m.PreparedAt.IsZero() && m.Live() {
		v.prepared = text.PreparedAt(l, m.PreparedAt)
	}
	if v.sent {
		v.until = text.OpenUntil(l, m.CorrectUntil)
	}
	v.mayInvite = v.mayRun && (v.draft || v.called) && m.Timed()
	v.mayStart = v.mayRun && v.called && !m.Day.After(r.Today())
	v.maySettle = v.mayRun && (v.draft || v.called)
	v.mayPropose = (v.draft || v.called) && !in.Closed || v.mayRun && v.running
	v.mayRepeat = v.mayRun && m.Slot == "" && !m.Day.IsZero() && !v.over
	if a, ok := in.Activity(m.Slot); ok {
		v.activity = a.Address
		if !m.Timed() {
			v.agree = a.Address
		}
	} else if !m.Timed() {
		v.agree = v.at + "/ret"
	}
	v.said = saidOf(l, m, v, r.Today())
	v.fillPeople(r, in, m)
	v.fillAgenda(l, m)
	for _, t := range tasks {
		one := taskView{text: t.Text, href: t.Address(), who: t.Who(l), done: t.State != task.Pending}
		if !t.Due.IsZero() {
			one.due = i18n.Date(l, t.Due)
		}
		v.tasks = append(v.tasks, one)
	}
	for _, f := range m.Material {
		one := fileView{href: v.at + "/materiale/" + string(f.File), name: f.Name, size: sizeOf(l, f.Size)}
		if it, ok := m.Item(f.Item); ok {
			one.item = it.Title
		}
		v.material = append(v.material, one)
	}
	return v, nil
}

// saidOf is what comes next, in words.
func saidOf(l i18n.Lang, m *meeting.Meeting, v showView, today calendar.Date) string {
	switch {
	case v.draft && v.agree != "":
		return text.NextDate(l)
	case v.draft:
		return text.NextInvite(l)
	case v.called && m.Day.After(today):
		return text.NextWait(l, m.Day)
	case v.called:
		return text.NextStart(l)
	case v.running:
		return text.NextFinish(l)
	case v.held:
		return text.NextSend(l)
	case v.sent:
		return text.NextLock(l, m.CorrectUntil)
	case v.locked:
		return text.NextNothing(l)
	}
	return ""
}

func (v *showView) fillPeople(r *web.Request, in *subject.Subject, m *meeting.Meeting) {
	l := r.Lang
	taken := map[string]bool{}
	for _, p := range m.Participants {
		one := participantView{
			id: p.ID, name: p.Name, about: p.Organisation, why: p.Why, perhaps: !p.Required, guest: p.Guest(), answer: meeting.AnswerName(l, p.Answer), kind: answerKind(p.Answer),
			note: p.Note, stays: !in.Bids(p.Person), invited: p.Invited >= 0, unreachable: p.Email == "", came: meeting.AttendanceName(l, p.Attended), said: p.Answer, attended: p.Attended,
		}
		if p.Attended == meeting.Came {
			one.cameKind = ui.Success
		}
		if !one.invited {
			v.invitees++
		}
		taken[string(p.Person)] = true
		v.people = append(v.people, one)
		if !p.Guest() && string(p.Person) == r.Scope.Person {
			v.me = &v.people[len(v.people)-1]
		}
	}
	v.answers = answersOf(l, m.Count(meeting.Yes), m.Count(meeting.Maybe), m.Count(meeting.No), m.Count(""))
	for _, h := range in.Candidates() {
		if !taken[string(h.Person)] && in.Bids(h.Person) {
			v.candidates = append(v.candidates, ui.Option{Value: string(h.Person), Text: h.Name + " (" + or(h.OrgName, h.Title) + ")"})
		}
	}
}

func (v *showView) fillAgenda(l i18n.Lang, m *meeting.Meeting) {
	agenda := m.Having(meeting.OnAgenda)
	v.items = []ui.Option{{Value: "", Text: text.WholeMeeting(l)}}
	for i, it := range agenda {
		one := itemOf(l, m, it)
		one.number, one.first, one.last = i+1, i == 0, i == len(agenda)-1
		v.agenda = append(v.agenda, one)
		v.items = append(v.items, ui.Option{Value: it.ID, Text: strconv.Itoa(i+1) + ". " + it.Title})
	}
	for _, it := range m.Having(meeting.Proposed) {
		v.proposals = append(v.proposals, itemOf(l, m, it))
	}
	for _, it := range m.Having(meeting.Parked) {
		v.parked = append(v.parked, itemOf(l, m, it))
	}
	if sum := m.Planned(); sum > 0 {
		v.planned = text.PlannedTime(l, sum)
		if m.Timed() && !m.Several() {
			if have := int(m.End().Sub(m.Start()).Minutes()); sum > have {
				v.planned = text.PlannedTooMuch(l, sum, have)
			}
		}
	}
	for _, c := range m.Corrections {
		one := correctionView{id: c.ID, name: c.Name, text: c.Text, waiting: c.State == meeting.Waiting, state: correctionName(l, c.State)}
		if it, ok := m.Item(c.Item); ok {
			one.item, one.href = it.Title, v.at+"/punkter/"+it.ID
		}
		v.corrections = append(v.corrections, one)
	}
}

func correctionName(l i18n.Lang, s meeting.CorrectionState) string {
	switch s {
	case meeting.TakenIn:
		return text.CorrectionTaken(l)
	case meeting.LeftOut:
		return text.CorrectionLeft(l)
	case meeting.Waiting:
	}
	return text.CorrectionWaits(l)
}

func itemOf(l i18n.Lang, m *meeting.Meeting, it meeting.Item) itemView {
	v := itemView{
		id: it.ID, at: m.ID.Address() + "/punkter/" + it.ID, title: it.Title, meta: meeting.AimName(l, it.Aim), proposer: it.Proposer, notes: it.Notes,
		news: it.Origin == meeting.FromNews || it.Origin == meeting.FromTasks, minutes: it.Minutes, version: it.Version,
	}
	if it.Minutes > 0 {
		v.meta += " · " + text.MinutesShort(l, it.Minutes)
	}
	if it.OwnerName != "" {
		v.meta += " · " + it.OwnerName
	}
	if it.Origin == meeting.FromParking {
		v.meta += " · " + text.FromLastTime(l)
	}
	if v.news {
		v.meta += " · " + text.LiesReady(l)
	}
	v.text, v.bullets = proseOf(it.Text)
	if it.NotedBy != "" {
		v.by = text.WrittenBy(l, it.NotedBy, it.NotedAt)
	}
	for _, d := range m.DecidedUnder(it.ID) {
		v.decisions = append(v.decisions, decisionView{d.ID, d.Text})
	}
	return v
}

func sizeOf(l i18n.Lang, bytes int) string {
	if bytes >= 1<<20 {
		return i18n.Number(l, float64(bytes)/(1<<20), 1) + " MB"
	}
	return i18n.Int(l, max(1, bytes/1024)) + " kB"
}

// form is one of the page's forms, as it was filled in or with what stands now.
func (v showView) form(which string, pairs ...string) ui.Form {
	f := v.of(which, v.frame.Lang)
	if len(f.Values) == 0 {
		f.Values = url.Values{}
		for i := 0; i+1 < len(pairs); i += 2 {
			f.Values.Set(pairs[i], pairs[i+1])
		}
	}
	return f
}

func aimOptions(l i18n.Lang) []ui.Option {
	var options []ui.Option
	for _, a := range meeting.Aims() {
		options = append(options, ui.Option{Value: string(a), Text: meeting.AimName(l, a)})
	}
	return options
}

func answerOptions(l i18n.Lang) []ui.Option {
	return []ui.Option{{Value: "yes", Text: text.AnswerYes(l)}, {Value: "no", Text: text.AnswerNo(l)}, {Value: "maybe", Text: text.AnswerMaybe(l)}}
}

func ruleOptions(l i18n.Lang) []ui.Option {
	names := map[meeting.Every]string{
		meeting.Weekly: text.EveryWeek(l), meeting.Fortnightly: text.EveryFortnight(l), meeting.Monthly: text.EveryMonth(l), meeting.Quarterly: text.EveryQuarter(l),
	}
	var options []ui.Option
	for _, e := range meeting.Rules() {
		options = append(options, ui.Option{Value: string(e), Text: names[e]})
	}
	return options
}
