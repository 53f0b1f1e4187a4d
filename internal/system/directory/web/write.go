package web

import (
	"cmp"
	"net/url"
	"strconv"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/text"
)

type writeView struct {
	frame          ui.Frame
	title, lead    string
	action, back   string
	form           ui.Form
	organisations  []ui.Option // none when it can't be chosen
	municipalities []ui.Option
	version        int64
	others         bool // services of other organisations can be added as well
	homeless       bool // there is no organisation to write for
}

func (w *Web) blank(r *web.Request) (web.Response, error) {
	v, err := w.newOf(r, url.Values{"ownerName": {r.Scope.Name}})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(writePage(v)), nil
}

func (w *Web) newOf(r *web.Request, values url.Values) (writeView, error) {
	l := r.Lang
	providers, err := w.Directory.Providers(r.Context(), r.Scope)
	if err != nil {
		return writeView{}, err
	}
	all, err := w.Directory.Municipalities(r.Context())
	if err != nil {
		return writeView{}, err
	}
	v := writeView{
		frame: frameOf(r, text.NewService(l), ui.Crumb{Text: text.Mine(l), Href: mine}, ui.Crumb{Text: text.NewService(l)}), title: text.NewService(l), lead: text.NewServiceLead(l),
		action: fresh, back: mine, form: ui.Form{Lang: l, Values: values}, homeless: len(providers) == 0,
	}
	for _, p := range providers {
		v.organisations = append(v.organisations, ui.Option{Value: string(p.ID), Text: p.Name})
		v.others = v.others || p.Kind == organisation.Municipality
		if p.Kind == organisation.Municipality && values.Get("municipality") == "" {
			values.Set("municipality", string(p.ID))
		}
	}
	if len(v.organisations) > 0 && values.Get("organisation") == "" {
		values.Set("organisation", v.organisations[0].Value)
	}
	v.municipalities = []ui.Option{{Text: text.ChooseMunicipality(l)}}
	for _, m := range all {
		v.municipalities = append(v.municipalities, ui.Option{Value: string(m.ID), Text: m.Name})
	}
	return v, nil
}

func (w *Web) add(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	content, wrong := contentOf(form)
	var id directory.ID
	if wrong == nil {
		id, err = w.Directory.Add(r.Context(), r.Scope, directory.NewService{
			Organisation: organisation.ID(form.Get("organisation")), Provider: form.Get("provider"), Municipality: organisation.ID(form.Get("municipality")), Content: content, Owner: ownerOf(form),
		})
	}
	if err = cmp.Or(wrong, err); err == nil {
		return web.SeeOther((&directory.Service{ID: id}).Address()).Saying(text.SaidAdded(r.Lang, content.Name)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		v, err := w.newOf(r, form)
		v.form.Errors, v.frame.Invalid = onForm(list), true
		return web.Again(writePage(v)), err
	})
}

func (w *Web) edit(r *web.Request) (web.Response, error) {
	v, err := w.seek(r)
	if err != nil {
		return web.Response{}, err
	}
	if !v.MayEdit {
		return web.Response{}, fault.New(fault.Forbidden, v.WhoMayEdit)
	}
	return web.Page(writePage(editOf(r, v, valuesOf(v.Service)))), nil
}

func editOf(r *web.Request, v directory.View, values url.Values) writeView {
	l := r.Lang
	return writeView{
		frame: frameOf(r, text.EditTitle(l, v.Name), ui.Crumb{Text: v.Name, Href: v.Address()}, ui.Crumb{Text: text.Edit(l)}), title: text.EditTitle(l, v.Name), lead: text.EditLead(l),
		action: v.Address() + "/ret", back: v.Address(), form: ui.Form{Lang: l, Values: values}, version: v.Version,
	}
}

func (w *Web) save(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	content, wrong := contentOf(form)
	if wrong == nil {
		err = w.Directory.Change(r.Context(), r.Scope, idOf(r), directory.Edit{Content: content, Owner: ownerOf(form), Version: web.Version(form)})
	}
	if err = cmp.Or(wrong, err); err == nil {
		return web.SeeOther(root + "/" + r.PathValue("service")).Saying(text.SaidSaved(r.Lang)), nil
	}
	v, findErr := w.seek(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	if fault.Is(err, fault.Stale) {
		return web.Both(ui.BothVersions(bothOf(r, v, form))), nil
	}
	if !v.MayEdit {
		return web.Response{}, fault.New(fault.Forbidden, v.WhoMayEdit)
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		again := editOf(r, v, form)
		again.form.Errors, again.frame.Invalid, again.version = onForm(list), true, web.Version(form)
		return web.Again(writePage(again)), nil
	})
}

// onForm names the fields as they are called in the form.
func onForm(list ui.Errors) ui.Errors {
	for i := range list {
		if list[i].Name == "position" {
			list[i].Name = "place"
		}
	}
	return list
}

