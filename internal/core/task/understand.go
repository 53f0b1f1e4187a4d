package task

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Understood is a task as it was read out of a line.
type Understood struct {
	Text   string
	Person organisation.PersonID // one of the subject's candidates; empty when none was named
	Role   string                // where a role was named and no person
	Due    calendar.Date         // zero when no date was named
}

// Understand reads who does what when out of a line such as "Peter sender
// listen 3/12". Who is one of the subject's candidates or roles, named first,
// or last after a dash, or anywhere after an @; a name that two share is
// nobody's. When is the last date in the line: d/m, d/m-yyyy, d. month, a
// weekday, "i morgen", "om 2 uger", "uge 48", and the same in English; one
// without a year is the next. What is the rest. ok is false when it isn't said
// what, or not who: then the parts that were understood are for the reader to
// mend.
func Understand(l i18n.Lang, s *subject.Subject, line string, today calendar.Date) (u Understood, ok bool) {
	rest := strings.Fields(strings.ToValidUTF8(line, ""))
	u.Due, rest = cutDate(rest, today)
	rest = trimmed(rest)
	rest = u.cutWho(l, s, rest)
	if len(rest) > 1 && (u.Person != "" || u.Role != "") && slices.Contains(mustWords, strings.ToLower(rest[0])) {
		rest = rest[1:]
	}
	u.Text = sentence(strings.Join(trimmed(rest), " "))
	return u, u.Text != "" && (u.Person != "" || u.Role != "")
}

var mustWords = []string{"skal", "vil", "must", "shall", "will"}

// sentence begins with a capital letter and has no full stop.
func sentence(s string) string {
	if utf8.RuneCountInString(s) > 1 {
		s = strings.TrimSuffix(s, ".")
	}
	return i18n.Upper(s)
}

// trimmed takes away what parts one piece of the line from the next.
func trimmed(words []string) []string {
	for len(words) > 0 && strings.Trim(words[0], ",;:–—-") == "" {
		words = words[1:]
	}
	for len(words) > 0 && strings.Trim(words[len(words)-1], ",;:–—-") == "" {
		words = words[:len(words)-1]
	}
	if len(words) > 0 {
		words = slices.Clone(words)
		words[0] = strings.TrimLeft(words[0], ",;:–—")
		words[len(words)-1] = strings.TrimRight(words[len(words)-1], ",;:–—")
	}
	return words
}

// bare is a word as it is compared.
func bare(word string) string { return strings.ToLower(strings.Trim(word, ",;:.!?()@")) }

// cutWho finds who it is and takes the name out.
func (u *Understood) cutWho(l i18n.Lang, s *subject.Subject, words []string) []string {
	if i := slices.IndexFunc(words, func(w string) bool { return len(w) > 1 && w[0] == '@' }); i >= 0 {
		if person, n := personAt(s, words[i:]); n > 0 {
			u.Person = person
			return trimmed(slices.Delete(slices.Clone(words), i, i+n))
		}
	}
	if person, n := personAt(s, words); n > 0 {
		u.Person = person
		return trimmed(words[n:])
	}
	if role, n := roleAt(l, s, words); n > 0 {
		u.Role = role
		return trimmed(words[n:])
	}
	for i := len(words) - 1; i > 0; i-- {
		apart := strings.HasPrefix(words[i], "(") || strings.Trim(words[i-1], "–—-") == ""
		if !apart {
			continue
		}
		if person, n := personAt(s, words[i:]); n == len(words)-i {
			u.Person = person
			return trimmed(words[:i])
		}
		if role, n := roleAt(l, s, words[i:]); n == len(words)-i {
			u.Role = role
			return trimmed(words[:i])
		}
	}
	return words
}

// personAt is the one candidate whose name the words begin with, and how many
// words name them.
func personAt(s *subject.Subject, words []string) (found organisation.PersonID, n int) {
	for _, h := range s.Candidates() {
		switch same := namedBy(strings.Fields(h.Name), words); {
		case same > n:
			found, n = h.Person, same
		case same == n:
			found = "" // two of that name
		}
	}
	if found == "" {
		return "", 0
	}
	return found, n
}

// namedBy is how many of the words name somebody: the first names in order and
// perhaps an initial, or the last name alone.
func namedBy(names, words []string) int {
	n := 0
	for n < len(names) && n < len(words) {
		word, name := bare(words[n]), strings.ToLower(names[n])
		initial := n > 0 && utf8.RuneCountInString(word) == 1 && strings.HasPrefix(name, word) && strings.HasSuffix(words[n], ".")
		if word != name && !initial {
			break
		}
		n++
		if strings.ContainsAny(words[n-1][len(words[n-1])-1:], ",;:") {
			break
		}
	}
	if n == 0 && len(names) > 1 && len(words) > 0 && bare(words[0]) == strings.ToLower(names[len(names)-1]) {
		return 1
	}
	if n == 1 && len(names) > 2 && len(words) > 1 && bare(words[1]) == strings.ToLower(names[len(names)-1]) {
		return 2
	}
	return n
}

// roleAt is the role that the words begin with, with its ending or without.
func roleAt(l i18n.Lang, s *subject.Subject, words []string) (found string, n int) {
	for _, r := range s.Roles {
		names := strings.Fields(strings.ToLower(r.Name.In(l)))
		if len(names) <= n || len(names) > len(words) {
			continue
		}
		same := true
		for i, name := range names {
			word := bare(words[i])
			last := i == len(names)-1
			same = same && (word == name || last && slices.Contains([]string{"en", "et", "n", "t", "ne", "erne"}, strings.TrimPrefix(word, name)) && strings.HasPrefix(word, name))
		}
		if same {
			found, n = r.ID, len(names)
		}
	}
	return found, n
}
