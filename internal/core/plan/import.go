package plan

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/plan/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Upload is a file that was read and waits to be taken into the plan.
type Upload struct {
	ID    string
	Name  string
	Lines []Line
}

// Line is what a row of the file would do to the plan.
type Line struct {
	Row     int // in the file
	Effect  Effect
	Was, Is Row
	Wrong   []WrongCell
}

// Effect is what a row of a file does.
type Effect string

// The effects.
const (
	AddsRow    Effect = "new"
	ChangesRow Effect = "changed"
	SameRow    Effect = "same"
	WrongRow   Effect = "wrong"
)

// WrongCell is what is wrong with one cell; Column is empty when it is about
// the row.
type WrongCell struct {
	Column string
	Text   i18n.Text
}

// uploadLife is how long a file waits to be taken.
const uploadLife = 24 * time.Hour

const longestFileName = 120

// Read reads a file and keeps what it says until it is taken. The plan is not
// changed.
//
// Faults: NotFound; Forbidden for those who may not write the plan; Conflict
// while it waits for approval; Invalid and TooLarge for a file that can't be
// read.
func (s *Service) Read(ctx context.Context, scope access.Scope, id ID, name string, file []byte) (upload string, err error) {
	found, err := s.Find(ctx, scope, id)
	if err != nil {
		return "", err
	}
	lines, unreadable := readLines(file, found.ThemesName)
	err = s.write(ctx, scope, id, func(tx *db.Tx, p *Plan) error {
		if err := p.unlocked(); err != nil {
			return err
		}
		if unreadable != nil {
			return unreadable
		}
		if len(lines) == 0 {
			return fault.New(fault.Invalid, text.FileEmpty)
		}
		if len(lines) > MostRows {
			return fault.New(fault.Invalid, text.PlanFull)
		}
		if letters := []rune(name); len(letters) > longestFileName {
			name = string(letters[:longestFileName])
		}
		upload = tx.NewID()
		if err := keepUpload(tx, upload, p.ID, scope.Person, name, lines, tx.Now().Add(uploadLife)); err != nil {
			return fmt.Errorf("keep upload: %w", err)
		}
		return nil
	})
	return upload, err
}

// Preview is what a file that the caller has sent would do to the plan as it
// is now.
//
// Faults: NotFound when the plan isn't there for the caller, or the file is
// not theirs or not kept any more; Forbidden as Read.
func (s *Service) Preview(ctx context.Context, scope access.Scope, id ID, upload string) (p *Plan, u Upload, err error) {
	err = s.subjects.Read(ctx, scope, locate(id), func(tx *db.Tx, in *subject.Subject) error {
		if p, err = s.load(tx, id, in); err != nil {
			return err
		}
		if !p.MayWrite() {
			return forbidden(in, p.Slot)
		}
		name, lines, err := uploadOf(tx, scope, id, upload)
		if err != nil {
			return err
		}
		u = Upload{upload, name, p.weigh(lines)}
		return nil
	})
	return p, u, err
}

// Take takes a file into the plan, all of it or nothing. Version is that of
// the plan as the caller saw it.
//
// Faults: as Preview; Stale when the plan has changed in the meantime; Invalid
// when a cell is wrong; Conflict while the plan waits for approval.
func (s *Service) Take(ctx context.Context, scope access.Scope, id ID, upload string, version int64) (added, changed int, err error) {
	err = s.write(ctx, scope, id, func(tx *db.Tx, p *Plan) error {
		_, lines, err := uploadOf(tx, scope, id, upload)
		if err != nil {
			return err
		}
		if err := p.unlocked(); err != nil {
			return err
		}
		if p.Version != version {
			return fault.New(fault.Stale, text.StaleImport)
		}
		weighed := p.weigh(lines)
		if slices.ContainsFunc(weighed, func(x Line) bool { return x.Effect == WrongRow }) {
			return fault.New(fault.Invalid, text.FileWrong)
		}
		added, changed = 0, 0
		for _, x := range weighed {
			if x.Effect == AddsRow {
				added++
			}
		}
		if err := reserve(tx, p, added); err != nil {
			return fmt.Errorf("take upload: %w", err)
		}
		if changed, err = p.takeIn(tx, scope, weighed); err != nil {
			return err
		}
		if err := dropUpload(tx, upload); err != nil {
			return fmt.Errorf("drop upload: %w", err)
		}
		return p.record(tx, scope, "import", "", nil, map[string]int{"added": added, "changed": changed})
	})
	return added, changed, err
}

