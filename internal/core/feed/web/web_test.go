package web_test

import (
	"context"
	"net/http"
	"os"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/core/task"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
	"tovholder/internal/testkit/htmlcheck"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// address lets a persona make a calendar address, and is it without the host.
func address(t *testing.T, h *house.House, persona string) string {
	t.Helper()
	c := h.As(persona)
	page := c.Submit(c.Get("/konto/kalender"), "/konto/kalender").Is(http.StatusOK)
	shown := htmlcheck.Find(page.Doc, "code.secret")
	if len(shown) != 1 {
		t.Fatalf("no address on the page: %s", page.Text())
	}
	at, ours := strings.CutPrefix(htmlcheck.Text(shown[0]), h.URL)
	if !ours {
		t.Fatalf("a foreign address: %s", htmlcheck.Text(shown[0]))
	}
	return at
}

func given(t *testing.T, h *house.House, from, to, what string) {
	t.Helper()
	c := h.Course(house.Advisory, "Nørrekær")
	_, err := h.Tasks.Make(context.Background(), h.Scope(from), subject.Ref{Kind: course.Kind, ID: string(c.ID)}, task.New{
		Text: what, Person: organisation.PersonID(h.Scope(to).Person), Due: calendar.Of(h.Clock.Now()).AddDays(5),
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestAPersonsCalendarHasWhatConcernsThem(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		given(t, h, "forloebsleder", "implementering", "Hemmelig tekst")
		mine := address(t, h, "implementering")
		program := h.NewClient("") // knows the address only
		got := program.Get(mine).Is(http.StatusOK)
		unfolded := strings.ReplaceAll(got.Body, "\r\n ", "")
		for _, words := range []string{"Frist for en opgave\\, Nørrekær Kommune", "Statusmøde 2 – Nørrekær Kommune", "BEGIN:VCALENDAR"} {
			if !strings.Contains(unfolded, words) {
				t.Errorf("lacks %q: %s", words, unfolded)
			}
		}
		if strings.Contains(unfolded, "Hemmelig") {
			t.Error("tells what a task is about")
		}
		tag := got.Header.Get("ETag")
		program.Header.Set("If-None-Match", tag)
		program.Get(mine).Is(http.StatusNotModified)
		given(t, h, "forloebsleder", "implementering", "En til")
		if again := program.Get(mine).Is(http.StatusOK); again.Header.Get("ETag") == tag {
			t.Error("another calendar has the same tag")
		}
		// the neighbour has a calendar too, with nothing of this
		if other := h.NewClient("").Get(address(t, h, "soenderaa")).Is(http.StatusOK); strings.Contains(other.Body, "Nørrekær") || !strings.Contains(other.Body, "Sønderå") {
			t.Errorf("the neighbour's: %s", other.Body)
		}
	})
}

func TestACalendarAddressEnds(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		first := address(t, h, "implementering")
		program := h.NewClient("")
		second := address(t, h, "implementering")
		program.Get(first).Is(http.StatusNotFound) // renewed
		program.Get(second).Is(http.StatusOK)
		program.Get(strings.TrimSuffix(second, ".ics")).Is(http.StatusNotFound)
		program.Get("/kalender/gættet.ics").Is(http.StatusNotFound)
		owner := h.As("implementering")
		owner.Submit(owner.Get("/konto/kalender"), "/konto/kalender/fra").Is(http.StatusOK)
		program.Get(second).Is(http.StatusNotFound) // switched off
		third := address(t, h, "implementering")
		owner.Post("/konto/sikkerhed/overalt")
		program.Get(third).Is(http.StatusNotFound) // logged out everywhere
	})
}

func TestWhoHasLeftSeesNothingInTheCalendar(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		given(t, h, "forloebsleder", "implementering", "Send listen")
		mine := address(t, h, "implementering")
		id := organisation.PersonID(h.Scope("implementering").Person)
		if err := h.DB.Write(t.Context(), func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE organisation_role SET to_day = $2 WHERE person_id = $1`, id, tx.Today().AddDays(-1))
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if got := h.NewClient("").Get(mine).Is(http.StatusOK); strings.Contains(got.Body, "BEGIN:VEVENT") {
			t.Errorf("still there: %s", got.Body)
		}
	})
}

func TestACalendarIsNotFetchedAllTheTime(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	mine, program := address(t, h, "implementering"), h.NewClient("")
	for range 60 {
		program.Get(mine).Is(http.StatusOK)
	}
	program.Get(mine).Is(http.StatusTooManyRequests)
	for range 30 {
		program.Get("/kalender/x.ics").Is(http.StatusNotFound)
	}
	program.Get("/kalender/x.ics").Is(http.StatusTooManyRequests)
	h.Pass(1)
	program.Get(mine).Is(http.StatusOK)
}
