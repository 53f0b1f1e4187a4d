-- +goose Up
-- A day on which managers and staff learn what the development needs.
CREATE TABLE taskforce_learning (
    id           TEXT PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    number       BIGINT NOT NULL,
    title        TEXT NOT NULL,
    about        TEXT NOT NULL,
    day          TEXT NOT NULL,
    starts_at    TEXT NOT NULL,
    ends_at      TEXT NOT NULL,
    place        TEXT NOT NULL,
    -- how many can take part; 0 for as many as want to
    seats        INTEGER NOT NULL,
    closes       TEXT NOT NULL,
    -- the development point that it serves; empty for none
    point_id     TEXT NOT NULL,
    token        TEXT NOT NULL UNIQUE,
    -- why it was cancelled
    cancelled    TEXT NOT NULL,
    cancelled_at TEXT,
    survey_id    TEXT NOT NULL,
    version      BIGINT NOT NULL,
    once         TEXT UNIQUE
);
CREATE UNIQUE INDEX taskforce_learning_subject ON taskforce_learning (subject_kind, subject_id, number);

-- Who takes part, in the order in which they signed up.
CREATE TABLE taskforce_participant (
    id          TEXT PRIMARY KEY,
    learning_id TEXT NOT NULL REFERENCES taskforce_learning (id),
    name        TEXT NOT NULL,
    email       TEXT NOT NULL,
    workplace   TEXT NOT NULL,
    state       TEXT NOT NULL,
    came        TEXT NOT NULL,
    lang        TEXT NOT NULL,
    signed_at   TEXT NOT NULL,
    -- of the secret in the link by which one signs off
    secret_hash TEXT NOT NULL UNIQUE
);
CREATE UNIQUE INDEX taskforce_participant_email ON taskforce_participant (learning_id, email);
CREATE INDEX taskforce_participant_order ON taskforce_participant (learning_id, state, signed_at, id);
