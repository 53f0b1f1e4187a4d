package app

import (
	"tovholder/internal/app/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

const lettersAddress = "/administration/breve"

// mostLetters is how many letters the page shows: the newest.
const mostLetters = 50

type letterView struct {
	to, subject, at, body string
	calendar              bool
}

// letters shows what a demonstration has written instead of sending it, so that
// invitations can be followed to their end.
func (a *App) letters(r *web.Request) (web.Response, error) {
	var kept []mail.Letter
	if err := a.DB.Read(r.Context(), func(tx *db.Tx) (err error) {
		kept, err = mail.Outbox(tx, mostLetters)
		return err
	}); err != nil {
		return web.Response{}, err
	}
	var views []letterView
	for _, k := range kept {
		views = append(views, letterView{to: k.To, subject: k.Subject, at: i18n.DateTime(r.Lang, k.Created), body: k.Text, calendar: k.Calendar != ""})
	}
	l := r.Lang
	return web.Page(lettersPage(r.Frame(text.Letters(l), ui.Crumb{Text: text.Administration(l), Href: "/administration"}, ui.Crumb{Text: text.Letters(l)}), views)), nil
}

func (a *App) letterRoutes() []web.Route {
	if !a.config.Demo {
		return nil
	}
	return []web.Route{web.Get(lettersAddress, access.HoldsRole(access.Administrator), a.letters)}
}
