// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what organisation says on screen, in every language.
package text

import (
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

// FromMissing: Skriv den dag, rollen begynder
func FromMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the day on which the role begins"
	}
	return l.Mark("Skriv den dag, rollen begynder")
}

// ToBeforeFrom: Sidste dag kan ikke ligge før den første dag, {day:date}
func ToBeforeFrom(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The last day can't be before the first day, " + i18n.Date(l, day)
	}
	return l.Mark("Sidste dag kan ikke ligge før den første dag, " + i18n.Date(l, day))
}

// ToMissing: Skriv rollens sidste dag
func ToMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Enter the last day of the role"
	}
	return l.Mark("Skriv rollens sidste dag")
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

// LastAdministrator: Der skal altid være en administrator. Giv rollen til en anden, før du afslutter den her.
func LastAdministrator(l i18n.Lang) string {
	if l == i18n.En {
		return "There must always be an administrator. Give the role to someone else before you end this one."
	}
	return l.Mark("Der skal altid være en administrator. Giv rollen til en anden, før du afslutter den her.")
}

// WithdrawnTooLate: Rollen er allerede begyndt. Afslut den med en sidste dag i stedet.
func WithdrawnTooLate(l i18n.Lang) string {
	if l == i18n.En {
		return "The role has already begun. End it with a last day instead."
	}
	return l.Mark("Rollen er allerede begyndt. Afslut den med en sidste dag i stedet.")
}
