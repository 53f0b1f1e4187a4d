// Package web is the top that the pages of a subject have in common: where one
// is, what it is, how it stands, and the way to its other pages. Whoever shows
// a shared noun shows it beneath.
package web

import (
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/web"
	"tovholder/internal/platform/web/ui"
)

// Head is what is shown at the top of a page.
type Head struct {
	Frame   ui.Frame
	Heading ui.HeadingProps
	Tabs    []ui.Tab
}

// HeadOf is the top of a page of the subject that belongs to one of its tabs.
// Crumbs lead from the subject to the page; a page without any is the
// subject's own.
func HeadOf(r *web.Request, s *subject.Subject, title, tab string, crumbs ...ui.Crumb) Head {
	way := []ui.Crumb{{Text: s.Section.Text, Href: s.Section.Href}}
	if len(crumbs) == 0 {
		way = append(way, ui.Crumb{Text: s.Name})
	} else {
		way = append(append(way, ui.Crumb{Text: s.Name, Href: s.Address}), crumbs...)
	}
	h := Head{
		Frame:   r.Frame(title, way...),
		Heading: ui.HeadingProps{Text: s.Name, Over: s.Over.In(r.Lang), Lead: s.Lead, State: s.State, Kind: Kind(s.Standing)},
	}
	h.Frame.Within(s.Section.Href)
	h.Frame.Wide = true // the pages of a subject are alike, whatever stands on them
	for _, t := range s.Tabs {
		h.Tabs = append(h.Tabs, ui.Tab{Text: t.Text, Href: t.Href, Current: t.ID == tab})
	}
	return h
}

// Kind is how a standing is shown.
func Kind(s subject.Standing) ui.Kind {
	switch s {
	case subject.Good:
		return ui.Success
	case subject.Warning:
		return ui.Warning
	case subject.Bad:
		return ui.Failure
	case subject.Neutral:
	}
	return ui.Neutral
}
