-- +goose Up
CREATE TABLE approval_matter (
    id           TEXT PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    noun         TEXT NOT NULL,
    noun_id      TEXT NOT NULL,
    version      INTEGER NOT NULL,
    slot         TEXT NOT NULL,
    form         TEXT NOT NULL,
    title        TEXT NOT NULL,
    address      TEXT NOT NULL,
    way          TEXT NOT NULL,
    state        TEXT NOT NULL,
    -- the canonical JSON of the document, and the SHA-256 of exactly these bytes
    content      TEXT NOT NULL,
    hash         TEXT NOT NULL,
    code         TEXT NOT NULL UNIQUE,
    put_by       TEXT NOT NULL,
    put_name     TEXT NOT NULL,
    put_at       TEXT NOT NULL,
    reason       TEXT NOT NULL,
    ended_by     TEXT NOT NULL,
    ended_name   TEXT NOT NULL,
    ended_at     TEXT
);
CREATE INDEX approval_matter_noun ON approval_matter (noun, noun_id, id);
CREATE INDEX approval_matter_open ON approval_matter (state, put_at, id);
-- a noun waits for one decision at a time
CREATE UNIQUE INDEX approval_matter_waiting ON approval_matter (noun, noun_id) WHERE state = 'waiting';

CREATE TABLE approval_author (
    matter_id TEXT NOT NULL REFERENCES approval_matter (id),
    person_id TEXT NOT NULL,
    PRIMARY KEY (matter_id, person_id)
);

CREATE TABLE approval_party (
    matter_id         TEXT NOT NULL REFERENCES approval_matter (id),
    position          INTEGER NOT NULL,
    role              TEXT NOT NULL,
    role_name         TEXT NOT NULL,
    side              TEXT NOT NULL,
    person_id         TEXT NOT NULL,
    person_name       TEXT NOT NULL,
    title             TEXT NOT NULL,
    organisation_id   TEXT NOT NULL,
    organisation_name TEXT NOT NULL,
    -- when, by which log-in and of which content; NULL and empty until decided
    at                TEXT,
    login             TEXT NOT NULL,
    hash              TEXT NOT NULL,
    PRIMARY KEY (matter_id, position)
);
CREATE INDEX approval_party_person ON approval_party (person_id, matter_id);

-- what has been made of a settled matter, to be handed out exactly so ever after
CREATE TABLE approval_document (
    matter_id TEXT NOT NULL REFERENCES approval_matter (id),
    kind      TEXT NOT NULL,
    file_id   TEXT NOT NULL REFERENCES files_file (id),
    sha256    TEXT NOT NULL,
    made_at   TEXT NOT NULL,
    PRIMARY KEY (matter_id, kind)
);
CREATE INDEX approval_document_sha256 ON approval_document (sha256);

-- unknown codes and files, counted to slow down guessing
CREATE TABLE approval_attempt (
    address TEXT NOT NULL,
    since   TEXT NOT NULL,
    tries   BIGINT NOT NULL,
    PRIMARY KEY (address, since)
);
CREATE INDEX approval_attempt_since ON approval_attempt (since);
