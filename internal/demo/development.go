package demo

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/form"
	"tovholder/internal/core/indicator"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course"
	"tovholder/internal/system/taskforce"
)

// lead is who leads the story's course on the host's side.
func (b *book) leader() organisation.PersonID {
	if len(b.roles["forloebsleder"]) > 0 {
		return b.who("forloebsleder")
	}
	return b.who("projektleder")
}

// collected is the agreement about data, signed by all three, and what follows
// from it.
func collected(b *book, a course.Activity) {
	manager, chief, adviser := b.who("projektleder"), b.who("ledelse"), organisation.PersonID(b.adviser.Person)
	edits := []form.Edit{
		field("anonymisering", "Kommunens jurist fjerner navne, personnumre, adresser og andet, der kan pege på en borger, før sagerne bliver sendt."),
		field("udtraek", "40 sager fra de seneste to år, udtrukket tilfældigt blandt alle borgere med støtte på området."),
		field("sletning", "Alt materiale bliver slettet senest tre måneder efter forløbet."), field("kommunen", naming(manager)),
	}
	for i, w := range analysisData() {
		edits = append(edits, row(numbered("data", i), "hvad", w.title, "hvorfor", w.why, "hvem", naming(manager), "hvornaar", workday(a.Target.AddDays(21+w.late)).String()))
	}
	b.signed(a.Target, "dataaftale", manager, edits, approval.Signer{Role: "ledelse", Person: chief}, approval.Signer{Role: "raadgiver", Person: adviser}, approval.Signer{Role: "analytiker", Person: b.analyst})
	analysed(b, a)
	reviewedCases(b, a)
	answered(b, a)
}

// signed lets a document be written and signed by those who are named, the last
// of them on the day.
func (b *book) signed(day calendar.Date, document string, writer organisation.PersonID, edits []form.Edit, signers ...approval.Signer) {
	moments := []moment{
		b.on(day.AddDays(-9), 9, 10, func(ctx context.Context) error { return b.begin(ctx, writer, document, "") }),
		b.on(day.AddDays(-9), 10, 10, func(ctx context.Context) error { return b.write(ctx, writer, document, edits...) }),
		b.on(day.AddDays(-3), 9, 30, func(ctx context.Context) error { return b.send(ctx, writer, document, signers...) }),
	}
	for i, s := range signers {
		when := day
		if i < len(signers)-1 {
			when = day.AddDays(-1)
		}
		moments = append(moments, b.on(when, 10, 20+i, func(ctx context.Context) error { return b.sign(ctx, s.Person, document) }))
	}
	b.tell(moments...)
}

// allied is the collaboration agreement of the municipality and the two
// authorities.
func allied(b *book, a course.Activity) {
	manager, chief, adviser := b.who("projektleder"), b.who("ledelse"), organisation.PersonID(b.adviser.Person)
	b.signed(a.Target, "samarbejdsaftale", manager, []form.Edit{
		field("formaal", "At færre borgere bliver og forbliver hjemløse, og at de, der flytter i egen bolig, beholder den."),
		field("temaer", "bolig\nsocial-stoette\nsagsbehandling"),
		field("kommunen", "Sørger for organiseringen, leverer de aftalte data, skriver udviklingsplanen og stiller lokaler og forplejning til rådighed."),
		field("styrelsen", "Tilrettelægger forløbet med kommunen, står for den faglige og organisatoriske analyse og giver sparring."),
		field("ankestyrelsen", "Står for den juridiske analyse af sagsbehandlingen og bidrager til rapport, anbefalinger og læring."),
		field("fra", a.Target.String()), field("til", a.Target.AddMonths(24).String()),
	}, approval.Signer{Role: "ledelse", Person: chief}, approval.Signer{Role: "raadgiver", Person: adviser}, approval.Signer{Role: "analytiker", Person: b.analyst})
	b.errands(b.taskforceErrands())
}

// howMany case files there are, and of how many two review each so many-th.
const howMany, eachDouble = 40, 5

