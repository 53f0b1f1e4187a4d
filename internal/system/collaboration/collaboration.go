// Package collaboration is what becomes of a collaboration model once it is
// agreed: the framework that is published at an address of its own and kept up
// to date, the partners who are told and say that they have read it, and how
// far the model has come, assessed by those who work by it.
//
// The framework is a form of a programme that says “publish”, the degree of
// implementation one that says “assess”. They are written, approved and kept as
// all documents; this room hears of it.
package collaboration

import (
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
)

// Root is where frameworks are published; Path is where a subject's own pages
// of its framework are, behind its address.
const (
	Root = "/rammer"
	Path = "/ramme"
)

// partnerSide is the side of those who cooperate with the hosts.
const partnerSide = "partner"

// Noun is what a framework is called in history.
const Noun = "framework"

// ID names a framework.
type ID string

// Framework is a framework that has been approved at least once.
type Framework struct {
	ID         ID
	In         subject.Ref
	Slug       string
	Name       string // of its subject, for lists in order of name
	Form       string
	Approved   int // the version in force
	ApprovedOn calendar.Date
	NextOn     calendar.Date // by which the next version is due
	Keeper     organisation.PersonID
	KeeperName string // who sees to it; empty for nobody
	KeeperGone bool   // they have left, as far as was known when it was last looked
	Edition    int    // the newest; 0 before it is published
	Open       bool   // a part of the newest edition is for everybody
	Withdrawn  time.Time
	Version    int64

	watchers   []organisation.PersonID
	stewards   []string // roles that lead or approve for the hosts
	publishers []string // roles that lead for them
}

// Address is where it is published.
func (f *Framework) Address() string { return Root + "/" + f.Slug }

// Late is how many days ago the next version was due; 0 when it isn't.
func (f *Framework) Late(today calendar.Date) int {
	if f.NextOn.IsZero() || !f.NextOn.Before(today) {
		return 0
	}
	return today.Sub(f.NextOn)
}

// Public reports whether strangers can read of it.
func (f *Framework) Public() bool { return f.Open && f.Withdrawn.IsZero() }

// unnamed leaves out who sees to it: names are for those who take part.
func (f *Framework) unnamed() { f.Keeper, f.KeeperName, f.KeeperGone = "", "", false }

// Pending reports whether a version is in force that has not been published.
func (f *Framework) Pending(newest *Edition) bool {
	return newest == nil || newest.Approved != f.Approved
}

// Edition is what was published once.
type Edition struct {
	Number   int
	Approved int    // the version of the document
	Words    string // what is new in it
	Parts    []Part
	At       time.Time
	By       string
}

// Part is a section of an edition.
type Part struct {
	ID     string        `json:"id"`
	Name   i18n.Text     `json:"name"`
	Blocks subject.Shown `json:"blocks"`
	// Unnamed is what strangers read where people are named; nil where none are.
	Unnamed *subject.Shown `json:"unnamed,omitempty"`
	Public  bool           `json:"public"` // for everybody, not for partners alone
}

// Receipt is somebody who was told of an edition, or has read it unasked.
type Receipt struct {
	Person       organisation.PersonID
	Name         string
	Organisation string
	ToldAt       time.Time
	ReadAt       time.Time // zero while they have not said so
}
