package main_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// program is the built program, which the tests run as a user does.
var program string

func TestMain(m *testing.M) {
	code, err := buildAndRun(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func buildAndRun(m *testing.M) (int, error) {
	dir, err := os.MkdirTemp("", "tovholder")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(dir)
	program = filepath.Join(dir, "tovholder")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		return 0, fmt.Errorf("build: %w\n%s", err, out)
	}
	return m.Run(), nil
}

// tovholder runs the program and gives what it wrote and its exit code.
func tovholder(t *testing.T, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	cmd := exec.Command(program, args...)
	cmd.Dir = "../.."
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

const advisory = "programmes/raadgivningsforloeb.yaml"

type preview struct {
	Programme  string
	Version    int
	Activities []struct {
		ID, Phase                string
		Target, Earliest, Latest *string
		Provisional              bool
		Form, Why                string
	}
}

func previewed(t *testing.T, args ...string) map[string]string {
	t.Helper()
	out, errs, code := tovholder(t, append([]string{"course", "preview", advisory, "--format", "json"}, args...)...)
	if code != 0 || errs != "" {
		t.Fatalf("exit %d: %s", code, errs)
	}
	var p preview
	dec := json.NewDecoder(strings.NewReader(out))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&p); err != nil {
		t.Fatal(err)
	}
	if p.Programme != "raadgivningsforloeb" || p.Version < 1 {
		t.Errorf("%s %d", p.Programme, p.Version)
	}
	all := map[string]string{}
	or := func(s *string) string {
		if s == nil {
			return "null"
		}
		return *s
	}
	for _, a := range p.Activities {
		all[a.ID] = fmt.Sprintf("%s %s %s %v %s", or(a.Target), or(a.Earliest), or(a.Latest), a.Provisional, a.Form)
		if a.Why == "" || a.Phase == "" {
			t.Errorf("%s lacks why or phase", a.ID)
		}
	}
	return all
}

func TestPreviewOfTheAdvisoryCourse(t *testing.T) {
	t.Parallel()
	got := previewed(t, "--anchor", "deadline=2027-03-01")
	for id, want := range map[string]string{
		"afdaekning":        "2027-04-01 2027-03-18 2027-04-15 false physical",
		"visionsworkshop":   "2027-04-30 2027-04-17 2027-05-15 false physical",
		"maal-og-vaerdi":    "2027-05-10 2027-05-03 2027-05-18 false work",
		"samarbejdsaftale":  "2027-05-31 2027-05-16 2027-06-13 false work",
		"undervisning":      "2027-06-30 2027-05-31 2027-07-31 true physical",
		"statusmoede-1":     "2027-08-31 2027-08-17 2027-09-14 true virtual",
		"statusmoede-2":     "2027-11-30 2027-11-16 2027-12-14 true physical",
		"statusmoede-3":     "2028-02-29 2028-02-15 2028-03-14 true virtual",
		"afsluttende-moede": "2028-05-31 2028-05-31 2028-05-31 true virtual",
		"opfoelgning-2":     "2028-11-30 2028-11-16 2028-12-14 true call",
		"sparring":          "null null null true ",
	} {
		if got[id] != want {
			t.Errorf("%s: got %s, want %s", id, got[id], want)
		}
	}
	if len(got) != 16 {
		t.Errorf("%d activities, want 16", len(got))
	}
}

// An agreement given with --fixed is signed; what hangs on it counts from it.
func TestPreviewWithWhatIsFixed(t *testing.T) {
	t.Parallel()
	got := previewed(t, "--anchor", "deadline=2027-03-01", "--fixed", "samarbejdsaftale=2027-06-10", "--fixed", "statusmoede-1=2027-09-18")
	for id, want := range map[string]string{
		"samarbejdsaftale":  "2027-06-10 2027-05-16 2027-06-13 false work",
		"opstartsworkshop":  "2027-06-24 2027-06-21 2027-06-27 false physical",
		"undervisning":      "2027-07-09 2027-06-10 2027-08-10 false physical", // the middle, 10 July, is a Saturday
		"statusmoede-1":     "2027-09-18 2027-08-27 2027-09-24 false virtual",  // a Saturday stays
		"afsluttende-moede": "2028-06-09 2028-06-09 2028-06-09 false virtual",
		"sparring":          "null null null false ",
	} {
		if got[id] != want {
			t.Errorf("%s: got %s, want %s", id, got[id], want)
		}
	}
}

func TestPreviewKeepsTheOrderOfKeys(t *testing.T) {
	t.Parallel()
	out, _, _ := tovholder(t, "course", "preview", advisory, "--anchor", "deadline=2027-03-01", "--format", "json", "--lang", "en")
	last := -1
	for _, key := range []string{`"programme"`, `"version"`, `"activities"`, `"id"`, `"phase"`, `"target"`, `"earliest"`, `"latest"`, `"provisional"`, `"form"`, `"why"`} {
		at := strings.Index(out, key)
		if at <= last {
			t.Errorf("%s is at %d, after %d", key, at, last)
		}
		last = at
	}
	if !strings.Contains(out, "About 1 month after the application deadline (1 March 2027).") {
		t.Error("not in English")
	}
	if strings.Contains(out, `\u00`) {
		t.Error("letters are escaped")
	}
}

func TestPreviewAsText(t *testing.T) {
	t.Parallel()
	out, _, code := tovholder(t, "course", "preview", advisory, "--anchor", "deadline=2027-03-01")
	for _, want := range []string{
		"Individuelt rådgivningsforløb, version ",
		"fredag 30. april 2027: Visionsworkshop\n",
		"1. maj 2027 er en lørdag, så dagen er flyttet til fredag 30. april 2027.",
		"tirsdag 30. november 2027: Statusmøde 2\n    statusmoede-2 · fysisk · foreløbig · tidsrum 16. november 2027 – 14. december 2027\n",
		"uden dato: Konkrete aktiviteter og sparring\n",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if code != 0 {
		t.Errorf("exit %d", code)
	}
}

func TestPreviewAsCalendar(t *testing.T) {
	t.Parallel()
	out, _, code := tovholder(t, "course", "preview", advisory, "--anchor", "deadline=2027-03-01", "--fixed", "samarbejdsaftale=2027-05-31", "--format", "ics")
	if code != 0 || strings.Count(out, "BEGIN:VEVENT") != 15 || strings.Contains(strings.ReplaceAll(out, "\r\n", ""), "\n") {
		t.Errorf("exit %d, %d events", code, strings.Count(out, "BEGIN:VEVENT"))
	}
	for _, want := range []string{
		"UID:visionsworkshop.raadgivningsforloeb.preview@tovholder\r\n", "DTSTART;VALUE=DATE:20270430\r\nDTEND;VALUE=DATE:20270501\r\n",
		"SUMMARY:Statusmøde 2\r\n", "STATUS:CONFIRMED\r\n", "STATUS:TENTATIVE\r\n",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q", want)
		}
	}
}

func TestWrongUsage(t *testing.T) {
	t.Parallel()
	anchor := []string{"course", "preview", advisory, "--anchor", "deadline=2027-03-01"}
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"course", "preview", advisory}, "the date of “deadline” is missing; write --anchor deadline=YYYY-MM-DD"},
		{[]string{"course", "preview", advisory, "--anchor", "deadline=2027-02-30"}, "there is no day 2027-02-30"},
		{[]string{"course", "preview", advisory, "--anchor", "deadline=1/3/2027"}, `"1/3/2027" is not a date written YYYY-MM-DD`},
		{[]string{"course", "preview", advisory, "--anchor", "deadline"}, "write ID=DATE"},
		{[]string{"course", "preview", advisory, "--anchor", "dedline=2027-03-01"}, "unknown anchor “dedline”; did you mean “deadline”?"},
		{append(anchor, "--anchor", "deadline=2027-03-02"), "“deadline” is given twice"},
		{append(anchor, "--fixed", "visionworkshop=2027-05-01"), "unknown activity “visionworkshop”; did you mean “visionsworkshop”?"},
		{append(anchor, "--fixed", "statusmoede=2027-09-01"), "write which: statusmoede-1, statusmoede-2, statusmoede-3"},
		{append(anchor, "--fixed", "statusmoede-4=2027-09-01"), "“statusmoede” is held 3 times"},
		{append(anchor, "--fixed", "afdaekning=2027-04-31"), "there is no day 2027-04-31"},
		{append(anchor, "--format", "xml"), "--format must be one of"},
		{append(anchor, "--lang", "de"), "--lang must be one of"},
		{append(anchor, "--loud"), "unknown flag --loud"},
		{[]string{"course", "preview"}, "file"},
		{[]string{"programme", "chek", advisory}, `did you mean "check"`},
		{[]string{"programme", "check"}, "file"},
		{nil, "expected one of"},
	} {
		out, errs, code := tovholder(t, c.args...)
		if code != 2 || out != "" || !strings.Contains(errs, c.want) {
			t.Errorf("%v: exit %d, wrote %q, said %q, want %q", c.args, code, out, errs, c.want)
		}
		for line := range strings.Lines(errs) {
			if !strings.HasPrefix(line, "tovholder: ") {
				t.Errorf("%v: line %q", c.args, line)
			}
		}
	}
}

