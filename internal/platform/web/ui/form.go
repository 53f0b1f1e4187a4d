package ui

import (
	"errors"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"

	"github.com/a-h/templ"
)

// Form is a form as it stands: what has been filled in, and what is wrong
// with it. Its fields are made from it, so that nothing that was written is lost.
type Form struct {
	Lang   i18n.Lang
	Values url.Values
	Errors Errors
}

// Errors is what is wrong with a form, in the order of its fields.
type Errors []FieldError

// FieldError is what is wrong with one field; with no name, what is wrong
// with the whole.
type FieldError struct{ Name, Text string }

// ErrorsOf reads what is wrong from a fault of kind Invalid, Conflict or
// Forbidden; ok is false for every other error, which is not the form's matter.
func ErrorsOf(l i18n.Lang, err error) (list Errors, ok bool) {
	var f *fault.Error
	if !errors.As(err, &f) {
		return nil, false
	}
	switch f.Kind {
	case fault.Invalid, fault.Conflict, fault.Forbidden:
	case fault.Internal, fault.NotFound, fault.Stale, fault.Unauthenticated, fault.TooMany, fault.TooLarge, fault.Unavailable:
		return nil, false
	}
	if f.Message != nil {
		list = append(list, FieldError{Text: f.Message(l)})
	}
	for _, field := range f.Fields {
		list = append(list, FieldError{Name: field.Name, Text: field.Message(l)})
	}
	return list, true
}

// Of is what is wrong with the field; "" when nothing is.
func (e Errors) Of(name string) string {
	for _, one := range e {
		if one.Name == name && name != "" {
			return one.Text
		}
	}
	return ""
}

// Field is one question of a form. Its ID is what the error summary leads to:
// the input, or the first input of a group.
type Field struct {
	Lang         i18n.Lang
	Name         string
	ID           string // Name when empty
	Label        string
	Hint         string
	Error        string
	Optional     bool
	HideLabel    bool     // the label is for those who hear the page only
	Value        string   // what has been filled in
	Values       []string // of several boxes
	Date         DateValue
	Type         string // of the input: "email", "tel", "number", "password", "search", "time"; text when empty
	Autocomplete string
	Suffix       string // a unit after the input
	Chars        int    // about how many characters are expected; the input is no wider
	Rows         int    // of a text area; 5 when 0
	AdviceFrom   int    // length advice of a text area; none when AdviceTo is 0
	AdviceTo     int
}

// DateValue is a date as it was written, right or wrong.
type DateValue struct{ Day, Month, Year string }

// DateOf is a date as it would be written.
func DateOf(d calendar.Date) DateValue {
	if d.IsZero() {
		return DateValue{}
	}
	return DateValue{strconv.Itoa(d.Day()), strconv.Itoa(int(d.Month())), strconv.Itoa(d.Year())}
}

// SetDate puts a date among the values of a form, under the three names of
// its fields.
func SetDate(values url.Values, name string, d calendar.Date) {
	v := DateOf(d)
	values.Set(name+"-day", v.Day)
	values.Set(name+"-month", v.Month)
	values.Set(name+"-year", v.Year)
}

// Field is a question of the form with what has been answered to it.
func (f Form) Field(name, label string) Field {
	return Field{
		Lang: f.Lang, Name: name, Label: label, Error: f.Errors.Of(name),
		Value: f.Values.Get(name), Values: f.Values[name],
		Date: DateValue{f.Values.Get(name + "-day"), f.Values.Get(name + "-month"), f.Values.Get(name + "-year")},
	}
}

// WithHint adds help, below the label.
func (f Field) WithHint(hint string) Field {
	f.Hint = hint
	return f
}

// AsOptional marks that the question need not be answered.
func (f Field) AsOptional() Field {
	f.Optional = true
	return f
}

// WithID sets another id than the name, where a name is used twice on a page.
func (f Field) WithID(id string) Field {
	f.ID = id
	return f
}

// WithHiddenLabel shows the label only to those who hear the page.
func (f Field) WithHiddenLabel() Field {
	f.HideLabel = true
	return f
}

// OfType sets the type of the input and how browsers may fill it in.
func (f Field) OfType(kind, autocomplete string) Field {
	f.Type, f.Autocomplete = kind, autocomplete
	return f
}

// WithSuffix adds a unit after the input.
func (f Field) WithSuffix(unit string) Field {
	f.Suffix = unit
	return f
}

// OfChars makes the input about so many characters wide.
func (f Field) OfChars(n int) Field {
	f.Chars = n
	return f
}

// OfRows makes a text area so many lines high.
func (f Field) OfRows(n int) Field {
	f.Rows = n
	return f
}

// WithAdvice says how long the text should be, and counts beside it.
func (f Field) WithAdvice(from, to int) Field {
	f.AdviceFrom, f.AdviceTo = from, to
	return f
}

func (f Field) id() string {
	if f.ID != "" {
		return f.ID
	}
	return f.Name
}

func (f Field) hintID() string  { return f.id() + "-hint" }
func (f Field) errorID() string { return f.id() + "-error" }

// describedBy names what a screen reader tells besides the label.
func (f Field) describedBy() string {
	var ids []string
	if f.Hint != "" {
		ids = append(ids, f.hintID())
	}
	if f.AdviceTo > 0 {
		ids = append(ids, f.id()+"-advice")
	}
	if f.Error != "" {
		ids = append(ids, f.errorID())
	}
	return strings.Join(ids, " ")
}

// attributes are what every kind of input has in common.
func (f Field) attributes() templ.OrderedAttributes {
	var a templ.OrderedAttributes
	add := func(name, value string) {
		if value != "" {
			a = append(a, templ.KV[string, any](name, value))
		}
	}
	add("id", f.id())
	add("name", f.Name)
	add("aria-describedby", f.describedBy())
	if f.Error != "" {
		add("aria-invalid", "true")
	}
	add("autocomplete", f.Autocomplete)
	return a
}

func (f Field) inputType() string {
	if f.Type == "" {
		return "text"
	}
	return f.Type
}

func (f Field) rows() string {
	if f.Rows == 0 {
		return "5"
	}
	return strconv.Itoa(f.Rows)
}

// widthClass is a class, since a style attribute is not allowed.
func (f Field) widthClass() string {
	switch {
	case f.Chars == 0:
		return ""
	case f.Chars <= 4:
		return "input-char-4"
	case f.Chars <= 8:
		return "input-char-8"
	case f.Chars <= 16:
		return "input-char-16"
	}
	return "input-char-27"
}

func (f Field) chosen(value string) bool { return f.Value == value || slices.Contains(f.Values, value) }

// optionID is the id of the i-th choice: the first bears the field's own.
func (f Field) optionID(i int) string {
	if i == 0 {
		return f.id()
	}
	return f.id() + "-" + strconv.Itoa(i+1)
}

// Option is a choice of a question.
type Option struct{ Value, Text, Hint string }

func hasValue(options []Option, value string) bool {
	return slices.ContainsFunc(options, func(o Option) bool { return o.Value == value })
}
