// Package api is where other programs see networks, and register people of the
// municipalities for their meetings.
package api

import (
	"context"
	"slices"
	"strings"

	"tovholder/internal/core/form"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/network"
)

// Networks answers for networks.
type Networks struct {
	networks *network.Service
	forms    *form.Service
}

// New makes it.
func New(networks *network.Service, forms *form.Service) *Networks {
	return &Networks{networks, forms}
}

var (
	view         = access.Subject(network.Kind, access.View)
	change       = access.Subject(network.Kind, access.Change)
	viewMember   = access.Subject(network.MemberKind, access.View)
	changeMember = access.Subject(network.MemberKind, access.Change)
)

const (
	one           = "/networks/{network}"
	gathering     = one + "/meetings/{gathering}"
	registrations = gathering + "/registrations"
	registration  = registrations + "/{registration}"
	member        = "/memberships/{membership}"
	reports       = one + "/reports/{activity}"
	own           = reports + "/own"
)

// Operations are what can be asked for.
func (a *Networks) Operations() []api.Operation {
	operations := slices.Concat(a.registering(), a.staffing(), a.reporting())
	for i, o := range operations {
		o = o.Locating(located)
		switch {
		case strings.HasPrefix(o.Path, one):
			o = o.Within(a.visible)
		case strings.HasPrefix(o.Path, member):
			o = o.Within(a.visibleMember)
		}
		operations[i] = o
	}
	return operations
}

// registering are the operations on networks and on who comes to their meetings.
func (a *Networks) registering() []api.Operation {
	return []api.Operation{
		api.Get("/networks", access.SignedIn, "listNetworks", "The networks that the caller takes part in", a.list),
		api.Get(one, view, "getNetwork", "One network with its members and meetings", a.get),
		api.Get(one+"/convening", change, "listConvenable", "The coming activities that have no meeting yet", a.convenable).
			Saying("With the day that is agreed, or that the rules propose. The ETag is the network's version."),
		api.Create(one+"/meetings", change, "conveneMeetings", "Settle when and where several activities take place, and make their meetings", a.convene).Guarded().
			Saying("If-Match takes the network's version. All of them or none. Nobody is invited; members register from then on."),
		api.Get(registrations, view, "listRegistrations", "Who is registered for a meeting of a network", a.registrations).
			Saying("By municipality, each with its quota and its own waiting list in the order in which people asked. The ETag counts the changes."),
		api.Create(registrations, change, "registerForMeeting", "Ask for a place at a meeting", a.register).
			Saying("For somebody of a municipality. They wait when its places are taken or the room is full. Who is registered already stays as they are."),
		api.Post(registration+"/withdrawal", change, "withdrawRegistration", "Take a registration back, a guest's too", a.withdraw).Guarded().
			Saying("Who has waited longest moves up."),
		api.Post(registration+"/swap", change, "swapRegistration", "Let somebody else of the municipality take over a place", a.swap).Guarded(),
		api.Create(gathering+"/guests", change, "inviteGuest", "Invite a guest, who counts in nobody's quota", a.invite).
			Saying("For those who lead the network. An address that is invited already stays as it is."),
		api.Put(gathering+"/rules", change, "arrangeRegistration", "Decide about registration for a meeting", a.arrange).Guarded(),
		api.Put(gathering+"/quotas/{membership}", change, "setQuota", "Let a municipality send another number of persons to one meeting", a.widen).
			Saying("Never fewer than the network's own number. A number other than that needs a reason."),
		api.Put(gathering+"/attendance", change, "noteAttendance", "Note who came to a meeting", a.attend).
			Saying("For those who lead the network, from when the meeting begins until its minutes are sent. Who is not named keeps what was noted."),
	}
}

// staffing are the operations on a municipality's membership.
func (a *Networks) staffing() []api.Operation {
	return []api.Operation{
		api.Get(member, viewMember, "getMembership", "One municipality's membership with its roles", a.membership).
			Saying("Those who had a role before are there as well, and which roles nobody fills."),
		api.Create(member+"/roles", changeMember, "giveMembershipRole", "Give somebody of the municipality a role", a.give),
		api.Post(member+"/roles/{role}/handover", changeMember, "handOverMembershipRole", "Hand a role over to somebody else from a day on", a.handOver).
			Saying("That the first one had it is kept."),
		api.Post(member+"/roles/{role}/end", changeMember, "endMembershipRole", "End a role", a.endRole),
		api.Get(member+"/measures", viewMember, "listMeasures", "What a municipality reports, with what is missing", a.measures).
			Saying("For those who may enter it."),
		api.Post(member+"/measures", changeMember, "reportMeasures", "Report the measures of one period", a.report).
			Saying("All of them or none. Each value has a version of its own, 0 while there is none; the earlier value is kept."),
	}
}

