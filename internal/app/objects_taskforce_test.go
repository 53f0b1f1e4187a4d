package app_test

import (
	"context"
	"regexp"
	"slices"
	"testing"

	"tovholder/internal/core/subject"
	"tovholder/internal/core/survey"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/mail"
	"tovholder/internal/system/course"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/testkit/house"
)

// analysisObjects are those of the analysis in the demonstration's taskforce
// course, with a file that has been handed in and a development point.
func analysisObjects(t *testing.T, h *house.House) map[string]map[string]string {
	t.Helper()
	ctx, id := context.Background(), string(h.Course(house.Taskforce, "Nørrekær").ID)
	ref := subject.Ref{Kind: course.Kind, ID: id}
	request := taskforce.RequestID(first(t, h, `SELECT id FROM taskforce_request WHERE subject_id = $1 ORDER BY number`, id))
	findings := []taskforce.FindingID{taskforce.FindingID(first(t, h, `SELECT id FROM taskforce_finding WHERE subject_id = $1 ORDER BY number`, id))}
	recommendation, err := h.Taskforce.Recommend(ctx, h.Scope("raadgiver"), ref, taskforce.Advice{
		Theme: "organisering", Title: "Aftal snitfladen til jobcentret", Words: "Skriv ned, hvornår jobcentret inddrages.", Findings: findings, Once: "objects",
	})
	if err != nil {
		t.Fatal(err)
	}
	chosen := taskforce.RecommendationID(first(t, h, `SELECT id FROM taskforce_recommendation WHERE subject_id = $1 ORDER BY number`, id))
	manager := h.Scope("projektleder")
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(h.Taskforce.Share(ctx, h.Scope("raadgiver"), ref, nil, []taskforce.RecommendationID{recommendation}))
	v, err := h.Taskforce.Request(ctx, manager, ref, request)
	must(err)
	if len(v.Files) == 0 {
		must(h.Taskforce.Deliver(ctx, manager, ref, request, "plan.txt", []byte("Hjemløseplan for 2025–2028.")))
		v, err = h.Taskforce.Request(ctx, manager, ref, request)
		must(err)
	}
	r, err := h.Taskforce.Recommendation(ctx, manager, ref, chosen)
	must(err)
	point := r.Point
	if point == "" {
		point, err = h.Taskforce.Choose(ctx, manager, ref, chosen, "", taskforce.Aim{
			Title: "En vej til bolig", Goal: "Ingen venter mere end tre måneder.", Criterion: "Ni ud af ti.", Responsible: "Socialchefen",
		}, r.Version)
		must(err)
	}
	learning := first(t, h, `SELECT id FROM taskforce_learning WHERE subject_id = $1 ORDER BY day DESC`, id)
	return map[string]map[string]string{
		"noerrekaer-taskforce": {
			"case": first(t, h, `SELECT id FROM taskforce_case WHERE subject_id = $1 ORDER BY number`, id), "deck": string(taskforce.AnalysisDeck),
			"learning": learning, "participant": first(t, h, `SELECT id FROM taskforce_participant WHERE learning_id = $1 AND state = 'placed' ORDER BY id`, learning),
			"subject": id, "request": string(request), "file": string(v.Files[0].ID), "finding": first(t, h, `SELECT id FROM taskforce_finding WHERE subject_id = $1 ORDER BY number`, id),
			"recommendation": string(recommendation), "point": string(point),
		},
		nothing: {"subject": unknown, "request": unknown, "file": unknown, "finding": unknown, "recommendation": unknown, "point": unknown, "case": unknown, "deck": unknown, "learning": unknown, "participant": unknown},
	}
}

