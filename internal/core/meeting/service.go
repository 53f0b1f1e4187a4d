package meeting

import (
	"context"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
)

// Service is what can be done with meetings.
type Service struct {
	db       *db.DB
	subjects *subject.Registry
	accounts *identity.Service
	calendar calendar.Calendar
	base     string
}

// Config is what the service is made of.
type Config struct {
	DB       *db.DB
	Subjects *subject.Registry
	Accounts *identity.Service // know in which language somebody is written to
	Jobs     *jobs.Jobs
	Calendar calendar.Calendar
	BaseURL  string // how the program is reached from outside: letters link to it
}

// NewService makes the service.
func NewService(c Config) *Service {
	s := &Service{db: c.DB, subjects: c.Subjects, accounts: c.Accounts, calendar: c.Calendar, base: strings.TrimSuffix(c.BaseURL, "/")}
	jobs.Work(c.Jobs, s.lockDue)
	c.Subjects.Say(Noun, Told)
	return s
}

// Find is the meeting with its subject.
//
// Faults: NotFound when it doesn't exist or the caller is no member of its
// subject.
func (s *Service) Find(ctx context.Context, scope access.Scope, id ID) (in *subject.Subject, m *Meeting, err error) {
	err = s.subjects.Read(ctx, scope, located(id), func(tx *db.Tx, found *subject.Subject) (err error) {
		in = found
		m, err = load(tx, id)
		return err
	})
	return in, m, err
}

func located(id ID) subject.Locate {
	return func(tx *db.Tx) (subject.Ref, error) { return refOf(tx, id) }
}

// change runs a use case of a member on the meeting.
func (s *Service) change(ctx context.Context, scope access.Scope, id ID, do func(tx *db.Tx, in *subject.Subject, m *Meeting) error) error {
	return s.subjects.Write(ctx, scope, located(id), func(tx *db.Tx, in *subject.Subject) error {
		m, err := load(tx, id)
		if err != nil {
			return err
		}
		return do(tx, in, m)
	})
}

// run is change for what only the organiser and those who lead the subject
// may do.
func (s *Service) run(ctx context.Context, scope access.Scope, id ID, do func(tx *db.Tx, in *subject.Subject, m *Meeting) error) error {
	return s.change(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if !m.MayRun(in, scope) {
			return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyOrganiser(l, m.OrganiserName) })
		}
		return do(tx, in, m)
	})
}

// told is a meeting as history remembers it.
type told struct {
	Title    string        `json:"title"`
	Day      calendar.Date `json:"day"`
	Last     calendar.Date `json:"last,omitzero"`
	StartsAt string        `json:"startsAt,omitempty"`
	EndsAt   string        `json:"endsAt,omitempty"`
	Place    string        `json:"place,omitempty"`
	State    State         `json:"state,omitempty"`
	What     string        `json:"what,omitempty"` // the item, participant, decision
}

func (m *Meeting) told() told {
	return told{Title: m.Title, Day: m.Day, Last: m.Last, StartsAt: m.StartsAt, EndsAt: m.EndsAt, Place: m.Place, State: m.State}
}

func (m *Meeting) record(tx *db.Tx, scope access.Scope, in *subject.Subject, verb, reason string, before, after any) error {
	role := ""
	if in != nil && len(in.Mine) > 0 {
		role = in.Mine[0]
	}
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: m.Ref.Kind, SubjectID: m.Ref.ID, Noun: Noun, NounID: string(m.ID), Verb: verb, Role: role, Reason: reason, Before: before, After: after,
	})
}

// recordPart is record for what belongs to the meeting.
func (m *Meeting) recordPart(tx *db.Tx, scope access.Scope, in *subject.Subject, verb, what string) error {
	after := m.told()
	after.What = what
	return m.record(tx, scope, in, verb, "", nil, after)
}

const (
	longestTitle = 200
	longestText  = 20000
	firstYear    = 2000
	lastYear     = 2150
	mostDays     = 14 // that one meeting takes
)

var clockForm = regexp.MustCompile(`^([01][0-9]|2[0-3]):[0-5][0-9]$`)

func (d Details) tidy() Details {
	d.Title, d.Purpose, d.Place, d.Link = strings.TrimSpace(d.Title), strings.TrimSpace(d.Purpose), strings.TrimSpace(d.Place), strings.TrimSpace(d.Link)
	d.StartsAt, d.EndsAt = strings.TrimSpace(d.StartsAt), strings.TrimSpace(d.EndsAt)
	if d.Last == d.Day {
		d.Last = calendar.Date{}
	}
	return d
}

