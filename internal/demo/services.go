package demo

import (
	"context"
	"fmt"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/directory"
)

// offer is a service of the demonstration: who offers it, in whose directory it
// stands, and how many days ago it was confirmed.
type offer struct {
	of, in                       Place
	ago                          int
	name, group, offers          string
	referral, phone, hours       string // hours are those of each day, or of weekdays alone
	street, price, capacity, run string // run is who answers for it
	traits                       []directory.Trait
	languages                    []string
	at                           directory.Position
	weekdays                     bool
	access                       string
}

var offers = []offer{
	{
		of: Varmestuen, in: Noerrekaer, ago: 21, name: "Natcafé Nord", group: "Voksne, der ikke har et sted at være om natten.", run: "Karen Ulvedal",
		offers:   "Et varmt rum, mad og en briks at sove på. Der er altid to frivillige og én medarbejder. Hunde sover i kurven ved siden af.",
		referral: "Mød op. Ingen visitation, og du behøver ikke sige, hvad du hedder.", phone: "70 10 93 11", hours: "21-8", street: "Havnegade 14", price: "Gratis", capacity: "16 brikse, heraf 4 i et rum for kvinder",
		traits: []directory.Trait{directory.Overnight, directory.Dogs, directory.Intoxicant, directory.Unreferred, directory.Free, directory.Anonymous}, languages: []string{"da", "en", "pl"}, at: directory.Position{Latitude: 57.048, Longitude: 9.921},
	},
	{
		of: Varmestuen, in: Noerrekaer, ago: 34, name: "Kvindehvilen", group: "Kvinder over 18 år uden bolig eller på flugt fra et usikkert sted at bo.", run: "Karen Ulvedal",
		offers:   "Eget værelse, fælles køkken og medarbejdere døgnet rundt. Du må have din hund med på værelset.",
		referral: "Ring først, så vi kan finde en plads.", phone: "70 10 93 12", hours: "0-24", street: "Kirkestræde 3", price: "Gratis de første tre nætter", capacity: "7 værelser",
		traits: []directory.Trait{directory.Overnight, directory.Women, directory.Dogs, directory.Unreferred}, languages: []string{"da", "en"}, at: directory.Position{Latitude: 57.045, Longitude: 9.917},
	},
	{
		of: Havnen, in: Noerrekaer, ago: 55, name: "Herberget Havnen", group: "Personer over 18 år, som ikke har eller ikke kan være i egen bolig (servicelovens § 110).", run: "Jens Havremark",
		offers:   "Midlertidigt ophold med støtte til at finde en bolig, få orden på økonomien og få kontakt til læge og behandling.",
		referral: "Mød op døgnet rundt. Lederen afgør, om der er plads.", phone: "70 10 93 20", hours: "0-24", street: "Kajen 2", price: "Egenbetaling efter gældende takst", capacity: "24 pladser",
		traits: []directory.Trait{directory.Overnight, directory.Unreferred, directory.Wheelchair}, languages: []string{"da", "en", "kl"}, at: directory.Position{Latitude: 57.051, Longitude: 9.93}, access: "Elevator og handicaptoilet.",
	},
	{
		of: Havnen, in: Noerrekaer, ago: 60, name: "Ungehuset ved Havnen", group: "Unge mellem 18 og 24 år uden bolig.", run: "Jens Havremark",
		offers: "Otte små lejligheder med støtte fra faste kontaktpersoner, hjælp til uddannelse eller arbejde og en boligplan fra første uge.", referral: "Kommunen visiterer.", phone: "70 10 93 21", hours: "0-24", street: "Kajen 4",
		capacity: "8 lejligheder", traits: []directory.Trait{directory.Overnight, directory.Young}, languages: []string{"da", "en"}, at: directory.Position{Latitude: 57.0512, Longitude: 9.9305},
	},
	{
		of: Havnen, in: Noerrekaer, ago: 210, name: "Opbevaring på Havnen", group: "Alle, der sover ude eller på skift hos andre.", run: "Jens Havremark",
		offers: "Aflåste skabe til bagage og papirer. Du kan også få din post sendt hertil.", referral: "Mød op.", phone: "70 10 93 20", hours: "9-16", street: "Kajen 2", price: "Gratis", traits: []directory.Trait{directory.Unreferred, directory.Free, directory.Anonymous},
		at: directory.Position{Latitude: 57.051, Longitude: 9.93}, weekdays: true,
	},
	{
		of: Varmestuen, in: Noerrekaer, ago: 12, name: "Varmestuen Nord", group: "Voksne, der lever på gaden eller er ensomme.", run: "Karen Ulvedal",
		offers: "Morgenmad, varm middag, bad, vaskemaskine og nogen at snakke med. Hver tirsdag spiller vi musik.", referral: "Mød op.", phone: "70 10 93 10", hours: "8-15", street: "Havnegade 14", price: "Morgenmad 10 kr., middag 25 kr.",
		traits: []directory.Trait{directory.Dogs, directory.Unreferred, directory.Anonymous, directory.Wheelchair}, languages: []string{"da", "en", "de", "pl"}, at: directory.Position{Latitude: 57.048, Longitude: 9.921},
	},
	{
		of: Varmestuen, in: Noerrekaer, ago: 75, name: "Frivillige bisiddere", group: "Alle, der skal til et møde med kommunen, i retten eller hos lægen.", run: "Karen Ulvedal",
		offers: "En frivillig går med til mødet, hjælper dig med at forberede det og taler det igennem bagefter.", referral: "Ring, eller skriv mindst to dage før.", phone: "70 10 93 13", hours: "10-14", price: "Gratis", traits: []directory.Trait{directory.Unreferred, directory.Free}, weekdays: true,
	},
	{
		of: Varmestuen, in: Noerrekaer, ago: 140, name: "Gældscaféen", group: "Alle med gæld, rykkere eller en økonomi, der ikke hænger sammen.", run: "Karen Ulvedal",
		offers: "Frivillige med erfaring fra banker og skattevæsenet gennemgår dine papirer, lægger et budget og skriver til dem, du skylder penge.", referral: "Mød op. Tag dine breve med, også de uåbnede.", phone: "70 10 93 14", hours: "16-19", street: "Havnegade 14", price: "Gratis",
		traits: []directory.Trait{directory.Unreferred, directory.Free}, at: directory.Position{Latitude: 57.048, Longitude: 9.921}, weekdays: true,
	},
	{
		of: Varmestuen, in: Noerrekaer, ago: 30, name: "Tøjbutikken", group: "Alle, der mangler tøj, sko eller en sovepose.", run: "Karen Ulvedal",
		offers: "Gratis tøj, vinterjakker, sko, tæpper og soveposer.", referral: "Mød op.", hours: "12-15", street: "Havnegade 16", price: "Gratis", traits: []directory.Trait{directory.Unreferred, directory.Free, directory.Anonymous},
		at: directory.Position{Latitude: 57.0482, Longitude: 9.9214}, weekdays: true,
	},
	{
		of: Broen, in: Noerrekaer, ago: 45, name: "Center Broen: behandling for alkohol", group: "Voksne, der vil drikke mindre eller holde op, og deres pårørende.", run: "Thomas Ravnbjerg",
		offers: "Samtaler, medicin og gruppeforløb. Du kan være anonym.", referral: "Ring, eller mød op. Ingen henvisning.", phone: "70 10 93 30", hours: "8-16", street: "Brovej 8", price: "Gratis", traits: []directory.Trait{directory.Unreferred, directory.Free, directory.Anonymous, directory.Wheelchair},
		languages: []string{"da", "en"}, at: directory.Position{Latitude: 57.04, Longitude: 9.94}, weekdays: true,
	},
	{
		of: Broen, in: Noerrekaer, ago: 45, name: "Center Broen: behandling for stoffer", group: "Voksne med et misbrug af hash, medicin eller andre stoffer.", run: "Thomas Ravnbjerg",
		offers: "Substitutionsbehandling, samtaler og social støtte. Første samtale inden for to uger.", referral: "Kommunen visiterer, men du kan selv ringe og få en tid.", phone: "70 10 93 30", hours: "8-16", street: "Brovej 8", price: "Gratis",
		traits: []directory.Trait{directory.Free, directory.Anonymous, directory.Wheelchair}, at: directory.Position{Latitude: 57.04, Longitude: 9.94}, weekdays: true,
	},
	{
		of: Broen, in: Noerrekaer, ago: 90, name: "Sårklinikken", group: "Alle, der lever på gaden eller bruger stoffer.", run: "Thomas Ravnbjerg",
		offers: "Sygeplejerske, sårpleje, rene kanyler og hjælp til at komme til læge.", referral: "Mød op.", phone: "70 10 93 31", hours: "10-13", street: "Havnegade 14", price: "Gratis", traits: []directory.Trait{directory.Intoxicant, directory.Unreferred, directory.Free, directory.Anonymous},
		at: directory.Position{Latitude: 57.048, Longitude: 9.921}, weekdays: true,
	},
	{
		of: Broen, in: Noerrekaer, ago: 250, name: "Tandklinik for udsatte", group: "Voksne på gaden eller på herberg, som ikke kommer hos en almindelig tandlæge.", run: "Thomas Ravnbjerg",
		offers: "Akut behandling af tandpine og almindelig tandpleje.", referral: "Ring efter en tid.", phone: "70 10 93 32", hours: "13-17", street: "Brovej 8", price: "Gratis", traits: []directory.Trait{directory.Unreferred, directory.Free}, at: directory.Position{Latitude: 57.04, Longitude: 9.94}, weekdays: true,
	},
	{
		of: Noerrekaer, in: Noerrekaer, ago: 18, name: "Boligrådgivningen", group: "Borgere, der er ved at miste deres bolig, eller som ikke har nogen.", run: "Peter Skovrod",
		offers: "Hjælp, hvis du er bagud med huslejen eller er ved at blive sat ud, og hjælp til at søge og få anvist en bolig.", referral: "Ring, eller mød op i borgerservice.", phone: "70 10 93 01", hours: "9-15", street: "Rådhuspladsen 1", price: "Gratis", traits: []directory.Trait{directory.Unreferred, directory.Free, directory.Wheelchair},
		languages: []string{"da", "en"}, at: directory.Position{Latitude: 57.046, Longitude: 9.919}, weekdays: true,
	},
	{
		of: Noerrekaer, in: Noerrekaer, ago: 18, name: "Gadeteamet", group: "Mennesker, der sover ude.", run: "Peter Skovrod",
		offers: "Opsøgende medarbejdere og en gadesygeplejerske kommer ud, hvor du er, og hjælper med det næste skridt: bolig, læge, penge eller behandling.", referral: "Ring, eller bed nogen ringe for dig.", phone: "70 10 93 02", hours: "7-22", price: "Gratis",
		traits: []directory.Trait{directory.Dogs, directory.Intoxicant, directory.Unreferred, directory.Free, directory.Anonymous}, languages: []string{"da", "en", "kl"},
	},
	{
		of: Noerrekaer, in: Noerrekaer, ago: 40, name: "Bostøtte efter CTI", group: "Borgere, der flytter fra herberg til egen bolig.", run: "Peter Skovrod",
		offers: "Intensiv bostøtte i ni måneder i tre faser, mens du finder dig til rette i boligen.", referral: "Kommunen visiterer.", phone: "70 10 93 03", hours: "8-15", traits: []directory.Trait{directory.Free}, weekdays: true,
	},
	{
		of: Noerrekaer, in: Noerrekaer, ago: 100, name: "Jobcenter Nørrekær: Første skridt", group: "Borgere på kontanthjælp, som har det svært og gerne vil i gang.", run: "Peter Skovrod",
		offers: "Praktik i korte forløb, mentor og hjælp til at holde fast i et job.", referral: "Din sagsbehandler i jobcentret.", phone: "70 10 93 04", hours: "9-14", street: "Stationsvej 20", at: directory.Position{Latitude: 57.043, Longitude: 9.918}, weekdays: true,
	},
	{
		of: Noerrekaer, in: Noerrekaer, ago: 160, name: "Psykiatrisk støttecenter", group: "Voksne med angst, depression eller anden psykisk sårbarhed.", run: "Peter Skovrod",
		offers: "Samtaler, grupper og en akuttelefon, når det er svært.", referral: "Mød op, eller ring. Ingen visitation.", phone: "70 10 93 05", hours: "0-24", street: "Parkvej 11", price: "Gratis", traits: []directory.Trait{directory.Unreferred, directory.Free, directory.Anonymous},
		at: directory.Position{Latitude: 57.039, Longitude: 9.91},
	},
	{
		of: Noerrekaer, in: Noerrekaer, ago: 25, name: "Krisecentret Solgården", group: "Kvinder og børn, der har været udsat for vold i familien.", run: "Peter Skovrod",
		offers: "Et trygt sted at bo, psykolog og hjælp til skole, økonomi og en ny bolig.", referral: "Ring døgnet rundt. Adressen er hemmelig.", phone: "70 10 93 06", hours: "0-24", capacity: "9 familier", traits: []directory.Trait{directory.Overnight, directory.Women, directory.Unreferred, directory.Anonymous},
		languages: []string{"da", "en", "ar", "tr"},
	},
	{
		of: Noerrekaer, in: Noerrekaer, ago: 190, name: "God løsladelse", group: "Borgere, der snart løslades fra fængsel.", run: "Peter Skovrod",
		offers: "En medarbejder besøger dig i fængslet, laver en plan for bolig, indtægt og behandling og tager imod dig den dag, du kommer ud.", referral: "Fængslet eller du selv skriver til os.", phone: "70 10 93 07", hours: "8-15", weekdays: true,
	},
	{
		of: Noerrekaer, in: Noerrekaer, ago: 33, name: "Grønlandsk rådgivning", group: "Grønlændere, der bor i eller er på vej til kommunen.", run: "Peter Skovrod",
		offers: "Rådgivning på grønlandsk og dansk om bolig, kontanthjælp og kontakt til hjemkommunen.", referral: "Mød op.", phone: "70 10 93 08", hours: "10-14", street: "Rådhuspladsen 1", price: "Gratis", traits: []directory.Trait{directory.Unreferred, directory.Free},
		languages: []string{"da", "kl"}, at: directory.Position{Latitude: 57.046, Longitude: 9.919}, weekdays: true,
	},
	{
		of: Varmestuen, in: Noerrekaer, ago: 50, name: "Retshjælpen", group: "Alle med et juridisk spørgsmål og få penge.", run: "Karen Ulvedal",
		offers: "Frivillige jurister hjælper med klager, breve fra kommunen, skilsmisse og lejeforhold.", referral: "Mød op.", hours: "17-19", street: "Havnegade 16", price: "Gratis", traits: []directory.Trait{directory.Unreferred, directory.Free, directory.Anonymous}, weekdays: true,
		at: directory.Position{Latitude: 57.0482, Longitude: 9.9214},
	},
	{
		of: Soenderaa, in: Soenderaa, ago: 28, name: "Natherberget i Sønderå", group: "Voksne uden et sted at sove.", run: "Marie Åbrink",
		offers: "Seng, bad og morgenmad. Par kan bo sammen.", referral: "Mød op fra kl. 20.00.", phone: "70 10 94 01", hours: "20-9", street: "Åboulevarden 7", price: "50 kr. pr. nat", capacity: "12 senge",
		traits: []directory.Trait{directory.Overnight, directory.Couples, directory.Unreferred}, languages: []string{"da", "en"}, at: directory.Position{Latitude: 55.4, Longitude: 10.38},
	},
	{
		of: Soenderaa, in: Soenderaa, ago: 65, name: "Mandehjemmet", group: "Mænd over 30 år uden bolig.", run: "Marie Åbrink",
		offers: "Eget værelse, fælles spisning og hjælp til at komme videre.", referral: "Kommunen visiterer.", phone: "70 10 94 02", hours: "0-24", street: "Møllevej 19", capacity: "10 værelser", traits: []directory.Trait{directory.Overnight, directory.Men},
		at: directory.Position{Latitude: 55.395, Longitude: 10.37},
	},
	{
		of: Soenderaa, in: Soenderaa, ago: 80, name: "Ungeteltet", group: "Unge under 25 år, der sover på skift hos venner.", run: "Marie Åbrink",
		offers: "Rådgivning om bolig, uddannelse og penge, og en voksen at ringe til.", referral: "Skriv en sms.", phone: "70 10 94 03", hours: "12-18", street: "Torvet 4", price: "Gratis", traits: []directory.Trait{directory.Young, directory.Unreferred, directory.Free}, weekdays: true,
		at: directory.Position{Latitude: 55.397, Longitude: 10.384},
	},
}

