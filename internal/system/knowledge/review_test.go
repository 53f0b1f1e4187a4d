package knowledge_test

import (
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/demo"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

// someone is somebody of a municipality in the reference network.
func (s *shelf) someone(municipality string) access.Scope {
	s.t.Helper()
	m := s.Member(s.Network(demo.NetworkReference), municipality)
	held := m.Holders("noegleperson", calendar.Of(s.Clock.Now()))
	if len(held) == 0 {
		s.t.Fatalf("nobody of %s", municipality)
	}
	g := held[0]
	return access.Scope{Account: "a", Person: string(g.Person), Name: g.Name, Holdings: []access.Holding{{Organisation: string(m.Organisation), OrganisationName: m.Name, Role: access.Employee}}}
}

// letters are what has been sent with a subject that begins so.
func (s *shelf) letters(begins string) (all []mail.Letter) {
	s.t.Helper()
	s.ok(s.DB.Read(s.t.Context(), func(tx *db.Tx) error {
		list, err := mail.Outbox(tx, 2000)
		for _, l := range list {
			if strings.HasPrefix(l.Subject, begins) {
				all = append(all, l)
			}
		}
		return err
	}))
	return all
}

// about are the letters that link to an item.
func about(all []mail.Letter, id knowledge.ID) (some []mail.Letter) {
	for _, l := range all {
		if strings.Contains(l.Text, string(id)) {
			some = append(some, l)
		}
	}
	return some
}

func reference(s *shelf) subject.Ref {
	return subject.Ref{Kind: network.Kind, ID: string(s.Network(demo.NetworkReference).ID)}
}

// P2: a tool of a partner is reviewed by the reference municipalities, one
// answer each until the due day, and what came of it stands on the tool.
func TestP2ToolsAreReviewedByReferenceMunicipalities(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		s := enter(t, h)
		s.join()
		owner, today := s.someone("Vejle"), calendar.Of(h.Clock.Now())
		id, err := h.Library.Write(t.Context(), owner, knowledge.New{Kind: knowledge.Tool, In: reference(s), Content: knowledge.Content{Title: "Ugeskemaet", What: "Et skema."}})
		s.ok(err)
		before := len(s.letters("Et redskab venter"))
		_, err = h.Library.AskReview(t.Context(), h.Scope("soenderaa"), id, today.AddDays(10))
		s.is(fault.Forbidden, err)
		_, err = h.Library.AskReview(t.Context(), owner, id, today)
		s.is(fault.Invalid, err)
		review, err := h.Library.AskReview(t.Context(), owner, id, today.AddDays(10))
		s.ok(err)
		_, err = h.Library.AskReview(t.Context(), owner, id, today.AddDays(20))
		s.is(fault.Conflict, err)
		if sent := len(s.letters("Et redskab venter")) - before; sent < 7 {
			t.Errorf("%d letters to seven municipalities", sent)
		}

		seen, err := h.Library.Review(t.Context(), h.Scope("soenderaa"), review)
		s.ok(err)
		if len(seen.Responses) != 7 || seen.Own == nil || !seen.MayAnswer || seen.MaySettle {
			t.Fatalf("Sønderå sees %d asked, own %v", len(seen.Responses), seen.Own)
		}
		for _, x := range seen.Responses {
			if x.OrgName == "Vejle Kommune" || x.OrgName == "Kolding Kommune" {
				t.Errorf("%s, which is a partner, is asked", x.OrgName)
			}
		}
		colleague := s.Member(s.Network(demo.NetworkReference), "Sønderå").Holders("noegleperson", today)[1]
		second := h.Scope("soenderaa")
		second.Person, second.Name = string(colleague.Person), colleague.Name
		respond := func(who access.Scope, v knowledge.Verdict, changes string, seen int64) error {
			return h.Library.Respond(t.Context(), who, review, knowledge.Reply{Verdict: v, Changes: changes, Seen: seen})
		}
		s.is(fault.Forbidden, respond(owner, knowledge.Works, "", 0))
		s.is(fault.NotFound, respond(h.Scope("metodeansvarlig"), knowledge.Works, "", 0))
		s.is(fault.Invalid, respond(h.Scope("soenderaa"), knowledge.WorksIf, "", 0))
		s.is(fault.Invalid, respond(h.Scope("soenderaa"), knowledge.WorksNot, "Spørg 710203-1234.", 0))
		s.ok(respond(h.Scope("soenderaa"), knowledge.WorksNot, "Det er for langt.", 0))
		s.is(fault.Stale, respond(second, knowledge.Works, "", 0)) // a colleague was first
		s.ok(respond(h.Scope("soenderaa"), knowledge.WorksIf, "Gør det kortere.", 1))
		s.ok(respond(s.someone("Aalborg"), knowledge.Works, "", 0))

		of := h.Organisation("Sønderå").ID
		settle := func(who access.Scope, org organisation.ID, o knowledge.Outcome, reason string, version int64) error {
			return h.Library.Settle(t.Context(), who, review, org, knowledge.Settlement{Outcome: o, Reason: reason, Version: version})
		}
		s.is(fault.Forbidden, settle(h.Scope("soenderaa"), of, knowledge.Taken, "Ja.", 1))
		s.is(fault.Invalid, settle(owner, of, knowledge.Taken, "Kortere nu.", 2)) // there is no such version yet
		s.is(fault.Invalid, settle(owner, of, knowledge.Not, "", 0))
		s.is(fault.NotFound, settle(owner, h.Organisation("Randers").ID, knowledge.Not, "Har ikke svaret.", 0))
		s.ok(settle(owner, of, knowledge.Taken, "Kortere nu.", 1))
		s.ok(settle(owner, "", knowledge.Partly, "Vi har gjort det kortere.", 1))

		// after the due day the answers stand
		h.Clock.Set(today.AddDays(11).At(9, 0))
		s.is(fault.Conflict, respond(s.someone("Odense"), knowledge.Works, "", 0))
		page := h.As("raadgiver").Get("/bibliotek/poster/" + string(id)).Is(200)
		for _, want := range []string{"Vurderet af 2 af 7 kommuner", "1 siger ja, 1 ja med ændringer, 0 nej", "Delvist taget med, version 1", "Vi har gjort det kortere."} {
			if !strings.Contains(page.Text(), want) {
				t.Errorf("the tool does not say %q: %s", want, page.Text())
			}
		}
		h.As("raadgiver").Get("/bibliotek/vurderinger/" + string(review)).Is(200)
		h.As("metodeansvarlig").Get("/bibliotek/vurderinger/" + string(review)).Is(404)
	})
}

