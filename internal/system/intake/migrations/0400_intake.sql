-- +goose Up
CREATE TABLE intake_round (
    id                TEXT PRIMARY KEY,
    programme         TEXT NOT NULL,
    programme_version INTEGER NOT NULL,
    title             TEXT COLLATE da NOT NULL,
    words             TEXT NOT NULL,
    -- of the programme's seasons; empty for none
    season            TEXT NOT NULL,
    opens_day         TEXT NOT NULL,
    -- the last day on which one can apply
    deadline          TEXT NOT NULL,
    places            INTEGER NOT NULL,
    -- kinds of organisations that may apply
    kinds             TEXT NOT NULL,
    agency_id         TEXT NOT NULL REFERENCES organisation_organisation (id),
    contact_id        TEXT NOT NULL REFERENCES organisation_person (id),
    -- the network that those who are chosen become members of; empty for none
    network_id        TEXT NOT NULL,
    state             TEXT NOT NULL,
    decided_at        TEXT,
    updated_at        TEXT NOT NULL,
    version           BIGINT NOT NULL,
    -- of the wish to announce it, so that one sent twice announces one
    once              TEXT UNIQUE
);
CREATE INDEX intake_round_deadline ON intake_round (deadline, id);
CREATE INDEX intake_round_programme ON intake_round (programme, deadline, id);

-- Who reads and weighs the applications of a round, besides the agency's own.
CREATE TABLE intake_reader (
    round_id        TEXT NOT NULL REFERENCES intake_round (id),
    person_id       TEXT NOT NULL REFERENCES organisation_person (id),
    organisation_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    added_by        TEXT NOT NULL,
    added_at        TEXT NOT NULL,
    PRIMARY KEY (round_id, person_id)
);
CREATE INDEX intake_reader_person ON intake_reader (person_id, round_id);

CREATE TABLE intake_application (
    id                TEXT PRIMARY KEY,
    round_id          TEXT NOT NULL REFERENCES intake_round (id),
    organisation_id   TEXT NOT NULL REFERENCES organisation_organisation (id),
    organisation_name TEXT COLLATE da NOT NULL,
    state             TEXT NOT NULL,
    begun_name        TEXT NOT NULL,
    begun_at          TEXT NOT NULL,
    receipt           TEXT NOT NULL,
    sent_at           TEXT,
    sent_name         TEXT NOT NULL,
    -- of what was sent, on paper
    sent_hash         TEXT NOT NULL,
    -- why it was withdrawn or declined, for those who applied
    reason            TEXT NOT NULL,
    -- its place among the reserves; 0 for none
    place             INTEGER NOT NULL,
    -- what those who choose mean to do with it, until they decide
    choice            TEXT NOT NULL,
    choice_place      INTEGER NOT NULL,
    choice_reason     TEXT NOT NULL,
    answered_at       TEXT,
    -- what has come of it
    became_kind       TEXT NOT NULL,
    became_id         TEXT NOT NULL,
    became_address    TEXT NOT NULL,
    version           BIGINT NOT NULL,
    UNIQUE (round_id, organisation_id)
);
CREATE INDEX intake_application_organisation ON intake_application (organisation_id, round_id);
CREATE INDEX intake_application_state ON intake_application (state, round_id);

-- Who writes an application besides the managers of the organisation.
CREATE TABLE intake_writer (
    application_id TEXT NOT NULL REFERENCES intake_application (id),
    person_id      TEXT NOT NULL REFERENCES organisation_person (id),
    added_by       TEXT NOT NULL,
    added_at       TEXT NOT NULL,
    PRIMARY KEY (application_id, person_id)
);

-- What one reader thinks of one application. Those who applied never see it.
CREATE TABLE intake_review (
    application_id TEXT NOT NULL REFERENCES intake_application (id),
    person_id      TEXT NOT NULL REFERENCES organisation_person (id),
    round_id       TEXT NOT NULL REFERENCES intake_round (id),
    person_name    TEXT NOT NULL,
    points         TEXT NOT NULL,
    answers        TEXT NOT NULL,
    note           TEXT NOT NULL,
    at             TEXT NOT NULL,
    version        BIGINT NOT NULL,
    PRIMARY KEY (application_id, person_id)
);
CREATE INDEX intake_review_round ON intake_review (round_id, application_id);

CREATE TABLE intake_enquiry (
    id                TEXT PRIMARY KEY,
    round_id          TEXT NOT NULL REFERENCES intake_round (id),
    organisation_id   TEXT NOT NULL REFERENCES organisation_organisation (id),
    organisation_name TEXT COLLATE da NOT NULL,
    -- written or phone
    way               TEXT NOT NULL,
    need              TEXT NOT NULL,
    outcome           TEXT NOT NULL,
    -- who wrote; null for somebody who rang
    person_id         TEXT REFERENCES organisation_person (id),
    person_name       TEXT NOT NULL,
    person_title      TEXT NOT NULL,
    reach             TEXT NOT NULL,
    entered_name      TEXT NOT NULL,
    at                TEXT NOT NULL,
    state             TEXT NOT NULL,
    -- the joint clarification
    clarified_day     TEXT,
    needs             TEXT NOT NULL,
    process           TEXT NOT NULL,
    start             TEXT NOT NULL,
    people            TEXT NOT NULL,
    answer            TEXT NOT NULL,
    application_id    TEXT REFERENCES intake_application (id),
    version           BIGINT NOT NULL,
    once              TEXT UNIQUE
);
CREATE INDEX intake_enquiry_round ON intake_enquiry (round_id, at, id);
CREATE INDEX intake_enquiry_state ON intake_enquiry (state, at, id);
CREATE INDEX intake_enquiry_organisation ON intake_enquiry (organisation_id, at);
