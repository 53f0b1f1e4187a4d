package identity_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/testkit/dbtest"
)

func TestAnInvitationIsUsedOnce(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		if err := h.Invite(ctx, h.as("Lars Leder"), h.people["Mona Medarbejder"]); err != nil {
			t.Fatal(err)
		}
		mail := h.mails("mona@example.dk")[0]
		if !strings.Contains(mail.Text, "Lars Leder") || !strings.Contains(mail.Text, "1. december 2026") || !strings.Contains(mail.Text, "/invitation/") {
			t.Errorf("the mail says %q", mail.Text)
		}
		link := h.lastLink("mona@example.dk")
		l, err := h.Look(ctx, link)
		if err != nil || l.Purpose != identity.Invitation || l.Login != "mona@example.dk" || l.Name != "Mona Medarbejder" {
			t.Errorf("the link shows %+v (%v)", l, err)
		}
		_, err = h.Accept(ctx, link, "for kort", desk)
		if got := wrong(err); !slices.Equal(got, []string{"password"}) {
			t.Errorf("a short password: %v", err)
		}
		var wg sync.WaitGroup
		var mu sync.Mutex
		in := 0
		for range 4 {
			wg.Go(func() {
				_, err := h.Accept(ctx, link, good, desk)
				mu.Lock()
				defer mu.Unlock()
				if err == nil {
					in++
				} else if !fault.Is(err, fault.NotFound) {
					t.Errorf("used again: %v", err)
				}
			})
		}
		wg.Wait()
		if in != 1 {
			t.Errorf("%d used the same invitation", in)
		}
		_, err = h.Look(ctx, link)
		wantKind(t, err, fault.NotFound)
		_, err = h.Accept(ctx, link, good, desk)
		wantKind(t, err, fault.NotFound)
		wantKind(t, h.Invite(ctx, h.as("Ada Admin"), h.people["Mona Medarbejder"]), fault.Conflict)
	})
}

func TestAnInvitationRunsOut(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		invite := func() string {
			if err := h.Invite(ctx, h.as("Ada Admin"), h.people["Mona Medarbejder"]); err != nil {
				t.Fatal(err)
			}
			return h.lastLink("mona@example.dk")
		}
		old := invite()
		lab.Clock.Move(identity.InvitationLife)
		_, err := h.Accept(ctx, old, good, desk)
		wantKind(t, err, fault.NotFound)
		replaced, newest := invite(), invite()
		_, err = h.Accept(ctx, replaced, good, desk)
		wantKind(t, err, fault.NotFound)
		if _, err := h.Accept(ctx, newest, good, desk); err != nil {
			t.Error(err)
		}
	})
}

func TestWhoMayInvite(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		for _, scope := range []access.Scope{{}, h.as("Mona Medarbejder")} {
			for _, err := range []error{
				h.Invite(ctx, scope, h.people["Lars Leder"]),
				h.Close(ctx, scope, h.people["Lars Leder"]),
				h.Reopen(ctx, scope, h.people["Lars Leder"]),
				h.EndSessionsOf(ctx, scope, h.people["Lars Leder"]),
			} {
				wantKind(t, err, fault.NotFound)
			}
			_, err := h.StandingOf(ctx, scope, h.people["Lars Leder"])
			wantKind(t, err, fault.NotFound)
		}
		wantKind(t, h.Invite(ctx, h.as("Lars Leder"), h.people["Ada Admin"]), fault.NotFound)
		if len(h.mails("")) != 0 {
			t.Errorf("mails were sent: %v", h.mails(""))
		}

		silent, err := organisation.New(h.db).AddPerson(ctx, access.Program(), organisation.Person{Name: "Uden Mail"},
			organisation.Appointment{Organisation: h.here, Role: access.Employee, From: day(2026, 1, 1)})
		if err != nil {
			t.Fatal(err)
		}
		if got := wrong(h.Invite(ctx, h.as("Ada Admin"), silent)); !slices.Equal(got, []string{"email"}) {
			t.Errorf("somebody without an address was invited: %v", got)
		}
	})
}

