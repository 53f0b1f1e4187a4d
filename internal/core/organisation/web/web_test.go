package web_test

import (
	"context"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/mail"
	"tovholder/internal/testkit/house"

	. "tovholder/internal/testkit/htmlcheck"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

func at(o organisation.Organisation) string { return "/administration/organisationer/" + string(o.ID) }

// addressOf is the page of somebody who holds a role in an organisation.
func addressOf(t *testing.T, h *house.House, o organisation.Organisation, name string) string {
	t.Helper()
	for _, m := range h.People(o.ID) {
		if m.Name == name {
			return "/administration/personer/" + string(m.Appointment.Person)
		}
	}
	t.Fatalf("%s is not in %s", name, o.Name)
	return ""
}

// locations follows nothing: the client sees where it is sent.
func locations(c *house.Client) *house.Client {
	c.Follow = false
	return c
}

func value(p *house.Page, action, name string) string {
	for _, n := range Find(p.Doc, `form[action="`+action+`"] [name="`+name+`"]`) {
		return Attr(n, "value")
	}
	return "no such field"
}

func wrong(field string) Check { return In(`.error-summary a[href="#` + field + `"]`) }

// Every address, for every persona: whoever does not look after the
// organisation is told that there is nothing.
func TestTheAdministrationIsHiddenFromAllOthers(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		here := h.Organisation("Nørrekær")
		person := addressOf(t, h, here, "Anne Vestermark")
		admin := locations(h.As("admin"))
		admin.Submit(admin.Get(at(here)+"/enheder"), at(here)+"/enheder", "name", "Natteam").Is(http.StatusSeeOther)
		unit := Attr(Find(admin.Get(at(here)+"/enheder").Doc, ".row-action a")[0], "href")
		role := Attr(Find(admin.Get(person).Doc, ".row-action a")[0], "href")
		paths := strings.NewReplacer(
			"/administration/organisationer/{organisation}/enheder/{unit}", unit,
			"/administration/personer/{person}/roller/{role}/afslut", role,
			"/administration/personer/{person}/roller/{role}", strings.TrimSuffix(role, "/afslut"),
			"/administration/organisationer/{organisation}", at(here), "/administration/personer/{person}", person,
		)
		sees := map[string][]string{
			"/administration":                                       {"admin", "raadgiver", "leder", "forstander", "styregruppe"},
			"/administration/organisationer":                        {"admin", "raadgiver"},
			"/administration/organisationer/ny":                     {"admin"},
			"/administration/organisationer/{organisation}":         {"admin", "raadgiver", "leder"},
			"/administration/organisationer/{organisation}/rediger": {"admin"},
		}
		for _, persona := range []string{
			"", "raadgiver", "ankestyrelsen", "konsulent", "forloebsleder", "forstander", "projektleder", "leder", "implementering",
			"styregruppe", "metodeansvarlig", "gademedarbejder", "tovholder", "partner", "borger", "soenderaa", "admin",
		} {
			c := h.NewClient(persona)
			c.LogIn()
			c.Follow = false
			for _, r := range h.Routes() {
				if r.Pattern != "/administration" && !strings.HasPrefix(r.Pattern, "/administration/organisationer") && !strings.HasPrefix(r.Pattern, "/administration/personer") {
					continue
				}
				allowed, named := sees[r.Pattern]
				if !named {
					allowed = []string{"admin", "leder"}
				}
				path := paths.Replace(r.Pattern)
				if slices.Contains(allowed, persona) {
					if r.Method == http.MethodGet {
						c.Get(path).Is(http.StatusOK)
					}
					continue
				}
				p := c.Get(path)
				if r.Method == http.MethodPost {
					p = c.Post(path, "name", "Overtaget", "kind", "other", "role", "manager")
				}
				hidden := p.Status == http.StatusNotFound
				if persona == "" {
					hidden = p.Status == http.StatusUnauthorized || strings.HasPrefix(p.Header.Get("Location"), "/login")
				}
				if !hidden {
					t.Errorf("%s %s as %q: %d", r.Method, path, persona, p.Status)
				}
			}
		}
	})
}

