package db_test

import (
	"context"
	"fmt"
	"testing"

	"tovholder/internal/platform/db"
	"tovholder/internal/testkit/dbtest"
)

func BenchmarkReadRow(b *testing.B) {
	benchmarkRead(b, `SELECT title FROM note WHERE id = $1`, "x")
}

func BenchmarkRead50(b *testing.B) {
	benchmarkRead(b, `SELECT n.title FROM note n JOIN note o ON o.id = n.id WHERE n.id > $1 ORDER BY n.id LIMIT 50`, "")
}

func benchmarkRead(b *testing.B, query, arg string) {
	for _, engine := range []db.Engine{db.SQLite, db.Postgres} {
		b.Run(string(engine), func(b *testing.B) {
			d := dbtest.New(b, engine).Open(notes)
			ctx, cancel := context.WithCancel(b.Context())
			defer cancel()
			fill(b, d, 1000)
			b.ReportAllocs()
			b.ResetTimer()
			for b.Loop() {
				err := d.Read(ctx, func(tx *db.Tx) error {
					_, err := db.All(tx, db.Text, query, arg)
					return err
				})
				if err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkWriteRow(b *testing.B) {
	for _, engine := range []db.Engine{db.SQLite, db.Postgres} {
		b.Run(string(engine), func(b *testing.B) {
			d := dbtest.New(b, engine).Open(notes)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				err := d.Write(b.Context(), func(tx *db.Tx) error { return add(tx, fmt.Sprint("note ", i)) })
				if err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func fill(b *testing.B, d *db.DB, rows int) {
	b.Helper()
	err := d.Write(b.Context(), func(tx *db.Tx) error {
		for i := range rows {
			if err := add(tx, fmt.Sprint("note ", i)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
}
