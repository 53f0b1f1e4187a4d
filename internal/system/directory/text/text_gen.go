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

// ServicesLead: Skriv, hvad der er brug for. Det kan være »sovested til kvinde med hund«. Her er kommunale, frivillige og private tilbud, og ved hvert tilbud står der, hvornår oplysningerne sidst er bekræftet.
func ServicesLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Type what is needed, such as “sovested til kvinde med hund”. Here are municipal, voluntary and private services, and each says when it was last confirmed."
	}
	return l.Mark("Skriv, hvad der er brug for. Det kan være »sovested til kvinde med hund«. Her er kommunale, frivillige og private tilbud, og ved hvert tilbud står der, hvornår oplysningerne sidst er bekræftet.")
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

// ListLabel: Hvem står bag?
func ListLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Who offers it"
	}
	return l.Mark("Hvem står bag?")
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

// OpenNow: Åbent nu (almindelig uge)
func OpenNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Open now"
	}
	return l.Mark("Åbent nu (almindelig uge)")
}

// Narrow: Vis tilbud
func Narrow(l i18n.Lang) string {
	if l == i18n.En {
		return "Show"
	}
	return l.Mark("Vis tilbud")
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

// TraitDogs: Hunden må komme med
func TraitDogs(l i18n.Lang) string {
	if l == i18n.En {
		return "Dogs may come along"
	}
	return l.Mark("Hunden må komme med")
}

// TraitIntoxicated: Man må være påvirket
func TraitIntoxicated(l i18n.Lang) string {
	if l == i18n.En {
		return "Also when intoxicated"
	}
	return l.Mark("Man må være påvirket")
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
		return "You can be anonymous"
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

// TraitsBoth: Et tilbud kan ikke være både kun for kvinder og kun for mænd.
func TraitsBoth(l i18n.Lang) string {
	if l == i18n.En {
		return "A service can’t be both for women only and for men only."
	}
	return l.Mark("Et tilbud kan ikke være både kun for kvinder og kun for mænd.")
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

// TrustDoubtedSince: Der er meldt en fejl. Sidst bekræftet {ago}
func TrustDoubtedSince(l i18n.Lang, ago string) string {
	if l == i18n.En {
		return "An error has been reported. Last confirmed " + ago
	}
	return l.Mark("Der er meldt en fejl. Sidst bekræftet " + ago)
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

// AgoMonths: for {n:int} måned siden · for {n:int} måneder siden
func AgoMonths(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " month ago"
		}
		return i18n.Int(l, n) + " months ago"
	}
	if n == 1 {
		return l.Mark("for " + i18n.Int(l, n) + " måned siden")
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

// OpenToday: Åbent i dag kl. {hours}
func OpenToday(l i18n.Lang, hours string) string {
	if l == i18n.En {
		return "Open today " + hours
	}
	return l.Mark("Åbent i dag kl. " + hours)
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
		return "What can you get help with, and what happens there?"
	}
	return l.Mark("Hvad kan man få hjælp til, og hvad sker der på stedet?")
}

// Referral: Visitation
func Referral(l i18n.Lang) string {
	if l == i18n.En {
		return "Referral rule"
	}
	return l.Mark("Visitation")
}

// ReferralHint: Hvordan får man tilbuddet? Skriv også, hvis man bare kan møde op.
func ReferralHint(l i18n.Lang) string {
	if l == i18n.En {
		return "How do you get the service? Also write it when you can just turn up."
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
		return "Where must you live to use the service?"
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

// HoursHint: Skriv for eksempel »10-14« eller »8.30-12, 18-22«. Er feltet tomt, er der lukket. Skriv »0-24«, hvis der er åbent hele døgnet.
func HoursHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write for example 10-14 or 8.30-12, 18-22. An empty field means closed. Write 0-24 for open day and night."
	}
	return l.Mark("Skriv for eksempel »10-14« eller »8.30-12, 18-22«. Er feltet tomt, er der lukket. Skriv »0-24«, hvis der er åbent hele døgnet.")
}

// HoursOf: Åbningstider, {day}
func HoursOf(l i18n.Lang, day string) string {
	if l == i18n.En {
		return "Opening hours, " + day
	}
	return l.Mark("Åbningstider, " + day)
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

// OwnerHeading: Hvem har ansvaret for oplysningerne?
func OwnerHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Who keeps the information right?"
	}
	return l.Mark("Hvem har ansvaret for oplysningerne?")
}

// OwnerLead: Den ansvarlige får en mail, når oplysningerne skal bekræftes, og når nogen melder en fejl. Navn og e-mail vises kun for dem, der kan rette tilbuddet.
func OwnerLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The owner gets an e-mail when the information is to be confirmed, and when somebody reports an error. Name and e-mail are shown only to those who can change the service."
	}
	return l.Mark("Den ansvarlige får en mail, når oplysningerne skal bekræftes, og når nogen melder en fejl. Navn og e-mail vises kun for dem, der kan rette tilbuddet.")
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
		return "Choose the municipality in whose directory the service is to appear."
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

// WhoMayEditOwn: Oplysningerne kan kun rettes af medarbejdere i {organisation}. Har du set en fejl, kan du melde den på tilbuddets side.
func WhoMayEditOwn(l i18n.Lang, organisation string) string {
	if l == i18n.En {
		return "The information can only be changed by staff of " + organisation + ". If you have seen an error, you can report it on the page of the service."
	}
	return l.Mark("Oplysningerne kan kun rettes af medarbejdere i " + organisation + ". Har du set en fejl, kan du melde den på tilbuddets side.")
}

// WhoMayAdd: Du kan kun tilføje tilbud for den organisation, du arbejder i, eller i din egen kommunes oversigt.
func WhoMayAdd(l i18n.Lang) string {
	if l == i18n.En {
		return "You can only add services for the organisation that you work in, or to your own municipality’s directory."
	}
	return l.Mark("Du kan kun tilføje tilbud for den organisation, du arbejder i, eller i din egen kommunes oversigt.")
}

// LookAgain: En anden har ændret tilbuddet i mellemtiden. Se oplysningerne igennem.
func LookAgain(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the service in the meantime. Look at the information again."
	}
	return l.Mark("En anden har ændret tilbuddet i mellemtiden. Se oplysningerne igennem.")
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

// Keeping: Vedligeholdelse
func Keeping(l i18n.Lang) string {
	if l == i18n.En {
		return "Upkeep"
	}
	return l.Mark("Vedligeholdelse")
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

// ProviderLabel: Eller skriv navnet på en anden organisation
func ProviderLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Or write the name of another organisation"
	}
	return l.Mark("Eller skriv navnet på en anden organisation")
}

