package form

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"tovholder/internal/core/form/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

const (
	longestLine  = 200
	longestProse = 10000
)

// MostRows is how many rows a table has at most.
const MostRows = 100

// Longest is how many characters a field takes.
func Longest(f *programme.Field) int {
	switch {
	case f.Longest > 0:
		return f.Longest
	case f.Kind == programme.Prose, f.Kind == programme.People, f.Kind == programme.Choices:
		return longestProse
	}
	return longestLine
}

// cellFields are the fields whose values stand in the cells of an entry of f,
// by name of the cell.
func cellFields(f *programme.Field) map[string]*programme.Field {
	if f.Kind != programme.Rows {
		return map[string]*programme.Field{"": f}
	}
	columns := make(map[string]*programme.Field, len(f.Columns))
	for i := range f.Columns {
		columns[f.Columns[i].ID] = &f.Columns[i]
	}
	return columns
}

func (c Cells) empty() bool {
	for _, v := range c {
		if v != "" {
			return false
		}
	}
	return true
}

// same compares what is filled in; a cell that is missing is an empty one.
func (c Cells) same(other Cells) bool {
	for name, v := range c {
		if other[name] != v {
			return false
		}
	}
	for name, v := range other {
		if c[name] != v {
			return false
		}
	}
	return true
}

// Settle turns what was sent for an entry into what is kept: a day, a number
// and a person in one form each, where they can be read, else as they were
// written. A cell that was not sent stays as it is in before.
func settle(f *programme.Field, sent, before Cells, s *subject.Subject) Cells {
	kept := Cells{}
	for name, field := range cellFields(f) {
		v, ok := sent[name]
		if !ok {
			kept[name] = before[name]
			continue
		}
		kept[name] = settleCell(field, v, before[name], s)
	}
	maps.DeleteFunc(kept, func(_ string, v string) bool { return v == "" })
	return kept
}

func settleCell(f *programme.Field, sent, before string, s *subject.Subject) string {
	sent = strings.ReplaceAll(sent, "\r\n", "\n")
	if f.Kind != programme.Prose {
		sent = strings.TrimSpace(sent)
	}
	switch f.Kind {
	case programme.Day:
		if d, ok := readDay(sent); ok {
			return d.String()
		}
	case programme.Number:
		if n, ok := readNumber(sent); ok {
			return n
		}
	case programme.Person, programme.People:
		var names []string
		for name := range strings.SplitSeq(sent, "\n") {
			if name = settlePerson(strings.TrimSpace(name), before, s); name != "" && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
		return strings.Join(names, "\n")
	case programme.Choices:
		var chosen []string
		for _, o := range f.Options {
			if slices.Contains(strings.Split(sent, "\n"), o.ID) {
				chosen = append(chosen, o.ID)
			}
		}
		return strings.Join(chosen, "\n")
	case programme.Line, programme.Organisation:
		return strings.Join(strings.Fields(sent), " ")
	case programme.Prose:
		return strings.TrimRight(strings.TrimLeft(sent, "\n"), " \n\t")
	case programme.Choice, programme.Rows, programme.Shown:
	}
	return sent
}

// settlePerson keeps somebody who takes part as "@id Name", so that it is still
// known who it was when they are gone, and everybody else by name.
func settlePerson(sent, before string, s *subject.Subject) string {
	id, known := strings.CutPrefix(sent, "@")
	id, _, _ = strings.Cut(id, " ")
	if !known {
		for was := range strings.SplitSeq(before, "\n") {
			if _, name := PersonOf(was); name == sent {
				return was
			}
		}
		var found []subject.Holder
		for _, h := range s.Candidates() {
			if strings.EqualFold(h.Name, sent) {
				found = append(found, h)
			}
		}
		if len(found) != 1 {
			return sent
		}
		id = string(found[0].Person)
	}
	for was := range strings.SplitSeq(before, "\n") {
		if strings.HasPrefix(was, "@"+id+" ") {
			return was
		}
	}
	if h, ok := s.Person(organisation.PersonID(id)); ok {
		return "@" + id + " " + h.Name
	}
	return strings.TrimPrefix(sent, "@")
}

// PersonOf is the id of somebody who takes part, and the name.
func PersonOf(value string) (id organisation.PersonID, name string) {
	rest, known := strings.CutPrefix(value, "@")
	if !known {
		return "", value
	}
	first, name, _ := strings.Cut(rest, " ")
	return organisation.PersonID(first), name
}

var daySeparators = regexp.MustCompile(`[/. -]+`)

func readDay(s string) (calendar.Date, bool) {
	if d, err := calendar.Parse(s); err == nil {
		return d, true
	}
	parts := daySeparators.Split(s, -1)
	if len(parts) != 3 {
		return calendar.Date{}, false
	}
	day, err1 := strconv.Atoi(parts[0])
	month, err2 := strconv.Atoi(parts[1])
	year, err3 := strconv.Atoi(parts[2])
	if err1 != nil || err2 != nil || err3 != nil || month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2200 {
		return calendar.Date{}, false
	}
	d := calendar.NewDate(year, time.Month(month), day)
	return d, d.Day() == day
}

var (
	danishNumber = regexp.MustCompile(`^-?(?:\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,\d{1,2})?$`)
	plainNumber  = regexp.MustCompile(`^-?\d{1,12}\.\d{1,2}$`)
)

// readNumber reads a number as it is written in Danish, and as it is kept:
// with a point and at most two decimals.
func readNumber(s string) (kept string, ok bool) {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "−", "-"), " ", "")
	switch {
	case plainNumber.MatchString(s):
		return s, true
	case danishNumber.MatchString(s):
		return strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), ",", "."), true
	}
	return s, false
}

