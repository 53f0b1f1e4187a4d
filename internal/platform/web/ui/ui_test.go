package ui_test

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/ui"

	"github.com/a-h/templ"
	"golang.org/x/net/html"
)

func rendered(t *testing.T, c templ.Component) *html.Node {
	t.Helper()
	var b bytes.Buffer
	if err := c.Render(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(&b)
	if err != nil {
		t.Fatal(err)
	}
	return root
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func find(root *html.Node, match func(*html.Node) bool) (found []*html.Node) {
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && match(n) {
			found = append(found, n)
		}
	}
	return found
}

func tag(name string) func(*html.Node) bool {
	return func(n *html.Node) bool { return n.Data == name }
}

func class(name string) func(*html.Node) bool {
	return func(n *html.Node) bool {
		for c := range strings.FieldsSeq(attribute(n, "class")) {
			if c == name {
				return true
			}
		}
		return false
	}
}

func said(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data + " ")
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// What the content security policy forbids, and what a page must have.
func TestPagesKeepThePolicy(t *testing.T) {
	t.Parallel()
	for name, page := range gallery() {
		root := rendered(t, page)
		ids := map[string]bool{}
		for _, n := range find(root, func(*html.Node) bool { return true }) {
			for _, a := range n.Attr {
				if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
					t.Errorf("%s: <%s> has %s", name, n.Data, a.Key)
				}
				if a.Key == "id" {
					if ids[a.Val] {
						t.Errorf("%s: the id %s twice", name, a.Val)
					}
					ids[a.Val] = true
				}
			}
			if n.Data == "style" || n.Data == "script" && n.FirstChild != nil {
				t.Errorf("%s: inline <%s>", name, n.Data)
			}
		}
		for _, what := range []string{"main", "h1", "title", "header", "footer"} {
			if n := len(find(root, tag(what))); n != 1 {
				// A drawing has a title of its own.
				if what == "title" && n > 1 {
					continue
				}
				if what == "header" && name == "udskrift" {
					continue // a document alone
				}
				t.Errorf("%s: %d <%s>", name, n, what)
			}
		}
		for _, n := range find(root, func(n *html.Node) bool { return n.Data == "label" }) {
			if !ids[attribute(n, "for")] {
				t.Errorf("%s: a label for %q, which is not there", name, attribute(n, "for"))
			}
		}
		for _, n := range find(root, func(n *html.Node) bool { return attribute(n, "aria-describedby") != "" }) {
			for id := range strings.FieldsSeq(attribute(n, "aria-describedby")) {
				if !ids[id] {
					t.Errorf("%s: described by %q, which is not there", name, id)
				}
			}
		}
	}
}

func TestErrorsLeadToTheirFields(t *testing.T) {
	t.Parallel()
	root := rendered(t, form(i18n.Da, true))
	summary := find(root, class("error-summary"))
	if len(summary) != 1 {
		t.Fatalf("%d summaries", len(summary))
	}
	links := find(summary[0], tag("a"))
	if len(links) != 6 {
		t.Errorf("%d links, want 6", len(links))
	}
	for _, link := range links {
		id := strings.TrimPrefix(attribute(link, "href"), "#")
		field := find(root, func(n *html.Node) bool { return attribute(n, "id") == id })
		if len(field) != 1 || field[0].Data != "input" && field[0].Data != "select" && field[0].Data != "textarea" {
			t.Errorf("%s leads to no field", attribute(link, "href"))
			continue
		}
		message := find(root, func(n *html.Node) bool { return attribute(n, "id") == id+"-error" })
		if len(message) != 1 || said(message[0]) != "Fejl: "+said(link) {
			t.Errorf("%s: the field says another thing than the summary: %q", id, said(link))
		}
	}
	if title := said(find(root, tag("title"))[0]); title != "Fejl: Flyt visionsworkshoppen – Tovholder" {
		t.Errorf("title %q", title)
	}
	if n := len(find(rendered(t, form(i18n.Da, false)), class("error-summary"))); n != 0 {
		t.Errorf("%d summaries where nothing is wrong", n)
	}
}

