// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what knowledge says on screen, in every language.
package text

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// KindExperience: Erfaring
func KindExperience(l i18n.Lang) string {
	if l == i18n.En {
		return "Experience"
	}
	return l.Mark("Erfaring")
}

// KindTool: Redskab
func KindTool(l i18n.Lang) string {
	if l == i18n.En {
		return "Tool"
	}
	return l.Mark("Redskab")
}

// KindImprovement: Forbedringstiltag
func KindImprovement(l i18n.Lang) string {
	if l == i18n.En {
		return "Improvement"
	}
	return l.Mark("Forbedringstiltag")
}

// KindQuestion: Spørgsmål
func KindQuestion(l i18n.Lang) string {
	if l == i18n.En {
		return "Question"
	}
	return l.Mark("Spørgsmål")
}

// KindExperienceWhat: Noget, I har prøvet, og hvad I lærte af det.
func KindExperienceWhat(l i18n.Lang) string {
	if l == i18n.En {
		return "Something you have tried, and what you learnt from it."
	}
	return l.Mark("Noget, I har prøvet, og hvad I lærte af det.")
}

// KindToolWhat: Et skema, en guide eller en arbejdsgang, som andre kan bruge.
func KindToolWhat(l i18n.Lang) string {
	if l == i18n.En {
		return "A form, a guide or a way of working that others can use."
	}
	return l.Mark("Et skema, en guide eller en arbejdsgang, som andre kan bruge.")
}

// KindImprovementWhat: En ændring, I har gennemført for at få praksis til at virke bedre.
func KindImprovementWhat(l i18n.Lang) string {
	if l == i18n.En {
		return "A change you have made so that practice works better."
	}
	return l.Mark("En ændring, I har gennemført for at få praksis til at virke bedre.")
}

// MethodAct: ACT
func MethodAct(l i18n.Lang) string {
	if l == i18n.En {
		return "ACT"
	}
	return l.Mark("ACT")
}

// MethodIcm: ICM
func MethodIcm(l i18n.Lang) string {
	if l == i18n.En {
		return "ICM"
	}
	return l.Mark("ICM")
}

// MethodCti: CTI
func MethodCti(l i18n.Lang) string {
	if l == i18n.En {
		return "CTI"
	}
	return l.Mark("CTI")
}

// MethodAssessment: Udredning og plan
func MethodAssessment(l i18n.Lang) string {
	if l == i18n.En {
		return "Assessment and plan"
	}
	return l.Mark("Udredning og plan")
}

// MethodRelease: God løsladelse
func MethodRelease(l i18n.Lang) string {
	if l == i18n.En {
		return "Good release"
	}
	return l.Mark("God løsladelse")
}

// MethodOutreach: Opsøgende arbejde
func MethodOutreach(l i18n.Lang) string {
	if l == i18n.En {
		return "Outreach"
	}
	return l.Mark("Opsøgende arbejde")
}

// SettingHousingSupport: Bostøtte
func SettingHousingSupport(l i18n.Lang) string {
	if l == i18n.En {
		return "Housing support"
	}
	return l.Mark("Bostøtte")
}

// SettingShelter: Herberg og boform
func SettingShelter(l i18n.Lang) string {
	if l == i18n.En {
		return "Shelter"
	}
	return l.Mark("Herberg og boform")
}

// SettingAuthority: Myndighed og sagsbehandling
func SettingAuthority(l i18n.Lang) string {
	if l == i18n.En {
		return "Authority and casework"
	}
	return l.Mark("Myndighed og sagsbehandling")
}

// SettingStreet: Gadeplan
func SettingStreet(l i18n.Lang) string {
	if l == i18n.En {
		return "On the street"
	}
	return l.Mark("Gadeplan")
}

// SettingChildren: Børn og unge
func SettingChildren(l i18n.Lang) string {
	if l == i18n.En {
		return "Children and youth"
	}
	return l.Mark("Børn og unge")
}

// SettingTreatment: Behandling af misbrug og psykisk lidelse
func SettingTreatment(l i18n.Lang) string {
	if l == i18n.En {
		return "Treatment of substance use and mental illness"
	}
	return l.Mark("Behandling af misbrug og psykisk lidelse")
}

// SettingJobs: Jobcenter
func SettingJobs(l i18n.Lang) string {
	if l == i18n.En {
		return "Job centre"
	}
	return l.Mark("Jobcenter")
}

// SettingPrison: Kriminalforsorg
func SettingPrison(l i18n.Lang) string {
	if l == i18n.En {
		return "Prison and probation"
	}
	return l.Mark("Kriminalforsorg")
}

// SettingAcross: Flere steder på tværs
func SettingAcross(l i18n.Lang) string {
	if l == i18n.En {
		return "Across several places"
	}
	return l.Mark("Flere steder på tværs")
}

// SectionWhat: Hvad er det?
func SectionWhat(l i18n.Lang) string {
	if l == i18n.En {
		return "What is it?"
	}
	return l.Mark("Hvad er det?")
}

// SectionWhom: For hvem?
func SectionWhom(l i18n.Lang) string {
	if l == i18n.En {
		return "For whom?"
	}
	return l.Mark("For hvem?")
}

// SectionHow: Sådan gør I
func SectionHow(l i18n.Lang) string {
	if l == i18n.En {
		return "How you do it"
	}
	return l.Mark("Sådan gør I")
}

// SectionTakes: Det kræver det
func SectionTakes(l i18n.Lang) string {
	if l == i18n.En {
		return "What it takes"
	}
	return l.Mark("Det kræver det")
}

// SectionResult: Det kom der ud af det
func SectionResult(l i18n.Lang) string {
	if l == i18n.En {
		return "What came of it"
	}
	return l.Mark("Det kom der ud af det")
}

// NotFound: Det findes ikke i biblioteket, eller du har ikke adgang til det.
func NotFound(l i18n.Lang) string {
	if l == i18n.En {
		return "It isn’t in the library, or you have no access to it."
	}
	return l.Mark("Det findes ikke i biblioteket, eller du har ikke adgang til det.")
}

// NoSuchFile: Filen findes ikke længere.
func NoSuchFile(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is no longer there."
	}
	return l.Mark("Filen findes ikke længere.")
}

// NoSuchVersion: Den version findes ikke.
func NoSuchVersion(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no such version."
	}
	return l.Mark("Den version findes ikke.")
}

// Stale: En anden har gemt en ny version, efter at du åbnede siden.
func Stale(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has saved a new version since you opened the page."
	}
	return l.Mark("En anden har gemt en ny version, efter at du åbnede siden.")
}

// OnlyMembers: Kun de, der er med i netværket, kan skrive i det. Spørg {who}.
func OnlyMembers(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Only those who take part in the network can write in it. Ask " + who + "."
	}
	return l.Mark("Kun de, der er med i netværket, kan skrive i det. Spørg " + who + ".")
}

// OnlyOwners: Kun medarbejdere i {owner}, der er med i {network}, kan ændre det.
func OnlyOwners(l i18n.Lang, owner string, network string) string {
	if l == i18n.En {
		return "Only staff of " + owner + " who take part in " + network + " can change it."
	}
	return l.Mark("Kun medarbejdere i " + owner + ", der er med i " + network + ", kan ændre det.")
}

// OnlyOwnersOutside: Kun medarbejdere i {owner} kan ændre det.
func OnlyOwnersOutside(l i18n.Lang, owner string) string {
	if l == i18n.En {
		return "Only staff of " + owner + " can change it."
	}
	return l.Mark("Kun medarbejdere i " + owner + " kan ændre det.")
}

// OnlyLeadersShare: Det bestemmer de, der leder netværket: {who}.
func OnlyLeadersShare(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "That is for those who lead the network to decide: " + who + "."
	}
	return l.Mark("Det bestemmer de, der leder netværket: " + who + ".")
}

// KindMissing: Vælg, hvad du vil skrive.
func KindMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what you want to write."
	}
	return l.Mark("Vælg, hvad du vil skrive.")
}

// NetworkMissing: Vælg, hvilket netværk det er til.
func NetworkMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose which network it is for."
	}
	return l.Mark("Vælg, hvilket netværk det er til.")
}

// TitleMissing: Skriv en titel.
func TitleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a title."
	}
	return l.Mark("Skriv en titel.")
}

// WhatMissing: Skriv, hvad det er.
func WhatMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what it is."
	}
	return l.Mark("Skriv, hvad det er.")
}

// QuestionMissing: Skriv, hvad du spørger om.
func QuestionMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what you are asking about."
	}
	return l.Mark("Skriv, hvad du spørger om.")
}

// MethodUnknown: Vælg en metode på listen, eller vælg »Ingen af metoderne«.
func MethodUnknown(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a method on the list, or leave it."
	}
	return l.Mark("Vælg en metode på listen, eller vælg »Ingen af metoderne«.")
}

// SettingUnknown: Vælg et sted på listen, eller vælg »Ikke et bestemt sted«.
func SettingUnknown(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a place on the list, or leave it."
	}
	return l.Mark("Vælg et sted på listen, eller vælg »Ikke et bestemt sted«.")
}

// TooManyTags: Skriv højst {most:int} temaer.
func TooManyTags(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "Write at most " + i18n.Int(l, most) + " themes."
	}
	return l.Mark("Skriv højst " + i18n.Int(l, most) + " temaer.")
}

// TagTooLong: Et tema må højst have {most:int} tegn.
func TagTooLong(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "A theme can have at most " + i18n.Int(l, most) + " characters."
	}
	return l.Mark("Et tema må højst have " + i18n.Int(l, most) + " tegn.")
}

// TooLong: Skriv højst {most:int} tegn.
func TooLong(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "Write at most " + i18n.Int(l, most) + " characters."
	}
	return l.Mark("Skriv højst " + i18n.Int(l, most) + " tegn.")
}

// TooManyFiles: Der kan højst være {most:int} filer.
func TooManyFiles(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "There can be at most " + i18n.Int(l, most) + " files."
	}
	return l.Mark("Der kan højst være " + i18n.Int(l, most) + " filer.")
}

// NoCpr: Teksten ser ud til at indeholde et CPR-nummer. Fjern det, også hvis det er opdigtet.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "The text seems to contain a CPR number. Take it out, even if it is made up."
	}
	return l.Mark("Teksten ser ud til at indeholde et CPR-nummer. Fjern det, også hvis det er opdigtet.")
}

// PastMade: Der blev skrevet et nyt bidrag til biblioteket ({kind}): »{title}«
func PastMade(l i18n.Lang, kind string, title string) string {
	if l == i18n.En {
		return "A new contribution was written for the library (" + kind + "): “" + title + "”"
	}
	return l.Mark("Der blev skrevet et nyt bidrag til biblioteket (" + kind + "): »" + title + "«")
}

// PastChanged: »{title}« fik en ny version
func PastChanged(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” got a new version"
	}
	return l.Mark("»" + title + "« fik en ny version")
}

// PastShared: »{title}« blev delt med alle, der er logget ind
func PastShared(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was shared with everybody who is logged in"
	}
	return l.Mark("»" + title + "« blev delt med alle, der er logget ind")
}

// PastWithdrawn: »{title}« blev igen kun for netværkets medlemmer
func PastWithdrawn(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” is for the network’s members alone again"
	}
	return l.Mark("»" + title + "« blev igen kun for netværkets medlemmer")
}

// PastAttached: Filen »{file}« blev vedhæftet »{title}«
func PastAttached(l i18n.Lang, file string, title string) string {
	if l == i18n.En {
		return "The file “" + file + "” was attached to “" + title + "”"
	}
	return l.Mark("Filen »" + file + "« blev vedhæftet »" + title + "«")
}

// PastDetached: Filen »{file}« blev fjernet fra »{title}«
func PastDetached(l i18n.Lang, file string, title string) string {
	if l == i18n.En {
		return "The file “" + file + "” was removed from “" + title + "”"
	}
	return l.Mark("Filen »" + file + "« blev fjernet fra »" + title + "«")
}

