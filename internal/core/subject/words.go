package subject

import (
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/i18n"
)

// Past is a change of a shared noun in words, for the history of its subject.
type Past struct {
	What          string // "Opgaven »Send listen« blev løst"
	Before, After string // empty where there is nothing to compare
}

// Words puts a change of one noun into words.
type Words func(l i18n.Lang, p audit.Past) Past

// Say registers how changes of a noun are told. It panics when somebody does so already.
func (r *Registry) Say(noun string, words Words) {
	if _, taken := r.words[noun]; taken {
		panic("subject: changes of " + noun + " are told already")
	}
	r.words[noun] = words
}

// Told is a change in words; ok is false for a noun that is nobody's here.
func (r *Registry) Told(l i18n.Lang, p audit.Past) (told Past, ok bool) {
	words, ok := r.words[p.Noun]
	if !ok {
		return Past{}, false
	}
	return words(l, p), true
}
