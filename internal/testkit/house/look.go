package house

import (
	"context"
	"net/url"
	"strings"
	"testing"

	"tovholder/internal/testkit/browser"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// Tab opens a tab of a real browser that bears the client's cookies.
func (c *Client) Tab() context.Context {
	c.h.t.Helper()
	tab := browser.New(c.h.t)
	u, err := url.Parse(c.h.URL)
	if err != nil {
		c.h.t.Fatal(err)
	}
	for _, cookie := range c.http.Jar.Cookies(u) {
		set := func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
			_, err := cdp.Call(ctx, target, network.SetCookie, network.SetCookieParams{Name: cookie.Name, Value: cookie.Value, URL: c.h.URL})
			return chromedp.Void{}, err
		}
		if err := chromedp.Do(tab, set); err != nil {
			c.h.t.Fatalf("give the browser a cookie: %v", err)
		}
	}
	return tab
}

// Look opens a page on a phone and on a screen, checks it, and keeps its
// pictures under the name.
func (h *House) Look(tab context.Context, name, path string) {
	h.t.Helper()
	for _, width := range []int64{360, 1280} {
		browser.Resize(h.t, tab, width, 900)
		if err := chromedp.Do(tab, chromedp.Navigate(h.URL+path)); err != nil {
			h.t.Fatalf("open %s: %v", path, err)
		}
		Check(h.t, tab, name, width)
	}
}

// Check fails the test where the open page is not accessible or must be
// scrolled sideways, and keeps its picture.
func Check(t testing.TB, tab context.Context, name string, width int64) {
	t.Helper()
	for _, violation := range browser.Axe(t, tab) {
		t.Errorf("%s, %d px: %s", name, width, violation)
	}
	if out := browser.Overflow(t, tab); len(out) > 0 {
		t.Errorf("%s, %d px: must be scrolled sideways: %s", name, width, strings.Join(out, ", "))
	}
	browser.Screenshot(t, tab, name, width)
}
