package api

import (
	"context"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/collaboration"
)

// FrameworkSummary is a framework in the list of those that are published.
type FrameworkSummary struct {
	ID        string        `json:"id" doc:"The framework's id in its address here: the name of its course in small letters."`
	Name      string        `json:"name" doc:"The name of its course: as a rule the municipality's."`
	Model     string        `json:"model" doc:"What the course is, in the caller's language."`
	Edition   int           `json:"edition" minimum:"1" doc:"The number of the newest edition."`
	Since     calendar.Date `json:"since" doc:"The day on which the newest edition came out."`
	NextDue   calendar.Date `json:"nextDue,omitzero" doc:"The day by which the next version is due; absent while none is known."`
	DaysLate  int           `json:"daysLate" minimum:"0" doc:"How many days ago the next version was due; 0 when it is not overdue."`
	TakesPart bool          `json:"takesPart" doc:"The caller takes part in its course."`
	Public    bool          `json:"public" doc:"A section of it is for everybody."`
	Page      string        `json:"page" doc:"Where it is published: an address below the program's own."`
}

func summaryOf(l i18n.Lang) func(collaboration.Listed) FrameworkSummary {
	return func(f collaboration.Listed) FrameworkSummary {
		return FrameworkSummary{
			ID: f.Slug, Name: f.Name, Model: f.Label.Over.In(l), Edition: f.Edition, Since: f.Since, NextDue: f.NextOn, DaysLate: f.Late, TakesPart: f.Mine,
			Public: f.Public(), Page: f.Address(),
		}
	}
}

func (a *Frameworks) list(ctx context.Context, call *api.Call, in *api.Paging) (answer api.Answer[api.Page[FrameworkSummary]], err error) {
	place, err := in.Read("frameworks")
	if err != nil {
		return answer, err
	}
	found, more, err := a.frameworks.List(ctx, call.Scope, collaboration.ID(place.After))
	if err != nil {
		return answer, err
	}
	next := ""
	if more {
		next = string(found[len(found)-1].ID)
	}
	answer.Body = api.Cut(*in, place, found, next, func(f collaboration.Listed) string { return string(f.ID) }, summaryOf(call.Lang))
	return answer, nil
}

// Framework is one edition of a framework, as its reader sees it.
type Framework struct {
	ID       string             `json:"id" doc:"The framework's id in its address here."`
	Course   string             `json:"course,omitempty" doc:"The id of its course; for those who take part."`
	Name     string             `json:"name" doc:"The name of its course: as a rule the municipality's."`
	Edition  int                `json:"edition" minimum:"1" doc:"The number of the edition that is read here."`
	Newest   int                `json:"newest" minimum:"1" doc:"The number of the newest edition."`
	NextDue  calendar.Date      `json:"nextDue,omitzero" doc:"The day by which the next version is due; absent while none is known."`
	DaysLate int                `json:"daysLate" minimum:"0" doc:"How many days ago the next version was due; 0 when it is not overdue."`
	Keeper   string             `json:"keeper,omitempty" doc:"The name of who sees to the next version; for those who take part."`
	Words    string             `json:"words,omitempty" doc:"What the partners were told is new in this edition; for those who take part."`
	Hidden   int                `json:"hidden" minimum:"0" doc:"How many sections are for those who take part alone, and left out for the caller."`
	Sections []FrameworkSection `json:"sections" doc:"The sections that the caller reads, in the order of the document."`
	Editions []FrameworkEdition `json:"editions" doc:"All editions, the newest first."`
	Asked    bool               `json:"asked" doc:"The caller is asked to say that they have read the newest edition."`
	ReadAt   *time.Time         `json:"readAt,omitempty" doc:"When the caller said that they had read the newest edition; absent while they have not."`
	Page     string             `json:"page" doc:"Where it is published: an address below the program's own."`
}

// FrameworkSection is a section of an edition.
type FrameworkSection struct {
	ID     string `json:"id" doc:"The section's id in the programme."`
	Name   string `json:"name" doc:"Its heading, in the caller's language."`
	Text   string `json:"text" doc:"What it says, as plain text with headings in the caller's language: a line each for a heading, a paragraph, an item of a list and a row of a table, whose cells are parted by a middle dot. There is no structured form of it."`
	Public bool   `json:"public" doc:"It is for everybody in this edition."`
}

// FrameworkEdition is an edition in the list of them.
type FrameworkEdition struct {
	Number      int       `json:"number" minimum:"1" doc:"The edition's number, from 1."`
	Approved    int       `json:"approved" minimum:"1" doc:"The version of the document that it is."`
	PublishedAt time.Time `json:"publishedAt" doc:"When it came out."`
	PublishedBy string    `json:"publishedBy,omitempty" doc:"The name of who published it; for those who take part."`
	Words       string    `json:"words,omitempty" doc:"What the partners were told is new in it; for those who take part."`
}

func editionOf(e collaboration.Edition) FrameworkEdition {
	return FrameworkEdition{Number: e.Number, Approved: e.Approved, PublishedAt: e.At, PublishedBy: e.By, Words: e.Words}
}

func sectionOf(l i18n.Lang) func(collaboration.Part) FrameworkSection {
	return func(p collaboration.Part) FrameworkSection {
		blocks := p.Blocks.Da
		if l == i18n.En {
			blocks = p.Blocks.En
		}
		return FrameworkSection{ID: p.ID, Name: p.Name.In(l), Text: paper.Plain(blocks), Public: p.Public}
	}
}

func readingOf(l i18n.Lang, r *collaboration.Reading) Framework {
	f := Framework{
		ID: r.Slug, Name: r.Name, Edition: r.Edition.Number, Newest: r.Framework.Edition, NextDue: r.NextOn, DaysLate: r.Late(r.Today), Keeper: r.KeeperName,
		Words: r.Edition.Words, Hidden: r.Hidden, Sections: each(r.Edition.Parts, sectionOf(l)), Editions: each(r.Editions, editionOf), Page: r.Address(),
		Asked: r.Acknowledges(),
	}
	if r.Member != nil {
		f.Course = r.In.ID
	}
	if r.Receipt != nil {
		f.ReadAt = instant(r.Receipt.ReadAt)
	}
	return f
}

// FrameworkAddress names a framework that is published.
type FrameworkAddress struct {
	Framework string `path:"framework" maxLength:"100" doc:"The framework's id: the last part of the address at which it is published."`
}

type readInput struct {
	FrameworkAddress
	Edition int `query:"edition" minimum:"1" doc:"The number of an edition; left out for the newest."`
}

func (a *Frameworks) read(ctx context.Context, call *api.Call, in *readInput) (answer api.Answer[Framework], err error) {
	r, err := a.frameworks.Read(ctx, call.Scope, in.Framework, in.Edition)
	if err != nil {
		return answer, err
	}
	answer.Body = readingOf(call.Lang, &r)
	return answer, nil
}

type acknowledgeInput struct {
	FrameworkAddress
	Body struct {
		Edition int `json:"edition" minimum:"1" doc:"The number of the edition that was read; it must be the newest."`
	}
}

func (a *Frameworks) acknowledge(ctx context.Context, call *api.Call, in *acknowledgeInput) (answer api.Answer[Framework], err error) {
	if err := a.frameworks.Acknowledge(ctx, call.Scope, in.Framework, in.Body.Edition); err != nil {
		return answer, err
	}
	return a.read(ctx, call, &readInput{FrameworkAddress: in.FrameworkAddress})
}
