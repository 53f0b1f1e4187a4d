package api

import (
	"context"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/network"
	"tovholder/internal/system/network/text"
)

// OwnReport is the report of the caller's municipality for a meeting, with what
// it is written against.
type OwnReport struct {
	Membership string          `json:"membership" doc:"The membership's id."`
	Meeting    ReportedMeeting `json:"meeting" doc:"The meeting that it is for."`
	Document   string          `json:"document,omitempty" doc:"The document's id; absent while it is not begun."`
	Form       string          `json:"form" doc:"The form's id in the programme."`
	Version    int64           `json:"version" doc:"Counts every change of an entry; 0 while it is not begun."`
	Stage      string          `json:"stage" enum:"not-begun,begun,sent" doc:"How far it has come."`
	Revising   bool            `json:"revising" doc:"It was sent, and is being written in again."`
	Late       bool            `json:"late" doc:"First sent after the deadline, or not sent and that is over."`
	SentBy     string          `json:"sentBy,omitempty" doc:"Who sent it."`
	SentAt     *time.Time      `json:"sentAt,omitempty" doc:"When."`
	MayWrite   bool            `json:"mayWrite" doc:"Whether the caller may write in it."`
	Entries    []ReportEntry   `json:"entries" doc:"What is written: a field each, or a row of a table."`
	Missing    []ReportProblem `json:"missing" doc:"What must be put right before it can be sent."`
	Refused    []ReportProblem `json:"refused" doc:"What of this call could not be kept."`
	Last       []ReportEntry   `json:"last" doc:"What was sent last time."`
	Baseline   ReportBaseline  `json:"baseline" doc:"The municipality's own plan, against which it reports."`
}

// ReportedMeeting is a meeting for which the members report.
type ReportedMeeting struct {
	Activity string        `json:"activity" doc:"The activity's key."`
	Name     i18n.Text     `json:"name" doc:"What it is called."`
	Day      calendar.Date `json:"day,omitzero" doc:"The day; absent while the calendar has none."`
	Deadline calendar.Date `json:"deadline,omitzero" doc:"The last day for reports."`
	Held     bool          `json:"held" doc:"Whether it has taken place."`
	Shared   bool          `json:"shared" doc:"What was sent is shared with all members, since the deadline is over."`
}

// ReportEntry is what is written at one place.
type ReportEntry struct {
	Key   string            `json:"key" doc:"The field's id, or table/row."`
	Cells map[string]string `json:"cells" doc:"By column; of a field under the empty name."`
}

// ReportProblem is something that is missing or wrong.
type ReportProblem struct {
	Key     string `json:"key" doc:"The entry, with the column behind a point."`
	Message string `json:"message" doc:"What to do."`
}

// ReportBaseline is a municipality's own plan.
type ReportBaseline struct {
	Form     string       `json:"form,omitempty" doc:"The form's id in the programme; absent when the municipality reports against none."`
	Document string       `json:"document,omitempty" doc:"The document's id; absent while it is not begun."`
	Goals    []ReportGoal `json:"goals" doc:"Its goals."`
}

// ReportGoal is a goal of a municipality's plan.
type ReportGoal struct {
	Text      string `json:"text" doc:"The goal."`
	Criterion string `json:"criterion,omitempty" doc:"By what one sees that it is reached."`
}

// ReportAddress names the reports for a meeting in an address.
type ReportAddress struct {
	NetworkAddress
	Activity string `path:"activity" doc:"The key of the activity that the meeting is of, such as netvaerksmoede-2."`
}

func reportedOf(m network.Reported, shared bool) ReportedMeeting {
	return ReportedMeeting{Activity: m.Key, Name: m.Name, Day: m.Day, Deadline: m.Deadline, Held: m.Held, Shared: shared}
}

func entriesOf(all []form.Entry) []ReportEntry {
	entries := []ReportEntry{}
	for _, e := range all {
		if !e.Gone {
			entries = append(entries, ReportEntry{e.Key, e.Cells})
		}
	}
	return entries
}

