package course

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"tovholder/internal/core/day"
	"tovholder/internal/core/meeting"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/audit"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/course/text"
)

// Arrangement is what the host's side has provided for an activity: the room
// and the catering, or the link of a virtual one.
type Arrangement struct {
	Key        string // the activity
	Form       string // Physical or Virtual where that is chosen; empty for as the programme says
	Place      string // a place or a room, or the link
	Catering   string
	Notes      string
	Settled    bool          // all is in place for the day
	Day        calendar.Date // that the activity had when somebody said so
	Person     string        // who said so
	PersonName string
	At         time.Time
	Version    int64
}

// The forms that can be chosen for an activity that the host provides for.
const (
	Physical = string(meeting.Physical)
	Virtual  = string(meeting.Virtual)
)

const (
	arrangeFrom   = 21 // days before an activity from which those who lead for the host are asked
	arrangeUrgent = 7  // days before it from which that is urgent
	arrangeSeen   = 14 // days before it from which the course's page says what is missing
)

// longestCatering is how many characters a line about catering may have.
const longestCatering = 200

type toldArrangement struct {
	Form     string        `json:"form,omitempty"`
	Place    string        `json:"place,omitempty"`
	Catering string        `json:"catering,omitempty"`
	Notes    string        `json:"notes,omitempty"`
	Settled  bool          `json:"settled"`
	Day      calendar.Date `json:"settledDay"`
}

func (a Arrangement) told() toldArrangement {
	return toldArrangement{Form: a.Form, Place: a.Place, Catering: a.Catering, Notes: a.Notes, Settled: a.Settled, Day: a.Day}
}

// Arrange keeps what the host's side has provided for an activity. A meeting
// that has been called for it gets the place.
//
// Faults: NotFound when the course or the activity is not there, or the host
// provides nothing for it; Forbidden when the caller neither leads for the host
// nor is responsible for the activity; Conflict when the course is closed;
// Invalid with fields; Stale when it has changed since the caller saw it.
func (s *Service) Arrange(ctx context.Context, scope access.Scope, id ID, key string, wanted Arrangement, version int64) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err := s.find(tx, scope, id)
		if err != nil {
			return err
		}
		a, ok := c.Activity(key)
		if !ok {
			return fault.New(fault.NotFound, text.NoSuchActivity)
		}
		if !c.Hosted(a) {
			return fault.New(fault.NotFound, text.NothingToArrange)
		}
		role, may := c.arrangingRole(a)
		if !may {
			return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyArrangersMay(l, c.Arrangers(l, a, tx.Today())) })
		}
		if c.State == Closed {
			return fault.New(fault.Conflict, text.CourseIsClosed)
		}
		if wanted, err = wanted.checked(); err != nil {
			return err
		}
		old, existed := c.Arrangement(key)
		if old.Version != version {
			return fault.New(fault.Stale, text.StaleArrangement)
		}
		wanted.Key, wanted.Version = key, old.Version+1
		if wanted.Settled {
			wanted.Day, wanted.Person, wanted.PersonName, wanted.At = a.Target, scope.Person, scope.Name, tx.Now()
		}
		if err := putArrangement(tx, c.ID, wanted); err != nil {
			return err
		}
		after := c.clone()
		after.Arrangements = append(slices.DeleteFunc(after.Arrangements, func(o Arrangement) bool { return o.Key == key }), wanted)
		if err := s.moveMeetings(tx, scope, c, after); err != nil {
			return err
		}
		var before any
		if existed {
			before = old.told()
		}
		return audit.Record(tx, scope, audit.Change{
			SubjectKind: Kind, SubjectID: string(id), Noun: "arrangement", NounID: key, Verb: "arranged", Role: role,
			Before: before, After: wanted.told(),
		})
	})
}

// checked is what the caller wrote without what nobody means, if it can be
// kept. Who said that all is in place, and when, is not the caller's to write.
func (a Arrangement) checked() (Arrangement, error) {
	a = Arrangement{
		Form: a.Form, Place: oneLine(a.Place), Catering: oneLine(a.Catering), Settled: a.Settled,
		Notes: strings.TrimSpace(strings.ReplaceAll(a.Notes, "\r\n", "\n")),
	}
	var checks fault.Checks
	checks.Need(slices.Contains([]string{"", Physical, Virtual}, a.Form), "form", text.ArrangedFormWrong)
	checks.Need(a.Place != "" || !a.Settled, "place", text.ArrangedPlaceMissing)
	checks.Need(utf8.RuneCountInString(a.Place) <= longestPlace, "place", text.PlaceTooLong)
	checks.Need(utf8.RuneCountInString(a.Catering) <= longestCatering, "catering", text.CateringTooLong)
	checks.Need(utf8.RuneCountInString(a.Notes) <= longestNote, "notes", text.NoteTooLong)
	checks.Need(!cpr.In(a.Place), "place", text.NoCpr)
	checks.Need(!cpr.In(a.Catering), "catering", text.NoCpr)
	checks.Need(!cpr.In(a.Notes), "notes", text.NoCpr)
	return a, checks.Err()
}

