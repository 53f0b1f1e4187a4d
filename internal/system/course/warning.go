package course

import (
	"context"
	"strconv"
	"strings"

	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course/text"
)

// WarningKind says what a warning is about.
type WarningKind string

// The warnings.
const (
	HalfSigned   WarningKind = "half-signed"   // one of the agreements lacks its signature (A5)
	RoleUnfilled WarningKind = "role-unfilled" // a role that the host must settle has nobody (A6)
	LateActivity WarningKind = "late"          // the date has passed
	OutOfWindow  WarningKind = "out-of-window" // the date lies outside what the programme asks for (A4c)
	BeyondFrame  WarningKind = "beyond-frame"  // the course runs past its frame
)

// Warning is something that is not as it should be. It lasts until it is put
// right, or until somebody gives a reason for letting it stand.
type Warning struct {
	ID     string // stable while the cause is the same
	Kind   WarningKind
	Key    string // the activity, for those about one
	Role   string // the role, for RoleUnfilled
	Days   int
	Waived *Waiver
	text   fault.Message
}

// Text is the warning in words.
func (w Warning) Text(l i18n.Lang) string { return w.text(l) }

// Warnings are those of the course on a day, in order of urgency; those for
// which a reason was given are still among them, marked.
func (c *Course) Warnings(today calendar.Date) []Warning {
	if c.State == Closed {
		return nil
	}
	var warnings []Warning
	add := func(w Warning) {
		if waiver, ok := c.Waivers[w.ID]; ok {
			w.Waived = &waiver
		}
		warnings = append(warnings, w)
	}
	for _, a := range c.Activities {
		if missing := c.unsigned(a); len(missing) > 0 && c.anySigned(a) {
			add(Warning{ID: string(HalfSigned) + ":" + a.Key, Kind: HalfSigned, Key: a.Key, text: func(l i18n.Lang) string {
				return text.WarnHalfSigned(l, i18n.List(l, names(missing, l)))
			}})
		}
	}
	for _, a := range c.Activities {
		if a.Late(today) {
			days := today.Sub(a.Target)
			// the id carries the date: a reason holds for this date, not for the next one
			add(Warning{
				ID: string(LateActivity) + ":" + a.Key + ":" + a.Target.String(), Kind: LateActivity, Key: a.Key, Days: days,
				text: func(l i18n.Lang) string { return text.WarnLate(l, i18n.Upper(c.Called(l, a)), days) },
			})
		}
		if days := a.Outside(); days != 0 {
			add(Warning{
				ID: string(OutOfWindow) + ":" + a.Key + ":" + a.Set.String(), Kind: OutOfWindow, Key: a.Key, Days: days,
				text: func(l i18n.Lang) string { return outsideText(l, i18n.Upper(c.Called(l, a)), a) },
			})
		}
	}
	for i := range c.Programme.Roles {
		role := &c.Programme.Roles[i]
		if role.Needed && role.Everyone == "" && len(c.Holders(role.ID, today)) == 0 {
			add(Warning{ID: string(RoleUnfilled) + ":" + role.ID, Kind: RoleUnfilled, Role: role.ID, text: func(l i18n.Lang) string {
				return text.WarnRoleUnfilled(l, role.Name.In(l))
			}})
		}
	}
	if end, expected := c.Frame(today); !end.IsZero() && expected.After(end) {
		days := expected.Sub(end)
		add(Warning{ID: string(BeyondFrame) + ":" + strconv.Itoa(days/30), Kind: BeyondFrame, Days: days, text: func(l i18n.Lang) string {
			return text.WarnBeyondFrame(l, days, end)
		}})
	}
	for i := range warnings {
		w := &warnings[i]
		if a, ok := c.Activity(w.Key); ok && w.Kind == OutOfWindow && w.Waived == nil && a.Reason != "" {
			w.Waived = &Waiver{Reason: a.Reason}
		}
	}
	return warnings
}

func outsideText(l i18n.Lang, name string, a Activity) string {
	if days := a.Outside(); days < 0 {
		return text.WarnBefore(l, name, a.Set, -days, a.Earliest)
	}
	return text.WarnAfter(l, name, a.Set, a.Outside(), a.Latest)
}

