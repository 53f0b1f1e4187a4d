package api

import (
	"context"
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/intake/text"
)

// ApplicationSummary is an application in a list.
type ApplicationSummary struct {
	ID           string        `json:"id" doc:"The application's id."`
	Version      int64         `json:"version" doc:"Counts the changes of how far it has come."`
	Round        string        `json:"round" doc:"The round's id."`
	RoundTitle   string        `json:"roundTitle" doc:"The round's name."`
	Deadline     calendar.Date `json:"deadline" doc:"The last day on which it can be sent, to 23:59:59 Danish time."`
	Organisation string        `json:"organisation" doc:"The organisation's id."`
	Name         string        `json:"name" doc:"The organisation's name."`
	State        string        `json:"state" enum:"draft,submitted,withdrawn,chosen,reserve,waiting,declined,begun,stopped" doc:"How far it has come. waiting: for the next round. stopped: the round was cancelled."`
	Open         bool          `json:"open" doc:"Whether it can still be changed."`
}

// Application is an application as those who write it see it.
type Application struct {
	ApplicationSummary
	Document string              `json:"document" doc:"The id of the document in which it is written."`
	Changing bool                `json:"changing" doc:"Whether what was sent is being changed, and the change has not been sent."`
	BegunBy  string              `json:"begunBy" doc:"Who has begun it."`
	Reason   string              `json:"reason,omitempty" doc:"Why it was declined or withdrawn, or the round cancelled."`
	Place    int                 `json:"place,omitempty" doc:"Its number among the reserves."`
	Receipt  *ApplicationReceipt `json:"receipt,omitempty" doc:"Of what was sent last; absent while nothing has been sent."`
	Address  string              `json:"address,omitempty" doc:"The page of what has come of it, for those who take part in it."`
	Writers  []ApplicationWriter `json:"writers" doc:"Who write it besides the managers."`
}

// ApplicationWriter is somebody who writes an application.
type ApplicationWriter struct {
	Person string `json:"person" doc:"The person's id."`
	Name   string `json:"name" doc:"The name."`
	Title  string `json:"title,omitempty" doc:"The title."`
}

// ApplicationReceipt is the proof that an application was sent.
type ApplicationReceipt struct {
	Number string    `json:"number" doc:"By which it is asked about."`
	SentAt time.Time `json:"sentAt" doc:"When it was received."`
	SentBy string    `json:"sentBy" doc:"Who sent it."`
	Hash   string    `json:"hash" doc:"SHA-256 of what was sent, on paper."`
}

func shortOf(a *intake.Application, now time.Time) ApplicationSummary {
	return ApplicationSummary{
		ID: string(a.ID), Version: a.Version, Round: string(a.Round.ID), RoundTitle: a.Round.Title, Deadline: a.Round.Deadline,
		Organisation: string(a.Organisation), Name: a.Name, State: string(a.State), Open: a.Open(now),
	}
}

func receiptOf(a *intake.Application) *ApplicationReceipt {
	if a.SentAt.IsZero() {
		return nil
	}
	return &ApplicationReceipt{a.Receipt, a.SentAt, a.SentBy, a.Hash}
}

type mineInput struct{ api.Paging }

func (a *Intake) mine(ctx context.Context, call *api.Call, in *mineInput) (answer api.Answer[api.Page[ApplicationSummary]], err error) {
	place, err := in.Read("applications")
	if err != nil {
		return answer, err
	}
	all, err := a.intake.Mine(ctx, call.Scope)
	if err != nil {
		return answer, err
	}
	answer.Body = api.Cut(in.Paging, place, all, "", func(one *intake.Application) string { return string(one.ID) },
		func(one *intake.Application) ApplicationSummary { return shortOf(one, call.Now) })
	return answer, nil
}

// ApplicationBeginning is whose application is begun.
type ApplicationBeginning struct {
	Organisation string `json:"organisation" maxLength:"100" doc:"The id of an organisation that the caller works in."`
}

type beginInput struct {
	RoundAddress
	Body ApplicationBeginning
}

