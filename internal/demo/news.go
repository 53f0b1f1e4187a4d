package demo

import (
	"context"
	"fmt"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/newsletter"
)

// issues are the newsletters of the demonstration, by how many days ago they
// were sent; 0 for a draft.
var issues = []struct {
	ago    int
	title  string
	topics []newsletter.Topic
	blocks []newsletter.Block
}{
	{0, "Nyt fra netværkene: vinterens møder", []newsletter.Topic{newsletter.Knowledge, newsletter.ThemeDays}, []newsletter.Block{
		{Heading: "Møderne i første kvartal", Text: "Metodenetværkene mødes i januar og februar. Tilmeld jer i god tid: Hver kommune har tre til fire pladser.", Link: "/netvaerk"},
	}},
	{12, "Temadag om god løsladelse i Odense", []newsletter.Topic{newsletter.ThemeDays, newsletter.Knowledge}, []newsletter.Block{
		{Heading: "En dag om overgangen fra fængsel til bolig", Text: "Kommuner, fængsler og frivillige fortæller, hvordan de deler opgaven, og hvad de ville gøre anderledes.\n\nDagen er gratis og begynder kl. 9.30."},
		{Heading: "Sådan bliver det konkret", Text: "Om eftermiddagen arbejder I med jeres egen arbejdsgang. Tag gerne en kollega med fra jobcentret."},
	}},
	{47, "Ny udgivelse: Housing First i hverdagen", []newsletter.Topic{newsletter.Publications}, []newsletter.Block{
		{Heading: "Otte principper oversat til daglig praksis", Text: "Udgivelsen samler erfaringer fra bostøtter i seks kommuner. Hvert princip har et eksempel, et spørgsmål til teammødet og en faldgrube.", Link: "/bibliotek"},
	}},
	{96, "Pulje til kortvarig bostøtte åbner", []newsletter.Topic{newsletter.Funding}, []newsletter.Block{
		{Heading: "Hvem kan søge", Text: "Kommuner, der arbejder efter CTI eller vil begynde på det. Der lægges vægt på ledelsens opbakning, ikke på tidligere erfaring."},
		{Heading: "Sådan skriver I en kort ansøgning", Text: "En side er nok: hvorfor, hvem og hvordan I vil følge, om det hjælper."},
	}},
}

// reader is a subscriber of the demonstration, who has confirmed unless they
// wait or have left.
type reader struct {
	email         string
	topics        []newsletter.Topic
	waiting, left bool
}

var readers = []reader{
	{email: "socialchef@vesterlund.example", topics: []newsletter.Topic{newsletter.Knowledge, newsletter.Funding}},
	{email: "anna@bostoetten.example", topics: []newsletter.Topic{newsletter.Knowledge, newsletter.ThemeDays}},
	{email: "post@gadensvenner.example", topics: []newsletter.Topic{newsletter.Funding}},
	{email: "konsulent@kommuneraad.example", topics: newsletter.Topics()},
	{email: "lektor@hoejskolen.example", topics: []newsletter.Topic{newsletter.Publications, newsletter.Conferences}},
	{email: "bibliotek@hoejskolen.example", topics: []newsletter.Topic{newsletter.Publications}},
	{email: "leder@boligforening.example", topics: []newsletter.Topic{newsletter.Knowledge, newsletter.Conferences}},
	{email: "sygeplejerske@gadeplan.example", topics: []newsletter.Topic{newsletter.ThemeDays}},
	{email: "redaktion@fagbladet.example", topics: newsletter.Topics()},
	{email: "ny@oestervig.example", topics: []newsletter.Topic{newsletter.Knowledge}, waiting: true},
	{email: "praktikant@oestervig.example", topics: []newsletter.Topic{newsletter.ThemeDays}, waiting: true},
	{email: "tidligere@oestervig.example", topics: []newsletter.Topic{newsletter.Funding}, left: true},
}

var contactPersons = []newsletter.Contact{
	{Part: newsletter.Networks, Name: "Astrid Lindebro", Title: "Specialkonsulent", Phone: "70 10 90 01", Email: "raadgiver@styrelsen.example", About: "Metodenetværk og projektledernetværk"},
	{Part: newsletter.Networks, Name: "Louise Kornvang", Title: "Konsulent", Email: "konsulent@raadgivning.example", About: "Ansøgning til referencenetværket"},
	{Part: newsletter.Projects, Name: "Astrid Lindebro", Title: "Specialkonsulent", Phone: "70 10 90 01", Email: "raadgiver@styrelsen.example", About: "Projekter om hjemløshed"},
}

// News fills in newsletters, those who get them, and contact persons. No letter
// is sent.
func News(ctx context.Context, h House, _ *Cast, _ uint64) error {
	return h.DB.Write(ctx, func(tx *db.Tx) error {
		for _, c := range contactPersons {
			if _, err := newsletter.Introduce(tx, access.Program(), c); err != nil {
				return fmt.Errorf("contact person %s: %w", c.Name, err)
			}
		}
		for _, i := range issues {
			issue := newsletter.Issue{Title: i.title, Topics: i.topics, Blocks: i.blocks, Writer: "Astrid Lindebro", Changed: tx.Now()}
			if i.ago > 0 {
				issue.Sent, issue.Reached = tx.Today().AddDays(-i.ago).At(9, 0), 40+i.ago
			}
			if err := newsletter.Archive(tx, issue); err != nil {
				return fmt.Errorf("newsletter %s: %w", i.title, err)
			}
		}
		for _, r := range readers {
			if err := enrol(tx, r); err != nil {
				return fmt.Errorf("subscriber %s: %w", r.email, err)
			}
		}
		return nil
	})
}

func enrol(tx *db.Tx, r reader) error {
	if r.waiting {
		return newsletter.Await(tx, r.email, r.topics)
	}
	id, err := newsletter.Enrol(tx, r.email, r.topics, i18n.Da)
	if err == nil && r.left {
		err = newsletter.LetGo(tx, newsletter.Subscriber{ID: id, Lang: i18n.Da, Confirmed: tx.Now()})
	}
	return err
}
