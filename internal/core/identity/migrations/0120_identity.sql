-- +goose Up
CREATE TABLE identity_account (
    id            TEXT PRIMARY KEY,
    person_id     TEXT NOT NULL UNIQUE REFERENCES organisation_person (id),
    login         TEXT NOT NULL,
    login_key     TEXT NOT NULL UNIQUE,
    email         TEXT NOT NULL,
    password      TEXT NOT NULL,
    language      TEXT NOT NULL,
    state         TEXT NOT NULL,
    created_at    TEXT NOT NULL,
    last_login_at TEXT
);
CREATE INDEX identity_account_email ON identity_account (email);

CREATE TABLE identity_session (
    id         TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES identity_account (id),
    method     TEXT NOT NULL,
    strong     BOOLEAN NOT NULL,
    device     TEXT NOT NULL,
    created_at TEXT NOT NULL,
    seen_at    TEXT NOT NULL,
    ends_at    TEXT NOT NULL
);
CREATE INDEX identity_session_account ON identity_session (account_id, created_at);
CREATE INDEX identity_session_ends ON identity_session (ends_at);

-- A link is used once. The first administrator's belongs to no account yet.
CREATE TABLE identity_link (
    token_hash TEXT PRIMARY KEY,
    purpose    TEXT NOT NULL,
    account_id TEXT REFERENCES identity_account (id),
    created_at TEXT NOT NULL,
    ends_at    TEXT NOT NULL,
    used_at    TEXT
);
CREATE INDEX identity_link_account ON identity_link (account_id, purpose);
CREATE INDEX identity_link_ends ON identity_link (ends_at);

CREATE TABLE identity_token (
    id         TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES identity_account (id),
    name       TEXT NOT NULL,
    strong     BOOLEAN NOT NULL,
    created_at TEXT NOT NULL,
    ends_at    TEXT NOT NULL,
    used_at    TEXT,
    revoked_at TEXT
);
CREATE INDEX identity_token_account ON identity_token (account_id, created_at);

-- Attempts are counted per bucket and window. A bucket is a hash: neither
-- addresses nor what was typed as a log-in name are kept.
CREATE TABLE identity_attempt (
    bucket TEXT NOT NULL,
    since  TEXT NOT NULL,
    tries  BIGINT NOT NULL,
    PRIMARY KEY (bucket, since)
);
CREATE INDEX identity_attempt_since ON identity_attempt (since);

-- Where an account has been logged in from before, as a hash of both.
CREATE TABLE identity_familiar (
    place   TEXT PRIMARY KEY,
    seen_at TEXT NOT NULL
);
CREATE INDEX identity_familiar_seen ON identity_familiar (seen_at);
