package collaboration

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/collaboration/text"
)

// MeasurementNoun is what a measurement is called in history.
const MeasurementNoun = "measurement"

// Levels are answers by question: the id of the chosen option.
type Levels map[string]string

// Measurement is how far the model has come, at one time: first each assesses
// by themselves, then the measurement is written and finished for all.
type Measurement struct {
	In      subject.Ref
	Slot    string // the activity
	Title   i18n.Text
	BegunAt time.Time
	Due     calendar.Date // until when the single assessments are awaited
	DoneOn  calendar.Date // zero while it is not finished
	Results []Result      // what it says; none while it is not finished
	Version int64

	Assessments []Assessment
}

// Result is the answer to one question as a measurement was finished with, with
// the words that it had then.
type Result struct {
	ID     string    `json:"id"`
	Name   i18n.Text `json:"name"`
	Part   i18n.Text `json:"part"`            // the section that it stands in
	Theme  bool      `json:"theme,omitempty"` // it is about one of the programme's themes
	Level  int       `json:"level"`           // from 1
	Levels int       `json:"levels"`          // how many there are
	Words  i18n.Text `json:"words"`           // the level in words
}

// Result is what the measurement says about one question.
func (m *Measurement) Result(id string) (Result, bool) {
	i := slices.IndexFunc(m.Results, func(r Result) bool { return r.ID == id })
	if i < 0 {
		return Result{}, false
	}
	return m.Results[i], true
}

// Done reports whether the measurement is finished.
func (m *Measurement) Done() bool { return !m.DoneOn.IsZero() }

// Assessment is what one of those who are asked has answered.
type Assessment struct {
	Person       organisation.PersonID
	Name         string
	Organisation string
	Writes       bool // of those who write the measurement, not a partner alone
	Levels       Levels
	Note         string
	At           time.Time // zero while they have not answered
	Version      int64
}

// Answered reports whether somebody has answered.
func (a *Assessment) Answered() bool { return !a.At.IsZero() }

// Of is the assessment of a person.
func (m *Measurement) Of(person organisation.PersonID) (*Assessment, bool) {
	i := slices.IndexFunc(m.Assessments, func(a Assessment) bool { return a.Person == person })
	if i < 0 {
		return nil, false
	}
	return &m.Assessments[i], true
}

// LongestNote is how long the remark of an assessment may be, in characters.
const LongestNote = 1000

// Assessed is the form of the measurements; nil when the programme has none.
func (p Place) Assessed() *programme.Form {
	f, _ := p.Programme.Assessed()
	return f
}

// slots are the activities that are measurements, in order of time.
func (p Place) slots() []subject.Activity {
	f := p.Assessed()
	if f == nil {
		return nil
	}
	var all []subject.Activity
	for _, a := range p.Activities {
		if slices.ContainsFunc(a.Documents, func(d programme.Deliverable) bool { return d.ID == f.ID && !d.Begun }) {
			all = append(all, a)
		}
	}
	return all
}

// assessors are those who are asked, each once, and whether they write the
// measurement.
func (p Place) assessors() (all []subject.Holder, writes map[organisation.PersonID]bool) {
	writes = map[organisation.PersonID]bool{}
	f := p.Assessed()
	for _, r := range p.Roles {
		if !slices.Contains(f.Assess, r.ID) {
			continue
		}
		for _, h := range r.Holders {
			if !slices.ContainsFunc(all, func(o subject.Holder) bool { return o.Person == h.Person }) {
				all = append(all, h)
			}
			writes[h.Person] = writes[h.Person] || slices.Contains(f.Write, r.ID)
		}
	}
	return all, writes
}

// Begin begins the measurement of an activity: all who assess are asked to do
// so until a day, and told by letter.
//
// Faults: NotFound, also when the activity is no measurement; Forbidden for
// those who don't lead for the hosts; Conflict when no framework has been
// approved, it has begun already or an earlier one is not finished; Invalid with the field "due".
func (s *Service) Begin(ctx context.Context, scope access.Scope, ref subject.Ref, slot string, due calendar.Date) error {
	return s.publisher(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		slots := in.slots()
		at := slices.IndexFunc(slots, func(a subject.Activity) bool { return a.Key == slot })
		if at < 0 {
			return hidden()
		}
		framework, err := of(tx, ref)
		if err != nil {
			return err
		}
		if framework == nil {
			return fault.New(fault.Conflict, text.NothingToMeasure)
		}
		all, err := measurementsOf(tx, ref)
		if err != nil {
			return err
		}
		for _, m := range all {
			switch {
			case m.Slot == slot:
				return fault.New(fault.Conflict, text.BegunAlready)
			case !m.Done():
				return fault.New(fault.Conflict, func(l i18n.Lang) string { return text.OtherUnderWay(l, m.Title.In(l)) })
			}
		}
		var checks fault.Checks
		checks.Need(!due.IsZero() && !due.Before(tx.Today()) && due.Before(tx.Today().AddDays(longestWait)), "due", text.DueWrong)
		if err := checks.Err(); err != nil {
			return err
		}
		m := &Measurement{In: ref, Slot: slot, Title: slots[at].Name, BegunAt: tx.Now(), Due: due, Version: 1}
		if err := insertMeasurement(tx, m); err != nil {
			return err
		}
		asked, writes := in.assessors()
		for _, h := range asked {
			if err := insertAssessment(tx, m, h, writes[h.Person]); err != nil {
				return err
			}
			if string(h.Person) == scope.Person {
				continue
			}
			err := s.writeTo(tx, h, func(l i18n.Lang) (string, string) {
				return text.AssessSubject(l, in.Name), text.AssessMail(l, h.Name, m.Title.In(l), in.Name, due, s.BaseURL+in.Address+AssessPath(slot))
			})
			if err != nil {
				return err
			}
		}
		return record(tx, scope, in, MeasurementNoun, slot, "begun", nil, toldMeasurement{Title: m.Title, Due: due, Asked: len(asked)})
	})
}

