package app

import (
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/course"
	"tovholder/internal/system/intake"
	"tovholder/internal/system/network"
)

// begin starts what an accepted application was for: a membership in a network,
// or a course.
func (a *App) begin(tx *db.Tx, scope access.Scope, accepted intake.Accepted) (subject.Ref, string, error) {
	if accepted.Programme.Runs == programme.AsNetwork {
		id, at, err := a.Networks.Admit(tx, scope, network.Admission{
			Network: network.ID(accepted.Network), Municipality: accepted.Organisation, Kind: accepted.Member,
		})
		return subject.Ref{Kind: network.MemberKind, ID: string(id)}, at, err
	}
	id, err := a.Courses.StartIn(tx, scope, course.Beginning{Programme: accepted.Programme.ID, Host: accepted.Organisation, Anchors: accepted.Anchors})
	return subject.Ref{Kind: course.Kind, ID: string(id)}, (&course.Course{ID: id}).Address(), err
}

// leads are the networks that the caller takes part in, for rounds into them.
func (a *App) leads(tx *db.Tx, scope access.Scope) ([]intake.Into, error) {
	found, err := a.Networks.Running(tx, scope)
	into := make([]intake.Into, len(found))
	for i, n := range found {
		into[i] = intake.Into{ID: string(n.ID), Name: n.Name, Programme: n.Programme.ID}
	}
	return into, err
}
