// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what newsletter says on screen, in every language.
package text

import (
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// TopicKnowledge: Viden
func TopicKnowledge(l i18n.Lang) string {
	if l == i18n.En {
		return "Knowledge"
	}
	return l.Mark("Viden")
}

// TopicFunding: Puljer
func TopicFunding(l i18n.Lang) string {
	if l == i18n.En {
		return "Funding"
	}
	return l.Mark("Puljer")
}

// TopicPublications: Udgivelser
func TopicPublications(l i18n.Lang) string {
	if l == i18n.En {
		return "Publications"
	}
	return l.Mark("Udgivelser")
}

// TopicConferences: Konferencer
func TopicConferences(l i18n.Lang) string {
	if l == i18n.En {
		return "Conferences"
	}
	return l.Mark("Konferencer")
}

// TopicThemeDays: Temadage
func TopicThemeDays(l i18n.Lang) string {
	if l == i18n.En {
		return "Theme days"
	}
	return l.Mark("Temadage")
}

// NotFound: Siden findes ikke, eller du har ikke adgang til den.
func NotFound(l i18n.Lang) string {
	if l == i18n.En {
		return "The page doesn't exist, or you have no access to it."
	}
	return l.Mark("Siden findes ikke, eller du har ikke adgang til den.")
}

// LinkDead: Linket virker ikke længere. Tilmeld dig igen, så får du et nyt.
func LinkDead(l i18n.Lang) string {
	if l == i18n.En {
		return "The link works no longer. Sign up again and you get a new one."
	}
	return l.Mark("Linket virker ikke længere. Tilmeld dig igen, så får du et nyt.")
}

// TooMany: Der er kommet mange forsøg herfra på kort tid. Prøv igen om en time.
func TooMany(l i18n.Lang) string {
	if l == i18n.En {
		return "Many attempts have come from here in a short time. Try again in an hour."
	}
	return l.Mark("Der er kommet mange forsøg herfra på kort tid. Prøv igen om en time.")
}

// BadEmail: Skriv en e-mailadresse, for eksempel navn@kommune.dk.
func BadEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "Write an e-mail address, such as name@municipality.dk."
	}
	return l.Mark("Skriv en e-mailadresse, for eksempel navn@kommune.dk.")
}

// TopicMissing: Vælg mindst ét emne.
func TopicMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose at least one topic."
	}
	return l.Mark("Vælg mindst ét emne.")
}

// TopicMissingLeave: Vælg mindst ét emne. Vil du slet ikke have nyheder, så afmeld dig nederst på siden.
func TopicMissingLeave(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose at least one topic. If you want no news at all, unsubscribe at the bottom of the page."
	}
	return l.Mark("Vælg mindst ét emne. Vil du slet ikke have nyheder, så afmeld dig nederst på siden.")
}

// HasLeft: Du er afmeldt. Tilmeld dig igen, hvis du vil have nyheder.
func HasLeft(l i18n.Lang) string {
	if l == i18n.En {
		return "You have unsubscribed. Sign up again if you want news."
	}
	return l.Mark("Du er afmeldt. Tilmeld dig igen, hvis du vil have nyheder.")
}

// AddressesMissing: Skriv mindst én e-mailadresse.
func AddressesMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write at least one e-mail address."
	}
	return l.Mark("Skriv mindst én e-mailadresse.")
}

// AddressesTooMany: Skriv højst {n:int} adresser ad gangen.
func AddressesTooMany(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Write " + i18n.Int(l, n) + " addresses at a time at most."
	}
	return l.Mark("Skriv højst " + i18n.Int(l, n) + " adresser ad gangen.")
}

// TitleMissing: Skriv en titel.
func TitleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a title."
	}
	return l.Mark("Skriv en titel.")
}

// TitleTooLong: Skriv højst {n:int} tegn på én linje.
func TitleTooLong(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Write " + i18n.Int(l, n) + " characters on one line at most."
	}
	return l.Mark("Skriv højst " + i18n.Int(l, n) + " tegn på én linje.")
}

// TextTooLong: Skriv højst {n:int} tegn.
func TextTooLong(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Write " + i18n.Int(l, n) + " characters at most."
	}
	return l.Mark("Skriv højst " + i18n.Int(l, n) + " tegn.")
}

// NoCpr: Teksten ser ud til at indeholde et CPR-nummer. Fjern det.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "The text looks like a personal number. Take it out."
	}
	return l.Mark("Teksten ser ud til at indeholde et CPR-nummer. Fjern det.")
}

// IssueTopicMissing: Vælg mindst ét emne, så nyhedsbrevet når dem, der har valgt det.
func IssueTopicMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose at least one topic, so that the letter reaches those who chose it."
	}
	return l.Mark("Vælg mindst ét emne, så nyhedsbrevet når dem, der har valgt det.")
}

// TooManyBlocks: Et nyhedsbrev kan højst have {n:int} afsnit.
func TooManyBlocks(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "A newsletter can have " + i18n.Int(l, n) + " sections at most."
	}
	return l.Mark("Et nyhedsbrev kan højst have " + i18n.Int(l, n) + " afsnit.")
}

