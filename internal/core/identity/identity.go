// Package identity knows who is at the door: accounts, how people log in to
// them, the sessions and tokens by which they are known afterwards, and the
// access.Scope that every use case is handed. Whatever opens a door – a
// session, a link, a token – is random, kept as a hash only, and ends.
package identity

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"strings"
	"time"

	"tovholder/internal/core/identity/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"

	"golang.org/x/text/unicode/norm"
)

// AccountID names an account.
type AccountID string

// State says whether an account can be used.
type State string

// The states.
const (
	Invited State = "invited" // waits for its owner to choose a password
	Active  State = "active"
	Closed  State = "closed"
)

// Account is a person's way in.
type Account struct {
	ID        AccountID
	Person    organisation.PersonID
	Login     string // as its owner writes it; told apart without regard to case
	Email     string // where links for a new password go; only its owner changes it
	Lang      i18n.Lang
	State     State
	LastLogin time.Time
	password  string // the hash with its parameters; empty when there is none
}

// HasPassword reports whether the account can be logged in to by password.
func (a Account) HasPassword() bool { return a.password != "" }

// scope is the account's owner, before there is a session.
func (a Account) scope() access.Scope {
	return access.Scope{Account: string(a.ID), Person: string(a.Person)}
}

// Method is how somebody has shown who they are.
type Method string

// The methods. What else lets people in calls Begin with a method of its own.
const (
	Password Method = "password"
	Demo     Method = "demo"     // a click on a persona, in demo mode only
	Operator Method = "operator" // by whoever runs the program's commands; of tokens only
)

// Login is how a session came about. Citizens' data demand a strong one.
type Login struct {
	Method Method
	Strong bool
}

// Visitor is who knocks, as far as one can see it from outside.
type Visitor struct {
	Address string // the network address; counted, never kept
	Device  string // browser and system, as shown in the list of sessions
}

// How long things last. A session that is not used for SessionIdle ends, and
// every session ends after SessionLife: a working day with a lunch, and a day
// and a night, so that a laptop left behind is not open for long. An account
// has SessionsMost at a time; a further one ends the oldest.
const (
	SessionIdle    = 8 * time.Hour
	SessionLife    = 24 * time.Hour
	SessionsMost   = 20
	InvitationLife = 7 * 24 * time.Hour
	ResetLife      = time.Hour
	TokenLongest   = 366 // days
	TokensMost     = 50  // of one account

	// Being seen is noted no oftener than this, so that reading a page costs
	// no write.
	seenEvery = 5 * time.Minute
)

// Config is what a Service is made of.
type Config struct {
	DB      *db.DB
	Log     *audit.Log
	BaseURL string     // what links in mails begin with, as in https://tovholder.example.dk
	Demo    bool       // personas can be entered without a password
	Jobs    *jobs.Jobs // on which this process does the room's work; none when it does not

	// How many passwords are weighed at a time, and how many more may wait;
	// zero means one for each processor, and 32 for each of those.
	HashSlots, HashQueue int
}

// Service holds the use cases of this room.
type Service struct {
	Config
	weights *scales
}

// New makes the service.
func New(c Config) *Service {
	c.BaseURL = strings.TrimRight(c.BaseURL, "/")
	s := &Service{Config: c, weights: newScales(c.HashSlots, c.HashQueue)}
	if c.Jobs != nil {
		jobs.Work(c.Jobs, s.sendResets)
		jobs.Work(c.Jobs, s.clean)
		c.Jobs.Every(time.Hour, cleaning{})
	}
	return s
}

// secret makes something that can't be guessed, 256 bits of it, and the hash
// under which it is kept.
func secret(prefix string) (token, hash string) {
	var b [32]byte
	_, _ = rand.Read(b[:]) // never fails
	token = prefix + base64.RawURLEncoding.EncodeToString(b[:])
	return token, hashOf(token)
}

func hashOf(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:])
}

// key is the form in which log-in names are told apart.
func key(login string) string { return strings.ToLower(norm.NFC.String(strings.TrimSpace(login))) }

func hidden() error { return fault.New(fault.NotFound, text.Hidden) }

func wrongField(name string, message fault.Message) error {
	return &fault.Error{Kind: fault.Invalid, Fields: []fault.Field{{Name: name, Message: message}}}
}
