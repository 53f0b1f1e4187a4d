package demo

import (
	"cmp"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/form"
	"tovholder/internal/core/identity"
	"tovholder/internal/core/indicator"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/survey"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/collaboration"
	"tovholder/internal/system/course"
	"tovholder/internal/system/directory"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/network"
	"tovholder/internal/system/taskforce"
)

// story is one course as it is lived through up to today.
type story struct {
	programme string
	anchor    string // the anchor that it begins from
	ago       int    // how many months ago that was
	host      organisation.ID
	roles     map[string][]organisation.PersonID // role of the programme → people
	lead      organisation.PersonID              // assesses for the host; nobody when empty
	behind    int                                // what should have taken place within so many days has not
	slip      map[string]int                     // activity → days that it was moved
	half      bool                               // the agreements lack one signature
	closed    bool                               // the course has been closed
	days      int                                // further days that have passed since the anchor
	halts     string                             // activity that is still being worked on
	plot      plot
	chapters  map[string]chapter    // activity → what is told when it is to have taken place
	coming    map[string]chapter    // activity → what is told when it is still to come
	soon      int                   // how many days before its day a date is agreed on; 25 when 0
	analyst   organisation.PersonID // assesses for the appeals board; nobody when empty
	hostName  string
}

// House are the rooms through which the courses are lived.
type House struct {
	DB         *db.DB
	Courses    *course.Service
	Forms      *form.Service
	Approvals  *approval.Service
	Plans      *plan.Service
	Meetings   *meeting.Service
	Tasks      *task.Service
	Indicators *indicator.Service
	Library    *knowledge.Service
	Networks   *network.Service
	Intake     *intake.Service
	Taskforce  *taskforce.Service
	Surveys    *survey.Service
	Directory  *directory.Directory
	Frameworks *collaboration.Service
}

// teller lives the stories through.
type teller struct {
	House
	adviser access.Scope
	scopes  map[organisation.PersonID]access.Scope
	today   calendar.Date
	random  *rand.Rand
}

// Courses lets courses run in every phase, relative to today: one is late, one
// is closed, one is at the shelter, one in the other municipality, one is of
// the taskforce.
func Courses(ctx context.Context, h House, cast *Cast, seed uint64) error {
	t := newTeller(h, seed, 2)
	var err error
	if t.adviser, err = t.scope(ctx, cast.Personas["raadgiver"]); err != nil {
		return err
	}
	elsewhere, err := t.elsewhere(ctx)
	if err != nil {
		return err
	}
	for _, s := range t.stories(cast, elsewhere) {
		if err := t.tell(ctx, s); err != nil {
			return fmt.Errorf("fill in the demonstration's courses: %w", err)
		}
	}
	return nil
}

func newTeller(h House, seed, story uint64) *teller {
	return &teller{House: h, scopes: map[organisation.PersonID]access.Scope{}, today: calendar.Of(h.DB.Now()), random: rand.New(rand.NewPCG(seed, story))}
}

// scope is that of somebody who works in the demonstration.
func (t *teller) scope(ctx context.Context, id organisation.PersonID) (access.Scope, error) {
	scope := access.Scope{Account: "demo", Person: string(id), Via: access.ViaProgram, Login: string(identity.Demo)}
	err := t.DB.Read(ctx, func(tx *db.Tx) error {
		person, err := organisation.GetPerson(tx, id)
		if err != nil {
			return err
		}
		scope.Name = person.Name
		scope.Holdings, err = organisation.HoldingsOf(tx, id, t.today)
		return err
	})
	return scope, err
}

// elsewhere finds real municipalities for the courses in which no persona
// takes part.
func (t *teller) elsewhere(ctx context.Context) (map[string]organisation.ID, error) {
	found := map[string]organisation.ID{}
	err := t.DB.Read(ctx, func(tx *db.Tx) error {
		for _, name := range []string{"Holbæk", "Svendborg", "Randers"} {
			list, err := organisation.Find(tx, name, []organisation.Kind{organisation.Municipality}, "", 1)
			if err != nil {
				return err
			}
			if len(list) == 1 {
				found[name] = list[0].ID
			}
		}
		return nil
	})
	return found, err
}

