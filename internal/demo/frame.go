package demo

import (
	"tovholder/internal/core/form"
	"tovholder/internal/platform/calendar"
)

// What stands in the overall framework of Nørrekær. Nobody in it is real.

// frameText is what the project manager writes; day is when the draft is done.
func (b *book) frameText(day calendar.Date) []form.Edit {
	edits := []form.Edit{
		field("koen", "Alle. Kvinder kan få tilbud, der kun er for kvinder."),
		field("alder", "Voksne fra 18 år og deres børn"),
		field("sociale-problemer", "Grønlændere i Nørrekær, der ikke har en bolig eller er ved at miste deres bolig, og som samtidig har brug for hjælp fra flere steder. Ofte er der også misbrug, psykisk sygdom, gæld eller vold.\n\nBørn i familierne er altid en del af målgruppen."),

		field("fora-i-kommunen", "Socialafdelingen, jobcentret, ydelseskontoret og boliganvisningen holder et fast møde hver anden tirsdag. Mødet kan beslutte, hvem der handler først. Det, der koster penge, bliver forelagt lederne samme dag."),
		field("fora-kommune-og-andre", "Netværksmødet for udsatte holdes den første torsdag i måneden på Varmestuen. Her bliver der aftalt fælles indsatser og talt om, hvad der mangler. Der bliver ikke talt om borgere ved navn."),

		field("aftaler-i-kommunen", "Når en borger bliver udskrevet fra sygehuset eller løsladt uden en bolig, har Socialafdelingen ansvaret fra det øjeblik, beskeden kommer. Aftalen ligger på intranettet og bliver gennemgået hvert år i januar."),
		field("aftaler-kommune-og-andre", "Varmestuen Nord har en aftale om rådgivning i åbningstiden. Boligorganisationerne stiller hver måned to boliger til rådighed."),
		field("aftaler-mellem-andre", "Varmestuen og Center Broen viser borgere videre til hinanden og følger med den første gang."),

		field("mulige-tovholdere", "Den, der har særligt god eller hyppig kontakt med borgeren: først og fremmest den koordinerende sagsbehandler i jobcentret, gadeteamet, kontaktpersonen på herberget eller en medarbejder på Varmestuen.\n\nProjektlederen har en liste over dem, der er sat ind i rollen."),

		field("samarbejde-med-hjemkommune", "Vi kontakter hjemkommunen, når en borger ønsker at rejse hjem eller har børn i Grønland. Tovholderen aftaler det altid med borgeren først. Der bliver kun delt oplysninger, når der er et særskilt retsgrundlag for det."),

		field("kanaler-i-kommunen", "Fagsystemet til det, der hører til sagen. Sikker e-mail eller telefon til resten. Der bliver svaret samme dag, når det haster, ellers inden for to hverdage."),
		field("kanaler-mellem-andre", "En fælles telefonliste, som Varmestuen holder ved lige, og en fælles kalender over åbningstider."),
		field("kanaler-kommune-og-andre", "Væresteder og boformer ringer til modtagelsen på hverdage mellem kl. 9 og 14 og får en aftale samme dag."),
		field("tolk", "Tolk til vestgrønlandsk og østgrønlandsk bestilles gennem Socialafdelingen, som betaler. Tolken kan være til stede eller være med på telefon. Uden for åbningstiden kan gadeteamet ringe til en tolk fra bilen."),

		field("planer-for-borgeren", "Handleplan efter servicelovens § 141, jobplan og pædagogiske planer på boformer og i bostøtten."),
		field("koordinering-af-planer", "Planerne bliver samordnet på det koordinerende møde, første gang senest en måned efter, at tovholderen er valgt, og derefter hver tredje måned."),
		field("borgerens-deltagelse", "Borgeren er med til at forberede mødet, vælger selv, hvem der skal med, kan have en bisidder med og får bagefter beslutningerne forklaret i et klart sprog."),
		field("redskaber", "Voksenudredningsmetoden, netværkskort og kommunens skabelon til dagsorden og referat. Skabelonerne ligger på intranettet og kan hentes af alle i projektgruppen."),

		field("tilbudsoversigt", "Alle tilbud i kommunen til voksne uden bolig og deres børn. Oversigten findes her i Tovholder, og hvert tilbud bliver bekræftet mindst hvert halve år."),

		field("udbredelse", "Rammen bliver gennemgået på et personalemøde hvert sted, sendt til alle samarbejdspartnere og vist til nye medarbejdere i den første uge."),
		field("adgang-til-rammen", "De fleste afsnit kan læses uden login. Et trykt eksemplar ligger på Varmestuen og på herberget."),
		field("opdateret-den", day.String()), field("opdateret-af", naming(b.lead)),
		field("besked-om-opdatering", "Projektlederen sender besked med de vigtigste ændringer, og de bliver gennemgået på det næste netværksmøde."),
		field("naeste-opdatering-den", day.AddMonths(6).AddDays(14).String()), field("naeste-opdatering-ved", naming(b.lead)),
	}
	partners := [][]string{
		{"Nørrekær Kommune, Socialafdelingen", "kommunal", "Visiterer til støtte og botilbud og skriver handleplaner.", "Modtagelsen, hverdage kl. 9-14"},
		{"Nørrekær Kommune, Jobcentret", "kommunal", "Jobplan, ydelser og koordinerende sagsbehandler.", "Den koordinerende sagsbehandler"},
		{"Nørrekær Kommune, Gadeteamet", "kommunal", "Opsøger borgere, hvor de er, og følger dem videre.", "Vagttelefonen, hele døgnet"},
		{"Herberget Havnen", "kommunal", "Midlertidigt ophold, kontaktperson og hjælp til bolig.", "Kontaktpersonen i huset"},
		{"Varmestuen Nord", "frivillig", "Åbent værested, mad, rådgivning og samvær.", "Daglig leder"},
		{"Center Broen", "privat", "Behandling for misbrug, også i grupper på grønlandsk.", "Behandlingslederen"},
	}
	for i, p := range partners {
		edits = append(edits, row(numbered("samarbejdspartnere", i), "aktoer", p[0], "slags", p[1], "opgave", p[2], "kontakt", p[3]))
	}
	for i, a := range [][]string{
		{"Kommuneqarfik Sermersooq", "Pipaluk Nordvang", "Socialkonsulent, henvendelser om hjemrejse", "Hovednummeret"},
		{"Qeqqata Kommunia", "Inuk Strandvig", "Familierådgiver, henvendelser om børn", "Hovednummeret"},
	} {
		edits = append(edits, row(numbered("partnere-i-groenland", i), "kommune", a[0], "navn", a[1], "funktion", a[2], "kontakt", a[3]))
	}
	for i, p := range [][]string{
		{"Handleplan efter § 141", "I Socialafdelingens fagsystem. Sagsbehandleren har adgang, borgeren har en kopi, og andre ser den med borgerens samtykke."},
		{"Jobplan", "I jobcentrets system og på Jobnet, hvor borgeren selv har adgang."},
		{"Pædagogisk plan", "På herberget. Kontaktpersonen har adgang, og borgeren skriver selv med."},
	} {
		edits = append(edits, row(numbered("adgang-til-planer", i), "plan", p[0], "sted-og-adgang", p[1]))
	}
	return edits
}