// ProviderHint: Præcis som den er oprettet i løsningen, for eksempel en forening, der endnu ikke har tilbud i oversigten.
func ProviderHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Exactly as it is registered here, for example an association that has no services in the directory yet."
	}
	return l.Mark("Præcis som den er oprettet i løsningen, for eksempel en forening, der endnu ikke har tilbud i oversigten.")
}

// NoSuchProvider: Der er ingen organisation med det navn i løsningen. Bed administratoren om at oprette den.
func NoSuchProvider(l i18n.Lang) string {
	if l == i18n.En {
		return "No organisation with that name is registered here. Ask the administrator to register it."
	}
	return l.Mark("Der er ingen organisation med det navn i løsningen. Bed administratoren om at oprette den.")
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

// Mine: Tilbud, I har ansvaret for
func Mine(l i18n.Lang) string {
	if l == i18n.En {
		return "Services you are responsible for"
	}
	return l.Mark("Tilbud, I har ansvaret for")
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

// MineWrong: Med fejlmelding
func MineWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Error reported"
	}
	return l.Mark("Med fejlmelding")
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

// NoteHint: Skal udfyldes, hvis oplysningerne er rigtige: Skriv, hvordan I ved det.
func NoteHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Needed if the information is right: write how you know."
	}
	return l.Mark("Skal udfyldes, hvis oplysningerne er rigtige: Skriv, hvordan I ved det.")
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

// TooManyReports: Der er kommet for mange forsøg herfra den sidste time. Prøv igen senere.
func TooManyReports(l i18n.Lang) string {
	if l == i18n.En {
		return "Too many attempts from here within the last hour. Try again later."
	}
	return l.Mark("Der er kommet for mange forsøg herfra den sidste time. Prøv igen senere.")
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

// StillRight: Er oplysningerne stadig rigtige?
func StillRight(l i18n.Lang) string {
	if l == i18n.En {
		return "Is it still right?"
	}
	return l.Mark("Er oplysningerne stadig rigtige?")
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
		return "The link does not exist, or is too old. You will get a new e-mail the next time the information is to be confirmed."
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

// FolderLead: Tilbud, du har samlet til en borger. Mappen ligger kun i din browser og forsvinder efter 12 timer. Der står ikke, hvem den er til.
func FolderLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Services that you have put together for a citizen. The folder is kept in your browser alone, goes after 12 hours, and does not say whom it is for."
	}
	return l.Mark("Tilbud, du har samlet til en borger. Mappen ligger kun i din browser og forsvinder efter 12 timer. Der står ikke, hvem den er til.")
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

// PutIn: Læg i mappen
func PutIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Put in folder"
	}
	return l.Mark("Læg i mappen")
}

