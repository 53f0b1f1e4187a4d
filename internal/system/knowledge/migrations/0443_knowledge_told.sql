-- +goose Up
-- Who has got the letter about an edition, and for which organisation.
CREATE TABLE knowledge_told (
    handbook_id     TEXT NOT NULL REFERENCES knowledge_handbook (id),
    number          BIGINT NOT NULL,
    person_id       TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    PRIMARY KEY (handbook_id, number, person_id)
);
