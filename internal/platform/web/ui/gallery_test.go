package ui_test

import (
	"context"
	"io"
	"net/url"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/ui"
	"tovholder/internal/platform/web/ui/icon"
	"tovholder/internal/testkit/papers"

	"github.com/a-h/templ"
)

// The gallery: pages made of the components, to look at and to check. Its
// names are those of the demonstration.

func words(s string) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		_, err := io.WriteString(w, templ.EscapeString(s))
		return err
	})
}

func paragraph(s string) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		_, err := io.WriteString(w, "<p>"+templ.EscapeString(s)+"</p>")
		return err
	})
}

func wrapped(open, closing string, children ...templ.Component) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		if _, err := io.WriteString(w, open); err != nil {
			return err
		}
		if err := templ.Join(children...).Render(ctx, w); err != nil {
			return err
		}
		_, err := io.WriteString(w, closing)
		return err
	})
}

// with puts children into a component.
func with(c templ.Component, children ...templ.Component) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		return c.Render(templ.WithChildren(ctx, templ.Join(children...)), w)
	})
}

var today = calendar.NewDate(2027, time.June, 10)

func frame(l i18n.Lang, title string) ui.Frame {
	return ui.Frame{
		Lang: l, Title: title, Address: "/forloeb/noerrekaer",
		User: ui.User{Name: "Anne Holm", Organisation: "Nørrekær Kommune", Href: "/profil"},
		Sections: []ui.Section{
			{Text: "Min dag", Href: "/", Count: 3},
			{Text: "Forløb", Href: "/forloeb", Current: true},
			{Text: "Møder", Href: "/moeder"},
			{Text: "Opgaver", Href: "/opgaver"},
			{Text: "Netværk", Href: "/netvaerk"},
			{Text: "Rammer", Href: "/rammer"},
			{Text: "Tilbud", Href: "/tilbud"},
			{Text: "Borgerforløb", Href: "/borgerforloeb"},
			{Text: "Målinger", Href: "/maalinger"},
			{Text: "Bibliotek", Href: "/bibliotek"},
		},
	}
}

func myDay() templ.Component {
	l := i18n.Da
	f := frame(l, "Min dag")
	f.Wide = true
	f.Sections[0].Current, f.Sections[1].Current = true, false
	f.Message = "Referatet er sendt til 6 deltagere."
	f.Banner = "Demonstration. Alle personer og steder er opdigtede, og alt slettes, når den startes igen."
	open := func(what string) templ.Component {
		return ui.LinkButton(ui.LinkButtonProps{Text: what, Href: "#", Hidden: "milepælsplanen"})
	}
	return with(ui.Page(f),
		ui.Heading(ui.HeadingProps{Text: "Godmorgen, Anne", Lead: i18n.DateLong(l, today)}),
		with(ui.Panel(ui.PanelProps{Heading: "Haster", Count: 2, Urgent: true}),
			with(ui.Rows(),
				with(ui.Row(ui.RowProps{Title: "Milepælsplanen venter på din godkendelse", Href: "#", Meta: "Rådgivningsforløb · Nørrekær Kommune", When: "3 dage over", Kind: ui.Failure, Marker: ui.Failure}), open("Åbn")),
				with(ui.Row(ui.RowProps{Title: "Statusrapport til netværksmødet", Href: "#", Meta: "CTI-netværket", When: "frist i morgen", Kind: ui.Warning, Marker: ui.Warning}), open("Skriv")),
			)),
		with(ui.Columns(),
			with(ui.Panel(ui.PanelProps{Heading: "I dag og denne uge"}),
				with(ui.Rows(),
					with(ui.Row(ui.RowProps{Title: "Statusmøde", Href: "#", Meta: "Virtuelt · Nørrekær", When: "i dag kl. 13.00"})),
					with(ui.Row(ui.RowProps{Title: "Opgave: send referat fra opstartsworkshop", Href: "#", Meta: "Nørrekær", When: "fre. 11. jun."}), ui.Post(ui.PostProps{Action: "/opgaver/1/udfoert", Button: ui.ButtonProps{Text: "Udført", Icon: icon.Check}})),
				)),
			with(ui.Panel(ui.PanelProps{Heading: "Andre venter på dig"}),
				with(ui.Empty(ui.EmptyProps{What: "Ingen venter på dig lige nu.", Why: "Det næste er statusmødet 1. september.", Icon: icon.Check})),
			)),
		with(ui.Panel(ui.PanelProps{Heading: "Det, du følger"}),
			with(ui.Rows(), with(ui.Row(ui.RowProps{Title: "Nørrekær Kommune", Href: "#", Meta: "Forandre · næste: statusmøde 31. august"}),
				ui.Progress(ui.ProgressProps{Lang: l, ID: "p1", Label: "aktiviteter", Done: 5, Total: 14, Note: "12 dage efter planen"})))),
	)
}

