// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what organisation says on screen, in every language.
package text

import (
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Hidden: Det, du leder efter, findes ikke, eller du har ikke adgang til det.
func Hidden(l i18n.Lang) string {
	if l == i18n.En {
		return "What you are looking for does not exist, or you do not have access to it."
	}
	return l.Mark("Det, du leder efter, findes ikke, eller du har ikke adgang til det.")
}

// Stale: En anden har ændret oplysningerne, siden du åbnede siden. Dine ændringer er ikke gemt endnu.
func Stale(l i18n.Lang) string {
	if l == i18n.En {
		return "Someone else has changed the details since you opened the page. Your changes are not saved yet."
	}
	return l.Mark("En anden har ændret oplysningerne, siden du åbnede siden. Dine ændringer er ikke gemt endnu.")
}

// KindAgency: Statslig myndighed
func KindAgency(l i18n.Lang) string {
	if l == i18n.En {
		return "National authority"
	}
	return l.Mark("Statslig myndighed")
}

// KindMunicipality: Kommune
func KindMunicipality(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipality"
	}
	return l.Mark("Kommune")
}

// KindShelter: Boform efter § 110
func KindShelter(l i18n.Lang) string {
	if l == i18n.En {
		return "Shelter (section 110)"
	}
	return l.Mark("Boform efter § 110")
}

// KindVoluntary: Frivillig organisation
func KindVoluntary(l i18n.Lang) string {
	if l == i18n.En {
		return "Voluntary organisation"
	}
	return l.Mark("Frivillig organisation")
}

// KindPrivate: Privat tilbud
func KindPrivate(l i18n.Lang) string {
	if l == i18n.En {
		return "Private provider"
	}
	return l.Mark("Privat tilbud")
}

// KindHousingAssociation: Boligorganisation
func KindHousingAssociation(l i18n.Lang) string {
	if l == i18n.En {
		return "Housing association"
	}
	return l.Mark("Boligorganisation")
}

// KindBusiness: Virksomhed
func KindBusiness(l i18n.Lang) string {
	if l == i18n.En {
		return "Business"
	}
	return l.Mark("Virksomhed")
}

// KindOther: Anden organisation
func KindOther(l i18n.Lang) string {
	if l == i18n.En {
		return "Other organisation"
	}
	return l.Mark("Anden organisation")
}

// RoleAdviser: Rådgiver
func RoleAdviser(l i18n.Lang) string {
	if l == i18n.En {
		return "Adviser"
	}
	return l.Mark("Rådgiver")
}

// RoleAnalyst: Analytiker
func RoleAnalyst(l i18n.Lang) string {
	if l == i18n.En {
		return "Analyst"
	}
	return l.Mark("Analytiker")
}

// RoleConsultant: Konsulent
func RoleConsultant(l i18n.Lang) string {
	if l == i18n.En {
		return "Consultant"
	}
	return l.Mark("Konsulent")
}

// RoleManager: Leder
func RoleManager(l i18n.Lang) string {
	if l == i18n.En {
		return "Manager"
	}
	return l.Mark("Leder")
}

// RoleEmployee: Medarbejder
func RoleEmployee(l i18n.Lang) string {
	if l == i18n.En {
		return "Employee"
	}
	return l.Mark("Medarbejder")
}

// RoleVolunteer: Frivillig
func RoleVolunteer(l i18n.Lang) string {
	if l == i18n.En {
		return "Volunteer"
	}
	return l.Mark("Frivillig")
}

// RoleCitizen: Borger
func RoleCitizen(l i18n.Lang) string {
	if l == i18n.En {
		return "Citizen"
	}
	return l.Mark("Borger")
}

// RoleAdministrator: Administrator
func RoleAdministrator(l i18n.Lang) string {
	if l == i18n.En {
		return "Administrator"
	}
	return l.Mark("Administrator")
}

// KindMissing: Vælg, hvilken slags organisation det er
func KindMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what kind of organisation it is"
	}
	return l.Mark("Vælg, hvilken slags organisation det er")
}

// KindFixed: Organisationen kan ikke skifte til den slags, så længe nogen har roller, der ikke findes dér
func KindFixed(l i18n.Lang) string {
	if l == i18n.En {
		return "The organisation can't become that kind as long as someone holds a role that does not exist there"
	}
	return l.Mark("Organisationen kan ikke skifte til den slags, så længe nogen har roller, der ikke findes dér")
}

// NameMissing: Skriv et navn
func NameMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a name"
	}
	return l.Mark("Skriv et navn")
}

