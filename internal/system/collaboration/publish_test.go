package collaboration_test

import (
	"strings"
	"testing"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/collaboration"
	"tovholder/internal/testkit/fake"
)

// first is what the letter about the first edition is about.
const first = "Overordnet ramme for " + name + " er offentliggjort"

// M10: what is published is what the steering group has approved, and never what
// is drafted.
func TestM10ADraftIsNotPublished(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		publish := func(version int64) error {
			_, err := w.Frameworks.Publish(w.ctx, w.Scope(manager), w.ref, []string{"maalgruppe"}, "", version)
			return err
		}
		w.wants(publish(0), fault.Conflict)
		id := w.draft(w.ref, manager, "")
		w.wants(publish(0), fault.Conflict)
		w.must(w.Forms.Send(w.ctx, w.Scope(manager), id, w.document(id, manager).Revision, nil))
		w.wants(publish(0), fault.Conflict)
		if d, err := w.Frameworks.Draft(w.ctx, w.Scope(manager), w.ref); err != nil || d.Framework != nil || len(d.Parts) != 0 {
			t.Errorf("%+v, %v", d, err)
		}
		waits := w.document(id, manager).Decision
		w.must(w.Approvals.Approve(w.ctx, w.Scope(board), waits.ID, waits.Hash))
		f := w.now()
		if f == nil || f.Approved != 1 || f.ApprovedOn != w.today() || f.NextOn != w.today().AddDays(renewal) || f.Keeper != w.person(manager) || f.Edition != 0 || f.Public() {
			t.Fatalf("%+v", f)
		}
		for _, scope := range []access.Scope{{}, w.Scope(neighbour), w.Scope(partner), w.Scope(manager)} {
			if _, err := w.Frameworks.Read(w.ctx, scope, f.Slug, 0); !fault.Is(err, fault.NotFound) {
				t.Errorf("%s reads it before it is published: %v", scope.Name, err)
			}
		}
		w.must(publish(f.Version))
		if l := w.listed(access.Scope{}); l == nil || l.Slug != f.Slug || l.Mine || l.KeeperName != "" || l.Since != w.today() || l.Label.Name != name {
			t.Errorf("%+v", l)
		}
		if l := w.listed(w.Scope(partner)); l == nil || !l.Mine || l.KeeperName == "" {
			t.Errorf("%+v", l)
		}

		// what is drafted anew is not read by anybody, nor published
		w.doc = id
		w.must(w.Forms.Revise(w.ctx, w.Scope(manager), id))
		w.write(id, manager, w.edits(w.document(id, manager), map[string]string{"alder": "Kun kladde"}))
		w.must(publish(w.now().Version))
		for _, scope := range []access.Scope{{}, w.Scope(partner)} {
			if r := w.read(scope, 0); strings.Contains(all(r.Edition), "Kun kladde") || r.Edition.Approved != 1 {
				t.Error("what is only drafted is published")
			}
		}
	})
}

// M9, M10: partners are told of an edition by letter, each once, with what the
// publisher says is new; who publishes is not.
func TestM10PublishingTellsThePartnersOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.framework()
		if d, err := w.Frameworks.Draft(w.ctx, w.Scope(manager), w.ref); err != nil || d.Partners != 4 || len(d.Parts) < 10 {
			t.Errorf("%d are told of %d parts: %v", d.Partners, len(d.Parts), err)
		}
		f := w.publish()
		told := []string{member, board, coordinator, partner}
		for _, who := range told {
			got := w.letters(emails[who], first)
			if len(got) != 1 || !strings.Contains(got[0].Text, f.Address()) || !strings.Contains(got[0].Text, "Tolke er nævnt.") {
				t.Errorf("%s: %+v", who, got)
			}
		}
		if n := len(w.letters(emails[manager], first)) + len(w.letters(emails[adviser], first)); n != 0 {
			t.Errorf("%d letters to the publisher and to the agency", n)
		}
		o := w.overview(manager)
		if len(o.Receipts) != len(told) || o.Read() != 0 || o.Newest.Words != "Tolke er nævnt." || o.Newest.By != w.Scope(manager).Name {
			t.Errorf("%+v %+v", o.Receipts, o.Newest)
		}
		for _, r := range o.Receipts {
			if !r.ToldAt.Equal(w.Clock.Now()) || r.Organisation == "" {
				t.Errorf("%+v", r)
			}
		}

		// the next version is told of once more, in words of its own
		w.renew(map[string]string{"tolk": "Også i weekenden."})
		if r := w.read(w.Scope(partner), 0); r.Edition.Approved != 1 {
			t.Error("a version is read that has not been published")
		}
		w.publish()
		for _, who := range told {
			if got := w.letters(emails[who], first); len(got) != 2 || !strings.HasSuffix(got[1].Subject, " i en ny udgave") || strings.HasSuffix(got[0].Subject, " i en ny udgave") {
				t.Errorf("%s: %+v", who, got)
			}
		}
	})
}

