// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what indicator says on screen, in every language.
package text

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// NotFound: Målepunktet findes ikke, eller du har ikke adgang til det.
func NotFound(l i18n.Lang) string {
	if l == i18n.En {
		return "The indicator does not exist, or you have no access to it."
	}
	return l.Mark("Målepunktet findes ikke, eller du har ikke adgang til det.")
}

// Stale: En anden har ændret målepunktet, efter at du åbnede siden.
func Stale(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the indicator since you opened the page."
	}
	return l.Mark("En anden har ændret målepunktet, efter at du åbnede siden.")
}

// StaleValue: En anden har ændret tallet, efter at du åbnede siden. Se det nye tal, og skriv dit igen, hvis det skal rettes.
func StaleValue(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the number since you opened the page. Look at the new number, and write yours again if it should be corrected."
	}
	return l.Mark("En anden har ændret tallet, efter at du åbnede siden. Se det nye tal, og skriv dit igen, hvis det skal rettes.")
}

// OnlyLeadersDefine: Målepunkterne bestemmes af {who}.
func OnlyLeadersDefine(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The indicators are decided by " + who + "."
	}
	return l.Mark("Målepunkterne bestemmes af " + who + ".")
}

// OnlyTheseEnter: Tallene skrives af {who}.
func OnlyTheseEnter(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The numbers are written by " + who + "."
	}
	return l.Mark("Tallene skrives af " + who + ".")
}

// TooMany: Der er allerede 100 målepunkter. Afslut eller ret et af dem i stedet.
func TooMany(l i18n.Lang) string {
	if l == i18n.En {
		return "There are 100 indicators already. End or change one of them instead."
	}
	return l.Mark("Der er allerede 100 målepunkter. Afslut eller ret et af dem i stedet.")
}

// NameMissing: Skriv, hvad målepunktet hedder.
func NameMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what the indicator is called."
	}
	return l.Mark("Skriv, hvad målepunktet hedder.")
}

// HowMissing: Skriv, hvad der tælles med, og hvordan der tælles.
func HowMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what is counted, and how."
	}
	return l.Mark("Skriv, hvad der tælles med, og hvordan der tælles.")
}

// LineTooLong: Skriv højst 200 tegn.
func LineTooLong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write 200 characters at most."
	}
	return l.Mark("Skriv højst 200 tegn.")
}

// TextTooLong: Skriv højst 4.000 tegn.
func TextTooLong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write 4,000 characters at most."
	}
	return l.Mark("Skriv højst 4.000 tegn.")
}

// UnitMissing: Vælg, hvad der tælles i.
func UnitMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what it is counted in."
	}
	return l.Mark("Vælg, hvad der tælles i.")
}

// UnitNameMissing: Skriv enhedens navn med højst 40 tegn, for eksempel »samtaler«.
func UnitNameMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the unit's name in 40 characters at most, for example “conversations”."
	}
	return l.Mark("Skriv enhedens navn med højst 40 tegn, for eksempel »samtaler«.")
}

// DecimalsWrong: Vælg mellem 0 og 3 decimaler.
func DecimalsWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose between 0 and 3 decimals."
	}
	return l.Mark("Vælg mellem 0 og 3 decimaler.")
}

// BetterMissing: Vælg, om et højere eller et lavere tal er bedre.
func BetterMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose whether a higher or a lower number is better."
	}
	return l.Mark("Vælg, om et højere eller et lavere tal er bedre.")
}

// PeriodMissing: Vælg, hvor tit der måles.
func PeriodMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose how often it is measured."
	}
	return l.Mark("Vælg, hvor tit der måles.")
}

// PeriodHolds: Der er allerede skrevet tal. Opret et nyt målepunkt, hvis der skal måles med en anden hyppighed.
func PeriodHolds(l i18n.Lang) string {
	if l == i18n.En {
		return "Numbers have been written already. Make a new indicator if it is to be measured at other intervals."
	}
	return l.Mark("Der er allerede skrevet tal. Opret et nyt målepunkt, hvis der skal måles med en anden hyppighed.")
}

// NumberWrong: Skriv et tal, for eksempel 12 eller 12,5. Brug højst tre decimaler.
func NumberWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a number, for example 12 or 12.5. Use three decimals at most."
	}
	return l.Mark("Skriv et tal, for eksempel 12 eller 12,5. Brug højst tre decimaler.")
}

// NumberTooLarge: Skriv et tal under 1.000.000.000.
func NumberTooLarge(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a number below 1,000,000,000."
	}
	return l.Mark("Skriv et tal under 1.000.000.000.")
}

// NumberNegative: Skriv et tal, der ikke er under 0.
func NumberNegative(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a number that is not below 0."
	}
	return l.Mark("Skriv et tal, der ikke er under 0.")
}

// HostUncovers: Kun kommunen eller boformen kan vise små tal for alle eller ændre enheden, mens de er skjult.
func HostUncovers(l i18n.Lang) string {
	if l == i18n.En {
		return "Only the municipality or shelter can show small numbers to everybody, or change the unit while they are hidden."
	}
	return l.Mark("Kun kommunen eller boformen kan vise små tal for alle eller ændre enheden, mens de er skjult.")
}

// PeopleAreWhole: Skriv et helt antal mennesker.
func PeopleAreWhole(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a whole number of people."
	}
	return l.Mark("Skriv et helt antal mennesker.")
}

// PercentTooLarge: En andel kan højst være 100 procent.
func PercentTooLarge(l i18n.Lang) string {
	if l == i18n.En {
		return "A share can be 100 per cent at most."
	}
	return l.Mark("En andel kan højst være 100 procent.")
}

// DayWrong: Skriv en dato, der findes, for eksempel 30. april 2027.
func DayWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a date that exists, for example 30 April 2027."
	}
	return l.Mark("Skriv en dato, der findes, for eksempel 30. april 2027.")
}

// EndsBeforeFrom: Den sidste dag skal ligge efter den første.
func EndsBeforeFrom(l i18n.Lang) string {
	if l == i18n.En {
		return "The last day must come after the first."
	}
	return l.Mark("Den sidste dag skal ligge efter den første.")
}

// FromAfterValues: Der er allerede skrevet tal for tiden før den dag. Vælg en tidligere dag.
func FromAfterValues(l i18n.Lang) string {
	if l == i18n.En {
		return "Numbers have been written for the time before that day. Choose an earlier day."
	}
	return l.Mark("Der er allerede skrevet tal for tiden før den dag. Vælg en tidligere dag.")
}

// UntilBeforeValues: Der er allerede skrevet tal for tiden efter den dag. Vælg en senere dag.
func UntilBeforeValues(l i18n.Lang) string {
	if l == i18n.En {
		return "Numbers have been written for the time after that day. Choose a later day."
	}
	return l.Mark("Der er allerede skrevet tal for tiden efter den dag. Vælg en senere dag.")
}

// ResponsibleMissing: Vælg den, der skriver tallene.
func ResponsibleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose who writes the numbers."
	}
	return l.Mark("Vælg den, der skriver tallene.")
}

// NoSuchPoint: Vælg udviklingspunkter og mål på listen.
func NoSuchPoint(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose development points and goals on the list."
	}
	return l.Mark("Vælg udviklingspunkter og mål på listen.")
}

// PeriodOfValueMissing: Vælg den periode, som tallet gælder for.
func PeriodOfValueMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the period that the number is for."
	}
	return l.Mark("Vælg den periode, som tallet gælder for.")
}

// BeforeFirst: Målepunktet begynder med {period}.
func BeforeFirst(l i18n.Lang, period string) string {
	if l == i18n.En {
		return "The indicator begins with " + period + "."
	}
	return l.Mark("Målepunktet begynder med " + period + ".")
}

// AfterLast: Målepunktet sluttede {day:date}.
func AfterLast(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "The indicator ended on " + i18n.Date(l, day) + "."
	}
	return l.Mark("Målepunktet sluttede " + i18n.Date(l, day) + ".")
}

// PeriodAhead: Perioden er ikke begyndt endnu.
func PeriodAhead(l i18n.Lang) string {
	if l == i18n.En {
		return "The period has not begun yet."
	}
	return l.Mark("Perioden er ikke begyndt endnu.")
}

// ValueMissing: Skriv tallet.
func ValueMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the number."
	}
	return l.Mark("Skriv tallet.")
}

// OnlyShares: »Antal« og »I alt« hører kun til målepunkter i procent.
func OnlyShares(l i18n.Lang) string {
	if l == i18n.En {
		return "A part and a whole belong to indicators in per cent."
	}
	return l.Mark("»Antal« og »I alt« hører kun til målepunkter i procent.")
}

// PartMissing: Skriv også, hvor mange det gælder.
func PartMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write how many it holds for, too."
	}
	return l.Mark("Skriv også, hvor mange det gælder.")
}

// WholeMissing: Skriv også, hvor mange der er i alt.
func WholeMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write how many there are in all, too."
	}
	return l.Mark("Skriv også, hvor mange der er i alt.")
}

// WholeWrong: Skriv antallet i alt som et helt tal over 0.
func WholeWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the number in all as a whole number above 0."
	}
	return l.Mark("Skriv antallet i alt som et helt tal over 0.")
}

// PartWrong: Skriv et helt tal, der ikke er større end antallet i alt.
func PartWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a whole number that is no larger than the number in all."
	}
	return l.Mark("Skriv et helt tal, der ikke er større end antallet i alt.")
}

// ShareDiffers: Tallet passer ikke med det, andelen er regnet ud til: {share}. Lad feltet stå tomt, så regnes andelen ud.
func ShareDiffers(l i18n.Lang, share string) string {
	if l == i18n.En {
		return "The number does not agree with what the share comes to: " + share + ". Leave the field empty, and the share is worked out."
	}
	return l.Mark("Tallet passer ikke med det, andelen er regnet ud til: " + share + ". Lad feltet stå tomt, så regnes andelen ud.")
}

