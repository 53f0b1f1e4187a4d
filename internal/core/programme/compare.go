package programme

import (
	"maps"
	"slices"

	"tovholder/internal/platform/calendar"
)

// Difference is what a change does to a schedule: what a person is shown
// before the change is made. Every list is in the order of the schedule.
type Difference struct {
	Changed []Shift // those whose day becomes another, the one that is moved among them
	Kept    []Item  // those whose rule points elsewhere now, but whose day is set and stays
	Outside []Item  // those that come to lie outside their window, or farther outside
	Added   []Item  // occurrences that there was no room for before
	Removed []Item  // occurrences that there is no room for any more
}

// Shift is a day that becomes another. Either is no date when there was or is none.
type Shift struct {
	Key      string
	From, To calendar.Date
}

// Compare tells what is different between two schedules of one programme.
func Compare(before, after *Schedule) Difference {
	var d Difference
	for i := range after.Items {
		now := &after.Items[i]
		then, ok := before.Item(now.Key)
		if !ok {
			d.Added = append(d.Added, *now)
			continue
		}
		if now.Target != then.Target {
			d.Changed = append(d.Changed, Shift{Key: now.Key, From: then.Target, To: now.Target})
		} else if now.State != Proposed && (now.Nominal != then.Nominal || now.Earliest != then.Earliest || now.Latest != then.Latest) {
			d.Kept = append(d.Kept, *now)
		}
		if now.Outside != nil && (then.Outside == nil || *now.Outside != *then.Outside) {
			d.Outside = append(d.Outside, *now)
		}
	}
	for i := range before.Items {
		if _, ok := after.Item(before.Items[i].Key); !ok {
			d.Removed = append(d.Removed, before.Items[i])
		}
	}
	return d
}

// Empty reports whether nothing is different.
func (d Difference) Empty() bool {
	return len(d.Changed)+len(d.Kept)+len(d.Outside)+len(d.Added)+len(d.Removed) == 0
}

// With is a copy of what is known, with one thing set in another way. It
// leaves the receiver as it was.
func (k Known) With(key string, fix Fix) Known {
	set := make(map[string]Fix, len(k.Set)+1)
	maps.Copy(set, k.Set)
	set[key] = fix
	return Known{Anchors: k.Anchors, Set: set}
}

// Keys lists every item and part that a date can be set for, as far as it is
// known beforehand, in the order of the file.
func (p *Programme) Keys() []string {
	var keys []string
	for i := range p.steps {
		s := &p.steps[i]
		for n, key := range s.keys {
			keys = append(keys, key)
			number := n + 1
			if !s.activity.When.Numbered {
				number = 0
			}
			for part := 1; part <= s.activity.Occurrence(number).Length.Parts; part++ {
				keys = append(keys, PartKey(key, part))
			}
		}
	}
	return keys
}

// HasKey reports whether a date can be set for the key.
func (p *Programme) HasKey(key string) bool {
	id, number, part := SplitKey(key)
	i := slices.IndexFunc(p.steps, func(s step) bool { return s.activity.ID == id })
	if i < 0 {
		return false
	}
	r := &p.steps[i].activity.When
	most := len(r.Offsets)
	if r.Until != "" {
		most = mostOccurrences
	}
	if r.Numbered != (number > 0) || r.Numbered && number > most {
		return false
	}
	canonical := OccurrenceKey(id, number)
	if part > 0 {
		canonical = PartKey(canonical, part)
	}
	return key == canonical && part <= p.steps[i].activity.Occurrence(number).Length.Parts
}
