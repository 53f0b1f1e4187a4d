package api

import (
	"context"
	"time"

	"tovholder/internal/core/indicator/suppress"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/network"
)

// ReportComparison are the reports for a meeting as the caller may read them.
type ReportComparison struct {
	Meeting ReportedMeeting `json:"meeting" doc:"The meeting that they are for."`
	Members int             `json:"members" doc:"How many municipalities are to report."`
	Sent    int             `json:"sent" doc:"How many have."`
	Reports []MemberReport  `json:"reports" doc:"The reports that the caller may know of, in order of name."`
	Themes  []ReportTheme   `json:"themes" doc:"The programme's themes with who names them, the most often named first."`
	Pairs   []ReportPair    `json:"pairs" doc:"Who could learn from each other, the strongest first."`
	Numbers SuppressedTable `json:"numbers" doc:"The numbers of the reports, last time's beside now; without columns when the form asks for none."`
}

// MemberReport is one municipality's report.
type MemberReport struct {
	Membership string        `json:"membership" doc:"The membership's id."`
	Name       string        `json:"name" doc:"The municipality's name."`
	Kind       string        `json:"kind,omitempty" doc:"What it is in the network."`
	Own        bool          `json:"own" doc:"The caller's own."`
	Stage      string        `json:"stage" enum:"not-begun,begun,sent" doc:"How far it has come."`
	Late       bool          `json:"late" doc:"First sent after the deadline, or not sent and that is over."`
	SentAt     *time.Time    `json:"sentAt,omitempty" doc:"When it was sent."`
	Baseline   bool          `json:"baseline" doc:"The municipality's own plan has been written in."`
	Reminded   calendar.Date `json:"reminded,omitzero" doc:"When it was last reminded; for the agency and the municipality itself."`
	Says       []ReportLine  `json:"says" doc:"What it says; empty while it is not sent."`
}

// ReportLine is a development, a challenge or a deviation.
type ReportLine struct {
	Means string       `json:"means" doc:"development, challenge or deviation."`
	Theme string       `json:"theme,omitempty" doc:"The theme's id."`
	Text  string       `json:"text" doc:"What is said."`
	More  []ReportCell `json:"more" doc:"The rest of the row."`
}

// ReportCell is a further cell of a row.
type ReportCell struct {
	Name  i18n.Text `json:"name" doc:"What it is about."`
	Value string    `json:"value" doc:"What is said, in words; a small number of another municipality is hidden."`
}

// ReportTheme is a theme with who names it.
type ReportTheme struct {
	Theme        string    `json:"theme" doc:"The theme's id."`
	Name         i18n.Text `json:"name" doc:"What it is called."`
	Members      []string  `json:"members" doc:"The memberships that name it as a challenge or a deviation."`
	Before       int       `json:"before" doc:"How many did so in the reports before."`
	Since        string    `json:"since,omitempty" enum:"new,again,gone" doc:"How it stands against the meeting before."`
	Recurring    bool      `json:"recurring" doc:"Several name it."`
	Developments int       `json:"developments" doc:"How many developments there are in it."`
}

// ReportPair are two who could learn from each other.
type ReportPair struct {
	Theme       string `json:"theme" doc:"The theme's id."`
	Asks        string `json:"asks" doc:"The membership that finds it difficult."`
	Tells       string `json:"tells" doc:"The membership that has succeeded with it."`
	Challenge   string `json:"challenge" doc:"What the one says."`
	Development string `json:"development" doc:"What the other says."`
	Why         string `json:"why" doc:"Why the two are proposed, in words."`
	Raised      bool   `json:"raised" doc:"They are on the meeting's agenda."`
}

// SuppressedTable is a table in which small numbers are hidden, and nothing is
// made of them.
type SuppressedTable struct {
	Least   int                `json:"least" doc:"The smallest number of people that is shown."`
	Columns []SuppressedColumn `json:"columns" doc:"The columns, with what is made of the numbers that everybody may know."`
	Rows    []SuppressedRow    `json:"rows" doc:"A municipality each, in order of name."`
}

// SuppressedColumn is a column with its total and median.
type SuppressedColumn struct {
	Head    string   `json:"head" doc:"What the numbers are."`
	Total   *float64 `json:"total,omitempty" doc:"The total of the numbers that everybody may know; absent where there is none."`
	Median  *float64 `json:"median,omitempty" doc:"Their median."`
	Counted int      `json:"counted" doc:"Of how many municipalities these are."`
}

// SuppressedRow is a municipality's numbers, one for each column.
type SuppressedRow struct {
	Name  string           `json:"name" doc:"The municipality's name."`
	Own   bool             `json:"own" doc:"The caller's own."`
	Cells []SuppressedCell `json:"cells" doc:"In the order of the columns."`
}

// SuppressedCell is a number as the caller may know it.
type SuppressedCell struct {
	State string   `json:"state" enum:"missing,hidden,known" doc:"Whether there is one, and whether the caller gets it."`
	Value *float64 `json:"value,omitempty" doc:"The number, when it is known."`
}

