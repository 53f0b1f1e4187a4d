// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what directory says on screen, in every language.
package text

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Services: Tilbud
func Services(l i18n.Lang) string {
	if l == i18n.En {
		return "Services"
	}
	return l.Mark("Tilbud")
}

// ServicesTitle: Find et tilbud
func ServicesTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Find a service"
	}
	return l.Mark("Find et tilbud")
}

// ServicesLead: Skriv, hvad der er brug for, for eksempel »sovested til kvinde med hund«. Her er kommunale, frivillige og private tilbud, og ved hvert tilbud står der, hvornår nogen sidst har bekræftet oplysningerne.
func ServicesLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what is needed, for example “sovested til kvinde med hund”. Here are municipal, voluntary and private services, and each says when somebody last confirmed it."
	}
	return l.Mark("Skriv, hvad der er brug for, for eksempel »sovested til kvinde med hund«. Her er kommunale, frivillige og private tilbud, og ved hvert tilbud står der, hvornår nogen sidst har bekræftet oplysningerne.")
}

// SearchLabel: Hvad er der brug for?
func SearchLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "What is needed?"
	}
	return l.Mark("Hvad er der brug for?")
}

// SearchButton: Søg
func SearchButton(l i18n.Lang) string {
	if l == i18n.En {
		return "Search"
	}
	return l.Mark("Søg")
}

// MunicipalityLabel: Kommune
func MunicipalityLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipality"
	}
	return l.Mark("Kommune")
}

// EveryMunicipality: Alle kommuner
func EveryMunicipality(l i18n.Lang) string {
	if l == i18n.En {
		return "All municipalities"
	}
	return l.Mark("Alle kommuner")
}

// NarrowMore: Flere valg
func NarrowMore(l i18n.Lang) string {
	if l == i18n.En {
		return "More choices"
	}
	return l.Mark("Flere valg")
}

// ListLabel: Hvem står bag
func ListLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Who offers it"
	}
	return l.Mark("Hvem står bag")
}

// BothLists: Alle
func BothLists(l i18n.Lang) string {
	if l == i18n.En {
		return "All"
	}
	return l.Mark("Alle")
}

// ListMunicipal: Kommunalt
func ListMunicipal(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipal"
	}
	return l.Mark("Kommunalt")
}

// ListPrivate: Frivilligt eller privat
func ListPrivate(l i18n.Lang) string {
	if l == i18n.En {
		return "Voluntary or private"
	}
	return l.Mark("Frivilligt eller privat")
}

// TraitsLabel: Kendetegn
func TraitsLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Features"
	}
	return l.Mark("Kendetegn")
}

// OpenNow: Åbent nu
func OpenNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Open now"
	}
	return l.Mark("Åbent nu")
}

// Narrow: Vis
func Narrow(l i18n.Lang) string {
	if l == i18n.En {
		return "Show"
	}
	return l.Mark("Vis")
}

// Near: Vis de nærmeste først
func Near(l i18n.Lang) string {
	if l == i18n.En {
		return "Show the nearest first"
	}
	return l.Mark("Vis de nærmeste først")
}

// NearFails: Din browser kunne ikke finde ud af, hvor du er. Vælg en kommune i stedet.
func NearFails(l i18n.Lang) string {
	if l == i18n.En {
		return "Your browser could not tell where you are. Choose a municipality instead."
	}
	return l.Mark("Din browser kunne ikke finde ud af, hvor du er. Vælg en kommune i stedet.")
}

// SortedNear: De nærmeste står først.
func SortedNear(l i18n.Lang) string {
	if l == i18n.En {
		return "The nearest come first."
	}
	return l.Mark("De nærmeste står først.")
}

// FoundCount: {n:int} tilbud. · {n:int} tilbud.
func FoundCount(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " service."
		}
		return i18n.Int(l, n) + " services."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " tilbud.")
	}
	return l.Mark(i18n.Int(l, n) + " tilbud.")
}

// ClearFilter: Ryd søgningen
func ClearFilter(l i18n.Lang) string {
	if l == i18n.En {
		return "Clear the search"
	}
	return l.Mark("Ryd søgningen")
}

// NoneFound: Ingen tilbud passer til søgningen
func NoneFound(l i18n.Lang) string {
	if l == i18n.En {
		return "No service fits the search"
	}
	return l.Mark("Ingen tilbud passer til søgningen")
}

// NoneFoundWhy: Prøv med færre ord, eller ryd valgene.
func NoneFoundWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Try fewer words, or clear the choices."
	}
	return l.Mark("Prøv med færre ord, eller ryd valgene.")
}

// Call: Ring
func Call(l i18n.Lang) string {
	if l == i18n.En {
		return "Call"
	}
	return l.Mark("Ring")
}

// Far: {kilometres} km
func Far(l i18n.Lang, kilometres string) string {
	if l == i18n.En {
		return kilometres + " km"
	}
	return l.Mark(kilometres + " km")
}

// TraitOvernight: Overnatning
func TraitOvernight(l i18n.Lang) string {
	if l == i18n.En {
		return "Overnight stay"
	}
	return l.Mark("Overnatning")
}

// TraitWomen: Kun for kvinder
func TraitWomen(l i18n.Lang) string {
	if l == i18n.En {
		return "For women only"
	}
	return l.Mark("Kun for kvinder")
}

// TraitMen: Kun for mænd
func TraitMen(l i18n.Lang) string {
	if l == i18n.En {
		return "For men only"
	}
	return l.Mark("Kun for mænd")
}

// TraitYoung: For unge
func TraitYoung(l i18n.Lang) string {
	if l == i18n.En {
		return "For young people"
	}
	return l.Mark("For unge")
}

// TraitCouples: For par
func TraitCouples(l i18n.Lang) string {
	if l == i18n.En {
		return "For couples"
	}
	return l.Mark("For par")
}

// TraitDogs: Hund må komme med
func TraitDogs(l i18n.Lang) string {
	if l == i18n.En {
		return "Dogs may come along"
	}
	return l.Mark("Hund må komme med")
}

// TraitIntoxicated: Også hvis man er påvirket
func TraitIntoxicated(l i18n.Lang) string {
	if l == i18n.En {
		return "Also when intoxicated"
	}
	return l.Mark("Også hvis man er påvirket")
}

// TraitUnreferred: Ingen visitation
func TraitUnreferred(l i18n.Lang) string {
	if l == i18n.En {
		return "No referral needed"
	}
	return l.Mark("Ingen visitation")
}

// TraitFree: Gratis
func TraitFree(l i18n.Lang) string {
	if l == i18n.En {
		return "Free of charge"
	}
	return l.Mark("Gratis")
}

// TraitAnonymous: Man kan være anonym
func TraitAnonymous(l i18n.Lang) string {
	if l == i18n.En {
		return "One can be anonymous"
	}
	return l.Mark("Man kan være anonym")
}

// TraitWheelchair: Plads til kørestol
func TraitWheelchair(l i18n.Lang) string {
	if l == i18n.En {
		return "Room for a wheelchair"
	}
	return l.Mark("Plads til kørestol")
}

// TraitUnknown: Vælg kendetegn fra listen.
func TraitUnknown(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose features from the list."
	}
	return l.Mark("Vælg kendetegn fra listen.")
}

