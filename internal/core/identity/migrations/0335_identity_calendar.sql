-- +goose Up
-- The secret of an account's calendar. Calendars fetch it for years, so it ends
-- when its owner says so, and with everything else that opens the account.
CREATE TABLE identity_calendar (
    account_id TEXT PRIMARY KEY REFERENCES identity_account (id),
    token_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL
);
