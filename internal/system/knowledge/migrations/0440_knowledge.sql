-- +goose Up
-- What somebody has written down for a network: an experience, a tool, an
-- improvement, a question. What it says stands in its versions.
CREATE TABLE knowledge_item (
    id              TEXT PRIMARY KEY,
    kind            TEXT NOT NULL,
    subject_kind    TEXT NOT NULL,
    subject_id      TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    author_id       TEXT NOT NULL,
    author_name     TEXT NOT NULL,
    method          TEXT NOT NULL,
    setting         TEXT NOT NULL,
    reach           TEXT NOT NULL,
    -- of a question: open or answered
    state           TEXT NOT NULL,
    made_at         TEXT NOT NULL,
    saved_at        TEXT NOT NULL,
    -- the number of the version that stands
    version         BIGINT NOT NULL,
    -- the question that an entry was written from
    source_id       TEXT REFERENCES knowledge_item (id),
    once            TEXT UNIQUE
);
CREATE INDEX knowledge_item_saved ON knowledge_item (saved_at, id);
CREATE INDEX knowledge_item_subject ON knowledge_item (subject_kind, subject_id, kind, state, saved_at);
CREATE INDEX knowledge_item_organisation ON knowledge_item (organisation_id, saved_at);
CREATE INDEX knowledge_item_source ON knowledge_item (source_id);
CREATE INDEX knowledge_item_state ON knowledge_item (state, saved_at, id);

CREATE TABLE knowledge_version (
    item_id       TEXT NOT NULL REFERENCES knowledge_item (id),
    number        BIGINT NOT NULL,
    content       TEXT NOT NULL,
    note          TEXT NOT NULL,
    saved_at      TEXT NOT NULL,
    saved_by      TEXT NOT NULL,
    saved_by_name TEXT NOT NULL,
    PRIMARY KEY (item_id, number)
);

CREATE TABLE knowledge_tag (
    item_id TEXT NOT NULL REFERENCES knowledge_item (id),
    tag     TEXT NOT NULL,
    PRIMARY KEY (item_id, tag)
);

CREATE TABLE knowledge_file (
    file_id  TEXT PRIMARY KEY REFERENCES files_file (id),
    item_id  TEXT NOT NULL REFERENCES knowledge_item (id),
    name     TEXT NOT NULL,
    size     BIGINT NOT NULL,
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL
);
CREATE INDEX knowledge_file_item ON knowledge_file (item_id, added_at);

-- The words of the version that stands, as they are searched in.
CREATE TABLE knowledge_word (
    item_id TEXT NOT NULL REFERENCES knowledge_item (id),
    form    TEXT NOT NULL,
    stem    TEXT NOT NULL,
    back    TEXT NOT NULL,
    weight  BIGINT NOT NULL,
    PRIMARY KEY (item_id, form)
);
CREATE INDEX knowledge_word_form ON knowledge_word (form, item_id, weight);
CREATE INDEX knowledge_word_stem ON knowledge_word (stem, item_id, weight);
CREATE INDEX knowledge_word_back ON knowledge_word (back, item_id, weight);

-- Whose items there are in a network; of kind everyone, whose are shared with
-- everybody. Few rows: as many as organisations have written in networks.
CREATE TABLE knowledge_voice (
    subject_kind    TEXT NOT NULL,
    subject_id      TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    PRIMARY KEY (subject_kind, subject_id, organisation_id)
);
