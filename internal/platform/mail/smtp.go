package mail

import (
	"context"
	"errors"
	"fmt"
	"net/mail"
	"strings"
	"time"

	smtp "github.com/wneessen/go-mail"
)

// Config is the mail server. Without a host, letters are kept (Keep) or fail.
type Config struct {
	Host     string
	Port     int    // 587 when zero, 465 with TLS "tls"
	User     string // empty: no log-in
	Password string
	From     string // the sender's address
	TLS      string // "starttls" (the default), "tls", or "none" for a server on the same machine
	Keep     bool   // in demo mode: show letters instead of sending them
}

func (c Config) check() error {
	if c.Host == "" || c.Keep {
		return nil
	}
	if a, err := mail.ParseAddress(c.From); err != nil || a.Address != c.From {
		return errors.New("the sender of mail (--smtp-from) must be an address, such as tovholder@kommune.dk")
	}
	switch c.TLS {
	case "", "starttls", "tls", "none":
		return nil
	}
	return fmt.Errorf("--smtp-tls is starttls, tls or none, not %q", c.TLS)
}

// refusal is the server's final no. It keeps the code alone: the server's words
// may quote the letter.
type refusal struct{ code int }

func (r *refusal) Error() string {
	return fmt.Sprintf("the mail server refused it with code %d", r.code)
}

const smtpTimeout = 30 * time.Second

// send delivers a letter. Its number is its Message-ID, so that a letter that is
// sent again, because nobody knew that it was, is recognised.
func (c Config) send(ctx context.Context, l Letter) error {
	m, err := c.compose(l)
	if err != nil {
		return err
	}
	client, err := smtp.NewClient(c.Host, c.options()...)
	if err != nil {
		return fmt.Errorf("mail server settings: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, smtpTimeout)
	defer cancel()
	if err := client.DialWithContext(ctx); err != nil {
		return fmt.Errorf("the mail server %s does not answer: %w", c.Host, err)
	}
	defer client.Close()
	err = client.Send(m)
	if err == nil || m.IsDelivered() {
		return nil
	}
	if failed, ok := errors.AsType[*smtp.SendError](err); ok {
		if code := failed.ErrorCode(); code >= 500 && code < 600 && !failed.IsTemp() {
			return &refusal{code}
		}
		return fmt.Errorf("the mail server did not take it: code %d", failed.ErrorCode())
	}
	return errors.New("the mail server did not take it")
}

func (c Config) options() []smtp.Option {
	o := []smtp.Option{smtp.WithTimeout(smtpTimeout), smtp.WithTLSPolicy(smtp.TLSMandatory)}
	port := 587
	switch c.TLS {
	case "tls":
		o = append(o, smtp.WithSSL())
		port = 465
	case "none":
		o = append(o, smtp.WithTLSPolicy(smtp.NoTLS))
	}
	if c.Port != 0 {
		port = c.Port
	}
	o = append(o, smtp.WithPort(port))
	if c.User != "" {
		o = append(o, smtp.WithSMTPAuth(smtp.SMTPAuthAutoDiscover), smtp.WithUsername(c.User), smtp.WithPassword(c.Password))
	}
	return o
}

func (c Config) compose(l Letter) (*smtp.Msg, error) {
	m := smtp.NewMsg(smtp.WithNoDefaultUserAgent())
	if err := m.FromFormat("Tovholder", c.From); err != nil {
		return nil, errors.New("the sender's address can't be used")
	}
	if err := m.To(l.To); err != nil {
		return nil, &refusal{553}
	}
	_, domain, _ := strings.Cut(c.From, "@")
	m.SetMessageIDWithValue(l.ID + "@" + domain)
	m.SetDateWithValue(l.Created)
	m.Subject(l.Subject)
	m.SetGenHeader("Auto-Submitted", "auto-generated")
	if l.Unsubscribe != "" {
		m.SetGenHeaderPreformatted("List-Unsubscribe", "<"+l.Unsubscribe+">")
		if strings.HasPrefix(l.Unsubscribe, "https://") {
			m.SetGenHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
		}
	}
	m.SetBodyString(smtp.TypeTextPlain, l.Text)
	if l.Calendar != "" {
		m.AddAlternativeString(smtp.ContentType("text/calendar; method="+l.Method), l.Calendar)
	}
	return m, nil
}