// VersionNumber: Version {number:int}
func VersionNumber(l i18n.Lang, number int) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, number)
	}
	return l.Mark("Version " + i18n.Int(l, number))
}

// Library: Bibliotek
func Library(l i18n.Lang) string {
	if l == i18n.En {
		return "Library"
	}
	return l.Mark("Bibliotek")
}

// LibraryLead: Erfaringer, redskaber og forbedringstiltag fra netværkene – og de håndbøger, der bygger på dem.
func LibraryLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Experiences, tools and improvements from the networks – and the handbooks written from them."
	}
	return l.Mark("Erfaringer, redskaber og forbedringstiltag fra netværkene – og de håndbøger, der bygger på dem.")
}

// Newest: Nyt i biblioteket
func Newest(l i18n.Lang) string {
	if l == i18n.En {
		return "New in the library"
	}
	return l.Mark("Nyt i biblioteket")
}

// SeeAll: Se alt
func SeeAll(l i18n.Lang) string {
	if l == i18n.En {
		return "See all"
	}
	return l.Mark("Se alt")
}

// WriteNew: Skriv et bidrag
func WriteNew(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a contribution"
	}
	return l.Mark("Skriv et bidrag")
}

// NothingYet: Der er ikke skrevet noget endnu
func NothingYet(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing has been written yet"
	}
	return l.Mark("Der er ikke skrevet noget endnu")
}

// NothingYetWhy: Når nogen i dine netværk skriver en erfaring, et redskab eller et forbedringstiltag, står det her.
func NothingYetWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "When somebody in your networks writes an experience, a tool or an improvement, it appears here."
	}
	return l.Mark("Når nogen i dine netværk skriver en erfaring, et redskab eller et forbedringstiltag, står det her.")
}

// LogInForMore: Er du med i et netværk, så log ind og læs mere.
func LogInForMore(l i18n.Lang) string {
	if l == i18n.En {
		return "If you take part in a network, log in and read more."
	}
	return l.Mark("Er du med i et netværk, så log ind og læs mere.")
}

// LogIn: Log ind
func LogIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Log in"
	}
	return l.Mark("Log ind")
}

// SearchTitle: Søg i biblioteket
func SearchTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Search the library"
	}
	return l.Mark("Søg i biblioteket")
}

// SearchLabel: Søg efter ord i titel, tekst og temaer
func SearchLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Search for words in title, text and themes"
	}
	return l.Mark("Søg efter ord i titel, tekst og temaer")
}

// SearchButton: Søg
func SearchButton(l i18n.Lang) string {
	if l == i18n.En {
		return "Search"
	}
	return l.Mark("Søg")
}

// FilterKind: Slags
func FilterKind(l i18n.Lang) string {
	if l == i18n.En {
		return "Kind"
	}
	return l.Mark("Slags")
}

// FilterMethod: Metode
func FilterMethod(l i18n.Lang) string {
	if l == i18n.En {
		return "Method"
	}
	return l.Mark("Metode")
}

// FilterSetting: Hvor
func FilterSetting(l i18n.Lang) string {
	if l == i18n.En {
		return "Where"
	}
	return l.Mark("Hvor")
}

// FilterBy: Kommune eller organisation
func FilterBy(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipality or organisation"
	}
	return l.Mark("Kommune eller organisation")
}

// FilterNetwork: Netværk
func FilterNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "Network"
	}
	return l.Mark("Netværk")
}

// AllKinds: Alle slags
func AllKinds(l i18n.Lang) string {
	if l == i18n.En {
		return "All kinds"
	}
	return l.Mark("Alle slags")
}

// AllMethods: Alle metoder
func AllMethods(l i18n.Lang) string {
	if l == i18n.En {
		return "All methods"
	}
	return l.Mark("Alle metoder")
}

// AllSettings: Alle steder
func AllSettings(l i18n.Lang) string {
	if l == i18n.En {
		return "All places"
	}
	return l.Mark("Alle steder")
}

// AllOrganisations: Alle
func AllOrganisations(l i18n.Lang) string {
	if l == i18n.En {
		return "All"
	}
	return l.Mark("Alle")
}

// AllNetworks: Alle netværk
func AllNetworks(l i18n.Lang) string {
	if l == i18n.En {
		return "All networks"
	}
	return l.Mark("Alle netværk")
}

// Narrow: Vis
func Narrow(l i18n.Lang) string {
	if l == i18n.En {
		return "Show"
	}
	return l.Mark("Vis")
}

// ThemeChosen: Kun temaet »{tag}«
func ThemeChosen(l i18n.Lang, tag string) string {
	if l == i18n.En {
		return "Only the theme “" + tag + "”"
	}
	return l.Mark("Kun temaet »" + tag + "«")
}

// ClearFilter: Vis alt igen
func ClearFilter(l i18n.Lang) string {
	if l == i18n.En {
		return "Show all again"
	}
	return l.Mark("Vis alt igen")
}

// NoneFound: Der er ikke noget, der passer
func NoneFound(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing fits"
	}
	return l.Mark("Der er ikke noget, der passer")
}

// NoneFoundWhy: Prøv et andet eller et kortere ord, eller vælg færre ting på listerne.
func NoneFoundWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Try another word, a shorter word, or choose fewer things in the lists."
	}
	return l.Mark("Prøv et andet eller et kortere ord, eller vælg færre ting på listerne.")
}

// Meant: Ordet findes ikke i biblioteket, så vi har søgt efter »{words}« i stedet.
func Meant(l i18n.Lang, words string) string {
	if l == i18n.En {
		return "Nobody used that word, so we searched for “" + words + "” instead."
	}
	return l.Mark("Ordet findes ikke i biblioteket, så vi har søgt efter »" + words + "« i stedet.")
}

// WrittenBy: {who}, {organisation}
func WrittenBy(l i18n.Lang, who string, organisation string) string {
	if l == i18n.En {
		return who + ", " + organisation
	}
	return l.Mark(who + ", " + organisation)
}

// SavedOn: gemt {at:date}
func SavedOn(l i18n.Lang, at calendar.Date) string {
	if l == i18n.En {
		return "saved " + i18n.Date(l, at)
	}
	return l.Mark("gemt " + i18n.Date(l, at))
}

// NewEntry: Nyt bidrag
func NewEntry(l i18n.Lang) string {
	if l == i18n.En {
		return "New contribution"
	}
	return l.Mark("Nyt bidrag")
}

// NewEntryLead: Skriv, så en kollega i en anden kommune kan bruge det i morgen. Skriv ikke om borgere, der kan genkendes.
func NewEntryLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Write so that a colleague in another municipality can use it tomorrow. Don’t write about citizens who can be recognised."
	}
	return l.Mark("Skriv, så en kollega i en anden kommune kan bruge det i morgen. Skriv ikke om borgere, der kan genkendes.")
}

// WhichKind: Hvad vil du skrive?
func WhichKind(l i18n.Lang) string {
	if l == i18n.En {
		return "What do you want to write?"
	}
	return l.Mark("Hvad vil du skrive?")
}

// WhichNetwork: I hvilket netværk?
func WhichNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "In which network?"
	}
	return l.Mark("I hvilket netværk?")
}

// TitleLabel: Titel
func TitleLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Title"
	}
	return l.Mark("Titel")
}

// TitleHint: Skriv, hvad man kan bruge det til.
func TitleHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Say what one can use it for."
	}
	return l.Mark("Skriv, hvad man kan bruge det til.")
}

// MethodLabel: Metode
func MethodLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Method"
	}
	return l.Mark("Metode")
}

// NoMethod: Ingen af metoderne
func NoMethod(l i18n.Lang) string {
	if l == i18n.En {
		return "None of the methods"
	}
	return l.Mark("Ingen af metoderne")
}

// SettingLabel: Hvor bruges det?
func SettingLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Where is it used?"
	}
	return l.Mark("Hvor bruges det?")
}

// NoSetting: Ikke et bestemt sted
func NoSetting(l i18n.Lang) string {
	if l == i18n.En {
		return "No particular place"
	}
	return l.Mark("Ikke et bestemt sted")
}

// WhatHint: Skriv det vigtigste i de første linjer.
func WhatHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Say what matters most in the first lines."
	}
	return l.Mark("Skriv det vigtigste i de første linjer.")
}

// WhomHint: Hvilke borgere eller fagfolk er det til, og hvornår er det ikke det rigtige?
func WhomHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Which citizens or professionals, and when is it not the right thing?"
	}
	return l.Mark("Hvilke borgere eller fagfolk er det til, og hvornår er det ikke det rigtige?")
}

// HowHint: Trin for trin. Begynd en linje med - for at lave en liste.
func HowHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Step by step. Begin a line with - to make a list."
	}
	return l.Mark("Trin for trin. Begynd en linje med - for at lave en liste.")
}

// TakesHint: Tid, mennesker, aftaler, redskaber.
func TakesHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Time, people, agreements, tools."
	}
	return l.Mark("Tid, mennesker, aftaler, redskaber.")
}

// ResultHint: Hvad ændrede sig, og hvordan ved I det?
func ResultHint(l i18n.Lang) string {
	if l == i18n.En {
		return "What changed, and how do you know?"
	}
	return l.Mark("Hvad ændrede sig, og hvordan ved I det?")
}

// TagsLabel: Temaer
func TagsLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Themes"
	}
	return l.Mark("Temaer")
}

// TagsHint: Skriv komma mellem temaerne, for eksempel: første samtale, pårørende.
func TagsHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Put commas between them, for instance: first talk, relatives."
	}
	return l.Mark("Skriv komma mellem temaerne, for eksempel: første samtale, pårørende.")
}

// NoteLabel: Hvad har du ændret?
func NoteLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "What have you changed?"
	}
	return l.Mark("Hvad har du ændret?")
}

// NoteHint: Én linje til dem, der har læst det før.
func NoteHint(l i18n.Lang) string {
	if l == i18n.En {
		return "One line for those who have read it before."
	}
	return l.Mark("Én linje til dem, der har læst det før.")
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

// Edit: Ret
func Edit(l i18n.Lang) string {
	if l == i18n.En {
		return "Edit"
	}
	return l.Mark("Ret")
}

// EditTitle: Ret »{title}«
func EditTitle(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Edit “" + title + "”"
	}
	return l.Mark("Ret »" + title + "«")
}

// SaidWritten: Bidraget er gemt, og netværkets medlemmer kan læse det.
func SaidWritten(l i18n.Lang) string {
	if l == i18n.En {
		return "The contribution is saved, and the network’s members can read it."
	}
	return l.Mark("Bidraget er gemt, og netværkets medlemmer kan læse det.")
}

// SaidSaved: Den nye version er gemt.
func SaidSaved(l i18n.Lang) string {
	if l == i18n.En {
		return "The new version is saved."
	}
	return l.Mark("Den nye version er gemt.")
}

// NotInANetwork: Du er ikke med i et netværk
func NotInANetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "You take part in no network"
	}
	return l.Mark("Du er ikke med i et netværk")
}

// NotInANetworkWhy: Bidrag til biblioteket skrives i et netværk. Spørg din kommunes kontaktperson, om I kan komme med i et.
func NotInANetworkWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "One writes in the library for a network. Ask your municipality’s contact person whether you should take part in one."
	}
	return l.Mark("Bidrag til biblioteket skrives i et netværk. Spørg din kommunes kontaktperson, om I kan komme med i et.")
}

// BelongsTo: Netværk
func BelongsTo(l i18n.Lang) string {
	if l == i18n.En {
		return "Network"
	}
	return l.Mark("Netværk")
}

// FromWhom: Fra
func FromWhom(l i18n.Lang) string {
	if l == i18n.En {
		return "From"
	}
	return l.Mark("Fra")
}

