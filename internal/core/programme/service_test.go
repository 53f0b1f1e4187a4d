package programme_test

import (
	"context"
	"strings"
	"testing"
	"testing/fstest"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/testkit/dbtest"
	"tovholder/programmes"
)

func TestVersionsAreKept(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		ctx := context.Background()
		d := lab.Open(programme.Migrations())
		s := programme.NewService(d)
		if err := s.Import(ctx, programmes.FS); err != nil {
			t.Fatal(err)
		}
		if err := s.Import(ctx, programmes.FS); err != nil {
			t.Fatalf("the second time: %v", err)
		}
		file := head + "      - {id: a, name: {da: A, en: A}, when: {ad_hoc: true}}\n"
		one := fstest.MapFS{"test.yaml": {Data: []byte(file)}}
		two := fstest.MapFS{"test.yaml": {Data: []byte(strings.Replace(file, "version: 1", "version: 2", 1))}}
		for _, files := range []fstest.MapFS{one, two} {
			if err := s.Import(ctx, files); err != nil {
				t.Fatal(err)
			}
		}
		changed := fstest.MapFS{"test.yaml": {Data: []byte(file + "# a remark\n")}}
		if err := s.Import(ctx, changed); err == nil || !strings.Contains(err.Error(), "test.yaml") || !strings.Contains(err.Error(), "new version number") {
			t.Errorf("a changed file was taken in: %v", err)
		}
		broken := fstest.MapFS{"test.yaml": {Data: []byte(file + "fase: 1\n")}}
		if err := s.Import(ctx, broken); err == nil || !strings.Contains(err.Error(), "test.yaml:14:1: unknown key “fase”") {
			t.Errorf("a broken file was taken in: %v", err)
		}
		err := d.Read(ctx, func(tx *db.Tx) error {
			for _, s := range []*programme.Service{s, programme.NewService(d)} { // the second must read it back
				p, err := s.Get(tx, "test", 1)
				if err != nil {
					return err
				}
				if again, err := s.Get(tx, "test", 1); err != nil || again != p {
					t.Errorf("read twice: %v", err)
				}
				if p.ID != "test" || p.Version != 1 || p.Source != file || p.Hash == "" {
					t.Errorf("%s %d %s", p.ID, p.Version, p.Hash)
				}
				if latest, ok, err := s.Latest(tx, "test"); err != nil || !ok || latest.Version != 2 {
					t.Errorf("latest: %v, %v", ok, err)
				}
				if _, ok, err := s.Latest(tx, "nothing"); ok || err != nil {
					t.Errorf("a programme that isn't there: %v, %v", ok, err)
				}
				if _, err := s.Get(tx, "test", 3); !fault.Is(err, fault.NotFound) {
					t.Errorf("a version that isn't there: %v", err)
				}
			}
			all, err := s.All(tx)
			if err != nil {
				return err
			}
			var ids []string
			for _, p := range all {
				ids = append(ids, p.ID)
			}
			if got := strings.Join(ids, " "); !strings.Contains(got, "metodenetvaerk projektledernetvaerk raadgivningsforloeb referencenetvaerk samarbejdsmodel taskforce test") {
				t.Errorf("all: %s", got)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
