package db

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"

	"modernc.org/sqlite"
)

// File is the name of the embedded database in its data folder.
const File = "tovholder.db"

// A commit is on the disk when it is acknowledged (synchronous FULL), also
// when the power goes: what an audit entry says has happened, has.
var pragmas = []string{"busy_timeout(5000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(ON)", "temp_store(MEMORY)", "journal_size_limit(67108864)"}

var registerCollation = sync.OnceValue(func() error {
	return sqlite.RegisterCollationUtf8("da", compareDanish)
})

func (d *DB) openSQLite(ctx context.Context, o Options) error {
	d.engine = SQLite
	if err := registerCollation(); err != nil {
		return fmt.Errorf("register the Danish collation: %w", err)
	}
	if o.DataDir == "" {
		return fmt.Errorf("open the embedded database: no data folder is given")
	}
	if err := os.MkdirAll(o.DataDir, 0o700); err != nil {
		return fmt.Errorf("make the data folder: %w", err)
	}
	d.path = filepath.Join(o.DataDir, File)

	var err error
	if d.writer, err = sqlitePool(d.path, url.Values{"_txlock": {"immediate"}}, 1); err != nil {
		return err
	}
	// The writer goes first: it makes the file, and recovers the log that a
	// killed process has left.
	if err := d.writer.PingContext(ctx); err != nil {
		return d.translate(err, "open "+File)
	}
	if d.reader, err = sqlitePool(d.path, url.Values{"_query_only": {"on"}}, readers()); err != nil {
		return err
	}
	return d.Ping(ctx)
}

func sqlitePool(path string, params url.Values, size int) (*sql.DB, error) {
	params["_pragma"] = pragmas
	params.Set("_dqs", "false")
	connector, err := sqlite.NewConnector((&url.URL{Scheme: "file", Opaque: url.PathEscape(path), RawQuery: params.Encode()}).String())
	if err != nil {
		return nil, fmt.Errorf("open the embedded database: %w", err)
	}
	pool := sql.OpenDB(keeping{connector})
	pool.SetMaxOpenConns(size)
	pool.SetMaxIdleConns(size)
	return pool, nil
}
