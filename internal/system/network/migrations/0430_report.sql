-- +goose Up
-- What the organiser has settled about the reports for a meeting; without a
-- row the usual deadline holds.
CREATE TABLE network_reporting (
    network_id TEXT NOT NULL REFERENCES network_network (id),
    key        TEXT NOT NULL,
    deadline   TEXT NOT NULL,
    PRIMARY KEY (network_id, key)
);

-- On which days a member was reminded of its report.
CREATE TABLE network_reminder (
    member_id TEXT NOT NULL REFERENCES network_member (id),
    key       TEXT NOT NULL,
    day       TEXT NOT NULL,
    PRIMARY KEY (member_id, key, day)
);

-- Members that were put on an agenda together: the first asks, the second tells.
CREATE TABLE network_pair (
    network_id TEXT NOT NULL REFERENCES network_network (id),
    asks       TEXT NOT NULL REFERENCES network_member (id),
    tells      TEXT NOT NULL REFERENCES network_member (id),
    theme      TEXT NOT NULL,
    key        TEXT NOT NULL,
    PRIMARY KEY (network_id, asks, tells, theme, key)
);
