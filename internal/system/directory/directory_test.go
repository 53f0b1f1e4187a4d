package directory_test

import (
	"context"
	"errors"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/directory"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

var ctx = context.Background()

// named is one of the demonstration's services.
func named(t *testing.T, h *house.House, name string) directory.View {
	t.Helper()
	page, err := h.Directory.Search(ctx, directory.Filter{Query: name})
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range page.Items {
		if x.Name == name {
			v, err := h.Directory.Find(ctx, access.Program(), x.ID)
			if err != nil {
				t.Fatal(err)
			}
			return v
		}
	}
	t.Fatalf("there is no service %s", name)
	return directory.View{}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func is(t *testing.T, err error, kind fault.Kind, fields ...string) {
	t.Helper()
	if !fault.Is(err, kind) {
		t.Fatalf("%v, want %v", err, kind)
	}
	var f *fault.Error
	errors.As(err, &f)
	var wrong []string
	for _, one := range f.Fields {
		if one.Message(i18n.Da) == "" || one.Message(i18n.En) == "" {
			t.Errorf("%s: nothing is said", one.Name)
		}
		wrong = append(wrong, one.Name)
	}
	slices.Sort(wrong)
	if !slices.Equal(slices.Compact(wrong), fields) {
		t.Errorf("wrong are %v, want %v", wrong, fields)
	}
}

// letters are those to an address.
func letters(t *testing.T, h *house.House, to string) (own []mail.Letter) {
	t.Helper()
	must(t, h.Jobs.Drain(ctx))
	must(t, h.DB.Read(ctx, func(tx *db.Tx) error {
		all, err := mail.Outbox(tx, 1000)
		for _, l := range all {
			if l.To == to {
				own = append(own, l)
			}
		}
		return err
	}))
	return own
}

// Twenty and some searches as people write them; the service that is meant is
// among the first three.
func TestM8SearchAsPeopleSpeak(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		for query, want := range map[string]string{
			"sovested til kvinde med hund":      "Kvindehvilen",
			"hærberg":                           "Herberget Havnen",
			"et sted at sove i nat":             "Natcafé Nord",
			"gratis tandlæge":                   "Tandklinik for udsatte",
			"jeg har tandpine":                  "Tandklinik for udsatte",
			"hjælp til gæld":                    "Gældscaféen",
			"gelds rådgivning":                  "Gældscaféen",
			"alkohol missbrug":                  "Center Broen: behandling for alkohol",
			"vil gerne stoppe med at ryge hash": "Center Broen: behandling for stoffer",
			"bostøte":                           "Bostøtte efter CTI",
			"vold i hjemmet":                    "Krisecentret Solgården",
			"krise center for børn og mor":      "Krisecentret Solgården",
			"ung uden bolig":                    "Ungehuset ved Havnen",
			"varm mad og et bad":                "Varmestuen Nord",
			"vinterjake":                        "Tøjbutikken",
			"gratis advokat":                    "Retshjælpen",
			"spykolog angst":                    "Psykiatrisk støttecenter",
			"kommer snart ud af fængsel":        "God løsladelse",
			"groenlandsk raadgivning":           "Grønlandsk rådgivning",
			"sygeplejeske paa gaden":            "Sårklinikken",
			"bisider til møde med kommunen":     "Frivillige bisiddere",
			"skab til mine ting opbevarning":    "Opbevaring på Havnen",
			"kan ikke betale huslejen":          "Boligrådgivningen",
			"natte café":                        "Natcafé Nord",
			"sove sammen med min kæreste":       "Natherberget i Sønderå",
			"mandeherberg":                      "Mandehjemmet",
		} {
			page, err := h.Directory.Search(ctx, directory.Filter{Query: query})
			must(t, err)
			var first []string
			for _, x := range page.Items[:min(3, len(page.Items))] {
				first = append(first, x.Name)
			}
			if !slices.Contains(first, want) {
				t.Errorf("%q finds %q, want %s", query, first, want)
			}
		}
	})
}

