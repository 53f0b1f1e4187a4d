// Package api is where other programs see plans, write their rows and send
// them for approval.
package api

import (
	"context"
	"strconv"

	"tovholder/internal/core/plan"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
)

// Plans answers for plans.
type Plans struct{ plans *plan.Service }

// New makes it.
func New(plans *plan.Service) *Plans { return &Plans{plans} }

const (
	one = "/plans/{plan}"
	row = one + "/rows/{row}"
)

// Operations are what can be asked for.
func (p *Plans) Operations() []api.Operation {
	view, change := access.Subject(plan.Noun, access.View), access.Subject(plan.Noun, access.Change)
	begin := []api.Operation{
		api.Get("/plans", access.SignedIn, "listPlans", "The plans of a subject", p.list).
			Saying("A course has one for each plan that its programme asks for, once it is begun."),
		api.Create("/plans", access.SignedIn, "beginPlan", "Begin the plan of a deliverable", p.begin).
			Saying("Those who lead, and those who take part where the plan is made, begin and write it. One that is begun already is given back."),
	}
	operations := []api.Operation{
		api.Get(one, view, "getPlan", "One plan with its rows", p.get).
			Saying("With what departs from the approved version. The ETag is the plan's version, which counts every change."),
		api.Create(one+"/rows", change, "addPlanRow", "Add a row at the end", p.add),
		api.Get(row, view, "getPlanRow", "One row of a plan", p.row).
			Saying("The ETag is the row's own version: editors of different rows don't collide."),
		api.Put(row, change, "changePlanRow", "Say what a row is", p.change).Guarded().
			Saying("If-Match takes the ETag of the row. Those who are responsible for a row may change its status. While the plan waits for approval nothing but the status can be changed."),
		api.Delete(row, change, "removePlanRow", "Take a row out of the plan", p.remove).Guarded().
			Saying("If-Match takes the ETag of the row. A row of the approved version is dropped instead, and asks for a reason."),
		api.Put(row+"/occurrences/{day}", change, "tickPlanRow", "Say whether one time of a row that is repeated has been carried out", p.tick).Guarded().
			Saying("If-Match takes the ETag of the row. The day is one of the row's occurrences. Those who may change the row's status may; the first time that is carried out sets a planned row under way."),
		api.Put(row+"/reason", change, "explainPlanRow", "Say why a row departs from the approved plan", p.explain).Guarded().
			Saying("If-Match takes the version of the reason, 0 while there is none."),
		api.Post(one+"/sending", change, "sendPlan", "Send the plan for approval", p.send).Guarded().
			Saying("If-Match takes the ETag of the plan. Those who drafted it can't approve it."),
		api.Post(one+"/withdrawal", change, "withdrawPlan", "Take back the version that waits", p.withdraw),
		api.Get(one+"/versions/{version}", view, "getPlanVersion", "A version as it was sent for approval", p.version),
	}
	for i, o := range operations {
		operations[i] = o.Within(p.visible)
	}
	operations = append(begin, operations...)
	for i, o := range operations {
		operations[i] = o.Locating(located)
	}
	return operations
}

func (p *Plans) visible(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, err := p.plans.Find(ctx, scope, plan.ID(value("plan")))
	return err
}

// located says where in a call the fields are that the use cases complain of.
func located(field string) string {
	switch field {
	case "criterion":
		return "body.goal"
	case "times", "per":
		return "body.repeat." + field
	}
	return ""
}

// PlanAddress names a plan in an address.
type PlanAddress struct {
	Plan string `path:"plan" doc:"The plan's id."`
}

func (in PlanAddress) id() plan.ID { return plan.ID(in.Plan) }

// PlanRowAddress names a row of a plan in an address.
type PlanRowAddress struct {
	PlanAddress
	Row int `path:"row" minimum:"1" doc:"The row's number."`
}

type listInput struct {
	SubjectKind string `query:"subjectKind" required:"true" maxLength:"50" doc:"The subject's kind, such as course."`
	Subject     string `query:"subject" required:"true" maxLength:"100" doc:"The subject's id."`
}

func (p *Plans) list(ctx context.Context, call *api.Call, in *listInput) (answer api.Answer[PlanList], err error) {
	shelf, err := p.plans.Of(ctx, call.Scope, subject.Ref{Kind: in.SubjectKind, ID: in.Subject})
	if err != nil {
		return answer, err
	}
	answer.Body.Items = []PlanSummary{}
	for _, slot := range shelf.Slots {
		if slot.Plan != nil {
			answer.Body.Items = append(answer.Body.Items, summaryOf(slot.Plan))
		}
	}
	return answer, nil
}

type beginInput struct{ Body PlanBeginning }

func (p *Plans) begin(ctx context.Context, call *api.Call, in *beginInput) (answer api.Answer[Plan], err error) {
	id, err := p.plans.Begin(ctx, call.Scope, subject.Ref{Kind: in.Body.SubjectKind, ID: in.Body.Subject}, in.Body.Deliverable)
	if err != nil {
		return answer, err
	}
	if answer, err = p.now(ctx, call, id); err != nil {
		return answer, err
	}
	answer.Location = "/plans/" + string(id)
	return answer, nil
}

func (p *Plans) get(ctx context.Context, call *api.Call, in *PlanAddress) (api.Answer[Plan], error) {
	return p.now(ctx, call, in.id())
}

