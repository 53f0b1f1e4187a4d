package network

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/indicator"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/system/network/text"
)

// Config is what a Service is made of.
type Config struct {
	DB         *db.DB
	Programmes *programme.Service
	Calendar   calendar.Calendar
	Subjects   *subject.Registry
	Meetings   *meeting.Service
	Accounts   *identity.Service // know in which language somebody is written to
	Jobs       *jobs.Jobs        // on which this process reminds members of their reports; none when it does not
	BaseURL    string            // how the program is reached from outside: letters link to it
	Indicators *indicator.Service
}

// Service is what can be done with networks.
type Service struct{ Config }

// New makes the service. Networks and memberships are subjects from now on.
func New(c Config) *Service {
	s := &Service{c}
	c.Subjects.Register(s.Owner())
	c.Subjects.Register(s.MemberOwner())
	c.Subjects.Say(registrationNoun, toldRegistration)
	if c.Jobs != nil {
		jobs.Work(c.Jobs, s.remindReports)
		c.Jobs.Every(remindEvery, reminding{})
		jobs.Work(c.Jobs, s.refillAll)
		c.Jobs.Every(refillEvery, refilling{})
	}
	return s
}

// Find is the network with everything about it.
//
// Faults: NotFound when it doesn't exist or the scope is no member of it.
func (s *Service) Find(ctx context.Context, scope access.Scope, id ID) (*Network, error) {
	var n *Network
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		n, err = s.find(tx, scope, id)
		return err
	})
	return n, err
}

func (s *Service) find(tx *db.Tx, scope access.Scope, id ID) (*Network, error) {
	mine, err := access.RolesIn(tx, scope, Kind, string(id))
	if err != nil {
		return nil, fmt.Errorf("find network: %w", err)
	}
	if len(mine) == 0 {
		return nil, fault.New(fault.NotFound, text.NoSuchNetwork)
	}
	n, err := s.load(tx, id)
	if err != nil {
		return nil, fmt.Errorf("find network: %w", err)
	}
	n.mine = mine
	return n, nil
}

// lead finds the network and refuses whoever may not lead it.
func (s *Service) lead(tx *db.Tx, scope access.Scope, id ID) (*Network, error) {
	n, err := s.find(tx, scope, id)
	if err != nil {
		return nil, err
	}
	if !n.MayLead() {
		return nil, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyLeaders(l, n.AgencyName) })
	}
	return n, nil
}

// Mine are the caller's roles in the network.
func (n *Network) Mine() []string { return n.mine }

// MayLead reports whether the caller leads the network: one of their roles on
// the agency's side says so. What a role on a municipality's side may lead is
// that municipality's membership alone.
func (n *Network) MayLead() bool { return n.may(n.mine, programme.MayLead, n.agencySide()) }

// may reports whether one of the roles gives the right; side is whose role it
// must be, empty for any.
func (n *Network) may(roles []string, right programme.Right, side string) bool {
	return slices.ContainsFunc(roles, func(id string) bool {
		role, ok := n.Programme.Role(id)
		return ok && slices.Contains(role.May, right) && (side == "" || role.Side == side)
	})
}

// actingRole is the role in which somebody with these roles changes something.
func (n *Network) actingRole(roles []string) string {
	for _, id := range roles {
		if role, ok := n.Programme.Role(id); ok && slices.Contains(role.May, programme.MayLead) {
			return id
		}
	}
	if len(roles) > 0 {
		return roles[0]
	}
	return ""
}

// Membership is one municipality's membership as the caller sees it.
type Membership struct {
	*Member
	Network *Network
	mine    []string
}

// MayLead reports whether the caller acts for the municipality, or leads the
// network.
func (m *Membership) MayLead() bool { return m.Network.may(m.mine, programme.MayLead, "") }

// LeadsNetwork reports whether the caller leads the network as a whole.
func (m *Membership) LeadsNetwork() bool {
	return m.Network.may(m.mine, programme.MayLead, m.Network.agencySide())
}

// Mine are the caller's roles at the membership.
func (m *Membership) Mine() []string { return m.mine }

// FindMember is a membership with its network.
//
// Faults: NotFound when it doesn't exist or the scope is no member of it.
func (s *Service) FindMember(ctx context.Context, scope access.Scope, id MemberID) (*Membership, error) {
	var m *Membership
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		m, err = s.findMember(tx, scope, id)
		return err
	})
	return m, err
}

// memberIn is a membership of a network that has been found.
func (s *Service) memberIn(tx *db.Tx, scope access.Scope, n *Network, m *Member) (*Membership, error) {
	mine, err := memberRoles(tx, scope, m.ID)
	return &Membership{Member: m, Network: n, mine: mine}, err
}

// memberRoles are the caller's roles at a membership.
func memberRoles(tx *db.Tx, scope access.Scope, id MemberID) ([]string, error) {
	mine, err := access.RolesIn(tx, scope, MemberKind, string(id))
	if err != nil {
		return nil, fmt.Errorf("find membership: %w", err)
	}
	if len(mine) == 0 {
		return nil, fault.New(fault.NotFound, text.NoSuchMembership)
	}
	return mine, nil
}

func (s *Service) findMember(tx *db.Tx, scope access.Scope, id MemberID) (*Membership, error) {
	mine, err := memberRoles(tx, scope, id)
	if err != nil {
		return nil, err
	}
	of, err := networkOf(tx, id)
	if err != nil {
		return nil, fmt.Errorf("find membership: %w", err)
	}
	n, err := s.load(tx, of)
	if err != nil {
		return nil, fmt.Errorf("find membership: %w", err)
	}
	member, ok := n.Member(id)
	if !ok {
		return nil, fault.New(fault.NotFound, text.NoSuchMembership)
	}
	return &Membership{Member: member, Network: n, mine: mine}, nil
}