func TestTwoPeopleCantHaveOneLogin(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		h.moveIn("Mona Medarbejder")
		err := h.db.Write(ctx, func(tx *db.Tx) error {
			there, err := organisation.Establish(tx, access.Program(), organisation.Organisation{Kind: organisation.Other, Name: "Et andet sted"})
			if err != nil {
				return err
			}
			id, err := organisation.Register(tx, access.Program(), organisation.Person{Name: "Mona To", Email: "Mona@example.dk"})
			h.people["Mona To"] = id
			if err != nil {
				return err
			}
			_, err = organisation.Appoint(tx, access.Program(), organisation.Appointment{Person: id, Organisation: there, Role: access.Employee, From: tx.Today()})
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := wrong(h.Invite(ctx, h.as("Ada Admin"), h.people["Mona To"])); !slices.Equal(got, []string{"email"}) {
			t.Errorf("two accounts with one log-in name: %v", got)
		}
	})
}

func TestAskingForANewPasswordTellsNothing(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		h.moveIn("Mona Medarbejder")
		sent := len(h.mails(""))
		for _, login := range []string{"nobody@example.dk", "", "ada@example.dk", strings.Repeat("x", 5000)} {
			if err := h.AskReset(ctx, login, desk.Visitor); err != nil {
				t.Errorf("%.20q: %v", login, err)
			}
		}
		if len(h.mails("")) != sent {
			t.Error("a mail went to somebody without an account")
		}
		for range 5 {
			if err := h.AskReset(ctx, "MONA@example.dk", desk.Visitor); err != nil {
				t.Error(err)
			}
		}
		if n := len(h.mails("")) - sent; n != 3 {
			t.Errorf("%d mails in one hour, want 3", n)
		}
		var err error
		for range 20 {
			if err = h.AskReset(ctx, "nobody@example.dk", desk.Visitor); err != nil {
				break
			}
		}
		wantKind(t, err, fault.TooMany)
	})
}

func TestANewPassword(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		session := h.moveIn("Mona Medarbejder")
		ask := func() string {
			if err := h.AskReset(ctx, "mona@example.dk", desk.Visitor); err != nil {
				t.Fatal(err)
			}
			return h.lastLink("mona@example.dk")
		}
		old := ask()
		lab.Clock.Move(identity.ResetLife)
		wantKind(t, h.ResetPassword(ctx, old, "en ny og god adgangssætning"), fault.NotFound)
		link := ask()
		_, err := h.Accept(ctx, link, "en ny og god adgangssætning", desk)
		wantKind(t, err, fault.NotFound)
		if err := h.ResetPassword(ctx, link, "en ny og god adgangssætning"); err != nil {
			t.Fatal(err)
		}
		wantKind(t, h.ResetPassword(ctx, link, "endnu en ny adgangssætning"), fault.NotFound)
		if !h.isOver(session) {
			t.Error("a session outlived the old password")
		}
		_, err = h.LogIn(ctx, "mona@example.dk", good, desk)
		wantKind(t, err, fault.Unauthenticated)
		if _, err := h.LogIn(ctx, "mona@example.dk", "en ny og god adgangssætning", desk); err != nil {
			t.Error(err)
		}
		mails := h.mails("mona@example.dk")
		if last := mails[len(mails)-1]; !strings.Contains(last.Subject, "ændret") || strings.Contains(last.Text, "https://") {
			t.Errorf("the owner was told %+v", last)
		}
	})
}

func TestTheFirstAdministratorIsMadeOnce(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		one, err := h.FirstAdministrator(ctx)
		if err != nil {
			t.Fatal(err)
		}
		two, err := h.FirstAdministrator(ctx)
		if err != nil {
			t.Fatal(err)
		}
		_, err = h.Found(ctx, linkIn(t, one), identity.Founder{}, i18n.Da, desk)
		if got := wrong(err); !slices.Equal(got, []string{"organisation", "name", "email", "login", "password"}) {
			t.Errorf("an empty form: %v", err)
		}
		founder := identity.Founder{Organisation: "Driftsstyrelsen", Name: "Frida Første", Email: "frida@example.dk", Login: "frida", Password: good}
		token, err := h.Found(ctx, linkIn(t, one), founder, i18n.En, desk)
		if err != nil {
			t.Fatal(err)
		}
		s := h.scope(token)
		if !s.Holds(access.Administrator) || s.Lang != i18n.En || s.Strong {
			t.Errorf("the first administrator is %+v", s)
		}
		founder.Login = "anden"
		_, err = h.Found(ctx, linkIn(t, two), founder, i18n.Da, desk)
		wantKind(t, err, fault.NotFound)
		third, err := h.FirstAdministrator(ctx)
		if err != nil || third != "" {
			t.Errorf("an address %q for a second first administrator (%v)", third, err)
		}
	})
}

