// Package api is where other programs see and change the analysis of a course:
// data, findings, recommendations, the choice among them, development points,
// the review of case files, learning activities and effects. The hosts see no
// draft and no case file here either.
package api

import (
	"context"
	"slices"
	"time"

	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/taskforce"
)

// Analyses answers for analyses.
type Analyses struct {
	taskforce *taskforce.Service
	kind      string
}

// New makes it. kind is that of the subjects whose addresses begin with
// /courses.
func New(service *taskforce.Service, kind string) *Analyses { return &Analyses{service, kind} }

const (
	root            = "/courses/{course}/analysis"
	requests        = root + "/requests"
	request         = requests + "/{request}"
	findings        = root + "/findings"
	finding         = findings + "/{finding}"
	recommendations = root + "/recommendations"
	recommendation  = recommendations + "/{recommendation}"
	points          = root + "/points"
	point           = points + "/{point}"
	cases           = root + "/cases"
	file            = cases + "/{case}"
	learnings       = root + "/learning"
	learning        = learnings + "/{learning}"
)

// Operations are what can be asked for.
func (a *Analyses) Operations() []api.Operation {
	view, change := access.Subject(a.kind, access.View), access.Subject(a.kind, access.Change)
	operations := slices.Concat(a.collecting(view, change), a.finding(view, change), a.choosing(view, change), a.reviewing(view, change), a.learning(view, change))
	for i, o := range operations {
		operations[i] = o.Within(a.visible)
	}
	return operations
}

func (a *Analyses) visible(ctx context.Context, scope access.Scope, value func(string) string) error {
	_, err := a.taskforce.Chain(ctx, scope, subject.Ref{Kind: a.kind, ID: value("course")})
	return err
}

// collecting are the operations on the chain as a whole and on data.
func (a *Analyses) collecting(view, change access.Need) []api.Operation {
	return []api.Operation{
		api.Get(root, view, "getAnalysis", "The way from data to effect, with its gaps", a.chain).
			Saying("Data, findings, recommendations and development points with what each rests on. A caller of the municipality sees a finding or a recommendation from when it is shared."),
		api.Post(root+"/sharing", change, "shareAnalysis", "Let the municipality in on findings and recommendations", a.share).
			Saying("For those of the authorities who lead. What is shared already stays as it is, and can't be taken back. A recommendation can't be shared before the findings that it rests on."),
		api.Get(root+"/effects", view, "getEffects", "What the analysis has led to", a.effects).
			Saying("Each development point with its activities and its indicators against where they began. Small numbers are hidden as they are on the indicators. Nothing in it is a draft."),
		api.Get(requests, view, "listDataRequests", "The data that the municipality is asked for", a.listRequests).
			Saying("In the order of their numbers, with what the programme proposes to ask for, for those who may."),
		api.Create(requests, change, "askForData", "Ask the municipality for data", a.ask).
			Saying("For those of the authorities who lead. The person who sees to it is told on their own page."),
		api.Get(request, view, "getDataRequest", "One request for data with what rests on it", a.request),
		api.Put(request, change, "changeDataRequest", "Change what a request for data says", a.reask).Guarded(),
		api.Put(request+"/state", change, "settleDataRequest", "Say how far a request for data has come", a.settleRequest).Guarded().
			Saying("For everybody who takes part in the course."),
	}
}

// finding are the operations on findings and recommendations as they are written.
func (a *Analyses) finding(view, change access.Need) []api.Operation {
	return []api.Operation{
		api.Get(findings, view, "listFindings", "What the analysis has found", a.listFindings).
			Saying("In the order of their numbers. A caller of the municipality sees those that are shared."),
		api.Create(findings, change, "writeFinding", "Write a finding down, as a draft of the caller's authority", a.find).
			Saying("For those of the authorities who lead.").Locating(words),
		api.Get(finding, view, "getFinding", "One finding with the recommendations that rest on it", a.oneFinding),
		api.Put(finding, change, "changeFinding", "Change what a finding says", a.revise).Guarded().
			Saying("Evidence that is left out is taken away. A finding that is shared stays shared.").Locating(words),
		api.Get(recommendations, view, "listRecommendations", "What the authorities recommend", a.listRecommendations).
			Saying("Those that are shared first: what matters most before what matters less, and of two that matter alike the one that takes less. Then the drafts, which only the authorities see."),
		api.Create(recommendations, change, "writeRecommendation", "Write a recommendation down, as a draft of the caller's authority", a.recommend).
			Saying("For those of the authorities who lead.").Locating(words),
		api.Get(recommendation, view, "getRecommendation", "One recommendation", a.oneRecommendation),
		api.Put(recommendation, change, "changeRecommendation", "Change what a recommendation says", a.reword).Guarded().
			Saying("Until it is chosen or declined. Findings that are left out are taken away.").Locating(words),
	}
}

