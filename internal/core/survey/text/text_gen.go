// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what survey says on screen, in every language.
package text

import (
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// NotFound: Undersøgelsen findes ikke, eller du har ikke adgang til den.
func NotFound(l i18n.Lang) string {
	if l == i18n.En {
		return "There is no such survey, or you have no access to it."
	}
	return l.Mark("Undersøgelsen findes ikke, eller du har ikke adgang til den.")
}

// NoSuchLink: Linket fører ikke til noget. Se efter, om hele adressen er kommet med.
func NoSuchLink(l i18n.Lang) string {
	if l == i18n.En {
		return "The link leads nowhere. See whether the whole address was copied."
	}
	return l.Mark("Linket fører ikke til noget. Se efter, om hele adressen er kommet med.")
}

// OnlyLeaders: Det er dem, der leder forløbet, som står for undersøgelsen.
func OnlyLeaders(l i18n.Lang) string {
	if l == i18n.En {
		return "Those who lead the course run the survey."
	}
	return l.Mark("Det er dem, der leder forløbet, som står for undersøgelsen.")
}

// TooLong: Skriv højst {most:int} tegn.
func TooLong(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "Write at most " + i18n.Int(l, most) + " characters."
	}
	return l.Mark("Skriv højst " + i18n.Int(l, most) + " tegn.")
}

// NoCpr: Her står noget, der ligner et personnummer. Skriv ikke noget, der kan føres tilbage til en bestemt borger.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "This looks like a personal number. Write nothing that could lead to a particular citizen."
	}
	return l.Mark("Her står noget, der ligner et personnummer. Skriv ikke noget, der kan føres tilbage til en bestemt borger.")
}

// ClosesWrong: Skriv en dato fra i dag og højst et år frem.
func ClosesWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a date from today and at most a year ahead."
	}
	return l.Mark("Skriv en dato fra i dag og højst et år frem.")
}

// Stale: En anden har ændret det, siden du åbnede siden.
func Stale(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed it since you opened the page."
	}
	return l.Mark("En anden har ændret det, siden du åbnede siden.")
}

// IsClosed: Der kan ikke længere svares.
func IsClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "It can no longer be answered."
	}
	return l.Mark("Der kan ikke længere svares.")
}

// IsFull: Der kan ikke modtages flere svar.
func IsFull(l i18n.Lang) string {
	if l == i18n.En {
		return "No more answers can be received."
	}
	return l.Mark("Der kan ikke modtages flere svar.")
}

// WasClosed: Undersøgelsen er lukket og kan ikke åbnes igen, fordi resultaterne har kunnet ses.
func WasClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "The survey is closed and can’t be opened again, since its results could be seen."
	}
	return l.Mark("Undersøgelsen er lukket og kan ikke åbnes igen, fordi resultaterne har kunnet ses.")
}

// GroupWrong: Vælg et af svarene.
func GroupWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose one of the answers."
	}
	return l.Mark("Vælg et af svarene.")
}

// ScoreWrong: Vælg et af svarene.
func ScoreWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose one of the answers."
	}
	return l.Mark("Vælg et af svarene.")
}

// NothingAnswered: Svar på mindst ét spørgsmål.
func NothingAnswered(l i18n.Lang) string {
	if l == i18n.En {
		return "Answer at least one question."
	}
	return l.Mark("Svar på mindst ét spørgsmål.")
}

// NoInterview: Kun interview kan skrives ned her.
func NoInterview(l i18n.Lang) string {
	if l == i18n.En {
		return "Only interviews can be written down here."
	}
	return l.Mark("Kun interview kan skrives ned her.")
}

// LabelMissing: Skriv, hvem interviewet var med, uden navne.
func LabelMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write with whom the interview was, without names."
	}
	return l.Mark("Skriv, hvem interviewet var med, uden navne.")
}

// ThemeWrong: Vælg et af forløbets temaer.
func ThemeWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose one of the themes of the course."
	}
	return l.Mark("Vælg et af forløbets temaer.")
}

