package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"path"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api/text"

	"golang.org/x/text/language"
)

const (
	maxBody = 1 << 20 // bytes of a call
	// longest is how long a call with an effect may take: it is carried to its
	// end even when the caller has gone, so that its outcome is known.
	longest = 30 * time.Second
)

func itoa(n int) string { return strconv.Itoa(n) }

// Handler answers every address below Root. It takes no notice of cookies, so
// it needs no protection against foreign posts.
func (a *API) Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		secure(w.Header(), a.Secure)
		if r.URL.Path == Document && (r.Method == http.MethodGet || r.Method == http.MethodHead) {
			a.describe(w)
			return
		}
		l := spoken(r)
		if path.Clean(r.URL.Path) != r.URL.Path {
			notFound.problem(l).write(w)
			return
		}
		if _, pattern := a.mux.Handler(r); pattern != "" {
			a.mux.ServeHTTP(w, r)
			return
		}
		if allowed := a.methods(r); len(allowed) > 0 {
			wrongMethod.problem(l).with("Allow", strings.Join(allowed, ", ")).write(w)
			return
		}
		notFound.problem(l).write(w)
	})
}

// describe answers with the description of the API.
func (a *API) describe(w http.ResponseWriter) {
	document, err := a.document()
	if err != nil {
		a.Logger.Error("describe the API", "error", err)
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/openapi+json")
	_, _ = w.Write(document) // a caller who is gone can't be told
}

func secure(h http.Header, https bool) {
	h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cache-Control", "no-store")
	if https {
		h.Set("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
	}
}

// methods are those that an address answers to.
func (a *API) methods(r *http.Request) (allowed []string) {
	for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodDelete} {
		other := &http.Request{Method: method, URL: r.URL, Host: r.Host}
		if _, pattern := a.mux.Handler(other); pattern != "" || method == http.MethodGet && r.URL.Path == Document {
			allowed = append(allowed, method)
		}
	}
	return allowed
}

// languages are those that refusals are told in, the usual one first.
var languages = language.NewMatcher([]language.Tag{language.Danish, language.English})

func spoken(r *http.Request) i18n.Lang {
	wanted, _, err := language.ParseAcceptLanguage(r.Header.Get("Accept-Language"))
	if err != nil {
		return i18n.Da
	}
	if _, i, sure := languages.Match(wanted...); i == 1 && sure > language.No {
		return i18n.En
	}
	return i18n.Da
}

// serve is what is done for every call of an operation.
func (a *API) serve(o *Operation, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		started := time.Now() //nolint:forbidigo // measures how long the answer takes, whatever the program's clock says
		call := &Call{Lang: spoken(r), Now: a.Clock(), operation: o}
		answer := a.answer(call, r, next)
		if answer.problem != nil {
			a.tell(r.Context(), call, answer.problem)
			answer.problem.write(w)
		} else {
			answer.write(w, r)
		}
		if a.Observe != nil {
			a.Observe(o.route(), answer.status(), time.Since(started))
		}
		a.Logger.LogAttrs(r.Context(), slog.LevelInfo, "call",
			slog.String("method", r.Method), slog.String("route", Root+o.Path), slog.Int("status", answer.status()),
			slog.Duration("took", time.Since(started)), slog.String("account", call.Scope.Account))
	}
}

// tell logs a fault, and has a refusal of somebody who is known put on record.
func (a *API) tell(ctx context.Context, call *Call, p *Problem) {
	switch {
	case ctx.Err() != nil && errors.Is(call.found, context.Canceled):
		// the caller has gone
	case p.Status >= http.StatusInternalServerError:
		code := p.GetHeaders().Get("X-Error-Code")
		a.Logger.LogAttrs(ctx, slog.LevelError, "fault", slog.String("route", call.operation.route()), slog.String("code", code), slog.Any("error", call.found))
	case !call.Scope.SignedIn():
	case p.Status == http.StatusForbidden:
		a.Denied(ctx, call.Scope, call.operation.route(), fault.Forbidden)
	case p.Status == http.StatusNotFound:
		a.Denied(ctx, call.Scope, call.operation.route(), fault.NotFound)
	}
}

// answer finds out who is calling and whether the call can be taken, and has it
// carried out.
func (a *API) answer(call *Call, r *http.Request, next http.HandlerFunc) (done *answer) {
	defer func() {
		if p := recover(); p != nil {
			if asked, ok := p.(error); ok && errors.Is(asked, http.ErrAbortHandler) {
				panic(p)
			}
			a.Logger.LogAttrs(r.Context(), slog.LevelError, "panic", slog.String("route", call.operation.route()),
				slog.Any("panic", p), slog.String("stack", string(debug.Stack())))
			done = refusal(call.refuse(errPanic))
		}
	}()
	if p := a.admit(call, r); p != nil {
		return refusal(p)
	}
	body, err := readBody(r)
	if err != nil {
		return refusal(call.refuse(err))
	}
	if match := r.Header.Get("If-Match"); call.operation.guarded {
		if match == "" {
			return refusal(versionNeeded.problem(call.Lang))
		}
		call.Version = readETag(match)
	}
	ctx := context.WithValue(r.Context(), callKey{}, call)
	run := func(ctx context.Context) *answer {
		to := newRecorder()
		inner := r.WithContext(ctx)
		inner.Body = io.NopCloser(bytes.NewReader(body))
		next(to, inner)
		return to.answer(call)
	}
	if !call.operation.effect {
		return run(ctx)
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), longest)
	defer cancel()
	key := r.Header.Values("Idempotency-Key")
	if len(key) == 0 {
		return run(ctx)
	}
	if len(key) > 1 || !keyForm(key[0]) {
		return refusal(call.refuse(Field("header.Idempotency-Key", text.KeyForm)))
	}
	return a.once(ctx, call, r, key[0], body, run)
}

var errPanic = errors.New("api: an operation panicked")

// admit finds the caller and asks whether the operation is open to him or her.
func (a *API) admit(call *Call, r *http.Request) *Problem {
	token := bearer(r)
	if token == "" {
		return noToken.problem(call.Lang)
	}
	sum := sha256.Sum256([]byte(token))
	mark := hex.EncodeToString(sum[:])
	if wait := a.limit.wait(mark); wait > 0 {
		return tooMany.problem(call.Lang).with("Retry-After", itoa(wait))
	}
	scope, err := a.Authenticate(r.Context(), token)
	if err != nil {
		return call.refuse(err)
	}
	if !scope.SignedIn() {
		return noToken.problem(call.Lang).with("WWW-Authenticate", `Bearer error="invalid_token"`)
	}
	a.limit.count(mark)
	scope.Lang = call.Lang
	call.Scope = scope
	if call.operation.Need.Met(scope) != access.Yes {
		return notFound.problem(call.Lang)
	}
	return nil
}

func bearer(r *http.Request) string {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return ""
	}
	return strings.TrimSpace(token)
}

func readBody(r *http.Request) ([]byte, error) {
	if r.Body == nil {
		return nil, nil
	}
	body, err := io.ReadAll(http.MaxBytesReader(nil, r.Body, maxBody))
	var tooMuch *http.MaxBytesError
	switch {
	case errors.As(err, &tooMuch):
		return nil, fault.Wrap(fault.TooLarge, text.TooLarge, err)
	case err != nil:
		return nil, fault.Wrap(fault.Invalid, text.Malformed, err)
	}
	return body, nil
}
