-- +goose Up
-- The collation "da" is registered by the program.
SELECT 1;
