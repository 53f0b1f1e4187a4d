// Package api is where other programs list, begin, write and send on
// documents.
package api

import (
	"context"
	"strings"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
)

// Documents answers for documents.
type Documents struct{ forms *form.Service }

// New makes it.
func New(forms *form.Service) *Documents { return &Documents{forms} }

var (
	view   = access.Subject(form.Noun, access.View)
	change = access.Subject(form.Noun, access.Change)
)

const one = "/documents/{document}"

// Operations are what can be asked for.
func (a *Documents) Operations() []api.Operation {
	operations := []api.Operation{
		api.Get("/documents", access.SignedIn, "listDocuments", "The documents of a subject, begun or not", a.list),
		api.Create("/documents", access.SignedIn, "beginDocument", "Begin a document", a.begin).
			Saying("One that has been begun already is answered as it is."),
		api.Get(one, view, "getDocument", "One document with what is written in it", a.get).
			Saying("The ETag counts every change of an entry."),
		api.Post(one+"/entries", change, "writeDocument", "Write entries of a document", a.write).
			Saying("Each entry – a field, or a row of a table – has a version of its own and is saved, in conflict or refused by itself. Nothing that is missing is asked for before the document is sent on."),
		api.Create(one+"/comments", view, "commentOnDocument", "Comment on a field or on the whole document", a.comment),
		api.Create(one+"/suggestions", view, "suggestInDocument", "Suggest what a field should say instead", a.suggest),
		api.Post(one+"/comments/{comment}/acceptance", change, "takeSuggestion", "Take a suggestion into the document", a.take),
		api.Post(one+"/comments/{comment}/resolution", view, "resolveComment", "Say whether there is more to do about a comment", a.resolve),
		api.Post(one+"/consultation", change, "consultOnDocument", "Let those be heard whom the form names", a.consult),
		api.Post(one+"/submission", change, "sendDocumentOn", "Send a document on for approval or signature", a.send).Guarded(),
		api.Post(one+"/withdrawal", change, "withdrawDocument", "Take back a document that waits", a.withdraw),
		api.Post(one+"/completion", change, "finishDocument", "Let a document stand that nobody approves or signs", a.finish).Guarded(),
		api.Post(one+"/revision", change, "reviseDocument", "Begin a new version of a document that stands", a.revise),
	}
	for i, o := range operations {
		if strings.HasPrefix(o.Path, one) {
			o = o.Within(a.visible)
		}
		operations[i] = o
	}
	return operations
}

func (a *Documents) visible(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, err := a.forms.Find(ctx, scope, form.ID(value("document")))
	return err
}

type listInput struct {
	SubjectKind string `query:"subjectKind" required:"true" maxLength:"50" doc:"The subject's kind, such as course."`
	Subject     string `query:"subject" required:"true" maxLength:"100" doc:"The subject's id."`
}

// DocumentList are the documents of a subject.
type DocumentList struct {
	Items []DocumentItem `json:"items" doc:"In the order of the programme."`
}

func (a *Documents) list(ctx context.Context, call *api.Call, in *listInput) (answer api.Answer[DocumentList], err error) {
	_, items, err := a.forms.List(ctx, call.Scope, subject.Ref{Kind: in.SubjectKind, ID: in.Subject})
	if err != nil {
		return answer, err
	}
	answer.Body.Items = make([]DocumentItem, len(items))
	for i, item := range items {
		answer.Body.Items[i] = itemOf(item, call.Lang)
	}
	return answer, nil
}

// DocumentSubject is what a document belongs to.
type DocumentSubject struct {
	Kind string `json:"kind" maxLength:"50" doc:"Its kind, such as course."`
	ID   string `json:"id" maxLength:"100" doc:"Its id."`
}

// NewDocument is a document that is to be begun.
type NewDocument struct {
	Subject DocumentSubject `json:"subject" doc:"What the document belongs to."`
	Form    string          `json:"form" maxLength:"100" doc:"The form's id in the programme."`
	Slot    string          `json:"slot,omitempty" maxLength:"100" doc:"The activity, for a form that is filled in once for each."`
}

type beginInput struct{ Body NewDocument }