// MethodTerm: Metode
func MethodTerm(l i18n.Lang) string {
	if l == i18n.En {
		return "Method"
	}
	return l.Mark("Metode")
}

// SettingTerm: Hvor
func SettingTerm(l i18n.Lang) string {
	if l == i18n.En {
		return "Where"
	}
	return l.Mark("Hvor")
}

// TagsTerm: Temaer
func TagsTerm(l i18n.Lang) string {
	if l == i18n.En {
		return "Themes"
	}
	return l.Mark("Temaer")
}

// VersionTerm: Version
func VersionTerm(l i18n.Lang) string {
	if l == i18n.En {
		return "Version"
	}
	return l.Mark("Version")
}

// VersionLine: Version {number:int}, gemt {at:date} af {who}
func VersionLine(l i18n.Lang, number int, at calendar.Date, who string) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, number) + ", saved " + i18n.Date(l, at) + " by " + who
	}
	return l.Mark("Version " + i18n.Int(l, number) + ", gemt " + i18n.Date(l, at) + " af " + who)
}

// ReadBy: Læses af
func ReadBy(l i18n.Lang) string {
	if l == i18n.En {
		return "Read by"
	}
	return l.Mark("Læses af")
}

// ReadByMembers: netværkets medlemmer
func ReadByMembers(l i18n.Lang) string {
	if l == i18n.En {
		return "the network’s members"
	}
	return l.Mark("netværkets medlemmer")
}

// ReadByEveryone: alle, der er logget ind
func ReadByEveryone(l i18n.Lang) string {
	if l == i18n.En {
		return "everybody who is logged in"
	}
	return l.Mark("alle, der er logget ind")
}

// Share: Del med alle, der er logget ind
func Share(l i18n.Lang) string {
	if l == i18n.En {
		return "Share with everybody who is logged in"
	}
	return l.Mark("Del med alle, der er logget ind")
}

// Withdraw: Del kun med netværkets medlemmer
func Withdraw(l i18n.Lang) string {
	if l == i18n.En {
		return "Share with the network’s members only"
	}
	return l.Mark("Del kun med netværkets medlemmer")
}

// SaidShared: Nu kan alle, der er logget ind, læse det.
func SaidShared(l i18n.Lang) string {
	if l == i18n.En {
		return "Now everybody who is logged in can read it."
	}
	return l.Mark("Nu kan alle, der er logget ind, læse det.")
}

// SaidWithdrawn: Nu kan kun netværkets medlemmer læse det.
func SaidWithdrawn(l i18n.Lang) string {
	if l == i18n.En {
		return "Now only the network’s members can read it."
	}
	return l.Mark("Nu kan kun netværkets medlemmer læse det.")
}

// AllVersions: Alle versioner
func AllVersions(l i18n.Lang) string {
	if l == i18n.En {
		return "All versions"
	}
	return l.Mark("Alle versioner")
}

// Files: Vedhæftede filer
func Files(l i18n.Lang) string {
	if l == i18n.En {
		return "Attached files"
	}
	return l.Mark("Vedhæftede filer")
}

// FileSize: {kb:int} kB
func FileSize(l i18n.Lang, kb int) string {
	if l == i18n.En {
		return i18n.Int(l, kb) + " kB"
	}
	return l.Mark(i18n.Int(l, kb) + " kB")
}

// FileLabel: Vedhæft en fil
func FileLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Attach a file"
	}
	return l.Mark("Vedhæft en fil")
}

// FileHint: PDF, Word, Excel, PowerPoint, billeder eller tekst. Højst 20 MB.
func FileHint(l i18n.Lang) string {
	if l == i18n.En {
		return "PDF, Word, Excel, PowerPoint, pictures or text. At most 20 MB."
	}
	return l.Mark("PDF, Word, Excel, PowerPoint, billeder eller tekst. Højst 20 MB.")
}

// Attach: Vedhæft
func Attach(l i18n.Lang) string {
	if l == i18n.En {
		return "Attach"
	}
	return l.Mark("Vedhæft")
}

// Detach: Fjern
func Detach(l i18n.Lang) string {
	if l == i18n.En {
		return "Remove"
	}
	return l.Mark("Fjern")
}

// SaidAttached: Filen er vedhæftet.
func SaidAttached(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is attached."
	}
	return l.Mark("Filen er vedhæftet.")
}

// SaidDetached: Filen er fjernet.
func SaidDetached(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is removed."
	}
	return l.Mark("Filen er fjernet.")
}

// ChooseFile: Vælg en fil først.
func ChooseFile(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a file first."
	}
	return l.Mark("Vælg en fil først.")
}

// VersionsOf: Versioner af »{title}«
func VersionsOf(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Versions of “" + title + "”"
	}
	return l.Mark("Versioner af »" + title + "«")
}

// VersionCurrent: Gældende
func VersionCurrent(l i18n.Lang) string {
	if l == i18n.En {
		return "Current"
	}
	return l.Mark("Gældende")
}

// CompareTitle: Hvad er forskellen?
func CompareTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "What is the difference?"
	}
	return l.Mark("Hvad er forskellen?")
}

// CompareFrom: Fra
func CompareFrom(l i18n.Lang) string {
	if l == i18n.En {
		return "From"
	}
	return l.Mark("Fra")
}

// CompareTo: Til
func CompareTo(l i18n.Lang) string {
	if l == i18n.En {
		return "To"
	}
	return l.Mark("Til")
}

// Compare: Sammenlign
func Compare(l i18n.Lang) string {
	if l == i18n.En {
		return "Compare"
	}
	return l.Mark("Sammenlign")
}

// NoDifference: Der er ingen forskel på de to versioner.
func NoDifference(l i18n.Lang) string {
	if l == i18n.En {
		return "The two versions say the same."
	}
	return l.Mark("Der er ingen forskel på de to versioner.")
}

// Removed: Fjernet:
func Removed(l i18n.Lang) string {
	if l == i18n.En {
		return "Removed:"
	}
	return l.Mark("Fjernet:")
}

// Added: Tilføjet:
func Added(l i18n.Lang) string {
	if l == i18n.En {
		return "Added:"
	}
	return l.Mark("Tilføjet:")
}

// OlderVersion: Du læser version {number:int}. Version {newest:int} gælder nu.
func OlderVersion(l i18n.Lang, number int, newest int) string {
	if l == i18n.En {
		return "You are reading version " + i18n.Int(l, number) + ". Version " + i18n.Int(l, newest) + " holds now."
	}
	return l.Mark("Du læser version " + i18n.Int(l, number) + ". Version " + i18n.Int(l, newest) + " gælder nu.")
}

// ToNewest: Læs den gældende version
func ToNewest(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the current version"
	}
	return l.Mark("Læs den gældende version")
}

// AnswerMissing: Skriv et svar.
func AnswerMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write an answer."
	}
	return l.Mark("Skriv et svar.")
}

// OnlyAsker: Kun {who}, der har spurgt, kan markere spørgsmålet som besvaret.
func OnlyAsker(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Only " + who + ", who asked, can say that the question is answered."
	}
	return l.Mark("Kun " + who + ", der har spurgt, kan markere spørgsmålet som besvaret.")
}

// OwnAnswer: Du kan ikke anbefale dit eget svar.
func OwnAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "You can’t recommend your own answer."
	}
	return l.Mark("Du kan ikke anbefale dit eget svar.")
}

// PastAnswered: Der blev svaret på »{title}«
func PastAnswered(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was answered"
	}
	return l.Mark("Der blev svaret på »" + title + "«")
}

// PastSolved: »{title}« blev besvaret
func PastSolved(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was settled by an answer"
	}
	return l.Mark("»" + title + "« blev besvaret")
}

// PastReopened: »{title}« mangler igen et svar
func PastReopened(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” lacks an answer again"
	}
	return l.Mark("»" + title + "« mangler igen et svar")
}

// PastHelped: Et svar af {who} på »{title}« blev anbefalet
func PastHelped(l i18n.Lang, who string, title string) string {
	if l == i18n.En {
		return "An answer by " + who + " to “" + title + "” was recommended"
	}
	return l.Mark("Et svar af " + who + " på »" + title + "« blev anbefalet")
}

// PastUnhelped: En anbefaling af et svar af {who} på »{title}« blev trukket tilbage
func PastUnhelped(l i18n.Lang, who string, title string) string {
	if l == i18n.En {
		return "A recommendation of an answer by " + who + " to “" + title + "” was taken back"
	}
	return l.Mark("En anbefaling af et svar af " + who + " på »" + title + "« blev trukket tilbage")
}

// PastFollowed: Begyndte at følge »{title}«
func PastFollowed(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Began to follow “" + title + "”"
	}
	return l.Mark("Begyndte at følge »" + title + "«")
}

// PastUnfollowed: Holdt op med at følge »{title}«
func PastUnfollowed(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Stopped following “" + title + "”"
	}
	return l.Mark("Holdt op med at følge »" + title + "«")
}

// QuestionSubject: Der er et nyt spørgsmål i {network}
func QuestionSubject(l i18n.Lang, network string) string {
	if l == i18n.En {
		return "There is a new question in " + network
	}
	return l.Mark("Der er et nyt spørgsmål i " + network)
}

// QuestionMail: Kære {name}
//
// Der er stillet et spørgsmål i {network}. Måske kan du svare.
//
// Læs spørgsmålet:
// {address}
//
// Du får mailen, fordi du følger nye spørgsmål i netværket. Du kan fravælge mails om dem i biblioteket.
//
// Venlig hilsen
// Tovholder
func QuestionMail(l i18n.Lang, name string, network string, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nA question has been asked in " + network + ". Perhaps you can answer it.\n\nRead the question:\n" + address + "\n\nYou get this letter because you follow new questions in the network. You can stop doing so in the library.\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDer er stillet et spørgsmål i " + network + ". Måske kan du svare.\n\nLæs spørgsmålet:\n" + address + "\n\nDu får mailen, fordi du følger nye spørgsmål i netværket. Du kan fravælge mails om dem i biblioteket.\n\nVenlig hilsen\nTovholder")
}

// AnswerSubject: Der er et nyt svar i {network}
func AnswerSubject(l i18n.Lang, network string) string {
	if l == i18n.En {
		return "There is a new answer in " + network
	}
	return l.Mark("Der er et nyt svar i " + network)
}

// AnswerMail: Kære {name}
//
// Der er kommet et svar på et spørgsmål, du følger i {network}.
//
// Læs svaret:
// {address}
//
// Vil du ikke følge spørgsmålet længere, kan du fravælge det på siden.
//
// Venlig hilsen
// Tovholder
func AnswerMail(l i18n.Lang, name string, network string, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThere is an answer to a question that you follow in " + network + ".\n\nRead the answer:\n" + address + "\n\nYou can stop following the question on its page.\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDer er kommet et svar på et spørgsmål, du følger i " + network + ".\n\nLæs svaret:\n" + address + "\n\nVil du ikke følge spørgsmålet længere, kan du fravælge det på siden.\n\nVenlig hilsen\nTovholder")
}

// OpenQuestions: Spørgsmål, der mangler svar
func OpenQuestions(l i18n.Lang) string {
	if l == i18n.En {
		return "Questions that lack an answer"
	}
	return l.Mark("Spørgsmål, der mangler svar")
}

// NoOpenQuestions: Ingen spørgsmål venter på svar.
func NoOpenQuestions(l i18n.Lang) string {
	if l == i18n.En {
		return "No questions wait for an answer."
	}
	return l.Mark("Ingen spørgsmål venter på svar.")
}

// Ask: Stil et spørgsmål
func Ask(l i18n.Lang) string {
	if l == i18n.En {
		return "Ask a question"
	}
	return l.Mark("Stil et spørgsmål")
}

