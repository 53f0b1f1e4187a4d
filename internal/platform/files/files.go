// Package files keeps files: what people attach, and what the program has made
// and must be able to hand out again exactly so. Their bytes are in the
// database, so that they are backed up, restored and committed with what they
// belong to. What is kept has been looked at: its type is told by its content,
// not by its name, and only types that we know are taken.
//
// Who may have a file is for the room that keeps it to say.
package files

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files/text"
)

// ID identifies a file.
type ID string

// New is a file that is to be kept.
type New struct {
	Name  string // without folders; shown, and given to those who save the file
	Bytes []byte
	By    string // the person; empty for the program
}

// File is a file that is kept.
type File struct {
	ID     ID
	Name   string
	Mime   string
	Size   int
	SHA256 string // of the bytes as they were kept, hexadecimal
	Bytes  []byte
	MadeAt time.Time
	By     string
}

// Keep checks a file and keeps it. Faults: those of Check.
func Keep(tx *db.Tx, n New) (ID, error) {
	mime, err := Check(n.Name, n.Bytes)
	if err != nil {
		return "", err
	}
	f := File{
		ID: ID(tx.NewID()), Name: named(n.Name, mime), Mime: mime, Size: len(n.Bytes), SHA256: Sum(n.Bytes), Bytes: n.Bytes, MadeAt: tx.Now(), By: n.By,
	}
	if err := insert(tx, f); err != nil {
		return "", fmt.Errorf("keep a file: %w", err)
	}
	return f.ID, nil
}

// Get is a file with its bytes. Faults: NotFound; Conflict when the bytes are
// not those that were kept.
func Get(tx *db.Tx, id ID) (File, error) {
	f, ok, err := byID(tx, id)
	switch {
	case err != nil:
		return File{}, fmt.Errorf("get file %s: %w", id, err)
	case !ok:
		return File{}, fault.New(fault.NotFound, text.NoSuchFile)
	case !f.Intact():
		return File{}, fault.New(fault.Conflict, text.Changed)
	}
	return f, nil
}

// Intact reports whether the bytes are those that were kept.
func (f File) Intact() bool { return Sum(f.Bytes) == f.SHA256 }

// Sum is the SHA-256 of bytes, in hexadecimal.
func Sum(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}
