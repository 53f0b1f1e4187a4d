-- +goose Up
CREATE TABLE form_document (
    id            TEXT PRIMARY KEY,
    subject_kind  TEXT NOT NULL,
    subject_id    TEXT NOT NULL,
    form          TEXT NOT NULL,
    -- the activity, for a form that is filled in once for each time it is held
    slot          TEXT NOT NULL,
    title_da      TEXT NOT NULL,
    title_en      TEXT NOT NULL,
    state         TEXT NOT NULL,
    -- the number of the newest version, or the one that the draft will have
    version       INTEGER NOT NULL,
    -- counts every change of an entry
    revision      BIGINT NOT NULL,
    -- the version in force; 0 while there is none
    settled       INTEGER NOT NULL,
    settled_day   TEXT,
    matter        TEXT,
    -- why it came back, from whom and when
    reason        TEXT NOT NULL,
    returned_by   TEXT NOT NULL,
    returned_at   TEXT,
    consult_until TEXT,
    begun_name    TEXT NOT NULL,
    begun_at      TEXT NOT NULL,
    UNIQUE (subject_kind, subject_id, form, slot)
);

-- What is filled in: a field, or a row of a table.
CREATE TABLE form_entry (
    document_id TEXT NOT NULL REFERENCES form_document (id),
    key         TEXT NOT NULL,
    cells       TEXT NOT NULL,
    position    INTEGER NOT NULL,
    gone        BOOLEAN NOT NULL,
    version     BIGINT NOT NULL,
    -- the page that wrote it last, and the version that it had seen before
    hand        TEXT NOT NULL,
    hand_from   BIGINT NOT NULL,
    -- the document's revision when it was written
    revision    BIGINT NOT NULL,
    person_id   TEXT NOT NULL,
    person_name TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (document_id, key)
);

CREATE TABLE form_change (
    id          TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES form_document (id),
    -- the version that was being written
    version     INTEGER NOT NULL,
    key         TEXT NOT NULL,
    person_id   TEXT NOT NULL,
    person_name TEXT NOT NULL,
    at          TEXT NOT NULL,
    cells_from  TEXT NOT NULL,
    cells_to    TEXT NOT NULL,
    gone        BOOLEAN NOT NULL
);
CREATE INDEX form_change_document ON form_change (document_id, id);
CREATE INDEX form_change_key ON form_change (document_id, key, id);

-- Who has written in the draft.
CREATE TABLE form_author (
    document_id TEXT NOT NULL REFERENCES form_document (id),
    person_id   TEXT NOT NULL,
    person_name TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (document_id, person_id)
);
CREATE INDEX form_author_person ON form_author (person_id, document_id);

CREATE TABLE form_comment (
    id          TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES form_document (id),
    field       TEXT NOT NULL,
    person_id   TEXT NOT NULL,
    person_name TEXT NOT NULL,
    role        TEXT NOT NULL,
    words       TEXT NOT NULL,
    at          TEXT NOT NULL,
    resolved_at TEXT,
    resolved_by TEXT NOT NULL
);
CREATE INDEX form_comment_document ON form_comment (document_id, id);

-- Each text that has been sent on or finished.
CREATE TABLE form_version (
    document_id TEXT NOT NULL REFERENCES form_document (id),
    number      INTEGER NOT NULL,
    state       TEXT NOT NULL,
    entries     TEXT NOT NULL,
    sent_name   TEXT NOT NULL,
    sent_at     TEXT NOT NULL,
    settled_at  TEXT,
    matter      TEXT,
    PRIMARY KEY (document_id, number)
);

-- What others refer to: goals, development points. Of the version in force and
-- of the draft.
CREATE TABLE form_point (
    document_id TEXT NOT NULL REFERENCES form_document (id),
    settled     BOOLEAN NOT NULL,
    meaning     TEXT NOT NULL,
    entry       TEXT NOT NULL,
    position    INTEGER NOT NULL,
    words       TEXT NOT NULL,
    criterion   TEXT NOT NULL,
    responsible TEXT NOT NULL,
    PRIMARY KEY (document_id, settled, meaning, entry)
);

-- The roles that are heard.
CREATE TABLE form_consulted (
    document_id TEXT NOT NULL REFERENCES form_document (id),
    role        TEXT NOT NULL,
    PRIMARY KEY (document_id, role)
);
CREATE INDEX form_document_consulted ON form_document (state, consult_until);
