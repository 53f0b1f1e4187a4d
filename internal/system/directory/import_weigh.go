package directory

import (
	"cmp"
	"errors"
	"fmt"
	"hash/fnv"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/directory/text"
)

// weighing is a file against the directory: what is there is read once, however
// many rows the file has.
type weighing struct {
	read          *reading
	scope         access.Scope
	municipality  organisation.Organisation
	called        []organisation.Organisation // by a name or number in the file
	organisations map[organisation.ID]organisation.Organisation
	owner         Owner // of what nobody is said to own
	columns       []importColumn

	byID   map[string]*Service   // by the id where it was imported from, and by its own
	byName map[string][]*Service // by name and who offers it, and by name alone
	taken  map[*Service]int      // in which row
	fresh  map[string]int        // what would be new, in which row
}

// weighed is a file that the caller has sent, against what is there now.
func weighed(tx *db.Tx, scope access.Scope, id LoadID) (*Load, error) {
	x, err := loadOf(tx, id, scope.Person)
	if err != nil {
		return nil, err
	}
	if !mayImport(scope, x.Municipality) {
		return nil, noSuchLoad()
	}
	w := &weighing{
		read: &x.read, scope: scope, owner: Owner{Name: scope.Name}, columns: importColumns(),
		byID: map[string]*Service{}, byName: map[string][]*Service{}, taken: map[*Service]int{}, fresh: map[string]int{},
	}
	if err := w.look(tx, scope, x.Municipality); err != nil {
		return nil, err
	}
	x.MunName, x.Ignored, x.Counts = w.municipality.Name, x.read.Ignored, map[Effect]int{}
	x.NoProvider, x.NoOwner = !w.knows(fieldProvider), !w.knows(fieldOwner)
	seen := fnv.New64a()
	for i := range x.read.Rows {
		row := w.row(&x.read.Rows[i])
		x.Rows = append(x.Rows, row)
		x.Counts[row.Effect]++
		if _, err := fmt.Fprintln(seen, row.Row, row.Effect, row.stamp()); err != nil {
			return nil, err
		}
	}
	const exact = 53 // bits that every program can hold as a number
	x.Version = int64(seen.Sum64() >> (64 - exact))
	return x, nil
}

// stamp is the service as it was before, by its version.
func (r *LoadRow) stamp() string {
	if r.Was == nil {
		return ""
	}
	return fmt.Sprint(r.Was.ID, r.Was.Version)
}

// knows reports whether any row says something about a field.
func (w *weighing) knows(f Field) bool {
	return slices.ContainsFunc(w.read.Rows, func(r importRow) bool { return r.has(f) })
}

