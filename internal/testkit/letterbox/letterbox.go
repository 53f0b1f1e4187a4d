// Package letterbox is a mail server for tests, which keeps what it is sent and
// can be out of order.
package letterbox

import (
	"errors"
	"io"
	"net"
	"sync"
	"testing"

	"github.com/emersion/go-smtp"
)

// Box is a mail server on this machine, without encryption.
type Box struct {
	Host string
	Port int

	t        testing.TB
	mu       sync.Mutex
	listener net.Listener
	server   *smtp.Server
	letters  []Letter
	answer   *smtp.SMTPError
}

// Letter is what has arrived.
type Letter struct {
	From string
	To   []string
	Raw  string // with headers
}

// New starts a mail server, which ends with the test.
func New(t testing.TB) *Box {
	b := &Box{Host: "127.0.0.1", t: t}
	b.Up()
	t.Cleanup(b.Down)
	return b
}

// Up lets it listen, at the same place as before.
func (b *Box) Up() {
	b.t.Helper()
	listener, err := net.ListenTCP("tcp", &net.TCPAddr{IP: net.ParseIP(b.Host), Port: b.Port})
	if err != nil {
		b.t.Fatalf("a mail server for the test: %v", err)
	}
	b.Port = listener.Addr().(*net.TCPAddr).Port
	server := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return &session{box: b}, nil }))
	server.Domain = "localhost"
	b.mu.Lock()
	b.server, b.listener = server, listener
	b.mu.Unlock()
	go func() {
		if err := server.Serve(listener); err != nil && !errors.Is(err, smtp.ErrServerClosed) && !errors.Is(err, net.ErrClosed) {
			b.t.Errorf("the test's mail server: %v", err)
		}
	}()
}

// Down lets it not answer.
func (b *Box) Down() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.server != nil {
		// It may not have begun to serve, and then does not know its listener.
		_ = b.listener.Close()
		_ = b.server.Close() // whoever is connected is thrown out
		b.server = nil
	}
}

// Answer lets it refuse letters with a code; 0 lets it take them.
func (b *Box) Answer(code int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.answer = nil
	if code != 0 {
		b.answer = &smtp.SMTPError{Code: code, EnhancedCode: smtp.EnhancedCode{code / 100, 0, 0}, Message: "as the test wants it"}
	}
}

// Letters are those that it took.
func (b *Box) Letters() []Letter {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]Letter(nil), b.letters...)
}

type session struct {
	box    *Box
	letter Letter
}

func (s *session) Reset()        { s.letter = Letter{} }
func (s *session) Logout() error { return nil }

func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	s.letter.From = from
	return nil
}

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.letter.To = append(s.letter.To, to)
	return nil
}

func (s *session) Data(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	s.box.mu.Lock()
	defer s.box.mu.Unlock()
	if s.box.answer != nil {
		return s.box.answer
	}
	s.letter.Raw = string(raw)
	s.box.letters = append(s.box.letters, s.letter)
	return nil
}