// longestWait is how far ahead the assessments can be awaited, in days.
const longestWait = 400

// AssessPath is where a measurement is assessed, behind its subject's address.
func AssessPath(slot string) string { return Path + "/maalinger/" + slot }

// toldMeasurement is what history remembers of a measurement.
type toldMeasurement struct {
	Title i18n.Text     `json:"title"`
	Due   calendar.Date `json:"due,omitzero"`
	Asked int           `json:"asked,omitempty"`
}

func measurementInWords(l i18n.Lang, p audit.Past) subject.Past {
	var t toldMeasurement
	_ = json.Unmarshal(p.AfterJSON, &t) // what was written by this program reads back
	if p.Verb == "assessed" {
		return subject.Past{What: text.PastAssessed(l, t.Title.In(l))}
	}
	return subject.Past{What: text.PastBegun(l, t.Title.In(l), t.Asked, t.Due)}
}

// Answer keeps the caller's own assessment. Version is that of the assessment
// as they saw it; 0 before they answered.
//
// Faults: NotFound, also when the measurement has not begun; Forbidden for those
// who are not asked; Conflict when it is finished; Stale; Invalid with the ids of
// the questions and "note".
func (s *Service) Answer(ctx context.Context, scope access.Scope, ref subject.Ref, slot string, levels Levels, note string, version int64) error {
	note = tidy(note)
	return s.write(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		m, own, err := asked(tx, scope, in, slot)
		if err != nil {
			return err
		}
		if m.Done() {
			return fault.New(fault.Conflict, text.MeasurementDone)
		}
		if own.Version != version {
			return stale()
		}
		var checks fault.Checks
		checkWords(&checks, "note", note, LongestNote)
		kept := Levels{}
		for _, q := range in.Assessed().Questions() {
			chosen := levels[q.ID]
			known := slices.ContainsFunc(q.Options, func(o programme.Option) bool { return o.ID == chosen })
			checks.Need(known, q.ID, func(l i18n.Lang) string { return text.LevelMissing(l, q.Name.In(l)) })
			kept[q.ID] = chosen
		}
		if err := checks.Err(); err != nil {
			return err
		}
		own.Levels, own.Note, own.At = kept, note, tx.Now()
		if saved, err := saveAssessment(tx, m, own); err != nil || !saved {
			if err == nil {
				err = stale()
			}
			return err
		}
		// what somebody answered is theirs and the writers': history says only that they did
		return record(tx, scope, in, MeasurementNoun, slot, "assessed", nil, toldMeasurement{Title: m.Title})
	})
}

// asked is a measurement with the caller's own assessment. Who came to the
// subject after it had begun is asked, too.
func asked(tx *db.Tx, scope access.Scope, in Place, slot string) (*Measurement, *Assessment, error) {
	if in.Assessed() == nil {
		return nil, nil, hidden()
	}
	m, err := measurement(tx, in.Ref, slot)
	if err != nil {
		return nil, nil, err
	}
	if m == nil {
		return nil, nil, fault.New(fault.NotFound, text.NotBegun)
	}
	all, writes := in.assessors()
	i := slices.IndexFunc(all, func(h subject.Holder) bool { return string(h.Person) == scope.Person })
	if i < 0 {
		return nil, nil, notAsked(in)
	}
	own, known := m.Of(all[i].Person)
	if !known {
		own = &Assessment{Person: all[i].Person, Name: all[i].Name, Organisation: all[i].OrgName, Writes: writes[all[i].Person]}
	}
	return m, own, nil
}

func notAsked(in Place) error {
	return fault.New(fault.Forbidden, func(l i18n.Lang) string {
		var names []string
		for _, id := range in.Assessed().Assess {
			names = append(names, i18n.Lower(in.RoleName(id).In(l)))
		}
		return text.OnlyAssessors(l, i18n.List(l, names))
	})
}

// Asked is a measurement as one who is asked sees it.
type Asked struct {
	Place
	*Measurement
	Own *Assessment
}

// Asked is what the caller is asked to assess. Faults: as Answer.
func (s *Service) Asked(ctx context.Context, scope access.Scope, ref subject.Ref, slot string) (a Asked, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		a.Place = in
		a.Measurement, a.Own, err = asked(tx, scope, in, slot)
		return err
	})
	return a, err
}

// finished keeps what a measurement said when it was finished.
func finished(tx *db.Tx, in *subject.Subject, e subject.Event) error {
	f, _ := in.Programme.Assessed()
	filed, err := form.FiledOf(tx, form.Which{Kind: in.Kind, Subjects: []string{in.ID}, Forms: []string{e.Form}, Slots: []string{e.Slot}})
	if err != nil || len(filed) == 0 {
		return err
	}
	var results []Result
	for i := range f.Sections {
		for _, q := range f.Sections[i].Fields {
			at := slices.IndexFunc(q.Options, func(o programme.Option) bool { return o.ID == filed[0].Cell(q.ID) })
			if q.Kind != programme.Choice || at < 0 {
				continue
			}
			_, theme := in.Programme.Theme(q.ID)
			results = append(results, Result{
				ID: q.ID, Name: q.Name, Part: f.Sections[i].Name, Theme: theme, Level: at + 1, Levels: len(q.Options), Words: q.Options[at].Text,
			})
		}
	}
	a, _ := in.Activity(e.Slot)
	return finishMeasurement(tx, &Measurement{In: in.Ref, Slot: e.Slot, Title: a.Name, BegunAt: tx.Now(), Due: e.Day, DoneOn: e.Day, Results: results})
}
