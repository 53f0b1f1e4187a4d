package app_test

import (
	"context"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"tovholder/internal/demo"
	"tovholder/internal/platform/db"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"

	"golang.org/x/net/html"
)

// In the pseudo-language every text from a catalogue or a programme stands in
// brackets. What stands outside them is either what somebody has entered, or a
// text that was written into the code.
func TestNoTextIsWrittenIntoTheCode(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{Pseudo: true, Blank: true})
	list := pages(t, h)
	data := entered(t, h)
	for _, p := range list {
		client := h.As(p.persona)
		client.Cookie("tovholder-language", "qps")
		got := client.Get(p.path)
		if got.Doc == nil {
			continue
		}
		if slices.Contains([]string{"approval-print", "handbook-print", "handbook-chapter", "handbook-leaf", "news-letter"}, p.name) {
			continue // in the language in which it was decided on or is published, from end to end; or laid out in lines
		}
		if !strings.Contains(got.Text(), "⟦") {
			t.Errorf("%s does not speak the pseudo-language", p.path)
		}
		known := data
		if strings.HasPrefix(p.name, "approval-") { // shows what was decided on, word for word
			known = slices.Concat(frozen(t, h), data)
		}
		for _, text := range shownTexts(got.Doc) {
			if rest := outside(text, known); rest != "" {
				t.Errorf("%s (%s): %q is in no catalogue", p.name, p.path, rest)
			}
		}
	}
}

// shownTexts are the texts of a page that a reader sees or hears, each block
// for itself.
func shownTexts(doc *html.Node) (texts []string) {
	for n := range doc.Descendants() {
		switch {
		case n.Type == html.TextNode && !slices.Contains([]string{"script", "style", "noscript"}, n.Parent.Data):
			texts = append(texts, n.Data)
		case n.Type == html.ElementNode:
			for _, name := range []string{"aria-label", "title", "alt", "placeholder", "aria-description", "data-text"} {
				texts = append(texts, htmlcheck.Attr(n, name))
			}
			if n.Data == "meta" && htmlcheck.Attr(n, "name") == "description" {
				texts = append(texts, htmlcheck.Attr(n, "content"))
			}
		}
	}
	return texts
}

// outside is what stands in a text outside the brackets and was not entered by
// somebody.
func outside(text string, data []string) string {
	var b strings.Builder
	depth := 0
	for _, r := range text {
		switch {
		case r == '⟦':
			depth++
			b.WriteByte(' ')
		case r == '⟧':
			depth--
		case depth == 0:
			b.WriteRune(r)
		}
	}
	rest := b.String()
	for _, value := range data {
		rest = strings.ReplaceAll(rest, value, " ")
	}
	if strings.IndexFunc(rest, unicode.IsLetter) < 0 {
		return ""
	}
	// a part of what was entered: cut off, or between two links
	if part := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "…")); len(part) > 5 &&
		slices.ContainsFunc(data, func(value string) bool { return len(value) > len(part) && strings.Contains(value, part) }) {
		return ""
	}
	return strings.TrimSpace(rest)
}

