package course_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

// Courses stand in the order of the Danish alphabet, page by page, none twice
// and none left out.
func TestTheListInDanishOrder(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		admin := w.Scope("admin")
		people := organisation.New(w.DB)
		names := []string{"Zebrahuset", "Ællinghuset", "Østerhuset", "Åhuset", "Ahornhuset", "Aahuset", "abehuset", "Ørnehuset"}
		for i := range 30 {
			names = append(names, fmt.Sprintf("Nabohuset %02d", i))
		}
		for _, name := range names {
			id, err := people.Create(w.ctx, admin, organisation.Organisation{Kind: organisation.Shelter, Name: name})
			if err != nil {
				t.Fatal(err)
			}
			w.Start(house.Advisory, id, "deadline", deadline)
		}
		for _, sort := range []course.Sort{course.ByHost, course.ByNext} {
			seen := map[course.ID]bool{}
			var order []string
			f := course.Filter{Sort: sort, Programme: house.Advisory}
			pages := 0
			for ; ; pages++ {
				page, err := w.Courses.List(w.ctx, w.adviser, f)
				if err != nil {
					t.Fatal(err)
				}
				if len(page.Courses) > course.PageSize {
					t.Errorf("%d on a page", len(page.Courses))
				}
				for _, c := range page.Courses {
					if seen[c.ID] {
						t.Errorf("%s twice", c.HostName)
					}
					seen[c.ID] = true
					order = append(order, c.HostName)
				}
				if f.After = page.Next; f.After == "" {
					break
				}
			}
			if pages != 1 || len(order) != len(names)+5 {
				t.Errorf("%s: %d courses on %d pages", sort, len(order), pages+1)
			}
			if sort == course.ByNext {
				continue
			}
			order = slices.DeleteFunc(order, func(s string) bool { return !slices.Contains(names, s) || s[:3] == "Nab" })
			want := []string{"abehuset", "Ahornhuset", "Zebrahuset", "Ællinghuset", "Ørnehuset", "Østerhuset"} // then Å and Aa, which are one letter
			if len(order) != 8 || !slices.Equal(order[:6], want) {
				t.Errorf("order %v, want %v", order, want)
			}
		}
	})
}

func TestListFilters(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		hosts := func(f course.Filter) (list []string) {
			page, err := w.Courses.List(w.ctx, w.adviser, f)
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range page.Courses {
				list = append(list, c.HostName+" "+c.Programme.ID)
			}
			return list
		}
		if got := hosts(course.Filter{State: course.Closed}); len(got) != 1 || !strings.HasPrefix(got[0], "Svendborg") {
			t.Errorf("closed: %v", got)
		}
		if late := hosts(course.Filter{Late: true}); len(late) != 1 || !strings.HasPrefix(late[0], "Holbæk") {
			t.Errorf("late: %v", late)
		}
		if got := hosts(course.Filter{Programme: house.Taskforce}); len(got) != 2 {
			t.Errorf("taskforce: %v", got)
		}
		w.on(house.Day(2030, time.January, 1))
		if got := hosts(course.Filter{Late: true}); len(got) != 8 {
			t.Errorf("after years all are late: %v", got)
		}
	})
}

// A cursor that nobody has handed out shows the first page, or nothing; it
// never fails.
func TestForeignCursors(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for _, after := range []string{"x", "|", "Å|", "'; DROP TABLE course_course; --|x", "2026-11-24|"} {
			for _, sort := range []course.Sort{course.ByHost, course.ByNext} {
				if _, err := w.Courses.List(w.ctx, w.adviser, course.Filter{After: after, Sort: sort}); err != nil {
					t.Errorf("%q: %v", after, err)
				}
			}
		}
	})
}
