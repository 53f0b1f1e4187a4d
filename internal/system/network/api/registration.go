package api

import (
	"context"
	"time"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/network"
)

// Registrations is who is registered for a meeting.
type Registrations struct {
	Version       int64                `json:"version" doc:"Counts the changes."`
	RegisterUntil calendar.Date        `json:"registerUntil,omitzero" doc:"The last day for registration."`
	Capacity      int                  `json:"capacity,omitempty" doc:"How many the room holds; absent for no limit."`
	Guests        []Registration       `json:"guests" doc:"Who come besides."`
	GuestsAllowed bool                 `json:"guestsAllowed" doc:"Whether guests can be invited."`
	Open          bool                 `json:"open" doc:"Whether members can register."`
	Municipality  []MunicipalityPlaces `json:"municipalities" doc:"Each municipality's places."`
}

// MunicipalityPlaces are one municipality's places at a meeting.
type MunicipalityPlaces struct {
	Membership string         `json:"membership" doc:"The membership's id."`
	Name       string         `json:"name" doc:"The municipality's name."`
	Quota      int            `json:"quota" doc:"How many persons it may send."`
	Reason     string         `json:"reason,omitempty" doc:"Why that is another number than the network's."`
	Free       int            `json:"free" doc:"How many places nobody has."`
	Seated     []Registration `json:"seated" doc:"Who have a place."`
	Waiting    []Registration `json:"waiting" doc:"Who wait, the first first."`
}

// Registration is somebody's registration.
type Registration struct {
	ID      string    `json:"id" doc:"The registration's id."`
	Person  string    `json:"person,omitempty" doc:"The person's id; absent for a guest."`
	Name    string    `json:"name" doc:"The name."`
	State   string    `json:"state" enum:"seated,waiting,ended" doc:"Whether there is a place for them."`
	Came    string    `json:"attended,omitempty" enum:"yes,no" doc:"Whether they came to the meeting."`
	AskedAt time.Time `json:"askedAt" doc:"When it was asked for."`
}

func registrationsOf(all []network.Registration) []Registration {
	list := []Registration{}
	for _, r := range all {
		list = append(list, registrationOf(r))
	}
	return list
}

func registrationOf(r network.Registration) Registration {
	return Registration{ID: string(r.ID), Person: string(r.Person), Name: r.Name, State: string(r.State), Came: string(r.Attended), AskedAt: r.AskedAt}
}

// GatheringAddress names a meeting of a network in an address.
type GatheringAddress struct {
	NetworkAddress
	Gathering string `path:"gathering" doc:"The meeting's id."`
}

func (a *Networks) registrations(ctx context.Context, call *api.Call, in *GatheringAddress) (answer api.Answer[Registrations], err error) {
	g, err := a.networks.Registrations(ctx, call.Scope, network.ID(in.Network), meeting.ID(in.Gathering))
	if err != nil {
		return answer, err
	}
	answer.Body = Registrations{
		Version: g.Version, RegisterUntil: g.RegisterUntil, Capacity: g.Capacity, GuestsAllowed: g.GuestsAllowed, Open: g.Open(call.Today()),
		Municipality: []MunicipalityPlaces{}, Guests: registrationsOf(g.Guests),
	}
	for _, p := range g.Places {
		answer.Body.Municipality = append(answer.Body.Municipality, MunicipalityPlaces{
			Membership: string(p.Member.ID), Name: p.Member.Name, Quota: p.Quota, Reason: p.Reason, Free: p.Free(), Seated: registrationsOf(p.Seated), Waiting: registrationsOf(p.Waiting),
		})
	}
	answer.ETag = api.ETag(g.Version)
	return answer, nil
}

// NewRegistration is a wish for a place.
type NewRegistration struct {
	Membership string `json:"membership" maxLength:"100" doc:"The membership's id."`
	Person     string `json:"person" maxLength:"100" doc:"The id of a person who works in the municipality."`
}

type registerInput struct {
	GatheringAddress
	Body NewRegistration
}

func (a *Networks) register(ctx context.Context, call *api.Call, in *registerInput) (answer api.Answer[Registration], err error) {
	r, err := a.networks.Register(ctx, call.Scope, meeting.ID(in.Gathering), network.MemberID(in.Body.Membership), organisation.PersonID(in.Body.Person))
	if err != nil {
		return answer, err
	}
	answer.Body = registrationOf(r)
	answer.Location = "/networks/" + in.Network + "/meetings/" + in.Gathering + "/registrations"
	return answer, nil
}

// RegistrationAddress names a registration in an address.
type RegistrationAddress struct {
	GatheringAddress
	Registration string `path:"registration" doc:"The registration's id."`
}

// RegistrationWithdrawal is why a registration is taken back.
type RegistrationWithdrawal struct {
	Reason string `json:"reason,omitempty" maxLength:"1000" doc:"Why."`
}

type withdrawInput struct {
	RegistrationAddress
	Body RegistrationWithdrawal
}

