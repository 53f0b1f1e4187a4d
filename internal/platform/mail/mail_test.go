package mail_test

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"mime"
	"mime/quotedprintable"
	netmail "net/mail"
	"strings"
	"testing"
	"time"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/mail"
	"tovholder/internal/testkit/dbtest"
	"tovholder/internal/testkit/letterbox"
)

type office struct {
	t   *testing.T
	lab *dbtest.Lab
	db  *db.DB
	j   *jobs.Jobs
	box *letterbox.Box
}

func opened(t *testing.T, lab *dbtest.Lab, change func(*mail.Config)) *office {
	t.Helper()
	o := &office{t: t, lab: lab, db: lab.Open(jobs.Migrations(), mail.Migrations()), box: letterbox.New(t)}
	o.j = jobs.New(o.db, jobs.Options{Clock: lab.Clock.Now})
	c := mail.Config{Host: o.box.Host, Port: o.box.Port, From: "tovholder@example.dk", TLS: "none"}
	if change != nil {
		change(&c)
	}
	if _, err := mail.New(o.db, o.j, c, slog.New(slog.DiscardHandler)); err != nil {
		t.Fatal(err)
	}
	return o
}

var greeting = mail.Message{To: "aase@example.dk", Subject: "Møde på tirsdag, så du når det", Text: "Kære Åse\n\nDer venter noget.\n.\nEnd"}

func (o *office) send(m mail.Message) error {
	return o.db.Write(o.t.Context(), func(tx *db.Tx) error { return mail.Send(tx, m) })
}

func (o *office) letter() mail.Letter {
	o.t.Helper()
	var all []mail.Letter
	err := o.db.Read(o.t.Context(), func(tx *db.Tx) (err error) {
		all, err = mail.Outbox(tx, 10)
		return err
	})
	if err != nil || len(all) != 1 {
		o.t.Fatalf("outbox: %v, %v", all, err)
	}
	return all[0]
}

func TestLetterArrivesOnce(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		o := opened(t, lab, nil)
		if err := o.send(greeting); err != nil {
			t.Fatal(err)
		}
		if l := o.letter(); l.State != mail.Waiting {
			t.Errorf("before delivery: %+v", l)
		}
		for range 2 {
			if err := o.j.Drain(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		got := o.box.Letters()
		if len(got) != 1 {
			t.Fatalf("arrived: %v", got)
		}
		m, err := netmail.ReadMessage(strings.NewReader(got[0].Raw))
		if err != nil {
			t.Fatal(err)
		}
		subject, _ := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
		body, _ := io.ReadAll(quotedprintable.NewReader(m.Body))
		text := strings.TrimSpace(strings.ReplaceAll(string(body), "\r\n", "\n"))
		if got[0].To[0] != greeting.To || subject != greeting.Subject || text != greeting.Text || m.Header.Get("Auto-Submitted") != "auto-generated" {
			t.Errorf("arrived as %q %q %q", got[0].To, subject, text)
		}
		l := o.letter()
		if l.State != mail.Sent || l.Text != "" || !l.Settled.Equal(lab.Clock.Now()) {
			t.Errorf("afterwards: %+v", l)
		}
		if id := m.Header.Get("Message-ID"); id != "<"+l.ID+"@example.dk>" {
			t.Errorf("its number is %s", id)
		}
	})
}

func TestServerAwayIsWaitedFor(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		o := opened(t, lab, nil)
		o.box.Down()
		if err := o.send(greeting); err != nil {
			t.Fatal(err)
		}
		for range 3 {
			if err := o.j.Drain(t.Context()); err == nil {
				t.Error("nothing is wrong with a server that is away")
			}
			lab.Clock.Move(time.Hour)
		}
		o.box.Up()
		o.box.Answer(451) // try later
		if err := o.j.Drain(t.Context()); err == nil {
			t.Error("nothing is wrong with a server that is busy")
		}
		if l := o.letter(); l.State != mail.Waiting || l.Text == "" {
			t.Errorf("while it waits: %+v", l)
		}
		o.box.Answer(0)
		lab.Clock.Move(time.Hour)
		for range 2 {
			if err := o.j.Drain(t.Context()); err != nil {
				t.Fatal(err)
			}
			lab.Clock.Move(24 * time.Hour)
		}
		if got := o.box.Letters(); len(got) != 1 {
			t.Errorf("arrived: %v", got)
		}
	})
}

func TestRefusedLetterIsGivenUp(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		o := opened(t, lab, nil)
		o.box.Answer(550)
		if err := o.send(greeting); err != nil {
			t.Fatal(err)
		}
		if err := o.j.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		if l := o.letter(); l.State != mail.Failed || l.Text != "" || !strings.Contains(l.Problem, "550") || strings.Contains(l.Problem, "@") {
			t.Errorf("afterwards: %+v", l)
		}
	})
}

func TestDemoKeepsLetters(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		o := opened(t, lab, func(c *mail.Config) { c.Keep = true })
		if err := o.send(greeting); err != nil {
			t.Fatal(err)
		}
		if err := o.j.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		if l := o.letter(); l.State != mail.Kept || l.Message != greeting || len(o.box.Letters()) != 0 {
			t.Errorf("kept: %+v", l)
		}
	})
}

func TestNoServerIsWarnedOf(t *testing.T) {
	t.Parallel()
	lab := dbtest.New(t, db.SQLite)
	d := lab.Open(jobs.Migrations(), mail.Migrations())
	var said bytes.Buffer
	j := jobs.New(d, jobs.Options{Clock: lab.Clock.Now})
	if _, err := mail.New(d, j, mail.Config{}, slog.New(slog.NewTextHandler(&said, nil))); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(said.String(), "no mail server is set") {
		t.Errorf("said %q", &said)
	}
	o := &office{t: t, lab: lab, db: d, j: j}
	if err := o.send(greeting); err != nil {
		t.Fatal(err)
	}
	if err := j.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
	if l := o.letter(); l.State != mail.Failed || l.Text != "" {
		t.Errorf("afterwards: %+v", l)
	}
}

