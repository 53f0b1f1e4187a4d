package web_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/day"
	"tovholder/internal/core/indicator"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/testkit/house"
)

var ctx = context.Background()

func wants(t *testing.T, what string, err error, kind fault.Kind, fields ...string) {
	t.Helper()
	if !fault.Is(err, kind) {
		t.Errorf("%s: %v", what, err)
		return
	}
	for _, field := range fields {
		if !strings.Contains(err.Error(), field+":") {
			t.Errorf("%s: nothing about %s: %v", what, field, err)
		}
	}
}

func find(t testing.TB, h *house.House, persona string, id indicator.ID) *indicator.View {
	t.Helper()
	v, err := h.Indicators.Find(ctx, h.Scope(persona), id)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestThoseWhoLeadDefineAndTheResponsibleEnters(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		id := define(t, h, homes(h))
		ref, d := refOf(h), homes(h)
		_, err := h.Indicators.Define(ctx, h.Scope("implementering"), ref, d)
		wants(t, "a member defines", err, fault.Forbidden)
		wants(t, "a member redefines", h.Indicators.Redefine(ctx, h.Scope("implementering"), id, d, 1), fault.Forbidden)
		wants(t, "a member rephases", h.Indicators.Rephase(ctx, h.Scope("implementering"), id, on(2026, time.March, 1), "x", 1), fault.Forbidden)
		_, err = h.Indicators.Define(ctx, h.Scope("soenderaa"), ref, d)
		wants(t, "a stranger defines", err, fault.NotFound)
		_, err = h.Indicators.Find(ctx, h.Scope("soenderaa"), id)
		wants(t, "a stranger looks", err, fault.NotFound)
		e := indicator.Entry{Start: on(2026, time.October, 1), Value: dec(8)}
		wants(t, "a stranger enters", h.Indicators.Enter(ctx, h.Scope("soenderaa"), id, e), fault.NotFound)
		if err := h.Indicators.Enter(ctx, h.Scope("implementering"), id, e); err != nil {
			t.Errorf("the responsible enters: %v", err)
		}
		e.Start = on(2026, time.September, 1)
		if err := h.Indicators.Enter(ctx, h.Scope("raadgiver"), id, e); err != nil {
			t.Errorf("who leads for the agency enters: %v", err)
		}
		d.Responsible = person(h, "forloebsleder")
		other := define(t, h, d)
		err = h.Indicators.Enter(ctx, h.Scope("implementering"), other, e)
		wants(t, "a member who isn't responsible enters", err, fault.Forbidden)
		if err != nil && !strings.Contains(err.Error(), "Anne Vestermark") {
			t.Errorf("the refusal doesn't say who can: %v", err)
		}
		_, err = h.Indicators.Read(ctx, h.Scope("implementering"), other, "tal.csv", []byte("Periode;Tal\noktober 2026;8\n"))
		wants(t, "a member who isn't responsible imports", err, fault.Forbidden)
	})
}

