package directory

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"unicode"

	"tovholder/internal/platform/fault"
	"tovholder/internal/platform/i18n"
	"tovholder/internal/system/directory/text"
)

// Where the fields stand in a service of the Human Services Data Specification
// 3.0 of Open Referral.
func hsdsColumns() map[Field]string {
	const location = "service_at_locations[0].location"
	at := map[Field]string{
		fieldID: "id", "name": "name", "offers": "description", "targetGroup": "eligibility_description", "referral": "application_process", fieldProvider: "organization.name",
		"contact": "contacts[0].name", "phone": "phones[0].number", "email": "email", "website": "url", "price": "fees_description", "area": "service_areas[0].name",
		"street": location + ".addresses[0].address_1", "postcode": location + ".addresses[0].postal_code", "city": location + ".addresses[0].city",
		fieldLatitude: location + ".latitude", fieldLongitude: location + ".longitude", "accessibility": location + ".accessibility[0].description",
		"languages": "languages", "hoursNote": "schedules[0].description", "traits": "attributes", "capacity": "attributes",
	}
	for day := 1; day <= 7; day++ {
		at[dayField(day)] = "schedules"
	}
	return at
}

// hsdsKnown are the keys of a service that say something here, or nothing that
// anybody would miss.
var hsdsKnown = []string{
	"id", "name", "description", "eligibility_description", "application_process", "organization", "contacts", "phones", "email", "url", "fees_description", "cost_options",
	"service_areas", "service_at_locations", "languages", "schedules", "attributes", "organization_id", "status", "last_modified", "assured_date", "alert",
}

// word is a text, or a number where others write a text.
type word string

// UnmarshalJSON reads it.
func (w *word) UnmarshalJSON(b []byte) error {
	switch {
	case bytes.Equal(b, []byte("null")):
		*w = ""
	case len(b) > 0 && (b[0] == '-' || b[0] >= '0' && b[0] <= '9'):
		*w = word(b)
	default:
		var s string
		if err := json.Unmarshal(b, &s); err != nil {
			return err
		}
		*w = word(tidied(s))
	}
	return nil
}

// tidied is a text without what can't be stored.
func tidied(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' || r == unicode.ReplacementChar {
			return -1
		}
		return r
	}, s))
}

type hsdsSchedule struct {
	Freq        word `json:"freq"`
	Day         word `json:"byday"`
	Opens       word `json:"opens_at"`
	Closes      word `json:"closes_at"`
	Description word `json:"description"`
}

type hsdsLocation struct {
	Latitude  word `json:"latitude"`
	Longitude word `json:"longitude"`
	Addresses []struct {
		Street   word `json:"address_1"`
		City     word `json:"city"`
		Postcode word `json:"postal_code"`
	} `json:"addresses"`
	Accessibility []struct {
		Description word `json:"description"`
	} `json:"accessibility"`
}

// readHSDS reads services in the full form: a list, or a page of one.
func readHSDS(file []byte) (*reading, error) {
	list, err := hsdsList(file)
	if err != nil {
		return nil, err
	}
	if len(list) > MostRows {
		return nil, tooMany()
	}
	read := &reading{Columns: hsdsColumns()}
	for i, raw := range list {
		var service map[string]json.RawMessage
		if err := json.Unmarshal(raw, &service); err != nil || service == nil {
			return nil, fault.Wrap(fault.Invalid, text.ImportNotHsds, err)
		}
		read.Rows = append(read.Rows, hsdsRow(i+1, service))
		for key := range service {
			if key = shortened(tidied(key), longestHeading); !slices.Contains(hsdsKnown, key) && !slices.Contains(read.Ignored, key) && len(read.Ignored) < mostIgnored {
				read.Ignored = append(read.Ignored, key)
			}
		}
	}
	slices.Sort(read.Ignored)
	return read, nil
}

const mostIgnored = 100 // that are told

func hsdsList(file []byte) (list []json.RawMessage, err error) {
	if file[0] == '[' {
		err = json.Unmarshal(file, &list)
	} else {
		var page struct {
			Contents *[]json.RawMessage `json:"contents"`
		}
		if err = json.Unmarshal(file, &page); err == nil && page.Contents == nil {
			return nil, fault.New(fault.Invalid, text.ImportNotHsds)
		}
		if page.Contents != nil {
			list = *page.Contents
		}
	}
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
		line := 1 + bytes.Count(file[:min(int(syntax.Offset), len(file))], []byte("\n"))
		return nil, fault.Wrap(fault.Invalid, func(l i18n.Lang) string { return text.ImportNotJson(l, line) }, err)
	}
	if err != nil {
		return nil, fault.Wrap(fault.Invalid, text.ImportNotHsds, err)
	}
	return list, nil
}

// hsdsReader reads the keys of one service into a row.
type hsdsReader struct {
	service map[string]json.RawMessage
	row     *importRow
	at      map[Field]string
}

// into reads a key; there is false when the service doesn't have it. What is of
// another kind than it should be is noted as the field's.
func (r hsdsReader) into(key string, value any, f Field) (there bool) {
	raw, there := r.service[key]
	if there && json.Unmarshal(raw, value) != nil {
		r.row.Unread = append(r.row.Unread, f)
		r.row.Cells[f] = ""
		return false
	}
	return there
}

func (r hsdsReader) put(f Field, w word) { r.row.put(f, r.at[f], string(w)) }

