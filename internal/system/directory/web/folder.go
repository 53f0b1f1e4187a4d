package web

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/directory/text"

	"github.com/a-h/templ"
)

// The folder is kept in the browser alone, for a day of work, and nothing in it
// says whom it is for.
const (
	folderCookie = "folder"
	folderLasts  = 12 * time.Hour
)

func versionOf(s *directory.Service) string { return strconv.FormatInt(s.Version, 10) }

// keptIn are the services that are in the folder.
// What somebody else put there who used this browser before is not theirs.
func keptIn(r *web.Request) []directory.ID {
	whose, ids, _ := strings.Cut(r.Kept(folderCookie), whoseIt)
	if whose != r.Scope.Account {
		return nil
	}
	return idsIn(ids)
}

const whoseIt = "!" // stands after the account, and before what is in the folder

// keep puts services into the browser's folder in place of what was there.
func keep(r *web.Request, ids []directory.ID) *http.Cookie {
	if len(ids) == 0 {
		return r.Keeping(folderCookie, "", folderLasts)
	}
	return r.Keeping(folderCookie, r.Scope.Account+whoseIt+written(ids), folderLasts)
}

func idsIn(s string) (ids []directory.ID) {
	for id := range strings.SplitSeq(s, ".") {
		if id != "" && len(id) <= 40 && !slices.Contains(ids, directory.ID(id)) && len(ids) < directory.MostInFolder {
			ids = append(ids, directory.ID(id))
		}
	}
	return ids
}

func written(ids []directory.ID) string {
	all := make([]string, len(ids))
	for i, id := range ids {
		all[i] = string(id)
	}
	return strings.Join(all, ".")
}

// collect puts a service into the folder, takes it out, or empties it.
func (w *Web) collect(r *web.Request) (web.Response, error) {
	form, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	ids, id, l := keptIn(r), directory.ID(form.Get("service")), r.Lang
	back := web.Local(form.Get("back"))
	said := ""
	switch {
	case form.Get("empty") != "":
		ids, said = nil, text.SaidEmptied(l)
	case slices.Contains(ids, id):
		ids, said = slices.DeleteFunc(ids, func(other directory.ID) bool { return other == id }), text.SaidTakenOut(l)
	case len(ids) >= directory.MostInFolder:
		return web.Response{}, fault.New(fault.Conflict, func(l i18n.Lang) string { return text.FolderFull(l, directory.MostInFolder) })
	default:
		if _, err := w.Directory.Find(r.Context(), r.Scope, id); err != nil {
			return web.Response{}, err
		}
		ids, said = append(ids, id), text.SaidPutIn(l)
	}
	return web.SeeOther(back).Saying(said).Cookie(keep(r, ids)), nil
}

type folderView struct {
	frame ui.Frame
	cards []card
	short string
	query string // that names what is in the folder
	back  string
}

// chosen are the services of a folder: those that an address names, else those
// in the browser.
func (w *Web) chosen(r *web.Request) ([]directory.Listed, calendar.Date, error) {
	ids := idsIn(r.URL.Query().Get("tilbud"))
	if len(ids) == 0 {
		ids = keptIn(r)
	}
	return w.Directory.Some(r.Context(), ids)
}

func (w *Web) folder(r *web.Request) (web.Response, error) {
	all, today, err := w.chosen(r)
	if err != nil {
		return web.Response{}, err
	}
	l := r.Lang
	v := folderView{frame: frameOf(r, text.Folder(l), ui.Crumb{Text: text.Folder(l)}), back: r.URL.RequestURI()}
	ids := make([]directory.ID, len(all))
	for i, x := range all {
		ids[i] = x.ID
		v.cards = append(v.cards, cardOf(r, x, today, keptIn(r)))
	}
	v.short = shortOf(l, all, w.BaseURL)
	v.query = "?tilbud=" + written(ids)
	return web.Page(folderPage(v)), nil
}

// shortOf is the folder as a text to send: a few lines for each service.
func shortOf(l i18n.Lang, all []directory.Listed, base string) string {
	var b strings.Builder
	for i, x := range all {
		if i > 0 {
			b.WriteString("\n")
		}
		b.WriteString(x.Name + " (" + x.OrgName + ")\n")
		for _, line := range []string{addressOf(x.Service), x.Phone, hoursLine(l, x.Hours)} {
			if line != "" {
				b.WriteString(line + "\n")
			}
		}
		b.WriteString(base + x.Address() + "\n")
	}
	return b.String()
}

