package collaboration

import (
	"context"
	"time"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/limit"
	"tovholder/internal/system/collaboration/text"
)

const printsByPlace = 60 // an hour

// MayPrint counts what is printed from one place, since strangers may and it is
// work. Fault: TooMany.
func (s *Service) MayPrint(ctx context.Context, place string) error {
	allowed, err := limit.Allow(ctx, s.DB, "print frameworks|"+limit.Place(place), time.Hour, printsByPlace)
	if err == nil && !allowed {
		err = fault.New(fault.TooMany, text.TooManyPrints)
	}
	return err
}
