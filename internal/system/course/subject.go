package course

import (
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course/text"
)

// Owner is what courses are to the shared nouns.
func (s *Service) Owner() subject.Owner {
	return subject.Owner{Kind: Kind, Path: listAddress, Find: s.subject, Labels: s.labels, Happened: s.happened, News: s.news}
}

func (s *Service) subject(tx *db.Tx, scope access.Scope, id string) (*subject.Subject, error) {
	c, err := s.find(tx, scope, ID(id))
	if err != nil {
		return nil, err
	}
	seen := c.Seen(scope.Lang, tx.Today())
	return seen, c.everyone(tx, seen)
}

// Seen is the course as the shared nouns see it, without those who hold a role
// unasked.
func (c *Course) Seen(l i18n.Lang, today calendar.Date) *subject.Subject {
	s := &subject.Subject{
		Ref: subject.Ref{Kind: Kind, ID: string(c.ID)}, Name: c.Name(), Over: c.Programme.Name, Lead: c.Outset(l, today),
		Section: subject.Tab{Text: text.Courses(l), Href: listAddress}, Address: c.Address(), Tabs: c.tabs(l),
		NewsSince: c.phaseBegan(), Closed: c.State == Closed, Programme: c.Programme, Mine: c.mine, Side: c.ownSide(),
		MayLead: c.May(programme.MayLead), MayAssess: c.May(programme.MayAssess), MayApprove: c.May(programme.MayApprove),
	}
	s.State, s.Standing = c.standing(l, today)
	for _, role := range c.Programme.Roles {
		s.Roles = append(s.Roles, subject.Role{
			ID: role.ID, Name: role.Name, Side: role.Side, SideName: SideName(l, c, role.Side), May: role.May, Holders: holders(c.Holders(role.ID, today)),
		})
	}
	for _, a := range c.Activities {
		s.Activities = append(s.Activities, c.seen(a))
	}
	return s
}

// phaseBegan is when the phase that the course is in was opened: the day after
// the agreement that it waited for; the start of the course for one that waits
// for none.
func (c *Course) phaseBegan() time.Time {
	for phase := range slices.Values(c.Programme.Phases) {
		if gate, ok := c.Activity(phase.Opens); ok && gate.State == Done {
			return gate.Set.AddDays(1).At(0, 0)
		}
	}
	return c.StartedAt
}

func holders(given []Given) []subject.Holder {
	held := make([]subject.Holder, len(given))
	for i, g := range given {
		held[i] = subject.Holder{Person: g.Person, Name: g.Name, Title: g.Title, Email: g.Email, Organisation: g.Organisation, OrgName: g.OrgName}
	}
	return held
}

// seen is an activity as the shared nouns see it.
func (c *Course) seen(a Activity) subject.Activity {
	described, phase, _ := c.Programme.Activity(a.ID)
	held := described.Occurrence(a.Number)
	longest := held.Length.Max
	return subject.Activity{
		Key: a.Key, Name: c.Programme.Title(a.Key), Phase: phase.Name, Purpose: held.Purpose, Form: c.FormOf(a), Day: a.Target, StartsAt: a.StartsAt, EndsAt: a.EndsAt,
		Place: c.PlaceOf(a), Minutes: int(longest / time.Minute), Agreed: a.State != Proposed, Done: a.State == Done, Responsible: held.Responsible,
		Participants: held.Participants, Documents: held.Deliverables, Address: c.ActivityAddress(a.Key),
	}
}

// everyone adds those who hold a role because of what they are in the
// organisation of its side.
func (c *Course) everyone(tx *db.Tx, s *subject.Subject) error {
	bySide := map[organisation.ID][]organisation.Member{}
	for i, role := range c.Programme.Roles {
		if role.Everyone == "" {
			continue
		}
		org := c.sideOf(role.Side)
		if _, read := bySide[org]; !read {
			members, err := organisation.PeopleIn(tx, org, tx.Today())
			if err != nil {
				return err
			}
			bySide[org] = members
		}
		for _, m := range bySide[org] {
			if m.Appointment.Role == access.Role(role.Everyone) {
				s.Roles[i].Everyone = append(s.Roles[i].Everyone, subject.Holder{
					Person: m.ID, Name: m.Name, Title: m.Title, Email: m.Email, Organisation: org, OrgName: s.Roles[i].SideName,
				})
			}
		}
	}
	return nil
}

// tabs are the course's pages.
func (c *Course) tabs(l i18n.Lang) []subject.Tab {
	tabs := []subject.Tab{{ID: "", Text: text.TabActivities(l), Href: c.Address()}}
	if c.Programme.Analysis != nil {
		tabs = append(tabs, subject.Tab{ID: "analysis", Text: text.TabAnalysis(l), Href: c.Address() + "/analyse"})
	}
	if _, has := c.Programme.Published(); has {
		tabs = append(tabs, subject.Tab{ID: "framework", Text: text.TabFramework(l), Href: c.Address() + "/ramme"})
	}
	for _, t := range []subject.Tab{
		{ID: "forms", Text: text.TabForms(l), Href: "/dokumenter"},
		{ID: "plan", Text: text.TabPlan(l), Href: "/plan"},
		{ID: "meetings", Text: text.TabMeetings(l), Href: "/moeder"},
		{ID: "tasks", Text: text.TabTasks(l), Href: "/opgaver"},
		{ID: "indicators", Text: text.TabIndicators(l), Href: "/maalinger"},
		{ID: "people", Text: text.TabPeople(l), Href: "/mennesker"},
		{ID: "history", Text: text.TabHistory(l), Href: "/historik"},
	} {
		t.Href = c.Address() + t.Href
		tabs = append(tabs, t)
	}
	return tabs
}

// standing is how the course stands, in words.
func (c *Course) standing(l i18n.Lang, today calendar.Date) (string, subject.Standing) {
	if c.State == Closed {
		return text.CourseClosed(l), subject.Neutral
	}
	switch days := c.Drift(today); {
	case days > 0:
		return text.DaysBehind(l, days), subject.Warning
	case days < 0:
		return text.DaysAhead(l, -days), subject.Good
	}
	return text.OnPlan(l), subject.Good
}

// Outset is what the course was counted from, and its outer frame, in words.
func (c *Course) Outset(l i18n.Lang, today calendar.Date) string {
	var lead strings.Builder
	for _, a := range c.Programme.Anchors {
		if day, ok := c.Anchors[a.ID]; ok {
			lead.WriteString(text.AnchorLine(l, a.Name.In(l), day))
		}
	}
	if end, expected := c.Frame(today); !end.IsZero() {
		lead.WriteString(" " + text.FrameLine(l, end, expected))
	}
	return lead.String()
}

func (s *Service) labels(tx *db.Tx, ids []string) (map[string]subject.Label, error) {
	rows, err := rowsOf(tx, ids)
	if err != nil {
		return nil, err
	}
	labels := make(map[string]subject.Label, len(rows))
	for _, r := range rows {
		p, err := s.Programmes.Get(tx, r.programme, r.version)
		if err != nil {
			return nil, err
		}
		labels[string(r.ID)] = subject.Label{Name: r.Name(), Over: p.Name, Address: r.Address(), Closed: r.State == Closed}
	}
	return labels, nil
}

// SideName is who a side of the course is: the host, or one of the authorities.
func SideName(l i18n.Lang, c *Course, side string) string {
	for _, a := range c.Programme.Authorities {
		if a.ID == side {
			return a.Name.In(l)
		}
	}
	return c.HostName
}
