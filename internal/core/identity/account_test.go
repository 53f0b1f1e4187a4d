package identity_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/testkit/dbtest"
)

func day(y, m, d int) calendar.Date { return calendar.NewDate(y, time.Month(m), d) }

func TestPasswordsThatEverybodyTries(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		if err := h.Invite(ctx, h.as("Ada Admin"), h.people["Mona Medarbejder"]); err != nil {
			t.Fatal(err)
		}
		link := h.lastLink("mona@example.dk")
		for _, bad := range []string{
			"", "elleve tegn", "kortkortkor", strings.Repeat("lang og god ", 11),
			"mitMona@Example.dk-kodeord", "aaaaaaaaaaaaaaaa", "abcdefghijklmnop", "1234567890123456", "passwordpassword", "P4ssw0rd!2026",
			"Sommer2026!!", "qwertyuiop123", "1q2w3e4r5t6y7u", "Kommune-2027-x", "monamedarbejder1", "tovholdertovholder", "ababababababab", "\xff\xfe bytes og mere",
		} {
			_, err := h.Accept(ctx, link, bad, desk)
			if got := wrong(err); !slices.Equal(got, []string{"password"}) {
				t.Errorf("%q was taken (%v)", bad, err)
			}
		}
		if _, err := h.Accept(ctx, link, "🐇 8301 7264 9958 3 ", desk); err != nil {
			t.Errorf("a password of any characters is fine: %v", err)
		}
		_, err := h.LogIn(ctx, "mona@example.dk", "🐇 8301 7264 9958 3", desk)
		wantKind(t, err, fault.Unauthenticated) // not trimmed
	})
}

func TestChangingThePasswordEndsTheOtherSessions(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		phone := h.moveIn("Mona Medarbejder")
		laptop, err := h.LogIn(ctx, "mona@example.dk", good, desk)
		if err != nil {
			t.Fatal(err)
		}
		me := h.scope(laptop)
		_, err = h.ChangePassword(ctx, me, "forkert", "en ny og god adgangssætning", desk.Visitor)
		if got := wrong(err); !slices.Equal(got, []string{"current-password"}) {
			t.Errorf("with a wrong password: %v", err)
		}
		_, err = h.ChangePassword(ctx, me, good, "kort", desk.Visitor)
		if got := wrong(err); !slices.Equal(got, []string{"password"}) {
			t.Errorf("to a short password: %v", err)
		}
		fresh, err := h.ChangePassword(ctx, me, good, "en ny og god adgangssætning", desk.Visitor)
		if err != nil {
			t.Fatal(err)
		}
		if !h.isOver(phone) || !h.isOver(laptop) || h.isOver(fresh) {
			t.Error("want every session over but the new one")
		}
		for range 10 {
			_, err = h.ChangePassword(ctx, h.scope(fresh), "gæt", "en ny og god adgangssætning", desk.Visitor)
			if got := wrong(err); !slices.Equal(got, []string{"current-password"}) {
				t.Errorf("a guess: %v", err)
			}
		}
		_, err = h.ChangePassword(ctx, h.scope(fresh), "en ny og god adgangssætning", good, desk.Visitor)
		wantKind(t, err, fault.TooMany)
	})
}

func TestOnlyTheOwnerChangesWhereLinksGo(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		me := h.scope(h.moveIn("Mona Medarbejder"))
		if got := wrong(h.ChangeEmail(ctx, me, good, "ikke en adresse", desk.Visitor)); !slices.Equal(got, []string{"email"}) {
			t.Errorf("no address: %v", got)
		}
		if got := wrong(h.ChangeEmail(ctx, me, "forkert", "ny@example.dk", desk.Visitor)); !slices.Equal(got, []string{"current-password"}) {
			t.Errorf("wrong password: %v", got)
		}
		if err := h.ChangeEmail(ctx, me, good, "Ny@example.dk ", desk.Visitor); err != nil {
			t.Fatal(err)
		}
		old := h.mails("mona@example.dk")
		if last := old[len(old)-1]; !strings.Contains(last.Subject, "e-mailadresse") || strings.Contains(last.Text, "ny@") {
			t.Errorf("the old address was told %+v", last)
		}
		if err := h.AskReset(ctx, "mona@example.dk", desk.Visitor); err != nil {
			t.Fatal(err)
		}
		if len(h.mails("ny@example.dk")) != 1 || len(h.mails("mona@example.dk")) != len(old) {
			t.Error("the link did not go to the new address alone")
		}
	})
}

