package demo

import (
	"context"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/system/course"
)

// havnenToday is the shelter in the middle of its goals and value: the
// statement came back once and waits for the manager, and the agreement is
// being read by the others.
func havnenToday(ctx context.Context, b *book, _ course.Activity) error {
	a := course.Activity{Target: b.day("visionsworkshop")}
	head, writer, document := b.who("forloebsleder"), b.who("ledere"), "maal-og-vaerdi"
	return steps(
		func() error { return b.begin(b.at(ctx, a.Target, 15, 30), writer, document, "") },
		func() error { return b.write(b.at(ctx, a.Target.AddDays(1), 10, 0), writer, document, b.points()...) },
		func() error {
			return b.write(b.at(ctx, a.Target.AddDays(1), 12, 30), writer, document, b.plot.statement...)
		},
		func() error { return b.write(b.at(ctx, a.Target.AddDays(1), 13, 0), writer, document, b.goals(a)...) },
		func() error {
			return b.consult(b.at(ctx, a.Target.AddDays(1), 13, 30), writer, document, a.Target.AddDays(2))
		},
		func() error {
			return b.remark(b.at(ctx, a.Target.AddDays(2), 9, 0), organisation.PersonID(b.adviser.Person), document, "maal",
				"Det andet mål er let at tælle. Overvej, om det første også skal gælde beboere, der har været her længe.", "")
		},
		func() error { return b.send(b.at(ctx, b.today.AddDays(-2), 15, 0), writer, document) },
		func() error {
			return b.sendBack(b.at(ctx, b.today.AddDays(-1), 8, 30), head, document,
				"Godt arbejde. Skriv, hvad beboerne selv har sagt om målene, og hvad vi gør, hvis hjemkommunen ikke svarer.")
		},
		func() error {
			return b.write(b.at(ctx, b.today.AddDays(-1), 10, 0), writer, document,
				field("borgernes-erfaringer", "Målene er drøftet på to husmøder. Beboerne lagde især vægt på, at aftalen gives på skrift, og at den kan laves om."),
				row("risici/1", "risiko", "Hjemkommunen svarer ikke på henvendelser om bolig.", "haandtering", "Forstanderen tager kontakt til ledelsen i hjemkommunen efter to uger.", "ansvarlig", naming(head)),
			)
		},
		func() error { return b.send(b.at(ctx, b.today.AddDays(-1), 11, 0), writer, document) },
		func() error { return b.begin(b.at(ctx, b.today.AddDays(-2), 13, 0), head, "samarbejdsaftale", "") },
		func() error {
			return b.write(b.at(ctx, b.today.AddDays(-2), 14, 0), head, "samarbejdsaftale", b.collaboration(b.today.AddDays(20))...)
		},
		func() error {
			return b.consult(b.at(ctx, b.today.AddDays(-2), 14, 30), head, "samarbejdsaftale", b.today.AddDays(9))
		},
	)
}

// continued lets the continuation plan be written, heard and approved.
func continued(ctx context.Context, b *book, a course.Activity) error {
	lead, document := b.who("forloebsleder"), "videre-plan"
	team := b.roles["implementeringsteam"]
	return steps(
		func() error { return b.begin(b.at(ctx, a.Target.AddDays(-7), 15, 0), lead, document, "") },
		func() error {
			return b.write(b.at(ctx, a.Target.AddDays(-6), 10, 0), lead, document,
				field("hvor-langt", "Borgere med varsel om udsættelse bliver nu kontaktet inden for en uge i ni ud af ti tilfælde. Tre medarbejdere er oplært, og den fjerde er i gang."),
				field("erfaringer", "Det gjorde den største forskel, at varslerne går direkte til én fælles postkasse. Den ugentlige gennemgang faldt væk i ferien og skal have en stedfortræder."),
				row("maal/1", "maal", "Kontakten inden for en uge fastholdes.", "succeskriterium", "Mindst 90 procent hver måned i et år.", "ansvarlig", naming(lead), "hvornaar", a.Target.AddMonths(12).String()),
				row("maal/2", "maal", "Fem medarbejdere kan varetage indsatsen.", "succeskriterium", "Alle fem har haft egne sager.", "ansvarlig", naming(b.who("ledelse")), "hvornaar", a.Target.AddMonths(6).String()),
				row("aktiviteter/1", "hvad", "Ugentlig gennemgang af varsler med fast stedfortræder", "hvem", naming(team...), "hvornaar", "Hver mandag"),
				row("aktiviteter/2", "hvad", "Oplæring af nye medarbejdere i arbejdsgangen", "hvem", naming(lead), "hvornaar", "Ved ansættelse"),
			)
		},
		func() error {
			return b.write(b.at(ctx, a.Target.AddDays(-4), 14, 0), team[0], document,
				field("forankring", "Arbejdsgangen står i introduktionen til nye medarbejdere, og tallene indgår i den månedlige ledelsesinformation."),
				field("opfoelgning", "Socialchefen og projektlederen ser på tallene hver måned og på planen hvert halve år."),
				field("naeste-opfoelgning", a.Target.AddMonths(6).String()),
				field("behov", "At stillingen i Socialafdelingen genbesættes, og at aftalen med boligorganisationen forlænges."),
			)
		},
		func() error {
			return b.consult(b.at(ctx, a.Target.AddDays(-4), 15, 0), lead, document, a.Target.AddDays(-1))
		},
		func() error { return b.send(b.at(ctx, a.Target.AddDays(-1), 10, 0), lead, document) },
		func() error { return b.approve(b.at(ctx, a.Target, 9, 0), b.who("ledelse"), document) },
	)
}

// soenderaaToday is the neighbour who has begun to look back.
func soenderaaToday(ctx context.Context, b *book, _ course.Activity) error {
	lead := b.who("forloebsleder")
	edits := []form.Edit{
		field("virkede", "De faste statusmøder holdt os til ilden, og sparringen kom, når vi havde brug for den."),
		field("haemmede", "Sygdom i foråret. Vi burde have haft en stedfortræder fra begyndelsen."),
	}
	for i, g := range b.plot.goals {
		edits = append(edits, row(numbered("maal", i), "maal", g.goal, "resultat", []string{"naaet", "delvist"}[i%2]))
	}
	return steps(
		func() error { return b.begin(b.at(ctx, b.today.AddDays(-6), 9, 0), lead, "evaluering", "") },
		func() error { return b.write(b.at(ctx, b.today.AddDays(-6), 9, 45), lead, "evaluering", edits...) },
		func() error { return b.measured(ctx, b.soenderaaMeasures(b.day("samarbejdsaftale"))) },
		func() error { return b.errands(ctx, b.soenderaaErrands()) },
	)
}

// noerrekaerToday is the course that is half way: what is measured, and what
// people have to do.
func noerrekaerToday(ctx context.Context, b *book, _ course.Activity) error {
	return steps(
		func() error {
			return b.measured(ctx, b.noerrekaerMeasures(b.day("opstartsworkshop"), b.day("samarbejdsaftale")))
		},
		func() error { return b.errands(ctx, b.noerrekaerErrands()) },
	)
}

// taskforceToday is what the municipality owes the taskforce.
func taskforceToday(ctx context.Context, b *book, _ course.Activity) error {
	return b.errands(ctx, b.taskforceErrands())
}
