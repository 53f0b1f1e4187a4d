-- +goose Up
CREATE TABLE indicator_indicator (
    id               TEXT PRIMARY KEY,
    subject_kind     TEXT NOT NULL,
    subject_id       TEXT NOT NULL,
    name             TEXT COLLATE da NOT NULL,
    definition       TEXT NOT NULL,
    unit             TEXT NOT NULL,
    -- what the unit is called, for a unit of the indicator's own
    unit_name        TEXT NOT NULL,
    decimals         INTEGER NOT NULL,
    direction        TEXT NOT NULL,
    -- numbers are thousandths
    baseline         BIGINT,
    baseline_day     TEXT,
    target           BIGINT,
    target_day       TEXT,
    period           TEXT NOT NULL,
    source           TEXT NOT NULL,
    responsible_id   TEXT NOT NULL,
    responsible_name TEXT NOT NULL,
    -- the development points and goals that it tells about, with their words
    tells            TEXT NOT NULL,
    from_day         TEXT NOT NULL,
    until_day        TEXT,
    hide_small       BOOLEAN NOT NULL,
    -- how many of the first values the centre is made of; 0 for all
    frozen           INTEGER NOT NULL,
    -- the last day of the first period without a value; 9999-12-31 for none
    due_day          TEXT NOT NULL,
    version          BIGINT NOT NULL
);
CREATE INDEX indicator_indicator_subject ON indicator_indicator (subject_kind, subject_id, name, id);
CREATE INDEX indicator_indicator_due ON indicator_indicator (due_day, id);
CREATE INDEX indicator_indicator_responsible ON indicator_indicator (responsible_id, due_day, id);

CREATE TABLE indicator_value (
    indicator_id TEXT NOT NULL REFERENCES indicator_indicator (id),
    -- the first day of the period
    start_day    TEXT NOT NULL,
    value        BIGINT NOT NULL,
    part         BIGINT,
    whole        BIGINT,
    note         TEXT NOT NULL,
    person_id    TEXT NOT NULL,
    person_name  TEXT NOT NULL,
    -- when the period first got a value, and when it got this one
    first_at     TEXT NOT NULL,
    at           TEXT NOT NULL,
    version      BIGINT NOT NULL,
    PRIMARY KEY (indicator_id, start_day)
);

-- what a period's value was before it was corrected
CREATE TABLE indicator_past (
    indicator_id TEXT NOT NULL REFERENCES indicator_indicator (id),
    start_day    TEXT NOT NULL,
    version      BIGINT NOT NULL,
    value        BIGINT NOT NULL,
    part         BIGINT,
    whole        BIGINT,
    note         TEXT NOT NULL,
    person_name  TEXT NOT NULL,
    at           TEXT NOT NULL,
    PRIMARY KEY (indicator_id, start_day, version)
);

CREATE TABLE indicator_phase (
    indicator_id TEXT NOT NULL REFERENCES indicator_indicator (id),
    from_day     TEXT NOT NULL,
    reason       TEXT NOT NULL,
    person_name  TEXT NOT NULL,
    at           TEXT NOT NULL,
    PRIMARY KEY (indicator_id, from_day)
);

-- a file that has been read and looked at, but not taken yet
CREATE TABLE indicator_preview (
    id           TEXT PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator_indicator (id),
    person_id    TEXT NOT NULL,
    file_name    TEXT NOT NULL,
    lines        TEXT NOT NULL,
    at           TEXT NOT NULL
);
CREATE INDEX indicator_preview_person ON indicator_preview (indicator_id, person_id);
