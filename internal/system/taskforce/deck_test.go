package taskforce_test

import (
	"regexp"
	"strings"
	"testing"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/i18n"
	render "tovholder/internal/platform/render/pdf"
	"tovholder/internal/system/taskforce"
)

var pageOf = regexp.MustCompile(`/Type\s*/Page\b[^s]`)

// T5: the summary is one page, whatever stands in it.
func TestT5TheSummaryTakesOnePage(t *testing.T) {
	t.Parallel()
	words := func(n int) string {
		return strings.Repeat("Kommunen har et godt samarbejde med dem, der kender borgerne. ", n)[:n]
	}
	line := func(n int) string { return strings.ReplaceAll(words(n), ".", ",") }
	o := taskforce.Outcome{Summary: words(800) + "\n\n" + words(490)}
	o.Place = taskforce.Place{Subject: &subject.Subject{Name: "Nørrekær Kommune", Over: i18n.Text{Da: "Taskforce-forløb"}}}
	for range 12 {
		o.Recommendations = append(o.Recommendations, &taskforce.Recommendation{Title: line(110)})
		o.Points = append(o.Points, &taskforce.Point{Title: line(70), Goal: line(400)})
	}
	printer := render.NewPrinter(render.Config{})
	t.Cleanup(printer.Close)
	b, err := printer.Print(t.Context(), o.OnePage(i18n.Da))
	if err != nil {
		t.Fatal(err)
	}
	if n := len(pageOf.FindAll(b, -1)); n != 1 {
		t.Errorf("the summary takes %d pages", n)
	}
}
