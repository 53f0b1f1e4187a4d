package web

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/url"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/text"
	"tovholder/internal/platform/web/ui"

	"github.com/google/uuid"
)

// Config is what a Server is made of.
type Config struct {
	Clock  func() time.Time
	Logger *slog.Logger
	Secure bool // served over https: cookies are Secure and bear the __Host- prefix
	Pseudo bool // answer in the pseudo-language when asked; for tests

	// Authenticate returns the caller behind a session token; the zero Scope
	// when the token is unknown or has expired.
	Authenticate func(ctx context.Context, token string) (access.Scope, error)
	// Observe is told of every answer.
	Observe func(route string, status int, took time.Duration)
	// Denied is told of every refusal of somebody who is logged in.
	Denied func(ctx context.Context, s access.Scope, route string, kind fault.Kind)
	// LogIn is the page shown to a stranger where an account is needed.
	LogIn func(*Request, Resume) Response
	// Banner is what holds for the whole instance, such as that it is a
	// demonstration; empty for nothing.
	Banner func(i18n.Lang) string
	// Sections are the entries of the navigation for a caller.
	Sections func(access.Scope, i18n.Lang) []ui.Section
}

// Server serves routes.
type Server struct {
	Config
	strangers chan struct{} // whose files are in memory
}

// mostStrangers is how many of those who are not logged in can send files at a
// time: each is held in memory until it is answered.
const mostStrangers = 8

// New makes a server.
func New(c Config) *Server { return &Server{c, make(chan struct{}, mostStrangers)} }

// Resume is what a stranger had sent when the log-in was asked for, so that it
// can be sent again afterwards and nothing that was written is lost.
type Resume struct {
	Address string     // where to go after the log-in
	Fields  url.Values // what was posted; nil when nothing was
}

// Handler wraps a mux with what holds for every request: foreign posts are
// refused (Origin and Sec-Fetch-Site), security headers are set.
func (s *Server) Handler(mux http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, hr *http.Request) {
		r := s.request(w, hr)
		s.write(r, s.errorPage(r, http.StatusForbidden, text.ForeignTitle(r.Lang), text.Foreign(r.Lang), nil))
	}))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		setSecurityHeaders(w.Header(), s.Secure)
		protection.Handler(mux).ServeHTTP(w, r)
	})
}

func setSecurityHeaders(h http.Header, secure bool) {
	h.Set("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "+
		"connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Referrer-Policy", "same-origin")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=(self)")
	if secure {
		h.Set("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
	}
}

// NotFound answers for every address that no route has.
func (s *Server) NotFound() http.Handler {
	return s.serve(Route{Method: "*", Pattern: "/", Need: access.Public, Handler: func(*Request) (Response, error) {
		return Response{}, fault.New(fault.NotFound, text.NotFound)
	}})
}

func (s *Server) request(w http.ResponseWriter, hr *http.Request) *Request {
	r := &Request{Request: hr, Now: s.Clock(), server: s, writer: w}
	r.Lang = s.language(r)
	return r
}

func (s *Server) serve(route Route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, hr *http.Request) {
		started := time.Now() //nolint:forbidigo // measures how long the answer takes, whatever the program's clock says
		r := s.request(w, hr)
		response, err := s.answer(r, route)
		if err != nil {
			response = s.draw(r, route, err)
		}
		status := s.write(r, response)
		if s.Observe != nil {
			s.Observe(route.Method+" "+route.Pattern, status, time.Since(started))
		}
		s.Logger.LogAttrs(hr.Context(), slog.LevelInfo, "request",
			slog.String("method", hr.Method), slog.String("route", route.Pattern), slog.Int("status", status),
			slog.Duration("took", time.Since(started)), slog.String("account", r.Scope.Account))
	})
}

func (s *Server) answer(r *Request, route Route) (response Response, err error) {
	defer func() {
		if p := recover(); p != nil {
			if asked, ok := p.(error); ok && errors.Is(asked, http.ErrAbortHandler) {
				panic(p)
			}
			s.Logger.LogAttrs(r.Context(), slog.LevelError, "panic", slog.String("route", route.Pattern),
				slog.Any("panic", p), slog.String("stack", string(debug.Stack())))
			err = errPanic
		}
	}()
	// The body is read before the caller is looked up, so that a slow one
	// doesn't act on authority that has ended in the meantime. What is wrong
	// with it is told to those who may know that the route is there.
	if r.Method == http.MethodPost {
		defer s.leave(r)
		r.posted, r.unread = r.readForm(route.Files, func() bool { return s.admits(r, route.Need) })
	}
	if token := s.sessionToken(r.Request); token != "" {
		if r.Scope, err = s.Authenticate(r.Context(), token); err != nil {
			return Response{}, err
		}
		r.Lang = s.language(r)
	}
	r.Scope.Lang = r.Lang
	r.flash = s.takeFlash(r)
	switch route.Need.Met(r.Scope) {
	case access.Yes:
		return route.Handler(r)
	case access.LogIn:
		return s.askToLogIn(r)
	case access.Hidden:
	}
	return Response{}, fault.New(fault.NotFound, text.NotFound)
}

// admits reports whether the caller may use the route before what they send is
// read: files are kept in memory for those alone. It is asked again afterwards.
func (s *Server) admits(r *Request, need access.Need) bool {
	scope := access.Scope{}
	if token := s.sessionToken(r.Request); token != "" {
		found, err := s.Authenticate(r.Context(), token)
		if err != nil {
			return false
		}
		scope = found
	}
	if need.Met(scope) != access.Yes {
		return false
	}
	if scope.SignedIn() {
		return true
	}
	select {
	case s.strangers <- struct{}{}:
		r.stranger = true
		return true
	default:
		r.crowded = true
		return false
	}
}

