package web_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// work is the course of Nørrekær with its people.
type work struct {
	*house.House
	t   *testing.T
	ref subject.Ref
	tab string // where its tasks are

	since time.Time // the demonstration was before
}

func newWork(t *testing.T, h *house.House) *work {
	t.Helper()
	if err := h.DB.Write(context.Background(), func(tx *db.Tx) error { // those of the demonstration
		for _, table := range []string{"task_event", "task_reminder", "task_task"} {
			if _, err := tx.Exec(`DELETE FROM ` + table); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	c := h.Course(house.Advisory, "Nørrekær")
	return &work{House: h, t: t, ref: subject.Ref{Kind: course.Kind, ID: string(c.ID)}, tab: c.Address() + "/opgaver", since: calendar.Of(h.Clock.Now()).At(0, 0)}
}

const root = "/api/v1"

func contains(selector, words string) htmlcheck.Check {
	return htmlcheck.In(selector, htmlcheck.Says(words))
}

func filled(name, value string) htmlcheck.Check {
	return htmlcheck.In("input[name="+name+"]", htmlcheck.Has("value", value))
}

func lacks(selector, words string) htmlcheck.Check {
	return htmlcheck.In(selector, htmlcheck.Silent(words))
}

func (w *work) person(persona string) organisation.PersonID {
	return organisation.PersonID(w.Scope(persona).Person)
}

// given is a task that one persona has given another.
func (w *work) given(from, to, what string, due calendar.Date) *task.Task {
	w.t.Helper()
	made, err := w.Tasks.Make(context.Background(), w.Scope(from), w.ref, task.New{Text: what, Person: w.person(to), Due: due})
	if err != nil {
		w.t.Fatal(err)
	}
	return made
}

func (w *work) today() calendar.Date { return calendar.Of(w.Clock.Now()) }

// letters are those in the outbox to a persona of this test's days, oldest
// first.
func (w *work) letters(persona string) (list []mail.Letter) {
	w.t.Helper()
	if err := w.DB.Read(context.Background(), func(tx *db.Tx) error {
		p, err := organisation.GetPerson(tx, w.person(persona))
		if err != nil {
			return err
		}
		all, err := mail.Outbox(tx, 500)
		for _, letter := range slices.Backward(all) {
			if letter.To == p.Email && !letter.Created.Before(w.since) {
				list = append(list, letter)
			}
		}
		return err
	}); err != nil {
		w.t.Fatal(err)
	}
	return list
}

func TestALineIsUnderstoodMendedAndSavedOnce(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := newWork(t, h)
		lead := h.As("forloebsleder")
		page := lead.Get(w.tab).Is(http.StatusOK)
		asked := lead.Submit(page, w.tab+"/ny", "line", "Kasper sender listen 3/12").Is(http.StatusOK,
			contains("main", "Kasper sender listen 3/12"), filled("due-day", "3"), filled("text", "Sender listen"))
		lead.Submit(asked, w.tab, "text", "Sender listen over tilbud").Is(http.StatusOK, contains("main", "Sender listen over tilbud"))
		lead.Submit(asked, w.tab, "text", "Sender listen over tilbud") // sent twice
		if board := w.board("raadgiver"); len(board.Open) != 1 || board.Open[0].PersonName != "Kasper Elholm" || board.Open[0].Due != house.Day(2026, time.December, 3) {
			t.Errorf("open: %+v", board.Open)
		}
		lead.Post(w.tab, "text", "", "person", "", "due-day", "31", "due-month", "2", "due-year", "2027").Is(http.StatusUnprocessableEntity,
			htmlcheck.Count(".error-summary li", 1), filled("due-day", "31"))
		lead.Post(w.tab, "text", "", "person", "").Is(http.StatusUnprocessableEntity, htmlcheck.Count(".error-summary li", 2))
		lead.Get(w.tab + "/ny").Is(http.StatusOK)
	})
}

func (w *work) board(persona string) task.Board {
	w.t.Helper()
	b, err := w.Tasks.Board(context.Background(), w.Scope(persona), w.ref)
	if err != nil {
		w.t.Fatal(err)
	}
	return b
}

func TestATaskIsTickedOffInOneClickAndCanBeTakenBack(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := newWork(t, h)
		one := w.given("forloebsleder", "implementering", "Send listen", w.today().AddDays(-3))
		holder := h.As("implementering")
		day := holder.Get("/").Is(http.StatusOK, contains("#haster", "Send listen"), contains("#haster", "3 dage over"))
		after := holder.Submit(day, one.Address()+"/udfoert").Is(http.StatusOK, contains(".said", "Opgaven er udført."))
		if after.Address != "/" {
			t.Errorf("led to %s", after.Address)
		}
		holder.Post(one.Address()+"/udfoert", "next", "https://ond.dk/").Is(http.StatusOK) // ticked twice: no harm, and no foreign address
		found, err := h.Tasks.Find(t.Context(), h.Scope("raadgiver"), one.ID)
		if err != nil || found.State != task.Done || len(found.Events) != 2 || found.SettledBy != "Kasper Elholm" {
			t.Errorf("after two clicks: %+v, %v", found, err)
		}
		holder.Submit(after, one.Address()+"/fortryd").Is(http.StatusOK, contains(".said", "åben igen"), contains("#haster", "Send listen"))
		holder.Post(one.Address()+"/udfoert", "note", "Sendt til alle").Is(http.StatusOK, contains("main", "Sendt til alle"))
		h.As("forloebsleder").Get(w.tab).Is(http.StatusOK, contains(".details", "Send listen"))
		h.As("forloebsleder").Get("/opgaver?vis=udfoert").Is(http.StatusOK, contains("main", "Send listen"))
		h.As("forloebsleder").Get("/forloeb/"+w.ref.ID+"/historik").Is(http.StatusOK, contains("main", "Opgaven »Send listen« blev udført"))
	})
}

