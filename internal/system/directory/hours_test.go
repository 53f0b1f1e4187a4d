package directory_test

import (
	"testing"
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/directory"
)

func TestHoursAreReadAsTheyAreWritten(t *testing.T) {
	t.Parallel()
	for written, want := range map[string]string{
		"": "", "lukket": "", "10-14": "10.00–14.00", "kl. 8.30 – 12 og 18:15-22": "08.30–12.00, 18.15–22.00",
		"21-8": "21.00–08.00", "0-24": "00.00–24.00", "døgnet rundt": "00.00–24.00",
	} {
		hours, ok := directory.ParseHours(3, written)
		if got := hours.Of(3); !ok || got != want {
			t.Errorf("%q is %q (%v), want %q", written, got, ok, want)
		}
		if again, ok := directory.ParseHours(3, hours.Of(3)); !ok || again.Of(3) != want {
			t.Errorf("%q does not read back", hours.Of(3))
		}
	}
	for _, wrong := range []string{"10", "25-26", "10-10", "10.70-12", "18-22, 8-12", "8-12, 11-14", "morgen", "1-2,3-4,5-6,7-8,9-10"} {
		if hours, ok := directory.ParseHours(1, wrong); ok {
			t.Errorf("%q is taken as %v", wrong, hours)
		}
	}
}

func TestOpenPastMidnight(t *testing.T) {
	t.Parallel()
	sunday, _ := directory.ParseHours(7, "21-8")
	at := func(day, hour, minute int) time.Time { // 30 November 2026 is a Monday
		return time.Date(2026, 11, day, hour, minute, 0, 0, calendar.Copenhagen())
	}
	for when, want := range map[time.Time]bool{
		at(29, 20, 59): false, at(29, 21, 0): true, at(30, 7, 59): true, at(30, 8, 0): false, at(28, 23, 0): false, at(30, 21, 30): false,
	} {
		if got := sunday.Open(when); got != want {
			t.Errorf("%v: open %v", when, got)
		}
	}
}

func TestHoursAreShownByDaysThatAreAlike(t *testing.T) {
	t.Parallel()
	var hours directory.Hours
	for day := 1; day <= 5; day++ {
		hours = append(hours, directory.Open{Day: day, From: 600, To: 840})
	}
	lines := hours.Lines(i18n.Da)
	if len(lines) != 2 || lines[0] != (directory.Line{Days: "Mandag–fredag", Hours: "10.00–14.00"}) || lines[1] != (directory.Line{Days: "Lørdag–søndag", Hours: "lukket"}) {
		t.Errorf("%q", lines)
	}
	hours = append(hours, directory.Open{Day: 6, From: 600, To: 840}, directory.Open{Day: 7, From: 600, To: 840})
	if lines := hours.Lines(i18n.Da); len(lines) != 1 || lines[0].Days != "Alle dage" {
		t.Errorf("%q", lines)
	}
}
