// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what network says on screen, in every language.
package text

import (
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Networks: Netværk
func Networks(l i18n.Lang) string {
	if l == i18n.En {
		return "Networks"
	}
	return l.Mark("Netværk")
}

// NoSuchNetwork: Netværket findes ikke, eller du har ikke adgang til det.
func NoSuchNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "The network does not exist, or you have no access to it."
	}
	return l.Mark("Netværket findes ikke, eller du har ikke adgang til det.")
}

// NoSuchMembership: Medlemskabet findes ikke, eller du har ikke adgang til det.
func NoSuchMembership(l i18n.Lang) string {
	if l == i18n.En {
		return "The membership does not exist, or you have no access to it."
	}
	return l.Mark("Medlemskabet findes ikke, eller du har ikke adgang til det.")
}

// NoSuchActivity: Aktiviteten findes ikke i netværket.
func NoSuchActivity(l i18n.Lang) string {
	if l == i18n.En {
		return "The activity is not in the network."
	}
	return l.Mark("Aktiviteten findes ikke i netværket.")
}

// NoSuchProgramme: Vælg, hvilken slags netværk det er.
func NoSuchProgramme(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what kind of network it is."
	}
	return l.Mark("Vælg, hvilken slags netværk det er.")
}

// NoSuchCandidate: Vælg en person på listen.
func NoSuchCandidate(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a person from the list."
	}
	return l.Mark("Vælg en person på listen.")
}

// NoSuchRole: Vælg en rolle på listen.
func NoSuchRole(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a role from the list."
	}
	return l.Mark("Vælg en rolle på listen.")
}

// OnlyLeaders: Netværket ledes af {who}. Kun rådgivere dér kan ændre det.
func OnlyLeaders(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The network is led by " + who + ". Only advisers there can change it."
	}
	return l.Mark("Netværket ledes af " + who + ". Kun rådgivere dér kan ændre det.")
}

// OnlyTheseForMember: Kommunens deltagelse kan ændres af {who}.
func OnlyTheseForMember(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The municipality’s participation is changed by " + who + "."
	}
	return l.Mark("Kommunens deltagelse kan ændres af " + who + ".")
}

// NetworkIsClosed: Netværket er afsluttet og kan ikke længere ændres.
func NetworkIsClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "The network is closed and can no longer be changed."
	}
	return l.Mark("Netværket er afsluttet og kan ikke længere ændres.")
}

// NetworkClosed: Afsluttet
func NetworkClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "Closed"
	}
	return l.Mark("Afsluttet")
}

// MembershipEnded: Medlemskabet er afsluttet
func MembershipEnded(l i18n.Lang) string {
	if l == i18n.En {
		return "The membership is over"
	}
	return l.Mark("Medlemskabet er afsluttet")
}

// StaleNetwork: En anden har ændret netværket, efter at du åbnede siden.
func StaleNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else changed the network after you opened the page."
	}
	return l.Mark("En anden har ændret netværket, efter at du åbnede siden.")
}

// StaleMembership: En anden har ændret kommunens deltagelse, efter at du åbnede siden.
func StaleMembership(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else changed the municipality’s participation after you opened the page."
	}
	return l.Mark("En anden har ændret kommunens deltagelse, efter at du åbnede siden.")
}

// NameMissing: Skriv netværkets navn med højst 200 tegn.
func NameMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the network’s name in at most 200 characters."
	}
	return l.Mark("Skriv netværkets navn med højst 200 tegn.")
}

// TooLong: Skriv højst {n:int} tegn.
func TooLong(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Write at most " + i18n.Int(l, n) + " characters."
	}
	return l.Mark("Skriv højst " + i18n.Int(l, n) + " tegn.")
}

// SeatsWrong: Skriv, hvor mange personer hver kommune kan sende: et tal fra 1 til 50.
func SeatsWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write how many persons each municipality can send: a number from 1 to 50."
	}
	return l.Mark("Skriv, hvor mange personer hver kommune kan sende: et tal fra 1 til 50.")
}

// StartMissing: Skriv den dag, netværket begynder, for eksempel 1. marts 2027.
func StartMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the day on which the network begins, such as 1 March 2027."
	}
	return l.Mark("Skriv den dag, netværket begynder, for eksempel 1. marts 2027.")
}

// DayMissing: Skriv en dato, der findes, for eksempel 30. april 2027.
func DayMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a date that exists, such as 30 April 2027."
	}
	return l.Mark("Skriv en dato, der findes, for eksempel 30. april 2027.")
}

// NoCpr: Teksten ser ud til at indeholde et CPR-nummer. Fjern det.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "The text seems to contain a civil registration number. Take it out."
	}
	return l.Mark("Teksten ser ud til at indeholde et CPR-nummer. Fjern det.")
}

// MunicipalityMissing: Vælg en kommune på listen.
func MunicipalityMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a municipality from the list."
	}
	return l.Mark("Vælg en kommune på listen.")
}

// KindMissing: Vælg, hvad kommunen deltager som.
func KindMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what the municipality takes part as."
	}
	return l.Mark("Vælg, hvad kommunen deltager som.")
}

// IsMemberAlready: {name} er allerede med i netværket.
func IsMemberAlready(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " is in the network already."
	}
	return l.Mark(name + " er allerede med i netværket.")
}

// NetworkIsFull: Netværket har plads til {n:int} kommuner, og de er alle med.
func NetworkIsFull(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "The network has room for " + i18n.Int(l, n) + " municipalities, and they are all in it."
	}
	return l.Mark("Netværket har plads til " + i18n.Int(l, n) + " kommuner, og de er alle med.")
}

// HasLeft: Kommunen er ikke længere med i netværket.
func HasLeft(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipality is no longer in the network."
	}
	return l.Mark("Kommunen er ikke længere med i netværket.")
}

// HasRoleAlready: {name} er allerede {role}.
func HasRoleAlready(l i18n.Lang, name string, role string) string {
	if l == i18n.En {
		return name + " is " + role + " already."
	}
	return l.Mark(name + " er allerede " + role + ".")
}

// RoleIsHeld: {name} er {role}. Giv rollen videre, hvis en anden skal have den.
func RoleIsHeld(l i18n.Lang, name string, role string) string {
	if l == i18n.En {
		return name + " is " + role + ". Hand the role over if somebody else is to have it."
	}
	return l.Mark(name + " er " + role + ". Giv rollen videre, hvis en anden skal have den.")
}

// SamePerson: Vælg en anden end den, der har rollen nu.
func SamePerson(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose somebody else than the one who has the role now."
	}
	return l.Mark("Vælg en anden end den, der har rollen nu.")
}

// HandOverTooEarly: Rollen kan tidligst gives videre dagen efter, at den er begyndt.
func HandOverTooEarly(l i18n.Lang) string {
	if l == i18n.En {
		return "A role can be handed over from the day after it began."
	}
	return l.Mark("Rollen kan tidligst gives videre dagen efter, at den er begyndt.")
}

// ClockWrong: Skriv klokkeslættet med fire cifre, for eksempel 09:00.
func ClockWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the time with four digits, such as 09:00."
	}
	return l.Mark("Skriv klokkeslættet med fire cifre, for eksempel 09:00.")
}

// EndsBeforeStart: Sluttidspunktet skal ligge efter starttidspunktet.
func EndsBeforeStart(l i18n.Lang) string {
	if l == i18n.En {
		return "The end must be later than the start."
	}
	return l.Mark("Sluttidspunktet skal ligge efter starttidspunktet.")
}

// LastDayWrong: Aktiviteten varer én dag. Sidste dag er den samme som den første. · Aktiviteten varer højst {n:int} dage. Vælg en sidste dag, der passer.
func LastDayWrong(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "The activity takes one day. Its last day is the same as its first."
		}
		return "The activity takes " + i18n.Int(l, n) + " days at most. Choose a last day that fits."
	}
	if n == 1 {
		return l.Mark("Aktiviteten varer én dag. Sidste dag er den samme som den første.")
	}
	return l.Mark("Aktiviteten varer højst " + i18n.Int(l, n) + " dage. Vælg en sidste dag, der passer.")
}

// ReasonNeeded: Dagen ligger uden for det tidsrum, der følger af planen. Skriv hvorfor.
func ReasonNeeded(l i18n.Lang) string {
	if l == i18n.En {
		return "The day lies outside the period that follows from the plan. Write why."
	}
	return l.Mark("Dagen ligger uden for det tidsrum, der følger af planen. Skriv hvorfor.")
}

// HasTakenPlace: Aktiviteten er gennemført og kan ikke flyttes.
func HasTakenPlace(l i18n.Lang) string {
	if l == i18n.En {
		return "The activity has taken place and can’t be moved."
	}
	return l.Mark("Aktiviteten er gennemført og kan ikke flyttes.")
}

// NotYetHeld: En aktivitet kan først meldes gennemført på den dag, der er aftalt, eller senere.
func NotYetHeld(l i18n.Lang) string {
	if l == i18n.En {
		return "An activity can be reported completed on the agreed day or later."
	}
	return l.Mark("En aktivitet kan først meldes gennemført på den dag, der er aftalt, eller senere.")
}

// Municipalities: Kommunerne
func Municipalities(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipalities"
	}
	return l.Mark("Kommunerne")
}

// NetworkLead: Én kommune. Hver kommune har {seats:int} pladser til hvert møde. · {n:int} kommuner. Hver kommune har {seats:int} pladser til hvert møde.
func NetworkLead(l i18n.Lang, n int, seats int) string {
	if l == i18n.En {
		if n == 1 {
			return "One municipality. Each municipality has " + i18n.Int(l, seats) + " places at each meeting."
		}
		return i18n.Int(l, n) + " municipalities. Each municipality has " + i18n.Int(l, seats) + " places at each meeting."
	}
	if n == 1 {
		return l.Mark("Én kommune. Hver kommune har " + i18n.Int(l, seats) + " pladser til hvert møde.")
	}
	return l.Mark(i18n.Int(l, n) + " kommuner. Hver kommune har " + i18n.Int(l, seats) + " pladser til hvert møde.")
}

// MemberLead: {kind} siden {day:date}
func MemberLead(l i18n.Lang, kind string, day calendar.Date) string {
	if l == i18n.En {
		return kind + " since " + i18n.Date(l, day)
	}
	return l.Mark(kind + " siden " + i18n.Date(l, day))
}

// MemberSince: Medlem siden {day:date}
func MemberSince(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "A member since " + i18n.Date(l, day)
	}
	return l.Mark("Medlem siden " + i18n.Date(l, day))
}

// TabNetwork: Overblik
func TabNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "Overview"
	}
	return l.Mark("Overblik")
}

// TabMembership: Overblik
func TabMembership(l i18n.Lang) string {
	if l == i18n.En {
		return "Overview"
	}
	return l.Mark("Overblik")
}

// TabLibrary: Bibliotek
func TabLibrary(l i18n.Lang) string {
	if l == i18n.En {
		return "Library"
	}
	return l.Mark("Bibliotek")
}

// TabMeetings: Møder
func TabMeetings(l i18n.Lang) string {
	if l == i18n.En {
		return "Meetings"
	}
	return l.Mark("Møder")
}

// TabTasks: Opgaver
func TabTasks(l i18n.Lang) string {
	if l == i18n.En {
		return "Tasks"
	}
	return l.Mark("Opgaver")
}

// TabMembers: Medlemmer
func TabMembers(l i18n.Lang) string {
	if l == i18n.En {
		return "Members"
	}
	return l.Mark("Medlemmer")
}

// TabHistory: Historik
func TabHistory(l i18n.Lang) string {
	if l == i18n.En {
		return "History"
	}
	return l.Mark("Historik")
}

// TabForms: Dokumenter
func TabForms(l i18n.Lang) string {
	if l == i18n.En {
		return "Documents"
	}
	return l.Mark("Dokumenter")
}

// TabIndicators: Målinger
func TabIndicators(l i18n.Lang) string {
	if l == i18n.En {
		return "Indicators"
	}
	return l.Mark("Målinger")
}

// LacksRow: Kommunen mangler en {role}
func LacksRow(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "The municipality lacks a " + role
	}
	return l.Mark("Kommunen mangler en " + role)
}

// ActAppoint: Vælg
func ActAppoint(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose"
	}
	return l.Mark("Vælg")
}

// LackingRow: Én kommune mangler en {role} · {n:int} kommuner mangler en {role}
func LackingRow(l i18n.Lang, n int, role string) string {
	if l == i18n.En {
		if n == 1 {
			return "One municipality lacks a " + role
		}
		return i18n.Int(l, n) + " municipalities lack a " + role
	}
	if n == 1 {
		return l.Mark("Én kommune mangler en " + role)
	}
	return l.Mark(i18n.Int(l, n) + " kommuner mangler en " + role)
}

// ActOpen: Åbn
func ActOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Open"
	}
	return l.Mark("Åbn")
}

// NetworksLead: Kommuner, der mødes om det samme og lærer af hinanden.
func NetworksLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipalities that meet about the same things and learn from each other."
	}
	return l.Mark("Kommuner, der mødes om det samme og lærer af hinanden.")
}

// BeginNetwork: Opret et netværk
func BeginNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "Set up a network"
	}
	return l.Mark("Opret et netværk")
}

// WhichNetworks: Hvilke netværk
func WhichNetworks(l i18n.Lang) string {
	if l == i18n.En {
		return "Which networks"
	}
	return l.Mark("Hvilke netværk")
}

// ShowRunning: I gang
func ShowRunning(l i18n.Lang) string {
	if l == i18n.En {
		return "Running"
	}
	return l.Mark("I gang")
}

// ShowClosed: Afsluttede
func ShowClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "Closed"
	}
	return l.Mark("Afsluttede")
}

// NoNetworks: Du er ikke med i noget netværk.
func NoNetworks(l i18n.Lang) string {
	if l == i18n.En {
		return "You are in no network."
	}
	return l.Mark("Du er ikke med i noget netværk.")
}

// NoNetworksWhy: Her står de netværk, som din kommune er med i. Styrelsen opretter netværkene og optager kommunerne.
func NoNetworksWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "The networks that your municipality is in are shown here. The agency sets up networks and admits municipalities."
	}
	return l.Mark("Her står de netværk, som din kommune er med i. Styrelsen opretter netværkene og optager kommunerne.")
}

// NoNetworksHere: Der er ingen netværk at vise.
func NoNetworksHere(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no networks to show."
	}
	return l.Mark("Der er ingen netværk at vise.")
}

// ColumnNetwork: Netværk
func ColumnNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "Network"
	}
	return l.Mark("Netværk")
}

// ColumnMembers: Kommuner
func ColumnMembers(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipalities"
	}
	return l.Mark("Kommuner")
}

// ColumnSeats: Pladser pr. kommune
func ColumnSeats(l i18n.Lang) string {
	if l == i18n.En {
		return "Places per municipality"
	}
	return l.Mark("Pladser pr. kommune")
}

