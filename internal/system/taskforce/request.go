package taskforce

import (
	"context"
	"fmt"
	"slices"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/taskforce/text"
)

// Wanted is what a request says.
type Wanted struct {
	Kind   programme.DataKind
	Theme  string // may be empty
	Title  string
	Why    string
	Due    calendar.Date
	Person organisation.PersonID
	Once   string // names the wish; the same wish of the same person makes one request
}

// Collection is what has been asked for, with what is proposed to ask for.
type Collection struct {
	Place
	Requests  []*Request
	Proposals []programme.DataNeed // that nobody has asked for yet
	Today     calendar.Date
}

// Collection is the data collection of a subject.
//
// Faults: NotFound when the subject isn't there for the caller, or has no analysis.
func (s *Service) Collection(ctx context.Context, scope access.Scope, ref subject.Ref) (c Collection, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) (err error) {
		c = Collection{Place: in, Today: tx.Today()}
		if c.Requests, err = requestsOf(tx, ref); err != nil {
			return err
		}
		if !in.MayWrite() {
			return nil
		}
		for _, need := range in.Analysis().Data {
			asked := func(r *Request) bool { return r.Kind == need.Kind && r.Title == need.Name.In(scope.Lang) }
			if !slices.ContainsFunc(c.Requests, asked) {
				c.Proposals = append(c.Proposals, need)
			}
		}
		return nil
	})
	return c, err
}

// RequestView is a request with where it belongs and what rests on it.
type RequestView struct {
	Place
	*Request
	Findings []*Finding // that point at it and that the caller may see
}

// MayDeliver reports whether the caller hands in what is asked for.
func (v RequestView) MayDeliver() bool { return !v.Closed && v.Side != "" }

// Request is one request.
//
// Faults: NotFound.
func (s *Service) Request(ctx context.Context, scope access.Scope, ref subject.Ref, id RequestID) (v RequestView, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) (err error) {
		v.Place = in
		if v.Request, err = request(tx, ref, id); err != nil {
			return err
		}
		all, err := findingsOf(tx, ref)
		if err != nil {
			return err
		}
		for _, f := range seen(in, all) {
			if slices.ContainsFunc(f.Evidence, func(e Evidence) bool { return e.Request == id }) {
				v.Findings = append(v.Findings, f)
			}
		}
		return nil
	})
	return v, err
}

// Ask asks the hosts for data.
//
// Faults: NotFound; Forbidden for who does not write in the analysis; Conflict
// when the course is closed; Invalid with the fields "kind", "theme", "title",
// "why", "due", "person".
func (s *Service) Ask(ctx context.Context, scope access.Scope, ref subject.Ref, w Wanted) (id RequestID, err error) {
	err = s.author(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		r := &Request{ID: RequestID(tx.NewID()), In: ref, State: Awaited, AskedAt: tx.Now(), AskedBy: scope.Name, Version: 1}
		if w.Once != "" {
			r.once = scope.Person + " " + w.Once
			there, already, err := requestOnce(tx, r.once)
			if err != nil || already {
				id = there
				return err
			}
		}
		if err := r.take(in, w); err != nil {
			return err
		}
		number, err := next(tx, ref, RequestNoun)
		if err != nil {
			return err
		}
		r.Number, id = number, r.ID
		if err := insertRequest(tx, r); err != nil {
			return fmt.Errorf("ask for data: %w", err)
		}
		return record(tx, scope, in, true, RequestNoun, string(r.ID), "asked", "", nil, r.told())
	})
	return id, err
}

// take sets what a request says.
func (r *Request) take(in Place, w Wanted) error {
	r.Kind, r.Theme, r.Title, r.Why, r.Due, r.Person = w.Kind, w.Theme, oneLine(w.Title), tidy(w.Why), w.Due, w.Person
	var checks fault.Checks
	checks.Need(slices.Contains(programme.DataKinds(), r.Kind), "kind", text.KindMissing)
	if r.Theme != "" {
		checkTheme(&checks, in, r.Theme)
	}
	checks.Need(r.Title != "", "title", text.RequestTitleMissing)
	checkWords(&checks, "title", r.Title, LongestTitle)
	checks.Need(r.Why != "", "why", text.WhyMissing)
	checkWords(&checks, "why", r.Why, LongestNote)
	checks.Need(!r.Due.IsZero(), "due", text.DueMissing)
	holder, known := in.Person(r.Person)
	onHostSide := slices.ContainsFunc(in.Roles, func(role subject.Role) bool {
		return role.Side == subject.Host && slices.ContainsFunc(role.Holders, func(h subject.Holder) bool { return h.Person == r.Person })
	})
	checks.Need(known && onHostSide, "person", text.PersonMissing)
	r.PersonName = holder.Name
	return checks.Err()
}