// PastOpened: Undersøgelsen »{title}« blev åbnet med svarfrist
func PastOpened(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The survey “" + title + "” was opened, to be answered by"
	}
	return l.Mark("Undersøgelsen »" + title + "« blev åbnet med svarfrist")
}

// PastExtended: Svarfristen for undersøgelsen »{title}« blev ændret
func PastExtended(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The deadline of the survey “" + title + "” was changed"
	}
	return l.Mark("Svarfristen for undersøgelsen »" + title + "« blev ændret")
}

// PastClosed: Undersøgelsen »{title}« blev lukket
func PastClosed(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The survey “" + title + "” was closed"
	}
	return l.Mark("Undersøgelsen »" + title + "« blev lukket")
}

// PastNoted: Et interview i »{title}« blev skrevet ned
func PastNoted(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "An interview in “" + title + "” was written down"
	}
	return l.Mark("Et interview i »" + title + "« blev skrevet ned")
}

// Surveys: Interview og spørgeskemaer
func Surveys(l i18n.Lang) string {
	if l == i18n.En {
		return "Interviews and questionnaires"
	}
	return l.Mark("Interview og spørgeskemaer")
}

// SurveysLead: Spørgeskemaer bliver besvaret på et link uden log-in. Interview bliver skrevet ned her eller besvaret på samme måde.
func SurveysLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Questionnaires are answered by a link without logging in. Interviews are written down here, or answered in the same way."
	}
	return l.Mark("Spørgeskemaer bliver besvaret på et link uden log-in. Interview bliver skrevet ned her eller besvaret på samme måde.")
}

// NoSurveys: Ingen er spurgt endnu
func NoSurveys(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody has been asked yet"
	}
	return l.Mark("Ingen er spurgt endnu")
}

// NoSurveysWhy: Vælg et spørgeskema eller en interviewguide for at begynde.
func NoSurveysWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a questionnaire or an interview guide to begin."
	}
	return l.Mark("Vælg et spørgeskema eller en interviewguide for at begynde.")
}

// Begin: Begynd en undersøgelse
func Begin(l i18n.Lang) string {
	if l == i18n.En {
		return "Begin a survey"
	}
	return l.Mark("Begynd en undersøgelse")
}

// FromQuestionnaires: Spørgeskemaer
func FromQuestionnaires(l i18n.Lang) string {
	if l == i18n.En {
		return "Questionnaires"
	}
	return l.Mark("Spørgeskemaer")
}

// FromGuides: Interviewguider
func FromGuides(l i18n.Lang) string {
	if l == i18n.En {
		return "Interview guides"
	}
	return l.Mark("Interviewguider")
}

// NewSurvey: Ny undersøgelse
func NewSurvey(l i18n.Lang) string {
	if l == i18n.En {
		return "New survey"
	}
	return l.Mark("Ny undersøgelse")
}

// NewLead: Spørgsmålene ligger fast, når undersøgelsen er åbnet.
func NewLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The questions are fixed once the survey is open."
	}
	return l.Mark("Spørgsmålene ligger fast, når undersøgelsen er åbnet.")
}

// FieldTitle: Titel
func FieldTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Title"
	}
	return l.Mark("Titel")
}

// FieldCloses: Svarfrist
func FieldCloses(l i18n.Lang) string {
	if l == i18n.En {
		return "Last day to answer"
	}
	return l.Mark("Svarfrist")
}

// KeptTold: Kun myndighederne ser svarene.
func KeptTold(l i18n.Lang) string {
	if l == i18n.En {
		return "Only the authorities see the answers."
	}
	return l.Mark("Kun myndighederne ser svarene.")
}

// QuestionsHeading: Spørgsmål
func QuestionsHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Questions"
	}
	return l.Mark("Spørgsmål")
}

// OpenSurvey: Åbn undersøgelsen
func OpenSurvey(l i18n.Lang) string {
	if l == i18n.En {
		return "Open the survey"
	}
	return l.Mark("Åbn undersøgelsen")
}

