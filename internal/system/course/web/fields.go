package web

import (
	"strings"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/course"
	"tovholder/internal/system/course/text"
)

// Fields that stand several times on a page bear the name of what they are
// about in their id, so that the error summary leads to the right one.

func waiverField(v courseView, w warningView) ui.Field {
	f := ui.Field{Lang: v.frame.Lang, Name: "reason", ID: "reason-" + fieldID(w.id), Label: text.ReasonForLettingStand(v.frame.Lang), Rows: 3}
	if v.failed == w.id {
		f.Value, f.Error = v.form.Values.Get("reason"), v.form.Errors.Of(f.ID)
	}
	return f
}

func fieldID(s string) string { return strings.NewReplacer(":", "-", "/", "-").Replace(s) }

func verdictField(v activityView, c criterionView) ui.Field {
	f := c.form.Field("verdict", text.Verdict(v.frame.Lang)).WithID("verdict-" + c.id)
	f.Error = c.form.Errors.Of(f.ID)
	return f
}

func noteField(v activityView, c criterionView) ui.Field {
	f := c.form.Field("note", text.Note(v.frame.Lang)).WithID("note-" + c.id).WithHint(text.NoteHint(v.frame.Lang)).OfRows(3).AsOptional()
	f.Error = c.form.Errors.Of(f.ID)
	return f
}

func verdictOptions(l i18n.Lang) []ui.Option {
	return []ui.Option{
		{Value: string(course.Met), Text: text.VerdictMet(l)},
		{Value: string(course.Partly), Text: text.VerdictPartly(l)},
		{Value: string(course.NotMet), Text: text.VerdictNotMet(l)},
	}
}

func partField(p partView) ui.Field { return p.form.Field(p.key, p.name) }

func fixHeading(v activityView) string {
	if v.fixed {
		return text.MoveDate(v.frame.Lang)
	}
	return text.AgreeDate(v.frame.Lang)
}

func completeHeading(v activityView) string {
	if v.gate {
		return text.Signatures(v.frame.Lang)
	}
	return text.HasTakenPlace(v.frame.Lang)
}

func (v activityView) assessAt() string {
	return strings.TrimSuffix(v.change, "/aendring") + "/vurdering"
}
