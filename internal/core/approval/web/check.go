package web

import (
	"net/http"
	"net/url"
	"strings"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/approval/text"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

type checkView struct {
	frame   ui.Frame
	form    ui.Form
	unknown string // what is said of a code or file that is not ours
	proof   *proofView
}

// proofView is what stands.
type proofView struct {
	byFile       bool
	unchanged    bool
	title, of    string
	version      string
	ended        string
	heading      string
	parties      []partyView
	code, hash   string
	newer        string
	keptChanged  []string
	decidedWords string
}

func checkOf(r *web.Request, form url.Values) checkView {
	l := r.Lang
	return checkView{frame: r.Frame(text.CheckTitle(l), ui.Crumb{Text: text.CheckTitle(l)}), form: ui.Form{Lang: l, Values: form}}
}

// check tells what stands under a code, or asks for one.
func (w *Web) check(r *web.Request) (web.Response, error) {
	code := strings.TrimSpace(r.URL.Query().Get("kode"))
	v := checkOf(r, url.Values{"kode": {code}})
	if code == "" {
		return web.Page(checkPage(v)), nil
	}
	p, err := w.matters.Verify(r.Context(), w.address(r.Request), code)
	switch {
	case fault.Is(err, fault.NotFound):
		v.unknown = text.UnknownCode(r.Lang)
		return web.Page(checkPage(v)).Status(http.StatusNotFound), nil
	case err != nil:
		return web.Response{}, err
	}
	v.proof = proofOf(r.Lang, p)
	return web.Page(checkPage(v)), nil
}

// checkFile tells whether a file is exactly one that we have issued.
func (w *Web) checkFile(r *web.Request) (web.Response, error) {
	if _, err := r.Form(); err != nil {
		return web.Response{}, err
	}
	v := checkOf(r, url.Values{})
	v.frame.Address = approval.CheckAddress
	attached := r.Attached("fil")
	if len(attached) == 0 {
		v.form.Errors, v.frame.Invalid = ui.Errors{{Name: "fil", Text: text.FileMissing(r.Lang)}}, true
		return web.Again(checkPage(v)), nil
	}
	p, err := w.matters.VerifyFile(r.Context(), w.address(r.Request), attached[0].Bytes)
	switch {
	case fault.Is(err, fault.NotFound):
		v.unknown = text.UnknownFile(r.Lang, attached[0].Name)
		return web.Page(checkPage(v)), nil
	case err != nil:
		return web.Response{}, err
	}
	v.proof = proofOf(r.Lang, p)
	v.proof.byFile = true
	return web.Page(checkPage(v)), nil
}

func proofOf(l i18n.Lang, p *approval.Proof) *proofView {
	v := &proofView{
		unchanged: p.Unchanged, title: p.Title, of: p.Of.Name, version: i18n.Int(l, p.Version), code: p.Code, hash: p.Hash, heading: text.ApprovedHeading(l),
		ended: i18n.DateTime(l, p.SettledAt),
	}
	if over := p.Of.Over.In(l); over != "" {
		v.of += " · " + over
	}
	v.decidedWords = text.StateApproved(l)
	if p.Way == approval.Signature {
		v.heading, v.decidedWords = text.SignedHeading(l), text.StateSigned(l)
	}
	for _, party := range p.Parties {
		v.parties = append(v.parties, partyOf(l, p.Matter, party))
	}
	if p.Newer > 0 {
		v.newer = text.NewerSettled(l, p.Newer, p.NewerAt)
	}
	for _, format := range p.Changed {
		v.keptChanged = append(v.keptChanged, text.KeptChanged(l, strings.ToUpper(string(format))))
	}
	return v
}
