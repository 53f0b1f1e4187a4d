package network

import (
	"slices"
	"time"

	"tovholder/internal/core/day"
	"tovholder/internal/core/form"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network/text"
)

// How many days before the deadline Min dag tells of reports: those who write
// them, and those who wait for them.
const (
	dayWriters = 30
	dayLeaders = 7
)

// reportDay is what reports have to say on a person's Min dag: those that their
// municipality has not sent, and for those who lead how many are missing.
func (s *Service) reportDay(tx *db.Tx, scope access.Scope, networks []Listed) (day.Agenda, error) {
	var agenda day.Agenda
	waiting, err := s.reportsAhead(tx, networks)
	if err != nil || len(waiting) == 0 {
		return agenda, err
	}
	l, today := scope.Lang, tx.Today()
	for _, w := range waiting {
		n, name := w.network, i18n.Lower(w.meeting.Name.In(l))
		late := max(0, today.Sub(w.meeting.Deadline))
		for _, m := range n.Own {
			if w.sent[m.ID] || !n.writes() {
				continue
			}
			row := day.Row{
				Title: text.ReportRow(l, name), Context: m.Name + " · " + n.Name, Day: w.meeting.Deadline, Late: late, Act: text.ActWrite(l), Href: PrepareAddress(n.ID, w.meeting.Key),
			}
			if late > 0 || w.meeting.Deadline.Sub(today) <= remindAhead {
				agenda.Urgent = append(agenda.Urgent, row)
			} else {
				agenda.Coming = append(agenda.Coming, row)
			}
		}
		if missing := len(n.Members) - len(w.sent); n.MayLead() && missing > 0 && w.meeting.Deadline.Sub(today) <= dayLeaders {
			agenda.Awaited = append(agenda.Awaited, day.Row{
				Title: text.ReportsMissingRow(l, missing, name), Context: n.Name, Day: w.meeting.Deadline, Late: late, Act: text.ActOpen(l), Href: ReportsAddress(n.ID, w.meeting.Key),
			})
		}
	}
	return agenda, nil
}

// writes reports whether the caller writes the report of one of their own
// municipalities. Roles that everybody of a municipality has are among them.
func (n Listed) writes() bool {
	f, ok := n.reportForm()
	return ok && slices.ContainsFunc(n.mine, func(role string) bool { return slices.Contains(f.Write, role) })
}

// ahead is a meeting for which reports are due, with those who have sent one.
type ahead struct {
	network Listed
	meeting Reported
	sent    map[MemberID]bool
}

// reportsAhead are the meetings of the networks for which reports are due, in a
// constant number of statements.
func (s *Service) reportsAhead(tx *db.Tx, networks []Listed) ([]ahead, error) {
	ids := make([]ID, 0, len(networks))
	for _, n := range networks {
		if n.Programme.Network != nil && n.Programme.Network.Report != "" {
			ids = append(ids, n.ID)
		}
	}
	settled, err := settledOfEach(tx, ids)
	if err != nil {
		return nil, err
	}
	deadlines, err := deadlinesOfEach(tx, ids)
	if err != nil {
		return nil, err
	}
	var all []ahead
	var which form.Which
	which.Kind = MemberKind
	for _, n := range networks {
		if !slices.Contains(ids, n.ID) {
			continue
		}
		n.Settled = map[string]Settled{}
		for at, st := range settled {
			if at.network == n.ID {
				n.Settled[at.key] = st
			}
		}
		m, ok := n.NextReported(tx.Today())
		if !ok {
			continue
		}
		if set := deadlines[slotted{n.ID, m.Key}]; !set.IsZero() {
			m.Deadline, m.Set = set, true
		}
		if m.Deadline.Sub(tx.Today()) > dayWriters {
			continue
		}
		all = append(all, ahead{n, m, map[MemberID]bool{}})
		for _, member := range n.Members {
			which.Subjects = append(which.Subjects, string(member.ID))
		}
		if !slices.Contains(which.Forms, n.Programme.Network.Report) {
			which.Forms = append(which.Forms, n.Programme.Network.Report)
		}
		if !slices.Contains(which.Slots, m.Key) {
			which.Slots = append(which.Slots, m.Key)
		}
	}
	filed, err := form.StandingOf(tx, which)
	if err != nil {
		return nil, err
	}
	for _, w := range all {
		for _, d := range filed {
			mine := slices.ContainsFunc(w.network.Members, func(m *Member) bool { return string(m.ID) == d.Subject })
			if mine && d.InForce > 0 && d.Slot == w.meeting.Key && d.Form == w.network.Programme.Network.Report {
				w.sent[MemberID(d.Subject)] = true
			}
		}
	}
	return all, nil
}

// reportNews is what the reports say to the meeting for which they are made. Who
// says what is told when the reports are shared.
func (s *Service) reportNews(tx *db.Tx, _ access.Scope, seen *subject.Subject, slot string, _, _ time.Time) ([]subject.News, error) {
	n, err := s.load(tx, ID(seen.ID))
	if err != nil {
		return nil, err
	}
	if _, ok := n.reportMeeting(slot); !ok {
		return nil, nil
	}
	all, err := s.gatherReports(tx, n, slot)
	if err != nil {
		return nil, err
	}
	said := func(say func(i18n.Lang) string) i18n.Text { return i18n.Text{Da: say(i18n.Da), En: say(i18n.En)} }
	news := subject.News{Kind: "reports", Title: said(text.NewsReports), Href: ReportsAddress(n.ID, slot)}
	news.Lines = append(news.Lines, said(func(l i18n.Lang) string { return text.NewsCount(l, all.Count, all.Members) }))
	if all.Shared {
		for _, t := range all.Recurring() {
			news.Lines = append(news.Lines, said(func(l i18n.Lang) string {
				return text.NewsTheme(l, t.Theme.Text.In(l), i18n.List(l, names(t.Members)))
			}))
		}
	} else if !all.Meeting.Deadline.IsZero() {
		news.Lines = append(news.Lines, said(func(l i18n.Lang) string { return text.NewsDeadline(l, all.Meeting.Deadline) }))
	}
	news.Lines = append(news.Lines, said(func(l i18n.Lang) string { return text.NewsRead(l, s.BaseURL+news.Href) }))
	return []subject.News{news}, nil
}
