package meeting

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"tovholder/internal/core/meeting/text"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/programme"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// New is a meeting that is to be made.
type New struct {
	Slot string // the activity that it is the meeting of; empty for none
	Details
	People []organisation.PersonID // who takes part; nil for those whom Offer ticks
	Once   string                  // of the wish to make it, so that one sent twice makes one
}

// Offer is somebody who can be invited from the start.
type Offer struct {
	Holder   subject.Holder
	Why      string
	Required bool
	Ticked   bool
}

// usualCorrections is for how many days minutes can be corrected unless the
// organiser says otherwise.
const usualCorrections = 7

// Outline is a meeting as it would be made: for an activity with its name,
// purpose and form, and with those whom the programme wants there.
func Outline(in *subject.Subject, scope access.Scope, slot string) (New, []Offer, error) {
	n := New{Slot: slot}
	if slot == "" {
		n.Form = Physical
		return n, everybody(in, scope), nil
	}
	a, ok := in.Activity(slot)
	if !ok || !Meets(a) {
		return n, nil, fault.New(fault.NotFound, text.NoSuchActivity)
	}
	n.Title, n.Purpose, n.Form = a.Name.In(scope.Lang), a.Purpose.In(scope.Lang), Form(a.Form)
	if a.Agreed {
		n.Details = n.at(Appointment{a.Day, a.Last, a.StartsAt, a.EndsAt, a.Place})
	}
	return n, wanted(in, scope, a), nil
}

// Meets reports whether people meet for the activity.
func Meets(a subject.Activity) bool { return slices.Contains(Forms(), Form(a.Form)) }

// wanted are those who take part in an activity by the programme: each with
// why, those of whom it says "perhaps" unticked. Of those who hold a role
// unasked, only the caller comes of course.
func wanted(in *subject.Subject, scope access.Scope, a subject.Activity) []Offer {
	var offers []Offer
	add := func(h subject.Holder, why string, required, ticked bool) {
		i := slices.IndexFunc(offers, func(o Offer) bool { return o.Holder.Person == h.Person })
		if i < 0 {
			offers = append(offers, Offer{h, why, required, ticked})
			return
		}
		if o := &offers[i]; !slices.Contains(strings.Split(o.Why, "; "), why) {
			o.Why += "; " + why
		}
		offers[i].Required = offers[i].Required || required
		offers[i].Ticked = offers[i].Ticked || ticked
	}
	for _, p := range a.Participants {
		role, ok := in.Role(p.Role)
		if !ok {
			continue
		}
		why := role.Name.In(scope.Lang)
		if note := strings.TrimSuffix(p.Note.In(scope.Lang), "."); note != "" {
			why += ": " + note
		}
		if in.Registered && role.Side == subject.Host {
			continue
		}
		for _, h := range role.Holders {
			add(h, why, p.Required, p.Required)
		}
		for _, h := range role.Everyone {
			add(h, why, p.Required, string(h.Person) == scope.Person)
		}
	}
	named := in.People()
	for _, o := range everybody(in, scope) {
		same := func(h subject.Holder) bool { return h.Person == o.Holder.Person }
		if slices.ContainsFunc(offers, func(had Offer) bool { return same(had.Holder) }) || !o.Ticked && !slices.ContainsFunc(named, same) {
			continue
		}
		offers = append(offers, Offer{o.Holder, o.Why, false, o.Ticked})
	}
	return offers
}

// everybody are all who can be invited, the caller ticked.
func everybody(in *subject.Subject, scope access.Scope) []Offer {
	var offers []Offer
	for _, h := range in.Candidates() {
		if !in.Bids(h.Person) {
			continue
		}
		var roles []string
		for _, id := range in.RolesOf(h.Person) {
			roles = append(roles, in.RoleName(id).In(scope.Lang))
		}
		offers = append(offers, Offer{Holder: h, Why: strings.Join(roles, ", "), Required: true, Ticked: string(h.Person) == scope.Person})
	}
	return offers
}