// TraitsBoth: Et tilbud kan ikke både være kun for kvinder og kun for mænd.
func TraitsBoth(l i18n.Lang) string {
	if l == i18n.En {
		return "A service can’t be both for women only and for men only."
	}
	return l.Mark("Et tilbud kan ikke både være kun for kvinder og kun for mænd.")
}

// TrustFresh: Bekræftet {ago}
func TrustFresh(l i18n.Lang, ago string) string {
	if l == i18n.En {
		return "Confirmed " + ago
	}
	return l.Mark("Bekræftet " + ago)
}

// TrustStale: Kan være forældet: sidst bekræftet {ago}
func TrustStale(l i18n.Lang, ago string) string {
	if l == i18n.En {
		return "May be out of date: last confirmed " + ago
	}
	return l.Mark("Kan være forældet: sidst bekræftet " + ago)
}

// TrustDoubted: Der er meldt en fejl
func TrustDoubted(l i18n.Lang) string {
	if l == i18n.En {
		return "An error has been reported"
	}
	return l.Mark("Der er meldt en fejl")
}

// AgoToday: i dag
func AgoToday(l i18n.Lang) string {
	if l == i18n.En {
		return "today"
	}
	return l.Mark("i dag")
}

// AgoYesterday: i går
func AgoYesterday(l i18n.Lang) string {
	if l == i18n.En {
		return "yesterday"
	}
	return l.Mark("i går")
}

// AgoDays: for {n:int} dage siden
func AgoDays(l i18n.Lang, n int) string {
	if l == i18n.En {
		return i18n.Int(l, n) + " days ago"
	}
	return l.Mark("for " + i18n.Int(l, n) + " dage siden")
}

// AgoWeeks: for {n:int} uger siden
func AgoWeeks(l i18n.Lang, n int) string {
	if l == i18n.En {
		return i18n.Int(l, n) + " weeks ago"
	}
	return l.Mark("for " + i18n.Int(l, n) + " uger siden")
}

// AgoMonths: for {n:int} måneder siden
func AgoMonths(l i18n.Lang, n int) string {
	if l == i18n.En {
		return i18n.Int(l, n) + " months ago"
	}
	return l.Mark("for " + i18n.Int(l, n) + " måneder siden")
}

// AgoLong: {day:date}
func AgoLong(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "on " + i18n.Date(l, day)
	}
	return l.Mark(i18n.Date(l, day))
}

// ConfirmedOn: Oplysningerne blev sidst bekræftet den {day}.
func ConfirmedOn(l i18n.Lang, day string) string {
	if l == i18n.En {
		return "The information was last confirmed on " + day + "."
	}
	return l.Mark("Oplysningerne blev sidst bekræftet den " + day + ".")
}

// DoubtedWhy: Nogen har meldt, at oplysningerne ikke er rigtige. De, der har ansvaret for tilbuddet, har fået besked. Ring, før du sender nogen derhen.
func DoubtedWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody has reported that the information is not right. Those responsible have been told. Call before you send anybody there."
	}
	return l.Mark("Nogen har meldt, at oplysningerne ikke er rigtige. De, der har ansvaret for tilbuddet, har fået besked. Ring, før du sender nogen derhen.")
}

// StaleWhy: Ingen har bekræftet oplysningerne i mere end seks måneder. Ring, før du sender nogen derhen.
func StaleWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody has confirmed the information for more than six months. Call before you send anybody there."
	}
	return l.Mark("Ingen har bekræftet oplysningerne i mere end seks måneder. Ring, før du sender nogen derhen.")
}

// Monday: Mandag
func Monday(l i18n.Lang) string {
	if l == i18n.En {
		return "Monday"
	}
	return l.Mark("Mandag")
}

// Tuesday: Tirsdag
func Tuesday(l i18n.Lang) string {
	if l == i18n.En {
		return "Tuesday"
	}
	return l.Mark("Tirsdag")
}

// Wednesday: Onsdag
func Wednesday(l i18n.Lang) string {
	if l == i18n.En {
		return "Wednesday"
	}
	return l.Mark("Onsdag")
}

// Thursday: Torsdag
func Thursday(l i18n.Lang) string {
	if l == i18n.En {
		return "Thursday"
	}
	return l.Mark("Torsdag")
}

// Friday: Fredag
func Friday(l i18n.Lang) string {
	if l == i18n.En {
		return "Friday"
	}
	return l.Mark("Fredag")
}

// Saturday: Lørdag
func Saturday(l i18n.Lang) string {
	if l == i18n.En {
		return "Saturday"
	}
	return l.Mark("Lørdag")
}

// Sunday: Søndag
func Sunday(l i18n.Lang) string {
	if l == i18n.En {
		return "Sunday"
	}
	return l.Mark("Søndag")
}

// EveryDay: Alle dage
func EveryDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Every day"
	}
	return l.Mark("Alle dage")
}

// DayAndNight: døgnet rundt
func DayAndNight(l i18n.Lang) string {
	if l == i18n.En {
		return "day and night"
	}
	return l.Mark("døgnet rundt")
}

// ClosedDay: lukket
func ClosedDay(l i18n.Lang) string {
	if l == i18n.En {
		return "closed"
	}
	return l.Mark("lukket")
}

// OpenAround: Åbent døgnet rundt
func OpenAround(l i18n.Lang) string {
	if l == i18n.En {
		return "Open day and night"
	}
	return l.Mark("Åbent døgnet rundt")
}

// OpenToday: Åbent i dag {hours}
func OpenToday(l i18n.Lang, hours string) string {
	if l == i18n.En {
		return "Open today " + hours
	}
	return l.Mark("Åbent i dag " + hours)
}

// ClosedToday: Lukket i dag
func ClosedToday(l i18n.Lang) string {
	if l == i18n.En {
		return "Closed today"
	}
	return l.Mark("Lukket i dag")
}

// Signing: dansk tegnsprog
func Signing(l i18n.Lang) string {
	if l == i18n.En {
		return "Danish Sign Language"
	}
	return l.Mark("dansk tegnsprog")
}

// TargetGroup: Målgruppe
func TargetGroup(l i18n.Lang) string {
	if l == i18n.En {
		return "Target group"
	}
	return l.Mark("Målgruppe")
}

// TargetGroupHint: Hvem er tilbuddet for? Skriv det, som de selv ville sige det.
func TargetGroupHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Whom is the service for? Write it as they would say it."
	}
	return l.Mark("Hvem er tilbuddet for? Skriv det, som de selv ville sige det.")
}

// Offers: Indhold
func Offers(l i18n.Lang) string {
	if l == i18n.En {
		return "Content"
	}
	return l.Mark("Indhold")
}

// OffersHint: Hvad kan man få hjælp til, og hvad sker der på stedet?
func OffersHint(l i18n.Lang) string {
	if l == i18n.En {
		return "What can one get help with, and what happens there?"
	}
	return l.Mark("Hvad kan man få hjælp til, og hvad sker der på stedet?")
}

// Referral: Visitation
func Referral(l i18n.Lang) string {
	if l == i18n.En {
		return "Referral"
	}
	return l.Mark("Visitation")
}

