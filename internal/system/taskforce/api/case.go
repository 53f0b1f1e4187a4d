package api

import (
	"context"
	"slices"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api"
	"tovholder/internal/system/taskforce"
	"tovholder/internal/system/taskforce/text"
)

// CaseBoard is the review of case files with its results.
type CaseBoard struct {
	Items     []CaseFileSummary `json:"items" doc:"The case files, by number."`
	Differing int               `json:"differing" doc:"How many items there are in all on which two reviewers differ and have not agreed."`
	Themes    []CaseTheme       `json:"themes" doc:"The results, by theme in the programme's order; themes without items are left out."`
	Pairs     []CasePair        `json:"pairs" doc:"How far every two agree who have reviewed the same cases, in order of name."`
}

// CaseShare is a share of cases with its interval.
type CaseShare struct {
	Part  int      `json:"part" doc:"How many cases it holds for."`
	Whole int      `json:"whole" doc:"Of how many; 0 while there are none."`
	Share *float64 `json:"share,omitempty" doc:"Part in whole, from 0 to 1; absent while there are none."`
	Low   float64  `json:"low" doc:"The lower end of the interval in which the true share lies with 95 per cent confidence (Wilson's score interval), from 0 to 1; 0 while there are none."`
	High  float64  `json:"high" doc:"The upper end of the interval, from 0 to 1; 1 while there are none."`
}

// CaseTheme is what the review says of one theme.
type CaseTheme struct {
	Theme string           `json:"theme" doc:"The theme's id."`
	Name  i18n.Text        `json:"name" doc:"What it is called."`
	Cases CaseShare        `json:"cases" doc:"Of the cases that the theme concerns: how many meet all of it."`
	Items []CaseItemResult `json:"items" doc:"The results of each item, in the programme's order."`
}

// CaseItemResult is what the review says of one item of the checklist.
type CaseItemResult struct {
	Item   string    `json:"item" doc:"The item's id."`
	Name   i18n.Text `json:"name" doc:"The statement that a case meets or does not meet."`
	Met    CaseShare `json:"met" doc:"Of the cases that it concerns: how many meet it."`
	Partly int       `json:"partly" doc:"How many meet it in part."`
	Unmet  int       `json:"unmet" doc:"How many do not meet it."`
}

// CasePair is two who have reviewed the same cases blind to each other.
type CasePair struct {
	First  string   `json:"first" doc:"The name of the one."`
	Second string   `json:"second" doc:"The name of the other."`
	Cases  int      `json:"cases" doc:"How many cases both have finished."`
	Judged int      `json:"judged" doc:"How many items both have judged, in all of the cases."`
	Same   int      `json:"same" doc:"On how many of them they said the same."`
	Kappa  *float64 `json:"kappa,omitempty" doc:"Cohen's kappa: 1 for full agreement, 0 for no more than chance, below 0 for less than chance. Absent where it can't be worked out: nothing was judged by both, or all was judged in one and the same way."`
}

// CaseFileSummary is a case file in a list.
type CaseFileSummary struct {
	ID       string       `json:"id" doc:"The case file's id."`
	Number   int          `json:"number" doc:"Its number in the course, from 1."`
	Request  string       `json:"request" doc:"The id of the request for data that it came by."`
	Done     bool         `json:"done" doc:"All who review it have finished."`
	Reviews  []CaseReview `json:"reviews" doc:"Who reviews it: one, or two who are blind to each other."`
	Differs  []string     `json:"differs" doc:"The ids of the items on which two differ and have not agreed; empty until both have finished."`
	Reviewed bool         `json:"reviewed" doc:"The caller reviews it, and has finished."`
	Awaits   bool         `json:"awaits" doc:"The caller reviews it, and has not finished."`
}

// CaseReview is who reviews a case file.
type CaseReview struct {
	Place  int    `json:"place" doc:"1 or 2."`
	Person string `json:"person" doc:"The reviewer's id."`
	Name   string `json:"name" doc:"The reviewer's name."`
	Done   bool   `json:"done" doc:"The reviewer has submitted what they say."`
}

// CaseFile is a case file with what is said of it.
type CaseFile struct {
	CaseFileSummary
	Version int64          `json:"version" doc:"Counts the changes of the caller's own review; for If-Match. 0 for who does not review it."`
	Items   []CaseFileItem `json:"items" doc:"The items of the checklist, in the programme's order."`
}

// CaseFileItem is an item of the checklist with what is said of it.
type CaseFileItem struct {
	Item    string          `json:"item" doc:"The item's id."`
	Theme   string          `json:"theme" doc:"The id of the theme that it belongs to."`
	Name    i18n.Text       `json:"name" doc:"The statement that the case meets or does not meet."`
	Help    i18n.Text       `json:"help" doc:"What to look for."`
	Basis   i18n.Text       `json:"basis" doc:"The rule of law or the standard that it rests on; empty for none."`
	Marks   []CaseMarkBy    `json:"marks" doc:"What is said of it and the caller may see: their own, and the others' when all have finished."`
	Settled *CaseSettlement `json:"settled,omitempty" doc:"What two who differed have agreed on; absent while they haven't, or need not."`
	Stands  string          `json:"stands,omitempty" enum:"met,partly,unmet,irrelevant" doc:"What counts in the results; absent until all have finished and nobody differs."`
}

