// Package web is the library in the browser: what is new, the search, each
// entry with its versions, questions, reviews, and the handbooks.
package web

import (
	"net/url"
	"slices"
	"strings"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/knowledge/text"
)

// Web answers for the library.
type Web struct{ library *knowledge.Service }

// New makes it.
func New(library *knowledge.Service) *Web { return &Web{library} }

var (
	view   = access.Subject(knowledge.Noun, access.View)
	change = access.Subject(knowledge.Noun, access.Change)
)

const (
	root    = knowledge.Root
	entries = root + "/poster"
	finding = root + "/soeg"
	writing = root + "/nyt"

	questions = root + "/spoergsmaal"
	reviewing = root + "/vurderinger"
	books     = root + "/haandboeger"
	chapters  = root + "/kapitler"
	published = root + "/haandbog/{handbook}"
	edition   = published + "/udgaver/{edition}"
)

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	return []web.Route{
		web.Get(root, access.Public, w.front),
		web.Get(finding, access.SignedIn, w.find),
		web.Get(writing, access.SignedIn, w.blank),
		web.Post(writing, access.SignedIn, w.write),
		web.Get(entries+"/{item}", view, w.show),
		web.Get(entries+"/{item}/ret", change, w.edit),
		web.Post(entries+"/{item}/ret", change, w.save),
		web.Post(entries+"/{item}/deling", change, w.share),
		web.Get(entries+"/{item}/versioner", view, w.versions),
		web.Get(entries+"/{item}/versioner/{version}", view, w.version),
		web.Upload(entries+"/{item}/filer", change, w.attach),
		web.Get(entries+"/{item}/filer/{file}", view, w.file),
		web.Post(entries+"/{item}/filer/{file}/fjern", change, w.detach),
		web.Post(entries+"/{item}/vurderinger", change, w.askReview),

		web.Get(questions+"/nyt", access.SignedIn, w.askBlank),
		web.Post(questions+"/nyt", access.SignedIn, w.ask),
		web.Get(questions+"/{item}", view, w.talk),
		web.Get(questions+"/{item}/ret", change, w.edit),
		web.Post(questions+"/{item}/ret", change, w.save),
		web.Post(questions+"/{item}/deling", change, w.share),
		web.Post(questions+"/{item}/svar", change, w.answer),
		web.Post(questions+"/{item}/svar/{answer}/anbefaling", change, w.helpful),
		web.Post(questions+"/{item}/svar/{answer}/besvaret", change, w.accept),
		web.Post(questions+"/{item}/foelg", change, w.follow),
		web.Post(root+"/foelg", access.SignedIn, w.followNetwork),

		web.Get(reviewing+"/{review}", view, w.review),
		web.Post(reviewing+"/{review}/svar", change, w.respond),
		web.Post(reviewing+"/{review}/frist", change, w.moveReview),
		web.Post(reviewing+"/{review}/udfald", change, w.settle),

		web.Get(published, access.Public, w.newest),
		web.Get(edition, access.Public, w.edition),
		web.Get(edition+"/kapitler/{number}", access.Public, w.editionChapter),
		web.Get(edition+"/udskrift", access.Public, w.editionPrint),
		web.Get(edition+"/haandbog.pdf", access.Public, w.editionPDF),
		web.Get(edition+"/haandbog.docx", access.Public, w.editionWord),

		web.Get(books+"/ny", access.HoldsRole(access.Adviser), w.bookBlank),
		web.Post(books+"/ny", access.HoldsRole(access.Adviser), w.compose),
		web.Get(books+"/{handbook}", view, w.book),
		web.Post(books+"/{handbook}/ret", change, w.retitle),
		web.Post(books+"/{handbook}/kapitler", change, w.addChapter),
		web.Post(books+"/{handbook}/raekkefoelge", change, w.shift),
		web.Post(books+"/{handbook}/udgaver", change, w.publish),
		web.Get(chapters+"/{chapter}", view, w.leaf),
		web.Get(chapters+"/{chapter}/ret", change, w.leafEdit),
		web.Post(chapters+"/{chapter}/ret", change, w.rewrite),
		web.Post(chapters+"/{chapter}/bidrag", change, w.takeIn),
		web.Post(chapters+"/{chapter}/udtagning", change, w.leaveOut),
		web.Post(chapters+"/{chapter}/gennemsyn", change, w.put),
		web.Post(chapters+"/{chapter}/bemaerkninger", change, w.remark),
		web.Post(chapters+"/{chapter}/godkendelse", change, w.approve),
		web.Post(chapters+"/{chapter}/tilbage", change, w.sendBack),
	}
}

func idOf(r *web.Request) knowledge.ID { return knowledge.ID(r.PathValue("item")) }

func (w *Web) seek(r *web.Request) (knowledge.View, error) {
	return w.library.Find(r.Context(), r.Scope, idOf(r))
}

