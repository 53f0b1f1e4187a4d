package web

import (
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

// changeView is the page that shows what a step would do before it is done.
type changeView struct {
	head
	heading string
	lead    string
	self    []string // what happens to the activity itself
	changed []shiftView
	kept    []string
	outside []string
	added   []string
	removed []string
	notYet  string
	reason  bool // a reason must be given
	window  string
	form    ui.Form
	action  string
	hidden  []ui.Hidden
	button  string
	back    string
	meant   []string // by somebody else in the meantime
}

type shiftView struct{ name, from, to, days string }

// stepOf reads a step from a form or an address, and notes what can't be read.
func stepOf(form url.Values, c *course.Course, a course.Activity) (course.Step, fault.Checks) {
	var checks fault.Checks
	step := course.Step{
		Key: a.Key, Verb: course.Verb(form.Get("verb")), Version: web.Version(form), Reason: strings.TrimSpace(form.Get("reason")),
		StartsAt: form.Get("starts_at"), EndsAt: form.Get("ends_at"), Place: strings.TrimSpace(form.Get("place")),
	}
	field := "day"
	if part := form.Get("part"); part != "" {
		step.Key, field = part, part
	}
	day, ok := web.Day(form, field)
	if !ok {
		checks.Add(field, text.DayMissing)
	}
	step.Day = day
	for _, d := range describe(c, a).Deliverables {
		day, ok := web.Day(form, "document-"+d.ID)
		switch {
		case !ok:
			checks.Add("document-"+d.ID, text.DayMissing)
		case !day.IsZero():
			if step.Documents == nil {
				step.Documents = map[string]calendar.Date{}
			}
			step.Documents[d.ID] = day
		}
	}
	return step, checks
}

func (w *Web) preview(r *web.Request) (web.Response, error) {
	around, err := w.around(r)
	if err != nil {
		return web.Response{}, err
	}
	c, a := around.Course, around.Activity
	form := r.URL.Query()
	step, checks := stepOf(form, c, a)
	p, err := w.try(r, c, step, checks)
	if err != nil {
		return w.again(r, around, form, err)
	}
	return web.Page(changePage(changeOf(r, p, step, form))), nil
}

func (w *Web) try(r *web.Request, c *course.Course, step course.Step, checks fault.Checks) (course.Preview, error) {
	if err := checks.Err(); err != nil {
		return course.Preview{}, err
	}
	return w.courses.Preview(r.Context(), r.Scope, c.ID, step)
}

func (w *Web) do(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	around, err := w.around(r)
	if err != nil {
		return web.Response{}, err
	}
	c, a := around.Course, around.Activity
	step, checks := stepOf(form, c, a)
	err = checks.Err()
	var p course.Preview
	if err == nil {
		p, err = w.courses.Do(r.Context(), r.Scope, c.ID, step)
	}
	switch {
	case err == nil:
		return web.SeeOther(c.ActivityAddress(a.Key)).Saying(saidOf(r.Lang, c, a, step, p)), nil
	case fault.Is(err, fault.Stale):
		return w.stale(r, around, step, form)
	}
	if p, previewErr := w.try(r, c, step, checks); previewErr == nil {
		if list, ok := ui.ErrorsOf(r.Lang, err); ok && !fault.Is(err, fault.Forbidden) {
			v := changeOf(r, p, step, form)
			v.form.Errors, v.frame.Invalid = list, true
			return web.Again(changePage(v)), nil
		}
	}
	return w.again(r, around, form, err)
}

// again shows the activity with the form as it was filled in.
func (w *Web) again(r *web.Request, around course.Around, form url.Values, err error) (web.Response, error) {
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v := activityOf(r, around)
	filled := ui.Form{Lang: r.Lang, Values: form, Errors: list}
	switch {
	case form.Get("part") != "":
		for i := range v.parts {
			if v.parts[i].key == form.Get("part") {
				v.parts[i].form = filled
			}
		}
	case form.Get("verb") == string(course.Complete):
		for i := range list {
			if list[i].Name == "day" {
				list = append(list, ui.FieldError{Name: "complete-day", Text: list[i].Text})
				list = slices.Delete(list, i, i+1)
				break
			}
		}
		v.complete = filled
	default:
		v.fix = filled
	}
	v.again, v.frame.Invalid = list, true
	return web.Again(activityPage(v)), nil
}

// stale shows what the course has become in the meantime beside what the
// caller wanted, and what that would do now.
func (w *Web) stale(r *web.Request, around course.Around, step course.Step, form url.Values) (web.Response, error) {
	c := around.Course
	step.Version = c.Version
	p, err := w.courses.Preview(r.Context(), r.Scope, c.ID, step)
	if err != nil {
		return w.again(r, around, form, err)
	}
	v := changeOf(r, p, step, form)
	v.meant = []string{
		text.NowIs(r.Lang, i18n.Upper(c.Called(r.Lang, p.Activity)), settledText(r.Lang, p.Activity)),
		text.YoursIs(r.Lang, stepText(r.Lang, step)),
	}
	v.frame.Invalid = true
	return web.Both(changePage(v)), nil
}

func mustActivity(c *course.Course, key string) course.Activity {
	id, number, _ := programme.SplitKey(key)
	a, _ := c.Activity(programme.OccurrenceKey(id, number))
	return a
}

// settledText is how an activity stands: its state, day, time and place.
func settledText(l i18n.Lang, a course.Activity) string {
	state := text.StateProposed(l)
	switch a.State {
	case course.Fixed:
		state = text.StateFixed(l)
	case course.Done:
		state = text.StateDone(l)
	case course.Proposed:
	}
	said := state + ", " + whenOf(l, a)
	if a.Place != "" {
		said += ", " + a.Place
	}
	return said
}

func stepText(l i18n.Lang, step course.Step) string {
	switch step.Verb {
	case course.Release:
		return text.StepRelease(l)
	case course.Complete:
		return text.StepComplete(l, step.Day)
	case course.Fix:
	}
	wanted := whenOf(l, course.Activity{Target: step.Day, StartsAt: step.StartsAt, EndsAt: step.EndsAt})
	if step.Place != "" {
		wanted += ", " + step.Place
	}
	return wanted
}

func changeOf(r *web.Request, p course.Preview, step course.Step, form url.Values) changeView {
	l, c, a := r.Lang, p.Course, p.Activity
	name := c.ActivityName(l, a)
	v := changeView{
		head:   headOf(r, c, text.ChangeTitle(l, name), "", ui.Crumb{Text: name, Href: c.ActivityAddress(a.Key)}, ui.Crumb{Text: text.Change(l)}),
		form:   ui.Form{Lang: l, Values: form},
		action: c.ActivityAddress(a.Key) + "/aendring", back: c.ActivityAddress(a.Key), reason: p.Outside != 0 && (!p.Excused || step.Reason != ""),
	}
	v.heading, v.button = changeHeading(l, c.Called(l, a), a, step, p)
	if step.Verb == course.Fix && !a.Target.IsZero() && step.Day != a.Target {
		v.lead = text.YouMove(l, abs(step.Day.Sub(a.Target)), direction(l, step.Day.Sub(a.Target)), a.Target)
	}
	if p.Outside != 0 {
		v.window = text.OutsideWindow(l, p.Earliest, p.Latest)
	}
	v.hidden = carried(form, c.Version)
	v.describe(l, p, step)
	return v
}

// carried are the fields that the step is made of, for sending it on. The
// version is that of the course which the preview was made from.
func carried(form url.Values, version int64) []ui.Hidden {
	hidden := []ui.Hidden{{Name: "version", Value: strconv.FormatInt(version, 10)}}
	for _, name := range slices.Sorted(maps.Keys(form)) {
		if name != "version" && name != "reason" {
			hidden = append(hidden, ui.Hidden{Name: name, Value: form.Get(name)})
		}
	}
	return hidden
}

func changeHeading(l i18n.Lang, name string, a course.Activity, step course.Step, p course.Preview) (heading, button string) {
	switch {
	case step.Verb == course.Release && a.State == course.Done:
		return text.HeadingReopen(l, name), text.ButtonReopen(l)
	case step.Verb == course.Release:
		return text.HeadingRelease(l, name), text.ButtonRelease(l)
	case len(p.NotYet) > 0:
		return text.HeadingSign(l, name), text.ButtonSign(l)
	case step.Verb == course.Complete:
		return text.HeadingComplete(l, name), text.ButtonComplete(l)
	case a.State == course.Fixed && step.Day == a.Target:
		return text.HeadingDetails(l, name), text.ButtonDetails(l)
	case !a.Target.IsZero() && step.Day != a.Target:
		return text.HeadingMove(l, name, step.Day), text.ButtonMove(l)
	}
	return text.HeadingFix(l, name, step.Day), text.ButtonFix(l)
}

// describe tells what moves, what stays and what comes to lie outside.
func (v *changeView) describe(l i18n.Lang, p course.Preview, step course.Step) {
	name := func(key string) string {
		if a, ok := p.Course.Activity(key); ok {
			return p.Course.ActivityName(l, a)
		}
		id, number, _ := programme.SplitKey(key)
		return p.Course.ActivityName(l, course.Activity{Key: key, ID: id, Number: number})
	}
	for _, s := range p.Difference.Changed {
		if s.Key == p.Activity.Key {
			continue
		}
		v.changed = append(v.changed, shiftOf(l, name(s.Key), s))
	}
	for _, item := range p.Difference.Kept {
		if item.Key != p.Activity.Key {
			v.kept = append(v.kept, text.KeptOn(l, name(item.Key), item.Target))
		}
	}
	for _, item := range p.Difference.Outside {
		if item.Key == p.Activity.Key || item.Outside == nil {
			continue
		}
		days := item.Outside.Days
		if !item.Outside.After {
			days = -days
		}
		v.outside = append(v.outside, text.KeptOutside(l, name(item.Key), outsideOf(l, days)))
	}
	for _, item := range p.Difference.Added {
		v.added = append(v.added, text.AddedOn(l, name(item.Key), item.Target))
	}
	for _, item := range p.Difference.Removed {
		v.removed = append(v.removed, name(item.Key))
	}
	if len(p.NotYet) > 0 {
		described := describe(p.Course, p.Activity)
		var papers []string
		for _, d := range described.Deliverables {
			if slices.Contains(p.NotYet, d.ID) {
				papers = append(papers, i18n.Lower(d.Name.In(l)))
			}
		}
		v.notYet = text.NotYetSigned(l, i18n.Upper(i18n.List(l, papers)))
	}
	if step.Verb == course.Fix && p.Activity.State == course.Proposed {
		v.self = append(v.self, text.ThenAgreed(l))
	}
	if freed := p.Freed(); freed > 0 {
		v.self = append(v.self, text.Freed(l, freed))
	}
}

func shiftOf(l i18n.Lang, name string, s programme.Shift) shiftView {
	v := shiftView{name: name, from: text.NoDate(l), to: text.NoDate(l)}
	if !s.From.IsZero() {
		v.from = i18n.Date(l, s.From)
	}
	if !s.To.IsZero() {
		v.to = i18n.Date(l, s.To)
	}
	if !s.From.IsZero() && !s.To.IsZero() {
		days := s.To.Sub(s.From)
		v.days = text.DaysMoved(l, abs(days), direction(l, days))
	}
	return v
}

func abs(n int) int { return max(n, -n) }

func direction(l i18n.Lang, days int) string {
	if days < 0 {
		return text.Earlier(l)
	}
	return text.Later(l)
}

func saidOf(l i18n.Lang, c *course.Course, a course.Activity, step course.Step, p course.Preview) string {
	name := i18n.Upper(c.Called(l, a))
	switch {
	case len(p.NotYet) > 0:
		return text.SaidSigned(l)
	case step.Verb == course.Complete:
		return text.SaidComplete(l, name)
	case step.Verb == course.Release:
		return text.SaidRelease(l, name)
	}
	moved := 0
	for _, s := range p.Difference.Changed {
		if s.Key != a.Key {
			moved++
		}
	}
	if moved == 0 {
		return text.SaidFixed(l, name, step.Day)
	}
	return text.SaidMoved(l, name, step.Day, moved)
}

func shiftColumns(l i18n.Lang) []ui.Column {
	return []ui.Column{
		{Text: text.ColumnActivity(l)}, {Text: text.ColumnFrom(l)}, {Text: text.ColumnTo(l)}, {Text: text.ColumnMoved(l)},
	}
}
