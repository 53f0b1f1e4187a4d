package network

import (
	"slices"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/indicator"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network/text"
)

// Addresses of the room's pages, for what links to them.
const (
	listAddress   = "/netvaerk"
	memberAddress = "/medlemskaber"
)

// Address is where the network's page is.
func (id ID) Address() string { return listAddress + "/" + string(id) }

// MemberAddress is where a membership's page is.
func MemberAddress(id MemberID) string { return memberAddress + "/" + string(id) }

// Owner is what networks are to the shared nouns.
func (s *Service) Owner() subject.Owner {
	return subject.Owner{
		Kind: Kind, Path: listAddress, Nouns: []string{meeting.Noun, task.Noun},
		Find: s.subject, Labels: labels, Happened: s.happened, News: s.reportNews, Beside: beside,
	}
}

// MemberOwner is what memberships are to the shared nouns.
func (s *Service) MemberOwner() subject.Owner {
	return subject.Owner{
		Kind: MemberKind, Path: memberAddress, Nouns: []string{form.Noun, task.Noun, indicator.Noun},
		Find: s.memberSubject, Labels: memberLabels, Happened: s.reported,
	}
}

func (s *Service) subject(tx *db.Tx, scope access.Scope, id string) (*subject.Subject, error) {
	n, err := s.find(tx, scope, ID(id))
	if err != nil {
		return nil, err
	}
	seen := n.Seen(scope.Lang, tx.Today())
	return seen, n.everyone(tx, seen, nil)
}

// Seen is the network as the shared nouns see it, without those who hold a role
// unasked. Roles of the municipalities give no right to the network itself.
func (n *Network) Seen(l i18n.Lang, today calendar.Date) *subject.Subject {
	without := *n.Programme
	without.Forms = nil // they are written by the members
	s := &subject.Subject{
		Ref: subject.Ref{Kind: Kind, ID: string(n.ID)}, Name: n.Name, Over: n.Programme.Name, Lead: n.lead(l, today),
		Section: section(l), Address: n.ID.Address(), Tabs: n.tabs(l), NewsSince: n.BegunAt, Closed: n.State == Closed, Programme: &without, Mine: n.mine,
		MayLead: n.MayLead(), MayAssess: n.may(n.mine, programme.MayAssess, n.agencySide()), MayApprove: n.may(n.mine, programme.MayApprove, n.agencySide()),
		Activities: n.activities(), Registered: true,
	}
	if s.Closed {
		s.State = text.NetworkClosed(l)
	}
	for _, role := range n.Programme.Roles {
		if s.Side == "" && slices.Contains(n.mine, role.ID) {
			s.Side = role.Side
		}
		seen := subject.Role{ID: role.ID, Name: role.Name, Side: role.Side, SideName: n.AgencyName}
		if role.Side == hostSide {
			seen.SideName = text.Municipalities(l)
			for _, m := range n.Current(today) {
				seen.Holders = append(seen.Holders, seenHolders(m.Holders(role.ID, today))...)
			}
		} else {
			seen.May = role.May
			seen.Holders = seenHolders(holders(n.Roles, role.ID, today))
		}
		s.Roles = append(s.Roles, seen)
	}
	return s
}

func (n *Network) lead(l i18n.Lang, today calendar.Date) string {
	return text.NetworkLead(l, len(n.Current(today)), n.Seats)
}

// Reviewers are the members that review the tools which others write in the
// network. The caller has found the network within a scope first.
func (s *Service) Reviewers(tx *db.Tx, id string) ([]organisation.ID, error) {
	n, err := s.load(tx, ID(id))
	if err != nil {
		return nil, err
	}
	var all []organisation.ID
	for _, m := range n.Current(tx.Today()) {
		if kind, ok := n.KindOf(m); ok && kind.Reviews {
			all = append(all, m.Organisation)
		}
	}
	return all, nil
}

func section(l i18n.Lang) subject.Tab {
	return subject.Tab{Text: text.Networks(l), Href: listAddress}
}

// libraryAddress is where what has been written in a network is found, in the
// library's own room.
const libraryAddress = "/bibliotek/soeg?netvaerk="

