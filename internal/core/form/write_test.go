package form_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
)

func asFault(err error, f **fault.Error) bool { return errors.As(err, f) }

func TestADocumentIsBegunOnce(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		if again, err := w.Forms.Begin(w.ctx, w.second, w.ref, statement, ""); err != nil || again != id {
			t.Errorf("begun twice: %s and %s, %v", id, again, err)
		}
		_, err := w.Forms.Begin(w.ctx, w.lead, w.ref, follow, "")
		wants(t, err, fault.NotFound) // it belongs to one of the calls
		first, err := w.Forms.Begin(w.ctx, w.lead, w.ref, follow, "opfoelgning-1")
		if err != nil {
			t.Fatal(err)
		}
		second, err := w.Forms.Begin(w.ctx, w.lead, w.ref, follow, "opfoelgning-2")
		if err != nil || first == second {
			t.Errorf("one note for both calls: %s %s %v", first, second, err)
		}
		if d := w.find(first); !strings.HasSuffix(d.Title.Da, "Opfølgende samtale 1") {
			t.Errorf("it is called %s", d.Title.Da)
		}
		_, items, err := w.Forms.List(w.ctx, w.member, w.ref)
		if err != nil || len(items) != 8 {
			t.Fatalf("%d documents, %v", len(items), err)
		}
		begun := 0
		for _, item := range items {
			if item.Document != nil {
				begun++
			}
		}
		if begun != 3 {
			t.Errorf("%d are begun", begun)
		}
	})
}

// Who may not know gets "not found", who takes part without writing is told who
// does.
func TestWhoMayNotWriteIsRefused(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		edit := form.Batch{Edits: []form.Edit{{Key: practice, Cells: form.Cells{"": "x"}}}}
		calls := map[string]func(by access.Scope) error{
			"begin": func(by access.Scope) error {
				_, err := w.Forms.Begin(w.ctx, by, w.ref, agreement, "")
				return err
			},
			"write": func(by access.Scope) error {
				_, err := w.Forms.Write(w.ctx, by, id, edit)
				return err
			},
			"consult":  func(by access.Scope) error { return w.Forms.Consult(w.ctx, by, id, w.find(id).Day) },
			"send":     func(by access.Scope) error { return w.Forms.Send(w.ctx, by, id, 0, nil) },
			"finish":   func(by access.Scope) error { return w.Forms.Finish(w.ctx, by, id, 0) },
			"withdraw": func(by access.Scope) error { return w.Forms.Withdraw(w.ctx, by, id) },
			"revise":   func(by access.Scope) error { return w.Forms.Revise(w.ctx, by, id) },
		}
		for name, call := range calls {
			if err := call(w.other); !fault.Is(err, fault.NotFound) {
				t.Errorf("%s by another municipality: %v", name, err)
			}
			err := call(w.member)
			if !fault.Is(err, fault.Forbidden) || !strings.Contains(err.Error(), "Anne Vestermark") {
				t.Errorf("%s by one who writes nothing: %v", name, err)
			}
		}
		for name, read := range map[string]func() error{
			"find":     func() error { _, err := w.Forms.Find(w.ctx, w.other, id); return err },
			"comments": func() error { _, _, err := w.Forms.Comments(w.ctx, w.other, id); return err },
			"history":  func() error { _, _, err := w.Forms.History(w.ctx, w.other, id, ""); return err },
			"versions": func() error { _, _, err := w.Forms.Versions(w.ctx, w.other, id); return err },
			"comment":  func() error { _, err := w.Forms.Comment(w.ctx, w.other, id, "", "Hej"); return err },
			"list":     func() error { _, _, err := w.Forms.List(w.ctx, w.other, w.ref); return err },
		} {
			if err := read(); !fault.Is(err, fault.NotFound) {
				t.Errorf("%s by another municipality: %v", name, err)
			}
		}
	})
}

