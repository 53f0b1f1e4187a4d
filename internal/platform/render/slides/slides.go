// Package slides makes slides: what is to be said as values, the same set as a
// presentation to go on working in (Office Open XML, PowerPoint 2013 and
// later) and as pages to be printed. What is too much for one slide goes on on
// the next. The same set gives the same bytes.
package slides

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
)

// Deck is a set of slides in one language. The first slide is made of Title and
// Sub.
type Deck struct {
	Lang   string  `json:"lang"` // "da" or "en"
	Title  string  `json:"title"`
	Sub    string  `json:"sub,omitempty"`
	Foot   string  `json:"foot,omitempty"` // at the foot of every slide
	Slides []Slide `json:"slides"`
}

// Slide is a slide with a title and any of the rest. Points stand beside the
// picture; the table stands beneath them.
type Slide struct {
	Title   string         `json:"title"`
	Lead    string         `json:"lead,omitempty"` // a sentence under the title
	Points  []Point        `json:"points,omitempty"`
	Table   *paper.Table   `json:"table,omitempty"`
	Picture *paper.Picture `json:"picture,omitempty"`
	Figures []Figure       `json:"figures,omitempty"` // four beside one another at most
	Notes   string         `json:"notes,omitempty"`   // for the one who speaks
}

// Point is something to be said, with what belongs under it.
type Point struct {
	Text  string   `json:"text"`
	Under []string `json:"under,omitempty"`
}

// Figure is a number that is large, and what it tells.
type Figure struct {
	Number string `json:"number"`
	Text   string `json:"text"`
}

// Hash is the SHA-256 of the set, in hexadecimal.
func (d Deck) Hash() string {
	b, err := json.Marshal(d)
	if err != nil {
		panic(fmt.Sprintf("slides: a set of plain values can't be written: %v", err))
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

func (d Deck) lang() i18n.Lang {
	l, _ := i18n.Parse(d.Lang)
	return l
}