func (a *Intake) begin(ctx context.Context, call *api.Call, in *beginInput) (answer api.Answer[Application], err error) {
	id, err := a.intake.Apply(ctx, call.Scope, in.id(), organisation.ID(in.Body.Organisation))
	if err != nil {
		return answer, err
	}
	answer, err = a.one(ctx, call, id)
	answer.Location = "/applications/" + string(id)
	return answer, err
}

// ApplicationAddress names an application in an address.
type ApplicationAddress struct {
	Application string `path:"application" doc:"The application's id."`
}

func (in ApplicationAddress) id() intake.ID { return intake.ID(in.Application) }

func (a *Intake) application(ctx context.Context, call *api.Call, in *ApplicationAddress) (api.Answer[Application], error) {
	return a.one(ctx, call, in.id())
}

// one is the application as it stands.
func (a *Intake) one(ctx context.Context, call *api.Call, id intake.ID) (answer api.Answer[Application], err error) {
	v, err := a.intake.Find(ctx, call.Scope, id)
	if err != nil {
		return answer, err
	}
	shown := Application{
		ApplicationSummary: shortOf(v.Application, call.Now), Document: string(v.Document), Changing: v.Draft, BegunBy: v.BegunBy, Reason: v.Reason, Place: v.Place,
		Receipt: receiptOf(v.Application),
		Writers: each(v.Writers, func(p organisation.Person) ApplicationWriter { return ApplicationWriter{string(p.ID), p.Name, p.Title} }),
	}
	if v.Opens {
		shown.Address = v.Address
	}
	return api.Answer[Application]{Body: shown, ETag: api.ETag(v.Version)}, nil
}

// ApplicationAnswers is what is written in an application.
type ApplicationAnswers struct {
	Document string              `json:"document" doc:"The id of the document in which it is written."`
	Sent     bool                `json:"sent" doc:"Whether this is what was sent last."`
	Answers  []ApplicationAnswer `json:"answers" doc:"By field, in the order of the form."`
	Missing  []string            `json:"missing" doc:"The fields that must be put right before it can be sent."`
}

// ApplicationAnswer is what is written in a field of an application.
type ApplicationAnswer struct {
	Field string     `json:"field" doc:"The field's id."`
	Name  i18n.Text  `json:"name" doc:"What is asked."`
	Words string     `json:"words" doc:"What is written; empty for nothing."`
	By    string     `json:"by,omitempty" doc:"Who wrote it last."`
	At    *time.Time `json:"at,omitempty" doc:"When."`
}

func answersOf(d *form.Document) []ApplicationAnswer {
	answers := []ApplicationAnswer{}
	for _, section := range d.Form.Sections {
		for _, f := range section.Fields {
			if f.Kind == programme.Rows {
				continue
			}
			e := d.Entry(f.ID)
			one := ApplicationAnswer{Field: f.ID, Name: f.Name, Words: e.Cells[""], By: e.Name}
			if !e.At.IsZero() {
				one.At = &e.At
			}
			answers = append(answers, one)
		}
	}
	return answers
}

func (a *Intake) answers(ctx context.Context, call *api.Call, in *ApplicationAddress) (answer api.Answer[ApplicationAnswers], err error) {
	_, d, err := a.document(ctx, call, in.id())
	if err != nil {
		return answer, err
	}
	return written(d), nil
}

// document is an application with what is written in it.
func (a *Intake) document(ctx context.Context, call *api.Call, id intake.ID) (*intake.View, *form.Document, error) {
	v, err := a.intake.Find(ctx, call.Scope, id)
	if err != nil {
		return nil, nil, err
	}
	d, err := a.forms.Find(ctx, call.Scope, v.Document)
	return v, d, err
}

func written(d *form.Document) api.Answer[ApplicationAnswers] {
	body := ApplicationAnswers{Document: string(d.ID), Sent: d.State == form.Settled, Answers: answersOf(d), Missing: []string{}}
	for _, p := range d.Problems() {
		if key, _, _ := strings.Cut(p.Name, "."); !slices.Contains(body.Missing, key) {
			body.Missing = append(body.Missing, key)
		}
	}
	return api.Answer[ApplicationAnswers]{Body: body, ETag: api.ETag(d.Revision)}
}

