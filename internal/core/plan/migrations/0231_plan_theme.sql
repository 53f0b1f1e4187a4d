-- +goose Up
-- the themes of the programme that a row serves, where a plan serves those
CREATE TABLE plan_theme (
    plan_id  TEXT NOT NULL,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    theme    TEXT NOT NULL,
    PRIMARY KEY (plan_id, number, position)
);

-- the times of a row that comes back which have been carried out
CREATE TABLE plan_occurrence (
    plan_id   TEXT NOT NULL,
    number    INTEGER NOT NULL,
    day       TEXT NOT NULL,
    done_at   TEXT NOT NULL,
    done_by   TEXT NOT NULL,
    done_name TEXT NOT NULL,
    PRIMARY KEY (plan_id, number, day)
);

-- how often a row comes back: 4/year; empty for once
ALTER TABLE plan_row ADD COLUMN often TEXT NOT NULL DEFAULT '';
-- of a row that comes back the next time that isn't carried out
ALTER TABLE plan_row ADD COLUMN next_day TEXT;
ALTER TABLE plan_change ADD COLUMN often_from TEXT NOT NULL DEFAULT '';
ALTER TABLE plan_change ADD COLUMN often_to TEXT NOT NULL DEFAULT '';
ALTER TABLE plan_reason ADD COLUMN often TEXT NOT NULL DEFAULT '';
