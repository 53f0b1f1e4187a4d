package knowledge

import (
	"cmp"
	"encoding/json"
	"reflect"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/knowledge/text"
)

// Verb is what can happen in the library.
type Verb string

// The verbs.
const (
	Made      Verb = "made"
	Changed   Verb = "changed"
	Shared    Verb = "shared"
	Withdrawn Verb = "withdrawn" // from everybody: members read it alone
	Attached  Verb = "attached"
	Detached  Verb = "detached"

	Replied    Verb = "answered"
	Solved     Verb = "solved"
	Reopened   Verb = "reopened"
	Helped     Verb = "helped"
	Unhelped   Verb = "unhelped"
	Followed   Verb = "followed"
	Unfollowed Verb = "unfollowed"

	Asked     Verb = "review-asked"
	Responded Verb = "review-answered"
	Postponed Verb = "review-moved"
	Settled   Verb = "review-settled"

	BookBegun       Verb = "handbook-begun"
	BookRetitled    Verb = "handbook-retitled"
	BookPublished   Verb = "handbook-published"
	ChapterAdded    Verb = "chapter-added"
	ChapterMoved    Verb = "chapter-moved"
	ChapterChanged  Verb = "chapter-changed"
	ChapterDropped  Verb = "chapter-dropped" // from an edition
	PartTaken       Verb = "chapter-part-taken"
	PartLeft        Verb = "chapter-part-left"
	ChapterPut      Verb = "chapter-put"
	ChapterRemarked Verb = "chapter-remarked"
	ChapterApproved Verb = "chapter-approved"
	ChapterReturned Verb = "chapter-returned"
)

// told is an item as history remembers it.
type told struct {
	Title   string   `json:"title"`
	Kind    Kind     `json:"kind,omitempty"`
	Version int64    `json:"version,omitempty"`
	Reach   Reach    `json:"reach,omitempty"`
	State   State    `json:"state,omitempty"`
	Who     string   `json:"who,omitempty"`
	What    string   `json:"what,omitempty"`
	Content *Content `json:"content,omitempty"`
}

func (i *Item) told() told {
	c := i.Content
	return told{Title: i.Title, Kind: i.Kind, Version: i.Version, Reach: i.Reach, State: i.State, Content: &c}
}

// same reports whether two say the same.
func (t told) same(other told) bool { return reflect.DeepEqual(t.Content, other.Content) }

func record(tx *db.Tx, scope access.Scope, in *Place, id ID, verb Verb, reason string, before, after any) error {
	role := ""
	if len(in.Mine) > 0 {
		role = in.Mine[0]
	}
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: in.Kind, SubjectID: in.ID, Noun: Noun, NounID: string(id), Verb: string(verb), Role: role, Reason: reason, Before: before, After: after,
	})
}

// inWords tells a change in the library in the history of its network.
func inWords(l i18n.Lang, p audit.Past) subject.Past {
	var before, after told
	// what was written by this program reads back; a field it no longer knows
	// is left out
	_ = json.Unmarshal(p.BeforeJSON, &before)
	_ = json.Unmarshal(p.AfterJSON, &after)
	switch Verb(p.Verb) { //nolint:exhaustive // those of handbooks follow
	case Made:
		return subject.Past{What: text.PastMade(l, i18n.Lower(after.Kind.Name(l)), after.Title)}
	case Changed:
		return subject.Past{What: text.PastChanged(l, after.Title), Before: text.VersionNumber(l, int(before.Version)), After: text.VersionNumber(l, int(after.Version))}
	case Shared:
		return subject.Past{What: text.PastShared(l, after.Title)}
	case Withdrawn:
		return subject.Past{What: text.PastWithdrawn(l, after.Title)}
	case Attached:
		return subject.Past{What: text.PastAttached(l, after.What, after.Title)}
	case Detached:
		return subject.Past{What: text.PastDetached(l, after.What, after.Title)}
	case Replied:
		return subject.Past{What: text.PastAnswered(l, after.Title)}
	case Solved:
		return subject.Past{What: text.PastSolved(l, after.Title)}
	case Reopened:
		return subject.Past{What: text.PastReopened(l, after.Title)}
	case Helped:
		return subject.Past{What: text.PastHelped(l, after.Who, after.Title)}
	case Unhelped:
		return subject.Past{What: text.PastUnhelped(l, after.Who, after.Title)}
	case Followed:
		return subject.Past{What: text.PastFollowed(l, after.Title)}
	case Unfollowed:
		return subject.Past{What: text.PastUnfollowed(l, after.Title)}
	case Asked:
		return subject.Past{What: text.PastAsked(l, after.Title), After: dayIn(l, after.What)}
	case Responded:
		return subject.Past{What: text.PastResponded(l, after.Who, after.Title), Before: verdictIn(l, before.What), After: verdictIn(l, after.What)}
	case Postponed:
		return subject.Past{What: text.PastPostponed(l, after.Title), Before: dayIn(l, before.What), After: dayIn(l, after.What)}
	case Settled:
		return subject.Past{What: text.PastSettled(l, after.Title), Before: outcomeIn(l, before.What), After: outcomeIn(l, after.What)}
	}
	return subject.Past{What: cmp.Or(ofHandbook(l, Verb(p.Verb), after), p.Noun+" "+p.Verb)}
}

// ofHandbook tells a change of a handbook; empty for another.
func ofHandbook(l i18n.Lang, verb Verb, after told) string {
	switch verb { //nolint:exhaustive // those of entries and questions stand before
	case BookBegun:
		return text.PastBookBegun(l, after.Title)
	case BookRetitled:
		return text.PastBookRetitled(l, after.Title)
	case BookPublished:
		return text.PastBookPublished(l, int(after.Version), after.Title)
	case ChapterAdded:
		return text.PastChapterAdded(l, after.What, after.Title)
	case ChapterMoved:
		return text.PastChapterMoved(l, after.What, after.Title)
	case ChapterChanged, PartTaken, PartLeft:
		return text.PastChapterChanged(l, after.What, after.Title)
	case ChapterPut:
		return text.PastChapterPut(l, after.What, after.Title)
	case ChapterRemarked:
		return text.PastChapterRemarked(l, after.What, after.Title)
	case ChapterApproved:
		return text.PastChapterApproved(l, after.What, after.Title)
	case ChapterReturned:
		return text.PastChapterReturned(l, after.What, after.Title)
	}
	return ""
}

func dayIn(l i18n.Lang, day string) string {
	d, err := calendar.Parse(day)
	if err != nil {
		return day
	}
	return i18n.Date(l, d)
}

// verdictIn is a verdict in words; nothing where there was none.
func verdictIn(l i18n.Lang, v string) string {
	if v == "" {
		return ""
	}
	return Verdict(v).Name(l)
}

func outcomeIn(l i18n.Lang, o string) string {
	if o == "" {
		return ""
	}
	return Outcome(o).Name(l)
}
