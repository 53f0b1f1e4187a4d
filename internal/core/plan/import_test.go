package plan_test

import (
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/plan"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
)

// book is a workbook of plan rows under Danish heads.
func book(t testing.TB, heads []string, rows ...[]any) []byte {
	t.Helper()
	s := sheet.Sheet{Name: "Plan", Rows: rows}
	for _, h := range heads {
		s.Columns = append(s.Columns, sheet.Column{Head: h})
	}
	b, err := sheet.Excel(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func (w *world) read(file []byte) (string, plan.Upload) {
	w.t.Helper()
	id, err := w.Plans.Read(w.ctx, w.lead, w.id, "plan.xlsx", file)
	if err != nil {
		w.t.Fatalf("read the file: %v: %s", err, says(err))
	}
	_, u, err := w.Plans.Preview(w.ctx, w.lead, w.id, id)
	if err != nil {
		w.t.Fatal(err)
	}
	return id, u
}

func effects(u plan.Upload) (list []plan.Effect) {
	for _, x := range u.Lines {
		list = append(list, x.Effect)
	}
	return list
}

func TestExportedPlanReadsBackUnchanged(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a := w.add(w.lead, plan.Row{Heading: "Bolig", Title: "=Aftale", Responsible: named("Kasper Elholm", "Varmestuen Nord"), Start: on(2027, 1, 4), End: on(2027, 2, 5), Goal: plan.Goal{Text: "Bolig", Criterion: "Ti nøgler"}, Notes: "Linje\nto"})
		w.add(w.lead, plan.Row{Title: "Nået", Kind: plan.Milestone, End: on(2027, 2, 8), After: []int{a}, Status: plan.UnderWay})
		for _, l := range []i18n.Lang{i18n.Da, i18n.En} {
			b, err := sheet.Excel(w.plan().Sheet(l))
			if err != nil {
				t.Fatal(err)
			}
			_, u := w.read(b)
			for _, x := range u.Lines {
				if x.Effect != plan.SameRow {
					t.Errorf("in %s row %d is %s: %+v, was %+v, %v", l.Tag(), x.Row, x.Effect, x.Is, x.Was, x.Wrong)
				}
			}
		}
	})
}

func TestFileIsTakenAfterItWasSeen(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		a := w.add(w.lead, activity("Kortlægning", on(2027, 1, 4), on(2027, 1, 29)))
		w.add(w.lead, plan.Row{Title: "Uddannelse"})
		id, u := w.read(book(t, []string{"Nr.", "Hvad", "Start", "Slut", "Status", "Efter nr."},
			[]any{a, "Kortlægning af boliger", "04-01-2027", "05/02/2027", "I gang", ""},
			[]any{nil, "uddannelse", nil, nil, "Ikke begyndt", "1"},
			[]any{40, "Ny", "8.2.2027", "2027-02-19", "", "1, 41"},
			[]any{41, "Nyere", nil, nil, nil, nil},
		))
		if got := effects(u); len(got) != 4 || got[0] != plan.ChangesRow || got[1] != plan.ChangesRow || got[2] != plan.AddsRow || got[3] != plan.AddsRow {
			t.Fatalf("the rows are %v: %+v", got, u.Lines)
		}
		if r := w.row(a); r.Title != "Kortlægning" || len(w.plan().Rows) != 2 {
			t.Error("the plan was changed before anybody said so")
		}
		_, _, err := w.Plans.Preview(w.ctx, w.team, w.id, id)
		wants(t, err, fault.NotFound, "") // it is another's
		_, _, err = w.Plans.Take(w.ctx, w.lead, w.id, id, w.plan().Version-1)
		wants(t, err, fault.Stale, "")
		added, changed, err := w.Plans.Take(w.ctx, w.lead, w.id, id, w.plan().Version)
		if err != nil || added != 2 || changed != 2 {
			t.Fatalf("%d added, %d changed: %v", added, changed, err)
		}
		p := w.plan()
		if r := p.Rows[0]; r.Title != "Kortlægning af boliger" || r.End != on(2027, 2, 5) || r.Status != plan.UnderWay {
			t.Errorf("row 1 is %+v", r)
		}
		if r := p.Rows[1]; r.Title != "uddannelse" || len(r.After) != 1 || r.After[0] != a {
			t.Errorf("row 2 is %+v", r)
		}
		if r := p.Rows[2]; r.Number != 3 || len(r.After) != 2 || r.After[1] != 4 || r.Start != on(2027, 2, 8) {
			t.Errorf("row 3 is %+v", r)
		}
		_, _, err = w.Plans.Take(w.ctx, w.lead, w.id, id, p.Version)
		wants(t, err, fault.NotFound, "") // it has been taken
	})
}