// ColumnLacking: Mangler
func ColumnLacking(l i18n.Lang) string {
	if l == i18n.En {
		return "Lacks"
	}
	return l.Mark("Mangler")
}

// LacksShort: Mangler {role}
func LacksShort(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "Lacks a " + role
	}
	return l.Mark("Mangler " + role)
}

// LackingShort: Én kommune · {n:int} kommuner
func LackingShort(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "One municipality"
		}
		return i18n.Int(l, n) + " municipalities"
	}
	if n == 1 {
		return l.Mark("Én kommune")
	}
	return l.Mark(i18n.Int(l, n) + " kommuner")
}

// NothingLacks: Intet
func NothingLacks(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing"
	}
	return l.Mark("Intet")
}

// BeginLead: Vælg, hvilken slags netværk det er. Så følger møder, roller og skabeloner med.
func BeginLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what kind of network it is. Meetings, roles and templates follow from it."
	}
	return l.Mark("Vælg, hvilken slags netværk det er. Så følger møder, roller og skabeloner med.")
}

// KindOfNetwork: Slags netværk
func KindOfNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "Kind of network"
	}
	return l.Mark("Slags netværk")
}

// FieldName: Netværkets navn
func FieldName(l i18n.Lang) string {
	if l == i18n.En {
		return "The network’s name"
	}
	return l.Mark("Netværkets navn")
}

// FieldNameHint: For eksempel CTI-netværket.
func FieldNameHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Such as the CTI network."
	}
	return l.Mark("For eksempel CTI-netværket.")
}

// FieldPurpose: Formål
func FieldPurpose(l i18n.Lang) string {
	if l == i18n.En {
		return "Purpose"
	}
	return l.Mark("Formål")
}

// FieldPurposeHint: Står på den offentlige side.
func FieldPurposeHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Shown on the public page."
	}
	return l.Mark("Står på den offentlige side.")
}

// FieldSeats: Pladser pr. kommune
func FieldSeats(l i18n.Lang) string {
	if l == i18n.En {
		return "Places per municipality"
	}
	return l.Mark("Pladser pr. kommune")
}

// FieldSeatsHint: Hvor mange personer hver kommune kan sende til et møde.
func FieldSeatsHint(l i18n.Lang) string {
	if l == i18n.En {
		return "How many persons each municipality can send to a meeting."
	}
	return l.Mark("Hvor mange personer hver kommune kan sende til et møde.")
}

// FieldStart: Netværket begynder
func FieldStart(l i18n.Lang) string {
	if l == i18n.En {
		return "The network begins"
	}
	return l.Mark("Netværket begynder")
}

// FieldContact: Kontaktperson
func FieldContact(l i18n.Lang) string {
	if l == i18n.En {
		return "Contact person"
	}
	return l.Mark("Kontaktperson")
}

// FieldContactHint: Står på den offentlige side med stilling, telefon og e-mail.
func FieldContactHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Shown on the public page with title, telephone and e-mail."
	}
	return l.Mark("Står på den offentlige side med stilling, telefon og e-mail.")
}

// NobodyChosen: Ingen
func NobodyChosen(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody"
	}
	return l.Mark("Ingen")
}

// BeginNow: Opret netværket
func BeginNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Set up the network"
	}
	return l.Mark("Opret netværket")
}

// NetworkBegun: Netværket er oprettet. Nu kan du optage kommuner.
func NetworkBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "The network is set up. Now you can admit municipalities."
	}
	return l.Mark("Netværket er oprettet. Nu kan du optage kommuner.")
}

// EditNetwork: Ret netværket
func EditNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "Edit the network"
	}
	return l.Mark("Ret netværket")
}

// Save: Gem
func Save(l i18n.Lang) string {
	if l == i18n.En {
		return "Save"
	}
	return l.Mark("Gem")
}

// NetworkSaved: Netværket er rettet.
func NetworkSaved(l i18n.Lang) string {
	if l == i18n.En {
		return "The network is changed."
	}
	return l.Mark("Netværket er rettet.")
}

// CloseNetwork: Afslut netværket
func CloseNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "Close the network"
	}
	return l.Mark("Afslut netværket")
}

// CloseNetworkLead: Når netværket er afsluttet, kan det læses, men ikke ændres. Det kan ikke fortrydes.
func CloseNetworkLead(l i18n.Lang) string {
	if l == i18n.En {
		return "A closed network can be read but not changed. This can’t be undone."
	}
	return l.Mark("Når netværket er afsluttet, kan det læses, men ikke ændres. Det kan ikke fortrydes.")
}

// NetworkEnded: Netværket er afsluttet.
func NetworkEnded(l i18n.Lang) string {
	if l == i18n.En {
		return "The network is closed."
	}
	return l.Mark("Netværket er afsluttet.")
}

// Purpose: Formål
func Purpose(l i18n.Lang) string {
	if l == i18n.En {
		return "Purpose"
	}
	return l.Mark("Formål")
}

// NoPurpose: Formålet er ikke skrevet endnu.
func NoPurpose(l i18n.Lang) string {
	if l == i18n.En {
		return "The purpose has not been written yet."
	}
	return l.Mark("Formålet er ikke skrevet endnu.")
}

// MeetingsAhead: Møderne
func MeetingsAhead(l i18n.Lang) string {
	if l == i18n.En {
		return "The meetings"
	}
	return l.Mark("Møderne")
}

// NoMeetings: Netværkets skabelon har ingen møder.
func NoMeetings(l i18n.Lang) string {
	if l == i18n.En {
		return "The network’s template has no meetings."
	}
	return l.Mark("Netværkets skabelon har ingen møder.")
}

// Proposed: Foreslået
func Proposed(l i18n.Lang) string {
	if l == i18n.En {
		return "Proposed"
	}
	return l.Mark("Foreslået")
}

// Agreed: Aftalt
func Agreed(l i18n.Lang) string {
	if l == i18n.En {
		return "Agreed"
	}
	return l.Mark("Aftalt")
}

// Held: Gennemført
func Held(l i18n.Lang) string {
	if l == i18n.En {
		return "Completed"
	}
	return l.Mark("Gennemført")
}

// Window: mellem {from:date} og {to:date}
func Window(l i18n.Lang, from calendar.Date, to calendar.Date) string {
	if l == i18n.En {
		return "between " + i18n.Date(l, from) + " and " + i18n.Date(l, to)
	}
	return l.Mark("mellem " + i18n.Date(l, from) + " og " + i18n.Date(l, to))
}

// CreateMeeting: Opret mødet
func CreateMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Make the meeting"
	}
	return l.Mark("Opret mødet")
}

// Settle: Aftal tid og sted
func Settle(l i18n.Lang) string {
	if l == i18n.En {
		return "Agree on time and place"
	}
	return l.Mark("Aftal tid og sted")
}

// SettleTitle: Aftal {activity}
func SettleTitle(l i18n.Lang, activity string) string {
	if l == i18n.En {
		return "Agree on " + activity
	}
	return l.Mark("Aftal " + activity)
}

// SettleLead: Dagen følger af planen, men I bestemmer. Er mødet indkaldt, får de indkaldte besked.
func SettleLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The day follows from the plan, but you decide. Those who are invited already are told."
	}
	return l.Mark("Dagen følger af planen, men I bestemmer. Er mødet indkaldt, får de indkaldte besked.")
}

// FieldDay: Dag
func FieldDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Day"
	}
	return l.Mark("Dag")
}

// FieldLastDay: Sidste dag
func FieldLastDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Last day"
	}
	return l.Mark("Sidste dag")
}

// FieldLastDayHint: Kun når det varer flere dage.
func FieldLastDayHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Only when it takes several days."
	}
	return l.Mark("Kun når det varer flere dage.")
}

// FieldStartsAt: Begynder kl.
func FieldStartsAt(l i18n.Lang) string {
	if l == i18n.En {
		return "Begins at"
	}
	return l.Mark("Begynder kl.")
}

// FieldEndsAt: Slutter kl.
func FieldEndsAt(l i18n.Lang) string {
	if l == i18n.En {
		return "Ends at"
	}
	return l.Mark("Slutter kl.")
}

// FieldPlace: Sted
func FieldPlace(l i18n.Lang) string {
	if l == i18n.En {
		return "Place"
	}
	return l.Mark("Sted")
}

// FieldReason: Hvorfor uden for tidsrummet?
func FieldReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Why outside the period?"
	}
	return l.Mark("Hvorfor uden for tidsrummet?")
}

// Settled: Tid og sted er aftalt.
func Settled(l i18n.Lang) string {
	if l == i18n.En {
		return "Time and place are agreed."
	}
	return l.Mark("Tid og sted er aftalt.")
}

// Complete: Meld gennemført
func Complete(l i18n.Lang) string {
	if l == i18n.En {
		return "Report completed"
	}
	return l.Mark("Meld gennemført")
}

// Completed: Aktiviteten er meldt gennemført.
func Completed(l i18n.Lang) string {
	if l == i18n.En {
		return "The activity is reported completed."
	}
	return l.Mark("Aktiviteten er meldt gennemført.")
}

// YourMunicipality: Jeres deltagelse
func YourMunicipality(l i18n.Lang) string {
	if l == i18n.En {
		return "Your participation"
	}
	return l.Mark("Jeres deltagelse")
}

// OpenMembership: {name}: roller, dokumenter og opgaver
func OpenMembership(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + ": roles, documents and tasks"
	}
	return l.Mark(name + ": roller, dokumenter og opgaver")
}

// Duties: Det har parterne påtaget sig
func Duties(l i18n.Lang) string {
	if l == i18n.En {
		return "What the parties have undertaken"
	}
	return l.Mark("Det har parterne påtaget sig")
}

// DutyHost: Kommunerne
func DutyHost(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipalities"
	}
	return l.Mark("Kommunerne")
}

// Members: Medlemmer
func Members(l i18n.Lang) string {
	if l == i18n.En {
		return "Members"
	}
	return l.Mark("Medlemmer")
}

// AddMember: Optag en kommune
func AddMember(l i18n.Lang) string {
	if l == i18n.En {
		return "Admit a municipality"
	}
	return l.Mark("Optag en kommune")
}

// AddMemberTitle: Optag en kommune i {network}
func AddMemberTitle(l i18n.Lang, network string) string {
	if l == i18n.En {
		return "Admit a municipality to " + network
	}
	return l.Mark("Optag en kommune i " + network)
}

// FieldMunicipality: Kommune
func FieldMunicipality(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipality"
	}
	return l.Mark("Kommune")
}

// FieldKind: Kommunen deltager som
func FieldKind(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipality takes part as"
	}
	return l.Mark("Kommunen deltager som")
}

// FieldFrom: Medlem fra
func FieldFrom(l i18n.Lang) string {
	if l == i18n.En {
		return "A member from"
	}
	return l.Mark("Medlem fra")
}

// AdmitNow: Optag
func AdmitNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Admit"
	}
	return l.Mark("Optag")
}

// MemberAdmitted: {name} er optaget.
func MemberAdmitted(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " is admitted."
	}
	return l.Mark(name + " er optaget.")
}

// ColumnMunicipality: Kommune
func ColumnMunicipality(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipality"
	}
	return l.Mark("Kommune")
}

// ColumnKind: Deltager som
func ColumnKind(l i18n.Lang) string {
	if l == i18n.En {
		return "Takes part as"
	}
	return l.Mark("Deltager som")
}

// ColumnPeople: Personer
func ColumnPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "Persons"
	}
	return l.Mark("Personer")
}

// ColumnSince: Siden
func ColumnSince(l i18n.Lang) string {
	if l == i18n.En {
		return "Since"
	}
	return l.Mark("Siden")
}

// FormerMembers: Én tidligere kommune · {n:int} tidligere kommuner
func FormerMembers(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "One former municipality"
		}
		return i18n.Int(l, n) + " former municipalities"
	}
	if n == 1 {
		return l.Mark("Én tidligere kommune")
	}
	return l.Mark(i18n.Int(l, n) + " tidligere kommuner")
}

// AgencySide: Styrelsens side
func AgencySide(l i18n.Lang) string {
	if l == i18n.En {
		return "The agency’s side"
	}
	return l.Mark("Styrelsens side")
}

// EveryoneHas: Alle rådgivere i {name} har rollen.
func EveryoneHas(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "All advisers of " + name + " have the role."
	}
	return l.Mark("Alle rådgivere i " + name + " har rollen.")
}

// Leave: Afslut medlemskabet
func Leave(l i18n.Lang) string {
	if l == i18n.En {
		return "End the membership"
	}
	return l.Mark("Afslut medlemskabet")
}

// LeaveTitle: Afslut medlemskabet for {name}
func LeaveTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "End the membership of " + name
	}
	return l.Mark("Afslut medlemskabet for " + name)
}

// LeaveLead: Kommunen kan ikke længere se netværket efter den sidste dag. Det, kommunen har skrevet og indberettet, bliver stående.
func LeaveLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipality can no longer see the network after the last day. What it has written and reported is kept."
	}
	return l.Mark("Kommunen kan ikke længere se netværket efter den sidste dag. Det, kommunen har skrevet og indberettet, bliver stående.")
}

// FieldLast: Sidste dag
func FieldLast(l i18n.Lang) string {
	if l == i18n.En {
		return "Last day"
	}
	return l.Mark("Sidste dag")
}

// FieldWhy: Begrundelse
func FieldWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Reason"
	}
	return l.Mark("Begrundelse")
}

// Left: Medlemskabet er afsluttet.
func Left(l i18n.Lang) string {
	if l == i18n.En {
		return "The membership is ended."
	}
	return l.Mark("Medlemskabet er afsluttet.")
}

// NoMembers: Ingen kommuner er med endnu.
func NoMembers(l i18n.Lang) string {
	if l == i18n.En {
		return "No municipalities are in it yet."
	}
	return l.Mark("Ingen kommuner er med endnu.")
}

// NoMembersWhy: Netværket begynder, når kommunerne er optaget.
func NoMembersWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "The network begins when the municipalities are admitted."
	}
	return l.Mark("Netværket begynder, når kommunerne er optaget.")
}

// Roles: Roller
func Roles(l i18n.Lang) string {
	if l == i18n.En {
		return "Roles"
	}
	return l.Mark("Roller")
}

// NobodyYet: Mangler
func NobodyYet(l i18n.Lang) string {
	if l == i18n.En {
		return "Missing"
	}
	return l.Mark("Mangler")
}

// LacksAlert: {name} mangler en {role}.
func LacksAlert(l i18n.Lang, name string, role string) string {
	if l == i18n.En {
		return name + " lacks a " + role + "."
	}
	return l.Mark(name + " mangler en " + role + ".")
}

// LacksAlertWhy: Vælg en person, så netværket ved, hvem der har ansvaret.
func LacksAlertWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a person, so that the network knows who is responsible."
	}
	return l.Mark("Vælg en person, så netværket ved, hvem der har ansvaret.")
}

// SinceDay: siden {day:date}
func SinceDay(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "since " + i18n.Date(l, day)
	}
	return l.Mark("siden " + i18n.Date(l, day))
}

