package knowledge

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/search"
)

// places are n placeholders from the first on, as in "($3, $4)".
func places(first, n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(map[bool]string{true: "(", false: ", "}[i == 0])
		b.WriteString("$" + strconv.Itoa(first+i))
	}
	return b.String() + ")"
}

func number(n int) string { return "$" + strconv.Itoa(n) }

// readableBy is the condition under which the caller may read an item: as a
// member of its network, or because it is shared with everybody.
func readableBy(tx *db.Tx, scope access.Scope, alias string, args *[]any) string {
	member := access.Among(tx, scope, alias+".subject_kind", alias+".subject_id", args)
	if !readsShared(scope) {
		return member
	}
	*args = append(*args, Everyone)
	return fmt.Sprintf("(%s OR %s.reach = $%d)", member, alias, len(*args))
}

// selectItems are the items that a search shows, within the caller's scope.
func selectItems(tx *db.Tx, scope access.Scope, f Filter, terms []search.Term, limit int) ([]Listed, error) {
	var args []any
	table, order, score := "knowledge_item i", "i.saved_at DESC, i.id DESC", "0"
	if len(terms) > 0 {
		table = "(" + search.Ranked("knowledge_word", "item_id", terms, &args) + ") r JOIN knowledge_item i ON i.id = r.id"
		order, score = "r.score DESC, i.id DESC", "r.score"
	}
	where := []string{readableBy(tx, scope, "i", &args)}
	add := func(condition string, values ...any) {
		numbers := make([]any, len(values))
		for i, v := range values {
			args = append(args, v)
			numbers[i] = len(args)
		}
		where = append(where, fmt.Sprintf(condition, numbers...))
	}
	for column, value := range map[string]string{
		"i.kind": string(f.Kind), "i.method": string(f.Method), "i.setting": string(f.Setting), "i.organisation_id": string(f.By), "i.state": string(f.State),
	} {
		if value != "" {
			add(column+" = $%d", value)
		}
	}
	if f.Entries {
		add("i.kind <> $%d", Question)
	}
	if f.In.ID != "" {
		add("i.subject_kind = $%d AND i.subject_id = $%d", f.In.Kind, f.In.ID)
	}
	if f.Tag != "" {
		add("(SELECT t.tag FROM knowledge_tag t WHERE t.item_id = i.id AND t.tag = $%d) IS NOT NULL", f.Tag)
	}
	if key, last, ok := strings.Cut(f.After, "|"); ok {
		if n, err := strconv.Atoi(key); len(terms) > 0 && err == nil {
			add("(r.score, i.id) < ($%d, $%d)", n, last)
		} else if len(terms) == 0 {
			add("(i.saved_at, i.id) < ($%d, $%d)", key, last)
		}
	}
	args = append(args, limit)
	// first which, in their order; then what they say
	items, err := db.All(tx, func(r db.Scanner) (one Listed, err error) {
		one.Item, err = scanWith(r, &one.Answers, &one.score)
		return one, err
	}, `SELECT `+columns+`, (SELECT COUNT(*) FROM knowledge_answer a WHERE a.item_id = i.id), page.score FROM (SELECT i.id, `+score+` AS score FROM `+table+` WHERE `+strings.Join(where, " AND ")+
		fmt.Sprintf(` ORDER BY %s LIMIT $%d) page JOIN knowledge_item i ON i.id = page.id`, order, len(args))+joined, args...)
	slices.SortFunc(items, func(a, b Listed) int {
		return cmp.Or(cmp.Compare(b.score, a.score), b.when(len(terms) > 0).Compare(a.when(len(terms) > 0)), cmp.Compare(b.ID, a.ID))
	})
	return items, err
}

// when an item was saved; at no time where that does not order the list.
func (one Listed) when(searched bool) time.Time {
	if searched {
		return time.Time{}
	}
	return one.SavedAt
}

// cursorOf is where a page ended: what it is sorted by, and the id.
func cursorOf(last Listed, searched bool) string {
	if searched {
		return strconv.Itoa(last.score) + "|" + string(last.ID)
	}
	return db.Instant(last.SavedAt) + "|" + string(last.ID)
}

// mostNear is how many words are looked at when one is misspelt.
const mostNear = 4000

// formsNear are the words of what the caller may read that begin as the terms do.
func formsNear(tx *db.Tx, scope access.Scope, terms []search.Term) ([]string, error) {
	var args []any
	var among []string
	for _, t := range terms {
		if start, end, ok := t.Nearby(); ok {
			args = append(args, start, end)
			among = append(among, fmt.Sprintf("SELECT form, item_id FROM knowledge_word WHERE form >= $%d AND form < $%d", len(args)-1, len(args)))
		}
	}
	if len(among) == 0 {
		return nil, nil
	}
	where := readableBy(tx, scope, "i", &args)
	args = append(args, mostNear)
	return db.All(tx, db.Text, `SELECT DISTINCT w.form FROM (`+strings.Join(among, " UNION ALL ")+`) w JOIN knowledge_item i ON i.id = w.item_id
		WHERE `+where+fmt.Sprintf(` ORDER BY w.form LIMIT $%d`, len(args)), args...)
}