func TestHeadersCannotBeAdded(t *testing.T) {
	t.Parallel()
	o := opened(t, dbtest.New(t, db.SQLite), nil)
	for _, m := range []mail.Message{
		{To: "a@example.dk\r\nBcc: b@example.dk", Subject: "s"},
		{To: "a@example.dk, b@example.dk", Subject: "s"},
		{To: "A <a@example.dk>", Subject: "s"},
		{To: "", Subject: "s"},
		{To: "a@example.dk", Subject: "s\r\nBcc: b@example.dk"},
		{To: "a@example.dk", Subject: "s\nBcc: b@example.dk"},
		{To: "a@example.dk", Subject: "s\u2028x"},
		{To: "a@example.dk", Subject: " "},
	} {
		if err := o.send(m); !fault.Is(err, fault.Invalid) {
			t.Errorf("%q %q gives %v", m.To, m.Subject, err)
		}
	}
}

func TestSettledLettersAreForgotten(t *testing.T) {
	t.Parallel()
	o := opened(t, dbtest.New(t, db.SQLite), nil)
	if err := o.send(greeting); err != nil {
		t.Fatal(err)
	}
	if err := o.j.Drain(t.Context()); err != nil {
		t.Fatal(err)
	}
	forget := func() (left int) {
		t.Helper()
		err := o.db.Write(t.Context(), func(tx *db.Tx) error { return jobs.Enqueue(tx, forgetting{}) })
		if err == nil {
			err = o.j.Drain(context.Background())
		}
		if err == nil {
			err = o.db.Read(t.Context(), func(tx *db.Tx) error {
				all, err := mail.Outbox(tx, 10)
				left = len(all)
				return err
			})
		}
		if err != nil {
			t.Fatal(err)
		}
		return left
	}
	if left := forget(); left != 1 {
		t.Errorf("%d left at once", left)
	}
	o.lab.Clock.Move(mail.Remembered + time.Hour)
	if left := forget(); left != 0 {
		t.Errorf("%d left after a month", left)
	}
}

type forgetting struct{}

func (forgetting) Kind() string { return "mail-forget" }

func TestSenderIsChecked(t *testing.T) {
	t.Parallel()
	d := dbtest.New(t, db.SQLite).Open(jobs.Migrations(), mail.Migrations())
	for _, c := range []mail.Config{{Host: "h"}, {Host: "h", From: "x\r\ny@z"}, {Host: "h", From: "a@b", TLS: "ssl"}} {
		if _, err := mail.New(d, jobs.New(d, jobs.Options{}), c, nil); err == nil {
			t.Errorf("%+v is accepted", c)
		}
	}
}

func TestCalendarGoesAlong(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		o := opened(t, lab, nil)
		m := greeting
		m.Calendar, m.Method = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n", "REQUEST"
		if err := o.send(m); err != nil {
			t.Fatal(err)
		}
		if err := o.j.Drain(t.Context()); err != nil {
			t.Fatal(err)
		}
		got := o.box.Letters()
		if len(got) != 1 || !strings.Contains(got[0].Raw, "multipart/alternative") ||
			!strings.Contains(strings.ReplaceAll(got[0].Raw, "\r\n ", " "), "text/calendar; method=REQUEST; charset=UTF-8") {
			t.Errorf("arrived: %+v", got)
		}
		if l := o.letter(); l.Calendar != "" || l.Text != "" {
			t.Errorf("after it was sent: %+v", l)
		}
		m.Method = "REQUEST\r\nBcc: b@example.dk"
		if err := o.send(m); !fault.Is(err, fault.Invalid) {
			t.Errorf("a header can be added: %v", err)
		}
	})
}

func TestOneClickToUnsubscribe(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		o := opened(t, lab, nil)
		for n, want := range [][2]string{{"https://nyt.example/nyheder/afmeld/0a", "List-Unsubscribe=One-Click"}, {"http://nyt.example/nyheder/afmeld/0a", ""}, {"", ""}} {
			address, oneClick := want[0], want[1]
			m := greeting
			m.Unsubscribe = address
			if err := o.send(m); err != nil {
				t.Fatal(err)
			}
			if err := o.j.Drain(t.Context()); err != nil {
				t.Fatal(err)
			}
			got, err := netmail.ReadMessage(strings.NewReader(o.box.Letters()[n].Raw))
			if err != nil {
				t.Fatal(err)
			}
			header := ""
			if address != "" {
				header = "<" + address + ">"
			}
			if h := got.Header; h.Get("List-Unsubscribe") != header || h.Get("List-Unsubscribe-Post") != oneClick {
				t.Errorf("%v", h)
			}
		}
	})
}

func TestNoHeaderComesInByTheAddressForUnsubscribing(t *testing.T) {
	t.Parallel()
	lab := dbtest.New(t, db.SQLite)
	o := opened(t, lab, nil)
	for _, address := range []string{
		"https://nyt.example/a\r\nBcc: alle@kommune.example", "https://nyt.example/a>,<mailto:x@y.example", "https://nyt.example/a b", "https://nyt.example/a,b", "https://nyt.example/å",
		"mailto:x@y.example", "javascript:1", "//nyt.example/a", "https:///a", "https://bruger@nyt.example/a", "https://nyt.example/" + strings.Repeat("a", 900),
	} {
		m := greeting
		m.Unsubscribe = address
		if err := o.send(m); !fault.Is(err, fault.Invalid) {
			t.Errorf("%q: %v", address, err)
		}
	}
}
