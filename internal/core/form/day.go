package form

import (
	"slices"

	"tovholder/internal/core/day"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

// consulted is a consultation with one of the roles that are heard.
type consulted struct {
	id    ID
	ref   subject.Ref
	title i18n.Text
	until calendar.Date
	role  string
}

// Day is what documents have to say on a person's Min dag: what came back,
// what they write on, where they are heard.
func (s *Service) Day(tx *db.Tx, scope access.Scope) (day.Agenda, error) {
	drafts, err := draftsOf(tx, scope)
	if err != nil {
		return day.Agenda{}, err
	}
	asked, err := s.asked(tx, scope)
	if err != nil {
		return day.Agenda{}, err
	}
	var refs []subject.Ref
	for _, d := range drafts {
		refs = append(refs, d.Ref)
	}
	for _, c := range asked {
		refs = append(refs, c.ref)
	}
	labels, err := s.subjects.Labels(tx, refs)
	if err != nil {
		return day.Agenda{}, err
	}
	var agenda day.Agenda
	l := scope.Lang
	for _, d := range drafts {
		row := day.Row{Title: d.Title.In(l), Context: labels[d.Ref].In(l), Act: text.ActWrite(l), Href: d.Address() + "/skriv"}
		if d.Reason == "" {
			row.Note = text.NoteDraft(l)
			agenda.Coming = append(agenda.Coming, row)
			continue
		}
		row.Note, row.Href = text.NoteReturned(l, d.ReturnedBy), d.Address()
		agenda.Urgent = append(agenda.Urgent, row)
	}
	for _, c := range asked {
		agenda.Coming = append(agenda.Coming, day.Row{
			Title: text.Comment(l, c.title.In(l)), Context: labels[c.ref].In(l), Note: text.NoteConsulted(l), Day: c.until, Act: text.ActComment(l), Href: address(c.id),
		})
	}
	return agenda, nil
}

// asked are the consultations in which the caller is heard, each once.
func (s *Service) asked(tx *db.Tx, scope access.Scope) ([]consulted, error) {
	open, err := consultationsFor(tx, scope, tx.Today())
	if err != nil {
		return nil, err
	}
	mine := map[subject.Ref][]string{}
	for _, owner := range s.subjects.OwnersOf(Noun) {
		var ids []string
		for _, c := range open {
			if c.ref.Kind == owner.Kind {
				ids = append(ids, c.ref.ID)
			}
		}
		roles, err := access.RolesInEach(tx, scope, owner.Kind, ids)
		if err != nil {
			return nil, err
		}
		for id, held := range roles {
			mine[subject.Ref{Kind: owner.Kind, ID: id}] = held
		}
	}
	var asked []consulted
	for _, c := range open {
		once := !slices.ContainsFunc(asked, func(other consulted) bool { return other.id == c.id })
		if once && slices.Contains(mine[c.ref], c.role) {
			asked = append(asked, c)
		}
	}
	return asked, nil
}
