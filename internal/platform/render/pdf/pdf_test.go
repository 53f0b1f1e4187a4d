package pdf_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/pdf"
	"tovholder/internal/testkit/papers"
)

func printer(t *testing.T) *pdf.Printer {
	t.Helper()
	p := pdf.NewPrinter(pdf.Config{})
	if !p.Available() {
		t.Fatal("no Chromium here: install it (on Debian: apt-get install chromium)")
	}
	t.Cleanup(p.Close)
	return p
}

func printed(t *testing.T, p *pdf.Printer, d paper.Document) string {
	t.Helper()
	b, err := p.Print(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

var (
	onePage = regexp.MustCompile(`/Type\s*/Page\b[^s]`)
	ofTitle = regexp.MustCompile(`/Title\s*(\([^)]*\)|<[0-9A-Fa-f]+>)`)
	boxes   = regexp.MustCompile(`/MediaBox\s*\[0 0 ([0-9.]+) ([0-9.]+)\]`)
)

func TestPrintedDocumentCanBeReadByAll(t *testing.T) {
	t.Parallel()
	p := printer(t)
	d := papers.Rich(60)
	got := printed(t, p, d)
	for what, sign := range map[string]*regexp.Regexp{
		"tags": regexp.MustCompile(`/StructTreeRoot \d`), "the mark that it is tagged": regexp.MustCompile(`/MarkInfo\s*<<\s*/Type\s*/MarkInfo\s*/Marked true|/MarkInfo\s*<<[^>]*/Marked true`),
		"the language": regexp.MustCompile(`/Lang\s*\(da\)`), "an outline": regexp.MustCompile(`/Outlines \d`), "embedded fonts": regexp.MustCompile(`/FontFile[23] \d`),
		"the font of the house": regexp.MustCompile(`IBMPlexSans`), "heads of tables": regexp.MustCompile(`/S\s*/TH\b`), "captions": regexp.MustCompile(`/S\s*/Caption\b`),
		"second headings": regexp.MustCompile(`/S\s*/H2\b`), "lists": regexp.MustCompile(`/S\s*/LI\b`), "a picture in words": regexp.MustCompile(`/S\s*/Figure\b`),
	} {
		if !sign.MatchString(got) {
			t.Errorf("the document has not %s", what)
		}
	}
	if title := ofTitle.FindString(got); !strings.Contains(title, "rdigrundlag for N") && !strings.Contains(strings.ToUpper(title), "004D00E5006C") {
		t.Errorf("its title is %q", title)
	}
	if n := len(onePage.FindAllString(got, -1)); n < 4 || n > 10 {
		t.Errorf("sixty rows stand on %d pages", n)
	}
	for _, size := range boxes.FindAllStringSubmatch(got, -1) {
		w, _ := strconv.ParseFloat(size[1], 64)
		h, _ := strconv.ParseFloat(size[2], 64)
		if w < 594 || w > 596 || h < 841 || h > 843 {
			t.Errorf("a page of %s by %s points is not A4", size[1], size[2])
		}
	}
	english := papers.Rich(0)
	english.Lang, english.Title = "en", "Goals"
	if got := printed(t, p, english); !regexp.MustCompile(`/Lang\s*\(en\)`).MatchString(got) {
		t.Error("an English document is not marked as English")
	}
}

// What a document holds is shown and never asked for: a drawing that wants
// something from outside is left out, text stays text.
func TestNothingIsFetched(t *testing.T) {
	t.Parallel()
	var asked atomic.Int32
	outside := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	defer outside.Close()
	link := outside.URL + "/x.png"
	d := papers.Rich(1)
	d.Title = `</title><img src="` + link + `">`
	d.Foot = `"; } </style><img src="` + link + `"><style>@import "` + link + `";`
	d.Blocks = append(d.Blocks,
		paper.Block{Text: `<img src="` + link + `"><script>fetch("` + link + `")</script>`},
		paper.Block{Picture: &paper.Picture{SVG: `<svg xmlns="http://www.w3.org/2000/svg"><image href="` + link + `"/></svg>`, Text: "Udefra"}},
	)
	got := printed(t, printer(t), d)
	if title := ofTitle.FindString(got); !strings.Contains(title, "</title><img") {
		t.Errorf("the title is %q", title)
	}
	if n := asked.Load(); n > 0 {
		t.Errorf("%d requests left the house", n)
	}
}

func TestManyPrintAtOnce(t *testing.T) {
	t.Parallel()
	p := printer(t)
	var all sync.WaitGroup
	for n := range 5 {
		all.Go(func() {
			if _, err := p.Print(t.Context(), papers.Rich(n)); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}

// The browser may die at any time; the next document gets a new one, and none
// is left when the printer is closed.
func TestBrowserThatDiesIsReplacedAndNoneIsLeft(t *testing.T) {
	p := printer(t)
	printed(t, p, papers.Rich(0))
	first := children(t)
	if len(first) != 1 {
		t.Fatalf("browsers after one document: %v", first)
	}
	printed(t, p, papers.Rich(0))
	if again := children(t); len(again) != 1 || again[0] != first[0] {
		t.Errorf("a second document is not printed by the first's browser: %v, %v", first, again)
	}
	if err := syscall.Kill(first[0], syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	printed(t, p, papers.Rich(0))
	p.Close()
	for range 50 {
		if len(children(t)) == 0 {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	if left := children(t); len(left) > 0 {
		t.Errorf("left after closing: %v", left)
	}
	if _, err := p.Print(t.Context(), papers.Rich(0)); !fault.Is(err, fault.Unavailable) {
		t.Errorf("a closed printer answers %v", err)
	}
}

func TestCallerWhoLeavesIsNotWaitedFor(t *testing.T) {
	t.Parallel()
	p := printer(t)
	printed(t, p, papers.Rich(0))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	began := time.Now()
	if _, err := p.Print(ctx, papers.Rich(400)); !fault.Is(err, fault.Unavailable) {
		t.Errorf("it answers %v", err)
	}
	if took := time.Since(began); took > 20*time.Second {
		t.Errorf("it took %s", took)
	}
	printed(t, p, papers.Rich(0))
}

func TestWithoutChromiumItSaysWhatToInstall(t *testing.T) {
	t.Parallel()
	p := pdf.NewPrinter(pdf.Config{Path: filepath.Join(t.TempDir(), "chromium")})
	defer p.Close()
	if p.Available() {
		t.Error("a program that is not there is available")
	}
	_, err := p.Print(t.Context(), papers.Rich(0))
	f, ok := err.(*fault.Error) //nolint:errorlint // this very fault, not one within
	if !ok || f.Kind != fault.Unavailable {
		t.Fatalf("it answers %v", err)
	}
	for _, l := range []i18n.Lang{i18n.Da, i18n.En} {
		if said := f.Message(l); !strings.Contains(said, "apt-get install chromium") {
			t.Errorf("it says %q", said)
		}
	}
}

func TestProgramThatIsNoBrowserIsAFault(t *testing.T) {
	t.Parallel()
	program := filepath.Join(t.TempDir(), "chromium")
	if err := os.WriteFile(program, []byte("#!/bin/sh\nexit 1\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	p := pdf.NewPrinter(pdf.Config{Path: program})
	defer p.Close()
	if _, err := p.Print(t.Context(), papers.Rich(0)); !fault.Is(err, fault.Unavailable) {
		t.Errorf("it answers %v", err)
	}
}

// children are the processes that this one has begun and that are not gone.
func children(t *testing.T) (pids []int) {
	t.Helper()
	all, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range all {
		stat, err := os.ReadFile(name)
		if err != nil {
			continue // it has ended
		}
		fields := strings.Fields(string(stat[strings.LastIndexByte(string(stat), ')')+1:]))
		if len(fields) > 1 && fields[1] == fmt.Sprint(os.Getpid()) {
			pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(name)))
			pids = append(pids, pid)
		}
	}
	return pids
}
