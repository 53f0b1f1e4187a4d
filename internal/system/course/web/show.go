package web

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

type courseView struct {
	head
	timeline ui.TimelineProps
	warnings []warningView
	waived   []warningView
	next     *nextView
	progress ui.ProgressProps
	phases   []phaseView
	duties   []dutyView
	anchors  []anchorView
	group    *groupView // nil where the course isn't run for target groups
	mayLead  bool
	closing  string // address at which the course is closed; empty unless it can be
	waive    string // address to post to
	feed     string
	handout  string
	form     ui.Form // of the warning that could not be waived
	failed   string  // its id
}

type warningView struct {
	id, text, href, act string
	reason, by          string
	kind                ui.Kind
}

type nextView struct {
	name, href, when, relative, form, length, who, purpose, why, state string
	stateKind                                                          ui.Kind
}

type phaseView struct {
	id, name, purpose string
	assumed, waits    bool
	over              bool // all of it has taken place, and the course goes on
	waitsFor          string
	activities        []activityRow
}

type activityRow struct {
	key, name, href string
	day, clock      string
	relative        string
	window          string
	form, length    string
	who             string
	state           string
	stateKind       ui.Kind
	mark            ui.TimelineActivity
	provisional     bool
	outside         string
	met             string
	lacking         string // of what the host is to provide
}

type dutyView struct {
	side   string
	duties []string
}

type anchorView struct{ name, day, href string }

func (w *Web) show(r *web.Request) (web.Response, error) {
	c, siblings, err := w.courses.WithSiblings(r.Context(), r.Scope, course.ID(r.PathValue("course")))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(coursePage(courseOf(r, c, siblings))), nil
}

func courseOf(r *web.Request, c *course.Course, siblings []course.Sibling) courseView {
	l, today := r.Lang, r.Today()
	v := courseView{
		head: headOf(r, c, c.Name(), ""), mayLead: c.May(programme.MayLead) && c.State == course.Active,
		waive: c.Address() + "/advarsler", feed: c.Address() + "/kalender.ics", handout: c.Address() + handoutPath, form: ui.Form{Lang: l},
	}
	v.frame.Wide = true
	v.timeline = timelineOf(l, c, today)
	for _, warning := range c.Warnings(today) {
		view := warningOf(l, c, warning)
		if warning.Waived != nil {
			v.waived = append(v.waived, view)
		} else {
			v.warnings = append(v.warnings, view)
		}
	}
	if next, ok := c.Next(); ok && c.State == course.Active {
		v.next = nextOf(l, c, next, today)
	}
	done, all := c.Progress()
	v.progress = ui.ProgressProps{Lang: l, ID: "progress", Label: text.ActivitiesDone(l), Done: done, Total: all}
	for i := range c.Programme.Phases {
		v.phases = append(v.phases, phaseOf(l, c, &c.Programme.Phases[i], today))
	}
	v.duties = dutiesOf(l, c)
	v.group = groupOf(l, c, siblings)
	if v.mayLead {
		for _, a := range c.Programme.Anchors {
			v.anchors = append(v.anchors, anchorView{a.Name.In(l), i18n.Date(l, c.Anchors[a.ID]), c.Address() + "/datoer/" + a.ID})
		}
		v.closing = c.Address() + "/afslutning"
	}
	return v
}

func timelineOf(l i18n.Lang, c *course.Course, today calendar.Date) ui.TimelineProps {
	t := ui.TimelineProps{Lang: l, Title: text.TimelineTitle(l, c.Name()), Today: today, NoList: true}
	for i := range c.Programme.Phases {
		phase := &c.Programme.Phases[i]
		p := ui.TimelinePhase{Name: phase.Name.In(l), Assumed: phase.Assumed}
		for _, a := range c.Activities {
			if a.Phase != phase.ID {
				continue
			}
			p.Activities = append(p.Activities, markOf(l, c, a, today))
		}
		t.Phases = append(t.Phases, p)
	}
	return t
}

func markOf(l i18n.Lang, c *course.Course, a course.Activity, today calendar.Date) ui.TimelineActivity {
	return ui.TimelineActivity{
		Name: c.ActivityName(l, a), Href: "#" + a.Key, Date: a.Target, State: pictured(a.State),
		Provisional: a.Provisional, Late: c.State == course.Active && a.Late(today),
	}
}

func pictured(s course.ActivityState) ui.ActivityState {
	switch s {
	case course.Done:
		return ui.Done
	case course.Fixed:
		return ui.Fixed
	case course.Proposed:
	}
	return ui.Proposed
}