// TooLong: Skriv højst {n:int} tegn
func TooLong(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Enter at most " + i18n.Int(l, n) + " characters"
	}
	return l.Mark("Skriv højst " + i18n.Int(l, n) + " tegn")
}

// CodeForm: Skriv kommunekoden med fire cifre, for eksempel 0101
func CodeForm(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the municipality code with four digits, for example 0101"
	}
	return l.Mark("Skriv kommunekoden med fire cifre, for eksempel 0101")
}

// CodeTaken: Der findes allerede en kommune med den kode
func CodeTaken(l i18n.Lang) string {
	if l == i18n.En {
		return "There is already a municipality with that code"
	}
	return l.Mark("Der findes allerede en kommune med den kode")
}

// CodeNotMunicipality: Kun kommuner har en kommunekode. Lad feltet stå tomt
func CodeNotMunicipality(l i18n.Lang) string {
	if l == i18n.En {
		return "Only municipalities have a municipality code. Leave the field empty"
	}
	return l.Mark("Kun kommuner har en kommunekode. Lad feltet stå tomt")
}

// CvrForm: Skriv CVR-nummeret med otte cifre
func CvrForm(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the CVR number with eight digits"
	}
	return l.Mark("Skriv CVR-nummeret med otte cifre")
}

// CvrWrong: CVR-nummeret findes ikke. Se efter, om to cifre er byttet om
func CvrWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "The CVR number does not exist. Check whether two digits have been swapped"
	}
	return l.Mark("CVR-nummeret findes ikke. Se efter, om to cifre er byttet om")
}

// EmailForm: Skriv en e-mailadresse i formatet navn@eksempel.dk
func EmailForm(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter an e-mail address such as name@example.com"
	}
	return l.Mark("Skriv en e-mailadresse i formatet navn@eksempel.dk")
}

// EmailTaken: {name} har allerede den e-mailadresse i organisationen. Giv rollen til den person i stedet for at oprette en ny
func EmailTaken(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " already has that e-mail address in the organisation. Give the role to that person instead of creating a new one"
	}
	return l.Mark(name + " har allerede den e-mailadresse i organisationen. Giv rollen til den person i stedet for at oprette en ny")
}

// PhoneForm: Skriv et telefonnummer med cifre, for eksempel 12 34 56 78
func PhoneForm(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter a phone number with digits, for example 12 34 56 78"
	}
	return l.Mark("Skriv et telefonnummer med cifre, for eksempel 12 34 56 78")
}

// UnitUnknown: Vælg en af organisationens egne enheder
func UnitUnknown(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose one of the organisation's own units"
	}
	return l.Mark("Vælg en af organisationens egne enheder")
}

// UnitCircle: En enhed kan ikke ligge under sig selv. Vælg en anden overordnet enhed
func UnitCircle(l i18n.Lang) string {
	if l == i18n.En {
		return "A unit can't be placed under itself. Choose another parent unit"
	}
	return l.Mark("En enhed kan ikke ligge under sig selv. Vælg en anden overordnet enhed")
}

// RoleMissing: Vælg en rolle
func RoleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a role"
	}
	return l.Mark("Vælg en rolle")
}

// RoleNotHere: Rollen {role} findes ikke i den slags organisation. Vælg en anden rolle
func RoleNotHere(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "The role " + role + " does not exist in that kind of organisation. Choose another role"
	}
	return l.Mark("Rollen " + role + " findes ikke i den slags organisation. Vælg en anden rolle")
}

// RoleNotYours: Rollen {role} kan kun gives og afsluttes af en administrator
func RoleNotYours(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "The role " + role + " can only be given and ended by an administrator"
	}
	return l.Mark("Rollen " + role + " kan kun gives og afsluttes af en administrator")
}

// RoleDouble: {name} er allerede {role} her i den periode
func RoleDouble(l i18n.Lang, name string, role string) string {
	if l == i18n.En {
		return name + " is already " + role + " here in that period"
	}
	return l.Mark(name + " er allerede " + role + " her i den periode")
}

// FromMissing: Skriv den dag, rollen begynder, med dag, måned og år
func FromMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the day on which the role begins, with day, month and year"
	}
	return l.Mark("Skriv den dag, rollen begynder, med dag, måned og år")
}

// ToBeforeFrom: Sidste dag kan ikke ligge før den første dag, {day:date}
func ToBeforeFrom(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The last day can't be before the first day, " + i18n.Date(l, day)
	}
	return l.Mark("Sidste dag kan ikke ligge før den første dag, " + i18n.Date(l, day))
}

