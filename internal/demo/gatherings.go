package demo

import (
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/system/course"
)

// What people met about. Nobody in it is real.

// launched is the launch workshop at Nørrekær.
func launched(b *book, a course.Activity) {
	working(b, a)
	lead, member, adviser := b.who("forloebsleder"), b.who("implementeringsteam"), organisation.PersonID(b.adviser.Person)
	team, managers := b.roles["implementeringsteam"], b.roles["ledere"]
	b.met(a, gathering{
		absent: []organisation.PersonID{team[3]},
		topics: []topic{
			{
				title: "Velkomst og dagens formål", aim: meeting.Information, minutes: 15, owner: adviser,
				notes: "Alle præsenterede sig med, hvad de helst vil se ændret om et år.",
			},
			{
				title: "Fra mål til hverdag", aim: meeting.Discussion, minutes: 75, owner: lead,
				notes:    "Grupperne beskrev en borgers vej fra indskrivning til egen bolig. Det tager længst tid at finde ud af, hvem der søger boligen.",
				decision: "Vi begynder med boligplanen, fordi de to andre mål afhænger af den.",
			},
			{
				title: "De første aktiviteter i planen", aim: meeting.Deciding, minutes: 90, owner: member,
				notes:    "Der blev foreslået elleve aktiviteter. Otte blev taget med i kladden.",
				decision: "Kladden til aktivitets- og milepælsplanen skrives færdigt inden for en uge.",
			},
			{
				title: "Borgerrepræsentanternes rolle", aim: meeting.Discussion, minutes: 40,
				notes: "Borgerrepræsentanterne vil gerne prøve skabelonen af, før den tages i brug, og have dagsordenen mindst en uge før møderne.",
			},
		},
		parked: []string{"Samarbejdet med boligorganisationer uden for kommunen"},
		tasks: []taken{
			{text: "Skriv kladden til planen færdig", by: lead, due: 6, done: 5, remark: "Sendt til godkendelse."},
			{text: "Beskriv den nuværende vej til egen bolig på én side", by: managers[2], due: 21, done: 20},
			{text: "Saml tre eksempler på det første besøg i boligen", by: member, due: 30, done: 27, remark: "Eksemplerne er uden oplysninger om borgere."},
		},
	})
}

// reviewed is the first status meeting at Nørrekær.
func reviewed(b *book, a course.Activity) {
	lead, manager, member := b.who("forloebsleder"), b.who("ansvarlig-leder"), b.who("implementeringsteam")
	adviser, managers := organisation.PersonID(b.adviser.Person), b.roles["ledere"]
	b.met(a, gathering{
		more: []organisation.PersonID{member},
		topics: []topic{
			{
				title: "Hvor langt er vi?", aim: meeting.Discussion, minutes: 30, owner: lead,
				notes: "Boligplanen er taget i brug. Ventetiden er faldet siden opstartsworkshoppen. Det er for tidligt at sige, om det holder.",
			},
			{
				title: "Bostøtte fra indflytningsdagen", aim: meeting.Deciding, minutes: 30, owner: managers[1],
				notes:    "Visitationen kan godt ske, før lejekontrakten underskrives. Det kræver, at Socialafdelingen giver besked, når en bolig er anvist.",
				decision: "Fra næste måned visiteres bostøtten, når boligen er anvist.",
			},
			{
				title: "Det har vi brug for fra ledelsen", aim: meeting.Discussion, minutes: 20, owner: manager,
				notes: "Teamet har brug for, at frikøbet fortsætter, og at én person har ansvaret for at søge boliger.",
			},
		},
		parked: []string{"Hvordan borgere uden for kommunen får hjælp"},
		tasks: []taken{
			{text: "Giv besked til sagsbehandlerne om den nye arbejdsgang", by: manager, due: 14, done: 12, remark: "Taget op på afdelingsmødet."},
			{text: "Skriv en vejledning til den første måned i boligen", by: member, due: 75},
			{text: "Send inspiration fra andre kommuner om fælles aftaler", by: adviser, due: 21, done: 19},
		},
	})
}

