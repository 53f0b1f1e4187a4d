package web

import (
	"strconv"
	"strings"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/form"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

// checkView is the last step: the whole document, what is missing, and what can
// be done with it.
type checkView struct {
	top      top
	lang     i18n.Lang
	title    string
	address  string
	steps    []stepView
	missing  []missingView
	content  paper.Document
	remarks  int // open comments
	hears    string
	until    ui.Field
	heard    string // until when others are heard
	approves string // the roles that approve
	signers  []signerView
	finishes bool
	sends    *subject.Sending
	revision string
	errors   ui.Errors
	nothing  bool
}

// finishing is what is said where the document can be finished.
func (v checkView) finishing() subject.Sending {
	if v.sends != nil {
		return *v.sends
	}
	return subject.Sending{Heading: text.FinishHeading(v.lang), Lead: text.FinishLead(v.lang), Button: text.Finish(v.lang)}
}

type missingView struct{ text, href string }

// signerView are those of one role who can sign.
type signerView struct {
	field   ui.Field
	options []ui.Option
	nobody  string
}

func (w *Web) check(r *web.Request) (web.Response, error) {
	v, err := w.checkOf(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(checkPage(v)), nil
}

func (w *Web) checkOf(r *web.Request) (checkView, error) {
	d, comments, err := w.forms.Comments(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return checkView{}, err
	}
	if err := d.Writable(); err != nil {
		return checkView{}, err
	}
	l := r.Lang
	title := d.Title.In(l)
	v := checkView{
		top: subjectweb.HeadOf(r, d.Subject, text.CheckAll(l)+" – "+title, tab, ui.Crumb{Text: text.Documents(l), Href: tabAddress(d.Subject)},
			ui.Crumb{Text: title, Href: d.Address()}, ui.Crumb{Text: text.CheckAll(l)}),
		lang: l, title: title, address: d.Address(), steps: stepsOf(l, d, ""), content: d.Paper(l),
		revision: strconv.FormatInt(d.Revision, 10), finishes: !d.Decided(), nothing: len(d.Authors) == 0,
	}
	v.sends = d.Subject.Sends
	v.top.Frame.Wide = true
	v.content.Facts, v.content.Blocks = nil, withoutPurpose(d, v.content.Blocks)
	for _, p := range d.Problems() {
		v.missing = append(v.missing, missingView{p.Message(l), sectionAddress(d, d.SectionOf(p.Name).ID) + "#" + p.Name})
	}
	for _, c := range comments {
		if !c.Resolved() {
			v.remarks++
		}
	}
	if len(d.Form.Consult) > 0 && d.State == form.Draft {
		v.hears = roleNames(l, d.Subject, d.Form.Consult)
		v.until = ui.Form{Lang: l}.Field("until", text.CommentBefore(l))
		v.until.Date = ui.DateOf(r.Today().AddDays(daysToComment))
	}
	if d.State == form.Consultation {
		v.heard = text.ConsultedUntil(l, d.ConsultUntil)
	}
	if len(d.Form.Sign) > 0 {
		for _, role := range d.Form.Sign {
			v.signers = append(v.signers, signersOf(l, d.Subject, role))
		}
	} else if len(d.Form.Approve) > 0 {
		v.approves = roleNames(l, d.Subject, d.Form.Approve)
	}
	return v, nil
}

// daysToComment is what is offered to those who are heard.
const daysToComment = 14

func withoutPurpose(d *form.Document, blocks []paper.Block) []paper.Block {
	if !d.Form.Purpose.IsZero() && len(blocks) > 0 {
		return blocks[1:]
	}
	return blocks
}

func roleNames(l i18n.Lang, s *subject.Subject, roles []string) string {
	names := make([]string, len(roles))
	for i, id := range roles {
		names[i] = s.RoleName(id).In(l)
	}
	return i18n.List(l, names)
}

func signersOf(l i18n.Lang, s *subject.Subject, id string) signerView {
	name := s.RoleName(id).In(l)
	v := signerView{field: ui.Field{Lang: l, Name: "signer", ID: "signer-" + id, Label: text.SignsAs(l, name)}}
	role, _ := s.Role(id)
	if role == nil || len(role.Holders)+len(role.Everyone) == 0 {
		v.nobody = text.NobodyHolds(l, name)
		return v
	}
	for _, h := range append(append([]subject.Holder{}, role.Holders...), role.Everyone...) {
		hint := h.OrgName
		if h.Title != "" {
			hint = h.Title + ", " + h.OrgName
		}
		v.options = append(v.options, ui.Option{Value: id + ":" + string(h.Person), Text: h.Name, Hint: hint})
	}
	if len(v.options) == 1 {
		v.field.Values = []string{v.options[0].Value}
	}
	return v
}

// refused shows the last step again with what is wrong.
func (w *Web) refused(r *web.Request, err error) (web.Response, error) {
	stale := fault.Is(err, fault.Stale)
	list, ok := ui.ErrorsOf(r.Lang, err)
	if stale {
		list, ok = ui.Errors{{Text: text.StaleDocument(r.Lang)}}, true
	}
	if !ok || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	v, checkErr := w.checkOf(r)
	if checkErr != nil {
		return web.Response{}, err
	}
	posted, _ := r.Form() // it has been read before
	for i := range list {
		if list[i].Name == "signers" && len(v.signers) > 0 {
			list[i].Name = v.signers[0].field.ID
		}
	}
	if posted.Has("until-day") {
		v.until.Date = ui.DateValue{Day: posted.Get("until-day"), Month: posted.Get("until-month"), Year: posted.Get("until-year")}
	}
	v.until.Error = list.Of("until")
	for i := range v.signers {
		v.signers[i].field.Values = posted["signer"]
		v.signers[i].field.Error = list.Of(v.signers[i].field.ID)
	}
	v.errors, v.top.Frame.Invalid = list, true
	if stale {
		return web.Both(checkPage(v)), nil
	}
	return web.Again(checkPage(v)), nil
}

func (w *Web) consult(r *web.Request) (web.Response, error) {
	posted, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	until, _ := web.Day(posted, "until") // a day that isn't is refused as none
	if err := w.forms.Consult(r.Context(), r.Scope, idOf(r), until); err != nil {
		return w.refused(r, err)
	}
	return w.done(r, text.SaidConsulted(r.Lang, until))
}

func (w *Web) send(r *web.Request) (web.Response, error) {
	posted, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	var signers []approval.Signer
	for _, v := range posted["signer"] {
		role, person, _ := strings.Cut(v, ":")
		signers = append(signers, approval.Signer{Role: role, Person: organisation.PersonID(person)})
	}
	if err := w.forms.Send(r.Context(), r.Scope, idOf(r), revisionOf(r), signers); err != nil {
		return w.refused(r, err)
	}
	return w.done(r, text.SaidSent(r.Lang))
}

func revisionOf(r *web.Request) int64 {
	posted, err := r.Form()
	if err != nil {
		return -1
	}
	n, err := strconv.ParseInt(posted.Get("revision"), 10, 64)
	if err != nil {
		return -1 // which no document has
	}
	return n
}

func (w *Web) finish(r *web.Request) (web.Response, error) {
	if err := w.forms.Finish(r.Context(), r.Scope, idOf(r), revisionOf(r)); err != nil {
		return w.refused(r, err)
	}
	d, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	if d.Subject.Sends != nil {
		return web.SeeOther(d.Subject.Sends.Done), nil
	}
	return w.done(r, text.SaidFinished(r.Lang))
}

func (w *Web) withdraw(r *web.Request) (web.Response, error) {
	if err := w.forms.Withdraw(r.Context(), r.Scope, idOf(r)); err != nil {
		return web.Response{}, err
	}
	return w.done(r, text.SaidWithdrawn(r.Lang))
}

func (w *Web) revise(r *web.Request) (web.Response, error) {
	if err := w.forms.Revise(r.Context(), r.Scope, idOf(r)); err != nil {
		return web.Response{}, err
	}
	return w.done(r, text.SaidRevised(r.Lang))
}

func (w *Web) done(r *web.Request, said string) (web.Response, error) {
	return web.SeeOther("/dokumenter/" + string(idOf(r))).Saying(said), nil
}
