package approval_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/approval"
	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/mail"
	"tovholder/internal/platform/render/docx"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/testkit/dbtest"
)

// town is a subject with people, whose owner is the test.
type town struct {
	*approval.Service
	t     *testing.T
	ctx   context.Context
	lab   *dbtest.Lab
	jobs  *jobs.Jobs
	log   *audit.Log
	roles map[string][]string // who is named in which role
	left  string              // who is still named as manager, but is one no more
	told  []string            // what the watcher was told
	fails error               // what the watcher answers
	print func(context.Context, paper.Document) ([]byte, error)
	made  int // how many times something was printed
}

var roleNames = map[string]i18n.Text{
	"lead": {Da: "Overordnet tovholder", En: "Course lead"}, "manager": {Da: "Ansvarlig leder", En: "Responsible manager"},
	"adviser": {Da: "Rådgiver", En: "Adviser"}, "team": {Da: "Implementeringsteam", En: "Implementation team"},
}

func each(t *testing.T, test func(t *testing.T, w *town)) {
	t.Helper()
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) { test(t, newTown(t, lab)) })
}

func newTown(t *testing.T, lab *dbtest.Lab) *town {
	t.Helper()
	d := lab.Open(access.Migrations(), audit.Migrations(), organisation.Migrations(), identity.Migrations(), files.Migrations(),
		jobs.Migrations(), mail.Migrations(), approval.Migrations())
	w := &town{
		t: t, ctx: t.Context(), lab: lab, jobs: jobs.New(d, jobs.Options{Clock: lab.Clock.Now}), log: audit.NewLog(d, "test"),
		roles: map[string][]string{"lead": {"anne"}, "manager": {"birgitte", "carl"}, "adviser": {"astrid"}, "team": {"kasper"}},
	}
	if _, err := mail.New(d, w.jobs, mail.Config{Keep: true}, nil); err != nil {
		t.Fatal(err)
	}
	w.print = func(_ context.Context, d paper.Document) ([]byte, error) {
		w.made++
		return append([]byte("%PDF-1.7 "), d.Canonical()...), nil
	}
	subjects := subject.NewRegistry(d)
	subjects.Register(subject.Owner{
		Kind: "course", Path: "/forloeb",
		Find: func(_ *db.Tx, scope access.Scope, id string) (*subject.Subject, error) {
			s := w.subject(scope)
			if id != "c1" || len(s.Mine) == 0 {
				return nil, fault.New(fault.NotFound, func(i18n.Lang) string { return "none" })
			}
			return s, nil
		},
		Labels: func(*db.Tx, []string) (map[string]subject.Label, error) {
			return map[string]subject.Label{"c1": {Name: "Nørrekær Kommune", Over: i18n.Text{Da: "Rådgivningsforløb"}, Address: "/forloeb/c1"}}, nil
		},
	})
	accounts := identity.New(identity.Config{DB: d, Log: w.log, Jobs: w.jobs})
	w.Service = approval.New(approval.Config{
		DB: d, Subjects: subjects, Jobs: w.jobs, Log: w.log, Accounts: accounts, BaseURL: "https://tovholder.example", Word: docx.Renderer{}.Render,
		Print: func(ctx context.Context, d paper.Document) ([]byte, error) { return w.print(ctx, d) },
	})
	w.Watch("form", func(_ *db.Tx, _ access.Scope, in *subject.Subject, m *approval.Matter) error {
		w.told = append(w.told, in.Name+" "+string(m.State))
		return w.fails
	})
	w.members()
	return w
}

// members keeps the membership relation as the owner would.
func (w *town) members() {
	w.t.Helper()
	var all []access.Membership
	for role, names := range w.roles {
		for _, name := range names {
			all = append(all, access.Membership{Principal: access.PersonPrincipal(name, "o"), Role: role, Since: calendar.Of(w.lab.Clock.Now())})
		}
	}
	w.write(func(tx *db.Tx) error { return access.SetMembers(tx, "course", "c1", all) })
}

func (w *town) subject(scope access.Scope) *subject.Subject {
	s := &subject.Subject{Ref: subject.Ref{Kind: "course", ID: "c1"}, Name: "Nørrekær Kommune"}
	for _, id := range []string{"lead", "manager", "adviser", "team"} {
		role := subject.Role{ID: id, Name: roleNames[id], Side: "host", SideName: "Nørrekær Kommune"}
		for _, name := range w.roles[id] {
			h := subject.Holder{Person: organisation.PersonID(name), Name: strings.ToUpper(name[:1]) + name[1:], Title: "Konsulent", Email: name + "@example.dk", Organisation: "o", OrgName: "Nørrekær Kommune"}
			if id == "adviser" {
				role.Everyone = append(role.Everyone, h)
			} else {
				role.Holders = append(role.Holders, h)
			}
			if name == scope.Person && (name != w.left || id != "manager") {
				s.Mine = append(s.Mine, id)
			}
		}
		s.Roles = append(s.Roles, role)
	}
	s.MayLead = slices.Contains(s.Mine, "lead")
	return s
}