// M10: the same version again changes who reads it, and writes to nobody.
func TestM10TheSameVersionOnlyChangesWhoReads(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.framework()
		w.publish("maalgruppe")
		before := len(w.letters(emails[partner], "Overordnet ramme"))
		w.must(w.Frameworks.Acknowledge(w.ctx, w.Scope(partner), w.now().Slug, 1))
		f := w.publish("maalgruppe", "kommunikation")
		if after := len(w.letters(emails[partner], "Overordnet ramme")); after != before || f.Edition != 1 {
			t.Errorf("%d letters, edition %d", after-before, f.Edition)
		}
		if r := w.read(access.Scope{}, 0); len(r.Edition.Parts) != 2 || len(r.Editions) != 1 {
			t.Errorf("%d parts of %d editions", len(r.Edition.Parts), len(r.Editions))
		}
		if o := w.overview(manager); o.Read() != 1 || len(o.Receipts) != 4 {
			t.Errorf("the receipts are %+v", o.Receipts)
		}
		if d, err := w.Frameworks.Draft(w.ctx, w.Scope(manager), w.ref); err != nil || !d.Parts[0].Public || d.Parts[1].Public {
			t.Errorf("what was public is not proposed again: %v", err)
		}
	})
}

// M10: a stale version is refused, and so are parts that there are not and words
// with a personal number.
func TestM10AStaleVersionIsRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		seen := w.framework().Version
		publish := func(version int64, words string, public ...string) error {
			_, err := w.Frameworks.Publish(w.ctx, w.Scope(manager), w.ref, public, words, version)
			return err
		}
		w.wants(publish(seen, "", "ukendt"), fault.Invalid, "public")
		w.wants(publish(seen, "Ring til 010190-1234"), fault.Invalid, "words")
		w.wants(publish(seen, strings.Repeat("æ", collaboration.LongestWords+1)), fault.Invalid, "words")
		w.must(publish(seen, ""))
		w.wants(publish(seen, ""), fault.Stale)
		w.wants(w.Frameworks.Withdraw(w.ctx, w.Scope(manager), w.ref, seen), fault.Stale)
		w.wants(w.Frameworks.Entrust(w.ctx, w.Scope(manager), w.ref, w.person(member), seen), fault.Stale)
		seen = w.now().Version
		w.renew(map[string]string{"tolk": "Også i weekenden."}) // meanwhile
		w.wants(publish(seen, ""), fault.Stale)
		if f := w.now(); f.Edition != 1 || f.Approved != 2 || f.Keeper != w.person(manager) {
			t.Errorf("%+v", f)
		}
	})
}

// M10: publishing is for those who lead for the municipality.
func TestM10OnlyTheHostsLeadersPublish(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		version := w.framework().Version
		for who, kind := range map[string]fault.Kind{
			partner: fault.Forbidden, member: fault.Forbidden, board: fault.Forbidden, coordinator: fault.Forbidden, adviser: fault.Forbidden, neighbour: fault.NotFound,
		} {
			scope := w.Scope(who)
			_, err := w.Frameworks.Publish(w.ctx, scope, w.ref, nil, "", version)
			w.wants(err, kind)
			_, err = w.Frameworks.Draft(w.ctx, scope, w.ref)
			w.wants(err, kind)
			w.wants(w.Frameworks.MayPublish(w.ctx, scope, w.ref), kind)
			w.wants(w.Frameworks.Withdraw(w.ctx, scope, w.ref, version), kind)
			w.wants(w.Frameworks.Entrust(w.ctx, scope, w.ref, w.person(board), version), kind)
			w.wants(w.Frameworks.Begin(w.ctx, scope, w.ref, "maaling-1", w.today().AddDays(14)), kind)
		}
		if f := w.now(); f.Version != version || f.Edition != 0 || len(w.letters(emails[partner], "Overordnet ramme for")) != 0 {
			t.Errorf("%+v", f)
		}
		if _, err := w.Frameworks.Publish(w.ctx, w.Scope("leder"), w.ref, nil, "", version); err != nil {
			t.Errorf("a manager of the municipality: %v", err)
		}
	})
}