// FrozenWrong: Vælg mellem 0 og 60 tal.
func FrozenWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose between 0 and 60 numbers."
	}
	return l.Mark("Vælg mellem 0 og 60 tal.")
}

// PhaseDayWrong: Vælg en dag efter målepunktets første periode, som ikke ligger ude i fremtiden.
func PhaseDayWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a day after the indicator's first period that does not lie ahead."
	}
	return l.Mark("Vælg en dag efter målepunktets første periode, som ikke ligger ude i fremtiden.")
}

// PhaseReasonMissing: Skriv, hvad der er blevet anderledes.
func PhaseReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what has become different."
	}
	return l.Mark("Skriv, hvad der er blevet anderledes.")
}

// PhaseThere: Medianen regnes allerede om fra den periode.
func PhaseThere(l i18n.Lang) string {
	if l == i18n.En {
		return "The median is worked out anew from that period already."
	}
	return l.Mark("Medianen regnes allerede om fra den periode.")
}

// WeekOf: uge {n:int}, {year}
func WeekOf(l i18n.Lang, n int, year string) string {
	if l == i18n.En {
		return "week " + i18n.Int(l, n) + ", " + year
	}
	return l.Mark("uge " + i18n.Int(l, n) + ", " + year)
}

// QuarterOf: {n:int}. kvartal {year}
func QuarterOf(l i18n.Lang, n int, year string) string {
	if l == i18n.En {
		return "quarter " + i18n.Int(l, n) + " of " + year
	}
	return l.Mark(i18n.Int(l, n) + ". kvartal " + year)
}

// HalfYearOf: {n:int}. halvår {year}
func HalfYearOf(l i18n.Lang, n int, year string) string {
	if l == i18n.En {
		return "half-year " + i18n.Int(l, n) + " of " + year
	}
	return l.Mark(i18n.Int(l, n) + ". halvår " + year)
}

// QuarterShort: {n:int}. kv.
func QuarterShort(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Q" + i18n.Int(l, n)
	}
	return l.Mark(i18n.Int(l, n) + ". kv.")
}

// HalfYearShort: {n:int}. hå.
func HalfYearShort(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "H" + i18n.Int(l, n)
	}
	return l.Mark(i18n.Int(l, n) + ". hå.")
}

// Weeks: {n:int} uge · {n:int} uger
func Weeks(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " week"
		}
		return i18n.Int(l, n) + " weeks"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " uge")
	}
	return l.Mark(i18n.Int(l, n) + " uger")
}

// Months: {n:int} måned · {n:int} måneder
func Months(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " month"
		}
		return i18n.Int(l, n) + " months"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " måned")
	}
	return l.Mark(i18n.Int(l, n) + " måneder")
}

// Quarters: {n:int} kvartal · {n:int} kvartaler
func Quarters(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " quarter"
		}
		return i18n.Int(l, n) + " quarters"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " kvartal")
	}
	return l.Mark(i18n.Int(l, n) + " kvartaler")
}

// HalfYears: {n:int} halvår · {n:int} halvår
func HalfYears(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " half-year"
		}
		return i18n.Int(l, n) + " half-years"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " halvår")
	}
	return l.Mark(i18n.Int(l, n) + " halvår")
}

// Years: {n:int} år · {n:int} år
func Years(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " year"
		}
		return i18n.Int(l, n) + " years"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " år")
	}
	return l.Mark(i18n.Int(l, n) + " år")
}

// Measurements: {n:int} tal · {n:int} tal
func Measurements(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " number"
		}
		return i18n.Int(l, n) + " numbers"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " tal")
	}
	return l.Mark(i18n.Int(l, n) + " tal")
}

// EveryWeek: Hver uge
func EveryWeek(l i18n.Lang) string {
	if l == i18n.En {
		return "Every week"
	}
	return l.Mark("Hver uge")
}

// EveryMonth: Hver måned
func EveryMonth(l i18n.Lang) string {
	if l == i18n.En {
		return "Every month"
	}
	return l.Mark("Hver måned")
}

// EveryQuarter: Hvert kvartal
func EveryQuarter(l i18n.Lang) string {
	if l == i18n.En {
		return "Every quarter"
	}
	return l.Mark("Hvert kvartal")
}

// EveryHalfYear: Hvert halvår
func EveryHalfYear(l i18n.Lang) string {
	if l == i18n.En {
		return "Every half-year"
	}
	return l.Mark("Hvert halvår")
}

// EveryYear: Hvert år
func EveryYear(l i18n.Lang) string {
	if l == i18n.En {
		return "Every year"
	}
	return l.Mark("Hvert år")
}

// UnitPeople: Mennesker
func UnitPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "People"
	}
	return l.Mark("Mennesker")
}

// UnitDays: Dage
func UnitDays(l i18n.Lang) string {
	if l == i18n.En {
		return "Days"
	}
	return l.Mark("Dage")
}

// UnitPercent: Procent
func UnitPercent(l i18n.Lang) string {
	if l == i18n.En {
		return "Per cent"
	}
	return l.Mark("Procent")
}

// UnitNumber: Antal uden enhed
func UnitNumber(l i18n.Lang) string {
	if l == i18n.En {
		return "A number without unit"
	}
	return l.Mark("Antal uden enhed")
}

// UnitOther: En anden enhed
func UnitOther(l i18n.Lang) string {
	if l == i18n.En {
		return "Another unit"
	}
	return l.Mark("En anden enhed")
}

// WordPeople: mennesker
func WordPeople(l i18n.Lang) string {
	if l == i18n.En {
		return "people"
	}
	return l.Mark("mennesker")
}

// WordDays: dage
func WordDays(l i18n.Lang) string {
	if l == i18n.En {
		return "days"
	}
	return l.Mark("dage")
}

// BetterHigher: Et højere tal er bedre
func BetterHigher(l i18n.Lang) string {
	if l == i18n.En {
		return "A higher number is better"
	}
	return l.Mark("Et højere tal er bedre")
}

// BetterLower: Et lavere tal er bedre
func BetterLower(l i18n.Lang) string {
	if l == i18n.En {
		return "A lower number is better"
	}
	return l.Mark("Et lavere tal er bedre")
}

// BetterNeither: Hverken højere eller lavere er bedre
func BetterNeither(l i18n.Lang) string {
	if l == i18n.En {
		return "Neither higher nor lower is better"
	}
	return l.Mark("Hverken højere eller lavere er bedre")
}

// Under: under {n:int}
func Under(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "below " + i18n.Int(l, n)
	}
	return l.Mark("under " + i18n.Int(l, n))
}

// HiddenShare: skjult
func HiddenShare(l i18n.Lang) string {
	if l == i18n.En {
		return "hidden"
	}
	return l.Mark("skjult")
}

// SuggestHome: Borgere, der er flyttet i egen bolig
func SuggestHome(l i18n.Lang) string {
	if l == i18n.En {
		return "Citizens who have moved into a home of their own"
	}
	return l.Mark("Borgere, der er flyttet i egen bolig")
}

// SuggestHomeHow: Antal borgere, der har fået nøglerne til egen bolig i måneden. Midlertidige ophold tæller ikke med.
func SuggestHomeHow(l i18n.Lang) string {
	if l == i18n.En {
		return "The number of citizens who got the keys to a home of their own in the month. Temporary stays do not count."
	}
	return l.Mark("Antal borgere, der har fået nøglerne til egen bolig i måneden. Midlertidige ophold tæller ikke med.")
}

// SuggestHomeSource: Fagsystemet
func SuggestHomeSource(l i18n.Lang) string {
	if l == i18n.En {
		return "The case system"
	}
	return l.Mark("Fagsystemet")
}

// SuggestDays: Dage fra henvendelse til bolig
func SuggestDays(l i18n.Lang) string {
	if l == i18n.En {
		return "Days from first contact to home"
	}
	return l.Mark("Dage fra henvendelse til bolig")
}

// SuggestDaysHow: For dem, der flyttede ind i måneden: medianen af antal dage fra borgerens første henvendelse til indflytningen.
func SuggestDaysHow(l i18n.Lang) string {
	if l == i18n.En {
		return "For those who moved in during the month: the median number of days from the citizen's first contact to moving in."
	}
	return l.Mark("For dem, der flyttede ind i måneden: medianen af antal dage fra borgerens første henvendelse til indflytningen.")
}

// SuggestDaysSource: Fagsystemet
func SuggestDaysSource(l i18n.Lang) string {
	if l == i18n.En {
		return "The case system"
	}
	return l.Mark("Fagsystemet")
}

// SuggestContact: Andel med kontaktperson
func SuggestContact(l i18n.Lang) string {
	if l == i18n.En {
		return "Share with a contact person"
	}
	return l.Mark("Andel med kontaktperson")
}

// SuggestContactHow: Borgere i hjemløshed, der har en navngiven kontaktperson den sidste dag i måneden, ud af alle borgere i hjemløshed, som kommunen kender.
func SuggestContactHow(l i18n.Lang) string {
	if l == i18n.En {
		return "Citizens in homelessness who have a named contact person on the last day of the month, out of all citizens in homelessness whom the municipality knows."
	}
	return l.Mark("Borgere i hjemløshed, der har en navngiven kontaktperson den sidste dag i måneden, ud af alle borgere i hjemløshed, som kommunen kender.")
}

// SuggestContactSource: Optælling på teammødet
func SuggestContactSource(l i18n.Lang) string {
	if l == i18n.En {
		return "Counted at the team meeting"
	}
	return l.Mark("Optælling på teammødet")
}

// NoValues: Der er ingen tal endnu.
func NoValues(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no numbers yet."
	}
	return l.Mark("Der er ingen tal endnu.")
}

// LastValue: Seneste tal er {value} for {period}.
func LastValue(l i18n.Lang, value string, period string) string {
	if l == i18n.En {
		return "The latest number is " + value + " for " + period + "."
	}
	return l.Mark("Seneste tal er " + value + " for " + period + ".")
}

// MedianIs: Medianen er {value}.
func MedianIs(l i18n.Lang, value string) string {
	if l == i18n.En {
		return "The median is " + value + "."
	}
	return l.Mark("Medianen er " + value + ".")
}

