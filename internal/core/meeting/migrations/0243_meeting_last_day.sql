-- +goose Up
-- The last day of a meeting of several days; null for one day.
ALTER TABLE meeting_meeting ADD COLUMN last_day TEXT;
-- When it was last changed; null for one that has not been since this was noted.
ALTER TABLE meeting_meeting ADD COLUMN changed_at TEXT;
-- Meetings in order of time across subjects of one kind.
CREATE INDEX meeting_kind ON meeting_meeting (subject_kind, at, id);