func warningOf(l i18n.Lang, c *course.Course, w course.Warning) warningView {
	v := warningView{id: w.ID, text: w.Text(l), kind: ui.Warning}
	switch {
	case w.Key != "":
		v.href, v.act = c.ActivityAddress(w.Key), text.ToActivity(l)
	case w.Role != "":
		v.href, v.act = c.Address()+"/mennesker#"+w.Role, text.ToPeople(l)
	}
	if w.Waived != nil {
		v.reason = w.Waived.Reason
		if w.Waived.PersonName != "" {
			v.by = text.GivenBy(l, w.Waived.PersonName, calendar.Of(w.Waived.At))
		}
	}
	return v
}

func nextOf(l i18n.Lang, c *course.Course, a course.Activity, today calendar.Date) *nextView {
	described := describe(c, a)
	n := &nextView{
		name: c.ActivityName(l, a), href: c.ActivityAddress(a.Key), when: whenOf(l, a), relative: i18n.Relative(l, a.Target, today),
		form: formOf(l, c.FormOf(a)), length: lengthOf(l, described.Length), who: whoOf(l, c.Programme, described),
		purpose: described.Purpose.In(l), why: c.Why(a.Key).In(l),
	}
	n.state, n.stateKind = activityState(l, c, a, today)
	return n
}

func describe(c *course.Course, a course.Activity) programme.Activity {
	described, _, _ := c.Programme.Activity(a.ID)
	return described.Occurrence(a.Number)
}

func phaseOf(l i18n.Lang, c *course.Course, p *programme.Phase, today calendar.Date) phaseView {
	v := phaseView{id: "fase-" + p.ID, name: p.Name.In(l), purpose: p.Purpose.In(l), assumed: p.Assumed}
	if gate, ok := c.Activity(p.Opens); ok && gate.State != course.Done {
		v.waits, v.waitsFor = true, c.PhaseWaits(l, gate)
	}
	v.over = c.State == course.Active
	for _, a := range c.Activities {
		if a.Phase == p.ID {
			v.activities = append(v.activities, activityRowOf(l, c, a, today))
			v.over = v.over && a.State == course.Done
		}
	}
	return v
}

func activityRowOf(l i18n.Lang, c *course.Course, a course.Activity, today calendar.Date) activityRow {
	described := describe(c, a)
	row := activityRow{
		key: a.Key, name: c.ActivityName(l, a), href: c.ActivityAddress(a.Key), day: whenOf(l, course.Activity{Target: a.Target}),
		form: formOf(l, c.FormOf(a)), length: lengthOf(l, described.Length), who: whoOf(l, c.Programme, described),
		provisional: a.Provisional, met: metOf(l, c, a, described), lacking: c.Lacking(l, a, today), mark: markOf(l, c, a, today),
	}
	if !a.Target.IsZero() && a.State != course.Done && c.State == course.Active {
		row.relative = i18n.Relative(l, a.Target, today)
	}
	if a.State == course.Done || !a.Target.IsZero() {
		row.state, row.stateKind = activityState(l, c, a, today)
	}
	if clock := a.Clock(); clock != "" {
		row.clock = text.AtClock(l, clock)
	}
	if days := a.Outside(); days != 0 {
		row.outside = outsideOf(l, days)
	}
	if a.State == course.Proposed && !a.Earliest.IsZero() && a.Earliest != a.Latest {
		row.window = windowOf(l, a.Earliest, a.Latest)
	}
	return row
}

// windowOf is a window as short as it can be understood.
func windowOf(l i18n.Lang, earliest, latest calendar.Date) string {
	from, to := i18n.DateShort(l, earliest), i18n.DateShort(l, latest)+" "+strconv.Itoa(latest.Year())
	if earliest.Year() != latest.Year() {
		from += " " + strconv.Itoa(earliest.Year())
	}
	return text.WindowBrief(l, from, to)
}

func outsideOf(l i18n.Lang, days int) string {
	if days < 0 {
		return text.DaysBeforeWindow(l, -days)
	}
	return text.DaysAfterWindow(l, days)
}

func activityState(l i18n.Lang, c *course.Course, a course.Activity, today calendar.Date) (string, ui.Kind) {
	switch {
	case a.State == course.Done:
		return text.StateDone(l), ui.Success
	case c.State == course.Active && a.Late(today):
		return text.DaysOver(l, today.Sub(a.Target)), ui.Failure
	case a.Target.IsZero():
		return text.StateAdHoc(l), ui.Neutral
	case a.State == course.Fixed:
		return text.StateFixed(l), ui.Info
	case a.Provisional:
		return text.StateProvisional(l), ui.Neutral
	}
	return text.StateProposed(l), ui.Neutral
}