// NewQuestion: Stil et spørgsmål
func NewQuestion(l i18n.Lang) string {
	if l == i18n.En {
		return "Ask a question"
	}
	return l.Mark("Stil et spørgsmål")
}

// NewQuestionLead: Alle i netværket kan læse og svare. Skriv ikke om borgere, der kan genkendes.
func NewQuestionLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Everybody in the network can read and answer. Don’t write about citizens who can be recognised."
	}
	return l.Mark("Alle i netværket kan læse og svare. Skriv ikke om borgere, der kan genkendes.")
}

// QuestionTitleHint: Stil spørgsmålet i én linje.
func QuestionTitleHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Ask the question in one line."
	}
	return l.Mark("Stil spørgsmålet i én linje.")
}

// QuestionWhat: Fortæl mere
func QuestionWhat(l i18n.Lang) string {
	if l == i18n.En {
		return "Tell more"
	}
	return l.Mark("Fortæl mere")
}

// QuestionWhatHint: Hvad har I prøvet, og hvad har I brug for at vide?
func QuestionWhatHint(l i18n.Lang) string {
	if l == i18n.En {
		return "What have you tried, and what do you need to know?"
	}
	return l.Mark("Hvad har I prøvet, og hvad har I brug for at vide?")
}

// SendQuestion: Send
func SendQuestion(l i18n.Lang) string {
	if l == i18n.En {
		return "Send"
	}
	return l.Mark("Send")
}

// SaidAsked: Spørgsmålet er sendt. Du får en mail, når nogen svarer.
func SaidAsked(l i18n.Lang) string {
	if l == i18n.En {
		return "The question is sent. You get a letter when somebody answers."
	}
	return l.Mark("Spørgsmålet er sendt. Du får en mail, når nogen svarer.")
}

// AskedBy: {who}, {organisation}, {at:date}
func AskedBy(l i18n.Lang, who string, organisation string, at calendar.Date) string {
	if l == i18n.En {
		return who + ", " + organisation + ", " + i18n.Date(l, at)
	}
	return l.Mark(who + ", " + organisation + ", " + i18n.Date(l, at))
}

// StateOpen: Mangler svar
func StateOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Lacks an answer"
	}
	return l.Mark("Mangler svar")
}

// StateAnswered: Besvaret
func StateAnswered(l i18n.Lang) string {
	if l == i18n.En {
		return "Answered"
	}
	return l.Mark("Besvaret")
}

// AnswersCount: {n:int} svar · {n:int} svar
func AnswersCount(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " answer"
		}
		return i18n.Int(l, n) + " answers"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " svar")
	}
	return l.Mark(i18n.Int(l, n) + " svar")
}

// Answers: Svar
func Answers(l i18n.Lang) string {
	if l == i18n.En {
		return "Answers"
	}
	return l.Mark("Svar")
}

// NoAnswers: Ingen har svaret endnu.
func NoAnswers(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody has answered yet."
	}
	return l.Mark("Ingen har svaret endnu.")
}

// AcceptedAnswer: Det hjalp den, der spurgte
func AcceptedAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "It helped the one who asked"
	}
	return l.Mark("Det hjalp den, der spurgte")
}

// HelpfulCount: {n:int} anbefaler svaret · {n:int} anbefaler svaret
func HelpfulCount(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " recommends the answer"
		}
		return i18n.Int(l, n) + " recommend the answer"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " anbefaler svaret")
	}
	return l.Mark(i18n.Int(l, n) + " anbefaler svaret")
}

// Helpful: Anbefal
func Helpful(l i18n.Lang) string {
	if l == i18n.En {
		return "Recommend"
	}
	return l.Mark("Anbefal")
}

// Unhelpful: Træk anbefalingen tilbage
func Unhelpful(l i18n.Lang) string {
	if l == i18n.En {
		return "Take the recommendation back"
	}
	return l.Mark("Træk anbefalingen tilbage")
}

// Accept: Det hjalp mig
func Accept(l i18n.Lang) string {
	if l == i18n.En {
		return "It helped me"
	}
	return l.Mark("Det hjalp mig")
}

// Unaccept: Spørgsmålet mangler stadig svar
func Unaccept(l i18n.Lang) string {
	if l == i18n.En {
		return "Still lacks an answer"
	}
	return l.Mark("Spørgsmålet mangler stadig svar")
}

// MakeEntry: Skriv som bidrag
func MakeEntry(l i18n.Lang) string {
	if l == i18n.En {
		return "Write as a contribution"
	}
	return l.Mark("Skriv som bidrag")
}

// YourAnswer: Dit svar
func YourAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "Your answer"
	}
	return l.Mark("Dit svar")
}

// AnswerHint: Skriv, hvad I gør, og hvad det kræver.
func AnswerHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Say what you do, and what it takes."
	}
	return l.Mark("Skriv, hvad I gør, og hvad det kræver.")
}

// SendAnswer: Svar
func SendAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "Answer"
	}
	return l.Mark("Svar")
}

// SaidAnswered: Dit svar er sendt, og dem, der følger spørgsmålet, får besked.
func SaidAnswered(l i18n.Lang) string {
	if l == i18n.En {
		return "Your answer is sent, and those who follow the question are told."
	}
	return l.Mark("Dit svar er sendt, og dem, der følger spørgsmålet, får besked.")
}

// SaidAccepted: Spørgsmålet er besvaret.
func SaidAccepted(l i18n.Lang) string {
	if l == i18n.En {
		return "The question is answered."
	}
	return l.Mark("Spørgsmålet er besvaret.")
}

// SaidUnaccepted: Spørgsmålet mangler igen svar.
func SaidUnaccepted(l i18n.Lang) string {
	if l == i18n.En {
		return "The question lacks an answer again."
	}
	return l.Mark("Spørgsmålet mangler igen svar.")
}

// SaidHelpful: Tak for anbefalingen.
func SaidHelpful(l i18n.Lang) string {
	if l == i18n.En {
		return "Thank you for the recommendation."
	}
	return l.Mark("Tak for anbefalingen.")
}

// SaidUnhelpful: Anbefalingen er trukket tilbage.
func SaidUnhelpful(l i18n.Lang) string {
	if l == i18n.En {
		return "The recommendation is taken back."
	}
	return l.Mark("Anbefalingen er trukket tilbage.")
}

// FollowQuestion: Følg spørgsmålet
func FollowQuestion(l i18n.Lang) string {
	if l == i18n.En {
		return "Follow the question"
	}
	return l.Mark("Følg spørgsmålet")
}

// UnfollowQuestion: Følg ikke længere
func UnfollowQuestion(l i18n.Lang) string {
	if l == i18n.En {
		return "Stop following it"
	}
	return l.Mark("Følg ikke længere")
}

// SaidFollowing: Du får en mail, når der kommer nyt.
func SaidFollowing(l i18n.Lang) string {
	if l == i18n.En {
		return "You get a letter when there is news."
	}
	return l.Mark("Du får en mail, når der kommer nyt.")
}

// SaidNotFollowing: Du får ikke flere mails om det.
func SaidNotFollowing(l i18n.Lang) string {
	if l == i18n.En {
		return "You get no more letters about it."
	}
	return l.Mark("Du får ikke flere mails om det.")
}

// WrittenFromIt: Skrevet på baggrund af spørgsmålet
func WrittenFromIt(l i18n.Lang) string {
	if l == i18n.En {
		return "Written from the question"
	}
	return l.Mark("Skrevet på baggrund af spørgsmålet")
}

// FromQuestion: Skrevet på baggrund af et spørgsmål
func FromQuestion(l i18n.Lang) string {
	if l == i18n.En {
		return "Written from a question"
	}
	return l.Mark("Skrevet på baggrund af et spørgsmål")
}

// SeeQuestion: Se spørgsmålet
func SeeQuestion(l i18n.Lang) string {
	if l == i18n.En {
		return "See the question"
	}
	return l.Mark("Se spørgsmålet")
}

// FollowNetworks: Mail om nye spørgsmål
func FollowNetworks(l i18n.Lang) string {
	if l == i18n.En {
		return "Letters about new questions"
	}
	return l.Mark("Mail om nye spørgsmål")
}

// FollowNetworksLead: Du får en mail, når nogen stiller et spørgsmål i et netværk, du følger.
func FollowNetworksLead(l i18n.Lang) string {
	if l == i18n.En {
		return "You get a letter when somebody asks a question in a network that you follow."
	}
	return l.Mark("Du får en mail, når nogen stiller et spørgsmål i et netværk, du følger.")
}

// FollowNetwork: Følg
func FollowNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "Follow"
	}
	return l.Mark("Følg")
}

// UnfollowNetwork: Følg ikke længere
func UnfollowNetwork(l i18n.Lang) string {
	if l == i18n.En {
		return "Stop following"
	}
	return l.Mark("Følg ikke længere")
}

// Following: Du følger nye spørgsmål
func Following(l i18n.Lang) string {
	if l == i18n.En {
		return "You follow new questions"
	}
	return l.Mark("Du følger nye spørgsmål")
}

// VerdictYes: Ja
func VerdictYes(l i18n.Lang) string {
	if l == i18n.En {
		return "Yes"
	}
	return l.Mark("Ja")
}

// VerdictChanges: Ja, med ændringer
func VerdictChanges(l i18n.Lang) string {
	if l == i18n.En {
		return "Yes, with changes"
	}
	return l.Mark("Ja, med ændringer")
}

// VerdictNo: Nej
func VerdictNo(l i18n.Lang) string {
	if l == i18n.En {
		return "No"
	}
	return l.Mark("Nej")
}

// VerdictNone: Har ikke svaret
func VerdictNone(l i18n.Lang) string {
	if l == i18n.En {
		return "Has not answered"
	}
	return l.Mark("Har ikke svaret")
}

// OutcomeTaken: Taget med
func OutcomeTaken(l i18n.Lang) string {
	if l == i18n.En {
		return "Taken in"
	}
	return l.Mark("Taget med")
}

// OutcomePartly: Delvist taget med
func OutcomePartly(l i18n.Lang) string {
	if l == i18n.En {
		return "Partly taken in"
	}
	return l.Mark("Delvist taget med")
}

// OutcomeNot: Ikke taget med
func OutcomeNot(l i18n.Lang) string {
	if l == i18n.En {
		return "Not taken in"
	}
	return l.Mark("Ikke taget med")
}

// OutcomeUndecided: Ikke afgjort endnu
func OutcomeUndecided(l i18n.Lang) string {
	if l == i18n.En {
		return "Not settled yet"
	}
	return l.Mark("Ikke afgjort endnu")
}

// OnlyOwnersAsk: Kun medarbejdere i {owner} og de, der leder netværket ({who}), kan gøre det.
func OnlyOwnersAsk(l i18n.Lang, owner string, who string) string {
	if l == i18n.En {
		return "Staff of " + owner + " can do that, and those who lead the network: " + who + "."
	}
	return l.Mark("Kun medarbejdere i " + owner + " og de, der leder netværket (" + who + "), kan gøre det.")
}

// NothingToReview: Kun redskaber og forbedringstiltag sendes til vurdering.
func NothingToReview(l i18n.Lang) string {
	if l == i18n.En {
		return "Only tools and improvements are sent to review."
	}
	return l.Mark("Kun redskaber og forbedringstiltag sendes til vurdering.")
}

// ReviewUnderWay: Redskabet er allerede til vurdering. Vent, til fristen er gået, eller flyt den.
func ReviewUnderWay(l i18n.Lang) string {
	if l == i18n.En {
		return "The tool is being reviewed already. Wait for the due day, or move it."
	}
	return l.Mark("Redskabet er allerede til vurdering. Vent, til fristen er gået, eller flyt den.")
}

// NobodyToAsk: Der er ingen referencekommuner i netværket.
func NobodyToAsk(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no reference municipalities in the network."
	}
	return l.Mark("Der er ingen referencekommuner i netværket.")
}