// TakeOut: Tag ud af mappen
func TakeOut(l i18n.Lang) string {
	if l == i18n.En {
		return "Take out of folder"
	}
	return l.Mark("Tag ud af mappen")
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

// ShortTextLead: Til en sms eller en mail. Skriv ikke noget følsomt i beskeden.
func ShortTextLead(l i18n.Lang) string {
	if l == i18n.En {
		return "For a text message or an e-mail. Don’t write anything sensitive in it."
	}
	return l.Mark("Til en sms eller en mail. Skriv ikke noget følsomt i beskeden.")
}

// SendMail: Åbn i mailprogram
func SendMail(l i18n.Lang) string {
	if l == i18n.En {
		return "Open in e-mail"
	}
	return l.Mark("Åbn i mailprogram")
}

// SendSms: Åbn som sms
func SendSms(l i18n.Lang) string {
	if l == i18n.En {
		return "Open as text message"
	}
	return l.Mark("Åbn som sms")
}

// EmptyFolder: Tøm mappen
func EmptyFolder(l i18n.Lang) string {
	if l == i18n.En {
		return "Empty the folder"
	}
	return l.Mark("Tøm mappen")
}

// More: Læs mere
func More(l i18n.Lang) string {
	if l == i18n.En {
		return "More"
	}
	return l.Mark("Læs mere")
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

// SynonymsLead: Når nogen søger på et af ordene i en gruppe, finder søgningen også tilbud, der bruger et af de andre ord.
func SynonymsLead(l i18n.Lang) string {
	if l == i18n.En {
		return "When somebody searches for one of the words of a group, services with another of the words are found as well."
	}
	return l.Mark("Når nogen søger på et af ordene i en gruppe, finder søgningen også tilbud, der bruger et af de andre ord.")
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

// SynonymsAll: {n:int} gruppe · {n:int} grupper
func SynonymsAll(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " group"
		}
		return i18n.Int(l, n) + " groups"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " gruppe")
	}
	return l.Mark(i18n.Int(l, n) + " grupper")
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

// NoSuchGroup: Gruppen findes ikke længere.
func NoSuchGroup(l i18n.Lang) string {
	if l == i18n.En {
		return "The group does not exist any more."
	}
	return l.Mark("Gruppen findes ikke længere.")
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

// AskSubject: Er oplysningerne stadig rigtige? {name}
func AskSubject(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Is it still right? " + name
	}
	return l.Mark("Er oplysningerne stadig rigtige? " + name)
}

// AskMail: Kære {owner}
//
// Du står som ansvarlig for »{name}« i tilbudsoversigten for {municipality}. Oplysningerne blev sidst bekræftet den {confirmed:date}. Fra den {stale:date} står der ved tilbuddet, at de kan være forældede.
//
// Se dem igennem, og bekræft dem her. Du behøver ikke logge ind:
// {link}
//
// Linket kan bruges én gang inden for 60 dage.
//
// # Venlig hilsen
//
// Tovholder
func AskMail(l i18n.Lang, owner string, name string, municipality string, confirmed calendar.Date, stale calendar.Date, link string) string {
	if l == i18n.En {
		return "Dear " + owner + "\n\nYou are responsible for the information about “" + name + "” in the service directory of " + municipality + ". The information was last confirmed on " + i18n.Date(l, confirmed) + ". From " + i18n.Date(l, stale) + " the service says that it may be out of date.\n\nLook through it and confirm it here. You don’t need to log in:\n" + link + "\n\nThe link can be used once within 60 days.\n\nKind regards\n\nTovholder"
	}
	return l.Mark("Kære " + owner + "\n\nDu står som ansvarlig for »" + name + "« i tilbudsoversigten for " + municipality + ". Oplysningerne blev sidst bekræftet den " + i18n.Date(l, confirmed) + ". Fra den " + i18n.Date(l, stale) + " står der ved tilbuddet, at de kan være forældede.\n\nSe dem igennem, og bekræft dem her. Du behøver ikke logge ind:\n" + link + "\n\nLinket kan bruges én gang inden for 60 dage.\n\nVenlig hilsen\n\nTovholder")
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
// Du står som ansvarlig for »{name}« i tilbudsoversigten for {municipality}. Oplysningerne blev sidst bekræftet den {confirmed:date}. Siden den {stale:date} står der ved tilbuddet, at de kan være forældede.
//
// Se dem igennem, og bekræft dem her. Du behøver ikke logge ind:
// {link}
//
// Linket kan bruges én gang inden for 60 dage.
//
// # Venlig hilsen
//
// Tovholder
func StaleMail(l i18n.Lang, owner string, name string, municipality string, confirmed calendar.Date, stale calendar.Date, link string) string {
	if l == i18n.En {
		return "Dear " + owner + "\n\nYou are responsible for the information about “" + name + "” in the service directory of " + municipality + ". The information was last confirmed on " + i18n.Date(l, confirmed) + ". Since " + i18n.Date(l, stale) + " the service says that it may be out of date.\n\nLook through it and confirm it here. You don’t need to log in:\n" + link + "\n\nThe link can be used once within 60 days.\n\nKind regards\n\nTovholder"
	}
	return l.Mark("Kære " + owner + "\n\nDu står som ansvarlig for »" + name + "« i tilbudsoversigten for " + municipality + ". Oplysningerne blev sidst bekræftet den " + i18n.Date(l, confirmed) + ". Siden den " + i18n.Date(l, stale) + " står der ved tilbuddet, at de kan være forældede.\n\nSe dem igennem, og bekræft dem her. Du behøver ikke logge ind:\n" + link + "\n\nLinket kan bruges én gang inden for 60 dage.\n\nVenlig hilsen\n\nTovholder")
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
// Log ind for at se, hvad der er meldt, og for at afslutte fejlmeldingen:
// {link}
//
// Har du ikke adgang, kan kommunen rette oplysningerne for dig.
//
// # Venlig hilsen
//
// Tovholder
func ReportedMail(l i18n.Lang, owner string, name string, municipality string, link string) string {
	if l == i18n.En {
		return "Dear " + owner + "\n\nSomebody has reported that the information about “" + name + "” in the service directory of " + municipality + " is not right. Until that is settled, the service says that an error has been reported.\n\nLog in to see what was reported, and settle the report:\n" + link + "\n\nIf you have no access, the municipality can correct the information for you.\n\nKind regards\n\nTovholder"
	}
	return l.Mark("Kære " + owner + "\n\nNogen har meldt, at oplysningerne om »" + name + "« i tilbudsoversigten for " + municipality + " ikke er rigtige. Indtil det er afklaret, står der ved tilbuddet, at der er meldt en fejl.\n\nLog ind for at se, hvad der er meldt, og for at afslutte fejlmeldingen:\n" + link + "\n\nHar du ikke adgang, kan kommunen rette oplysningerne for dig.\n\nVenlig hilsen\n\nTovholder")
}

// HsdsLists: Tilbudsoversigtens lister
func HsdsLists(l i18n.Lang) string {
	if l == i18n.En {
		return "The directory's lists"
	}
	return l.Mark("Tilbudsoversigtens lister")
}

// HsdsListsAbout: Den liste, et tilbud står på i kommunens tilbudsoversigt.
func HsdsListsAbout(l i18n.Lang) string {
	if l == i18n.En {
		return "The list on which a service stands in the municipality's directory."
	}
	return l.Mark("Den liste, et tilbud står på i kommunens tilbudsoversigt.")
}

// HsdsListTerm: Tilbud på listen »{name}«.
func HsdsListTerm(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Services on the list “" + name + "”."
	}
	return l.Mark("Tilbud på listen »" + name + "«.")
}

// HsdsTraits: Tilbuddenes kendetegn
func HsdsTraits(l i18n.Lang) string {
	if l == i18n.En {
		return "Traits of services"
	}
	return l.Mark("Tilbuddenes kendetegn")
}

// HsdsTraitsAbout: Det, man kan søge efter ved et tilbud, for eksempel at man kan overnatte.
func HsdsTraitsAbout(l i18n.Lang) string {
	if l == i18n.En {
		return "What one can search for in a service, for instance that one can stay overnight."
	}
	return l.Mark("Det, man kan søge efter ved et tilbud, for eksempel at man kan overnatte.")
}

// HsdsTraitTerm: Tilbud med kendetegnet »{name}«.
func HsdsTraitTerm(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Services with the trait “" + name + "”."
	}
	return l.Mark("Tilbud med kendetegnet »" + name + "«.")
}

// HsdsCvr: CVR-nummer
func HsdsCvr(l i18n.Lang) string {
	if l == i18n.En {
		return "CVR number"
	}
	return l.Mark("CVR-nummer")
}

// HsdsMunicipalityCode: Kommunekode
func HsdsMunicipalityCode(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipality code"
	}
	return l.Mark("Kommunekode")
}

