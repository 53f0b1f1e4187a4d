// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what api says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// MalformedTitle: Kan ikke læses
func MalformedTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Can't be read"
	}
	return l.Mark("Kan ikke læses")
}

// Malformed: Indholdet er ikke gyldig JSON.
func Malformed(l i18n.Lang) string {
	if l == i18n.En {
		return "The content is not valid JSON."
	}
	return l.Mark("Indholdet er ikke gyldig JSON.")
}

// UnauthenticatedTitle: Adgangsnøgle mangler
func UnauthenticatedTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "A token is missing"
	}
	return l.Mark("Adgangsnøgle mangler")
}

// Unauthenticated: Send en gyldig adgangsnøgle i headeren Authorization: Bearer. Den kan mangle, være trukket tilbage eller udløbet.
func Unauthenticated(l i18n.Lang) string {
	if l == i18n.En {
		return "Send a valid token in the header Authorization: Bearer. It may be missing, revoked or expired."
	}
	return l.Mark("Send en gyldig adgangsnøgle i headeren Authorization: Bearer. Den kan mangle, være trukket tilbage eller udløbet.")
}

// ForbiddenTitle: Det må du ikke
func ForbiddenTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "You may not do that"
	}
	return l.Mark("Det må du ikke")
}

// NotFoundTitle: Findes ikke
func NotFoundTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Not found"
	}
	return l.Mark("Findes ikke")
}

// NotFound: Det findes ikke, eller du har ikke adgang til det.
func NotFound(l i18n.Lang) string {
	if l == i18n.En {
		return "It does not exist, or you have no access to it."
	}
	return l.Mark("Det findes ikke, eller du har ikke adgang til det.")
}

// MethodTitle: Metoden kan ikke bruges her
func MethodTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The method can't be used here"
	}
	return l.Mark("Metoden kan ikke bruges her")
}

// Method: Se i headeren Allow, hvad der kan bruges på adressen.
func Method(l i18n.Lang) string {
	if l == i18n.En {
		return "The header Allow says what can be used at this address."
	}
	return l.Mark("Se i headeren Allow, hvad der kan bruges på adressen.")
}

// ConflictTitle: Det kan ikke lade sig gøre, som det står nu
func ConflictTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Not possible as things stand"
	}
	return l.Mark("Det kan ikke lade sig gøre, som det står nu")
}

// UnderWayTitle: Kaldet er i gang
func UnderWayTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The call is under way"
	}
	return l.Mark("Kaldet er i gang")
}

// UnderWay: Et kald med samme Idempotency-Key er ved at blive udført. Prøv igen om lidt.
func UnderWay(l i18n.Lang) string {
	if l == i18n.En {
		return "A call with the same Idempotency-Key is being carried out. Try again in a moment."
	}
	return l.Mark("Et kald med samme Idempotency-Key er ved at blive udført. Prøv igen om lidt.")
}

// UncertainTitle: Udfaldet er uvist
func UncertainTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The outcome is uncertain"
	}
	return l.Mark("Udfaldet er uvist")
}

// Uncertain: Et kald med samme Idempotency-Key blev begyndt, men ikke besvaret. Undersøg, om det har virket, og brug en ny nøgle, hvis det ikke har.
func Uncertain(l i18n.Lang) string {
	if l == i18n.En {
		return "A call with the same Idempotency-Key was begun but never answered. See whether it has taken effect, and use a new key if not."
	}
	return l.Mark("Et kald med samme Idempotency-Key blev begyndt, men ikke besvaret. Undersøg, om det har virket, og brug en ny nøgle, hvis det ikke har.")
}

// StaleTitle: En anden har ændret det i mellemtiden
func StaleTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed it in the meantime"
	}
	return l.Mark("En anden har ændret det i mellemtiden")
}

// Stale: Hent det igen, og gentag ændringen med den nye version. Den står i headeren ETag.
func Stale(l i18n.Lang) string {
	if l == i18n.En {
		return "Fetch it again and repeat the change with the new version. It is in the header ETag."
	}
	return l.Mark("Hent det igen, og gentag ændringen med den nye version. Den står i headeren ETag.")
}

// TooLargeTitle: Det fylder for meget
func TooLargeTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Too large"
	}
	return l.Mark("Det fylder for meget")
}

// TooLarge: Et kald må højst fylde 1 MiB.
func TooLarge(l i18n.Lang) string {
	if l == i18n.En {
		return "A call can have 1 MiB at most."
	}
	return l.Mark("Et kald må højst fylde 1 MiB.")
}

// NotJsonTitle: Forkert slags indhold
func NotJsonTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The wrong sort of content"
	}
	return l.Mark("Forkert slags indhold")
}

// NotJson: Send indholdet som application/json.
func NotJson(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the content as application/json."
	}
	return l.Mark("Send indholdet som application/json.")
}

// InvalidTitle: Noget skal rettes
func InvalidTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Something must be corrected"
	}
	return l.Mark("Noget skal rettes")
}

// KeyReusedTitle: Nøglen er brugt til noget andet
func KeyReusedTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The key was used for something else"
	}
	return l.Mark("Nøglen er brugt til noget andet")
}

// KeyReused: Den samme Idempotency-Key er brugt til et kald med et andet indhold. Brug en ny nøgle.
func KeyReused(l i18n.Lang) string {
	if l == i18n.En {
		return "The same Idempotency-Key was used for a call with another content. Use a new key."
	}
	return l.Mark("Den samme Idempotency-Key er brugt til et kald med et andet indhold. Brug en ny nøgle.")
}

