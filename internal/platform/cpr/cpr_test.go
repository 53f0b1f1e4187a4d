package cpr_test

import (
	"testing"

	"tovholder/internal/platform/cpr"
)

func TestIn(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"Borgeren 010190-1234 mødte op":  true,
		"610190 1234":                    true, // a replacement number
		"310290-1234":                    false,
		"0101901234":                     false, // may be a production unit's number
		"Møde 14.30 i lokale 1":          false,
		"290200-1234 og intet andet":     true,
		"sag 26-12345, telefon 12345678": false,
		"":                               false,
	} {
		if got := cpr.In(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
