package app_test

import (
	"cmp"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/demo"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/web"
	"tovholder/internal/system/directory"
	"tovholder/internal/testkit/house"
)

// The matrix asks for every route, as every persona and as a stranger, for
// objects of each organisation and for one that does not exist. What is
// answered stands in testdata/matrix.golden; what must hold whatever stands
// there is in the rules below.

// answered is one cell of the matrix.
type answered struct {
	route   web.Route
	object  string // whose object was asked for; empty when the route has none
	persona string // empty for a stranger
	status  int
	logIn   bool // asked to log in
	body    string
}

func (a answered) String() string {
	return fmt.Sprintf("%s %s of %q as %q: %d", a.route.Method, a.route.Pattern, a.object, a.persona, a.status)
}

func (a answered) ok() bool { return a.status >= 200 && a.status < 400 && !a.logIn }

func slugs() []string {
	list := []string{""}
	for _, p := range demo.Personas() {
		list = append(list, p.Slug)
	}
	return list
}

// matrix fills the cells, each persona in a house of its own, since posts that
// succeed change things.
func matrix(t *testing.T, engine db.Engine) []answered {
	t.Helper()
	var cells []answered
	for _, persona := range slugs() {
		cells = append(cells, asPersona(t, house.New(t, house.Options{Engine: engine, Blank: true}), persona)...)
	}
	return cells
}

func asPersona(t *testing.T, h *house.House, persona string) (cells []answered) {
	t.Helper()
	objects := objectsOf(t, h, persona)
	client := h.As(persona)
	client.Follow = false
	routes := slices.Concat(h.Routes(), h.Calls())
	// reading first; one session and one key is ended before all are
	all := func(r web.Route) bool { return r.Pattern == "/konto/sikkerhed/overalt" }
	slices.SortFunc(routes, func(a, b web.Route) int {
		switch {
		case a.Method == b.Method && all(a):
			return 1
		case a.Method == b.Method && all(b):
			return -1
		}
		return cmp.Or(strings.Compare(a.Method, b.Method), strings.Compare(b.Pattern, a.Pattern))
	})
	for _, route := range routes {
		for _, target := range objects.targets(t, route) {
			if h.Engine == db.Postgres && !inBoth(target.object) {
				continue
			}
			var p *house.Page
			switch {
			case isAPI(route):
				p = client.Call(route.Method, target.address, target.body, "If-Match", `"0"`)
			case route.Method == http.MethodGet:
				p = client.Get(target.address)
			case uploads.MatchString(route.Pattern):
				p = client.Attach(target.address, "file", "tal.csv", []byte("Periode;Tal\n"), target.fields...)
			default:
				p = client.Post(target.address, target.fields...)
				if sessions.MatchString(route.Pattern) { // the post may have ended the session, or begun one
					client = h.NewClient(persona)
					client.LogIn()
					client.Follow = false
				}
			}
			logIn := p.Status == http.StatusUnauthorized || p.Status == http.StatusSeeOther && strings.HasPrefix(p.Header.Get("Location"), "/login?")
			cells = append(cells, answered{route, target.object, persona, p.Status, logIn, p.Body})
		}
	}
	return cells
}

// uploads take a file.
var uploads = regexp.MustCompile(`(/(materiale|indlaesning|import)|^/tilbudsindlaesning)$`)

var sessions = regexp.MustCompile(`^/(log|demo|konto|invitation|nulstil|administration)`)

// inBoth reports whether an object is asked for on both engines: what may
// differ between them is found with one that is there and one that is not.
func inBoth(object string) bool {
	return slices.Contains([]string{"", "noerrekaer", "soenderaa", "one's own", nothing}, object)
}

func TestMatrix(t *testing.T) {
	t.Parallel()
	for _, engine := range []db.Engine{db.SQLite, db.Postgres} {
		t.Run(string(engine), func(t *testing.T) {
			t.Parallel()
			cells := matrix(t, engine)
			if engine == db.SQLite {
				golden(t, "matrix.golden", show(cells))
			} else {
				amongGolden(t, "matrix.golden", show(cells))
			}
			proofOfLife(t, cells)
			for _, cell := range cells {
				for _, rule := range rules {
					if broken := rule(cell); broken != "" {
						t.Errorf("%s: %s", cell, broken)
					}
				}
			}
		})
	}
}

// amongGolden demands that each line stands in the golden file.
func amongGolden(t *testing.T, name, got string) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]bool{}
	for line := range strings.Lines(string(b)) {
		want[line] = true
	}
	for line := range strings.Lines(got) {
		if !want[line] {
			t.Errorf("%s does not say: %s", name, line)
		}
	}
}

