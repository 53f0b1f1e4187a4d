package web

import (
	"maps"
	"net/url"
	"strconv"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/newsletter"
	"tovholder/internal/system/newsletter/text"

	"github.com/a-h/templ"
)

type deskView struct {
	frame  ui.Frame
	counts []countView
	drafts []ui.RowProps
	sent   []sentRow
	pages  ui.PagesProps
}

type countView struct{ term, words string }

type sentRow struct{ title, href, topics, sent, reached string }

func (v deskView) columns() []ui.Column {
	l := v.frame.Lang
	return []ui.Column{{Text: text.ColumnTitle(l)}, {Text: text.ColumnTopics(l)}, {Text: text.ColumnSent(l)}, {Text: text.ColumnReached(l), Number: true}}
}

func (w *Web) desk(r *web.Request) (web.Response, error) {
	l := r.Lang
	d, err := w.news.Desk(r.Context(), r.Scope, r.URL.Query().Get("efter"))
	if err != nil {
		return web.Response{}, err
	}
	v := deskView{frame: r.Frame(text.DeskTitle(l), deskCrumbs(r)...), pages: ui.PagesProps{Lang: l}}
	v.frame.Crumbs[len(v.frame.Crumbs)-1].Href = ""
	v.frame.Wide = true
	v.counts = append(v.counts, countView{text.ReadersAll(l), text.People(l, d.Counts.All)})
	for _, t := range newsletter.Topics() {
		v.counts = append(v.counts, countView{t.Name(l), text.People(l, d.Counts.ByTopic[t])})
	}
	v.counts = append(v.counts, countView{text.ReadersPending(l), text.People(l, d.Counts.Pending)})
	for _, i := range d.Drafts {
		v.drafts = append(v.drafts, ui.RowProps{Title: i.Title, Href: i.Desk(), Meta: text.ChangedBy(l, i.Changed, i.Writer)})
	}
	for _, i := range d.Sent.Issues {
		v.sent = append(v.sent, sentRow{i.Title, i.Address(), topicNames(l, i.Topics), i18n.Date(l, day(&i)), i18n.Int(l, i.Reached)})
	}
	if d.Sent.Next != "" {
		v.pages.Next = desk + "?efter=" + url.QueryEscape(d.Sent.Next)
	}
	if r.URL.Query().Get("efter") != "" {
		v.pages.Previous = desk
	}
	return web.Page(deskPage(v)), nil
}

type writeView struct {
	frame          ui.Frame
	form           ui.Form
	title          string
	action, back   string
	version        int64
	blocks         []int // the numbers of the sections
	topics         []ui.Option
	letter, online string // of a draft that is there
	send, discard  string
}

// sections is how many sections the form has: those that are filled in and an
// empty one.
func sections(values url.Values) (numbers []int) {
	filled := 0
	for n := 1; n <= newsletter.MostBlocks; n++ {
		for _, name := range []string{"heading-", "text-", "link-"} {
			if values.Get(name+strconv.Itoa(n)) != "" {
				filled = n
			}
		}
	}
	for n := 1; n <= min(filled+1, newsletter.MostBlocks); n++ {
		numbers = append(numbers, n)
	}
	return numbers
}

// issueIn reads an issue from the form; sections that are empty are left out, so
// that those behind move up, in the form as well.
func issueIn(form url.Values) newsletter.Issue {
	i := newsletter.Issue{Title: form.Get("title"), Topics: chosen(form), Version: web.Version(form)}
	for n := 1; n <= newsletter.MostBlocks; n++ {
		at := strconv.Itoa(n)
		b := newsletter.Block{Heading: form.Get("heading-" + at), Text: form.Get("text-" + at), Link: form.Get("link-" + at)}
		if b != (newsletter.Block{}) {
			i.Blocks = append(i.Blocks, b)
		}
	}
	maps.Copy(form, valuesOf(&i))
	for n := len(i.Blocks) + 1; n <= newsletter.MostBlocks; n++ {
		for _, name := range []string{"heading-", "text-", "link-"} {
			form.Del(name + strconv.Itoa(n))
		}
	}
	return i
}

func valuesOf(i *newsletter.Issue) url.Values {
	values := url.Values{"title": {i.Title}, "topics": topicValues(i.Topics)}
	for n, b := range i.Blocks {
		at := strconv.Itoa(n + 1)
		values.Set("heading-"+at, b.Heading)
		values.Set("text-"+at, b.Text)
		values.Set("link-"+at, b.Link)
	}
	return values
}

