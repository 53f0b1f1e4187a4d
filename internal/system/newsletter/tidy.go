package newsletter

import (
	"context"

	"tovholder/internal/platform/db"
	"tovholder/internal/platform/jobs"
)

// tidying is the work of erasing what is no longer needed: sign-ups that nobody
// has confirmed, with their addresses; links that are too old; counts of tries.
type tidying struct{}

func (tidying) Kind() string { return "newsletter-tidy" }

func (s *Service) tidy(ctx context.Context, _ jobs.Job[tidying]) error {
	return s.DB.Write(ctx, Tidy)
}

// Tidy erases what is no longer needed.
func Tidy(tx *db.Tx) error {
	if err := dropRequests(tx, tx.Now()); err != nil {
		return err
	}
	if err := dropLinks(tx, tx.Now().Add(-mineLife)); err != nil {
		return err
	}
	return dropTries(tx, tx.Now().Add(-2*daily))
}
