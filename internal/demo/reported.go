package demo

// What the municipalities tell before the meetings of their networks. Nobody and
// no figure in it is real.

func reportedNetworks() []reportedNetwork {
	return []reportedNetwork{agreementReports(), supportReports(), methodReports()}
}

func agreementReports() reportedNetwork {
	return reportedNetwork{name: NetworkAgreement, deadline: 1, reporters: []reporter{
		{
			host:  string(Noerrekaer),
			goals: [][2]string{{"Ingen unge under 25 år på herberg i mere end tre måneder", "Vi tæller opholdene hvert kvartal."}, {"Bostøtte fra indflytningsdagen", "Tiden fra kontrakt til første besøg er højst tre dage."}, {"25 boliger med lav husleje om året", "Vi tæller aftalte boliger i kvartalsopgørelsen."}},
			last: &status{
				developments: [][4]string{{"styring", "Styregruppen mødes nu hver måned og ser på de samme fire tal.", "Dagsordenen er på én side, og tallene står øverst."}},
				challenges:   [][4]string{{"boliger", "Der er få ledige boliger under 3.500 kr. om måneden.", "Hvordan får andre boligorganisationerne med?"}, {"unge", "Unge venter for længe på en bolig, de kan betale.", ""}},
				deviations:   [][4]string{{"boliger", "25 boliger med lav husleje om året", "Vi har fået 14, fordi et nybyggeri er udskudt.", "Vi taler med de private udlejere i foråret."}},
				number:       31,
			},
			now:   &status{developments: [][4]string{{"bostoette", "Bostøtten er med, når kontrakten skrives under.", "Visitationen sker, før boligen er anvist."}}},
			draft: true,
		},
		{
			host:  "Aalborg",
			goals: [][2]string{{"Flere i egen bolig inden tre måneder", "Halvdelen er flyttet inden for tre måneder."}, {"Fast kontakt på gaden alle ugens dage", "Vagtplanen dækker også weekenden."}},
			last: &status{
				developments: [][4]string{{"forebyggelse", "Vi får besked fra boligorganisationerne, når en husleje ikke er betalt.", ""}},
				challenges:   [][4]string{{"samarbejde", "Psykiatrien og kommunen ved ikke altid, hvem der har kontakten.", "En aftale, andre har prøvet af."}},
				number:       52,
			},
			now: &status{
				developments: [][4]string{{"boliger", "En aftale med tre boligorganisationer giver os 18 boliger om året.", "Aftalen har en fast kontaktperson på begge sider og et møde hver måned."}, {"forebyggelse", "Færre bliver sat ud, efter at vi ringer samme dag, som vi får besked.", ""}},
				challenges:   [][4]string{{"samarbejde", "Det tager uger at få en fælles plan med psykiatrien.", "Hvordan andre holder de første fælles møder."}},
				deviations:   [][4]string{{"bostoette", "Flere i egen bolig inden tre måneder", "Bostøtten har ledige stillinger.", "Vi opslår dem sammen med en nabokommune."}},
				number:       57,
			},
			sent: 3,
		},
		{
			host:  "Odense",
			goals: [][2]string{{"Ingen skal bo på gaden en hel vinter", "Vi følger hver borger fra november til marts."}, {"Et fælles overblik i styregruppen", "Tallene er der en uge før hvert møde."}},
			last: &status{
				developments: [][4]string{{"unge", "En ungementor følger med fra herberget og hjem.", "Mentoren har frihed til at bruge tiden dér, hvor den unge er."}},
				challenges:   [][4]string{{"boliger", "De boliger, vi kan anvise, ligger langt fra byen.", ""}, {"oekonomi", "Vi kan ikke se, hvad indsatsen koster pr. borger.", ""}},
				number:       48,
			},
			now: &status{
				developments: [][4]string{{"samarbejde", "Psykiatrien og gadeteamet holder et kort møde hver tirsdag.", "Mødet er på 20 minutter, og de samme fire kommer hver gang."}, {"unge", "Unge får en mentor, allerede når de skriver sig op til en bolig.", "Mentoren er med til fremvisningen."}},
				challenges:   [][4]string{{"boliger", "Ventetiden på en lille bolig er vokset siden foråret.", "Hvordan andre har fået boligorganisationerne til at holde boliger fri."}},
				number:       44,
			},
			sent: 2,
		},
		{
			host:  "Randers",
			goals: [][2]string{{"Kortere ophold på herberg", "Halvdelen flytter inden for fire måneder."}},
			last: &status{
				developments: [][4]string{{"bostoette", "Alle i teamet har været på kursus i metoden.", ""}},
				challenges:   [][4]string{{"boliger", "Vi konkurrerer med studerende om de små boliger.", ""}, {"oekonomi", "Indsatsen er delt på tre budgetter.", "Hvordan andre har samlet dem."}},
				number:       19,
			},
			now: &status{
				developments: [][4]string{{"oekonomi", "Vi har samlet indsatsen i ét budget.", "Direktøren lagde de tre budgetter sammen ved halvårsopgørelsen."}},
				challenges:   [][4]string{{"unge", "Unge på herberg bliver der længere end planlagt.", "Hvad andre gør i de første 14 dage."}, {"boliger", "Vi mangler boliger til unge.", ""}},
				deviations:   [][4]string{{"unge", "Kortere ophold på herberg", "Der er ikke boliger til unge.", "Vi lejer fire værelser for et halvt år."}},
				number:       3,
			},
			sent: 1,
		},
		{
			host:  "Silkeborg",
			goals: [][2]string{{"En fast vej fra sygehus til bolig", "Ingen bliver udskrevet til gaden."}},
			last: &status{
				developments: [][4]string{{"samarbejde", "Sygehuset ringer, før de udskriver.", ""}},
				challenges:   [][4]string{{"styring", "Ansvaret er delt mellem to forvaltninger.", ""}},
				number:       12,
			},
		},
		{
			host:  "Vejle",
			goals: [][2]string{{"Et gadeteam, der kender alle", "Hver borger på gaden har en navngiven kontakt."}},
			last: &status{
				developments: [][4]string{{"styring", "Projektgruppen har fået en fast mødeleder.", ""}},
				challenges:   [][4]string{{"oekonomi", "Midlerne slutter, før vi kan se virkningen.", ""}},
				number:       22,
			},
			now: &status{
				developments: [][4]string{{"boliger", "To private udlejere har hver stillet tre lejligheder til rådighed.", ""}},
				challenges:   [][4]string{{"oekonomi", "Vi ved ikke, hvordan indsatsen betales efter næste år.", "Hvordan andre har regnet på gevinsten."}},
				number:       4,
			},
			sent: 0,
		},
	}}
}

