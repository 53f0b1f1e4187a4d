package web

import (
	"net/url"
	"strconv"
	"strings"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

// gatheringView is who is registered for a meeting, and the forms in which that
// changes.
type gatheringView struct {
	head
	title, when, place, meeting string
	said                        string // how registration stands
	kind                        ui.Kind
	room                        string
	at                          string
	own                         *placesView
	columns                     []ui.Column
	rows                        []placesRow
	guests                      []seatView
	leads, changes              bool
	mayInvite                   bool
	version                     int64
	which                       string // the form that was filled in
	form                        ui.Form
	quota                       ui.Form
	arrange                     ui.Form
}

// placesView is one municipality's places, for those who register for it.
type placesView struct {
	id, name        string
	summary, reason string
	seated, waiting []seatView
	candidates      []ui.Option
	open            bool // somebody can be registered
}

type seatView struct {
	id, name, note string
	answer         string
	kind           ui.Kind
	mine           bool // the reader may change it
	options        []ui.Option
}

type placesRow struct {
	name, href, people, taken, waiting string
}

func meetingID(r *web.Request) meeting.ID { return meeting.ID(r.PathValue("gathering")) }

func (w *Web) gathering(r *web.Request) (web.Response, error) {
	v, err := w.gatheringOf(r, meetingID(r), "", ui.Form{Lang: r.Lang, Values: url.Values{}})
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(gatheringPage(v)), nil
}

// gatheringOf is the page; form is the one of its forms that was filled in.
func (w *Web) gatheringOf(r *web.Request, of meeting.ID, which string, form ui.Form) (gatheringView, error) {
	g, err := w.networks.Registrations(r.Context(), r.Scope, networkID(r), of)
	if err != nil {
		return gatheringView{}, err
	}
	l, today, n, m := r.Lang, r.Today(), g.Network, g.Meeting
	v := gatheringView{
		head:  headOf(r, n.Seen(l, today), text.RegistrationFor(l, m.Title), "meetings", ui.Crumb{Text: m.Title, Href: m.ID.Address()}, ui.Crumb{Text: text.ToRegistration(l)}),
		title: text.RegistrationFor(l, m.Title), when: m.When(l), place: m.Place, meeting: m.ID.Address(), at: network.RegistrationAddress(n.ID, m.ID),
		columns: []ui.Column{{Text: text.ColumnMunicipality(l)}, {Text: text.ColumnSeated(l)}, {Text: text.ColumnTaken(l), Number: true}, {Text: text.ColumnWaiting(l), Number: true}},
		leads:   n.MayLead(), changes: g.Changes(), version: g.Version, which: which, form: form,
	}
	v.frame.Wide, v.frame.Invalid = true, len(form.Errors) > 0
	v.said, v.kind = stateOf(l, g, today)
	v.room = text.RoomOpen(l, g.Seats(), g.Waiting())
	if free, limited := g.Room(); limited {
		v.room = text.RoomLimited(l, g.Seats(), g.Capacity, free)
	}
	if err := w.fillOwn(r, &v, g); err != nil {
		return v, err
	}
	for _, p := range g.Places {
		row := placesRow{name: p.Member.Name, people: names(p.Seated), taken: text.SeatsOf(l, len(p.Seated), p.Quota), waiting: strconv.Itoa(len(p.Waiting))}
		if v.leads {
			row.href = v.at + "?kommune=" + string(p.Member.ID)
		}
		v.rows = append(v.rows, row)
	}
	for _, guest := range g.Guests {
		v.guests = append(v.guests, seatOf(l, guest, v.leads && v.changes))
	}
	v.mayInvite = v.leads && v.changes && g.GuestsAllowed
	v.quota, v.arrange = v.filled("quota"), v.filled("rules")
	if which != "rules" {
		ui.SetDate(v.arrange.Values, "register_until", g.RegisterUntil)
		v.arrange.Values.Set("capacity", strconv.Itoa(g.Capacity))
		if g.GuestsAllowed {
			v.arrange.Values.Set("guests", "yes")
		}
	}
	return v, nil
}

// filled is one of the page's forms, as it was sent or empty.
func (v *gatheringView) filled(which string) ui.Form {
	if v.which == which {
		return v.form
	}
	return ui.Form{Lang: v.frame.Lang, Values: url.Values{}}
}

// stateOf says whether one can register.
func stateOf(l i18n.Lang, g *network.Gathering, today calendar.Date) (said string, kind ui.Kind) {
	switch {
	case g.Meeting.State == meeting.Cancelled:
		return text.MeetingIsCancelled(l), ui.Warning
	case !g.Changes():
		return text.MeetingIsOver(l), ui.Info
	case !g.Open(today):
		name, email := g.Asks()
		return text.RegistrationIsClosed(l, g.RegisterUntil, name, email), ui.Warning
	case !g.RegisterUntil.IsZero():
		return text.RegisterUntil(l, g.RegisterUntil), ui.Info
	}
	return text.RegisterAnytime(l), ui.Info
}

// fillOwn shows the places of the reader's municipality; for those who lead the
// network, those of the one that the address names.
func (w *Web) fillOwn(r *web.Request, v *gatheringView, g *network.Gathering) error {
	asked := network.MemberID(r.URL.Query().Get("kommune"))
	if form, err := r.Form(); err == nil && form.Get("membership") != "" {
		asked = network.MemberID(form.Get("membership"))
	}
	var own *network.Places
	for i := range g.Places {
		p := &g.Places[i]
		if v.leads && p.Member.ID == asked || !v.leads && own == nil && r.Scope.WorksIn(string(p.Member.Organisation)) {
			own = p
		}
	}
	if own == nil {
		return nil
	}
	m, people, err := w.networks.Candidates(r.Context(), r.Scope, own.Member.ID)
	if fault.Is(err, fault.NotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	v.own = placesOf(r, m, people, g, own)
	return nil
}

// placesOf shows one municipality's places; people are those who can be
// registered for it.
func placesOf(r *web.Request, m *network.Membership, people []organisation.Person, g *network.Gathering, own *network.Places) *placesView {
	l, me := r.Lang, organisation.PersonID(r.Scope.Person)
	view := &placesView{
		id: string(own.Member.ID), name: own.Member.Name, reason: own.Reason, open: g.Changes() && (g.Open(r.Today()) || m.LeadsNetwork()),
		summary: text.OwnPlaces(l, own.Quota, len(own.Seated), len(own.Waiting)),
	}
	for _, p := range people {
		if _, has := own.Of(p.ID); !has {
			view.candidates = append(view.candidates, personOptions([]organisation.Person{p})...)
		}
	}
	for _, one := range own.Seated {
		view.seated = append(view.seated, seatOf(l, one, g.Changes() && (m.MayLead() || one.Person == me)))
	}
	for i, one := range own.Waiting {
		seat := seatOf(l, one, g.Changes() && (m.MayLead() || one.Person == me))
		seat.note = text.NumberInLine(l, i+1)
		view.waiting = append(view.waiting, seat)
	}
	if m.MayLead() {
		for i := range view.seated {
			for _, p := range people {
				if had, has := own.Of(p.ID); !has || had.State == network.Waits {
					view.seated[i].options = append(view.seated[i].options, personOptions([]organisation.Person{p})...)
				}
			}
		}
	}
	return view
}

func seatOf(l i18n.Lang, one network.Registration, mine bool) seatView {
	s := seatView{id: string(one.ID), name: one.Name, mine: mine}
	if one.Member == "" {
		s.note = one.Organisation
	}
	if one.MovedUp() {
		s.note = text.HasMovedUp(l)
	}
	switch {
	case one.Attended != "":
		s.answer, s.kind = meeting.AttendanceName(l, one.Attended), ui.Neutral
		if one.Attended == meeting.Came {
			s.kind = ui.Success
		}
	case one.Answer == meeting.Yes:
		s.answer, s.kind = meeting.AnswerName(l, one.Answer), ui.Success
	case one.Answer == meeting.Maybe:
		s.answer, s.kind = meeting.AnswerName(l, one.Answer), ui.Info
	}
	return s
}

func names(all []network.Registration) string {
	each := make([]string, len(all))
	for i, one := range all {
		each[i] = one.Name
	}
	return strings.Join(each, ", ")
}

// seated goes on after something was done with registrations; what could not be
// done is told on the page, above the form as it was filled in.
func (w *Web) seated(r *web.Request, which, said string, form url.Values, err error) (web.Response, error) {
	if err == nil {
		at := network.RegistrationAddress(networkID(r), meetingID(r))
		return web.SeeOther(at + web.Query("kommune", form.Get("membership"))).Saying(said), nil
	}
	sent := ui.Form{Lang: r.Lang, Values: form}
	if fault.Is(err, fault.Stale) {
		sent.Errors = ui.Errors{{Text: text.StaleGathering(r.Lang)}}
	} else if sent, err = again(r, form, err); err != nil {
		return web.Response{}, err
	}
	v, err := w.gatheringOf(r, meetingID(r), which, sent)
	if err != nil {
		return web.Response{}, err
	}
	return web.Again(gatheringPage(v)), nil
}

func (w *Web) register(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	one, err := w.networks.Register(r.Context(), r.Scope, meetingID(r), network.MemberID(form.Get("membership")), organisation.PersonID(form.Get("person")))
	said := text.SaidSeat(r.Lang, one.Name)
	if one.State == network.Waits {
		said = text.SaidWaits(r.Lang, one.Name)
	}
	return w.seated(r, "register", said, form, err)
}

func registrationID(r *web.Request) network.RegistrationID {
	return network.RegistrationID(r.PathValue("registration"))
}

func (w *Web) withdraw(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	err = w.networks.Withdraw(r.Context(), r.Scope, registrationID(r), form.Get("reason"), network.AnyVersion)
	return w.seated(r, "withdraw", text.SaidWithdrawn(r.Lang), form, err)
}

func (w *Web) swap(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	one, err := w.networks.Swap(r.Context(), r.Scope, registrationID(r), organisation.PersonID(form.Get("person")), network.AnyVersion)
	return w.seated(r, "swap", text.SaidSwapped(r.Lang, one.Name), form, err)
}

func (w *Web) inviteGuest(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	guest := meeting.Guest{Name: form.Get("name"), Email: form.Get("email"), Organisation: form.Get("organisation")}
	err = w.networks.Invite(r.Context(), r.Scope, networkID(r), meetingID(r), guest)
	return w.seated(r, "guest", text.SaidGuest(r.Lang), form, err)
}

func (w *Web) widen(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	n, _ := strconv.Atoi(strings.TrimSpace(form.Get("seats"))) // what is no number is refused as 0
	err = w.networks.Widen(r.Context(), r.Scope, networkID(r), meetingID(r), network.MemberID(form.Get("membership")), n, form.Get("reason"))
	return w.seated(r, "quota", text.SaidWidened(r.Lang), form, err)
}

func (w *Web) arrange(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	rules := network.Rules{GuestsAllowed: form.Get("guests") == "yes", Version: web.Version(form)}
	var c fault.Checks
	var ok bool
	rules.RegisterUntil, ok = web.Day(form, "register_until")
	c.Need(ok, "register_until", text.DayMissing)
	if written := strings.TrimSpace(form.Get("capacity")); written != "" {
		if rules.Capacity, err = strconv.Atoi(written); err != nil {
			rules.Capacity = -1 // what is no number is as wrong
		}
	}
	if err = c.Err(); err == nil {
		err = w.networks.Arrange(r.Context(), r.Scope, networkID(r), meetingID(r), rules)
	}
	return w.seated(r, "rules", text.SaidArranged(r.Lang), form, err)
}
