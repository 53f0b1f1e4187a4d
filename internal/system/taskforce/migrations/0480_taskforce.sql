-- +goose Up
-- Data that a municipality is asked for, and what has come in.
CREATE TABLE taskforce_request (
    id             TEXT PRIMARY KEY,
    subject_kind   TEXT NOT NULL,
    subject_id     TEXT NOT NULL,
    number         BIGINT NOT NULL,
    kind           TEXT NOT NULL,
    theme          TEXT NOT NULL,
    title          TEXT NOT NULL,
    why            TEXT NOT NULL,
    due            TEXT NOT NULL,
    person_id      TEXT NOT NULL,
    person_name    TEXT NOT NULL,
    state          TEXT NOT NULL,
    -- what has been received, or why it can't be had
    note           TEXT NOT NULL,
    settled_at     TEXT,
    asked_at       TEXT NOT NULL,
    asked_by_name  TEXT NOT NULL,
    version        BIGINT NOT NULL,
    once           TEXT UNIQUE
);
CREATE UNIQUE INDEX taskforce_request_subject ON taskforce_request (subject_kind, subject_id, number);
CREATE INDEX taskforce_request_person ON taskforce_request (person_id, state, due);

CREATE TABLE taskforce_file (
    file_id    TEXT PRIMARY KEY REFERENCES files_file (id),
    request_id TEXT NOT NULL REFERENCES taskforce_request (id),
    name       TEXT NOT NULL,
    size       BIGINT NOT NULL,
    added_at   TEXT NOT NULL,
    added_by   TEXT NOT NULL
);
CREATE INDEX taskforce_file_request ON taskforce_file (request_id, added_at);

-- What the analysis has found: a need or a strength.
CREATE TABLE taskforce_finding (
    id            TEXT PRIMARY KEY,
    subject_kind  TEXT NOT NULL,
    subject_id    TEXT NOT NULL,
    number        BIGINT NOT NULL,
    theme         TEXT NOT NULL,
    lens          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    title         TEXT NOT NULL,
    words         TEXT NOT NULL,
    -- the authority that has written it
    side          TEXT NOT NULL,
    saved_at      TEXT NOT NULL,
    saved_by_name TEXT NOT NULL,
    -- when the municipality was let in on it
    shared_at     TEXT,
    version       BIGINT NOT NULL,
    once          TEXT UNIQUE
);
CREATE UNIQUE INDEX taskforce_finding_subject ON taskforce_finding (subject_kind, subject_id, number);

-- What a finding rests on.
CREATE TABLE taskforce_evidence (
    finding_id TEXT NOT NULL REFERENCES taskforce_finding (id),
    place      BIGINT NOT NULL,
    request_id TEXT NOT NULL REFERENCES taskforce_request (id),
    words      TEXT NOT NULL,
    PRIMARY KEY (finding_id, place)
);
CREATE INDEX taskforce_evidence_request ON taskforce_evidence (request_id);

CREATE TABLE taskforce_recommendation (
    id            TEXT PRIMARY KEY,
    subject_kind  TEXT NOT NULL,
    subject_id    TEXT NOT NULL,
    number        BIGINT NOT NULL,
    theme         TEXT NOT NULL,
    title         TEXT NOT NULL,
    words         TEXT NOT NULL,
    side          TEXT NOT NULL,
    state         TEXT NOT NULL,
    -- why it was not chosen
    reason        TEXT NOT NULL,
    saved_at      TEXT NOT NULL,
    saved_by_name TEXT NOT NULL,
    shared_at     TEXT,
    version       BIGINT NOT NULL,
    once          TEXT UNIQUE
);
CREATE UNIQUE INDEX taskforce_recommendation_subject ON taskforce_recommendation (subject_kind, subject_id, number);

CREATE TABLE taskforce_ground (
    recommendation_id TEXT NOT NULL REFERENCES taskforce_recommendation (id),
    finding_id        TEXT NOT NULL REFERENCES taskforce_finding (id),
    PRIMARY KEY (recommendation_id, finding_id)
);
CREATE INDEX taskforce_ground_finding ON taskforce_ground (finding_id);

-- How important a recommendation is and how much it takes, by side.
CREATE TABLE taskforce_rating (
    recommendation_id TEXT NOT NULL REFERENCES taskforce_recommendation (id),
    side              TEXT NOT NULL,
    importance        BIGINT NOT NULL,
    effort            BIGINT NOT NULL,
    rated_at          TEXT NOT NULL,
    rated_by_name     TEXT NOT NULL,
    PRIMARY KEY (recommendation_id, side)
);

-- What the municipality develops, and its goal.
CREATE TABLE taskforce_point (
    id            TEXT PRIMARY KEY,
    subject_kind  TEXT NOT NULL,
    subject_id    TEXT NOT NULL,
    number        BIGINT NOT NULL,
    title         TEXT NOT NULL,
    goal          TEXT NOT NULL,
    criterion     TEXT NOT NULL,
    responsible   TEXT NOT NULL,
    saved_at      TEXT NOT NULL,
    saved_by_name TEXT NOT NULL,
    version       BIGINT NOT NULL
);
CREATE UNIQUE INDEX taskforce_point_subject ON taskforce_point (subject_kind, subject_id, number);

-- The recommendations that a development point comes of; each comes into one.
CREATE TABLE taskforce_choice (
    recommendation_id TEXT PRIMARY KEY REFERENCES taskforce_recommendation (id),
    point_id          TEXT NOT NULL REFERENCES taskforce_point (id)
);
CREATE INDEX taskforce_choice_point ON taskforce_choice (point_id);

-- The last number given in a subject, so that two at once get two numbers.
CREATE TABLE taskforce_counter (
    subject_kind TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    noun         TEXT NOT NULL,
    last         BIGINT NOT NULL,
    PRIMARY KEY (subject_kind, subject_id, noun)
);