// reporting are the operations on reports and numbers of several municipalities.
func (a *Networks) reporting() []api.Operation {
	return []api.Operation{
		api.Get(own, view, "getOwnReport", "The report of the caller's municipality for a meeting", a.ownReport).
			Saying("With what was sent last time and the goals of the municipality's own baseline. The ETag counts every change of an entry, 0 while the report is not begun."),
		api.Put(own, view, "writeOwnReport", "Write in the report of the caller's municipality", a.writeReport).Guarded().
			Saying("It is begun by writing in it. Entries that are left out stay as they are; what can't be kept is named in the answer, and the rest is saved."),
		api.Post(own+"/submission", view, "sendOwnReport", "Send the report of the caller's municipality", a.sendReport).Guarded(),
		api.Post(own+"/revision", view, "reviseOwnReport", "Open a report that was sent, until the meeting is held", a.reviseReport),
		api.Get(reports, view, "compareReports", "The reports for a meeting side by side", a.compare).
			Saying("As the caller may read them: another municipality's when it was sent and the deadline is over. Themes that several name, pairs who could learn from each other, and the numbers. A number of fewer people than the smallest that is shown is hidden, and no total or change is made of it."),
		api.Post(reports+"/reminders", change, "remindMembers", "Remind those who have not sent their report", a.remind).
			Saying("Each municipality once a day at most."),
		api.Put(reports+"/deadline", change, "setReportDeadline", "Set the last day for reports", a.setDeadline),
		api.Post(reports+"/agenda", change, "raiseOnAgenda", "Put a theme, or a pair, on the meeting's agenda", a.raise),
		api.Get(one+"/data", view, "getNetworkData", "What the members have reported on the measures", a.data).
			Saying("A table of municipalities by periods for each measure, and who owes what. Small numbers of others are hidden, and nothing is made of them."),
	}
}

func (a *Networks) visible(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, err := a.networks.Find(ctx, scope, network.ID(value("network")))
	return err
}

func (a *Networks) visibleMember(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, err := a.networks.FindMember(ctx, scope, network.MemberID(value("membership")))
	return err
}

// located says where in a call the fields are that the use cases complain of.
func located(field string) string {
	switch field {
	case "register_until":
		return "body.registerUntil"
	case "":
		return ""
	}
	for _, of := range []string{"value-", "part-", "whole-", "note-", "start-"} {
		if strings.HasPrefix(field, of) {
			return "body.values"
		}
	}
	if key, name, ok := strings.Cut(field, "."); ok && key != "" && name != "" {
		return "body.meetings"
	}
	return ""
}

// NetworkSummary is a network in a list.
type NetworkSummary struct {
	ID      string `json:"id" doc:"The network's id."`
	Version int64  `json:"version" doc:"Counts the changes."`
	Name    string `json:"name" doc:"The name."`
	Purpose string `json:"purpose,omitempty" doc:"What it is for."`
	State   string `json:"state" enum:"active,closed" doc:"Whether it runs."`
	Seats   int    `json:"seats" doc:"How many persons each municipality may send to a meeting."`
}

// Network is a network whole.
type Network struct {
	NetworkSummary
	Members  []NetworkMember  `json:"members" doc:"The municipalities that are in it today."`
	Meetings []NetworkMeeting `json:"meetings" doc:"Its meetings in order of time."`
}

// NetworkMember is a municipality in a network.
type NetworkMember struct {
	ID           string        `json:"id" doc:"The membership's id."`
	Organisation string        `json:"organisation" doc:"The municipality's id."`
	Name         string        `json:"name" doc:"The municipality's name."`
	Kind         string        `json:"kind,omitempty" doc:"What it is in the network."`
	Since        calendar.Date `json:"since" doc:"The first day."`
}

// NetworkMeeting is a meeting of a network.
type NetworkMeeting struct {
	ID       string        `json:"id" doc:"The meeting's id."`
	Title    string        `json:"title" doc:"What it is called."`
	Activity string        `json:"activity,omitempty" doc:"The key of the activity that it is the meeting of."`
	State    string        `json:"state" doc:"How far it has come."`
	Day      calendar.Date `json:"day,omitzero" doc:"The day."`
	LastDay  calendar.Date `json:"lastDay,omitzero" doc:"The last day of several."`
	Seated   int           `json:"seated" doc:"How many have a place."`
	Waiting  int           `json:"waiting" doc:"How many wait for one."`
}

func summaryOf(n *network.Network) NetworkSummary {
	return NetworkSummary{ID: string(n.ID), Version: n.Version, Name: n.Name, Purpose: n.Purpose, State: string(n.State), Seats: n.Seats}
}

type listInput struct{ api.Paging }

func (a *Networks) list(ctx context.Context, call *api.Call, in *listInput) (answer api.Answer[api.Page[NetworkSummary]], err error) {
	place, err := in.Read("networks")
	if err != nil {
		return answer, err
	}
	page, err := a.networks.List(ctx, call.Scope, network.Active, place.After)
	if err != nil {
		return answer, err
	}
	answer.Body = api.Cut(in.Paging, place, page.Networks, page.Next, func(n network.Listed) string { return string(n.ID) },
		func(n network.Listed) NetworkSummary { return summaryOf(n.Network) })
	return answer, nil
}

// NetworkAddress names a network in an address.
type NetworkAddress struct {
	Network string `path:"network" doc:"The network's id."`
}

func (a *Networks) get(ctx context.Context, call *api.Call, in *NetworkAddress) (answer api.Answer[Network], err error) {
	n, all, err := a.networks.Gatherings(ctx, call.Scope, network.ID(in.Network))
	if err != nil {
		return answer, err
	}
	answer.Body = Network{NetworkSummary: summaryOf(n), Members: []NetworkMember{}, Meetings: []NetworkMeeting{}}
	for _, m := range n.Current(call.Today()) {
		answer.Body.Members = append(answer.Body.Members, NetworkMember{ID: string(m.ID), Organisation: string(m.Organisation), Name: m.Name, Kind: m.Kind, Since: m.From})
	}
	for _, g := range all {
		m := g.Meeting
		answer.Body.Meetings = append(answer.Body.Meetings, NetworkMeeting{
			ID: string(m.ID), Title: m.Title, Activity: m.Slot, State: string(m.State), Day: m.Day, LastDay: m.Last, Seated: g.Seats(), Waiting: g.Waiting(),
		})
	}
	answer.ETag = api.ETag(n.Version)
	return answer, nil
}
