package web

import (
	"strconv"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/collaboration"
	"tovholder/internal/system/collaboration/text"
)

type listView struct {
	frame ui.Frame
	cards []listCard
	all   string // where the agency's collected measurements are; empty for others
	pages ui.PagesProps
}

type listCard struct {
	name, href, over, since string
	state                   string
	kind                    ui.Kind
	mine                    bool
}

func (w *Web) list(r *web.Request) (web.Response, error) {
	all, more, err := w.Frameworks.List(r.Context(), r.Scope, collaboration.ID(r.URL.Query().Get("efter")))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := listView{frame: frameOf(r, text.Frameworks(l)), pages: ui.PagesProps{Lang: l}}
	if collectors.Met(r.Scope) == access.Yes {
		v.all = collected
	}
	for _, f := range all {
		card := listCard{name: f.Label.Name, href: f.Address(), over: f.Label.Over.In(l), since: text.PublishedOn(l, f.Since), mine: f.Mine && v.all == ""}
		if f.Late > 0 {
			card.state, card.kind = text.NotUpdated(l), ui.Warning
		}
		v.cards = append(v.cards, card)
	}
	if more {
		v.pages.Next = root + web.Query("efter", string(all[len(all)-1].ID))
	}
	return web.Page(listPage(v)), nil
}

type readView struct {
	frame     ui.Frame
	over      string
	title     string
	facts     []paper.Fact
	old       string // says that there is a newer edition
	newest    string // where that is
	late      string
	words     string // what is new
	sections  []sectionView
	hidden    string
	logIn     string // where a stranger logs in
	member    bool
	course    string // the page of the framework for those who take part
	asks      bool   // the reader is asked to confirm
	confirmed string
	number    string
	address   string
	pdf       string
	editions  []editionView
}

type editionView struct {
	text, href string
	current    bool
}

func (w *Web) newest(r *web.Request) (web.Response, error) { return w.show(r, 0) }

func (w *Web) edition(r *web.Request) (web.Response, error) {
	n, err := strconv.Atoi(r.PathValue("edition"))
	if err != nil || n < 1 {
		return web.Response{}, fault.New(fault.NotFound, text.NoSuchEdition)
	}
	return w.show(r, n)
}

func (w *Web) show(r *web.Request, number int) (web.Response, error) {
	found, err := w.Frameworks.Read(r.Context(), r.Scope, r.PathValue("framework"), number)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(readPage(readOf(r, found))), nil
}

func readOf(r *web.Request, found collaboration.Reading) readView {
	l := r.Lang
	v := readView{
		over: found.Label.Over.In(l), title: text.ReadTitle(l, found.Label.Name), sections: sections(l, found.Edition.Parts), member: found.Member != nil, address: found.Address(),
		number: strconv.Itoa(found.Edition.Number), asks: found.Acknowledges(), facts: factsOf(l, found),
	}
	title := text.ReadTitle(l, found.Label.Name)
	crumbs := []ui.Crumb{{Text: found.Label.Name}}
	if !found.Newest() {
		crumbs = []ui.Crumb{{Text: found.Label.Name, Href: found.Address()}, {Text: text.EditionNumber(l, found.Edition.Number)}}
		title = text.EditionTitle(l, found.Edition.Number, found.Label.Name)
		v.old, v.newest = text.OldEdition(l, calendar.Of(found.Edition.At)), found.Address()
	}
	v.frame = frameOf(r, title, crumbs...)
	if len(v.sections) > 0 {
		v.pdf = found.Address() + "/ramme.pdf" + editionQuery(found)
	}
	if days := found.Late(found.Today); days > 0 && found.Newest() {
		v.late = text.OverdueSince(l, found.NextOn, days)
	}
	if v.member {
		v.words, v.course = found.Edition.Words, found.Member.Address+collaboration.Path
		if found.Receipt != nil && !found.Receipt.ReadAt.IsZero() && found.Newest() {
			v.confirmed = text.ConfirmedOn(l, calendar.Of(found.Receipt.ReadAt))
		}
	}
	if found.Hidden > 0 {
		v.hidden = text.HiddenParts(l, found.Hidden)
		if !r.Scope.SignedIn() {
			v.logIn = "/login" + web.Query("next", r.URL.Path)
		}
	}
	for _, e := range found.Editions {
		one := editionView{text: text.EditionLine(l, e.Number, calendar.Of(e.At)), href: found.Address() + "/udgaver/" + strconv.Itoa(e.Number), current: e.Number == found.Edition.Number}
		if e.Number == found.Framework.Edition {
			one.href = found.Address()
		}
		v.editions = append(v.editions, one)
	}
	return v
}

// editionQuery names the edition of a file; the newest needs no name.
func editionQuery(found collaboration.Reading) string {
	if found.Newest() {
		return ""
	}
	return web.Query("udgave", strconv.Itoa(found.Edition.Number))
}

// factsOf are what a reader should know about an edition.
func factsOf(l i18n.Lang, found collaboration.Reading) []paper.Fact {
	facts := []paper.Fact{
		{Term: text.FactVersion(l), Text: text.EditionPublished(l, found.Edition.Number, calendar.Of(found.Edition.At))},
	}
	if found.Newest() && !found.NextOn.IsZero() {
		facts = append(facts, paper.Fact{Term: text.FactNext(l), Text: i18n.Date(l, found.NextOn)})
	}
	if found.Member != nil && found.Newest() && found.KeeperName != "" {
		facts = append(facts, paper.Fact{Term: text.FactKeeper(l), Text: found.KeeperName})
	}
	return facts
}

// pdf is an edition on paper, with the parts that the reader sees.
func (w *Web) pdf(r *web.Request) (web.Response, error) {
	number := 0
	if named := r.URL.Query().Get("udgave"); named != "" {
		n, err := strconv.Atoi(named)
		if err != nil || n < 1 {
			return web.Response{}, fault.New(fault.NotFound, text.NoSuchEdition)
		}
		number = n
	}
	found, err := w.Frameworks.Read(r.Context(), r.Scope, r.PathValue("framework"), number)
	if err == nil {
		err = w.Frameworks.MayPrint(r.Context(), w.Address(r.Request))
	}
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	d := paper.Document{
		Lang: l.Tag(), Title: text.ReadTitle(l, found.Label.Name), Over: found.Label.Over.In(l), Facts: factsOf(l, found), Foot: w.BaseURL + found.Address(),
	}
	for _, s := range sections(l, found.Edition.Parts) {
		d.Blocks = append(append(d.Blocks, paper.H(2, s.name)), s.paper.Blocks...)
	}
	if found.Hidden > 0 {
		d.Blocks = append(d.Blocks, paper.Block{Note: text.HiddenParts(l, found.Hidden)})
	}
	b, err := w.Print(r.Context(), d)
	if err != nil {
		return web.Response{}, err
	}
	return web.File("application/pdf", text.PdfName(l)+"-"+found.Slug+".pdf", b), nil
}

func (w *Web) acknowledge(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	n, err := strconv.Atoi(form.Get("edition"))
	if err != nil {
		n = -1 // which is none
	}
	slug := r.PathValue("framework")
	if err := w.Frameworks.Acknowledge(r.Context(), r.Scope, slug, n); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(root + "/" + slug).Saying(text.SaidConfirmed(r.Lang)), nil
}
