package form

import (
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/i18n"
)

// StateName is how far a document of the form has come, in a word or two, and
// how that is to be understood.
func StateName(l i18n.Lang, f *programme.Form, state State, returned bool) (string, subject.Standing) {
	switch state {
	case Consultation:
		return text.StateConsultation(l), subject.Neutral
	case Waiting:
		if len(f.Sign) > 0 {
			return text.StateForSignature(l), subject.Neutral
		}
		return text.StateForApproval(l), subject.Neutral
	case Settled:
		switch {
		case len(f.Sign) > 0:
			return text.StateSigned(l), subject.Good
		case len(f.Approve) > 0:
			return text.StateApproved(l), subject.Good
		}
		return text.StateFinished(l), subject.Good
	case Draft:
		if returned {
			return text.StateReturned(l), subject.Warning
		}
	}
	return text.StateDraft(l), subject.Neutral
}