func oneLine(words string) string { return strings.Join(strings.Fields(words), " ") }

// Arrangement is what has been provided for an activity, if anything has been
// said of it.
func (c *Course) Arrangement(key string) (Arrangement, bool) {
	i := slices.IndexFunc(c.Arrangements, func(a Arrangement) bool { return a.Key == key })
	if i < 0 {
		return Arrangement{}, false
	}
	return c.Arrangements[i], true
}

// Hosted reports whether the programme lets the host provide for the activity.
func (c *Course) Hosted(a Activity) bool { return !c.described(a).Host.IsZero() }

// described is the activity as the programme describes it this time.
func (c *Course) described(a Activity) programme.Activity {
	described, _, ok := c.Programme.Activity(a.ID)
	if !ok {
		return programme.Activity{}
	}
	return described.Occurrence(a.Number)
}

// PlaceOf is where an activity takes place: what has been agreed with its date,
// else what the host's side has arranged.
func (c *Course) PlaceOf(a Activity) string {
	if arranged, ok := c.Arrangement(a.Key); ok && a.Place == "" {
		return arranged.Place
	}
	return a.Place
}

// FormOf is the form in which an activity is held: the one that was chosen,
// else the programme's.
func (c *Course) FormOf(a Activity) string {
	if arranged, ok := c.Arrangement(a.Key); ok && arranged.Form != "" {
		return arranged.Form
	}
	return c.described(a).Form
}

// InPlace reports whether what the host provides for an activity is in place.
// What was in place for one day is not for another, until somebody says so.
func (c *Course) InPlace(a Activity) bool {
	arranged, ok := c.Arrangement(a.Key)
	return ok && arranged.Settled && (a.State == Done || arranged.Day == a.Target)
}

// lacks reports whether an activity lies at most so many days ahead without
// what the host is to provide for it.
func (c *Course) lacks(a Activity, today calendar.Date, days int) bool {
	ahead := a.State != Done && !a.Target.IsZero() && a.Target.Within(today, today.AddDays(days))
	return c.State == Active && ahead && c.Hosted(a) && !c.InPlace(a)
}

// Lacking says what an activity that is near lacks of what the host is to
// provide; it is empty when nothing is missing.
func (c *Course) Lacking(l i18n.Lang, a Activity, today calendar.Date) string {
	switch {
	case !c.lacks(a, today, arrangeSeen):
		return ""
	case c.FormOf(a) == Virtual:
		return text.LinkLacking(l)
	}
	return text.RoomLacking(l)
}

// MayArrange reports whether the caller may say what is provided for an
// activity: those who lead for the host, and those who are responsible for it.
func (c *Course) MayArrange(a Activity) bool {
	_, may := c.arrangingRole(a)
	return may
}

func (c *Course) arrangingRole(a Activity) (string, bool) {
	responsible := c.described(a).Responsible
	for _, id := range c.mine {
		if role, ok := c.Programme.Role(id); ok && (leadsForHost(role) || id == responsible) {
			return id, true
		}
	}
	return "", false
}

func leadsForHost(role *programme.Role) bool {
	return role.Side == hostSide && slices.Contains(role.May, programme.MayLead)
}

// Arrangers names those who may say what is provided for an activity.
func (c *Course) Arrangers(l i18n.Lang, a Activity, on calendar.Date) string {
	responsible := c.described(a).Responsible
	return c.named(l, on, func(role *programme.Role) bool { return leadsForHost(role) || role.ID == responsible })
}

// tellArrangements asks those who lead for the host to provide what is missing.
func (c *Course) tellArrangements(agenda *day.Agenda, l i18n.Lang, today calendar.Date) {
	if !slices.ContainsFunc(c.mine, func(id string) bool {
		role, ok := c.Programme.Role(id)
		return ok && leadsForHost(role)
	}) {
		return
	}
	for _, a := range c.Activities {
		if !c.lacks(a, today, arrangeFrom) {
			continue
		}
		title := text.ArrangeRoomRow
		if c.FormOf(a) == Virtual {
			title = text.ArrangeLinkRow
		}
		row := day.Row{
			Title: title(l, c.ActivityName(l, a)), Context: c.context(l), Day: a.Target, Act: text.ActOpen(l), Href: c.ArrangementAddress(a.Key),
		}
		if a.Target.Within(today, today.AddDays(arrangeUrgent)) {
			agenda.Urgent = append(agenda.Urgent, row)
		} else {
			agenda.Coming = append(agenda.Coming, row)
		}
	}
}

// ArrangementAddress is where an activity's page tells what is provided.
func (c *Course) ArrangementAddress(key string) string { return c.ActivityAddress(key) + "#praktisk" }
