-- +goose Up
-- A sign-up that waits to be confirmed by the link of its letter. hash is the
-- link's; the address is erased when it has been used.
CREATE TABLE newsletter_request (
    id         TEXT PRIMARY KEY,
    email      TEXT NOT NULL,
    email_hash TEXT NOT NULL,
    lang       TEXT NOT NULL,
    topics     TEXT NOT NULL,
    proposed   BOOLEAN NOT NULL,
    hash       TEXT UNIQUE,
    made_at    TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at    TEXT
);
CREATE INDEX newsletter_request_expires ON newsletter_request (expires_at);
CREATE INDEX newsletter_request_email ON newsletter_request (email_hash);

-- Somebody who gets letters, or who has left: then the address is erased, and its
-- hash alone is kept.
CREATE TABLE newsletter_subscriber (
    id           TEXT PRIMARY KEY,
    email        TEXT NOT NULL,
    email_hash   TEXT NOT NULL UNIQUE,
    lang         TEXT NOT NULL,
    state        TEXT NOT NULL,
    confirmed_at TEXT NOT NULL,
    left_at      TEXT
);
CREATE INDEX newsletter_subscriber_state ON newsletter_subscriber (state, id);

CREATE TABLE newsletter_choice (
    subscriber_id TEXT NOT NULL REFERENCES newsletter_subscriber (id),
    topic         TEXT NOT NULL,
    PRIMARY KEY (subscriber_id, topic)
);

-- The personal links of letters.
CREATE TABLE newsletter_link (
    hash          TEXT PRIMARY KEY,
    subscriber_id TEXT NOT NULL REFERENCES newsletter_subscriber (id),
    made_at       TEXT NOT NULL
);
CREATE INDEX newsletter_link_made ON newsletter_link (made_at);

-- How many get letters, in all and on each topic, so that nobody has to count.
CREATE TABLE newsletter_tally (
    name   TEXT PRIMARY KEY,
    people BIGINT NOT NULL
);

CREATE TABLE newsletter_issue (
    id          TEXT PRIMARY KEY,
    title       TEXT NOT NULL,
    topics      TEXT NOT NULL,
    blocks      TEXT NOT NULL,
    state       TEXT NOT NULL,
    writer_name TEXT NOT NULL,
    changed_at  TEXT NOT NULL,
    -- when it was sent; while it is a draft, 9999-12-31T…, so that drafts come first
    sent_at     TEXT NOT NULL,
    reached     BIGINT NOT NULL,
    version     BIGINT NOT NULL
);
CREATE INDEX newsletter_issue_order ON newsletter_issue (state, sent_at, id);

-- Who has got an issue: once, whatever is tried again.
CREATE TABLE newsletter_delivery (
    issue_id      TEXT NOT NULL REFERENCES newsletter_issue (id),
    subscriber_id TEXT NOT NULL REFERENCES newsletter_subscriber (id),
    PRIMARY KEY (issue_id, subscriber_id)
);

CREATE TABLE newsletter_contact (
    id         TEXT PRIMARY KEY,
    part       TEXT NOT NULL,
    name       TEXT NOT NULL,
    title      TEXT NOT NULL,
    phone      TEXT NOT NULL,
    email      TEXT NOT NULL,
    about      TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    version    BIGINT NOT NULL
);
CREATE INDEX newsletter_contact_order ON newsletter_contact (part, name, id);

-- What is tried too often: signing up, and links that don't exist.
CREATE TABLE newsletter_try (
    source TEXT NOT NULL,
    since  TEXT NOT NULL,
    tries  BIGINT NOT NULL,
    PRIMARY KEY (source, since)
);
CREATE INDEX newsletter_try_since ON newsletter_try (since);
