package web

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/form"
	"tovholder/internal/core/form/text"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

func notFound() error { return fault.New(fault.NotFound, text.NoSuchEntry) }

// batchOf reads what was sent: each entry that the page had, with the version
// that it had before it.
func batchOf(posted url.Values, d *form.Document) form.Batch {
	b := form.Batch{
		Hand: posted.Get("hand"), Add: posted.Get("add"), Up: posted.Get("up"), Down: posted.Get("down"), Restore: posted.Get("restore"),
	}
	var keys []string
	for name := range posted {
		if key, ok := strings.CutPrefix(name, "b."); ok {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	for _, key := range keys {
		field, ok := d.FieldOf(key)
		if !ok || key == posted.Get("keep") {
			continue
		}
		version, mark, _ := strings.Cut(posted.Get("b."+key), "-")
		base, _ := strconv.ParseInt(version, 10, 64)
		e := form.Edit{Key: key, Base: base, Shown: mark, Cells: form.Cells{}, Remove: posted.Get("remove") == key}
		for _, c := range cellsOf(field) {
			if v, sent := valueOf(posted, c.field, "v."+cellID(key, c.name)); sent {
				e.Cells[c.name] = v
			}
		}
		b.Edits = append(b.Edits, e)
	}
	return b
}

// valueOf is what was sent for a cell. Boxes that are not ticked are not sent by
// browsers: where there are only such, nothing sent is nothing chosen.
func valueOf(posted url.Values, f *programme.Field, name string) (value string, sent bool) {
	if f.Kind == programme.Day && posted.Has(name+"-day") {
		day, month, year := strings.TrimSpace(posted.Get(name+"-day")), strings.TrimSpace(posted.Get(name+"-month")), strings.TrimSpace(posted.Get(name+"-year"))
		if day+month+year == "" {
			return "", true
		}
		return day + "/" + month + "/" + year, true
	}
	boxes := f.Kind == programme.Choice || f.Kind == programme.Choices || f.Kind == programme.People
	return strings.Join(posted[name], "\n"), boxes || posted.Has(name)
}

// save takes what was written in a section, without a script.
func (w *Web) save(r *web.Request) (web.Response, error) {
	posted, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	d, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	section, at, ok := d.Section(r.PathValue("section"))
	if !ok {
		return web.Response{}, notFound()
	}
	out, err := w.forms.Write(r.Context(), r.Scope, d.ID, batchOf(posted, d))
	if err != nil {
		return web.Response{}, err
	}
	sent := sentOf(r, out)
	if len(sent.errors) == 0 {
		return web.SeeOther(nextAddress(d, section, at, posted, out)).Saying(text.SavedAt(r.Lang, out.At)), nil
	}
	d, comments, err := w.forms.Comments(r.Context(), r.Scope, d.ID)
	if err != nil {
		return web.Response{}, err
	}
	v, err := editOf(r, d, comments, sent)
	if err != nil {
		return web.Response{}, err
	}
	if len(out.Conflicts) > 0 {
		return web.Both(editPage(v)), nil
	}
	return web.Again(editPage(v)), nil
}

// sentOf is what could not be taken: it is shown again as it was written.
func sentOf(r *web.Request, out form.Outcome) *filledIn {
	sent := &filledIn{cells: map[string]form.Cells{}, conflicts: map[string]form.Conflict{}}
	for _, c := range out.Conflicts {
		sent.conflicts[c.Now.Key] = c
		sent.cells[c.Now.Key] = c.Yours
		sent.errors = append(sent.errors, ui.FieldError{Name: c.Now.Key, Text: text.ConflictAt(r.Lang, fieldName(r, out.Document, c.Now.Key), c.Now.Name)})
	}
	for _, refused := range out.Refused {
		sent.cells[refused.Key] = refused.Cells
		for _, f := range refused.Fields {
			sent.errors = append(sent.errors, ui.FieldError{Name: f.Name, Text: f.Message(r.Lang)})
		}
	}
	for _, e := range out.Saved {
		for _, f := range out.Document.Wrong(e) {
			sent.errors = append(sent.errors, ui.FieldError{Name: f.Name, Text: f.Message(r.Lang)})
		}
	}
	return sent
}

// fieldName is the name of the field that an entry belongs to.
func fieldName(r *web.Request, d *form.Document, key string) string {
	if f, ok := d.FieldOf(key); ok {
		return f.Name.In(r.Lang)
	}
	return key
}

// nextAddress is where one goes after saving: on, or where one was when a row
// was added or moved.
func nextAddress(d *form.Document, section *programme.Section, at int, posted url.Values, out form.Outcome) string {
	here := sectionAddress(d, section.ID)
	switch {
	case out.Added != "":
		return here + "#" + rowID(out.Added)
	case posted.Get("up")+posted.Get("down") != "":
		return here + "#" + rowID(posted.Get("up")+posted.Get("down"))
	case posted.Get("remove")+posted.Get("restore")+posted.Get("keep")+posted.Get("mine")+posted.Get("stay") != "":
		return here
	case at+1 < len(d.Form.Sections):
		return sectionAddress(d, d.Form.Sections[at+1].ID)
	}
	return d.Address() + "/tjek"
}

// savedJSON tells the script what became of what it sent.
type savedJSON struct {
	At        string         `json:"at"`
	Revision  int64          `json:"revision"`
	Saved     []entryJSON    `json:"saved"`
	Conflicts []conflictJSON `json:"conflicts"`
	Refused   []problemJSON  `json:"refused"`
	Added     string         `json:"added,omitempty"`
}

type entryJSON struct {
	Key     string `json:"key"`
	Base    string `json:"base"`
	Problem string `json:"problem"`
	Gone    bool   `json:"gone"`
}

type conflictJSON struct {
	Key  string `json:"key"`
	HTML string `json:"html"`
}

type problemJSON struct {
	Key  string `json:"key"`
	Text string `json:"text"`
}

// autosave takes what the script sends while somebody writes.
func (w *Web) autosave(r *web.Request) (web.Response, error) {
	posted, err := r.Form()
	if err != nil {
		return web.Response{}, err
	}
	if posted.Get("account") != r.Scope.Account {
		// somebody else has logged in meanwhile; what was written is not theirs
		return web.Response{}, fault.New(fault.Conflict, text.OtherAccount)
	}
	d, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	out, err := w.forms.Write(r.Context(), r.Scope, d.ID, batchOf(posted, d))
	if err != nil {
		return web.Response{}, err
	}
	return w.answer(r, out)
}

func (w *Web) answer(r *web.Request, out form.Outcome) (web.Response, error) {
	l := r.Lang
	answer := savedJSON{At: text.SavedAt(l, out.At), Revision: out.Document.Revision, Saved: []entryJSON{}, Conflicts: []conflictJSON{}, Refused: []problemJSON{}, Added: out.Added}
	for _, e := range out.Saved {
		saved := entryJSON{Key: e.Key, Base: baseOf(e), Gone: e.Gone}
		for _, f := range out.Document.Wrong(e) {
			saved.Problem = strings.TrimSpace(saved.Problem + " " + f.Message(l))
		}
		answer.Saved = append(answer.Saved, saved)
	}
	for _, c := range out.Conflicts {
		field, _ := out.Document.FieldOf(c.Now.Key)
		var html strings.Builder
		if err := conflict(*bothOf(l, out.Document, field, c)).Render(r.Context(), &html); err != nil {
			return web.Response{}, err
		}
		answer.Conflicts = append(answer.Conflicts, conflictJSON{c.Now.Key, html.String()})
	}
	for _, refused := range out.Refused {
		problem := problemJSON{Key: refused.Key}
		for _, f := range refused.Fields {
			problem.Text = strings.TrimSpace(problem.Text + " " + f.Message(l))
		}
		answer.Refused = append(answer.Refused, problem)
	}
	return jsonOf(answer)
}

func jsonOf(v any) (web.Response, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return web.Response{}, err
	}
	return web.Bytes("application/json", b).Status(http.StatusOK), nil
}

// newsJSON tells the script what others have written meanwhile.
type newsJSON struct {
	Revision int64  `json:"revision"`
	Text     string `json:"text"` // empty for nothing
}

func (w *Web) news(r *web.Request) (web.Response, error) {
	d, err := w.find(r)
	if err != nil {
		return web.Response{}, err
	}
	since, err := strconv.ParseInt(r.URL.Query().Get("siden"), 10, 64)
	if err != nil {
		since = d.Revision
	}
	news := newsJSON{Revision: d.Revision}
	for _, e := range d.Since(since, r.Scope.Person) {
		news.Text = text.HasChanged(r.Lang, e.Name, fieldName(r, d, e.Key))
	}
	if !d.Open() {
		state, _ := stateOf(r.Lang, d)
		news.Text = text.NowIs(r.Lang, state)
	}
	return jsonOf(news)
}
