package meeting

import (
	"context"
	"maps"
	"slices"
	"strings"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// ItemDraft is what is written of an item.
type ItemDraft struct {
	Title   string
	Aim     Aim
	Minutes int
	Owner   organisation.PersonID // empty for nobody in particular
	Text    string
}

const longestItem = 600 // minutes

func (d ItemDraft) tidy() ItemDraft {
	d.Title, d.Text = strings.TrimSpace(d.Title), strings.TrimSpace(d.Text)
	if d.Aim == "" {
		d.Aim = Discussion
	}
	return d
}

func (d ItemDraft) check(c *fault.Checks) {
	c.Need(d.Title != "" && within(d.Title, longestTitle) && oneLine(d.Title) == d.Title, "title", text.ItemTitleMissing)
	c.Need(slices.Contains(Aims(), d.Aim), "aim", text.AimMissing)
	c.Need(d.Minutes >= 0 && d.Minutes <= longestItem, "minutes", text.MinutesWrong)
	c.Need(within(d.Text, longestText), "text", text.TextTooLong)
	withoutCPR(c, map[string]string{"title": d.Title, "text": d.Text})
}

// withoutCPR refuses personal numbers: what a meeting is about reaches letters
// and calendars.
func withoutCPR(c *fault.Checks, fields map[string]string) {
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		c.Need(!cpr.In(fields[name]), name, text.NoCpr)
	}
}

// owned is the draft with the owner's name; the owner must be one of the
// subject's people or take part in the meeting.
func (d ItemDraft) owned(in *subject.Subject, m *Meeting, c *fault.Checks) (name string) {
	if d.Owner == "" {
		return ""
	}
	if h, ok := in.Person(d.Owner); ok {
		return h.Name
	}
	i := slices.IndexFunc(m.Participants, func(p Participant) bool { return p.Person == d.Owner })
	if i < 0 {
		c.Add("owner", text.NoSuchPerson)
		return ""
	}
	return m.Participants[i].Name
}

func (m *Meeting) last() int {
	if len(m.Items) == 0 {
		return 0
	}
	return m.Items[len(m.Items)-1].position
}

// AddItem puts an item at the end of the agenda when the caller runs the
// meeting; anybody else in the subject proposes it.
//
// Faults: Conflict when the meeting has been held; Invalid with fields.
func (s *Service) AddItem(ctx context.Context, scope access.Scope, id ID, d ItemDraft) error {
	return s.change(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error { return s.add(tx, scope, in, m, d) })
}

func (s *Service) add(tx *db.Tx, scope access.Scope, in *subject.Subject, m *Meeting, d ItemDraft) error {
	if !m.MayRun(in, scope) {
		return m.propose(tx, scope, in, scope.Name, d)
	}
	_, err := m.place(tx, scope, in, d)
	return err
}

// place puts an item at the end of the agenda.
func (m *Meeting) place(tx *db.Tx, scope access.Scope, in *subject.Subject, d ItemDraft) (Item, error) {
	if !m.Live() {
		return Item{}, conflict(text.HasBegun)
	}
	d = d.tidy()
	var c fault.Checks
	d.check(&c)
	name := d.owned(in, m, &c)
	if err := c.Err(); err != nil {
		return Item{}, err
	}
	it := Item{
		ID: tx.NewID(), Title: d.Title, Aim: d.Aim, Minutes: d.Minutes, Owner: d.Owner, OwnerName: name, Text: d.Text, State: OnAgenda, position: m.last() + 1,
	}
	if err := insertItem(tx, m.ID, it); err != nil {
		return Item{}, err
	}
	return it, m.recordPart(tx, scope, in, "item-added", it.Title)
}

// propose adds an item for the organiser to take in or not.
func (m *Meeting) propose(tx *db.Tx, scope access.Scope, in *subject.Subject, who string, d ItemDraft) error {
	if m.State != Draft && m.State != Called {
		return conflict(text.HasBegun)
	}
	d = d.tidy()
	var c fault.Checks
	d.check(&c)
	if err := c.Err(); err != nil {
		return err
	}
	made := 0
	for _, it := range m.Items {
		if it.Proposer == who {
			if it.Title == d.Title && it.Text == d.Text {
				return nil // sent twice
			}
			made++
		}
	}
	if made >= proposals {
		return conflict(text.EnoughProposals)
	}
	it := Item{ID: tx.NewID(), Title: d.Title, Aim: d.Aim, Minutes: d.Minutes, Text: d.Text, State: Proposed, Proposer: who, position: m.last() + 1}
	if err := insertItem(tx, m.ID, it); err != nil {
		return err
	}
	return m.recordPart(tx, scope, in, "item-proposed", it.Title)
}

