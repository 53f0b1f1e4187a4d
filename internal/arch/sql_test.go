package arch_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// tables of a room begin with its name; a room may have another word for them.
var prefixes = map[string]string{}

var created = regexp.MustCompile(`(?im)^\s*CREATE\s+(?:UNIQUE\s+|VIRTUAL\s+)?(?:TABLE|INDEX|VIEW|TRIGGER|SEQUENCE)\s+(?:IF NOT EXISTS\s+)?"?(\w+)`)

func tablePrefixes(house fs.FS) (wrong []string, err error) {
	err = walk(house, []string{".sql"}, func(name string, text []byte) error {
		room := path.Base(path.Dir(path.Dir(name)))
		prefix := room
		if other, ok := prefixes[room]; ok {
			prefix = other
		}
		for _, match := range created.FindAllStringSubmatch(string(text), -1) {
			if match[1] != prefix && !strings.HasPrefix(match[1], prefix+"_") {
				wrong = append(wrong, fmt.Sprintf("%s makes %s, which does not begin with %s_", name, match[1], prefix))
			}
		}
		return nil
	})
	return wrong, err
}

func TestTablesCarryTheirRoom(t *testing.T) { holds(t, tablePrefixes) }

func TestTablesCarryTheirRoomIsSeen(t *testing.T) {
	sees(t, tablePrefixes, map[string]string{
		"internal/core/task/migrations/0300_task.sql": "CREATE TABLE task (\nid TEXT\n);\nCREATE TABLE task_item (id TEXT);\nCREATE INDEX taskitem_id ON task_item (id);\nCREATE TABLE todo (id TEXT);",
	}, "taskitem_id", "todo")
}

var statement = regexp.MustCompile(`^\s*(?:SELECT\s|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|WITH\s+(?:RECURSIVE\s+)?\w+\s*(?:\([\w, ]*\)\s*)?AS\s|CREATE\s+TABLE|PRAGMA\s|DROP\s|ALTER\s)`)

// writesSQL tells whether a file is where SQL is written.
func writesSQL(name string) bool {
	return isTest(name) || strings.HasPrefix(path.Base(name), "store") ||
		strings.HasPrefix(name, "internal/platform/db/") || strings.HasPrefix(name, "internal/platform/jobs/") || strings.HasPrefix(name, "internal/testkit/")
}

func sqlInStores(house fs.FS) (wrong []string, err error) {
	err = eachGo(house, func(name string, set *token.FileSet, f *ast.File) {
		if writesSQL(name) {
			return
		}
		ast.Inspect(f, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			if text, err := strconv.Unquote(lit.Value); err == nil && statement.MatchString(text) {
				wrong = append(wrong, fmt.Sprintf("%s: SQL outside a store file", set.Position(lit.Pos())))
			}
			return true
		})
	})
	return wrong, err
}

func eachGo(house fs.FS, visit func(name string, set *token.FileSet, f *ast.File)) error {
	return walk(house, []string{".go"}, func(name string, text []byte) error {
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, name, text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		visit(name, set, f)
		return nil
	})
}

func TestSQLIsInStores(t *testing.T) { holds(t, sqlInStores) }

func TestSQLIsInStoresIsSeen(t *testing.T) {
	text := "package x\nvar a = `\n\tSELECT id FROM t`\nvar b = \"Select a course\"\nvar c = \"DELETE FROM t\"\nvar d = \"UPDATE t SET a = 1\"\n"
	sees(t, sqlInStores, map[string]string{
		"internal/core/a/service.go":    text,
		"internal/core/a/store.go":      text,
		"internal/core/a/store_list.go": text,
		"internal/core/a/a_test.go":     text,
	}, "service.go:2", "service.go:5", "service.go:6")
}

// twoTexts are the files that have different SQL for the two engines, with how
// often they ask which it is. Every one is a place to get one of them wrong.
var twoTexts = map[string]int{}

func asksForEngine(house fs.FS) (wrong []string, err error) {
	found := map[string]int{}
	err = eachGo(house, func(name string, _ *token.FileSet, f *ast.File) {
		if strings.HasPrefix(name, "internal/platform/db/") || strings.HasPrefix(name, "internal/platform/jobs/") || strings.HasPrefix(name, "internal/testkit/") || isTest(name) {
			return
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				if s, ok := call.Fun.(*ast.SelectorExpr); ok && s.Sel.Name == "Engine" && len(call.Args) == 0 {
					found[name]++
				}
			}
			return true
		})
	})
	for _, name := range slices.Sorted(maps.Keys(found)) {
		if found[name] != twoTexts[name] {
			wrong = append(wrong, fmt.Sprintf("%s asks %d times which engine it runs on, %d are agreed: one text for both, or list it in this test", name, found[name], twoTexts[name]))
		}
	}
	return wrong, err
}

func TestOneTextForBothEngines(t *testing.T) { holds(t, asksForEngine) }

func TestOneTextForBothEnginesIsSeen(t *testing.T) {
	sees(t, asksForEngine, map[string]string{
		"internal/core/a/store.go": "package a\nfunc f(tx interface{ Engine() string }) bool { return tx.Engine() == \"sqlite\" }\n",
	}, "a/store.go asks 1 times")
}
