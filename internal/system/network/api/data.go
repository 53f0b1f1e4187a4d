package api

import (
	"context"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

// NetworkData is what the members have reported on the measures.
type NetworkData struct {
	Measures []MeasureTable `json:"measures" doc:"In the order of the programme."`
	Owed     []OwedMeasure  `json:"owed" doc:"Who has not reported, the latest first."`
}

// MeasureTable is one measure by municipality and period.
type MeasureTable struct {
	Measure string          `json:"measure" doc:"The measure's id in the programme."`
	Name    i18n.Text       `json:"name" doc:"What it is called."`
	How     i18n.Text       `json:"definition" doc:"What is counted, and how."`
	Unit    string          `json:"unit" enum:"people,days,percent,number" doc:"What it is counted in."`
	Period  string          `json:"period" enum:"week,month,quarter,half-year,year" doc:"How often."`
	Starts  []calendar.Date `json:"starts" doc:"The first days of the periods, one for each column."`
	Table   SuppressedTable `json:"table" doc:"The numbers."`
}

// OwedMeasure is a measure that a municipality has not reported on.
type OwedMeasure struct {
	Membership  string          `json:"membership" doc:"The membership's id."`
	Name        string          `json:"name" doc:"The municipality's name."`
	Measure     string          `json:"measure" doc:"The measure's id in the programme."`
	Missing     []calendar.Date `json:"missing" doc:"The first days of the periods that have ended without a value."`
	DaysLate    int             `json:"daysLate" doc:"How many days ago the oldest should have been there; 0 while there is time."`
	Responsible string          `json:"responsible" doc:"Who is asked for it."`
}

type dataInput struct {
	NetworkAddress
	Measure string `query:"measure" maxLength:"100" doc:"Only one measure: its id in the programme."`
}

func (a *Networks) data(ctx context.Context, call *api.Call, in *dataInput) (answer api.Answer[NetworkData], err error) {
	d, err := a.networks.Data(ctx, call.Scope, network.ID(in.Network), in.Measure)
	if err != nil {
		return answer, err
	}
	shape := NetworkData{Measures: []MeasureTable{}, Owed: []OwedMeasure{}}
	for i := range d.Measures {
		m := &d.Measures[i]
		one := MeasureTable{Measure: m.ID, Name: m.Name, How: m.How, Unit: m.Unit, Period: m.Measure.Period, Starts: m.Starts, Table: tableOf(m.Named(call.Lang))}
		if one.Starts == nil {
			one.Starts = []calendar.Date{}
		}
		shape.Measures = append(shape.Measures, one)
	}
	for _, o := range d.Owed {
		shape.Owed = append(shape.Owed, OwedMeasure{
			Membership: string(o.Member.ID), Name: o.Member.Name, Measure: o.Indicator.Code, Missing: o.Missing, DaysLate: max(0, o.Indicator.Late(call.Today())),
			Responsible: o.Indicator.ResponsibleName,
		})
	}
	answer.Body = shape
	return answer, nil
}

// MemberMeasures are what a municipality reports.
type MemberMeasures struct {
	Items []MemberMeasure `json:"items" doc:"In the order of the programme."`
}

// MemberMeasure is one measure of a municipality.
type MemberMeasure struct {
	Measure  string          `json:"measure" doc:"The measure's id in the programme."`
	Name     string          `json:"name" doc:"What it is called."`
	Unit     string          `json:"unit" doc:"What it is counted in."`
	Period   string          `json:"period" doc:"How often."`
	Missing  []calendar.Date `json:"missing" doc:"The first days of the periods that have ended without a value."`
	DaysLate int             `json:"daysLate" doc:"How many days ago the oldest should have been there; 0 while there is time."`
	Values   []MeasureValue  `json:"values" doc:"What has been reported, the oldest first."`
}

// MeasureValue is the number of one period.
type MeasureValue struct {
	Start   calendar.Date `json:"start" doc:"The first day of the period."`
	Value   *float64      `json:"value,omitempty" doc:"The number; absent where it is hidden."`
	Part    *float64      `json:"part,omitempty" doc:"Of a share: how many it holds for."`
	Whole   *float64      `json:"whole,omitempty" doc:"Of a share: how many there are in all."`
	Hidden  bool          `json:"hidden" doc:"It is of fewer people than the caller gets to know."`
	Note    string        `json:"note,omitempty" doc:"What one should know about it."`
	Version int64         `json:"version" doc:"Counts the corrections."`
}

func (a *Networks) measures(ctx context.Context, call *api.Call, in *MembershipAddress) (answer api.Answer[MemberMeasures], err error) {
	_, all, err := a.networks.Indicators.Measures(ctx, call.Scope, subject.Ref{Kind: network.MemberKind, ID: in.Membership})
	if err != nil {
		return answer, err
	}
	answer.Body.Items = []MemberMeasure{}
	for _, i := range all {
		m := MemberMeasure{
			Measure: i.Code, Name: i.Name, Unit: string(i.Unit), Period: string(i.Period), Missing: i.Missing(call.Today()), DaysLate: max(0, i.Late(call.Today())), Values: []MeasureValue{},
		}
		if m.Missing == nil {
			m.Missing = []calendar.Date{}
		}
		for _, v := range i.Values {
			shown := MeasureValue{Start: v.Start, Hidden: v.Hidden, Note: v.Note, Version: v.Version, Part: numberOf(v.Part), Whole: numberOf(v.Whole)}
			if !v.Hidden {
				shown.Value = numberOf(&v.Value)
			}
			m.Values = append(m.Values, shown)
		}
		answer.Body.Items = append(answer.Body.Items, m)
	}
	return answer, nil
}

func numberOf(d *indicator.Decimal) *float64 {
	if d == nil {
		return nil
	}
	return new(d.Float())
}

// MeasureEntry is what is reported of one measure.
type MeasureEntry struct {
	Measure string   `json:"measure" maxLength:"100" doc:"The measure's id in the programme."`
	Value   *float64 `json:"value,omitempty" doc:"The number, with three decimals at most. Left out for a share that part and whole give."`
	Part    *float64 `json:"part,omitempty" doc:"Of a share: how many it holds for."`
	Whole   *float64 `json:"whole,omitempty" doc:"Of a share: how many there are in all."`
	Note    string   `json:"note,omitempty" maxLength:"4000" doc:"What one should know about it."`
	Version int64    `json:"version" minimum:"0" doc:"The value's version that the caller has seen; 0 while there is none."`
}

// MeasureEntries are the measures of one period.
type MeasureEntries struct {
	Start  calendar.Date  `json:"start" doc:"The first day of the period."`
	Values []MeasureEntry `json:"values" minItems:"1" maxItems:"100" doc:"What is reported."`
}

type reportInput struct {
	MembershipAddress
	Body MeasureEntries
}

func (a *Networks) report(ctx context.Context, call *api.Call, in *reportInput) (answer api.Answer[MemberMeasures], err error) {
	var reports []indicator.Report
	var checks fault.Checks
	for _, v := range in.Body.Values {
		r := indicator.Report{Code: v.Measure, Entry: indicator.Entry{Start: in.Body.Start, Note: v.Note, Version: v.Version}}
		r.Value, r.Part, r.Whole = decimal(&checks, v.Value), decimal(&checks, v.Part), decimal(&checks, v.Whole)
		reports = append(reports, r)
	}
	if err := checks.Err(); err != nil {
		return answer, err
	}
	if err := a.networks.Indicators.EnterAll(ctx, call.Scope, subject.Ref{Kind: network.MemberKind, ID: in.Membership}, reports); err != nil {
		return answer, err
	}
	return a.measures(ctx, call, &in.MembershipAddress)
}

func decimal(checks *fault.Checks, x *float64) *indicator.Decimal {
	if x == nil {
		return nil
	}
	d, ok := indicator.FromFloat(*x)
	checks.Need(ok, "values", text.ReportNumberWrong)
	return &d
}