// BadLink: Skriv en adresse, der begynder med https://, eller en side her i løsningen, der begynder med /.
func BadLink(l i18n.Lang) string {
	if l == i18n.En {
		return "Write an address that begins with https://, or a page of this program that begins with /."
	}
	return l.Mark("Skriv en adresse, der begynder med https://, eller en side her i løsningen, der begynder med /.")
}

// Stale: En anden har ændret det samme, efter at du åbnede siden.
func Stale(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the same since you opened the page."
	}
	return l.Mark("En anden har ændret det samme, efter at du åbnede siden.")
}

// NoSuchIssue: Nyhedsbrevet findes ikke.
func NoSuchIssue(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no such newsletter."
	}
	return l.Mark("Nyhedsbrevet findes ikke.")
}

// SentAlready: Nyhedsbrevet er sendt. Det, modtagerne har fået, kan ikke ændres.
func SentAlready(l i18n.Lang) string {
	if l == i18n.En {
		return "The newsletter has been sent. What people have got can't be changed."
	}
	return l.Mark("Nyhedsbrevet er sendt. Det, modtagerne har fået, kan ikke ændres.")
}

// SaysNothing: Nyhedsbrevet har ingen afsnit. Skriv mindst ét, før du sender det.
func SaysNothing(l i18n.Lang) string {
	if l == i18n.En {
		return "The newsletter has no sections. Write at least one before you send it."
	}
	return l.Mark("Nyhedsbrevet har ingen afsnit. Skriv mindst ét, før du sender det.")
}

// NoOwnEmail: Du har ingen e-mailadresse i løsningen. Bed en administrator om at skrive den ind.
func NoOwnEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "You have no e-mail address in the program. Ask an administrator to enter it."
	}
	return l.Mark("Du har ingen e-mailadresse i løsningen. Bed en administrator om at skrive den ind.")
}

// PartMissing: Vælg, om kontaktpersonen er for netværk eller projekter.
func PartMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose whether the person is for networks or projects."
	}
	return l.Mark("Vælg, om kontaktpersonen er for netværk eller projekter.")
}

// NameMissing: Skriv et navn.
func NameMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a name."
	}
	return l.Mark("Skriv et navn.")
}

// JobMissing: Skriv en stilling.
func JobMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a title."
	}
	return l.Mark("Skriv en stilling.")
}

// AboutMissing: Skriv, hvad man kan kontakte personen om.
func AboutMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what one can contact the person about."
	}
	return l.Mark("Skriv, hvad man kan kontakte personen om.")
}

// ReachMissing: Skriv et telefonnummer eller en e-mailadresse.
func ReachMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a phone number or an e-mail address."
	}
	return l.Mark("Skriv et telefonnummer eller en e-mailadresse.")
}

// BadPhone: Skriv et telefonnummer med mindst 8 cifre, for eksempel 12 34 56 78.
func BadPhone(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a phone number with at least 8 digits, such as 12 34 56 78."
	}
	return l.Mark("Skriv et telefonnummer med mindst 8 cifre, for eksempel 12 34 56 78.")
}

// NoSuchContact: Kontaktpersonen findes ikke.
func NoSuchContact(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no such contact person."
	}
	return l.Mark("Kontaktpersonen findes ikke.")
}

// TooManyContacts: Der kan højst være {n:int} kontaktpersoner.
func TooManyContacts(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "There can be " + i18n.Int(l, n) + " contact persons at most."
	}
	return l.Mark("Der kan højst være " + i18n.Int(l, n) + " kontaktpersoner.")
}

// ConfirmSubject: Bekræft, at du vil have nyheder
func ConfirmSubject(l i18n.Lang) string {
	if l == i18n.En {
		return "Confirm that you want news"
	}
	return l.Mark("Bekræft, at du vil have nyheder")
}

// ConfirmMail: Hej
//
// Vi har modtaget en tilmelding til nyheder om {topics} med din e-mailadresse.
//
// Bekræft på siden her, at du vil have dem:
// {link}
//
// Linket virker til og med {last:date}. Gør du ikke noget, sletter vi din adresse.
//
// Har du ikke selv tilmeldt dig, så se bort fra mailen.
//
// Venlig hilsen
// Social- og Boligstyrelsen
func ConfirmMail(l i18n.Lang, topics string, link string, last calendar.Date) string {
	if l == i18n.En {
		return "Hello\n\nYour address was signed up for news on " + topics + ".\n\nConfirm on this page that you want them:\n" + link + "\n\nThe link works until " + i18n.Date(l, last) + ". If you do nothing, we erase your address.\n\nIf it wasn't you, please ignore this letter.\n\nKind regards\nSocial- og Boligstyrelsen"
	}
	return l.Mark("Hej\n\nVi har modtaget en tilmelding til nyheder om " + topics + " med din e-mailadresse.\n\nBekræft på siden her, at du vil have dem:\n" + link + "\n\nLinket virker til og med " + i18n.Date(l, last) + ". Gør du ikke noget, sletter vi din adresse.\n\nHar du ikke selv tilmeldt dig, så se bort fra mailen.\n\nVenlig hilsen\nSocial- og Boligstyrelsen")
}

