package suppress_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/suppress"
	"tovholder/internal/platform/i18n"
)

const least = indicator.UsualLeast

func dec(n float64) *indicator.Decimal {
	d, _ := indicator.FromFloat(n)
	return &d
}

func count(n float64) *suppress.Number { return &suppress.Number{Value: *dec(n)} }

func share(part, whole float64) *suppress.Number {
	return &suppress.Number{Value: *dec(100 * part / whole), Part: dec(part), Whole: dec(whole)}
}

func row(name string, cells ...*suppress.Number) suppress.Row {
	return suppress.Row{Name: name, Cells: cells}
}

func quarters(kind suppress.Kind) []suppress.Column {
	return []suppress.Column{{Head: "1. kvartal", Kind: kind}, {Head: "2. kvartal", Kind: kind}}
}

// told is everything that can be read out of a table.
func told(t suppress.Table) string {
	var b strings.Builder
	for _, l := range []i18n.Lang{i18n.Da, i18n.En} {
		fmt.Fprintln(&b, *t.Paper(l, "Tal", "Kommune"), t.Sheet(l, "Tal", "Kommune"), t.Notes(l))
		for c := range t.Columns {
			fmt.Fprintln(&b, t.SayTotal(l, c), t.SayMiddle(l, c), t.SayCounted(l, c))
			for _, r := range t.Rows {
				fmt.Fprint(&b, r.Name, r.Own, r.Cells[c].State, r.Cells[c].Own, t.Say(l, c, r.Cells[c]), " ")
				if r.Cells[c].Part != nil {
					fmt.Fprint(&b, *r.Cells[c].Part, *r.Cells[c].Whole)
				}
			}
		}
	}
	for c := range t.Columns {
		total := t.Total(c)
		fmt.Fprintln(&b, total.Value, total.Counted, total.Hidden, total.Missing)
		for r := range t.Rows {
			fmt.Fprint(&b, " ")
			if change, ok := t.Change(r, c); ok {
				fmt.Fprint(&b, change)
			}
		}
		for _, lowest := range []bool{false, true} {
			for _, r := range t.Sorted(c, lowest).Rows {
				fmt.Fprint(&b, r.Name)
			}
		}
	}
	fmt.Fprintln(&b, t.Top(), t.HidesAny(), t.ForAll())
	return b.String()
}

// hiddenFrom are what a cell could be that the reader doesn't see: every number
// of people that is hidden.
func hiddenFrom(kind suppress.Kind) []*suppress.Number {
	var all []*suppress.Number
	for n := range int(least) {
		few := float64(n)
		if kind == suppress.Count {
			all = append(all, count(few))
			continue
		}
		for _, whole := range []float64{few + 1, 20, 400} {
			all = append(all, share(few, whole), share(whole-few, whole))
		}
	}
	return all
}

// any is a number as municipalities report them: often small, sometimes none.
func anyNumber(random *rand.Rand, kind suppress.Kind) *suppress.Number {
	n := float64(random.IntN(14))
	switch {
	case random.IntN(6) == 0:
		return nil
	case kind == suppress.Share:
		return share(n, n+float64(random.IntN(12))+1)
	}
	return count(n)
}

func with(rows []suppress.Row, r, c int, n *suppress.Number) []suppress.Row {
	other := slices.Clone(rows)
	other[r].Cells = slices.Clone(rows[r].Cells)
	other[r].Cells[c] = n
	return other
}

// Whoever has the table and their own numbers can't tell a hidden number from
// any other that would be hidden: all that they can read stays the same,
// whatever the number is.
func TestNothingTellsAHiddenNumber(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	tried := 0
	for range 400 {
		kinds := []suppress.Kind{suppress.Count, suppress.Share}
		var columns []suppress.Column
		for n := range 1 + random.IntN(3) {
			columns = append(columns, suppress.Column{Head: fmt.Sprint(n), Kind: kinds[random.IntN(2)]})
		}
		rows := make([]suppress.Row, 1+random.IntN(4))
		for r := range rows {
			rows[r].Name = string(rune('A' + r))
			for _, c := range columns {
				rows[r].Cells = append(rows[r].Cells, anyNumber(random, c.Kind))
			}
		}
		if own := random.IntN(len(rows) + 1); own < len(rows) {
			rows[own].Own = true
		}
		published := suppress.Publish(least, columns, rows)
		said := told(published)
		for r, line := range published.Rows {
			for c, cell := range line.Cells {
				if cell.State != suppress.Hidden {
					continue
				}
				for _, other := range hiddenFrom(columns[c].Kind) {
					tried++
					if told(suppress.Publish(least, columns, with(rows, r, c, other))) != said {
						t.Fatalf("%+v in row %d, column %d of %+v is told apart", other, r, c, rows)
					}
				}
			}
		}
	}
	if tried < 1000 {
		t.Errorf("only %d tried", tried)
	}
}

