package jobs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/rivertype"
)

// Drain does everything that is due now, one job after the other in the order
// they were enqueued, including what those enqueue. It is for tests and for
// commands that do their work and end; it returns what went wrong with jobs,
// which are tried again when their time comes.
func (j *Jobs) Drain(ctx context.Context) error {
	exec := j.driver.GetExecutor()
	var wrong []error
	for {
		now := j.db.Now()
		if _, err := exec.JobSchedule(ctx, &riverdriver.JobScheduleParams{Max: 1000, Now: &now}); err != nil {
			return fmt.Errorf("look for jobs that are due: %w", err)
		}
		due, err := exec.JobGetAvailable(ctx, &riverdriver.JobGetAvailableParams{
			ClientID: "drain", MaxAttemptedBy: 1, MaxToLock: 1, Now: &now, Queue: river.QueueDefault,
		})
		if err != nil {
			return fmt.Errorf("take a job: %w", err)
		}
		if len(due) == 0 {
			return errors.Join(wrong...)
		}
		failed := j.do(ctx, due[0])
		if failed != nil {
			wrong = append(wrong, fmt.Errorf("%s %d: %w", due[0].Kind, due[0].ID, failed))
		}
		if err := j.settle(ctx, exec, due[0], failed); err != nil {
			return err
		}
	}
}

func (j *Jobs) do(ctx context.Context, row *rivertype.JobRow) error {
	handler, ok := j.handlers[row.Kind]
	if !ok {
		return errors.New("nobody does this work")
	}
	ctx, cancel := context.WithTimeout(ctx, longest)
	defer cancel()
	return handler(ctx, row)
}

func (j *Jobs) settle(ctx context.Context, exec riverdriver.Executor, row *rivertype.JobRow, failed error) error {
	now := j.db.Now()
	next := riverdriver.JobSetStateCompleted(row.ID, now, nil)
	if failed != nil {
		told, err := json.Marshal(rivertype.AttemptError{At: now, Attempt: row.Attempt, Error: failed.Error()})
		if err != nil {
			return fmt.Errorf("note what went wrong: %w", err)
		}
		switch {
		case cancelled(failed):
			next = riverdriver.JobSetStateCancelled(row.ID, now, told, nil)
		case row.Attempt >= row.MaxAttempts:
			next = riverdriver.JobSetStateDiscarded(row.ID, now, told, nil)
		default:
			next = riverdriver.JobSetStateErrorRetryable(row.ID, j.clock.NextRetry(row), told, nil)
		}
	}
	_, err := exec.JobSetStateIfRunningMany(ctx, &riverdriver.JobSetStateIfRunningManyParams{
		ID: []int64{next.ID}, Attempt: []*int{next.Attempt}, ErrData: [][]byte{next.ErrData}, FinalizedAt: []*time.Time{next.FinalizedAt},
		MetadataDoMerge: []bool{false}, MetadataUpdates: [][]byte{nil}, Now: &now, ScheduledAt: []*time.Time{next.ScheduledAt}, State: []rivertype.JobState{next.State},
	})
	if err != nil {
		return fmt.Errorf("note that %s %d is done: %w", row.Kind, row.ID, err)
	}
	return nil
}
