package web

import (
	"net/url"
	"strconv"
	"strings"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/knowledge/text"
)

type beginView struct {
	frame    ui.Frame
	form     ui.Form
	networks []ui.Option
}

func (w *Web) beginOf(r *web.Request, values url.Values) (beginView, error) {
	l := r.Lang
	networks, err := w.library.Networks(r.Context(), r.Scope)
	v := beginView{frame: frameOf(r, text.NewHandbook(l), ui.Crumb{Text: text.NewHandbook(l)}), form: ui.Form{Lang: l, Values: values}, networks: networkOptions(l, networks)}
	v.frame.Address = books + "/ny"
	return v, err
}

func (w *Web) bookBlank(r *web.Request) (web.Response, error) {
	v, err := w.beginOf(r, url.Values{"network": {r.URL.Query().Get("netvaerk")}})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(beginPage(v)), nil
}

func (w *Web) compose(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id, err := w.library.Compose(r.Context(), r.Scope, refOf(form.Get("network")), form.Get("title"), form.Get("lead"))
	if err == nil {
		return web.SeeOther(books + "/" + string(id)).Saying(text.SaidBegun(r.Lang)), nil
	}
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v, findErr := w.beginOf(r, form)
	if findErr != nil {
		return web.Response{}, findErr
	}
	v.form.Errors, v.frame.Invalid = list, true
	return web.Again(beginPage(v)), nil
}

type bookView struct {
	frame     ui.Frame
	over      string
	title     string
	lead      paper.Document
	address   string
	published string
	chapters  []chapterRow
	editions  []versionView
	mayWrite  bool
	mayDecide bool
	version   int64
	next      int // edition
	add       ui.Form
	publish   ui.Form
	retitle   ui.Form
	errors    ui.Errors
}

type chapterRow struct {
	id, title, href, meta, state string
	kind                         ui.Kind
	approved                     string // that an earlier version goes into the next edition
	first, last                  bool
}

func stageWords(l i18n.Lang, s knowledge.Stage) (string, ui.Kind) {
	switch s {
	case knowledge.InReview:
		return text.StageReview(l), ui.Warning
	case knowledge.Approved:
		return text.StageApproved(l), ui.Success
	case knowledge.Draft:
	}
	return text.StageDraft(l), ui.Neutral
}

func bookOf(r *web.Request, b knowledge.Book) bookView {
	l := r.Lang
	v := bookView{
		frame: frameOf(r, b.Title, ui.Crumb{Text: b.Title}), over: joined(text.Workshop(l), b.Place.Name), title: b.Title, lead: said(b.Lead), address: b.Workshop(),
		mayWrite: b.MayWrite || b.MayDecide, mayDecide: b.MayDecide, version: b.Version, next: b.Edition + 1,
		add: ui.Form{Lang: l}, publish: ui.Form{Lang: l}, retitle: ui.Form{Lang: l, Values: url.Values{"title": {b.Title}, "lead": {b.Lead}}},
	}
	v.frame.Address = v.address
	if b.Edition > 0 {
		v.published = b.Address()
	}
	for i, c := range b.Chapters {
		row := chapterRow{id: string(c.ID), title: c.Title, href: c.Address(), meta: text.ChapterMeta(l, calendar.Of(c.SavedAt), c.SavedName), first: i == 0, last: i == len(b.Chapters)-1}
		row.state, row.kind = stageWords(l, c.Stage)
		switch {
		case c.Stage == knowledge.Approved:
			row.meta = text.ApprovedMeta(l, calendar.Of(c.ApprovedAt), c.ApprovedBy)
		case c.Approved != nil:
			row.approved = text.EarlierApproved(l, calendar.Of(c.ApprovedAt))
		}
		v.chapters = append(v.chapters, row)
	}
	for _, e := range b.Editions {
		one := versionView{name: text.EditionLine(l, e.Number, e.Day), href: e.Address(), note: e.Note, current: e.Number == b.Edition}
		if e.Told > 0 {
			one.note = strings.TrimSpace(e.Note + " " + text.EditionTold(l, e.Told))
		}
		v.editions = append(v.editions, one)
	}
	return v
}