func tableOf(t suppress.Table) SuppressedTable {
	shape := SuppressedTable{Least: int(t.Least), Columns: []SuppressedColumn{}, Rows: []SuppressedRow{}}
	for c, column := range t.Columns {
		total := t.Total(c)
		of := SuppressedColumn{Head: column.Head, Counted: total.Counted}
		if total.State == suppress.Known {
			of.Total = new(total.Value.Float())
		}
		if median, ok := t.Middle(c); ok {
			of.Median = new(median.Float())
		}
		shape.Columns = append(shape.Columns, of)
	}
	for _, line := range t.Rows {
		row := SuppressedRow{Name: line.Name, Own: line.Own, Cells: []SuppressedCell{}}
		for _, cell := range line.Cells {
			switch cell.State {
			case suppress.Missing:
				row.Cells = append(row.Cells, SuppressedCell{State: "missing"})
			case suppress.Hidden:
				row.Cells = append(row.Cells, SuppressedCell{State: "hidden"})
			case suppress.Known:
				row.Cells = append(row.Cells, SuppressedCell{State: "known", Value: new(cell.Value.Float())})
			}
		}
		shape.Rows = append(shape.Rows, row)
	}
	return shape
}

func (a *Networks) compare(ctx context.Context, call *api.Call, in *ReportAddress) (answer api.Answer[ReportComparison], err error) {
	all, err := a.networks.Reports(ctx, call.Scope, network.ID(in.Network), in.Activity)
	if err != nil {
		return answer, err
	}
	shape := ReportComparison{
		Meeting: reportedOf(all.Meeting, all.Shared), Members: all.Members, Sent: all.Count,
		Reports: []MemberReport{}, Themes: []ReportTheme{}, Pairs: []ReportPair{}, Numbers: SuppressedTable{Least: all.Least, Columns: []SuppressedColumn{}, Rows: []SuppressedRow{}},
	}
	for _, rep := range all.All {
		shape.Reports = append(shape.Reports, memberReportOf(call.Lang, all, rep))
	}
	for _, t := range all.Topics() {
		theme := ReportTheme{
			Theme: t.Theme.ID, Name: t.Theme.Text, Members: []string{}, Before: t.Before, Since: string(t.Since), Recurring: t.Recurring(), Developments: len(t.Developments),
		}
		for _, m := range t.Members {
			theme.Members = append(theme.Members, string(m.ID))
		}
		shape.Themes = append(shape.Themes, theme)
	}
	for _, p := range all.Pairs() {
		shape.Pairs = append(shape.Pairs, ReportPair{
			Theme: p.Theme.ID, Asks: string(p.Asks.Member.ID), Tells: string(p.Tells.Member.ID), Challenge: p.Asks.Text, Development: p.Tells.Text, Why: p.Why(call.Lang), Raised: p.Raised,
		})
	}
	if table, ok := all.Numbers(call.Lang); ok {
		shape.Numbers = tableOf(table)
	}
	answer.Body = shape
	return answer, nil
}

func memberReportOf(l i18n.Lang, all *network.Reports, rep network.Report) MemberReport {
	shape := MemberReport{
		Membership: string(rep.Member.ID), Name: rep.Member.Name, Kind: rep.Member.Kind, Own: rep.Own, Stage: string(rep.Stage), Late: rep.Late,
		Baseline: rep.Baseline, Reminded: rep.Reminded, Says: []ReportLine{},
	}
	if !rep.SentAt.IsZero() {
		shape.SentAt = &rep.SentAt
	}
	for _, said := range rep.Said {
		line := ReportLine{Means: string(said.Means), Theme: said.Theme, Text: said.Text, More: []ReportCell{}}
		for _, cell := range said.Rest {
			line.More = append(line.More, ReportCell{cell.Column.Name, all.Show(l, rep, cell)})
		}
		shape.Says = append(shape.Says, line)
	}
	return shape
}

// Reminded is how many were reminded.
type Reminded struct {
	Members int `json:"members" doc:"How many municipalities were written to."`
}

func (a *Networks) remind(ctx context.Context, call *api.Call, in *ReportAddress) (answer api.Answer[Reminded], err error) {
	answer.Body.Members, err = a.networks.Remind(ctx, call.Scope, network.ID(in.Network), in.Activity)
	return answer, err
}

// ReportDeadline is the last day for reports.
type ReportDeadline struct {
	Deadline calendar.Date `json:"deadline" doc:"The day."`
}

type deadlineInput struct {
	ReportAddress
	Body ReportDeadline
}

func (a *Networks) setDeadline(ctx context.Context, call *api.Call, in *deadlineInput) (answer api.Answer[ReportComparison], err error) {
	if err := a.networks.SetDeadline(ctx, call.Scope, network.ID(in.Network), in.Activity, in.Body.Deadline); err != nil {
		return answer, err
	}
	return a.compare(ctx, call, &in.ReportAddress)
}

// RaisedItem is what is put on the agenda.
type RaisedItem struct {
	Theme string `json:"theme" maxLength:"100" doc:"The theme's id."`
	Asks  string `json:"asks,omitempty" maxLength:"100" doc:"Of a pair: the membership that asks. Left out for the theme alone."`
	Tells string `json:"tells,omitempty" maxLength:"100" doc:"Of a pair: the membership that tells."`
}

type raiseInput struct {
	ReportAddress
	Body RaisedItem
}

func (a *Networks) raise(ctx context.Context, call *api.Call, in *raiseInput) (answer api.Answer[ReportComparison], err error) {
	what := network.Raised{Theme: in.Body.Theme, Asks: network.MemberID(in.Body.Asks), Tells: network.MemberID(in.Body.Tells)}
	if err := a.networks.Raise(ctx, call.Scope, network.ID(in.Network), in.Activity, what); err != nil {
		return answer, err
	}
	return a.compare(ctx, call, &in.ReportAddress)
}
