package demo

import "tovholder/internal/core/form"

// What the courses are about. Nobody in them is real, and nothing is said of
// any citizen.

var noerrekaerPlot = plot{
	background: "Nørrekær Kommune har i nogle år arbejdet efter Housing First, men borgere venter stadig længe på en bolig, og støtten kommer ofte sent i gang. Kommunen vil samle indsatsen på tværs af Socialafdelingen, Jobcentret, Bostøtten og Gadeteamet.",
	picture: []form.Edit{
		field("maalgruppe", "Borgere, der lever i hjemløshed eller er i risiko for det. De fleste opholder sig midlertidigt på herberg eller hos bekendte, og en mindre gruppe overnatter på gaden. Mange har brug for hjælp fra flere afdelinger på samme tid."),
		row(
			"temaer/1", "tema", "bolig",
			"praksis", "Boligsøgningen begynder, når sagsbehandleren har overblik over sagen. Det sker typisk flere uger inde i opholdet.",
			"styrker", "Godt samarbejde med den almene boligorganisation om enkelte boliger.",
			"udfordringer", "Ingen har det samlede ansvar for boligsøgningen.",
		),
		row(
			"temaer/2", "tema", "stoette",
			"praksis", "Bostøtten visiteres, når lejekontrakten er underskrevet.",
			"styrker", "Erfarne medarbejdere med uddannelse i CTI.",
			"udfordringer", "Støtten begynder ofte først nogle uger efter indflytningen.",
		),
		row(
			"temaer/3", "tema", "samarbejde",
			"praksis", "Afdelingerne holder hver deres møder med borgeren.",
			"styrker", "Gadeteamet kender borgerne og bliver taget med på råd.",
			"udfordringer", "Aftaler med borgeren kendes ikke på tværs.",
		),
		row("temaer/4", "tema", "inddragelse", "praksis", "Borgerne inddrages i deres egen sag, men sjældent i, hvordan indsatsen tilrettelægges.", "udfordringer", "Der er ikke et sted, hvor borgernes erfaringer samles op."),
		field("sammenfatning", "Fagligheden er til stede, men indsatsen hænger ikke sammen fra indskrivning til egen bolig. De lange ventetider skyldes mere arbejdsgange end mangel på boliger."),
		field("mulige-udviklingspunkter", "Vejen fra midlertidigt ophold til egen bolig.\nStøtten i de første måneder efter indflytning.\nBorgernes indflydelse på indsatsen."),
	},
	points: []point{
		{
			"Borgere flytter fra midlertidigt ophold til egen bolig uden unødig ventetid.",
			"Afdækningen viste, at ingen har det samlede ansvar for at finde en bolig, og at boligsøgningen begynder sent i opholdet.",
			"Kortere tid fra beslutning om egen bolig til indflytning.",
		},
		{
			"Borgere får sammenhængende støtte, når de er flyttet i egen bolig.",
			"Støtten begynder ofte først nogle uger efter indflytningen, og afdelingerne kender ikke hinandens aftaler med borgeren.",
			"Støtte fra indflytningsdagen og én fælles aftale med borgeren.",
		},
	},
	goals: []goal{
		{
			"Borgere i midlertidigt ophold har en plan for egen bolig inden for 14 dage.",
			"Mindst 80 procent har 14 dage efter indskrivningen en plan, som de selv har været med til at lave.",
			"ledere", 2, 9,
		},
		{
			"Støtten er i gang på indflytningsdagen.",
			"Mindst 90 procent møder deres bostøttemedarbejder i den nye bolig senest på indflytningsdagen.",
			"ledere", 1, 10,
		},
		{
			"Tiden fra beslutning om egen bolig til indflytning er halveret.",
			"Tiden er i gennemsnit højst 40 dage, målt over tre måneder.",
			"ansvarlig-leder", 0, 12,
		},
	},
	statement: []form.Edit{
		field("nuvaerende-praksis", "Indsatsen ligger i fire afdelinger. Socialafdelingen træffer afgørelser, Bostøtten giver støtte i egen bolig, Gadeteamet møder borgere på gaden, og Jobcentret har den beskæftigelsesrettede indsats. Afdelingerne mødes om enkelte borgere, når nogen tager initiativ til det."),
		field("det-der-virker", "Gadeteamets relationer til borgerne og Bostøttens arbejde efter CTI."),
		field("anledning", "Ventetiden på egen bolig er vokset to år i træk, og udvalget har bedt om en samlet indsats."),
		field("for-borgerne", "Borgeren ved fra begyndelsen, hvem der hjælper med boligen, får en plan i hånden og møder den samme medarbejder før og efter indflytningen."),
		field("for-organisationen", "Medarbejderne ved, hvem der gør hvad. Lederne kan se, om indsatsen virker, og hvor der opstår ventetid."),
		field("borgernes-erfaringer", "To borgerrepræsentanter deltog i visionsworkshoppen og har læst kladden igennem. Det er deres forslag, at planen altid gives på skrift."),
		field("principper", "bolig-som-ret\nadskilt-stoette\nborgerens-valg\nsaa-laenge-der-er-behov"),
		field("saadan-bygger-vi", "Boligen er udgangspunktet og ikke en belønning for at have gennemført noget andet. Støtten tilbydes ved siden af og følger borgerens egne ønsker, også hvis borgeren flytter."),
		field("forudsaetninger", "Ledelsesopbakning i alle fire afdelinger, tid til implementeringsteamet og en fast aftale med boligorganisationen."),
		row("risici/1", "risiko", "Der er for få ledige boliger med en husleje, som borgerne kan betale.", "haandtering", "Den tværgående ledergruppe mødes med boligorganisationerne hvert kvartal."),
		row("risici/2", "risiko", "Teamet mister fart, når hverdagen presser sig på.", "haandtering", "Afdelingslederne frikøber teamets medlemmer fire timer om ugen."),
		field("saadan-foelges-det", "Tre målepunkter opgøres hver måned og gennemgås i implementeringsteamet. Udebliver fremdriften to måneder i træk, tages det op i den tværgående ledergruppe."),
	},
}