// CaseMark is what a reviewer says of an item.
type CaseMark struct {
	Mark string `json:"mark,omitempty" enum:",met,partly,unmet,irrelevant" doc:"Whether the case meets it; irrelevant: the item does not concern the case. Needed of every item when the review is submitted."`
	Note string `json:"note,omitempty" maxLength:"2000" doc:"What was noted."`
}

// CaseMarkBy is what one of the reviewers says of an item.
type CaseMarkBy struct {
	Place int `json:"place" doc:"Whose it is: the place of the review."`
	CaseMark
}

// CaseSettlement is what two who differed have agreed on.
type CaseSettlement struct {
	Mark   string `json:"mark" enum:"met,partly,unmet,irrelevant" doc:"What stands."`
	Reason string `json:"reason" doc:"Why."`
	By     string `json:"by" doc:"The name of who wrote it down."`
}

func shareOf(p taskforce.Proportion) CaseShare {
	shown := CaseShare{Part: p.Part, Whole: p.Whole, Low: p.Low, High: p.High}
	if p.Whole > 0 {
		shown.Share = new(p.Value())
	}
	return shown
}

func themeOf(r taskforce.ThemeResult) CaseTheme {
	return CaseTheme{
		Theme: r.Theme.ID, Name: r.Theme.Text, Cases: shareOf(r.Cases),
		Items: each(r.Items, func(i taskforce.ItemResult) CaseItemResult {
			return CaseItemResult{i.ID, i.Name, shareOf(i.Met), i.Partly, i.Unmet}
		}),
	}
}

func pairOf(p taskforce.Pair) CasePair {
	shown := CasePair{First: p.First, Second: p.Second, Cases: p.Cases, Judged: p.Judged, Same: p.Same}
	if p.Known {
		shown.Kappa = &p.Kappa
	}
	return shown
}

// caseOf is a case file as the caller sees it.
func caseOf(in taskforce.Place, caller string, c *taskforce.Case) CaseFileSummary {
	shown := CaseFileSummary{ID: string(c.ID), Number: c.Number, Request: string(c.Request), Done: c.Done(), Reviews: []CaseReview{}, Differs: []string{}}
	for i := range c.Reviews {
		r := &c.Reviews[i]
		shown.Reviews = append(shown.Reviews, CaseReview{r.Place, string(r.Person), r.Name, r.Done()})
		if string(r.Person) == caller {
			shown.Reviewed, shown.Awaits = r.Done(), !r.Done()
		}
	}
	for _, item := range in.Analysis().Checklist {
		if c.Differs(item.ID) {
			shown.Differs = append(shown.Differs, item.ID)
		}
	}
	return shown
}

func (a *Analyses) board(ctx context.Context, call *api.Call, in *CourseAddress) (answer api.Answer[CaseBoard], err error) {
	b, err := a.taskforce.CaseBoard(ctx, call.Scope, a.ref(*in))
	if err != nil {
		return answer, err
	}
	answer.Body = CaseBoard{
		Items:     each(b.Cases, func(c *taskforce.Case) CaseFileSummary { return caseOf(b.Place, b.Caller, c) }),
		Differing: b.Differing, Themes: each(b.Results, themeOf), Pairs: each(b.Pairs, pairOf),
	}
	return answer, nil
}

type addCasesInput struct {
	CourseAddress
	Body struct {
		Request     string   `json:"request" maxLength:"100" doc:"The id of the request for data, of the kind cases, that they came by."`
		Count       int      `json:"count" doc:"How many: 1 at least, and no more than the analysis has room for."`
		Reviewers   []string `json:"reviewers" maxItems:"100" doc:"The ids of those of the authorities who take part and share the cases among them; one at least."`
		DoubleEvery int      `json:"doubleEvery,omitempty" doc:"Each so many-th case is reviewed by two, blind to each other: 1 for all, 0 for none. Needs two reviewers."`
	}
}

func (a *Analyses) addCases(ctx context.Context, call *api.Call, in *addCasesInput) (answer api.Answer[CaseBoard], err error) {
	w := taskforce.Cases{Request: taskforce.RequestID(in.Body.Request), Count: in.Body.Count, Double: in.Body.DoubleEvery}
	for _, id := range in.Body.Reviewers {
		w.Reviewers = append(w.Reviewers, organisation.PersonID(id))
	}
	if err := a.taskforce.AddCases(ctx, call.Scope, a.ref(in.CourseAddress), w); err != nil {
		return answer, err
	}
	if answer, err = a.board(ctx, call, &in.CourseAddress); err == nil {
		answer.Location = "/courses/" + in.Course + "/analysis/cases"
	}
	return answer, err
}