// entered is what people and the demonstration have entered, the longest
// first, so that a name is taken away before a part of it.
func entered(t *testing.T, h *house.House) []string {
	t.Helper()
	values := []string{"Tovholder", "English", "Dansk", "kB"} // the product, and languages by their own names
	for _, p := range demo.Personas() {
		values = append(values, p.Slug)
	}
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
		for _, query := range []string{
			`SELECT name FROM organisation_organisation`, `SELECT region FROM organisation_organisation`, `SELECT name FROM organisation_unit`,
			`SELECT name FROM organisation_person`, `SELECT title FROM organisation_person`, `SELECT email FROM organisation_person`,
			`SELECT place FROM course_activity`, `SELECT reason FROM course_activity`, `SELECT note FROM course_assessment`,
			`SELECT words FROM form_comment`, `SELECT words FROM form_point`, `SELECT criterion FROM form_point`, `SELECT reason FROM form_document`,
			`SELECT title FROM approval_matter`, `SELECT name FROM plan_upload`, `SELECT file_name FROM indicator_preview`, `SELECT reason FROM approval_matter`, `SELECT put_name FROM approval_matter`, `SELECT code FROM approval_matter`, `SELECT hash FROM approval_matter`,
			`SELECT title FROM plan_row`, `SELECT heading FROM plan_row`, `SELECT notes FROM plan_row`, `SELECT goal FROM plan_row`, `SELECT criterion FROM plan_row`, `SELECT reason FROM plan_reason`, `SELECT name FROM plan_responsible`,
			`SELECT title FROM meeting_meeting`, `SELECT purpose FROM meeting_meeting`, `SELECT place FROM meeting_meeting`, `SELECT link FROM meeting_meeting`,
			`SELECT name FROM meeting_participant`, `SELECT organisation FROM meeting_participant`, `SELECT email FROM meeting_participant`, `SELECT why FROM meeting_participant`, `SELECT note FROM meeting_participant`,
			`SELECT title FROM meeting_item`, `SELECT body FROM meeting_item`, `SELECT notes FROM meeting_item`, `SELECT body FROM meeting_decision`, `SELECT body FROM meeting_correction`, `SELECT name FROM meeting_file`,
			`SELECT words FROM task_task`, `SELECT note FROM task_task`, `SELECT remark FROM task_task`, `SELECT source_title FROM task_task`, `SELECT reason FROM task_event`,
			`SELECT name FROM indicator_indicator`, `SELECT definition FROM indicator_indicator`, `SELECT source FROM indicator_indicator`, `SELECT unit_name FROM indicator_indicator`,
			`SELECT note FROM indicator_value`, `SELECT reason FROM indicator_phase`, `SELECT title FROM making_order`,
			`SELECT name FROM network_network`, `SELECT purpose FROM network_network`, `SELECT place FROM network_activity`, `SELECT reason FROM network_activity`,
			`SELECT name FROM network_registration`, `SELECT email FROM network_registration`, `SELECT organisation FROM network_registration`, `SELECT reason FROM network_quota`,
			`SELECT title FROM intake_round`,
			`SELECT name FROM identity_token`, `SELECT login FROM identity_account`, `SELECT subject FROM mail_message`, `SELECT body FROM mail_message`,
		} {
			found, err := db.All(tx, func(r db.Scanner) (s string, err error) { return s, r.Scan(db.OrEmpty(&s)) }, query)
			if err != nil {
				return err
			}
			values = append(values, found...)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	values = append(append(values, written(t, h)...), append(inLibrary(t, h), inNews(t, h)...)...)
	values = append(values, inIntake(t, h)...)
	values = append(values, inAnalysis(t, h)...)
	values = append(values, inDirectory(t, h)...)
	values = append(values, inFrameworks(t, h)...)
	for _, p := range demo.Personas() {
		first, _, _ := strings.Cut(p.Name, " ") // in greetings
		values = append(values, first)
	}
	slices.SortFunc(values, func(a, b string) int { return len(b) - len(a) })
	return slices.DeleteFunc(slices.Compact(values), func(s string) bool { return strings.TrimSpace(s) == "" })
}

// written is what stands in the entries of the documents, each line of it, and
// the words of the development points and goals that indicators tell about.
func written(t *testing.T, h *house.House) (values []string) {
	t.Helper()
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
		cells, err := db.All(tx, func(r db.Scanner) (s string, err error) { return s, r.Scan(&s) }, `SELECT cells FROM form_entry UNION ALL SELECT cells_to FROM form_change`)
		if err != nil {
			return err
		}
		for _, c := range cells {
			var in map[string]string
			if json.Unmarshal([]byte(c), &in) != nil {
				continue
			}
			for _, v := range in {
				values = append(values, v)
				values = append(values, strings.Split(v, "\n")...)
			}
		}
		// what has happened since the last meeting was written down in Danish
		bodies, err := db.All(tx, func(r db.Scanner) (s string, err error) { return s, r.Scan(&s) }, `SELECT body FROM meeting_item`)
		for _, b := range bodies {
			for line := range strings.Lines(b) {
				values = append(values, strings.TrimSpace(linked.ReplaceAllString(strings.TrimLeft(line, "-* "), "$1")))
			}
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	// what is chosen stands there by its id, which nobody is shown
	return slices.DeleteFunc(values, func(v string) bool { return len(v) < 4 || !strings.ContainsAny(v, " ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ") })
}

var linked = regexp.MustCompile(`\[([^\]]*)\]\([^)]*\)`)

// frozen is what stands in the documents that are to be or have been decided
// on, the longest first.
func frozen(t *testing.T, h *house.House) (values []string) {
	t.Helper()
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case string:
			values = append(values, v)
			values = append(values, strings.Split(v, "\n")...)
		case []any:
			for _, e := range v {
				walk(e)
			}
			var words []string // the heads of a table's columns, said together
			for _, e := range v {
				if s, ok := e.(string); ok {
					words = append(words, s)
				}
			}
			values = append(values, strings.Join(words, ", "))
		case map[string]any:
			for _, e := range v {
				walk(e)
			}
		}
	}
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
		all, err := db.All(tx, func(r db.Scanner) (s string, err error) { return s, r.Scan(&s) }, `SELECT content FROM approval_matter`)
		if err != nil {
			return err
		}
		for _, content := range all {
			var v any
			if err := json.Unmarshal([]byte(content), &v); err != nil {
				return err
			}
			walk(v)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	values = slices.DeleteFunc(values, func(v string) bool { return len(v) < 3 })
	slices.SortFunc(values, func(a, b string) int { return len(b) - len(a) })
	return slices.Compact(values)
}

// The pseudo-language is for tests: a program that runs in earnest doesn't
// speak it.
func TestThePseudoLanguageIsForTests(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	c := h.NewClient("")
	c.Cookie("tovholder-language", "qps")
	if strings.Contains(c.Get("/").Body, "⟦") {
		t.Error("it does")
	}
}

// Every page in both languages, without what the other one says.
func TestPagesInEnglish(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{Blank: true})
	list := pages(t, h)
	data := entered(t, h)
	for _, p := range list {
		client := h.As(p.persona)
		client.Cookie("tovholder-language", "en")
		got := client.Get(p.path)
		if got.Doc == nil {
			continue
		}
		if lang := htmlcheck.Attr(htmlcheck.Find(got.Doc, "html")[0], "lang"); lang != "en" {
			t.Errorf("%s is in %s", p.path, lang)
		}
		text, known := " "+got.Text()+" ", data
		switch {
		case p.name == "approval-print":
			continue // in the language in which it was decided on, from end to end
		case strings.HasPrefix(p.name, "approval-"):
			known = append(frozen(t, h), data...)
		}
		for _, value := range known {
			text = strings.ReplaceAll(text, strings.Join(strings.Fields(value), " "), "…")
		}
		for _, danish := range []string{" og ", " ikke ", " fra ", " skal ", " du ", " der "} {
			if i := strings.Index(text, danish); i >= 0 {
				t.Errorf("%s (%s) says in Danish: …%s…", p.name, p.path, text[max(0, i-40):min(len(text), i+40)])
			}
		}
	}
}

