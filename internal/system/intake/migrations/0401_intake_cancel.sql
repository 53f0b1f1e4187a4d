-- +goose Up
-- why it was cancelled, for everybody; empty for one that was not
ALTER TABLE intake_round ADD COLUMN reason TEXT NOT NULL DEFAULT '';
