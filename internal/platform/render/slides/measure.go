package slides

import (
	"math"
	"strings"
	"unicode"
)

// The widths of Arial's letters in thousandths of its size, from the space to
// the tilde. The font of the house is about as wide.
var widths = [...]int{
	278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
	556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
	1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
	667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
	333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
	556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
}

const (
	small, large, wide = 611, 778, 1000 // letters that are not in the table

	// spare is what a text may be wider than it is measured: another font, bold.
	spare     = 1.07
	boldSpare = 1.15

	lineHeight = 1.2 // of the size
)

func letter(r rune) int {
	switch {
	case r >= ' ' && int(r-' ') < len(widths):
		return widths[r-' ']
	case r == '\u00a0':
		return widths[0]
	case r == 'æ', r > 0x2e80:
		return wide
	case unicode.IsUpper(r):
		return large
	case unicode.Is(unicode.Mn, r), r == '\u00ad', r == '\u200b':
		return 0
	}
	return small
}

// width of a text on one line, in points.
func width(s string, size float64, bold bool) float64 {
	sum := 0
	for _, r := range s {
		sum += letter(r)
	}
	if bold {
		return float64(sum) * size / 1000 * boldSpare
	}
	return float64(sum) * size / 1000 * spare
}

// wrap is a text as lines that are so wide at most. A word that is too long
// for a line is cut where the line ends.
func wrap(s string, room, size float64, bold bool) []string {
	var lines []string
	space := width(" ", size, bold)
	for paragraph := range strings.SplitSeq(strings.ReplaceAll(s, "\r\n", "\n"), "\n") {
		var line strings.Builder
		used := 0.0
		for _, word := range strings.FieldsFunc(paragraph, func(r rune) bool { return r == ' ' || r == '\t' }) {
			for _, piece := range pieces(word, room, size, bold) {
				wide := width(piece, size, bold)
				switch {
				case line.Len() == 0:
				case used+space+wide > room:
					lines = append(lines, line.String())
					line.Reset()
					used = 0
				default:
					line.WriteByte(' ')
					used += space
				}
				line.WriteString(piece)
				used += wide
			}
		}
		lines = append(lines, line.String())
	}
	return lines
}

// pieces is a word in parts, none wider than a line.
func pieces(word string, room, size float64, bold bool) []string {
	if width(word, size, bold) <= room {
		return []string{word}
	}
	var all []string
	var part strings.Builder
	used := 0.0
	for _, r := range word {
		wide := width(string(r), size, bold)
		if part.Len() > 0 && used+wide > room {
			all = append(all, part.String())
			part.Reset()
			used = 0
		}
		part.WriteRune(r)
		used += wide
	}
	return append(all, part.String())
}

// height of a text in points.
func height(s string, room, size float64, bold bool) float64 {
	return float64(len(wrap(s, room, size, bold))) * size * lineHeight
}

// fitting is the largest of the sizes, largest first, at which a text fits, and
// the text; at the smallest it is cut to what there is room for.
func fitting(s string, room, high float64, bold bool, sizes ...float64) (fits string, size float64) {
	for _, size = range sizes {
		if height(s, room, size, bold) <= high && longestWord(s, size, bold) <= room {
			return s, size
		}
	}
	lines := wrap(s, room, size, bold)
	most := max(int(high/size/lineHeight), 1)
	if len(lines) <= most {
		return s, size
	}
	last := []rune(lines[most-1])
	for i := len(last) - 1; i >= len(last)/2; i-- {
		if last[i] == ' ' || i == len(last)/2 {
			last = last[:i]
			break
		}
	}
	return strings.Join(append(lines[:most-1:most-1], strings.TrimSpace(string(last))+"…"), " "), size
}

func longestWord(s string, size float64, bold bool) float64 {
	most := 0.0
	for word := range strings.FieldsSeq(s) {
		most = math.Max(most, width(word, size, bold))
	}
	return most
}

// cut is a text in parts of so many lines at most.
func cut(s string, room, size float64, most int) []string {
	lines := wrap(s, room, size, false)
	if len(lines) <= most {
		return []string{s}
	}
	var parts []string
	for len(lines) > most {
		parts = append(parts, strings.Join(lines[:most], " "))
		lines = lines[most:]
	}
	return append(parts, strings.Join(lines, " "))
}

// share divides what follows one another, so high each, among as few slides as
// hold it: the first has less room than the rest. The slides become about
// equally full. It tells how many go on each; on the first maybe none.
func share(heights []float64, first, rest float64) []int {
	fill := func(most float64) []int {
		counts, used, room := []int{0}, 0.0, math.Min(first, most)
		for _, h := range heights {
			if used+h > room && (counts[len(counts)-1] > 0 || len(counts) == 1) {
				counts, used, room = append(counts, 0), 0, math.Min(rest, most)
			}
			counts[len(counts)-1]++
			used += h
		}
		return counts
	}
	fewest := fill(math.Inf(1))
	sum := 0.0
	for _, h := range heights {
		sum += h
	}
	for most := sum / float64(len(fewest)); most < rest; most += 4 {
		if counts := fill(most); len(counts) == len(fewest) && (counts[0] > 0) == (fewest[0] > 0) {
			return counts
		}
	}
	return fewest
}
