-- +goose Up
ALTER TABLE mail_message ADD COLUMN unsubscribe TEXT NOT NULL DEFAULT '';
