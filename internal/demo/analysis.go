package demo

import (
	"context"
	"fmt"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/system/course"
	"tovholder/internal/system/taskforce"
)

// wanted is data that the taskforce asks a municipality for.
type wanted struct {
	kind       programme.DataKind
	theme      string
	title, why string
	late       int // days after the others that it is due
	state      taskforce.RequestState
	note       string
}

func analysisData() []wanted {
	return []wanted{
		{programme.Documents, "organisering", "Hjemløseplan og politikker på området", "At kende kommunens egne mål og prioriteringer.", 0, taskforce.Received, "Planen for 2025–2028 og boligpolitikken."},
		{programme.Documents, "organisering", "Beskrivelser af arbejdsgange og snitflader", "At se, hvem der gør hvad, og hvor ansvaret skifter hænder.", 0, taskforce.Received, "Fire arbejdsgange. Snitfladen til jobcentret er ikke beskrevet."},
		{programme.KeyFigures, "", "Nøgletal om hjemløshed, boliger og støtte", "At kende omfanget og udviklingen over de seneste tre år.", 14, taskforce.Received, "Tal for 2023–2025. Tiden fra anvisning til støtte er talt op i hånden."},
		{programme.Interviews, "", "Interview med ledere", "At forstå organisering, beslutningsveje og prioriteringer.", 21, taskforce.Received, "Seks ledere fra seks afdelinger."},
		{programme.Interviews, "", "Interview med medarbejdere", "At forstå praksis, som den er i hverdagen.", 21, taskforce.Received, "Elleve medarbejdere i tre grupper."},
		{programme.CaseFiles, "sagsbehandling", "Anonymiserede sager", "At vurdere den juridiske og faglige kvalitet i sagsbehandlingen.", 28, taskforce.Received, "Fyrre sager, udtrukket tilfældigt og anonymiseret af kommunen."},
		{programme.Survey, "", "Spørgeskema til medarbejdere", "At høre alle, der møder borgerne eller behandler deres sager.", 25, taskforce.Received, "24 medarbejdere har svaret."},
	}
}

// shows is what data show: the number of the data, from 1, and the words.
type shows struct {
	data  int
	words string
}

type found struct {
	theme, lens  string
	kind         taskforce.FindingKind
	title, words string
	shown        []shows
	legal        bool // written by the analyst of the appeals board
}

func analysisFindings() []found {
	return []found{
		{
			"bolig", "organisatorisk", taskforce.Need, "Ingen har ansvaret for hele vejen til en bolig",
			"Boliganvisning, bostøtte og myndighed har hver deres del af opgaven. Når en ansøgning går i stå, er det tilfældigt, hvem der opdager det.",
			[]shows{{2, "Arbejdsgangene slutter dér, hvor den næste afdeling overtager, og ingen af dem nævner, hvem der følger op."}, {4, "Fem af seks ledere peger på en anden afdeling end deres egen."}},
			false,
		},
		{
			"bolig", "faglig", taskforce.Strength, "Samarbejdet med de almene boligorganisationer er godt",
			"Kommunen og boligorganisationerne mødes hver måned og løser de fleste sager dér.",
			[]shows{{4, "Alle ledere fremhæver møderne."}},
			false,
		},
		{
			"social-stoette", "faglig", taskforce.Need, "Støtten begynder først flere uger efter indflytningen",
			"Bostøtten bliver bestilt, når borgeren er flyttet ind. I den første tid står mange alene med det, der kan koste dem boligen.",
			[]shows{{3, "Der går i gennemsnit 34 dage fra indflytning til første besøg."}, {5, "Medarbejderne bliver ofte først kontaktet, når huslejen ikke er betalt."}},
			false,
		},
		{
			"organisering", "organisatorisk", taskforce.Need, "Snitfladen til jobcentret er ikke aftalt",
			"Der er ingen aftale om, hvornår jobcentret inddrages, og hvem der tager kontakten.",
			[]shows{{2, "Arbejdsgangen findes ikke."}, {5, "Medarbejderne bruger deres egne kontakter."}},
			false,
		},
		{
			"sagsbehandling", "juridisk", taskforce.Need, "Begrundelserne viser ikke, hvad der er lagt vægt på",
			"Afgørelserne henviser til den rigtige bestemmelse, men fortæller sjældent, hvilke oplysninger der har været afgørende.",
			[]shows{{6, "I 23 af 40 sager fremgår hovedhensynene ikke."}},
			true,
		},
		{
			"sagsbehandling", "juridisk", taskforce.Need, "Handleplanerne bliver ikke fulgt op",
			"Planerne er lavet sammen med borgerne, men opfølgningen mangler eller er ikke dateret.",
			[]shows{{6, "I 27 af 40 sager er der ingen opfølgning efter de første tre måneder."}, {5, "Der er ikke sat tid af til opfølgning."}},
			true,
		},
	}
}

type advised struct {
	theme, title, words string
	findings            []int // numbers, from 1
	legal               bool
	rated               map[string][2]int // importance and effort by side
}

