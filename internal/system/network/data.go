package network

import (
	"cmp"
	"context"
	"slices"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/suppress"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network/text"
)

// shownPeriods are how many periods a table of numbers has at most, so that it
// can be read.
const shownPeriods = 8

// Data is what the members of a network have reported on its measures, as one
// reader may know it: small numbers of others are hidden, and nothing is made
// of them.
type Data struct {
	Network  *Network
	Measures []Measured
	Owed     []Owed
	Own      []*Member // the reader's own municipalities
}

// Measured is one measure: a table of municipalities by periods.
type Measured struct {
	programme.Measure
	Period indicator.Period
	Starts []calendar.Date // of the periods
	Table  suppress.Table
}

// Owed is a measure that a municipality has not reported on.
type Owed struct {
	Member    *Member
	Indicator *indicator.Indicator
	Measure   i18n.Text
	Missing   []calendar.Date
}

// Data is what has been reported; measure is one of them, or empty for all.
//
// Faults: NotFound when the network doesn't exist or the scope is no member of
// it, or its programme has no such measure.
func (s *Service) Data(ctx context.Context, scope access.Scope, id ID, measure string) (*Data, error) {
	var d *Data
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		n, err := s.find(tx, scope, id)
		if err != nil {
			return err
		}
		if _, known := n.Programme.Network.Measure(measure); len(n.Programme.Network.Measures) == 0 || measure != "" && !known {
			return fault.New(fault.NotFound, text.NoSuchMeasure)
		}
		d, err = s.data(tx, scope, n, measure)
		return err
	})
	return d, err
}

func (s *Service) data(tx *db.Tx, scope access.Scope, n *Network, measure string) (*Data, error) {
	d, today := &Data{Network: n}, tx.Today()
	members := n.Current(today)
	ids := make([]string, len(members))
	for i, m := range members {
		if ids[i] = string(m.ID); scope.WorksIn(string(m.Organisation)) {
			d.Own = append(d.Own, m)
		}
	}
	all, err := s.Indicators.Across(tx, MemberKind, ids)
	if err != nil {
		return nil, err
	}
	of := map[string]*indicator.Indicator{}
	for _, i := range all {
		of[i.Ref.ID+"|"+i.Code] = i
	}
	for _, m := range n.Programme.Network.Measures {
		if measure != "" && measure != m.ID {
			continue
		}
		one := Measured{Measure: m, Period: indicator.Period(m.Period)}
		var reported []*indicator.Indicator // in the order of members, nil for none
		for _, member := range members {
			i := of[string(member.ID)+"|"+m.ID]
			reported = append(reported, i)
			if i == nil {
				continue
			}
			if missing := i.Missing(today); len(missing) > 0 {
				d.Owed = append(d.Owed, Owed{Member: member, Indicator: i, Measure: m.Name, Missing: missing})
			}
		}
		one.Starts = periods(one.Period, reported, today)
		one.Table = s.publish(one, members, reported, d.Own)
		d.Measures = append(d.Measures, one)
	}
	slices.SortStableFunc(d.Owed, func(a, b Owed) int { return b.Indicator.Late(today) - a.Indicator.Late(today) })
	return d, nil
}

// periods are those that a table shows: the latest that have ended, and the one
// under way when somebody has reported on it.
func periods(p indicator.Period, all []*indicator.Indicator, today calendar.Date) []calendar.Date {
	last := p.Next(p.Start(today), -1)
	var first calendar.Date
	for _, i := range all {
		if i == nil {
			continue
		}
		if begins := p.Start(i.From); first.IsZero() || begins.Before(first) {
			first = begins
		}
		if v, ok := i.Last(); ok && v.Start.After(last) {
			last = v.Start
		}
	}
	if first.IsZero() {
		return nil
	}
	if earliest := p.Next(last, 1-shownPeriods); first.Before(earliest) {
		first = earliest
	}
	var starts []calendar.Date
	for start := first; !start.After(last); start = p.Next(start, 1) {
		starts = append(starts, start)
	}
	return starts
}

