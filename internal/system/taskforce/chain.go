package taskforce

import (
	"context"
	"slices"

	"tovholder/internal/core/indicator"
	"tovholder/internal/core/plan"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/taskforce/text"
)

// Chain is the whole way from data to effect as the caller sees it.
type Chain struct {
	Place
	Requests        []*Request
	Findings        []*Finding
	Recommendations []*Recommendation
	Points          []*Point
	Today           calendar.Date

	steps      map[string][]plan.Step
	indicators map[string][]*indicator.Indicator
}

// Chain of a subject, in a constant number of statements.
//
// Faults: NotFound when the subject isn't there for the caller, or has no analysis.
func (s *Service) Chain(ctx context.Context, scope access.Scope, ref subject.Ref) (c Chain, err error) {
	err = s.read(ctx, scope, ref, func(tx *db.Tx, in Place) (err error) {
		c, err = s.chain(tx, in)
		return err
	})
	return c, err
}

func (s *Service) chain(tx *db.Tx, in Place) (Chain, error) {
	c := Chain{Place: in, Today: tx.Today()}
	var err error
	if c.Requests, err = requestsOf(tx, in.Ref); err != nil {
		return c, err
	}
	findings, err := findingsOf(tx, in.Ref)
	if err != nil {
		return c, err
	}
	recommendations, err := recommendationsOf(tx, in.Ref)
	if err != nil {
		return c, err
	}
	c.Findings, c.Recommendations = seen(in, findings), known(in, recommendations)
	if c.Points, err = pointsOf(tx, in.Ref); err != nil {
		return c, err
	}
	if c.steps, err = plan.Serving(tx, in.Ref); err != nil {
		return c, err
	}
	c.indicators, err = s.Indicators.Telling(tx, in.Ref)
	return c, err
}

// Request finds one by id.
func (c *Chain) Request(id RequestID) (*Request, bool) { return byRequest(c.Requests, id) }

// Finding finds one by id.
func (c *Chain) Finding(id FindingID) (*Finding, bool) {
	i := slices.IndexFunc(c.Findings, func(f *Finding) bool { return f.ID == id })
	if i < 0 {
		return nil, false
	}
	return c.Findings[i], true
}

// Point finds one by id.
func (c *Chain) Point(id PointID) (*Point, bool) {
	i := slices.IndexFunc(c.Points, func(p *Point) bool { return p.ID == id })
	if i < 0 {
		return nil, false
	}
	return c.Points[i], true
}

// Data are the requests that a finding rests on, each once.
func (c *Chain) Data(f *Finding) []*Request {
	var data []*Request
	for _, e := range f.Evidence {
		if r, ok := c.Request(e.Request); ok && !slices.Contains(data, r) {
			data = append(data, r)
		}
	}
	return data
}

// Grounds are the findings that a recommendation rests on.
func (c *Chain) Grounds(r *Recommendation) []*Finding {
	var grounds []*Finding
	for _, id := range r.Findings {
		if f, ok := c.Finding(id); ok {
			grounds = append(grounds, f)
		}
	}
	return grounds
}

// Leads are the recommendations that rest on a finding.
func (c *Chain) Leads(f *Finding) []*Recommendation {
	var leads []*Recommendation
	for _, r := range c.Recommendations {
		if slices.Contains(r.Findings, f.ID) {
			leads = append(leads, r)
		}
	}
	return leads
}

// Sources are the recommendations that a development point comes of.
func (c *Chain) Sources(p *Point) []*Recommendation {
	var sources []*Recommendation
	for _, r := range c.Recommendations {
		if r.Point == p.ID {
			sources = append(sources, r)
		}
	}
	return sources
}

// Steps are the rows of plans that serve a development point.
func (c *Chain) Steps(p *Point) []plan.Step { return c.steps[p.Key()] }

// Measures are the indicators that tell about a development point.
func (c *Chain) Measures(p *Point) []*indicator.Indicator { return c.indicators[p.Key()] }

// Gap is a link that is missing.
type Gap struct {
	What  string // what it is missing at: “F3 Title”
	Lacks string // in words: “hviler ikke på data”
	Href  string
}

// Gaps are the links that are missing, in the order of the chain. What is not
// yet to be expected is no gap: a development point lacks an activity as soon
// as it is chosen, a recommendation lacks a choice from when it is shared.
func (c *Chain) Gaps(l i18n.Lang) []Gap {
	var gaps []Gap
	add := func(what, lacks, href string) { gaps = append(gaps, Gap{what, lacks, href}) }
	for _, r := range c.Requests {
		if r.Late(c.Today) > 0 {
			add(r.Label(l), text.GapOverdue(l), r.Address(c.Address))
		}
	}
	for _, f := range c.Findings {
		if len(f.Evidence) == 0 {
			add(f.Label(l), text.GapNoData(l), f.Address(c.Address))
		}
		if f.Kind == Need && len(c.Leads(f)) == 0 {
			add(f.Label(l), text.GapNoRecommendation(l), f.Address(c.Address))
		}
	}
	for _, r := range c.Recommendations {
		grounds := c.Grounds(r)
		if len(grounds) == 0 {
			add(r.Label(l), text.GapNoFinding(l), r.Address(c.Address))
		} else if !slices.ContainsFunc(grounds, func(f *Finding) bool { return len(f.Evidence) > 0 }) {
			add(r.Label(l), text.GapRestsOnNothing(l), r.Address(c.Address))
		}
		if r.Shared() && r.State == Undecided && len(c.Points) > 0 {
			add(r.Label(l), text.GapNoChoice(l), r.Address(c.Address))
		}
	}
	for _, p := range c.Points {
		if len(c.Sources(p)) == 0 {
			add(p.Label(l), text.GapNoSource(l), p.Address(c.Address))
		}
		if len(c.Steps(p)) == 0 {
			add(p.Label(l), text.GapNoActivity(l), p.Address(c.Address))
		}
		measures := c.Measures(p)
		if len(measures) == 0 {
			add(p.Label(l), text.GapNoIndicator(l), p.Address(c.Address))
		}
		for _, m := range measures {
			if m.Baseline == nil && len(m.Values) == 0 {
				add(p.Label(l), text.GapNoBaseline(l, m.Name), m.Address())
			}
		}
	}
	return gaps
}

// PointView is a development point with the chain around it.
type PointView struct {
	Chain
	*Point
}

// Around is a development point with the chain around it. Faults: NotFound.
func (s *Service) Around(ctx context.Context, scope access.Scope, ref subject.Ref, id PointID) (v PointView, err error) {
	v.Chain, err = s.Chain(ctx, scope, ref)
	if err != nil {
		return v, err
	}
	p, ok := v.Chain.Point(id)
	if !ok {
		return v, hidden()
	}
	v.Point = p
	return v, nil
}