// FromTo: {from:date} – {to:date}
func FromTo(l i18n.Lang, from calendar.Date, to calendar.Date) string {
	if l == i18n.En {
		return i18n.Date(l, from) + " – " + i18n.Date(l, to)
	}
	return l.Mark(i18n.Date(l, from) + " – " + i18n.Date(l, to))
}

// FromDay: Fra
func FromDay(l i18n.Lang) string {
	if l == i18n.En {
		return "From"
	}
	return l.Mark("Fra")
}

// FromHint: Lad feltet stå tomt, hvis det er fra i dag.
func FromHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Leave it empty when it is from today."
	}
	return l.Mark("Lad feltet stå tomt, hvis det er fra i dag.")
}

// GiveRole: Giv rollen
func GiveRole(l i18n.Lang) string {
	if l == i18n.En {
		return "Give the role"
	}
	return l.Mark("Giv rollen")
}

// HandOver: Giv rollen videre
func HandOver(l i18n.Lang) string {
	if l == i18n.En {
		return "Hand the role over"
	}
	return l.Mark("Giv rollen videre")
}

// EndRole: Afslut rollen
func EndRole(l i18n.Lang) string {
	if l == i18n.En {
		return "End the role"
	}
	return l.Mark("Afslut rollen")
}

// Person: Person
func Person(l i18n.Lang) string {
	if l == i18n.En {
		return "Person"
	}
	return l.Mark("Person")
}

// Note: Bemærkning til historikken
func Note(l i18n.Lang) string {
	if l == i18n.En {
		return "Note for the history"
	}
	return l.Mark("Bemærkning til historikken")
}

// Give: Giv rollen
func Give(l i18n.Lang) string {
	if l == i18n.En {
		return "Give the role"
	}
	return l.Mark("Giv rollen")
}

// RoleGiven: Rollen er givet.
func RoleGiven(l i18n.Lang) string {
	if l == i18n.En {
		return "The role is given."
	}
	return l.Mark("Rollen er givet.")
}

// RoleHandedOver: Rollen er givet videre.
func RoleHandedOver(l i18n.Lang) string {
	if l == i18n.En {
		return "The role is handed over."
	}
	return l.Mark("Rollen er givet videre.")
}

// RoleEnded: Rollen er afsluttet.
func RoleEnded(l i18n.Lang) string {
	if l == i18n.En {
		return "The role is ended."
	}
	return l.Mark("Rollen er afsluttet.")
}

// NoCandidates: Der er ingen personer i organisationen at vælge imellem.
func NoCandidates(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no persons in the organisation to choose among."
	}
	return l.Mark("Der er ingen personer i organisationen at vælge imellem.")
}

// Former: Én tidligere · {n:int} tidligere
func Former(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "One former"
		}
		return i18n.Int(l, n) + " former"
	}
	if n == 1 {
		return l.Mark("Én tidligere")
	}
	return l.Mark(i18n.Int(l, n) + " tidligere")
}

// ManagersHave: Alle ledere i kommunen har rollen.
func ManagersHave(l i18n.Lang) string {
	if l == i18n.En {
		return "All managers of the municipality have the role."
	}
	return l.Mark("Alle ledere i kommunen har rollen.")
}

// OpenNetwork: Gå til netværket
func OpenNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "Go to the network"
	}
	return l.Mark("Gå til netværket")
}

// HistoryTitle: Historik for {name}
func HistoryTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "History of " + name
	}
	return l.Mark("Historik for " + name)
}

// ColumnWhen: Hvornår
func ColumnWhen(l i18n.Lang) string {
	if l == i18n.En {
		return "When"
	}
	return l.Mark("Hvornår")
}

// ColumnWho: Hvem
func ColumnWho(l i18n.Lang) string {
	if l == i18n.En {
		return "Who"
	}
	return l.Mark("Hvem")
}

// ColumnWhat: Hvad
func ColumnWhat(l i18n.Lang) string {
	if l == i18n.En {
		return "What"
	}
	return l.Mark("Hvad")
}

// Reason: Begrundelse
func Reason(l i18n.Lang) string {
	if l == i18n.En {
		return "Reason"
	}
	return l.Mark("Begrundelse")
}

// PastBegun: Netværket blev oprettet
func PastBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "The network was set up"
	}
	return l.Mark("Netværket blev oprettet")
}

// PastChanged: Netværket blev rettet
func PastChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "The network was edited"
	}
	return l.Mark("Netværket blev rettet")
}

// PastClosed: Netværket blev afsluttet
func PastClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "The network was closed"
	}
	return l.Mark("Netværket blev afsluttet")
}

// PastAdmitted: {name} blev optaget
func PastAdmitted(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " was admitted"
	}
	return l.Mark(name + " blev optaget")
}

// PastLeft: Medlemskabet for {name} blev afsluttet
func PastLeft(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "The membership of " + name + " was ended"
	}
	return l.Mark("Medlemskabet for " + name + " blev afsluttet")
}

// PastGiven: {person} fik rollen »{role}«
func PastGiven(l i18n.Lang, person string, role string) string {
	if l == i18n.En {
		return person + " was given the role “" + role + "”"
	}
	return l.Mark(person + " fik rollen »" + role + "«")
}

// PastEnded: {person} har ikke længere rollen »{role}«
func PastEnded(l i18n.Lang, person string, role string) string {
	if l == i18n.En {
		return person + " no longer has the role “" + role + "”"
	}
	return l.Mark(person + " har ikke længere rollen »" + role + "«")
}

// PastHandedOver: Rollen »{role}« gik videre til {person}
func PastHandedOver(l i18n.Lang, role string, person string) string {
	if l == i18n.En {
		return "The role “" + role + "” was handed over to " + person
	}
	return l.Mark("Rollen »" + role + "« gik videre til " + person)
}

// PastSettled: Tid og sted for »{activity}« blev aftalt
func PastSettled(l i18n.Lang, activity string) string {
	if l == i18n.En {
		return "Time and place of “" + activity + "” were agreed"
	}
	return l.Mark("Tid og sted for »" + activity + "« blev aftalt")
}

// PastCompleted: »{activity}« blev gennemført
func PastCompleted(l i18n.Lang, activity string) string {
	if l == i18n.En {
		return "“" + activity + "” took place"
	}
	return l.Mark("»" + activity + "« blev gennemført")
}

// LeaveIt: Fortryd
func LeaveIt(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancel"
	}
	return l.Mark("Fortryd")
}

// DayToDay: {first} til {last}
func DayToDay(l i18n.Lang, first string, last string) string {
	if l == i18n.En {
		return first + " to " + last
	}
	return l.Mark(first + " til " + last)
}

// ColumnBefore: Før
func ColumnBefore(l i18n.Lang) string {
	if l == i18n.En {
		return "Before"
	}
	return l.Mark("Før")
}

// ColumnAfter: Efter
func ColumnAfter(l i18n.Lang) string {
	if l == i18n.En {
		return "After"
	}
	return l.Mark("Efter")
}

// WhatAndWhy: Formål og dato
func WhatAndWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Purpose and date"
	}
	return l.Mark("Formål og dato")
}

// HeldBefore: Ét gennemført · {n:int} gennemførte
func HeldBefore(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "One completed"
		}
		return i18n.Int(l, n) + " completed"
	}
	if n == 1 {
		return l.Mark("Ét gennemført")
	}
	return l.Mark(i18n.Int(l, n) + " gennemførte")
}

// NothingYet: Der er ikke ændret noget endnu.
func NothingYet(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing has been changed yet."
	}
	return l.Mark("Der er ikke ændret noget endnu.")
}

// OnlyMembersPrepare: Kun kommunerne i netværket forbereder mødet. Rådgivere læser rapporterne.
func OnlyMembersPrepare(l i18n.Lang) string {
	if l == i18n.En {
		return "Only the municipalities of the network prepare the meeting. Advisers read the reports."
	}
	return l.Mark("Kun kommunerne i netværket forbereder mødet. Rådgivere læser rapporterne.")
}

// MeetingIsHeld: Mødet er holdt, så rapporten kan ikke længere ændres.
func MeetingIsHeld(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has been held, so the report can no longer be changed."
	}
	return l.Mark("Mødet er holdt, så rapporten kan ikke længere ændres.")
}

// DeadlineIsOver: Fristen er gået, og rapporterne er delt. Derfor kan fristen ikke flyttes.
func DeadlineIsOver(l i18n.Lang) string {
	if l == i18n.En {
		return "The deadline is over and the reports are shared. The deadline can’t be moved now."
	}
	return l.Mark("Fristen er gået, og rapporterne er delt. Derfor kan fristen ikke flyttes.")
}

// DeadlineWrong: Skriv en dato fra i dag og til dagen før mødet.
func DeadlineWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a date from today to the day before the meeting."
	}
	return l.Mark("Skriv en dato fra i dag og til dagen før mødet.")
}

// RemindSubject: Statusrapport til {meeting}
func RemindSubject(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "Status report for " + meeting
	}
	return l.Mark("Statusrapport til " + meeting)
}

// RemindBefore: Fristen er {day:longdate}.
func RemindBefore(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The deadline is " + i18n.DateLong(l, day) + "."
	}
	return l.Mark("Fristen er " + i18n.DateLong(l, day) + ".")
}

// RemindOver: Fristen var {day:longdate}, men I kan stadig nå at sende den.
func RemindOver(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The deadline was " + i18n.DateLong(l, day) + ", but you can still send it."
	}
	return l.Mark("Fristen var " + i18n.DateLong(l, day) + ", men I kan stadig nå at sende den.")
}

// WhyUseful: {name} har skrevet, hvad andre kan bruge.
func WhyUseful(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has written what others can use."
	}
	return l.Mark(name + " har skrevet, hvad andre kan bruge.")
}

// WhyWanted: {name} har skrevet, hvad de gerne vil have hjælp til.
func WhyWanted(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has written what they would like help with."
	}
	return l.Mark(name + " har skrevet, hvad de gerne vil have hjælp til.")
}

// WhySeveral: Der er {n:int} eksempler på udvikling hos {name}.
func WhySeveral(l i18n.Lang, n int, name string) string {
	if l == i18n.En {
		return "There are " + i18n.Int(l, n) + " examples of development at " + name + "."
	}
	return l.Mark("Der er " + i18n.Int(l, n) + " eksempler på udvikling hos " + name + ".")
}

// WhyFresh: De har ikke været sat sammen før.
func WhyFresh(l i18n.Lang) string {
	if l == i18n.En {
		return "They have not been put together before."
	}
	return l.Mark("De har ikke været sat sammen før.")
}

// WhyPaired: De har været sat sammen før.
func WhyPaired(l i18n.Lang) string {
	if l == i18n.En {
		return "They have been put together before."
	}
	return l.Mark("De har været sat sammen før.")
}

// NobodySays: Det står ikke længere i nogen rapport. Hent siden igen.
func NobodySays(l i18n.Lang) string {
	if l == i18n.En {
		return "No report says so any more. Load the page again."
	}
	return l.Mark("Det står ikke længere i nogen rapport. Hent siden igen.")
}

// ItemTheme: Fælles tema: {theme}
func ItemTheme(l i18n.Lang, theme string) string {
	if l == i18n.En {
		return "Common theme: " + theme
	}
	return l.Mark("Fælles tema: " + theme)
}

// ItemPair: Sparring: {theme}
func ItemPair(l i18n.Lang, theme string) string {
	if l == i18n.En {
		return "Coaching: " + theme
	}
	return l.Mark("Sparring: " + theme)
}

// ItemPairHidden: To kommuner kan lære af hinanden. Når rapporterne er delt, kan I se her, hvem det er.
func ItemPairHidden(l i18n.Lang) string {
	if l == i18n.En {
		return "Two municipalities can learn from each other. Who they are stands here when the reports are shared."
	}
	return l.Mark("To kommuner kan lære af hinanden. Når rapporterne er delt, kan I se her, hvem det er.")
}

// ItemPairBy: Sparring: {asks} og {tells} om {theme}
func ItemPairBy(l i18n.Lang, asks string, tells string, theme string) string {
	if l == i18n.En {
		return "Coaching: " + asks + " and " + tells + " on " + theme
	}
	return l.Mark("Sparring: " + asks + " og " + tells + " om " + theme)
}

// ItemPairText: {asks}: {challenge}
// {tells}: {development}
func ItemPairText(l i18n.Lang, asks string, challenge string, tells string, development string) string {
	if l == i18n.En {
		return asks + ": " + challenge + "\n" + tells + ": " + development
	}
	return l.Mark(asks + ": " + challenge + "\n" + tells + ": " + development)
}

// ItemThemeBy: Udfordringer hos {names}.
func ItemThemeBy(l i18n.Lang, names string) string {
	if l == i18n.En {
		return "Challenges at " + names + "."
	}
	return l.Mark("Udfordringer hos " + names + ".")
}

// NumberLast: {name}, sidste gang
func NumberLast(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + ", last time"
	}
	return l.Mark(name + ", sidste gang")
}

// ReportRow: Statusrapport til {meeting}
func ReportRow(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "Status report for " + meeting
	}
	return l.Mark("Statusrapport til " + meeting)
}

// ActWrite: Skriv
func ActWrite(l i18n.Lang) string {
	if l == i18n.En {
		return "Write"
	}
	return l.Mark("Skriv")
}

// NewsReports: Status fra kommunerne
func NewsReports(l i18n.Lang) string {
	if l == i18n.En {
		return "Status from the municipalities"
	}
	return l.Mark("Status fra kommunerne")
}

// NewsCount: {sent:int} af {all:int} kommuner har sendt deres status
func NewsCount(l i18n.Lang, sent int, all int) string {
	if l == i18n.En {
		return i18n.Int(l, sent) + " of " + i18n.Int(l, all) + " municipalities have sent their status"
	}
	return l.Mark(i18n.Int(l, sent) + " af " + i18n.Int(l, all) + " kommuner har sendt deres status")
}

// NewsTheme: {theme}: {names}
func NewsTheme(l i18n.Lang, theme string, names string) string {
	if l == i18n.En {
		return theme + ": " + names
	}
	return l.Mark(theme + ": " + names)
}

// NewsDeadline: Alle i netværket kan læse rapporterne efter fristen {day:date}
func NewsDeadline(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Everybody in the network can read the reports after the deadline " + i18n.Date(l, day)
	}
	return l.Mark("Alle i netværket kan læse rapporterne efter fristen " + i18n.Date(l, day))
}

// NewsRead: Læs dem side om side: {address}
func NewsRead(l i18n.Lang, address string) string {
	if l == i18n.En {
		return "Read them side by side: " + address
	}
	return l.Mark("Læs dem side om side: " + address)
}

