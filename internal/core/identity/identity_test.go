package identity_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/mail"
	"tovholder/internal/testkit/dbtest"
)

const good = "fire kaniner spiser jordbær"

// house is an instance with one organisation and its people.
type house struct {
	t       *testing.T
	lab     *dbtest.Lab
	options db.Options
	db      *db.DB
	*identity.Service
	here   organisation.ID
	people map[string]organisation.PersonID
	jobs   *jobs.Jobs
}

func newHouse(t *testing.T, lab *dbtest.Lab) *house {
	h := &house{t: t, lab: lab, people: map[string]organisation.PersonID{}}
	h.options = lab.Options(access.Migrations(), audit.Migrations(), organisation.Migrations(), identity.Migrations(), jobs.Migrations(), mail.Migrations())
	h.db = lab.Reopen(h.options)
	h.jobs = jobs.New(h.db, jobs.Options{Clock: lab.Clock.Now})
	_, err := mail.New(h.db, h.jobs, mail.Config{Keep: true}, nil)
	if err != nil {
		t.Fatal(err)
	}
	h.Service = h.process("one", identity.Config{Jobs: h.jobs})
	h.here, err = organisation.New(h.db).Create(context.Background(), access.Program(),
		organisation.Organisation{Kind: organisation.Agency, Name: "Styrelsen"})
	if err != nil {
		t.Fatal(err)
	}
	h.joins("Ada Admin", access.Administrator)
	h.joins("Lars Leder", access.Manager)
	h.joins("Mona Medarbejder", access.Employee)
	return h
}

// process is the service as another process on the same database would have it.
func (h *house) process(name string, c identity.Config) *identity.Service {
	h.t.Helper()
	c.DB = h.lab.Reopen(h.options)
	c.Log = audit.NewLog(c.DB, name)
	c.BaseURL = "https://tovholder.example.dk/"
	return identity.New(c)
}

func (h *house) joins(name string, role access.Role) {
	h.t.Helper()
	id, err := organisation.New(h.db).AddPerson(context.Background(), access.Program(), organisation.Person{Name: name, Email: mailOf(name)},
		organisation.Appointment{Organisation: h.here, Role: role, From: calendar.NewDate(2026, time.January, 1)})
	if err != nil {
		h.t.Fatal(err)
	}
	h.people[name] = id
}

func mailOf(name string) string {
	first, _, _ := strings.Cut(strings.ToLower(name), " ")
	return first + "@example.dk"
}

// as is a person's scope, before that person has an account.
func (h *house) as(name string) access.Scope {
	h.t.Helper()
	s := access.Scope{Account: "account of " + name, Person: string(h.people[name]), Name: name, Via: access.ViaBrowser}
	err := h.db.Read(context.Background(), func(tx *db.Tx) (err error) {
		s.Holdings, err = organisation.HoldingsOf(tx, h.people[name], tx.Today())
		return err
	})
	if err != nil {
		h.t.Fatal(err)
	}
	return s
}

var desk = identity.Knock{Visitor: identity.Visitor{Address: "192.0.2.1", Device: "Firefox · Linux"}}

// moveIn invites a person, who chooses a password, and returns the session's token.
func (h *house) moveIn(name string) string {
	h.t.Helper()
	ctx := context.Background()
	if err := h.Invite(ctx, h.as("Ada Admin"), h.people[name]); err != nil {
		h.t.Fatal(err)
	}
	token, err := h.Accept(ctx, h.lastLink(mailOf(name)), good, desk)
	if err != nil {
		h.t.Fatal(err)
	}
	return token
}

// mails are the letters to an address, or to anybody, the oldest first. What
// waits to be done is done before.
func (h *house) mails(to string) (list []mail.Letter) {
	h.t.Helper()
	if err := h.jobs.Drain(context.Background()); err != nil {
		h.t.Fatal(err)
	}
	err := h.db.Read(context.Background(), func(tx *db.Tx) (err error) {
		list, err = mail.Outbox(tx, 1000)
		return err
	})
	if err != nil {
		h.t.Fatal(err)
	}
	slices.Reverse(list)
	return slices.DeleteFunc(list, func(l mail.Letter) bool { return to != "" && l.To != to })
}