func (a *Documents) begin(ctx context.Context, call *api.Call, in *beginInput) (answer api.Answer[Document], err error) {
	id, err := a.forms.Begin(ctx, call.Scope, subject.Ref{Kind: in.Body.Subject.Kind, ID: in.Body.Subject.ID}, in.Body.Form, in.Body.Slot)
	if err != nil {
		return answer, err
	}
	if answer, err = a.now(ctx, call, id); err == nil {
		answer.Location = "/documents/" + string(id)
	}
	return answer, err
}

// DocumentAddress names a document in an address.
type DocumentAddress struct {
	Document string `path:"document" doc:"The document's id."`
}

func (in DocumentAddress) id() form.ID { return form.ID(in.Document) }

func (a *Documents) get(ctx context.Context, call *api.Call, in *DocumentAddress) (api.Answer[Document], error) {
	return a.now(ctx, call, in.id())
}

// now is the document as it stands.
func (a *Documents) now(ctx context.Context, call *api.Call, id form.ID) (answer api.Answer[Document], err error) {
	d, comments, err := a.forms.Comments(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	return api.Answer[Document]{Body: documentOf(d, comments, call.Lang), ETag: api.ETag(d.Revision)}, nil
}

// after is the document after a change; err is how the change went.
func (a *Documents) after(ctx context.Context, call *api.Call, id form.ID, err error) (api.Answer[Document], error) {
	if err == nil {
		return a.now(ctx, call, id)
	}
	if fault.Is(err, fault.Stale) {
		if d, findErr := a.forms.Find(ctx, call.Scope, id); findErr == nil {
			err = api.Stale(err, d.Revision)
		}
	}
	return api.Answer[Document]{}, err
}

// DocumentEdit is what is to stand in an entry.
type DocumentEdit struct {
	Key     string            `json:"key" maxLength:"200" doc:"The field's id, or table/row; a row that isn't there is made."`
	Version int64             `json:"version" minimum:"0" doc:"The entry's version that the caller has seen; 0 for one that was empty."`
	Cells   map[string]string `json:"cells,omitempty" doc:"By column; of a field under the empty name. Those left out stay as they are. Days as 2027-04-30, several choices or people a line each, a person who takes part as @id."`
	Remove  bool              `json:"remove,omitempty" doc:"The row is taken away."`
}

// DocumentEdits are entries that are written at once.
type DocumentEdits struct {
	Entries []DocumentEdit `json:"entries" maxItems:"200" doc:"The entries."`
}

type writeInput struct {
	DocumentAddress
	Body DocumentEdits
}

func (a *Documents) write(ctx context.Context, call *api.Call, in *writeInput) (answer api.Answer[DocumentOutcome], err error) {
	var b form.Batch
	for _, e := range in.Body.Entries {
		b.Edits = append(b.Edits, form.Edit{Key: e.Key, Base: e.Version, Cells: e.Cells, Remove: e.Remove})
	}
	out, err := a.forms.Write(ctx, call.Scope, in.id(), b)
	if err != nil {
		return answer, err
	}
	return api.Answer[DocumentOutcome]{Body: outcomeOf(out, call.Lang), ETag: api.ETag(out.Document.Revision)}, nil
}

// NewDocumentComment is a remark.
type NewDocumentComment struct {
	Field string `json:"field,omitempty" maxLength:"100" doc:"The field's id; left out for the whole document."`
	Words string `json:"words" maxLength:"2000" doc:"What is remarked."`
}

type commentInput struct {
	DocumentAddress
	Body NewDocumentComment
}

func (a *Documents) comment(ctx context.Context, call *api.Call, in *commentInput) (answer api.Answer[DocumentComment], err error) {
	c, err := a.forms.Comment(ctx, call.Scope, in.id(), in.Body.Field, in.Body.Words)
	if err != nil {
		return answer, err
	}
	answer.Body = commentOf(c)
	return answer, nil
}

// NewDocumentSuggestion is what a field should say instead.
type NewDocumentSuggestion struct {
	Field    string `json:"field" maxLength:"100" doc:"The id of a field of the kind line or prose."`
	Proposal string `json:"proposal" maxLength:"50000" doc:"What it should say; something else than it says now."`
	Words    string `json:"words,omitempty" maxLength:"2000" doc:"Why."`
}

type suggestInput struct {
	DocumentAddress
	Body NewDocumentSuggestion
}

func (a *Documents) suggest(ctx context.Context, call *api.Call, in *suggestInput) (answer api.Answer[DocumentComment], err error) {
	c, err := a.forms.Suggest(ctx, call.Scope, in.id(), in.Body.Field, in.Body.Proposal, in.Body.Words)
	if err != nil {
		return answer, err
	}
	answer.Body = commentOf(c)
	return answer, nil
}

// DocumentAcceptance is the entry that a suggestion takes the place of.
type DocumentAcceptance struct {
	Version int64 `json:"version" minimum:"0" doc:"The version of the field's entry as the caller saw it; 0 when nothing was filled in. 412 when it is another by now."`
}

type takeInput struct {
	DocumentAddress
	Comment string `path:"comment" doc:"The suggestion's id."`
	Body    DocumentAcceptance
}

func (a *Documents) take(ctx context.Context, call *api.Call, in *takeInput) (api.Answer[Document], error) {
	return a.after(ctx, call, in.id(), a.forms.Take(ctx, call.Scope, in.id(), in.Comment, in.Body.Version))
}

// DocumentResolution says whether a comment is resolved.
type DocumentResolution struct {
	Resolved bool `json:"resolved" doc:"Whether there is nothing more to do about it."`
}

type resolveInput struct {
	DocumentAddress
	Comment string `path:"comment" doc:"The comment's id."`
	Body    DocumentResolution
}

func (a *Documents) resolve(ctx context.Context, call *api.Call, in *resolveInput) (api.Answer[Document], error) {
	return a.after(ctx, call, in.id(), a.forms.Resolve(ctx, call.Scope, in.id(), in.Comment, in.Body.Resolved))
}

// DocumentConsultation is until when others are heard.
type DocumentConsultation struct {
	Until calendar.Date `json:"until" doc:"The last day for comments."`
}

type consultInput struct {
	DocumentAddress
	Body DocumentConsultation
}

func (a *Documents) consult(ctx context.Context, call *api.Call, in *consultInput) (api.Answer[Document], error) {
	return a.after(ctx, call, in.id(), a.forms.Consult(ctx, call.Scope, in.id(), in.Body.Until))
}

// DocumentSigner is who is to sign, in which role.
type DocumentSigner struct {
	Role   string `json:"role" maxLength:"100" doc:"The role's id."`
	Person string `json:"person" maxLength:"100" doc:"The id of somebody who holds it."`
}

// DocumentSubmission is what a document is sent on with.
type DocumentSubmission struct {
	Signers []DocumentSigner `json:"signers,omitempty" maxItems:"50" doc:"For a form that is signed: at least one for each of its roles."`
}

type sendInput struct {
	DocumentAddress
	Body DocumentSubmission
}

func (a *Documents) send(ctx context.Context, call *api.Call, in *sendInput) (api.Answer[Document], error) {
	var signers []approval.Signer
	for _, s := range in.Body.Signers {
		signers = append(signers, approval.Signer{Role: s.Role, Person: organisation.PersonID(s.Person)})
	}
	return a.after(ctx, call, in.id(), a.forms.Send(ctx, call.Scope, in.id(), call.Version, signers))
}

func (a *Documents) withdraw(ctx context.Context, call *api.Call, in *DocumentAddress) (api.Answer[Document], error) {
	return a.after(ctx, call, in.id(), a.forms.Withdraw(ctx, call.Scope, in.id()))
}

func (a *Documents) finish(ctx context.Context, call *api.Call, in *DocumentAddress) (api.Answer[Document], error) {
	return a.after(ctx, call, in.id(), a.forms.Finish(ctx, call.Scope, in.id(), call.Version))
}

func (a *Documents) revise(ctx context.Context, call *api.Call, in *DocumentAddress) (api.Answer[Document], error) {
	return a.after(ctx, call, in.id(), a.forms.Revise(ctx, call.Scope, in.id()))
}
