package indicator

import "slices"

const (
	// small is the number of people below which somebody could be recognised.
	small Decimal = 5 * thousand
	// standIn is what a hidden number counts as where one has to be: it says no more
	// than that the number is below five.
	standIn Decimal = 2 * thousand
)

// isSmall reports whether a value tells of so few people that it is hidden: a
// count below five, or a share whose part, or whose rest when there is one, is
// below five. Without part and whole a share tells of nobody, and days are no
// people.
func (d *Definition) isSmall(value Decimal, part, whole *Decimal) bool {
	switch {
	case !d.HideSmall:
		return false
	case part != nil && whole != nil:
		rest := *whole - *part
		return *part < small || rest > 0 && rest < small
	case d.Unit == Percent, d.Unit == Days:
		return false
	}
	return value < small
}

// hide is the indicator as somebody sees it who is not on the host's side:
// small numbers are taken out before anything is made of the values, so that
// neither a median, a limit nor a difference gives them away.
func (i *Indicator) hide() *Indicator {
	if !i.HideSmall {
		return i
	}
	seen := *i
	seen.hidden = true
	seen.Values = slices.Clone(i.Values)
	for n := range seen.Values {
		v := &seen.Values[n]
		if i.isSmall(v.Value, v.Part, v.Whole) {
			v.Value, v.Part, v.Whole, v.Hidden = 0, nil, nil, true
		}
		v.Past = slices.Clone(v.Past)
		for m := range v.Past {
			p := &v.Past[m]
			if i.isSmall(p.Value, p.Part, p.Whole) {
				p.Value, p.Part, p.Whole, p.Hidden = 0, nil, nil, true
			}
		}
	}
	if seen.Baseline != nil && i.isSmall(*seen.Baseline, nil, nil) {
		seen.Baseline = nil
	}
	return &seen
}

// HidesSmall reports whether any number has been hidden from this reader.
func (i *Indicator) HidesSmall() bool {
	return i.hidden && slices.ContainsFunc(i.Values, func(v Value) bool { return v.Hidden })
}

// AnySmall reports whether a number that this reader sees is hidden from others.
func (i *Indicator) AnySmall() bool {
	return !i.hidden && slices.ContainsFunc(i.Values, func(v Value) bool { return i.isSmall(v.Value, v.Part, v.Whole) })
}
