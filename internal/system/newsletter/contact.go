package newsletter

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/newsletter/text"
)

// ContactID identifies a contact person.
type ContactID string

// Part is what somebody is contact person for.
type Part string

// The parts.
const (
	Networks Part = "network"
	Projects Part = "project"
)

// Parts lists them.
func Parts() []Part { return []Part{Networks, Projects} }

// Name is the part in words.
func (p Part) Name(l i18n.Lang) string {
	if p == Projects {
		return text.PartProjects(l)
	}
	return text.PartNetworks(l)
}

// Contact is whom everybody can call or write to, about what.
type Contact struct {
	ID      ContactID
	Part    Part
	Name    string
	Title   string
	Phone   string
	Email   string
	About   string
	Changed time.Time
	Version int64
}

// mostContacts there can be, so that all of them stand on one page.
const mostContacts = 40

var phoneForm = regexp.MustCompile(`^\+?[0-9 ]{8,20}$`)

func (c *Contact) check() error {
	var checks fault.Checks
	for _, f := range []*string{&c.Name, &c.Title, &c.Phone, &c.Email, &c.About} {
		*f = strings.TrimSpace(*f)
	}
	checks.Need(slices.Contains(Parts(), c.Part), "part", text.PartMissing)
	checks.Need(c.Name != "", "name", text.NameMissing)
	checks.Need(c.Title != "", "title", text.JobMissing)
	checks.Need(c.About != "", "about", text.AboutMissing)
	checks.Need(c.Phone != "" || c.Email != "", "phone", text.ReachMissing)
	checks.Need(c.Phone == "" || phoneForm.MatchString(c.Phone), "phone", text.BadPhone)
	if c.Email != "" {
		_, ok := tidied(c.Email)
		checks.Need(ok, "email", text.BadEmail)
	}
	for name, value := range map[string]string{"name": c.Name, "title": c.Title, "about": c.About} {
		checks.Need(utf8.RuneCountInString(value) <= longestTitle, name, func(l i18n.Lang) string { return text.TextTooLong(l, longestTitle) })
		checks.Need(!cpr.In(value), name, text.NoCpr)
	}
	return checks.Err()
}

// Contacts are the contact persons by part and name, for everybody; of one part,
// or of all when it is empty.
func (s *Service) Contacts(ctx context.Context, part Part) (all []Contact, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		all, err = contacts(tx, part)
		return err
	})
	return all, err
}

// Contact is one of them, for those who write the news.
//
// Faults: NotFound.
func (s *Service) Contact(ctx context.Context, scope access.Scope, id ContactID) (c Contact, err error) {
	if err := edits(scope); err != nil {
		return c, err
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		c, err = contactBy(tx, id)
		return err
	})
	return c, err
}

// Introduce adds a contact person.
//
// Faults: NotFound for whoever doesn't write the news; Invalid with fields.
func (s *Service) Introduce(ctx context.Context, scope access.Scope, c Contact) (id ContactID, err error) {
	if err := edits(scope); err != nil {
		return "", err
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		id, err = Introduce(tx, scope, c)
		return err
	})
	return id, err
}

// Introduce adds a contact person for a caller whose right to do so has been
// seen to.
func Introduce(tx *db.Tx, scope access.Scope, c Contact) (ContactID, error) {
	if err := c.check(); err != nil {
		return "", err
	}
	there, err := contacts(tx, "")
	if err != nil {
		return "", err
	}
	if len(there) >= mostContacts {
		return "", fault.New(fault.Conflict, func(l i18n.Lang) string { return text.TooManyContacts(l, mostContacts) })
	}
	c.ID, c.Changed, c.Version = ContactID(tx.NewID()), tx.Now(), 1
	if err := insertContact(tx, c); err != nil {
		return "", err
	}
	return c.ID, recordContact(tx, scope, c.ID, "introduced", nil, c)
}

// Correct changes a contact person.
//
// Faults: as Introduce; Stale.
func (s *Service) Correct(ctx context.Context, scope access.Scope, c Contact) error {
	if err := edits(scope); err != nil {
		return err
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		was, err := contactBy(tx, c.ID)
		if err != nil {
			return err
		}
		if err := c.check(); err != nil {
			return err
		}
		c.Changed = tx.Now()
		if err := keepContact(tx, c); err != nil {
			return err
		}
		return recordContact(tx, scope, c.ID, "corrected", was, c)
	})
}

// Dismiss takes a contact person off the page. Faults: as Correct.
func (s *Service) Dismiss(ctx context.Context, scope access.Scope, id ContactID, version int64) error {
	if err := edits(scope); err != nil {
		return err
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		was, err := contactBy(tx, id)
		if err != nil {
			return err
		}
		if was.Version != version {
			return stale()
		}
		if err := dropContact(tx, id); err != nil {
			return err
		}
		return recordContact(tx, scope, id, "dismissed", was, nil)
	})
}

func recordContact(tx *db.Tx, scope access.Scope, id ContactID, verb string, before, after any) error {
	return audit.Record(tx, scope, audit.Change{
		SubjectKind: Noun, SubjectID: Noun, Noun: nounContact, NounID: string(id), Verb: verb, Role: string(access.Adviser), Before: before, After: after,
	})
}
