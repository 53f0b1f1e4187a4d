package api

import (
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/system/knowledge"
)

// KnowledgeSubject is the network that something belongs to.
type KnowledgeSubject struct {
	Kind string `json:"kind" maxLength:"50" doc:"Such as network."`
	ID   string `json:"id" maxLength:"100" doc:"Its id."`
}

// EntryText is what an entry says.
type EntryText struct {
	Title   string   `json:"title" maxLength:"200" doc:"What one can use it for."`
	Method  string   `json:"method,omitempty" doc:"One of act, icm, cti, udredning, loesladelse, opsoegende; none when it is left out."`
	Setting string   `json:"setting,omitempty" doc:"One of bostoette, herberg, myndighed, gadeplan, boern-unge, behandling, jobcenter, kriminalforsorg, tvaers."`
	What    string   `json:"what" maxLength:"10000" doc:"What it is."`
	Whom    string   `json:"whom,omitempty" maxLength:"10000" doc:"For whom."`
	How     string   `json:"how,omitempty" maxLength:"10000" doc:"How it is done."`
	Takes   string   `json:"takes,omitempty" maxLength:"10000" doc:"What it takes."`
	Result  string   `json:"result,omitempty" maxLength:"10000" doc:"What came of it."`
	Themes  []string `json:"themes,omitempty" maxItems:"8" doc:"What it is about, in a word or two each."`
}

func (t EntryText) content() knowledge.Content {
	return knowledge.Content{
		Title: t.Title, Method: knowledge.Method(t.Method), Setting: knowledge.Setting(t.Setting), What: t.What, Whom: t.Whom, How: t.How, Takes: t.Takes,
		Result: t.Result, Tags: t.Themes,
	}
}

func textOf(c knowledge.Content) EntryText {
	return EntryText{
		Title: c.Title, Method: string(c.Method), Setting: string(c.Setting), What: c.What, Whom: c.Whom, How: c.How, Takes: c.Takes, Result: c.Result, Themes: c.Tags,
	}
}

// NewEntry is an entry as it is written down.
type NewEntry struct {
	Kind    string           `json:"kind" enum:"experience,tool,improvement" doc:"What it is."`
	Subject KnowledgeSubject `json:"subject" doc:"The network that it is written for."`
	EntryText
}

// EntryChange is what an entry is to say instead.
type EntryChange struct {
	EntryText
	Note string `json:"note,omitempty" maxLength:"1000" doc:"What is changed."`
}

// EntrySummary is an entry or a question in a list.
type EntrySummary struct {
	ID           string           `json:"id" doc:"Its id."`
	Kind         string           `json:"kind" enum:"experience,tool,improvement,question" doc:"What it is."`
	Subject      KnowledgeSubject `json:"subject" doc:"The network that it belongs to."`
	Title        string           `json:"title" doc:"What one can use it for, or what is asked."`
	Method       string           `json:"method,omitempty" doc:"The method that it belongs to."`
	Setting      string           `json:"setting,omitempty" doc:"Where it is used."`
	Themes       []string         `json:"themes" doc:"What it is about."`
	Organisation string           `json:"organisation" doc:"The id of the organisation that wrote it."`
	Excerpt      string           `json:"excerpt" doc:"Around what was searched for."`
	SavedAt      time.Time        `json:"savedAt" doc:"When the version that stands was saved."`
	Shared       bool             `json:"shared" doc:"Everybody who is logged in may read it."`
	State        string           `json:"state,omitempty" enum:"open,answered" doc:"How far a question has come."`
}

func summaryOf(i knowledge.Listed) EntrySummary {
	s := headOf(i.Item)
	s.Excerpt = i.Excerpt
	return s
}

func headOf(i *knowledge.Item) EntrySummary {
	s := EntrySummary{
		ID: string(i.ID), Kind: string(i.Kind), Subject: KnowledgeSubject{i.In.Kind, i.In.ID}, Title: i.Title, Method: string(i.Method), Setting: string(i.Setting),
		Themes: i.Tags, Organisation: string(i.Organisation), SavedAt: i.SavedAt, Shared: i.Reach == knowledge.Everyone, State: string(i.State),
	}
	if s.Themes == nil {
		s.Themes = []string{}
	}
	return s
}

// Entry is an entry whole.
type Entry struct {
	ID           string           `json:"id" doc:"The entry's id."`
	Kind         string           `json:"kind" enum:"experience,tool,improvement,question" doc:"What it is."`
	Subject      KnowledgeSubject `json:"subject" doc:"The network that it belongs to."`
	Organisation string           `json:"organisation" doc:"The id of the organisation that wrote it."`
	Author       string           `json:"author" doc:"The name of who wrote it down."`
	Version      int64            `json:"version" doc:"The number of the version that stands."`
	SavedAt      time.Time        `json:"savedAt" doc:"When it was saved."`
	SavedBy      string           `json:"savedBy" doc:"The name of who saved it."`
	Shared       bool             `json:"shared" doc:"Everybody who is logged in may read it."`
	EntryText
	Reviews []ReviewSummary `json:"reviews" doc:"What reference municipalities have been asked, the newest first."`
}

