-- +goose Up
-- What many people are asked by a link. Who has answered is kept nowhere.
CREATE TABLE survey_survey (
    id            TEXT PRIMARY KEY,
    subject_kind  TEXT NOT NULL,
    subject_id    TEXT NOT NULL,
    -- what it serves: an activity, a request for data
    serves        TEXT NOT NULL,
    -- the questionnaire or interview guide of the programme that it was made of
    source        TEXT NOT NULL,
    interview     BOOLEAN NOT NULL,
    -- only the authorities see what was answered
    kept          BOOLEAN NOT NULL,
    title         TEXT NOT NULL,
    audience_da   TEXT NOT NULL,
    audience_en   TEXT NOT NULL,
    -- as they were when it was opened
    questions     TEXT NOT NULL,
    groups        TEXT NOT NULL,
    token         TEXT NOT NULL UNIQUE,
    closes        TEXT NOT NULL,
    opened_at     TEXT NOT NULL,
    opened_by     TEXT NOT NULL,
    version       BIGINT NOT NULL
);
CREATE INDEX survey_survey_subject ON survey_survey (subject_kind, subject_id, serves, opened_at);

-- One set of answers. That of somebody who answered by the link has no name and
-- no time; that of an interview says with whom it was and who wrote it down.
CREATE TABLE survey_reply (
    id         TEXT PRIMARY KEY,
    survey_id  TEXT NOT NULL REFERENCES survey_survey (id),
    part       TEXT NOT NULL,
    label      TEXT NOT NULL,
    noted_by   TEXT NOT NULL,
    noted_at   TEXT,
    version    BIGINT NOT NULL,
    once       TEXT UNIQUE
);
CREATE INDEX survey_reply_survey ON survey_reply (survey_id, part);

CREATE TABLE survey_answer (
    reply_id  TEXT NOT NULL REFERENCES survey_reply (id),
    question  TEXT NOT NULL,
    -- from 1 to 5; 0 for words
    score     INTEGER NOT NULL,
    words     TEXT NOT NULL,
    -- what the words are about, by whoever has read them
    theme     TEXT NOT NULL,
    PRIMARY KEY (reply_id, question)
);
