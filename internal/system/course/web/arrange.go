package web

import (
	"net/url"
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

// arrangementView is the part of an activity's page that tells what the host
// provides. It is empty for an activity that the host provides nothing for.
type arrangementView struct {
	duty      string
	state     string // whether it is in place
	kind      ui.Kind
	form      string // where one is chosen
	placeTerm string
	place     string
	catering  string
	notes     []string // a paragraph each
	by        string   // who said that it is in place
	moved     string   // it was in place for another day
	who       string   // who may change it, told to those who may not
	nothing   bool     // nothing has been written
	action    string   // empty for those who may not
	fill      ui.Form
	forms     []ui.Option
	open      bool
	version   int64
}

// inPlace is what the box for "everything is in place" sends.
const inPlace = "ja"

func arrangementOf(l i18n.Lang, c *course.Course, a course.Activity, today calendar.Date) arrangementView {
	if !c.Hosted(a) {
		return arrangementView{}
	}
	arranged, _ := c.Arrangement(a.Key)
	v := arrangementView{
		duty: describe(c, a).Host.In(l), form: formOf(l, arranged.Form), placeTerm: text.RoomTerm(l), place: arranged.Place, catering: arranged.Catering,
		notes: paragraphs(arranged.Notes), nothing: arranged.Place+arranged.Catering+arranged.Notes+arranged.Form == "",
		forms: arrangedForms(l, c, a), version: arranged.Version, fill: ui.Form{Lang: l, Values: arrangedValues(arranged, c.InPlace(a))},
	}
	if c.FormOf(a) == course.Virtual {
		v.placeTerm = text.LinkTerm(l)
	}
	ahead := c.State == course.Active && a.State != course.Done
	switch {
	case c.InPlace(a):
		v.state, v.kind = text.InPlace(l), ui.Success
		v.by = text.GivenBy(l, arranged.PersonName, calendar.Of(arranged.At))
	case ahead:
		v.state, v.kind = text.NotInPlace(l), ui.Warning
		if arranged.Settled && !arranged.Day.IsZero() {
			v.moved = text.InPlaceForAnotherDay(l, arranged.Day)
		}
		v.open = true
	}
	switch {
	case c.State != course.Active:
	case c.MayArrange(a):
		v.action = c.ActivityAddress(a.Key) + arrangementPath
	default:
		v.who = text.OnlyArrangersMay(l, c.Arrangers(l, a, today))
	}
	return v
}

// arrangementPath is where the form of an activity's arrangement is sent.
const arrangementPath = "/praktisk"

func arrangedValues(a course.Arrangement, settled bool) url.Values {
	values := url.Values{"form": {a.Form}, "place": {a.Place}, "catering": {a.Catering}, "notes": {a.Notes}}
	if settled {
		values.Set("settled", inPlace)
	}
	return values
}

func arrangedForms(l i18n.Lang, c *course.Course, a course.Activity) []ui.Option {
	usual := text.AsProgrammeSays(l)
	if form := programme.FormIn(l, describe(c, a).Form); form != "" {
		usual = text.AsProgrammeSaysForm(l, i18n.Lower(form))
	}
	return []ui.Option{{Text: usual}, {Value: course.Physical, Text: formOf(l, course.Physical)}, {Value: course.Virtual, Text: formOf(l, course.Virtual)}}
}

// paragraphs are the lines of a text that say something.
func paragraphs(words string) []string {
	var lines []string
	for line := range strings.Lines(words) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// followed reports whether a place is an address that can be followed.
func followed(place string) bool {
	u, err := url.Parse(place)
	return err == nil && u.Scheme == "https" && u.Host != "" && u.User == nil && !strings.ContainsAny(place, " \"<>")
}

// field is one of the form's questions. Its id bears the form's name, since
// others on the page ask for a place as well.
func (v arrangementView) field(name, label string) ui.Field {
	f := v.fill.Field(name, label).WithID(arrangedID(name))
	f.Error = v.fill.Errors.Of(f.ID)
	return f
}

func arrangedID(name string) string { return "praktisk-" + name }

// arrange keeps what has been provided. What could not be taken comes back as
// it was written; where a colleague has changed it, both versions are shown.
func (w *Web) arrange(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id, key := course.ID(r.PathValue("course")), r.PathValue("activity")
	err = w.courses.Arrange(r.Context(), r.Scope, id, key, course.Arrangement{
		Form: form.Get("form"), Place: form.Get("place"), Catering: form.Get("catering"), Notes: form.Get("notes"), Settled: form.Get("settled") == inPlace,
	}, web.Version(form))
	list, mendable := ui.ErrorsOf(r.Lang, err)
	stale := fault.Is(err, fault.Stale)
	if err != nil && (fault.Is(err, fault.Forbidden) || !mendable && !stale) {
		return web.Response{}, err
	}
	around, findErr := w.around(r)
	switch {
	case findErr != nil:
		return web.Response{}, findErr
	case err == nil:
		return web.SeeOther(around.Course.ArrangementAddress(key)).Saying(text.ArrangementKept(r.Lang)), nil
	case stale:
		return web.Both(ui.BothVersions(bothArrangements(r, around, form))), nil
	}
	v := activityOf(r, around)
	for i := range list {
		if list[i].Name != "" {
			list[i].Name = arrangedID(list[i].Name)
		}
	}
	v.arrangement.fill, v.arrangement.open = ui.Form{Lang: r.Lang, Values: form, Errors: list}, true
	v.again, v.frame.Invalid = list, true
	return web.Again(activityPage(v)), nil
}

func bothArrangements(r *web.Request, around course.Around, form url.Values) ui.BothProps {
	l, c, a := r.Lang, around.Course, around.Activity
	v := activityOf(r, around)
	now := v.arrangement.fill.Values
	p := ui.BothProps{Frame: v.frame, Action: v.arrangement.action, Version: v.arrangement.version, Keep: c.ArrangementAddress(a.Key)}
	called := func(value string) string {
		for _, o := range v.arrangement.forms {
			if o.Value == value {
				return o.Text
			}
		}
		return value
	}
	p.Fields = []ui.BothField{{
		Name: "form", Label: text.HowIsItHeld(l), Now: now.Get("form"), Yours: form.Get("form"),
		NowText: called(now.Get("form")), YoursText: called(form.Get("form")),
	}}
	for _, f := range [][2]string{{"place", text.ArrangedPlace(l)}, {"catering", text.Catering(l)}, {"notes", text.PracticalNotes(l)}} {
		p.Fields = append(p.Fields, ui.BothField{Name: f[0], Label: f[1], Now: now.Get(f[0]), Yours: form.Get(f[0])})
	}
	state := func(value string) string {
		if value == inPlace {
			return text.InPlace(l)
		}
		return text.NotInPlace(l)
	}
	p.Fields = append(p.Fields, ui.BothField{
		Name: "settled", Label: text.AllInPlace(l), Now: now.Get("settled"), Yours: form.Get("settled"),
		NowText: state(now.Get("settled")), YoursText: state(form.Get("settled")),
	})
	return p
}

// arrangedText is an arrangement in the history.
func arrangedText(l i18n.Lang, t told) string {
	said := []string{text.NotInPlace(l)}
	if t.Settled {
		said[0] = text.InPlace(l)
	}
	if form := formOf(l, t.Form); form != "" {
		said = append(said, i18n.Lower(form))
	}
	if t.Place != "" {
		said = append(said, t.Place)
	}
	if t.Catering != "" {
		said = append(said, text.CateringIs(l, t.Catering))
	}
	if t.Notes != "" {
		said = append(said, t.Notes)
	}
	return strings.Join(said, "; ")
}
