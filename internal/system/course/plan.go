package course

import (
	"maps"
	"slices"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
)

// known is what people have settled in the course, as the schedule engine
// wants it.
func (c *Course) known() programme.Known {
	known := programme.Known{Anchors: c.Anchors, Set: make(map[string]programme.Fix, len(c.Activities))}
	for _, a := range c.Activities {
		if a.State == Done || a.State == Fixed && !c.inParts(a.Key) {
			known.Set[a.Key] = programme.Fix{Date: a.Set, Done: a.State == Done}
		}
	}
	for key, day := range c.Parts {
		known.Set[key] = programme.Fix{Date: day}
	}
	return known
}

// Schedule lays the course out from what is settled.
func (c *Course) Schedule() *programme.Schedule {
	return programme.Plan(c.Programme, c.known(), c.calendar)
}

// lay puts a schedule's dates into the course's activities, keeping what
// people have settled about each. Occurrences that the schedule no longer has
// go, new ones come.
func (c *Course) lay(s *programme.Schedule) {
	before := make(map[string]Activity, len(c.Activities))
	for _, a := range c.Activities {
		before[a.Key] = a
	}
	order := c.positions()
	laid := make([]Activity, 0, len(s.Items))
	for _, item := range s.Items {
		a, existed := before[item.Key]
		if !existed {
			a = Activity{Key: item.Key, ID: item.Activity, Phase: item.Phase, Number: item.Number, State: Proposed, Planned: item.Target}
		}
		a.Position = order[item.Activity]
		a.Target, a.Earliest, a.Latest, a.Provisional = item.Target, item.Earliest, item.Latest, item.Provisional
		if a.State != Done && c.inParts(a.Key) {
			// the parts' days decide
			a.State, a.Set = Proposed, calendar.Date{}
			if item.State == programme.Fixed {
				a.State, a.Set = Fixed, item.Target
			}
		}
		laid = append(laid, a)
	}
	c.Activities = laid
	c.NextDay = calendar.Date{}
	if next, ok := c.Next(); ok {
		c.NextDay = next.Target
	}
}

// inParts reports whether parts of the activity have days of their own.
func (c *Course) inParts(key string) bool {
	for part := range c.Parts {
		if activity, number, _ := programme.SplitKey(part); programme.OccurrenceKey(activity, number) == key {
			return true
		}
	}
	return false
}

// dropParts forgets the parts' own days.
func (c *Course) dropParts(key string) {
	for part := range c.Parts {
		if activity, number, _ := programme.SplitKey(part); programme.OccurrenceKey(activity, number) == key {
			delete(c.Parts, part)
		}
	}
}

func (c *Course) positions() map[string]int {
	order := make(map[string]int)
	for _, phase := range c.Programme.Phases {
		for _, a := range phase.Activities {
			order[a.ID] = len(order)
		}
	}
	return order
}

// clone is a copy that can be changed to see what would follow.
func (c *Course) clone() *Course {
	copied := *c
	copied.Activities = slices.Clone(c.Activities)
	copied.Parts = maps.Clone(c.Parts)
	copied.Signatures = slices.Clone(c.Signatures)
	copied.Arrangements = slices.Clone(c.Arrangements)
	return &copied
}

func (c *Course) put(a Activity) {
	i := slices.IndexFunc(c.Activities, func(b Activity) bool { return b.Key == a.Key })
	c.Activities[i] = a
}
