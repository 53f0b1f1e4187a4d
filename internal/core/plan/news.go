package plan

import (
	"time"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

// Standing is how a plan stands, for the pages of its subject.
type Standing struct {
	Plan      ID
	Slot      string
	Title     i18n.Text
	State     State
	Approved  int           // the version in force; 0 for none
	Day       calendar.Date // on which it was approved
	Matter    approval.ID   // of the version that was sent last; empty for none
	Returned  bool          // it came back with a reason
	Done, All int           // of the rows
	Address   string
}

// States are a subject's plans. The caller has found the subject within a
// scope.
func States(tx *db.Tx, ref subject.Ref) ([]Standing, error) {
	plans, err := of(tx, ref)
	if err != nil {
		return nil, err
	}
	states := make([]Standing, len(plans))
	for i, p := range plans {
		s := Standing{Plan: p.ID, Slot: p.Slot, Title: p.Title, State: p.State(), Approved: p.Approved, Returned: p.Returned() != "", Address: p.Address()}
		s.Done, s.All = p.Progress()
		for _, v := range p.Versions {
			s.Matter = v.Matter
			if v.Number == p.Approved {
				s.Day = calendar.Of(v.SettledAt)
			}
		}
		states[i] = s
	}
	return states, nil
}

// change is what has been done to a row within a period.
type change struct {
	plan             ID
	number           int
	title            string
	base             int
	was, is          Status
	wasStart, wasEnd calendar.Date
	start, end       calendar.Date
	wasRepeat        Repeat
	repeat           Repeat
}

// News is what has happened in a subject's plans after one instant and up to
// another: what was approved, what was begun and finished, what has moved, come
// or gone against the approved version and why, and what is late at its end.
// The caller has found the subject within a scope.
func News(tx *db.Tx, ref subject.Ref, from, to time.Time) ([]subject.News, error) {
	plans, err := of(tx, ref)
	if err != nil || len(plans) == 0 {
		return nil, err
	}
	changes, err := changesBetween(tx, ref, from, to)
	if err != nil {
		return nil, err
	}
	var news []subject.News
	for _, p := range plans {
		n := subject.News{Kind: Noun, Title: p.Title, Href: p.Address()}
		n.Lines = append(p.settled(from, to), p.steps(changes)...)
		n.Lines = append(n.Lines, p.ticked(from, to)...)
		n.Lines = append(n.Lines, p.late(calendar.Of(to))...)
		if len(n.Lines) > 0 {
			news = append(news, n)
		}
	}
	return news, nil
}

func both(say func(i18n.Lang) string) i18n.Text {
	return i18n.Text{Da: say(i18n.Da), En: say(i18n.En)}
}

// settled are the versions that were sent or settled within the period.
func (p *Plan) settled(from, to time.Time) (lines []i18n.Text) {
	within := func(at time.Time) bool { return at.After(from) && !at.After(to) }
	for _, v := range p.Versions {
		switch {
		case v.State == approval.Settled && within(v.SettledAt):
			lines = append(lines, both(func(l i18n.Lang) string { return text.NewsApproved(l, v.Number, calendar.Of(v.SettledAt)) }))
		case v.State == approval.Waiting && within(v.SentAt):
			lines = append(lines, both(func(l i18n.Lang) string { return text.NewsSent(l, v.Number, calendar.Of(v.SentAt)) }))
		case v.State == approval.Returned && within(v.SettledAt):
			lines = append(lines, both(func(l i18n.Lang) string { return text.NewsReturned(l, v.Number, v.Reason) }))
		}
	}
	return lines
}

// steps tells of each row once, from the first to the last that was done to it.
func (p *Plan) steps(changes []change) (lines []i18n.Text) {
	var order []int
	whole := map[int]change{}
	for _, c := range changes {
		if c.plan != p.ID {
			continue
		}
		if first, seen := whole[c.number]; seen {
			c.was, c.wasStart, c.wasEnd, c.wasRepeat, c.base = first.was, first.wasStart, first.wasEnd, first.wasRepeat, max(first.base, c.base)
		} else {
			order = append(order, c.number)
		}
		whole[c.number] = c
	}
	drafted := 0
	for _, n := range order {
		c := whole[n]
		if c.base == 0 && c.was == "" {
			drafted++
			continue
		}
		lines = append(lines, p.step(c)...)
	}
	if drafted > 0 {
		lines = append(lines, both(func(l i18n.Lang) string { return text.NewsDrafted(l, drafted) }))
	}
	return lines
}

func (p *Plan) step(c change) (lines []i18n.Text) {
	say := func(words func(i18n.Lang) string) { lines = append(lines, both(words)) }
	why := func(l i18n.Lang) string {
		d, departs := p.Deviation(c.number)
		switch {
		case !departs:
			return ""
		case d.Reason == "":
			return " " + text.ReasonLacking(l) + "."
		}
		return " " + text.Because(l, d.Reason)
	}
	was, is := Row{Start: c.wasStart, End: c.wasEnd, Repeat: c.wasRepeat}, Row{Start: c.start, End: c.end, Repeat: c.repeat}
	switch {
	case c.was == "" && c.is == "":
		return nil
	case c.was == "":
		say(func(l i18n.Lang) string { return text.NewsAdded(l, c.title, is.Days(l)) + why(l) })
	case c.is == "" || c.is == Dropped && c.was != Dropped:
		say(func(l i18n.Lang) string { return text.NewsDropped(l, c.title) + why(l) })
		return lines
	case (was.Start != is.Start || was.End != is.End || was.Repeat != is.Repeat) && c.base > 0:
		say(func(l i18n.Lang) string { return text.NewsMoved(l, c.title, was.Days(l), is.Days(l)) + why(l) })
	}
	switch {
	case c.is == Done && c.was != Done:
		say(func(l i18n.Lang) string { return text.NewsDone(l, c.title) })
	case c.is == UnderWay && c.was == Planned:
		say(func(l i18n.Lang) string { return text.NewsBegun(l, c.title) })
	case c.is == Planned && c.was == Done, c.is == UnderWay && c.was == Done:
		say(func(l i18n.Lang) string { return text.NewsReopened(l, c.title) })
	}
	return lines
}

// ticked are the times that were carried out within the period, by row.
func (p *Plan) ticked(from, to time.Time) (lines []i18n.Text) {
	for _, r := range p.Rows {
		var days []calendar.Date
		for _, o := range r.ticks {
			if o.DoneAt.After(from) && !o.DoneAt.After(to) {
				days = append(days, o.Day)
			}
		}
		if len(days) > 0 {
			lines = append(lines, both(func(l i18n.Lang) string { return text.NewsTicked(l, r.Title, i18n.List(l, inWords(l, days))) }))
		}
	}
	return lines
}

func inWords(l i18n.Lang, days []calendar.Date) []string {
	words := make([]string, len(days))
	for i, d := range days {
		words[i] = i18n.Date(l, d)
	}
	return words
}

// late are the rows that should have been over on a day.
func (p *Plan) late(today calendar.Date) (lines []i18n.Text) {
	if p.Approved == 0 {
		return nil
	}
	for _, r := range p.Rows {
		if days := r.Late(today); days > 0 {
			lines = append(lines, both(func(l i18n.Lang) string { return text.NewsLate(l, r.Title, days) }))
		}
	}
	return lines
}
