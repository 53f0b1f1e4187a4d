package web

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/ui"

	"github.com/a-h/templ"
)

// Response is what a handler wants to answer.
type Response struct {
	status   int
	page     templ.Component
	body     []byte
	mime     string
	filename string
	location string
	flash    flash
	cookies  []*http.Cookie
	cache    string
	tag      string
	abroad   bool
}

// Page answers with a page.
func Page(c templ.Component) Response { return Response{status: http.StatusOK, page: c} }

// Again answers with a form that could not be taken as it was filled in: 422.
func Again(c templ.Component) Response {
	return Response{status: http.StatusUnprocessableEntity, page: c}
}

// Both answers with the page that shows two versions of a record: 412.
func Both(c templ.Component) Response {
	return Response{status: http.StatusPreconditionFailed, page: c}
}

// SeeOther sends the reader on to an address in this program after a post. A
// foreign address is replaced by the front page.
func SeeOther(address string) Response {
	return Response{status: http.StatusSeeOther, location: Local(address)}
}

// Saying adds a message that is shown once, on the next page.
func (r Response) Saying(message string) Response {
	r.flash.message = message
	return r
}

// Undoing lets the reader take back what the message says, by a post to the
// address.
func (r Response) Undoing(address string) Response {
	r.flash.undo = address
	return r
}

// Status sets another status.
func (r Response) Status(code int) Response {
	r.status = code
	return r
}

// Cookie adds a cookie.
func (r Response) Cookie(c *http.Cookie) Response {
	r.cookies = append(slices.Clip(r.cookies), c)
	return r
}

// Bytes answers with bytes of the given type, shown in place.
func Bytes(mime string, b []byte) Response {
	return Response{status: http.StatusOK, body: b, mime: mime}
}

// File answers with bytes to be saved under a name.
func File(mime, filename string, b []byte) Response {
	return Response{status: http.StatusOK, body: b, mime: mime, filename: filename}
}

// Query is the query of an address, of names and values in turn; what is empty is
// left out, and nothing is left of it when all is.
func Query(pairs ...string) string {
	q := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			q.Set(pairs[i], pairs[i+1])
		}
	}
	if len(q) == 0 {
		return ""
	}
	return "?" + q.Encode()
}

// Local is the address if it is a path in this program, else "/". It refuses
// what a browser would read as another host ("//host", "/\host").
func Local(address string) string {
	if !strings.HasPrefix(address, "/") || strings.HasPrefix(address, "//") || strings.ContainsAny(address, "\\\r\n\t") {
		return "/"
	}
	return address
}

// Tagged gives what is answered a name, which stays the same as long as it
// does: a reader who has it already is told so, and keeps it.
func (r Response) Tagged(tag string) Response {
	r.tag, r.cache = `"`+tag+`"`, "private, no-cache"
	return r
}

// Shared lets anybody on the way keep what is answered for a while: only for
// what is the same for everybody.
func (r Response) Shared(age time.Duration) Response {
	r.cache = "public, max-age=" + strconv.Itoa(int(age.Seconds()))
	return r
}

// Abroad lets pages elsewhere read what is answered: only for what is the same
// for everybody. No cookies go along.
func (r Response) Abroad() Response {
	r.abroad = true
	return r
}

// Refused answers a form that could not be taken with the page that draw makes
// of what is wrong with its fields, and passes every other error on.
func Refused(l i18n.Lang, err error, draw func(ui.Errors) (Response, error)) (Response, error) {
	list, mendable := ui.ErrorsOf(l, err)
	if !mendable || len(list) == 0 || list[0].Name == "" {
		return Response{}, err
	}
	return draw(list)
}
