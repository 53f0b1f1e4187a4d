package subject

import (
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/db"
)

// Point is a goal or a development point of a subject that plans and
// indicators refer to.
type Point struct {
	ID          string // stable, whatever is written there; unique among the subject's points
	Text        string
	Criterion   string // how one will know that it is reached; may be empty
	Responsible string // in words; may be empty
}

// Source gives what a subject has of one meaning: goals, or development
// points. The caller has found the subject within a scope.
type Source func(tx *db.Tx, ref Ref, meaning programme.Meaning) ([]Point, error)

// From adds a room in which goals and development points are written.
func (r *Registry) From(s Source) { r.sources = append(r.sources, s) }

// Points are what a subject has of one meaning, in all rooms, in the order in
// which the rooms were added.
func (r *Registry) Points(tx *db.Tx, ref Ref, meaning programme.Meaning) ([]Point, error) {
	var all []Point
	for _, source := range r.sources {
		found, err := source(tx, ref, meaning)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return all, nil
}
