package plan_test

import (
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/plan"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/sheet"
)

func TestM21AnActivityServesSeveralObjectivesAndComesBack(t *testing.T) {
	eachModel(t, func(t *testing.T, w *world) {
		p := w.plan()
		if len(p.Themes) != 6 || p.ThemesName.Da != "Målsætninger" || len(p.Goals) != 0 {
			t.Fatalf("the plan serves %d %s and %d goals", len(p.Themes), p.ThemesName.Da, len(p.Goals))
		}
		n := w.add(w.lead, course4(w))
		p = w.plan()
		r := w.row(n)
		if !slices.Equal(r.Themes, []string{"inddragelse", "kanaler"}) || r.Repeat != (plan.Repeat{Times: 4, Per: plan.Year}) || p.ThemeNumbers(r) != "1, 3" {
			t.Errorf("the row serves %v, %s", r.Themes, r.Repeat)
		}
		_, err := w.Plans.Add(w.ctx, w.lead, w.id, plan.Row{Title: "Ukendt", Themes: []string{"kanaler", "lykke"}})
		wants(t, err, fault.Invalid, "themes")
		if said := says(err); said != "»lykke« er ikke en af planens målsætninger. De har numre fra 1 til 6." {
			t.Errorf("it says %q", said)
		}
		_, err = w.Plans.Add(w.ctx, w.lead, w.id, plan.Row{Title: "Mål", Goal: plan.Goal{Text: "Et mål"}})
		wants(t, err, fault.Invalid, "goal")
		w.change(w.team, n, func(r *plan.Row) { r.Themes = []string{"samarbejde"} })
		if r := w.row(n); !slices.Equal(r.Themes, []string{"samarbejde"}) || r.Version != 2 {
			t.Errorf("changed it serves %v", r.Themes)
		}
		wants(t, w.Plans.Change(w.ctx, w.lead, w.id, n, 1, func(r *plan.Row) { r.Themes = nil }), fault.Stale, "")
		wants(t, w.try(w.staff, n, func(r *plan.Row) { r.Themes = nil }), fault.Forbidden, "") // responsible: tells the status alone
		w.change(w.lead, n, func(r *plan.Row) { r.Themes, r.Repeat = nil, plan.Repeat{} })
		if r := w.row(n); len(r.Themes) != 0 || !r.Repeat.IsZero() || len(r.Occurrences()) != 0 {
			t.Errorf("without either it is %+v", r)
		}
	})
}

func TestM21OtherPlansServeGoalsAsBefore(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		if p := w.plan(); len(p.Themes) != 0 || !p.ThemesName.IsZero() || len(p.Coverage()) != 0 {
			t.Errorf("an advisory plan serves %v", p.Themes)
		}
		_, err := w.Plans.Add(w.ctx, w.lead, w.id, plan.Row{Title: "Mål", Themes: []string{"kanaler"}})
		wants(t, err, fault.Invalid, "themes")
		n := w.add(w.lead, plan.Row{Title: "Hver måned", Goal: plan.Goal{Text: "Bolig"}, Start: on(2027, 1, 4), End: on(2027, 6, 30), Repeat: plan.Repeat{Times: 1, Per: plan.Month}})
		if r := w.row(n); r.Goal.Text != "Bolig" || len(r.Occurrences()) != 6 {
			t.Errorf("the row is %+v", r)
		}
	})
}