func TestWhatCantBeAnIndicatorIsToldByField(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	for name, c := range map[string]struct {
		spoil func(*indicator.Definition)
		field string
	}{
		"no name":                 {func(d *indicator.Definition) { d.Name = " " }, "name"},
		"no definition":           {func(d *indicator.Definition) { d.How = "" }, "how"},
		"no unit":                 {func(d *indicator.Definition) { d.Unit = "x" }, "unit"},
		"a unit without name":     {func(d *indicator.Definition) { d.Unit = indicator.Other }, "unit_name"},
		"no direction":            {func(d *indicator.Definition) { d.Better = "" }, "better"},
		"no period":               {func(d *indicator.Definition) { d.Period = "day" }, "period"},
		"half a person":           {func(d *indicator.Definition) { d.Target = dec(2.5) }, "target"},
		"fewer than no people":    {func(d *indicator.Definition) { d.Baseline = dec(-1) }, "baseline"},
		"ends before it begins":   {func(d *indicator.Definition) { d.Until = d.From.AddDays(-1) }, "until"},
		"nobody responsible":      {func(d *indicator.Definition) { d.Responsible = "" }, "responsible"},
		"a stranger responsible":  {func(d *indicator.Definition) { d.Responsible = person(h, "soenderaa") }, "responsible"},
		"a goal that isn't there": {func(d *indicator.Definition) { d.Tells = []indicator.Tells{{Means: "goal", Entry: "x"}} }, "tells"},
		"too many decimals":       {func(d *indicator.Definition) { d.Decimals = 4 }, "decimals"},
		"more than all":           {func(d *indicator.Definition) { d.Unit, d.Target = indicator.Percent, dec(101) }, "target"},
		"from before anybody was": {func(d *indicator.Definition) { d.From = on(1066, time.October, 14) }, "from"},
	} {
		d := homes(h)
		c.spoil(&d)
		_, err := h.Indicators.Define(ctx, h.Scope("forloebsleder"), refOf(h), d)
		wants(t, name, err, fault.Invalid, c.field)
	}
	id := define(t, h, homes(h))
	for name, c := range map[string]struct {
		e     indicator.Entry
		field string
	}{
		"no number":         {indicator.Entry{Start: on(2026, 10, 1)}, "value"},
		"half a person":     {indicator.Entry{Start: on(2026, 10, 1), Value: dec(0.5)}, "value"},
		"no period":         {indicator.Entry{Value: dec(6)}, "period"},
		"before the first":  {indicator.Entry{Start: on(2025, 4, 30), Value: dec(6)}, "period"},
		"ahead":             {indicator.Entry{Start: on(2026, 12, 1), Value: dec(6)}, "period"},
		"a share of people": {indicator.Entry{Start: on(2026, 10, 1), Part: dec(1), Whole: dec(2)}, "part"},
	} {
		wants(t, name, h.Indicators.Enter(ctx, h.Scope("forloebsleder"), id, c.e), fault.Invalid, c.field)
	}
	d := homes(h)
	d.Unit, d.Target, d.Baseline, d.Decimals = indicator.Percent, dec(90), nil, 1
	share := define(t, h, d)
	for name, c := range map[string]struct {
		e     indicator.Entry
		field string
	}{
		"part alone":    {indicator.Entry{Start: on(2026, 10, 1), Part: dec(10)}, "whole"},
		"more than all": {indicator.Entry{Start: on(2026, 10, 1), Part: dec(11), Whole: dec(10)}, "part"},
		"of nobody":     {indicator.Entry{Start: on(2026, 10, 1), Part: dec(0), Whole: dec(0)}, "whole"},
		"another share": {indicator.Entry{Start: on(2026, 10, 1), Part: dec(20), Whole: dec(30), Value: dec(70)}, "value"},
	} {
		wants(t, name, h.Indicators.Enter(ctx, h.Scope("forloebsleder"), share, c.e), fault.Invalid, c.field)
	}
	if err := h.Indicators.Enter(ctx, h.Scope("forloebsleder"), share, indicator.Entry{Start: on(2026, 10, 1), Part: dec(20), Whole: dec(30), Value: dec(67)}); err != nil {
		t.Errorf("a share that was rounded: %v", err)
	}
	if v, _ := find(t, h, "leder", share).Last(); v.Value.String() != "66.667" {
		t.Errorf("20 of 30 is kept as %v", v.Value)
	} else if said := find(t, h, "leder", share).Say(i18n.Da, v); said != "66,7 %" {
		t.Errorf("20 of 30 reads %q", said)
	}
}