// RemindMail: Kære {name}
//
// Kommunens statusrapport til {meeting} i {network} er ikke sendt endnu. {deadline}
//
// På siden kan I også se, hvem der kommer, melde opgaver udført og foreslå punkter til dagsordenen:
// {address}
//
// Venlig hilsen
// Tovholder
func RemindMail(l i18n.Lang, name string, meeting string, network string, deadline string, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThe municipality’s status report for " + meeting + " in " + network + " has not been sent yet. " + deadline + "\n\nOn the page you can also see who is coming, tick off tasks and propose items for the agenda:\n" + address + "\n\nKind regards\nTovholder\n"
	}
	return l.Mark("Kære " + name + "\n\nKommunens statusrapport til " + meeting + " i " + network + " er ikke sendt endnu. " + deadline + "\n\nPå siden kan I også se, hvem der kommer, melde opgaver udført og foreslå punkter til dagsordenen:\n" + address + "\n\nVenlig hilsen\nTovholder\n")
}

// ItemThemeCount: Én kommune peger på temaet i sin status. · {n:int} kommuner peger på temaet i deres status.
func ItemThemeCount(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "One municipality points to the theme in its status."
		}
		return i18n.Int(l, n) + " municipalities point to the theme in their status."
	}
	if n == 1 {
		return l.Mark("Én kommune peger på temaet i sin status.")
	}
	return l.Mark(i18n.Int(l, n) + " kommuner peger på temaet i deres status.")
}

// ReportsMissingRow: Én statusrapport mangler til {meeting} · {n:int} statusrapporter mangler til {meeting}
func ReportsMissingRow(l i18n.Lang, n int, meeting string) string {
	if l == i18n.En {
		if n == 1 {
			return "One status report is missing for " + meeting
		}
		return i18n.Int(l, n) + " status reports are missing for " + meeting
	}
	if n == 1 {
		return l.Mark("Én statusrapport mangler til " + meeting)
	}
	return l.Mark(i18n.Int(l, n) + " statusrapporter mangler til " + meeting)
}

// Prepare: Forberedelse
func Prepare(l i18n.Lang) string {
	if l == i18n.En {
		return "Preparation"
	}
	return l.Mark("Forberedelse")
}

// PrepareTitle: Forbered {meeting}
func PrepareTitle(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "Prepare " + meeting
	}
	return l.Mark("Forbered " + meeting)
}

// PrepareNoDay: Dagen er ikke aftalt endnu.
func PrepareNoDay(l i18n.Lang) string {
	if l == i18n.En {
		return "The day has not been agreed on yet."
	}
	return l.Mark("Dagen er ikke aftalt endnu.")
}

// AtClock: kl. {clock}
func AtClock(l i18n.Lang, clock string) string {
	if l == i18n.En {
		return "at " + clock
	}
	return l.Mark("kl. " + clock)
}

// FourParts: Forberedelsens dele
func FourParts(l i18n.Lang) string {
	if l == i18n.En {
		return "Parts of the preparation"
	}
	return l.Mark("Forberedelsens dele")
}

// PartStatus: Status siden sidst
func PartStatus(l i18n.Lang) string {
	if l == i18n.En {
		return "Status since last time"
	}
	return l.Mark("Status siden sidst")
}

// PartTasks: Jeres åbne opgaver
func PartTasks(l i18n.Lang) string {
	if l == i18n.En {
		return "Your open tasks"
	}
	return l.Mark("Jeres åbne opgaver")
}

// PartProposals: Forslag til dagsordenen
func PartProposals(l i18n.Lang) string {
	if l == i18n.En {
		return "Proposals for the agenda"
	}
	return l.Mark("Forslag til dagsordenen")
}

// TasksOpen: Én åben · {n:int} åbne
func TasksOpen(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "One open"
		}
		return i18n.Int(l, n) + " open"
	}
	if n == 1 {
		return l.Mark("Én åben")
	}
	return l.Mark(i18n.Int(l, n) + " åbne")
}

// ProposalsMade: Ét forslag fra dig · {n:int} forslag fra dig
func ProposalsMade(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "One proposal from you"
		}
		return i18n.Int(l, n) + " proposals from you"
	}
	if n == 1 {
		return l.Mark("Ét forslag fra dig")
	}
	return l.Mark(i18n.Int(l, n) + " forslag fra dig")
}

// StageSent: Sendt
func StageSent(l i18n.Lang) string {
	if l == i18n.En {
		return "Sent"
	}
	return l.Mark("Sendt")
}

// StageRevising: Sendt – rettes nu
func StageRevising(l i18n.Lang) string {
	if l == i18n.En {
		return "Sent – being revised"
	}
	return l.Mark("Sendt – rettes nu")
}

// StageBegun: Begyndt
func StageBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "Begun"
	}
	return l.Mark("Begyndt")
}

// StageBegunLate: Begyndt – over fristen
func StageBegunLate(l i18n.Lang) string {
	if l == i18n.En {
		return "Begun – past the deadline"
	}
	return l.Mark("Begyndt – over fristen")
}

// StageMissing: Ikke begyndt
func StageMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Not begun"
	}
	return l.Mark("Ikke begyndt")
}

// StageMissingLate: Mangler – over fristen
func StageMissingLate(l i18n.Lang) string {
	if l == i18n.En {
		return "Missing – past the deadline"
	}
	return l.Mark("Mangler – over fristen")
}

// SharesAfter: Når fristen er gået, kan alle kommuner i netværket læse det, I har sendt. Kladden ser de aldrig. Fristen er {day:date}.
func SharesAfter(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "When the deadline is over, all municipalities of the network can read what you have sent. They never see the draft. The deadline is " + i18n.Date(l, day) + "."
	}
	return l.Mark("Når fristen er gået, kan alle kommuner i netværket læse det, I har sendt. Kladden ser de aldrig. Fristen er " + i18n.Date(l, day) + ".")
}

// SharesNow: Fristen er gået, så alle kommuner i netværket kan læse det, I sender. Kladden ser de aldrig.
func SharesNow(l i18n.Lang) string {
	if l == i18n.En {
		return "The deadline is over, so all municipalities of the network can read what you send. They never see the draft."
	}
	return l.Mark("Fristen er gået, så alle kommuner i netværket kan læse det, I sender. Kladden ser de aldrig.")
}

// NoCitizens: Skriv ikke om enkelte borgere.
func NoCitizens(l i18n.Lang) string {
	if l == i18n.En {
		return "Don’t write about single citizens."
	}
	return l.Mark("Skriv ikke om enkelte borgere.")
}

// SentBy: Sendt af {name} {at:moment}.
func SentBy(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return "Sent by " + name + " " + i18n.DateTime(l, at) + "."
	}
	return l.Mark("Sendt af " + name + " " + i18n.DateTime(l, at) + ".")
}

// SentByRevise: Sendt af {name} {at:moment}. I kan rette den, indtil mødet er holdt.
func SentByRevise(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return "Sent by " + name + " " + i18n.DateTime(l, at) + ". You can revise it until the meeting has been held."
	}
	return l.Mark("Sendt af " + name + " " + i18n.DateTime(l, at) + ". I kan rette den, indtil mødet er holdt.")
}

// DeadlineWas: Fristen var {day:longdate}. I kan stadig sende.
func DeadlineWas(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The deadline was " + i18n.DateLong(l, day) + ". You can still send."
	}
	return l.Mark("Fristen var " + i18n.DateLong(l, day) + ". I kan stadig sende.")
}

// DeadlineIs: Frist {day:longdate} ({relative}).
func DeadlineIs(l i18n.Lang, day calendar.Date, relative string) string {
	if l == i18n.En {
		return "Deadline " + i18n.DateLong(l, day) + " (" + relative + ")."
	}
	return l.Mark("Frist " + i18n.DateLong(l, day) + " (" + relative + ").")
}

// YourBaseline: Jeres {name}
func YourBaseline(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Your " + name
	}
	return l.Mark("Jeres " + name)
}

// NoBaseline: I er ikke begyndt på »{name}«
func NoBaseline(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "You have not begun “" + name + "”"
	}
	return l.Mark("I er ikke begyndt på »" + name + "«")
}

// NoBaselineWhy: Status holdes op mod jeres egne mål. I kan godt sende status uden.
func NoBaselineWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "The status is held against your own goals. You can send it without."
	}
	return l.Mark("Status holdes op mod jeres egne mål. I kan godt sende status uden.")
}

// BeginBaseline: Begynd her
func BeginBaseline(l i18n.Lang) string {
	if l == i18n.En {
		return "Begin here"
	}
	return l.Mark("Begynd her")
}

// LastTime: Sidst skrev I
func LastTime(l i18n.Lang) string {
	if l == i18n.En {
		return "Last time you wrote"
	}
	return l.Mark("Sidst skrev I")
}

// NothingLast: I skrev ikke noget her sidst.
func NothingLast(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing here last time."
	}
	return l.Mark("I skrev ikke noget her sidst.")
}

// NothingWritten: Ikke udfyldt.
func NothingWritten(l i18n.Lang) string {
	if l == i18n.En {
		return "Not filled in."
	}
	return l.Mark("Ikke udfyldt.")
}

// GoalsOf: Målene i jeres {name}
func GoalsOf(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "The goals of your " + name
	}
	return l.Mark("Målene i jeres " + name)
}

// WriteStatus: Skriv status
func WriteStatus(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the status"
	}
	return l.Mark("Skriv status")
}

// ReviseStatus: Ret det, I har sendt
func ReviseStatus(l i18n.Lang) string {
	if l == i18n.En {
		return "Revise what you have sent"
	}
	return l.Mark("Ret det, I har sendt")
}

// NoOpenTasks: I har ingen åbne opgaver.
func NoOpenTasks(l i18n.Lang) string {
	if l == i18n.En {
		return "You have no open tasks."
	}
	return l.Mark("I har ingen åbne opgaver.")
}

// TaskLate: Skulle være udført {day}
func TaskLate(l i18n.Lang, day string) string {
	if l == i18n.En {
		return "Was due " + day
	}
	return l.Mark("Skulle være udført " + day)
}

// TaskDue: Senest {day}
func TaskDue(l i18n.Lang, day string) string {
	if l == i18n.En {
		return "By " + day
	}
	return l.Mark("Senest " + day)
}

// TickOff: Udført
func TickOff(l i18n.Lang) string {
	if l == i18n.En {
		return "Done"
	}
	return l.Mark("Udført")
}

// SeeAgenda: Se mødet og dagsordenen
func SeeAgenda(l i18n.Lang) string {
	if l == i18n.En {
		return "See the meeting and the agenda"
	}
	return l.Mark("Se mødet og dagsordenen")
}

// NoAgendaYet: Mødet er ikke oprettet endnu. Så snart det er oprettet, kan du foreslå punkter her.
func NoAgendaYet(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has not been made yet. As soon as it is, you can propose items here."
	}
	return l.Mark("Mødet er ikke oprettet endnu. Så snart det er oprettet, kan du foreslå punkter her.")
}

// AgendaClosed: Mødet er begyndt eller holdt, så der kan ikke foreslås flere punkter.
func AgendaClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has begun or been held, so nothing more can be proposed."
	}
	return l.Mark("Mødet er begyndt eller holdt, så der kan ikke foreslås flere punkter.")
}

// ProposalTitle: Hvad skal vi tale om?
func ProposalTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "What should we talk about?"
	}
	return l.Mark("Hvad skal vi tale om?")
}

// ProposalText: Hvorfor?
func ProposalText(l i18n.Lang) string {
	if l == i18n.En {
		return "Why?"
	}
	return l.Mark("Hvorfor?")
}

// Propose: Foreslå
func Propose(l i18n.Lang) string {
	if l == i18n.En {
		return "Propose"
	}
	return l.Mark("Foreslå")
}

// ProposalWaits: Foreslået – rådgiveren tager stilling
func ProposalWaits(l i18n.Lang) string {
	if l == i18n.En {
		return "Proposed – the adviser decides"
	}
	return l.Mark("Foreslået – rådgiveren tager stilling")
}

// ProposalTaken: På dagsordenen
func ProposalTaken(l i18n.Lang) string {
	if l == i18n.En {
		return "On the agenda"
	}
	return l.Mark("På dagsordenen")
}

// ProposalDeclined: Kom ikke med
func ProposalDeclined(l i18n.Lang) string {
	if l == i18n.En {
		return "Not taken in"
	}
	return l.Mark("Kom ikke med")
}

// ProposalParked: Gemt til en anden gang
func ProposalParked(l i18n.Lang) string {
	if l == i18n.En {
		return "Left for another time"
	}
	return l.Mark("Gemt til en anden gang")
}

// ProposalMade: Dit forslag er sendt til rådgiveren.
func ProposalMade(l i18n.Lang) string {
	if l == i18n.En {
		return "Your proposal has been sent to the adviser."
	}
	return l.Mark("Dit forslag er sendt til rådgiveren.")
}

// Send: Send
func Send(l i18n.Lang) string {
	if l == i18n.En {
		return "Send"
	}
	return l.Mark("Send")
}

// SavedAt: Gemt kl. {at:time}
func SavedAt(l i18n.Lang, at time.Time) string {
	if l == i18n.En {
		return "Saved at " + i18n.Time(l, at)
	}
	return l.Mark("Gemt kl. " + i18n.Time(l, at))
}

// ReportBegun: I kan skrive nu. Alt gemmes, mens I skriver.
func ReportBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "You can write now. Everything is saved while you write."
	}
	return l.Mark("I kan skrive nu. Alt gemmes, mens I skriver.")
}

// ReportReopened: I kan rette nu. Det, I sendte før, gælder, til I sender igen.
func ReportReopened(l i18n.Lang) string {
	if l == i18n.En {
		return "You can revise now. What you sent before holds until you send again."
	}
	return l.Mark("I kan rette nu. Det, I sendte før, gælder, til I sender igen.")
}

// ReportSent: Jeres status er sendt.
func ReportSent(l i18n.Lang) string {
	if l == i18n.En {
		return "Your status has been sent."
	}
	return l.Mark("Jeres status er sendt.")
}

// TaskDone: Opgaven er udført.
func TaskDone(l i18n.Lang) string {
	if l == i18n.En {
		return "The task is done."
	}
	return l.Mark("Opgaven er udført.")
}

// ToRegistration: Tilmelding
func ToRegistration(l i18n.Lang) string {
	if l == i18n.En {
		return "Registration"
	}
	return l.Mark("Tilmelding")
}

// NoSuchGathering: Mødet findes ikke, eller du har ikke adgang til det.
func NoSuchGathering(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting doesn’t exist, or you don’t have access to it."
	}
	return l.Mark("Mødet findes ikke, eller du har ikke adgang til det.")
}

// NoSuchRegistration: Tilmeldingen findes ikke, eller du har ikke adgang til den.
func NoSuchRegistration(l i18n.Lang) string {
	if l == i18n.En {
		return "The registration doesn’t exist, or you don’t have access to it."
	}
	return l.Mark("Tilmeldingen findes ikke, eller du har ikke adgang til den.")
}

// RegisteredElsewhere: {name} er allerede tilmeldt for {organisation}.
func RegisteredElsewhere(l i18n.Lang, name string, organisation string) string {
	if l == i18n.En {
		return name + " is already registered for " + organisation + "."
	}
	return l.Mark(name + " er allerede tilmeldt for " + organisation + ".")
}