// MeanIs: Gennemsnittet er {value}.
func MeanIs(l i18n.Lang, value string) string {
	if l == i18n.En {
		return "The mean is " + value + "."
	}
	return l.Mark("Gennemsnittet er " + value + ".")
}

// TargetIs: Målet er {value}.
func TargetIs(l i18n.Lang, value string) string {
	if l == i18n.En {
		return "The target is " + value + "."
	}
	return l.Mark("Målet er " + value + ".")
}

// NoSignals: Ingen signaler: Udsvingene ligner tilfældige udsving.
func NoSignals(l i18n.Lang) string {
	if l == i18n.En {
		return "No signals: the variation looks like chance."
	}
	return l.Mark("Ingen signaler: Udsvingene ligner tilfældige udsving.")
}

// TooFewForSignals: Der er for få tal til at skelne en ændring fra tilfældige udsving. Alle regler kan bruges, når der er {n:int} tal.
func TooFewForSignals(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "There are too few numbers to tell a change from chance. All rules can be used from " + i18n.Int(l, n) + " numbers on."
	}
	return l.Mark("Der er for få tal til at skelne en ændring fra tilfældige udsving. Alle regler kan bruges, når der er " + i18n.Int(l, n) + " tal.")
}

// TooFewForLimits: Der er for få tal til at regne grænser ud. Der skal være mindst {n:int}.
func TooFewForLimits(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "There are too few numbers to work out limits. " + i18n.Int(l, n) + " are needed at least."
	}
	return l.Mark("Der er for få tal til at regne grænser ud. Der skal være mindst " + i18n.Int(l, n) + ".")
}

// SayShiftAbove: Målepunktet ligger over medianen i {length} i træk, fra {first} til {last}.
func SayShiftAbove(l i18n.Lang, length string, first string, last string) string {
	if l == i18n.En {
		return "The indicator lies above the median for " + length + " in a row, from " + first + " to " + last + "."
	}
	return l.Mark("Målepunktet ligger over medianen i " + length + " i træk, fra " + first + " til " + last + ".")
}

// SayShiftBelow: Målepunktet ligger under medianen i {length} i træk, fra {first} til {last}.
func SayShiftBelow(l i18n.Lang, length string, first string, last string) string {
	if l == i18n.En {
		return "The indicator lies below the median for " + length + " in a row, from " + first + " to " + last + "."
	}
	return l.Mark("Målepunktet ligger under medianen i " + length + " i træk, fra " + first + " til " + last + ".")
}

// SayTrendUp: Målepunktet er steget hele vejen gennem {length}, fra {first} til {last}.
func SayTrendUp(l i18n.Lang, length string, first string, last string) string {
	if l == i18n.En {
		return "The indicator has risen all the way through " + length + ", from " + first + " to " + last + "."
	}
	return l.Mark("Målepunktet er steget hele vejen gennem " + length + ", fra " + first + " til " + last + ".")
}

// SayTrendDown: Målepunktet er faldet hele vejen gennem {length}, fra {first} til {last}.
func SayTrendDown(l i18n.Lang, length string, first string, last string) string {
	if l == i18n.En {
		return "The indicator has fallen all the way through " + length + ", from " + first + " to " + last + "."
	}
	return l.Mark("Målepunktet er faldet hele vejen gennem " + length + ", fra " + first + " til " + last + ".")
}

// SayRunAbove: Målepunktet ligger over gennemsnittet i {length} i træk, fra {first} til {last}.
func SayRunAbove(l i18n.Lang, length string, first string, last string) string {
	if l == i18n.En {
		return "The indicator lies above the mean for " + length + " in a row, from " + first + " to " + last + "."
	}
	return l.Mark("Målepunktet ligger over gennemsnittet i " + length + " i træk, fra " + first + " til " + last + ".")
}

// SayRunBelow: Målepunktet ligger under gennemsnittet i {length} i træk, fra {first} til {last}.
func SayRunBelow(l i18n.Lang, length string, first string, last string) string {
	if l == i18n.En {
		return "The indicator lies below the mean for " + length + " in a row, from " + first + " to " + last + "."
	}
	return l.Mark("Målepunktet ligger under gennemsnittet i " + length + " i træk, fra " + first + " til " + last + ".")
}

// SayNearUpper: Mindst tre af fire tal i træk ligger nærmere den øvre grænse end gennemsnittet, fra {first} til {last}.
func SayNearUpper(l i18n.Lang, first string, last string) string {
	if l == i18n.En {
		return "At least three of four numbers in a row are nearer to the upper limit than to the mean, from " + first + " to " + last + "."
	}
	return l.Mark("Mindst tre af fire tal i træk ligger nærmere den øvre grænse end gennemsnittet, fra " + first + " til " + last + ".")
}

// SayNearLower: Mindst tre af fire tal i træk ligger nærmere den nedre grænse end gennemsnittet, fra {first} til {last}.
func SayNearLower(l i18n.Lang, first string, last string) string {
	if l == i18n.En {
		return "At least three of four numbers in a row are nearer to the lower limit than to the mean, from " + first + " to " + last + "."
	}
	return l.Mark("Mindst tre af fire tal i træk ligger nærmere den nedre grænse end gennemsnittet, fra " + first + " til " + last + ".")
}

// SayFewRuns: Kurven krydser medianen usædvanligt sjældent. Det tyder på, at noget har ændret sig undervejs.
func SayFewRuns(l i18n.Lang) string {
	if l == i18n.En {
		return "The line crosses the median unusually seldom. Something seems to have changed on the way."
	}
	return l.Mark("Kurven krydser medianen usædvanligt sjældent. Det tyder på, at noget har ændret sig undervejs.")
}

// SayManyRuns: Kurven krydser medianen usædvanligt tit. Det tyder på, at tallene blander noget, der bør måles hver for sig.
func SayManyRuns(l i18n.Lang) string {
	if l == i18n.En {
		return "The line crosses the median unusually often. The numbers seem to mix what should be measured apart."
	}
	return l.Mark("Kurven krydser medianen usædvanligt tit. Det tyder på, at tallene blander noget, der bør måles hver for sig.")
}

// SayBigChange: Springet fra {first} til {last} er større, end tilfældige udsving forklarer.
func SayBigChange(l i18n.Lang, first string, last string) string {
	if l == i18n.En {
		return "The step from " + first + " to " + last + " is larger than chance explains."
	}
	return l.Mark("Springet fra " + first + " til " + last + " er større, end tilfældige udsving forklarer.")
}

// SayAboveLimit: Tallet for {period} ligger over den øvre grænse.
func SayAboveLimit(l i18n.Lang, period string) string {
	if l == i18n.En {
		return "The number for " + period + " lies above the upper limit."
	}
	return l.Mark("Tallet for " + period + " ligger over den øvre grænse.")
}

// SayBelowLimit: Tallet for {period} ligger under den nedre grænse.
func SayBelowLimit(l i18n.Lang, period string) string {
	if l == i18n.En {
		return "The number for " + period + " lies below the lower limit."
	}
	return l.Mark("Tallet for " + period + " ligger under den nedre grænse.")
}

// ChartTitle: {name} over tid
func ChartTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + " over time"
	}
	return l.Mark(name + " over tid")
}

// Median: Median
func Median(l i18n.Lang) string {
	if l == i18n.En {
		return "Median"
	}
	return l.Mark("Median")
}

// Mean: Gennemsnit
func Mean(l i18n.Lang) string {
	if l == i18n.En {
		return "Mean"
	}
	return l.Mark("Gennemsnit")
}

// Target: Mål
func Target(l i18n.Lang) string {
	if l == i18n.En {
		return "Target"
	}
	return l.Mark("Mål")
}

// UpperLimit: Øvre grænse
func UpperLimit(l i18n.Lang) string {
	if l == i18n.En {
		return "Upper limit"
	}
	return l.Mark("Øvre grænse")
}

// LowerLimit: Nedre grænse
func LowerLimit(l i18n.Lang) string {
	if l == i18n.En {
		return "Lower limit"
	}
	return l.Mark("Nedre grænse")
}

// KeyShift: Samme side af medianen mindst 6 gange i træk
func KeyShift(l i18n.Lang) string {
	if l == i18n.En {
		return "On one side of the median at least 6 times in a row"
	}
	return l.Mark("Samme side af medianen mindst 6 gange i træk")
}

// KeyPattern: Mønster omkring gennemsnittet
func KeyPattern(l i18n.Lang) string {
	if l == i18n.En {
		return "A pattern around the mean"
	}
	return l.Mark("Mønster omkring gennemsnittet")
}

// KeyUp: Stiger mindst 5 tal i træk
func KeyUp(l i18n.Lang) string {
	if l == i18n.En {
		return "Rises over at least 5 numbers"
	}
	return l.Mark("Stiger mindst 5 tal i træk")
}

// KeyDown: Falder mindst 5 tal i træk
func KeyDown(l i18n.Lang) string {
	if l == i18n.En {
		return "Falls over at least 5 numbers"
	}
	return l.Mark("Falder mindst 5 tal i træk")
}

// KeyOutside: Uden for grænserne
func KeyOutside(l i18n.Lang) string {
	if l == i18n.En {
		return "Outside the limits"
	}
	return l.Mark("Uden for grænserne")
}

// KeyMissing: Mangler
func KeyMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Missing"
	}
	return l.Mark("Mangler")
}

// DayRow: Skriv tal: {name}
func DayRow(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Write a number: " + name
	}
	return l.Mark("Skriv tal: " + name)
}

// ActEnter: Skriv tallet
func ActEnter(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the number"
	}
	return l.Mark("Skriv tallet")
}

// OwesFrom: {length} fra {period}
func OwesFrom(l i18n.Lang, length string, period string) string {
	if l == i18n.En {
		return length + " from " + period
	}
	return l.Mark(length + " fra " + period)
}

