package taskforce

import (
	"tovholder/internal/core/day"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/taskforce/text"
)

const (
	dayMost = 10 // rows
	daySoon = 14 // days before data are due from which they are coming
)

// Day is what the analysis has to say on a person's Min dag: the data that they
// are to see to.
func (s *Service) Day(tx *db.Tx, scope access.Scope) (agenda day.Agenda, err error) {
	if scope.Person == "" {
		return agenda, nil
	}
	reviews, err := reviewsFor(tx, scope, dayMost)
	if err != nil {
		return agenda, err
	}
	all, err := requestsFor(tx, scope, tx.Today().AddDays(daySoon), dayMost)
	if err != nil || len(all)+len(reviews) == 0 {
		return agenda, err
	}
	refs := make([]subject.Ref, 0, len(all)+len(reviews))
	for _, r := range all {
		refs = append(refs, r.In)
	}
	for _, r := range reviews {
		refs = append(refs, r.In)
	}
	labels, err := s.Subjects.Labels(tx, refs)
	if err != nil {
		return agenda, err
	}
	for _, r := range all {
		place, ok := labels[r.In]
		if !ok || place.Closed {
			continue
		}
		row := day.Row{
			Title: text.DayData(scope.Lang, r.Title), Context: place.In(scope.Lang), Day: r.Due, Late: r.Late(tx.Today()),
			Act: text.DayDeliver(scope.Lang), Href: r.Address(place.Address),
		}
		if row.Late > 0 {
			agenda.Urgent = append(agenda.Urgent, row)
		} else {
			agenda.Coming = append(agenda.Coming, row)
		}
	}
	for _, r := range reviews {
		if place, ok := labels[r.In]; ok && !place.Closed {
			agenda.Coming = append(agenda.Coming, day.Row{
				Title: text.DayCases(scope.Lang, r.Count), Context: place.In(scope.Lang), Act: text.DayReview(scope.Lang), Href: place.Address + Path + "/sager",
			})
		}
	}
	return agenda, nil
}
