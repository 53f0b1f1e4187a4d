package api_test

import (
	"strings"
	"testing"

	"tovholder/internal/system/directory/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

// M8: another program imports services, as of the preview that it has seen.
func TestM8ServicesAreImported(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		own, other := caller.As(t, h, "projektleder"), caller.As(t, h, "soenderaa")
		in := h.Organisation("Nørrekær")
		body := object{"municipality": string(in.ID), "format": "csv", "name": "tilbud.csv", "content": "Id;Navn;Målgruppe;Indhold;Telefon;Farve\na1;Skakklub;Alle;Skak;ring\na2;Kor;Alle;Vi synger;70109315;blå\n"}
		caller.As(t, h, "").Call("POST", "/services/imports", body).Refused(401, "unauthenticated")
		other.Call("POST", "/services/imports", body).Refused(403, "forbidden")
		var x api.Import
		made := own.Call("POST", "/services/imports", body).Is(201)
		made.Into(&x)
		if x.New != 1 || x.Wrong != 1 || len(x.Ignored) != 1 || x.Rows[0].Row != 2 || x.Rows[0].Faults[0].Column != "E" || x.Rows[0].Faults[0].Message == "" {
			t.Errorf("prepared %+v", x)
		}
		at := strings.TrimPrefix(made.Header.Get("Location"), frame.Root)
		own.Call("POST", at+"/execution", nil, "If-Match", made.ETag()).Refused(422, "invalid")

		body["format"], body["content"] = "hsds", `[{"id": "a2", "name": "Kor", "description": "Vi synger", "eligibility_description": "Alle", "phones": [{"number": "70109315"}]}]`
		made = own.Call("POST", "/services/imports", body).Is(201)
		at = strings.TrimPrefix(made.Header.Get("Location"), frame.Root)
		other.Get(at).Refused(404, "not-found")
		other.Call("POST", at+"/execution", nil, "If-Match", made.ETag()).Refused(404, "not-found")
		own.Call("POST", at+"/execution", nil).Refused(428, "version-needed")
		if stale := own.Call("POST", at+"/execution", nil, "If-Match", `"7"`).Refused(412, "stale"); stale.ETag() != made.ETag() {
			t.Errorf("the version that stands is %s", stale.ETag())
		}
		if own.Get(at).Is(200).ETag() != made.ETag() {
			t.Error("it has another version")
		}
		var done api.Imported
		own.Call("POST", at+"/execution", nil, "If-Match", made.ETag()).Is(200).Into(&done)
		if done.New != 1 || done.Changed != 0 {
			t.Errorf("imported %+v", done)
		}
		own.Get(at).Refused(404, "not-found")
		body["content"] = `[{"name": "Kor"`
		own.Call("POST", "/services/imports", body).Refused(422, "invalid")
	})
}