// ToMissing: Skriv rollens sidste dag med dag, måned og år
func ToMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the last day of the role, with day, month and year"
	}
	return l.Mark("Skriv rollens sidste dag med dag, måned og år")
}

// ToPast: Rollen er allerede afsluttet den {day:date}
func ToPast(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The role already ended on " + i18n.Date(l, day)
	}
	return l.Mark("Rollen er allerede afsluttet den " + i18n.Date(l, day))
}

// DayFar: Vælg en dag mellem år {first} og år {last}
func DayFar(l i18n.Lang, first string, last string) string {
	if l == i18n.En {
		return "Choose a day between the years " + first + " and " + last
	}
	return l.Mark("Vælg en dag mellem år " + first + " og år " + last)
}

// PersonUnknown: Vælg en person, der findes
func PersonUnknown(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a person who exists"
	}
	return l.Mark("Vælg en person, der findes")
}

// RoleSelf: Du kan ikke give dig selv en rolle. Bed en administrator om det
func RoleSelf(l i18n.Lang) string {
	if l == i18n.En {
		return "You can't give yourself a role. Ask an administrator to do it"
	}
	return l.Mark("Du kan ikke give dig selv en rolle. Bed en administrator om det")
}

// RoleSelfCourses: Du kan ikke gøre dig selv til {role}: som administrator skal du ikke selv kunne give dig adgang til forløbene. Bed en anden administrator om det
func RoleSelfCourses(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "You can't make yourself " + role + ": an administrator should not be able to open the courses to themselves. Ask another administrator to do it"
	}
	return l.Mark("Du kan ikke gøre dig selv til " + role + ": som administrator skal du ikke selv kunne give dig adgang til forløbene. Bed en anden administrator om det")
}

// ToAfterEnd: Rollen slutter allerede den {day:date}. Vælg den dag eller en tidligere, eller giv rollen igen fra dagen efter
func ToAfterEnd(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The role ends on " + i18n.Date(l, day) + " already. Choose that day or an earlier one, or give the role again from the day after"
	}
	return l.Mark("Rollen slutter allerede den " + i18n.Date(l, day) + ". Vælg den dag eller en tidligere, eller giv rollen igen fra dagen efter")
}

// LastAdministrator: Der skal altid være en administrator, der kan logge ind. Giv rollen til en anden, der har taget sin konto i brug, før du afslutter den her.
func LastAdministrator(l i18n.Lang) string {
	if l == i18n.En {
		return "There must always be an administrator who can log in. Give the role to someone else, who has begun to use an account, before you end this one."
	}
	return l.Mark("Der skal altid være en administrator, der kan logge ind. Giv rollen til en anden, der har taget sin konto i brug, før du afslutter den her.")
}

// WithdrawnTooLate: Rollen er allerede begyndt. Afslut den med en sidste dag i stedet.
func WithdrawnTooLate(l i18n.Lang) string {
	if l == i18n.En {
		return "The role has already begun. End it with a last day instead."
	}
	return l.Mark("Rollen er allerede begyndt. Afslut den med en sidste dag i stedet.")
}

// Administration: Administration
func Administration(l i18n.Lang) string {
	if l == i18n.En {
		return "Administration"
	}
	return l.Mark("Administration")
}

// AdministrationLead: Her holder du styr på, hvilke organisationer der er med, hvem der arbejder i dem, og hvad de må.
func AdministrationLead(l i18n.Lang) string {
	if l == i18n.En {
		return "This is where you keep track of which organisations take part, who works in them and what they may do."
	}
	return l.Mark("Her holder du styr på, hvilke organisationer der er med, hvem der arbejder i dem, og hvad de må.")
}

// Organisations: Organisationer
func Organisations(l i18n.Lang) string {
	if l == i18n.En {
		return "Organisations"
	}
	return l.Mark("Organisationer")
}

// OrganisationsCard: Kommuner, boformer, frivillige og alle de andre, der er med. Find en organisation, eller opret en ny.
func OrganisationsCard(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipalities, shelters, voluntary organisations and everyone else who takes part. Find an organisation or create a new one."
	}
	return l.Mark("Kommuner, boformer, frivillige og alle de andre, der er med. Find en organisation, eller opret en ny.")
}

// OrganisationsCardSee: Kommuner, boformer, frivillige og alle de andre, der er med.
func OrganisationsCardSee(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipalities, shelters, voluntary organisations and everyone else who takes part."
	}
	return l.Mark("Kommuner, boformer, frivillige og alle de andre, der er med.")
}

