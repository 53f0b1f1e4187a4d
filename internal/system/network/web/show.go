package web

import (
	"net/url"
	"strings"

	"tovholder/internal/core/meeting"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

type showView struct {
	head
	purpose    []string
	edit       string
	own        []ownView
	activities []activityView
	past       []activityView // that have taken place
	duties     []dutyView
	next       *nextView
	further    []ui.Tab // meetings without an activity
	convene    string   // where the coming meetings are made at once
	attendance string
}

// nextView is the network's next meeting with the reader's places.
type nextView struct{ title, when, href, register, places string }

// ownView is a municipality that the reader belongs to.
type ownView struct {
	name, href string
	lacks      []string
}

type dutyView struct {
	side  string
	texts []string
}

// activityView is an activity of the network's calendar.
type activityView struct {
	key, name, purpose string
	day, relative      string
	clock, place       string
	state              string
	kind               ui.Kind
	window, why        string
	settle, complete   string
	meet               string // where its meeting is made
	meeting, register  string // its meeting, and where one registers for it
	prepare, reports   string // where a municipality prepares, and where the reports are read
	version            int64
}

func (w *Web) show(r *web.Request) (web.Response, error) {
	n, all, err := w.networks.Gatherings(r.Context(), r.Scope, networkID(r))
	if fault.Is(err, fault.NotFound) {
		return w.publicOne(r)
	}
	if err != nil {
		return web.Response{}, err
	}
	l, today := r.Lang, r.Today()
	v := showView{head: headOf(r, n.Seen(l, today), n.Name, ""), purpose: paragraphs(n.Purpose)}
	if n.MayLead() && n.State == network.Active {
		v.edit = n.ID.Address() + "/ret"
	}
	v.fillMeetings(r, n, all)
	for _, m := range n.Current(today) {
		if !r.Scope.WorksIn(string(m.Organisation)) {
			continue
		}
		own := ownView{name: m.Name, href: network.MemberAddress(m.ID)}
		for _, role := range m.Lacks(n.Programme, today) {
			own.lacks = append(own.lacks, i18n.Lower(role.Name.In(l)))
		}
		v.own = append(v.own, own)
	}
	for _, item := range n.Schedule().Items {
		described, _, _ := n.Programme.Activity(item.Activity)
		held := described.Occurrence(item.Number)
		a := activityView{
			key: item.Key, name: n.Programme.Title(item.Key).In(l), purpose: held.Purpose.In(l), why: item.Why.In(l), state: text.Proposed(l), kind: ui.Neutral, version: n.Version,
		}
		if !item.Target.IsZero() {
			a.day, a.relative = i18n.DateLong(l, item.Target), i18n.Relative(l, item.Target, today)
		}
		if !item.Earliest.IsZero() {
			a.window = text.Window(l, item.Earliest, item.Latest)
		}
		st, settled := n.Settled[item.Key]
		if g := network.OfActivity(all, item.Key); g != nil {
			a.meeting = g.Meeting.ID.Address()
			if g.Changes() {
				a.register = network.RegistrationAddress(n.ID, g.Meeting.ID)
			}
		}
		if settled {
			a.state, a.kind, a.clock, a.place, a.window = text.Agreed(l), ui.Info, st.Clock(), st.Place, ""
			if st.Last.After(st.Day) {
				a.day = text.DayToDay(l, i18n.DateLong(l, st.Day), i18n.DateLong(l, st.Last))
			}
		}
		if st.Done {
			a.state, a.kind = text.Held(l), ui.Success
		}
		if settled && !st.Done && n.Programme.Network.Report != "" {
			a.reports = network.ReportsAddress(n.ID, item.Key)
			if len(v.own) > 0 {
				a.prepare = network.PrepareAddress(n.ID, item.Key)
			}
		}
		if v.edit != "" && !st.Done {
			at := n.ID.Address() + "/aktiviteter/" + item.Key
			a.settle = at
			if settled && !st.Day.After(today) {
				a.complete = at + "/gennemfoert"
			}
			if settled && network.OfActivity(all, item.Key) == nil && meets(item.Form) && !st.Day.Before(today) {
				a.meet = n.ID.Address() + "/moeder/nyt?aktivitet=" + item.Key
			}
		}
		if st.Done {
			v.past = append(v.past, a)
		} else {
			v.activities = append(v.activities, a)
		}
	}
	for _, d := range n.Programme.Duties {
		side := n.AgencyName
		if d.Side == "host" {
			side = text.DutyHost(l)
		}
		if n := len(v.duties); n == 0 || v.duties[n-1].side != side {
			v.duties = append(v.duties, dutyView{side: side})
		}
		last := &v.duties[len(v.duties)-1]
		last.texts = append(last.texts, d.Text.In(l))
	}
	return web.Page(showPage(v)), nil
}

// fillMeetings shows the next meeting with the places of the reader's
// municipality, and those that are no activity's.
func (v *showView) fillMeetings(r *web.Request, n *network.Network, all []*network.Gathering) {
	l, today := r.Lang, r.Today()
	if len(all) > 0 {
		v.attendance = n.ID.Address() + "/fremmoede"
	}
	if v.edit != "" {
		v.convene = n.ID.Address() + "/moederaekke"
	}
	for _, g := range all {
		if g.Meeting.Slot == "" && g.Meeting.State != meeting.Cancelled {
			v.further = append(v.further, ui.Tab{Text: g.Meeting.Title + ", " + g.Meeting.When(l), Href: g.Meeting.ID.Address()})
		}
	}
	g := network.Coming(all, today)
	if g == nil {
		return
	}
	v.next = &nextView{title: g.Meeting.Title, when: g.Meeting.When(l), href: g.Meeting.ID.Address(), register: network.RegistrationAddress(n.ID, g.Meeting.ID)}
	v.next.places = text.RoomOpen(l, g.Seats(), g.Waiting())
	for _, p := range g.Places {
		if r.Scope.WorksIn(string(p.Member.Organisation)) {
			v.next.places = text.OwnPlaces(l, p.Quota, len(p.Seated), len(p.Waiting))
		}
	}
}

func paragraphs(s string) []string {
	return strings.FieldsFunc(s, func(c rune) bool { return c == '\n' })
}

func meets(form string) bool {
	for _, f := range meeting.Forms() {
		if string(f) == form {
			return true
		}
	}
	return false
}

// settleView is the form in which time and place of an activity are agreed on.
type settleView struct {
	frame    ui.Frame
	over     string
	heading  string
	why      string
	window   string
	action   string
	back     string
	form     ui.Form
	version  int64
	several  bool
	proposed calendar.Date
}

func (w *Web) settling(r *web.Request) (web.Response, error) {
	v, n, err := w.settleOf(r, ui.Form{Lang: r.Lang})
	if err != nil {
		return web.Response{}, err
	}
	v.form.Values = settledValues(n.Settled[r.PathValue("activity")], v.proposed)
	return web.Page(settlePage(v)), nil
}

func settledValues(st network.Settled, proposed calendar.Date) url.Values {
	values := url.Values{"starts_at": {st.StartsAt}, "ends_at": {st.EndsAt}, "place": {st.Place}, "reason": {st.Reason}}
	day := st.Day
	if day.IsZero() {
		day = proposed
	}
	ui.SetDate(values, "day", day)
	if st.Last.After(st.Day) {
		ui.SetDate(values, "last_day", st.Last)
	}
	return values
}

func (w *Web) settleOf(r *web.Request, form ui.Form) (settleView, *network.Network, error) {
	n, err := w.networks.Find(r.Context(), r.Scope, networkID(r))
	if err != nil {
		return settleView{}, nil, err
	}
	key, l := r.PathValue("activity"), r.Lang
	item, ok := n.Schedule().Item(key)
	switch {
	case !ok:
		return settleView{}, nil, fault.New(fault.NotFound, text.NoSuchActivity)
	case !n.MayLead():
		return settleView{}, nil, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyLeaders(l, n.AgencyName) })
	}
	described, _, _ := n.Programme.Activity(item.Activity)
	held := described.Occurrence(item.Number)
	name := n.Programme.Title(key).In(l)
	v := settleView{
		frame: r.Frame(text.Settle(l), ui.Crumb{Text: text.Networks(l), Href: list}, ui.Crumb{Text: n.Name, Href: n.ID.Address()}, ui.Crumb{Text: name}),
		over:  n.Name, heading: text.SettleTitle(l, i18n.Lower(name)), why: item.Why.In(l), action: n.ID.Address() + "/aktiviteter/" + key, back: n.ID.Address() + "#" + key,
		form: form, version: n.Version, several: held.Length.Days > 1, proposed: item.Target,
	}
	if !item.Earliest.IsZero() {
		v.window = text.Window(l, item.Earliest, item.Latest)
	}
	v.frame.Invalid = len(form.Errors) > 0
	return v, n, nil
}