// A text that nobody shows any more is taken out of its catalogue.
func TestEveryTextIsUsed(t *testing.T) {
	t.Parallel()
	written, used := map[string]bool{}, map[string]bool{}
	root := os.DirFS("../..")
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "node_modules") {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || strings.Contains(name, "testdata/") {
			return nil
		}
		source, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, source, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		if path.Base(name) == "text_gen.go" {
			for _, decl := range f.Decls {
				if fn, ok := decl.(*ast.FuncDecl); ok && fn.Name.IsExported() {
					written["tovholder/"+path.Dir(name)+"."+fn.Name.Name] = true
				}
			}
			return nil
		}
		note(f, used)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range sortedKeys(written) {
		if !used[text] {
			t.Errorf("%s is used nowhere", text)
		}
	}
	if len(written) < 500 {
		t.Errorf("only %d texts were found", len(written))
	}
}

// note notes what a file uses of the packages of texts.
func note(f *ast.File, used map[string]bool) {
	texts := map[string]string{} // the name in the file → the package
	for _, i := range f.Imports {
		at, err := strconv.Unquote(i.Path.Value)
		if err != nil || path.Base(at) != "text" {
			continue
		}
		name := "text"
		if i.Name != nil {
			name = i.Name.Name
		}
		texts[name] = at
	}
	ast.Inspect(f, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok && texts[x.Name] != "" {
				used[texts[x.Name]+"."+s.Sel.Name] = true
			}
		}
		return true
	})
}
