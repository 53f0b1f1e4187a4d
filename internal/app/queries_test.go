package app_test

import (
	"context"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
)

// eachBlank is house.Each where documents are not printed.
func eachBlank(t *testing.T, test func(t *testing.T, h *house.House)) {
	t.Helper()
	for _, engine := range []db.Engine{db.SQLite, db.Postgres} {
		t.Run(string(engine), func(t *testing.T) {
			t.Parallel()
			test(t, house.New(t, house.Options{Engine: engine, Blank: true}))
		})
	}
}

// matches reports whether a pattern without methods fits a path; a fixed
// pattern goes before one with parameters.
func matches(pattern, path string) bool {
	mux := http.NewServeMux()
	mux.HandleFunc(pattern, func(http.ResponseWriter, *http.Request) {})
	for _, special := range []string{"/nyheder/tilmelding", "/nyheder/redaktion", "/nyheder/redaktion/ny", "/nyheder/redaktion/forslag", "/nyheder/kontakter", "/nyheder/kontakter/ny", "/forloeb/nyt", "/netvaerk/nyt", "/administration/organisationer/ny", "/administration/personer/{person}/roller/ny"} {
		if pattern != special {
			mux.HandleFunc(special, func(http.ResponseWriter, *http.Request) {})
		}
	}
	r, err := http.NewRequest(http.MethodGet, "http://house"+path, nil)
	if err != nil {
		return false
	}
	_, found := mux.Handler(r)
	return found == pattern
}

// grow makes everything that grows grow: courses, roles in them, people,
// organisations, history, units, letters.
func grow(t *testing.T, h *house.House, own course.ID) {
	t.Helper()
	ctx, admin, adviser := context.Background(), h.Scope("admin"), h.Scope("raadgiver")
	people := organisation.New(h.DB)
	nørrekær, lead := h.Organisation("Nørrekær"), organisation.PersonID(h.Scope("forloebsleder").Person)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	var others []course.ID
	for i := range 45 {
		host := nørrekær.ID
		if i%3 > 0 {
			id, err := people.Create(ctx, admin, organisation.Organisation{Kind: organisation.Shelter, Name: fmt.Sprintf("Herberg %02d", i)})
			must(err)
			host = id
		}
		id := h.Start(house.Advisory, host, "deadline", calendar.Of(h.Clock.Now()).AddDays(i-30))
		if i%5 == 1 {
			others = append(others, id)
		}
		if host == nørrekær.ID {
			must(h.Courses.Give(ctx, adviser, id, course.Gift{Role: "forloebsleder", Person: lead}))
		}
	}
	must(h.DB.Write(ctx, func(tx *db.Tx) error {
		for i := range 120 {
			id, err := organisation.Register(tx, access.Program(), organisation.Person{Name: fmt.Sprintf("Navn Navnesen %03d", i), Title: "Medarbejder"})
			if err != nil {
				return err
			}
			a := organisation.Appointment{Person: id, Organisation: nørrekær.ID, Role: access.Employee, From: tx.Today()}
			if _, err := organisation.Appoint(tx, access.Program(), a); err != nil {
				return err
			}
			if _, err := organisation.Divide(tx, access.Program(), organisation.Unit{Organisation: nørrekær.ID, Name: fmt.Sprintf("Enhed %03d", i)}); err != nil {
				return err
			}
		}
		return nil
	}))
	for i := range 70 {
		c, err := h.Courses.Find(ctx, adviser, own)
		must(err)
		_, err = h.Courses.Do(ctx, adviser, c.ID, course.Step{Key: "afsluttende-moede", Verb: course.Fix, Day: c.Activities[len(c.Activities)-4].Target, Place: fmt.Sprintf("Lokale %d", i), Reason: "Flyttet igen.", Version: c.Version})
		must(err)
	}
	growNouns(t, h, own, others)
	growLibrary(t, h)
	growNews(t, h)
	growDirectory(t, h)
}

// A page costs as many statements in a large instance as in a small one.
func TestPagesCostAConstantNumberOfStatements(t *testing.T) {
	t.Parallel()
	eachBlank(t, func(t *testing.T, h *house.House) {
		list := pages(t, h)
		count := func(p page) int {
			h.As(p.persona).Get(p.path) // what is kept in memory is there afterwards
			got := h.As(p.persona).Get(p.path)
			if p.persona != "" && strings.HasPrefix(got.Address, "/login") {
				t.Errorf("%s is no longer logged in", p.persona)
			}
			return len(got.Statements)
		}
		small := map[string]int{}
		for _, p := range list {
			small[p.name] = count(p)
		}
		grow(t, h, h.Course(house.Advisory, "Nørrekær").ID)
		for _, p := range list {
			large := count(p)
			if large != small[p.name] && !emptyAtFirst[p.name] {
				t.Errorf("%s (%s): %d statements with little data, %d with much", p.name, p.path, small[p.name], large)
			}
			if large > most(p) {
				t.Errorf("%s: %d statements", p.name, large)
			}
		}
	})
}

// most is how many statements a page may take. Min dag asks each room once.
func most(p page) int {
	if strings.HasPrefix(p.name, "day-") {
		return 60
	}
	return 40
}

// emptyAtFirst are pages on which a part says "nothing here" in the small
// instance, and so need not ask for what belongs to what is listed.
var emptyAtFirst = map[string]bool{"day-adviser": true, "day-lead": true, "meetings-mine": true}

