-- +goose Up
-- What is decided about registration for a meeting; a meeting without a row
-- goes by the usual rules.
CREATE TABLE network_gathering (
    meeting_id     TEXT PRIMARY KEY REFERENCES meeting_meeting (id),
    network_id     TEXT NOT NULL REFERENCES network_network (id),
    -- null for the usual number of days before the meeting
    register_until TEXT,
    -- how many the room holds; 0 for no limit
    capacity       INTEGER NOT NULL,
    guests         BOOLEAN NOT NULL,
    version        BIGINT NOT NULL
);

-- Who has asked for a seat at a meeting. A registration is ended, never deleted.
CREATE TABLE network_registration (
    id             TEXT PRIMARY KEY,
    meeting_id     TEXT NOT NULL REFERENCES meeting_meeting (id),
    network_id     TEXT NOT NULL REFERENCES network_network (id),
    -- null for a guest
    member_id      TEXT REFERENCES network_member (id),
    person_id      TEXT NOT NULL,
    name           TEXT COLLATE da NOT NULL,
    email          TEXT NOT NULL,
    organisation   TEXT NOT NULL,
    -- seated, waiting, ended
    state          TEXT NOT NULL,
    -- in the order in which seats were asked for
    position       INTEGER NOT NULL,
    -- of the meeting's participant; empty before the first seat
    participant_id TEXT NOT NULL,
    asked_at       TEXT NOT NULL,
    asked_by       TEXT NOT NULL,
    seated_at      TEXT,
    ended_at       TEXT,
    -- withdrawn, declined, swapped, left; empty while it lasts
    ended_why      TEXT NOT NULL
);
CREATE INDEX network_registration_meeting ON network_registration (meeting_id, position);
CREATE INDEX network_registration_participant ON network_registration (participant_id);
CREATE UNIQUE INDEX network_registration_person ON network_registration (meeting_id, person_id) WHERE person_id <> '' AND state <> 'ended';
CREATE UNIQUE INDEX network_registration_guest ON network_registration (meeting_id, email) WHERE person_id = '' AND state <> 'ended';

-- How many persons one municipality may send to one meeting, where it is another
-- number than the network's.
CREATE TABLE network_quota (
    meeting_id TEXT NOT NULL REFERENCES meeting_meeting (id),
    member_id  TEXT NOT NULL REFERENCES network_member (id),
    seats      INTEGER NOT NULL,
    reason     TEXT NOT NULL,
    PRIMARY KEY (meeting_id, member_id)
);