// PastDefined: Målepunktet »{name}« blev oprettet
func PastDefined(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "The indicator “" + name + "” was made"
	}
	return l.Mark("Målepunktet »" + name + "« blev oprettet")
}

// PastRedefined: Målepunktet »{name}« blev ændret
func PastRedefined(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "The indicator “" + name + "” was changed"
	}
	return l.Mark("Målepunktet »" + name + "« blev ændret")
}

// PastEntered: »{name}« fik et tal for {period}
func PastEntered(l i18n.Lang, name string, period string) string {
	if l == i18n.En {
		return "“" + name + "” got a number for " + period
	}
	return l.Mark("»" + name + "« fik et tal for " + period)
}

// PastCorrected: Tallet for {period} i »{name}« blev rettet
func PastCorrected(l i18n.Lang, period string, name string) string {
	if l == i18n.En {
		return "The number for " + period + " in “" + name + "” was corrected"
	}
	return l.Mark("Tallet for " + period + " i »" + name + "« blev rettet")
}

// PastImported: »{name}« fik tal fra en fil
func PastImported(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "“" + name + "” got numbers from a file"
	}
	return l.Mark("»" + name + "« fik tal fra en fil")
}

// PastFrozen: Udgangspunktet for medianen i »{name}« blev ændret
func PastFrozen(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "What the median of “" + name + "” starts from was changed"
	}
	return l.Mark("Udgangspunktet for medianen i »" + name + "« blev ændret")
}

// PastRephased: Medianen i »{name}« regnes om fra {day:date}
func PastRephased(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return "The median of “" + name + "” is worked out anew from " + i18n.Date(l, day)
	}
	return l.Mark("Medianen i »" + name + "« regnes om fra " + i18n.Date(l, day))
}

// PastUnphased: Medianen i »{name}« regnes ikke længere om fra {day:date}
func PastUnphased(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return "The median of “" + name + "” is no longer worked out anew from " + i18n.Date(l, day)
	}
	return l.Mark("Medianen i »" + name + "« regnes ikke længere om fra " + i18n.Date(l, day))
}

// NewsValue: {name}: {value} for {period}.
func NewsValue(l i18n.Lang, name string, value string, period string) string {
	if l == i18n.En {
		return name + ": " + value + " for " + period + "."
	}
	return l.Mark(name + ": " + value + " for " + period + ".")
}

// NewsTarget: {name} har nået målet på {target}.
func NewsTarget(l i18n.Lang, name string, target string) string {
	if l == i18n.En {
		return name + " has reached the target of " + target + "."
	}
	return l.Mark(name + " har nået målet på " + target + ".")
}

// NewsSignal: {name}: {what}
func NewsSignal(l i18n.Lang, name string, what string) string {
	if l == i18n.En {
		return name + ": " + what
	}
	return l.Mark(name + ": " + what)
}

// NewsMissing: {name}: Mangler tal for {what}.
func NewsMissing(l i18n.Lang, name string, what string) string {
	if l == i18n.En {
		return name + ": No numbers for " + what + "."
	}
	return l.Mark(name + ": Mangler tal for " + what + ".")
}

// Section: Målinger
func Section(l i18n.Lang) string {
	if l == i18n.En {
		return "Measurements"
	}
	return l.Mark("Målinger")
}

// SectionLead: Målepunkter i de forløb og netværk, du deltager i. Det, der mangler længst, står øverst.
func SectionLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Indicators in the courses and networks that you take part in. What has been missing longest stands first."
	}
	return l.Mark("Målepunkter i de forløb og netværk, du deltager i. Det, der mangler længst, står øverst.")
}

// Which: Vælg, hvilke målepunkter du vil se
func Which(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose which indicators to see"
	}
	return l.Mark("Vælg, hvilke målepunkter du vil se")
}

// ShowMine: Dem, jeg skriver tal til
func ShowMine(l i18n.Lang) string {
	if l == i18n.En {
		return "Those I write numbers for"
	}
	return l.Mark("Dem, jeg skriver tal til")
}

// ShowAll: Alle
func ShowAll(l i18n.Lang) string {
	if l == i18n.En {
		return "All"
	}
	return l.Mark("Alle")
}

// NoneMine: Du skriver ikke tal til nogen målepunkter
func NoneMine(l i18n.Lang) string {
	if l == i18n.En {
		return "You write numbers for no indicators"
	}
	return l.Mark("Du skriver ikke tal til nogen målepunkter")
}

// NoneMineWhy: Et målepunkt kommer her, når du er valgt som den, der skriver tallene. Under »Alle« ser du dem, andre skriver.
func NoneMineWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "An indicator comes here when you are chosen as the one who writes its numbers. Under “All” you see those of others."
	}
	return l.Mark("Et målepunkt kommer her, når du er valgt som den, der skriver tallene. Under »Alle« ser du dem, andre skriver.")
}

// NoneAll: Der er ingen målepunkter i dine forløb og netværk endnu
func NoneAll(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no indicators in your courses and networks yet"
	}
	return l.Mark("Der er ingen målepunkter i dine forløb og netværk endnu")
}

// NoneAllWhy: De, der leder et forløb, vælger, hvad der skal måles, på forløbets side »Målinger«.
func NoneAllWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Those who lead a course choose what to measure on the course's page “Measurements”."
	}
	return l.Mark("De, der leder et forløb, vælger, hvad der skal måles, på forløbets side »Målinger«.")
}

// ColumnIndicator: Målepunkt
func ColumnIndicator(l i18n.Lang) string {
	if l == i18n.En {
		return "Indicator"
	}
	return l.Mark("Målepunkt")
}

// ColumnLast: Seneste tal
func ColumnLast(l i18n.Lang) string {
	if l == i18n.En {
		return "Latest number"
	}
	return l.Mark("Seneste tal")
}

// ColumnMissing: Mangler
func ColumnMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Missing"
	}
	return l.Mark("Mangler")
}

// ColumnResponsible: Skriver tallene
func ColumnResponsible(l i18n.Lang) string {
	if l == i18n.En {
		return "Writes the numbers"
	}
	return l.Mark("Skriver tallene")
}

// ColumnPeriod: Periode
func ColumnPeriod(l i18n.Lang) string {
	if l == i18n.En {
		return "Period"
	}
	return l.Mark("Periode")
}

// ColumnNumber: Tal
func ColumnNumber(l i18n.Lang) string {
	if l == i18n.En {
		return "Number"
	}
	return l.Mark("Tal")
}

// ColumnNumberOf: Tal ({unit})
func ColumnNumberOf(l i18n.Lang, unit string) string {
	if l == i18n.En {
		return "Number (" + unit + ")"
	}
	return l.Mark("Tal (" + unit + ")")
}

// ColumnPart: Antal
func ColumnPart(l i18n.Lang) string {
	if l == i18n.En {
		return "Part"
	}
	return l.Mark("Antal")
}

// ColumnWhole: I alt
func ColumnWhole(l i18n.Lang) string {
	if l == i18n.En {
		return "In all"
	}
	return l.Mark("I alt")
}

// ColumnAgainst: I forhold til medianen
func ColumnAgainst(l i18n.Lang) string {
	if l == i18n.En {
		return "Against the median"
	}
	return l.Mark("I forhold til medianen")
}

// ColumnAgainstMean: I forhold til gennemsnittet
func ColumnAgainstMean(l i18n.Lang) string {
	if l == i18n.En {
		return "Against the mean"
	}
	return l.Mark("I forhold til gennemsnittet")
}

// ColumnNote: Note
func ColumnNote(l i18n.Lang) string {
	if l == i18n.En {
		return "Note"
	}
	return l.Mark("Note")
}

// ColumnWho: Skrevet af
func ColumnWho(l i18n.Lang) string {
	if l == i18n.En {
		return "Written by"
	}
	return l.Mark("Skrevet af")
}

// ColumnWhen: Hvornår
func ColumnWhen(l i18n.Lang) string {
	if l == i18n.En {
		return "When"
	}
	return l.Mark("Hvornår")
}

// ColumnRow: Række
func ColumnRow(l i18n.Lang) string {
	if l == i18n.En {
		return "Row"
	}
	return l.Mark("Række")
}

// ColumnState: Hvad der sker
func ColumnState(l i18n.Lang) string {
	if l == i18n.En {
		return "What happens"
	}
	return l.Mark("Hvad der sker")
}

// ColumnBefore: Står nu
func ColumnBefore(l i18n.Lang) string {
	if l == i18n.En {
		return "Now"
	}
	return l.Mark("Står nu")
}

// TabTitle: Målinger for {name}
func TabTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Measurements of " + name
	}
	return l.Mark("Målinger for " + name)
}

// TabLead: Målepunkterne viser, om arbejdet gør en forskel for borgerne. Vælg få, som I kan få tal på hver måned.
func TabLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The indicators show whether the work makes a difference to citizens. Choose few, for which you can get numbers every month."
	}
	return l.Mark("Målepunkterne viser, om arbejdet gør en forskel for borgerne. Vælg få, som I kan få tal på hver måned.")
}

// New: Nyt målepunkt
func New(l i18n.Lang) string {
	if l == i18n.En {
		return "New indicator"
	}
	return l.Mark("Nyt målepunkt")
}

// NoneHere: Der er ingen målepunkter endnu
func NoneHere(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no indicators yet"
	}
	return l.Mark("Der er ingen målepunkter endnu")
}

// NoneHereWhy: Et målepunkt er et tal, I følger over tid: Hjælper det, vi gør? Vælg ét til tre, der hører til jeres udviklingspunkter, og som I kan tælle uden ekstra arbejde.
func NoneHereWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "An indicator is a number that you follow over time: does what we do help? Choose one to three that belong to your development points and can be counted without extra work."
	}
	return l.Mark("Et målepunkt er et tal, I følger over tid: Hjælper det, vi gør? Vælg ét til tre, der hører til jeres udviklingspunkter, og som I kan tælle uden ekstra arbejde.")
}

// Examples: Eksempler, I kan begynde med
func Examples(l i18n.Lang) string {
	if l == i18n.En {
		return "Examples to begin from"
	}
	return l.Mark("Eksempler, I kan begynde med")
}

