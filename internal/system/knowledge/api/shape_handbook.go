package api

import (
	"time"

	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/knowledge"
)

// Handbook is a handbook in a list.
type Handbook struct {
	ID        string    `json:"id" doc:"The handbook's id."`
	Title     string    `json:"title" doc:"What it is called."`
	Edition   int       `json:"edition" doc:"The number of the newest edition; 0 before the first."`
	Published time.Time `json:"published,omitzero" doc:"When that was published."`
}

func handbookOf(h *knowledge.Handbook) Handbook {
	return Handbook{ID: string(h.ID), Title: h.Title, Edition: h.Edition, Published: h.Published}
}

func handbooksOf(all []*knowledge.Handbook) []Handbook {
	list := []Handbook{}
	for _, h := range all {
		list = append(list, handbookOf(h))
	}
	return list
}

// HandbookText is what a handbook is called and about.
type HandbookText struct {
	Title string `json:"title" maxLength:"200" doc:"What it is called."`
	Lead  string `json:"lead,omitempty" maxLength:"2000" doc:"What it is about, in a few lines."`
}

// NewHandbook is a handbook as it is begun.
type NewHandbook struct {
	Subject KnowledgeSubject `json:"subject" doc:"The network that writes it."`
	HandbookText
}

// Workshop is a handbook as it is written.
type Workshop struct {
	ID      string           `json:"id" doc:"The handbook's id."`
	Subject KnowledgeSubject `json:"subject" doc:"The network that writes it."`
	HandbookText
	Version  int64            `json:"version" doc:"Of its title and what it says it is about."`
	Chapters []ChapterSummary `json:"chapters" doc:"In their order."`
	Editions []EditionSummary `json:"editions" doc:"The newest first."`
}

// ChapterSummary is a chapter in a list.
type ChapterSummary struct {
	ID       string    `json:"id" doc:"The chapter's id."`
	Title    string    `json:"title" doc:"What it is called."`
	Stage    string    `json:"stage" enum:"draft,review,approved" doc:"How far it has come."`
	SavedAt  time.Time `json:"savedAt" doc:"When it was saved last."`
	SavedBy  string    `json:"savedBy" doc:"The name of who saved it."`
	Approved bool      `json:"approved" doc:"It, or an earlier version of it, goes into the next edition."`
}

func chapterSummaryOf(c *knowledge.Chapter) ChapterSummary {
	return ChapterSummary{ID: string(c.ID), Title: c.Title, Stage: string(c.Stage), SavedAt: c.SavedAt, SavedBy: c.SavedName, Approved: c.Approved != nil}
}

func workshopOf(b knowledge.Book) Workshop {
	w := Workshop{
		ID: string(b.ID), Subject: KnowledgeSubject{b.In.Kind, b.In.ID}, HandbookText: HandbookText{b.Title, b.Lead}, Version: b.Version,
		Chapters: []ChapterSummary{}, Editions: []EditionSummary{},
	}
	for _, c := range b.Chapters {
		w.Chapters = append(w.Chapters, chapterSummaryOf(&c))
	}
	for _, e := range b.Editions {
		w.Editions = append(w.Editions, editionSummaryOf(e))
	}
	return w
}

// Chapter is a chapter as it is written.
type Chapter struct {
	ChapterSummary
	Handbook string          `json:"handbook" doc:"The handbook's id."`
	Version  int64           `json:"version" doc:"The version that stands."`
	Text     string          `json:"text" doc:"Its own text."`
	Entries  []ChapterEntry  `json:"entries" doc:"What it takes in, in order."`
	Remarks  []ChapterRemark `json:"remarks" doc:"What has been said about it, the oldest first."`
}

// ChapterEntry is an entry that a chapter takes in.
type ChapterEntry struct {
	Entry   string `json:"entry" doc:"The entry's id."`
	Title   string `json:"title" doc:"What it is called in the version that is taken in."`
	Version int64  `json:"version" doc:"The version that is taken in."`
	Newest  int64  `json:"newest" doc:"The version of the entry that stands."`
}

// ChapterRemark is what somebody has said about a chapter.
type ChapterRemark struct {
	By      string    `json:"by" doc:"The name of who said it."`
	Version int64     `json:"version" doc:"Of the chapter."`
	Text    string    `json:"text" doc:"What was said."`
	At      time.Time `json:"at" doc:"When."`
}

