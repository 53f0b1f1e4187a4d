package meeting

import (
	"encoding/json"
	"strings"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/i18n"
)

// FormName is a form in words.
func FormName(l i18n.Lang, f Form) string {
	switch f {
	case Physical:
		return text.FormPhysical(l)
	case Virtual:
		return text.FormVirtual(l)
	case Hybrid:
		return text.FormHybrid(l)
	case Call:
		return text.FormCall(l)
	}
	return ""
}

// AnswerName is an answer in words.
func AnswerName(l i18n.Lang, a Answer) string {
	switch a {
	case Yes:
		return text.AnswerYes(l)
	case No:
		return text.AnswerNo(l)
	case Maybe:
		return text.AnswerMaybe(l)
	}
	return text.AnswerNone(l)
}

// AttendanceName is whether somebody came, in words.
func AttendanceName(l i18n.Lang, a Attendance) string {
	switch a {
	case Came:
		return text.AttendedYes(l)
	case Absent:
		return text.AttendedNo(l)
	}
	return text.AttendedUnknown(l)
}

// AimName is what an item is for, in words.
func AimName(l i18n.Lang, a Aim) string {
	switch a {
	case Information:
		return text.AimInformation(l)
	case Deciding:
		return text.AimDecision(l)
	case Discussion:
	}
	return text.AimDiscussion(l)
}

// StateName is a state in words.
func StateName(l i18n.Lang, s State) string {
	switch s {
	case Draft:
		return text.StateDraft(l)
	case Called:
		return text.StateCalled(l)
	case Running:
		return text.StateRunning(l)
	case Held:
		return text.StateHeld(l)
	case Sent:
		return text.StateSent(l)
	case Locked:
		return text.StateLocked(l)
	case Cancelled:
		return text.StateCancelled(l)
	}
	return ""
}

// Told puts a change of a meeting into words, for the history of its subject.
func Told(l i18n.Lang, p audit.Past) subject.Past {
	var before, after told
	// what was written by this program reads back; a field it no longer knows
	// is left out
	_ = json.Unmarshal(p.BeforeJSON, &before)
	_ = json.Unmarshal(p.AfterJSON, &after)
	past := subject.Past{What: pastOf(l, p.Verb, after)}
	if p.Verb == "changed" {
		past.Before, past.After = settled(l, before), settled(l, after)
	}
	return past
}

func settled(l i18n.Lang, t told) string {
	d := Details{Day: t.Day, Last: t.Last, StartsAt: t.StartsAt, EndsAt: t.EndsAt}
	return strings.Trim(d.When(l)+", "+t.Place, ", ")
}

func pastOf(l i18n.Lang, verb string, t told) string {
	switch verb {
	case "made":
		return text.PastMade(l, t.Title)
	case "changed":
		return text.PastChanged(l, t.Title)
	case "called":
		return text.PastCalled(l, t.Title)
	case "cancelled":
		return text.PastCancelled(l, t.Title)
	case "prepared":
		return text.PastPrepared(l, t.Title)
	case "started":
		return text.PastStarted(l, t.Title)
	case "held":
		return text.PastHeld(l, t.Title)
	case "sent":
		return text.PastSent(l, t.Title)
	case "locked":
		return text.PastLocked(l, t.Title)
	case "attended":
		return text.PastAttended(l, t.Title)
	case "noted":
		return text.PastNoted(l, t.Title, t.What)
	case "decided":
		return text.PastDecided(l, t.Title, t.What)
	case "undecided":
		return text.PastUndecided(l, t.Title, t.What)
	case "answered":
		name, answer, _ := strings.Cut(t.What, ": ")
		return text.PastAnswered(l, name, i18n.Lower(AnswerName(l, Answer(answer))), t.Title)
	case "added":
		return text.PastAdded(l, t.What, t.Title)
	case "removed":
		return text.PastRemoved(l, t.What, t.Title)
	case "correction":
		return text.PastCorrection(l, t.Title)
	case "correction-taken", "correction-left":
		return text.PastCorrectionSettled(l, t.Title)
	}
	return text.PastItem(l, t.Title, t.What)
}
