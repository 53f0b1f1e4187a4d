package web

import (
	"net/url"
	"strconv"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// editView is the form in which a meeting is changed.
type editView struct {
	head
	title, action, back string
	form                ui.Form
	version             int64
	slot                string
	when, where, agree  string
	called              bool
}

// runs finds the meeting and refuses whoever may not run it.
func (w *Web) runs(r *web.Request) (*subject.Subject, *meeting.Meeting, error) {
	in, m, err := w.find(r)
	if err == nil && !m.MayRun(in, r.Scope) {
		err = fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyOrganiser(l, m.OrganiserName) })
	}
	return in, m, err
}

func (w *Web) edit(r *web.Request) (web.Response, error) {
	in, m, err := w.runs(r)
	if err != nil {
		return web.Response{}, err
	}
	return page(editPage(w.editOf(r, in, m, ui.Form{Lang: r.Lang, Values: valuesOf(m.Details)})))
}

func valuesOf(d meeting.Details) url.Values {
	v := url.Values{
		"title": {d.Title}, "purpose": {d.Purpose}, "form": {string(d.Form)}, "place": {d.Place}, "link": {d.Link}, "starts_at": {d.StartsAt}, "ends_at": {d.EndsAt},
	}
	ui.SetDate(v, "day", d.Day)
	if d.Several() {
		ui.SetDate(v, "last_day", d.Last)
	}
	return v
}

func (w *Web) editOf(r *web.Request, in *subject.Subject, m *meeting.Meeting, form ui.Form) editView {
	l := r.Lang
	v := editView{
		head:  w.headOf(r, in, text.EditMeeting(l), ui.Crumb{Text: text.Meetings(l), Href: moedesOf(in)}, ui.Crumb{Text: m.Title, Href: m.ID.Address()}, ui.Crumb{Text: text.EditMeeting(l)}),
		title: m.Title, action: m.ID.Address() + "/ret", back: m.ID.Address(), form: form, version: m.Version, slot: m.Slot, when: m.When(l), where: m.Place,
		called: m.State == meeting.Called,
	}
	if a, ok := in.Activity(m.Slot); ok {
		v.agree = a.Address
	}
	return v
}

