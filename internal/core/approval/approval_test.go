package approval_test

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

func TestWhatIsPutIsFrozenAndAsksThoseWhoDecide(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		m := w.put(plan())
		seen := w.find(m)
		if seen.Hash != plan().Content.Hash() || seen.Content.Hash() != seen.Hash || !seen.Unchanged || seen.State != approval.Waiting || seen.PutBy != "anne" || !seen.PutAt.Equal(w.lab.Clock.Now()) {
			t.Errorf("put %+v", seen.Matter)
		}
		if !regexp.MustCompile(`^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$`).MatchString(m.Code) {
			t.Errorf("the code is %s", m.Code)
		}
		if len(seen.Parties) != 1 || seen.Parties[0].Role != "manager" || seen.Parties[0].Decided {
			t.Errorf("parties %+v", seen.Parties)
		}
		if got := w.letters(); !slices.Equal(got, []string{"birgitte@example.dk: »Milepælsplan« venter på din godkendelse", "carl@example.dk: »Milepælsplan« venter på din godkendelse"}) {
			t.Errorf("letters %q", got)
		}
		w.wrote("carl@example.dk", "Kære Carl\n\n»Milepælsplan« for Nørrekær Kommune venter på din godkendelse. Anne har sendt dokumentet.")
		w.wrote("carl@example.dk", "https://tovholder.example/godkendelser/"+string(m.ID))
		if _, err := w.try("anne", plan()); !fault.Is(err, fault.Conflict) {
			t.Errorf("put again while it waits: %v", err)
		}
		past := w.history()
		told, ok := w.Subjects.Told(i18n.Da, past[0])
		if len(past) != 1 || !ok || told.What != "»Milepælsplan«, version 1, sendt til godkendelse" {
			t.Errorf("history %+v, told %q", past, told.What)
		}
	})
}

func TestNobodyApprovesAloneWhatTheyDrafted(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		p := plan()
		p.Authors = []organisation.PersonID{"anne", "birgitte"}
		m := w.put(p)
		no(t, w.Approve(w.ctx, as("birgitte"), m.ID, m.Hash), fault.Forbidden, "Ingen godkender alene det, de selv har skrevet. Det kan godkendes af ansvarlig leder (Carl).")
		no(t, w.Return(w.ctx, as("birgitte"), m.ID, m.Hash, "Nej"), fault.Forbidden, "Carl")
		no(t, w.Approve(w.ctx, as("kasper"), m.ID, m.Hash), fault.Forbidden, "Dokumentet godkendes af ansvarlig leder (Carl).")
		no(t, w.Approve(w.ctx, as("marie"), m.ID, m.Hash), fault.NotFound, "")
		no(t, w.Approve(w.ctx, as("carl"), "none", m.Hash), fault.NotFound, "")
		no(t, w.Sign(w.ctx, as("carl"), m.ID, m.Hash), fault.Conflict, "anden måde")
		if s := w.find(m); s.State != approval.Waiting || len(w.told) > 0 {
			t.Errorf("it is %s, told %v", s.State, w.told)
		}
		w.roles["manager"] = []string{"birgitte"}
		p.NounID = "f2"
		_, err := w.try("anne", p)
		no(t, err, fault.Conflict, "ingen anden i rollen Ansvarlig leder")
	})
}