// HsdsWholeWrong: »{parameter}« skal være et helt tal fra 1 til {most:int}.
func HsdsWholeWrong(l i18n.Lang, parameter string, most int) string {
	if l == i18n.En {
		return "“" + parameter + "” must be a whole number from 1 to " + i18n.Int(l, most) + "."
	}
	return l.Mark("»" + parameter + "« skal være et helt tal fra 1 til " + i18n.Int(l, most) + ".")
}

// HsdsFlagWrong: »{parameter}« skal være true eller false.
func HsdsFlagWrong(l i18n.Lang, parameter string) string {
	if l == i18n.En {
		return "“" + parameter + "” must be true or false."
	}
	return l.Mark("»" + parameter + "« skal være true eller false.")
}

// HsdsIdWrong: »{parameter}« skal være et UUID.
func HsdsIdWrong(l i18n.Lang, parameter string) string {
	if l == i18n.En {
		return "“" + parameter + "” must be a UUID."
	}
	return l.Mark("»" + parameter + "« skal være et UUID.")
}

// HsdsTimeWrong: »{parameter}« skal være en dato som 2027-03-01 eller et tidspunkt som 2027-03-01T12:00:00Z.
func HsdsTimeWrong(l i18n.Lang, parameter string) string {
	if l == i18n.En {
		return "“" + parameter + "” must be a date such as 2027-03-01 or an instant such as 2027-03-01T12:00:00Z."
	}
	return l.Mark("»" + parameter + "« skal være en dato som 2027-03-01 eller et tidspunkt som 2027-03-01T12:00:00Z.")
}

// HsdsNotTogether: »{parameter}« kan ikke bruges sammen med »{other}«.
func HsdsNotTogether(l i18n.Lang, parameter string, other string) string {
	if l == i18n.En {
		return "“" + parameter + "” can't be used together with “" + other + "”."
	}
	return l.Mark("»" + parameter + "« kan ikke bruges sammen med »" + other + "«.")
}

// HsdsNotOffered: »{parameter}« kan ikke bruges her.
func HsdsNotOffered(l i18n.Lang, parameter string) string {
	if l == i18n.En {
		return "“" + parameter + "” can't be used here."
	}
	return l.Mark("»" + parameter + "« kan ikke bruges her.")
}

// HsdsNotFound: Det findes ikke, eller det er ikke længere i oversigten.
func HsdsNotFound(l i18n.Lang) string {
	if l == i18n.En {
		return "It does not exist, or is no longer in the directory."
	}
	return l.Mark("Det findes ikke, eller det er ikke længere i oversigten.")
}

// ImportId: Id
func ImportId(l i18n.Lang) string {
	if l == i18n.En {
		return "Id"
	}
	return l.Mark("Id")
}

// ImportName: Navn
func ImportName(l i18n.Lang) string {
	if l == i18n.En {
		return "Name"
	}
	return l.Mark("Navn")
}

// ImportProvider: Udbyder
func ImportProvider(l i18n.Lang) string {
	if l == i18n.En {
		return "Provider"
	}
	return l.Mark("Udbyder")
}

