package knowledge_test

import (
	"os"
	"testing"

	"tovholder/internal/core/organisation"
	"tovholder/internal/core/subject"
	"tovholder/internal/demo"
	"tovholder/internal/platform/fault"
	"tovholder/internal/system/knowledge"
	"tovholder/internal/system/network"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

// shelf is a house with the CTI network in which something is written.
type shelf struct {
	*house.House
	t  *testing.T
	in subject.Ref
}

func enter(t *testing.T, h *house.House) *shelf {
	t.Helper()
	return &shelf{h, t, subject.Ref{Kind: network.Kind, ID: string(h.Network(demo.NetworkCTI).ID)}}
}

// join lets Sønderå into the reference network, as one that reviews.
func (s *shelf) join() {
	s.t.Helper()
	_, err := s.Networks.Add(s.t.Context(), s.Scope("raadgiver"), network.Admission{
		Network: s.Network(demo.NetworkReference).ID, Municipality: s.Organisation("Sønderå").ID, Kind: "referencekommune",
		People: []network.Seat{
			{Person: organisation.PersonID(s.Scope("soenderaa").Person), Role: "noegleperson"}, {Person: s.People(s.Organisation("Sønderå").ID)[1].ID, Role: "noegleperson"},
		},
	})
	s.ok(err)
}

func (s *shelf) ok(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *shelf) is(kind fault.Kind, err error) {
	s.t.Helper()
	if !fault.Is(err, kind) {
		s.t.Errorf("got %v, want a fault of kind %d", err, kind)
	}
}

// write lets somebody write a tool.
func (s *shelf) write(who, title, what string, tags ...string) knowledge.ID {
	s.t.Helper()
	id, err := s.Library.Write(s.t.Context(), s.Scope(who), knowledge.New{
		Kind: knowledge.Tool, In: s.in, Content: knowledge.Content{Title: title, What: what, Method: knowledge.CTI, Setting: knowledge.HousingSupport, Tags: tags},
	})
	s.ok(err)
	return id
}

// found are the titles that somebody finds.
func (s *shelf) found(who string, f knowledge.Filter) (titles []string, page knowledge.Page) {
	s.t.Helper()
	page, err := s.Library.List(s.t.Context(), s.Scope(who), f, knowledge.PageSize)
	s.ok(err)
	for _, one := range page.Items {
		titles = append(titles, one.Title)
	}
	return titles, page
}
