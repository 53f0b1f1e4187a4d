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

// letter is what is written to somebody, in their language.
type letter func(l i18n.Lang, name string) (subjectLine, body string)

// writeToDeciders asks those who are to decide, other than the one who put the
// matter. Those who hold a role unasked are not written to.
func (s *Service) writeToDeciders(tx *db.Tx, scope access.Scope, in *subject.Subject, m *Matter) error {
	ask := func(l i18n.Lang, name string) (string, string) {
		if m.Way == Signature {
			return text.LetterSign(l, m.Title), text.LetterSignBody(l, name, m.Title, in.Name, m.PutName, s.BaseURL+m.Page())
		}
		return text.LetterApprove(l, m.Title), text.LetterApproveBody(l, name, m.Title, in.Name, m.PutName, s.BaseURL+m.Page())
	}
	for _, h := range m.deciders(in) {
		if string(h.Person) == scope.Person {
			continue
		}
		if err := s.write(tx, h, ask); err != nil {
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
	return s.write(tx, h, func(l i18n.Lang, name string) (string, string) {
		switch {
		case m.State == Returned:
			return text.LetterReturned(l, m.Title), text.LetterReturnedBody(l, name, m.EndedBy, m.Title, in.Name, address)
		case m.Way == Signature:
			return text.LetterSigned(l, m.Title), text.LetterSignedBody(l, name, m.Title, in.Name, address)
		}
		return text.LetterApproved(l, m.Title), text.LetterApprovedBody(l, name, m.Title, in.Name, address)
	})
}

func (s *Service) write(tx *db.Tx, to subject.Holder, w letter) error {
	if to.Email == "" {
		return nil
	}
	l, err := s.Accounts.LanguageOf(tx, to.Person)
	if err == nil {
		subjectLine, body := w(l, to.Name)
		err = mail.Send(tx, mail.Message{To: to.Email, Subject: subjectLine, Text: body})
	}
	if err != nil {
		return fmt.Errorf("write to %s: %w", to.Person, err)
	}
	return nil
}
