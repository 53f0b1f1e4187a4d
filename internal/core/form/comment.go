package form

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/form/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
)

// Comment is a remark on a field, or on the whole document.
type Comment struct {
	ID         string
	Field      string // empty for the whole document
	Person     organisation.PersonID
	Name       string
	Role       string // in which it was made
	Words      string
	Proposal   string // what the field should say instead; empty for a remark alone
	Taken      bool   // the proposal has been taken in
	At         time.Time
	ResolvedAt time.Time // zero while it is open
	ResolvedBy string
}

// Resolved reports whether there is nothing more to do about it.
func (c Comment) Resolved() bool { return !c.ResolvedAt.IsZero() }

const longestComment = 2000

// Comments are what has been remarked, oldest first. The document is found
// first.
func (s *Service) Comments(ctx context.Context, scope access.Scope, id ID) (*Document, []Comment, error) {
	var d *Document
	var comments []Comment
	err := s.read(ctx, scope, id, func(tx *db.Tx, found *Document) (err error) {
		d = found
		if comments, err = commentsOf(tx, id); err != nil {
			return err
		}
		stood, err := d.stoodBefore(tx)
		comments = slices.DeleteFunc(comments, func(c Comment) bool {
			onDraft := !stood.IsZero() && c.At.After(stood) && string(c.Person) != scope.Person
			return !d.open(c.At, 0) || onDraft
		})
		return err
	})
	return d, comments, err
}

// stoodBefore is since when the text stands that those read whose side doesn't
// write, while a further version is being drafted: what others have remarked
// since, or suggested, is about the draft. Zero for everybody else.
func (d *Document) stoodBefore(tx *db.Tx) (time.Time, error) {
	if writes(d.Form, d.Subject.Side) || !d.redrafted() {
		return time.Time{}, nil
	}
	versions, err := versionsOf(tx, d.ID)
	for _, v := range versions {
		if v.Number == d.InForce {
			return v.EndedAt, err
		}
	}
	return time.Time{}, err
}

// Comment makes a remark on a field, or on the whole document. Whoever takes
// part may.
//
// Faults: NotFound when the caller takes no part in the subject or there is no
// such field; Invalid with the field "words"; Conflict in a closed subject.
func (s *Service) Comment(ctx context.Context, scope access.Scope, id ID, field, words string) (Comment, error) {
	c := Comment{Field: field, Words: strings.TrimSpace(words), Person: organisation.PersonID(scope.Person), Name: scope.Name}
	err := s.write(ctx, scope, id, func(tx *db.Tx, d *Document) error {
		if _, ok := d.Form.Field(field); !ok && field != "" {
			return fault.New(fault.NotFound, text.NoSuchEntry)
		}
		checks := checkRemark(c.Words, true)
		if err := checks.Err(); err != nil {
			return err
		}
		c.ID, c.At, c.Role = tx.NewID(), tx.Now(), actingRole(d.Subject, d.Form)
		if err := insertComment(tx, id, c); err != nil {
			return fmt.Errorf("comment: %w", err)
		}
		return nil
	})
	return c, err
}

// Resolve says that there is nothing more to do about a comment, or that there
// is after all. Those who write the document and whoever made the comment may.
//
// Faults: NotFound; Forbidden.
func (s *Service) Resolve(ctx context.Context, scope access.Scope, id ID, comment string, resolved bool) error {
	return s.write(ctx, scope, id, func(tx *db.Tx, d *Document) error {
		comments, err := commentsOf(tx, id)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(comments, func(c Comment) bool { return c.ID == comment })
		if i < 0 {
			return fault.New(fault.NotFound, text.NoSuchComment)
		}
		c := comments[i]
		if c.Person != organisation.PersonID(scope.Person) {
			if err := refuseWriter(d.Subject, d.Form); err != nil {
				return err
			}
		}
		if c.Resolved() == resolved || c.Taken {
			return nil // what has been taken in stands in the text
		}
		at, by := time.Time{}, ""
		if resolved {
			at, by = tx.Now(), scope.Name
		}
		if err := resolveComment(tx, c.ID, at, by); err != nil {
			return fmt.Errorf("resolve comment: %w", err)
		}
		return nil
	})
}
