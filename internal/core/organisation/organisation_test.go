package organisation_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/testkit/dbtest"
)

// town is a small instance: an agency with an administrator and an adviser, a
// municipality with a manager and an employee, and a neighbour.
type town struct {
	t         *testing.T
	lab       *dbtest.Lab
	db        *db.DB
	service   *organisation.Service
	agency    organisation.ID
	here      organisation.ID
	neighbour organisation.ID
	people    map[string]organisation.PersonID
}

func newTown(t *testing.T, lab *dbtest.Lab) *town {
	d := lab.Open(access.Migrations(), audit.Migrations(), organisation.Migrations())
	w := &town{t: t, lab: lab, db: d, service: organisation.New(d), people: map[string]organisation.PersonID{}}
	w.agency = w.found(organisation.Agency, "Styrelsen", "")
	w.here = w.found(organisation.Municipality, "Nørrekær Kommune", "9001")
	w.neighbour = w.found(organisation.Municipality, "Sønderå Kommune", "9002")
	w.joins("Ada Admin", w.agency, access.Administrator)
	w.joins("Rita Rådgiver", w.agency, access.Adviser)
	w.joins("Lars Leder", w.here, access.Manager)
	w.joins("Mona Medarbejder", w.here, access.Employee)
	w.joins("Niels Nabo", w.neighbour, access.Manager)
	return w
}

func (w *town) found(kind organisation.Kind, name, code string) organisation.ID {
	w.t.Helper()
	id, err := w.service.Create(context.Background(), access.Program(), organisation.Organisation{Kind: kind, Name: name, Code: code})
	if err != nil {
		w.t.Fatalf("create %s: %v", name, err)
	}
	return id
}

func (w *town) joins(name string, in organisation.ID, role access.Role) organisation.PersonID {
	w.t.Helper()
	id, err := w.service.AddPerson(context.Background(), access.Program(), organisation.Person{Name: name, Email: mailOf(name)},
		organisation.Appointment{Organisation: in, Role: role, From: day("2026-01-01")})
	if err != nil {
		w.t.Fatalf("add %s: %v", name, err)
	}
	w.people[name] = id
	return id
}

func mailOf(name string) string {
	first, _, _ := strings.Cut(strings.ToLower(name), " ")
	return first + "@example.dk"
}

// as is the scope of a person today.
func (w *town) as(name string) access.Scope {
	w.t.Helper()
	s := access.Scope{Account: "account of " + name, Person: string(w.people[name]), Name: name, Via: access.ViaBrowser}
	w.read(func(tx *db.Tx) (err error) {
		s.Holdings, err = organisation.HoldingsOf(tx, w.people[name], tx.Today())
		return err
	})
	return s
}

func (w *town) read(fn func(*db.Tx) error) {
	w.t.Helper()
	if err := w.db.Read(context.Background(), fn); err != nil {
		w.t.Fatal(err)
	}
}

