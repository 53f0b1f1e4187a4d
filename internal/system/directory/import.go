package directory

import (
	"context"
	"fmt"
	"slices"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/directory/text"
)

// LoadRoot is where services are imported from files.
const LoadRoot = "/tilbudsindlaesning"

// LoadID names a file that was sent.
type LoadID string

// Load is a file of services that was read and waits to be imported, against
// what is in the directory now. Services that it doesn't name are left alone.
type Load struct {
	ID           LoadID
	Municipality organisation.ID // in whose directory they are to stand
	MunName      string
	Name         string // of the file
	At           time.Time
	Ignored      []string // headings that mean nothing here
	NoProvider   bool     // the file doesn't say who offers them: new ones are the municipality's
	NoOwner      bool     // nor who keeps them right: of new ones it is who imports them
	Rows         []LoadRow
	Counts       map[Effect]int
	Version      int64 // other when a row would do something else than before

	read reading
}

// File is a file as it was sent.
type File struct {
	Name   string
	Format Format
	Bytes  []byte
}

// Format is how a file is written; empty when that is to be found out.
type Format string

// The formats that a caller can demand.
const (
	CSV  Format = "csv"
	HSDS Format = "hsds" // JSON in the form of the Human Services Data Specification
)

// LoadRow is what a row of a file would do.
type LoadRow struct {
	Row    int // as a spreadsheet numbers it; in a list of services 1 for the first
	Effect Effect
	Was    *Service // nil for a new one
	Is     *Service
	Wrong  []WrongCell
}

// Effect is what a row of a file does.
type Effect string

// The effects.
const (
	AddsService    Effect = "new"
	ChangesService Effect = "changed"
	SameService    Effect = "same"
	WrongService   Effect = "wrong"
)

// Effects are all of them, in the order in which they are told.
func Effects() []Effect {
	return []Effect{WrongService, AddsService, ChangesService, SameService}
}

// WrongCell is what is wrong with a cell, or with the row when Column is empty.
type WrongCell struct {
	Column  string // "D", or where it stands in a service of HSDS
	Field   Field  // empty when that isn't known
	Message fault.Message
}

// Ready reports whether the file can be imported and would do something.
func (x *Load) Ready() bool {
	return x.Counts[WrongService] == 0 && x.Counts[AddsService]+x.Counts[ChangesService] > 0
}

const (
	loadLife        = 24 * time.Hour
	longestFileName = 120
)

// Employers are the municipalities that employ the caller, who can import
// services into their directories.
func Employers(scope access.Scope) []Home {
	return slices.DeleteFunc(Homes(scope), func(h Home) bool { return h.Kind != organisation.Municipality || !employedBy(scope, h.ID) })
}

func mayImport(scope access.Scope, municipality organisation.ID) bool {
	return slices.ContainsFunc(Employers(scope), func(h Home) bool { return h.ID == municipality })
}

func noSuchLoad() error { return fault.New(fault.NotFound, text.ImportNoSuch) }

// Upload reads a file of services for a municipality's directory, and keeps what
// it says for a day. The directory is not changed.
//
// Faults: Forbidden for who isn't employed by the municipality; Invalid and
// TooLarge for a file that can't be read.
func (d *Directory) Upload(ctx context.Context, scope access.Scope, municipality organisation.ID, file File) (id LoadID, err error) {
	if !mayImport(scope, municipality) {
		return "", fault.New(fault.Forbidden, text.ImportWhoMay)
	}
	read, err := readLoad(file)
	if err != nil {
		return "", err
	}
	err = d.DB.Write(ctx, func(tx *db.Tx) error {
		if scope, err = organisation.Renewed(tx, scope); err != nil {
			return err
		}
		if !mayImport(scope, municipality) {
			return fault.New(fault.Forbidden, text.ImportWhoMay)
		}
		x := &Load{ID: LoadID(tx.NewID()), Municipality: municipality, Name: shortened(tidied(file.Name), longestFileName), At: tx.Now(), read: *read}
		if err := keepLoad(tx, x, scope.Person, tx.Now().Add(loadLife)); err != nil {
			return fmt.Errorf("keep a file of services: %w", err)
		}
		id = x.ID
		return nil
	})
	return id, err
}

// Preview is what a file that the caller has sent would do now.
//
// Fault: NotFound when it isn't kept any more, or isn't the caller's.
func (d *Directory) Preview(ctx context.Context, scope access.Scope, id LoadID) (x *Load, err error) {
	err = d.DB.Read(ctx, func(tx *db.Tx) error {
		x, err = weighed(tx, scope, id)
		return err
	})
	return x, err
}

// Import does what a file says, all of it or nothing, as of the version of the
// preview that the caller has seen. Those it changes are confirmed as of now.
//
// Faults: NotFound as Preview; Invalid when a row is wrong; Stale when a row
// would do something else than the caller has seen.
func (d *Directory) Import(ctx context.Context, scope access.Scope, id LoadID, version int64) (added, changed int, err error) {
	err = d.DB.Write(ctx, func(tx *db.Tx) error {
		if scope, err = organisation.Renewed(tx, scope); err != nil {
			return err
		}
		x, err := weighed(tx, scope, id)
		if err != nil {
			return err
		}
		switch {
		case x.Version != version:
			return fault.New(fault.Stale, text.ImportStale)
		case x.Counts[WrongService] > 0:
			return fault.New(fault.Invalid, func(l i18n.Lang) string { return text.ImportWrong(l, x.Counts[WrongService]) })
		}
		for _, row := range x.Rows {
			if err := row.take(tx, scope); err != nil {
				return fmt.Errorf("import row %d: %w", row.Row, err)
			}
		}
		added, changed = x.Counts[AddsService], x.Counts[ChangesService]
		return dropLoad(tx, id)
	})
	return added, changed, err
}

// take adds or changes the service of a row.
func (r *LoadRow) take(tx *db.Tx, scope access.Scope) error {
	s := r.Is
	after := told{Content: &s.Content, Owner: &s.Owner}
	switch r.Effect {
	case AddsService:
		s.ID, s.MadeAt, s.SavedAt, s.Version = ID(tx.NewID()), tx.Now(), tx.Now(), 1
		s.confirm(tx, scope.Name)
		if err := insertService(tx, s); err != nil {
			return err
		}
		return record(tx, scope, s.ID, Imported, nil, after)
	case ChangesService:
		s.confirm(tx, scope.Name)
		if err := s.save(tx); err != nil {
			return err
		}
		return record(tx, scope, s.ID, Imported, told{Content: &r.Was.Content, Owner: &r.Was.Owner}, after)
	case SameService, WrongService:
	}
	return nil
}
