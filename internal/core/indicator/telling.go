package indicator

import (
	"tovholder/internal/core/subject"
	"tovholder/internal/platform/db"
)

// Telling are a subject's indicators by the entries that they tell about:
// goals and development points. Everybody in the subject may read it: small
// numbers are hidden. It takes a constant number of statements.
func (s *Service) Telling(tx *db.Tx, ref subject.Ref) (map[string][]*Indicator, error) {
	all, err := loadOf(tx, ref, s.least)
	if err != nil {
		return nil, err
	}
	telling := map[string][]*Indicator{}
	for _, i := range all {
		shown := i.hide()
		for _, t := range i.Tells {
			telling[t.Entry] = append(telling[t.Entry], shown)
		}
	}
	return telling, nil
}

// First is the earliest value.
func (i *Indicator) First() (Value, bool) {
	if len(i.Values) == 0 {
		return Value{}, false
	}
	return i.Values[0], true
}
