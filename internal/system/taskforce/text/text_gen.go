// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what taskforce says on screen, in every language.
package text

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// KindDocuments: Dokumenter
func KindDocuments(l i18n.Lang) string {
	if l == i18n.En {
		return "Documents"
	}
	return l.Mark("Dokumenter")
}

// KindFigures: Nøgletal
func KindFigures(l i18n.Lang) string {
	if l == i18n.En {
		return "Key figures"
	}
	return l.Mark("Nøgletal")
}

// KindInterviews: Interview
func KindInterviews(l i18n.Lang) string {
	if l == i18n.En {
		return "Interviews"
	}
	return l.Mark("Interview")
}

// KindSurvey: Spørgeskema
func KindSurvey(l i18n.Lang) string {
	if l == i18n.En {
		return "Questionnaire"
	}
	return l.Mark("Spørgeskema")
}

// KindCases: Anonymiserede sager
func KindCases(l i18n.Lang) string {
	if l == i18n.En {
		return "Anonymised case files"
	}
	return l.Mark("Anonymiserede sager")
}

// StateAwaited: Afventer
func StateAwaited(l i18n.Lang) string {
	if l == i18n.En {
		return "Awaited"
	}
	return l.Mark("Afventer")
}

// StatePartly: Delvist modtaget
func StatePartly(l i18n.Lang) string {
	if l == i18n.En {
		return "Partly received"
	}
	return l.Mark("Delvist modtaget")
}

// StateReceived: Modtaget
func StateReceived(l i18n.Lang) string {
	if l == i18n.En {
		return "Received"
	}
	return l.Mark("Modtaget")
}

// StateUnavailable: Kan ikke leveres
func StateUnavailable(l i18n.Lang) string {
	if l == i18n.En {
		return "Can’t be delivered"
	}
	return l.Mark("Kan ikke leveres")
}

// KindNeed: Noget at udvikle
func KindNeed(l i18n.Lang) string {
	if l == i18n.En {
		return "Something to develop"
	}
	return l.Mark("Noget at udvikle")
}

// KindStrength: Styrke
func KindStrength(l i18n.Lang) string {
	if l == i18n.En {
		return "Strength"
	}
	return l.Mark("Styrke")
}

// ChoiceOpen: Ikke afgjort
func ChoiceOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Not settled"
	}
	return l.Mark("Ikke afgjort")
}

// ChoiceChosen: Valgt
func ChoiceChosen(l i18n.Lang) string {
	if l == i18n.En {
		return "Chosen"
	}
	return l.Mark("Valgt")
}

// ChoiceDeclined: Valgt fra
func ChoiceDeclined(l i18n.Lang) string {
	if l == i18n.En {
		return "Not chosen"
	}
	return l.Mark("Valgt fra")
}

// NotFound: Det findes ikke i analysen, eller du har ikke adgang til det.
func NotFound(l i18n.Lang) string {
	if l == i18n.En {
		return "It is not in the analysis, or you have no access to it."
	}
	return l.Mark("Det findes ikke i analysen, eller du har ikke adgang til det.")
}

// Stale: En anden har ændret det, siden du åbnede siden.
func Stale(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed it since you opened the page."
	}
	return l.Mark("En anden har ændret det, siden du åbnede siden.")
}

// OnlyAuthorities: Det er {who}, der skriver i analysen.
func OnlyAuthorities(l i18n.Lang, who string) string {
	if l == i18n.En {
		return "The analysis is written by " + who + "."
	}
	return l.Mark("Det er " + who + ", der skriver i analysen.")
}

// OnlyLeadersRate: Det er myndighederne og dem, der leder forløbet i kommunen, som vurderer anbefalingerne.
func OnlyLeadersRate(l i18n.Lang) string {
	if l == i18n.En {
		return "The recommendations are rated by the authorities and by those who lead the course in the municipality."
	}
	return l.Mark("Det er myndighederne og dem, der leder forløbet i kommunen, som vurderer anbefalingerne.")
}

// OnlyLeadersChoose: Det er dem, der leder forløbet i kommunen og hos myndighederne, som vælger i fællesskab.
func OnlyLeadersChoose(l i18n.Lang) string {
	if l == i18n.En {
		return "Those who lead the course in the municipality and at the authorities choose together."
	}
	return l.Mark("Det er dem, der leder forløbet i kommunen og hos myndighederne, som vælger i fællesskab.")
}

// TooLong: Skriv højst {most:int} tegn.
func TooLong(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "Write at most " + i18n.Int(l, most) + " characters."
	}
	return l.Mark("Skriv højst " + i18n.Int(l, most) + " tegn.")
}

// NoCpr: Her står noget, der ligner et personnummer. Analysen må ikke indeholde oplysninger om enkelte borgere.
func NoCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "There is something here that looks like a personal number. The analysis must not hold information about single citizens."
	}
	return l.Mark("Her står noget, der ligner et personnummer. Analysen må ikke indeholde oplysninger om enkelte borgere.")
}

// FileHasCpr: Filen indeholder noget, der ligner et personnummer, og er ikke gemt. Fjern det, der kan føres tilbage til en borger, og send filen igen. P-numre kan skrives med mellemrum.
func FileHasCpr(l i18n.Lang) string {
	if l == i18n.En {
		return "There is something in the file that looks like a personal number, so it is not saved. Take out what can lead to a citizen and send the file again. Numbers of production units can be written with blanks."
	}
	return l.Mark("Filen indeholder noget, der ligner et personnummer, og er ikke gemt. Fjern det, der kan føres tilbage til en borger, og send filen igen. P-numre kan skrives med mellemrum.")
}

// TooManyFiles: Der kan højst være {most:int} filer. Saml flere dokumenter i ét.
func TooManyFiles(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "There can be at most " + i18n.Int(l, most) + " files. Put several documents into one."
	}
	return l.Mark("Der kan højst være " + i18n.Int(l, most) + " filer. Saml flere dokumenter i ét.")
}

// NoSuchFile: Filen findes ikke længere.
func NoSuchFile(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is no longer there."
	}
	return l.Mark("Filen findes ikke længere.")
}

// ThemeMissing: Vælg et af forløbets temaer.
func ThemeMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose one of the themes of the course."
	}
	return l.Mark("Vælg et af forløbets temaer.")
}

// KindMissing: Vælg, hvilken slags data det er.
func KindMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose which kind of data it is."
	}
	return l.Mark("Vælg, hvilken slags data det er.")
}

// RequestTitleMissing: Skriv, hvad I beder om.
func RequestTitleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what you ask for."
	}
	return l.Mark("Skriv, hvad I beder om.")
}

// WhyMissing: Skriv, hvad dataene skal bruges til.
func WhyMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what the data are to be used for."
	}
	return l.Mark("Skriv, hvad dataene skal bruges til.")
}

// DueMissing: Skriv, hvornår dataene skal være modtaget.
func DueMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write when the data are to be received."
	}
	return l.Mark("Skriv, hvornår dataene skal være modtaget.")
}

// PersonMissing: Vælg en person i kommunen, der sørger for dataene.
func PersonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose somebody in the municipality who sees to the data."
	}
	return l.Mark("Vælg en person i kommunen, der sørger for dataene.")
}

// StateMissing: Vælg en status.
func StateMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose how far it has come."
	}
	return l.Mark("Vælg en status.")
}

// NoteMissing: Skriv, hvad der mangler, eller hvorfor dataene ikke kan leveres.
func NoteMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what is missing, or why the data can’t be delivered."
	}
	return l.Mark("Skriv, hvad der mangler, eller hvorfor dataene ikke kan leveres.")
}

// LensMissing: Vælg, hvilken side af indsatsen fundet handler om.
func LensMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose which side of the effort the finding is about."
	}
	return l.Mark("Vælg, hvilken side af indsatsen fundet handler om.")
}

// FindingKindMissing: Vælg, om det er en styrke eller noget at udvikle.
func FindingKindMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose whether it is a strength or something to develop."
	}
	return l.Mark("Vælg, om det er en styrke eller noget at udvikle.")
}

// FindingTitleMissing: Skriv fundet i én linje.
func FindingTitleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the finding in one line."
	}
	return l.Mark("Skriv fundet i én linje.")
}

// FindingWordsMissing: Beskriv fundet.
func FindingWordsMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Describe the finding."
	}
	return l.Mark("Beskriv fundet.")
}

// EvidenceRequestMissing: Vælg, hvilke data belægget kommer fra.
func EvidenceRequestMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose which data the evidence comes from."
	}
	return l.Mark("Vælg, hvilke data belægget kommer fra.")
}

// EvidenceWordsMissing: Skriv, hvad i dataene der viser det.
func EvidenceWordsMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what in the data shows it."
	}
	return l.Mark("Skriv, hvad i dataene der viser det.")
}

// TooMuchEvidence: Et fund kan højst have {most:int} belæg.
func TooMuchEvidence(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "A finding can have at most " + i18n.Int(l, most) + " pieces of evidence."
	}
	return l.Mark("Et fund kan højst have " + i18n.Int(l, most) + " belæg.")
}

// RecommendationTitleMissing: Skriv anbefalingen i én linje.
func RecommendationTitleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the recommendation in one line."
	}
	return l.Mark("Skriv anbefalingen i én linje.")
}

// RecommendationWordsMissing: Beskriv, hvad I anbefaler, og hvorfor.
func RecommendationWordsMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Describe what you recommend and why."
	}
	return l.Mark("Beskriv, hvad I anbefaler, og hvorfor.")
}

// NoSuchFinding: Et af de fund, du valgte, findes ikke længere.
func NoSuchFinding(l i18n.Lang) string {
	if l == i18n.En {
		return "One of the findings that you chose is no longer there."
	}
	return l.Mark("Et af de fund, du valgte, findes ikke længere.")
}

// RestsOnDraft: Kommunen kan allerede se anbefalingen, men et af fundene er ikke delt. Del fundet først.
func RestsOnDraft(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipality can see the recommendation already, and one of the findings is not shared. Share the finding first."
	}
	return l.Mark("Kommunen kan allerede se anbefalingen, men et af fundene er ikke delt. Del fundet først.")
}

// SharesDraft: {what} hviler på et fund, der ikke er delt. Del fundet samtidig eller først.
func SharesDraft(l i18n.Lang, what string) string {
	if l == i18n.En {
		return what + " rests on a finding that is not shared. Share the finding along with it or first."
	}
	return l.Mark(what + " hviler på et fund, der ikke er delt. Del fundet samtidig eller først.")
}

// NothingToShare: Vælg mindst ét fund eller én anbefaling.
func NothingToShare(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose at least one finding or recommendation."
	}
	return l.Mark("Vælg mindst ét fund eller én anbefaling.")
}

// NotSharedYet: Anbefalingen er ikke delt med kommunen endnu.
func NotSharedYet(l i18n.Lang) string {
	if l == i18n.En {
		return "The recommendation is not shared with the municipality yet."
	}
	return l.Mark("Anbefalingen er ikke delt med kommunen endnu.")
}

// Decided: Anbefalingen er allerede valgt eller valgt fra. Genåbn valget, hvis det skal laves om.
func Decided(l i18n.Lang) string {
	if l == i18n.En {
		return "The recommendation is chosen or declined already. Reopen the choice if it is to be made anew."
	}
	return l.Mark("Anbefalingen er allerede valgt eller valgt fra. Genåbn valget, hvis det skal laves om.")
}

// ImportanceMissing: Vælg, hvor vigtig anbefalingen er, fra 1 til 5.
func ImportanceMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose how important the recommendation is, from 1 to 5."
	}
	return l.Mark("Vælg, hvor vigtig anbefalingen er, fra 1 til 5.")
}

// EffortMissing: Vælg, hvor meget anbefalingen kræver, fra 1 til 5.
func EffortMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose how much the recommendation takes, from 1 to 5."
	}
	return l.Mark("Vælg, hvor meget anbefalingen kræver, fra 1 til 5.")
}

// NoSuchPoint: Udviklingspunktet findes ikke længere. Vælg et andet.
func NoSuchPoint(l i18n.Lang) string {
	if l == i18n.En {
		return "The development point is no longer there. Choose another."
	}
	return l.Mark("Udviklingspunktet findes ikke længere. Vælg et andet.")
}

// ReasonMissing: Skriv, hvorfor anbefalingen er valgt fra.
func ReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why the recommendation is not chosen."
	}
	return l.Mark("Skriv, hvorfor anbefalingen er valgt fra.")
}

// PointTitleMissing: Skriv udviklingspunktet i én linje.
func PointTitleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the development point in one line."
	}
	return l.Mark("Skriv udviklingspunktet i én linje.")
}

// GoalMissing: Skriv målet.
func GoalMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write the goal."
	}
	return l.Mark("Skriv målet.")
}

// GapOverdue: er ikke modtaget til tiden
func GapOverdue(l i18n.Lang) string {
	if l == i18n.En {
		return "has not been received in time"
	}
	return l.Mark("er ikke modtaget til tiden")
}

// GapNoData: hviler ikke på data
func GapNoData(l i18n.Lang) string {
	if l == i18n.En {
		return "does not rest on data"
	}
	return l.Mark("hviler ikke på data")
}

// GapNoRecommendation: har ikke ført til en anbefaling
func GapNoRecommendation(l i18n.Lang) string {
	if l == i18n.En {
		return "has not led to a recommendation"
	}
	return l.Mark("har ikke ført til en anbefaling")
}

// GapNoFinding: hviler ikke på et fund
func GapNoFinding(l i18n.Lang) string {
	if l == i18n.En {
		return "does not rest on a finding"
	}
	return l.Mark("hviler ikke på et fund")
}

// GapRestsOnNothing: hviler på fund uden data
func GapRestsOnNothing(l i18n.Lang) string {
	if l == i18n.En {
		return "rests on findings without data"
	}
	return l.Mark("hviler på fund uden data")
}

// GapNoChoice: er hverken valgt eller valgt fra
func GapNoChoice(l i18n.Lang) string {
	if l == i18n.En {
		return "is neither chosen nor declined"
	}
	return l.Mark("er hverken valgt eller valgt fra")
}

// GapNoSource: udspringer ikke af en anbefaling
func GapNoSource(l i18n.Lang) string {
	if l == i18n.En {
		return "does not come of a recommendation"
	}
	return l.Mark("udspringer ikke af en anbefaling")
}