func TestWhoHasGivenATaskSeesThatItIsLate(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := newWork(t, h)
		w.given("forloebsleder", "implementering", "Sen opgave", w.today().AddDays(-1))
		w.given("forloebsleder", "forloebsleder", "Min egen", calendar.Date{})
		h.As("forloebsleder").Get("/").Is(http.StatusOK, contains("#afventer", "Sen opgave"), contains("#afventer", "Kasper Elholm"), contains("#kommer", "Min egen"))
	})
}

func TestATaskIsHandedOverWithAReasonAndALetter(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := newWork(t, h)
		one := w.given("forloebsleder", "implementering", "Hemmelig tekst", w.today().AddDays(10))
		holder := h.As("implementering")
		page := holder.Get(one.Address()).Is(http.StatusOK)
		holder.Submit(page, one.Address()+"/videre", "person", string(w.person("leder"))).Is(http.StatusUnprocessableEntity, contains(".error-summary", "hvorfor"))
		holder.Submit(page, one.Address()+"/videre", "person", string(w.person("leder")), "reason", "Jeg har ferie").Is(http.StatusOK,
			contains("main", "Givet videre fra Kasper Elholm til Birgitte Nørreskov"), contains("main", "Jeg har ferie"))
		letters := w.letters("leder")
		if len(letters) != 1 || !strings.Contains(letters[0].Text, one.Address()) || strings.Contains(letters[0].Text+letters[0].Subject, "Hemmelig") || strings.Contains(letters[0].Text, "ferie") {
			t.Errorf("letters: %+v", letters)
		}
		h.As("leder").Get("/").Is(http.StatusOK, contains("#kommer", "Hemmelig tekst"))
		holder.Post(one.Address()+"/udfoert").Is(http.StatusForbidden, contains("main", "Birgitte Nørreskov"), contains("main", "Anne Vestermark"))
	})
}

func TestADueDateIsMovedWithAReason(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := newWork(t, h)
		one := w.given("forloebsleder", "implementering", "Send listen", w.today().AddDays(1))
		giver := h.As("forloebsleder")
		page := giver.Get(one.Address())
		giver.Submit(page, one.Address()+"/aendring", "due-day", "24").Is(http.StatusUnprocessableEntity, contains(".error-summary", "fristen flyttes"))
		giver.Submit(page, one.Address()+"/aendring", "due-day", "24", "due-month", "12", "reason", "Julen kommer").Is(http.StatusOK,
			contains("main", "Fristen flyttet fra 25. november 2026 til 24. december 2026"), contains("main", "Julen kommer"))
		// the page is older than the change: both versions, nothing lost
		both := giver.Submit(page, one.Address()+"/aendring", "text", "Send hele listen").Is(http.StatusPreconditionFailed,
			contains("main", "Send hele listen"), contains("main", "24. december 2026"))
		giver.Submit(both, one.Address()+"/aendring", "text", "Send hele listen", "due", "2026-12-24").Is(http.StatusOK, contains("h1", "Send hele listen"))
		giver.Submit(page, one.Address()+"/videre", "person", string(w.person("leder")), "reason", "x").Is(http.StatusPreconditionFailed, contains("main", "Birgitte Nørreskov"))
		giver.Submit(page, one.Address()+"/opgivet", "reason", "Ikke nødvendig").Is(http.StatusPreconditionFailed)
		giver.Submit(giver.Get(one.Address()), one.Address()+"/opgivet", "reason", "Ikke nødvendig").Is(http.StatusOK, contains("main", "Ikke nødvendig"))
		giver.Post(one.Address()+"/udfoert").Is(http.StatusUnprocessableEntity, contains(".error-summary", "opgivet"))
	})
}

