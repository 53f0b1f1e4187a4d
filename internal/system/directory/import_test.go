package directory_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/system/directory"
	"tovholder/internal/testkit/house"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/charmap"
)

// previewed is what a file would do that somebody sends to a municipality.
func previewed(t *testing.T, h *house.House, who string, in organisation.ID, name string, file []byte) *directory.Load {
	t.Helper()
	id, err := h.Directory.Upload(ctx, h.Scope(who), in, directory.File{Name: name, Bytes: file})
	must(t, err)
	return again(t, h, who, id)
}

func again(t *testing.T, h *house.House, who string, id directory.LoadID) *directory.Load {
	t.Helper()
	x, err := h.Directory.Preview(ctx, h.Scope(who), id)
	must(t, err)
	return x
}

// effects are what the rows do: "2 new", and what is wrong in which column of
// which row.
func effects(x *directory.Load) (all []string) {
	for _, r := range x.Rows {
		words := fmt.Sprint(r.Row, " ", r.Effect)
		for _, c := range r.Wrong {
			words += fmt.Sprintf(" [%s %s]", c.Column, c.Field)
		}
		all = append(all, words)
	}
	return all
}

func same(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func csvOf(lines ...string) []byte { return []byte(strings.Join(lines, "\r\n") + "\r\n") }

const ownHeads = "Id;Navn;Udbyder;Målgruppe;Indhold;Telefon;Ansvarlig;Ansvarliges e-mail"

func told(err error) string {
	var f *fault.Error
	if !errors.As(err, &f) || f.Message == nil {
		return ""
	}
	return f.Message(i18n.Da)
}

// count is how many there are of something.
func count(t *testing.T, h *house.House, query string) int {
	t.Helper()
	n := 0
	must(t, h.DB.Read(ctx, func(tx *db.Tx) (err error) {
		n, err = db.One(tx, db.Int, query)
		return err
	}))
	return n
}

func services(t *testing.T, h *house.House) int {
	t.Helper()
	return count(t, h, `SELECT COUNT(*) FROM directory_service`)
}

func TestM8AnImportTellsWhatIsNewChangedUnchangedAndWrong(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		own, shelter := h.Organisation("Nørrekær"), h.Organisation("Herberget")
		before, old := services(t, h), named(t, h, "Boligrådgivningen")
		first := csvOf("\ufeff"+ownHeads+";Bredde grad;Breddegrad;Længdegrad;Mandag;Sprog;Kendetegn",
			"a1;Skakklub;"+own.Name+";Alle;Skak og kaffe;70109315;Karen Ulvedal;karen@eksempel.dk;x;57,05;9,92;14-17;Dansk, pl;Gratis, dogs",
			"a2;Kor;"+shelter.Name+";Alle;Vi synger;70109316;Jens;jens@eksempel.dk;;;;;;",
			";"+old.Name+";"+own.Name+";Alle, der mangler en bolig;"+old.Offers+";"+old.Phone+";"+old.Owner.Name+";"+old.Owner.Email+";;57,046;9,919;"+old.Hours.Of(1)+";"+"English, dansk;"+traitsOf(old))
		x := previewed(t, h, "projektleder", own.ID, "tilbud.csv", first)
		same(t, effects(x), "2 new", "3 new", "4 changed")
		same(t, x.Ignored, "Bredde grad")
		if d := x.Rows[2].Differences(i18n.Da); len(d) != 1 || d[0].Field != "Målgruppe" || d[0].Is != "Alle, der mangler en bolig" {
			t.Errorf("the differences are %+v", d)
		}
		if services(t, h) != before {
			t.Error("a preview has changed the directory")
		}
		added, changed, err := h.Directory.Import(ctx, h.Scope("projektleder"), x.ID, x.Version)
		must(t, err)
		if added != 2 || changed != 1 || services(t, h) != before+2 {
			t.Errorf("%d were added, %d changed", added, changed)
		}
		got := named(t, h, "Skakklub")
		if got.Source != "a1" || got.List != directory.Municipal || got.Position == nil || got.Position.Latitude != 57.05 || got.Hours.Of(1) != "14.00–17.00" || !slices.Equal(got.Languages, []string{"da", "pl"}) ||
			!slices.Equal(got.Traits, []directory.Trait{directory.Dogs, directory.Free}) || got.ConfirmedBy != h.Scope("projektleder").Name {
			t.Errorf("imported %+v", got.Service)
		}
		now := named(t, h, old.Name)
		if now.Version != old.Version+1 || !now.Confirmed.After(old.Confirmed) || now.Hours.Of(3) != old.Hours.Of(3) || now.Street != old.Street {
			t.Errorf("changed to %+v", now.Service)
		}
		if kor := named(t, h, "Kor"); kor.OrgName != shelter.Name || kor.List != directory.Private {
			t.Errorf("imported %+v", kor.Service)
		}
		if n := count(t, h, `SELECT COUNT(*) FROM audit_change WHERE noun = 'service' AND verb = 'imported'`); n != 3 {
			t.Errorf("history tells of %d", n)
		}
		_, err = h.Directory.Preview(ctx, h.Scope("projektleder"), x.ID)
		is(t, err, fault.NotFound)

		x = previewed(t, h, "projektleder", own.ID, "tilbud.csv", first)
		same(t, effects(x), "2 same", "3 same", "4 same")
		if x.Ready() {
			t.Error("a file that changes nothing can be imported")
		}
		// by its id it is known under another name; a column that isn't there leaves what is
		x = previewed(t, h, "projektleder", own.ID, "tilbud.csv", csvOf("id;name;eligibility_description;description", "a1;Skakklubben;Alle;Skak"))
		same(t, effects(x), "2 changed")
		if x.Rows[0].Is.Phone != "70109315" || !x.NoProvider || !x.NoOwner {
			t.Errorf("it becomes %+v", x.Rows[0].Is)
		}
		// what has come from elsewhere is known by its name too
		x = previewed(t, h, "projektleder", own.ID, "tilbud.csv", csvOf(ownHeads, ";kor;"+shelter.Name+";Alle;Vi synger;70109316;Jens;jens@eksempel.dk"))
		same(t, effects(x), "2 changed")
	})
}