// owners are the personas who answer for services.
var owners = map[Place]string{Varmestuen: "styregruppe", Havnen: "forstander", Broen: "partner", Noerrekaer: "projektleder", Soenderaa: "soenderaa"}

// Services fills in the directory of services: most are right, some are old, and
// of one somebody says that something is wrong.
func Services(ctx context.Context, h House, cast *Cast, _ uint64) error {
	now := h.DB.Now()
	for _, o := range offers {
		then := db.At(ctx, calendar.Of(now).AddDays(-o.ago).At(10, 0))
		email, owner := "tilbud@"+string(o.of)+".example", owners[o.of]+"@"+string(o.of)+".example"
		c := directory.Content{
			Name: o.name, TargetGroup: o.group, Offers: o.offers, Referral: o.referral, Phone: o.phone, Email: email, Street: o.street, Price: o.price, Capacity: o.capacity,
			Traits: o.traits, Languages: o.languages, Accessibility: o.access,
		}
		if o.street != "" {
			c.Postcode, c.City = "9990", "Nørrekær"
			if o.in == Soenderaa {
				c.Postcode, c.City = "9991", "Sønderå"
			}
		}
		if o.at != (directory.Position{}) {
			c.Position = &o.at
		}
		for day := 1; day <= 7 && (day <= 5 || !o.weekdays); day++ {
			hours, ok := directory.ParseHours(day, o.hours)
			if !ok {
				return fmt.Errorf("service %s: hours %q", o.name, o.hours)
			}
			c.Hours = append(c.Hours, hours...)
		}
		id, err := h.Directory.Add(then, access.Scope{Name: o.run, Via: access.ViaProgram}, directory.NewService{
			Organisation: cast.Places[o.of], Municipality: cast.Places[o.in], Content: c, Owner: directory.Owner{Name: o.run, Email: owner},
		})
		if err != nil {
			return fmt.Errorf("service %s: %w", o.name, err)
		}
		if o.name == "Gældscaféen" {
			if err := h.Directory.Report(db.At(ctx, calendar.Of(now).AddDays(-3).At(14, 0)), id, "Der hang en seddel på døren: I december er der kun åbent om torsdagen.", "", "demo"); err != nil {
				return fmt.Errorf("report of %s: %w", o.name, err)
			}
		}
	}
	return nil
}
