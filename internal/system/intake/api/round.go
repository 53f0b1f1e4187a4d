package api

import (
	"context"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/intake"
)

// RoundDetails are what a round is announced with.
type RoundDetails struct {
	Title    string        `json:"title" maxLength:"500" doc:"The name."`
	Words    string        `json:"words,omitempty" maxLength:"10000" doc:"What the round's page says."`
	Season   string        `json:"season,omitempty" maxLength:"100" doc:"The id of one of the programme's seasons; absent for none."`
	Opens    calendar.Date `json:"opens" doc:"The first day on which one can apply."`
	Deadline calendar.Date `json:"deadline" doc:"The last day on which one can apply, to 23:59:59 Danish time."`
	Places   int           `json:"places,omitempty" minimum:"0" maximum:"1000" doc:"How many can be chosen; when it is left out, what the programme says."`
	Kinds    []string      `json:"kinds,omitempty" maxItems:"20" doc:"Kinds of organisations that may apply; when they are left out, those of the programme."`
	Contact  string        `json:"contact" maxLength:"100" doc:"The contact person's id."`
	Network  string        `json:"network,omitempty" maxLength:"100" doc:"The id of the network that those who are chosen become members of."`
}

func (d RoundDetails) of() intake.Details {
	return intake.Details{
		Title: d.Title, Words: d.Words, Season: d.Season, Opens: d.Opens, Deadline: d.Deadline, Places: d.Places, Kinds: d.Kinds,
		Contact: organisation.PersonID(d.Contact), Network: d.Network,
	}
}

// RoundSummary is a round in a list.
type RoundSummary struct {
	RoundDetails
	ID        string         `json:"id" doc:"The round's id."`
	Version   int64          `json:"version" doc:"Counts the changes."`
	Programme RoundProgramme `json:"programme" doc:"What one applies for."`
	State     string         `json:"state" enum:"announced,decided,cancelled" doc:"Whether it has been decided."`
	Open      bool           `json:"open" doc:"Whether one can apply now."`
	Reason    string         `json:"reason,omitempty" doc:"Why it was cancelled."`
	Person    RoundContact   `json:"person" doc:"The contact person."`
	UpdatedAt time.Time      `json:"updatedAt" doc:"When it was last changed."`
	Seasons   []RoundSeason  `json:"seasons" doc:"The times of the year in which the programme has places."`
	Enquiry   bool           `json:"enquiry" doc:"Whether one writes or rings before one applies."`
}

// RoundProgramme is the programme that a round is for.
type RoundProgramme struct {
	ID      string    `json:"id" doc:"The programme's id."`
	Name    i18n.Text `json:"name" doc:"What it is called."`
	Version int       `json:"version" doc:"Which version of it."`
}

// RoundSeason is a time of the year in which a programme has places.
type RoundSeason struct {
	ID     string    `json:"id" doc:"The season's id."`
	Name   i18n.Text `json:"name" doc:"What it is called."`
	Places int       `json:"places" doc:"How many places there are."`
}

// RoundContact is the person to ask.
type RoundContact struct {
	Name  string `json:"name" doc:"The name."`
	Title string `json:"title,omitempty" doc:"The title."`
	Email string `json:"email,omitempty" doc:"The address for mail."`
	Phone string `json:"phone,omitempty" doc:"The telephone number."`
}

// Round is a round as one caller sees it.
type Round struct {
	RoundSummary
	Holds   bool          `json:"holds" doc:"Whether the caller is of the agency that holds it."`
	Reads   bool          `json:"reads" doc:"Whether the caller reads its applications."`
	Readers []RoundReader `json:"readers" doc:"Who read besides the agency's advisers; told to those who read."`
	Own     []RoundOwn    `json:"own" doc:"The organisations that the caller works in."`
}

// RoundReader is somebody who reads the applications.
type RoundReader struct {
	Person       string `json:"person" doc:"The person's id."`
	Name         string `json:"name" doc:"The name."`
	Organisation string `json:"organisation" doc:"Where the person works."`
}