func traitsOf(v directory.View) string {
	var all []string
	for _, t := range v.Traits {
		all = append(all, string(t))
	}
	return strings.Join(all, ",")
}

func TestM8AnImportWithAWrongRowImportsNothing(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		own, before := h.Organisation("Nørrekær"), services(t, h)
		closed := named(t, h, "Sårklinikken")
		must(t, h.Directory.Close(ctx, h.Scope("projektleder"), closed.ID, true, closed.Version))
		row := func(id, name, by, group, phone, mail, more string) string {
			return strings.Join([]string{id, name, by, group, "Indhold", phone, "Karen", mail, more}, ";")
		}
		x := previewed(t, h, "projektleder", own.ID, "tilbud.csv", csvOf(ownHeads+";Tirsdag;Sprog;Kendetegn;Breddegrad;Længdegrad;Noter",
			row("b1", "God", own.Name, "Alle", "70109315", "k@eksempel.dk", ";;;;;"),
			row("b2", "", own.Name, "Alle", "70109315", "k@eksempel.dk", ";;;;;"),
			row("b3", "Ukendt", "Findes Ikke ApS", "Alle", "70109315", "k@eksempel.dk", ";;;;;"),
			row("b4", "Person", own.Name, "For 010190-1234", "0101901234", "k@eksempel.dk", ";;;;;"),
			row("b5", "Tider", own.Name, "Alle", "70109315", "ingen", "når vi kan;volapyk;Billigt;957,05;;"),
			row("b1", "Igen", own.Name, "Alle", "70109315", "k@eksempel.dk", ";;;;;"),
			row("", closed.Name, closed.OrgName, "Alle", "70109315", "k@eksempel.dk", ";;;;;"),
			row("b8", "Noter", own.Name, "Alle", "70109315", "k@eksempel.dk", ";;;;;Spørg efter 010190-1234"),
			row("b9", "Tomt", "", "Alle", "70109315", "k@eksempel.dk", ";;;;;"),
			row("b9y", "Nabo", h.Organisation("Sønderå").Name, "Alle", "70109315", "k@eksempel.dk", ";;;;;"),
			row("b9x", "Styrelsen", h.Organisation("Social").Name, "Alle", "70109315", "k@eksempel.dk", ";;;;;"),
		))
		same(t, effects(x), "2 new", "3 wrong [B name]", "4 wrong [C organisation]", "5 wrong [D targetGroup] [F phone]",
			"6 wrong [H ownerEmail] [I hours-2] [J languages] [K traits] [L latitude]", "7 wrong [ ]", "8 wrong [ ]", "9 wrong [N ]", "10 wrong [C organisation]", "11 wrong [C organisation]", "12 wrong [C organisation]")
		for _, r := range x.Rows {
			for _, c := range r.Wrong {
				if c.Message(i18n.Da) == "" || c.Message(i18n.En) == "" {
					t.Errorf("row %d: nothing is said of %s", r.Row, c.Column)
				}
			}
		}
		_, _, err := h.Directory.Import(ctx, h.Scope("projektleder"), x.ID, x.Version)
		is(t, err, fault.Invalid)
		if services(t, h) != before {
			t.Error("something was imported")
		}
		// personal numbers are not kept for anybody to find
		if n := count(t, h, `SELECT COUNT(*) FROM directory_import WHERE content LIKE '%010190%'`); n > 0 {
			t.Error("a personal number is stored")
		}
	})
}

