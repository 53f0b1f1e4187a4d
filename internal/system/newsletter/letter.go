package newsletter

import (
	"strings"
	"unicode/utf8"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/newsletter/text"
)

// lineLength is how long a line of a letter is at most, in characters.
const lineLength = 72

// Letter is an issue as plain text, for a reader of these topics; base is how
// the program is reached from outside. mine and leave are the reader's own
// pages.
func Letter(l i18n.Lang, base string, i Issue, topics []Topic, mine, leave string) string {
	var b strings.Builder
	headed(&b, i.Title, '=')
	if !i.Draft() {
		b.WriteString(i18n.Upper(i18n.DateLong(l, calendar.Of(i.Sent))) + "\n")
	}
	for _, block := range i.Blocks {
		b.WriteString("\n")
		if block.Heading != "" {
			headed(&b, block.Heading, '-')
		}
		if block.Text != "" {
			b.WriteString(wrapped(block.Text) + "\n")
		}
		if block.Link != "" {
			b.WriteString("→ " + absolute(base, block.Link) + "\n")
		}
	}
	b.WriteString("\n" + strings.Repeat("_", lineLength) + "\n\n")
	b.WriteString(wrapped(text.LetterWhy(l, Names(l, topics))) + "\n\n")
	if !i.Draft() {
		b.WriteString(text.LetterRead(l) + "\n" + base + i.Address() + "\n\n")
	}
	b.WriteString(text.LetterTopics(l) + "\n" + mine + "\n\n" + text.LetterLeave(l) + "\n" + leave + "\n")
	return b.String()
}

func absolute(base, link string) string {
	if strings.HasPrefix(link, "/") {
		return base + link
	}
	return link
}

// headed writes a heading with a line below that is as long as it.
func headed(b *strings.Builder, heading string, line rune) {
	lines := strings.Split(wrapped(heading), "\n")
	width := 0
	for _, one := range lines {
		width = max(width, utf8.RuneCountInString(one))
	}
	b.WriteString(strings.Join(lines, "\n") + "\n" + strings.Repeat(string(line), width) + "\n")
}

// wrapped breaks lines between words; lines that were written stay lines.
func wrapped(s string) string {
	var lines []string
	for paragraph := range strings.SplitSeq(s, "\n") {
		line := ""
		for word := range strings.FieldsSeq(paragraph) {
			switch {
			case line == "":
				line = word
			case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= lineLength:
				line += " " + word
			default:
				lines = append(lines, line)
				line = word
			}
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}
