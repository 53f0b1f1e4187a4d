package web

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/text"
)

type searchView struct {
	frame          ui.Frame
	form           ui.Form
	municipalities []ui.Option
	lists          []ui.Option
	traits         []ui.Option
	narrowed       bool // by what stands in the fold
	place          string
	anything       bool // something is left out
	found          string
	cards          []card
	pages          ui.PagesProps
	inFolder       int
	mayKeep        bool
	mayList        bool // words that mean the same
	address        string
}

// filterOf reads what is searched for from an address.
func filterOf(q url.Values) directory.Filter {
	f := directory.Filter{
		Query: firstOf(q.Get("q"), directory.LongestQuery), Municipality: organisation.ID(q.Get("kommune")), List: directory.List(q.Get("liste")), OpenNow: q.Get("aabent") == "nu",
		Near: placeOf(q.Get("sted")), From: (min(max(number(q.Get("side")), 1), directory.MostResults/directory.PageSize) - 1) * directory.PageSize,
	}
	for _, t := range directory.Traits() {
		for _, wanted := range q["kendetegn"] {
			if wanted == string(t) {
				f.Traits = append(f.Traits, t)
			}
		}
	}
	return f
}

// firstOf is the beginning of a text, at most so many characters.
func firstOf(s string, most int) string {
	for i := range s {
		if most == 0 {
			return s[:i]
		}
		most--
	}
	return s
}

// placeOf reads a place such as "56.15,10.2"; nil for none.
func placeOf(s string) *directory.Position {
	north, east, ok := strings.Cut(s, ",")
	if !ok {
		return nil
	}
	latitude, err := strconv.ParseFloat(strings.TrimSpace(north), 64)
	if err != nil || !(latitude >= -90 && latitude <= 90) { // NaN is neither
		return nil
	}
	longitude, err := strconv.ParseFloat(strings.TrimSpace(east), 64)
	if err != nil || !(longitude >= -180 && longitude <= 180) {
		return nil
	}
	return &directory.Position{Latitude: latitude, Longitude: longitude}
}

func (w *Web) search(r *web.Request) (web.Response, error) {
	q, l := r.URL.Query(), r.Lang
	f := filterOf(q)
	page, err := w.Directory.Search(r.Context(), f)
	if err != nil {
		return web.Response{}, err
	}
	if f.From >= page.Total && page.Total > 0 {
		return web.SeeOther(pageAt(f, (page.Total-1)/directory.PageSize+1)), nil
	}
	all, err := w.Directory.Municipalities(r.Context())
	if err != nil {
		return web.Response{}, err
	}
	kept := keptIn(r)
	v := searchView{
		frame: frameOf(r, text.Services(l)), form: ui.Form{Lang: l, Values: q}, municipalities: []ui.Option{{Text: text.EveryMunicipality(l)}},
		lists: []ui.Option{{Text: text.BothLists(l)}}, narrowed: f.List != "" || len(f.Traits) > 0 || f.OpenNow,
		found: text.FoundCount(l, page.Total), inFolder: len(kept), mayKeep: len(directory.Homes(r.Scope)) > 0, address: pageAt(f, f.From/directory.PageSize+1),
	}
	v.mayList = r.Scope.Holds(access.Adviser)
	if f.Near != nil {
		v.place = placeText(*f.Near)
	}
	v.anything = strings.TrimSpace(f.Query) != "" || f.Municipality != "" || v.narrowed || v.place != ""
	for _, m := range all {
		v.municipalities = append(v.municipalities, ui.Option{Value: string(m.ID), Text: m.Name})
	}
	for _, list := range directory.Lists() {
		v.lists = append(v.lists, ui.Option{Value: string(list), Text: list.Name(l)})
	}
	for _, t := range directory.Traits() {
		v.traits = append(v.traits, ui.Option{Value: string(t), Text: t.Name(l)})
	}
	for _, x := range page.Items {
		v.cards = append(v.cards, cardOf(r, x, page.Today, kept))
	}
	at := f.From/directory.PageSize + 1
	v.pages.Lang = l
	if at > 1 {
		v.pages.Previous = pageAt(f, at-1)
	}
	if f.From+len(page.Items) < page.Total {
		v.pages.Next = pageAt(f, at+1)
	}
	return web.Page(searchPage(v)), nil
}

