package course

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
)

// Sort is the order of a list of courses.
type Sort string

// The orders.
const (
	ByHost Sort = "host" // by the host's name
	ByNext Sort = "next" // by the next activity's date: the latest ones first
)

// Filter says which courses a list shows.
type Filter struct {
	Programme string // id, empty for all
	State     State  // empty for the running ones
	Late      bool   // only those whose next activity should have taken place
	Sort      Sort
	After     string // Cursor of the page before
}

// PageSize is how many courses a list page shows.
const PageSize = 25

// Page is a page of a list.
type Page struct {
	Courses []*Course
	Next    string // Cursor of the page after this one; empty on the last
}

// List shows the courses that the scope is a member of, in a constant number
// of statements.
func (s *Service) List(ctx context.Context, scope access.Scope, f Filter) (Page, error) {
	var page Page
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		page, err = s.list(tx, scope, f, PageSize)
		return err
	})
	return page, err
}

func (s *Service) list(tx *db.Tx, scope access.Scope, f Filter, size int) (Page, error) {
	rows, err := selectCourses(tx, scope, f, size+1)
	if err != nil {
		return Page{}, fmt.Errorf("list courses: %w", err)
	}
	var page Page
	if len(rows) > size {
		rows = rows[:size]
		page.Next = cursor(f.Sort, rows[size-1].Course)
	}
	page.Courses, err = s.fill(tx, rows)
	return page, err
}

// cursor is where a page ended: the sort key and the id.
func cursor(sort Sort, c Course) string {
	if sort == ByNext {
		return nextColumn(c.NextDay).String() + "|" + string(c.ID)
	}
	return c.HostName + "|" + string(c.ID)
}

func cutCursor(s string) (key, id string, ok bool) {
	i := strings.LastIndexByte(s, '|')
	if i < 0 {
		return "", "", false
	}
	return s[:i], s[i+1:], true
}

// Overview is a page of the list together with the programmes that courses can
// be of, for choosing among them.
func (s *Service) Overview(ctx context.Context, scope access.Scope, f Filter) (Page, []*programme.Programme, error) {
	var page Page
	var programmes []*programme.Programme
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if page, err = s.list(tx, scope, f, PageSize); err != nil {
			return err
		}
		programmes, err = s.programmes(tx)
		return err
	})
	return page, programmes, err
}

// programmes are the latest versions of those that run as courses.
func (s *Service) programmes(tx *db.Tx) ([]*programme.Programme, error) {
	all, err := s.Programmes.All(tx)
	return slices.DeleteFunc(all, func(p *programme.Programme) bool { return p.Runs != programme.AsCourse }), err
}
