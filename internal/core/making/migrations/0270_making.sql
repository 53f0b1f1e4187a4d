-- +goose Up
-- A document that somebody has ordered, since it takes long to make. The bytes
-- are here and not among the kept files: they are gone when the order is.
CREATE TABLE making_order (
    id         TEXT PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES organisation_person (id),
    language   TEXT NOT NULL,
    login      TEXT NOT NULL,
    kind       TEXT NOT NULL,
    args       TEXT NOT NULL,
    title      TEXT NOT NULL,
    state      TEXT NOT NULL,
    percent    INTEGER NOT NULL,
    problem    TEXT NOT NULL,
    name       TEXT NOT NULL,
    mime       TEXT NOT NULL,
    bytes      BLOB,
    ordered_at TEXT NOT NULL,
    settled_at TEXT
);
CREATE INDEX making_order_person ON making_order (person_id, id);
CREATE INDEX making_order_ordered ON making_order (ordered_at);
