package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/network"
)

// The rounds of the demonstration, by title.
const (
	RoundAdvisory  = "Ny runde af rådgivningsforløb"
	RoundTaskforce = "Taskforce-forløb: forår"
	RoundReference = "Referencenetværket: 15 kommuner"
)

// applicants are real municipalities that apply for the reference network; the
// last one is the reserve.
var applicants = strings.Fields("Aabenraa Billund Frederikshavn Greve Herning Hillerød Holstebro Køge Middelfart Næstved Slagelse Sorø Thisted Tønder Varde Vordingborg")

// Rounds announces three rounds, relative to today: one that is open, one in
// which somebody has rung, and one that is decided.
func Rounds(ctx context.Context, h House, cast *Cast, seed uint64) error {
	t := &teller{House: h, scopes: map[organisation.PersonID]access.Scope{}, today: calendar.Of(h.DB.Now()), random: rand.New(rand.NewPCG(seed, 8))}
	var err error
	if t.adviser, err = t.scope(ctx, cast.Personas["raadgiver"]); err != nil {
		return err
	}
	for _, tell := range []func(context.Context, *Cast) error{t.advisoryRound, t.taskforceRound, t.referenceRound} {
		if err := tell(ctx, cast); err != nil {
			return fmt.Errorf("fill in the demonstration's rounds: %w", err)
		}
	}
	return nil
}

// on is a moment some days ago, or today.
func (t *teller) on(ctx context.Context, daysAgo, hour, minute int) context.Context {
	return db.At(ctx, t.today.AddDays(-daysAgo).At(hour, minute))
}

func (t *teller) advisoryRound(ctx context.Context, cast *Cast) error {
	round, err := t.Intake.Announce(t.on(ctx, 40, 9, 0), t.adviser, intake.Announcement{Programme: "raadgivningsforloeb", Details: intake.Details{
		Title: RoundAdvisory, Opens: t.today.AddDays(-30), Deadline: t.today.AddDays(12), Contact: cast.Personas["raadgiver"],
		Words: "Er I en kommune eller en boform, der vil styrke indsatsen mod hjemløshed? Så kan I søge om et forløb på cirka 21 måneder med udgangspunkt i jeres egne udviklingspunkter.",
	}})
	if err != nil {
		return err
	}
	staff := cast.Staff(Soenderaa)
	if _, err := t.applies(ctx, round, Soenderaa, cast, cast.Personas["soenderaa"], staff[1].ID, 9, map[string]string{
		"anledning": "Vi har mange borgere, der bor længe på herberg, fordi ingen har ansvaret for at finde en bolig. Det vil vi ændre sammen med boligorganisationerne.",
	}, false); err != nil {
		return err
	}
	if _, err := t.applies(ctx, round, Noerrekaer, cast, cast.Personas["projektleder"], "", 5, map[string]string{
		"anledning": "Vi vil gerne bygge videre på det forløb, vi er i gang med.",
	}, false); err != nil {
		return err
	}
	_, err = t.applies(ctx, round, Place("Esbjerg"), cast, cast.Abroad("Esbjerg"), "", 7, map[string]string{
		"anledning":         "Vi vil sikre, at unge i hjemløshed får en bolig med støtte fra første dag, og at vi følger op, når de er flyttet ind.",
		"udviklingspunkter": "En fast vej fra herberg til egen bolig og én indgang til støtten.", "ledere": "Socialchef og leder af bostøtten.",
	}, true)
	return err
}

// applies lets somebody write an application, with a colleague, and send it.
func (t *teller) applies(ctx context.Context, round intake.RoundID, place Place, cast *Cast, who, colleague organisation.PersonID, daysAgo int, answers map[string]string, send bool) (intake.ID, error) {
	scope, err := t.as(ctx, who)
	if err != nil {
		return "", err
	}
	id, err := t.Intake.Apply(t.on(ctx, daysAgo, 10, 0), scope, round, cast.Places[place])
	if err != nil {
		return "", fmt.Errorf("%s: %w", place, err)
	}
	if colleague != "" {
		if err := t.Intake.AddWriter(t.on(ctx, daysAgo, 10, 5), scope, id, colleague); err != nil {
			return "", err
		}
	}
	v, err := t.Intake.Find(ctx, scope, id)
	if err != nil {
		return "", err
	}
	var edits []form.Edit
	for _, field := range sortedKeys(answers) {
		edits = append(edits, form.Edit{Key: field, Cells: form.Cells{"": answers[field]}})
	}
	out, err := t.Forms.Write(t.on(ctx, daysAgo, 10, 30), scope, v.Document, form.Batch{Edits: edits})
	if err != nil || !send {
		return id, err
	}
	return id, t.Forms.Finish(t.on(ctx, daysAgo-1, 14, 20), scope, v.Document, out.Document.Revision)
}

