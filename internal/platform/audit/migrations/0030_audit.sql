-- +goose Up
CREATE TABLE audit_change (
    id           TEXT PRIMARY KEY,
    at           TEXT NOT NULL,
    person       TEXT NOT NULL,
    person_name  TEXT NOT NULL,
    role         TEXT NOT NULL,
    via          TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    noun         TEXT NOT NULL,
    noun_id      TEXT NOT NULL,
    verb         TEXT NOT NULL,
    reason       TEXT NOT NULL,
    before       TEXT NOT NULL,
    after        TEXT NOT NULL
);
CREATE INDEX audit_change_subject ON audit_change (subject_kind, subject_id, id);

CREATE TABLE audit_entry (
    chain        TEXT NOT NULL,
    seq          BIGINT NOT NULL,
    at           TEXT NOT NULL,
    account      TEXT NOT NULL,
    person       TEXT NOT NULL,
    event        TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    purpose      TEXT NOT NULL,
    outcome      TEXT NOT NULL,
    detail       TEXT NOT NULL,
    previous     TEXT NOT NULL,
    hash         TEXT NOT NULL,
    PRIMARY KEY (chain, seq)
);
CREATE INDEX audit_entry_subject ON audit_entry (subject_kind, subject_id, at);