func timeline(l i18n.Lang, id string) ui.TimelineProps {
	activity := func(name, href string, y int, m time.Month, d int, s ui.ActivityState) ui.TimelineActivity {
		return ui.TimelineActivity{Name: name, Href: href, Date: calendar.NewDate(y, m, d), State: s}
	}
	provisional := func(a ui.TimelineActivity) ui.TimelineActivity { a.Provisional = true; return a }
	late := activity("Målet og værdien er beskrevet", "#a3", 2027, time.May, 10, ui.Proposed)
	late.Late = true
	return ui.TimelineProps{Lang: l, ID: id, Title: "Tidslinje for Nørrekær Kommunes forløb", Today: today, Phases: []ui.TimelinePhase{
		{Name: "Forberede", Assumed: true, Activities: []ui.TimelineActivity{
			activity("Afdækning", "#a1", 2027, time.April, 1, ui.Done), activity("Visionsworkshop", "#a2", 2027, time.April, 30, ui.Done),
			late, activity("Samarbejdsaftale", "#a4", 2027, time.June, 21, ui.Fixed),
		}},
		{Name: "Forandre", Activities: []ui.TimelineActivity{
			provisional(activity("Opstartsworkshop", "#a5", 2027, time.July, 5, ui.Proposed)), provisional(activity("Aktivitets- og milepælsplan", "#a6", 2027, time.July, 12, ui.Proposed)),
			provisional(activity("Undervisning", "#a7", 2027, time.July, 20, ui.Proposed)), provisional(activity("Statusmøde 1", "#a8", 2027, time.September, 21, ui.Proposed)),
			provisional(activity("Statusmøde 2", "#a9", 2027, time.December, 21, ui.Proposed)), provisional(activity("Statusmøde 3", "#a10", 2028, time.March, 21, ui.Proposed)),
			{Name: "Konkrete aktiviteter og sparring", Href: "#a11", Provisional: true},
		}},
		{Name: "Forankre", Assumed: true, Activities: []ui.TimelineActivity{
			provisional(activity("Fremtidsworkshop", "#a12", 2028, time.April, 21, ui.Proposed)), provisional(activity("Plan for det videre arbejde", "#a13", 2028, time.April, 28, ui.Proposed)),
			provisional(activity("Afsluttende møde", "#a14", 2028, time.June, 21, ui.Proposed)), provisional(activity("Opfølgning 1", "#a15", 2028, time.September, 21, ui.Proposed)),
			provisional(activity("Opfølgning 2", "#a16", 2028, time.December, 21, ui.Proposed)),
		}},
	}}
}

