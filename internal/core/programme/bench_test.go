package programme_test

import (
	"fmt"
	"testing"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
)

// BenchmarkPlan200 lays out a programme of 200 activities of every kind, with
// explanations in both languages.
func BenchmarkPlan200(b *testing.B) {
	var activities []string
	on := "start"
	for i := range 200 {
		id := fmt.Sprintf("a%c%c", 'a'+i/26, 'a'+i%26)
		rule := []string{
			"{after: %s, about: 1 month}", "{right_after: %s}", "{after: %s, within: 2 months}",
			"{after: %s, exactly: 2 weeks}", "{before: %s, about: 10 working days}",
		}[i%5]
		activities = append(activities, id+": "+fmt.Sprintf(rule, on))
		if i%10 == 9 {
			on = id
		}
	}
	p := course(b, activities...)
	known := from("start", "2027-03-01").With("aab", programme.Fix{Date: day("2027-04-01")})
	b.ReportAllocs()
	for b.Loop() {
		if s := programme.Plan(p, known, calendar.Danish()); len(s.Items) != 200 {
			b.Fatal(len(s.Items))
		}
	}
}

func BenchmarkParse(b *testing.B) {
	source := []byte(shipped(b, "raadgivningsforloeb.yaml").Source)
	b.SetBytes(int64(len(source)))
	for b.Loop() {
		if p, _ := programme.Parse("raadgivningsforloeb.yaml", source); p == nil {
			b.Fatal("mistakes")
		}
	}
}
