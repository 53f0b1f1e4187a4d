package directory

import (
	"net/url"

	"tovholder/internal/core/day"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/directory/text"
)

// Day is what Min dag says to who owns services: what is reported or old.
func (d *Directory) Day(tx *db.Tx, scope access.Scope) (agenda day.Agenda, err error) {
	if scope.Person == "" || len(Homes(scope)) == 0 {
		return agenda, nil
	}
	c, err := ownedBy(tx, scope.Person, before(tx.Today(), AskAfter))
	if err != nil {
		return agenda, err
	}
	at := func(k Kept) string { return Root + "/mine?" + url.Values{"vis": {string(k)}}.Encode() }
	if c.Reported > 0 {
		agenda.Urgent = append(agenda.Urgent, day.Row{Title: text.DayReported(scope.Lang, c.Reported), Context: text.Services(scope.Lang), Act: text.DayLook(scope.Lang), Href: at(KeptWrong)})
	}
	if c.Old > 0 {
		agenda.Coming = append(agenda.Coming, day.Row{Title: text.DayOld(scope.Lang, c.Old), Context: text.Services(scope.Lang), Act: text.DayConfirm(scope.Lang), Href: at(KeptDue)})
	}
	return agenda, nil
}
