// Package config has the settings of an instance: what the person who runs it
// says once, by flags or in the environment, when the program starts. They are
// checked before anything begins, and the errors say what to write instead.
package config

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"os"
	"strconv"
	"strings"
)

// Place is where an instance keeps its data. Every command that works on an
// instance has these settings. The tags are for the command line's parser.
type Place struct {
	Data     string `env:"TOVHOLDER_DATA" default:"data" placeholder:"DIR" help:"Folder of the embedded database (default: data)."`
	Database string `env:"TOVHOLDER_DATABASE" placeholder:"URL" help:"postgres://… instead of the embedded database."`
}

// Serve are the settings of the server.
type Serve struct {
	Place
	Addr        string   `env:"TOVHOLDER_ADDR" default:"127.0.0.1:8080" placeholder:"HOST:PORT" help:"Where to listen (default: 127.0.0.1:8080)."`
	BaseURL     string   `name:"base-url" env:"TOVHOLDER_BASE_URL" placeholder:"URL" help:"How the instance is reached from outside, as in https://tovholder.example.dk (default: http:// and the address)."`
	MetricsAddr string   `name:"metrics-addr" env:"TOVHOLDER_METRICS_ADDR" placeholder:"HOST:PORT" help:"Where to publish metrics (default: nowhere)."`
	Demo        bool     `env:"TOVHOLDER_DEMO" help:"Fictional data and personas that anybody can be; letters are shown instead of sent."`
	Proxies     []string `name:"trusted-proxies" env:"TOVHOLDER_TRUSTED_PROXIES" placeholder:"NET,…" help:"Addresses or networks of the servers that stand before this one, as in 10.0.0.0/8: only what they say in X-Forwarded-For counts (default: none)."`
	Smallest    int      `name:"smallest-number" env:"TOVHOLDER_SMALLEST_NUMBER" default:"5" placeholder:"N" help:"Smallest number of people that is shown outside a municipality or shelter; lower ones are hidden (default: 5, at least 3)."`
	SMTP        SMTP     `embed:"" prefix:"smtp-" envprefix:"TOVHOLDER_SMTP_"`
}

// SMTP is the server that takes outgoing mail.
type SMTP struct {
	Host         string `env:"HOST" placeholder:"HOST" help:"Mail server; without one no mail is sent."`
	Port         int    `env:"PORT" placeholder:"PORT" help:"Its port (default: 587, or 465 with --smtp-tls=tls)."`
	User         string `env:"USER" placeholder:"NAME" help:"User name, when it asks for one."`
	PasswordFile string `name:"password-file" env:"PASSWORD_FILE" placeholder:"FILE" help:"File with the password."`
	From         string `env:"FROM" placeholder:"ADDRESS" help:"The sender's address."`
	TLS          string `name:"tls" env:"TLS" default:"starttls" enum:"starttls,tls,none" help:"starttls (default), tls, or none for a server on the same machine."`
}

// Validate reports everything that is wrong, one line each.
func (p Place) Validate() error {
	if p.Database == "" && strings.TrimSpace(p.Data) == "" {
		return errors.New("--data must name a folder")
	}
	if p.Database == "" {
		return nil
	}
	// Neither the address nor the parser's error is repeated: they hold a password.
	u, err := url.Parse(p.Database)
	if err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" {
		return errors.New("--database must be an address of PostgreSQL, as in postgres://user:password@host:5432/name")
	}
	return nil
}

// leastSmallest is the lowest number that may be shown outside a municipality.
const leastSmallest = 3

// Validate reports everything that is wrong, one line each.
func (s Serve) Validate() error {
	errs := []error{s.Place.Validate(), address("--addr", s.Addr)}
	if s.MetricsAddr != "" {
		errs = append(errs, address("--metrics-addr", s.MetricsAddr))
		if s.MetricsAddr == s.Addr {
			errs = append(errs, errors.New("--metrics-addr must differ from --addr: metrics are not for everybody"))
		}
	}
	if s.Smallest < leastSmallest {
		errs = append(errs, fmt.Errorf("--smallest-number must be %d or more: among fewer people somebody can be recognised", leastSmallest))
	}
	_, err := s.TrustedProxies()
	return errors.Join(append(errs, s.checkBase(), err, s.SMTP.check())...)
}

// TrustedProxies are the networks of the servers that stand before this one.
func (s Serve) TrustedProxies() ([]netip.Prefix, error) {
	var all []netip.Prefix
	for _, text := range s.Proxies {
		text = strings.TrimSpace(text)
		p, err := netip.ParsePrefix(text)
		if a, alone := netip.ParseAddr(text); alone == nil {
			p, err = netip.PrefixFrom(a, a.BitLen()), nil
		}
		if err != nil {
			return nil, fmt.Errorf("--trusted-proxies must be addresses or networks, as in 127.0.0.1,10.0.0.0/8, not %q", text)
		}
		if p.Bits() == 0 {
			return nil, fmt.Errorf("--trusted-proxies must not be everybody (%s): anybody could then claim any address", text)
		}
		all = append(all, p.Masked())
	}
	return all, nil
}

func (s Serve) checkBase() error {
	if s.BaseURL == "" {
		return nil
	}
	u, err := url.Parse(s.BaseURL)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		return errors.New("--base-url must be scheme and host alone, as in https://tovholder.example.dk")
	}
	if u.Scheme == "http" && !s.Demo && !local(u.Hostname()) {
		return errors.New("--base-url must begin with https://: log-ins and citizens' data may not travel in the clear")
	}
	return nil
}

func (m SMTP) check() error {
	if m.Host == "" {
		if m.User != "" || m.PasswordFile != "" {
			return errors.New("--smtp-host is missing, though other settings of the mail server are given")
		}
		return nil
	}
	var errs []error
	if m.From == "" {
		errs = append(errs, errors.New("--smtp-from is missing: letters need a sender, as in tovholder@kommune.dk"))
	}
	if m.Port < 0 || m.Port > 65535 {
		errs = append(errs, errors.New("--smtp-port must be between 1 and 65535"))
	}
	if (m.User == "") != (m.PasswordFile == "") {
		errs = append(errs, errors.New("--smtp-user and --smtp-password-file belong together"))
	}
	if m.TLS == "none" && m.User != "" && !local(m.Host) {
		errs = append(errs, errors.New("--smtp-tls=none would send the password in the clear"))
	}
	return errors.Join(errs...)
}

// Password reads the file with the password; empty when there is none.
func (m SMTP) Password() (string, error) {
	if m.PasswordFile == "" {
		return "", nil
	}
	b, err := os.ReadFile(m.PasswordFile)
	if err != nil {
		return "", fmt.Errorf("read the mail server's password: %w", err)
	}
	return strings.TrimRight(string(b), "\r\n"), nil
}

// Base is how the instance is reached from outside, without a slash at the end.
func (s Serve) Base() string {
	if s.BaseURL != "" {
		return strings.TrimRight(s.BaseURL, "/")
	}
	host, port, err := net.SplitHostPort(s.Addr)
	if err != nil {
		return ""
	}
	if ip, err := netip.ParseAddr(host); host == "" || err == nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, port)
}

func address(flag, s string) error {
	_, port, err := net.SplitHostPort(s)
	if err == nil {
		var n int
		if n, err = strconv.Atoi(port); err == nil && n >= 0 && n <= 65535 {
			return nil
		}
	}
	return fmt.Errorf("%s must be host and port, as in 127.0.0.1:8080, not %q", flag, s)
}

// local tells whether a host is this machine.
func local(host string) bool {
	if host == "localhost" || strings.HasSuffix(host, ".localhost") {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.IsLoopback()
}