func TestApprovalRecordsWhoWhenAndHow(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		p := plan()
		p.Roles = []string{"team", "manager"}
		m := w.put(p)
		no(t, w.Approve(w.ctx, as("birgitte"), m.ID, "another"), fault.Stale, "Læs det igen")
		w.lab.Clock.Move(time.Hour)
		for range 2 { // a click too many
			if err := w.Approve(w.ctx, as("birgitte"), m.ID, m.Hash); err != nil {
				t.Fatal(err)
			}
		}
		no(t, w.Approve(w.ctx, as("carl"), m.ID, m.Hash), fault.Conflict, "allerede afgjort")
		no(t, w.Return(w.ctx, as("carl"), m.ID, m.Hash, "Nej"), fault.Conflict, "allerede afgjort")
		seen := w.find(m)
		if seen.State != approval.Settled || len(seen.Parties) != 1 || !seen.SettledAt.Equal(w.lab.Clock.Now()) {
			t.Fatalf("settled %+v", seen.Matter)
		}
		by := seen.Parties[0]
		if by.Person != "birgitte" || by.Name != "Birgitte" || by.Role != "manager" || by.OrgName != "Nørrekær Kommune" || by.Login != "password" || !by.At.Equal(w.lab.Clock.Now()) {
			t.Errorf("approved %+v", by)
		}
		if !slices.Equal(w.told, []string{"Nørrekær Kommune settled"}) {
			t.Errorf("told %v", w.told)
		}
		if past := w.history(); len(past) != 2 || past[0].Verb != "approve" || past[0].Role != "manager" {
			t.Errorf("history %+v", past)
		}
		if got := w.letters(); !slices.Contains(got, "anne@example.dk: »Milepælsplan« er godkendt") {
			t.Errorf("letters %q", got)
		}
	})
}

func TestARefusingNounUndoesTheDecision(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		m := w.put(plan())
		w.fails = errors.New("no")
		if err := w.Approve(w.ctx, as("birgitte"), m.ID, m.Hash); err == nil {
			t.Error("it was approved")
		}
		if s := w.find(m); s.State != approval.Waiting || len(w.history()) != 1 {
			t.Errorf("it is %s", s.State)
		}
		w.drain()
		if w.made > 0 {
			t.Error("it was printed")
		}
	})
}

func TestOneOfTwoApproversIsTheOne(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		m := w.put(plan())
		var group sync.WaitGroup
		failed := make([]error, 8)
		for i := range failed {
			group.Go(func() { failed[i] = w.Approve(w.ctx, as([]string{"birgitte", "carl"}[i%2]), m.ID, m.Hash) })
		}
		group.Wait()
		by := string(w.find(m).Parties[0].Person)
		for i, err := range failed {
			won := by == []string{"birgitte", "carl"}[i%2]
			if won != (err == nil) || !won && !fault.Is(err, fault.Conflict) {
				t.Errorf("%d: %v, approved by %s", i, err, by)
			}
		}
		if len(w.told) != 1 || len(w.history()) != 2 {
			t.Errorf("told %v, %d in history", w.told, len(w.history()))
		}
	})
}

func TestEverySignerSignsAndOnceIsEnough(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		m := w.put(agreement())
		if got := w.letters(); len(got) != 2 || got[0] != "astrid@example.dk: »Samarbejdsaftale« venter på din underskrift" {
			t.Errorf("letters %q", got)
		}
		no(t, w.Sign(w.ctx, as("carl"), m.ID, m.Hash), fault.Forbidden, "Dokumentet underskrives af Birgitte (ansvarlig leder) og Astrid (rådgiver).")
		no(t, w.Sign(w.ctx, as("birgitte"), m.ID, ""), fault.Stale, "")
		no(t, w.Approve(w.ctx, as("birgitte"), m.ID, m.Hash), fault.Conflict, "")
		for range 2 {
			if err := w.Sign(w.ctx, as("birgitte"), m.ID, m.Hash); err != nil {
				t.Fatal(err)
			}
		}
		seen := w.find(m)
		if seen.State != approval.Waiting || !seen.Parties[0].Decided || seen.Parties[1].Decided || len(w.told) > 0 || len(w.history()) != 2 {
			t.Fatalf("after one of two: %+v, told %v", seen.Matter, w.told)
		}
		w.lab.Clock.Move(time.Minute)
		if err := w.Sign(w.ctx, as("astrid"), m.ID, m.Hash); err != nil {
			t.Fatal(err)
		}
		if err := w.Sign(w.ctx, as("birgitte"), m.ID, m.Hash); err != nil {
			t.Errorf("signing what one has signed, when all have: %v", err)
		}
		w.wrote("anne@example.dk", "Alle har underskrevet »Samarbejdsaftale« for Nørrekær Kommune.")
		seen = w.find(m)
		if seen.State != approval.Settled || seen.Parties[0].At.Equal(seen.Parties[1].At) || len(w.told) != 1 || len(w.history()) != 3 {
			t.Errorf("after both: %+v, told %v", seen.Matter, w.told)
		}
	})
}