// GapNoActivity: har ingen aktivitet i en plan
func GapNoActivity(l i18n.Lang) string {
	if l == i18n.En {
		return "has no activity in a plan"
	}
	return l.Mark("har ingen aktivitet i en plan")
}

// GapNoIndicator: har ingen måling
func GapNoIndicator(l i18n.Lang) string {
	if l == i18n.En {
		return "has no indicator"
	}
	return l.Mark("har ingen måling")
}

// GapNoBaseline: har ingen værdi for »{indicator}«
func GapNoBaseline(l i18n.Lang, indicator string) string {
	if l == i18n.En {
		return "has no value for “" + indicator + "”"
	}
	return l.Mark("har ingen værdi for »" + indicator + "«")
}

// PastAsked: Der blev bedt om {what} ({kind})
func PastAsked(l i18n.Lang, what string, kind string) string {
	if l == i18n.En {
		return what + " was asked for (" + kind + ")"
	}
	return l.Mark("Der blev bedt om " + what + " (" + kind + ")")
}

// PastReasked: Ønsket om {what} blev ændret
func PastReasked(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "The request for " + what + " was changed"
	}
	return l.Mark("Ønsket om " + what + " blev ændret")
}

// PastSettled: Status for {what} blev ændret
func PastSettled(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "It was noted how far " + what + " has come"
	}
	return l.Mark("Status for " + what + " blev ændret")
}

// PastDelivered: Filen »{file}« blev afleveret til {what}
func PastDelivered(l i18n.Lang, file string, what string) string {
	if l == i18n.En {
		return "The file “" + file + "” was handed in for " + what
	}
	return l.Mark("Filen »" + file + "« blev afleveret til " + what)
}

// PastWithdrawn: Filen »{file}« blev taget tilbage fra {what}
func PastWithdrawn(l i18n.Lang, file string, what string) string {
	if l == i18n.En {
		return "The file “" + file + "” was taken back from " + what
	}
	return l.Mark("Filen »" + file + "« blev taget tilbage fra " + what)
}

// PastFindingShared: Fundet {what} blev delt med kommunen
func PastFindingShared(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "The finding " + what + " was shared with the municipality"
	}
	return l.Mark("Fundet " + what + " blev delt med kommunen")
}

// PastFindingRevised: Fundet {what} blev ændret
func PastFindingRevised(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "The finding " + what + " was changed"
	}
	return l.Mark("Fundet " + what + " blev ændret")
}

// PastRecommendationShared: Anbefalingen {what} blev delt med kommunen
func PastRecommendationShared(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "The recommendation " + what + " was shared with the municipality"
	}
	return l.Mark("Anbefalingen " + what + " blev delt med kommunen")
}

// PastReworded: Anbefalingen {what} blev ændret
func PastReworded(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "The recommendation " + what + " was changed"
	}
	return l.Mark("Anbefalingen " + what + " blev ændret")
}

// PastRated: Anbefalingen {what} blev vurderet
func PastRated(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "The recommendation " + what + " was rated"
	}
	return l.Mark("Anbefalingen " + what + " blev vurderet")
}

// PastChosen: Anbefalingen {what} blev valgt
func PastChosen(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "The recommendation " + what + " was chosen"
	}
	return l.Mark("Anbefalingen " + what + " blev valgt")
}

// PastDeclined: Anbefalingen {what} blev valgt fra
func PastDeclined(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "The recommendation " + what + " was declined"
	}
	return l.Mark("Anbefalingen " + what + " blev valgt fra")
}

// PastReconsidered: Valget om anbefalingen {what} blev genåbnet
func PastReconsidered(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "The choice about the recommendation " + what + " was reopened"
	}
	return l.Mark("Valget om anbefalingen " + what + " blev genåbnet")
}

// PastPointMade: Udviklingspunktet {what} blev valgt
func PastPointMade(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "The development point " + what + " was chosen"
	}
	return l.Mark("Udviklingspunktet " + what + " blev valgt")
}

// PastPointAimed: Udviklingspunktet {what} blev ændret
func PastPointAimed(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "The development point " + what + " was changed"
	}
	return l.Mark("Udviklingspunktet " + what + " blev ændret")
}

// RatedAs: Vigtighed {importance:int}, indsats {effort:int}
func RatedAs(l i18n.Lang, importance int, effort int) string {
	if l == i18n.En {
		return "Importance " + i18n.Int(l, importance) + ", effort " + i18n.Int(l, effort)
	}
	return l.Mark("Vigtighed " + i18n.Int(l, importance) + ", indsats " + i18n.Int(l, effort))
}

// DayData: Data til analysen: {title}
func DayData(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Data for the analysis: " + title
	}
	return l.Mark("Data til analysen: " + title)
}

// DayDeliver: Aflever
func DayDeliver(l i18n.Lang) string {
	if l == i18n.En {
		return "Hand in"
	}
	return l.Mark("Aflever")
}

// Analysis: Analyse
func Analysis(l i18n.Lang) string {
	if l == i18n.En {
		return "Analysis"
	}
	return l.Mark("Analyse")
}

// PartsOf: Analysens dele
func PartsOf(l i18n.Lang) string {
	if l == i18n.En {
		return "Parts of the analysis"
	}
	return l.Mark("Analysens dele")
}

// PartChain: Kæden
func PartChain(l i18n.Lang) string {
	if l == i18n.En {
		return "The chain"
	}
	return l.Mark("Kæden")
}

// PartData: Data
func PartData(l i18n.Lang) string {
	if l == i18n.En {
		return "Data"
	}
	return l.Mark("Data")
}

// PartFindings: Fund
func PartFindings(l i18n.Lang) string {
	if l == i18n.En {
		return "Findings"
	}
	return l.Mark("Fund")
}

// PartChoice: Anbefalinger og valg
func PartChoice(l i18n.Lang) string {
	if l == i18n.En {
		return "Recommendations and choice"
	}
	return l.Mark("Anbefalinger og valg")
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

// EditOf: Ret {what}
func EditOf(l i18n.Lang, what string) string {
	if l == i18n.En {
		return "Edit " + what
	}
	return l.Mark("Ret " + what)
}

// Remove: Fjern
func Remove(l i18n.Lang) string {
	if l == i18n.En {
		return "Remove"
	}
	return l.Mark("Fjern")
}

// Theme: Tema
func Theme(l i18n.Lang) string {
	if l == i18n.En {
		return "Theme"
	}
	return l.Mark("Tema")
}

// Note: Bemærkning
func Note(l i18n.Lang) string {
	if l == i18n.En {
		return "Note"
	}
	return l.Mark("Bemærkning")
}

// Saved: Senest gemt
func Saved(l i18n.Lang) string {
	if l == i18n.En {
		return "Last saved"
	}
	return l.Mark("Senest gemt")
}

// SavedBy: {who}, {day:date}
func SavedBy(l i18n.Lang, who string, day calendar.Date) string {
	if l == i18n.En {
		return who + ", " + i18n.Date(l, day)
	}
	return l.Mark(who + ", " + i18n.Date(l, day))
}

// SharedHeading: Delt med kommunen
func SharedHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Shared with the municipality"
	}
	return l.Mark("Delt med kommunen")
}

// SharedOn: {day:date}
func SharedOn(l i18n.Lang, day calendar.Date) string {
	if l == i18n.En {
		return i18n.Date(l, day)
	}
	return l.Mark(i18n.Date(l, day))
}

// NotShared: Ikke delt med kommunen
func NotShared(l i18n.Lang) string {
	if l == i18n.En {
		return "Not shared with the municipality"
	}
	return l.Mark("Ikke delt med kommunen")
}

// ChooseTheme: Vælg tema
func ChooseTheme(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a theme"
	}
	return l.Mark("Vælg tema")
}

// SaidSaved: Ændringen er gemt.
func SaidSaved(l i18n.Lang) string {
	if l == i18n.En {
		return "The change is saved."
	}
	return l.Mark("Ændringen er gemt.")
}

// LeadsTo: Det har ført til
func LeadsTo(l i18n.Lang) string {
	if l == i18n.En {
		return "It has led to"
	}
	return l.Mark("Det har ført til")
}

// RestsOn: Det hviler på
func RestsOn(l i18n.Lang) string {
	if l == i18n.En {
		return "It rests on"
	}
	return l.Mark("Det hviler på")
}

// DataLead: De data, analysen skal hvile på: hvad der er bedt om, hvorfor, hvornår det skal være modtaget, og hvem der sørger for det.
func DataLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The data that the analysis is to rest on: what has been asked for, why, when it is to be received, and who sees to it."
	}
	return l.Mark("De data, analysen skal hvile på: hvad der er bedt om, hvorfor, hvornår det skal være modtaget, og hvem der sørger for det.")
}

// DataMissing: {n:int} mangler. · {n:int} mangler.
func DataMissing(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " is missing."
		}
		return i18n.Int(l, n) + " are missing."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " mangler.")
	}
	return l.Mark(i18n.Int(l, n) + " mangler.")
}

// NoData: Der er ikke bedt om data endnu.
func NoData(l i18n.Lang) string {
	if l == i18n.En {
		return "No data have been asked for yet."
	}
	return l.Mark("Der er ikke bedt om data endnu.")
}

// NoDataWhy: Når aftalerne om dataindsamling er på plads, skriver myndighederne her, hvad kommunen skal levere.
func NoDataWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "When the agreements about data collection are in place, the authorities write here what the municipality is to deliver."
	}
	return l.Mark("Når aftalerne om dataindsamling er på plads, skriver myndighederne her, hvad kommunen skal levere.")
}

// ColumnData: Data
func ColumnData(l i18n.Lang) string {
	if l == i18n.En {
		return "Data"
	}
	return l.Mark("Data")
}

// ColumnKind: Slags
func ColumnKind(l i18n.Lang) string {
	if l == i18n.En {
		return "Kind"
	}
	return l.Mark("Slags")
}

// ColumnWho: Sørger for det
func ColumnWho(l i18n.Lang) string {
	if l == i18n.En {
		return "Sees to it"
	}
	return l.Mark("Sørger for det")
}

// ColumnDue: Senest
func ColumnDue(l i18n.Lang) string {
	if l == i18n.En {
		return "By"
	}
	return l.Mark("Senest")
}

// ColumnState: Status
func ColumnState(l i18n.Lang) string {
	if l == i18n.En {
		return "Status"
	}
	return l.Mark("Status")
}

// ColumnRecommendation: Anbefaling
func ColumnRecommendation(l i18n.Lang) string {
	if l == i18n.En {
		return "Recommendation"
	}
	return l.Mark("Anbefaling")
}

// ColumnSides: Vurderet af
func ColumnSides(l i18n.Lang) string {
	if l == i18n.En {
		return "Rated by"
	}
	return l.Mark("Vurderet af")
}

// NewRequest: Bed om data
func NewRequest(l i18n.Lang) string {
	if l == i18n.En {
		return "Ask for data"
	}
	return l.Mark("Bed om data")
}

// Proposals: Det plejer analysen at hvile på
func Proposals(l i18n.Lang) string {
	if l == i18n.En {
		return "What an analysis usually rests on"
	}
	return l.Mark("Det plejer analysen at hvile på")
}

// RequestLead: Skriv det, så den, der skal finde dataene, kan gå i gang uden at spørge.
func RequestLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Write it so that whoever is to find the data can begin without asking."
	}
	return l.Mark("Skriv det, så den, der skal finde dataene, kan gå i gang uden at spørge.")
}

// RequestTitle: Det beder vi om
func RequestTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "What we ask for"
	}
	return l.Mark("Det beder vi om")
}

// AllThemes: Alle temaer
func AllThemes(l i18n.Lang) string {
	if l == i18n.En {
		return "All themes"
	}
	return l.Mark("Alle temaer")
}

// ChoosePerson: Vælg person
func ChoosePerson(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a person"
	}
	return l.Mark("Vælg person")
}

// ChooseData: Vælg data
func ChooseData(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose data"
	}
	return l.Mark("Vælg data")
}

// Why: Hvorfor
func Why(l i18n.Lang) string {
	if l == i18n.En {
		return "Why"
	}
	return l.Mark("Hvorfor")
}

// WhyHint: Skriv, hvad dataene skal bruges til i analysen.
func WhyHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what the data are to be used for in the analysis."
	}
	return l.Mark("Skriv, hvad dataene skal bruges til i analysen.")
}

// PersonHint: En person i kommunen, der har en rolle i forløbet.
func PersonHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody in the municipality who has a role in the course."
	}
	return l.Mark("En person i kommunen, der har en rolle i forløbet.")
}

// DueDay: Senest: dag
func DueDay(l i18n.Lang) string {
	if l == i18n.En {
		return "By: day"
	}
	return l.Mark("Senest: dag")
}

// DueMonth: Senest: måned
func DueMonth(l i18n.Lang) string {
	if l == i18n.En {
		return "By: month"
	}
	return l.Mark("Senest: måned")
}

// DueYear: Senest: år
func DueYear(l i18n.Lang) string {
	if l == i18n.En {
		return "By: year"
	}
	return l.Mark("Senest: år")
}

// SaidAsked: Kommunen kan nu se, hvad der er bedt om.
func SaidAsked(l i18n.Lang) string {
	if l == i18n.En {
		return "The municipality can now see what is asked for."
	}
	return l.Mark("Kommunen kan nu se, hvad der er bedt om.")
}

// Asked: Bedt om
func Asked(l i18n.Lang) string {
	if l == i18n.En {
		return "Asked for"
	}
	return l.Mark("Bedt om")
}

// AskedBy: {who}, {day:date}
func AskedBy(l i18n.Lang, who string, day calendar.Date) string {
	if l == i18n.En {
		return who + ", " + i18n.Date(l, day)
	}
	return l.Mark(who + ", " + i18n.Date(l, day))
}

// FilesHeading: Filer
func FilesHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Files"
	}
	return l.Mark("Filer")
}

// NoFiles: Der er ikke afleveret filer endnu.
func NoFiles(l i18n.Lang) string {
	if l == i18n.En {
		return "No files have been handed in yet."
	}
	return l.Mark("Der er ikke afleveret filer endnu.")
}

// FileLabel: Vælg en fil
func FileLabel(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a file"
	}
	return l.Mark("Vælg en fil")
}

