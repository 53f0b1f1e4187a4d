// Package paper is a document as it is meant, before it becomes a page, a PDF
// or a file for a word processor: a title, facts about it, and blocks of
// content. A document is a plain value with one canonical form, so that what
// was approved or signed can be told from everything else by its hash.
package paper

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// Document is a document in one language.
type Document struct {
	Lang   string  `json:"lang"` // "da" or "en"
	Title  string  `json:"title"`
	Over   string  `json:"over,omitempty"` // what it belongs to, above the title
	Facts  []Fact  `json:"facts,omitempty"`
	Blocks []Block `json:"blocks"`
	// Foot is printed at the foot of every page: what the document is, and the
	// address at which it can be checked.
	Foot string `json:"foot,omitempty"`
	// Across is for what is to be seen at once: printed, the sheet lies on its
	// side, and the type becomes smaller until all stands on one, as long as it
	// can be read.
	Across bool `json:"across,omitempty"`
}

// Fact is a term with what is to be said of it: "Vært – Nørrekær Kommune".
type Fact struct {
	Term string `json:"term"`
	Text string `json:"text"`
}

// Block is one piece of content. Exactly one of its fields is set.
type Block struct {
	Heading *Heading `json:"heading,omitempty"`
	Text    string   `json:"text,omitempty"` // one paragraph; line breaks are kept
	List    []string `json:"list,omitempty"`
	Numbers []string `json:"numbers,omitempty"` // a numbered list
	Facts   []Fact   `json:"facts,omitempty"`
	Table   *Table   `json:"table,omitempty"`
	Picture *Picture `json:"picture,omitempty"`
	Signed  []Line   `json:"signed,omitempty"` // lines of signature
	Note    string   `json:"note,omitempty"`   // a remark set apart from the text
	Break   bool     `json:"break,omitempty"`  // what follows begins on a new page
}

// Heading is a heading within the document; the title is level 1, so its level
// is 2, 3 or 4.
type Heading struct {
	Level int    `json:"level"`
	Text  string `json:"text"`
}

// Table has one row of heads.
type Table struct {
	Caption string     `json:"caption,omitempty"`
	Columns []Column   `json:"columns"`
	Rows    [][]string `json:"rows"` // as many cells as columns; line breaks are kept
}

// Column is a column of a table.
type Column struct {
	Head   string `json:"head"`
	Number bool   `json:"number,omitempty"` // set to the right
	Share  int    `json:"share,omitempty"`  // its part of the width, against the others'; 0 is 1
}

// Picture is drawn as SVG. Where a format can't show it, Text stands instead.
type Picture struct {
	SVG  string `json:"svg"`
	Text string `json:"text"` // what the picture shows, in words
}

// Drawer draws a picture in dots, as PNG, so many wide and high. Where the
// picture's text has to stand instead, the error is [ErrNotDrawn].
type Drawer func(ctx context.Context, p Picture) (png []byte, width, height int, err error)

// ErrNotDrawn says that a picture's text has to stand instead: there is nothing
// to draw with, or the drawing is none that may be shown.
var ErrNotDrawn = errors.New("the picture can't be drawn")

// Line is who has signed or approved, and how.
type Line struct {
	Name         string `json:"name"`
	Title        string `json:"title,omitempty"`
	Role         string `json:"role"`
	Organisation string `json:"organisation"`
	At           string `json:"at"`  // in words; empty while it is missing
	How          string `json:"how"` // the log-in, in words
}

// H is a heading as a block.
func H(level int, text string) Block { return Block{Heading: &Heading{level, text}} }

// Prose is what somebody has written in a plain field as blocks: paragraphs
// end at an empty line, and lines that begin with "- " or "* " are a list.
func Prose(s string) []Block {
	var blocks []Block
	var lines, items []string
	flush := func() {
		if len(lines) > 0 {
			blocks = append(blocks, Block{Text: strings.Join(lines, "\n")})
		}
		if len(items) > 0 {
			blocks = append(blocks, Block{List: items})
		}
		lines, items = nil, nil
	}
	for line := range strings.SplitSeq(strings.ReplaceAll(s, "\r\n", "\n"), "\n") {
		line = strings.TrimSpace(line)
		item, listed := strings.CutPrefix(line, "- ")
		if !listed {
			item, listed = strings.CutPrefix(line, "* ")
		}
		switch {
		case line == "":
			flush()
		case listed:
			if len(lines) > 0 {
				flush()
			}
			items = append(items, strings.TrimSpace(item))
		default:
			if len(items) > 0 {
				flush()
			}
			lines = append(lines, line)
		}
	}
	flush()
	return blocks
}

// Plain is what blocks say, a line each, for a comparison of two texts.
func Plain(blocks []Block) string {
	var lines []string
	for _, b := range blocks {
		switch {
		case b.Heading != nil:
			lines = append(lines, b.Heading.Text)
		case b.Picture != nil:
			lines = append(lines, b.Picture.Text)
		case b.Table != nil:
			for _, row := range b.Table.Rows {
				lines = append(lines, strings.Join(row, " · "))
			}
		case b.Text != "" || b.Note != "":
			lines = append(lines, b.Text+b.Note)
		}
		for _, f := range b.Facts {
			lines = append(lines, f.Term+": "+f.Text)
		}
		lines = append(append(lines, b.List...), b.Numbers...)
	}
	return strings.Join(lines, "\n")
}

// Canonical is the document as bytes, the same for the same document.
func (d Document) Canonical() []byte {
	b, err := json.Marshal(d)
	if err != nil {
		panic(fmt.Sprintf("paper: a document of plain values can't be written: %v", err))
	}
	return b
}

// Hash is the SHA-256 of the canonical form, in hexadecimal.
func (d Document) Hash() string {
	sum := sha256.Sum256(d.Canonical())
	return hex.EncodeToString(sum[:])
}

// Read is the document that Canonical wrote.
func Read(canonical []byte) (d Document, err error) {
	if err := json.Unmarshal(canonical, &d); err != nil {
		return Document{}, fmt.Errorf("read a document: %w", err)
	}
	return d, nil
}
