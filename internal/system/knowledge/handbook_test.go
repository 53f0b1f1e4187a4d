package knowledge_test

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/testkit/house"
)

// chapter lets Sønderå's project manager write a chapter that the adviser
// approves.
func (s *shelf) chapter(book knowledge.HandbookID, title, words string) knowledge.ChapterID {
	s.t.Helper()
	ctx, writer := s.t.Context(), s.Scope("soenderaa")
	id, err := s.Library.AddChapter(ctx, writer, book, title)
	s.ok(err)
	s.ok(s.Library.Rewrite(ctx, writer, id, title, words, 1))
	s.ok(s.Library.Put(ctx, writer, id))
	s.approve(id)
	return id
}

func (s *shelf) approve(id knowledge.ChapterID) {
	s.t.Helper()
	p, err := s.Library.Leaf(s.t.Context(), s.Scope("raadgiver"), id)
	s.ok(err)
	s.ok(s.Library.Approve(s.t.Context(), s.Scope("raadgiver"), id, p.Version))
}

// P1, P6: the handbook on the child's progression is composed, reviewed by
// four eyes, and published to everybody; editions are frozen, and earlier ones
// stay readable without log-in, saying that there is a newer one.
func TestP6HandbookInFrozenEditions(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		s := enter(t, h)
		s.join()
		ctx, lead, writer := t.Context(), h.Scope("raadgiver"), h.Scope("soenderaa")
		_, err := h.Library.Compose(ctx, writer, reference(s), "Håndbog", "")
		s.is(fault.Forbidden, err)
		book, err := h.Library.Compose(ctx, lead, reference(s), "Progression i hverdagen", "Barnets trivsel og hverdag først.")
		s.ok(err)
		tool, err := h.Library.Write(ctx, s.someone("Vejle"), knowledge.New{Kind: knowledge.Tool, In: reference(s), Content: knowledge.Content{Title: "Ugeskemaet", What: "Fem spørgsmål."}})
		s.ok(err)
		stranger := h.As("")
		at := "/bibliotek/haandbog/" + string(book)
		stranger.Get(at).Is(404) // not published

		first := s.chapter(book, "Trivsel", "Spørg barnet.")
		s.ok(h.Library.TakeIn(ctx, writer, first, tool)) // a change makes a draft of it again
		_, err = h.Library.Publish(ctx, writer, book, "")
		s.is(fault.Forbidden, err)
		p, err := h.Library.Leaf(ctx, lead, first)
		s.ok(err)
		if p.Stage != knowledge.Draft || p.Approved == nil {
			t.Fatalf("after a change the chapter is %s", p.Stage)
		}
		s.is(fault.Conflict, h.Library.Approve(ctx, lead, first, p.Version))
		s.ok(h.Library.Put(ctx, writer, first))
		s.is(fault.Forbidden, h.Library.Approve(ctx, writer, first, p.Version)) // does not lead
		s.is(fault.Stale, h.Library.Approve(ctx, lead, first, p.Version-1))
		s.ok(h.Library.Remark(ctx, lead, first, "Godt."))
		s.approve(first)
		// four eyes: nobody approves what they have saved last
		own, err := h.Library.AddChapter(ctx, lead, book, "Eget")
		s.ok(err)
		s.ok(h.Library.Rewrite(ctx, lead, own, "Eget", "Noget.", 1))
		s.ok(h.Library.Put(ctx, lead, own))
		s.is(fault.Forbidden, h.Library.Approve(ctx, lead, own, 2))

		n, err := h.Library.Publish(ctx, lead, book, "")
		s.ok(err)
		if n != 1 {
			t.Fatalf("edition %d", n)
		}
		_, err = h.Library.Publish(ctx, lead, book, "")
		s.is(fault.Conflict, err) // nothing is new
		page := stranger.Get(at + "/udgaver/1/kapitler/1").Is(200)
		if !strings.Contains(page.Text(), "Spørg barnet.") || !strings.Contains(page.Text(), "Fem spørgsmål.") || strings.Contains(page.Text(), "Noget.") {
			t.Errorf("the chapter says %s", page.Text())
		}

		// the tool and the chapter change; the edition does not
		s.ok(h.Library.Change(ctx, s.someone("Vejle"), tool, knowledge.Edit{Content: knowledge.Content{Title: "Ugeskemaet", What: "Ti spørgsmål."}, Version: 1}))
		p, err = h.Library.Leaf(ctx, writer, first)
		s.ok(err)
		s.ok(h.Library.Rewrite(ctx, writer, first, "Trivsel", "Spørg barnet, og lyt.", p.Version))
		if got := stranger.Get(at + "/udgaver/1/kapitler/1").Is(200).Text(); got != page.Text() {
			t.Errorf("the edition has changed: %s", got)
		}
		s.ok(h.Library.TakeIn(ctx, writer, first, tool)) // the newest version
		s.ok(h.Library.Put(ctx, writer, first))
		s.approve(first)
		s.chapter(book, "Opfølgning", "Følg op.")
		n, err = h.Library.Publish(ctx, lead, book, "Et kapitel mere.")
		s.ok(err)
		if n != 2 {
			t.Fatalf("edition %d", n)
		}
		newest := stranger.Get(at).Is(200).Text()
		for _, want := range []string{"Udgave 2", "Nyt kapitel: Opfølgning", "Ændret: Trivsel", "Et kapitel mere.", "Senest opdateret"} {
			if !strings.Contains(newest, want) {
				t.Errorf("the newest edition does not say %q: %s", want, newest)
			}
		}
		older := stranger.Get(at + "/udgaver/1").Is(200).Text()
		if !strings.Contains(older, "Der er en nyere udgave") || strings.Contains(older, "Opfølgning") {
			t.Errorf("the first edition says %s", older)
		}
		if !strings.Contains(stranger.Get(at+"/udgaver/2/kapitler/1").Is(200).Text(), "Ti spørgsmål.") {
			t.Error("the second edition has the tool in its first version")
		}
		if !strings.Contains(stranger.Get("/bibliotek").Is(200).Text(), "Progression i hverdagen") {
			t.Error("strangers don't find it")
		}
		stranger.Get(at + "/udgaver/3").Is(404)
		stranger.Get(at + "/udgaver/1/kapitler/2").Is(404)
	})
}