// Create makes a meeting, as a draft that nobody has been invited to.
//
// Faults: NotFound for the subject or the activity; Forbidden for who may not
// lead; Conflict when the activity has its meeting; Invalid with fields.
func (s *Service) Create(ctx context.Context, scope access.Scope, ref subject.Ref, n New) (id ID, err error) {
	err = s.subjects.Write(ctx, scope, subject.At(ref), func(tx *db.Tx, in *subject.Subject) error {
		if !in.MayLead {
			return fault.New(fault.Forbidden, func(l i18n.Lang) string { return text.OnlyLeadersCall(l, Leaders(l, in)) })
		}
		once := ""
		if n.Once != "" {
			once = scope.Person + " " + n.Once
			var already bool
			if id, already, err = madeOnce(tx, once); err != nil || already {
				return err
			}
		}
		id, err = s.make(tx, scope, in, n, once)
		return err
	})
	return id, err
}

func (s *Service) make(tx *db.Tx, scope access.Scope, in *subject.Subject, n New, once string) (ID, error) {
	m, err := s.outline(tx, scope, in, n)
	if err != nil {
		return "", err
	}
	if err := insertMeeting(tx, m, once); err != nil {
		return "", err
	}
	if err := s.prepare(tx, scope, in, m); err != nil {
		return "", err
	}
	if !m.PreparedAt.IsZero() {
		if err := keep(tx, m); err != nil {
			return "", err
		}
	}
	return m.ID, m.record(tx, scope, in, "made", "", nil, m.told())
}

func (s *Service) outline(tx *db.Tx, scope access.Scope, in *subject.Subject, n New) (*Meeting, error) {
	outlined, offers, err := Outline(in, scope, n.Slot)
	if err != nil {
		return nil, err
	}
	d := n.tidy()
	m := &Meeting{
		ID: ID(tx.NewID()), Ref: in.Ref, Slot: n.Slot, State: Draft, CorrectionDays: usualCorrections,
		Organiser: organisation.PersonID(scope.Person), OrganiserName: scope.Name, Version: 1,
	}
	if m.OrganiserEmail, err = emailOf(tx, m.Organiser); err != nil {
		return nil, err
	}
	if n.Slot != "" {
		_, taken, err := ofSlot(tx, in.Ref, n.Slot)
		if err != nil {
			return nil, err
		}
		if taken {
			return nil, conflict(text.SlotTaken)
		}
		m.Activity, _, _ = programme.SplitKey(n.Slot)
		d.Title, d.Form = cmp.Or(d.Title, outlined.Title), cmp.Or(d.Form, outlined.Form)
		d.Purpose = cmp.Or(d.Purpose, outlined.Purpose)
		d = d.at(outlined.appointment())
	}
	m.Details = d
	var c fault.Checks
	d.check(&c, n.Slot == "")
	for _, o := range offers {
		if n.People == nil && o.Ticked || slices.Contains(n.People, o.Holder.Person) {
			m.Participants = append(m.Participants, participantOf(tx, o))
		}
	}
	for _, id := range n.People {
		if slices.ContainsFunc(m.Participants, func(p Participant) bool { return p.Person == id }) {
			continue
		}
		h, ok := in.Person(id)
		if !ok || !in.Bids(id) {
			c.Add("people", text.NoSuchPerson)
			continue
		}
		m.Participants = append(m.Participants, participantOf(tx, Offer{Holder: h, Required: true}))
	}
	return m, c.Err()
}

func participantOf(tx *db.Tx, o Offer) Participant {
	return Participant{
		ID: tx.NewID(), Person: o.Holder.Person, Name: o.Holder.Name, Email: o.Holder.Email, Organisation: o.Holder.OrgName, Why: o.Why, Required: o.Required,
		Invited: notYet,
	}
}

// notYet is the sequence of an invitation that has not been sent.
const notYet = -1

// Leaders names those who may call meetings.
func Leaders(l i18n.Lang, in *subject.Subject) string {
	var names []string
	for _, r := range in.Roles {
		if !slices.Contains(r.May, programme.MayLead) {
			continue
		}
		var name strings.Builder
		name.WriteString(r.Name.In(l))
		for _, h := range r.Holders {
			name.WriteString(" (" + h.Name + ")")
		}
		names = append(names, name.String())
	}
	return i18n.List(l, names)
}