func TestM8NothingIsImportedWhenTheDirectoryHasChangedSince(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		own, before, s := h.Organisation("Nørrekær"), services(t, h), named(t, h, "Boligrådgivningen")
		line := func(target string) string {
			return ";" + s.Name + ";" + own.Name + ";" + target + ";" + s.Offers + ";" + s.Phone + ";" + s.Owner.Name + ";" + s.Owner.Email
		}
		x := previewed(t, h, "projektleder", own.ID, "tilbud.csv", csvOf(ownHeads, "c1;Ny;"+own.Name+";Alle;Kaffe;70109315;Karen;k@eksempel.dk", line("Alle")))
		same(t, effects(x), "2 new", "3 changed")
		must(t, h.Directory.Change(ctx, h.Scope("leder"), s.ID, directory.Edit{Content: s.Content, Owner: s.Owner, Version: s.Version}))
		_, _, err := h.Directory.Import(ctx, h.Scope("projektleder"), x.ID, x.Version)
		is(t, err, fault.Stale)
		if services(t, h) != before {
			t.Error("something was imported")
		}
		x = again(t, h, "projektleder", x.ID)
		_, _, err = h.Directory.Import(ctx, h.Scope("projektleder"), x.ID, x.Version)
		must(t, err)
		if services(t, h) != before+1 {
			t.Error("it wasn't imported when it was seen again")
		}
		// what was new is there when somebody else was quicker
		file := csvOf(ownHeads, "c2;Nyere;"+own.Name+";Alle;Kaffe;70109315;Karen;k@eksempel.dk")
		x, other := previewed(t, h, "projektleder", own.ID, "a.csv", file), previewed(t, h, "leder", own.ID, "b.csv", file)
		_, _, err = h.Directory.Import(ctx, h.Scope("leder"), other.ID, other.Version)
		must(t, err)
		_, _, err = h.Directory.Import(ctx, h.Scope("projektleder"), x.ID, x.Version)
		is(t, err, fault.Stale)
		same(t, effects(again(t, h, "projektleder", x.ID)), "2 same")
	})
}

func TestM8OnlyWhoIsEmployedByTheMunicipalityImports(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		own := h.Organisation("Nørrekær")
		file := csvOf(ownHeads, "d1;Ny;"+own.Name+";Alle;Kaffe;70109315;Karen;k@eksempel.dk")
		for _, who := range []string{"soenderaa", "borger", "forstander", "styregruppe", "raadgiver", "admin"} {
			_, err := h.Directory.Upload(ctx, h.Scope(who), own.ID, directory.File{Name: "x.csv", Bytes: file})
			is(t, err, fault.Forbidden)
		}
		x := previewed(t, h, "projektleder", own.ID, "x.csv", file)
		for _, who := range []string{"soenderaa", "leder", "borger", "admin"} {
			_, err := h.Directory.Preview(ctx, h.Scope(who), x.ID)
			is(t, err, fault.NotFound)
			_, _, err = h.Directory.Import(ctx, h.Scope(who), x.ID, x.Version)
			is(t, err, fault.NotFound)
		}
		former := h.Scope("projektleder")
		former.Holdings = nil // who doesn't work there any more
		_, err := h.Directory.Preview(ctx, former, x.ID)
		is(t, err, fault.NotFound)
		h.Pass(2)
		_, err = h.Directory.Preview(ctx, h.Scope("projektleder"), x.ID)
		is(t, err, fault.NotFound)
		previewed(t, h, "projektleder", own.ID, "x.csv", file)
		if n := count(t, h, `SELECT COUNT(*) FROM directory_import`); n != 1 {
			t.Errorf("%d files are kept", n)
		}
	})
}

