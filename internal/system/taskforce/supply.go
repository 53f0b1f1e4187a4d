package taskforce

import (
	"strconv"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/chart"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/taskforce/text"
)

// drawings are how the parts of the analysis look in a document.
var drawings = map[programme.Showing]func(i18n.Lang, *Outcome) []paper.Block{
	programme.ShowsData: dataBlocks, programme.ShowsFindings: findingBlocks, programme.ShowsRecommendations: recommendationBlocks,
	programme.ShowsChoice: choiceBlocks, programme.ShowsEffects: effectBlocks,
}

// supply lets documents of the subject show the analysis. What stands in them is
// read by others than those who write, so drafts are left out.
func (s *Service) supply(tx *db.Tx, in *subject.Subject, _ string, wanted []programme.Showing) (map[programme.Showing]subject.Shown, error) {
	if in.Programme.Analysis == nil {
		return nil, nil
	}
	o, err := s.shared(tx, Place{in})
	if err != nil {
		return nil, err
	}
	shown := map[programme.Showing]subject.Shown{}
	for _, what := range wanted {
		if draw, known := drawings[what]; known {
			shown[what] = subject.Shown{Da: draw(i18n.Da, &o), En: draw(i18n.En, &o)}
		}
		if what == programme.ShowsCases {
			cases, err := casesOf(tx, in.Ref)
			if err != nil {
				return nil, err
			}
			results, pairs := resultsOf(Place{in}, cases), pairsOf(Place{in}, cases)
			shown[what] = subject.Shown{Da: caseBlocks(i18n.Da, results, pairs), En: caseBlocks(i18n.En, results, pairs)}
		}
	}
	return shown, nil
}

func dataBlocks(l i18n.Lang, o *Outcome) []paper.Block {
	if len(o.Requests) == 0 {
		return nil
	}
	t := &paper.Table{Columns: []paper.Column{{Head: text.ColumnData(l), Share: 3}, {Head: text.ColumnKind(l), Share: 2}, {Head: text.Note(l), Share: 4}}}
	for _, r := range o.Requests {
		said := r.Note
		if said == "" {
			said = r.State.Name(l)
		}
		t.Rows = append(t.Rows, []string{r.Label(l), KindName(l, r.Kind), said})
	}
	return []paper.Block{{Table: t}}
}

func findingBlocks(l i18n.Lang, o *Outcome) []paper.Block {
	var blocks []paper.Block
	for _, theme := range o.Programme.Themes {
		heading := false
		for _, f := range o.Findings {
			if f.Theme != theme.ID {
				continue
			}
			if !heading {
				blocks, heading = append(blocks, paper.H(4, theme.Text.In(l))), true
			}
			blocks = append(blocks, paper.Block{Facts: []paper.Fact{{Term: f.Label(l), Text: f.Words}, {Term: text.SeenAs(l), Text: f.Kind.Name(l) + " · " + o.LensName(l, f.Lens)}}})
			var evidence []string
			for _, e := range f.Evidence {
				if r, ok := o.Request(e.Request); ok {
					evidence = append(evidence, r.Label(l)+": "+e.Words)
				}
			}
			if len(evidence) > 0 {
				blocks = append(blocks, paper.Block{Text: text.RestsOn(l)}, paper.Block{List: evidence})
			}
		}
	}
	return blocks
}

func recommendationBlocks(l i18n.Lang, o *Outcome) []paper.Block {
	var blocks []paper.Block
	for _, r := range o.Recommendations {
		blocks = append(blocks, paper.H(4, r.Label(l)), paper.Block{Text: r.Words})
		var grounds []string
		for _, f := range o.Grounds(r) {
			grounds = append(grounds, f.Label(l))
		}
		if len(grounds) > 0 {
			blocks = append(blocks, paper.Block{Text: text.RestsOn(l)}, paper.Block{List: grounds})
		}
	}
	if svg := Picture(l, o.Recommendations); svg != "" {
		blocks = append(blocks, paper.Block{Picture: &paper.Picture{SVG: svg, Text: pictureWords(l, o.Recommendations)}})
	}
	return blocks
}

// pictureWords say what the picture of importance and effort shows.
func pictureWords(l i18n.Lang, all []*Recommendation) string {
	var said []string
	for _, r := range all {
		if importance, effort, ok := r.Mean(); ok {
			said = append(said, r.Label(l)+" ("+text.RatedMean(l, i18n.Number(l, importance, 1), i18n.Number(l, effort, 1))+")")
		}
	}
	return text.PictureTitle(l) + ": " + i18n.List(l, said) + "."
}

