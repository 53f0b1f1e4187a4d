// Code generated from da.yaml and en.yaml by i18n/generate; DO NOT EDIT.

// Package text is what render says on screen, in every language.
package text

import (
	"tovholder/internal/platform/i18n"
)

// Page: Side {n} af {of}
func Page(l i18n.Lang, n string, of string) string {
	if l == i18n.En {
		return "Page " + n + " of " + of
	}
	return l.Mark("Side " + n + " af " + of)
}

// Name: Navn
func Name(l i18n.Lang) string {
	if l == i18n.En {
		return "Name"
	}
	return l.Mark("Navn")
}

// Role: Rolle
func Role(l i18n.Lang) string {
	if l == i18n.En {
		return "Role"
	}
	return l.Mark("Rolle")
}

// Decided: Hvornår og hvordan
func Decided(l i18n.Lang) string {
	if l == i18n.En {
		return "When and how"
	}
	return l.Mark("Hvornår og hvordan")
}

// Waiting: Venter
func Waiting(l i18n.Lang) string {
	if l == i18n.En {
		return "Waiting"
	}
	return l.Mark("Venter")
}

// PictureName: Billede {n}
func PictureName(l i18n.Lang, n string) string {
	if l == i18n.En {
		return "Picture " + n
	}
	return l.Mark("Billede " + n)
}

// SlideOf: {title} ({n} af {of})
func SlideOf(l i18n.Lang, title string, n string, of string) string {
	if l == i18n.En {
		return title + " (" + n + " of " + of + ")"
	}
	return l.Mark(title + " (" + n + " af " + of + ")")
}

// SlideTitle: Titel
func SlideTitle(l i18n.Lang) string {
	if l == i18n.En {
		return "Title"
	}
	return l.Mark("Titel")
}

// SlideSub: Undertitel
func SlideSub(l i18n.Lang) string {
	if l == i18n.En {
		return "Subtitle"
	}
	return l.Mark("Undertitel")
}

// SlideLead: Indledning
func SlideLead(l i18n.Lang) string {
	if l == i18n.En {
		return "Lead"
	}
	return l.Mark("Indledning")
}

// SlidePoints: Punkter
func SlidePoints(l i18n.Lang) string {
	if l == i18n.En {
		return "Points"
	}
	return l.Mark("Punkter")
}

// SlideFoot: Sidefod
func SlideFoot(l i18n.Lang) string {
	if l == i18n.En {
		return "Footer"
	}
	return l.Mark("Sidefod")
}

// SlideNumber: Sidetal
func SlideNumber(l i18n.Lang) string {
	if l == i18n.En {
		return "Slide number"
	}
	return l.Mark("Sidetal")
}

// SlideFigure: Tal {n}
func SlideFigure(l i18n.Lang, n string) string {
	if l == i18n.En {
		return "Figure " + n
	}
	return l.Mark("Tal " + n)
}

// SlideTable: Tabel {n}
func SlideTable(l i18n.Lang, n string) string {
	if l == i18n.En {
		return "Table " + n
	}
	return l.Mark("Tabel " + n)
}

// SlideWords: Tekst {n}
func SlideWords(l i18n.Lang, n string) string {
	if l == i18n.En {
		return "Text " + n
	}
	return l.Mark("Tekst " + n)
}

// SlideNotes: Noter
func SlideNotes(l i18n.Lang) string {
	if l == i18n.En {
		return "Notes"
	}
	return l.Mark("Noter")
}

// SlideImage: Lysbillede
func SlideImage(l i18n.Lang) string {
	if l == i18n.En {
		return "Slide"
	}
	return l.Mark("Lysbillede")
}

// LayoutFront: Forside
func LayoutFront(l i18n.Lang) string {
	if l == i18n.En {
		return "Front"
	}
	return l.Mark("Forside")
}

// LayoutPoints: Titel og punkter
func LayoutPoints(l i18n.Lang) string {
	if l == i18n.En {
		return "Title and points"
	}
	return l.Mark("Titel og punkter")
}

// LayoutPlain: Kun titel
func LayoutPlain(l i18n.Lang) string {
	if l == i18n.En {
		return "Title only"
	}
	return l.Mark("Kun titel")
}

// NoChromium: Der kan ikke laves PDF her, fordi Chromium mangler. Bed den, der driver Tovholder, om at installere programmet (på Debian: apt-get install chromium). Imens kan du åbne udskriften og gemme den som PDF fra din browser.
func NoChromium(l i18n.Lang) string {
	if l == i18n.En {
		return "PDF can't be made here, because Chromium is missing. Ask whoever runs Tovholder to install it (on Debian: apt-get install chromium). Meanwhile you can open the print page and save it as PDF from your browser."
	}
	return l.Mark("Der kan ikke laves PDF her, fordi Chromium mangler. Bed den, der driver Tovholder, om at installere programmet (på Debian: apt-get install chromium). Imens kan du åbne udskriften og gemme den som PDF fra din browser.")
}

