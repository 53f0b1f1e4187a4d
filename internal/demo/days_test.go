package demo_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"tovholder/internal/app"
)

// These days lie after holidays and at the ends of months, where what is to
// happen "two days later" or "yesterday" comes closest to something else.
func TestTheDemonstrationIsLoadedOnAnyDay(t *testing.T) {
	t.Parallel()
	for _, day := range []string{
		"2026-11-23T00:30:00Z", "2027-01-02T14:30:00Z", "2027-03-01T23:30:00Z", "2027-04-03T03:30:00Z", "2027-05-13T09:30:00Z", "2028-01-05T19:30:00Z",
	} {
		now, err := time.Parse(time.RFC3339, day)
		if err != nil {
			t.Fatal(err)
		}
		a, err := app.New(context.Background(), app.Config{
			DataDir: t.TempDir(), Demo: true, Clock: func() time.Time { return now }, Logger: slog.New(slog.DiscardHandler),
		})
		if err != nil {
			t.Errorf("%s: %v", day, err)
			continue
		}
		if err := a.Close(); err != nil {
			t.Errorf("%s: %v", day, err)
		}
	}
}
