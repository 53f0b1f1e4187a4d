package web

import (
	"net/url"
	"slices"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"

	subjectweb "tovholder/internal/core/subject/web"
)

type activityView struct {
	head
	name, phase string
	when        string
	relative    string
	window      string
	why         string
	state       string
	stateKind   ui.Kind
	provisional bool
	gateHelp    string // what a provisional date waits for
	assumed     bool
	outside     string
	reason      string
	place       string
	form        string
	length      string
	purpose     string
	notes       string
	responsible string
	who         []whoView
	meeting     meetingView
	arrangement arrangementView
	papers      []paperView
	parts       []partView
	criteria    []criterionView
	mayLead     bool
	leaders     string
	change      string // address that a change is previewed at
	version     int64
	fix         ui.Form
	complete    ui.Form
	gate        bool
	done, fixed bool
	waits       string // why it can't be completed yet
	again       []ui.FieldError
}

type meetingView struct {
	href, words, state string
	kind               ui.Kind
}

// meetingOf leads to the activity's meeting, or to where one is called.
func meetingOf(l i18n.Lang, around course.Around) meetingView {
	c, a := around.Course, around.Activity
	switch m := around.Meeting; {
	case m != nil:
		v := meetingView{href: m.ID.Address(), words: text.SeeMeeting(l), state: meeting.StateName(l, m.State)}
		if m.Written() {
			v.words, v.kind = text.SeeMinutes(l), ui.Success
		}
		return v
	case around.Meets && c.May(programme.MayLead) && c.State == course.Active && a.State != course.Done:
		return meetingView{href: c.Address() + "/moeder/nyt" + web.Query("aktivitet", a.Key), words: text.CallMeeting(l)}
	}
	return meetingView{}
}

type whoView struct {
	role, note    string
	perhaps, must bool
	people        []string
}

type paperView struct {
	id, name, who, href string
	state               string
	kind                ui.Kind
	byHand              bool // the caller may say when it was signed
}

// signedHere reports whether the activity's documents are signed in the program.
func (v activityView) signedHere() bool {
	return slices.ContainsFunc(v.papers, func(p paperView) bool { return p.href != "" })
}

// recordsPaper reports whether the caller may say when a document was signed.
func (v activityView) recordsPaper() bool {
	return slices.ContainsFunc(v.papers, func(p paperView) bool { return p.byHand })
}

type partView struct {
	key, name, day string
	form           ui.Form
}

type criterionView struct {
	id, text string
	sides    []verdictView
	may      bool
	form     ui.Form
	version  int64
	open     bool
}

type verdictView struct {
	side, verdict, note, by string
	kind                    ui.Kind
}