// DueMissing: Skriv en dato efter i dag og højst et år frem.
func DueMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a day after today, at most a year ahead."
	}
	return l.Mark("Skriv en dato efter i dag og højst et år frem.")
}

// NotAsked: Kun de kommuner, der er spurgt, kan svare: {who}.
func NotAsked(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Only the municipalities that were asked can answer: " + who + "."
	}
	return l.Mark("Kun de kommuner, der er spurgt, kan svare: " + who + ".")
}

// ReviewOver: Fristen var {day:date}, og svarene kan ikke længere ændres.
func ReviewOver(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The due day was " + i18n.Date(l, day) + ", and the answers can no longer be changed."
	}
	return l.Mark("Fristen var " + i18n.Date(l, day) + ", og svarene kan ikke længere ændres.")
}

// StaleReply: En kollega har skrevet kommunens svar, efter at du åbnede siden.
func StaleReply(l i18n.Lang) string {
	if l == i18n.En {
		return "A colleague has written the municipality’s answer since you opened the page."
	}
	return l.Mark("En kollega har skrevet kommunens svar, efter at du åbnede siden.")
}

// VerdictMissing: Vælg, om det vil virke hos jer.
func VerdictMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose whether it would work with you."
	}
	return l.Mark("Vælg, om det vil virke hos jer.")
}

// ChangesMissing: Skriv, hvad der skal ændres.
func ChangesMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what would have to change."
	}
	return l.Mark("Skriv, hvad der skal ændres.")
}

// NothingAnswered: Ingen har svaret endnu.
func NothingAnswered(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody has answered yet."
	}
	return l.Mark("Ingen har svaret endnu.")
}

// OutcomeMissing: Vælg, hvad der kom ud af det.
func OutcomeMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what came of it."
	}
	return l.Mark("Vælg, hvad der kom ud af det.")
}

// OutcomeReasonMissing: Skriv hvorfor.
func OutcomeReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why."
	}
	return l.Mark("Skriv hvorfor.")
}

// OutcomeVersionMissing: Skriv nummeret på den version, det førte til, fra 1 til {newest:int}.
func OutcomeVersionMissing(l i18n.Lang, newest int) string {
	if l == i18n.En {
		return "Write the number of the version that it led to, from 1 to " + i18n.Int(l, newest) + "."
	}
	return l.Mark("Skriv nummeret på den version, det førte til, fra 1 til " + i18n.Int(l, newest) + ".")
}

// PastAsked: »{title}« blev sendt til vurdering
func PastAsked(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” was sent to review"
	}
	return l.Mark("»" + title + "« blev sendt til vurdering")
}

// PastResponded: {who} svarede på vurderingen af »{title}«
func PastResponded(l i18n.Lang, who string, title string) string {
	if l == i18n.En {
		return who + " answered the review of “" + title + "”"
	}
	return l.Mark(who + " svarede på vurderingen af »" + title + "«")
}

// PastPostponed: Fristen for vurderingen af »{title}« blev flyttet
func PastPostponed(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The due day of the review of “" + title + "” was moved"
	}
	return l.Mark("Fristen for vurderingen af »" + title + "« blev flyttet")
}

// PastSettled: Der blev skrevet, hvad vurderingen af »{title}« førte til
func PastSettled(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "What came of the review of “" + title + "” was written"
	}
	return l.Mark("Der blev skrevet, hvad vurderingen af »" + title + "« førte til")
}

// ReviewSubject: Et redskab venter på jeres vurdering i {network}
func ReviewSubject(l i18n.Lang, network string) string {
	if l == i18n.En {
		return "A tool waits for your review in " + network
	}
	return l.Mark("Et redskab venter på jeres vurdering i " + network)
}

// ReviewMail: Kære {name}
//
// Din kommune er bedt om at vurdere et redskab i {network}: Vil det virke hos jer? Fristen er {day:longdate}.
//
// Læs redskabet, og svar:
// {address}
//
// I giver ét svar for hele kommunen, og I kan ændre det indtil fristen.
//
// Venlig hilsen
// Tovholder
func ReviewMail(l i18n.Lang, name string, network string, day calendar.Date, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nYour municipality is asked to review a tool in " + network + ": would it work with you? Due " + i18n.DateLong(l, day) + ".\n\nRead the tool and answer:\n" + address + "\n\nYou give one answer for the whole municipality, and can change it until the due day.\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDin kommune er bedt om at vurdere et redskab i " + network + ": Vil det virke hos jer? Fristen er " + i18n.DateLong(l, day) + ".\n\nLæs redskabet, og svar:\n" + address + "\n\nI giver ét svar for hele kommunen, og I kan ændre det indtil fristen.\n\nVenlig hilsen\nTovholder")
}

// RemindSubject: Husk jeres vurdering i {network}
func RemindSubject(l i18n.Lang, network string) string {
	if l == i18n.En {
		return "Remember your review in " + network
	}
	return l.Mark("Husk jeres vurdering i " + network)
}

// RemindMail: Kære {name}
//
// Din kommune har endnu ikke vurderet et redskab i {network}. Fristen er {day:longdate}.
//
// Læs redskabet, og svar:
// {address}
//
// Venlig hilsen
// Tovholder
func RemindMail(l i18n.Lang, name string, network string, day calendar.Date, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nYour municipality has not yet reviewed a tool in " + network + ". Due " + i18n.DateLong(l, day) + ".\n\nRead the tool and answer:\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDin kommune har endnu ikke vurderet et redskab i " + network + ". Fristen er " + i18n.DateLong(l, day) + ".\n\nLæs redskabet, og svar:\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// OutcomeSubject: Jeres vurdering i {network} har fået svar
func OutcomeSubject(l i18n.Lang, network string) string {
	if l == i18n.En {
		return "Your review in " + network + " has been answered"
	}
	return l.Mark("Jeres vurdering i " + network + " har fået svar")
}

// OutcomeMail: Kære {name}
//
// Nu kan I læse, hvad jeres vurdering af et redskab i {network} førte til:
// {address}
//
// Venlig hilsen
// Tovholder
func OutcomeMail(l i18n.Lang, name string, network string, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nWhat came of your review of a tool in " + network + " has been written.\n\nRead it:\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nNu kan I læse, hvad jeres vurdering af et redskab i " + network + " førte til:\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// Review: Vurdering
func Review(l i18n.Lang) string {
	if l == i18n.En {
		return "Review"
	}
	return l.Mark("Vurdering")
}

// ReviewOf: Vurdering af »{title}«
func ReviewOf(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Review of “" + title + "”"
	}
	return l.Mark("Vurdering af »" + title + "«")
}

// ReviewLead: Læs redskabet, tal om det i kommunen, og giv ét svar for kommunen.
func ReviewLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the tool, talk about it at home, and give one answer for the municipality."
	}
	return l.Mark("Læs redskabet, tal om det i kommunen, og giv ét svar for kommunen.")
}

// ReviewedBy: Vurderet af {n:int} af {of:int} kommuner
func ReviewedBy(l i18n.Lang, n int, of int) string {
	if l == i18n.En {
		return "Reviewed by " + i18n.Int(l, n) + " of " + i18n.Int(l, of) + " municipalities"
	}
	return l.Mark("Vurderet af " + i18n.Int(l, n) + " af " + i18n.Int(l, of) + " kommuner")
}

// ReviewCounts: {yes:int} siger ja, {changes:int} ja med ændringer, {no:int} nej
func ReviewCounts(l i18n.Lang, yes int, changes int, no int) string {
	if l == i18n.En {
		return i18n.Int(l, yes) + " say yes, " + i18n.Int(l, changes) + " yes with changes, " + i18n.Int(l, no) + " no"
	}
	return l.Mark(i18n.Int(l, yes) + " siger ja, " + i18n.Int(l, changes) + " ja med ændringer, " + i18n.Int(l, no) + " nej")
}

// ReviewDue: Svarfrist {day:date}
func ReviewDue(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Answer by " + i18n.Date(l, day)
	}
	return l.Mark("Svarfrist " + i18n.Date(l, day))
}

// ReviewWasDue: Fristen var {day:date}
func ReviewWasDue(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The due day was " + i18n.Date(l, day)
	}
	return l.Mark("Fristen var " + i18n.Date(l, day))
}

// ReviewVersion: Version {number:int} blev vurderet
func ReviewVersion(l i18n.Lang, number int) string {
	if l == i18n.En {
		return "Version " + i18n.Int(l, number) + " was reviewed"
	}
	return l.Mark("Version " + i18n.Int(l, number) + " blev vurderet")
}

// ReadTool: Læs redskabet
func ReadTool(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the tool"
	}
	return l.Mark("Læs redskabet")
}

// SeeReview: Se alle svar
func SeeReview(l i18n.Lang) string {
	if l == i18n.En {
		return "See all answers"
	}
	return l.Mark("Se alle svar")
}

// SendToReview: Send til vurdering
func SendToReview(l i18n.Lang) string {
	if l == i18n.En {
		return "Send to review"
	}
	return l.Mark("Send til vurdering")
}

// SendToReviewLead: Referencekommunerne får en mail og svarer på, om det vil virke hos dem.
func SendToReviewLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The reference municipalities get a letter and answer whether it would work with them."
	}
	return l.Mark("Referencekommunerne får en mail og svarer på, om det vil virke hos dem.")
}

// DueLabel: Hvornår skal kommunerne senest svare?
func DueLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "By when are they to have answered?"
	}
	return l.Mark("Hvornår skal kommunerne senest svare?")
}

// SaidSentToReview: Kommunerne har fået en mail.
func SaidSentToReview(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipalities have been written to."
	}
	return l.Mark("Kommunerne har fået en mail.")
}

// MoveDue: Flyt fristen
func MoveDue(l i18n.Lang) string {
	if l == i18n.En {
		return "Move the due day"
	}
	return l.Mark("Flyt fristen")
}

// NewDue: Ny frist
func NewDue(l i18n.Lang) string {
	if l == i18n.En {
		return "New due day"
	}
	return l.Mark("Ny frist")
}

// SaidMoved: Fristen er flyttet.
func SaidMoved(l i18n.Lang) string {
	if l == i18n.En {
		return "The due day is moved."
	}
	return l.Mark("Fristen er flyttet.")
}

// OwnReply: {municipality}s svar
func OwnReply(l i18n.Lang, municipality string) string {
	if l == i18n.En {
		return "The answer of " + municipality
	}
	return l.Mark(municipality + "s svar")
}

// ReplyWritten: Skrevet af {who} {at:date}. I kan ændre svaret indtil fristen.
func ReplyWritten(l i18n.Lang, who string, at calendar.Date) string {
	if l == i18n.En {
		return "Written by " + who + " on " + i18n.Date(l, at) + ". You can change the answer until the due day."
	}
	return l.Mark("Skrevet af " + who + " " + i18n.Date(l, at) + ". I kan ændre svaret indtil fristen.")
}

// VerdictLabel: Vil det virke hos jer?
func VerdictLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Would it work with you?"
	}
	return l.Mark("Vil det virke hos jer?")
}

// ChangesLabel: Hvad skal ændres?
func ChangesLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "What would have to change?"
	}
	return l.Mark("Hvad skal ændres?")
}

// ChangesHint: Skal udfyldes ved »ja, med ændringer« og »nej«.
func ChangesHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Needed with “yes, with changes” and “no”."
	}
	return l.Mark("Skal udfyldes ved »ja, med ændringer« og »nej«.")
}

// NeedsLabel: Hvad skal være på plads først?
func NeedsLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "What has to be in place first?"
	}
	return l.Mark("Hvad skal være på plads først?")
}

// NeedsHint: Aftaler, tid, uddannelse, it.
func NeedsHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Agreements, time, training, IT."
	}
	return l.Mark("Aftaler, tid, uddannelse, it.")
}

