package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"sync/atomic"
	"time"

	"tovholder/internal/platform/db"
)

const (
	kept       = 24 * time.Hour         // how long an answer is
	mostWait   = 5 * time.Second        // for the same call that is under way
	firstLook  = 10 * time.Millisecond  // while waiting
	lastLook   = 200 * time.Millisecond // at most between looks
	abandoned  = 2 * longest            // a call that was begun so long ago has nobody to end it
	longestKey = 200
	cleanEvery = 10 * time.Minute
)

// ledger keeps what calls with an Idempotency-Key were answered.
type ledger struct {
	db      *db.DB
	cleaned atomic.Int64 // when what is too old was last taken away, in Unix seconds
}

func newLedger(d *db.DB) *ledger { return &ledger{db: d} }

// entry names a call in the ledger.
type entry struct{ account, route, key, hash string }

// state is how far a call has come.
type state int

const (
	ours     state = iota // it is for us to carry out
	running               // somebody carries it out
	doubtful              // somebody has begun it, and nobody knows how it ended
	answered
	other // the key was used for something else
)

func keyForm(key string) bool {
	for _, c := range []byte(key) {
		if c <= ' ' || c > '~' {
			return false
		}
	}
	return key != "" && len(key) <= longestKey
}

// once has a call carried out, unless it was before: then what it was answered
// is answered again. A refusal has no effect and is not kept.
func (a *API) once(ctx context.Context, call *Call, r *http.Request, key string, body []byte, run func(context.Context) *answer) *answer {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%s", r.URL.EscapedPath(), r.URL.RawQuery, body))
	e := entry{call.Scope.Account, call.operation.route(), key, hex.EncodeToString(sum[:])}
	found, before, err := a.answers.take(ctx, e, call.operation.guarded)
	if err != nil {
		return refusal(call.refuse(err))
	}
	switch found {
	case other:
		return refusal(keyReused.problem(call.Lang))
	case running:
		return refusal(underWay.problem(call.Lang).with("Retry-After", "1"))
	case doubtful:
		return refusal(uncertain.problem(call.Lang))
	case answered:
		if visible := call.operation.visible; visible != nil {
			if err := visible(ctx, call.Scope, r.PathValue); err != nil {
				return refusal(call.refuse(err))
			}
		}
		return before
	case ours:
	}
	defer func() {
		if p := recover(); p != nil {
			_ = a.answers.doubt(ctx, e) // when this fails too, time makes it doubtful
			panic(p)
		}
	}()
	done := run(ctx)
	if err := a.answers.settle(ctx, e, done); err != nil && done.problem == nil {
		return refusal(call.refuse(err))
	}
	return done
}

// take looks the call up, and enters it when it is new. For the same call that
// is under way it waits a little. A doubtful call that is guarded by a version
// may be carried out again: what has taken effect is stale now.
func (l *ledger) take(ctx context.Context, e entry, guarded bool) (state, *answer, error) {
	if err := l.clean(ctx); err != nil {
		return 0, nil, err
	}
	began := time.Now() //nolint:forbidigo // measures the waiting, whatever the program's clock says
	for pause := firstLook; ; pause = min(2*pause, lastLook) {
		found, before, err := l.enter(ctx, e, guarded)
		if err != nil || found != running || time.Since(began) > mostWait {
			return found, before, err
		}
		select {
		case <-ctx.Done():
			return running, nil, nil
		case <-time.After(pause):
		}
	}
}

// enter looks before it writes, so that those who wait don't queue as writers.
func (l *ledger) enter(ctx context.Context, e entry, guarded bool) (found state, before *answer, err error) {
	look := func(tx *db.Tx) (err error) {
		found, before, err = find(tx, e)
		return err
	}
	if err = l.db.Read(ctx, look); err != nil || found != ours && (found != doubtful || !guarded) {
		return found, before, err
	}
	err = l.db.Write(ctx, func(tx *db.Tx) error {
		if err := look(tx); err != nil || found != ours && (found != doubtful || !guarded) {
			return err
		}
		found = ours
		return begin(tx, e)
	})
	return found, before, err
}

// settle keeps a good answer, and forgets a call that was refused, so that it
// can be made again. After a fault on our side the outcome is in doubt.
func (l *ledger) settle(ctx context.Context, e entry, done *answer) error {
	switch {
	case done.problem == nil:
		return l.db.Write(ctx, func(tx *db.Tx) error { return keep(tx, e, done) })
	case done.problem.Status >= http.StatusInternalServerError:
		return l.doubt(ctx, e)
	}
	return l.db.Write(ctx, func(tx *db.Tx) error { return forget(tx, e) })
}

func (l *ledger) doubt(ctx context.Context, e entry) error {
	return l.db.Write(ctx, func(tx *db.Tx) error { return markDoubtful(tx, e) })
}

// clean takes away what is too old, now and then.
func (l *ledger) clean(ctx context.Context) error {
	now := l.db.Now()
	last := l.cleaned.Load()
	if now.Unix()-last < int64(cleanEvery/time.Second) || !l.cleaned.CompareAndSwap(last, now.Unix()) {
		return nil
	}
	return l.db.Write(ctx, forgetOld)
}
