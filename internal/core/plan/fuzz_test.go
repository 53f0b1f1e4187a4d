package plan_test

import (
	"testing"

	"tovholder/internal/core/plan"
	"tovholder/internal/platform/fault"
)

// Whatever file is sent, it is either understood or refused with words.
func FuzzImport(f *testing.F) {
	whole := book(f, []string{"Nr.", "Hvad", "Start", "Efter nr."}, []any{1, "En", "31/02/2027", "2"}, []any{2, "To", "01/03/2027", "1"})
	f.Add(whole)
	f.Add(whole[:len(whole)-40])
	f.Add([]byte("PK\x03\x04"))
	f.Add([]byte("Hvad;Start\n"))
	f.Fuzz(func(t *testing.T, file []byte) {
		lines, err := plan.Weigh(file)
		switch {
		case err == nil:
			for _, x := range lines {
				if x.Effect == "" {
					t.Errorf("row %d is neither taken nor refused", x.Row)
				}
			}
		case !fault.Is(err, fault.Invalid) && !fault.Is(err, fault.TooLarge) || says(err) == "":
			t.Errorf("refused with %v: %q", err, says(err))
		}
	})
}