// lastLink is the token of the link in the newest mail to an address.
func (h *house) lastLink(address string) string {
	h.t.Helper()
	mails := h.mails(address)
	if len(mails) == 0 {
		h.t.Fatalf("no mail to %s", address)
	}
	return linkIn(h.t, mails[len(mails)-1].Text)
}

func linkIn(t *testing.T, text string) string {
	t.Helper()
	for w := range strings.FieldsSeq(text) {
		if rest, ok := strings.CutPrefix(w, "https://tovholder.example.dk/"); ok {
			_, token, _ := strings.Cut(rest, "/")
			return token
		}
	}
	t.Fatalf("no link in %q", text)
	return ""
}

// scope is the caller behind a token; the test fails when there is none.
func (h *house) scope(token string) access.Scope {
	h.t.Helper()
	s, err := h.Scope(context.Background(), token)
	if err != nil || !s.SignedIn() {
		h.t.Fatalf("nobody behind the token (%v)", err)
	}
	return s
}

func (h *house) isOver(token string) bool {
	h.t.Helper()
	s, err := h.Scope(context.Background(), token)
	if err != nil {
		h.t.Fatal(err)
	}
	return !s.SignedIn()
}

func (h *house) entries(of string) (list []string) {
	h.t.Helper()
	err := h.db.Read(context.Background(), func(tx *db.Tx) error {
		all, err := audit.Of(tx, of)
		for _, e := range all {
			list = append(list, string(e.Event)+" "+string(e.Outcome)+" "+e.Detail)
		}
		return err
	})
	if err != nil {
		h.t.Fatal(err)
	}
	return list
}

func wrong(err error) []string {
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind != fault.Invalid {
		return nil
	}
	var names []string
	for _, field := range f.Fields {
		names = append(names, field.Name)
	}
	return names
}

func wantKind(t *testing.T, err error, kind fault.Kind) {
	t.Helper()
	if err == nil || fault.KindOf(err) != kind {
		t.Errorf("got %v (kind %d), want a fault of kind %d", err, fault.KindOf(err), kind)
	}
}

func TestLogInAndOut(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		h.moveIn("Mona Medarbejder")
		token, err := h.LogIn(ctx, " MONA@example.dk", good, desk)
		if err != nil {
			t.Fatal(err)
		}
		counted, n := db.CountStatements(ctx)
		s, err := h.Scope(counted, token)
		if err != nil || *n > 2 {
			t.Errorf("finding the caller took %d statements (%v)", *n, err)
		}
		if s.Name != "Mona Medarbejder" || s.Person != string(h.people["Mona Medarbejder"]) || s.Via != access.ViaBrowser || s.Strong || s.Lang != i18n.Da ||
			!s.HoldsIn(string(h.here), access.Employee) || s.Session == "" {
			t.Errorf("the scope is %+v", s)
		}
		if err := h.LogOut(ctx, s); err != nil {
			t.Fatal(err)
		}
		if !h.isOver(token) {
			t.Error("the session goes on after the log-out")
		}
		log := h.entries(s.Account)
		if !slices.Contains(log, "log-in allowed password") || !slices.Contains(log, "log-out allowed ") {
			t.Errorf("the log has %v", log)
		}
		for _, bad := range []string{"", token, "x", strings.Repeat("a", 43)} {
			if s, err := h.Scope(ctx, bad); err != nil || s.SignedIn() {
				t.Errorf("token %q gives %+v (%v)", bad, s, err)
			}
		}
	})
}

func TestLoggingInAgainChangesTheToken(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		first := h.moveIn("Mona Medarbejder")
		again := desk
		again.Replaces = first
		second, err := h.LogIn(context.Background(), "mona@example.dk", good, again)
		if err != nil {
			t.Fatal(err)
		}
		if second == first || !h.isOver(first) || h.isOver(second) {
			t.Error("the session that was there before is still good")
		}
	})
}