func TestWrongCellsAreNamedAndNothingIsChanged(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id, u := w.read(book(t, []string{"Nr.", "Overskrift", "Hvad", "Start", "Slut", "Status", "Efter nr."},
			[]any{nil, "", "God", "04-01-2027", "05/02/2027", "", ""},
			[]any{nil, "", "Skæv dato", "31/02/2027", "", "", ""},
			[]any{nil, "", "", "", "01/02/2027", "Måske", ""},
			[]any{7, "", "Ring a", "", "", "", "8"},
			[]any{8, "", "Ring b", "", "", "", "7"},
			[]any{nil, "", "Baglæns", "05/02/2027", "01/02/2027", "", "99"},
		))
		said := map[int]string{}
		for _, x := range u.Lines {
			for _, c := range x.Wrong {
				said[x.Row] += c.Column + ": " + c.Text.In(i18n.Da) + " "
			}
		}
		for row, want := range map[int][]string{
			3: {"D: 31/02/2027 findes ikke"},
			4: {"C: Skriv, hvad der skal ske.", "F: »Måske« er ikke en status."},
			7: {"E: Slutdatoen", "G: Der er ingen række med nr. 99."},
		} {
			for _, words := range want {
				if !strings.Contains(said[row], words) {
					t.Errorf("of row %d it says %q, want %q", row, said[row], words)
				}
			}
		}
		if !strings.Contains(said[5]+said[6], "i ring: »Ring") {
			t.Errorf("of the circle it says %q, %q", said[5], said[6])
		}
		if said[2] != "" {
			t.Errorf("of the good row it says %q", said[2])
		}
		_, _, err := w.Plans.Take(w.ctx, w.lead, w.id, id, w.plan().Version)
		wants(t, err, fault.Invalid, "")
		if n := len(w.plan().Rows); n != 0 {
			t.Errorf("%d rows were taken from a file with mistakes", n)
		}
	})
}

func TestDamagedFileIsRefusedAndLosesNothing(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.add(w.lead, plan.Row{Title: "Bliver"})
		whole := book(t, []string{"Hvad"}, []any{"En"}, []any{"To"})
		for name, file := range map[string][]byte{
			"half":     whole[:len(whole)/2],
			"text":     []byte("Hvad;Start\nEn;To\n"),
			"empty":    {},
			"no heads": book(t, []string{"Noget", "Andet"}, []any{"En", "To"}),
			"no rows":  book(t, []string{"Hvad"}),
		} {
			_, err := w.Plans.Read(w.ctx, w.lead, w.id, name+".xlsx", file)
			if wants(t, err, fault.Invalid, ""); says(err) == "" {
				t.Errorf("%s: nothing is said", name)
			}
		}
		_, err := w.Plans.Read(w.ctx, w.other, w.id, "plan.xlsx", whole)
		wants(t, err, fault.NotFound, "")
		if p := w.plan(); len(p.Rows) != 1 || p.Rows[0].Title != "Bliver" {
			t.Errorf("the plan is %+v", p.Rows)
		}
	})
}

func TestFileIsKeptForADay(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		id, _ := w.read(book(t, []string{"Hvad"}, []any{"En"}))
		w.Clock.Move(25 * time.Hour)
		_, _, err := w.Plans.Preview(w.ctx, w.lead, w.id, id)
		wants(t, err, fault.NotFound, "")
		w.read(book(t, []string{"Hvad"}, []any{"To"}))
		if n := w.count(`SELECT COUNT(*) FROM plan_upload`); n != 1 {
			t.Errorf("%d files are kept, want the new one", n)
		}
	})
}

func TestRowsThatTheFileDoesNotHaveStay(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.add(w.lead, plan.Row{Title: "Bliver", Notes: "Husk"})
		b := w.add(w.lead, plan.Row{Title: "Ændres", Notes: "Husk", Responsible: named("Kasper Elholm")})
		id, _ := w.read(book(t, []string{"Hvad", "Status"}, []any{"Ændres", "Gennemført"}))
		if _, _, err := w.Plans.Take(w.ctx, w.lead, w.id, id, w.plan().Version); err != nil {
			t.Fatal(err)
		}
		if r := w.row(b); r.Status != plan.Done || r.Notes != "Husk" || !r.Is(person(w.team)) || len(w.plan().Rows) != 2 {
			t.Errorf("what the file has no column for is %+v", r)
		}
	})
}