func TestWhoSignsMustHoldTheRole(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		for name, c := range map[string]struct {
			signers []approval.Signer
			says    string
		}{
			"a role without signer": {[]approval.Signer{{Role: "manager", Person: "birgitte"}, {Role: "manager", Person: "carl"}}, "signers: Vælg mindst én, der skal underskrive som Rådgiver."},
			"not in the role":       {[]approval.Signer{{Role: "manager", Person: "kasper"}, {Role: "adviser", Person: "astrid"}}, "Kasper har ikke rollen »Ansvarlig leder«"},
			"no such role":          {[]approval.Signer{{Role: "king", Person: "kasper"}}, "Vælg en rolle på listen."},
			"nobody":                {nil, "Vælg mindst én, der skal underskrive som Ansvarlig leder."},
		} {
			p := agreement()
			p.Signers = c.signers
			_, err := w.try("anne", p)
			if t.Log(name); err == nil {
				t.Error("it was put")
			}
			no(t, err, fault.Invalid, c.says)
		}
		p := agreement()
		p.Roles, p.Signers = []string{"manager"}, []approval.Signer{{Role: "manager", Person: "birgitte"}}
		_, err := w.try("anne", p)
		no(t, err, fault.Invalid, "mindst to personer")
		w.roles["adviser"] = []string{"birgitte"}
		p = agreement()
		p.Signers = []approval.Signer{{Role: "manager", Person: "birgitte"}, {Role: "adviser", Person: "birgitte"}}
		_, err = w.try("anne", p)
		no(t, err, fault.Invalid, "mindst to personer")
	})
}

func TestARoleThatWasTakenSignsNothing(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		m := w.put(agreement())
		w.roles["manager"], w.roles["team"] = []string{"carl"}, []string{"kasper", "birgitte"}
		no(t, w.Sign(w.ctx, as("birgitte"), m.ID, m.Hash), fault.Forbidden, "")
		no(t, w.Sign(w.ctx, as("carl"), m.ID, m.Hash), fault.Forbidden, "")
		w.roles["manager"], w.left = []string{"birgitte", "carl"}, "birgitte"
		no(t, w.Sign(w.ctx, as("birgitte"), m.ID, m.Hash), fault.Forbidden, "")
	})
}

