package api

import (
	"context"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/collaboration"
)

// CourseFramework is where the framework of a course stands.
type CourseFramework struct {
	MayPublish bool               `json:"mayPublish" doc:"The caller publishes the framework, entrusts it and begins measurements."`
	Approved   *ApprovedFramework `json:"approved,omitempty" doc:"The framework; absent while no version has been approved."`
	Editions   int                `json:"editions" minimum:"0" doc:"How many editions have been published."`
	Newest     *FrameworkEdition  `json:"newest,omitempty" doc:"The newest edition; absent before one is published."`
	Pending    bool               `json:"pending" doc:"A version is in force that has not been published."`
	Sections   []string           `json:"sections" doc:"The ids of the sections that everybody reads; empty before it is published, and when it is withdrawn."`
	Proposed   []ProposedSection  `json:"proposed" doc:"The sections of the version in force, for those who publish."`
	Receipts   []FrameworkReceipt `json:"receipts" doc:"Who was told of the newest edition and who has read it, for those who lead, approve or write the framework; who has not read it first."`
	Keepers    []FrameworkKeeper  `json:"keepers" doc:"Who can be entrusted with the next version, for those who publish."`
}

// ApprovedFramework is the version of a framework that is in force.
type ApprovedFramework struct {
	ID         string        `json:"id" doc:"The framework's id in the address at which it is published."`
	Version    int64         `json:"version" doc:"Counts the changes; for If-Match."`
	Approved   int           `json:"approved" minimum:"1" doc:"The version of the document that is in force."`
	ApprovedOn calendar.Date `json:"approvedOn" doc:"The day on which it was approved."`
	NextDue    calendar.Date `json:"nextDue,omitzero" doc:"The day by which the next version is due; absent while none is known."`
	DaysLate   int           `json:"daysLate" minimum:"0" doc:"How many days ago the next version was due; 0 when it is not overdue."`
	Keeper     string        `json:"keeper,omitempty" doc:"The name of who sees to the next version."`
	Person     string        `json:"person,omitempty" doc:"Their id as a person; absent for somebody who is only named."`
	KeeperGone bool          `json:"keeperGone" doc:"They take part no longer."`
	Withdrawn  *time.Time    `json:"withdrawn,omitempty" doc:"When it was taken away from everybody but those who take part; absent while it was not."`
}

// ProposedSection is a section of the version in force.
type ProposedSection struct {
	ID     string `json:"id" doc:"The section's id in the programme."`
	Name   string `json:"name" doc:"Its heading, in the caller's language."`
	Public bool   `json:"public" doc:"It is for everybody in the newest edition."`
}

// FrameworkReceipt is somebody who was told of the newest edition, or has read
// it unasked.
type FrameworkReceipt struct {
	Person       string     `json:"person" doc:"The person's id."`
	Name         string     `json:"name" doc:"The person's name."`
	Organisation string     `json:"organisation" doc:"The name of the organisation for which they take part."`
	ToldAt       *time.Time `json:"toldAt,omitempty" doc:"When they were told; absent for who has read it unasked."`
	ReadAt       *time.Time `json:"readAt,omitempty" doc:"When they said that they had read it; absent while they have not."`
}

// FrameworkKeeper is somebody who can see to the next version.
type FrameworkKeeper struct {
	Person       string `json:"person" doc:"The person's id."`
	Name         string `json:"name" doc:"The person's name."`
	Organisation string `json:"organisation" doc:"The name of the organisation for which they take part."`
}

