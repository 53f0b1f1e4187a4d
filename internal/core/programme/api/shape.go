package api

import (
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/i18n"
)

// ProgrammeSummary is a programme in a list.
type ProgrammeSummary struct {
	ID      string    `json:"id" doc:"The programme's id."`
	Version int       `json:"version" doc:"The latest version."`
	Name    i18n.Text `json:"name" doc:"The programme's name."`
	Summary i18n.Text `json:"summary" doc:"What it is, in a few lines."`
	Hosts   []string  `json:"hosts" doc:"The kinds of organisation that it is for."`
}

// Programme is one version of a programme, whole.
type Programme struct {
	ProgrammeSummary
	NotFor      []ProgrammeRefusal  `json:"notFor" doc:"What organisations of other kinds are told."`
	Authorities []ProgrammeTerm     `json:"authorities" doc:"Those who run the programme; the first one starts the courses."`
	Themes      []ProgrammeTerm     `json:"themes" doc:"What it is about."`
	Anchors     []ProgrammeTerm     `json:"anchors" doc:"The dates that a course is started with."`
	Roles       []ProgrammeRole     `json:"roles" doc:"What somebody can be in a course."`
	Phases      []ProgrammePhase    `json:"phases" doc:"The phases, in order."`
	Duties      []ProgrammeDuty     `json:"duties" doc:"What each side has undertaken."`
	Forms       []ProgrammeForm     `json:"forms" doc:"The documents that are written in it."`
	Frame       *ProgrammeTimeFrame `json:"frame,omitempty" doc:"How long the whole may take; absent when nothing is set."`
	Hash        string              `json:"hash" doc:"SHA-256 of the programme's file, in hexadecimal."`
}

// ProgrammeTerm is something with a code and a name.
type ProgrammeTerm struct {
	ID   string    `json:"id" doc:"Its code in the programme."`
	Name i18n.Text `json:"name" doc:"Its name."`
}

// ProgrammeRefusal is what an organisation of a kind is told that the programme is not for.
type ProgrammeRefusal struct {
	Kind    string    `json:"kind" doc:"The kind of organisation."`
	Text    i18n.Text `json:"text" doc:"What it is told."`
	Instead string    `json:"instead" doc:"The programme that it may want; may be empty."`
}

// ProgrammeRole is what somebody can be in a course.
type ProgrammeRole struct {
	ProgrammeTerm
	Side        string    `json:"side" doc:"host, citizen, partner, or the id of an authority."`
	Needed      bool      `json:"needed" doc:"A course without anybody in it is not complete."`
	Many        bool      `json:"many" doc:"Held by several people."`
	May         []string  `json:"may" doc:"What the role may do beyond seeing the course: lead, assess, approve."`
	Everyone    string    `json:"everyone" doc:"Held by everybody with this role in the side's organisation; empty when it is given to people."`
	Description i18n.Text `json:"description" doc:"What the role is."`
}

// ProgrammePhase is a stretch of the programme.
type ProgrammePhase struct {
	ProgrammeTerm
	Purpose    i18n.Text           `json:"purpose" doc:"What it is for."`
	Assumed    bool                `json:"assumed" doc:"The sources leave it open."`
	Opens      string              `json:"opens" doc:"The activity that must be completed before it can begin; may be empty."`
	Overlaps   bool                `json:"overlaps" doc:"Runs beside the other phases."`
	Length     *ProgrammeLength    `json:"length,omitempty" doc:"How long it is; absent when the programme doesn't say."`
	Activities []ProgrammeActivity `json:"activities" doc:"What happens in it, in order."`
}

// ProgrammeLength is a length of time.
type ProgrammeLength struct {
	Count int    `json:"count" doc:"How many."`
	Unit  string `json:"unit" enum:"days,working_days,weeks,months,quarters,years" doc:"Of what."`
}

// ProgrammeTimeFrame is how long the whole may take.
type ProgrammeTimeFrame struct {
	After  string          `json:"after" doc:"The anchor or activity that it is counted from."`
	Length ProgrammeLength `json:"length" doc:"How long."`
}

