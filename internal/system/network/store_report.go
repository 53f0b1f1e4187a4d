package network

import (
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

func deadlineOf(tx *db.Tx, id ID, key string) (calendar.Date, error) {
	set, _, err := db.Maybe(tx, func(r db.Scanner) (d calendar.Date, err error) {
		err = r.Scan(&d)
		return d, err
	}, `SELECT deadline FROM network_reporting WHERE network_id = $1 AND key = $2`, id, key)
	return set, err
}

func putDeadline(tx *db.Tx, id ID, key string, day calendar.Date) error {
	_, err := tx.Exec(`INSERT INTO network_reporting (network_id, key, deadline) VALUES ($1, $2, $3)
		ON CONFLICT (network_id, key) DO UPDATE SET deadline = excluded.deadline`, id, key, day)
	return err
}

// slotted is an activity of one of several networks.
type slotted struct {
	network ID
	key     string
}

// settledOfEach is what is settled in each of the networks.
func settledOfEach(tx *db.Tx, ids []ID) (map[slotted]Settled, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	var args []any
	in := db.In(&args, ids...)
	type kept struct {
		slotted
		Settled
	}
	all, err := db.All(tx, func(r db.Scanner) (k kept, err error) {
		var state string
		err = r.Scan(&k.network, &k.key, &state, &k.Day, &k.Last)
		k.Done = state == stateDone
		return k, err
	}, `SELECT network_id, key, state, day, last_day FROM network_activity WHERE network_id IN `+in, args...)
	settled := make(map[slotted]Settled, len(all))
	for _, k := range all {
		settled[k.slotted] = k.Settled
	}
	return settled, err
}

// deadlinesOfEach are the deadlines that were set in each of the networks.
func deadlinesOfEach(tx *db.Tx, ids []ID) (map[slotted]calendar.Date, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	var args []any
	in := db.In(&args, ids...)
	type kept struct {
		slotted
		day calendar.Date
	}
	all, err := db.All(tx, func(r db.Scanner) (k kept, err error) {
		err = r.Scan(&k.network, &k.key, &k.day)
		return k, err
	}, `SELECT network_id, key, deadline FROM network_reporting WHERE network_id IN `+in, args...)
	days := make(map[slotted]calendar.Date, len(all))
	for _, k := range all {
		days[k.slotted] = k.day
	}
	return days, err
}

// remindedOf is when each member of the network was last reminded of its report
// for a meeting.
func remindedOf(tx *db.Tx, id ID, key string) (map[MemberID]calendar.Date, error) {
	type kept struct {
		member MemberID
		day    calendar.Date
	}
	all, err := db.All(tx, func(r db.Scanner) (k kept, err error) {
		err = r.Scan(&k.member, &k.day)
		return k, err
	}, `SELECT r.member_id, MAX(r.day) FROM network_member m JOIN network_reminder r ON r.member_id = m.id
		WHERE m.network_id = $1 AND r.key = $2 GROUP BY r.member_id`, id, key)
	last := make(map[MemberID]calendar.Date, len(all))
	for _, k := range all {
		last[k.member] = k.day
	}
	return last, err
}

// noteReminder reports whether the member had not been reminded that day.
func noteReminder(tx *db.Tx, m MemberID, key string, day calendar.Date) (bool, error) {
	n, err := tx.Exec(`INSERT INTO network_reminder (member_id, key, day) VALUES ($1, $2, $3) ON CONFLICT (member_id, key, day) DO NOTHING`, m, key, day)
	return n > 0, err
}

// paired are two members that were put on an agenda together.
type paired struct {
	asks, tells MemberID
	theme       string
	key         string
}

func pairsOf(tx *db.Tx, id ID) ([]paired, error) {
	return db.All(tx, func(r db.Scanner) (p paired, err error) {
		err = r.Scan(&p.asks, &p.tells, &p.theme, &p.key)
		return p, err
	}, `SELECT asks, tells, theme, key FROM network_pair WHERE network_id = $1 ORDER BY key, theme, asks, tells`, id)
}

func putPair(tx *db.Tx, id ID, p paired) error {
	_, err := tx.Exec(`INSERT INTO network_pair (network_id, asks, tells, theme, key) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (network_id, asks, tells, theme, key) DO NOTHING`, id, p.asks, p.tells, p.theme, p.key)
	return err
}

// runningNetworks are the networks that are not closed.
func runningNetworks(tx *db.Tx) ([]ID, error) {
	return db.All(tx, func(r db.Scanner) (id ID, err error) {
		err = r.Scan(&id)
		return id, err
	}, `SELECT id FROM network_network WHERE state = $1 ORDER BY id`, string(Active))
}