func (t *teller) taskforceRound(ctx context.Context, cast *Cast) error {
	round, err := t.Intake.Announce(t.on(ctx, 35, 9, 0), t.adviser, intake.Announcement{Programme: "taskforce", Details: intake.Details{
		Title: RoundTaskforce, Season: "foraar", Opens: t.today.AddDays(-28), Deadline: t.today.AddDays(45), Contact: cast.Personas["raadgiver"],
		Words: "Taskforcen begynder med to kommuner i foråret og to i efteråret. Begynd med at skrive eller ringe, så afklarer vi sammen, hvad I har brug for.",
	}})
	if err != nil {
		return err
	}
	call := func(daysAgo int, place, who, need, outcome string) (intake.EnquiryID, error) {
		return t.Intake.Enquire(t.on(ctx, daysAgo, 11, 0), t.adviser, intake.NewEnquiry{
			Round: round, Organisation: cast.Places[Place(place)], Asked: intake.Asked{Need: need, Outcome: outcome, Who: who, Title: "Socialchef", Reach: "75 00 00 00"},
		})
	}
	first, err := call(16, "Kolding", "Hanne Kildevang", "Sagsbehandlingen er forskellig fra team til team, og borgerne venter længe.", "At få set hele indsatsen igennem og få forslag, vi kan handle på.")
	if err != nil {
		return err
	}
	if err := t.Intake.Clarify(t.on(ctx, 8, 15, 0), t.adviser, first, intake.Clarification{
		Day: t.today.AddDays(-8), People: "Socialchefen, en faglig koordinator og taskforcen.", Needs: "Fælles sagsgange og hurtigere vej til bolig.",
		Process: "En analyse først og derefter en udviklingsplan.", Start: "Foråret passer kommunen bedst.",
	}, 1); err != nil {
		return err
	}
	_, err = call(2, "Viborg", "Niels Fjordmark", "Vi mangler overblik over, hvem der venter på bolig.", "Et samlet billede af indsatsen.")
	return err
}

func (t *teller) referenceRound(ctx context.Context, cast *Cast) error {
	page, err := t.Networks.List(ctx, t.adviser, network.Active, "")
	if err != nil {
		return err
	}
	i := slices.IndexFunc(page.Networks, func(n network.Listed) bool { return n.Name == NetworkReference })
	if i < 0 {
		return fmt.Errorf("no network %s", NetworkReference)
	}
	consultant := cast.Personas["konsulent"]
	round, err := t.Intake.Announce(t.on(ctx, 75, 9, 0), t.adviser, intake.Announcement{Programme: "referencenetvaerk", Details: intake.Details{
		Title: RoundReference, Opens: t.today.AddDays(-70), Deadline: t.today.AddDays(-21), Contact: consultant, Network: string(page.Networks[i].ID),
		Words: "Vær med til at drøfte og kvalificere redskaber, der holder fokus på barnets progression. Der er 15 pladser, og erfaring er ikke et krav.",
	}})
	if err != nil {
		return err
	}
	if err := t.Intake.AddReader(t.on(ctx, 74, 9, 0), t.adviser, round, consultant); err != nil {
		return err
	}
	ids := make([]intake.ID, len(applicants))
	for n, name := range applicants {
		if ids[n], err = t.municipalityApplies(ctx, cast, round, n, name); err != nil {
			return err
		}
	}
	return t.decideReference(ctx, cast, round, ids)
}

func (t *teller) municipalityApplies(ctx context.Context, cast *Cast, round intake.RoundID, n int, name string) (intake.ID, error) {
	var person organisation.PersonID
	if err := t.DB.Write(ctx, func(tx *db.Tx) error {
		found, err := organisation.Find(tx, name, []organisation.Kind{organisation.Municipality}, "", 1)
		if err != nil || len(found) == 0 {
			return fmt.Errorf("no municipality %s: %w", name, err)
		}
		cast.Places[Place(name)] = found[0].ID
		called := firstNames[(n*7+3)%len(firstNames)] + " " + lastNames[(n*11+5)%len(lastNames)]
		person, err = cast.place(tx, organisation.Person{Name: called, Title: "Børne- og familiechef", Email: fmt.Sprintf("ansoeger%d@kommune.example", n+1)}, Place(name), access.Manager, "", 30)
		return err
	}); err != nil {
		return "", err
	}
	answers := map[string]string{
		"hvorfor": "Vi vil holde fast i barnets mål, når sagen skifter hænder, og vi mangler redskaber, som både sagsbehandlere og skoler kan bruge. " +
			"Vi vil gerne afprøve partnerskabskommunernes redskaber hos os og fortælle, hvad der skal til, for at de virker.",
		"hvem": "Børne- og familiechefen, en faglig koordinator og en socialrådgiver.",
	}
	if n%3 == 0 {
		answers["erfaring"] = "Vi har brugt trivselsmålinger i ét team."
	}
	return t.applies(ctx, round, Place(name), cast, person, "", 60-n*2, answers, true)
}

func (t *teller) decideReference(ctx context.Context, cast *Cast, round intake.RoundID, ids []intake.ID) error {
	consultant, err := t.as(ctx, cast.Personas["konsulent"])
	if err != nil {
		return err
	}
	choices := map[intake.ID]intake.Choice{}
	for n, id := range ids {
		for reader, scope := range []access.Scope{t.adviser, consultant} {
			points := map[string]int{"motivation": 5 - (n+reader)%3, "ledelse": 4 - n%2, "deltagere": 5 - reader}
			if n == len(ids)-1 {
				points = map[string]int{"motivation": 3, "ledelse": 2, "deltagere": 3}
			}
			review := intake.Review{Application: id, Points: points, Answers: map[string]string{}, Note: "Klar begrundelse."}
			if err := t.Intake.Score(t.on(ctx, 15-reader, 10+n/8, 5*(n%8)), scope, round, review); err != nil {
				return err
			}
		}
		choices[id] = intake.Choice{What: intake.Chosen}
	}
	choices[ids[len(ids)-1]] = intake.Choice{What: intake.Reserve, Place: 1}
	return t.Intake.Decide(t.on(ctx, 10, 13, 0), t.adviser, round, choices, t.roundVersion(ctx, round))
}

// roundVersion is the version of the round as it stands.
func (t *teller) roundVersion(ctx context.Context, round intake.RoundID) int64 {
	if in, err := t.Intake.Ranking(ctx, t.adviser, round); err == nil {
		return in.Version
	}
	return 0
}

// Abroad is the project manager of a real municipality in which the
// demonstration has people.
func (c *Cast) Abroad(host string) organisation.PersonID { return c.abroad[host] }