func hsdsRow(n int, service map[string]json.RawMessage) importRow {
	row := importRow{Row: n, Cells: map[Field]string{}}
	r := hsdsReader{service, &row, hsdsColumns()}
	for _, f := range []Field{fieldID, "name", "offers", "targetGroup", "referral", "email", "website", "price"} {
		var w word
		if r.into(r.at[f], &w, f) {
			r.put(f, w)
		}
	}
	var provider *struct {
		Name word `json:"name"`
	}
	if r.into("organization", &provider, fieldProvider) && provider != nil {
		r.put(fieldProvider, provider.Name)
	}
	for key, f := range map[string]Field{"contacts": "contact", "service_areas": "area"} {
		var list []struct {
			Name word `json:"name"`
		}
		if r.into(key, &list, f) {
			r.put(f, firstOf(list).Name)
		}
	}
	var phones []struct {
		Number word `json:"number"`
	}
	if r.into("phones", &phones, "phone") {
		r.put("phone", firstOf(phones).Number)
	}
	var languages []struct {
		Code word `json:"code"`
		Name word `json:"name"`
	}
	if r.into("languages", &languages, "languages") {
		var all []string
		for _, x := range languages {
			if x.Code == "" {
				x.Code = x.Name
			}
			all = append(all, string(x.Code))
		}
		r.put("languages", word(strings.Join(all, ", ")))
	}
	r.where()
	r.when()
	r.attributes()
	for key, raw := range service {
		var value any
		if json.Unmarshal(raw, &value) == nil && personalWithin(value) && !slices.ContainsFunc(row.Personal, func(told string) bool { return strings.HasPrefix(told, key) }) {
			row.Personal = append(row.Personal, shortened(tidied(key), longestHeading))
		}
	}
	slices.Sort(row.Personal)
	return row
}

func firstOf[T any](list []T) (first T) {
	if len(list) > 0 {
		first = list[0]
	}
	return first
}

// where reads the first place.
func (r hsdsReader) where() {
	var places []struct {
		Location hsdsLocation `json:"location"`
	}
	if !r.into("service_at_locations", &places, "street") {
		return
	}
	place := firstOf(places).Location
	address := firstOf(place.Addresses)
	r.put("street", address.Street)
	r.put("postcode", address.Postcode)
	r.put("city", address.City)
	r.put(fieldLatitude, place.Latitude)
	r.put(fieldLongitude, place.Longitude)
	r.put("accessibility", firstOf(place.Accessibility).Description)
}

// when reads the hours of an ordinary week. What is not every week can't be told
// of in hours.
func (r hsdsReader) when() {
	var all []hsdsSchedule
	if !r.into("schedules", &all, wholeWeek) {
		return
	}
	days := map[int][]string{}
	var note word
	for _, x := range all {
		if note == "" {
			note = x.Description
		}
		if x.Day == "" && x.Opens == "" && x.Closes == "" {
			continue // a description alone
		}
		if x.Freq != "" && !strings.EqualFold(string(x.Freq), "WEEKLY") {
			r.row.Unread = append(r.row.Unread, wholeWeek)
			return
		}
		for name := range strings.SplitSeq(strings.ToUpper(string(x.Day)), ",") {
			day := 1 + slices.Index([]string{"MO", "TU", "WE", "TH", "FR", "SA", "SU"}, strings.TrimSpace(name))
			if day < 1 {
				r.row.Unread = append(r.row.Unread, wholeWeek)
				return
			}
			days[day] = append(days[day], stretchOf(string(x.Opens), string(x.Closes)))
		}
	}
	for day := 1; day <= 7; day++ {
		slices.Sort(days[day])
		r.put(dayField(day), word(strings.Join(days[day], ", ")))
	}
	r.put("hoursNote", note)
}

// wholeWeek is the field that a mistake in the week is told of.
const wholeWeek Field = "hours-1"

// stretchOf is written as ParseHours reads it; from midnight to midnight is a
// day.
func stretchOf(opens, closes string) string {
	minute := func(s string) string { // HH:MM of HH:MM:SS and HH:MMZ
		const long = len("15:04")
		return s[:min(len(s), long)]
	}
	opens, closes = minute(opens), minute(closes)
	if opens == "00:00" && closes == "00:00" {
		closes = "24:00"
	}
	return opens + "-" + closes
}

// attributes reads traits, and how many there is room for, as they are published
// here.
func (r hsdsReader) attributes() {
	var all []struct {
		Kind  word `json:"link_type"`
		Value word `json:"value"`
		Term  *struct {
			Code word `json:"code"`
		} `json:"taxonomy_term"`
	}
	if !r.into("attributes", &all, "traits") {
		return
	}
	own := false
	var traits []string
	for _, x := range all {
		switch {
		case x.Kind == "capacity":
			r.put("capacity", x.Value)
		case x.Kind == "list":
			own = true
		case x.Kind == "trait" && x.Term != nil:
			own, traits = true, append(traits, string(x.Term.Code))
		}
	}
	if own {
		r.put("traits", word(strings.Join(traits, ", ")))
	}
}

// personalWithin reports whether a text anywhere within a value has what looks
// like a personal number.
func personalWithin(value any) bool {
	switch v := value.(type) {
	case string:
		return !uuidForm.MatchString(v) && personal("", v)
	case []any:
		return slices.ContainsFunc(v, personalWithin)
	case map[string]any:
		for _, one := range v {
			if personalWithin(one) {
				return true
			}
		}
	}
	return false
}
