package api_test

import (
	"os"
	"strings"
	"testing"

	"tovholder/internal/core/organisation/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"

	frame "tovholder/internal/platform/web/api"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

func names(t *testing.T, by *caller.Caller, path string) (all []string) {
	t.Helper()
	cursor := ""
	for {
		var page frame.Page[api.Organisation]
		by.Get(path + "&cursor=" + cursor).Is(200).Into(&page)
		for _, o := range page.Items {
			all = append(all, o.Name)
		}
		if cursor = page.Next; cursor == "" {
			return all
		}
	}
}

func TestOrganisationsAreListed(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		by := caller.As(t, h, "raadgiver")
		all := names(t, by, "/organisations?kind=municipality")
		if len(all) != 100 || all[0] != "Albertslund Kommune" || all[99] != "Aarhus Kommune" {
			t.Errorf("%d organisations: %s", len(all), all)
		}
		if found := names(t, by, "/organisations?q=noerrekaer&limit=1"); len(found) != 1 || found[0] != "Nørrekær Kommune" {
			t.Errorf("%s", found)
		}
		if found := names(t, by, "/organisations?limit=7&q=kommune"); len(found) != 100 {
			t.Errorf("%d by sevens", len(found))
		}
		by.Get("/organisations?kind=0101011234").Refused(422, "invalid", "query.kind")
		by.Get("/organisations?cursor=x").Refused(422, "invalid", "query.cursor")
		caller.As(t, h, "").Get("/organisations").Refused(401, "unauthenticated")
		for _, persona := range []string{"leder", "forloebsleder", "borger", "konsulent"} {
			caller.As(t, h, persona).Get("/organisations").Refused(404, "not-found")
		}
	})
}

func TestAnOrganisationIsShownToThoseWhoMayKnow(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		path := "/organisations/" + string(h.Organisation("Nørrekær").ID)
		var o api.OrganisationWithUnits
		got := caller.As(t, h, "raadgiver").Get(path).Is(200).Into(&o)
		if o.Name != "Nørrekær Kommune" || o.Code != "9001" || o.KindName.En != "Municipality" || len(o.Units) != 4 || got.ETag() != frame.ETag(o.Version) {
			t.Errorf("%s %+v", got.ETag(), o)
		}
		caller.As(t, h, "leder").Get(path).Is(200)
		for _, persona := range []string{"soenderaa", "forstander", "forloebsleder", "borger"} {
			if got := caller.As(t, h, persona).Get(path).Refused(404, "not-found"); strings.Contains(got.Body, "Nørrekær") {
				t.Error(got.Body)
			}
		}
		caller.As(t, h, "").Get(path).Refused(401, "unauthenticated")
		caller.As(t, h, "raadgiver").Get("/organisations/0101011234").Refused(404, "not-found")
	})
}

func TestMembersAreForThoseWhoLookAfterThem(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		path := "/organisations/" + string(h.Organisation("Nørrekær").ID) + "/members"
		members := func(by *caller.Caller, limit string) (all []api.Member) {
			cursor := ""
			for {
				var page frame.Page[api.Member]
				by.Get(path + "?limit=" + limit + "&cursor=" + cursor).Is(200).Into(&page)
				all = append(all, page.Items...)
				if cursor = page.Next; cursor == "" {
					return all
				}
			}
		}
		own := members(caller.As(t, h, "leder"), "3")
		if len(own) < 6 || own[0].Name == "" || own[0].From.IsZero() || len(members(caller.As(t, h, "admin"), "25")) != len(own) {
			t.Errorf("%+v", own)
		}
		for _, m := range own {
			if m.Role == "citizen" {
				t.Errorf("%s is a citizen", m.Name)
			}
		}
		caller.As(t, h, "leder").Get(path + "?past=true").Is(200)
		for _, persona := range []string{"raadgiver", "soenderaa", "forloebsleder"} {
			caller.As(t, h, persona).Get(path).Refused(404, "not-found")
		}
		caller.As(t, h, "forstander").Get(path).Refused(404, "not-found")
	})
}
