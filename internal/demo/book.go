package demo

import (
	"context"
	"fmt"
	"strings"
	"time"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
)

// book is a course in which more is told than dates: what is written, agreed,
// met about and measured.
type book struct {
	*teller
	story
	id  course.ID
	ref subject.Ref
	// what later chapters come back to
	documents map[string]form.ID
	plan      plan.ID
	dates     map[string]calendar.Date // when what is over took place

	clock   time.Time // of what was told last
	moments []moment  // what is still to come, in its order
}

// chapter tells what belongs to an activity, from the time when it is the next.
type chapter func(b *book, a course.Activity)

func (t *teller) open(s story, id course.ID) *book {
	return &book{teller: t, story: s, id: id, ref: subject.Ref{Kind: course.Kind, ID: string(id)}, documents: map[string]form.ID{}, dates: map[string]calendar.Date{}}
}

// day is when an activity took place.
func (b *book) day(key string) calendar.Date { return b.dates[key] }

// who is the first who holds a role of the story.
func (b *book) who(role string) organisation.PersonID { return b.roles[role][0] }

// as is the scope of somebody in the demonstration, found once.
func (t *teller) as(ctx context.Context, person organisation.PersonID) (access.Scope, error) {
	if scope, known := t.scopes[person]; known {
		return scope, nil
	}
	scope, err := t.scope(ctx, person)
	t.scopes[person] = scope
	return scope, err
}

// naming gives people as a form keeps them.
func naming(people ...organisation.PersonID) string {
	lines := make([]string, len(people))
	for i, p := range people {
		lines[i] = "@" + string(p)
	}
	return strings.Join(lines, "\n")
}

// field is what somebody writes in a field.
func field(key, value string) form.Edit {
	return form.Edit{Key: key, Cells: form.Cells{"": value}}
}

// row is what somebody writes in a row of a table; cells are column, value,
// column, value.
func row(key string, cells ...string) form.Edit {
	e := form.Edit{Key: key, Cells: form.Cells{}}
	for i := 0; i+1 < len(cells); i += 2 {
		e.Cells[cells[i]] = cells[i+1]
	}
	return e
}

// begin begins a document, or finds the one that is begun.
func (b *book) begin(ctx context.Context, person organisation.PersonID, formID, slot string) error {
	scope, err := b.as(ctx, person)
	if err != nil {
		return err
	}
	id, err := b.Forms.Begin(ctx, scope, b.ref, formID, slot)
	b.documents[formID+slot] = id
	return err
}

// write lets somebody write in a document, over whatever stands there.
func (b *book) write(ctx context.Context, person organisation.PersonID, document string, edits ...form.Edit) error {
	scope, err := b.as(ctx, person)
	if err != nil {
		return err
	}
	id := b.documents[document]
	d, err := b.Forms.Find(ctx, scope, id)
	if err != nil {
		return err
	}
	for i := range edits {
		edits[i].Base = d.Entry(edits[i].Key).Version
	}
	out, err := b.Forms.Write(ctx, scope, id, form.Batch{Edits: edits})
	if err != nil {
		return fmt.Errorf("write %s: %w", document, err)
	}
	if len(out.Conflicts)+len(out.Refused) > 0 {
		return fmt.Errorf("write %s: %d conflicts, refused %+v", document, len(out.Conflicts), out.Refused)
	}
	return nil
}

// remark lets somebody comment on a field; one that is settled has been taken
// in by the person who settles it.
func (b *book) remark(ctx context.Context, person organisation.PersonID, document, field, words string, settled organisation.PersonID) error {
	scope, err := b.as(ctx, person)
	if err != nil {
		return err
	}
	c, err := b.Forms.Comment(ctx, scope, b.documents[document], field, words)
	if err != nil || settled == "" {
		return err
	}
	if scope, err = b.as(ctx, settled); err != nil {
		return err
	}
	return b.Forms.Resolve(ctx, scope, b.documents[document], c.ID, true)
}

// consult lets others be heard about a document.
func (b *book) consult(ctx context.Context, person organisation.PersonID, document string, until calendar.Date) error {
	scope, err := b.as(ctx, person)
	if err != nil {
		return err
	}
	return b.Forms.Consult(ctx, scope, b.documents[document], until)
}

// finish lets a document stand that nobody decides on.
func (b *book) finish(ctx context.Context, person organisation.PersonID, document string) error {
	return b.sent(ctx, person, document, func(scope access.Scope, d *form.Document) error {
		return b.Forms.Finish(ctx, scope, d.ID, d.Revision)
	})
}

// send puts a document before those who approve or sign it.
func (b *book) send(ctx context.Context, person organisation.PersonID, document string, signers ...approval.Signer) error {
	return b.sent(ctx, person, document, func(scope access.Scope, d *form.Document) error {
		return b.Forms.Send(ctx, scope, d.ID, d.Revision, signers)
	})
}

func (b *book) sent(ctx context.Context, person organisation.PersonID, document string, do func(access.Scope, *form.Document) error) error {
	scope, err := b.as(ctx, person)
	if err != nil {
		return err
	}
	d, err := b.Forms.Find(ctx, scope, b.documents[document])
	if err != nil {
		return err
	}
	if problems := d.Problems(); len(problems) > 0 {
		return fmt.Errorf("%s is not complete: %s and %d more", document, problems[0].Name, len(problems)-1)
	}
	return do(scope, d)
}

// decide lets somebody approve, sign or send back what is put before them.
func (b *book) decide(ctx context.Context, person organisation.PersonID, matter string, do func(access.Scope, approval.ID, string) error) error {
	scope, err := b.as(ctx, person)
	if err != nil {
		return err
	}
	m, err := b.Approvals.Find(ctx, scope, approval.ID(matter))
	if err != nil {
		return err
	}
	return do(scope, m.ID, m.Hash)
}

// matter is what a document waits with.
func (b *book) matter(ctx context.Context, document string) (string, error) {
	d, err := b.Forms.Find(ctx, b.adviser, b.documents[document])
	if err != nil {
		return "", err
	}
	return d.Matter, nil
}

func (b *book) approve(ctx context.Context, person organisation.PersonID, document string) error {
	m, err := b.matter(ctx, document)
	if err != nil {
		return err
	}
	return b.decide(ctx, person, m, func(scope access.Scope, id approval.ID, hash string) error {
		return b.Approvals.Approve(ctx, scope, id, hash)
	})
}

func (b *book) sign(ctx context.Context, person organisation.PersonID, document string) error {
	m, err := b.matter(ctx, document)
	if err != nil {
		return err
	}
	return b.decide(ctx, person, m, func(scope access.Scope, id approval.ID, hash string) error {
		return b.Approvals.Sign(ctx, scope, id, hash)
	})
}

func (b *book) sendBack(ctx context.Context, person organisation.PersonID, document, reason string) error {
	m, err := b.matter(ctx, document)
	if err != nil {
		return err
	}
	return b.decide(ctx, person, m, func(scope access.Scope, id approval.ID, hash string) error {
		return b.Approvals.Return(ctx, scope, id, hash, reason)
	})
}
