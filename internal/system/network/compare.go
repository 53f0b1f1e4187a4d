package network

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/form"
	"tovholder/internal/core/indicator"
	"tovholder/internal/core/indicator/suppress"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/network/text"
)

// Named is what one member says.
type Named struct {
	Member *Member
	Said
}

// Since is how a theme stands against the meeting before.
type Since string

// What can have become of a theme.
const (
	SinceNew   Since = "new"   // nobody named it last time
	SinceAgain Since = "again" // it was named last time, too
	SinceGone  Since = "gone"  // it was named last time by several, and is by nobody now
)

// Topic is a theme with what the members say of it.
type Topic struct {
	Theme        programme.Theme
	Challenges   []Named // challenges and deviations
	Developments []Named
	Members      []*Member // that name it as a challenge or a deviation, each once
	Before       int       // members that did so in the reports before
	Since        Since
}

// recurs is how many members make a theme a recurring one.
const recurs = 2

// Recurring reports whether several members name the theme as difficult.
func (t Topic) Recurring() bool { return len(t.Members) >= recurs }

func difficult(m programme.Meaning) bool {
	return m == programme.MeansChallenge || m == programme.MeansDeviation
}

// Topics are the programme's themes with what the reports say of them, the most
// often named first.
func (all *Reports) Topics() []Topic {
	var topics []Topic
	for _, theme := range all.Network.Programme.Themes {
		t := Topic{Theme: theme}
		for _, r := range all.All {
			before := false
			for _, s := range r.SaidLast {
				before = before || s.Theme == theme.ID && difficult(s.Means)
			}
			if before {
				t.Before++
			}
			for _, s := range r.Said {
				switch {
				case s.Theme != theme.ID:
				case s.Means == programme.MeansDevelopment:
					t.Developments = append(t.Developments, Named{r.Member, s})
				case difficult(s.Means):
					t.Challenges = append(t.Challenges, Named{r.Member, s})
					if !slices.Contains(t.Members, r.Member) {
						t.Members = append(t.Members, r.Member)
					}
				}
			}
		}
		switch {
		case len(t.Members) == 0 && t.Before >= recurs:
			t.Since = SinceGone
		case len(t.Members) > 0 && t.Before > 0:
			t.Since = SinceAgain
		case len(t.Members) > 0:
			t.Since = SinceNew
		}
		topics = append(topics, t)
	}
	slices.SortStableFunc(topics, func(a, b Topic) int {
		return cmp.Or(cmp.Compare(len(b.Members), len(a.Members)), cmp.Compare(len(b.Challenges), len(a.Challenges)), cmp.Compare(len(b.Developments), len(a.Developments)))
	})
	return topics
}

// Recurring are the themes that several members name as difficult.
func (all *Reports) Recurring() []Topic {
	return slices.DeleteFunc(all.Topics(), func(t Topic) bool { return !t.Recurring() })
}

// Pair are two members who could learn from each other: one finds difficult
// what another has succeeded with.
type Pair struct {
	Asks, Tells Named
	Theme       programme.Theme
	Useful      bool // the one who tells has written what others can use
	Wanted      bool // the one who asks has written what help is wanted
	Several     int  // developments of the one who tells in the theme
	Paired      bool // the two have been put on an agenda together before
	Raised      bool // for this meeting
}

// Why says in words why the two are proposed.
func (p Pair) Why(l i18n.Lang) string {
	var why []string
	if p.Useful {
		why = append(why, text.WhyUseful(l, p.Tells.Member.Name))
	}
	if p.Wanted {
		why = append(why, text.WhyWanted(l, p.Asks.Member.Name))
	}
	if p.Several > 1 {
		why = append(why, text.WhySeveral(l, p.Several, p.Tells.Member.Name))
	}
	if !p.Paired {
		why = append(why, text.WhyFresh(l))
	} else {
		why = append(why, text.WhyPaired(l))
	}
	var words strings.Builder
	for i, w := range why {
		if i > 0 {
			words.WriteString(" ")
		}
		words.WriteString(w)
	}
	return words.String()
}