// now is the plan as it stands.
func (p *Plans) now(ctx context.Context, call *api.Call, id plan.ID) (answer api.Answer[Plan], err error) {
	found, err := p.plans.Find(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[Plan]{Body: planOf(found), ETag: api.ETag(found.Version)}, nil
}

type addInput struct {
	PlanAddress
	Body PlanRowContent
}

func (p *Plans) add(ctx context.Context, call *api.Call, in *addInput) (answer api.Answer[PlanRow], err error) {
	var r plan.Row
	in.Body.lay(&r)
	n, err := p.plans.Add(ctx, call.Scope, in.id(), r)
	if err != nil {
		return answer, err
	}
	if answer, err = p.rowNow(ctx, call, in.id(), n); err != nil {
		return answer, err
	}
	answer.Location = "/plans/" + in.Plan + "/rows/" + strconv.Itoa(n)
	return answer, nil
}

func (p *Plans) row(ctx context.Context, call *api.Call, in *PlanRowAddress) (api.Answer[PlanRow], error) {
	return p.rowNow(ctx, call, in.id(), in.Row)
}

func (p *Plans) rowNow(ctx context.Context, call *api.Call, id plan.ID, number int) (answer api.Answer[PlanRow], err error) {
	found, err := p.plans.Find(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	r, there := found.Row(number)
	if !there {
		return answer, fault.New(fault.NotFound, text.NoSuchRow)
	}
	return api.Answer[PlanRow]{Body: rowOf(r), ETag: api.ETag(r.Version)}, nil
}

type changeInput struct {
	PlanRowAddress
	Body PlanRowContent
}

func (p *Plans) change(ctx context.Context, call *api.Call, in *changeInput) (answer api.Answer[PlanRow], err error) {
	if err := p.plans.Change(ctx, call.Scope, in.id(), in.Row, call.Version, in.Body.lay); err != nil {
		return answer, p.refusedRow(ctx, call, in.PlanRowAddress, err)
	}
	return p.rowNow(ctx, call, in.id(), in.Row)
}

func (p *Plans) remove(ctx context.Context, call *api.Call, in *PlanRowAddress) (answer api.Answer[api.None], err error) {
	if _, err := p.plans.Remove(ctx, call.Scope, in.id(), in.Row, call.Version); err != nil {
		return answer, p.refusedRow(ctx, call, *in, err)
	}
	return answer, nil
}

type tickInput struct {
	PlanRowAddress
	Day  string `path:"day" maxLength:"100" doc:"The day of the time, such as 2027-03-15."`
	Body PlanTick
}

func (p *Plans) tick(ctx context.Context, call *api.Call, in *tickInput) (answer api.Answer[PlanRow], err error) {
	day, err := calendar.Parse(in.Day)
	if err != nil {
		return answer, fault.Wrap(fault.NotFound, text.NoSuchTime, err)
	}
	tell := p.plans.Untick
	if in.Body.Done {
		tell = p.plans.Tick
	}
	if err := tell(ctx, call.Scope, in.id(), in.Row, day, call.Version); err != nil {
		return answer, p.refusedRow(ctx, call, in.PlanRowAddress, err)
	}
	return p.rowNow(ctx, call, in.id(), in.Row)
}

type explainInput struct {
	PlanRowAddress
	Body PlanReason
}

func (p *Plans) explain(ctx context.Context, call *api.Call, in *explainInput) (answer api.Answer[Plan], err error) {
	if err := p.plans.Explain(ctx, call.Scope, in.id(), in.Row, in.Body.Reason, call.Version); err != nil {
		return answer, err
	}
	return p.now(ctx, call, in.id())
}

func (p *Plans) send(ctx context.Context, call *api.Call, in *PlanAddress) (answer api.Answer[Plan], err error) {
	if _, err := p.plans.Send(ctx, call.Scope, in.id(), call.Version); err != nil {
		if found, findErr := p.plans.Find(ctx, call.Scope, in.id()); findErr == nil && fault.Is(err, fault.Stale) {
			return answer, api.Stale(err, found.Version)
		}
		return answer, err
	}
	return p.now(ctx, call, in.id())
}

func (p *Plans) withdraw(ctx context.Context, call *api.Call, in *PlanAddress) (answer api.Answer[Plan], err error) {
	if err := p.plans.Withdraw(ctx, call.Scope, in.id()); err != nil {
		return answer, err
	}
	return p.now(ctx, call, in.id())
}

type versionInput struct {
	PlanAddress
	Version int `path:"version" minimum:"1" doc:"The version's number."`
}

func (p *Plans) version(ctx context.Context, call *api.Call, in *versionInput) (answer api.Answer[PlanVersionContent], err error) {
	found, frozen, err := p.plans.Frozen(ctx, call.Scope, in.id(), in.Version)
	if err != nil {
		return answer, err
	}
	for _, v := range found.Versions {
		if v.Number == in.Version {
			answer.Body = PlanVersionContent{PlanVersion: versionOf(v), Rows: contentsOf(frozen[0])}
		}
	}
	return answer, nil
}

// refusedRow tells a caller with a stale version which one is the row's newest.
func (p *Plans) refusedRow(ctx context.Context, call *api.Call, in PlanRowAddress, err error) error {
	if !fault.Is(err, fault.Stale) {
		return err
	}
	found, findErr := p.plans.Find(ctx, call.Scope, in.id())
	if findErr != nil {
		return err
	}
	r, there := found.Row(in.Row)
	if !there {
		return err
	}
	return api.Stale(err, r.Version)
}
