package collaboration

import (
	"context"
	"slices"
	"strconv"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/collaboration/text"
)

// Overview is where the model of a subject stands.
type Overview struct {
	Place
	Framework    *Framework // nil while nothing has been approved
	Newest       *Edition   // nil while nothing has been published
	Document     form.Standing
	Begun        bool          // somebody has begun the document, and the caller sees it
	Measuring    string        // where the measurement under way is written; empty while nobody has begun to
	Receipts     []Receipt     // of the newest edition; for those who steer
	Measurements []Measurement // those that have begun, the oldest first
	Next         *subject.Activity
	Gone         bool // who sees to the next version has left
	Today        calendar.Date

	standings []form.Standing // of all documents
}

// Read is how many have said that they read the newest edition.
func (o *Overview) Read() int {
	n := 0
	for _, r := range o.Receipts {
		if !r.ReadAt.IsZero() {
			n++
		}
	}
	return n
}

// Overview is where the model of a subject stands, for those who take part.
//
// Fault: NotFound.
func (s *Service) Overview(ctx context.Context, scope access.Scope, ref subject.Ref) (o Overview, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		o = Overview{Place: in, Today: tx.Today()}
		if err := o.document(tx); err != nil {
			return err
		}
		if o.Framework, err = of(tx, ref); err != nil {
			return err
		}
		if f := o.Framework; f != nil {
			if o.Newest, err = newest(tx, f); err != nil {
				return err
			}
			if in.MaySteer() && f.Edition > 0 {
				if o.Receipts, err = receiptsOf(tx, f); err != nil {
					return err
				}
			}
			_, there := in.Person(f.Keeper)
			o.Gone = f.KeeperGone || f.Keeper != "" && !there
		}
		if err := o.measured(tx); err != nil || in.MaySteer() {
			return err
		}
		o.ownAnswersOnly(scope)
		return nil
	})
	return o, err
}

// ownAnswersOnly leaves out what others have answered: how many have is for all.
func (o *Overview) ownAnswersOnly(scope access.Scope) {
	for i := range o.Measurements {
		for j := range o.Measurements[i].Assessments {
			if a := &o.Measurements[i].Assessments[j]; string(a.Person) != scope.Person {
				a.Levels, a.Note = nil, ""
			}
		}
	}
}

// document finds how far the framework's document has come.
func (o *Overview) document(tx *db.Tx) error {
	states, err := form.States(tx, o.Ref)
	if err != nil {
		return err
	}
	f := o.Published()
	o.standings = states
	for _, standing := range states {
		if standing.Form == f.ID && form.Seen(f, o.Side, standing.SharedAt) {
			o.Document, o.Begun = standing, true
		}
	}
	return nil
}

func (o *Overview) measured(tx *db.Tx) error {
	if o.Assessed() == nil {
		return nil
	}
	all, err := measurementsOf(tx, o.Ref)
	if err != nil {
		return err
	}
	for _, m := range all {
		o.Measurements = append(o.Measurements, *m)
	}
	if m := o.UnderWay(); m != nil {
		i := slices.IndexFunc(o.standings, func(s form.Standing) bool { return s.Form == o.Assessed().ID && s.Slot == m.Slot })
		if i >= 0 {
			o.Measuring = o.standings[i].Address
		}
	}
	for _, a := range o.slots() {
		begun := slices.ContainsFunc(all, func(m *Measurement) bool { return m.Slot == a.Key })
		if !begun && !a.Done {
			o.Next = &a
			return nil
		}
	}
	return nil
}

// UnderWay is the measurement that is not finished; nil when there is none.
func (o *Overview) UnderWay() *Measurement {
	for i := range o.Measurements {
		if !o.Measurements[i].Done() {
			return &o.Measurements[i]
		}
	}
	return nil
}

// Finished are the measurements that are finished, the oldest first.
func (o *Overview) Finished() []Measurement {
	return slices.DeleteFunc(slices.Clone(o.Measurements), func(m Measurement) bool { return !m.Done() })
}

// Tally is how those who assessed by themselves answered one question.
type Tally struct {
	Question *programme.Field
	Part     i18n.Text
	Writers  []int // of those who write the measurement, by level
	Partners []int // of the others
}

// Tallies are the answers to all questions. The form is the one that the
// measurement is written in.
func (m *Measurement) Tallies(f *programme.Form) []Tally {
	var all []Tally
	for i := range f.Sections {
		for j := range f.Sections[i].Fields {
			q := &f.Sections[i].Fields[j]
			if q.Kind != programme.Choice {
				continue
			}
			t := Tally{Question: q, Part: f.Sections[i].Name, Writers: make([]int, len(q.Options)), Partners: make([]int, len(q.Options))}
			for _, a := range m.Assessments {
				at := slices.IndexFunc(q.Options, func(o programme.Option) bool { return o.ID == a.Levels[q.ID] })
				switch {
				case !a.Answered() || at < 0:
				case a.Writes:
					t.Writers[at]++
				default:
					t.Partners[at]++
				}
			}
			all = append(all, t)
		}
	}
	return all
}

// Least is how many of a group must have answered before their answers are
// shown.
const Least = 3

// Words are the answers of a group in words: "Ikke begyndt (1), Så småt i gang
// (2)", the lowest level first. Of few only that they are hidden is said.
func (t Tally) Words(l i18n.Lang, counts []int) string {
	words, all := "", 0
	for _, n := range counts {
		all += n
	}
	switch {
	case all == 0:
		return text.NobodyAnswered(l)
	case all < Least:
		return text.TooFew(l, Least)
	}
	for i, n := range counts {
		if n == 0 {
			continue
		}
		if words != "" {
			words += ", "
		}
		words += t.Question.Options[i].Text.In(l) + " (" + strconv.Itoa(n) + ")"
	}
	return words
}