func (n *Network) tabs(l i18n.Lang) []subject.Tab {
	at := n.ID.Address()
	tabs := []subject.Tab{
		{ID: "", Text: text.TabNetwork(l), Href: at},
		{ID: "meetings", Text: text.TabMeetings(l), Href: at + "/moeder"},
		{ID: "tasks", Text: text.TabTasks(l), Href: at + "/opgaver"},
		{ID: "members", Text: text.TabMembers(l), Href: at + "/medlemmer"},
		{ID: "library", Text: text.TabLibrary(l), Href: libraryAddress + Kind + "." + string(n.ID)},
		{ID: "history", Text: text.TabHistory(l), Href: at + "/historik"},
	}
	if len(n.Programme.Network.Measures) > 0 {
		tabs = slices.Insert(tabs, 3, subject.Tab{ID: "data", Text: text.TabData(l), Href: at + "/data"})
	}
	return tabs
}

func (s *Service) memberSubject(tx *db.Tx, scope access.Scope, id string) (*subject.Subject, error) {
	m, err := s.findMember(tx, scope, MemberID(id))
	if err != nil {
		return nil, err
	}
	seen := m.Seen(scope.Lang, tx.Today())
	if seen.Side != hostSide {
		seen.Smallest = int(s.Indicators.Least())
	}
	return seen, m.Network.everyone(tx, seen, m.Member)
}

// Seen is the membership as the shared nouns see it, without those who hold a
// role unasked. What is written in it is the municipality's: roles of the agency
// give no right to lead it.
func (m *Membership) Seen(l i18n.Lang, today calendar.Date) *subject.Subject {
	n := m.Network
	p := *n.Programme
	p.Forms = m.forms()
	s := &subject.Subject{
		Ref: subject.Ref{Kind: MemberKind, ID: string(m.ID)}, Name: m.Name, Over: i18n.Text{Da: n.Name, En: n.Name}, Lead: m.lead(l),
		Section: section(l), Address: MemberAddress(m.ID), Tabs: m.tabs(l), NewsSince: m.From.At(0, 0),
		Closed: n.State == Closed || !m.To.IsZero() && m.To.Before(today), Programme: &p, Mine: m.mine,
		MayLead: n.may(m.mine, programme.MayLead, hostSide), MayAssess: n.may(m.mine, programme.MayAssess, ""), MayApprove: n.may(m.mine, programme.MayApprove, ""),
		Activities: n.activities(),
	}
	if s.Closed {
		s.State = text.MembershipEnded(l)
	}
	for _, role := range n.Programme.Roles {
		if s.Side == "" && slices.Contains(m.mine, role.ID) {
			s.Side = role.Side
		}
		seen := subject.Role{ID: role.ID, Name: role.Name, Side: role.Side, SideName: n.AgencyName}
		if role.Side == hostSide {
			seen.SideName, seen.May, seen.Holders = m.Name, role.May, seenHolders(m.Holders(role.ID, today))
		} else {
			seen.Holders = seenHolders(holders(n.Roles, role.ID, today))
		}
		s.Roles = append(s.Roles, seen)
	}
	return s
}

// forms are the forms that this member writes: all but the baselines of other
// kinds of members.
func (m *Membership) forms() []programme.Form {
	mine := ""
	if kind, ok := m.Network.KindOf(m.Member); ok {
		mine = kind.Baseline
	}
	var forms []programme.Form
	for _, f := range m.Network.Programme.Forms {
		others := slices.ContainsFunc(m.Network.Programme.Network.Kinds, func(k programme.Kind) bool { return k.Baseline == f.ID })
		if f.ID == mine || !others {
			forms = append(forms, f)
		}
	}
	return forms
}

func (m *Membership) lead(l i18n.Lang) string {
	if kind, ok := m.Network.KindOf(m.Member); ok {
		return text.MemberLead(l, kind.Name.In(l), m.From)
	}
	return text.MemberSince(l, m.From)
}

