package plan

import (
	"tovholder/internal/core/form"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/db"
)

// goalsOf are the goals that the subject's documents name, for choosing among
// them.
func goalsOf(tx *db.Tx, p *Plan) ([]Goal, error) {
	points, err := form.Points(tx, p.Ref, programme.MeansGoal)
	if err != nil {
		return nil, err
	}
	goals := make([]Goal, len(points))
	for i, point := range points {
		goals[i] = Goal{ID: string(point.Document) + "/" + point.Entry, Text: point.Text, Criterion: point.Criterion}
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