// OnlyTheseRegister: Du kan kun tilmelde dig selv. Andre i kommunen tilmeldes af {who}.
func OnlyTheseRegister(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "You can only register yourself. Others in the municipality are registered by " + who + "."
	}
	return l.Mark("Du kan kun tilmelde dig selv. Andre i kommunen tilmeldes af " + who + ".")
}

// MeetingIsCancelled: Mødet er aflyst.
func MeetingIsCancelled(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting is cancelled."
	}
	return l.Mark("Mødet er aflyst.")
}

// MeetingIsOver: Mødet er begyndt eller holdt. Pladserne kan ikke længere ændres.
func MeetingIsOver(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has begun or been held. The places can no longer be changed."
	}
	return l.Mark("Mødet er begyndt eller holdt. Pladserne kan ikke længere ændres.")
}

// RegistrationIsClosed: Fristen for tilmelding var {day:date}. Spørg {name} ({email}), om der stadig er plads.
func RegistrationIsClosed(l i18n.Lang, day calendar.Date, name string, email string) string {
	if l == i18n.En {
		return "Registration closed on " + i18n.Date(l, day) + ". Ask " + name + " (" + email + ") whether there is still room."
	}
	return l.Mark("Fristen for tilmelding var " + i18n.Date(l, day) + ". Spørg " + name + " (" + email + "), om der stadig er plads.")
}

// NotEmployed: Vælg en person, der arbejder i kommunen.
func NotEmployed(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a person who works in the municipality."
	}
	return l.Mark("Vælg en person, der arbejder i kommunen.")
}

// NeedsRole: {name} har ingen rolle i netværket. Giv først personen en rolle på kommunens side: {roles}.
func NeedsRole(l i18n.Lang, name string, roles string) string {
	if l == i18n.En {
		return name + " has no role in the network. Give them a role on the municipality’s page first: " + roles + "."
	}
	return l.Mark(name + " har ingen rolle i netværket. Giv først personen en rolle på kommunens side: " + roles + ".")
}

// NothingToSwap: Pladsen er ikke længere kommunens og kan ikke gives videre.
func NothingToSwap(l i18n.Lang) string {
	if l == i18n.En {
		return "The place is no longer the municipality’s and can’t be handed over."
	}
	return l.Mark("Pladsen er ikke længere kommunens og kan ikke gives videre.")
}

// SwapSamePerson: Vælg en anden end den, der har pladsen nu.
func SwapSamePerson(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose somebody else than the one who has the place now."
	}
	return l.Mark("Vælg en anden end den, der har pladsen nu.")
}

// HasSeatAlready: {name} har allerede en plads.
func HasSeatAlready(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has a place already."
	}
	return l.Mark(name + " har allerede en plads.")
}

// GuestNameMissing: Skriv gæstens navn med højst 200 tegn.
func GuestNameMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the guest’s name in at most 200 characters."
	}
	return l.Mark("Skriv gæstens navn med højst 200 tegn.")
}

// GuestEmailWrong: Skriv gæstens e-mailadresse, for eksempel navn@eksempel.dk.
func GuestEmailWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the guest’s email address, such as name@example.com."
	}
	return l.Mark("Skriv gæstens e-mailadresse, for eksempel navn@eksempel.dk.")
}

// NoGuests: Der er ikke plads til gæster til mødet.
func NoGuests(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no room for guests at the meeting."
	}
	return l.Mark("Der er ikke plads til gæster til mødet.")
}

// RoomIsFull: Lokalet er fyldt.
func RoomIsFull(l i18n.Lang) string {
	if l == i18n.En {
		return "The room is full."
	}
	return l.Mark("Lokalet er fyldt.")
}

// RaiseWrong: Skriv et tal fra {from:int} til {to:int}.
func RaiseWrong(l i18n.Lang, from int, to int) string {
	if l == i18n.En {
		return "Enter a number from " + i18n.Int(l, from) + " to " + i18n.Int(l, to) + "."
	}
	return l.Mark("Skriv et tal fra " + i18n.Int(l, from) + " til " + i18n.Int(l, to) + ".")
}

// RaiseReasonMissing: Skriv, hvorfor kommunen får et andet antal pladser.
func RaiseReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why the municipality gets another number of places."
	}
	return l.Mark("Skriv, hvorfor kommunen får et andet antal pladser.")
}

// StaleGathering: Der er kommet ændringer i tilmeldingen, efter at du åbnede siden. Se den igennem, og prøv igen.
func StaleGathering(l i18n.Lang) string {
	if l == i18n.En {
		return "The registration has changed since you opened the page. Look through it and try again."
	}
	return l.Mark("Der er kommet ændringer i tilmeldingen, efter at du åbnede siden. Se den igennem, og prøv igen.")
}

// UntilWrong: Fristen kan ikke ligge efter mødet.
func UntilWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "The deadline can’t be after the meeting."
	}
	return l.Mark("Fristen kan ikke ligge efter mødet.")
}

// CapacityWrong: Skriv et tal fra 0 til {most:int}. 0 betyder, at der ikke er nogen grænse.
func CapacityWrong(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "Enter a number from 0 to " + i18n.Int(l, most) + ". 0 means that there is no limit."
	}
	return l.Mark("Skriv et tal fra 0 til " + i18n.Int(l, most) + ". 0 betyder, at der ikke er nogen grænse.")
}

// NothingToConvene: Vælg mindst ét møde.
func NothingToConvene(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose at least one meeting."
	}
	return l.Mark("Vælg mindst ét møde.")
}

// Guest: Gæst
func Guest(l i18n.Lang) string {
	if l == i18n.En {
		return "Guest"
	}
	return l.Mark("Gæst")
}

// Dear: Kære {name}
func Dear(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Dear " + name
	}
	return l.Mark("Kære " + name)
}

// SeatSubject: Din plads: {meeting}
func SeatSubject(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "Your place: " + meeting
	}
	return l.Mark("Din plads: " + meeting)
}

// SeatLetter: Du er tilmeldt »{meeting}« og har en plads.
func SeatLetter(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "You are registered for “" + meeting + "” and have a place."
	}
	return l.Mark("Du er tilmeldt »" + meeting + "« og har en plads.")
}

// WaitLetter: Du står på din kommunes venteliste til »{meeting}«. Når der bliver en plads, rykker du automatisk op og får besked.
func WaitLetter(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "You are on your municipality’s waiting list for “" + meeting + "”. You move up automatically when there is a place, and will be told."
	}
	return l.Mark("Du står på din kommunes venteliste til »" + meeting + "«. Når der bliver en plads, rykker du automatisk op og får besked.")
}

// LostSubject: Du har ikke længere en plads: {meeting}
func LostSubject(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "You no longer have a place: " + meeting
	}
	return l.Mark("Du har ikke længere en plads: " + meeting)
}

// LostLetter: Du er ikke længere tilmeldt »{meeting}«.
func LostLetter(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "You are no longer registered for “" + meeting + "”."
	}
	return l.Mark("Du er ikke længere tilmeldt »" + meeting + "«.")
}

// MovedUpOpening: Der er blevet en plads til dig på »{meeting}«. Du er rykket op fra ventelisten.
func MovedUpOpening(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "There is now a place for you at “" + meeting + "”. You have moved up from the waiting list."
	}
	return l.Mark("Der er blevet en plads til dig på »" + meeting + "«. Du er rykket op fra ventelisten.")
}

// WaitsForSeat: Venter på en plads
func WaitsForSeat(l i18n.Lang) string {
	if l == i18n.En {
		return "Waiting for a place"
	}
	return l.Mark("Venter på en plads")
}

// LetterWhen: Hvornår: {when}
func LetterWhen(l i18n.Lang, when string) string {
	if l == i18n.En {
		return "When: " + when
	}
	return l.Mark("Hvornår: " + when)
}

// LetterSee: Se tilmeldingen, giv pladsen videre, eller meld fra: {link}
func LetterSee(l i18n.Lang, link string) string {
	if l == i18n.En {
		return "See the registration, hand the place over or withdraw: " + link
	}
	return l.Mark("Se tilmeldingen, giv pladsen videre, eller meld fra: " + link)
}

// PastRegistered: {name} fik en plads til »{meeting}«
func PastRegistered(l i18n.Lang, name string, meeting string) string {
	if l == i18n.En {
		return name + " got a place at “" + meeting + "”"
	}
	return l.Mark(name + " fik en plads til »" + meeting + "«")
}

// PastWaits: {name} kom på venteliste til »{meeting}«
func PastWaits(l i18n.Lang, name string, meeting string) string {
	if l == i18n.En {
		return name + " was put on the waiting list for “" + meeting + "”"
	}
	return l.Mark(name + " kom på venteliste til »" + meeting + "«")
}

// PastMovedUp: {name} rykkede op fra ventelisten til »{meeting}«
func PastMovedUp(l i18n.Lang, name string, meeting string) string {
	if l == i18n.En {
		return name + " moved up from the waiting list for “" + meeting + "”"
	}
	return l.Mark(name + " rykkede op fra ventelisten til »" + meeting + "«")
}

// PastWithdrawn: {name} blev meldt fra »{meeting}«
func PastWithdrawn(l i18n.Lang, name string, meeting string) string {
	if l == i18n.En {
		return name + " was withdrawn from “" + meeting + "”"
	}
	return l.Mark(name + " blev meldt fra »" + meeting + "«")
}

// PastDeclined: {name} sagde nej til »{meeting}«
func PastDeclined(l i18n.Lang, name string, meeting string) string {
	if l == i18n.En {
		return name + " said no to “" + meeting + "”"
	}
	return l.Mark(name + " sagde nej til »" + meeting + "«")
}

// PastSwapped: {name} gav sin plads til »{meeting}« videre
func PastSwapped(l i18n.Lang, name string, meeting string) string {
	if l == i18n.En {
		return name + " handed over their place at “" + meeting + "”"
	}
	return l.Mark(name + " gav sin plads til »" + meeting + "« videre")
}

// PastLost: {name} har ikke længere pladsen til »{meeting}«, fordi personen har forladt kommunen eller netværket
func PastLost(l i18n.Lang, name string, meeting string) string {
	if l == i18n.En {
		return name + " no longer has the place at “" + meeting + "”, having left the municipality or the network"
	}
	return l.Mark(name + " har ikke længere pladsen til »" + meeting + "«, fordi personen har forladt kommunen eller netværket")
}

// PastRaised: {name} fik et andet antal pladser til »{meeting}«
func PastRaised(l i18n.Lang, name string, meeting string) string {
	if l == i18n.En {
		return name + " got another number of places at “" + meeting + "”"
	}
	return l.Mark(name + " fik et andet antal pladser til »" + meeting + "«")
}

// PastArranged: Reglerne for tilmelding til »{meeting}« blev ændret
func PastArranged(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "The rules of registration for “" + meeting + "” were changed"
	}
	return l.Mark("Reglerne for tilmelding til »" + meeting + "« blev ændret")
}

// Places: Én plads · {n:int} pladser
func Places(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "One place"
		}
		return i18n.Int(l, n) + " places"
	}
	if n == 1 {
		return l.Mark("Én plads")
	}
	return l.Mark(i18n.Int(l, n) + " pladser")
}

// ReportsTitle: Status til {meeting}
func ReportsTitle(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "Status for " + meeting
	}
	return l.Mark("Status til " + meeting)
}

// ReportsCrumb: Status fra kommunerne
func ReportsCrumb(l i18n.Lang) string {
	if l == i18n.En {
		return "Status from the municipalities"
	}
	return l.Mark("Status fra kommunerne")
}

// ReportsCount: {sent:int} af {all:int} kommuner har sendt.
func ReportsCount(l i18n.Lang, sent int, all int) string {
	if l == i18n.En {
		return i18n.Int(l, sent) + " of " + i18n.Int(l, all) + " municipalities have sent theirs."
	}
	return l.Mark(i18n.Int(l, sent) + " af " + i18n.Int(l, all) + " kommuner har sendt.")
}

// SharedFrom: Fristen er {day:longdate}. Når den er gået, kan alle kommuner i netværket læse det, der er sendt.
func SharedFrom(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The deadline is " + i18n.DateLong(l, day) + ". When it is over, all municipalities of the network can read what has been sent."
	}
	return l.Mark("Fristen er " + i18n.DateLong(l, day) + ". Når den er gået, kan alle kommuner i netværket læse det, der er sendt.")
}

// SharedSince: Fristen var {day:longdate}. Alle kommuner i netværket kan læse det, der er sendt.
func SharedSince(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The deadline was " + i18n.DateLong(l, day) + ". All municipalities of the network can read what has been sent."
	}
	return l.Mark("Fristen var " + i18n.DateLong(l, day) + ". Alle kommuner i netværket kan læse det, der er sendt.")
}

// FieldDeadline: Ny frist
func FieldDeadline(l i18n.Lang) string {
	if l == i18n.En {
		return "New deadline"
	}
	return l.Mark("Ny frist")
}

// MoveDeadline: Flyt fristen
func MoveDeadline(l i18n.Lang) string {
	if l == i18n.En {
		return "Move the deadline"
	}
	return l.Mark("Flyt fristen")
}

// DeadlineSet: Fristen er nu {day:longdate}.
func DeadlineSet(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The deadline is now " + i18n.DateLong(l, day) + "."
	}
	return l.Mark("Fristen er nu " + i18n.DateLong(l, day) + ".")
}

// SentLate: {when}, efter fristen
func SentLate(l i18n.Lang, when string) string {
	if l == i18n.En {
		return when + ", after the deadline"
	}
	return l.Mark(when + ", efter fristen")
}

// SinceNew: Nyt siden sidst
func SinceNew(l i18n.Lang) string {
	if l == i18n.En {
		return "New since last time"
	}
	return l.Mark("Nyt siden sidst")
}

// SinceAgain: Også sidst
func SinceAgain(l i18n.Lang) string {
	if l == i18n.En {
		return "Last time, too"
	}
	return l.Mark("Også sidst")
}

// SinceGone: Ikke længere
func SinceGone(l i18n.Lang) string {
	if l == i18n.En {
		return "No longer"
	}
	return l.Mark("Ikke længere")
}

// FieldKindShort: Slags kommune
func FieldKindShort(l i18n.Lang) string {
	if l == i18n.En {
		return "Kind of municipality"
	}
	return l.Mark("Slags kommune")
}

// FieldTheme: Tema
func FieldTheme(l i18n.Lang) string {
	if l == i18n.En {
		return "Theme"
	}
	return l.Mark("Tema")
}

// FieldSection: Afsnit
func FieldSection(l i18n.Lang) string {
	if l == i18n.En {
		return "Section"
	}
	return l.Mark("Afsnit")
}

// FieldShow: Vis
func FieldShow(l i18n.Lang) string {
	if l == i18n.En {
		return "Show"
	}
	return l.Mark("Vis")
}

