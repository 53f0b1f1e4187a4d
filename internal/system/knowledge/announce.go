package knowledge

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/system/knowledge/text"
)

// telling is the work of letting all municipalities know of an edition.
type telling struct {
	Handbook HandbookID `json:"handbook"`
	Number   int        `json:"number"`
}

func (telling) Kind() string { return "knowledge-tell" }

// tellingOne is the work of writing to one organisation's people.
type tellingOne struct {
	telling
	Organisation organisation.ID `json:"organisation"`
}

func (tellingOne) Kind() string { return "knowledge-tell-one" }

// tellAll leaves a job for each municipality of the country, and for each other
// organisation that has somebody in a network: what goes wrong with one letter
// holds up one organisation, and no transaction writes to many.
func (s *Service) tellAll(ctx context.Context, job jobs.Job[telling]) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		if first, err := startTelling(tx, job.Args.Handbook, job.Args.Number); err != nil || !first {
			return err
		}
		all, err := municipalities(tx)
		if err != nil {
			return err
		}
		members, err := organisationsOf(tx, s.Kinds)
		if err != nil {
			return err
		}
		all = append(all, members...)
		slices.Sort(all)
		for _, id := range slices.Compact(all) {
			if err := jobs.Enqueue(tx, tellingOne{job.Args, id}); err != nil {
				return err
			}
		}
		return nil
	})
}

// municipalities are all that there are.
func municipalities(tx *db.Tx) (all []organisation.ID, err error) {
	const atOnce = 200 // that are read in one statement
	for after := organisation.ID(""); ; {
		page, err := organisation.Find(tx, "", []organisation.Kind{organisation.Municipality}, after, atOnce)
		if err != nil {
			return nil, err
		}
		for _, o := range page {
			all = append(all, o.ID)
		}
		if len(page) < atOnce {
			return all, nil
		}
		after = page[len(page)-1].ID
	}
}

// tellOne writes to those in an organisation who should know of an edition.
// Whom has been written to is noted with the letter: however often the work is
// tried, and in however many organisations somebody works, each gets one.
func (s *Service) tellOne(ctx context.Context, job jobs.Job[tellingOne]) error {
	in := job.Args
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		h, err := handbookByID(tx, in.Handbook)
		if err != nil {
			return err
		}
		people, err := s.concerned(tx, in.Organisation)
		if err != nil {
			return err
		}
		for _, p := range people {
			if p.Email == "" {
				continue
			}
			if first, err := insertTold(tx, in, p.ID); err != nil || !first {
				if err != nil {
					return err
				}
				continue
			}
			if err := s.writeTo(tx, p.ID, p.Name, p.Email, func(l i18n.Lang, name string) (string, string) {
				return text.PublishedSubject(l, h.Title), text.PublishedMail(l, name, in.Number, h.Title, s.BaseURL+h.Address())
			}); err != nil {
				return fmt.Errorf("tell of edition %d of %s: %w", in.Number, in.Handbook, err)
			}
		}
		return nil
	})
}

// concerned are those of an organisation who are in a network by name, and in a
// municipality its managers as well; where it has neither, all its staff.
func (s *Service) concerned(tx *db.Tx, id organisation.ID) ([]member, error) {
	people, err := membersOf(tx, s.Kinds, "", id)
	if err != nil {
		return nil, err
	}
	o, err := organisation.Get(tx, id)
	if err != nil || o.Kind != organisation.Municipality {
		return people, err
	}
	all, err := organisation.PeopleIn(tx, id, tx.Today())
	if err != nil {
		return nil, err
	}
	var staff []member
	for _, m := range all {
		one := member{m.ID, m.Name, m.Email}
		switch m.Appointment.Role { //nolint:exhaustive // volunteers and citizens are not the municipality
		case access.Manager:
			people = append(people, one)
		case access.Employee:
			staff = append(staff, one)
		}
	}
	if len(people) == 0 {
		return staff, nil
	}
	return people, nil
}
