package course

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"tovholder/internal/core/form"
	"tovholder/internal/core/making"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/docx"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/course/text"
)

// Part is a part of the document about a whole course.
type Part string

// The parts. FollowUp are the documents of the last phase, such as the
// evaluation and the notes of the follow-up calls.
const (
	PartCourse     Part = "course"
	PartDocuments  Part = "documents"
	PartFollowUp   Part = "follow-up"
	PartPlans      Part = "plans"
	PartMeetings   Part = "meetings"
	PartIndicators Part = "indicators"
	PartTasks      Part = "tasks"
)

// Parts are all parts, in the order in which they stand in the document.
func Parts() []Part {
	return []Part{PartCourse, PartDocuments, PartFollowUp, PartPlans, PartMeetings, PartIndicators, PartTasks}
}

// Name is the part in words.
func (p Part) Name(l i18n.Lang) string {
	switch p {
	case PartCourse:
		return text.PartCourse(l)
	case PartDocuments:
		return text.PartDocuments(l)
	case PartFollowUp:
		return text.PartFollowUp(l)
	case PartPlans:
		return text.PartPlans(l)
	case PartMeetings:
		return text.PartMeetings(l)
	case PartIndicators:
		return text.PartIndicators(l)
	case PartTasks:
		return text.PartTasks(l)
	}
	return string(p)
}

// Handout is a document about a course that somebody wants.
type Handout struct {
	Course ID     `json:"course"`
	Parts  []Part `json:"parts"`
	Format string `json:"format"` // "pdf" or "docx"
}

// Making is how the document about a course is called among what is made in
// the background.
const Making = "course"

// Order orders the document about a course. Faults: NotFound as Find; Invalid
// with the fields "parts" and "format".
func (s *Service) Order(ctx context.Context, scope access.Scope, h Handout) (making.ID, error) {
	var id making.ID
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := s.find(tx, scope, h.Course)
		if err != nil {
			return err
		}
		var checks fault.Checks
		checks.Need(len(h.Parts) > 0, "parts", text.PartsMissing)
		for _, p := range h.Parts {
			checks.Need(slices.Contains(Parts(), p), "parts", text.PartsMissing)
		}
		checks.Need(h.Format == "pdf" || h.Format == "docx", "format", text.FormatMissing)
		if err := checks.Err(); err != nil {
			return err
		}
		id, err = s.Making.Order(tx, scope, Making, c.context(scope.Lang), h)
		return err
	})
	return id, err
}

// Make makes the document that was ordered, with what its orderer may see now.
func (s *Service) Make(ctx context.Context, scope access.Scope, args []byte, progress func(percent int)) (making.File, error) {
	var h Handout
	if err := json.Unmarshal(args, &h); err != nil {
		return making.File{}, fmt.Errorf("read what was ordered: %w", err)
	}
	whole, err := s.Whole(ctx, scope, h.Course, h.Parts, progress)
	if err != nil {
		return making.File{}, err
	}
	const half = 50 // the content is gathered; what is left is to draw it
	progress(half)
	if h.Format == "docx" {
		b, err := s.Word(ctx, whole)
		return making.File{Name: text.HandoutName(scope.Lang) + ".docx", Mime: docx.MIME, Bytes: b}, err
	}
	b, err := s.Print(ctx, whole)
	return making.File{Name: text.HandoutName(scope.Lang) + ".pdf", Mime: "application/pdf", Bytes: b}, err
}

// Whole is the document about a course: the parts that are wanted, each on a
// page of its own. Faults: NotFound as Find.
func (s *Service) Whole(ctx context.Context, scope access.Scope, id ID, parts []Part, progress func(percent int)) (paper.Document, error) {
	var whole paper.Document
	at := subject.At(subject.Ref{Kind: Kind, ID: string(id)})
	err := s.Subjects.Read(ctx, scope, at, func(tx *db.Tx, in *subject.Subject) error {
		c, err := s.find(tx, scope, id)
		if err != nil {
			return err
		}
		own := c.Paper(scope.Lang, tx.Today())
		whole = own
		if !slices.Contains(parts, PartCourse) {
			whole.Blocks = nil
		}
		for i, part := range Parts() {
			if part == PartCourse || !slices.Contains(parts, part) {
				continue
			}
			blocks, err := s.part(tx, scope.Lang, in, part)
			if err != nil {
				return fmt.Errorf("%s: %w", part, err)
			}
			if len(blocks) > 0 && len(whole.Blocks) > 0 {
				whole.Blocks = append(whole.Blocks, paper.Block{Break: true})
			}
			whole.Blocks = append(whole.Blocks, blocks...)
			progress(5 * i)
		}
		if len(whole.Blocks) == 0 {
			whole.Blocks = []paper.Block{{Text: text.NothingToHandOut(scope.Lang)}}
		}
		return nil
	})
	return whole, err
}

func (s *Service) part(tx *db.Tx, l i18n.Lang, in *subject.Subject, part Part) ([]paper.Block, error) {
	switch part {
	case PartDocuments, PartFollowUp:
		sheets, err := form.Whole(tx, l, in)
		last := in.Programme.Phases[len(in.Programme.Phases)-1]
		var wanted []paper.Document
		for _, sheet := range sheets {
			late := false
			for i := range last.Activities {
				late = late || finishedIn(&last.Activities[i], sheet.Form)
			}
			if late == (part == PartFollowUp) {
				wanted = append(wanted, sheet.Paper)
			}
		}
		return bound(wanted), err
	case PartPlans:
		plans, err := s.Plans.Whole(tx, l, in)
		return bound(plans), err
	case PartMeetings:
		minutes, err := s.Meetings.Whole(tx, l, in)
		return bound(minutes), err
	case PartIndicators:
		return s.Indicators.Overview(tx, l, in)
	case PartTasks:
		return tasksPaper(tx, l, in)
	case PartCourse:
	}
	return nil, nil
}

// bound puts documents one after the other, each under its title and on a page
// of its own.
func bound(documents []paper.Document) []paper.Block {
	var blocks []paper.Block
	for i, d := range documents {
		if i > 0 {
			blocks = append(blocks, paper.Block{Break: true})
		}
		blocks = append(blocks, paper.H(2, d.Title))
		if len(d.Facts) > 0 {
			blocks = append(blocks, paper.Block{Facts: d.Facts})
		}
		for _, b := range d.Blocks {
			if b.Heading != nil {
				b = paper.H(min(b.Heading.Level+1, lowest), b.Heading.Text)
			}
			blocks = append(blocks, b)
		}
	}
	return blocks
}

// lowest is the lowest level that a heading has on paper.
const lowest = 4

func tasksPaper(tx *db.Tx, l i18n.Lang, in *subject.Subject) ([]paper.Block, error) {
	open, err := task.Open(tx, in.Ref)
	if err != nil || len(open) == 0 {
		return nil, err
	}
	table := paper.Table{Columns: []paper.Column{{Head: text.PaperTask(l), Share: 3}, {Head: text.PaperWho(l), Share: 2}, {Head: text.PaperDue(l), Share: 1}}}
	for _, t := range open {
		due := ""
		if !t.Due.IsZero() {
			due = i18n.Date(l, t.Due)
		}
		table.Rows = append(table.Rows, []string{t.Text, t.Who(l), due})
	}
	return []paper.Block{paper.H(2, text.PaperOpenTasks(l)), {Table: &table}}, nil
}
