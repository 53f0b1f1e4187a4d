package api

import (
	"time"

	"tovholder/internal/system/directory"
)

// Place is a place on the map.
type Place struct {
	Latitude  float64 `json:"latitude" minimum:"-90" maximum:"90" doc:"Degrees, WGS 84."`
	Longitude float64 `json:"longitude" minimum:"-180" maximum:"180" doc:"Degrees, WGS 84."`
}

// Hours is a stretch of an ordinary week in which a service is open.
type Hours struct {
	Day  int `json:"day" minimum:"1" maximum:"7" doc:"1 for Monday to 7 for Sunday."`
	From int `json:"from" minimum:"0" maximum:"1439" doc:"Minutes after midnight, Danish time."`
	To   int `json:"to" minimum:"1" maximum:"2880" doc:"Minutes after midnight; over 1440 when it closes the next day."`
}

// ServiceText is what is said about a service.
type ServiceText struct {
	Name          string   `json:"name" maxLength:"150" doc:"Its name."`
	TargetGroup   string   `json:"targetGroup" maxLength:"3000" doc:"Whom it is for."`
	Offers        string   `json:"offers" maxLength:"3000" doc:"What it consists of."`
	Referral      string   `json:"referral,omitempty" maxLength:"3000" doc:"How one comes to it."`
	Contact       string   `json:"contact,omitempty" maxLength:"200" doc:"A person or a function."`
	Phone         string   `json:"phone,omitempty" maxLength:"20" doc:"A telephone number."`
	Email         string   `json:"email,omitempty" maxLength:"200" doc:"An e-mail address."`
	Website       string   `json:"website,omitempty" maxLength:"200" doc:"An address on the web."`
	Hours         []Hours  `json:"hours,omitempty" maxItems:"28" doc:"When it is open in an ordinary week."`
	HoursNote     string   `json:"hoursNote,omitempty" maxLength:"200" doc:"What there is to say about the hours."`
	Street        string   `json:"street,omitempty" maxLength:"200" doc:"Street and number."`
	Postcode      string   `json:"postcode,omitempty" maxLength:"4" doc:"Four digits."`
	City          string   `json:"city,omitempty" maxLength:"200" doc:"The town."`
	Position      *Place   `json:"position,omitempty" doc:"Where it is."`
	Area          string   `json:"area,omitempty" maxLength:"200" doc:"Who can use it, by where they live."`
	Languages     []string `json:"languages,omitempty" maxItems:"20" doc:"Codes of ISO 639."`
	Price         string   `json:"price,omitempty" maxLength:"200" doc:"What it costs."`
	Accessibility string   `json:"accessibility,omitempty" maxLength:"3000" doc:"Stairs, lift, toilet and the like."`
	Capacity      string   `json:"capacity,omitempty" maxLength:"200" doc:"How many it has room for."`
	Traits        []string `json:"traits,omitempty" maxItems:"11" doc:"Of overnight, women, men, young, couples, dogs, intoxicated, unreferred, free, anonymous, wheelchair."`
}

func (t ServiceText) content() directory.Content {
	c := directory.Content{
		Name: t.Name, TargetGroup: t.TargetGroup, Offers: t.Offers, Referral: t.Referral, Contact: t.Contact, Phone: t.Phone, Email: t.Email, Website: t.Website,
		HoursNote: t.HoursNote, Street: t.Street, Postcode: t.Postcode, City: t.City, Area: t.Area, Languages: t.Languages, Price: t.Price, Accessibility: t.Accessibility, Capacity: t.Capacity,
	}
	for _, h := range t.Hours {
		c.Hours = append(c.Hours, directory.Open(h))
	}
	for _, trait := range t.Traits {
		c.Traits = append(c.Traits, directory.Trait(trait))
	}
	if t.Position != nil {
		c.Position = new(directory.Position(*t.Position))
	}
	return c
}

func textOf(c directory.Content) ServiceText {
	t := ServiceText{
		Name: c.Name, TargetGroup: c.TargetGroup, Offers: c.Offers, Referral: c.Referral, Contact: c.Contact, Phone: c.Phone, Email: c.Email, Website: c.Website,
		HoursNote: c.HoursNote, Street: c.Street, Postcode: c.Postcode, City: c.City, Area: c.Area, Languages: c.Languages, Price: c.Price, Accessibility: c.Accessibility, Capacity: c.Capacity,
	}
	for _, o := range c.Hours {
		t.Hours = append(t.Hours, Hours(o))
	}
	for _, trait := range c.Traits {
		t.Traits = append(t.Traits, string(trait))
	}
	if c.Position != nil {
		t.Position = new(Place(*c.Position))
	}
	return t
}