func TestM8AnImportReadsEveryKindOfFile(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		own := h.Organisation("Nørrekær")
		text := string(csvOf("Vores tilbud på gaden", ownHeads, "e1;Ørnens rede æøå;"+own.Name+";Alle;Kaffe – og kage;70 10 93 15;Karen;k@eksempel.dk"))
		old, err := charmap.Windows1252.NewEncoder().Bytes([]byte(text))
		must(t, err)
		book := excelize.NewFile()
		must(t, book.SetSheetRow("Sheet1", "A1", &[]any{"ID", "  navn ", "CVR", "målgruppe:", "Beskrivelse", "tlf.", "Ansvarlig", "ansvarliges e-mail", "postnr", "Breddegrad", "Længdegrad"}))
		must(t, book.SetSheetRow("Sheet1", "A2", &[]any{"e1", "Ørnens rede æøå", own.Name, "Alle", "Kaffe – og kage", 70109315, "Karen", "k@eksempel.dk", 9000, 57.05, 9.92}))
		packed, err := book.WriteToBuffer()
		must(t, err)
		for name, file := range map[string][]byte{"utf8.csv": []byte(text), "win.csv": old, "tilbud.xlsx": packed.Bytes()} {
			x := previewed(t, h, "projektleder", own.ID, name, file)
			if len(x.Rows) != 1 || x.Rows[0].Effect != directory.AddsService || x.Rows[0].Is.Name != "Ørnens rede æøå" || x.Rows[0].Is.Offers != "Kaffe – og kage" {
				t.Errorf("%s: %v, %+v", name, effects(x), x.Rows[0].Is)
			}
			if name == "tilbud.xlsx" && (x.Rows[0].Is.Phone != "70109315" || x.Rows[0].Is.Postcode != "9000" || x.Rows[0].Is.Position.Longitude != 9.92) {
				t.Errorf("%s: %+v", name, x.Rows[0].Is)
			}
		}
		empty, err := sheet.Excel(directory.Template(i18n.Da))
		must(t, err)
		_, err = h.Directory.Upload(ctx, h.Scope("projektleder"), own.ID, directory.File{Name: "skabelon.xlsx", Bytes: empty})
		if !fault.Is(err, fault.Invalid) || !strings.Contains(told(err), "ingen tilbud") {
			t.Errorf("the empty template: %v", err)
		}
	})
}

const hsdsFile = `{"total_items": 2, "contents": [
	{"id": "f1", "name": "Natlys", "description": "Seng og suppe", "eligibility_description": "Alle", "application_process": "Mød op", "email": "natlys@eksempel.dk", "url": "natlys.dk",
	 "fees_description": "Gratis", "organization": {"id": "x", "name": "OWN"}, "phones": [{"number": "70 10 93 15"}], "languages": [{"code": "da"}, {"name": "Polish"}], "farve": "blå",
	 "schedules": [{"freq": "WEEKLY", "byday": "MO,TU", "opens_at": "22:00", "closes_at": "07:00", "description": "Ikke i juli"}, {"freq": "WEEKLY", "byday": "SU", "opens_at": "00:00:00", "closes_at": "00:00:00"}],
	 "service_at_locations": [{"location": {"latitude": 57.05, "longitude": "9.92", "addresses": [{"address_1": "Kajen 2", "city": "Nørrekær", "postal_code": "9999"}]}}]},
	{"id": "f2", "name": ["Nej"], "description": "x", "eligibility_description": "Alle", "organization": {"name": "OWN"}, "phones": [{"number": "70 10 93 15"}],
	 "schedules": [{"freq": "MONTHLY", "byday": "MO", "opens_at": "10:00", "closes_at": "12:00"}]}]}`