func (w *Web) change(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	in, m, err := w.runs(r)
	if err != nil {
		return web.Response{}, err
	}
	d, checks := detailsOf(form)
	if err = checks.Err(); err == nil {
		err = w.meetings.Change(r.Context(), r.Scope, m.ID, d, web.Version(form))
	}
	switch {
	case err == nil:
		said := text.MeetingKept(r.Lang)
		if m.State == meeting.Called {
			said = text.MeetingKeptAndTold(r.Lang)
		}
		return web.SeeOther(m.ID.Address()).Saying(said), nil
	case fault.Is(err, fault.Stale):
		return web.Both(ui.BothVersions(w.bothOf(r, in, m, form))), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v := w.editOf(r, in, m, ui.Form{Lang: r.Lang, Values: form, Errors: list})
	v.version, v.frame.Invalid = web.Version(form), true
	return web.Again(editPage(v)), nil
}

// bothOf shows what the meeting has become beside what the caller wrote.
func (w *Web) bothOf(r *web.Request, in *subject.Subject, m *meeting.Meeting, form url.Values) ui.BothProps {
	l, now := r.Lang, valuesOf(m.Details)
	p := ui.BothProps{Frame: w.headOf(r, in, text.EditMeeting(l), ui.Crumb{Text: m.Title}).frame, Action: m.ID.Address() + "/ret", Version: m.Version, Keep: m.ID.Address()}
	for _, f := range []struct{ name, label string }{
		{"title", text.FieldTitle(l)},
		{"day-day", text.FieldDay(l)},
		{"day-month", text.FieldMonth(l)},
		{"day-year", text.FieldYear(l)},
		{"last_day-day", text.FieldLastDay(l) + ": " + i18n.Lower(text.FieldDay(l))},
		{"last_day-month", text.FieldLastDay(l) + ": " + i18n.Lower(text.FieldMonth(l))},
		{"last_day-year", text.FieldLastDay(l) + ": " + i18n.Lower(text.FieldYear(l))},
		{"starts_at", text.FieldStarts(l)},
		{"ends_at", text.FieldEnds(l)},
		{"form", text.FieldForm(l)},
		{"place", text.FieldPlace(l)},
		{"link", text.FieldLink(l)},
		{"purpose", text.FactPurpose(l)},
	} {
		if !form.Has(f.name) {
			continue
		}
		one := ui.BothField{Name: f.name, Label: f.label, Now: now.Get(f.name), Yours: form.Get(f.name)}
		if f.name == "form" {
			one.NowText, one.YoursText = meeting.FormName(l, meeting.Form(one.Now)), meeting.FormName(l, meeting.Form(one.Yours))
		}
		p.Fields = append(p.Fields, one)
	}
	return p
}

// itemPageView is one item: what is written of it, its minutes, decisions.
type itemPageView struct {
	head
	item    itemView
	at      string
	form    ui.Form // of the item
	notes   ui.Form
	further ui.Form // of a decision or a task
	owners  []ui.Option
	edits   bool // the item itself can be changed
	writes  bool // its minutes can be written
	which   string
	drops   bool
	task    *taskDraft
}

func (w *Web) editItem(r *web.Request) (web.Response, error) {
	v, err := w.itemPageOf(r, filled{})
	if err != nil {
		return web.Response{}, err
	}
	return page(itemPage(v))
}

func (w *Web) itemPageOf(r *web.Request, f filled) (itemPageView, error) {
	in, m, err := w.runs(r)
	if err != nil {
		return itemPageView{}, err
	}
	it, ok := m.Item(r.PathValue("item"))
	if !ok {
		return itemPageView{}, fault.New(fault.NotFound, text.NoSuchItem)
	}
	l := r.Lang
	v := itemPageView{
		head: w.headOf(r, in, it.Title, ui.Crumb{Text: text.Meetings(l), Href: moedesOf(in)}, ui.Crumb{Text: m.Title, Href: m.ID.Address()}, ui.Crumb{Text: it.Title}),
		item: itemOf(l, m, it), at: m.ID.Address(), edits: m.Live(), writes: m.State == meeting.Running || m.State == meeting.Held || m.State == meeting.Sent,
		drops: m.Live() && it.Notes == "" && len(m.DecidedUnder(it.ID)) == 0, owners: ownersOf(in, m), which: f.which,
	}
	v.form = ui.Form{Lang: l, Values: url.Values{"title": {it.Title}, "aim": {string(it.Aim)}, "owner": {string(it.Owner)}, "text": {it.Text}}}
	if it.Minutes > 0 {
		v.form.Values.Set("minutes", strconv.Itoa(it.Minutes))
	}
	v.notes = ui.Form{Lang: l, Values: url.Values{"notes": {it.Notes}}}
	v.further = ui.Form{Lang: l, Values: url.Values{}}
	switch f.which {
	case "item":
		v.form = f.Form
	case "notes":
		v.notes = f.Form
	case "further":
		v.further = f.Form
	}
	v.frame.Invalid = len(f.Errors) > 0
	return v, nil
}

// ownersOf are those who can be given an item.
func ownersOf(in *subject.Subject, m *meeting.Meeting) []ui.Option {
	options := []ui.Option{{Value: "", Text: "–"}}
	for _, p := range m.Participants {
		if !p.Guest() {
			options = append(options, ui.Option{Value: string(p.Person), Text: p.Name})
		}
	}
	for _, h := range in.People() {
		if _, ok := m.Person(h.Person); !ok {
			options = append(options, ui.Option{Value: string(h.Person), Text: h.Name})
		}
	}
	return options
}

// itemAgain shows the item with a form as it was filled in.
func (w *Web) itemAgain(r *web.Request, which string, form url.Values, err error) (web.Response, error) {
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v, err := w.itemPageOf(r, filled{which, ui.Form{Lang: r.Lang, Values: form, Errors: list}})
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(itemPage(v)), nil
}

func (w *Web) changeItem(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	d, err := draftOf(form)
	if err == nil {
		err = w.meetings.ChangeItem(r.Context(), r.Scope, id(r), r.PathValue("item"), d, web.Version(form))
	}
	switch {
	case err == nil:
		return web.SeeOther(id(r).Address() + "#punkt-" + r.PathValue("item")).Saying(text.ItemKept(r.Lang)), nil
	case fault.Is(err, fault.Stale):
		return w.bothItem(r, form, []string{"title", "aim", "minutes", "owner", "text"}, "")
	}
	return w.itemAgain(r, "item", form, err)
}

// bothItem shows what an item has become beside what the caller wrote of it.
func (w *Web) bothItem(r *web.Request, form url.Values, fields []string, action string) (web.Response, error) {
	in, m, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	it, ok := m.Item(r.PathValue("item"))
	if !ok {
		return web.Response{}, fault.New(fault.NotFound, text.NoSuchItem)
	}
	l := r.Lang
	at := m.ID.Address() + "/punkter/" + it.ID
	p := ui.BothProps{Frame: w.headOf(r, in, it.Title, ui.Crumb{Text: m.Title}).frame, Action: at + action, Version: it.Version, Keep: at}
	minutes := ""
	if it.Minutes > 0 {
		minutes = strconv.Itoa(it.Minutes)
	}
	now := map[string]string{"title": it.Title, "aim": string(it.Aim), "minutes": minutes, "owner": string(it.Owner), "text": it.Text, "notes": it.Notes}
	labels := map[string]string{
		"title": text.FieldItem(l), "aim": text.FieldAim(l), "minutes": text.FieldMinutes(l), "owner": text.FieldOwner(l), "text": text.FieldItemText(l), "notes": text.MinutesWord(l),
	}
	for _, name := range fields {
		f := ui.BothField{Name: name, Label: labels[name], Now: now[name], Yours: form.Get(name)}
		switch name {
		case "aim":
			f.NowText, f.YoursText = meeting.AimName(l, it.Aim), meeting.AimName(l, meeting.Aim(form.Get(name)))
		case "owner":
			f.NowText, f.YoursText = it.OwnerName, nameOf(ownersOf(in, m), form.Get(name))
		}
		p.Fields = append(p.Fields, f)
	}
	return web.Both(ui.BothVersions(p)), nil
}

func nameOf(options []ui.Option, value string) string {
	for _, o := range options {
		if o.Value == value && value != "" {
			return o.Text
		}
	}
	return ""
}