func choiceBlocks(l i18n.Lang, o *Outcome) []paper.Block {
	var blocks []paper.Block
	for _, p := range o.Points {
		facts := []paper.Fact{{Term: text.Goal(l), Text: p.Goal}}
		if p.Criterion != "" {
			facts = append(facts, paper.Fact{Term: text.Criterion(l), Text: p.Criterion})
		}
		if p.Responsible != "" {
			facts = append(facts, paper.Fact{Term: text.Responsible(l), Text: p.Responsible})
		}
		blocks = append(blocks, paper.H(4, p.Label(l)), paper.Block{Facts: facts})
	}
	return append(blocks, declinedBlocks(l, o)...)
}

func declinedBlocks(l i18n.Lang, o *Outcome) []paper.Block {
	t := &paper.Table{Columns: []paper.Column{{Head: text.ColumnRecommendation(l), Share: 2}, {Head: text.WhyNot(l), Share: 3}}}
	for _, r := range o.Recommendations {
		if r.State == Declined {
			t.Rows = append(t.Rows, []string{r.Label(l), r.Reason})
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []paper.Block{paper.H(4, text.NotChosen(l)), {Table: t}}
}

func effectBlocks(l i18n.Lang, o *Outcome) []paper.Block {
	var blocks []paper.Block
	for _, p := range o.Points {
		blocks = append(blocks, paper.H(4, p.Label(l)), paper.Block{Text: p.Goal})
		if done, all := o.Progress(p); all > 0 {
			blocks = append(blocks, paper.Block{Text: text.StepsDone(l, done, all)})
		}
		for _, e := range o.Effects(l, p) {
			blocks = append(blocks, paper.Block{Text: e.Sentence(l)})
			if picture, ok := e.Picture(l, "maaling-", chart.Wide()); ok {
				blocks = append(blocks, paper.Block{Picture: &picture})
			}
		}
	}
	return blocks
}

// Picture is the indicator over time; ok is false while there are too few values
// to draw. What was done when is left out: there is no room to say what the
// numbers mean.
func (e Effect) Picture(l i18n.Lang, id string, size chart.Size) (paper.Picture, bool) {
	if len(e.Values) < 2 {
		return paper.Picture{}, false
	}
	series := e.Series(indicator.Run)
	return paper.Picture{SVG: series.Chart(l, id+string(e.ID), nil).SVG(size), Text: series.Summary(l)}, true
}

func caseBlocks(l i18n.Lang, results []ThemeResult, pairs []Pair) []paper.Block {
	var blocks []paper.Block
	for _, theme := range results {
		if theme.Cases.Whole == 0 {
			continue
		}
		blocks = append(blocks, paper.H(4, theme.Theme.Text.In(l)), paper.Block{Text: text.WholeTheme(l, theme.Cases.Part, theme.Cases.Whole, Interval(l, theme.Cases))})
		t := &paper.Table{Columns: []paper.Column{
			{Head: text.ColumnItem(l), Share: 5},
			{Head: text.ColumnMet(l), Number: true, Share: 2},
			{Head: text.ColumnInterval(l), Number: true, Share: 2},
			{Head: text.ColumnPartly(l), Number: true, Share: 1},
			{Head: text.ColumnUnmet(l), Number: true, Share: 1},
		}}
		for _, item := range theme.Items {
			if item.Met.Whole > 0 {
				t.Rows = append(t.Rows, []string{
					item.Name.In(l), text.PartOf(l, item.Met.Part, item.Met.Whole), Interval(l, item.Met), strconv.Itoa(item.Partly), strconv.Itoa(item.Unmet),
				})
			}
		}
		blocks = append(blocks, paper.Block{Table: t})
	}
	if len(blocks) == 0 {
		return nil
	}
	blocks = append(blocks, paper.Block{Note: text.IntervalTold(l)})
	if len(pairs) == 0 {
		return blocks
	}
	t := &paper.Table{Columns: []paper.Column{{Head: text.ColumnReviewers(l), Share: 4}, {Head: text.ColumnCases(l), Number: true}, {Head: text.ColumnSame(l), Number: true}, {Head: text.ColumnKappa(l), Number: true}}}
	for _, p := range pairs {
		kappa := text.NoKappa(l)
		if p.Known {
			kappa = i18n.Number(l, p.Kappa, 2)
		}
		t.Rows = append(t.Rows, []string{i18n.List(l, []string{p.First, p.Second}), strconv.Itoa(p.Cases), text.SameOf(l, p.Same, p.Judged), kappa})
	}
	return append(blocks, paper.H(4, text.AgreementHeading(l)), paper.Block{Table: t}, paper.Block{Note: text.KappaTold(l)})
}
