package indicator

import (
	"context"
	"strings"

	"tovholder/internal/core/day"
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

// Filter says which indicators a list across subjects shows.
type Filter struct {
	Mine   bool          // only those that the caller is responsible for
	Before calendar.Date // only those with a period that ended before this day
	In     subject.Ref   // only those of one subject
	After  string        // Cursor of the page before
}

// PageSize is how many indicators a list page shows.
const PageSize = 25

// Row is an indicator in a list across subjects.
type Row struct {
	*Indicator
	Label subject.Label
}

// Page is a page of a list.
type Page struct {
	Rows []Row
	Next string // Cursor of the page after this one; empty on the last
}

// List shows the indicators of all subjects that the caller is a member of,
// what is late first, in a constant number of statements. Small numbers are
// hidden: a list doesn't know on which side of each subject the caller is.
func (s *Service) List(ctx context.Context, scope access.Scope, f Filter) (Page, error) {
	var page Page
	err := s.db.Read(ctx, func(tx *db.Tx) (err error) {
		page, err = s.list(tx, scope, f, PageSize)
		return err
	})
	return page, err
}

func (s *Service) list(tx *db.Tx, scope access.Scope, f Filter, size int) (Page, error) {
	all, err := selectDue(tx, scope, f, size+1, s.least)
	if err != nil {
		return Page{}, err
	}
	var page Page
	if len(all) > size {
		all = all[:size]
		page.Next = dueColumn(all[size-1].Due).String() + "|" + string(all[size-1].ID)
	}
	refs := make([]subject.Ref, len(all))
	for n, i := range all {
		refs[n] = i.Ref
	}
	labels, err := s.subjects.Labels(tx, refs)
	if err != nil {
		return Page{}, err
	}
	for _, i := range all {
		page.Rows = append(page.Rows, Row{i.hide(), labels[i.Ref]})
	}
	return page, nil
}

func cutCursor(s string) (key, id string, ok bool) {
	i := strings.LastIndexByte(s, '|')
	if i < 0 {
		return "", "", false
	}
	return s[:i], s[i+1:], true
}

const (
	dayRows  = 20 // indicators that Min dag tells of
	dayAhead = 14 // days ahead that count as coming
)

// Day is what indicators have to say on a person's Min dag: the values that
// they owe.
func (s *Service) Day(tx *db.Tx, scope access.Scope) (day.Agenda, error) {
	var agenda day.Agenda
	if scope.Person == "" {
		return agenda, nil
	}
	today := tx.Today()
	page, err := s.list(tx, scope, Filter{Mine: true, Before: today.AddDays(dayAhead)}, dayRows)
	if err != nil {
		return agenda, err
	}
	for _, r := range page.Rows {
		row := day.Row{
			Title: text.DayRow(scope.Lang, r.Name), Context: r.Label.In(scope.Lang),
			Note: r.owes(scope.Lang, today), Act: text.ActEnter(scope.Lang), Href: r.Address() + "#tal",
		}
		if late := r.Late(today); late > 0 {
			row.Day, row.Late = r.Deadline(), late
			agenda.Urgent = append(agenda.Urgent, row)
			continue
		}
		row.Day = r.Deadline()
		agenda.Coming = append(agenda.Coming, row)
	}
	return agenda, nil
}

// owes says which periods lack a value.
func (i *Indicator) owes(l i18n.Lang, today calendar.Date) string {
	if missing := i.Missing(today); len(missing) > 0 {
		return text.MissingFor(l, i.SayMissing(l, missing))
	}
	return i.Period.Name(l, i.Period.Start(i.Due))
}
