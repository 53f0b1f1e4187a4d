// Package knowledge is the library of the networks: what municipalities have
// learned and made – experiences, tools, improvements – with the method and the
// setting that it belongs to, in versions; questions and answers among members;
// the review of tools by the reference municipalities, and what came of it; and
// the handbook that is composed of all this and published to everybody.
//
// What is written belongs to a network, which is a subject that another system
// owns. Members of the network read it, the organisation that wrote it changes
// it, and those who lead the network may share it with everybody who is logged in.
package knowledge

import (
	"slices"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/files"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/paper"
	"tovholder/internal/system/knowledge/text"
)

// Noun is what the library's things are called in the history of their
// network and among what a route needs.
const Noun = "knowledge"

// ID names an item.
type ID string

// Kind says what an item is.
type Kind string

// The kinds.
const (
	Experience  Kind = "experience"
	Tool        Kind = "tool"
	Improvement Kind = "improvement"
	Question    Kind = "question"
)

// EntryKinds are the kinds that are written down to be used by others.
func EntryKinds() []Kind { return []Kind{Experience, Tool, Improvement} }

// Name is the kind in words.
func (k Kind) Name(l i18n.Lang) string {
	switch k {
	case Experience:
		return text.KindExperience(l)
	case Tool:
		return text.KindTool(l)
	case Improvement:
		return text.KindImprovement(l)
	case Question:
		return text.KindQuestion(l)
	}
	return string(k)
}

// Method is one of the six methods of the strategy; empty for none of them.
type Method string

// The methods.
const (
	ACT        Method = "act"
	ICM        Method = "icm"
	CTI        Method = "cti"
	Assessment Method = "udredning"
	Release    Method = "loesladelse"
	Outreach   Method = "opsoegende"
)

// Methods are all methods, in the order in which they are offered.
func Methods() []Method { return []Method{ACT, ICM, CTI, Assessment, Release, Outreach} }

// Name is the method in words.
func (m Method) Name(l i18n.Lang) string {
	switch m {
	case ACT:
		return text.MethodAct(l)
	case ICM:
		return text.MethodIcm(l)
	case CTI:
		return text.MethodCti(l)
	case Assessment:
		return text.MethodAssessment(l)
	case Release:
		return text.MethodRelease(l)
	case Outreach:
		return text.MethodOutreach(l)
	}
	return string(m)
}

// Setting is where in a municipality something is used.
type Setting string

// The settings.
const (
	HousingSupport Setting = "bostoette"
	Shelter        Setting = "herberg"
	Authority      Setting = "myndighed"
	Street         Setting = "gadeplan"
	Children       Setting = "boern-unge"
	Treatment      Setting = "behandling"
	Jobs           Setting = "jobcenter"
	Prison         Setting = "kriminalforsorg"
	Across         Setting = "tvaers"
)

// Settings are all settings, in the order in which they are offered.
func Settings() []Setting {
	return []Setting{HousingSupport, Shelter, Authority, Street, Children, Treatment, Jobs, Prison, Across}
}

// Name is the setting in words.
func (s Setting) Name(l i18n.Lang) string {
	switch s {
	case HousingSupport:
		return text.SettingHousingSupport(l)
	case Shelter:
		return text.SettingShelter(l)
	case Authority:
		return text.SettingAuthority(l)
	case Street:
		return text.SettingStreet(l)
	case Children:
		return text.SettingChildren(l)
	case Treatment:
		return text.SettingTreatment(l)
	case Jobs:
		return text.SettingJobs(l)
	case Prison:
		return text.SettingPrison(l)
	case Across:
		return text.SettingAcross(l)
	}
	return string(s)
}

// Reach says who reads an item besides the members of its network.
type Reach string

// The reaches.
const (
	Members  Reach = "members"
	Everyone Reach = "everyone" // who is logged in
)

// State is how far a question has come; an entry has none.
type State string

// The states.
const (
	Standing State = ""
	Waiting  State = "open"
	Answered State = "answered"
)

// Content is what an item says. Of a question only Title, What, Method,
// Setting and Tags are filled in.
type Content struct {
	Title   string   `json:"title"`
	Method  Method   `json:"method,omitempty"`
	Setting Setting  `json:"setting,omitempty"`
	What    string   `json:"what"`             // what it is
	Whom    string   `json:"whom,omitempty"`   // for whom
	How     string   `json:"how,omitempty"`    // how it is done
	Takes   string   `json:"takes,omitempty"`  // what it takes
	Result  string   `json:"result,omitempty"` // what came of it
	Tags    []string `json:"tags,omitempty"`   // themes
}

// Section is a part of an entry under a heading of its own.
type Section struct {
	Field   string // what, whom, how, takes, result
	Heading string
	Text    string
}

// Sections are the parts of an entry, empty ones as well.
func (c *Content) Sections(l i18n.Lang) []Section {
	return []Section{
		{"what", text.SectionWhat(l), c.What},
		{"whom", text.SectionWhom(l), c.Whom},
		{"how", text.SectionHow(l), c.How},
		{"takes", text.SectionTakes(l), c.Takes},
		{"result", text.SectionResult(l), c.Result},
	}
}

// Blocks are what an entry says as it is shown and printed, with headings of
// the level.
func (c *Content) Blocks(l i18n.Lang, level int) []paper.Block {
	var blocks []paper.Block
	for _, s := range c.Sections(l) {
		if s.Text != "" {
			blocks = append(append(blocks, paper.H(level, s.Heading)), paper.Prose(s.Text)...)
		}
	}
	return blocks
}

// Item is an entry or a question as it stands.
type Item struct {
	ID           ID
	Kind         Kind
	In           subject.Ref // the network
	Organisation organisation.ID
	OrgName      string
	Author       string // the person's id
	AuthorName   string
	Content
	Reach   Reach
	State   State
	MadeAt  time.Time
	SavedAt time.Time
	Version int64
	Source  ID // the question that it was written from
	once    string
}

// Address is where the item's page is.
func (i *Item) Address() string {
	if i.Kind == Question {
		return Root + "/spoergsmaal/" + string(i.ID)
	}
	return Root + "/poster/" + string(i.ID)
}

// Root is where the library is.
const Root = "/bibliotek"

// Version is an item as it was saved once.
type Version struct {
	Number int64
	Content
	Note string // what was changed, in the writer's words
	At   time.Time
	By   string
}

// File is what is attached to an entry.
type File struct {
	ID   files.ID
	Name string
	Size int
	At   time.Time
}

// The most characters of the fields, and the most of what there may be many of.
const (
	LongestTitle   = 200
	LongestSection = 10000
	LongestNote    = 1000
	LongestTag     = 40
	MostTags       = 8
	MostFiles      = 20
)

func known[T comparable](v T, all []T) bool { return slices.Contains(all, v) }
