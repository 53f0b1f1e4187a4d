package pg

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"sync"
	"syscall"
	"time"
)

// Shared is the address of a server for tests: the one that Env names, else one
// that all test processes of this user share, started when there is none.
var Shared = sync.OnceValues(shared)

// inUse is an open file whose lock tells the keeper that this process may need
// the server; the system lets go of it when the process ends, in any way.
var inUse *os.File //nolint:unused // held, never read: letting go of it is what it is for

const (
	keeperPackage = "tovholder/internal/testkit/pgserver"
	idle          = 15 * time.Second
)

func shared() (string, error) {
	if address := os.Getenv(Env); address != "" {
		return address, nil
	}
	if _, err := programs(); err != nil {
		return "", err
	}
	dir := filepath.Join(os.TempDir(), "tovholder-postgres-"+strconv.Itoa(os.Getuid()))
	if err := os.MkdirAll(dir, 0o711); err != nil {
		return "", fmt.Errorf("make the folder of the test server: %w", err)
	}
	door, err := Lock(filepath.Join(dir, "door"), syscall.LOCK_EX)
	if err != nil {
		return "", err
	}
	defer door.Close()
	if inUse, err = Lock(filepath.Join(dir, "users"), syscall.LOCK_SH); err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	if address, err := os.ReadFile(filepath.Join(dir, "address")); err == nil && Answers(ctx, string(address)) {
		return string(address), nil
	}
	return startKeeper(ctx, dir)
}

func startKeeper(ctx context.Context, dir string) (string, error) {
	program := filepath.Join(dir, "keeper")
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", program, keeperPackage).CombinedOutput(); err != nil {
		return "", fmt.Errorf("build the keeper of the test server: %w: %s", err, out)
	}
	said, err := os.Create(filepath.Join(dir, "said"))
	if err != nil {
		return "", fmt.Errorf("make the log of the test server: %w", err)
	}
	defer said.Close()
	_ = os.Remove(filepath.Join(dir, "address"))
	keeper := exec.Command(program, "-keep", dir)
	keeper.Dir, keeper.Stdout, keeper.Stderr = dir, said, said
	keeper.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := keeper.Start(); err != nil {
		return "", fmt.Errorf("start the keeper of the test server: %w", err)
	}
	ended := make(chan error, 1)
	go func() { ended <- keeper.Wait() }()
	for {
		if address, err := os.ReadFile(filepath.Join(dir, "address")); err == nil {
			return string(address), nil
		}
		select {
		case err := <-ended:
			why, _ := os.ReadFile(said.Name())
			return "", fmt.Errorf("the test server did not start: %w: %s", err, why)
		case <-ctx.Done():
			return "", errors.New("the test server did not start within two minutes")
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// Keep runs a server in dir until no process has wanted it for a while.
func Keep(ctx context.Context, dir string) error {
	runtime.LockOSThread()
	s, err := Start(ctx, dir)
	if err != nil {
		return err
	}
	defer s.Stop()
	address := filepath.Join(dir, "address")
	if err := os.WriteFile(address+".new", []byte(s.URL), 0o600); err != nil {
		return fmt.Errorf("tell the address: %w", err)
	}
	if err := os.Rename(address+".new", address); err != nil {
		return fmt.Errorf("tell the address: %w", err)
	}
	for since := time.Now(); ; {
		select {
		case <-s.done:
			return fmt.Errorf("the server ended: %w", s.end)
		case <-ctx.Done():
			return nil
		case <-time.After(time.Second):
		}
		door, err := Lock(filepath.Join(dir, "door"), syscall.LOCK_EX|syscall.LOCK_NB)
		if err != nil {
			since = time.Now()
			continue
		}
		users, err := Lock(filepath.Join(dir, "users"), syscall.LOCK_EX|syscall.LOCK_NB)
		switch {
		case err != nil:
			since = time.Now()
		case time.Since(since) > idle:
			// Nobody can come in while the door is held, so nobody finds
			// a server that is about to go.
			err = os.Remove(address)
			s.Stop()
			users.Close()
			door.Close()
			return err
		default:
			users.Close()
		}
		door.Close()
	}
}

// Lock opens a file and takes its lock, which goes with the file.
func Lock(path string, how int) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open the lock of the test server: %w", err)
	}
	for {
		err = syscall.Flock(int(f.Fd()), how)
		if err == nil {
			return f, nil
		}
		if !errors.Is(err, syscall.EINTR) {
			f.Close()
			return nil, fmt.Errorf("lock %s: %w", filepath.Base(path), err)
		}
	}
}
