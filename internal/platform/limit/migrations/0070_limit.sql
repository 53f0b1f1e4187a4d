-- +goose Up
-- How often something was tried within a window of time.
CREATE TABLE limit_try (
    source TEXT NOT NULL,
    since  TEXT NOT NULL,
    tries  BIGINT NOT NULL,
    PRIMARY KEY (source, since)
);
CREATE INDEX limit_try_since ON limit_try (since);
