package demo

import (
	"context"
	"fmt"

	"tovholder/internal/core/survey"
	"tovholder/internal/system/course"
	"tovholder/internal/system/taskforce"
)

// answered lets managers be interviewed and staff answer a questionnaire.
func answered(b *book, a course.Activity) {
	day := workday(a.Target.AddDays(25))
	serves := func(ctx context.Context, number int) (string, error) {
		c, err := b.Taskforce.Collection(ctx, b.adviser, b.ref)
		if err != nil {
			return "", err
		}
		return taskforce.RequestNoun + "/" + string(c.Requests[number-1].ID), nil
	}
	b.tell(
		b.on(day, 9, 20, func(ctx context.Context) error {
			for _, to := range serving(b) {
				what, err := serves(ctx, to.request)
				if err != nil {
					return err
				}
				closes := workday(day.AddDays(14))
				id, err := b.Surveys.Begin(ctx, b.adviser, b.ref, survey.Wanted{Source: to.source, Serves: what, Kept: true, Closes: closes})
				if err != nil {
					return fmt.Errorf("open %s: %w", to.source, err)
				}
				if err := to.fill(ctx, id); err != nil {
					return err
				}
			}
			return nil
		}),
	)
}

type inquiry struct {
	request int // number of the request that it serves
	source  survey.Source
	fill    func(ctx context.Context, id survey.ID) error
}

func serving(b *book) []inquiry {
	return []inquiry{
		{4, survey.OfGuide("samarbejde"), func(ctx context.Context, id survey.ID) error {
			return b.interviewed(ctx, id, []interview{
				{"To ledere fra myndighed og bostøtte", []string{"Det er der ikke én, der har. Vi mødes, når det brænder på.", "Vi skriver det samme i to systemer.", "At én leder kan kalde os sammen."}},
				{"Fire ledere fra bolig, job, økonomi og sundhed", []string{"Hver afdeling har ansvaret for sin egen del.", "Vi opdager først problemet, når huslejen ikke er betalt.", "En fast aftale om, hvornår vi skal med."}},
			})
		}},
		{5, survey.OfGuide("stoette-i-egen-bolig"), func(ctx context.Context, id survey.ID) error {
			return b.interviewed(ctx, id, []interview{
				{"Elleve medarbejdere i tre grupper", []string{"Vi vælger det, der er plads til.", "Som regel tre til fem uger efter indflytningen.", "Vi ved det ikke. Der bliver ikke målt."}},
			})
		}},
		{7, survey.OfQuestionnaire("medarbejdere"), func(ctx context.Context, id survey.ID) error {
			groups := []string{"myndighed", "myndighed", "udfoerende", "udfoerende", "udfoerende", "bolig", "andre"}
			return b.replies(ctx, id, 24, groups, []string{
				"At nogen har det samlede ansvar.", "Tid til at følge op.", "Boliger, som borgerne har råd til.", "At støtten er der fra den første dag.",
			})
		}},
	}
}

type interview struct {
	label   string
	answers []string
}

func (b *book) interviewed(ctx context.Context, id survey.ID, all []interview) error {
	for _, one := range all {
		g := survey.Given{Label: one.label, Words: map[string]string{}}
		for i, words := range one.answers {
			g.Words[fmt.Sprintf("s%d", i+1)] = words
		}
		if _, err := b.Surveys.Note(ctx, b.adviser, b.ref, id, "", g); err != nil {
			return fmt.Errorf("interview %q: %w", one.label, err)
		}
	}
	return nil
}

// replies lets so many answer a survey by its link, in turn of the groups.
func (b *book) replies(ctx context.Context, id survey.ID, n int, groups, words []string) error {
	_, all, err := b.Surveys.Of(ctx, b.adviser, b.ref)
	if err != nil {
		return err
	}
	for _, one := range all {
		if one.ID != id {
			continue
		}
		for i := range n {
			g := survey.Given{Scores: map[string]int{}, Words: map[string]string{}}
			if len(groups) > 0 {
				g.Group = groups[i%len(groups)]
			}
			for k, q := range one.Questions {
				switch {
				case q.Agree:
					g.Scores[q.ID] = min(survey.Top, max(1, 2+(k*5+i*3)%4-(k+i)%2+b.random.IntN(2)))
				case i < len(words):
					g.Words[q.ID] = words[i]
				}
			}
			if err := b.Surveys.Give(ctx, one.Token, g); err != nil {
				return fmt.Errorf("answer %q: %w", one.Title, err)
			}
		}
	}
	return nil
}