// FileHint: PDF, Word, Excel, PowerPoint, OpenDocument, CSV, tekst eller billede på højst 20 MB. Ingen oplysninger, der kan føres tilbage til en borger: Filer med noget, der ligner et personnummer, bliver afvist.
func FileHint(l i18n.Lang) string {
	if l == i18n.En {
		return "PDF, Word, Excel, PowerPoint, OpenDocument, CSV, text or picture of at most 20 MB. No information that can lead to a citizen: files with something that looks like a personal number are refused."
	}
	return l.Mark("PDF, Word, Excel, PowerPoint, OpenDocument, CSV, tekst eller billede på højst 20 MB. Ingen oplysninger, der kan føres tilbage til en borger: Filer med noget, der ligner et personnummer, bliver afvist.")
}

// FileMeta: {who}, {day:date} · {size}
func FileMeta(l i18n.Lang, who string, day calendar.Date, size string) string {
	if l == i18n.En {
		return who + ", " + i18n.Date(l, day) + " · " + size
	}
	return l.Mark(who + ", " + i18n.Date(l, day) + " · " + size)
}

// Megabytes: {n:int} MB
func Megabytes(l i18n.Lang, n int) string {
	if l == i18n.En {
		return i18n.Int(l, n) + " MB"
	}
	return l.Mark(i18n.Int(l, n) + " MB")
}

// Kilobytes: {n:int} KB
func Kilobytes(l i18n.Lang, n int) string {
	if l == i18n.En {
		return i18n.Int(l, n) + " KB"
	}
	return l.Mark(i18n.Int(l, n) + " KB")
}

// ChooseFile: Vælg en fil.
func ChooseFile(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a file."
	}
	return l.Mark("Vælg en fil.")
}

// Deliver: Aflever filen
func Deliver(l i18n.Lang) string {
	if l == i18n.En {
		return "Hand the file in"
	}
	return l.Mark("Aflever filen")
}

// SaidDelivered: Filen er afleveret.
func SaidDelivered(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is handed in."
	}
	return l.Mark("Filen er afleveret.")
}

// SaidRemoved: Filen er taget tilbage.
func SaidRemoved(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is taken back."
	}
	return l.Mark("Filen er taget tilbage.")
}

// HowFar: Hvad er status?
func HowFar(l i18n.Lang) string {
	if l == i18n.En {
		return "How far has it come?"
	}
	return l.Mark("Hvad er status?")
}

// NoteHint: Skriv, hvad der er modtaget, hvad der mangler, eller hvorfor det ikke kan leveres.
func NoteHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what has been received, what is missing, or why it can’t be delivered."
	}
	return l.Mark("Skriv, hvad der er modtaget, hvad der mangler, eller hvorfor det ikke kan leveres.")
}

// FindingsLead: Det, analysen har vist, ordnet efter forløbets temaer. Hvert fund hviler på data og handler om en side af indsatsen.
func FindingsLead(l i18n.Lang) string {
	if l == i18n.En {
		return "What the analysis has shown, by the themes of the course. Each finding rests on data and looks at the effort from one side."
	}
	return l.Mark("Det, analysen har vist, ordnet efter forløbets temaer. Hvert fund hviler på data og handler om en side af indsatsen.")
}

// NoFindings: Der er ingen fund endnu.
func NoFindings(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no findings yet."
	}
	return l.Mark("Der er ingen fund endnu.")
}

// NoFindingsWhy: Skriv et fund, så snart data viser noget. Kommunen ser det først, når I deler det.
func NoFindingsWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a finding as soon as data show something. The municipality doesn’t see it before you share it."
	}
	return l.Mark("Skriv et fund, så snart data viser noget. Kommunen ser det først, når I deler det.")
}

// NoSharedFindings: Der er ikke delt fund endnu.
func NoSharedFindings(l i18n.Lang) string {
	if l == i18n.En {
		return "No findings have been shared yet."
	}
	return l.Mark("Der er ikke delt fund endnu.")
}

// NoSharedWhy: Myndighederne deler fundene, når de er klar til at tale med jer om dem.
func NoSharedWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "The authorities share the findings when they are ready to talk to you about them."
	}
	return l.Mark("Myndighederne deler fundene, når de er klar til at tale med jer om dem.")
}

// EvidenceCount: {n:int} belæg · {n:int} belæg
func EvidenceCount(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " piece of evidence"
		}
		return i18n.Int(l, n) + " pieces of evidence"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " belæg")
	}
	return l.Mark(i18n.Int(l, n) + " belæg")
}

// NewFinding: Skriv et fund
func NewFinding(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a finding"
	}
	return l.Mark("Skriv et fund")
}

// ShareHeading: Del med kommunen
func ShareHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Share with the municipality"
	}
	return l.Mark("Del med kommunen")
}

// ShareLegend: Vælg det, kommunen nu skal kunne se. Det kan ikke tages tilbage.
func ShareLegend(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose what the municipality is to see from now on. It can’t be taken back."
	}
	return l.Mark("Vælg det, kommunen nu skal kunne se. Det kan ikke tages tilbage.")
}

// Share: Del det valgte
func Share(l i18n.Lang) string {
	if l == i18n.En {
		return "Share what is chosen"
	}
	return l.Mark("Del det valgte")
}

// ShareOne: Del med kommunen
func ShareOne(l i18n.Lang) string {
	if l == i18n.En {
		return "Share with the municipality"
	}
	return l.Mark("Del med kommunen")
}

// SaidShared: Det er delt med kommunen.
func SaidShared(l i18n.Lang) string {
	if l == i18n.En {
		return "It is shared with the municipality."
	}
	return l.Mark("Det er delt med kommunen.")
}

// FindingLead: Ét fund ad gangen. Intet må kunne føres tilbage til en borger.
func FindingLead(l i18n.Lang) string {
	if l == i18n.En {
		return "One finding at a time. Nothing may lead back to a citizen."
	}
	return l.Mark("Ét fund ad gangen. Intet må kunne føres tilbage til en borger.")
}

// Lens: Side af indsatsen
func Lens(l i18n.Lang) string {
	if l == i18n.En {
		return "Side of the effort"
	}
	return l.Mark("Side af indsatsen")
}

// LensHint: Faglig, juridisk eller organisatorisk.
func LensHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Professional, legal or organisational."
	}
	return l.Mark("Faglig, juridisk eller organisatorisk.")
}

// ChooseLens: Vælg side
func ChooseLens(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a side"
	}
	return l.Mark("Vælg side")
}

// FindingTitle: Fundet i én linje
func FindingTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The finding in one line"
	}
	return l.Mark("Fundet i én linje")
}

// FindingTitleHint: For eksempel »Støtten begynder først flere uger efter indflytningen«.
func FindingTitleHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example “The support begins several weeks after moving in”."
	}
	return l.Mark("For eksempel »Støtten begynder først flere uger efter indflytningen«.")
}

// FindingWords: Beskrivelse
func FindingWords(l i18n.Lang) string {
	if l == i18n.En {
		return "Description"
	}
	return l.Mark("Beskrivelse")
}

// FindingWordsHint: Hvad viser dataene, hvor udbredt er det, og hvad betyder det for borgerne?
func FindingWordsHint(l i18n.Lang) string {
	if l == i18n.En {
		return "What is shown, how common is it, and what does it mean to the citizens?"
	}
	return l.Mark("Hvad viser dataene, hvor udbredt er det, og hvad betyder det for borgerne?")
}

// Evidence: Belæg
func Evidence(l i18n.Lang) string {
	if l == i18n.En {
		return "Evidence"
	}
	return l.Mark("Belæg")
}

// EvidenceHint: Hvilke data viser det, og hvad i dem? Et fund uden belæg vises som et hul i kæden.
func EvidenceHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Which data show it, and what in them? A finding without evidence is shown as a gap in the chain."
	}
	return l.Mark("Hvilke data viser det, og hvad i dem? Et fund uden belæg vises som et hul i kæden.")
}

// EvidenceFrom: Belæg {n:int}: data
func EvidenceFrom(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Evidence " + i18n.Int(l, n) + ": data"
	}
	return l.Mark("Belæg " + i18n.Int(l, n) + ": data")
}

// EvidenceShows: Belæg {n:int}: det viser de
func EvidenceShows(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Evidence " + i18n.Int(l, n) + ": what they show"
	}
	return l.Mark("Belæg " + i18n.Int(l, n) + ": det viser de")
}

// FindingGapData: Fundet hviler ikke på data.
func FindingGapData(l i18n.Lang) string {
	if l == i18n.En {
		return "The finding does not rest on data."
	}
	return l.Mark("Fundet hviler ikke på data.")
}

// FindingGapRecommendation: Fundet har ikke ført til en anbefaling.
func FindingGapRecommendation(l i18n.Lang) string {
	if l == i18n.En {
		return "The finding has not led to a recommendation."
	}
	return l.Mark("Fundet har ikke ført til en anbefaling.")
}

// StrengthLeads: En styrke behøver ikke at føre til en anbefaling.
func StrengthLeads(l i18n.Lang) string {
	if l == i18n.En {
		return "A strength need not lead to a recommendation."
	}
	return l.Mark("En styrke behøver ikke at føre til en anbefaling.")
}

// SaidFindingWritten: Fundet er gemt som kladde. Kommunen ser det, når I deler det.
func SaidFindingWritten(l i18n.Lang) string {
	if l == i18n.En {
		return "The finding is saved as a draft. The municipality sees it when you share it."
	}
	return l.Mark("Fundet er gemt som kladde. Kommunen ser det, når I deler det.")
}

// ChoiceLead: Kommunen og taskforcen vælger sammen. Hver part vurderer, hvor vigtig en anbefaling er, og hvor meget den kræver. De valgte bliver til udviklingspunkter med mål. For de fravalgte bliver begrundelsen gemt.
func ChoiceLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Municipality and taskforce choose together. Each side says how important a recommendation is and how much it takes. Those chosen become development points with goals; one that is not chosen keeps its reason."
	}
	return l.Mark("Kommunen og taskforcen vælger sammen. Hver part vurderer, hvor vigtig en anbefaling er, og hvor meget den kræver. De valgte bliver til udviklingspunkter med mål. For de fravalgte bliver begrundelsen gemt.")
}

// NoRecommendations: Der er ingen anbefalinger at vælge imellem endnu.
func NoRecommendations(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no recommendations to choose among yet."
	}
	return l.Mark("Der er ingen anbefalinger at vælge imellem endnu.")
}

// NoRecommendationsWhy: Anbefalingerne vises her, når myndighederne har delt dem med kommunen.
func NoRecommendationsWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "The recommendations are shown here when the authorities have shared them with the municipality."
	}
	return l.Mark("Anbefalingerne vises her, når myndighederne har delt dem med kommunen.")
}

// NewRecommendation: Skriv en anbefaling
func NewRecommendation(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a recommendation"
	}
	return l.Mark("Skriv en anbefaling")
}

// RecommendationLead: Skriv, hvad I anbefaler, og hvilke fund det hviler på.
func RecommendationLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what you recommend and which findings it rests on."
	}
	return l.Mark("Skriv, hvad I anbefaler, og hvilke fund det hviler på.")
}

// RecommendationTitle: Anbefalingen i én linje
func RecommendationTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The recommendation in one line"
	}
	return l.Mark("Anbefalingen i én linje")
}

// RecommendationTitleHint: Begynd med et udsagnsord: »Indfør …«, »Aftal …«.
func RecommendationTitleHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Begin with a verb: “Introduce …”, “Agree on …”."
	}
	return l.Mark("Begynd med et udsagnsord: »Indfør …«, »Aftal …«.")
}

// RecommendationWords: Beskrivelse
func RecommendationWords(l i18n.Lang) string {
	if l == i18n.En {
		return "Description"
	}
	return l.Mark("Beskrivelse")
}

// RestsOnHint: Vælg de fund, som anbefalingen hviler på.
func RestsOnHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the findings that the recommendation rests on."
	}
	return l.Mark("Vælg de fund, som anbefalingen hviler på.")
}

// RecommendationGap: Anbefalingen hviler ikke på et fund.
func RecommendationGap(l i18n.Lang) string {
	if l == i18n.En {
		return "The recommendation does not rest on a finding."
	}
	return l.Mark("Anbefalingen hviler ikke på et fund.")
}

// SaidRecommended: Anbefalingen er gemt som kladde. Kommunen ser den, når I deler den.
func SaidRecommended(l i18n.Lang) string {
	if l == i18n.En {
		return "The recommendation is saved as a draft. The municipality sees it when you share it."
	}
	return l.Mark("Anbefalingen er gemt som kladde. Kommunen ser den, når I deler den.")
}

// WhyNot: Begrundelse:
func WhyNot(l i18n.Lang) string {
	if l == i18n.En {
		return "Why not:"
	}
	return l.Mark("Begrundelse:")
}

// Ratings: Sådan vurderer parterne den
func Ratings(l i18n.Lang) string {
	if l == i18n.En {
		return "How the sides see it"
	}
	return l.Mark("Sådan vurderer parterne den")
}

// RateHeading: Jeres vurdering
func RateHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Your side’s rating"
	}
	return l.Mark("Jeres vurdering")
}

// Rate: Gem vurderingen
func Rate(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the rating"
	}
	return l.Mark("Gem vurderingen")
}

// SaidRated: Vurderingen er gemt.
func SaidRated(l i18n.Lang) string {
	if l == i18n.En {
		return "The rating is saved."
	}
	return l.Mark("Vurderingen er gemt.")
}

// Importance: Vigtighed
func Importance(l i18n.Lang) string {
	if l == i18n.En {
		return "Importance"
	}
	return l.Mark("Vigtighed")
}

// Effort: Indsats
func Effort(l i18n.Lang) string {
	if l == i18n.En {
		return "Effort"
	}
	return l.Mark("Indsats")
}

// Low: lille
func Low(l i18n.Lang) string {
	if l == i18n.En {
		return "small"
	}
	return l.Mark("lille")
}

// High: stor
func High(l i18n.Lang) string {
	if l == i18n.En {
		return "great"
	}
	return l.Mark("stor")
}

// Easy: let
func Easy(l i18n.Lang) string {
	if l == i18n.En {
		return "easy"
	}
	return l.Mark("let")
}