func (w *weighing) look(tx *db.Tx, scope access.Scope, municipality organisation.ID) error {
	services, err := servicesIn(tx, municipality)
	if err != nil {
		return fmt.Errorf("read a directory: %w", err)
	}
	for _, s := range services {
		w.byID[string(s.ID)] = s
		for _, key := range []string{nameKey(s.Name, s.Organisation), nameKey(s.Name, "")} {
			w.byName[key] = append(w.byName[key], s)
		}
	}
	for _, s := range services { // what others call it comes before what it is called here
		if s.Source != "" {
			w.byID[s.Source] = s
		}
	}
	var names []string
	for _, r := range w.read.Rows {
		if name := providerIn(&r); name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if w.called, err = organisation.Called(tx, names...); err != nil {
		return fmt.Errorf("look up who offers services: %w", err)
	}
	ids := []organisation.ID{municipality}
	for _, s := range services {
		if !slices.Contains(ids, s.Organisation) {
			ids = append(ids, s.Organisation)
		}
	}
	if w.organisations, err = organisation.ByIDs(tx, ids...); err != nil {
		return fmt.Errorf("look up who offers services: %w", err)
	}
	for _, o := range w.called {
		w.organisations[o.ID] = o
	}
	w.municipality = w.organisations[municipality]
	if !w.knows(fieldOwner) || !w.knows(fieldOwnerMail) {
		person, err := organisation.GetPerson(tx, organisation.PersonID(scope.Person))
		if err != nil {
			return err
		}
		w.owner = Owner{Name: person.Name, Email: person.Email}.tidy()
	}
	return nil
}

var spacedCVR = regexp.MustCompile(`^(?:DK ?)?([0-9]{2}) ?([0-9]{2}) ?([0-9]{2}) ?([0-9]{2})$`)

// providerIn is what a row says of who offers the service: a name, or the eight
// digits of a CVR number.
func providerIn(r *importRow) string {
	return spacedCVR.ReplaceAllString(oneLine(r.Cells[fieldProvider]), "$1$2$3$4")
}

func nameKey(name string, by organisation.ID) string {
	return strings.ToLower(oneLine(name)) + "\n" + string(by)
}

// row is what a row of the file would do.
func (w *weighing) row(r *importRow) LoadRow {
	row := LoadRow{Row: r.Row}
	var checks fault.Checks
	by := w.provider(r, &checks)
	was := w.match(r, by.ID, &checks)
	is := &Service{Municipality: w.municipality.ID, MunName: w.municipality.Name, MunCode: w.municipality.Code, Source: r.Cells[fieldID], Owner: w.owner}
	if was != nil {
		row.Was, is = was, copied(was)
		if is.Source == "" && r.has(fieldID) && r.Cells[fieldID] != string(is.ID) {
			is.Source = r.Cells[fieldID]
		}
	}
	if was == nil || r.has(fieldProvider) {
		if by.Kind == organisation.Municipality && by.ID != w.municipality.ID && by.ID != is.Organisation && !w.scope.WorksIn(string(by.ID)) {
			checks.Add(string(fieldProvider), func(l i18n.Lang) string { return text.ImportProviderElsewhere(l, by.Name) }) // its services are its own matter
		}
		is.Organisation = by.ID
	}
	w.lay(r, is, &checks)
	is.Content, is.Owner = is.tidy(), is.Owner.tidy()
	if utf8.RuneCountInString(is.Source) > LongestLine {
		checks.Add(string(fieldID), func(l i18n.Lang) string { return text.TooLong(l, LongestLine) })
	}
	is.place(w.found(is), &checks)
	is.Content.check(&checks)
	is.Owner.check(&checks)
	row.Is, row.Wrong = is, w.told(r, checks.Err())
	switch {
	case len(row.Wrong) > 0:
		row.Effect = WrongService
	case was == nil:
		row.Effect = AddsService
	case reflect.DeepEqual(was.Content, is.Content) && was.Owner == is.Owner && was.Organisation == is.Organisation && was.Source == is.Source:
		row.Effect = SameService
	default:
		row.Effect = ChangesService
	}
	return row
}

// copied is a service that can be changed without changing the one it was.
func copied(s *Service) *Service {
	c := *s
	c.Hours, c.Languages, c.Traits = slices.Clone(s.Hours), slices.Clone(s.Languages), slices.Clone(s.Traits)
	return &c
}

func (w *weighing) found(s *Service) map[organisation.ID]organisation.Organisation {
	found := map[organisation.ID]organisation.Organisation{w.municipality.ID: w.municipality}
	if o, known := w.organisations[s.Organisation]; known {
		found[o.ID] = o
	}
	return found
}

// provider is who offers the service of a row: the municipality, where the file
// doesn't say.
func (w *weighing) provider(r *importRow, checks *fault.Checks) organisation.Organisation {
	words := providerIn(r)
	if !r.has(fieldProvider) || strings.EqualFold(words, w.municipality.Name) {
		return w.municipality
	}
	if words == "" {
		checks.Add(string(fieldProvider), text.ImportProviderMissing)
		return organisation.Organisation{}
	}
	var found []organisation.Organisation
	for _, o := range w.called {
		if offers(o.Kind) && (o.Name == words || o.CVR == words) {
			found = append(found, o)
		}
	}
	switch len(found) {
	case 0:
		checks.Add(string(fieldProvider), func(l i18n.Lang) string { return text.ImportProviderUnknown(l, shortened(words, longestHeading)) })
		return organisation.Organisation{}
	case 1:
		return found[0]
	}
	checks.Add(string(fieldProvider), func(l i18n.Lang) string { return text.ImportProviderSeveral(l, shortened(words, longestHeading)) })
	return organisation.Organisation{}
}

// match is the service that a row is about; nil for a new one. One that has an
// id where it was imported from is known by that; one that was written here, by
// its name and who offers it.
func (w *weighing) match(r *importRow, by organisation.ID, checks *fault.Checks) *Service {
	id := r.Cells[fieldID]
	s := w.byID[id]
	if s == nil {
		if !r.has(fieldProvider) {
			by = "" // the name alone
		}
		same := slices.DeleteFunc(slices.Clone(w.byName[nameKey(r.Cells["name"], by)]), func(s *Service) bool { return id != "" && s.Source != "" })
		if len(same) > 1 {
			checks.Add("name", text.ImportSeveral)
		}
		s = firstOf(same)
	}
	key := cmp.Or(id, nameKey(r.Cells["name"], by))
	earlier := w.fresh[key]
	if s != nil {
		earlier = w.taken[s]
		w.taken[s] = cmp.Or(earlier, r.Row)
	} else if oneLine(r.Cells["name"]) != "" {
		w.fresh[key] = cmp.Or(earlier, r.Row)
	}
	if earlier > 0 {
		checks.Add("", func(l i18n.Lang) string { return text.ImportTwice(l, earlier) })
	}
	if s != nil && s.Closed {
		checks.Add("", text.ImportClosed)
	}
	return s
}

// lay lays the cells of a row over a service.
func (w *weighing) lay(r *importRow, s *Service, checks *fault.Checks) {
	for _, c := range w.columns {
		words, there := r.Cells[c.field]
		if !there || c.set == nil || slices.Contains(r.Unread, c.field) {
			continue
		}
		if c.field == "area" && s.Area == "" && strings.EqualFold(words, s.MunName) {
			continue // who says nothing of the area means the municipality
		}
		if wrong := c.set(s, words); wrong != nil {
			checks.Add(string(c.field), wrong)
		}
	}
	if !r.has(fieldLatitude) && !r.has(fieldLongitude) {
		return
	}
	place, wrong := placeIn(r.Cells[fieldLatitude], r.Cells[fieldLongitude])
	if s.Position = place; wrong != "" {
		checks.Add(string(wrong), text.ImportDegrees)
	}
}

// told is what is wrong with a row, in the order of its columns. Of one cell the
// first is told alone.
func (w *weighing) told(r *importRow, wrong error) (all []WrongCell) {
	seen := map[[2]string]bool{}
	add := func(f Field, column string, message fault.Message) {
		is := func(c importColumn) bool {
			return f == "" && column != "" && w.read.Columns[c.field] == column || f != "" && c.field == f
		}
		cell := WrongCell{Column: cmp.Or(column, w.read.Columns[f])}
		if i := slices.IndexFunc(w.columns, is); i >= 0 {
			cell.Field = w.columns[i].field
		}
		key := [2]string{string(cell.Field), cell.Column}
		if cell.Field != "" {
			key[1] = ""
		}
		if key != [2]string{} && seen[key] {
			return
		}
		seen[key] = true
		cell.Message = message
		all = append(all, cell)
	}
	for _, column := range r.Personal {
		add("", column, text.NoCpr)
	}
	for _, f := range r.Unread {
		add(f, "", text.ImportUnread)
	}
	if f, ok := errors.AsType[*fault.Error](wrong); ok {
		for _, field := range f.Fields {
			name := Field(field.Name)
			if name == "position" {
				name = fieldLatitude
			}
			add(name, "", field.Message)
		}
	}
	slices.SortStableFunc(all, func(a, b WrongCell) int { // as they stand beside each other: B comes before AA
		return cmp.Or(len(a.Column)-len(b.Column), strings.Compare(a.Column, b.Column))
	})
	return all
}

// Heading is what a field is called in a file; the name itself where it isn't
// known.
func (f Field) Heading(l i18n.Lang) string {
	for _, c := range importColumns() {
		if c.field == f {
			return c.head(l)
		}
	}
	return string(f)
}

// Difference is a field that a row changes.
type Difference struct{ Field, Was, Is string }

// Differences are the fields that a row changes, in words.
func (r *LoadRow) Differences(l i18n.Lang) (all []Difference) {
	if r.Effect != ChangesService {
		return nil
	}
	for _, c := range importColumns() {
		if was, is := c.get(l, r.Was), c.get(l, r.Is); was != is {
			all = append(all, Difference{c.head(l), was, is})
		}
	}
	return all
}
