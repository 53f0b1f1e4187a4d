package taskforce

import (
	"strconv"
	"strings"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/chart"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/platform/render/slides"
	"tovholder/internal/system/taskforce/text"
)

// DeckKind is what is presented to the political level.
type DeckKind string

// The two presentations.
const (
	AnalysisDeck DeckKind = "analyse"
	EffectsDeck  DeckKind = "effekter"
)

// DeckKinds lists them.
func DeckKinds() []DeckKind { return []DeckKind{AnalysisDeck, EffectsDeck} }

// Name is what the presentation is called.
func (k DeckKind) Name(l i18n.Lang) string {
	if k == EffectsDeck {
		return text.DeckEffects(l)
	}
	return text.DeckAnalysis(l)
}

// longestUnder is how many characters stand under a point on a slide; the rest
// is in the report.
const longestUnder = 180

// Deck is a presentation of what the analysis has found, or of what came of it.
func (o *Outcome) Deck(l i18n.Lang, k DeckKind) slides.Deck {
	d := slides.Deck{
		Lang: l.Tag(), Title: k.Name(l), Sub: o.Name + "\n" + o.Over.In(l) + " · " + i18n.Date(l, o.Today), Foot: o.Name + " · " + k.Name(l),
	}
	if k == EffectsDeck {
		d.Slides = o.effectSlides(l)
	} else {
		d.Slides = o.analysisSlides(l)
	}
	return d
}

func (o *Outcome) analysisSlides(l i18n.Lang) []slides.Slide {
	needs, strengths := 0, 0
	for _, f := range o.Findings {
		if f.Kind == Strength {
			strengths++
		} else {
			needs++
		}
	}
	all := []slides.Slide{{
		Title: text.SlideShort(l), Lead: text.SlideShortLead(l),
		Figures: []slides.Figure{
			{Number: strconv.Itoa(len(o.Requests)), Text: text.FigureData(l)},
			{Number: strconv.Itoa(strengths), Text: text.FigureStrengths(l, strengths)},
			{Number: strconv.Itoa(needs), Text: text.FigureNeeds(l)},
			{Number: strconv.Itoa(len(o.Recommendations)), Text: text.FigureRecommendations(l)},
		},
		Notes: o.dataNotes(l),
	}}
	all = append(all, o.findingSlides(l)...)
	all = append(all, o.caseSlides(l)...)
	if len(o.Recommendations) > 0 {
		s := slides.Slide{Title: text.Recommendations(l)}
		for _, r := range o.Recommendations {
			s.Points = append(s.Points, slides.Point{Text: r.Title, Under: []string{short(r.Words)}})
		}
		all = append(all, s)
	}
	if svg := Picture(l, o.Recommendations); svg != "" {
		all = append(all, slides.Slide{Title: text.PictureTitle(l), Picture: &paper.Picture{SVG: svg, Text: pictureWords(l, o.Recommendations)}, Notes: text.PictureDesc(l)})
	}
	all = append(all, o.pointSlides(l)...)
	return append(all, o.onwardSlides(l)...)
}

func (o *Outcome) dataNotes(l i18n.Lang) string {
	lines := []string{text.RestsOn(l)}
	for _, r := range o.Requests {
		lines = append(lines, r.Label(l)+" – "+r.State.Name(l))
	}
	return strings.Join(lines, "\n")
}

// findingSlides are the strengths on one, and the needs on one a theme.
func (o *Outcome) findingSlides(l i18n.Lang) []slides.Slide {
	var all []slides.Slide
	add := func(title string, of func(*Finding) bool) {
		s := slides.Slide{Title: title}
		var notes []string
		for _, f := range o.Findings {
			if !of(f) {
				continue
			}
			s.Points = append(s.Points, slides.Point{Text: f.Title, Under: []string{short(f.Words)}})
			for _, e := range f.Evidence {
				if r, ok := o.Request(e.Request); ok {
					notes = append(notes, f.Label(l)+" – "+r.Label(l)+": "+e.Words)
				}
			}
		}
		if s.Notes = strings.Join(notes, "\n"); len(s.Points) > 0 {
			all = append(all, s)
		}
	}
	add(text.SlideStrengths(l), func(f *Finding) bool { return f.Kind == Strength })
	for _, theme := range o.Programme.Themes {
		add(theme.Text.In(l), func(f *Finding) bool { return f.Kind == Need && f.Theme == theme.ID })
	}
	return all
}