func TestAClosedAccountIsShutAtOnce(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		ada := h.scope(h.moveIn("Ada Admin"))
		mona := h.people["Mona Medarbejder"]
		session := h.moveIn("Mona Medarbejder")
		token, err := h.CreateToken(ctx, h.scope(session), identity.NewToken{Name: "regneark", Last: day(2026, 12, 24), Password: good}, desk.Visitor)
		if err != nil {
			t.Fatal(err)
		}
		if err := h.AskReset(ctx, "mona@example.dk", desk.Visitor); err != nil {
			t.Fatal(err)
		}
		link := h.lastLink("mona@example.dk")
		st, err := h.StandingOf(ctx, ada, mona)
		if err != nil || !st.Exists || st.Account.State != identity.Active || st.Sessions != 1 {
			t.Errorf("standing %+v (%v)", st, err)
		}
		wantKind(t, h.Close(ctx, ada, h.people["Ada Admin"]), fault.Conflict)
		if err := h.Close(ctx, ada, mona); err != nil {
			t.Fatal(err)
		}
		if s, _ := h.ScopeForToken(ctx, token); s.SignedIn() || !h.isOver(session) {
			t.Error("a closed account is still open")
		}
		wantKind(t, h.ResetPassword(ctx, link, "en ny og god adgangssætning"), fault.NotFound)
		wantKind(t, h.Invite(ctx, ada, mona), fault.Conflict)
		if err := h.Reopen(ctx, ada, mona); err != nil {
			t.Fatal(err)
		}
		session, err = h.LogIn(ctx, "mona@example.dk", good, desk)
		if err != nil {
			t.Fatal(err)
		}
		if s, _ := h.ScopeForToken(ctx, token); s.SignedIn() {
			t.Error("a revoked token came back to life")
		}
		if err := h.EndSessionsOf(ctx, ada, mona); err != nil || !h.isOver(session) {
			t.Errorf("the administrator did not end the session (%v)", err)
		}
	})
}