func TestNothingWrittenIsLost(t *testing.T) {
	t.Parallel()
	root := rendered(t, form(i18n.Da, true))
	value := func(name string) string {
		n := find(root, func(n *html.Node) bool { return attribute(n, "name") == name })
		if len(n) == 0 {
			return ""
		}
		if n[0].Data == "textarea" {
			return said(n[0])
		}
		return attribute(n[0], "value")
	}
	for name, want := range map[string]string{
		"day-day": "31", "day-month": "2", "day-year": "2027", "why": "Lederne fra jobcenteret er på seminar.", "version": "4",
	} {
		if got := value(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	ticked := find(root, func(n *html.Node) bool {
		for _, a := range n.Attr {
			if a.Key == "checked" {
				return true
			}
		}
		return false
	})
	if len(ticked) != 1 || attribute(ticked[0], "value") != "leads" {
		t.Errorf("%d boxes are ticked", len(ticked))
	}
	secret := rendered(t, ui.TextField(ui.Form{Values: url.Values{"p": {"hemmeligt"}}}.Field("p", "Adgangskode").OfType("password", "current-password")))
	if got := attribute(find(secret, tag("input"))[0], "value"); got != "" {
		t.Errorf("a password is sent back: %q", got)
	}
}

func TestWhatIsWrittenIsEscaped(t *testing.T) {
	t.Parallel()
	const nasty = `"><script>alert(1)</script>`
	f := ui.Form{Values: url.Values{"a": {nasty}}, Errors: ui.Errors{{Name: "a", Text: nasty}}}
	field := f.Field("a", nasty).WithHint(nasty)
	root := rendered(t, templ.Join(ui.ErrorSummary(i18n.Da, f.Errors), ui.TextField(field), ui.TextArea(field),
		ui.LinkButton(ui.LinkButtonProps{Text: nasty, Href: "javascript:alert(1)"}),
		ui.Post(ui.PostProps{Action: "javascript:alert(1)", Button: ui.ButtonProps{Text: nasty, Action: "javascript:alert(1)"}})))
	if n := len(find(root, tag("script"))); n != 0 {
		t.Errorf("%d scripts got in", n)
	}
	for _, n := range find(root, func(*html.Node) bool { return true }) {
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Val, "javascript:") {
				t.Errorf("<%s %s> runs a script", n.Data, a.Key)
			}
		}
	}
}

func TestErrorsOf(t *testing.T) {
	t.Parallel()
	say := func(s string) fault.Message { return func(i18n.Lang) string { return s } }
	var c fault.Checks
	c.Add("name", say("Skriv et navn"))
	list, ok := ui.ErrorsOf(i18n.Da, fmt.Errorf("create: %w", c.Err()))
	if !ok || list.Of("name") != "Skriv et navn" || list.Of("other") != "" || list.Of("") != "" {
		t.Errorf("%v, %v", list, ok)
	}
	list, ok = ui.ErrorsOf(i18n.Da, fault.New(fault.Conflict, say("Findes allerede")))
	if !ok || len(list) != 1 || list[0].Text != "Findes allerede" {
		t.Errorf("%v, %v", list, ok)
	}
	for _, err := range []error{errors.New("database is gone"), fault.New(fault.NotFound, say("x")), fault.New(fault.Unavailable, say("x"))} {
		if list, ok := ui.ErrorsOf(i18n.Da, err); ok || list != nil {
			t.Errorf("%v is no matter of a form", err)
		}
	}
}

func TestFrameOfAStranger(t *testing.T) {
	t.Parallel()
	root := rendered(t, public())
	if n := find(root, func(n *html.Node) bool { return attribute(n, "action") == "/logout" }); len(n) != 0 {
		t.Error("a stranger is offered to log out")
	}
	if n := find(root, func(n *html.Node) bool { return attribute(n, "href") == "/login" }); len(n) == 0 {
		t.Error("a stranger is not offered to log in")
	}
	english := rendered(t, form(i18n.En, false))
	if got := attribute(find(english, tag("html"))[0], "lang"); got != "en" {
		t.Errorf("lang %q", got)
	}
}

// Every word that the components say themselves comes from the catalogue.
func TestWordsAreTranslated(t *testing.T) {
	t.Parallel()
	f := frame(i18n.Pseudo, "⟦Titel⟧")
	f.Sections, f.User = []ui.Section{{Text: "⟦Min dag⟧", Count: 3}}, ui.User{}
	f.Crumbs = []ui.Crumb{{Text: "⟦Forløb⟧", Href: "/"}, {Text: "⟦Her⟧"}}
	asked := ui.Form{Lang: i18n.Pseudo, Errors: ui.Errors{{Name: "a", Text: "⟦Fejl⟧"}}}
	field := asked.Field("a", "⟦Spørgsmål⟧").AsOptional()
	root := rendered(t, with(ui.Page(f), ui.ErrorSummary(i18n.Pseudo, asked.Errors), ui.DateField(field), ui.TextArea(field.WithAdvice(1, 2)), ui.Select(field, nil),
		ui.Step(i18n.Pseudo, 1, 2), ui.BackLink(i18n.Pseudo, "/", ""), ui.Print(i18n.Pseudo), with(ui.Answer(i18n.Pseudo, "⟦a⟧", "/")),
		ui.Progress(ui.ProgressProps{Lang: i18n.Pseudo, Done: 1, Total: 2, Label: "⟦ting⟧"}), ui.Pages(ui.PagesProps{Lang: i18n.Pseudo, Next: "/", Previous: "/"}),
		ui.Timeline(ui.TimelineProps{Lang: i18n.Pseudo, Title: "⟦t⟧", Today: today, Phases: []ui.TimelinePhase{{Name: "⟦f⟧", Assumed: true, Activities: []ui.TimelineActivity{{Name: "⟦a⟧", Date: today}, {Name: "⟦b⟧"}}}}})))
	for n := range root.Descendants() {
		switch n.Type {
		case html.TextNode:
			if loose := outside(n.Data); loose != "" {
				t.Errorf("not from a catalogue: %q in %q", loose, n.Data)
			}
		case html.ElementNode:
			for _, name := range []string{"aria-label", "title", "alt", "data-title", "data-text", "placeholder"} {
				if loose := outside(attribute(n, name)); loose != "" {
					t.Errorf("not from a catalogue: %s=%q", name, attribute(n, name))
				}
			}
		case html.ErrorNode, html.DocumentNode, html.CommentNode, html.DoctypeNode, html.RawNode:
		}
	}
}

