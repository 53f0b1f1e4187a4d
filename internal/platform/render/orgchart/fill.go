package orgchart

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sizes of the letters, and how much higher a line is than its letters.
const (
	nameSize   = 16.0
	underSize  = 13.0
	personSize = 14.0
	leading    = 1.3
	mostUnder  = 6 // lines beneath the name
)

// fill lays out the text of a box of a width; its people in so many columns.
func (c Chart) fill(i int, width float64, columns int) placed {
	box := c.Boxes[i]
	p := placed{width: width, missing: box.Missing && len(box.People) == 0}
	room, y := width-2*padding, padding
	y = p.write(padding, y, room, nameSize, true, ink, 0, box.Name)
	if box.Under != "" {
		fill := soft
		if p.missing {
			fill = alarm
		}
		y = p.write(padding, y+2, room, underSize, p.missing, fill, mostUnder, box.Under)
	}
	people, left := box.People, 0
	most := c.Most
	if most <= 0 {
		most = named
	}
	if len(people) > most {
		people, left = people[:most], len(people)-most
	}
	if len(people) > 0 {
		y += 8
		p.rule = y
		y = p.list(people, y+4, (room-between*float64(columns-1))/float64(columns), columns)
	}
	if left > 0 && c.More != nil {
		y = p.write(padding, y+6, room, underSize, false, soft, 0, c.More(left))
	}
	p.height = y + padding
	return p
}

// list writes the people, column by column, and tells where the longest ends.
func (p *placed) list(people []Person, top, width float64, columns int) float64 {
	each := (len(people) + columns - 1) / columns
	bottom := top
	for i := 0; i < len(people); i += each {
		x := padding + float64(i/each)*(width+between)
		bottom = math.Max(bottom, p.column(people[i:min(i+each, len(people))], x, top, width))
	}
	return bottom
}

func (p *placed) column(people []Person, x, y, width float64) float64 {
	for _, person := range people {
		y = p.write(x, y+4, width, personSize, true, words, 0, person.Name)
		if person.Line != "" {
			y = p.write(x, y, width, underSize, false, soft, 0, person.Line)
		}
		y += 2
	}
	return y
}

// write wraps a text from a height on and tells where it ends; most is how
// many lines it takes at most, 0 for as many as it needs.
func (p *placed) write(x, top, room, size float64, bold bool, fill string, most int, s string) float64 {
	lines := wrap(s, room, size, bold)
	if most > 0 && len(lines) > most {
		lines = lines[:most]
		last := []rune(lines[most-1])
		for len(last) > 0 && width(string(last)+"…", size, bold) > room {
			last = last[:len(last)-1]
		}
		lines[most-1] = strings.TrimRightFunc(string(last), unicode.IsSpace) + "…"
	}
	for i, line := range lines {
		p.texts = append(p.texts, text{x, top + size*leading*float64(i) + size, size, bold, fill, line})
	}
	return top + size*leading*float64(len(lines))
}

// wrap breaks a text into lines that are no wider than room. A word that is
// wider is broken too.
func wrap(s string, room, size float64, bold bool) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(strings.ToValidUTF8(s, "")) {
		if line != "" && width(line+" "+word, size, bold) <= room {
			line += " " + word
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for width(word, size, bold) > room {
			head := fitting(word, room, size, bold)
			lines, word = append(lines, head+"-"), word[len(head):]
		}
		line = word
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// fitting is as much of a word as there is room for with a hyphen behind it;
// one letter at least.
func fitting(word string, room, size float64, bold bool) string {
	end := 0
	for i, r := range word {
		next := i + utf8.RuneLen(r)
		if end > 0 && width(word[:next]+"-", size, bold) > room {
			break
		}
		end = next
	}
	return word[:end]
}

// width is how wide a text is at most in the sans-serif letters of any system:
// the widest that are common, DejaVu's, are measured.
func width(s string, size float64, bold bool) float64 {
	w := 0.0
	for _, r := range s {
		switch {
		case strings.ContainsRune("iljI.,:;'|!·", r):
			w += 0.34
		case strings.ContainsRune("frt()-/ ", r):
			w += 0.42
		case strings.ContainsRune("mwMWæÆœŒ@%&…—", r), r > 0x2000:
			w++
		case unicode.IsUpper(r):
			w += 0.78
		default:
			w += 0.64
		}
	}
	if bold {
		w *= 1.1
	}
	return w * size
}
