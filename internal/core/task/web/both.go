package web

import (
	"net/url"
	"slices"

	"tovholder/internal/core/task"
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

// addresses of the forms that can meet a changed task.
var formAddress = map[string]string{"change": "/aendring", "hand": "/videre", "drop": "/opgivet"}

// bothOf is the task as it is saved now beside what the reader wrote.
func bothOf(r *web.Request, t task.View, form string, yours url.Values) ui.BothProps {
	l := r.Lang
	top := subjectweb.HeadOf(r, t.In, t.Text, "tasks", ui.Crumb{Text: text.Task(l)})
	p := ui.BothProps{Frame: top.Frame, Action: t.Address() + formAddress[form], Version: t.Version, Keep: t.Address()}
	p.Frame.Address = t.Address()
	now := valuesOf(t.Task)
	add := func(name, label string) {
		p.Fields = append(p.Fields, ui.BothField{Name: name, Label: label, Now: now.Get(name), Yours: yours.Get(name)})
	}
	hidden := func(names ...string) {
		for _, name := range names {
			p.Fields = append(p.Fields, ui.BothField{Name: name, Yours: yours.Get(name), Hidden: true})
		}
	}
	switch form {
	case "change":
		add("text", text.What(l))
		add("note", text.Note(l))
		due, _ := dueOf(yours) // a day that does not exist is shown as none, and asked for again
		p.Fields = append(p.Fields, ui.BothField{
			Name: "due", Label: text.Due(l), Now: t.Due.String(), Yours: due.String(), NowText: i18n.DateLong(l, t.Due), YoursText: i18n.DateLong(l, due),
		})
		hidden("reason")
	case "hand":
		options := whoOptions(l, t.In)
		called := func(value string) string {
			if i := slices.IndexFunc(options, func(o ui.Option) bool { return o.Value == value }); i >= 0 {
				return options[i].Text
			}
			return ""
		}
		holder := whoValue(t.Person, t.Role)
		p.Fields = append(p.Fields, ui.BothField{
			Name: "person", Label: text.WhoDoesIt(l), Now: holder, Yours: yours.Get("person"), NowText: called(holder), YoursText: called(yours.Get("person")),
		})
		hidden("reason")
	case "drop":
		hidden("reason")
	}
	return p
}