// An edition that somebody has tampered with is not shown.
func TestAnEditionThatWasChangedIsNotShown(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	s := enter(t, h)
	issues, err := h.Library.Published(t.Context())
	s.ok(err)
	at := issues[0].Address()
	h.As("").Get(at).Is(200)
	s.ok(h.DB.Write(t.Context(), func(tx *db.Tx) error {
		_, err := tx.Exec(`UPDATE knowledge_edition SET document = REPLACE(document, 'trivsel', 'trivse1')`)
		return err
	}))
	h.As("").Get(at).Is(409)
}

// P6: publication tells everybody in the networks, and makes PDF and DOCX,
// which are kept.
func TestP6PublicationIsToldAndPrinted(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	s := enter(t, h)
	s.join()
	book, err := h.Library.Compose(t.Context(), h.Scope("raadgiver"), reference(s), "Progression i hverdagen", "Barnets trivsel og hverdag først.")
	s.ok(err)
	s.chapter(book, "Trivsel", "## Sådan\n- Spørg barnet.\n- Lyt.")
	_, err = h.Library.Publish(t.Context(), h.Scope("raadgiver"), book, "")
	s.ok(err)
	s.ok(h.Jobs.Drain(t.Context()))
	var told []string
	for _, l := range s.letters("Håndbog: Progression i hverdagen") {
		told = append(told, l.To)
	}
	for _, who := range []string{"metodeansvarlig@noerrekaer.example", "soenderaa@soenderaa.example"} {
		if !slices.Contains(told, who) {
			t.Errorf("%s is not told; %d are", who, len(told))
		}
	}
	slices.Sort(told)
	if all := len(told); len(slices.Compact(told)) != all {
		t.Error("somebody is told twice")
	}
	pdf, err := h.Library.File(t.Context(), book, 1, true)
	s.ok(err)
	word, err := h.Library.File(t.Context(), book, 1, false)
	s.ok(err)
	if !bytes.HasPrefix(pdf.Bytes, []byte("%PDF-")) || len(pdf.Bytes) < 5000 || !bytes.HasPrefix(word.Bytes, []byte("PK")) {
		t.Errorf("files of %d and %d bytes", len(pdf.Bytes), len(word.Bytes))
	}
}