// M10: everybody reads the parts that are for everybody, and not a word of the
// others; nobody reads anything when there are none, or when it is withdrawn.
func TestM10StrangersReadPublicPartsAlone(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.framework()
		w.publish()
		stranger := access.Scope{}
		slug := w.now().Slug
		unread := func(when string) {
			t.Helper()
			for _, scope := range []access.Scope{stranger, w.Scope(neighbour)} {
				if _, err := w.Frameworks.Read(w.ctx, scope, slug, 0); !fault.Is(err, fault.NotFound) {
					t.Errorf("%s %q reads: %v", when, scope.Name, err)
				}
				if l := w.listed(scope); l != nil {
					t.Errorf("%s %q finds it", when, scope.Name)
				}
			}
			if r := w.read(w.Scope(partner), 0); len(r.Edition.Parts) < 10 || r.Hidden != 0 {
				t.Errorf("%s a partner reads %d parts", when, len(r.Edition.Parts))
			}
		}
		unread("while no part is for everybody")

		w.publish("maalgruppe", "kommunikation")
		whole := w.read(w.Scope(adviser), 0)
		for _, scope := range []access.Scope{stranger, w.Scope(neighbour)} {
			r := w.read(scope, 0)
			if len(r.Edition.Parts) != 2 || r.Hidden != len(whole.Edition.Parts)-2 || r.Member != nil || r.Receipt != nil || r.Acknowledges() {
				t.Errorf("%q reads %d parts, %d hidden", scope.Name, len(r.Edition.Parts), r.Hidden)
			}
			if !strings.Contains(all(r), says("alder")) || !strings.Contains(all(r), says("tolk")) {
				t.Error("what is for everybody is not read")
			}
			kept := closed(whole.Edition)
			if len(kept) < 20 {
				t.Fatalf("only %d strings are kept for partners", len(kept))
			}
			for _, words := range kept {
				if strings.Contains(all(r), words) {
					t.Errorf("%q reads %q", scope.Name, words)
				}
			}
			for _, name := range []string{w.Scope(manager).Name, "Tolke er nævnt."} {
				if strings.Contains(all(r), name) {
					t.Errorf("%q reads %q", scope.Name, name)
				}
			}
		}

		w.must(w.Frameworks.Withdraw(w.ctx, w.Scope(manager), w.ref, w.now().Version))
		unread("after it was withdrawn")
		w.wants(w.Frameworks.Withdraw(w.ctx, w.Scope(manager), w.ref, w.now().Version), fault.Conflict)
		w.publish("maalgruppe")
		if r := w.read(stranger, 0); len(r.Edition.Parts) != 1 {
			t.Errorf("published again, %d parts are read", len(r.Edition.Parts))
		}
	})
}

// M10: in a part that is for everybody strangers read nothing of what is filled in
// with people, in no edition.
func TestM10StrangersReadNoNames(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.kept("@" + string(w.person(member)))
		w.publish("udbredelse")
		w.renew(map[string]string{"naeste-opdatering-ved": "@" + string(w.person(board))})
		w.publish("udbredelse")
		for number, who := range map[int]string{1: member, 2: board} {
			named := w.Scope(who).Name
			if r := w.read(w.Scope(partner), number); !strings.Contains(words(r.Edition, "udbredelse"), named) {
				t.Errorf("a partner does not read who is responsible in edition %d", number)
			}
			said := words(w.read(access.Scope{}, number).Edition, "udbredelse")
			if strings.Contains(said, named) || !strings.Contains(said, says("besked-om-opdatering")) {
				t.Errorf("of edition %d a stranger reads\n%s", number, said)
			}
		}
	})
}