func TestSentBackWithAReason(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		m := w.put(agreement())
		if err := w.Sign(w.ctx, as("astrid"), m.ID, m.Hash); err != nil {
			t.Fatal(err)
		}
		no(t, w.Return(w.ctx, as("birgitte"), m.ID, m.Hash, "  "), fault.Invalid, "reason: Skriv, hvorfor")
		no(t, w.Return(w.ctx, as("birgitte"), m.ID, m.Hash, strings.Repeat("æ", 2001)), fault.Invalid, "højst 2.000")
		no(t, w.Return(w.ctx, as("birgitte"), m.ID, "x", "Nej"), fault.Stale, "")
		no(t, w.Return(w.ctx, as("kasper"), m.ID, m.Hash, "Nej"), fault.Forbidden, "Birgitte")
		no(t, w.Return(w.ctx, as("marie"), m.ID, m.Hash, "Nej"), fault.NotFound, "")
		for range 2 {
			if err := w.Return(w.ctx, as("birgitte"), m.ID, m.Hash, strings.Repeat("æ", 2000)); err != nil {
				t.Fatal(err)
			}
		}
		seen := w.find(m)
		if seen.State != approval.Returned || seen.EndedBy != "Birgitte" || seen.Reason != strings.Repeat("æ", 2000) || !slices.Equal(w.told, []string{"Nørrekær Kommune returned"}) {
			t.Errorf("returned %+v, told %v", seen.Matter, w.told)
		}
		no(t, w.Sign(w.ctx, as("birgitte"), m.ID, m.Hash), fault.Conflict, "Birgitte har sendt dokumentet tilbage.")
		if got := w.letters(); !slices.Contains(got, "anne@example.dk: »Samarbejdsaftale« er sendt tilbage") {
			t.Errorf("letters %q", got)
		}
		w.wrote("anne@example.dk", "Birgitte har sendt »Samarbejdsaftale« for Nørrekær Kommune tilbage.")
		again := agreement()
		again.Version = 2
		w.put(again)
		if err := w.DB.Read(w.ctx, func(tx *db.Tx) error {
			of, err := approval.Of(tx, "form", "f1", "f2")
			if len(of["f1"]) != 2 || of["f1"][0].Version != 2 || of["f1"][1].State != approval.Returned || len(of["f2"]) > 0 {
				t.Errorf("matters of the form %+v", of)
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
	})
}

func TestWithdrawnByWhoPutItOrLeads(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		withdraw := func(by string, id approval.ID) error {
			return w.DB.Write(w.ctx, func(tx *db.Tx) error { return w.Withdraw(tx, as(by), w.subject(as(by)), id) })
		}
		m, err := w.try("kasper", plan())
		if err != nil {
			t.Fatal(err)
		}
		no(t, withdraw("birgitte", m.ID), fault.Forbidden, "Kasper")
		if err := withdraw("anne", m.ID); err != nil {
			t.Errorf("who leads: %v", err)
		}
		no(t, withdraw("anne", m.ID), fault.Conflict, "Anne har trukket dokumentet tilbage.")
		no(t, w.Approve(w.ctx, as("birgitte"), m.ID, m.Hash), fault.Conflict, "trukket")
		if m, err = w.try("kasper", plan()); err != nil {
			t.Fatal(err)
		}
		if err := withdraw("kasper", m.ID); err != nil {
			t.Errorf("who put it: %v", err)
		}
		if s := w.find(m); s.State != approval.Withdrawn || len(w.told) > 0 {
			t.Errorf("withdrawn %+v, told %v", s.Matter, w.told)
		}
	})
}

func TestMinDagAsksAndUrgesAfterFiveDays(t *testing.T) {
	each(t, func(t *testing.T, w *town) {
		p := plan()
		p.Authors = append(p.Authors, "carl")
		w.put(p)
		q := agreement()
		q.NounID = "f2"
		w.put(q)
		rows := func(name string) string {
			var said []string
			if err := w.DB.Read(w.ctx, func(tx *db.Tx) error {
				a, err := w.Day(tx, as(name))
				for _, r := range a.Urgent {
					said = append(said, "urgent "+r.Title)
				}
				for _, r := range a.Coming {
					said = append(said, "coming "+r.Title)
				}
				for _, r := range a.Waiting {
					said = append(said, "waiting "+r.Title)
				}
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return strings.Join(said, "; ")
		}
		for name, want := range map[string]string{
			"birgitte": "coming »Milepælsplan« venter på din godkendelse; coming »Samarbejdsaftale« venter på din underskrift",
			"carl":     "",
			"astrid":   "coming »Samarbejdsaftale« venter på din underskrift",
			"anne":     "waiting »Milepælsplan« venter på ansvarlig leder; waiting »Samarbejdsaftale« venter på Birgitte og Astrid",
			"marie":    "",
		} {
			if got := rows(name); got != want {
				t.Errorf("%s is told %q", name, got)
			}
		}
		w.lab.Clock.Move(5 * 24 * time.Hour)
		if got := rows("astrid"); got != "urgent »Samarbejdsaftale« venter på din underskrift" {
			t.Errorf("after five days %q", got)
		}
	})
}