func supportReports() reportedNetwork {
	return reportedNetwork{name: NetworkSupport, deadline: -2, reporters: []reporter{
		{
			host:  string(Soenderaa),
			goals: [][2]string{{"Mestringsvejledning til alle, der flytter fra boform", "Første besøg inden en uge."}, {"Faglig sparring hver uge", "Mindst 40 uger om året."}},
			last: &status{
				developments: [][4]string{{"bostoette", "To medarbejdere er uddannet i metoden.", ""}},
				challenges:   [][4]string{{"styring", "Visitationen kender ikke metoden.", "Et kort oplæg, vi kan bruge."}},
				number:       9,
			},
			now: &status{
				developments: [][4]string{{"styring", "Visitationen er med til sparringen én gang om måneden.", "De tager selv en sag med uden navn."}},
				challenges:   [][4]string{{"boliger", "Borgere, der er klar, venter på en bolig.", "Hvordan andre aftaler det med boligorganisationerne."}},
				deviations:   [][4]string{{"bostoette", "Faglig sparring hver uge", "Sparringen er aflyst seks uger på grund af sygdom.", "Vi laver en vikaraftale."}},
				number:       7,
			},
			sent: 4,
		},
		{
			host:  "Esbjerg",
			goals: [][2]string{{"Den samme bostøttemedarbejder hele vejen", "Højst ét skift om året."}},
			last: &status{
				developments: [][4]string{{"boliger", "Boligorganisationen holder to boliger fri hver måned.", "Vi skriver en fælles liste."}},
				challenges:   [][4]string{{"bostoette", "Medarbejderne skifter for ofte.", ""}},
				number:       14,
			},
			now: &status{
				developments: [][4]string{{"boliger", "Listen med boliger er nu fælles for tre organisationer.", "Listen bliver gået igennem hver anden torsdag."}},
				challenges:   [][4]string{{"bostoette", "To medarbejdere er stoppet siden sidst.", "Hvad andre gør for at holde på de dygtige."}},
				number:       13,
			},
			sent: 2,
		},
		{
			host:  "Horsens",
			goals: [][2]string{{"Støtte efter metoden i seks kommunale tilbud", "Tilbuddene har hver en uddannet medarbejder."}},
			last:  &status{challenges: [][4]string{{"samarbejde", "Jobcentret har andre tidsfrister.", ""}}, number: 6},
			now: &status{
				developments: [][4]string{{"bostoette", "Nye medarbejdere følger en erfaren kollega i to måneder.", "Det koster tid, men ingen er stoppet siden."}},
				challenges:   [][4]string{{"samarbejde", "Jobcentret indkalder, mens borgeren flytter.", ""}, {"boliger", "Små boliger er blevet dyrere.", ""}},
				number:       2,
			},
			sent: 1,
		},
		{
			host:  "Kolding",
			goals: [][2]string{{"Alle borgere kender deres plan", "Planen er skrevet sammen med borgeren."}},
			last:  &status{developments: [][4]string{{"forebyggelse", "En rådgiver sidder i boligorganisationen om onsdagen.", ""}}, number: 11},
			now: &status{
				developments: [][4]string{{"samarbejde", "Jobcentret har givet os én indgang.", "En medarbejder svarer inden for et døgn."}},
				challenges:   [][4]string{{"bostoette", "Metoden er svær at holde fast i, når sagstallet stiger.", "Hvordan andre holder sagstallet nede."}},
				number:       16,
			},
			sent: 0,
		},
		{
			host:  "Roskilde",
			goals: [][2]string{{"Færre venter på bostøtte", "Ventetiden er under tre uger."}},
			now:   &status{challenges: [][4]string{{"oekonomi", "Bevillingen dækker kun det halve år.", ""}}, number: 5},
			sent:  -1,
		},
		{host: "Viborg"},
	}}
}

