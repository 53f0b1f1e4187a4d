package web

import (
	"net/url"
	"strings"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/text"
)

type mineView struct {
	frame ui.Frame
	tabs  []ui.Tab
	rows  []mineRow
	empty string
	pages ui.PagesProps

	mayImport bool
}

type mineRow struct {
	ui.RowProps
	confirm string // where one says that it is right; empty where there is no need
	version string
	name    string
}

func (w *Web) mine(r *web.Request) (web.Response, error) {
	l, q := r.Lang, r.URL.Query()
	kept := directory.Kept(q.Get("vis"))
	m, err := w.Directory.Mine(r.Context(), r.Scope, kept, q.Get("efter"))
	if err != nil {
		return web.Response{}, err
	}
	v := mineView{frame: frameOf(r, text.Mine(l), ui.Crumb{Text: text.Mine(l)}), empty: text.MineNone(l), pages: ui.PagesProps{Lang: l}, mayImport: len(directory.Employers(r.Scope)) > 0}
	at := func(k directory.Kept) string { return mine + queryOf(url.Values{"vis": {string(k)}}) }
	v.tabs = []ui.Tab{
		{Text: text.MineAll(l), Href: at(directory.KeptAll), Current: kept == directory.KeptAll, Count: m.Counts.All},
		{Text: text.MineWrong(l), Href: at(directory.KeptWrong), Current: kept == directory.KeptWrong, Count: m.Counts.Reported},
		{Text: text.MineDue(l), Href: at(directory.KeptDue), Current: kept == directory.KeptDue, Count: m.Counts.Due},
		{Text: text.MineOld(l), Href: at(directory.KeptOld), Current: kept == directory.KeptOld, Count: m.Counts.Old},
		{Text: text.MineClosed(l), Href: at(directory.KeptClosed), Current: kept == directory.KeptClosed},
	}
	for _, x := range m.Items {
		t := trustOf(l, x.Service, x.Freshness, r.Today())
		row := mineRow{RowProps: ui.RowProps{Title: x.Name, Href: x.Address(), Meta: joined(x.OrgName, elsewhere(x.Service), text.OwnedBy(l, x.Owner.Name)), When: t.words, Kind: t.kind}, name: x.Name}
		if x.Closed {
			row.When, row.Kind = text.IsClosedShort(l), ui.Neutral
		} else if x.Freshness == directory.Due || x.Freshness == directory.Stale {
			row.confirm, row.version = x.Address()+"/bekraeftelse", versionOf(x.Service)
		}
		v.rows = append(v.rows, row)
	}
	if q.Get("efter") != "" {
		v.pages.Previous = at(kept)
	}
	if m.Next != "" {
		v.pages.Next = mine + queryOf(url.Values{"vis": {string(kept)}, "efter": {m.Next}})
	}
	return web.Page(minePage(v)), nil
}

// afterwards is what is answered to a post on a service: its page, with what was
// done, or what there is to say where somebody else was quicker.
func (w *Web) afterwards(r *web.Request, err error, said string) (web.Response, error) {
	at := root + "/" + r.PathValue("service")
	switch {
	case err == nil:
		return web.SeeOther(at).Saying(said), nil
	case fault.Is(err, fault.Stale):
		return web.SeeOther(at).Saying(text.LookAgain(r.Lang)), nil
	}
	return web.Response{}, err
}

func (w *Web) confirm(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	return w.afterwards(r, w.Directory.Confirm(r.Context(), r.Scope, idOf(r), web.Version(form)), text.SaidConfirmed(r.Lang))
}

func (w *Web) shut(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	closed, said := form.Get("closed") != "", text.SaidReopened(r.Lang)
	if closed {
		said = text.SaidClosed(r.Lang)
	}
	return w.afterwards(r, w.Directory.Close(r.Context(), r.Scope, idOf(r), closed, web.Version(form)), said)
}

func (w *Web) settle(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	report := r.PathValue("report")
	err = w.Directory.Settle(r.Context(), r.Scope, idOf(r), directory.ReportID(report), directory.Outcome(form.Get("outcome-"+report)), form.Get("note-"+report))
	if !fault.Is(err, fault.Invalid) {
		return w.afterwards(r, err, text.SaidSettled(r.Lang))
	}
	v, findErr := w.seek(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		for i := range list {
			list[i].Name += "-" + report
		}
		s := w.showOf(r, v, ui.Form{Lang: r.Lang, Values: form, Errors: list})
		s.frame.Invalid = true
		return web.Again(showPage(s)), nil
	})
}

type wrongView struct {
	frame   ui.Frame
	form    ui.Form
	name    string
	address string
}

func wrongOf(r *web.Request, v directory.View, form ui.Form) wrongView {
	l := r.Lang
	return wrongView{frameOf(r, text.ReportTitle(l), ui.Crumb{Text: v.Name, Href: v.Address()}, ui.Crumb{Text: text.ReportTitle(l)}), form, v.Name, v.Address()}
}

func (w *Web) wrong(r *web.Request) (web.Response, error) {
	v, err := w.seek(r)
	if err != nil {
		return web.Response{}, err
	}
	if v.Closed {
		return web.Response{}, fault.New(fault.NotFound, text.NotFound)
	}
	return web.Page(wrongPage(wrongOf(r, v, ui.Form{Lang: r.Lang}))), nil
}

