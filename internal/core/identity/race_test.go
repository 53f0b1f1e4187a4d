package identity_test

import (
	"context"
	"encoding/base64"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/testkit/dbtest"

	"golang.org/x/crypto/argon2"
)

// heavy stores a person's password in a form that takes long to weigh.
func (h *house) heavy(login, password string) {
	h.t.Helper()
	salt := []byte("sixteen byte salt")[:16]
	b64 := base64.RawStdEncoding.EncodeToString
	stored := fmt.Sprintf("$argon2id$v=19$m=19456,t=60,p=1$%s$%s", b64(salt), b64(argon2.IDKey([]byte(password), salt, 60, 19456, 1, 32)))
	err := h.db.Write(context.Background(), func(tx *db.Tx) error {
		_, err := tx.Exec(`UPDATE identity_account SET password = $2 WHERE login_key = $1`, login, stored)
		return err
	})
	if err != nil {
		h.t.Fatal(err)
	}
}

// whileWeighed does something while a password that was handed in is weighed,
// and gives what came of handing it in.
func (h *house) whileWeighed(at *identity.Service, handIn, do func() error) error {
	h.t.Helper()
	before := at.Weighed()
	done := make(chan error, 1)
	go func() { done <- handIn() }()
	for at.Weighed() == before {
		time.Sleep(time.Millisecond)
	}
	if err := do(); err != nil {
		h.t.Error(err)
	}
	select {
	case err := <-done:
		h.t.Fatalf("the password was weighed too fast for this test (%v)", err)
	default:
	}
	return <-done
}

func TestWhatHappensWhileAPasswordIsWeighed(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		h.moveIn("Mona Medarbejder")
		mona := h.people["Mona Medarbejder"]
		var token string
		other := h.process("two", identity.Config{}) // scales of its own
		logIn := func() (err error) {
			token, err = other.LogIn(ctx, "mona@example.dk", good, desk)
			return err
		}

		h.heavy("mona@example.dk", good)
		if err := h.AskReset(ctx, "mona@example.dk", desk.Visitor); err != nil {
			t.Fatal(err)
		}
		link := h.lastLink("mona@example.dk")
		err := h.whileWeighed(other, logIn, func() error { return h.ResetPassword(ctx, link, "en ny og god adgangssætning") })
		wantKind(t, err, fault.Unauthenticated)
		if _, err := h.LogIn(ctx, "mona@example.dk", "en ny og god adgangssætning", desk); err != nil || token != "" {
			t.Errorf("the new password is gone again (%v), or the old one let somebody in", err)
		}

		h.heavy("mona@example.dk", good)
		err = h.whileWeighed(other, logIn, func() error { return h.Close(ctx, h.as("Ada Admin"), mona) })
		wantKind(t, err, fault.Unauthenticated)
		if token != "" {
			t.Error("somebody got in to an account that was closed meanwhile")
		}
		st, err := h.StandingOf(ctx, h.as("Ada Admin"), mona)
		if err != nil || st.Sessions != 0 {
			t.Errorf("standing %+v (%v)", st, err)
		}
		log := h.entries(string(st.Account.ID))
		if !slices.Contains(log, "log-in refused password") {
			t.Errorf("the log does not say that nobody was let in after all: %v", log)
		}
	})
}

func TestASessionThatIsEndedMeanwhileChangesNothing(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		me := h.scope(h.moveIn("Mona Medarbejder"))
		h.heavy("mona@example.dk", good)
		err := h.whileWeighed(h.Service, func() error {
			_, err := h.CreateToken(ctx, me, identity.NewToken{Name: "x", Last: day(2026, 12, 24), Password: good}, desk.Visitor)
			return err
		}, func() error { return h.EndAll(ctx, me) })
		wantKind(t, err, fault.NotFound)
		wantKind(t, h.ChangeEmail(ctx, me, good, "ny@example.dk", desk.Visitor), fault.NotFound)

		ada := h.scope(h.moveIn("Ada Admin"))
		if err := h.EndAll(ctx, ada); err != nil {
			t.Fatal(err)
		}
		wantKind(t, h.Invite(ctx, ada, h.people["Lars Leder"]), fault.NotFound)
	})
}