// ProposedMail: Hej
//
// En medarbejder i styrelsen har foreslået, at du får nyheder om {topics}.
//
// Vil du det, så bekræft på siden her:
// {link}
//
// Linket virker til og med {last:date}. Gør du ikke noget, sletter vi din adresse.
//
// Venlig hilsen
// Social- og Boligstyrelsen
func ProposedMail(l i18n.Lang, topics string, link string, last calendar.Date) string {
	if l == i18n.En {
		return "Hello\n\nA member of the agency's staff has suggested that you get news on " + topics + ".\n\nIf so, confirm it on this page:\n" + link + "\n\nThe link works until " + i18n.Date(l, last) + ". If you do nothing, we erase your address.\n\nKind regards\nSocial- og Boligstyrelsen"
	}
	return l.Mark("Hej\n\nEn medarbejder i styrelsen har foreslået, at du får nyheder om " + topics + ".\n\nVil du det, så bekræft på siden her:\n" + link + "\n\nLinket virker til og med " + i18n.Date(l, last) + ". Gør du ikke noget, sletter vi din adresse.\n\nVenlig hilsen\nSocial- og Boligstyrelsen")
}

// KnownSubject: Du får allerede nyheder fra os
func KnownSubject(l i18n.Lang) string {
	if l == i18n.En {
		return "You get our news already"
	}
	return l.Mark("Du får allerede nyheder fra os")
}

// KnownMail: Hej
//
// Nogen har tilmeldt din adresse til nyheder. Du får dem allerede, så vi har ikke ændret noget.
//
// Vælg emner her:
// {mine}
//
// Afmeld dig her:
// {leave}
//
// Venlig hilsen
// Social- og Boligstyrelsen
func KnownMail(l i18n.Lang, mine string, leave string) string {
	if l == i18n.En {
		return "Hello\n\nSomebody has signed your address up for news. You get them already, so nothing has changed.\n\nChoose topics here:\n" + mine + "\n\nUnsubscribe here:\n" + leave + "\n\nKind regards\nSocial- og Boligstyrelsen"
	}
	return l.Mark("Hej\n\nNogen har tilmeldt din adresse til nyheder. Du får dem allerede, så vi har ikke ændret noget.\n\nVælg emner her:\n" + mine + "\n\nAfmeld dig her:\n" + leave + "\n\nVenlig hilsen\nSocial- og Boligstyrelsen")
}

// LetterWhy: Du får nyhedsbrevet, fordi du har tilmeldt dig nyheder om {topics} fra Social- og Boligstyrelsen.
func LetterWhy(l i18n.Lang, topics string) string {
	if l == i18n.En {
		return "You get this letter since you have signed up for news on " + topics + " from Social- og Boligstyrelsen."
	}
	return l.Mark("Du får nyhedsbrevet, fordi du har tilmeldt dig nyheder om " + topics + " fra Social- og Boligstyrelsen.")
}

// LetterRead: Læs nyhedsbrevet på nettet:
func LetterRead(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the newsletter on the web:"
	}
	return l.Mark("Læs nyhedsbrevet på nettet:")
}

// LetterTopics: Vælg andre emner:
func LetterTopics(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose other topics:"
	}
	return l.Mark("Vælg andre emner:")
}

// LetterLeave: Afmeld dig:
func LetterLeave(l i18n.Lang) string {
	if l == i18n.En {
		return "Unsubscribe:"
	}
	return l.Mark("Afmeld dig:")
}

// TrySubject: Prøve: {title}
func TrySubject(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Test: " + title
	}
	return l.Mark("Prøve: " + title)
}

// News: Nyheder
func News(l i18n.Lang) string {
	if l == i18n.En {
		return "News"
	}
	return l.Mark("Nyheder")
}

// NewsLead: Nyt om hjemløshed, netværk og projekter fra Social- og Boligstyrelsen. Alle kan læse med.
func NewsLead(l i18n.Lang) string {
	if l == i18n.En {
		return "News on homelessness, networks and projects from Social- og Boligstyrelsen. Everybody can read them."
	}
	return l.Mark("Nyt om hjemløshed, netværk og projekter fra Social- og Boligstyrelsen. Alle kan læse med.")
}

// LastUpdated: Sidst opdateret {day:date}
func LastUpdated(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Last updated " + i18n.Date(l, day)
	}
	return l.Mark("Sidst opdateret " + i18n.Date(l, day))
}

// SignUp: Få nyheder på mail
func SignUp(l i18n.Lang) string {
	if l == i18n.En {
		return "Get news by mail"
	}
	return l.Mark("Få nyheder på mail")
}

// SignUpWhy: Vælg de emner, du vil høre om. Du kan altid ændre dine emner eller afmelde dig med ét klik.
func SignUpWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the topics that you want to hear about. You can always change them or unsubscribe with one click."
	}
	return l.Mark("Vælg de emner, du vil høre om. Du kan altid ændre dine emner eller afmelde dig med ét klik.")
}

// Latest: Nyhedsbreve
func Latest(l i18n.Lang) string {
	if l == i18n.En {
		return "Newsletters"
	}
	return l.Mark("Nyhedsbreve")
}

// NoneYet: Der er ingen nyhedsbreve endnu
func NoneYet(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no newsletters yet"
	}
	return l.Mark("Der er ingen nyhedsbreve endnu")
}

