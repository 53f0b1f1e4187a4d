package api

import (
	"context"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"

	"github.com/danielgtaylor/huma/v2"
)

// Operation is one thing that another program can ask for.
type Operation struct {
	ID      string // "listCourses": the name of the function in a generated client
	Method  string
	Path    string // below Root, as http.ServeMux has it
	Need    access.Need
	Summary string

	description string
	status      int // when all went well
	effect      bool
	guarded     bool // changes a record that is there: If-Match is demanded
	visible     func(ctx context.Context, scope access.Scope, value func(string) string) error
	locate      func(field string) string
	register    func(huma.API, *Operation)
	schemas     huma.Registry
	body        *huma.Schema // nil when it takes none
	parameters  []*huma.Param
}

// Call is a call with its caller.
type Call struct {
	Scope access.Scope
	Lang  i18n.Lang
	Now   time.Time
	// Version is the one that If-Match names, for an operation that is Guarded;
	// one that no record has when the header can't be read.
	Version int64

	operation *Operation
	problem   *Problem // that was answered
	found     error    // what it was made of
}

// Today is the day in Denmark when the call came.
func (c *Call) Today() calendar.Date { return calendar.Of(c.Now) }

// Answer is what an operation answers.
type Answer[T any] struct {
	Body     T
	ETag     string // of a record that has versions, as ETag writes it
	Location string // where what was made is found, below Root
}

// None is the body of an answer that has none.
type None struct{}

// Handler does what an operation is for. I is a struct whose fields are tagged
// path or query, and may have a Body.
type Handler[I, T any] func(ctx context.Context, call *Call, in *I) (Answer[T], error)

// Get declares an operation that reads.
func Get[I, T any](path string, need access.Need, id, summary string, h Handler[I, T]) Operation {
	return operation(http.MethodGet, http.StatusOK, path, need, id, summary, h)
}

// Ask declares an operation that tells what would come of something, and has no
// effect.
func Ask[I, T any](path string, need access.Need, id, summary string, h Handler[I, T]) Operation {
	o := operation(http.MethodPost, http.StatusOK, path, need, id, summary, h)
	o.effect = false
	return o
}

// Post declares an operation that does something. It answers 200.
func Post[I, T any](path string, need access.Need, id, summary string, h Handler[I, T]) Operation {
	return operation(http.MethodPost, http.StatusOK, path, need, id, summary, h)
}

// Create declares an operation that makes a record. It answers 201.
func Create[I, T any](path string, need access.Need, id, summary string, h Handler[I, T]) Operation {
	return operation(http.MethodPost, http.StatusCreated, path, need, id, summary, h)
}

// Put declares an operation that settles what a record says.
func Put[I, T any](path string, need access.Need, id, summary string, h Handler[I, T]) Operation {
	return operation(http.MethodPut, http.StatusOK, path, need, id, summary, h)
}

// Delete declares an operation that takes something back.
func Delete[I, T any](path string, need access.Need, id, summary string, h Handler[I, T]) Operation {
	return operation(http.MethodDelete, http.StatusOK, path, need, id, summary, h)
}

func operation[I, T any](method string, status int, path string, need access.Need, id, summary string, h Handler[I, T]) Operation {
	if reflect.TypeFor[T]() == reflect.TypeFor[None]() {
		status = http.StatusNoContent
	}
	return Operation{
		ID: id, Method: method, Path: path, Need: need, Summary: summary, status: status, effect: method != http.MethodGet,
		register: func(api huma.API, o *Operation) { register(api, o, h) },
	}
}

// Saying adds what a caller should know beyond the summary.
func (o Operation) Saying(description string) Operation {
	o.description = description
	return o
}

// Guarded demands If-Match: the operation changes a record that somebody else
// may have changed in the meantime.
func (o Operation) Guarded() Operation {
	o.guarded = true
	return o
}

// Within says how to find out whether the caller may still know of what the
// address names. An answer that was kept is given again only then.
func (o Operation) Within(visible func(ctx context.Context, scope access.Scope, value func(string) string) error) Operation {
	o.visible = visible
	return o
}

// Locating says where in the call a field is that a use case complains of, as
// in "body.startsAt"; empty for the field of that name in the body.
func (o Operation) Locating(locate func(field string) string) Operation {
	o.locate = locate
	return o
}

func (o *Operation) route() string { return o.Method + " " + Root + o.Path }

type output[T any] struct {
	ETag     string `header:"ETag" doc:"The version of the record, or of a list's content."`
	Location string `header:"Location" doc:"Where what was made is found."`
	Body     T
}

func register[I, T any](api huma.API, o *Operation, h Handler[I, T]) {
	described := o.described()
	huma.Register(api, described, func(ctx context.Context, in *I) (*output[T], error) {
		call := callIn(ctx)
		answer, err := h(ctx, call, in)
		if err != nil {
			return nil, call.refuse(err)
		}
		out := &output[T]{Body: answer.Body, ETag: answer.ETag}
		if answer.Location != "" {
			out.Location = Root + answer.Location
		}
		return out, nil
	})
}

// ETag is how a version is written in the header of that name.
func ETag(version int64) string { return `"` + strconv.FormatInt(version, 10) + `"` }

// noVersion is what no record has.
const noVersion = -1

func readETag(s string) int64 {
	s = strings.TrimSpace(s)
	if len(s) < 3 || s[0] != '"' || s[len(s)-1] != '"' {
		return noVersion
	}
	v, err := strconv.ParseInt(s[1:len(s)-1], 10, 64)
	if err != nil || v < 0 {
		return noVersion
	}
	return v
}

type callKey struct{}

func callIn(ctx context.Context) *Call {
	call, _ := ctx.Value(callKey{}).(*Call)
	return call
}
