package survey

import (
	"encoding/json"

	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey/text"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/i18n"
)

// inWords tells a change of a survey in the history of its subject.
func inWords(l i18n.Lang, p audit.Past) subject.Past {
	var before, after told
	_ = json.Unmarshal(p.BeforeJSON, &before) // what was written by this program reads back
	_ = json.Unmarshal(p.AfterJSON, &after)
	switch p.Verb {
	case "extended":
		return subject.Past{What: text.PastExtended(l, after.Title), Before: i18n.Date(l, before.Closes), After: i18n.Date(l, after.Closes)}
	case "closed":
		return subject.Past{What: text.PastClosed(l, after.Title)}
	case "noted":
		return subject.Past{What: text.PastNoted(l, after.Title)}
	}
	return subject.Past{What: text.PastOpened(l, after.Title), After: i18n.Date(l, after.Closes)}
}
