package demo_test

import (
	"context"
	"slices"
	"testing"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/organisation"
	"tovholder/internal/demo"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/testkit/dbtest"
)

func open(lab *dbtest.Lab) *db.DB {
	return lab.Open(access.Migrations(), audit.Migrations(), organisation.Migrations(), identity.Migrations())
}

func TestEveryPersonaCanBeEntered(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		ctx, d := context.Background(), open(lab)
		cast, err := demo.People(ctx, d, 1)
		if err != nil {
			t.Fatal(err)
		}
		service := identity.New(identity.Config{DB: d, Log: audit.NewLog(d, "test"), Demo: true})
		want := []string{
			"raadgiver", "ankestyrelsen", "konsulent", "forloebsleder", "forstander", "projektleder", "leder", "implementering",
			"styregruppe", "metodeansvarlig", "gademedarbejder", "tovholder", "partner", "borger", "soenderaa", "admin",
		}
		if len(demo.Personas()) != len(want) {
			t.Errorf("%d personas, want %d", len(demo.Personas()), len(want))
		}
		for _, p := range demo.Personas() {
			if !slices.Contains(want, p.Slug) || p.Who.Da == "" || p.Who.En == "" {
				t.Errorf("persona %+v", p)
			}
			token, err := service.EnterAs(ctx, p.Slug, identity.Knock{})
			if err != nil {
				t.Errorf("%s: %v", p.Slug, err)
				continue
			}
			s, err := service.Scope(ctx, token)
			_, name := s.Organisation()
			if err != nil || !s.Strong || s.Name != p.Name || name != p.Organisation || s.Person != string(cast.Personas[p.Slug]) {
				t.Errorf("%s is %+v (%v)", p.Slug, s, err)
			}
			if s.Holds(access.Administrator) != (p.Slug == "admin") || s.Holds(access.Adviser) != (p.Slug == "raadgiver") {
				t.Errorf("%s holds %+v", p.Slug, s.Holdings)
			}
		}
		if len(cast.Lived(demo.Noerrekaer)) < 2 || len(cast.Lived(demo.Havnen)) < 1 || len(cast.Staff(demo.Noerrekaer)) < 6 {
			t.Errorf("too few colleagues to fill teams: %+v", cast.Colleagues)
		}
	})
}

func TestThePeopleFollowFromTheSeed(t *testing.T) {
	t.Parallel()
	names := func(seed uint64) (list []string) {
		cast, err := demo.People(context.Background(), open(dbtest.New(t, db.SQLite)), seed)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range cast.Colleagues[demo.Noerrekaer] {
			list = append(list, c.Name)
		}
		return list
	}
	one := names(7)
	if again := names(7); !slices.Equal(one, again) {
		t.Errorf("the same seed gave %v and %v", one, again)
	}
	if slices.Equal(one, names(8)) {
		t.Error("another seed gave the same names")
	}
}

func TestAnInstanceInUseIsLeftAlone(t *testing.T) {
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, lab *dbtest.Lab) {
		ctx, d := context.Background(), open(lab)
		if _, err := demo.People(ctx, d, 1); err != nil {
			t.Fatal(err)
		}
		if cast, err := demo.People(ctx, d, 1); err != nil || cast != nil {
			t.Errorf("filled in again: %v (%v)", cast, err)
		}
	})
}
