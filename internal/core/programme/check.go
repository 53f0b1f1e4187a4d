package programme

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Check tells which dates are set for something that the programme doesn't
// have; nil when there are none. The error has one line for each, in the
// order of the alphabet, and names what may have been meant.
func Check(p *Programme, known Known) error {
	var all []error
	for _, id := range slices.Sorted(maps.Keys(known.Anchors)) {
		if _, ok := p.Anchor(id); !ok {
			ids := make([]string, len(p.Anchors))
			for i, anchor := range p.Anchors {
				ids[i] = anchor.ID
			}
			all = append(all, fmt.Errorf("unknown anchor “%s”%s", id, suggest(id, ids)))
		}
	}
	for _, key := range slices.Sorted(maps.Keys(known.Set)) {
		if !p.HasKey(key) {
			all = append(all, p.unknownKey(key))
		}
	}
	return errors.Join(all...)
}

func (p *Programme) unknownKey(key string) error {
	id, number, part := SplitKey(key)
	activity, _, ok := p.Activity(id)
	if !ok {
		var ids []string
		for i := range p.steps {
			ids = append(ids, p.steps[i].activity.ID)
		}
		return fmt.Errorf("unknown activity “%s”%s", key, suggest(id, ids))
	}
	switch r := &activity.When; {
	case r.Numbered && number == 0:
		return fmt.Errorf("“%s” is held several times; write which: %s", key, strings.Join(occurrencesOf(activity), ", "))
	case r.Numbered && r.Until == "" && number > len(r.Offsets):
		return fmt.Errorf("“%s” is held %d times; there are: %s", id, len(r.Offsets), strings.Join(occurrencesOf(activity), ", "))
	case !r.Numbered && number > 0:
		return fmt.Errorf("“%s” is held once; write “%s”", id, id)
	}
	parts := activity.Occurrence(number).Length.Parts
	if part > 0 && parts == 0 {
		return fmt.Errorf("“%s” is not held in parts; write “%s”", id, OccurrenceKey(id, number))
	}
	return fmt.Errorf("“%s” has no “%s”; it is held in %d parts", id, key, parts)
}

func occurrencesOf(a *Activity) []string {
	count := len(a.When.Offsets)
	if a.When.Until != "" {
		count = 3
	}
	var keys []string
	for n := 1; n <= min(count, 8); n++ {
		keys = append(keys, OccurrenceKey(a.ID, n))
	}
	if a.When.Until != "" || count > 8 {
		keys = append(keys, "…")
	}
	return keys
}
