package dbtest

import (
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"tovholder/internal/platform/db"
)

// Template is a database that was filled once and is copied for each test that
// asks. It belongs to one test process, which drops it at the end.
type Template struct {
	engine db.Engine
	fill   func(db.Options) error

	mu   sync.Mutex
	made bool
	err  error
	file []byte // of an embedded database
	name string // of a database on the server
}

// NewTemplate describes a template. The function fills an empty database, and
// closes it.
func NewTemplate(engine db.Engine, fill func(db.Options) error) *Template {
	return &Template{engine: engine, fill: fill}
}

// Copy is where a fresh copy lies; it goes when the test ends. What the first
// copy costs, no other does.
func (x *Template) Copy(t testing.TB) db.Options {
	t.Helper()
	x.mu.Lock()
	defer x.mu.Unlock()
	if !x.made {
		x.made, x.err = true, x.make()
	}
	var o db.Options
	err := x.err
	if err == nil {
		o, err = x.copy(t)
	}
	if err != nil {
		t.Fatalf("a filled database for the test: %v", err)
	}
	return o
}

// Drop takes the template away.
func (x *Template) Drop() error {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.name == "" {
		return nil
	}
	admin, err := server()
	if err != nil {
		return err
	}
	_, err = admin.ExecContext(context.Background(), "DROP DATABASE IF EXISTS "+x.name+" WITH (FORCE)")
	return err
}

func (x *Template) make() error {
	if x.engine == db.SQLite {
		dir, err := os.MkdirTemp("", "tovholder-template-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		if err := x.fill(db.Options{DataDir: dir}); err != nil {
			return err
		}
		x.file, err = os.ReadFile(filepath.Join(dir, db.File))
		return err
	}
	name := "f_" + strings.ToLower(rand.Text())
	admin, err := server()
	if err != nil {
		return err
	}
	if _, err := admin.ExecContext(context.Background(), "CREATE DATABASE "+name); err != nil {
		return err
	}
	x.name = name
	url, err := address(name)
	if err != nil {
		return err
	}
	return x.fill(db.Options{URL: url})
}

func (x *Template) copy(t testing.TB) (o db.Options, err error) {
	if x.engine == db.SQLite {
		o.DataDir = t.TempDir()
		return o, os.WriteFile(filepath.Join(o.DataDir, db.File), x.file, 0o600)
	}
	admin, err := server()
	if err != nil {
		return o, err
	}
	name, ctx := "t_"+strings.ToLower(rand.Text()), context.Background()
	if _, err := admin.ExecContext(ctx, "CREATE DATABASE "+name+" TEMPLATE "+x.name); err != nil {
		return o, fmt.Errorf("copy the filled database: %w", err)
	}
	t.Cleanup(func() {
		if _, err := admin.ExecContext(ctx, "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)"); err != nil {
			t.Errorf("drop the test's database: %v", err)
		}
	})
	o.URL, err = address(name)
	return o, err
}
