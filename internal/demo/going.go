package demo

import (
	"context"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/system/course"
)

// sheltered is the shelter in the middle of its goals and value: the
// statement came back once and waits for the manager, and the agreement is
// being read by the others.
func sheltered(b *book, a course.Activity) {
	head, writer, document := b.who("forloebsleder"), b.who("ledere"), "maal-og-vaerdi"
	b.tell(
		b.on(a.Target, 15, 30, func(ctx context.Context) error { return b.begin(ctx, writer, document, "") }),
		b.on(a.Target.AddDays(1), 10, 0, func(ctx context.Context) error { return b.write(ctx, writer, document, b.points()...) }),
		b.on(a.Target.AddDays(1), 12, 30, func(ctx context.Context) error {
			return b.write(ctx, writer, document, b.plot.statement...)
		}),
		b.on(a.Target.AddDays(1), 13, 0, func(ctx context.Context) error { return b.write(ctx, writer, document, b.goals(a)...) }),
		b.on(a.Target.AddDays(1), 13, 30, func(ctx context.Context) error {
			return b.consult(ctx, writer, document, a.Target.AddDays(2))
		}),
		b.on(a.Target.AddDays(2), 9, 0, func(ctx context.Context) error {
			return b.remark(ctx, organisation.PersonID(b.adviser.Person), document, "maal",
				"Det andet mål er let at tælle. Overvej, om det første også skal gælde beboere, der har været her længe.", "")
		}),
		b.on(b.today.AddDays(-2), 15, 0, func(ctx context.Context) error { return b.send(ctx, writer, document) }),
		b.on(b.today.AddDays(-1), 8, 30, func(ctx context.Context) error {
			return b.sendBack(ctx, head, document,
				"Godt arbejde. Skriv, hvad beboerne selv har sagt om målene, og hvad vi gør, hvis hjemkommunen ikke svarer.")
		}),
		b.on(b.today.AddDays(-1), 10, 0, func(ctx context.Context) error {
			return b.write(ctx, writer, document,
				field("borgernes-erfaringer", "Målene er drøftet på to husmøder. Beboerne lagde især vægt på, at aftalen gives på skrift, og at den kan laves om."),
				row("risici/1", "risiko", "Hjemkommunen svarer ikke på henvendelser om bolig.", "haandtering", "Forstanderen tager kontakt til ledelsen i hjemkommunen efter to uger.", "ansvarlig", naming(head)),
			)
		}),
		b.on(b.today.AddDays(-1), 11, 0, func(ctx context.Context) error { return b.send(ctx, writer, document) }),
	)
	b.tell(
		b.on(b.today.AddDays(-2), 13, 0, func(ctx context.Context) error { return b.begin(ctx, head, "samarbejdsaftale", "") }),
		b.on(b.today.AddDays(-2), 14, 0, func(ctx context.Context) error {
			return b.write(ctx, head, "samarbejdsaftale", b.collaboration(b.today.AddDays(20))...)
		}),
		b.on(b.today.AddDays(-2), 14, 30, func(ctx context.Context) error {
			return b.consult(ctx, head, "samarbejdsaftale", b.today.AddDays(9))
		}),
	)
	b.errands(b.havnenErrands())
	asked(b)
}

// continued lets the continuation plan be written, heard and approved.
func continued(b *book, a course.Activity) {
	lead, document := b.who("forloebsleder"), "videre-plan"
	team := b.roles["implementeringsteam"]
	b.tell(
		b.on(a.Target.AddDays(-7), 15, 0, func(ctx context.Context) error { return b.begin(ctx, lead, document, "") }),
		b.on(a.Target.AddDays(-6), 10, 0, func(ctx context.Context) error {
			return b.write(ctx, lead, document,
				field("hvor-langt", "Borgere med varsel om udsættelse bliver nu kontaktet inden for en uge i ni ud af ti tilfælde. Tre medarbejdere er oplært, og den fjerde er i gang."),
				field("erfaringer", "Det gjorde den største forskel, at varslerne går direkte til én fælles postkasse. Den ugentlige gennemgang faldt væk i ferien og skal have en stedfortræder."),
				row("maal/1", "maal", "Kontakten inden for en uge fastholdes.", "succeskriterium", "Mindst 90 procent hver måned i et år.", "ansvarlig", naming(lead), "hvornaar", a.Target.AddMonths(12).String()),
				row("maal/2", "maal", "Fem medarbejdere kan varetage indsatsen.", "succeskriterium", "Alle fem har haft egne sager.", "ansvarlig", naming(b.who("ledelse")), "hvornaar", a.Target.AddMonths(6).String()),
				row("aktiviteter/1", "hvad", "Ugentlig gennemgang af varsler med fast stedfortræder", "hvem", naming(team...), "hvornaar", "Hver mandag"),
				row("aktiviteter/2", "hvad", "Oplæring af nye medarbejdere i arbejdsgangen", "hvem", naming(lead), "hvornaar", "Ved ansættelse"),
			)
		}),
		b.on(a.Target.AddDays(-4), 14, 0, func(ctx context.Context) error {
			return b.write(ctx, team[0], document,
				field("forankring", "Arbejdsgangen står i introduktionen til nye medarbejdere, og tallene indgår i den månedlige ledelsesinformation."),
				field("opfoelgning", "Socialchefen og projektlederen ser på tallene hver måned og på planen hvert halve år."),
				field("naeste-opfoelgning", a.Target.AddMonths(6).String()),
				field("behov", "At stillingen i Socialafdelingen genbesættes, og at aftalen med boligorganisationen forlænges."),
			)
		}),
		b.on(a.Target.AddDays(-4), 15, 0, func(ctx context.Context) error {
			return b.consult(ctx, lead, document, a.Target.AddDays(-1))
		}),
		b.on(a.Target.AddDays(-1), 10, 0, func(ctx context.Context) error { return b.send(ctx, lead, document) }),
		b.on(a.Target, 9, 0, func(ctx context.Context) error { return b.approve(ctx, b.who("ledelse"), document) }),
	)
}

// lookedBack is the neighbour who has begun to evaluate.
func lookedBack(b *book, _ course.Activity) {
	lead := b.who("forloebsleder")
	edits := []form.Edit{
		field("virkede", "De faste statusmøder holdt os til ilden, og sparringen kom, når vi havde brug for den."),
		field("haemmede", "Sygdom i foråret. Vi burde have haft en stedfortræder fra begyndelsen."),
	}
	for i, g := range b.plot.goals {
		edits = append(edits, row(numbered("maal", i), "maal", g.goal, "resultat", []string{"naaet", "delvist"}[i%2]))
	}
	b.tell(
		b.on(b.today.AddDays(-6), 9, 0, func(ctx context.Context) error { return b.begin(ctx, lead, "evaluering", "") }),
		b.on(b.today.AddDays(-6), 9, 45, func(ctx context.Context) error { return b.write(ctx, lead, "evaluering", edits...) }),
	)
}

// working is what goes on from the launch workshop to this day: what is
// measured, and what people have to do.
func working(b *book, a course.Activity) {
	b.measured(b.noerrekaerMeasures(a.Target, b.day("samarbejdsaftale")))
	b.errands(b.noerrekaerErrands())
}

// neighbours is the same for the neighbouring municipality.
func neighbours(b *book, a course.Activity) {
	b.measured(b.soenderaaMeasures(a.Target, b.day("samarbejdsaftale")))
	b.errands(b.soenderaaErrands())
}
