package organisation

import (
	"net/mail"
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/core/organisation/text"
	"tovholder/internal/platform/access"
	"tovholder/internal/platform/calendar"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
)

// PersonID names a person.
type PersonID string

// RoleID names one person's role in one organisation in one period.
type RoleID string

// Person is somebody who works with the others here. Citizens are persons
// only when they have a log-in of their own.
type Person struct {
	ID      PersonID `json:"-"`
	Name    string   `json:"name"`
	Title   string   `json:"title"`
	Email   string   `json:"email"`
	Phone   string   `json:"phone"`
	Version int64    `json:"-"`
}

// Appointment is a role that a person holds, held or will hold. To is its last
// day; no date means until further notice.
type Appointment struct {
	ID           RoleID        `json:"-"`
	Person       PersonID      `json:"person"`
	Organisation ID            `json:"organisation"`
	Unit         UnitID        `json:"unit"`
	Role         access.Role   `json:"role"`
	From         calendar.Date `json:"from"`
	To           calendar.Date `json:"to"`
}

// Effective reports whether the role is held on the day.
func (a Appointment) Effective(day calendar.Date) bool {
	return !a.From.After(day) && (a.To.IsZero() || !a.To.Before(day))
}

// RoleName is a role in words.
func RoleName(r access.Role, l i18n.Lang) string {
	switch r {
	case access.Adviser:
		return text.RoleAdviser(l)
	case access.Analyst:
		return text.RoleAnalyst(l)
	case access.Consultant:
		return text.RoleConsultant(l)
	case access.Manager:
		return text.RoleManager(l)
	case access.Employee:
		return text.RoleEmployee(l)
	case access.Volunteer:
		return text.RoleVolunteer(l)
	case access.CitizenRole:
		return text.RoleCitizen(l)
	case access.Administrator:
		return text.RoleAdministrator(l)
	}
	return string(r)
}

// RoleWithin is a role as it is written inside a sentence.
func RoleWithin(r access.Role, l i18n.Lang) string { return strings.ToLower(RoleName(r, l)) }

func (p Person) tidy() Person {
	p.Name = tidy(p.Name)
	p.Title = tidy(p.Title)
	p.Email = strings.ToLower(strings.TrimSpace(p.Email))
	p.Phone = tidy(p.Phone)
	return p
}

func (p Person) check(c *fault.Checks) {
	checkName(c, "name", p.Name)
	checkLength(c, "title", p.Title, longestShort)
	c.Need(p.Email == "" || ValidEmail(p.Email), "email", text.EmailForm)
	c.Need(validPhone(p.Phone), "phone", text.PhoneForm)
}

// ValidEmail reports whether s is a bare e-mail address of at most 254 bytes.
func ValidEmail(s string) bool {
	address, err := mail.ParseAddress(s)
	if err != nil || address.Address != s || len(s) > 254 {
		return false
	}
	_, host, _ := strings.Cut(s, "@")
	return strings.Contains(host, ".") && !strings.ContainsAny(s, " \t\"<>")
}

// validPhone takes any way of writing a number, with a country code or not;
// none is fine as well.
func validPhone(s string) bool {
	count := len(s) - len(strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return -1
		}
		return r
	}, s))
	return s == "" || count >= 5 && len(s) <= 30 && strings.Trim(s, "+0123456789 ()-") == ""
}

// The days that a role can begin or end on; anything else is a slip of the
// keyboard.
const (
	firstYear = 1960
	lastYear  = 2100
)

func (a Appointment) check(c *fault.Checks, kind Kind) {
	switch {
	case !slices.Contains(access.Roles(), a.Role):
		c.Add("role", text.RoleMissing)
	case a.Role != access.CitizenRole && !slices.Contains(kind.Roles(), a.Role):
		c.Add("role", func(l i18n.Lang) string { return text.RoleNotHere(l, RoleWithin(a.Role, l)) })
	}
	switch {
	case a.From.IsZero():
		c.Add("from", text.FromMissing)
	case !sensible(a.From):
		c.Add("from", dayFar)
	}
	switch {
	case a.To.IsZero():
	case !sensible(a.To):
		c.Add("to", dayFar)
	case a.To.Before(a.From):
		c.Add("to", func(l i18n.Lang) string { return text.ToBeforeFrom(l, a.From) })
	}
}

func sensible(d calendar.Date) bool { return d.Year() >= firstYear && d.Year() <= lastYear }

func dayFar(l i18n.Lang) string {
	return text.DayFar(l, strconv.Itoa(firstYear), strconv.Itoa(lastYear))
}
