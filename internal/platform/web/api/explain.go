package api

import (
	"strings"

	"tovholder/internal/platform/i18n"
	"tovholder/internal/platform/web/api/text"

	"github.com/danielgtaylor/huma/v2"
)

// schema follows a location such as body.documents[0].day into what the
// operation describes, as far as the description goes: known is that part of
// the location, which holds nothing that the caller made up.
func (o *Operation) schema(location string) (s *huma.Schema, known string) {
	steps := strings.FieldsFunc(location, func(r rune) bool { return r == '.' || r == '[' || r == ']' })
	if len(steps) == 0 {
		return nil, "body"
	}
	switch place := steps[0]; place {
	case "body":
		s, known = o.resolve(o.body), place
	case "path", "query", "header":
		for _, p := range o.parameters {
			if len(steps) > 1 && p.In == place && p.Name == steps[1] {
				return p.Schema, place + "." + p.Name
			}
		}
		return nil, place
	default:
		return nil, "body"
	}
	for _, step := range steps[1:] {
		if s == nil {
			return nil, known
		}
		if next := s.Properties[step]; next != nil {
			s, known = o.resolve(next), known+"."+step
			continue
		}
		each, ok := s.AdditionalProperties.(*huma.Schema)
		if !ok {
			return nil, known
		}
		s = o.resolve(each) // the key is the caller's own
	}
	return s, known
}

func (o *Operation) resolve(s *huma.Schema) *huma.Schema {
	for s != nil && s.Ref != "" {
		s = o.schemas.SchemaFromRef(s.Ref)
	}
	return s
}

// explain says what is wrong with a part of a call that does not fit its
// description: which fields are missing, that one is unknown, or what would
// have fitted.
func (o *Operation) explain(location string, value any, l i18n.Lang) (wrong []Wrong) {
	s, known := o.schema(location)
	object, isObject := value.(map[string]any)
	switch {
	case s == nil && strings.HasPrefix(location, "body") && !isObject:
		return []Wrong{{known, text.WrongValue(l)}}
	case s == nil:
		return []Wrong{{known, text.Unknown(l)}}
	case known == "body" && !isObject:
		return []Wrong{{known, text.WrongValue(l)}}
	case s.Type == huma.TypeObject && isObject:
		for _, name := range s.Required {
			if _, sent := object[name]; !sent {
				wrong = append(wrong, Wrong{known + "." + name, text.Missing(l)})
			}
		}
		if wrong == nil {
			wrong = []Wrong{{known, text.WrongValue(l)}}
		}
		return wrong
	}
	return []Wrong{{known, fitting(s, l)}}
}

// fitting is what fits a description, in words.
func fitting(s *huma.Schema, l i18n.Lang) string {
	switch {
	case len(s.Enum) > 0:
		var words []string
		for _, e := range s.Enum {
			if word, ok := e.(string); ok {
				words = append(words, word)
			}
		}
		return text.OneOf(l, strings.Join(words, ", "))
	case s.Format == "date":
		return text.Date(l)
	case s.Type == huma.TypeInteger && s.Minimum != nil && s.Maximum != nil:
		return text.Between(l, int(*s.Minimum), int(*s.Maximum))
	case s.Type == huma.TypeInteger:
		return text.Integer(l)
	case s.Type == huma.TypeBoolean:
		return text.Boolean(l)
	case s.Type == huma.TypeString && s.MaxLength != nil:
		return text.AtMost(l, *s.MaxLength)
	case s.Type == huma.TypeString:
		return text.Text(l)
	case s.Type == huma.TypeObject:
		return text.Object(l)
	}
	return text.WrongValue(l)
}
