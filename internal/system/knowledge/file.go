package knowledge

import (
	"context"
	"slices"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/knowledge/text"
)

// Attach adds a file to an entry.
//
// Faults: NotFound; Forbidden for who may not change it; those of files.Check;
// Conflict when there are many already.
func (s *Service) Attach(ctx context.Context, scope access.Scope, id ID, name string, b []byte) error {
	return s.onFiles(ctx, scope, id, func(tx *db.Tx, in *Place, i *Item, there []File) error {
		if len(there) >= MostFiles {
			return fault.New(fault.Conflict, func(l i18n.Lang) string { return text.TooManyFiles(l, MostFiles) })
		}
		kept, err := files.Keep(tx, files.New{Name: name, Bytes: b, By: scope.Person})
		if err != nil {
			return err
		}
		f, err := files.Get(tx, kept)
		if err != nil {
			return err
		}
		if err := insertFile(tx, id, scope, f); err != nil {
			return err
		}
		return record(tx, scope, in, id, Attached, "", nil, told{Title: i.Title, What: f.Name})
	})
}

// Detach takes a file away from an entry.
//
// Faults: NotFound; Forbidden for who may not change it.
func (s *Service) Detach(ctx context.Context, scope access.Scope, id ID, file files.ID) error {
	return s.onFiles(ctx, scope, id, func(tx *db.Tx, in *Place, i *Item, there []File) error {
		at := slices.IndexFunc(there, func(f File) bool { return f.ID == file })
		if at < 0 {
			return fault.New(fault.NotFound, text.NoSuchFile)
		}
		if err := deleteFile(tx, file); err != nil {
			return err
		}
		return record(tx, scope, in, id, Detached, "", nil, told{Title: i.Title, What: there[at].Name})
	})
}

func (s *Service) onFiles(ctx context.Context, scope access.Scope, id ID, do func(*db.Tx, *Place, *Item, []File) error) error {
	return s.onItem(ctx, scope, id, func(tx *db.Tx, in *Place, i *Item) error {
		if !i.mayEdit(scope) {
			return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyOwners(l, i.OrgName, in.Name) })
		}
		there, err := filesOf(tx, id)
		if err != nil {
			return err
		}
		return do(tx, in, i, there)
	})
}

// Open is a file of an entry with its bytes. Fault: NotFound.
func (s *Service) Open(ctx context.Context, scope access.Scope, id ID, file files.ID) (f files.File, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if _, _, err := s.readable(tx, scope, id); err != nil {
			return err
		}
		there, err := filesOf(tx, id)
		if err != nil {
			return err
		}
		if !slices.ContainsFunc(there, func(one File) bool { return one.ID == file }) {
			return fault.New(fault.NotFound, text.NoSuchFile)
		}
		f, err = files.Get(tx, file)
		return err
	})
	return f, err
}

// Versions are an item's versions, the newest first, with what the caller may
// see of the item itself. Fault: NotFound.
func (s *Service) Versions(ctx context.Context, scope access.Scope, id ID) (v View, all []Version, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if v, err = s.view(tx, scope, id); err != nil {
			return err
		}
		all, err = versionsOf(tx, id)
		return err
	})
	return v, all, err
}
