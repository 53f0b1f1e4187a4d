package programme

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"sync"

	"tovholder/internal/platform/db"
)

// Service keeps the versions of programmes. A version never changes, so what
// has been read once is not read again.
type Service struct {
	db    *db.DB
	mu    sync.RWMutex
	known map[key]*Programme
}

type key struct {
	id      string
	version int
}

// NewService makes the service.
func NewService(d *db.DB) *Service { return &Service{db: d, known: map[key]*Programme{}} }

// Import makes each file (NAME.yaml at the root of files) an immutable
// version. A file that is known already is passed over; one that has changed
// without a new version number is refused, since courses run by it.
func (s *Service) Import(ctx context.Context, files fs.FS) error {
	names, err := fs.Glob(files, "*.yaml")
	if err != nil {
		return fmt.Errorf("import programmes: %w", err)
	}
	for _, name := range names {
		source, err := fs.ReadFile(files, name)
		if err != nil {
			return fmt.Errorf("import programme: %w", err)
		}
		p, mistakes := Parse(path.Base(name), source)
		if len(mistakes) > 0 {
			return fmt.Errorf("import programme: %s", mistakes[0])
		}
		if err := s.db.Write(ctx, func(tx *db.Tx) error { return add(tx, p) }); err != nil {
			return fmt.Errorf("import programme %s: %w", name, err)
		}
	}
	return nil
}

func add(tx *db.Tx, p *Programme) error {
	hash, known, err := hashOf(tx, p.ID, p.Version)
	switch {
	case err != nil:
		return err
	case known && hash != p.Hash:
		return fmt.Errorf("version %d was imported before with other contents; give the file a new version number", p.Version)
	case known:
		return nil
	}
	return insertVersion(tx, p)
}

// Get is one version. A version that was never imported is a fault of kind
// NotFound.
func (s *Service) Get(tx *db.Tx, id string, version int) (*Programme, error) {
	return s.get(tx, key{id, version})
}

func (s *Service) get(tx *db.Tx, k key) (*Programme, error) {
	s.mu.RLock()
	p := s.known[k]
	s.mu.RUnlock()
	if p != nil {
		return p, nil
	}
	p, err := parseStored(tx, k)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.known[k] = p
	return p, nil
}

// All are the latest versions of every programme, by id.
func (s *Service) All(tx *db.Tx) ([]*Programme, error) {
	keys, err := newest(tx)
	if err != nil {
		return nil, fmt.Errorf("programmes: %w", err)
	}
	all := make([]*Programme, len(keys))
	for i, k := range keys {
		if all[i], err = s.get(tx, k); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// Latest is the latest version of a programme, if there is one.
func (s *Service) Latest(tx *db.Tx, id string) (p *Programme, ok bool, err error) {
	keys, err := newest(tx)
	if err != nil {
		return nil, false, fmt.Errorf("programme: %w", err)
	}
	i := slices.IndexFunc(keys, func(k key) bool { return k.id == id })
	if i < 0 {
		return nil, false, nil
	}
	p, err = s.get(tx, keys[i])
	return p, err == nil, err
}
