package identity

import (
	"math"
	"strconv"
	"time"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/limit"
)

// Guessing is slowed down in three ways, each counted in windows of fifteen
// minutes, in the database, so that it holds for all processes together:
//
//   - an address may fail failuresPerAddress times, for all accounts together;
//     a whole town hall shares one, so it is not few;
//   - an account may be tried failuresPerAccount times from places that it was
//     never logged in from;
//   - a place that the account was logged in from within ninety days has a
//     count of its own, failuresPerPlace, so that nobody can be locked out by a
//     stranger who fails on purpose: neither by trying the account from
//     elsewhere, nor by using up the address that the place shares.
//
// Logging in takes the attempt off the address's count and empties the other.
// Links for a new password: resetsPerAddress and resetsPerAccount an hour; more
// for one account are not sent, and nobody is told.
const (
	limitWindow        = 15 * time.Minute
	failuresPerAddress = 100
	failuresPerAccount = 20
	failuresPerPlace   = 10

	resetWindow      = time.Hour
	resetsPerAddress = 20
	resetsPerAccount = 3

	placeRemembered = 90 * 24 * time.Hour
)

// bucket is something that attempts are counted for.
type bucket struct {
	name   string
	window time.Duration
	most   int64
}

func newBucket(window time.Duration, most int64, parts ...string) bucket {
	return bucket{hashOf(append([]string{strconv.FormatInt(int64(window), 10)}, parts...)...), window, most}
}

func (b bucket) since(now time.Time) string { return db.Instant(now.Truncate(b.window)) }

func place(login, address string) string { return hashOf("place", key(login), limit.Place(address)) }

// doors are the counts for one attempt to log in.
func doors(tx *db.Tx, login, address string) (all []bucket, err error) {
	at := place(login, address)
	familiar, err := isFamiliar(tx, at, tx.Now().Add(-placeRemembered))
	if err != nil {
		return nil, err
	}
	shared := newBucket(limitWindow, failuresPerAddress, "address", limit.Place(address))
	own := newBucket(limitWindow, failuresPerAccount, "account", key(login))
	if familiar {
		own = newBucket(limitWindow, failuresPerPlace, "place", at)
		shared.most = math.MaxInt64 // counted all the same
	}
	return []bucket{shared, own}, nil
}

// count notes one attempt in each bucket. open is false when one of them is
// full; last is true when this attempt is the one that filled it.
func count(tx *db.Tx, buckets ...bucket) (open, last bool, err error) {
	open = true
	for _, b := range buckets {
		tries, err := addTry(tx, b)
		if err != nil {
			return false, false, err
		}
		open = open && tries <= b.most
		last = last || tries-1 == b.most
	}
	return open, last, nil
}