func (t *teller) stories(cast *Cast, elsewhere map[string]organisation.ID) []story {
	ids := func(list []Colleague) []organisation.PersonID {
		people := make([]organisation.PersonID, len(list))
		for i, c := range list {
			people[i] = c.ID
		}
		return people
	}
	persona := func(slug string) []organisation.PersonID { return []organisation.PersonID{cast.Personas[slug]} }
	staff := func(p Place) []organisation.PersonID { return ids(cast.Staff(p)) }
	first := func(list []organisation.PersonID, n int) []organisation.PersonID { return list[:min(n, len(list))] }
	return []story{
		{
			programme: "raadgivningsforloeb", anchor: "deadline", ago: 8, host: cast.Places[Noerrekaer], lead: cast.Personas["forloebsleder"],
			roles: map[string][]organisation.PersonID{
				"forloebsleder": persona("forloebsleder"), "ansvarlig-leder": persona("leder"), "ledelse": persona("leder"),
				"ledere":                   first(staff(Noerrekaer), 3),
				"implementeringsteam":      append(persona("implementering"), first(staff(Noerrekaer)[3:], 3)...),
				"borgerrepraesentant":      ids(cast.Lived(Noerrekaer)),
				"tvaergaaende-ledergruppe": first(staff(Noerrekaer), 3),
			},
			slip: map[string]int{"visionsworkshop": 6}, plot: noerrekaerPlot,
			chapters: map[string]chapter{"afdaekning": pictured, "maal-og-vaerdi": stated, "samarbejdsaftale": agreed, "opstartsworkshop": launched, "milepaelsplan": planned, "statusmoede-1": reviewed},
			coming:   map[string]chapter{"statusmoede-2": nextReview}, soon: 52,
		},
		{
			programme: "raadgivningsforloeb", anchor: "deadline", ago: 2, days: 5, host: cast.Places[Havnen], lead: cast.Personas["forstander"],
			roles: map[string][]organisation.PersonID{
				"forloebsleder": persona("forstander"), "ansvarlig-leder": persona("forstander"), "ledelse": persona("forstander"),
				"ledere": first(staff(Havnen), 1), "implementeringsteam": staff(Havnen)[1:],
				"borgerrepraesentant": ids(cast.Lived(Havnen)), "tvaergaaende-ledergruppe": persona("forstander"),
			},
			plot: havnenPlot, halts: "maal-og-vaerdi", chapters: map[string]chapter{"afdaekning": pictured, "visionsworkshop": sheltered},
		},
		{
			programme: "raadgivningsforloeb", anchor: "deadline", ago: 15, host: cast.Places[Soenderaa], lead: cast.Personas["soenderaa"],
			roles: map[string][]organisation.PersonID{
				"forloebsleder": persona("soenderaa"), "ansvarlig-leder": first(staff(Soenderaa), 1), "ledelse": first(staff(Soenderaa), 1),
				"ledere": first(staff(Soenderaa), 1), "implementeringsteam": staff(Soenderaa)[1:],
				"borgerrepraesentant": ids(cast.Lived(Soenderaa)), "tvaergaaende-ledergruppe": first(staff(Soenderaa), 1),
			},
			plot: soenderaaPlot, chapters: map[string]chapter{
				"afdaekning": pictured, "maal-og-vaerdi": stated, "samarbejdsaftale": agreed, "opstartsworkshop": neighbours,
				"statusmoede-1": statusOf(1), "statusmoede-2": statusOf(2), "statusmoede-3": statusOf(3), "videre-plan": continued, "afsluttende-moede": lookedBack,
			},
		},
		{programme: "raadgivningsforloeb", anchor: "deadline", ago: 7, host: elsewhere["Holbæk"], behind: 40, half: true},
		{programme: "raadgivningsforloeb", anchor: "deadline", ago: 30, host: elsewhere["Svendborg"], closed: true, slip: map[string]int{"opstartsworkshop": 9}},
		{
			programme: "taskforce", anchor: "start", ago: 10, host: cast.Places[Noerrekaer], lead: cast.Personas["projektleder"],
			roles: map[string][]organisation.PersonID{
				"projektleder": persona("projektleder"), "ledelse": persona("leder"), "styregruppe": append(persona("leder"), first(staff(Noerrekaer), 2)...),
				"implementeringsteam": first(staff(Noerrekaer)[3:], 3),
			},
			chapters: map[string]chapter{
				"samarbejdsaftale": allied, "dataaftaler": collected, "analyserapport": reported, "udviklingspunkter": selected, "politisk-fremlaeggelse": shown,
				"udviklingsplan": developing,
			}, analyst: cast.Personas["ankestyrelsen"],
		},
		{programme: "taskforce", anchor: "start", ago: 16, host: elsewhere["Randers"], behind: 20, analyst: cast.Personas["ankestyrelsen"]},
	}
}