func overviewOf(l i18n.Lang, o *collaboration.Overview, d *collaboration.Draft) CourseFramework {
	shown := CourseFramework{
		MayPublish: o.MayPublish(), Sections: []string{}, Proposed: []ProposedSection{}, Keepers: []FrameworkKeeper{},
		Receipts: each(o.Receipts, func(r collaboration.Receipt) FrameworkReceipt {
			return FrameworkReceipt{string(r.Person), r.Name, r.Organisation, instant(r.ToldAt), instant(r.ReadAt)}
		}),
	}
	if f := o.Framework; f != nil {
		shown.Approved = &ApprovedFramework{
			ID: f.Slug, Version: f.Version, Approved: f.Approved, ApprovedOn: f.ApprovedOn, NextDue: f.NextOn, DaysLate: f.Late(o.Today), Keeper: f.KeeperName,
			Person: string(f.Keeper), KeeperGone: o.Gone, Withdrawn: instant(f.Withdrawn),
		}
		shown.Editions, shown.Pending = f.Edition, f.Pending(o.Newest)
	}
	if o.Newest != nil {
		newest := editionOf(*o.Newest)
		shown.Newest = &newest
		for _, p := range o.Newest.Parts {
			if p.Public && o.Framework.Public() {
				shown.Sections = append(shown.Sections, p.ID)
			}
		}
	}
	if d != nil {
		shown.Proposed = each(d.Parts, func(p collaboration.Part) ProposedSection { return ProposedSection{p.ID, p.Name.In(l), p.Public} })
		shown.Keepers = each(d.Keepers(), func(h subject.Holder) FrameworkKeeper { return FrameworkKeeper{string(h.Person), h.Name, h.OrgName} })
	}
	return shown
}

func (a *Frameworks) overview(ctx context.Context, call *api.Call, in *CourseAddress) (answer api.Answer[CourseFramework], err error) {
	o, err := a.frameworks.Overview(ctx, call.Scope, a.ref(*in))
	if err != nil {
		return answer, err
	}
	var draft *collaboration.Draft
	if o.MayPublish() {
		d, err := a.frameworks.Draft(ctx, call.Scope, a.ref(*in))
		if err != nil {
			return answer, err
		}
		draft = &d
	}
	answer.Body = overviewOf(call.Lang, &o, draft)
	if o.Framework != nil {
		answer.ETag = api.ETag(o.Framework.Version)
	}
	return answer, nil
}

// after is the framework after a change; err is how the change went.
func (a *Frameworks) after(ctx context.Context, call *api.Call, in CourseAddress, err error) (api.Answer[CourseFramework], error) {
	if err == nil {
		return a.overview(ctx, call, &in)
	}
	return api.Answer[CourseFramework]{}, refused(err, func() (int64, error) {
		o, err := a.frameworks.Overview(ctx, call.Scope, a.ref(in))
		if err != nil || o.Framework == nil {
			return 0, err
		}
		return o.Framework.Version, nil
	})
}

// Publication is what is published, and for whom.
type Publication struct {
	Public []string `json:"public" maxItems:"100" doc:"The ids of the sections that everybody reads; those who take part read all. An id that the framework does not have is refused."`
	Words  string   `json:"words,omitempty" maxLength:"2000" doc:"What is new, in the letter to those who are told; nothing is sent, and nothing kept of it, when the version is published already. No personal number may stand in it."`
}

type publishInput struct {
	CourseAddress
	Body Publication
}

func (a *Frameworks) publish(ctx context.Context, call *api.Call, in *publishInput) (api.Answer[CourseFramework], error) {
	_, err := a.frameworks.Publish(ctx, call.Scope, a.ref(in.CourseAddress), in.Body.Public, in.Body.Words, call.Version)
	return a.after(ctx, call, in.CourseAddress, err)
}

func (a *Frameworks) withdraw(ctx context.Context, call *api.Call, in *CourseAddress) (api.Answer[CourseFramework], error) {
	err := a.frameworks.Withdraw(ctx, call.Scope, a.ref(*in), call.Version)
	return a.after(ctx, call, *in, err)
}

type entrustInput struct {
	CourseAddress
	Body struct {
		Person string `json:"person" maxLength:"100" doc:"The id of somebody who takes part for the municipality."`
	}
}

func (a *Frameworks) entrust(ctx context.Context, call *api.Call, in *entrustInput) (api.Answer[CourseFramework], error) {
	err := a.frameworks.Entrust(ctx, call.Scope, a.ref(in.CourseAddress), organisation.PersonID(in.Body.Person), call.Version)
	return a.after(ctx, call, in.CourseAddress, err)
}