// whenOf is the day and the time of an activity in words.
func whenOf(l i18n.Lang, a course.Activity) string {
	if a.Target.IsZero() {
		return text.WhenNeeded(l)
	}
	when := i18n.DateLong(l, a.Target)
	if clock := a.Clock(); clock != "" {
		when = text.DayAndClock(l, when, clock)
	}
	return when
}

// metOf sums up what has been said of the criteria.
func metOf(l i18n.Lang, c *course.Course, a course.Activity, described programme.Activity) string {
	if a.State != course.Done || len(described.Criteria) == 0 {
		return ""
	}
	met, assessed := 0, 0
	for _, criterion := range described.Criteria {
		good, some := true, false
		for _, side := range c.Sides() {
			if v, ok := c.Assessment(a.Key, criterion.ID, side); ok {
				some = true
				good = good && v.Verdict == course.Met
			}
		}
		if some {
			assessed++
			if good {
				met++
			}
		}
	}
	if assessed == 0 {
		return text.NotAssessed(l)
	}
	return text.CriteriaMet(l, met, len(described.Criteria))
}

// whoOf names those who take part.
func whoOf(l i18n.Lang, p *programme.Programme, described programme.Activity) string {
	var surely, perhaps []string
	for _, who := range described.Participants {
		role, ok := p.Role(who.Role)
		switch {
		case !ok:
		case who.Required:
			surely = append(surely, i18n.Lower(role.Name.In(l)))
		default:
			perhaps = append(perhaps, i18n.Lower(role.Name.In(l)))
		}
	}
	who := i18n.List(l, surely)
	if len(perhaps) > 0 {
		who += text.AndPerhaps(l, i18n.List(l, perhaps))
	}
	return i18n.Upper(strings.TrimPrefix(who, "; "))
}

func formOf(l i18n.Lang, form string) string { return i18n.Upper(programme.FormIn(l, form)) }

func lengthOf(l i18n.Lang, length programme.Length) string {
	var parts []string
	switch {
	case length.Min > 0 && length.Max > length.Min:
		parts = append(parts, text.LengthBetween(l, duration(l, length.Min, length.Max), duration(l, length.Max, 0)))
	case length.Min > 0 && length.About:
		parts = append(parts, text.LengthAbout(l, duration(l, length.Min, 0)))
	case length.Min > 0:
		parts = append(parts, duration(l, length.Min, 0))
	}
	if length.Days > 1 {
		parts = append(parts, text.LengthDays(l, length.Days))
	}
	if length.Parts > 1 && length.Note.IsZero() {
		parts = append(parts, text.LengthParts(l, length.Parts))
	}
	if note := length.Note.In(l); note != "" {
		if len(parts) > 0 {
			note = i18n.Lower(note)
		}
		parts = append(parts, strings.TrimSuffix(note, "."))
	}
	return strings.Join(parts, " · ")
}

// duration writes a length of time; beside another in the same unit, without it.
func duration(l i18n.Lang, d, beside time.Duration) string {
	whole := func(x time.Duration) bool { return x%time.Hour == 0 }
	hours := whole(d)
	if beside > 0 && hours == whole(beside) {
		if hours {
			return i18n.Int(l, int(d/time.Hour))
		}
		return i18n.Int(l, int(d/time.Minute))
	}
	if hours {
		return text.Hours(l, int(d/time.Hour))
	}
	return text.Minutes(l, int(d/time.Minute))
}

func dutiesOf(l i18n.Lang, c *course.Course) []dutyView {
	var views []dutyView
	for _, duty := range c.Programme.Duties {
		side := course.SideName(l, c, duty.Side)
		if len(views) == 0 || views[len(views)-1].side != side {
			views = append(views, dutyView{side: side})
		}
		last := &views[len(views)-1]
		last.duties = append(last.duties, duty.Text.In(l))
	}
	return views
}

// A course with many warnings shows the first, and the rest when asked.
const warningsShown = 4

func (v courseView) firstWarnings() []warningView {
	if len(v.warnings) <= warningsShown+1 {
		return v.warnings
	}
	return v.warnings[:warningsShown]
}

func (v courseView) moreWarnings() []warningView { return v.warnings[len(v.firstWarnings()):] }

func (v courseView) failedAmong(warnings []warningView) bool {
	return slices.ContainsFunc(warnings, func(w warningView) bool { return w.id == v.failed })
}