// BeginWith: Begynd med dette
func BeginWith(l i18n.Lang) string {
	if l == i18n.En {
		return "Begin from this"
	}
	return l.Mark("Begynd med dette")
}

// NoTarget: Intet mål
func NoTarget(l i18n.Lang) string {
	if l == i18n.En {
		return "No target"
	}
	return l.Mark("Intet mål")
}

// TargetFor: Mål: {target}
func TargetFor(l i18n.Lang, target string) string {
	if l == i18n.En {
		return "Target: " + target
	}
	return l.Mark("Mål: " + target)
}

// TargetBy: Mål: {target} senest {day:date}
func TargetBy(l i18n.Lang, target string, day calendar.Date) string {
	if l == i18n.En {
		return "Target: " + target + " by " + i18n.Date(l, day)
	}
	return l.Mark("Mål: " + target + " senest " + i18n.Date(l, day))
}

// TargetReached: Målet er nået
func TargetReached(l i18n.Lang) string {
	if l == i18n.En {
		return "Target reached"
	}
	return l.Mark("Målet er nået")
}

// BetterNow: Forbedring
func BetterNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Improvement"
	}
	return l.Mark("Forbedring")
}

// WorseNow: Forværring
func WorseNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Deterioration"
	}
	return l.Mark("Forværring")
}

// ChangedNow: Ændring
func ChangedNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Change"
	}
	return l.Mark("Ændring")
}

// CalmNow: Stabilt
func CalmNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Stable"
	}
	return l.Mark("Stabilt")
}

// FewNow: For få tal endnu
func FewNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Too few numbers yet"
	}
	return l.Mark("For få tal endnu")
}

// MissingFor: Mangler {what}
func MissingFor(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "Missing: " + what
	}
	return l.Mark("Mangler " + what)
}

// NothingMissing: Alle tal er skrevet
func NothingMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "All numbers are written"
	}
	return l.Mark("Alle tal er skrevet")
}

// Late: {n:int} dag over · {n:int} dage over
func Late(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " day late"
		}
		return i18n.Int(l, n) + " days late"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " dag over")
	}
	return l.Mark(i18n.Int(l, n) + " dage over")
}

// DueBy: Skrives senest {day:date}
func DueBy(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "To be written by " + i18n.Date(l, day)
	}
	return l.Mark("Skrives senest " + i18n.Date(l, day))
}

// Ended: Afsluttet {day:date}
func Ended(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return "Ended " + i18n.Date(l, day)
	}
	return l.Mark("Afsluttet " + i18n.Date(l, day))
}

// RunChart: Seriediagram
func RunChart(l i18n.Lang) string {
	if l == i18n.En {
		return "Run chart"
	}
	return l.Mark("Seriediagram")
}

// LimitsChart: Kontroldiagram
func LimitsChart(l i18n.Lang) string {
	if l == i18n.En {
		return "Control chart"
	}
	return l.Mark("Kontroldiagram")
}

// WhichChart: Vælg diagram
func WhichChart(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose chart"
	}
	return l.Mark("Vælg diagram")
}

// WhatItSays: Hvad tallene siger
func WhatItSays(l i18n.Lang) string {
	if l == i18n.En {
		return "What the numbers say"
	}
	return l.Mark("Hvad tallene siger")
}

// HowRead: Sådan læses diagrammet
func HowRead(l i18n.Lang) string {
	if l == i18n.En {
		return "How to read the chart"
	}
	return l.Mark("Sådan læses diagrammet")
}

// HowReadRun: Linjen på tværs er medianen: Halvdelen af tallene ligger over, halvdelen under. Et signal er et mønster, som tilfældige udsving sjældent laver: mindst 6 tal i træk på samme side af medianen, mindst 5 tal i træk, der alle stiger eller alle falder, eller en kurve, der krydser medianen usædvanligt sjældent eller tit. Et enkelt tal, der springer i øjnene, må I selv vurdere.
func HowReadRun(l i18n.Lang) string {
	if l == i18n.En {
		return "The line across is the median: half of the numbers lie above, half below. A signal is a pattern that chance seldom makes: at least 6 numbers in a row on one side of the median, at least 5 numbers in a row that all rise or all fall, or a line that crosses the median unusually seldom or often. A single number that stands out is for you to judge."
	}
	return l.Mark("Linjen på tværs er medianen: Halvdelen af tallene ligger over, halvdelen under. Et signal er et mønster, som tilfældige udsving sjældent laver: mindst 6 tal i træk på samme side af medianen, mindst 5 tal i træk, der alle stiger eller alle falder, eller en kurve, der krydser medianen usædvanligt sjældent eller tit. Et enkelt tal, der springer i øjnene, må I selv vurdere.")
}

// HowReadLimits: Linjen i midten er gennemsnittet. Mellem grænserne ligger de udsving, arbejdet plejer at give: gennemsnittet plus og minus 2,66 gange det gennemsnitlige spring fra tal til tal. Signaler er et tal uden for grænserne, mindst 8 tal i træk på samme side af gennemsnittet, 3 af 4 tal nærmere en grænse end gennemsnittet, eller et spring, der er usædvanligt stort.
func HowReadLimits(l i18n.Lang) string {
	if l == i18n.En {
		return "The line in the middle is the mean. Between the limits lies the variation that the work usually gives: the mean plus and minus 2.66 times the average step from number to number. Signals are a number outside the limits, at least 8 numbers in a row on one side of the mean, 3 of 4 numbers nearer to a limit than to the mean, or an unusually large step."
	}
	return l.Mark("Linjen i midten er gennemsnittet. Mellem grænserne ligger de udsving, arbejdet plejer at give: gennemsnittet plus og minus 2,66 gange det gennemsnitlige spring fra tal til tal. Signaler er et tal uden for grænserne, mindst 8 tal i træk på samme side af gennemsnittet, 3 af 4 tal nærmere en grænse end gennemsnittet, eller et spring, der er usædvanligt stort.")
}

// SourceRun: Reglerne er fra Perla, Provost og Murray: The run chart, BMJ Quality & Safety 2011.
func SourceRun(l i18n.Lang) string {
	if l == i18n.En {
		return "The rules are from Perla, Provost and Murray: The run chart, BMJ Quality & Safety 2011."
	}
	return l.Mark("Reglerne er fra Perla, Provost og Murray: The run chart, BMJ Quality & Safety 2011.")
}

// SourceLimits: Reglerne er fra Donald J. Wheeler: Understanding Variation, 2000.
func SourceLimits(l i18n.Lang) string {
	if l == i18n.En {
		return "The rules are from Donald J. Wheeler: Understanding Variation, 2000."
	}
	return l.Mark("Reglerne er fra Donald J. Wheeler: Understanding Variation, 2000.")
}

// SmallHidden: Tal under {least:int} er skjult, så ingen kan genkendes. I median, grænser og signaler tæller de som {stand_in}.
func SmallHidden(l i18n.Lang, least int, standIn string) string {
	if l == i18n.En {
		return "Numbers below " + i18n.Int(l, least) + " are hidden, so that nobody can be recognised. In median, limits and signals they count as " + standIn + "."
	}
	return l.Mark("Tal under " + i18n.Int(l, least) + " er skjult, så ingen kan genkendes. I median, grænser og signaler tæller de som " + standIn + ".")
}

// SmallSharesHidden: Andele, der bygger på under {least:int} mennesker, er skjult og indgår ikke i median, grænser og signaler.
func SmallSharesHidden(l i18n.Lang, least int) string {
	if l == i18n.En {
		return "Shares of fewer than " + i18n.Int(l, least) + " people are hidden and are no part of median, limits and signals."
	}
	return l.Mark("Andele, der bygger på under " + i18n.Int(l, least) + " mennesker, er skjult og indgår ikke i median, grænser og signaler.")
}

// SmallSeen: Tal under {least:int} vises kun for jer. Andre ser »under {least:int}«.
func SmallSeen(l i18n.Lang, least int) string {
	if l == i18n.En {
		return "Numbers below " + i18n.Int(l, least) + " are shown to you alone. Others see “below " + i18n.Int(l, least) + "”."
	}
	return l.Mark("Tal under " + i18n.Int(l, least) + " vises kun for jer. Andre ser »under " + i18n.Int(l, least) + "«.")
}

// DoneHeading: Hvad der blev gjort hvornår
func DoneHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "What was done when"
	}
	return l.Mark("Hvad der blev gjort hvornår")
}

// DoneLine: {name}, {day:date}
func DoneLine(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return name + ", " + i18n.Date(l, day)
	}
	return l.Mark(name + ", " + i18n.Date(l, day))
}

// NumbersHeading: Tallene
func NumbersHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "The numbers"
	}
	return l.Mark("Tallene")
}

// Above: Over
func Above(l i18n.Lang) string {
	if l == i18n.En {
		return "Above"
	}
	return l.Mark("Over")
}

// Below: Under
func Below(l i18n.Lang) string {
	if l == i18n.En {
		return "Below"
	}
	return l.Mark("Under")
}

// OnIt: På
func OnIt(l i18n.Lang) string {
	if l == i18n.En {
		return "On it"
	}
	return l.Mark("På")
}

// OfAll: {part} af {whole}
func OfAll(l i18n.Lang, part string, whole string) string {
	if l == i18n.En {
		return part + " of " + whole
	}
	return l.Mark(part + " af " + whole)
}

// Correct: Ret
func Correct(l i18n.Lang) string {
	if l == i18n.En {
		return "Correct"
	}
	return l.Mark("Ret")
}

// CorrectWhat: tallet for {period}
func CorrectWhat(l i18n.Lang, period string) string {
	if l == i18n.En {
		return "the number for " + period
	}
	return l.Mark("tallet for " + period)
}

// MissingRow: Mangler
func MissingRow(l i18n.Lang) string {
	if l == i18n.En {
		return "Missing"
	}
	return l.Mark("Mangler")
}

