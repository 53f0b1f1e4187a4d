package plan

import (
	"encoding/json"
	"strings"

	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/i18n"
)

// past is a change of a plan in words.
func past(l i18n.Lang, p audit.Past) subject.Past {
	var v toldVersion
	_ = json.Unmarshal(p.AfterJSON, &v) // written by this program: it reads back
	switch p.Verb {
	case "begin":
		return subject.Past{What: text.PastBegun(l)}
	case "send":
		return subject.Past{What: text.PastSent(l, v.Version)}
	case "withdraw":
		return subject.Past{What: text.PastWithdrawn(l, v.Version)}
	}
	return subject.Past{What: text.PastImported(l)}
}

// pastRow is a change of a row in words: what became of it, and the fields
// that differ.
func pastRow(l i18n.Lang, p audit.Past) subject.Past {
	var before, after toldRow
	_ = json.Unmarshal(p.BeforeJSON, &before)
	_ = json.Unmarshal(p.AfterJSON, &after)
	var ticked toldTick
	_ = json.Unmarshal(p.AfterJSON, &ticked)
	switch p.Verb {
	case "add":
		return subject.Past{What: text.PastRowAdded(l, after.Title)}
	case "remove":
		return subject.Past{What: text.PastRowRemoved(l, before.Title)}
	case "restore":
		return subject.Past{What: text.PastRowRestored(l, after.Title)}
	case "tick":
		return subject.Past{What: text.PastTicked(l, after.Title, ticked.Day)}
	case "untick":
		return subject.Past{What: text.PastUnticked(l, after.Title, ticked.Day)}
	case "explain":
		return subject.Past{What: text.PastRowExplained(l, after.Title)}
	}
	told := subject.Past{What: text.PastRowChanged(l, after.Title)}
	var was, is []string
	differ := func(a, b string) {
		if a != b {
			was, is = append(was, a), append(is, b)
		}
	}
	x, y := rowOf(before), rowOf(after)
	differ(x.Title, y.Title)
	differ(x.Days(l), y.Days(l))
	differ(x.Status.Words(l), y.Status.Words(l))
	differ(i18n.List(l, x.Names()), i18n.List(l, y.Names()))
	differ(served(l, before), served(l, after))
	told.Before, told.After = strings.Join(was, " · "), strings.Join(is, " · ")
	return told
}

func rowOf(t toldRow) Row {
	r := Row{Title: t.Title, Start: t.Start, End: t.End, Status: t.Status, Responsible: t.Responsible}
	if t.Repeat != nil {
		r.Repeat = *t.Repeat
	}
	return r
}

func served(l i18n.Lang, t toldRow) string {
	names := make([]string, len(t.Serves))
	for i, name := range t.Serves {
		names[i] = name.In(l)
	}
	return strings.Join(names, "; ")
}
