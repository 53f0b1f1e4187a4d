-- +goose Up
CREATE TABLE organisation_organisation (
    id      TEXT PRIMARY KEY,
    kind    TEXT NOT NULL,
    name    TEXT COLLATE da NOT NULL,
    code    TEXT UNIQUE,
    cvr     TEXT NOT NULL,
    region  TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX organisation_organisation_name ON organisation_organisation (name, id);
CREATE INDEX organisation_organisation_kind ON organisation_organisation (kind, name, id);

-- The folded words of an organisation's name, each from its first letter and
-- from every later one, so that a part of a compound word is found as well.
CREATE TABLE organisation_word (
    word            TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    PRIMARY KEY (word, organisation_id)
);
CREATE INDEX organisation_word_organisation ON organisation_word (organisation_id);

CREATE TABLE organisation_unit (
    id              TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    parent_id       TEXT REFERENCES organisation_unit (id),
    name            TEXT COLLATE da NOT NULL,
    closed          BOOLEAN NOT NULL,
    version         BIGINT NOT NULL
);
CREATE INDEX organisation_unit_organisation ON organisation_unit (organisation_id);

CREATE TABLE organisation_person (
    id      TEXT PRIMARY KEY,
    name    TEXT COLLATE da NOT NULL,
    title   TEXT NOT NULL,
    email   TEXT NOT NULL,
    phone   TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX organisation_person_email ON organisation_person (email);

CREATE TABLE organisation_person_word (
    word      TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES organisation_person (id),
    PRIMARY KEY (word, person_id)
);
CREATE INDEX organisation_person_word_person ON organisation_person_word (person_id);

-- A role is ended, never deleted: to_day is its last day.
CREATE TABLE organisation_role (
    id              TEXT PRIMARY KEY,
    person_id       TEXT NOT NULL REFERENCES organisation_person (id),
    organisation_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    unit_id         TEXT REFERENCES organisation_unit (id),
    role            TEXT NOT NULL,
    from_day        TEXT NOT NULL,
    to_day          TEXT,
    given_by        TEXT NOT NULL,
    given_at        TEXT NOT NULL,
    ended_by        TEXT NOT NULL,
    ended_at        TEXT
);
CREATE INDEX organisation_role_person ON organisation_role (person_id, from_day);
CREATE INDEX organisation_role_organisation ON organisation_role (organisation_id, role, person_id);
CREATE INDEX organisation_role_role ON organisation_role (role, from_day);
