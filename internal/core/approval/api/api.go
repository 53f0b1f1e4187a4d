// Package api is where other programs see, decide and check matters.
package api

import (
	"context"
	"encoding/json"
	"time"

	"tovholder/internal/core/approval"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
)

// Approvals answers for matters.
type Approvals struct{ matters *approval.Service }

// New makes it.
func New(matters *approval.Service) *Approvals { return &Approvals{matters} }

// Operations are what can be asked for.
func (a *Approvals) Operations() []api.Operation {
	view, change := access.Subject(approval.Kind, access.View), access.Subject(approval.Kind, access.Change)
	const one = "/approvals/{approval}"
	hash := "The hash is that of the content that the person has read; another one is answered with 412."
	return []api.Operation{
		api.Get(one, view, "getApproval", "A document that is to be or has been approved or signed", a.get).Within(a.visible).
			Saying("With its frozen content, who decides, and what the caller can do."),
		api.Post(one+"/approve", change, "approveDocument", "Approve a document", a.approve).Within(a.visible).
			Saying("On behalf of one of the caller's roles. Nobody approves what they drafted. " + hash),
		api.Post(one+"/sign", change, "signDocument", "Sign a document", a.sign).Within(a.visible).
			Saying("For every line on which the caller is named. " + hash),
		api.Post(one+"/return", change, "returnDocument", "Send a document back", a.sendBack).Within(a.visible).
			Saying("With a reason, by anybody who may approve or sign it. " + hash),
		api.Get("/verifications/{code}", access.SignedIn, "verifyDocument", "Check a document by its code", a.verify).
			Saying("Too many unknown codes are answered with 429."),
	}
}

// ApprovalAddress names a matter in an address.
type ApprovalAddress struct {
	Approval string `path:"approval" doc:"The matter's id."`
}

func (in ApprovalAddress) id() approval.ID { return approval.ID(in.Approval) }

func (a *Approvals) visible(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, err := a.matters.Find(ctx, scope, approval.ID(value("approval")))
	return err
}

// ApprovalParty is somebody who decides.
type ApprovalParty struct {
	Role         string     `json:"role" doc:"The role's id."`
	RoleName     i18n.Text  `json:"roleName" doc:"The role's name when the document was put."`
	Person       string     `json:"person,omitempty" doc:"The person's id; absent while somebody in the role is to approve."`
	Name         string     `json:"name,omitempty" doc:"The person's name."`
	Organisation string     `json:"organisation,omitempty" doc:"The name of the organisation that the person decides for."`
	DecidedAt    *time.Time `json:"decidedAt" doc:"When the person decided; null while they have not."`
	Login        string     `json:"login,omitempty" doc:"The method of log-in by which they did."`
}

// Approval is a matter.
type Approval struct {
	ID        string          `json:"id" doc:"Its id."`
	Noun      string          `json:"noun" doc:"What was put: form, plan."`
	NounID    string          `json:"nounId" doc:"The id of what was put."`
	Version   int             `json:"version" doc:"The version of what was put."`
	Title     string          `json:"title" doc:"Its title."`
	Way       string          `json:"way" enum:"approval,signature" doc:"Whether somebody approves or everybody named signs."`
	State     string          `json:"state" enum:"waiting,settled,returned,withdrawn" doc:"How far it has come."`
	Hash      string          `json:"hash" doc:"SHA-256 of the content, in hexadecimal."`
	Unchanged bool            `json:"unchanged" doc:"Whether the content that is kept is still what was put."`
	Code      string          `json:"code,omitempty" doc:"By which anybody can check the document once it is settled."`
	PutBy     string          `json:"putBy" doc:"The name of who put it."`
	PutAt     time.Time       `json:"putAt" doc:"When it was put."`
	EndedAt   *time.Time      `json:"endedAt" doc:"When it was settled, sent back or withdrawn; null while it waits."`
	Reason    string          `json:"reason,omitempty" doc:"Why it was sent back."`
	Parties   []ApprovalParty `json:"parties" doc:"Who decides."`
	MayDecide bool            `json:"mayDecide" doc:"The caller can decide now."`
	Content   json.RawMessage `json:"content" doc:"The frozen content."`
}

func partiesOf(m *approval.Matter) []ApprovalParty {
	parties := make([]ApprovalParty, len(m.Parties))
	for i, p := range m.Parties {
		parties[i] = ApprovalParty{Role: p.Role, RoleName: p.RoleName, Person: string(p.Person), Name: p.Name, Organisation: p.OrgName, DecidedAt: instant(p.At), Login: p.Login}
	}
	return parties
}

