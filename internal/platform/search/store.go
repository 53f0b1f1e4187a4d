package search

import (
	"strconv"
	"strings"
)

// Ranked is a query for those things of a table of words that have every term,
// with columns id and score, the best having the most. The table has the
// columns form, stem, back and weight, each of the first three at the head of
// an index, and key is the column of the thing. It adds its values to args.
func Ranked(table, key string, terms []Term, args *[]any) string {
	var found []string
	for i, t := range terms {
		for _, s := range t.Spans() {
			*args = append(*args, s.From, s.To)
			to := len(*args)
			c := string(s.Column)
			found = append(found, "SELECT "+key+" AS id, "+strconv.Itoa(i)+" AS term, weight * "+strconv.Itoa(s.Factor)+" AS score FROM "+table+
				" WHERE "+c+" >= $"+strconv.Itoa(to-1)+" AND "+c+" < $"+strconv.Itoa(to))
		}
	}
	return "SELECT each_term.id, SUM(each_term.score) AS score FROM (SELECT w.id, w.term, MAX(w.score) AS score FROM (" +
		strings.Join(found, " UNION ALL ") + ") w GROUP BY w.id, w.term) each_term GROUP BY each_term.id HAVING COUNT(*) = " + strconv.Itoa(len(terms))
}
