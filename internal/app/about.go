package app

import (
	"net/http"

	"tovholder/internal/app/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// ownRoutes are the addresses that belong to the program as a whole.
func (a *App) ownRoutes() []web.Route {
	return []web.Route{
		web.Get("/was", access.Public, func(r *web.Request) (web.Response, error) {
			return web.Page(accessibilityPage(r.Frame(text.Accessibility(r.Lang), ui.Crumb{Text: text.Accessibility(r.Lang)}))), nil
		}),
		web.Get("/privatliv", access.Public, func(r *web.Request) (web.Response, error) {
			return web.Page(privacyPage(r.Frame(text.Privacy(r.Lang), ui.Crumb{Text: text.Privacy(r.Lang)}))), nil
		}),
		web.Get("/healthz", access.Public, func(*web.Request) (web.Response, error) {
			return web.Bytes("text/plain; charset=utf-8", []byte("ok\n")), nil
		}),
		web.Get("/readyz", access.Public, func(r *web.Request) (web.Response, error) {
			if err := a.DB.Ping(r.Context()); err != nil {
				return web.Bytes("text/plain; charset=utf-8", []byte("the database does not answer\n")).Status(http.StatusServiceUnavailable), nil
			}
			return web.Bytes("text/plain; charset=utf-8", []byte("ready\n")), nil
		}),
	}
}