func TestARoleThatIsOverMeanwhileInvitesNobody(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		lars := h.as("Lars Leder")
		v, err := organisation.New(h.db).ShowPerson(ctx, h.as("Ada Admin"), h.people["Lars Leder"])
		if err != nil {
			t.Fatal(err)
		}
		if err := organisation.New(h.db).EndRole(ctx, h.as("Ada Admin"), v.Roles[0].ID, day(2026, 11, 24)); err != nil {
			t.Fatal(err)
		}
		lab.Clock.Move(24 * time.Hour)
		wantKind(t, h.Invite(ctx, lars, h.people["Mona Medarbejder"]), fault.NotFound)
	})
}

func TestTheLogSaysWhatDidNotHappen(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		mona := h.people["Mona Medarbejder"]
		if err := h.Invite(ctx, h.as("Ada Admin"), mona); err != nil {
			t.Fatal(err)
		}
		if got := h.entries(string(mona)); !slices.Contains(got, "security allowed invited") {
			t.Errorf("the log of the person has %v", got)
		}
		link := h.lastLink("mona@example.dk")
		var wg sync.WaitGroup
		for range 6 {
			wg.Go(func() { _, _ = h.Accept(ctx, link, good, desk) })
		}
		wg.Wait()
		st, err := h.StandingOf(ctx, h.as("Ada Admin"), mona)
		if err != nil {
			t.Fatal(err)
		}
		for _, what := range []string{"security %s invitation used", "log-in %s password"} {
			left := 0
			for _, e := range h.entries(string(st.Account.ID)) {
				switch e {
				case fmt.Sprintf(what, "allowed"):
					left++
				case fmt.Sprintf(what, "refused"):
					left--
				}
			}
			if left != 1 {
				t.Errorf("%q: %d more were allowed than taken back, want one", what, left)
			}
		}
	})
}

func TestPersonasEndWithTheDemonstration(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		err := h.db.Write(ctx, func(tx *db.Tx) error {
			_, err := identity.Open(tx, h.people["Mona Medarbejder"], "mona", "", i18n.Da)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		stage := h.process("demo", identity.Config{Demo: true})
		session, err := stage.EnterAs(ctx, "mona", desk)
		if err != nil {
			t.Fatal(err)
		}
		me, err := stage.Scope(ctx, session)
		if err != nil {
			t.Fatal(err)
		}
		token, err := stage.CreateToken(ctx, me, identity.NewToken{Name: "x", Last: day(2026, 12, 24)}, desk.Visitor)
		if err != nil {
			t.Fatal(err)
		}
		if s, err := stage.ScopeForToken(ctx, token); err != nil || !s.SignedIn() || !s.Strong {
			t.Errorf("in the demonstration the token gives %+v (%v)", s, err)
		}
		if s, err := h.ScopeForToken(ctx, token); err != nil || s.SignedIn() || !h.isOver(session) {
			t.Errorf("a persona is let in outside the demonstration: %+v (%v)", s, err)
		}
	})
}

func TestTokensEndWithThePassword(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		password, other := good, "en ny og god adgangssætning"
		session := h.moveIn("Mona Medarbejder")
		_, err := h.CreateToken(ctx, h.scope(session), identity.NewToken{Name: "x", Last: day(2026, 12, 24), Password: "gæt"}, desk.Visitor)
		if got := wrong(err); !slices.Equal(got, []string{"current-password"}) {
			t.Errorf("a key without the password: %v", err)
		}
		for what, do := range map[string]func(me access.Scope) error{
			"change": func(me access.Scope) error {
				_, err := h.ChangePassword(ctx, me, password, other, desk.Visitor)
				password, other = other, password
				return err
			},
			"reset": func(access.Scope) error {
				if err := h.AskReset(ctx, "mona@example.dk", desk.Visitor); err != nil {
					return err
				}
				password, other = other, password
				return h.ResetPassword(ctx, h.lastLink("mona@example.dk"), password)
			},
			"log out everywhere": func(me access.Scope) error { return h.EndAll(ctx, me) },
			"by an administrator": func(access.Scope) error {
				return h.EndSessionsOf(ctx, h.as("Ada Admin"), h.people["Mona Medarbejder"])
			},
		} {
			session, err := h.LogIn(ctx, "mona@example.dk", password, desk)
			if err != nil {
				t.Fatal(err)
			}
			token, err := h.CreateToken(ctx, h.scope(session), identity.NewToken{Name: "x", Last: day(2026, 12, 24), Password: password}, desk.Visitor)
			if err != nil {
				t.Fatal(err)
			}
			if err := do(h.scope(session)); err != nil {
				t.Fatal(what, err)
			}
			if s, _ := h.ScopeForToken(ctx, token); s.SignedIn() {
				t.Errorf("%s: a token is still good", what)
			}
		}
	})
}