// PdfFailed: PDF-filen kunne ikke laves lige nu. Prøv igen om lidt, eller åbn udskriften, og gem den som PDF fra din browser.
func PdfFailed(l i18n.Lang) string {
	if l == i18n.En {
		return "The PDF could not be made just now. Try again in a moment, or open the print page and save it as PDF from your browser."
	}
	return l.Mark("PDF-filen kunne ikke laves lige nu. Prøv igen om lidt, eller åbn udskriften, og gem den som PDF fra din browser.")
}

// PictureFailed: Billederne kunne ikke tegnes lige nu. Prøv igen om lidt.
func PictureFailed(l i18n.Lang) string {
	if l == i18n.En {
		return "The pictures could not be drawn just now. Try again in a moment."
	}
	return l.Mark("Billederne kunne ikke tegnes lige nu. Prøv igen om lidt.")
}

// SheetUnknown: Filen er ikke et regneark, vi kan læse. Gem den som Excel-projektmappe (.xlsx), og prøv igen.
func SheetUnknown(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is not a spreadsheet that we can read. Save it as an Excel workbook (.xlsx) and try again."
	}
	return l.Mark("Filen er ikke et regneark, vi kan læse. Gem den som Excel-projektmappe (.xlsx), og prøv igen.")
}

// SheetLocked: Filen er beskyttet med adgangskode eller gemt i et gammelt format. Gem den uden adgangskode som Excel-projektmappe (.xlsx), og prøv igen.
func SheetLocked(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is protected by a password or saved in an old format. Save it without a password as an Excel workbook (.xlsx) and try again."
	}
	return l.Mark("Filen er beskyttet med adgangskode eller gemt i et gammelt format. Gem den uden adgangskode som Excel-projektmappe (.xlsx), og prøv igen.")
}

// SheetMacros: Filen indeholder makroer, og dem tager vi ikke imod. Gem den som Excel-projektmappe uden makroer (.xlsx), og prøv igen.
func SheetMacros(l i18n.Lang) string {
	if l == i18n.En {
		return "The file contains macros, which we don't accept. Save it as an Excel workbook without macros (.xlsx) and try again."
	}
	return l.Mark("Filen indeholder makroer, og dem tager vi ikke imod. Gem den som Excel-projektmappe uden makroer (.xlsx), og prøv igen.")
}

// SheetDamaged: Filen er beskadiget og kan ikke læses. Åbn den i dit regneark, gem den igen som Excel-projektmappe (.xlsx), og prøv igen.
func SheetDamaged(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is damaged and can't be read. Open it in your spreadsheet, save it again as an Excel workbook (.xlsx) and try again."
	}
	return l.Mark("Filen er beskadiget og kan ikke læses. Åbn den i dit regneark, gem den igen som Excel-projektmappe (.xlsx), og prøv igen.")
}

// SheetLarge: Filen er for stor. Del den i flere, eller slet de ark og billeder, der ikke skal med.
func SheetLarge(l i18n.Lang) string {
	if l == i18n.En {
		return "The file is too large. Divide it, or delete the sheets and pictures that are not needed."
	}
	return l.Mark("Filen er for stor. Del den i flere, eller slet de ark og billeder, der ikke skal med.")
}

// SheetRows: Arket har flere end {n:int} rækker. Del det i flere filer.
func SheetRows(l i18n.Lang, n int) string {
	if l == i18n.En {
		return "The sheet has more than " + i18n.Int(l, n) + " rows. Divide it into several files."
	}
	return l.Mark("Arket har flere end " + i18n.Int(l, n) + " rækker. Del det i flere filer.")
}

// SheetColumns: Arket bruger flere end {n:int} kolonner: Der står noget i celle {cell}. Slet det, der ikke skal med.
func SheetColumns(l i18n.Lang, n int, cell string) string {
	if l == i18n.En {
		return "The sheet uses more than " + i18n.Int(l, n) + " columns: there is something in cell " + cell + ". Delete what is not needed."
	}
	return l.Mark("Arket bruger flere end " + i18n.Int(l, n) + " kolonner: Der står noget i celle " + cell + ". Slet det, der ikke skal med.")
}

// SheetCell: Teksten i celle {cell} er længere end {n:int} tegn. Gør den kortere.
func SheetCell(l i18n.Lang, cell string, n int) string {
	if l == i18n.En {
		return "The text in cell " + cell + " is longer than " + i18n.Int(l, n) + " characters. Make it shorter."
	}
	return l.Mark("Teksten i celle " + cell + " er længere end " + i18n.Int(l, n) + " tegn. Gør den kortere.")
}

// SheetHeads: Vi kan ikke finde rækken med overskrifter. Regnearket skal have {names} som overskrifter i samme række.
func SheetHeads(l i18n.Lang, names string) string {
	if l == i18n.En {
		return "We can't find the row of headings. The spreadsheet must have " + names + " as headings in one row."
	}
	return l.Mark("Vi kan ikke finde rækken med overskrifter. Regnearket skal have " + names + " som overskrifter i samme række.")
}