func TestAnOrganisationIsMadeAndFound(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		const list = "/administration/organisationer"
		admin := locations(h.As("admin"))
		form := admin.Get(list + "/ny").Is(http.StatusOK)
		p := admin.Submit(form, list+"/ny", "name", "Østergårdens Venner", "cvr", "12345678", "region", "Fyn").
			Is(http.StatusUnprocessableEntity, wrong("kind"), wrong("cvr"), In(".error-summary", Says("Se efter, om to cifre er byttet om")))
		for name, want := range map[string]string{"name": "Østergårdens Venner", "cvr": "12345678", "region": "Fyn"} {
			if got := value(p, list+"/ny", name); got != want {
				t.Errorf("%s is now %q", name, got)
			}
		}
		p = admin.Submit(p, list+"/ny", "kind", "voluntary", "cvr", "13585628").Is(http.StatusSeeOther)
		page := p.Header.Get("Location")
		admin.Get(page).Is(http.StatusOK, In("h1", Says("Østergårdens Venner")), In("main", Says("13585628"), Says("er oprettet")))
		for query, found := range map[string]bool{"oestergaard": true, "venner": true, "13585628": true, "vester": false} {
			p := admin.Get(list + "?soeg=" + url.QueryEscape(query) + "&slags=voluntary").Is(http.StatusOK)
			if got := len(Find(p.Doc, `main a[href="`+page+`"]`)) > 0; got != found {
				t.Errorf("search for %s: found %v", query, got)
			}
		}
		admin.Get(list+"?soeg=findes-ikke").Is(http.StatusOK, In(".empty"))
	})
}

func TestTheListGoesOnPageByPage(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	c := h.As("raadgiver")
	seen, pages, statements := map[string]bool{}, 0, 0
	for next := "/administration/organisationer?slags=municipality"; next != ""; pages++ {
		p := c.Get(next).Is(http.StatusOK)
		if pages == 0 {
			statements = len(p.Statements)
		} else if len(p.Statements) > statements+1 {
			t.Errorf("page %d took %d statements, the first %d", pages+1, len(p.Statements), statements)
		}
		for _, a := range Find(p.Doc, "tbody a") {
			if seen[Attr(a, "href")] {
				t.Errorf("%s twice", Text(a))
			}
			seen[Attr(a, "href")] = true
		}
		next = ""
		for _, a := range Find(p.Doc, ".pages-next") {
			next = Attr(a, "href")
		}
	}
	if len(seen) != 100 || pages != 2 {
		t.Errorf("%d municipalities on %d pages, want 98 and the two of the demonstration on 2", len(seen), pages)
	}
}

func TestTwoEditorsOfAnOrganisation(t *testing.T) {
	t.Parallel()
	house.Each(t, func(_ *testing.T, h *house.House) {
		o := h.Organisation("Herberget")
		edit := at(o) + "/rediger"
		mine, theirs := locations(h.As("admin")), h.NewClient("admin")
		theirs.LogIn()
		theirs.Follow = false
		form := mine.Get(edit)
		theirs.Submit(theirs.Get(edit), edit, "region", "Vestdanmark", "cvr", "13585628").Is(http.StatusSeeOther)
		both := mine.Submit(form, edit, "region", "Nord", "name", "Herberget ved Havnen").Is(http.StatusPreconditionFailed,
			In("main", Says("Vestdanmark"), Says("Nord"), Says("Herberget Havnen"), Says("Herberget ved Havnen")))
		mine.Submit(both, edit, "name", "Herberget ved Havnen", "region", "Vestdanmark", "cvr", "13585628").Is(http.StatusSeeOther)
		mine.Get(at(o)).Is(http.StatusOK, In("h1", Says("Herberget ved Havnen")), In("main", Says("Vestdanmark"), Says("13585628")))
	})
}

