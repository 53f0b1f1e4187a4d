package meeting

import (
	"context"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
)

// Material is a file that is read before or at the meeting.
type Material struct {
	File files.ID
	Item string // empty for the meeting as a whole
	Name string
	Size int
}

// mostMaterial is how many files a meeting has at most.
const mostMaterial = 50

// Attach adds material. item may be empty, for the meeting as a whole.
//
// Faults: Forbidden for who may not; those of files.Check; Conflict for too
// many.
func (s *Service) Attach(ctx context.Context, scope access.Scope, id ID, item, name string, b []byte) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if _, ok := m.Item(item); item != "" && !ok {
			return fault.New(fault.NotFound, text.NoSuchItem)
		}
		return m.attach(tx, scope, in, item, name, b)
	})
}

func (m *Meeting) attach(tx *db.Tx, scope access.Scope, in *subject.Subject, item, name string, b []byte) error {
	if m.State == Locked || m.State == Cancelled {
		return conflict(text.HasBegun)
	}
	if len(m.Material) >= mostMaterial {
		return conflict(text.EnoughMaterial)
	}
	kept, err := files.Keep(tx, files.New{Name: name, Bytes: b, By: scope.Person})
	if err != nil {
		return err
	}
	f, err := files.Get(tx, kept)
	if err != nil {
		return err
	}
	if err := insertMaterial(tx, m.ID, Material{File: kept, Item: item, Name: f.Name, Size: f.Size}); err != nil {
		return err
	}
	return m.recordPart(tx, scope, in, "attached", f.Name)
}

// Bring puts an item at the end of the agenda with its material, both or
// neither.
//
// Faults: those of AddItem and Attach; Forbidden for who doesn't run the
// meeting.
func (s *Service) Bring(ctx context.Context, scope access.Scope, id ID, d ItemDraft, name string, b []byte) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		it, err := m.place(tx, scope, in, d)
		if err != nil {
			return err
		}
		return m.attach(tx, scope, in, it.ID, name, b)
	})
}

// Detach takes material away.
func (s *Service) Detach(ctx context.Context, scope access.Scope, id ID, file files.ID) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if m.State == Locked || m.State == Cancelled {
			return conflict(text.HasBegun)
		}
		for _, one := range m.Material {
			if one.File == file {
				if err := deleteMaterial(tx, file); err != nil {
					return err
				}
				return m.recordPart(tx, scope, in, "detached", one.Name)
			}
		}
		return nil
	})
}

// Open is a file of the meeting with its bytes.
func (s *Service) Open(ctx context.Context, scope access.Scope, id ID, file files.ID) (f files.File, err error) {
	err = s.subjects.Read(ctx, scope, located(id), func(tx *db.Tx, _ *subject.Subject) error {
		m, err := load(tx, id)
		if err != nil {
			return err
		}
		for _, one := range m.Material {
			if one.File == file {
				f, err = files.Get(tx, file)
				return err
			}
		}
		return fault.New(fault.NotFound, text.NoSuchFile)
	})
	return f, err
}
