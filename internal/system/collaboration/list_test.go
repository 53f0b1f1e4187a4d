package collaboration_test

import (
	"context"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
)

// M10: each framework has an address of its own, which never is that of another
// page.
func TestM10AddressesAreApart(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		if f := w.framework(); f.Slug != "noerrekaer-kommune-unge" || f.Address() != "/rammer/noerrekaer-kommune-unge" {
			t.Errorf("%s", f.Slug)
		}
		slug := func(ref subject.Ref, by string) string {
			t.Helper()
			w.approve(w.draft(ref, by, ""), by)
			o, err := w.Frameworks.Overview(w.ctx, w.Scope(by), ref)
			w.must(err)
			return o.Framework.Slug
		}
		theirs := w.second()
		if got := slug(theirs, neighbour); got != "soenderaa-kommune" {
			t.Errorf("%s", got)
		}
		w.close(w.ref, w.Scope("leder"))
		w.group = group
		if got := slug(w.begin("Nørrekær", w.Scope("leder"), manager), manager); got != "noerrekaer-kommune-unge-2" {
			t.Errorf("%s", got)
		}
		w.close(theirs, w.leader("Sønderå"))
		w.group = ""
		host := w.Organisation("Sønderå")
		host.Name = "Implementering"
		w.must(organisation.New(w.DB).Edit(w.ctx, w.Scope("admin"), host))
		if got := slug(w.begin("Implementering", w.leader("Implementering"), neighbour), neighbour); got != "implementering-2" {
			t.Errorf("the address of another page: %s", got)
		}
	})
}

// Lists cost the same however many frameworks there are.
func TestListsCostAConstantNumberOfStatements(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.framework()
		w.publish("maalgruppe")
		w.measured("maaling-1")
		scope := w.Scope(adviser)
		count := func() [4]int64 {
			t.Helper()
			list := func(ctx context.Context) error { _, _, err := w.Frameworks.List(ctx, scope, ""); return err }
			collect := func(ctx context.Context) error { _, err := w.Frameworks.Collect(ctx, scope); return err }
			agenda := func(who string) func(context.Context) error {
				scope := w.Scope(who)
				return func(ctx context.Context) error {
					return w.DB.Read(ctx, func(tx *db.Tx) (err error) { _, err = w.Frameworks.Day(tx, scope); return err })
				}
			}
			return [4]int64{w.counted(list), w.counted(collect), w.counted(agenda(board)), w.counted(agenda(partner))}
		}
		w.Pass(renewal + 1) // overdue, which has rows on the day
		w.must(w.Frameworks.Begin(w.ctx, w.Scope(manager), w.ref, "maaling-2", w.today().AddDays(14)))
		before := count()
		for _, group := range []string{"Kvinder", "Ældre"} {
			w.group = group
			ref := w.begin("Nørrekær", w.Scope("leder"), manager)
			w.approve(w.draft(ref, manager, ""), manager)
			o, err := w.Frameworks.Overview(w.ctx, w.Scope(manager), ref)
			w.must(err)
			_, err = w.Frameworks.Publish(w.ctx, w.Scope(manager), ref, []string{"maalgruppe"}, "", o.Framework.Version)
			w.must(err)
			w.must(w.Frameworks.Begin(w.ctx, w.Scope(manager), ref, "maaling-1", w.today().AddDays(14)))
		}
		w.Pass(renewal + 1)
		after := count()
		if before != after {
			t.Errorf("list, collection, two days: %v statements became %v", before, after)
		}
		if a := w.whole(partner); len(a.Coming)+len(a.Urgent) < 6 || len(w.whole(board).Urgent) < 3 {
			t.Errorf("%+v", a)
		}
	})
}