// Show is a cell as it is read; "" when nothing is filled in.
func Show(l i18n.Lang, f *programme.Field, value string) string {
	if value == "" {
		return ""
	}
	switch f.Kind {
	case programme.Day:
		if d, err := calendar.Parse(value); err == nil {
			return i18n.Date(l, d)
		}
	case programme.Number:
		if least, hidden := concealed(value); hidden {
			return text.Under(l, least)
		}
		if n, err := strconv.ParseFloat(value, 64); err == nil {
			_, fraction, _ := strings.Cut(value, ".")
			return i18n.Number(l, n, len(fraction))
		}
	case programme.Choice, programme.Choices:
		var chosen []string
		for id := range strings.SplitSeq(value, "\n") {
			chosen = append(chosen, optionText(l, f, id))
		}
		return strings.Join(chosen, "\n")
	case programme.Person, programme.People:
		var names []string
		for person := range strings.SplitSeq(value, "\n") {
			_, name := PersonOf(person)
			names = append(names, name)
		}
		return strings.Join(names, "\n")
	case programme.Shown:
		return plainly(l, value)
	case programme.Line, programme.Prose, programme.Organisation, programme.Rows:
	}
	return value
}

func optionText(l i18n.Lang, f *programme.Field, id string) string {
	for _, o := range f.Options {
		if o.ID == id {
			return o.Text.In(l)
		}
	}
	return id
}

// tooLong says that a cell has more characters than it takes.
func tooLong(f *programme.Field, value string) fault.Message {
	most := Longest(f)
	if utf8.RuneCountInString(value) <= most {
		return nil
	}
	return func(l i18n.Lang) string { return text.TooLong(l, most) }
}

// wrong is what must be put right before the document is sent on; nil when
// nothing must. An empty cell is not wrong, but may be missing.
func wrong(f *programme.Field, value string) fault.Message {
	if value == "" {
		return nil
	}
	switch f.Kind {
	case programme.Day:
		if _, err := calendar.Parse(value); err != nil {
			return text.NoDay
		}
	case programme.Number:
		if _, err := strconv.ParseFloat(value, 64); err != nil {
			return text.NoNumber
		}
	case programme.Choice:
		if !slices.ContainsFunc(f.Options, func(o programme.Option) bool { return o.ID == value }) {
			return text.NoChoice
		}
	case programme.Line, programme.Prose, programme.Organisation, programme.Person, programme.People:
		if cpr.In(Show(i18n.Da, f, value)) {
			return text.NoCpr
		}
	case programme.Choices, programme.Rows, programme.Shown:
	}
	return nil
}
