package demo

import (
	"context"
	"fmt"

	"tovholder/internal/core/form"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/plan"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/collaboration"
	"tovholder/internal/system/course"
)

// Model lets Nørrekær work by the collaboration model: the framework is in its
// second version, published and read by most, the local action plan is being
// carried out, one measurement is finished and the next is under way.
func Model(ctx context.Context, h House, cast *Cast, seed uint64) error {
	t := newTeller(h, seed, 7)
	var err error
	if t.adviser, err = t.scope(ctx, cast.Personas["raadgiver"]); err != nil {
		return err
	}
	s := modelStory(cast)
	anchor := calendar.Danish().Nearest(t.today.AddMonths(-s.ago).AddDays(-s.days), calendar.Date{}, calendar.Date{})
	id, err := t.Courses.Start(db.At(ctx, anchor.AddDays(-20).At(10, 0)), t.adviser, course.Beginning{
		Programme: s.programme, Host: s.host, Anchors: map[string]calendar.Date{s.anchor: anchor},
	})
	if err != nil {
		return fmt.Errorf("start the model: %w", err)
	}
	hired := anchor.AddDays(3)
	if err := t.appoint(ctx, id, hired, cast.Personas["leder"], "projektleder", s.lead); err != nil {
		return err
	}
	for _, role := range sortedKeys(s.roles) {
		for _, person := range s.roles[role] {
			if err := t.appoint(ctx, id, hired, s.lead, role, person); err != nil {
				return fmt.Errorf("role %s: %w", role, err)
			}
		}
	}
	s.roles["projektleder"] = []organisation.PersonID{s.lead}
	// the agency does not lead here: who does takes all steps
	if t.adviser, err = t.as(ctx, s.lead); err != nil {
		return err
	}
	c, err := t.Courses.Find(ctx, t.adviser, id)
	if err != nil {
		return err
	}
	s.hostName = c.HostName
	b := t.open(s, id)
	b.clock = hired.At(12, 30)
	return b.live(ctx)
}

func modelStory(cast *Cast) story {
	persona := func(slug string) organisation.PersonID { return cast.Personas[slug] }
	staff := func(p Place, n int) organisation.PersonID { return cast.Staff(p)[n].ID }
	return story{
		programme: "samarbejdsmodel", anchor: "start", ago: 13, days: 16, host: cast.Places[Noerrekaer], lead: persona("projektleder"), soon: 40,
		roles: map[string][]organisation.PersonID{
			"projektgruppe":     {persona("gademedarbejder"), staff(Noerrekaer, 3), staff(Noerrekaer, 6), staff(Havnen, 1), staff(Varmestuen, 0)},
			"styregruppe":       {persona("styregruppe"), persona("leder"), staff(Noerrekaer, 0), staff(Broen, 0)},
			"koordinator":       {persona("tovholder"), staff(Noerrekaer, 6)},
			"samarbejdspartner": {persona("partner"), staff(Havnen, 0)},
		},
		chapters: map[string]chapter{
			"rammeudkast": framed, "godkendelse": approvedFrame, "udbredelse": spread, "handleplan": localPlan, "maaling-1": measuredOnce,
			"styregruppemoede-1": steered, "opdatering-1": updated,
		},
		coming: map[string]chapter{"maaling-2": measuringAgain},
	}
}

// appoint gives somebody a role, by address, as one does to people of other
// organisations.
func (t *teller) appoint(ctx context.Context, id course.ID, day calendar.Date, by organisation.PersonID, role string, person organisation.PersonID) error {
	scope, err := t.as(ctx, by)
	if err != nil {
		return err
	}
	gift := course.Gift{Role: role, Person: person, From: day}
	if role != "projektleder" {
		err = t.DB.Read(ctx, func(tx *db.Tx) error {
			p, err := organisation.GetPerson(tx, person)
			gift.Email, gift.Person = p.Email, ""
			return err
		})
		if err != nil {
			return err
		}
	}
	return t.Courses.Give(db.At(ctx, day.At(12, 0)), scope, id, gift)
}

const frame = "ramme"

