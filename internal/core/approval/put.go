package approval

import (
	"crypto/rand"
	"fmt"
	"slices"
	"strings"

	"tovholder/internal/core/approval/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Put puts a matter before those who decide, in the transaction that sends the
// draft on.
//
// Faults: Conflict when one of the same noun waits already, or when nobody who
// may approve it is left besides its authors; Invalid, with the field
// "signers", when those named can't sign it.
func (s *Service) Put(tx *db.Tx, scope access.Scope, in *subject.Subject, p Put) (*Matter, error) {
	m := &Matter{
		ID: ID(tx.NewID()), Ref: in.Ref, Noun: p.Noun, NounID: p.NounID, Version: p.Version, Slot: p.Slot, Form: p.Form,
		Title: p.Title, Address: p.Address, Way: p.Way, State: Waiting, Hash: p.Content.Hash(), Code: newCode(),
		PutBy: organisation.PersonID(scope.Person), PutName: scope.Name, PutAt: tx.Now(), Authors: unique(p.Authors),
	}
	var err error
	switch p.Way {
	case Approval:
		m.Parties, err = approvers(in, m, p.Roles)
	case Signature:
		m.Parties, err = signers(in, p)
	default:
		err = fmt.Errorf("put %s: %q is no way to decide", p.Noun, p.Way)
	}
	if err != nil {
		return nil, err
	}
	waits, err := anyWaits(tx, p.Noun, p.NounID)
	if err != nil {
		return nil, err
	}
	if waits {
		return nil, fault.New(fault.Conflict, func(l i18n.Lang) string { return text.WaitsAlready(l, p.Title) })
	}
	if err := insert(tx, m, string(p.Content.Canonical())); err != nil {
		return nil, fmt.Errorf("put %s %s: %w", p.Noun, p.NounID, err)
	}
	if err := s.record(tx, scope, m, "put", "", actingRole(in), ""); err != nil {
		return nil, err
	}
	return m, s.writeToDeciders(tx, scope, in, m)
}

// approvers are the roles of which somebody approves. Nobody approves alone
// what they drafted, so one who holds a role besides the authors is needed.
func approvers(in *subject.Subject, m *Matter, roles []string) ([]Party, error) {
	var parties []Party
	others := false
	for i, id := range unique(roles) {
		role, ok := in.Role(id)
		if !ok {
			continue
		}
		parties = append(parties, Party{Role: id, RoleName: role.Name, Side: role.Side, position: i + 1})
		others = others || slices.ContainsFunc(everybody(role), func(h subject.Holder) bool { return !m.Drafted(h.Person) })
	}
	if !others {
		return nil, fault.New(fault.Conflict, func(l i18n.Lang) string {
			return text.NobodyElseApproves(l, m.Title, roleNames(l, in, roles))
		})
	}
	return parties, nil
}

// signers are those who are to sign: somebody for each role that has to, at
// least two people in all.
func signers(in *subject.Subject, p Put) ([]Party, error) {
	var checks fault.Checks
	var parties []Party
	var people []organisation.PersonID
	for i, named := range unique(p.Signers) {
		role, ok := in.Role(named.Role)
		if !ok {
			checks.Add("signers", text.NoSuchRole)
			continue
		}
		h, holds := holder(role, named.Person)
		if !holds {
			checks.Add("signers", func(l i18n.Lang) string { return text.SignerWithoutRole(l, nameOf(in, named.Person), role.Name.In(l)) })
			continue
		}
		people = append(people, h.Person)
		parties = append(parties, Party{
			Role: role.ID, RoleName: role.Name, Side: role.Side, Person: h.Person, Name: h.Name, Title: h.Title,
			Organisation: h.Organisation, OrgName: h.OrgName, position: i + 1,
		})
	}
	demanded := p.Roles
	if form, ok := formOf(in, p.Form); ok {
		demanded = append(slices.Clone(p.Roles), form.Sign...)
	}
	for _, id := range unique(demanded) {
		checks.Need(slices.ContainsFunc(parties, func(party Party) bool { return party.Role == id }), "signers",
			func(l i18n.Lang) string { return text.RoleWithoutSigner(l, in.RoleName(id).In(l)) })
	}
	if err := checks.Err(); err != nil {
		return nil, err
	}
	checks.Need(len(unique(people)) >= 2, "signers", text.TwoSign)
	return parties, checks.Err()
}

func formOf(in *subject.Subject, id string) (*programme.Form, bool) {
	if in.Programme == nil {
		return nil, false
	}
	return in.Programme.Form(id)
}

// everybody are all who hold a role, named or not.
func everybody(role *subject.Role) []subject.Holder {
	return slices.Concat(role.Holders, role.Everyone)
}

func holder(role *subject.Role, person organisation.PersonID) (subject.Holder, bool) {
	all := everybody(role)
	i := slices.IndexFunc(all, func(h subject.Holder) bool { return h.Person == person })
	if i < 0 {
		return subject.Holder{}, false
	}
	return all[i], true
}

// nameOf names somebody in a message; one who is not there any more has no
// name here.
func nameOf(in *subject.Subject, person organisation.PersonID) string {
	h, _ := in.Person(person)
	return h.Name
}

func roleNames(l i18n.Lang, in *subject.Subject, roles []string) string {
	names := make([]string, len(roles))
	for i, id := range roles {
		names[i] = in.RoleName(id).In(l)
	}
	return i18n.List(l, names)
}

// unique keeps the first of each.
func unique[T comparable](all []T) []T {
	var once []T
	for _, v := range all {
		if !slices.Contains(once, v) {
			once = append(once, v)
		}
	}
	return once
}

// letters of a code: digits and capitals without those that are taken for one
// another (I, L, O) or make words (U).
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// newCode is 80 random bits as sixteen letters in groups of four.
func newCode() string {
	random := make([]byte, 16)
	_, _ = rand.Read(random) // never fails
	var code strings.Builder
	for i, b := range random {
		if i > 0 && i%4 == 0 {
			code.WriteByte('-')
		}
		code.WriteByte(letters[b%32])
	}
	return code.String()
}

// toldMatter is a matter as history remembers it.
type toldMatter struct {
	Title   string `json:"title"`
	Version int    `json:"version"`
	Way     Way    `json:"way"`
	State   State  `json:"state"`
	Hash    string `json:"hash"`
}

// record writes what was done into the subject's history; before is the state
// that the matter had.
func (s *Service) record(tx *db.Tx, scope access.Scope, m *Matter, verb string, before State, role, reason string) error {
	change := audit.Change{
		SubjectKind: m.Ref.Kind, SubjectID: m.Ref.ID, Noun: Kind, NounID: string(m.ID), Verb: verb, Role: role, Reason: reason,
		After: toldMatter{m.Title, m.Version, m.Way, m.State, m.Hash},
	}
	if before != "" {
		change.Before = toldMatter{m.Title, m.Version, m.Way, before, m.Hash}
	}
	return audit.Record(tx, scope, change)
}

// actingRole is the role in which the caller puts or takes back a matter.
func actingRole(in *subject.Subject) string {
	if len(in.Mine) == 0 {
		return ""
	}
	return in.Mine[0]
}
