package subject

import (
	"fmt"
	"maps"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/render/paper"
)

// Shown is what the program knows about a subject as part of a document, in
// each language.
type Shown struct {
	Da []paper.Block `json:"da"`
	En []paper.Block `json:"en"`
}

// Supplier gives those of the wanted that it knows; slot is the activity that
// the document is about, empty for one that is written once. It leaves out what
// somebody who is heard on a document may not know, and reads no documents itself.
type Supplier func(tx *db.Tx, in *Subject, slot string, wanted []programme.Showing) (map[programme.Showing]Shown, error)

// Supply adds one who gives what is shown in documents.
func (r *Registry) Supply(s Supplier) { r.suppliers = append(r.suppliers, s) }

// Show is what stands in a document of the subject where something is shown;
// nothing for what nobody supplies.
func (s *Subject) Show(tx *db.Tx, slot string, wanted []programme.Showing) (map[programme.Showing]Shown, error) {
	all := map[programme.Showing]Shown{}
	for _, supplier := range s.suppliers {
		some, err := supplier(tx, s, slot, wanted)
		if err != nil {
			return nil, fmt.Errorf("show %v: %w", wanted, err)
		}
		maps.Copy(all, some)
	}
	return all, nil
}