// surveyObjects are a survey of the demonstration's taskforce course with an
// interview, and one that can be answered by its link; and a learning activity
// that one can sign up to.
func surveyObjects(t *testing.T, h *house.House) objects {
	t.Helper()
	ctx, id := context.Background(), string(h.Course(house.Taskforce, "Nørrekær").ID)
	ref, adviser := subject.Ref{Kind: course.Kind, ID: id}, h.Scope("raadgiver")
	open, err := h.Surveys.Begin(ctx, adviser, ref, survey.Wanted{Source: survey.OfGuide("vej-til-bolig"), Kept: true, Closes: calendar.Of(h.Clock.Now()).AddDays(7)})
	if err != nil {
		t.Fatal(err)
	}
	noted, err := h.Surveys.Note(ctx, adviser, ref, open, "", survey.Given{Label: "En leder fra boliganvisningen", Words: map[string]string{"s1": "Vi ringer rundt."}})
	if err != nil {
		t.Fatal(err)
	}
	token := first(t, h, `SELECT token FROM survey_survey WHERE id = $1`, string(open))
	to := first(t, h, `SELECT token FROM taskforce_learning WHERE subject_id = $1 ORDER BY day DESC`, id)
	if _, err := h.Taskforce.SignUp(ctx, i18n.Da, to, "Vibe Strandmark", "vibe@noerrekaer.example", "Jobcentret", "192.0.2.7"); err != nil {
		t.Fatal(err)
	}
	if err := h.Jobs.Drain(ctx); err != nil {
		t.Fatal(err)
	}
	secret := linkIn(t, h, "vibe@noerrekaer.example", signOff)
	return objects{
		"/forloeb/{subject}/undersoegelser": {
			"noerrekaer-taskforce": {"subject": id, "survey": string(open), "reply": string(noted)}, nothing: {"subject": unknown, "survey": unknown, "reply": unknown},
		},
		"/undersoegelse/": {"a survey": {"token": token}, nothing: {"token": unknown}},
		"/tilmelding/":    {"a learning activity": {"token": to, "secret": secret}, nothing: {"token": unknown, "secret": unknown}},
	}
}

// linkIn is what an expression finds in the newest letter to somebody.
func linkIn(t *testing.T, h *house.House, to string, link *regexp.Regexp) string {
	t.Helper()
	secret := ""
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
		letters, err := mail.Outbox(tx, 50)
		for _, one := range slices.Backward(letters) {
			if found := link.FindStringSubmatch(one.Text); found != nil && one.To == to {
				secret = found[1]
			}
		}
		return err
	}); err != nil || secret == "" {
		t.Fatalf("no link in a letter to %s: %v", to, err)
	}
	return secret
}

var signOff = regexp.MustCompile(`/afmeld/([0-9a-z]+)`)