// streetText is what one of the street team writes.
func streetText() []form.Edit {
	return []form.Edit{
		field("opsoegende-arbejde", "Gadeteamet er på gaden fire dage om ugen og besøger Varmestuen hver onsdag. Medarbejderne i boligområderne ringer til teamet, når de ser nogen, der ser ud til at mangle et sted at sove."),
		field("kanaler-med-borgeren", "Vi spørger borgeren, hvordan vi bedst får fat i vedkommende, og skriver det ned. Mange har skiftende telefonnumre, så vi lægger også besked på Varmestuen og har en fast mødetid hver onsdag kl. 10."),
	}
}

// clerkText is what a caseworker writes.
func clerkText() []form.Edit {
	var edits []form.Edit
	for i, f := range [][]string{
		{"Beskæftigelse", "Koordinerende sagsbehandler", "Alle ydelser og planer på beskæftigelsesområdet", "Jobcentrets hovednummer"},
		{"Socialområdet", "Faglig koordinator for udsatte voksne", "Visitation, handleplan og botilbud", "Modtagelsen"},
		{"Børn og familie", "Familiekoordinator", "Hjælp til børn, hvis forældre er i målgruppen", "Familieafdelingens vagt"},
	} {
		edits = append(edits, row(numbered("koordinerende-funktioner", i), "omraade", f[0], "funktion", f[1], "opgave", f[2], "kontakt", f[3]))
	}
	return edits
}