// outside gives the letters that stand outside the brackets of the
// pseudo-language.
func outside(s string) string {
	depth := 0
	var loose strings.Builder
	for _, r := range s {
		switch r {
		case '⟦':
			depth++
		case '⟧':
			depth--
		default:
			if depth == 0 && (r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || strings.ContainsRune("æøåÆØÅ", r)) {
				loose.WriteRune(r)
			}
		}
	}
	return loose.String()
}

func TestTimelineHoldsEveryActivity(t *testing.T) {
	t.Parallel()
	p := timeline(i18n.Da, "")
	root := rendered(t, ui.Timeline(p))
	dots := find(root, class("dot"))
	listed := find(root, func(n *html.Node) bool { return n.Data == "li" && n.Parent.Data == "ol" })
	var dated, all int
	for _, phase := range p.Phases {
		for _, a := range phase.Activities {
			all++
			if !a.Date.IsZero() {
				dated++
			}
		}
	}
	if len(dots) != dated || len(listed) != all {
		t.Errorf("%d points and %d in the list, want %d and %d", len(dots), len(listed), dated, all)
	}
	first := dots[0]
	if attribute(first, "href") != "#a1" || attribute(first, "aria-label") != "Afdækning, torsdag 1. april 2027, Gennemført" {
		t.Errorf("first point %s %q", attribute(first, "href"), attribute(first, "aria-label"))
	}
	for look, want := range map[string]int{"dot-done": 2, "dot-late": 1, "dot-fixed": 1, "dot-provisional": 11} {
		if got := len(find(root, func(n *html.Node) bool { return class("dot")(n) && class(look)(n) })); got != want {
			t.Errorf("%d points look %s, want %d", got, look, want)
		}
	}
	if n := len(find(root, class("today"))); n != 1 {
		t.Errorf("%d marks of today", n)
	}
	if desc := said(find(root, tag("desc"))[0]); !strings.Contains(desc, "15 aktiviteter fra 1. april 2027 til 21. december 2028. Næste: Målet") {
		t.Errorf("description %q", desc)
	}
}

// Points that lie on one another could be neither seen nor hit.
func TestTimelinePointsKeepApart(t *testing.T) {
	t.Parallel()
	var crowd []ui.TimelineActivity
	for i := range 40 {
		crowd = append(crowd, ui.TimelineActivity{Name: strconv.Itoa(i), Date: calendar.NewDate(2027, time.April, 1).AddDays(i * 3)})
	}
	p := ui.TimelineProps{Title: "t", Phases: []ui.TimelinePhase{{Name: "f", Activities: crowd}, {Name: "g", Activities: []ui.TimelineActivity{{Name: "x", Date: calendar.NewDate(2028, time.December, 1)}}}}}
	type point struct{ x, y float64 }
	var points []point
	for _, n := range find(rendered(t, ui.Timeline(p)), class("dot-reach")) {
		x, err1 := strconv.ParseFloat(attribute(n, "cx"), 64)
		y, err2 := strconv.ParseFloat(attribute(n, "cy"), 64)
		if err := errors.Join(err1, err2); err != nil {
			t.Fatal(err)
		}
		for _, other := range points {
			if math.Hypot(x-other.x, y-other.y) < 30 {
				t.Errorf("points at %v,%v and %v,%v touch", x, y, other.x, other.y)
			}
		}
		if x < 0 || x > 1160 {
			t.Errorf("a point at %v is outside the picture", x)
		}
		points = append(points, point{x, y})
	}
	if len(points) != 41 {
		t.Errorf("%d points", len(points))
	}
}

func TestTimelineAtItsLimits(t *testing.T) {
	t.Parallel()
	undated := ui.TimelineProps{Title: "t", Today: today, Phases: []ui.TimelinePhase{{Name: "f", Activities: []ui.TimelineActivity{{Name: "a"}}}}}
	if n := len(find(rendered(t, ui.Timeline(undated)), tag("figure"))); n != 0 {
		t.Error("a picture of a course without any date")
	}
	alone := ui.TimelineProps{Title: "t", Today: today.AddDays(900), Phases: []ui.TimelinePhase{{Name: "f", Activities: []ui.TimelineActivity{{Name: "a", Date: today}}}}}
	root := rendered(t, ui.Timeline(alone))
	if len(find(root, class("dot"))) != 1 || len(find(root, class("today"))) != 0 {
		t.Error("one activity long ago: want its point, and no mark of today")
	}
	if len(find(rendered(t, ui.Timeline(ui.TimelineProps{})), tag("figure"))) != 0 {
		t.Error("a picture of nothing")
	}
}
