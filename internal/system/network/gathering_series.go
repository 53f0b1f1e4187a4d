package network

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"tovholder/internal/core/meeting"
	"tovholder/internal/core/programme"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/network/text"
)

// mostMeetings are how many meetings of a network its pages look at.
const mostMeetings = 200

// Gatherings is the network with its meetings in order of time, those that were
// cancelled among them, and who is registered for each.
//
// Faults: NotFound when it doesn't exist or the scope is no member of it.
func (s *Service) Gatherings(ctx context.Context, scope access.Scope, id ID) (n *Network, all []*Gathering, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if n, err = s.find(tx, scope, id); err != nil {
			return err
		}
		all, err = gatheringsOf(tx, n)
		return err
	})
	return n, all, err
}

func gatheringsOf(tx *db.Tx, n *Network) ([]*Gathering, error) {
	meetings, err := meeting.Between(tx, Kind, []string{string(n.ID)}, calendar.NewDate(firstYear, 1, 1), calendar.NewDate(lastYear, 12, 31), mostMeetings)
	if err != nil {
		return nil, err
	}
	if err := meeting.AddParticipants(tx, meetings); err != nil {
		return nil, err
	}
	return gatherEach(tx, n, meetings)
}

// Convening is an activity of the network that has no meeting yet, with the day
// that is settled or proposed for it.
type Convening struct {
	Item    programme.Item
	Settled Settled
	Agreed  bool // else Settled is a proposal
}

// Convenable are the coming activities for which people meet and that have no
// meeting yet.
//
// Faults: Forbidden for who doesn't lead the network.
func (s *Service) Convenable(ctx context.Context, scope access.Scope, id ID) (n *Network, all []Convening, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if n, err = s.lead(tx, scope, id); err != nil {
			return err
		}
		met, err := gatheringsOf(tx, n)
		if err != nil {
			return err
		}
		all = nil
		for _, item := range n.Schedule().Items {
			st, agreed := n.Settled[item.Key]
			switch {
			case st.Done, item.Target.IsZero(), item.Target.Before(tx.Today()), !slices.Contains(meeting.Forms(), meeting.Form(item.Form)):
				continue
			case slices.ContainsFunc(met, func(g *Gathering) bool { return g.Meeting.Slot == item.Key && g.Meeting.State != meeting.Cancelled }):
				continue
			case !agreed:
				st = Settled{Day: item.Target}
				if days := daysOf(n.Programme, item.Key); days > 1 {
					st.Last = item.Target.AddDays(days - 1)
				}
			}
			all = append(all, Convening{item, st, agreed})
		}
		return nil
	})
	return n, all, err
}

// Convene settles when and where several activities take place and makes their
// meetings, as drafts to which nobody has been invited. Members register from
// then on.
//
// Faults: Forbidden for who doesn't lead the network; Stale for another version;
// Conflict for one that has taken place; Invalid with fields, each named after
// its activity: "netvaerksmoede-3.day".
func (s *Service) Convene(ctx context.Context, scope access.Scope, id ID, settle map[string]Settled, version int64) (made int, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		made = 0
		n, err := s.lead(tx, scope, id)
		switch {
		case err != nil:
			return err
		case n.Version != version:
			return fault.New(fault.Stale, text.StaleNetwork)
		case n.State == Closed:
			return conflict(text.NetworkIsClosed)
		case len(settle) == 0:
			return conflict(text.NothingToConvene)
		}
		keys, err := n.checkAll(settle)
		if err != nil {
			return err
		}
		for _, key := range keys {
			was := n.Settled[key]
			st := settle[key]
			if st.Last.IsZero() {
				st.Last = st.Day
			}
			if st.told() == was.told() {
				continue
			}
			if err := s.keepSettled(tx, scope, n, key, was, st, "settled"); err != nil {
				return err
			}
		}
		in := n.Seen(scope.Lang, tx.Today())
		if err := n.everyone(tx, in, nil); err != nil {
			return err
		}
		for _, key := range keys {
			if _, err := s.Meetings.Make(tx, scope, in, meeting.New{Slot: key}); err != nil {
				return fmt.Errorf("make the meeting of %s: %w", key, err)
			}
			made++
		}
		return nil
	})
	return made, err
}

// checkAll checks what is to be settled about several activities, and gives
// their keys in the order of the calendar.
func (n *Network) checkAll(settle map[string]Settled) ([]string, error) {
	var keys []string
	var wrong []fault.Field
	for _, item := range n.Schedule().Items {
		st, asked := settle[item.Key]
		if !asked {
			continue
		}
		if n.Settled[item.Key].Done {
			return nil, conflict(text.HasTakenPlace)
		}
		if st.Last.IsZero() {
			st.Last = st.Day
		}
		keys = append(keys, item.Key)
		var f *fault.Error
		if err := st.check(n, item); errors.As(err, &f) {
			for _, field := range f.Fields {
				wrong = append(wrong, fault.Field{Name: item.Key + "." + field.Name, Message: field.Message})
			}
		} else if err != nil {
			return nil, err
		}
	}
	if len(wrong) > 0 {
		return nil, &fault.Error{Kind: fault.Invalid, Fields: wrong}
	}
	if len(keys) < len(settle) {
		return nil, fault.New(fault.NotFound, text.NoSuchActivity)
	}
	return keys, nil
}

// Coming is the network's next meeting that is neither over nor cancelled; nil
// when there is none.
func Coming(all []*Gathering, today calendar.Date) *Gathering {
	for _, g := range all {
		if g.Meeting.Live() && !g.Meeting.Day.IsZero() && !g.Meeting.LastDay().Before(today) {
			return g
		}
	}
	return nil
}

// OfActivity is the gathering of an activity; nil when its meeting has not been
// made, or was cancelled.
func OfActivity(all []*Gathering, key string) *Gathering {
	for _, g := range all {
		if g.Meeting.Slot == key && g.Meeting.State != meeting.Cancelled {
			return g
		}
	}
	return nil
}