// ReferralHint: Hvordan får man tilbuddet? Skriv også, hvis man bare kan møde op.
func ReferralHint(l i18n.Lang) string {
	if l == i18n.En {
		return "How does one get the service? Also write it when one can just turn up."
	}
	return l.Mark("Hvordan får man tilbuddet? Skriv også, hvis man bare kan møde op.")
}

// Contact: Kontakt
func Contact(l i18n.Lang) string {
	if l == i18n.En {
		return "Contact"
	}
	return l.Mark("Kontakt")
}

// ContactHint: En person eller en funktion, for eksempel: vagten.
func ContactHint(l i18n.Lang) string {
	if l == i18n.En {
		return "A person or a function, for example: the duty desk."
	}
	return l.Mark("En person eller en funktion, for eksempel: vagten.")
}

// Phone: Telefon
func Phone(l i18n.Lang) string {
	if l == i18n.En {
		return "Telephone"
	}
	return l.Mark("Telefon")
}

// Email: E-mail
func Email(l i18n.Lang) string {
	if l == i18n.En {
		return "E-mail"
	}
	return l.Mark("E-mail")
}

// Website: Hjemmeside
func Website(l i18n.Lang) string {
	if l == i18n.En {
		return "Website"
	}
	return l.Mark("Hjemmeside")
}

// Street: Adresse
func Street(l i18n.Lang) string {
	if l == i18n.En {
		return "Address"
	}
	return l.Mark("Adresse")
}

// Postcode: Postnummer
func Postcode(l i18n.Lang) string {
	if l == i18n.En {
		return "Postcode"
	}
	return l.Mark("Postnummer")
}

// City: By
func City(l i18n.Lang) string {
	if l == i18n.En {
		return "Town"
	}
	return l.Mark("By")
}

// Position: Koordinater
func Position(l i18n.Lang) string {
	if l == i18n.En {
		return "Coordinates"
	}
	return l.Mark("Koordinater")
}

// PositionHint: Breddegrad og længdegrad med punktum, for eksempel: 56.1567, 10.2108. Så kan tilbuddet findes efter afstand.
func PositionHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Latitude and longitude with a point, for example: 56.1567, 10.2108. The service can then be found by distance."
	}
	return l.Mark("Breddegrad og længdegrad med punktum, for eksempel: 56.1567, 10.2108. Så kan tilbuddet findes efter afstand.")
}

// Area: Område
func Area(l i18n.Lang) string {
	if l == i18n.En {
		return "Area"
	}
	return l.Mark("Område")
}

// AreaHint: Hvor skal man bo for at kunne bruge tilbuddet?
func AreaHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Where must one live to use the service?"
	}
	return l.Mark("Hvor skal man bo for at kunne bruge tilbuddet?")
}

// Hours: Åbningstider
func Hours(l i18n.Lang) string {
	if l == i18n.En {
		return "Opening hours"
	}
	return l.Mark("Åbningstider")
}

// HoursHint: Skriv for eksempel 10-14 eller 8.30-12, 18-22. Står feltet tomt, er der lukket. Skriv 0-24, hvis der er åbent hele døgnet.
func HoursHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write for example 10-14 or 8.30-12, 18-22. An empty field means closed. Write 0-24 for open day and night."
	}
	return l.Mark("Skriv for eksempel 10-14 eller 8.30-12, 18-22. Står feltet tomt, er der lukket. Skriv 0-24, hvis der er åbent hele døgnet.")
}

// HoursOf: Åbningstider {day}
func HoursOf(l i18n.Lang, day string) string {
	if l == i18n.En {
		return "Opening hours, " + day
	}
	return l.Mark("Åbningstider " + day)
}

// HoursNote: Bemærkning til åbningstiderne
func HoursNote(l i18n.Lang) string {
	if l == i18n.En {
		return "Remark on the opening hours"
	}
	return l.Mark("Bemærkning til åbningstiderne")
}

// HoursNoteHint: For eksempel: lukket på helligdage.
func HoursNoteHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example: closed on public holidays."
	}
	return l.Mark("For eksempel: lukket på helligdage.")
}

// HoursForm: Skriv åbningstiden som 10-14 eller 8.30-12, 18-22.
func HoursForm(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the hours as 10-14 or 8.30-12, 18-22."
	}
	return l.Mark("Skriv åbningstiden som 10-14 eller 8.30-12, 18-22.")
}

// HoursWrong: Åbningstiderne kan ikke passe: en dag går fra 1 til 7, en tid fra 0 til 1440 minutter, og tiderne må ikke overlappe.
func HoursWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "The opening hours can’t be right: a day is 1 to 7, a time 0 to 1440 minutes, and times must not overlap."
	}
	return l.Mark("Åbningstiderne kan ikke passe: en dag går fra 1 til 7, en tid fra 0 til 1440 minutter, og tiderne må ikke overlappe.")
}

// LanguagesLabel: Sprog
func LanguagesLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Languages"
	}
	return l.Mark("Sprog")
}

// Price: Pris
func Price(l i18n.Lang) string {
	if l == i18n.En {
		return "Price"
	}
	return l.Mark("Pris")
}

// Accessibility: Tilgængelighed
func Accessibility(l i18n.Lang) string {
	if l == i18n.En {
		return "Accessibility"
	}
	return l.Mark("Tilgængelighed")
}

// AccessibilityHint: Trapper, elevator, toilet, parkering, teleslynge.
func AccessibilityHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Stairs, lift, toilet, parking, hearing loop."
	}
	return l.Mark("Trapper, elevator, toilet, parkering, teleslynge.")
}

// Capacity: Kapacitet
func Capacity(l i18n.Lang) string {
	if l == i18n.En {
		return "Capacity"
	}
	return l.Mark("Kapacitet")
}

// CapacityHint: For eksempel: 12 pladser.
func CapacityHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example: 12 places."
	}
	return l.Mark("For eksempel: 12 pladser.")
}

// ContactHeading: Sådan får man fat i tilbuddet
func ContactHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "How to reach the service"
	}
	return l.Mark("Sådan får man fat i tilbuddet")
}

// WhereHeading: Hvor det er
func WhereHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Where it is"
	}
	return l.Mark("Hvor det er")
}

// MoreHeading: Mere om tilbuddet
func MoreHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "More about the service"
	}
	return l.Mark("Mere om tilbuddet")
}

// OwnerHeading: Hvem holder oplysningerne rigtige?
func OwnerHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Who keeps the information right?"
	}
	return l.Mark("Hvem holder oplysningerne rigtige?")
}

// OwnerLead: Den ansvarlige får en mail, når oplysningerne skal bekræftes, og når nogen melder en fejl. Navn og e-mail vises kun for dem, der passer tilbuddet.
func OwnerLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The owner gets a letter when the information is to be confirmed, and when somebody reports an error. Name and e-mail are shown only to those who look after the service."
	}
	return l.Mark("Den ansvarlige får en mail, når oplysningerne skal bekræftes, og når nogen melder en fejl. Navn og e-mail vises kun for dem, der passer tilbuddet.")
}

// OwnerName: Ansvarlig
func OwnerName(l i18n.Lang) string {
	if l == i18n.En {
		return "Owner"
	}
	return l.Mark("Ansvarlig")
}