// reviewedCases lets adviser and analyst review the case files by the checklist.
func reviewedCases(b *book, a course.Activity) {
	day := workday(a.Target.AddDays(46))
	b.tell(
		b.on(day, 9, 0, func(ctx context.Context) error {
			scope, err := b.as(ctx, b.analyst)
			if err != nil {
				return err
			}
			board, err := b.Taskforce.CaseBoard(ctx, scope, b.ref)
			if err != nil || len(board.Requests) == 0 {
				return fmt.Errorf("no case files were asked for: %w", err)
			}
			return b.Taskforce.AddCases(ctx, scope, b.ref, taskforce.Cases{
				Request: board.Requests[0].ID, Count: howMany, Reviewers: []organisation.PersonID{b.analyst, organisation.PersonID(b.adviser.Person)}, Double: eachDouble,
			})
		}),
		b.on(workday(day.AddDays(9)), 9, 0, b.judged),
		b.on(workday(day.AddDays(10)), 14, 0, b.settledCases),
	)
}

// judged lets each case be reviewed. How many meet an item follows from its
// place on the checklist.
func (b *book) judged(ctx context.Context) error {
	scopes := map[organisation.PersonID]access.Scope{organisation.PersonID(b.adviser.Person): b.adviser}
	analyst, err := b.as(ctx, b.analyst)
	if err != nil {
		return err
	}
	scopes[b.analyst] = analyst
	board, err := b.Taskforce.CaseBoard(ctx, analyst, b.ref)
	if err != nil {
		return err
	}
	met := map[string]int{"hjemmel": 36, "oplysning": 29, "helhed": 24, "inddragelse": 31, "handleplan": 27, "begrundelse": 17, "opfoelgning": 13, "rettidighed": 22, "boligbehov": 26, "koordinering": 15}
	for i, c := range board.Cases {
		for _, review := range c.Reviews {
			j := taskforce.Judgement{Marks: map[string]taskforce.Marked{}, Submit: true, Version: review.Version}
			for n, item := range board.Analysis().Checklist {
				// spread over the cases, each item differently
				rank, mark := (i*7+n*11)%howMany, taskforce.Met
				switch {
				case item.ID == "boligbehov" && i%9 == 4:
					mark = taskforce.Irrelevant
				case rank >= met[item.ID] && rank%4 == 1:
					mark = taskforce.PartlyMet
				case rank >= met[item.ID]:
					mark = taskforce.Unmet
				}
				if review.Place == 2 && (i+n)%13 == 0 && mark == taskforce.Met {
					mark = taskforce.PartlyMet // the second sees it differently
				}
				j.Marks[item.ID] = taskforce.Marked{Mark: mark}
			}
			if err := b.Taskforce.Judge(ctx, scopes[review.Person], b.ref, c.ID, j); err != nil {
				return fmt.Errorf("review case %d: %w", c.Number, err)
			}
		}
	}
	return nil
}