// check notes what is wrong. A meeting may be without a date while it is being
// prepared; one that is called may not.
func (d Details) check(c *fault.Checks, called bool) {
	c.Need(d.Title != "" && within(d.Title, longestTitle) && !strings.ContainsAny(d.Title, "\n\r"), "title", text.TitleMissing)
	c.Need(within(d.Purpose, longestText), "purpose", text.TextTooLong)
	c.Need(slices.Contains(Forms(), d.Form), "form", text.FormMissing)
	c.Need(within(d.Place, longestTitle), "place", text.PlaceTooLong)
	c.Need(d.Link == "" || safeLink(d.Link), "link", text.LinkWrong)
	c.Need(d.Day.IsZero() && !called || d.Day.Year() >= firstYear && d.Day.Year() <= lastYear, "day", text.DayMissing)
	c.Need(clockForm.MatchString(d.StartsAt) || d.StartsAt == "" && !called, "starts_at", text.ClockWrong)
	c.Need(clockForm.MatchString(d.EndsAt) || d.EndsAt == "" && !called, "ends_at", text.ClockWrong)
	days := d.Last.Sub(d.Day)
	c.Need(d.Last.IsZero() || !d.Day.IsZero() && days > 0 && days < mostDays, "last_day", text.LastDayWrong)
	c.Need(d.Several() || d.StartsAt == "" || d.EndsAt == "" || d.StartsAt < d.EndsAt, "ends_at", text.EndsBeforeStart)
	withoutCPR(c, map[string]string{"title": d.Title, "purpose": d.Purpose, "place": d.Place})
}

func within(s string, most int) bool { return utf8.RuneCountInString(s) <= most }

// safeLink reports whether a link can be shown to be followed.
func safeLink(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.Scheme == "https" && u.Host != "" && u.User == nil && within(s, 1000) && !strings.ContainsAny(s, " \"<>\n\r\t")
}

func invalid(field string, message fault.Message) error {
	return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: field, Message: message}}}
}

func conflict(message fault.Message) error { return fault.New(fault.Conflict, message) }

// Change changes what the organiser settles. Those who are invited already are
// told when it concerns when or where; when the time has changed they are asked
// anew. Day, time and place of an activity's meeting are the activity's, and
// stay as they are.
//
// Faults: Forbidden for who may not; Stale for another version; Conflict when
// the meeting has been held; Invalid with fields.
func (s *Service) Change(ctx context.Context, scope access.Scope, id ID, d Details, version int64) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		if m.Version != version {
			return fault.New(fault.Stale, text.StaleMeeting)
		}
		if m.State != Draft && m.State != Called {
			return conflict(text.HasBegun)
		}
		d = d.tidy()
		if m.Slot != "" {
			d = d.at(m.appointment())
		}
		var c fault.Checks
		d.check(&c, m.State == Called)
		if err := c.Err(); err != nil {
			return err
		}
		return s.settle(tx, scope, in, m, d)
	})
}

// settle gives the meeting other details and tells those who are invited.
func (s *Service) settle(tx *db.Tx, scope access.Scope, in *subject.Subject, m *Meeting, d Details) error {
	before := m.told()
	moved := m.Day != d.Day || m.Last != d.Last || m.StartsAt != d.StartsAt || m.EndsAt != d.EndsAt
	concerns := moved || m.Place != d.Place || m.Link != d.Link || m.Title != d.Title
	if m.Details == d {
		return nil
	}
	m.Details = d
	if m.State == Called && concerns {
		m.Sequence++
		if err := s.tellAgain(tx, m, moved); err != nil {
			return err
		}
	}
	if err := keep(tx, m); err != nil {
		return err
	}
	return m.record(tx, scope, in, "changed", "", before, m.told())
}

// Appointment is when and where an activity takes place; the zero Appointment
// for one that waits for a day.
type Appointment struct {
	Day, Last               calendar.Date // Last may be Day, or zero, for one day
	StartsAt, EndsAt, Place string
}

func (d Details) appointment() Appointment {
	return Appointment{d.Day, d.Last, d.StartsAt, d.EndsAt, d.Place}
}

// at are the details with another appointment.
func (d Details) at(a Appointment) Details {
	d.Day, d.Last, d.StartsAt, d.EndsAt, d.Place = a.Day, a.Last, a.StartsAt, a.EndsAt, a.Place
	return d.tidy()
}

// Follow gives the meeting of an activity the day, time and place that the
// activity has got; with no day, it waits for one again. The owner of the
// activities calls it in the transaction in which it settles them.
func (s *Service) Follow(tx *db.Tx, scope access.Scope, ref subject.Ref, slot string, a Appointment) error {
	id, ok, err := ofSlot(tx, ref, slot)
	if err != nil || !ok {
		return err
	}
	m, err := load(tx, id)
	if err != nil {
		return err
	}
	if m.State != Draft && m.State != Called {
		return nil
	}
	d := m.at(a)
	if m.State == Called && !d.Timed() {
		if err := s.withdraw(tx, m, text.DateWithdrawn); err != nil {
			return err
		}
		m.State = Draft
	}
	if err := s.settle(tx, scope, nil, m, d); err != nil {
		return fmt.Errorf("follow %s: %w", slot, err)
	}
	return nil
}
