package directory

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/db"
)

// PublishedFilter says which of the services that are open are published; the
// zero one lets all through.
type PublishedFilter struct {
	ID           ID     // this one alone
	Query        string // as people speak; the best come first
	Organisation organisation.ID
	List         List
	Trait        Trait
	AnyTrait     bool
	Since        time.Time     // changed then or later
	Placed       bool          // that people can go to
	Is           func(ID) bool // nil for all
	From, Size   int           // how many come before the page, and how many it has at most
}

// PublishedPage is a page of what is published.
type PublishedPage struct {
	Items         []Listed
	Organisations map[organisation.ID]organisation.Organisation // that offer them, and in whose directories they stand
	Total         int                                           // let through in all
	Today         calendar.Date
}

// Placed reports whether a service is at a place that people can go to.
func (c *Content) Placed() bool { return c.Street != "" || c.Position != nil }

// Published is a page of the services that are open, in a constant number of
// statements: with a query the best first, else in the order of their ids, so
// that what is new comes last while somebody turns the pages. It never says who
// owns them.
func (d *Directory) Published(ctx context.Context, f PublishedFilter) (page PublishedPage, err error) {
	err = d.DB.Read(ctx, func(tx *db.Tx) error {
		if err := d.refresh(tx); err != nil {
			return err
		}
		page.Today = tx.Today()
		ids := d.published(f)
		page.Total = len(ids)
		ids = pageOf(ids, f.From, f.Size)
		services, err := byIDs(tx, ids)
		if err != nil {
			return fmt.Errorf("read what is published: %w", err)
		}
		slices.SortFunc(services, func(a, b *Service) int { return cmp.Compare(slices.Index(ids, a.ID), slices.Index(ids, b.ID)) })
		page.Items = listed(services, page.Today)
		page.Organisations, err = organisationsOf(tx, page.Items)
		return err
	})
	return page, err
}

// published are the open services that a filter lets through, in their order.
func (d *Directory) published(f PublishedFilter) (ids []ID) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	take := func(b *brief) {
		if b == nil || f.ID != "" && b.id != f.ID || f.Organisation != "" && b.organisation != f.Organisation || f.List != "" && b.list != f.List ||
			f.Trait != "" && b.traits&bit(f.Trait) == 0 || f.AnyTrait && b.traits == 0 || b.saved.Before(f.Since) || f.Placed && !b.placed || f.Is != nil && !f.Is(b.id) {
			return
		}
		ids = append(ids, b.id)
	}
	switch {
	case f.ID != "":
		take(d.known.by[f.ID])
	case strings.TrimSpace(f.Query) != "":
		for _, hit := range d.known.index.Search(f.Query) {
			take(d.known.by[ID(hit.ID)])
		}
	default:
		for _, b := range d.known.by {
			take(b)
		}
		slices.Sort(ids)
	}
	return ids
}

// pageOf are those of all that stand on a page.
func pageOf[T any](all []T, from, size int) []T {
	all = all[min(max(from, 0), len(all)):]
	return all[:min(max(size, 0), len(all))]
}

// listed are the open ones of services, without their owners.
func listed(services []*Service, today calendar.Date) (all []Listed) {
	for _, s := range services {
		if !s.Closed {
			s.Owner = Owner{}
			all = append(all, Listed{s, s.Freshness(today), -1})
		}
	}
	return all
}

// organisationsOf are those that services have to do with.
func organisationsOf(tx *db.Tx, services []Listed) (map[organisation.ID]organisation.Organisation, error) {
	var ids []organisation.ID
	for _, s := range services {
		ids = append(ids, s.Organisation, s.Municipality)
	}
	slices.Sort(ids)
	return organisation.ByIDs(tx, slices.Compact(ids)...)
}

// PublisherFilter says which organisations are published; the zero one lets all
// through that have services that are open.
type PublisherFilter struct {
	ID         organisation.ID // this one alone
	Query      string          // each word begins one of the name's
	Services   bool            // with their services
	From, Size int             // how many come before the page, and how many it has at most
}

// Publisher is an organisation that has services that are open.
type Publisher struct {
	organisation.Organisation
	Services []Listed
}

// PublisherPage is a page of them.
type PublisherPage struct {
	Items         []Publisher
	Organisations map[organisation.ID]organisation.Organisation // that the services have to do with
	Total         int                                           // let through in all
	Today         calendar.Date
}

// Publishers is a page of the organisations that have services that are open, in
// a constant number of statements: with a query by name, of the first
// MostResults that it finds, else in the order of their ids.
func (d *Directory) Publishers(ctx context.Context, f PublisherFilter) (page PublisherPage, err error) {
	err = d.DB.Read(ctx, func(tx *db.Tx) error {
		if err := d.refresh(tx); err != nil {
			return err
		}
		page.Today = tx.Today()
		found, total, err := d.publishers(tx, f)
		if err != nil {
			return fmt.Errorf("read who publishes: %w", err)
		}
		page.Total = total
		for _, o := range found {
			page.Items = append(page.Items, Publisher{Organisation: o})
		}
		if !f.Services {
			return nil
		}
		return page.addServices(tx)
	})
	return page, err
}

// publishers are the organisations of a page, and how many there are in all.
func (d *Directory) publishers(tx *db.Tx, f PublisherFilter) (found []organisation.Organisation, total int, err error) {
	ids := d.offering()
	if f.ID == "" && strings.TrimSpace(f.Query) != "" {
		found, err = organisation.Find(tx, f.Query, nil, "", MostResults)
		found = slices.DeleteFunc(found, func(o organisation.Organisation) bool {
			_, offers := slices.BinarySearch(ids, o.ID)
			return !offers
		})
		return pageOf(found, f.From, f.Size), len(found), err
	}
	if f.ID != "" {
		ids = slices.DeleteFunc(ids, func(id organisation.ID) bool { return id != f.ID })
	}
	here := pageOf(ids, f.From, f.Size)
	by, err := organisation.ByIDs(tx, here...)
	for _, id := range here {
		if o, known := by[id]; known {
			found = append(found, o)
		}
	}
	return found, len(ids), err
}

// offering are the organisations that have services that are open, sorted.
func (d *Directory) offering() (ids []organisation.ID) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	seen := map[organisation.ID]bool{}
	for _, b := range d.known.by {
		if !seen[b.organisation] {
			seen[b.organisation] = true
			ids = append(ids, b.organisation)
		}
	}
	slices.Sort(ids)
	return ids
}

// addServices puts the services of the page's organisations there.
func (page *PublisherPage) addServices(tx *db.Tx) error {
	var ids []organisation.ID
	for _, p := range page.Items {
		ids = append(ids, p.ID)
	}
	services, err := openOf(tx, ids)
	if err != nil {
		return fmt.Errorf("read what organisations offer: %w", err)
	}
	all := listed(services, page.Today)
	for i := range page.Items {
		for _, s := range all {
			if s.Organisation == page.Items[i].ID {
				page.Items[i].Services = append(page.Items[i].Services, s)
			}
		}
	}
	page.Organisations, err = organisationsOf(tx, all)
	return err
}
