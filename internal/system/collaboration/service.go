package collaboration

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/collaboration/text"
)

// Config is what a Service is made of.
type Config struct {
	DB       *db.DB
	Subjects *subject.Registry
	Accounts *identity.Service // know in which language somebody is written to, and who can still log in
	Jobs     *jobs.Jobs
	Kinds    []string // of the subjects that may have a framework
	BaseURL  string   // how the program is reached from outside: letters link to it
}

// Service is what can be done with frameworks.
type Service struct{ Config }

// New makes the service. It hears from now on which documents stand, shows in
// them what was assessed, and tells of it at meetings.
func New(c Config) *Service {
	s := &Service{c}
	c.Subjects.Hear(s.heard)
	c.Subjects.Supply(s.supply)
	c.Subjects.Report(s.report)
	c.Subjects.Say(Noun, inWords)
	c.Subjects.Say(MeasurementNoun, measurementInWords)
	if c.Jobs != nil {
		jobs.Work(c.Jobs, s.remind)
		c.Jobs.Every(remindEvery, reminding{})
	}
	return s
}

// Place is the subject of a framework as one caller sees it.
type Place struct{ *subject.Subject }

// Published is the form that the framework is written in.
func (p Place) Published() *programme.Form {
	f, _ := p.Programme.Published()
	return f
}

// MayPublish reports whether the caller publishes the framework: leads for the
// hosts.
func (p Place) MayPublish() bool { return p.MayLead && p.Side == subject.Host && !p.Closed }

// MaySteer reports whether the caller sees who has read the framework: leads,
// approves, or writes it.
func (p Place) MaySteer() bool {
	return p.Side == subject.Host && (p.MayLead || p.MayApprove || p.Holds(p.Published().Write...))
}

// read runs a use case that changes nothing about the framework of a subject.
//
// Faults: NotFound when the subject isn't there for the caller, or has no
// framework in its programme.
func (s *Service) read(ctx context.Context, scope access.Scope, ref subject.Ref, do func(*db.Tx, Place) error) error {
	if !slices.Contains(s.Kinds, ref.Kind) {
		return hidden()
	}
	return s.Subjects.Read(ctx, scope, subject.At(ref), within(do))
}

// write runs a use case that changes something. Faults: as read; Conflict when
// the subject is closed.
func (s *Service) write(ctx context.Context, scope access.Scope, ref subject.Ref, do func(*db.Tx, Place) error) error {
	if !slices.Contains(s.Kinds, ref.Kind) {
		return hidden()
	}
	return s.Subjects.Write(ctx, scope, subject.At(ref), within(do))
}

func within(do func(*db.Tx, Place) error) func(*db.Tx, *subject.Subject) error {
	return func(tx *db.Tx, in *subject.Subject) error {
		if _, has := in.Programme.Published(); !has {
			return hidden()
		}
		return do(tx, Place{in})
	}
}

// publisher runs a use case of those who publish.
func (s *Service) publisher(ctx context.Context, scope access.Scope, ref subject.Ref, do func(*db.Tx, Place) error) error {
	return s.write(ctx, scope, ref, func(tx *db.Tx, in Place) error {
		if !in.MayPublish() {
			return notPublisher(in)
		}
		return do(tx, in)
	})
}

// MayPublish is the fault of whoever does not publish; nil for who does.
//
// Faults: NotFound; Forbidden; Conflict when the subject is closed.
func (s *Service) MayPublish(ctx context.Context, scope access.Scope, ref subject.Ref) error {
	return s.read(ctx, scope, ref, func(_ *db.Tx, in Place) error {
		if err := (subject.Label{Name: in.Name, Closed: in.Closed}).Shut(); err != nil {
			return err
		}
		if !in.MayPublish() {
			return notPublisher(in)
		}
		return nil
	})
}

func notPublisher(in Place) error {
	return fault.New(fault.Forbidden, func(l i18n.Lang) string {
		var names []string
		for _, r := range in.Roles {
			if r.Side == subject.Host && slices.Contains(r.May, programme.MayLead) {
				names = append(names, i18n.Lower(r.Name.In(l)))
				if len(r.Holders) > 0 {
					names[len(names)-1] += " (" + r.Holders[0].Name + ")"
				}
			}
		}
		return text.OnlyPublishers(l, i18n.List(l, names))
	})
}

func hidden() error { return fault.New(fault.NotFound, text.NotFound) }

func stale() error { return fault.New(fault.Stale, text.Stale) }

// tidy takes away what people don't mean when they type.
func tidy(words string) string { return strings.TrimSpace(strings.ReplaceAll(words, "\r\n", "\n")) }

// checkWords holds what is written to a length, and refuses personal numbers.
func checkWords(checks *fault.Checks, field, words string, most int) {
	checks.Need(utf8.RuneCountInString(words) <= most, field, func(l i18n.Lang) string { return text.TooLong(l, most) })
	checks.Need(!cpr.In(words), field, text.NoCpr)
}

func record(tx *db.Tx, scope access.Scope, in Place, noun, id, verb string, before, after any) error {
	role := ""
	if len(in.Mine) > 0 {
		role = in.Mine[0]
	}
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: in.Kind, SubjectID: in.ID, Noun: noun, NounID: id, Verb: verb, Role: role, Before: before, After: after,
	})
}

// writeTo sends a letter in the person's language; nothing to who has no
// address.
func (s *Service) writeTo(tx *db.Tx, h subject.Holder, letter func(l i18n.Lang) (subjectLine, body string)) error {
	if h.Email == "" {
		return nil
	}
	l, err := s.Accounts.LanguageOf(tx, h.Person)
	if err != nil {
		return err
	}
	subjectLine, body := letter(l)
	return mail.Send(tx, mail.Message{To: h.Email, Subject: subjectLine, Text: body})
}
