-- +goose Up
ALTER TABLE mail_message ADD COLUMN calendar TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_message ADD COLUMN method TEXT NOT NULL DEFAULT '';
