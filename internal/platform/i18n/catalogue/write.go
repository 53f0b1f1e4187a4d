package catalogue

import (
	"bytes"
	"errors"
	"fmt"
	"go/format"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
)

// reserved are names that a generated function uses itself.
var reserved = func() map[string]bool {
	names := map[string]bool{"l": true, "i18n": true, "calendar": true, "time": true, "string": true, "int": true}
	for t := range token.TILDE {
		if t.IsKeyword() {
			names[t.String()] = true
		}
	}
	return names
}()

// Source is the Go file for the catalogues in folder dir of files. Its error
// names every file and key that is wrong.
func Source(files fs.FS, dir string) ([]byte, error) {
	catalogues := map[string][]entry{}
	for _, l := range languages {
		entries, err := read(files, path.Join(dir, l.tag+".yaml"))
		if err != nil {
			return nil, err
		}
		catalogues[l.tag] = entries
	}
	danish := catalogues["da"]
	byLanguage := map[string]map[string]entry{}
	for _, l := range languages {
		if err := compare(path.Join(dir, l.tag+".yaml"), danish, catalogues[l.tag]); err != nil {
			return nil, err
		}
		byLanguage[l.tag] = map[string]entry{}
		for _, e := range catalogues[l.tag] {
			byLanguage[l.tag][e.key] = e
		}
	}

	var body bytes.Buffer
	uses := map[string]bool{}
	for _, e := range danish {
		args, err := e.arguments()
		if err != nil {
			return nil, fmt.Errorf("%s: %s: %w", path.Join(dir, "da.yaml"), e.key, err)
		}
		for _, a := range args {
			uses[a.goType] = true
		}
		function(&body, e, args, byLanguage)
	}

	var out bytes.Buffer
	fmt.Fprintf(&out, "// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.\n\n")
	fmt.Fprintf(&out, "// Package text is what %s says on screen, in every language.\npackage text\n\nimport (\n", path.Base(path.Dir(dir)))
	if uses["time.Time"] {
		out.WriteString("\t\"time\"\n\n")
	}
	if uses["calendar.Date"] {
		out.WriteString("\t\"tovholder/internal/platform/calendar\"\n")
	}
	out.WriteString("\t\"tovholder/internal/platform/i18n\"\n)\n")
	out.Write(body.Bytes())
	source, err := format.Source(out.Bytes())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	return source, nil
}

func function(out *bytes.Buffer, e entry, args []argument, byLanguage map[string]map[string]entry) {
	name := upperCamel(e.key)
	out.WriteString("\n")
	if e.plural {
		comment(out, name+": "+shown(e.one)+" · "+shown(e.other))
	} else {
		comment(out, name+": "+shown(e.other))
	}
	fmt.Fprintf(out, "func %s(l i18n.Lang", name)
	for _, a := range args {
		fmt.Fprintf(out, ", %s %s", a.name, a.goType)
	}
	out.WriteString(") string {\n")
	for _, l := range languages[1:] {
		fmt.Fprintf(out, "if l == %s {\n", l.constant)
		result(out, byLanguage[l.tag][e.key], "return %s\n")
		out.WriteString("}\n")
	}
	result(out, e, "return l.Mark(%s)\n")
	out.WriteString("}\n")
}

func result(out *bytes.Buffer, e entry, statement string) {
	if e.plural {
		fmt.Fprintf(out, "if n == 1 {\n"+statement+"}\n", expression(e.one))
	}
	fmt.Fprintf(out, statement, expression(e.other))
}

func expression(parts []part) string {
	var pieces []string
	for _, p := range parts {
		switch k := kinds[p.kind]; {
		case p.field == "":
			pieces = append(pieces, strconv.Quote(p.words))
		case k.format == "":
			pieces = append(pieces, lowerCamel(p.field))
		default:
			pieces = append(pieces, k.format+"(l, "+lowerCamel(p.field)+")")
		}
	}
	return strings.Join(pieces, " + ")
}

func shown(parts []part) string {
	var b strings.Builder
	for _, p := range parts {
		switch {
		case p.field == "":
			b.WriteString(p.words)
		case p.kind == "":
			b.WriteString("{" + p.field + "}")
		default:
			b.WriteString("{" + p.field + ":" + p.kind + "}")
		}
	}
	return b.String()
}

func comment(out *bytes.Buffer, text string) {
	for line := range strings.Lines(text) {
		out.WriteString(strings.TrimRight("// "+strings.TrimRight(line, "\n"), " ") + "\n")
	}
}

func upperCamel(key string) string {
	var b strings.Builder
	for word := range strings.SplitSeq(key, "_") {
		b.WriteRune(unicode.ToUpper(rune(word[0])))
		b.WriteString(word[1:])
	}
	return b.String()
}

func lowerCamel(key string) string {
	s := upperCamel(key)
	return strings.ToLower(s[:1]) + s[1:]
}

// Folders are the folders of texts below root/internal.
func Folders(root string) ([]string, error) {
	var dirs []string
	err := filepath.WalkDir(filepath.Join(root, "internal"), func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "testdata" || d.Name() == "dist") {
			return filepath.SkipDir
		}
		if !d.IsDir() && d.Name() == "da.yaml" && filepath.Base(filepath.Dir(name)) == "text" {
			rel, err := filepath.Rel(root, filepath.Dir(name))
			if err != nil {
				return err
			}
			dirs = append(dirs, filepath.ToSlash(rel))
		}
		return nil
	})
	return dirs, err
}

// Stale gives what should be written where: the Go files, by path below
// root, that are not what their catalogues say. A room whose catalogues are
// wrong is told in the error, and does not keep the others from theirs.
func Stale(root string) (map[string][]byte, error) {
	dirs, err := Folders(root)
	if err != nil {
		return nil, err
	}
	stale := map[string][]byte{}
	var wrong []error
	files := os.DirFS(root)
	for _, dir := range dirs {
		source, err := Source(files, dir)
		if err != nil {
			wrong = append(wrong, err)
			continue
		}
		name := path.Join(dir, "text_gen.go")
		if old, err := fs.ReadFile(files, name); err != nil || !bytes.Equal(old, source) {
			stale[name] = source
		}
	}
	return stale, errors.Join(wrong...)
}
