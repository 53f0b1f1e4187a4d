-- +goose Up
-- what the subject's programme calls it, for an indicator that it asks for: the
-- same in all subjects that can be compared
ALTER TABLE indicator_indicator ADD COLUMN code TEXT;
CREATE UNIQUE INDEX indicator_indicator_code ON indicator_indicator (subject_kind, subject_id, code);
