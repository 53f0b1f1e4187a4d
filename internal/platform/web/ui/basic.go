package ui

import (
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/ui/icon"
	"tovholder/internal/platform/web/ui/text"
)

// Kind is how a message or a state is to be taken.
type Kind string

// The kinds. The zero Kind is neutral.
const (
	Neutral Kind = ""
	Info    Kind = "info"
	Success Kind = "success"
	Warning Kind = "warning"
	Failure Kind = "error"
)

func (k Kind) icon() icon.Name {
	switch k {
	case Success:
		return icon.Success
	case Warning:
		return icon.Warning
	case Failure:
		return icon.Error
	case Info, Neutral:
	}
	return icon.Info
}

func (k Kind) label(l i18n.Lang) string {
	switch k {
	case Success:
		return text.AlertSuccess(l)
	case Warning:
		return text.AlertWarning(l)
	case Failure:
		return text.AlertError(l)
	case Info, Neutral:
	}
	return text.AlertInfo(l)
}

func (k Kind) badgeClass() string {
	if k == Neutral {
		return "badge"
	}
	return "badge badge-" + string(k)
}

func (k Kind) alertClass() string {
	if k == Neutral {
		k = Info
	}
	return "alert alert-" + string(k)
}

// Weight is how much a button asks for attention. A page has one primary
// button at most.
type Weight string

// The weights. The zero Weight is Secondary.
const (
	Secondary Weight = ""
	Primary   Weight = "primary"
	Tertiary  Weight = "tertiary"
	Danger    Weight = "warning" // what it does can't be undone
)

func (w Weight) class() string {
	if w == Secondary {
		return "button button-secondary"
	}
	return "button button-" + string(w)
}

// ButtonProps is a button of a form.
type ButtonProps struct {
	Text        string
	Weight      Weight
	Icon        icon.Name
	Name, Value string // sent with the form, to tell several buttons apart
	Action      string // another address than the form's
	Hidden      string // words for those who hear the page and not see what the button stands beside
}

// LinkButtonProps is a link that looks like a button.
type LinkButtonProps struct {
	Text, Href string
	Weight     Weight
	Icon       icon.Name
	Hidden     string
}

// PostProps is a form that is one button: something done in one click.
type PostProps struct {
	Action string
	Fields []Hidden
	Button ButtonProps
}

// Hidden is a hidden field of a form.
type Hidden struct{ Name, Value string }

// HeadingProps is the top of a page.
type HeadingProps struct {
	Text   string
	Over   string // small, above: what kind of thing this is
	Lead   string // one sentence below
	State  string // a badge beside the heading
	Kind   Kind   // of the state
	Hidden bool   // the heading is for those who hear the page only
}

// PanelProps is a part of a page with a heading of its own.
type PanelProps struct {
	Heading string
	ID      string // anchor
	Count   int    // shown beside the heading when > 0
	Urgent  bool   // demands action now
	Plain   bool   // no frame around it
}

// CardProps is a thing to choose among others.
type CardProps struct {
	Heading string
	Level   int    // of the heading; 0 is 3
	Over    string // small, above the heading
	Href    string // the whole card is a link
}

// RowProps is one thing in a list of things to do or to look at.
type RowProps struct {
	Title  string
	Href   string // where the title leads; none when empty
	Meta   string // what it belongs to, small below
	When   string // "3 dage over", "ons. 25. nov."
	Kind   Kind   // of When: Failure for late, Warning for soon
	Marker Kind   // a dot before the title; none when Neutral
}

// EmptyProps tells what would be here, why it matters and how to begin.
type EmptyProps struct {
	What string
	Why  string
	Icon icon.Name
}

// Tab is one of several pages about the same thing.
type Tab struct {
	Text, Href string
	Current    bool
	Count      int
}

// ProgressProps is how far something has come.
type ProgressProps struct {
	Lang        i18n.Lang
	ID          string // unique on the page
	Label       string // what is counted: "aktiviteter"
	Done, Total int
	Note        string // "12 dage efter planen"
}
