// Package pg runs a throw-away PostgreSQL for tests: a private server from the
// binaries of the system, without durability, shared by all test processes of
// one user and gone soon after the last of them.
package pg

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver
)

// Env names the variable that points at a server to use instead: an address
// whose user may create databases.
const Env = "TOVHOLDER_TEST_DATABASE"

// Templates names the variable that points at a folder in which the test
// processes of one run note the filled databases that they share.
const Templates = "TOVHOLDER_TEST_TEMPLATES"

var errMissing = errors.New("PostgreSQL is needed for this test and its programs were not found: install it (Debian: apt-get install postgresql) or set " + Env + "=postgres://…")

// Server is a running server.
type Server struct {
	URL  string
	dir  string
	cmd  *exec.Cmd
	done chan struct{} // closed when the server has ended
	end  error         // why; read after done
}

// Start makes a new cluster under dir and runs it. The calling goroutine must
// be locked to its thread for as long as the server runs, since on Linux the
// server ends with it.
func Start(ctx context.Context, dir string) (*Server, error) {
	bin, err := programs()
	if err != nil {
		return nil, err
	}
	who, err := unprivileged()
	if err != nil {
		return nil, err
	}
	home, err := os.MkdirTemp(dir, "cluster-")
	if err != nil {
		return nil, fmt.Errorf("make a folder for the cluster: %w", err)
	}
	if who != nil {
		if err := os.Chown(home, int(who.Uid), int(who.Gid)); err != nil {
			return nil, fmt.Errorf("hand over the folder of the cluster: %w", err)
		}
	}
	data := filepath.Join(home, "data")
	// The order of texts is on purpose neither that of bytes nor Danish.
	initdb := exec.CommandContext(ctx, filepath.Join(bin, "initdb"), "-D", data, "-U", "postgres", "-A", "trust",
		"-E", "UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=en", "--no-sync", "--no-instructions")
	initdb.Dir, initdb.SysProcAttr = home, attributes(who)
	if out, err := initdb.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("make the cluster: %w: %s", err, out)
	}

	s := &Server{dir: home, done: make(chan struct{})}
	s.URL = (&url.URL{Scheme: "postgres", User: url.User("postgres"), Path: "/postgres", RawQuery: url.Values{"host": {home}}.Encode()}).String()
	s.cmd = exec.Command(filepath.Join(bin, "postgres"), "-D", data, "-k", home, "-c", "listen_addresses=",
		"-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "max_connections=400",
		"-c", "shared_buffers=128MB", "-c", "wal_level=minimal", "-c", "max_wal_senders=0", "-c", "autovacuum=off",
		"-c", "log_min_messages=fatal", "-c", "log_min_error_statement=panic", "-c", "jit=off")
	s.cmd.Dir, s.cmd.SysProcAttr = home, attributes(who)
	var said bytes.Buffer
	s.cmd.Stdout, s.cmd.Stderr = io.Discard, &said
	if err := s.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start the server: %w", err)
	}
	go func() {
		s.end = s.cmd.Wait()
		close(s.done)
	}()
	for start := time.Now(); ; time.Sleep(20 * time.Millisecond) {
		if Answers(ctx, s.URL) {
			return s, nil
		}
		select {
		case <-s.done:
			return nil, fmt.Errorf("the server ended at once: %w: %s", s.end, said.Bytes())
		default:
		}
		if time.Since(start) > time.Minute {
			s.Stop()
			return nil, fmt.Errorf("the server did not answer within a minute: %s", said.Bytes())
		}
	}
}

// Stop ends the server and removes the cluster. It may be called again.
func (s *Server) Stop() {
	_ = s.cmd.Process.Signal(syscall.SIGINT) // it may be gone already
	select {
	case <-s.done:
	case <-time.After(20 * time.Second):
		_ = s.cmd.Process.Kill()
		<-s.done
	}
	_ = os.RemoveAll(s.dir)
}

// Answers reports whether there is a server at the address.
func Answers(ctx context.Context, address string) bool {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	pool, err := sql.Open("pgx", address)
	if err != nil {
		return false
	}
	defer pool.Close()
	return pool.PingContext(ctx) == nil
}

// programs is the folder with initdb and postgres, of the newest version.
func programs() (string, error) {
	if path, err := exec.LookPath("initdb"); err == nil {
		if target, err := filepath.EvalSymlinks(path); err == nil {
			return filepath.Dir(target), nil
		}
	}
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if err != nil || len(found) == 0 {
		return "", errMissing
	}
	version := func(path string) int {
		n, _ := strconv.Atoi(filepath.Base(filepath.Dir(filepath.Dir(path))))
		return n
	}
	slices.SortFunc(found, func(a, b string) int { return version(a) - version(b) })
	return filepath.Dir(found[len(found)-1]), nil
}

// unprivileged is whom the server runs as when we are root, which it refuses.
func unprivileged() (*syscall.Credential, error) {
	if os.Getuid() != 0 {
		return nil, nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		return nil, errors.New("PostgreSQL refuses to run as root, and there is no user postgres: run the tests as another user")
	}
	uid, err := strconv.ParseUint(u.Uid, 10, 32)
	if err != nil {
		return nil, fmt.Errorf("user postgres: %w", err)
	}
	gid, err := strconv.ParseUint(u.Gid, 10, 32)
	if err != nil {
		return nil, fmt.Errorf("user postgres: %w", err)
	}
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
}