// analysisPages are the pages of the analysis.
func analysisPages(t *testing.T, h *house.House) []page {
	t.Helper()
	of := analysisObjects(t, h)["noerrekaer-taskforce"]
	at := "/forloeb/" + of["subject"] + taskforce.Path
	empty := "/forloeb/" + string(h.Course(house.Taskforce, "Randers").ID) + taskforce.Path
	asked := surveyObjects(t, h)
	mine := asked["/forloeb/{subject}/undersoegelser"]["noerrekaer-taskforce"]
	surveys := "/forloeb/" + of["subject"] + survey.Path
	staff := first(t, h, `SELECT id FROM survey_survey WHERE subject_id = $1 AND source = $2`, of["subject"], string(survey.OfQuestionnaire("medarbejdere")))
	signing := asked["/tilmelding/"]["a learning activity"]
	pages := []page{
		{"surveys", "raadgiver", surveys, true},
		{"survey-new", "raadgiver", surveys + "/ny?kilde=survey/medarbejdere", true},
		{"survey-interview", "ankestyrelsen", surveys + "/" + mine["survey"], true},
		{"survey-results", "raadgiver", surveys + "/" + staff, true},
		{"survey-note", "raadgiver", surveys + "/" + mine["survey"] + "/interview/nyt", true},
		{"survey-note-edit", "raadgiver", surveys + "/" + mine["survey"] + "/interview/" + mine["reply"], false},
		{"survey-answer", "", "/undersoegelse/" + asked["/undersoegelse/"]["a survey"]["token"], true},
		{"survey-thanks", "", "/undersoegelse/" + asked["/undersoegelse/"]["a survey"]["token"] + "/tak", false},
		{"learning-sign-up", "", "/tilmelding/" + signing["token"], true},
		{"learning-signed-up", "", "/tilmelding/" + signing["token"] + "/tak", false},
		{"learning-sign-off", "", "/tilmelding/" + signing["token"] + "/afmeld/" + signing["secret"], true},
	}
	return append(pages, []page{
		{"analysis", "raadgiver", at, true},
		{"analysis-municipality", "projektleder", at, false},
		{"analysis-empty", "raadgiver", empty, true},
		{"analysis-data", "raadgiver", at + "/data", true},
		{"analysis-data-empty", "ankestyrelsen", empty + "/data", false},
		{"analysis-data-new", "raadgiver", at + "/data/ny", true},
		{"analysis-data-one", "projektleder", at + "/data/" + of["request"], true},
		{"analysis-data-edit", "raadgiver", at + "/data/" + of["request"] + "/ret", false},
		{"analysis-data-file", "raadgiver", at + "/data/" + of["request"] + "/filer/" + of["file"], false},
		{"analysis-findings", "ankestyrelsen", at + "/fund", true},
		{"analysis-findings-empty", "raadgiver", empty + "/fund", false},
		{"analysis-finding-new", "ankestyrelsen", at + "/fund/nyt", true},
		{"analysis-finding", "projektleder", at + "/fund/" + of["finding"], true},
		{"analysis-finding-edit", "raadgiver", at + "/fund/" + of["finding"] + "/ret", false},
		{"analysis-choice", "projektleder", at + "/anbefalinger", true},
		{"analysis-choice-empty", "raadgiver", empty + "/anbefalinger", false},
		{"analysis-recommendation-new", "raadgiver", at + "/anbefalinger/ny", true},
		{"analysis-recommendation", "projektleder", at + "/anbefalinger/" + of["recommendation"], true},
		{"analysis-recommendation-edit", "raadgiver", at + "/anbefalinger/" + of["recommendation"] + "/ret", false},
		{"analysis-point", "projektleder", at + "/punkter/" + of["point"], true},
		{"analysis-cases", "ankestyrelsen", at + "/sager", true},
		{"analysis-case", "raadgiver", at + "/sager/" + of["case"], true},
		{"analysis-cases-empty", "raadgiver", empty + "/sager", false},
		{"analysis-learning", "projektleder", at + "/laering", true},
		{"analysis-learning-new", "raadgiver", at + "/laering/ny", true},
		{"analysis-learning-one", "raadgiver", at + "/laering/" + of["learning"], true},
		{"analysis-learning-edit", "projektleder", at + "/laering/" + of["learning"] + "/ret", false},
		{"analysis-effects", "projektleder", at + "/effekter", true},
		{"analysis-effects-empty", "raadgiver", empty + "/effekter", false},
		{"analysis-deck", "raadgiver", at + "/oplaeg/analyse", true},
		{"analysis-deck-effects", "projektleder", at + "/oplaeg/effekter", true},
		{"analysis-deck-pptx", "raadgiver", at + "/oplaeg/analyse/praesentation.pptx", false},
		{"analysis-deck-pdf", "raadgiver", at + "/oplaeg/analyse/praesentation.pdf", false},
		{"analysis-one-page", "projektleder", at + "/sammenfatning", true},
		{"analysis-one-page-pdf", "projektleder", at + "/sammenfatning/side.pdf", false},
		{"analysis-one-page-word", "projektleder", at + "/sammenfatning/side.docx", false},
		{"analysis-point-edit", "projektleder", at + "/punkter/" + of["point"] + "/ret", false},
	}...)
}

// inAnalysis is what people have entered in analyses.
func inAnalysis(t *testing.T, h *house.House) (values []string) {
	t.Helper()
	values = append(values, h.URL+survey.LinkTo(""), h.URL+taskforce.SignUpAt(""))
	if err := h.DB.Read(context.Background(), func(tx *db.Tx) error {
		for _, query := range []string{
			`SELECT title FROM taskforce_request`, `SELECT why FROM taskforce_request`, `SELECT note FROM taskforce_request`, `SELECT name FROM taskforce_file`,
			`SELECT title FROM taskforce_finding`, `SELECT words FROM taskforce_finding`, `SELECT words FROM taskforce_evidence`,
			`SELECT title FROM taskforce_recommendation`, `SELECT words FROM taskforce_recommendation`, `SELECT reason FROM taskforce_recommendation`,
			`SELECT title FROM taskforce_point`, `SELECT goal FROM taskforce_point`, `SELECT criterion FROM taskforce_point`, `SELECT responsible FROM taskforce_point`,
			`SELECT token FROM survey_survey`, `SELECT token FROM taskforce_learning`, `SELECT note FROM taskforce_mark`, `SELECT reason FROM taskforce_settled`, `SELECT title FROM taskforce_learning`, `SELECT about FROM taskforce_learning`,
			`SELECT place FROM taskforce_learning`, `SELECT cancelled FROM taskforce_learning`, `SELECT name FROM taskforce_participant`, `SELECT email FROM taskforce_participant`,
			`SELECT workplace FROM taskforce_participant`, `SELECT title FROM survey_survey`, `SELECT label FROM survey_reply`, `SELECT words FROM survey_answer`,
		} {
			found, err := db.All(tx, db.Text, query)
			if err != nil {
				return err
			}
			values = append(values, found...)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return values
}