// OwnerEmail: Den ansvarliges e-mail
func OwnerEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "The owner’s e-mail"
	}
	return l.Mark("Den ansvarliges e-mail")
}

// OwnedBy: ansvarlig: {who}
func OwnedBy(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "owner: " + who
	}
	return l.Mark("ansvarlig: " + who)
}

// NameLabel: Tilbuddets navn
func NameLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Name of the service"
	}
	return l.Mark("Tilbuddets navn")
}

// NameMissing: Skriv tilbuddets navn.
func NameMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the name of the service."
	}
	return l.Mark("Skriv tilbuddets navn.")
}

// TargetGroupMissing: Skriv, hvem tilbuddet er for.
func TargetGroupMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write whom the service is for."
	}
	return l.Mark("Skriv, hvem tilbuddet er for.")
}

// OffersMissing: Skriv, hvad tilbuddet indeholder.
func OffersMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what the service offers."
	}
	return l.Mark("Skriv, hvad tilbuddet indeholder.")
}

// ContactMissing: Skriv mindst én måde at få fat i tilbuddet på: telefon, e-mail, hjemmeside, adresse eller kontakt.
func ContactMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write at least one way to reach the service: telephone, e-mail, website, address or contact."
	}
	return l.Mark("Skriv mindst én måde at få fat i tilbuddet på: telefon, e-mail, hjemmeside, adresse eller kontakt.")
}

// PhoneWrong: Skriv telefonnummeret med tal, eventuelt med landekode: +45 12 34 56 78.
func PhoneWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the telephone number in digits, with a country code if needed: +45 12 34 56 78."
	}
	return l.Mark("Skriv telefonnummeret med tal, eventuelt med landekode: +45 12 34 56 78.")
}

// EmailWrong: Skriv en e-mailadresse som navn@eksempel.dk.
func EmailWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write an e-mail address such as name@example.org."
	}
	return l.Mark("Skriv en e-mailadresse som navn@eksempel.dk.")
}

// WebsiteWrong: Skriv en hjemmeside som https://eksempel.dk.
func WebsiteWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a website such as https://example.org."
	}
	return l.Mark("Skriv en hjemmeside som https://eksempel.dk.")
}

// PostcodeWrong: Et postnummer har fire cifre.
func PostcodeWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "A postcode has four digits."
	}
	return l.Mark("Et postnummer har fire cifre.")
}

// PositionWrong: Skriv koordinaterne som 56.1567, 10.2108.
func PositionWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the coordinates as 56.1567, 10.2108."
	}
	return l.Mark("Skriv koordinaterne som 56.1567, 10.2108.")
}

// LanguageWrong: Vælg sprog fra listen.
func LanguageWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose languages from the list."
	}
	return l.Mark("Vælg sprog fra listen.")
}

// OwnerNameMissing: Skriv, hvem der er ansvarlig for oplysningerne.
func OwnerNameMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write who is responsible for the information."
	}
	return l.Mark("Skriv, hvem der er ansvarlig for oplysningerne.")
}

// OwnerEmailWrong: Skriv den ansvarliges e-mailadresse som navn@eksempel.dk.
func OwnerEmailWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the owner’s e-mail address, such as name@example.org."
	}
	return l.Mark("Skriv den ansvarliges e-mailadresse som navn@eksempel.dk.")
}

// TooLong: Skriv højst {most:int} tegn.
func TooLong(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "Write at most " + i18n.Int(l, most) + " characters."
	}
	return l.Mark("Skriv højst " + i18n.Int(l, most) + " tegn.")
}

// NoCpr: Skriv ikke et personnummer her. Fjern tallet, og prøv igen.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "Don’t write a personal number here. Remove the number and try again."
	}
	return l.Mark("Skriv ikke et personnummer her. Fjern tallet, og prøv igen.")
}

// OrganisationMissing: Vælg, hvem der står bag tilbuddet.
func OrganisationMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose who offers the service."
	}
	return l.Mark("Vælg, hvem der står bag tilbuddet.")
}

// MunicipalityMissing: Vælg den kommune, hvis oversigt tilbuddet skal stå i.
func MunicipalityMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the municipality in whose directory the service is to stand."
	}
	return l.Mark("Vælg den kommune, hvis oversigt tilbuddet skal stå i.")
}

// NotFound: Tilbuddet findes ikke, eller det er taget ud af oversigten.
func NotFound(l i18n.Lang) string {
	if l == i18n.En {
		return "The service does not exist, or has been taken out of the directory."
	}
	return l.Mark("Tilbuddet findes ikke, eller det er taget ud af oversigten.")
}

// Stale: Tilbuddet er ændret af en anden, mens du skrev.
func Stale(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else changed the service while you were writing."
	}
	return l.Mark("Tilbuddet er ændret af en anden, mens du skrev.")
}

// IsClosed: Tilbuddet er taget ud af oversigten og vises ikke for andre. Sæt det tilbage, før du retter i det.
func IsClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "The service has been taken out of the directory and is not shown to others. Put it back before you change it."
	}
	return l.Mark("Tilbuddet er taget ud af oversigten og vises ikke for andre. Sæt det tilbage, før du retter i det.")
}

// IsClosedHeading: Taget ud af oversigten
func IsClosedHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Taken out of the directory"
	}
	return l.Mark("Taget ud af oversigten")
}

// IsClosedShort: Taget ud
func IsClosedShort(l i18n.Lang) string {
	if l == i18n.En {
		return "Taken out"
	}
	return l.Mark("Taget ud")
}

// WhoMayEdit: Oplysningerne kan kun rettes af medarbejdere i {organisation} og i {municipality}. Har du set en fejl, kan du melde den på tilbuddets side.
func WhoMayEdit(l i18n.Lang, organisation string, municipality string) string {
	if l == i18n.En {
		return "The information can only be changed by staff of " + organisation + " and of " + municipality + ". If you have seen an error, you can report it on the page of the service."
	}
	return l.Mark("Oplysningerne kan kun rettes af medarbejdere i " + organisation + " og i " + municipality + ". Har du set en fejl, kan du melde den på tilbuddets side.")
}

// WhoMayAdd: Du kan kun tilføje tilbud for den organisation, du arbejder i, eller i din egen kommunes oversigt.
func WhoMayAdd(l i18n.Lang) string {
	if l == i18n.En {
		return "You can only add services for the organisation that you work in, or to your own municipality’s directory."
	}
	return l.Mark("Du kan kun tilføje tilbud for den organisation, du arbejder i, eller i din egen kommunes oversigt.")
}

// LookAgain: Tilbuddet er ændret af en anden i mellemtiden. Se oplysningerne igennem igen.
func LookAgain(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the service in the meantime. Look at the information again."
	}
	return l.Mark("Tilbuddet er ændret af en anden i mellemtiden. Se oplysningerne igennem igen.")
}

// Edit: Ret
func Edit(l i18n.Lang) string {
	if l == i18n.En {
		return "Edit"
	}
	return l.Mark("Ret")
}

// EditTitle: Ret »{name}«
func EditTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Edit “" + name + "”"
	}
	return l.Mark("Ret »" + name + "«")
}

