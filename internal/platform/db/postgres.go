package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

const (
	postgresConnections = 20
	connectTimeout      = 5 * time.Second
)

func (d *DB) openPostgres(ctx context.Context, o Options) error {
	d.engine = Postgres
	config, err := pgx.ParseConfig(o.URL)
	if err != nil {
		// The parser's error quotes the address, and with it the password.
		return errors.New("the database address can't be read; write postgres://user:password@host:port/name")
	}
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = connectTimeout
	}
	if _, ok := config.RuntimeParams["application_name"]; !ok {
		config.RuntimeParams["application_name"] = "tovholder"
	}
	// A process that vanishes in the middle of a transaction must not hold
	// its locks for ever.
	if _, ok := config.RuntimeParams["idle_in_transaction_session_timeout"]; !ok {
		config.RuntimeParams["idle_in_transaction_session_timeout"] = "60000"
	}
	d.writer = stdlib.OpenDB(*config)
	d.writer.SetMaxOpenConns(postgresConnections)
	d.writer.SetMaxIdleConns(postgresConnections)
	d.writer.SetConnMaxIdleTime(5 * time.Minute)
	d.writer.SetConnMaxLifetime(30 * time.Minute)
	d.reader = d.writer
	if err := d.Ping(ctx); err != nil {
		return fmt.Errorf("connect to %s:%d/%s: %w", config.Host, config.Port, config.Database, err)
	}
	var encoding string
	if err := d.reader.QueryRowContext(ctx, "SHOW server_encoding").Scan(&encoding); err != nil {
		return d.translate(err, "SHOW server_encoding")
	}
	if encoding != "UTF8" {
		return fmt.Errorf("the database %s has encoding %s; make it with: CREATE DATABASE %s TEMPLATE template0 ENCODING 'UTF8'",
			config.Database, encoding, config.Database)
	}
	return nil
}

// isolation is what transactions run under. Writers are serializable, so that
// a use case that has looked before it acts – is the consent still given? are
// there places left? – may trust what it saw, as it may on SQLite, where
// writers run one after another. The price is retries, which Write makes.
func (d *DB) isolation(write bool) *sql.TxOptions {
	switch {
	case d.engine == SQLite:
		return nil
	case write:
		return &sql.TxOptions{Isolation: sql.LevelSerializable}
	default:
		return &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}
	}
}
