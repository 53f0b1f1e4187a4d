package making_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/making"
	"tovholder/internal/core/making/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/mail"
	"tovholder/internal/testkit/dbtest"
)

// workshop is the room with two people who order from it.
type workshop struct {
	*making.Service
	*db.DB
	t         *testing.T
	lab       *dbtest.Lab
	jobs      *jobs.Jobs
	anne, bo  access.Scope
	asked     []access.Scope // those for whom something was made
	make      func(progress func(int)) (making.File, error)
	seen      []making.Order // by Anne, while it was being made
	lastOrder making.ID
}

var done = making.File{Name: "forløb.pdf", Mime: "application/pdf", Bytes: []byte("%PDF-1.7")}

func newWorkshop(t *testing.T, lab *dbtest.Lab) *workshop {
	t.Helper()
	x := &workshop{t: t, lab: lab, make: func(func(int)) (making.File, error) { return done, nil }}
	x.DB = lab.Open(access.Migrations(), audit.Migrations(), organisation.Migrations(), identity.Migrations(), jobs.Migrations(), mail.Migrations(), making.Migrations())
	x.jobs = jobs.New(x.DB, jobs.Options{Clock: lab.Clock.Now})
	if _, err := mail.New(x.DB, x.jobs, mail.Config{Keep: true}, nil); err != nil {
		t.Fatal(err)
	}
	accounts := identity.New(identity.Config{DB: x.DB, Log: audit.NewLog(x.DB, "test"), Demo: true})
	x.Service = making.NewService(making.Config{DB: x.DB, Jobs: x.jobs, Accounts: accounts, BaseURL: "https://tovholder.example.dk"})
	x.Register("course", func(_ context.Context, scope access.Scope, args []byte, progress func(int)) (making.File, error) {
		x.asked = append(x.asked, scope)
		if string(args) != `{"course":"c1"}` {
			t.Errorf("made of %s", args)
		}
		return x.make(progress)
	})
	x.write(func(tx *db.Tx) error {
		for _, p := range []struct {
			scope *access.Scope
			name  string
			login string
		}{{&x.anne, "Anne Vestermark", "anne"}, {&x.bo, "Bo Lund", "bo"}} {
			id, err := organisation.Register(tx, access.Program(), organisation.Person{Name: p.name, Email: p.login + "@example.dk"})
			if err != nil {
				return err
			}
			account, err := identity.Open(tx, id, p.login, p.login+"@example.dk", i18n.Da)
			if err != nil {
				return err
			}
			*p.scope = access.Scope{Account: string(account), Person: string(id), Name: p.name, Lang: i18n.En, Login: "password"}
		}
		return nil
	})
	return x
}

func (x *workshop) write(do func(tx *db.Tx) error) {
	x.t.Helper()
	if err := x.Write(x.t.Context(), do); err != nil {
		x.t.Fatal(err)
	}
}

type course struct {
	Course string `json:"course"`
}

func (x *workshop) order() making.ID {
	x.t.Helper()
	x.write(func(tx *db.Tx) (err error) {
		x.lastOrder, err = x.Order(tx, x.anne, "course", "Hele forløbet", course{"c1"})
		return err
	})
	return x.lastOrder
}

func (x *workshop) get() making.Order {
	x.t.Helper()
	o, err := x.Get(x.t.Context(), x.anne, x.lastOrder)
	if err != nil {
		x.t.Fatal(err)
	}
	return o
}

func (x *workshop) letters() (all []mail.Letter) {
	x.t.Helper()
	err := x.Read(x.t.Context(), func(tx *db.Tx) (err error) {
		all, err = mail.Outbox(tx, 10)
		return err
	})
	if err != nil {
		x.t.Fatal(err)
	}
	return all
}

func TestA9WhatIsOrderedLiesReadyForItsOrdererAlone(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		x := newWorkshop(t, lab)
		ctx := t.Context()
		x.make = func(progress func(int)) (making.File, error) {
			for _, percent := range []int{2, 40, 41, 38, 300} {
				progress(percent)
				x.seen = append(x.seen, x.get())
			}
			return done, nil
		}
		id := x.order()
		if o := x.get(); o.State != making.Waiting || o.Title != "Hele forløbet" || o.Settled() {
			t.Errorf("before: %+v", o)
		}
		if _, err := x.Fetch(ctx, x.anne, id); !fault.Is(err, fault.NotFound) {
			t.Errorf("it can be fetched before it is made: %v", err)
		}
		if again := x.order(); again != id {
			t.Error("a second click orders a second document")
		}
		if err := x.jobs.Drain(ctx); err != nil {
			t.Fatal(err)
		}
		for i, want := range []int{0, 40, 40, 40, 99} {
			if o := x.seen[i]; o.Percent != want || o.State != making.Making {
				t.Errorf("underway %d: %d per cent, %s", i, o.Percent, o.State)
			}
		}
		if o := x.get(); o.State != making.Ready || o.Percent != 100 || !o.Settled() {
			t.Errorf("afterwards: %+v", o)
		}
		if f, err := x.Fetch(ctx, x.anne, id); err != nil || f.Name != done.Name || f.Mime != done.Mime || string(f.Bytes) != string(done.Bytes) {
			t.Errorf("fetched %+v, %v", f, err)
		}
		if len(x.asked) != 1 || x.asked[0].Person != x.anne.Person || x.asked[0].Lang != i18n.En || x.asked[0].Login != "password" {
			t.Errorf("made for %+v", x.asked)
		}
		if _, err := x.Get(ctx, x.bo, id); !fault.Is(err, fault.NotFound) {
			t.Errorf("another sees the order: %v", err)
		}
		if _, err := x.Fetch(ctx, x.bo, id); !fault.Is(err, fault.NotFound) {
			t.Errorf("another fetches the document: %v", err)
		}
		mine, err1 := x.Mine(ctx, x.anne)
		others, err2 := x.Mine(ctx, x.bo)
		if err := errors.Join(err1, err2); err != nil || len(mine) != 1 || len(others) != 0 {
			t.Errorf("lists: %v, %v, %v", mine, others, err)
		}
		if n := len(x.letters()); n != 0 {
			t.Errorf("%d letters about what was there at once", n)
		}
		if later := x.order(); later == id {
			t.Error("what is ready can't be ordered anew")
		}
	})
}

