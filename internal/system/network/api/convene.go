package api

import (
	"context"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/network"
)

// MeetingPlan is when and where an activity takes place.
type MeetingPlan struct {
	Activity string        `json:"activity" maxLength:"100" doc:"The activity's key, such as netvaerksmoede-4."`
	Day      calendar.Date `json:"day" doc:"The day."`
	LastDay  calendar.Date `json:"lastDay,omitzero" doc:"The last day of several."`
	StartsAt string        `json:"startsAt,omitempty" maxLength:"5" doc:"When it begins, as 09:00."`
	EndsAt   string        `json:"endsAt,omitempty" maxLength:"5" doc:"When it ends, on the last day, as 14:00."`
	Place    string        `json:"place,omitempty" maxLength:"200" doc:"Where."`
	Reason   string        `json:"reason,omitempty" maxLength:"1000" doc:"Why the day lies outside the activity's window."`
}

// Convenable is an activity that has no meeting yet.
type Convenable struct {
	MeetingPlan
	Name     i18n.Text     `json:"name" doc:"What it is called."`
	Agreed   bool          `json:"agreed" doc:"Whether the day is agreed; else the rules propose it."`
	Earliest calendar.Date `json:"earliest,omitzero" doc:"The first day of its window."`
	Latest   calendar.Date `json:"latest,omitzero" doc:"The last day of its window."`
}

// ConvenableList are the activities that have no meeting yet.
type ConvenableList struct {
	Items []Convenable `json:"items" doc:"In order of time."`
}

func (a *Networks) convenable(ctx context.Context, call *api.Call, in *NetworkAddress) (answer api.Answer[ConvenableList], err error) {
	n, all, err := a.networks.Convenable(ctx, call.Scope, network.ID(in.Network))
	if err != nil {
		return answer, err
	}
	answer.Body.Items = []Convenable{}
	for _, c := range all {
		st := c.Settled
		answer.Body.Items = append(answer.Body.Items, Convenable{
			MeetingPlan: MeetingPlan{c.Item.Key, st.Day, st.Last, st.StartsAt, st.EndsAt, st.Place, st.Reason},
			Name:        n.Programme.Title(c.Item.Key), Agreed: c.Agreed, Earliest: c.Item.Earliest, Latest: c.Item.Latest,
		})
	}
	answer.ETag = api.ETag(n.Version)
	return answer, nil
}

// MeetingPlans are the meetings that are to be made.
type MeetingPlans struct {
	Meetings []MeetingPlan `json:"meetings" minItems:"1" maxItems:"50" doc:"Each for another activity."`
}

type conveneInput struct {
	NetworkAddress
	Body MeetingPlans
}

func (a *Networks) convene(ctx context.Context, call *api.Call, in *conveneInput) (answer api.Answer[Network], err error) {
	settle := map[string]network.Settled{}
	for _, m := range in.Body.Meetings {
		settle[m.Activity] = network.Settled{Day: m.Day, Last: m.LastDay, StartsAt: m.StartsAt, EndsAt: m.EndsAt, Place: m.Place, Reason: m.Reason}
	}
	_, err = a.networks.Convene(ctx, call.Scope, network.ID(in.Network), settle, call.Version)
	if err != nil && !fault.Is(err, fault.Stale) {
		return answer, err
	}
	now, findErr := a.get(ctx, call, &in.NetworkAddress)
	switch {
	case err != nil && findErr == nil:
		return answer, api.Stale(err, now.Body.Version)
	case err != nil:
		return answer, err
	}
	now.Location = "/networks/" + in.Network
	return now, findErr
}