// P6: the letter about an edition reaches all municipalities: in each those who
// are in a network and the managers, or else the staff; each person once.
func TestP6AllMunicipalitiesAreTold(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		s := enter(t, h)
		hire := func(municipality, email string, role access.Role) {
			s.ok(h.DB.Write(t.Context(), func(tx *db.Tx) error {
				found, err := organisation.Find(tx, municipality, []organisation.Kind{organisation.Municipality}, "", 1)
				if err != nil {
					return err
				}
				id, err := organisation.Register(tx, access.Program(), organisation.Person{Name: "Bo Holm", Email: email})
				if err != nil {
					return err
				}
				_, err = organisation.Appoint(tx, access.Program(), organisation.Appointment{Person: id, Organisation: found[0].ID, Role: role, From: tx.Today()})
				return err
			}))
		}
		hire("Læsø", "chef@laesoe.example", access.Manager)
		hire("Læsø", "ansat@laesoe.example", access.Employee)
		hire("Fanø", "ansat@fanoe.example", access.Employee)
		book, err := h.Library.Compose(t.Context(), h.Scope("raadgiver"), reference(s), "Progression i hverdagen", "")
		s.ok(err)
		id, err := h.Library.AddChapter(t.Context(), h.Scope("leder"), book, "Trivsel")
		s.ok(err)
		s.ok(h.Library.Rewrite(t.Context(), h.Scope("leder"), id, "Trivsel", "Spørg barnet.", 1))
		s.ok(h.Library.Put(t.Context(), h.Scope("leder"), id))
		s.approve(id)
		_, err = h.Library.Publish(t.Context(), h.Scope("raadgiver"), book, "")
		s.ok(err)
		s.ok(h.Jobs.Drain(t.Context()))
		told := map[string]int{}
		for _, l := range s.letters("Håndbog: Progression i hverdagen") {
			told[l.To]++
		}
		for _, who := range []string{"chef@laesoe.example", "ansat@fanoe.example", "leder@noerrekaer.example", "metodeansvarlig@noerrekaer.example", "soenderaa@soenderaa.example"} {
			if told[who] != 1 {
				t.Errorf("%s gets %d letters", who, told[who])
			}
		}
		for who, n := range told {
			if n > 1 || who == "ansat@laesoe.example" {
				t.Errorf("%s gets %d letters", who, n)
			}
		}
		all := map[organisation.ID]bool{} // the municipalities where somebody works
		s.ok(h.DB.Read(t.Context(), func(tx *db.Tx) error {
			list, err := organisation.Find(tx, "", []organisation.Kind{organisation.Municipality}, "", 500)
			for _, o := range list {
				people, err := organisation.PeopleIn(tx, o.ID, tx.Today())
				if err != nil {
					return err
				}
				all[o.ID] = slices.ContainsFunc(people, func(m organisation.Member) bool { return m.Email != "" && m.Appointment.Role != access.Volunteer })
			}
			return err
		}))
		maps.DeleteFunc(all, func(_ organisation.ID, works bool) bool { return !works })
		b, err := h.Library.Book(t.Context(), h.Scope("raadgiver"), book)
		s.ok(err)
		if b.Editions[0].Told != len(all) || len(all) < 13 {
			t.Errorf("%d of %d municipalities are told", b.Editions[0].Told, len(all))
		}
	})
}

// The workshop is the network's own.
func TestTheWorkshopIsTheNetworksOwn(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	s := enter(t, h)
	s.join()
	issues, err := h.Library.Published(t.Context())
	s.ok(err)
	for _, who := range []string{"metodeansvarlig", "borger", "konsulent", "admin"} {
		_, err := h.Library.Book(t.Context(), h.Scope(who), issues[0].ID)
		s.is(fault.NotFound, err)
	}
	b, err := h.Library.Book(t.Context(), h.Scope("soenderaa"), issues[0].ID)
	s.ok(err)
	if b.MayDecide || !b.MayWrite {
		t.Errorf("a member may %+v", b)
	}
	_, err = h.Library.Leaf(t.Context(), h.Scope("metodeansvarlig"), b.Chapters[0].ID)
	s.is(fault.NotFound, err)
	_, err = h.Library.AddChapter(t.Context(), h.Scope("soenderaa"), b.ID, "Borgeren 710203-1234")
	s.is(fault.Invalid, err)
}