// framed is the draft, written by the project manager and the project group,
// who are heard on it.
func framed(b *book, a course.Activity) {
	lead, street, clerk := b.lead, b.roles["projektgruppe"][0], b.roles["projektgruppe"][1]
	b.tell(
		b.on(a.Target.AddDays(-30), 9, 0, func(ctx context.Context) error { return b.begin(ctx, lead, frame, "") }),
		b.on(a.Target.AddDays(-29), 10, 0, func(ctx context.Context) error { return b.write(ctx, lead, frame, b.frameText(a.Target)...) }),
		b.on(a.Target.AddDays(-24), 9, 20, func(ctx context.Context) error { return b.write(ctx, street, frame, streetText()...) }),
		b.on(a.Target.AddDays(-22), 13, 10, func(ctx context.Context) error { return b.write(ctx, clerk, frame, clerkText()...) }),
		b.on(a.Target.AddDays(-14), 9, 0, func(ctx context.Context) error { return b.consult(ctx, lead, frame, a.Target.AddDays(-3)) }),
		b.on(a.Target.AddDays(-11), 11, 30, func(ctx context.Context) error {
			return b.remark(ctx, street, frame, "tolk", "Skriv også, hvad vi gør om aftenen, når vi ikke kan få fat i en tolk.", lead)
		}),
		b.on(a.Target.AddDays(-9), 14, 0, func(ctx context.Context) error {
			return b.remark(ctx, clerk, frame, "mulige-tovholdere", "Nævn den koordinerende sagsbehandler i jobcentret først.", lead)
		}),
	)
}

// approvedFrame is the steering group's approval: it sends the draft back once,
// and approves what was mended.
func approvedFrame(b *book, a course.Activity) {
	chief := b.who("styregruppe")
	b.tell(
		b.on(a.Target.AddDays(-12), 9, 0, func(ctx context.Context) error { return b.send(ctx, b.lead, frame) }),
		b.on(a.Target.AddDays(-9), 15, 0, func(ctx context.Context) error {
			return b.sendBack(ctx, chief, frame, "Skriv, hvem de frivillige ringer til, når modtagelsen er lukket.")
		}),
		b.on(a.Target.AddDays(-7), 10, 0, func(ctx context.Context) error {
			return b.write(ctx, b.lead, frame, field("kanaler-kommune-og-andre", "Væresteder og boformer ringer til modtagelsen på hverdage mellem kl. 9 og 14 og får en aftale samme dag. Når modtagelsen er lukket, ringer de til gadeteamets vagttelefon.\n\nFrivillige får kun oplysninger om en borger, når borgeren har givet samtykke."))
		}),
		b.on(a.Target.AddDays(-5), 9, 0, func(ctx context.Context) error { return b.send(ctx, b.lead, frame) }),
		b.on(a.Target, 10, 30, func(ctx context.Context) error { return b.approve(ctx, chief, frame) }),
	)
}

// publicParts are the parts of the framework that everybody can read. Where
// names of contact persons stand, it is for those who take part.
func publicParts() []string {
	return []string{"maalgruppe", "fora", "koordinering", "kommunikation", "planer", "tilbudsoversigt", "udbredelse"}
}

// published lets the version in force be published, and be read by those who
// are named, a few days later.
func (b *book) published(day calendar.Date, words string, readers ...organisation.PersonID) {
	var f *collaboration.Framework
	b.tell(b.on(day, 11, 0, func(ctx context.Context) error {
		d, err := b.Frameworks.Draft(ctx, b.adviser, b.ref)
		if err != nil {
			return err
		}
		f, err = b.Frameworks.Publish(ctx, b.adviser, b.ref, publicParts(), words, d.Framework.Version)
		return err
	}))
	for i, reader := range readers {
		b.tell(b.on(day.AddDays(1+i), 8, 40+i, func(ctx context.Context) error {
			scope, err := b.as(ctx, reader)
			if err != nil {
				return err
			}
			return b.Frameworks.Acknowledge(ctx, scope, f.Slug, f.Edition)
		}))
	}
}

// spread lets the first version be published and read by all.
func spread(b *book, a course.Activity) {
	var readers []organisation.PersonID
	for _, role := range []string{"projektgruppe", "styregruppe", "samarbejdspartner"} {
		readers = append(readers, b.roles[role]...)
	}
	b.published(a.Target.AddDays(-8), "Den første udgave af vores fælles ramme. Læs især afsnittene om kommunikation og tovholdere.", append(readers, b.roles["koordinator"][0])...)
}