func (w *Web) book(r *web.Request) (web.Response, error) {
	b, err := w.library.Book(r.Context(), r.Scope, bookID(r))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(bookPage(bookOf(r, b))), nil
}

// bookAgain shows the workshop with what could not be taken.
func (w *Web) bookAgain(r *web.Request, err error, fill func(*bookView, ui.Errors)) (web.Response, error) {
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	b, findErr := w.library.Book(r.Context(), r.Scope, bookID(r))
	if findErr != nil {
		return web.Response{}, findErr
	}
	v := bookOf(r, b)
	fill(&v, list)
	v.errors, v.frame.Invalid = list, true
	return web.Again(bookPage(v)), nil
}

// idsOf gives the fields at fault the ids that they have on the page.
func idsOf(list ui.Errors, prefix string) {
	for i := range list {
		if list[i].Name != "" {
			list[i].Name = prefix + list[i].Name
		}
	}
}

// fieldIn is a question of one of several forms on a page, which bears the
// form's name in its id.
func fieldIn(f ui.Form, prefix, name, label string) ui.Field {
	one := f.Field(name, label).WithID(prefix + name)
	one.Error = f.Errors.Of(one.ID)
	return one
}

func (w *Web) addChapter(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	id, err := w.library.AddChapter(r.Context(), r.Scope, bookID(r), form.Get("title"))
	if err == nil {
		return web.SeeOther(chapters + "/" + string(id)).Saying(text.SaidAdded(r.Lang)), nil
	}
	return w.bookAgain(r, err, func(v *bookView, list ui.Errors) {
		idsOf(list, "add-")
		v.add = ui.Form{Lang: r.Lang, Values: form, Errors: list}
	})
}

func (w *Web) shift(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := w.library.Shift(r.Context(), r.Scope, bookID(r), knowledge.ChapterID(form.Get("chapter")), form.Get("way") == "op"); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(books + "/" + r.PathValue("handbook")).Saying(text.SaidMovedChapter(r.Lang)), nil
}

func (w *Web) retitle(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.library.Retitle(r.Context(), r.Scope, bookID(r), form.Get("title"), form.Get("lead"), web.Version(form))
	if err == nil {
		return web.SeeOther(books + "/" + r.PathValue("handbook")).Saying(text.SaidRetitled(r.Lang)), nil
	}
	if fault.Is(err, fault.Stale) {
		b, findErr := w.library.Book(r.Context(), r.Scope, bookID(r))
		if findErr != nil {
			return web.Response{}, findErr
		}
		return web.Both(ui.BothVersions(ui.BothProps{
			Frame: bookOf(r, b).frame, Action: b.Workshop() + "/ret", Version: b.Version, Keep: b.Workshop(),
			Fields: []ui.BothField{
				{Name: "title", Label: text.TitleLabel(r.Lang), Now: b.Title, Yours: form.Get("title")},
				{Name: "lead", Label: text.LeadLabel(r.Lang), Now: b.Lead, Yours: form.Get("lead")},
			},
		})), nil
	}
	return w.bookAgain(r, err, func(v *bookView, list ui.Errors) {
		idsOf(list, "retitle-")
		v.retitle = ui.Form{Lang: r.Lang, Values: form, Errors: list}
	})
}

func (w *Web) publish(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	number, err := w.library.Publish(r.Context(), r.Scope, bookID(r), form.Get("note"))
	if err == nil {
		return web.SeeOther(root + "/haandbog/" + r.PathValue("handbook")).Saying(text.SaidPublished(r.Lang, number)), nil
	}
	return w.bookAgain(r, err, func(v *bookView, list ui.Errors) {
		idsOf(list, "publish-")
		v.publish = ui.Form{Lang: r.Lang, Values: form, Errors: list}
	})
}

type leafView struct {
	frame    ui.Frame
	over     string
	title    string
	state    string
	kind     ui.Kind
	meta     string
	approved string
	address  string
	version  string
	preview  paper.Document
	parts    []partView
	entries  []ui.Option // that can be taken in
	remarks  []remarkView
	errors   ui.Errors

	mayWrite, mayPut, mayApprove, mayReturn bool
	remark, back, take                      ui.Form
}

type partView struct {
	id, title, href, meta, newer string
}

type remarkView struct{ words, meta string }

