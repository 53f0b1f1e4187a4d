package network

import (
	"context"
	"fmt"
	"slices"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network/text"
)

// Reported is a meeting of the network for which the members report beforehand.
type Reported struct {
	Key      string
	Name     i18n.Text
	Day      calendar.Date // zero while the calendar has none
	Agreed   bool
	Held     bool
	Deadline calendar.Date // the last day for reports; zero without a day
	Set      bool          // somebody has set the deadline
	Before   string        // the key of the meeting before; empty for the first
}

// Shared reports whether what was sent is shared with all members on a day: it
// is when the deadline is over.
func (m Reported) Shared(day calendar.Date) bool {
	return !m.Deadline.IsZero() && day.After(m.Deadline)
}

// usualDeadline is how many days before the meeting reports are to be there.
const usualDeadline = 7

// reportForm is the form that the members file before each meeting.
func (n *Network) reportForm() (*programme.Form, bool) {
	if n.Programme.Network.Report == "" {
		return nil, false
	}
	return n.Programme.Form(n.Programme.Network.Report)
}

// reportMeetings are the meetings for which the members report, in order of day.
func (n *Network) reportMeetings() []Reported {
	if _, ok := n.reportForm(); !ok {
		return nil
	}
	var meetings []Reported
	for _, item := range n.Schedule().Items {
		described, _, ok := n.Programme.Activity(item.Activity)
		if !ok {
			continue
		}
		held := described.Occurrence(item.Number)
		if !slices.ContainsFunc(held.Deliverables, func(d programme.Deliverable) bool { return d.ID == n.Programme.Network.Report }) {
			continue
		}
		st, agreed := n.Settled[item.Key]
		m := Reported{Key: item.Key, Name: n.Programme.Title(item.Key), Day: item.Target, Agreed: agreed, Held: st.Done}
		if !m.Day.IsZero() {
			m.Deadline = m.Day.AddDays(-usualDeadline)
			for !n.calendar.IsWorkingDay(m.Deadline) {
				m.Deadline = m.Deadline.AddDays(-1)
			}
		}
		meetings = append(meetings, m)
	}
	slices.SortStableFunc(meetings, func(a, b Reported) int { return a.Day.Compare(b.Day) })
	for i := 1; i < len(meetings); i++ {
		meetings[i].Before = meetings[i-1].Key
	}
	return meetings
}

func (n *Network) reportMeeting(key string) (Reported, bool) {
	meetings := n.reportMeetings()
	i := slices.IndexFunc(meetings, func(m Reported) bool { return m.Key == key })
	if i < 0 {
		return Reported{}, false
	}
	return meetings[i], true
}

// NextReported is the meeting that the members report for now: the first that
// is not over.
func (n *Network) NextReported(day calendar.Date) (Reported, bool) {
	for _, m := range n.reportMeetings() {
		if !m.Held && !m.Day.IsZero() && !m.Day.Before(day) {
			return m, true
		}
	}
	return Reported{}, false
}

// PrepareAddress is where a municipality prepares a meeting: one address for
// all of them.
func PrepareAddress(id ID, key string) string {
	return id.Address() + "/moeder/" + key + "/forberedelse"
}

// ReportsAddress is where the reports for a meeting are read.
func ReportsAddress(id ID, key string) string { return id.Address() + "/moeder/" + key + "/rapporter" }

// Stage is how far a member's report has come, as others may know it.
type Stage string

// The stages.
const (
	NotBegun Stage = "not-begun"
	Begun    Stage = "begun"
	Sent     Stage = "sent"
)

// Report is one member's report for a meeting. What it says is only there for
// who may read it: never a draft.
type Report struct {
	Member    *Member
	Own       bool // the reader's own municipality
	Document  form.ID
	Stage     Stage
	Revising  bool // sent, and being written in again
	SentBy    string
	SentAt    time.Time
	Late      bool // first sent after the deadline, or not sent and it is over
	Baseline  bool // the member's own baseline has been written in
	Reminded  calendar.Date
	Seats     int // confirmed for the meeting
	Said      []Said
	SaidLast  []Said // in the report before
	now, last *form.Filed
}

// Said is a row of a report: a development, a challenge or a deviation.
type Said struct {
	Means programme.Meaning
	Theme string // id; empty for none
	Text  string
	Rest  []Answer
}

