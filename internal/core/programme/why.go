package programme

import (
	"unicode"
	"unicode/utf8"

	"tovholder/internal/core/programme/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// explain says in both languages why the item has its date.
func (pl *planner) explain(it *Item, r *Rule, base calendar.Date) {
	if holiday, closed := pl.cal.Closed(it.Target); closed {
		it.Closed = i18n.Text{Da: onClosed(i18n.Da, holiday), En: onClosed(i18n.En, holiday)}
	}
	var moved *calendar.Holiday
	if it.State == Proposed && it.Target != it.Nominal && len(it.Parts) == 0 {
		if holiday, closed := pl.cal.Closed(it.Nominal); closed {
			moved = &holiday
		}
	}
	it.Why = i18n.Text{Da: it.why(i18n.Da, r, base, moved), En: it.why(i18n.En, r, base, moved)}
}

func onClosed(l i18n.Lang, h calendar.Holiday) string {
	if h.Weekend {
		return text.OnWeekday(l, i18n.Text(h.Name).In(l))
	}
	return text.OnHoliday(l, i18n.Text(h.Name).In(l))
}

// why is the explanation in one language.
func (it *Item) why(l i18n.Lang, r *Rule, base calendar.Date, moved *calendar.Holiday) string {
	rule := it.rule(l, r, base)
	var s string
	switch {
	case it.State == Done && it.Target.IsZero():
		s = text.DoneUndated(l, rule)
	case it.State == Done:
		s = text.Done(l, it.Target, rule)
	case it.State == Fixed || len(it.Parts) > 0:
		s = text.Fixed(l, it.Target, rule)
	case moved != nil && moved.Weekend:
		s = capital(text.MovedWeekday(l, rule, it.Nominal, i18n.Text(moved.Name).In(l), it.Target)) + "."
	case moved != nil:
		s = capital(text.MovedHoliday(l, rule, it.Nominal, i18n.Text(moved.Name).In(l), it.Target)) + "."
	default:
		s = capital(rule) + "."
	}
	if it.State != Proposed && !it.Closed.IsZero() {
		s += " " + it.Closed.In(l)
	}
	if it.Outside != nil {
		s += " " + it.outside(l)
	}
	return s
}

// rule is the rule in words, with the day that it counts from.
func (it *Item) rule(l i18n.Lang, r *Rule, base calendar.Date) string {
	if r.Strictness == AdHoc {
		return text.AdHoc(l)
	}
	anchor := r.anchor.called.In(l)
	if base.IsZero() {
		return text.Waiting(l, anchor)
	}
	offset := r.say(it.Number).In(l)
	switch {
	case r.Strictness == After:
		return text.RightAfter(l, anchor, base, offset, r.most.In(l))
	case r.offset(it.Number).N == 0:
		return text.SameDay(l, anchor, base)
	case r.Strictness == Within && r.Before:
		return text.WithinBefore(l, offset, anchor, base, it.Earliest)
	case r.Strictness == Within:
		return text.WithinAfter(l, offset, anchor, base, it.Latest)
	case r.Strictness == Exactly && r.Before:
		return text.ExactlyBefore(l, offset, anchor, base)
	case r.Strictness == Exactly:
		return text.ExactlyAfter(l, offset, anchor, base)
	case r.Strictness == Recurring:
		return text.Recurring(l, it.Number, offset, anchor, base)
	case r.Before:
		return text.AboutBefore(l, offset, anchor, base)
	}
	return text.AboutAfter(l, offset, anchor, base)
}

// outside says how far the date lies from where the rule wants it.
func (it *Item) outside(l i18n.Lang) string {
	days := it.Outside.Days
	switch {
	case it.Earliest == it.Latest && it.Outside.After:
		return text.DaysAfterDay(l, days, it.Latest)
	case it.Earliest == it.Latest:
		return text.DaysBeforeDay(l, days, it.Earliest)
	case it.Outside.After:
		return text.DaysAfterWindow(l, days, it.Earliest, it.Latest)
	}
	return text.DaysBeforeWindow(l, days, it.Earliest, it.Latest)
}

// capital makes the first letter a capital one.
func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if unicode.IsUpper(first) || size == 0 {
		return s
	}
	return string(unicode.ToUpper(first)) + s[size:]
}

// FormIn names a form in which an activity is held; it is empty for no form.
func FormIn(l i18n.Lang, form string) string {
	switch form {
	case "physical":
		return text.FormPhysical(l)
	case "virtual":
		return text.FormVirtual(l)
	case "hybrid":
		return text.FormHybrid(l)
	case "work":
		return text.FormWork(l)
	case "call":
		return text.FormCall(l)
	}
	return ""
}