func (w *Web) settle(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	day, _ := web.Day(form, "day")
	last, read := web.Day(form, "last_day")
	st := network.Settled{Day: day, Last: last, StartsAt: form.Get("starts_at"), EndsAt: form.Get("ends_at"), Place: form.Get("place"), Reason: form.Get("reason")}
	if !read {
		st.Last = day.AddDays(-1) // what can't be read is as wrong as one before the first
	}
	err = w.networks.Settle(r.Context(), r.Scope, networkID(r), r.PathValue("activity"), st, web.Version(form))
	switch {
	case err == nil:
		return web.SeeOther(networkID(r).Address() + "#" + r.PathValue("activity")).Saying(text.Settled(r.Lang)), nil
	case fault.Is(err, fault.Stale):
		return w.bothSettled(r, form)
	}
	sent, err := again(r, form, err)
	if err != nil {
		return web.Response{}, err
	}
	v, _, err := w.settleOf(r, sent)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(settlePage(v)), nil
}

// bothSettled shows what is agreed now beside what the reader wrote.
func (w *Web) bothSettled(r *web.Request, yours url.Values) (web.Response, error) {
	v, n, err := w.settleOf(r, ui.Form{Lang: r.Lang})
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	st := n.Settled[r.PathValue("activity")]
	p := ui.BothProps{Frame: v.frame, Action: v.action, Version: n.Version, Keep: v.back, Fields: settledFields(l, "", "", st, yours)}
	return web.Both(ui.BothVersions(p)), nil
}