// RoundOwn is how an organisation of the caller's stands to a round.
type RoundOwn struct {
	Organisation string     `json:"organisation" doc:"The organisation's id."`
	Name         string     `json:"name" doc:"Its name."`
	May          bool       `json:"may" doc:"Whether the round is for its kind."`
	Refusal      *i18n.Text `json:"refusal,omitempty" doc:"Why not, and what to do instead."`
	Application  string     `json:"application,omitempty" doc:"The id of its application, when the caller writes it."`
	BegunBy      string     `json:"begunBy,omitempty" doc:"Who has begun its application."`
	Enquiry      string     `json:"enquiry,omitempty" doc:"The id of its newest enquiry, when the caller has a part in it."`
}

// each shows every one of a list; an empty list is no null.
func each[S, T any](all []S, show func(S) T) []T {
	shown := make([]T, 0, len(all))
	for _, s := range all {
		shown = append(shown, show(s))
	}
	return shown
}

func summaryOf(r *intake.Round, now time.Time) RoundSummary {
	s := RoundSummary{
		RoundDetails: RoundDetails{r.Title, r.Words, r.Season, r.Opens, r.Deadline, r.Places, r.Kinds, string(r.Contact), r.Network},
		ID:           string(r.ID), Version: r.Version, Programme: RoundProgramme{r.Programme.ID, r.Programme.Name, r.Programme.Version},
		State: string(r.State), Open: r.Open(now), Reason: r.Reason, Person: RoundContact{r.Person.Name, r.Person.Title, r.Person.Email, r.Person.Phone},
		UpdatedAt: r.UpdatedAt, Enquiry: r.Intake().Enquiry != nil, Seasons: []RoundSeason{},
	}
	for _, season := range r.Intake().Seasons {
		s.Seasons = append(s.Seasons, RoundSeason{season.ID, season.Name, season.Places})
	}
	return s
}

type listInput struct {
	api.Paging
	When string `query:"when" enum:"ahead,past" default:"ahead" doc:"Those whose deadline is ahead, or those that are over."`
}

func (a *Intake) list(ctx context.Context, call *api.Call, in *listInput) (answer api.Answer[api.Page[RoundSummary]], err error) {
	place, err := in.Read("rounds, " + in.When)
	if err != nil {
		return answer, err
	}
	o, err := a.intake.Overview(ctx, call.Scope)
	if err != nil {
		return answer, err
	}
	all := o.Rounds
	if in.When == "past" {
		all = o.Past
	}
	answer.Body = api.Cut(in.Paging, place, all, "", func(r *intake.Round) string { return string(r.ID) },
		func(r *intake.Round) RoundSummary { return summaryOf(r, call.Now) })
	return answer, nil
}

// RoundAnnouncement is a round that is to be announced.
type RoundAnnouncement struct {
	RoundDetails
	Programme string `json:"programme" maxLength:"100" doc:"The programme's id."`
}

type announceInput struct{ Body RoundAnnouncement }

func (a *Intake) announce(ctx context.Context, call *api.Call, in *announceInput) (answer api.Answer[Round], err error) {
	id, err := a.intake.Announce(ctx, call.Scope, intake.Announcement{Programme: in.Body.Programme, Details: in.Body.of()})
	if err != nil {
		return answer, err
	}
	answer, err = a.now(ctx, call, id)
	answer.Location = rounds + "/" + string(id)
	return answer, err
}

// RoundAddress names a round in an address.
type RoundAddress struct {
	Round string `path:"round" doc:"The round's id."`
}

func (in RoundAddress) id() intake.RoundID { return intake.RoundID(in.Round) }

func (a *Intake) get(ctx context.Context, call *api.Call, in *RoundAddress) (api.Answer[Round], error) {
	return a.now(ctx, call, in.id())
}