// fieldsOf are the fields of a service, in the order of the form.
func fieldsOf(l i18n.Lang) []ui.BothField {
	return []ui.BothField{
		{Name: "name", Label: text.NameLabel(l)},
		{Name: "targetGroup", Label: text.TargetGroup(l)},
		{Name: "offers", Label: text.Offers(l)},
		{Name: "referral", Label: text.Referral(l)},
		{Name: "contact", Label: text.Contact(l)},
		{Name: "phone", Label: text.Phone(l)},
		{Name: "email", Label: text.Email(l)},
		{Name: "website", Label: text.Website(l)},
		{Name: "street", Label: text.Street(l)},
		{Name: "postcode", Label: text.Postcode(l)},
		{Name: "city", Label: text.City(l)},
		{Name: "place", Label: text.Position(l)},
		{Name: "area", Label: text.Area(l)},
		{Name: "hoursNote", Label: text.HoursNote(l)},
		{Name: "price", Label: text.Price(l)},
		{Name: "accessibility", Label: text.Accessibility(l)},
		{Name: "capacity", Label: text.Capacity(l)},
		{Name: "ownerName", Label: text.OwnerName(l)},
		{Name: "ownerEmail", Label: text.OwnerEmail(l)},
	}
}

// bothOf is what is saved now beside what the reader wrote.
func bothOf(r *web.Request, v directory.View, yours url.Values) ui.BothProps {
	l := r.Lang
	edit := editOf(r, v, yours)
	p := ui.BothProps{Frame: edit.frame, Action: edit.action, Version: v.Version, Keep: v.Address()}
	now := valuesOf(v.Service)
	for _, f := range fieldsOf(l) {
		f.Now, f.Yours = now.Get(f.Name), yours.Get(f.Name)
		p.Fields = append(p.Fields, f)
	}
	for day := 1; day <= 7; day++ {
		name := hoursName(day)
		p.Fields = append(p.Fields, ui.BothField{Name: name, Label: text.HoursOf(l, directory.DayName(l, day)), Now: now.Get(name), Yours: yours.Get(name)})
	}
	// of what is ticked the reader's stays
	for _, name := range []string{"traits", "languages"} {
		for _, value := range yours[name] {
			p.Fields = append(p.Fields, ui.BothField{Name: name, Yours: value, Hidden: true})
		}
	}
	return p
}

func hoursName(day int) string { return "hours-" + strconv.Itoa(day) }

// contentOf reads what a service is to say from a form; wrong says what can't be
// understood in it.
func contentOf(form url.Values) (c directory.Content, wrong error) {
	c = directory.Content{
		Name: form.Get("name"), TargetGroup: form.Get("targetGroup"), Offers: form.Get("offers"), Referral: form.Get("referral"),
		Contact: form.Get("contact"), Phone: form.Get("phone"), Email: form.Get("email"), Website: form.Get("website"), HoursNote: form.Get("hoursNote"),
		Street: form.Get("street"), Postcode: form.Get("postcode"), City: form.Get("city"), Area: form.Get("area"),
		Price: form.Get("price"), Accessibility: form.Get("accessibility"), Capacity: form.Get("capacity"), Languages: form["languages"],
	}
	for _, t := range form["traits"] {
		c.Traits = append(c.Traits, directory.Trait(t))
	}
	var checks fault.Checks
	for day := 1; day <= 7; day++ {
		hours, ok := directory.ParseHours(day, form.Get(hoursName(day)))
		checks.Need(ok, hoursName(day), text.HoursForm)
		c.Hours = append(c.Hours, hours...)
	}
	if place := strings.TrimSpace(form.Get("place")); place != "" {
		c.Position = placeOf(place)
		checks.Need(c.Position != nil, "place", text.PositionWrong)
	}
	return c, checks.Err()
}

func ownerOf(form url.Values) directory.Owner {
	return directory.Owner{Name: form.Get("ownerName"), Email: form.Get("ownerEmail")}
}

func valuesOf(s *directory.Service) url.Values {
	values := url.Values{
		"name": {s.Name}, "targetGroup": {s.TargetGroup}, "offers": {s.Offers}, "referral": {s.Referral}, "contact": {s.Contact}, "phone": {s.Phone}, "email": {s.Email},
		"website": {s.Website}, "hoursNote": {s.HoursNote}, "street": {s.Street}, "postcode": {s.Postcode}, "city": {s.City}, "area": {s.Area}, "price": {s.Price},
		"accessibility": {s.Accessibility}, "capacity": {s.Capacity}, "languages": s.Languages, "ownerName": {s.Owner.Name}, "ownerEmail": {s.Owner.Email},
	}
	for _, t := range s.Traits {
		values.Add("traits", string(t))
	}
	for day := 1; day <= 7; day++ {
		values.Set(hoursName(day), s.Hours.Of(day))
	}
	if p := s.Position; p != nil {
		values.Set("place", placeText(*p))
	}
	return values
}

func traitOptions(l i18n.Lang) []ui.Option {
	var options []ui.Option
	for _, t := range directory.Traits() {
		options = append(options, ui.Option{Value: string(t), Text: t.Name(l)})
	}
	return options
}

func languageOptions(l i18n.Lang) []ui.Option {
	var options []ui.Option
	for _, code := range directory.Languages() {
		options = append(options, ui.Option{Value: code, Text: directory.Spoken(l, code)})
	}
	return options
}
