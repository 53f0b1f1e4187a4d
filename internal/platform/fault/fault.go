// Package fault is how the program says that something went wrong: a kind,
// which decides the answer; a text that is safe to show, in the reader's
// language; and a wrapped cause, which is for the log alone. An error of any
// other type is an internal fault: its text is never shown.
package fault

import (
	"errors"
	"strings"

	"tovholder/internal/platform/i18n"
)

// Kind says what sort of fault it is.
type Kind int

// The kinds. Internal is what every foreign error is.
const (
	Internal        Kind = iota
	Invalid              // what was sent can't be used: 422
	NotFound             // does not exist, or the caller may not know that it does: 404
	Forbidden            // may be seen by the caller, but not acted on: 403
	Conflict             // collides with what is already there: 409
	Stale                // somebody else changed it in the meantime: 412
	Unauthenticated      // nobody is logged in: 401
	TooMany              // too many attempts: 429
	TooLarge             // more bytes than we take: 413
	Unavailable          // the database or a service can't answer now: 503
)

// Message gives a safe text in a language.
type Message func(i18n.Lang) string

// Error is a fault.
type Error struct {
	Kind    Kind
	Message Message
	Fields  []Field // the fields at fault, when Kind is Invalid
	Cause   error   // for the log
}

// Field is what is wrong with one field of a form or a request.
type Field struct {
	Name    string
	Message Message
}

// New makes a fault with a safe text.
func New(kind Kind, message Message) *Error { return &Error{Kind: kind, Message: message} }

// Wrap makes a fault around the error that caused it.
func Wrap(kind Kind, message Message, cause error) *Error {
	return &Error{Kind: kind, Message: message, Cause: cause}
}

// Error is the text for the log, in English where we have one.
func (e *Error) Error() string {
	var parts []string
	if e.Message != nil {
		parts = append(parts, e.Message(i18n.En))
	}
	for _, f := range e.Fields {
		parts = append(parts, f.Name+": "+f.Message(i18n.En))
	}
	if e.Cause != nil {
		parts = append(parts, e.Cause.Error())
	}
	if len(parts) == 0 {
		return "fault"
	}
	return strings.Join(parts, ": ")
}

func (e *Error) Unwrap() error { return e.Cause }

// KindOf is the kind of the outermost fault in err's chain; Internal when
// there is none.
func KindOf(err error) Kind {
	if f, ok := errors.AsType[*Error](err); ok {
		return f.Kind
	}
	return Internal
}

// Is reports whether err is a fault of the given kind.
func Is(err error, kind Kind) bool { return err != nil && KindOf(err) == kind }

// Checks gathers what is wrong with the fields of one request, so that all of
// it can be told at once.
type Checks struct{ fields []Field }

// Add notes that a field is wrong.
func (c *Checks) Add(name string, message Message) {
	c.fields = append(c.fields, Field{Name: name, Message: message})
}

// Need adds the message unless ok.
func (c *Checks) Need(ok bool, name string, message Message) {
	if !ok {
		c.Add(name, message)
	}
}

// Err is nil when nothing was wrong, else one fault of kind Invalid.
func (c *Checks) Err() error {
	if len(c.fields) == 0 {
		return nil
	}
	return &Error{Kind: Invalid, Fields: c.fields}
}