// nextReview is the second status meeting at Nørrekær, that is called.
func nextReview(b *book, a course.Activity) {
	lead, member := b.who("forloebsleder"), b.who("implementeringsteam")
	managers, team, lived := b.roles["ledere"], b.roles["implementeringsteam"], b.roles["borgerrepraesentant"]
	b.invited(before(b.today.AddDays(-9)), meeting.New{Slot: a.Key}, gathering{
		more: managers[1:2],
		topics: []topic{
			{title: "Gennemgang af planen halvvejs", aim: meeting.Discussion, minutes: 60, owner: lead, text: "Se især på de to rækker, der er flyttet."},
			{title: "Erfaringer fra borgerrepræsentanterne", aim: meeting.Discussion, minutes: 45, owner: lived[0]},
			{title: "Forberedelse af temadagen", aim: meeting.Deciding, minutes: 45, owner: team[1]},
		},
	}, []reply{
		{lead, meeting.Yes, ""},
		{member, meeting.Yes, ""},
		{team[1], meeting.Yes, ""},
		{managers[1], meeting.Maybe, "Jeg kan være med den første time."},
		{lived[0], meeting.Yes, ""},
		{team[3], meeting.No, "Jeg har ferie."},
	}, b.proposes(member, "Hvem har nøglen på indflytningsdagen?", "Det er uklart, når boligen ligger i en anden kommune."))
}

// shown is a meeting of the taskforce that is called.
func shown(b *book, _ course.Activity) {
	manager, adviser := b.who("projektleder"), organisation.PersonID(b.adviser.Person)
	day := workday(b.today.AddDays(11))
	b.invited(before(b.today.AddDays(-5)), meeting.New{
		Details: meeting.Details{
			Title: "Sparring på de første målinger", Purpose: "At se på de første tal og blive enige om, hvad de kan bruges til.", Form: meeting.Virtual,
			Link: linked("tal").Link, Day: day, StartsAt: "13:00", EndsAt: "14:30",
		},
		People: []organisation.PersonID{manager, b.who("ledelse"), adviser, b.analyst},
	}, gathering{topics: []topic{
		{title: "Tallene for vejen til egen bolig", aim: meeting.Information, minutes: 30, owner: adviser},
		{title: "Opfølgning på handleplanerne", aim: meeting.Information, minutes: 30, owner: b.analyst},
		{title: "Hvad gør vi anderledes i den næste måned?", aim: meeting.Discussion, minutes: 30},
	}}, []reply{{b.analyst, meeting.Yes, ""}, {manager, meeting.Yes, ""}}, nil)
}

// asked is a meeting to which the shelter is invited.
func asked(b *book) {
	adviser, head := organisation.PersonID(b.adviser.Person), b.who("forloebsleder")
	b.invited(before(b.today.AddDays(-2)), meeting.New{
		Details: meeting.Details{
			Title: "Gennemgang af kladden til samarbejdsaftalen", Purpose: "At blive enige om ansvar og roller, før aftalen underskrives.", Form: meeting.Virtual,
			Link: linked("aftale").Link, Day: workday(b.today.AddDays(10)), StartsAt: "10:00", EndsAt: "11:00",
		},
		People: []organisation.PersonID{adviser, head, b.who("ledere")},
	}, gathering{topics: []topic{
		{title: "Ansvar og roller", aim: meeting.Discussion, minutes: 30, owner: head},
		{title: "Databehandleraftalen", aim: meeting.Information, minutes: 20, owner: adviser},
	}}, []reply{{b.who("ledere"), meeting.Yes, ""}}, nil)
}

// statusOf are the neighbour's status meetings.
func statusOf(n int) chapter {
	return func(b *book, a course.Activity) {
		lead, chief, team := b.who("forloebsleder"), b.who("ansvarlig-leder"), b.roles["implementeringsteam"]
		said := []topic{
			{
				title: "Den nye arbejdsgang", aim: meeting.Discussion, minutes: 40, owner: lead,
				notes: "Den fælles postkasse virker. Der mangler en fast stedfortræder.", decision: "Varslerne gennemgås hver mandag.",
			},
			{
				title: "Oplæringen af flere medarbejdere", aim: meeting.Discussion, minutes: 60, owner: chief,
				notes: "To er oplært. Sygdom har forsinket den tredje.", decision: "Oplæringen fortsætter efter ferien med to dage for hver.",
			},
			{
				title: "Forberedelse af fremtidsworkshoppen", aim: meeting.Deciding, minutes: 30, owner: lead,
				notes: "Udsættelserne er færre end sidste år.", decision: "Fremtidsworkshoppen handler om, hvordan arbejdsgangen overlever, når folk skifter job.",
			},
		}
		b.met(a, gathering{
			topics: []topic{
				{title: "Siden sidst", aim: meeting.Information, minutes: 15, owner: lead, notes: "Målepunktet viser fremgang."},
				said[n-1],
			},
			tasks: []taken{{
				text: []string{"Skriv arbejdsgangen ned på én side", "Lav en plan for oplæringen", "Find tid og sted til fremtidsworkshoppen"}[n-1],
				by:   team[n%len(team)], due: 21, done: 18,
			}},
		})
	}
}