// VersionNeededTitle: Versionen mangler
func VersionNeededTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The version is missing"
	}
	return l.Mark("Versionen mangler")
}

// VersionNeeded: Send versionen af det, du ændrer, i headeren If-Match. Den står i headeren ETag, når du henter det.
func VersionNeeded(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the version of what you change in the header If-Match. It is in the header ETag when you fetch it."
	}
	return l.Mark("Send versionen af det, du ændrer, i headeren If-Match. Den står i headeren ETag, når du henter det.")
}

// TooManyTitle: For mange kald
func TooManyTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Too many calls"
	}
	return l.Mark("For mange kald")
}

// TooMany: Vent, så længe headeren Retry-After siger, og prøv igen.
func TooMany(l i18n.Lang) string {
	if l == i18n.En {
		return "Wait for as long as the header Retry-After says, and try again."
	}
	return l.Mark("Vent, så længe headeren Retry-After siger, og prøv igen.")
}

// InternalTitle: Der skete en fejl hos os
func InternalTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Something went wrong on our side"
	}
	return l.Mark("Der skete en fejl hos os")
}

// Internal: Fejlen er registreret. Bliver den ved, så kontakt administratoren, og oplys koden {code}.
func Internal(l i18n.Lang, code string) string {
	if l == i18n.En {
		return "The error has been recorded. If it goes on, contact the administrator and give the code " + code + "."
	}
	return l.Mark("Fejlen er registreret. Bliver den ved, så kontakt administratoren, og oplys koden " + code + ".")
}

// UnavailableTitle: Tovholder kan ikke svare lige nu
func UnavailableTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Tovholder can't answer right now"
	}
	return l.Mark("Tovholder kan ikke svare lige nu")
}

// Unavailable: Intet er ændret, medmindre kaldet allerede var udført. Prøv igen med samme Idempotency-Key om lidt.
func Unavailable(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing has changed, unless the call had been carried out already. Try again with the same Idempotency-Key in a moment."
	}
	return l.Mark("Intet er ændret, medmindre kaldet allerede var udført. Prøv igen med samme Idempotency-Key om lidt.")
}

// Unknown: Der er et felt, som kaldet ikke har. Se beskrivelsen af kaldet.
func Unknown(l i18n.Lang) string {
	if l == i18n.En {
		return "There is a field that the call does not have. See the description of the call."
	}
	return l.Mark("Der er et felt, som kaldet ikke har. Se beskrivelsen af kaldet.")
}

// Missing: Feltet mangler.
func Missing(l i18n.Lang) string {
	if l == i18n.En {
		return "The field is missing."
	}
	return l.Mark("Feltet mangler.")
}

// WrongValue: Værdien passer ikke til beskrivelsen af kaldet.
func WrongValue(l i18n.Lang) string {
	if l == i18n.En {
		return "The value does not fit the description of the call."
	}
	return l.Mark("Værdien passer ikke til beskrivelsen af kaldet.")
}

// OneOf: Skriv en af disse: {values}.
func OneOf(l i18n.Lang, values string) string {
	if l == i18n.En {
		return "Write one of these: " + values + "."
	}
	return l.Mark("Skriv en af disse: " + values + ".")
}

// Date: Skriv en dato som ÅÅÅÅ-MM-DD.
func Date(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a date as YYYY-MM-DD."
	}
	return l.Mark("Skriv en dato som ÅÅÅÅ-MM-DD.")
}

// Integer: Skriv et helt tal.
func Integer(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a whole number."
	}
	return l.Mark("Skriv et helt tal.")
}

// Between: Skriv et helt tal fra {from:int} til {to:int}.
func Between(l i18n.Lang, from int, to int) string {
	if l == i18n.En {
		return "Write a whole number from " + i18n.Int(l, from) + " to " + i18n.Int(l, to) + "."
	}
	return l.Mark("Skriv et helt tal fra " + i18n.Int(l, from) + " til " + i18n.Int(l, to) + ".")
}

// Boolean: Skriv true eller false.
func Boolean(l i18n.Lang) string {
	if l == i18n.En {
		return "Write true or false."
	}
	return l.Mark("Skriv true eller false.")
}

// AtMost: Skriv en tekst på højst {most:int} tegn.
func AtMost(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "Write a text of at most " + i18n.Int(l, most) + " characters."
	}
	return l.Mark("Skriv en tekst på højst " + i18n.Int(l, most) + " tegn.")
}

// Text: Skriv en tekst.
func Text(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a text."
	}
	return l.Mark("Skriv en tekst.")
}

// Object: Skriv et objekt.
func Object(l i18n.Lang) string {
	if l == i18n.En {
		return "Write an object."
	}
	return l.Mark("Skriv et objekt.")
}

// CursorWrong: Brug værdien af next fra siden før, med de samme filtre.
func CursorWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Use the value of next from the page before, with the same filters."
	}
	return l.Mark("Brug værdien af next fra siden før, med de samme filtre.")
}

// KeyForm: Brug 1-200 synlige ASCII-tegn, for eksempel et UUID.
func KeyForm(l i18n.Lang) string {
	if l == i18n.En {
		return "Use 1-200 visible ASCII characters, such as a UUID."
	}
	return l.Mark("Brug 1-200 synlige ASCII-tegn, for eksempel et UUID.")
}
