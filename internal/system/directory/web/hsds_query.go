package web

import (
	"net/url"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/hsds"
	"tovholder/internal/system/directory/text"

	"github.com/google/uuid"
)

// query reads the parameters of a call. What is wrong with the first that can't
// be read stands in refused.
type query struct {
	values  url.Values
	lang    i18n.Lang
	refused error
}

// refusedError says what is wrong with a parameter.
type refusedError struct{ words string }

func (e *refusedError) Error() string { return e.words }

func (q *query) refuse(words string) {
	if q.refused == nil {
		q.refused = &refusedError{words}
	}
}

// place is a page of a list.
type place struct{ number, perPage int }

func (p place) from() int { return (p.number - 1) * p.perPage }

const (
	mostPages    = 1_000_000
	mostPerPage  = 100
	usualPerPage = 20
)

func (q *query) page() place {
	return place{q.whole("page", mostPages, 1), q.whole("per_page", mostPerPage, usualPerPage)}
}

// whole is a number from 1 to most.
func (q *query) whole(name string, most, otherwise int) int {
	s := q.values.Get(name)
	if s == "" && !q.values.Has(name) {
		return otherwise
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > most {
		q.refuse(text.HsdsWholeWrong(q.lang, name, most))
		return otherwise
	}
	return n
}

func (q *query) flag(name string) bool {
	switch q.values.Get(name) {
	case "true":
		return true
	case "", "false":
	default:
		q.refuse(text.HsdsFlagWrong(q.lang, name))
	}
	return false
}

// id is one that something may have.
func (q *query) id(name string) string {
	s := q.values.Get(name)
	if s == "" {
		return ""
	}
	id, err := uuid.Parse(s)
	if err != nil {
		q.refuse(text.HsdsIdWrong(q.lang, name))
	}
	return id.String()
}

// instant is a point in time, or the beginning of a Danish day.
func (q *query) instant(name string) time.Time {
	s := strings.ReplaceAll(q.values.Get(name), " ", "+") // as a plus that was not escaped is read
	if s == "" {
		return time.Time{}
	}
	if day, err := calendar.Parse(s); err == nil {
		return day.At(0, 0)
	}
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		q.refuse(text.HsdsTimeWrong(q.lang, name))
	}
	return t
}

// without refuses parameters that would narrow a list down, so that nobody
// believes that they did.
func (q *query) without(names ...string) {
	for _, name := range names {
		if q.values.Get(name) != "" {
			q.refuse(text.HsdsNotOffered(q.lang, name))
		}
	}
}

// search is what is searched for.
func (q *query) search() string { return firstOf(q.values.Get("search"), directory.LongestQuery) }

// format refuses every other than JSON.
func (q *query) format() {
	if q.values.Get("format") != "json" {
		q.without("format")
	}
}

// form is how much is said about each thing of a list.
type form int

const (
	basic form = iota
	minimal
	full
)

func (q *query) form() form {
	q.format()
	switch wholly, barely := q.flag("full"), q.flag("minimal"); {
	case wholly && barely:
		q.refuse(text.HsdsNotTogether(q.lang, "minimal", "full"))
	case wholly:
		return full
	case barely:
		return minimal
	}
	return basic
}

// publishedFilter is a filter of services; none lets nothing through.
type publishedFilter struct {
	directory.PublishedFilter
	none bool
}

// services reads what services are asked for.
func (q *query) services() publishedFilter {
	f := publishedFilter{PublishedFilter: directory.PublishedFilter{
		Query: q.search(), Organisation: organisation.ID(q.id("organization_id")), Since: q.instant("modified_after"),
	}}
	if id := q.id("taxonomy_term_id"); id != "" {
		f.List, f.Trait = hsds.Chosen(id)
		f.none = f.List == "" && f.Trait == ""
	}
	switch id := q.id("taxonomy_id"); id {
	case "", hsds.Lists().ID: // every service stands on a list
	case hsds.Traits().ID:
		f.AnyTrait = true
	default:
		f.none = true
	}
	q.without("postcode", "proximity")
	return f
}
