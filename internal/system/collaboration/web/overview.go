package web

import (
	"maps"
	"net/url"
	"slices"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/collaboration"
	"tovholder/internal/system/collaboration/text"
)

type overviewView struct {
	head
	approved, document string // the version in force, and where it is
	draft              string // that a further version is under way; empty for none
	draftHref          string
	published          string
	read               string // where the newest edition is read; empty before there is one
	publishedHref      string
	next, keeper       string
	late, gone         string
	pending            string // that the version in force is not published
	publish            string // address; empty for who doesn't
	entrust            string
	keepers            []ui.Option
	form               ui.Form
	version            int64
	organisation       organisationView
	receipts           receiptsView
	degree             degreeView
	begin              beginView
	plan, services     string
}

type receiptsView struct {
	shown   bool
	summary string
	columns []ui.Column
	rows    []receiptRow
}

type receiptRow struct {
	name, organisation, told, read string
	kind                           ui.Kind
}

func (in room) overview(r *web.Request) (web.Response, error) {
	o, err := in.Frameworks.Overview(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(overviewPage(overviewOf(r, o))), nil
}

func overviewOf(r *web.Request, o collaboration.Overview) overviewView {
	l := r.Lang
	v := overviewView{
		head: headOf(r, o.Place, text.Framework(l)), form: ask(l, url.Values{}), organisation: organisationOf(l, o.Place), degree: degreeOf(l, &o, r.Scope.Person),
		plan: o.Address + "/plan", services: "/tilbud",
	}
	if o.Begun {
		v.document = o.Document.Address
	}
	v.framework(l, o)
	v.begin = beginOf(l, &o)
	if f := o.Framework; f != nil && f.Edition > 0 && o.MaySteer() {
		v.receipts = receiptsOf(l, &o)
	}
	return v
}

// framework says how the framework stands.
func (v *overviewView) framework(l i18n.Lang, o collaboration.Overview) {
	f := o.Framework
	if o.MayPublish() {
		v.publish, v.entrust = o.Address+collaboration.Path+"/offentliggoerelse", o.Address+collaboration.Path+"/ansvarlig"
	}
	if f == nil {
		v.approved = text.NotApproved(l)
		v.publish, v.entrust = "", ""
		return
	}
	v.version = f.Version
	v.approved = text.ApprovedOn(l, f.Approved, f.ApprovedOn)
	if o.Begun && o.Document.Version > f.Approved {
		v.draft, v.draftHref = text.DraftUnderWay(l, o.Document.Version), o.Document.Address
	}
	switch {
	case f.Edition == 0:
		v.published = text.NotPublishedYet(l)
	case !f.Withdrawn.IsZero():
		v.published, v.publishedHref = text.WithdrawnOn(l, calendar.Of(f.Withdrawn)), f.Address()
	default:
		v.read = f.Address()
		v.published, v.publishedHref = text.PublishedEdition(l, o.Newest.Number, o.Newest.Approved, calendar.Of(o.Newest.At)), f.Address()
	}
	if o.Newest != nil && f.Pending(o.Newest) {
		v.pending = text.PendingVersion(l, f.Approved)
	} else if f.Edition == 0 {
		v.pending = text.PendingFirst(l)
	}
	if !f.NextOn.IsZero() {
		v.next = i18n.Date(l, f.NextOn)
	}
	if days := f.Late(o.Today); days > 0 {
		v.late = text.OverdueSince(l, f.NextOn, days)
	}
	v.keeper = f.KeeperName
	if o.Gone {
		v.gone = text.KeeperLeft(l, f.KeeperName)
	}
	v.keepers = []ui.Option{{Text: text.ChooseKeeper(l)}}
	for _, h := range o.Keepers() {
		v.keepers = append(v.keepers, ui.Option{Value: string(h.Person), Text: h.Name + ", " + h.OrgName})
	}
	v.form.Values.Set("person", string(f.Keeper))
}

func receiptsOf(l i18n.Lang, o *collaboration.Overview) receiptsView {
	v := receiptsView{
		shown: true, summary: text.ReadBy(l, o.Read(), len(o.Receipts)),
		columns: []ui.Column{{Text: text.ColumnWho(l)}, {Text: text.ColumnWhere(l)}, {Text: text.ColumnTold(l)}, {Text: text.ColumnRead(l)}},
	}
	for _, one := range o.Receipts {
		row := receiptRow{name: one.Name, organisation: one.Organisation, told: text.ToldNot(l), read: text.ReadNot(l), kind: ui.Warning}
		if !one.ToldAt.IsZero() {
			row.told = i18n.Date(l, calendar.Of(one.ToldAt))
		}
		if !one.ReadAt.IsZero() {
			row.read, row.kind = i18n.Date(l, calendar.Of(one.ReadAt)), ui.Success
		}
		v.rows = append(v.rows, row)
	}
	return v
}

func (in room) entrust(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = in.Frameworks.Entrust(r.Context(), r.Scope, in.ref(r), organisation.PersonID(form.Get("person")), web.Version(form))
	if err == nil {
		return web.SeeOther(in.address(r, "")).Saying(text.SaidEntrusted(r.Lang)), nil
	}
	return in.overviewAgain(r, form, err)
}

// overviewAgain shows the overview with what was wrong with one of its forms,
// or what is saved now beside what was chosen.
func (in room) overviewAgain(r *web.Request, form url.Values, err error) (web.Response, error) {
	list, ok := ui.ErrorsOf(r.Lang, err)
	o, findErr := in.Frameworks.Overview(r.Context(), r.Scope, in.ref(r))
	if findErr != nil {
		return web.Response{}, err
	}
	v := overviewOf(r, o)
	if fault.Is(err, fault.Stale) && form.Has("person") {
		now, yours := v.form.Values.Get("person"), form.Get("person")
		return web.Both(ui.BothVersions(ui.BothProps{
			Frame: v.frame, Action: v.entrust, Version: v.version, Keep: in.address(r, ""),
			Fields: []ui.BothField{{Name: "person", Label: text.Keeper(r.Lang), Now: now, Yours: yours, NowText: optionText(v.keepers, now), YoursText: optionText(v.keepers, yours)}},
		})), nil
	}
	if !ok || !fault.Is(err, fault.Invalid) {
		return web.Response{}, err
	}
	maps.Copy(v.form.Values, form)
	v.form.Errors, v.frame.Invalid, v.begin.form = list, true, ui.Form{Lang: r.Lang, Values: form, Errors: list}
	return web.Again(overviewPage(v)), nil
}

func optionText(options []ui.Option, value string) string {
	i := slices.IndexFunc(options, func(o ui.Option) bool { return o.Value == value })
	if i < 0 {
		return value
	}
	return options[i].Text
}

// address is one of the pages of the subject's framework.
func (in room) address(r *web.Request, page string) string {
	for _, o := range in.Subjects.OwnersOf(collaboration.Noun) {
		if o.Kind == in.kind {
			return o.Path + "/" + r.PathValue("subject") + collaboration.Path + page
		}
	}
	return root
}

type draftView struct {
	head
	nothing   bool
	lead      string
	known     bool // this version is published already: only who reads it changes
	sections  []ui.Option
	texts     []sectionView
	form      ui.Form
	action    string
	back      string
	version   int64
	withdraw  string
	published string // where it is read
}

func (in room) draft(r *web.Request) (web.Response, error) {
	d, err := in.Frameworks.Draft(r.Context(), r.Scope, in.ref(r))
	if err != nil {
		return web.Response{}, err
	}
	values := url.Values{}
	for _, p := range d.Parts {
		if p.Public || d.Newest == nil {
			values.Add("public", p.ID)
		}
	}
	return web.Page(draftPage(in.draftOf(r, d, values))), nil
}

func (in room) draftOf(r *web.Request, d collaboration.Draft, values url.Values) draftView {
	l := r.Lang
	v := draftView{
		head: headOf(r, d.Place, text.Publication(l), ui.Crumb{Text: text.Publication(l)}), form: ask(l, values), action: in.address(r, "/offentliggoerelse"),
		back: in.address(r, ""), texts: sections(l, d.Parts),
	}
	if d.Framework == nil || len(d.Parts) == 0 {
		v.nothing = true
		return v
	}
	v.version, v.known = d.Framework.Version, !d.Framework.Pending(d.Newest)
	v.lead = text.PublishLead(l, d.Framework.Approved, d.Framework.ApprovedOn, d.Partners)
	if v.known {
		v.lead = text.ReopenLead(l, d.Framework.Approved)
	}
	for _, s := range v.texts {
		v.sections = append(v.sections, ui.Option{Value: s.id, Text: s.name})
	}
	if d.Framework.Edition > 0 {
		v.published = d.Framework.Address()
	}
	if d.Framework.Edition > 0 && d.Framework.Withdrawn.IsZero() {
		v.withdraw = v.action + "/traek-tilbage"
	}
	return v
}

func (in room) publish(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	f, err := in.Frameworks.Publish(r.Context(), r.Scope, in.ref(r), form["public"], form.Get("words"), web.Version(form))
	if err == nil {
		return web.SeeOther(f.Address()).Saying(text.SaidPublished(r.Lang)), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	stale := fault.Is(err, fault.Stale)
	if !stale && (!ok || !fault.Is(err, fault.Invalid)) {
		return web.Response{}, err
	}
	d, findErr := in.Frameworks.Draft(r.Context(), r.Scope, in.ref(r))
	if findErr != nil {
		return web.Response{}, err
	}
	v := in.draftOf(r, d, form)
	if stale {
		now := url.Values{}
		for _, p := range d.Parts {
			if p.Public {
				now.Add("public", p.ID)
			}
		}
		return web.Both(draftPage(v.with(r, now))), nil
	}
	v.form.Errors, v.frame.Invalid = list, true
	return web.Again(draftPage(v)), nil
}

// with says beside what was ticked that somebody else has published meanwhile,
// and what is public now.
func (v draftView) with(r *web.Request, now url.Values) draftView {
	var names []string
	for _, o := range v.sections {
		if slices.Contains(now["public"], o.Value) {
			names = append(names, o.Text)
		}
	}
	public := i18n.List(r.Lang, names)
	if public == "" {
		public = text.NothingPublic(r.Lang)
	}
	v.form.Errors = ui.Errors{{Name: "public", Text: text.StalePublication(r.Lang, public)}}
	v.frame.Invalid = true
	return v
}

func (in room) withdraw(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := in.Frameworks.Withdraw(r.Context(), r.Scope, in.ref(r), web.Version(form)); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(in.address(r, "")).Saying(text.SaidWithdrawn(r.Lang)), nil
}
