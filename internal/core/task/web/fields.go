package web

import (
	"tovholder/internal/core/task/text"
	"tovholder/internal/platform/web/ui"
)

func handReason(v showView) ui.Field {
	f := field(v.hand, "hand", "reason", text.HandReason(v.frame.Lang)).OfRows(3)
	if !v.handNeedsReason {
		f = f.AsOptional()
	}
	return f
}

func addLead(v addView) string {
	if v.understood {
		return text.Understood(v.top.Frame.Lang, v.line)
	}
	return ""
}