func chapterOf(p knowledge.Leaf) Chapter {
	c := Chapter{
		ChapterSummary: chapterSummaryOf(p.Chapter), Handbook: string(p.Handbook), Version: p.Version, Text: p.Words, Entries: []ChapterEntry{}, Remarks: []ChapterRemark{},
	}
	for _, part := range p.Parts {
		c.Entries = append(c.Entries, ChapterEntry{string(part.Item), part.Title, part.Version, part.Newest})
	}
	for _, m := range p.Remarks {
		c.Remarks = append(c.Remarks, ChapterRemark{m.By, m.Version, m.Words, m.At})
	}
	return c
}

// EditionSummary is an edition in a list.
type EditionSummary struct {
	Number int           `json:"number" doc:"The edition's number."`
	Day    calendar.Date `json:"day" doc:"The day on which it was published."`
	Note   string        `json:"note,omitempty" doc:"What is new, in the words of those who published it."`
	Hash   string        `json:"hash" doc:"The SHA-256 of its document, in hexadecimal."`
	Page   string        `json:"page" doc:"Where it is read without log-in."`
	PDF    string        `json:"pdf,omitempty" doc:"Where it is fetched as PDF without log-in; left out until it has been made."`
	DOCX   string        `json:"docx,omitempty" doc:"Where it is fetched as DOCX without log-in; left out until it has been made."`
}

func editionSummaryOf(e knowledge.Edition) EditionSummary {
	s := EditionSummary{Number: e.Number, Day: e.Day, Note: e.Note, Hash: e.Hash, Page: e.Address()}
	if e.PDF != "" {
		s.PDF = e.FileAddress(true)
	}
	if e.Word != "" {
		s.DOCX = e.FileAddress(false)
	}
	return s
}

// Edition is an edition of a handbook.
type Edition struct {
	Handbook Handbook `json:"handbook" doc:"The handbook."`
	EditionSummary
	Newest   bool             `json:"newest" doc:"There is no newer edition."`
	Changes  []string         `json:"changes" doc:"What is not as it was in the edition before, in English."`
	Chapters []EditionChapter `json:"chapters" doc:"What it says."`
}

// EditionChapter is a chapter of an edition.
type EditionChapter struct {
	Title  string         `json:"title" doc:"What it is called."`
	Blocks []EditionBlock `json:"blocks" doc:"What it says, from its beginning to its end."`
}

// EditionBlock is a heading, a paragraph, a list or a note of a chapter.
type EditionBlock struct {
	Level int      `json:"level,omitempty" doc:"Of a heading: 3 or 4."`
	Text  string   `json:"text,omitempty" doc:"The heading, the paragraph or the note."`
	Items []string `json:"items,omitempty" doc:"Of a list."`
	Note  bool     `json:"note,omitempty" doc:"The text says where what follows comes from."`
}

func blocksOf(all []paper.Block) []EditionBlock {
	blocks := []EditionBlock{}
	for _, b := range all {
		switch {
		case b.Heading != nil:
			blocks = append(blocks, EditionBlock{Level: b.Heading.Level, Text: b.Heading.Text})
		case b.Note != "":
			blocks = append(blocks, EditionBlock{Text: b.Note, Note: true})
		case len(b.List) > 0:
			blocks = append(blocks, EditionBlock{Items: b.List})
		case b.Text != "":
			blocks = append(blocks, EditionBlock{Text: b.Text})
		}
	}
	return blocks
}

func editionOf(i knowledge.Issue) Edition {
	e := Edition{
		Handbook: handbookOf(i.Handbook), EditionSummary: editionSummaryOf(i.Edition), Newest: i.Newest(), Changes: []string{}, Chapters: []EditionChapter{},
	}
	for _, c := range i.Edition.Changes {
		e.Changes = append(e.Changes, c.In(i18n.En))
	}
	for n := range i.Edition.Chapters {
		if printed, blocks, ok := i.Edition.Chapter(n + 1); ok {
			e.Chapters = append(e.Chapters, EditionChapter{Title: printed.Title, Blocks: blocksOf(blocks)})
		}
	}
	return e
}