// NoneYetWhy: Tilmeld dig, så får du det første på mail.
func NoneYetWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Sign up and you get the first one by mail."
	}
	return l.Mark("Tilmeld dig, så får du det første på mail.")
}

// Contacts: Kontaktpersoner
func Contacts(l i18n.Lang) string {
	if l == i18n.En {
		return "Contact persons"
	}
	return l.Mark("Kontaktpersoner")
}

// ContactsNone: Der er ingen kontaktpersoner endnu.
func ContactsNone(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no contact persons yet."
	}
	return l.Mark("Der er ingen kontaktpersoner endnu.")
}

// PartNetworks: Netværk
func PartNetworks(l i18n.Lang) string {
	if l == i18n.En {
		return "Networks"
	}
	return l.Mark("Netværk")
}

// PartProjects: Projekter
func PartProjects(l i18n.Lang) string {
	if l == i18n.En {
		return "Projects"
	}
	return l.Mark("Projekter")
}

// Phone: Telefon
func Phone(l i18n.Lang) string {
	if l == i18n.En {
		return "Phone"
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

// ReadMore: Læs mere om »{heading}«
func ReadMore(l i18n.Lang, heading string) string {
	if l == i18n.En {
		return "Read more about “" + heading + "”"
	}
	return l.Mark("Læs mere om »" + heading + "«")
}

// ReadMorePlain: Læs mere
func ReadMorePlain(l i18n.Lang) string {
	if l == i18n.En {
		return "Read more"
	}
	return l.Mark("Læs mere")
}

// IssueAbout: Om {topics}
func IssueAbout(l i18n.Lang, topics string) string {
	if l == i18n.En {
		return "On " + topics
	}
	return l.Mark("Om " + topics)
}

// SentOn: Sendt {day:date}
func SentOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Sent " + i18n.Date(l, day)
	}
	return l.Mark("Sendt " + i18n.Date(l, day))
}

// Draft: Kladde
func Draft(l i18n.Lang) string {
	if l == i18n.En {
		return "Draft"
	}
	return l.Mark("Kladde")
}

// DraftSeen: Du ser en kladde. Kun I, der skriver nyheder, kan se den.
func DraftSeen(l i18n.Lang) string {
	if l == i18n.En {
		return "You see a draft. Only those who write the news can see it."
	}
	return l.Mark("Du ser en kladde. Kun I, der skriver nyheder, kan se den.")
}

// BackToDesk: Til redaktionen
func BackToDesk(l i18n.Lang) string {
	if l == i18n.En {
		return "To the desk"
	}
	return l.Mark("Til redaktionen")
}

// SignUpTitle: Tilmeld dig nyheder
func SignUpTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Sign up for news"
	}
	return l.Mark("Tilmeld dig nyheder")
}

// SignUpLead: Vi sender dig et link, som du bekræfter tilmeldingen med.
func SignUpLead(l i18n.Lang) string {
	if l == i18n.En {
		return "We send you a link by which you confirm it."
	}
	return l.Mark("Vi sender dig et link, som du bekræfter tilmeldingen med.")
}

// FieldEmail: Din e-mailadresse
func FieldEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "Your e-mail address"
	}
	return l.Mark("Din e-mailadresse")
}

// FieldTopics: Emner
func FieldTopics(l i18n.Lang) string {
	if l == i18n.En {
		return "Topics"
	}
	return l.Mark("Emner")
}

// TopicKnowledgeHint: Undersøgelser, erfaringer og metoder
func TopicKnowledgeHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Studies, experience and methods"
	}
	return l.Mark("Undersøgelser, erfaringer og metoder")
}

// TopicFundingHint: Penge, som kommuner og organisationer kan søge
func TopicFundingHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Money that municipalities and organisations can apply for"
	}
	return l.Mark("Penge, som kommuner og organisationer kan søge")
}

// TopicPublicationsHint: Håndbøger, rapporter og vejledninger
func TopicPublicationsHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Handbooks, reports and guides"
	}
	return l.Mark("Håndbøger, rapporter og vejledninger")
}

// TopicConferencesHint: Større arrangementer
func TopicConferencesHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Larger events"
	}
	return l.Mark("Større arrangementer")
}

// TopicThemeDaysHint: Dage om ét emne
func TopicThemeDaysHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Days on one topic"
	}
	return l.Mark("Dage om ét emne")
}

// SignUpButton: Tilmeld
func SignUpButton(l i18n.Lang) string {
	if l == i18n.En {
		return "Sign up"
	}
	return l.Mark("Tilmeld")
}

// SignUpPrivacy: Vi bruger kun adressen til at sende nyheder.
func SignUpPrivacy(l i18n.Lang) string {
	if l == i18n.En {
		return "We use the address for sending news only."
	}
	return l.Mark("Vi bruger kun adressen til at sende nyheder.")
}

// ReadPrivacy: Læs om privatliv
func ReadPrivacy(l i18n.Lang) string {
	if l == i18n.En {
		return "Read about privacy"
	}
	return l.Mark("Læs om privatliv")
}

// CheckMailTitle: Se i din indbakke
func CheckMailTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Look in your inbox"
	}
	return l.Mark("Se i din indbakke")
}