// Who has not answered is reminded once, shortly before the due day; who has
// is left alone.
func TestReviewersAreRemindedOnce(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{Blank: true})
	s := enter(t, h)
	s.join()
	owner, today := s.someone("Vejle"), calendar.Of(h.Clock.Now())
	id, err := h.Library.Write(t.Context(), owner, knowledge.New{Kind: knowledge.Tool, In: reference(s), Content: knowledge.Content{Title: "Ugeskemaet", What: "Et skema."}})
	s.ok(err)
	review, err := h.Library.AskReview(t.Context(), owner, id, today.AddDays(30))
	s.ok(err)
	s.ok(h.Library.Respond(t.Context(), h.Scope("soenderaa"), review, knowledge.Reply{Verdict: knowledge.Works}))
	mine := func() (all []mail.Letter) {
		for _, l := range s.letters("Husk jeres vurdering") {
			if strings.Contains(l.Text, string(review)) {
				all = append(all, l)
			}
		}
		return all
	}
	s.ok(h.Library.Remind(t.Context()))
	if n := len(mine()); n > 0 {
		t.Fatalf("%d letters a month ahead", n)
	}
	h.Clock.Set(today.AddDays(28).At(9, 0))
	s.ok(h.Library.Remind(t.Context()))
	first := len(mine())
	s.ok(h.Library.Remind(t.Context()))
	if first == 0 || len(mine()) != first {
		t.Errorf("%d letters, then %d", first, len(mine()))
	}
	for _, l := range mine() {
		if strings.Contains(l.To, "soenderaa") {
			t.Errorf("who has answered is reminded: %s", l.To)
		}
	}
}

