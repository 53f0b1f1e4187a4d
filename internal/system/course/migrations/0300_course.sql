-- +goose Up
CREATE TABLE course_course (
    id                TEXT PRIMARY KEY,
    programme         TEXT NOT NULL,
    programme_version INTEGER NOT NULL,
    host_id           TEXT NOT NULL REFERENCES organisation_organisation (id),
    agency_id         TEXT NOT NULL REFERENCES organisation_organisation (id),
    -- the host's name at the start of the course, for lists in order of name
    host_name         TEXT COLLATE da NOT NULL,
    state             TEXT NOT NULL,
    started_at        TEXT NOT NULL,
    closed_at         TEXT,
    -- the date of the next dated activity that is not done; 9999-12-31 when none is left
    next_day          TEXT NOT NULL,
    version           BIGINT NOT NULL,
    -- of the wish that started the course, so that one sent twice starts one
    once              TEXT UNIQUE
);
CREATE INDEX course_course_name ON course_course (state, host_name, id);
CREATE INDEX course_course_next ON course_course (state, next_day, id);

CREATE TABLE course_authority (
    course_id       TEXT NOT NULL REFERENCES course_course (id),
    authority       TEXT NOT NULL,
    organisation_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    PRIMARY KEY (course_id, authority)
);

CREATE TABLE course_anchor (
    course_id TEXT NOT NULL REFERENCES course_course (id),
    anchor    TEXT NOT NULL,
    day       TEXT NOT NULL,
    PRIMARY KEY (course_id, anchor)
);

CREATE TABLE course_activity (
    course_id   TEXT NOT NULL REFERENCES course_course (id),
    key         TEXT NOT NULL,
    activity    TEXT NOT NULL,
    phase       TEXT NOT NULL,
    number      INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    state       TEXT NOT NULL,
    target      TEXT,
    earliest    TEXT,
    latest      TEXT,
    provisional BOOLEAN NOT NULL,
    -- where the activity stood when the course began; drift is measured from it
    planned     TEXT,
    set_day     TEXT,
    starts_at   TEXT NOT NULL,
    ends_at     TEXT NOT NULL,
    place       TEXT NOT NULL,
    -- why the date lies outside its window
    reason      TEXT NOT NULL,
    PRIMARY KEY (course_id, key)
);
CREATE INDEX course_activity_open ON course_activity (course_id, state, target);

CREATE TABLE course_part (
    course_id TEXT NOT NULL REFERENCES course_course (id),
    key       TEXT NOT NULL,
    day       TEXT NOT NULL,
    PRIMARY KEY (course_id, key)
);

CREATE TABLE course_signature (
    course_id   TEXT NOT NULL REFERENCES course_course (id),
    key         TEXT NOT NULL,
    document    TEXT NOT NULL,
    day         TEXT NOT NULL,
    person_id   TEXT NOT NULL,
    person_name TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (course_id, key, document)
);

CREATE TABLE course_assessment (
    course_id   TEXT NOT NULL REFERENCES course_course (id),
    key         TEXT NOT NULL,
    criterion   TEXT NOT NULL,
    side        TEXT NOT NULL,
    verdict     TEXT NOT NULL,
    note        TEXT NOT NULL,
    person_id   TEXT NOT NULL,
    person_name TEXT NOT NULL,
    role        TEXT NOT NULL,
    at          TEXT NOT NULL,
    version     BIGINT NOT NULL,
    PRIMARY KEY (course_id, key, criterion, side)
);

CREATE TABLE course_role (
    id              TEXT PRIMARY KEY,
    course_id       TEXT NOT NULL REFERENCES course_course (id),
    role            TEXT NOT NULL,
    person_id       TEXT NOT NULL REFERENCES organisation_person (id),
    organisation_id TEXT NOT NULL REFERENCES organisation_organisation (id),
    from_day        TEXT NOT NULL,
    to_day          TEXT,
    given_by        TEXT NOT NULL
);
CREATE INDEX course_role_course ON course_role (course_id, role);
CREATE INDEX course_role_person ON course_role (person_id, course_id);

CREATE TABLE course_waiver (
    course_id   TEXT NOT NULL REFERENCES course_course (id),
    warning     TEXT NOT NULL,
    reason      TEXT NOT NULL,
    person_id   TEXT NOT NULL,
    person_name TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (course_id, warning)
);
