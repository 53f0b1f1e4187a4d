package i18n

import (
	"unicode"
	"unicode/utf8"
)

// Lower makes a name fit inside a sentence: "Statusmøde 2" is "statusmøde 2"
// there. An abbreviation stays as it is.
func Lower(name string) string {
	first, n := utf8.DecodeRuneInString(name)
	if n == 0 {
		return name
	}
	if second, _ := utf8.DecodeRuneInString(name[n:]); unicode.IsUpper(second) {
		return name
	}
	return string(unicode.ToLower(first)) + name[n:]
}

// Upper lets words begin a sentence.
func Upper(words string) string {
	first, n := utf8.DecodeRuneInString(words)
	if n == 0 {
		return words
	}
	return string(unicode.ToUpper(first)) + words[n:]
}