// growing are the tables that grow with use.
var growing = regexp.MustCompile("^(" + strings.Join([]string{
	"course", "organisation", "identity", "access", "audit", "mail", "api", "form", "approval", "plan", "meeting", "task", "indicator", "making", "files",
	"network",
	"knowledge",
	"intake",
	"newsletter",
	"directory", "taskforce", "survey", "collaboration",
}, "|") + ")_")

// No page reads a growing table from end to end: each of the statements that
// the pages take finds its rows by an index, on both engines.
func TestStatementsFindTheirRowsByIndex(t *testing.T) {
	t.Parallel()
	eachBlank(t, func(t *testing.T, h *house.House) {
		list := pages(t, h)
		grow(t, h, h.Course(house.Advisory, "Nørrekær").ID)
		seen := map[string]house.Statement{}
		for _, p := range list {
			for _, s := range h.As(p.persona).Get(p.path).Statements {
				seen[shape(s.Query)] = s
			}
		}
		for _, key := range sortedKeys(seen) {
			s := seen[key]
			plan, scans := sqlitePlan(t, h, s)
			if h.Engine == db.Postgres {
				plan, scans = postgresPlan(t, h, s)
			}
			for _, scan := range scans {
				t.Errorf("%s\n  reads all of %s:\n  %s", strings.Join(strings.Fields(s.Query), " "), scan, strings.Join(plan, "\n  "))
			}
		}
		if len(seen) < 30 {
			t.Errorf("only %d statements were seen", len(seen))
		}
	})
}

var listOfValues = regexp.MustCompile(`\(\$\d+(, \$\d+)*\)`)

// shape is a statement without how many values a list in it has.
func shape(query string) string { return listOfValues.ReplaceAllString(query, "(…)") }

// changes reports a statement that has no plan to look at: it adds rows.
func changes(query string) bool {
	return !strings.HasPrefix(strings.TrimSpace(query), "SELECT") && !strings.HasPrefix(strings.TrimSpace(query), "WITH")
}

var scanned = regexp.MustCompile(`^SCAN (\S+)( USING (COVERING )?INDEX (\S+))?`)

func sqlitePlan(t *testing.T, h *house.House, s house.Statement) (plan, scans []string) {
	t.Helper()
	if h.Engine != db.SQLite || changes(s.Query) {
		return nil, nil
	}
	rows, err := h.DB.Pool().QueryContext(context.Background(), "EXPLAIN QUERY PLAN "+s.Query, s.Args...)
	if err != nil {
		t.Fatalf("%s: %v", s.Query, err)
	}
	defer rows.Close()
	for rows.Next() {
		var id, parent, unused int
		var detail string
		if err := rows.Scan(&id, &parent, &unused, &detail); err != nil {
			t.Fatal(err)
		}
		plan = append(plan, detail)
	}
	sorts := slices.ContainsFunc(plan, func(d string) bool { return strings.Contains(d, "TEMP B-TREE FOR ORDER BY") })
	for _, detail := range plan {
		m := scanned.FindStringSubmatch(detail)
		if m == nil || strings.HasPrefix(detail, "SCAN CONSTANT ROW") || !growing.MatchString(tableOf(s.Query, m[1])) {
			continue
		}
		// walking along an index until the page is full is no full scan
		if m[2] == "" || sorts || !strings.Contains(s.Query, "LIMIT") {
			scans = append(scans, m[1])
		}
	}
	return plan, scans
}

// tableOf is the table behind an alias of a statement.
func tableOf(query, alias string) string {
	m := regexp.MustCompile(`(?i)(?:FROM|JOIN)\s+([a-z_]+)\s+(?:AS\s+)?` + regexp.QuoteMeta(alias) + `\b`).FindStringSubmatch(query)
	if m == nil {
		return alias
	}
	return m[1]
}

func postgresPlan(t *testing.T, h *house.House, s house.Statement) (plan, scans []string) {
	t.Helper()
	if changes(s.Query) {
		return nil, nil
	}
	tx, err := h.DB.Pool().BeginTx(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback() //nolint:errcheck // nothing was changed
	// with the little data of a test the whole table is cheaper to read than
	// an index; what is asked here is whether there is one
	if _, err := tx.Exec("SET LOCAL enable_seqscan = off"); err != nil {
		t.Fatal(err)
	}
	rows, err := tx.Query("EXPLAIN (COSTS OFF) "+s.Query, s.Args...)
	if err != nil {
		t.Fatalf("%s: %v", s.Query, err)
	}
	defer rows.Close()
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			t.Fatal(err)
		}
		plan = append(plan, line)
	}
	limited := strings.Contains(s.Query, "LIMIT") && !slices.ContainsFunc(plan, func(l string) bool { return strings.Contains(l, "Sort Key") })
	node := regexp.MustCompile(`(Seq Scan|Index Scan|Index Only Scan|Bitmap Index Scan)(?: Backward)?(?: using \S+)? on (\S+)`)
	for i, line := range plan {
		m := node.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		bound := i+1 < len(plan) && strings.Contains(plan[i+1], "Index Cond")
		switch {
		case m[1] == "Seq Scan" && growing.MatchString(m[2]), m[1] != "Seq Scan" && !bound && !limited && growing.MatchString(m[2]):
			scans = append(scans, m[2])
		}
	}
	return plan, scans
}