// N4: members ask and answer one another; who follows is told that something
// waits, and not what.
func TestN4QuestionsAndAnswers(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		s := enter(t, h)
		s.ok(h.Library.FollowNetwork(t.Context(), h.Scope("metodeansvarlig"), s.in, true))
		ask := knowledge.New{Kind: knowledge.Question, In: s.in, Content: knowledge.Content{Title: "Hvem betaler flyttebilen?", What: "Vi mangler en aftale."}}
		id, err := h.Library.Write(t.Context(), h.Scope("implementering"), ask)
		s.ok(err)
		told := about(s.letters("Der er et nyt spørgsmål"), id)
		if len(told) != 1 || !strings.HasPrefix(told[0].To, "metodeansvarlig@") || strings.Contains(told[0].Text, "flyttebil") {
			t.Errorf("letters: %+v", told)
		}
		s.is(fault.NotFound, h.Library.AnswerTo(t.Context(), h.Scope("soenderaa"), id, "Os.", ""))
		s.is(fault.Invalid, h.Library.AnswerTo(t.Context(), h.Scope("metodeansvarlig"), id, "Spørg 710203-1234.", ""))
		s.ok(h.Library.AnswerTo(t.Context(), h.Scope("metodeansvarlig"), id, "Kommunen, efter serviceloven.", "én gang"))
		s.ok(h.Library.AnswerTo(t.Context(), h.Scope("metodeansvarlig"), id, "Kommunen, efter serviceloven.", "én gang"))
		if told := about(s.letters("Der er et nyt svar"), id); len(told) != 1 || !strings.HasPrefix(told[0].To, "implementering@") {
			t.Errorf("letters: %+v", told)
		}
		talk, err := h.Library.Talk(t.Context(), h.Scope("implementering"), id)
		s.ok(err)
		if len(talk.Answers) != 1 || !talk.MayAccept {
			t.Fatalf("%d answers", len(talk.Answers))
		}
		answer := talk.Answers[0].ID
		s.is(fault.Forbidden, h.Library.Accept(t.Context(), h.Scope("raadgiver"), id, answer, true))
		s.is(fault.Forbidden, h.Library.Helpful(t.Context(), h.Scope("metodeansvarlig"), id, answer, true))
		s.ok(h.Library.Helpful(t.Context(), h.Scope("raadgiver"), id, answer, true))
		s.ok(h.Library.Accept(t.Context(), h.Scope("implementering"), id, answer, true))
		draft, err := h.Library.Draft(t.Context(), h.Scope("implementering"), id, answer)
		s.ok(err)
		entry, err := h.Library.Write(t.Context(), h.Scope("implementering"), draft)
		s.ok(err)
		talk, err = h.Library.Talk(t.Context(), h.Scope("raadgiver"), id)
		s.ok(err)
		if talk.State != knowledge.Answered || talk.Answers[0].Helpful != 1 || !talk.Answers[0].Accepted || len(talk.Entries) != 1 || talk.Entries[0].ID != entry {
			t.Errorf("the question is %s with %+v and %d entries", talk.State, talk.Answers, len(talk.Entries))
		}
	})
}

// What waits for a person stands on Min dag: a review of the municipality's, a
// question without an answer, a chapter to read.
func TestTheLibraryOnMinDag(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	s := enter(t, h)
	s.join()
	owner := s.someone("Vejle")
	id, err := h.Library.Write(t.Context(), owner, knowledge.New{Kind: knowledge.Tool, In: reference(s), Content: knowledge.Content{Title: "Ugeskemaet", What: "Et skema."}})
	s.ok(err)
	_, err = h.Library.AskReview(t.Context(), owner, id, calendar.Of(h.Clock.Now()).AddDays(9))
	s.ok(err)
	page := h.As("soenderaa").Get("/").Is(200)
	for _, want := range []string{"Vurdér »Ugeskemaet«", "Læs kapitlet »Når flere arbejder sammen om barnet« igennem"} {
		if !strings.Contains(page.Text(), want) {
			t.Errorf("Min dag does not say %q", want)
		}
	}
	if text := h.As("metodeansvarlig").Get("/").Is(200).Text(); !strings.Contains(text, "Kan du svare? »Hvem er med") || strings.Contains(text, "Vurdér »") {
		t.Errorf("Min dag says %s", text)
	}
	if err := h.DB.Read(t.Context(), func(tx *db.Tx) error {
		agenda, err := h.Library.Day(tx, h.Scope("borger"))
		if len(agenda.Coming)+len(agenda.Waiting)+len(agenda.Urgent) > 0 {
			t.Errorf("the citizen is told %+v", agenda)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
}
