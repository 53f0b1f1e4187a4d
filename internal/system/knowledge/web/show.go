package web

import (
	"strconv"

	"tovholder/internal/core/form"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/knowledge/text"
)

type showView struct {
	frame   ui.Frame
	over    string
	name    string
	facts   factsView
	paper   paper.Document
	tags    []tagLink
	files   []fileView
	address string
	older   string // that it is not the version that holds
	newest  string // the page of the one that does

	mayEdit, mayShare bool
	shared            bool
	fileForm          ui.Form

	reviews    []summary
	mayAsk     bool
	reviewForm ui.Form
	source     string // the question that it was written from
}

type factsView struct {
	network, networkHref, from, method, setting, version, readBy string
}

type fileView struct {
	name, size, href, remove string
}

func (w *Web) show(r *web.Request) (web.Response, error) {
	v, err := w.seek(r)
	if err != nil {
		return web.Response{}, err
	}
	if v.Kind == knowledge.Question {
		return web.SeeOther(v.Address()), nil
	}
	return web.Page(showPage(showOf(r, v))), nil
}

func showOf(r *web.Request, v knowledge.View) showView {
	l := r.Lang
	one := showView{
		frame: frameOf(r, v.Title, ui.Crumb{Text: v.Title}), over: v.Kind.Name(l), name: v.Title, facts: factsOf(l, v),
		paper: paper.Document{Lang: i18n.Da.Tag(), Blocks: v.Blocks(l, 2)}, tags: tagLinks(v.Tags), address: v.Address(),
		mayEdit: v.MayEdit, mayShare: v.MayShare, shared: v.Reach == knowledge.Everyone, fileForm: ui.Form{Lang: l},
		mayAsk: v.MayAsk, reviewForm: ui.Form{Lang: l}, reviews: summariesOf(l, v, r.Today()),
	}
	if v.Source != "" && v.Place != nil {
		one.source = questions + "/" + string(v.Source)
	}
	for _, f := range v.Files {
		at := v.Address() + "/filer/" + string(f.ID)
		one.files = append(one.files, fileView{name: f.Name, size: text.FileSize(l, max(1, f.Size/1024)), href: at, remove: at + "/fjern"})
	}
	if r.Method != "GET" {
		one.frame.Address = v.Address()
	}
	return one
}

func factsOf(l i18n.Lang, v knowledge.View) factsView {
	f := factsView{
		network: v.Label.In(l), networkHref: v.Label.Address, from: text.WrittenBy(l, v.AuthorName, v.OrgName),
		version: text.VersionLine(l, int(v.Latest.Number), calendar.Of(v.Latest.At), v.Latest.By), readBy: text.ReadByMembers(l),
	}
	if v.Method != "" {
		f.method = v.Method.Name(l)
	}
	if v.Setting != "" {
		f.setting = v.Setting.Name(l)
	}
	if v.Reach == knowledge.Everyone {
		f.readBy = text.ReadByEveryone(l)
	}
	return f
}