// Answer is a further cell of a row.
type Answer struct {
	Column *programme.Field
	Value  string // as it is kept
}

// Has reports whether anything is written besides what and which theme.
func (s Said) Has() bool { return len(s.Rest) > 0 }

// Reports are the reports for a meeting as the caller may read them.
type Reports struct {
	Network *Network
	Meeting Reported
	Agenda  meeting.ID // empty while the meeting has not been made
	Form    *programme.Form
	Leads   bool // the caller leads the network
	Agency  bool // the caller is on the side that leads it
	Shared  bool // what was sent is shared with all
	Today   calendar.Date
	Members int      // that are to report
	Count   int      // that have sent
	All     []Report // the members that the caller may know of, in order of name
	Least   int
	pairs   []paired
	made    *meeting.Meeting // nil while it has not been
}

// Reports reads the reports for a meeting, in a constant number of statements.
//
// Faults: NotFound when the network or the meeting doesn't exist for the caller.
func (s *Service) Reports(ctx context.Context, scope access.Scope, id ID, key string) (*Reports, error) {
	var all *Reports
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		all, err = s.reports(tx, scope, id, key)
		return err
	})
	return all, err
}

func (s *Service) reports(tx *db.Tx, scope access.Scope, id ID, key string) (*Reports, error) {
	n, err := s.find(tx, scope, id)
	if err != nil {
		return nil, err
	}
	all, err := s.gatherReports(tx, n, key)
	if err != nil {
		return nil, err
	}
	all.Leads, all.Agency = n.MayLead(), n.onAgencySide()
	for i := range all.All {
		all.All[i].Own = scope.WorksIn(string(all.All[i].Member.Organisation))
	}
	all.limit()
	return all, nil
}

// onAgencySide reports whether the caller has a role on the side that leads.
func (n *Network) onAgencySide() bool {
	return slices.ContainsFunc(n.mine, func(id string) bool {
		role, ok := n.Programme.Role(id)
		return ok && role.Side != hostSide
	})
}

// limit takes out what the caller may not read: of other municipalities,
// everything until it is shared, and then what has not been sent.
func (all *Reports) limit() {
	if all.Agency {
		return
	}
	all.All = slices.DeleteFunc(all.All, func(r Report) bool { return !r.Own && (!all.Shared || r.Stage != Sent) })
	for i := range all.All {
		if r := &all.All[i]; !r.Own {
			r.Reminded, r.Revising = calendar.Date{}, false
		}
	}
}

// gatherReports reads the reports of all members for a meeting.
func (s *Service) gatherReports(tx *db.Tx, n *Network, key string) (*Reports, error) {
	m, ok := n.reportMeeting(key)
	f, has := n.reportForm()
	if !ok || !has {
		return nil, fault.New(fault.NotFound, text.NoSuchActivity)
	}
	set, err := deadlineOf(tx, n.ID, key)
	if err != nil {
		return nil, fmt.Errorf("reports: %w", err)
	}
	if !set.IsZero() {
		m.Deadline, m.Set = set, true
	}
	all := &Reports{Network: n, Meeting: m, Form: f, Today: tx.Today(), Shared: m.Shared(tx.Today()), Least: int(s.Indicators.Least())}
	day := max(0, m.Day.Sub(tx.Today()))
	members := n.Current(tx.Today().AddDays(day))
	if m.Held {
		members = n.Current(m.Day)
	}
	ids := make([]string, len(members))
	for i, member := range members {
		ids[i] = string(member.ID)
	}
	forms := []string{f.ID}
	for _, kind := range n.Programme.Network.Kinds {
		if kind.Baseline != "" && !slices.Contains(forms, kind.Baseline) {
			forms = append(forms, kind.Baseline)
		}
	}
	slots := []string{"", key}
	if m.Before != "" {
		slots = append(slots, m.Before)
	}
	filed, err := form.FiledOf(tx, form.Which{Kind: MemberKind, Subjects: ids, Forms: forms, Slots: slots})
	if err != nil {
		return nil, fmt.Errorf("reports: %w", err)
	}
	reminded, err := remindedOf(tx, n.ID, key)
	if err != nil {
		return nil, fmt.Errorf("reports: %w", err)
	}
	if all.pairs, err = pairsOf(tx, n.ID); err != nil {
		return nil, fmt.Errorf("reports: %w", err)
	}
	made, err := meeting.OfSlot(tx, subject.Ref{Kind: Kind, ID: string(n.ID)}, key)
	if err != nil {
		return nil, fmt.Errorf("reports: %w", err)
	}
	if all.made = made; made != nil {
		all.Agenda = made.ID
	}
	bySubject := map[string][]form.Filed{}
	for _, d := range filed {
		bySubject[d.Subject] = append(bySubject[d.Subject], d)
	}
	for _, member := range members {
		r := n.reportOf(member, m, f, bySubject[string(member.ID)], all.Today)
		r.Reminded = reminded[member.ID]
		all.Members++
		if r.Stage == Sent {
			all.Count++
		}
		all.All = append(all.All, r)
	}
	return all, nil
}