// Owner is who keeps a service right.
type Owner struct {
	Name  string `json:"name" maxLength:"200" doc:"A person."`
	Email string `json:"email" maxLength:"200" doc:"Where they are asked whether the service is still right."`
}

func (o *Owner) owner() directory.Owner {
	if o == nil {
		return directory.Owner{}
	}
	return directory.Owner(*o)
}

// NewService is a service as it is added.
type NewService struct {
	Organisation string `json:"organisation" maxLength:"100" doc:"The id of the organisation that offers it."`
	Municipality string `json:"municipality" maxLength:"100" doc:"The id of the municipality in whose directory it stands."`
	ServiceText
	Owner *Owner `json:"owner" doc:"Who keeps it right."`
}

// ServiceChange is what a service is to say instead.
type ServiceChange struct {
	ServiceText
	Owner *Owner `json:"owner" doc:"Who keeps it right."`
}

// Summary is a service in a list.
type Summary struct {
	ID           string    `json:"id" doc:"Its id."`
	Organisation string    `json:"organisation" doc:"The id of the organisation that offers it."`
	Municipality string    `json:"municipality" doc:"The id of the municipality in whose directory it stands."`
	List         string    `json:"list" enum:"municipal,private" doc:"In which of its lists."`
	ConfirmedAt  time.Time `json:"confirmedAt" doc:"When somebody last said that it is right."`
	Freshness    string    `json:"freshness" enum:"fresh,due,stale,doubted" doc:"fresh; due when its owner is asked; stale when nobody has said that it is right for six months; doubted when somebody has reported an error."`
	Kilometres   *float64  `json:"kilometres,omitempty" doc:"How far it is from the place that was given, as the crow flies."`
	ServiceText
}

func summaryOf(x directory.Listed) Summary {
	s := headOf(x.Service, x.Freshness)
	if x.Kilometre >= 0 {
		s.Kilometres = new(x.Kilometre)
	}
	return s
}

func headOf(s *directory.Service, f directory.Freshness) Summary {
	return Summary{
		ID: string(s.ID), Organisation: string(s.Organisation), Municipality: string(s.Municipality), List: string(s.List), ConfirmedAt: s.Confirmed, Freshness: string(f), ServiceText: textOf(s.Content),
	}
}

// Report is what somebody says is wrong.
type Report struct {
	ID        string     `json:"id" doc:"Its id."`
	Text      string     `json:"text" doc:"What is said to be wrong."`
	At        time.Time  `json:"at" doc:"When it was said."`
	SettledAt *time.Time `json:"settledAt,omitempty" doc:"When it was settled."`
	Outcome   string     `json:"outcome,omitempty" enum:"mended,unfounded" doc:"What came of it."`
	Note      string     `json:"note,omitempty" doc:"A remark on that."`
}

// Service is a service with what the caller may know of it.
type Service struct {
	Summary
	Closed  bool     `json:"closed" doc:"It is taken out of the directory."`
	Owner   *Owner   `json:"owner,omitempty" doc:"Who keeps it right; for those who look after it."`
	Reports []Report `json:"reports,omitempty" doc:"What is said to be wrong: first what is open; for those who look after it."`
	Mine    bool     `json:"mine" doc:"The caller looks after it."`
}

func serviceOf(v directory.View) Service {
	s := Service{Summary: headOf(v.Service, v.Freshness), Closed: v.Closed, Mine: v.MayEdit}
	if v.MayEdit {
		s.Owner = new(Owner(v.Owner))
	}
	for _, reports := range [][]directory.Report{v.Open, v.Settled} {
		for _, p := range reports {
			r := Report{ID: string(p.ID), Text: p.Words, At: p.At, Outcome: string(p.Outcome), Note: p.Note}
			if !p.SettledAt.IsZero() {
				r.SettledAt = new(p.SettledAt)
			}
			s.Reports = append(s.Reports, r)
		}
	}
	return s
}

// Words are words that mean the same.
type Words struct {
	Words []string `json:"words" maxItems:"40" doc:"Single words."`
}

// SynonymGroup is a group of words that mean the same.
type SynonymGroup struct {
	ID      string `json:"id" doc:"Its id."`
	Version int64  `json:"version" doc:"For If-Match when it is changed."`
	Words
}

// Synonyms are all groups.
type Synonyms struct {
	Items []SynonymGroup `json:"items" doc:"By their first word."`
}

func synonymsOf(groups []directory.Group) Synonyms {
	s := Synonyms{Items: []SynonymGroup{}}
	for _, g := range groups {
		s.Items = append(s.Items, SynonymGroup{g.ID, g.Version, Words{g.Words}})
	}
	return s
}
