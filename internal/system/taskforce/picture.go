package taskforce

import (
	"fmt"
	"html"
	"math"
	"strconv"
	"strings"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/taskforce/text"
)

// Measures of the picture, in its own units.
const (
	pictureWide, pictureHigh = 640, 460
	pictureLeft, pictureTop  = 60, 20
	plotWide, plotHigh       = 560, 380
	dotRadius                = 15
)

// Picture draws the recommendations by effort (to the right) and importance
// (upwards); empty while none is rated. The table beneath says the same.
func Picture(l i18n.Lang, all []*Recommendation) string {
	var dots strings.Builder
	taken := map[[2]float64]int{}
	for _, r := range all {
		importance, effort, ok := r.Mean()
		if !ok {
			continue
		}
		beside := taken[[2]float64{importance, effort}] // those on the same spot stand beside one another
		taken[[2]float64{importance, effort}]++
		x, y := across(effort)+float64(beside)*1.6*dotRadius, up(importance)
		class := "choice-open"
		switch r.State {
		case Chosen:
			class = "choice-chosen"
		case Declined:
			class = "choice-declined"
		case Undecided:
		}
		fmt.Fprintf(&dots, `<g class="%s"><title>%s</title><circle cx="%s" cy="%s" r="%d"/><text x="%s" y="%s" text-anchor="middle">%s</text></g>`,
			class, html.EscapeString(r.Label(l)+": "+text.RatedMean(l, i18n.Number(l, importance, 1), i18n.Number(l, effort, 1))), at(x), at(y), dotRadius, at(x), at(y+5), html.EscapeString(text.DotLabel(l, r.Number)))
	}
	if dots.Len() == 0 {
		return ""
	}
	var s strings.Builder
	fmt.Fprintf(&s, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="choice-title choice-desc"><title id="choice-title">%s</title><desc id="choice-desc">%s</desc>`,
		pictureWide, pictureHigh, html.EscapeString(text.PictureTitle(l)), html.EscapeString(text.PictureDesc(l)))
	fmt.Fprintf(&s, `<rect class="choice-first" x="%d" y="%d" width="%d" height="%d"/>`, pictureLeft, pictureTop, plotWide/2, plotHigh/2)
	fmt.Fprintf(&s, `<rect class="choice-frame" x="%d" y="%d" width="%d" height="%d"/>`, pictureLeft, pictureTop, plotWide, plotHigh)
	fmt.Fprintf(&s, `<line class="choice-half" x1="%[1]d" y1="%[2]d" x2="%[1]d" y2="%[3]d"/>`, pictureLeft+plotWide/2, pictureTop, pictureTop+plotHigh)
	fmt.Fprintf(&s, `<line class="choice-half" x1="%[1]d" y1="%[2]d" x2="%[3]d" y2="%[2]d"/>`, pictureLeft, pictureTop+plotHigh/2, pictureLeft+plotWide)
	for n := 1; n <= MostRated; n++ {
		fmt.Fprintf(&s, `<text class="choice-scale" x="%s" y="%d" text-anchor="middle">%d</text>`, at(across(float64(n))), pictureTop+plotHigh+20, n)
		fmt.Fprintf(&s, `<text class="choice-scale" x="%d" y="%s" text-anchor="end">%d</text>`, pictureLeft-8, at(up(float64(n))+5), n)
	}
	fmt.Fprintf(&s, `<text class="choice-axis" x="%d" y="%d" text-anchor="middle">%s</text>`, pictureLeft+plotWide/2, pictureHigh-12, html.EscapeString(text.AxisEffort(l)))
	fmt.Fprintf(&s, `<text class="choice-axis" x="18" y="%[1]d" text-anchor="middle" transform="rotate(-90 18 %[1]d)">%[2]s</text>`, pictureTop+plotHigh/2, html.EscapeString(text.AxisImportance(l)))
	fmt.Fprintf(&s, `<text class="choice-corner" x="%d" y="%d">%s</text>`, pictureLeft+10, pictureTop+22, html.EscapeString(text.CornerFirst(l)))
	return s.String() + dots.String() + `</svg>`
}

// The scale has half a step of air at both ends.
func across(effort float64) float64 {
	return pictureLeft + (effort-0.5)/MostRated*plotWide
}

func up(importance float64) float64 {
	return pictureTop + plotHigh - (importance-0.5)/MostRated*plotHigh
}

// at is a coordinate with at most one decimal.
func at(x float64) string { return strconv.FormatFloat(math.Round(x*10)/10, 'f', -1, 64) }