func leafID(r *web.Request) knowledge.ChapterID {
	return knowledge.ChapterID(r.PathValue("chapter"))
}

func (w *Web) leafOf(r *web.Request, p knowledge.Leaf) (leafView, error) {
	l := r.Lang
	v := leafView{
		frame: leafFrame(r, p, p.Title), over: p.Book.Title, title: p.Title, meta: text.ChapterMeta(l, calendar.Of(p.SavedAt), p.SavedName), address: p.Address(),
		version: strconv.FormatInt(p.Version, 10), preview: paper.Document{Lang: i18n.Da.Tag(), Blocks: p.Preview()},
		mayWrite: p.Book.MayWrite || p.Book.MayDecide, mayApprove: p.MayApprove, mayReturn: p.Book.MayDecide && p.Stage == knowledge.InReview,
		remark: ui.Form{Lang: l}, back: ui.Form{Lang: l}, take: ui.Form{Lang: l},
	}
	v.mayPut = v.mayWrite && p.Stage == knowledge.Draft
	v.state, v.kind = stageWords(l, p.Stage)
	switch {
	case p.Stage == knowledge.Approved:
		v.approved = text.ApprovedMeta(l, calendar.Of(p.ApprovedAt), p.ApprovedBy)
	case p.Approved != nil:
		v.approved = text.EarlierApproved(l, calendar.Of(p.ApprovedAt))
	}
	taken := map[string]bool{}
	for _, part := range p.Parts {
		one := partView{
			id: string(part.Item), title: part.Title, href: entries + "/" + string(part.Item) + "/versioner/" + strconv.FormatInt(part.Version, 10),
			meta: text.PartMeta(l, part.Kind.Name(l), part.OrgName, int(part.Version)),
		}
		if part.Newest > part.Version {
			one.newer = text.PartNewer(l, int(part.Newest))
		}
		taken[one.id] = true
		v.parts = append(v.parts, one)
	}
	for _, m := range p.Remarks {
		v.remarks = append(v.remarks, remarkView{m.Words, text.RemarkMeta(l, m.By, calendar.Of(m.At), int(m.Version))})
	}
	if !v.mayWrite {
		return v, nil
	}
	page, err := w.library.List(r.Context(), r.Scope, knowledge.Filter{In: p.Book.In, Entries: true}, mostOffered)
	for _, one := range page.Items {
		if !taken[string(one.ID)] {
			v.entries = append(v.entries, ui.Option{Value: string(one.ID), Text: one.Title + " (" + i18n.Lower(one.Kind.Name(l)) + ", " + one.OrgName + ")"})
		}
	}
	return v, err
}

const mostOffered = 100 // entries to take in

func leafFrame(r *web.Request, p knowledge.Leaf, title string, crumbs ...ui.Crumb) ui.Frame {
	way := []ui.Crumb{{Text: p.Book.Title, Href: p.Book.Workshop()}, {Text: p.Title}}
	if len(crumbs) > 0 {
		way[1].Href = p.Address()
	}
	f := frameOf(r, title, append(way, crumbs...)...)
	f.Address = p.Address()
	return f
}

func (w *Web) leaf(r *web.Request) (web.Response, error) {
	p, err := w.library.Leaf(r.Context(), r.Scope, leafID(r))
	if err != nil {
		return web.Response{}, err
	}
	v, err := w.leafOf(r, p)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(leafPage(v)), nil
}

// leafAgain shows the chapter with what could not be taken.
func (w *Web) leafAgain(r *web.Request, err error, fill func(*leafView, ui.Errors)) (web.Response, error) {
	list, mendable := ui.ErrorsOf(r.Lang, err)
	if !mendable || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	p, findErr := w.library.Leaf(r.Context(), r.Scope, leafID(r))
	if findErr != nil {
		return web.Response{}, findErr
	}
	v, findErr := w.leafOf(r, p)
	if findErr != nil {
		return web.Response{}, findErr
	}
	fill(&v, list)
	v.errors, v.frame.Invalid = list, true
	return web.Again(leafPage(v)), nil
}

// onLeaf does something with a chapter that needs nothing written.
func (w *Web) onLeaf(r *web.Request, err error, message string) (web.Response, error) {
	if err != nil {
		return w.leafAgain(r, err, func(*leafView, ui.Errors) {})
	}
	return web.SeeOther(chapters + "/" + r.PathValue("chapter")).Saying(message), nil
}

