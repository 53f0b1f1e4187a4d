package config_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tovholder/internal/platform/config"

	"github.com/alecthomas/kong"
)

// parsed is what the command line makes of arguments.
func parsed(t *testing.T, args ...string) (config.Serve, error) {
	t.Helper()
	var cli struct {
		Serve config.Serve `cmd:""`
	}
	parser, err := kong.New(&cli, kong.Exit(func(int) { t.Fatal("exit") }))
	if err != nil {
		t.Fatal(err)
	}
	_, err = parser.Parse(append([]string{"serve"}, args...))
	return cli.Serve, err
}

func TestDefaults(t *testing.T) {
	s, err := parsed(t)
	if err != nil {
		t.Fatal(err)
	}
	if s.Addr != "127.0.0.1:8080" || s.Data != "data" || s.Base() != "http://127.0.0.1:8080" || s.Demo || s.SMTP.TLS != "starttls" || s.Smallest != 5 {
		t.Errorf("%+v", s)
	}
}

func TestEnvironment(t *testing.T) {
	for name, value := range map[string]string{
		"TOVHOLDER_ADDR": ":9000", "TOVHOLDER_DATA": "/srv/t", "TOVHOLDER_DATABASE": "postgres://h/n", "TOVHOLDER_DEMO": "true", "TOVHOLDER_SMALLEST_NUMBER": "10",
		"TOVHOLDER_SMTP_HOST": "mail", "TOVHOLDER_SMTP_FROM": "a@b.dk", "TOVHOLDER_SMTP_TLS": "tls",
	} {
		t.Setenv(name, value)
	}
	s, err := parsed(t, "--addr", "127.0.0.1:1")
	if err != nil {
		t.Fatal(err)
	}
	if s.Addr != "127.0.0.1:1" || s.Data != "/srv/t" || s.Database != "postgres://h/n" || !s.Demo || s.Smallest != 10 || s.SMTP.Host != "mail" || s.SMTP.TLS != "tls" {
		t.Errorf("%+v", s)
	}
}

func TestWrongSettingsSayWhatToWrite(t *testing.T) {
	for args, want := range map[string]string{
		"--smallest-number=2":                          "--smallest-number must be 3 or more",
		"--addr=nonsense":                              "--addr must be host and port",
		"--addr=127.0.0.1:http":                        "--addr must be host and port",
		"--addr=127.0.0.1:70000":                       "--addr must be host and port",
		"--data=":                                      "--data must name a folder",
		"--database=mysql://u:hemmelig@h/n":            "--database must be an address of PostgreSQL",
		"--database=postgres://u:hemmelig@[h/n":        "--database must be an address of PostgreSQL",
		"--metrics-addr=127.0.0.1:8080":                "--metrics-addr must differ",
		"--metrics-addr=x":                             "--metrics-addr must be host and port",
		"--base-url=tovholder.dk":                      "--base-url must be scheme and host",
		"--base-url=https://t.dk/path":                 "--base-url must be scheme and host",
		"--base-url=http://t.dk":                       "must begin with https://",
		"--trusted-proxies=proxy.example.dk":           "--trusted-proxies must be addresses or networks",
		"--trusted-proxies=127.0.0.1,10.0.0.0/33":      "--trusted-proxies must be addresses or networks",
		"--trusted-proxies=0.0.0.0/0":                  "--trusted-proxies must not be everybody",
		"--smtp-user=x":                                "--smtp-host is missing",
		"--smtp-host=h":                                "--smtp-from is missing",
		"--smtp-host=h --smtp-from=a@b --smtp-user=u":  "belong together",
		"--smtp-host=h --smtp-from=a@b --smtp-port=-1": "--smtp-port must be",
		"--smtp-host=h --smtp-from=a@b --smtp-tls=ssl": "--smtp-tls must be one of",
		"--smtp-host=h --smtp-from=a@b --smtp-tls=none --smtp-user=u --smtp-password-file=f": "in the clear",
	} {
		_, err := parsed(t, strings.Fields(args)...)
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "hemmelig") {
			t.Errorf("%s: %v", args, err)
		}
	}
}

func TestWhatIsRightIsAccepted(t *testing.T) {
	for _, args := range []string{
		"--base-url=https://t.dk/", "--base-url=http://localhost:3000", "--base-url=http://10.0.0.1 --demo", "--addr=[::1]:0",
		"--database=postgresql:///n?host=/run/postgresql", "--metrics-addr=127.0.0.1:9100",
		"--smtp-host=localhost --smtp-from=a@b --smtp-tls=none --smtp-user=u --smtp-password-file=f",
	} {
		if _, err := parsed(t, strings.Fields(args)...); err != nil {
			t.Errorf("%s: %v", args, err)
		}
	}
}

func TestBase(t *testing.T) {
	for _, c := range []struct{ addr, base, want string }{
		{"0.0.0.0:80", "", "http://localhost:80"}, {":80", "", "http://localhost:80"}, {"[::1]:80", "", "http://[::1]:80"}, {"x", "https://t.dk/", "https://t.dk"},
	} {
		if got := (config.Serve{Addr: c.addr, BaseURL: c.base}).Base(); got != c.want {
			t.Errorf("%+v gives %s", c, got)
		}
	}
}

func TestTrustedProxies(t *testing.T) {
	t.Setenv("TOVHOLDER_TRUSTED_PROXIES", "127.0.0.1, 10.1.2.3/8,::1")
	s, err := parsed(t)
	if err != nil {
		t.Fatal(err)
	}
	all, err := s.TrustedProxies()
	if got := fmt.Sprint(all); err != nil || got != "[127.0.0.1/32 10.0.0.0/8 ::1/128]" {
		t.Errorf("%s (%v)", got, err)
	}
}

func TestPasswordComesFromAFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "p")
	if err := os.WriteFile(file, []byte("hemmelig\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := (config.SMTP{PasswordFile: file}).Password(); got != "hemmelig" || err != nil {
		t.Errorf("%q, %v", got, err)
	}
}
