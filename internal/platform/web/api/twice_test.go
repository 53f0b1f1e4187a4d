package api_test

import (
	"errors"
	"sync"
	"testing"
	"time"

	"tovholder/internal/platform/fault"
	"tovholder/internal/testkit/dbtest"
)

func TestAChangeNamesItsVersion(t *testing.T) {
	t.Parallel()
	d := open(t, dbtest.New(t, "sqlite"))
	d.call("anne", "PUT", "/api/v1/books/1", novel).is(t, 428, "version-needed")
	for _, wrong := range []string{`"6"`, `"8"`, `7`, `W/"7"`, `*`, `"7", "8"`, `"-1"`, `""`, `"x"`} {
		got := d.call("anne", "PUT", "/api/v1/books/1", novel, "If-Match", wrong).is(t, 412, "stale")
		if got.header.Get("ETag") != `"7"` {
			t.Errorf("%s: the newest is %s", wrong, got.header.Get("ETag"))
		}
	}
	got := d.call("anne", "PUT", "/api/v1/books/1", novel, "If-Match", `"7"`).is(t, 200, "")
	if got.header.Get("ETag") != `"8"` || d.title != "Hærværk" {
		t.Errorf("%s, %q", got.header, d.title)
	}
}

func TestTheSameCallTwiceHasOneEffect(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := open(t, lab)
		buy := func(as, body, key string) reply {
			return d.call(as, "POST", "/api/v1/books", body, "Idempotency-Key", key)
		}
		first := buy("anne", novel, "k1").is(t, 201, "")
		again := buy("anne", novel, "k1").is(t, 201, "")
		if d.bought != 1 || again.body != first.body || again.header.Get("Location") != "/api/v1/books/1" ||
			again.header.Get("Content-Type") != "application/json" || again.header.Get("Idempotency-Replayed") != "true" {
			t.Errorf("bought %d, %s %s", d.bought, again.header, again.body)
		}
		buy("anne", `{"title": "Digte", "kind": "poem"}`, "k1").is(t, 422, "key-reused")
		buy("birger", novel, "k1").is(t, 201, "") // another account's key
		buy("anne", novel, "k2").is(t, 201, "")
		if d.bought != 3 {
			t.Errorf("bought %d", d.bought)
		}
		d.hidden = true
		buy("anne", novel, "k1").is(t, 404, "not-found")
		d.hidden = false
		d.clock.Move(24*time.Hour - time.Minute)
		if buy("anne", novel, "k1"); d.bought != 3 {
			t.Error("forgotten too early")
		}
		d.clock.Move(2 * time.Minute)
		if buy("anne", novel, "k1").is(t, 201, ""); d.bought != 4 {
			t.Error("kept too long")
		}
		for _, key := range []string{"æ", "a b", string(make([]byte, 201))} {
			buy("anne", novel, key).is(t, 422, "invalid")
		}
	})
}

func TestTheKeyIsForOneAddress(t *testing.T) {
	t.Parallel()
	d := open(t, dbtest.New(t, "sqlite"))
	d.call("anne", "PUT", "/api/v1/books/1", novel, "If-Match", `"7"`, "Idempotency-Key", "k").is(t, 200, "")
	d.call("anne", "PUT", "/api/v1/books/2", novel, "If-Match", `"8"`, "Idempotency-Key", "k").is(t, 422, "key-reused")
	d.call("anne", "POST", "/api/v1/books", novel, "Idempotency-Key", "k").is(t, 201, "")
}

func TestTheSameCallAtOnceHasOneEffect(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := open(t, lab)
		const callers = 12
		replies := make([]reply, callers)
		var all sync.WaitGroup
		for i := range callers {
			all.Go(func() { replies[i] = d.call("anne", "POST", "/api/v1/books", novel, "Idempotency-Key", "k") })
		}
		all.Wait()
		for _, got := range replies {
			if got.is(t, 201, ""); got.body != replies[0].body {
				t.Errorf("%s and %s", got.body, replies[0].body)
			}
		}
		if d.bought != 1 {
			t.Errorf("bought %d", d.bought)
		}
	})
}

func TestARefusalIsNotKept(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := open(t, lab)
		d.call("anne", "POST", "/api/v1/books", `{}`, "Idempotency-Key", "k").is(t, 422, "invalid")
		d.call("anne", "POST", "/api/v1/books", novel, "Idempotency-Key", "k").is(t, 201, "")
		stale := d.call("anne", "PUT", "/api/v1/books/1", novel, "If-Match", `"6"`, "Idempotency-Key", "k").is(t, 412, "stale")
		d.call("anne", "PUT", "/api/v1/books/1", novel, "If-Match", stale.header.Get("ETag"), "Idempotency-Key", "k").is(t, 200, "")
	})
}

