package web

import (
	"strconv"

	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// timesView are the times of a row that comes back: those that one is likely
// to tick, and the rest.
type timesView struct {
	done       string // how many
	near, rest []timeView
}

type timeView struct {
	day, value, state  string
	done, tick, untick bool
}

// mostTimes are shown at once; of more, those around the next.
const (
	mostTimes = 12
	timesPast = 2
	timesNear = 6
)

func timesOf(l i18n.Lang, row plan.Row, may bool, today calendar.Date) timesView {
	var v timesView
	all, done, next := row.Occurrences(), 0, -1
	for i, o := range all {
		t := timeView{day: i18n.Date(l, o.Day), value: o.Day.String(), state: text.TimeAhead(l), done: o.Done()}
		switch {
		case o.Done():
			t.state, t.untick = text.TimeDone(l, o.DoneBy, o.DoneAt), may
			done++
		case row.Open() && o.Day.Before(today):
			t.state = text.TimeMissed(l)
			if next < 0 {
				next = i
			}
		case next < 0 && row.Open():
			next, t.state = i, text.TimeNext(l)
		}
		t.tick = may && !o.Done() && row.Open()
		v.near = append(v.near, t)
	}
	v.done = text.TimesDone(l, done, len(all))
	if len(all) > mostTimes {
		first := min(max(next-timesPast, 0), len(all)-timesNear)
		v.rest = append(append(v.rest, v.near[:first]...), v.near[first+timesNear:]...)
		v.near = v.near[first : first+timesNear]
	}
	return v
}

func (t timeView) fields(done string, version int64) []ui.Hidden {
	return []ui.Hidden{{Name: "day", Value: t.value}, {Name: "done", Value: done}, {Name: "version", Value: strconv.FormatInt(version, 10)}}
}

func repeatOptions(l i18n.Lang) []ui.Option {
	return []ui.Option{
		{Text: text.RepeatOnce(l)},
		{Value: string(plan.Week), Text: text.RepeatWeek(l)},
		{Value: string(plan.Month), Text: text.RepeatMonth(l)},
		{Value: string(plan.Quarter), Text: text.RepeatQuarter(l)},
		{Value: string(plan.Year), Text: text.RepeatYear(l)},
	}
}

// tick says that one time of a row has been carried out, or has not after all.
// When the row has changed in the meantime it is shown as it is now.
func (w *Web) tick(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	day, ok := web.Day(form, "day")
	if !ok || day.IsZero() {
		return web.Response{}, fault.New(fault.NotFound, text.NoSuchTime)
	}
	tell, said := w.plans.Untick, text.SaidUnticked
	if form.Get("done") == "ja" {
		tell, said = w.plans.Tick, text.SaidTicked
	}
	err = tell(r.Context(), r.Scope, idOf(r), numberOf(r), day, web.Version(form))
	if err == nil {
		return web.SeeOther("/planer/" + r.PathValue("plan") + "/raekker/" + r.PathValue("row")).Saying(said(r.Lang, day)), nil
	}
	if !fault.Is(err, fault.Stale) && !fault.Is(err, fault.Conflict) {
		return web.Response{}, err
	}
	p, row, findErr := w.findRow(r)
	if findErr != nil {
		return web.Response{}, findErr
	}
	v := w.rowPageOf(r, p, row)
	v.frame.Invalid = true
	if fault.Is(err, fault.Stale) {
		v.form.Errors = ui.Errors{{Text: text.StaleRow(r.Lang)}}
		return web.Both(rowPage(v)), nil
	}
	v.form.Errors, _ = ui.ErrorsOf(r.Lang, err)
	return web.Page(rowPage(v)).Status(409), nil
}