// closed is every string in the parts that are for partners alone, but for
// those that stand in a public part too, and words that are no content: those
// of fewer than four letters.
func closed(e *collaboration.Edition) (kept []string) {
	var open strings.Builder
	for _, p := range e.Parts {
		if p.Public {
			open.WriteString(all(p))
		}
	}
	for _, p := range e.Parts {
		if p.Public {
			continue
		}
		for line := range strings.SplitSeq(paper.Plain(p.Blocks.Da)+"\n"+paper.Plain(p.Blocks.En)+"\n"+p.Name.Da+"\n"+p.Name.En, "\n") {
			for _, words := range append(strings.Split(line, " · "), line) {
				if len([]rune(words)) > 3 && !strings.Contains(open.String(), words) {
					kept = append(kept, words)
				}
			}
		}
	}
	return kept
}

// M10: a part that is for partners in the newest edition is so in the earlier
// ones, and one that was for partners then is not opened afterwards.
func TestM10APartThatIsClosedIsClosedInEarlierEditions(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.framework()
		w.publish("maalgruppe", "kommunikation")
		w.renew(map[string]string{"alder": "Fra 16 år."})
		w.publish("maalgruppe", "planer")
		first := w.read(access.Scope{}, 1)
		if len(first.Edition.Parts) != 1 || first.Edition.Parts[0].ID != "maalgruppe" || strings.Contains(all(first), says("tolk")) || strings.Contains(all(first), says("redskaber")) {
			t.Errorf("%s", all(first.Edition))
		}
		if member := w.read(w.Scope(partner), 1); len(member.Edition.Parts) < 10 || words(member.Edition, "kommunikation") == "" {
			t.Error("a partner does not read the first edition whole")
		}
		w.publish("planer") // the same version
		if first := w.read(access.Scope{}, 1); len(first.Edition.Parts) != 0 || strings.Contains(all(first), says("alder")) {
			t.Errorf("%s", all(first.Edition))
		}
		w.publish()
		if _, err := w.Frameworks.Read(w.ctx, access.Scope{}, w.now().Slug, 1); !fault.Is(err, fault.NotFound) {
			t.Errorf("the first edition is read after the newest was closed: %v", err)
		}
	})
}

// M10: an earlier edition reads as it read then, word by word.
func TestM10EarlierEditionsReadAsTheyDid(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.framework()
		w.publish("maalgruppe", "kommunikation")
		stranger, mine := w.read(access.Scope{}, 0), w.read(w.Scope(partner), 0)
		w.Pass(150)
		w.renew(map[string]string{"alder": "Fra 16 år.", "tolk": "Også i weekenden.", "redskaber": "Netværkskort."})
		w.publish("maalgruppe", "kommunikation", "planer")
		for who, before := range map[*collaboration.Reading]*access.Scope{&stranger: {}, &mine: new(w.Scope(partner))} {
			again := w.read(*before, 1)
			if all(again.Edition) != all(who.Edition) {
				t.Errorf("%s\nwas\n%s", all(again.Edition), all(who.Edition))
			}
			if again.Newest() || again.Acknowledges() || len(again.Editions) != 2 || again.Editions[0].Number != 2 {
				t.Errorf("%+v", again.Editions)
			}
			now := w.read(*before, 2)
			if !strings.Contains(words(now.Edition, "kommunikation"), "Også i weekenden.") || strings.Contains(words(again.Edition, "kommunikation"), "weekenden") || !now.Newest() {
				t.Error("the second edition is not what was approved")
			}
		}
		for _, number := range []int{3, -1} {
			if _, err := w.Frameworks.Read(w.ctx, w.Scope(partner), w.now().Slug, number); !fault.Is(err, fault.NotFound) {
				t.Errorf("edition %d: %v", number, err)
			}
		}
	})
}

