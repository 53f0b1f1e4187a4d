package directory

import (
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/directory/text"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// Languages are those that are offered to choose from, by their code of ISO 639.
func Languages() []string {
	return []string{"da", "en", "kl", "fo", signing, "de", "pl", "ro", "lt", "uk", "ru", "ar", "fa", "tr", "so", "ti"}
}

const signing = "dsl" // Danish sign language

// Spoken is a language in words; the code itself where it isn't known.
func Spoken(l i18n.Lang, code string) string {
	if code == signing {
		return text.Signing(l)
	}
	tag, err := language.Parse(code)
	if err != nil {
		return code
	}
	in := language.Danish
	if l == i18n.En {
		in = language.English
	}
	if name := display.Languages(in).Name(tag); name != "" {
		return l.Mark(name)
	}
	return code
}