// Heavy: krævende
func Heavy(l i18n.Lang) string {
	if l == i18n.En {
		return "demanding"
	}
	return l.Mark("krævende")
}

// ChooseNumber: Vælg fra 1 til 5
func ChooseNumber(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose from 1 to 5"
	}
	return l.Mark("Vælg fra 1 til 5")
}

// RatedMean: vigtighed {importance}, indsats {effort}
func RatedMean(l i18n.Lang, importance string, effort string) string {
	if l == i18n.En {
		return "importance " + importance + ", effort " + effort
	}
	return l.Mark("vigtighed " + importance + ", indsats " + effort)
}

// PictureTitle: Anbefalingerne efter vigtighed og indsats
func PictureTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The recommendations by importance and effort"
	}
	return l.Mark("Anbefalingerne efter vigtighed og indsats")
}

// PictureDesc: Jo højere en anbefaling står, desto vigtigere er den. Jo længere til højre, desto mere kræver den. Tabellen nedenunder viser tallene.
func PictureDesc(l i18n.Lang) string {
	if l == i18n.En {
		return "The higher a recommendation stands, the more important it is. The further to the right, the more it takes. The table beneath has the figures."
	}
	return l.Mark("Jo højere en anbefaling står, desto vigtigere er den. Jo længere til højre, desto mere kræver den. Tabellen nedenunder viser tallene.")
}

// AxisImportance: Vigtighed
func AxisImportance(l i18n.Lang) string {
	if l == i18n.En {
		return "Importance"
	}
	return l.Mark("Vigtighed")
}

// AxisEffort: Indsats
func AxisEffort(l i18n.Lang) string {
	if l == i18n.En {
		return "Effort"
	}
	return l.Mark("Indsats")
}

// CornerFirst: Vigtigt og let
func CornerFirst(l i18n.Lang) string {
	if l == i18n.En {
		return "Important and easy"
	}
	return l.Mark("Vigtigt og let")
}

// ChooseHeading: Vælg anbefalingen
func ChooseHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the recommendation"
	}
	return l.Mark("Vælg anbefalingen")
}

// IntoPoint: Udviklingspunkt
func IntoPoint(l i18n.Lang) string {
	if l == i18n.En {
		return "Development point"
	}
	return l.Mark("Udviklingspunkt")
}

// IntoPointHint: Vælg et, der allerede findes, eller skriv et nyt nedenunder.
func IntoPointHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose one that is there, or write a new one beneath."
	}
	return l.Mark("Vælg et, der allerede findes, eller skriv et nyt nedenunder.")
}

// ANewPoint: Et nyt udviklingspunkt
func ANewPoint(l i18n.Lang) string {
	if l == i18n.En {
		return "A new development point"
	}
	return l.Mark("Et nyt udviklingspunkt")
}

// Choose: Vælg den
func Choose(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose it"
	}
	return l.Mark("Vælg den")
}

// DeclineHeading: Vælg den fra
func DeclineHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Leave it out"
	}
	return l.Mark("Vælg den fra")
}

// Decline: Vælg den fra
func Decline(l i18n.Lang) string {
	if l == i18n.En {
		return "Leave it out"
	}
	return l.Mark("Vælg den fra")
}

// Reason: Begrundelse
func Reason(l i18n.Lang) string {
	if l == i18n.En {
		return "Reason"
	}
	return l.Mark("Begrundelse")
}

// ReasonHint: Begrundelsen står i rapporten.
func ReasonHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The reason stands in the report."
	}
	return l.Mark("Begrundelsen står i rapporten.")
}

// Reconsider: Genåbn valget
func Reconsider(l i18n.Lang) string {
	if l == i18n.En {
		return "Reopen the choice"
	}
	return l.Mark("Genåbn valget")
}

// SaidChosen: Anbefalingen er valgt.
func SaidChosen(l i18n.Lang) string {
	if l == i18n.En {
		return "The recommendation is chosen."
	}
	return l.Mark("Anbefalingen er valgt.")
}

// SaidDeclined: Anbefalingen er valgt fra, og begrundelsen er gemt.
func SaidDeclined(l i18n.Lang) string {
	if l == i18n.En {
		return "The recommendation is not chosen, and the reason is saved."
	}
	return l.Mark("Anbefalingen er valgt fra, og begrundelsen er gemt.")
}

// SaidReconsidered: Valget er åbent igen.
func SaidReconsidered(l i18n.Lang) string {
	if l == i18n.En {
		return "The choice is open again."
	}
	return l.Mark("Valget er åbent igen.")
}

// StaleChoice: En anden har ændret anbefalingen, siden du åbnede siden. Se, hvad der nu står, og prøv igen. Det, du skrev, er ikke gået tabt.
func StaleChoice(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else has changed the recommendation since you opened the page. See what it says now and try again. What you wrote is not lost."
	}
	return l.Mark("En anden har ændret anbefalingen, siden du åbnede siden. Se, hvad der nu står, og prøv igen. Det, du skrev, er ikke gået tabt.")
}

// Points: Udviklingspunkter
func Points(l i18n.Lang) string {
	if l == i18n.En {
		return "Development points"
	}
	return l.Mark("Udviklingspunkter")
}

// PointTitle: Udviklingspunktet i én linje
func PointTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "The development point in one line"
	}
	return l.Mark("Udviklingspunktet i én linje")
}

// Goal: Mål
func Goal(l i18n.Lang) string {
	if l == i18n.En {
		return "Goal"
	}
	return l.Mark("Mål")
}

// GoalHint: Hvad skal være anderledes for borgerne, når forløbet slutter?
func GoalHint(l i18n.Lang) string {
	if l == i18n.En {
		return "What is to be different for the citizens when the course ends?"
	}
	return l.Mark("Hvad skal være anderledes for borgerne, når forløbet slutter?")
}

// Criterion: Sådan ved vi, at målet er nået
func Criterion(l i18n.Lang) string {
	if l == i18n.En {
		return "How we know that the goal is reached"
	}
	return l.Mark("Sådan ved vi, at målet er nået")
}

// CriterionHint: Noget, der kan ses eller måles.
func CriterionHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Something that can be seen or measured."
	}
	return l.Mark("Noget, der kan ses eller måles.")
}

// Responsible: Ansvarlig
func Responsible(l i18n.Lang) string {
	if l == i18n.En {
		return "Responsible"
	}
	return l.Mark("Ansvarlig")
}

// ResponsibleHint: Navn og stilling.
func ResponsibleHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Name and title."
	}
	return l.Mark("Navn og stilling.")
}

// ChainHeading: Fra data til effekt
func ChainHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "From data to effect"
	}
	return l.Mark("Fra data til effekt")
}

// ChainLead: Hvert led skal kunne følges begge veje: Data fører til fund, fund til anbefalinger, anbefalinger til udviklingspunkter, og de bliver til aktiviteter og målinger.
func ChainLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Every link can be followed both ways: data lead to findings, findings to recommendations, recommendations to development points, and they become activities and indicators."
	}
	return l.Mark("Hvert led skal kunne følges begge veje: Data fører til fund, fund til anbefalinger, anbefalinger til udviklingspunkter, og de bliver til aktiviteter og målinger.")
}

// NotBegun: Analysen er ikke begyndt.
func NotBegun(l i18n.Lang) string {
	if l == i18n.En {
		return "The analysis has not begun."
	}
	return l.Mark("Analysen er ikke begyndt.")
}

// NotBegunWhy: Den begynder med de data, der er aftalt med kommunen.
func NotBegunWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "It begins with the data that are agreed with the municipality."
	}
	return l.Mark("Den begynder med de data, der er aftalt med kommunen.")
}

// CountData: {n:int} ønske om data · {n:int} ønsker om data
func CountData(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " request for data"
		}
		return i18n.Int(l, n) + " requests for data"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " ønske om data")
	}
	return l.Mark(i18n.Int(l, n) + " ønsker om data")
}

// CountFindings: {n:int} fund · {n:int} fund
func CountFindings(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " finding"
		}
		return i18n.Int(l, n) + " findings"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " fund")
	}
	return l.Mark(i18n.Int(l, n) + " fund")
}

// CountRecommendations: {n:int} anbefaling · {n:int} anbefalinger
func CountRecommendations(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " recommendation"
		}
		return i18n.Int(l, n) + " recommendations"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " anbefaling")
	}
	return l.Mark(i18n.Int(l, n) + " anbefalinger")
}

// CountPoints: {n:int} udviklingspunkt · {n:int} udviklingspunkter
func CountPoints(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " development point"
		}
		return i18n.Int(l, n) + " development points"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " udviklingspunkt")
	}
	return l.Mark(i18n.Int(l, n) + " udviklingspunkter")
}

// CountMeasures: {n:int} måling · {n:int} målinger
func CountMeasures(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " indicator"
		}
		return i18n.Int(l, n) + " indicators"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " måling")
	}
	return l.Mark(i18n.Int(l, n) + " målinger")
}

// GapsHeading: Huller i kæden
func GapsHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Gaps in the chain"
	}
	return l.Mark("Huller i kæden")
}

// NoGaps: Kæden er ubrudt.
func NoGaps(l i18n.Lang) string {
	if l == i18n.En {
		return "The chain is unbroken."
	}
	return l.Mark("Kæden er ubrudt.")
}

// LooseHeading: Anbefalinger, der ikke er blevet udviklingspunkter
func LooseHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Recommendations that did not become development points"
	}
	return l.Mark("Anbefalinger, der ikke er blevet udviklingspunkter")
}

// ComesOf: Udspringer af
func ComesOf(l i18n.Lang) string {
	if l == i18n.En {
		return "Comes of"
	}
	return l.Mark("Udspringer af")
}

// Activities: Aktiviteter i planen
func Activities(l i18n.Lang) string {
	if l == i18n.En {
		return "Activities in the plan"
	}
	return l.Mark("Aktiviteter i planen")
}

// Effects: Målinger og effekt
func Effects(l i18n.Lang) string {
	if l == i18n.En {
		return "Indicators and effect"
	}
	return l.Mark("Målinger og effekt")
}

// PointGapSource: Punktet udspringer ikke af en anbefaling.
func PointGapSource(l i18n.Lang) string {
	if l == i18n.En {
		return "The point does not come of a recommendation."
	}
	return l.Mark("Punktet udspringer ikke af en anbefaling.")
}

// PointGapActivity: Ingen aktivitet i en plan bidrager til målet.
func PointGapActivity(l i18n.Lang) string {
	if l == i18n.En {
		return "No activity in a plan works for the goal."
	}
	return l.Mark("Ingen aktivitet i en plan bidrager til målet.")
}

// PointGapIndicator: Ingen måling viser, om målet bliver nået.
func PointGapIndicator(l i18n.Lang) string {
	if l == i18n.En {
		return "No indicator tells about the goal."
	}
	return l.Mark("Ingen måling viser, om målet bliver nået.")
}

// ChainOfPoint: Før og efter
func ChainOfPoint(l i18n.Lang) string {
	if l == i18n.En {
		return "Before and after"
	}
	return l.Mark("Før og efter")
}

// BaselineIs: Udgangspunkt: {value}
func BaselineIs(l i18n.Lang, value string) string {
	if l == i18n.En {
		return "Baseline: " + value
	}
	return l.Mark("Udgangspunkt: " + value)
}

// FirstIs: Først: {value} ({period})
func FirstIs(l i18n.Lang, value string, period string) string {
	if l == i18n.En {
		return "First: " + value + " (" + period + ")"
	}
	return l.Mark("Først: " + value + " (" + period + ")")
}

// LastIs: Senest: {value} ({period})
func LastIs(l i18n.Lang, value string, period string) string {
	if l == i18n.En {
		return "Latest: " + value + " (" + period + ")"
	}
	return l.Mark("Senest: " + value + " (" + period + ")")
}

// ToPlan: Til planen
func ToPlan(l i18n.Lang) string {
	if l == i18n.En {
		return "To the plan"
	}
	return l.Mark("Til planen")
}

// ToMeasures: Til målingerne
func ToMeasures(l i18n.Lang) string {
	if l == i18n.En {
		return "To the indicators"
	}
	return l.Mark("Til målingerne")
}

// LabelRequest: D{n:int} {title}
func LabelRequest(l i18n.Lang, n int, title string) string {
	if l == i18n.En {
		return "D" + i18n.Int(l, n) + " " + title
	}
	return l.Mark("D" + i18n.Int(l, n) + " " + title)
}

// LabelFinding: F{n:int} {title}
func LabelFinding(l i18n.Lang, n int, title string) string {
	if l == i18n.En {
		return "F" + i18n.Int(l, n) + " " + title
	}
	return l.Mark("F" + i18n.Int(l, n) + " " + title)
}

// LabelRecommendation: A{n:int} {title}
func LabelRecommendation(l i18n.Lang, n int, title string) string {
	if l == i18n.En {
		return "A" + i18n.Int(l, n) + " " + title
	}
	return l.Mark("A" + i18n.Int(l, n) + " " + title)
}

// LabelPoint: U{n:int} {title}
func LabelPoint(l i18n.Lang, n int, title string) string {
	if l == i18n.En {
		return "U" + i18n.Int(l, n) + " " + title
	}
	return l.Mark("U" + i18n.Int(l, n) + " " + title)
}

// DotLabel: A{n:int}
func DotLabel(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "A" + i18n.Int(l, n)
	}
	return l.Mark("A" + i18n.Int(l, n))
}

// MarkMet: Opfyldt
func MarkMet(l i18n.Lang) string {
	if l == i18n.En {
		return "Met"
	}
	return l.Mark("Opfyldt")
}

// MarkPartly: Delvist opfyldt
func MarkPartly(l i18n.Lang) string {
	if l == i18n.En {
		return "Partly met"
	}
	return l.Mark("Delvist opfyldt")
}

// MarkUnmet: Ikke opfyldt
func MarkUnmet(l i18n.Lang) string {
	if l == i18n.En {
		return "Not met"
	}
	return l.Mark("Ikke opfyldt")
}

// MarkIrrelevant: Ikke relevant
func MarkIrrelevant(l i18n.Lang) string {
	if l == i18n.En {
		return "Not relevant"
	}
	return l.Mark("Ikke relevant")
}

// LabelCase: Sag {n:int}
func LabelCase(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "Case " + i18n.Int(l, n)
	}
	return l.Mark("Sag " + i18n.Int(l, n))
}