// Open are the warnings that still ask for something.
func Open(warnings []Warning) []Warning {
	var open []Warning
	for _, w := range warnings {
		if w.Waived == nil {
			open = append(open, w)
		}
	}
	return open
}

// Frame is the last day of the course's outer frame and the day on which it
// can be expected to end as things stand; both zero when the programme sets no
// frame.
func (c *Course) Frame(today calendar.Date) (end, expected calendar.Date) {
	if c.Programme.Frame == nil {
		return calendar.Date{}, calendar.Date{}
	}
	frame := c.Schedule().Frame
	if frame == nil {
		return calendar.Date{}, calendar.Date{}
	}
	end, expected = frame.To, frame.Last
	if next, ok := c.Next(); ok && next.Late(today) {
		expected = expected.AddDays(today.Sub(next.Target))
	}
	return end, expected
}

// ActivityName is the activity's name, with its number when it is held more
// than once.
func (c *Course) ActivityName(l i18n.Lang, a Activity) string {
	described, _, ok := c.Programme.Activity(a.ID)
	if !ok {
		return a.Key
	}
	name := described.Occurrence(a.Number).Name.In(l)
	if a.Number > 0 {
		name += " " + strconv.Itoa(a.Number)
	}
	return name
}

// Called is the activity as it is named inside a sentence: "visionsworkshoppen",
// "statusmøde 2".
func (c *Course) Called(l i18n.Lang, a Activity) string {
	described, _, ok := c.Programme.Activity(a.ID)
	if called := described.Occurrence(a.Number).Called.In(l); ok && a.Number == 0 && called != "" {
		return called
	}
	return i18n.Lower(c.ActivityName(l, a))
}

// AnchorCalled is an anchor as it is named inside a sentence: "ansøgningsfristen".
func AnchorCalled(l i18n.Lang, a programme.Anchor) string {
	if called := a.Called.In(l); called != "" {
		return called
	}
	return i18n.Lower(a.Name.In(l))
}

func (c *Course) anySigned(a Activity) bool {
	for _, s := range c.Signatures {
		if s.Key == a.Key {
			return true
		}
	}
	return false
}

// unsigned are the documents of an activity that lack a signature; none when
// the activity opens no phase.
func (c *Course) unsigned(a Activity) []programme.Deliverable {
	if !c.Programme.Gate(a.ID) {
		return nil
	}
	described, _, _ := c.Programme.Activity(a.ID)
	var missing []programme.Deliverable
	for _, d := range described.Deliverables {
		if _, signed := c.Signed(a.Key, d.ID); len(d.Sign) > 0 && !signed {
			missing = append(missing, d)
		}
	}
	return missing
}

func names(deliverables []programme.Deliverable, l i18n.Lang) []string {
	list := make([]string, len(deliverables))
	for i, d := range deliverables {
		list[i] = d.Name.In(l)
	}
	return list
}

// Waive lets a warning stand for a reason.
//
// Faults: as Do; NotFound when the course has no such warning any more;
// Invalid when the reason is missing.
func (s *Service) Waive(ctx context.Context, scope access.Scope, id ID, warning, reason string) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := s.lead(tx, scope, id)
		if err != nil {
			return err
		}
		reason = strings.TrimSpace(reason)
		var found *Warning
		for _, w := range c.Warnings(tx.Today()) {
			if w.ID == warning {
				found = &w
			}
		}
		switch {
		case found == nil:
			return fault.New(fault.NotFound, text.NoSuchWarning)
		case reason == "":
			return invalid("reason", text.WaiverReasonNeeded)
		case len([]rune(reason)) > longestNote:
			return invalid("reason", text.NoteTooLong)
		}
		if err := putWaiver(tx, c.ID, warning, Waiver{Reason: reason, Person: scope.Person, PersonName: scope.Name, At: tx.Now()}); err != nil {
			return err
		}
		return audit.Record(tx, scope, audit.Change{
			SubjectKind: Kind, SubjectID: string(id), Noun: "warning", NounID: warning, Verb: "waived", Role: c.actingRole(), Reason: reason,
		})
	})
}