// ProgrammeActivity is an event or a piece of work.
type ProgrammeActivity struct {
	ProgrammeTerm
	Purpose      i18n.Text              `json:"purpose" doc:"What it is for."`
	When         ProgrammeRule          `json:"when" doc:"When it takes place."`
	Form         string                 `json:"form" doc:"physical, virtual, hybrid, work, call, or empty."`
	Duration     ProgrammeDuration      `json:"duration" doc:"How long it takes."`
	Responsible  string                 `json:"responsible" doc:"The role that sees to it that it takes place."`
	Participants []ProgrammeParticipant `json:"participants" doc:"The roles that take part."`
	Criteria     []ProgrammeTerm        `json:"criteria" doc:"How one will know that it succeeded."`
	Deliverables []ProgrammeDeliverable `json:"deliverables" doc:"What it leaves behind on paper."`
	Host         i18n.Text              `json:"host" doc:"What the host sees to; may be empty."`
	Notes        i18n.Text              `json:"notes" doc:"Further notes; may be empty."`
	Assumed      bool                   `json:"assumed" doc:"The sources leave it open."`
}

// ProgrammeRule is when an activity takes place.
type ProgrammeRule struct {
	Strictness string            `json:"strictness" enum:"ad_hoc,about,right_after,within,exact,recurring" doc:"How firmly the date is held."`
	Anchor     string            `json:"anchor" doc:"The anchor or activity that it is counted from; empty when there is no date."`
	Before     bool              `json:"before" doc:"Counted backwards."`
	Offsets    []ProgrammeLength `json:"offsets" doc:"How far from the anchor, for each time that it is held."`
	Every      *ProgrammeLength  `json:"every,omitempty" doc:"The interval of a recurring one."`
	Until      string            `json:"until" doc:"A recurring one goes on until this date is near; may be empty."`
}

// ProgrammeDuration is how long an activity takes; zero where the programme doesn't say.
type ProgrammeDuration struct {
	Min   int       `json:"minMinutes" doc:"At least so many minutes."`
	Max   int       `json:"maxMinutes" doc:"At most so many minutes."`
	About bool      `json:"about" doc:"The length is approximate."`
	Days  int       `json:"days" doc:"Over so many days."`
	Parts int       `json:"parts" doc:"Held in so many parts, each with a date of its own; 0 when it is held in one."`
	Note  i18n.Text `json:"note" doc:"What else there is to say of it; may be empty."`
}

// ProgrammeParticipant is a role that takes part.
type ProgrammeParticipant struct {
	Role     string    `json:"role" doc:"The role."`
	Required bool      `json:"required" doc:"False: perhaps."`
	Must     bool      `json:"must" doc:"The programme says that they must be involved."`
	Note     i18n.Text `json:"note" doc:"What else there is to say of it; may be empty."`
}

// ProgrammeDeliverable is what an activity leaves behind on paper.
type ProgrammeDeliverable struct {
	ProgrammeTerm
	Kind    string   `json:"kind" doc:"agreement, statement, plan, report, evaluation, minutes, data, presentation or document."`
	Sign    []string `json:"sign" doc:"The roles that sign it."`
	Approve []string `json:"approve" doc:"The roles that approve it."`
	Begun   bool     `json:"begun" doc:"Only begun here, finished in a later activity."`
	Form    bool     `json:"form" doc:"Written in the form with the same id."`
}

// ProgrammeDuty is what one side has undertaken.
type ProgrammeDuty struct {
	Side string    `json:"side" doc:"host, or the id of an authority."`
	Text i18n.Text `json:"text" doc:"What it has undertaken."`
}

func summaryOf(p *programme.Programme) ProgrammeSummary {
	return ProgrammeSummary{ID: p.ID, Version: p.Version, Name: p.Name, Summary: p.Summary, Hosts: some(p.Hosts)}
}

