package programme_test

import (
	"io/fs"
	"slices"
	"strings"
	"testing"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/calendar"
	"tovholder/programmes"
)

// day reads a date that the test knows to be one.
func day(s string) calendar.Date {
	d, err := calendar.Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

func shipped(t testing.TB, name string) *programme.Programme {
	t.Helper()
	source, err := programmes.FS.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return parsed(t, name, string(source))
}

func parsed(t testing.TB, name, source string) *programme.Programme {
	t.Helper()
	p, mistakes := programme.Parse(name, []byte(source))
	for _, m := range mistakes {
		t.Error(m)
	}
	if p == nil {
		t.FailNow()
	}
	return p
}

func item(t testing.TB, s *programme.Schedule, key string) *programme.Item {
	t.Helper()
	it, ok := s.Item(key)
	if !ok {
		t.Fatalf("the schedule has no %s", key)
	}
	return it
}

func TestEveryShippedProgrammeReads(t *testing.T) {
	t.Parallel()
	names, err := fs.Glob(programmes.FS, "*.yaml")
	if err != nil || len(names) == 0 {
		t.Fatalf("%v, %v", names, err)
	}
	for _, name := range names {
		p := shipped(t, name)
		if p.ID+".yaml" != name {
			t.Errorf("%s holds the programme %s", name, p.ID)
		}
	}
}

// The schedule of the advisory course from 1 March 2027, nothing agreed yet.
// 6 May 2027 is Ascension Day.
func TestAdvisoryCourse(t *testing.T) {
	t.Parallel()
	p := shipped(t, "raadgivningsforloeb.yaml")
	s := programme.Plan(p, from("deadline", "2027-03-01"), calendar.Danish())
	want := `
afdaekning        forberede 2027-04-01 2027-03-18 2027-04-15 physical
visionsworkshop   forberede 2027-04-30 2027-04-17 2027-05-15 physical
maal-og-vaerdi    forberede 2027-05-10 2027-05-03 2027-05-18 work
samarbejdsaftale  forberede 2027-05-31 2027-05-16 2027-06-13 work
opstartsworkshop  forandre 2027-06-14 2027-06-11 2027-06-17 physical provisional
milepaelsplan     forandre 2027-06-21 2027-06-15 2027-06-28 work provisional
undervisning      forandre 2027-06-30 2027-05-31 2027-07-31 physical provisional
statusmoede-1     forandre 2027-08-31 2027-08-17 2027-09-14 virtual provisional
statusmoede-2     forandre 2027-11-30 2027-11-16 2027-12-14 physical provisional
statusmoede-3     forandre 2028-02-29 2028-02-15 2028-03-14 virtual provisional
fremtidsworkshop  forankre 2028-03-31 2028-03-17 2028-04-14 physical provisional
videre-plan       forankre 2028-04-07 2028-04-03 2028-04-19 work provisional
afsluttende-moede forankre 2028-05-31 2028-05-31 2028-05-31 virtual provisional
opfoelgning-1     forankre 2028-08-31 2028-08-17 2028-09-14 call provisional
opfoelgning-2     forankre 2028-11-30 2028-11-16 2028-12-14 call provisional
sparring          forandre - - - - provisional
`
	if got := table(s); got != squeeze(want) {
		t.Errorf("got\n%s\nwant\n%s", got, squeeze(want))
	}
}

// What a table of the source says about who takes part and when (A1.1–A3.4).
func TestAdvisoryCourseSaysWhoTakesPart(t *testing.T) {
	t.Parallel()
	p := shipped(t, "raadgivningsforloeb.yaml")
	who := func(key string) map[string]programme.Participant {
		id, number, _ := programme.SplitKey(key)
		activity, _, ok := p.Activity(id)
		if !ok {
			t.Fatalf("no activity %s", id)
		}
		all := map[string]programme.Participant{}
		for _, participant := range activity.Occurrence(number).Participants {
			all[participant.Role] = participant
		}
		return all
	}
	if !who("maal-og-vaerdi")["ledere"].Must {
		t.Error("A1.3: the managers must be involved")
	}
	if who("statusmoede-1")["implementeringsteam"].Required || who("statusmoede-3")["implementeringsteam"].Required {
		t.Error("A2.4: the team takes part perhaps in the virtual status meetings")
	}
	if !who("statusmoede-2")["implementeringsteam"].Required {
		t.Error("A2.4: all team members take part in the physical status meeting")
	}
	if a, _, _ := p.Activity("afdaekning"); a.Length.Parts != 2 || a.Length.Min.Hours() != 4 || a.Length.Max.Hours() != 6 {
		t.Errorf("A1.1: %+v", a.Length)
	}
	agreement, phase, _ := p.Activity("samarbejdsaftale")
	if len(agreement.Deliverables) != 2 || len(agreement.Deliverables[0].Sign) == 0 || len(agreement.Deliverables[1].Sign) == 0 {
		t.Error("A1.4: both agreements are signed")
	}
	if phase.ID != "forberede" || !p.Gate("samarbejdsaftale") || p.Gate("afdaekning") {
		t.Error("A5: the agreement opens the next phase")
	}
	for _, role := range []string{"borgerrepraesentant", "implementeringsteam", "tvaergaaende-ledergruppe", "forloebsleder"} {
		if r, ok := p.Role(role); !ok || !r.Needed || r.Side != "host" {
			t.Errorf("A6: the host needs %s", role)
		}
	}
	sides := map[string]int{}
	for _, duty := range p.Duties {
		sides[duty.Side]++
	}
	if sides["host"] != 5 || sides["agency"] != 5 {
		t.Errorf("A6, A7: duties %v", sides)
	}
	for _, phase := range p.Phases {
		for _, a := range phase.Activities {
			if len(a.Criteria) == 0 || a.Purpose.IsZero() || len(a.Participants) == 0 || a.Responsible == "" {
				t.Errorf("%s lacks criteria, purpose, participants or who is responsible", a.ID)
			}
		}
	}
}

// What is written in the advisory course: A1.3, A1.4, A3.2, A3.3, A3.4.
func TestAdvisoryCourseHasItsForms(t *testing.T) {
	t.Parallel()
	p := shipped(t, "raadgivningsforloeb.yaml")
	for _, c := range []struct{ form, activity, sign, approve string }{
		{"billede-af-praksis", "afdaekning", "", ""},
		{"maal-og-vaerdi", "maal-og-vaerdi", "", "ledelse"},
		{"samarbejdsaftale", "samarbejdsaftale", "ledelse raadgiver", ""},
		{"databehandleraftale", "samarbejdsaftale", "ledelse raadgiver", ""},
		{"videre-plan", "videre-plan", "", "ledelse"},
		{"evaluering", "afsluttende-moede", "", ""},
		{"opfoelgning", "opfoelgning", "", ""},
	} {
		form, ok := p.Form(c.form)
		if !ok || form.Purpose.IsZero() || len(form.Write) == 0 {
			t.Errorf("the form %s is %+v", c.form, form)
			continue
		}
		if form.Each != (c.form == "opfoelgning") {
			t.Errorf("%s is filled in each time: %v", c.form, form.Each)
		}
		activity, _, _ := p.Activity(c.activity)
		i := slices.IndexFunc(activity.Deliverables, func(d programme.Deliverable) bool { return d.ID == c.form && !d.Begun })
		if i < 0 {
			t.Errorf("%s does not leave %s behind", c.activity, c.form)
			continue
		}
		d := activity.Deliverables[i]
		if !d.Form || strings.Join(d.Sign, " ") != c.sign || strings.Join(d.Approve, " ") != c.approve {
			t.Errorf("%s: %+v", c.form, d)
		}
	}
	form, _ := p.Form("maal-og-vaerdi")
	goals, _ := form.Field("maal")
	points, _ := form.Field("udviklingspunkter")
	if goals.Means != programme.MeansGoal || points.Means != programme.MeansPoint || !goals.Required || !points.Required {
		t.Error("A1.3: the statement has goals and development points")
	}
	for _, means := range []programme.Meaning{programme.MeansCriterion, programme.MeansOwner} {
		if !slices.ContainsFunc(goals.Columns, func(c programme.Field) bool { return c.Means == means && c.Required }) {
			t.Errorf("A1.3: a goal lacks its %s", means)
		}
	}
}

func TestTaskforceKeepsItsFrame(t *testing.T) {
	t.Parallel()
	p := shipped(t, "taskforce.yaml")
	for _, start := range []string{"2026-03-02", "2026-09-01", "2027-03-01", "2027-08-31", "2028-02-29"} {
		s := programme.Plan(p, from("start", start), calendar.Danish())
		if s.Frame == nil || s.Frame.To != day(start).AddMonths(24) {
			t.Fatalf("started %s: frame %+v", start, s.Frame)
		}
		if s.Frame.Days > 0 || s.Frame.Days < -60 {
			t.Errorf("started %s, the last day is %s, %d days from the end of the frame", start, s.Frame.Last, s.Frame.Days)
		}
	}
	known := from("start", "2027-03-01").With("kickoff-workshop", programme.Fix{Date: day("2027-12-01")})
	if s := programme.Plan(p, known, calendar.Danish()); s.Frame.Days <= 0 {
		t.Errorf("two months late at the kick-off, and the frame holds: %+v", s.Frame)
	}
	if len(p.Themes) != 4 || len(p.Authorities) != 2 || len(p.Hosts) != 1 {
		t.Errorf("themes %v, authorities %v, hosts %v", p.Themes, p.Authorities, p.Hosts)
	}
	if len(p.NotFor) != 1 || p.NotFor[0].Kind != "shelter" || p.NotFor[0].Instead != "raadgivningsforloeb" {
		t.Errorf("shelters: %+v", p.NotFor)
	}
}

func from(anchor, date string) programme.Known {
	return programme.Known{Anchors: map[string]calendar.Date{anchor: day(date)}}
}

// table writes a schedule with one line for each item.
func table(s *programme.Schedule) string {
	var lines []string
	or := func(s string) string {
		if s == "" {
			return "-"
		}
		return s
	}
	for _, it := range s.Items {
		line := strings.Join([]string{it.Key, it.Phase, or(it.Target.String()), or(it.Earliest.String()), or(it.Latest.String()), or(it.Form)}, " ")
		if it.Provisional {
			line += " provisional"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func squeeze(s string) string {
	var lines []string
	for line := range strings.SplitSeq(strings.TrimSpace(s), "\n") {
		lines = append(lines, strings.Join(strings.Fields(line), " "))
	}
	return strings.Join(lines, "\n")
}
