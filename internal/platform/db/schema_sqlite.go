package db

import (
	"fmt"
	"strings"
)

func (d *DB) schemaSQLite(tx *Tx) ([]Table, error) {
	names, err := All(tx, Text, `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`)
	if err != nil {
		return nil, err
	}
	tables := make([]Table, len(names))
	for i, name := range names {
		tables[i].Name = name
		if err := tables[i].readSQLite(tx); err != nil {
			return nil, err
		}
	}
	return tables, nil
}

func (t *Table) readSQLite(tx *Tx) (err error) {
	var key []string
	_, err = All(tx, func(r Scanner) (c Column, err error) {
		var primary int
		err = r.Scan(&c.Name, &c.Type, &c.Required, OrEmpty(&c.Default), &primary)
		c.Type = strings.ToUpper(c.Type)
		c.Default = plainDefault(c.Default)
		if primary > 0 {
			c.Required = true // PostgreSQL takes a key so
			key = append(key, c.Name)
		}
		t.Columns = append(t.Columns, c)
		return c, err
	}, `SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info($1) ORDER BY cid`, t.Name)
	if err != nil {
		return err
	}
	t.Key = strings.Join(key, ", ")

	indexes, err := All(tx, func(r Scanner) (x index, err error) {
		var origin string
		err = r.Scan(&x.name, &x.unique, &origin, &x.partial)
		x.primary = origin == "pk"
		return x, err
	}, `SELECT name, "unique", origin, partial FROM pragma_index_list($1)`, t.Name)
	if err != nil {
		return err
	}
	for _, x := range indexes {
		columns, err := All(tx, func(r Scanner) (s string, err error) {
			var name string
			var descending bool
			err = r.Scan(OrEmpty(&name), &descending)
			if name == "" {
				name = "(expression)"
			}
			if descending {
				name += " DESC"
			}
			return name, err
		}, `SELECT name, "desc" FROM pragma_index_xinfo($1) WHERE key = 1 ORDER BY seqno`, x.name)
		if err != nil {
			return err
		}
		x.columns = strings.Join(columns, ", ")
		t.addIndex(x)
	}
	if err := t.collations(tx); err != nil {
		return err
	}
	references, err := All(tx, func(r Scanner) (s [5]string, err error) {
		err = r.Scan(&s[0], &s[1], &s[2], OrEmpty(&s[3]), &s[4])
		return s, err
	}, `SELECT id, "table", "from", "to", on_delete FROM pragma_foreign_key_list($1) ORDER BY id, seq`, t.Name)
	if err != nil {
		return err
	}
	type reference struct{ table, from, to, action string }
	byID := map[string]*reference{}
	for _, r := range references {
		known := byID[r[0]]
		if known == nil {
			byID[r[0]] = &reference{r[1], r[2], r[3], r[4]}
			continue
		}
		known.from += ", " + r[2]
		known.to += ", " + r[3]
	}
	for _, r := range byID {
		t.References = append(t.References, fmt.Sprintf("%s → %s (%s) %s", r.from, r.table, strings.Trim(r.to, ", "), r.action))
	}
	return nil
}

// collations reads the columns' collations where SQLite keeps them: in the text
// that made the table, one column on a line.
func (t *Table) collations(tx *Tx) error {
	definition, err := One(tx, Text, `SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = $1`, t.Name)
	if err != nil {
		return err
	}
	for line := range strings.SplitSeq(definition, "\n") {
		words := strings.Fields(strings.TrimSuffix(strings.TrimSpace(line), ","))
		for i, w := range words {
			if strings.EqualFold(w, "COLLATE") && i+1 < len(words) {
				t.column(words[0]).Collation = strings.Trim(words[i+1], `,"()`)
			}
		}
	}
	return nil
}
