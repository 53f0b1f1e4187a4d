// Package svg decides which drawings may stand within a page. They are made by
// our own rooms, but come back from where documents are kept, so that what is
// let through is what is known, not what is not forbidden.
package svg

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
)

var elements = []string{
	"svg", "g", "a", "title", "desc", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
	"text", "tspan", "pattern", "clipPath", "marker", "linearGradient", "stop",
}

// Safe reports whether the text is one drawing that draws and does nothing
// else: no scripts, styles or events, nothing from outside.
func Safe(drawing string) bool {
	d := xml.NewDecoder(strings.NewReader(drawing))
	depth, roots := 0, 0
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return roots == 1 && depth == 0
		}
		if err != nil {
			return false
		}
		switch token := token.(type) {
		case xml.StartElement:
			if depth == 0 {
				roots++
				if token.Name.Local != "svg" {
					return false
				}
			}
			depth++
			if !slices.Contains(elements, token.Name.Local) || !slices.ContainsFunc(spaces, func(s string) bool { return s == token.Name.Space }) || slices.ContainsFunc(token.Attr, unsafe) {
				return false
			}
		case xml.EndElement:
			depth--
		case xml.CharData:
			if depth == 0 && strings.TrimSpace(string(token)) != "" {
				return false
			}
		default: // comments, instructions and declarations have no place in a page
			return false
		}
	}
}

var spaces = []string{"", "http://www.w3.org/2000/svg"}

func unsafe(a xml.Attr) bool {
	name, value := strings.ToLower(a.Name.Local), strings.TrimSpace(a.Value)
	if strings.HasPrefix(name, "on") || name == "style" || name == "base" {
		return true
	}
	if name == "href" {
		return !strings.HasPrefix(value, "#") && (!strings.HasPrefix(value, "/") || strings.HasPrefix(value, "//") || strings.Contains(value, `\`))
	}
	return strings.Contains(strings.ToLower(strings.ReplaceAll(value, "url(#", "")), "url(")
}