// Who has lost their account between ordering and making gets nothing.
func TestNothingIsMadeForWhoHasNoAccess(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		x := newWorkshop(t, lab)
		x.write(func(tx *db.Tx) error {
			id, err := organisation.Register(tx, access.Program(), organisation.Person{Name: "Uden konto"})
			if err != nil {
				return err
			}
			x.anne.Person = string(id)
			return nil
		})
		x.order()
		if err := x.jobs.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		if o := x.get(); o.State != making.Failed || o.Problem != text.NoAccess(i18n.En) || len(x.asked) != 0 {
			t.Errorf("%+v, made for %v", o, x.asked)
		}
	})
}

func TestWhatGoesWrongIsTold(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		x := newWorkshop(t, lab)
		ctx := t.Context()
		hidden := func(i18n.Lang) string { return "The course is gone." }
		x.make = func(func(int)) (making.File, error) { return making.File{}, fault.New(fault.NotFound, hidden) }
		x.order()
		if err := x.jobs.Drain(ctx); err != nil {
			t.Fatal(err)
		}
		if o := x.get(); o.State != making.Failed || o.Problem != "The course is gone." || len(x.asked) != 1 {
			t.Errorf("a refusal: %+v after %d attempts", o, len(x.asked))
		}

		x.asked = nil
		tries := 0
		x.make = func(func(int)) (making.File, error) {
			if tries++; tries == 1 {
				panic("torn")
			}
			return making.File{}, errors.New("secret detail")
		}
		x.order()
		for range 5 {
			_ = x.jobs.Drain(ctx) // says what went wrong each time
			lab.Clock.Move(time.Hour)
		}
		if o := x.get(); o.State != making.Failed || o.Problem != text.Broken(i18n.En) || len(x.asked) != 3 {
			t.Errorf("a fault: %+v after %d attempts", o, len(x.asked))
		}
		if all := x.letters(); len(all) != 1 || all[0].To != "anne@example.dk" || all[0].Subject != text.FailedSubject(i18n.En) || !strings.Contains(all[0].Text, "https://tovholder.example.dk"+x.get().Page()) {
			t.Errorf("letters: %+v", all)
		}
	})
}

func TestWhoHasGoneOnGetsALetterAndAWeek(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		x := newWorkshop(t, lab)
		ctx := t.Context()
		x.make = func(func(int)) (making.File, error) {
			lab.Clock.Move(time.Minute)
			return done, nil
		}
		id := x.order()
		if err := x.jobs.Drain(ctx); err != nil {
			t.Fatal(err)
		}
		if all := x.letters(); len(all) != 1 || all[0].Subject != text.ReadySubject(i18n.En) || strings.Contains(all[0].Text, "forløb") {
			t.Errorf("letters: %+v", all)
		}
		clean := func() {
			t.Helper()
			x.write(func(tx *db.Tx) error { return jobs.Enqueue(tx, cleaning{}) })
			if err := x.jobs.Drain(ctx); err != nil {
				t.Fatal(err)
			}
		}
		lab.Clock.Move(6 * 24 * time.Hour)
		clean()
		if _, err := x.Fetch(ctx, x.anne, id); err != nil {
			t.Errorf("gone after six days: %v", err)
		}
		lab.Clock.Move(25 * time.Hour)
		clean()
		if _, err := x.Get(ctx, x.anne, id); !fault.Is(err, fault.NotFound) {
			t.Errorf("there after eight days: %v", err)
		}
	})
}

type cleaning struct{}

func (cleaning) Kind() string { return "making-clean" }

func TestOnePersonDoesNotFillTheWorkshop(t *testing.T) {
	t.Parallel()
	x := newWorkshop(t, dbtest.New(t, db.SQLite))
	x.write(func(tx *db.Tx) error {
		for n := range 5 {
			if _, err := x.Order(tx, x.anne, "course", "Hele forløbet", n); err != nil {
				return err
			}
		}
		if _, err := x.Order(tx, x.anne, "course", "Hele forløbet", 5); !fault.Is(err, fault.TooMany) {
			t.Errorf("the sixth: %v", err)
		}
		_, err := x.Order(tx, x.bo, "course", "Hele forløbet", 5)
		return err
	})
	if err := x.Write(t.Context(), func(tx *db.Tx) error {
		_, err := x.Order(tx, x.anne, "horoscope", "", nil)
		return err
	}); err == nil {
		t.Error("what nobody makes can be ordered")
	}
}
