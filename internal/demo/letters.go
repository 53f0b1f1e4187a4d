package demo

import "tovholder/internal/system/knowledge"

// letters are what people in the demonstration's networks have written.
var letters = map[string]knowledge.Content{
	"overgang": {
		Title: "Samtaleskema til overgangsfasen", Method: knowledge.CTI, Setting: knowledge.HousingSupport,
		What:  "Et skema med otte livsområder, som borgeren og bostøttemedarbejderen udfylder sammen i de første uger efter indflytningen.",
		Whom:  "Borgere i CTI-forløb i den første fase. Skemaet er ikke til den allerførste kontakt, før borgeren har sagt ja til forløbet.",
		How:   "- Læs de otte områder højt, og lad borgeren vælge, hvor I begynder.\n- Skriv borgerens egne ord ned.\n- Vælg højst tre områder at arbejde med.",
		Takes: "En time pr. samtale og et kort møde i teamet, hvor I taler skemaerne igennem.",
		Tags:  []string{"første samtale", "otte livsområder"},
	},
	"overlevering": {
		Title: "Fælles overlevering fra herberg til bostøtte", Method: knowledge.CTI, Setting: knowledge.Shelter,
		What:   "Kontaktpersonen på herberget og bostøtten holder to samtaler sammen med borgeren, én før og én efter indflytningen.",
		Whom:   "Borgere, der flytter fra en boform i egen bolig.",
		How:    "- Aftal begge samtaler, så snart boligen er anvist.\n- Borgeren bestemmer dagsordenen.\n- Skriv på ét ark, hvem der gør hvad den første måned.",
		Takes:  "To timer for hver part og en aftale mellem lederne om, at tiden er sat af.",
		Result: "Færre borgere mistede kontakten i de første uger. Medarbejderne siger, at de lærte hinandens måde at arbejde på at kende.",
		Tags:   []string{"overgange", "samarbejde"},
	},
	"fordeling": {
		Title: "Fast fordelingsmøde hver tirsdag", Setting: knowledge.Across,
		What:   "Myndighed, bostøtte og gadeteam fordeler nye borgere på et møde på en halv time i stedet for at sende henvisninger rundt.",
		How:    "- Samme tid og lokale hver uge.\n- Den, der kender borgeren bedst, fortæller.\n- Beslutningen skrives, mens alle ser på.",
		Takes:  "At lederne selv er med de første måneder.",
		Result: "Ventetiden fra henvisning til første besøg er blevet kortere.",
		Tags:   []string{"samarbejde", "ventetid"},
	},
	"tredje-fase": {
		Title: "Hvordan trapper I støtten ned i tredje fase?", Method: knowledge.CTI,
		What: "Vi oplever, at borgerne bliver utrygge, når besøgene bliver færre. Hvad gør I, så nedtrapningen ikke føles som et farvel?",
		Tags: []string{"nedtrapning"},
	},
	"svar": {
		What: "Vi skriver en plan for de sidste tre måneder sammen med borgeren, allerede når anden fase slutter. Den, der skal overtage kontakten, er med til hvert andet besøg, og borgeren bestemmer, hvornår vi ringer i stedet for at komme.",
	},
	"hvem-sidder-med": {
		Title: "Hvem er med, når I taler metodetro arbejde igennem?", Method: knowledge.CTI,
		What: "Vi er to medarbejdere og en leder. Har andre små kommuner gode erfaringer med at gøre det sammen med en nabokommune?",
		Tags: []string{"metodetro"},
	},
	"morgenmoede": {
		Title: "Morgenmøde på femten minutter i ACT-teamet", Method: knowledge.ACT, Setting: knowledge.Treatment,
		What:   "Teamet begynder dagen stående foran tavlen og gennemgår alle borgere på et kvarter.",
		How:    "- Én læser navnene på tavlen.\n- Kun det, der er nyt siden i går, siges højt.\n- Aftaler skrives på tavlen med navn.",
		Result: "Alle i teamet ved, hvem der ser hvem i dag.",
		Tags:   []string{"teamarbejde"},
	},
	"trivsel": {
		Title: "Trivselsskema til barnets hverdag", Setting: knowledge.Children,
		What:   "Otte korte spørgsmål om barnets hverdag, som barnet selv svarer på hver måned. Svarene følges over tid og bestemmer, hvad næste opfølgning handler om.",
		Whom:   "Børn og unge fra seks år med en børnefaglig sag.",
		How:    "- Barnet svarer først, alene eller sammen med en voksen, det er tryg ved.\n- Rådgiveren og forældrene taler om svarene bagefter.\n- Skriv, hvad der skal være anderledes om en måned.",
		Takes:  "Tyve minutter om måneden. Rådgiveren skal kende barnets hverdag.",
		Result: "Opfølgningen begynder med barnets egne svar og ikke med sagens frister.",
		Tags:   []string{"barnets trivsel", "opfølgning"},
	},
	"opfoelgning": {
		Title: "Opfølgning på én side", Setting: knowledge.Authority,
		What:  "Et ark, der samler barnets mål, hvad der er sket siden sidst, og hvad der skal ske nu.",
		Whom:  "Rådgivere og alle andre, der er om barnet.",
		How:   "- Skriv målene med barnets ord.\n- Sæt kryds ved fremgang, stilstand eller tilbagegang.\n- Slut med én aftale for hver person.",
		Takes: "At skole og dagtilbud udfylder deres linje før mødet.",
		Tags:  []string{"opfølgning", "mål"},
	},
	"barnets-stemme": {
		Title: "Barnets stemme først på dagsordenen", Setting: knowledge.Children,
		What:   "Vi begynder hvert møde med det, barnet selv har sagt, skrevet eller tegnet siden sidst.",
		How:    "- Aftal med barnet, hvem der fortæller det.\n- Læs barnets ord, som de er.\n- Spørg til sidst, hvad barnet skal have at vide om mødet.",
		Result: "Møderne er blevet kortere og handler mere om hverdagen.",
		Tags:   []string{"barnets trivsel", "møder"},
	},
}

