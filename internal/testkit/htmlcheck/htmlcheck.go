// Package htmlcheck lets tests say what a page means: that there is a heading
// with these words, a link to there, a field with that value. Checks are small
// and are put together.
package htmlcheck

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"
)

// Check looks at a part of a page and tells what is wrong with it.
type Check func(*html.Node) error

// In holds for the first element that the selector finds; there must be one.
func In(selector string, checks ...Check) Check {
	return func(n *html.Node) error {
		found := Find(n, selector)
		if len(found) == 0 {
			return fmt.Errorf("there is no %s", selector)
		}
		return all(selector, found[0], checks)
	}
}

// Any holds when the checks hold for one of the elements that the selector
// finds.
func Any(selector string, checks ...Check) Check {
	return func(n *html.Node) error {
		found := Find(n, selector)
		var texts []string
		for _, one := range found {
			err := all(selector, one, checks)
			if err == nil {
				return nil
			}
			texts = append(texts, err.Error())
		}
		return fmt.Errorf("none of %d %s fits:\n  %s", len(found), selector, strings.Join(texts, "\n  "))
	}
}

// Count holds when the selector finds so many.
func Count(selector string, want int) Check {
	return func(n *html.Node) error {
		if got := len(Find(n, selector)); got != want {
			return fmt.Errorf("%d of %s, want %d", got, selector, want)
		}
		return nil
	}
}

// None holds when the selector finds nothing.
func None(selector string) Check { return Count(selector, 0) }

// Says holds when the words stand in the element, spaces made even.
func Says(words string) Check {
	return func(n *html.Node) error {
		if got := Text(n); !strings.Contains(got, words) {
			return fmt.Errorf("says %q, want %q", shortened(got), words)
		}
		return nil
	}
}

// Silent holds when the words do not stand in the element.
func Silent(words string) Check {
	return func(n *html.Node) error {
		if strings.Contains(Text(n), words) {
			return fmt.Errorf("says %q", words)
		}
		return nil
	}
}

// Has holds when the element has the attribute with the value.
func Has(name, value string) Check {
	return func(n *html.Node) error {
		if got := Attr(n, name); got != value {
			return fmt.Errorf("%s is %q, want %q", name, got, value)
		}
		return nil
	}
}

func all(selector string, n *html.Node, checks []Check) error {
	for _, check := range checks {
		if err := check(n); err != nil {
			return fmt.Errorf("%s: %w", selector, err)
		}
	}
	return nil
}

func shortened(s string) string {
	if r := []rune(s); len(r) > 300 {
		return string(r[:300]) + "…"
	}
	return s
}

// Text is what a reader reads in the element, spaces made even.
func Text(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode && d.Parent.Data != "script" && d.Parent.Data != "style" {
			b.WriteString(d.Data)
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// Attr is the value of an attribute; empty when there is none.
func Attr(n *html.Node, name string) string {
	v, _ := attr(n, name)
	return v
}

func attr(n *html.Node, name string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val, true
		}
	}
	return "", false
}