// Two who write in different places never meet.
func TestTwoEditorsInDifferentPlaces(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		w.write(w.lead, id, form.Edit{Key: goals + "/a", Cells: form.Cells{"maal": "Egen bolig"}}, form.Edit{Key: goals + "/b", Cells: form.Cells{"maal": "Fællesskab"}})
		one := w.write(w.lead, id, form.Edit{Key: practice, Cells: form.Cells{"": "Vi mødes hver uge."}}, form.Edit{Key: goals + "/a", Base: 1, Cells: form.Cells{"maal": "Egen bolig til alle"}})
		two := w.write(w.second, id, form.Edit{Key: "anledning", Cells: form.Cells{"": "Flere på gaden."}}, form.Edit{Key: goals + "/b", Base: 1, Cells: form.Cells{"ansvarlig": "Birgitte Nørreskov"}})
		if len(one.Saved) != 2 || len(two.Saved) != 2 || len(one.Conflicts)+len(two.Conflicts) != 0 {
			t.Fatalf("%+v\n%+v", one, two)
		}
		d := w.find(id)
		if d.Entry(goals + "/a").Cells["maal"] != "Egen bolig til alle" || d.Entry(goals + "/b").Cells["maal"] != "Fællesskab" || d.Entry(practice).Cells[""] != "Vi mødes hver uge." {
			t.Errorf("%+v", d.Entries)
		}
		if who, name := form.PersonOf(d.Entry(goals + "/b").Cells["ansvarlig"]); string(who) != w.manager.Person || name != "Birgitte Nørreskov" {
			t.Errorf("the name of somebody who takes part was not understood: %s %s", who, name)
		}
		if len(d.Authors) != 2 {
			t.Errorf("authors are %v", d.Authors)
		}
	})
}

// Of two who write the same, the later one gets both versions; nothing is lost.
func TestTwoEditorsInOnePlace(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		w.put(w.lead, id, practice, form.Cells{"": "Vi mødes hver uge."})
		seen := w.find(id).Entry(practice).Version
		w.put(w.second, id, practice, form.Cells{"": "Vi mødes hver måned."})
		out := w.write(w.lead, id, form.Edit{Key: practice, Base: seen, Cells: form.Cells{"": "Vi mødes hver uge på rådhuset."}})
		if len(out.Saved) != 0 || len(out.Conflicts) != 1 {
			t.Fatalf("%+v", out)
		}
		c := out.Conflicts[0]
		if c.Now.Name != w.second.Name || c.Now.Cells[""] != "Vi mødes hver måned." || c.Yours[""] != "Vi mødes hver uge på rådhuset." {
			t.Errorf("%+v", c)
		}
		if got := w.find(id).Entry(practice).Cells[""]; got != "Vi mødes hver måned." {
			t.Errorf("it says %q now", got)
		}
		merged := w.write(w.lead, id, form.Edit{Key: practice, Base: c.Now.Version, Cells: form.Cells{"": "Vi mødes hver måned på rådhuset."}})
		if len(merged.Saved) != 1 {
			t.Errorf("%+v", merged)
		}
		// who writes what the other wrote has no conflict
		same := w.write(w.second, id, form.Edit{Key: practice, Base: seen, Cells: form.Cells{"": "Vi mødes hver måned på rådhuset."}})
		if len(same.Conflicts) != 0 || len(same.Saved) != 1 {
			t.Errorf("%+v", same)
		}
	})
}

func TestARowIsTakenAwayAndComesBack(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		key := goals + "/a"
		w.put(w.lead, id, key, form.Cells{"maal": "Egen bolig"})
		w.put(w.second, id, key, form.Cells{"maal": "Egen bolig til alle"})
		late := w.write(w.lead, id, form.Edit{Key: key, Base: 1, Remove: true})
		if len(late.Conflicts) != 1 || !late.Conflicts[0].Remove {
			t.Fatalf("a row that somebody has just written in was taken away: %+v", late)
		}
		w.write(w.lead, id, form.Edit{Key: key, Base: 2, Remove: true})
		if d := w.find(id); len(d.Rows(goals)) != 0 || len(d.Removed(goals)) != 1 {
			t.Fatalf("%+v", d.Entries)
		}
		out := w.write(w.second, id, form.Edit{Key: key, Base: 2, Cells: form.Cells{"maal": "Bolig"}})
		if len(out.Conflicts) != 1 || !out.Conflicts[0].Now.Gone {
			t.Errorf("%+v", out)
		}
		if _, err := w.Forms.Write(w.ctx, w.lead, id, form.Batch{Restore: key}); err != nil {
			t.Fatal(err)
		}
		if rows := w.find(id).Rows(goals); len(rows) != 1 || rows[0].Cells["maal"] != "Egen bolig til alle" {
			t.Errorf("%+v", rows)
		}
	})
}