// EditLead: Når du gemmer, er oplysningerne samtidig bekræftet.
func EditLead(l i18n.Lang) string {
	if l == i18n.En {
		return "When you save, the information is confirmed as well."
	}
	return l.Mark("Når du gemmer, er oplysningerne samtidig bekræftet.")
}

// Save: Gem
func Save(l i18n.Lang) string {
	if l == i18n.En {
		return "Save"
	}
	return l.Mark("Gem")
}

// Cancel: Fortryd
func Cancel(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancel"
	}
	return l.Mark("Fortryd")
}

// Keeping: Vedligehold
func Keeping(l i18n.Lang) string {
	if l == i18n.En {
		return "Upkeep"
	}
	return l.Mark("Vedligehold")
}

// LastConfirmed: Sidst bekræftet
func LastConfirmed(l i18n.Lang) string {
	if l == i18n.En {
		return "Last confirmed"
	}
	return l.Mark("Sidst bekræftet")
}

// ConfirmedBy: {day:date} af {who}
func ConfirmedBy(l i18n.Lang, day calendar.Date, who string) string {
	if l == i18n.En {
		return i18n.Date(l, day) + " by " + who
	}
	return l.Mark(i18n.Date(l, day) + " af " + who)
}

// ConfirmNow: Alt er stadig rigtigt
func ConfirmNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Everything is still right"
	}
	return l.Mark("Alt er stadig rigtigt")
}

// ConfirmShort: Bekræft
func ConfirmShort(l i18n.Lang) string {
	if l == i18n.En {
		return "Confirm"
	}
	return l.Mark("Bekræft")
}

// CloseService: Tag ud af oversigten
func CloseService(l i18n.Lang) string {
	if l == i18n.En {
		return "Take out of the directory"
	}
	return l.Mark("Tag ud af oversigten")
}

// Reopen: Sæt tilbage i oversigten
func Reopen(l i18n.Lang) string {
	if l == i18n.En {
		return "Put back into the directory"
	}
	return l.Mark("Sæt tilbage i oversigten")
}

// SaidSaved: Tilbuddet er gemt og bekræftet.
func SaidSaved(l i18n.Lang) string {
	if l == i18n.En {
		return "The service is saved and confirmed."
	}
	return l.Mark("Tilbuddet er gemt og bekræftet.")
}

// SaidAdded: »{name}« er tilføjet og kan findes nu.
func SaidAdded(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "“" + name + "” is added and can be found now."
	}
	return l.Mark("»" + name + "« er tilføjet og kan findes nu.")
}

// SaidConfirmed: Tak. Oplysningerne er bekræftet i dag.
func SaidConfirmed(l i18n.Lang) string {
	if l == i18n.En {
		return "Thank you. The information is confirmed today."
	}
	return l.Mark("Tak. Oplysningerne er bekræftet i dag.")
}

// SaidClosed: Tilbuddet er taget ud af oversigten.
func SaidClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "The service is taken out of the directory."
	}
	return l.Mark("Tilbuddet er taget ud af oversigten.")
}

// SaidReopened: Tilbuddet er tilbage i oversigten og bekræftet i dag.
func SaidReopened(l i18n.Lang) string {
	if l == i18n.En {
		return "The service is back in the directory and confirmed today."
	}
	return l.Mark("Tilbuddet er tilbage i oversigten og bekræftet i dag.")
}

// NewService: Tilføj et tilbud
func NewService(l i18n.Lang) string {
	if l == i18n.En {
		return "Add a service"
	}
	return l.Mark("Tilføj et tilbud")
}

// NewServiceLead: Tilbuddet kan findes af alle, så snart du gemmer.
func NewServiceLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Everybody can find the service as soon as you save."
	}
	return l.Mark("Tilbuddet kan findes af alle, så snart du gemmer.")
}

// OrganisationLabel: Hvem står bag?
func OrganisationLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Who offers it?"
	}
	return l.Mark("Hvem står bag?")
}

// MunicipalityOf: Kommunens oversigt
func MunicipalityOf(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipality’s directory"
	}
	return l.Mark("Kommunens oversigt")
}

// MunicipalityHint: Tilbuddet står i denne kommunes oversigt. Andre kan også finde det.
func MunicipalityHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The service stands in this municipality’s directory. Others can find it too."
	}
	return l.Mark("Tilbuddet står i denne kommunes oversigt. Andre kan også finde det.")
}

// ChooseMunicipality: Vælg kommune
func ChooseMunicipality(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a municipality"
	}
	return l.Mark("Vælg kommune")
}

// NoOrganisation: Du kan ikke tilføje tilbud
func NoOrganisation(l i18n.Lang) string {
	if l == i18n.En {
		return "You can’t add services"
	}
	return l.Mark("Du kan ikke tilføje tilbud")
}

// NoOrganisationWhy: Tilbud tilføjes af dem, der arbejder i en kommune, på en boform eller i en frivillig eller privat organisation.
func NoOrganisationWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Services are added by those who work in a municipality, a shelter, or a voluntary or private organisation."
	}
	return l.Mark("Tilbud tilføjes af dem, der arbejder i en kommune, på en boform eller i en frivillig eller privat organisation.")
}

// Mine: Tilbud, I passer
func Mine(l i18n.Lang) string {
	if l == i18n.En {
		return "Services you look after"
	}
	return l.Mark("Tilbud, I passer")
}

// MineLead: Tilbud, som jeres organisation står bag, eller som står i jeres kommunes oversigt.
func MineLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Services that your organisation offers, or that stand in your municipality’s directory."
	}
	return l.Mark("Tilbud, som jeres organisation står bag, eller som står i jeres kommunes oversigt.")
}

// MineAll: Alle
func MineAll(l i18n.Lang) string {
	if l == i18n.En {
		return "All"
	}
	return l.Mark("Alle")
}

// MineWrong: Meldt fejl
func MineWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Error reported"
	}
	return l.Mark("Meldt fejl")
}

// MineDue: Skal bekræftes
func MineDue(l i18n.Lang) string {
	if l == i18n.En {
		return "To be confirmed"
	}
	return l.Mark("Skal bekræftes")
}

// MineOld: Kan være forældede
func MineOld(l i18n.Lang) string {
	if l == i18n.En {
		return "May be out of date"
	}
	return l.Mark("Kan være forældede")
}

// MineClosed: Taget ud
func MineClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "Taken out"
	}
	return l.Mark("Taget ud")
}

// MineNone: Her er ingen tilbud.
func MineNone(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no services here."
	}
	return l.Mark("Her er ingen tilbud.")
}

// DayReported: Der er meldt en fejl ved {n:int} af dine tilbud · Der er meldt fejl ved {n:int} af dine tilbud
func DayReported(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "An error is reported for " + i18n.Int(l, n) + " of your services"
		}
		return "Errors are reported for " + i18n.Int(l, n) + " of your services"
	}
	if n == 1 {
		return l.Mark("Der er meldt en fejl ved " + i18n.Int(l, n) + " af dine tilbud")
	}
	return l.Mark("Der er meldt fejl ved " + i18n.Int(l, n) + " af dine tilbud")
}

// DayOld: {n:int} tilbud skal bekræftes · {n:int} tilbud skal bekræftes
func DayOld(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " service is to be confirmed"
		}
		return i18n.Int(l, n) + " services are to be confirmed"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " tilbud skal bekræftes")
	}
	return l.Mark(i18n.Int(l, n) + " tilbud skal bekræftes")
}

