-- +goose Up
CREATE TABLE knowledge_answer (
    id              TEXT PRIMARY KEY,
    item_id         TEXT NOT NULL REFERENCES knowledge_item (id),
    organisation_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    author_id       TEXT NOT NULL,
    author_name     TEXT NOT NULL,
    words           TEXT NOT NULL,
    made_at         TEXT NOT NULL,
    -- it is the one that the asker was helped by
    accepted        BOOLEAN NOT NULL,
    once            TEXT UNIQUE
);
CREATE INDEX knowledge_answer_item ON knowledge_answer (item_id, id);

-- Who says that an answer is helpful.
CREATE TABLE knowledge_helpful (
    answer_id TEXT NOT NULL REFERENCES knowledge_answer (id),
    person_id TEXT NOT NULL REFERENCES organisation_person (id),
    PRIMARY KEY (answer_id, person_id)
);

-- Who is told of new answers to a question, or of new questions in a network:
-- the target is a question's id, or a network's kind and id.
CREATE TABLE knowledge_follow (
    target    TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES organisation_person (id),
    PRIMARY KEY (target, person_id)
);

-- What the reference municipalities are asked about a tool.
CREATE TABLE knowledge_review (
    id              TEXT PRIMARY KEY,
    item_id         TEXT NOT NULL REFERENCES knowledge_item (id),
    -- of the tool that they are asked about
    version         BIGINT NOT NULL,
    due             TEXT NOT NULL,
    asked_by        TEXT NOT NULL,
    asked_by_name   TEXT NOT NULL,
    asked_at        TEXT NOT NULL,
    -- what came of it all
    outcome         TEXT NOT NULL,
    reason          TEXT NOT NULL,
    outcome_version BIGINT NOT NULL,
    settled_at      TEXT,
    settled_by      TEXT NOT NULL
);
CREATE INDEX knowledge_review_item ON knowledge_review (item_id, asked_at);
CREATE INDEX knowledge_review_due ON knowledge_review (due);

CREATE TABLE knowledge_asked (
    review_id       TEXT NOT NULL REFERENCES knowledge_review (id),
    organisation_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    due             TEXT NOT NULL,
    answered        BOOLEAN NOT NULL,
    reminded        BOOLEAN NOT NULL,
    PRIMARY KEY (review_id, organisation_id)
);
CREATE INDEX knowledge_asked_organisation ON knowledge_asked (organisation_id, answered, due);
CREATE INDEX knowledge_asked_due ON knowledge_asked (answered, reminded, due);

-- What a municipality says, once, and what came of it.
CREATE TABLE knowledge_response (
    review_id       TEXT NOT NULL REFERENCES knowledge_review (id),
    organisation_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    verdict         TEXT NOT NULL,
    changes         TEXT NOT NULL,
    needs           TEXT NOT NULL,
    person_id       TEXT NOT NULL,
    person_name     TEXT NOT NULL,
    answered_at     TEXT NOT NULL,
    version         BIGINT NOT NULL,
    outcome         TEXT NOT NULL,
    reason          TEXT NOT NULL,
    outcome_version BIGINT NOT NULL,
    settled_at      TEXT,
    settled_by      TEXT NOT NULL,
    PRIMARY KEY (review_id, organisation_id)
);