func TestSearchIsNarrowed(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	names := func(f directory.Filter) (names []string) {
		page, err := h.Directory.Search(ctx, f)
		must(t, err)
		for _, x := range page.Items {
			names = append(names, x.Name)
			if x.Owner != (directory.Owner{}) {
				t.Errorf("%s tells who its owner is", x.Name)
			}
		}
		return names
	}
	soenderaa := h.Organisation("Sønderå").ID
	if got := names(directory.Filter{Municipality: soenderaa}); !slices.Equal(got, []string{"Mandehjemmet", "Natherberget i Sønderå", "Ungeteltet"}) {
		t.Errorf("Sønderå has %q", got)
	}
	if got := names(directory.Filter{Traits: []directory.Trait{directory.Dogs, directory.Women}}); !slices.Equal(got, []string{"Kvindehvilen"}) {
		t.Errorf("for women with dogs there is %q", got)
	}
	if got := names(directory.Filter{List: directory.Private, Query: "bolig", Municipality: soenderaa}); len(got) > 0 {
		t.Errorf("of private ones in Sønderå there is %q", got)
	}
	near := names(directory.Filter{Query: "sovested", Near: &directory.Position{Latitude: 55.4, Longitude: 10.38}})
	if near[0] != "Natherberget i Sønderå" {
		t.Errorf("the nearest are %q", near)
	}
	page, err := h.Directory.Search(ctx, directory.Filter{Query: "natcafé", Near: &directory.Position{Latitude: 57.048, Longitude: 9.9}})
	must(t, err)
	for _, x := range page.Items {
		if x.Name == "Natcafé Nord" && (x.Kilometre < 1.2 || x.Kilometre > 1.35) { // 0.021 degrees of longitude at 57° north are 1.27 km
			t.Errorf("it is %v km away", x.Kilometre)
		}
	}
	h.Clock.Set(time.Date(2026, 12, 1, 23, 30, 0, 0, time.UTC)) // Wednesday, half past midnight in Denmark
	if got := names(directory.Filter{Query: "natcafé", OpenNow: true}); len(got) == 0 || got[0] != "Natcafé Nord" {
		t.Errorf("at night %q is open", got)
	}
	h.Clock.Set(time.Date(2026, 12, 2, 12, 0, 0, 0, time.UTC))
	if got := names(directory.Filter{Query: "natcafé", OpenNow: true}); slices.Contains(got, "Natcafé Nord") {
		t.Errorf("by day %q is open", got)
	}
}

var linked = regexp.MustCompile(`/tilbudslink/([0-9a-z]+)`)

// askedAbout is the secret of the newest letter that asks about a service.
func askedAbout(t *testing.T, h *house.House, to, name string) string {
	t.Helper()
	for _, l := range letters(t, h, to) {
		if m := linked.FindStringSubmatch(l.Text); m != nil && strings.Contains(l.Subject, name) {
			return m[1]
		}
	}
	t.Fatalf("no letter to %s asks about %s", to, name)
	return ""
}