func (o *Outcome) caseSlides(l i18n.Lang) []slides.Slide {
	t := &paper.Table{Columns: []paper.Column{{Head: text.ColumnItem(l), Share: 5}, {Head: text.ColumnMet(l), Number: true, Share: 2}, {Head: text.ColumnInterval(l), Number: true, Share: 2}}}
	for _, theme := range o.Results {
		for _, item := range theme.Items {
			if item.Met.Whole > 0 {
				t.Rows = append(t.Rows, []string{item.Name.In(l), text.PartOf(l, item.Met.Part, item.Met.Whole), Interval(l, item.Met)})
			}
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []slides.Slide{{Title: text.SlideCases(l, o.Reviewed), Table: t, Notes: text.IntervalTold(l)}}
}

func (o *Outcome) pointSlides(l i18n.Lang) []slides.Slide {
	if len(o.Points) == 0 {
		return nil
	}
	t := &paper.Table{Columns: []paper.Column{{Head: text.Point(l), Share: 3}, {Head: text.Goal(l), Share: 4}, {Head: text.Responsible(l), Share: 2}}}
	for _, p := range o.Points {
		t.Rows = append(t.Rows, []string{p.Title, p.Goal, p.Responsible})
	}
	all := []slides.Slide{{Title: text.SlidePoints(l), Table: t}}
	declined := slides.Slide{Title: text.NotChosen(l)}
	for _, r := range o.Recommendations {
		if r.State == Declined {
			declined.Points = append(declined.Points, slides.Point{Text: r.Title, Under: []string{short(r.Reason)}})
		}
	}
	if len(declined.Points) > 0 {
		all = append(all, declined)
	}
	return all
}

// mostOnwards is how many of the next activities are shown.
const mostOnwards = 6

func (o *Outcome) onwardSlides(l i18n.Lang) []slides.Slide {
	s := slides.Slide{Title: text.SlideOnwards(l), Lead: o.Lead}
	for _, a := range o.Activities {
		if a.Done || a.Day.IsZero() || a.Day.Before(o.Today) || len(s.Points) == mostOnwards {
			continue
		}
		s.Points = append(s.Points, slides.Point{Text: a.Name.In(l), Under: []string{i18n.Date(l, a.Day)}})
	}
	if len(s.Points) == 0 {
		return nil
	}
	return []slides.Slide{s}
}

func (o *Outcome) effectSlides(l i18n.Lang) []slides.Slide {
	done, all, reached, measured := 0, 0, 0, 0
	for _, p := range o.Points {
		d, a := o.Progress(p)
		done, all = done+d, all+a
		for _, e := range o.Effects(l, p) {
			if e.Standing != NoEffectYet {
				measured++
			}
			if e.Standing == Reached || e.Standing == Improved {
				reached++
			}
		}
	}
	held, people := o.Attendance()
	deck := []slides.Slide{{
		Title: text.SlideEffectsShort(l), Lead: o.Lead,
		Figures: []slides.Figure{
			{Number: strconv.Itoa(len(o.Points)), Text: text.FigurePoints(l)},
			{Number: strconv.Itoa(done), Text: text.FigureSteps(l, all)},
			{Number: strconv.Itoa(people), Text: text.FigurePeople(l, held)},
			{Number: strconv.Itoa(reached), Text: text.FigureReached(l, measured)},
		},
	}}
	table := &paper.Table{Columns: []paper.Column{
		{Head: text.ColumnMeasure(l), Share: 4},
		{Head: text.ColumnBefore(l), Number: true, Share: 2},
		{Head: text.ColumnNow(l), Number: true, Share: 2},
		{Head: text.ColumnWanted(l), Number: true, Share: 2},
		{Head: text.ColumnState(l), Share: 3},
	}}
	for _, p := range o.Points {
		s := slides.Slide{Title: p.Title, Lead: p.Goal}
		if p.Criterion != "" {
			s.Points = append(s.Points, slides.Point{Text: text.Criterion(l), Under: []string{p.Criterion}})
		}
		if d, a := o.Progress(p); a > 0 {
			s.Points = append(s.Points, slides.Point{Text: text.StepsDone(l, d, a)})
		}
		var notes []string
		for _, e := range o.Effects(l, p) {
			table.Rows = append(table.Rows, []string{e.Name, e.Before, e.Now, e.Wanted, e.Standing.Name(l)})
			s.Points = append(s.Points, slides.Point{Text: e.Sentence(l)})
			if picture, ok := e.Picture(l, "maaling-", chart.Wide()); ok && s.Picture == nil {
				s.Picture = &picture
				notes = append(notes, picture.Text)
			}
		}
		for _, r := range o.Sources(p) {
			notes = append(notes, text.ComesOf(l)+": "+r.Label(l))
		}
		s.Notes = strings.Join(notes, "\n")
		deck = append(deck, s)
	}
	if len(table.Rows) > 0 {
		deck = append(deck, slides.Slide{Title: text.SlideBeforeNow(l), Table: table})
	}
	if len(o.Onwards) > 0 {
		s := slides.Slide{Title: text.SlideContinues(l)}
		for _, goal := range o.Onwards {
			s.Points = append(s.Points, slides.Point{Text: goal})
		}
		deck = append(deck, s)
	}
	return deck
}

// short is the beginning of a text, whole sentences where they fit.
func short(words string) string { return shortTo(words, longestUnder) }

func shortTo(words string, most int) string {
	words = strings.Join(strings.Fields(words), " ")
	letters := []rune(words)
	if len(letters) <= most {
		return words
	}
	cut := string(letters[:most])
	if i := strings.LastIndex(cut, ". "); i > most/3 {
		return cut[:i+1]
	}
	if i := strings.LastIndex(cut, " "); i > 0 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, ",;:–- ") + " …"
}

// What one page has room for: recommendations and development points; the rest
// is in the report.
const (
	mostAdvised, mostPoints = 5, 4
	longestCell             = 70 // characters, so that it stays on a line
)

// OnePage is the summary of the analysis on one page.
func (o *Outcome) OnePage(l i18n.Lang) paper.Document {
	d := paper.Document{Lang: l.Tag(), Title: text.OnePageTitle(l), Over: o.Name + " · " + o.Over.In(l), Foot: o.Name + " · " + text.OnePageTitle(l)}
	if o.Summary == "" {
		d.Blocks = append(d.Blocks, paper.Block{Note: text.OnePageUnsigned(l)})
	}
	d.Blocks = append(d.Blocks, paper.Prose(o.Summary)...)
	var lines []string
	for _, r := range o.Recommendations[:min(mostAdvised, len(o.Recommendations))] {
		lines = append(lines, shortTo(r.Title, longestCell))
	}
	if more := len(o.Recommendations) - len(lines); more > 0 {
		lines = append(lines, text.MoreInReport(l, more))
	}
	if len(lines) > 0 {
		d.Blocks = append(d.Blocks, paper.H(2, text.Recommendations(l)), paper.Block{List: lines})
	}
	lines = nil
	for _, p := range o.Points[:min(mostPoints, len(o.Points))] {
		lines = append(lines, shortTo(p.Title, longestCell))
	}
	if more := len(o.Points) - len(lines); more > 0 {
		lines = append(lines, text.MoreInReport(l, more))
	}
	if len(lines) > 0 {
		d.Blocks = append(d.Blocks, paper.H(2, text.Points(l)), paper.Block{List: lines})
	}
	return d
}
