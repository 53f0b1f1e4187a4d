package indicator

import (
	"math"
	"regexp"
	"strconv"
	"strings"

	"tovholder/internal/platform/i18n"
)

// Decimal is a number in thousandths, exactly as it was written.
type Decimal int64

const (
	thousand     = 1000
	mostDecimals = 3
	// largest is what a value may be at most, up or down.
	largest Decimal = 999_999_999 * thousand
)

var (
	danishForm  = regexp.MustCompile(`^[-−]?(\d{1,3}(\.\d{3})+|\d{1,12})(,\d{1,3})?$`)
	englishForm = regexp.MustCompile(`^[-−]?(\d{1,3}(,\d{3})+|\d{1,12})(\.\d{1,3})?$`)
	plainForm   = regexp.MustCompile(`^[-−]?\d{1,12}(\.\d{1,3})?$`)
)

// ParseDecimal reads a number as it is written in the language: "1.234,5" in
// Danish, "1,234.5" in English, at most three decimals. In Danish a point that
// can't stand between thousands is taken as a decimal point.
func ParseDecimal(l i18n.Lang, s string) (Decimal, bool) {
	s = strings.ReplaceAll(strings.ReplaceAll(strings.TrimSpace(s), "\u00a0", ""), " ", "")
	switch {
	case l == i18n.En && englishForm.MatchString(s):
		s = strings.ReplaceAll(s, ",", "")
	case l == i18n.En:
		return 0, false
	case danishForm.MatchString(s):
		s = strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), ",", ".")
	case !plainForm.MatchString(s):
		return 0, false
	}
	digits, negative := strings.CutPrefix(strings.Replace(s, "−", "-", 1), "-")
	whole, fraction, _ := strings.Cut(digits, ".")
	n, err := strconv.ParseInt(whole+(fraction + "000")[:mostDecimals], 10, 64)
	if err != nil || Decimal(n) > largest {
		return 0, false
	}
	if negative {
		n = -n
	}
	return Decimal(n), true
}

// FromFloat is the number, rounded to thousandths; ok is false for one that is
// too large or none.
func FromFloat(x float64) (d Decimal, ok bool) {
	if math.IsNaN(x) || math.Abs(x)*thousand > float64(largest) {
		return 0, false
	}
	return Decimal(math.Round(x * thousand)), true
}

// Float is the number for calculating.
func (d Decimal) Float() float64 { return float64(d) / thousand }

// Decimals is how many decimals are needed to write it whole.
func (d Decimal) Decimals() int {
	for n, unit := 0, Decimal(thousand); n < mostDecimals; n, unit = n+1, unit/10 {
		if d%unit == 0 {
			return n
		}
	}
	return mostDecimals
}

// In writes it with at least so many decimals, and none of its own lost.
func (d Decimal) In(l i18n.Lang, decimals int) string {
	return i18n.Number(l, d.Float(), max(decimals, d.Decimals()))
}

// String writes it as programs do: "1234.5".
func (d Decimal) String() string { return strconv.FormatFloat(d.Float(), 'f', d.Decimals(), 64) }

// Written is how it stands in a field that somebody goes on writing in.
func (d Decimal) Written(l i18n.Lang) string {
	if l == i18n.En {
		return d.String()
	}
	return strings.Replace(d.String(), ".", ",", 1)
}