func TestARescueLinkIsForTheOperator(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		h.moveIn("Mona Medarbejder")
		address, err := h.RescueLink(ctx, "mona@example.dk")
		if err != nil {
			t.Fatal(err)
		}
		if err := h.ResetPassword(ctx, linkIn(t, address), "en ny og god adgangssætning"); err != nil {
			t.Error(err)
		}
		_, err = h.RescueLink(ctx, "nobody")
		wantKind(t, err, fault.NotFound)
	})
}

func TestNobodyCrowdsOutTheOwnerOfALogin(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		for i := range 6 {
			name := fmt.Sprintf("Trængsel%d T", i)
			h.joins(name, access.Employee)
			err := h.db.Write(ctx, func(tx *db.Tx) error {
				_, err := identity.Open(tx, h.people[name], mailOf(name), "mona@example.dk", i18n.Da)
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		h.moveIn("Mona Medarbejder")
		sent := len(h.mails("mona@example.dk"))
		if err := h.AskReset(ctx, "mona@example.dk", desk.Visitor); err != nil {
			t.Fatal(err)
		}
		if len(h.mails("mona@example.dk")) != sent+1 {
			t.Error("the owner of the log-in name got no link")
		}
	})
}

func TestACorrectedAddressMakesTheInvitationWorthless(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		ada, mona := h.as("Ada Admin"), h.people["Mona Medarbejder"]
		if err := h.Invite(ctx, ada, mona); err != nil {
			t.Fatal(err)
		}
		link := h.lastLink("mona@example.dk")
		people := organisation.New(h.db)
		v, err := people.ShowPerson(ctx, ada, mona)
		if err != nil {
			t.Fatal(err)
		}
		v.Email = "mona@andetsteds.dk"
		if err := people.EditPerson(ctx, ada, v.Person); err != nil {
			t.Fatal(err)
		}
		_, err = h.Look(ctx, link)
		wantKind(t, err, fault.NotFound)
		_, err = h.Accept(ctx, link, good, desk)
		wantKind(t, err, fault.NotFound)
		st, err := h.StandingOf(ctx, ada, mona)
		if err != nil || !st.InvitedTill.IsZero() {
			t.Errorf("the standing is %+v (%v)", st, err)
		}
		if err := h.Invite(ctx, ada, mona); err != nil {
			t.Fatal(err)
		}
		err = h.db.Read(ctx, func(tx *db.Tx) error {
			told, err := db.Exists(tx, `SELECT 1 FROM audit_change WHERE noun = 'account' AND verb = 'changed' AND noun_id = $1`, st.Account.ID)
			if !told {
				t.Error("the history does not tell of the new log-in name")
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := h.Accept(ctx, h.lastLink("mona@andetsteds.dk"), good, desk); err != nil {
			t.Error(err)
		}
	})
}

func TestAnOperatorsLinkIsForTheAddressOfToday(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		h := newHouse(t, lab)
		ctx := context.Background()
		ada, mona := h.as("Ada Admin"), h.people["Mona Medarbejder"]
		people := organisation.New(h.db)
		v, err := people.ShowPerson(ctx, ada, mona)
		if err != nil {
			t.Fatal(err)
		}
		if err := h.Invite(ctx, ada, mona); err != nil {
			t.Fatal(err)
		}
		v.Email = "mona@andetsteds.dk"
		if err := people.EditPerson(ctx, ada, v.Person); err != nil {
			t.Fatal(err)
		}
		address, err := h.RescueLink(ctx, "mona@example.dk")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := h.Accept(ctx, linkIn(t, address), good, desk); err != nil {
			t.Error(err)
		}
	})
}