func (m *Membership) tabs(l i18n.Lang) []subject.Tab {
	at := MemberAddress(m.ID)
	tabs := []subject.Tab{{ID: "", Text: text.TabMembership(l), Href: at}}
	if len(m.forms()) > 0 {
		tabs = append(tabs, subject.Tab{ID: "forms", Text: text.TabForms(l), Href: at + "/dokumenter"})
	}
	return append(tabs,
		subject.Tab{ID: "tasks", Text: text.TabTasks(l), Href: at + "/opgaver"},
		subject.Tab{ID: "indicators", Text: text.TabIndicators(l), Href: at + "/maalinger"},
		subject.Tab{ID: "history", Text: text.TabHistory(l), Href: at + "/historik"})
}

func seenHolders(given []Given) []subject.Holder {
	held := make([]subject.Holder, len(given))
	for i, g := range given {
		held[i] = subject.Holder{Person: g.Person, Name: g.Name, Title: g.Title, Email: g.Email, Organisation: g.Organisation, OrgName: g.OrgName}
	}
	return held
}

// activities are the network's activities as the shared nouns see them.
func (n *Network) activities() []subject.Activity {
	schedule := n.Schedule()
	activities := make([]subject.Activity, len(schedule.Items))
	for i, item := range schedule.Items {
		described, phase, _ := n.Programme.Activity(item.Activity)
		held := described.Occurrence(item.Number)
		st, settled := n.Settled[item.Key]
		activities[i] = subject.Activity{
			Key: item.Key, Name: n.Programme.Title(item.Key), Phase: phase.Name, Purpose: held.Purpose, Form: item.Form, Day: item.Target, Last: st.Last,
			StartsAt: st.StartsAt, EndsAt: st.EndsAt, Place: st.Place, Minutes: int(held.Length.Max / time.Minute), Agreed: settled, Done: st.Done,
			Responsible: held.Responsible, Participants: held.Participants, Documents: held.Deliverables, Address: n.ID.Address() + "#" + item.Key,
		}
	}
	return activities
}

// everyone adds those who hold a role because of what they are in their
// organisation: the agency's, and of one member's its own. For a network as a
// whole, the managers of all municipalities are left out: they see it, but
// nobody invites them all.
func (n *Network) everyone(tx *db.Tx, s *subject.Subject, m *Member) error {
	return n.everyoneOf(tx, s, m, staff{})
}

// staff are the people of organisations as far as they have been read: each
// organisation once.
type staff map[organisation.ID][]organisation.Member

func (had staff) of(tx *db.Tx, org organisation.ID) ([]organisation.Member, error) {
	if people, read := had[org]; read {
		return people, nil
	}
	people, err := organisation.PeopleIn(tx, org, tx.Today())
	if err == nil {
		had[org] = people
	}
	return people, err
}

func (n *Network) everyoneOf(tx *db.Tx, s *subject.Subject, m *Member, known staff) error {
	for i, role := range n.Programme.Roles {
		org := n.Agency
		if role.Side == hostSide && m != nil {
			org = m.Organisation
		}
		if role.Everyone == "" || role.Side == hostSide && m == nil {
			continue
		}
		people, err := known.of(tx, org)
		if err != nil {
			return err
		}
		for _, p := range people {
			if p.Appointment.Role == access.Role(role.Everyone) {
				s.Roles[i].Everyone = append(s.Roles[i].Everyone, subject.Holder{
					Person: p.ID, Name: p.Name, Title: p.Title, Email: p.Email, Organisation: org, OrgName: s.Roles[i].SideName,
				})
			}
		}
	}
	return nil
}

func labels(tx *db.Tx, ids []string) (map[string]subject.Label, error) {
	rows, err := rowsOf(tx, ids)
	if err != nil {
		return nil, err
	}
	named := make(map[string]subject.Label, len(rows))
	for _, r := range rows {
		named[string(r.ID)] = subject.Label{Name: r.Name, Address: r.ID.Address(), Closed: r.State == Closed}
	}
	return named, nil
}

func memberLabels(tx *db.Tx, ids []string) (map[string]subject.Label, error) {
	rows, err := membersNamed(tx, ids)
	if err != nil {
		return nil, err
	}
	labels := make(map[string]subject.Label, len(rows))
	for _, r := range rows {
		labels[string(r.member)] = subject.Label{Name: r.name, Over: i18n.Text{Da: r.network, En: r.network}, Address: MemberAddress(r.member), Closed: r.closed}
	}
	return labels, nil
}
