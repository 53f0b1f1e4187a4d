// Package catalogue turns the texts of a room – the folder text with one
// YAML file per language – into Go functions, one per text, so that a text
// that does not exist, or lacks something to fill in, does not compile.
package catalogue

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// languages are the catalogues that every room has. The first decides the
// order of the arguments.
var languages = []struct{ tag, constant string }{{"da", "i18n.Da"}, {"en", "i18n.En"}}

// kinds are what can be filled in: the Go type, and how it is written.
var kinds = map[string]struct{ goType, format string }{
	"":         {"string", ""},
	"int":      {"int", "i18n.Int"},
	"date":     {"calendar.Date", "i18n.Date"},
	"longdate": {"calendar.Date", "i18n.DateLong"},
	"time":     {"time.Time", "i18n.Time"},
	"moment":   {"time.Time", "i18n.DateTime"},
}

var (
	keyForm   = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)
	fieldForm = regexp.MustCompile(`^([a-z][a-z0-9]*(?:_[a-z0-9]+)*)(?::([a-z]+))?$`)
)

// entry is one text in one language: other alone, or one and other.
type entry struct {
	key        string
	line       int
	plural     bool
	one, other []part
}

// part is a piece of a text: words, or a field to fill in.
type part struct {
	words       string
	field, kind string
}

// read parses the catalogue of one language, in the order of the file.
func read(files fs.FS, name string) ([]entry, error) {
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return nil, err
	}
	file, err := parser.ParseBytes(data, 0)
	if err != nil {
		return nil, fmt.Errorf("%s: %s", name, yaml.FormatError(err, false, false))
	}
	var entries []entry
	var wrong []error
	for _, doc := range file.Docs {
		for _, pair := range pairs(doc.Body) {
			e, err := readEntry(pair)
			if err != nil {
				wrong = append(wrong, fmt.Errorf("%s:%d: %w", name, e.line, err))
				continue
			}
			entries = append(entries, e)
		}
	}
	return entries, errors.Join(wrong...)
}

func readEntry(pair *ast.MappingValueNode) (entry, error) {
	e := entry{key: keyOf(pair), line: pair.Key.GetToken().Position.Line}
	if !keyForm.MatchString(e.key) {
		return e, fmt.Errorf("%s: a key is written in small English letters, digits and underscores", e.key)
	}
	if whole, ok := textOf(pair.Value); ok {
		var err error
		e.other, err = split(whole)
		if err != nil {
			return e, fmt.Errorf("%s: %w", e.key, err)
		}
		return e, nil
	}
	e.plural = true
	for _, form := range pairs(pair.Value) {
		text, ok := textOf(form.Value)
		if !ok {
			return e, fmt.Errorf("%s: %s is not a text", e.key, keyOf(form))
		}
		parts, err := split(text)
		if err != nil {
			return e, fmt.Errorf("%s: %s: %w", e.key, keyOf(form), err)
		}
		switch keyOf(form) {
		case "one":
			e.one = parts
		case "other":
			e.other = parts
		default:
			return e, fmt.Errorf("%s: %s is neither one nor other", e.key, keyOf(form))
		}
	}
	if e.one == nil || e.other == nil {
		return e, fmt.Errorf("%s: must be a text, or have the two forms one and other", e.key)
	}
	return e, nil
}

func pairs(n ast.Node) []*ast.MappingValueNode {
	switch n := n.(type) {
	case *ast.MappingNode:
		return n.Values
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}
	}
	return nil
}

func keyOf(pair *ast.MappingValueNode) string { return pair.Key.GetToken().Value }

func textOf(n ast.Node) (string, bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, n.Value != ""
	case *ast.LiteralNode:
		return strings.TrimRight(n.Value.Value, "\n"), true
	}
	return "", false
}

// split takes a text apart at its fields.
func split(text string) ([]part, error) {
	parts := []part{}
	for text != "" {
		start := strings.IndexAny(text, "{}")
		if start < 0 {
			return append(parts, part{words: text}), nil
		}
		end := strings.IndexByte(text, '}')
		if text[start] == '}' || end < 0 {
			return nil, errors.New("a brace stands alone")
		}
		if start > 0 {
			parts = append(parts, part{words: text[:start]})
		}
		m := fieldForm.FindStringSubmatch(text[start+1 : end])
		if m == nil {
			return nil, fmt.Errorf("%s is not {name} or {name:kind}", text[start:end+1])
		}
		if _, known := kinds[m[2]]; !known {
			return nil, fmt.Errorf("%s: the kinds are int, date, longdate, time and moment", text[start:end+1])
		}
		parts = append(parts, part{field: m[1], kind: m[2]})
		text = text[end+1:]
	}
	return parts, nil
}

// argument is a parameter of a generated function.
type argument struct{ name, goType string }

// arguments lists what e needs filled in, in the order it is first met; of
// the two forms of a plural the longer story is other, so it goes first.
func (e entry) arguments() ([]argument, error) {
	var args []argument
	for _, p := range slices.Concat(e.other, e.one) {
		if p.field == "" {
			continue
		}
		arg := argument{lowerCamel(p.field), kinds[p.kind].goType}
		i := slices.IndexFunc(args, func(a argument) bool { return a.name == arg.name })
		switch {
		case reserved[arg.name]:
			return nil, fmt.Errorf("{%s} can't be the name of a field", p.field)
		case i < 0:
			args = append(args, arg)
		case args[i].goType != arg.goType:
			return nil, fmt.Errorf("{%s} is of two kinds", p.field)
		}
	}
	if e.plural {
		i := slices.IndexFunc(args, func(a argument) bool { return a.name == "n" })
		switch {
		case i < 0:
			args = slices.Insert(args, 0, argument{"n", "int"})
		case args[i].goType != "int":
			return nil, errors.New("{n} decides between one and other, so it is written {n:int}")
		}
	}
	return args, nil
}

// compare tells every difference between the Danish catalogue and another.
func compare(file string, danish, other []entry) error {
	byKey := map[string]entry{}
	for _, e := range other {
		byKey[e.key] = e
	}
	var wrong []error
	for _, da := range danish {
		e, found := byKey[da.key]
		delete(byKey, da.key)
		if !found {
			wrong = append(wrong, fmt.Errorf("%s: %s: is in da.yaml, but not here", file, da.key))
			continue
		}
		want, err := da.arguments()
		if err != nil {
			wrong = append(wrong, fmt.Errorf("%s:%d: %s: %w", path.Join(path.Dir(file), "da.yaml"), da.line, da.key, err))
			continue
		}
		got, err := e.arguments()
		if err == nil && !sameArguments(want, got) {
			err = fmt.Errorf("needs %s, but in da.yaml %s", list(got), list(want))
		}
		if err != nil {
			wrong = append(wrong, fmt.Errorf("%s:%d: %s: %w", file, e.line, e.key, err))
		}
	}
	for _, e := range other {
		if _, extra := byKey[e.key]; extra {
			wrong = append(wrong, fmt.Errorf("%s:%d: %s: is here, but not in da.yaml", file, e.line, e.key))
		}
	}
	return errors.Join(wrong...)
}

func sameArguments(a, b []argument) bool {
	order := func(x, y argument) int { return strings.Compare(x.name, y.name) }
	return slices.Equal(slices.SortedFunc(slices.Values(a), order), slices.SortedFunc(slices.Values(b), order))
}

func list(args []argument) string {
	if len(args) == 0 {
		return "nothing"
	}
	var names []string
	for _, a := range args {
		names = append(names, a.name+" "+a.goType)
	}
	return strings.Join(names, ", ")
}
