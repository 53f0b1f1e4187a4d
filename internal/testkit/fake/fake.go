// Package fake has the two things that tests replace: the clock and the source
// of ids, both of which give the same in every run.
package fake

import (
	"fmt"
	"sync"
	"time"

	"tovholder/internal/platform/calendar"
)

// Start is the first moment of every test: Tuesday 24 November 2026 at 9.00 in
// Denmark.
func Start() time.Time {
	return calendar.NewDate(2026, time.November, 24).At(9, 0)
}

// Clock stands still until it is moved. It is safe for concurrent use.
type Clock struct {
	mu  sync.Mutex
	now time.Time
}

// NewClock is a clock that shows Start.
func NewClock() *Clock { return &Clock{now: Start()} }

// Now is the time it shows.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Set makes it show t.
func (c *Clock) Set(t time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = t
}

// Move lets d pass.
func (c *Clock) Move(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// IDs counts. It is safe for concurrent use.
type IDs struct {
	mu sync.Mutex
	n  int
}

// New is the next id: in the form of a UUID version 7, sorting by order of
// making, the same in every run.
func (s *IDs) New() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n++
	ms := Start().UnixMilli() + int64(s.n)
	return fmt.Sprintf("%08x-%04x-7000-8000-%012x", ms>>16, ms&0xffff, s.n)
}

// Count is how many there have been.
func (s *IDs) Count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.n
}

// Skip goes on as if there had been so many.
func (s *IDs) Skip(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n = n
}

// Copy is a source that goes on where this one is.
func (s *IDs) Copy() *IDs {
	s.mu.Lock()
	defer s.mu.Unlock()
	return &IDs{n: s.n}
}
