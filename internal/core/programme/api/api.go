// Package api tells other programs what courses are made of: the programmes,
// with every text in Danish and English.
package api

import (
	"context"
	"slices"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web/api"
)

// Programmes answers for programmes.
type Programmes struct {
	db         *db.DB
	programmes *programme.Service
}

// New makes it.
func New(d *db.DB, programmes *programme.Service) *Programmes { return &Programmes{d, programmes} }

// Operations are what can be asked for.
func (p *Programmes) Operations() []api.Operation {
	return []api.Operation{
		api.Get("/programmes", access.SignedIn, "listProgrammes", "The programmes that courses can be of", p.list).
			Saying("The latest version of each, by id."),
		api.Get("/programmes/{programme}", access.SignedIn, "getProgramme", "One programme whole", p.get).
			Saying("The latest version, or the one that is asked for: a course keeps the version that it began with."),
	}
}

type listInput struct{ api.Paging }

func (p *Programmes) list(ctx context.Context, _ *api.Call, in *listInput) (answer api.Answer[api.Page[ProgrammeSummary]], err error) {
	place, err := in.Read("programmes")
	if err != nil {
		return answer, err
	}
	var all []*programme.Programme
	if err := p.db.Read(ctx, func(tx *db.Tx) (err error) {
		all, err = p.programmes.All(tx)
		return err
	}); err != nil {
		return answer, err
	}
	answer.Body = api.Cut(in.Paging, place, all, "", func(p *programme.Programme) string { return p.ID }, summaryOf)
	return answer, nil
}

type oneInput struct {
	Programme string `path:"programme" doc:"The programme's id."`
	Version   int    `query:"version" minimum:"1" maximum:"1000000" doc:"Another version than the latest."`
}

func (p *Programmes) get(ctx context.Context, _ *api.Call, in *oneInput) (answer api.Answer[Programme], err error) {
	var found *programme.Programme
	err = p.db.Read(ctx, func(tx *db.Tx) (err error) {
		if in.Version > 0 {
			found, err = p.programmes.Get(tx, in.Programme, in.Version)
			return err
		}
		var ok bool
		if found, ok, err = p.programmes.Latest(tx, in.Programme); err == nil && !ok {
			err = &fault.Error{Kind: fault.NotFound}
		}
		return err
	})
	if err != nil {
		return answer, err
	}
	return api.Answer[Programme]{Body: programmeOf(found), ETag: api.ETag(int64(found.Version))}, nil
}

// each shows every one of a list; an empty list is no null.
func each[S, T any](all []S, show func(S) T) []T {
	shown := make([]T, 0, len(all))
	for _, s := range all {
		shown = append(shown, show(s))
	}
	return shown
}

// some is a list that is never null.
func some[T any](all []T) []T { return slices.Concat([]T{}, all) }
