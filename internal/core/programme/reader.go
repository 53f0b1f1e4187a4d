package programme

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"tovholder/internal/platform/i18n"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// Mistake is something wrong in a programme file, and where. Lines and
// columns count from 1.
type Mistake struct {
	File         string
	Line, Column int
	Text         string
}

// String is the mistake on one line: FILE:LINE:COLUMN: text.
func (m Mistake) String() string {
	return fmt.Sprintf("%s:%d:%d: %s", m.File, m.Line, m.Column, m.Text)
}

// reader takes a YAML tree apart and gathers every mistake on its way, so
// that an author is told all of them at once.
type reader struct {
	file     string
	mistakes []Mistake
}

// These keep a hostile file from costing much: the YAML library takes time
// that grows with the square of the keys in one place.
const (
	largestFile = 256 << 10
	deepest     = 40
	mostKeys    = 500
)

// tree parses the file, and gives nil when there is nothing to go on with.
func (r *reader) tree(data []byte) ast.Node {
	if len(data) > largestFile {
		r.add(1, 1, "the file is larger than 256 KB")
		return nil
	}
	if line, problem := strain(data); problem != "" {
		r.add(line, 1, problem)
		return nil
	}
	file, err := parse(bytes.TrimPrefix(data, []byte("\ufeff"))) // the mark that some editors begin a file with
	if err != nil {
		var syntax yaml.Error
		if errors.As(err, &syntax) && syntax.GetToken() != nil && syntax.GetToken().Position != nil {
			at := syntax.GetToken().Position
			r.add(at.Line, at.Column, "this is not YAML: "+oneLine(syntax.GetMessage()))
		} else {
			r.add(1, 1, "this is not YAML: "+oneLine(err.Error()))
		}
		return nil
	}
	var bodies []ast.Node
	for _, doc := range file.Docs {
		if doc.Body != nil && doc.Body.Type() != ast.NullType && doc.Body.Type() != ast.CommentType {
			bodies = append(bodies, doc.Body)
		}
	}
	switch len(bodies) {
	case 0:
		r.add(1, 1, "the file is empty")
		return nil
	case 1:
		return bodies[0]
	}
	r.at(bodies[1], "a file holds one programme; put this one in a file of its own")
	return nil
}

// parse shields from panics of the YAML library, which is fed files that
// anybody may have written.
func parse(data []byte) (file *ast.File, err error) {
	defer func() {
		if p := recover(); p != nil {
			file, err = nil, fmt.Errorf("it can't be read (%v)", p)
		}
	}()
	return parser.ParseBytes(data, 0, parser.AllowDuplicateMapKey())
}