func newView(r *web.Request, form ui.Form) writeView {
	title := text.NewIssue(r.Lang)
	v := writeView{frame: r.Frame(title, deskCrumbs(r, ui.Crumb{Text: title})...), form: form, title: title, action: desk + "/ny", back: desk}
	v.fill()
	return v
}

func editView(r *web.Request, i *newsletter.Issue, version int64, form ui.Form) writeView {
	title := text.EditIssue(r.Lang)
	v := writeView{
		frame: r.Frame(title, deskCrumbs(r, ui.Crumb{Text: i.Title})...), form: form, title: title, action: i.Desk(), back: desk, version: version,
		letter: i.Desk() + "/brev", online: i.Address(), send: i.Desk() + "/udsendelse", discard: i.Desk() + "/slet",
	}
	v.fill()
	return v
}

func (v *writeView) fill() {
	v.frame.Invalid = len(v.form.Errors) > 0
	v.topics, v.blocks = topicOptions(v.frame.Lang, false), sections(v.form.Values)
}

func (w *Web) begin(r *web.Request) (web.Response, error) {
	return web.Page(writePage(newView(r, ui.Form{Lang: r.Lang, Values: url.Values{}}))), nil
}

func (w *Web) write(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	i := issueIn(form)
	id, err := w.news.Write(r.Context(), r.Scope, i)
	if err != nil {
		return failed(r.Lang, err, func(list ui.Errors) templ.Component {
			return writePage(newView(r, ui.Form{Lang: r.Lang, Values: form, Errors: list}))
		})
	}
	return saved(r, desk+"/"+string(id), form), nil
}

// saved leads on: to the desk, or to the next section of the same issue.
func saved(r *web.Request, at string, form url.Values) web.Response {
	if form.Get("next") != "more" {
		at += "/brev"
	}
	return web.SeeOther(at).Saying(text.Saved(r.Lang))
}

// found is the issue that the address names.
func (w *Web) found(r *web.Request) (*newsletter.Issue, error) {
	return w.news.Find(r.Context(), r.Scope, newsletter.IssueID(r.PathValue("issue")))
}

func (w *Web) edit(r *web.Request) (web.Response, error) {
	i, err := w.found(r)
	if err != nil {
		return web.Response{}, err
	}
	if !i.Draft() {
		return web.SeeOther(i.Address()), nil
	}
	return web.Page(writePage(editView(r, i, i.Version, ui.Form{Lang: r.Lang, Values: valuesOf(i)}))), nil
}

func (w *Web) rewrite(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	was, err := w.found(r)
	if err != nil {
		return web.Response{}, err
	}
	i := issueIn(form)
	i.ID = was.ID
	err = w.news.Rewrite(r.Context(), r.Scope, i)
	switch {
	case err == nil:
		return saved(r, was.Desk(), form), nil
	case fault.Is(err, fault.Stale):
		return both(r, was, form), nil
	}
	return failed(r.Lang, err, func(list ui.Errors) templ.Component {
		return writePage(editView(r, was, i.Version, ui.Form{Lang: r.Lang, Values: form, Errors: list}))
	})
}

// both shows what is saved now beside what this reader wrote.
func both(r *web.Request, now *newsletter.Issue, form url.Values) web.Response {
	l, saved := r.Lang, valuesOf(now)
	fields := []ui.BothField{{Name: "title", Label: text.FieldTitle(l), Now: saved.Get("title"), Yours: form.Get("title")}}
	for _, t := range form["topics"] {
		fields = append(fields, ui.BothField{Name: "topics", Now: t, Yours: t, Hidden: true})
	}
	for n := 1; n <= newsletter.MostBlocks; n++ {
		at := strconv.Itoa(n)
		for _, f := range []struct{ name, label string }{{"heading-", text.FieldHeading(l)}, {"text-", text.FieldText(l)}, {"link-", text.FieldLink(l)}} {
			fields = append(fields, ui.BothField{Name: f.name + at, Label: text.BlockN(l, n) + ": " + f.label, Now: saved.Get(f.name + at), Yours: form.Get(f.name + at)})
		}
	}
	v := editView(r, now, now.Version, ui.Form{Lang: l, Values: form})
	return web.Both(ui.BothVersions(ui.BothProps{Frame: v.frame, Action: v.action, Version: now.Version, Keep: now.Desk(), Fields: fields}))
}