func (w *Web) report(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.Directory.Report(r.Context(), idOf(r), form.Get("words"), form.Get("email"), w.Address(r.Request))
	if err == nil {
		return web.SeeOther(root + "/" + r.PathValue("service")).Saying(text.SaidReported(r.Lang)), nil
	}
	v, findErr := w.seek(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		again := wrongOf(r, v, ui.Form{Lang: r.Lang, Values: form, Errors: list})
		again.frame.Invalid = true
		return web.Again(wrongPage(again)), nil
	})
}

type askedView struct {
	showView
	action  string
	version string
	used    string
}

func (w *Web) askedOf(r *web.Request, a directory.Asked, form ui.Form) askedView {
	l := r.Lang
	v := askedView{
		showView: w.showOf(r, directory.View{Service: a.Service, Today: a.Today, Freshness: a.Freshness(a.Today)}, form),
		action:   directory.ConfirmAt(r.PathValue("secret")), version: versionOf(a.Service),
	}
	v.frame = frameOf(r, text.StillRight(l), ui.Crumb{Text: text.StillRight(l)})
	if a.Used {
		v.used = text.LinkUsed(l, a.UsedOn)
	}
	return v
}

func (w *Web) asked(r *web.Request) (web.Response, error) {
	a, err := w.Directory.LookUp(r.Context(), r.PathValue("secret"), w.Address(r.Request))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(askedPage(w.askedOf(r, a, ui.Form{Lang: r.Lang}))), nil
}

func (w *Web) confirmed(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	l, secret, from := r.Lang, r.PathValue("secret"), w.Address(r.Request)
	wrong, said := strings.TrimSpace(form.Get("words")), text.SaidReported(l)
	var checks fault.Checks
	if form.Get("right") != "" {
		wrong, said = "", text.SaidConfirmed(l)
	} else {
		checks.Need(wrong != "", "words", text.ReportMissing)
	}
	if err = checks.Err(); err == nil {
		_, err = w.Directory.ConfirmBy(r.Context(), secret, web.Version(form), wrong, from)
	}
	if err == nil {
		return web.SeeOther(directory.ConfirmAt(secret)).Saying(said), nil
	}
	a, findErr := w.Directory.LookUp(r.Context(), secret, from)
	if findErr != nil {
		return web.Response{}, findErr
	}
	if fault.Is(err, fault.Stale) {
		again := w.askedOf(r, a, ui.Form{Lang: l, Values: form, Errors: ui.Errors{{Text: text.LookAgain(l)}}})
		return web.Again(askedPage(again)), nil
	}
	return web.Refused(l, err, func(list ui.Errors) (web.Response, error) {
		again := w.askedOf(r, a, ui.Form{Lang: l, Values: form, Errors: list})
		again.frame.Invalid = true
		return web.Again(askedPage(again)), nil
	})
}

type wordsView struct {
	frame  ui.Frame
	form   ui.Form
	groups []directory.Group
}

func (w *Web) wordsOf(r *web.Request, form ui.Form) (wordsView, error) {
	l := r.Lang
	groups, err := w.Directory.Synonyms(r.Context())
	return wordsView{frameOf(r, text.Synonyms(l), ui.Crumb{Text: text.Synonyms(l)}), form, groups}, err
}

func (w *Web) words(r *web.Request) (web.Response, error) {
	v, err := w.wordsOf(r, ui.Form{Lang: r.Lang})
	return web.Page(wordsPage(v)), err
}

func (w *Web) setWords(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id := form.Get("group")
	err = w.Directory.SetSynonyms(r.Context(), r.Scope, directory.Group{
		ID: id, Words: strings.FieldsFunc(form.Get(wordsName(id)), func(c rune) bool { return c == ',' || c == '\n' || c == ';' }), Version: web.Version(form),
	})
	switch {
	case err == nil:
		return web.SeeOther(words).Saying(text.SaidSynonyms(r.Lang)), nil
	case fault.Is(err, fault.Stale):
		return web.SeeOther(words).Saying(text.LookAgain(r.Lang)), nil
	}
	return web.Refused(r.Lang, err, func(list ui.Errors) (web.Response, error) {
		for i := range list {
			list[i].Name = wordsName(id)
		}
		v, err := w.wordsOf(r, ui.Form{Lang: r.Lang, Values: form, Errors: list})
		v.frame.Invalid = true
		return web.Again(wordsPage(v)), err
	})
}

func wordsName(group string) string { return "words-" + group }

func groupField(v wordsView, g directory.Group) ui.Field {
	f := v.form.Field(wordsName(g.ID), text.SynonymsOf(v.frame.Lang, g.Words[0])).WithHiddenLabel()
	if f.Error == "" {
		f.Value = strings.Join(g.Words, ", ")
	}
	return f
}

// confirmedOn is the day of the last confirmation, and who said so.
func confirmedOn(l i18n.Lang, v showView) string {
	if !v.v.MayEdit {
		return i18n.Date(l, calendar.Of(v.v.Confirmed))
	}
	return text.ConfirmedBy(l, calendar.Of(v.v.Confirmed), v.v.ConfirmedBy)
}