func TestSomebodyNewIsAddedAndInvited(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		here := h.Organisation("Nørrekær")
		leader := locations(h.As("leder"))
		add := at(here) + "/personer/ny"
		form := leader.Get(add).Is(http.StatusOK, None(`input[value="administrator"]`))
		p := leader.Submit(form, add, "name", "", "email", "ikke en adresse", "from-day", "31", "from-month", "2").
			Is(http.StatusUnprocessableEntity, wrong("name"), wrong("email"), wrong("from"))
		if value(p, add, "email") != "ikke en adresse" || value(p, add, "from-day") != "31" {
			t.Error("what was written is lost")
		}
		p = leader.Submit(p, add, "name", "Ny Nielsen", "email", "ny@noerrekaer.example", "from-day", "1", "from-month", "12").Is(http.StatusSeeOther)
		person := p.Header.Get("Location")
		leader.Get(person).Is(http.StatusOK, In("main", Says("Ny Nielsen er tilføjet og inviteret"), Says("har ikke valgt adgangskode endnu"), Says("Fra 1. december 2026")))

		link := linkTo(t, h, "ny@noerrekaer.example")
		guest := locations(h.NewClient(""))
		guest.Submit(guest.Get(link), link, "password", "fire kaniner spiser jordbær").Is(http.StatusSeeOther)
		leader.Get(person).Is(http.StatusOK, In("main", Says("kan logge ind med brugernavnet ny@noerrekaer.example"), Says("Er logget ind ét sted")))

		leader.Submit(leader.Get(person), person+"/adgang/luk").Is(http.StatusSeeOther)
		leader.Get(person).Is(http.StatusOK, In("main", Says("Kontoen er lukket")))
		if p := guest.Get("/konto"); p.Status != http.StatusSeeOther {
			t.Errorf("somebody whose account is closed gets %d", p.Status)
		}
		leader.Submit(leader.Get(person), person+"/adgang/aabn").Is(http.StatusSeeOther)
		if p := guest.Post("/login", "login", "ny@noerrekaer.example", "password", "fire kaniner spiser jordbær"); p.Status != http.StatusSeeOther {
			t.Errorf("after the account is opened again: %d", p.Status)
		}
		leader.Submit(leader.Get(person), person+"/adgang/log-ud").Is(http.StatusSeeOther)
		if p := guest.Get("/konto"); p.Status != http.StatusSeeOther {
			t.Errorf("somebody who was logged out everywhere gets %d", p.Status)
		}
	})
}

func linkTo(t *testing.T, h *house.House, to string) (path string) {
	t.Helper()
	err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
		all, err := mail.Outbox(tx, 100)
		for _, l := range all {
			for w := range strings.FieldsSeq(l.Text) {
				if link, ok := strings.CutPrefix(w, h.URL); ok && l.To == to {
					path = link
				}
			}
		}
		return err
	})
	if err != nil || path == "" {
		t.Fatalf("no link to %s (%v)", to, err)
	}
	return path
}

func TestWithoutAnAddressThePersonIsAddedAndNotInvited(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	here := h.Organisation("Nørrekær")
	leader := locations(h.As("leder"))
	add := at(here) + "/personer/ny"
	p := leader.Submit(leader.Get(add), add, "name", "Uden Mail").Is(http.StatusSeeOther)
	leader.Get(p.Header.Get("Location")).Is(http.StatusOK, In("main", Says("Uden Mail er tilføjet, men ikke inviteret"), Says("Skriv en e-mailadresse på personen")))
}

func TestARoleIsGivenAndEnded(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		here := h.Organisation("Nørrekær")
		leader := locations(h.As("leder"))
		person := addressOf(t, h, here, "Anne Vestermark")
		give := person + "/roller/ny"
		leader.Get(give).Is(http.StatusOK, In("main", Says("Nørrekær Kommune")), None(`input[name="soeg"]`))
		form := leader.Get(give+"?organisation="+string(here.ID)).Is(http.StatusOK, None(`input[value="adviser"]`))
		leader.Submit(form, give).Is(http.StatusUnprocessableEntity, wrong("role"))
		leader.Submit(form, give, "role", "administrator").Is(http.StatusUnprocessableEntity, wrong("role"))
		leader.Submit(form, give, "role", "employee", "unit", "").Is(http.StatusSeeOther)
		leader.Submit(form, give, "role", "employee", "unit", "").Is(http.StatusUnprocessableEntity, wrong("role"), In(".error-summary", Says("er allerede medarbejder")))

		page := leader.Get(person).Is(http.StatusOK, Count(".row-action a", 2))
		fresh := Attr(Find(page.Doc, ".row-action a")[0], "href")
		end := leader.Get(fresh).Is(http.StatusOK, In("main", Says("Træk rollen tilbage")))
		leader.Submit(end, fresh, "to-day", "1", "to-month", "1", "to-year", "2020").Is(http.StatusUnprocessableEntity, wrong("to"))
		leader.Submit(end, strings.TrimSuffix(fresh, "afslut")+"tilbage").Is(http.StatusSeeOther)
		page = leader.Get(person).Is(http.StatusOK, Count(".row-action a", 1), In("main details", Says("Trukket tilbage")))

		first := Attr(Find(page.Doc, ".row-action a")[0], "href")
		leader.Submit(leader.Get(first), first, "to-day", "23").Is(http.StatusSeeOther)
		leader.Get(person).Is(http.StatusOK, Count(".row-action a", 0))
		leader.Get(at(here)+"?vis=tidligere").Is(http.StatusOK, In("tbody", Says("Anne Vestermark"), Says("23. november 2026")))
		if s := h.Scope("forloebsleder"); s.Holds(access.Employee) {
			t.Error("the role is still held the day after its last")
		}
	})
}