func TestSessionsEnd(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		idle := h.moveIn("Mona Medarbejder")
		lab.Clock.Move(identity.SessionIdle + time.Second)
		if !h.isOver(idle) {
			t.Error("a session that nobody used is still good")
		}
		used, err := h.LogIn(context.Background(), "mona@example.dk", good, desk)
		if err != nil {
			t.Fatal(err)
		}
		for range 3 {
			lab.Clock.Move(7 * time.Hour)
			h.scope(used)
		}
		lab.Clock.Move(3*time.Hour + time.Second)
		if !h.isOver(used) {
			t.Error("a session outlives a day and a night")
		}
	})
}

func TestOwnSessions(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		laptop := h.moveIn("Mona Medarbejder")
		phone, err := h.LogIn(ctx, "mona@example.dk", good, identity.Knock{Visitor: identity.Visitor{Address: "192.0.2.9", Device: strings.Repeat("Å", 300)}})
		if err != nil {
			t.Fatal(err)
		}
		me, other := h.scope(laptop), h.scope(phone)
		list, err := h.Sessions(ctx, me)
		if err != nil || len(list) != 2 || list[1].Device != "Firefox · Linux" || len([]rune(list[0].Device)) != 100 {
			t.Fatalf("sessions %+v (%v)", list, err)
		}

		stranger := h.scope(h.moveIn("Lars Leder"))
		wantKind(t, h.EndSession(ctx, stranger, identity.SessionID(other.Session)), fault.NotFound)
		if err := h.EndSession(ctx, me, identity.SessionID(other.Session)); err != nil {
			t.Fatal(err)
		}
		if !h.isOver(phone) || h.isOver(laptop) {
			t.Error("ending one session ended the wrong ones")
		}
		phone, err = h.LogIn(ctx, "mona@example.dk", good, desk)
		if err != nil {
			t.Fatal(err)
		}
		if err := h.EndAll(ctx, me); err != nil {
			t.Fatal(err)
		}
		if !h.isOver(phone) || !h.isOver(laptop) {
			t.Error("logging out everywhere left a session")
		}
		var first string
		for i := range identity.SessionsMost + 1 {
			lab.Clock.Move(time.Second)
			token, err := h.LogIn(ctx, "mona@example.dk", good, desk)
			if err != nil {
				t.Fatal(err)
			}
			if i == 0 {
				first = token
			}
		}
		list, err = h.Sessions(ctx, me)
		if err != nil || len(list) != identity.SessionsMost || !h.isOver(first) {
			t.Errorf("%d sessions at once (%v)", len(list), err)
		}
	})
}

func TestEveryRefusalLooksTheSame(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		h.moveIn("Mona Medarbejder")
		h.moveIn("Lars Leder")
		h.joins("Ida Inviteret", access.Employee)
		if err := errors.Join(h.Close(ctx, h.as("Ada Admin"), h.people["Lars Leder"]), h.Invite(ctx, h.as("Ada Admin"), h.people["Ida Inviteret"])); err != nil {
			t.Fatal(err)
		}
		texts := map[string]bool{}
		for login, password := range map[string]string{
			"mona@example.dk":    "en helt anden adgangskode",
			"lars@example.dk":    good, // closed
			"ida@example.dk":     good, // invited, no password yet
			"nobody@example.dk":  good,
			"":                   "",
			"mona@example.dk'--": strings.Repeat("x", 10_000),
		} {
			before := h.Weighed()
			token, err := h.LogIn(ctx, login, password, desk)
			wantKind(t, err, fault.Unauthenticated)
			if token != "" {
				t.Errorf("%q got in", login)
			}
			if h.Weighed() != before+1 {
				t.Errorf("%q: %d passwords were weighed, want one, so that it takes as long as any other", login, h.Weighed()-before)
			}
			if f, ok := errors.AsType[*fault.Error](err); ok {
				texts[f.Message(i18n.Da)] = true
			}
		}
		if len(texts) != 1 {
			t.Errorf("refusals differ: %v", texts)
		}
	})
}

