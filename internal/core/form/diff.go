package form

import (
	"slices"
	"strings"
	"unicode"
)

// Piece is a stretch of text that two versions have in common, or that only
// one of them has.
type Piece struct {
	Text string
	Only Only
}

// Only says which of two versions has a piece.
type Only int

// Both have it, only the first, only the second.
const (
	InBoth Only = iota
	InFirst
	InSecond
)

// mostCompared bounds the work of a comparison: pairs of words.
const mostCompared = 4 << 20

// Diff compares two texts word by word: the pieces of both, in order, so that
// those of either give its text.
func Diff(first, second string) []Piece {
	a, b := wordsOf(first), wordsOf(second)
	start := 0
	for start < len(a) && start < len(b) && a[start] == b[start] {
		start++
	}
	end := 0
	for end < len(a)-start && end < len(b)-start && a[len(a)-1-end] == b[len(b)-1-end] {
		end++
	}
	var p pieces
	p.add(InBoth, a[:start]...)
	p.compare(a[start:len(a)-end], b[start:len(b)-end])
	p.add(InBoth, a[len(a)-end:]...)
	return p
}

type pieces []Piece

func (p *pieces) add(only Only, words ...string) {
	text := strings.Join(words, "")
	if text == "" {
		return
	}
	if n := len(*p); n > 0 && (*p)[n-1].Only == only {
		(*p)[n-1].Text += text
		return
	}
	*p = append(*p, Piece{text, only})
}

// compare walks along the longest sequence of words that both have.
func (p *pieces) compare(a, b []string) {
	if len(a)*len(b) > mostCompared {
		p.add(InFirst, a...)
		p.add(InSecond, b...)
		return
	}
	// common[i][j] is the length of that sequence in a[i:] and b[j:]
	common := make([][]int32, len(a)+1)
	for i := range common {
		common[i] = make([]int32, len(b)+1)
	}
	for i, word := range slices.Backward(a) {
		for j, other := range slices.Backward(b) {
			if word == other {
				common[i][j] = common[i+1][j+1] + 1
			} else {
				common[i][j] = max(common[i+1][j], common[i][j+1])
			}
		}
	}
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			p.add(InBoth, a[i])
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && common[i+1][j] >= common[i][j+1]:
			p.add(InFirst, a[i])
			i++
		default:
			p.add(InSecond, b[j])
			j++
		}
	}
}

// wordsOf cuts a text into words and what is between them.
func wordsOf(s string) []string {
	var words []string
	var last rune
	start := 0
	for i, c := range s {
		if i > start && (kindOf(c) != kindOf(last) || kindOf(c) == other) {
			words = append(words, s[start:i])
			start = i
		}
		last = c
	}
	if start < len(s) {
		words = append(words, s[start:])
	}
	return words
}

type letterKind int

const (
	other letterKind = iota
	letter
	blank
)

func kindOf(c rune) letterKind {
	switch {
	case unicode.IsLetter(c), unicode.IsDigit(c):
		return letter
	case c == ' ' || c == '\t':
		return blank
	}
	return other
}