var soenderaaPlot = plot{
	background: "Sønderå Kommune er en mindre kommune med få, men langvarige borgerforløb. Kommunen vil have en fast måde at arbejde på, som ikke afhænger af enkelte medarbejdere.",
	picture: []form.Edit{
		field("maalgruppe", "Borgere, der lever i hjemløshed, og borgere, som gentagne gange mister deres bolig. Mange er kendt af kommunen i forvejen."),
		row("temaer/1", "tema", "forebyggelse", "praksis", "Varsler om udsættelse går til Borgerservice og når sjældent Socialafdelingen i tide.", "udfordringer", "Kontakten bliver først taget, når fogedretten er på vej."),
		row("temaer/2", "tema", "ledelse", "praksis", "To medarbejdere løser de fleste opgaver.", "styrker", "Korte veje og stor viden.", "udfordringer", "Indsatsen er sårbar ved fravær."),
		field("sammenfatning", "Indsatsen er nær og vellidt, men sårbar, og den begynder for sent."),
	},
	points: []point{
		{
			"Kommunen handler på det første tegn på, at en borger kan miste sin bolig.",
			"Afdækningen viste, at kontakten til borgeren oftest tages, når det er for sent at bevare boligen.",
			"Færre udsættelser, hvor kommunen ikke har haft kontakt til borgeren.",
		},
	},
	goals: []goal{
		{
			"Borgere med varsel om udsættelse kontaktes inden for en uge.",
			"Mindst 90 procent er kontaktet personligt inden for syv dage.",
			"forloebsleder", 0, 10,
		},
		{
			"Indsatsen kan varetages af mindst fire medarbejdere.",
			"Fire medarbejdere har gennemført oplæringen og har haft egne sager.",
			"ledere", 0, 12,
		},
	},
	statement: []form.Edit{
		field("nuvaerende-praksis", "Varsler modtages i Borgerservice og sendes videre med posten. To medarbejdere i Socialafdelingen følger op, når de har tid."),
		field("det-der-virker", "Medarbejderne er tålmodige og kommer hjem til borgerne."),
		field("for-borgerne", "Borgeren bliver ringet op eller besøgt, mens der endnu er noget at gøre."),
		field("for-organisationen", "Arbejdsgangen er kendt af alle og fortsætter ved ferie og sygdom."),
		field("principper", "bolig-som-ret\nrespekt\nborgerens-valg"),
		field("saadan-bygger-vi", "At bevare boligen er den enkleste vej til Housing First."),
		field("saadan-foelges-det", "Antallet af varsler og tiden til den første kontakt opgøres hver måned."),
	},
}

var havnenPlot = plot{
	background: "Herberget Havnen vil gøre opholdet til begyndelsen på et liv i egen bolig og give beboerne mere indflydelse på deres ophold.",
	picture: []form.Edit{
		field("maalgruppe", "Beboere på herberget efter servicelovens § 110. Nogle bliver få uger, andre i mere end et år."),
		row(
			"temaer/1", "tema", "boform", "praksis", "Beboeren får en kontaktperson den første dag. Samtalen om, hvad der skal ske efter opholdet, tages, når der er ro på.",
			"styrker", "Beboerne føler sig set.", "udfordringer", "Det er forskelligt, hvornår vejen ud af herberget bliver taget op.",
		),
		row("temaer/2", "tema", "inddragelse", "praksis", "Husmøde hver uge.", "udfordringer", "Husmødet handler mest om praktiske ting."),
		field("sammenfatning", "Modtagelsen er god. Arbejdet med tiden efter opholdet begynder for tilfældigt."),
	},
	points: []point{
		{
			"Opholdet er fra første uge rettet mod egen bolig.",
			"Afdækningen viste, at det er tilfældigt, hvornår vejen ud af herberget bliver taget op.",
			"Kortere ophold, når beboeren selv ønsker det.",
		},
		{
			"Beboerne har indflydelse på, hvordan herberget arbejder.",
			"Husmødet bruges mest til praktiske ting, og beboernes forslag bliver ikke fulgt op.",
			"Beboernes forslag besvares og følges op.",
		},
	},
	goals: []goal{
		{
			"Beboeren har inden for to uger en aftale om vejen til egen bolig.",
			"Mindst 75 procent af nye beboere har en skriftlig aftale efter 14 dage.",
			"ledere", 0, 9,
		},
		{
			"Beboernes forslag bliver besvaret.",
			"Alle forslag fra husmødet er besvaret på det næste.",
			"ledere", 0, 6,
		},
	},
	statement: []form.Edit{
		field("nuvaerende-praksis", "Kontaktpersonen følger beboeren gennem opholdet og har kontakt til hjemkommunen. Der er ingen fast arbejdsgang for, hvornår egen bolig tages op."),
		field("det-der-virker", "Modtagelsen og den faste kontaktperson."),
		field("for-borgerne", "Beboeren ved, hvad der skal ske, og hvem der gør hvad."),
		field("for-organisationen", "Medarbejderne arbejder ens, og samarbejdet med hjemkommunerne begynder tidligere."),
		field("principper", "respekt\nborgerens-valg\nrecovery"),
		field("saadan-bygger-vi", "Herberget er et midlertidigt ophold. Målet er egen bolig med den støtte, som beboeren ønsker."),
		field("saadan-foelges-det", "Aftalerne tælles hver måned og gennemgås på personalemødet."),
	},
}
