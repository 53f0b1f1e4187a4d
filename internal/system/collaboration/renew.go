package collaboration

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"tovholder/internal/core/form"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/search"
	"tovholder/internal/system/collaboration/text"
)

var noTime time.Time

// heard is told what has happened to a document.
func (s *Service) heard(tx *db.Tx, scope access.Scope, ref subject.Ref, e subject.Event) error {
	if e.Noun != form.Noun || e.Verb != subject.Approved && e.Verb != subject.Finished || !slices.Contains(s.Kinds, ref.Kind) {
		return nil
	}
	in, err := s.Subjects.Find(tx, scope, ref)
	if err != nil {
		return err
	}
	if f, ok := in.Programme.Published(); ok && f.ID == e.Form && e.Verb == subject.Approved {
		return s.approved(tx, Place{in}, e)
	}
	if f, ok := in.Programme.Assessed(); ok && f.ID == e.Form && e.Verb == subject.Finished {
		return finished(tx, in, e)
	}
	return nil
}

// approved keeps that a version of a framework is in force, when the next one
// is due and who sees to it.
func (s *Service) approved(tx *db.Tx, in Place, e subject.Event) error {
	document, stands, err := form.InForce(tx, in.Subject, e.Form)
	if err != nil || !stands {
		return err
	}
	f, err := of(tx, in.Ref)
	if err != nil {
		return err
	}
	fresh := f == nil
	if fresh {
		f = &Framework{ID: ID(tx.NewID()), In: in.Ref, Name: in.Name, Form: e.Form}
		if f.Slug, err = slug(tx, in.Name); err != nil {
			return err
		}
	}
	f.Name, f.Approved, f.ApprovedOn, f.KeeperGone = in.Name, e.Version, e.Day, false
	f.NextOn, f.Keeper, f.KeeperName = calendar.Date{}, "", ""
	if renew := in.Published().Renew; renew != nil {
		f.NextOn, _ = calendar.Parse(document.Entry(renew.On).Cells[""]) // what was filled in as a day is one
		f.Keeper, f.KeeperName = form.PersonOf(document.Entry(renew.By).Cells[""])
	}
	f.watchers, f.stewards, f.publishers = watchers(in), rolesWith(in, programme.MayLead, programme.MayApprove), rolesWith(in, programme.MayLead)
	if fresh {
		return insert(tx, f)
	}
	return save(tx, f)
}

// watchers are those through whose eyes the framework is looked at in the
// background: they see it as long as one of them is there.
func watchers(in Place) []organisation.PersonID {
	var all []organisation.PersonID
	for _, r := range in.Roles {
		if r.Side == subject.Host && (slices.Contains(r.May, programme.MayLead) || slices.Contains(r.May, programme.MayApprove)) {
			for _, h := range slices.Concat(r.Holders, r.Everyone) {
				if !slices.Contains(all, h.Person) {
					all = append(all, h.Person)
				}
			}
		}
	}
	return all
}

// rolesWith are the hosts' roles with one of the rights.
func rolesWith(in Place, rights ...programme.Right) []string {
	var all []string
	for _, r := range in.Roles {
		if r.Side == subject.Host && slices.ContainsFunc(rights, func(right programme.Right) bool { return slices.Contains(r.May, right) }) {
			all = append(all, r.ID)
		}
	}
	return all
}

// reserved are addresses that no framework has.
var reserved = []string{"implementering"}