// depending are the addresses that are there in some states alone: for minutes
// that have been sent, for a programme that has documents and plans.
var depending = []string{
	"/svar/{token}/referat", "/forloeb/{subject}/dokumenter", "/forloeb/{subject}/plan", "/api/v1/documents", "/api/v1/plans",
	// of the three rounds one takes applications, one is decided, one takes enquiries
	"/ansoegninger/{application}", "/ansoegninger/{application}/historik", "/ansoegninger/{application}/mennesker", "/ansoegninger/{application}/traek-tilbage",
	"/ansoegninger/{subject}/dokumenter", "/runder/{round}/ansoegninger/{application}", "/runder/{round}/ansoegninger/{application}/start",
	"/runder/{round}/laesere/{person}/fjern", "/runder/{round}/venteliste", "/runder/{round}/ansoegninger", "/runder/{round}/aflysning",
	"/api/v1/applications/{application}", "/api/v1/applications/{application}/answers", "/api/v1/applications/{application}/submission",
	"/api/v1/applications/{application}/writers", "/api/v1/applications/{application}/withdrawal", "/api/v1/rounds/{round}/applications", "/api/v1/rounds/{round}/invitations",
	"/api/v1/rounds/{round}/applications/{application}", "/api/v1/rounds/{round}/applications/{application}/review", "/api/v1/rounds/{round}/applications/{application}/start",
	"/api/v1/rounds/{round}/readers/{person}",
}

// never are the addresses that need what no object here has: a file that has
// been made in the background, a row that has been taken away, an application
// that a persona has sent.
var never = []string{"/bestillinger/{order}/fil", "/planer/{plan}/raekker/{row}/tilbage", "/ansoegninger/{application}/kvittering", "/ansoegninger/{application}/kvittering.pdf", "/ansoegninger/{application}/kvittering.docx", "/ansoegninger/{application}/kvittering/udskrift", "/api/v1/applications/{application}/receipt", "/api/v1/enquiries"}

// proofOfLife demands that somebody gets further than "not found" in every row
// about something that is there: else the row would prove nothing.
func proofOfLife(t *testing.T, cells []answered) {
	t.Helper()
	alive := map[string]bool{}
	for _, c := range cells {
		if c.object != nothing && c.object != "another's" && !slices.Contains(never, c.route.Pattern) {
			row := c.route.Method + " " + c.route.Pattern + " · " + c.object
			if slices.Contains(depending, c.route.Pattern) {
				row = c.route.Method + " " + c.route.Pattern
			}
			alive[row] = alive[row] || c.status != http.StatusNotFound && !c.logIn || c.route.Pattern == "/login"
		}
	}
	for _, row := range sortedKeys(alive) {
		if !alive[row] {
			t.Errorf("nobody gets in at %s: give the row an object that is there", row)
		}
	}
}

// noun is in the addresses of courses and of what belongs to them.
var noun = regexp.MustCompile(`\{(course|subject|document|matter|approval|plan|meeting|task|indicator|order)\}|^/api/v1/(documents|plans|meetings|tasks|indicators)$`)

// filtered are lists that a subject only narrows down: without it they are
// empty for whoever may not see it.
var filtered = []string{"/api/v1/tasks", "/api/v1/indicators"}

func emptyList(a answered) bool {
	return a.route.Method == http.MethodGet && slices.Contains(filtered, a.route.Pattern) && strings.Contains(a.body, `"items":[]`)
}

// hidden reports whether a thing is as if it did not exist.
func hidden(a answered) bool {
	return a.status == 404 || emptyList(a) || bearer(a) || a.route.Need == access.Public && a.route.Pattern == "/netvaerk/{network}" // its public part
}

// bearer reports whether whoever has the address may see what is there: it
// holds a secret, or a code that stands on a document.
func bearer(a answered) bool {
	for _, at := range []string{"/svar/", "/kalender/", "/undersoegelse/", "/tilmelding/", "/tilbudslink/"} {
		if strings.HasPrefix(a.route.Pattern, at) {
			return true
		}
	}
	return strings.HasSuffix(a.route.Pattern, "/{code}")
}

// ofDirectory reports whether an answer is of the directory of services, or of the
// frameworks that are published, in which everybody reads of all municipalities; a file that somebody has sent is theirs
// alone.
func ofDirectory(a answered) bool {
	if strings.HasPrefix(a.route.Pattern, directory.LoadRoot) || strings.HasPrefix(a.route.Pattern, "/api/v1/services/imports") {
		return false
	}
	return strings.HasPrefix(a.route.Pattern, "/rammer") || strings.HasPrefix(a.route.Pattern, "/api/v1/frameworks") || strings.HasPrefix(a.route.Pattern, "/tilbud") || strings.HasPrefix(a.route.Pattern, "/api/v1/services") || strings.HasPrefix(a.route.Pattern, "/hsds/")
}