func course() templ.Component {
	l := i18n.Da
	f := frame(l, "Nørrekær Kommune")
	f.Wide = true
	f.Crumbs = []ui.Crumb{{Text: "Forløb", Href: "/forloeb"}, {Text: "Nørrekær Kommune"}}
	fold := func(id, name, state string, kind ui.Kind, open bool) templ.Component {
		return with(ui.Fold(id, name, state, kind, open),
			with(ui.Facts(),
				with(ui.Fact("Hvem"), words("Ledere og medarbejdere fra alle relevante afdelinger")),
				with(ui.Fact("Formål"), words("Finde og prioritere de endelige udviklingspunkter og vælge en fælles retning.")),
				with(ui.Fact("Hvorfor denne dato?"), words("Cirka 1 måned efter afdækningen (1. april 2027)."))))
	}
	columns := []ui.Column{{Text: "Aktivitet", Sort: "?sort=navn", Sorted: ui.Ascending}, {Text: "Dato", Sort: "?sort=dato"}, {Text: "Timer", Number: true, Sort: "?sort=timer"}, {Text: "Handling", Hidden: true}}
	row := func(name, day, hours string) templ.Component {
		return with(ui.TableRow(), with(ui.RowHead(columns[0]), words(name)), with(ui.Cell(columns[1]), words(day)), with(ui.Cell(columns[2]), words(hours)),
			with(ui.Cell(columns[3]), ui.LinkButton(ui.LinkButtonProps{Text: "Flyt", Href: "#", Weight: ui.Tertiary, Hidden: name})))
	}
	return with(ui.Page(f),
		with(ui.Heading(ui.HeadingProps{Over: "Rådgivningsforløb · begyndte 1. marts 2027", Text: "Nørrekær Kommune", State: "Forberede", Kind: ui.Info}),
			ui.LinkButton(ui.LinkButtonProps{Text: "Hent forløbet", Href: "#", Icon: icon.Download}), ui.Print(l)),
		ui.Timeline(timeline(l, "")),
		with(ui.Panel(ui.PanelProps{Heading: "Næste skridt"}),
			wrapped(`<p><strong>`, `</strong></p>`, words("Samarbejdsaftale · mandag 21. juni 2027")),
			paragraph("Aftalen underskrives af den relevante ledelse sammen med databehandleraftalen. Indtil da er alle senere datoer foreløbige."),
			with(ui.Buttons(), ui.LinkButton(ui.LinkButtonProps{Text: "Åbn aftalen", Href: "#", Weight: ui.Primary}), ui.LinkButton(ui.LinkButtonProps{Text: "Flyt datoen", Href: "#"}))),
		ui.Tabs("Forløbet", []ui.Tab{{Text: "Aktiviteter", Href: "#", Current: true}, {Text: "Dokumenter", Href: "#d", Count: 2}, {Text: "Plan", Href: "#p"}, {Text: "Møder", Href: "#m"}, {Text: "Målinger", Href: "#l"}, {Text: "Mennesker", Href: "#h"}, {Text: "Historik", Href: "#i"}}),
		wrapped(`<h2>`, `</h2>`, words("Forberede")),
		with(ui.Accordion(), fold("a1", "Afdækning", "Udført", ui.Success, false), fold("a2", "Visionsworkshop", "Udført", ui.Success, true),
			fold("a3", "Mål og værdi", "Forsinket", ui.Failure, false), fold("a4", "Samarbejdsaftale", "Fastlagt", ui.Info, false)),
		with(ui.Table(ui.TableProps{Lang: l, Caption: "Aktiviteter i fasen Forandre", Columns: columns}),
			row("Opstartsworkshop", "mandag 5. juli 2027", "4–6"), row("Aktivitets- og milepælsplan", "mandag 12. juli 2027", "–"), row("Undervisning", "tirsdag 20. juli 2027", "4–6")),
		ui.Pages(ui.PagesProps{Lang: l, Previous: "#", Next: "#"}),
	)
}

