package directory

import (
	"slices"
	"strconv"
	"strings"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/render/sheet"
	"tovholder/internal/system/directory/text"
)

// Field is something about a service that a file can tell.
type Field string

// The fields whose cells are read together with others.
const (
	fieldID        Field = "id"
	fieldProvider  Field = "organisation"
	fieldLatitude  Field = "latitude"
	fieldLongitude Field = "longitude"
	fieldOwner     Field = "ownerName"
	fieldOwnerMail Field = "ownerEmail"
)

// importColumn is a field with how it is headed in a file, and how its cell is laid
// over a service. Set says what can't be understood; it is nil for the fields
// that are read together with others.
type importColumn struct {
	field  Field
	head   func(i18n.Lang) string
	also   []string
	needed bool
	set    func(s *Service, words string) fault.Message
	get    func(l i18n.Lang, s *Service) string
	width  int // in a spreadsheet, in characters
}

// importColumns are the columns of a file, in the order of the template.
func importColumns() []importColumn {
	const narrow, wide, prose = 14, 24, 45
	line := func(field Field, head func(i18n.Lang) string, width int, at func(*Service) *string, also ...string) importColumn {
		return importColumn{
			field: field, head: head, also: also, width: width,
			set: func(s *Service, words string) fault.Message { *at(s) = words; return nil },
			get: func(_ i18n.Lang, s *Service) string { return *at(s) },
		}
	}
	needed := func(c importColumn) importColumn { c.needed = true; return c }
	all := []importColumn{
		{field: fieldID, head: text.ImportId, also: []string{"kildens id", "source"}, width: narrow, get: func(_ i18n.Lang, s *Service) string { return s.Source }},
		needed(line("name", text.ImportName, wide, func(s *Service) *string { return &s.Name }, "tilbuddets navn", "tilbud")),
		{field: fieldProvider, head: text.ImportProvider, also: []string{"organisation", "organization", "organisation name", "organization name", "organization_name", "cvr", "hvem står bag"}, width: wide, get: func(_ i18n.Lang, s *Service) string { return s.OrgName }},
		needed(line("targetGroup", text.TargetGroup, prose, func(s *Service) *string { return &s.TargetGroup }, "eligibility_description", "eligibility", "target group")),
		needed(line("offers", text.Offers, prose, func(s *Service) *string { return &s.Offers }, "description", "beskrivelse")),
		line("referral", text.Referral, prose, func(s *Service) *string { return &s.Referral }, "application_process"),
		line("contact", text.Contact, wide, func(s *Service) *string { return &s.Contact }, "kontaktperson"),
		line("phone", text.Phone, narrow, func(s *Service) *string { return &s.Phone }, "tlf", "tlf.", "telefonnummer"),
		line("email", text.Email, wide, func(s *Service) *string { return &s.Email }, "email", "mail"),
		line("website", text.Website, wide, func(s *Service) *string { return &s.Website }, "url", "web"),
		line("street", text.Street, wide, func(s *Service) *string { return &s.Street }, "address_1", "vej"),
		line("postcode", text.Postcode, narrow, func(s *Service) *string { return &s.Postcode }, "postnr", "postal_code"),
		line("city", text.City, narrow, func(s *Service) *string { return &s.City }),
		{field: fieldLatitude, head: text.ImportLatitude, width: narrow, get: func(l i18n.Lang, s *Service) string { return degrees(l, s, true) }},
		{field: fieldLongitude, head: text.ImportLongitude, width: narrow, get: func(l i18n.Lang, s *Service) string { return degrees(l, s, false) }},
		line("area", text.Area, wide, func(s *Service) *string { return &s.Area }, "dækningsområde"),
	}
	for day := 1; day <= 7; day++ {
		all = append(all, dayColumn(day))
	}
	return append(all,
		line("hoursNote", text.HoursNote, wide, func(s *Service) *string { return &s.HoursNote }, "bemærkning til åbningstider"),
		importColumn{field: "languages", head: text.LanguagesLabel, also: []string{"language"}, width: narrow, set: setLanguages, get: func(l i18n.Lang, s *Service) string { return spokenIn(l, s.Languages) }},
		line("price", text.Price, narrow, func(s *Service) *string { return &s.Price }, "fees_description"),
		line("accessibility", text.Accessibility, wide, func(s *Service) *string { return &s.Accessibility }),
		line("capacity", text.Capacity, narrow, func(s *Service) *string { return &s.Capacity }),
		importColumn{field: "traits", head: text.TraitsLabel, width: wide, set: setTraits, get: func(l i18n.Lang, s *Service) string { return namesOf(l, s.Traits) }},
		line(fieldOwner, text.OwnerName, wide, func(s *Service) *string { return &s.Owner.Name }, "owner", "owner name"),
		line(fieldOwnerMail, text.OwnerEmail, wide, func(s *Service) *string { return &s.Owner.Email }, "ansvarliges e-mail", "ansvarliges email", "owner email", "owner e-mail"),
	)
}