// AllOfThem: Alle
func AllOfThem(l i18n.Lang) string {
	if l == i18n.En {
		return "All"
	}
	return l.Mark("Alle")
}

// ByMunicipality: Kommune for kommune
func ByMunicipality(l i18n.Lang) string {
	if l == i18n.En {
		return "By municipality"
	}
	return l.Mark("Kommune for kommune")
}

// ByTheme: Tema for tema
func ByTheme(l i18n.Lang) string {
	if l == i18n.En {
		return "By theme"
	}
	return l.Mark("Tema for tema")
}

// WithoutTheme: Uden tema
func WithoutTheme(l i18n.Lang) string {
	if l == i18n.En {
		return "Without a theme"
	}
	return l.Mark("Uden tema")
}

// ShowThese: Vis
func ShowThese(l i18n.Lang) string {
	if l == i18n.En {
		return "Show"
	}
	return l.Mark("Vis")
}

// NoReports: Der er ingen rapporter at læse her endnu.
func NoReports(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no reports to read here yet."
	}
	return l.Mark("Der er ingen rapporter at læse her endnu.")
}

// NumbersTotal: I alt uden skjulte tal
func NumbersTotal(l i18n.Lang) string {
	if l == i18n.En {
		return "Total, without what is hidden"
	}
	return l.Mark("I alt uden skjulte tal")
}

// NumbersCounted: Kommuner, der er talt med
func NumbersCounted(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipalities counted"
	}
	return l.Mark("Kommuner, der er talt med")
}

// NumbersHeading: Tal
func NumbersHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Numbers"
	}
	return l.Mark("Tal")
}

// RemindedNobody: Ingen har fået en påmindelse. De, der mangler, har fået en i dag, eller der er ingen hos dem, der kan skrive.
func RemindedNobody(l i18n.Lang) string {
	if l == i18n.En {
		return "All who are missing have been reminded today already, or nobody of theirs writes."
	}
	return l.Mark("Ingen har fået en påmindelse. De, der mangler, har fået en i dag, eller der er ingen hos dem, der kan skrive.")
}

// ItemRaised: Punktet står på dagsordenen.
func ItemRaised(l i18n.Lang) string {
	if l == i18n.En {
		return "The item is on the agenda."
	}
	return l.Mark("Punktet står på dagsordenen.")
}

// ReportsFile: status-fra-kommunerne
func ReportsFile(l i18n.Lang) string {
	if l == i18n.En {
		return "status-from-the-municipalities"
	}
	return l.Mark("status-fra-kommunerne")
}

// FactSent: Sendt
func FactSent(l i18n.Lang) string {
	if l == i18n.En {
		return "Sent"
	}
	return l.Mark("Sendt")
}

// FactDay: Mødet
func FactDay(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting"
	}
	return l.Mark("Mødet")
}

// RecurringThemes: Det, flere kæmper med
func RecurringThemes(l i18n.Lang) string {
	if l == i18n.En {
		return "What several struggle with"
	}
	return l.Mark("Det, flere kæmper med")
}

// NoRecurring: Ingen temaer går igen hos flere kommuner.
func NoRecurring(l i18n.Lang) string {
	if l == i18n.En {
		return "No theme is named by several municipalities."
	}
	return l.Mark("Ingen temaer går igen hos flere kommuner.")
}

// PairsHeading: Hvem kan lære af hinanden?
func PairsHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Who could learn from each other"
	}
	return l.Mark("Hvem kan lære af hinanden?")
}

// PairsLead: Den ene har svært ved noget, som den anden er lykkedes med. De stærkeste forslag står først.
func PairsLead(l i18n.Lang) string {
	if l == i18n.En {
		return "One finds difficult what another has succeeded with. The strongest proposals come first."
	}
	return l.Mark("Den ene har svært ved noget, som den anden er lykkedes med. De stærkeste forslag står først.")
}

// ColumnAsks: Har svært ved det
func ColumnAsks(l i18n.Lang) string {
	if l == i18n.En {
		return "Finds it difficult"
	}
	return l.Mark("Har svært ved det")
}

// ColumnTells: Er lykkedes med det
func ColumnTells(l i18n.Lang) string {
	if l == i18n.En {
		return "Has succeeded with it"
	}
	return l.Mark("Er lykkedes med det")
}

// ColumnWhy: Hvorfor de to?
func ColumnWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Why these two"
	}
	return l.Mark("Hvorfor de to?")
}

// ColumnMore: Mere
func ColumnMore(l i18n.Lang) string {
	if l == i18n.En {
		return "More"
	}
	return l.Mark("Mere")
}

// ToOwn: Til jeres egen forberedelse
func ToOwn(l i18n.Lang) string {
	if l == i18n.En {
		return "To your own preparation"
	}
	return l.Mark("Til jeres egen forberedelse")
}

// WhoHas: Hvem har sendt?
func WhoHas(l i18n.Lang) string {
	if l == i18n.En {
		return "Who has sent theirs"
	}
	return l.Mark("Hvem har sendt?")
}

// ColumnReport: Rapport
func ColumnReport(l i18n.Lang) string {
	if l == i18n.En {
		return "Report"
	}
	return l.Mark("Rapport")
}

// ColumnBaseline: Eget grundlag
func ColumnBaseline(l i18n.Lang) string {
	if l == i18n.En {
		return "Own baseline"
	}
	return l.Mark("Eget grundlag")
}

// ColumnReminded: Påmindet
func ColumnReminded(l i18n.Lang) string {
	if l == i18n.En {
		return "Reminded"
	}
	return l.Mark("Påmindet")
}

// BaselineThere: Er der
func BaselineThere(l i18n.Lang) string {
	if l == i18n.En {
		return "Is there"
	}
	return l.Mark("Er der")
}

// BaselineMissing: Mangler
func BaselineMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Missing"
	}
	return l.Mark("Mangler")
}

// PutOnAgenda: Sæt på dagsordenen
func PutOnAgenda(l i18n.Lang) string {
	if l == i18n.En {
		return "Put on the agenda"
	}
	return l.Mark("Sæt på dagsordenen")
}

// TrendsHeading: Udvikling siden sidste møde
func TrendsHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Development since the last meeting"
	}
	return l.Mark("Udvikling siden sidste møde")
}

// TrendsCaption: Hvor mange kommuner der peger på temaet som svært
func TrendsCaption(l i18n.Lang) string {
	if l == i18n.En {
		return "How many municipalities name the theme as difficult"
	}
	return l.Mark("Hvor mange kommuner der peger på temaet som svært")
}

// ColumnLast: Sidst
func ColumnLast(l i18n.Lang) string {
	if l == i18n.En {
		return "Last time"
	}
	return l.Mark("Sidst")
}

// ColumnNow: Nu
func ColumnNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Now"
	}
	return l.Mark("Nu")
}

// ColumnTrend: Siden sidst
func ColumnTrend(l i18n.Lang) string {
	if l == i18n.En {
		return "Since last time"
	}
	return l.Mark("Siden sidst")
}

// AsksWho: {name} har svært ved det
func AsksWho(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " finds it difficult"
	}
	return l.Mark(name + " har svært ved det")
}

// TellsWho: {name} er lykkedes med det
func TellsWho(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has succeeded with it"
	}
	return l.Mark(name + " er lykkedes med det")
}

// OnAgendaAlready: På dagsordenen
func OnAgendaAlready(l i18n.Lang) string {
	if l == i18n.En {
		return "On the agenda"
	}
	return l.Mark("På dagsordenen")
}

// PairWords: {asks} og {tells}
func PairWords(l i18n.Lang, asks string, tells string) string {
	if l == i18n.En {
		return asks + " and " + tells
	}
	return l.Mark(asks + " og " + tells)
}

// SideBySide: Side om side
func SideBySide(l i18n.Lang) string {
	if l == i18n.En {
		return "Side by side"
	}
	return l.Mark("Side om side")
}

// PrintReports: Udskriv
func PrintReports(l i18n.Lang) string {
	if l == i18n.En {
		return "Print"
	}
	return l.Mark("Udskriv")
}

// ReportsPdf: Hent som PDF
func ReportsPdf(l i18n.Lang) string {
	if l == i18n.En {
		return "Get as PDF"
	}
	return l.Mark("Hent som PDF")
}

// ReportsWord: Hent til Word
func ReportsWord(l i18n.Lang) string {
	if l == i18n.En {
		return "Get as Word"
	}
	return l.Mark("Hent til Word")
}

// ReportsExcel: Hent som regneark (XLSX)
func ReportsExcel(l i18n.Lang) string {
	if l == i18n.En {
		return "Get as Excel"
	}
	return l.Mark("Hent som regneark (XLSX)")
}

// RemindThem: Send en påmindelse til den kommune, der mangler · Send en påmindelse til de {n:int} kommuner, der mangler
func RemindThem(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Remind the municipality that is missing"
		}
		return "Remind the " + i18n.Int(l, n) + " that are missing"
	}
	if n == 1 {
		return l.Mark("Send en påmindelse til den kommune, der mangler")
	}
	return l.Mark("Send en påmindelse til de " + i18n.Int(l, n) + " kommuner, der mangler")
}

// Reminded: Én kommune har fået en påmindelse. · {n:int} kommuner har fået en påmindelse.
func Reminded(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "One municipality has been reminded."
		}
		return i18n.Int(l, n) + " municipalities have been reminded."
	}
	if n == 1 {
		return l.Mark("Én kommune har fået en påmindelse.")
	}
	return l.Mark(i18n.Int(l, n) + " kommuner har fået en påmindelse.")
}

// NamedBy: Én kommune: {names} · {n:int} kommuner: {names}
func NamedBy(l i18n.Lang, n int, names string) string {
	if l == i18n.En {
		if n == 1 {
			return "One municipality: " + names
		}
		return i18n.Int(l, n) + " municipalities: " + names
	}
	if n == 1 {
		return l.Mark("Én kommune: " + names)
	}
	return l.Mark(i18n.Int(l, n) + " kommuner: " + names)
}

// SaidBy: Status fra {name}
func SaidBy(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Status from " + name
	}
	return l.Mark("Status fra " + name)
}

// TabData: Data
func TabData(l i18n.Lang) string {
	if l == i18n.En {
		return "Data"
	}
	return l.Mark("Data")
}

// NoSuchMeasure: Målepunktet findes ikke i netværkets skabelon.
func NoSuchMeasure(l i18n.Lang) string {
	if l == i18n.En {
		return "The network's programme has no such measure."
	}
	return l.Mark("Målepunktet findes ikke i netværkets skabelon.")
}

// NoSuchMeeting: Vælg et af netværkets kommende møder på listen.
func NoSuchMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose one of the network's coming meetings."
	}
	return l.Mark("Vælg et af netværkets kommende møder på listen.")
}

// DataTitle: Foreløbige resultater
func DataTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Interim results"
	}
	return l.Mark("Foreløbige resultater")
}

// DataLead: Det, kommunerne har indberettet. Små tal er skjult for andre kommuner og for styrelsen.
func DataLead(l i18n.Lang) string {
	if l == i18n.En {
		return "What the municipalities have reported. Small numbers are hidden from other municipalities and from the agency."
	}
	return l.Mark("Det, kommunerne har indberettet. Små tal er skjult for andre kommuner og for styrelsen.")
}

// DataMade: Opgjort
func DataMade(l i18n.Lang) string {
	if l == i18n.En {
		return "Made"
	}
	return l.Mark("Opgjort")
}

// DataNone: Der er ingen afsluttede perioder endnu.
func DataNone(l i18n.Lang) string {
	if l == i18n.En {
		return "No period has ended yet."
	}
	return l.Mark("Der er ingen afsluttede perioder endnu.")
}

// DataNothingHidden: Ingen tal er skjult.
func DataNothingHidden(l i18n.Lang) string {
	if l == i18n.En {
		return "No numbers are hidden."
	}
	return l.Mark("Ingen tal er skjult.")
}

// DataMissing: Mangler
func DataMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Missing"
	}
	return l.Mark("Mangler")
}

// DataMissingLine: {municipality}: {measure}, {periods}
func DataMissingLine(l i18n.Lang, municipality string, measure string, periods string) string {
	if l == i18n.En {
		return municipality + ": " + measure + ", " + periods
	}
	return l.Mark(municipality + ": " + measure + ", " + periods)
}

// DataChartTotal: i alt for de viste kommuner
func DataChartTotal(l i18n.Lang) string {
	if l == i18n.En {
		return "total of the municipalities shown"
	}
	return l.Mark("i alt for de viste kommuner")
}

// DataChartMedian: median for de viste kommuner
func DataChartMedian(l i18n.Lang) string {
	if l == i18n.En {
		return "median of the municipalities shown"
	}
	return l.Mark("median for de viste kommuner")
}

// DataChartTitle: {measure}, {what}
func DataChartTitle(l i18n.Lang, measure string, what string) string {
	if l == i18n.En {
		return measure + ", " + what
	}
	return l.Mark(measure + ", " + what)
}

// DataChartEmpty: Der er ingen tal at vise.
func DataChartEmpty(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no numbers to show."
	}
	return l.Mark("Der er ingen tal at vise.")
}

// DataChartSays: Seneste tal {what} er {last}. Medianen over tid er {median}.
func DataChartSays(l i18n.Lang, what string, last string, median string) string {
	if l == i18n.En {
		return "The latest number, " + what + ", is " + last + ". The median over time is " + median + "."
	}
	return l.Mark("Seneste tal " + what + " er " + last + ". Medianen over tid er " + median + ".")
}

// DataMedian: Median
func DataMedian(l i18n.Lang) string {
	if l == i18n.En {
		return "Median"
	}
	return l.Mark("Median")
}

// DataSmallNone: {municipality} har ingen tal.
func DataSmallNone(l i18n.Lang, municipality string) string {
	if l == i18n.En {
		return municipality + " has no numbers."
	}
	return l.Mark(municipality + " har ingen tal.")
}

// DataSmallSays: {municipality}: seneste tal er {last}.
func DataSmallSays(l i18n.Lang, municipality string, last string) string {
	if l == i18n.En {
		return municipality + ": the latest number is " + last + "."
	}
	return l.Mark(municipality + ": seneste tal er " + last + ".")
}

// DataSmallHeading: Hver kommune
func DataSmallHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Each municipality"
	}
	return l.Mark("Hver kommune")
}

// DataSmallLead: Alle diagrammer har samme skala, så de kan sammenlignes.
func DataSmallLead(l i18n.Lang) string {
	if l == i18n.En {
		return "All pictures have the same scale, so that they can be compared."
	}
	return l.Mark("Alle diagrammer har samme skala, så de kan sammenlignes.")
}

// DataItem: Foreløbige resultater
func DataItem(l i18n.Lang) string {
	if l == i18n.En {
		return "Interim results"
	}
	return l.Mark("Foreløbige resultater")
}