// now is the round as it stands.
func (a *Intake) now(ctx context.Context, call *api.Call, id intake.RoundID) (answer api.Answer[Round], err error) {
	seen, err := a.intake.See(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	shown := Round{RoundSummary: summaryOf(seen.Round, call.Now), Holds: seen.Staff(), Reads: seen.Reads(), Readers: []RoundReader{}, Own: each(seen.Own, ownOf)}
	if seen.Reads() {
		shown.Readers = each(seen.Readers, func(r intake.Reader) RoundReader { return RoundReader{string(r.Person), r.Name, r.OrgName} })
	}
	return api.Answer[Round]{Body: shown, ETag: api.ETag(seen.Version)}, nil
}

func ownOf(own intake.Own) RoundOwn {
	shown := RoundOwn{Organisation: string(own.Organisation), Name: own.Name, May: own.May}
	if own.Refusal != nil {
		shown.Refusal = &own.Refusal.Text
	}
	if own.Application != nil {
		shown.BegunBy = own.Application.BegunBy
		if own.Member {
			shown.Application = string(own.Application.ID)
		}
	}
	if own.Enquiry != nil {
		shown.Enquiry = string(own.Enquiry.ID)
	}
	return shown
}

// after is the round after a change; err is how the change went.
func (a *Intake) after(ctx context.Context, call *api.Call, id intake.RoundID, err error) (api.Answer[Round], error) {
	if err != nil {
		return api.Answer[Round]{}, a.refused(ctx, call, id, err)
	}
	return a.now(ctx, call, id)
}

// refused tells a caller with a stale version which one is the newest.
func (a *Intake) refused(ctx context.Context, call *api.Call, id intake.RoundID, err error) error {
	if fault.Is(err, fault.Stale) {
		if seen, findErr := a.intake.See(ctx, call.Scope, id); findErr == nil {
			return api.Stale(err, seen.Version)
		}
	}
	return err
}

type changeInput struct {
	RoundAddress
	Body RoundDetails
}

func (a *Intake) change(ctx context.Context, call *api.Call, in *changeInput) (api.Answer[Round], error) {
	return a.after(ctx, call, in.id(), a.intake.Change(ctx, call.Scope, in.id(), in.Body.of(), call.Version))
}

// RoundCancellation is why a round is cancelled.
type RoundCancellation struct {
	Reason string `json:"reason" maxLength:"10000" doc:"Why; everybody who sees the round can read it."`
}

type cancelInput struct {
	RoundAddress
	Body RoundCancellation
}

func (a *Intake) cancel(ctx context.Context, call *api.Call, in *cancelInput) (api.Answer[Round], error) {
	return a.after(ctx, call, in.id(), a.intake.Cancel(ctx, call.Scope, in.id(), in.Body.Reason, call.Version))
}

// RoundChange is a change in a round's history.
type RoundChange struct {
	ID     string    `json:"id" doc:"The change's id."`
	At     time.Time `json:"at" doc:"When."`
	By     string    `json:"by" doc:"Who made it."`
	What   string    `json:"what" doc:"What was changed, such as round or review."`
	Verb   string    `json:"verb" doc:"How, such as announced or decided."`
	Reason string    `json:"reason,omitempty" doc:"Why."`
}

type historyInput struct {
	RoundAddress
	api.Paging
}

func (a *Intake) history(ctx context.Context, call *api.Call, in *historyInput) (answer api.Answer[api.Page[RoundChange]], err error) {
	place, err := in.Read("history of " + in.Round)
	if err != nil {
		return answer, err
	}
	_, past, err := a.intake.History(ctx, call.Scope, in.id(), place.After)
	if err != nil {
		return answer, err
	}
	id, next := func(p audit.Past) string { return p.ID }, ""
	if len(past) == audit.PageSize {
		next = id(past[len(past)-1])
	}
	answer.Body = api.Cut(in.Paging, place, past, next, id, func(p audit.Past) RoundChange {
		return RoundChange{p.ID, p.At, p.PersonName, p.Noun, p.Verb, p.Reason}
	})
	return answer, nil
}

// RoundInvitation is who is invited from the waiting list.
type RoundInvitation struct {
	Application string `json:"application" maxLength:"100" doc:"The id of the application with which it waits; the ranking tells it."`
}

type inviteInput struct {
	RoundAddress
	Body RoundInvitation
}

func (a *Intake) invite(ctx context.Context, call *api.Call, in *inviteInput) (api.Answer[Round], error) {
	return a.after(ctx, call, in.id(), a.intake.Invite(ctx, call.Scope, in.id(), intake.ID(in.Body.Application)))
}
