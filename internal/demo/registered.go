package demo

import (
	"context"
	"fmt"
	"math/rand/v2"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/system/network"
)

// latestMeetings are how many of each network's past meetings the demonstration
// knows who came to.
const latestMeetings = 2

// Registering lets municipalities register for the networks' meetings: those
// that have been held, with who came, and the coming ones. In the CTI network
// five of Nørrekær's want to come, and have four places.
func Registering(ctx context.Context, h House, cast *Cast, seed uint64) error {
	t := &teller{House: h, scopes: map[organisation.PersonID]access.Scope{}, today: calendar.Of(h.DB.Now()), random: rand.New(rand.NewPCG(seed, 8))}
	var err error
	if t.adviser, err = t.scope(ctx, cast.Personas["raadgiver"]); err != nil {
		return err
	}
	page, err := h.Networks.List(ctx, t.adviser, network.Active, "")
	if err != nil {
		return err
	}
	for _, listed := range page.Networks {
		if err := t.registerAll(ctx, cast, listed.ID); err != nil {
			return fmt.Errorf("fill in the demonstration's registrations: %s: %w", listed.Name, err)
		}
	}
	return nil
}

func (t *teller) registerAll(ctx context.Context, cast *Cast, id network.ID) error {
	n, all, err := t.Networks.Gatherings(ctx, t.adviser, id)
	if err != nil {
		return err
	}
	var past []string
	for _, item := range n.Schedule().Items {
		st, settled := n.Settled[item.Key]
		switch {
		case !settled:
		case st.Done:
			past = append(past, item.Key)
		case !st.Day.Before(t.today):
			if err := t.signUp(ctx, cast, n, network.OfActivity(all, item.Key), item.Key); err != nil {
				return fmt.Errorf("%s: %w", item.Key, err)
			}
		}
	}
	for _, key := range past[max(0, len(past)-latestMeetings):] {
		if err := t.sat(ctx, cast, n, key, n.Settled[key]); err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
	}
	return nil
}

// signUp lets people register for the meeting that is ahead, and be invited.
func (t *teller) signUp(ctx context.Context, cast *Cast, n *network.Network, g *network.Gathering, key string) error {
	made, asked := db.At(ctx, t.today.AddDays(-2).At(10, 0)), t.today.AddDays(-1)
	var id meeting.ID
	var err error
	if g != nil {
		id = g.Meeting.ID
	} else if id, err = t.Meetings.Create(made, t.adviser, subject.Ref{Kind: network.Kind, ID: string(n.ID)}, meeting.New{Slot: key}); err != nil {
		return err
	}
	if err := t.seatAll(ctx, cast, n, id, asked); err != nil {
		return err
	}
	_, err = t.Meetings.Invite(db.At(ctx, asked.At(15, 0)), t.adviser, id)
	return err
}

// seatAll registers two or three of each municipality's people, in the CTI network
// five of Nørrekær's.
func (t *teller) seatAll(ctx context.Context, cast *Cast, n *network.Network, id meeting.ID, day calendar.Date) error {
	for i, m := range n.Current(day) {
		wanted := min(2+i%2, n.Seats)
		switch {
		case n.Name == NetworkCTI && m.Organisation == cast.Places[Noerrekaer]:
			wanted = n.Seats + 1
		case m.Name == "Odense Kommune":
			wanted = 2
		}
		people := m.People(n.Programme, day)
		for j, person := range people[:min(wanted, len(people))] {
			if _, err := t.Networks.Register(db.At(ctx, day.At(11, i*6+j)), t.adviser, id, m.ID, person.Person); err != nil {
				return fmt.Errorf("%s: %w", m.Name, err)
			}
		}
	}
	return nil
}

// sat lets a meeting be held that its activity says has been, with who came.
func (t *teller) sat(ctx context.Context, cast *Cast, n *network.Network, key string, st network.Settled) error {
	id, err := t.Meetings.Create(db.At(ctx, st.Day.AddDays(-40).At(10, 0)), t.adviser, subject.Ref{Kind: network.Kind, ID: string(n.ID)}, meeting.New{Slot: key})
	if err != nil {
		return err
	}
	if err := t.seatAll(ctx, cast, n, id, st.Day.AddDays(-14)); err != nil {
		return err
	}
	if _, err := t.Meetings.Invite(db.At(ctx, st.Day.AddDays(-13).At(9, 0)), t.adviser, id); err != nil {
		return err
	}
	if err := t.Meetings.Start(db.At(ctx, st.Day.At(9, 30)), t.adviser, id); err != nil {
		return err
	}
	_, m, err := t.Meetings.Find(ctx, t.adviser, id)
	if err != nil {
		return err
	}
	came := map[string]meeting.Attendance{}
	for i, p := range m.Participants {
		came[p.ID] = meeting.Came
		if i%7 == 5 {
			came[p.ID] = meeting.Absent
		}
	}
	over := st.Last.At(15, 0)
	if err := t.Meetings.Attend(db.At(ctx, over), t.adviser, id, came); err != nil {
		return err
	}
	if err := t.Meetings.Finish(db.At(ctx, over), t.adviser, id); err != nil {
		return err
	}
	if sent := calendar.Danish().Nearest(st.Last.AddDays(2), calendar.Date{}, calendar.Date{}); sent.Before(t.today) {
		_, err = t.Meetings.Send(db.At(ctx, sent.At(10, 0)), t.adviser, id, 7)
	}
	return err
}
