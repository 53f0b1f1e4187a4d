package survey_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// world is a taskforce course with somebody on each side.
type world struct {
	*house.House
	t       *testing.T
	ctx     context.Context
	ref     subject.Ref
	adviser access.Scope
	manager access.Scope
}

func each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := &world{House: h, t: t, ctx: context.Background(), adviser: h.Scope("raadgiver"), manager: h.Scope("projektleder")}
		id := h.Start(house.Taskforce, h.Organisation("Nørrekær").ID, "start", house.Day(2027, 1, 4))
		w.must(h.Courses.Give(w.ctx, w.adviser, id, course.Gift{Role: "projektleder", Person: organisation.PersonID(w.manager.Person)}))
		w.ref = subject.Ref{Kind: course.Kind, ID: string(id)}
		test(t, w)
	})
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) wants(err error, kind fault.Kind, field string) {
	w.t.Helper()
	f, ok := errors.AsType[*fault.Error](err)
	if !ok || f.Kind != kind {
		w.t.Errorf("got %v, want kind %v", err, kind)
		return
	}
	for _, one := range f.Fields {
		if one.Name == field {
			return
		}
	}
	if field != "" {
		w.t.Errorf("%v does not name %s", err, field)
	}
}

// begin opens the questionnaire for staff, kept by the authorities.
func (w *world) begin() *survey.Survey {
	w.t.Helper()
	return w.beginOf(survey.OfQuestionnaire("medarbejdere"), true)
}

func (w *world) beginOf(source survey.Source, kept bool) *survey.Survey {
	w.t.Helper()
	id, err := w.Surveys.Begin(w.ctx, w.adviser, w.ref, survey.Wanted{Source: source, Kept: kept, Closes: w.day().AddDays(10)})
	w.must(err)
	return w.find(id)
}

func (w *world) find(id survey.ID) *survey.Survey {
	w.t.Helper()
	_, all, err := w.Surveys.Of(w.ctx, w.adviser, w.ref)
	w.must(err)
	for _, s := range all {
		if s.ID == id {
			return s
		}
	}
	w.t.Fatalf("%s is not there", id)
	return nil
}

// answer lets so many of a group give a score to one statement.
func (w *world) answer(s *survey.Survey, group string, score, n int) {
	w.t.Helper()
	for range n {
		w.must(w.Surveys.Give(w.ctx, s.Token, survey.Given{Group: group, Scores: map[string]int{"ansvar": score}}))
	}
}

func (w *world) close(s *survey.Survey) survey.Results {
	w.t.Helper()
	w.must(w.Surveys.Close(w.ctx, w.adviser, w.ref, s.ID, w.find(s.ID).Version))
	r, err := w.Surveys.Results(w.ctx, w.adviser, w.ref, s.ID)
	w.must(err)
	return r
}

func item(r survey.Results, id string) survey.Item {
	for _, one := range r.Items {
		if one.ID == id {
			return one
		}
	}
	return survey.Item{}
}

// T5: nobody logs in, and nothing that is kept says who answered or when.
func TestT5NothingIsKeptOfWhoAnswered(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		s := w.begin()
		page := w.As("").Get(s.Link()).Is(200)
		if !strings.Contains(page.Text(), "kan ikke føres tilbage til dig") {
			t.Errorf("the page does not say so: %s", page.Text())
		}
		w.As("").Post(s.Link(), "q-ansvar", "2", "q-vigtigst", "At én har ansvaret.", "once", "abc").Is(200)
		w.As("").Post(s.Link(), "q-ansvar", "2", "once", "abc").Is(200) // sent twice makes one
		if got := w.find(s.ID).Replies; got != 1 {
			t.Errorf("%d replies", got)
		}
		w.must(w.DB.Read(w.ctx, func(tx *db.Tx) error {
			kept, err := db.All(tx, db.Text, `SELECT r.id || '|' || r.label || '|' || r.noted_by || '|' || COALESCE(r.noted_at, '-') FROM survey_reply r WHERE r.survey_id = $1`, s.ID)
			if len(kept) != 1 || !strings.HasSuffix(kept[0], "|||-") || strings.Contains(kept[0], "-7000-") {
				t.Errorf("kept is %q", kept)
			}
			return err
		}))
		w.As("").Get(survey.LinkTo("guessed")).Is(404)
		w.As("").Post(survey.LinkTo("guessed"), "q-ansvar", "2").Is(404)
	})
}

