package web

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

// feedFor is how long others may keep the public calendar before they ask again.
const feedFor = 15 * time.Minute

// overview is what anybody may know of the networks.
type overview struct {
	columns  []ui.Column
	meetings []comingView
	networks []publishedView
	feed     string
	updated  string
}

type comingView struct {
	network, href, title string
	when, relative       string
	place                string
	who, contact         string
	state                string
	kind                 ui.Kind
	key                  string
}

type publishedView struct {
	name, href, kind string
	purpose          []string
	members          string
	contact          contactView
	updated          string
}

type contactView struct{ name, title, email, phone string }

// called is the name with the title.
func (c contactView) called() string { return strings.TrimSuffix(c.name+", "+c.title, ", ") }

func overviewOf(r *web.Request, all []network.Published) overview {
	l := r.Lang
	o := overview{
		columns: []ui.Column{{Text: text.ColumnWhen(l)}, {Text: text.ColumnMeeting(l)}, {Text: text.ColumnPlace(l)}, {Text: text.ColumnFor(l)}, {Text: text.ColumnContact(l)}},
		feed:    list + "/kalender.ics",
	}
	var newest time.Time
	for _, n := range all {
		o.networks = append(o.networks, publishedOf(l, n))
		if n.UpdatedAt.After(newest) {
			newest = n.UpdatedAt
		}
		for _, m := range n.Meetings {
			o.meetings = append(o.meetings, comingOf(r, n, m))
		}
	}
	slices.SortStableFunc(o.meetings, func(a, b comingView) int { return cmp.Compare(a.key, b.key) })
	if !newest.IsZero() {
		o.updated = text.Updated(l, calendar.Of(newest))
	}
	return o
}

func publishedOf(l i18n.Lang, n network.Published) publishedView {
	return publishedView{
		name: n.Name, href: n.ID.Address(), kind: n.Kind.In(l), purpose: paragraphs(n.Purpose), members: text.PublicMembers(l, n.Members),
		contact: contactOf(n.Contact), updated: text.Updated(l, calendar.Of(n.UpdatedAt)),
	}
}

func contactOf(p organisation.Person) contactView {
	return contactView{p.Name, p.Title, p.Email, p.Phone}
}

func comingOf(r *web.Request, n network.Published, m *meeting.Meeting) comingView {
	l := r.Lang
	contact := contactOf(n.Contact)
	v := comingView{
		network: n.Name, href: n.ID.Address(), title: m.Title, when: m.When(l), relative: i18n.Relative(l, m.Day, r.Today()), place: m.Place,
		who: text.ForMembers(l, i18n.Lower(n.Kind.In(l))), contact: contact.called(), key: m.Day.String() + m.StartsAt + n.Name,
	}
	if m.Place == "" {
		v.place = meeting.FormName(l, m.Form)
	}
	if m.State == meeting.Cancelled {
		v.state, v.kind = meeting.StateName(l, m.State), ui.Failure
	}
	return v
}

// publicView is one network as anybody sees it.
type publicView struct {
	frame ui.Frame
	publishedView
	agency string
	seats  string
	public overview
}

func (w *Web) publicOne(r *web.Request) (web.Response, error) {
	n, err := w.networks.PublicOne(r.Context(), networkID(r))
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := publicView{
		frame:         r.Frame(n.Name, ui.Crumb{Text: text.Networks(l), Href: list}, ui.Crumb{Text: n.Name}),
		publishedView: publishedOf(l, n), agency: n.Agency, seats: strconv.Itoa(n.Seats), public: overviewOf(r, []network.Published{n}),
	}
	v.public.networks = nil
	v.public.feed += web.Query("netvaerk", string(n.ID))
	v.frame.Wide = true
	return web.Page(publicPage(v)), nil
}

func (w *Web) publicCalendar(r *web.Request) (web.Response, error) {
	file, tag, err := w.networks.PublicCalendar(r.Context(), r.Lang, network.ID(r.URL.Query().Get("netvaerk")))
	if err != nil {
		return web.Response{}, err
	}
	return web.File("text/calendar; charset=utf-8", text.CalendarFile(r.Lang)+".ics", file).Tagged(tag).Shared(feedFor), nil
}

// attendanceView is how many came to the network's meetings, by municipality.
type attendanceView struct {
	head
	columns []ui.Column
	rows    [][]string
}

// latestHeld are how many of the meetings that have been held stand side by
// side.
const latestHeld = 6

func (w *Web) attendance(r *web.Request) (web.Response, error) {
	n, all, err := w.networks.Gatherings(r.Context(), r.Scope, networkID(r))
	if err != nil {
		return web.Response{}, err
	}
	l, today := r.Lang, r.Today()
	held := slices.DeleteFunc(all, func(g *network.Gathering) bool { return !g.Meeting.Written() })
	held = held[max(0, len(held)-latestHeld):]
	v := attendanceView{
		head:    headOf(r, n.Seen(l, today), text.Attendance(l), "", ui.Crumb{Text: text.Attendance(l)}),
		columns: []ui.Column{{Text: text.ColumnMunicipality(l)}},
	}
	v.frame.Wide = true
	for _, g := range held {
		v.columns = append(v.columns, ui.Column{Text: g.Meeting.Title + ", " + i18n.Date(l, g.Meeting.Day)})
	}
	for _, m := range n.Members {
		row, was := []string{m.Name}, false
		for _, g := range held {
			said := text.WasNoMember(l)
			if p, ok := g.Of(m.ID); ok {
				said, was = text.CameOf(l, p.Came(), len(p.Seated), p.Quota), true
			}
			row = append(row, said)
		}
		if was {
			v.rows = append(v.rows, row)
		}
	}
	return web.Page(attendancePage(v)), nil
}
