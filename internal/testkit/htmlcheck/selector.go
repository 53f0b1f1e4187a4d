package htmlcheck

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// Find is every element that the selector fits, in the order of the page. The
// selector is the part of CSS that tests need: element, .class, #id, [name],
// [name="value"], one inside another ("main h2"), and alternatives with a
// comma. Values hold no spaces or commas. It panics on anything else.
func Find(n *html.Node, selector string) []*html.Node {
	var found []*html.Node
	for d := range n.Descendants() {
		for alternative := range strings.SplitSeq(selector, ",") {
			if d.Type == html.ElementNode && fits(d, n, parse(alternative)) {
				found = append(found, d)
				break
			}
		}
	}
	return found
}

// simple is one word of a selector.
type simple struct {
	element string
	want    []demand
}

type demand struct {
	name, value string
	word        bool // one of the words of the attribute
	any         bool // whatever its value
}

var (
	wordForm = regexp.MustCompile(`^([a-z][a-z0-9]*)?((?:[.#][\p{L}0-9_-]+|\[[a-z-]+(?:=[^\]]*)?\])*)$`)
	partForm = regexp.MustCompile(`[.#][\p{L}0-9_-]+|\[[^\]]*\]`)
)

func parse(selector string) []simple {
	words := strings.Fields(selector)
	parsed := make([]simple, len(words))
	for i, word := range words {
		m := wordForm.FindStringSubmatch(word)
		if m == nil {
			panic(fmt.Sprintf("htmlcheck: the selector %q can't be read", selector))
		}
		parsed[i].element = m[1]
		for _, part := range partForm.FindAllString(m[2], -1) {
			parsed[i].want = append(parsed[i].want, demandOf(part))
		}
	}
	return parsed
}

func demandOf(part string) demand {
	switch part[0] {
	case '.':
		return demand{name: "class", value: part[1:], word: true}
	case '#':
		return demand{name: "id", value: part[1:]}
	}
	name, value, given := strings.Cut(strings.Trim(part, "[]"), "=")
	return demand{name: name, value: strings.Trim(value, `"`), any: !given}
}

func (s simple) fits(n *html.Node) bool {
	if s.element != "" && s.element != n.Data {
		return false
	}
	for _, d := range s.want {
		value, there := attr(n, d.name)
		switch {
		case !there:
			return false
		case d.any:
		case d.word && !slices.Contains(strings.Fields(value), d.value):
			return false
		case !d.word && value != d.value:
			return false
		}
	}
	return true
}

// fits reports whether n is what the last word says, inside of what the words
// before say, none of them beyond root.
func fits(n, root *html.Node, selector []simple) bool {
	last := len(selector) - 1
	if last < 0 || !selector[last].fits(n) {
		return false
	}
	rest := selector[:last]
	for up := n.Parent; up != nil && len(rest) > 0; up = up.Parent {
		if up.Type == html.ElementNode && rest[len(rest)-1].fits(up) {
			rest = rest[:len(rest)-1]
		}
		if up == root {
			break
		}
	}
	return len(rest) == 0
}