func TestACorrectionKeepsWhatWasThereAndAStaleOneIsRefused(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		id, lead, october := define(t, h, homes(h)), h.Scope("forloebsleder"), on(2026, time.October, 1)
		put := func(n float64, note string, version int64) error {
			return h.Indicators.Enter(ctx, lead, id, indicator.Entry{Start: october, Value: dec(n), Note: note, Version: version})
		}
		if err := put(8, "Foreløbigt", 0); err != nil {
			t.Fatal(err)
		}
		wants(t, "a second first value", put(9, "", 0), fault.Stale)
		if err := put(9, "Talt igen", 1); err != nil {
			t.Fatal(err)
		}
		wants(t, "a correction of what was", put(10, "", 1), fault.Stale)
		if err := put(9, "Talt igen", 2); err != nil {
			t.Fatal(err)
		}
		_, v, err := h.Indicators.ValueOf(ctx, lead, id, october)
		if err != nil {
			t.Fatal(err)
		}
		if v.Value.String() != "9" || v.Version != 2 || len(v.Past) != 1 || v.Past[0].Value.String() != "8" || v.Past[0].Note != "Foreløbigt" || v.Past[0].PersonName != lead.Name {
			t.Errorf("%+v", v)
		}
		_, _, err = h.Indicators.ValueOf(ctx, lead, id, on(2026, time.October, 2))
		wants(t, "a day that begins no period", err, fault.NotFound)
		d := homes(h)
		d.Name = "Borgere i egen bolig"
		if err := h.Indicators.Redefine(ctx, lead, id, d, 1); err != nil {
			t.Fatal(err)
		}
		wants(t, "a stale definition", h.Indicators.Redefine(ctx, lead, id, d, 1), fault.Stale)
		wants(t, "a stale freeze", h.Indicators.Freeze(ctx, lead, id, 5, 1), fault.Stale)
		d.Period = indicator.Quarter
		wants(t, "another period under values", h.Indicators.Redefine(ctx, lead, id, d, 2), fault.Invalid, "period")
		d = homes(h)
		d.From = on(2026, time.November, 1)
		wants(t, "values left before the first day", h.Indicators.Redefine(ctx, lead, id, d, 2), fault.Invalid, "from")
	})
}

func TestAMedianIsFrozenAndMadeAnewForAReason(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	id, lead := filled(t, h), h.Scope("forloebsleder")
	wants(t, "no reason", h.Indicators.Rephase(ctx, lead, id, on(2026, 4, 1), " ", 1), fault.Invalid, "reason")
	wants(t, "ahead", h.Indicators.Rephase(ctx, lead, id, on(2026, 12, 1), "Nyt team", 1), fault.Invalid, "from")
	wants(t, "too many", h.Indicators.Freeze(ctx, lead, id, 61, 1), fault.Invalid, "frozen")
	if err := h.Indicators.Freeze(ctx, lead, id, 10, 1); err != nil {
		t.Fatal(err)
	}
	s := find(t, h, "leder", id).Series(indicator.Run)
	if level, _ := s.Centre(); level.Centre != 6 || level.Baseline != 10 {
		t.Errorf("the median of the first ten: %+v", level)
	}
	if current := s.Current(); len(current) == 0 || current[0].Rule != indicator.Shift || s.Say(i18n.Da, current[0]) != "Målepunktet ligger over medianen i 8 måneder i træk, fra marts 2026 til oktober 2026." {
		t.Errorf("%+v", s.Signals)
	} else if good, told := s.Good(current[0]); !good || !told {
		t.Error("more homes are better")
	}
	if err := h.Indicators.Rephase(ctx, lead, id, on(2026, 4, 20), "Nyt team", 2); err != nil {
		t.Fatal(err)
	}
	wants(t, "twice from one period", h.Indicators.Rephase(ctx, lead, id, on(2026, 4, 1), "Nyt team", 3), fault.Invalid, "from")
	v := find(t, h, "leder", id)
	s = v.Series(indicator.Run)
	if len(s.Levels) != 2 || s.Levels[0].Centre != 6 || s.Levels[0].Last != 10 || s.Levels[1].Centre != 10 || v.Phases[0].Reason != "Nyt team" || v.Phases[0].From != on(2026, 4, 1) {
		t.Errorf("%+v %+v", s.Levels, v.Phases)
	}
	wants(t, "a phase that isn't there", h.Indicators.Unphase(ctx, lead, id, on(2026, 5, 1), 3), fault.NotFound)
	if err := h.Indicators.Unphase(ctx, lead, id, on(2026, 4, 1), 3); err != nil {
		t.Fatal(err)
	}
	if v := find(t, h, "leder", id); len(v.Phases) > 0 {
		t.Errorf("%+v", v.Phases)
	}
}

