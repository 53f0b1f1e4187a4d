-- +goose Up
CREATE TABLE files_file (
    id      TEXT PRIMARY KEY,
    name    TEXT NOT NULL,
    mime    TEXT NOT NULL,
    size    BIGINT NOT NULL,
    sha256  TEXT NOT NULL,
    bytes   BLOB NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL
);