// ImportLatitude: Breddegrad
func ImportLatitude(l i18n.Lang) string {
	if l == i18n.En {
		return "Latitude"
	}
	return l.Mark("Breddegrad")
}

// ImportLongitude: Længdegrad
func ImportLongitude(l i18n.Lang) string {
	if l == i18n.En {
		return "Longitude"
	}
	return l.Mark("Længdegrad")
}

// ImportLink: Indlæs fra fil
func ImportLink(l i18n.Lang) string {
	if l == i18n.En {
		return "Import from a file"
	}
	return l.Mark("Indlæs fra fil")
}

// ImportTitle: Indlæs tilbud fra en fil
func ImportTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Import services from a file"
	}
	return l.Mark("Indlæs tilbud fra en fil")
}

// ImportLead: Du ser, hvad filen vil ændre, før noget bliver gemt. Tilbud, der ikke står i filen, bliver ikke rørt.
func ImportLead(l i18n.Lang) string {
	if l == i18n.En {
		return "You see what the file will change before anything is saved. Services that are not in the file are left alone."
	}
	return l.Mark("Du ser, hvad filen vil ændre, før noget bliver gemt. Tilbud, der ikke står i filen, bliver ikke rørt.")
}

// ImportWhoMay: Tilbud kan kun indlæses af medarbejdere og ledere i den kommune, hvis oversigt de skal stå i.
func ImportWhoMay(l i18n.Lang) string {
	if l == i18n.En {
		return "Services can only be imported by employees and managers of the municipality in whose directory they are to stand."
	}
	return l.Mark("Tilbud kan kun indlæses af medarbejdere og ledere i den kommune, hvis oversigt de skal stå i.")
}

// ImportMunicipality: Hvilken kommunes oversigt?
func ImportMunicipality(l i18n.Lang) string {
	if l == i18n.En {
		return "Which municipality's directory?"
	}
	return l.Mark("Hvilken kommunes oversigt?")
}

// ImportFile: Fil
func ImportFile(l i18n.Lang) string {
	if l == i18n.En {
		return "File"
	}
	return l.Mark("Fil")
}

// ImportFileHint: Excel (.xlsx), CSV eller JSON i formatet HSDS. Højst 5 MB og {most:int} tilbud.
func ImportFileHint(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "Excel (.xlsx), CSV, or JSON in the form of HSDS. At most 5 MB and " + i18n.Int(l, most) + " services."
	}
	return l.Mark("Excel (.xlsx), CSV eller JSON i formatet HSDS. Højst 5 MB og " + i18n.Int(l, most) + " tilbud.")
}

// ImportFileMissing: Vælg den fil, der skal indlæses.
func ImportFileMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the file to be imported."
	}
	return l.Mark("Vælg den fil, der skal indlæses.")
}

// ImportRead: Se, hvad der ændres
func ImportRead(l i18n.Lang) string {
	if l == i18n.En {
		return "See what will change"
	}
	return l.Mark("Se, hvad der ændres")
}

// ImportTemplate: Hent en skabelon (Excel)
func ImportTemplate(l i18n.Lang) string {
	if l == i18n.En {
		return "Get a template (Excel)"
	}
	return l.Mark("Hent en skabelon (Excel)")
}

// ImportColumns: Sådan skal filen se ud
func ImportColumns(l i18n.Lang) string {
	if l == i18n.En {
		return "What the file must look like"
	}
	return l.Mark("Sådan skal filen se ud")
}

// ImportColumnsLead: Første række er overskrifter. Navn, målgruppe og indhold skal være der; resten kan udelades. Et felt, som filen ikke har en kolonne til, bliver ikke ændret. En tom celle sletter det, der står.
func ImportColumnsLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The first row is headings. Name, target group and content must be there; the rest can be left out. A field for which the file has no column is not changed. An empty cell deletes what is there."
	}
	return l.Mark("Første række er overskrifter. Navn, målgruppe og indhold skal være der; resten kan udelades. Et felt, som filen ikke har en kolonne til, bliver ikke ændret. En tom celle sletter det, der står.")
}

// ImportColumnsId: Har tilbuddet et id hos jer, kendes det på det, også når navnet ændres. Ellers kendes det på navn og udbyder.
func ImportColumnsId(l i18n.Lang) string {
	if l == i18n.En {
		return "If the service has an id with you, it is known by that, also when its name changes. Otherwise it is known by name and provider."
	}
	return l.Mark("Har tilbuddet et id hos jer, kendes det på det, også når navnet ændres. Ellers kendes det på navn og udbyder.")
}

// ImportColumnsProvider: Udbyder er navnet eller CVR-nummeret på en organisation, der er oprettet her.
func ImportColumnsProvider(l i18n.Lang) string {
	if l == i18n.En {
		return "Provider is the name or the CVR number of an organisation that has been created here."
	}
	return l.Mark("Udbyder er navnet eller CVR-nummeret på en organisation, der er oprettet her.")
}

// ImportColumnsHours: Åbningstider skrives som 10-14 eller 8.30-12, 18-22 under hver ugedag. Sprog og kendetegn skrives med komma imellem.
func ImportColumnsHours(l i18n.Lang) string {
	if l == i18n.En {
		return "Opening hours are written as 10-14 or 8.30-12, 18-22 under each day of the week. Languages and traits are written with commas between them."
	}
	return l.Mark("Åbningstider skrives som 10-14 eller 8.30-12, 18-22 under hver ugedag. Sprog og kendetegn skrives med komma imellem.")
}