func TestM21WhatWasApprovedKeepsItsObjectivesAndTimes(t *testing.T) {
	eachModel(t, func(t *testing.T, w *world) {
		n := w.add(w.lead, course4(w))
		w.approve()
		content := ""
		if newest, _ := w.plan().Newest(); true {
			m, err := w.Approvals.Find(w.ctx, w.manager, newest.Matter)
			if err != nil {
				t.Fatal(err)
			}
			content = paper.Plain(m.Content.Blocks)
		}
		for _, words := range []string{"Aktørerne kan let finde viden", "1, 3", "4 gange om året, 15. marts 2027 – 14. marts 2028"} {
			if !strings.Contains(content, words) {
				t.Errorf("what is approved does not say %q: %s", words, content)
			}
		}
		// A status and a tick depart from nothing; other objectives are another wording.
		if err := w.tick(w.staff, n, on(2027, 3, 15)); err != nil {
			t.Fatal(err)
		}
		w.change(w.lead, n, func(r *plan.Row) { r.Themes = []string{"viden"} })
		p := w.plan()
		if len(p.Deviations()) != 0 || !p.Changed() {
			t.Errorf("other objectives make %d deviations", len(p.Deviations()))
		}
		_, frozen, err := w.Plans.Frozen(w.ctx, w.lead, w.id, 1)
		if err != nil {
			t.Fatal(err)
		}
		if was := frozen[0][0]; !slices.Equal(was.Themes, []string{"inddragelse", "kanaler"}) || was.Repeat.Times != 4 || len(was.Occurrences()) != 4 {
			t.Errorf("version 1 has %+v", was)
		}
		if d := plan.Compare(frozen[0], p.Rows); len(d) != 1 || p.Differs(i18n.Da, d[0]) != "Tidligere målsætninger: 1, 3." {
			t.Errorf("what differs is %+v", d)
		}
		// Other times are other dates: they ask for a reason, and for a new one when they change again.
		w.change(w.lead, n, func(r *plan.Row) { r.Repeat = plan.Repeat{Times: 2, Per: plan.Year} })
		d, departs := w.plan().Deviation(n)
		if !departs || d.Sort != plan.Moved || !strings.Contains(w.plan().Differs(i18n.Da, d.Difference), "2 gange om året") {
			t.Errorf("with other times it departs: %t, %+v", departs, d)
		}
		if err := w.Plans.Explain(w.ctx, w.lead, w.id, n, "Underviseren er optaget.", 0); err != nil {
			t.Fatal(err)
		}
		if d, _ := w.plan().Deviation(n); d.Reason == "" {
			t.Error("the reason is lost")
		}
		w.change(w.lead, n, func(r *plan.Row) { r.Repeat = plan.Repeat{Times: 3, Per: plan.Year} })
		if d, _ := w.plan().Deviation(n); d.Reason != "" || d.Earlier == "" {
			t.Errorf("with other times again it is %+v", d)
		}
	})
}

func TestM21CoverageAtAGlance(t *testing.T) {
	eachModel(t, func(t *testing.T, w *world) {
		w.add(w.lead, course4(w)) // 1, 3
		w.add(w.lead, plan.Row{Title: "Fælles indgang", Themes: []string{"kanaler", "samarbejde"}, Start: on(2026, 12, 1), End: on(2027, 2, 1), Responsible: named("Varmestuen Nord")})
		w.add(w.lead, plan.Row{Title: "Nået", Kind: plan.Milestone, Themes: []string{"viden"}, End: on(2027, 4, 1)})
		w.add(w.lead, plan.Row{Title: "Bortfaldet", Themes: []string{"arbejdsgange"}, Status: plan.Dropped})
		w.add(w.lead, plan.Row{Title: "Gjort", Themes: []string{"kanaler"}, Status: plan.Done, End: on(2026, 11, 2)})
		w.add(w.lead, plan.Row{Title: "Løs"})
		p := w.plan()
		var got []string
		for _, c := range p.Coverage() {
			got = append(got, strings.Join([]string{plan.Numbers([]int{c.Number, c.Activities, c.Done}), c.Next.Title}, " "))
		}
		want := []string{"1, 1, 0 Kursus for tovholdere", "2, 0, 0 Nået", "3, 3, 1 Fælles indgang", "4, 0, 0 ", "5, 0, 0 ", "6, 1, 0 Fælles indgang"}
		if !slices.Equal(got, want) {
			t.Errorf("the coverage is\n%q, want\n%q", got, want)
		}
		if said := p.Covered(i18n.Da); said != "Planen dækker 3 af de 6 målsætninger." {
			t.Errorf("it says %q", said)
		}
		if loose := p.Loose(); len(loose) != 1 || loose[0].Title != "Løs" {
			t.Errorf("what serves nothing is %+v", loose)
		}
	})
}