// takeIn adds and changes the rows: first without, then with what depends on
// rows that the file itself brings.
func (p *Plan) takeIn(tx *db.Tx, scope access.Scope, weighed []Line) (changed int, err error) {
	for _, x := range weighed {
		if x.Effect != AddsRow {
			continue
		}
		bare := x.Is
		bare.After = nil
		if _, err := p.add(tx, scope, bare); err != nil {
			return 0, err
		}
	}
	for _, x := range weighed {
		was, there := p.Row(x.Is.Number)
		if !there || x.Effect == SameRow {
			continue
		}
		is := x.Is
		is.Version, is.position = was.Version, was.position
		if _, err := p.change(tx, scope, was, is); err != nil {
			return 0, err
		}
		if x.Effect == ChangesRow {
			changed++
		}
	}
	return changed, nil
}

// weigh tells what the lines of a file would do to the plan, and what is wrong
// with them together.
func (p *Plan) weigh(lines []line) []Line {
	after := *p // the plan as it would become
	after.Rows = slices.Clone(p.Rows)
	weighed := make([]Line, len(lines))
	byFile := map[int]int{} // numbers in the file → in the plan
	taken := map[int]bool{}
	next := p.nextNumber
	for i, x := range lines {
		was := p.match(x, taken)
		is := x.onto(p, was)
		if was.Number == 0 {
			is.Number = next
			next++
		}
		taken[is.Number] = true
		if x.Number > 0 {
			byFile[x.Number] = is.Number
		}
		p.tidy(&is)
		weighed[i] = Line{Row: x.Row, Was: was, Is: is}
		if was.Number == 0 {
			after.Rows = append(after.Rows, is)
		} else {
			after.put(is)
		}
	}
	for i, x := range lines {
		w := &weighed[i]
		if words, there := x.Cells["after"]; there {
			numbers, _ := ReadNumbers(words)
			w.Is.After = nil
			for _, n := range numbers {
				if own, ok := byFile[n]; ok {
					n = own
				}
				w.Is.After = append(w.Is.After, n)
			}
			slices.Sort(w.Is.After)
			w.Is.After = slices.Compact(w.Is.After)
		}
		after.judge(w, x)
		if w.Effect != WrongRow {
			after.put(w.Is)
		}
	}
	return weighed
}

// put lays a row over the one with its number.
func (p *Plan) put(r Row) {
	for i := range p.Rows {
		if p.Rows[i].Number == r.Number {
			p.Rows[i] = r
			return
		}
	}
}

// judge says what a line does, or what is wrong with it.
func (p *Plan) judge(w *Line, x line) {
	for _, c := range columns(p.ThemesName) {
		if words, wrong := x.Wrong[c.field]; wrong {
			w.Wrong = append(w.Wrong, WrongCell{x.Names[c.field], words})
		}
	}
	if f, ok := errors.AsType[*fault.Error](p.check(w.Is)); ok {
		for _, field := range f.Fields {
			name := field.Name
			if name == "times" || name == "per" {
				name = "repeat"
			}
			if _, told := x.Wrong[name]; !told {
				w.Wrong = append(w.Wrong, WrongCell{x.Names[name], i18n.Text{Da: field.Message(i18n.Da), En: field.Message(i18n.En)}})
			}
		}
	}
	if len(p.Rows) > MostRows {
		w.Wrong = append(w.Wrong, WrongCell{Text: i18n.Text{Da: text.PlanFull(i18n.Da), En: text.PlanFull(i18n.En)}})
	}
	switch {
	case len(w.Wrong) > 0:
		w.Effect = WrongRow
	case w.Was.Number == 0:
		w.Effect = AddsRow
	case sameDraft(w.Was, w.Is) && w.Was.Status == w.Is.Status:
		w.Effect = SameRow
	default:
		w.Effect = ChangesRow
	}
}

// match finds the row of the plan that a line is about: the one with its
// number, else, when it has none, the one with its title.
func (p *Plan) match(x line, taken map[int]bool) Row {
	if x.Number > 0 {
		r, _ := p.Row(x.Number)
		if taken[r.Number] {
			return Row{}
		}
		return r
	}
	for _, r := range p.Rows {
		if !taken[r.Number] && strings.EqualFold(r.Title, strings.Join(strings.Fields(x.Cells["title"]), " ")) {
			return r
		}
	}
	return Row{}
}