// slug is an address that no other framework has: the name in small letters.
func slug(tx *db.Tx, name string) (string, error) {
	words := strings.FieldsFunc(search.Fold(name), func(c rune) bool { return c > unicode.MaxASCII || !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	wanted := strings.Trim(strings.Join(words, "-"), "-")
	if len(wanted) > 80 {
		wanted = strings.TrimRight(wanted[:80], "-")
	}
	if wanted == "" {
		wanted = "ramme"
	}
	taken, err := slugsLike(tx, wanted)
	if err != nil {
		return "", err
	}
	taken = append(taken, reserved...)
	free := wanted
	for n := 2; slices.Contains(taken, free); n++ {
		free = wanted + "-" + strconv.Itoa(n)
	}
	return free, nil
}

// Entrust says who sees to the next version from now on. Version is that of
// the framework as the caller saw it.
//
// Faults: NotFound; Forbidden for those who don't publish; Conflict when nothing
// has been approved; Stale; Invalid with the field "person".
func (s *Service) Entrust(ctx context.Context, scope access.Scope, ref subject.Ref, person organisation.PersonID, version int64) error {
	return s.publisher(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		f, err := of(tx, in.Ref)
		if err != nil {
			return err
		}
		if f == nil {
			return fault.New(fault.Conflict, text.NothingApproved)
		}
		if f.Version != version {
			return stale()
		}
		h, known := keeperAmong(in, person)
		var checks fault.Checks
		checks.Need(known, "person", text.KeeperMissing)
		if err := checks.Err(); err != nil {
			return err
		}
		before := told{Keeper: f.KeeperName}
		f.Keeper, f.KeeperName, f.KeeperGone = h.Person, h.Name, false
		if err := save(tx, f); err != nil {
			return err
		}
		return record(tx, scope, in, Noun, string(f.ID), "keeper", before, told{Keeper: f.KeeperName})
	})
}

// Keepers are those who can see to the next version: who take part for the
// hosts.
func (p Place) Keepers() []subject.Holder {
	var all []subject.Holder
	for _, r := range p.Roles {
		if r.Side != subject.Host {
			continue
		}
		for _, h := range slices.Concat(r.Holders, r.Everyone) {
			if !slices.ContainsFunc(all, func(o subject.Holder) bool { return o.Person == h.Person }) {
				all = append(all, h)
			}
		}
	}
	return all
}

func keeperAmong(in Place, person organisation.PersonID) (subject.Holder, bool) {
	all := in.Keepers()
	i := slices.IndexFunc(all, func(h subject.Holder) bool { return h.Person == person })
	if i < 0 {
		return subject.Holder{}, false
	}
	return all[i], true
}

// Letters go out in the daytime: to who sees to the next version four weeks and
// one week before it is due, or to those who lead when nobody known does, and to
// all who lead or approve when it is overdue or its keeper has left.
const (
	remindEvery  = 30 * time.Minute
	remindFrom   = 8 // o'clock, Danish time
	remindUntil  = 16
	remindFirst  = 28 // days before
	remindSecond = 7
	lookedAt     = 500 // frameworks at a time
)

type reminding struct{}

func (reminding) Kind() string { return "collaboration-remind" }

func (s *Service) remind(ctx context.Context, _ jobs.Job[reminding]) error { return s.Remind(ctx) }

// Remind looks for frameworks whose next version is due, and for those whose
// keeper has left, and writes to whom it concerns, once.
func (s *Service) Remind(ctx context.Context) error {
	now := s.DB.Now().In(calendar.Copenhagen())
	if now.Hour() < remindFrom || now.Hour() >= remindUntil {
		return nil
	}
	var wrong []error
	for after := ID(""); ; {
		var some []ID
		if err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
			some, err = renewable(tx, after, lookedAt)
			return err
		}); err != nil {
			return fmt.Errorf("look for frameworks: %w", err)
		}
		for _, id := range some {
			if err := s.DB.Write(ctx, func(tx *db.Tx) error { return s.remindOf(tx, id) }); err != nil {
				wrong = append(wrong, fmt.Errorf("remind of %s: %w", id, err))
			}
		}
		if len(some) < lookedAt {
			return errors.Join(wrong...)
		}
		after = some[len(some)-1]
	}
}

