package directory

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tovholder/internal/core/organisation"
	"tovholder/internal/platform/cpr"
	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/directory/text"
)

// The most characters of the fields.
const (
	LongestName  = 150
	LongestLine  = 200
	LongestProse = 3000
	LongestWords = 1000 // of an error report
	mostLanguage = 20
)

// tidy takes away what people don't mean when they type.
func (c Content) tidy() Content {
	for _, line := range []*string{&c.Name, &c.Contact, &c.Phone, &c.Email, &c.Website, &c.Street, &c.Postcode, &c.City, &c.Area, &c.Price, &c.Capacity, &c.HoursNote} {
		*line = oneLine(*line)
	}
	for _, prose := range []*string{&c.TargetGroup, &c.Offers, &c.Referral, &c.Accessibility} {
		*prose = strings.TrimSpace(strings.ReplaceAll(*prose, "\r\n", "\n"))
	}
	c.Email = strings.ToLower(c.Email)
	c.Postcode = strings.ReplaceAll(c.Postcode, " ", "")
	if c.Website != "" && !strings.Contains(c.Website, "://") {
		c.Website = "https://" + c.Website
	}
	slices.SortStableFunc(c.Hours, func(a, b Open) int { return a.Day*10000 + a.From - b.Day*10000 - b.From })
	slices.SortFunc(c.Traits, func(a, b Trait) int { return slices.Index(Traits(), a) - slices.Index(Traits(), b) })
	c.Traits = slices.Compact(c.Traits)
	return c
}

func (c *Content) check(checks *fault.Checks) {
	checks.Need(c.Name != "", "name", text.NameMissing)
	checks.Need(c.TargetGroup != "", "targetGroup", text.TargetGroupMissing)
	checks.Need(c.Offers != "", "offers", text.OffersMissing)
	for name, line := range map[string]string{
		"contact": c.Contact, "area": c.Area, "price": c.Price, "capacity": c.Capacity, "street": c.Street, "city": c.City, "hoursNote": c.HoursNote, "name": c.Name,
	} {
		most := LongestLine
		if name == "name" {
			most = LongestName
		}
		checkWords(checks, name, line, most)
	}
	for name, prose := range map[string]string{"targetGroup": c.TargetGroup, "offers": c.Offers, "referral": c.Referral, "accessibility": c.Accessibility} {
		checkWords(checks, name, prose, LongestProse)
	}
	checks.Need(c.Phone == "" || phoneForm.MatchString(c.Phone) && !cpr.InDigits(c.Phone), "phone", text.PhoneWrong)
	checks.Need(c.Email == "" || validEmail(c.Email), "email", text.EmailWrong)
	checks.Need(c.Website == "" || validWebsite(c.Website), "website", text.WebsiteWrong)
	checks.Need(c.Postcode == "" || postcodeForm.MatchString(c.Postcode), "postcode", text.PostcodeWrong)
	if p := c.Position; p != nil {
		checks.Need(p.Latitude >= -90 && p.Latitude <= 90 && p.Longitude >= -180 && p.Longitude <= 180, "position", text.PositionWrong)
	}
	checks.Need(c.Phone+c.Email+c.Website+c.Street+c.Contact != "", "phone", text.ContactMissing)
	for _, code := range c.Languages {
		checks.Need(languageForm.MatchString(code), "languages", text.LanguageWrong)
	}
	checks.Need(len(c.Languages) <= mostLanguage, "languages", text.LanguageWrong)
	for _, t := range c.Traits {
		checks.Need(slices.Contains(Traits(), t), "traits", text.TraitUnknown)
	}
	checks.Need(!c.Has(Women) || !c.Has(Men), "traits", text.TraitsBoth)
	for i, o := range c.Hours {
		ok := o.Day >= 1 && o.Day <= 7 && o.From >= 0 && o.From < wholeDay && o.To > o.From && o.To <= o.From+wholeDay &&
			(i == 0 || c.Hours[i-1].Day < o.Day || c.Hours[i-1].To <= o.From)
		checks.Need(ok, "hours", text.HoursWrong)
	}
}

func (o Owner) check(checks *fault.Checks) {
	checks.Need(o.Name != "", "ownerName", text.OwnerNameMissing)
	checkWords(checks, "ownerName", o.Name, LongestLine)
	checks.Need(validEmail(o.Email), "ownerEmail", text.OwnerEmailWrong)
}

// tidyLine is a text without line breaks, signs that can't be seen, and blanks
// that nobody means.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(c rune) bool { return unicode.IsSpace(c) || unicode.IsControl(c) }), " ")
}

func (o Owner) tidy() Owner {
	return Owner{oneLine(o.Name), strings.ToLower(strings.TrimSpace(o.Email))}
}

// checkWords refuses what is too long, and what has a personal number in it.
func checkWords(checks *fault.Checks, name, words string, most int) {
	if utf8.RuneCountInString(words) > most {
		checks.Add(name, func(l i18n.Lang) string { return text.TooLong(l, most) })
	}
	checks.Need(!cpr.InDigits(words), name, text.NoCpr)
}

var (
	phoneForm    = regexp.MustCompile(`^\+?[0-9][0-9 ]{2,19}$`)
	postcodeForm = regexp.MustCompile(`^[0-9]{3,4}$`) // Danish, Faroese and Greenlandic
	languageForm = regexp.MustCompile(`^[a-z]{2,3}$`)
)

// validEmail reports whether an address can be written to and linked to.
func validEmail(s string) bool {
	return organisation.ValidEmail(s) && utf8.RuneCountInString(s) <= LongestLine && !strings.ContainsAny(s, "?&%#/") && !cpr.InDigits(s)
}

func validWebsite(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && strings.Contains(u.Host, ".") && u.User == nil && len(s) <= LongestLine && !cpr.InDigits(s)
}