// rules say what is wrong with a cell, whatever the golden file says.
var rules = []func(answered) string{
	func(a answered) string { // a stranger
		if a.persona == "" && a.route.Need != access.Public && !a.logIn {
			return "a stranger must be asked to log in"
		}
		return ""
	},
	func(a answered) string { // own and other municipality, and the shelter
		other := map[string][]string{"forstander": {"soenderaa"}, "soenderaa": {"havnen"}, "leder": {"soenderaa", "havnen"}, "forloebsleder": {"soenderaa", "havnen"}, "implementering": {"soenderaa", "havnen"}}
		if slices.Contains(other[a.persona], a.object) && noun.MatchString(a.route.Pattern) && !hidden(a) {
			return "must know nothing of another's"
		}
		return ""
	},
	func(a answered) string {
		if slices.Contains([]string{"soenderaa", "forstander"}, a.persona) && strings.HasPrefix(a.object, "noerrekaer") && !hidden(a) && !ofDirectory(a) {
			return "must know nothing of Nørrekær's"
		}
		return ""
	},
	func(a answered) string {
		if slices.Contains([]string{"soenderaa", "forstander"}, a.persona) && a.route.Pattern != "/login" && !bearer(a) && !ofDirectory(a) && strings.Contains(a.body, "Nørrekær") {
			return "the page names Nørrekær"
		}
		return ""
	},
	func(a answered) string { // those who are in no course
		if a.object == "noerrekaer-model" && slices.Contains([]string{"partner", "tovholder"}, a.persona) {
			return "" // they work by the model
		}
		if slices.Contains([]string{"borger", "konsulent", "admin", "partner", "tovholder"}, a.persona) && a.object != "" &&
			noun.MatchString(a.route.Pattern) && !hidden(a) {
			return "must see nothing of any course but the model that they work by"
		}
		return ""
	},
	func(a answered) string { // those who look after people
		if !strings.HasPrefix(a.route.Pattern, "/administration") && !strings.HasPrefix(a.route.Pattern, "/api/v1/organisations") || !a.ok() {
			return ""
		}
		own := map[string]string{"leder": "noerrekaer", "forstander": "havnen", "styregruppe": "varmestuen"}[a.persona]
		switch {
		case a.persona == "admin":
			return ""
		case own != "" && (a.object == "" || a.object == own):
			return ""
		case a.persona == "raadgiver" && a.route.Method == http.MethodGet:
			return ""
		}
		return "must not get in"
	},
	func(a answered) string { // what does not exist
		if a.object == nothing && a.ok() && a.route.Need != access.Public && !emptyList(a) {
			return "there is no such thing"
		}
		return ""
	},
	func(a answered) string {
		if a.status >= 500 {
			return "failed"
		}
		return ""
	},
	func(a answered) string { // what is hidden is not named
		names := map[string]string{"noerrekaer": "Nørrekær", "soenderaa": "Sønderå", "havnen": "Havnen"}
		if name := names[a.object]; a.status == 404 && name != "" && a.persona == "" && strings.Contains(a.body, name) {
			return "the page of what is not found names " + name
		}
		return ""
	},
}

