-- +goose Up
-- A service in a municipality's directory. What is said about it is one text.
CREATE TABLE directory_service (
    id              TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    municipality_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    list            TEXT NOT NULL,
    name            TEXT NOT NULL,
    content         TEXT NOT NULL,
    owner_name      TEXT NOT NULL,
    owner_email     TEXT NOT NULL,
    confirmed_at    TEXT NOT NULL,
    confirmed_by    TEXT NOT NULL,
    closed          BOOLEAN NOT NULL,
    -- its id where it was imported from
    source          TEXT,
    -- error reports that are not settled
    reports         BIGINT NOT NULL,
    made_at         TEXT NOT NULL,
    saved_at        TEXT NOT NULL,
    version         BIGINT NOT NULL,
    -- the state of the whole directory in which it was changed last
    revision        BIGINT NOT NULL,
    UNIQUE (municipality_id, source)
);
CREATE INDEX directory_service_revision ON directory_service (revision);
CREATE INDEX directory_service_municipality ON directory_service (municipality_id, closed, name, id);
CREATE INDEX directory_service_organisation ON directory_service (organisation_id, closed, name, id);
CREATE INDEX directory_service_confirmed ON directory_service (closed, confirmed_at);
CREATE INDEX directory_service_owner ON directory_service (owner_email);
CREATE INDEX directory_service_saved ON directory_service (saved_at, id);

-- One row: it counts every change, so that each process knows when what it has
-- in memory is old.
CREATE TABLE directory_state (
    id       TEXT PRIMARY KEY,
    revision BIGINT NOT NULL,
    -- of the synonyms
    words    BIGINT NOT NULL
);
INSERT INTO directory_state (id, revision, words) VALUES ('all', 0, 0);

-- A link by which a service is confirmed without log-in, once.
CREATE TABLE directory_link (
    hash       TEXT PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES directory_service (id),
    email      TEXT NOT NULL,
    made_at    TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at    TEXT
);
CREATE INDEX directory_link_service ON directory_link (service_id);
CREATE INDEX directory_link_expires ON directory_link (expires_at);

-- That the owner was asked about what was confirmed on a day: 1 when it is soon
-- out of date, 2 when it is.
CREATE TABLE directory_asked (
    service_id   TEXT NOT NULL REFERENCES directory_service (id),
    confirmed_at TEXT NOT NULL,
    step         BIGINT NOT NULL,
    asked_at     TEXT NOT NULL,
    PRIMARY KEY (service_id, confirmed_at, step)
);

-- That somebody says that something is wrong.
CREATE TABLE directory_report (
    id         TEXT PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES directory_service (id),
    words      TEXT NOT NULL,
    email      TEXT NOT NULL,
    made_at    TEXT NOT NULL,
    settled_at TEXT,
    settled_by TEXT NOT NULL,
    outcome    TEXT NOT NULL,
    note       TEXT NOT NULL
);
CREATE INDEX directory_report_service ON directory_report (service_id, made_at);
CREATE INDEX directory_report_open ON directory_report (settled_at, service_id);

-- Words that mean the same.
CREATE TABLE directory_synonym (
    id      TEXT PRIMARY KEY,
    words   TEXT NOT NULL,
    version BIGINT NOT NULL
);