// strain finds the first line that is nested deeper, or has more keys beside
// it, than any programme has.
func strain(data []byte) (line int, problem string) {
	const deep, many = "brackets or indentation are nested too deeply", "there are too many lines beside one another"
	open := 0
	var beside [4*deepest + 1]int // lines at each indentation since the last that was less indented
	for text := range strings.Lines(string(data)) {
		line++
		lead := strings.TrimLeft(text, " -?\t")
		indent := len(text) - len(lead)
		if lead = strings.TrimSpace(lead); lead == "" || lead[0] == '#' {
			continue
		}
		if indent >= len(beside) {
			return line, deep
		}
		clear(beside[indent+1:])
		if !strings.HasPrefix(strings.TrimLeft(text, " "), "- ") {
			if beside[indent]++; beside[indent] > mostKeys {
				return line, many
			}
		} else {
			beside[indent] = 0 // the first key of the next item
		}
		for _, c := range text {
			switch c {
			case '[', '{':
				if open++; open > deepest {
					return line, deep
				}
			case ']', '}':
				open = max(0, open-1)
			}
		}
	}
	return line, ""
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func (r *reader) add(line, column int, text string) {
	r.mistakes = append(r.mistakes, Mistake{r.file, max(line, 1), max(column, 1), text})
}

// at notes a mistake where the node begins.
func (r *reader) at(n ast.Node, format string, args ...any) {
	r.atToken(start(n), format, args...)
}

func (r *reader) atToken(t *token.Token, format string, args ...any) {
	line, column := 1, 1
	if t != nil && t.Position != nil {
		line, column = t.Position.Line, t.Position.Column
	}
	r.add(line, column, fmt.Sprintf(format, args...))
}

// start is the first token of a node: that of the first key for a mapping in
// block style, whose own token is the colon.
func start(n ast.Node) *token.Token {
	switch v := n.(type) {
	case *ast.MappingNode:
		if !v.IsFlowStyle && len(v.Values) > 0 {
			return v.Values[0].Key.GetToken()
		}
	case *ast.MappingValueNode:
		return v.Key.GetToken()
	case *ast.SequenceNode:
		if !v.IsFlowStyle && len(v.Values) > 0 {
			return start(v.Values[0])
		}
	}
	return n.GetToken()
}

// plain reports whether the node is of a kind that programmes use, and says
// so when it is not: no anchors, aliases, tags or merge keys.
func (r *reader) plain(n ast.Node) bool {
	switch n.Type() {
	case ast.AnchorType, ast.AliasType, ast.MergeKeyType, ast.TagType, ast.DirectiveType:
		r.at(n, "YAML anchors (&), aliases (*), merges (<<) and tags (!) are not used in programmes; write it out")
		return false
	}
	return true
}

// scalar is a single value as it is written.
func (r *reader) scalar(n ast.Node, what string) (string, bool) {
	if !r.plain(n) {
		return "", false
	}
	switch v := n.(type) {
	case *ast.StringNode:
		return strings.TrimSpace(v.Value), true
	case *ast.LiteralNode:
		return strings.TrimSpace(v.Value.Value), true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return v.GetToken().Value, true
	case *ast.NullNode:
		r.at(n, "%s has no value", what)
	default:
		r.at(n, "%s is one value, not %s", what, kindOf(n))
	}
	return "", false
}

func kindOf(n ast.Node) string {
	switch n.(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		return "keys with values"
	case *ast.SequenceNode:
		return "a list"
	}
	return "what is written here"
}

// list is the items of a list; a single value counts as a list of one.
func (r *reader) list(n ast.Node, what string) []ast.Node {
	if !r.plain(n) {
		return nil
	}
	switch v := n.(type) {
	case *ast.SequenceNode:
		return v.Values
	case *ast.NullNode:
		r.at(n, "%s has no value", what)
		return nil
	}
	return []ast.Node{n}
}

// object is a mapping whose keys have been checked.
type object struct {
	*reader
	node   ast.Node
	what   string // "an activity", for messages
	fields map[string]ast.Node
	keys   map[string]*token.Token
}

// object reads a mapping with the keys that it may have; ok is false when it
// isn't one.
func (r *reader) object(n ast.Node, what string, known ...string) (o object, ok bool) {
	if !r.plain(n) {
		return object{}, false
	}
	var values []*ast.MappingValueNode
	switch v := n.(type) {
	case *ast.MappingNode:
		values = v.Values
	case *ast.MappingValueNode:
		values = []*ast.MappingValueNode{v}
	case *ast.NullNode:
		r.at(n, "%s is empty; it has the keys %s", what, strings.Join(known, ", "))
		return object{}, false
	default:
		r.at(n, "%s is written as keys with values: %s", what, strings.Join(known, ", "))
		return object{}, false
	}
	o = object{r, n, what, map[string]ast.Node{}, map[string]*token.Token{}}
	for _, pair := range values {
		if !r.plain(pair.Key) {
			continue
		}
		t := pair.Key.GetToken()
		key := t.Value
		switch {
		case !slices.Contains(known, key) && strings.Contains(key, " "):
			r.atToken(t, "“%s” is no key in %s; a text with a comma or a colon in it stands in quotation marks", key, what)
		case !slices.Contains(known, key):
			r.atToken(t, "unknown key “%s” in %s%s", key, what, suggest(key, known))
		case o.keys[key] != nil:
			r.atToken(t, "the key “%s” is written twice in %s", key, what)
		case pair.Value == nil || pair.Value.Type() == ast.NullType:
			r.atToken(t, "the key “%s” has no value", key)
			o.keys[key] = t // so that it is not called missing as well
		default:
			o.keys[key] = t
			o.fields[key] = pair.Value
		}
	}
	return o, true
}

// suggest offers the nearest of the known words, or lists them all.
func suggest(word string, known []string) string {
	if near := nearest(word, known); near != "" {
		return fmt.Sprintf("; did you mean “%s”?", near)
	}
	if len(known) == 0 {
		return ""
	}
	return "; there are: " + strings.Join(known, ", ")
}

// has reports whether the key is written, even without a value.
func (o object) has(key string) bool { return o.keys[key] != nil }

// need notes which of the keys are missing.
func (o object) need(keys ...string) {
	for _, key := range keys {
		if !o.has(key) {
			o.at(o.node, "%s lacks “%s”", o.what, key)
		}
	}
}

func (o object) string(key string) string {
	n := o.fields[key]
	if n == nil {
		return ""
	}
	s, ok := o.scalar(n, "“"+key+"”")
	if ok && s == "" {
		o.at(n, "“%s” is empty", key)
	}
	return s
}

func (o object) number(key string, low, high int) int {
	n := o.fields[key]
	if n == nil {
		return 0
	}
	if _, ok := n.(*ast.IntegerNode); ok {
		var i int
		if _, err := fmt.Sscanf(n.GetToken().Value, "%d", &i); err == nil && i >= low && i <= high {
			return i
		}
	}
	o.at(n, "“%s” is a whole number from %d to %d", key, low, high)
	return low
}

func (o object) yes(key string) bool {
	n := o.fields[key]
	if n == nil {
		return false
	}
	b, ok := n.(*ast.BoolNode)
	if !ok {
		o.at(n, "“%s” is true or false", key)
		return false
	}
	return b.Value
}

// text is a text in both languages.
func (o object) text(key string) i18n.Text {
	n := o.fields[key]
	if n == nil {
		return i18n.Text{}
	}
	return o.textOf(n, "“"+key+"”")
}

func (r *reader) textOf(n ast.Node, what string) i18n.Text {
	switch n.(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
	default:
		if r.plain(n) {
			r.at(n, "%s is a text in both languages: {da: …, en: …}", what)
		}
		return i18n.Text{}
	}
	both, ok := r.object(n, what, "da", "en")
	if !ok {
		return i18n.Text{}
	}
	both.need("da", "en")
	return i18n.Text{Da: both.string("da"), En: both.string("en")}
}

// each calls read for every item of the list under the key.
func (o object) each(key string, read func(ast.Node)) {
	n := o.fields[key]
	if n == nil {
		return
	}
	for _, item := range o.list(n, "“"+key+"”") {
		if item != nil {
			read(item)
		}
	}
}

var idForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]*[a-z][a-z0-9]*)*$`)

// id is a name for the program: small letters a to z, numbers and hyphens.
func (o object) id(key string) string {
	n := o.fields[key]
	if n == nil {
		return ""
	}
	s, ok := o.scalar(n, "“"+key+"”")
	if ok && !idForm.MatchString(s) {
		o.at(n, "“%s” is not an id: small letters a–z, numbers and hyphens, beginning with a letter; no part between hyphens is only a number", s)
		return ""
	}
	return s
}

// nearest is the word that is so near that a slip of the pen explains it.
func nearest(word string, known []string) string {
	best, least := "", max(1, len(word)/3)+1
	for _, k := range known {
		if d := distance(word, k); d < least {
			best, least = k, d
		}
	}
	return best
}

// distance is the number of letters to put in, take out, change or swap.
func distance(a, b string) int {
	if len(a) > 60 || len(b) > 60 {
		return 60
	}
	x, y := []rune(a), []rune(b)
	older, old := make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range old {
		old[j] = j
	}
	for i := range x {
		row := make([]int, len(y)+1)
		row[0] = i + 1
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			row[j+1] = min(row[j]+1, old[j+1]+1, old[j]+cost)
			if i > 0 && j > 0 && x[i] == y[j-1] && x[i-1] == y[j] {
				row[j+1] = min(row[j+1], older[j-1]+1)
			}
		}
		older, old = old, row
	}
	return old[len(y)]
}
