// Package approval is how something is approved or signed. A noun – a form, a
// plan – puts a matter before those who decide: its content, frozen exactly as
// it is, with who drafted it and who is to decide. They approve or sign that
// content and no other, or send it back with a reason; the noun is told in the
// same transaction. Whoever has the code of a matter can check what stands.
package approval

import (
	"slices"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
)

// Kind names matters in needs and histories.
const Kind = "approval"

// ID identifies a matter.
type ID string

// Way is how a matter is decided.
type Way string

// The ways: one approves, or everybody named signs.
const (
	Approval  Way = "approval"
	Signature Way = "signature"
)

// State is how far a matter has come.
type State string

// The states of a matter. Only a waiting one changes.
const (
	Waiting   State = "waiting"
	Settled   State = "settled"   // approved, or signed by everybody
	Returned  State = "returned"  // sent back with a reason
	Withdrawn State = "withdrawn" // taken back by those who put it
)

// Put is what is put before those who decide.
type Put struct {
	Noun, NounID string // "form" and its id
	Version      int    // of the noun, 1 and up
	Slot, Form   string // the activity or deliverable and the form, for subject.Event
	Title        string
	Address      string                  // of the noun's page
	Content      paper.Document          // frozen exactly so
	Authors      []organisation.PersonID // who drafted it: they can't approve it
	Way          Way
	// Roles are those of which somebody approves. For a signature they are the
	// roles that somebody has to sign for; those that the programme's form
	// demands count without being mentioned.
	Roles   []string
	Signers []Signer // for a signature: every one signs
}

// Signer is a person who is to sign, in a role that they hold.
type Signer struct {
	Role   string
	Person organisation.PersonID
}

// Matter is something that has been put before those who decide.
type Matter struct {
	ID           ID
	Ref          subject.Ref
	Noun, NounID string
	Version      int
	Slot, Form   string
	Title        string
	Address      string
	Way          Way
	State        State
	Hash         string // SHA-256 of the frozen content, hexadecimal
	Code         string // by which anybody can check it
	PutBy        organisation.PersonID
	PutName      string
	PutAt        time.Time
	Authors      []organisation.PersonID
	// Parties are who decide. For an approval that waits it is one for each
	// role, without a person; for one that is settled the one who approved.
	Parties   []Party
	Reason    string    // why it was sent back
	EndedBy   string    // name of who sent it back or withdrew it
	SettledAt time.Time // when it was settled, sent back or withdrawn; zero while it waits

	endedBy string // the person
}

// Party is somebody who decides, or has decided.
type Party struct {
	Role         string
	RoleName     i18n.Text // as it was when the matter was put
	Side         string
	Person       organisation.PersonID
	Name         string
	Title        string
	Organisation organisation.ID
	OrgName      string
	At           time.Time // when they decided
	Login        string    // the method of log-in by which they did
	Decided      bool

	position int
}

// Drafted reports whether the person is one of the authors.
func (m *Matter) Drafted(person organisation.PersonID) bool {
	return slices.Contains(m.Authors, person)
}

// pageAddress is where a matter is seen and decided.
const pageAddress = "/godkendelser"

// Page is the address at which the matter is seen and decided.
func (m *Matter) Page() string { return pageAddress + "/" + string(m.ID) }
