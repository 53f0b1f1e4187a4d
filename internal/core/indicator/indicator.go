// Package indicator is what a subject measures to see whether it helps: what
// is counted and how, which way is better, from where and to where, and one
// value for each period. The values are judged by published rules that tell a
// change from chance.
package indicator

import (
	"slices"
	"time"

	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// ID identifies an indicator.
type ID string

// Noun is what indicators are called in histories and needs.
const Noun = "indicator"

// Indicator is one thing that is measured.
type Indicator struct {
	ID  ID
	Ref subject.Ref
	// Code is what the subject's programme calls it, for a measure that it asks
	// for; empty for an indicator that somebody has defined.
	Code string
	Definition

	Frozen  int           // how many of the first values the centre is made of; 0 for all
	Phases  []NewPhase    // in order of day
	Due     calendar.Date // the last day of the first period without a value; zero for none
	Version int64

	Values []Value // in order of period
	least  Least   // the smallest number that everybody sees
	hidden bool    // small numbers have been taken out for this reader
}

// Definition is what those who lead decide about an indicator.
type Definition struct {
	Name            string
	How             string // what is counted, and how
	Unit            Unit
	UnitName        string // of a unit of its own
	Decimals        int
	Better          Direction
	Baseline        *Decimal
	BaselineDay     calendar.Date
	Target          *Decimal
	TargetDay       calendar.Date
	Period          Period
	Source          string // where the numbers come from
	Responsible     organisation.PersonID
	ResponsibleName string
	Tells           []Tells
	From            calendar.Date
	Until           calendar.Date // zero until further notice
	HideSmall       bool          // small numbers are shown to the host's side alone
}

// Tells is a development point or a goal that an indicator tells about, with
// the words that it had when it was chosen.
type Tells struct {
	Means programme.Meaning `json:"means"`
	Entry string            `json:"entry"`
	Text  string            `json:"text"`
}

// NewPhase is a day from which the centre is made anew, since the work has
// become another.
type NewPhase struct {
	From       calendar.Date
	Reason     string
	PersonName string
	At         time.Time
}

// Unit is what is counted.
type Unit string

// The units.
const (
	People  Unit = "people"
	Days    Unit = "days"
	Percent Unit = "percent"
	Number  Unit = "number"
	Other   Unit = "other" // named by the indicator
)

// Units lists them.
func Units() []Unit { return []Unit{People, Days, Percent, Number, Other} }

// Name is the unit's name in a list to choose from.
func (u Unit) Name(l i18n.Lang) string {
	switch u {
	case People:
		return text.UnitPeople(l)
	case Days:
		return text.UnitDays(l)
	case Percent:
		return text.UnitPercent(l)
	case Other:
		return text.UnitOther(l)
	case Number:
	}
	return text.UnitNumber(l)
}

// Direction is which way is better.
type Direction string

// The directions.
const (
	Higher  Direction = "higher"
	Lower   Direction = "lower"
	Neither Direction = "neither"
)

// Directions lists them.
func Directions() []Direction { return []Direction{Higher, Lower, Neither} }

// Name is the direction in words.
func (d Direction) Name(l i18n.Lang) string {
	switch d {
	case Higher:
		return text.BetterHigher(l)
	case Lower:
		return text.BetterLower(l)
	case Neither:
	}
	return text.BetterNeither(l)
}

// Value is what was measured in one period.
type Value struct {
	Start       calendar.Date // the period's first day
	Value       Decimal
	Part, Whole *Decimal // what a share is made of
	Note        string
	Person      organisation.PersonID
	PersonName  string
	FirstAt     time.Time // when the period first got a value
	At          time.Time
	Version     int64

	// Hidden is a small number that this reader does not get: Value, Part, Whole
	// and Note say nothing then.
	Hidden bool
	Past   []Past // what it was before, newest first; read for one value alone
}

// Past is what a value was before it was corrected.
type Past struct {
	Value       Decimal
	Part, Whole *Decimal
	Note        string
	PersonName  string
	At          time.Time
	Version     int64
	Hidden      bool
}

// Address is where the indicator's page is.
func (i *Indicator) Address() string { return Address + "/" + string(i.ID) }

// Address is where the section's page is.
const Address = "/maalinger"

// Value finds the value of the period that begins on the day.
func (i *Indicator) Value(start calendar.Date) (Value, bool) {
	n := slices.IndexFunc(i.Values, func(v Value) bool { return v.Start == start })
	if n < 0 {
		return Value{}, false
	}
	return i.Values[n], true
}

// Last is the value of the latest period.
func (i *Indicator) Last() (Value, bool) {
	if len(i.Values) == 0 {
		return Value{}, false
	}
	return i.Values[len(i.Values)-1], true
}

// UnitWord is the unit as it stands after a number: "borgere", "%".
func (d *Definition) UnitWord(l i18n.Lang) string {
	switch d.Unit {
	case People:
		return text.WordPeople(l)
	case Days:
		return text.WordDays(l)
	case Percent:
		return "%"
	case Other:
		return d.UnitName
	case Number:
	}
	return ""
}

// In writes a number of the indicator's with its unit: "14 borgere", "82,5 %".
func (d *Definition) In(l i18n.Lang, n Decimal) string {
	written := n.In(l, d.Decimals)
	if unit := d.UnitWord(l); unit != "" {
		written += " " + unit
	}
	return written
}

// Say writes a value as this reader may know it: "14 borgere", "under 5".
func (i *Indicator) Say(l i18n.Lang, v Value) string {
	if v.Hidden {
		return i.least.word(l, i.Unit)
	}
	return i.In(l, i.shown(v))
}

// shown is a value as it is read: a share that was worked out from part and
// whole has no more decimals than the indicator.
func (i *Indicator) shown(v Value) Decimal {
	if v.Part == nil {
		return v.Value
	}
	return v.Value.rounded(i.Decimals)
}

// Reached reports whether a number is as good as the target, for an indicator
// that has one and a direction.
func (d *Definition) Reached(n Decimal) bool {
	switch {
	case d.Target == nil:
		return false
	case d.Better == Higher:
		return n >= *d.Target
	case d.Better == Lower:
		return n <= *d.Target
	}
	return false
}

// graceDays are how many days after the end of a period its value is late.
const graceDays = 14

// Missing are the periods that have ended without a value, the oldest first, as
// far as the last day of the indicator's time.
func (i *Indicator) Missing(today calendar.Date) []calendar.Date {
	var missing []calendar.Date
	for start := i.Period.Start(i.From); ; start = i.Period.Next(start, 1) {
		if !i.Period.End(start).Before(today) || !i.Until.IsZero() && start.After(i.Until) {
			return missing
		}
		if _, ok := i.Value(start); !ok {
			missing = append(missing, start)
		}
	}
}

// Late is how many days ago the oldest missing value should have been there; 0
// or less while there is time.
func (i *Indicator) Late(today calendar.Date) int {
	if i.Due.IsZero() {
		return 0
	}
	return today.Sub(i.Due) - graceDays
}

// Deadline is the last day on which the oldest missing value is in time; zero
// when none is asked for.
func (i *Indicator) Deadline() calendar.Date { return i.Due.AddDays(graceDays) }

// nextDue is the last day of the first period without a value.
func (i *Indicator) nextDue() calendar.Date {
	for start := i.Period.Start(i.From); i.Until.IsZero() || !start.After(i.Until); start = i.Period.Next(start, 1) {
		if _, ok := i.Value(start); !ok {
			return i.Period.End(start)
		}
	}
	return calendar.Date{}
}

// Closed reports whether the indicator's time has passed.
func (i *Indicator) Closed(today calendar.Date) bool {
	return !i.Until.IsZero() && i.Until.Before(today)
}