func TestWhatIsOwedStandsInOrderAndOnMinDag(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		d := homes(h)
		d.From = on(2026, time.October, 1)
		recent := define(t, h, d) // October ended 24 days ago: 10 days late
		d.Name, d.From = "Ældst", on(2026, time.August, 1)
		oldest := define(t, h, d)
		d.Name, d.From = "I god tid", on(2026, time.November, 1)
		intime := define(t, h, d)
		page, err := h.Indicators.List(ctx, h.Scope("implementering"), indicator.Filter{Mine: true, In: refOf(h)})
		if err != nil || len(page.Rows) != 3 || page.Rows[0].ID != oldest || page.Rows[1].ID != recent || page.Rows[2].ID != intime {
			t.Fatalf("%+v, %v", page, err)
		}
		today := calendar.Of(h.Clock.Now())
		if late := page.Rows[1].Late(today); late != 10 {
			t.Errorf("October is %d days late", late)
		}
		if page, err := h.Indicators.List(ctx, h.Scope("soenderaa"), indicator.Filter{In: refOf(h)}); err != nil || len(page.Rows) > 0 {
			t.Errorf("a stranger sees %+v, %v", page.Rows, err)
		}
		err = h.DB.Read(ctx, func(tx *db.Tx) error {
			agenda, err := h.Indicators.Day(tx, h.Scope("implementering"))
			if err != nil {
				return err
			}
			agenda.Urgent, agenda.Coming = ofThis(h, agenda.Urgent), ofThis(h, agenda.Coming)
			if len(agenda.Urgent) != 2 || len(agenda.Coming) != 1 || agenda.Urgent[1].Late != 10 || agenda.Urgent[0].Note != "Mangler august 2026, september 2026 og oktober 2026" || agenda.Coming[0].Note != "november 2026" {
				t.Errorf("%+v", agenda)
			}
			other, err := h.Indicators.Day(tx, h.Scope("leder"))
			if len(ofThis(h, other.Urgent))+len(ofThis(h, other.Coming)) > 0 {
				t.Errorf("a manager who enters none: %+v", other)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		enter(t, h, recent, on(2026, time.October, 1), 7)
		if v := find(t, h, "leder", recent); v.Late(today) > 0 || v.Due != on(2026, time.November, 30) {
			t.Errorf("when entered, the next is due: %v", v.Due)
		}
		d = homes(h)
		d.From, d.Until = on(2026, time.October, 1), on(2026, time.October, 31)
		if err := h.Indicators.Redefine(ctx, h.Scope("forloebsleder"), recent, d, 1); err != nil {
			t.Fatal(err)
		}
		if v := find(t, h, "leder", recent); !v.Due.IsZero() || len(v.Missing(today.AddDays(100))) > 0 {
			t.Errorf("one whose time has passed asks for nothing: %v", v.Due)
		}
	})
}

// ofThis are the rows of indicators that the demonstration doesn't have.
func ofThis(h *house.House, rows []day.Row) []day.Row {
	_, views, err := h.Indicators.Of(ctx, h.Scope("leder"), refOf(h))
	return slices.DeleteFunc(rows, func(r day.Row) bool {
		return err != nil || !slices.ContainsFunc(views, func(v *indicator.View) bool { return strings.HasPrefix(r.Href, v.Address()) })
	})
}

func TestListsAndNewsCostTheSameForOneAndMany(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	count := func() (counts [4]int64) {
		c, n := db.CountStatements(ctx)
		if _, err := h.Indicators.List(c, h.Scope("implementering"), indicator.Filter{}); err != nil {
			t.Fatal(err)
		}
		counts[0] = *n
		c, n = db.CountStatements(ctx)
		if _, _, err := h.Indicators.Of(c, h.Scope("implementering"), refOf(h)); err != nil {
			t.Fatal(err)
		}
		counts[1] = *n
		scope := h.Scope("implementering")
		c, n = db.CountStatements(ctx)
		if err := h.DB.Read(c, func(tx *db.Tx) error {
			if _, err := h.Indicators.Day(tx, scope); err != nil {
				return err
			}
			_, err := h.Indicators.Signals(tx, refOf(h), h.Clock.Now().AddDate(0, -3, 0), h.Clock.Now())
			return err
		}); err != nil {
			t.Fatal(err)
		}
		counts[2] = *n
		return counts
	}
	filled(t, h)
	one := count()
	for range 4 {
		enter(t, h, define(t, h, homes(h)), on(2025, time.May, 1), 6, 7, 8)
	}
	if many := count(); many != one {
		t.Errorf("statements for one %v, for five %v", one, many)
	}
}

func TestNewsTellWhatHasBecomeOfTheIndicatorsSinceLastTime(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		d := homes(h)
		d.Target = dec(12)
		id := define(t, h, d)
		if err := h.Indicators.Freeze(ctx, h.Scope("forloebsleder"), id, 10, 1); err != nil {
			t.Fatal(err)
		}
		enter(t, h, id, on(2025, time.May, 1), 6, 4, 7, 5, 6, 8, 5, 7, 6, 4, 7, 9, 10, 9)
		h.Pass(1)
		last := h.Clock.Now()
		h.Pass(1)
		enter(t, h, id, on(2026, time.July, 1), 11, 3, 12)
		h.Pass(1)
		var news []i18n.Text
		read := func(from, to time.Time) {
			t.Helper()
			if err := h.DB.Read(ctx, func(tx *db.Tx) (err error) {
				news, err = h.Indicators.Signals(tx, refOf(h), from, to)
				return err
			}); err != nil {
				t.Fatal(err)
			}
		}
		read(last, h.Clock.Now())
		var said []string
		for _, n := range news {
			said = append(said, n.Da)
			if n.En == "" || n.En == n.Da {
				t.Errorf("no English: %+v", n)
			}
		}
		name := homes(h).Name
		for _, want := range []string{
			name + ": 12 mennesker for september 2026.",
			name + " har nået målet på 12 mennesker.", name + ": Mangler tal for oktober 2026.",
		} {
			if !strings.Contains(strings.Join(said, "\n"), want) {
				t.Errorf("nothing of %q in\n%s", want, strings.Join(said, "\n"))
			}
		}
		if all := strings.Join(said, "\n"); strings.Contains(all, ": 3 ") || strings.Contains(all, "juni 2026") {
			t.Errorf("a small number or old news:\n%s", all)
		}
		read(h.Clock.Now(), h.Clock.Now().Add(time.Hour))
		if len(news) != 1 { // what is missing is still missing
			t.Errorf("told twice: %+v", news)
		}
	})
}