var firstReplies = []judged{
	{"Silkeborg", knowledge.WorksIf, "De yngste kan ikke læse spørgsmålene. Lav en udgave med tegninger.", "Rådgiverne skal have tid til at tale med barnet alene.", knowledge.Taken, "Skemaet har nu en udgave med tegninger.", 2},
	{"Aalborg", knowledge.Works, "", "At skolen ved, hvad svarene bruges til.", knowledge.Taken, "Det står nu under, hvad det kræver.", 2},
	{"Odense", knowledge.WorksIf, "Otte spørgsmål hver måned er mange. Fire ville være nok.", "", knowledge.Not, "De otte spørgsmål følger barnets hverdag hele vejen rundt. Vi har i stedet skrevet, at man kan dele dem over to samtaler.", 0},
	{"Esbjerg", knowledge.Works, "", "", knowledge.Undecided, "", 0},
	{"Randers", knowledge.WorksNot, "Vi har et skema i vores fagsystem, og to skemaer vil ikke blive brugt. Spørgsmålene skulle kunne hentes ind dér.", "En aftale med leverandøren af fagsystemet.", knowledge.Partly, "Spørgsmålene ligger nu som tekst, der kan sættes ind i et fagsystem.", 2},
}

var secondReplies = []judged{
	{"Odense", knowledge.Works, "", "At alle, der er om barnet, har lært at bruge arket.", knowledge.Undecided, "", 0},
	{"Silkeborg", knowledge.WorksIf, "Der mangler en linje til forældrenes egne ord.", "", knowledge.Undecided, "", 0},
}

const (
	bookTitle = "Barnets progression i sagsbehandlingen"
	bookLead  = "Håndbogen er til rådgivere og ledere i alle kommuner. Den samler, hvad fem partnerskabskommuner har udviklet over to år, og hvad referencekommunerne har sagt om det: Barnets trivsel og hverdag kommer først, behov og udvikling bestemmer indsatsen, og der følges godt og systematisk op."
)

// chapterText is a chapter of the demonstration's handbook.
type chapterText struct {
	title, words string
	takes        string // the entry that it takes in
	draft        bool
}

var bookChapters = []chapterText{
	{
		title: "Barnets trivsel og hverdag først", takes: "barnets-stemme",
		words: "Et barns udvikling ses i hverdagen: om det sover, spiser, leger, lærer og har nogen at være sammen med. Derfor begynder hver samtale og hver opfølgning dér.\n\n## Sådan begynder I\n- Spørg barnet, hvordan en almindelig dag er.\n- Spørg, hvad der var godt i sidste uge.\n- Skriv svaret med barnets egne ord.",
	},
	{
		title: "Behov og udvikling bestemmer indsatsen",
		words: "En indsats vælges ud fra barnets behov og ikke ud fra, hvilke tilbud der er ledige. Når barnet udvikler sig, skal indsatsen følge med, op eller ned.\n\n## Spørgsmål til sagsbehandleren\n- Hvad er anderledes end sidst?\n- Hvad viser, at indsatsen hjælper?\n- Hvad kan familien og skolen nu selv?",
	},
	{
		title: "God og systematisk opfølgning", takes: "opfoelgning",
		words: "Opfølgning er god, når barnet kan mærke den, og systematisk, når den sker, uden at nogen skal huske det. Aftal rytmen fra begyndelsen, og hold den.",
	},
	{
		title: "Når flere arbejder sammen om barnet", takes: "trivsel",
		words: "Skole, dagtilbud og almene tilbud kender barnets hverdag. Aftal med familien, hvem der er med, og hvad de bidrager med.",
	},
	{
		title: "Ledelse og faglig sparring", draft: true,
		words: "Kapitlet skal handle om, hvordan ledere holder fokus på barnets progression, når travlheden trykker.",
	},
}