// EnterHeading: Skriv et tal
func EnterHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a number"
	}
	return l.Mark("Skriv et tal")
}

// EnterLead: Næste tal er for {period}.
func EnterLead(l i18n.Lang, period string) string {
	if l == i18n.En {
		return "The next number is for " + period + "."
	}
	return l.Mark("Næste tal er for " + period + ".")
}

// Number: Tal
func Number(l i18n.Lang) string {
	if l == i18n.En {
		return "Number"
	}
	return l.Mark("Tal")
}

// NumberOrShare: Andel i procent
func NumberOrShare(l i18n.Lang) string {
	if l == i18n.En {
		return "Share in per cent"
	}
	return l.Mark("Andel i procent")
}

// ShareHint: Lad feltet stå tomt, hvis du skriver antal og i alt. Så regnes andelen ud.
func ShareHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Leave the field empty if you write part and whole. Then the share is worked out."
	}
	return l.Mark("Lad feltet stå tomt, hvis du skriver antal og i alt. Så regnes andelen ud.")
}

// Part: Hvor mange gælder det?
func Part(l i18n.Lang) string {
	if l == i18n.En {
		return "How many does it hold for?"
	}
	return l.Mark("Hvor mange gælder det?")
}

// Whole: Ud af hvor mange i alt?
func Whole(l i18n.Lang) string {
	if l == i18n.En {
		return "Out of how many in all?"
	}
	return l.Mark("Ud af hvor mange i alt?")
}

// Note: Note
func Note(l i18n.Lang) string {
	if l == i18n.En {
		return "Note"
	}
	return l.Mark("Note")
}

// NoteHint: Hvad skal man vide om tallet?
func NoteHint(l i18n.Lang) string {
	if l == i18n.En {
		return "What should one know about the number?"
	}
	return l.Mark("Hvad skal man vide om tallet?")
}

// SaveNumber: Gem tallet
func SaveNumber(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the number"
	}
	return l.Mark("Gem tallet")
}

// SavedNumber: Tallet for {period} er gemt.
func SavedNumber(l i18n.Lang, period string) string {
	if l == i18n.En {
		return "The number for " + period + " is saved."
	}
	return l.Mark("Tallet for " + period + " er gemt.")
}

// CorrectTitle: Ret tallet for {period}
func CorrectTitle(l i18n.Lang, period string) string {
	if l == i18n.En {
		return "Correct the number for " + period
	}
	return l.Mark("Ret tallet for " + period)
}

// EnterTitle: Skriv tallet for {period}
func EnterTitle(l i18n.Lang, period string) string {
	if l == i18n.En {
		return "Write the number for " + period
	}
	return l.Mark("Skriv tallet for " + period)
}

// CorrectLead: Det tidligere tal bliver gemt i historikken.
func CorrectLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The earlier number is kept in the history."
	}
	return l.Mark("Det tidligere tal bliver gemt i historikken.")
}

// Earlier: Tidligere tal
func Earlier(l i18n.Lang) string {
	if l == i18n.En {
		return "Earlier numbers"
	}
	return l.Mark("Tidligere tal")
}

// HiddenToYou: Det nuværende tal er skjult for dig, fordi det er under {least:int}.
func HiddenToYou(l i18n.Lang, least int) string {
	if l == i18n.En {
		return "The present number is hidden from you, since it is below " + i18n.Int(l, least) + "."
	}
	return l.Mark("Det nuværende tal er skjult for dig, fordi det er under " + i18n.Int(l, least) + ".")
}

// FactsHeading: Om målepunktet
func FactsHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "About the indicator"
	}
	return l.Mark("Om målepunktet")
}

// FactHow: Sådan tælles der
func FactHow(l i18n.Lang) string {
	if l == i18n.En {
		return "How it is counted"
	}
	return l.Mark("Sådan tælles der")
}

// FactBetter: Retning
func FactBetter(l i18n.Lang) string {
	if l == i18n.En {
		return "Direction"
	}
	return l.Mark("Retning")
}

// FactBaseline: Udgangspunkt
func FactBaseline(l i18n.Lang) string {
	if l == i18n.En {
		return "Baseline"
	}
	return l.Mark("Udgangspunkt")
}

// ByDay: {value} senest {day:date}
func ByDay(l i18n.Lang, value string, day calendar.Date) string {
	if l == i18n.En {
		return value + " by " + i18n.Date(l, day)
	}
	return l.Mark(value + " senest " + i18n.Date(l, day))
}

// FactOn: {value} den {day:date}
func FactOn(l i18n.Lang, value string, day calendar.Date) string {
	if l == i18n.En {
		return value + " on " + i18n.Date(l, day)
	}
	return l.Mark(value + " den " + i18n.Date(l, day))
}

// FactPeriod: Måles
func FactPeriod(l i18n.Lang) string {
	if l == i18n.En {
		return "Measured"
	}
	return l.Mark("Måles")
}

// FactSource: Kilde
func FactSource(l i18n.Lang) string {
	if l == i18n.En {
		return "Source"
	}
	return l.Mark("Kilde")
}

// FactTells: Fortæller om
func FactTells(l i18n.Lang) string {
	if l == i18n.En {
		return "Tells about"
	}
	return l.Mark("Fortæller om")
}

// FactActive: Måles i perioden
func FactActive(l i18n.Lang) string {
	if l == i18n.En {
		return "Measured in the period"
	}
	return l.Mark("Måles i perioden")
}

// FactSince: Fra {from:date}
func FactSince(l i18n.Lang, from calendar.Date) string {
	if l == i18n.En {
		return "From " + i18n.Date(l, from)
	}
	return l.Mark("Fra " + i18n.Date(l, from))
}

// FactFromTo: {from:date} til {to:date}
func FactFromTo(l i18n.Lang, from calendar.Date, to calendar.Date) string {
	if l == i18n.En {
		return i18n.Date(l, from) + " to " + i18n.Date(l, to)
	}
	return l.Mark(i18n.Date(l, from) + " til " + i18n.Date(l, to))
}

// Edit: Ret målepunktet
func Edit(l i18n.Lang) string {
	if l == i18n.En {
		return "Change the indicator"
	}
	return l.Mark("Ret målepunktet")
}

// EditShort: Ret
func EditShort(l i18n.Lang) string {
	if l == i18n.En {
		return "Change"
	}
	return l.Mark("Ret")
}

// EditTitle: Ret {name}
func EditTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Change " + name
	}
	return l.Mark("Ret " + name)
}

// NewTitle: Nyt målepunkt
func NewTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "New indicator"
	}
	return l.Mark("Nyt målepunkt")
}

// ImportNumbers: Indlæs tal fra en fil
func ImportNumbers(l i18n.Lang) string {
	if l == i18n.En {
		return "Import numbers from a file"
	}
	return l.Mark("Indlæs tal fra en fil")
}

// ChooseMedian: Vælg udgangspunkt for medianen
func ChooseMedian(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what the median starts from"
	}
	return l.Mark("Vælg udgangspunkt for medianen")
}

// DownloadXlsx: Hent som regneark (XLSX)
func DownloadXlsx(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as a spreadsheet (XLSX)"
	}
	return l.Mark("Hent som regneark (XLSX)")
}

// DownloadCsv: Hent som CSV
func DownloadCsv(l i18n.Lang) string {
	if l == i18n.En {
		return "Download as CSV"
	}
	return l.Mark("Hent som CSV")
}

// PrintPage: Udskriv
func PrintPage(l i18n.Lang) string {
	if l == i18n.En {
		return "Print"
	}
	return l.Mark("Udskriv")
}

// FieldName: Hvad hedder målepunktet?
func FieldName(l i18n.Lang) string {
	if l == i18n.En {
		return "What is the indicator called?"
	}
	return l.Mark("Hvad hedder målepunktet?")
}

// FieldNameHint: For eksempel »Borgere, der er flyttet i egen bolig«.
func FieldNameHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example “Citizens who have moved into a home of their own”."
	}
	return l.Mark("For eksempel »Borgere, der er flyttet i egen bolig«.")
}

// FieldHow: Hvad tælles med, og hvordan?
func FieldHow(l i18n.Lang) string {
	if l == i18n.En {
		return "What is counted, and how?"
	}
	return l.Mark("Hvad tælles med, og hvordan?")
}

// FieldHowHint: Skriv det, så en ny kollega ville tælle på samme måde.
func FieldHowHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write it so that a new colleague would count the same way."
	}
	return l.Mark("Skriv det, så en ny kollega ville tælle på samme måde.")
}

// FieldUnit: Hvad tælles der i?
func FieldUnit(l i18n.Lang) string {
	if l == i18n.En {
		return "What is it counted in?"
	}
	return l.Mark("Hvad tælles der i?")
}

// FieldUnitName: Enhedens navn
func FieldUnitName(l i18n.Lang) string {
	if l == i18n.En {
		return "The unit's name"
	}
	return l.Mark("Enhedens navn")
}

// FieldUnitNameHint: Kun for »En anden enhed«. For eksempel »samtaler«.
func FieldUnitNameHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For “Another unit” alone. For example “conversations”."
	}
	return l.Mark("Kun for »En anden enhed«. For eksempel »samtaler«.")
}

// FieldDecimals: Decimaler
func FieldDecimals(l i18n.Lang) string {
	if l == i18n.En {
		return "Decimals"
	}
	return l.Mark("Decimaler")
}

// FieldBetter: Hvilken vej er bedre?
func FieldBetter(l i18n.Lang) string {
	if l == i18n.En {
		return "Which way is better?"
	}
	return l.Mark("Hvilken vej er bedre?")
}

// FieldBaseline: Udgangspunkt
func FieldBaseline(l i18n.Lang) string {
	if l == i18n.En {
		return "Baseline"
	}
	return l.Mark("Udgangspunkt")
}

// FieldBaselineHint: Tallet, før arbejdet begyndte.
func FieldBaselineHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The number before the work began."
	}
	return l.Mark("Tallet, før arbejdet begyndte.")
}