// CheckMailLead: Vi har sendt en mail til adressen. Klik på linket i mailen.
func CheckMailLead(l i18n.Lang) string {
	if l == i18n.En {
		return "We have sent a letter to the address. Click the link in it."
	}
	return l.Mark("Vi har sendt en mail til adressen. Klik på linket i mailen.")
}

// CheckMailHelp: Kommer der ikke noget, så se i mappen med uønsket mail, eller prøv igen om lidt. Vi sender højst tre mails om dagen til den samme adresse.
func CheckMailHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "If nothing comes, look among unwanted mail, or try again in a while. We send three letters a day to one address at most."
	}
	return l.Mark("Kommer der ikke noget, så se i mappen med uønsket mail, eller prøv igen om lidt. Vi sender højst tre mails om dagen til den samme adresse.")
}

// ToNews: Til nyhederne
func ToNews(l i18n.Lang) string {
	if l == i18n.En {
		return "To the news"
	}
	return l.Mark("Til nyhederne")
}

// ConfirmTitle: Bekræft din tilmelding
func ConfirmTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Confirm that you sign up"
	}
	return l.Mark("Bekræft din tilmelding")
}

// ConfirmLead: Du vil have nyheder om {topics}.
func ConfirmLead(l i18n.Lang, topics string) string {
	if l == i18n.En {
		return "You want news on " + topics + "."
	}
	return l.Mark("Du vil have nyheder om " + topics + ".")
}

// ConfirmButton: Ja, send mig nyheder
func ConfirmButton(l i18n.Lang) string {
	if l == i18n.En {
		return "Yes, send me news"
	}
	return l.Mark("Ja, send mig nyheder")
}

// ConfirmedTitle: Du er tilmeldt
func ConfirmedTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "You have signed up"
	}
	return l.Mark("Du er tilmeldt")
}

// ConfirmedLead: Du får det næste nyhedsbrev om {topics}. I hvert nyhedsbrev er der et link, så du kan ændre dine emner eller afmelde dig.
func ConfirmedLead(l i18n.Lang, topics string) string {
	if l == i18n.En {
		return "You get the next newsletter on " + topics + ". In each letter there is a link for changing topics and for unsubscribing."
	}
	return l.Mark("Du får det næste nyhedsbrev om " + topics + ". I hvert nyhedsbrev er der et link, så du kan ændre dine emner eller afmelde dig.")
}

// DeadTitle: Linket virker ikke
func DeadTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The link doesn't work"
	}
	return l.Mark("Linket virker ikke")
}

// DeadLead: Det er brugt op, for gammelt eller skrevet forkert.
func DeadLead(l i18n.Lang) string {
	if l == i18n.En {
		return "It is used up, too old or not written correctly."
	}
	return l.Mark("Det er brugt op, for gammelt eller skrevet forkert.")
}

// DeadHelp: Tilmeld dig igen med din adresse. Er du tilmeldt i forvejen, får du et link til at vælge emner og afmelde dig.
func DeadHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "Sign up again with your address. If you have signed up already, you get a link for changing topics and for unsubscribing."
	}
	return l.Mark("Tilmeld dig igen med din adresse. Er du tilmeldt i forvejen, får du et link til at vælge emner og afmelde dig.")
}

// MineTitle: Dine nyheder
func MineTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Your news"
	}
	return l.Mark("Dine nyheder")
}

// MineLead: Vi sender til {email}.
func MineLead(l i18n.Lang, email string) string {
	if l == i18n.En {
		return "We send to " + email + "."
	}
	return l.Mark("Vi sender til " + email + ".")
}

// SaveTopics: Gem emner
func SaveTopics(l i18n.Lang) string {
	if l == i18n.En {
		return "Save topics"
	}
	return l.Mark("Gem emner")
}

// TopicsSaved: Dine emner er gemt.
func TopicsSaved(l i18n.Lang) string {
	if l == i18n.En {
		return "Your topics are saved."
	}
	return l.Mark("Dine emner er gemt.")
}

// LeaveTitle: Afmeld nyheder
func LeaveTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Unsubscribe from the news"
	}
	return l.Mark("Afmeld nyheder")
}

// LeaveLead: Du får ikke flere nyhedsbreve, og vi sletter din adresse. Vi gemmer et kodet aftryk af den, så ingen foreslår dig som modtager igen.
func LeaveLead(l i18n.Lang) string {
	if l == i18n.En {
		return "You get no more newsletters, and we erase your address. We keep a coded print of it, so that nobody else proposes you again."
	}
	return l.Mark("Du får ikke flere nyhedsbreve, og vi sletter din adresse. Vi gemmer et kodet aftryk af den, så ingen foreslår dig som modtager igen.")
}

// LeaveButton: Afmeld mig
func LeaveButton(l i18n.Lang) string {
	if l == i18n.En {
		return "Unsubscribe me"
	}
	return l.Mark("Afmeld mig")
}

// ToLeave: Vil du slet ikke have nyheder?
func ToLeave(l i18n.Lang) string {
	if l == i18n.En {
		return "Do you want no news at all?"
	}
	return l.Mark("Vil du slet ikke have nyheder?")
}

// LeftTitle: Du er afmeldt
func LeftTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "You have unsubscribed"
	}
	return l.Mark("Du er afmeldt")
}

