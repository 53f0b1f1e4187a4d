package web

import (
	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"

	subjectweb "tovholder/internal/core/subject/web"
)

type shelfView struct {
	head
	address string
	plans   []planCard
	missing []missingView
}

type planCard struct {
	title, href, state string
	kind               ui.Kind
	progress           ui.ProgressProps
}

type missingView struct {
	slot, name, purpose string
	may                 bool
}

// shelf is the tab of a subject's plans; where there is only one, that one.
func (w *Web) shelf(kind string) web.Handler {
	return func(r *web.Request) (web.Response, error) {
		shelf, err := w.plans.Of(r.Context(), r.Scope, subject.Ref{Kind: kind, ID: r.PathValue("subject")})
		if err != nil {
			return web.Response{}, err
		}
		if len(shelf.Slots) == 1 && shelf.Slots[0].Plan != nil {
			return web.SeeOther(shelf.Slots[0].Plan.Address()), nil
		}
		l := r.Lang
		top := subjectweb.HeadOf(r, shelf.Subject, text.PlansTitle(l, shelf.Subject.Name), "plan", ui.Crumb{Text: text.Plans(l)})
		v := shelfView{head: head{frame: top.Frame, top: top}, address: tab(shelf.Subject)}
		for _, slot := range shelf.Slots {
			if slot.Plan == nil {
				v.missing = append(v.missing, missingView{slot.ID, slot.Name.In(l), slot.Purpose.In(l), slot.MayBegin})
				continue
			}
			c := planCard{title: slot.Name.In(l), href: slot.Plan.Address()}
			c.state, c.kind = stateOf(l, slot.Plan)
			done, all := slot.Plan.Progress()
			c.progress = ui.ProgressProps{Lang: l, ID: "plan-" + slot.ID, Label: text.RowsDone(l), Done: done, Total: all}
			v.plans = append(v.plans, c)
		}
		return web.Page(shelfPage(v)), nil
	}
}

func (w *Web) begin(kind string) web.Handler {
	return func(r *web.Request) (web.Response, error) {
		form, err := r.Form()
		if err != nil {
			return web.Response{}, err
		}
		id, err := w.plans.Begin(r.Context(), r.Scope, subject.Ref{Kind: kind, ID: r.PathValue("subject")}, form.Get("slot"))
		if err != nil {
			return web.Response{}, err
		}
		return web.SeeOther("/planer/" + string(id)).Saying(text.Begun(r.Lang)), nil
	}
}
