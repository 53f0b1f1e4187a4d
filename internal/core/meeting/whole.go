package meeting

import (
	"fmt"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
)

// mostWhole is how many meetings a document about the whole subject has.
const mostWhole = 200

// Whole are a subject's meetings on paper, the earliest first: minutes where
// there are any, else the agenda. Cancelled meetings are left out. The caller
// has found the subject within a scope.
func (s *Service) Whole(tx *db.Tx, l i18n.Lang, in *subject.Subject) ([]paper.Document, error) {
	ids, err := earliest(tx, in.Ref, mostWhole)
	if err != nil {
		return nil, fmt.Errorf("meetings of %s: %w", in.Kind, err)
	}
	documents := make([]paper.Document, 0, len(ids))
	for _, id := range ids {
		m, err := load(tx, id)
		if err != nil {
			return nil, err
		}
		d, err := s.document(tx, l, m, in.Name)
		if err != nil {
			return nil, err
		}
		documents = append(documents, d)
	}
	return documents, nil
}

// OfActivity is the meeting of an activity; nil when there is none. The caller
// has found the subject within a scope.
func OfActivity(tx *db.Tx, ref subject.Ref, slot string) (*Meeting, error) {
	id, ok, err := ofSlot(tx, ref, slot)
	if err != nil || !ok {
		return nil, err
	}
	return load(tx, id)
}