func addressOf(s *directory.Service) string {
	return strings.Join(strings.Fields(s.Street+comma(s.Street, s.Postcode+s.City)+" "+s.Postcode+" "+s.City), " ")
}

func hoursLine(l i18n.Lang, h directory.Hours) string {
	var parts []string
	for _, line := range h.Lines(l) {
		if len(h) > 0 && line.Hours != text.ClosedDay(l) {
			parts = append(parts, line.Days+" "+line.Hours)
		}
	}
	return strings.Join(parts, "; ")
}

// paperOf is the folder on paper.
func paperOf(l i18n.Lang, all []directory.Listed, today calendar.Date, base string) paper.Document {
	d := paper.Document{Lang: l.Tag(), Title: text.Folder(l), Over: i18n.Date(l, today), Foot: text.Folder(l) + " · " + i18n.Date(l, today)}
	for _, x := range all {
		d.Blocks = append(d.Blocks, paper.H(2, x.Name), paper.Block{Text: x.OrgName + " · " + trustOf(l, x.Service, x.Freshness, today).words})
		d.Blocks = append(d.Blocks, paper.Prose(x.TargetGroup)...)
		d.Blocks = append(d.Blocks, paper.Prose(x.Offers)...)
		var facts []paper.Fact
		for _, fact := range []paper.Fact{
			{Term: text.Phone(l), Text: x.Phone},
			{Term: text.Email(l), Text: x.Email},
			{Term: text.Street(l), Text: addressOf(x.Service)},
			{Term: text.Hours(l), Text: strings.Join(slices.DeleteFunc([]string{hoursLine(l, x.Hours), x.HoursNote}, func(s string) bool { return s == "" }), "; ")},
			{Term: text.Referral(l), Text: x.Referral},
			{Term: text.Price(l), Text: x.Price},
			{Term: text.More(l), Text: base + x.Address()},
		} {
			if fact.Text != "" {
				facts = append(facts, fact)
			}
		}
		d.Blocks = append(d.Blocks, paper.Block{Facts: facts})
	}
	return d
}

// onPaper answers with the folder on paper; one that is empty with its page.
func (w *Web) onPaper(r *web.Request, answer func(paper.Document) (web.Response, error)) (web.Response, error) {
	all, today, err := w.chosen(r)
	switch {
	case err != nil:
		return web.Response{}, err
	case len(all) == 0:
		return web.SeeOther(folder), nil
	}
	return answer(paperOf(r.Lang, all, today, w.BaseURL))
}

func (w *Web) folderPrint(r *web.Request) (web.Response, error) {
	return w.onPaper(r, func(d paper.Document) (web.Response, error) {
		query := "?" + r.URL.RawQuery
		return web.Page(ui.PrintPage(ui.PrintProps{Lang: r.Lang, Back: folder + query, PDF: folder + "/mappe.pdf" + query}, d)), nil
	})
}

func (w *Web) folderPDF(r *web.Request) (web.Response, error) {
	return w.onPaper(r, func(d paper.Document) (web.Response, error) {
		if err := w.Directory.MayPrint(r.Context(), w.Address(r.Request)); err != nil {
			return web.Response{}, err
		}
		made, err := w.Print(r.Context(), d)
		if err != nil {
			return web.Response{}, err
		}
		return web.File("application/pdf", text.FolderFile(r.Lang)+".pdf", made), nil
	})
}

// mailto and sms open the reader's own program with the text.
func mailto(l i18n.Lang, words string) string {
	return "mailto:?subject=" + escaped(text.Folder(l)) + "&body=" + escaped(strings.ReplaceAll(words, "\n", "\r\n"))
}

// escaped is a value of a mailto or sms address: nothing in it begins another one.
func escaped(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }

func sms(words string) templ.SafeURL { return templ.SafeURL("sms:?&body=" + escaped(words)) }

func joined(words ...string) string {
	return strings.Join(slices.DeleteFunc(words, func(s string) bool { return s == "" }), " · ")
}
