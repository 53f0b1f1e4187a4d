package web

import (
	"errors"
	"net/url"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

// seatsView is who comes, in the form of the page: whatever button is used, all
// that is written on the page goes along.
type seatsView struct {
	said   string
	places *placesView
	person ui.Field            // who is to be registered
	swaps  map[string]ui.Field // who takes over a place, by registration
}

// seatsOf is who comes, with the choices as they were sent.
func (v *prepareView) seatsOf(r *web.Request, p *network.Preparation, own *network.Places, posted url.Values) *seatsView {
	l := r.Lang
	f := ui.Form{Lang: l, Values: posted, Errors: v.errors}
	s := &seatsView{places: placesOf(r, p.Membership, p.Candidates, p.Gathering, own), person: f.Field("person", text.Person(l)), swaps: map[string]ui.Field{}}
	s.said, _ = stateOf(l, p.Gathering, p.Today)
	for _, one := range s.places.seated {
		s.swaps[one.id] = f.Field(swapName(one.id), text.SwapWith(l))
	}
	return s
}

// swapName is the field of who takes over a place.
func swapName(registration string) string { return "swap-" + registration }

// seat does what the button about a place says.
func (w *Reports) seat(r *web.Request, p *network.Preparation, posted url.Values) (said string, err error) {
	l, ctx := r.Lang, r.Context()
	if p.Agenda == nil {
		return "", fault.New(fault.NotFound, text.NoSuchGathering)
	}
	switch {
	case posted.Has("register"):
		one, err := w.networks.Register(ctx, r.Scope, p.Agenda.ID, p.Membership.ID, organisation.PersonID(posted.Get("person")))
		if one.State == network.Waits {
			return text.SaidWaits(l, one.Name), err
		}
		return text.SaidSeat(l, one.Name), err
	case posted.Has("swap"):
		id := posted.Get("swap")
		one, err := w.networks.Swap(ctx, r.Scope, network.RegistrationID(id), organisation.PersonID(posted.Get(swapName(id))), network.AnyVersion)
		var f *fault.Error
		if errors.As(err, &f) && f.Kind == fault.Invalid {
			for i := range f.Fields {
				f.Fields[i].Name = swapName(id)
			}
		}
		return text.SaidSwapped(l, one.Name), err
	}
	return text.SaidWithdrawn(l), w.networks.Withdraw(ctx, r.Scope, network.RegistrationID(posted.Get("withdraw")), "", network.AnyVersion)
}