// frameOf is the frame of a page in the library. Crumbs lead from there.
func frameOf(r *web.Request, title string, crumbs ...ui.Crumb) ui.Frame {
	way := []ui.Crumb{{Text: text.Library(r.Lang), Href: root}}
	if len(crumbs) == 0 {
		way[0].Href = ""
	}
	f := r.Frame(title, append(way, crumbs...)...)
	f.Within(root)
	f.Wide = true
	return f
}

// refValue names a network in a form and in an address.
func refValue(ref subject.Ref) string {
	if ref.ID == "" {
		return ""
	}
	return ref.Kind + "." + ref.ID
}

func refOf(s string) subject.Ref {
	kind, id, _ := strings.Cut(s, ".")
	return subject.Ref{Kind: kind, ID: id}
}

func networkOptions(l i18n.Lang, all []knowledge.Network) []ui.Option {
	var options []ui.Option
	for _, n := range all {
		options = append(options, ui.Option{Value: refValue(n.Ref), Text: n.In(l)})
	}
	return options
}

func kindOptions(l i18n.Lang) []ui.Option {
	hints := map[knowledge.Kind]string{
		knowledge.Experience: text.KindExperienceWhat(l), knowledge.Tool: text.KindToolWhat(l), knowledge.Improvement: text.KindImprovementWhat(l),
	}
	var options []ui.Option
	for _, k := range knowledge.EntryKinds() {
		options = append(options, ui.Option{Value: string(k), Text: k.Name(l), Hint: hints[k]})
	}
	return options
}

func methodOptions(l i18n.Lang, none string) []ui.Option {
	options := []ui.Option{{Text: none}}
	for _, m := range knowledge.Methods() {
		options = append(options, ui.Option{Value: string(m), Text: m.Name(l)})
	}
	return options
}

func settingOptions(l i18n.Lang, none string) []ui.Option {
	options := []ui.Option{{Text: none}}
	for _, s := range knowledge.Settings() {
		options = append(options, ui.Option{Value: string(s), Text: s.Name(l)})
	}
	return options
}

// called is the text of one of the options.
func called(options []ui.Option, value string) string {
	if i := slices.IndexFunc(options, func(o ui.Option) bool { return o.Value == value }); i >= 0 {
		return options[i].Text
	}
	return value
}

// contentOf reads what an item is to say from a form.
func contentOf(form url.Values) knowledge.Content {
	return knowledge.Content{
		Title: form.Get("title"), Method: knowledge.Method(form.Get("method")), Setting: knowledge.Setting(form.Get("setting")),
		What: form.Get("what"), Whom: form.Get("whom"), How: form.Get("how"), Takes: form.Get("takes"), Result: form.Get("result"),
		Tags: strings.FieldsFunc(form.Get("tags"), func(c rune) bool { return c == ',' || c == '\n' || c == ';' }),
	}
}

func valuesOf(c *knowledge.Content) url.Values {
	return url.Values{
		"title": {c.Title}, "method": {string(c.Method)}, "setting": {string(c.Setting)}, "what": {c.What}, "whom": {c.Whom}, "how": {c.How},
		"takes": {c.Takes}, "result": {c.Result}, "tags": {strings.Join(c.Tags, ", ")},
	}
}

// hit is an item in a list.
type hit struct {
	href, title, over, meta, excerpt string
	tags                             []tagLink
}

type tagLink struct{ text, href string }

func hitOf(l i18n.Lang, one knowledge.Listed) hit {
	over := []string{one.Kind.Name(l)}
	if one.Method != "" {
		over = append(over, one.Method.Name(l))
	}
	if one.Setting != "" {
		over = append(over, one.Setting.Name(l))
	}
	if one.State == knowledge.Waiting {
		over = append(over, text.StateOpen(l))
	}
	if one.State == knowledge.Answered {
		over = append(over, text.StateAnswered(l))
	}
	meta := []string{one.OrgName}
	if one.Kind == knowledge.Question {
		meta = append(meta, text.AnswersCount(l, one.Answers))
	}
	if one.Network.Name != "" {
		meta = append(meta, one.Network.Name)
	}
	meta = append(meta, text.SavedOn(l, calendar.Of(one.SavedAt)))
	return hit{href: one.Address(), title: one.Title, over: strings.Join(over, " · "), meta: strings.Join(meta, " · "), excerpt: one.Excerpt, tags: tagLinks(one.Tags)}
}

func tagLinks(tags []string) []tagLink {
	links := make([]tagLink, len(tags))
	for i, tag := range tags {
		links[i] = tagLink{tag, finding + web.Query("tema", tag)}
	}
	return links
}

func hitsOf(l i18n.Lang, items []knowledge.Listed) []hit {
	hits := make([]hit, len(items))
	for i, one := range items {
		hits[i] = hitOf(l, one)
	}
	return hits
}
