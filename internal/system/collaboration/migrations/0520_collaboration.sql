-- +goose Up
-- the document of a subject that can be published, as far as it has been approved
CREATE TABLE collaboration_framework (
    id           TEXT PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    -- its own address: /rammer/SLUG
    slug         TEXT NOT NULL UNIQUE,
    name         TEXT COLLATE da NOT NULL,
    form         TEXT NOT NULL,
    -- the version that is in force, since when, and when the next is due
    approved     INTEGER NOT NULL,
    approved_on  TEXT NOT NULL,
    next_on      TEXT,
    -- who sees to the next version; NULL for somebody who is only named
    keeper_id    TEXT,
    keeper_name  TEXT NOT NULL,
    keeper_gone  BOOLEAN NOT NULL,
    -- through whose eyes it is looked at in the background, as JSON
    watchers     TEXT NOT NULL,
    -- the roles that lead or approve, and those that publish, as JSON
    stewards     TEXT NOT NULL,
    publishers   TEXT NOT NULL,
    -- the newest edition; 0 before it is published
    edition      INTEGER NOT NULL,
    -- whether a part of it is for everybody
    open         BOOLEAN NOT NULL,
    withdrawn_at TEXT,
    version      BIGINT NOT NULL,
    UNIQUE (subject_kind, subject_id)
);
CREATE INDEX collaboration_framework_name ON collaboration_framework (name, id);

-- what was published, as it read then
CREATE TABLE collaboration_edition (
    framework_id TEXT NOT NULL REFERENCES collaboration_framework (id),
    number       INTEGER NOT NULL,
    -- of the document
    approved     INTEGER NOT NULL,
    -- what the partners are told is new
    words        TEXT NOT NULL,
    -- its parts, each public or for partners, as JSON
    parts        TEXT NOT NULL,
    published_at TEXT NOT NULL,
    person_name  TEXT NOT NULL,
    PRIMARY KEY (framework_id, number)
);

-- whom an edition was told to, and who has said that it is read
CREATE TABLE collaboration_receipt (
    framework_id TEXT NOT NULL,
    edition      INTEGER NOT NULL,
    person_id    TEXT NOT NULL,
    person_name  TEXT NOT NULL,
    organisation TEXT NOT NULL,
    told_at      TEXT,
    read_at      TEXT,
    PRIMARY KEY (framework_id, edition, person_id)
);
CREATE INDEX collaboration_receipt_person ON collaboration_receipt (person_id, read_at, framework_id, edition);

-- the letters about the next version that have been written
CREATE TABLE collaboration_reminder (
    framework_id TEXT NOT NULL,
    due          TEXT NOT NULL,
    step         TEXT NOT NULL,
    person_id    TEXT NOT NULL,
    at           TEXT NOT NULL,
    PRIMARY KEY (framework_id, due, step, person_id)
);

-- how far the model has come, at one time
CREATE TABLE collaboration_measurement (
    subject_kind TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    -- the activity
    slot         TEXT NOT NULL,
    title_da     TEXT NOT NULL,
    title_en     TEXT NOT NULL,
    begun_at     TEXT NOT NULL,
    -- until when the single assessments are awaited
    due          TEXT NOT NULL,
    -- the day on which it was finished, and what it said, as JSON
    done_on      TEXT,
    results      TEXT NOT NULL,
    version      BIGINT NOT NULL,
    PRIMARY KEY (subject_kind, subject_id, slot)
);

-- who is asked to assess, and what they have said
CREATE TABLE collaboration_assessment (
    subject_kind TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    slot         TEXT NOT NULL,
    person_id    TEXT NOT NULL,
    person_name  TEXT NOT NULL,
    organisation TEXT NOT NULL,
    -- whether they are of those who write the measurement
    writes       BOOLEAN NOT NULL,
    levels       TEXT NOT NULL,
    note         TEXT NOT NULL,
    answered_at  TEXT,
    version      BIGINT NOT NULL,
    PRIMARY KEY (subject_kind, subject_id, slot, person_id)
);
CREATE INDEX collaboration_assessment_person ON collaboration_assessment (person_id, answered_at);