// updated is the first update: some paragraphs are new, the steering group
// approves the difference, most have read it.
func updated(b *book, a course.Activity) {
	chief, street := b.roles["styregruppe"][0], b.roles["projektgruppe"][0]
	b.tell(
		b.on(a.Target.AddDays(-20), 9, 0, func(ctx context.Context) error { return b.redraft(ctx) }),
		b.on(a.Target.AddDays(-20), 10, 0, func(ctx context.Context) error {
			return b.write(ctx, b.lead, frame,
				field("opsoegende-arbejde", "Gadeteamet er på gaden fem dage om ugen, også lørdag formiddag, og besøger Varmestuen hver onsdag. To gange om måneden går teamet sammen med en sygeplejerske.\n\nMedarbejderne i boligområderne ringer til teamet, når de ser nogen, der ser ud til at mangle et sted at sove."),
				field("opdateret-den", a.Target.String()), field("opdateret-af", naming(b.lead)),
				field("naeste-opdatering-den", a.Target.AddMonths(6).String()), field("naeste-opdatering-ved", naming(b.lead)),
			)
		}),
		b.on(a.Target.AddDays(-15), 13, 0, func(ctx context.Context) error {
			return b.write(ctx, street, frame, field("fora-mellem-andre", "Varmestuen, herberget og Center Broen mødes hver anden måned og aftaler åbningstider i weekender og på helligdage."))
		}),
		b.on(a.Target.AddDays(-14), 9, 0, func(ctx context.Context) error { return b.consult(ctx, b.lead, frame, a.Target.AddDays(-8)) }),
		b.on(a.Target.AddDays(-6), 9, 0, func(ctx context.Context) error { return b.send(ctx, b.lead, frame) }),
		b.on(a.Target.AddDays(-1), 10, 0, func(ctx context.Context) error { return b.approve(ctx, chief, frame) }),
	)
	b.published(a.Target, "Gadeteamet er nu på gaden fem dage om ugen, og de private og frivillige tilbud har fået et fast møde.",
		street, b.roles["projektgruppe"][1], chief, b.roles["styregruppe"][2], b.roles["samarbejdspartner"][1])
}

// redraft opens the approved framework to be changed.
func (b *book) redraft(ctx context.Context) error {
	return b.Forms.Revise(ctx, b.adviser, b.documents[frame])
}

// steered is the steering group's first meeting about what was measured.
func steered(b *book, a course.Activity) {
	chief, manager := b.roles["styregruppe"][0], b.roles["styregruppe"][1]
	b.met(a, gathering{
		topics: []topic{
			{
				title: "Hvor langt er vi med de seks målsætninger?", aim: meeting.Discussion, minutes: 30, owner: b.lead,
				notes:    "Det går godt med samarbejdet i de enkelte sager. Borgerne er endnu ikke altid med, når planerne bliver samordnet.",
				decision: "Borgeren bliver altid spurgt, hvem der skal med til mødet, og om der er brug for en bisidder.",
			},
			{
				title: "Tilbudsoversigten", aim: meeting.Deciding, minutes: 20, owner: chief,
				notes: "Oversigten bliver brugt, men nogle tilbud er ikke bekræftet.", decision: "Lederne sørger for, at deres egne tilbud bliver bekræftet hvert halve år.",
			},
		},
		parked: []string{"Samarbejdet med sygehuset ved udskrivning"},
		tasks: []taken{
			{text: "Tal med sygehusets akutmodtagelse om borgere, der bliver udskrevet til gaden", by: manager, due: 30, done: 26, remark: "Der er aftalt et møde hvert kvartal."},
			{text: "Skriv en vejledning i at bruge tolk til nye medarbejdere", by: b.lead, due: 90},
		},
	})
}

// modelLine is a row of the local action plan; days are counted from the day on
// which the plan was approved.
type modelLine struct {
	line
	themes []string
	times  int // a year; 0 for once
}

func (b *book) modelLines() []modelLine {
	group, chiefs := b.roles["projektgruppe"], b.roles["styregruppe"]
	coordinator, partner := b.who("koordinator"), b.who("samarbejdspartner")
	list := func(people ...organisation.PersonID) []organisation.PersonID { return people }
	const citizen, knowledge, daily = "Borgeren er med", "Fælles viden", "Hverdagen"
	return []modelLine{
		{line{heading: citizen, title: "Borgeren vælger selv, hvem der skal med til mødet", people: list(coordinator, group[2]), from: 5, to: 60}, []string{"inddragelse"}, 0},
		{line{heading: citizen, title: "Tovholderne mødes og lærer af borgerforløbene", people: list(coordinator), from: 20, to: 720, notes: "Der bliver ikke talt om borgere ved navn."}, []string{"inddragelse", "arbejdsgange", "samarbejde"}, 4},
		{line{heading: knowledge, title: "Tilbudsoversigten bliver gennemgået", people: list(b.lead, group[4]), from: 30, to: 720}, []string{"viden"}, 2},
		{line{heading: knowledge, title: "Nye medarbejdere bliver vist rundt hos hinanden", people: list(group[0], partner), from: 40, to: 720}, []string{"viden", "faelles-viden"}, 6},
		{line{heading: daily, title: "Én vagttelefon for alle samarbejdspartnere", people: list(chiefs[2]), from: 10, to: 75}, []string{"kanaler"}, 0},
		{line{heading: daily, title: "Arbejdsgang for udskrivning fra sygehuset", people: list(chiefs[1], group[1]), from: 60, to: 330}, []string{"arbejdsgange", "kanaler"}, 0},
		{line{heading: daily, title: "Arbejdsgangen er afprøvet med ti borgere", milestone: true, people: list(group[1]), to: 400, after: []int{6}}, []string{"arbejdsgange"}, 0},
	}
}