// Cancel: Fortryd
func Cancel(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancel"
	}
	return l.Mark("Fortryd")
}

// ColumnSurvey: Undersøgelse
func ColumnSurvey(l i18n.Lang) string {
	if l == i18n.En {
		return "Survey"
	}
	return l.Mark("Undersøgelse")
}

// ColumnReplies: Svar
func ColumnReplies(l i18n.Lang) string {
	if l == i18n.En {
		return "Answers"
	}
	return l.Mark("Svar")
}

// ColumnCloses: Svarfrist
func ColumnCloses(l i18n.Lang) string {
	if l == i18n.En {
		return "Deadline"
	}
	return l.Mark("Svarfrist")
}

// ColumnState: Status
func ColumnState(l i18n.Lang) string {
	if l == i18n.En {
		return "State"
	}
	return l.Mark("Status")
}

// StateOpen: Åben
func StateOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Open"
	}
	return l.Mark("Åben")
}

// StateClosed: Lukket
func StateClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "Closed"
	}
	return l.Mark("Lukket")
}

// KindInterview: Interview
func KindInterview(l i18n.Lang) string {
	if l == i18n.En {
		return "Interview"
	}
	return l.Mark("Interview")
}

// KindQuestionnaire: Spørgeskema
func KindQuestionnaire(l i18n.Lang) string {
	if l == i18n.En {
		return "Questionnaire"
	}
	return l.Mark("Spørgeskema")
}

// LinkHeading: Linket, der svares på
func LinkHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "The link to answer by"
	}
	return l.Mark("Linket, der svares på")
}

// LinkHelp: Send linket til dem, der skal svare. Alle med linket kan svare, og ingen kan se, hvem der har gjort det.
func LinkHelp(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the link to those who are to answer. Everybody with the link can, and nobody sees who has."
	}
	return l.Mark("Send linket til dem, der skal svare. Alle med linket kan svare, og ingen kan se, hvem der har gjort det.")
}

// RepliesCount: 1 svar på linket · {n:int} svar på linket
func RepliesCount(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "1 answer by the link"
		}
		return i18n.Int(l, n) + " answers by the link"
	}
	if n == 1 {
		return l.Mark("1 svar på linket")
	}
	return l.Mark(i18n.Int(l, n) + " svar på linket")
}

// NotesCount: 1 interview skrevet ned · {n:int} interview skrevet ned
func NotesCount(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "1 interview written down"
		}
		return i18n.Int(l, n) + " interviews written down"
	}
	if n == 1 {
		return l.Mark("1 interview skrevet ned")
	}
	return l.Mark(i18n.Int(l, n) + " interview skrevet ned")
}

// ClosesOn: Der kan svares til og med {day:date}.
func ClosesOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "It can be answered until " + i18n.Date(l, day) + "."
	}
	return l.Mark("Der kan svares til og med " + i18n.Date(l, day) + ".")
}

// ClosedOn: Der kunne svares til og med {day:date}.
func ClosedOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "It could be answered until " + i18n.Date(l, day) + "."
	}
	return l.Mark("Der kunne svares til og med " + i18n.Date(l, day) + ".")
}

// OpenedBy: Åbnet af {name} {day:date}
func OpenedBy(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return "Opened by " + name + " " + i18n.Date(l, day)
	}
	return l.Mark("Åbnet af " + name + " " + i18n.Date(l, day))
}

// Opened: Åbnet
func Opened(l i18n.Lang) string {
	if l == i18n.En {
		return "Opened"
	}
	return l.Mark("Åbnet")
}

// Audience: Til
func Audience(l i18n.Lang) string {
	if l == i18n.En {
		return "For"
	}
	return l.Mark("Til")
}

// Extend: Ændr svarfristen
func Extend(l i18n.Lang) string {
	if l == i18n.En {
		return "Change the deadline"
	}
	return l.Mark("Ændr svarfristen")
}

