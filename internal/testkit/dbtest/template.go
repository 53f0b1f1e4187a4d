package dbtest

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"

	"tovholder/internal/platform/db"
	"tovholder/internal/testkit/fake"
	"tovholder/internal/testkit/pg"
)

// Template is a database that was filled once and is copied for each test that
// asks. It belongs to the run of tests when that has a folder for it, else to
// one test process, which drops it at the end.
type Template struct {
	engine db.Engine
	label  string
	ids    *fake.IDs
	fill   func(db.Options) error

	mu   sync.Mutex
	made bool
	err  error
	file []byte // of an embedded database
	name string // of a database on the server
}

// NewTemplate describes a template. The label says what it holds, the same in
// every process; ids is where its ids come from. The function fills an empty
// database, and closes it.
func NewTemplate(engine db.Engine, label string, ids *fake.IDs, fill func(db.Options) error) *Template {
	return &Template{engine: engine, label: label, ids: ids, fill: fill}
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
	if os.Getenv(pg.Templates) != "" {
		return nil // it is the run's
	}
	return x.drop()
}

func (x *Template) drop() error {
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

// make finds what another process of the run has filled, or fills it.
func (x *Template) make() error {
	dir := os.Getenv(pg.Templates)
	if dir == "" {
		return x.filled("f_" + strings.ToLower(rand.Text()))
	}
	path := filepath.Join(dir, x.label+"-"+string(x.engine))
	held, err := pg.Lock(path+".lock", syscall.LOCK_EX)
	if err != nil {
		return err
	}
	defer held.Close()
	ids, err := os.ReadFile(path + ".ids")
	if errors.Is(err, fs.ErrNotExist) {
		if err := x.filled("f_" + x.label); err != nil {
			return errors.Join(err, x.drop())
		}
		return errors.Join(os.WriteFile(path+".db", x.file, 0o600), os.WriteFile(path+".ids", []byte(strconv.Itoa(x.ids.Count())), 0o600))
	}
	if err != nil {
		return err
	}
	n, err := strconv.Atoi(string(ids))
	if err != nil {
		return err
	}
	x.ids.Skip(n)
	x.name = "f_" + x.label
	x.file, err = os.ReadFile(path + ".db")
	return err
}

// filled fills the template; name is that of a database on the server.
func (x *Template) filled(name string) error {
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
