package db

import (
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"tovholder/internal/platform/db/text"
	"tovholder/internal/platform/fault"
)

// normalise turns arguments into the few types that both engines store alike:
// nil, text, whole and floating numbers, truth and bytes.
func normalise(args []any) ([]any, error) {
	for i, a := range args {
		v, err := value(a)
		if err != nil {
			return nil, fmt.Errorf("argument $%d: %w", i+1, err)
		}
		args[i] = v
	}
	return args, nil
}

func value(a any) (any, error) {
	switch v := a.(type) {
	case nil, int64, bool, float64, []byte:
		return v, nil
	case string:
		return storable(v)
	case int:
		return int64(v), nil
	case time.Time:
		return Time{v}.Value()
	case json.RawMessage:
		return storable(string(v))
	case driver.Valuer:
		if r := reflect.ValueOf(a); r.Kind() == reflect.Pointer && r.IsNil() {
			return nil, nil
		}
		inner, err := v.Value()
		if err != nil {
			return nil, fmt.Errorf("%T has no value", a)
		}
		if _, again := inner.(driver.Valuer); again {
			return nil, fmt.Errorf("%T gives another wrapped value", a)
		}
		return value(inner)
	}
	r := reflect.ValueOf(a)
	switch r.Kind() {
	case reflect.String:
		return storable(r.String())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return r.Int(), nil
	case reflect.Uint8, reflect.Uint16, reflect.Uint32:
		return int64(r.Uint()), nil
	case reflect.Bool:
		return r.Bool(), nil
	case reflect.Float32, reflect.Float64:
		return r.Float(), nil
	case reflect.Pointer:
		if r.IsNil() {
			return nil, nil
		}
		return value(r.Elem().Interface())
	default:
		return nil, fmt.Errorf("%T can't be stored", a)
	}
}

// storable refuses what PostgreSQL can't store, on SQLite too.
func storable(s string) (any, error) {
	if !utf8.ValidString(s) || strings.IndexByte(s, 0) >= 0 {
		return nil, fault.New(fault.Invalid, text.NotText)
	}
	return s, nil
}

// In appends values to args and returns the list for them, as in
// "($3, $4)". An empty list matches nothing.
func In[T ~string](args *[]any, values ...T) string {
	if len(values) == 0 {
		return "(NULL)"
	}
	var b strings.Builder
	b.WriteByte('(')
	for i, v := range values {
		if i > 0 {
			b.WriteString(", ")
		}
		*args = append(*args, string(v))
		b.WriteByte('$')
		b.WriteString(strconv.Itoa(len(*args)))
	}
	b.WriteByte(')')
	return b.String()
}

// instantForm has a fixed width, so that instants sort as text.
const instantForm = "2006-01-02T15:04:05.000Z"

// Instant is how an instant is stored: UTC, to the millisecond.
func Instant(t time.Time) string { return t.UTC().Format(instantForm) }

// ParseInstant reads what Instant wrote.
func ParseInstant(s string) (time.Time, error) {
	t, err := time.Parse(instantForm, s)
	if err != nil {
		return time.Time{}, errors.New("not a stored instant")
	}
	return t, nil
}

// Time reads and writes a column that holds an instant or NULL, which is the
// zero time.
type Time struct{ time.Time }

// Value implements driver.Valuer.
func (t Time) Value() (driver.Value, error) {
	if t.IsZero() {
		return nil, nil
	}
	return Instant(t.Time), nil
}

// Scan implements sql.Scanner.
func (t *Time) Scan(src any) (err error) {
	switch v := src.(type) {
	case nil:
		t.Time = time.Time{}
	case string:
		t.Time, err = ParseInstant(v)
	case []byte:
		t.Time, err = ParseInstant(string(v))
	default:
		err = fmt.Errorf("an instant is stored as text, not %T", src)
	}
	return err
}

// Optional is the argument for a column that is NULL when there is nothing to
// say, as for a reference that may be missing.
func Optional[T ~string](s T) any {
	if s == "" {
		return nil
	}
	return string(s)
}

// OrEmpty reads a column that may be NULL into a text.
func OrEmpty[T ~string](dest *T) any { return &orEmpty[T]{dest} }

type orEmpty[T ~string] struct{ dest *T }

func (o *orEmpty[T]) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*o.dest = ""
	case string:
		*o.dest = T(v)
	case []byte:
		*o.dest = T(v)
	default:
		return fmt.Errorf("a text was expected, not %T", src)
	}
	return nil
}

// JSON stores v as JSON text, and reads it when v is a pointer.
func JSON(v any) any { return jsonColumn{v} }

type jsonColumn struct{ v any }

func (j jsonColumn) Value() (driver.Value, error) {
	b, err := json.Marshal(j.v)
	return string(b), err
}

func (j jsonColumn) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		return nil
	case string:
		return json.Unmarshal([]byte(v), j.v)
	case []byte:
		return json.Unmarshal(v, j.v)
	default:
		return fmt.Errorf("JSON is stored as text, not %T", src)
	}
}
