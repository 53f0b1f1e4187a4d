package newsletter

import (
	"context"
	"strings"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/jobs"
	"tovholder/internal/system/newsletter/text"
)

// MostProposed is how many addresses can be proposed at a time.
const MostProposed = 200

// Proposal is what became of addresses that were proposed.
type Proposal struct {
	Written int // are asked whether they want the news
	Passed  int // get them already, have left, or were asked within a week
	Wrong   int // are no addresses
}

// Propose asks the owners of addresses whether they want the news, such as
// those who took part in a conference. Nobody gets news without saying yes, and
// nobody is asked who has left.
//
// Faults: NotFound for whoever doesn't write the news; Invalid.
func (s *Service) Propose(ctx context.Context, scope access.Scope, addresses string, topics []Topic) (p Proposal, err error) {
	if err := edits(scope); err != nil {
		return p, err
	}
	list := strings.FieldsFunc(addresses, func(r rune) bool { return strings.ContainsRune(" \t\r\n,;<>", r) })
	topics = known(topics)
	var checks fault.Checks
	checks.Need(len(list) > 0, "addresses", text.AddressesMissing)
	checks.Need(len(list) <= MostProposed, "addresses", func(l i18n.Lang) string { return text.AddressesTooMany(l, MostProposed) })
	checks.Need(len(topics) > 0, "topics", text.TopicMissing)
	if err := checks.Err(); err != nil {
		return p, err
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		p = Proposal{}
		for _, email := range list {
			address, ok := tidied(email)
			if !ok {
				p.Wrong++
				continue
			}
			there, err := isKnown(tx, hashOfAddress(address))
			if err != nil {
				return err
			}
			if there {
				p.Passed++
				continue
			}
			id, err := ask(tx, address, topics, i18n.Da, true)
			if err != nil {
				return err
			}
			if err := jobs.Enqueue(tx, writing{Request: id}); err != nil {
				return err
			}
			p.Written++
		}
		return audit.Record(tx, scope, audit.Change{SubjectKind: Noun, SubjectID: Noun, Noun: nounSubscriber, Verb: "proposed", Role: string(access.Adviser), After: p})
	})
	return p, err
}
