-- +goose Up
-- A token is good where the log-in is by which it was made. Those made before
-- this was kept: an account without a password can be a persona's only.
ALTER TABLE identity_token ADD COLUMN method TEXT NOT NULL DEFAULT 'password';
UPDATE identity_token SET method = 'demo' WHERE account_id IN (SELECT id FROM identity_account WHERE password = '');

-- What a closed account was before, and is again when it is opened.
ALTER TABLE identity_account ADD COLUMN closed_from TEXT NOT NULL DEFAULT '';
UPDATE identity_account SET closed_from = CASE WHEN password = '' THEN 'invited' ELSE 'active' END WHERE state = 'closed';