func as(name string) access.Scope {
	return access.Scope{
		Account: "account-" + name, Person: name, Name: strings.ToUpper(name[:1]) + name[1:], Login: "password", Via: access.ViaBrowser,
		Holdings: []access.Holding{{Organisation: "o", OrganisationName: "Nørrekær Kommune", Role: access.Employee}},
	}
}

func (w *town) write(fn func(tx *db.Tx) error) {
	w.t.Helper()
	if err := w.DB.Write(w.ctx, fn); err != nil {
		w.t.Fatal(err)
	}
}

func plan() approval.Put {
	return approval.Put{
		Noun: "form", NounID: "f1", Version: 1, Slot: "milepaelsplan", Form: "plan", Title: "Milepælsplan", Address: "/dokumenter/f1",
		Content: paper.Document{Lang: "da", Title: "Milepælsplan", Blocks: []paper.Block{paper.H(2, "Mål"), {Text: "Flere får en bolig."}}},
		Authors: []organisation.PersonID{"anne"}, Way: approval.Approval, Roles: []string{"manager"},
	}
}

func agreement() approval.Put {
	p := plan()
	p.Title, p.Way, p.Roles = "Samarbejdsaftale", approval.Signature, []string{"manager", "adviser"}
	p.Signers = []approval.Signer{{Role: "manager", Person: "birgitte"}, {Role: "adviser", Person: "astrid"}}
	return p
}

func (w *town) try(by string, p approval.Put) (m *approval.Matter, err error) {
	w.t.Helper()
	err = w.DB.Write(w.ctx, func(tx *db.Tx) error {
		m, err = w.Put(tx, as(by), w.subject(as(by)), p)
		return err
	})
	return m, err
}

func (w *town) put(p approval.Put) *approval.Matter {
	w.t.Helper()
	m, err := w.try("anne", p)
	if err != nil {
		w.t.Fatalf("put %s: %v", p.Title, err)
	}
	return m
}

func (w *town) find(m *approval.Matter) *approval.Seen {
	w.t.Helper()
	seen, err := w.Find(w.ctx, as("anne"), m.ID)
	if err != nil {
		w.t.Fatal(err)
	}
	return seen
}

func (w *town) drain() {
	w.t.Helper()
	if err := w.jobs.Drain(w.ctx); err != nil {
		w.t.Fatal(err)
	}
}

func (w *town) letters() (letters []string) {
	w.t.Helper()
	if err := w.DB.Read(w.ctx, func(tx *db.Tx) error {
		out, err := mail.Outbox(tx, 100)
		for _, l := range out {
			letters = append(letters, l.To+": "+l.Subject)
		}
		return err
	}); err != nil {
		w.t.Fatal(err)
	}
	slices.Sort(letters)
	return letters
}

// wrote wants a letter to somebody with these words.
func (w *town) wrote(to, words string) {
	w.t.Helper()
	if err := w.DB.Read(w.ctx, func(tx *db.Tx) error {
		out, err := mail.Outbox(tx, 100)
		if !slices.ContainsFunc(out, func(l mail.Letter) bool { return l.To == to && strings.Contains(l.Text, words) }) {
			w.t.Errorf("no letter to %s says %q: %+v", to, words, out)
		}
		return err
	}); err != nil {
		w.t.Fatal(err)
	}
}

func (w *town) history() (past []audit.Past) {
	w.t.Helper()
	if err := w.DB.Read(w.ctx, func(tx *db.Tx) (err error) {
		past, err = audit.History(tx, "course", "c1", "")
		return err
	}); err != nil {
		w.t.Fatal(err)
	}
	return past
}

// no wants a fault of a kind, with a message in both languages that has words.
func no(t *testing.T, err error, kind fault.Kind, words string) {
	t.Helper()
	if !fault.Is(err, kind) {
		t.Errorf("got %v, want a fault of kind %d", err, kind)
		return
	}
	var f *fault.Error
	errors.As(err, &f)
	said := ""
	if f.Message != nil {
		said = f.Message(i18n.Da)
	}
	for _, field := range f.Fields {
		said += " " + field.Name + ": " + field.Message(i18n.Da)
	}
	if !strings.Contains(said, words) {
		t.Errorf("it says %q, not %q", said, words)
	}
}
