package directory

import (
	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/db"
)

// openOf are the open services of organisations, in the order of their ids.
func openOf(tx *db.Tx, organisations []organisation.ID) ([]*Service, error) {
	var args []any
	in := db.In(&args, organisations...)
	return db.All(tx, scanService, `SELECT `+columns+from+`WHERE s.organisation_id IN `+in+` AND NOT s.closed ORDER BY s.id`, args...)
}
