-- +goose Up
-- kf-false: small letters before capitals, as in the order that the program has.
CREATE COLLATION IF NOT EXISTS da (provider = icu, locale = 'da-u-kf-false');