func TestM21SpreadsheetTellsObjectivesAndTimes(t *testing.T) {
	eachModel(t, func(t *testing.T, w *world) {
		w.add(w.lead, course4(w))
		for _, l := range []i18n.Lang{i18n.Da, i18n.En} {
			b, err := sheet.Excel(w.plan().Sheet(l))
			if err != nil {
				t.Fatal(err)
			}
			_, u := w.read(b)
			if len(u.Lines) != 1 || u.Lines[0].Effect != plan.SameRow {
				t.Errorf("in %s it reads back as %+v", l.Tag(), u.Lines)
			}
		}
		id, u := w.read(book(t, []string{"Hvad", "Start", "Slut", "Gentages", "Målsætninger"},
			[]any{"Numre", "15/03/2027", "14/03/2028", "4 × om året", "3, 1"},
			[]any{"Et tal", nil, nil, nil, 1.3}, // what becomes of "1,3" where a comma is a decimal
			[]any{"Navne", nil, nil, "", "aktørerne kan let finde viden om tilbud og organisering\n3. Kommunikationsvejene er klare: Alle ved, hvem de skal kontakte, og hvordan"},
			[]any{"English", nil, nil, nil, "The relevant actors cooperate when it is needed"},
		))
		if got := effects(u); slices.Contains(got, plan.WrongRow) {
			t.Fatalf("it is read as %+v", u.Lines)
		}
		if _, _, err := w.Plans.Take(w.ctx, w.lead, w.id, id, w.plan().Version); err != nil {
			t.Fatal(err)
		}
		p := w.plan()
		var got []string
		for _, r := range p.Rows[1:] {
			got = append(got, p.ThemeNumbers(r))
		}
		if !slices.Equal(got, []string{"1, 3", "1, 3", "2, 3", "6"}) || p.Rows[1].Repeat.Times != 4 {
			t.Errorf("the rows serve %q, %+v", got, p.Rows[1])
		}
		_, u = w.read(book(t, []string{"Hvad", "Start", "Slut", "Gentages", "Målsætninger"},
			[]any{"Ukendt", nil, nil, nil, "7"}, []any{"Ukendt navn", nil, nil, nil, "Lykke"}, []any{"Ofte", nil, nil, "tit", nil}, []any{"Uden datoer", nil, nil, "4 gange om året", nil},
		))
		said := ""
		for _, x := range u.Lines {
			for _, c := range x.Wrong {
				said += c.Column + ": " + c.Text.In(i18n.Da) + "\n"
			}
		}
		for _, words := range []string{"E: »7« er ikke en af planens målsætninger", "E: »Lykke« er ikke en af planens", "D: »tit« kan ikke læses som en gentagelse", "B: Skriv, hvornår aktiviteten finder sted første gang"} {
			if !strings.Contains(said, words) {
				t.Errorf("it does not say %q: %s", words, said)
			}
		}
	})
}

func TestM21PlanIsOneTable(t *testing.T) {
	eachModel(t, func(t *testing.T, w *world) {
		w.add(w.lead, course4(w))
		w.add(w.lead, plan.Row{Title: "Bortfaldet", Status: plan.Dropped})
		w.approve()
		d := w.plan().OnePage(i18n.Da, on(2027, 3, 20))
		said := d.Title + "\n" + d.Over + "\n" + paper.Plain(d.Blocks)
		for _, f := range d.Facts {
			said += "\n" + f.Term + ": " + f.Text
		}
		for _, words := range []string{
			"Lokal handleplan", "Nørrekær", "Godkendt, version 1", "20. marts 2027", "De relevante aktører samarbejder", "Kursus for tovholdere · 1, 3 · 4 gange om året", "Frist: 15. marts 2027",
			w.staff.Name, "5 dage over tiden",
		} {
			if !strings.Contains(said, words) {
				t.Errorf("it does not say %q: %s", words, said)
			}
		}
		if strings.Contains(said, "Bortfaldet") || !d.Across {
			t.Errorf("it is not the page: %s", said)
		}
	})
}