// reportOf is a member's report for a meeting, made of its documents.
func (n *Network) reportOf(member *Member, m Reported, f *programme.Form, filed []form.Filed, today calendar.Date) Report {
	r := Report{Member: member, Stage: NotBegun}
	baseline := ""
	if kind, ok := n.KindOf(member); ok {
		baseline = kind.Baseline
	}
	for i := range filed {
		d := &filed[i]
		switch {
		case d.Form == baseline:
			r.Baseline = d.Written
		case d.Form != f.ID:
		case d.Slot == m.Key:
			r.now, r.Document = d, d.Document
			switch {
			case d.InForce > 0:
				r.Stage, r.SentBy, r.SentAt, r.Revising = Sent, d.SentBy, d.SentAt, d.State != form.Settled
				r.Said = saidIn(f, *d)
			case d.Written:
				r.Stage = Begun
			}
		case d.Slot == m.Before:
			r.last = d
			r.SaidLast = saidIn(f, *d)
		}
	}
	r.Late = !m.Deadline.IsZero() && today.After(m.Deadline)
	if r.Stage == Sent {
		r.Late = !m.Deadline.IsZero() && calendar.Of(r.now.FirstSent).After(m.Deadline)
	}
	return r
}

// saidIn are the rows of a report that mean something to others.
func saidIn(f *programme.Form, d form.Filed) []Said {
	var all []Said
	for i := range f.Sections {
		for j := range f.Sections[i].Fields {
			table := &f.Sections[i].Fields[j]
			if table.Kind != programme.Rows || table.Means == "" {
				continue
			}
			for _, row := range d.Rows(table.ID) {
				all = append(all, saidOf(table, row))
			}
		}
	}
	return all
}

func saidOf(table *programme.Field, row form.Entry) Said {
	said := Said{Means: table.Means}
	for i := range table.Columns {
		c := &table.Columns[i]
		value := row.Cells[c.ID]
		switch {
		case i == 0:
			said.Text = value
		case c.Themed && said.Theme == "":
			said.Theme = value
		case value != "":
			said.Rest = append(said.Rest, Answer{c, value})
		}
	}
	return said
}

// SetDeadline sets the last day for reports for a meeting.
//
// Faults: Forbidden for who doesn't lead the network; Conflict when the meeting
// is held, or when the deadline is over: what was sent is shared already;
// Invalid with the field "deadline".
func (s *Service) SetDeadline(ctx context.Context, scope access.Scope, id ID, key string, day calendar.Date) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		all, err := s.gatherReports(tx, n, key)
		switch {
		case err != nil:
			return err
		case n.State == Closed:
			return conflict(text.NetworkIsClosed)
		case all.Meeting.Held:
			return conflict(text.HasTakenPlace)
		case all.Shared:
			return conflict(text.DeadlineIsOver)
		}
		var checks fault.Checks
		m := all.Meeting
		checks.Need(!day.IsZero() && !day.Before(tx.Today()) && (m.Day.IsZero() || day.Before(m.Day)), "deadline", text.DeadlineWrong)
		if err := checks.Err(); err != nil {
			return err
		}
		if err := putDeadline(tx, n.ID, key, day); err != nil {
			return err
		}
		return n.record(tx, scope, audit.Change{
			Noun: "report", NounID: key, Verb: "deadline", Before: toldDeadline{m.Deadline}, After: toldDeadline{day},
		})
	})
}

// toldDeadline is a deadline as history remembers it.
type toldDeadline struct {
	Deadline calendar.Date `json:"deadline"`
}