// DayLook: Se
func DayLook(l i18n.Lang) string {
	if l == i18n.En {
		return "Look"
	}
	return l.Mark("Se")
}

// DayConfirm: Bekræft
func DayConfirm(l i18n.Lang) string {
	if l == i18n.En {
		return "Confirm"
	}
	return l.Mark("Bekræft")
}

// ReportLink: Meld en fejl
func ReportLink(l i18n.Lang) string {
	if l == i18n.En {
		return "Report an error"
	}
	return l.Mark("Meld en fejl")
}

// ReportTitle: Meld en fejl
func ReportTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Report an error"
	}
	return l.Mark("Meld en fejl")
}

// ReportLead: De, der har ansvaret for tilbuddet, får besked. Indtil de har set på det, står der ved tilbuddet, at der er meldt en fejl.
func ReportLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Those responsible for the service are told. Until they have looked at it, the service says that an error has been reported."
	}
	return l.Mark("De, der har ansvaret for tilbuddet, får besked. Indtil de har set på det, står der ved tilbuddet, at der er meldt en fejl.")
}

// ReportWords: Hvad er ikke rigtigt?
func ReportWords(l i18n.Lang) string {
	if l == i18n.En {
		return "What is not right?"
	}
	return l.Mark("Hvad er ikke rigtigt?")
}

// ReportHint: Skriv ikke noget om bestemte personer.
func ReportHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Don’t write anything about particular people."
	}
	return l.Mark("Skriv ikke noget om bestemte personer.")
}

// ReportEmail: Din e-mail
func ReportEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "Your e-mail"
	}
	return l.Mark("Din e-mail")
}

// ReportEmailHint: Kun hvis vi må spørge dig om mere. Adressen slettes, når fejlen er behandlet.
func ReportEmailHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Only if we may ask you for more. The address is deleted when the report is settled."
	}
	return l.Mark("Kun hvis vi må spørge dig om mere. Adressen slettes, når fejlen er behandlet.")
}

// SendReport: Send
func SendReport(l i18n.Lang) string {
	if l == i18n.En {
		return "Send"
	}
	return l.Mark("Send")
}

// ReportMissing: Skriv, hvad der ikke er rigtigt.
func ReportMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what is not right."
	}
	return l.Mark("Skriv, hvad der ikke er rigtigt.")
}

// SaidReported: Tak. De, der har ansvaret for tilbuddet, har fået besked.
func SaidReported(l i18n.Lang) string {
	if l == i18n.En {
		return "Thank you. Those responsible for the service have been told."
	}
	return l.Mark("Tak. De, der har ansvaret for tilbuddet, har fået besked.")
}

// ReportedOn: Meldt {day:date}
func ReportedOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Reported " + i18n.Date(l, day)
	}
	return l.Mark("Meldt " + i18n.Date(l, day))
}

// ReportedBy: Fra {email}
func ReportedBy(l i18n.Lang, email string) string {
	if l == i18n.En {
		return "From " + email
	}
	return l.Mark("Fra " + email)
}

// OutcomeLabel: Hvad blev resultatet?
func OutcomeLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "What came of it?"
	}
	return l.Mark("Hvad blev resultatet?")
}

// OutcomeMended: Det var forkert og er rettet
func OutcomeMended(l i18n.Lang) string {
	if l == i18n.En {
		return "It was wrong and has been corrected"
	}
	return l.Mark("Det var forkert og er rettet")
}

// OutcomeUnfounded: Oplysningerne er rigtige, som de står
func OutcomeUnfounded(l i18n.Lang) string {
	if l == i18n.En {
		return "The information is right as it stands"
	}
	return l.Mark("Oplysningerne er rigtige, som de står")
}

// OutcomeMissing: Vælg, hvad resultatet blev.
func OutcomeMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what came of it."
	}
	return l.Mark("Vælg, hvad resultatet blev.")
}

// NoteLabel: Bemærkning
func NoteLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Remark"
	}
	return l.Mark("Bemærkning")
}

// NoteHint: Skriv hvorfor, hvis oplysningerne er rigtige.
func NoteHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why, if the information is right."
	}
	return l.Mark("Skriv hvorfor, hvis oplysningerne er rigtige.")
}

// NoteMissing: Skriv, hvordan I ved, at oplysningerne er rigtige.
func NoteMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write how you know that the information is right."
	}
	return l.Mark("Skriv, hvordan I ved, at oplysningerne er rigtige.")
}

// SettleReport: Afslut
func SettleReport(l i18n.Lang) string {
	if l == i18n.En {
		return "Settle"
	}
	return l.Mark("Afslut")
}

// SettledReports: Afsluttede fejlmeldinger
func SettledReports(l i18n.Lang) string {
	if l == i18n.En {
		return "Settled reports"
	}
	return l.Mark("Afsluttede fejlmeldinger")
}

// SettledOn: Afsluttet {day:date} af {who}
func SettledOn(l i18n.Lang, day calendar.Date, who string) string {
	if l == i18n.En {
		return "Settled " + i18n.Date(l, day) + " by " + who
	}
	return l.Mark("Afsluttet " + i18n.Date(l, day) + " af " + who)
}

// SaidSettled: Fejlmeldingen er afsluttet.
func SaidSettled(l i18n.Lang) string {
	if l == i18n.En {
		return "The report is settled."
	}
	return l.Mark("Fejlmeldingen er afsluttet.")
}

// NoSuchReport: Fejlmeldingen findes ikke.
func NoSuchReport(l i18n.Lang) string {
	if l == i18n.En {
		return "The report does not exist."
	}
	return l.Mark("Fejlmeldingen findes ikke.")
}

// ReportSettled: Fejlmeldingen er allerede afsluttet af {who}.
func ReportSettled(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The report has been settled by " + who + " already."
	}
	return l.Mark("Fejlmeldingen er allerede afsluttet af " + who + ".")
}

// TooManyReports: Der er sendt for meget herfra den sidste time. Prøv igen senere.
func TooManyReports(l i18n.Lang) string {
	if l == i18n.En {
		return "Too much has been sent from here within the last hour. Try again later."
	}
	return l.Mark("Der er sendt for meget herfra den sidste time. Prøv igen senere.")
}

// TooManyOpen: Der er allerede meldt mange fejl ved dette tilbud. De, der har ansvaret, har fået besked.
func TooManyOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Many errors have been reported for this service already. Those responsible have been told."
	}
	return l.Mark("Der er allerede meldt mange fejl ved dette tilbud. De, der har ansvaret, har fået besked.")
}

// Somebody: En læser
func Somebody(l i18n.Lang) string {
	if l == i18n.En {
		return "A reader"
	}
	return l.Mark("En læser")
}

// StillRight: Er det stadig rigtigt?
func StillRight(l i18n.Lang) string {
	if l == i18n.En {
		return "Is it still right?"
	}
	return l.Mark("Er det stadig rigtigt?")
}

// StillRightLead: Se oplysningerne igennem. Du behøver ikke logge ind.
func StillRightLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Look through the information. You don’t need to log in."
	}
	return l.Mark("Se oplysningerne igennem. Du behøver ikke logge ind.")
}