// M10: partners say that they have read it; once, and of the newest edition.
func TestM10AcknowledgingCountsOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.framework()
		slug := w.publish("maalgruppe").Slug
		acknowledge := func(who string, number int) error {
			return w.Frameworks.Acknowledge(w.ctx, w.Scope(who), slug, number)
		}
		if _, ok := row(w.agenda(partner).Coming, "Læs den nyeste udgave"); !ok {
			t.Error("a partner's day does not say that there is something to read")
		}
		if r := w.read(w.Scope(partner), 0); !r.Acknowledges() {
			t.Error("a partner is not asked")
		}
		w.must(acknowledge(partner, 1))
		first := w.read(w.Scope(partner), 0)
		if !first.Receipt.ReadAt.Equal(w.Clock.Now()) || first.Acknowledges() {
			t.Errorf("%+v", first.Receipt)
		}
		if a := w.agenda(partner); len(a.Coming) != 0 {
			t.Errorf("it is asked for still: %+v", a.Coming)
		}
		history := w.changes("read")
		w.Pass(1)
		w.must(acknowledge(partner, 1))
		if again := w.read(w.Scope(partner), 0); *again.Receipt != *first.Receipt || w.overview(manager).Read() != 1 || w.changes("read") != history || history != 1 {
			t.Errorf("a second time: %+v", again.Receipt)
		}
		w.wants(acknowledge(adviser, 1), fault.Forbidden)
		w.wants(acknowledge(neighbour, 1), fault.Forbidden) // who reads what is for everybody
		w.wants(w.Frameworks.Acknowledge(w.ctx, access.Scope{}, slug, 1), fault.Forbidden)
		w.wants(w.Frameworks.Acknowledge(w.ctx, w.Scope(partner), "ukendt", 1), fault.NotFound)
		w.must(acknowledge("leder", 1)) // of the hosts, and not told
		if o := w.overview(manager); o.Read() != 2 || len(o.Receipts) != 5 {
			t.Errorf("%+v", o.Receipts)
		}

		// who saw the first edition has not read the second
		w.renew(map[string]string{"tolk": "Også i weekenden."})
		w.publish("maalgruppe")
		w.wants(acknowledge(coordinator, 1), fault.Stale)
		if o := w.overview(manager); o.Read() != 0 || len(o.Receipts) != 4 {
			t.Errorf("%+v", o.Receipts)
		}
		w.must(acknowledge(coordinator, 2))
		w.publish()
		w.wants(acknowledge(neighbour, 2), fault.NotFound)
	})
}

// M10: those who steer see who has read; the others don't.
func TestM10TheSteeringGroupSeesWhoHasRead(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.framework()
		w.publish()
		w.must(w.Frameworks.Acknowledge(w.ctx, w.Scope(coordinator), w.now().Slug, 1))
		for _, who := range []string{board, manager, member, "leder"} {
			o := w.overview(who)
			if len(o.Receipts) != 4 || o.Read() != 1 || !o.Receipts[0].ReadAt.IsZero() || o.Receipts[3].Name != w.Scope(coordinator).Name {
				t.Errorf("%s sees %+v", who, o.Receipts)
			}
		}
		for _, who := range []string{partner, coordinator, adviser} {
			if o := w.overview(who); o.Receipts != nil || o.Framework == nil {
				t.Errorf("%s sees %+v", who, o.Receipts)
			}
		}
		if _, err := w.Frameworks.Overview(w.ctx, w.Scope(neighbour), w.ref); !fault.Is(err, fault.NotFound) {
			t.Errorf("a neighbour: %v", err)
		}
	})
}

// M10: Min dag of who publishes says when a version is approved and not
// published.
func TestM10WhatIsApprovedIsToBePublished(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		has := func(who string) bool {
			_, ok := row(w.agenda(who).Coming, "godkendt, men ikke offentliggjort")
			return ok
		}
		w.framework()
		if !has(manager) || has(board) || has(partner) || has(adviser) {
			t.Error("the wrong ones are told")
		}
		w.publish()
		if has(manager) {
			t.Error("it is published")
		}
		w.renew(map[string]string{"tolk": "Også i weekenden."})
		if !has(manager) {
			t.Error("the second version is not published")
		}
	})
}

// changes is how many changes of a framework of a kind there are in history.
func (w *world) changes(verb string) (n int) {
	w.t.Helper()
	w.must(w.DB.Read(w.ctx, func(tx *db.Tx) error {
		past, err := audit.Between(tx, w.ref.Kind, w.ref.ID, collaboration.Noun, fake.Start().Add(-1), tx.Now().Add(1))
		for _, p := range past {
			if p.Verb == verb {
				n++
			}
		}
		return err
	}))
	return n
}