// OwnCard: Medarbejdere, enheder og roller i din organisation.
func OwnCard(l i18n.Lang) string {
	if l == i18n.En {
		return "Staff, units and roles in your organisation."
	}
	return l.Mark("Medarbejdere, enheder og roller i din organisation.")
}

// Search: Søg efter navn, kommunekode eller CVR-nummer
func Search(l i18n.Lang) string {
	if l == i18n.En {
		return "Search by name, municipality code or CVR number"
	}
	return l.Mark("Søg efter navn, kommunekode eller CVR-nummer")
}

// SearchButton: Søg
func SearchButton(l i18n.Lang) string {
	if l == i18n.En {
		return "Search"
	}
	return l.Mark("Søg")
}

// Kind: Slags
func Kind(l i18n.Lang) string {
	if l == i18n.En {
		return "Kind"
	}
	return l.Mark("Slags")
}

// KindAny: Alle slags
func KindAny(l i18n.Lang) string {
	if l == i18n.En {
		return "All kinds"
	}
	return l.Mark("Alle slags")
}

// Name: Navn
func Name(l i18n.Lang) string {
	if l == i18n.En {
		return "Name"
	}
	return l.Mark("Navn")
}

// Code: Kommunekode
func Code(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipality code"
	}
	return l.Mark("Kommunekode")
}

// CodeHint: Kun kommuner: fire cifre, for eksempel 0101.
func CodeHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipalities only: four digits, for example 0101."
	}
	return l.Mark("Kun kommuner: fire cifre, for eksempel 0101.")
}

// Cvr: CVR-nummer
func Cvr(l i18n.Lang) string {
	if l == i18n.En {
		return "CVR number"
	}
	return l.Mark("CVR-nummer")
}

// CvrHint: Otte cifre.
func CvrHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Eight digits."
	}
	return l.Mark("Otte cifre.")
}

// Region: Region
func Region(l i18n.Lang) string {
	if l == i18n.En {
		return "Region"
	}
	return l.Mark("Region")
}

// NothingFound: Der er ingen organisationer, der passer til din søgning
func NothingFound(l i18n.Lang) string {
	if l == i18n.En {
		return "No organisations match your search"
	}
	return l.Mark("Der er ingen organisationer, der passer til din søgning")
}

// NothingFoundWhy: Søg på begyndelsen af et ord i navnet. Du kan skrive både ø og oe.
func NothingFoundWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Search by the beginning of a word in the name. You can write both ø and oe."
	}
	return l.Mark("Søg på begyndelsen af et ord i navnet. Du kan skrive både ø og oe.")
}

// NewOrganisation: Opret organisation
func NewOrganisation(l i18n.Lang) string {
	if l == i18n.En {
		return "Create organisation"
	}
	return l.Mark("Opret organisation")
}

// NewOrganisationLead: Se først efter, om den findes i forvejen. De 98 kommuner er her allerede.
func NewOrganisationLead(l i18n.Lang) string {
	if l == i18n.En {
		return "First check whether it exists already. The 98 municipalities are here."
	}
	return l.Mark("Se først efter, om den findes i forvejen. De 98 kommuner er her allerede.")
}

// Create: Opret
func Create(l i18n.Lang) string {
	if l == i18n.En {
		return "Create"
	}
	return l.Mark("Opret")
}

// Created: {name} er oprettet.
func Created(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has been created."
	}
	return l.Mark(name + " er oprettet.")
}

// Edit: Ret oplysninger
func Edit(l i18n.Lang) string {
	if l == i18n.En {
		return "Edit details"
	}
	return l.Mark("Ret oplysninger")
}

// EditTitle: Ret oplysninger om {name}
func EditTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Edit details of " + name
	}
	return l.Mark("Ret oplysninger om " + name)
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

// Saved: Ændringerne er gemt.
func Saved(l i18n.Lang) string {
	if l == i18n.En {
		return "The changes are saved."
	}
	return l.Mark("Ændringerne er gemt.")
}

// TabPeople: Mennesker
func TabPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "People"
	}
	return l.Mark("Mennesker")
}

// TabUnits: Enheder
func TabUnits(l i18n.Lang) string {
	if l == i18n.En {
		return "Units"
	}
	return l.Mark("Enheder")
}

// PeopleNow: Nuværende og kommende
func PeopleNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Present and future"
	}
	return l.Mark("Nuværende og kommende")
}

