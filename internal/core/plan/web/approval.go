package web

import (
	"slices"
	"strconv"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// approvalView is how the plan stands with its management, and what the caller
// can do about it.
type approvalView struct {
	words    string
	returned string
	matter   string // the page at which it is approved
	waits    bool
	send     bool
	withdraw bool
	again    bool // a version is approved already
	version  string
	versions int
}

func approvalOf(r *web.Request, p *plan.Plan) approvalView {
	l := r.Lang
	v := approvalView{versions: len(p.Versions), version: strconv.FormatInt(p.Version, 10), again: p.Approved > 0, returned: p.Returned()}
	newest, sent := p.Newest()
	if sent {
		v.matter = matterAddress(newest.Matter)
	}
	switch p.State() {
	case plan.Waiting:
		v.waits, v.withdraw = true, p.MayWrite()
		v.words = text.AwaitsSince(l, newest.Number, calendar.Of(newest.SentAt), p.Approvers(l))
	case plan.Approved:
		i := slices.IndexFunc(p.Versions, func(x plan.Version) bool { return x.Number == p.Approved })
		v.words, v.matter = text.ApprovedOn(l, p.Approved, calendar.Of(p.Versions[i].SettledAt)), matterAddress(p.Versions[i].Matter)
		v.send = p.MayWrite() && p.Changed()
	case plan.Draft:
		v.send = p.MayWrite() && len(p.Rows) > 0
		v.words = text.ToBeApproved(l, p.Approvers(l))
	}
	return v
}

func matterAddress(id approval.ID) string { return (&approval.Matter{ID: id}).Page() }

// send sends the plan to its management. One that has changed since the page
// was opened is shown again first.
func (w *Web) send(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	_, err = w.plans.Send(r.Context(), r.Scope, idOf(r), web.Version(form))
	if err == nil {
		return web.SeeOther("/planer/" + r.PathValue("plan")).Saying(text.SaidSent(r.Lang)), nil
	}
	if !fault.Is(err, fault.Stale) && !fault.Is(err, fault.Conflict) {
		return web.Response{}, err
	}
	p, findErr := w.find(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	v := w.planOf(r, p)
	v.frame.Invalid = true
	if fault.Is(err, fault.Stale) {
		v.form.Errors = ui.Errors{{Text: text.StalePlan(r.Lang)}}
		return web.Both(planPage(v)), nil
	}
	list, _ := ui.ErrorsOf(r.Lang, err)
	v.form.Errors = list
	return web.Page(planPage(v)).Status(409), nil
}

func (w *Web) withdraw(r *web.Request) (web.Response, error) {
	if err := w.plans.Withdraw(r.Context(), r.Scope, idOf(r)); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther("/planer/" + r.PathValue("plan")).Saying(text.SaidWithdrawn(r.Lang)), nil
}

type versionsView struct {
	head
	title    string
	address  string
	columns  []ui.Column
	versions []versionView
	from, to ui.Field
	options  []ui.Option
	compared string // "version 1 with the plan as it is"
	rows     []differenceView
	heads    []ui.Column
}

type versionView struct {
	number, state, sent, settled, matter string
	kind                                 ui.Kind
	reason                               string
}

type differenceView struct{ title, words, href string }

// nowKey stands for the plan as it is, where two versions are compared.
const nowKey = "nu"

// versions are what was sent for approval, and what differs between two.
func (w *Web) versions(r *web.Request) (web.Response, error) {
	q := r.URL.Query()
	from, to := q.Get("fra"), q.Get("til")
	var wanted []int
	for _, key := range []string{from, to} {
		if n, err := strconv.Atoi(key); err == nil {
			wanted = append(wanted, n)
		}
	}
	p, frozen, err := w.plans.Frozen(r.Context(), r.Scope, idOf(r), wanted...)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := versionsView{
		head: headOf(r, p, text.VersionsTitle(l, p.Title.In(l)), ui.Crumb{Text: text.Versions(l)}), title: p.Title.In(l), address: p.Address() + "/versioner",
		columns: []ui.Column{{Text: text.ColumnVersion(l), Number: true}, {Text: text.ColumnState(l)}, {Text: text.ColumnSent(l)}, {Text: text.ColumnSettled(l)}},
		heads:   []ui.Column{{Text: text.ColumnTitle(l)}, {Text: text.ColumnDifference(l)}},
	}
	for _, x := range slices.Backward(p.Versions) {
		one := versionView{number: strconv.Itoa(x.Number), sent: text.ByOn(l, x.SentBy, calendar.Of(x.SentAt)), settled: i18n.Date(l, calendar.Of(x.SettledAt)), matter: matterAddress(x.Matter), reason: x.Reason}
		one.state, one.kind = versionState(l, x.State)
		v.versions = append(v.versions, one)
		v.options = append(v.options, ui.Option{Value: one.number, Text: text.VersionNo(l, x.Number)})
	}
	v.options = append([]ui.Option{{Value: nowKey, Text: text.AsItIs(l)}}, v.options...)
	if from == "" && p.Approved > 0 {
		from = strconv.Itoa(p.Approved)
	}
	if to == "" {
		to = nowKey
	}
	v.from = ui.Field{Lang: l, Name: "fra", Label: text.CompareFrom(l), Value: from}
	v.to = ui.Field{Lang: l, Name: "til", Label: text.CompareTo(l), Value: to}
	if q.Has("fra") {
		was, now := p.Rows, p.Rows
		if from != nowKey && len(frozen) > 0 {
			was, frozen = frozen[0], frozen[1:]
		}
		if to != nowKey && len(frozen) > 0 {
			now = frozen[0]
		}
		v.compared = text.Compared(l)
		for _, d := range plan.Compare(was, now) {
			one := differenceView{title: d.Title(), words: p.Differs(l, d)}
			if _, there := p.Row(d.Now.Number); there {
				one.href = p.RowAddress(d.Now.Number)
			}
			v.rows = append(v.rows, one)
		}
	}
	return web.Page(versionsPage(v)), nil
}

func versionState(l i18n.Lang, s approval.State) (string, ui.Kind) {
	switch s {
	case approval.Settled:
		return text.VersionApproved(l), ui.Success
	case approval.Returned:
		return text.VersionReturned(l), ui.Failure
	case approval.Withdrawn:
		return text.VersionWithdrawn(l), ui.Neutral
	case approval.Waiting:
	}
	return text.StateWaiting(l), ui.Warning
}