// settledCases lets the two agree on what they saw differently.
func (b *book) settledCases(ctx context.Context) error {
	board, err := b.Taskforce.CaseBoard(ctx, b.adviser, b.ref)
	if err != nil {
		return err
	}
	for _, c := range board.Cases {
		for _, item := range board.Analysis().Checklist {
			if c.Differs(item.ID) {
				if err := b.Taskforce.Agreed(ctx, b.adviser, b.ref, c.ID, item.ID, taskforce.PartlyMet, "Kravet er kun opfyldt for en del af perioden."); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// reported is the report: written by both authorities, read by the municipality
// and signed.
func reported(b *book, a course.Activity) {
	adviser, manager := organisation.PersonID(b.adviser.Person), b.who("projektleder")
	const document = "analyserapport"
	b.tell(
		b.on(a.Target.AddDays(-20), 9, 0, func(ctx context.Context) error { return b.begin(ctx, adviser, document, "") }),
		b.on(a.Target.AddDays(-20), 10, 0, func(ctx context.Context) error {
			return b.write(ctx, adviser, document,
				field("sammenfatning", "Kommunen har et godt samarbejde med boligorganisationerne og medarbejdere, der kender borgerne. Alligevel går det i stå mellem afdelingerne: Ingen har ansvaret for hele vejen til en bolig, og støtten begynder først flere uger efter indflytningen.\n\nI sagerne er den rigtige bestemmelse som regel nævnt, men det fremgår sjældent, hvad der er lagt vægt på, og handleplanerne bliver ikke fulgt op.\n\nAnbefalingerne samler ansvaret, flytter støtten frem til indflytningsdagen og gør opfølgning til en fast del af sagsbehandlingen."),
				field("metode", "Analysen bygger på kommunens egne dokumenter og nøgletal, interview med ledere og medarbejdere, et spørgeskema og en gennemgang af 40 tilfældigt udvalgte, anonymiserede sager. Hver femte sag er gennemgået af to uafhængigt af hinanden."),
				field("forbehold", "Analysen siger ikke noget om den enkelte borgers sag og ikke noget om indsatser uden for kommunen."),
				field("hovedlinjer", "Viljen er der, men opgaven er delt på en måde, så borgeren selv må holde sammen på den."),
				field("indledning", "De to første anbefalinger handler om ansvar og tid. De to sidste handler om sagsbehandlingen og kan gennemføres uden at vente på de første."),
				field("naeste", "Kommunen og taskforcen vælger udviklingspunkter og mål ud fra anbefalingerne. Derefter bliver resultaterne lagt frem for det politiske udvalg."),
			)
		}),
		b.on(a.Target.AddDays(-15), 11, 0, func(ctx context.Context) error {
			return b.consult(ctx, b.analyst, document, a.Target.AddDays(-4))
		}),
		b.on(a.Target.AddDays(-9), 13, 0, func(ctx context.Context) error {
			return b.remark(ctx, manager, document, "hovedlinjer", "Skriv gerne, at arbejdet med en fælles indgang allerede er i gang.", adviser)
		}),
		b.on(a.Target.AddDays(-3), 10, 0, func(ctx context.Context) error {
			return b.write(ctx, b.analyst, document, field("hoering", "Kommunen har gjort opmærksom på, at arbejdet med en fælles indgang er begyndt. Det fremgår nu af rapporten."))
		}),
		b.on(a.Target.AddDays(-2), 9, 0, func(ctx context.Context) error {
			return b.send(ctx, adviser, document, approval.Signer{Role: "raadgiver", Person: adviser}, approval.Signer{Role: "analytiker", Person: b.analyst})
		}),
		b.on(a.Target.AddDays(-1), 9, 30, func(ctx context.Context) error { return b.sign(ctx, adviser, document) }),
		b.on(a.Target, 9, 30, func(ctx context.Context) error { return b.sign(ctx, b.analyst, document) }),
	)
}

// selected is the choice among the recommendations: three become development
// points, one does not.
func selected(b *book, a course.Activity) {
	manager := b.who("projektleder")
	aims := map[int]taskforce.Aim{
		1: {Title: "Én ansvarlig for hele vejen til en bolig", Goal: "En borger, der mangler en bolig, flytter ind inden for to måneder.", Criterion: "Gennemsnittet er højst 60 dage i et halvt år.", Responsible: "Chefen for socialområdet"},
		2: {Title: "Støtte fra indflytningsdagen", Goal: "Støtten er på plads, når borgeren flytter ind.", Criterion: "Der går i gennemsnit højst syv dage fra indflytning til første besøg.", Responsible: "Lederen af bostøtten"},
		4: {Title: "Opfølgning, der er aftalt og dateret", Goal: "Alle handleplaner bliver fulgt op til tiden.", Criterion: "Fire ud af fem handleplaner har en dateret opfølgning.", Responsible: "Lederen af myndighedsafdelingen"},
	}
	b.tell(b.on(a.Target, 14, 0, func(ctx context.Context) error {
		scope, err := b.as(ctx, manager)
		if err != nil {
			return err
		}
		board, err := b.Taskforce.Board(ctx, scope, b.ref)
		if err != nil {
			return err
		}
		slices.SortFunc(board.Recommendations, func(a, b *taskforce.Recommendation) int { return a.Number - b.Number })
		for _, r := range board.Recommendations {
			if aim, wanted := aims[r.Number]; wanted {
				_, err = b.Taskforce.Choose(ctx, scope, b.ref, r.ID, "", aim, r.Version)
			} else {
				err = b.Taskforce.Decline(ctx, scope, b.ref, r.ID, "Kommunen indfører en fælles skabelon for hele socialområdet næste år og vil ikke have to.", r.Version)
			}
			if err != nil {
				return fmt.Errorf("choose R%d: %w", r.Number, err)
			}
		}
		return nil
	}))
	b.measured(b.taskforceMeasures(a.Target))
}

// taskforceMeasures are one for each development point.
func (b *book) taskforceMeasures(chosen calendar.Date) []measure {
	lead, manager := b.who("projektleder"), b.who("implementeringsteam")
	common := indicator.Definition{Period: indicator.Month, BaselineDay: workday(chosen.AddDays(2)), TargetDay: chosen.AddMonths(14)}
	home, visit, follow := common, common, common
	home.Name, home.How = "Dage fra ansøgning om bolig til indflytning", "Gennemsnit for de borgere, der flyttede ind i måneden."
	home.Unit, home.Better, home.Source, home.Responsible = indicator.Days, indicator.Lower, "Boliganvisningens opgørelse", lead
	home.Baseline, home.Target = amount(96), amount(60)
	visit.Name, visit.How = "Dage fra indflytning til første besøg", "Gennemsnit for de borgere, der flyttede ind i måneden og har støtte."
	visit.Unit, visit.Better, visit.Source, visit.Responsible = indicator.Days, indicator.Lower, "Bostøttens kalender", manager
	visit.Baseline, visit.Target = amount(34), amount(7)
	follow.Name, follow.How = "Handleplaner med en dateret opfølgning", "Andel af de gældende handleplaner på månedens sidste dag."
	follow.Unit, follow.Better, follow.Source, follow.Responsible = indicator.Percent, indicator.Higher, "Udtræk fra fagsystemet", manager
	follow.Baseline, follow.Target = amount(33), amount(80)
	changed := func(start calendar.Date) bool { return start.AddDays(20).After(chosen) }
	return []measure{
		{Definition: home, goal: 1, periods: 10, value: func(n int, start calendar.Date) indicator.Entry {
			if changed(start) {
				return indicator.Entry{Value: amount(b.around(78, 5))}
			}
			return indicator.Entry{Value: amount(96 + usually[n%len(usually)])}
		}},
		{Definition: visit, goal: 2, periods: 10, value: func(n int, start calendar.Date) indicator.Entry {
			if changed(start) {
				return indicator.Entry{Value: amount(b.around(12, 3))}
			}
			return indicator.Entry{Value: amount(34 + usually[n%len(usually)]/2)}
		}},
		{Definition: follow, goal: 3, periods: 10, value: func(_ int, start calendar.Date) indicator.Entry {
			whole := b.around(60, 5)
			if changed(start) {
				return share(whole*b.around(58, 4)/100, whole)
			}
			return share(whole*b.around(33, 3)/100, whole)
		}},
	}
}

func (b *book) taskforceLines() []line {
	lead, team, chiefs := b.who("projektleder"), b.roles["implementeringsteam"], b.roles["styregruppe"]
	list := func(people ...organisation.PersonID) []organisation.PersonID { return people }
	const home, support, cases = "Vejen til en bolig", "Støtte fra indflytningsdagen", "Opfølgning i sagerne"
	return []line{
		{heading: home, title: "Ansvaret for vejen til en bolig er placeret", milestone: true, people: list(chiefs[0]), to: 12, goal: 1},
		{heading: home, title: "Ugentligt møde mellem boliganvisning, bostøtte og myndighed", people: list(team[0]), from: 14, to: 340, after: []int{1}, goal: 1},
		{heading: home, title: "Aftale med jobcentret om, hvornår det inddrages", people: list(lead), from: 20, to: 80, goal: 1},
		{heading: support, title: "Anvisningen udløser bestilling af støtte", people: list(team[1]), from: 5, to: 40, goal: 2},
		{heading: support, title: "Første besøg aftales før indflytningen", milestone: true, people: list(team[1]), to: 55, after: []int{4}, goal: 2},
		{heading: cases, title: "Datoer for opfølgning står i alle nye handleplaner", people: list(team[2]), from: 10, to: 45, goal: 3},
		{heading: cases, title: "Ledelsen ser hver måned, hvad der mangler", people: list(chiefs[0]), from: 46, to: 330, after: []int{6}, goal: 3},
		{heading: cases, title: "Alle gældende handleplaner er gennemgået", milestone: true, people: list(team[2]), to: 150, after: []int{6}, goal: 3},
	}
}

// developing is the development plan, approved by the steering group, and what is
// learned by it.
func developing(b *book, a course.Activity) {
	b.planning(a, "udviklingsplan", b.who("implementeringsteam"), b.who("styregruppe"), b.taskforceLines())
	taught(b, a)
}

// taught are two learning activities: one that was held and evaluated, one that
// is to come.
func taught(b *book, a course.Activity) {
	held := before(b.today.AddDays(-18))
	var first taskforce.LearningID
	offer := func(ctx context.Context, by access.Scope, o taskforce.Offer) (taskforce.LearningID, error) {
		return b.Taskforce.Offer(ctx, by, b.ref, o)
	}
	b.tell(
		b.on(max2(a.Target.AddDays(2), held.AddDays(-24)), 10, 0, func(ctx context.Context) (err error) {
			analyst, err := b.as(ctx, b.analyst)
			if err != nil {
				return err
			}
			first, err = offer(ctx, analyst, taskforce.Offer{
				Title: "Begrundelser, som borgeren kan forstå", About: "For alle, der træffer afgørelser på området. Vi øver os på sager, der ligner jeres, og går hjem med en fælles måde at skrive på.",
				Day: held, StartsAt: "09:00", EndsAt: "12:00", Place: "Rådhuset, byrådssalen", Seats: 30, Closes: held.AddDays(-4), Point: b.pointOf(ctx, 3),
			})
			if err == nil {
				err = b.signUps(ctx, first, 14)
			}
			return err
		}),
		b.on(held, 14, 0, func(ctx context.Context) error { return b.evaluated(ctx, first) }),
		b.on(before(b.today.AddDays(-9)), 10, 0, func(ctx context.Context) error {
			day := workday(b.today.AddDays(24))
			id, err := offer(ctx, b.adviser, taskforce.Offer{
				Title: "Den første måned i egen bolig", About: "For bostøtte, boliganvisning og myndighed. Hvad kan gå galt, hvad skal være på plads på indflytningsdagen, og hvem gør hvad?",
				Day: day, StartsAt: "12:30", EndsAt: "15:30", Place: "Rådhuset, mødelokale 2", Seats: 12, Closes: day.AddDays(-5), Point: b.pointOf(ctx, 2),
			})
			if err != nil {
				return err
			}
			return b.signUps(ctx, id, 13)
		}),
	)
}

func max2(a, b calendar.Date) calendar.Date {
	if a.Before(b) {
		return b
	}
	return a
}

// pointOf is the development point with a number; none when there is none.
func (b *book) pointOf(ctx context.Context, number int) taskforce.PointID {
	c, err := b.Taskforce.Chain(ctx, b.adviser, b.ref)
	if err != nil {
		return ""
	}
	for _, p := range c.Points {
		if p.Number == number {
			return p.ID
		}
	}
	return ""
}

// signUps are colleagues who sign up by the link.
func (b *book) signUps(ctx context.Context, id taskforce.LearningID, n int) error {
	found, err := b.Taskforce.Learnings(ctx, b.adviser, b.ref)
	if err != nil {
		return err
	}
	a, ok := found.Find(id)
	if !ok {
		return fmt.Errorf("learning activity %s is not there", id)
	}
	first := []string{"Aase", "Bjarke", "Carina", "Ditte", "Egon", "Freja", "Gustav", "Helle", "Ivan", "Jytte", "Karsten", "Lone", "Mogens", "Nana", "Otto"}
	last := []string{"Vestermark", "Kløverholt", "Sandbjerg", "Højvang"}
	work := []string{"Bostøtten", "Myndighed", "Boliganvisningen", "Jobcentret"}
	for i := range n {
		name := first[i%len(first)] + " " + last[i%len(last)]
		email := fmt.Sprintf("kollega%02d@noerrekaer.example", i+1)
		if _, err := b.Taskforce.SignUp(ctx, i18n.Da, a.Token, name, email, work[i%len(work)], "demo"); err != nil {
			return err
		}
	}
	return nil
}

// evaluated keeps who came, and lets them evaluate.
func (b *book) evaluated(ctx context.Context, id taskforce.LearningID) error {
	found, err := b.Taskforce.Learnings(ctx, b.adviser, b.ref)
	if err != nil {
		return err
	}
	a, _ := found.Find(id)
	var came []string
	for i, p := range a.Participants {
		if i != 3 && i != 9 {
			came = append(came, p.ID)
		}
	}
	if err := b.Taskforce.Attended(ctx, b.adviser, b.ref, id, came); err != nil {
		return err
	}
	opened, err := b.Taskforce.Evaluate(ctx, b.adviser, b.ref, id)
	if err != nil {
		return err
	}
	return b.replies(ctx, opened, 9, nil, []string{"Tid til at øve sig på egne sager.", "At min leder ser begrundelserne igennem den første måned."})
}