type letterView struct {
	frame                     ui.Frame
	subject, letter           string
	edit, try, send, onlineAt string
}

func (w *Web) letter(r *web.Request) (web.Response, error) {
	i, err := w.found(r)
	if err != nil {
		return web.Response{}, err
	}
	title := text.LetterTitle(r.Lang)
	v := letterView{
		frame: r.Frame(title, deskCrumbs(r, ui.Crumb{Text: i.Title, Href: i.Desk()}, ui.Crumb{Text: title})...), subject: i.Title,
		letter: w.news.Preview(r.Lang, i), try: i.Desk() + "/proeve", onlineAt: i.Address(),
	}
	if i.Draft() {
		v.edit, v.send = i.Desk(), i.Desk()+"/udsendelse"
	}
	return web.Page(letterPage(v)), nil
}

func (w *Web) try(r *web.Request) (web.Response, error) {
	i, err := w.found(r)
	if err == nil {
		err = w.news.Try(r.Context(), r.Scope, i.ID)
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(i.Desk() + "/brev").Saying(text.Tried(r.Lang)), nil
}

type sendView struct {
	frame        ui.Frame
	form         ui.Form
	lead         string
	action, back string
	version      int64
}

func sendViewOf(r *web.Request, i *newsletter.Issue, list ui.Errors) sendView {
	l, title := r.Lang, text.SendTitle(r.Lang, i.Title)
	v := sendView{
		frame: r.Frame(title, deskCrumbs(r, ui.Crumb{Text: i.Title, Href: i.Desk()}, ui.Crumb{Text: text.GoSend(l)})...), form: ui.Form{Lang: l, Errors: list},
		lead: text.SendLead(l, newsletter.Names(l, i.Topics)), action: i.Desk() + "/udsendelse", back: i.Desk() + "/brev", version: i.Version,
	}
	v.frame.Invalid = len(list) > 0
	return v
}

func (w *Web) sending(r *web.Request) (web.Response, error) {
	i, err := w.found(r)
	if err != nil {
		return web.Response{}, err
	}
	if !i.Draft() {
		return web.SeeOther(i.Address()), nil
	}
	return web.Page(sendPage(sendViewOf(r, i, nil))), nil
}

func (w *Web) send(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	i, err := w.found(r)
	if err != nil {
		return web.Response{}, err
	}
	err = w.news.Send(r.Context(), r.Scope, i.ID, web.Version(form))
	if fault.Is(err, fault.Invalid) {
		return failed(r.Lang, err, func(list ui.Errors) templ.Component {
			for n := range list {
				list[n].Name = "" // the section is on another page
			}
			return sendPage(sendViewOf(r, i, list))
		})
	}
	if err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(desk).Saying(text.SendingNow(r.Lang)), nil
}

func (w *Web) discard(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := w.news.Discard(r.Context(), r.Scope, newsletter.IssueID(r.PathValue("issue")), web.Version(form)); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(desk).Saying(text.Discarded(r.Lang)), nil
}

type proposeView struct {
	frame   ui.Frame
	form    ui.Form
	options []ui.Option
}

func proposeViewOf(r *web.Request, form ui.Form) proposeView {
	title := text.ProposeTitle(r.Lang)
	v := proposeView{frame: r.Frame(title, deskCrumbs(r, ui.Crumb{Text: title})...), form: form, options: topicOptions(r.Lang, false)}
	v.frame.Invalid = len(form.Errors) > 0
	return v
}

func (w *Web) proposal(r *web.Request) (web.Response, error) {
	return web.Page(proposePage(proposeViewOf(r, ui.Form{Lang: r.Lang, Values: url.Values{}}))), nil
}

func (w *Web) propose(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	p, err := w.news.Propose(r.Context(), r.Scope, form.Get("addresses"), chosen(form))
	if err != nil {
		return failed(r.Lang, err, func(list ui.Errors) templ.Component {
			return proposePage(proposeViewOf(r, ui.Form{Lang: r.Lang, Values: form, Errors: list}))
		})
	}
	return web.SeeOther(desk).Saying(text.Proposed(r.Lang, p.Written, p.Passed, p.Wrong)), nil
}