func (s *Service) runItem(ctx context.Context, scope access.Scope, id ID, item string, do func(tx *db.Tx, in *subject.Subject, m *Meeting, it Item) error) error {
	return s.run(ctx, scope, id, func(tx *db.Tx, in *subject.Subject, m *Meeting) error {
		it, ok := m.Item(item)
		if !ok {
			return fault.New(fault.NotFound, text.NoSuchItem)
		}
		return do(tx, in, m, it)
	})
}

// ChangeItem changes what is written of an item. Faults: as AddItem; Stale for
// another version.
func (s *Service) ChangeItem(ctx context.Context, scope access.Scope, id ID, item string, d ItemDraft, version int64) error {
	return s.runItem(ctx, scope, id, item, func(tx *db.Tx, in *subject.Subject, m *Meeting, it Item) error {
		if it.Version != version {
			return fault.New(fault.Stale, text.StaleItem)
		}
		if !m.Live() {
			return conflict(text.HasBegun)
		}
		d = d.tidy()
		var c fault.Checks
		d.check(&c)
		it.OwnerName = d.owned(in, m, &c)
		if err := c.Err(); err != nil {
			return err
		}
		it.Title, it.Aim, it.Minutes, it.Owner, it.Text = d.Title, d.Aim, d.Minutes, d.Owner, d.Text
		if err := keepItem(tx, it); err != nil {
			return err
		}
		return m.recordPart(tx, scope, in, "item-changed", it.Title)
	})
}

// Step is what the organiser does with an item as a whole.
type Step string

// The steps.
const (
	Up     Step = "op"
	Down   Step = "ned"
	Accept Step = "med"    // a proposed or parked one comes on the agenda
	Reject Step = "afvis"  // a proposed one does not
	Park   Step = "parker" // it is left for another time
	Drop   Step = "slet"
)

// Take takes a step with an item.
//
// Faults: Forbidden for who may not; Conflict when the step can't be taken, as
// for an item with minutes that is to be dropped.
func (s *Service) Take(ctx context.Context, scope access.Scope, id ID, item string, step Step) error {
	return s.runItem(ctx, scope, id, item, func(tx *db.Tx, in *subject.Subject, m *Meeting, it Item) error {
		if !m.Live() {
			return conflict(text.HasBegun)
		}
		switch step {
		case Up, Down:
			return m.move(tx, it, step)
		case Accept:
			it.State, it.position = OnAgenda, m.last()+1
		case Reject:
			if it.State != Proposed {
				return conflict(text.NotProposed)
			}
			it.State = Declined
		case Park:
			it.State = Parked
		case Drop:
			if it.Notes != "" || len(m.DecidedUnder(it.ID)) > 0 {
				return conflict(text.ItemHasMinutes)
			}
			if err := deleteItem(tx, it.ID); err != nil {
				return err
			}
			return m.recordPart(tx, scope, in, "item-dropped", it.Title)
		default:
			return invalid("step", text.NoSuchStep)
		}
		if err := keepItem(tx, it); err != nil {
			return err
		}
		return m.recordPart(tx, scope, in, "item-"+map[Step]string{Accept: "accepted", Reject: "declined", Park: "parked"}[step], it.Title)
	})
}

// move lets an item and its neighbour on the agenda change places.
func (m *Meeting) move(tx *db.Tx, it Item, step Step) error {
	agenda := m.Having(OnAgenda)
	i := slices.IndexFunc(agenda, func(other Item) bool { return other.ID == it.ID })
	j := i + 1
	if step == Up {
		j = i - 1
	}
	if i < 0 || j < 0 || j >= len(agenda) {
		return nil // it is first or last already
	}
	if err := setPosition(tx, agenda[i].ID, agenda[j].position); err != nil {
		return err
	}
	return setPosition(tx, agenda[j].ID, agenda[i].position)
}

// Planned is how many minutes the agenda takes.
func (m *Meeting) Planned() int {
	sum := 0
	for _, it := range m.Having(OnAgenda) {
		sum += it.Minutes
	}
	return sum
}

// lines are texts as a list, one a line.
func lines(l i18n.Lang, all []i18n.Text) string {
	var b strings.Builder
	for _, one := range all {
		b.WriteString("- " + oneLine(one.In(l)) + "\n")
	}
	return strings.TrimSpace(b.String())
}
