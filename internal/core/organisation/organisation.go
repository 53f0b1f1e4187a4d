// Package organisation knows who is who: the authorities, shelters, voluntary
// and private actors that work together, their units, the people in them and
// the roles that people hold. A role is ended, never deleted, so that it can
// always be told who was what on a given day.
package organisation

import (
	"slices"
	"strings"
	"unicode/utf8"

	"tovholder/internal/core/organisation/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// ID names an organisation.
type ID string

// UnitID names a unit of an organisation.
type UnitID string

// Kind says what sort of organisation it is.
type Kind string

// The kinds.
const (
	Agency             Kind = "agency"
	Municipality       Kind = "municipality"
	Shelter            Kind = "shelter"
	Voluntary          Kind = "voluntary"
	Private            Kind = "private"
	HousingAssociation Kind = "housing_association"
	Business           Kind = "business"
	Other              Kind = "other"
)

// Kinds lists every kind, in the order in which they are offered.
func Kinds() []Kind {
	return []Kind{Agency, Municipality, Shelter, Voluntary, Private, HousingAssociation, Business, Other}
}

// Name is the kind in words.
func (k Kind) Name(l i18n.Lang) string {
	switch k {
	case Agency:
		return text.KindAgency(l)
	case Municipality:
		return text.KindMunicipality(l)
	case Shelter:
		return text.KindShelter(l)
	case Voluntary:
		return text.KindVoluntary(l)
	case Private:
		return text.KindPrivate(l)
	case HousingAssociation:
		return text.KindHousingAssociation(l)
	case Business:
		return text.KindBusiness(l)
	case Other:
		return text.KindOther(l)
	}
	return string(k)
}

// Roles are the roles that somebody can be given in an organisation of this
// kind. Those that reach beyond the organisation itself exist only where such
// people work. A citizen's log-in is not given here but by the citizen's own
// pathway.
func (k Kind) Roles() []access.Role {
	switch k {
	case Agency:
		return []access.Role{access.Adviser, access.Analyst, access.Manager, access.Employee, access.Administrator}
	case Business:
		return []access.Role{access.Consultant, access.Manager, access.Employee, access.Administrator}
	case Municipality, Shelter, Voluntary, Private, HousingAssociation, Other:
		return []access.Role{access.Manager, access.Employee, access.Volunteer}
	}
	return nil
}

// Organisation is one organisation.
type Organisation struct {
	ID      ID     `json:"-"`
	Kind    Kind   `json:"kind"`
	Name    string `json:"name"`
	Code    string `json:"code"` // a municipality's four digits, as text
	CVR     string `json:"cvr"`  // eight digits, or empty
	Region  string `json:"region"`
	Version int64  `json:"-"`
}

// Unit is a part of an organisation; Parent is empty at the top.
type Unit struct {
	ID           UnitID `json:"-"`
	Organisation ID     `json:"-"`
	Parent       UnitID `json:"parent"`
	Name         string `json:"name"`
	Closed       bool   `json:"closed"` // nobody new is placed there
	Version      int64  `json:"-"`
}

const (
	longestName  = 200
	longestShort = 100
)

// tidy takes away what people don't mean when they type.
func (o Organisation) tidy() Organisation {
	o.Name = tidy(o.Name)
	o.Region = tidy(o.Region)
	o.Code = strings.ReplaceAll(o.Code, " ", "")
	o.CVR = strings.ReplaceAll(o.CVR, " ", "")
	return o
}

func tidy(s string) string { return strings.Join(strings.Fields(s), " ") }

func (o Organisation) check() error {
	var c fault.Checks
	c.Need(slices.Contains(Kinds(), o.Kind), "kind", text.KindMissing)
	checkName(&c, "name", o.Name)
	checkLength(&c, "region", o.Region, longestShort)
	switch {
	case o.Kind == Municipality:
		c.Need(digits(o.Code, 4), "code", text.CodeForm)
	case o.Code != "":
		c.Add("code", text.CodeNotMunicipality)
	}
	switch {
	case o.CVR == "":
	case !digits(o.CVR, 8):
		c.Add("cvr", text.CvrForm)
	case !ValidCVR(o.CVR):
		c.Add("cvr", text.CvrWrong)
	}
	return c.Err()
}

func checkName(c *fault.Checks, field, name string) {
	c.Need(name != "", field, text.NameMissing)
	checkLength(c, field, name, longestName)
}

func checkLength(c *fault.Checks, field, s string, most int) {
	c.Need(utf8.RuneCountInString(s) <= most, field, func(l i18n.Lang) string { return text.TooLong(l, most) })
}

func digits(s string, n int) bool {
	return len(s) == n && strings.Trim(s, "0123456789") == ""
}

// ValidCVR reports whether s can be a CVR number: eight digits, the first not
// zero, whose sum by the weights 2, 7, 6, 5, 4, 3, 2, 1 is divisible by 11.
func ValidCVR(s string) bool {
	if !digits(s, 8) || s[0] == '0' {
		return false
	}
	sum := 0
	for i, weight := range [8]int{2, 7, 6, 5, 4, 3, 2, 1} {
		sum += weight * int(s[i]-'0')
	}
	return sum%11 == 0
}