func programmeOf(p *programme.Programme) Programme {
	shown := Programme{
		ProgrammeSummary: summaryOf(p), Hash: p.Hash,
		NotFor:      each(p.NotFor, func(r programme.Refusal) ProgrammeRefusal { return ProgrammeRefusal(r) }),
		Authorities: each(p.Authorities, func(a programme.Authority) ProgrammeTerm { return ProgrammeTerm(a) }),
		Themes:      each(p.Themes, func(t programme.Theme) ProgrammeTerm { return ProgrammeTerm{t.ID, t.Text} }),
		Anchors:     each(p.Anchors, func(a programme.Anchor) ProgrammeTerm { return ProgrammeTerm{a.ID, a.Name} }),
		Roles:       each(p.Roles, roleOf),
		Phases:      each(p.Phases, phaseOf),
		Duties:      each(p.Duties, func(d programme.Duty) ProgrammeDuty { return ProgrammeDuty(d) }),
		Forms:       each(p.Forms, formOf),
	}
	if p.Frame != nil {
		shown.Frame = &ProgrammeTimeFrame{After: p.Frame.After, Length: lengthOf(p.Frame.Length)}
	}
	return shown
}

func roleOf(r programme.Role) ProgrammeRole {
	return ProgrammeRole{
		ProgrammeTerm: ProgrammeTerm{r.ID, r.Name}, Side: r.Side, Needed: r.Needed, Many: r.Many, Everyone: r.Everyone, Description: r.Description,
		May: each(r.May, func(right programme.Right) string { return string(right) }),
	}
}

func phaseOf(p programme.Phase) ProgrammePhase {
	return ProgrammePhase{
		ProgrammeTerm: ProgrammeTerm{p.ID, p.Name}, Purpose: p.Purpose, Assumed: p.Assumed, Opens: p.Opens, Overlaps: p.Overlaps,
		Length: lengthIn(p.Length), Activities: each(p.Activities, activityOf),
	}
}

func activityOf(a programme.Activity) ProgrammeActivity {
	return ProgrammeActivity{
		ProgrammeTerm: ProgrammeTerm{a.ID, a.Name}, Purpose: a.Purpose, When: ruleOf(a.When), Form: a.Form,
		Duration: ProgrammeDuration{
			Min: int(a.Length.Min.Minutes()), Max: int(a.Length.Max.Minutes()), About: a.Length.About,
			Days: a.Length.Days, Parts: a.Length.Parts, Note: a.Length.Note,
		},
		Responsible:  a.Responsible,
		Participants: each(a.Participants, func(p programme.Participant) ProgrammeParticipant { return ProgrammeParticipant(p) }),
		Criteria:     each(a.Criteria, func(c programme.Criterion) ProgrammeTerm { return ProgrammeTerm{c.ID, c.Text} }),
		Deliverables: each(a.Deliverables, func(d programme.Deliverable) ProgrammeDeliverable {
			return ProgrammeDeliverable{ProgrammeTerm: ProgrammeTerm{d.ID, d.Name}, Kind: d.Kind, Sign: some(d.Sign), Approve: some(d.Approve), Begun: d.Begun, Form: d.Form}
		}),
		Host: a.Host, Notes: a.Notes, Assumed: a.Assumed,
	}
}

func ruleOf(r programme.Rule) ProgrammeRule {
	return ProgrammeRule{
		Strictness: strictnessOf(r.Strictness), Anchor: r.Anchor, Before: r.Before, Offsets: each(r.Offsets, lengthOf),
		Every: lengthIn(r.Every), Until: r.Until,
	}
}

func strictnessOf(s programme.Strictness) string {
	switch s {
	case programme.About:
		return "about"
	case programme.After:
		return "right_after"
	case programme.Within:
		return "within"
	case programme.Exactly:
		return "exact"
	case programme.Recurring:
		return "recurring"
	default:
		return "ad_hoc"
	}
}

var units = map[programme.Unit]string{
	programme.Days: "days", programme.WorkingDays: "working_days", programme.Weeks: "weeks",
	programme.Months: "months", programme.Quarters: "quarters", programme.Years: "years",
}

func lengthOf(o programme.Offset) ProgrammeLength { return ProgrammeLength{o.N, units[o.Unit]} }

func lengthIn(o programme.Offset) *ProgrammeLength {
	if o.N == 0 {
		return nil
	}
	l := lengthOf(o)
	return &l
}