// Save: Gem
func Save(l i18n.Lang) string {
	if l == i18n.En {
		return "Save"
	}
	return l.Mark("Gem")
}

// CloseNow: Luk nu
func CloseNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Close now"
	}
	return l.Mark("Luk nu")
}

// Results: Resultater
func Results(l i18n.Lang) string {
	if l == i18n.En {
		return "Results"
	}
	return l.Mark("Resultater")
}

// ResultsWhenClosed: Resultaterne kan ses, når undersøgelsen er lukket, og mindst {least:int} har svaret.
func ResultsWhenClosed(l i18n.Lang, least int) string {
	if l == i18n.En {
		return "Results are shown when the survey is closed and at least " + i18n.Int(l, least) + " have answered."
	}
	return l.Mark("Resultaterne kan ses, når undersøgelsen er lukket, og mindst " + i18n.Int(l, least) + " har svaret.")
}

// TooFew: Færre end {least:int} har svaret. Derfor vises svarene ikke.
func TooFew(l i18n.Lang, least int) string {
	if l == i18n.En {
		return "Fewer than " + i18n.Int(l, least) + " have answered. The answers are therefore not shown."
	}
	return l.Mark("Færre end " + i18n.Int(l, least) + " har svaret. Derfor vises svarene ikke.")
}

// ColumnQuestion: Udsagn
func ColumnQuestion(l i18n.Lang) string {
	if l == i18n.En {
		return "Statement"
	}
	return l.Mark("Udsagn")
}

// ColumnCount: Svar
func ColumnCount(l i18n.Lang) string {
	if l == i18n.En {
		return "Answers"
	}
	return l.Mark("Svar")
}

// ColumnMean: Gennemsnit
func ColumnMean(l i18n.Lang) string {
	if l == i18n.En {
		return "Mean"
	}
	return l.Mark("Gennemsnit")
}

// ColumnAgree: Enige
func ColumnAgree(l i18n.Lang) string {
	if l == i18n.En {
		return "Agree"
	}
	return l.Mark("Enige")
}

// ColumnDisagree: Uenige
func ColumnDisagree(l i18n.Lang) string {
	if l == i18n.En {
		return "Disagree"
	}
	return l.Mark("Uenige")
}

// ScaleTold: Skalaen går fra 1 (helt uenig) til 5 (helt enig). Enige er 4 og 5, uenige er 1 og 2.
func ScaleTold(l i18n.Lang) string {
	if l == i18n.En {
		return "The scale goes from 1 (disagree strongly) to 5 (agree strongly). Agree is 4 and 5, disagree is 1 and 2."
	}
	return l.Mark("Skalaen går fra 1 (helt uenig) til 5 (helt enig). Enige er 4 og 5, uenige er 1 og 2.")
}

// ByGroup: Efter gruppe (gennemsnit)
func ByGroup(l i18n.Lang) string {
	if l == i18n.En {
		return "By group (mean)"
	}
	return l.Mark("Efter gruppe (gennemsnit)")
}

// GroupHidden: Skjult
func GroupHidden(l i18n.Lang) string {
	if l == i18n.En {
		return "Hidden"
	}
	return l.Mark("Skjult")
}

// GroupsTold: Grupper med færre end {least:int} svar er skjult. Er det nødvendigt, for at de ikke kan regnes ud, er den næstmindste gruppe også skjult.
func GroupsTold(l i18n.Lang, least int) string {
	if l == i18n.En {
		return "Groups with fewer than " + i18n.Int(l, least) + " answers are hidden. Where they could be worked out otherwise, the next smallest group is hidden too."
	}
	return l.Mark("Grupper med færre end " + i18n.Int(l, least) + " svar er skjult. Er det nødvendigt, for at de ikke kan regnes ud, er den næstmindste gruppe også skjult.")
}

// WordsHeading: Med egne ord
func WordsHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "In their own words"
	}
	return l.Mark("Med egne ord")
}

// NoWords: Der er ikke skrevet noget.
func NoWords(l i18n.Lang) string {
	if l == i18n.En {
		return "Nothing has been written."
	}
	return l.Mark("Der er ikke skrevet noget.")
}

