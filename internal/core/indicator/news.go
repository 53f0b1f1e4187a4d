package indicator

import (
	"encoding/json"
	"slices"
	"time"

	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

// Signals tells what has become of a subject's indicators between two
// instants, for a meeting about it: the newest value, targets that were reached, new
// signals, and what is missing. Everybody in the subject may read it: small
// numbers are hidden. It takes a constant number of statements.
func (s *Service) Signals(tx *db.Tx, ref subject.Ref, from, to time.Time) ([]i18n.Text, error) {
	all, err := loadOf(tx, ref, s.least)
	if err != nil {
		return nil, err
	}
	var news []i18n.Text
	for _, i := range all {
		news = append(news, i.hide().news(from, to)...)
	}
	return news, nil
}

// both is a text in each language.
func both(say func(i18n.Lang) string) i18n.Text { return i18n.Text{Da: say(i18n.Da), En: say(i18n.En)} }

func (i *Indicator) news(from, to time.Time) []i18n.Text {
	was, is := i.until(from), i.until(to)
	var news []i18n.Text
	if v, ok := is.Last(); ok && !v.FirstAt.Before(from) {
		news = append(news, both(func(l i18n.Lang) string { return text.NewsValue(l, i.Name, i.Say(l, v), i.Period.Name(l, v.Start)) }))
	}
	if !was.there() && is.there() {
		news = append(news, both(func(l i18n.Lang) string { return text.NewsTarget(l, i.Name, i.In(l, *i.Target)) }))
	}
	before, after := was.Series(Run), is.Series(Run)
	for _, s := range after.Signals {
		if newest, _ := is.Value(after.Starts[after.at[s.Last]]); !newest.FirstAt.Before(from) && !before.has(s, after) {
			news = append(news, both(func(l i18n.Lang) string { return text.NewsSignal(l, i.Name, after.Say(l, s)) }))
		}
	}
	if missing := is.Missing(calendar.Of(to)); len(missing) > 0 {
		news = append(news, both(func(l i18n.Lang) string { return text.NewsMissing(l, i.Name, i.SayMissing(l, missing)) }))
	}
	return news
}

// until is the indicator with the values that had been entered before an
// instant.
func (i *Indicator) until(t time.Time) *Indicator {
	then := *i
	then.Values = slices.DeleteFunc(slices.Clone(i.Values), func(v Value) bool { return !v.FirstAt.Before(t) })
	return &then
}

// there reports whether the latest value has reached the target.
func (i *Indicator) there() bool {
	last, ok := i.Last()
	return ok && !last.Hidden && i.Reached(last.Value)
}

// has reports whether a signal of another series was seen in this one: a run
// that has only become longer is the same.
func (s *Series) has(signal Signal, of Series) bool {
	return slices.ContainsFunc(s.Signals, func(old Signal) bool {
		return old.Rule == signal.Rule && old.Up == signal.Up && s.Starts[s.at[old.First]] == of.Starts[of.at[signal.First]]
	})
}

// SayMissing names the periods that lack a value, when they are few.
func (i *Indicator) SayMissing(l i18n.Lang, missing []calendar.Date) string {
	const few = 3
	if len(missing) > few {
		return text.OwesFrom(l, i.Period.Length(l, len(missing)), i.Period.Name(l, missing[0]))
	}
	names := make([]string, len(missing))
	for n, start := range missing {
		names[n] = i.Period.Name(l, start)
	}
	return i18n.List(l, names)
}

// words puts a change of an indicator into words, for its subject's history.
func (s *Service) words(l i18n.Lang, p audit.Past) subject.Past {
	var before, after told
	// what was written by this program reads back; a field it no longer knows
	// is left out
	_ = json.Unmarshal(p.BeforeJSON, &before)
	_ = json.Unmarshal(p.AfterJSON, &after)
	in := subject.Past{Before: before.words(l, s.least), After: after.words(l, s.least)}
	switch p.Verb {
	case "defined":
		in.What, in.After = text.PastDefined(l, after.Name), ""
	case "redefined":
		in.What = text.PastRedefined(l, after.Name)
		if before.Name == after.Name {
			in.Before, in.After = "", ""
		}
	case "entered":
		in.What = text.PastEntered(l, after.Name, after.Period.Name(l, after.Day))
	case "corrected":
		in.What = text.PastCorrected(l, after.Period.Name(l, after.Day), after.Name)
	case "imported":
		in.What = text.PastImported(l, after.Name)
	case "frozen":
		in.What, in.After = text.PastFrozen(l, after.Name), ""
	case "rephased":
		in.What, in.After = text.PastRephased(l, after.Name, after.Day), ""
	case "unphased":
		in.What, in.Before = text.PastUnphased(l, before.Name, before.Day), ""
	}
	return in
}

// words are what is compared: the value of a period, else the name.
func (t told) words(l i18n.Lang, least Least) string {
	d := Definition{Unit: t.Unit, UnitName: t.UnitName, Decimals: t.Decimals}
	said := t.Name
	switch {
	case t.hidden(least):
		return max(t.Least, least).word(l, t.Unit)
	case t.Number != nil:
		said = d.In(l, *t.Number)
	case t.Taken > 0:
		said = text.Imported(l, t.Taken)
	}
	if t.Note != "" {
		said += " (" + t.Note + ")"
	}
	return said
}
