package ui

import (
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/ui/text"
)

// Frame is what surrounds every page. The zero User is a stranger, who gets
// the public frame: no navigation but what Sections has, and an offer to log in.
type Frame struct {
	Lang     i18n.Lang
	Title    string // of the page, without the product's name
	Sections []Section
	User     User
	Crumbs   []Crumb // the way here; the last is this page
	Message  string  // what has just been done; shown once, above the page
	Undo     string  // where what Message says is taken back, by a post; none when empty
	Banner   string  // what holds for the whole instance: demonstration, read-only
	Address  string  // of this page, to come back to when the language is changed
	Invalid  bool    // the page shows a form that could not be taken: its title says so
	Wide     bool    // the whole width, for tables and pictures
	Follows  bool    // the page changes by itself: without a script it is loaded again now and then
}

// Within marks a section as the one that the page belongs to, unless the
// page's own address lies within another.
func (f *Frame) Within(section string) {
	for _, s := range f.Sections {
		if s.Current && s.Href != "/" {
			return
		}
	}
	for i := range f.Sections {
		f.Sections[i].Current = f.Sections[i].Href == section
	}
}

// User is who is logged in.
type User struct {
	Name, Organisation string
	Href               string // own page; none when empty
}

// Section is an entry of the navigation.
type Section struct {
	Text, Href string
	Current    bool // the page is in this section
	Count      int  // how many things wait for the reader there; 0 shows nothing
}

// Crumb is a step on the way to the page. The last has no Href.
type Crumb struct{ Text, Href string }

func (f Frame) title() string {
	if f.Invalid {
		return text.TitleError(f.Lang, f.Title)
	}
	return text.Title(f.Lang, f.Title)
}

// htmlLang is the language of the page for browsers and screen readers, who
// do not know the pseudo-language.
func htmlLang(l i18n.Lang) string {
	if l == i18n.Pseudo {
		return i18n.Da.Tag()
	}
	return l.Tag()
}

// otherLang is the language that the switch leads to.
func otherLang(l i18n.Lang) i18n.Lang {
	if l == i18n.En {
		return i18n.Da
	}
	return i18n.En
}
