package demo

import (
	"context"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/task"
)

// errand is a task that somebody gives somebody. Days are counted from today.
type errand struct {
	text, note string
	from, to   organisation.PersonID
	made       int // how many days ago
	due        int // in how many days; less than 0 when it is past
	done       int // how many days ago; 0 while it is open
	remark     string
	then       organisation.PersonID // to whom it was handed over, with the reason
	reason     string
}

// errands lets the tasks be given, handed over and done.
func (b *book) errands(all []errand) {
	for _, e := range all {
		b.errand(e)
	}
}

func (b *book) errand(e errand) {
	var t *task.Task
	made, has := before(b.today.AddDays(-e.made)), e.to
	b.tell(b.on(made, 14, 5, func(ctx context.Context) error {
		scope, err := b.as(ctx, e.from)
		if err != nil {
			return err
		}
		t, err = b.Tasks.Make(ctx, scope, b.ref, task.New{Text: e.text, Note: e.note, Person: e.to, Due: workday(b.today.AddDays(e.due))})
		return err
	}))
	if e.then != "" {
		has = e.then
		b.tell(b.on(made.AddDays(1), 9, 15, func(ctx context.Context) error {
			scope, err := b.as(ctx, e.to)
			if err != nil {
				return err
			}
			return b.Tasks.HandOver(ctx, scope, t.ID, task.Handing{Person: e.then, Reason: e.reason, Version: t.Version})
		}))
	}
	if e.done == 0 {
		return
	}
	b.tell(b.on(before(b.today.AddDays(-e.done)), 15, 20, func(ctx context.Context) error {
		scope, err := b.as(ctx, has)
		if err != nil {
			return err
		}
		return b.Tasks.Finish(ctx, scope, t.ID, e.remark)
	}))
}

func (b *book) noerrekaerErrands() []errand {
	lead, manager, member := b.who("forloebsleder"), b.who("ansvarlig-leder"), b.who("implementeringsteam")
	adviser, managers, team := organisation.PersonID(b.adviser.Person), b.roles["ledere"], b.roles["implementeringsteam"]
	return []errand{
		{
			text: "Send listen over deltagere til undervisningen", from: adviser, to: lead, made: 110, due: -100, done: 102,
			remark: "11 deltagere fra tre afdelinger.",
		},
		{text: "Spørg boligorganisationen om en fast kontaktperson", from: lead, to: manager, made: 95, due: -70, done: 74, remark: "Aftalen gælder fra næste måned."},
		{
			text: "Saml erfaringerne med den første udgave af boligplanen", from: lead, to: member, made: 60, due: -40, done: 43,
			remark: "Fire medarbejdere og to borgere har prøvet den. Rettelserne er skrevet ind.",
		},
		{text: "Skriv et kort afsnit om indsatsen til personalebladet", from: lead, to: team[2], made: 50, due: -30, done: 31},
		{
			text: "Afklar, hvem der har nøglen på indflytningsdagen", from: lead, to: managers[0], made: 40, due: 6,
			then: managers[1], reason: "Det er Bostøtten, der møder borgeren i boligen.",
		},
		{
			text: "Øv det første besøg i boligen med de nye kolleger", note: "Brug de tre eksempler fra opstartsworkshoppen.",
			from: lead, to: member, made: 24, due: -5,
		},
		{text: "Hent tallene for sidste kvartal fra Jobcentret", from: adviser, to: lead, made: 20, due: -3},
		{text: "Bestil lokale og forplejning til det næste statusmøde", from: adviser, to: lead, made: 12, due: 9},
		{text: "Godkend, at teamet fortsat frikøbes fire timer om ugen", from: lead, to: manager, made: 9, due: 12},
		{text: "Giv tilbagemelding på kladden til den fælles aftale med borgeren", from: lead, to: adviser, made: 6, due: 8},
		{text: "Skriv, hvordan borgerne får besked, når en bolig er fundet", from: lead, to: member, made: 5, due: 16},
		{text: "Invitér borgerrepræsentanterne til en gennemgang af skabelonen", from: member, to: team[1], made: 4, due: 19},
	}
}

func (b *book) havnenErrands() []errand {
	head, others := b.who("forloebsleder"), b.roles["implementeringsteam"]
	return []errand{
		{text: "Aftal en dag for underskrift med rådgiveren", from: organisation.PersonID(b.adviser.Person), to: head, made: 3, due: 7},
		{text: "Tag forslagene fra husmødet med til næste teammøde", from: head, to: others[0], made: 8, due: 5},
		{text: "Hæng visionsworkshoppens plancher op i fællesstuen", from: head, to: others[1], made: 5, due: -1, done: 2},
	}
}

func (b *book) soenderaaErrands() []errand {
	lead, chief, team := b.who("forloebsleder"), b.who("ansvarlig-leder"), b.roles["implementeringsteam"]
	return []errand{
		{text: "Find en stedfortræder til den ugentlige gennemgang af varsler", from: lead, to: team[0], made: 70, due: -45, done: 48, remark: "Bostøtten stiller med en stedfortræder."},
		{text: "Bed om socialchefens bidrag til evalueringen", from: organisation.PersonID(b.adviser.Person), to: lead, made: 6, due: 10},
		{text: "Skriv ledelsens vurdering af samarbejdet", from: lead, to: chief, made: 6, due: 14},
	}
}

func (b *book) taskforceErrands() []errand {
	manager, adviser := b.who("projektleder"), organisation.PersonID(b.adviser.Person)
	return []errand{
		{text: "Send kladden til aftalen med jobcentret", note: "Kun aftalen. Ingen borgersager.", from: adviser, to: manager, made: 18, due: 4},
		{text: "Find en dag, hvor udvalget kan høre, hvordan det går", from: adviser, to: manager, made: 11, due: 21},
	}
}
