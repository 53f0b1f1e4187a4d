package app_test

import (
	"context"
	"maps"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/web"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

// nothing is the object that does not exist.
const nothing = "nothing"

const unknown = "0199aaaa-0000-7000-8000-000000000000"

// objects fill the parameters of addresses. The outer key is the beginning of
// the pattern, then whose the object is, then the parameter.
type objects map[string]map[string]map[string]string

// target is an address with what is posted to it, so much that a caller who
// may gets past the question of what there is.
type target struct {
	object, address string
	fields          []string // of a form
	body            string   // of a call of the API
}

// fields are what is posted, by the end of the pattern; $name is a parameter
// of the object.
var fields = map[string][]string{
	"/advarsler":             {"warning", "$warning"},
	"/navn":                  {"label", "Andre", "version", "0"},
	"/maalgruppe":            {"label", ""},
	"/vurdering":             {"criterion", "$criterion"},
	"/aendring":              {"verb", "fix"},
	"/praktisk":              {"settled", "ja"},
	"/roller/ny":             {"organisation", "$organisation"},
	"/deltagere":             {"name", "En gæst", "email", ""},
	"{meeting}/flyt":         {"day-day", "4", "day-month", "5", "day-year", "2027", "version", "0"},
	"/gem":                   {"account", "$account"},
	"/raekker/{row}/felt":    {"field", "title", "value", "Andet", "version", "0"},
	"/raekker/{row}/flyt":    {"before", "0"},
	"/raekker/{row}/gange":   {"day", "2027-03-15", "done", "ja", "version", "0"},
	"/parkering":             {"topic", "Til en anden gang", "fra", "live"},
	"{subject}/dokumenter":   {"form", "$form"},
	"/tilmelding":            {"membership", "$membership", "person", "x"},
	"{round}/ansoegninger":   {"organisation", "$organisation"},
	"{subject}/plan":         {"slot", "milepaelsplan"},
	"/demo/login":            {"persona", "leder"},
	"/bidrag":                {"entry", "$entry"},
	"/udtagning":             {"entry", "$part"},
	"/raekkefoelge":          {"chapter", "$second", "way", "op"},
	"/undersoegelser/ny":     {"source", "survey/medarbejdere", "closes-day", "1"},
	"{case}/afklaring":       {"item", "hjemmel"},
	"{framework}/kvittering": {"edition", "0"},
	"/offentliggoerelse":     {"version", "0"},
	"/ramme/ansvarlig":       {"person", "x", "version", "0"},
	"/ramme/maalinger":       {"slot", "$slot"},
	"/mappe":                 {"empty", "ja"},
	"/{load}":                {"version", "0"},
	"{survey}/tema":          {"reply", "$reply", "question", "s1", "theme", "ukendt"},
}

// bodies are what is sent to the API, by method and end of the pattern; $name
// is a parameter of the object. What would change something is sent with a
// version that no record has.
var bodies = map[string]string{
	"POST /approve":                           decided + `}`,
	"POST /sign":                              decided + `}`,
	"POST /return":                            decided + `, "reason": "Nej."}`,
	"POST /documents":                         `{"subject": {"kind": "course", "id": "$course"}, "form": "evaluering"}`,
	"POST /suggestions":                       `{"field": "", "proposal": ""}`,
	"POST /acceptance":                        `{"version": 0}`,
	"POST /comments":                          `{"words": "Husk datoen."}`,
	"POST /resolution":                        `{"resolved": true}`,
	"POST /consultation":                      `{"until": "2027-01-04"}`,
	"POST /entries":                           `{"entries": []}`,
	"PUT /entries/{entry}":                    `{"title": "Skema", "what": "Andet."}`,
	"POST /questions":                         `{"subject": {"kind": "network", "id": ""}, "title": "", "text": ""}`,
	"POST /answers":                           `{"text": ""}`,
	"POST /drafts":                            `{"title": "", "topics": []}`,
	"PUT /drafts/{issue}":                     `{"title": "Andet", "topics": ["funding"]}`,
	"POST /sign-ups":                          `{"email": "", "topics": []}`,
	"POST /proposals":                         `{"addresses": [], "topics": []}`,
	"POST /contacts":                          `{"part": "network", "name": "", "title": "", "about": ""}`,
	"PUT /contacts/{contact}":                 `{"part": "network", "name": "Bo Holm", "title": "Konsulent", "phone": "70 10 90 02", "about": "Netværket"}`,
	"PUT /response":                           `{"verdict": "yes"}`,
	"PUT /sharing":                            `{"shared": false}`,
	"POST /entries/{entry}/reviews":           `{"due": "2020-01-01"}`,
	"PUT /questions/{question}":               `{"title": "Andet?", "text": "Andet."}`,
	"PUT /acceptance":                         `{"accepted": false}`,
	"PUT /recommendation":                     `{"recommended": false}`,
	"PUT /following":                          `{"following": false}`,
	"PUT /due":                                `{"due": "2020-01-01"}`,
	"PUT /outcome":                            `{"outcome": "not", "reason": ""}`,
	"POST /handbooks":                         `{"subject": {"kind": "network", "id": ""}, "title": ""}`,
	"PUT /handbooks/{handbook}":               `{"title": "Andet"}`,
	"POST /chapters":                          `{"title": ""}`,
	"POST /editions":                          `{"note": "710203-1234"}`,
	"PUT /chapters/{chapter}":                 `{"title": "Andet", "text": "Andet."}`,
	"POST /moves":                             `{"way": "up"}`,
	"PUT /chapters/{chapter}/entries/{entry}": ``,
	"POST /remarks":                           `{"text": ""}`,
	"POST /chapters/{chapter}/return":         `{"text": ""}`,
	"POST /submission":                        `{}`,
	"POST /indicators":                        `{"subject": {"kind": "course", "id": "$course"}, "name": "", "definition": "", "unit": "days", "better": "lower", "period": "month", "responsible": ""}`,
	"PUT /indicators/{indicator}":             `{"name": "Ventetid", "definition": "", "unit": "days", "better": "lower", "period": "month", "responsible": ""}`,
	"PUT /values/{period}":                    `{"value": 7}`,
	"POST /meetings":                          `{"subjectKind": "course", "subject": "$course"}`,
	"PUT /meetings/{meeting}":                 `{"title": "Møde"}`,
	"POST /answer":                            `{"answer": "yes"}`,
	"POST /items":                             `{"title": ""}`,
	"PUT /minutes":                            `{"notes": "Aftalt."}`,
	"POST /plans":                             `{"subjectKind": "course", "subject": "$course", "deliverable": "milepaelsplan"}`,
	"POST /rows":                              `{"title": ""}`,
	"PUT /rows/{row}":                         `{"title": "Andet"}`,
	"PUT /occurrences/{day}":                  `{"done": false}`,
	"PUT /reason":                             `{"reason": "Ferie."}`,
	"POST /tasks":                             `{"subject": {"kind": "course", "id": "$course"}, "text": ""}`,
	"PUT /tasks/{task}":                       `{"text": "Andet"}`,
	"POST /completion":                        `{}`,
	"POST /handover":                          `{}`,
	"POST /withdrawal":                        `{"reason": ""}`,
	"POST /courses":                           `{"programme": "ukendt", "host": "", "anchors": {}}`,
	"PUT /criteria/{criterion}":               `{"verdict": "met"}`,
	"PUT /arrangement":                        `{"settled": true}`,
	"PUT /label":                              `{"label": "Andre"}`,
	"POST /copies":                            `{"label": ""}`,
	"PUT /parts/{part}":                       `{"day": "2027-04-01"}`,
	"POST /activity/preview":                  `{"step": "fix", "day": "2027-05-04"}`,
	"POST /steps":                             `{"step": "fix", "day": "2027-05-04"}`,
	"PUT /anchors/{anchor}":                   `{"day": "2027-05-04"}`,
	"POST /anchor/preview":                    `{"day": "2027-05-04"}`,
	"POST /registrations":                     `{"membership": "$membership", "person": "x"}`,
	"POST /swap":                              `{"person": "x"}`,
	"POST /closure":                           `{}`,
	"POST /roles":                             `{"role": "ukendt", "person": ""}`,
	"POST /waivers":                           `{"warning": "$warning", "reason": ""}`,
	"POST {network}/meetings":                 `{"meetings": [{"activity": "ukendt", "day": "2027-03-02"}]}`,
	"POST /guests":                            `{"name": "", "email": ""}`,
	"PUT /attendance":                         `{"registrations": []}`,
	"PUT /quotas/{membership}":                `{"seats": 4}`,
	"PUT /rules":                              `{"guestsAllowed": true}`,
	"POST /agenda":                            `{"theme": "ukendt"}`,
	"PUT /deadline":                           `{"deadline": "2027-01-04"}`,
	"PUT /own":                                `{"entries": []}`,
	"POST {membership}/measures":              `{"start": "2026-10-01", "values": [{"measure": "borgere-i-forloeb", "version": 0}]}`,
	"POST {membership}/roles":                 `{"role": "ukendt", "person": ""}`,
	"POST {membership}/roles/{role}/handover": `{"person": ""}`,
	"POST /rounds":                            `{"programme": "ukendt", ` + announced,
	"PUT /rounds/{round}":                     `{` + announced,
	"POST /cancellation":                      `{"reason": ""}`,
	"POST {round}/applications":               `{"organisation": "$organisation"}`,
	"POST {round}/invitations":                `{"application": ""}`,
	"POST /readers":                           `{"person": ""}`,
	"PUT /review":                             `{"points": {}}`,
	"PUT /choice":                             `{"choices": []}`,
	"POST /decision":                          `{"choices": []}`,
	"POST {application}/start":                `{}`,
	"PUT /answers":                            `{"answers": {}}`,
	"POST /writers":                           `{"person": ""}`,
	"POST /enquiries":                         `{"round": "", "organisation": "", "need": "", "outcome": ""}`,
	"PUT /clarification":                      `{"day": "2026-11-02", "people": "", "needs": "", "process": "", "start": ""}`,
	"POST /outcome":                           `{"outcome": "answered"}`,
	"POST /services":                          `{"organisation": "", "municipality": "", ` + service,
	"PUT /services/{service}":                 `{` + service,
	"PUT /closure":                            `{"closed": false}`,
	"POST /settlement":                        `{"outcome": "mended"}`,
	"POST /services/imports":                  `{"municipality": "", "format": "csv", "content": "Navn"}`,
	"POST /synonyms":                          `{"words": []}`,
	"PUT /synonyms/{group}":                   `{"words": ["natcafé", "sovested"]}`,
}

// announced is the rest of what a round is announced with.
const announced = `"title": "", "opens": "2027-01-04", "deadline": "2027-02-01", "contact": ""}`

// service is the rest of what a service says.
const service = `"name": "", "targetGroup": "", "offers": "", "owner": {"name": "", "email": ""}}`

const decided = `{"hash": "0000000000000000000000000000000000000000000000000000000000000000"`

// within are the lists of what belongs to a subject, which is named in the
// query or in the body.
var within = map[string]string{
	"/api/v1/documents": "?subjectKind=course&subject=$course", "/api/v1/plans": "?subjectKind=course&subject=$course",
	"/api/v1/meetings": "?subjectKind=course&subject=$course", "/api/v1/tasks": "?subjectKind=course&subject=$course",
	"/api/v1/indicators": "?subjectKind=course&subject=$course",
}

func filled(text string, values map[string]string) string {
	for name, value := range values {
		text = strings.ReplaceAll(text, "$"+name, value)
	}
	return text
}

func bodyFor(method, pattern string, values map[string]string) string {
	pattern = strings.NewReplacer("{activity}/preview", "activity/preview", "{anchor}/preview", "anchor/preview").Replace(pattern)
	longest := ""
	for key := range bodies {
		of, end, _ := strings.Cut(key, " ")
		if of == method && strings.HasSuffix(pattern, end) && len(key) > len(longest) {
			longest = key
		}
	}
	_, end, _ := strings.Cut(longest, " ")
	if strings.Contains(pattern, "/plans/") && end == "/withdrawal" || strings.Contains(pattern, "/documents/") && (end == "/completion" || end == "/withdrawal") {
		return ""
	}
	return filled(bodies[longest], values)
}

func fieldsFor(pattern string, values map[string]string) (filled []string) {
	for end, list := range fields {
		if !strings.HasSuffix(pattern, end) {
			continue
		}
		for _, f := range list {
			if name, ok := strings.CutPrefix(f, "$"); ok {
				f = values[name]
			}
			filled = append(filled, f)
		}
	}
	return filled
}

var parameter = regexp.MustCompile(`\{([a-z]+)(\.\.\.)?\}`)

// targets are the addresses that a route is asked for at. A parameter that
// nobody has thought of fails the test.
func (o objects) targets(t *testing.T, route web.Route) []target {
	t.Helper()
	pattern := route.Pattern
	query, belongs := within[pattern]
	if !parameter.MatchString(pattern) && !belongs {
		return []target{{"", strings.TrimSuffix(pattern, "{$}"), fieldsFor(pattern, nil), bodyFor(route.Method, pattern, nil)}}
	}
	longest := ""
	for prefix := range o {
		if strings.HasPrefix(pattern, prefix) && len(prefix) > len(longest) {
			longest = prefix
		}
	}
	if longest == "" {
		t.Fatalf("there are no objects for %s: add them in objects_test.go", pattern)
	}
	if route.Method != http.MethodGet {
		query = ""
	}
	var list []target
	for _, whose := range sortedKeys(o[longest]) {
		values, lacking := o[longest][whose], ""
		address := parameter.ReplaceAllStringFunc(pattern, func(p string) string {
			value, ok := values[parameter.FindStringSubmatch(p)[1]]
			if !ok {
				lacking = p
				if whose == nothing {
					value = unknown
					lacking = ""
				}
			}
			return value
		})
		if lacking == "" {
			if _, ok := values["course"]; belongs && !ok {
				continue
			}
			list = append(list, target{whose, address + filled(query, values), fieldsFor(pattern, values), bodyFor(route.Method, pattern, values)})
		}
	}
	if len(list) < 2 && (len(list) == 0 || !strings.HasSuffix(pattern, "{token}") && pattern != "/api/v1/verifications/{code}") {
		t.Fatalf("there is too little for %s: add to it in objects_test.go", pattern)
	}
	return list
}

func objectsOf(t *testing.T, h *house.House, persona string) objects {
	t.Helper()
	courses := map[string]map[string]string{
		"noerrekaer":           courseObjects(t, h, house.Advisory, "Nørrekær"),
		"noerrekaer-taskforce": courseObjects(t, h, house.Taskforce, "Nørrekær"),
		"soenderaa":            courseObjects(t, h, house.Advisory, "Sønderå"),
		"havnen":               courseObjects(t, h, house.Advisory, "Herberget"),
		"noerrekaer-held":      heldObjects(t, h, "Nørrekær"),
		nothing:                {"course": unknown, "subject": unknown, "form": "evaluering", "section": "maal", "row": "1", "version": "1", "period": "2026-10-01", "from": "2026-10-01", "activity": "visionsworkshop", "anchor": "deadline", "role": unknown, "part": "1", "criterion": "udviklingspunkter-valgt", "given": unknown},
	}
	if persona != "" {
		for _, values := range courses {
			values["account"] = h.Scope(persona).Account
		}
	}
	people := map[string]map[string]string{
		"noerrekaer": peopleObjects(t, h, "Nørrekær"),
		"soenderaa":  peopleObjects(t, h, "Sønderå"),
		"havnen":     peopleObjects(t, h, "Herberget"),
		"varmestuen": peopleObjects(t, h, "Varmestuen"),
		nothing:      {"organisation": unknown, "unit": unknown, "person": unknown, "role": unknown},
	}
	networks, memberships := networks(t, h)
	labelled := labelledObjects(t, h)
	library := libraryObjects(t, h)
	all := objects{
		"/netvaerk/":                  networks,
		"/api/v1/networks/":           networks,
		"/api/v1/memberships/":        memberships,
		"/medlemskaber/":              memberships,
		"/forloeb/":                   courses,
		"/dokumenter/":                courses,
		"/godkendelser/":              courses,
		"/planer/":                    courses,
		"/moeder/":                    courses,
		"/opgaver/":                   courses,
		"/maalinger/":                 courses,
		"/svar/":                      courses,
		"/bestillinger/":              courses,
		"/kalender/":                  {"forloebsleder": {"secret": calendarOf(t, h, "forloebsleder")}, nothing: {"secret": unknown}},
		"/api/v1/courses/":            courses,
		"/api/v1/documents":           courses,
		"/api/v1/approvals/":          courses,
		"/api/v1/verifications/":      courses,
		"/api/v1/plans":               courses,
		"/api/v1/meetings":            courses,
		"/api/v1/tasks":               courses,
		"/api/v1/indicators":          courses,
		"/bibliotek/":                 library,
		"/bibliotek/spoergsmaal":      questionObjects(library),
		"/administration/":            people,
		"/api/v1/knowledge/":          knowledgeObjects(library),
		"/api/v1/knowledge/chapters/": chapterObjects(library),
		"/api/v1/organisations/":      people,
		"/api/v1/programmes/":         {"taskforce": {"programme": house.Taskforce}, nothing: {"programme": "ukendt"}},
		"/konto/":                     accountObjects(t, h, persona),
		"/invitation/":                {nothing: {"token": unknown}},
		"/nulstil/":                   {nothing: {"token": unknown}},
		"/forloeb/{subject}/analyse":  analysisObjects(t, h),
		"/forloeb/{course}/aktiviteter/{activity}/praktisk":          hostedObjects(t, h),
		"/api/v1/courses/{course}/activities/{activity}/arrangement": hostedObjects(t, h),
		"/forloeb/{course}/navn":                                     labelled,
		"/forloeb/{course}/maalgruppe":                               labelled,
		"/api/v1/courses/{course}/label":                             labelled,
		"/api/v1/courses/{course}/copies":                            labelled,
	}
	maps.Copy(all, newsObjects(t, h))
	maps.Copy(all, directoryObjects(t, h))
	maps.Copy(all, collaborationObjects(t, h))
	maps.Copy(all, collaborationCalls(t, h))
	maps.Copy(all, surveyObjects(t, h))
	maps.Copy(all, taskforceCalls(t, h, all))
	maps.Copy(all, intakeObjects(t, h))
	nameMeasures(networks)
	return all
}

func courseObjects(t *testing.T, h *house.House, programme, host string) map[string]string {
	t.Helper()
	c := h.Course(programme, host)
	activity, anchor := "visionsworkshop", "deadline"
	if programme == house.Taskforce {
		activity, anchor = c.Activities[2].Key, "start"
	}
	described, _, _ := c.Programme.Activity(activity)
	values := map[string]string{"course": string(c.ID), "activity": activity, "anchor": anchor, "role": firstHeld(t, c, "ledere", "styregruppe")}
	values["given"], values["part"] = values["role"], "1"
	values["criterion"], values["warning"] = described.Criteria[0].ID, "role-unfilled:"+vacate(t, h, c)
	values["subject"], values["form"] = values["course"], "evaluering"
	maps.Copy(values, nounObjects(t, h, c))
	return values
}

func firstHeld(t *testing.T, c *course.Course, roles ...string) string {
	t.Helper()
	for _, g := range c.Roles {
		if slices.Contains(roles, g.Role) {
			return g.ID
		}
	}
	t.Fatalf("nobody holds a role that can be ended in the course of %s", c.HostName)
	return ""
}

// vacate ends a role that must be filled, so that the course has a warning.
func vacate(t *testing.T, h *house.House, c *course.Course) string {
	t.Helper()
	for _, role := range []string{"borgerrepraesentant", "implementeringsteam"} {
		if described, ok := c.Programme.Role(role); !ok || !described.Needed {
			continue
		}
		for _, g := range c.Holders(role, calendar.Of(h.Clock.Now())) {
			if err := h.Courses.EndRole(context.Background(), h.Scope("raadgiver"), c.ID, g.ID); err != nil {
				t.Fatal(err)
			}
		}
		return role
	}
	t.Fatalf("no role of %s to vacate", c.HostName)
	return ""
}

// peopleObjects are a unit, and a colleague who has been invited.
func peopleObjects(t *testing.T, h *house.House, name string) map[string]string {
	t.Helper()
	ctx, admin, o := context.Background(), h.Scope("admin"), h.Organisation(name)
	unit, err := organisation.New(h.DB).AddUnit(ctx, admin, organisation.Unit{Organisation: o.ID, Name: "Afdelingen"})
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range h.People(o.ID) {
		if !strings.HasPrefix(m.Email, "kollega") {
			continue
		}
		if err := h.Identity.Invite(ctx, admin, m.ID); err != nil {
			t.Fatal(err)
		}
		return map[string]string{"organisation": string(o.ID), "unit": string(unit), "person": string(m.ID), "role": string(m.Appointment.ID)}
	}
	t.Fatalf("nobody in %s", name)
	return nil
}

// accountObjects are sessions and keys: one's own and somebody else's.
func accountObjects(t *testing.T, h *house.House, persona string) map[string]map[string]string {
	t.Helper()
	of := func(slug string) map[string]string {
		scope := h.Scope(slug)
		ctx := context.Background()
		if _, err := h.Identity.CreateToken(ctx, scope, identity.NewToken{Name: "Regneark", Last: calendar.Of(h.Clock.Now()).AddDays(30)}, identity.Visitor{}); err != nil {
			t.Fatal(err)
		}
		keys, err := h.Identity.Tokens(ctx, scope)
		if err != nil || len(keys) == 0 {
			t.Fatal(keys, err)
		}
		return map[string]string{"session": scope.Session, "token": string(keys[0].ID)}
	}
	other := "leder"
	if persona == other {
		other = "raadgiver"
	}
	list := map[string]map[string]string{"another's": of(other), nothing: {"session": unknown, "token": unknown}}
	if persona != "" {
		list["one's own"] = of(persona)
	}
	return list
}
