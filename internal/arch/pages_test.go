package arch_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"
)

// names are words that are the same in every language.
var names = []string{"Tovholder"}

// spoken are attributes that are read to people.
var spoken = []string{"aria-label", "aria-description", "aria-placeholder", "aria-roledescription", "aria-valuetext", "title", "alt", "placeholder", "label", "summary"}

// said are the fields of components' props that are shown.
var said = []string{"Text", "Label", "Title", "Lead", "Hint", "Help", "What", "Why", "Heading", "Caption", "Description", "Legend", "Summary", "Name"}

// texts finds what pages say to people without a catalogue, and what the
// browser would block under our content security policy. It looks at what templ
// has made of the pages, which is what is sent.
func texts(house fs.FS) (wrong []string, err error) {
	err = fs.WalkDir(house, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || strings.HasPrefix(d.Name(), ".") && name != ".") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(name, "_templ.go") {
			return nil
		}
		text, err := fs.ReadFile(house, name)
		if err != nil {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, decl := range f.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok {
				for _, w := range spokenIn(fn) {
					wrong = append(wrong, fmt.Sprintf("%s: %s: %s", strings.TrimSuffix(path.Base(name), "_templ.go")+".templ", fn.Name.Name, w))
				}
			}
		}
		return nil
	})
	return wrong, err
}

func spokenIn(fn *ast.FuncDecl) (wrong []string) {
	var page strings.Builder
	ast.Inspect(fn, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			s, ok := n.Fun.(*ast.SelectorExpr)
			if !ok || len(n.Args) == 0 {
				return true
			}
			text, constant := constant(n.Args[len(n.Args)-1])
			switch {
			case s.Sel.Name == "WriteString" && constant:
				page.WriteString(text)
				page.WriteString("·") // where something else is written
			case strings.HasPrefix(s.Sel.Name, "JoinStringErrs") && constant && speaks(text):
				wrong = append(wrong, fmt.Sprintf("text %q is not from a catalogue", text))
			}
		case *ast.KeyValueExpr:
			key, ok := n.Key.(*ast.Ident)
			if text, constant := constant(n.Value); ok && constant && slices.Contains(said, key.Name) && speaks(text) && strings.ToLower(text) != text {
				wrong = append(wrong, fmt.Sprintf("%s: %q is not from a catalogue", key.Name, text))
			}
		}
		return true
	})
	return append(wrong, spokenOn(page.String())...)
}

// spokenOn looks at a page's markup.
func spokenOn(page string) (wrong []string) {
	tokens := html.NewTokenizer(strings.NewReader(page))
	inside := ""
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			return wrong
		case html.TextToken:
			text := strings.TrimSpace(string(tokens.Text()))
			switch {
			case (inside == "script" || inside == "style") && strings.Trim(text, "·") != "":
				wrong = append(wrong, "<"+inside+"> inside a page is blocked in the browser")
			case inside == "noscript": // read as text, yet it is a page for some
				wrong = append(wrong, spokenOn(text)...)
			case speaks(text):
				wrong = append(wrong, fmt.Sprintf("text %q is not from a catalogue", text))
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			t := tokens.Token()
			inside = t.Data
			for _, a := range t.Attr {
				switch {
				case slices.Contains(spoken, a.Key) && speaks(a.Val):
					wrong = append(wrong, fmt.Sprintf("%s=%q is not from a catalogue", a.Key, a.Val))
				case a.Key == "style", strings.HasPrefix(a.Key, "on"), strings.HasPrefix(a.Val, "javascript:"):
					wrong = append(wrong, a.Key+" is blocked in the browser")
				}
			}
		case html.EndTagToken:
			inside = ""
		}
	}
}

// speaks tells whether a text has words, other than names.
func speaks(s string) bool {
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if !slices.Contains(names, word) {
			return true
		}
	}
	return false
}

// constant is the value of an expression that is nothing but a string.
func constant(e ast.Expr) (string, bool) {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(lit.Value)
	return s, err == nil
}

func TestPagesSpeakFromCatalogues(t *testing.T) { holds(t, texts) }

func TestPagesSpeakFromCataloguesIsSeen(t *testing.T) {
	sees(t, texts, map[string]string{"internal/a/web/a_templ.go": "package web\n\nfunc page() {\n" +
		"runtime.WriteString(b, 1, \"<main class=\\\"wide\\\" title=\\\"\")\n" +
		"runtime.WriteString(b, 2, \"\\\"><h1>3 &nbsp; Tovholder</h1><p>Hej</p>\")\n" +
		"templ.JoinStringErrs(name)\n" +
		"templ.JoinStringErrs(\"Gem\")\n" +
		"runtime.WriteString(b, 3, `<input placeholder=\"Søg\" alt=\"\"/><p style=\"x\" onclick=\"y\">3</p><a href=\"javascript:z()\"></a>`)\n" +
		"runtime.WriteString(b, 4, `<script>alert(1)</script><script src=\"/assets/app.js\" defer></script><noscript><p>Slå til</p></noscript>`)\n" +
		"ui.Heading(ui.HeadingProps{Text: \"Velkommen\", Name: \"field\", Class: \"Wide\"})\n}\n"},
		"<script> inside", `Text: "Velkommen"`, "href is blocked", "onclick is blocked", `placeholder="Søg"`, "style is blocked", `text "Gem"`, `text "Hej"`, `text "Slå til"`)
}
