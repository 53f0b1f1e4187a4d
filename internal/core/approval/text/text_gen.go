// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what approval says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// NoSuchMatter: Siden findes ikke, eller du har ikke adgang til den.
func NoSuchMatter(l i18n.Lang) string {
	if l == i18n.En {
		return "The page does not exist, or you do not have access to it."
	}
	return l.Mark("Siden findes ikke, eller du har ikke adgang til den.")
}

// NoSuchRole: Vælg en rolle på listen.
func NoSuchRole(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a role on the list."
	}
	return l.Mark("Vælg en rolle på listen.")
}

// WaitsAlready: »{title}« er allerede sendt af sted og venter på en afgørelse.
func WaitsAlready(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "“" + title + "” has been sent on already and awaits a decision."
	}
	return l.Mark("»" + title + "« er allerede sendt af sted og venter på en afgørelse.")
}

// NobodyElseApproves: »{title}« kan ikke sendes til godkendelse endnu. Ingen godkender alene det, de selv har skrevet, og der er ingen anden i rollen {roles}.
func NobodyElseApproves(l i18n.Lang, title string, roles string) string {
	if l == i18n.En {
		return "“" + title + "” can't be sent for approval yet. Nobody approves alone what they drafted, and there is nobody else in the role " + roles + "."
	}
	return l.Mark("»" + title + "« kan ikke sendes til godkendelse endnu. Ingen godkender alene det, de selv har skrevet, og der er ingen anden i rollen " + roles + ".")
}

// SignerWithoutRole: {name} har ikke rollen »{role}« og kan ikke underskrive for den.
func SignerWithoutRole(l i18n.Lang, name string, role string) string {
	if l == i18n.En {
		return name + " does not hold the role “" + role + "” and can't sign for it."
	}
	return l.Mark(name + " har ikke rollen »" + role + "« og kan ikke underskrive for den.")
}

// RoleWithoutSigner: Vælg mindst én, der skal underskrive som {role}.
func RoleWithoutSigner(l i18n.Lang, role string) string {
	if l == i18n.En {
		return "Choose at least one who is to sign as " + role + "."
	}
	return l.Mark("Vælg mindst én, der skal underskrive som " + role + ".")
}

// TwoSign: En aftale underskrives af mindst to personer. Vælg en mere.
func TwoSign(l i18n.Lang) string {
	if l == i18n.En {
		return "An agreement is signed by at least two people. Choose one more."
	}
	return l.Mark("En aftale underskrives af mindst to personer. Vælg en mere.")
}

// OtherWay: Dokumentet afgøres på en anden måde. Genindlæs siden.
func OtherWay(l i18n.Lang) string {
	if l == i18n.En {
		return "The document is decided in another way. Reload the page."
	}
	return l.Mark("Dokumentet afgøres på en anden måde. Genindlæs siden.")
}

// StaleMatter: Dokumentet er ikke længere det, du så. Læs det igen, før du tager stilling.
func StaleMatter(l i18n.Lang) string {
	if l == i18n.En {
		return "The document is no longer the one you saw. Read it again before you decide."
	}
	return l.Mark("Dokumentet er ikke længere det, du så. Læs det igen, før du tager stilling.")
}

// ContentChanged: Indholdet svarer ikke længere til det, der blev sendt af sted. Det kan hverken godkendes eller underskrives. Kontakt administratoren.
func ContentChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "The content no longer matches what was sent on. It can be neither approved nor signed. Contact the administrator."
	}
	return l.Mark("Indholdet svarer ikke længere til det, der blev sendt af sted. Det kan hverken godkendes eller underskrives. Kontakt administratoren.")
}

// ReasonNeeded: Skriv, hvorfor du sender dokumentet tilbage.
func ReasonNeeded(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why you are sending the document back."
	}
	return l.Mark("Skriv, hvorfor du sender dokumentet tilbage.")
}

// ReasonTooLong: Skriv begrundelsen med højst 2.000 tegn.
func ReasonTooLong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the reason in at most 2,000 characters."
	}
	return l.Mark("Skriv begrundelsen med højst 2.000 tegn.")
}

// WhoWithdraws: Dokumentet kan trækkes tilbage af {name} og af dem, der leder forløbet.
func WhoWithdraws(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "The document can be withdrawn by " + name + " and by those who lead the course."
	}
	return l.Mark("Dokumentet kan trækkes tilbage af " + name + " og af dem, der leder forløbet.")
}

// AuthorsDontApprove: Ingen godkender alene det, de selv har skrevet. Det kan godkendes af {who}.
func AuthorsDontApprove(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "Nobody approves alone what they drafted. It can be approved by " + who + "."
	}
	return l.Mark("Ingen godkender alene det, de selv har skrevet. Det kan godkendes af " + who + ".")
}

// WhoSigns: Dokumentet underskrives af {who}.
func WhoSigns(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The document is signed by " + who + "."
	}
	return l.Mark("Dokumentet underskrives af " + who + ".")
}

// WhoApproves: Dokumentet godkendes af {who}.
func WhoApproves(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The document is approved by " + who + "."
	}
	return l.Mark("Dokumentet godkendes af " + who + ".")
}

// NameInRole: {name} ({role})
func NameInRole(l i18n.Lang, name string, role string) string {
	if l == i18n.En {
		return name + " (" + role + ")"
	}
	return l.Mark(name + " (" + role + ")")
}

// RoleHeldBy: {role} ({names})
func RoleHeldBy(l i18n.Lang, role string, names string) string {
	if l == i18n.En {
		return role + " (" + names + ")"
	}
	return l.Mark(role + " (" + names + ")")
}

// ReturnedAlready: {name} har sendt dokumentet tilbage.
func ReturnedAlready(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has sent the document back."
	}
	return l.Mark(name + " har sendt dokumentet tilbage.")
}

// WithdrawnAlready: {name} har trukket dokumentet tilbage.
func WithdrawnAlready(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " has withdrawn the document."
	}
	return l.Mark(name + " har trukket dokumentet tilbage.")
}

// SettledAlready: Dokumentet er allerede afgjort.
func SettledAlready(l i18n.Lang) string {
	if l == i18n.En {
		return "The document has been decided already."
	}
	return l.Mark("Dokumentet er allerede afgjort.")
}
