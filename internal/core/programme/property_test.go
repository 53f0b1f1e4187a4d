package programme_test

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"

	"pgregory.net/rapid"
)

// draft is an activity of a made-up programme.
type draft struct {
	id     string
	rule   string // as it is written
	on     string // what it hangs on: start, an id, or a key
	strict string
	unit   string
	n      int // how many units, of the first occurrence
	times  int // 0 when it is held once
	before bool
}

func (d draft) keys() []string {
	if d.times == 0 {
		return []string{d.id}
	}
	var keys []string
	for n := 1; n <= d.times; n++ {
		keys = append(keys, fmt.Sprintf("%s-%d", d.id, n))
	}
	return keys
}

// drafts draws a programme without circles: each activity hangs on the start
// or on one that was drawn before it.
func drafts(t *rapid.T) []draft {
	var all []draft
	targets := []string{"start"}
	for i := range rapid.IntRange(1, 14).Draw(t, "activities") {
		d := draft{
			id: fmt.Sprintf("a%c", 'a'+i), on: rapid.SampledFrom(targets).Draw(t, "on"),
			strict: rapid.SampledFrom([]string{"about", "about", "within", "exactly", "right_after", "every", "ad_hoc"}).Draw(t, "strict"),
			unit:   rapid.SampledFrom([]string{"days", "weeks", "months"}).Draw(t, "unit"),
			n:      rapid.IntRange(1, 14).Draw(t, "n"), before: rapid.IntRange(0, 4).Draw(t, "before") == 0,
		}
		side := "after"
		if d.before {
			side = "before"
		}
		offset := fmt.Sprintf("%d %s", d.n, d.unit)
		switch d.strict {
		case "ad_hoc":
			d.rule, d.on = "{ad_hoc: true}", ""
		case "right_after":
			d.rule, d.before = fmt.Sprintf("{right_after: %s}", d.on), false
		case "every":
			d.times, d.before = rapid.IntRange(1, 4).Draw(t, "times"), false
			d.rule = fmt.Sprintf("{every: %s, after: %s, times: %d}", offset, d.on, d.times)
		default:
			d.rule = fmt.Sprintf("{%s: %s, %s: %s}", side, d.on, d.strict, offset)
		}
		if d.strict != "ad_hoc" {
			targets = append(targets, d.keys()...)
		}
		all = append(all, d)
	}
	return all
}

func programmeOf(t testing.TB, all []draft) *programme.Programme {
	lines := make([]string, len(all))
	for i, d := range all {
		lines[i] = d.id + ": " + d.rule
	}
	return course(t, lines...)
}

func dates() *rapid.Generator[calendar.Date] {
	return rapid.Custom(func(t *rapid.T) calendar.Date {
		return calendar.NewDate(2026, time.January, 1).AddDays(rapid.IntRange(0, 1500).Draw(t, "day"))
	})
}

func knowns(t *rapid.T, all []draft) programme.Known {
	known := programme.Known{Anchors: map[string]calendar.Date{"start": dates().Draw(t, "start")}, Set: map[string]programme.Fix{}}
	for _, d := range all {
		for _, key := range d.keys() {
			if rapid.IntRange(0, 3).Draw(t, "set") == 0 {
				known.Set[key] = programme.Fix{Date: dates().Draw(t, key), Done: rapid.Bool().Draw(t, "done")}
			}
		}
	}
	return known
}

// wanted reckons the window of an occurrence in another way than the engine
// does: with time.Time, and by walking day by day.
func (d draft) wanted(number int, base calendar.Date) (nominal, earliest, latest calendar.Date) {
	walk := func(from calendar.Date, n int) calendar.Date {
		for n > 0 {
			if from = from.AddDays(1); calendar.Danish().IsWorkingDay(from) {
				n--
			}
		}
		return from
	}
	if d.strict == "right_after" {
		return walk(base, 5), walk(base, 1), walk(base, 10)
	}
	n := d.n * max(number, 1)
	if d.before {
		n = -n
	}
	y, m, dd := base.Civil()
	at := time.Date(y, m, dd, 12, 0, 0, 0, time.UTC)
	tolerance := 3
	switch d.unit {
	case "days":
		at = at.AddDate(0, 0, n)
	case "weeks":
		at = at.AddDate(0, 0, 7*n)
	case "months":
		tolerance = 14
		first := time.Date(y, m+time.Month(n), 1, 12, 0, 0, 0, time.UTC)
		last := first.AddDate(0, 1, -1).Day()
		at = first.AddDate(0, 0, min(dd, last)-1)
	}
	day := calendar.NewDate(at.Date())
	switch {
	case d.strict == "within" && d.before:
		return day.AddDays(base.Sub(day) / 2), day, base
	case d.strict == "within":
		return base.AddDays(day.Sub(base) / 2), base, day
	case d.strict == "exactly":
		return day, calendar.Date{}, calendar.Date{}
	}
	return day, day.AddDays(-tolerance), day.AddDays(tolerance)
}

