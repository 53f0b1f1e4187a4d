// Package api is the door for other programs: operations with a declared need,
// called with a token, that answer in JSON. Like the pages' door it lets an
// operation parse, call one use case and say what to answer; who is asking,
// what may be sent twice, which version is meant and how a refusal looks is
// the same for every operation and decided here.
package api

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"sync"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/web"

	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

// Root is where every operation's address begins.
const Root = "/api/v1"

// Document is the address of the description of all operations.
const Document = Root + "/openapi.json"

// Config is what an API is made of.
type Config struct {
	DB     *db.DB // keeps what calls with an Idempotency-Key were answered
	Clock  func() time.Time
	Logger *slog.Logger
	Secure bool // served over https

	// Authenticate returns the caller behind a token; the zero Scope when the
	// token is unknown or worthless.
	Authenticate func(ctx context.Context, token string) (access.Scope, error)
	// Denied is told of every refusal of somebody who is known.
	Denied func(ctx context.Context, s access.Scope, route string, kind fault.Kind)
	// Observe is told of every answer; nil when nobody wants to know.
	Observe func(route string, status int, took time.Duration)
}

// API answers calls.
type API struct {
	Config
	operations []*Operation
	mux        *http.ServeMux
	limit      *limiter
	answers    *ledger
	document   func() ([]byte, error) // made when it is first asked for: it is long
}

// New makes the API of the given operations. An operation without a need is
// refused, so that the program does not start.
func New(c Config, operations ...[]Operation) (*API, error) {
	a := &API{Config: c, mux: http.NewServeMux(), limit: newLimiter(c.Clock), answers: newLedger(c.DB)}
	strictNames()
	described := describe()
	door := &entrance{ServeMux: a.mux}
	h := humago.NewWithPrefix(door, Root, described)
	names := map[string]bool{}
	for _, o := range slices.Concat(operations...) {
		switch {
		case o.Need == (access.Need{}):
			return nil, fmt.Errorf("operation %s %s declares no need", o.Method, o.Path)
		case o.Need == access.Public:
			return nil, fmt.Errorf("operation %s %s is public; every call needs a token", o.Method, o.Path)
		case o.ID == "" || o.Summary == "" || names[o.ID]:
			return nil, fmt.Errorf("operation %s %s needs a name of its own and a summary", o.Method, o.Path)
		}
		names[o.ID] = true
		o.schemas = h.OpenAPI().Components.Schemas
		door.wrap = func(next http.HandlerFunc) http.HandlerFunc { return a.serve(&o, next) }
		o.register(h, &o)
		if err := o.tidy(h.OpenAPI()); err != nil {
			return nil, err
		}
		a.operations = append(a.operations, &o)
	}
	finish(h.OpenAPI())
	a.document = sync.OnceValues(func() ([]byte, error) { return json.Marshal(h.OpenAPI()) })
	return a, nil
}

// entrance puts the door's own handling around each operation that huma
// registers.
type entrance struct {
	*http.ServeMux
	wrap func(http.HandlerFunc) http.HandlerFunc
}

// HandleFunc is called by huma, once for each operation.
func (e *entrance) HandleFunc(pattern string, h func(http.ResponseWriter, *http.Request)) {
	e.ServeMux.HandleFunc(pattern, e.wrap(h))
}

// Routes are the addresses with their needs, for the list of all routes. They
// have no handlers: Handler answers them.
func (a *API) Routes() []web.Route {
	routes := []web.Route{{Method: http.MethodGet, Pattern: Document, Need: access.Public}}
	for _, o := range a.operations {
		routes = append(routes, web.Route{Method: o.Method, Pattern: Root + o.Path, Need: o.Need})
	}
	slices.SortFunc(routes, func(x, y web.Route) int {
		return cmp.Or(cmp.Compare(x.Pattern, y.Pattern), cmp.Compare(x.Method, y.Method))
	})
	return routes
}