func TestRowsMove(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		for _, row := range []string{"a", "b", "c"} {
			w.put(w.lead, id, goals+"/"+row, form.Cells{"maal": row})
		}
		for _, b := range []form.Batch{{Up: goals + "/c"}, {Down: goals + "/a"}, {Up: goals + "/c"}} {
			if _, err := w.Forms.Write(w.ctx, w.lead, id, b); err != nil {
				t.Fatal(err)
			}
		}
		var order strings.Builder
		for _, p := range w.points(programme.MeansGoal) {
			order.WriteString(p.Text)
		}
		if order.String() != "cab" {
			t.Errorf("the order is %s", order.String())
		}
		if v := w.find(id).Entry(goals + "/c").Version; v != 1 {
			t.Errorf("moving took a version: %d", v)
		}
	})
}

// A page whose answer was lost sends again, and is in no conflict with itself;
// but with another page it is.
func TestAutosaveSendsAgain(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		send := func(by access.Scope, hand string, base int64, words string) form.Outcome {
			t.Helper()
			out, err := w.Forms.Write(w.ctx, by, id, form.Batch{Hand: hand, Edits: []form.Edit{{Key: practice, Base: base, Cells: form.Cells{"": words}}}})
			if err != nil {
				t.Fatal(err)
			}
			return out
		}
		send(w.lead, "page", 0, "Vi")
		if out := send(w.lead, "page", 0, "Vi mødes"); len(out.Saved) != 1 { // the first answer never came
			t.Fatalf("%+v", out)
		}
		if out := send(w.lead, "another page", 0, "Vi ses"); len(out.Conflicts) != 1 {
			t.Errorf("another page of one's own: %+v", out)
		}
		send(w.second, "theirs", 2, "Vi mødes sjældent")
		if out := send(w.lead, "page", 2, "Vi mødes ofte"); len(out.Conflicts) != 1 {
			t.Errorf("somebody else wrote in between: %+v", out)
		}
		send(w.lead, "page", 3, "Vi mødes ofte")
		if out := send(w.lead, "page", 2, "Vi mødes"); len(out.Conflicts) != 1 {
			t.Errorf("from before somebody else wrote: %+v", out)
		}
	})
}

// Whatever many write at once in one place: each text is either saved or given
// back as a conflict.
func TestRaceInOnePlace(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		const writers = 8
		outcomes := make([]form.Outcome, writers)
		errs := make([]error, writers)
		var wait sync.WaitGroup
		for i := range writers {
			wait.Go(func() {
				by := []access.Scope{w.lead, w.second}[i%2]
				outcomes[i], errs[i] = w.Forms.Write(w.ctx, by, id, form.Batch{Edits: []form.Edit{
					{Key: practice, Cells: form.Cells{"": fmt.Sprint("Tekst ", i)}}, {Key: fmt.Sprintf("%s/r%d", goals, i), Cells: form.Cells{"maal": fmt.Sprint("Mål ", i)}},
				}})
			})
		}
		wait.Wait()
		won := 0
		for i, out := range outcomes {
			if errs[i] != nil {
				t.Fatal(errs[i])
			}
			won += 2 - len(out.Saved)
			if len(out.Saved)+len(out.Conflicts) != 2 {
				t.Errorf("writer %d: %+v", i, out)
			}
		}
		if won != writers-1 {
			t.Errorf("%d of %d got both versions", won, writers)
		}
		if rows := w.find(id).Rows(goals); len(rows) != writers {
			t.Errorf("%d rows", len(rows))
		}
	})
}

