-- +goose Up
-- A file of services that was read, and waits a day to be imported by who read it.
CREATE TABLE directory_import (
    id              TEXT PRIMARY KEY,
    municipality_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    person_id       TEXT NOT NULL REFERENCES organisation_person (id),
    name            TEXT NOT NULL,
    -- its rows as far as they were understood
    content         TEXT NOT NULL,
    made_at         TEXT NOT NULL,
    expires_at      TEXT NOT NULL
);
CREATE INDEX directory_import_expires ON directory_import (expires_at);
CREATE INDEX directory_import_person ON directory_import (person_id);
CREATE INDEX directory_import_municipality ON directory_import (municipality_id);