// ImportEmpty: Der er ingen tilbud i filen.
func ImportEmpty(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no services in the file."
	}
	return l.Mark("Der er ingen tilbud i filen.")
}

// ImportLarge: Filen er for stor. Den må højst fylde 5 MB. Del den i flere.
func ImportLarge(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is too large. It may have at most 5 MB. Divide it into several."
	}
	return l.Mark("Filen er for stor. Den må højst fylde 5 MB. Del den i flere.")
}

// ImportTooMany: Der er flere end {most:int} tilbud i filen. Del den i flere.
func ImportTooMany(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "There are more than " + i18n.Int(l, most) + " services in the file. Divide it into several."
	}
	return l.Mark("Der er flere end " + i18n.Int(l, most) + " tilbud i filen. Del den i flere.")
}

// ImportMissing: Filen mangler {names}. Skriv overskrifterne i den samme række som de andre.
func ImportMissing(l i18n.Lang, names string) string {
	if l == i18n.En {
		return "The file lacks " + names + ". Write it as a heading in the same row as the other headings."
	}
	return l.Mark("Filen mangler " + names + ". Skriv overskrifterne i den samme række som de andre.")
}

// ImportNotJson: Filen er beskadiget: linje {line:int} er ikke gyldig JSON. Hent filen igen, hvor den kommer fra.
func ImportNotJson(l i18n.Lang, line int) string {
	if l == i18n.En {
		return "The file is damaged: line " + i18n.Int(l, line) + " is not valid JSON. Get the file again from where it comes."
	}
	return l.Mark("Filen er beskadiget: linje " + i18n.Int(l, line) + " er ikke gyldig JSON. Hent filen igen, hvor den kommer fra.")
}

// ImportNotHsds: Filen har ikke tilbud i formatet HSDS. Den skal være en liste af tilbud, eller have listen under »contents«.
func ImportNotHsds(l i18n.Lang) string {
	if l == i18n.En {
		return "The file has no services in the form of HSDS. It must be a list of services, or have the list under \"contents\"."
	}
	return l.Mark("Filen har ikke tilbud i formatet HSDS. Den skal være en liste af tilbud, eller have listen under »contents«.")
}

// ImportLanguage: Vi kender ikke sproget »{word}«. Skriv for eksempel dansk, polsk eller koden pl.
func ImportLanguage(l i18n.Lang, word string) string {
	if l == i18n.En {
		return "We don't know the language »" + word + "«. Write for example Danish, Polish or the code pl."
	}
	return l.Mark("Vi kender ikke sproget »" + word + "«. Skriv for eksempel dansk, polsk eller koden pl.")
}

// ImportTrait: »{word}« er ikke et kendetegn. Vælg mellem: {names}.
func ImportTrait(l i18n.Lang, word string, names string) string {
	if l == i18n.En {
		return "»" + word + "« is not a trait. Choose among: " + names + "."
	}
	return l.Mark("»" + word + "« er ikke et kendetegn. Vælg mellem: " + names + ".")
}

// ImportDegrees: Skriv både breddegrad og længdegrad som tal, for eksempel 56,1567 og 10,2108, eller lad begge være tomme.
func ImportDegrees(l i18n.Lang) string {
	if l == i18n.En {
		return "Write both latitude and longitude as numbers, for example 56.1567 and 10.2108, or leave both empty."
	}
	return l.Mark("Skriv både breddegrad og længdegrad som tal, for eksempel 56,1567 og 10,2108, eller lad begge være tomme.")
}

// ImportUnread: Det, der står her, kan ikke læses. Ret det, eller slet det.
func ImportUnread(l i18n.Lang) string {
	if l == i18n.En {
		return "What stands here can't be read. Mend it, or delete it."
	}
	return l.Mark("Det, der står her, kan ikke læses. Ret det, eller slet det.")
}

// ImportProviderMissing: Skriv, hvem der står bag tilbuddet: navn eller CVR-nummer.
func ImportProviderMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write who offers the service: a name or a CVR number."
	}
	return l.Mark("Skriv, hvem der står bag tilbuddet: navn eller CVR-nummer.")
}

// ImportProviderUnknown: »{name}« er ikke oprettet her. Skriv navnet, præcis som det står i oversigten over organisationer, eller CVR-nummeret.
func ImportProviderUnknown(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "»" + name + "« has not been created here. Write the name exactly as it stands in the list of organisations, or the CVR number."
	}
	return l.Mark("»" + name + "« er ikke oprettet her. Skriv navnet, præcis som det står i oversigten over organisationer, eller CVR-nummeret.")
}

// ImportProviderSeveral: Flere organisationer passer til »{name}«. Skriv navnet i stedet for CVR-nummeret, eller omvendt.
func ImportProviderSeveral(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Several organisations match »" + name + "«. Write the name instead of the CVR number, or the other way round."
	}
	return l.Mark("Flere organisationer passer til »" + name + "«. Skriv navnet i stedet for CVR-nummeret, eller omvendt.")
}

// ImportSeveral: Der er flere tilbud med det navn. Skriv id for det, der menes.
func ImportSeveral(l i18n.Lang) string {
	if l == i18n.En {
		return "There are several services with that name. Write the id of the one that is meant."
	}
	return l.Mark("Der er flere tilbud med det navn. Skriv id for det, der menes.")
}