func TestM9AServiceIsConfirmedByTheLinkOfALetterOnce(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		v := named(t, h, "Natcafé Nord")
		if v.Freshness != directory.Fresh {
			t.Fatalf("it begins %s", v.Freshness)
		}
		h.Clock.Set(v.Confirmed.AddDate(0, 5, 1))
		must(t, h.Directory.Ask(ctx))
		must(t, h.Directory.Ask(ctx))
		about := 0
		for _, l := range letters(t, h, v.Owner.Email) {
			if strings.Contains(l.Subject, v.Name) {
				about++
			}
		}
		if about != 1 {
			t.Errorf("%d letters ask about it, want one", about)
		}
		secret := askedAbout(t, h, v.Owner.Email, v.Name)
		if v = named(t, h, v.Name); v.Freshness != directory.Due {
			t.Errorf("after five months it is %s", v.Freshness)
		}
		// nor is the link of who was the owner before
		err := h.DB.Write(ctx, func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE directory_service SET owner_email = 'ny@varmestuen.example' WHERE id = $1`, v.ID)
			return err
		})
		must(t, err)
		_, err = h.Directory.LookUp(ctx, secret, "192.0.2.1")
		is(t, err, fault.NotFound)
		must(t, h.DB.Write(ctx, func(tx *db.Tx) error {
			_, err := tx.Exec(`UPDATE directory_service SET owner_email = $2 WHERE id = $1`, v.ID, v.Owner.Email)
			return err
		}))
		// a guessed link does nothing
		_, err = h.Directory.ConfirmBy(ctx, secret+"x", v.Version, "", "192.0.2.1")
		is(t, err, fault.NotFound)
		_, err = h.Directory.ConfirmBy(ctx, secret, v.Version-1, "", "192.0.2.1")
		is(t, err, fault.Stale)
		if after := named(t, h, v.Name); after.Version != v.Version {
			t.Error("a guess has changed it")
		}
		a, err := h.Directory.LookUp(ctx, secret, "192.0.2.1")
		must(t, err)
		_, err = h.Directory.ConfirmBy(ctx, secret, a.Version, "", "192.0.2.1")
		must(t, err)
		after := named(t, h, v.Name)
		if after.Freshness != directory.Fresh || after.ConfirmedBy != v.Owner.Name {
			t.Errorf("it is %s, by %s", after.Freshness, after.ConfirmedBy)
		}
		_, err = h.Directory.ConfirmBy(ctx, secret, after.Version, "", "192.0.2.1")
		is(t, err, fault.Conflict)
	})
}

func TestM9SilenceForSixMonthsFlagsIt(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		v := named(t, h, "Kvindehvilen")
		h.Clock.Set(v.Confirmed.AddDate(0, 6, -1))
		if v = named(t, h, v.Name); v.Freshness != directory.Due {
			t.Errorf("the day before it is %s", v.Freshness)
		}
		must(t, h.Directory.Ask(ctx))
		h.Clock.Move(24 * time.Hour)
		if v = named(t, h, v.Name); v.Freshness != directory.Stale || !v.Flagged(v.Today) {
			t.Errorf("after six months it is %s", v.Freshness)
		}
		before := len(letters(t, h, v.Owner.Email))
		must(t, h.Directory.Ask(ctx))
		own := letters(t, h, v.Owner.Email)
		found := false
		for _, l := range own {
			found = found || strings.HasPrefix(l.Subject, "Kan være forældet: Kvindehvilen")
		}
		if len(own) <= before || !found {
			t.Error("the owner is not told that it may be out of date")
		}
		h.Clock.Move(61 * 24 * time.Hour)
		_, err := h.Directory.LookUp(ctx, askedAbout(t, h, v.Owner.Email, v.Name), "192.0.2.1")
		is(t, err, fault.NotFound)
	})
}

func TestM9AnybodyCanReportAnError(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		v := named(t, h, "Tøjbutikken")
		is(t, h.Directory.Report(ctx, v.ID, " ", "ikke en adresse", "192.0.2.1"), fault.Invalid, "email", "words")
		is(t, h.Directory.Report(ctx, v.ID, "Borgeren 0102031234 siger, at der er lukket", "", "192.0.2.1"), fault.Invalid, "words")
		must(t, h.Directory.Report(ctx, v.ID, "Butikken er flyttet til nummer 20.", "laeser@eksempel.example", "192.0.2.1"))
		v = named(t, h, v.Name)
		if v.Freshness != directory.Doubted || len(v.Open) != 1 || v.Open[0].Words != "Butikken er flyttet til nummer 20." {
			t.Fatalf("it is %s, %v", v.Freshness, v.Open)
		}
		told := letters(t, h, v.Owner.Email)
		if !slices.ContainsFunc(told, func(l mail.Letter) bool {
			return strings.Contains(l.Subject, v.Name) && !strings.Contains(l.Text, "nummer 20")
		}) {
			t.Error("the owner is not told, or the letter says what a stranger wrote")
		}
		owner, stranger := h.Scope("styregruppe"), h.Scope("soenderaa")
		if seen, err := h.Directory.Find(ctx, stranger, v.ID); err != nil || len(seen.Open) > 0 || seen.Owner != (directory.Owner{}) || seen.Freshness != directory.Doubted {
			t.Errorf("another municipality sees %v, %v", seen.Open, err)
		}
		is(t, h.Directory.Settle(ctx, stranger, v.ID, v.Open[0].ID, directory.Mended, ""), fault.Forbidden)
		is(t, h.Directory.Settle(ctx, owner, v.ID, v.Open[0].ID, directory.Unfounded, ""), fault.Invalid, "note")
		must(t, h.Directory.Settle(ctx, owner, v.ID, v.Open[0].ID, directory.Mended, ""))
		is(t, h.Directory.Settle(ctx, owner, v.ID, v.Open[0].ID, directory.Mended, ""), fault.Conflict)
		if v = named(t, h, v.Name); v.Freshness != directory.Fresh || len(v.Settled) != 1 || v.Settled[0].Email != "" {
			t.Errorf("it is %s, %v", v.Freshness, v.Settled)
		}
		// what one place, and what anybody about one service, can report in an hour
		page, err := h.Directory.Search(ctx, directory.Filter{})
		must(t, err)
		taken := map[directory.ID]int{}
		all := 0
		for _, x := range page.Items {
			for range 8 {
				if err := h.Directory.Report(ctx, x.ID, "x", "", "192.0.2.9"); err == nil {
					taken[x.ID]++
					all++
				} else {
					is(t, err, fault.TooMany)
				}
			}
		}
		if all > 20 || slices.Max(slices.Collect(maps.Values(taken))) != 5 {
			t.Errorf("%d reports are taken from one place in an hour: %v", all, taken)
		}
		about := 0
		for _, l := range letters(t, h, named(t, h, page.Items[0].Name).Owner.Email) {
			if strings.Contains(l.Subject, page.Items[0].Name) {
				about++
			}
		}
		if about != 1 {
			t.Errorf("%d letters tell the owner that there is something to look at, want one", about)
		}
	})
}

func TestM8WhoLooksAfterAService(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		v := named(t, h, "Varmestuen Nord")
		edit := directory.Edit{Content: v.Content, Owner: v.Owner, Version: v.Version}
		edit.Offers = "Morgenmad og varm middag."
		for _, who := range []string{"soenderaa", "partner", "raadgiver", "borger", "admin"} {
			is(t, h.Directory.Change(ctx, h.Scope(who), v.ID, edit), fault.Forbidden)
			is(t, h.Directory.Close(ctx, h.Scope(who), v.ID, true, v.Version), fault.Forbidden)
			is(t, h.Directory.Confirm(ctx, h.Scope(who), v.ID, v.Version), fault.Forbidden)
		}
		must(t, h.Directory.Change(ctx, h.Scope("projektleder"), v.ID, edit)) // of the municipality
		is(t, h.Directory.Change(ctx, h.Scope("tovholder"), v.ID, edit), fault.Stale)
		edit.Version++
		edit.Name, edit.Phone, edit.Owner.Email = "", "ring", ""
		edit.Email = "info@varmestuen.example?bcc=spion@ondt.example"
		edit.Traits = []directory.Trait{directory.Women, directory.Men}
		is(t, h.Directory.Change(ctx, h.Scope("tovholder"), v.ID, edit), fault.Invalid, "email", "name", "ownerEmail", "phone", "traits")

		must(t, h.Directory.Close(ctx, h.Scope("tovholder"), v.ID, true, v.Version+1))
		_, err := h.Directory.Find(ctx, h.Scope("soenderaa"), v.ID)
		is(t, err, fault.NotFound)
		page, err := h.Directory.Search(ctx, directory.Filter{Query: v.Name})
		must(t, err)
		if slices.ContainsFunc(page.Items, func(x directory.Listed) bool { return x.ID == v.ID }) {
			t.Error("what is closed is found")
		}
		must(t, h.Directory.Close(ctx, h.Scope("tovholder"), v.ID, false, v.Version+2))
		if named(t, h, v.Name).Offers != "Morgenmad og varm middag." {
			t.Error("it does not come back as it was")
		}

		add := directory.NewService{Organisation: h.Organisation("Varmestuen").ID, Municipality: h.Organisation("Sønderå").ID, Content: v.Content, Owner: v.Owner}
		add.Name = "Ny natcafé"
		_, err = h.Directory.Add(ctx, h.Scope("partner"), add)
		is(t, err, fault.Forbidden)
		id, err := h.Directory.Add(ctx, h.Scope("styregruppe"), add)
		must(t, err)
		s, err := h.Directory.Find(ctx, h.Scope("soenderaa"), id)
		must(t, err)
		if s.List != directory.Private || !s.MayEdit {
			t.Errorf("it stands in the list %s; Sønderå may change it: %v", s.List, s.MayEdit)
		}
		employee := h.Scope("projektleder")
		add.Organisation, add.Municipality = h.Organisation("Sønderå").ID, h.Organisation("Nørrekær").ID
		_, err = h.Directory.Add(ctx, employee, add) // in the name of another municipality
		is(t, err, fault.Forbidden)
		add.Provider = "Ukendt forening"
		_, err = h.Directory.Add(ctx, employee, add)
		is(t, err, fault.Invalid, "provider")
		add.Provider = " center  broen "
		id, err = h.Directory.Add(ctx, employee, add)
		must(t, err)
		if s, err := h.Directory.Find(ctx, employee, id); err != nil || s.OrgName != "Center Broen" {
			t.Errorf("it is offered by %s: %v", s.OrgName, err)
		}
		add.Provider, add.Organisation = "", h.Organisation("Varmestuen").ID
		add.Municipality = h.Organisation("Havnen").ID
		_, err = h.Directory.Add(ctx, h.Scope("styregruppe"), add)
		is(t, err, fault.Invalid, "municipality")
	})
}

func TestSynonymsAreUsedFromTheNextSearch(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		first := func() string {
			page, err := h.Directory.Search(ctx, directory.Filter{Query: "dumpekarakter"})
			must(t, err)
			if len(page.Items) == 0 {
				return ""
			}
			return page.Items[0].Name
		}
		if got := first(); got != "" {
			t.Fatalf("%s is found", got)
		}
		is(t, h.Directory.SetSynonyms(ctx, h.Scope("projektleder"), directory.Group{Words: []string{"dumpekarakter", "musik"}}), fault.Forbidden)
		adviser := h.Scope("raadgiver")
		is(t, h.Directory.SetSynonyms(ctx, adviser, directory.Group{Words: []string{"dumpekarakter"}}), fault.Invalid, "words")
		is(t, h.Directory.SetSynonyms(ctx, adviser, directory.Group{Words: []string{"dumpe karakter", "musik"}}), fault.Invalid, "words")
		must(t, h.Directory.SetSynonyms(ctx, adviser, directory.Group{Words: []string{"Dumpekarakter", "musik"}}))
		if got := first(); got != "Varmestuen Nord" {
			t.Errorf("%q is found", got)
		}
		groups, err := h.Directory.Synonyms(ctx)
		must(t, err)
		i := slices.IndexFunc(groups, func(g directory.Group) bool { return slices.Contains(g.Words, "dumpekarakter") })
		g := groups[i]
		is(t, h.Directory.SetSynonyms(ctx, adviser, directory.Group{ID: g.ID, Words: g.Words, Version: g.Version + 1}), fault.Stale)
		must(t, h.Directory.SetSynonyms(ctx, adviser, directory.Group{ID: g.ID, Version: g.Version}))
		if got := first(); got != "" {
			t.Errorf("%s is found afterwards", got)
		}
	})
}
