// Package dbtest gives tests a database of their own, on both engines: with
// the tables of the rooms they ask for, a clock that they move, and ids that
// are the same in every run. Making one takes some milliseconds, since it is
// copied from one that was migrated before.
package dbtest

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"tovholder/internal/platform/db"
	"tovholder/internal/testkit/fake"
	"tovholder/internal/testkit/pg"
)

// Lab is what a test on one engine works with.
type Lab struct {
	Engine db.Engine
	Clock  *fake.Clock
	IDs    *fake.IDs
	t      testing.TB
}

// Each runs a test on both engines. It fails, and says what to install, where
// one is missing.
func Each(t *testing.T, test func(t *testing.T, lab *Lab)) {
	t.Helper()
	for _, engine := range []db.Engine{db.SQLite, db.Postgres} {
		t.Run(string(engine), func(t *testing.T) { test(t, New(t, engine)) })
	}
}

// New is a lab for one engine.
func New(t testing.TB, engine db.Engine) *Lab {
	return &Lab{Engine: engine, Clock: fake.NewClock(), IDs: &fake.IDs{}, t: t}
}

// Open opens a new database that has the given rooms' tables.
func (l *Lab) Open(migrations ...fs.FS) *db.DB {
	l.t.Helper()
	return l.Reopen(l.Options(migrations...))
}

// Options describe a new database that has the given rooms' tables, for a test
// that starts the whole program on it.
func (l *Lab) Options(migrations ...fs.FS) db.Options {
	l.t.Helper()
	o := db.Options{Clock: l.Clock.Now, NewID: l.IDs.New, Logger: slog.New(slog.DiscardHandler)}
	key, err := db.Fingerprint(l.Engine, migrations...)
	if err == nil {
		switch l.Engine {
		case db.SQLite:
			o.DataDir, err = l.sqlite(key, migrations)
		case db.Postgres:
			o.URL, err = l.postgres(key, migrations)
		}
	}
	if err != nil {
		l.t.Fatalf("a database for the test: %v", err)
	}
	return o
}

// Reopen opens a database that is there already, as another process would.
func (l *Lab) Reopen(o db.Options) *db.DB {
	l.t.Helper()
	d, err := db.Open(context.Background(), o)
	if err != nil {
		l.t.Fatalf("open the test's database: %v", err)
	}
	l.t.Cleanup(func() {
		if err := d.Close(); err != nil {
			l.t.Errorf("close the test's database: %v", err)
		}
	})
	return d
}

func migrated(o db.Options, migrations []fs.FS) error {
	ctx := context.Background()
	o.Logger = slog.New(slog.DiscardHandler)
	d, err := db.Open(ctx, o)
	if err != nil {
		return err
	}
	return errors.Join(d.Migrate(ctx, migrations...), d.Close())
}

var (
	filesMu sync.Mutex
	files   = map[string][]byte{} // migrated SQLite files by fingerprint
)

func (l *Lab) sqlite(key string, migrations []fs.FS) (dir string, err error) {
	filesMu.Lock()
	defer filesMu.Unlock()
	file, ok := files[key]
	if !ok {
		first := l.t.TempDir()
		if err := migrated(db.Options{DataDir: first}, migrations); err != nil {
			return "", err
		}
		if file, err = os.ReadFile(filepath.Join(first, db.File)); err != nil {
			return "", err
		}
		files[key] = file
	}
	dir = l.t.TempDir()
	return dir, os.WriteFile(filepath.Join(dir, db.File), file, 0o600)
}

// server is the connection through which databases are made and dropped.
var server = sync.OnceValues(func() (*sql.DB, error) {
	address, err := pg.Shared()
	if err != nil {
		return nil, err
	}
	pool, err := sql.Open("pgx", address)
	if err != nil {
		return nil, errors.New(pg.Env + " can't be read; write postgres://user:password@host:port/name")
	}
	pool.SetMaxOpenConns(4)
	return pool, nil
})

func (l *Lab) postgres(key string, migrations []fs.FS) (string, error) {
	admin, err := server()
	if err != nil {
		return "", err
	}
	ctx := context.Background()
	template, err := makeTemplate(ctx, admin, key, migrations)
	if err != nil {
		return "", err
	}
	name := "t_" + strings.ToLower(rand.Text())
	if _, err := admin.ExecContext(ctx, "CREATE DATABASE "+name+" TEMPLATE "+template); err != nil {
		return "", fmt.Errorf("copy the migrated database: %w", err)
	}
	l.t.Cleanup(func() {
		if _, err := admin.ExecContext(ctx, "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)"); err != nil {
			l.t.Errorf("drop the test's database: %v", err)
		}
	})
	return address(name)
}

func address(name string) (string, error) {
	base, err := pg.Shared()
	if err != nil {
		return "", err
	}
	u, err := url.Parse(base)
	if err != nil {
		return "", errors.New(pg.Env + " can't be read")
	}
	u.Path = "/" + name
	return u.String(), nil
}

// makeTemplate migrates a database once per set of migrations and server,
// whichever process comes first.
func makeTemplate(ctx context.Context, admin *sql.DB, key string, migrations []fs.FS) (string, error) {
	conn, err := admin.Conn(ctx)
	if err != nil {
		return "", fmt.Errorf("reach the test server: %w", err)
	}
	defer conn.Close()
	name := "m_" + key[:24]
	id, err := strconv.ParseUint(key[:15], 16, 64)
	if err != nil {
		return "", err
	}
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", int64(id)); err != nil {
		return "", err
	}
	defer conn.ExecContext(ctx, "SELECT pg_advisory_unlock($1)", int64(id)) //nolint:errcheck // it goes with the connection
	var there bool
	if err := conn.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)", name).Scan(&there); err != nil || there {
		return name, err
	}
	unfinished := name + "_new"
	for _, statement := range []string{"DROP DATABASE IF EXISTS " + unfinished, "CREATE DATABASE " + unfinished} {
		if _, err := conn.ExecContext(ctx, statement); err != nil {
			return "", err
		}
	}
	o := db.Options{}
	if o.URL, err = address(unfinished); err != nil {
		return "", err
	}
	if err := migrated(o, migrations); err != nil {
		return "", err
	}
	_, err = conn.ExecContext(ctx, "ALTER DATABASE "+unfinished+" RENAME TO "+name)
	return name, err
}