func (a *Networks) withdraw(ctx context.Context, call *api.Call, in *withdrawInput) (api.Answer[Registrations], error) {
	err := a.networks.Withdraw(ctx, call.Scope, network.RegistrationID(in.Registration), in.Body.Reason, call.Version)
	return a.after(ctx, call, in.GatheringAddress, err)
}

// after is who is registered after a change; err is how the change went.
func (a *Networks) after(ctx context.Context, call *api.Call, in GatheringAddress, err error) (answer api.Answer[Registrations], _ error) {
	if err != nil && !fault.Is(err, fault.Stale) {
		return answer, err
	}
	now, findErr := a.registrations(ctx, call, &in)
	switch {
	case err != nil && findErr == nil:
		return answer, api.Stale(err, now.Body.Version)
	case err != nil:
		return answer, err
	}
	return now, findErr
}

// RegistrationSwap is who takes over a place.
type RegistrationSwap struct {
	Person string `json:"person" maxLength:"100" doc:"The id of a person who works in the municipality."`
}

type swapInput struct {
	RegistrationAddress
	Body RegistrationSwap
}

func (a *Networks) swap(ctx context.Context, call *api.Call, in *swapInput) (api.Answer[Registrations], error) {
	_, err := a.networks.Swap(ctx, call.Scope, network.RegistrationID(in.Registration), organisation.PersonID(in.Body.Person), call.Version)
	return a.after(ctx, call, in.GatheringAddress, err)
}

// NewGuest is somebody who is invited.
type NewGuest struct {
	Name         string `json:"name" maxLength:"200" doc:"The name."`
	Email        string `json:"email" maxLength:"200" doc:"Where the invitation is sent to."`
	Organisation string `json:"organisation,omitempty" maxLength:"200" doc:"Where they come from."`
}

type inviteInput struct {
	GatheringAddress
	Body NewGuest
}

func (a *Networks) invite(ctx context.Context, call *api.Call, in *inviteInput) (api.Answer[Registrations], error) {
	guest := meeting.Guest{Name: in.Body.Name, Email: in.Body.Email, Organisation: in.Body.Organisation}
	answer, err := a.after(ctx, call, in.GatheringAddress, a.networks.Invite(ctx, call.Scope, network.ID(in.Network), meeting.ID(in.Gathering), guest))
	answer.Location = "/networks/" + in.Network + "/meetings/" + in.Gathering + "/registrations"
	return answer, err
}

// RegistrationRules are what is decided about registration for a meeting.
type RegistrationRules struct {
	RegisterUntil calendar.Date `json:"registerUntil,omitzero" doc:"The last day for registration; left out for a week before the meeting."`
	Capacity      int           `json:"capacity,omitempty" minimum:"0" maximum:"2000" doc:"How many the room holds; left out for no limit."`
	GuestsAllowed bool          `json:"guestsAllowed" doc:"Whether guests can be invited."`
}

type arrangeInput struct {
	GatheringAddress
	Body RegistrationRules
}

func (a *Networks) arrange(ctx context.Context, call *api.Call, in *arrangeInput) (api.Answer[Registrations], error) {
	rules := network.Rules{RegisterUntil: in.Body.RegisterUntil, Capacity: in.Body.Capacity, GuestsAllowed: in.Body.GuestsAllowed, Version: call.Version}
	return a.after(ctx, call, in.GatheringAddress, a.networks.Arrange(ctx, call.Scope, network.ID(in.Network), meeting.ID(in.Gathering), rules))
}

// MeetingQuota is how many persons a municipality may send to a meeting.
type MeetingQuota struct {
	Seats  int    `json:"seats" minimum:"1" maximum:"50" doc:"How many persons."`
	Reason string `json:"reason,omitempty" maxLength:"1000" doc:"Why it is another number than the network's."`
}

type widenInput struct {
	GatheringAddress
	Membership string `path:"membership" doc:"The membership's id."`
	Body       MeetingQuota
}

func (a *Networks) widen(ctx context.Context, call *api.Call, in *widenInput) (api.Answer[Registrations], error) {
	err := a.networks.Widen(ctx, call.Scope, network.ID(in.Network), meeting.ID(in.Gathering), network.MemberID(in.Membership), in.Body.Seats, in.Body.Reason)
	return a.after(ctx, call, in.GatheringAddress, err)
}

// Attendance is whether somebody came.
type Attendance struct {
	Registration string `json:"registration" maxLength:"100" doc:"The registration's id."`
	Attended     string `json:"attended" enum:"yes,no" doc:"Whether they came."`
}

// Attendances are who came.
type Attendances struct {
	Registrations []Attendance `json:"registrations" maxItems:"2000" doc:"Those of whom something is noted."`
}

type attendInput struct {
	GatheringAddress
	Body Attendances
}

func (a *Networks) attend(ctx context.Context, call *api.Call, in *attendInput) (api.Answer[Registrations], error) {
	came := map[network.RegistrationID]meeting.Attendance{}
	for _, r := range in.Body.Registrations {
		came[network.RegistrationID(r.Registration)] = meeting.Attendance(r.Attended)
	}
	return a.after(ctx, call, in.GatheringAddress, a.networks.Attend(ctx, call.Scope, network.ID(in.Network), meeting.ID(in.Gathering), came))
}