func instant(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

func (a *Approvals) get(ctx context.Context, call *api.Call, in *ApprovalAddress) (api.Answer[Approval], error) {
	return a.now(ctx, call, in.id(), nil)
}

// now is the matter as it stands; err is how a change went.
func (a *Approvals) now(ctx context.Context, call *api.Call, id approval.ID, err error) (answer api.Answer[Approval], _ error) {
	if err != nil {
		return answer, err
	}
	seen, err := a.matters.Find(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	answer.Body = Approval{
		ID: string(seen.ID), Noun: seen.Noun, NounID: seen.NounID, Version: seen.Version, Title: seen.Title, Way: string(seen.Way), State: string(seen.State),
		Hash: seen.Hash, Unchanged: seen.Unchanged, PutBy: seen.PutName, PutAt: seen.PutAt, EndedAt: instant(seen.SettledAt), Reason: seen.Reason,
		Parties: partiesOf(seen.Matter), MayDecide: len(seen.Mine) > 0, Content: seen.Content.Canonical(),
	}
	if seen.State == approval.Settled {
		answer.Body.Code = seen.Code
	}
	return answer, nil
}

// ApprovalDecision is what is decided on.
type ApprovalDecision struct {
	Hash string `json:"hash" minLength:"64" maxLength:"64" doc:"The hash of the content that the person has read."`
}

type decisionInput struct {
	ApprovalAddress
	Body ApprovalDecision
}

func (a *Approvals) approve(ctx context.Context, call *api.Call, in *decisionInput) (api.Answer[Approval], error) {
	return a.now(ctx, call, in.id(), a.matters.Approve(ctx, call.Scope, in.id(), in.Body.Hash))
}

func (a *Approvals) sign(ctx context.Context, call *api.Call, in *decisionInput) (api.Answer[Approval], error) {
	return a.now(ctx, call, in.id(), a.matters.Sign(ctx, call.Scope, in.id(), in.Body.Hash))
}

// ApprovalReturn sends a document back.
type ApprovalReturn struct {
	ApprovalDecision
	Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"What needs to change."`
}

type returnInput struct {
	ApprovalAddress
	Body ApprovalReturn
}

func (a *Approvals) sendBack(ctx context.Context, call *api.Call, in *returnInput) (api.Answer[Approval], error) {
	return a.now(ctx, call, in.id(), a.matters.Return(ctx, call.Scope, in.id(), in.Body.Hash, in.Body.Reason))
}

// Verification is what stands under a code.
type Verification struct {
	Title     string          `json:"title" doc:"The document's title."`
	BelongsTo string          `json:"belongsTo" doc:"What it belongs to."`
	Version   int             `json:"version" doc:"Its version."`
	Way       string          `json:"way" enum:"approval,signature" doc:"Whether it was approved or signed."`
	SettledAt time.Time       `json:"settledAt" doc:"When the last one decided."`
	Hash      string          `json:"hash" doc:"SHA-256 of the content, in hexadecimal."`
	Unchanged bool            `json:"unchanged" doc:"Whether the content that is kept is what was decided on."`
	Changed   []string        `json:"changedFiles" doc:"Kept files that are not as they were made: pdf, docx."`
	Newer     int             `json:"newerVersion,omitempty" doc:"The latest settled version after this one; absent when there is none."`
	Parties   []ApprovalParty `json:"parties" doc:"Who decided."`
}

// VerificationAddress names a code in an address.
type VerificationAddress struct {
	Code string `path:"code" maxLength:"40" doc:"The code, as it stands at the foot of the document."`
}

func (a *Approvals) verify(ctx context.Context, call *api.Call, in *VerificationAddress) (answer api.Answer[Verification], err error) {
	p, err := a.matters.Verify(ctx, "account "+call.Scope.Account, in.Code)
	if err != nil {
		return answer, err
	}
	answer.Body = Verification{
		Title: p.Title, BelongsTo: p.Of.Name, Version: p.Version, Way: string(p.Way), SettledAt: p.SettledAt, Hash: p.Hash, Unchanged: p.Unchanged,
		Newer: p.Newer, Parties: partiesOf(p.Matter), Changed: []string{},
	}
	for i := range answer.Body.Parties {
		answer.Body.Parties[i].Person = "" // whoever has the code needs no ids
	}
	for _, format := range p.Changed {
		answer.Body.Changed = append(answer.Body.Changed, string(format))
	}
	return answer, nil
}