// What counts for a pair, and how much.
const (
	countsUseful  = 4
	countsWanted  = 2
	countsSeveral = 1
	countsFresh   = 3
	mostPairs     = 12
	pairsEach     = 2 // for one member in one theme
)

func (p Pair) strength() int {
	n := 0
	if p.Useful {
		n += countsUseful
	}
	if p.Wanted {
		n += countsWanted
	}
	if p.Several > 1 {
		n += countsSeveral
	}
	if !p.Paired {
		n += countsFresh
	}
	return n
}

// Pairs are those who could learn from each other, the strongest first: of each
// who finds something difficult, the best two to ask.
func (all *Reports) Pairs() []Pair {
	var pairs []Pair
	for _, t := range all.Topics() {
		for _, asks := range firstOfEach(t.Challenges) {
			var of []Pair
			for _, tells := range firstOfEach(t.Developments) {
				if tells.Member.ID != asks.Member.ID {
					of = append(of, all.pairOf(t, asks, tells))
				}
			}
			slices.SortStableFunc(of, stronger)
			pairs = append(pairs, of[:min(len(of), pairsEach)]...)
		}
	}
	slices.SortStableFunc(pairs, stronger)
	return pairs[:min(len(pairs), mostPairs)]
}

func stronger(a, b Pair) int { return cmp.Compare(b.strength(), a.strength()) }

func (all *Reports) pairOf(t Topic, asks, tells Named) Pair {
	p := Pair{Asks: asks, Tells: tells, Theme: t.Theme, Useful: tells.Has(), Wanted: asks.Means == programme.MeansChallenge && asks.Has()}
	for _, d := range t.Developments {
		if d.Member.ID == tells.Member.ID {
			p.Several++
		}
	}
	for _, had := range all.pairs {
		if had.asks == asks.Member.ID && had.tells == tells.Member.ID {
			p.Paired = p.Paired || had.key != all.Meeting.Key
			p.Raised = p.Raised || had.key == all.Meeting.Key && had.theme == t.Theme.ID
		}
	}
	return p
}

// firstOfEach is one row of each member: the first that says more than the
// least, else the first.
func firstOfEach(all []Named) []Named {
	var first []Named
	for _, n := range all {
		i := slices.IndexFunc(first, func(had Named) bool { return had.Member.ID == n.Member.ID })
		switch {
		case i < 0:
			first = append(first, n)
		case !first[i].Has() && n.Has():
			first[i] = n
		}
	}
	return first
}

// Raised says what the organiser puts on the agenda: a theme, or a pair in it.
type Raised struct {
	Theme       string
	Asks, Tells MemberID // empty for the theme alone
}

// Raise puts a recurring theme, or a pair, on the meeting's agenda. Who said
// what stands there only when the reports are shared.
//
// Faults: Forbidden for who doesn't lead the network; NotFound when nobody says
// so, or the meeting has not been made; those of the meeting's agenda.
func (s *Service) Raise(ctx context.Context, scope access.Scope, id ID, key string, what Raised) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		n, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		all, err := s.gatherReports(tx, n, key)
		if err != nil {
			return err
		}
		draft, pair, err := all.item(scope.Lang, what)
		if err != nil {
			return err
		}
		seen := n.Seen(scope.Lang, tx.Today())
		if err := n.everyone(tx, seen, nil); err != nil {
			return err
		}
		if _, err := s.Meetings.PutItem(tx, scope, seen, key, draft); err != nil {
			return err
		}
		if pair == nil {
			return nil
		}
		if err := putPair(tx, n.ID, *pair); err != nil {
			return err
		}
		return n.record(tx, scope, audit.Change{Noun: "report", NounID: key, Verb: "paired", After: toldPair{string(pair.asks), string(pair.tells), pair.theme}})
	})
}

