package web

import (
	"strconv"
	"strings"

	"tovholder/internal/core/form"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

// showView is a document as it is read.
type showView struct {
	top      top
	lang     i18n.Lang
	title    string
	lead     string
	state    string
	kind     ui.Kind
	notice   string // what is to be known first: why it came back, that an older version is in force
	alert    ui.Kind
	noticeAt string
	noticeIn string // words of the link
	sections []sectionView
	facts    []paper.Fact
	address  string
	comments string // where they are sent
	failed   string // the field whose comment could not be taken
	// unsuggested is the field whose suggestion could not be taken.
	unsuggested string
	form        ui.Form
	open        bool // may be commented on

	write    string
	send     string
	withdraw bool
	revise   bool
	decide   string // address of the matter
	files    string // query of the version that is shown
	whole    []commentView
}

type sectionView struct {
	id, name string
	fields   []shownView
}

// shownView is a field with what is filled in.
type shownView struct {
	id, name string
	named    bool // by the heading of its section
	empty    bool
	content  paper.Document
	comments []commentView
	href     string // where it is written
	suggests bool   // another text can be suggested
	words    string // the text that stands there, to be made into another
	version  int64  // of what stands there
}

type commentView struct {
	id, name, role, when, words string
	resolved                    string // who has, in words; empty while it is open
	mayResolve                  bool
	pieces                      []form.Piece // what is suggested beside what stands there; none for a remark
	mayTake                     bool
}

func openOf(comments []commentView) []commentView {
	var open []commentView
	for _, c := range comments {
		if c.resolved == "" {
			open = append(open, c)
		}
	}
	return open
}

// closedOf are those that are resolved.
func closedOf(comments []commentView) []commentView {
	var closed []commentView
	for _, c := range comments {
		if c.resolved != "" {
			closed = append(closed, c)
		}
	}
	return closed
}

func commentsOf(l i18n.Lang, d *form.Document, all []form.Comment, field string) []commentView {
	var views []commentView
	for _, c := range all {
		if c.Field != field {
			continue
		}
		v := commentView{id: c.ID, name: c.Name, role: d.Subject.RoleName(c.Role).In(l), when: i18n.DateTime(l, c.At), words: c.Words}
		if c.Resolved() {
			v.resolved = text.ResolvedBy(l, c.ResolvedBy, c.ResolvedAt)
		}
		if c.Taken {
			v.resolved = text.TakenBy(l, c.ResolvedBy, c.ResolvedAt)
		}
		if c.Proposal != "" {
			now := d.Entry(field).Cells[""]
			if c.Resolved() {
				now = c.Proposal // what stood there then is in the history
			}
			v.pieces = form.Diff(now, c.Proposal)
		}
		views = append(views, v)
	}
	return views
}

func (w *Web) show(r *web.Request) (web.Response, error) {
	v, err := w.shown(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(showPage(v)), nil
}

func (w *Web) shown(r *web.Request) (showView, error) {
	d, comments, err := w.forms.Comments(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return showView{}, err
	}
	if n, _ := strconv.Atoi(r.URL.Query().Get("version")); n > 0 {
		return w.shownVersion(r, n)
	}
	v := showOf(r, d, comments)
	v.actions(r, d)
	return v, nil
}

// shownVersion is an older version, to be read only.
func (w *Web) shownVersion(r *web.Request, n int) (showView, error) {
	d, versions, err := w.forms.Versions(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return showView{}, err
	}
	then, err := d.At(versions, n)
	if err != nil {
		return showView{}, err
	}
	v := showOf(r, then, nil)
	v.open, v.notice, v.alert = false, text.ReadingVersion(r.Lang, n), ui.Info
	v.noticeAt, v.noticeIn = d.Address(), text.ToNewest(r.Lang)
	v.files = web.Query("version", strconv.Itoa(n))
	return v, nil
}

func showOf(r *web.Request, d *form.Document, comments []form.Comment) showView {
	l := r.Lang
	title := d.Title.In(l)
	v := showView{
		top:  subjectweb.HeadOf(r, d.Subject, title, tab, ui.Crumb{Text: text.Documents(l), Href: tabAddress(d.Subject)}, ui.Crumb{Text: title}),
		lang: l, title: title, lead: d.Form.Purpose.In(l), address: d.Address(), comments: d.Address() + "/kommentarer", open: !d.Subject.Closed,
		form: ui.Form{Lang: l},
	}
	v.top.Frame.Wide = true
	v.state, v.kind = stateOf(l, d)
	v.facts = factsOf(l, d)
	mayWrite := d.MayWrite()
	mine := func(list []commentView, field string) []commentView {
		i := 0
		for _, c := range comments {
			if c.Field == field {
				list[i].mayResolve = (mayWrite || c.Person == organisation.PersonID(r.Scope.Person)) && !c.Taken
				list[i].mayTake = mayWrite && d.Open() && c.Proposal != "" && !c.Resolved()
				i++
			}
		}
		return list
	}
	for i := range d.Form.Sections {
		s := &d.Form.Sections[i]
		section := sectionView{id: s.ID, name: s.Name.In(l)}
		for j := range s.Fields {
			f := &s.Fields[j]
			shown := shownOf(l, d, f)
			shown.named = f.Name == s.Name
			if shown.suggests = form.Suggests(f) && d.Open(); shown.suggests {
				entry := d.Entry(f.ID)
				shown.words, shown.version = entry.Cells[""], entry.Version
			}
			shown.comments = mine(commentsOf(l, d, comments, f.ID), f.ID)
			section.fields = append(section.fields, shown)
		}
		v.sections = append(v.sections, section)
	}
	v.whole = mine(commentsOf(l, d, comments, ""), "")
	return v
}

func shownOf(l i18n.Lang, d *form.Document, f *programme.Field) shownView {
	v := shownView{id: f.ID, name: f.Name.In(l), content: paper.Document{Lang: l.Tag(), Blocks: d.Blocks(l, f)}}
	v.empty = len(v.content.Blocks) == 0
	return v
}

func factsOf(l i18n.Lang, d *form.Document) []paper.Fact {
	facts := []paper.Fact{{Term: text.HowItStands(l), Text: noteOf(l, d)}}
	var names []string
	for _, a := range d.Authors {
		names = append(names, a.Name)
	}
	if len(names) > 0 {
		facts = append(facts, paper.Fact{Term: text.WrittenByMany(l), Text: i18n.List(l, names)})
	}
	facts = append(facts, paper.Fact{Term: text.WhoWrites(l), Text: i18n.Upper(d.Who(l))})
	decide := func(term string, roles []string) {
		if len(roles) == 0 {
			return
		}
		var of []string
		for _, id := range roles {
			of = append(of, d.Subject.RoleName(id).In(l))
		}
		facts = append(facts, paper.Fact{Term: term, Text: i18n.List(l, of)})
	}
	decide(text.WhoIsHeard(l), d.Form.Consult)
	decide(text.WhoApproves(l), d.Form.Approve)
	decide(text.WhoSigns(l), d.Form.Sign)
	return facts
}

// actions are what the caller can do with the document now.
func (v *showView) actions(r *web.Request, d *form.Document) {
	l := r.Lang
	writer := d.MayWrite() && !d.Subject.Closed
	switch {
	case d.Reason != "" && d.Open():
		v.notice, v.alert = text.ReturnedFor(l, d.ReturnedBy, d.Reason), ui.Warning
	case d.InForce > 0 && d.State != form.Settled:
		v.notice, v.alert = text.InForceNotice(l, d.InForce, d.Day), ui.Info
		v.noticeAt, v.noticeIn = d.Address()+web.Query("version", strconv.Itoa(d.InForce)), text.ReadVersion(l, d.InForce)
	case d.State == form.Waiting:
		v.notice, v.alert = text.WaitsFor(l, d.WaitsFor(l)), ui.Info
	}
	if d.Decision != nil && d.State != form.Draft && d.State != form.Consultation {
		v.decide = d.Decision.Page()
	}
	if writer && d.Open() {
		v.write, v.send = d.Address()+"/skriv", d.Address()+"/tjek"
		for i := range v.sections {
			for j := range v.sections[i].fields {
				v.sections[i].fields[j].href = sectionAddress(d, v.sections[i].id) + "#" + v.sections[i].fields[j].id
			}
		}
	}
	v.withdraw = writer && d.State == form.Waiting
	v.revise = writer && d.State == form.Settled
}

func (w *Web) comment(r *web.Request) (web.Response, error) {
	posted, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	field := posted.Get("field")
	_, err = w.forms.Comment(r.Context(), r.Scope, idOf(r), field, posted.Get("words"))
	if err == nil {
		return web.SeeOther("/dokumenter/" + string(idOf(r)) + "#" + anchorOf(field)).Saying(text.SaidComment(r.Lang)), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok || len(list) == 0 || list[0].Name != "words" {
		return web.Response{}, err
	}
	v, showErr := w.shown(r)
	if showErr != nil {
		return web.Response{}, showErr
	}
	for i := range list {
		list[i].Name = "words-" + field
	}
	v.failed, v.form, v.top.Frame.Invalid = field, ui.Form{Lang: r.Lang, Values: posted, Errors: list}, true
	return web.Again(showPage(v)), nil
}

// suggest keeps what somebody suggests that a field should say.
func (w *Web) suggest(r *web.Request) (web.Response, error) {
	posted, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	field := posted.Get("field")
	_, err = w.forms.Suggest(r.Context(), r.Scope, idOf(r), field, posted.Get("proposal"), posted.Get("words"))
	if err == nil {
		return web.SeeOther("/dokumenter/" + string(idOf(r)) + "#" + anchorOf(field)).Saying(text.SaidSuggestion(r.Lang)), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok || len(list) == 0 || list[0].Name == "" {
		return web.Response{}, err
	}
	v, showErr := w.shown(r)
	if showErr != nil {
		return web.Response{}, showErr
	}
	for i := range list {
		if list[i].Name == "words" {
			list[i].Name = "why"
		}
		list[i].Name += "-" + field
	}
	v.unsuggested, v.form, v.top.Frame.Invalid = field, ui.Form{Lang: r.Lang, Values: posted, Errors: list}, true
	return web.Again(showPage(v)), nil
}

// take takes a suggestion in.
func (w *Web) take(r *web.Request) (web.Response, error) {
	posted, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := w.forms.Take(r.Context(), r.Scope, idOf(r), r.PathValue("comment"), web.Version(posted)); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther("/dokumenter/" + string(idOf(r)) + "#" + anchorOf(posted.Get("field"))).Saying(text.SaidTaken(r.Lang)), nil
}

// proposalField is where another text is suggested, and whyField the reason.
func proposalField(v showView, f shownView) ui.Field {
	field := ui.Field{Lang: v.lang, Name: "proposal", ID: "proposal-" + f.id, Label: text.YourSuggestion(v.lang), Rows: 5, Value: f.words}
	if v.unsuggested == f.id {
		field.Value, field.Error = v.form.Values.Get("proposal"), v.form.Errors.Of(field.ID)
	}
	return field
}

func whyField(v showView, f shownView) ui.Field {
	field := ui.Field{Lang: v.lang, Name: "words", ID: "why-" + f.id, Label: text.WhySuggested(v.lang), Rows: 2, Optional: true}
	if v.unsuggested == f.id {
		field.Value, field.Error = v.form.Values.Get("words"), v.form.Errors.Of(field.ID)
	}
	return field
}

// anchorOf is where a field, or the comments on the whole, stand on the page.
func anchorOf(field string) string {
	if field == "" {
		return "hele-dokumentet"
	}
	return field
}

func wordsField(v showView, field string) ui.Field {
	f := ui.Field{Lang: v.lang, Name: "words", ID: "words-" + field, Label: text.YourComment(v.lang), Rows: 3}
	if len(v.form.Errors) > 0 && v.failed == field {
		f.Value, f.Error = v.form.Values.Get("words"), v.form.Errors.Of(f.ID)
	}
	return f
}

func (w *Web) resolve(r *web.Request) (web.Response, error) {
	posted, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := w.forms.Resolve(r.Context(), r.Scope, idOf(r), r.PathValue("comment"), posted.Get("resolved") == "1"); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther("/dokumenter/" + string(idOf(r)) + "#" + anchorOf(posted.Get("field"))), nil
}

// rowID is the id of a row on the page.
func rowID(key string) string { return "raekke-" + strings.ReplaceAll(key, "/", "-") }

// othersOf is the field for names besides those to be ticked; alone it bears
// the question's own name.
func othersOf(c controlView) ui.Field {
	if len(c.options) > 0 {
		return c.others
	}
	c.others.ID, c.others.Label, c.others.Error, c.others.Optional = c.field.ID, c.field.Label, c.field.Error, c.field.Optional
	return c.others
}
