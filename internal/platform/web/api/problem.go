package api

import (
	"encoding/json"
	"errors"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api/text"

	"github.com/danielgtaylor/huma/v2"
	"github.com/google/uuid"
)

// Problem is how every refusal and fault is told: problem details by RFC 9457.
// It never holds anything that the caller has sent.
type Problem struct {
	Type   string   `json:"type" doc:"What sort of problem it is; stable." example:"urn:tovholder:problem:stale"`
	Title  string   `json:"title" doc:"The sort of problem in words, in the language of Accept-Language."`
	Status int      `json:"status" doc:"The status of the answer."`
	Detail string   `json:"detail,omitempty" doc:"What is the matter and what to do."`
	Errors []Wrong  `json:"errors,omitempty" doc:"What is wrong with single fields."`
	header []string // name, value
}

// Wrong is what is wrong with one part of a call.
type Wrong struct {
	Location string `json:"location" doc:"The part of the call, such as body.day, query.cursor or header.If-Match."`
	Message  string `json:"message" doc:"What is wrong with it."`
}

// Error is the problem's type.
func (p *Problem) Error() string { return p.Type }

// GetStatus is the status of the answer, as huma asks for it.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType is the type of the answer, as huma asks for it.
func (p *Problem) ContentType(string) string { return "application/problem+json" }

// GetHeaders are the headers of the answer, as huma asks for them.
func (p *Problem) GetHeaders() http.Header { return headerOf(p.header) }

func (p *Problem) with(name, value string) *Problem {
	p.header = append(p.header, name, value)
	return p
}

func headerOf(pairs []string) http.Header {
	h := http.Header{}
	for i := 0; i+1 < len(pairs); i += 2 {
		h.Set(pairs[i], pairs[i+1])
	}
	return h
}

// sort is a sort of problem.
type sort struct {
	name   string
	status int
	title  fault.Message
	detail fault.Message // where a fault has no text of its own
}

// The sorts of problems.
var (
	malformed     = sort{"malformed", http.StatusBadRequest, text.MalformedTitle, text.Malformed}
	noToken       = sort{"unauthenticated", http.StatusUnauthorized, text.UnauthenticatedTitle, text.Unauthenticated}
	forbidden     = sort{"forbidden", http.StatusForbidden, text.ForbiddenTitle, nil}
	notFound      = sort{"not-found", http.StatusNotFound, text.NotFoundTitle, text.NotFound}
	wrongMethod   = sort{"method-not-allowed", http.StatusMethodNotAllowed, text.MethodTitle, text.Method}
	conflict      = sort{"conflict", http.StatusConflict, text.ConflictTitle, nil}
	underWay      = sort{"under-way", http.StatusConflict, text.UnderWayTitle, text.UnderWay}
	uncertain     = sort{"uncertain", http.StatusConflict, text.UncertainTitle, text.Uncertain}
	stale         = sort{"stale", http.StatusPreconditionFailed, text.StaleTitle, text.Stale}
	tooLarge      = sort{"too-large", http.StatusRequestEntityTooLarge, text.TooLargeTitle, text.TooLarge}
	notJSON       = sort{"not-json", http.StatusUnsupportedMediaType, text.NotJsonTitle, text.NotJson}
	invalid       = sort{"invalid", http.StatusUnprocessableEntity, text.InvalidTitle, nil}
	keyReused     = sort{"key-reused", http.StatusUnprocessableEntity, text.KeyReusedTitle, text.KeyReused}
	versionNeeded = sort{"version-needed", http.StatusPreconditionRequired, text.VersionNeededTitle, text.VersionNeeded}
	tooMany       = sort{"too-many", http.StatusTooManyRequests, text.TooManyTitle, text.TooMany}
	internal      = sort{"internal", http.StatusInternalServerError, text.InternalTitle, nil}
	unavailable   = sort{"unavailable", http.StatusServiceUnavailable, text.UnavailableTitle, text.Unavailable}
)

