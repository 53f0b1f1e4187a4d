package config

import (
	"bufio"
	"bytes"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Secret is what the instance knows and the database does not: the root of the
// keys that sensitive fields are encrypted with, and of signatures. It lives in
// a file, one line for each generation, the newest first:
//
//	id base64-of-32-bytes
//
// New data is written with the first; the others are there to read what is
// older, until it has been written anew.
type Secret struct{ generations []generation }

type generation struct {
	id   string
	root []byte
}

// Key is a key for one purpose.
type Key struct {
	ID    string // of the generation; stored with what the key made
	Bytes [32]byte
}

// SecretPath is the file that holds the secret.
func (p Place) SecretPath() string {
	if p.Secret != "" {
		return p.Secret
	}
	return filepath.Join(p.Data, "secret.key")
}

const rootLength = 32

// OpenSecret reads the secret. When the file isn't there and the instance is
// new, it makes one; an instance with data and without its secret does not
// start, since what is encrypted could not be read.
func OpenSecret(path string, isNew bool) (*Secret, error) {
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) && isNew {
		if err := makeSecret(path); err != nil {
			return nil, fmt.Errorf("make the secret of the instance: %w", err)
		}
		b, err = os.ReadFile(path)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("the secret of this instance is missing: put the file back at %s, from the backup", path)
	}
	if err != nil {
		return nil, fmt.Errorf("read the secret of the instance: %w", err)
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("read the secret of the instance: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("others can read the secret: chmod 600 %s", path)
	}
	return parseSecret(path, b)
}

func parseSecret(path string, b []byte) (*Secret, error) {
	s := &Secret{}
	seen := map[string]bool{}
	lines := bufio.NewScanner(bytes.NewReader(b))
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" {
			continue
		}
		id, encoded, _ := strings.Cut(line, " ")
		root, err := base64.StdEncoding.DecodeString(strings.TrimSpace(encoded))
		if err != nil || len(root) != rootLength || seen[id] {
			return nil, fmt.Errorf("%s: line %d is not a secret: put the file back from the backup", path, n)
		}
		seen[id] = true
		s.generations = append(s.generations, generation{id, root})
	}
	if len(s.generations) == 0 {
		return nil, fmt.Errorf("%s is empty: put the file back from the backup", path)
	}
	return s, nil
}

// makeSecret writes the file whole or not at all, and leaves alone one that
// another process has made in the meantime.
func makeSecret(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	root := make([]byte, rootLength)
	rand.Read(root) // never fails
	f, err := os.CreateTemp(filepath.Dir(path), ".secret-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = fmt.Fprintf(f, "%s %s\n", strings.ToLower(rand.Text()[:8]), base64.StdEncoding.EncodeToString(root))
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	if err := os.Link(f.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}

// Keys are the keys for a purpose, such as "cpr": the first to write with, all
// to read with. Different purposes have unrelated keys.
func (s *Secret) Keys(purpose string) []Key {
	keys := make([]Key, len(s.generations))
	for i, g := range s.generations {
		derived, err := hkdf.Key(sha256.New, g.root, nil, "tovholder "+purpose, len(keys[i].Bytes))
		if err != nil {
			panic(fmt.Sprintf("derive a key: %v", err)) // only for impossible lengths
		}
		keys[i].ID = g.id
		copy(keys[i].Bytes[:], derived)
	}
	return keys
}

// String keeps the secret out of logs.
func (s *Secret) String() string { return "(secret)" }

// GoString keeps the secret out of logs.
func (s *Secret) GoString() string { return "(secret)" }
