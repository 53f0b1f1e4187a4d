// Package i18n holds what the program needs to speak Danish and English:
// the languages, texts that exist in both, and how dates, times and numbers
// are written. The sentences themselves live in the catalogues of each room
// (folder text), from which typed functions are generated.
package i18n

// Lang is a language of the interface. The zero value is Danish.
type Lang int

// The languages of the interface. Pseudo is for tests only: it marks every
// text that comes from a catalogue, so that a text that does not is seen.
const (
	Da Lang = iota
	En
	Pseudo
)

// Parse returns the language with the given tag; ok is false for any other.
func Parse(tag string) (l Lang, ok bool) {
	switch tag {
	case "da":
		return Da, true
	case "en":
		return En, true
	case "qps":
		return Pseudo, true
	}
	return Da, false
}

// Tag is the language's BCP 47 tag.
func (l Lang) Tag() string {
	switch l {
	case En:
		return "en"
	case Pseudo:
		return "qps"
	case Da:
	}
	return "da"
}

// Mark wraps a text in the brackets of the pseudo-language, and is the
// identity in every other.
func (l Lang) Mark(s string) string {
	if l == Pseudo && s != "" {
		return "⟦" + s + "⟧"
	}
	return s
}

// Text is a text that exists in both languages, as in a programme file.
// Where the English is missing, the Danish is shown.
type Text struct {
	Da string `yaml:"da" json:"da"`
	En string `yaml:"en" json:"en"`
}

// In returns the text in language l.
func (t Text) In(l Lang) string {
	if l == En && t.En != "" {
		return t.En
	}
	return l.Mark(t.Da)
}

// IsZero reports whether the text is empty in both languages.
func (t Text) IsZero() bool { return t.Da == "" && t.En == "" }