func (t *teller) tell(ctx context.Context, s story) error {
	anchor := calendar.Danish().Nearest(t.today.AddMonths(-s.ago).AddDays(-s.days), calendar.Date{}, calendar.Date{})
	id, err := t.Courses.Start(db.At(ctx, anchor.AddDays(-20).At(10, 0)), t.adviser, course.Beginning{
		Programme: s.programme, Host: s.host, Anchors: map[string]calendar.Date{s.anchor: anchor},
	})
	if err != nil {
		return err
	}
	hired := anchor.AddDays(3)
	for _, role := range sortedKeys(s.roles) {
		for _, person := range s.roles[role] {
			gift := course.Gift{Role: role, Person: person, From: hired}
			if err := t.Courses.Give(db.At(ctx, hired.At(11, 0)), t.adviser, id, gift); err != nil {
				return fmt.Errorf("role %s: %w", role, err)
			}
		}
	}
	c, err := t.Courses.Find(ctx, t.adviser, id)
	if err != nil {
		return err
	}
	s.hostName = c.HostName
	b := t.open(s, id)
	b.clock = hired.At(11, 30)
	return b.live(ctx)
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// live lets one activity after the other be agreed on and take place, up to
// today, and whatever is told of them happen in between.
func (b *book) live(ctx context.Context) error {
	moved := map[string]bool{}
	for {
		c, err := b.Courses.Find(ctx, b.adviser, b.id)
		if err != nil {
			return err
		}
		next, ok := c.Next()
		if !ok {
			break
		}
		if next.State == course.Proposed && !moved[next.Key] {
			moved[next.Key] = true
			if err := b.agree(ctx, c, next); err != nil {
				return fmt.Errorf("agree on %s: %w", next.Key, err)
			}
			continue
		}
		if tell, ok := b.coming[next.Key]; ok && next.State == course.Fixed && next.Target.After(b.today) {
			tell(b, next)
		}
		if next.Key == b.halts || next.Target.After(b.today.AddDays(-max(b.behind, 1))) {
			break
		}
		if b.half && c.Programme.Gate(next.ID) {
			return b.complete(ctx, c, next, 1)
		}
		if err := b.pass(ctx, next); err != nil {
			return fmt.Errorf("%s: %w", next.Key, err)
		}
	}
	if err := b.end(ctx); err != nil || !b.closed {
		return err
	}
	c, err := b.Courses.Find(ctx, b.adviser, b.id)
	if err != nil {
		return err
	}
	return b.Courses.Close(ctx, b.adviser, b.id, c.Version, "")
}

// pass tells what belongs to an activity, and lets it have taken place, unless
// it has by what was told: by the last signature, or the meeting that was held.
func (b *book) pass(ctx context.Context, a course.Activity) error {
	b.dates[a.Key] = a.Target
	if tell, ok := b.chapters[a.Key]; ok {
		tell(b, a)
	}
	if _, err := b.until(ctx, a.Target.At(15, 30)); err != nil {
		return err
	}
	c, err := b.Courses.Find(ctx, b.adviser, b.id)
	if err != nil {
		return err
	}
	if now, _ := c.Activity(a.Key); now.State != course.Done {
		if err := b.complete(ctx, c, now, 2); err != nil {
			return err
		}
	}
	b.assess(c, a)
	return nil
}

// usual is how many days before its day a date is agreed on.
const usual = 25

func (b *book) agree(ctx context.Context, c *course.Course, a course.Activity) error {
	slip := b.slip[a.ID]
	day := a.Target.AddDays(slip)
	if slip != 0 {
		day = calendar.Danish().Nearest(day, calendar.Date{}, calendar.Date{})
	}
	when := day.AddDays(-cmp.Or(b.soon, usual))
	if when.After(b.today) || c.Programme.Gate(a.ID) {
		return nil
	}
	described, _, _ := c.Programme.Activity(a.ID)
	step := course.Step{Key: a.Key, Verb: course.Fix, Day: day}
	if day.Before(a.Earliest) || day.After(a.Latest) {
		step.Reason = "Flere deltagere var optaget af budgetforhandlinger."
	}
	switch described.Occurrence(a.Number).Form {
	case "physical":
		step.StartsAt, step.EndsAt, step.Place = "09:00", "14:00", "Rådhuset, mødelokale "+string('1'+rune(b.random.IntN(6)))
	case "virtual", "call":
		step.StartsAt, step.EndsAt = "13:00", "14:30"
	}
	return b.step(ctx, when.At(10, 30), step)
}

// step takes a step with the course, after what lies before it.
func (b *book) step(ctx context.Context, when time.Time, step course.Step) error {
	at, err := b.until(ctx, when)
	if err != nil {
		return err
	}
	c, err := b.Courses.Find(ctx, b.adviser, b.id)
	if err != nil {
		return err
	}
	step.Version = c.Version
	_, err = b.Courses.Do(db.At(ctx, at), b.adviser, b.id, step)
	return err
}

// complete reports an activity as having taken place, with the signatures that
// it asks for; papers is how many of its documents are signed at most.
func (b *book) complete(ctx context.Context, c *course.Course, a course.Activity, papers int) error {
	step := course.Step{Key: a.Key, Verb: course.Complete, Day: a.Target, Documents: map[string]calendar.Date{}}
	if c.Programme.Gate(a.ID) {
		described, _, _ := c.Programme.Activity(a.ID)
		for _, d := range described.Deliverables {
			if len(d.Sign) > 0 && len(step.Documents) < papers {
				step.Documents[d.ID] = a.Target
			}
		}
	}
	return b.step(ctx, a.Target.At(15, 30), step)
}

// assess lets both sides say how it went, a few days later; for what has only
// just taken place they have not yet come to it.
func (b *book) assess(c *course.Course, a course.Activity) {
	when := a.Target.AddDays(3)
	if when.After(b.today.AddDays(-10)) {
		return
	}
	people := []organisation.PersonID{organisation.PersonID(b.adviser.Person)}
	for _, person := range []organisation.PersonID{b.lead, b.analyst} {
		if person != "" && !slices.Contains(people, person) {
			people = append(people, person)
		}
	}
	described, _, _ := c.Programme.Activity(a.ID)
	for _, criterion := range described.Occurrence(a.Number).Criteria {
		for _, person := range people {
			j := course.Judgement{Key: a.Key, Criterion: criterion.ID, Verdict: course.Met}
			if b.random.IntN(6) == 0 && described.Form != "work" {
				j.Verdict, j.Note = course.Partly, "Der mangler stadig enkelte afklaringer mellem afdelingerne."
			}
			b.tell(b.on(when, 9, 0, func(ctx context.Context) error {
				scope, err := b.as(ctx, person)
				if err != nil {
					return err
				}
				return b.Courses.Assess(ctx, scope, c.ID, j)
			}))
		}
	}
}