// WordsLead: Læs svarene igennem, og ret temaet, når et svar handler om noget andet end spørgsmålet.
func WordsLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the answers through, and change the theme when an answer is about something else than the question."
	}
	return l.Mark("Læs svarene igennem, og ret temaet, når et svar handler om noget andet end spørgsmålet.")
}

// FieldTheme: Tema
func FieldTheme(l i18n.Lang) string {
	if l == i18n.En {
		return "Theme"
	}
	return l.Mark("Tema")
}

// WithoutTheme: Intet tema
func WithoutTheme(l i18n.Lang) string {
	if l == i18n.En {
		return "No theme"
	}
	return l.Mark("Intet tema")
}

// ByTheme: Efter tema
func ByTheme(l i18n.Lang) string {
	if l == i18n.En {
		return "By theme"
	}
	return l.Mark("Efter tema")
}

// ThemeMean: {mean} i gennemsnit for 1 udsagn · {mean} i gennemsnit for {n:int} udsagn
func ThemeMean(l i18n.Lang, mean string, n int) string {
	if l == i18n.En {
		if n == 1 {
			return mean + " on average of 1 statement"
		}
		return mean + " on average of " + i18n.Int(l, n) + " statements"
	}
	if n == 1 {
		return l.Mark(mean + " i gennemsnit for 1 udsagn")
	}
	return l.Mark(mean + " i gennemsnit for " + i18n.Int(l, n) + " udsagn")
}

// ThemeWords: 1 svar med egne ord · {n:int} svar med egne ord
func ThemeWords(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "1 answer in own words"
		}
		return i18n.Int(l, n) + " answers in own words"
	}
	if n == 1 {
		return l.Mark("1 svar med egne ord")
	}
	return l.Mark(i18n.Int(l, n) + " svar med egne ord")
}

// Interviews: Interview, der er skrevet ned
func Interviews(l i18n.Lang) string {
	if l == i18n.En {
		return "Interviews that are written down"
	}
	return l.Mark("Interview, der er skrevet ned")
}

// WriteInterview: Skriv et interview ned
func WriteInterview(l i18n.Lang) string {
	if l == i18n.En {
		return "Write an interview down"
	}
	return l.Mark("Skriv et interview ned")
}

// InterviewOf: Interview: {label}
func InterviewOf(l i18n.Lang, label string) string {
	if l == i18n.En {
		return "Interview: " + label
	}
	return l.Mark("Interview: " + label)
}

// FieldLabel: Hvem er interviewet?
func FieldLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Who was interviewed?"
	}
	return l.Mark("Hvem er interviewet?")
}

// LabelHint: Skriv funktion og antal, ikke navne. For eksempel »Tre medarbejdere fra bostøtten«.
func LabelHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write function and number, not names. For example “Three of the home support staff”."
	}
	return l.Mark("Skriv funktion og antal, ikke navne. For eksempel »Tre medarbejdere fra bostøtten«.")
}

// FieldGroup: Hvor hører du til?
func FieldGroup(l i18n.Lang) string {
	if l == i18n.En {
		return "Where do you belong?"
	}
	return l.Mark("Hvor hører du til?")
}

// GroupNone: Vil ikke svare
func GroupNone(l i18n.Lang) string {
	if l == i18n.En {
		return "Rather not say"
	}
	return l.Mark("Vil ikke svare")
}

// NotedBy: Skrevet ned af {name} {at:moment}
func NotedBy(l i18n.Lang, name string, at time.Time) string {
	if l == i18n.En {
		return "Written down by " + name + " " + i18n.DateTime(l, at)
	}
	return l.Mark("Skrevet ned af " + name + " " + i18n.DateTime(l, at))
}

// SaidOpened: Undersøgelsen er åbnet. Send linket til dem, der skal svare.
func SaidOpened(l i18n.Lang) string {
	if l == i18n.En {
		return "The survey is open. Send the link to those who are to answer."
	}
	return l.Mark("Undersøgelsen er åbnet. Send linket til dem, der skal svare.")
}

