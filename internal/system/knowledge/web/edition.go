package web

import (
	"slices"
	"strconv"

	"tovholder/internal/platform/files"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/knowledge/text"
)

// issueView is an edition of a handbook for everybody, or one of its chapters.
type issueView struct {
	frame    ui.Frame
	over     string
	title    string
	updated  string
	older    string // that there is a newer one
	newest   string
	intro    paper.Document
	contents []linkView
	news     []string
	newsNote paper.Document
	editions []versionView
	pdf      string
	word     string
	onPaper  string
	waiting  bool
	workshop string
	hash     string

	chapter      paper.Document // of a page that shows one
	previous     linkView
	next         linkView
	contentsHref string
}

type linkView struct{ text, href string }

func issueOf(r *web.Request, i knowledge.Issue) issueView {
	l, e := r.Lang, i.Edition
	at := e.Address()
	v := issueView{
		frame: frameOf(r, e.Document.Title, ui.Crumb{Text: e.Document.Title}), over: joined(text.Handbook(l), i.Network), title: e.Document.Title,
		updated: joined(text.EditionLine(l, e.Number, e.Day), text.LastUpdated(l, e.Day)), onPaper: at + "/udskrift", hash: e.Hash, contentsHref: at,
		waiting: e.PDF == "" || e.Word == "",
	}
	if !i.Newest() {
		v.older, v.newest = text.OlderEdition(l, e.Number, e.Day), i.Address()
	}
	v.pdf, v.word = e.FileAddress(true), e.FileAddress(false)
	if i.Member {
		v.workshop = i.Workshop()
	}
	intro := e.Document.Blocks
	if end := slices.IndexFunc(intro, func(b paper.Block) bool { return b.Heading != nil }); end >= 0 {
		intro = intro[:end]
	}
	v.intro = paper.Document{Lang: e.Document.Lang, Blocks: intro}
	for n, c := range e.Chapters {
		v.contents = append(v.contents, linkView{c.Title, at + "/kapitler/" + strconv.Itoa(n+1)})
	}
	for _, c := range e.Changes {
		v.news = append(v.news, c.In(l))
	}
	if e.Number > 1 {
		v.newsNote = said(e.Note)
	}
	for _, other := range i.Editions {
		v.editions = append(v.editions, versionView{name: text.EditionLine(l, other.Number, other.Day), href: other.Address(), note: other.Note, current: other.Number == i.Handbook.Edition})
	}
	return v
}

func bookID(r *web.Request) knowledge.HandbookID {
	return knowledge.HandbookID(r.PathValue("handbook"))
}

// editionNumber is the edition in the address; one that is none is not found.
func editionNumber(r *web.Request) int {
	n, err := strconv.Atoi(r.PathValue("edition"))
	if err != nil || n < 1 {
		return -1
	}
	return n
}

func (w *Web) issue(r *web.Request, number int) (knowledge.Issue, error) {
	return w.library.Read(r.Context(), r.Scope, bookID(r), number)
}

func (w *Web) newest(r *web.Request) (web.Response, error) {
	i, err := w.issue(r, 0)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(issuePage(issueOf(r, i))), nil
}

func (w *Web) edition(r *web.Request) (web.Response, error) {
	i, err := w.issue(r, editionNumber(r))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(issuePage(issueOf(r, i))), nil
}

func (w *Web) editionChapter(r *web.Request) (web.Response, error) {
	i, err := w.issue(r, editionNumber(r))
	if err != nil {
		return web.Response{}, err
	}
	n, _ := strconv.Atoi(r.PathValue("number")) // what is no number is no chapter
	printed, blocks, ok := i.Edition.Chapter(n)
	if !ok {
		return web.Response{}, knowledge.Hidden()
	}
	l := r.Lang
	v := issueOf(r, i)
	v.over, v.title = joined(i.Edition.Document.Title, text.ChapterNumber(l, n), text.EditionLine(l, i.Edition.Number, i.Edition.Day)), printed.Title
	v.frame = frameOf(r, printed.Title, ui.Crumb{Text: i.Edition.Document.Title, Href: i.Edition.Address()}, ui.Crumb{Text: printed.Title})
	v.chapter = paper.Document{Lang: i.Edition.Document.Lang, Blocks: raised(blocks)}
	if n > 1 {
		v.previous = v.contents[n-2]
	}
	if n < len(v.contents) {
		v.next = v.contents[n]
	}
	return web.Page(issueChapterPage(v)), nil
}

// raised are the blocks of a chapter on a page of its own, where the chapter's
// title is the heading of the page.
func raised(blocks []paper.Block) []paper.Block {
	all := slices.Clone(blocks)
	for i, b := range all {
		if b.Heading != nil {
			all[i] = paper.H(max(2, b.Heading.Level-1), b.Heading.Text)
		}
	}
	return all
}

func (w *Web) editionPrint(r *web.Request) (web.Response, error) {
	i, err := w.issue(r, editionNumber(r))
	if err != nil {
		return web.Response{}, err
	}
	v := issueOf(r, i)
	return web.Page(ui.PrintPage(ui.PrintProps{Lang: r.Lang, Back: i.Edition.Address(), PDF: v.pdf, Word: v.word}, i.Edition.Document)), nil
}

func (w *Web) editionPDF(r *web.Request) (web.Response, error)  { return w.editionFile(r, true) }
func (w *Web) editionWord(r *web.Request) (web.Response, error) { return w.editionFile(r, false) }

func (w *Web) editionFile(r *web.Request, pdf bool) (web.Response, error) {
	f, err := w.library.File(r.Context(), bookID(r), editionNumber(r), pdf)
	if err != nil {
		return web.Response{}, err
	}
	return web.File(f.Mime, bookFileName(r.Lang, editionNumber(r), f), f.Bytes), nil
}

func bookFileName(l i18n.Lang, edition int, f files.File) string {
	if f.Mime == files.PDF {
		return text.BookFile(l, edition) + ".pdf"
	}
	return text.BookFile(l, edition) + ".docx"
}