// SendReply: Gem svaret
func SendReply(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the answer"
	}
	return l.Mark("Gem svaret")
}

// SaidReplied: Kommunens svar er gemt.
func SaidReplied(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipality’s answer is saved."
	}
	return l.Mark("Kommunens svar er gemt.")
}

// Replies: Kommunernes svar
func Replies(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipalities’ answers"
	}
	return l.Mark("Kommunernes svar")
}

// RepliedBy: {who} {at:date}
func RepliedBy(l i18n.Lang, who string, at calendar.Date) string {
	if l == i18n.En {
		return who + " " + i18n.Date(l, at)
	}
	return l.Mark(who + " " + i18n.Date(l, at))
}

// ColMunicipality: Kommune
func ColMunicipality(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipality"
	}
	return l.Mark("Kommune")
}

// ColVerdict: Vil det virke?
func ColVerdict(l i18n.Lang) string {
	if l == i18n.En {
		return "Would it work?"
	}
	return l.Mark("Vil det virke?")
}

// ColChanges: Hvad skal ændres?
func ColChanges(l i18n.Lang) string {
	if l == i18n.En {
		return "What would have to change"
	}
	return l.Mark("Hvad skal ændres?")
}

// ColNeeds: Forudsætninger
func ColNeeds(l i18n.Lang) string {
	if l == i18n.En {
		return "Prerequisites"
	}
	return l.Mark("Forudsætninger")
}

// ColOutcome: Hvad der kom ud af det
func ColOutcome(l i18n.Lang) string {
	if l == i18n.En {
		return "What came of it"
	}
	return l.Mark("Hvad der kom ud af det")
}

// WhatCameOfIt: Hvad der kom ud af det
func WhatCameOfIt(l i18n.Lang) string {
	if l == i18n.En {
		return "What came of it"
	}
	return l.Mark("Hvad der kom ud af det")
}

// OutcomeLine: {outcome}, version {number:int}
func OutcomeLine(l i18n.Lang, outcome string, number int) string {
	if l == i18n.En {
		return outcome + ", version " + i18n.Int(l, number)
	}
	return l.Mark(outcome + ", version " + i18n.Int(l, number))
}

// WriteOutcome: Skriv, hvad der kom ud af det
func WriteOutcome(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what came of it"
	}
	return l.Mark("Skriv, hvad der kom ud af det")
}

// WriteOutcomeFor: Skriv, hvad {municipality}s svar førte til
func WriteOutcomeFor(l i18n.Lang, municipality string) string {
	if l == i18n.En {
		return "Write what the answer of " + municipality + " led to"
	}
	return l.Mark("Skriv, hvad " + municipality + "s svar førte til")
}

// OutcomeLabel: Hvad kom der ud af det?
func OutcomeLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "What came of it?"
	}
	return l.Mark("Hvad kom der ud af det?")
}

// OutcomeReason: Hvorfor?
func OutcomeReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Why?"
	}
	return l.Mark("Hvorfor?")
}

// OutcomeVersion: Hvilken version førte det til?
func OutcomeVersion(l i18n.Lang) string {
	if l == i18n.En {
		return "Which version did it lead to?"
	}
	return l.Mark("Hvilken version førte det til?")
}

// OutcomeVersionHint: Lad feltet stå tomt, hvis det ikke er taget med.
func OutcomeVersionHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Leave it empty if it is not taken in."
	}
	return l.Mark("Lad feltet stå tomt, hvis det ikke er taget med.")
}

// OutcomeWritten: {who} {at:date}
func OutcomeWritten(l i18n.Lang, who string, at calendar.Date) string {
	if l == i18n.En {
		return who + " " + i18n.Date(l, at)
	}
	return l.Mark(who + " " + i18n.Date(l, at))
}

// SaveOutcome: Gem
func SaveOutcome(l i18n.Lang) string {
	if l == i18n.En {
		return "Save"
	}
	return l.Mark("Gem")
}

// SaidSettled: Det er gemt og står nu ved redskabet.
func SaidSettled(l i18n.Lang) string {
	if l == i18n.En {
		return "It is saved, and now stands by the tool."
	}
	return l.Mark("Det er gemt og står nu ved redskabet.")
}

// WaitsForReview: Venter på jeres vurdering
func WaitsForReview(l i18n.Lang) string {
	if l == i18n.En {
		return "Waits for your review"
	}
	return l.Mark("Venter på jeres vurdering")
}

// WaitsDue: Frist {day:date}
func WaitsDue(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Due " + i18n.Date(l, day)
	}
	return l.Mark("Frist " + i18n.Date(l, day))
}

// DayReview: Vurdér »{title}«
func DayReview(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Review “" + title + "”"
	}
	return l.Mark("Vurdér »" + title + "«")
}

// DayReviewAct: Vurdér
func DayReviewAct(l i18n.Lang) string {
	if l == i18n.En {
		return "Review"
	}
	return l.Mark("Vurdér")
}

// DayOutcome: Skriv, hvad vurderingen af »{title}« førte til
func DayOutcome(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Write what the review of “" + title + "” led to"
	}
	return l.Mark("Skriv, hvad vurderingen af »" + title + "« førte til")
}

// DayOpen: Åbn
func DayOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Open"
	}
	return l.Mark("Åbn")
}

// DayQuestion: Kan du svare? »{title}«
func DayQuestion(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Can you answer? “" + title + "”"
	}
	return l.Mark("Kan du svare? »" + title + "«")
}

// DayAnswer: Svar
func DayAnswer(l i18n.Lang) string {
	if l == i18n.En {
		return "Answer"
	}
	return l.Mark("Svar")
}

// DayChapter: Læs kapitlet »{title}« igennem
func DayChapter(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Read the chapter “" + title + "”"
	}
	return l.Mark("Læs kapitlet »" + title + "« igennem")
}

// DayRead: Læs
func DayRead(l i18n.Lang) string {
	if l == i18n.En {
		return "Read"
	}
	return l.Mark("Læs")
}

// OnlyLeadersPublish: Det gør de, der leder netværket: {who}.
func OnlyLeadersPublish(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "That is done by those who lead the network: " + who + "."
	}
	return l.Mark("Det gør de, der leder netværket: " + who + ".")
}

// TooManyChapters: Der kan højst være {most:int} kapitler.
func TooManyChapters(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "There can be at most " + i18n.Int(l, most) + " chapters."
	}
	return l.Mark("Der kan højst være " + i18n.Int(l, most) + " kapitler.")
}

// TooManyParts: Der kan højst være {most:int} bidrag i et kapitel.
func TooManyParts(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "There can be at most " + i18n.Int(l, most) + " contributions in a chapter."
	}
	return l.Mark("Der kan højst være " + i18n.Int(l, most) + " bidrag i et kapitel.")
}

// NoDraft: Kapitlet er ikke en kladde.
func NoDraft(l i18n.Lang) string {
	if l == i18n.En {
		return "The chapter is no draft."
	}
	return l.Mark("Kapitlet er ikke en kladde.")
}

// ChapterEmpty: Skriv noget i kapitlet, eller tag et bidrag med, før du sender det til gennemsyn.
func ChapterEmpty(l i18n.Lang) string {
	if l == i18n.En {
		return "Write something in the chapter, or take in a contribution, before you send it to review."
	}
	return l.Mark("Skriv noget i kapitlet, eller tag et bidrag med, før du sender det til gennemsyn.")
}

// NotInReview: Kapitlet er ikke til gennemsyn.
func NotInReview(l i18n.Lang) string {
	if l == i18n.En {
		return "The chapter is not in review."
	}
	return l.Mark("Kapitlet er ikke til gennemsyn.")
}

// FourEyes: Du har selv gemt kapitlet sidst. En anden af dem, der leder netværket, skal godkende det.
func FourEyes(l i18n.Lang) string {
	if l == i18n.En {
		return "You have saved the chapter last yourself. Somebody else who leads the network has to approve it."
	}
	return l.Mark("Du har selv gemt kapitlet sidst. En anden af dem, der leder netværket, skal godkende det.")
}

// RemarkMissing: Skriv en bemærkning.
func RemarkMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a remark."
	}
	return l.Mark("Skriv en bemærkning.")
}

// NothingApproved: Godkend mindst ét kapitel, før håndbogen udgives.
func NothingApproved(l i18n.Lang) string {
	if l == i18n.En {
		return "Approve at least one chapter before the handbook is published."
	}
	return l.Mark("Godkend mindst ét kapitel, før håndbogen udgives.")
}

// NothingNew: Der er ikke ændret noget siden den seneste udgave.
func NothingNew(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing has changed since the latest edition."
	}
	return l.Mark("Der er ikke ændret noget siden den seneste udgave.")
}

// NoSuchEdition: Den udgave findes ikke.
func NoSuchEdition(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no such edition."
	}
	return l.Mark("Den udgave findes ikke.")
}

// EditionChanged: Udgaven svarer ikke til det, der blev udgivet. Kontakt administratoren.
func EditionChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "The edition is not as it was published. Tell the administrator."
	}
	return l.Mark("Udgaven svarer ikke til det, der blev udgivet. Kontakt administratoren.")
}

// FileNotReady: Filen er ikke klar endnu. Den laves i baggrunden, når en udgave er udgivet. Prøv igen om lidt.
func FileNotReady(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is not ready yet. It is made in the background when an edition is published. Try again in a moment."
	}
	return l.Mark("Filen er ikke klar endnu. Den laves i baggrunden, når en udgave er udgivet. Prøv igen om lidt.")
}

// PastBookBegun: Håndbogen »{title}« blev begyndt
func PastBookBegun(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The handbook “" + title + "” was begun"
	}
	return l.Mark("Håndbogen »" + title + "« blev begyndt")
}

// PastBookRetitled: Håndbogen »{title}« fik ny titel eller indledning
func PastBookRetitled(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The handbook “" + title + "” got another title or introduction"
	}
	return l.Mark("Håndbogen »" + title + "« fik ny titel eller indledning")
}

// PastBookPublished: Udgave {number:int} af »{title}« blev udgivet
func PastBookPublished(l i18n.Lang, number int, title string) string {
	if l == i18n.En {
		return "Edition " + i18n.Int(l, number) + " of “" + title + "” was published"
	}
	return l.Mark("Udgave " + i18n.Int(l, number) + " af »" + title + "« blev udgivet")
}

// PastChapterAdded: Kapitlet »{chapter}« blev begyndt i »{title}«
func PastChapterAdded(l i18n.Lang, chapter string, title string) string {
	if l == i18n.En {
		return "The chapter “" + chapter + "” was begun in “" + title + "”"
	}
	return l.Mark("Kapitlet »" + chapter + "« blev begyndt i »" + title + "«")
}

// PastChapterMoved: Kapitlet »{chapter}« blev flyttet i »{title}«
func PastChapterMoved(l i18n.Lang, chapter string, title string) string {
	if l == i18n.En {
		return "The chapter “" + chapter + "” was moved in “" + title + "”"
	}
	return l.Mark("Kapitlet »" + chapter + "« blev flyttet i »" + title + "«")
}

// PastChapterChanged: Kapitlet »{chapter}« i »{title}« blev ændret
func PastChapterChanged(l i18n.Lang, chapter string, title string) string {
	if l == i18n.En {
		return "The chapter “" + chapter + "” in “" + title + "” was changed"
	}
	return l.Mark("Kapitlet »" + chapter + "« i »" + title + "« blev ændret")
}

// PastChapterPut: Kapitlet »{chapter}« i »{title}« blev sendt til gennemsyn
func PastChapterPut(l i18n.Lang, chapter string, title string) string {
	if l == i18n.En {
		return "The chapter “" + chapter + "” in “" + title + "” was sent to review"
	}
	return l.Mark("Kapitlet »" + chapter + "« i »" + title + "« blev sendt til gennemsyn")
}