func (s *Service) remindOf(tx *db.Tx, id ID) error {
	f, err := byID(tx, id)
	if err != nil || f == nil {
		return err
	}
	in, err := s.eyes(tx, f)
	if err != nil || in == nil || in.Closed {
		return err
	}
	gone, err := s.gone(tx, f, in)
	if err != nil {
		return err
	}
	now := watchers(*in) // so that it is looked at when those who approved it have left
	if gone != f.KeeperGone || !slices.Equal(now, f.watchers) {
		f.KeeperGone, f.watchers = gone, now
		if err := save(tx, f); err != nil {
			return err
		}
	}
	left := f.NextOn.Sub(tx.Today())
	if gone {
		if err := s.tell(tx, f, in, stepGone+" "+string(f.Keeper), steering(*in), text.GoneSubject, text.GoneMail); err != nil {
			return err
		}
	}
	to := leading(*in)
	if keeper, known := in.Person(f.Keeper); known && !gone {
		to = []subject.Holder{keeper}
	}
	if len(to) == 0 {
		to = steering(*in)
	}
	switch {
	case f.NextOn.IsZero():
	case left < 0:
		return s.tell(tx, f, in, stepLate, steering(*in), text.LateSubject, text.LateMail)
	case left <= remindSecond:
		return s.tell(tx, f, in, stepSecond, to, text.DueSubject, text.DueMail)
	case left <= remindFirst:
		return s.tell(tx, f, in, stepFirst, to, text.DueSubject, text.DueMail)
	}
	return nil
}

// The letters about one version, each once; that a keeper has left, once for
// each who does.
const (
	stepFirst  = "first"
	stepSecond = "second"
	stepLate   = "late"
	stepGone   = "gone"
)

// tell writes a letter about the next version to those who have not got it.
func (s *Service) tell(tx *db.Tx, f *Framework, in *Place, step string, to []subject.Holder,
	subjectLine func(l i18n.Lang, title, name string) string,
	body func(l i18n.Lang, reader, title, name string, due calendar.Date, keeper, at string) string,
) error {
	for _, h := range to {
		first, err := startReminding(tx, f, step, h.Person)
		if err != nil {
			return err
		}
		if !first {
			continue
		}
		err = s.writeTo(tx, h, func(l i18n.Lang) (string, string) {
			title := in.Published().Name.In(l)
			return subjectLine(l, title, in.Name), body(l, h.Name, title, in.Name, f.NextOn, f.KeeperName, s.BaseURL+in.Address+Path)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// steering are those who lead or approve for the hosts, by name.
func steering(in Place) []subject.Holder { return holding(in, programme.MayLead, programme.MayApprove) }

// leading are those who lead for the hosts, by name.
func leading(in Place) []subject.Holder { return holding(in, programme.MayLead) }

func holding(in Place, rights ...programme.Right) []subject.Holder {
	var all []subject.Holder
	for _, r := range in.Roles {
		if r.Side != subject.Host || !slices.ContainsFunc(rights, func(right programme.Right) bool { return slices.Contains(r.May, right) }) {
			continue
		}
		for _, h := range r.Holders {
			if !slices.ContainsFunc(all, func(o subject.Holder) bool { return o.Person == h.Person }) {
				all = append(all, h)
			}
		}
	}
	return all
}

// eyes is the framework's subject as the first of its watchers sees it who is
// still there; nil when none is.
func (s *Service) eyes(tx *db.Tx, f *Framework) (*Place, error) {
	for _, person := range f.watchers {
		scope, ok, err := s.Accounts.ScopeOf(tx, person)
		if err != nil {
			return nil, err
		}
		if !ok {
			continue
		}
		in, err := s.member(tx, scope, f.In)
		if err != nil || in != nil {
			return in, err
		}
	}
	return nil, nil
}

// gone reports whether who sees to the next version has left: the subject, the
// organisation, or the program. Somebody who is only named was never here, and
// who has not logged in yet has not left.
func (s *Service) gone(tx *db.Tx, f *Framework, in *Place) (bool, error) {
	if f.Keeper == "" {
		return false, nil
	}
	if _, there := in.Person(f.Keeper); !there {
		return true, nil
	}
	if shut, err := s.Accounts.Shut(tx, f.Keeper); err != nil || shut {
		return shut, err
	}
	_, holdings, err := organisation.Caller(tx, f.Keeper, tx.Today())
	if err != nil {
		return false, err
	}
	_, err = s.Subjects.Find(tx, access.Scope{Person: string(f.Keeper), Holdings: holdings, Via: access.ViaNotice}, f.In)
	if fault.Is(err, fault.NotFound) {
		return true, nil
	}
	return false, err
}
