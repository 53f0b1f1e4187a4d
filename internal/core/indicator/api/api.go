// Package api is where other programs see indicators with their values and
// signals, define them and enter values.
package api

import (
	"context"
	"fmt"
	"strings"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
)

// Indicators answers for indicators.
type Indicators struct{ indicators *indicator.Service }

// New makes it.
func New(indicators *indicator.Service) *Indicators { return &Indicators{indicators} }

const (
	one   = "/indicators/{indicator}"
	value = one + "/values/{period}"
)

// Operations are what can be asked for.
func (a *Indicators) Operations() []api.Operation {
	view, change := access.Subject(indicator.Noun, access.View), access.Subject(indicator.Noun, access.Change)
	operations := []api.Operation{
		api.Get("/indicators", access.SignedIn, "listIndicators", "Indicators across what the caller takes part in", a.list).
			Saying("What has been missing longest first. Numbers below five are hidden where the indicator hides them."),
		api.Create("/indicators", access.SignedIn, "defineIndicator", "Define an indicator", a.define).
			Saying("Those who lead the subject define its indicators."),
		api.Get(one, view, "getIndicator", "One indicator with its values and signals", a.get).
			Saying("Signals follow the published rules of the run chart (Perla, Provost and Murray 2011) and of the XmR chart (Wheeler 2000). The ETag is the version of the definition."),
		api.Put(one, change, "redefineIndicator", "Change what an indicator is", a.redefine).Guarded(),
		api.Get(value, view, "getIndicatorValue", "The value of one period", a.value).
			Saying("The ETag is the value's version, 0 while the period has none."),
		api.Put(value, change, "enterIndicatorValue", "Enter or correct the value of one period", a.enter).Guarded().
			Saying("If-Match takes the ETag of the value. The earlier value is kept. Those who lead the subject and the responsible person enter values."),
	}
	for i, o := range operations {
		o = o.Locating(located)
		if strings.HasPrefix(o.Path, one) {
			o = o.Within(a.visible)
		}
		operations[i] = o
	}
	return operations
}

func (a *Indicators) visible(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, err := a.indicators.Find(ctx, scope, indicator.ID(value("indicator")))
	return err
}

// located says where in a call the fields are that the use cases complain of.
func located(field string) string {
	switch field {
	case "how":
		return "body.definition"
	case "unit_name":
		return "body.unitName"
	case "baseline_day":
		return "body.baselineDay"
	case "target_day":
		return "body.targetDay"
	case "hide":
		return "body.hideSmall"
	}
	return ""
}

type listInput struct {
	api.Paging
	Mine        bool   `query:"mine" doc:"Only those that the caller is responsible for."`
	SubjectKind string `query:"subjectKind" maxLength:"50" doc:"Only those of one subject: its kind, such as course."`
	Subject     string `query:"subject" maxLength:"100" doc:"Only those of one subject: its id."`
}

func (a *Indicators) list(ctx context.Context, call *api.Call, in *listInput) (answer api.Answer[api.Page[IndicatorSummary]], err error) {
	place, err := in.Read(fmt.Sprintf("indicators, %t, %s, %s", in.Mine, in.SubjectKind, in.Subject))
	if err != nil {
		return answer, err
	}
	page, err := a.indicators.List(ctx, call.Scope, indicator.Filter{
		Mine: in.Mine, In: subject.Ref{Kind: in.SubjectKind, ID: in.Subject}, After: place.After,
	})
	if err != nil {
		return answer, err
	}
	answer.Body = api.Cut(in.Paging, place, page.Rows, page.Next,
		func(r indicator.Row) string { return string(r.ID) },
		func(r indicator.Row) IndicatorSummary { return summaryOf(r.Indicator, call.Today()) })
	return answer, nil
}

// NewIndicator is an indicator as it is defined.
type NewIndicator struct {
	Subject IndicatorSubject `json:"subject" doc:"What the indicator belongs to."`
	IndicatorDefinition
}

type defineInput struct{ Body NewIndicator }