// choosing are the operations on the choice and on development points.
func (a *Analyses) choosing(view, change access.Need) []api.Operation {
	return []api.Operation{
		api.Put(recommendation+"/rating", change, "rateRecommendation", "Say, for the caller's side, how important a recommendation is and how much it takes", a.rate).
			Saying("For those who lead or approve, until it is chosen or declined. The latest rating of a side counts."),
		api.Post(recommendation+"/choice", change, "chooseRecommendation", "Make a recommendation part of a development point", a.choose).Guarded().
			Saying("Of one that there is, or of a new one. For those who lead, on both sides; the recommendation must be shared."),
		api.Post(recommendation+"/refusal", change, "declineRecommendation", "Leave a recommendation unchosen, with the reason", a.decline).Guarded().
			Saying("For those who lead, on both sides."),
		api.Post(recommendation+"/reconsideration", change, "reconsiderRecommendation", "Open the choice of a recommendation again", a.reconsider).Guarded().
			Saying("For those who lead, on both sides. The development point stays. One that is open already stays as it is."),
		api.Get(points, view, "listDevelopmentPoints", "The development points", a.listPoints).Saying("In the order of their numbers."),
		api.Get(point, view, "getDevelopmentPoint", "One development point with what it comes of and what serves it", a.point),
		api.Put(point, change, "changeDevelopmentPoint", "Change what a development point says", a.aim).Guarded().
			Saying("For those who lead, on both sides."),
	}
}

// reviewing are the operations on case files.
func (a *Analyses) reviewing(view, change access.Need) []api.Operation {
	return []api.Operation{
		api.Get(cases, view, "listCaseFiles", "The review of case files with its results", a.board).
			Saying("For the authorities alone; to the municipality it does not exist. Shares have the interval in which the true share lies with 95 per cent confidence, and every two who have reviewed the same cases have their agreement. What is said of a case counts when all who review it have finished."),
		api.Create(cases, change, "addCaseFiles", "Lay case files out for review", a.addCases).
			Saying("For those of the authorities who lead. The reviewers share the cases among them; 500 cases at most in one analysis.").
			Locating(func(field string) string { return map[string]string{"double": "body.doubleEvery"}[field] }),
		api.Get(file, view, "getCaseFile", "One case file with what is said of it", a.oneCase).
			Saying("What others say is left out until all who review it have finished. The ETag is the version of the caller's own review, for those who have one."),
		api.Put(file+"/review", change, "judgeCaseFile", "Say what the caller thinks of a case file", a.judge).Guarded().
			Saying("For those who review it, until they have submitted. If-Match takes the ETag of the case file. Marks that are left out are taken away.").
			Locating(func(string) string { return "body.marks" }),
		api.Put(file+"/items/{item}/settlement", change, "settleCaseItem", "Settle an item on which two reviewers differ", a.settleItem).
			Saying("For those who review the case, and those of the authorities who lead."),
		api.Put(file+"/reviews/{place}/reviewer", change, "reassignCaseFile", "Let somebody else review a case file", a.reassign).
			Saying("For those of the authorities who lead, until the review is submitted."),
	}
}

// learning are the operations on learning activities.
func (a *Analyses) learning(view, change access.Need) []api.Operation {
	return []api.Operation{
		api.Get(learnings, view, "listLearningActivities", "The learning activities", a.listLearning).Saying("In the order of their days."),
		api.Create(learnings, change, "offerLearningActivity", "Offer a learning activity", a.offer).
			Saying("For those who lead, on both sides. From then on everybody with its link can sign up.").Locating(clock),
		api.Get(learning, view, "getLearningActivity", "One learning activity with who has signed up", a.oneLearning),
		api.Put(learning, change, "changeLearningActivity", "Change what a learning activity says", a.reschedule).Guarded().
			Saying("For those who lead, until it is over. Those who have signed up are told by letter when its day, time or place is another; with more places those move up who wait.").Locating(clock),
		api.Post(learning+"/cancellation", change, "cancelLearningActivity", "Cancel a learning activity", a.callOff).Guarded().
			Saying("For those who lead, until it is over. Those who have signed up are told why, by letter."),
		api.Put(learning+"/attendance", change, "noteLearningAttendance", "Note who came to a learning activity", a.attend).
			Saying("For those who lead, from its day on. Who is not named did not come."),
		api.Post(learning+"/evaluation", change, "evaluateLearningActivity", "Open the evaluation of a learning activity", a.evaluate).
			Saying("For those who lead, from its day on, and once. Those who came are sent its link, and can answer for 14 days; all who had a place, while nobody has noted who came."),
		api.Delete(learning+"/participants/{participant}", change, "strikeParticipant", "Take somebody off a learning activity", a.strike).
			Saying("For those who lead, until it is over. Who has waited longest moves up."),
	}
}

// words and clock say where in a body the fields are that the use cases call
// otherwise.
func words(field string) string { return map[string]string{"words": "body.text"}[field] }

func clock(field string) string {
	return map[string]string{"starts_at": "body.startsAt", "ends_at": "body.endsAt"}[field]
}