// leave makes room for the next stranger's files.
func (s *Server) leave(r *Request) {
	if r.stranger {
		<-s.strangers
	}
}

var errPanic = errors.New("web: a handler panicked")

func (s *Server) askToLogIn(r *Request) (Response, error) {
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		return Response{status: http.StatusSeeOther, location: "/login?next=" + url.QueryEscape(r.URL.RequestURI())}, nil
	}
	form, err := r.Form()
	if err != nil {
		return Response{}, err
	}
	kept := url.Values{}
	for name, values := range form {
		if !strings.Contains(name, "password") {
			kept[name] = values
		}
	}
	return s.LogIn(r, Resume{Address: r.URL.RequestURI(), Fields: kept}).Status(http.StatusUnauthorized), nil
}

// write renders into a buffer before the status is sent, so that a page that
// fails to render is an error page and not half a page.
func (s *Server) write(r *Request, response Response) int {
	body := response.body
	if response.page != nil {
		var b bytes.Buffer
		if err := response.page.Render(r.Context(), &b); err != nil {
			s.Logger.LogAttrs(r.Context(), gravity(r, err), "render", slog.Any("error", err))
			http.Error(r.writer, text.InternalTitle(r.Lang), http.StatusInternalServerError)
			return http.StatusInternalServerError
		}
		body, response.mime = b.Bytes(), "text/html; charset=utf-8"
	}
	h := r.writer.Header()
	for _, c := range response.cookies {
		http.SetCookie(r.writer, c)
	}
	if response.flash.message != "" {
		http.SetCookie(r.writer, s.cookie("message", encodeFlash(response.flash), time.Minute))
	} else if r.flash.message != "" {
		http.SetCookie(r.writer, s.cookie("message", "", -time.Second))
	}
	if response.cache == "" {
		response.cache = "no-store"
	}
	h.Set("Cache-Control", response.cache)
	if response.location != "" {
		h.Set("Location", response.location)
		r.writer.WriteHeader(response.status)
		return response.status
	}
	if response.abroad {
		h.Set("Access-Control-Allow-Origin", "*")
		h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	}
	if response.tag != "" {
		h.Set("ETag", response.tag)
		if r.Header.Get("If-None-Match") == response.tag {
			r.writer.WriteHeader(http.StatusNotModified)
			return http.StatusNotModified
		}
	}
	h.Set("Content-Type", response.mime)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	if response.filename != "" {
		h.Set("Content-Disposition", "attachment; filename*=UTF-8''"+url.PathEscape(response.filename))
	}
	r.writer.WriteHeader(response.status)
	if r.Method != http.MethodHead {
		if _, err := r.writer.Write(body); err != nil {
			s.Logger.LogAttrs(r.Context(), slog.LevelDebug, "write", slog.Any("error", err))
		}
	}
	return response.status
}

// draw turns an error into a page. It is the one place where errors are
// logged; only a fault's own text is shown.
func (s *Server) draw(r *Request, route Route, err error) Response {
	kind := fault.KindOf(err)
	if r.Scope.SignedIn() && (kind == fault.Forbidden || kind == fault.NotFound && route.Pattern != "/") {
		s.Denied(r.Context(), r.Scope, route.Method+" "+route.Pattern, kind)
	}
	l := r.Lang
	if kind == fault.Internal || kind == fault.Unavailable {
		code := uuid.NewString()[:8]
		s.Logger.LogAttrs(r.Context(), gravity(r, err), "fault", slog.String("route", route.Pattern), slog.String("code", code), slog.Any("error", err))
		if kind == fault.Internal {
			return s.errorPage(r, http.StatusInternalServerError, text.InternalTitle(l), text.Internal(l, code), nil)
		}
	}
	var f *fault.Error
	errors.As(err, &f)
	status, title, standard := look(kind)
	message := ""
	switch {
	case f.Message != nil:
		message = f.Message(l)
	case standard != nil:
		message = standard(l)
	}
	var details []string
	for _, field := range f.Fields {
		details = append(details, field.Message(l))
	}
	return s.errorPage(r, status, title(l), message, details)
}

// gravity is how grave an error is: none where the caller has gone.
func gravity(r *Request, err error) slog.Level {
	if r.Context().Err() != nil && errors.Is(err, context.Canceled) {
		return slog.LevelInfo
	}
	return slog.LevelError
}

func look(kind fault.Kind) (status int, title, message fault.Message) {
	switch kind {
	case fault.Invalid:
		return http.StatusUnprocessableEntity, text.InvalidTitle, nil
	case fault.Forbidden:
		return http.StatusForbidden, text.ForbiddenTitle, nil
	case fault.Conflict:
		return http.StatusConflict, text.ConflictTitle, nil
	case fault.Stale:
		return http.StatusPreconditionFailed, text.StaleTitle, text.Stale
	case fault.Unauthenticated:
		return http.StatusUnauthorized, text.UnauthenticatedTitle, nil
	case fault.TooMany:
		return http.StatusTooManyRequests, text.TooManyTitle, text.TooMany
	case fault.TooLarge:
		return http.StatusRequestEntityTooLarge, text.TooLargeTitle, text.TooLarge
	case fault.Unavailable:
		return http.StatusServiceUnavailable, text.UnavailableTitle, text.Unavailable
	case fault.NotFound, fault.Internal:
	}
	return http.StatusNotFound, text.NotFoundTitle, text.NotFound
}