type leafEditView struct {
	frame   ui.Frame
	title   string
	action  string
	back    string
	form    ui.Form
	version int64
}

func leafEditOf(r *web.Request, p knowledge.Leaf, values url.Values) leafEditView {
	l := r.Lang
	v := leafEditView{
		frame: leafFrame(r, p, text.EditTitle(l, p.Title), ui.Crumb{Text: text.Edit(l)}), title: text.EditTitle(l, p.Title), action: p.Address() + "/ret",
		back: p.Address(), form: ui.Form{Lang: l, Values: values}, version: p.Version,
	}
	v.frame.Address = v.action
	return v
}

func (w *Web) leafEdit(r *web.Request) (web.Response, error) {
	p, err := w.library.Leaf(r.Context(), r.Scope, leafID(r))
	if err != nil {
		return web.Response{}, err
	}
	if err := p.MayChange(); err != nil {
		return web.Response{}, err
	}
	return web.Page(leafEditPage(leafEditOf(r, p, url.Values{"title": {p.Title}, "words": {p.Words}}))), nil
}

func (w *Web) rewrite(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.library.Rewrite(r.Context(), r.Scope, leafID(r), form.Get("title"), form.Get("words"), web.Version(form))
	if err == nil {
		return web.SeeOther(chapters + "/" + r.PathValue("chapter")).Saying(text.SaidChapter(r.Lang)), nil
	}
	list, mendable := ui.ErrorsOf(r.Lang, err)
	stale := fault.Is(err, fault.Stale)
	if !mendable && !stale || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	p, findErr := w.library.Leaf(r.Context(), r.Scope, leafID(r))
	if findErr != nil {
		return web.Response{}, findErr
	}
	if stale {
		return web.Both(ui.BothVersions(ui.BothProps{
			Frame: leafFrame(r, p, p.Title), Action: p.Address() + "/ret", Version: p.Version, Keep: p.Address(),
			Fields: []ui.BothField{
				{Name: "title", Label: text.ChapterTitle(r.Lang), Now: p.Title, Yours: form.Get("title")},
				{Name: "words", Label: text.ChapterWords(r.Lang), Now: p.Words, Yours: form.Get("words")},
			},
		})), nil
	}
	v := leafEditOf(r, p, form)
	v.form.Errors, v.frame.Invalid, v.version = list, true, web.Version(form)
	return web.Again(leafEditPage(v)), nil
}

func (w *Web) takeIn(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	return w.onLeaf(r, w.library.TakeIn(r.Context(), r.Scope, leafID(r), knowledge.ID(form.Get("entry"))), text.SaidTaken(r.Lang))
}

func (w *Web) leaveOut(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	return w.onLeaf(r, w.library.LeaveOut(r.Context(), r.Scope, leafID(r), knowledge.ID(form.Get("entry"))), text.SaidLeft(r.Lang))
}

func (w *Web) put(r *web.Request) (web.Response, error) {
	return w.onLeaf(r, w.library.Put(r.Context(), r.Scope, leafID(r)), text.SaidPut(r.Lang))
}

func (w *Web) approve(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	return w.onLeaf(r, w.library.Approve(r.Context(), r.Scope, leafID(r), web.Version(form)), text.SaidApproved(r.Lang))
}

func (w *Web) remark(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.library.Remark(r.Context(), r.Scope, leafID(r), form.Get("remark"))
	if err == nil {
		return w.onLeaf(r, nil, text.SaidRemarked(r.Lang))
	}
	return w.leafAgain(r, err, func(v *leafView, list ui.Errors) { v.remark = ui.Form{Lang: r.Lang, Values: form, Errors: list} })
}

func (w *Web) sendBack(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.library.Return(r.Context(), r.Scope, leafID(r), form.Get("remark"))
	if err == nil {
		return w.onLeaf(r, nil, text.SaidReturned(r.Lang))
	}
	return w.leafAgain(r, err, func(v *leafView, list ui.Errors) {
		idsOf(list, "back-")
		v.back = ui.Form{Lang: r.Lang, Values: form, Errors: list}
	})
}