func TestGuessingIsSlowedDownForAllProcesses(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		h.moveIn("Mona Medarbejder")
		other := h.process("two", identity.Config{})
		stranger := func(i int) identity.Knock {
			return identity.Knock{Visitor: identity.Visitor{Address: "203.0.113." + string(rune('0'+i%10))}}
		}
		for i := range 20 {
			service := []*identity.Service{h.Service, other}[i%2]
			_, err := service.LogIn(ctx, "mona@example.dk", "gæt", stranger(i))
			wantKind(t, err, fault.Unauthenticated)
		}
		before := other.Weighed()
		_, err := other.LogIn(ctx, "mona@example.dk", good, stranger(3))
		wantKind(t, err, fault.TooMany)
		_, err = h.LogIn(ctx, "Mona@Example.dk", good, stranger(4))
		wantKind(t, err, fault.TooMany)
		if other.Weighed() != before {
			t.Error("a password was weighed though no more attempts were due")
		}
		if _, err := other.LogIn(ctx, "mona@example.dk", good, desk); err != nil {
			t.Errorf("a stranger has locked the owner out of her own desk: %v", err)
		}
		lab.Clock.Move(15 * time.Minute)
		if _, err := other.LogIn(ctx, "mona@example.dk", good, stranger(3)); err != nil {
			t.Errorf("after a quarter of an hour: %v", err)
		}
	})
}

func TestAnAddressThatTriesEveryDoorIsStopped(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		h.moveIn("Mona Medarbejder")
		tries, stopped := 0, false
		for ; tries < 150 && !stopped; tries++ {
			_, err := h.LogIn(ctx, "nr"+strings.Repeat("x", tries), "gæt", identity.Knock{Visitor: identity.Visitor{Address: "2001:db8::" + string(rune('a'+tries%6))}})
			stopped = fault.Is(err, fault.TooMany)
		}
		if tries != 101 {
			t.Errorf("stopped after %d tries, want 100 (one network of IPv6 counts as one)", tries-1)
		}
		_, err := h.LogIn(ctx, "mona@example.dk", good, identity.Knock{Visitor: identity.Visitor{Address: "2001:db8::f"}})
		wantKind(t, err, fault.TooMany)
		if _, err := h.LogIn(ctx, "mona@example.dk", good, desk); err != nil {
			t.Errorf("another address is stopped as well: %v", err)
		}
		for i := range 101 {
			_, err := h.LogIn(ctx, "nr"+strings.Repeat("y", i), "gæt", desk)
			if i == 100 {
				wantKind(t, err, fault.TooMany)
			}
		}
		if _, err := h.LogIn(ctx, "mona@example.dk", good, desk); err != nil {
			t.Errorf("somebody at the same address has locked the owner out of her own desk: %v", err)
		}
		for range 11 {
			_, err = h.LogIn(ctx, "mona@example.dk", "gæt", desk)
		}
		wantKind(t, err, fault.TooMany)
	})
}

func TestPasswordsAreWeighedAFewAtATime(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		h.moveIn("Mona Medarbejder")
		narrow := h.process("narrow", identity.Config{HashSlots: 1, HashQueue: 2})
		var wg sync.WaitGroup
		var mu sync.Mutex
		results := map[fault.Kind]int{}
		ok := 0
		for range 24 {
			wg.Go(func() {
				_, err := narrow.LogIn(context.Background(), "mona@example.dk", good, desk)
				mu.Lock()
				defer mu.Unlock()
				if err == nil {
					ok++
				} else {
					results[fault.KindOf(err)]++
				}
			})
		}
		wg.Wait()
		if ok < 1 || results[fault.Unavailable] < 1 || ok+results[fault.Unavailable] != 24 {
			t.Errorf("%d got in, others: %v; want some in, and the rest told to wait", ok, results)
		}
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		if _, err := narrow.LogIn(ctx, "mona@example.dk", good, desk); err == nil {
			t.Error("somebody who has gone away got in")
		}
	})
}
