-- +goose Up
-- An anonymised case file that is reviewed by the checklist.
CREATE TABLE taskforce_case (
    id           TEXT PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    number       BIGINT NOT NULL,
    request_id   TEXT NOT NULL REFERENCES taskforce_request (id),
    added_at     TEXT NOT NULL,
    added_by     TEXT NOT NULL
);
CREATE UNIQUE INDEX taskforce_case_subject ON taskforce_case (subject_kind, subject_id, number);

-- Who reviews it: one, or two who don't see each other's marks before both are
-- done.
CREATE TABLE taskforce_review (
    case_id      TEXT NOT NULL REFERENCES taskforce_case (id),
    place        INTEGER NOT NULL,
    person_id    TEXT NOT NULL,
    person_name  TEXT NOT NULL,
    submitted_at TEXT,
    version      BIGINT NOT NULL,
    PRIMARY KEY (case_id, place)
);
CREATE INDEX taskforce_review_person ON taskforce_review (person_id, submitted_at);

-- What a reviewer says of one item of the checklist.
CREATE TABLE taskforce_mark (
    case_id TEXT NOT NULL REFERENCES taskforce_case (id),
    place   INTEGER NOT NULL,
    item    TEXT NOT NULL,
    mark    TEXT NOT NULL,
    note    TEXT NOT NULL,
    PRIMARY KEY (case_id, item, place)
);

-- What two reviewers who differed have agreed on.
CREATE TABLE taskforce_settled (
    case_id    TEXT NOT NULL REFERENCES taskforce_case (id),
    item       TEXT NOT NULL,
    mark       TEXT NOT NULL,
    reason     TEXT NOT NULL,
    settled_at TEXT NOT NULL,
    settled_by TEXT NOT NULL,
    PRIMARY KEY (case_id, item)
);
