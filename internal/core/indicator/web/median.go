package web

import (
	"net/url"
	"strconv"
	"strings"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

type medianView struct {
	head
	title, address, back string
	version              int64
	freeze, phase        ui.Form
	errors               ui.Errors
	phases               []phaseView
}

type phaseView struct{ line, by, remove string }

func (w *Web) median(r *web.Request) (web.Response, error) {
	set, err := w.indicators.Setting(r.Context(), r.Scope, idOf(r))
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(medianPage(medianOf(r, set))), nil
}

func medianOf(r *web.Request, set indicator.Setting) medianView {
	l := r.Lang
	v := medianView{title: text.MedianTitle(l, set.Name), address: set.Address() + "/median", back: set.Address(), version: set.Version}
	v.head = headOf(r, set.View, v.title, ui.Crumb{Text: text.Median(l)})
	v.frame.Wide = false
	v.freeze = ui.Form{Lang: l, Values: url.Values{"frozen": {strconv.Itoa(set.Frozen)}}}
	v.phase = ui.Form{Lang: l, Values: url.Values{}}
	for _, p := range set.Phases {
		v.phases = append(v.phases, phaseView{
			line: text.PhaseLine(l, set.Period.Name(l, p.From), p.Reason), by: text.PhaseBy(l, p.PersonName, dayOf(p)), remove: v.address + "/faser/" + p.From.String() + "/fjern",
		})
	}
	return v
}

func (w *Web) freeze(r *web.Request) (web.Response, error) {
	return w.settle(r, func(form url.Values) (string, error) {
		first, err := strconv.Atoi(strings.TrimSpace(form.Get("frozen")))
		if err != nil {
			first = -1 // which no number of values is
		}
		return text.FrozenDone(r.Lang), w.indicators.Freeze(r.Context(), r.Scope, idOf(r), first, web.Version(form))
	}, func(v *medianView, form ui.Form) { v.freeze = form })
}

func (w *Web) rephase(r *web.Request) (web.Response, error) {
	return w.settle(r, func(form url.Values) (string, error) {
		n := numbers{form: form, lang: r.Lang}
		from := n.day("from")
		if err := n.checks.Err(); err != nil {
			return "", err
		}
		return text.PhaseAdded(r.Lang, i18n.Date(r.Lang, from)), w.indicators.Rephase(r.Context(), r.Scope, idOf(r), from, form.Get("reason"), web.Version(form))
	}, func(v *medianView, form ui.Form) { v.phase = form })
}

func (w *Web) unphase(r *web.Request) (web.Response, error) {
	from, err := dated(r.PathValue("from"))
	if err != nil {
		return web.Response{}, err
	}
	return w.settle(r, func(form url.Values) (string, error) {
		return text.PhaseRemoved(r.Lang), w.indicators.Unphase(r.Context(), r.Scope, idOf(r), from, web.Version(form))
	}, func(*medianView, ui.Form) {})
}

// settle does one of the things of the page. When somebody else has changed the
// indicator meanwhile, the page is shown as it is now with what was written.
func (w *Web) settle(r *web.Request, do func(url.Values) (string, error), again func(*medianView, ui.Form)) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	said, err := do(form)
	if err == nil {
		return web.SeeOther(indicator.Address + "/" + r.PathValue("indicator") + "/median").Saying(said), nil
	}
	list, mendable := ui.ErrorsOf(r.Lang, err)
	stale := fault.Is(err, fault.Stale)
	if !mendable && !stale || fault.Is(err, fault.Forbidden) {
		return web.Response{}, err
	}
	set, findErr := w.indicators.Setting(r.Context(), r.Scope, idOf(r))
	if findErr != nil {
		return web.Response{}, findErr
	}
	v := medianOf(r, set)
	if stale {
		list = ui.Errors{{Text: text.Stale(r.Lang)}}
	}
	again(&v, ui.Form{Lang: r.Lang, Values: form, Errors: list})
	v.errors, v.frame.Invalid, v.frame.Address = list, true, v.address
	if stale {
		return web.Both(medianPage(v)), nil
	}
	return web.Again(medianPage(v)), nil
}

func dayOf(p indicator.NewPhase) calendar.Date { return calendar.Of(p.At) }
