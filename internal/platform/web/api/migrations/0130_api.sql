-- +goose Up
-- What a call with an Idempotency-Key was answered, so that the same call sent
-- again has no second effect. status is NULL while the call is carried out.
CREATE TABLE api_idempotency (
    account  TEXT NOT NULL,
    route    TEXT NOT NULL,
    key      TEXT NOT NULL,
    -- of the address and the body; what was sent is not kept
    hash     TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    status   INTEGER,
    etag     TEXT NOT NULL,
    location TEXT NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (account, route, key)
);
CREATE INDEX api_idempotency_begun ON api_idempotency (begun_at);
