package demo

import (
	"context"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/course"
)

// agreed lets both agreements be written and signed by both sides: the last
// signature under the last of them is given on the day that stands.
func agreed(b *book, a course.Activity) {
	day, lead, manager := a.Target, b.who("forloebsleder"), b.who("ledelse")
	adviser := organisation.PersonID(b.adviser.Person)
	signers := []approval.Signer{{Role: "ledelse", Person: manager}, {Role: "raadgiver", Person: adviser}}
	b.draftAgreements(day)
	for i, document := range []string{"samarbejdsaftale", "databehandleraftale"} {
		b.tell(
			b.on(day.AddDays(-5), 14, 10+i, func(ctx context.Context) error { return b.send(ctx, lead, document, signers...) }),
			b.on(day.AddDays(-2), 9, 20+i, func(ctx context.Context) error { return b.sign(ctx, manager, document) }),
			b.on(day, 10, 5+i, func(ctx context.Context) error { return b.sign(ctx, adviser, document) }),
		)
	}
}

// draftAgreements writes both agreements, so that they can be signed on the day.
func (b *book) draftAgreements(day calendar.Date) {
	lead := b.who("forloebsleder")
	b.tell(
		b.on(day.AddDays(-18), 9, 5, func(ctx context.Context) error { return b.begin(ctx, lead, "samarbejdsaftale", "") }),
		b.on(day.AddDays(-18), 9, 40, func(ctx context.Context) error {
			return b.write(ctx, lead, "samarbejdsaftale", b.collaboration(day)...)
		}),
		b.on(day.AddDays(-17), 10, 0, func(ctx context.Context) error {
			return b.consult(ctx, lead, "samarbejdsaftale", day.AddDays(-8))
		}),
		b.on(day.AddDays(-16), 13, 0, func(ctx context.Context) error { return b.begin(ctx, lead, "databehandleraftale", "") }),
		b.on(day.AddDays(-16), 13, 45, func(ctx context.Context) error {
			return b.write(ctx, lead, "databehandleraftale", b.processing(day)...)
		}),
	)
}

// collaboration is what stands in the collaboration agreement.
func (b *book) collaboration(day calendar.Date) []form.Edit {
	adviser := organisation.PersonID(b.adviser.Person)
	lead, manager := b.who("forloebsleder"), b.who("ansvarlig-leder")
	edits := []form.Edit{
		field("vaert", b.hostName), field("ledelse", naming(b.roles["ledelse"]...)),
		field("styrelse", "Social- og Boligstyrelsen"), field("raadgivere", naming(adviser)),
		field("baggrund", b.plot.background),
		field("formaal", "Samarbejdet skal føre til, at målene i beskrivelsen af mål og værdi nås, og at de nye måder at arbejde på bliver en fast del af hverdagen."),
		field("fra", day.String()), field("til", day.AddMonths(18).String()),
		row(
			"ansvar/1", "part", "vaert", "hvem", naming(lead, manager),
			"ansvar", "At sætte retningen, eje fremdriften mellem møderne og sørge for, at de rette mennesker deltager.",
		),
		row(
			"ansvar/2", "part", "styrelse", "hvem", naming(adviser),
			"ansvar", "At tilrettelægge og lede workshopper og statusmøder, give sparring og give tilbagemelding på beskrivelse, plan og fremdrift.",
		),
		row("ansvar/3", "part", "begge", "ansvar", "At give hinanden besked i god tid, hvis noget i planen skrider."),
		field("ledergruppe", naming(b.roles["tvaergaaende-ledergruppe"]...)),
		row(
			"implementeringsteam/1", "team", "Implementeringsteamet", "medlemmer", naming(b.roles["implementeringsteam"]...),
			"borgerrepraesentanter", naming(b.roles["borgerrepraesentant"]...),
		),
		field("beslutninger", "Implementeringsteamet beslutter selv, hvordan aktiviteterne gennemføres. Det, der kræver penge eller ændrer ansvar mellem afdelinger, afgøres i den tværgående ledergruppe."),
		field("moeder", "Der holdes statusmøde hvert kvartal. Mødet efter et halvt år holdes fysisk hos os med hele implementeringsteamet, de andre virtuelt. Ved afbud finder den overordnede tovholder en stedfortræder."),
		field("opfoelgning", "Planen og målepunkterne gennemgås på hvert statusmøde. Udebliver fremdriften, aftaler parterne inden for 14 dage, hvad der skal ændres."),
		field("udgifter", "Vi sørger for lokaler og forplejning. Hver part betaler egne rejser og egen løn."),
		field("videndeling", "Erfaringer fra forløbet må deles med andre kommuner og boformer, når parterne har set teksten igennem. Der deles aldrig oplysninger om enkelte borgere."),
		field("fortrolighed", "Alle, der deltager uden at være ansat i det offentlige, har skrevet under på, at de ikke deler oplysninger om borgere."),
		field("aendringer", "Aftalen ændres ved en ny version, som begge parter underskriver."),
		field("ophoer", "Begge parter kan træde ud med en måneds varsel. Materialer beholdes af den, der har lavet dem, og oplysninger behandles efter databehandleraftalen."),
		row("kontaktpersoner/1", "part", "vaert", "person", naming(lead), "titel", "Overordnet tovholder"),
		row("kontaktpersoner/2", "part", "styrelse", "person", naming(adviser), "titel", "Rådgiver"),
	}
	for i, p := range b.plot.points {
		edits = append(edits, row(numbered("udviklingspunkter", i), "punkt", p.point, "maal", p.leads))
	}
	return edits
}

