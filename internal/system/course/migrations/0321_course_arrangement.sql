-- +goose Up
-- the room, the catering or the link that the host's side provides for an activity
CREATE TABLE course_arrangement (
    course_id    TEXT NOT NULL REFERENCES course_course (id),
    key          TEXT NOT NULL,
    -- physical or virtual where that is chosen; empty for as the programme says
    form         TEXT NOT NULL,
    place        TEXT NOT NULL,
    catering     TEXT NOT NULL,
    notes        TEXT NOT NULL,
    settled      BOOLEAN NOT NULL,
    -- the activity's date when it was settled, and who said so
    settled_day  TEXT,
    settled_by   TEXT NOT NULL,
    settled_name TEXT NOT NULL,
    settled_at   TEXT,
    version      BIGINT NOT NULL,
    PRIMARY KEY (course_id, key)
);