// dayField is the field of the hours of a day, 1 for Monday.
func dayField(day int) Field { return Field("hours-" + strconv.Itoa(day)) }

func dayColumn(day int) importColumn {
	const width = 14
	return importColumn{
		field: dayField(day), head: func(l i18n.Lang) string { return DayName(l, day) }, width: width,
		set: func(s *Service, words string) fault.Message {
			hours, ok := ParseHours(day, words)
			if !ok {
				return text.HoursForm
			}
			s.Hours = append(slices.DeleteFunc(s.Hours, func(o Open) bool { return o.Day == day }), hours...)
			return nil
		},
		get: func(_ i18n.Lang, s *Service) string { return s.Hours.Of(day) },
	}
}

// heads are the columns as they are looked for in a sheet, in either language.
func heads(columns []importColumn) []sheet.Head {
	all := make([]sheet.Head, len(columns))
	for i, c := range columns {
		all[i] = sheet.Head{Name: c.head(i18n.Da), Also: append([]string{c.head(i18n.En), string(c.field)}, c.also...), Needed: c.needed}
	}
	return all
}

// Template is an empty sheet in which services are written to be imported.
func Template(l i18n.Lang) sheet.Sheet {
	s := sheet.Sheet{Lang: l, Name: text.Services(l)}
	for _, c := range importColumns() {
		s.Columns = append(s.Columns, sheet.Column{Head: c.head(l), Width: c.width})
	}
	return s
}

func degrees(l i18n.Lang, s *Service, latitude bool) string {
	if s.Position == nil {
		return ""
	}
	value := s.Position.Longitude
	if latitude {
		value = s.Position.Latitude
	}
	words := strconv.FormatFloat(value, 'f', -1, 64)
	if l == i18n.Da {
		words = strings.Replace(words, ".", ",", 1)
	}
	return words
}

// parts are what stands between commas.
func parts(words string) (parts []string) {
	for _, part := range strings.FieldsFunc(words, func(c rune) bool { return c == ',' || c == ';' || c == '\n' }) {
		if part = strings.Join(strings.Fields(part), " "); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}

func setLanguages(s *Service, words string) fault.Message {
	var codes []string
	for _, part := range parts(words) {
		code, ok := languageOf(part)
		if !ok {
			return func(l i18n.Lang) string { return text.ImportLanguage(l, part) }
		}
		if !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	if !slices.Equal(slices.Sorted(slices.Values(codes)), slices.Sorted(slices.Values(s.Languages))) { // in another order they are the same
		s.Languages = codes
	}
	return nil
}

// languageOf is the code of a language that is written as its code, or by its
// name in Danish or English.
func languageOf(words string) (string, bool) {
	for _, code := range Languages() {
		if strings.EqualFold(words, code) || strings.EqualFold(words, string(Spoken(i18n.Da, code))) || strings.EqualFold(words, string(Spoken(i18n.En, code))) {
			return code, true
		}
	}
	code := strings.ToLower(words)
	return code, languageForm.MatchString(code) && Spoken(i18n.En, code) != code
}

func spokenIn(l i18n.Lang, codes []string) string {
	var names []string
	for _, code := range codes {
		names = append(names, Spoken(l, code))
	}
	return strings.Join(names, ", ")
}

func setTraits(s *Service, words string) fault.Message {
	var traits []Trait
	for _, part := range parts(words) {
		i := slices.IndexFunc(Traits(), func(t Trait) bool {
			return strings.EqualFold(part, string(t)) || strings.EqualFold(part, t.Name(i18n.Da)) || strings.EqualFold(part, t.Name(i18n.En))
		})
		if i < 0 {
			return func(l i18n.Lang) string { return text.ImportTrait(l, part, namesOf(l, Traits())) }
		}
		traits = append(traits, Traits()[i])
	}
	s.Traits = traits
	return nil
}

func namesOf(l i18n.Lang, traits []Trait) string {
	var names []string
	for _, t := range traits {
		names = append(names, t.Name(l))
	}
	return strings.Join(names, ", ")
}

// placeIn reads where a service is from its two cells.
func placeIn(latitude, longitude string) (p *Position, wrong Field) {
	if latitude == "" && longitude == "" {
		return nil, ""
	}
	p = &Position{}
	for _, one := range []struct {
		field Field
		words string
		most  float64
		into  *float64
	}{{fieldLatitude, latitude, 90, &p.Latitude}, {fieldLongitude, longitude, 180, &p.Longitude}} {
		n, err := strconv.ParseFloat(strings.Replace(one.words, ",", ".", 1), 64)
		if err != nil || !(n >= -one.most && n <= one.most) { // NaN is neither
			return nil, one.field
		}
		*one.into = n
	}
	return p, ""
}