// leadMember finds the membership and refuses whoever may not act for it.
func (s *Service) leadMember(tx *db.Tx, scope access.Scope, id MemberID) (*Membership, error) {
	m, err := s.findMember(tx, scope, id)
	if err != nil {
		return nil, err
	}
	if !m.MayLead() {
		return nil, fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyTheseForMember(l, m.Leaders(l, tx.Today())) })
	}
	if m.Network.State == Closed {
		return nil, fault.New(fault.Conflict, text.NetworkIsClosed)
	}
	return m, nil
}

// Leaders names those who may act for the municipality, for the page that says
// who can.
func (m *Membership) Leaders(l i18n.Lang, day calendar.Date) string {
	var names []string
	for _, role := range m.Network.Programme.Roles {
		if !slices.Contains(role.May, programme.MayLead) {
			continue
		}
		name := i18n.Lower(role.Name.In(l))
		var held []string
		for _, g := range m.Holders(role.ID, day) {
			held = append(held, g.Name)
		}
		if len(held) > 0 {
			name += " (" + i18n.List(l, held) + ")"
		}
		names = append(names, name)
	}
	return i18n.List(l, names)
}

// record writes a change into the network's history.
func (n *Network) record(tx *db.Tx, scope access.Scope, c audit.Change) error {
	c.SubjectKind, c.SubjectID, c.Role = Kind, string(n.ID), n.actingRole(n.mine)
	return audit.Record(tx, scope, c)
}

// record writes a change into the membership's history.
func (m *Membership) record(tx *db.Tx, scope access.Scope, c audit.Change) error {
	c.SubjectKind, c.SubjectID, c.Role = MemberKind, string(m.ID), m.Network.actingRole(m.mine)
	return audit.Record(tx, scope, c)
}

// principals are those who may see the network, for the membership relation.
func (n *Network) principals(since calendar.Date) []access.Membership {
	members := n.agencyPrincipals(since)
	for _, m := range n.Members {
		members = append(members, n.memberPrincipals(m)...)
	}
	return members
}

// agencyPrincipals are those of the agency's side who may see the network and
// each of its memberships.
func (n *Network) agencyPrincipals(since calendar.Date) []access.Membership {
	var members []access.Membership
	for _, role := range n.Programme.Roles {
		if role.Everyone != "" && role.Side == n.agencySide() {
			members = append(members, access.Membership{Principal: access.RolePrincipal(string(n.Agency), access.Role(role.Everyone)), Role: role.ID, Since: since})
		}
	}
	for _, g := range n.Roles {
		members = append(members, principal(g))
	}
	return members
}

// memberPrincipals are those of a municipality. A role that they hold lasts no
// longer than the membership.
func (n *Network) memberPrincipals(m *Member) []access.Membership {
	var members []access.Membership
	for _, role := range n.Programme.Roles {
		if role.Everyone != "" && role.Side == hostSide {
			members = append(members, access.Membership{Principal: access.RolePrincipal(string(m.Organisation), access.Role(role.Everyone)), Role: role.ID, Since: m.From, Until: m.To})
		}
	}
	for _, g := range m.Roles {
		p := principal(g)
		if !m.To.IsZero() && (p.Until.IsZero() || p.Until.After(m.To)) {
			p.Until = m.To
		}
		members = append(members, p)
	}
	return members
}

func principal(g Given) access.Membership {
	return access.Membership{Principal: access.PersonPrincipal(string(g.Person), string(g.Organisation)), Role: g.Role, Since: g.From, Until: g.To}
}

// admitAll keeps the membership relation current for the network, and for the
// memberships that are given, and what these measure.
func (s *Service) admitAll(tx *db.Tx, scope access.Scope, n *Network, touched ...*Member) error {
	since := calendar.Of(n.BegunAt)
	if err := access.SetMembers(tx, Kind, string(n.ID), n.principals(since)); err != nil {
		return err
	}
	agency := n.agencyPrincipals(since)
	for _, m := range touched {
		if err := access.SetMembers(tx, MemberKind, string(m.ID), append(slices.Clone(agency), n.memberPrincipals(m)...)); err != nil {
			return err
		}
		if err := s.equip(tx, scope, n, m); err != nil {
			return err
		}
	}
	return nil
}

func invalid(field string, message fault.Message) error {
	return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: field, Message: message}}}
}

func conflict(message fault.Message) error { return fault.New(fault.Conflict, message) }

// runningAgency is the agency on whose behalf the caller begins networks;
// empty for whoever is no adviser.
func runningAgency(scope access.Scope) organisation.ID {
	for _, h := range scope.Holdings {
		if h.Role == access.Adviser {
			return organisation.ID(h.Organisation)
		}
	}
	return ""
}

// History is a page of what has been changed in the network, newest first;
// before is the last one already seen.
func (s *Service) History(ctx context.Context, scope access.Scope, id ID, before string) (*Network, []audit.Past, error) {
	var n *Network
	var past []audit.Past
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if n, err = s.find(tx, scope, id); err != nil {
			return err
		}
		past, err = audit.History(tx, Kind, string(id), before)
		return err
	})
	return n, past, err
}

// MemberHistory is History of one membership.
func (s *Service) MemberHistory(ctx context.Context, scope access.Scope, id MemberID, before string) (*Membership, []audit.Past, error) {
	var m *Membership
	var past []audit.Past
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if m, err = s.findMember(tx, scope, id); err != nil {
			return err
		}
		past, err = audit.History(tx, MemberKind, string(id), before)
		return err
	})
	return m, past, err
}