func analysisAdvice() []advised {
	return []advised{
		{
			"bolig", "Gør én leder ansvarlig for hele vejen til en bolig",
			"Udpeg en leder, der følger alle ansøgninger fra behov til indflytning, og som kan kalde de andre afdelinger sammen.",
			[]int{1, 4},
			false,
			map[string][2]int{"agency": {5, 2}, "appeals-board": {4, 2}, "host": {5, 3}},
		},
		{
			"social-stoette", "Bestil støtten, når boligen er anvist",
			"Lad anvisningen udløse bestillingen, så medarbejderen kender borgeren før indflytningen og er der på dagen.",
			[]int{3},
			false,
			map[string][2]int{"agency": {5, 2}, "host": {5, 1}},
		},
		{
			"sagsbehandling", "Indfør en fælles skabelon til begrundelser",
			"Skabelonen spørger efter hovedhensyn og afgørende oplysninger og bruges i al sagsbehandling på området.",
			[]int{5},
			true,
			map[string][2]int{"appeals-board": {4, 1}, "host": {3, 2}},
		},
		{
			"sagsbehandling", "Sæt faste datoer for opfølgning på handleplaner",
			"Opfølgningen aftales med borgeren, når planen laves, og lederen ser hver måned, hvad der mangler.",
			[]int{6},
			true,
			map[string][2]int{"appeals-board": {5, 3}, "host": {4, 4}},
		},
	}
}

// analysed is the analysis of a municipality: data are asked for when that is
// agreed, come in, and become findings and recommendations.
func analysed(b *book, a course.Activity) {
	var data []taskforce.RequestID
	var findings []taskforce.FindingID
	b.tell(b.on(a.Target, 15, 30, func(ctx context.Context) error {
		for _, w := range analysisData() {
			id, err := b.Taskforce.Ask(ctx, b.adviser, b.ref, taskforce.Wanted{
				Kind: w.kind, Theme: w.theme, Title: w.title, Why: w.why, Due: workday(a.Target.AddDays(21 + w.late)), Person: b.who("projektleder"),
			})
			if err != nil {
				return fmt.Errorf("ask for data: %w", err)
			}
			data = append(data, id)
		}
		return nil
	}))
	for i, w := range analysisData() {
		b.tell(b.on(workday(a.Target.AddDays(18+w.late)), 10, 20+i, func(ctx context.Context) error {
			scope, err := b.as(ctx, b.who("projektleder"))
			if err != nil {
				return err
			}
			return b.Taskforce.Settle(ctx, scope, b.ref, data[i], w.state, w.note, 1)
		}))
	}
	for i, f := range analysisFindings() {
		b.tell(b.on(workday(a.Target.AddDays(60+3*i)), 11, 10+i, func(ctx context.Context) error {
			scope, err := b.author(ctx, f.legal)
			if err != nil {
				return err
			}
			n := taskforce.Found{Theme: f.theme, Lens: f.lens, Kind: f.kind, Title: f.title, Words: f.words}
			for _, s := range f.shown {
				n.Evidence = append(n.Evidence, taskforce.Evidence{Request: data[s.data-1], Words: s.words})
			}
			id, err := b.Taskforce.Find(ctx, scope, b.ref, n)
			findings = append(findings, id)
			return err
		}))
	}
	last := workday(a.Target.AddDays(60 + 3*len(analysisFindings())))
	b.tell(b.on(last, 15, 45, func(ctx context.Context) error { return b.Taskforce.Share(ctx, b.adviser, b.ref, findings, nil) }))
	for i, n := range analysisAdvice() {
		b.tell(b.on(workday(last.AddDays(2+i)), 13, 15+i, func(ctx context.Context) error {
			scope, err := b.author(ctx, n.legal)
			if err != nil {
				return err
			}
			words := taskforce.Advice{Theme: n.theme, Title: n.title, Words: n.words}
			for _, number := range n.findings {
				words.Findings = append(words.Findings, findings[number-1])
			}
			id, err := b.Taskforce.Recommend(ctx, scope, b.ref, words)
			if err != nil {
				return err
			}
			if err := b.Taskforce.Share(ctx, scope, b.ref, nil, []taskforce.RecommendationID{id}); err != nil {
				return err
			}
			return b.rate(ctx, id, n.rated)
		}))
	}
}

// author is who writes of the two authorities.
func (b *book) author(ctx context.Context, legal bool) (access.Scope, error) {
	if legal {
		return b.as(ctx, b.analyst)
	}
	return b.adviser, nil
}

// rate lets each side say how it sees a recommendation.
func (b *book) rate(ctx context.Context, id taskforce.RecommendationID, by map[string][2]int) error {
	people := map[string]organisation.PersonID{"agency": organisation.PersonID(b.adviser.Person), "appeals-board": b.analyst, "host": b.who("projektleder")}
	for _, side := range sortedKeys(by) {
		scope, err := b.as(ctx, people[side])
		if err != nil {
			return err
		}
		if err := b.Taskforce.Rate(ctx, scope, b.ref, id, by[side][0], by[side][1]); err != nil {
			return fmt.Errorf("rate for %s: %w", side, err)
		}
	}
	return nil
}