func TestATaskOfARoleIsItsHolders(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := newWork(t, h)
		made, err := h.Tasks.Make(t.Context(), h.Scope("forloebsleder"), w.ref, task.New{Text: "Fælles sag", Role: "implementeringsteam", Due: w.today().AddDays(2)})
		if err != nil {
			t.Fatal(err)
		}
		h.As("implementering").Get("/opgaver").Is(http.StatusOK, contains("main", "Fælles sag"))
		h.As("leder").Get("/opgaver").Is(http.StatusOK, lacks("main", "Fælles sag"))
		h.As("leder").Get("/opgaver?vis=holdets").Is(http.StatusOK, contains("main", "Implementeringsteam"))
		h.As("leder").Post(made.Address() + "/udfoert").Is(http.StatusForbidden)
		h.As("implementering").Post(made.Address()+"/udfoert", "next", "/opgaver").Is(http.StatusOK)
	})
}

// Another municipality sees nothing, by no way.
func TestStrangersSeeNothingOfATask(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := newWork(t, h)
		one := w.given("forloebsleder", "implementering", "Kun for Nørrekær", w.today().AddDays(-1))
		other := h.As("soenderaa")
		for _, path := range []string{one.Address(), w.tab, w.tab + "/ny"} {
			other.Get(path).Is(http.StatusNotFound)
			h.NewClient("").Get(path).Is(http.StatusOK, lacks("main", "Kun for Nørrekær")) // asked to log in
		}
		for _, path := range []string{"/udfoert", "/fortryd", "/aendring", "/videre", "/opgivet"} {
			other.Post(one.Address()+path, "text", "x", "reason", "x", "version", "1").Is(http.StatusNotFound)
		}
		other.Post(w.tab, "text", "x").Is(http.StatusNotFound)
		other.Post(w.tab+"/ny", "line", "x").Is(http.StatusNotFound)
		for _, path := range []string{"/opgaver", "/opgaver?vis=holdets", "/opgaver?vis=udfoert", "/opgaver/liste.csv?vis=holdets", "/"} {
			if p := other.Get(path); strings.Contains(p.Body, "Kun for Nørrekær") {
				t.Errorf("%s tells", path)
			}
		}
		if p := h.As("leder").Get("/opgaver/liste.csv?vis=holdets&frist=over"); !strings.Contains(p.Body, "Kun for Nørrekær;Kasper Elholm;") {
			t.Errorf("the list as CSV: %s", p.Body)
		}
		h.As("leder").Get("/opgaver/liste.xlsx?vis=holdets").Is(http.StatusOK)
		for method, path := range map[string]string{
			"GET": "/tasks/" + string(one.ID), "PUT": "/tasks/" + string(one.ID), "POST": "/tasks/" + string(one.ID) + "/completion",
		} {
			body := ""
			if method != "GET" {
				body = `{"text": "x"}`
			}
			if method == "POST" {
				body = `{}`
			}
			other.Call(method, root+path, body, "If-Match", `"1"`).Is(http.StatusNotFound)
		}
		if p := other.Call("GET", root+"/tasks?show=team&subjectKind=course&subject="+w.ref.ID, "").Is(http.StatusOK); strings.Contains(p.Body, "Kun for") {
			t.Errorf("the call tells: %s", p.Body)
		}
	})
}

type remind struct{}

func (remind) Kind() string { return "task-remind" }

func (w *work) remind() {
	w.t.Helper()
	ctx := context.Background()
	if err := w.DB.Write(ctx, func(tx *db.Tx) error { return jobs.Enqueue(tx, remind{}) }); err != nil {
		w.t.Fatal(err)
	}
	if err := w.Jobs.Drain(ctx); err != nil {
		w.t.Fatal(err)
	}
}