// localPlan lets the local action plan be written and approved.
func localPlan(b *book, a course.Activity) {
	lines := b.modelLines()
	plain := make([]line, len(lines))
	for i, l := range lines {
		plain[i] = l.line
		plain[i].shape = func(r *plan.Row) {
			r.Themes = l.themes
			if l.times > 0 {
				r.Repeat = plan.Repeat{Times: l.times, Per: plan.Year}
			}
		}
	}
	b.planning(a, "handleplan", b.roles["projektgruppe"][0], b.roles["styregruppe"][0], plain)
}

// levels are the answers to the questions of a measurement, the lowest first.
var levels = []string{"ikke-begyndt", "i-gang", "delvist", "fuldt"}

// assessedAs are answers to all questions, around those that are given.
func assessedAs(shift int, given ...int) collaboration.Levels {
	questions := []string{
		"inddragelse", "viden", "kanaler", "arbejdsgange", "faelles-viden", "samarbejde", "element-organisering", "element-fora", "element-tovholdere",
		"element-kommunikation", "element-planer", "element-tilbudsoversigt", "element-udbredelse", "element-handleplan",
	}
	answers := collaboration.Levels{}
	for i, q := range questions {
		n := given[i%len(given)]
		if (i+shift)%4 == 0 {
			n += shift%3 - 1
		}
		answers[q] = levels[min(max(n, 0), len(levels)-1)]
	}
	return answers
}

// asks begins a measurement, and lets those who are named assess.
func (b *book) asks(day, due calendar.Date, slot string, given []int, notes map[organisation.PersonID]string, who ...organisation.PersonID) {
	b.tell(b.on(day, 9, 0, func(ctx context.Context) error { return b.Frameworks.Begin(ctx, b.adviser, b.ref, slot, due) }))
	for i, person := range who {
		b.tell(b.on(day.AddDays(1+i/2), 9, 5*i, func(ctx context.Context) error {
			scope, err := b.as(ctx, person)
			if err != nil {
				return err
			}
			return b.Frameworks.Answer(ctx, scope, b.ref, slot, assessedAs(i, given...), notes[person], 0)
		}))
	}
}

// measuredOnce is the first measurement: assessed one by one, then written for
// all.
func measuredOnce(b *book, a course.Activity) {
	given := []int{1, 2, 1, 1, 1, 2, 3, 2, 1, 1, 1, 2, 2, 1}
	everybody := []organisation.PersonID{b.lead}
	for _, role := range []string{"projektgruppe", "samarbejdspartner"} {
		everybody = append(everybody, b.roles[role]...)
	}
	b.asks(workday(a.Target.AddDays(-18)), a.Target.AddDays(-4), a.Key, given, map[organisation.PersonID]string{
		b.who("samarbejdspartner"): "Vi hører ofte først om et møde, når det er holdt.",
	}, append(everybody, b.who("koordinator"))...)
	answers := assessedAs(1, given...)
	const measurement = "implementering"
	b.tell(
		b.on(a.Target.AddDays(-3), 9, 0, func(ctx context.Context) error { return b.begin(ctx, b.lead, measurement, a.Key) }),
		b.on(a.Target.AddDays(-3), 9, 30, func(ctx context.Context) error {
			edits := []form.Edit{}
			for _, q := range sortedKeys(answers) {
				edits = append(edits, field(q, answers[q]))
			}
			return b.write(ctx, b.lead, measurement+a.Key, append(edits,
				field("grundlag", "De enkeltes vurderinger, en gennemgang af otte koordinerende møder og samtaler med fem borgere, der selv meldte sig."),
				field("hindringer", "Det tager for lang tid at få fat i hinanden, når modtagelsen er lukket."),
				field("justeringer", "Vagttelefonen kommer tidligere end planlagt, og tovholderne mødes fire gange om året."),
			)...)
		}),
		b.on(a.Target, 10, 0, func(ctx context.Context) error { return b.finish(ctx, b.lead, measurement+a.Key) }),
	)
}

// measuringAgain is the second measurement, that some have answered.
func measuringAgain(b *book, a course.Activity) {
	b.asks(before(b.today.AddDays(-6)), workday(b.today.AddDays(8)), a.Key, []int{2, 2, 2, 1, 2, 3, 3, 2, 2, 2, 1, 2, 3, 2}, nil,
		b.lead, b.roles["projektgruppe"][1], b.roles["projektgruppe"][3], b.roles["samarbejdspartner"][1])
}
