// Package papers has documents to try renderers with.
package papers

import (
	"fmt"

	"tovholder/internal/platform/render/paper"
)

// Drawing is a picture that may stand within a page.
const Drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 80"><title>Udvikling</title><path d="M10 70 L110 50 L210 55 L310 20" fill="none" stroke="#08306b" stroke-width="2"/><circle cx="310" cy="20" r="4"/><text x="320" y="24" font-size="12">Mål: 8 dage</text></svg>`

// Rich is a document with every kind of block, and a table of so many rows.
func Rich(rows int) paper.Document {
	table := &paper.Table{Caption: "Aktiviteter og milepæle", Columns: []paper.Column{
		{Head: "Nr.", Number: true, Share: 1}, {Head: "Aktivitet", Share: 4}, {Head: "Ansvarlig", Share: 3}, {Head: "Frist", Share: 2}, {Head: "Timer", Number: true, Share: 1},
	}}
	for n := range rows {
		what := "Opsøgende medarbejdere øver relationsarbejde"
		if n%3 == 1 {
			what = "Ny arbejdsgang for boligindstilling afprøves i to teams, og erfaringerne samles op.\nIndgår i statusmødet"
		}
		table.Rows = append(table.Rows, []string{fmt.Sprint(n + 1), what, "Søren Ærø, Bo- og Støtteteamet", fmt.Sprintf("%02d.06.2027", n%28+1), fmt.Sprintf("%d,5", n)})
	}
	return paper.Document{
		Lang: "da", Title: "Mål- og værdigrundlag for Nørrekær Kommune", Over: "Individuelt rådgivningsforløb · Nørrekær Kommune",
		Facts: []paper.Fact{
			{Term: "Udgave", Text: "3, godkendt tirsdag 24. november 2026"},
			{Term: "Udarbejdet af", Text: "Anne Holm, projektleder"},
			{Term: "Udviklingspunkter", Text: "Fra akut ophold til egen bolig\nBorgerens stemme i alle møder"},
		},
		Blocks: []paper.Block{
			paper.H(2, "Retning"),
			{Text: "Vi vil, at ingen borger i Nørrekær bliver længere på herberg end nødvendigt. Det kræver, at bolig og støtte følges ad fra den første dag, og at vi måler på det.\nArbejdet bygger på Housing First."},
			paper.H(3, "Det kan vi se, når det lykkes"),
			{List: []string{"Ventetiden fra indskrivning til egen bolig er faldet", "Borgerne siger, at de selv har været med til at vælge", "Støtten er på plads den dag, nøglen udleveres – også når det er en fredag"}},
			paper.H(4, "Rækkefølge"),
			{Numbers: []string{"Afdækning", "Visionsworkshop", "Samarbejdsaftale"}},
			{Note: "Aftalen gælder først, når både samarbejdsaftalen og databehandleraftalen er underskrevet."},
			{Numbers: []string{"Begynder forfra med 1", "Fortsætter med 2"}},
			{Picture: &paper.Picture{SVG: Drawing, Text: "Ventetiden falder fra 30 til 12 dage fra marts til juni; målet er 8 dage."}},
			{Table: table},
			{Break: true},
			paper.H(2, "Økonomi & “særlige” tegn <b>"),
			{Facts: []paper.Fact{{Term: "Ramme", Text: "1.250.000 kr."}, {Term: "Bevilget", Text: "12. juni 2026"}}},
			{Text: "Skrevet på dansk: æøå ÆØÅ é ü – “citat”, 50\u00a0% og 8\u2011timers dag."},
			paper.H(2, "Underskrifter"),
			{Signed: []paper.Line{
				{Name: "Kirsten Mølgård", Title: "Direktør for social og sundhed", Role: "Ansvarlig leder", Organisation: "Nørrekær Kommune", At: "tirsdag 24. november 2026 kl. 14.05", How: "MitID Erhverv"},
				{Name: "Jens Østergaard", Role: "Rådgiver", Organisation: "Social- og Boligstyrelsen"},
			}},
		},
		Foot: "Mål- og værdigrundlag, udgave 3 · kode 7F3K-92MD · tovholder.example.dk/verificer",
	}
}