// CaseFileAddress names a case file in an address.
type CaseFileAddress struct {
	CourseAddress
	Case string `path:"case" doc:"The case file's id."`
}

func (in CaseFileAddress) id() taskforce.CaseID { return taskforce.CaseID(in.Case) }

func (a *Analyses) oneCase(ctx context.Context, call *api.Call, in *CaseFileAddress) (answer api.Answer[CaseFile], err error) {
	v, err := a.taskforce.Case(ctx, call.Scope, a.ref(in.CourseAddress), in.id())
	if err != nil {
		return answer, err
	}
	answer.Body = CaseFile{
		CaseFileSummary: caseOf(v.Place, call.Scope.Person, v.Case),
		Items:           each(v.Analysis().Checklist, func(item programme.CheckItem) CaseFileItem { return itemOf(v.Case, item) }),
	}
	if v.Mine != nil {
		answer.Body.Version = v.Mine.Version
		answer.ETag = api.ETag(v.Mine.Version)
	}
	return answer, nil
}

func itemOf(c *taskforce.Case, item programme.CheckItem) CaseFileItem {
	shown := CaseFileItem{Item: item.ID, Theme: item.Theme, Name: item.Name, Help: item.Help, Basis: item.Basis, Marks: []CaseMarkBy{}}
	for _, r := range c.Reviews {
		if m, said := r.Marks[item.ID]; said {
			shown.Marks = append(shown.Marks, CaseMarkBy{r.Place, CaseMark{string(m.Mark), m.Note}})
		}
	}
	if s, ok := c.Settled[item.ID]; ok {
		shown.Settled = &CaseSettlement{string(s.Mark), s.Reason, s.By}
	}
	if mark, ok := c.Final(item.ID); ok {
		shown.Stands = string(mark)
	}
	return shown
}

type judgeInput struct {
	CaseFileAddress
	Body struct {
		Marks  map[string]CaseMark `json:"marks" doc:"What the caller says, by the item's id."`
		Submit bool                `json:"submit,omitempty" doc:"All is said. It can't be changed any more, and is seen by the others when they have finished as well."`
	}
}

func (a *Analyses) judge(ctx context.Context, call *api.Call, in *judgeInput) (answer api.Answer[CaseFile], err error) {
	j := taskforce.Judgement{Marks: map[string]taskforce.Marked{}, Submit: in.Body.Submit, Version: call.Version}
	for item, m := range in.Body.Marks {
		j.Marks[item] = taskforce.Marked{Mark: taskforce.Mark(m.Mark), Note: m.Note}
	}
	err = a.taskforce.Judge(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), j)
	if err == nil {
		return a.oneCase(ctx, call, &in.CaseFileAddress)
	}
	return answer, refused(err, func() (int64, error) {
		now, err := a.oneCase(ctx, call, &in.CaseFileAddress)
		return now.Body.Version, err
	})
}

type settleItemInput struct {
	CaseFileAddress
	Item string `path:"item" doc:"The item's id."`
	Body struct {
		Mark   string `json:"mark" enum:"met,partly,unmet,irrelevant" doc:"What is to stand."`
		Reason string `json:"reason" maxLength:"2000" doc:"Why; needed."`
	}
}

func (a *Analyses) settleItem(ctx context.Context, call *api.Call, in *settleItemInput) (answer api.Answer[CaseFile], err error) {
	now, err := a.oneCase(ctx, call, &in.CaseFileAddress)
	switch {
	case err != nil:
		return answer, err
	case !slices.ContainsFunc(now.Body.Items, func(i CaseFileItem) bool { return i.Item == in.Item }):
		return answer, fault.New(fault.NotFound, text.NotFound)
	}
	if err := a.taskforce.Agreed(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), in.Item, taskforce.Mark(in.Body.Mark), in.Body.Reason); err != nil {
		return answer, err
	}
	return a.oneCase(ctx, call, &in.CaseFileAddress)
}

type reassignInput struct {
	CaseFileAddress
	Place int `path:"place" minimum:"1" maximum:"2" doc:"Whose review it is: its place, 1 or 2."`
	Body  struct {
		Person string `json:"person" maxLength:"100" doc:"The id of who reviews it instead: somebody of the authorities who takes part, and does not review it already."`
	}
}

func (a *Analyses) reassign(ctx context.Context, call *api.Call, in *reassignInput) (answer api.Answer[CaseFile], err error) {
	if err := a.taskforce.Reassign(ctx, call.Scope, a.ref(in.CourseAddress), in.id(), in.Place, organisation.PersonID(in.Body.Person)); err != nil {
		return answer, err
	}
	return a.oneCase(ctx, call, &in.CaseFileAddress)
}
