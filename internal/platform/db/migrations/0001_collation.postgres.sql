-- +goose Up
CREATE COLLATION IF NOT EXISTS da (provider = icu, locale = 'da');
