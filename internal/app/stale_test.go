package app_test

import (
	"testing"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/system/course"
	"tovholder/internal/testkit/house"
	. "tovholder/internal/testkit/htmlcheck"
)

// Two leaders move the same activity: the second sees both versions before
// anything is overwritten, with what was written still there, and can go on.
func TestTwoEditorsSeeEachOther(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		id := h.Start(house.Advisory, h.Organisation("Nørrekær").ID, "deadline", house.Day(2027, time.March, 1))
		gift := course.Gift{Role: "forloebsleder", Person: organisation.PersonID(h.Scope("forloebsleder").Person)}
		if err := h.Courses.Give(t.Context(), h.Scope("raadgiver"), id, gift); err != nil {
			t.Fatal(err)
		}
		at := "/forloeb/" + string(id) + "/aktiviteter/visionsworkshop"
		adviser, lead := h.As("raadgiver"), h.As("forloebsleder")
		one := adviser.Submit(adviser.Get(at), at+"/aendring", "day-day", "4", "day-month", "5", "place", "Rådhuset").Is(200)
		two := lead.Submit(lead.Get(at), at+"/aendring", "day-day", "10", "day-month", "5", "place", "Kulturhuset").Is(200)
		adviser.Submit(one, at+"/aendring").Is(200, In("main", Says("4. maj 2027"), Says("Rådhuset")))

		told := lead.Submit(two, at+"/aendring").Is(412,
			In("main", Says("4. maj 2027"), Says("Rådhuset"), Says("10. maj 2027"), Says("Kulturhuset")))
		kept := lead.Get(at).Is(200, In("main", Says("4. maj 2027"), Says("Rådhuset")))
		if err := In("main", Says("Kulturhuset"))(kept.Doc); err == nil {
			t.Error("the first one's change is overwritten")
		}
		lead.Submit(told, at+"/aendring").Is(200, In("main", Says("10. maj 2027"), Says("Kulturhuset")))
	})
}

// What can't be is told beside the field, and what was filled in stays.
func TestWhatCantBeLosesNothing(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	own := "/forloeb/" + string(h.Course(house.Advisory, "Nørrekær").ID)
	lead := h.As("forloebsleder")

	at := own + "/aktiviteter/afsluttende-moede"
	wrong := lead.Submit(lead.Get(at), at+"/aendring", "day-day", "31", "day-month", "2", "place", "Rådhuset, sal 2").Is(422,
		In(".alert, .error-summary, [data-module=error-summary]", Says("dato")), In(`input[name="place"]`, Has("value", "Rådhuset, sal 2")), In(`input[name="day-day"]`, Has("value", "31")))
	if wrong.Status == 422 {
		lead.Submit(wrong, at+"/aendring", "day-day", "28").Is(200)
	}

	admin := h.As("admin")
	begin := "/administration/organisationer/ny"
	admin.Submit(admin.Get(begin), begin, "kind", "voluntary", "name", "Gadens Hus", "cvr", "12345678").Is(422,
		In("main", Says("CVR")), In(`input[name="name"]`, Has("value", "Gadens Hus")), In(`input[name="cvr"]`, Has("value", "12345678")))

	people := own + "/mennesker"
	lead.Post(people, "role", "kaptajn", "person", h.Scope("leder").Person).Is(422)
	lead.Post(people, "role", "ledere", "person", h.Scope("soenderaa").Person).Is(422, In("main", Says("person på listen")))
}
