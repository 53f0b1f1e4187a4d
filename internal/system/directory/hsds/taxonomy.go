package hsds

import (
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/text"
)

const tovholder = "tovholder"

// Lists is the taxonomy of the directory's lists.
func Lists() Taxonomy {
	return Taxonomy{derived(tovholder, "lists"), text.HsdsLists(lang), text.HsdsListsAbout(lang)}
}

// Traits is the taxonomy of what one can search for.
func Traits() Taxonomy {
	return Taxonomy{derived(tovholder, "traits"), text.HsdsTraits(lang), text.HsdsTraitsAbout(lang)}
}

// Taxonomies are both.
func Taxonomies() []Taxonomy { return []Taxonomy{Lists(), Traits()} }

// Terms are the terms of both, each with its taxonomy.
func Terms() (all []Term) {
	lists, traits := Lists(), Traits()
	for _, x := range directory.Lists() {
		t := listTerm(x)
		t.Detail = &lists
		all = append(all, t)
	}
	for _, x := range directory.Traits() {
		t := traitTerm(x)
		t.Detail = &traits
		all = append(all, t)
	}
	return all
}

// Chosen is the list or the trait that a term's id names; both are empty when
// there is no such term.
func Chosen(id string) (list directory.List, trait directory.Trait) {
	for _, x := range directory.Lists() {
		if listTerm(x).ID == id {
			return x, ""
		}
	}
	for _, x := range directory.Traits() {
		if traitTerm(x).ID == id {
			return "", x
		}
	}
	return "", ""
}

func listTerm(x directory.List) Term {
	return term(Lists(), string(x), x.Name(lang), text.HsdsListTerm)
}

func traitTerm(x directory.Trait) Term {
	return term(Traits(), string(x), x.Name(lang), text.HsdsTraitTerm)
}

func term(of Taxonomy, code, name string, about func(l i18n.Lang, name string) string) Term {
	return Term{ID: derived(of.ID, "term/"+code), Code: code, Name: name, Description: about(lang, name), Taxonomy: of.Name, Language: lang.Tag(), TaxonomyID: of.ID}
}