// FieldBaselineDay: Hvornår er udgangspunktet målt?
func FieldBaselineDay(l i18n.Lang) string {
	if l == i18n.En {
		return "When was the baseline measured?"
	}
	return l.Mark("Hvornår er udgangspunktet målt?")
}

// FieldTarget: Mål
func FieldTarget(l i18n.Lang) string {
	if l == i18n.En {
		return "Target"
	}
	return l.Mark("Mål")
}

// FieldTargetHint: Det tal, I vil nå.
func FieldTargetHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The number that you want to reach."
	}
	return l.Mark("Det tal, I vil nå.")
}

// FieldTargetDay: Hvornår vil I have nået målet?
func FieldTargetDay(l i18n.Lang) string {
	if l == i18n.En {
		return "By when do you want to reach the target?"
	}
	return l.Mark("Hvornår vil I have nået målet?")
}

// FieldPeriod: Hvor tit måles der?
func FieldPeriod(l i18n.Lang) string {
	if l == i18n.En {
		return "How often is it measured?"
	}
	return l.Mark("Hvor tit måles der?")
}

// FieldSource: Hvor kommer tallene fra?
func FieldSource(l i18n.Lang) string {
	if l == i18n.En {
		return "Where do the numbers come from?"
	}
	return l.Mark("Hvor kommer tallene fra?")
}

// FieldResponsible: Hvem skriver tallene?
func FieldResponsible(l i18n.Lang) string {
	if l == i18n.En {
		return "Who writes the numbers?"
	}
	return l.Mark("Hvem skriver tallene?")
}

// FieldTells: Hvilke udviklingspunkter og mål fortæller det om?
func FieldTells(l i18n.Lang) string {
	if l == i18n.En {
		return "Which development points and goals does it tell about?"
	}
	return l.Mark("Hvilke udviklingspunkter og mål fortæller det om?")
}

// NoPoints: Udviklingspunkter og mål kan vælges, når de er skrevet i beskrivelsen af mål og værdi.
func NoPoints(l i18n.Lang) string {
	if l == i18n.En {
		return "Development points and goals can be chosen when they are written in the goals-and-value statement."
	}
	return l.Mark("Udviklingspunkter og mål kan vælges, når de er skrevet i beskrivelsen af mål og værdi.")
}

// FieldFrom: Fra hvilken dag måles der?
func FieldFrom(l i18n.Lang) string {
	if l == i18n.En {
		return "From which day is it measured?"
	}
	return l.Mark("Fra hvilken dag måles der?")
}

// FieldFromHint: Den periode, som dagen ligger i, er den første.
func FieldFromHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The period that the day is in is the first."
	}
	return l.Mark("Den periode, som dagen ligger i, er den første.")
}

// FieldUntil: Til hvilken dag måles der?
func FieldUntil(l i18n.Lang) string {
	if l == i18n.En {
		return "Until which day is it measured?"
	}
	return l.Mark("Til hvilken dag måles der?")
}

// FieldUntilHint: Lad feltet stå tomt, så længe I måler.
func FieldUntilHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Leave it empty for as long as you measure."
	}
	return l.Mark("Lad feltet stå tomt, så længe I måler.")
}

// FieldHide: Skjul små tal
func FieldHide(l i18n.Lang) string {
	if l == i18n.En {
		return "Hide small numbers"
	}
	return l.Mark("Skjul små tal")
}

// FieldHideHint: Tal om færre end {least:int} mennesker vises som »under {least:int}« for alle uden for kommunen eller boformen. Noten til et skjult tal er også skjult.
func FieldHideHint(l i18n.Lang, least int) string {
	if l == i18n.En {
		return "Numbers of fewer than " + i18n.Int(l, least) + " people are shown as “below " + i18n.Int(l, least) + "” to everybody outside the municipality or shelter. The note of a hidden number is hidden as well."
	}
	return l.Mark("Tal om færre end " + i18n.Int(l, least) + " mennesker vises som »under " + i18n.Int(l, least) + "« for alle uden for kommunen eller boformen. Noten til et skjult tal er også skjult.")
}

// ChoiceYes: Ja
func ChoiceYes(l i18n.Lang) string {
	if l == i18n.En {
		return "Yes"
	}
	return l.Mark("Ja")
}

// ChoiceNo: Nej
func ChoiceNo(l i18n.Lang) string {
	if l == i18n.En {
		return "No"
	}
	return l.Mark("Nej")
}

// MeansPoint: Udviklingspunkt: {text}
func MeansPoint(l i18n.Lang, text string) string {
	if l == i18n.En {
		return "Development point: " + text
	}
	return l.Mark("Udviklingspunkt: " + text)
}

// MeansGoal: Mål: {text}
func MeansGoal(l i18n.Lang, text string) string {
	if l == i18n.En {
		return "Goal: " + text
	}
	return l.Mark("Mål: " + text)
}

// Save: Gem
func Save(l i18n.Lang) string {
	if l == i18n.En {
		return "Save"
	}
	return l.Mark("Gem")
}

// Create: Opret målepunktet
func Create(l i18n.Lang) string {
	if l == i18n.En {
		return "Make the indicator"
	}
	return l.Mark("Opret målepunktet")
}

// Cancel: Fortryd
func Cancel(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancel"
	}
	return l.Mark("Fortryd")
}

// Created: Målepunktet er oprettet. Skriv det første tal.
func Created(l i18n.Lang) string {
	if l == i18n.En {
		return "The indicator is made. Write the first number."
	}
	return l.Mark("Målepunktet er oprettet. Skriv det første tal.")
}

// Saved: Målepunktet er gemt.
func Saved(l i18n.Lang) string {
	if l == i18n.En {
		return "The indicator is saved."
	}
	return l.Mark("Målepunktet er gemt.")
}

// MedianTitle: Udgangspunkt for medianen i {name}
func MedianTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "What the median of " + name + " starts from"
	}
	return l.Mark("Udgangspunkt for medianen i " + name)
}

// MedianLead: Når arbejdet ændrer sig, kan medianen holdes fast på de første tal eller regnes om fra en dag. Det gælder også gennemsnit og grænser i kontroldiagrammet.
func MedianLead(l i18n.Lang) string {
	if l == i18n.En {
		return "When the work changes, the median can be held to the first numbers or worked out anew from a day. The same goes for mean and limits of the control chart."
	}
	return l.Mark("Når arbejdet ændrer sig, kan medianen holdes fast på de første tal eller regnes om fra en dag. Det gælder også gennemsnit og grænser i kontroldiagrammet.")
}

// FreezeHeading: Hold medianen fast på de første tal
func FreezeHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Hold the median to the first numbers"
	}
	return l.Mark("Hold medianen fast på de første tal")
}

// FreezeField: Hvor mange af de første tal?
func FreezeField(l i18n.Lang) string {
	if l == i18n.En {
		return "How many of the first numbers?"
	}
	return l.Mark("Hvor mange af de første tal?")
}

// FreezeHint: Skriv 0 for at bruge alle tal. 10 til 12 er ofte passende.
func FreezeHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write 0 to use all numbers. 10 to 12 often suit."
	}
	return l.Mark("Skriv 0 for at bruge alle tal. 10 til 12 er ofte passende.")
}

// Freeze: Hold fast
func Freeze(l i18n.Lang) string {
	if l == i18n.En {
		return "Hold"
	}
	return l.Mark("Hold fast")
}

// FrozenDone: Udgangspunktet er gemt.
func FrozenDone(l i18n.Lang) string {
	if l == i18n.En {
		return "What the median starts from is saved."
	}
	return l.Mark("Udgangspunktet er gemt.")
}

// FrozenIs: Medianen er regnet ud af de første {n:int} tal.
func FrozenIs(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "The median is made of the first " + i18n.Int(l, n) + " numbers."
	}
	return l.Mark("Medianen er regnet ud af de første " + i18n.Int(l, n) + " tal.")
}

// PhasesHeading: Regn medianen om fra en dag
func PhasesHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Work the median out anew from a day"
	}
	return l.Mark("Regn medianen om fra en dag")
}

// PhaseFrom: Fra hvilken dag?
func PhaseFrom(l i18n.Lang) string {
	if l == i18n.En {
		return "From which day?"
	}
	return l.Mark("Fra hvilken dag?")
}

// PhaseReason: Hvad er blevet anderledes?
func PhaseReason(l i18n.Lang) string {
	if l == i18n.En {
		return "What has become different?"
	}
	return l.Mark("Hvad er blevet anderledes?")
}

// PhaseReasonHint: For eksempel: Det nye team begyndte, og alle borgere får nu en kontaktperson.
func PhaseReasonHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example: the new team began, and every citizen now gets a contact person."
	}
	return l.Mark("For eksempel: Det nye team begyndte, og alle borgere får nu en kontaktperson.")
}

// PhaseAdd: Regn om
func PhaseAdd(l i18n.Lang) string {
	if l == i18n.En {
		return "Work out anew"
	}
	return l.Mark("Regn om")
}

// PhaseAdded: Medianen regnes nu om fra perioden med {day}.
func PhaseAdded(l i18n.Lang, day string) string {
	if l == i18n.En {
		return "The median is now worked out anew from the period of " + day + "."
	}
	return l.Mark("Medianen regnes nu om fra perioden med " + day + ".")
}

// PhaseLine: Fra {period}: {reason}
func PhaseLine(l i18n.Lang, period string, reason string) string {
	if l == i18n.En {
		return "From " + period + ": " + reason
	}
	return l.Mark("Fra " + period + ": " + reason)
}

// PhaseBy: {name}, {day:date}
func PhaseBy(l i18n.Lang, name string, day calendar.Date) string {
	if l == i18n.En {
		return name + ", " + i18n.Date(l, day)
	}
	return l.Mark(name + ", " + i18n.Date(l, day))
}

// PhaseRemove: Fjern
func PhaseRemove(l i18n.Lang) string {
	if l == i18n.En {
		return "Remove"
	}
	return l.Mark("Fjern")
}