func TestAnAdministratorGivesRolesAnywhere(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	admin := locations(h.As("admin"))
	person := addressOf(t, h, h.Organisation("Nørrekær"), "Anne Vestermark")
	give := person + "/roller/ny"
	p := admin.Get(give+"?soeg=ankest").Is(http.StatusOK, In("main", Says("Ankestyrelsen")))
	board := ""
	for _, a := range Find(p.Doc, ".row-title a") {
		if Text(a) == "Ankestyrelsen" {
			board = Attr(a, "href")
		}
	}
	admin.Submit(admin.Get(board), give, "role", "analyst").Is(http.StatusSeeOther)
	if !h.Scope("forloebsleder").Holds(access.Analyst) {
		t.Error("the role is not held")
	}
	leader := h.As("leder")
	leader.Get(person).Is(http.StatusOK, In("main", Silent("Ankestyrelsen"), Says("Kun en administrator kan ændre oplysninger og adgang")))
	leader.Get(person + "/rediger").Is(http.StatusForbidden)
	leader.Post(person + "/adgang/luk").Is(http.StatusForbidden)
	leader.Get(give + "?organisation=" + string(h.Organisation("Ankestyrelsen").ID)).Is(http.StatusNotFound)
}

func TestThereIsAlwaysAnAdministrator(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	admin := locations(h.As("admin"))
	person := addressOf(t, h, h.Organisation("Social-"), "Ditte Ravnehøj")
	end := Attr(Find(admin.Get(person).Doc, ".row-action a")[0], "href")
	admin.Submit(admin.Get(end), end).Is(http.StatusUnprocessableEntity, In(".error-summary", Says("Der skal altid være en administrator")))
	admin.Post(person+"/adgang/luk").Is(http.StatusUnprocessableEntity, In(".error-summary", Says("Du kan ikke lukke din egen konto")))
}

func TestTwoEditorsOfAPersonAndAUnit(t *testing.T) {
	t.Parallel()
	h := house.New(t, house.Options{})
	here := h.Organisation("Nørrekær")
	leader := locations(h.As("leder"))
	edit := addressOf(t, h, here, "Anne Vestermark") + "/rediger"
	form := leader.Get(edit)
	leader.Submit(form, edit, "title", "Chefkonsulent").Is(http.StatusSeeOther)
	both := leader.Submit(form, edit, "title", "Konsulent").Is(http.StatusPreconditionFailed, In("main", Says("Chefkonsulent"), Says("Konsulent")))
	leader.Submit(both, edit, "title", "Konsulent").Is(http.StatusSeeOther)

	units := at(here) + "/enheder"
	unit := Attr(Find(leader.Get(units).Doc, ".row-action a")[0], "href")
	form = leader.Get(unit)
	leader.Submit(form, unit, "name", "Natbostøtten").Is(http.StatusSeeOther)
	both = leader.Submit(form, unit, "closed", "ja").Is(http.StatusPreconditionFailed, In("main", Says("Natbostøtten"), Says("Bostøtten")))
	leader.Submit(both, unit, "name", "Natbostøtten", "closed", "ja").Is(http.StatusSeeOther)
	leader.Get(units).Is(http.StatusOK, In("main", Says("Natbostøtten Nedlagt")))
	leader.Get(units + "/findes-ikke").Is(http.StatusNotFound)
}

func TestPagesAreAccessibleAndFit(t *testing.T) {
	h := house.New(t, house.Options{})
	here := h.Organisation("Nørrekær")
	person := addressOf(t, h, here, "Anne Vestermark")
	leader := h.As("leder")
	end := Attr(Find(leader.Get(person).Doc, ".row-action a")[0], "href")
	form := leader.Get(person + "/rediger")
	leader.Submit(form, person+"/rediger", "title", "Chefkonsulent")
	tab := leader.Tab()
	for name, path := range map[string]string{
		"administration": "/administration", "organisation": at(here), "enheder": at(here) + "/enheder", "ny-person": at(here) + "/personer/ny",
		"person": person, "ret-person": person + "/rediger", "giv-rolle": person + "/roller/ny?organisation=" + string(here.ID), "afslut-rolle": end,
	} {
		h.Look(tab, "adm-"+name, path)
	}
	tab = h.As("admin").Tab()
	h.Look(tab, "adm-organisationer", "/administration/organisationer?soeg=kommune")
	h.Look(tab, "adm-ny-organisation", "/administration/organisationer/ny")
	h.Look(tab, "adm-vaelg-organisation", person+"/roller/ny?soeg=s")
}