func TestProgrammeCheck(t *testing.T) {
	t.Parallel()
	out, errs, code := tovholder(t, "programme", "check", advisory, "programmes/taskforce.yaml")
	if code != 0 || errs != "" || strings.Count(out, ": OK: ") != 2 || !strings.HasPrefix(out, advisory+": OK: raadgivningsforloeb") {
		t.Errorf("exit %d, %q, %q", code, out, errs)
	}
	source, err := os.ReadFile("../../" + advisory)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "broken.yaml")
	broken := strings.Replace(string(source), "form: physical", "form: phisical", 1)
	broken = strings.Replace(broken, "{right_after: visionsworkshop}", "{right_after: visionworkshop}", 1)
	if err := os.WriteFile(file, []byte(broken), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"programme", "check", advisory, file}, {"course", "preview", file, "--anchor", "deadline=2027-03-01"}} {
		_, errs, code := tovholder(t, args...)
		lines := strings.Split(strings.TrimSpace(errs), "\n")
		if code != 1 || len(lines) != 2 {
			t.Fatalf("%v: exit %d: %s", args, code, errs)
		}
		for i, want := range []struct{ of, text string }{
			{"form: phisical", "unknown form “phisical”; did you mean “physical”?"},
			{"right_after: visionworkshop", "unknown activity or anchor “visionworkshop”; did you mean “visionsworkshop”?"},
		} {
			line, column := place(broken, want.of)
			if full := fmt.Sprintf("%s:%d:%d: %s", file, line, column, want.text); lines[i] != full {
				t.Errorf("got  %s\nwant %s", lines[i], full)
			}
		}
	}
	if _, errs, code := tovholder(t, "programme", "check", "nothing.yaml"); code != 1 || errs != "nothing.yaml: can’t be read: no such file or directory\n" {
		t.Errorf("exit %d: %q", code, errs)
	}
}

// place is where the value of "key: value" stands in the text.
func place(text, of string) (line, column int) {
	before, _, _ := strings.Cut(text, of)
	before += of[:strings.Index(of, ": ")+2]
	return strings.Count(before, "\n") + 1, len([]rune(before[strings.LastIndex(before, "\n")+1:])) + 1
}