func methodReports() reportedNetwork {
	return reportedNetwork{name: NetworkCTI, reporters: []reporter{
		{
			host:  string(Noerrekaer),
			goals: [][2]string{{"Støtten begynder, før borgeren flytter", "Første møde er holdt på boformen."}, {"Tre lige lange faser på i alt ni måneder", "Skiftet mellem faserne er skrevet ned."}},
			last: &status{
				developments: [][4]string{{"implementering", "Alle nye forløb begynder med et fælles møde på boformen.", "Borgeren vælger selv, hvem der er med."}},
				challenges:   [][4]string{{"dokumentation", "Vi glemmer at skrive, hvornår en fase skifter.", ""}},
				deviations:   [][4]string{{"metodetrohed", "Tre lige lange faser på i alt ni måneder", "Første fase bliver ofte for lang.", "Vi ser på faserne hver måned."}},
				number:       17,
			},
		},
		{
			host:  "Aalborg",
			goals: [][2]string{{"Ti borgere pr. medarbejder", "Sagstallet følges hver måned."}},
			last:  &status{developments: [][4]string{{"dokumentation", "Faseskift står i journalen som en fast overskrift.", "Skabelonen tager to minutter."}}, challenges: [][4]string{{"kompetencer", "Nye medarbejdere venter på uddannelse.", ""}}, number: 24},
			now: &status{
				developments: [][4]string{{"dokumentation", "Vi tager tal fra journalen hver måned.", "Tallene hænger på tavlen i teamet."}},
				challenges:   [][4]string{{"kompetencer", "Tre nye medarbejdere mangler uddannelsen.", "Om andre har plads på et hold i foråret."}},
				number:       26,
			},
			sent: 1,
		},
		{
			host:  "Odense",
			goals: [][2]string{{"Kontakt til netværket i første fase", "Borgerens netværk er kortlagt."}},
			last:  &status{challenges: [][4]string{{"dokumentation", "Data bliver indberettet for sent.", ""}}, number: 21},
			now: &status{
				developments: [][4]string{{"kompetencer", "Vi har selv to medarbejdere, der kan undervise i metoden.", "De underviser gerne hos andre."}},
				challenges:   [][4]string{{"dokumentation", "Data bliver stadig indberettet for sent.", "Hvordan andre gør det let."}, {"boliger", "Borgerne flytter senere end planlagt.", ""}},
				number:       3,
			},
			sent: 0,
		},
		{
			host: "Esbjerg",
			last: &status{developments: [][4]string{{"samarbejde", "Frivillige følger med i tredje fase.", ""}}, number: 8},
			now: &status{
				developments: [][4]string{{"samarbejde", "Frivillige overtager kontakten i tredje fase.", ""}},
				challenges:   [][4]string{{"dokumentation", "Vi har to systemer, der ikke taler sammen.", ""}},
				number:       8,
			},
			sent: 2,
		},
		{host: "Vejle", now: &status{developments: [][4]string{{"implementering", "Teamet er samlet i ét hus.", ""}}}, draft: true},
		{host: "Roskilde"},
	}}
}
