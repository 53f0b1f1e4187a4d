package plan

import (
	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/i18n"
)

// Cover is how the plan covers one theme.
type Cover struct {
	programme.Theme
	Number     int
	Rows       []Row // that serve it and are not dropped, milestones among them
	Activities int   // of the rows
	Done       int   // of the activities
	Next       Row   // the one with the nearest deadline; the zero Row when none has any
}

// Coverage is how the plan covers each of its themes, in the programme's order;
// none for a plan that serves goals.
func (p *Plan) Coverage() []Cover {
	covers := make([]Cover, len(p.Themes))
	for i, t := range p.Themes {
		covers[i] = Cover{Theme: t, Number: i + 1}
	}
	for _, r := range p.Rows {
		if r.Status == Dropped {
			continue
		}
		for _, id := range r.Themes {
			if n, _, ok := p.Theme(id); ok {
				covers[n-1].take(r)
			}
		}
	}
	return covers
}

func (c *Cover) take(r Row) {
	c.Rows = append(c.Rows, r)
	if r.Kind == Activity {
		c.Activities++
		if r.Status == Done {
			c.Done++
		}
	}
	day := r.Deadline()
	if r.Open() && !day.IsZero() && (c.Next.Number == 0 || day.Before(c.Next.Deadline())) {
		c.Next = r
	}
}

// Covered says how many of the themes the plan covers with an activity.
func (p *Plan) Covered(l i18n.Lang) string {
	n := 0
	for _, c := range p.Coverage() {
		if c.Activities > 0 {
			n++
		}
	}
	if n == len(p.Themes) {
		return text.CoversAll(l, n, i18n.Lower(p.ThemesName.In(l)))
	}
	return text.Covers(l, n, len(p.Themes), i18n.Lower(p.ThemesName.In(l)))
}

// Loose are the activities of which nobody has said what they serve.
func (p *Plan) Loose() []Row {
	var loose []Row
	for _, r := range p.Rows {
		if r.Status != Dropped && r.Kind == Activity && len(r.Themes) == 0 {
			loose = append(loose, r)
		}
	}
	return loose
}