func sortOf(kind fault.Kind) sort {
	switch kind {
	case fault.Invalid:
		return invalid
	case fault.Forbidden:
		return forbidden
	case fault.NotFound:
		return notFound
	case fault.Conflict:
		return conflict
	case fault.Stale:
		return stale
	case fault.Unauthenticated:
		return noToken
	case fault.TooMany:
		return tooMany
	case fault.TooLarge:
		return tooLarge
	case fault.Unavailable:
		return unavailable
	case fault.Internal:
	}
	return internal
}

func (s sort) problem(l i18n.Lang) *Problem {
	p := &Problem{Type: "urn:tovholder:problem:" + s.name, Title: s.title(l), Status: s.status}
	if s.detail != nil {
		p.Detail = s.detail(l)
	}
	switch s.status {
	case http.StatusUnauthorized:
		p = p.with("WWW-Authenticate", "Bearer")
	case http.StatusServiceUnavailable:
		p = p.with("Retry-After", "5")
	}
	return p
}

// refuse turns an error into a problem. What an error that is no fault says is
// for the log alone.
func (c *Call) refuse(err error) *Problem {
	var p *Problem
	if errors.As(err, &p) {
		c.problem, c.found = p, err
		return p
	}
	kind := fault.KindOf(err)
	p = sortOf(kind).problem(c.Lang)
	c.problem, c.found = p, err
	if kind == fault.Internal {
		code := uuid.NewString()[:8]
		p.Detail = text.Internal(c.Lang, code)
		p.header = append(p.header, "X-Error-Code", code)
		return p
	}
	var f *fault.Error
	errors.As(err, &f)
	if f.Message != nil && kind != fault.Unavailable {
		p.Detail = f.Message(c.Lang)
	}
	for _, field := range f.Fields {
		p.Errors = append(p.Errors, Wrong{Location: c.operation.place(field.Name), Message: field.Message(c.Lang)})
	}
	if current, ok := errors.AsType[*outdated](err); ok {
		p = p.with("ETag", ETag(current.version))
	}
	return p
}

// outdated is a stale write with the version that the record has now.
type outdated struct {
	error
	version int64
}

func (o *outdated) Unwrap() error { return o.error }

// Stale adds to a refusal for a stale version which version is the newest, so
// that the caller is told.
func Stale(err error, current int64) error { return &outdated{err, current} }

// Field is the fault of one part of a call, as in "query.cursor".
func Field(location string, message fault.Message) error {
	return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: location, Message: message}}}
}

// retell is put between huma and what it writes: its own errors name the
// values that were sent, ours don't.
func retell(ctx huma.Context, _ string, v any) (any, error) {
	said, ok := v.(*huma.ErrorModel)
	if !ok {
		return v, nil
	}
	call := callIn(ctx.Context())
	p := sortOfStatus(said.Status).problem(call.Lang)
	for _, e := range said.Errors {
		if p.Status != http.StatusUnprocessableEntity {
			break
		}
		for _, w := range call.operation.explain(e.Location, e.Value, call.Lang) {
			if !contains(p.Errors, w) {
				p.Errors = append(p.Errors, w)
			}
		}
	}
	call.problem, call.found = p, p
	return p, nil
}

func contains(all []Wrong, w Wrong) bool {
	return slices.Contains(all, w)
}

func sortOfStatus(status int) sort {
	switch status {
	case http.StatusBadRequest:
		return malformed
	case http.StatusUnsupportedMediaType:
		return notJSON
	case http.StatusRequestEntityTooLarge:
		return tooLarge
	case http.StatusUnprocessableEntity:
		return invalid
	}
	return internal
}

func (p *Problem) write(w http.ResponseWriter) {
	body, err := json.Marshal(p)
	if err != nil {
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	maps.Copy(w.Header(), p.GetHeaders())
	w.Header().Set("Content-Type", p.ContentType(""))
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(p.Status)
	_, _ = w.Write(body) // a caller who is gone can't be told
}

// place is where in the call a field of a use case stands. What the caller has
// made up – the keys of a map – is left out.
func (o *Operation) place(field string) string {
	location := field
	if o.locate != nil {
		if found := o.locate(field); found != "" {
			location = found
		}
	}
	if !strings.Contains(location, ".") {
		location = "body." + location
	}
	_, known := o.schema(location)
	return known
}