// LeftLead: Vi har slettet din adresse. Du er velkommen til at tilmelde dig igen.
func LeftLead(l i18n.Lang) string {
	if l == i18n.En {
		return "We have erased your address. You are welcome to sign up again."
	}
	return l.Mark("Vi har slettet din adresse. Du er velkommen til at tilmelde dig igen.")
}

// Desk: Redaktion
func Desk(l i18n.Lang) string {
	if l == i18n.En {
		return "Desk"
	}
	return l.Mark("Redaktion")
}

// DeskTitle: Redaktion
func DeskTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Desk"
	}
	return l.Mark("Redaktion")
}

// DeskLead: Her skriver og sender I nyhedsbreve. Alle kan læse dem, når de er sendt.
func DeskLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Here you write and send newsletters. Everybody can read them when they have been sent."
	}
	return l.Mark("Her skriver og sender I nyhedsbreve. Alle kan læse dem, når de er sendt.")
}

// WriteIssue: Skriv et nyhedsbrev
func WriteIssue(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a newsletter"
	}
	return l.Mark("Skriv et nyhedsbrev")
}

// Propose: Foreslå modtagere
func Propose(l i18n.Lang) string {
	if l == i18n.En {
		return "Propose readers"
	}
	return l.Mark("Foreslå modtagere")
}

// EditContacts: Kontaktpersoner
func EditContacts(l i18n.Lang) string {
	if l == i18n.En {
		return "Contact persons"
	}
	return l.Mark("Kontaktpersoner")
}

// Readers: Modtagere
func Readers(l i18n.Lang) string {
	if l == i18n.En {
		return "Readers"
	}
	return l.Mark("Modtagere")
}

// ReadersAll: I alt
func ReadersAll(l i18n.Lang) string {
	if l == i18n.En {
		return "In all"
	}
	return l.Mark("I alt")
}

// ReadersPending: Venter på at bekræfte
func ReadersPending(l i18n.Lang) string {
	if l == i18n.En {
		return "Have yet to confirm"
	}
	return l.Mark("Venter på at bekræfte")
}

// People: {n:int} modtager · {n:int} modtagere
func People(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " reader"
		}
		return i18n.Int(l, n) + " readers"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " modtager")
	}
	return l.Mark(i18n.Int(l, n) + " modtagere")
}

// Drafts: Kladder
func Drafts(l i18n.Lang) string {
	if l == i18n.En {
		return "Drafts"
	}
	return l.Mark("Kladder")
}

// DraftsNone: Der er ingen kladder
func DraftsNone(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no drafts"
	}
	return l.Mark("Der er ingen kladder")
}

// DraftsNoneWhy: Skriv et nyhedsbrev. Du kan gemme det og sende det en anden dag.
func DraftsNoneWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a newsletter. You can save it and send it another day."
	}
	return l.Mark("Skriv et nyhedsbrev. Du kan gemme det og sende det en anden dag.")
}

// Sent: Sendte
func Sent(l i18n.Lang) string {
	if l == i18n.En {
		return "Sent"
	}
	return l.Mark("Sendte")
}

// SentNone: Der er ikke sendt noget endnu.
func SentNone(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing has been sent yet."
	}
	return l.Mark("Der er ikke sendt noget endnu.")
}

// ColumnTitle: Titel
func ColumnTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Title"
	}
	return l.Mark("Titel")
}

// ColumnTopics: Emner
func ColumnTopics(l i18n.Lang) string {
	if l == i18n.En {
		return "Topics"
	}
	return l.Mark("Emner")
}

// ColumnSent: Sendt
func ColumnSent(l i18n.Lang) string {
	if l == i18n.En {
		return "Sent"
	}
	return l.Mark("Sendt")
}

// ColumnReached: Modtagere
func ColumnReached(l i18n.Lang) string {
	if l == i18n.En {
		return "Readers"
	}
	return l.Mark("Modtagere")
}

// ChangedBy: Ændret {at:moment} af {name}
func ChangedBy(l i18n.Lang, at time.Time, name string) string {
	if l == i18n.En {
		return "Changed " + i18n.DateTime(l, at) + " by " + name
	}
	return l.Mark("Ændret " + i18n.DateTime(l, at) + " af " + name)
}

// NewIssue: Nyt nyhedsbrev
func NewIssue(l i18n.Lang) string {
	if l == i18n.En {
		return "New newsletter"
	}
	return l.Mark("Nyt nyhedsbrev")
}

// EditIssue: Ret nyhedsbrev
func EditIssue(l i18n.Lang) string {
	if l == i18n.En {
		return "Edit newsletter"
	}
	return l.Mark("Ret nyhedsbrev")
}

// FieldTitle: Titel
func FieldTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Title"
	}
	return l.Mark("Titel")
}

// FieldTitleHint: Står som emne i mailen.
func FieldTitleHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Is the subject of the mail."
	}
	return l.Mark("Står som emne i mailen.")
}

// FieldIssueTopics: Emner
func FieldIssueTopics(l i18n.Lang) string {
	if l == i18n.En {
		return "Topics"
	}
	return l.Mark("Emner")
}

// FieldIssueTopicsHint: Nyhedsbrevet går til alle, der har valgt mindst ét af emnerne.
func FieldIssueTopicsHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The letter goes to everybody who chose at least one of the topics."
	}
	return l.Mark("Nyhedsbrevet går til alle, der har valgt mindst ét af emnerne.")
}