// NewApplicationAnswers are answers to be written.
type NewApplicationAnswers struct {
	Answers map[string]string `json:"answers" doc:"By the field's id. Those left out stay as they are."`
}

type writeInput struct {
	ApplicationAddress
	Body NewApplicationAnswers
}

func (a *Intake) write(ctx context.Context, call *api.Call, in *writeInput) (answer api.Answer[ApplicationAnswers], err error) {
	_, d, err := a.document(ctx, call, in.id())
	if err != nil {
		return answer, err
	}
	if d.Revision != call.Version {
		return answer, api.Stale(fault.New(fault.Stale, text.StaleApplication), d.Revision)
	}
	var b form.Batch
	for key, words := range in.Body.Answers {
		if f, known := d.Form.Field(key); !known || f.Kind == programme.Rows {
			return answer, api.Field("body.answers", text.AnswerUnknown)
		}
		b.Edits = append(b.Edits, form.Edit{Key: key, Base: d.Entry(key).Version, Cells: form.Cells{"": words}})
	}
	if d.State == form.Settled {
		if err := a.forms.Revise(ctx, call.Scope, d.ID); err != nil {
			return answer, err
		}
	}
	out, err := a.forms.Write(ctx, call.Scope, d.ID, b)
	switch {
	case err != nil:
		return answer, err
	case len(out.Conflicts) > 0:
		return answer, api.Stale(fault.New(fault.Stale, text.StaleApplication), out.Document.Revision)
	case len(out.Refused) > 0:
		return answer, api.Field("body.answers", out.Refused[0].Fields[0].Message)
	}
	return written(out.Document), nil
}

func (a *Intake) submit(ctx context.Context, call *api.Call, in *ApplicationAddress) (answer api.Answer[ApplicationReceipt], err error) {
	_, d, err := a.document(ctx, call, in.id())
	if err != nil {
		return answer, err
	}
	if err := a.forms.Finish(ctx, call.Scope, d.ID, call.Version); err != nil {
		if fault.Is(err, fault.Stale) {
			err = api.Stale(err, d.Revision)
		}
		return answer, err
	}
	return a.receipt(ctx, call, in)
}

func (a *Intake) receipt(ctx context.Context, call *api.Call, in *ApplicationAddress) (answer api.Answer[ApplicationReceipt], err error) {
	one, _, err := a.intake.Receipt(ctx, call.Scope, in.id())
	if err != nil {
		return answer, err
	}
	answer.Body = *receiptOf(one)
	return answer, nil
}

// NewApplicationWriter is who is to write too.
type NewApplicationWriter struct {
	Person string `json:"person" maxLength:"100" doc:"The id of a colleague."`
}

type addWriterInput struct {
	ApplicationAddress
	Body NewApplicationWriter
}

func (a *Intake) addWriter(ctx context.Context, call *api.Call, in *addWriterInput) (answer api.Answer[Application], err error) {
	if err := a.intake.AddWriter(ctx, call.Scope, in.id(), organisation.PersonID(in.Body.Person)); err != nil {
		return answer, err
	}
	return a.one(ctx, call, in.id())
}

// ApplicationWithdrawal is why an application is taken back.
type ApplicationWithdrawal struct {
	Reason string `json:"reason,omitempty" maxLength:"10000" doc:"Why; needed for one that was sent."`
}

type withdrawInput struct {
	ApplicationAddress
	Body ApplicationWithdrawal
}

func (a *Intake) withdraw(ctx context.Context, call *api.Call, in *withdrawInput) (answer api.Answer[Application], err error) {
	err = a.intake.Withdraw(ctx, call.Scope, in.id(), in.Body.Reason, call.Version)
	if fault.Is(err, fault.Stale) {
		if v, findErr := a.intake.Find(ctx, call.Scope, in.id()); findErr == nil {
			err = api.Stale(err, v.Version)
		}
	}
	if err != nil {
		return answer, err
	}
	return a.one(ctx, call, in.id())
}
