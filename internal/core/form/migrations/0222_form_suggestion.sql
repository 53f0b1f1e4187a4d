-- +goose Up
-- what somebody suggests that a field should say, and whether it was taken in
ALTER TABLE form_comment ADD COLUMN proposal TEXT NOT NULL DEFAULT '';
ALTER TABLE form_comment ADD COLUMN taken BOOLEAN NOT NULL DEFAULT FALSE;
