// Package pdf prints documents: the page that is shown on the screen, set on
// A4 by a Chromium that is kept for the purpose. What comes out is tagged, has
// a title, a language and an outline, and can be read aloud. The same Chromium
// draws pictures in dots, for files that can't hold them otherwise.
package pdf

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"time"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/text"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// MIME is the type of what Print makes.
const MIME = "application/pdf"

const (
	atOnce  = 2                // documents and pictures that are made at a time
	longest = time.Minute      // that one may take, waiting included
	idle    = 10 * time.Minute // after which the browser is closed
)

// Config says where to find Chromium. The zero value looks where it usually is.
type Config struct {
	Path string // of the program

	// Instead prints without one, for tests of what is around.
	Instead func(context.Context, paper.Document) ([]byte, error)
}

// Printer prints documents. It starts Chromium when it is first needed, starts
// it again when it has died, and closes it when nothing is printed for a while.
type Printer struct {
	path  string // empty when there is none
	other func(context.Context, paper.Document) ([]byte, error)
	slots chan struct{}
	press press
}

// NewPrinter makes a printer. Close ends what it has started.
func NewPrinter(c Config) *Printer {
	path := find(c.Path)
	return &Printer{path: path, other: c.Instead, slots: make(chan struct{}, atOnce), press: press{path: path}}
}

func find(wanted string) string {
	names := []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"}
	if wanted != "" {
		names = []string{wanted}
	}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// Available reports whether there is a Chromium to print with.
func (p *Printer) Available() bool { return p.path != "" }

// Print is the document as PDF. Where there is no Chromium, or it does not
// answer, the fault is of kind Unavailable and says what to do.
func (p *Printer) Print(ctx context.Context, d paper.Document) ([]byte, error) {
	if p.other != nil {
		return p.other(ctx, d)
	}
	if !p.Available() {
		return nil, fault.New(fault.Unavailable, text.NoChromium)
	}
	if d.Across {
		return p.fit(ctx, d)
	}
	return p.setAndPrint(ctx, d, upright)
}

func (p *Printer) setAndPrint(ctx context.Context, d paper.Document, f format) ([]byte, error) {
	html, err := sheet(context.WithoutCancel(ctx), d, f)
	if err != nil {
		return nil, fmt.Errorf("set %q: %w", d.Title, err)
	}
	return p.print(ctx, d.Title, html)
}

func (p *Printer) print(ctx context.Context, title, html string) ([]byte, error) {
	printed, err := p.set(ctx, html, printing)
	if err != nil {
		return nil, fault.Wrap(fault.Unavailable, text.PdfFailed, fmt.Errorf("print %q: %w", title, err))
	}
	return printed, nil
}

// printing makes a PDF of the page that is set. The page says how large its
// sheets are.
var printing = chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4), chromedp.PDFPrintBackground(), chromedp.PDFOutlineAndTagged(),
	func(p *page.PrintToPDFParams) { p.PreferCSSPageSize = new(true) })

// set lets something be done with a page: when there is a slot for it, within
// the time that one may take.
func (p *Printer) set(ctx context.Context, html string, work chromedp.Action[[]byte]) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, longest)
	defer cancel()
	select {
	case p.slots <- struct{}{}:
		defer func() { <-p.slots }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	made, err := p.try(ctx, html, work)
	if err != nil && ctx.Err() == nil && !errors.Is(err, errClosed) {
		made, err = p.try(ctx, html, work) // the browser may have died: once more with a new one
	}
	return made, err
}

// try sets the page in a tab of its own, which ends with ctx.
func (p *Printer) try(ctx context.Context, html string, work chromedp.Action[[]byte]) (made []byte, err error) {
	browser, done, err := p.press.take()
	if err != nil {
		return nil, err
	}
	defer done()
	defer func() {
		if err != nil && ctx.Err() == nil {
			p.press.drop(browser)
		}
	}()
	tab, closeTab := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	defer closeTab()
	defer context.AfterFunc(ctx, closeTab)()
	return chromedp.Run(tab, func(ctx context.Context, t *chromedp.Target) ([]byte, error) {
		if _, err := cdp.Call(ctx, t, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
			return nil, err
		}
		tree, err := cdp.Call(ctx, t, page.GetFrameTree, cdp.Empty{})
		if err != nil {
			return nil, err
		}
		content := page.SetDocumentContentParams{FrameID: tree.FrameTree.Frame.ID, HTML: html}
		if _, err := cdp.Call(ctx, t, page.SetDocumentContent, content); err != nil {
			return nil, err
		}
		return work(ctx, t)
	})
}

// Close ends the browser, and does not return before its process has ended. A
// closed printer prints nothing.
func (p *Printer) Close() { p.press.close() }