func form(l i18n.Lang, wrong bool) templ.Component {
	f := frame(l, "Flyt visionsworkshoppen")
	f.Crumbs = []ui.Crumb{{Text: "Forløb", Href: "/forloeb"}, {Text: "Nørrekær Kommune", Href: "/forloeb/1"}, {Text: "Flyt visionsworkshoppen"}}
	asked := ui.Form{Lang: l, Values: url.Values{}}
	ui.SetDate(asked.Values, "day", calendar.NewDate(2027, time.May, 10))
	asked.Values.Set("why", "Lederne fra jobcenteret er på seminar.")
	asked.Values.Set("form", "virtual")
	asked.Values["tell"] = []string{"leads"}
	if wrong {
		f.Invalid = true
		asked.Values.Del("form")
		asked.Values.Set("day-day", "31")
		asked.Values.Set("day-month", "2")
		asked.Errors = ui.Errors{
			{Name: "day", Text: "Skriv en dag, der findes, fx 30 4 2027"},
			{Name: "place", Text: "Skriv, hvor workshoppen holdes"},
			{Name: "form", Text: "Vælg, hvordan workshoppen holdes"},
			{Name: "why", Text: "Skriv, hvorfor datoen flyttes"},
			{Name: "who", Text: "Vælg, hvem der leder workshoppen"},
			{Name: "agree", Text: "Sæt hak, når deltagerne har sagt ja"},
		}
	}
	return with(ui.Page(f),
		ui.BackLink(l, "/forloeb/1", "Nørrekær Kommune"),
		ui.Step(l, 1, 2),
		ui.Heading(ui.HeadingProps{Text: "Flyt visionsworkshoppen", Lead: "Den er sat til fredag 30. april 2027."}),
		ui.ErrorSummary(l, asked.Errors),
		wrapped(`<form method="post" action="#">`, `</form>`,
			ui.VersionField(4),
			ui.DateField(asked.Field("day", "Hvilken dag holdes den?").WithHint("Fx 30 4 2027")),
			ui.Radios(asked.Field("form", "Hvordan holdes den?"), []ui.Option{{Value: "physical", Text: "Fysisk", Hint: "Alle mødes samme sted."}, {Value: "virtual", Text: "Virtuelt"}}),
			ui.TextField(asked.Field("place", "Hvor holdes den?").WithHint("Sted og lokale").OfType("text", "off")),
			ui.TextField(asked.Field("hours", "Hvor længe varer den?").WithSuffix("timer").OfChars(4).AsOptional()),
			ui.Select(asked.Field("who", "Hvem leder den?"), []ui.Option{{Value: "1", Text: "Anne Holm"}, {Value: "2", Text: "Peter Krag"}}),
			ui.TextArea(asked.Field("why", "Hvorfor flyttes den?").WithAdvice(40, 400)),
			ui.Checkboxes(asked.Field("tell", "Hvem skal have besked?").AsOptional(), []ui.Option{{Value: "leads", Text: "Ledere"}, {Value: "team", Text: "Implementeringsteamet", Hint: "7 personer"}}),
			ui.FileField(asked.Field("file", "Vedhæft et bilag").AsOptional().WithHint("PDF eller Word, højst 10 MB"), ".pdf,.docx"),
			ui.Checkbox(asked.Field("agree", "Deltagerne har sagt ja til den nye dag"), "yes"),
			with(ui.Buttons(), ui.Button(ui.ButtonProps{Text: "Flyt", Weight: ui.Primary}), ui.Button(ui.ButtonProps{Text: "Gem som forslag", Name: "as", Value: "draft"}), ui.LinkButton(ui.LinkButtonProps{Text: "Fortryd", Href: "#", Weight: ui.Tertiary}))),
	)
}