// ImportTwice: Række {row:int} er om det samme tilbud. Slet den ene.
func ImportTwice(l i18n.Lang, row int) string {
	if l == i18n.En {
		return "Row " + i18n.Int(l, row) + " is about the same service. Delete one of them."
	}
	return l.Mark("Række " + i18n.Int(l, row) + " er om det samme tilbud. Slet den ene.")
}

// ImportClosed: Tilbuddet er taget ud af oversigten. Sæt det tilbage, eller slet rækken i filen.
func ImportClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "The service has been taken out of the directory. Put it back, or delete the row in the file."
	}
	return l.Mark("Tilbuddet er taget ud af oversigten. Sæt det tilbage, eller slet rækken i filen.")
}

// ImportPreviewTitle: Det vil filen ændre
func ImportPreviewTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "What the file will change"
	}
	return l.Mark("Det vil filen ændre")
}

// ImportPreviewOver: {name} · {municipality}
func ImportPreviewOver(l i18n.Lang, name string, municipality string) string {
	if l == i18n.En {
		return name + " · " + municipality
	}
	return l.Mark(name + " · " + municipality)
}

// ImportPreviewLead: Nye: {added:int}. Ændrede: {changed:int}. Uændrede: {same:int}. Forkerte: {wrong:int}. Tilbud, der ikke står i filen, bliver ikke rørt.
func ImportPreviewLead(l i18n.Lang, added int, changed int, same int, wrong int) string {
	if l == i18n.En {
		return "New: " + i18n.Int(l, added) + ". Changed: " + i18n.Int(l, changed) + ". Unchanged: " + i18n.Int(l, same) + ". Wrong: " + i18n.Int(l, wrong) + ". Services that are not in the file are left alone."
	}
	return l.Mark("Nye: " + i18n.Int(l, added) + ". Ændrede: " + i18n.Int(l, changed) + ". Uændrede: " + i18n.Int(l, same) + ". Forkerte: " + i18n.Int(l, wrong) + ". Tilbud, der ikke står i filen, bliver ikke rørt.")
}

// ImportWrong: Der er fejl i {n:int} række. Ret den i filen, og indlæs den igen. Indtil da bliver intet gemt. · Der er fejl i {n:int} rækker. Ret dem i filen, og indlæs den igen. Indtil da bliver intet gemt.
func ImportWrong(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " row is wrong. Mend it in the file and import it again. Until then nothing is saved."
		}
		return i18n.Int(l, n) + " rows are wrong. Mend them in the file and import it again. Until then nothing is saved."
	}
	if n == 1 {
		return l.Mark("Der er fejl i " + i18n.Int(l, n) + " række. Ret den i filen, og indlæs den igen. Indtil da bliver intet gemt.")
	}
	return l.Mark("Der er fejl i " + i18n.Int(l, n) + " rækker. Ret dem i filen, og indlæs den igen. Indtil da bliver intet gemt.")
}

// ImportNothing: Alt i filen står allerede i oversigten. Der er ikke noget at indlæse.
func ImportNothing(l i18n.Lang) string {
	if l == i18n.En {
		return "Everything in the file is in the directory already. There is nothing to import."
	}
	return l.Mark("Alt i filen står allerede i oversigten. Der er ikke noget at indlæse.")
}

// ImportIgnored: Det indlæses ikke
func ImportIgnored(l i18n.Lang) string {
	if l == i18n.En {
		return "This is not imported"
	}
	return l.Mark("Det indlæses ikke")
}

// ImportIgnoredLead: Vi kender ikke disse overskrifter: {names}. Det, der står under dem, bliver ikke gemt.
func ImportIgnoredLead(l i18n.Lang, names string) string {
	if l == i18n.En {
		return "We don't know these headings: " + names + ". What stands under them is not saved."
	}
	return l.Mark("Vi kender ikke disse overskrifter: " + names + ". Det, der står under dem, bliver ikke gemt.")
}

// ImportNoProvider: Filen siger ikke, hvem der står bag tilbuddene. Nye tilbud får {municipality} som udbyder.
func ImportNoProvider(l i18n.Lang, municipality string) string {
	if l == i18n.En {
		return "The file doesn't say who offers the services. New services get " + municipality + " as their provider."
	}
	return l.Mark("Filen siger ikke, hvem der står bag tilbuddene. Nye tilbud får " + municipality + " som udbyder.")
}

// ImportNoOwner: Filen siger ikke, hvem der er ansvarlig. Du bliver ansvarlig for de nye tilbud.
func ImportNoOwner(l i18n.Lang) string {
	if l == i18n.En {
		return "The file doesn't say who keeps the services right. For the new ones it will be you."
	}
	return l.Mark("Filen siger ikke, hvem der er ansvarlig. Du bliver ansvarlig for de nye tilbud.")
}

// ImportStale: Oversigten er ændret, siden du så, hvad filen ville gøre. Intet er gemt. Se det igennem igen.
func ImportStale(l i18n.Lang) string {
	if l == i18n.En {
		return "The directory has changed since you saw what the file would do. Nothing has been saved. Look through it again."
	}
	return l.Mark("Oversigten er ændret, siden du så, hvad filen ville gøre. Intet er gemt. Se det igennem igen.")
}

