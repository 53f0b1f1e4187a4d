-- +goose Up
CREATE TABLE plan_plan (
    id           TEXT PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    -- the deliverable that it is
    slot         TEXT NOT NULL,
    title_da     TEXT NOT NULL,
    title_en     TEXT NOT NULL,
    begun_at     TEXT NOT NULL,
    begun_by     TEXT NOT NULL,
    begun_name   TEXT NOT NULL,
    -- the number that the newest row got; numbers are never used again
    last_number  INTEGER NOT NULL,
    -- the newest version that is approved, and the one that waits; 0 for none
    approved     INTEGER NOT NULL,
    waiting      INTEGER NOT NULL,
    -- counts every change of the plan and its rows
    version      BIGINT NOT NULL,
    -- the roles that are reminded of it, as JSON
    stewards     TEXT NOT NULL,
    UNIQUE (subject_kind, subject_id, slot)
);

CREATE TABLE plan_row (
    plan_id      TEXT NOT NULL REFERENCES plan_plan (id),
    number       INTEGER NOT NULL,
    position     BIGINT NOT NULL,
    heading      TEXT NOT NULL,
    kind         TEXT NOT NULL,
    title        TEXT NOT NULL,
    start_day    TEXT,
    end_day      TEXT,
    status       TEXT NOT NULL,
    -- the entry of a form that it serves, and what that said when it was chosen
    goal_id      TEXT NOT NULL,
    goal         TEXT NOT NULL,
    criterion    TEXT NOT NULL,
    notes        TEXT NOT NULL,
    changed_at   TEXT NOT NULL,
    changed_name TEXT NOT NULL,
    version      BIGINT NOT NULL,
    -- when it was taken out of the plan; it can be put back
    removed_at   TEXT,
    PRIMARY KEY (plan_id, number)
);
CREATE INDEX plan_row_order ON plan_row (plan_id, position, number);

CREATE TABLE plan_responsible (
    plan_id   TEXT NOT NULL,
    number    INTEGER NOT NULL,
    position  INTEGER NOT NULL,
    -- NULL for somebody who is only named
    person_id TEXT,
    name      TEXT NOT NULL,
    PRIMARY KEY (plan_id, number, position)
);
CREATE INDEX plan_responsible_person ON plan_responsible (person_id, plan_id, number);

CREATE TABLE plan_link (
    plan_id TEXT NOT NULL,
    number  INTEGER NOT NULL,
    -- the row that must end before this one begins
    after_number INTEGER NOT NULL,
    PRIMARY KEY (plan_id, number, after_number)
);

-- what has been done to the rows: who drafted a version, and what has moved
CREATE TABLE plan_change (
    id          TEXT PRIMARY KEY,
    plan_id     TEXT NOT NULL REFERENCES plan_plan (id),
    number      INTEGER NOT NULL,
    at          TEXT NOT NULL,
    person_id   TEXT NOT NULL,
    person_name TEXT NOT NULL,
    title       TEXT NOT NULL,
    -- the approved version that it was done to; 0 before there was one
    base        INTEGER NOT NULL,
    -- whether what is approved was changed, and not the status alone
    drafting    BOOLEAN NOT NULL,
    status_from TEXT NOT NULL,
    status_to   TEXT NOT NULL,
    start_from  TEXT,
    end_from    TEXT,
    start_to    TEXT,
    end_to      TEXT
);
CREATE INDEX plan_change_plan ON plan_change (plan_id, at, id);

CREATE TABLE plan_version (
    plan_id    TEXT NOT NULL REFERENCES plan_plan (id),
    number     INTEGER NOT NULL,
    state      TEXT NOT NULL,
    matter_id  TEXT NOT NULL,
    content    TEXT NOT NULL,
    sent_at    TEXT NOT NULL,
    sent_name  TEXT NOT NULL,
    settled_at TEXT,
    -- with which it came back
    reason     TEXT NOT NULL,
    PRIMARY KEY (plan_id, number)
);

CREATE TABLE plan_reason (
    plan_id     TEXT NOT NULL REFERENCES plan_plan (id),
    number      INTEGER NOT NULL,
    -- the approved version that the row departs from, and to where
    base        INTEGER NOT NULL,
    sort        TEXT NOT NULL,
    start_day   TEXT,
    end_day     TEXT,
    reason      TEXT NOT NULL,
    person_name TEXT NOT NULL,
    at          TEXT NOT NULL,
    version     BIGINT NOT NULL,
    PRIMARY KEY (plan_id, number, base)
);

CREATE TABLE plan_upload (
    id        TEXT PRIMARY KEY,
    plan_id   TEXT NOT NULL REFERENCES plan_plan (id),
    person_id TEXT NOT NULL,
    name      TEXT NOT NULL,
    content   TEXT NOT NULL,
    expires   TEXT NOT NULL
);
CREATE INDEX plan_upload_expires ON plan_upload (expires, id);
