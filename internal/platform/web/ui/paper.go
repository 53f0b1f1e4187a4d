package ui

import (
	"cmp"
	"strings"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
)

// PrintProps is what stands beside a document on its print page, and is not
// printed. An empty address is left out.
type PrintProps struct {
	Lang      i18n.Lang
	Back      string // the page of what the document is of
	PDF, Word string // the document as a file
}

// paperLang is the language of a document for browsers and screen readers.
func paperLang(d paper.Document) string {
	l, _ := i18n.Parse(d.Lang)
	return htmlLang(l)
}

func wordsOf(d paper.Document) i18n.Lang {
	l, _ := i18n.Parse(d.Lang)
	return l
}

// lines are the lines of a text that keeps its line breaks.
func lines(s string) []string {
	return strings.Split(strings.ReplaceAll(s, "\r\n", "\n"), "\n")
}

// named is what a table is called by those who can't see it.
func named(t paper.Table) string {
	heads := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		heads[i] = c.Head
	}
	return cmp.Or(t.Caption, strings.Join(heads, ", "))
}

// share is the class of a column that takes its part of the width, in steps of
// five per cent; none when no column asks for one.
func share(t paper.Table, column int) string {
	sum, asked := 0, false
	for _, c := range t.Columns {
		sum += max(c.Share, 1)
		asked = asked || c.Share > 0
	}
	if !asked {
		return ""
	}
	part := (max(t.Columns[column].Share, 1)*20 + sum/2) / sum // twentieths
	return "share-" + []string{
		"5", "5", "10", "15", "20", "25", "30", "35", "40", "45", "50",
		"55", "60", "65", "70", "75", "80", "85", "90", "95", "100",
	}[min(part, 20)]
}

// cells are as many as there are columns.
func cells(t paper.Table, row []string) []string {
	all := make([]string, len(t.Columns))
	copy(all, row)
	return all
}

// about joins what is known of a signer.
func about(words ...string) string {
	var said []string
	for _, w := range words {
		if w != "" {
			said = append(said, w)
		}
	}
	return strings.Join(said, " · ")
}
