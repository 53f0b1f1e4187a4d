package meeting

import (
	"context"
	"strconv"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
)

// Document is the meeting on paper: the agenda before it is held, the minutes
// afterwards. Minutes that stand are what was locked, word by word.
func (s *Service) Document(ctx context.Context, scope access.Scope, id ID) (document paper.Document, err error) {
	err = s.subjects.Read(ctx, scope, located(id), func(tx *db.Tx, in *subject.Subject) error {
		m, err := load(tx, id)
		if err != nil {
			return err
		}
		document, err = s.document(tx, scope.Lang, m, in.Name)
		return err
	})
	return document, err
}

// DocumentBy is the minutes for whoever has the personal link.
func (s *Service) DocumentBy(ctx context.Context, l i18n.Lang, token, from string) (m *Meeting, document paper.Document, err error) {
	found, err := s.Look(ctx, token, from)
	if err != nil {
		return nil, document, err
	}
	err = s.db.Read(ctx, func(tx *db.Tx) error {
		document, err = s.document(tx, l, found.Meeting, found.Subject)
		return err
	})
	return found.Meeting, document, err
}

func (s *Service) document(tx *db.Tx, l i18n.Lang, m *Meeting, in string) (paper.Document, error) {
	if m.State == Locked && m.Content != "" {
		return paper.Read([]byte(m.Content))
	}
	tasks, err := task.OfSource(tx, Noun, string(m.ID))
	if err != nil {
		return paper.Document{}, err
	}
	return m.paper(l, in, tasks), nil
}

func (m *Meeting) paper(l i18n.Lang, in string, tasks []task.Task) paper.Document {
	written := m.Written() || m.State == Running
	d := paper.Document{Lang: langOf(l).Tag(), Title: text.AgendaOf(l, m.Title), Over: in, Foot: text.Foot(l, m.Title, in)}
	if written {
		d.Title = text.MinutesOf(l, m.Title)
	}
	fact := func(term, words string) {
		if words != "" {
			d.Facts = append(d.Facts, paper.Fact{Term: term, Text: words})
		}
	}
	fact(text.FactWhen(l), m.When(l))
	fact(text.FactForm(l), FormName(l, m.Form))
	fact(text.FactPlace(l), m.Place)
	fact(text.FactOrganiser(l), m.OrganiserName)
	if m.Purpose != "" {
		d.Blocks = append(d.Blocks, paper.H(2, text.FactPurpose(l)))
		d.Blocks = append(d.Blocks, paper.Prose(m.Purpose)...)
	}
	d.Blocks = append(d.Blocks, paper.H(2, text.Participants(l)), paper.Block{Table: m.whoTable(l, written)}, paper.H(2, text.Agenda(l)))
	for i, it := range m.Having(OnAgenda) {
		d.Blocks = append(d.Blocks, m.itemBlocks(l, i+1, it, written)...)
	}
	if len(tasks) > 0 {
		d.Blocks = append(d.Blocks, paper.H(2, text.TasksHere(l)), paper.Block{Table: taskTable(l, tasks)})
	}
	if parked := m.Having(Parked); len(parked) > 0 {
		var topics []string
		for _, it := range parked {
			topics = append(topics, it.Title)
		}
		d.Blocks = append(d.Blocks, paper.H(2, text.Parking(l)), paper.Block{List: topics})
	}
	return d
}

func langOf(l i18n.Lang) i18n.Lang {
	if l == i18n.En {
		return l
	}
	return i18n.Da
}

func (m *Meeting) whoTable(l i18n.Lang, written bool) *paper.Table {
	t := &paper.Table{Columns: []paper.Column{{Head: text.ColumnName(l), Share: 3}, {Head: text.ColumnOrganisation(l), Share: 3}, {Head: text.ColumnWhy(l), Share: 4}}}
	last := text.ColumnAnswer(l)
	if written {
		last = text.ColumnCame(l)
	}
	t.Columns = append(t.Columns, paper.Column{Head: last, Share: 2})
	for _, p := range m.Participants {
		said := AnswerName(l, p.Answer)
		if written {
			said = AttendanceName(l, p.Attended)
		}
		t.Rows = append(t.Rows, []string{p.Name, p.Organisation, p.Why, said})
	}
	return t
}

func (m *Meeting) itemBlocks(l i18n.Lang, n int, it Item, written bool) []paper.Block {
	title := strconv.Itoa(n) + ". " + it.Title
	if it.Minutes > 0 {
		title += " (" + text.MinutesShort(l, it.Minutes) + ")"
	}
	blocks := []paper.Block{paper.H(3, title)}
	note := AimName(l, it.Aim)
	if it.OwnerName != "" {
		note += " · " + it.OwnerName
	}
	blocks = append(blocks, paper.Block{Note: note})
	blocks = append(blocks, paper.Prose(it.Text)...)
	if !written {
		return blocks
	}
	if it.Notes != "" {
		blocks = append(blocks, paper.H(4, text.MinutesWord(l)))
		blocks = append(blocks, paper.Prose(it.Notes)...)
	}
	if made := m.DecidedUnder(it.ID); len(made) > 0 {
		var words []string
		for _, d := range made {
			words = append(words, d.Text)
		}
		blocks = append(blocks, paper.H(4, text.Decisions(l)), paper.Block{List: words})
	}
	return blocks
}

func taskTable(l i18n.Lang, tasks []task.Task) *paper.Table {
	t := &paper.Table{Columns: []paper.Column{{Head: text.ColumnWho(l), Share: 3}, {Head: text.ColumnWhat(l), Share: 6}, {Head: text.ColumnDue(l), Share: 3}}}
	for _, one := range tasks {
		t.Rows = append(t.Rows, []string{one.Who(l), one.Text, i18n.Date(l, one.Due)})
	}
	return t
}

// Tasks are the tasks that were agreed on at the meeting.
func (s *Service) Tasks(ctx context.Context, scope access.Scope, id ID) (tasks []task.Task, err error) {
	err = s.subjects.Read(ctx, scope, located(id), func(tx *db.Tx, _ *subject.Subject) (err error) {
		tasks, err = task.OfSource(tx, Noun, string(id))
		return err
	})
	return tasks, err
}