func day(s string) calendar.Date {
	d, err := calendar.Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// wrong are the names of the fields at fault.
func wrong(err error) []string {
	var f *fault.Error
	if !errors.As(err, &f) || f.Kind != fault.Invalid {
		return nil
	}
	var names []string
	for _, field := range f.Fields {
		names = append(names, field.Name)
	}
	return names
}

func wantKind(t *testing.T, err error, kind fault.Kind) {
	t.Helper()
	if err == nil || fault.KindOf(err) != kind {
		t.Errorf("got %v (kind %d), want a fault of kind %d", err, fault.KindOf(err), kind)
	}
}

func TestCVR(t *testing.T) {
	t.Parallel()
	for number, valid := range map[string]bool{
		"13585628": true, "24256790": true, "25313763": true, "61126228": true,
		"13585629": false, "31585628": false, "1358562": false, "135856280": false,
		"1358562x": false, "": false, "00000000": false, "١٣٥٨٥٦٢٨": false,
	} {
		if got := organisation.ValidCVR(number); got != valid {
			t.Errorf("ValidCVR(%q) = %v, want %v", number, got, valid)
		}
	}
}

func TestOneWrongDigitIsSeen(t *testing.T) {
	t.Parallel()
	const number = "13585628"
	for i := range number {
		for digit := byte('0'); digit <= '9'; digit++ {
			changed := []byte(number)
			changed[i] = digit
			if got := organisation.ValidCVR(string(changed)); got != (string(changed) == number) {
				t.Errorf("ValidCVR(%s) = %v", changed, got)
			}
		}
	}
}

func TestEveryKindAndRoleHasANameInBothLanguages(t *testing.T) {
	t.Parallel()
	for _, l := range []i18n.Lang{i18n.Da, i18n.En} {
		for _, k := range organisation.Kinds() {
			if k.Name(l) == string(k) || k.Name(l) == "" || len(k.Roles()) == 0 {
				t.Errorf("kind %s is without a name or roles in %s", k, l.Tag())
			}
		}
		for _, r := range access.Roles() {
			if organisation.RoleName(r, l) == string(r) {
				t.Errorf("role %s has no name in %s", r, l.Tag())
			}
		}
	}
}

func TestAnOrganisationIsCheckedAsAWhole(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		long := strings.Repeat("ø", 201)
		for name, c := range map[string]struct {
			given organisation.Organisation
			want  []string
		}{
			"nothing":             {organisation.Organisation{}, []string{"kind", "name"}},
			"unknown kind":        {organisation.Organisation{Kind: "guild", Name: "Lauget"}, []string{"kind"}},
			"municipality":        {organisation.Organisation{Kind: organisation.Municipality, Name: "Kommune", Code: "12"}, []string{"code"}},
			"code elsewhere":      {organisation.Organisation{Kind: organisation.Shelter, Name: "Herberg", Code: "9003"}, []string{"code"}},
			"code taken":          {organisation.Organisation{Kind: organisation.Municipality, Name: "Kommune", Code: "9001"}, []string{"code"}},
			"CVR too short":       {organisation.Organisation{Kind: organisation.Shelter, Name: "Herberg", CVR: "1234"}, []string{"cvr"}},
			"CVR wrong":           {organisation.Organisation{Kind: organisation.Shelter, Name: "Herberg", CVR: "13585629"}, []string{"cvr"}},
			"all too long":        {organisation.Organisation{Kind: organisation.Shelter, Name: long, Region: long}, []string{"name", "region"}},
			"spaces are no name":  {organisation.Organisation{Kind: organisation.Shelter, Name: " \t "}, []string{"name"}},
			"CVR as people write": {organisation.Organisation{Kind: organisation.Shelter, Name: " Herberget  Havnen ", CVR: "13 58 56 28"}, nil},
		} {
			_, err := w.service.Create(context.Background(), w.as("Ada Admin"), c.given)
			if got := wrong(err); !slices.Equal(got, c.want) || err != nil && c.want == nil {
				t.Errorf("%s: fields %v at fault (%v), want %v", name, got, err, c.want)
			}
		}
		w.read(func(tx *db.Tx) error {
			found, err := organisation.Find(tx, "herberget", nil, "", 10)
			if len(found) != 1 || found[0].Name != "Herberget Havnen" || found[0].CVR != "13585628" {
				t.Errorf("stored %+v, want the tidied form", found)
			}
			return err
		})
	})
}

func TestAStaleEditIsRefused(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		ctx, ada := context.Background(), w.as("Ada Admin")
		v, err := w.service.Show(ctx, ada, w.here, false, "")
		if err != nil {
			t.Fatal(err)
		}
		mine, theirs := v.Organisation, v.Organisation
		theirs.Region = "Nordjylland"
		if err := w.service.Edit(ctx, ada, theirs); err != nil {
			t.Fatal(err)
		}
		mine.Name = "Nørre Kær Kommune"
		wantKind(t, w.service.Edit(ctx, ada, mine), fault.Stale)

		pv, err := w.service.ShowPerson(ctx, ada, w.people["Mona Medarbejder"])
		if err != nil {
			t.Fatal(err)
		}
		p := pv.Person
		p.Title = "Gadesygeplejerske"
		if err := w.service.EditPerson(ctx, ada, p); err != nil {
			t.Fatal(err)
		}
		wantKind(t, w.service.EditPerson(ctx, ada, p), fault.Stale)

		unit := organisation.Unit{Organisation: w.here, Name: "Hjemløseenheden"}
		if unit.ID, err = w.service.AddUnit(ctx, ada, unit); err != nil {
			t.Fatal(err)
		}
		unit.Version, unit.Closed = 1, true
		if err := w.service.EditUnit(ctx, ada, unit); err != nil {
			t.Fatal(err)
		}
		wantKind(t, w.service.EditUnit(ctx, ada, unit), fault.Stale)

		w.read(func(tx *db.Tx) error {
			past, err := audit.History(tx, organisation.SubjectOrganisation, string(w.here), "")
			i := slices.IndexFunc(past, func(p audit.Past) bool { return p.Noun == "organisation" && p.Verb == "changed" })
			if i < 0 || !strings.Contains(string(past[i].AfterJSON), "Nordjylland") || strings.Contains(string(past[i].BeforeJSON), "Nordjylland") {
				t.Errorf("the history does not tell what was before and after: %+v", past)
			} else if past[i].PersonName != "Ada Admin" || past[i].Role != string(access.Administrator) {
				t.Errorf("the history does not tell who in which role: %+v", past[i])
			}
			return err
		})
	})
}