// CourseAddress names a course in an address.
type CourseAddress struct {
	Course string `path:"course" doc:"The course's id."`
}

func (a *Analyses) ref(in CourseAddress) subject.Ref { return subject.Ref{Kind: a.kind, ID: in.Course} }

func (in CourseAddress) at(part, id string) string {
	return "/courses/" + in.Course + "/analysis/" + part + "/" + id
}

// refused tells a caller with a stale version which one is the newest; newest
// is that of the record as it stands.
func refused(err error, newest func() (int64, error)) error {
	if !fault.Is(err, fault.Stale) {
		return err
	}
	version, findErr := newest()
	if findErr != nil {
		return err
	}
	return api.Stale(err, version)
}

// instant is a point in time as JSON has it: absent for none.
func instant(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

// each shows every one of a list; an empty list is no null.
func each[S, T any](all []S, show func(S) T) []T {
	shown := make([]T, len(all))
	for i, one := range all {
		shown[i] = show(one)
	}
	return shown
}

// names are ids as JSON has them.
func names[T ~string](all []T) []string { return each(all, func(id T) string { return string(id) }) }

// AnalysisGap is a link of the chain that is missing.
type AnalysisGap struct {
	At    string `json:"at" doc:"What it is missing at, by its number and title."`
	Lacks string `json:"lacks" doc:"What is missing, in words."`
	Page  string `json:"page" doc:"Where in the program it can be mended: an address below the program's own."`
}

// Analysis is the chain as the caller sees it.
type Analysis struct {
	MayWrite        bool               `json:"mayWrite" doc:"The caller asks for data, writes findings and recommendations and shares them."`
	MayRate         bool               `json:"mayRate" doc:"The caller rates recommendations for a side."`
	MayChoose       bool               `json:"mayChoose" doc:"The caller settles the choice."`
	Requests        []DataRequest      `json:"requests" doc:"The data that the municipality is asked for, by number."`
	Findings        []Finding          `json:"findings" doc:"What was found in them and the caller may see, by number."`
	Recommendations []Recommendation   `json:"recommendations" doc:"What rests on the findings and the caller may see, by number."`
	Points          []DevelopmentPoint `json:"points" doc:"What the recommendations that were chosen have become, by number."`
	Gaps            []AnalysisGap      `json:"gaps" doc:"The links that are missing and are to be expected by now, in the order of the chain."`
}

func (a *Analyses) chain(ctx context.Context, call *api.Call, in *CourseAddress) (answer api.Answer[Analysis], err error) {
	c, err := a.taskforce.Chain(ctx, call.Scope, a.ref(*in))
	if err != nil {
		return answer, err
	}
	answer.Body = analysisOf(call, &c)
	return answer, nil
}

func analysisOf(call *api.Call, c *taskforce.Chain) Analysis {
	shown := Analysis{
		MayWrite: c.MayWrite(), MayRate: c.MayRate(), MayChoose: c.MayChoose(),
		Requests: each(c.Requests, func(r *taskforce.Request) DataRequest { return requestOf(r, call.Today()) }),
		Findings: each(c.Findings, findingOf(call.Lang, c.Place)), Recommendations: each(c.Recommendations, recommendationOf(call.Lang, c.Place)),
		Points: each(c.Points, func(p *taskforce.Point) DevelopmentPoint { return pointOf(c, p) }),
	}
	shown.Gaps = each(c.Gaps(call.Lang), func(g taskforce.Gap) AnalysisGap { return AnalysisGap{g.What, g.Lacks, g.Href} })
	return shown
}

type shareInput struct {
	CourseAddress
	Body struct {
		Findings        []string `json:"findings,omitempty" maxItems:"1000" doc:"The ids of findings."`
		Recommendations []string `json:"recommendations,omitempty" maxItems:"1000" doc:"The ids of recommendations. Something must be named in one of the two."`
	}
}

func (a *Analyses) share(ctx context.Context, call *api.Call, in *shareInput) (answer api.Answer[Analysis], err error) {
	var found []taskforce.FindingID
	for _, id := range in.Body.Findings {
		found = append(found, taskforce.FindingID(id))
	}
	var recommended []taskforce.RecommendationID
	for _, id := range in.Body.Recommendations {
		recommended = append(recommended, taskforce.RecommendationID(id))
	}
	if err := a.taskforce.Share(ctx, call.Scope, a.ref(in.CourseAddress), found, recommended); err != nil {
		return answer, err
	}
	return a.chain(ctx, call, &in.CourseAddress)
}

// AnalysisSide is who says something: an authority, or the municipality.
type AnalysisSide struct {
	Side string `json:"side" doc:"The authority's id in the programme, or host for the municipality."`
	Name string `json:"name" doc:"What it is called, in the caller's language."`
}

func sideOf(l i18n.Lang, in taskforce.Place, side string) AnalysisSide {
	return AnalysisSide{side, in.SideName(l, side)}
}