// settledFields are what is agreed about an activity beside what the reader
// wrote; at begins the fields' names, of theirs what they are called.
func settledFields(l i18n.Lang, at, of string, st network.Settled, yours url.Values) []ui.BothField {
	var fields []ui.BothField
	for _, f := range []struct {
		name, label string
		now         calendar.Date
	}{{"day", text.FieldDay(l), st.Day}, {"last_day", text.FieldLastDay(l), st.Last}} {
		mine, _ := web.Day(yours, at+f.name)
		field := ui.BothField{Name: at + f.name, Label: of + f.label, Now: f.now.String(), Yours: mine.String()}
		if !f.now.IsZero() {
			field.NowText = i18n.DateLong(l, f.now)
		}
		if !mine.IsZero() {
			field.YoursText = i18n.DateLong(l, mine)
		}
		fields = append(fields, field)
	}
	for _, f := range []struct{ name, label, now string }{
		{"starts_at", text.FieldStartsAt(l), st.StartsAt}, {"ends_at", text.FieldEndsAt(l), st.EndsAt}, {"place", text.FieldPlace(l), st.Place}, {"reason", text.FieldReason(l), st.Reason},
	} {
		fields = append(fields, ui.BothField{Name: at + f.name, Label: of + f.label, Now: f.now, Yours: yours.Get(at + f.name)})
	}
	return fields
}

func (w *Web) complete(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if err := w.networks.Complete(r.Context(), r.Scope, networkID(r), r.PathValue("activity"), web.Version(form)); err != nil {
		return web.Response{}, err
	}
	return web.SeeOther(networkID(r).Address() + "#" + r.PathValue("activity")).Saying(text.Completed(r.Lang)), nil
}