// T5: results are hidden while few have answered or the survey is open.
func TestT5ResultsOfFewAreHidden(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		s := w.begin()
		w.answer(s, "myndighed", 4, 4)
		if r, err := w.Surveys.Results(w.ctx, w.adviser, w.ref, s.ID); err != nil || !r.Few || item(r, "ansvar").Scored.Count > 0 {
			t.Errorf("while it is open: %+v (%v)", item(r, "ansvar"), err)
		}
		if r := w.close(s); !r.Few || item(r, "ansvar").Scored.Count > 0 {
			t.Errorf("of four: %+v", item(r, "ansvar"))
		}
		w.wants(w.Surveys.Extend(w.ctx, w.adviser, w.ref, s.ID, w.day().AddDays(5), w.find(s.ID).Version), fault.Conflict, "")
		w.wants(w.Surveys.Give(w.ctx, s.Token, survey.Given{Scores: map[string]int{"ansvar": 1}}), fault.Conflict, "")

		more := w.begin()
		w.answer(more, "bolig", 3, 6)
		if r, err := w.Surveys.Results(w.ctx, w.adviser, w.ref, more.ID); err != nil || !r.Few || item(r, "ansvar").Scored.Count > 0 {
			t.Errorf("of six, while one more could answer: %+v (%v)", item(r, "ansvar"), err)
		}
		more = w.begin()
		w.answer(more, "myndighed", 5, 4)
		w.answer(more, "", 1, 1)
		if r := w.close(more); r.Few || item(r, "ansvar").Scored.Count != 5 || item(r, "ansvar").Scored.Agree != 4 {
			t.Errorf("of five: %+v", item(r, "ansvar"))
		}
	})
}

// T5: a group of few is hidden, and the others and the whole don't give it away:
// whatever is hidden is of at least so many as may be shown.
func TestT5SmallGroupsCannotBeWorkedOut(t *testing.T) {
	groups := []string{"myndighed", "udfoerende", "bolig", "andre", ""}
	each(t, func(t *testing.T, w *world) {
		for _, sizes := range [][5]int{{8, 7, 2, 6, 0}, {8, 7, 2, 6, 1}, {5, 5, 4, 0, 0}, {9, 0, 0, 0, 1}, {6, 6, 6, 6, 0}, {6, 6, 3, 3, 0}} {
			s := w.begin()
			for i, n := range sizes {
				w.answer(s, groups[i], 1+i, n)
			}
			r := w.close(s)
			one := item(r, "ansvar")
			away := sizes[4]
			for _, g := range r.Groups {
				if g.Hidden {
					away += g.Count
				}
			}
			if away > 0 && away < 5 {
				t.Errorf("%v: the groups that are hidden are of %d: %+v", sizes, away, r.Groups)
			}
			rest := one.Scored.Count
			for i, g := range one.Groups {
				if g.Count > 0 && g.Count < 5 {
					t.Errorf("%v: group %d shows %d", sizes, i, g.Count)
				}
				rest -= g.Count
			}
			if rest > 0 && rest < 5 {
				t.Errorf("%v: what is hidden is of %d: %+v", sizes, rest, one.Groups)
			}
			if sizes == [5]int{6, 6, 6, 6, 0} && rest != 0 {
				t.Errorf("%v: %d are hidden without need", sizes, rest)
			}
		}
	})
}

