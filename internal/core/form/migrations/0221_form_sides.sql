-- +goose Up
-- From when others than those whose side writes a document see it; NULL before.
ALTER TABLE form_document ADD COLUMN shared_at TEXT;
UPDATE form_document SET shared_at = begun_at;