// pageAt is the address of a page of a search, made of what is understood of it.
func pageAt(f directory.Filter, n int) string {
	q := url.Values{"q": {f.Query}, "kommune": {string(f.Municipality)}, "liste": {string(f.List)}}
	for _, t := range f.Traits {
		q.Add("kendetegn", string(t))
	}
	if f.OpenNow {
		q.Set("aabent", "nu")
	}
	if f.Near != nil {
		q.Set("sted", placeText(*f.Near))
	}
	if n > 1 {
		q.Set("side", strconv.Itoa(n))
	}
	return root + queryOf(q)
}

// placeText is a place as it stands in addresses and forms.
func placeText(p directory.Position) string {
	return strconv.FormatFloat(p.Latitude, 'f', -1, 64) + "," + strconv.FormatFloat(p.Longitude, 'f', -1, 64)
}

// todayOf is when a service is open today, in words; empty where nothing is
// known of its hours.
func todayOf(l i18n.Lang, h directory.Hours, day time.Weekday) string {
	switch today := h.Of((int(day)+6)%7 + 1); {
	case len(h) == 0:
		return ""
	case h.Around():
		return text.OpenAround(l)
	case today == "":
		return text.ClosedToday(l)
	default:
		return text.OpenToday(l, today)
	}
}

type showView struct {
	frame    ui.Frame
	v        directory.View
	address  string
	trust    trust
	day      string // on which it was confirmed
	kept     bool   // it is in the folder
	inFolder int
	hours    []directory.Line
	today    string
	traits   []string
	speak    string
	street   string
	reports  []reportView
	settled  []reportView
	form     ui.Form
	outcomes []ui.Option
}

type reportView struct {
	id            directory.ReportID
	words, meta   string
	email, result string
}

func (w *Web) show(r *web.Request) (web.Response, error) {
	v, err := w.seek(r)
	if err != nil {
		return web.Response{}, err
	}
	return web.Page(showPage(w.showOf(r, v, ui.Form{Lang: r.Lang}))), nil
}

func (w *Web) showOf(r *web.Request, v directory.View, form ui.Form) showView {
	l := r.Lang
	s := showView{
		frame: frameOf(r, v.Name, ui.Crumb{Text: v.Name}), v: v, address: v.Address(), trust: trustOf(l, v.Service, v.Freshness, v.Today),
		day: i18n.Date(l, calendar.Of(v.Confirmed)), hours: v.Hours.Lines(l), today: todayOf(l, v.Hours, r.Now.In(calendar.Copenhagen()).Weekday()), form: form,
	}
	folded := keptIn(r)
	s.inFolder, s.kept = len(folded), slices.Contains(folded, v.ID)
	if len(v.Hours) == 0 {
		s.hours = nil
	}
	for _, t := range v.Traits {
		s.traits = append(s.traits, t.Name(l))
	}
	var spoken []string
	for _, code := range v.Languages {
		spoken = append(spoken, directory.Spoken(l, code))
	}
	s.speak = i18n.List(l, spoken)
	s.street = strings.Join(strings.Fields(strings.Join([]string{v.Street + comma(v.Street, v.Postcode+v.City), v.Postcode, v.City}, " ")), " ")
	for _, p := range v.Open {
		s.reports = append(s.reports, reportView{id: p.ID, words: p.Words, meta: text.ReportedOn(l, calendar.Of(p.At)), email: p.Email})
	}
	for _, p := range v.Settled {
		s.settled = append(s.settled, reportView{words: p.Words, meta: text.SettledOn(l, calendar.Of(p.SettledAt), p.SettledBy), result: strings.Trim(p.Outcome.Name(l)+". "+p.Note, " ")})
	}
	for _, o := range directory.Outcomes() {
		s.outcomes = append(s.outcomes, ui.Option{Value: string(o), Text: o.Name(l)})
	}
	return s
}

func comma(before, after string) string {
	if before != "" && after != "" {
		return ","
	}
	return ""
}
