package network

import (
	"context"
	"fmt"
	"strings"

	"tovholder/internal/platform/access"
	"tovholder/internal/platform/db"
)

// PageSize is how many networks a list page shows.
const PageSize = 25

// Page is a page of a list.
type Page struct {
	Networks []Listed
	Next     string // where the page after this one begins; empty on the last
}

// Listed is a network of a list with the caller's own part in it. Of its members
// only the current ones are read.
type Listed struct {
	*Network
	Own []*Member // the municipalities that the caller belongs to
}

// List shows the networks that the scope takes part in, in order of name and
// in a constant number of statements.
func (s *Service) List(ctx context.Context, scope access.Scope, state State, after string) (Page, error) {
	var page Page
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		page, err = s.list(tx, scope, state, after, PageSize)
		return err
	})
	return page, err
}

// Running are the running networks that the scope takes part in, for a use case
// that has its transaction already.
func (s *Service) Running(tx *db.Tx, scope access.Scope) ([]Listed, error) {
	page, err := s.list(tx, scope, Active, "", dayNetworks)
	return page.Networks, err
}

func (s *Service) list(tx *db.Tx, scope access.Scope, state State, after string, size int) (Page, error) {
	if state == "" {
		state = Active
	}
	rows, err := selectNetworks(tx, scope, state, after, size+1)
	if err != nil {
		return Page{}, fmt.Errorf("list networks: %w", err)
	}
	var page Page
	if len(rows) > size {
		rows = rows[:size]
		page.Next = rows[size-1].Name + "|" + string(rows[size-1].ID)
	}
	ids := make([]ID, len(rows))
	byID := map[ID]*Network{}
	for i, r := range rows {
		n, err := s.known(tx, r)
		if err != nil {
			return Page{}, err
		}
		ids[i], byID[n.ID] = n.ID, n
		page.Networks = append(page.Networks, Listed{Network: n})
	}
	members, roles, err := membersOfEach(tx, ids)
	if err != nil {
		return Page{}, err
	}
	byMember := map[MemberID]*Member{}
	for _, m := range members {
		byID[m.Network].Members = append(byID[m.Network].Members, m)
		byMember[m.ID] = m
	}
	for _, g := range roles {
		if m := byMember[g.Member]; m != nil {
			m.Roles = append(m.Roles, g)
		}
	}
	mine, err := access.RolesInEach(tx, scope, Kind, texts(ids))
	if err != nil {
		return Page{}, err
	}
	for i, listed := range page.Networks {
		listed.mine = mine[string(listed.ID)]
		for _, m := range listed.Members {
			if scope.WorksIn(string(m.Organisation)) {
				page.Networks[i].Own = append(page.Networks[i].Own, m)
			}
		}
	}
	return page, nil
}

func texts(ids []ID) []string {
	all := make([]string, len(ids))
	for i, id := range ids {
		all[i] = string(id)
	}
	return all
}

func cutCursor(s string) (key, id string, ok bool) {
	i := strings.LastIndexByte(s, '|')
	if i < 0 {
		return "", "", false
	}
	return s[:i], s[i+1:], true
}