func (w *Web) share(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	reach, said := knowledge.Everyone, text.SaidShared(r.Lang)
	if form.Get("reach") == string(knowledge.Members) {
		reach, said = knowledge.Members, text.SaidWithdrawn(r.Lang)
	}
	if err := w.library.Share(r.Context(), r.Scope, idOf(r), reach); err != nil {
		return web.Response{}, err
	}
	v, err := w.seek(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(v.Address()).Saying(said), nil
}

func (w *Web) attach(r *web.Request) (web.Response, error) {
	if _, err := r.Form(); err != nil {
		return web.Response{}, err
	}
	at := entries + "/" + r.PathValue("item")
	var list ui.Errors
	if attached := r.Attached("file"); len(attached) == 0 {
		list = ui.Errors{{Name: "file", Text: text.ChooseFile(r.Lang)}}
	} else {
		err := w.library.Attach(r.Context(), r.Scope, idOf(r), attached[0].Name, attached[0].Bytes)
		if err == nil {
			return web.SeeOther(at).Saying(text.SaidAttached(r.Lang)), nil
		}
		found, mendable := ui.ErrorsOf(r.Lang, err)
		if !mendable || len(found) == 0 || found[0].Name == "" {
			return web.Response{}, err
		}
		list = found
	}
	v, err := w.seek(r)
	if err != nil {
		return web.Response{}, err
	}
	if !v.MayEdit {
		return web.Response{}, w.library.MayChange(r.Context(), r.Scope, v.ID)
	}
	again := showOf(r, v)
	again.fileForm.Errors, again.frame.Invalid = list, true
	return web.Again(showPage(again)), nil
}

func (w *Web) detach(r *web.Request) (web.Response, error) {
	if err := w.library.Detach(r.Context(), r.Scope, idOf(r), files.ID(r.PathValue("file"))); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(entries + "/" + r.PathValue("item")).Saying(text.SaidDetached(r.Lang)), nil
}

func (w *Web) file(r *web.Request) (web.Response, error) {
	f, err := w.library.Open(r.Context(), r.Scope, idOf(r), files.ID(r.PathValue("file")))
	if err != nil {
		return web.Response{}, err
	}
	return web.File(f.Mime, f.Name, f.Bytes), nil
}

// versionsView are an item's versions, and what two of them say otherwise.
type versionsView struct {
	frame    ui.Frame
	title    string
	address  string
	versions []versionView
	options  []ui.Option
	form     ui.Form
	compares bool
	changes  []changeView
}

type versionView struct {
	name, href, note string
	current          bool
}

type changeView struct {
	heading string
	pieces  []form.Piece
}

func (w *Web) versions(r *web.Request) (web.Response, error) {
	v, all, err := w.library.Versions(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	one := versionsView{
		frame: frameOf(r, text.VersionsOf(l, v.Title), ui.Crumb{Text: v.Title, Href: v.Address()}, ui.Crumb{Text: text.AllVersions(l)}),
		title: text.VersionsOf(l, v.Title), address: entries + "/" + string(v.ID) + "/versioner", compares: len(all) > 1,
	}
	q := r.URL.Query()
	if q.Get("fra") == "" && len(all) > 1 {
		q.Set("fra", strconv.FormatInt(all[1].Number, 10))
	}
	if q.Get("til") == "" {
		q.Set("til", strconv.FormatInt(all[0].Number, 10))
	}
	one.form = ui.Form{Lang: l, Values: q}
	var before, after knowledge.Version
	for _, version := range all {
		number := strconv.FormatInt(version.Number, 10)
		line := text.VersionLine(l, int(version.Number), calendar.Of(version.At), version.By)
		one.versions = append(one.versions, versionView{name: line, href: one.address + "/" + number, note: version.Note, current: version.Number == v.Version})
		one.options = append(one.options, ui.Option{Value: number, Text: line})
		if number == q.Get("fra") {
			before = version
		}
		if number == q.Get("til") {
			after = version
		}
	}
	if before.Number > 0 && after.Number > 0 {
		one.changes = changesOf(l, before, after)
	}
	return web.Page(versionsPage(one)), nil
}

// changesOf are the parts that two versions say otherwise.
func changesOf(l i18n.Lang, before, after knowledge.Version) []changeView {
	methods, settings := methodOptions(l, ""), settingOptions(l, "")
	was, is := valuesOf(&before.Content), valuesOf(&after.Content)
	var changes []changeView
	add := func(field, heading string, options []ui.Option) {
		a, b := was.Get(field), is.Get(field)
		if a == b {
			return
		}
		if options != nil {
			a, b = called(options, a), called(options, b)
		}
		changes = append(changes, changeView{heading, form.Diff(a, b)})
	}
	add("title", text.TitleLabel(l), nil)
	add("method", text.MethodTerm(l), methods)
	add("setting", text.SettingTerm(l), settings)
	for _, s := range after.Sections(l) {
		add(s.Field, s.Heading, nil)
	}
	add("tags", text.TagsTerm(l), nil)
	return changes
}

func (w *Web) version(r *web.Request) (web.Response, error) {
	v, all, err := w.library.Versions(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return web.Response{}, err
	}
	for _, version := range all {
		if strconv.FormatInt(version.Number, 10) != r.PathValue("version") {
			continue
		}
		newest := v.Version
		v.Content, v.Latest, v.MayEdit, v.MayShare, v.Files = version.Content, version, false, false, nil
		one := showOf(r, v)
		one.frame = frameOf(r, version.Title, ui.Crumb{Text: version.Title, Href: v.Address()}, ui.Crumb{Text: text.VersionNumber(r.Lang, int(version.Number))})
		if version.Number != newest {
			one.older, one.newest = text.OlderVersion(r.Lang, int(version.Number), int(newest)), v.Address()
		}
		return web.Page(showPage(one)), nil
	}
	return web.Response{}, knowledge.NoSuchVersion()
}