// show is the matrix as text: for each route and object, who gets what.
func show(cells []answered) string {
	type key struct{ route, object string }
	byStatus := map[key]map[string][]string{}
	var order []key
	for _, c := range cells {
		k := key{fmt.Sprintf("%-6s %s", c.route.Method, c.route.Pattern), c.object}
		if byStatus[k] == nil {
			byStatus[k] = map[string][]string{}
			order = append(order, k)
		}
		status := fmt.Sprint(c.status)
		if c.logIn {
			status = "log-in"
		}
		persona := c.persona
		if persona == "" {
			persona = "stranger"
		}
		byStatus[k][status] = append(byStatus[k][status], persona)
	}
	slices.SortFunc(order, func(a, b key) int {
		address := func(k key) string { return k.route[7:] + k.route[:7] + k.object }
		return strings.Compare(address(a), address(b))
	})
	everyone := len(slugs())
	var b strings.Builder
	for _, k := range order {
		fmt.Fprintf(&b, "%s", k.route)
		if k.object != "" {
			fmt.Fprintf(&b, " · %s", k.object)
		}
		most := ""
		for status, personas := range byStatus[k] {
			if len(personas) > len(byStatus[k][most]) || len(personas) == len(byStatus[k][most]) && status < most {
				most = status
			}
		}
		for _, status := range sortedKeys(byStatus[k]) {
			who := strings.Join(byStatus[k][status], " ")
			switch {
			case len(byStatus[k][status]) == everyone:
				who = "everyone"
			case status == most && len(byStatus[k][status]) > everyone/2:
				who = "all others"
			}
			fmt.Fprintf(&b, " | %s: %s", status, who)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// A page elsewhere can't post in the name of somebody who is logged in here.
func TestForeignPostsAreRefused(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	for _, persona := range []string{"", "raadgiver", "admin", "leder"} {
		objects := objectsOf(t, h, persona)
		for _, header := range []http.Header{{"Sec-Fetch-Site": {"cross-site"}}, {"Sec-Fetch-Site": {"same-site"}}, {"Sec-Fetch-Site": nil, "Origin": {"https://ondt.example"}}} {
			client := h.NewClient(persona)
			client.LogIn()
			client.Header, client.Follow = header, false
			for _, route := range h.Routes() {
				if route.Method == http.MethodGet {
					continue
				}
				for _, target := range objects.targets(t, route) {
					if p := client.Post(target.address); p.Status != http.StatusForbidden {
						t.Errorf("POST %s as %q from elsewhere (%v): %d", target.address, persona, header, p.Status)
					}
				}
			}
		}
	}
}

func isAPI(r web.Route) bool { return strings.HasPrefix(r.Pattern, "/api/") }

// What a stranger may see is listed here as well as in the golden file, so
// that nothing becomes public by a slip.
func TestWhatIsPublic(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	public := []string{
		"/{$}", "/login", "/logout", "/sprog", "/demo/login", "/invitation/{token}", "/glemt-adgangskode", "/nulstil/{token}",
		"/was", "/privatliv", "/healthz", "/readyz", "/runder", "/runder/{round}",
		"/tilbud", "/tilbud/{service}", "/tilbud/{service}/fejl", "/tilbud/mappe", "/tilbud/mappe/udskrift", "/tilbud/mappe/mappe.pdf", "/tilbudslink/{secret}",
		"/hsds/v3", "/hsds/v3/services", "/hsds/v3/services/{service}", "/hsds/v3/organizations", "/hsds/v3/organizations/{organization}",
		"/hsds/v3/service_at_locations", "/hsds/v3/service_at_locations/{location}",
		"/hsds/v3/taxonomies", "/hsds/v3/taxonomies/{taxonomy}", "/hsds/v3/taxonomy_terms", "/hsds/v3/taxonomy_terms/{term}",
		"/rammer", "/rammer/{framework}", "/rammer/{framework}/udgaver/{edition}", "/rammer/{framework}/ramme.pdf",
		"/nyheder", "/nyheder/{issue}", "/nyheder/tilmelding",
		// the library, and the handbooks that are published
		"/bibliotek", "/bibliotek/haandbog/{handbook}", "/bibliotek/haandbog/{handbook}/udgaver/{edition}", "/bibliotek/haandbog/{handbook}/udgaver/{edition}/kapitler/{number}",
		"/bibliotek/haandbog/{handbook}/udgaver/{edition}/udskrift", "/bibliotek/haandbog/{handbook}/udgaver/{edition}/haandbog.pdf", "/bibliotek/haandbog/{handbook}/udgaver/{edition}/haandbog.docx",
		"/netvaerk", "/netvaerk/{network}", "/netvaerk/kalender.ics",
		// whoever has the secret or the code
		"/nyheder/bekraeft/{token}", "/nyheder/dig/{token}", "/nyheder/afmeld/{token}",
		"/undersoegelse/{token}", "/undersoegelse/{token}/tak", "/tilmelding/{token}", "/tilmelding/{token}/tak", "/tilmelding/{token}/afmeld/{secret}",
		"/verificer", "/kalender/{secret}",
		"/svar/{token}", "/svar/{token}/forslag", "/svar/{token}/kalender.ics", "/svar/{token}/referat",
	}
	for _, r := range h.Routes() {
		if r.Need == access.Public && !slices.Contains(public, r.Pattern) && !isAPI(r) {
			t.Errorf("%s %s is public", r.Method, r.Pattern)
		}
	}
	next := h.NewClient("")
	next.Follow = false
	p := next.Get("/konto?x=1")
	if got, _ := url.Parse(p.Header.Get("Location")); p.Status != http.StatusSeeOther || got.Query().Get("next") != "/konto?x=1" {
		t.Errorf("a stranger at /konto: %d, %s", p.Status, got)
	}
}