// BlockN: Afsnit {n:int}
func BlockN(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Section " + i18n.Int(l, n)
	}
	return l.Mark("Afsnit " + i18n.Int(l, n))
}

// FieldHeading: Overskrift
func FieldHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Heading"
	}
	return l.Mark("Overskrift")
}

// FieldText: Tekst
func FieldText(l i18n.Lang) string {
	if l == i18n.En {
		return "Text"
	}
	return l.Mark("Tekst")
}

// FieldTextHint: En tom linje giver et nyt afsnit.
func FieldTextHint(l i18n.Lang) string {
	if l == i18n.En {
		return "An empty line gives a new paragraph."
	}
	return l.Mark("En tom linje giver et nyt afsnit.")
}

// FieldLink: Link
func FieldLink(l i18n.Lang) string {
	if l == i18n.En {
		return "Link"
	}
	return l.Mark("Link")
}

// FieldLinkHint: En side, som alle kan åbne: https://… eller en side her i løsningen, for eksempel /netvaerk.
func FieldLinkHint(l i18n.Lang) string {
	if l == i18n.En {
		return "A page that everybody can open: https://… or a page of this program, such as /netvaerk."
	}
	return l.Mark("En side, som alle kan åbne: https://… eller en side her i løsningen, for eksempel /netvaerk.")
}

// Save: Gem
func Save(l i18n.Lang) string {
	if l == i18n.En {
		return "Save"
	}
	return l.Mark("Gem")
}

// SaveAndMore: Gem og skriv et afsnit mere
func SaveAndMore(l i18n.Lang) string {
	if l == i18n.En {
		return "Save and write another section"
	}
	return l.Mark("Gem og skriv et afsnit mere")
}

// Saved: Nyhedsbrevet er gemt.
func Saved(l i18n.Lang) string {
	if l == i18n.En {
		return "The newsletter is saved."
	}
	return l.Mark("Nyhedsbrevet er gemt.")
}

// Cancel: Fortryd
func Cancel(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancel"
	}
	return l.Mark("Fortryd")
}

// SeeLetter: Se mailen
func SeeLetter(l i18n.Lang) string {
	if l == i18n.En {
		return "See the letter"
	}
	return l.Mark("Se mailen")
}

// SeeWeb: Se det på nettet
func SeeWeb(l i18n.Lang) string {
	if l == i18n.En {
		return "See it on the web"
	}
	return l.Mark("Se det på nettet")
}

// Discard: Slet kladden
func Discard(l i18n.Lang) string {
	if l == i18n.En {
		return "Delete the draft"
	}
	return l.Mark("Slet kladden")
}

// Discarded: Kladden er slettet.
func Discarded(l i18n.Lang) string {
	if l == i18n.En {
		return "The draft is deleted."
	}
	return l.Mark("Kladden er slettet.")
}

// LetterTitle: Sådan ser mailen ud
func LetterTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "This is the letter"
	}
	return l.Mark("Sådan ser mailen ud")
}

// LetterOf: Mailen i tekst
func LetterOf(l i18n.Lang) string {
	if l == i18n.En {
		return "The letter as text"
	}
	return l.Mark("Mailen i tekst")
}

// LetterLead: Linkene nederst bliver hver modtagers egne.
func LetterLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The links at the bottom become each reader's own."
	}
	return l.Mark("Linkene nederst bliver hver modtagers egne.")
}

// TryButton: Send en prøve til mig selv
func TryButton(l i18n.Lang) string {
	if l == i18n.En {
		return "Send a test to me"
	}
	return l.Mark("Send en prøve til mig selv")
}

// Tried: En prøve er sendt til dig.
func Tried(l i18n.Lang) string {
	if l == i18n.En {
		return "A test has been sent to you."
	}
	return l.Mark("En prøve er sendt til dig.")
}

// GoSend: Send ud
func GoSend(l i18n.Lang) string {
	if l == i18n.En {
		return "Send"
	}
	return l.Mark("Send ud")
}

// SendTitle: Send »{title}«
func SendTitle(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Send “" + title + "”"
	}
	return l.Mark("Send »" + title + "«")
}

// SendLead: Nyhedsbrevet sendes nu til alle, der har valgt {topics}. Det kan ikke kaldes tilbage, og teksten kan ikke ændres bagefter.
func SendLead(l i18n.Lang, topics string) string {
	if l == i18n.En {
		return "The letter is sent now to everybody who chose " + topics + ". It can't be called back, and the text can't be changed afterwards."
	}
	return l.Mark("Nyhedsbrevet sendes nu til alle, der har valgt " + topics + ". Det kan ikke kaldes tilbage, og teksten kan ikke ændres bagefter.")
}

// SendButton: Send nu
func SendButton(l i18n.Lang) string {
	if l == i18n.En {
		return "Send now"
	}
	return l.Mark("Send nu")
}

// SendingNow: Nyhedsbrevet er på vej.
func SendingNow(l i18n.Lang) string {
	if l == i18n.En {
		return "The newsletter is on its way."
	}
	return l.Mark("Nyhedsbrevet er på vej.")
}