// nearest is the working day that a proposal belongs on, found by looking at
// every day of the window.
func nearestOpen(nominal, earliest, latest calendar.Date) (best calendar.Date) {
	for d := earliest; !d.After(latest); d = d.AddDays(1) {
		if !calendar.Danish().IsWorkingDay(d) {
			continue
		}
		if best.IsZero() || abs(d.Sub(nominal)) <= abs(best.Sub(nominal)) {
			best = d
		}
	}
	return best
}

func abs(n int) int { return max(n, -n) }

// No rule is broken unless a set date forces it, and then the item says by
// how much; a set date never moves.
func TestPropertyRulesHold(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		all := drafts(rt)
		known := knowns(rt, all)
		s := plan(programmeOf(t, all), known)
		dateOf := func(key string) calendar.Date {
			if key == "start" {
				return known.Anchors["start"]
			}
			it, ok := s.Item(key)
			if !ok {
				rt.Fatalf("no %s", key)
			}
			return it.Target
		}
		count := 0
		for _, d := range all {
			for n, key := range d.keys() {
				count++
				it, ok := s.Item(key)
				if !ok {
					rt.Fatalf("no %s", key)
				}
				fix, set := known.Set[key]
				if set && (it.Target != fix.Date || (it.State == programme.Done) != fix.Done || it.State == programme.Proposed) {
					rt.Fatalf("%s is set on %s and lies on %s, %v", key, fix.Date, it.Target, it.State)
				}
				if d.strict == "ad_hoc" {
					if !it.Earliest.IsZero() || !set && !it.Target.IsZero() {
						rt.Fatalf("%s is held as needed and has dates", key)
					}
					continue
				}
				nominal, earliest, latest := d.wanted(n+1, dateOf(d.on))
				if d.strict == "exactly" {
					earliest = nearestOpen(nominal, nominal.AddDays(-9), nominal.AddDays(9))
					latest = earliest
				}
				if it.Nominal != nominal || it.Earliest != earliest || it.Latest != latest {
					rt.Fatalf("%s %s on %s: %s in %s…%s, want %s in %s…%s", key, d.rule, dateOf(d.on), it.Nominal, it.Earliest, it.Latest, nominal, earliest, latest)
				}
				if !set {
					want := nearestOpen(nominal, earliest, latest)
					if want.IsZero() && it.Outside == nil {
						rt.Fatalf("%s: nothing is open in the window, and the item is silent", key)
					}
					if !want.IsZero() && it.Target != want {
						rt.Fatalf("%s %s: proposed %s, want %s", key, d.rule, it.Target, want)
					}
				}
				inside := it.Target.Within(earliest, latest) || it.Target == nominal
				if inside != (it.Outside == nil) {
					rt.Fatalf("%s on %s in %s…%s says outside: %+v", key, it.Target, earliest, latest, it.Outside)
				}
				if !inside {
					days := max(earliest.Sub(it.Target), it.Target.Sub(latest))
					if it.Outside.Days != days || it.Outside.After != it.Target.After(latest) {
						rt.Fatalf("%s: %d days, says %+v", key, days, it.Outside)
					}
				}
			}
		}
		if count != len(s.Items) {
			rt.Fatalf("%d items, want %d", len(s.Items), count)
		}
		for i := 1; i < len(s.Items); i++ {
			a, b := s.Items[i-1].Target, s.Items[i].Target
			if !b.IsZero() && (a.IsZero() || a.After(b)) {
				rt.Fatalf("%s comes before %s", a, b)
			}
		}
	})
}