func (s *Service) publish(one Measured, members []*Member, reported []*indicator.Indicator, own []*Member) suppress.Table {
	definition := measureOf(one.Measure)
	var columns []suppress.Column
	for range one.Starts {
		columns = append(columns, suppress.Column{Kind: suppress.KindOf(&definition)})
	}
	rows := make([]suppress.Row, len(members))
	for r, m := range members {
		rows[r] = suppress.Row{Name: m.Name, Own: slices.Contains(own, m), Cells: make([]*suppress.Number, len(one.Starts))}
		for c, start := range one.Starts {
			if reported[r] == nil {
				continue
			}
			if v, ok := reported[r].Value(start); ok {
				rows[r].Cells[c] = &suppress.Number{Value: v.Value, Part: v.Part, Whole: v.Whole}
			}
		}
	}
	return suppress.Publish(s.Indicators.Least(), columns, rows)
}

// Named is the table with its periods named.
func (m *Measured) Named(l i18n.Lang) suppress.Table {
	t := m.Table
	t.Columns = slices.Clone(t.Columns)
	for c, start := range m.Starts {
		t.Columns[c].Head = m.Period.Name(l, start)
	}
	return t
}

// measureOf is a measure as an indicator of a membership.
func measureOf(m programme.Measure) indicator.Definition {
	return indicator.Definition{
		Name: m.Name.Da, How: m.How.Da, Unit: indicator.Unit(m.Unit), Better: indicator.Direction(m.Better), Period: indicator.Period(m.Period), HideSmall: true,
	}
}

// equip gives a membership the indicators of its network's programme, with who
// is responsible today and for as long as it lasts.
func (s *Service) equip(tx *db.Tx, scope access.Scope, n *Network, m *Member) error {
	day := tx.Today()
	if m.From.After(day) {
		day = m.From
	}
	responsible := n.Reporter(m, day)
	var measures []indicator.Measure
	for _, one := range n.Programme.Network.Measures {
		d := measureOf(one)
		d.Source, d.From, d.Until = n.Name, m.From, m.To
		d.Responsible, d.ResponsibleName = responsible.Person, responsible.Name
		measures = append(measures, indicator.Measure{Code: one.ID, Definition: d})
	}
	return s.Indicators.Equip(tx, scope, subject.Ref{Kind: MemberKind, ID: string(m.ID)}, measures)
}

// Reporter is who reports the member's numbers: whoever holds the role that
// every member must fill, such as the method lead; else one who may act for the
// member, such as the project manager; else who has taken part longest. Nobody
// has no name.
func (n *Network) Reporter(m *Member, day calendar.Date) Given {
	for _, fits := range []func(*programme.Role) bool{
		func(r *programme.Role) bool { return r.Needed },
		func(r *programme.Role) bool { return slices.Contains(r.May, programme.MayLead) },
		func(*programme.Role) bool { return true },
	} {
		for i := range n.Programme.Roles {
			role := &n.Programme.Roles[i]
			if role.Side != hostSide || !fits(role) {
				continue
			}
			if held := m.Holders(role.ID, day); len(held) > 0 {
				return slices.MinFunc(held, func(a, b Given) int {
					return cmp.Or(a.From.Compare(b.From), i18n.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
				})
			}
		}
	}
	return Given{}
}

// Bring puts a document on the agenda of a coming meeting of the network, as an
// item with its material.
//
// Faults: NotFound for a meeting that is none of the network's; Forbidden for
// who doesn't lead the network; those of meeting.Bring.
func (s *Service) Bring(ctx context.Context, scope access.Scope, id ID, to meeting.ID, name string, file []byte) error {
	n, err := s.Find(ctx, scope, id)
	if err != nil {
		return err
	}
	if !n.MayLead() {
		return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyLeaders(l, n.AgencyName) })
	}
	in, _, err := s.Meetings.Find(ctx, scope, to)
	if err != nil {
		return err
	}
	if in.Ref != (subject.Ref{Kind: Kind, ID: string(id)}) {
		return fault.New(fault.NotFound, text.NoSuchMeeting)
	}
	l := scope.Lang
	return s.Meetings.Bring(ctx, scope, to, meeting.ItemDraft{Title: text.DataItem(l), Aim: meeting.Discussion, Text: text.DataItemText(l)}, name, file)
}

// Coming are the network's meetings to which material can be brought.
func (s *Service) Coming(ctx context.Context, scope access.Scope, id ID) ([]meeting.Listed, error) {
	_, p, err := s.Meetings.Of(ctx, scope, subject.Ref{Kind: Kind, ID: string(id)}, false, "")
	return p.Meetings, err
}
