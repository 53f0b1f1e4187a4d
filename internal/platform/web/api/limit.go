package api

import (
	"math"
	"sync"
	"time"
)

// How many calls a token can make: so many at once, and so many a second in
// the long run. Each process counts its own.
const (
	burst     = 300
	perSecond = 10
)

// limiter counts calls by token. It only knows tokens that have been good, so
// that guessing does not fill it.
type limiter struct {
	clock func() time.Time
	mu    sync.Mutex
	left  map[string]allowance
	swept time.Time
}

type allowance struct {
	calls float64
	at    time.Time
}

func newLimiter(clock func() time.Time) *limiter {
	return &limiter{clock: clock, left: map[string]allowance{}}
}

// wait is how many seconds the token has to wait for its next call.
func (l *limiter) wait(token string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	left := l.now(token).calls
	if left >= 1 {
		return 0
	}
	return max(1, int(math.Ceil((1-left)/perSecond)))
}

// count takes one call.
func (l *limiter) count(token string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	a := l.now(token)
	a.calls--
	l.left[token] = a
	l.sweep(a.at)
}

func (l *limiter) now(token string) allowance {
	now := l.clock()
	a, known := l.left[token]
	if !known {
		return allowance{burst, now}
	}
	passed := max(0, now.Sub(a.at).Seconds())
	return allowance{min(burst, a.calls+passed*perSecond), now}
}

// sweep forgets the tokens that have all their calls again.
func (l *limiter) sweep(now time.Time) {
	const full = burst / perSecond * time.Second
	if now.Sub(l.swept) < full {
		return
	}
	l.swept = now
	for token, a := range l.left {
		if now.Sub(a.at) > full {
			delete(l.left, token)
		}
	}
}
