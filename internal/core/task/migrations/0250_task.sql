-- +goose Up
CREATE TABLE task_task (
    id             TEXT PRIMARY KEY,
    subject_kind   TEXT NOT NULL,
    subject_id     TEXT NOT NULL,
    words          TEXT NOT NULL,
    note           TEXT NOT NULL,
    -- who is to do it: one person, or whoever has a role in the subject
    person_id      TEXT REFERENCES organisation_person (id),
    role           TEXT NOT NULL,
    role_name      TEXT NOT NULL,
    -- 9999-12-31 when it has no date, so that such a task sorts after all others
    due            TEXT NOT NULL,
    state          TEXT NOT NULL,
    -- where it was agreed
    source_kind    TEXT NOT NULL,
    source_id      TEXT NOT NULL,
    source_title   TEXT NOT NULL,
    source_address TEXT NOT NULL,
    giver_id       TEXT NOT NULL,
    giver_name     TEXT NOT NULL,
    made_at        TEXT NOT NULL,
    settled_at     TEXT,
    settled_by     TEXT NOT NULL,
    remark         TEXT NOT NULL,
    version        BIGINT NOT NULL,
    -- of the wish that made the task, so that one sent twice makes one
    once           TEXT UNIQUE
);
CREATE INDEX task_task_subject ON task_task (subject_kind, subject_id, state, due, id);
CREATE INDEX task_task_role ON task_task (subject_kind, subject_id, role, state);
CREATE INDEX task_task_lately ON task_task (settled_at, id);
CREATE INDEX task_task_settled ON task_task (subject_kind, subject_id, settled_at);
CREATE INDEX task_task_made ON task_task (subject_kind, subject_id, made_at);
CREATE INDEX task_task_person ON task_task (person_id, state, due, id);
CREATE INDEX task_task_giver ON task_task (giver_id, state, due, id);
CREATE INDEX task_task_due ON task_task (state, due, id);
CREATE INDEX task_task_source ON task_task (source_kind, source_id);

-- What has happened to a task.
CREATE TABLE task_event (
    id          TEXT PRIMARY KEY,
    task_id     TEXT NOT NULL REFERENCES task_task (id),
    at          TEXT NOT NULL,
    person_name TEXT NOT NULL,
    verb        TEXT NOT NULL,
    reason      TEXT NOT NULL,
    was         TEXT NOT NULL,
    became      TEXT NOT NULL
);
CREATE INDEX task_event_task ON task_event (task_id, id);

-- Of which tasks somebody has been reminded; overdue once it was past its date.
CREATE TABLE task_reminder (
    task_id   TEXT NOT NULL REFERENCES task_task (id),
    person_id TEXT NOT NULL REFERENCES organisation_person (id),
    day       TEXT NOT NULL,
    overdue   BOOLEAN NOT NULL,
    PRIMARY KEY (task_id, person_id)
);
CREATE INDEX task_reminder_person ON task_reminder (person_id);

-- The day on which it was last looked for what a person is to be reminded of:
-- there is one letter a day at most.
CREATE TABLE task_letter (
    person_id TEXT PRIMARY KEY REFERENCES organisation_person (id),
    day       TEXT NOT NULL
);
CREATE INDEX task_letter_day ON task_letter (day);
