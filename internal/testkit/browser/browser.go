// Package browser gives tests a real browser: one Chromium per test process,
// a tab of its own for each test, checks of accessibility, and pictures.
package browser

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// patience is how long a test may use its tab.
const patience = 20 * time.Minute

// chromium is the process that all tests of this binary share. It ends with
// the test process, whose end closes the pipe between them.
var chromium = sync.OnceValues(func() (context.Context, error) {
	program, err := find()
	if err != nil {
		return nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:len(chromedp.DefaultExecAllocatorOptions):len(chromedp.DefaultExecAllocatorOptions)],
		chromedp.ExecPath(program),
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("hide-scrollbars", true),
		chromedp.Flag("lang", "da-DK"),
	)
	// With no folder for its data given, chromedp makes a fresh one.
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	browser, _ := chromedp.NewContext(allocator)
	if err := chromedp.Do(browser); err != nil {
		stop()
		return nil, fmt.Errorf("start %s: %w", program, err)
	}
	started.Store(&stop)
	return browser, nil
})

var started atomic.Pointer[context.CancelFunc]

// Main runs the tests of a package and then takes the browser's files away.
// Call it from TestMain: os.Exit(browser.Main(m)).
func Main(m *testing.M) int {
	code := m.Run()
	if stop := started.Load(); stop != nil {
		if browser, err := chromium(); err == nil {
			_ = chromedp.Cancel(browser) // the tests have said what there is to say
		}
		(*stop)()
	}
	return code
}

func find() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if program, err := exec.LookPath(name); err == nil {
			return program, nil
		}
	}
	return "", errors.New("no Chromium here: install it (on Debian: apt-get install chromium)")
}

// New opens a tab with its own cookies; it is closed when the test ends. The
// test fails when there is no Chromium.
func New(t testing.TB) context.Context {
	t.Helper()
	parent, err := chromium()
	if err != nil {
		t.Fatal(err)
	}
	tab, closeTab := chromedp.NewContext(parent, chromedp.WithNewBrowserContext())
	t.Cleanup(closeTab)
	if err := chromedp.Do(tab); err != nil {
		t.Fatalf("open a tab: %v", err)
	}
	ctx, cancel := context.WithTimeout(tab, patience)
	t.Cleanup(cancel)
	return ctx
}

// Resize makes the window so many pixels wide and high.
func Resize(t testing.TB, ctx context.Context, width, height int64) {
	t.Helper()
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, height)); err != nil {
		t.Fatalf("resize: %v", err)
	}
}

// Violation is a rule of accessibility that a page breaks.
type Violation struct {
	ID     string `json:"id"`
	Impact string `json:"impact"`
	Help   string `json:"help"`
	Nodes  []struct {
		Target  []any  `json:"target"`
		HTML    string `json:"html"`
		Summary string `json:"failureSummary"`
	} `json:"nodes"`
}

func (v Violation) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s): %s", v.ID, v.Impact, v.Help)
	for _, n := range v.Nodes {
		fmt.Fprintf(&b, "\n  %v %s\n    %s", n.Target, n.HTML, strings.ReplaceAll(n.Summary, "\n", "\n    "))
	}
	return b.String()
}

// Axe checks the open page against WCAG 2.2 A and AA with axe-core. The
// script is evaluated, not loaded, so that the page keeps its content
// security policy.
func Axe(t testing.TB, ctx context.Context) []Violation {
	t.Helper()
	source, err := axe()
	if err != nil {
		t.Fatal(err)
	}
	const run = `axe.run(document, {runOnly: {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}})
		.then(result => JSON.stringify(result.violations))`
	if err := chromedp.Do(ctx, chromedp.Evaluate[chromedp.Void](source)); err != nil {
		t.Fatalf("axe: %v", err)
	}
	found, err := chromedp.Run(ctx, chromedp.Evaluate[string](run, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatalf("axe: %v", err)
	}
	var violations []Violation
	if err := json.Unmarshal([]byte(found), &violations); err != nil {
		t.Fatalf("axe: %v", err)
	}
	return violations
}

var axe = sync.OnceValues(func() (string, error) {
	root, err := root()
	if err != nil {
		return "", err
	}
	source, err := os.ReadFile(filepath.Join(root, "node_modules", "axe-core", "axe.min.js"))
	if err != nil {
		return "", fmt.Errorf("axe-core is not here, run npm ci --ignore-scripts: %w", err)
	}
	return string(source), nil
})

// Screenshot takes a picture of the whole open page in the given width, and
// keeps it as artefacts/screens/NAME-WIDTH.png.
func Screenshot(t testing.TB, ctx context.Context, name string, width int64) {
	t.Helper()
	Resize(t, ctx, width, 900)
	picture, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
	if err != nil {
		t.Fatalf("picture of %s: %v", name, err)
	}
	keep(t, fmt.Sprintf("screens/%s-%d.png", name, width), picture)
}

// PDF prints the open page to artefacts/screens/NAME.pdf, as a reader would.
func PDF(t testing.TB, ctx context.Context, name string) {
	t.Helper()
	printed, err := chromedp.Run(ctx, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4), chromedp.PDFOutlineAndTagged()))
	if err != nil {
		t.Fatalf("print %s: %v", name, err)
	}
	keep(t, "screens/"+name+".pdf", printed)
}

// Overflow names what sticks out to the right of the open page; a page that
// must be scrolled sideways has some.
func Overflow(t testing.TB, ctx context.Context) []string {
	t.Helper()
	const look = `(() => {
		const wide = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= wide) return [];
		const names = [...document.querySelectorAll("body *")]
			.filter(e => e.getBoundingClientRect().right > wide + 1)
			.slice(0, 10)
			.map(e => e.tagName.toLowerCase() + "." + e.getAttribute("class"));
		return ["the page is " + document.documentElement.scrollWidth + " px wide", ...names];
	})()`
	names, err := chromedp.Run(ctx, chromedp.Evaluate[[]string](look))
	if err != nil {
		t.Fatalf("overflow: %v", err)
	}
	return names
}

func keep(t testing.TB, name string, data []byte) {
	t.Helper()
	root, err := root()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(root, "artefacts", filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// root is the folder of the module, upwards from the package under test.
func root() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", fmt.Errorf("no go.mod above %s", dir)
		}
		dir = parent
	}
}