func TestAnOrganisationCantBecomeAKindWithoutTheRolesHeldThere(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		err := w.service.Edit(context.Background(), w.as("Ada Admin"), organisation.Organisation{ID: w.agency, Kind: organisation.Other, Name: "Styrelsen", Version: 1})
		if got := wrong(err); !slices.Equal(got, []string{"kind"}) {
			t.Errorf("fields %v at fault (%v), want kind", got, err)
		}
	})
}

func TestSearchKnowsDanish(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		w.found(organisation.Shelter, "Aagaarden", "")
		w.found(organisation.Shelter, "Årestrup Herberg", "")
		w.found(organisation.Voluntary, "Zebra", "")
		w.found(organisation.Voluntary, "Ærlighed", "")
		for query, want := range map[string][]string{
			"nørrekær":    {"Nørrekær Kommune"},
			"NOERREKAER":  {"Nørrekær Kommune"},
			"kær":         {"Nørrekær Kommune"},
			"komm nørre":  {"Nørrekær Kommune"},
			"9002":        {"Sønderå Kommune"},
			"aare":        {"Årestrup Herberg"},
			"å":           {"Aagaarden", "Årestrup Herberg"},
			"%":           {"Aagaarden", "Nørrekær Kommune", "Styrelsen", "Sønderå Kommune", "Zebra", "Ærlighed", "Årestrup Herberg"},
			"findes ikke": nil,
		} {
			w.read(func(tx *db.Tx) error {
				found, err := organisation.Find(tx, query, nil, "", 10)
				var names []string
				for _, o := range found {
					names = append(names, o.Name)
				}
				if query == "%" || query == "å" {
					slices.Sort(names)
					slices.Sort(want)
				}
				if !slices.Equal(names, want) {
					t.Errorf("%q found %v, want %v", query, names, want)
				}
				return err
			})
		}
	})
}

func TestPagesFollowOneAnotherInDanishOrder(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		for _, name := range []string{"Øst", "Åen", "Zoo", "Aalborg Hjem", "Æblet", "Bo", "Bo", "bo"} {
			w.found(organisation.Other, name, "")
		}
		var names []string
		var after organisation.ID
		for {
			var page []organisation.Organisation
			w.read(func(tx *db.Tx) (err error) {
				page, err = organisation.Find(tx, "", []organisation.Kind{organisation.Other}, after, 3)
				return err
			})
			if len(page) == 0 {
				break
			}
			for _, o := range page {
				names = append(names, o.Name)
				after = o.ID
			}
		}
		want := []string{"bo", "Bo", "Bo", "Zoo", "Æblet", "Øst", "Åen", "Aalborg Hjem"}
		folded := func(names []string) []string {
			same := slices.Clone(names)
			for i := range same {
				same[i] = strings.ToLower(same[i])
			}
			return same
		}
		if !slices.Equal(folded(names), folded(want)) {
			t.Errorf("in pages of three: %v, want %v", names, want)
		}
	})
}

func TestMunicipalitiesAreImportedOnce(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		w := newTown(t, lab)
		ctx := context.Background()
		ensure := func() {
			t.Helper()
			if err := w.db.Write(ctx, organisation.EnsureMunicipalities); err != nil {
				t.Fatal(err)
			}
		}
		ensure()
		var copenhagen organisation.Organisation
		w.read(func(tx *db.Tx) (err error) {
			copenhagen, _, err = organisation.ByCode(tx, "0101")
			return err
		})
		copenhagen.Region = "Østdanmark"
		if err := w.service.Edit(ctx, w.as("Ada Admin"), copenhagen); err != nil {
			t.Fatal(err)
		}
		ensure()
		w.read(func(tx *db.Tx) error {
			all, err := organisation.Find(tx, "", []organisation.Kind{organisation.Municipality}, "", 200)
			if len(all) != 98+2 {
				t.Errorf("%d municipalities, want 98 and the two of the test", len(all))
			}
			found, err2 := organisation.Find(tx, "københavn", nil, "", 10)
			if len(found) != 1 || found[0].Name != "Københavns Kommune" || found[0].Region != "Østdanmark" {
				t.Errorf("the edited region did not survive: %+v", found)
			}
			_, christiansoe, err3 := organisation.ByCode(tx, "0411")
			if christiansoe {
				t.Error("Christiansø was imported as a municipality")
			}
			return errors.Join(err, err2, err3)
		})
	})
}