// DataItemText: Hvad viser tallene, og hvad gør I hver især anderledes? Små tal er skjult.
func DataItemText(l i18n.Lang) string {
	if l == i18n.En {
		return "What do the numbers show, and what does each of you do differently? Small numbers are hidden."
	}
	return l.Mark("Hvad viser tallene, og hvad gør I hver især anderledes? Små tal er skjult.")
}

// DataMeasure: Målepunkt
func DataMeasure(l i18n.Lang) string {
	if l == i18n.En {
		return "Measure"
	}
	return l.Mark("Målepunkt")
}

// DataAll: Alle målepunkter
func DataAll(l i18n.Lang) string {
	if l == i18n.En {
		return "All measures"
	}
	return l.Mark("Alle målepunkter")
}

// DataShow: Vis
func DataShow(l i18n.Lang) string {
	if l == i18n.En {
		return "Show"
	}
	return l.Mark("Vis")
}

// DataReport: Indberet tal for {municipality}
func DataReport(l i18n.Lang, municipality string) string {
	if l == i18n.En {
		return "Report numbers of " + municipality
	}
	return l.Mark("Indberet tal for " + municipality)
}

// DataXlsx: Hent som regneark (XLSX)
func DataXlsx(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as Excel"
	}
	return l.Mark("Hent som regneark (XLSX)")
}

// DataCsv: Hent som CSV
func DataCsv(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as CSV"
	}
	return l.Mark("Hent som CSV")
}

// DataPdf: Hent som PDF
func DataPdf(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as PDF"
	}
	return l.Mark("Hent som PDF")
}

// DataWord: Hent til Word
func DataWord(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as Word"
	}
	return l.Mark("Hent til Word")
}

// DataAsked: Bedt om tal: {name}
func DataAsked(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Asked for numbers: " + name
	}
	return l.Mark("Bedt om tal: " + name)
}

// DataNobody: Ingen er ansvarlig. {roles} mangler.
func DataNobody(l i18n.Lang, roles string) string {
	if l == i18n.En {
		return "Nobody is responsible. " + roles + " is missing."
	}
	return l.Mark("Ingen er ansvarlig. " + roles + " mangler.")
}

// DataLate: {n:int} dag over fristen · {n:int} dage over fristen
func DataLate(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day late"
		}
		return i18n.Int(l, n) + " days late"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag over fristen")
	}
	return l.Mark(i18n.Int(l, n) + " dage over fristen")
}

// DataUntil: Frist {day:date}
func DataUntil(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Due " + i18n.Date(l, day)
	}
	return l.Mark("Frist " + i18n.Date(l, day))
}

// DataOwn: Jeres egen kommune
func DataOwn(l i18n.Lang) string {
	if l == i18n.En {
		return "Your own municipality"
	}
	return l.Mark("Jeres egen kommune")
}

// DataOwnShort: jer
func DataOwnShort(l i18n.Lang) string {
	if l == i18n.En {
		return "you"
	}
	return l.Mark("jer")
}

// DataBring: Tag resultaterne med på et møde
func DataBring(l i18n.Lang) string {
	if l == i18n.En {
		return "Bring the results to a meeting"
	}
	return l.Mark("Tag resultaterne med på et møde")
}

// DataBringLead: Mødet får et punkt på dagsordenen med dokumentet vedlagt. Alle på mødet kan læse det.
func DataBringLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting gets an item on its agenda with the document. Everybody at the meeting can read it."
	}
	return l.Mark("Mødet får et punkt på dagsordenen med dokumentet vedlagt. Alle på mødet kan læse det.")
}

// DataBringMeeting: Møde
func DataBringMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Meeting"
	}
	return l.Mark("Møde")
}

// DataBringFormat: Format
func DataBringFormat(l i18n.Lang) string {
	if l == i18n.En {
		return "Format"
	}
	return l.Mark("Format")
}

// DataBringNow: Tag med på mødet
func DataBringNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Bring it"
	}
	return l.Mark("Tag med på mødet")
}

// DataBringNone: Netværket har ingen kommende møder. Opret et under »Møder«.
func DataBringNone(l i18n.Lang) string {
	if l == i18n.En {
		return "The network has no coming meetings. Make one under Meetings."
	}
	return l.Mark("Netværket har ingen kommende møder. Opret et under »Møder«.")
}

// DataBrought: Resultaterne er føjet til mødet.
func DataBrought(l i18n.Lang) string {
	if l == i18n.En {
		return "The results are on the meeting's agenda."
	}
	return l.Mark("Resultaterne er føjet til mødet.")
}

// DataFormatPdf: PDF
func DataFormatPdf(l i18n.Lang) string {
	if l == i18n.En {
		return "PDF"
	}
	return l.Mark("PDF")
}

// DataFormatWord: Word
func DataFormatWord(l i18n.Lang) string {
	if l == i18n.En {
		return "Word"
	}
	return l.Mark("Word")
}

// DataFile: Foreløbige resultater, {network}, {day:date}
func DataFile(l i18n.Lang, network string, day calendar.Date) string {
	if l == i18n.En {
		return "Interim results, " + network + ", " + i18n.Date(l, day)
	}
	return l.Mark("Foreløbige resultater, " + network + ", " + i18n.Date(l, day))
}

// DataMeasureFile: {measure}, {network}
func DataMeasureFile(l i18n.Lang, measure string, network string) string {
	if l == i18n.En {
		return measure + ", " + network
	}
	return l.Mark(measure + ", " + network)
}

// ReportTitle: Indberet tal
func ReportTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Report numbers"
	}
	return l.Mark("Indberet tal")
}

// ReportLead: Alle målepunkter for perioden. Lad et felt stå tomt, hvis tallet ikke er klar.
func ReportLead(l i18n.Lang) string {
	if l == i18n.En {
		return "All measures of the period. Leave a field empty when its number isn't ready."
	}
	return l.Mark("Alle målepunkter for perioden. Lad et felt stå tomt, hvis tallet ikke er klar.")
}

// ReportPeriod: Periode
func ReportPeriod(l i18n.Lang) string {
	if l == i18n.En {
		return "Period"
	}
	return l.Mark("Periode")
}

// ReportChoose: Vælg periode
func ReportChoose(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose period"
	}
	return l.Mark("Vælg periode")
}

// ReportValue: Tal
func ReportValue(l i18n.Lang) string {
	if l == i18n.En {
		return "Number"
	}
	return l.Mark("Tal")
}

// ReportPart: Antal
func ReportPart(l i18n.Lang) string {
	if l == i18n.En {
		return "Count"
	}
	return l.Mark("Antal")
}

// ReportWhole: Ud af
func ReportWhole(l i18n.Lang) string {
	if l == i18n.En {
		return "Out of"
	}
	return l.Mark("Ud af")
}

// ReportNote: Note
func ReportNote(l i18n.Lang) string {
	if l == i18n.En {
		return "Note"
	}
	return l.Mark("Note")
}

// ReportNoteHint: Alle i netværket kan se tallet, medmindre det er skjult. Kun I og styrelsen kan se noten, og styrelsen ser den kun, når tallet ikke er skjult.
func ReportNoteHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Everybody in the network sees the number unless it is hidden. The note is seen by you and the agency, and by the agency where the number is shown."
	}
	return l.Mark("Alle i netværket kan se tallet, medmindre det er skjult. Kun I og styrelsen kan se noten, og styrelsen ser den kun, når tallet ikke er skjult.")
}

// ReportSave: Gem tallene
func ReportSave(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the numbers"
	}
	return l.Mark("Gem tallene")
}

// ReportSaved: Tallene for {period} er gemt.
func ReportSaved(l i18n.Lang, period string) string {
	if l == i18n.En {
		return "The numbers of " + period + " are saved."
	}
	return l.Mark("Tallene for " + period + " er gemt.")
}

// ReportImport: Indlæs en fil for {measure}
func ReportImport(l i18n.Lang, measure string) string {
	if l == i18n.En {
		return "Read a file for " + measure
	}
	return l.Mark("Indlæs en fil for " + measure)
}

// ReportFiles: Har I tallene i et regneark?
func ReportFiles(l i18n.Lang) string {
	if l == i18n.En {
		return "Do you have the numbers in a spreadsheet?"
	}
	return l.Mark("Har I tallene i et regneark?")
}

// ReportNumberWrong: Skriv et tal, for eksempel 12 eller 12,5.
func ReportNumberWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a number, such as 12 or 12.5."
	}
	return l.Mark("Skriv et tal, for eksempel 12 eller 12,5.")
}

// ReportNothing: Netværket har ingen målepunkter.
func ReportNothing(l i18n.Lang) string {
	if l == i18n.En {
		return "The network has no measures."
	}
	return l.Mark("Netværket har ingen målepunkter.")
}

// ReportSmall: Tal under {n:int} ser kun I. For andre står der »under {n:int}«.
func ReportSmall(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Numbers below " + i18n.Int(l, n) + " are seen by you alone. Others see “below " + i18n.Int(l, n) + "”."
	}
	return l.Mark("Tal under " + i18n.Int(l, n) + " ser kun I. For andre står der »under " + i18n.Int(l, n) + "«.")
}

// RegistrationFor: Tilmelding til {meeting}
func RegistrationFor(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "Registration for " + meeting
	}
	return l.Mark("Tilmelding til " + meeting)
}

// RegisterUntil: Tilmeld jer senest {day:date}.
func RegisterUntil(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Register no later than " + i18n.Date(l, day) + "."
	}
	return l.Mark("Tilmeld jer senest " + i18n.Date(l, day) + ".")
}

// RegisterAnytime: Tilmeldingen er åben.
func RegisterAnytime(l i18n.Lang) string {
	if l == i18n.En {
		return "Registration is open."
	}
	return l.Mark("Tilmeldingen er åben.")
}

// RoomOpen: {n:int} har en plads, {waiting:int} venter.
func RoomOpen(l i18n.Lang, n int, waiting int) string {
	if l == i18n.En {
		return i18n.Int(l, n) + " have a place, " + i18n.Int(l, waiting) + " are waiting."
	}
	return l.Mark(i18n.Int(l, n) + " har en plads, " + i18n.Int(l, waiting) + " venter.")
}

// RoomLimited: {n:int} har en plads. Lokalet har plads til {capacity:int}. Ledige pladser: {free:int}.
func RoomLimited(l i18n.Lang, n int, capacity int, free int) string {
	if l == i18n.En {
		return i18n.Int(l, n) + " have a place. The room holds " + i18n.Int(l, capacity) + ". Places left: " + i18n.Int(l, free) + "."
	}
	return l.Mark(i18n.Int(l, n) + " har en plads. Lokalet har plads til " + i18n.Int(l, capacity) + ". Ledige pladser: " + i18n.Int(l, free) + ".")
}

// OwnPlaces: Jeres pladser: {quota:int}. Tilmeldt: {seated:int}. På venteliste: {waiting:int}.
func OwnPlaces(l i18n.Lang, quota int, seated int, waiting int) string {
	if l == i18n.En {
		return "Your places: " + i18n.Int(l, quota) + ". Registered: " + i18n.Int(l, seated) + ". On the waiting list: " + i18n.Int(l, waiting) + "."
	}
	return l.Mark("Jeres pladser: " + i18n.Int(l, quota) + ". Tilmeldt: " + i18n.Int(l, seated) + ". På venteliste: " + i18n.Int(l, waiting) + ".")
}

// NumberInLine: Nummer {n:int} i køen
func NumberInLine(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Number " + i18n.Int(l, n) + " in line"
	}
	return l.Mark("Nummer " + i18n.Int(l, n) + " i køen")
}

// HasMovedUp: Rykket op fra ventelisten
func HasMovedUp(l i18n.Lang) string {
	if l == i18n.En {
		return "Moved up from the waiting list"
	}
	return l.Mark("Rykket op fra ventelisten")
}

// SeatsOf: {taken:int} af {quota:int}
func SeatsOf(l i18n.Lang, taken int, quota int) string {
	if l == i18n.En {
		return i18n.Int(l, taken) + " of " + i18n.Int(l, quota)
	}
	return l.Mark(i18n.Int(l, taken) + " af " + i18n.Int(l, quota))
}

// SaidSeat: {name} har en plads.
func SaidSeat(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has a place."
	}
	return l.Mark(name + " har en plads.")
}

// SaidWaits: {name} står på venteliste og rykker automatisk op, når der bliver en plads.
func SaidWaits(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " is on the waiting list and moves up when there is a place."
	}
	return l.Mark(name + " står på venteliste og rykker automatisk op, når der bliver en plads.")
}

// SaidWithdrawn: Tilmeldingen er trukket tilbage.
func SaidWithdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "The registration is withdrawn."
	}
	return l.Mark("Tilmeldingen er trukket tilbage.")
}

// SaidSwapped: {name} har fået pladsen.
func SaidSwapped(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has taken over the place."
	}
	return l.Mark(name + " har fået pladsen.")
}

// SaidGuest: Gæsten er tilmeldt.
func SaidGuest(l i18n.Lang) string {
	if l == i18n.En {
		return "The guest is registered."
	}
	return l.Mark("Gæsten er tilmeldt.")
}

// SaidWidened: Kommunens antal pladser til dette møde er ændret.
func SaidWidened(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipality’s places at this meeting are changed."
	}
	return l.Mark("Kommunens antal pladser til dette møde er ændret.")
}

// SaidArranged: Reglerne for tilmelding er gemt.
func SaidArranged(l i18n.Lang) string {
	if l == i18n.En {
		return "The rules of registration are saved."
	}
	return l.Mark("Reglerne for tilmelding er gemt.")
}

// SaidConvened: Mødet er oprettet. · {n:int} møder er oprettet.
func SaidConvened(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "The meeting is made."
		}
		return i18n.Int(l, n) + " meetings are made."
	}
	if n == 1 {
		return l.Mark("Mødet er oprettet.")
	}
	return l.Mark(i18n.Int(l, n) + " møder er oprettet.")
}

// ToMeeting: Gå til mødet
func ToMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Go to the meeting"
	}
	return l.Mark("Gå til mødet")
}

// AllPlaces: Kommunernes pladser
func AllPlaces(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipalities’ places"
	}
	return l.Mark("Kommunernes pladser")
}

// ColumnSeated: Har en plads
func ColumnSeated(l i18n.Lang) string {
	if l == i18n.En {
		return "Have a place"
	}
	return l.Mark("Har en plads")
}

// ColumnTaken: Pladser
func ColumnTaken(l i18n.Lang) string {
	if l == i18n.En {
		return "Places"
	}
	return l.Mark("Pladser")
}

// ColumnWaiting: Venter
func ColumnWaiting(l i18n.Lang) string {
	if l == i18n.En {
		return "Waiting"
	}
	return l.Mark("Venter")
}

// OtherQuota: Kommunen har et andet antal pladser til dette møde: {reason}
func OtherQuota(l i18n.Lang, reason string) string {
	if l == i18n.En {
		return "The municipality has another number of places at this meeting: " + reason
	}
	return l.Mark("Kommunen har et andet antal pladser til dette møde: " + reason)
}

