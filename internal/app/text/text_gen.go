// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what app says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// DemoBanner: Demonstration: alle personer og organisationer er opdigtede. Skriv ikke rigtige personoplysninger her.
func DemoBanner(l i18n.Lang) string {
	if l == i18n.En {
		return "Demonstration: every person and organisation is fictional. Do not enter real personal data here."
	}
	return l.Mark("Demonstration: alle personer og organisationer er opdigtede. Skriv ikke rigtige personoplysninger her.")
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

// AccessibilityAim: Vi følger WCAG 2.2 på niveau AA. Hver side prøves automatisk med axe i en rigtig browser, både på en smal og en bred skærm, og alt kan bruges med tastatur alene og uden JavaScript.
func AccessibilityAim(l i18n.Lang) string {
	if l == i18n.En {
		return "We follow WCAG 2.2 at level AA. Every page is tested automatically with axe in a real browser, on a narrow and a wide screen, and everything can be used with the keyboard alone and without JavaScript."
	}
	return l.Mark("Vi følger WCAG 2.2 på niveau AA. Hver side prøves automatisk med axe i en rigtig browser, både på en smal og en bred skærm, og alt kan bruges med tastatur alene og uden JavaScript.")
}

// AccessibilityKnown: Kendte mangler
func AccessibilityKnown(l i18n.Lang) string {
	if l == i18n.En {
		return "Known shortcomings"
	}
	return l.Mark("Kendte mangler")
}

// AccessibilityNone: Vi kender ikke til mangler. De automatiske prøver finder dog ikke alt, og der er endnu ikke gennemført en prøvning med brugere af skærmlæsere.
func AccessibilityNone(l i18n.Lang) string {
	if l == i18n.En {
		return "We know of none. Automatic tests do not find everything, however, and no test with users of screen readers has been carried out yet."
	}
	return l.Mark("Vi kender ikke til mangler. De automatiske prøver finder dog ikke alt, og der er endnu ikke gennemført en prøvning med brugere af skærmlæsere.")
}

// AccessibilityHelp: Finder du en fejl?
func AccessibilityHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "Have you found a fault?"
	}
	return l.Mark("Finder du en fejl?")
}

// AccessibilityContact: Skriv til administratoren af den instans, du bruger. Får du ikke svar, kan du henvende dig til Digitaliseringsstyrelsen, som fører tilsyn efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.
func AccessibilityContact(l i18n.Lang) string {
	if l == i18n.En {
		return "Write to the administrator of the instance you use. If you get no answer, you can turn to the Danish Agency for Digital Government, which supervises the act on accessibility of public bodies' websites and mobile applications."
	}
	return l.Mark("Skriv til administratoren af den instans, du bruger. Får du ikke svar, kan du henvende dig til Digitaliseringsstyrelsen, som fører tilsyn efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.")
}

// Privacy: Privatliv
func Privacy(l i18n.Lang) string {
	if l == i18n.En {
		return "Privacy"
	}
	return l.Mark("Privatliv")
}

// PrivacyLead: Hvad Tovholder gemmer om dig, og hvorfor.
func PrivacyLead(l i18n.Lang) string {
	if l == i18n.En {
		return "What Tovholder keeps about you, and why."
	}
	return l.Mark("Hvad Tovholder gemmer om dig, og hvorfor.")
}

// PrivacyAccountHeading: Din konto
func PrivacyAccountHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Your account"
	}
	return l.Mark("Din konto")
}

// PrivacyAccount: Vi gemmer dit navn, din titel, din e-mailadresse og de roller, du har i organisationer og forløb. Det er nødvendigt for, at de andre i forløbet kan se, hvem der gør hvad.
func PrivacyAccount(l i18n.Lang) string {
	if l == i18n.En {
		return "We keep your name, your title, your e-mail address and the roles you have in organisations and courses. It is needed so that the others in a course can see who does what."
	}
	return l.Mark("Vi gemmer dit navn, din titel, din e-mailadresse og de roller, du har i organisationer og forløb. Det er nødvendigt for, at de andre i forløbet kan se, hvem der gør hvad.")
}

// PrivacyHistoryHeading: Hvad du gør
func PrivacyHistoryHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "What you do"
	}
	return l.Mark("Hvad du gør")
}

// PrivacyHistory: Hver ændring gemmes med, hvem der lavede den, hvornår, og hvad der stod før. Login og afviste forsøg skrives i en log, som ikke kan ændres.
func PrivacyHistory(l i18n.Lang) string {
	if l == i18n.En {
		return "Every change is kept with who made it, when, and what was there before. Log-ins and refused attempts are written in a log that can't be changed."
	}
	return l.Mark("Hver ændring gemmes med, hvem der lavede den, hvornår, og hvad der stod før. Login og afviste forsøg skrives i en log, som ikke kan ændres.")
}

// PrivacyCookiesHeading: Cookies
func PrivacyCookiesHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Cookies"
	}
	return l.Mark("Cookies")
}

// PrivacyCookies: Vi bruger kun de cookies, der skal til: én for login, én for sprog og én for den besked, du får, når du har gemt noget. Der er ingen sporing og ingen indhold fra andre websteder.
func PrivacyCookies(l i18n.Lang) string {
	if l == i18n.En {
		return "We use only the cookies that are needed: one for the log-in, one for the language and one for the message you get when you have saved something. There is no tracking and no content from other websites."
	}
	return l.Mark("Vi bruger kun de cookies, der skal til: én for login, én for sprog og én for den besked, du får, når du har gemt noget. Der er ingen sporing og ingen indhold fra andre websteder.")
}

// PrivacyControllerHeading: Hvem har ansvaret?
func PrivacyControllerHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Who is responsible?"
	}
	return l.Mark("Hvem har ansvaret?")
}

// PrivacyController: Hver kommune og hvert tilbud er dataansvarlig for egne oplysninger. Den, der driver Tovholder, er databehandler. Henvend dig til din egen organisation, hvis du vil se eller have rettet det, der er gemt om dig.
func PrivacyController(l i18n.Lang) string {
	if l == i18n.En {
		return "Each municipality and each service is the controller of its own data. Whoever runs Tovholder is the processor. Turn to your own organisation if you want to see or correct what is kept about you."
	}
	return l.Mark("Hver kommune og hvert tilbud er dataansvarlig for egne oplysninger. Den, der driver Tovholder, er databehandler. Henvend dig til din egen organisation, hvis du vil se eller have rettet det, der er gemt om dig.")
}

// Letters: Breve
func Letters(l i18n.Lang) string {
	if l == i18n.En {
		return "Letters"
	}
	return l.Mark("Breve")
}

// LettersLead: I demonstrationen sendes der ikke noget. Her står de breve, der ellers ville være sendt.
func LettersLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The demonstration sends nothing. These are the letters that would have been sent."
	}
	return l.Mark("I demonstrationen sendes der ikke noget. Her står de breve, der ellers ville være sendt.")
}

// NoLetters: Der er ikke skrevet breve endnu
func NoLetters(l i18n.Lang) string {
	if l == i18n.En {
		return "No letters have been written yet"
	}
	return l.Mark("Der er ikke skrevet breve endnu")
}

// NoLettersWhy: Invitér en person under Administration, så står brevet med linket her.
func NoLettersWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Invite a person under Administration, and the letter with its link is here."
	}
	return l.Mark("Invitér en person under Administration, så står brevet med linket her.")
}

// LetterTo: Til {to}, {at}
func LetterTo(l i18n.Lang, to string, at string) string {
	if l == i18n.En {
		return "To " + to + ", " + at
	}
	return l.Mark("Til " + to + ", " + at)
}
