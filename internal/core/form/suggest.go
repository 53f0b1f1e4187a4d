package form

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"tovholder/internal/core/form/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// Suggests reports whether other words can be suggested for a field: for texts.
func Suggests(f *programme.Field) bool { return f.Kind == programme.Line || f.Kind == programme.Prose }

// Suggest says what a field should say instead, with or without a remark. It
// stands among the comments until a writer takes it in, or resolves it.
//
// Faults: NotFound when the caller takes no part in the subject; Conflict while
// the document is frozen, or in a closed subject; Invalid with the fields
// "field", when it is no text, "proposal" and "words".
func (s *Service) Suggest(ctx context.Context, scope access.Scope, id ID, field, proposal, words string) (Comment, error) {
	c := Comment{Field: field, Words: strings.TrimSpace(words), Person: organisation.PersonID(scope.Person), Name: scope.Name}
	err := s.write(ctx, scope, id, func(tx *db.Tx, d *Document) error {
		f, ok := d.Form.Field(field)
		if !ok || !Suggests(f) {
			var checks fault.Checks
			checks.Add("field", text.NoTextField)
			return checks.Err()
		}
		if !d.Open() {
			return fault.New(fault.Conflict, text.FrozenForSuggestions)
		}
		now := d.Entry(field).Cells
		kept := settle(f, Cells{"": strings.ReplaceAll(proposal, "\r\n", "\n")}, now, d.Subject)
		c.Proposal = kept[""]
		checks := checkRemark(c.Words, false)
		checks.Need(c.Proposal != "" && !kept.same(now), "proposal", text.ProposalMissing)
		checks.Need(!cpr.In(c.Proposal), "proposal", text.NoCpr)
		if message := tooLong(f, c.Proposal); message != nil {
			checks.Add("proposal", message)
		}
		if err := checks.Err(); err != nil {
			return err
		}
		c.ID, c.At, c.Role = tx.NewID(), tx.Now(), actingRole(d.Subject, d.Form)
		if err := insertComment(tx, id, c); err != nil {
			return fmt.Errorf("suggest: %w", err)
		}
		return nil
	})
	return c, err
}

// Take takes a suggestion into the document, in place of what stands there, and
// resolves it. Whoever suggested it has written in the document, too. Version is
// that of the entry as the caller saw it.
//
// Faults: NotFound when there is no such comment; Forbidden when the caller may
// not write; Conflict while the document is frozen, and when the comment suggests
// nothing or is resolved; Stale when somebody has written there in the meantime;
// Invalid with the field "proposal".
func (s *Service) Take(ctx context.Context, scope access.Scope, id ID, comment string, version int64) error {
	return s.write(ctx, scope, id, func(tx *db.Tx, d *Document) error {
		if err := d.Writable(); err != nil {
			return err
		}
		comments, err := commentsOf(tx, id)
		if err != nil {
			return err
		}
		i := slices.IndexFunc(comments, func(c Comment) bool { return c.ID == comment })
		if i < 0 {
			return fault.New(fault.NotFound, text.NoSuchComment)
		}
		c := comments[i]
		if c.Proposal == "" || c.Resolved() {
			return fault.New(fault.Conflict, text.NothingToTake)
		}
		out := Outcome{Document: d}
		w := &writing{tx: tx, scope: scope, d: d, out: &out}
		if err := w.edit(Edit{Key: c.Field, Base: version, Cells: Cells{"": c.Proposal}}); err != nil {
			return err
		}
		switch {
		case len(out.Conflicts) > 0:
			return fault.New(fault.Stale, text.StaleSuggestion)
		case len(out.Refused) > 0:
			var checks fault.Checks
			checks.Add("proposal", out.Refused[0].Fields[0].Message)
			return checks.Err()
		}
		if err := w.end(); err != nil {
			return fmt.Errorf("take suggestion: %w", err)
		}
		if err := addAuthor(tx, id, access.Scope{Person: string(c.Person), Name: c.Name}); err != nil {
			return fmt.Errorf("take suggestion: %w", err)
		}
		return takeComment(tx, c.ID, tx.Now(), scope.Name)
	})
}

// checkRemark holds the words of a comment to what they can be.
func checkRemark(words string, needed bool) fault.Checks {
	var checks fault.Checks
	checks.Need(words != "" || !needed, "words", text.WordsMissing)
	checks.Need(len([]rune(words)) <= longestComment, "words", func(l i18n.Lang) string { return text.TooLong(l, longestComment) })
	checks.Need(!cpr.In(words), "words", text.NoCpr)
	return checks
}
