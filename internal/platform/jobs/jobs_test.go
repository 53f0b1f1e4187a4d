package jobs_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/testkit/dbtest"
)

type greet struct {
	Name string `json:"name"`
}

func (greet) Kind() string { return "greet" }

type later struct {
	N int `json:"n"`
}

func (later) Kind() string { return "later" }

// said is what workers have done.
type said struct {
	mu  sync.Mutex
	all []string
}

func (s *said) add(what string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all = append(s.all, what)
}

func (s *said) list() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.all)
}

func enqueue(t *testing.T, d *db.DB, args jobs.Args, how ...jobs.Option) {
	t.Helper()
	if err := d.Write(t.Context(), func(tx *db.Tx) error { return jobs.Enqueue(tx, args, how...) }); err != nil {
		t.Fatal(err)
	}
}

func greeter(lab *dbtest.Lab, d *db.DB) (*jobs.Jobs, *said) {
	j := jobs.New(d, jobs.Options{Clock: lab.Clock.Now})
	s := &said{}
	jobs.Work(j, func(_ context.Context, job jobs.Job[greet]) error {
		s.add(job.Args.Name)
		return nil
	})
	return j, s
}

func TestJobIsDoneWhenItsTransactionCommits(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(jobs.Migrations())
		j, s := greeter(lab, d)
		no := errors.New("no")
		err := d.Write(t.Context(), func(tx *db.Tx) error { return errors.Join(jobs.Enqueue(tx, greet{"never"}), no) })
		if !errors.Is(err, no) {
			t.Fatal(err)
		}
		enqueue(t, d, greet{"Åse"})
		enqueue(t, d, greet{"Bo"})
		for range 2 {
			if err := j.Drain(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		if got := s.list(); !slices.Equal(got, []string{"Åse", "Bo"}) {
			t.Errorf("done: %v", got)
		}
	})
}

func TestJobWaitsForItsTime(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(jobs.Migrations())
		j, s := greeter(lab, d)
		enqueue(t, d, greet{"tomorrow"}, jobs.At(lab.Clock.Now().Add(24*time.Hour)))
		for i, want := range []int{0, 1} {
			if err := j.Drain(t.Context()); err != nil {
				t.Fatal(err)
			}
			if got := s.list(); len(got) != want {
				t.Errorf("round %d: %v", i, got)
			}
			lab.Clock.Move(24 * time.Hour)
		}
	})
}

func TestFailedJobIsTriedAgainLater(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(jobs.Migrations())
		j := jobs.New(d, jobs.Options{Clock: lab.Clock.Now})
		s := &said{}
		jobs.Work(j, func(_ context.Context, job jobs.Job[later]) error {
			s.add(fmt.Sprint(job.Attempt, job.Last))
			if job.Attempt < job.Args.N {
				return errors.New("not yet")
			}
			return nil
		})
		enqueue(t, d, later{3}, jobs.Attempts(3))
		if err := j.Drain(t.Context()); err == nil || !strings.Contains(err.Error(), "not yet") {
			t.Errorf("Drain says %v", err)
		}
		if err := j.Drain(t.Context()); err != nil {
			t.Errorf("tried again at once: %v", err)
		}
		for range 2 {
			lab.Clock.Move(20 * time.Second)
			_ = j.Drain(t.Context())
		}
		lab.Clock.Move(24 * time.Hour)
		_ = j.Drain(t.Context())
		if got := s.list(); !slices.Equal(got, []string{"1 false", "2 false", "3 true"}) {
			t.Errorf("attempts: %v", got)
		}
	})
}

func TestWorkerMayGiveUp(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(jobs.Migrations())
		j := jobs.New(d, jobs.Options{Clock: lab.Clock.Now})
		n := 0
		jobs.Work(j, func(context.Context, jobs.Job[later]) error {
			n++
			return jobs.GiveUp(errors.New("no use"))
		})
		enqueue(t, d, later{})
		for range 3 {
			_ = j.Drain(t.Context())
			lab.Clock.Move(48 * time.Hour)
		}
		if n != 1 {
			t.Errorf("tried %d times", n)
		}
	})
}

func TestOnceIsOnce(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		d := lab.Open(jobs.Migrations())
		j, s := greeter(lab, d)
		for range 3 {
			enqueue(t, d, greet{"Åse"}, jobs.Once())
		}
		enqueue(t, d, greet{"Bo"}, jobs.Once())
		if err := j.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		enqueue(t, d, greet{"Åse"}, jobs.Once()) // the first is done
		if err := j.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := s.list(); !slices.Equal(got, []string{"Åse", "Bo", "Åse"}) {
			t.Errorf("done: %v", got)
		}
	})
}

// Two processes work on one queue while use cases write: everything is done,
// once, and nobody is told that the database is busy.
func TestProcessesShareTheWork(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		o := lab.Options(jobs.Migrations(), log())
		o.Clock = nil
		s := &said{}
		var d *db.DB
		for range 2 {
			d = lab.Reopen(o)
			j := jobs.New(d, jobs.Options{})
			own := d
			jobs.Work(j, func(ctx context.Context, job jobs.Job[later]) error {
				s.add(fmt.Sprint(job.Args.N))
				return own.Write(ctx, func(tx *db.Tx) error {
					_, err := tx.Exec(`INSERT INTO log (id) VALUES ($1)`, tx.NewID())
					return err
				})
			})
			if err := j.Start(context.Background()); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
				defer cancel()
				if err := j.Stop(ctx); err != nil {
					t.Error(err)
				}
			})
		}
		const n = 60
		var wg sync.WaitGroup
		for i := range n {
			wg.Go(func() { enqueue(t, d, later{i}) })
		}
		wg.Wait()
		for start := time.Now(); len(s.list()) < n && time.Since(start) < 20*time.Second; {
			time.Sleep(10 * time.Millisecond)
		}
		time.Sleep(50 * time.Millisecond)
		got := s.list()
		slices.Sort(got)
		if len(got) != n || len(slices.Compact(got)) != n {
			t.Errorf("%d jobs were done %d times, %d of them different", n, len(s.list()), len(slices.Compact(got)))
		}
	})
}

func log() fs.FS {
	return fstest.MapFS{"9001_log.sql": {Data: []byte("-- +goose Up\nCREATE TABLE log (id TEXT PRIMARY KEY);")}}
}

func TestEveryRunsAtStart(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		o := lab.Options(jobs.Migrations())
		o.Clock = nil
		j := jobs.New(lab.Reopen(o), jobs.Options{})
		done := make(chan string, 10)
		jobs.Work(j, func(_ context.Context, job jobs.Job[greet]) error {
			done <- job.Args.Name
			return nil
		})
		j.Every(time.Hour, greet{"hourly"})
		if err := j.Start(context.Background()); err != nil {
			t.Fatal(err)
		}
		select {
		case <-done:
		case <-time.After(20 * time.Second):
			t.Error("nothing was done")
		}
		if err := j.Stop(context.Background()); err != nil {
			t.Error(err)
		}
		if err := j.Stop(context.Background()); err != nil {
			t.Error(err)
		}
	})
}
