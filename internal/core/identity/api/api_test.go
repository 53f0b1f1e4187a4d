package api_test

import (
	"os"
	"testing"

	"tovholder/internal/core/identity"
	"tovholder/internal/core/identity/api"
	"tovholder/internal/testkit/caller"
	"tovholder/internal/testkit/house"
)

func TestMain(m *testing.M) { os.Exit(house.Main(m)) }

func TestMe(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		var me api.Me
		caller.As(t, h, "leder").Get("/me").Is(200).Into(&me)
		if me.Person.Name != "Birgitte Nørreskov" || me.Person.Title == "" || len(me.Holdings) != 1 || me.Holdings[0].OrganisationName != "Nørrekær Kommune" ||
			me.Holdings[0].Role != "manager" || me.Holdings[0].RoleName.En == "" || !me.Strong {
			t.Errorf("%+v", me)
		}
		caller.As(t, h, "").Get("/me").Refused(401, "unauthenticated")
	})
}

// A token that is taken back is worthless at once.
func TestATokenIsTakenBack(t *testing.T) {
	t.Parallel()
	house.Each(t, func(t *testing.T, h *house.House) {
		by, scope := caller.As(t, h, "leder"), h.Scope("leder")
		by.Get("/me").Is(200)
		tokens, err := h.Identity.Tokens(t.Context(), scope)
		if err != nil || len(tokens) != 1 {
			t.Fatal(tokens, err)
		}
		if err := h.Identity.RevokeToken(t.Context(), scope, tokens[0].ID); err != nil {
			t.Fatal(err)
		}
		by.Get("/me").Refused(401, "unauthenticated")
		other := caller.As(t, h, "leder")
		h.Pass(int(identity.TokenLongest))
		other.Get("/me").Refused(401, "unauthenticated")
	})
}
