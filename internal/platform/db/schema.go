package db

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// Schema describes the tables that migrations have made, in words that are the
// same for both engines, so that a test can hold them alike. Full-text tables
// of SQLite, and what the job queue and the migrations keep for themselves, are
// left out.
func (d *DB) Schema(ctx context.Context) ([]Table, error) {
	read := d.schemaSQLite
	if d.engine == Postgres {
		read = schemaPostgres
	}
	var tables []Table
	err := d.Read(ctx, func(tx *Tx) (err error) {
		tables, err = read(tx)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the schema: %w", err)
	}
	tables = slices.DeleteFunc(tables, func(t Table) bool {
		return t.Name == "schema_migration" || strings.HasPrefix(t.Name, "river_") || strings.HasPrefix(t.Name, "sqlite_")
	})
	for i := range tables {
		t := &tables[i]
		slices.Sort(t.Uniques)
		slices.Sort(t.Indexes)
		slices.Sort(t.References)
	}
	slices.SortFunc(tables, func(a, b Table) int { return strings.Compare(a.Name, b.Name) })
	return tables, nil
}

// Table is a table, its columns in order; the rest is sorted.
type Table struct {
	Name       string
	Columns    []Column
	Key        string   // columns of the primary key
	Uniques    []string // columns, and WHERE when not for all rows
	Indexes    []string // name and columns
	References []string // columns → table (columns), and what deleting does
}

// Column is a column of a table.
type Column struct {
	Name      string
	Type      string
	Required  bool
	Default   string
	Collation string // empty is the order of bytes
}

// String describes the table over several lines.
func (t Table) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n", t.Name, t.Key)
	for _, c := range t.Columns {
		fmt.Fprintf(&b, "  %s %s required=%t default=%q collation=%q\n", c.Name, c.Type, c.Required, c.Default, c.Collation)
	}
	for _, group := range []struct {
		what  string
		lines []string
	}{{"unique", t.Uniques}, {"index", t.Indexes}, {"reference", t.References}} {
		for _, line := range group.lines {
			fmt.Fprintf(&b, "  %s %s\n", group.what, line)
		}
	}
	return b.String()
}

// index is an index as either engine tells it.
type index struct {
	name, columns   string
	unique, primary bool
	partial         bool
}

func (t *Table) addIndex(x index) {
	columns := x.columns
	if x.partial {
		columns += " WHERE"
	}
	switch {
	case x.primary:
		t.Key = x.columns
	case x.unique:
		t.Uniques = append(t.Uniques, columns)
	default:
		t.Indexes = append(t.Indexes, x.name+" "+columns)
	}
}

func (t *Table) column(name string) *Column {
	for i := range t.Columns {
		if t.Columns[i].Name == name {
			return &t.Columns[i]
		}
	}
	return &Column{}
}

// plainDefault makes the engines' ways to write a default alike.
func plainDefault(s string) string {
	s, _, _ = strings.Cut(s, "::")
	switch strings.ToLower(s) {
	case "false", "0":
		return "0"
	case "true", "1":
		return "1"
	}
	return s
}
