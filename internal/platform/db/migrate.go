package db

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

//go:embed migrations/*.sql
var own embed.FS

// Sub is the named folder of an embedded file system, for a room that exports
// its migrations. It panics when there is no such folder.
func Sub(fsys fs.FS, folder string) fs.FS {
	sub, err := fs.Sub(fsys, folder)
	if err == nil {
		_, err = fs.Stat(sub, ".")
	}
	if err != nil {
		panic(fmt.Sprintf("embedded folder %s: %v", folder, err))
	}
	return sub
}

// Migrate brings the schema up to date. Each file system holds files
// NNNN_name.sql, or a pair NNNN_name.sqlite.sql and NNNN_name.postgres.sql;
// together they run in the order of their numbers, each in a transaction of
// its own. Processes that start at the same time wait for one another.
func (d *DB) Migrate(ctx context.Context, migrations ...fs.FS) error {
	files, err := d.gather(append([]fs.FS{Sub(own, "migrations")}, migrations...))
	if err != nil {
		return err
	}
	options := []goose.ProviderOption{
		goose.WithTableName("schema_migration"),
		goose.WithDisableGlobalRegistry(true),
		// Each room numbers its own block, so a later file may have a lower number.
		goose.WithAllowOutofOrder(true),
		goose.WithSlog(d.log),
	}
	dialect := goose.DialectSQLite3
	if d.engine == Postgres {
		dialect = goose.DialectPostgres
		locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, 300))
		if err != nil {
			return fmt.Errorf("make the migration lock: %w", err)
		}
		options = append(options, goose.WithSessionLocker(locker))
	}
	provider, err := goose.NewProvider(dialect, d.writer, files, options...)
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	if err := d.up(ctx, provider); err != nil {
		var partial *goose.PartialError
		if errors.As(err, &partial) && partial.Failed != nil && partial.Failed.Source != nil {
			return fmt.Errorf("migration %s: %w", partial.Failed.Source.Path, d.translate(partial.Err, ""))
		}
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}

// up tries again for as long as something happens: processes that start on one
// SQLite file at the same time have no lock to wait at, and stumble over each
// other's tables; what one of them fails at, another has done.
func (d *DB) up(ctx context.Context, provider *goose.Provider) error {
	for before := -1; ; {
		_, err := provider.Up(ctx)
		if err == nil || d.engine == Postgres || ctx.Err() != nil {
			return err
		}
		pending := 0
		states, statusErr := provider.Status(ctx)
		for _, s := range states {
			if s.State == goose.StatePending {
				pending++
			}
		}
		if statusErr != nil || pending == before {
			return err
		}
		before = pending
	}
}

// gather merges the rooms' migrations for this engine.
func (d *DB) gather(sources []fs.FS) (Files, error) {
	merged := Files{}
	taken := map[string]string{}
	for _, source := range sources {
		names, err := fs.Glob(source, "*.sql")
		if err != nil {
			return nil, fmt.Errorf("list migrations: %w", err)
		}
		for _, name := range names {
			plain, ok := d.forEngine(name)
			if !ok {
				continue
			}
			number, _, _ := strings.Cut(plain, "_")
			if other, clash := taken[number]; clash {
				return nil, fmt.Errorf("migrations %s and %s have the same number", other, name)
			}
			taken[number] = name
			text, err := fs.ReadFile(source, name)
			if err != nil {
				return nil, fmt.Errorf("read migration %s: %w", name, err)
			}
			merged[plain] = string(text)
			if plain == name {
				merged[plain] = d.dialect(string(text))
			}
		}
	}
	return merged, nil
}

// forEngine strips the engine from a file's name; ok is false for a file that
// is for the other one.
func (d *DB) forEngine(name string) (plain string, ok bool) {
	for _, e := range []Engine{SQLite, Postgres} {
		if base, found := strings.CutSuffix(name, "."+string(e)+".sql"); found {
			return base + ".sql", e == d.engine
		}
	}
	return name, true
}

var (
	textColumn  = regexp.MustCompile(`(?i)(\bAS\s+)?\bTEXT\b(\s+COLLATE\b)?`)
	bytesColumn = regexp.MustCompile(`\bBLOB\b`)
)

// dialect gives text columns on PostgreSQL the order of their bytes, which
// SQLite has by itself: whatever the database's own order is, ids and days
// compare alike. Other orders are asked for by name. Bytes have another name
// there. A file that is for PostgreSQL alone is taken as it is written.
func (d *DB) dialect(migration string) string {
	if d.engine != Postgres {
		return migration
	}
	migration = bytesColumn.ReplaceAllString(migration, "BYTEA")
	return textColumn.ReplaceAllStringFunc(migration, func(s string) string {
		if len(s) > len("TEXT") {
			return s
		}
		return s + ` COLLATE "C"`
	})
}

// Fingerprint changes when the migrations for an engine do.
func Fingerprint(engine Engine, migrations ...fs.FS) (string, error) {
	all, err := (&DB{engine: engine}).gather(append([]fs.FS{Sub(own, "migrations")}, migrations...))
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(all)) {
		fmt.Fprintf(sum, "%s %d %s", name, len(all[name]), all[name])
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}
