// Package web is the directory in the browser: the search and the pages that
// everybody reads, the folder that somebody puts together for a citizen, and what
// those do who look after services.
package web

import (
	"context"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/text"
)

// Config is what a Web is made of.
type Config struct {
	Directory *directory.Directory
	Print     func(context.Context, paper.Document) ([]byte, error)
	Address   func(*http.Request) string // where a call comes from
	BaseURL   string
}

// Web answers for the directory.
type Web struct{ Config }

// New makes it.
func New(c Config) *Web { return &Web{c} }

var (
	view   = access.Public
	change = access.Subject(directory.Noun, access.Change)
)

const (
	root    = directory.Root
	one     = root + "/{service}"
	mine    = root + "/mine"
	fresh   = root + "/nyt"
	folder  = root + "/mappe"
	words   = root + "/ordliste"
	files   = directory.LoadRoot
	confirm = directory.LinkRoot + "/{secret}"
)

// Routes are the room's addresses.
func (w *Web) Routes() []web.Route {
	return slices.Concat(w.hsdsRoutes(), []web.Route{
		web.Get(root, view, w.search),
		web.Get(one, view, w.show),
		web.Get(one+"/fejl", view, w.wrong),
		web.Post(one+"/fejl", view, w.report),
		web.Get(folder, view, w.folder),
		web.Post(folder, view, w.collect),
		web.Get(folder+"/udskrift", view, w.folderPrint),
		web.Get(folder+"/mappe.pdf", view, w.folderPDF),
		web.Get(confirm, view, w.asked),
		web.Post(confirm, view, w.confirmed),

		web.Get(mine, access.SignedIn, w.mine),
		web.Get(fresh, access.SignedIn, w.blank),
		web.Post(fresh, access.SignedIn, w.add),
		web.Get(one+"/ret", change, w.edit),
		web.Post(one+"/ret", change, w.save),
		web.Post(one+"/bekraeftelse", change, w.confirm),
		web.Post(one+"/lukning", change, w.shut),
		web.Post(one+"/fejl/{report}", change, w.settle),

		web.Get(files, access.SignedIn, w.file),
		web.Upload(files, access.SignedIn, w.upload),
		web.Get(files+"/skabelon.xlsx", access.SignedIn, w.template),
		web.Get(files+"/{load}", access.SignedIn, w.preview),
		web.Post(files+"/{load}", access.SignedIn, w.take),

		web.Get(words, access.HoldsRole(access.Adviser), w.words),
		web.Post(words, access.HoldsRole(access.Adviser), w.setWords),
	})
}

func idOf(r *web.Request) directory.ID { return directory.ID(r.PathValue("service")) }

func (w *Web) seek(r *web.Request) (directory.View, error) {
	return w.Directory.Find(r.Context(), r.Scope, idOf(r))
}

// frameOf is the frame of a page in the directory. Crumbs lead from there.
func frameOf(r *web.Request, title string, crumbs ...ui.Crumb) ui.Frame {
	way := []ui.Crumb{{Text: text.Services(r.Lang), Href: root}}
	if len(crumbs) == 0 {
		way[0].Href = ""
	}
	f := r.Frame(title, append(way, crumbs...)...)
	f.Within(root)
	f.Wide = true
	return f
}

// card is a service in a list.
type card struct {
	id               directory.ID
	href, name, from string
	list             string
	group            string
	traits           []string
	hours            string
	far              string
	trust            trust
	phone, call      string
	kept             bool // in the folder
}

// trust is how far one can trust what stands, in words.
type trust struct {
	words string
	kind  ui.Kind
	flag  bool
}

func trustOf(l i18n.Lang, s *directory.Service, f directory.Freshness, today calendar.Date) trust {
	ago := agoOf(l, calendar.Of(s.Confirmed), today)
	switch f {
	case directory.Doubted:
		return trust{text.TrustDoubtedSince(l, ago), ui.Warning, true}
	case directory.Stale:
		return trust{text.TrustStale(l, ago), ui.Warning, true}
	case directory.Fresh, directory.Due:
	}
	return trust{text.TrustFresh(l, ago), ui.Success, false}
}

// agoOf is how long ago a day was, in words.
func agoOf(l i18n.Lang, day, today calendar.Date) string {
	const week, month = 7, 30 // days
	switch n := today.Sub(day); {
	case n < 1:
		return text.AgoToday(l)
	case n == 1:
		return text.AgoYesterday(l)
	case n < 2*week:
		return text.AgoDays(l, n)
	case n < 2*month:
		return text.AgoWeeks(l, n/week)
	case day.AddMonths(24).After(today):
		months := 1
		for !day.AddMonths(months + 1).After(today) {
			months++
		}
		return text.AgoMonths(l, months)
	}
	return text.AgoLong(l, day)
}

func cardOf(r *web.Request, x directory.Listed, today calendar.Date, kept []directory.ID) card {
	l := r.Lang
	c := card{
		id: x.ID, href: x.Address(), name: x.Name, from: x.OrgName, list: x.List.Name(l), group: firstLine(x.TargetGroup), trust: trustOf(l, x.Service, x.Freshness, today),
		phone: x.Phone, call: telOf(x.Phone), hours: todayOf(l, x.Hours, r.Now.In(calendar.Copenhagen()).Weekday()), kept: slices.Contains(kept, x.ID),
	}
	for _, t := range x.Traits {
		c.traits = append(c.traits, t.Name(l))
	}
	if x.Kilometre >= 0 {
		c.far = kilometres(l, x.Kilometre)
	}
	return c
}

// kilometres is a distance in words, as exact as one can walk it.
func kilometres(l i18n.Lang, km float64) string {
	const whole = 10 // from so many on without decimals
	decimals := 1
	if km >= whole {
		decimals = 0
	}
	return text.Far(l, i18n.Number(l, km, decimals))
}

// elsewhere is the municipality in whose directory a service stands, where that
// isn't the one that offers it.
func elsewhere(s *directory.Service) string {
	if s.Organisation == s.Municipality {
		return ""
	}
	return s.MunName
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

func telOf(phone string) string { return "tel:" + strings.ReplaceAll(phone, " ", "") }

// queryOf is a query of what is not empty.
func queryOf(q url.Values) string {
	for name, values := range q {
		if values = slices.DeleteFunc(slices.Clone(values), func(v string) bool { return v == "" }); len(values) == 0 {
			delete(q, name)
		} else {
			q[name] = values
		}
	}
	if len(q) == 0 {
		return ""
	}
	return "?" + q.Encode()
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0
	}
	return n
}