// ReviewSummary is how a review stands.
type ReviewSummary struct {
	ID       string        `json:"id" doc:"The review's id."`
	Version  int64         `json:"version" doc:"The version of the tool that was reviewed."`
	Due      calendar.Date `json:"due" doc:"The last day for answers."`
	Asked    int           `json:"asked" doc:"How many municipalities are asked."`
	Answered int           `json:"answered" doc:"How many have answered."`
	Outcome  string        `json:"outcome,omitempty" enum:"taken,partly,not" doc:"What came of it."`
	Reason   string        `json:"reason,omitempty" doc:"Why."`
	LedTo    int64         `json:"ledTo,omitempty" doc:"The version of the tool that it led to."`
}

func reviewSummaryOf(r *knowledge.Review) ReviewSummary {
	return ReviewSummary{
		ID: string(r.ID), Version: r.Version, Due: r.Due, Asked: len(r.Responses), Answered: len(r.Answered()),
		Outcome: string(r.Outcome), Reason: r.Reason, LedTo: r.Settlement.Version,
	}
}

func entryOf(v knowledge.View) Entry {
	e := Entry{
		ID: string(v.ID), Kind: string(v.Kind), Subject: KnowledgeSubject{v.In.Kind, v.In.ID}, Organisation: string(v.Organisation), Author: v.AuthorName,
		Version: v.Version, SavedAt: v.SavedAt, SavedBy: v.Latest.By, Shared: v.Reach == knowledge.Everyone, EntryText: textOf(v.Content), Reviews: []ReviewSummary{},
	}
	for _, r := range v.Reviews {
		e.Reviews = append(e.Reviews, reviewSummaryOf(r))
	}
	return e
}

// EntryVersion is an entry as it was saved once.
type EntryVersion struct {
	Version int64     `json:"version" doc:"The version's number."`
	SavedAt time.Time `json:"savedAt" doc:"When it was saved."`
	SavedBy string    `json:"savedBy" doc:"The name of who saved it."`
	Note    string    `json:"note,omitempty" doc:"What was changed."`
	EntryText
}

func versionOf(v knowledge.Version) EntryVersion {
	return EntryVersion{Version: v.Number, SavedAt: v.At, SavedBy: v.By, Note: v.Note, EntryText: textOf(v.Content)}
}

// QuestionText is what a question says.
type QuestionText struct {
	Title string `json:"title" maxLength:"200" doc:"The question in one line."`
	Text  string `json:"text" maxLength:"10000" doc:"What else there is to know."`
}

// NewQuestion is a question as it is asked.
type NewQuestion struct {
	Subject KnowledgeSubject `json:"subject" doc:"The network whose members are asked."`
	QuestionText
}

// Question is a question with its answers.
type Question struct {
	EntrySummary
	Text    string           `json:"text" doc:"What else there is to know."`
	Author  string           `json:"author" doc:"The name of who asked."`
	Follows bool             `json:"follows" doc:"The caller is told of answers by letter."`
	Answers []QuestionAnswer `json:"answers" doc:"The one that helped first, then as they came."`
}

// QuestionAnswer is an answer to a question.
type QuestionAnswer struct {
	ID           string    `json:"id" doc:"The answer's id."`
	Text         string    `json:"text" doc:"What it says."`
	Author       string    `json:"author" doc:"The name of who answered."`
	Organisation string    `json:"organisation" doc:"The id of the organisation that answered."`
	At           time.Time `json:"at" doc:"When."`
	Accepted     bool      `json:"accepted" doc:"The asker was helped by it."`
	Helpful      int       `json:"helpful" doc:"How many recommend it."`
}

func questionOf(t knowledge.Talk) Question {
	q := Question{EntrySummary: headOf(t.Item), Text: t.What, Author: t.AuthorName, Follows: t.Follows, Answers: []QuestionAnswer{}}
	for _, a := range t.Answers {
		q.Answers = append(q.Answers, QuestionAnswer{
			ID: string(a.ID), Text: a.Words, Author: a.AuthorName, Organisation: string(a.Organisation), At: a.At, Accepted: a.Accepted, Helpful: a.Helpful,
		})
	}
	return q
}

// Review is a review with what the municipalities say.
type Review struct {
	ReviewSummary
	Entry     string           `json:"entry" doc:"The id of the tool."`
	Responses []ReviewResponse `json:"responses" doc:"Of all who are asked, by name."`
}

// ReviewResponse is what one municipality says.
type ReviewResponse struct {
	Organisation string `json:"organisation" doc:"The municipality's id."`
	Verdict      string `json:"verdict,omitempty" enum:"yes,changes,no" doc:"Would it work there? Left out until it has answered."`
	Changes      string `json:"changes,omitempty" doc:"What would have to change."`
	Needs        string `json:"needs,omitempty" doc:"What has to be in place first."`
	By           string `json:"by,omitempty" doc:"The name of who answered."`
	Outcome      string `json:"outcome,omitempty" enum:"taken,partly,not" doc:"What came of the answer."`
	Reason       string `json:"reason,omitempty" doc:"Why."`
	LedTo        int64  `json:"ledTo,omitempty" doc:"The version of the tool that it led to."`
}

func reviewOf(v knowledge.ReviewView) Review {
	r := Review{ReviewSummary: reviewSummaryOf(v.Review), Entry: string(v.Item), Responses: []ReviewResponse{}}
	for _, x := range v.Responses {
		r.Responses = append(r.Responses, ReviewResponse{
			Organisation: string(x.Organisation), Verdict: string(x.Verdict), Changes: x.Changes, Needs: x.Needs, By: x.PersonName,
			Outcome: string(x.Outcome), Reason: x.Reason, LedTo: x.Version,
		})
	}
	return r
}