// PastChapterRemarked: Kapitlet »{chapter}« i »{title}« fik en bemærkning
func PastChapterRemarked(l i18n.Lang, chapter string, title string) string {
	if l == i18n.En {
		return "The chapter “" + chapter + "” in “" + title + "” got a remark"
	}
	return l.Mark("Kapitlet »" + chapter + "« i »" + title + "« fik en bemærkning")
}

// PastChapterApproved: Kapitlet »{chapter}« i »{title}« blev godkendt
func PastChapterApproved(l i18n.Lang, chapter string, title string) string {
	if l == i18n.En {
		return "The chapter “" + chapter + "” in “" + title + "” was approved"
	}
	return l.Mark("Kapitlet »" + chapter + "« i »" + title + "« blev godkendt")
}

// PastChapterReturned: Kapitlet »{chapter}« i »{title}« blev sendt tilbage
func PastChapterReturned(l i18n.Lang, chapter string, title string) string {
	if l == i18n.En {
		return "The chapter “" + chapter + "” in “" + title + "” was sent back"
	}
	return l.Mark("Kapitlet »" + chapter + "« i »" + title + "« blev sendt tilbage")
}

// ChangeAdded: Nyt kapitel: {title}
func ChangeAdded(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "New chapter: " + title
	}
	return l.Mark("Nyt kapitel: " + title)
}

// ChangeChanged: Ændret: {title}
func ChangeChanged(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Changed: " + title
	}
	return l.Mark("Ændret: " + title)
}

// ChangeDropped: Ikke længere med: {title}
func ChangeDropped(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "No longer there: " + title
	}
	return l.Mark("Ikke længere med: " + title)
}

// PartFrom: {kind} fra {organisation}, version {number:int}
func PartFrom(l i18n.Lang, kind string, organisation string, number int) string {
	if l == i18n.En {
		return kind + " from " + organisation + ", version " + i18n.Int(l, number)
	}
	return l.Mark(kind + " fra " + organisation + ", version " + i18n.Int(l, number))
}

// EditionTerm: Udgave
func EditionTerm(l i18n.Lang) string {
	if l == i18n.En {
		return "Edition"
	}
	return l.Mark("Udgave")
}

// EditionLine: Udgave {number:int}, {day:date}
func EditionLine(l i18n.Lang, number int, day calendar.Date) string {
	if l == i18n.En {
		return "Edition " + i18n.Int(l, number) + ", " + i18n.Date(l, day)
	}
	return l.Mark("Udgave " + i18n.Int(l, number) + ", " + i18n.Date(l, day))
}

// EditionFoot: {title} · Udgave {number:int}, {day:date}
func EditionFoot(l i18n.Lang, title string, number int, day calendar.Date) string {
	if l == i18n.En {
		return title + " · Edition " + i18n.Int(l, number) + ", " + i18n.Date(l, day)
	}
	return l.Mark(title + " · Udgave " + i18n.Int(l, number) + ", " + i18n.Date(l, day))
}

// PublishedBy: Udgivet af
func PublishedBy(l i18n.Lang) string {
	if l == i18n.En {
		return "Published by"
	}
	return l.Mark("Udgivet af")
}

// Contents: Indhold
func Contents(l i18n.Lang) string {
	if l == i18n.En {
		return "Contents"
	}
	return l.Mark("Indhold")
}

// WhatIsNew: Nyt siden seneste udgave
func WhatIsNew(l i18n.Lang) string {
	if l == i18n.En {
		return "New since the last edition"
	}
	return l.Mark("Nyt siden seneste udgave")
}

// BookFile: haandbog-udgave-{number:int}
func BookFile(l i18n.Lang, number int) string {
	if l == i18n.En {
		return "handbook-edition-" + i18n.Int(l, number)
	}
	return l.Mark("haandbog-udgave-" + i18n.Int(l, number))
}

// PublishedSubject: Håndbog: {title}
func PublishedSubject(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Handbook: " + title
	}
	return l.Mark("Håndbog: " + title)
}

// PublishedMail: Kære {name}
//
// Udgave {number:int} af håndbogen »{title}« er udgivet. Alle kan læse den uden at logge ind.
//
// Læs håndbogen:
// {address}
//
// Venlig hilsen
// Tovholder
func PublishedMail(l i18n.Lang, name string, number int, title string, address string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nEdition " + i18n.Int(l, number) + " of the handbook “" + title + "” has been published. Everybody can read it without logging in.\n\nRead the handbook:\n" + address + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nUdgave " + i18n.Int(l, number) + " af håndbogen »" + title + "« er udgivet. Alle kan læse den uden at logge ind.\n\nLæs håndbogen:\n" + address + "\n\nVenlig hilsen\nTovholder")
}

// Handbooks: Håndbøger
func Handbooks(l i18n.Lang) string {
	if l == i18n.En {
		return "Handbooks"
	}
	return l.Mark("Håndbøger")
}

// NoHandbooks: Der er ikke udgivet en håndbog endnu
func NoHandbooks(l i18n.Lang) string {
	if l == i18n.En {
		return "No handbook has been published yet"
	}
	return l.Mark("Der er ikke udgivet en håndbog endnu")
}

// NoHandbooksWhy: Når et netværk udgiver en håndbog, kan alle læse den her.
func NoHandbooksWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "When a network publishes a handbook, everybody can read it here."
	}
	return l.Mark("Når et netværk udgiver en håndbog, kan alle læse den her.")
}

// HandbookMeta: Udgave {number:int}, udgivet {day:date}
func HandbookMeta(l i18n.Lang, number int, day calendar.Date) string {
	if l == i18n.En {
		return "Edition " + i18n.Int(l, number) + ", published " + i18n.Date(l, day)
	}
	return l.Mark("Udgave " + i18n.Int(l, number) + ", udgivet " + i18n.Date(l, day))
}

// HandbookUnpublished: Ikke udgivet endnu
func HandbookUnpublished(l i18n.Lang) string {
	if l == i18n.En {
		return "Not published yet"
	}
	return l.Mark("Ikke udgivet endnu")
}

// BeingWritten: Håndbøger, I skriver på
func BeingWritten(l i18n.Lang) string {
	if l == i18n.En {
		return "Handbooks that you are writing"
	}
	return l.Mark("Håndbøger, I skriver på")
}

// BeginHandbook: Begynd en håndbog
func BeginHandbook(l i18n.Lang) string {
	if l == i18n.En {
		return "Begin a handbook"
	}
	return l.Mark("Begynd en håndbog")
}

// NewHandbook: Ny håndbog
func NewHandbook(l i18n.Lang) string {
	if l == i18n.En {
		return "New handbook"
	}
	return l.Mark("Ny håndbog")
}

// NewHandbookLead: En håndbog samles af kapitler. Hvert kapitel har sin egen tekst og tager redskaber og erfaringer med fra netværket.
func NewHandbookLead(l i18n.Lang) string {
	if l == i18n.En {
		return "A handbook is composed of chapters. Each chapter has a text of its own and takes in tools and experiences from the network."
	}
	return l.Mark("En håndbog samles af kapitler. Hvert kapitel har sin egen tekst og tager redskaber og erfaringer med fra netværket.")
}

// LeadLabel: Indledning
func LeadLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Introduction"
	}
	return l.Mark("Indledning")
}

// LeadHint: Hvem er håndbogen for, og hvad kan de bruge den til?
func LeadHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Whom is the handbook for, and what can they use it for?"
	}
	return l.Mark("Hvem er håndbogen for, og hvad kan de bruge den til?")
}

// SaidBegun: Håndbogen er begyndt. Tilføj det første kapitel.
func SaidBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "The handbook is begun. Add the first chapter."
	}
	return l.Mark("Håndbogen er begyndt. Tilføj det første kapitel.")
}

// Handbook: Håndbog
func Handbook(l i18n.Lang) string {
	if l == i18n.En {
		return "Handbook"
	}
	return l.Mark("Håndbog")
}

// Workshop: Arbejdsrum
func Workshop(l i18n.Lang) string {
	if l == i18n.En {
		return "Workshop"
	}
	return l.Mark("Arbejdsrum")
}

// ToWorkshop: Til arbejdsrummet
func ToWorkshop(l i18n.Lang) string {
	if l == i18n.En {
		return "To the workshop"
	}
	return l.Mark("Til arbejdsrummet")
}

// ReadPublished: Læs den udgivne håndbog
func ReadPublished(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the published handbook"
	}
	return l.Mark("Læs den udgivne håndbog")
}

// Chapters: Kapitler
func Chapters(l i18n.Lang) string {
	if l == i18n.En {
		return "Chapters"
	}
	return l.Mark("Kapitler")
}

// NoChapters: Der er ingen kapitler endnu.
func NoChapters(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no chapters yet."
	}
	return l.Mark("Der er ingen kapitler endnu.")
}

// AddChapter: Tilføj et kapitel
func AddChapter(l i18n.Lang) string {
	if l == i18n.En {
		return "Add a chapter"
	}
	return l.Mark("Tilføj et kapitel")
}

// ChapterTitle: Kapitlets titel
func ChapterTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The chapter’s title"
	}
	return l.Mark("Kapitlets titel")
}

// StageDraft: Kladde
func StageDraft(l i18n.Lang) string {
	if l == i18n.En {
		return "Draft"
	}
	return l.Mark("Kladde")
}

// StageReview: Til gennemsyn
func StageReview(l i18n.Lang) string {
	if l == i18n.En {
		return "In review"
	}
	return l.Mark("Til gennemsyn")
}

// StageApproved: Godkendt
func StageApproved(l i18n.Lang) string {
	if l == i18n.En {
		return "Approved"
	}
	return l.Mark("Godkendt")
}

// ChapterMeta: Gemt {day:date} af {who}
func ChapterMeta(l i18n.Lang, day calendar.Date, who string) string {
	if l == i18n.En {
		return "Saved " + i18n.Date(l, day) + " by " + who
	}
	return l.Mark("Gemt " + i18n.Date(l, day) + " af " + who)
}

// ApprovedMeta: Godkendt {day:date} af {who}
func ApprovedMeta(l i18n.Lang, day calendar.Date, who string) string {
	if l == i18n.En {
		return "Approved " + i18n.Date(l, day) + " by " + who
	}
	return l.Mark("Godkendt " + i18n.Date(l, day) + " af " + who)
}

// EarlierApproved: En tidligere version er godkendt {day:date} og kommer med i næste udgave.
func EarlierApproved(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "An earlier version was approved on " + i18n.Date(l, day) + " and goes into the next edition."
	}
	return l.Mark("En tidligere version er godkendt " + i18n.Date(l, day) + " og kommer med i næste udgave.")
}

// MoveUp: Flyt op
func MoveUp(l i18n.Lang) string {
	if l == i18n.En {
		return "Move up"
	}
	return l.Mark("Flyt op")
}

// MoveDown: Flyt ned
func MoveDown(l i18n.Lang) string {
	if l == i18n.En {
		return "Move down"
	}
	return l.Mark("Flyt ned")
}

// SaidMovedChapter: Kapitlet er flyttet.
func SaidMovedChapter(l i18n.Lang) string {
	if l == i18n.En {
		return "The chapter is moved."
	}
	return l.Mark("Kapitlet er flyttet.")
}

// SaidAdded: Kapitlet er tilføjet.
func SaidAdded(l i18n.Lang) string {
	if l == i18n.En {
		return "The chapter is added."
	}
	return l.Mark("Kapitlet er tilføjet.")
}

// Publish: Udgiv en ny udgave
func Publish(l i18n.Lang) string {
	if l == i18n.En {
		return "Publish a new edition"
	}
	return l.Mark("Udgiv en ny udgave")
}