// SaidExtended: Svarfristen er ændret.
func SaidExtended(l i18n.Lang) string {
	if l == i18n.En {
		return "The deadline is changed."
	}
	return l.Mark("Svarfristen er ændret.")
}

// SaidClosed: Undersøgelsen er lukket.
func SaidClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "The survey is closed."
	}
	return l.Mark("Undersøgelsen er lukket.")
}

// SaidNoted: Interviewet er gemt.
func SaidNoted(l i18n.Lang) string {
	if l == i18n.En {
		return "The interview is saved."
	}
	return l.Mark("Interviewet er gemt.")
}

// SaidCoded: Temaet er ændret.
func SaidCoded(l i18n.Lang) string {
	if l == i18n.En {
		return "The theme is changed."
	}
	return l.Mark("Temaet er ændret.")
}

// AnswerFor: Til: {who}
func AnswerFor(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "For: " + who
	}
	return l.Mark("Til: " + who)
}

// AnswerLead: Undersøgelsen hører til {subject}. Svarene kan ikke føres tilbage til dig: Programmet gemmer hverken, hvem du er, eller hvornår du svarede. Skriv ikke noget, der kan føres tilbage til en bestemt borger.
func AnswerLead(l i18n.Lang, subject string) string {
	if l == i18n.En {
		return "The survey belongs to " + subject + ". The answers can’t be traced to you: the program keeps neither who you are nor when you answered. Write nothing that could lead to a particular citizen."
	}
	return l.Mark("Undersøgelsen hører til " + subject + ". Svarene kan ikke føres tilbage til dig: Programmet gemmer hverken, hvem du er, eller hvornår du svarede. Skriv ikke noget, der kan føres tilbage til en bestemt borger.")
}

// AnswerFew: Når færre end {least:int} har svaret, bliver svarene ikke vist.
func AnswerFew(l i18n.Lang, least int) string {
	if l == i18n.En {
		return "When fewer than " + i18n.Int(l, least) + " have answered, the answers are not shown."
	}
	return l.Mark("Når færre end " + i18n.Int(l, least) + " har svaret, bliver svarene ikke vist.")
}

// Score1: 1 – helt uenig
func Score1(l i18n.Lang) string {
	if l == i18n.En {
		return "1 – disagree strongly"
	}
	return l.Mark("1 – helt uenig")
}

// Score5: 5 – helt enig
func Score5(l i18n.Lang) string {
	if l == i18n.En {
		return "5 – agree strongly"
	}
	return l.Mark("5 – helt enig")
}

// ScoreNone: Ved ikke
func ScoreNone(l i18n.Lang) string {
	if l == i18n.En {
		return "Don’t know"
	}
	return l.Mark("Ved ikke")
}

// SendAnswers: Send svar
func SendAnswers(l i18n.Lang) string {
	if l == i18n.En {
		return "Send answers"
	}
	return l.Mark("Send svar")
}

// ClosedTitle: Undersøgelsen er lukket
func ClosedTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The survey is closed"
	}
	return l.Mark("Undersøgelsen er lukket")
}

// ClosedLead: Der kunne svares til og med {day:date}. Tak, fordi du ville være med.
func ClosedLead(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "It could be answered until " + i18n.Date(l, day) + ". Thank you for wanting to take part."
	}
	return l.Mark("Der kunne svares til og med " + i18n.Date(l, day) + ". Tak, fordi du ville være med.")
}

// Thanks: Tak for dine svar
func Thanks(l i18n.Lang) string {
	if l == i18n.En {
		return "Thank you for your answers"
	}
	return l.Mark("Tak for dine svar")
}

// ThanksLead: De er sendt. Du kan lukke siden.
func ThanksLead(l i18n.Lang) string {
	if l == i18n.En {
		return "They are sent. You can close the page."
	}
	return l.Mark("De er sendt. Du kan lukke siden.")
}
