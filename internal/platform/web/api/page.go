package api

import (
	"encoding/base64"
	"encoding/json"

	"tovholder/internal/platform/web/api/text"
)

// Most is how many entries a page of a list has at most.
const Most = 25

// Paging is what a list is asked with. A page may have fewer than Limit
// entries and yet not be the last.
type Paging struct {
	Cursor string `query:"cursor" maxLength:"2000" doc:"Where the page begins: next from the page before."`
	Limit  int    `query:"limit" minimum:"1" maximum:"25" default:"25" doc:"How many entries at most."`
}

// Page is a page of a list.
type Page[T any] struct {
	Items []T    `json:"items" doc:"The entries."`
	Next  string `json:"next,omitempty" doc:"The cursor of the next page; absent on the last one."`
}

// Place is where in a list a page begins: after the entry Last, on the page
// that the use case gives for After. List names the list, with its order and
// filters, so that a cursor is not used for another.
type Place struct{ List, After, Last string }

// Read is the place that the cursor stands for, in the list of that name; a
// fault of kind Invalid for a cursor of another list.
func (p Paging) Read(list string) (Place, error) {
	if p.Cursor == "" {
		return Place{List: list}, nil
	}
	var parts [3]string
	b, err := base64.RawURLEncoding.DecodeString(p.Cursor)
	if err == nil {
		err = json.Unmarshal(b, &parts)
	}
	if err != nil || parts[0] != list {
		return Place{}, Field("query.cursor", text.CursorWrong)
	}
	return Place{parts[0], parts[1], parts[2]}, nil
}

func (p Place) cursor() string {
	b, _ := json.Marshal([3]string{p.List, p.After, p.Last}) // strings always can be
	return base64.RawURLEncoding.EncodeToString(b)
}

// Cut makes a page from what the use case gave for place.After, beginning
// after place.Last. next is what the use case wants for its own next page;
// empty when there is none.
func Cut[S, T any](p Paging, place Place, all []S, next string, id func(S) string, show func(S) T) Page[T] {
	for i, s := range all {
		if place.Last != "" && id(s) == place.Last {
			all = all[i+1:]
			break
		}
	}
	page := Page[T]{Items: make([]T, 0, min(p.Limit, len(all)))}
	for _, s := range all[:min(p.Limit, len(all))] {
		page.Items = append(page.Items, show(s))
	}
	switch {
	case len(all) > p.Limit:
		page.Next = Place{place.List, place.After, id(all[p.Limit-1])}.cursor()
	case next != "":
		page.Next = Place{List: place.List, After: next}.cursor()
	}
	return page
}
