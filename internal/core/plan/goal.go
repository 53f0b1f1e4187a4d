package plan

import (
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

// goals are those that the subject has, for choosing among them.
func (s *Service) goals(tx *db.Tx, p *Plan) ([]Goal, error) {
	points, err := s.subjects.Points(tx, p.Ref, programme.MeansGoal)
	if err != nil {
		return nil, err
	}
	goals := make([]Goal, len(points))
	for i, point := range points {
		goals[i] = Goal{ID: point.ID, Text: point.Text, Criterion: point.Criterion}
	}
	return goals, nil
}

// Goal finds one of the goals that can be chosen.
func (p *Plan) Goal(id string) (Goal, bool) {
	for _, g := range p.Goals {
		if g.ID == id {
			return g, true
		}
	}
	return Goal{}, false
}

// Key names a goal where one is chosen: by its id, or by its words when it has
// none.
func (g Goal) Key() string {
	if g.ID != "" {
		return g.ID
	}
	return g.Text
}

// Chosen is the goal that a key names; it keeps the words of the one that was
// chosen before.
func (g Goal) Chosen(key string) Goal {
	if key == g.Key() {
		return g
	}
	return Goal{ID: key}
}

// resolve gives a goal that was just chosen its words; what is no known goal
// is a goal in words of its own.
func (p *Plan) resolve(g Goal) Goal {
	if g.ID == "" || g.Text != "" {
		return g
	}
	if known, ok := p.Goal(g.ID); ok {
		return known
	}
	return Goal{Text: g.ID, Criterion: g.Criterion}
}

// due is the deadline, or the last day when every time is carried out.
func (r Row) due() calendar.Date {
	if day := r.Deadline(); !day.IsZero() {
		return day
	}
	return r.End
}

// Step is a row of a plan as it stands beside the goal that it serves.
type Step struct {
	Title   string
	Status  Status
	End     calendar.Date // of a row that comes back the next time
	Address string
}

// Serving are the rows of a subject's plans that serve a goal, by the goal's
// id. The caller has found the subject within a scope.
func Serving(tx *db.Tx, ref subject.Ref) (map[string][]Step, error) {
	plans, err := of(tx, ref)
	if err != nil {
		return nil, err
	}
	serving := map[string][]Step{}
	for _, p := range plans {
		for _, r := range p.Rows {
			if r.Goal.ID != "" && r.Status != Dropped {
				serving[r.Goal.ID] = append(serving[r.Goal.ID], Step{r.Title, r.Status, r.due(), p.RowAddress(r.Number)})
			}
		}
	}
	return serving, nil
}
