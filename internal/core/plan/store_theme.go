package plan

import (
	"fmt"
	"slices"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

// fillServed reads what the rows serve, and which times of them have been
// carried out.
func fillServed(tx *db.Tx, byID map[ID]*Plan, at map[key]int, ids []ID) error {
	type served struct {
		key
		theme string
	}
	var args []any
	in := db.In(&args, ids...)
	themes, err := db.All(tx, func(r db.Scanner) (x served, err error) {
		err = r.Scan(&x.plan, &x.number, &x.theme)
		return x, err
	}, `SELECT plan_id, number, theme FROM plan_theme WHERE plan_id IN `+in+` ORDER BY plan_id, number, position`, args...)
	if err != nil {
		return fmt.Errorf("themes: %w", err)
	}
	for _, x := range themes {
		if i, there := at[x.key]; there {
			r := &byID[x.plan].Rows[i]
			r.Themes = append(r.Themes, x.theme)
		}
	}
	type tick struct {
		key
		Occurrence
	}
	args = nil
	in = db.In(&args, ids...)
	ticks, err := db.All(tx, func(r db.Scanner) (x tick, err error) {
		var done db.Time
		err = r.Scan(&x.plan, &x.number, &x.Day, &done, &x.DoneBy)
		x.DoneAt = done.Time
		return x, err
	}, `SELECT plan_id, number, day, done_at, done_name FROM plan_occurrence WHERE plan_id IN `+in+` ORDER BY plan_id, number, day`, args...)
	if err != nil {
		return fmt.Errorf("occurrences: %w", err)
	}
	for _, x := range ticks {
		if i, there := at[x.key]; there {
			r := &byID[x.plan].Rows[i]
			r.ticks = append(r.ticks, x.Occurrence)
		}
	}
	return nil
}

// putThemes keeps what a row serves.
func putThemes(tx *db.Tx, p *Plan, was, r Row) error {
	if slices.Equal(was.Themes, r.Themes) {
		return nil
	}
	if _, err := tx.Exec(`DELETE FROM plan_theme WHERE plan_id = $1 AND number = $2`, p.ID, r.Number); err != nil {
		return fmt.Errorf("clear themes: %w", err)
	}
	for i, theme := range r.Themes {
		if _, err := tx.Exec(`INSERT INTO plan_theme (plan_id, number, position, theme) VALUES ($1, $2, $3, $4)`, p.ID, r.Number, i, theme); err != nil {
			return fmt.Errorf("insert theme: %w", err)
		}
	}
	return nil
}

func insertTick(tx *db.Tx, scope access.Scope, p *Plan, r Row, o Occurrence) error {
	_, err := tx.Exec(`INSERT INTO plan_occurrence (plan_id, number, day, done_at, done_by, done_name) VALUES ($1, $2, $3, $4, $5, $6)`,
		p.ID, r.Number, o.Day, db.Instant(o.DoneAt), scope.Person, o.DoneBy)
	return err
}

func deleteTick(tx *db.Tx, p *Plan, r Row, day calendar.Date) error {
	_, err := tx.Exec(`DELETE FROM plan_occurrence WHERE plan_id = $1 AND number = $2 AND day = $3`, p.ID, r.Number, day)
	return err
}
