// Package limit counts how often something is done, for what strangers can do
// without being known: in windows of time, in the database, so that a limit holds
// for all processes together. What is counted is kept as a hash.
package limit

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/netip"
	"time"

	"tovholder/internal/platform/db"
)

// Longest is the longest window that can be counted in.
const Longest = 24 * time.Hour

// Count counts once more what is done, and gives how often it was within the
// window, which is at most Longest. It counts nothing when the transaction is
// undone.
func Count(tx *db.Tx, what string, window time.Duration) (int, error) {
	if err := forget(tx, tx.Now().Add(-2*Longest)); err != nil {
		return 0, err
	}
	sum := sha256.Sum256([]byte(window.String() + "|" + what))
	return count(tx, hex.EncodeToString(sum[:]), tx.Now().Truncate(window))
}

// Allow counts what is done, whatever becomes of it, and reports whether it was
// done at most so many times within the window.
func Allow(ctx context.Context, d *db.DB, what string, window time.Duration, most int) (bool, error) {
	tries := 0
	err := d.Write(ctx, func(tx *db.Tx) (err error) {
		tries, err = Count(tx, what, window)
		return err
	})
	return tries <= most, err
}

// Place is an address as it is counted: an IPv6 customer has a whole /64.
func Place(address string) string {
	a, err := netip.ParseAddr(address)
	if err != nil {
		return address
	}
	a = a.Unmap().WithZone("")
	if a.Is6() {
		if p, err := a.Prefix(64); err == nil {
			return p.String()
		}
	}
	return a.String()
}