// PeoplePast: Tidligere
func PeoplePast(l i18n.Lang) string {
	if l == i18n.En {
		return "Former"
	}
	return l.Mark("Tidligere")
}

// Person: Person
func Person(l i18n.Lang) string {
	if l == i18n.En {
		return "Person"
	}
	return l.Mark("Person")
}

// Title: Titel
func Title(l i18n.Lang) string {
	if l == i18n.En {
		return "Title"
	}
	return l.Mark("Titel")
}

// Role: Rolle
func Role(l i18n.Lang) string {
	if l == i18n.En {
		return "Role"
	}
	return l.Mark("Rolle")
}

// Unit: Enhed
func Unit(l i18n.Lang) string {
	if l == i18n.En {
		return "Unit"
	}
	return l.Mark("Enhed")
}

// Period: Periode
func Period(l i18n.Lang) string {
	if l == i18n.En {
		return "Period"
	}
	return l.Mark("Periode")
}

// Since: Fra {day:date}
func Since(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "From " + i18n.Date(l, day)
	}
	return l.Mark("Fra " + i18n.Date(l, day))
}

// FromTo: {from:date} – {to:date}
func FromTo(l i18n.Lang, from calendar.Date, to calendar.Date) string {
	if l == i18n.En {
		return i18n.Date(l, from) + " – " + i18n.Date(l, to)
	}
	return l.Mark(i18n.Date(l, from) + " – " + i18n.Date(l, to))
}

// Withdrawn: Trukket tilbage
func Withdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "Withdrawn"
	}
	return l.Mark("Trukket tilbage")
}

// PeopleNone: Ingen har en rolle her endnu
func PeopleNone(l i18n.Lang) string {
	if l == i18n.En {
		return "No one has a role here yet"
	}
	return l.Mark("Ingen har en rolle her endnu")
}

// PeopleNoneWhy: Tilføj de mennesker, der skal være med, og inviter dem til at logge ind.
func PeopleNoneWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Add the people who are to take part, and invite them to log in."
	}
	return l.Mark("Tilføj de mennesker, der skal være med, og inviter dem til at logge ind.")
}

// PastNone: Ingen har haft en rolle her tidligere.
func PastNone(l i18n.Lang) string {
	if l == i18n.En {
		return "No one has had a role here before."
	}
	return l.Mark("Ingen har haft en rolle her tidligere.")
}

// AddPerson: Tilføj person
func AddPerson(l i18n.Lang) string {
	if l == i18n.En {
		return "Add person"
	}
	return l.Mark("Tilføj person")
}

// AddPersonTitle: Tilføj person i {name}
func AddPersonTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Add a person to " + name
	}
	return l.Mark("Tilføj person i " + name)
}

// AddPersonLead: Er personen her i forvejen, så find personen, og giv rollen dér.
func AddPersonLead(l i18n.Lang) string {
	if l == i18n.En {
		return "If the person is here already, find the person and give the role there."
	}
	return l.Mark("Er personen her i forvejen, så find personen, og giv rollen dér.")
}

// Email: E-mailadresse
func Email(l i18n.Lang) string {
	if l == i18n.En {
		return "E-mail address"
	}
	return l.Mark("E-mailadresse")
}

// Phone: Telefon
func Phone(l i18n.Lang) string {
	if l == i18n.En {
		return "Phone"
	}
	return l.Mark("Telefon")
}

// From: Første dag
func From(l i18n.Lang) string {
	if l == i18n.En {
		return "First day"
	}
	return l.Mark("Første dag")
}

// InviteToo: Send en invitation til at logge ind
func InviteToo(l i18n.Lang) string {
	if l == i18n.En {
		return "Send an invitation to log in"
	}
	return l.Mark("Send en invitation til at logge ind")
}

// InviteTooHint: Personen får en mail med et link til at vælge adgangskode. Linket virker i 7 dage.
func InviteTooHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The person gets a mail with a link to choose a password. The link works for 7 days."
	}
	return l.Mark("Personen får en mail med et link til at vælge adgangskode. Linket virker i 7 dage.")
}

// Add: Tilføj
func Add(l i18n.Lang) string {
	if l == i18n.En {
		return "Add"
	}
	return l.Mark("Tilføj")
}

// PersonAdded: {name} er tilføjet.
func PersonAdded(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has been added."
	}
	return l.Mark(name + " er tilføjet.")
}

// PersonAddedInvited: {name} er tilføjet og inviteret.
func PersonAddedInvited(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has been added and invited."
	}
	return l.Mark(name + " er tilføjet og inviteret.")
}

