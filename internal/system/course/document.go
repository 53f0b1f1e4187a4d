package course

import (
	"strings"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/course/text"
)

// Paper is the course itself on paper: what it is, who takes part, what has
// happened and will happen when, whether it succeeded.
func (c *Course) Paper(l i18n.Lang, today calendar.Date) paper.Document {
	d := paper.Document{Lang: l.Tag(), Title: c.Name(), Over: c.Programme.Name.In(l), Foot: c.Name() + " · " + c.Programme.Name.In(l)}
	for _, a := range c.Programme.Anchors {
		d.Facts = append(d.Facts, paper.Fact{Term: a.Name.In(l), Text: i18n.Date(l, c.Anchors[a.ID])})
	}
	for _, side := range c.Sides() {
		if side != hostSide {
			d.Facts = append(d.Facts, paper.Fact{Term: text.PaperAuthority(l), Text: SideName(l, c, side)})
		}
	}
	done, all := c.Progress()
	state, _ := c.standing(l, today)
	d.Facts = append(d.Facts,
		paper.Fact{Term: text.PaperPhase(l), Text: c.Phase().Name.In(l)},
		paper.Fact{Term: text.PaperProgress(l), Text: text.OfAll(l, done, all) + ", " + i18n.Lower(state)},
		paper.Fact{Term: text.PaperAsOf(l), Text: i18n.Date(l, today)})
	d.Blocks = append(d.Blocks, paper.Prose(c.Programme.Summary.In(l))...)
	d.Blocks = append(d.Blocks, c.peoplePaper(l, today)...)
	for i := range c.Programme.Phases {
		d.Blocks = append(d.Blocks, c.phasePaper(l, i)...)
	}
	d.Blocks = append(d.Blocks, c.reasonsPaper(l, today)...)
	return d
}

func (c *Course) peoplePaper(l i18n.Lang, today calendar.Date) []paper.Block {
	table := paper.Table{Columns: []paper.Column{{Head: text.PaperRole(l), Share: 2}, {Head: text.PaperWho(l), Share: 3}}}
	for _, role := range c.Programme.Roles {
		var who []string
		for _, g := range c.Roles {
			if g.Role != role.ID {
				continue
			}
			name := g.Name
			if g.Title != "" {
				name += ", " + i18n.Lower(g.Title)
			}
			if !g.To.IsZero() && g.To.Before(today) {
				if g.To.Before(g.From) {
					continue // never held
				}
				name += " (" + text.FromTo(l, g.From, g.To) + ")"
			}
			who = append(who, name)
		}
		if role.Everyone != "" && len(who) == 0 {
			who = []string{SideName(l, c, role.Side)}
		}
		if len(who) > 0 {
			table.Rows = append(table.Rows, []string{role.Name.In(l), strings.Join(who, "\n")})
		}
	}
	if len(table.Rows) == 0 {
		return nil
	}
	return []paper.Block{paper.H(2, text.PaperPeople(l)), {Table: &table}}
}

// phasePaper is a phase: a table of its activities, then how each succeeded.
func (c *Course) phasePaper(l i18n.Lang, phase int) []paper.Block {
	p := &c.Programme.Phases[phase]
	blocks := []paper.Block{paper.H(2, text.PaperPhaseNamed(l, p.Name.In(l)))}
	blocks = append(blocks, paper.Prose(p.Purpose.In(l))...)
	table := paper.Table{Columns: []paper.Column{
		{Head: text.PaperActivity(l), Share: 4}, {Head: text.PaperDay(l), Share: 3}, {Head: text.PaperState(l), Share: 2}, {Head: text.PaperPlace(l), Share: 2},
	}}
	var criteria []paper.Block
	for _, a := range c.Activities {
		if a.Phase != p.ID {
			continue
		}
		day := text.WhenNeeded(l)
		if !a.Target.IsZero() {
			day = strings.TrimSpace(i18n.Date(l, a.Target) + " " + a.Clock())
		}
		table.Rows = append(table.Rows, []string{c.ActivityName(l, a), day, StateName(l, a), c.PlaceOf(a)})
		criteria = append(criteria, c.criteriaPaper(l, a)...)
	}
	blocks = append(blocks, paper.Block{Table: &table})
	return append(blocks, criteria...)
}

// criteriaPaper is how an activity that is done was assessed.
func (c *Course) criteriaPaper(l i18n.Lang, a Activity) []paper.Block {
	if a.State != Done {
		return nil
	}
	described, _, _ := c.Programme.Activity(a.ID)
	table := paper.Table{
		Caption: text.PaperCriteriaOf(l, c.ActivityName(l, a)),
		Columns: []paper.Column{{Head: text.PaperCriterion(l), Share: 3}, {Head: text.PaperVerdict(l), Share: 3}},
	}
	for _, criterion := range described.Occurrence(a.Number).Criteria {
		verdicts := strings.ReplaceAll(c.verdicts(l, a, criterion.ID), "; ", "\n")
		if verdicts == "" {
			verdicts = text.NotAssessed(l)
		}
		table.Rows = append(table.Rows, []string{criterion.Text.In(l), verdicts})
	}
	if len(table.Rows) == 0 {
		return nil
	}
	return []paper.Block{{Table: &table}}
}

// reasonsPaper are the dates outside their windows and the warnings that were
// let stand, with the reasons that were given.
func (c *Course) reasonsPaper(l i18n.Lang, today calendar.Date) []paper.Block {
	var lines []string
	for _, a := range c.Activities {
		if a.Outside() != 0 && a.Reason != "" {
			lines = append(lines, c.ActivityName(l, a)+": "+a.Reason)
		}
	}
	for _, w := range c.Warnings(today) {
		if w.Waived != nil {
			lines = append(lines, w.Text(l)+" "+text.NewsReason(l, w.Waived.Reason))
		}
	}
	if len(lines) == 0 {
		return nil
	}
	return []paper.Block{paper.H(2, text.PaperReasons(l)), {List: lines}}
}

// StateName is how settled an activity is, in words.
func StateName(l i18n.Lang, a Activity) string {
	switch a.State {
	case Done:
		return text.StateDone(l)
	case Fixed:
		return text.StateFixed(l)
	case Proposed:
	}
	if a.Target.IsZero() {
		return text.StateAdHoc(l)
	}
	if a.Provisional {
		return text.StateProvisional(l)
	}
	return text.StateProposed(l)
}
