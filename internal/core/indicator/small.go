package indicator

import (
	"slices"

	"tovholder/internal/core/indicator/text"
	"tovholder/internal/platform/i18n"
)

// Least is the smallest number of people that is shown to everybody: among
// fewer somebody could be recognised. It is a setting of the instance.
type Least int

// UsualLeast is the setting where none is made.
const UsualLeast Least = 5

// Decimal is the number as values are written.
func (n Least) Decimal() Decimal { return Decimal(n) * thousand }

// StandIn is what a hidden number counts as where one has to be: the middle of
// what it can be, so that it says no more than that the number is hidden.
func (n Least) StandIn() Decimal { return Decimal((n-1)/2) * thousand }

// Small reports whether a number of people is hidden. None is few, too: that
// nobody is there says something of everybody who might be.
func (n Least) Small(people Decimal) bool { return people < n.Decimal() }

// hides reports whether a value tells of so few people that it is hidden: a
// count that is small, or a share whose part, or whose rest when there is one,
// is small. Without part and whole a share tells of nobody, and days are no
// people.
func (n Least) hides(d *Definition, value Decimal, part, whole *Decimal) bool {
	switch {
	case !d.HideSmall:
		return false
	case part != nil && whole != nil:
		rest := *whole - *part
		return n.Small(*part) || rest > 0 && n.Small(rest)
	case d.Unit == Percent, d.Unit == Days:
		return false
	}
	return n.Small(value)
}

// word is what stands for a hidden number.
func (n Least) word(l i18n.Lang, unit Unit) string {
	if unit == Percent {
		return text.HiddenShare(l)
	}
	return text.Under(l, int(n))
}

// hide is the indicator as somebody sees it who is not on the host's side:
// small numbers are taken out before anything is made of the values, so that
// neither a median, a limit nor a difference gives them away. A note goes with
// its number: it may tell it in words.
func (i *Indicator) hide() *Indicator {
	if !i.HideSmall {
		return i
	}
	seen := *i
	seen.hidden = true
	seen.Values = slices.Clone(i.Values)
	for n := range seen.Values {
		v := &seen.Values[n]
		if i.least.hides(&i.Definition, v.Value, v.Part, v.Whole) {
			v.Value, v.Part, v.Whole, v.Note, v.Hidden = 0, nil, nil, "", true
		}
		v.Past = slices.Clone(v.Past)
		for m := range v.Past {
			p := &v.Past[m]
			if i.least.hides(&i.Definition, p.Value, p.Part, p.Whole) {
				p.Value, p.Part, p.Whole, p.Note, p.Hidden = 0, nil, nil, "", true
			}
		}
	}
	if seen.Baseline != nil && i.least.hides(&i.Definition, *seen.Baseline, nil, nil) {
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
	return !i.hidden && slices.ContainsFunc(i.Values, func(v Value) bool { return i.least.hides(&i.Definition, v.Value, v.Part, v.Whole) })
}

// Least is the smallest number of people that everybody sees of it.
func (i *Indicator) Least() Least { return i.least }