// AllRight: Ja, alt er rigtigt
func AllRight(l i18n.Lang) string {
	if l == i18n.En {
		return "Yes, everything is right"
	}
	return l.Mark("Ja, alt er rigtigt")
}

// SomethingWrong: Noget skal rettes
func SomethingWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Something must be corrected"
	}
	return l.Mark("Noget skal rettes")
}

// SeeService: Se tilbuddet
func SeeService(l i18n.Lang) string {
	if l == i18n.En {
		return "See the service"
	}
	return l.Mark("Se tilbuddet")
}

// LinkUsed: Linket blev brugt {day:date} og kan kun bruges én gang.
func LinkUsed(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The link was used on " + i18n.Date(l, day) + " and can only be used once."
	}
	return l.Mark("Linket blev brugt " + i18n.Date(l, day) + " og kan kun bruges én gang.")
}

// NoSuchLink: Linket findes ikke, eller det er for gammelt. Der kommer en ny mail, næste gang oplysningerne skal bekræftes.
func NoSuchLink(l i18n.Lang) string {
	if l == i18n.En {
		return "The link does not exist, or is too old. A new letter comes the next time the information is to be confirmed."
	}
	return l.Mark("Linket findes ikke, eller det er for gammelt. Der kommer en ny mail, næste gang oplysningerne skal bekræftes.")
}

// Folder: Mappe med tilbud
func Folder(l i18n.Lang) string {
	if l == i18n.En {
		return "Folder of services"
	}
	return l.Mark("Mappe med tilbud")
}

// FolderLead: Tilbud, du har samlet til en borger. Mappen ligger kun i din browser, forsvinder efter 12 timer, og der står ikke, hvem den er til.
func FolderLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Services that you have put together for a citizen. The folder is kept in your browser alone, goes after 12 hours, and does not say whom it is for."
	}
	return l.Mark("Tilbud, du har samlet til en borger. Mappen ligger kun i din browser, forsvinder efter 12 timer, og der står ikke, hvem den er til.")
}

// FolderCount: Mappe ({n:int})
func FolderCount(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Folder (" + i18n.Int(l, n) + ")"
	}
	return l.Mark("Mappe (" + i18n.Int(l, n) + ")")
}

// FolderEmpty: Mappen er tom
func FolderEmpty(l i18n.Lang) string {
	if l == i18n.En {
		return "The folder is empty"
	}
	return l.Mark("Mappen er tom")
}

// FolderEmptyWhy: Find tilbud, og læg dem i mappen. Så kan du udskrive dem samlet eller sende dem som en kort tekst.
func FolderEmptyWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Find services and put them into the folder. Then you can print them together or send them as a short text."
	}
	return l.Mark("Find tilbud, og læg dem i mappen. Så kan du udskrive dem samlet eller sende dem som en kort tekst.")
}

// FolderFull: Der er plads til {most:int} tilbud i mappen. Tag nogle ud først.
func FolderFull(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "There is room for " + i18n.Int(l, most) + " services in the folder. Take some out first."
	}
	return l.Mark("Der er plads til " + i18n.Int(l, most) + " tilbud i mappen. Tag nogle ud først.")
}

// FolderFile: mappe-med-tilbud
func FolderFile(l i18n.Lang) string {
	if l == i18n.En {
		return "folder-of-services"
	}
	return l.Mark("mappe-med-tilbud")
}

// FindServices: Find tilbud
func FindServices(l i18n.Lang) string {
	if l == i18n.En {
		return "Find services"
	}
	return l.Mark("Find tilbud")
}

// PutIn: Læg i mappe
func PutIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Put in folder"
	}
	return l.Mark("Læg i mappe")
}

// TakeOut: Tag ud af mappe
func TakeOut(l i18n.Lang) string {
	if l == i18n.En {
		return "Take out of folder"
	}
	return l.Mark("Tag ud af mappe")
}

// PrintFolder: Udskriv
func PrintFolder(l i18n.Lang) string {
	if l == i18n.En {
		return "Print"
	}
	return l.Mark("Udskriv")
}

// Pdf: PDF
func Pdf(l i18n.Lang) string {
	if l == i18n.En {
		return "PDF"
	}
	return l.Mark("PDF")
}

// ShortText: Kort tekst
func ShortText(l i18n.Lang) string {
	if l == i18n.En {
		return "Short text"
	}
	return l.Mark("Kort tekst")
}

// ShortTextLead: Til en sms eller en mail. Skriv ikke noget følsomt i den.
func ShortTextLead(l i18n.Lang) string {
	if l == i18n.En {
		return "For a text message or an e-mail. Don’t write anything sensitive in it."
	}
	return l.Mark("Til en sms eller en mail. Skriv ikke noget følsomt i den.")
}

// SendMail: Åbn i mail
func SendMail(l i18n.Lang) string {
	if l == i18n.En {
		return "Open in e-mail"
	}
	return l.Mark("Åbn i mail")
}

// SendSms: Åbn i sms
func SendSms(l i18n.Lang) string {
	if l == i18n.En {
		return "Open as text message"
	}
	return l.Mark("Åbn i sms")
}

// EmptyFolder: Tøm mappen
func EmptyFolder(l i18n.Lang) string {
	if l == i18n.En {
		return "Empty the folder"
	}
	return l.Mark("Tøm mappen")
}

// More: Mere
func More(l i18n.Lang) string {
	if l == i18n.En {
		return "More"
	}
	return l.Mark("Mere")
}

// SaidPutIn: Tilbuddet er lagt i mappen.
func SaidPutIn(l i18n.Lang) string {
	if l == i18n.En {
		return "The service is in the folder."
	}
	return l.Mark("Tilbuddet er lagt i mappen.")
}

// SaidTakenOut: Tilbuddet er taget ud af mappen.
func SaidTakenOut(l i18n.Lang) string {
	if l == i18n.En {
		return "The service is taken out of the folder."
	}
	return l.Mark("Tilbuddet er taget ud af mappen.")
}

// SaidEmptied: Mappen er tom.
func SaidEmptied(l i18n.Lang) string {
	if l == i18n.En {
		return "The folder is empty."
	}
	return l.Mark("Mappen er tom.")
}

// Synonyms: Ord, der betyder det samme
func Synonyms(l i18n.Lang) string {
	if l == i18n.En {
		return "Words that mean the same"
	}
	return l.Mark("Ord, der betyder det samme")
}

// SynonymsLead: Når nogen søger på ét af ordene i en gruppe, findes også tilbud, hvor et af de andre ord står.
func SynonymsLead(l i18n.Lang) string {
	if l == i18n.En {
		return "When somebody searches for one of the words of a group, services with another of the words are found as well."
	}
	return l.Mark("Når nogen søger på ét af ordene i en gruppe, findes også tilbud, hvor et af de andre ord står.")
}

// SynonymsNew: Ny gruppe
func SynonymsNew(l i18n.Lang) string {
	if l == i18n.En {
		return "New group"
	}
	return l.Mark("Ny gruppe")
}

// SynonymsHint: Enkelte ord med komma imellem, for eksempel: sovested, overnatning, natcafé.
func SynonymsHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Single words with commas between, for example: sovested, overnatning, natcafé."
	}
	return l.Mark("Enkelte ord med komma imellem, for eksempel: sovested, overnatning, natcafé.")
}

