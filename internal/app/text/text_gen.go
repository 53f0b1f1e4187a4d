// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what app says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// DemoBanner: Demonstration: Alle personer og organisationer er opdigtede. Skriv ikke rigtige personoplysninger her.
func DemoBanner(l i18n.Lang) string {
	if l == i18n.En {
		return "Demonstration: every person and organisation is fictional. Do not enter real personal data here."
	}
	return l.Mark("Demonstration: Alle personer og organisationer er opdigtede. Skriv ikke rigtige personoplysninger her.")
}

// MyDay: Min dag
func MyDay(l i18n.Lang) string {
	if l == i18n.En {
		return "My day"
	}
	return l.Mark("Min dag")
}

// Courses: Forløb
func Courses(l i18n.Lang) string {
	if l == i18n.En {
		return "Courses"
	}
	return l.Mark("Forløb")
}

// Meetings: Møder
func Meetings(l i18n.Lang) string {
	if l == i18n.En {
		return "Meetings"
	}
	return l.Mark("Møder")
}

// Tasks: Opgaver
func Tasks(l i18n.Lang) string {
	if l == i18n.En {
		return "Tasks"
	}
	return l.Mark("Opgaver")
}

// Indicators: Målinger
func Indicators(l i18n.Lang) string {
	if l == i18n.En {
		return "Measurements"
	}
	return l.Mark("Målinger")
}

// Services: Tilbud
func Services(l i18n.Lang) string {
	if l == i18n.En {
		return "Services"
	}
	return l.Mark("Tilbud")
}

// Frameworks: Rammer
func Frameworks(l i18n.Lang) string {
	if l == i18n.En {
		return "Frameworks"
	}
	return l.Mark("Rammer")
}

// Library: Bibliotek
func Library(l i18n.Lang) string {
	if l == i18n.En {
		return "Library"
	}
	return l.Mark("Bibliotek")
}

// Administration: Administration
func Administration(l i18n.Lang) string {
	if l == i18n.En {
		return "Administration"
	}
	return l.Mark("Administration")
}

// Accessibility: Tilgængelighed
func Accessibility(l i18n.Lang) string {
	if l == i18n.En {
		return "Accessibility"
	}
	return l.Mark("Tilgængelighed")
}

// AccessibilityLead: Tovholder skal kunne bruges af alle.
func AccessibilityLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Everyone must be able to use Tovholder."
	}
	return l.Mark("Tovholder skal kunne bruges af alle.")
}

// AccessibilityAim: Vi følger WCAG 2.2 på niveau AA. Vi tester siderne automatisk med værktøjet axe i en rigtig browser, på både smalle og brede skærme. Du kan bruge alt med tastatur alene og uden JavaScript.
func AccessibilityAim(l i18n.Lang) string {
	if l == i18n.En {
		return "We follow WCAG 2.2 at level AA. The pages are tested automatically with the tool axe in a real browser, on narrow and wide screens. You can use everything with the keyboard alone and without JavaScript."
	}
	return l.Mark("Vi følger WCAG 2.2 på niveau AA. Vi tester siderne automatisk med værktøjet axe i en rigtig browser, på både smalle og brede skærme. Du kan bruge alt med tastatur alene og uden JavaScript.")
}

// AccessibilityKnown: Kendte mangler
func AccessibilityKnown(l i18n.Lang) string {
	if l == i18n.En {
		return "Known shortcomings"
	}
	return l.Mark("Kendte mangler")
}

// AccessibilityNone: Vi kender ikke til mangler. Men automatiske test finder ikke alt, og brugere af skærmlæsere har endnu ikke testet siderne.
func AccessibilityNone(l i18n.Lang) string {
	if l == i18n.En {
		return "We know of none. But automatic tests do not find everything, and users of screen readers have not tested the pages yet."
	}
	return l.Mark("Vi kender ikke til mangler. Men automatiske test finder ikke alt, og brugere af skærmlæsere har endnu ikke testet siderne.")
}

// AccessibilityHelp: Finder du en fejl?
func AccessibilityHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "Have you found a fault?"
	}
	return l.Mark("Finder du en fejl?")
}