// PersonAddedNotInvited: {name} er tilføjet, men ikke inviteret: {why}
func PersonAddedNotInvited(l i18n.Lang, name string, why string) string {
	if l == i18n.En {
		return name + " has been added, but not invited: " + why
	}
	return l.Mark(name + " er tilføjet, men ikke inviteret: " + why)
}

// EditPersonTitle: Ret oplysninger om {name}
func EditPersonTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Edit details of " + name
	}
	return l.Mark("Ret oplysninger om " + name)
}

// Roles: Roller
func Roles(l i18n.Lang) string {
	if l == i18n.En {
		return "Roles"
	}
	return l.Mark("Roller")
}

// RolesPast: Tidligere
func RolesPast(l i18n.Lang) string {
	if l == i18n.En {
		return "Former"
	}
	return l.Mark("Tidligere")
}

// GiveRole: Giv rolle
func GiveRole(l i18n.Lang) string {
	if l == i18n.En {
		return "Give role"
	}
	return l.Mark("Giv rolle")
}

// GiveRoleTitle: Giv {name} en rolle
func GiveRoleTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Give " + name + " a role"
	}
	return l.Mark("Giv " + name + " en rolle")
}

// ChooseOrganisation: Vælg organisation
func ChooseOrganisation(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose organisation"
	}
	return l.Mark("Vælg organisation")
}

// FindOrganisation: Find en anden organisation
func FindOrganisation(l i18n.Lang) string {
	if l == i18n.En {
		return "Find another organisation"
	}
	return l.Mark("Find en anden organisation")
}

// RoleIn: Rolle i {name}
func RoleIn(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Role in " + name
	}
	return l.Mark("Rolle i " + name)
}

// UnitNone: Ingen bestemt enhed
func UnitNone(l i18n.Lang) string {
	if l == i18n.En {
		return "No particular unit"
	}
	return l.Mark("Ingen bestemt enhed")
}

// RoleGiven: Rollen er givet.
func RoleGiven(l i18n.Lang) string {
	if l == i18n.En {
		return "The role has been given."
	}
	return l.Mark("Rollen er givet.")
}

// End: Afslut
func End(l i18n.Lang) string {
	if l == i18n.En {
		return "End"
	}
	return l.Mark("Afslut")
}

// EndWhat: rollen {role} i {organisation}
func EndWhat(l i18n.Lang, role string, organisation string) string {
	if l == i18n.En {
		return "the role " + role + " in " + organisation
	}
	return l.Mark("rollen " + role + " i " + organisation)
}

// EndTitle: Afslut rolle
func EndTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "End role"
	}
	return l.Mark("Afslut rolle")
}

// EndLead: {name} er {role} i {organisation}. Efter den sidste dag ophører den adgang, som rollen giver. Historikken bliver stående.
func EndLead(l i18n.Lang, name string, role string, organisation string) string {
	if l == i18n.En {
		return name + " is " + role + " in " + organisation + ". After the last day the access that the role gives comes to an end. The history is kept."
	}
	return l.Mark(name + " er " + role + " i " + organisation + ". Efter den sidste dag ophører den adgang, som rollen giver. Historikken bliver stående.")
}

// LastDay: Sidste dag
func LastDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Last day"
	}
	return l.Mark("Sidste dag")
}

// LastDayHint: Skriv dagen i går, hvis rollen skal ophøre med det samme.
func LastDayHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter yesterday if the role is to end at once."
	}
	return l.Mark("Skriv dagen i går, hvis rollen skal ophøre med det samme.")
}

// EndButton: Afslut rollen
func EndButton(l i18n.Lang) string {
	if l == i18n.En {
		return "End the role"
	}
	return l.Mark("Afslut rollen")
}

// RoleEnded: Rollen er afsluttet.
func RoleEnded(l i18n.Lang) string {
	if l == i18n.En {
		return "The role has been ended."
	}
	return l.Mark("Rollen er afsluttet.")
}

// WithdrawLead: Er rollen givet ved en fejl, kan du trække den tilbage. Så ophører den med det samme.
func WithdrawLead(l i18n.Lang) string {
	if l == i18n.En {
		return "If the role was given by mistake, you can withdraw it. It then ends at once."
	}
	return l.Mark("Er rollen givet ved en fejl, kan du trække den tilbage. Så ophører den med det samme.")
}