// CaseRequestMissing: Vælg det ønske om data, som sagerne hører til.
func CaseRequestMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose the request for data to which the case files belong."
	}
	return l.Mark("Vælg det ønske om data, som sagerne hører til.")
}

// CaseCountWrong: Skriv et antal på mindst 1. Der kan højst være {most:int} sager i alt.
func CaseCountWrong(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "Write a number from 1. There can be " + i18n.Int(l, most) + " case files in all."
	}
	return l.Mark("Skriv et antal på mindst 1. Der kan højst være " + i18n.Int(l, most) + " sager i alt.")
}

// ReviewersMissing: Vælg mindst én, der gennemgår sagerne.
func ReviewersMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose at least one to review the case files."
	}
	return l.Mark("Vælg mindst én, der gennemgår sagerne.")
}

// DoubleNeedsTwo: To skal kunne gennemgå den samme sag. Vælg mindst to.
func DoubleNeedsTwo(l i18n.Lang) string {
	if l == i18n.En {
		return "Two must be able to review the same case. Choose at least two."
	}
	return l.Mark("To skal kunne gennemgå den samme sag. Vælg mindst to.")
}

// NotReviewer: Du er ikke sat til at gennemgå denne sag.
func NotReviewer(l i18n.Lang) string {
	if l == i18n.En {
		return "You do not review this case."
	}
	return l.Mark("Du er ikke sat til at gennemgå denne sag.")
}

// ReviewSubmitted: Gennemgangen er afsluttet og kan ikke ændres.
func ReviewSubmitted(l i18n.Lang) string {
	if l == i18n.En {
		return "The review is finished and can’t be changed."
	}
	return l.Mark("Gennemgangen er afsluttet og kan ikke ændres.")
}

// MarkMissing: Vælg en vurdering.
func MarkMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose a mark."
	}
	return l.Mark("Vælg en vurdering.")
}

// ReviewerWrong: Vælg en fra myndighederne, som ikke allerede gennemgår sagen.
func ReviewerWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose one of the authorities who does not review the case already."
	}
	return l.Mark("Vælg en fra myndighederne, som ikke allerede gennemgår sagen.")
}

// NoDifference: Der er ikke forskel på vurderingerne.
func NoDifference(l i18n.Lang) string {
	if l == i18n.En {
		return "The marks do not differ."
	}
	return l.Mark("Der er ikke forskel på vurderingerne.")
}

// SettleReasonMissing: Skriv, hvad I har lagt vægt på.
func SettleReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what you gave weight to."
	}
	return l.Mark("Skriv, hvad I har lagt vægt på.")
}

// DayCases: Gennemgå {n:int} sag · Gennemgå {n:int} sager
func DayCases(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "Review " + i18n.Int(l, n) + " case file"
		}
		return "Review " + i18n.Int(l, n) + " case files"
	}
	if n == 1 {
		return l.Mark("Gennemgå " + i18n.Int(l, n) + " sag")
	}
	return l.Mark("Gennemgå " + i18n.Int(l, n) + " sager")
}

// DayReview: Gennemgå
func DayReview(l i18n.Lang) string {
	if l == i18n.En {
		return "Review"
	}
	return l.Mark("Gennemgå")
}

// OnlyLeadersOffer: Det er dem, der leder forløbet, som står for læringsaktiviteterne.
func OnlyLeadersOffer(l i18n.Lang) string {
	if l == i18n.En {
		return "Those who lead the course are in charge of the learning activities."
	}
	return l.Mark("Det er dem, der leder forløbet, som står for læringsaktiviteterne.")
}

// LearningWhen: {day} kl. {from}–{to}
func LearningWhen(l i18n.Lang, day string, from string, to string) string {
	if l == i18n.En {
		return day + ", " + from + "–" + to
	}
	return l.Mark(day + " kl. " + from + "–" + to)
}

// LearningTitleMissing: Skriv, hvad læringsaktiviteten hedder.
func LearningTitleMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what the learning activity is called."
	}
	return l.Mark("Skriv, hvad læringsaktiviteten hedder.")
}

// LearningAboutMissing: Skriv, hvad deltagerne får med sig.
func LearningAboutMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write what those who come will take with them."
	}
	return l.Mark("Skriv, hvad deltagerne får med sig.")
}

// LearningDayWrong: Skriv dags dato eller en senere dato.
func LearningDayWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a date from today."
	}
	return l.Mark("Skriv dags dato eller en senere dato.")
}

// ClockWrong: Skriv et klokkeslæt, for eksempel 09:00. Slut skal være senere end start.
func ClockWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write a time, such as 09:00. The end must be later than the start."
	}
	return l.Mark("Skriv et klokkeslæt, for eksempel 09:00. Slut skal være senere end start.")
}

// PlaceMissing: Skriv, hvor det foregår, eller sæt et link ind.
func PlaceMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write where it takes place, or put in a link."
	}
	return l.Mark("Skriv, hvor det foregår, eller sæt et link ind.")
}

// SeatsWrong: Skriv et antal pladser på højst {most:int}, eller lad feltet være tomt.
func SeatsWrong(l i18n.Lang, most int) string {
	if l == i18n.En {
		return "Write a number of places of at most " + i18n.Int(l, most) + ", or leave the field empty."
	}
	return l.Mark("Skriv et antal pladser på højst " + i18n.Int(l, most) + ", eller lad feltet være tomt.")
}

// SignUpClosesWrong: Tilmeldingsfristen kan ikke ligge efter den dag, læringsaktiviteten foregår.
func SignUpClosesWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Sign-up must close on the day at the latest."
	}
	return l.Mark("Tilmeldingsfristen kan ikke ligge efter den dag, læringsaktiviteten foregår.")
}

// PointWrong: Vælg et af udviklingspunkterne.
func PointWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Choose one of the development points."
	}
	return l.Mark("Vælg et af udviklingspunkterne.")
}

// LearningIsOff: Læringsaktiviteten er aflyst.
func LearningIsOff(l i18n.Lang) string {
	if l == i18n.En {
		return "The learning activity is cancelled."
	}
	return l.Mark("Læringsaktiviteten er aflyst.")
}

// LearningIsOver: Læringsaktiviteten er afholdt.
func LearningIsOver(l i18n.Lang) string {
	if l == i18n.En {
		return "The learning activity has been held."
	}
	return l.Mark("Læringsaktiviteten er afholdt.")
}

// OffReasonMissing: Skriv, hvorfor den bliver aflyst. Det står i brevet til deltagerne.
func OffReasonMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write why it is cancelled. It stands in the letter to those who signed up."
	}
	return l.Mark("Skriv, hvorfor den bliver aflyst. Det står i brevet til deltagerne.")
}

// NotHeldYet: Læringsaktiviteten er ikke afholdt endnu.
func NotHeldYet(l i18n.Lang) string {
	if l == i18n.En {
		return "The learning activity has not been held yet."
	}
	return l.Mark("Læringsaktiviteten er ikke afholdt endnu.")
}

// EvaluatedAlready: Evalueringen er allerede sendt.
func EvaluatedAlready(l i18n.Lang) string {
	if l == i18n.En {
		return "The evaluation has been sent already."
	}
	return l.Mark("Evalueringen er allerede sendt.")
}

// EvaluationOf: Evaluering: {title}
func EvaluationOf(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Evaluation: " + title
	}
	return l.Mark("Evaluering: " + title)
}

// NameMissing: Skriv dit navn.
func NameMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write your name."
	}
	return l.Mark("Skriv dit navn.")
}

// EmailWrong: Skriv din e-mailadresse, for eksempel navn@kommune.dk.
func EmailWrong(l i18n.Lang) string {
	if l == i18n.En {
		return "Write your e-mail address, such as name@municipality.dk."
	}
	return l.Mark("Skriv din e-mailadresse, for eksempel navn@kommune.dk.")
}

// WorkplaceMissing: Skriv, hvor du arbejder.
func WorkplaceMissing(l i18n.Lang) string {
	if l == i18n.En {
		return "Write where you work."
	}
	return l.Mark("Skriv, hvor du arbejder.")
}

// SignUpClosed: Tilmeldingen er lukket.
func SignUpClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "Sign-up is closed."
	}
	return l.Mark("Tilmeldingen er lukket.")
}

// PastOffered: Læringsaktiviteten »{title}« blev oprettet
func PastOffered(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The learning activity “" + title + "” was made"
	}
	return l.Mark("Læringsaktiviteten »" + title + "« blev oprettet")
}

// PastRescheduled: Læringsaktiviteten »{title}« blev ændret
func PastRescheduled(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The learning activity “" + title + "” was changed"
	}
	return l.Mark("Læringsaktiviteten »" + title + "« blev ændret")
}

// PastCalledOff: Læringsaktiviteten »{title}« blev aflyst
func PastCalledOff(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "The learning activity “" + title + "” was cancelled"
	}
	return l.Mark("Læringsaktiviteten »" + title + "« blev aflyst")
}

// PastStruck: En deltager blev fjernet fra »{title}«
func PastStruck(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Somebody was taken off “" + title + "”"
	}
	return l.Mark("En deltager blev fjernet fra »" + title + "«")
}

// LearningPlaceSubject: Du har en plads: {title}
func LearningPlaceSubject(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "You have a place: " + title
	}
	return l.Mark("Du har en plads: " + title)
}

// LearningPlaced: Hej
//
// Du er tilmeldt »{title}«.
//
// Hvornår: {when}
// Hvor: {place}
//
// Kan du ikke komme, så meld fra her, så en anden kan få pladsen:
// {link}
//
// Venlig hilsen
// Tovholder
func LearningPlaced(l i18n.Lang, title string, when string, place string, link string) string {
	if l == i18n.En {
		return "Hello\n\nYou are signed up for “" + title + "”.\n\nWhen: " + when + "\nWhere: " + place + "\n\nIf you can’t come, sign off here, so that somebody else can have the place:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Hej\n\nDu er tilmeldt »" + title + "«.\n\nHvornår: " + when + "\nHvor: " + place + "\n\nKan du ikke komme, så meld fra her, så en anden kan få pladsen:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// LearningQueueSubject: Du står på venteliste: {title}
func LearningQueueSubject(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "You are on the waiting list: " + title
	}
	return l.Mark("Du står på venteliste: " + title)
}

// LearningQueued: Hej
//
// Der er ikke flere pladser på »{title}« ({when}), så du står på ventelisten. Du får besked, hvis der bliver en plads.
//
// Vil du ikke vente længere, så meld fra her:
// {link}
//
// Venlig hilsen
// Tovholder
func LearningQueued(l i18n.Lang, title string, when string, link string) string {
	if l == i18n.En {
		return "Hello\n\nThere are no more places at “" + title + "” (" + when + "), so you are on the waiting list. You will be told if there is a place.\n\nIf you no longer want to wait, sign off here:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Hej\n\nDer er ikke flere pladser på »" + title + "« (" + when + "), så du står på ventelisten. Du får besked, hvis der bliver en plads.\n\nVil du ikke vente længere, så meld fra her:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// LearningMovedUp: Kære {name}
//
// Der er blevet en plads til dig på »{title}«.
//
// Hvornår: {when}
// Hvor: {place}
//
// Kan du ikke komme, så brug linket i det første brev til at melde fra.
//
// Venlig hilsen
// Tovholder
func LearningMovedUp(l i18n.Lang, name string, title string, when string, place string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThere is a place for you at “" + title + "”.\n\nWhen: " + when + "\nWhere: " + place + "\n\nIf you can’t come, use the link in the first letter to sign off.\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nDer er blevet en plads til dig på »" + title + "«.\n\nHvornår: " + when + "\nHvor: " + place + "\n\nKan du ikke komme, så brug linket i det første brev til at melde fra.\n\nVenlig hilsen\nTovholder")
}

// LearningMovedSubject: Ændret: {title}
func LearningMovedSubject(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Changed: " + title
	}
	return l.Mark("Ændret: " + title)
}

// LearningMoved: Kære {name}
//
// »{title}« er ændret.
//
// Hvornår: {when}
// Hvor: {place}
//
// Kan du ikke komme, så brug linket i det første brev til at melde fra.
//
// Venlig hilsen
// Tovholder
func LearningMoved(l i18n.Lang, name string, title string, when string, place string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\n“" + title + "” is changed.\n\nWhen: " + when + "\nWhere: " + place + "\n\nIf you can’t come, use the link in the first letter to sign off.\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\n»" + title + "« er ændret.\n\nHvornår: " + when + "\nHvor: " + place + "\n\nKan du ikke komme, så brug linket i det første brev til at melde fra.\n\nVenlig hilsen\nTovholder")
}

// LearningOffSubject: Aflyst: {title}
func LearningOffSubject(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "Cancelled: " + title
	}
	return l.Mark("Aflyst: " + title)
}

// LearningOff: Kære {name}
//
// »{title}« ({when}, {place}) er aflyst.
//
// {reason}
//
// Venlig hilsen
// Tovholder
func LearningOff(l i18n.Lang, name string, title string, when string, place string, reason string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\n“" + title + "” (" + when + ", " + place + ") is cancelled.\n\n" + reason + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\n»" + title + "« (" + when + ", " + place + ") er aflyst.\n\n" + reason + "\n\nVenlig hilsen\nTovholder")
}

// EvaluateSubject: Hvad fik du ud af det? {title}
func EvaluateSubject(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "What did you get out of it? " + title
	}
	return l.Mark("Hvad fik du ud af det? " + title)
}

// EvaluateLetter: Kære {name}
//
// Tak, fordi du var med til »{title}«. Fortæl, hvad du fik ud af det. Det tager et par minutter, og svarene kan ikke føres tilbage til dig:
// {link}
//
// Venlig hilsen
// Tovholder
func EvaluateLetter(l i18n.Lang, name string, title string, link string) string {
	if l == i18n.En {
		return "Dear " + name + "\n\nThank you for taking part in “" + title + "”. Tell us what you got out of it. It takes a couple of minutes, and the answers can’t be traced to you:\n" + link + "\n\nKind regards\nTovholder"
	}
	return l.Mark("Kære " + name + "\n\nTak, fordi du var med til »" + title + "«. Fortæl, hvad du fik ud af det. Det tager et par minutter, og svarene kan ikke føres tilbage til dig:\n" + link + "\n\nVenlig hilsen\nTovholder")
}

