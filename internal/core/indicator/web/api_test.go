package web_test

import (
	"encoding/json"
	"net/http"
	"testing"

	"tovholder/internal/core/indicator/api"
	"tovholder/internal/testkit/house"
)

func read[T any](t *testing.T, p *house.Page, status int) (v T) {
	t.Helper()
	if p.Status != status {
		t.Fatalf("%s: %d\n%s", p.Address, p.Status, p.Body)
	}
	if err := json.Unmarshal([]byte(p.Body), &v); err != nil {
		t.Fatalf("%v: %s", err, p.Body)
	}
	return v
}

func TestProgramsDefineAndEnter(t *testing.T) {
	house.Each(t, func(t *testing.T, h *house.House) {
		lead, own := h.As("forloebsleder"), h.As("implementering")
		definition := `"name": "Samtaler", "definition": "Samtaler i måneden.", "unit": "other", "unitName": "samtaler", "better": "higher", "period": "month", "from": "2026-09-01", "target": 20.5, "responsible": "` + string(person(h, "implementering")) + `"`
		body := `{"subject": {"kind": "course", "id": "` + refOf(h).ID + `"}, ` + definition + `}`
		for persona, status := range map[string]int{"": 401, "soenderaa": 404, "implementering": 403} {
			if p := h.As(persona).Call(http.MethodPost, "/api/v1/indicators", body); p.Status != status {
				t.Errorf("define as %q: %d", persona, p.Status)
			}
		}
		if p := lead.Call(http.MethodPost, "/api/v1/indicators", `{"subject": {"kind": "course", "id": "`+refOf(h).ID+`"}, "name": "", "definition": "", "unit": "days", "better": "lower", "period": "month", "responsible": "x"}`); p.Status != 422 {
			t.Errorf("a poor definition: %d", p.Status)
		}
		made := read[api.Indicator](t, lead.Call(http.MethodPost, "/api/v1/indicators", body), http.StatusCreated)
		at := "/api/v1/indicators/" + made.ID
		october := at + "/values/2026-10-01"
		for persona, status := range map[string]int{"": 401, "soenderaa": 404, "leder": 403} {
			if p := h.As(persona).Call(http.MethodPut, october, `{"value": 12.5}`, "If-Match", `"0"`); p.Status != status {
				t.Errorf("enter as %q: %d", persona, p.Status)
			}
		}
		if p := own.Call(http.MethodPut, october, `{"value": 12.5}`); p.Status != http.StatusPreconditionRequired {
			t.Errorf("without If-Match: %d", p.Status)
		}
		if v := read[api.IndicatorValue](t, own.Call(http.MethodGet, october, ""), 200); v.Value != nil || v.Version != 0 {
			t.Errorf("%+v", v)
		}
		if v := read[api.IndicatorValue](t, own.Call(http.MethodPut, october, `{"value": 12.5, "note": "Foreløbigt"}`, "If-Match", `"0"`), 200); *v.Value != 12.5 || v.Version != 1 || v.By == "" {
			t.Errorf("%+v", v)
		}
		if p := own.Call(http.MethodPut, october, `{"value": 13}`, "If-Match", `"0"`); p.Status != http.StatusPreconditionFailed {
			t.Errorf("stale: %d", p.Status)
		}
		if v := read[api.IndicatorValue](t, own.Call(http.MethodPut, october, `{"value": 13}`, "If-Match", `"1"`), 200); len(v.Earlier) != 1 || *v.Earlier[0].Value != 12.5 {
			t.Errorf("%+v", v)
		}
		for path, status := range map[string]int{at + "/values/2026-10-02": 404, at + "/values/2027-01-01": 404, at + "/values/x": 404} {
			if p := own.Call(http.MethodPut, path, `{"value": 13}`, "If-Match", `"0"`); p.Status != status {
				t.Errorf("%s: %d", path, p.Status)
			}
		}
		if p := own.Call(http.MethodPut, at+"/values/2026-09-01", `{"value": 1e15}`, "If-Match", `"0"`); p.Status != 422 {
			t.Errorf("a number too large: %d", p.Status)
		}
		if p := lead.Call(http.MethodPut, at, `{`+definition+`}`, "If-Match", `"7"`); p.Status != http.StatusPreconditionFailed {
			t.Errorf("stale definition: %d", p.Status)
		}
		if v := read[api.Indicator](t, lead.Call(http.MethodPut, at, `{`+definition+`, "source": "Kalenderen"}`, "If-Match", `"1"`), 200); v.Version != 2 || v.Source != "Kalenderen" || len(v.Values) != 1 || len(v.Missing) != 1 {
			t.Errorf("%+v", v)
		}
		type page struct{ Items []api.IndicatorSummary }
		if list := read[page](t, own.Call(http.MethodGet, "/api/v1/indicators?mine=true&subjectKind=course&subject="+refOf(h).ID, ""), 200); len(list.Items) != 1 || *list.Items[0].Latest.Value != 13 || !list.Items[0].Late {
			t.Errorf("%+v", list)
		}
		if list := read[page](t, h.As("soenderaa").Call(http.MethodGet, "/api/v1/indicators?subjectKind=course&subject="+refOf(h).ID, ""), 200); len(list.Items) > 0 {
			t.Errorf("%+v", list)
		}
		if p := h.As("soenderaa").Call(http.MethodGet, at, ""); p.Status != 404 {
			t.Errorf("a stranger: %d", p.Status)
		}
	})
}