func TestAnOverviewForEverybodyHidesSmallNumbers(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	filled(t, h)
	err := h.DB.Read(ctx, func(tx *db.Tx) error {
		in, err := h.Subjects.Find(tx, h.Scope("leder"), refOf(h))
		if err != nil {
			return err
		}
		blocks, err := h.Indicators.Overview(tx, i18n.Da, in)
		if err != nil {
			return err
		}
		pictures, hidden := 0, 0
		for _, b := range blocks {
			if b.Picture != nil {
				pictures++
			}
			if b.Table != nil {
				for _, row := range b.Table.Rows {
					if row[1] == "under 5" {
						hidden++
					}
					if row[1] == "4" {
						t.Errorf("%v", row)
					}
				}
			}
		}
		if pictures != 1 || hidden != 2 {
			t.Errorf("%d pictures, %d hidden numbers", pictures, hidden)
		}
		none, err := h.Indicators.Overview(tx, i18n.Da, &subject.Subject{Ref: subject.Ref{Kind: "course", ID: "none"}})
		if len(none) > 0 {
			t.Errorf("%+v", none)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Who does not get small numbers can't get them by defining them away.
func TestSmallNumbersAreUncoveredByTheHostAlone(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		id := filled(t, h)
		shown := find(t, h, "raadgiver", id)
		if v, _ := shown.Value(on(2025, time.June, 1)); !v.Hidden {
			t.Fatal("the adviser sees a small number")
		}
		for name, uncover := range map[string]func(*indicator.Definition){
			"shown to all":    func(d *indicator.Definition) { d.HideSmall = false },
			"said to be days": func(d *indicator.Definition) { d.Unit = indicator.Days },
		} {
			d := homes(h)
			uncover(&d)
			wants(t, name, h.Indicators.Redefine(ctx, h.Scope("raadgiver"), id, d, shown.Version), fault.Invalid, "hide")
		}
		d := homes(h)
		d.HideSmall = false
		if err := h.Indicators.Redefine(ctx, h.Scope("forloebsleder"), id, d, shown.Version); err != nil {
			t.Errorf("the host's lead: %v", err)
		}
	})
}