// processing is what stands in the data-processing agreement.
func (b *book) processing(day calendar.Date) []form.Edit {
	return []form.Edit{
		field("dataansvarlig", b.hostName), field("databehandler", "Social- og Boligstyrelsen"),
		field("roller", "Den dataansvarlige registrerer oplysningerne og afgør, hvad de bruges til. Databehandleren stiller systemet til rådighed og viser opgørelser, som den dataansvarlige har bedt om."),
		row("kontaktpunkter/1", "part", "dataansvarlig", "person", naming(b.who("forloebsleder")), "funktion", "Overordnet tovholder"),
		row("kontaktpunkter/2", "part", "databehandler", "person", naming(organisation.PersonID(b.adviser.Person)), "funktion", "Rådgiver"),
		field("formaal", "Oplysningerne må kun behandles for at følge, om indsatsen i forløbet virker, og for at tilrettelægge workshopper og statusmøder."),
		field("karakter", "Databehandleren opbevarer oplysningerne, sammenstiller dem til opgørelser og viser dem for dem, som den dataansvarlige har givet adgang."),
		field("typer", "almindelige\nmedarbejdere"),
		field("typer-uddybet", "Antal og tidspunkter opgjort måned for måned samt navn, titel og arbejdsmail på dem, der deltager. Der indgår ikke oplysninger om enkelte borgere."),
		field("registrerede", "borgerrepraesentanter\nmedarbejdere"),
		field("instruks", "Databehandleren behandler kun oplysningerne efter denne aftale og efter skriftlig besked fra den dataansvarlige og giver straks besked, hvis en instruks efter databehandlerens mening er i strid med reglerne."),
		field("fortrolighed", "Kun medarbejdere, der arbejder med forløbet, har adgang. De er omfattet af tavshedspligten i forvaltningslovens § 27."),
		field("foranstaltninger", "Personligt login i to trin, adgang efter rolle, krypteret forbindelse og lager, logning af alle ændringer og daglige sikkerhedskopier, som prøves hvert kvartal."),
		field("brud", "Databehandleren underretter den dataansvarliges kontaktpunkt uden unødig forsinkelse og oplyser, hvad der er sket, hvem det angår, og hvad der er gjort."),
		field("brud-timer", "24"),
		field("tilladelse", "ingen"), field("tredjelande", "nej"),
		field("rettigheder", "Databehandleren sender en henvendelse fra en registreret videre senest næste arbejdsdag og finder på anmodning oplysningerne frem, retter eller sletter dem."),
		field("bistand", "Databehandleren bistår med vurdering af risici, med oplysninger til en anmeldelse til Datatilsynet og ved en konsekvensanalyse."),
		field("tilsyn", "Databehandleren sender hvert år en redegørelse for sikkerheden. Den dataansvarlige kan med 14 dages varsel komme på besøg."),
		field("fra", day.String()),
		field("ophoer", "Aftalen gælder, så længe databehandleren behandler oplysninger på den dataansvarliges vegne."),
		field("efter-ophoer", "tilbageleveres"),
		field("frister", "Oplysningerne leveres tilbage senest en måned efter den sidste opfølgende samtale. Kopier slettes en måned senere, og sletningen bekræftes skriftligt."),
	}
}