// A draft takes what can't be right yet, and says so; nothing is asked for
// before it is sent on.
func TestADraftTakesWhatIsWritten(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		key := goals + "/a"
		w.put(w.lead, id, key, form.Cells{"maal": "Egen bolig"})
		d := w.find(id)
		var day string
		f, _ := d.Form.Field(goals)
		for _, c := range f.Columns {
			if c.Kind == programme.Day {
				day = c.ID
			}
		}
		w.put(w.lead, id, key, form.Cells{day: "snart"})
		d = w.find(id)
		if d.Entry(key).Cells[day] != "snart" || d.Entry(key).Cells["maal"] != "Egen bolig" {
			t.Errorf("%+v", d.Entry(key))
		}
		if wrong := d.Wrong(d.Entry(key)); len(wrong) != 1 || wrong[0].Name != key+"."+day {
			t.Errorf("%+v", wrong)
		}
		w.put(w.lead, id, key, form.Cells{day: "3/5/2027"})
		if d = w.find(id); d.Entry(key).Cells[day] != "2027-05-03" || len(d.Wrong(d.Entry(key))) != 0 {
			t.Errorf("%+v", d.Entry(key))
		}
		out := w.write(w.lead, id, form.Edit{Key: practice, Cells: form.Cells{"": strings.Repeat("æ", 10001)}})
		if len(out.Refused) != 1 || out.Refused[0].Fields[0].Name != practice || out.Refused[0].Cells[""] == "" {
			t.Errorf("%+v", out)
		}
		_, err := w.Forms.Write(w.ctx, w.lead, id, form.Batch{Edits: []form.Edit{{Key: "findes-ikke", Cells: form.Cells{"": "x"}}}})
		wants(t, err, fault.NotFound)
		for _, key := range []string{goals, practice + "/a", goals + "/A b"} {
			_, err := w.Forms.Write(w.ctx, w.lead, id, form.Batch{Edits: []form.Edit{{Key: key, Cells: form.Cells{"": "x"}}}})
			wants(t, err, fault.NotFound)
		}
	})
}

func TestNoMoreThanAHundredRows(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		var edits []form.Edit
		for i := range form.MostRows + 1 {
			edits = append(edits, form.Edit{Key: fmt.Sprintf("%s/r%d", goals, i), Cells: form.Cells{"maal": "x"}})
		}
		if out := w.write(w.lead, id, edits...); len(out.Saved) != form.MostRows || len(out.Refused) != 1 {
			t.Errorf("%d saved, %d refused", len(out.Saved), len(out.Refused))
		}
	})
}

// What looks like a personal number is warned about in the draft, and refused
// when it is sent on.
func TestNoPersonalNumbers(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		w.fill(w.lead, id)
		for words, refused := range map[string]bool{
			"Borgeren 610190-1234 flyttede ind": true, "010190-1234": true, "010190 1234": true, "sag 991390-1234": false, "telefon 12 34 56 78": false,
			"P-nummer 1010101234": false, "310290-1234": false,
		} {
			w.put(w.lead, id, practice, form.Cells{"": words})
			d := w.find(id)
			if warned := len(d.Wrong(d.Entry(practice))) > 0; warned != refused {
				t.Errorf("%q: warned %v", words, warned)
			}
			if !refused {
				continue
			}
			wants(t, w.Forms.Send(w.ctx, w.lead, id, d.Revision, nil), fault.Invalid, practice)
		}
		_, err := w.Forms.Comment(w.ctx, w.member, id, practice, "Se 010190-1234")
		wants(t, err, fault.Invalid, "words")
	})
}

// Who changed what, with typing in one go as one change.
func TestHistoryTellsWhoChangedWhat(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id := w.begin(statement)
		for _, words := range []string{"V", "Vi", "Vi mødes"} {
			w.put(w.lead, id, practice, form.Cells{"": words})
			w.Clock.Move(time.Minute)
		}
		w.put(w.second, id, practice, form.Cells{"": "Vi mødes ofte"})
		w.Clock.Move(11 * time.Minute)
		w.put(w.second, id, practice, form.Cells{"": "Vi mødes hver uge"})
		_, changes, err := w.Forms.History(w.ctx, w.member, id, "")
		if err != nil || len(changes) != 3 {
			t.Fatalf("%d changes, %v", len(changes), err)
		}
		last := changes[2]
		if last.Name != w.lead.Name || last.Before[""] != "" || last.After[""] != "Vi mødes" || changes[1].Before[""] != "Vi mødes" || changes[0].After[""] != "Vi mødes hver uge" {
			t.Errorf("%+v", changes)
		}
		_, older, err := w.Forms.History(w.ctx, w.member, id, changes[1].ID)
		if err != nil || len(older) != 1 {
			t.Errorf("%d older, %v", len(older), err)
		}
	})
}