func parts() templ.Component {
	l := i18n.Da
	f := frame(l, "Alle dele")
	kinds := []ui.Kind{ui.Info, ui.Success, ui.Warning, ui.Failure}
	var alerts []templ.Component
	for _, k := range kinds {
		alerts = append(alerts, with(ui.Alert(l, k, "Databehandleraftalen mangler"), paragraph("Forandre kan først begynde, når begge aftaler er underskrevet.")), with(ui.Alert(l, k, ""), words("En linje uden overskrift.")))
	}
	return with(ui.Page(f),
		ui.Heading(ui.HeadingProps{Text: "Alle dele"}),
		templ.Join(alerts...),
		wrapped(`<p>`, `</p>`, ui.Badge(ui.Neutral, "Kladde"), words(" "), ui.Badge(ui.Info, "Til godkendelse"), words(" "), ui.Badge(ui.Success, "Godkendt"), words(" "), ui.Badge(ui.Warning, "Uden for vinduet"), words(" "), ui.Badge(ui.Failure, "Forsinket")),
		with(ui.Buttons(), ui.Button(ui.ButtonProps{Text: "Primær", Weight: ui.Primary}), ui.Button(ui.ButtonProps{Text: "Sekundær"}), ui.Button(ui.ButtonProps{Text: "Tertiær", Weight: ui.Tertiary}), ui.Button(ui.ButtonProps{Text: "Træk samtykket tilbage", Weight: ui.Danger})),
		wrapped(`<h2>`, `</h2>`, words("Kort")),
		with(ui.Cards(), with(ui.Card(ui.CardProps{Heading: "Rådgivningsforløb", Href: "#", Over: "21 måneder"}), paragraph("For en kommune eller en boform, der vil udvikle indsatsen mod hjemløshed.")),
			with(ui.Card(ui.CardProps{Heading: "Taskforce-forløb", Href: "#b", Over: "24 måneder"}), paragraph("For kommuner. To styrelser arbejder sammen med jer."))),
		with(ui.Details("Hvorfor spørger vi om det?"), paragraph("Styrelsen bruger svaret til at finde den rådgiver, der passer bedst.")),
		with(ui.Empty(ui.EmptyProps{What: "Her kommer jeres møder", Why: "Et møde samler indkaldelse, dagsorden og referat ét sted, så alle ved, hvad der er aftalt.", Icon: icon.People}), ui.LinkButton(ui.LinkButtonProps{Text: "Indkald til det første møde", Href: "#", Weight: ui.Primary})),
		wrapped(`<h2>`, `</h2>`, words("Tjek dine svar")),
		with(ui.Facts(), with(ui.Answer(l, "Dag", "#"), words("mandag 10. maj 2027 "), ui.Relative("om 3 uger")), with(ui.Answer(l, "Begrundelse", "#"), words("Lederne fra jobcenteret er på seminar i den uge, og uden dem kan punkterne ikke prioriteres."))),
	)
}

func public() templ.Component {
	l := i18n.Da
	asked := ui.Form{Lang: l, Values: url.Values{"q": {"sovested til kvinde med hund"}}}
	f := ui.Frame{Lang: l, Title: "Tilbud", Address: "/tilbud", Sections: []ui.Section{{Text: "Tilbud", Href: "/tilbud", Current: true}, {Text: "Netværk", Href: "/netvaerk"}, {Text: "Runder", Href: "/runder"}}}
	return with(ui.Page(f),
		ui.Heading(ui.HeadingProps{Text: "Find et tilbud", Lead: "Kommunale, frivillige og private tilbud, samlet ét sted."}),
		with(ui.Search(asked.Field("q", "Hvad leder du efter?"), "/tilbud", "Søg"), ui.Select(asked.Field("place", "Hvor?"), []ui.Option{{Text: "Hele landet"}, {Value: "9001", Text: "Nørrekær"}})),
		with(ui.Panel(ui.PanelProps{Heading: "1 tilbud passer", Plain: true}),
			with(ui.Rows(), with(ui.Row(ui.RowProps{Title: "Natcafé Nord", Href: "#", Meta: "Varmestuen Nord · frivilligt · ingen visitation · hund er velkommen", When: "1,2 km"}), ui.LinkButton(ui.LinkButtonProps{Text: "Ring", Href: "tel:+4500000000", Icon: icon.Phone})))),
	)
}

func document() templ.Component {
	d := papers.Rich(3)
	return with(ui.Page(frame(i18n.Da, d.Title)), ui.Heading(ui.HeadingProps{Over: d.Over, Text: d.Title}), ui.Paper(d))
}

func gallery() map[string]templ.Component {
	return map[string]templ.Component{
		"min-dag": myDay(), "forloeb": course(), "formular": form(i18n.Da, false), "formular-fejl": form(i18n.Da, true),
		"form-english": form(i18n.En, true), "dele": parts(), "tilbud": public(),
		"dokument": document(), "udskrift": ui.PrintPage(ui.PrintProps{Back: "/forloeb/1", PDF: "/1.pdf", Word: "/1.docx"}, papers.Rich(12)),
	}
}