// AccessibilityContact: Skriv til administratoren dér, hvor du bruger Tovholder. Får du ikke svar, kan du klage til Digitaliseringsstyrelsen, som fører tilsyn efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.
func AccessibilityContact(l i18n.Lang) string {
	if l == i18n.En {
		return "Write to the administrator where you use Tovholder. If you get no answer, you can complain to the Danish Agency for Digital Government, which supervises the act on accessibility of public bodies' websites and mobile applications."
	}
	return l.Mark("Skriv til administratoren dér, hvor du bruger Tovholder. Får du ikke svar, kan du klage til Digitaliseringsstyrelsen, som fører tilsyn efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.")
}

// Privacy: Privatliv
func Privacy(l i18n.Lang) string {
	if l == i18n.En {
		return "Privacy"
	}
	return l.Mark("Privatliv")
}

// PrivacyLead: Her kan du se, hvad Tovholder gemmer om dig, og hvorfor.
func PrivacyLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Here you can see what Tovholder keeps about you, and why."
	}
	return l.Mark("Her kan du se, hvad Tovholder gemmer om dig, og hvorfor.")
}

// PrivacyAccountHeading: Din konto
func PrivacyAccountHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Your account"
	}
	return l.Mark("Din konto")
}

// PrivacyAccount: Vi gemmer dit navn, din titel, din e-mailadresse og dine roller i organisationer, forløb og netværk. Så kan de andre dér se, hvem der gør hvad.
func PrivacyAccount(l i18n.Lang) string {
	if l == i18n.En {
		return "We keep your name, your title, your e-mail address and your roles in organisations, courses and networks. It lets the others there see who does what."
	}
	return l.Mark("Vi gemmer dit navn, din titel, din e-mailadresse og dine roller i organisationer, forløb og netværk. Så kan de andre dér se, hvem der gør hvad.")
}

// PrivacyHistoryHeading: Det, du gør
func PrivacyHistoryHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "What you do"
	}
	return l.Mark("Det, du gør")
}

// PrivacyHistory: Når du ændrer noget, gemmer vi, hvad der stod før, hvad der står nu, hvem du er, og hvornår det skete. Vi gemmer også, når du logger ind, og når du bliver afvist. Bliver der ændret i den log, kan det opdages.
func PrivacyHistory(l i18n.Lang) string {
	if l == i18n.En {
		return "When you change something, we keep what was there before, what is there now, who you are and when it happened. We also keep when you log in and when you are refused. If that log is tampered with, it can be discovered."
	}
	return l.Mark("Når du ændrer noget, gemmer vi, hvad der stod før, hvad der står nu, hvem du er, og hvornår det skete. Vi gemmer også, når du logger ind, og når du bliver afvist. Bliver der ændret i den log, kan det opdages.")
}

// PrivacyCookiesHeading: Cookies
func PrivacyCookiesHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Cookies"
	}
	return l.Mark("Cookies")
}

// PrivacyCookies: Vi bruger kun de cookies, der er nødvendige: én til login, én til dit sprog og én til den besked, du får, når du har gemt noget. Vi sporer dig ikke og henter ikke indhold fra andre websteder.
func PrivacyCookies(l i18n.Lang) string {
	if l == i18n.En {
		return "We use only the cookies that are needed: one for the log-in, one for your language and one for the message you get when you have saved something. We do not track you, and we fetch no content from other websites."
	}
	return l.Mark("Vi bruger kun de cookies, der er nødvendige: én til login, én til dit sprog og én til den besked, du får, når du har gemt noget. Vi sporer dig ikke og henter ikke indhold fra andre websteder.")
}

// PrivacyControllerHeading: Hvem har ansvaret?
func PrivacyControllerHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Who is responsible?"
	}
	return l.Mark("Hvem har ansvaret?")
}