func (a *Networks) ownReport(ctx context.Context, call *api.Call, in *ReportAddress) (answer api.Answer[OwnReport], err error) {
	p, err := a.networks.Prepare(ctx, call.Scope, network.ID(in.Network), in.Activity)
	if err != nil {
		return answer, err
	}
	rep := p.Report
	shape := OwnReport{
		Membership: string(p.Membership.ID), Meeting: reportedOf(p.Meeting, p.Shared), Document: string(rep.Document), Form: p.Form.ID, Stage: string(rep.Stage),
		Revising: rep.Revising, Late: rep.Late, SentBy: rep.SentBy, MayWrite: p.MayWrite, Entries: []ReportEntry{}, Missing: []ReportProblem{}, Refused: []ReportProblem{},
		Last: []ReportEntry{}, Baseline: ReportBaseline{Document: string(p.Plan), Goals: []ReportGoal{}},
	}
	if !rep.SentAt.IsZero() {
		shape.SentAt = &rep.SentAt
	}
	if p.Last != nil {
		shape.Last = entriesOf(p.Last.Entries)
	}
	if p.Baseline != nil {
		shape.Baseline.Form = p.Baseline.ID
	}
	for _, g := range p.Goals {
		shape.Baseline.Goals = append(shape.Baseline.Goals, ReportGoal{g.Text, g.Criterion})
	}
	if rep.Document != "" {
		d, err := a.forms.Find(ctx, call.Scope, rep.Document)
		if err != nil {
			return answer, err
		}
		shape.Version, shape.MayWrite, shape.Entries = d.Revision, p.MayWrite && d.Open(), entriesOf(d.Entries)
		for _, problem := range d.Problems() {
			shape.Missing = append(shape.Missing, ReportProblem{problem.Name, problem.Message(call.Lang)})
		}
	}
	return api.Answer[OwnReport]{Body: shape, ETag: api.ETag(shape.Version)}, nil
}

// ReportEdit is what is to stand in an entry.
type ReportEdit struct {
	Key    string            `json:"key" maxLength:"200" doc:"The field's id, or table/row; a row that isn't there is made."`
	Cells  map[string]string `json:"cells,omitempty" doc:"By column; of a field under the empty name. Those left out stay as they are."`
	Remove bool              `json:"remove,omitempty" doc:"The row is taken away."`
}

// ReportEdits are entries that are written at once.
type ReportEdits struct {
	Entries []ReportEdit `json:"entries" maxItems:"200" doc:"The entries."`
}

type writeReportInput struct {
	ReportAddress
	Body ReportEdits
}

func (a *Networks) writeReport(ctx context.Context, call *api.Call, in *writeReportInput) (answer api.Answer[OwnReport], err error) {
	d, err := a.reportDocument(ctx, call, in.ReportAddress, true)
	if err != nil {
		return answer, err
	}
	var b form.Batch
	for _, e := range in.Body.Entries {
		b.Edits = append(b.Edits, form.Edit{Key: e.Key, Base: d.Entry(e.Key).Version, Cells: e.Cells, Remove: e.Remove})
	}
	out, err := a.forms.Write(ctx, call.Scope, d.ID, b)
	if err != nil {
		return answer, err
	}
	if len(out.Conflicts) > 0 {
		return answer, api.Stale(fault.New(fault.Stale, text.StaleReport), out.Document.Revision)
	}
	if answer, err = a.ownReport(ctx, call, &in.ReportAddress); err != nil {
		return answer, err
	}
	for _, refused := range out.Refused {
		for _, f := range refused.Fields {
			answer.Body.Refused = append(answer.Body.Refused, ReportProblem{f.Name, f.Message(call.Lang)})
		}
	}
	return answer, nil
}

// reportDocument is the document of the caller's own report in the version that
// the call has seen; it is begun where begin says so and the call has seen none.
func (a *Networks) reportDocument(ctx context.Context, call *api.Call, in ReportAddress, begin bool) (*form.Document, error) {
	p, err := a.networks.Prepare(ctx, call.Scope, network.ID(in.Network), in.Activity)
	if err != nil {
		return nil, err
	}
	id, seen := p.Report.Document, call.Version
	if id == "" && begin && seen == 0 {
		if id, err = a.forms.Begin(ctx, call.Scope, subject.Ref{Kind: network.MemberKind, ID: string(p.Membership.ID)}, p.Form.ID, in.Activity); err != nil {
			return nil, err
		}
		return a.forms.Find(ctx, call.Scope, id)
	}
	if id == "" {
		return nil, fault.New(fault.Conflict, text.ReportNotBegun)
	}
	d, err := a.forms.Find(ctx, call.Scope, id)
	if err != nil {
		return nil, err
	}
	if d.Revision != seen {
		return nil, api.Stale(fault.New(fault.Stale, text.StaleReport), d.Revision)
	}
	return d, nil
}

func (a *Networks) sendReport(ctx context.Context, call *api.Call, in *ReportAddress) (answer api.Answer[OwnReport], err error) {
	d, err := a.reportDocument(ctx, call, *in, false)
	if err != nil {
		return answer, err
	}
	if err := a.forms.Finish(ctx, call.Scope, d.ID, call.Version); err != nil {
		return answer, err
	}
	return a.ownReport(ctx, call, in)
}

func (a *Networks) reviseReport(ctx context.Context, call *api.Call, in *ReportAddress) (answer api.Answer[OwnReport], err error) {
	if err := a.networks.Reopen(ctx, call.Scope, network.ID(in.Network), in.Activity, a.forms.Revise); err != nil {
		return answer, err
	}
	return a.ownReport(ctx, call, in)
}
