package directory

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/search"
	"tovholder/internal/system/directory/text"
)

// Group is a group of words that mean the same to those who search.
type Group struct {
	ID      string
	Words   []string
	Version int64
}

const (
	mostGroups = 500
	mostWords  = 40 // of a group
	longWord   = 40 // characters
)

// Synonyms are all groups, by their first word.
func (d *Directory) Synonyms(ctx context.Context) (all []Group, err error) {
	err = d.DB.Read(ctx, func(tx *db.Tx) error {
		all, err = groupsOf(tx)
		return err
	})
	slices.SortFunc(all, func(a, b Group) int { return i18n.Compare(a.Words[0]+a.ID, b.Words[0]+b.ID) })
	return all, err
}

// SetSynonyms keeps a group; an empty id adds one, and no words take it away.
// It is for the agency's advisers.
//
// Faults: Forbidden; NotFound; Invalid with the field "words"; Stale.
func (d *Directory) SetSynonyms(ctx context.Context, scope access.Scope, g Group) error {
	if !scope.Holds(access.Adviser) && scope.Via != access.ViaProgram {
		return fault.New(fault.Forbidden, text.WhoKeepsSynonyms)
	}
	return d.DB.Write(ctx, func(tx *db.Tx) error {
		g.Words = tidyWords(g.Words)
		all, err := groupsOf(tx)
		if err != nil {
			return err
		}
		var checks fault.Checks
		switch {
		case len(g.Words) == 0 && g.ID != "":
		case len(g.Words) < 2:
			checks.Add("words", text.SynonymsFew)
		case len(g.Words) > mostWords || len(all) >= mostGroups && g.ID == "":
			checks.Add("words", text.SynonymsMany)
		}
		for _, w := range g.Words {
			if len(search.Terms(w)) != 1 || strings.ContainsAny(w, " \t") || utf8.RuneCountInString(w) > longWord {
				checks.Add("words", func(l i18n.Lang) string { return text.SynonymForm(l, w) })
				break
			}
		}
		if err := checks.Err(); err != nil {
			return err
		}
		before := told{}
		if g.ID != "" {
			i := slices.IndexFunc(all, func(other Group) bool { return other.ID == g.ID })
			switch {
			case i < 0:
				return fault.New(fault.NotFound, text.NoSuchGroup)
			case all[i].Version != g.Version:
				return stale()
			}
			before.Words = strings.Join(all[i].Words, ", ")
		} else {
			g.ID = tx.NewID()
		}
		if err := putGroup(tx, g); err != nil {
			return err
		}
		return audit.Record(tx, scope, audit.Change{
			SubjectKind: "synonyms", SubjectID: "all", Noun: "synonyms", NounID: g.ID, Verb: string(Changed), Before: before, After: told{Words: strings.Join(g.Words, ", ")},
		})
	})
}

func tidyWords(words []string) []string {
	var tidied []string
	for _, w := range words {
		if w = strings.ToLower(strings.TrimSpace(w)); w != "" && !slices.Contains(tidied, w) {
			tidied = append(tidied, w)
		}
	}
	return tidied
}
