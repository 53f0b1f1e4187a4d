package approval

import (
	"context"
	"net/netip"
	"strings"
	"time"

	"tovholder/internal/core/approval/text"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/files"
)

// Proof is what anybody is told who has the code of a settled matter, or one
// of its files.
type Proof struct {
	*Matter
	Of        subject.Label // what it belongs to
	Unchanged bool          // the content is what was approved or signed
	Changed   []Format      // kept files that are not as they were made
	Newer     int           // the latest settled version after this one; 0 for none
	NewerAt   time.Time
}

// An address may fail so many times within the window; then it has to wait.
// Codes can't be guessed, but nobody needs to try.
const (
	tryWindow = 15 * time.Minute
	mostTries = 30
)

// Verify tells what stands under a code. It tells nothing of a matter that is
// not settled.
//
// Faults: NotFound when there is no such code; TooMany when the address has
// failed too often.
func (s *Service) Verify(ctx context.Context, address, code string) (*Proof, error) {
	return s.prove(ctx, address, func(tx *db.Tx) (ID, bool, error) { return byCode(tx, tidy(code)) })
}

// VerifyFile tells of which matter a file is exactly, byte by byte. Faults:
// as Verify.
func (s *Service) VerifyFile(ctx context.Context, address string, b []byte) (*Proof, error) {
	return s.prove(ctx, address, func(tx *db.Tx) (ID, bool, error) { return byDocument(tx, files.Sum(b)) })
}

func (s *Service) prove(ctx context.Context, address string, find func(*db.Tx) (ID, bool, error)) (*Proof, error) {
	address = network(address)
	var p *Proof
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		tries, err := triesOf(tx, address, window(tx))
		if err != nil {
			return err
		}
		if tries >= mostTries {
			return fault.New(fault.TooMany, text.TooManyTries)
		}
		id, found, err := find(tx)
		if err != nil || !found {
			return err
		}
		p, err = s.proof(tx, id)
		return err
	})
	if err != nil || p != nil {
		return p, err
	}
	if err := s.DB.Write(ctx, func(tx *db.Tx) error { return addTry(tx, address, window(tx)) }); err != nil {
		return nil, err
	}
	return nil, fault.New(fault.NotFound, text.UnknownCode)
}

func (s *Service) proof(tx *db.Tx, id ID) (*Proof, error) {
	m, err := one(tx, id)
	if err != nil {
		return nil, err
	}
	p := &Proof{Matter: m}
	if _, p.Unchanged, err = whole(tx, m); err != nil {
		return nil, err
	}
	labels, err := s.Subjects.Labels(tx, []subject.Ref{m.Ref})
	if err != nil {
		return nil, err
	}
	p.Of = labels[m.Ref]
	all, err := documentsOf(tx, id)
	if err != nil {
		return nil, err
	}
	for _, d := range all {
		_, _, err := kept(tx, id, d.Kind)
		switch {
		case fault.Is(err, fault.Conflict), fault.Is(err, fault.NotFound):
			p.Changed = append(p.Changed, d.Kind)
		case err != nil:
			return nil, err
		}
	}
	version, at, newer, err := newerOf(tx, m)
	if newer {
		p.Newer, p.NewerAt = version, at
	}
	return p, err
}

// tidy reads a code as people write it: in small letters, with other marks
// between the groups, with letters for the digits that look like them.
func tidy(code string) string {
	var b strings.Builder
	n := 0
	for _, c := range strings.ToUpper(code) {
		switch c {
		case 'O':
			c = '0'
		case 'I', 'L':
			c = '1'
		}
		if !strings.ContainsRune(letters, c) {
			continue
		}
		if n > 0 && n%4 == 0 {
			b.WriteByte('-')
		}
		b.WriteRune(c)
		n++
	}
	return b.String()
}

func window(tx *db.Tx) string { return db.Instant(tx.Now().Truncate(tryWindow)) }

// network is an address as it is counted, without keeping it: a customer of
// IPv6 has a whole /64.
func network(address string) string {
	if a, err := netip.ParseAddr(address); err == nil {
		a = a.Unmap().WithZone("")
		address = a.String()
		if a.Is6() {
			if p, err := a.Prefix(64); err == nil {
				address = p.String()
			}
		}
	}
	return files.Sum([]byte("verify " + address))
}