// The same comes out twice, in whatever order the file has the activities,
// and when a proposal is made a fact nothing else moves.
func TestPropertySteady(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		all := drafts(rt)
		known := knowns(rt, all)
		p := programmeOf(t, all)
		s := plan(p, known)
		if again := plan(p, known); !reflect.DeepEqual(s.Items, again.Items) {
			rt.Fatal("planned twice, two schedules")
		}
		shuffled := plan(programmeOf(t, rapid.Permutation(all).Draw(rt, "shuffled")), known)
		for i := range s.Items {
			a := s.Items[i]
			b := item(t, shuffled, a.Key)
			if a.Target != b.Target || a.Nominal != b.Nominal || a.Earliest != b.Earliest || a.Latest != b.Latest ||
				a.Provisional != b.Provisional || a.Why != b.Why || !reflect.DeepEqual(a.Outside, b.Outside) {
				rt.Fatalf("in another order %+v becomes %+v", a, *b)
			}
		}
		for _, it := range s.Items {
			if it.State != programme.Proposed || it.Target.IsZero() {
				continue
			}
			d := programme.Compare(s, plan(p, known.With(it.Key, programme.Fix{Date: it.Target})))
			if len(d.Changed) > 0 || len(d.Kept) > 0 || len(d.Outside) > 0 {
				rt.Fatalf("%s fixed where it was: %+v", it.Key, d)
			}
		}
	})
}

// Setting one thing moves only what hangs on it and is neither fixed nor
// done (A4d).
func TestPropertyOnlyDependantsMove(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		all := drafts(rt)
		known := knowns(rt, all)
		p := programmeOf(t, all)
		before := plan(p, known)
		moved := rapid.SampledFrom(before.Items).Draw(rt, "moved").Key
		after := plan(p, known.With(moved, programme.Fix{Date: dates().Draw(rt, "to"), Done: rapid.Bool().Draw(rt, "done")}))
		hangs := map[string]bool{moved: true}
		for grown := true; grown; {
			grown = false
			for _, it := range before.Items {
				if !hangs[it.Key] && slices.ContainsFunc(it.DependsOn, func(on string) bool { return hangs[on] }) {
					hangs[it.Key], grown = true, true
				}
			}
		}
		for _, it := range before.Items {
			now := item(t, after, it.Key)
			_, set := known.Set[it.Key]
			if it.Key != moved && (!hangs[it.Key] || set) && now.Target != it.Target {
				rt.Fatalf("%s was moved, and with it %s from %s to %s", moved, it.Key, it.Target, now.Target)
			}
			if !hangs[it.Key] && !reflect.DeepEqual(*now, it) {
				rt.Fatalf("%s was moved, and %s is another", moved, it.Key)
			}
		}
		d := programme.Compare(before, after)
		for _, shift := range d.Changed {
			if !hangs[shift.Key] {
				rt.Fatalf("%s does not hang on %s", shift.Key, moved)
			}
		}
		for _, kept := range d.Kept {
			if _, set := known.Set[kept.Key]; !set && kept.Key != moved {
				rt.Fatalf("%s is not set and is kept", kept.Key)
			}
		}
	})
}

// Nobody has to agree with the order of a map.
func TestPropertyDependants(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		all := drafts(rt)
		p := programmeOf(t, all)
		s := plan(p, programme.Known{Anchors: map[string]calendar.Date{"start": day("2027-03-01")}})
		of := rapid.SampledFrom(s.Items).Draw(rt, "item")
		hangs := map[string]bool{}
		for grown := true; grown; {
			grown = false
			for _, it := range s.Items {
				on := func(key string) bool {
					id, _, _ := programme.SplitKey(key)
					return id == of.Activity || hangs[key]
				}
				if !hangs[it.Key] && it.Activity != of.Activity && slices.ContainsFunc(it.DependsOn, on) {
					hangs[it.Key], grown = true, true
				}
			}
		}
		got := slices.Sorted(slices.Values(p.Dependants(of.Key)))
		if want := slices.Sorted(maps.Keys(hangs)); !slices.Equal(got, want) {
			rt.Fatalf("on %s hang %s, want %s", of.Key, strings.Join(got, " "), strings.Join(want, " "))
		}
	})
}