// world is what two municipalities report for two quarters.
type world [2][2]int

func (w world) rows() []suppress.Row {
	return []suppress.Row{
		row("A", count(float64(w[0][0])), count(float64(w[0][1]))), row("B", count(float64(w[1][0])), count(float64(w[1][1]))),
	}
}

// remaining are the numbers that a cell can have for somebody who sees what a
// publisher makes of the world, knows all of the second municipality's numbers,
// and goes through every other world.
func remaining(w world, column int, publish func(world) string) []int {
	seen := publish(w)
	var possible []int
	for a := range 13 {
		for b := range 13 {
			if n := [2]int{a, b}[column]; publish(world{{a, b}, w[1]}) == seen && !slices.Contains(possible, n) {
				possible = append(possible, n)
			}
		}
	}
	slices.Sort(possible)
	return possible
}

// An attacker who goes through all that could be learns nothing of the real
// table, and finds the number wherever something is made of what is hidden.
func TestAnAttackerWithTheirOwnNumbersNarrowsNothing(t *testing.T) {
	t.Parallel()
	honest := func(w world) string { return told(suppress.Publish(least, quarters(suppress.Count), w.rows())) }
	all := []int{0, 1, 2, 3, 4}
	random := rand.New(rand.NewPCG(3, 4))
	for range 12 {
		w := world{{random.IntN(5), random.IntN(13)}, {random.IntN(13), random.IntN(13)}}
		if got := remaining(w, 0, honest); !slices.Equal(got, all) {
			t.Errorf("%v: narrowed to %v", w, got)
		}
	}
	w := world{{3, 9}, {8, 2}}
	cells := func(w world) string {
		table := suppress.Publish(least, quarters(suppress.Count), w.rows())
		return fmt.Sprint(table.Rows)
	}
	for name, leak := range map[string]func(world) int{
		"a total of all":           func(w world) int { return w[0][0] + w[1][0] },
		"a total over time":        func(w world) int { return w[0][0] + w[0][1] },
		"the difference from last": func(w world) int { return w[0][1] - w[0][0] },
		"a median of all":          func(w world) int { return (w[0][0] + w[1][0]) / 2 },
		"the lowest":               func(w world) int { return min(w[0][0], w[1][0], w[0][1], w[1][1]) },
		"that there are none":      func(w world) int { return min(w[0][0], 1) },
	} {
		careless := func(w world) string { return fmt.Sprint(cells(w), leak(w)) }
		if got := remaining(w, 0, careless); slices.Equal(got, all) {
			t.Errorf("the attacker doesn't notice %s", name)
		}
	}
}

func TestTotalsAreOfWhatIsShown(t *testing.T) {
	t.Parallel()
	before := []suppress.Row{row("Favrskov", count(12), count(3)), row("Nørrekær", count(4), count(7)), row("Sønderå", nil, count(6))}
	table := suppress.Publish(least, quarters(suppress.Count), before)
	total := table.Total(0)
	if total.Value != *dec(12) || total.Counted != 1 || total.Hidden != 1 || total.Missing != 1 {
		t.Errorf("%+v", total)
	}
	if table.SayTotal(i18n.Da, 1) != "13" || table.SayMiddle(i18n.Da, 1) != "6,5" || table.SayCounted(i18n.Da, 1) != "2 af 3" {
		t.Errorf("%s %s %s", table.SayTotal(i18n.Da, 1), table.SayMiddle(i18n.Da, 1), table.SayCounted(i18n.Da, 1))
	}
	if _, ok := table.Change(1, 1); ok {
		t.Error("the difference from a hidden number is told")
	}
	// corrected from 3 to 7, the total grows by all 7: what was hidden was no part of it
	after := suppress.Publish(least, quarters(suppress.Count), with(before, 0, 1, count(7)))
	if grown := after.Total(1).Value - table.Total(1).Value; grown != *dec(7) {
		t.Errorf("the total grew by %v", grown)
	}
	if said := table.Notes(i18n.Da); len(said) != 1 || !strings.Contains(said[0], "under 5") || !strings.Contains(said[0], "ikke talt med") {
		t.Errorf("%q", said)
	}
	if none := suppress.Publish(least, quarters(suppress.Count), before[:0]); none.SayTotal(i18n.Da, 0) != "" || none.HidesAny() {
		t.Error("of nobody there is a total")
	}
}

