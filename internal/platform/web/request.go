package web

import (
	"cmp"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

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
	flash  flash
	posted url.Values
	files  map[string][]Attached
	unread error // why posted could not be read

	stranger bool // holds a stranger's place, which leave gives back
	crowded  bool // found none
}

// Attached is a file that came with a form. Its name is what the sender's
// machine called it, without folders, and is never used as an address here.
type Attached struct {
	Name  string
	Bytes []byte
}

// Today is the day in Denmark when the request came.
func (r *Request) Today() calendar.Date { return calendar.Of(r.Now) }

// maxForm is how many bytes of form fields are taken.
const maxForm = 1 << 20

// perPart is what a part of a form with files takes besides its content, so that
// a million empty ones are too much.
const perPart = 512

// MaxUpload is how many bytes a form with files may have.
const MaxUpload = 20 << 20

// Form are the posted fields. A body over 1 MiB gives a fault of kind
// TooLarge, one that is no form gives Invalid.
func (r *Request) Form() (url.Values, error) { return r.posted, r.unread }

// Attached are the files of a field of the form; an empty one, which a browser
// sends when none was chosen, is left out.
func (r *Request) Attached(field string) []Attached { return r.files[field] }

func (r *Request) readForm(files bool, admitted func() bool) (url.Values, error) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	files = files && err == nil && kind == "multipart/form-data"
	most := int64(maxForm)
	if files {
		most = MaxUpload
	}
	r.Body = http.MaxBytesReader(r.writer, r.Body, most)
	err = r.parse(files, admitted)
	if r.crowded {
		return nil, fault.New(fault.TooMany, text.TooMany)
	}
	if err != nil {
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

func (r *Request) parse(files bool, admitted func() bool) error {
	if !files {
		return r.ParseForm()
	}
	parts, err := r.MultipartReader()
	if err != nil {
		return err
	}
	keep := admitted()
	if r.crowded {
		return nil // the rest is not read
	}
	r.PostForm, r.files = url.Values{}, map[string][]Attached{}
	fields := int64(maxForm)
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		// what a part is called is kept as well as what is in it
		if fields -= perPart + int64(len(part.FormName())); fields < 0 {
			return &http.MaxBytesError{Limit: maxForm}
		}
		switch name := part.FileName(); {
		case name == "":
			b, err := io.ReadAll(io.LimitReader(part, fields+1))
			if err != nil {
				return err
			}
			if fields -= int64(len(b)); fields < 0 {
				return &http.MaxBytesError{Limit: maxForm}
			}
			r.PostForm.Add(part.FormName(), string(b))
		case keep:
			b, err := io.ReadAll(part)
			if err != nil {
				return err
			}
			if len(b) > 0 {
				r.files[part.FormName()] = append(r.files[part.FormName()], Attached{Name: baseName(name), Bytes: b})
			}
		}
	}
}

// baseName is the last part of a file's name, without what can't be shown:
// control characters, marks that turn the direction of writing, surrounding
// dots and blanks; at most 120 characters.
func baseName(name string) string {
	if i := strings.LastIndexAny(name, `/\`); i >= 0 {
		name = name[i+1:]
	}
	name = strings.Map(func(c rune) rune {
		if unicode.IsControl(c) || unicode.Is(unicode.Cf, c) || c == utf8.RuneError {
			return -1
		}
		return c
	}, name)
	name = strings.Trim(name, ". ")
	if letters := []rune(name); len(letters) > longestName {
		name = string(letters[len(letters)-longestName:]) // the end tells what it is
	}
	return cmp.Or(name, "fil")
}

const longestName = 120

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
