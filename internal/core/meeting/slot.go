package meeting

import (
	"fmt"
	"slices"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

// OfSlot is the meeting of an activity that is not cancelled; nil while there
// is none. The caller has found the subject within a scope.
func OfSlot(tx *db.Tx, ref subject.Ref, slot string) (*Meeting, error) {
	id, ok, err := ofSlot(tx, ref, slot)
	if err != nil || !ok {
		return nil, err
	}
	return load(tx, id)
}

// PutItem puts an item on the agenda of an activity's meeting, or proposes it
// there for who may not run the meeting, in the transaction of what asks for it.
// An item of the same title that is there already is left as it is, and fresh is
// false.
//
// Faults: NotFound when the activity has no meeting; those of AddItem.
func (s *Service) PutItem(tx *db.Tx, scope access.Scope, in *subject.Subject, slot string, d ItemDraft) (fresh bool, err error) {
	m, err := OfSlot(tx, in.Ref, slot)
	if err != nil {
		return false, fmt.Errorf("put on the agenda: %w", err)
	}
	if m == nil {
		return false, fault.New(fault.NotFound, text.NoMeetingYet)
	}
	if slices.ContainsFunc(m.Items, func(it Item) bool {
		return it.Title == d.tidy().Title && (it.State == OnAgenda || it.State == Proposed)
	}) {
		return false, nil
	}
	return true, s.add(tx, scope, in, m, d)
}
