package taskforce

import (
	"encoding/json"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/taskforce/text"
)

// told is what history remembers of a part of the analysis.
type told struct {
	Number int    `json:"number"`
	Title  string `json:"title"`
	Words  string `json:"words,omitempty"` // of a finding or a recommendation; why of a request; the goal of a point
	What   string `json:"what,omitempty"`  // a file; the criterion of a point

	Theme       string                `json:"theme,omitempty"`
	Lens        string                `json:"lens,omitempty"`
	Kind        string                `json:"kind,omitempty"`
	State       string                `json:"state,omitempty"`
	Reason      string                `json:"reason,omitempty"`
	Due         calendar.Date         `json:"due,omitzero"`
	Person      organisation.PersonID `json:"person,omitempty"`
	PersonName  string                `json:"personName,omitempty"`
	Responsible string                `json:"responsible,omitempty"`
	Side        string                `json:"side,omitempty"`
	Importance  int                   `json:"importance,omitempty"`
	Effort      int                   `json:"effort,omitempty"`
	On          string                `json:"on,omitempty"` // what it rests on
}

func (r *Request) told() told {
	return told{
		Number: r.Number, Title: r.Title, Words: r.Why, Theme: r.Theme, Kind: string(r.Kind), State: string(r.State), Reason: r.Note, Due: r.Due,
		Person: r.Person, PersonName: r.PersonName,
	}
}

func (f *Finding) told() told {
	t := told{Number: f.Number, Title: f.Title, Words: f.Words, Theme: f.Theme, Lens: f.Lens, Kind: string(f.Kind), Side: f.Side}
	for _, e := range f.Evidence {
		t.On += string(e.Request) + ": " + e.Words + "\n"
	}
	return t
}

func (r *Recommendation) told() told {
	t := told{Number: r.Number, Title: r.Title, Words: r.Words, Theme: r.Theme, State: string(r.State), Reason: r.Reason, Side: r.Side}
	for _, id := range r.Findings {
		t.On += string(id) + "\n"
	}
	return t
}

func rated(r *Recommendation, by Rating) told {
	return told{Number: r.Number, Title: r.Title, Side: by.Side, Importance: by.Importance, Effort: by.Effort}
}

func (p *Point) told() told {
	return told{Number: p.Number, Title: p.Title, Words: p.Goal, What: p.Criterion, Responsible: p.Responsible}
}

// inWords tells a change of the analysis in the history of its subject.
func inWords(l i18n.Lang, p audit.Past) subject.Past {
	var before, after told
	// what was written by this program reads back; a field it no longer knows
	// is left out
	_ = json.Unmarshal(p.BeforeJSON, &before)
	_ = json.Unmarshal(p.AfterJSON, &after)
	switch p.Noun {
	case RequestNoun:
		return requestInWords(l, p.Verb, before, after)
	case FindingNoun:
		name := text.LabelFinding(l, after.Number, after.Title)
		if p.Verb == "shared" {
			return subject.Past{What: text.PastFindingShared(l, name)}
		}
		return subject.Past{What: text.PastFindingRevised(l, name), Before: before.Words, After: after.Words}
	case RecommendationNoun:
		return recommendationInWords(l, p.Verb, before, after)
	case LearningNoun:
		return learningInWords(l, p.Verb, before, after)
	case CaseNoun: // kept with the drafts, which nobody reads in the course's history
		return subject.Past{What: text.LabelCase(l, after.Number)}
	}
	name := text.LabelPoint(l, after.Number, after.Title)
	if p.Verb == "made" {
		return subject.Past{What: text.PastPointMade(l, name), After: after.Words}
	}
	return subject.Past{What: text.PastPointAimed(l, name), Before: before.Words, After: after.Words}
}

func requestInWords(l i18n.Lang, verb string, before, after told) subject.Past {
	name := text.LabelRequest(l, after.Number, after.Title)
	switch verb {
	case "asked":
		return subject.Past{What: text.PastAsked(l, name, KindName(l, programme.DataKind(after.Kind))), After: i18n.Date(l, after.Due)}
	case "settled":
		return subject.Past{What: text.PastSettled(l, name), Before: RequestState(before.State).Name(l), After: RequestState(after.State).Name(l)}
	case "delivered":
		return subject.Past{What: text.PastDelivered(l, after.What, name)}
	case "withdrawn":
		return subject.Past{What: text.PastWithdrawn(l, after.What, name)}
	}
	return subject.Past{What: text.PastReasked(l, name), Before: i18n.Date(l, before.Due), After: i18n.Date(l, after.Due)}
}

func recommendationInWords(l i18n.Lang, verb string, before, after told) subject.Past {
	name := text.LabelRecommendation(l, after.Number, after.Title)
	switch verb {
	case "shared":
		return subject.Past{What: text.PastRecommendationShared(l, name)}
	case "rated":
		past := subject.Past{What: text.PastRated(l, name), After: text.RatedAs(l, after.Importance, after.Effort)}
		if before.Importance > 0 {
			past.Before = text.RatedAs(l, before.Importance, before.Effort)
		}
		return past
	case "chosen":
		return subject.Past{What: text.PastChosen(l, name)}
	case "declined":
		return subject.Past{What: text.PastDeclined(l, name)}
	case "reconsidered":
		return subject.Past{What: text.PastReconsidered(l, name)}
	}
	return subject.Past{What: text.PastReworded(l, name), Before: before.Words, After: after.Words}
}

func learningInWords(l i18n.Lang, verb string, before, after told) subject.Past {
	switch verb {
	case "rescheduled":
		return subject.Past{What: text.PastRescheduled(l, after.Title), Before: i18n.Date(l, before.Due), After: i18n.Date(l, after.Due)}
	case "cancelled":
		return subject.Past{What: text.PastCalledOff(l, after.Title)}
	case "attended":
		return subject.Past{What: text.PastAttended(l, after.Title)}
	case "struck":
		return subject.Past{What: text.PastStruck(l, after.Title)}
	}
	return subject.Past{What: text.PastOffered(l, after.Title), After: i18n.Date(l, after.Due)}
}