// Answered is how many have assessed, and of how many.
func (m *Measurement) Answered() (answered, asked int) {
	for i := range m.Assessments {
		if m.Assessments[i].Answered() {
			answered++
		}
	}
	return answered, len(m.Assessments)
}

// supply shows in a measurement what was assessed one by one.
func (s *Service) supply(tx *db.Tx, in *subject.Subject, slot string, wanted []programme.Showing) (map[programme.Showing]subject.Shown, error) {
	f, has := in.Programme.Assessed()
	if !has || slot == "" || !slices.Contains(wanted, programme.ShowsAssessments) {
		return nil, nil
	}
	m, err := measurement(tx, in.Ref, slot)
	if err != nil {
		return nil, err
	}
	shown := subject.Shown{Da: m.blocks(i18n.Da, f), En: m.blocks(i18n.En, f)}
	return map[programme.Showing]subject.Shown{programme.ShowsAssessments: shown}, nil
}

// blocks are the single assessments as they stand in the measurement.
func (m *Measurement) blocks(l i18n.Lang, f *programme.Form) []paper.Block {
	if m == nil {
		return []paper.Block{{Text: text.NobodyAsked(l)}}
	}
	answered, asked := m.Answered()
	blocks := []paper.Block{{Text: text.AnsweredOf(l, answered, asked)}}
	if answered == 0 {
		return blocks
	}
	t := &paper.Table{Columns: []paper.Column{{Head: text.ColumnQuestion(l), Share: 4}, {Head: text.ColumnWriters(l), Share: 3}, {Head: text.ColumnPartners(l), Share: 3}}}
	for _, tally := range m.Tallies(f) {
		t.Rows = append(t.Rows, []string{
			tally.Question.Name.In(l), tally.Words(l, tally.Writers), tally.Words(l, tally.Partners),
		})
	}
	blocks = append(blocks, paper.Block{Table: t})
	var notes []string
	for _, a := range m.Assessments {
		if a.Answered() && a.Note != "" {
			notes = append(notes, a.Organisation+": "+a.Note)
		}
	}
	if len(notes) > 0 {
		blocks = append(blocks, paper.H(4, text.Notes(l)), paper.Block{List: notes})
	}
	return blocks
}

// report tells the steering group at its meeting how far the model has come, who
// has read the framework, and whether its next version is overdue.
func (s *Service) report(tx *db.Tx, _ access.Scope, in *subject.Subject, slot string, _, _ time.Time) ([]subject.News, error) {
	published, has := in.Programme.Published()
	if !has || !slices.Contains(s.Kinds, in.Kind) {
		return nil, nil
	}
	a, known := in.Activity(slot)
	if !known || !slices.ContainsFunc(a.Participants, func(p programme.Participant) bool { return slices.Contains(published.Approve, p.Role) }) {
		return nil, nil
	}
	place := Place{in}
	o := Overview{Place: place, Today: tx.Today()}
	if err := o.measured(tx); err != nil {
		return nil, err
	}
	var news []subject.News
	if lines := o.degreeLines(); len(lines) > 0 {
		news = append(news, subject.News{Kind: "degree", Title: both(text.Degree), Lines: lines, Href: in.Address + Path + "/implementering"})
	}
	var err error
	if o.Framework, err = of(tx, in.Ref); err != nil || o.Framework == nil {
		return news, err
	}
	if o.Receipts, err = receiptsOf(tx, o.Framework); err != nil {
		return nil, err
	}
	return append(news, subject.News{Kind: Noun, Title: published.Name, Lines: o.frameworkLines(), Href: in.Address + Path}), nil
}

// both is a text in each language.
func both(say func(i18n.Lang) string) i18n.Text { return i18n.Text{Da: say(i18n.Da), En: say(i18n.En)} }

// degreeLines are the newest measurement question by question, with what the one
// before said where that was something else.
func (o *Overview) degreeLines() []i18n.Text {
	finished := o.Finished()
	if len(finished) == 0 {
		return nil
	}
	now := finished[len(finished)-1]
	lines := []i18n.Text{both(func(l i18n.Lang) string { return text.MeasuredOn(l, now.Title.In(l), now.DoneOn) })}
	for _, r := range now.Results {
		lines = append(lines, both(func(l i18n.Lang) string {
			if len(finished) > 1 {
				if was, ok := finished[len(finished)-2].Result(r.ID); ok && was.Level != r.Level {
					return text.LevelMoved(l, r.Name.In(l), r.Words.In(l), was.Words.In(l))
				}
			}
			return text.LevelIs(l, r.Name.In(l), r.Words.In(l))
		}))
	}
	return lines
}

func (o *Overview) frameworkLines() []i18n.Text {
	f := o.Framework
	var lines []i18n.Text
	say := func(line func(l i18n.Lang) string) { lines = append(lines, both(line)) }
	switch late := f.Late(o.Today); {
	case late > 0:
		say(func(l i18n.Lang) string { return text.OverdueSince(l, f.NextOn, late) })
	case !f.NextOn.IsZero():
		say(func(l i18n.Lang) string { return text.NextDue(l, f.NextOn) })
	}
	if _, there := o.Person(f.Keeper); f.KeeperGone || f.Keeper != "" && !there {
		say(func(l i18n.Lang) string { return text.KeeperLeft(l, f.KeeperName) })
	}
	if f.Edition > 0 {
		say(func(l i18n.Lang) string { return text.ReadBy(l, o.Read(), len(o.Receipts)) })
	} else {
		say(text.NotPublishedYet)
	}
	return lines
}
