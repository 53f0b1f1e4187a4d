package calendar

import "time"

// copenhagen is loaded from the zone data inside the program, so it can't be
// missing.
var copenhagen = func() *time.Location {
	loc, err := time.LoadLocation("Europe/Copenhagen")
	if err != nil {
		panic("calendar: " + err.Error())
	}
	return loc
}()

// Copenhagen is the time zone of Denmark.
func Copenhagen() *time.Location { return copenhagen }

// At is the instant when clocks in Denmark show the hour and minute on the
// day d. In the night when an hour comes twice it is the first of them; in
// the night when an hour is left out, 2.30 is taken as 3.30.
func (d Date) At(hour, minute int) time.Time {
	y, m, day := d.Civil()
	wall := time.Date(y, m, day, hour, minute, 0, 0, time.UTC)
	before := wall.Add(-offset(wall.Add(-24 * time.Hour))).In(copenhagen)
	if shows(before, wall) {
		return before
	}
	if after := wall.Add(-offset(wall.Add(24 * time.Hour))).In(copenhagen); shows(after, wall) {
		return after
	}
	return before
}

// offset is how far Danish clocks are ahead of UTC at about the time t.
func offset(t time.Time) time.Duration {
	_, seconds := t.In(copenhagen).Zone()
	return time.Duration(seconds) * time.Second
}

func shows(t, wall time.Time) bool {
	return t.Hour() == wall.Hour() && t.Minute() == wall.Minute() && t.Day() == wall.Day()
}
