package knowledge

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/search"
)

// Filter says what a search shows; the zero Filter shows all, the newest first.
type Filter struct {
	Query   string
	Kind    Kind
	Method  Method
	Setting Setting
	By      organisation.ID // the organisation that wrote it
	In      subject.Ref     // the network
	Tag     string
	State   State  // of questions
	Entries bool   // no questions
	After   string // cursor of the page before
}

// Empty reports whether the filter lets everything through.
func (f Filter) Empty() bool { return f == Filter{After: f.After} }

// PageSize is how many items a page shows.
const PageSize = 20

// Listed is an item in a list.
type Listed struct {
	*Item
	Network subject.Label
	Excerpt string // around what was searched for
	Answers int    // to a question
	score   int
}

// Page is a page of a list.
type Page struct {
	Items []Listed
	Next  string // cursor of the page after this one; empty on the last
	// Meant is what was searched for instead, when what was typed is found
	// nowhere.
	Meant string
}

// Voice is an organisation that has written something.
type Voice struct {
	ID   organisation.ID
	Name string
}

// Choices are what a search can be narrowed to.
type Choices struct {
	Networks []Network
	Voices   []Voice
}

// Choices are the networks of the caller, and the organisations that the
// caller may read something of.
func (s *Service) Choices(ctx context.Context, scope access.Scope) (c Choices, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if c.Networks, err = s.networks(tx, scope); err != nil {
			return err
		}
		ids, err := voices(tx, c.Networks, readsShared(scope))
		if err != nil {
			return err
		}
		named, err := organisation.ByIDs(tx, ids...)
		for _, o := range named {
			c.Voices = append(c.Voices, Voice{o.ID, o.Name})
		}
		slices.SortFunc(c.Voices, func(a, b Voice) int { return i18n.Compare(a.Name+string(a.ID), b.Name+string(b.ID)) })
		return err
	})
	return c, err
}

const excerptLength = 220

// List is what the caller may read and the filter lets through, the best first
// when it is searched for, else the newest, in a constant number of statements.
func (s *Service) List(ctx context.Context, scope access.Scope, f Filter, size int) (page Page, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		page, err = s.list(tx, scope, f, size)
		return err
	})
	return page, err
}

func (s *Service) list(tx *db.Tx, scope access.Scope, f Filter, size int) (page Page, err error) {
	terms := search.Terms(f.Query)
	if strings.TrimSpace(f.Query) != "" && len(terms) == 0 {
		return page, nil // nothing but signs
	}
	items, err := selectItems(tx, scope, f, terms, size+1)
	if err != nil {
		return page, fmt.Errorf("search the library: %w", err)
	}
	if len(items) == 0 && len(terms) > 0 && f.After == "" {
		if terms, page.Meant, err = meant(tx, scope, terms); err != nil {
			return page, err
		}
		if page.Meant != "" {
			if items, err = selectItems(tx, scope, f, terms, size+1); err != nil {
				return page, fmt.Errorf("search the library: %w", err)
			}
		}
	}
	if len(items) > size {
		items = items[:size]
		page.Next = cursorOf(items[size-1], len(terms) > 0)
	}
	refs := make([]subject.Ref, len(items))
	for i, one := range items {
		refs[i] = one.In
	}
	labels, err := s.Subjects.Labels(tx, refs)
	if err != nil {
		return page, err
	}
	for i := range items {
		one := &items[i]
		one.Network = labels[one.In]
		one.Excerpt = search.Excerpt(strings.Join([]string{one.What, one.Whom, one.How, one.Takes, one.Result}, " "), terms, excerptLength)
	}
	page.Items = items
	return page, nil
}

// meant guesses at what was misspelt, among the words of what the caller may
// read: whoever may not read a thing does not learn its words either.
func meant(tx *db.Tx, scope access.Scope, terms []search.Term) (instead []search.Term, words string, err error) {
	known, err := formsNear(tx, scope, terms)
	if err != nil || len(known) == 0 {
		return terms, "", err
	}
	said := make([]string, len(terms))
	changed := false
	for i, t := range terms {
		said[i] = t.Form
		if form, ok := t.Near(known); ok {
			said[i], changed = form, true
		}
	}
	if !changed {
		return terms, "", nil
	}
	words = strings.Join(said, " ")
	return search.Terms(words), words, nil
}