// PartSurveys: Interview og spørgeskemaer
func PartSurveys(l i18n.Lang) string {
	if l == i18n.En {
		return "Interviews and questionnaires"
	}
	return l.Mark("Interview og spørgeskemaer")
}

// PartCases: Sager
func PartCases(l i18n.Lang) string {
	if l == i18n.En {
		return "Case files"
	}
	return l.Mark("Sager")
}

// PartLearning: Læring
func PartLearning(l i18n.Lang) string {
	if l == i18n.En {
		return "Learning"
	}
	return l.Mark("Læring")
}

// PartEffects: Effekter
func PartEffects(l i18n.Lang) string {
	if l == i18n.En {
		return "Effects"
	}
	return l.Mark("Effekter")
}

// CasesLead: Anonymiserede sager bliver gennemgået efter programmets tjekliste. Når to gennemgår den samme sag, ser de ikke hinandens vurderinger, før begge er færdige.
func CasesLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Anonymised case files are reviewed by the programme’s checklist. When two review the same case, neither sees the other’s marks before both are done."
	}
	return l.Mark("Anonymiserede sager bliver gennemgået efter programmets tjekliste. Når to gennemgår den samme sag, ser de ikke hinandens vurderinger, før begge er færdige.")
}

// NoCases: Der er ingen sager endnu
func NoCases(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no case files yet"
	}
	return l.Mark("Der er ingen sager endnu")
}

// NoCasesWhy: Bed først kommunen om anonymiserede sager under Data. Fordel dem så mellem dem, der skal gennemgå dem.
func NoCasesWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "First ask the municipality for anonymised case files under Data. Then share them out among those who review them."
	}
	return l.Mark("Bed først kommunen om anonymiserede sager under Data. Fordel dem så mellem dem, der skal gennemgå dem.")
}

// ColumnCase: Sag
func ColumnCase(l i18n.Lang) string {
	if l == i18n.En {
		return "Case"
	}
	return l.Mark("Sag")
}

// ColumnCases: Sager
func ColumnCases(l i18n.Lang) string {
	if l == i18n.En {
		return "Cases"
	}
	return l.Mark("Sager")
}

// ColumnReviewers: Gennemgås af
func ColumnReviewers(l i18n.Lang) string {
	if l == i18n.En {
		return "Reviewed by"
	}
	return l.Mark("Gennemgås af")
}

// ColumnItem: Punkt
func ColumnItem(l i18n.Lang) string {
	if l == i18n.En {
		return "Item"
	}
	return l.Mark("Punkt")
}

// ColumnMet: Opfyldt
func ColumnMet(l i18n.Lang) string {
	if l == i18n.En {
		return "Met"
	}
	return l.Mark("Opfyldt")
}

// ColumnInterval: Interval
func ColumnInterval(l i18n.Lang) string {
	if l == i18n.En {
		return "Interval"
	}
	return l.Mark("Interval")
}

// ColumnPartly: Delvist
func ColumnPartly(l i18n.Lang) string {
	if l == i18n.En {
		return "Partly"
	}
	return l.Mark("Delvist")
}

// ColumnUnmet: Ikke
func ColumnUnmet(l i18n.Lang) string {
	if l == i18n.En {
		return "Not"
	}
	return l.Mark("Ikke")
}

// ColumnSame: Ens
func ColumnSame(l i18n.Lang) string {
	if l == i18n.En {
		return "Alike"
	}
	return l.Mark("Ens")
}

// ColumnKappa: Kappa
func ColumnKappa(l i18n.Lang) string {
	if l == i18n.En {
		return "Kappa"
	}
	return l.Mark("Kappa")
}

// SameOf: {same:int} af {all:int}
func SameOf(l i18n.Lang, same int, all int) string {
	if l == i18n.En {
		return i18n.Int(l, same) + " of " + i18n.Int(l, all)
	}
	return l.Mark(i18n.Int(l, same) + " af " + i18n.Int(l, all))
}

// PartOf: {part:int} af {whole:int}
func PartOf(l i18n.Lang, part int, whole int) string {
	if l == i18n.En {
		return i18n.Int(l, part) + " of " + i18n.Int(l, whole)
	}
	return l.Mark(i18n.Int(l, part) + " af " + i18n.Int(l, whole))
}

// NoKappa: Kan ikke beregnes
func NoKappa(l i18n.Lang) string {
	if l == i18n.En {
		return "Can’t be worked out"
	}
	return l.Mark("Kan ikke beregnes")
}

// Differing: På {n:int} punkt er to uenige. Afklar det, så det kan tælle med. · På {n:int} punkter er to uenige. Afklar dem, så de kan tælle med.
func Differing(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "On " + i18n.Int(l, n) + " item two differ. Settle it, so that it can count."
		}
		return "On " + i18n.Int(l, n) + " items two differ. Settle them, so that they can count."
	}
	if n == 1 {
		return l.Mark("På " + i18n.Int(l, n) + " punkt er to uenige. Afklar det, så det kan tælle med.")
	}
	return l.Mark("På " + i18n.Int(l, n) + " punkter er to uenige. Afklar dem, så de kan tælle med.")
}

// DoubleNone: Ingen sager
func DoubleNone(l i18n.Lang) string {
	if l == i18n.En {
		return "No cases"
	}
	return l.Mark("Ingen sager")
}

// DoubleFifth: Hver femte sag
func DoubleFifth(l i18n.Lang) string {
	if l == i18n.En {
		return "Every fifth case"
	}
	return l.Mark("Hver femte sag")
}

// DoubleHalf: Hver anden sag
func DoubleHalf(l i18n.Lang) string {
	if l == i18n.En {
		return "Every second case"
	}
	return l.Mark("Hver anden sag")
}

// DoubleAll: Alle sager
func DoubleAll(l i18n.Lang) string {
	if l == i18n.En {
		return "All cases"
	}
	return l.Mark("Alle sager")
}

// CaseWaits: Venter
func CaseWaits(l i18n.Lang) string {
	if l == i18n.En {
		return "Waits"
	}
	return l.Mark("Venter")
}

// CaseDone: Gennemgået
func CaseDone(l i18n.Lang) string {
	if l == i18n.En {
		return "Reviewed"
	}
	return l.Mark("Gennemgået")
}

// CaseDiffers: {n:int} uenighed · {n:int} uenigheder
func CaseDiffers(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " difference"
		}
		return i18n.Int(l, n) + " differences"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " uenighed")
	}
	return l.Mark(i18n.Int(l, n) + " uenigheder")
}

// ReviewWaits: i gang
func ReviewWaits(l i18n.Lang) string {
	if l == i18n.En {
		return "under way"
	}
	return l.Mark("i gang")
}

// ReviewDone: afsluttet
func ReviewDone(l i18n.Lang) string {
	if l == i18n.En {
		return "finished"
	}
	return l.Mark("afsluttet")
}

// WholeTheme: {part:int} af {whole:int} sager opfylder alle punkter i temaet ({interval}).
func WholeTheme(l i18n.Lang, part int, whole int, interval string) string {
	if l == i18n.En {
		return i18n.Int(l, part) + " of " + i18n.Int(l, whole) + " cases meet every item of the theme (" + interval + ")."
	}
	return l.Mark(i18n.Int(l, part) + " af " + i18n.Int(l, whole) + " sager opfylder alle punkter i temaet (" + interval + ").")
}

// CaseResults: Resultater
func CaseResults(l i18n.Lang) string {
	if l == i18n.En {
		return "Results"
	}
	return l.Mark("Resultater")
}

// IntervalTold: Kun afsluttede og afklarede vurderinger tæller. Intervallet er det, som andelen med 95 procents sikkerhed ligger inden for, når sagerne er tilfældigt udvalgt (Wilson, 1927).
func IntervalTold(l i18n.Lang) string {
	if l == i18n.En {
		return "Only finished and settled marks count. The interval is where the share lies with 95 per cent confidence when the cases are drawn at random (Wilson, 1927)."
	}
	return l.Mark("Kun afsluttede og afklarede vurderinger tæller. Intervallet er det, som andelen med 95 procents sikkerhed ligger inden for, når sagerne er tilfældigt udvalgt (Wilson, 1927).")
}

// AgreementHeading: Enighed
func AgreementHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Agreement"
	}
	return l.Mark("Enighed")
}

// KappaTold: Kappa viser, hvor enige to er ud over det, tilfældet ville give: 1 er fuld enighed, 0 er ikke mere end tilfældigt (Cohen, 1960).
func KappaTold(l i18n.Lang) string {
	if l == i18n.En {
		return "Kappa shows how far two agree beyond what chance would give: 1 is full agreement, 0 no more than chance (Cohen, 1960)."
	}
	return l.Mark("Kappa viser, hvor enige to er ud over det, tilfældet ville give: 1 er fuld enighed, 0 er ikke mere end tilfældigt (Cohen, 1960).")
}

// CasesHeading: Alle sager
func CasesHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "All cases"
	}
	return l.Mark("Alle sager")
}

// WaitsForYou: Venter på dig
func WaitsForYou(l i18n.Lang) string {
	if l == i18n.En {
		return "Waits for you"
	}
	return l.Mark("Venter på dig")
}

// AddCases: Fordel sager
func AddCases(l i18n.Lang) string {
	if l == i18n.En {
		return "Share out cases"
	}
	return l.Mark("Fordel sager")
}

// CaseCount: Antal sager
func CaseCount(l i18n.Lang) string {
	if l == i18n.En {
		return "Number of cases"
	}
	return l.Mark("Antal sager")
}

// CaseCountHint: Sagerne får numre. Skriv ikke navne, journalnumre eller andet, der kan føres tilbage til en borger.
func CaseCountHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The cases get numbers. Write no names, file numbers or anything else that leads to a citizen."
	}
	return l.Mark("Sagerne får numre. Skriv ikke navne, journalnumre eller andet, der kan føres tilbage til en borger.")
}

// CaseReviewers: Hvem gennemgår dem?
func CaseReviewers(l i18n.Lang) string {
	if l == i18n.En {
		return "Who reviews them?"
	}
	return l.Mark("Hvem gennemgår dem?")
}

// CaseReviewersHint: Sagerne bliver fordelt ligeligt.
func CaseReviewersHint(l i18n.Lang) string {
	if l == i18n.En {
		return "The cases are shared out evenly."
	}
	return l.Mark("Sagerne bliver fordelt ligeligt.")
}

// Double: Hvor mange gennemgås af to?
func Double(l i18n.Lang) string {
	if l == i18n.En {
		return "How many are reviewed by two?"
	}
	return l.Mark("Hvor mange gennemgås af to?")
}

// DoubleHint: Så kan I se, om I vurderer ens.
func DoubleHint(l i18n.Lang) string {
	if l == i18n.En {
		return "So that you can see whether you judge alike."
	}
	return l.Mark("Så kan I se, om I vurderer ens.")
}

// SaidCases: {n:int} sag er fordelt. · {n:int} sager er fordelt.
func SaidCases(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " case is shared out."
		}
		return i18n.Int(l, n) + " cases are shared out."
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " sag er fordelt.")
	}
	return l.Mark(i18n.Int(l, n) + " sager er fordelt.")
}

// Blind: En anden gennemgår også sagen. I ser hinandens vurderinger, når I begge har afsluttet.
func Blind(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else reviews the case as well. You see each other’s marks when both are done."
	}
	return l.Mark("En anden gennemgår også sagen. I ser hinandens vurderinger, når I begge har afsluttet.")
}

// CaseBlindNote: Vurderingerne kan ses, når alle, der gennemgår sagen, har afsluttet.
func CaseBlindNote(l i18n.Lang) string {
	if l == i18n.En {
		return "The marks are seen when all who review the case are done."
	}
	return l.Mark("Vurderingerne kan ses, når alle, der gennemgår sagen, har afsluttet.")
}

// Judgement: Vurdering
func Judgement(l i18n.Lang) string {
	if l == i18n.En {
		return "Mark"
	}
	return l.Mark("Vurdering")
}

// JudgementNote: Bemærkning
func JudgementNote(l i18n.Lang) string {
	if l == i18n.En {
		return "Remark"
	}
	return l.Mark("Bemærkning")
}

// SubmitReview: Afslut gennemgangen
func SubmitReview(l i18n.Lang) string {
	if l == i18n.En {
		return "Finish the review"
	}
	return l.Mark("Afslut gennemgangen")
}

// SaveDraft: Gem, og fortsæt senere
func SaveDraft(l i18n.Lang) string {
	if l == i18n.En {
		return "Save and go on later"
	}
	return l.Mark("Gem, og fortsæt senere")
}

// SettledAs: Afklaret: {mark} ({by})
func SettledAs(l i18n.Lang, mark string, by string) string {
	if l == i18n.En {
		return "Settled: " + mark + " (" + by + ")"
	}
	return l.Mark("Afklaret: " + mark + " (" + by + ")")
}

// SaidSubmitted: Gennemgangen af {label} er afsluttet.
func SaidSubmitted(l i18n.Lang, label string) string {
	if l == i18n.En {
		return "The review of " + label + " is finished."
	}
	return l.Mark("Gennemgangen af " + label + " er afsluttet.")
}

// SaidSettled: Uenigheden er afklaret.
func SaidSettled(l i18n.Lang) string {
	if l == i18n.En {
		return "The difference is settled."
	}
	return l.Mark("Uenigheden er afklaret.")
}

// SaidReassigned: Sagen gennemgås nu af en anden.
func SaidReassigned(l i18n.Lang) string {
	if l == i18n.En {
		return "Somebody else reviews the case now."
	}
	return l.Mark("Sagen gennemgås nu af en anden.")
}

// DiffersHere: I er uenige. Tal om sagen, og skriv, hvad I er nået frem til.
func DiffersHere(l i18n.Lang) string {
	if l == i18n.En {
		return "You differ. Talk about the case, and write what you have arrived at."
	}
	return l.Mark("I er uenige. Tal om sagen, og skriv, hvad I er nået frem til.")
}

// AgreedMark: Fælles vurdering
func AgreedMark(l i18n.Lang) string {
	if l == i18n.En {
		return "Shared mark"
	}
	return l.Mark("Fælles vurdering")
}