func (w *Web) activity(r *web.Request) (web.Response, error) {
	around, err := w.around(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(activityPage(activityOf(r, around))), nil
}

// around is the activity that the address names, with what belongs to it.
func (w *Web) around(r *web.Request) (course.Around, error) {
	return w.courses.Around(r.Context(), r.Scope, course.ID(r.PathValue("course")), r.PathValue("activity"))
}

func activityOf(r *web.Request, around course.Around) activityView {
	l, today, c, a := r.Lang, r.Today(), around.Course, around.Activity
	described := describe(c, a)
	_, phase, _ := c.Programme.Activity(a.ID)
	name := c.ActivityName(l, a)
	v := activityView{
		head: headOf(r, c, text.ActivityTitle(l, name, c.Name()), "", ui.Crumb{Text: name}), name: name, phase: phase.Name.In(l),
		when: whenOf(l, a), why: c.Why(a.Key).In(l), provisional: a.Provisional, assumed: described.Assumed, reason: a.Reason, place: c.PlaceOf(a),
		form: formOf(l, c.FormOf(a)), length: lengthOf(l, described.Length), purpose: described.Purpose.In(l), notes: described.Notes.In(l),
		mayLead: c.May(programme.MayLead) && c.State == course.Active, leaders: c.Leaders(l, today),
		change: c.ActivityAddress(a.Key) + "/aendring", version: c.Version, gate: c.Programme.Gate(a.ID),
		done: a.State == course.Done, fixed: a.State == course.Fixed,
	}
	v.state, v.stateKind = activityState(l, c, a, today)
	if !a.Target.IsZero() && !v.done {
		v.relative = i18n.Relative(l, a.Target, today)
	}
	if !a.Earliest.IsZero() && a.Earliest != a.Latest {
		v.window = text.Window(l, a.Earliest, a.Latest)
	}
	if days := a.Outside(); days != 0 {
		v.outside = outsideOf(l, days)
	}
	v.frame.Wide = true
	if a.Provisional {
		v.gateHelp = gateHelp(l, c)
	}
	if role, ok := c.Programme.Role(described.Responsible); ok {
		v.responsible = role.Name.In(l)
	}
	if why, closed := c.Waits(a); closed {
		v.waits = why(l)
	}
	v.who = whoViews(l, c, described, today)
	v.papers = papersOf(l, around)
	v.meeting = meetingOf(l, around)
	v.arrangement = arrangementOf(l, c, a, today)
	v.parts = partsOf(l, c, a, described)
	v.criteria = criteriaOf(l, c, a, described)
	v.fix = ui.Form{Lang: l, Values: url.Values{"starts_at": {a.StartsAt}, "ends_at": {a.EndsAt}, "place": {a.Place}, "reason": {a.Reason}}}
	ui.SetDate(v.fix.Values, "day", a.Target)
	v.complete = ui.Form{Lang: l, Values: url.Values{}}
	if !v.gate {
		ui.SetDate(v.complete.Values, "day", doneSuggestion(a, today))
	}
	return v
}

// doneSuggestion is the day on which it probably took place.
func doneSuggestion(a course.Activity, today calendar.Date) calendar.Date {
	if a.Target.IsZero() || a.Target.After(today) {
		return today
	}
	return a.Target
}

func whoViews(l i18n.Lang, c *course.Course, described programme.Activity, today calendar.Date) []whoView {
	views := make([]whoView, 0, len(described.Participants))
	for _, p := range described.Participants {
		role, ok := c.Programme.Role(p.Role)
		if !ok {
			continue
		}
		v := whoView{role: role.Name.In(l), note: p.Note.In(l), perhaps: !p.Required, must: p.Must}
		for _, g := range c.Holders(p.Role, today) {
			v.people = append(v.people, g.Name)
		}
		views = append(views, v)
	}
	return views
}

func papersOf(l i18n.Lang, around course.Around) []paperView {
	c := around.Course
	views := make([]paperView, 0, len(around.Papers))
	for _, d := range around.Papers {
		v := paperView{id: d.ID, name: d.Name.In(l), href: d.Href, state: d.State, kind: subjectweb.Kind(d.Standing)}
		switch {
		case len(d.Sign) > 0:
			v.who = text.SignedBy(l, roleNames(l, c, d.Sign))
		case len(d.Approve) > 0:
			v.who = text.ApprovedBy(l, roleNames(l, c, d.Approve))
		case d.Begun:
			v.who = text.BegunHere(l)
		}
		s, signed := c.Signed(around.Activity.Key, d.ID)
		switch {
		case signed && s.Version == 0 && d.Form:
			v.state, v.kind = text.SignedOnPaper(l, s.Day), ui.Success
		case signed:
			v.state, v.kind = text.SignedOn(l, s.Day), ui.Success
		case len(d.Sign) > 0 && !d.Begun && v.state == "":
			v.state, v.kind = text.NotSigned(l), ui.Neutral
		}
		v.byHand = len(d.Sign) > 0 && !signed && (!d.Form || c.MayRecordPaper())
		views = append(views, v)
	}
	return views
}

// gateHelp says what the dates wait for: documents that are to be signed, or else
// to be approved.
func gateHelp(l i18n.Lang, c *course.Course) string {
	for i := range c.Programme.Phases {
		gate, ok := c.Activity(c.Programme.Phases[i].Opens)
		if !ok || gate.State == course.Done {
			continue
		}
		var papers []string
		for _, d := range describe(c, gate).Deliverables {
			if len(d.Sign) > 0 {
				papers = append(papers, i18n.Lower(d.Name.In(l)))
			}
		}
		if len(papers) > 0 {
			return text.ProvisionalHelp(l, i18n.List(l, papers))
		}
		return text.ProvisionalUntil(l, c.Called(l, gate))
	}
	return ""
}

func roleNames(l i18n.Lang, c *course.Course, ids []string) string {
	names := make([]string, 0, len(ids))
	for _, id := range ids {
		if role, ok := c.Programme.Role(id); ok {
			names = append(names, i18n.Lower(role.Name.In(l)))
		}
	}
	return i18n.List(l, names)
}

func partsOf(l i18n.Lang, c *course.Course, a course.Activity, described programme.Activity) []partView {
	var views []partView
	for n := 1; n <= described.Length.Parts; n++ {
		key := programme.PartKey(a.Key, n)
		day, own := c.Parts[key]
		v := partView{key: key, name: text.Part(l, n), form: ui.Form{Lang: l, Values: url.Values{}}}
		if own {
			v.day = i18n.DateLong(l, day)
		} else {
			day = a.Target
		}
		ui.SetDate(v.form.Values, key, day)
		views = append(views, v)
	}
	return views
}

func criteriaOf(l i18n.Lang, c *course.Course, a course.Activity, described programme.Activity) []criterionView {
	views := make([]criterionView, 0, len(described.Criteria))
	own := c.AssessingSide()
	for _, criterion := range described.Criteria {
		v := criterionView{id: criterion.ID, text: criterion.Text.In(l), may: own != "" && c.State == course.Active, form: ui.Form{Lang: l, Values: url.Values{}}}
		for _, side := range c.Sides() {
			given, ok := c.Assessment(a.Key, criterion.ID, side)
			s := verdictView{side: course.SideName(l, c, side), verdict: text.NotAssessed(l)}
			if ok {
				s.verdict, s.kind = verdictOf(l, given.Verdict)
				s.note, s.by = given.Note, text.GivenBy(l, given.PersonName, calendar.Of(given.At))
			}
			if side == own {
				v.version = given.Version
				v.form.Values = url.Values{"verdict": {string(given.Verdict)}, "note": {given.Note}}
			}
			v.sides = append(v.sides, s)
		}
		views = append(views, v)
	}
	return views
}

func verdictOf(l i18n.Lang, v course.Verdict) (string, ui.Kind) {
	kinds := map[course.Verdict]ui.Kind{course.Met: ui.Success, course.Partly: ui.Warning, course.NotMet: ui.Failure}
	return course.VerdictName(l, v), kinds[v]
}

// assess keeps a verdict. What could not be taken comes back as it was written;
// a verdict that a colleague has changed meanwhile is shown beside one's own.
func (w *Web) assess(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	around, err := w.around(r)
	if err != nil {
		return web.Response{}, err
	}
	c, a := around.Course, around.Activity
	criterion := form.Get("criterion")
	err = w.courses.Assess(r.Context(), r.Scope, c.ID, course.Judgement{
		Key: a.Key, Criterion: criterion, Verdict: course.Verdict(form.Get("verdict")), Note: form.Get("note"), Version: web.Version(form),
	})
	if err == nil {
		return web.SeeOther(c.ActivityAddress(a.Key) + "#kriterium-" + criterion).Saying(text.AssessmentKept(r.Lang)), nil
	}
	v := activityOf(r, around)
	for i := range v.criteria {
		if v.criteria[i].id != criterion {
			continue
		}
		v.criteria[i].form = ui.Form{Lang: r.Lang, Values: form}
		v.criteria[i].open = true
		if fault.Is(err, fault.Stale) {
			v.criteria[i].form.Errors = ui.Errors{{Name: "verdict-" + criterion, Text: text.StaleAssessment(r.Lang) + " " + text.StaleAssessmentHelp(r.Lang)}}
			v.again = v.criteria[i].form.Errors
			v.frame.Invalid = true
			return web.Both(activityPage(v)), nil
		}
		if list, ok := ui.ErrorsOf(r.Lang, err); ok && !fault.Is(err, fault.Forbidden) {
			for j := range list {
				list[j].Name += "-" + criterion
			}
			v.criteria[i].form.Errors, v.again = list, list
			v.frame.Invalid = true
			return web.Again(activityPage(v)), nil
		}
	}
	return web.Response{}, err
}