// Withdraw: Træk rollen tilbage
func Withdraw(l i18n.Lang) string {
	if l == i18n.En {
		return "Withdraw the role"
	}
	return l.Mark("Træk rollen tilbage")
}

// RoleWithdrawn: Rollen er trukket tilbage.
func RoleWithdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "The role has been withdrawn."
	}
	return l.Mark("Rollen er trukket tilbage.")
}

// Account: Adgang
func Account(l i18n.Lang) string {
	if l == i18n.En {
		return "Access"
	}
	return l.Mark("Adgang")
}

// AccountNone: {name} kan ikke logge ind endnu.
func AccountNone(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " can't log in yet."
	}
	return l.Mark(name + " kan ikke logge ind endnu.")
}

// AccountNeedsEmail: Skriv en e-mailadresse på personen, så kan du sende en invitation.
func AccountNeedsEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter an e-mail address for the person, and you can send an invitation."
	}
	return l.Mark("Skriv en e-mailadresse på personen, så kan du sende en invitation.")
}

// AccountInvited: {name} er inviteret, men har ikke valgt adgangskode endnu. Linket virker til og med {day:date}.
func AccountInvited(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return name + " has been invited, but has not chosen a password yet. The link works through " + i18n.Date(l, day) + "."
	}
	return l.Mark(name + " er inviteret, men har ikke valgt adgangskode endnu. Linket virker til og med " + i18n.Date(l, day) + ".")
}

// AccountExpired: {name} er inviteret, men linket er udløbet. Send et nyt.
func AccountExpired(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has been invited, but the link has expired. Send a new one."
	}
	return l.Mark(name + " er inviteret, men linket er udløbet. Send et nyt.")
}

// AccountActive: {name} kan logge ind med brugernavnet {login}.
func AccountActive(l i18n.Lang, name string, login string) string {
	if l == i18n.En {
		return name + " can log in with the user name " + login + "."
	}
	return l.Mark(name + " kan logge ind med brugernavnet " + login + ".")
}

// AccountSeen: Sidst logget ind {at:moment}.
func AccountSeen(l i18n.Lang, at time.Time) string {
	if l == i18n.En {
		return "Last logged in " + i18n.DateTime(l, at) + "."
	}
	return l.Mark("Sidst logget ind " + i18n.DateTime(l, at) + ".")
}

// AccountClosed: Kontoen er lukket. {name} kan ikke logge ind.
func AccountClosed(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "The account is closed. " + name + " can't log in."
	}
	return l.Mark("Kontoen er lukket. " + name + " kan ikke logge ind.")
}

// AccountSessions: Er logget ind ét sted lige nu. · Er logget ind {n:int} steder lige nu.
func AccountSessions(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Is logged in in one place right now."
		}
		return "Is logged in in " + i18n.Int(l, n) + " places right now."
	}
	if n == 1 {
		return l.Mark("Er logget ind ét sted lige nu.")
	}
	return l.Mark("Er logget ind " + i18n.Int(l, n) + " steder lige nu.")
}

// AccountElsewhere: {name} har også roller uden for din organisation. Kun en administrator kan ændre oplysninger og adgang.
func AccountElsewhere(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " also has roles outside your organisation. Only an administrator can change details and access."
	}
	return l.Mark(name + " har også roller uden for din organisation. Kun en administrator kan ændre oplysninger og adgang.")
}

// Invite: Send invitation
func Invite(l i18n.Lang) string {
	if l == i18n.En {
		return "Send invitation"
	}
	return l.Mark("Send invitation")
}

// InviteAgain: Send ny invitation
func InviteAgain(l i18n.Lang) string {
	if l == i18n.En {
		return "Send new invitation"
	}
	return l.Mark("Send ny invitation")
}

// Invited: Invitationen er sendt til {email}.
func Invited(l i18n.Lang, email string) string {
	if l == i18n.En {
		return "The invitation has been sent to " + email + "."
	}
	return l.Mark("Invitationen er sendt til " + email + ".")
}

// CloseAccount: Luk kontoen
func CloseAccount(l i18n.Lang) string {
	if l == i18n.En {
		return "Close the account"
	}
	return l.Mark("Luk kontoen")
}

// CloseAccountWhy: Lukker du kontoen, bliver {name} logget ud med det samme og kan ikke logge ind, før du åbner den igen.
func CloseAccountWhy(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "If you close the account, " + name + " is logged out at once and can't log in until you open it again."
	}
	return l.Mark("Lukker du kontoen, bliver " + name + " logget ud med det samme og kan ikke logge ind, før du åbner den igen.")
}

