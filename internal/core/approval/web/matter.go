package web

import (
	"context"
	"net/http"
	"net/url"
	"time"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/approval/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

type matterView struct {
	frame   ui.Frame
	form    ui.Form
	heading ui.HeadingProps
	at      string // of this page
	noun    string // address of the noun's page
	notice  string // what has happened since the reader opened the page

	changed bool // the content is not what was put
	content paper.Document
	hash    string
	parties []partyView

	approval bool
	state    approval.State
	ended    string // how it ended, in words
	reason   string
	decide   decideView
	why      string // who can, for somebody who can't

	code, check string // of a settled matter
	pdf         pdfState
	changes     string // where one sees what is changed since the version before; none for the first
}

// partyView is one who decides.
type partyView struct {
	name, role, state, how string
	kind                   ui.Kind
}

// decideView is what the caller can do; none when action is empty.
type decideView struct{ action, back, confirm, button, returning, returnLead string }

// pdfState is how far the document has come.
type pdfState int

const (
	pdfMade pdfState = iota
	pdfBeingMade
	pdfLate // it should have been made by now
)

// soon is how long the making of a document may take before the page says that
// something is wrong.
const soon = 2 * time.Minute

func (w *Web) find(r *web.Request) (*approval.Seen, error) {
	return w.matters.Find(r.Context(), r.Scope, approval.ID(r.PathValue("matter")))
}

func (w *Web) show(r *web.Request) (web.Response, error) {
	seen, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(matterPage(matterOf(r, seen))), nil
}

func matterOf(r *web.Request, seen *approval.Seen) matterView {
	l := r.Lang
	top := subjectweb.HeadOf(r, seen.In, seen.Title, "", ui.Crumb{Text: seen.Title, Href: seen.Address}, ui.Crumb{Text: crumb(l, seen)})
	v := matterView{
		frame: top.Frame, form: ui.Form{Lang: l}, at: seen.Page(), noun: seen.Address, changed: !seen.Unchanged, content: seen.Content, hash: seen.Hash,
		approval: seen.Way == approval.Approval, state: seen.State, reason: seen.Reason,
		heading: ui.HeadingProps{
			Text: seen.Title, Over: top.Heading.Text + " · " + top.Heading.Over, Lead: text.PutLine(l, seen.Version, seen.PutName, seen.PutAt),
		},
	}
	if r.Method != http.MethodGet {
		v.frame.Address = v.at
	}
	v.frame.Wide = true
	if seen.State == approval.Waiting && seen.Version > 1 {
		v.changes = seen.Address + "/versioner" // what puts documents and plans before somebody compares their versions there
	}
	v.heading.State, v.heading.Kind = stateWords(l, seen.Matter)
	for _, p := range seen.Parties {
		v.parties = append(v.parties, partyOf(l, seen.Matter, p))
	}
	switch seen.State {
	case approval.Waiting:
		v.waiting(l, seen)
	case approval.Settled:
		v.ended = text.SignedByAll(l, seen.SettledAt)
		if v.approval {
			v.ended = text.ApprovedAt(l, seen.SettledAt)
		}
		v.code, v.check = seen.Code, approval.CheckAddress+"?"+url.Values{"kode": {seen.Code}}.Encode()
		switch {
		case seen.Made[approval.PDF]:
		case r.Now.Sub(seen.SettledAt) < soon:
			v.pdf = pdfBeingMade
		default:
			v.pdf = pdfLate
		}
	case approval.Returned:
		v.ended = text.ReturnedBy(l, seen.EndedBy, seen.SettledAt)
	case approval.Withdrawn:
		v.ended = text.WithdrawnBy(l, seen.EndedBy, seen.SettledAt)
	}
	return v
}

func crumb(l i18n.Lang, seen *approval.Seen) string {
	if seen.Way == approval.Signature {
		return text.CrumbSignature(l)
	}
	return text.CrumbApproval(l)
}

// waiting is what the caller can do, or who else can.
func (v *matterView) waiting(l i18n.Lang, seen *approval.Seen) {
	switch {
	case v.changed:
	case seen.Why != nil:
		v.why = seen.Why(l)
	case len(seen.Mine) == 0:
		v.why = text.YouHaveSigned(l, seen.Who(l, seen.In))
	default:
		roles := make([]string, len(seen.Mine))
		for i, p := range seen.Mine {
			roles[i] = text.OnBehalf(l, p.OrgName, i18n.Lower(p.RoleName.In(l)))
		}
		if v.approval {
			roles = roles[:1]
		}
		as := i18n.List(l, roles)
		v.decide = decideView{
			action: v.at + "/underskrift", back: v.at + "/retur", confirm: text.ConfirmSign(l, as), button: text.Sign(l),
			returning: text.SendBack(l), returnLead: text.SendBackLead(l, seen.PutName),
		}
		if v.approval {
			v.decide.action, v.decide.confirm, v.decide.button = v.at+"/godkendelse", text.ConfirmApprove(l, as), text.Approve(l)
		}
	}
}

func stateWords(l i18n.Lang, m *approval.Matter) (string, ui.Kind) {
	switch m.State {
	case approval.Settled:
		if m.Way == approval.Signature {
			return text.StateSigned(l), ui.Success
		}
		return text.StateApproved(l), ui.Success
	case approval.Returned:
		return text.StateReturned(l), ui.Warning
	case approval.Withdrawn:
		return text.StateWithdrawn(l), ui.Neutral
	case approval.Waiting:
	}
	if m.Way == approval.Signature {
		return text.StateToSign(l), ui.Info
	}
	return text.StateToApprove(l), ui.Info
}

func partyOf(l i18n.Lang, m *approval.Matter, p approval.Party) partyView {
	v := partyView{name: p.Name, role: text.RoleFor(l, p.RoleName.In(l), p.OrgName)}
	if p.Name == "" {
		v.name, v.role = text.SomebodyIn(l, p.RoleName.In(l)), ""
	}
	switch {
	case p.Decided && m.Way == approval.Signature:
		v.state, v.kind = text.PartySigned(l), ui.Success
	case p.Decided:
		v.state, v.kind = text.PartyApproved(l), ui.Success
	case m.State == approval.Waiting:
		v.state, v.kind = text.PartyWaits(l), ui.Neutral
	}
	if p.Decided {
		v.how = text.DecidedHow(l, p.At, approval.LogIn(l, p.Login))
	}
	return v
}

func (w *Web) approve(r *web.Request) (web.Response, error) {
	return w.confirmed(r, w.matters.Approve, text.SaidApproved)
}

func (w *Web) sign(r *web.Request) (web.Response, error) {
	return w.confirmed(r, w.matters.Sign, text.SaidSigned)
}

type decision func(ctx context.Context, scope access.Scope, id approval.ID, hash string) error

// confirmed decides when the reader has ticked what it means.
func (w *Web) confirmed(r *web.Request, decide decision, said fault.Message) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	seen, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	if form.Get("confirm") == "" && len(seen.Mine) > 0 {
		err = &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "confirm", Message: text.ConfirmNeeded}}}
	} else {
		err = decide(r.Context(), r.Scope, seen.ID, form.Get("hash"))
	}
	return w.decided(r, seen, form, err, said(r.Lang))
}

