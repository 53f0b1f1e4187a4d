// Package newsletter is the news that anybody can have by mail: people sign up
// with their address and topics and confirm it by a link, advisers write issues
// and send them, and one click ends it. Issues can be read by everybody, as can
// whom to call about the networks and the projects. Of those who leave, nothing
// is kept but a hash of the address, so that nobody proposes it again.
package newsletter

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"net/mail"
	"slices"
	"strings"
	"time"
	"unicode"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/system/newsletter/text"
)

// Addresses of pages.
const (
	Address = "/nyheder"
	desk    = Address + "/redaktion"
)

// What histories are kept under.
const (
	Noun           = "newsletter"
	nounSubscriber = "newsletter-subscriber"
	nounContact    = "newsletter-contact"
)

// Config is what a Service is made of.
type Config struct {
	DB      *db.DB
	Jobs    *jobs.Jobs
	BaseURL string
}

// Service is what can be done with news.
type Service struct{ Config }

// New makes the service and registers its work with the queue.
func New(c Config) *Service {
	s := &Service{c}
	jobs.Work(c.Jobs, s.write)
	jobs.Work(c.Jobs, s.send)
	jobs.Work(c.Jobs, s.tidy)
	c.Jobs.Every(24*time.Hour, tidying{})
	return s
}

// Topic is what news are about.
type Topic string

// The topics.
const (
	Knowledge    Topic = "knowledge"
	Funding      Topic = "funding"
	Publications Topic = "publications"
	Conferences  Topic = "conferences"
	ThemeDays    Topic = "themedays"
)

// Topics lists them in the order in which they are offered.
func Topics() []Topic { return []Topic{Knowledge, Funding, Publications, Conferences, ThemeDays} }

// Name is the topic in words.
func (t Topic) Name(l i18n.Lang) string {
	switch t {
	case Funding:
		return text.TopicFunding(l)
	case Publications:
		return text.TopicPublications(l)
	case Conferences:
		return text.TopicConferences(l)
	case ThemeDays:
		return text.TopicThemeDays(l)
	case Knowledge:
	}
	return text.TopicKnowledge(l)
}

// Names are topics within a sentence: "viden og puljer".
func Names(l i18n.Lang, topics []Topic) string {
	names := make([]string, len(topics))
	for n, t := range topics {
		names[n] = i18n.Lower(t.Name(l))
	}
	return i18n.List(l, names)
}

// known are the topics among what was chosen, each once, in their order.
func known(chosen []Topic) (topics []Topic) {
	for _, t := range Topics() {
		if slices.Contains(chosen, t) {
			topics = append(topics, t)
		}
	}
	return topics
}

const (
	linkLife  = 7 * 24 * time.Hour       // of the link that confirms a sign-up
	mineLife  = 2 * 365 * 24 * time.Hour // of the personal link of a letter
	longest   = 254                      // characters of an address
	hourly    = time.Hour
	daily     = 24 * time.Hour
	bySource  = 20 // sign-ups from one place within an hour
	byAddress = 3  // letters to one address within a day that somebody asks for
	byGuess   = 30 // links that don't exist, from one place within an hour
)

// tidied is an address without blanks around it; ok is false for what is none.
func tidied(email string) (address string, ok bool) {
	email = strings.TrimSpace(email)
	a, err := mail.ParseAddress(email)
	_, domain, _ := strings.Cut(email, "@")
	return email, err == nil && a.Address == email && len(email) <= longest && strings.Contains(domain, ".") && !strings.ContainsFunc(email, unicode.IsControl)
}

// hashOfAddress knows an address again however it is written.
func hashOfAddress(email string) string { return hashOf("address|" + strings.ToLower(email)) }

func hashOf(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

func newToken() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}

// edits refuses whoever doesn't write the news.
func edits(scope access.Scope) error {
	if scope.Holds(access.Adviser) {
		return nil
	}
	return fault.New(fault.NotFound, text.NotFound)
}

func dead() error { return fault.New(fault.NotFound, text.LinkDead) }

func tooMany() error { return fault.New(fault.TooMany, text.TooMany) }
