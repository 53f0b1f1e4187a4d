package plan

import (
	"context"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Give gives a row to somebody as a task, to be done by the row's deadline. The
// same row given to the same person twice is one task.
//
// Faults: NotFound; Forbidden for those who may not write the plan; Invalid
// with the field "person"; Conflict when the subject is closed.
func (s *Service) Give(ctx context.Context, scope access.Scope, id ID, number int, person organisation.PersonID) error {
	return s.write(ctx, scope, id, func(tx *db.Tx, p *Plan) error {
		r, there := p.Row(number)
		if !there {
			return fault.New(fault.NotFound, text.NoSuchRow)
		}
		_, err := task.Add(tx, scope, p.Subject, task.New{
			Text: r.Title, Person: person, Due: r.due(), SourceKind: Noun, SourceID: rowID(p, number), SourceTitle: p.Title.In(i18n.Da),
			SourceAddress: p.RowAddress(number), Once: Noun + " " + rowID(p, number) + " " + string(person),
		})
		return err
	})
}
