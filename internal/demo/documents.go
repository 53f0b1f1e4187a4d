package demo

import (
	"context"
	"slices"
	"strconv"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/system/course"
)

// plot is what a course is about.
type plot struct {
	background string // why there is a course
	picture    []form.Edit
	statement  []form.Edit
	points     []point
	goals      []goal
}

// point is a development point.
type point struct{ point, why, leads string }

// goal is a goal with the role of who is responsible, and which of those who
// hold it.
type goal struct {
	goal, criterion string
	role            string
	nth             int
	months          int // after the agreement
}

// numbered is the key of a row.
func numbered(table string, i int) string { return table + "/" + strconv.Itoa(i+1) }

// pictured lets the picture of the present practice be finished after the
// baseline assessment.
func pictured(b *book, a course.Activity) {
	lead, document := b.who("forloebsleder"), "billede-af-praksis"
	b.tell(
		b.on(a.Target, 15, 0, func(ctx context.Context) error { return b.begin(ctx, lead, document, "") }),
		b.on(a.Target.AddDays(2), 10, 30, func(ctx context.Context) error {
			return b.write(ctx, lead, document, b.plot.picture...)
		}),
		b.on(a.Target.AddDays(6), 11, 15, func(ctx context.Context) error { return b.finish(ctx, lead, document) }),
	)
}

// drafted lets the goals-and-value statement be written by the lead and one of
// the managers, and be consulted on.
func (b *book) drafted(a course.Activity) {
	begun, document := a.Target.AddDays(-7), "maal-og-vaerdi"
	lead, manager, adviser := b.who("forloebsleder"), b.manager(), organisation.PersonID(b.adviser.Person)
	b.tell(
		b.on(begun, 16, 0, func(ctx context.Context) error { return b.begin(ctx, lead, document, "") }),
		b.on(begun, 16, 30, func(ctx context.Context) error { return b.write(ctx, lead, document, b.points()...) }),
		b.on(begun.AddDays(1), 9, 10, func(ctx context.Context) error { return b.write(ctx, lead, document, b.plot.statement...) }),
		b.on(begun.AddDays(2), 13, 0, func(ctx context.Context) error { return b.write(ctx, manager, document, b.goals(a)...) }),
		b.on(begun.AddDays(2), 15, 0, func(ctx context.Context) error {
			return b.consult(ctx, lead, document, a.Target.AddDays(-1))
		}),
		b.on(begun.AddDays(3), 10, 0, func(ctx context.Context) error {
			return b.remark(ctx, adviser, document, "maal",
				"Kriterierne er gode, fordi de kan tælles. Skriv, hvor tallene kommer fra, så I kan følge dem fra første måned.", lead)
		}),
	)
}

// manager is the one of the departments' managers who writes along, and so
// can't be one who approves; the lead where there is no other.
func (b *book) manager() organisation.PersonID {
	for _, person := range slices.Backward(b.roles["ledere"]) {
		if !slices.Contains(b.roles["ledelse"], person) {
			return person
		}
	}
	return b.who("forloebsleder")
}

// stated lets the statement be approved by the management.
func stated(b *book, a course.Activity) {
	lead, document := b.who("forloebsleder"), "maal-og-vaerdi"
	b.drafted(a)
	b.tell(
		b.on(a.Target.AddDays(-1), 9, 30, func(ctx context.Context) error { return b.send(ctx, lead, document) }),
		b.on(a.Target, 8, 50, func(ctx context.Context) error { return b.approve(ctx, b.who("ledelse"), document) }),
	)
}

func (b *book) points() []form.Edit {
	edits := make([]form.Edit, len(b.plot.points))
	for i, p := range b.plot.points {
		edits[i] = row(numbered("udviklingspunkter", i), "punkt", p.point, "hvorfor-nu", p.why)
	}
	return edits
}

func (b *book) goals(a course.Activity) []form.Edit {
	edits := make([]form.Edit, len(b.plot.goals))
	for i, g := range b.plot.goals {
		edits[i] = row(
			numbered("maal", i), "maal", g.goal, "succeskriterium", g.criterion, "ansvarlig", naming(b.roles[g.role][g.nth]),
			"hvornaar", a.Target.AddMonths(g.months).String(),
		)
	}
	return edits
}
