package plan

import (
	"fmt"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
)

// Whole are a subject's plans on paper as they stand today. The caller has
// found the subject within a scope.
func (s *Service) Whole(tx *db.Tx, l i18n.Lang, in *subject.Subject) ([]paper.Document, error) {
	begun, err := of(tx, in.Ref)
	if err != nil {
		return nil, fmt.Errorf("plans of %s: %w", in.Kind, err)
	}
	documents := make([]paper.Document, 0, len(begun))
	for _, p := range begun {
		whole, err := s.load(tx, p.ID, in)
		if err != nil {
			return nil, err
		}
		documents = append(documents, s.Document(l, whole, tx.Today()))
	}
	return documents, nil
}