// SynonymsAdd: Tilføj
func SynonymsAdd(l i18n.Lang) string {
	if l == i18n.En {
		return "Add"
	}
	return l.Mark("Tilføj")
}

// SynonymsOf: Ord, der betyder det samme som »{word}«
func SynonymsOf(l i18n.Lang, word string) string {
	if l == i18n.En {
		return "Words that mean the same as “" + word + "”"
	}
	return l.Mark("Ord, der betyder det samme som »" + word + "«")
}

// SynonymsFew: Skriv mindst to ord, eller lad feltet stå tomt for at fjerne gruppen.
func SynonymsFew(l i18n.Lang) string {
	if l == i18n.En {
		return "Write at least two words, or leave the field empty to remove the group."
	}
	return l.Mark("Skriv mindst to ord, eller lad feltet stå tomt for at fjerne gruppen.")
}

// SynonymsMany: Der er for mange ord eller grupper.
func SynonymsMany(l i18n.Lang) string {
	if l == i18n.En {
		return "There are too many words or groups."
	}
	return l.Mark("Der er for mange ord eller grupper.")
}

// SynonymForm: »{word}« kan ikke bruges. Skriv enkelte ord, der siger noget.
func SynonymForm(l i18n.Lang, word string) string {
	if l == i18n.En {
		return "“" + word + "” can’t be used. Write single words that say something."
	}
	return l.Mark("»" + word + "« kan ikke bruges. Skriv enkelte ord, der siger noget.")
}

// NoSuchGroup: Gruppen findes ikke mere.
func NoSuchGroup(l i18n.Lang) string {
	if l == i18n.En {
		return "The group does not exist any more."
	}
	return l.Mark("Gruppen findes ikke mere.")
}

// WhoKeepsSynonyms: Listen kan kun ændres af styrelsens rådgivere.
func WhoKeepsSynonyms(l i18n.Lang) string {
	if l == i18n.En {
		return "Only the agency’s advisers can change the list."
	}
	return l.Mark("Listen kan kun ændres af styrelsens rådgivere.")
}

// SaidSynonyms: Ordene er gemt. De bruges fra næste søgning.
func SaidSynonyms(l i18n.Lang) string {
	if l == i18n.En {
		return "The words are saved. They are used from the next search."
	}
	return l.Mark("Ordene er gemt. De bruges fra næste søgning.")
}

// AskSubject: Er det stadig rigtigt? {name}
func AskSubject(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Is it still right? " + name
	}
	return l.Mark("Er det stadig rigtigt? " + name)
}

// AskMail: Kære {owner}
//
// Du står som ansvarlig for »{name}« i tilbudsoversigten for {municipality}. Oplysningerne blev sidst bekræftet {confirmed:date}. Fra {stale:date} står der ved tilbuddet, at de kan være forældede.
//
// Se dem igennem, og bekræft dem her. Du behøver ikke logge ind:
// {link}
//
// Linket kan bruges én gang inden for 60 dage.
func AskMail(l i18n.Lang, owner string, name string, municipality string, confirmed calendar.Date, stale calendar.Date, link string) string {
	if l == i18n.En {
		return "Dear " + owner + "\n\nYou are the owner of “" + name + "” in the directory of services of " + municipality + ". The information was last confirmed on " + i18n.Date(l, confirmed) + ". From " + i18n.Date(l, stale) + " the service says that it may be out of date.\n\nLook through it and confirm it here. You don’t need to log in:\n" + link + "\n\nThe link can be used once within 60 days."
	}
	return l.Mark("Kære " + owner + "\n\nDu står som ansvarlig for »" + name + "« i tilbudsoversigten for " + municipality + ". Oplysningerne blev sidst bekræftet " + i18n.Date(l, confirmed) + ". Fra " + i18n.Date(l, stale) + " står der ved tilbuddet, at de kan være forældede.\n\nSe dem igennem, og bekræft dem her. Du behøver ikke logge ind:\n" + link + "\n\nLinket kan bruges én gang inden for 60 dage.")
}

// StaleSubject: Kan være forældet: {name}
func StaleSubject(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "May be out of date: " + name
	}
	return l.Mark("Kan være forældet: " + name)
}

// StaleMail: Kære {owner}
//
// Du står som ansvarlig for »{name}« i tilbudsoversigten for {municipality}. Oplysningerne blev sidst bekræftet {confirmed:date}. Siden {stale:date} står der ved tilbuddet, at de kan være forældede.
//
// Se dem igennem, og bekræft dem her. Du behøver ikke logge ind:
// {link}
//
// Linket kan bruges én gang inden for 60 dage.
func StaleMail(l i18n.Lang, owner string, name string, municipality string, confirmed calendar.Date, stale calendar.Date, link string) string {
	if l == i18n.En {
		return "Dear " + owner + "\n\nYou are the owner of “" + name + "” in the directory of services of " + municipality + ". The information was last confirmed on " + i18n.Date(l, confirmed) + ". Since " + i18n.Date(l, stale) + " the service says that it may be out of date.\n\nLook through it and confirm it here. You don’t need to log in:\n" + link + "\n\nThe link can be used once within 60 days."
	}
	return l.Mark("Kære " + owner + "\n\nDu står som ansvarlig for »" + name + "« i tilbudsoversigten for " + municipality + ". Oplysningerne blev sidst bekræftet " + i18n.Date(l, confirmed) + ". Siden " + i18n.Date(l, stale) + " står der ved tilbuddet, at de kan være forældede.\n\nSe dem igennem, og bekræft dem her. Du behøver ikke logge ind:\n" + link + "\n\nLinket kan bruges én gang inden for 60 dage.")
}

// ReportedSubject: Der er meldt en fejl ved {name}
func ReportedSubject(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "An error has been reported for " + name
	}
	return l.Mark("Der er meldt en fejl ved " + name)
}

// ReportedMail: Kære {owner}
//
// Nogen har meldt, at oplysningerne om »{name}« i tilbudsoversigten for {municipality} ikke er rigtige. Indtil det er afklaret, står der ved tilbuddet, at der er meldt en fejl.
//
// Log ind for at se, hvad der er meldt, og afslut fejlmeldingen:
// {link}
//
// Har du ikke adgang, kan kommunen rette oplysningerne for dig.
func ReportedMail(l i18n.Lang, owner string, name string, municipality string, link string) string {
	if l == i18n.En {
		return "Dear " + owner + "\n\nSomebody has reported that the information about “" + name + "” in the directory of services of " + municipality + " is not right. Until that is settled, the service says that an error has been reported.\n\nLog in to see what was reported, and settle the report:\n" + link + "\n\nIf you have no access, the municipality can correct the information for you."
	}
	return l.Mark("Kære " + owner + "\n\nNogen har meldt, at oplysningerne om »" + name + "« i tilbudsoversigten for " + municipality + " ikke er rigtige. Indtil det er afklaret, står der ved tilbuddet, at der er meldt en fejl.\n\nLog ind for at se, hvad der er meldt, og afslut fejlmeldingen:\n" + link + "\n\nHar du ikke adgang, kan kommunen rette oplysningerne for dig.")
}
