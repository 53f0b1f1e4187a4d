package course

import (
	"context"
	"fmt"

	"tovholder/internal/core/form"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course/text"
)

// Around is an activity together with what the shared nouns hold about it.
type Around struct {
	Course   *Course
	Activity Activity
	Papers   []Paper
	Meets    bool             // it is held as a meeting
	Meeting  *meeting.Meeting // nil while nobody has called one
}

// Paper is a document or a plan that an activity leaves behind, as it stands.
type Paper struct {
	programme.Deliverable
	Href     string // where it is, or where it is begun; empty for one that is not written here
	Begun    bool   // there is something in it
	State    string // in the caller's language
	Standing subject.Standing
}

// Around finds an activity and what belongs to it. Faults: NotFound as Find,
// and when the course has no such activity.
func (s *Service) Around(ctx context.Context, scope access.Scope, id ID, key string) (Around, error) {
	var found Around
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if found.Course, err = s.find(tx, scope, id); err != nil {
			return err
		}
		var ok bool
		if found.Activity, ok = found.Course.Activity(key); !ok {
			return fault.New(fault.NotFound, text.NoSuchActivity)
		}
		if found.Papers, err = found.Course.papers(tx, scope.Lang, found.Activity); err != nil {
			return err
		}
		found.Meets = meeting.Meets(found.Course.seen(found.Activity))
		found.Meeting, err = meeting.OfActivity(tx, subject.Ref{Kind: Kind, ID: string(id)}, key)
		return err
	})
	return found, err
}

// papers are what an activity leaves behind.
func (c *Course) papers(tx *db.Tx, l i18n.Lang, a Activity) ([]Paper, error) {
	described, _, _ := c.Programme.Activity(a.ID)
	if len(described.Deliverables) == 0 {
		return nil, nil
	}
	ref := subject.Ref{Kind: Kind, ID: string(c.ID)}
	forms, err := form.States(tx, ref)
	if err != nil {
		return nil, fmt.Errorf("documents of %s: %w", a.Key, err)
	}
	plans, err := plan.States(tx, ref)
	if err != nil {
		return nil, fmt.Errorf("plans of %s: %w", a.Key, err)
	}
	papers := make([]Paper, 0, len(described.Deliverables))
	for _, d := range described.Deliverables {
		paper := Paper{Deliverable: d}
		if f, written := c.Programme.Form(d.ID); written {
			paper.Href = c.Address() + "/dokumenter"
			for _, standing := range forms {
				if standing.Form == d.ID && (!f.Each || standing.Slot == a.Key) && form.Seen(f, c.ownSide(), standing.SharedAt) {
					paper.Href, paper.Begun = standing.Address, true
					paper.State, paper.Standing = form.StateName(l, f, standing.State, standing.Returned)
				}
			}
		}
		if d.Kind == "plan" && !d.Form {
			paper.Href = c.Address() + "/plan"
			for _, standing := range plans {
				if standing.Slot == d.ID {
					paper.Href, paper.Begun = standing.Address, true
					paper.State, paper.Standing = standing.Words(l)
				}
			}
		}
		papers = append(papers, paper)
	}
	return papers, nil
}
