package web

import (
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/text"
)

// Request is a request with its caller.
type Request struct {
	*http.Request
	Scope access.Scope
	Lang  i18n.Lang
	Now   time.Time

	server *Server
	writer http.ResponseWriter
	flash  string
	posted url.Values
	unread error // why posted could not be read
}

// Today is the day in Denmark when the request came.
func (r *Request) Today() calendar.Date { return calendar.Of(r.Now) }

// maxForm is how many bytes of form fields are taken.
const maxForm = 1 << 20

// Form are the posted fields. A body over 1 MiB gives a fault of kind
// TooLarge, one that is no form gives Invalid.
func (r *Request) Form() (url.Values, error) { return r.posted, r.unread }

func (r *Request) readForm() (url.Values, error) {
	r.Body = http.MaxBytesReader(r.writer, r.Body, maxForm)
	if err := r.ParseForm(); err != nil {
		if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
			return nil, fault.Wrap(fault.TooLarge, text.TooLarge, err)
		}
		return nil, fault.Wrap(fault.Invalid, text.UnreadableForm, err)
	}
	form := r.PostForm
	for name, values := range form {
		for i, v := range values {
			form[name][i] = strings.ReplaceAll(v, "\r\n", "\n")
		}
	}
	return form, nil
}

// Version reads the hidden field that says which version of a record the form
// was made from; 0 when it is missing or no number, which no record has.
func Version(form url.Values) int64 {
	v, _ := strconv.ParseInt(form.Get("version"), 10, 64)
	return v
}

// Day reads a date that was entered in three fields (NAME-day, NAME-month,
// NAME-year) or in one (NAME) as DD/MM/ÅÅÅÅ, DD.MM.ÅÅÅÅ or ÅÅÅÅ-MM-DD. An empty date
// is the zero Date and no error; ok is false for a day that does not exist.
func Day(form url.Values, name string) (d calendar.Date, ok bool) {
	day, month, year := strings.TrimSpace(form.Get(name+"-day")), strings.TrimSpace(form.Get(name+"-month")), strings.TrimSpace(form.Get(name+"-year"))
	if day == "" && month == "" && year == "" {
		return parseDay(strings.TrimSpace(form.Get(name)))
	}
	return dayOf(year, month, day)
}

func parseDay(s string) (calendar.Date, bool) {
	if s == "" {
		return calendar.Date{}, true
	}
	if d, err := calendar.Parse(s); err == nil {
		return d, d.Year() >= firstYear && d.Year() <= lastYear
	}
	parts := strings.FieldsFunc(s, func(c rune) bool { return c == '/' || c == '.' || c == '-' || c == ' ' })
	if len(parts) != 3 {
		return calendar.Date{}, false
	}
	return dayOf(parts[2], parts[1], parts[0])
}

// Years that somebody can mean.
const (
	firstYear = 1900
	lastYear  = 2200
)

func dayOf(year, month, day string) (calendar.Date, bool) {
	y, err1 := strconv.Atoi(year)
	m, err2 := strconv.Atoi(month)
	d, err3 := strconv.Atoi(day)
	if err1 != nil || err2 != nil || err3 != nil || y < firstYear || y > lastYear || m < 1 || m > 12 || d < 1 || d > 31 {
		return calendar.Date{}, false
	}
	made := calendar.NewDate(y, time.Month(m), d)
	return made, made.Day() == d && int(made.Month()) == m
}
