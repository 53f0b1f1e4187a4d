package approval

import (
	"fmt"
	"slices"

	"tovholder/internal/core/approval/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
)

// Letters are in Danish: which language somebody reads is known of the one who
// acts, not of those who are written to.
const theirs = i18n.Da

// writeToDeciders asks those who are to decide, other than the one who put the
// matter. Those who hold a role unasked are not written to.
func (s *Service) writeToDeciders(tx *db.Tx, scope access.Scope, in *subject.Subject, m *Matter) error {
	subjectLine, body := text.LetterApprove(theirs, m.Title), text.LetterApproveBody
	if m.Way == Signature {
		subjectLine, body = text.LetterSign(theirs, m.Title), text.LetterSignBody
	}
	for _, h := range m.deciders(in) {
		if string(h.Person) == scope.Person {
			continue
		}
		if err := s.write(tx, h, subjectLine, body(theirs, h.Name, m.Title, in.Name, m.PutName, s.BaseURL+m.Page())); err != nil {
			return err
		}
	}
	return nil
}

// deciders are those who are asked by name, each once.
func (m *Matter) deciders(in *subject.Subject) []subject.Holder {
	var all []subject.Holder
	add := func(h subject.Holder) {
		if !slices.ContainsFunc(all, func(other subject.Holder) bool { return other.Person == h.Person }) {
			all = append(all, h)
		}
	}
	for _, p := range m.Parties {
		role, ok := in.Role(p.Role)
		switch {
		case !ok:
		case p.Person != "":
			if h, holds := holder(role, p.Person); holds {
				add(h)
			}
		default:
			for _, h := range role.Holders {
				if !m.Drafted(h.Person) {
					add(h)
				}
			}
		}
	}
	return all
}

// writeToPutter tells the one who put the matter how it ended.
func (s *Service) writeToPutter(tx *db.Tx, scope access.Scope, in *subject.Subject, m *Matter) error {
	h, ok := in.Person(m.PutBy)
	if !ok || m.PutBy == organisation.PersonID(scope.Person) {
		return nil
	}
	address := s.BaseURL + m.Page()
	switch {
	case m.State == Returned:
		return s.write(tx, h, text.LetterReturned(theirs, m.Title), text.LetterReturnedBody(theirs, h.Name, m.Title, in.Name, m.EndedBy, address))
	case m.Way == Signature:
		return s.write(tx, h, text.LetterSigned(theirs, m.Title), text.LetterSignedBody(theirs, h.Name, m.Title, in.Name, address))
	}
	return s.write(tx, h, text.LetterApproved(theirs, m.Title), text.LetterApprovedBody(theirs, h.Name, m.Title, in.Name, address))
}

func (s *Service) write(tx *db.Tx, to subject.Holder, subjectLine, body string) error {
	if to.Email == "" {
		return nil
	}
	if err := mail.Send(tx, mail.Message{To: to.Email, Subject: subjectLine, Text: body}); err != nil {
		return fmt.Errorf("write to %s: %w", to.Person, err)
	}
	return nil
}