// PhaseRemoved: Medianen regnes ikke længere om fra den dag.
func PhaseRemoved(l i18n.Lang) string {
	if l == i18n.En {
		return "The median is no longer worked out anew from that day."
	}
	return l.Mark("Medianen regnes ikke længere om fra den dag.")
}

// ImportTitle: Indlæs tal til {name} fra en fil
func ImportTitle(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Import numbers for " + name + " from a file"
	}
	return l.Mark("Indlæs tal til " + name + " fra en fil")
}

// ImportLead: Filen skal have en række for hver periode. Du ser alle tal, før de bliver gemt.
func ImportLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The file must have a row for each period. You see all numbers before they are saved."
	}
	return l.Mark("Filen skal have en række for hver periode. Du ser alle tal, før de bliver gemt.")
}

// ImportColumns: Den første række er overskrifter. Kolonnerne hedder »Periode« og »Tal« og for andele også »Antal« og »I alt«. »Note« kan være med.
func ImportColumns(l i18n.Lang) string {
	if l == i18n.En {
		return "The first row has headings. The columns are called “Period” and “Number”; for shares “Part” and “In all” as well. “Note” may be there."
	}
	return l.Mark("Den første række er overskrifter. Kolonnerne hedder »Periode« og »Tal« og for andele også »Antal« og »I alt«. »Note« kan være med.")
}

// ImportPeriods: En periode kan skrives som »{example}« eller som en dato i perioden.
func ImportPeriods(l i18n.Lang, example string) string {
	if l == i18n.En {
		return "A period can be written as “" + example + "” or as a day in it."
	}
	return l.Mark("En periode kan skrives som »" + example + "« eller som en dato i perioden.")
}

// ImportFile: Fil (XLSX eller CSV)
func ImportFile(l i18n.Lang) string {
	if l == i18n.En {
		return "File (XLSX or CSV)"
	}
	return l.Mark("Fil (XLSX eller CSV)")
}

// ImportRead: Læs filen
func ImportRead(l i18n.Lang) string {
	if l == i18n.En {
		return "Read the file"
	}
	return l.Mark("Læs filen")
}

// ImportNoFile: Vælg en fil på din computer.
func ImportNoFile(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a file on your computer."
	}
	return l.Mark("Vælg en fil på din computer.")
}

// ImportOneFile: Vælg én fil ad gangen.
func ImportOneFile(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose one file at a time."
	}
	return l.Mark("Vælg én fil ad gangen.")
}

// ImportEmpty: Filen har ingen rækker med tal.
func ImportEmpty(l i18n.Lang) string {
	if l == i18n.En {
		return "The file has no rows with numbers."
	}
	return l.Mark("Filen har ingen rækker med tal.")
}

// ImportTooLong: Filen har flere end {n:int} rækker. Del den i flere filer.
func ImportTooLong(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "The file has more than " + i18n.Int(l, n) + " rows. Split it."
	}
	return l.Mark("Filen har flere end " + i18n.Int(l, n) + " rækker. Del den i flere filer.")
}

// ImportRow: Række {row:int}: {what}
func ImportRow(l i18n.Lang, row int, what string) string {
	if l == i18n.En {
		return "Row " + i18n.Int(l, row) + ": " + what
	}
	return l.Mark("Række " + i18n.Int(l, row) + ": " + what)
}

// ImportPeriodWrong: »{text}« er ikke en periode, målepunktet har. Skriv den som »{example}«.
func ImportPeriodWrong(l i18n.Lang, text string, example string) string {
	if l == i18n.En {
		return "“" + text + "” is no period of the indicator. Write it as “" + example + "”."
	}
	return l.Mark("»" + text + "« er ikke en periode, målepunktet har. Skriv den som »" + example + "«.")
}

// ImportNumberWrong: »{text}« er ikke et tal. Skriv for eksempel 12,5.
func ImportNumberWrong(l i18n.Lang, text string) string {
	if l == i18n.En {
		return "“" + text + "” is no number. Write for example 12.5."
	}
	return l.Mark("»" + text + "« er ikke et tal. Skriv for eksempel 12,5.")
}

// ImportTwice: Perioden {period} står også i række {other:int}.
func ImportTwice(l i18n.Lang, period string, other int) string {
	if l == i18n.En {
		return "The period " + period + " also stands in row " + i18n.Int(l, other) + "."
	}
	return l.Mark("Perioden " + period + " står også i række " + i18n.Int(l, other) + ".")
}

// ImportErrors: Filen kan ikke bruges endnu. Intet er gemt. Ret fejlene i filen, og læs den igen.
func ImportErrors(l i18n.Lang) string {
	if l == i18n.En {
		return "The file can't be used yet. Nothing is saved. Correct the mistakes in the file and read it again."
	}
	return l.Mark("Filen kan ikke bruges endnu. Intet er gemt. Ret fejlene i filen, og læs den igen.")
}

// PreviewTitle: Tjek tallene, før de gemmes
func PreviewTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Check the numbers before they are saved"
	}
	return l.Mark("Tjek tallene, før de gemmes")
}

// PreviewLead: {file}: {new:int} nye, {changed:int} rettede, {same:int} uændrede.
func PreviewLead(l i18n.Lang, file string, new int, changed int, same int) string {
	if l == i18n.En {
		return file + ": " + i18n.Int(l, new) + " new, " + i18n.Int(l, changed) + " corrected, " + i18n.Int(l, same) + " unchanged."
	}
	return l.Mark(file + ": " + i18n.Int(l, new) + " nye, " + i18n.Int(l, changed) + " rettede, " + i18n.Int(l, same) + " uændrede.")
}

// PreviewNew: Ny
func PreviewNew(l i18n.Lang) string {
	if l == i18n.En {
		return "New"
	}
	return l.Mark("Ny")
}

// PreviewChanged: Rettes
func PreviewChanged(l i18n.Lang) string {
	if l == i18n.En {
		return "Corrected"
	}
	return l.Mark("Rettes")
}

// PreviewSame: Uændret
func PreviewSame(l i18n.Lang) string {
	if l == i18n.En {
		return "Unchanged"
	}
	return l.Mark("Uændret")
}

// PreviewTake: Gem tallene
func PreviewTake(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the numbers"
	}
	return l.Mark("Gem tallene")
}

// PreviewGone: Tallene fra filen er ikke længere gemt. Læs filen igen.
func PreviewGone(l i18n.Lang) string {
	if l == i18n.En {
		return "The numbers of the file are no longer kept. Read the file again."
	}
	return l.Mark("Tallene fra filen er ikke længere gemt. Læs filen igen.")
}

// ImportNothing: Der er intet nyt at gemme.
func ImportNothing(l i18n.Lang) string {
	if l == i18n.En {
		return "There is nothing new to save."
	}
	return l.Mark("Der er intet nyt at gemme.")
}

// Imported: {n:int} tal er gemt. · {n:int} tal er gemt.
func Imported(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " number is saved."
		}
		return i18n.Int(l, n) + " numbers are saved."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " tal er gemt.")
	}
	return l.Mark(i18n.Int(l, n) + " tal er gemt.")
}

// DocumentOver: Målepunkt for {name}
func DocumentOver(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Indicator of " + name
	}
	return l.Mark("Målepunkt for " + name)
}

// OverviewHeading: Målinger
func OverviewHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Measurements"
	}
	return l.Mark("Målinger")
}

// FileName: Målepunkt – {name}
func FileName(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Indicator – " + name
	}
	return l.Mark("Målepunkt – " + name)
}

// CountedOf: {n:int} af {all:int}
func CountedOf(l i18n.Lang, n int, all int) string {
	if l == i18n.En {
		return i18n.Int(l, n) + " of " + i18n.Int(l, all)
	}
	return l.Mark(i18n.Int(l, n) + " af " + i18n.Int(l, all))
}

// TableSmall: Tal under {n:int} er skjult, så ingen kan genkendes. De er ikke talt med i summer og medianer.
func TableSmall(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Numbers below " + i18n.Int(l, n) + " are hidden, so that nobody can be recognised. They are no part of totals and medians."
	}
	return l.Mark("Tal under " + i18n.Int(l, n) + " er skjult, så ingen kan genkendes. De er ikke talt med i summer og medianer.")
}

// TableShares: En andel er skjult, når den bygger på under {n:int} mennesker, eller når under {n:int} er uden for den.
func TableShares(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "A share is hidden when it is of fewer than " + i18n.Int(l, n) + " people, or when fewer than " + i18n.Int(l, n) + " are outside it."
	}
	return l.Mark("En andel er skjult, når den bygger på under " + i18n.Int(l, n) + " mennesker, eller når under " + i18n.Int(l, n) + " er uden for den.")
}

// TableOwn: Jeres egne tal under {n:int} ser kun I. For andre er de skjult, og de er heller ikke talt med her.
func TableOwn(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Your own numbers below " + i18n.Int(l, n) + " are seen by you alone. They are hidden from others, and no part of totals here either."
	}
	return l.Mark("Jeres egne tal under " + i18n.Int(l, n) + " ser kun I. For andre er de skjult, og de er heller ikke talt med her.")
}

// TableTotal: I alt af de viste
func TableTotal(l i18n.Lang) string {
	if l == i18n.En {
		return "Total of those shown"
	}
	return l.Mark("I alt af de viste")
}

// TableMedian: Median af de viste
func TableMedian(l i18n.Lang) string {
	if l == i18n.En {
		return "Median of those shown"
	}
	return l.Mark("Median af de viste")
}

// TableCounted: Kommuner, der er talt med
func TableCounted(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipalities counted"
	}
	return l.Mark("Kommuner, der er talt med")
}

// GivenByProgramme: Målepunktet følger netværkets skabelon og kan ikke ændres her. I kan indtaste tal og vælge median.
func GivenByProgramme(l i18n.Lang) string {
	if l == i18n.En {
		return "The indicator follows the network's programme and can't be changed here. You can enter numbers and choose the median."
	}
	return l.Mark("Målepunktet følger netværkets skabelon og kan ikke ændres her. I kan indtaste tal og vælge median.")
}