// AccountIsClosed: Kontoen er lukket, og {name} er logget ud overalt.
func AccountIsClosed(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "The account is closed, and " + name + " has been logged out everywhere."
	}
	return l.Mark("Kontoen er lukket, og " + name + " er logget ud overalt.")
}

// OpenAccount: Åbn kontoen igen
func OpenAccount(l i18n.Lang) string {
	if l == i18n.En {
		return "Open the account again"
	}
	return l.Mark("Åbn kontoen igen")
}

// AccountIsOpen: Kontoen er åben igen.
func AccountIsOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "The account is open again."
	}
	return l.Mark("Kontoen er åben igen.")
}

// EndSessions: Log ud overalt
func EndSessions(l i18n.Lang) string {
	if l == i18n.En {
		return "Log out everywhere"
	}
	return l.Mark("Log ud overalt")
}

// SessionsEnded: {name} er logget ud overalt.
func SessionsEnded(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has been logged out everywhere."
	}
	return l.Mark(name + " er logget ud overalt.")
}

// UnitsNone: Organisationen har ingen enheder endnu
func UnitsNone(l i18n.Lang) string {
	if l == i18n.En {
		return "The organisation has no units yet"
	}
	return l.Mark("Organisationen har ingen enheder endnu")
}

// UnitsNoneWhy: Enheder gør det let at se, hvor folk hører til, for eksempel Jobcentret eller Gadeteamet.
func UnitsNoneWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Units make it easy to see where people belong, for example the job centre or the outreach team."
	}
	return l.Mark("Enheder gør det let at se, hvor folk hører til, for eksempel Jobcentret eller Gadeteamet.")
}

// AddUnit: Tilføj enhed
func AddUnit(l i18n.Lang) string {
	if l == i18n.En {
		return "Add unit"
	}
	return l.Mark("Tilføj enhed")
}

// UnitName: Enhedens navn
func UnitName(l i18n.Lang) string {
	if l == i18n.En {
		return "Name of the unit"
	}
	return l.Mark("Enhedens navn")
}

// UnitParent: Hører under
func UnitParent(l i18n.Lang) string {
	if l == i18n.En {
		return "Part of"
	}
	return l.Mark("Hører under")
}

// UnitTop: Øverst i organisationen
func UnitTop(l i18n.Lang) string {
	if l == i18n.En {
		return "At the top of the organisation"
	}
	return l.Mark("Øverst i organisationen")
}

// UnitAdded: Enheden er tilføjet.
func UnitAdded(l i18n.Lang) string {
	if l == i18n.En {
		return "The unit has been added."
	}
	return l.Mark("Enheden er tilføjet.")
}

// EditUnit: Ret enhed
func EditUnit(l i18n.Lang) string {
	if l == i18n.En {
		return "Edit unit"
	}
	return l.Mark("Ret enhed")
}

// EditUnitTitle: Ret enheden {name}
func EditUnitTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Edit the unit " + name
	}
	return l.Mark("Ret enheden " + name)
}

// UnitClosed: Enheden er nedlagt
func UnitClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "The unit has been closed down"
	}
	return l.Mark("Enheden er nedlagt")
}

// UnitClosedHint: Ingen nye roller kan placeres i enheden. Historikken bliver stående.
func UnitClosedHint(l i18n.Lang) string {
	if l == i18n.En {
		return "No new roles can be placed in the unit. The history is kept."
	}
	return l.Mark("Ingen nye roller kan placeres i enheden. Historikken bliver stående.")
}

// Closed: Nedlagt
func Closed(l i18n.Lang) string {
	if l == i18n.En {
		return "Closed down"
	}
	return l.Mark("Nedlagt")
}

// BadgeActive: Kan logge ind
func BadgeActive(l i18n.Lang) string {
	if l == i18n.En {
		return "Can log in"
	}
	return l.Mark("Kan logge ind")
}

// BadgeInvited: Inviteret
func BadgeInvited(l i18n.Lang) string {
	if l == i18n.En {
		return "Invited"
	}
	return l.Mark("Inviteret")
}

// BadgeClosed: Lukket
func BadgeClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "Closed"
	}
	return l.Mark("Lukket")
}

// Yes: Ja
func Yes(l i18n.Lang) string {
	if l == i18n.En {
		return "Yes"
	}
	return l.Mark("Ja")
}

// No: Nej
func No(l i18n.Lang) string {
	if l == i18n.En {
		return "No"
	}
	return l.Mark("Nej")
}