// Edit: Ret
func Edit(l i18n.Lang) string {
	if l == i18n.En {
		return "Edit"
	}
	return l.Mark("Ret")
}

// ProposeTitle: Foreslå modtagere
func ProposeTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Propose readers"
	}
	return l.Mark("Foreslå modtagere")
}

// ProposeLead: Skriv adresserne på dem, der har sagt, at de gerne vil have nyheder. De får en mail og skal selv bekræfte. De, der har afmeldt sig, får ikke noget.
func ProposeLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the addresses of people who have said that they would like news. They get a letter and have to confirm it themselves. Those who have unsubscribed get nothing."
	}
	return l.Mark("Skriv adresserne på dem, der har sagt, at de gerne vil have nyheder. De får en mail og skal selv bekræfte. De, der har afmeldt sig, får ikke noget.")
}

// FieldAddresses: E-mailadresser
func FieldAddresses(l i18n.Lang) string {
	if l == i18n.En {
		return "E-mail addresses"
	}
	return l.Mark("E-mailadresser")
}

// FieldAddressesHint: Én på hver linje, højst {n:int} ad gangen.
func FieldAddressesHint(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "One on each line, " + i18n.Int(l, n) + " at a time at most."
	}
	return l.Mark("Én på hver linje, højst " + i18n.Int(l, n) + " ad gangen.")
}

// ProposeButton: Spørg dem
func ProposeButton(l i18n.Lang) string {
	if l == i18n.En {
		return "Ask them"
	}
	return l.Mark("Spørg dem")
}

// Proposed: {written:int} får en mail. {passed:int} er sprunget over, fordi de allerede får nyheder, er spurgt for nylig eller har afmeldt sig. {wrong:int} er ikke gyldige e-mailadresser.
func Proposed(l i18n.Lang, written int, passed int, wrong int) string {
	if l == i18n.En {
		return i18n.Int(l, written) + " get a letter. " + i18n.Int(l, passed) + " are passed over: they get news, were asked lately or have unsubscribed. " + i18n.Int(l, wrong) + " are no addresses."
	}
	return l.Mark(i18n.Int(l, written) + " får en mail. " + i18n.Int(l, passed) + " er sprunget over, fordi de allerede får nyheder, er spurgt for nylig eller har afmeldt sig. " + i18n.Int(l, wrong) + " er ikke gyldige e-mailadresser.")
}

// ContactsTitle: Kontaktpersoner
func ContactsTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Contact persons"
	}
	return l.Mark("Kontaktpersoner")
}

// ContactsLead: De står på nyhedssiden og på netværkenes offentlige side.
func ContactsLead(l i18n.Lang) string {
	if l == i18n.En {
		return "They stand on the news page and on the networks' public page."
	}
	return l.Mark("De står på nyhedssiden og på netværkenes offentlige side.")
}

// NewContact: Ny kontaktperson
func NewContact(l i18n.Lang) string {
	if l == i18n.En {
		return "New contact person"
	}
	return l.Mark("Ny kontaktperson")
}

// EditContact: Ret kontaktperson
func EditContact(l i18n.Lang) string {
	if l == i18n.En {
		return "Edit contact person"
	}
	return l.Mark("Ret kontaktperson")
}

// FieldPart: Kontaktperson for
func FieldPart(l i18n.Lang) string {
	if l == i18n.En {
		return "Contact person for"
	}
	return l.Mark("Kontaktperson for")
}

// FieldName: Navn
func FieldName(l i18n.Lang) string {
	if l == i18n.En {
		return "Name"
	}
	return l.Mark("Navn")
}

// FieldJob: Stilling
func FieldJob(l i18n.Lang) string {
	if l == i18n.En {
		return "Title"
	}
	return l.Mark("Stilling")
}

// FieldPhone: Telefon
func FieldPhone(l i18n.Lang) string {
	if l == i18n.En {
		return "Phone"
	}
	return l.Mark("Telefon")
}

// FieldContactEmail: E-mail
func FieldContactEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "E-mail"
	}
	return l.Mark("E-mail")
}

// FieldAbout: Hvad man kan kontakte personen om
func FieldAbout(l i18n.Lang) string {
	if l == i18n.En {
		return "What one can contact the person about"
	}
	return l.Mark("Hvad man kan kontakte personen om")
}

// ContactSaved: Kontaktpersonen er gemt.
func ContactSaved(l i18n.Lang) string {
	if l == i18n.En {
		return "The contact person is saved."
	}
	return l.Mark("Kontaktpersonen er gemt.")
}

// ContactRemoved: {name} er fjernet fra listen.
func ContactRemoved(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " is taken off the list."
	}
	return l.Mark(name + " er fjernet fra listen.")
}

// Remove: Fjern fra listen
func Remove(l i18n.Lang) string {
	if l == i18n.En {
		return "Take off the list"
	}
	return l.Mark("Fjern fra listen")
}

// ColumnReach: Telefon og e-mail
func ColumnReach(l i18n.Lang) string {
	if l == i18n.En {
		return "Phone and e-mail"
	}
	return l.Mark("Telefon og e-mail")
}

// ColumnAbout: Om
func ColumnAbout(l i18n.Lang) string {
	if l == i18n.En {
		return "About"
	}
	return l.Mark("Om")
}
