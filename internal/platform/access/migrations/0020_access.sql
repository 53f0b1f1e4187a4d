-- +goose Up
CREATE TABLE access_membership (
    subject_kind TEXT NOT NULL,
    subject_id   TEXT NOT NULL,
    principal    TEXT NOT NULL,
    role         TEXT NOT NULL,
    -- first and last day, both included; 9999-12-31 while no end is known
    since        TEXT NOT NULL,
    until        TEXT NOT NULL,
    PRIMARY KEY (subject_kind, subject_id, principal, role, since)
);
CREATE INDEX access_membership_principal ON access_membership (principal, subject_kind, subject_id);