// AgreedReason: Det har vi lagt vægt på
func AgreedReason(l i18n.Lang) string {
	if l == i18n.En {
		return "What we gave weight to"
	}
	return l.Mark("Det har vi lagt vægt på")
}

// SettleMark: Gem den fælles vurdering
func SettleMark(l i18n.Lang) string {
	if l == i18n.En {
		return "Save the shared mark"
	}
	return l.Mark("Gem den fælles vurdering")
}

// ReassignHeading: Lad en anden gennemgå sagen
func ReassignHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Let somebody else review the case"
	}
	return l.Mark("Lad en anden gennemgå sagen")
}

// ReassignTold: Det, der er skrevet, bliver slettet, og den anden begynder forfra.
func ReassignTold(l i18n.Lang) string {
	if l == i18n.En {
		return "What has been written is deleted, and the other begins anew."
	}
	return l.Mark("Det, der er skrevet, bliver slettet, og den anden begynder forfra.")
}

// ReviewInstead: I stedet for {name}
func ReviewInstead(l i18n.Lang, name string) string {
	if l == i18n.En {
		return "Instead of " + name
	}
	return l.Mark("I stedet for " + name)
}

// Reassign: Skift
func Reassign(l i18n.Lang) string {
	if l == i18n.En {
		return "Change"
	}
	return l.Mark("Skift")
}

// LearningLead: Læringsaktiviteter giver ledere og medarbejdere den viden og de færdigheder, som udviklingen kræver. Alle med linket kan tilmelde sig uden log-in.
func LearningLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Learning activities give managers and staff the knowledge and skills that the development needs. Everybody with the link can sign up without logging in."
	}
	return l.Mark("Læringsaktiviteter giver ledere og medarbejdere den viden og de færdigheder, som udviklingen kræver. Alle med linket kan tilmelde sig uden log-in.")
}

// NoLearning: Der er ingen læringsaktiviteter endnu
func NoLearning(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no learning activities yet"
	}
	return l.Mark("Der er ingen læringsaktiviteter endnu")
}

// NoLearningWhy: De bliver planlagt efter udviklingsplanen.
func NoLearningWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "They are planned by the development plan."
	}
	return l.Mark("De bliver planlagt efter udviklingsplanen.")
}

// NewLearning: Opret en læringsaktivitet
func NewLearning(l i18n.Lang) string {
	if l == i18n.En {
		return "Make a learning activity"
	}
	return l.Mark("Opret en læringsaktivitet")
}

// ColumnLearning: Læringsaktivitet
func ColumnLearning(l i18n.Lang) string {
	if l == i18n.En {
		return "Learning activity"
	}
	return l.Mark("Læringsaktivitet")
}

// ColumnWhen: Hvornår
func ColumnWhen(l i18n.Lang) string {
	if l == i18n.En {
		return "When"
	}
	return l.Mark("Hvornår")
}

// ColumnSigned: Tilmeldte
func ColumnSigned(l i18n.Lang) string {
	if l == i18n.En {
		return "Signed up"
	}
	return l.Mark("Tilmeldte")
}

// ColumnName: Navn
func ColumnName(l i18n.Lang) string {
	if l == i18n.En {
		return "Name"
	}
	return l.Mark("Navn")
}

// ColumnWorkplace: Arbejdssted
func ColumnWorkplace(l i18n.Lang) string {
	if l == i18n.En {
		return "Workplace"
	}
	return l.Mark("Arbejdssted")
}

// LearningCalledOff: Aflyst
func LearningCalledOff(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancelled"
	}
	return l.Mark("Aflyst")
}

// LearningEvaluated: Evalueres
func LearningEvaluated(l i18n.Lang) string {
	if l == i18n.En {
		return "Being evaluated"
	}
	return l.Mark("Evalueres")
}

// LearningHeld: Afholdt
func LearningHeld(l i18n.Lang) string {
	if l == i18n.En {
		return "Held"
	}
	return l.Mark("Afholdt")
}

// LearningOpen: Åben for tilmelding
func LearningOpen(l i18n.Lang) string {
	if l == i18n.En {
		return "Open for sign-up"
	}
	return l.Mark("Åben for tilmelding")
}

// LearningClosed: Tilmelding lukket
func LearningClosed(l i18n.Lang) string {
	if l == i18n.En {
		return "Sign-up closed"
	}
	return l.Mark("Tilmelding lukket")
}

// SignedCount: {n:int} tilmeldt · {n:int} tilmeldte
func SignedCount(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " signed up"
		}
		return i18n.Int(l, n) + " signed up"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " tilmeldt")
	}
	return l.Mark(i18n.Int(l, n) + " tilmeldte")
}

// SignedOf: {n:int} af {seats:int} pladser
func SignedOf(l i18n.Lang, n int, seats int) string {
	if l == i18n.En {
		return i18n.Int(l, n) + " of " + i18n.Int(l, seats) + " places"
	}
	return l.Mark(i18n.Int(l, n) + " af " + i18n.Int(l, seats) + " pladser")
}

// QueuedCount: {n:int} på venteliste · {n:int} på venteliste
func QueuedCount(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return i18n.Int(l, n) + " waiting"
		}
		return i18n.Int(l, n) + " waiting"
	}
	if n == 1 {
		return l.Mark(i18n.Int(l, n) + " på venteliste")
	}
	return l.Mark(i18n.Int(l, n) + " på venteliste")
}

// NoPoint: Intet bestemt
func NoPoint(l i18n.Lang) string {
	if l == i18n.En {
		return "None in particular"
	}
	return l.Mark("Intet bestemt")
}

// LearningTitle: Titel
func LearningTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Title"
	}
	return l.Mark("Titel")
}

// LearningAbout: Det får deltagerne med sig
func LearningAbout(l i18n.Lang) string {
	if l == i18n.En {
		return "What those who come take with them"
	}
	return l.Mark("Det får deltagerne med sig")
}

// LearningAboutHint: Skriv også, hvem den er for.
func LearningAboutHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Write whom it is for, too."
	}
	return l.Mark("Skriv også, hvem den er for.")
}

// LearningDay: Dato
func LearningDay(l i18n.Lang) string {
	if l == i18n.En {
		return "Date"
	}
	return l.Mark("Dato")
}

// StartsAt: Fra kl.
func StartsAt(l i18n.Lang) string {
	if l == i18n.En {
		return "From"
	}
	return l.Mark("Fra kl.")
}

// EndsAt: Til kl.
func EndsAt(l i18n.Lang) string {
	if l == i18n.En {
		return "To"
	}
	return l.Mark("Til kl.")
}

// LearningPlace: Sted
func LearningPlace(l i18n.Lang) string {
	if l == i18n.En {
		return "Place"
	}
	return l.Mark("Sted")
}

// LearningPlaceHint: En adresse eller et link, hvis aktiviteten holdes virtuelt. Kommunen sørger for lokale og forplejning.
func LearningPlaceHint(l i18n.Lang) string {
	if l == i18n.En {
		return "An address, or a link when it takes place online. The municipality provides room and catering."
	}
	return l.Mark("En adresse eller et link, hvis aktiviteten holdes virtuelt. Kommunen sørger for lokale og forplejning.")
}

// Seats: Pladser
func Seats(l i18n.Lang) string {
	if l == i18n.En {
		return "Places"
	}
	return l.Mark("Pladser")
}

// SeatsHint: Lad feltet være tomt, hvis der er plads til alle.
func SeatsHint(l i18n.Lang) string {
	if l == i18n.En {
		return "Leave the field empty when everybody can come."
	}
	return l.Mark("Lad feltet være tomt, hvis der er plads til alle.")
}

// SignUpCloses: Tilmelding senest
func SignUpCloses(l i18n.Lang) string {
	if l == i18n.En {
		return "Sign up by"
	}
	return l.Mark("Tilmelding senest")
}

// ServesPoint: Udviklingspunkt
func ServesPoint(l i18n.Lang) string {
	if l == i18n.En {
		return "Development point"
	}
	return l.Mark("Udviklingspunkt")
}

// SaidOffered: Læringsaktiviteten er oprettet. Send linket til dem, den er for.
func SaidOffered(l i18n.Lang) string {
	if l == i18n.En {
		return "The learning activity is made. Send the link to those it is for."
	}
	return l.Mark("Læringsaktiviteten er oprettet. Send linket til dem, den er for.")
}

// SaidCalledOff: Læringsaktiviteten er aflyst, og deltagerne har fået besked.
func SaidCalledOff(l i18n.Lang) string {
	if l == i18n.En {
		return "The learning activity is cancelled, and those who signed up are told."
	}
	return l.Mark("Læringsaktiviteten er aflyst, og deltagerne har fået besked.")
}

// SaidEvaluated: Evalueringen er sendt til deltagerne.
func SaidEvaluated(l i18n.Lang) string {
	if l == i18n.En {
		return "The evaluation is sent to those who took part."
	}
	return l.Mark("Evalueringen er sendt til deltagerne.")
}

// SaidStruck: Deltageren er fjernet.
func SaidStruck(l i18n.Lang) string {
	if l == i18n.En {
		return "The participant is taken off."
	}
	return l.Mark("Deltageren er fjernet.")
}

// SignUpLink: Linket til tilmelding
func SignUpLink(l i18n.Lang) string {
	if l == i18n.En {
		return "The link to sign up by"
	}
	return l.Mark("Linket til tilmelding")
}

// SignUpLinkTold: Send linket til dem, læringsaktiviteten er for. De skal ikke logge ind.
func SignUpLinkTold(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the link to those it is for. They need not log in."
	}
	return l.Mark("Send linket til dem, læringsaktiviteten er for. De skal ikke logge ind.")
}

// ParticipantsHeading: Deltagere
func ParticipantsHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Participants"
	}
	return l.Mark("Deltagere")
}

// NoParticipants: Ingen har tilmeldt sig endnu.
func NoParticipants(l i18n.Lang) string {
	if l == i18n.En {
		return "Nobody has signed up yet."
	}
	return l.Mark("Ingen har tilmeldt sig endnu.")
}

// WhoCame: Hvem kom?
func WhoCame(l i18n.Lang) string {
	if l == i18n.En {
		return "Who came?"
	}
	return l.Mark("Hvem kom?")
}

// SeatPlaced: Har en plads
func SeatPlaced(l i18n.Lang) string {
	if l == i18n.En {
		return "Has a place"
	}
	return l.Mark("Har en plads")
}

// SeatQueued: På venteliste
func SeatQueued(l i18n.Lang) string {
	if l == i18n.En {
		return "Waiting"
	}
	return l.Mark("På venteliste")
}

// SeatCame: Deltog
func SeatCame(l i18n.Lang) string {
	if l == i18n.En {
		return "Took part"
	}
	return l.Mark("Deltog")
}

// EvaluationHeading: Evaluering
func EvaluationHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "Evaluation"
	}
	return l.Mark("Evaluering")
}

// SeeEvaluation: Se evalueringen
func SeeEvaluation(l i18n.Lang) string {
	if l == i18n.En {
		return "See the evaluation"
	}
	return l.Mark("Se evalueringen")
}

// EvaluateTold: Deltagerne får et brev med et link. Har du markeret, hvem der kom, er det kun dem, der får det. Svarene kan ikke føres tilbage til nogen.
func EvaluateTold(l i18n.Lang) string {
	if l == i18n.En {
		return "Those who took part get a letter with a link. If you have marked who came, only they do. The answers can’t be traced to anybody."
	}
	return l.Mark("Deltagerne får et brev med et link. Har du markeret, hvem der kom, er det kun dem, der får det. Svarene kan ikke føres tilbage til nogen.")
}

// Evaluate: Send evalueringen
func Evaluate(l i18n.Lang) string {
	if l == i18n.En {
		return "Send the evaluation"
	}
	return l.Mark("Send evalueringen")
}

// CallOff: Aflys
func CallOff(l i18n.Lang) string {
	if l == i18n.En {
		return "Cancel the activity"
	}
	return l.Mark("Aflys")
}

// CallOffReason: Hvorfor?
func CallOffReason(l i18n.Lang) string {
	if l == i18n.En {
		return "Why?"
	}
	return l.Mark("Hvorfor?")
}

// SeatsLeft: Der er {n:int} plads tilbage. · Der er {n:int} pladser tilbage.
func SeatsLeft(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "There is " + i18n.Int(l, n) + " place left."
		}
		return "There are " + i18n.Int(l, n) + " places left."
	}
	if n == 1 {
		return l.Mark("Der er " + i18n.Int(l, n) + " plads tilbage.")
	}
	return l.Mark("Der er " + i18n.Int(l, n) + " pladser tilbage.")
}

// NoSeatsLeft: Der er ikke flere pladser. Tilmeld dig alligevel, så kommer du på ventelisten.
func NoSeatsLeft(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no more places. Sign up all the same, and you will be on the waiting list."
	}
	return l.Mark("Der er ikke flere pladser. Tilmeld dig alligevel, så kommer du på ventelisten.")
}

// YourName: Navn
func YourName(l i18n.Lang) string {
	if l == i18n.En {
		return "Name"
	}
	return l.Mark("Navn")
}

// YourEmail: E-mail
func YourEmail(l i18n.Lang) string {
	if l == i18n.En {
		return "E-mail"
	}
	return l.Mark("E-mail")
}

// YourWorkplace: Arbejdssted
func YourWorkplace(l i18n.Lang) string {
	if l == i18n.En {
		return "Workplace"
	}
	return l.Mark("Arbejdssted")
}

// WorkplaceHint: For eksempel »Bostøtten« eller »Jobcentret«.
func WorkplaceHint(l i18n.Lang) string {
	if l == i18n.En {
		return "For example “Home support” or “The job centre”."
	}
	return l.Mark("For eksempel »Bostøtten« eller »Jobcentret«.")
}

// SignUpPrivacy: Navn, e-mail og arbejdssted bruges kun til læringsaktiviteten. Navn og arbejdssted kan ses af dem, der deltager i forløbet, e-mail kun af dem, der leder det.
func SignUpPrivacy(l i18n.Lang) string {
	if l == i18n.En {
		return "Name, e-mail and workplace are used for the learning activity alone. Name and workplace are seen by those who take part in the course, the e-mail only by those who lead it."
	}
	return l.Mark("Navn, e-mail og arbejdssted bruges kun til læringsaktiviteten. Navn og arbejdssted kan ses af dem, der deltager i forløbet, e-mail kun af dem, der leder det.")
}

