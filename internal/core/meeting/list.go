package meeting

import (
	"context"

	"tovholder/internal/core/day"
	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
)

// PageSize is how many meetings a page of a list has.
const PageSize = 25

// Page is a page of a list.
type Page struct {
	Meetings []Listed
	Labels   map[subject.Ref]subject.Label
	Next     string // where the page after this one begins; empty on the last
}

func (s *Service) page(tx *db.Tx, all []Listed) (Page, error) {
	p := Page{Meetings: all}
	if len(all) > PageSize {
		p.Meetings = all[:PageSize]
		last := all[PageSize-1]
		p.Next = last.sortKey() + "|" + string(last.ID)
	}
	refs := make([]subject.Ref, len(p.Meetings))
	for i, m := range p.Meetings {
		refs[i] = m.Ref
	}
	var err error
	p.Labels, err = s.subjects.Labels(tx, refs)
	return p, err
}

// Of are a subject's meetings: those to come, nearest first, or those past,
// newest first.
func (s *Service) Of(ctx context.Context, scope access.Scope, ref subject.Ref, past bool, after string) (in *subject.Subject, p Page, err error) {
	err = s.subjects.Read(ctx, scope, subject.At(ref), func(tx *db.Tx, found *subject.Subject) error {
		in = found
		all, err := ofSubject(tx, scope, ref, past, after, PageSize+1)
		if err != nil {
			return err
		}
		p, err = s.page(tx, all)
		return err
	})
	return in, p, err
}

// Mine are the meetings that the caller takes part in, across subjects.
func (s *Service) Mine(ctx context.Context, scope access.Scope, past bool, after string) (p Page, err error) {
	err = s.db.Read(ctx, func(tx *db.Tx) error {
		all, err := mine(tx, scope, past, after, PageSize+1)
		if err != nil {
			return err
		}
		p, err = s.page(tx, all)
		return err
	})
	return p, err
}

const (
	dayAhead    = 30
	dayMeetings = 100
)

// Day is what meetings have to say on a person's Min dag.
func (s *Service) Day(tx *db.Tx, scope access.Scope) (day.Agenda, error) {
	var agenda day.Agenda
	if scope.Person == "" {
		return agenda, nil
	}
	all, err := waiting(tx, scope, tx.Today().AddDays(dayAhead), dayMeetings)
	if err != nil {
		return agenda, err
	}
	refs := make([]subject.Ref, len(all))
	for i, m := range all {
		refs[i] = m.Ref
	}
	labels, err := s.subjects.Labels(tx, refs)
	if err != nil {
		return agenda, err
	}
	l, today := scope.Lang, tx.Today()
	for _, m := range all {
		label := labels[m.Ref]
		row := day.Row{Title: m.Title, Context: label.In(l), Day: m.Day, Clock: m.Clock(), Act: text.ActOpen(l), Href: m.ID.Address()}
		if m.Several() {
			row.Context += " · " + text.UntilDay(l, m.Last)
		}
		calls := string(m.Organiser) == scope.Person
		switch {
		case m.State == Held && calls:
			row.Title, row.Act = text.SendMinutesRow(l, m.Title), text.ActMinutes(l)
			row.Late = today.Sub(m.LastDay())
			agenda.Urgent = append(agenda.Urgent, row)
		case m.State == Running && (calls || m.Mine != nil):
			row.Href, row.Act = m.ID.Address()+"/live", text.ActLive(l)
			agenda.Coming = append(agenda.Coming, row)
		case m.State == Sent && calls && m.Corrections > 0:
			row.Title, row.Act = text.CorrectionsRow(l, m.Title), text.ActCorrections(l)
			agenda.Urgent = append(agenda.Urgent, row)
		case m.State == Called && m.LastDay().Before(today) && calls:
			row.Title, row.Late = text.NotHeldRow(l, m.Title), today.Sub(m.LastDay())
			agenda.Urgent = append(agenda.Urgent, row)
		case m.State == Called && !m.LastDay().Before(today):
			switch {
			case calls && m.Proposals > 0:
				row.Note, row.Act = text.ProposalsRow(l, m.Proposals), text.ActProposals(l)
			case m.Mine != nil && m.Mine.Answer == "":
				row.Note, row.Act = text.AnswerMissingRow(l), text.ActAnswer(l)
			}
			agenda.Coming = append(agenda.Coming, row)
		case m.State == Draft && calls && !m.Day.IsZero() && !m.LastDay().Before(today):
			row.Note, row.Act = text.NotCalledRow(l), text.ActInvite(l)
			agenda.Coming = append(agenda.Coming, row)
		}
	}
	return agenda, nil
}