// A call that was begun and not answered may have had its effect. It is not
// carried out again, unless a version guards it.
func TestACallWithoutAnAnswerIsInDoubt(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := open(t, lab)
		d.panics = true
		d.call("anne", "POST", "/api/v1/books", novel, "Idempotency-Key", "panic").is(t, 500, "internal")
		d.panics = false
		d.fails = fault.Wrap(fault.Unavailable, said("away"), errors.New("lost during the commit"))
		d.call("anne", "POST", "/api/v1/books", novel, "Idempotency-Key", "away").is(t, 503, "unavailable")
		d.call("anne", "PUT", "/api/v1/books/1", novel, "If-Match", `"7"`, "Idempotency-Key", "away").is(t, 503, "unavailable")
		d.fails = nil
		effects := d.bought
		d.call("anne", "POST", "/api/v1/books", novel, "Idempotency-Key", "panic").is(t, 409, "uncertain")
		d.call("anne", "POST", "/api/v1/books", novel, "Idempotency-Key", "away").is(t, 409, "uncertain")
		d.call("anne", "PUT", "/api/v1/books/1", novel, "If-Match", `"7"`, "Idempotency-Key", "away").is(t, 412, "stale")
		if d.bought != effects {
			t.Error("carried out again")
		}
		d.call("anne", "PUT", "/api/v1/books/1", novel, "If-Match", `"8"`, "Idempotency-Key", "away").is(t, 200, "")
	})
}

// A process that is killed leaves a call that nobody ends.
func TestAnAbandonedCallIsInDoubt(t *testing.T) {
	t.Parallel()
	d := open(t, dbtest.New(t, "sqlite"))
	d.slow = make(chan struct{})
	done := make(chan reply)
	go func() { done <- d.call("anne", "POST", "/api/v1/books", novel, "Idempotency-Key", "k") }()
	for begun := false; !begun; time.Sleep(time.Millisecond) {
		d.mu.Lock()
		begun = d.bought == 1
		d.mu.Unlock()
	}
	d.clock.Move(2 * time.Minute)
	d.call("anne", "POST", "/api/v1/books", novel, "Idempotency-Key", "k").is(t, 409, "uncertain")
	close(d.slow)
	(<-done).is(t, 201, "")
	d.call("anne", "POST", "/api/v1/books", novel, "Idempotency-Key", "k").is(t, 201, "") // it was not dead after all
	if d.bought != 1 {
		t.Errorf("bought %d", d.bought)
	}
}

// Whoever repeats a call too early is told to wait.
func TestACallThatIsUnderWayIsNotBegunAgain(t *testing.T) {
	t.Parallel()
	d := open(t, dbtest.New(t, "sqlite"))
	d.slow = make(chan struct{})
	done := make(chan reply)
	go func() { done <- d.call("anne", "POST", "/api/v1/books", novel, "Idempotency-Key", "k") }()
	for begun := false; !begun; time.Sleep(time.Millisecond) {
		d.mu.Lock()
		begun = d.bought == 1
		d.mu.Unlock()
	}
	if got := d.call("anne", "POST", "/api/v1/books", novel, "Idempotency-Key", "k").is(t, 409, "under-way"); got.header.Get("Retry-After") == "" {
		t.Error("nothing says when to try again")
	}
	close(d.slow)
	(<-done).is(t, 201, "")
}

func FuzzBody(f *testing.F) {
	for _, seed := range []string{novel, `{}`, `[]`, `{"title": "a", "kind": "poem", "out": "2026-02-30", "lent": {"a.b": null}}`, `{"author": {"name": [1]}}`, "\xff", `{"a":`, `null`, `1e999`} {
		f.Add(seed)
	}
	d := open(f, dbtest.New(f, "sqlite"))
	f.Fuzz(func(t *testing.T, body string) {
		d.t = t
		d.clock.Move(time.Minute)
		got := d.call("anne", "POST", "/api/v1/books", "{\"canary\": \"0101011234\", "+body+"}")
		if got.status < 400 || got.status >= 500 {
			t.Errorf("an unknown field is answered with %d: %s", got.status, got.body)
		}
		got = d.call("anne", "POST", "/api/v1/books", body)
		if got.status != 201 && (got.status < 400 || got.status >= 500) {
			t.Errorf("%d: %s", got.status, got.body)
		}
	})
}
