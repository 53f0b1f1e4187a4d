-- +goose Up
CREATE TABLE knowledge_handbook (
    id           TEXT PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    title        TEXT NOT NULL,
    lead         TEXT NOT NULL,
    made_at      TEXT NOT NULL,
    version      BIGINT NOT NULL,
    -- the newest edition; 0 before the first
    edition      BIGINT NOT NULL,
    published_at TEXT
);
CREATE INDEX knowledge_handbook_subject ON knowledge_handbook (subject_kind, subject_id, id);
CREATE INDEX knowledge_handbook_published ON knowledge_handbook (published_at, id);

CREATE TABLE knowledge_chapter (
    id            TEXT PRIMARY KEY,
    handbook_id   TEXT NOT NULL REFERENCES knowledge_handbook (id),
    place         BIGINT NOT NULL,
    title         TEXT NOT NULL,
    words         TEXT NOT NULL,
    state         TEXT NOT NULL,
    version       BIGINT NOT NULL,
    saved_at      TEXT NOT NULL,
    saved_by      TEXT NOT NULL,
    saved_by_name TEXT NOT NULL,
    -- what was approved last, as it is published
    approved      TEXT,
    approved_at   TEXT,
    approved_by   TEXT NOT NULL
);
CREATE INDEX knowledge_chapter_handbook ON knowledge_chapter (handbook_id, place, id);
CREATE INDEX knowledge_chapter_state ON knowledge_chapter (state, saved_at, id);

-- The entries that a chapter takes in, each in one of its versions.
CREATE TABLE knowledge_part (
    chapter_id TEXT NOT NULL REFERENCES knowledge_chapter (id),
    item_id    TEXT NOT NULL REFERENCES knowledge_item (id),
    version    BIGINT NOT NULL,
    place      BIGINT NOT NULL,
    PRIMARY KEY (chapter_id, item_id)
);
CREATE INDEX knowledge_part_item ON knowledge_part (item_id);

-- What somebody has said about a chapter in review.
CREATE TABLE knowledge_remark (
    id          TEXT PRIMARY KEY,
    chapter_id  TEXT NOT NULL REFERENCES knowledge_chapter (id),
    version     BIGINT NOT NULL,
    person_id   TEXT NOT NULL,
    person_name TEXT NOT NULL,
    words       TEXT NOT NULL,
    made_at     TEXT NOT NULL
);
CREATE INDEX knowledge_remark_chapter ON knowledge_remark (chapter_id, id);

-- What was published, as it was published.
CREATE TABLE knowledge_edition (
    handbook_id       TEXT NOT NULL REFERENCES knowledge_handbook (id),
    number            BIGINT NOT NULL,
    day               TEXT NOT NULL,
    published_at      TEXT NOT NULL,
    published_by_name TEXT NOT NULL,
    note              TEXT NOT NULL,
    document          TEXT NOT NULL,
    hash              TEXT NOT NULL,
    chapters          TEXT NOT NULL,
    changes           TEXT NOT NULL,
    pdf_id            TEXT REFERENCES files_file (id),
    docx_id           TEXT REFERENCES files_file (id),
    told_at           TEXT,
    -- when its files were last set to be made
    printing_at       TEXT,
    PRIMARY KEY (handbook_id, number)
);
CREATE INDEX knowledge_edition_pdf ON knowledge_edition (pdf_id);
CREATE INDEX knowledge_edition_docx ON knowledge_edition (docx_id);
