package web

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/intake/text"
)

// splitKinds are the kinds that a form sends: one by one, or all of one version
// together, as the page of both versions does.
func splitKinds(sent []string) []string {
	var kinds []string
	for _, one := range sent {
		kinds = append(kinds, strings.FieldsFunc(one, func(r rune) bool { return r == ',' })...)
	}
	return kinds
}

// bothRounds shows the round as it is saved now beside what the reader wrote,
// in every field in which they differ.
func (w *Web) bothRounds(r *web.Request, yours url.Values) (web.Response, error) {
	l := r.Lang
	v, in, err := w.editOf(r, ui.Form{Lang: l})
	if err != nil {
		return web.Response{}, err
	}
	d, err := detailsOf(r)
	if err != nil {
		return web.Response{}, err
	}
	p := ui.BothProps{Frame: v.frame, Action: v.action, Version: in.Version, Keep: in.ID.Address()}
	add := func(name, label, now, mine string, read func(string) string) {
		f := ui.BothField{Name: name, Label: label, Now: now, Yours: mine}
		if read != nil {
			f.NowText, f.YoursText = read(now), read(mine)
		}
		p.Fields = append(p.Fields, f)
	}
	day := func(s string) string {
		if d, err := calendar.Parse(s); err == nil {
			return i18n.Date(l, d)
		}
		return ""
	}
	add("title", text.FieldTitle(l), in.Title, yours.Get("title"), nil)
	add("words", text.FieldWords(l), in.Words, strings.ReplaceAll(yours.Get("words"), "\r\n", "\n"), nil)
	add("season", text.FieldSeason(l), in.Season, d.Season, chosenIn(v.seasons))
	add("opens", text.FieldOpens(l), isoDay(in.Opens), isoDay(d.Opens), day)
	add("deadline", text.FieldDeadline(l), isoDay(in.Deadline), isoDay(d.Deadline), day)
	add("places", text.FieldPlaces(l), strconv.Itoa(in.Places), yours.Get("places"), nil)
	add("kinds", text.FieldKinds(l), together(in.Kinds), together(d.Kinds), func(s string) string {
		var names []string
		for _, kind := range splitKinds([]string{s}) {
			names = append(names, kindName(l, kind))
		}
		return strings.Join(names, ", ")
	})
	add("contact", text.FieldContact(l), string(in.Contact), string(d.Contact), chosenIn(v.people))
	add("network", text.FieldNetwork(l), in.Network, d.Network, chosenIn(v.networks))
	return web.Both(ui.BothVersions(p)), nil
}

// chosenIn reads the value of an option as it is shown.
func chosenIn(options []ui.Option) func(string) string {
	return func(value string) string {
		for _, o := range options {
			if o.Value == value {
				return o.Text
			}
		}
		return ""
	}
}

func isoDay(d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

// together are kinds in one value, in an order that does not depend on the form.
func together(kinds []string) string {
	sorted := slices.Clone(kinds)
	slices.Sort(sorted)
	return strings.Join(sorted, ",")
}
