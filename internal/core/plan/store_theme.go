package plan

import (
	"fmt"
	"slices"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

// The parts of a row that are kept beside it.
const (
	partAfter = "after" // what it depends on
	partTheme = "theme" // what it serves
	partTick  = "tick"  // a time of it that was carried out
)

// fillParts reads what is kept beside the rows, in one statement.
func fillParts(tx *db.Tx, byID map[ID]*Plan, at map[key]int, ids []ID) error {
	type part struct {
		key
		sort, words string
		place       int
		done        Occurrence
	}
	var args []any
	in := db.In(&args, ids...)
	parts, err := db.All(tx, func(r db.Scanner) (x part, err error) {
		var done db.Time
		err = r.Scan(&x.sort, &x.plan, &x.number, &x.place, &x.words, &done, &x.done.DoneBy)
		x.done.DoneAt = done.Time
		return x, err
	}, `SELECT '`+partAfter+`' AS sort, plan_id, number, after_number AS place, '' AS words, NULL AS done_at, '' AS done_name FROM plan_link WHERE plan_id IN `+in+`
		UNION ALL SELECT '`+partTheme+`', plan_id, number, position, theme, NULL, '' FROM plan_theme WHERE plan_id IN `+in+`
		UNION ALL SELECT '`+partTick+`', plan_id, number, 0, day, done_at, done_name FROM plan_occurrence WHERE plan_id IN `+in+`
		ORDER BY plan_id, number, sort, place, words`, args...)
	if err != nil {
		return fmt.Errorf("parts of rows: %w", err)
	}
	for _, x := range parts {
		i, there := at[x.key]
		if !there {
			continue
		}
		r := &byID[x.plan].Rows[i]
		switch x.sort {
		case partAfter:
			if _, both := at[key{x.plan, x.place}]; both {
				r.After = append(r.After, x.place)
			}
		case partTheme:
			r.Themes = append(r.Themes, x.words)
		case partTick:
			if x.done.Day, err = calendar.Parse(x.words); err != nil {
				return fmt.Errorf("parts of rows: %w", err)
			}
			r.ticks = append(r.ticks, x.done)
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