func TestTokens(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		me := h.scope(h.moveIn("Mona Medarbejder"))
		for name, c := range map[string]struct {
			name string
			last calendar.Date
			want []string
		}{
			"nothing":   {"", calendar.Date{}, []string{"name", "last"}},
			"yesterday": {"x", day(2026, 11, 23), []string{"last"}},
			"too far":   {"x", day(2028, 11, 24), []string{"last"}},
			"too long":  {strings.Repeat("x", 101), day(2026, 11, 24), []string{"name"}},
		} {
			_, err := h.CreateToken(ctx, me, identity.NewToken{Name: c.name, Last: c.last, Password: good}, desk.Visitor)
			if got := wrong(err); !slices.Equal(got, c.want) {
				t.Errorf("%s: %v, want %v", name, got, c.want)
			}
		}
		token, err := h.CreateToken(ctx, me, identity.NewToken{Name: " til  regnearket", Last: day(2026, 11, 26), Password: good}, desk.Visitor)
		if err != nil {
			t.Fatal(err)
		}
		counted, n := db.CountStatements(ctx)
		s, err := h.ScopeForToken(counted, token)
		if err != nil || s.Account != me.Account || s.Via != access.ViaAPI || s.Strong || s.Session != "" || *n > 3 {
			t.Errorf("behind the token is %+v, after %d statements (%v)", s, *n, err)
		}
		list, err := h.Tokens(ctx, me)
		if err != nil || len(list) != 1 || list[0].Name != "til regnearket" || list[0].Last != day(2026, 11, 26) || list[0].Used.IsZero() {
			t.Errorf("tokens %+v (%v)", list, err)
		}
		for _, foreign := range []string{"", "tov_", "tov_" + token, strings.TrimPrefix(token, "tov_")} {
			if s, err := h.ScopeForToken(ctx, foreign); err != nil || s.SignedIn() {
				t.Errorf("token %q gives %+v (%v)", foreign, s, err)
			}
		}
		if !h.isOver(token) {
			t.Error("a token was taken for a session")
		}
		other := h.scope(h.moveIn("Lars Leder"))
		wantKind(t, h.RevokeToken(ctx, other, list[0].ID), fault.NotFound)
		lab.Clock.Set(day(2026, 11, 26).At(23, 59))
		if s, _ := h.ScopeForToken(ctx, token); !s.SignedIn() {
			t.Error("the token is not good through its last day")
		}
		lab.Clock.Move(time.Minute)
		if s, _ := h.ScopeForToken(ctx, token); s.SignedIn() {
			t.Error("the token is good after its last day")
		}
		strong, err := h.CreateTokenFor(ctx, "mona@example.dk", "kommandolinje", 30)
		if err != nil {
			t.Fatal(err)
		}
		if s, _ := h.ScopeForToken(ctx, strong); !s.Strong {
			t.Error("the operator's token is weak")
		}
		list, err = h.Tokens(ctx, me)
		if err != nil || len(list) != 1 {
			t.Fatalf("tokens %+v (%v)", list, err)
		}
		if err := h.RevokeToken(ctx, me, list[0].ID); err != nil {
			t.Fatal(err)
		}
		if s, _ := h.ScopeForToken(ctx, strong); s.SignedIn() {
			t.Error("a revoked token is still good")
		}
		_, err = h.CreateTokenFor(ctx, "nobody", "x", 30)
		wantKind(t, err, fault.NotFound)
		_, err = h.CreateTokenFor(ctx, "mona@example.dk", "x", 0)
		wantKind(t, err, fault.Invalid)
	})
}

func TestPersonasAreEnteredOnlyInDemoMode(t *testing.T) {
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
		_, err = h.EnterAs(ctx, "mona", desk)
		wantKind(t, err, fault.NotFound)
		stage := h.process("demo", identity.Config{Demo: true})
		token, err := stage.EnterAs(ctx, "mona", desk)
		if err != nil {
			t.Fatal(err)
		}
		me, err := stage.Scope(ctx, token)
		if s := me; err != nil || !s.Strong || s.Name != "Mona Medarbejder" {
			t.Errorf("the persona is %+v", s)
		}
		_, err = stage.EnterAs(ctx, "nobody", desk)
		wantKind(t, err, fault.NotFound)
		for _, password := range []string{"", "mona", good} {
			_, err = h.LogIn(ctx, "mona", password, desk)
			wantKind(t, err, fault.Unauthenticated)
		}
		_, err = h.ChangePassword(ctx, me, "", good, desk.Visitor)
		wantKind(t, err, fault.Forbidden)
		wantKind(t, h.ChangeEmail(ctx, me, "", "ny@example.dk", desk.Visitor), fault.Forbidden)
	})
}

func TestTheLanguageIsTheAccounts(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		token := h.moveIn("Mona Medarbejder")
		if err := h.SetLanguage(context.Background(), h.scope(token), i18n.En); err != nil {
			t.Fatal(err)
		}
		if h.scope(token).Lang != i18n.En {
			t.Error("the language was not kept")
		}
	})
}