// ImportDo: Indlæs {n:int} tilbud · Indlæs {n:int} tilbud
func ImportDo(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Import " + i18n.Int(l, n) + " service"
		}
		return "Import " + i18n.Int(l, n) + " services"
	}
	if n == 1 {
		return l.Mark("Indlæs " + i18n.Int(l, n) + " tilbud")
	}
	return l.Mark("Indlæs " + i18n.Int(l, n) + " tilbud")
}

// ImportAgain: Vælg en anden fil
func ImportAgain(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose another file"
	}
	return l.Mark("Vælg en anden fil")
}

// ImportDone: Tilbuddene er indlæst og bekræftet i dag. Nye: {added:int}. Ændrede: {changed:int}.
func ImportDone(l i18n.Lang, added int, changed int) string {
	if l == i18n.En {
		return "The services have been imported and are confirmed today. New: " + i18n.Int(l, added) + ". Changed: " + i18n.Int(l, changed) + "."
	}
	return l.Mark("Tilbuddene er indlæst og bekræftet i dag. Nye: " + i18n.Int(l, added) + ". Ændrede: " + i18n.Int(l, changed) + ".")
}

// ImportNoSuch: Filen er her ikke mere. Den gemmes i en dag, og kun for den, der sendte den. Indlæs den igen.
func ImportNoSuch(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is not here any more. It is kept for a day, and only for who sent it. Import it again."
	}
	return l.Mark("Filen er her ikke mere. Den gemmes i en dag, og kun for den, der sendte den. Indlæs den igen.")
}

// ImportRow: Række {row:int}
func ImportRow(l i18n.Lang, row int) string {
	if l == i18n.En {
		return "Row " + i18n.Int(l, row)
	}
	return l.Mark("Række " + i18n.Int(l, row))
}

// ImportAt: Kolonne {column}, {field}: {message}
func ImportAt(l i18n.Lang, column string, field string, message string) string {
	if l == i18n.En {
		return "Column " + column + ", " + field + ": " + message
	}
	return l.Mark("Kolonne " + column + ", " + field + ": " + message)
}

// ImportAtColumn: Kolonne {column}: {message}
func ImportAtColumn(l i18n.Lang, column string, message string) string {
	if l == i18n.En {
		return "Column " + column + ": " + message
	}
	return l.Mark("Kolonne " + column + ": " + message)
}

// ImportAtField: {field}: {message}
func ImportAtField(l i18n.Lang, field string, message string) string {
	if l == i18n.En {
		return field + ": " + message
	}
	return l.Mark(field + ": " + message)
}

// ImportDifference: {field}: »{was}« bliver til »{is}«
func ImportDifference(l i18n.Lang, field string, was string, is string) string {
	if l == i18n.En {
		return field + ": »" + was + "« becomes »" + is + "«"
	}
	return l.Mark(field + ": »" + was + "« bliver til »" + is + "«")
}

// ImportAddedField: {field}: »{is}«
func ImportAddedField(l i18n.Lang, field string, is string) string {
	if l == i18n.En {
		return field + ": »" + is + "«"
	}
	return l.Mark(field + ": »" + is + "«")
}

// ImportClearedField: {field} slettes: »{was}«
func ImportClearedField(l i18n.Lang, field string, was string) string {
	if l == i18n.En {
		return field + " is deleted: »" + was + "«"
	}
	return l.Mark(field + " slettes: »" + was + "«")
}

// ImportEffectNew: Nye
func ImportEffectNew(l i18n.Lang) string {
	if l == i18n.En {
		return "New"
	}
	return l.Mark("Nye")
}

// ImportEffectChanged: Ændrede
func ImportEffectChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "Changed"
	}
	return l.Mark("Ændrede")
}

// ImportEffectSame: Uændrede
func ImportEffectSame(l i18n.Lang) string {
	if l == i18n.En {
		return "Unchanged"
	}
	return l.Mark("Uændrede")
}

// ImportEffectWrong: Forkerte
func ImportEffectWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Wrong"
	}
	return l.Mark("Forkerte")
}

// ImportIsNew: Ny
func ImportIsNew(l i18n.Lang) string {
	if l == i18n.En {
		return "New"
	}
	return l.Mark("Ny")
}

// ImportIsChanged: Ændret
func ImportIsChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "Changed"
	}
	return l.Mark("Ændret")
}

// ImportIsSame: Uændret
func ImportIsSame(l i18n.Lang) string {
	if l == i18n.En {
		return "Unchanged"
	}
	return l.Mark("Uændret")
}

// ImportIsWrong: Forkert
func ImportIsWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Wrong"
	}
	return l.Mark("Forkert")
}

// ImportNoneHere: Her er ingen rækker.
func ImportNoneHere(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no rows here."
	}
	return l.Mark("Her er ingen rækker.")
}

// ImportTemplateFile: skabelon-til-tilbud
func ImportTemplateFile(l i18n.Lang) string {
	if l == i18n.En {
		return "services-template"
	}
	return l.Mark("skabelon-til-tilbud")
}

// ImportProviderElsewhere: {name} er en anden kommune. Dens tilbud kan kun tilføjes af dens egne medarbejdere.
func ImportProviderElsewhere(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " is another municipality. Its services can only be added by its own employees."
	}
	return l.Mark(name + " er en anden kommune. Dens tilbud kan kun tilføjes af dens egne medarbejdere.")
}
