-- +goose Up
-- the target group that the course is for, where its host has one for each; empty for the ordinary course
ALTER TABLE course_course ADD COLUMN label TEXT NOT NULL DEFAULT '';
CREATE INDEX course_course_host ON course_course (host_id, programme, state);