// T5: what the authorities keep is theirs; an interview is written down by those
// who ask and coded to a theme.
func TestT5InterviewsAreWrittenDownAndCoded(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		s := w.beginOf(survey.OfGuide("samarbejde"), true)
		given := survey.Given{Label: "To ledere", Words: map[string]string{"s1": "Det ved vi ikke."}}
		_, err := w.Surveys.Note(w.ctx, w.manager, w.ref, s.ID, "", given)
		w.wants(err, fault.NotFound, "")
		_, err = w.Surveys.Note(w.ctx, w.adviser, w.ref, s.ID, "", survey.Given{Words: given.Words})
		w.wants(err, fault.Invalid, "label")
		reply, err := w.Surveys.Note(w.ctx, w.adviser, w.ref, s.ID, "", given)
		w.must(err)
		w.wants(w.Surveys.Code(w.ctx, w.adviser, w.ref, s.ID, reply, "s1", "ukendt"), fault.Invalid, "theme")
		w.must(w.Surveys.Code(w.ctx, w.adviser, w.ref, s.ID, reply, "s1", "bolig"))
		r, err := w.Surveys.Results(w.ctx, w.adviser, w.ref, s.ID)
		w.must(err)
		if words := item(r, "s1").Words; len(words) != 1 || words[0].Theme != "bolig" || len(r.Notes) != 1 {
			t.Errorf("%+v, %d notes", words, len(r.Notes))
		}
		// an unchanged answer keeps its theme; two who change at once find out
		given.Version, given.Words["s2"] = 1, "Vi skriver det to gange."
		_, err = w.Surveys.Note(w.ctx, w.adviser, w.ref, s.ID, reply, given)
		w.must(err)
		_, err = w.Surveys.Note(w.ctx, w.adviser, w.ref, s.ID, reply, given)
		w.wants(err, fault.Stale, "")
		r, err = w.Surveys.Results(w.ctx, w.adviser, w.ref, s.ID)
		w.must(err)
		if words := item(r, "s1").Words; words[0].Theme != "bolig" || len(item(r, "s2").Words) != 1 {
			t.Errorf("afterwards %+v", words)
		}
		at := "/forloeb/" + w.ref.ID + survey.Path
		w.As("projektleder").Get(at + "/" + string(s.ID)).Is(404)
		if page := w.As("projektleder").Get(at).Is(200).Text(); strings.Contains(page, s.Title) {
			t.Errorf("the municipality's list names it: %s", page)
		}
		w.As("soenderaa").Get(at).Is(404)
		w.As("projektleder").Post(at+"/ny", "source", string(survey.OfQuestionnaire("medarbejdere")), "closes-day", "1", "closes-month", "2", "closes-year", "2027").Is(404)
	})
}

// What is no answer is refused with a message, and nothing is lost.
func TestT5WhatIsNoAnswerIsRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		s := w.begin()
		for field, g := range map[string]survey.Given{
			"answers": {}, "group": {Group: "ukendt", Scores: map[string]int{"ansvar": 2}}, "ansvar": {Scores: map[string]int{"ansvar": 6}},
			"vigtigst": {Words: map[string]string{"vigtigst": "Ring til 010190-1234."}},
		} {
			w.wants(w.Surveys.Give(w.ctx, s.Token, g), fault.Invalid, field)
		}
		w.wants(w.Surveys.Give(w.ctx, s.Token, survey.Given{Words: map[string]string{"vigtigst": strings.Repeat("å", survey.LongestWords+1)}}), fault.Invalid, "vigtigst")
		again := w.As("").Post(s.Link(), "q-vigtigst", "Ring til 010190-1234.")
		if again.Status != 422 || !strings.Contains(again.Body, "Ring til 010190-1234.") || !strings.Contains(again.Text(), "ligner et personnummer") {
			t.Errorf("answered %d: %.500s", again.Status, again.Text())
		}
		for _, closes := range []int{-1, 400} {
			_, err := w.Surveys.Begin(w.ctx, w.adviser, w.ref, survey.Wanted{Source: survey.OfQuestionnaire("medarbejdere"), Closes: w.day().AddDays(closes)})
			w.wants(err, fault.Invalid, "closes")
		}
		_, err := w.Surveys.Begin(w.ctx, w.adviser, w.ref, survey.Wanted{Source: "survey/ukendt", Closes: w.day()})
		w.wants(err, fault.NotFound, "")
		w.Clock.Move(11 * 24 * time.Hour)
		if page := w.As("").Get(s.Link()).Is(200).Text(); !strings.Contains(page, "Undersøgelsen er lukket") {
			t.Errorf("after its last day: %s", page)
		}
		if got := fmt.Sprint(w.find(s.ID).Replies); got != "0" {
			t.Errorf("%s replies", got)
		}
	})
}

func (w *world) day() calendar.Date { return calendar.Of(w.Clock.Now()) }