func TestASharesPartAndRestAreHiddenAlike(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		number *suppress.Number
		state  suppress.State
	}{
		"both large enough":       {share(5, 10), suppress.Known},
		"a small part":            {share(4, 40), suppress.Hidden},
		"nobody":                  {share(0, 40), suppress.Hidden},
		"a small rest":            {share(36, 40), suppress.Hidden},
		"everybody":               {share(40, 40), suppress.Hidden},
		"of how many is not said": {count(50), suppress.Hidden},
	} {
		table := suppress.Publish(least, quarters(suppress.Share), []suppress.Row{row("A", c.number)})
		if got := table.Rows[0].Cells[0]; got.State != c.state || got.State == suppress.Hidden && (got.Part != nil || got.Value != 0) {
			t.Errorf("%s: %+v", name, got)
		}
	}
	table := suppress.Publish(least, quarters(suppress.Share), []suppress.Row{row("A", share(30, 40)), row("B", share(5, 10)), row("C", share(1, 90))})
	if table.SayTotal(i18n.Da, 0) != "70 %" || table.Say(i18n.Da, 0, table.Rows[2].Cells[0]) != "skjult" || len(table.Notes(i18n.Da)) != 2 {
		t.Errorf("%s %q", table.SayTotal(i18n.Da, 0), table.Notes(i18n.Da))
	}
}

func TestAMunicipalitySeesItsOwnAndNothingIsMadeOfThem(t *testing.T) {
	t.Parallel()
	rows := []suppress.Row{row("A", count(3), count(8)), row("B", count(9), count(2))}
	others := suppress.Publish(least, quarters(suppress.Count), rows)
	rows[0].Own = true
	own := suppress.Publish(least, quarters(suppress.Count), rows)
	if cell := own.Rows[0].Cells[0]; cell.State != suppress.Known || cell.Value != *dec(3) || !cell.Own {
		t.Errorf("%+v", cell)
	}
	if own.Rows[1].Cells[1].State != suppress.Hidden {
		t.Error("another's is seen")
	}
	for c := range own.Columns {
		if own.SayTotal(i18n.Da, c) != others.SayTotal(i18n.Da, c) || own.SayMiddle(i18n.Da, c) != others.SayMiddle(i18n.Da, c) {
			t.Errorf("column %d: %s is another total than everybody's, %s", c, own.SayTotal(i18n.Da, c), others.SayTotal(i18n.Da, c))
		}
	}
	if fmt.Sprint(own.Paper(i18n.Da, "", ""), own.ForAll().Notes(i18n.Da)) != fmt.Sprint(others.Paper(i18n.Da, "", ""), others.Notes(i18n.Da)) {
		t.Error("a small number leaves on paper")
	}
	if said := own.Notes(i18n.Da); len(said) != 2 || !strings.Contains(said[1], "Jeres egne") {
		t.Errorf("%q", said)
	}
	if own.Sheet(i18n.Da, "", "").Rows[0][1] != "under 5" {
		t.Error("a small number leaves in a file")
	}
}

func TestOrderScaleAndDaysFollowWhatIsShown(t *testing.T) {
	t.Parallel()
	table := suppress.Publish(least, quarters(suppress.Count), []suppress.Row{row("A", count(2)), row("B", count(9)), row("C", count(0)), row("D", count(7)), row("E")})
	names := func(t suppress.Table) (s string) {
		for _, r := range t.Rows {
			s += r.Name
		}
		return s
	}
	if names(table.Sorted(0, false)) != "BDACE" || names(table.Sorted(0, true)) != "DBACE" {
		t.Errorf("%s, %s", names(table.Sorted(0, false)), names(table.Sorted(0, true)))
	}
	if table.Top() != *dec(9) || suppress.Publish(least, quarters(suppress.Count), []suppress.Row{row("A", count(2))}).Top() != *dec(5) {
		t.Error("the scale")
	}
	days := suppress.Publish(least, quarters(suppress.Plain), []suppress.Row{row("A", count(2), count(3)), row("B", count(4))})
	if days.HidesAny() || days.SayTotal(i18n.Da, 0) != "" || days.SayMiddle(i18n.Da, 0) != "3" {
		t.Errorf("%+v", days)
	}
	if change, ok := days.Change(0, 1); !ok || change != *dec(1) {
		t.Errorf("%v", change)
	}
	for want, d := range map[suppress.Kind]indicator.Definition{
		suppress.Count: {Unit: indicator.Number, HideSmall: true}, suppress.Share: {Unit: indicator.Percent, HideSmall: true}, suppress.Plain: {Unit: indicator.People},
	} {
		if got := suppress.KindOf(&d); got != want {
			t.Errorf("%+v is %v", d, got)
		}
	}
	higher := suppress.Publish(10, quarters(suppress.Count), []suppress.Row{row("A", count(9))})
	if higher.Say(i18n.Da, 0, higher.Rows[0].Cells[0]) != "under 10" {
		t.Error("the setting")
	}
}
