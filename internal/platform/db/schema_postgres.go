package db

import (
	"fmt"
	"strings"
)

func schemaPostgres(tx *Tx) ([]Table, error) {
	names, err := All(tx, Text, `SELECT c.relname::text FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace`)
	if err != nil {
		return nil, err
	}
	tables := make([]Table, len(names))
	for i, name := range names {
		tables[i].Name = name
		if err := tables[i].readPostgres(tx); err != nil {
			return nil, err
		}
	}
	return tables, nil
}

func (t *Table) readPostgres(tx *Tx) (err error) {
	t.Columns, err = All(tx, func(r Scanner) (c Column, err error) {
		err = r.Scan(&c.Name, &c.Type, &c.Required, OrEmpty(&c.Default), OrEmpty(&c.Collation))
		c.Type = strings.ToUpper(c.Type)
		c.Default = plainDefault(c.Default)
		if c.Type == "BYTEA" {
			c.Type = "BLOB"
		}
		switch c.Collation {
		case "C":
			c.Collation = ""
		case "default":
			c.Collation = "the database's own" // differs from SQLite's, and is seen so
		}
		return c, err
	}, `SELECT a.attname::text, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid), l.collname::text
		FROM pg_attribute a
		LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
		LEFT JOIN pg_collation l ON l.oid = a.attcollation
		WHERE a.attrelid = $1::text::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`, t.Name)
	if err != nil {
		return err
	}
	indexes, err := All(tx, func(r Scanner) (x index, err error) {
		err = r.Scan(&x.name, &x.unique, &x.primary, &x.partial, &x.columns)
		return x, err
	}, `SELECT c.relname::text, i.indisunique, i.indisprimary, i.indpred IS NOT NULL,
			(SELECT string_agg(coalesce(a.attname::text, '(expression)') || CASE WHEN i.indoption[k.n - 1] & 1 = 1 THEN ' DESC' ELSE '' END, ', ' ORDER BY k.n)
			 FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attnum, n)
			 LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum AND k.attnum > 0)
		FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = $1::text::regclass`, t.Name)
	if err != nil {
		return err
	}
	for _, x := range indexes {
		t.addIndex(x)
	}
	t.References, err = All(tx, func(r Scanner) (string, error) {
		var from, table, to, action string
		err := r.Scan(&from, &table, &to, &action)
		return fmt.Sprintf("%s → %s (%s) %s", from, table, to, action), err
	}, `SELECT
			(SELECT string_agg(a.attname::text, ', ' ORDER BY k.n) FROM unnest(f.conkey) WITH ORDINALITY AS k (attnum, n) JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = k.attnum),
			f.confrelid::regclass::text,
			(SELECT string_agg(a.attname::text, ', ' ORDER BY k.n) FROM unnest(f.confkey) WITH ORDINALITY AS k (attnum, n) JOIN pg_attribute a ON a.attrelid = f.confrelid AND a.attnum = k.attnum),
			CASE f.confdeltype WHEN 'a' THEN 'NO ACTION' WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' ELSE 'SET DEFAULT' END
		FROM pg_constraint f WHERE f.contype = 'f' AND f.conrelid = $1::text::regclass`, t.Name)
	return err
}