// toldPair is a pair as history remembers it.
type toldPair struct {
	Asks  string `json:"asks"`
	Tells string `json:"tells"`
	Theme string `json:"theme"`
}

func (all *Reports) item(l i18n.Lang, what Raised) (meeting.ItemDraft, *paired, error) {
	none := fault.New(fault.NotFound, text.NobodySays)
	if what.Asks == "" {
		topics := all.Topics()
		i := slices.IndexFunc(topics, func(t Topic) bool { return t.Theme.ID == what.Theme && len(t.Members) > 0 })
		if i < 0 {
			return meeting.ItemDraft{}, nil, none
		}
		t := topics[i]
		d := meeting.ItemDraft{Title: text.ItemTheme(l, t.Theme.Text.In(l)), Aim: meeting.Discussion, Text: text.ItemThemeCount(l, len(t.Members))}
		if all.Shared {
			d.Text = text.ItemThemeBy(l, i18n.List(l, names(t.Members)))
		}
		return d, nil, nil
	}
	pairs := all.Pairs()
	i := slices.IndexFunc(pairs, func(p Pair) bool {
		return p.Theme.ID == what.Theme && p.Asks.Member.ID == what.Asks && p.Tells.Member.ID == what.Tells
	})
	if i < 0 {
		return meeting.ItemDraft{}, nil, none
	}
	p := pairs[i]
	d := meeting.ItemDraft{Title: text.ItemPair(l, p.Theme.Text.In(l)), Aim: meeting.Discussion, Text: text.ItemPairHidden(l)}
	if all.Shared {
		d.Title = text.ItemPairBy(l, p.Asks.Member.Name, p.Tells.Member.Name, p.Theme.Text.In(l))
		d.Text = text.ItemPairText(l, p.Asks.Member.Name, p.Asks.Text, p.Tells.Member.Name, p.Tells.Text)
	}
	return d, &paired{what.Asks, what.Tells, what.Theme, all.Meeting.Key}, nil
}

func names(members []*Member) []string {
	all := make([]string, len(members))
	for i, m := range members {
		all[i] = m.Name
	}
	return all
}

// Numbers are the numbers of the reports, last time's beside now, in which
// nothing reveals one that is small. ok is false when the form asks for none.
func (all *Reports) Numbers(l i18n.Lang) (table suppress.Table, ok bool) {
	var columns []suppress.Column
	var fields []*programme.Field
	for i := range all.Form.Sections {
		for j := range all.Form.Sections[i].Fields {
			if f := &all.Form.Sections[i].Fields[j]; f.Kind == programme.Number {
				fields = append(fields, f)
				columns = append(columns, suppress.Column{Head: text.NumberLast(l, f.Name.In(l)), Kind: suppress.Count}, suppress.Column{Head: f.Name.In(l), Kind: suppress.Count})
			}
		}
	}
	if len(fields) == 0 {
		return table, false
	}
	var rows []suppress.Row
	for _, r := range all.All {
		row := suppress.Row{Name: r.Member.Name, Own: r.Own}
		for _, f := range fields {
			row.Cells = append(row.Cells, numberIn(r.last, f), numberIn(r.now, f))
		}
		rows = append(rows, row)
	}
	return suppress.Publish(indicator.Least(all.Least), columns, rows), true
}

func numberIn(d *form.Filed, f *programme.Field) *suppress.Number {
	if d == nil {
		return nil
	}
	n, err := strconv.ParseFloat(d.Cell(f.ID), 64)
	if err != nil {
		return nil
	}
	value, ok := indicator.FromFloat(n)
	if !ok {
		return nil
	}
	return &suppress.Number{Value: value}
}

// Show is a further cell of a row as the reader may know it.
func (all *Reports) Show(l i18n.Lang, r Report, a Answer) string {
	value := a.Value
	if !r.Own {
		value = form.Conceal(a.Column, value, all.Least)
	}
	return form.Show(l, a.Column, value)
}
