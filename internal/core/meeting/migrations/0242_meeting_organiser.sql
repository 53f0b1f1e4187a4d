-- +goose Up
CREATE INDEX meeting_organiser ON meeting_meeting (organiser_id, at);
