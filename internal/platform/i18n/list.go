package i18n

import "strings"

// List writes names as one does in a sentence: "a, b og c".
func List(l Lang, names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	and := " og "
	if l == En {
		and = " and "
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + l.Mark(and) + names[last]
}