func TestNothingThatOpensADoorIsKept(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		session := h.moveIn("Mona Medarbejder")
		token, err := h.CreateToken(ctx, h.scope(session), identity.NewToken{Name: "regneark", Last: day(2026, 12, 24), Password: good}, desk.Visitor)
		if err != nil {
			t.Fatal(err)
		}
		if err := h.AskReset(ctx, "mona@example.dk", desk.Visitor); err != nil {
			t.Fatal(err)
		}
		secrets := []string{session, token, h.lastLink("mona@example.dk"), good, "192.0.2.1"}
		for _, q := range []string{
			`SELECT password || login || email FROM identity_account`, `SELECT token_hash || device FROM identity_session`,
			`SELECT token_hash FROM identity_link`, `SELECT token_hash || name FROM identity_token`,
			`SELECT bucket FROM identity_attempt`, `SELECT place FROM identity_familiar`,
			`SELECT detail || subject_id || purpose FROM audit_entry`, `SELECT before || after || reason FROM audit_change`,
		} {
			err := h.db.Read(ctx, func(tx *db.Tx) error {
				rows, err := db.All(tx, db.Text, q)
				for _, row := range rows {
					for _, s := range secrets {
						if strings.Contains(row, s) {
							t.Errorf("%s gives %q", q, s)
						}
					}
				}
				if len(rows) == 0 {
					t.Errorf("%s gives nothing to look at", q)
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	})
}

func TestWithoutTheLogNobodyGetsIn(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		h.moveIn("Mona Medarbejder")
		err := h.db.Write(ctx, func(tx *db.Tx) error {
			_, err := tx.Exec(`ALTER TABLE audit_entry RENAME TO audit_entry_gone`)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		token, err := h.LogIn(ctx, "mona@example.dk", good, desk)
		if err == nil || token != "" {
			t.Error("somebody got in unseen")
		}
		if errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
}

func TestTheLastAdministratorsAccountStaysOpen(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		h.moveIn("Ada Admin")
		ada := h.people["Ada Admin"]
		h.joins("Bo Admin", access.Administrator)
		people := organisation.New(h.db)
		people.Doors = h
		v, err := people.ShowPerson(ctx, h.as("Bo Admin"), ada)
		if err != nil {
			t.Fatal(err)
		}
		// Bo has not begun to use an account.
		wantKind(t, h.Close(ctx, h.as("Bo Admin"), ada), fault.Conflict)
		wantKind(t, people.EndRole(ctx, h.as("Bo Admin"), v.Roles[0].ID, day(2026, 12, 1)), fault.Conflict)
		h.moveIn("Bo Admin")
		if err := h.Close(ctx, h.as("Bo Admin"), ada); err != nil {
			t.Error(err)
		}
		v, err = people.ShowPerson(ctx, h.as("Bo Admin"), h.people["Bo Admin"])
		if err != nil {
			t.Fatal(err)
		}
		wantKind(t, people.EndRole(ctx, h.as("Bo Admin"), v.Roles[0].ID, day(2026, 12, 1)), fault.Conflict)
	})
}

func TestAnAccountIsWhatItWasWhenItIsOpenedAgain(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		ada := h.as("Ada Admin")
		err := h.db.Write(ctx, func(tx *db.Tx) error {
			_, err := identity.Open(tx, h.people["Mona Medarbejder"], "mona", "", i18n.Da)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := h.Invite(ctx, ada, h.people["Lars Leder"]); err != nil {
			t.Fatal(err)
		}
		for name, want := range map[string]identity.State{"Mona Medarbejder": identity.Active, "Lars Leder": identity.Invited} {
			id := h.people[name]
			if err := errors.Join(h.Close(ctx, ada, id), h.Close(ctx, ada, id), h.Reopen(ctx, ada, id)); err != nil {
				t.Fatal(err)
			}
			if st, err := h.StandingOf(ctx, ada, id); err != nil || st.Account.State != want {
				t.Errorf("%s: %+v (%v), want %s", name, st.Account, err, want)
			}
		}
	})
}
