package pdf

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/chromedp/chromedp"
)

var errClosed = errors.New("the printer is closed")

// press is the one Chromium of a printer.
type press struct {
	path string

	mu      sync.Mutex
	browser context.Context // nil while none runs
	stop    func()
	users   int
	rest    *time.Timer
	closed  bool
}

// take is the browser, started when none runs. Call done when it is no longer
// needed.
func (p *press) take() (browser context.Context, done func(), err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return nil, nil, errClosed
	}
	if p.browser == nil || p.browser.Err() != nil {
		p.end()
		if p.browser, p.stop, err = start(p.path); err != nil {
			p.browser = nil
			return nil, nil, err
		}
	}
	if p.rest != nil {
		p.rest.Stop()
	}
	p.users++
	return p.browser, p.leave, nil
}

func (p *press) leave() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.users--
	if p.users == 0 && !p.closed {
		p.rest = time.AfterFunc(idle, p.tire)
	}
}

func (p *press) tire() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.users == 0 {
		p.end()
	}
}

// drop ends a browser that does not do as it should: the next to take one gets
// a new one.
func (p *press) drop(browser context.Context) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.browser == browser {
		p.end()
	}
}

func (p *press) close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	if p.rest != nil {
		p.rest.Stop()
	}
	p.end()
}

func (p *press) end() {
	if p.stop != nil {
		p.stop()
	}
	p.browser, p.stop = nil, nil
}

// quiet takes what the library says about the browser's messages: what matters
// comes back as an error.
func quiet(string, ...any) {}

// patience is how long the browser may take to close before it is killed.
const patience = 5 * time.Second

// start runs Chromium without a network: names resolve to nothing and
// everything is sent to a port where nobody listens, on top of the policy that
// the page itself carries.
func start(path string) (browser context.Context, stop func(), err error) {
	options := append(chromedp.DefaultExecAllocatorOptions[:len(chromedp.DefaultExecAllocatorOptions):len(chromedp.DefaultExecAllocatorOptions)],
		chromedp.ExecPath(path),
		chromedp.DisableGPU,
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND"),
		chromedp.ProxyServer("127.0.0.1:9"),
		chromedp.Flag("proxy-bypass-list", "<-loopback>"),
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
	)
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox) // Chromium refuses to run as root with it
	}
	allocator, release := chromedp.NewExecAllocator(context.Background(), options...)
	browser, leave := chromedp.NewContext(allocator, chromedp.WithErrorf(quiet))
	if err := chromedp.Do(browser); err != nil {
		leave()
		release()
		return nil, nil, fmt.Errorf("start %s: %w", path, err)
	}
	return browser, func() {
		gently, cancel := context.WithTimeout(browser, patience)
		_ = chromedp.Cancel(gently) // what is left after it is killed
		cancel()
		leave()
		release()
	}, nil
}