// WaitingList: Venteliste
func WaitingList(l i18n.Lang) string {
	if l == i18n.En {
		return "Waiting list"
	}
	return l.Mark("Venteliste")
}

// WaitingListLead: Den, der har ventet længst, rykker automatisk op, når en kollega melder fra.
func WaitingListLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Whoever has waited longest moves up when a colleague withdraws."
	}
	return l.Mark("Den, der har ventet længst, rykker automatisk op, når en kollega melder fra.")
}

// RegisterNow: Tilmeld
func RegisterNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Register"
	}
	return l.Mark("Tilmeld")
}

// WidenQuota: Giv kommunen flere pladser til dette møde
func WidenQuota(l i18n.Lang) string {
	if l == i18n.En {
		return "Give the municipality more places at this meeting"
	}
	return l.Mark("Giv kommunen flere pladser til dette møde")
}

// FieldSeatsHere: Pladser til dette møde
func FieldSeatsHere(l i18n.Lang) string {
	if l == i18n.En {
		return "Places at this meeting"
	}
	return l.Mark("Pladser til dette møde")
}

// SwapSeat: Giv pladsen videre
func SwapSeat(l i18n.Lang) string {
	if l == i18n.En {
		return "Hand the place over"
	}
	return l.Mark("Giv pladsen videre")
}

// SwapWith: Hvem skal have pladsen?
func SwapWith(l i18n.Lang) string {
	if l == i18n.En {
		return "Who is to have the place?"
	}
	return l.Mark("Hvem skal have pladsen?")
}

// WithdrawNow: Meld fra
func WithdrawNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Withdraw"
	}
	return l.Mark("Meld fra")
}

// Guests: Gæster
func Guests(l i18n.Lang) string {
	if l == i18n.En {
		return "Guests"
	}
	return l.Mark("Gæster")
}

// GuestsLead: Gæster tæller med i lokalet, men optager ikke kommunernes pladser.
func GuestsLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Guests count in the room, but use no municipality’s places."
	}
	return l.Mark("Gæster tæller med i lokalet, men optager ikke kommunernes pladser.")
}

// AddGuest: Tilføj en gæst
func AddGuest(l i18n.Lang) string {
	if l == i18n.En {
		return "Add a guest"
	}
	return l.Mark("Tilføj en gæst")
}

// GuestName: Navn
func GuestName(l i18n.Lang) string {
	if l == i18n.En {
		return "Name"
	}
	return l.Mark("Navn")
}

// GuestEmail: E-mail
func GuestEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "Email"
	}
	return l.Mark("E-mail")
}

// GuestFrom: Organisation
func GuestFrom(l i18n.Lang) string {
	if l == i18n.En {
		return "Organisation"
	}
	return l.Mark("Organisation")
}

// Rules: Regler for tilmeldingen
func Rules(l i18n.Lang) string {
	if l == i18n.En {
		return "Rules of registration"
	}
	return l.Mark("Regler for tilmeldingen")
}

// FieldRegisterUntil: Tilmelding senest
func FieldRegisterUntil(l i18n.Lang) string {
	if l == i18n.En {
		return "Registration no later than"
	}
	return l.Mark("Tilmelding senest")
}

// FieldRegisterUntilHint: Lad feltet stå tomt, hvis fristen skal være syv dage før mødet.
func FieldRegisterUntilHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Leave the field empty for seven days before the meeting."
	}
	return l.Mark("Lad feltet stå tomt, hvis fristen skal være syv dage før mødet.")
}

// FieldCapacity: Plads i lokalet
func FieldCapacity(l i18n.Lang) string {
	if l == i18n.En {
		return "Room"
	}
	return l.Mark("Plads i lokalet")
}

// FieldCapacityHint: Kommunernes deltagere og gæster. 0 betyder, at der ikke er nogen grænse.
func FieldCapacityHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Participants from the municipalities and guests. 0 means no limit."
	}
	return l.Mark("Kommunernes deltagere og gæster. 0 betyder, at der ikke er nogen grænse.")
}

// FieldGuests: Der er plads til gæster
func FieldGuests(l i18n.Lang) string {
	if l == i18n.En {
		return "There is room for guests"
	}
	return l.Mark("Der er plads til gæster")
}

// Convene: Opret møderne
func Convene(l i18n.Lang) string {
	if l == i18n.En {
		return "Make the meetings"
	}
	return l.Mark("Opret møderne")
}

// ConveneTitle: Opret de kommende møder
func ConveneTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Make the coming meetings"
	}
	return l.Mark("Opret de kommende møder")
}

// ConveneLead: Dagene følger af planen. Ret dem, vælg tider og sted, og opret møderne på én gang. Ingen bliver indkaldt endnu, men kommunerne kan tilmelde sig.
func ConveneLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The days follow from the plan. Change them, choose times and place, and make the meetings at once. Nobody is invited yet, but the municipalities can register."
	}
	return l.Mark("Dagene følger af planen. Ret dem, vælg tider og sted, og opret møderne på én gang. Ingen bliver indkaldt endnu, men kommunerne kan tilmelde sig.")
}

// NothingToMake: Alle kommende møder er oprettet.
func NothingToMake(l i18n.Lang) string {
	if l == i18n.En {
		return "All coming meetings have been made."
	}
	return l.Mark("Alle kommende møder er oprettet.")
}

// MakeThis: Opret dette møde
func MakeThis(l i18n.Lang) string {
	if l == i18n.En {
		return "Make this meeting"
	}
	return l.Mark("Opret dette møde")
}

// OwnNetworks: Dine netværk
func OwnNetworks(l i18n.Lang) string {
	if l == i18n.En {
		return "Your networks"
	}
	return l.Mark("Dine netværk")
}

// ComingMeetings: Kommende netværksmøder
func ComingMeetings(l i18n.Lang) string {
	if l == i18n.En {
		return "Coming network meetings"
	}
	return l.Mark("Kommende netværksmøder")
}

// NoComingMeetings: Der er ingen kommende møder lige nu.
func NoComingMeetings(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no coming meetings right now."
	}
	return l.Mark("Der er ingen kommende møder lige nu.")
}

// Subscribe: Hent møderne til din kalender
func Subscribe(l i18n.Lang) string {
	if l == i18n.En {
		return "Get the meetings in your calendar"
	}
	return l.Mark("Hent møderne til din kalender")
}

// RunningNetworks: Netværkene
func RunningNetworks(l i18n.Lang) string {
	if l == i18n.En {
		return "The networks"
	}
	return l.Mark("Netværkene")
}

// Contact: Kontaktperson
func Contact(l i18n.Lang) string {
	if l == i18n.En {
		return "Contact person"
	}
	return l.Mark("Kontaktperson")
}

// Updated: Opdateret {day:date}
func Updated(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Updated " + i18n.Date(l, day)
	}
	return l.Mark("Opdateret " + i18n.Date(l, day))
}

// ColumnMeeting: Møde
func ColumnMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Meeting"
	}
	return l.Mark("Møde")
}

// ColumnPlace: Sted
func ColumnPlace(l i18n.Lang) string {
	if l == i18n.En {
		return "Place"
	}
	return l.Mark("Sted")
}

// ColumnFor: For hvem
func ColumnFor(l i18n.Lang) string {
	if l == i18n.En {
		return "For whom"
	}
	return l.Mark("For hvem")
}

// ColumnContact: Kontakt
func ColumnContact(l i18n.Lang) string {
	if l == i18n.En {
		return "Contact"
	}
	return l.Mark("Kontakt")
}

// ForMembers: Kommuner, der er med i netværket ({kind})
func ForMembers(l i18n.Lang, kind string) string {
	if l == i18n.En {
		return "Municipalities that are in the network (" + kind + ")"
	}
	return l.Mark("Kommuner, der er med i netværket (" + kind + ")")
}

// PublicMembers: én kommune · {n:int} kommuner
func PublicMembers(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "one municipality"
		}
		return i18n.Int(l, n) + " municipalities"
	}
	if n == 1 {
		return l.Mark("én kommune")
	}
	return l.Mark(i18n.Int(l, n) + " kommuner")
}

// PublicSeats: {agency} leder netværket: {members}. Hver kommune har {seats} pladser til hvert møde.
func PublicSeats(l i18n.Lang, agency string, members string, seats string) string {
	if l == i18n.En {
		return agency + " leads the network: " + members + ". Each municipality has " + seats + " places at each meeting."
	}
	return l.Mark(agency + " leder netværket: " + members + ". Hver kommune har " + seats + " pladser til hvert møde.")
}

// PublicCalendar: Netværksmøder
func PublicCalendar(l i18n.Lang) string {
	if l == i18n.En {
		return "Network meetings"
	}
	return l.Mark("Netværksmøder")
}

// CalendarFile: netvaerksmoeder
func CalendarFile(l i18n.Lang) string {
	if l == i18n.En {
		return "network-meetings"
	}
	return l.Mark("netvaerksmoeder")
}

// NextMeeting: Næste møde
func NextMeeting(l i18n.Lang) string {
	if l == i18n.En {
		return "Next meeting"
	}
	return l.Mark("Næste møde")
}

// FurtherMeetings: Øvrige møder
func FurtherMeetings(l i18n.Lang) string {
	if l == i18n.En {
		return "Other meetings"
	}
	return l.Mark("Øvrige møder")
}

// Attendance: Fremmøde
func Attendance(l i18n.Lang) string {
	if l == i18n.En {
		return "Attendance"
	}
	return l.Mark("Fremmøde")
}

// AttendanceLead: Så mange af dem, der havde en plads, kom til de seneste møder.
func AttendanceLead(l i18n.Lang) string {
	if l == i18n.En {
		return "How many came of those who had a place, at the latest meetings."
	}
	return l.Mark("Så mange af dem, der havde en plads, kom til de seneste møder.")
}

// NothingHeld: Der er ikke holdt noget møde endnu.
func NothingHeld(l i18n.Lang) string {
	if l == i18n.En {
		return "No meeting has been held yet."
	}
	return l.Mark("Der er ikke holdt noget møde endnu.")
}

// WasNoMember: Ikke med
func WasNoMember(l i18n.Lang) string {
	if l == i18n.En {
		return "Not a member"
	}
	return l.Mark("Ikke med")
}

// CameOf: {came:int} kom · {seated:int} af {quota:int} pladser
func CameOf(l i18n.Lang, came int, seated int, quota int) string {
	if l == i18n.En {
		return i18n.Int(l, came) + " came · " + i18n.Int(l, seated) + " of " + i18n.Int(l, quota) + " places"
	}
	return l.Mark(i18n.Int(l, came) + " kom · " + i18n.Int(l, seated) + " af " + i18n.Int(l, quota) + " pladser")
}

// FewRow: Kun {n:int} er tilmeldt {meeting}
func FewRow(l i18n.Lang, n int, meeting string) string {
	if l == i18n.En {
		return "Only " + i18n.Int(l, n) + " are registered for " + meeting
	}
	return l.Mark("Kun " + i18n.Int(l, n) + " er tilmeldt " + meeting)
}

// MovedUpRow: Du er rykket op fra ventelisten til {meeting}
func MovedUpRow(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "You have moved up from the waiting list for " + meeting
	}
	return l.Mark("Du er rykket op fra ventelisten til " + meeting)
}

// FreeRow: Én ledig plads til {meeting} · {n:int} ledige pladser til {meeting}
func FreeRow(l i18n.Lang, n int, meeting string) string {
	if l == i18n.En {
		if n == 1 {
			return "One free place at " + meeting
		}
		return i18n.Int(l, n) + " free places at " + meeting
	}
	if n == 1 {
		return l.Mark("Én ledig plads til " + meeting)
	}
	return l.Mark(i18n.Int(l, n) + " ledige pladser til " + meeting)
}

// UntilRow: Tilmeld senest {day:date}
func UntilRow(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Register no later than " + i18n.Date(l, day)
	}
	return l.Mark("Tilmeld senest " + i18n.Date(l, day))
}

// ActRegister: Tilmeld
func ActRegister(l i18n.Lang) string {
	if l == i18n.En {
		return "Register"
	}
	return l.Mark("Tilmeld")
}

// PartWho: Hvem kommer?
func PartWho(l i18n.Lang) string {
	if l == i18n.En {
		return "Who is coming?"
	}
	return l.Mark("Hvem kommer?")
}

// NoMeetingYet: Mødet er ikke oprettet endnu. I kan tilmelde jer, når det er oprettet.
func NoMeetingYet(l i18n.Lang) string {
	if l == i18n.En {
		return "The meeting has not been made yet. You can register when it has."
	}
	return l.Mark("Mødet er ikke oprettet endnu. I kan tilmelde jer, når det er oprettet.")
}

// ReadReports: Læs statusrapporterne
func ReadReports(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the status reports"
	}
	return l.Mark("Læs statusrapporterne")
}

// PastDeadline: Fristen for rapporter til {meeting} er ændret
func PastDeadline(l i18n.Lang, meeting string) string {
	if l == i18n.En {
		return "The deadline for reports before " + meeting + " was changed"
	}
	return l.Mark("Fristen for rapporter til " + meeting + " er ændret")
}

// PastReminded: Én kommune er mindet om rapporten til {meeting} · {n:int} kommuner er mindet om rapporten til {meeting}
func PastReminded(l i18n.Lang, n int, meeting string) string {
	if l == i18n.En {
		if n == 1 {
			return "One municipality was reminded of the report before " + meeting
		}
		return i18n.Int(l, n) + " municipalities were reminded of the report before " + meeting
	}
	if n == 1 {
		return l.Mark("Én kommune er mindet om rapporten til " + meeting)
	}
	return l.Mark(i18n.Int(l, n) + " kommuner er mindet om rapporten til " + meeting)
}

// PastPaired: To kommuner er sat sammen om {theme} på dagsordenen for {meeting}
func PastPaired(l i18n.Lang, theme string, meeting string) string {
	if l == i18n.En {
		return "Two municipalities were put together on " + theme + " on the agenda of " + meeting
	}
	return l.Mark("To kommuner er sat sammen om " + theme + " på dagsordenen for " + meeting)
}

// StaleReport: En anden har skrevet i rapporten, efter at du læste den.
func StaleReport(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has written in the report since you read it."
	}
	return l.Mark("En anden har skrevet i rapporten, efter at du læste den.")
}

// ReportNotBegun: Kommunen har ikke begyndt på rapporten endnu.
func ReportNotBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipality has not begun its report yet."
	}
	return l.Mark("Kommunen har ikke begyndt på rapporten endnu.")
}

// UnsavedHeading: Det, du skrev, er ikke gemt
func UnsavedHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "What you wrote is not saved"
	}
	return l.Mark("Det, du skrev, er ikke gemt")
}

// UnsavedLead: Rapporten blev lukket, mens du skrev. Din tekst står her, så du kan kopiere den, før du går videre.
func UnsavedLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The report was closed while you were writing. Your text stands here, so that you can copy it before you go on."
	}
	return l.Mark("Rapporten blev lukket, mens du skrev. Din tekst står her, så du kan kopiere den, før du går videre.")
}
