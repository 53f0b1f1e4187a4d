// Package directory is the directory of services: what municipalities,
// voluntary and private organisations offer people, found by everybody. Each
// service has an owner who is asked by mail whether it is still right; how long
// ago somebody said so is shown wherever the service is.
package directory

import (
	"slices"
	"time"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/directory/text"
)

// Noun is what a service is called in history and among what a route needs.
const Noun = "service"

// Root is where the directory is.
const Root = "/tilbud"

// ID names a service.
type ID string

// List is one of the two lists of a municipality's directory.
type List string

// The lists.
const (
	Municipal List = "municipal"
	Private   List = "private" // private and voluntary
)

// Lists are both lists.
func Lists() []List { return []List{Municipal, Private} }

// Name is the list in words.
func (x List) Name(l i18n.Lang) string {
	switch x {
	case Municipal:
		return text.ListMunicipal(l)
	case Private:
		return text.ListPrivate(l)
	}
	return string(x)
}

// Trait is something about a service that one can search for.
type Trait string

// The traits.
const (
	Overnight  Trait = "overnight"
	Women      Trait = "women" // for women alone
	Men        Trait = "men"   // for men alone
	Young      Trait = "young"
	Couples    Trait = "couples"
	Dogs       Trait = "dogs"
	Intoxicant Trait = "intoxicated" // one may come intoxicated
	Unreferred Trait = "unreferred"  // one can come without referral
	Free       Trait = "free"
	Anonymous  Trait = "anonymous"
	Wheelchair Trait = "wheelchair"
)

// Traits are all traits, in the order in which they are offered.
func Traits() []Trait {
	return []Trait{Overnight, Women, Men, Young, Couples, Dogs, Intoxicant, Unreferred, Free, Anonymous, Wheelchair}
}

// Name is the trait in words.
func (t Trait) Name(l i18n.Lang) string {
	switch t {
	case Overnight:
		return text.TraitOvernight(l)
	case Women:
		return text.TraitWomen(l)
	case Men:
		return text.TraitMen(l)
	case Young:
		return text.TraitYoung(l)
	case Couples:
		return text.TraitCouples(l)
	case Dogs:
		return text.TraitDogs(l)
	case Intoxicant:
		return text.TraitIntoxicated(l)
	case Unreferred:
		return text.TraitUnreferred(l)
	case Free:
		return text.TraitFree(l)
	case Anonymous:
		return text.TraitAnonymous(l)
	case Wheelchair:
		return text.TraitWheelchair(l)
	}
	return string(t)
}

// Position is a place on the map in degrees, WGS 84.
type Position struct {
	Latitude  float64 `json:"latitude"`
	Longitude float64 `json:"longitude"`
}

// Content is what is said about a service.
type Content struct {
	Name        string `json:"name"`
	TargetGroup string `json:"targetGroup"`        // whom it is for
	Offers      string `json:"offers"`             // what it consists of
	Referral    string `json:"referral,omitempty"` // how one comes to it

	Contact string `json:"contact,omitempty"` // a person or a function
	Phone   string `json:"phone,omitempty"`
	Email   string `json:"email,omitempty"`
	Website string `json:"website,omitempty"`

	Hours     Hours  `json:"hours,omitempty"`
	HoursNote string `json:"hoursNote,omitempty"`

	Street   string    `json:"street,omitempty"`
	Postcode string    `json:"postcode,omitempty"`
	City     string    `json:"city,omitempty"`
	Position *Position `json:"position,omitempty"`
	Area     string    `json:"area,omitempty"` // who can use it, by where they live

	Languages     []string `json:"languages,omitempty"` // ISO 639-1
	Price         string   `json:"price,omitempty"`
	Accessibility string   `json:"accessibility,omitempty"`
	Capacity      string   `json:"capacity,omitempty"`
	Traits        []Trait  `json:"traits,omitempty"`
}

// Service is a service as it stands.
type Service struct {
	ID           ID
	Organisation organisation.ID // that offers it
	OrgName      string
	Municipality organisation.ID // in whose directory it stands
	MunName      string
	MunCode      string
	List         List
	Content
	Owner       Owner
	Confirmed   time.Time // when somebody last said that it is right
	ConfirmedBy string
	Closed      bool
	Source      string // its id where it was imported from; empty when it was written here
	MadeAt      time.Time
	SavedAt     time.Time
	Version     int64
	Reports     int // that say that something is wrong, and are not settled
}

// Owner is who keeps a service right. Only those who look after it see who that is.
type Owner struct {
	Name  string `json:"name"`
	Email string `json:"email"`
}

// Address is where the service's page is.
func (s *Service) Address() string { return Root + "/" + string(s.ID) }

// Has reports whether the service has a trait.
func (c *Content) Has(t Trait) bool { return slices.Contains(c.Traits, t) }

// Freshness says how far one can trust what is said about a service.
type Freshness string

// The freshnesses.
const (
	Fresh   Freshness = "fresh"
	Due     Freshness = "due"   // its owner has been asked
	Stale   Freshness = "stale" // nobody has said that it is right for too long
	Doubted Freshness = "doubted"
)

// From so many months after the last confirmation the owner is asked, and after
// so many a service is shown as perhaps out of date.
const (
	AskAfter   = 5
	StaleAfter = 6
)

// Freshness is how far one can trust the service today.
func (s *Service) Freshness(today calendar.Date) Freshness {
	confirmed := calendar.Of(s.Confirmed)
	switch {
	case s.Reports > 0:
		return Doubted
	case !today.Before(confirmed.AddMonths(StaleAfter)):
		return Stale
	case !today.Before(confirmed.AddMonths(AskAfter)):
		return Due
	}
	return Fresh
}

// Flagged reports whether a service is shown as perhaps wrong.
func (s *Service) Flagged(today calendar.Date) bool {
	f := s.Freshness(today)
	return f == Stale || f == Doubted
}