// PrivacyController: Hver kommune og hvert tilbud er dataansvarlig for sine egne oplysninger. Den, der driver Tovholder, er databehandler. Vil du se eller have rettet det, der er gemt om dig, så skriv til din egen organisation.
func PrivacyController(l i18n.Lang) string {
	if l == i18n.En {
		return "Each municipality and each service is the controller of its own data. Whoever runs Tovholder is the processor. Write to your own organisation if you want to see or correct what is kept about you."
	}
	return l.Mark("Hver kommune og hvert tilbud er dataansvarlig for sine egne oplysninger. Den, der driver Tovholder, er databehandler. Vil du se eller have rettet det, der er gemt om dig, så skriv til din egen organisation.")
}

// Letters: Mails
func Letters(l i18n.Lang) string {
	if l == i18n.En {
		return "Letters"
	}
	return l.Mark("Mails")
}

// LettersLead: I demonstrationen sendes der ikke noget. Her står de mails, der ellers ville være sendt.
func LettersLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The demonstration sends nothing. These are the letters that would have been sent."
	}
	return l.Mark("I demonstrationen sendes der ikke noget. Her står de mails, der ellers ville være sendt.")
}

// NoLetters: Der er ikke skrevet mails endnu
func NoLetters(l i18n.Lang) string {
	if l == i18n.En {
		return "No letters have been written yet"
	}
	return l.Mark("Der er ikke skrevet mails endnu")
}

// NoLettersWhy: Invitér en person under Administration, så står mailen med linket her.
func NoLettersWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Invite a person under Administration, and the letter with its link is here."
	}
	return l.Mark("Invitér en person under Administration, så står mailen med linket her.")
}

// LetterTo: Til {to}, {at}
func LetterTo(l i18n.Lang, to string, at string) string {
	if l == i18n.En {
		return "To " + to + ", " + at
	}
	return l.Mark("Til " + to + ", " + at)
}

// LetterWithCalendar: med kalenderfil
func LetterWithCalendar(l i18n.Lang) string {
	if l == i18n.En {
		return "with a calendar file"
	}
	return l.Mark("med kalenderfil")
}

// Networks: Netværk
func Networks(l i18n.Lang) string {
	if l == i18n.En {
		return "Networks"
	}
	return l.Mark("Netværk")
}

// News: Nyheder
func News(l i18n.Lang) string {
	if l == i18n.En {
		return "News"
	}
	return l.Mark("Nyheder")
}

// PrivacyNewsHeading: Nyheder på mail
func PrivacyNewsHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "News by mail"
	}
	return l.Mark("Nyheder på mail")
}

// PrivacyNews: Tilmelder du dig nyheder, gemmer vi din e-mailadresse, dine emner, og hvornår du sagde ja. Grundlaget er dit samtykke. Bekræfter du ikke inden en uge, sletter vi adressen. Afmelder du dig, sletter vi den straks og gemmer kun et kodet aftryk, som vi genkender den på. Aftrykket bruges alene til ikke at foreslå dig igen. Mails bliver slettet senest 30 dage efter, at de er sendt. Er du ikke afmeldt, kan du se og ændre dine valg fra linket i hver mail.
func PrivacyNews(l i18n.Lang) string {
	if l == i18n.En {
		return "If you sign up for news, we keep your e-mail address, your topics and when you said yes. The basis is your consent. If you don't confirm within a week, we erase the address. If you unsubscribe, we erase it at once and keep a coded print alone by which we know it again. The print is used for not proposing you again, and for nothing else. Letters are erased 30 days after they were sent at the latest. While you get news, you can see and change what you chose by the link in each letter."
	}
	return l.Mark("Tilmelder du dig nyheder, gemmer vi din e-mailadresse, dine emner, og hvornår du sagde ja. Grundlaget er dit samtykke. Bekræfter du ikke inden en uge, sletter vi adressen. Afmelder du dig, sletter vi den straks og gemmer kun et kodet aftryk, som vi genkender den på. Aftrykket bruges alene til ikke at foreslå dig igen. Mails bliver slettet senest 30 dage efter, at de er sendt. Er du ikke afmeldt, kan du se og ændre dine valg fra linket i hver mail.")
}

// Rounds: Runder
func Rounds(l i18n.Lang) string {
	if l == i18n.En {
		return "Rounds"
	}
	return l.Mark("Runder")
}
