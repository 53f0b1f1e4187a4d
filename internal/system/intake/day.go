package intake

import (
	"time"

	"tovholder/internal/core/day"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/intake/text"
)

// What Min dag tells: a deadline from urgentDays ahead on stands first, and an
// answer is told for answerDays.
const (
	urgentDays = 14
	answerDays = 14
)

// Day is what intake has to say on a person's Min dag: what is to be sent
// before a deadline, answers, what is to be read, chosen, answered and begun.
func (s *Service) Day(tx *db.Tx, scope access.Scope) (day.Agenda, error) {
	var agenda day.Agenda
	applications, err := s.applicationsOf(tx, scope)
	if err != nil {
		return agenda, err
	}
	for _, a := range applications {
		a.tell(scope.Lang, tx.Now(), &agenda)
	}
	if err := s.dayOfEnquiries(tx, scope, &agenda); err != nil {
		return agenda, err
	}
	return agenda, s.dayOfRounds(tx, scope, &agenda)
}

func (a *Application) tell(l i18n.Lang, now time.Time, agenda *day.Agenda) {
	row := day.Row{Context: a.Name + " · " + a.Round.Title, Act: text.ActOpen(l), Href: a.ID.Address()}
	switch a.State {
	case Draft:
		if !a.Open(now) {
			return
		}
		row.Title, row.Day = text.RowSend(l), a.Round.Deadline
		if a.Round.Deadline.Sub(calendar.Of(now)) <= urgentDays {
			row.First = true
			agenda.Urgent = append(agenda.Urgent, row)
			return
		}
		agenda.Coming = append(agenda.Coming, row)
	case Chosen, Reserve, Waiting, Declined:
		if calendar.Of(now).Sub(calendar.Of(a.AnsweredAt)) <= answerDays {
			row.Title = text.RowAnswer(l)
			row.Note, _ = a.Standing(l)
			agenda.Coming = append(agenda.Coming, row)
		}
	case Stopped:
		if calendar.Of(now).Sub(calendar.Of(a.AnsweredAt)) <= answerDays {
			row.Title = text.RowCancelled(l)
			agenda.Coming = append(agenda.Coming, row)
		}
	case Submitted, Withdrawn, Begun:
	}
}

func (s *Service) dayOfEnquiries(tx *db.Tx, scope access.Scope, agenda *day.Agenda) error {
	enquiries, err := s.enquiriesOf(tx, scope)
	if err != nil || !scope.Holds(access.Adviser) {
		return err
	}
	l := scope.Lang
	for _, e := range enquiries {
		row := day.Row{Context: e.Name + " · " + e.Round.Title, Act: text.ActOpen(l), Href: e.ID.Address()}
		switch e.State {
		case Received:
			row.Title, row.First = text.RowClarify(l), true
			agenda.Urgent = append(agenda.Urgent, row)
		case Clarified:
			row.Title = text.RowAnswerEnquiry(l)
			agenda.Coming = append(agenda.Coming, row)
		case Invited, WaitsForRound, Answered:
		}
	}
	return nil
}

func (s *Service) dayOfRounds(tx *db.Tx, scope access.Scope, agenda *day.Agenda) error {
	rounds, err := s.roundsOf(tx, scope, tx.Today().AddDays(-shownDays))
	if err != nil || len(rounds) == 0 {
		return err
	}
	ids := make([]RoundID, len(rounds))
	for i, r := range rounds {
		ids[i] = r.ID
	}
	toRead, err := unread(tx, ids, scope.Person)
	if err != nil {
		return err
	}
	counts, err := inStates(tx, ids, Submitted, Chosen)
	if err != nil {
		return err
	}
	toChoose, toBegin := counts[Submitted], counts[Chosen]
	l := scope.Lang
	for _, r := range rounds {
		row := day.Row{Context: r.Title, Act: text.ActOpen(l), Href: r.ID.Address() + "/ansoegninger"}
		over := r.State == Announced && r.Late(tx.Now())
		if n := toRead[r.ID]; over && n > 0 {
			read := row
			read.Title, read.First = text.RowRead(l, n), true
			agenda.Urgent = append(agenda.Urgent, read)
		}
		if !scope.HoldsIn(string(r.Agency), access.Adviser) {
			if r.State == Decided && calendar.Of(tx.Now()).Sub(calendar.Of(r.DecidedAt)) <= answerDays {
				row.Title = text.RowDecided(l)
				agenda.Coming = append(agenda.Coming, row)
			}
			continue
		}
		if n := toChoose[r.ID]; over && n > 0 && toRead[r.ID] == 0 {
			choose := row
			choose.Title, choose.Href = text.RowChoose(l, n), r.ID.Address()+"/valg"
			agenda.Coming = append(agenda.Coming, choose)
		}
		if n := toBegin[r.ID]; n > 0 {
			begin := row
			begin.Title = text.RowBegin(l, n)
			agenda.Coming = append(agenda.Coming, begin)
		}
	}
	return nil
}