func (w *Web) sendBack(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	seen, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	err = w.matters.Return(r.Context(), r.Scope, seen.ID, form.Get("hash"), form.Get("reason"))
	return w.decided(r, seen, form, err, text.SaidReturned(r.Lang, seen.PutName))
}

// decided is the answer to a decision: the page as it is now, or the form with
// what is wrong with it.
func (w *Web) decided(r *web.Request, seen *approval.Seen, form url.Values, err error, said string) (web.Response, error) {
	if err == nil {
		return web.SeeOther(seen.Page()).Saying(said), nil
	}
	v := matterOf(r, seen)
	if fault.Is(err, fault.Stale) {
		v.notice = text.StaleMatter(r.Lang)
		v.form.Values = url.Values{"reason": form["reason"]}
		return web.Both(matterPage(v)), nil
	}
	list, ok := ui.ErrorsOf(r.Lang, err)
	if !ok || !fault.Is(err, fault.Invalid) {
		return web.Response{}, err
	}
	v.form, v.frame.Invalid = ui.Form{Lang: r.Lang, Values: form, Errors: list}, true
	return web.Again(matterPage(v)), nil
}

func (w *Web) pdf(r *web.Request) (web.Response, error)  { return w.file(r, approval.PDF) }
func (w *Web) docx(r *web.Request) (web.Response, error) { return w.file(r, approval.DOCX) }

func (w *Web) file(r *web.Request, format approval.Format) (web.Response, error) {
	f, err := w.matters.File(r.Context(), r.Scope, approval.ID(r.PathValue("matter")), format)
	if err != nil {
		return web.Response{}, err
	}
	return web.File(f.Mime, f.Name, f.Bytes), nil
}

func (w *Web) print(r *web.Request) (web.Response, error) {
	seen, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	if !seen.Unchanged {
		return web.Response{}, fault.New(fault.Conflict, text.ContentChanged)
	}
	p := ui.PrintProps{Lang: r.Lang, Back: seen.Page()}
	if seen.State == approval.Settled {
		p.PDF, p.Word = seen.Page()+"/dokument.pdf", seen.Page()+"/dokument.docx"
	}
	return web.Page(ui.PrintPage(p, w.matters.Document(seen.Matter, seen.Content))), nil
}
