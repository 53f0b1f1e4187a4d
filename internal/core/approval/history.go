package approval

import (
	"encoding/json"

	"tovholder/internal/core/approval/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/i18n"
)

// past is a change of a matter in words.
func past(l i18n.Lang, p audit.Past) subject.Past {
	var m toldMatter
	_ = json.Unmarshal(p.AfterJSON, &m) // written by this program: it reads back
	what := text.PastPutApproval(l, m.Title, m.Version)
	switch {
	case p.Verb == "put" && m.Way == Signature:
		what = text.PastPutSignature(l, m.Title, m.Version)
	case p.Verb == "approve":
		what = text.PastApproved(l, m.Title, m.Version)
	case p.Verb == "sign" && m.State == Settled:
		what = text.PastSignedAll(l, m.Title, m.Version)
	case p.Verb == "sign":
		what = text.PastSigned(l, m.Title, m.Version)
	case p.Verb == "return":
		what = text.PastReturned(l, m.Title, m.Version)
	case p.Verb == "withdraw":
		what = text.PastWithdrawn(l, m.Title, m.Version)
	}
	return subject.Past{What: what}
}
