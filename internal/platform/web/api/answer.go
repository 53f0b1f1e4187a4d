package api

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"
)

// answer is what a call is answered, complete before a byte of it is sent.
type answer struct {
	problem *Problem // nil when all went well

	code     int
	etag     string
	location string
	body     []byte
	replayed bool
}

func refusal(p *Problem) *answer { return &answer{problem: p} }

func (a *answer) status() int {
	if a.problem != nil {
		return a.problem.Status
	}
	return a.code
}

func (a *answer) write(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	if a.etag != "" {
		h.Set("ETag", a.etag)
	}
	if a.location != "" {
		h.Set("Location", a.location)
	}
	if a.replayed {
		h.Set("Idempotency-Replayed", "true")
	}
	// only what has no versions is told apart by its content
	if r.Method != http.MethodPost && strings.HasPrefix(a.etag, weak) && r.Header.Get("If-None-Match") == a.etag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if len(a.body) > 0 {
		h.Set("Content-Type", "application/json")
		h.Set("Content-Length", itoa(len(a.body)))
	}
	w.WriteHeader(a.code)
	_, _ = w.Write(a.body) // a caller who is gone can't be told
}

// weak begins the ETag of what has no versions.
const weak = `W/"`

// recorder takes what huma writes.
type recorder struct {
	header http.Header
	code   int
	body   bytes.Buffer
}

func newRecorder() *recorder { return &recorder{header: http.Header{}} }

func (r *recorder) Header() http.Header { return r.header }

func (r *recorder) Write(b []byte) (int, error) { return r.body.Write(b) }

func (r *recorder) WriteHeader(code int) { r.code = code }

func (r *recorder) answer(call *Call) *answer {
	if call.problem != nil {
		return refusal(call.problem)
	}
	a := &answer{code: r.code, etag: r.header.Get("ETag"), location: r.header.Get("Location"), body: r.body.Bytes()}
	if a.etag == "" && call.operation.Method == http.MethodGet {
		sum := sha256.Sum256(a.body)
		a.etag = weak + hex.EncodeToString(sum[:8]) + `"`
	}
	return a
}
