package form

import (
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
)

// Point is a goal or a development point that others refer to.
type Point struct {
	Document    ID
	Entry       string // stable, whatever is written there: of a row "maal/1f3a…"
	Text        string
	Criterion   string
	Responsible string
}

// Points are what a subject's documents say of one meaning: each document's
// version in force, else its draft. The caller has found the subject within a
// scope.
func Points(tx *db.Tx, ref subject.Ref, meaning programme.Meaning) ([]Point, error) {
	return pointsIn(tx, ref, meaning)
}

// named are the points of a subject's documents, as plans and indicators refer
// to them.
func named(tx *db.Tx, ref subject.Ref, meaning programme.Meaning) ([]subject.Point, error) {
	points, err := pointsIn(tx, ref, meaning)
	if err != nil {
		return nil, err
	}
	all := make([]subject.Point, len(points))
	for i, p := range points {
		all[i] = subject.Point{ID: string(p.Document) + "/" + p.Entry, Text: p.Text, Criterion: p.Criterion, Responsible: p.Responsible}
	}
	return all, nil
}

// Standing is how a document stands, for the pages of its subject.
type Standing struct {
	Document ID
	Form     string
	Slot     string
	Title    i18n.Text
	State    State
	Version  int
	InForce  int
	Matter   string
	Day      calendar.Date // on which the version in force was settled
	Returned bool          // it came back with a reason
	SharedAt time.Time     // from when those see it whose side doesn't write it; zero before
	Address  string
}

// States are a subject's documents. The caller has found the subject within a
// scope.
func States(tx *db.Tx, ref subject.Ref) ([]Standing, error) {
	documents, err := documentsIn(tx, ref)
	if err != nil {
		return nil, err
	}
	states := make([]Standing, len(documents))
	for i, d := range documents {
		states[i] = Standing{
			Document: d.ID, Form: d.FormID, Slot: d.Slot, Title: d.Title, State: d.State, Version: d.Version, InForce: d.InForce, Matter: d.Matter,
			Day: d.Day, Returned: d.Reason != "", SharedAt: d.SharedAt, Address: d.Address(),
		}
	}
	return states, nil
}

// point is a Point with what it is and where it stands.
type point struct {
	Point
	meaning  programme.Meaning
	position int
}

// points gathers what others may refer to.
func (d *Document) points() []point {
	var points []point
	add := func(meaning programme.Meaning, p Point) {
		if p.Text != "" {
			points = append(points, point{Point: p, meaning: meaning, position: len(points) + 1})
		}
	}
	for _, section := range d.Form.Sections {
		for i := range section.Fields {
			f := &section.Fields[i]
			if f.Means == "" {
				continue
			}
			if f.Kind != programme.Rows {
				add(f.Means, Point{Entry: f.ID, Text: Show(i18n.Da, f, d.Entry(f.ID).Cells[""])})
				continue
			}
			for _, row := range d.Rows(f.ID) {
				p := pointOf(f, row)
				add(f.Means, p)
			}
		}
	}
	return points
}

func pointOf(table *programme.Field, row Entry) Point {
	cell := func(i int) string {
		if i < 0 {
			return ""
		}
		c := &table.Columns[i]
		return strings.ReplaceAll(Show(i18n.Da, c, row.Cells[c.ID]), "\n", ", ")
	}
	meaning := func(m programme.Meaning) int {
		return slices.IndexFunc(table.Columns, func(c programme.Field) bool { return c.Means == m })
	}
	return Point{Entry: row.Key, Text: cell(0), Criterion: cell(meaning(programme.MeansCriterion)), Responsible: cell(meaning(programme.MeansOwner))}
}