func (a *Indicators) define(ctx context.Context, call *api.Call, in *defineInput) (answer api.Answer[Indicator], err error) {
	d, err := in.Body.definition()
	if err != nil {
		return answer, err
	}
	id, err := a.indicators.Define(ctx, call.Scope, subject.Ref{Kind: in.Body.Subject.Kind, ID: in.Body.Subject.ID}, d)
	if err != nil {
		return answer, err
	}
	if answer, err = a.now(ctx, call, id); err == nil {
		answer.Location = "/indicators/" + string(id)
	}
	return answer, err
}

// IndicatorAddress names an indicator in an address.
type IndicatorAddress struct {
	Indicator string `path:"indicator" doc:"The indicator's id."`
}

func (in IndicatorAddress) id() indicator.ID { return indicator.ID(in.Indicator) }

func (a *Indicators) get(ctx context.Context, call *api.Call, in *IndicatorAddress) (api.Answer[Indicator], error) {
	return a.now(ctx, call, in.id())
}

// now is the indicator as it stands.
func (a *Indicators) now(ctx context.Context, call *api.Call, id indicator.ID) (answer api.Answer[Indicator], err error) {
	v, err := a.indicators.Find(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[Indicator]{Body: indicatorOf(v, call.Today()), ETag: api.ETag(v.Version)}, nil
}

type redefineInput struct {
	IndicatorAddress
	Body IndicatorDefinition
}

func (a *Indicators) redefine(ctx context.Context, call *api.Call, in *redefineInput) (answer api.Answer[Indicator], err error) {
	d, err := in.Body.definition()
	if err != nil {
		return answer, err
	}
	if err := a.indicators.Redefine(ctx, call.Scope, in.id(), d, call.Version); err != nil {
		return answer, err
	}
	return a.now(ctx, call, in.id())
}

// ValueAddress names a period of an indicator in an address.
type ValueAddress struct {
	IndicatorAddress
	Period string `path:"period" maxLength:"10" doc:"The first day of the period, as 2026-11-01."`
}

func (in ValueAddress) start() (calendar.Date, error) {
	d, err := calendar.Parse(in.Period)
	if err != nil {
		return d, fault.New(fault.NotFound, text.NotFound)
	}
	return d, nil
}

func (a *Indicators) value(ctx context.Context, call *api.Call, in *ValueAddress) (answer api.Answer[IndicatorValue], err error) {
	start, err := in.start()
	if err != nil {
		return answer, err
	}
	v, found, err := a.indicators.ValueOf(ctx, call.Scope, in.id(), start)
	if err != nil {
		return answer, err
	}
	return api.Answer[IndicatorValue]{Body: valueOf(v.Indicator, found), ETag: api.ETag(found.Version)}, nil
}

// IndicatorEntry is a value as it is entered.
type IndicatorEntry struct {
	Value *float64 `json:"value,omitempty" doc:"The number, with three decimals at most. Left out for a share that part and whole give."`
	Part  *float64 `json:"part,omitempty" doc:"Of a share: how many it holds for."`
	Whole *float64 `json:"whole,omitempty" doc:"Of a share: how many there are in all."`
	Note  string   `json:"note,omitempty" maxLength:"4000" doc:"What one should know about it."`
}

type enterInput struct {
	ValueAddress
	Body IndicatorEntry
}

func (a *Indicators) enter(ctx context.Context, call *api.Call, in *enterInput) (answer api.Answer[IndicatorValue], err error) {
	// a period that isn't the indicator's is not found
	if _, err := a.value(ctx, call, &in.ValueAddress); err != nil {
		return answer, err
	}
	start, err := in.start()
	if err != nil {
		return answer, err
	}
	e := indicator.Entry{Start: start, Note: in.Body.Note, Version: call.Version}
	var n decimals
	e.Value, e.Part, e.Whole = n.read("value", in.Body.Value), n.read("part", in.Body.Part), n.read("whole", in.Body.Whole)
	if err := n.checks.Err(); err != nil {
		return answer, err
	}
	if err := a.indicators.Enter(ctx, call.Scope, in.id(), e); err != nil {
		return answer, err
	}
	return a.value(ctx, call, &in.ValueAddress)
}
