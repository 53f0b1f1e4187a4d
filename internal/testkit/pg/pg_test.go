package pg_test

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"tovholder/internal/testkit/pg"
)

func TestServerGoesWithoutTrace(t *testing.T) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	dir, err := os.MkdirTemp("", "tovholder-pg-test-") // short: the address of a socket has little room
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := os.Chmod(dir, 0o711); err != nil {
		t.Fatal(err)
	}
	s, err := pg.Start(context.Background(), dir)
	if err != nil {
		t.Fatal(err)
	}
	if !pg.Answers(t.Context(), s.URL) {
		t.Error("a started server does not answer")
	}
	s.Stop()
	s.Stop()
	if pg.Answers(t.Context(), s.URL) {
		t.Error("a stopped server answers")
	}
	if left, _ := filepath.Glob(dir + "/*"); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}
