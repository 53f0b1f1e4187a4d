// Package day gathers what meets a person on "Min dag": what is urgent, what is
// coming, what waits for others because of them, and what they follow. Each
// system tells its part; this room puts the parts together.
package day

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

// Row is one line that acts in one click.
type Row struct {
	Title   string
	Context string        // where it belongs: "Nørrekær Kommune · Rådgivningsforløb"
	Note    string        // what more there is to know: "4 aktiviteter venter"
	Day     calendar.Date // when; zero when it has no date
	Clock   string        // "09.00–12.00", empty when not settled
	Late    int           // days past Day
	First   bool          // others wait for the person, whatever the day
	Act     string        // what the button does: "Åbn", "Vurdér"
	Href    string
	Post    string // where the button posts to, for what is done at once; it leads to Href when empty
}

// Follow is one thing that the person follows from afar.
type Follow struct {
	Title   string
	Context string
	Stage   string // the phase it is in
	Done    int
	All     int
	Drift   int // days behind plan; negative when ahead
	Next    string
	NextDay calendar.Date
	Href    string
}

// Agenda is what one system, or all of them, have to say to a person.
type Agenda struct {
	Urgent, Coming, Waiting []Row
	Awaited                 []Row // what others owe the person, and are late with
	Follow                  []Follow
	More                    string // address of the full list when Follow is cut short
}

// Source tells a system's part, in a constant number of statements.
type Source func(tx *db.Tx, s access.Scope) (Agenda, error)

// Service puts the parts together.
type Service struct {
	db      *db.DB
	sources []Source
}

// NewService makes the service from the systems' sources.
func NewService(d *db.DB, sources ...Source) *Service { return &Service{d, sources} }

// For is the person's agenda: the latest first among what is urgent, the
// nearest first among the rest.
func (s *Service) For(ctx context.Context, scope access.Scope) (Agenda, error) {
	var whole Agenda
	err := s.db.Read(ctx, func(tx *db.Tx) error {
		for _, source := range s.sources {
			part, err := source(tx, scope)
			if err != nil {
				return fmt.Errorf("gather the day: %w", err)
			}
			whole.Urgent = append(whole.Urgent, part.Urgent...)
			whole.Coming = append(whole.Coming, part.Coming...)
			whole.Waiting = append(whole.Waiting, part.Waiting...)
			whole.Awaited = append(whole.Awaited, part.Awaited...)
			whole.Follow = append(whole.Follow, part.Follow...)
			whole.More = cmp.Or(whole.More, part.More)
		}
		return nil
	})
	slices.SortStableFunc(whole.Urgent, func(a, b Row) int { return cmp.Compare(b.Late, a.Late) })
	byDay := func(a, b Row) int {
		if a.First != b.First {
			if a.First {
				return -1
			}
			return 1
		}
		if a.Day.IsZero() != b.Day.IsZero() {
			return -a.Day.Compare(b.Day) // what has no date comes last
		}
		return a.Day.Compare(b.Day)
	}
	slices.SortStableFunc(whole.Coming, byDay)
	slices.SortStableFunc(whole.Waiting, byDay)
	slices.SortStableFunc(whole.Awaited, byDay)
	return whole, err
}