// SignUp: Tilmeld dig
func SignUp(l i18n.Lang) string {
	if l == i18n.En {
		return "Sign up"
	}
	return l.Mark("Tilmeld dig")
}

// SignedUp: Tak for din tilmelding
func SignedUp(l i18n.Lang) string {
	if l == i18n.En {
		return "Thank you for signing up"
	}
	return l.Mark("Tak for din tilmelding")
}

// SignedUpLead: Du får et brev, der siger, om du har fået en plads eller står på ventelisten. Der er et link, hvis du vil melde fra.
func SignedUpLead(l i18n.Lang) string {
	if l == i18n.En {
		return "You will get a letter that says whether you have a place or are on the waiting list. It has a link, should you want to sign off."
	}
	return l.Mark("Du får et brev, der siger, om du har fået en plads eller står på ventelisten. Der er et link, hvis du vil melde fra.")
}

// SignOff: Meld fra
func SignOff(l i18n.Lang) string {
	if l == i18n.En {
		return "Sign off"
	}
	return l.Mark("Meld fra")
}

// SignOffLead: Det er {when}. Pladsen går videre til den næste på ventelisten.
func SignOffLead(l i18n.Lang, when string) string {
	if l == i18n.En {
		return "It is " + when + ". The place goes to the next on the waiting list."
	}
	return l.Mark("Det er " + when + ". Pladsen går videre til den næste på ventelisten.")
}

// SaidLeft: Du har meldt fra.
func SaidLeft(l i18n.Lang) string {
	if l == i18n.En {
		return "You are signed off."
	}
	return l.Mark("Du har meldt fra.")
}

// EffectReached: Målet er nået
func EffectReached(l i18n.Lang) string {
	if l == i18n.En {
		return "The goal is reached"
	}
	return l.Mark("Målet er nået")
}

// EffectImproved: Bedre
func EffectImproved(l i18n.Lang) string {
	if l == i18n.En {
		return "Better"
	}
	return l.Mark("Bedre")
}

// EffectUnchanged: Uændret
func EffectUnchanged(l i18n.Lang) string {
	if l == i18n.En {
		return "Unchanged"
	}
	return l.Mark("Uændret")
}

// EffectWorse: Dårligere
func EffectWorse(l i18n.Lang) string {
	if l == i18n.En {
		return "Worse"
	}
	return l.Mark("Dårligere")
}

// EffectNone: Kan ikke ses endnu
func EffectNone(l i18n.Lang) string {
	if l == i18n.En {
		return "Can’t be seen yet"
	}
	return l.Mark("Kan ikke ses endnu")
}

// EffectUnmeasured: {name}: Der er ikke målt endnu.
func EffectUnmeasured(l i18n.Lang, name string) string {
	if l == i18n.En {
		return name + ": nothing has been measured yet."
	}
	return l.Mark(name + ": Der er ikke målt endnu.")
}

// EffectOnlyBefore: {name}: {before} ved begyndelsen. Der er ikke målt siden.
func EffectOnlyBefore(l i18n.Lang, name string, before string) string {
	if l == i18n.En {
		return name + ": " + before + " at the beginning. Nothing has been measured since."
	}
	return l.Mark(name + ": " + before + " ved begyndelsen. Der er ikke målt siden.")
}

// EffectFromTo: {name}: fra {before} til {now}.
func EffectFromTo(l i18n.Lang, name string, before string, now string) string {
	if l == i18n.En {
		return name + ": from " + before + " to " + now + "."
	}
	return l.Mark(name + ": fra " + before + " til " + now + ".")
}

// EffectWanted: Målet er {wanted}.
func EffectWanted(l i18n.Lang, wanted string) string {
	if l == i18n.En {
		return "The goal is " + wanted + "."
	}
	return l.Mark("Målet er " + wanted + ".")
}

// StepsDone: {done:int} af {all:int} aktiviteter i planen er gennemført.
func StepsDone(l i18n.Lang, done int, all int) string {
	if l == i18n.En {
		return i18n.Int(l, done) + " of " + i18n.Int(l, all) + " activities of the plan are done."
	}
	return l.Mark(i18n.Int(l, done) + " af " + i18n.Int(l, all) + " aktiviteter i planen er gennemført.")
}

// SeenAs: Slags
func SeenAs(l i18n.Lang) string {
	if l == i18n.En {
		return "Seen as"
	}
	return l.Mark("Slags")
}

// NotChosen: Anbefalinger, der er valgt fra
func NotChosen(l i18n.Lang) string {
	if l == i18n.En {
		return "Recommendations that were not chosen"
	}
	return l.Mark("Anbefalinger, der er valgt fra")
}

// Recommendations: Anbefalinger
func Recommendations(l i18n.Lang) string {
	if l == i18n.En {
		return "Recommendations"
	}
	return l.Mark("Anbefalinger")
}

// Point: Udviklingspunkt
func Point(l i18n.Lang) string {
	if l == i18n.En {
		return "Development point"
	}
	return l.Mark("Udviklingspunkt")
}

// DeckAnalysis: Resultater af analysen
func DeckAnalysis(l i18n.Lang) string {
	if l == i18n.En {
		return "Results of the analysis"
	}
	return l.Mark("Resultater af analysen")
}

// DeckEffects: Effekter af forløbet
func DeckEffects(l i18n.Lang) string {
	if l == i18n.En {
		return "Effects of the course"
	}
	return l.Mark("Effekter af forløbet")
}

// SlideShort: Analysen kort fortalt
func SlideShort(l i18n.Lang) string {
	if l == i18n.En {
		return "The analysis in short"
	}
	return l.Mark("Analysen kort fortalt")
}

// SlideShortLead: Analysen ser på indsatsen fagligt, juridisk og organisatorisk. Hvert fund bygger på data.
func SlideShortLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The analysis looks at the effort professionally, legally and organisationally. Every finding rests on data."
	}
	return l.Mark("Analysen ser på indsatsen fagligt, juridisk og organisatorisk. Hvert fund bygger på data.")
}

// FigureData: slags data
func FigureData(l i18n.Lang) string {
	if l == i18n.En {
		return "kinds of data"
	}
	return l.Mark("slags data")
}

// FigureStrengths: styrke · styrker
func FigureStrengths(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "strength"
		}
		return "strengths"
	}
	if n == 1 {
		return l.Mark("styrke")
	}
	return l.Mark("styrker")
}

// FigureNeeds: fund, der viser noget at udvikle
func FigureNeeds(l i18n.Lang) string {
	if l == i18n.En {
		return "findings to develop"
	}
	return l.Mark("fund, der viser noget at udvikle")
}

// FigureRecommendations: anbefalinger
func FigureRecommendations(l i18n.Lang) string {
	if l == i18n.En {
		return "recommendations"
	}
	return l.Mark("anbefalinger")
}

// SlideStrengths: Det virker
func SlideStrengths(l i18n.Lang) string {
	if l == i18n.En {
		return "What works"
	}
	return l.Mark("Det virker")
}

// SlideCases: Det viser {n:int} sager
func SlideCases(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "What " + i18n.Int(l, n) + " case files show"
	}
	return l.Mark("Det viser " + i18n.Int(l, n) + " sager")
}

// SlidePoints: Det har vi valgt at udvikle
func SlidePoints(l i18n.Lang) string {
	if l == i18n.En {
		return "What we have chosen to develop"
	}
	return l.Mark("Det har vi valgt at udvikle")
}

// SlideOnwards: De næste skridt
func SlideOnwards(l i18n.Lang) string {
	if l == i18n.En {
		return "The next steps"
	}
	return l.Mark("De næste skridt")
}

// SlideEffectsShort: Forløbet kort fortalt
func SlideEffectsShort(l i18n.Lang) string {
	if l == i18n.En {
		return "The course in short"
	}
	return l.Mark("Forløbet kort fortalt")
}

// FigurePoints: mål, vi har arbejdet med
func FigurePoints(l i18n.Lang) string {
	if l == i18n.En {
		return "goals that we have worked for"
	}
	return l.Mark("mål, vi har arbejdet med")
}

// FigureSteps: af {all:int} aktiviteter er gennemført
func FigureSteps(l i18n.Lang, all int) string {
	if l == i18n.En {
		return "of " + i18n.Int(l, all) + " activities are done"
	}
	return l.Mark("af " + i18n.Int(l, all) + " aktiviteter er gennemført")
}

// FigurePeople: deltagere i {n:int} læringsaktivitet · deltagere i {n:int} læringsaktiviteter
func FigurePeople(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "took part in " + i18n.Int(l, n) + " learning activity"
		}
		return "took part in " + i18n.Int(l, n) + " learning activities"
	}
	if n == 1 {
		return l.Mark("deltagere i " + i18n.Int(l, n) + " læringsaktivitet")
	}
	return l.Mark("deltagere i " + i18n.Int(l, n) + " læringsaktiviteter")
}

// FigureReached: af {all:int} målinger er bedre end før
func FigureReached(l i18n.Lang, all int) string {
	if l == i18n.En {
		return "of " + i18n.Int(l, all) + " measures are better than before"
	}
	return l.Mark("af " + i18n.Int(l, all) + " målinger er bedre end før")
}

// SlideBeforeNow: Før og nu
func SlideBeforeNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Before and now"
	}
	return l.Mark("Før og nu")
}

// SlideContinues: Det fortsætter
func SlideContinues(l i18n.Lang) string {
	if l == i18n.En {
		return "What goes on"
	}
	return l.Mark("Det fortsætter")
}

// ColumnMeasure: Måling
func ColumnMeasure(l i18n.Lang) string {
	if l == i18n.En {
		return "Measure"
	}
	return l.Mark("Måling")
}

// ColumnBefore: Før
func ColumnBefore(l i18n.Lang) string {
	if l == i18n.En {
		return "Before"
	}
	return l.Mark("Før")
}

// ColumnNow: Nu
func ColumnNow(l i18n.Lang) string {
	if l == i18n.En {
		return "Now"
	}
	return l.Mark("Nu")
}

// ColumnWanted: Mål
func ColumnWanted(l i18n.Lang) string {
	if l == i18n.En {
		return "Goal"
	}
	return l.Mark("Mål")
}

// OnePageTitle: Sammenfatning på én side
func OnePageTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Summary on one page"
	}
	return l.Mark("Sammenfatning på én side")
}

// OnePageUnsigned: Analyserapporten er ikke underskrevet endnu. Siden viser det, der er delt.
func OnePageUnsigned(l i18n.Lang) string {
	if l == i18n.En {
		return "The analysis report is not signed yet. The page shows what is shared."
	}
	return l.Mark("Analyserapporten er ikke underskrevet endnu. Siden viser det, der er delt.")
}

// EffectsLead: Hvert mål er holdt op mod, hvordan det så ud, da forløbet begyndte.
func EffectsLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Each goal held against how it was when the course began."
	}
	return l.Mark("Hvert mål er holdt op mod, hvordan det så ud, da forløbet begyndte.")
}

// NoEffects: Der er ingen udviklingspunkter endnu
func NoEffects(l i18n.Lang) string {
	if l == i18n.En {
		return "There are no development points yet"
	}
	return l.Mark("Der er ingen udviklingspunkter endnu")
}

// NoEffectsWhy: De bliver valgt ud fra anbefalingerne. Så kan effekten af dem ses her.
func NoEffectsWhy(l i18n.Lang) string {
	if l == i18n.En {
		return "They are chosen from the recommendations. Then what they lead to is seen here."
	}
	return l.Mark("De bliver valgt ud fra anbefalingerne. Så kan effekten af dem ses her.")
}

// DecksHeading: Til det politiske niveau
func DecksHeading(l i18n.Lang) string {
	if l == i18n.En {
		return "For the political level"
	}
	return l.Mark("Til det politiske niveau")
}

// DecksLead: Oplæggene bliver skrevet ud fra kæden, som den er nu. Kun det, der er delt, er med.
func DecksLead(l i18n.Lang) string {
	if l == i18n.En {
		return "The presentations are written from the chain as it is now. Only what is shared is in them."
	}
	return l.Mark("Oplæggene bliver skrevet ud fra kæden, som den er nu. Kun det, der er delt, er med.")
}

// DeckLead: Sådan er oplægget nu. Hent det, og tilpas det, før det bliver lagt frem. Noterne fortæller, hvad det bygger på.
func DeckLead(l i18n.Lang) string {
	if l == i18n.En {
		return "This is how the presentation is now. Fetch it, and adapt it before it is given. The notes tell what it rests on."
	}
	return l.Mark("Sådan er oplægget nu. Hent det, og tilpas det, før det bliver lagt frem. Noterne fortæller, hvad det bygger på.")
}

// FetchPptx: Hent som PowerPoint
func FetchPptx(l i18n.Lang) string {
	if l == i18n.En {
		return "Fetch as PowerPoint"
	}
	return l.Mark("Hent som PowerPoint")
}

// FetchPdf: Hent som PDF
func FetchPdf(l i18n.Lang) string {
	if l == i18n.En {
		return "Fetch as PDF"
	}
	return l.Mark("Hent som PDF")
}

// MoreInReport: … og {n:int} til · … og {n:int} til
func MoreInReport(l i18n.Lang, n int) string {
	if l == i18n.En {
		if n == 1 {
			return "… and " + i18n.Int(l, n) + " more"
		}
		return "… and " + i18n.Int(l, n) + " more"
	}
	if n == 1 {
		return l.Mark("… og " + i18n.Int(l, n) + " til")
	}
	return l.Mark("… og " + i18n.Int(l, n) + " til")
}

// PastAttended: Det blev noteret, hvem der deltog i »{title}«
func PastAttended(l i18n.Lang, title string) string {
	if l == i18n.En {
		return "It was noted who took part in “" + title + "”"
	}
	return l.Mark("Det blev noteret, hvem der deltog i »" + title + "«")
}

// TooManyTries: Der er kommet for mange tilmeldinger herfra. Prøv igen om en time.
func TooManyTries(l i18n.Lang) string {
	if l == i18n.En {
		return "Too many sign-ups have come from here. Try again in an hour."
	}
	return l.Mark("Der er kommet for mange tilmeldinger herfra. Prøv igen om en time.")
}
