-- +goose Up
CREATE TABLE meeting_meeting (
    id              TEXT PRIMARY KEY,
    subject_kind    TEXT NOT NULL,
    subject_id      TEXT NOT NULL,
    -- the activity that it is the meeting of, and which activity that is an
    -- occurrence of; empty for a meeting of its own
    slot            TEXT NOT NULL,
    activity        TEXT NOT NULL,
    -- of the meetings that were planned together; empty for one alone
    series          TEXT NOT NULL,
    title           TEXT NOT NULL,
    purpose         TEXT NOT NULL,
    form            TEXT NOT NULL,
    place           TEXT NOT NULL,
    link            TEXT NOT NULL,
    day             TEXT,
    starts_at       TEXT NOT NULL,
    ends_at         TEXT NOT NULL,
    -- day and time as one text, for lists: 2027-04-30T13:00; 9999 while undated
    at              TEXT NOT NULL,
    organiser_id    TEXT NOT NULL,
    organiser_name  TEXT NOT NULL,
    organiser_email TEXT NOT NULL,
    state           TEXT NOT NULL,
    reason          TEXT NOT NULL,
    -- of the invitation, as calendars count it
    sequence        INTEGER NOT NULL,
    correction_days INTEGER NOT NULL,
    correct_until   TEXT,
    called_at       TEXT,
    started_at      TEXT,
    held_at         TEXT,
    sent_at         TEXT,
    prepared_at     TEXT,
    -- the locked minutes and their hash
    content         TEXT NOT NULL,
    hash            TEXT NOT NULL,
    version         BIGINT NOT NULL,
    once            TEXT UNIQUE
);
CREATE UNIQUE INDEX meeting_slot ON meeting_meeting (subject_kind, subject_id, slot) WHERE slot <> '' AND state <> 'cancelled';
CREATE INDEX meeting_subject ON meeting_meeting (subject_kind, subject_id, at, id);
CREATE INDEX meeting_series ON meeting_meeting (series, at) WHERE series <> '';

CREATE TABLE meeting_participant (
    id           TEXT PRIMARY KEY,
    meeting_id   TEXT NOT NULL REFERENCES meeting_meeting (id),
    -- empty for a guest
    person_id    TEXT NOT NULL,
    name         TEXT COLLATE da NOT NULL,
    email        TEXT NOT NULL,
    organisation TEXT NOT NULL,
    why          TEXT NOT NULL,
    required     BOOLEAN NOT NULL,
    answer       TEXT NOT NULL,
    note         TEXT NOT NULL,
    answered_at  TEXT,
    through      TEXT NOT NULL,
    attended     TEXT NOT NULL,
    -- the sequence of the last invitation that was sent; -1 before the first
    invited      INTEGER NOT NULL
);
CREATE INDEX meeting_participant_meeting ON meeting_participant (meeting_id, name);
CREATE UNIQUE INDEX meeting_participant_person ON meeting_participant (person_id, meeting_id) WHERE person_id <> '';
CREATE UNIQUE INDEX meeting_participant_guest ON meeting_participant (meeting_id, email) WHERE person_id = '';

CREATE TABLE meeting_item (
    id          TEXT PRIMARY KEY,
    meeting_id  TEXT NOT NULL REFERENCES meeting_meeting (id),
    position    INTEGER NOT NULL,
    title       TEXT NOT NULL,
    aim         TEXT NOT NULL,
    minutes     INTEGER NOT NULL,
    owner_id    TEXT NOT NULL,
    owner_name  TEXT NOT NULL,
    body        TEXT NOT NULL,
    state       TEXT NOT NULL,
    -- where it came from, and what exactly: a kind of news, an earlier item
    origin      TEXT NOT NULL,
    source      TEXT NOT NULL,
    proposer    TEXT NOT NULL,
    notes       TEXT NOT NULL,
    noted_by    TEXT NOT NULL,
    noted_at    TEXT,
    version     BIGINT NOT NULL
);
CREATE INDEX meeting_item_meeting ON meeting_item (meeting_id, position);
CREATE UNIQUE INDEX meeting_item_source ON meeting_item (meeting_id, origin, source) WHERE source <> '';

CREATE TABLE meeting_decision (
    id         TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting_meeting (id),
    item_id    TEXT NOT NULL,
    body       TEXT NOT NULL,
    at         TEXT NOT NULL
);
CREATE INDEX meeting_decision_meeting ON meeting_decision (meeting_id, at);

CREATE TABLE meeting_correction (
    id         TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting_meeting (id),
    item_id    TEXT NOT NULL,
    name       TEXT NOT NULL,
    body       TEXT NOT NULL,
    state      TEXT NOT NULL,
    at         TEXT NOT NULL
);
CREATE INDEX meeting_correction_meeting ON meeting_correction (meeting_id, at);

-- Personal links. The link itself is known to the letter alone.
CREATE TABLE meeting_link (
    hash           TEXT PRIMARY KEY,
    meeting_id     TEXT NOT NULL REFERENCES meeting_meeting (id),
    participant_id TEXT NOT NULL,
    made_at        TEXT NOT NULL
);
CREATE INDEX meeting_link_participant ON meeting_link (participant_id);

-- Tries with links that do not exist, by where they came from.
CREATE TABLE meeting_guess (
    source TEXT NOT NULL,
    since  TEXT NOT NULL,
    tries  INTEGER NOT NULL,
    PRIMARY KEY (source, since)
);
CREATE INDEX meeting_guess_since ON meeting_guess (since);

-- What is read beforehand; the bytes are among the program's files.
CREATE TABLE meeting_file (
    file_id    TEXT PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting_meeting (id),
    item_id    TEXT NOT NULL,
    name       TEXT NOT NULL,
    size       INTEGER NOT NULL
);
CREATE INDEX meeting_file_meeting ON meeting_file (meeting_id, name);