func TestM8AnImportReadsHSDS(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		own := h.Organisation("Nørrekær")
		file := strings.ReplaceAll(hsdsFile, "OWN", own.Name)
		x := previewed(t, h, "projektleder", own.ID, "hsds.json", []byte(file))
		same(t, effects(x), "1 new", "2 wrong [name name] [schedules hours-1]")
		same(t, x.Ignored, "farve")
		s := x.Rows[0].Is
		if s.Referral != "Mød op" || s.Website != "https://natlys.dk" || s.Street != "Kajen 2" || s.Postcode != "9999" || s.Position == nil || s.Position.Longitude != 9.92 ||
			s.Hours.Of(2) != "22.00–07.00" || s.Hours.Of(7) != "00.00–24.00" || s.HoursNote != "Ikke i juli" || !slices.Equal(s.Languages, []string{"da", "pl"}) || s.Price != "Gratis" {
			t.Errorf("read %+v", s)
		}
		if s.Owner.Name != h.Scope("projektleder").Name || s.Owner.Email == "" {
			t.Errorf("its owner is %+v", s.Owner)
		}
		// a list alone is read too
		var page struct{ Contents []json.RawMessage }
		must(t, json.Unmarshal([]byte(file), &page))
		list, err := json.Marshal(page.Contents[:1])
		must(t, err)
		x = previewed(t, h, "projektleder", own.ID, "hsds.json", list)
		_, _, err = h.Directory.Import(ctx, h.Scope("projektleder"), x.ID, x.Version)
		must(t, err)
		same(t, effects(previewed(t, h, "projektleder", own.ID, "hsds.json", list)), "1 same")
	})
}

// Who offers a service is known by its name or its number, when that is one's
// alone.
func TestM8AnImportKnowsWhoOffersAService(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		own := h.Organisation("Nørrekær")
		establish := func(name, number string) {
			must(t, h.DB.Write(ctx, func(tx *db.Tx) error {
				_, err := organisation.Establish(tx, access.Program(), organisation.Organisation{Kind: organisation.Voluntary, Name: name, CVR: number})
				return err
			}))
		}
		establish("Kaffe og Kor", "13585628")
		row := func(by string) string { return ";" + by + ";" + by + ";Alle;Kaffe;70109315;Karen;k@eksempel.dk" }
		x := previewed(t, h, "projektleder", own.ID, "x.csv", csvOf(ownHeads, row("Kaffe  og Kor"), row("DK 13 58 56 28"), row("13585628"), row("13585629"), row("Kaffe")))
		same(t, effects(x), "2 new", "3 new", "4 new", "5 wrong [C organisation]", "6 wrong [C organisation]")
		for _, r := range x.Rows[:3] {
			if r.Is.OrgName != "Kaffe og Kor" || r.Is.List != directory.Private {
				t.Errorf("row %d: %s, %s", r.Row, r.Is.OrgName, r.Is.List)
			}
		}
		establish("Kaffe og Strik", "13585628")
		same(t, effects(again(t, h, "projektleder", x.ID)), "2 new", "3 wrong [C organisation]", "4 wrong [C organisation]", "5 wrong [C organisation]", "6 wrong [C organisation]")
	})
}

// What is published as HSDS is read again as what it was.
func TestM8WhatIsPublishedIsReadAgain(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	own := h.Organisation("Nørrekær")
	p := h.As("").Get("/hsds/v3/services?full=true&per_page=100&organization_id=" + string(own.ID))
	x := previewed(t, h, "projektleder", own.ID, "hsds.json", []byte(p.Body))
	if len(x.Rows) < 5 || x.Counts[directory.SameService] != len(x.Rows) || len(x.Ignored) > 0 {
		t.Errorf("%v; ignored %v", effects(x), x.Ignored)
		for _, r := range x.Rows {
			t.Log(r.Differences(i18n.Da))
		}
	}
}

// However many rows a file has, what is there is read once.
func TestM8APreviewAsksEquallyOften(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		own := h.Organisation("Nørrekær")
		asked := map[int]int64{}
		for _, rows := range []int{1, 300} {
			lines := []string{ownHeads}
			for i := range rows {
				lines = append(lines, fmt.Sprintf("g%d;Tilbud %d;Nr. %d;Alle;Kaffe;70109315;Karen;k@eksempel.dk", i, i, i))
			}
			id, err := h.Directory.Upload(ctx, h.Scope("projektleder"), own.ID, directory.File{Name: "x.csv", Bytes: csvOf(lines...)})
			must(t, err)
			scope := h.Scope("projektleder")
			counting, n := db.CountStatements(ctx)
			_, err = h.Directory.Preview(counting, scope, id)
			must(t, err)
			asked[rows] = *n
		}
		if asked[1] != asked[300] || asked[1] == 0 || asked[1] > 5 {
			t.Errorf("statements by rows: %v", asked)
		}
	})
}
