package identity

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	_ "embed"
	"encoding/base64"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"unicode/utf8"

	"tovholder/internal/core/identity/text"
	"tovholder/internal/platform/fault"

	"golang.org/x/crypto/argon2"
)

// The length of a password, in characters. Length is what makes it hard to
// guess; which characters it is made of is its owner's own business.
const (
	PasswordShortest = 12
	PasswordLongest  = 128
)

// cost are the parameters of argon2id, as OWASP recommends them for logging in.
type cost struct {
	memory, time uint32 // memory in KiB
	threads      uint8
}

var today = cost{memory: 19 * 1024, time: 2, threads: 1}

// scales weigh passwords, a bounded number at a time: each takes 19 MiB and a
// processor for some hundredths of a second, and whoever wants to tire the
// program out would begin here.
type scales struct {
	slots   chan struct{}
	waiting atomic.Int64
	queue   int64
	weighed atomic.Int64
	dummy   string
}

func newScales(slots, queue int) *scales {
	if slots <= 0 {
		slots = runtime.GOMAXPROCS(0)
	}
	if queue <= 0 {
		queue = 32 * slots
	}
	s := &scales{slots: make(chan struct{}, slots), queue: int64(queue)}
	s.dummy = hash(rand.Text(), today)
	return s
}

// enter waits for a free place; a fault of kind Unavailable when too many wait
// already. Whoever has entered must leave.
func (s *scales) enter(ctx context.Context) error {
	select {
	case s.slots <- struct{}{}:
		return nil
	default:
	}
	if s.waiting.Add(1) > s.queue {
		s.waiting.Add(-1)
		return fault.New(fault.Unavailable, text.Crowded)
	}
	defer s.waiting.Add(-1)
	select {
	case s.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *scales) leave() { <-s.slots }

// fits reports whether the password is the one that stored was made of. Where
// nothing is stored it takes as long as where something is, so that nobody
// learns from the time whether there is such an account.
func (s *scales) fits(stored, password string) bool {
	known := stored != ""
	if !known {
		stored = s.dummy
	}
	s.weighed.Add(1)
	c, salt, sum, err := parse(stored)
	if err != nil {
		return false
	}
	got := argon2.IDKey([]byte(password), salt, c.time, c.memory, c.threads, uint32(len(sum)))
	return subtle.ConstantTimeCompare(got, sum) == 1 && known
}

// Weighed is how many passwords have been compared since the program started.
func (s *Service) Weighed() int64 { return s.weights.weighed.Load() }

// hash makes the text that is stored: parameters, salt and sum.
func hash(password string, c cost) string {
	salt := make([]byte, 16)
	_, _ = rand.Read(salt) // never fails
	sum := argon2.IDKey([]byte(password), salt, c.time, c.memory, c.threads, 32)
	b64 := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, c.memory, c.time, c.threads, b64(salt), b64(sum))
}

func parse(stored string) (c cost, salt, sum []byte, err error) {
	parts := strings.Split(stored, "$")
	if len(parts) != 6 || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return c, nil, nil, fmt.Errorf("a stored password of an unknown make")
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &c.memory, &c.time, &c.threads); err != nil {
		return c, nil, nil, fmt.Errorf("a stored password's parameters: %w", err)
	}
	if salt, err = base64.RawStdEncoding.DecodeString(parts[4]); err != nil {
		return c, nil, nil, fmt.Errorf("a stored password's salt: %w", err)
	}
	sum, err = base64.RawStdEncoding.DecodeString(parts[5])
	return c, salt, sum, err
}

// weak reports whether a stored password was made with other parameters than
// today's, and should be made anew when its owner next logs in.
func weak(stored string) bool {
	c, _, _, err := parse(stored)
	return err != nil || c != today
}

// NewPassword hashes a password that somebody has chosen, if it is good enough:
// of 12 to 128 characters, without the log-in name, and with at least five
// characters beyond words that everybody tries first, the owner's own names,
// and runs like 1234 or aaaa. A fault of kind Invalid on field "password"
// otherwise.
func (s *Service) newPassword(ctx context.Context, password, login string, names ...string) (string, error) {
	if problem := checkPassword(password, login, names); problem != nil {
		return "", wrongField("password", problem)
	}
	if err := s.weights.enter(ctx); err != nil {
		return "", err
	}
	defer s.weights.leave()
	return hash(password, today), nil
}

func checkPassword(password, login string, names []string) fault.Message {
	n := utf8.RuneCountInString(password)
	lower := strings.ToLower(password)
	switch {
	case n < PasswordShortest:
		return text.PasswordShort
	case n > PasswordLongest:
		return text.PasswordLong
	case !utf8.ValidString(password):
		return text.PasswordUnreadable
	case login != "" && strings.Contains(lower, key(login)):
		return text.PasswordHasLogin
	case len(beyond(lower, names)) < 5:
		return text.PasswordCommon
	}
	return nil
}

// guesses are the words that people who guess try first: common passwords,
// rows of the keyboard, seasons, months, towns, and the words of this trade.
//
//go:embed guesses.txt
var guesses string

var plain = strings.NewReplacer("0", "o", "1", "i", "3", "e", "4", "a", "5", "s", "7", "t", "@", "a", "$", "s", "!", "i")

// beyond is what is left of a password when everything that is easily guessed
// is taken out.
func beyond(password string, names []string) []rune {
	words := strings.Fields(guesses)
	for _, name := range names {
		for w := range strings.FieldsSeq(strings.ToLower(name)) {
			if utf8.RuneCountInString(w) >= 3 {
				words = append(words, w)
			}
		}
	}
	slices.SortFunc(words, func(a, b string) int { return len(b) - len(a) })
	least := withoutRuns(without(password, words))
	if disguised := withoutRuns(without(plain.Replace(password), words)); len(disguised) < len(least) {
		least = disguised
	}
	slices.Sort(least)
	return slices.Compact(least) // a letter that is repeated adds nothing
}

func without(s string, words []string) string {
	for _, w := range words {
		s = strings.ReplaceAll(s, w, "")
	}
	return s
}

// withoutRuns takes out three or more characters that follow one another, up,
// down or standing still.
func withoutRuns(s string) []rune {
	all := []rune(s)
	var kept []rune
	for i := 0; i < len(all); {
		end := i + 1
		for end < len(all) && end-i >= 1 && (end-i == 1 && near(all[end]-all[i]) || end-i > 1 && all[end]-all[end-1] == all[i+1]-all[i]) {
			end++
		}
		if end-i < 3 {
			end = i + 1
			kept = append(kept, all[i])
		}
		i = end
	}
	return kept
}

func near(step rune) bool { return step >= -1 && step <= 1 }
