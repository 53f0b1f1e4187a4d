-- +goose Up
CREATE TABLE network_network (
    id                TEXT PRIMARY KEY,
    programme         TEXT NOT NULL,
    programme_version INTEGER NOT NULL,
    name              TEXT COLLATE da NOT NULL,
    purpose           TEXT NOT NULL,
    agency_id         TEXT NOT NULL REFERENCES organisation_organisation (id),
    state             TEXT NOT NULL,
    -- how many persons a member may send to a meeting
    seats             INTEGER NOT NULL,
    start_day         TEXT NOT NULL,
    -- whom the public asks about the network; empty for nobody
    contact_id        TEXT NOT NULL,
    begun_at          TEXT NOT NULL,
    updated_at        TEXT NOT NULL,
    version           BIGINT NOT NULL,
    -- of the wish to begin it, so that one sent twice begins one
    once              TEXT UNIQUE
);
CREATE INDEX network_network_name ON network_network (state, name, id);

-- A municipality in a network. A membership is ended, never deleted.
CREATE TABLE network_member (
    id                TEXT PRIMARY KEY,
    network_id        TEXT NOT NULL REFERENCES network_network (id),
    organisation_id   TEXT NOT NULL REFERENCES organisation_organisation (id),
    organisation_name TEXT COLLATE da NOT NULL,
    kind              TEXT NOT NULL,
    from_day          TEXT NOT NULL,
    -- the last day; null while it lasts
    to_day            TEXT,
    version           BIGINT NOT NULL
);
CREATE INDEX network_member_network ON network_member (network_id, organisation_name, id);
CREATE INDEX network_member_organisation ON network_member (organisation_id, network_id);

-- Who has which role, for a member, or for the agency when member_id is null.
CREATE TABLE network_role (
    id              TEXT PRIMARY KEY,
    network_id      TEXT NOT NULL REFERENCES network_network (id),
    member_id       TEXT REFERENCES network_member (id),
    role            TEXT NOT NULL,
    person_id       TEXT NOT NULL REFERENCES organisation_person (id),
    organisation_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    from_day        TEXT NOT NULL,
    to_day          TEXT,
    given_by        TEXT NOT NULL
);
CREATE INDEX network_role_network ON network_role (network_id, member_id, role);
CREATE INDEX network_role_person ON network_role (person_id, network_id);

-- What people have settled about an activity; all else follows from the rules.
CREATE TABLE network_activity (
    network_id TEXT NOT NULL REFERENCES network_network (id),
    key        TEXT NOT NULL,
    state      TEXT NOT NULL,
    day        TEXT NOT NULL,
    -- the last day of what takes several; the same as day otherwise
    last_day   TEXT NOT NULL,
    starts_at  TEXT NOT NULL,
    ends_at    TEXT NOT NULL,
    place      TEXT NOT NULL,
    -- why the day lies outside its window
    reason     TEXT NOT NULL,
    PRIMARY KEY (network_id, key)
);