// PublishLead: De godkendte kapitler samles i en udgave, som alle kan læse uden at logge ind. Alle, der er med i et netværk, får en mail. En udgave kan ikke ændres eller trækkes tilbage.
func PublishLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The approved chapters are frozen as an edition that everybody can read without logging in. Everybody who is in a network is written to. An edition can’t be changed or withdrawn."
	}
	return l.Mark("De godkendte kapitler samles i en udgave, som alle kan læse uden at logge ind. Alle, der er med i et netværk, får en mail. En udgave kan ikke ændres eller trækkes tilbage.")
}

// PublishNote: Hvad er nyt?
func PublishNote(l i18n.Lang) string {
	if l == i18n.En {
		return "What is new?"
	}
	return l.Mark("Hvad er nyt?")
}

// PublishButton: Udgiv udgave {number:int}
func PublishButton(l i18n.Lang, number int) string {
	if l == i18n.En {
		return "Publish edition " + i18n.Int(l, number)
	}
	return l.Mark("Udgiv udgave " + i18n.Int(l, number))
}

// SaidPublished: Udgave {number:int} er udgivet. PDF og Word laves nu.
func SaidPublished(l i18n.Lang, number int) string {
	if l == i18n.En {
		return "Edition " + i18n.Int(l, number) + " is published. PDF and Word are being made."
	}
	return l.Mark("Udgave " + i18n.Int(l, number) + " er udgivet. PDF og Word laves nu.")
}

// Retitle: Ret titel og indledning
func Retitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Edit title and introduction"
	}
	return l.Mark("Ret titel og indledning")
}

// SaidRetitled: Titel og indledning er gemt.
func SaidRetitled(l i18n.Lang) string {
	if l == i18n.En {
		return "Title and introduction are saved."
	}
	return l.Mark("Titel og indledning er gemt.")
}

// ChapterWords: Kapitlets tekst
func ChapterWords(l i18n.Lang) string {
	if l == i18n.En {
		return "The chapter’s text"
	}
	return l.Mark("Kapitlets tekst")
}

// ChapterWordsHint: Begynd en linje med ## for at lave en overskrift og med - for at lave en liste.
func ChapterWordsHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Begin a line with ## to make a heading, and with - to make a list."
	}
	return l.Mark("Begynd en linje med ## for at lave en overskrift og med - for at lave en liste.")
}

// SaidChapter: Kapitlet er gemt.
func SaidChapter(l i18n.Lang) string {
	if l == i18n.En {
		return "The chapter is saved."
	}
	return l.Mark("Kapitlet er gemt.")
}

// Parts: Bidrag i kapitlet
func Parts(l i18n.Lang) string {
	if l == i18n.En {
		return "Contributions in the chapter"
	}
	return l.Mark("Bidrag i kapitlet")
}

// NoParts: Kapitlet har ingen bidrag endnu.
func NoParts(l i18n.Lang) string {
	if l == i18n.En {
		return "The chapter has no contributions yet."
	}
	return l.Mark("Kapitlet har ingen bidrag endnu.")
}

// PartMeta: {kind} fra {organisation} · version {number:int}
func PartMeta(l i18n.Lang, kind string, organisation string, number int) string {
	if l == i18n.En {
		return kind + " from " + organisation + " · version " + i18n.Int(l, number)
	}
	return l.Mark(kind + " fra " + organisation + " · version " + i18n.Int(l, number))
}

// PartNewer: Der er en nyere version ({number:int})
func PartNewer(l i18n.Lang, number int) string {
	if l == i18n.En {
		return "There is a newer version (" + i18n.Int(l, number) + ")"
	}
	return l.Mark("Der er en nyere version (" + i18n.Int(l, number) + ")")
}

// UpdatePart: Skift til den nyeste version
func UpdatePart(l i18n.Lang) string {
	if l == i18n.En {
		return "Take the newest version"
	}
	return l.Mark("Skift til den nyeste version")
}

// LeaveOut: Tag ud
func LeaveOut(l i18n.Lang) string {
	if l == i18n.En {
		return "Take out"
	}
	return l.Mark("Tag ud")
}

// TakeIn: Tag med
func TakeIn(l i18n.Lang) string {
	if l == i18n.En {
		return "Take in"
	}
	return l.Mark("Tag med")
}

// WhichEntry: Hvilket bidrag skal med?
func WhichEntry(l i18n.Lang) string {
	if l == i18n.En {
		return "Which contribution is to be taken in?"
	}
	return l.Mark("Hvilket bidrag skal med?")
}

// SaidTaken: Bidraget er med i kapitlet.
func SaidTaken(l i18n.Lang) string {
	if l == i18n.En {
		return "The contribution is in the chapter."
	}
	return l.Mark("Bidraget er med i kapitlet.")
}

// SaidLeft: Bidraget er taget ud.
func SaidLeft(l i18n.Lang) string {
	if l == i18n.En {
		return "The contribution is taken out."
	}
	return l.Mark("Bidraget er taget ud.")
}

// Put: Send til gennemsyn
func Put(l i18n.Lang) string {
	if l == i18n.En {
		return "Send to review"
	}
	return l.Mark("Send til gennemsyn")
}

// PutLead: Netværkets medlemmer kan skrive bemærkninger, og en anden, der leder netværket, kan godkende kapitlet.
func PutLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The network’s members can write remarks, and somebody else who leads the network can approve the chapter."
	}
	return l.Mark("Netværkets medlemmer kan skrive bemærkninger, og en anden, der leder netværket, kan godkende kapitlet.")
}

// SaidPut: Kapitlet er sendt til gennemsyn.
func SaidPut(l i18n.Lang) string {
	if l == i18n.En {
		return "The chapter is sent to review."
	}
	return l.Mark("Kapitlet er sendt til gennemsyn.")
}

// Approve: Godkend kapitlet
func Approve(l i18n.Lang) string {
	if l == i18n.En {
		return "Approve the chapter"
	}
	return l.Mark("Godkend kapitlet")
}

// SaidApproved: Kapitlet er godkendt og kommer med i næste udgave.
func SaidApproved(l i18n.Lang) string {
	if l == i18n.En {
		return "The chapter is approved and goes into the next edition."
	}
	return l.Mark("Kapitlet er godkendt og kommer med i næste udgave.")
}

// ReturnChapter: Send tilbage
func ReturnChapter(l i18n.Lang) string {
	if l == i18n.En {
		return "Send back"
	}
	return l.Mark("Send tilbage")
}

// ReturnWhy: Hvad skal ændres?
func ReturnWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "What has to be changed?"
	}
	return l.Mark("Hvad skal ændres?")
}

// SaidReturned: Kapitlet er sendt tilbage.
func SaidReturned(l i18n.Lang) string {
	if l == i18n.En {
		return "The chapter is sent back."
	}
	return l.Mark("Kapitlet er sendt tilbage.")
}

// Remarks: Bemærkninger
func Remarks(l i18n.Lang) string {
	if l == i18n.En {
		return "Remarks"
	}
	return l.Mark("Bemærkninger")
}

// NoRemarks: Ingen har skrevet bemærkninger.
func NoRemarks(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody has written remarks."
	}
	return l.Mark("Ingen har skrevet bemærkninger.")
}

// RemarkLabel: Din bemærkning
func RemarkLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Your remark"
	}
	return l.Mark("Din bemærkning")
}

// SendRemark: Gem bemærkning
func SendRemark(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the remark"
	}
	return l.Mark("Gem bemærkning")
}

// SaidRemarked: Bemærkningen er gemt.
func SaidRemarked(l i18n.Lang) string {
	if l == i18n.En {
		return "The remark is saved."
	}
	return l.Mark("Bemærkningen er gemt.")
}

// RemarkMeta: {who}, {day:date}, til version {number:int}
func RemarkMeta(l i18n.Lang, who string, day calendar.Date, number int) string {
	if l == i18n.En {
		return who + ", " + i18n.Date(l, day) + ", on version " + i18n.Int(l, number)
	}
	return l.Mark(who + ", " + i18n.Date(l, day) + ", til version " + i18n.Int(l, number))
}

// Preview: Sådan kommer det til at se ud
func Preview(l i18n.Lang) string {
	if l == i18n.En {
		return "This is how it will stand"
	}
	return l.Mark("Sådan kommer det til at se ud")
}

// EditChapter: Ret teksten
func EditChapter(l i18n.Lang) string {
	if l == i18n.En {
		return "Edit the text"
	}
	return l.Mark("Ret teksten")
}

// LastUpdated: Senest opdateret {day:date}
func LastUpdated(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Last updated " + i18n.Date(l, day)
	}
	return l.Mark("Senest opdateret " + i18n.Date(l, day))
}

// OlderEdition: Du læser udgave {number:int} fra {day:date}. Der er en nyere udgave.
func OlderEdition(l i18n.Lang, number int, day calendar.Date) string {
	if l == i18n.En {
		return "You are reading edition " + i18n.Int(l, number) + " of " + i18n.Date(l, day) + ". There is a newer edition."
	}
	return l.Mark("Du læser udgave " + i18n.Int(l, number) + " fra " + i18n.Date(l, day) + ". Der er en nyere udgave.")
}

// ReadNewest: Læs den nyeste udgave
func ReadNewest(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the newest edition"
	}
	return l.Mark("Læs den nyeste udgave")
}

// AllEditions: Alle udgaver
func AllEditions(l i18n.Lang) string {
	if l == i18n.En {
		return "All editions"
	}
	return l.Mark("Alle udgaver")
}

// EditionCurrent: Gældende
func EditionCurrent(l i18n.Lang) string {
	if l == i18n.En {
		return "Current"
	}
	return l.Mark("Gældende")
}

// AsPdf: Hent som PDF
func AsPdf(l i18n.Lang) string {
	if l == i18n.En {
		return "Fetch as PDF"
	}
	return l.Mark("Hent som PDF")
}

// AsWord: Hent til Word
func AsWord(l i18n.Lang) string {
	if l == i18n.En {
		return "Fetch for Word"
	}
	return l.Mark("Hent til Word")
}

// PrintView: Udskriv
func PrintView(l i18n.Lang) string {
	if l == i18n.En {
		return "Print"
	}
	return l.Mark("Udskriv")
}

// FilesWaiting: PDF og Word er på vej.
func FilesWaiting(l i18n.Lang) string {
	if l == i18n.En {
		return "PDF and Word are on their way."
	}
	return l.Mark("PDF og Word er på vej.")
}

// ChapterBefore: Forrige kapitel
func ChapterBefore(l i18n.Lang) string {
	if l == i18n.En {
		return "Previous chapter"
	}
	return l.Mark("Forrige kapitel")
}

// ChapterAfter: Næste kapitel
func ChapterAfter(l i18n.Lang) string {
	if l == i18n.En {
		return "Next chapter"
	}
	return l.Mark("Næste kapitel")
}

// ChapterNumber: Kapitel {number:int}
func ChapterNumber(l i18n.Lang, number int) string {
	if l == i18n.En {
		return "Chapter " + i18n.Int(l, number)
	}
	return l.Mark("Kapitel " + i18n.Int(l, number))
}

// ToContents: Til indholdet
func ToContents(l i18n.Lang) string {
	if l == i18n.En {
		return "To the contents"
	}
	return l.Mark("Til indholdet")
}

// EditionHash: Udgavens fingeraftryk
func EditionHash(l i18n.Lang) string {
	if l == i18n.En {
		return "Fingerprint of the edition"
	}
	return l.Mark("Udgavens fingeraftryk")
}

// EditionTold: {n:int} kommune har fået brev om udgaven. · {n:int} kommuner har fået brev om udgaven.
func EditionTold(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " municipality has got the letter about it."
		}
		return i18n.Int(l, n) + " municipalities have got the letter about it."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " kommune har fået brev om udgaven.")
	}
	return l.Mark(i18n.Int(l, n) + " kommuner har fået brev om udgaven.")
}
