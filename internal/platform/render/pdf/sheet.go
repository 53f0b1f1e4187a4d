package pdf

import (
	"bytes"
	"context"
	"encoding/base64"
	"fmt"
	"html"
	"regexp"
	"strings"
	"sync"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/text"
	"tovholder/internal/platform/web/ui"
)

// policy lets the page have its style and its fonts, and nothing else.
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

// sheet is the page to be printed, with everything inside.
func sheet(ctx context.Context, d paper.Document, f format) (string, error) {
	if err := ui.AssetsReady(); err != nil {
		return "", err
	}
	l, _ := i18n.Parse(d.Lang)
	var b bytes.Buffer
	b.WriteString(head(l, d.Title))
	b.WriteString("<style>")
	b.WriteString(style())
	b.WriteString(feet(l, d.Foot, f))
	b.WriteString(f.style)
	b.WriteString(`</style></head><body class="print-page">`)
	if err := ui.PaperSheet(d).Render(ctx, &b); err != nil {
		return "", err
	}
	b.WriteString("</body></html>")
	return b.String(), nil
}

// head begins a page; its style follows.
func head(l i18n.Lang, title string) string {
	if l == i18n.Pseudo {
		l = i18n.Da
	}
	return fmt.Sprintf(`<!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="%s"><title>%s</title>`,
		l.Tag(), html.EscapeString(policy), html.EscapeString(title))
}

var fontAddress = regexp.MustCompile(`url\(["']?\./([^"')]+\.woff2)["']?\)`)

// style is the style sheet with the fonts put into it.
var style = sync.OnceValue(func() string {
	return string(fontAddress.ReplaceAllFunc(ui.Stylesheet(), func(address []byte) []byte {
		name := string(fontAddress.FindSubmatch(address)[1])
		return []byte("url(data:font/woff2;base64," + base64.StdEncoding.EncodeToString(ui.AssetBytes(name)) + ")")
	}))
})

// feet is the foot of every page: what the document is to the left, the number
// of the page to the right.
func feet(l i18n.Lang, foot string, f format) string {
	const page, pages = "\ue000", "\ue001" // places for the counters
	before, rest, _ := strings.Cut(text.Page(l, page, pages), page)
	between, after, _ := strings.Cut(rest, pages)
	const look = `font: 8pt "IBM Plex Sans", sans-serif; color: #454545; vertical-align: top; padding-top: 3mm; `
	return `@page { ` + f.page + `; ` +
		`@bottom-left { ` + look + `width: 80%; text-align: left; border-top: 0.5pt solid #8e8e8e; content: ` + quoted(foot) + `; } ` +
		`@bottom-right { ` + look + `width: 20%; text-align: right; border-top: 0.5pt solid #8e8e8e; content: ` + quoted(before) + ` counter(page) ` + quoted(between) + ` counter(pages) ` + quoted(after) + `; } }`
}

// quoted is a text as a string of a style sheet: what is no plain letter or
// digit becomes a number, so that nothing can end the string or the style.
func quoted(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case r == 0 || r == '\n' || r == '\r':
			b.WriteString(`\000020`)
		default:
			fmt.Fprintf(&b, `\%06x`, r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
