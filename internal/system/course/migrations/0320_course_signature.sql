-- +goose Up
-- the version of the document that was signed in the program; 0 for one signed on paper
ALTER TABLE course_signature ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