// Hosts are those of the hosts who can be asked, each once.
func (p Place) Hosts() []subject.Holder {
	var hosts []subject.Holder
	for _, role := range p.Roles {
		if role.Side != subject.Host {
			continue
		}
		for _, h := range role.Holders {
			if !slices.ContainsFunc(hosts, func(other subject.Holder) bool { return other.Person == h.Person }) {
				hosts = append(hosts, h)
			}
		}
	}
	return hosts
}

// Reask changes what a request says. Faults: as Ask; Stale when it has been
// changed since the caller saw it.
func (s *Service) Reask(ctx context.Context, scope access.Scope, ref subject.Ref, id RequestID, w Wanted, version int64) error {
	return s.author(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		r, err := request(tx, ref, id)
		if err != nil {
			return err
		}
		if r.Version != version {
			return stale()
		}
		before := r.told()
		if err := r.take(in, w); err != nil {
			return err
		}
		if before == r.told() {
			return nil
		}
		if err := updateRequest(tx, r); err != nil {
			return err
		}
		return record(tx, scope, in, true, RequestNoun, string(id), "reasked", "", before, r.told())
	})
}

// Settle says how far a request has come, and in words what has been received
// or why it can't be had.
//
// Faults: NotFound; Conflict when the course is closed; Stale; Invalid with the
// fields "state" and "note".
func (s *Service) Settle(ctx context.Context, scope access.Scope, ref subject.Ref, id RequestID, state RequestState, note string, version int64) error {
	return s.write(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		r, err := request(tx, ref, id)
		if err != nil {
			return err
		}
		if r.Version != version {
			return stale()
		}
		before := r.told()
		r.State, r.Note = state, tidy(note)
		var checks fault.Checks
		checks.Need(slices.Contains(RequestStates(), state), "state", text.StateMissing)
		checks.Need(state != Unavailable && state != Partly || r.Note != "", "note", text.NoteMissing)
		checkWords(&checks, "note", r.Note, LongestNote)
		if err := checks.Err(); err != nil {
			return err
		}
		if before == r.told() {
			return nil
		}
		r.SettledAt = tx.Now()
		if err := updateRequest(tx, r); err != nil {
			return err
		}
		return record(tx, scope, in, true, RequestNoun, string(id), "settled", r.Note, before, r.told())
	})
}

// Deliver hands in a file for a request. It is read for personal numbers, also
// inside documents and sheets, and refused when there are any.
//
// Faults: NotFound; Conflict when the course is closed or there are many files;
// those of files.Check; Invalid with the field "file".
func (s *Service) Deliver(ctx context.Context, scope access.Scope, ref subject.Ref, id RequestID, name string, b []byte) error {
	if err := harmless(name, b); err != nil {
		return err
	}
	return s.write(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		r, err := request(tx, ref, id)
		if err != nil {
			return err
		}
		if len(r.Files) >= MostFiles {
			return fault.New(fault.Conflict, func(l i18n.Lang) string { return text.TooManyFiles(l, MostFiles) })
		}
		kept, err := files.Keep(tx, files.New{Name: name, Bytes: b, By: scope.Person})
		if err != nil {
			return err
		}
		f, err := files.Get(tx, kept)
		if err != nil {
			return err
		}
		if err := insertFile(tx, id, scope, f); err != nil {
			return err
		}
		return record(tx, scope, in, true, RequestNoun, string(id), "delivered", "", nil, told{Number: r.Number, Title: r.Title, What: f.Name})
	})
}

// Withdraw takes a file back.
//
// Faults: NotFound; Conflict when the course is closed.
func (s *Service) Withdraw(ctx context.Context, scope access.Scope, ref subject.Ref, id RequestID, file files.ID) error {
	return s.write(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		r, f, err := fileOf(tx, ref, id, file)
		if err != nil {
			return err
		}
		if err := deleteFile(tx, file); err != nil {
			return err
		}
		return record(tx, scope, in, true, RequestNoun, string(id), "withdrawn", "", nil, told{Number: r.Number, Title: r.Title, What: f.Name})
	})
}

// Open is a file of a request with its bytes. Fault: NotFound.
func (s *Service) Open(ctx context.Context, scope access.Scope, ref subject.Ref, id RequestID, file files.ID) (f files.File, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, _ Place) error {
		if _, _, err := fileOf(tx, ref, id, file); err != nil {
			return err
		}
		f, err = files.Get(tx, file)
		return err
	})
	return f, err
}

func fileOf(tx *db.Tx, ref subject.Ref, id RequestID, file files.ID) (*Request, File, error) {
	r, err := request(tx, ref, id)
	if err != nil {
		return nil, File{}, err
	}
	i := slices.IndexFunc(r.Files, func(f File) bool { return f.ID == file })
	if i < 0 {
		return nil, File{}, fault.New(fault.NotFound, text.NoSuchFile)
	}
	return r, r.Files[i], nil
}

// harmless refuses a file in which there is a personal number.
func harmless(name string, b []byte) error {
	found, err := files.Personal(name, b)
	if found = found || cpr.In(name); err != nil || !found {
		return err
	}
	return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: "file", Message: text.FileHasCpr}}}
}