func TestOneLetterADayRemindsOfWhatIsDue(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := newWork(t, h)
		soon := w.given("forloebsleder", "implementering", "Snart", w.today().AddDays(2))
		w.given("forloebsleder", "implementering", "Langt ude", w.today().AddDays(20))
		late := w.given("forloebsleder", "implementering", "Sen", w.today().AddDays(-2))
		h.Clock.Set(w.today().At(6, 45))
		w.remind()
		w.expect(0, "before seven")
		h.Clock.Set(w.today().At(7, 5))
		w.remind()
		w.remind() // another process, or after a restart
		letters := w.expect(1, "one a day")
		if told := letters[0].Text; !strings.Contains(told, soon.Address()) || !strings.Contains(told, late.Address()) || strings.Contains(told, "Snart") || strings.Contains(told, "Sen\n") {
			t.Errorf("told: %s", told)
		}
		h.Pass(1)
		w.remind()
		w.expect(1, "nothing new")
		h.Pass(2) // the one that was soon is now late
		w.remind()
		if told := w.expect(2, "past its date")[1].Text; strings.Contains(told, late.Address()) {
			t.Errorf("nagged: %s", told)
		}
		h.Pass(4) // seven days after the first letter
		w.remind()
		if told := w.expect(3, "after a week")[2].Text; !strings.Contains(told, late.Address()) || strings.Contains(told, soon.Address()) {
			t.Errorf("after a week: %s", told)
		}
		for _, one := range []*task.Task{soon, late} {
			if err := h.Tasks.Finish(t.Context(), h.Scope("implementering"), one.ID, ""); err != nil {
				t.Fatal(err)
			}
		}
		h.Pass(7)
		w.remind()
		w.expect(3, "done")
	})
}

func (w *work) expect(n int, when string) []mail.Letter {
	w.t.Helper()
	letters := w.letters("implementering")
	if len(letters) != n {
		w.t.Fatalf("%s: %d letters, want %d: %+v", when, len(letters), n, letters)
	}
	return letters
}

func TestAListIsPagedByKey(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := newWork(t, h)
		for i := range task.PageSize + 3 {
			w.given("forloebsleder", "implementering", fmt.Sprintf("Opgave %02d", i), w.today().AddDays(i/2))
		}
		holder := h.As("implementering")
		first := holder.Get("/opgaver").Is(http.StatusOK, htmlcheck.Count("main .row-item", task.PageSize), htmlcheck.Count("a[rel=next]", 1))
		next := htmlcheck.Attr(htmlcheck.Find(first.Doc, "a[rel=next]")[0], "href")
		second := holder.Get(next).Is(http.StatusOK, htmlcheck.Count("main .row-item", 3), contains("main", "Opgave 27"))
		if len(second.Statements) > 12 {
			t.Errorf("a page took %d statements", len(second.Statements))
		}
		if len(first.Statements) != len(second.Statements) {
			t.Errorf("%d tasks took %d statements, 3 took %d", task.PageSize, len(first.Statements), len(second.Statements))
		}
	})
}

func TestTasksThroughTheAPI(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		w := newWork(t, h)
		lead := h.As("forloebsleder")
		made := lead.Call("POST", root+"/tasks", fmt.Sprintf(`{"subject": {"kind": "course", "id": %q}, "text": "Send listen", "person": %q, "due": "2026-12-03"}`,
			w.ref.ID, w.person("implementering"))).Is(http.StatusCreated)
		var one struct {
			ID, State, Who string
			Events         []struct{ Event string }
		}
		read := func(p *house.Page) {
			t.Helper()
			if err := json.Unmarshal([]byte(p.Body), &one); err != nil {
				t.Fatalf("%v: %s", err, p.Body)
			}
		}
		read(made)
		at := "/tasks/" + one.ID
		lead.Call("PUT", root+at, `{"text": "Send hele listen", "due": "2026-12-03"}`, "If-Match", `"1"`).Is(http.StatusOK)
		lead.Call("PUT", root+at, `{"text": "Send noget andet"}`, "If-Match", `"1"`).Is(http.StatusPreconditionFailed)
		lead.Call("PUT", root+at, `{"text": "Send hele listen", "due": "2026-12-04"}`, "If-Match", `"2"`).Is(http.StatusUnprocessableEntity)
		lead.Call("POST", root+at+"/handover", fmt.Sprintf(`{"person": %q, "reason": "Ferie"}`, w.person("leder")), "If-Match", `"2"`).Is(http.StatusOK)
		h.As("implementering").Call("POST", root+at+"/completion", `{}`).Is(http.StatusForbidden)
		read(h.As("leder").Call("POST", root+at+"/completion", `{"note": "Sendt"}`).Is(http.StatusOK))
		if one.State != "done" || one.Who != "Birgitte Nørreskov" || len(one.Events) != 4 {
			t.Errorf("done: %+v", one)
		}
		read(h.As("leder").Call("POST", root+at+"/reopening", ``).Is(http.StatusOK))
		tag := h.As("leder").Call("GET", root+at, "").Header.Get("ETag")
		lead.Call("POST", root+at+"/withdrawal", `{"reason": "Ikke nødvendig"}`, "If-Match", tag).Is(http.StatusOK)
		if p := lead.Call("GET", root+"/tasks?show=done", "").Is(http.StatusOK); !strings.Contains(p.Body, one.ID) {
			t.Errorf("the list: %s", p.Body)
		}
		h.As("").Call("GET", root+at, "").Is(http.StatusUnauthorized)
	})
}
